import {numbersOf} from './program'
import type {Resolved} from './resolve'
import {union, type Words} from './words'

/** How many sets a pattern is picked by; more cost more to look up than they save. */
const mostNeeds = 3

/** Of a thousand sentences of letters, how many have a word; any other word stands in fewer than six. */
const frequent: readonly [number, string][] = [
  [300, 'i the you for and to my a'],
  [150, 'me on in would your thank it was of'],
  [75, 'is have that be so about at should with am interview not like next which this again time'],
  [
    37,
    'thanks what do could if one #slot how better from can know will more or did before two up as answer too want feedback when an had no any day first get'
  ],
  [
    18,
    'please work improve are there apply hope all tell test has course learn who by still got some letter back year job email part good call ask enough well now post kind another much role team glad been give were may need appreciate week we read after advice out since than very round'
  ],
  [
    9,
    'gave three hear right take second but asked every took experience last also come new other way told only help keep plan they years stronger then put let see people skills case grateful why question through application four nobody send thankful came made office said meeting end into short write once future talk think them clear group make trial anything decision number go taking practise love say being phone saw home even really line wish understand over our comes chance just mind wrote shift happy position grow hour where went spring off welcome us letting writing whether study panel opportunity wrong own because something candidate enjoyed such note try tour many exercise kindly here most mail weeks never whole open both hard point lot must her lesson person'
  ]
]
const costs = new Map(frequent.flatMap(([cost, words]) => words.split(' ').map((word) => [word, cost])))

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

const costsOfSets = new WeakMap<ReadonlySet<string>, number>()

/** About how many of a thousand sentences have one of the words. */
function costOf(words: Words): number {
  let sum = 0
  for (const set of words) {
    let cost = costsOfSets.get(set)
    if (cost === undefined) {
      cost = 0
      for (const word of set) cost += costs.get(word) ?? 1
      costsOfSets.set(set, cost)
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
