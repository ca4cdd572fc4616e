import {MarkupKind, type ClientCapabilities} from 'vscode-languageserver/node'

/** What an editor can do, as far as the server cares. */
export function abilitiesOf({workspace, textDocument, experimental}: ClientCapabilities) {
  const own = (experimental as {tactful?: {status?: unknown}} | undefined)?.tactful
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    resolves:
      textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true && textDocument.codeAction.dataSupport === true,
    versioned: workspace?.workspaceEdit?.documentChanges === true,
    related: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    pull: textDocument?.diagnostic !== undefined,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    status: own?.status === true
  }
}

/** Settings come as a section of their own or bare. */
export function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined
  return 'tactful' in settings ? settings.tactful : settings
}
