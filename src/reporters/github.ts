import type {Diagnostic, Severity} from '../diagnostic'
import {printable} from './printable'
import {bestOf, count, type Report} from './report'

/** GitHub shows ten annotations of each kind for a step and drops the rest without a word. */
const most = 10
/** How many findings a job summary lists. */
const listed = 200

const gravest = ['error', 'warning', 'info'] as const
const commands = {error: 'error', warning: 'warning', info: 'notice'} as const satisfies Record<Severity, string>

interface Found {
  diagnostic: Diagnostic
  path: string
}

/** The results as annotations of a GitHub workflow: the ten that matter most of each kind, and a line that says how many more there are. */
export function github(reports: readonly Report[]): string {
  const lines = gravest.flatMap((severity) => {
    const found = ranked(reports).filter(({diagnostic}) => diagnostic.severity === severity)
    const rest = found.length - most
    return [
      ...found.slice(0, most).map(annotation),
      ...(rest > 0 ? [`${rest} more of severity ${severity} are in the summary of the job.`] : [])
    ]
  })
  const counts = count(reports)
  return [...lines, `${reports.length} checked: ${counts.error} errors, ${counts.warning} warnings, ${counts.info} info`, ''].join('\n')
}

/** The results as Markdown, for the summary of a job. */
export function summary(reports: readonly Report[]): string {
  const {error, warning, info} = count(reports)
  const found = ranked(reports)
  const rows = found.slice(0, listed).map(({diagnostic: {severity, ruleId, url, message, range, suggestions}, path}) => {
    const best = bestOf(suggestions)
    const instead = best === undefined ? '' : best === '' ? 'leave it out' : cell(best)
    return `| ${cell(path)}:${range.start.line} | ${severity} | [${ruleId}](${encodeURI(url)}) | ${cell(message)} | ${instead} |`
  })
  const table = rows.length === 0 ? [] : ['', '| where | severity | rule | what | instead |', '|---|---|---|---|---|', ...rows]
  const more = found.length > listed ? ['', `${found.length - listed} more are left out here.`] : []
  return [
    '## tactful',
    '',
    `${reports.length} checked: ${error} errors, ${warning} warnings, ${info} info.`,
    ...table,
    ...more,
    '',
    ''
  ].join('\n')
}

/** All findings, the gravest first, and of these the ones in words before what is missing; the order is theirs otherwise. */
function ranked(reports: readonly Report[]): Found[] {
  const found = reports.flatMap(({path, result}) => result.diagnostics.map((diagnostic) => ({diagnostic, path})))
  const rank = ({severity, about}: Diagnostic): number => gravest.indexOf(severity) * 2 + (about === 'words' ? 0 : 1)
  return found.sort((a, b) => rank(a.diagnostic) - rank(b.diagnostic))
}

function annotation({diagnostic: {severity, ruleId, message, why, range, field, suggestions}, path}: Found): string {
  const {start, end} = range
  const isSpot = start.offset === end.offset
  const place = field === 'text' ? {line: start.line, col: start.column, ...(!isSpot && {endLine: end.line, endColumn: end.column})} : {}
  const properties = Object.entries({file: path, ...place, title: ruleId}).map(([name, value]) => `${name}=${property(String(value))}`)
  const best = bestOf(suggestions)
  const instead = best === undefined ? '' : `\nInstead: ${best || 'leave these words out.'}`
  return `::${commands[severity]} ${properties.join(',')}::${data(`${message} ${why}${instead}`)}`
}

/** GitHub reads commands from the log, so nothing of a draft may begin a line or end a value. */
function data(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map(printable)
  return lines.map((line) => line.replaceAll('%', '%25')).join('%0A')
}

const property = (text: string): string => printable(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A text in a table of Markdown that may hold HTML: nothing in it is markup, a link, a mention or a border. */
function cell(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\bwww\./gi, (word) => `${word.slice(0, -1)}&#46;`)
    .replace(/[\\`*_{}[\]()#+!|~@:>-]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
