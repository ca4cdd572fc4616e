import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic as Reported,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Diagnostic} from '../index'
import {rewriteEdits, type Checked} from './check'
import {toReported} from './diagnostics'

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

/** What can be done about the findings in a range; found anew, since an editor's own may be of an older text. */
export function actions(checked: Checked, {range, context}: CodeActionParams, client: Client): CodeAction[] {
  const {document, diagnostics} = checked
  const wants = (kind: string) => !context.only || context.only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '')
  const found: CodeAction[] = []
  if (wants(actionKinds.fix)) {
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
    for (const one of diagnostics) {
      if (one.range.start.offset <= to && from <= one.range.end.offset) found.push(...fixes(one, document, client))
    }
  }
  for (const [kind, title, level] of [
    [actionKinds.fixAll, 'Apply every safe fix', 'safe'],
    [actionKinds.rewrite, 'Rewrite the whole message', 'full']
  ] as const) {
    if (!wants(kind)) continue
    const edits = rewriteEdits(checked, level).map(({start, end, text}) => toEdit(document, start, end, text))
    if (edits.length > 0) found.push({title, kind, edit: toWorkspaceEdit(document, edits, client)})
  }
  return found
}

/** One action for each suggestion; the first that is safe is the one an editor may apply without asking. */
function fixes({suggestions, range, ...rest}: Diagnostic, document: TextDocument, client: Client): CodeAction[] {
  const reported: Reported[] = [toReported({...rest, suggestions, range}, document, client.related)]
  const preferred = suggestions.find(({safety}) => safety === 'safe')
  return suggestions.map((suggestion) => ({
    title: suggestion.title,
    kind: actionKinds.fix,
    diagnostics: reported,
    ...(suggestion === preferred && {isPreferred: true}),
    edit: toWorkspaceEdit(document, [toEdit(document, range.start.offset, range.end.offset, suggestion.text)], client)
  }))
}

function toEdit(document: TextDocument, start: number, end: number, newText: string): TextEdit {
  return {range: {start: document.positionAt(start), end: document.positionAt(end)}, newText}
}

function toWorkspaceEdit({uri, version}: TextDocument, edits: TextEdit[], {versioned}: Client): WorkspaceEdit {
  return versioned ? {documentChanges: [{textDocument: {uri, version}, edits}]} : {changes: {[uri]: edits}}
}
