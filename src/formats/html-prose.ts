// Over 200 lines: one walk over the tokens, whose steps share what is open and what is pending.
import {Tokenizer} from 'htmlparser2'
import type {LintOptions} from '../options'
import {readComment} from './comments'
import {closes, empty, lines, looks, paragraphs, unseen} from './html-elements'
import {htmlWriter, type OpenBlock} from './html-write'
import {ProjectionBuilder, type Projection} from './projection'
import type {Suppression} from './types'

/** An element that is open. */
interface Open {
  name: string
  outerStart: number
  innerStart: number
  /** False until something but blanks stands in it. */
  begun: boolean
  unseen: boolean
  quote: boolean
}

/** What is known of a tag while it is read. */
interface Tag {
  name: string
  start: number
  attributes: Map<string, string>
}

/** Prose of HTML, and the comments in it. */
export interface HtmlProse {
  prose: Projection
  suppressions: Suppression[]
}

/** Reads the prose of HTML as it is seen: blanks as one, blocks on lines of their own, quotations marked as such. */
export function projectHtml(source: string, masked: string, marks: LintOptions['slots']): HtmlProse {
  const read = (keepsQuotes: boolean) => {
    const walk = new Walk(source, masked, keepsQuotes)
    const tokenizer = new Tokenizer({decodeEntities: true}, walk)
    tokenizer.write(masked)
    tokenizer.end()
    return walk
  }
  const walk = read(true)
  // A message that is all quotation is no history.
  return (walk.ownWords ? walk : read(false)).result(marks)
}

/** What a tag left open is closed in, and not beyond. */
const walls = new Set('table ul ol dl div blockquote section body'.split(' '))

/** How many elements may stand in one another, as in browsers; a deeper one takes the place of the innermost, so that no tag is looked for long. */
const deepest = 512

class Walk {
  ownWords = false
  readonly #source: string
  readonly #masked: string
  readonly #keepsQuotes: boolean
  readonly #builder: ProjectionBuilder
  readonly #eol: string
  readonly #open: Open[] = []
  /** How many elements are open that change how words are read. */
  readonly #within = {pre: 0, code: 0, quote: 0}
  readonly #blocks: OpenBlock[] = []
  readonly #suppressions: Suppression[] = []
  #tag: Tag | undefined
  #attribute = ''
  #value = ''
  /** Where the last token ended. */
  #at = 0
  /** Where the last thing ended that is more than blanks. */
  #end = 0
  /** A character reference that is read; one may stand for two characters. */
  #reference: {text: string; start: number; end: number} | undefined
  /** Blanks that count only when words follow on the same line. */
  #blank: {start: number; end: number} | undefined
  #breaks = 0
  #onLine = false
  /** What a list item puts before its first words. */
  #bullet = ''

  constructor(source: string, masked: string, keepsQuotes: boolean) {
    this.#source = source
    this.#masked = masked
    this.#keepsQuotes = keepsQuotes
    this.#builder = new ProjectionBuilder(source)
    this.#eol = source.includes('\r\n') ? '\r\n' : '\n'
  }

