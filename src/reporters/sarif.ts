import type {Diagnostic, Range, Severity} from '../diagnostic'
import {jsonText} from './json'
import type {Report} from './report'

/** What SARIF says about the tool beside its findings. */
export interface SarifOptions {
  version?: string
  /** The rules there are, for their titles. */
  rules?: readonly {id: string; title: string; severity: Severity}[]
}

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** The results as SARIF 2.1.0 with fixes, for code scanning; columns count UTF-16 code units. */
export function sarif(reports: readonly Report[], {version, rules = []}: SarifOptions = {}): string {
  const seen = new Map<string, Diagnostic>()
  for (const {result} of reports)
    for (const diagnostic of result.diagnostics) if (!seen.has(diagnostic.ruleId)) seen.set(diagnostic.ruleId, diagnostic)
  const ids = [...seen.keys()]
  const driver = {
    name: 'tactful',
    ...(version !== undefined && {version}),
    informationUri: 'https://unpkg.com/tactful',
    rules: [...seen.values()].map(({ruleId, why, url, severity}) => {
      const known = rules.find(({id}) => id === ruleId)
      return {
        id: ruleId,
        ...(known && {shortDescription: {text: known.title}}),
        fullDescription: {text: why},
        helpUri: url,
        defaultConfiguration: {level: levels[known?.severity ?? severity]}
      }
    })
  }
  const results = reports.flatMap((report) =>
    report.result.diagnostics.map((diagnostic) => resultOf(diagnostic, report, ids.indexOf(diagnostic.ruleId)))
  )
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {SRCROOT: {description: {text: 'The folder that tactful was called in.'}}},
        results
      }
    ]
  })
}

function resultOf(diagnostic: Diagnostic, report: Report, ruleIndex: number): object {
  const {ruleId, severity, message, field, range, suggestions} = diagnostic
  const artifactLocation = locationOf(report.path)
  // The subject and the addresses were given beside the file, so it has no place for them.
  const inFile = field === 'text'
  const fixes = suggestions.map(({text, title}) => ({
    description: {text: title},
    artifactChanges: [{artifactLocation, replacements: [{deletedRegion: regionOf(range), insertedContent: {text}}]}]
  }))
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: {text: linkless(message)},
    locations: [{physicalLocation: {artifactLocation, ...(inFile && {region: regionOf(range)})}}],
    ...(inFile && fixes.length > 0 && {fixes})
  }
}

/** In a message `[words](target)` would be a link. */
const linkless = (text: string): string => text.replace(/[[\]](?=[^[\]]*\]\(|\()/g, '\\$&')

function regionOf({start, end}: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset
  }
}

/** A path as a URI: from the folder of the call, or absolute. */
function locationOf(path: string): object {
  const slashes = path.replaceAll('\\', '/')
  const uri = slashes.split('/').map(encodeURIComponent).join('/')
  if (slashes.startsWith('/')) return {uri: `file://${uri}`}
  return {uri, uriBaseId: 'SRCROOT'}
}
