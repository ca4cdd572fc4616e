import {inflect, regular} from './inflect'
import {wordy} from './wordy'

/** A phrase spelled out, with the plain words for it. */
export interface Phrase {
  words: readonly string[]
  plain: string
}

/** The lines of data by the words that their phrases may start with. */
let lines: ReadonlyMap<string, readonly string[]> | undefined
/** By its first word and the next, with those of one word under ''. Lines until a draft has both words, then what they spell. */
const known = new Map<string, Map<string, readonly Phrase[] | Lines>>()
const none: readonly Phrase[] = []

/** Lines that are not spelled out yet. */
class Lines {
  readonly lines: string[] = []
}

/** The phrases that start with a word and the next, the longest first. Spelled out when they are first met, since a draft meets few. */
export function phrasesFrom(word: string, next = ''): readonly Phrase[] {
  let byNext = known.get(word)
  if (!byNext) {
    lines ??= linesByWord()
    const own = lines.get(word)
    if (!own) return none
    byNext = byNextWord(own, word)
    known.set(word, byNext)
  }
  const key = byNext.has(next) ? next : ''
  const found = byNext.get(key) ?? none
  if (!(found instanceof Lines)) return found
  const phrases = found.lines.flatMap((line) => spell(line, word, key))
  // A phrase of one word stands before any next one.
  if (key !== '') phrases.push(...phrasesFrom(word))
  phrases.sort((a, b) => b.words.length - a.words.length)
  byNext.set(key, phrases)
  return phrases
}

function byNextWord(own: readonly string[], word: string): Map<string, readonly Phrase[] | Lines> {
  const byNext = new Map<string, Lines>()
  for (const line of own) {
    for (const next of nextWords(line, word)) {
      let there = byNext.get(next)
      if (!there) byNext.set(next, (there = new Lines()))
      there.lines.push(line)
    }
  }
  return byNext
}

function linesByWord(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>()
  for (const line of wordy.trim().split('\n')) {
    for (const word of firstWords(line)) {
      const own = byWord.get(word)
      if (own) own.push(line)
      else byWord.set(word, [line])
    }
  }
  return byWord
}

/** The words that a line's phrases may start with: those of its first part, and of the next as long as a part may be missing. */
function firstWords(line: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const {choices, maybe} of partsOf(line)) {
    for (const choice of choices) words.add(choice.split(' ')[0]!)
    if (!maybe) break
  }
  return words
}

/** One part of a phrase: a choice, a verb in all its forms, or a word. A `?` behind it says that it may be missing. */
const part = /(?<![^ ])(?:\(([^()]*)\)|~(\w+)|([^ ?]+))(\?)?(?= |$)/g

interface Part {
  choices: readonly string[]
  maybe: boolean
  /** Whether the choice has a number that the plain words can name. */
  isGroup: boolean
  verb: string | undefined
}

function* partsOf(phrase: string): Generator<Part> {
  for (const [, group, verb, word, maybe] of phrase.matchAll(part)) {
    const choices = verb ? inflect(verb) : (group ?? word!).split('|')
    yield {choices, maybe: maybe !== undefined, isGroup: group !== undefined, verb}
  }
}

/** A line as the phrase and the plain words. */
const sidesOf = (line: string) => line.split(/ =(?: |$)/) as [string, string]

/** The second words of the phrases of a line that start with a word, and '' where that is all. */
function nextWords(line: string, first: string): ReadonlySet<string> {
  const found = new Set<string>()
  // Whether the parts so far can all be missing, and whether they can be the first word alone.
  let [empty, alone] = [true, false]
  for (const {choices, maybe} of partsOf(sidesOf(line)[0])) {
    let staysAlone = alone && maybe
    for (const choice of choices) {
      const [word, next] = choice.split(' ') as [string, string?]
      if (alone) found.add(word)
      if (!empty || word !== first) continue
      if (next === undefined) staysAlone = true
      else found.add(next)
    }
    empty &&= maybe
    alone = staysAlone
    if (!empty && !alone) return found
  }
  if (alone) found.add('')
  return found
}

/** The phrases of a line that start with two words, or that are the first alone where the other is ''. */
function spell(line: string, first: string, next: string): Phrase[] {
  const [long, plain] = sidesOf(line)
  const start = [first, next]
  let made: Spelled[] = [{words: [], groups: [], form: 0}]
  for (const {choices, maybe, isGroup, verb} of partsOf(long)) {
    const grown: Spelled[] = []
    for (const each of made) {
      for (const choice of choices) {
        const words = each.words.concat(choice.split(' '))
        if (start.some((word, at) => at < words.length && words[at] !== word)) continue
        grown.push({words, groups: isGroup ? [...each.groups, choice] : each.groups, form: verb ? formOf(choice, verb) : each.form})
      }
    }
    made = maybe ? grown.concat(made.map((each) => (isGroup ? {...each, groups: [...each.groups, '']} : each))) : grown
  }
  return made.filter(({words}) => words[0] === first && (words[1] ?? '') === next).map((each) => new SpelledPhrase(each, plain))
}

interface Spelled {
  words: string[]
  groups: string[]
  form: 0 | 1 | 2 | 3
}

/** Of many phrases that start alike a draft has one at most, so the plain words are made when they are asked for. */
class SpelledPhrase implements Phrase {
  readonly words: readonly string[]
  readonly #spelled: Spelled
  readonly #plain: string

  constructor(spelled: Spelled, plain: string) {
    this.words = spelled.words
    this.#spelled = spelled
    this.#plain = plain
  }

  get plain(): string {
    const {groups, form} = this.#spelled
    return this.#plain
      .replace(/~(\w+)/g, (_, verb: string) => [verb, ...regular(verb)][form]!)
      .replace(/\$(\d)(\w*)/g, (_, at: string, ending: string) => ended(groups[Number(at) - 1] ?? '', ending))
      .replace(/\s+/g, ' ')
      .trim()
  }
}

/** Which of base, third person, past and -ing a form is. */
function formOf(form: string, verb: string): 0 | 1 | 2 | 3 {
  if (form === verb) return 0
  if (form.endsWith('ing')) return 3
  return form.endsWith('s') ? 1 : 2
}

/** "careful" and "ly" are "carefully", "polite" and "ly" politely, "logical" logically, "systematic" systematically. */
function ended(word: string, ending: string): string {
  if (ending !== 'ly') return word + ending
  return word.endsWith('ic') ? `${word}ally` : `${word}ly`
}
