/**
 * Markers and code actions for Monaco. It imports no editor.
 *
 * @module tactful/monaco
 */
import type {Severity} from '../diagnostic'
import {shownIn, told, type Check} from './shown'

export type {Check} from './shown'

/** A `IRange` of Monaco: lines and columns from 1, in UTF-16 code units. */
export interface MonacoRange {
  startLineNumber: number
  startColumn: number
  endLineNumber: number
  endColumn: number
}

/** What is used of Monaco's `ITextModel`. */
export interface MonacoModel<Uri> {
  readonly uri: Uri
  getValue(): string
  getVersionId(): number
  getPositionAt(offset: number): {lineNumber: number; column: number}
  onDidChangeContent(listener: () => void): MonacoDisposable
  onWillDispose(listener: () => void): MonacoDisposable
}

/** An `IDisposable` of Monaco. */
export interface MonacoDisposable {
  dispose(): void
}

/** An `IMarkerData` of Monaco. */
export interface MonacoMarker<Uri> extends MonacoRange {
  severity: number
  source: string
  code: {value: string; target: Uri}
  message: string
}

/** A `CodeAction` of Monaco that replaces one range of a model. */
export interface MonacoCodeAction<Uri> {
  title: string
  kind: string
  isPreferred: boolean
  diagnostics: MonacoMarker<Uri>[]
  edit: {edits: {resource: Uri; versionId: number; textEdit: {range: MonacoRange; text: string}}[]}
}

/** A `CodeActionProvider` of Monaco. */
export interface MonacoCodeActionProvider<Uri> {
  provideCodeActions(model: MonacoModel<Uri>, range: MonacoRange): {actions: MonacoCodeAction<Uri>[]; dispose(): void}
}

/** What is used of the `monaco` namespace. */
export interface Monaco<Uri> {
  readonly Uri: {parse(value: string): Uri}
  readonly editor: {setModelMarkers(model: MonacoModel<Uri>, owner: string, markers: MonacoMarker<Uri>[]): void}
  readonly languages: {
    registerCodeActionProvider(
      selector: string,
      provider: MonacoCodeActionProvider<Uri>,
      metadata: {providedCodeActionKinds: string[]}
    ): MonacoDisposable
  }
}

/** A model that is watched. */
export interface LintedModel extends MonacoDisposable {
  /** Lints again at once, for when the options of `check` have changed. */
  refresh(): void
  /** Takes the markers and the code actions away. Happens by itself when the model is disposed. */
  dispose(): void
}

/** As in `monaco.MarkerSeverity`. */
const severities: Record<Severity, number> = {info: 2, warning: 4, error: 8}
const quickFix = 'quickfix'
const owner = 'tactful'

/**
 * Lints a Monaco model: sets markers now and after each change, and offers every suggestion as a quick fix.
 *
 * The editor must have the code action contribution, as the full `monaco-editor` has. What is missing is marked at the
 * place where it belongs; findings in the subject or the recipient have no place in the model and are left out.
 *
 * @param monaco The `monaco` namespace.
 * @param model The model to lint; one call for each.
 * @param check Lints a draft: `lint`, or `(draft) => lint(draft, {kind: 'follow-up'})`.
 * @param delay How long after the last change to lint, in milliseconds.
 */
export function lintModel<Uri>(monaco: Monaco<Uri>, model: MonacoModel<Uri>, check: Check, delay = 200): LintedModel {
  let timer: ReturnType<typeof setTimeout> | undefined
  let linted: {version: number; actions: MonacoCodeAction<Uri>[]} | undefined

  const rangeOf = (from: number, to: number): MonacoRange => {
    const start = model.getPositionAt(from)
    const end = model.getPositionAt(to)
    return {startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column}
  }

  const refresh = () => {
    clearTimeout(timer)
    const version = model.getVersionId()
    const markers: MonacoMarker<Uri>[] = []
    const actions: MonacoCodeAction<Uri>[] = []
    for (const {diagnostic, from, to} of shownIn(check(model.getValue()))) {
      const {severity, ruleId, url, range, suggestions} = diagnostic
      const code = {value: ruleId, target: monaco.Uri.parse(url)}
      const marker = {...rangeOf(from, to), severity: severities[severity], source: owner, code, message: told(diagnostic)}
      markers.push(marker)
      for (const [index, {text, title, safety}] of suggestions.entries()) {
        const textEdit = {range: rangeOf(range.start.offset, range.end.offset), text}
        actions.push({
          title,
          kind: quickFix,
          isPreferred: index === 0 && safety === 'safe',
          diagnostics: [marker],
          edit: {edits: [{resource: model.uri, versionId: version, textEdit}]}
        })
      }
    }
    linted = {version, actions}
    monaco.editor.setModelMarkers(model, owner, markers)
  }

  const provider: MonacoCodeActionProvider<Uri> = {
    provideCodeActions(asked, range) {
      if (asked !== model) return {actions: [], dispose() {}}
      if (linted?.version !== model.getVersionId()) refresh()
      return {actions: linted!.actions.filter(({diagnostics: [marker]}) => touches(marker!, range)), dispose() {}}
    }
  }

  const held = [
    model.onDidChangeContent(() => {
      clearTimeout(timer)
      timer = setTimeout(refresh, delay)
    }),
    model.onWillDispose(() => dispose()),
    monaco.languages.registerCodeActionProvider('*', provider, {providedCodeActionKinds: [quickFix]})
  ]
  const dispose = () => {
    clearTimeout(timer)
    for (const one of held) one.dispose()
    monaco.editor.setModelMarkers(model, owner, [])
  }
  refresh()
  return {refresh, dispose}
}

/** Whether two ranges overlap or meet. */
function touches(a: MonacoRange, b: MonacoRange): boolean {
  const before = (line: number, column: number, otherLine: number, otherColumn: number) =>
    line < otherLine || (line === otherLine && column < otherColumn)
  return (
    !before(a.endLineNumber, a.endColumn, b.startLineNumber, b.startColumn) &&
    !before(b.endLineNumber, b.endColumn, a.startLineNumber, a.startColumn)
  )
}
