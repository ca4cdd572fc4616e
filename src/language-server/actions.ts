import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Range,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Diagnostic} from '../index'
import {rewriteEdits, type Checked} from './check'
import {toReported} from './diagnostics'
import {silencings} from './silence'

/** The kinds of actions that the server has. */
export const actionKinds = {
  fix: CodeActionKind.QuickFix,
  fixAll: `${CodeActionKind.SourceFixAll}.tactful`,
  rewrite: `${CodeActionKind.RefactorRewrite}.tactful`
} as const

/** What an editor can do, as far as actions are concerned. */
export interface Client {
  /** Takes notes beside a diagnostic. */
  related: boolean
  /** Takes edits that are bound to a version, and so refuses those of a text that is gone. */
  versioned: boolean
}

/** In how many findings at once silencing is offered. */
const mostSilenced = 8

/** What can be done about the findings in a range; found anew, since an editor's own may be of an older text. */
export function actions(checked: Checked, {range, context}: CodeActionParams, client: Client): CodeAction[] {
  const {document} = checked
  const wants = (kind: string) => !context.only || context.only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '')
  const found: CodeAction[] = []
  if (wants(actionKinds.fix)) {
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
    const here = checked.result.diagnostics.filter((one) => one.range.start.offset <= to && from <= one.range.end.offset)
    for (const one of here) found.push(...fixes(one, document, client))
    // These take a check each, and nobody silences a whole page finding by finding.
    if (here.length <= mostSilenced) for (const one of here) found.push(...silencers(one, checked, client))
  }
  for (const [kind, title, level] of [
    [actionKinds.fixAll, 'Apply every safe fix', 'safe'],
    [actionKinds.rewrite, 'Rewrite the whole message', 'full']
  ] as const) {
    if (!wants(kind)) continue
    const wanted = level === 'safe' ? () => true : isInMessage(checked, range)
    const edits = rewriteEdits(checked, level).filter(wanted)
    if (edits.length > 0) found.push({title, kind, edit: toEdit(document, edits, client)})
  }
  return found
}

/** One action for each suggestion; the first that is safe is the one an editor may apply without asking. */
function fixes(diagnostic: Diagnostic, document: TextDocument, client: Client): CodeAction[] {
  const {suggestions, range} = diagnostic
  const preferred = suggestions.find(({safety}) => safety === 'safe')
  return suggestions.map((suggestion) => ({
    title: suggestion.title,
    kind: actionKinds.fix,
    diagnostics: [toReported(diagnostic, document, client.related)],
    ...(suggestion === preferred && {isPreferred: true}),
    edit: toEdit(document, [{start: range.start.offset, end: range.end.offset, text: suggestion.text}], client)
  }))
}

function silencers(diagnostic: Diagnostic, checked: Checked, client: Client): CodeAction[] {
  return silencings(checked, diagnostic).map(({title, edits}) => ({
    title,
    kind: actionKinds.fix,
    diagnostics: [toReported(diagnostic, checked.document, client.related)],
    edit: toEdit(checked.document, edits, client)
  }))
}

/** Whether an edit is of a message that a range touches; where a document is one message, every edit is. */
function isInMessage({document, result: {messages}}: Checked, range: Range): (edit: Change) => boolean {
  if (messages.length < 2) return () => true
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
  const touched = messages.filter(({range: {start, end}}) => start.offset <= to && from <= end.offset)
  return (edit) => touched.some(({range: {start, end}}) => start.offset <= edit.start && edit.end <= end.offset)
}

/** A change of a text, in UTF-16 code units. */
interface Change {
  start: number
  end: number
  text: string
}

function toEdit(document: TextDocument, changes: readonly Change[], {versioned}: Client): WorkspaceEdit {
  const {uri, version} = document
  const edits = changes.map(({start, end, text}): TextEdit => {
    return {range: {start: document.positionAt(start), end: document.positionAt(end)}, newText: text}
  })
  return versioned ? {documentChanges: [{textDocument: {uri, version}, edits}]} : {changes: {[uri]: edits}}
}
