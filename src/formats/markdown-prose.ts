import type {Event} from 'micromark-util-types'
import {decodeString} from 'micromark-util-decode-string'
import type {LintOptions} from '../options'
import type {Block} from './markdown-events'
import {lineStart} from './lines'
import {markdownWriter, writeVerbatim} from './markdown-write'
import {ProjectionBuilder, type Pair, type Projection} from './projection'

/** What may stand before the words of a line: quotation marks and list markers. */
const container = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*$/
const containers = /^(?:[ \t>\r\n]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*$/

/** The prose of some blocks. Quotations stay marked as such, unless the whole message is one. */
export function projectBlocks(source: string, blocks: readonly Block[], marks: LintOptions['slots']): Projection {
  const prose = new Prose(source, !blocks.every(({quoted}) => quoted))
  for (const block of blocks) prose.add(block)
  return prose.builder.build(markdownWriter(marks))
}

/** The content of a fenced block, which is plain text. */
export function projectFence(source: string, {events}: Block): Projection {
  const builder = new ProjectionBuilder(source)
  let fences = 0
  events.forEach(([turn, {type, start, end}], at) => {
    if (type === 'codeFencedFence' && turn === 'exit') fences++
    if (turn === 'exit' || fences !== 1) return
    if (type === 'codeFlowValue') builder.copy(start.offset, end.offset)
    // The line break after the opening fence and the one before the closing fence belong to the fences.
    else if (type === 'lineEnding' && events[at - 1]![1].type !== 'codeFencedFence' && !isClosing(events, at)) {
      const eol = /^(?:\r\n|\n|\r)/.exec(source.slice(start.offset, end.offset))![0]
      if (eol.length === end.offset - start.offset) builder.copy(start.offset, end.offset)
      else builder.put(eol, start.offset, end.offset)
    }
  })
  return builder.build(writeVerbatim)
}

/** Whether a line ending is the last before the closing fence, marks of the quotation around it aside. */
function isClosing(events: readonly Event[], at: number): boolean {
  while (++at < events.length) {
    const [turn, {type}] = events[at]!
    if (turn === 'enter' && (type === 'codeFlowValue' || type === 'lineEnding')) return false
    if (type === 'codeFencedFence') return true
  }
  return false
}

class Prose {
  readonly builder: ProjectionBuilder
  readonly #source: string
  readonly #eol: string
  /** Whether quotation marks are kept. */
  readonly #keeps: boolean
  #quoted = false
  #container: number | undefined
  /** How the line so far begins and ends; it may be as long as the document. */
  #line = ''
  /** Where blanks at the end of a line begin, and whether that line has ended. */
  #pending: {start: number; ended: boolean; hard: boolean} | undefined

  constructor(source: string, keeps: boolean) {
    this.builder = new ProjectionBuilder(source)
    this.#source = source
    this.#eol = source.includes('\r\n') ? '\r\n' : '\n'
    this.#keeps = keeps
  }

  add({start, events, quoted, container: around}: Block): void {
    this.#quoted = quoted && this.#keeps
    this.#pending = undefined
    this.#part(start, this.#container === around)
    this.#container = around
    this.#read(events)
  }

  /** What parts a block from the one before: as it stands, or a blank line where markup lies in between. */
  #part(start: number, joins: boolean): void {
    const {builder} = this
    const from = builder.end
    const line = lineStart(this.#source, start)
    const prefix = this.#source.slice(line, start)
    this.#line = ''
    if (from === undefined) {
      if (container.test(prefix) && (this.#keeps || !prefix.includes('>'))) builder.copy(line, start, 'wall')
      return
    }
    const gap = this.#source.slice(from, start)
    const plain = /[\r\n]/.test(gap) && (this.#keeps || !gap.includes('>'))
    if (plain && containers.test(gap)) {
      // An edit may join paragraphs, but takes no mark of a list or a quotation along and leads out of none.
      const blank = /^\s*/.exec(gap)![0].length
      builder.copy(from, from + blank, joins ? 'copy' : 'wall')
      builder.copy(from + blank, start, 'wall')
    } else if (line > from && container.test(prefix) && (this.#keeps || !prefix.includes('>'))) {
      builder.put(this.#eol + this.#eol, from, line, 'wall')
      builder.copy(line, start, 'wall')
    } else builder.put(this.#eol + this.#eol, from, start, 'wall')
  }

  #read(events: readonly Event[]): void {
    const open: Partial<Pair>[] = []
    let skip: unknown
    let inCode = false
    // The words of "[link]" are also the name of what it refers to, so they stay.
    let named = 0
    for (const [at, [turn, token]] of events.entries()) {
      const {type} = token
      const [start, end] = [token.start.offset, token.end.offset]
      if (skip) {
        if (turn === 'exit' && token === skip) skip = undefined
        continue
      }
      if (turn === 'exit') {
        if (type === 'codeText') inCode = false
        if (isMarked(type)) this.builder.pair(open.pop() as Pair)
        continue
      }
      if (type === 'lineSuffix' || type === 'hardBreakTrailing' || type === 'hardBreakEscape') {
        this.#pending ??= {start, ended: false, hard: type !== 'lineSuffix'}
      } else if (type === 'lineEnding') {
        this.#pending ??= {start, ended: false, hard: false}
        this.#pending.ended = true
      } else if (isMarked(type)) {
        this.#breakLine(start)
        open.push({outerStart: start, outerEnd: end, removable: type !== 'link', block: false})
        // `[words]` and `[words][]`: the label, which comes next, is at most two brackets short of the link.
        if (type === 'link' && this.#source[end - 1] === ']' && end - events[at + 1]![1].end.offset <= 2) named = end
      } else if (type === 'emphasisText' || type === 'strongText' || type === 'labelText') {
        Object.assign(open.at(-1)!, {innerStart: start, innerEnd: end})
      } else if (type === 'codeText') {
        this.#breakLine(start)
        inCode = true
      } else if (type === 'image' || type === 'htmlText') {
        this.#breakLine(start)
        skip = token
        if (/^<br\s*\/?>$/i.test(this.#source.slice(start, end))) this.#put(this.#eol, start, end)
      } else if (type === 'resource' || type === 'reference') skip = token
      else if (type === 'characterEscape' || type === 'characterReference') {
        this.#breakLine(start)
        this.#put(decodeString(this.#source.slice(start, end)), start, end, start < named)
        skip = token
      } else if (type === 'data' || type === 'autolinkProtocol' || type === 'autolinkEmail' || (inCode && type === 'codeTextData')) {
        this.#breakLine(start)
        this.builder.copy(start, end, type === 'data' && start >= named ? 'copy' : 'wall')
        this.#note(this.#source.slice(start, end))
      }
    }
  }

  /** A line break inside a paragraph is a blank where the sentence goes on, and a line break where a line stands for itself. */
  #breakLine(end: number): void {
    const pending = this.#pending
    this.#pending = undefined
    if (!pending?.ended) return
    const goesOn =
      !pending.hard && !this.#quoted && /^\p{Ll}/u.test(this.#source.slice(end, end + 2)) && !/[,.:;!?]$|^(?:subject|to):/i.test(this.#line)
    this.#put(goesOn ? ' ' : this.#quoted ? `${this.#eol}> ` : this.#eol, pending.start, end)
    if (!goesOn) this.#line = ''
  }

  #note(text: string): void {
    const line = this.#line + text
    this.#line = line.length > 40 ? line.slice(0, 20) + line.slice(-20) : line
  }

  #put(text: string, start: number, end: number, fixed = false): void {
    this.#note(text)
    if (!fixed && this.#source.slice(start, end) === text) this.builder.copy(start, end)
    else this.builder.put(text, start, end, fixed ? 'wall' : 'atom')
  }
}

const isMarked = (type: string) => type === 'emphasis' || type === 'strong' || type === 'link'
