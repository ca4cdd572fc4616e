// Over 200 lines: the masked copy of a draft, the parser, and the mends of its sentences all go by the same offsets.
import type {Nodes, Sentence as SentenceNode} from 'nlcst'
import {toString} from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expand} from '../lexicon/contractions'
import type {Term} from '../match/term'
import {blocksOf, pieces} from './blocks'
import type {Part, Slot} from './types'

/** A sentence as the parser and the mends below leave it. */
export interface RawSentence {
  part: Part
  start: number
  end: number
  terms: Term[]
  mark: string
}

const processor = unified().use(retextEnglish).freeze()

/** Longer sentences are read in pieces, so that no pattern has to look through an endless one. */
const longestSentence = 120

/**
 * A copy of the draft of the same length in which everything that confuses a parser of English is plain: slots and
 * addresses are words, quotes are straight, wrapped lines are spaces, markup and entities are blank.
 */
export function maskDraft(text: string, slots: readonly Slot[]): string {
  let masked = text
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\u00A0\u2007\u202F\t]/g, ' ')
  const blank = (found: string) => ' '.repeat(found.length)
  const word = (found: string) => `X${'x'.repeat(found.length - 1)}`
  if (masked.includes('&')) masked = masked.replace(/&(?:[a-z]{2,8}|#\d{1,6});/gi, blank)
  if (masked.includes('<'))
    masked = masked.replace(/<\/?(?:[abipu]|br|em|hr|li|ol|pre|span|strong|ul|div|h[1-6])(?:\s[^<>\n]{0,200})?\/?>/gi, blank)
  if (masked.includes('@') || masked.includes('/') || masked.includes('www.')) {
    masked = masked.replace(/\b(?:https?:\/\/|www\.)[^\s<>"]{2,400}|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi, word)
  }
  if (slots.length === 0) return masked
  const filled: string[] = []
  let at = 0
  for (const {start, end, type} of slots) {
    filled.push(masked.slice(at, start), (type === 'block' ? blank : word)(masked.slice(start, end)))
    at = end
  }
  return filled.join('') + masked.slice(at)
}

/** The sentences of the parts that the writer addresses to the reader, in source order. */
export function findSentences(masked: string, parts: readonly Part[], slots: readonly Slot[]): RawSentence[] {
  const sentences: RawSentence[] = []
  const slotAt = startsOf(slots)
  for (const part of parts) {
    if (part.type !== 'body' && part.type !== 'postscript') continue
    const prefix = part.type === 'postscript' ? /^p\.? ?(?:p\.? ?)?s\.?[\s:,–—-]*/i.exec(masked.slice(part.start, part.end)) : null
    const body = prefix ? {...part, start: part.start + prefix[0].length} : part
    for (const block of blocksOf(masked, body).flatMap((each) => pieces(masked, each)))
      readBlock(masked.slice(block.start, block.end), block.start, part, slotAt, sentences)
  }
  return sentences
}

/** Where words begin that are slots; a tag that steers the template is none. */
const startsOf = (slots: readonly Slot[]) => new Set(slots.filter(({type}) => type === 'value').map(({start}) => start))

/** The sentences of a text that is no letter, such as a subject line. */
export function readLine(masked: string, part: Part, slots: readonly Slot[]): RawSentence[] {
  const sentences: RawSentence[] = []
  readBlock(masked.slice(part.start, part.end), part.start, part, startsOf(slots), sentences)
  return sentences
}

const abbreviations = new Set('mr mrs ms dr prof st vs etc approx dept est inc ltd jr sr capt rev dipl ing esp incl excl'.split(' '))

/** Abbreviations only before a number: "No. 4", but "you said no." */
const numbered = new Set('no nos fig ref vol tel max min pp ca'.split(' '))

/** Whether the full stop of a word ends a sentence: not that of an initial or of an abbreviation. */
function endsSentence(word: string, after: string): boolean {
  if (!word.endsWith('.')) return false
  const core = word.slice(0, -1).toLowerCase()
  if (!/[\p{L}\d]{2}['’]?$/u.test(core) || core.includes('.') || abbreviations.has(core)) return false
  return !(numbered.has(core) && /^\s*\d/.test(after))
}

function readBlock(block: string, offset: number, part: Part, slotAt: ReadonlySet<number>, into: RawSentence[]): void {
  const plain = block.replace(/[\r\n]/g, ' ')
  if (!plain.trim()) return
  const tree = processor.parse(plain)
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type === 'SentenceNode') readSentence(sentence, plain, offset, part, slotAt, into)
    }
  }
}

const hearsWould = new Set(
  'love like be appreciate value want hope have rather really also welcome never gladly happily still definitely take say prefer do go apply'.split(
    ' '
  )
)

/** Turns one sentence of the tree into terms, and splits it where the parser did not: before lower case and at a missing space. */
function readSentence(
  node: SentenceNode,
  plain: string,
  offset: number,
  part: Part,
  slotAt: ReadonlySet<number>,
  into: RawSentence[]
): void {
  let terms: Term[] = []
  let start = -1
  let end = -1
  let mark = ''
  let gap: Term['gap'] = 'none'
  /** Where a quotation mark or bracket opened that the next sentence starts with. */
  let opening = -1
  const close = () => {
    if (terms.length > 0) into.push({part, start, end, terms, mark})
    else if (mark && into.length > 0 && into.at(-1)!.part === part) {
      const last = into.at(-1)!
      last.mark += mark
      last.end = end
    }
    terms = []
    start = -1
    mark = ''
    gap = 'none'
  }
  const addWord = (text: string, at: number) => {
    if (mark && terms.length > 0) close()
    if (terms.length >= longestSentence && (gap !== 'none' || terms.length >= longestSentence * 1.5)) close()
    if (start === -1) start = opening === -1 ? at : opening
    opening = -1
    end = at + text.length
    const type = slotAt.has(at) ? 'slot' : /^[\d#$€£+]/.test(text) ? 'number' : 'word'
    const name = type === 'word' && terms.length > 0 && gap !== 'strong' && /^\p{Lu}/u.test(text) && !/^I(?:'|$)/.test(text)
    const forms = type === 'slot' ? ['#slot'] : expand(text.toLowerCase())
    // "id love to" lacks its apostrophe; "my id card" does not.
    if (terms.at(-1)?.form === 'id' && hearsWould.has(text.toLowerCase())) {
      const id = terms.pop()!
      terms.push({...id, form: 'i'}, {...id, form: 'would', gap: 'none'})
    }
    // "You'd better" is "you had better".
    const contracted = terms.at(-1)
    if (forms[0] === 'better' && contracted?.form === 'would' && terms.at(-2)?.start === contracted.start) contracted.form = 'had'
    for (const form of forms) {
      // After a modal, "of" is a slip of the ear for "have".
      const heard = form === 'of' && /^(?:would|could|should|must|might)$/.test(terms.at(-1)?.form ?? '') ? 'have' : form
      terms.push({form: heard, start: at, end: at + text.length, type, name, gap})
      gap = 'none'
    }
  }
  for (const child of node.children as Nodes[]) {
    const from = child.position!.start.offset!
    const to = child.position!.end.offset!
    if (child.type === 'WordNode') {
      const text = toString(child)
      const joined = /^([\p{L}']{2,})([.?!]+)(\p{Lu}[\p{L}']*|[\p{L}']{4,})$/u.exec(text)
      if (joined) {
        addWord(joined[1]!, offset + from)
        mark = joined[2]!
        end = offset + from + joined[1]!.length + mark.length
        addWord(joined[3]!, offset + to - joined[3]!.length)
      } else if (/\w\/\w/.test(text)) {
        let at = from
        for (const piece of text.split(/(\/)/)) {
          if (piece !== '/' && piece) addWord(piece, offset + at)
          at += piece.length
        }
      } else if (endsSentence(text, plain.slice(to, to + 8))) {
        // The parser gives a full stop before a lower-case word to the word before it.
        addWord(text.slice(0, -1), offset + from)
        mark = '.'
        end = offset + to
      } else addWord(text, offset + from)
    } else if (child.type === 'PunctuationNode' || child.type === 'SymbolNode') {
      const text = plain.slice(from, to)
      if (/["([„]/.test(text) && (start === -1 || mark !== '') && !/\S/.test(plain[from - 1] ?? ' ')) opening = offset + from
      else if (/[.?!…]/.test(text)) {
        if (start !== -1 || into.length > 0) {
          mark += text
          end = offset + to
        }
        // A mark takes what was opened along to the sentence before.
        opening = -1
        if (start === -1) close()
      } else if (mark && /["')\]]/.test(text)) end = offset + to
      else
        gap =
          /[;:—–(]|--/.test(text) || (/^-$/.test(text) && /\s/.test(plain[from - 1] ?? ' '))
            ? 'strong'
            : gap === 'strong'
              ? 'strong'
              : 'comma'
    }
  }
  close()
}