  result(marks: LintOptions['slots']): HtmlProse {
    return {prose: this.#builder.build(htmlWriter(this.#blocks, marks)), suppressions: this.#suppressions}
  }

  ontext(start: number, end: number): void {
    this.#flushReference()
    this.#at = end
    if (this.#isUnseen()) return
    if (this.#within.pre > 0) {
      this.#pre(start, end)
      return
    }
    for (const match of this.#masked.slice(start, end).matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const from = start + match.index
      const to = from + match[0].length
      if (/^[ \t\r\n\f]/.test(match[0])) this.#blank ??= {start: from, end: to}
      else {
        this.#begin(from)
        this.#word(from, to)
      }
    }
  }

  ontextentity(codePoint: number, end: number): void {
    const text = String.fromCodePoint(codePoint)
    if (this.#reference?.end === end) this.#reference.text += text
    else {
      this.#flushReference()
      this.#reference = {text, start: this.#at, end}
    }
    this.#at = end
  }

  onopentagname(start: number, end: number): void {
    this.#flushReference()
    this.#tag = {name: this.#masked.slice(start, end).toLowerCase(), start: start - 1, attributes: new Map()}
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#masked.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#masked.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    this.#tag?.attributes.set(this.#attribute, this.#value)
  }

  onopentagend(end: number): void {
    const {name, start, attributes} = this.#tag!
    this.#at = end + 1
    this.#openElement(name, start, end + 1, attributes)
  }

  onselfclosingtag(end: number): void {
    const {name} = this.#tag!
    this.onopentagend(end)
    // A slash makes no other element empty, but its author means it so.
    if (!empty.has(name)) this.#close(name, end + 1, end + 1)
  }

  onclosetag(start: number, end: number): void {
    this.#flushReference()
    const until = this.#masked.indexOf('>', end)
    this.#at = until === -1 ? this.#masked.length : until + 1
    this.#close(this.#masked.slice(start, end).toLowerCase(), start - 2, this.#at)
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.#flushReference()
    const from = start - 4
    this.#at = end - endOffset + 3
    const suppression = readComment(this.#source.slice(from, this.#at), from)
    if (suppression) this.#suppressions.push(suppression)
    this.#touch(from)
    this.#end = this.#at
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#skip(end - endOffset + 3)
  }

  ondeclaration(start: number, end: number): void {
    this.#skip(end + 1)
  }

  onprocessinginstruction(start: number, end: number): void {
    this.#skip(end + 1)
  }

  onend(): void {
    this.#flushReference()
  }

  #skip(until: number): void {
    this.#flushReference()
    this.#touch(this.#at)
    this.#at = until
    this.#end = until
  }

  #openElement(name: string, start: number, end: number, attributes: ReadonlyMap<string, string>): void {
    this.#closeImplied(name, start)
    const quote = isQuote(name, attributes)
    if (quote) this.#breakLine(2)
    else if (Object.hasOwn(lines, name)) this.#breakLine(lines[name]!)
    if (name === 'br' && !this.#isUnseen()) {
      this.#breaks++
      this.#onLine = false
      this.#blank = undefined
    }
    if (name === 'li') this.#bullet = '- '
    this.#touch(start)
    if (empty.has(name)) {
      this.#end = end
      return
    }
    // A heading above the first words is the banner of the mail or the name of the file, and not where a letter begins.
    const banner = /^h[1-6]$/.test(name) && this.#builder.end === undefined
    const hidden = banner || unseen.has(name) || attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '')
    if (this.#open.length >= deepest) {
      const innermost = this.#open.pop()!
      this.#count(innermost.name, innermost.quote, -1)
    }
    this.#count(name, quote, 1)
    this.#open.push({name, outerStart: start, innerStart: end, begun: false, unseen: hidden || this.#isUnseen(), quote})
  }

  #count(name: string, quote: boolean, by: 1 | -1): void {
    if (name === 'pre') this.#within.pre += by
    if (name === 'code' || name === 'kbd' || name === 'samp') this.#within.code += by
    if (quote) this.#within.quote += by
  }

