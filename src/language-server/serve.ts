import {TextDocument} from 'vscode-languageserver-textdocument'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection
} from 'vscode-languageserver/node'
import {abilitiesOf, sectionOf} from './abilities'
import {actionKinds, actions, resolve, uriOf} from './actions'
import {configGlobs, faultsOf, Workspace} from './configs'
import {toReport} from './diagnostics'
import {Drafts, type Resolved} from './drafts'
import {hover} from './hover'
import {defaults, readSettings, type Settings} from './settings'
import {statusOf, statusType} from './status'

/** Answers one editor until it says goodbye. */
export function serve(connection: Connection, version: string): void {
  const documents = new TextDocuments(TextDocument)
  let client = abilitiesOf({})
  let base: unknown
  let workspace = new Workspace()
  let settings = new Map<string, Promise<Resolved>>()
  const complaints = new Set<string>()

  /** Tells the user what is wrong with the settings, once: a setting is asked for again with every draft. */
  const complain = (what: string): void => {
    if (complaints.has(what)) return
    complaints.add(what)
    void attempt('Telling the user', () =>
      connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Warning, message: `tactful: ${what}`})
    )
  }

  /** Does what an editor may refuse or what may fail: the server goes on either way. */
  const attempt = async (what: string, task: () => Promise<unknown>): Promise<void> => {
    try {
      await task()
    } catch (error) {
      connection.console.error(`${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }

  const settingsOf = (uri: string): Promise<Resolved> => {
    const known = settings.get(uri)
    if (known) return known
    const asked = ask(uri).then((own) => configured(uri, own))
    settings.set(uri, asked)
    return asked
  }

  const ask = async (uri: string): Promise<Settings> => {
    if (!client.configuration) return readSettings(base, complain)
    try {
      const given: unknown = await connection.workspace.getConfiguration({scopeUri: uri, section: 'tactful'})
      return readSettings(given ?? base, complain)
    } catch (error) {
      connection.console.warn(`The editor does not tell its settings, so the defaults hold: ${String(error)}`)
      return defaults
    }
  }

  /** The folder's configuration laid over the editor's settings: what a draft is held to should not depend on who opens it. */
  const configured = async (uri: string, own: Settings): Promise<Resolved> => {
    try {
      const found = await workspace.of(uri)
      if (!found) return own
      const {options, format, wanted} = found
      return {...own, format, wanted, lint: {...own.lint, ...options, rules: {...own.lint.rules, ...options.rules}}}
    } catch (error) {
      for (const fault of faultsOf(error)) complain(fault)
      return own
    }
  }

  const drafts = new Drafts({
    get: (uri) => documents.get(uri),
    settingsOf,
    onRest: (uri) => publish(uri)
  })

  /** The findings on a draft, for an editor, and its score for one that shows it. */
  const report = async (uri: string) => {
    const checked = await drafts.check(uri)
    if (client.status) await connection.sendNotification(statusType, statusOf(uri, checked))
    const items = checked ? toReport(checked, client.related) : []
    return {version: (checked?.document ?? documents.get(uri))?.version, items}
  }

  const publish = (uri: string): void => {
    if (client.pull) return
    void attempt(`Checking ${uri}`, async () => {
      const {version, items} = await report(uri)
      if (documents.get(uri)) await connection.sendDiagnostics({uri, version, diagnostics: items})
    })
  }

  /** Settings have changed: everything is asked for and checked anew. */
  const reload = (): void => {
    settings = new Map()
    complaints.clear()
    if (client.refreshes) void attempt('Asking for a refresh', () => connection.languages.diagnostics.refresh())
    if (!client.pull) for (const uri of documents.keys()) publish(uri)
  }

  connection.onInitialize(({capabilities, initializationOptions, workspaceFolders, rootUri}) => {
    client = abilitiesOf(capabilities)
    workspace = new Workspace(workspaceFolders?.[0]?.uri ?? rootUri)
    base = sectionOf(initializationOptions)
    return {
      serverInfo: {name: 'tactful', version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
        codeActionProvider: {codeActionKinds: Object.values(actionKinds), resolveProvider: client.resolves},
        hoverProvider: true,
        ...(client.pull && {diagnosticProvider: {identifier: 'tactful', interFileDependencies: false, workspaceDiagnostics: false}})
      }
    }
  })

  connection.onInitialized(() => {
    if (client.registersConfiguration) {
      void attempt('Asking to be told of settings', () =>
        connection.client.register(DidChangeConfigurationNotification.type, {section: 'tactful'})
      )
    }
    if (client.registersFiles) {
      const watchers = configGlobs.map((globPattern) => ({globPattern}))
      void attempt('Asking to be told of configurations', () =>
        connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
      )
    }
  })

  connection.onDidChangeWatchedFiles(() => {
    workspace.reload()
    reload()
  })

  connection.onDidChangeConfiguration((change) => {
    const given = sectionOf(change?.settings)
    if (!client.configuration && given !== undefined) base = given
    reload()
  })

  // A document is first changed by being opened.
  const opened = new Set<string>()
  documents.onDidChangeContent(({document: {uri}}) => {
    if (opened.has(uri)) drafts.touch(uri)
    else publish(uri)
    opened.add(uri)
  })

  documents.onDidClose(({document: {uri}}) => {
    opened.delete(uri)
    settings.delete(uri)
    drafts.forget(uri)
    if (!client.pull) void attempt('Clearing a report', () => connection.sendDiagnostics({uri, diagnostics: []}))
  })

  connection.languages.diagnostics.on(async ({textDocument: {uri}}) => {
    await drafts.rest(uri)
    const {items} = await report(uri)
    return {kind: DocumentDiagnosticReportKind.Full, items}
  })

  connection.onCodeAction(async (params) => {
    const checked = await drafts.check(params.textDocument.uri)
    return checked ? actions(checked, params, client) : []
  })

  connection.onCodeActionResolve(async (action) => {
    const checked = await drafts.check(uriOf(action))
    return checked ? resolve(action, checked, client) : action
  })

  connection.onHover(async ({textDocument, position}) => {
    const checked = await drafts.check(textDocument.uri)
    return checked ? hover(checked, position, client.markdown) : null
  })

  documents.listen(connection)
  connection.listen()
}
