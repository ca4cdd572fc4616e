// Over 200 lines with its examples: what is loud has to be told from codes, names and trade words.
import {generic} from '../src/lexicon/generic'
import {blank, calendar, codeNoun, codes, loud} from '../src/lexicon/loud'
import {defineRule, meeting, swap, type Example, type Hit, type Mend, type Message} from '../src/rule'

const ending = /(?:ing|ed|ly|tion|ness|ful|[ai]ble|ous|ment|ish|est|ity)$/

function isWord(written: string): boolean {
  const low = written.replace(/(?<=n)'t$|'(?:[sdm]|re|ll|ve)$/, '')
  return loud.has(low) || loud.has(written) || (generic.has(low) && low.length > 3) || (low.length > 5 && ending.test(low))
}

interface Word {
  text: string
  start: number
  end: number
  low: string
  /** In capitals throughout. */
  capital: boolean
}

/** The words of a stretch of the draft; slots, addresses and what has a digit or a full stop inside are none. */
function wordsOf(message: Message, from: number, to: number): Word[] {
  const text = message.text.slice(from, to)
  const words: Word[] = []
  for (const match of text.matchAll(
    /(?:https?:\/\/|www\.)\S+|(?<![^\s@])[^\s@]+@[^\s@]+|[#@]\w+|[\p{L}\p{M}\d][\p{L}\p{M}\d'’.&/+_-]*/gu
  )) {
    const start = from + match.index
    const whole = match[0].replace(/(?<![.'’&/+_-])[.'’&/+_-]+$/, '')
    if (meeting(message.slots, start, start + whole.length)) continue
    const plain = /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*$/u.test(whole)
    const low = whole.toLowerCase().replace(/’/g, "'")
    words.push({text: whole, start, end: start + whole.length, low, capital: plain && whole === whole.toUpperCase() && whole !== low})
  }
  return words
}

/** Whether a word in capitals is one that is only written so to be loud. */
function isLoud(word: Word, message: Message): boolean {
  const {low, text, start, end} = word
  if (!word.capital || text.length < 2 || codes.has(low)) return false
  if (!isWord(low) && !low.split('-').some((part) => part.length > 2 && isWord(part))) return false
  if (codeNoun.test(message.text.slice(end)) && !/^(?:so|never|ever|very|really|every|all|any|no|one|two|your|please)$/.test(low))
    return false
  // "Ms. STOCK" is a name.
  return !/\b(?:mr|mrs|ms|miss|dr|prof)\.?\s+$/i.test(message.text.slice(Math.max(0, start - 8), start))
}

/** Rows of words in capitals with nothing but blanks, commas and the like between them. */
function runsOf(words: readonly Word[], message: Message): Word[][] {
  const runs: Word[][] = []
  for (const word of words) {
    if (!word.capital) continue
    const last = runs.at(-1)?.at(-1)
    const between = last && message.text.slice(last.end, word.start)
    if (between !== undefined && /^[\s,;:'"’“”–—-]*$/.test(between)) runs.at(-1)!.push(word)
    else runs.push([word])
  }
  return runs
}

/** The part of a row that is shouted: from its first loud word to its last, with the code words that these take along. */
function shouted(run: readonly Word[], message: Message): Word[] {
  const first = run.findIndex((word) => isLoud(word, message))
  if (first === -1) return []
  if (run.some(({low}) => /^(?:insert|todo|tbd|tbc|fixme|xyz|x{2,}|placeholder)$/.test(low))) return []
  if ((run.length > 1 || message.template) && run.every(({low}) => blank.test(low))) return []
  const before = message.text.slice(Math.max(0, run[0]!.start - 2), run[0]!.start)
  const after = message.text.slice(run.at(-1)!.end)
  if (run.length > 1 && /["“”«]\s?$/.test(before) && /^\s*["“”»]/.test(after)) return []
  const last = run.findLastIndex((word) => isLoud(word, message))
  let from = first
  let to = last
  const joins = (word: Word | undefined) => word !== undefined && (codes.has(word.low) || word.low === 'i' || word.low === 'a')
  while ((last > first || run[from - 1]?.low === 'a') && joins(run[from - 1])) from--
  while (joins(run[to + 1]) && run[to + 1]!.low !== 'i') to++
  return run.slice(from, to + 1)
}

const marks = /[!?！？]{2,}|[!?！？](?: [!?！？])+(?=\s|$)/gu
/** What everything shouted has: two capitals of one word, or two marks. Most sentences have neither, and need no reading. */
const loudest = /\p{Lu}[\p{M}'’-]*\p{Lu}|[!?！？] ?[!?！？]/u

function findShouting(message: Message): Hit[] {
  const hits: Hit[] = []
  const stretches = [...message.parts.filter(({type}) => type === 'greeting'), ...message.sentences]
  for (const stretch of stretches) {
    if (!loudest.test(message.text.slice(stretch.start, stretch.end))) continue
    const greeting = 'type' in stretch
    const sentence = 'terms' in stretch ? stretch : undefined
    const words = wordsOf(message, stretch.start, stretch.end)
    const rows = [...message.text.slice(stretch.start, stretch.end).matchAll(marks)]
      .map((match) => ({start: stretch.start + match.index, end: stretch.start + match.index + match[0].length}))
      .filter(({start}) => !meeting(message.slots, start, start + 1))
    const add = (start: number, end: number, message?: string) =>
      hits.push({start, end, ...(sentence && {sentence}), ...(message && {message})})
    const capitals = words.filter(({capital}) => capital)
    const whole = !greeting && words.length > 2 && capitals.length === words.length && words.some((word) => isLoud(word, message))
    const spans = whole
      ? [words]
      : greeting
        ? runsOf(words, message).map((run) =>
            run.filter(({low}) => /^(?:hello|hey|dear|good|morning|evening|afternoon|greetings|there)$/.test(low))
          )
        : runsOf(words, message).map((run) => shouted(run, message))
    const taken = new Set<number>()
    for (const span of spans) {
      if (span.length === 0) continue
      const end = span.at(-1)!.end
      const row = rows.find(({start}) => start === end)
      if (row) taken.add(row.start)
      add(span[0]!.start, row?.end ?? end)
    }
    for (const {start, end} of rows) if (!taken.has(start)) add(start, end, '“{match}” is more than one mark.')
  }
  return hits
}

/** The words that a draft writes with a capital, read once for all its hits. */
const capitalised = new WeakMap<Message, ReadonlySet<string>>()

/** Whether the draft writes a word as a name elsewhere. */
function isName(low: string, message: Message): boolean {
  if (calendar.test(low)) return true
  if (low.length < 3 || isWord(low)) return false
  let known = capitalised.get(message)
  if (!known) {
    known = new Set(Array.from(message.text.matchAll(/\p{Lu}\p{Ll}+/gu), ([word]) => word.toLowerCase()))
    capitalised.set(message, known)
  }
  return known.has(low)
}

/** The words in normal case, with one mark. */
function quiet(words: string, message: Message, at: number): string {
  const before = message.text.slice(Math.max(0, at - 12), at)
  const opens = /(?:^|[.!?…:]["'”’)]*\s+|[\r\n]\s*|\n[-*•]\s*)["'“‘(]*$/.test(before) || message.sentences.some(({start}) => start === at)
  const many = words.split(' ').length > 3
  let first = true
  const lowered = words.replace(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu, (word) => {
    const initial = first && opens
    first = false
    if (word !== word.toUpperCase()) return word
    const low = word.toLowerCase()
    const plain = low.replace(/’/g, "'")
    if (/^i(?:'|$)/.test(plain)) return word[0]! + low.slice(1)
    const acronym = low.length < (many ? 4 : 5) || !/[aeiouy]/.test(low)
    if (!isWord(plain) && !codes.has(plain) && acronym) return word.length === 1 && plain === 'a' && !initial ? 'a' : word
    return initial || isName(plain, message) ? word[0]! + low.slice(1) : low
  })
  return lowered.replace(marks, (row) => (/[?？]/.test(row) ? '?' : '!'))
}

const calm: Mend = (context) => swap((words) => quiet(words, context.message, context.hit.start), 'Write it in normal case')(context)

/** A full stop where joy or anger had a row of exclamation marks. */
const stop: Mend = ({message, hit}) => {
  const words = message.text.slice(hit.start, hit.end)
  if (!/[!！]{2}$/.test(words) || /[?？]/.test(words)) return undefined
  return {text: quiet(words, message, hit.start).replace(/!$/, '.'), title: 'End with a full stop', safety: 'review'}
}

export default defineRule({
  id: 'no-shouting',
  title: 'Write in normal case and single marks',
  tip: 'T5',
  alsoTips: ['T4'],
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  nests: true,
  marks: 'words',
  find: findShouting,
  message: '“{match}” reads as shouting.',
  why: 'Capitals and rows of marks sound like a raised voice, even where joy was meant.',
  mends: [calm, stop]
})

export const examples: Example[] = [
  {flags: 'I «REALLY» enjoyed the tour.', becomes: 'I really enjoyed the tour.'},
  {flags: 'Thank you for the call«!!!»', becomes: 'Thank you for the call!'},
  {flags: 'Was my sketch too small«??»', becomes: 'Was my sketch too small?'},
  {flags: '«PLEASE TELL ME WHAT I CAN DO BETTER IN MY SQL TEST».', becomes: 'Please tell me what I can do better in my SQL test.'},
  {flags: 'You said «NOTHING AT ALL» about the drawing.', becomes: 'You said nothing at all about the drawing.'},
  {flags: 'This was «SO GOOD!!» I told my sister.', becomes: 'This was so good! I told my sister.'},
  {flags: 'Did you like the cake«?!»', becomes: 'Did you like the cake?'},
  {flags: 'I «CAN’T» wait for the next round.', becomes: 'I can’t wait for the next round.'},
  {flags: 'I was free «EVERY MONDAY» in May.', becomes: 'I was free every Monday in May.'},
  {flags: '«NEVER AGAIN» will I forget the handout.', becomes: 'Never again will I forget the handout.'},
  {flags: 'Hi Ana«!!»\n\nThank you for the call.', becomes: 'Hi Ana!\n\nThank you for the call.'},
  {flags: '«HELLO» Ana,\n\nThank you for the call.', becomes: 'Hello Ana,\n\nThank you for the call.'},
  {passes: 'My CV lists SQL, HTML and SBAR.', because: 'acronyms are written so'},
  {passes: 'Was the GET request right, and the POST body too?', because: 'HTTP verbs are code words'},
  {passes: 'Did I explain the AND gate and the START button well?', because: 'labels and gates are code words'},
  {passes: 'I passed part III of the ACCA exam and paid 90 EUR.', because: 'numerals and currencies are written so'},
  {passes: 'I used the STAR method for each example.', because: 'methods have names in capitals'},
  {passes: 'I worked for UNICEF and for the WHO in Ghana.', because: 'organisations have names in capitals'},
  {passes: 'J.R. told me about R&D, and A. Lowe about the 24/7 desk.', because: 'initials are no words'},
  {passes: 'Thank you for the day! It was fun!', because: 'one mark is enough and no more'},
  {passes: 'The sign on your gate said “KEEP OUT”, so I rang.', because: 'it is quoted from a sign'},
  {passes: 'Thank you for meeting me at [COMPANY NAME].', because: 'slots may be in capitals'},
  {passes: 'I sat with Ms. BEST from QA.', because: 'it is a name'}
]
