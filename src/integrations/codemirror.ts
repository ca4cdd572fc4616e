/**
 * A lint source for CodeMirror 6. It imports no editor.
 *
 * @module tactful/codemirror
 */
import type {Severity} from '../diagnostic'
import {shownIn, told, type Check} from './shown'

export type {Check} from './shown'

/** What is used of CodeMirror's `EditorView`. */
export interface CodeMirrorView {
  readonly state: {readonly doc: {toString(): string; sliceString(from: number, to: number): string}; readonly lineBreak: string}
  dispatch(spec: {changes: {from: number; to: number; insert: string}; userEvent: string; scrollIntoView: boolean}): void
}

/** A `Diagnostic` of `@codemirror/lint`. */
export interface CodeMirrorDiagnostic {
  /** Offsets in the document, in UTF-16 code units; a line break counts as one. */
  from: number
  to: number
  severity: Severity
  source: string
  message: string
  actions: {name: string; apply(view: CodeMirrorView, from: number, to: number): void}[]
}

/**
 * Makes a lint source for CodeMirror 6: `linter(lintSource(lint))`.
 *
 * Each suggestion is an action of its diagnostic, and applying one is a step of its own in the history
 * (`userEvent: 'input.tactful'`). An action whose words have changed since does nothing. What is missing is reported as a
 * point; findings in the subject or the recipient have no place in the document and are left out.
 *
 * @param check Lints a draft: `lint`, or `(draft) => lint(draft, {kind: 'follow-up'})`.
 */
export function lintSource(check: Check): (view: CodeMirrorView) => CodeMirrorDiagnostic[] {
  return (view) =>
    shownIn(check(view.state.doc.toString())).map(({diagnostic, from, to}) => {
      const {range, actual, severity, ruleId, suggestions} = diagnostic
      const lead = from - range.start.offset
      return {
        from,
        to,
        severity,
        source: `tactful(${ruleId})`,
        message: told(diagnostic),
        actions: suggestions.map(({title, text}) => ({
          name: title,
          apply(target, now) {
            const {state} = target
            const start = now - lead
            const end = start + actual.length
            if (start < 0 || state.doc.sliceString(start, end) !== actual) return
            const insert = text.replaceAll('\n', state.lineBreak)
            target.dispatch({changes: {from: start, to: end, insert}, userEvent: 'input.tactful', scrollIntoView: true})
          }
        }))
      }
    })
}
