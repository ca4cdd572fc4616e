import {DiagnosticSeverity, type Diagnostic as Reported, type Position, type Range} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Diagnostic} from '../index'
import type {Checked} from './check'

const severities = {error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information}

/** The most findings that are sent on one document: an editor that draws more draws slowly, and nobody reads them. */
const mostReported = 500

/** A diagnostic as an editor takes it. */
export function toReported(diagnostic: Diagnostic, document: TextDocument, related: boolean): Reported {
  const range = rangeOf(diagnostic, document)
  return {
    range,
    severity: severities[diagnostic.severity],
    source: 'tactful',
    code: diagnostic.ruleId,
    codeDescription: {href: diagnostic.url},
    // An editor that shows no notes beside a message would lose the reason.
    message: related ? diagnostic.message : `${diagnostic.message}\n${diagnostic.why}`,
    ...(related && {relatedInformation: [{location: {uri: document.uri, range}, message: diagnostic.why}]})
  }
}

/** Everything that is said of a document: what is wrong with its form, then the findings, the gravest alone where there are too many. */
export function toReport({document, result: {diagnostics, faults}}: Checked, related: boolean): Reported[] {
  // An empty page is no fault while somebody is about to write on it.
  const shown = diagnostics.filter(({ruleId}) => ruleId !== 'empty')
  const gravest = shown.length <= mostReported ? shown : mostGrave(shown)
  return [
    ...faults.map(({message, place}) => note(message, DiagnosticSeverity.Warning, document.positionAt(place.offset))),
    ...gravest.map((one) => toReported(one, document, related)),
    ...(gravest === shown
      ? []
      : [note(`Only the gravest ${mostReported} of ${shown.length} findings are shown.`, DiagnosticSeverity.Information)])
  ]
}

const mostGrave = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.toSorted((a, b) => severities[a.severity] - severities[b.severity]).slice(0, mostReported)

function note(message: string, severity: DiagnosticSeverity, at: Position = {line: 0, character: 0}): Reported {
  return {range: {start: at, end: at}, severity, source: 'tactful', message}
}

/** The range to underline: the one to edit without the blanks at its ends. */
export function rangeOf({range: {start, end}}: Diagnostic, document: TextDocument): Range {
  const text = document.getText().slice(start.offset, end.offset)
  if (text.trim() === '') return {start: document.positionAt(start.offset), end: document.positionAt(end.offset)}
  const from = start.offset + text.length - text.trimStart().length
  return {start: document.positionAt(from), end: document.positionAt(from + text.trim().length)}
}
