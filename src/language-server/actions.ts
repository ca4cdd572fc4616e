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
  /** Asks for the edit of an action when it is chosen. */
  resolves: boolean
}

/** The actions that change a message as a whole. */
const rewrites = [
  {kind: actionKinds.fixAll, title: 'Apply every safe fix', level: 'safe'},
  {kind: actionKinds.rewrite, title: 'Rewrite the whole message', level: 'full'}
] as const

/** What an action without its edit keeps in mind. */
interface Pending {
  uri: string
  level: 'safe' | 'full'
  range: Range
}

/** In how many findings at once, and in how long a text (in UTF-16 code units), silencing is offered: each try is a check. */
const mostSilenced = 8
const longestSilenced = 50_000

/** What can be done about the findings in a range; found anew, since an editor's own may be of an older text. */
export function actions(checked: Checked, {range, context}: CodeActionParams, client: Client): CodeAction[] {
  const {document, result} = checked
  const wants = (kind: string) => !context.only || context.only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '')
  const found: CodeAction[] = []
  if (wants(actionKinds.fix)) {
    const here = result.diagnostics.filter((one) => touches(one, document, range))
    for (const one of here) found.push(...fixes(one, document, client))
    if (here.length <= mostSilenced && document.getText().length <= longestSilenced) {
      for (const one of here) found.push(...silencers(one, checked, client))
    }
  }
  for (const {kind, title, level} of rewrites) {
    if (!wants(kind) || !result.diagnostics.some((one) => suggestionFor(one, level))) continue
    const pending: Pending = {uri: document.uri, level, range}
    // Editors ask with every move of the cursor, and a rewrite takes several checks.
    const action = client.resolves ? {title, kind, data: pending} : resolve({title, kind, data: pending}, checked, client)
    if (client.resolves || action.edit) found.push(action)
  }
  return found
}

/** The document that an action without its edit is about. */
export const uriOf = ({data}: CodeAction): string => (data as Pending).uri

/** An action with its edit, as long as there is anything to edit. */
export function resolve({data, ...action}: CodeAction, checked: Checked, client: Client): CodeAction {
  const {level, range} = data as Pending
  const wanted = level === 'safe' ? () => true : isInMessage(checked, range)
  const edits = rewriteEdits(checked, level).filter(wanted)
  return edits.length > 0 ? {...action, edit: toEdit(checked.document, edits, client)} : action
}

const suggestionFor = ({suggestions}: Diagnostic, level: Pending['level']) =>
  level === 'full' ? suggestions[0] : suggestions.find(({safety}) => safety === 'safe')

/** One action for each suggestion; the first that is safe is the one an editor may apply without asking. */
function fixes(diagnostic: Diagnostic, document: TextDocument, client: Client): CodeAction[] {
  const {suggestions, range} = diagnostic
  const preferred = suggestionFor(diagnostic, 'safe')
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
  const touched = messages.filter((message) => touches(message, document, range))
  return (edit) => touched.some(({range: {start, end}}) => start.offset <= edit.start && edit.end <= end.offset)
}

/** Whether what has a place of its own overlaps a range, or lies at its end. */
function touches({range: {start, end}}: Pick<Diagnostic, 'range'>, document: TextDocument, range: Range): boolean {
  return start.offset <= document.offsetAt(range.end) && document.offsetAt(range.start) <= end.offset
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
