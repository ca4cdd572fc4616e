import {numbersOf} from './program'
import type {Resolved} from './resolve'
import {union, type Words} from './words'

/** How many sets a pattern is picked by; more cost more to look up than they save. */
const mostNeeds = 3

/** Words that stand in one letter of eight or more, so that a pattern is not to be picked by them if it has any other. */
const common: ReadonlySet<string> = new Set(
  `i you the for and to my a in me thank on it would your was of is have that so be with at am about which not like one from
this should how can interview do again thanks next could more what did if as or two will know #slot better answer too time no
had we us our an but are were been has does just all any there feedback`.split(/\s/)
)

/** What a common word adds to the cost of some words. */
const commonCost = 60

/** The numbers of words of each of which a sentence must have one for a sequence to match, the rarest first. */
export const needsOf = (nodes: readonly Resolved[]): number[][] => rankedNeeds(nodes).slice(0, mostNeeds).map(numbersOf)

function rankedNeeds(nodes: readonly Resolved[]): Words[] {
  const ranked: {words: Words; cost: number}[] = []
  for (const node of nodes) {
    const words = required(node)
    if (words) ranked.push({words, cost: costOf(words)})
  }
  return ranked.sort((a, b) => a.cost - b.cost).map(({words}) => words)
}

const costs = new WeakMap<ReadonlySet<string>, number>()

function costOf(words: Words): number {
  let sum = 0
  for (const set of words) {
    let cost = costs.get(set)
    if (cost === undefined) {
      cost = set.size
      for (const word of set) if (common.has(word)) cost += commonCost
      costs.set(set, cost)
    }
    sum += cost
  }
  return sum
}

/** What is needed by a choice, kept since many patterns share the choices of the lexicon. */
const requiredBy = new WeakMap<Resolved, Words | typeof open>()
const open = Symbol('open')

function required(node: Resolved): Words | undefined {
  if (node.type === 'words') return node.words
  if (node.type !== 'choice') return undefined
  const known = requiredBy.get(node)
  if (known !== undefined) return known === open ? undefined : known
  const made = union(node.choices.map((nodes) => rankedNeeds(nodes)[0]))
  requiredBy.set(node, made ?? open)
  return made
}
