import {common, commonCost} from './hint'
import type {Resolved} from './resolve'
import {union, type Words} from './words'

/** How many sets a pattern is picked by; more cost more to look up than they save. */
const mostNeeds = 3

/** Words of each of which a sentence must have one for a sequence to match, the rarest first. */
export function needsOf(nodes: readonly Resolved[]): Words[] {
  const ranked: {words: Words; cost: number}[] = []
  for (const node of nodes) {
    const words = required(node)
    if (words) ranked.push({words, cost: costOf(words)})
  }
  return ranked
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostNeeds)
    .map(({words}) => words)
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
  const made = union(node.choices.map((nodes) => needsOf(nodes)[0]))
  requiredBy.set(node, made ?? open)
  return made
}

/** The words a match of a sequence can start with; undefined where that is open. */
export function firstOf(nodes: readonly Resolved[]): Words | undefined {
  const found: (Words | undefined)[] = []
  for (const node of nodes) {
    if (node.type === 'edge' || node.type === 'not') continue
    if (node.type === 'words') return union([...found, node.words])
    if (node.type === 'choice') return union([...found, union(node.choices.map(firstOf))])
    if (node.type !== 'optional') return undefined
    found.push(firstOf([node.node]))
  }
  return undefined
}
