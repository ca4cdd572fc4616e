import {classes} from '../lexicon/classes'
import {inflect} from '../lexicon/inflect'

/** Words that stand in one letter of eight or more, so that a pattern is not to be picked by them if it has any other. */
export const common: ReadonlySet<string> = new Set(
  `i you the for and to my a in me thank on it would your was of is have that so be with at am about which not like one from
this should how can interview do again thanks next could more what did if as or two will know #slot better answer too time no
had we us our an but are were been has does just all any there feedback`.split(/\s/)
)

/** What a common word adds to the cost of some words. */
export const commonCost = 60

/** Words of which a sentence must have one, and how often that will be. */
interface Hint {
  words: readonly string[]
  cost: number
}

/** A group with its mark, three levels deep; or anything up to the next blank. */
const token = /!?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\?*|[^\s()]+/g

const ofClass = new WeakMap<Readonly<Record<string, string>>, Map<string, Hint | undefined>>()

/**
 * Words of which a sentence must have one for a pattern to match, read off the pattern's text.
 *
 * To read a pattern properly takes a hundred times longer, and most patterns never meet a sentence that has their words;
 * so an index picks by these, and has a pattern compiled when it is first picked.
 *
 * @returns The words; undefined where the text does not tell, so that the pattern has to be compiled.
 */
export function hintOf(source: string, local: Readonly<Record<string, string>>): readonly string[] | undefined {
  return sequenceHint(source, local, 0)?.words
}

/** Whether groups lie deeper in one another than `token` can read. */
function isTooDeep(source: string): boolean {
  let open = 0
  // Most patterns have few groups, and no group can be deeper than there are groups.
  for (let at = source.indexOf('('); at !== -1 && open < 4; at = source.indexOf('(', at + 1)) open++
  if (open < 4) return false
  open = 0
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '(' && ++open > 3) return true
    if (character === ')') open--
  }
  return false
}

function sequenceHint(source: string, local: Readonly<Record<string, string>>, depth: number): Hint | undefined {
  if (isTooDeep(source)) return undefined
  const items = source.match(token) ?? []
  // A word that stands by itself is the cheapest to read and mostly the best to pick by.
  const word = items.find((text) => /^~?[\p{L}\d'-]+$/u.test(text) && !common.has(text))
  if (word) return itemHint(word, local, depth)
  let best: Hint | undefined
  for (const text of items) {
    const hint = itemHint(text, local, depth)
    if (!hint || (best && hint.cost >= best.cost)) continue
    best = hint
    if (best.cost <= rare) break
  }
  return best
}

/** Words that cost no more are rare enough to pick by without a look at the rest of the pattern. */
const rare = 30

function itemHint(text: string, local: Readonly<Record<string, string>>, depth: number): Hint | undefined {
  if (text.startsWith('!') || text.endsWith('?') || depth > 20) return undefined
  if (text.startsWith('(')) return choiceHint(text.slice(1, -1), local, depth)
  if (text.startsWith('@')) return classHint(text.slice(1), local, depth)
  if (text.startsWith('~')) return {words: inflect(text.slice(1)), cost: 4}
  if (/^\.\.|[#^$<>,_|!?]/.test(text)) return undefined
  return {words: [text], cost: common.has(text) ? commonCost : 1}
}

function choiceHint(inner: string, local: Readonly<Record<string, string>>, depth: number): Hint | undefined {
  const words: string[] = []
  let cost = 0
  for (const choice of choicesOf(inner)) {
    const hint = sequenceHint(choice, local, depth + 1)
    if (!hint) return undefined
    words.push(...hint.words)
    cost += hint.cost
  }
  return {words, cost}
}

/** The choices of a group, without those of groups inside it. */
function choicesOf(inner: string): string[] {
  if (!inner.includes('(')) return inner.split('|')
  const choices: string[] = []
  let open = 0
  let from = 0
  for (let at = 0; at < inner.length; at++) {
    const character = inner[at]
    if (character === '(') open++
    else if (character === ')') open--
    else if (character === '|' && open === 0) {
      choices.push(inner.slice(from, at))
      from = at + 1
    }
  }
  choices.push(inner.slice(from))
  return choices
}

function classHint(name: string, local: Readonly<Record<string, string>>, depth: number): Hint | undefined {
  const own = Object.hasOwn(local, name)
  const home = own ? local : classes
  let known = ofClass.get(home)
  if (!known) ofClass.set(home, (known = new Map<string, Hint | undefined>()))
  if (known.has(name)) return known.get(name)
  const source = Object.hasOwn(home, name) ? home[name]! : ''
  const made = sequenceHint(source, own ? local : {}, depth + 1)
  known.set(name, made)
  return made
}
