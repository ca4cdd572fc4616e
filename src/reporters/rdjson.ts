import type {Diagnostic, Point, Severity} from '../diagnostic'
import {jsonText} from './json'
import type {Report} from './report'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const satisfies Record<Severity, string>

/** The results as rdjson for reviewdog, with suggestions; its columns count bytes of UTF-8. */
export function rdjson(reports: readonly Report[]): string {
  const diagnostics = reports.flatMap((report) => {
    const place = placer(report.text)
    return report.result.diagnostics.map((diagnostic) => entry(diagnostic, report.path, place))
  })
  return jsonText({source: {name: 'tactful', url: 'https://unpkg.com/tactful'}, diagnostics})
}

function entry(
  {ruleId, severity, message, why, url, field, range, suggestions}: Diagnostic,
  path: string,
  place: (point: Point) => object
): object {
  const inFile = field === 'text'
  const at = {start: place(range.start), end: place(range.end)}
  return {
    message: `${message} ${why}`,
    location: {path, ...(inFile && {range: at})},
    severity: severities[severity],
    code: {value: ruleId, url},
    ...(inFile && suggestions.length > 0 && {suggestions: suggestions.map(({text}) => ({range: at, text}))})
  }
}

/** Turns points of a text into places in bytes. */
function placer(text: string): (point: Point) => object {
  const encoder = new TextEncoder()
  return ({line, column, offset}) => ({line, column: encoder.encode(text.slice(offset - column + 1, offset)).length + 1})
}
