import {spawn, type ChildProcess} from 'node:child_process'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection} from 'vscode-jsonrpc/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  Hover,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  WorkspaceEdit
} from 'vscode-languageserver/node'
import type {Status} from '../../src/language-server/status'

const server = fileURLToPath(new URL('../../dist/language-server.cjs', import.meta.url))

/** What most editors can do. */
export const able: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: {dynamicRegistration: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
    workspaceEdit: {documentChanges: true}
  },
  textDocument: {
    publishDiagnostics: {relatedInformation: true, codeDescriptionSupport: true, versionSupport: true},
    codeAction: {
      codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix', 'refactor', 'source']}},
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: {properties: ['edit']}
    },
    hover: {contentFormat: ['markdown', 'plaintext']}
  },
  experimental: {tactful: {status: true}}
}

interface Setup {
  /** Options of Node for the server. */
  node?: string[]
  capabilities?: ClientCapabilities
  settings?: unknown
  initializationOptions?: unknown
  workspaceFolders?: {uri: string; name: string}[]
}

/** A small editor: it starts the server, keeps documents as an editor does, and hears what the server says. */
export class Client {
  readonly process: ChildProcess
  readonly connection: MessageConnection
  readonly documents = new Map<string, TextDocument>()
  /** The latest report on each document. */
  readonly reports = new Map<string, PublishDiagnosticsParams>()
  readonly statuses = new Map<string, Status>()
  readonly warnings: string[] = []
  readonly registered: {method: string; registerOptions?: unknown}[] = []
  readonly counts = {reports: 0, refreshes: 0}
  settings: unknown
  info!: InitializeResult
  #waiting: (() => void)[] = []

  constructor(node: string[] = []) {
    this.process = spawn(process.execPath, [...node, server, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit', 'ipc']})
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
      undefined
    )
    this.connection.onNotification('textDocument/publishDiagnostics', (report: PublishDiagnosticsParams) => {
      this.counts.reports++
      this.reports.set(report.uri, report)
      this.#heard()
    })
    this.connection.onNotification('tactful/status', (status: Status) => {
      this.statuses.set(status.uri, status)
      this.#heard()
    })
    this.connection.onNotification('window/showMessage', ({message}: {message: string}) => {
      this.warnings.push(message)
      this.#heard()
    })
    this.connection.onRequest('workspace/configuration', ({items}: {items: unknown[]}) => items.map(() => this.settings ?? null))
    this.connection.onRequest('client/registerCapability', ({registrations}: {registrations: {method: string}[]}) => {
      this.registered.push(...registrations)
      this.#heard()
      return null
    })
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.counts.refreshes++
      this.#heard()
      return null
    })
    this.process.once('exit', () => this.#heard())
    this.connection.listen()
  }

  /** Starts a server and shakes hands. */
  static async start({node, capabilities = able, settings, initializationOptions, workspaceFolders}: Setup = {}): Promise<Client> {
    const client = new Client(node)
    client.settings = settings
    client.info = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: workspaceFolders?.[0]?.uri ?? null,
      workspaceFolders: workspaceFolders ?? null,
      capabilities,
      initializationOptions
    })
    await client.connection.sendNotification('initialized', {})
    return client
  }

  /** Opens a document and waits for the first report on it. */
  async open(uri: string, text: string, languageId = 'plaintext'): Promise<Diagnostic[]> {
    await this.send(uri, text, languageId)
    return this.reported(uri)
  }

  /** Opens a document. */
  async send(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri)
    await this.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }

  /** Types into a document. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.documents.get(uri)!
    TextDocument.update(document, contentChanges, document.version + 1)
    await this.connection.sendNotification('textDocument/didChange', {textDocument: {uri, version: document.version}, contentChanges})
  }

  /** The report on a document as it stands now. */
  async reported(uri: string): Promise<Diagnostic[]> {
    await this.until(() => this.reports.get(uri)?.version === this.documents.get(uri)!.version)
    return this.reports.get(uri)!.diagnostics
  }

  /** Resolves when something holds that the server's words bring about; the test's own limit of time ends a wait in vain. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.process.exitCode !== null) throw new Error(`The server ended with ${this.process.exitCode}.`)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  #heard(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }

  /** What the server offers to do in a range; everywhere unless one is given. */
  async actions(uri: string, context: Partial<CodeActionContext> = {}, range?: Range): Promise<CodeAction[]> {
    const document = this.documents.get(uri)!
    const all = {start: {line: 0, character: 0}, end: document.positionAt(document.getText().length)}
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: {uri},
      range: range ?? all,
      context: {diagnostics: [], ...context}
    })
  }

  async hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position})
  }

  /** Applies an action as an editor does, which refuses edits of another version, and tells the server. */
  async apply(action: CodeAction): Promise<void> {
    const {edit} = action.edit ? action : await this.connection.sendRequest<CodeAction>('codeAction/resolve', action)
    for (const {uri, version, edits} of editsOf(edit!)) {
      const document = this.documents.get(uri)!
      if (version !== undefined && version !== document.version) throw new Error(`The edit is of version ${version}.`)
      const text = TextDocument.applyEdits(document, edits)
      await this.change(uri, {text})
    }
  }

  text(uri: string): string {
    return this.documents.get(uri)!.getText()
  }

  /** Says goodbye; gives the status that the server ends with. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    return ended
  }

  /** For the end of a test, however it went. */
  kill(): void {
    this.connection.dispose()
    this.process.kill()
  }
}

function editsOf({documentChanges, changes}: WorkspaceEdit) {
  if (!documentChanges) return Object.entries(changes!).map(([uri, edits]) => ({uri, version: undefined, edits}))
  return documentChanges.map((change) => {
    if (!('edits' in change)) throw new Error('An edit of files was not expected.')
    return {uri: change.textDocument.uri, version: change.textDocument.version, edits: change.edits as {range: Range; newText: string}[]}
  })
}
