import {commands, ConfigurationTarget, languages, MarkdownString, Selection, StatusBarAlignment, window, workspace} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {checklistRows, statusText, statusTooltip} from './status.js'

/** Files and drafts that were never saved; in text, Markdown and HTML, and e-mails by their ending. */
const selector = ['file', 'untitled'].flatMap((scheme) => [
  ...['plaintext', 'markdown', 'html'].map((language) => ({scheme, language})),
  {scheme, pattern: '**/*.eml'}
])

/** @type {LanguageClient | undefined} */
let client

/** @param {import('vscode').ExtensionContext} context */
export async function activate(context) {
  const module = context.asAbsolutePath('dist/server.cjs')
  client = new LanguageClient('tactful', 'tactful', {module, transport: TransportKind.ipc}, {documentSelector: selector})
  // The server tells score and checklist only to an editor that shows them.
  client.registerFeature({
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = {...capabilities.experimental, tactful: {status: true}}
    },
    initialize: () => {},
    getState: () => ({kind: 'static'}),
    clear: () => {}
  })

  /** How each open draft stands, by its address. */
  const statuses = new Map()
  const item = window.createStatusBarItem('tactful.status', StatusBarAlignment.Right, 100)
  item.name = 'tactful'
  item.command = 'tactful.checklist'

  const current = () => statuses.get(window.activeTextEditor?.document.uri.toString()) ?? []
  const show = () => {
    const messages = current()
    void commands.executeCommand('setContext', 'tactful.checked', messages.length > 0)
    if (messages.length === 0) return item.hide()
    item.text = statusText(messages)
    item.tooltip = new MarkdownString(statusTooltip(messages), true)
    item.accessibilityInformation = {label: `tactful: score ${Math.min(...messages.map(({score}) => score))} of 100`}
    item.show()
  }

  client.onNotification('tactful/status', ({uri, messages}) => {
    statuses.set(client.protocol2CodeConverter.asUri(uri).toString(), messages)
    show()
  })

  const act = (kind) => () => commands.executeCommand('editor.action.codeAction', {kind, apply: 'first'})
  context.subscriptions.push(
    item,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({uri}) => statuses.delete(uri.toString())),
    commands.registerCommand('tactful.newDraft', async () => {
      await window.showTextDocument(await workspace.openTextDocument({language: 'plaintext', content: ''}))
    }),
    commands.registerCommand('tactful.fixAll', act('source.fixAll.tactful')),
    commands.registerCommand('tactful.rewrite', act('refactor.rewrite.tactful')),
    commands.registerCommand('tactful.checklist', () => pickFromChecklist(current())),
    commands.registerCommand('tactful.kind', () => pickKind(context.extension.packageJSON.contributes.configuration)),
    commands.registerCommand('tactful.restart', () => client.restart())
  )
  await client.start()
}

export async function deactivate() {
  await client?.stop()
}

/** Shows the checklist, and goes to the first finding behind the row that is picked. */
async function pickFromChecklist(messages) {
  const row = await window.showQuickPick(checklistRows(messages), {title: 'What makes a message that is answered'})
  const editor = window.activeTextEditor
  if (!row || !editor) return
  const found = languages
    .getDiagnostics(editor.document.uri)
    .find(({source, code}) => source === 'tactful' && row.ruleIds.includes(String(code?.value ?? code)))
  if (!found) return
  editor.selection = new Selection(found.range.start, found.range.end)
  editor.revealRange(found.range)
  await commands.executeCommand('editor.action.quickFix')
}

/** Sets the kind of the drafts in this folder, or everywhere where no folder is open. */
async function pickKind({properties}) {
  const {enum: kinds, enumDescriptions} = properties['tactful.kind']
  const rows = kinds.map((kind, index) => ({label: kind ?? 'detected', detail: enumDescriptions[index], kind}))
  const picked = await window.showQuickPick(rows, {title: 'The kind of message'})
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  if (picked) await workspace.getConfiguration('tactful').update('kind', picked.kind ?? undefined, target)
}
