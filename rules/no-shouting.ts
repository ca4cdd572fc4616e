import {generic} from '../src/lexicon/generic'
import {defineRule, swap, type Example, type Hit, type Mend, type Message} from '../src/rule'

/** Words that people put into capitals to be heard, beyond the generic ones. */
const loud = new Set(
  `
absolutely actually after ages ago already always amazing angry annoyed ashamed awesome awful bad because before beg begging believe bored broke brilliant came can't cannot care careful clearly clever come completely could crazy cry cut damn dear deeply deserve desperate devastated didn't disappointed disaster don't done dream eager easily eight else enough enjoyed entire especially everybody every exactly excellent excited exciting extremely fair fantastic fast favourite fifth finally fine first five forever forget four free fully furious funny genuinely girl god gone gonna got gotten guess guys half happened happy hard hate hello help here honest honestly hopefully horrible hour hours how huge hundred i'm important impossible incredible indeed insane instead interesting isn't job joke joy kept lazy least left lie life liar literally lose lost loud loved lovely loyal luck lucky mad magic massive mean mess million mistake money mom mum must my myself nasty need needed never new nice nine nobody none not nothing now obsessed obviously off omgosh once only opposite ours out over own paid perfect plain please plz pls polite poor pretty promise promised proof proud quit quite real really refuse ridiculous right rude sad same scared serious seriously seven shame shocked sick silly simply single six so sorry soon sort special still stop strange stupid such super superb surprised swear sure tell ten terrible total test than thank thankful thanks that their then there thing third thousand thrilled tired today together told tonight too totally treat tried true truth truly trust try twelve twenty twice two ugly unbelievable unfair unique until upset urgent urgently useless utterly very want was waste wasted way weird what when whole whom why wife won't wonderful won't worked worst worth wow wrong wrote years yes yesterday yet you young your yours zero
`
    .trim()
    .split(/\s+/)
)

/** Written in capitals by trade or custom though they look like words; shouted only beside a word that is. */
const codes = new Set(
  'it us or in on at by as an am pm ok re dr mr mrs ms btw lol po lang who act cat sat map get post put delete head patch use select join from where case aim star smart stem rest soap solid safe spin grow lean agile core dear basic key may etc id cv'.split(' ')
)

/** What follows a code word: "the GET request", "an AND gate", "the START button". */
const codeNoun =
  /^\s+(?:requests?|endpoints?|gates?|operators?|clauses?|quer(?:y|ies)|methods?|functions?|formulas?|keywords?|statements?|commands?|buttons?|keys?|switch|signs?|stamps?|flags?|models?|frameworks?|techniques?|lamps?|lights?|modes?|fields?|columns?|tabs?|errors?|exams?|certificates?|standards?)\b/

/** Words that stand for something to be filled in. */
const blank = /^(?:insert|todo|tbd|tbc|fixme|xyz|xx+|placeholder|name|company|job|title|role|position|date|here|first|last|hiring|manager|email|phone|address|your|my|interviewer|recruiter|department|city|skill|topic)$/
const ending = /(?:ing|ed|ly|tion|ness|ful|[ai]ble|ous|ment|ish|est|ity)$/
const calendar = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|english|german|french|spanish)$/

function isWord(written: string): boolean {
  const low = written.replace(/(?<=n)'t$|'(?:s|re|ll|ve|d|m)$/, '')
  return loud.has(low) || loud.has(written) || (generic.has(low) && low.length > 1) || (low.length > 5 && ending.test(low))
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
  for (const match of text.matchAll(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|[#@]\w+|[\p{L}\p{M}\d][\p{L}\p{M}\d'’.&/+_-]*/gu)) {
    const start = from + match.index
    const whole = match[0].replace(/[.'’&/+_-]+$/, '')
    if (message.slots.some((slot) => slot.start < start + whole.length && start < slot.end)) continue
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
  if (codeNoun.test(message.text.slice(end)) && !/^(?:so|never|ever|very|really|every|all|any|no|one|two|your|please)$/.test(low)) return false
  // "Ms. STOCK" is a name.
  return !/\b(?:mr|mrs|ms|miss|dr|prof)\.?\s+$/i.test(message.text.slice(0, start))
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
  if (run.some(({low}) => /^(?:insert|todo|tbd|tbc|fixme|xyz|xx+|placeholder)$/.test(low))) return []
  if ((run.length > 1 || message.template) && run.every(({low}) => blank.test(low))) return []
  const {text} = message
  if (run.length > 1 && /["“”«]\s*$/.test(text.slice(0, run[0]!.start)) && /^\s*["“”»]/.test(text.slice(run.at(-1)!.end))) return []
  const last = run.findLastIndex((word) => isLoud(word, message))
  let from = first
  let to = last
  const joins = (word: Word | undefined) => word !== undefined && (codes.has(word.low) || word.low === 'i' || word.low === 'a')
  while ((last > first || run[from - 1]?.low === 'a') && joins(run[from - 1])) from--
  while (joins(run[to + 1]) && run[to + 1]!.low !== 'i') to++
  return run.slice(from, to + 1)
}

const marks = /[!?！？]{2,}|[!?！？](?: [!?！？])+(?=\s|$)/gu
const isSpeech = ({type}: {type: string}) => type === 'greeting'

function findShouting(message: Message): Hit[] {
  const hits: Hit[] = []
  const inSlot = (at: number) => message.slots.some((slot) => slot.start <= at && at < slot.end)
  const stretches = [...message.parts.filter(isSpeech), ...message.sentences]
  for (const stretch of stretches) {
    const greeting = 'type' in stretch
    const sentence = 'terms' in stretch ? stretch : undefined
    const words = wordsOf(message, stretch.start, stretch.end)
    const rows = [...message.text.slice(stretch.start, stretch.end).matchAll(marks)]
      .map((match) => ({start: stretch.start + match.index, end: stretch.start + match.index + match[0].length}))
      .filter(({start}) => !inSlot(start))
    const add = (start: number, end: number, message?: string) => hits.push({start, end, ...(sentence && {sentence}), ...(message && {message})})
    const capitals = words.filter(({capital}) => capital)
    const whole = !greeting && words.length > 2 && capitals.length === words.length && words.some((word) => isLoud(word, message))
    const spans = whole
      ? [words]
      : greeting
        ? runsOf(words, message).map((run) => run.filter(({low}) => /^(?:hello|hey|dear|good|morning|evening|afternoon|greetings|there)$/.test(low)))
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

/** Names as the draft writes them elsewhere. */
const isName = (low: string, message: Message) =>
  calendar.test(low) || (low.length > 2 && !isWord(low) && new RegExp(`(?<![\\p{L}])${low[0]!.toUpperCase()}${low.slice(1)}(?![\\p{L}])`, 'u').test(message.text))

/** The words in normal case, with one mark. */
function quiet(words: string, message: Message, at: number): string {
  const before = message.text.slice(0, at)
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
  if (!/[!！]{2,}$/.test(words) || /[?？]/.test(words)) return undefined
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
  why: 'Capitals and rows of marks sound like a raised voice, also where joy was meant.',
  mends: [calm, stop]
})

export const examples: Example[] = []
