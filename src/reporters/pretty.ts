import type {Diagnostic, Severity} from '../diagnostic'
import {beside, body, labelled} from './entry'
import {columns, inert, printable} from './printable'
import {count, type Report} from './report'
import {painter, type Look, type Page} from './page'
import {wrap} from './wrap'

/** How a report for people looks. */
export interface PrettyOptions {
  /** True to use terminal colours. */
  color?: boolean
  /** The columns there are; 80 when absent. */
  width?: number
}

const looks: Record<Severity, Look> = {error: 'red', warning: 'yellow', info: 'cyan'}

/** The results for people: each finding with the draft's own words underlined, why it matters and what may stand there instead. */
export function pretty(reports: readonly Report[], {color = false, width = 80}: PrettyOptions = {}): string {
  const page = {width: Math.max(width, 40), paint: painter(color)}
  // Of many drafts those that need nothing are only counted.
  const shown = reports.length === 1 ? reports : reports.filter(({result}) => result.diagnostics.length > 0)
  const files = shown.map((report) => file(report, page))
  if (reports.length > 1) files.push([`${reports.length} drafts: ${tally(count(reports), page)}`, ''])
  return inert(files.map((lines) => lines.join('\n')).join('\n'))
}

function file(report: Report, page: Page): string[] {
  const {kind, kindSource, diagnostics, template, templateSource} = report.result
  const how = {given: 'as given', likely: 'as its name says; --kind changes it', detected: 'detected; --kind changes it'}[kindSource]
  const slots = templateSource === 'detected' ? ', and for its slots as a template' : ''
  const open = template === false && diagnostics.some(({ruleId}) => ruleId === 'placeholders')
  const missing = diagnostics.filter(({about}) => about === 'missing')
  const here = diagnostics.filter(({about}) => about !== 'missing')
  const each = (diagnostic: Diagnostic): string[] => ['', ...entry(diagnostic, report, page)]
  return [
    page.paint(printable(report.path), 'bold'),
    page.paint(`read as a ${kind} (${how})${slots}`, 'dim'),
    ...(open ? [page.paint('a template, with slots that are meant? --template, or template: true', 'dim')] : []),
    ...here.flatMap(each),
    ...(missing.length > 0 ? ['', page.paint('Missing:', 'bold')] : []),
    ...missing.flatMap(each),
    '',
    ...ending(report, page),
    ''
  ]
}

function entry(diagnostic: Diagnostic, report: Report, page: Page): string[] {
  const {severity, about, ruleId, message, field, range} = diagnostic
  const {width, paint} = page
  const label = about === 'notice' ? 'notice' : severity
  const place = printable(report.path) + (field === 'text' ? `:${range.start.line}:${range.start.column}` : ` (${field})`)
  const line = '─'.repeat(Math.max(3, width - columns(place) - label.length - ruleId.length - 5))
  return [
    `${paint(place, 'bold')}  ${paint(label, looks[severity], 'bold')}  ${ruleId} ${paint(line, 'dim')}`,
    ...wrap(printable(message), width).map((row) => paint(row, 'bold')),
    ...body(diagnostic, report, looks[severity], page)
  ]
}

function ending({result}: Report, page: Page): string[] {
  const {score, deductions} = result
  const off = deductions.map(({ruleId, points}) => `${points} ${ruleId}`).join(', ')
  return [
    ...labelled('score', [`${score} of 100`], page),
    ...(off === '' ? [] : labelled('off', [off], page)),
    beside('found', page) + tally(count([{result}]), page)
  ]
}

function tally(counts: ReturnType<typeof count>, {paint}: Page): string {
  const parts = [
    [counts.error, counts.error === 1 ? 'error' : 'errors', looks.error],
    [counts.warning, counts.warning === 1 ? 'warning' : 'warnings', looks.warning],
    [counts.info, 'info', looks.info],
    [counts.notice, counts.notice === 1 ? 'notice' : 'notices', looks.info]
  ] as const
  const some = parts.filter(([number]) => number > 0)
  return some.length === 0 ? 'nothing to mend' : some.map(([number, noun, look]) => paint(`${number} ${noun}`, look)).join(', ')
}
