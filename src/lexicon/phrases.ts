import {inflect, regular} from './inflect'
import {wordy} from './wordy'

/** A phrase spelled out, with the plain words for it. */
export interface Phrase {
  words: readonly string[]
  plain: string
}

/** The lines of data by the words that their phrases may start with. */
let lines: ReadonlyMap<string, readonly string[]> | undefined
/** By its first word and the next, with those of one word under ''. */
const spelled = new Map<string, ReadonlyMap<string, readonly Phrase[]>>()
const none: readonly Phrase[] = []

/**
 * The phrases that start with a word and the next, the longest first. Spelled out when the word is first met, since a draft
 * meets few.
 */
export function phrasesFrom(word: string, next = ''): readonly Phrase[] {
  let known = spelled.get(word)
  if (!known) {
    lines ??= linesByWord()
    const own = lines.get(word)
    if (!own) return none
    known = byNextWord(own.flatMap((line) => spell(line, word)))
    spelled.set(word, known)
  }
  return known.get(next) ?? known.get('') ?? none
}

function byNextWord(phrases: Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const byNext = new Map<string, Phrase[]>()
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const next = phrase.words[1] ?? ''
    const own = byNext.get(next)
    if (own) own.push(phrase)
    else byNext.set(next, [phrase])
  }
  // A phrase of one word stands before any next one.
  const single = byNext.get('')
  if (single) for (const [next, own] of byNext) if (next !== '') own.push(...single)
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
  for (const [, group, verb, word, maybe] of line.matchAll(part)) {
    const choices = verb ? inflect(verb) : (group ?? word!).split('|')
    for (const choice of choices) words.add(choice.split(' ')[0]!)
    if (!maybe) break
  }
  return words
}

/** One part of a phrase: a choice, a verb in all its forms, or a word. A `?` behind it says that it may be missing. */
const part = /(?<![^ ])(?:\(([^()]*)\)|~(\w+)|([^ ?]+))(\?)?(?= |$)/g

/** The phrases of a line that start with a word. */
function spell(line: string, first: string): Phrase[] {
  const [long, plain] = line.split(/ =(?: |$)/) as [string, string]
  let made: Spelled[] = [{words: [], groups: [], form: 0}]
  for (const [, group, verb, word, maybe] of long.matchAll(part)) {
    const choices = verb ? inflect(verb) : (group ?? word!).split('|')
    const grown: Spelled[] = []
    for (const each of made) {
      for (const choice of choices) {
        const words = each.words.concat(choice.split(' '))
        if (words[0] !== first) continue
        grown.push({
          words,
          groups: group === undefined ? each.groups : [...each.groups, choice],
          form: verb ? formOf(choice, verb) : each.form
        })
      }
    }
    made = maybe ? grown.concat(made.map((each) => ({...each, groups: group === undefined ? each.groups : [...each.groups, '']}))) : grown
  }
  return made.filter(({words}) => words[0] === first).map((each) => new SpelledPhrase(each, plain))
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
