import type {Range} from '../diagnostic'
import {cells, type Cell} from './printable'

/** A row of the draft as shown: the text, and under it the marks. */
export interface Row {
  /** The line's number in the draft, on its first row only. */
  line?: number
  text: string
  /** Spaces and carets; `''` where nothing in the row is marked. */
  marks: string
}

interface Stretch {
  start: number
  end: number
}

const ellipsis = '…'
/** The ellipsis beside words, and its columns. */
const lead = `${ellipsis} `
const tail = ` ${ellipsis}`
const cut = lead.length
/** How many lines of a range, and rows of one long line, are shown; what lies between the first ones and the last is left out. */
const most = 4
/** How far around the marked words a line is read, in code units: more than a screen is wide, and cheap in a line of a megabyte. */
const reach = 300
/** How much of one line's marked words is read: more than the rows shown can hold. */
const longest = 2000

/** The draft's own lines around a range, cut and wrapped to a width, with the words of the range underlined. */
export function excerpt(text: string, range: Range, width: number): Row[] {
  const {words, line} = trimmed(text, range)
  const numbered = linesOf(text, words).map((stretch, index) => ({stretch, line: line + index}))
  return shortened(numbered).flatMap((item): Row[] => {
    if (item === undefined) return [{text: ellipsis, marks: ''}]
    const [first, ...more] = rowsOf(text, item.stretch, words, width, numbered.length === 1)
    return [{...first!, line: item.line}, ...more]
  })
}

/** The range without the white space and line breaks at its edges: a removal takes them along, and nobody wants them underlined. */
function trimmed(text: string, {start, end}: Range): {words: Stretch; line: number} {
  const words = text.slice(start.offset, end.offset)
  if (words.trim() === '') return {words: {start: start.offset, end: end.offset}, line: start.line}
  const lead = words.slice(0, words.length - words.trimStart().length)
  const breaks = lead.match(/\r\n|\n|\r/g)?.length ?? 0
  return {words: {start: start.offset + lead.length, end: start.offset + words.trimEnd().length}, line: start.line + breaks}
}

/** The lines that a stretch touches; of the first and the last only what lies within reach of it. */
function linesOf(text: string, {start, end}: Stretch): Stretch[] {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const first = start - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const last = end + Math.max(0, after.search(/[\r\n]|$/))
  const lines: Stretch[] = []
  let from = first
  for (const found of text.slice(first, last).matchAll(/\r\n|\n|\r/g)) {
    lines.push({start: from, end: first + found.index})
    from = first + found.index + found[0].length
  }
  return [...lines, {start: from, end: last}]
}

/** One line as rows: the marked words, in full where `full` asks for it, and around them what there is room for. */
function rowsOf(text: string, line: Stretch, words: Stretch, width: number, full: boolean): Row[] {
  const start = Math.max(line.start, words.start)
  const end = Math.min(line.end, words.end, start + longest)
  const before = cells(text.slice(line.start, start), line.start)
  const marked = cells(text.slice(start, end), start)
  const after = cells(text.slice(end, Math.min(line.end, end + reach)), end)
  const carets = words.start === words.end ? 1 : sum(marked)
  const fits = sum(before) + carets + sum(after) <= width
  if (!fits && carets > width - 2 * cut) {
    const rows = wrapped(marked, width, before.length > 0, after.length > 0)
    // Of the lines of a wrapped paragraph each keeps to one row; else a word or two would trail behind every line.
    return full ? rows : rows.slice(0, 1).map((row) => ({...row, text: row.text.endsWith(tail) ? row.text : row.text + tail}))
  }
  const room = width - carets - (fits ? 0 : 2 * cut)
  const left = clip([...before].reverse(), Math.max(room >> 1, room - sum(after))).reverse()
  const right = clip(after, room - sum(left))
  const from = left.length < before.length ? lead : ''
  const to = right.length < after.length ? tail : ''
  const marks = carets > 0 ? ' '.repeat(from.length + sum(left)) + '^'.repeat(carets) : ''
  return [{text: from + show([...left, ...marked, ...right]) + to, marks}]
}

/** Words too long for one row, on several, broken at spaces. */
function wrapped(words: Cell[], width: number, cutBefore: boolean, cutAfter: boolean): Row[] {
  const rows: Cell[][] = []
  for (let rest = words; rest.length > 0;) {
    const row = clip(rest, width - 2 * cut)
    rows.push(row)
    rest = rest.slice(row.length + (rest[row.length]?.show === ' ' ? 1 : 0))
  }
  return shortened(rows).map((row, index, all) => {
    if (row === undefined) return {text: ellipsis, marks: ''}
    const from = index === 0 && cutBefore ? lead : ''
    const to = index === all.length - 1 && cutAfter ? tail : ''
    return {text: from + show(row) + to, marks: ' '.repeat(from.length) + '^'.repeat(sum(row))}
  })
}

/** As many cells as fit into a width, not ending inside a word unless the word alone is too long. */
function clip(all: readonly Cell[], width: number): Cell[] {
  let used = 0
  let fits = 0
  while (fits < all.length && used + all[fits]!.width <= width) used += all[fits++]!.width
  if (fits === all.length) return [...all]
  const space = all
    .slice(0, fits + 1)
    .map((cell) => cell.show)
    .lastIndexOf(' ')
  return all.slice(0, space > 0 ? space : fits)
}

function shortened<T>(items: T[]): (T | undefined)[] {
  return items.length <= most ? items : [...items.slice(0, most - 2), undefined, items.at(-1)]
}

function sum(all: readonly Cell[]): number {
  return all.reduce((total, {width}) => total + width, 0)
}

function show(all: readonly Cell[]): string {
  return all.map((cell) => cell.show).join('')
}
