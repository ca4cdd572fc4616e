import {inflect, regular} from './inflect'
import {wordy} from './wordy'

/** A phrase spelled out, with the plain words for it. */
export interface Phrase {
  words: readonly string[]
  plain: string
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined

/** The phrases by their first word, the longest first. Spelled out when first needed. */
export function phrasesByWord(): ReadonlyMap<string, readonly Phrase[]> {
  if (phrases) return phrases
  const byWord = new Map<string, Phrase[]>()
  for (const line of wordy.trim().split('\n')) {
    const [long, plain] = line.split(/ =(?: |$)/) as [string, string]
    for (const phrase of spell(long, plain)) byWord.set(phrase.words[0]!, [...(byWord.get(phrase.words[0]!) ?? []), phrase])
  }
  for (const group of byWord.values()) group.sort((a, b) => b.words.length - a.words.length)
  phrases = byWord
  return byWord
}

function spell(long: string, plain: string): Phrase[] {
  let made: {words: string[]; groups: string[]; form: number}[] = [{words: [], groups: [], form: 0}]
  for (const [, group, verb, word, maybe] of long.matchAll(/(?:\(([^)]*)\)|~(\w+)|(\S+?))(\?)?(?= |$)/g)) {
    const choices = verb ? inflect(verb) : (group ?? word!).split('|')
    const grown = made.flatMap((each) =>
      choices.map((choice) => ({
        words: [...each.words, ...choice.split(' ')],
        groups: group === undefined ? each.groups : [...each.groups, choice],
        form: verb ? formOf(choice, verb) : each.form
      }))
    )
    made = maybe ? [...grown, ...made.map((each) => ({...each, groups: group === undefined ? each.groups : [...each.groups, '']}))] : grown
  }
  return made.map(({words, groups, form}) => ({
    words,
    plain: plain
      .replace(/~(\w+)/g, (_, verb: string) => [verb, ...regular(verb)][form]!)
      .replace(/\$(\d)(\w*)/g, (_, at: string, ending: string) => ended(groups[Number(at) - 1] ?? '', ending))
      .replace(/\s+/g, ' ')
      .trim()
  }))
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