  /** What an opening tag ends: a list item the one before, a block an open paragraph. */
  #closeImplied(name: string, start: number): void {
    const ended = closes[name] ?? (lines[name] === undefined ? [] : ['p'])
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const open = this.#open[at]!.name
      if (ended.includes(open)) {
        this.#close(open, start, start)
        return
      }
      if (walls.has(open)) return
    }
  }

  #close(name: string, start: number, end: number): void {
    const at = this.#open.findLastIndex((each) => each.name === name)
    if (name === 'p' && at === -1) this.#breakLine(2)
    if (at === -1) {
      this.#end = end
      return
    }
    const closed = this.#open.splice(at)
    for (const each of closed) this.#count(each.name, each.quote, -1)
    const element = closed[0]!
    const {outerStart, innerStart, begun, quote} = element
    const block = paragraphs.has(name)
    if (start < end && closed.length === 1 && begun && (block || looks.has(name) || name === 'a')) {
      // Blanks before the closing tag of a block are no words.
      const innerEnd = block ? this.#end : start
      if (innerEnd >= innerStart && innerEnd <= start) {
        this.#builder.pair({outerStart, innerStart, innerEnd, outerEnd: end, removable: name !== 'a', block})
        if (name === 'p' || name === 'div')
          this.#blocks.push({start: innerStart, end: innerEnd, open: this.#source.slice(outerStart, this.#tagEnd(outerStart)), name})
      }
    }
    this.#end = end
    if (quote) this.#breakLine(2)
    else if (Object.hasOwn(lines, name)) this.#breakLine(lines[name]!)
    if (name === 'li') this.#bullet = ''
  }

  #tagEnd(start: number): number {
    return this.#masked.indexOf('>', start) + 1
  }

  /** Ends the line, if anything stands on it, and asks for so many breaks before the next words. */
  #breakLine(count: number): void {
    if (this.#onLine || this.#breaks > 0) this.#breaks = Math.max(this.#breaks, count, 1)
    this.#onLine = false
    this.#blank = undefined
  }

  #word(start: number, end: number): void {
    this.#touch(start)
    this.#builder.copy(start, end, this.#within.code > 0 ? 'wall' : 'copy')
    this.#end = end
  }

  /** Puts what comes before words: breaks, marks of a quotation or a list item, or a blank. */
  #begin(start: number): void {
    const quoted = this.#keepsQuotes && this.#within.quote > 0
    if (!quoted) this.ownWords = true
    const {end} = this.#builder
    const before = end === undefined ? '' : this.#eol.repeat(Math.min(this.#breaks, 2))
    const marks = this.#onLine ? '' : `${quoted ? '> ' : ''}${this.#bullet}`
    if (before || marks) {
      const text = before.length > this.#eol.length && quoted ? `${this.#eol}> ${this.#eol}${marks}` : before + marks
      this.#builder.put(text, end ?? start, start, 'wall')
    } else if (this.#blank && this.#onLine) {
      const {start: from, end: to} = this.#blank
      if (this.#source.slice(from, to) === ' ') this.#builder.copy(from, to)
      else this.#builder.put(' ', from, to)
    }
    if (!this.#onLine) this.#bullet = ''
    this.#blank = undefined
    this.#breaks = 0
    this.#onLine = true
  }

  #flushReference(): void {
    const reference = this.#reference
    this.#reference = undefined
    if (!reference || this.#isUnseen()) return
    const {text, start, end} = reference
    // A reference to a blank is a blank; one to a space that does not break is a character.
    if (/^[ \t\r\n\f]+$/.test(text)) this.#blank ??= {start, end}
    else {
      this.#begin(start)
      this.#touch(start)
      this.#builder.put(text, start, end)
      this.#end = end
    }
  }

  #pre(start: number, end: number): void {
    for (const match of this.#masked.slice(start, end).matchAll(/\r\n|\n|\r|[^\r\n]+/g)) {
      const from = start + match.index
      if (/[\r\n]/.test(match[0])) {
        this.#breaks++
        this.#onLine = false
      } else {
        this.#begin(from)
        this.#word(from, from + match[0].length)
      }
    }
  }

  /** The innermost element begins here, if nothing but blanks stood in it so far; those of a block no reader sees. */
  #touch(start: number): void {
    const element = this.#open.at(-1)
    if (!element || element.begun) return
    element.begun = true
    if (paragraphs.has(element.name)) element.innerStart = start
  }

  #isUnseen(): boolean {
    return this.#open.at(-1)?.unseen === true
  }
}

/** Quoted history, as the common clients mark it. */
function isQuote(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return (
    name === 'blockquote' ||
    (name === 'div' && /(?:^|\s)(?:gmail_quote|yahoo_quoted|protonmail_quote)(?:\s|$)/.test(attributes.get('class') ?? ''))
  )
}
