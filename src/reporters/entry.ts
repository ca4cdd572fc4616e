import type {Diagnostic, Range} from '../diagnostic'
import {excerpt, type Row} from './excerpt'
import type {Look, Page} from './page'
import {columns, printable} from './printable'
import {bestOf, type Report} from './report'
import {wrap} from './wrap'

/** The column where the text beside a label begins. */
const indent = 9
/** The columns before a line of the draft. */
const gutter = 6
/** Up to how many columns a new text is shown with words around it, how many on each side, and how far those are looked for. */
const short = 24
const words = 3
const reach = 100

/** The draft's own lines with the words of a diagnostic underlined, why it matters, and the best rewrite. */
export function body(diagnostic: Diagnostic, report: Report, look: Look, page: Page): string[] {
  const {field, range, actual, about, why, suggestions} = diagnostic
  const reason = labelled('why', [why], page)
  if (about === 'notice') return reason
  const value = {text: report.text, subject: report.subject, to: undefined}[field]
  // Where the field itself is not at hand, the words in question stand for it.
  const rows = excerpt(value ?? actual, value === undefined ? whole(actual) : range, page.width - gutter)
  const best = suggestions[0]?.reads === undefined ? suggestions[0]?.text : undefined
  const placed = actual === '' && best !== undefined ? added(value ?? '', range.start.offset, best, rows, page) : undefined
  if (placed) return [...placed, ...reason]
  return [
    ...draw(field === 'text' ? rows : rows.map(({text, marks}) => ({text, marks})), look, page),
    ...reason,
    ...remedy(diagnostic, value ?? '', page)
  ]
}

/** What may stand there, in words where it is not a text. */
function remedy({actual, range, suggestions, manual, needs}: Diagnostic, value: string, page: Page): string[] {
  const best = bestOf(suggestions)
  const byHand = manual?.[0]?.text.trim()
  // Markup or an encoding lies between, so that only the writer can put it in.
  if (best === undefined && byHand !== undefined)
    return labelled('by hand', [byHand === '' ? 'Leave these words out.' : byHand], page, 'green')
  if (best === undefined) return needs ? labelled('instead', [`Only you know the ${needs} that belongs here.`], page) : []
  if (best === '') return labelled('instead', ['Leave these words out.'], page, 'green')
  if (actual === '') return labelled('add', best.split(/(?:\r?\n){2,}/), page, 'green')
  // With its blanks, since it stands between the words of the draft.
  const given = suggestions[0]!.reads ?? suggestions[0]!.text
  const text = printable(given)
  const [before, after] = around(value, range)
  if (/[\r\n]/.test(given) || columns(text) > short || columns(before + text + after) > page.width - indent)
    return labelled('instead', best.split(/(?:\r?\n){2,}/), page, 'green')
  return [beside('instead', page) + (page.paint(before, 'dim') + page.paint(text, 'green') + page.paint(after, 'dim')).trim()]
}

/** A few words on each side of a range, of its sentence and on its line: a new word or mark says little without them. */
function around(value: string, {start, end}: Range): [before: string, after: string] {
  const before = value.slice(Math.max(0, start.offset - reach), start.offset).split(/[\r\n]|(?<=[.!?]) /)
  const after = value.slice(end.offset, end.offset + reach).split(/[\r\n]/, 1)
  // The first of each, counted from the range, is what touches it: a blank, a bracket, the rest of a word.
  const left = before.at(-1)!.split(' ')
  const right = after[0]!.split(' ')
  return [
    printable(left.length > words + 1 ? `… ${left.slice(-words - 1).join(' ')}` : left.join(' ')),
    printable(right.length > words + 1 ? `${right.slice(0, words + 1).join(' ')} …` : right.join(' '))
  ]
}

/** Paragraphs beside a label, wrapped and aligned. */
export function labelled(label: string, paragraphs: readonly string[], page: Page, look?: Look): string[] {
  const lines = paragraphs.flatMap((text) => (text.trim() === '' ? [''] : wrap(printable(text), page.width - indent)))
  return lines.map((line, index) => (beside(index === 0 ? label : '', page) + (look ? page.paint(line, look) : line)).trimEnd())
}

/** A label, filled up to where the text beside it begins. */
export function beside(label: string, {paint}: Page): string {
  return paint(label.padEnd(indent), 'dim')
}

function draw(rows: readonly Row[], look: Look, {paint}: Page): string[] {
  return [
    '',
    ...rows.flatMap((row) => [
      numbered(row.line, row.text, paint),
      ...(row.marks === '' ? [] : [numbered('', paint(row.marks, look), paint)])
    ]),
    ''
  ]
}

/** A line of the draft behind its number, or a line that is new behind a plus. */
function numbered(line: number | string | undefined, text: string, paint: Page['paint']): string {
  return (paint(`${String(line ?? '').padStart(gutter - 3)} │ `, 'dim') + text).trimEnd()
}

/**
 * Whole lines that are to be added, drawn where they would stand: below the line that ends at the offset, or above the one that begins there.
 * Undefined where the text goes into the middle of a line.
 */
function added(value: string, offset: number, text: string, rows: readonly Row[], {width, paint}: Page): string[] | undefined {
  const below = /^\r?\n/.test(text) && /^[^\S\r\n]*(?:[\r\n]|$)/.test(value.slice(offset, offset + 200))
  const above = /\n$/.test(text) && /^[\r\n]?$/.test(value.slice(offset - 1, offset))
  if (!below && !above) return undefined
  const lines = text.replace(/^\r?\n|\r?\n$/, '').split(/\r?\n/)
  const fresh = lines.flatMap((line) => (line.trim() === '' ? [''] : wrap(printable(line), width - gutter)))
  const plus = fresh.map((line) => numbered('+', paint(line, 'green'), paint))
  const there = rows.map((row) => numbered(row.line, row.text, paint))
  return ['', ...(below ? [...there, ...plus] : [...plus, ...there]), '']
}

function whole(text: string): Range {
  return {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: text.length + 1, offset: text.length}}
}
