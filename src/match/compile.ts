import {classes} from '../lexicon/classes'
import {inflect} from '../lexicon/inflect'
import {common, commonCost, hintOf} from './hint'
import {parsePattern, type Node} from './syntax'
import type {Term} from './term'

/** Runs from a term on; gives the index after the last term matched, or -1. */
type Step = (terms: readonly Term[], at: number) => number

/** Words, as the sets that they are spread over. Sets of the lexicon's classes are shared and never copied. */
export type Words = readonly ReadonlySet<string>[]

/** A pattern ready to run. */
export interface Pattern {
  source: string
  /** Words of each of which a sentence must have one for the pattern to match at all, the rarest first. */
  readonly needs: readonly Words[]
  /** The words a match can start with; undefined where that is open. */
  readonly first: Words | undefined
  readonly step: Step
}

/** Whether a word is among some words. */
export function among(words: Words, form: string): boolean {
  for (const set of words) if (set.has(form)) return true
  return false
}

const done: Step = (_, at) => at

/**
 * Compiles a pattern; see `syntax.ts` for the language.
 *
 * @param local Classes beside those of the lexicon, as name and pattern.
 * @throws {SyntaxError} When the pattern is malformed or names an unknown class.
 */
export function compilePattern(source: string, local: Readonly<Record<string, string>> = noClasses): Pattern {
  const nodes = parsePattern(source).map((node) => resolve(node, source, local, 0))
  let first: Words | undefined
  let step: Step | undefined
  // Most patterns never meet a sentence that has the words they need, so the rest is made when one does.
  const prepare = () => {
    first = firstOf(nodes)
    step = sequence(nodes, done)
    return step
  }
  return {
    source,
    needs: needsOf(nodes),
    get first() {
      if (!step) prepare()
      return first
    },
    get step() {
      return step ?? prepare()
    }
  }
}

const compiled = new WeakMap<Readonly<Record<string, string>>, Map<string, Pattern>>()

/** A pattern that is compiled when it is first needed. */
export interface LatePattern {
  /** Words of which a sentence must have one for the pattern to match; undefined where only compiling tells. */
  readonly hint: readonly string[] | undefined
  readonly compile: () => Pattern
}

/** A pattern to be compiled once a sentence has one of its words. */
export function latePattern(source: string, local: Readonly<Record<string, string>> = noClasses): LatePattern {
  return {hint: hintOf(source, local), compile: () => compiledOnce(source, local)}
}

/** Compiles a pattern, or gives what was made of it before: finders for several kinds of message share most of theirs. */
export function compiledOnce(source: string, local: Readonly<Record<string, string>> = noClasses): Pattern {
  let known = compiled.get(local)
  if (!known) compiled.set(local, (known = new Map<string, Pattern>()))
  const before = known.get(source)
  if (before) return before
  const made = compilePattern(source, local)
  known.set(source, made)
  return made
}

/** A node of the pattern with classes and lemmas replaced by the words they stand for. */
type Resolved =
  | {type: 'words'; words: Words}
  | {type: 'choice'; choices: Resolved[][]}
  | {type: 'optional' | 'not'; node: Resolved}
  | Extract<Node, {type: 'tag' | 'any' | 'gap' | 'edge'}>

/** Classes that are resolved already: those of the lexicon, and under each rule's own classes what is made with them. */
const resolvedClasses = new WeakMap<Readonly<Record<string, string>>, Map<string, Resolved>>()
const noClasses: Readonly<Record<string, string>> = {}
const lemmaWords = new Map<string, ReadonlySet<string>>()

function resolvedIn(local: Readonly<Record<string, string>>): Map<string, Resolved> {
  const known = resolvedClasses.get(local)
  if (known) return known
  const made = new Map<string, Resolved>()
  resolvedClasses.set(local, made)
  return made
}

const wordSets = new Map<string, ReadonlySet<string>>()

/** The set of one word, always the same one, so that an index meets it once. */
function wordSet(word: string): ReadonlySet<string> {
  const known = wordSets.get(word)
  if (known) return known
  const made = new Set([word])
  wordSets.set(word, made)
  return made
}

function wordsOfLemma(lemma: string): ReadonlySet<string> {
  const known = lemmaWords.get(lemma)
  if (known) return known
  const made = new Set(inflect(lemma))
  lemmaWords.set(lemma, made)
  return made
}

function resolve(node: Node, source: string, local: Readonly<Record<string, string>>, depth: number): Resolved {
  switch (node.type) {
    case 'word':
      return {type: 'words', words: [wordSet(node.word)]}
    case 'lemma':
      return {type: 'words', words: [wordsOfLemma(node.lemma)]}
    case 'class': {
      const own = Object.hasOwn(local, node.name) ? local[node.name] : undefined
      const shared = Object.hasOwn(classes, node.name) ? classes[node.name] : undefined
      if (own === undefined && shared === undefined) throw new SyntaxError(`Pattern “${source}”: there is no class “@${node.name}”.`)
      if (depth > 20) throw new SyntaxError(`Pattern “${source}”: the class “@${node.name}” is made of itself.`)
      const known = resolvedIn(own === undefined ? classes : local)
      const cached = known.get(node.name)
      if (cached) return cached
      // A class of the lexicon means the same in every rule, so it never sees a rule's own classes.
      const made = resolve(
        {type: 'choice', choices: [parsePattern(own ?? shared!)]},
        source,
        own === undefined ? noClasses : local,
        depth + 1
      )
      known.set(node.name, made)
      return made
    }
    case 'choice': {
      const choices = node.choices.map((nodes) => nodes.map((part) => resolve(part, source, local, depth)))
      return flatten(choices)
    }
    case 'optional':
    case 'not':
      return {type: node.type, node: resolve(node.node, source, local, depth)}
    case 'tag':
    case 'any':
    case 'gap':
    case 'edge':
      return node
  }
}

/** Neighbouring single words of a choice are matched as one; what was written first is still tried first. */
function flatten(choices: Resolved[][]): Resolved {
  const flat: Resolved[][] = []
  let sets: Set<ReadonlySet<string>> | undefined
  const close = () => {
    if (sets) flat.push([{type: 'words', words: joined(sets)}])
    sets = undefined
  }
  const addWords = (words: Words) => {
    sets ??= new Set()
    for (const set of words) sets.add(set)
  }
  const add = (nodes: Resolved[]) => {
    const [only] = nodes
    if (nodes.length === 1 && only!.type === 'choice') only!.choices.forEach(add)
    else if (nodes.length === 1 && only!.type === 'words') addWords(only!.words)
    else {
      close()
      flat.push(nodes)
    }
  }
  choices.forEach(add)
  close()
  return flat.length === 1 && flat[0]!.length === 1 ? flat[0]![0]! : {type: 'choice', choices: flat}
}

function sequence(nodes: readonly Resolved[], then: Step): Step {
  return nodes.reduceRight((next, node) => stepOf(node, next), then)
}

function stepOf(node: Resolved, next: Step): Step {
  switch (node.type) {
    case 'words': {
      const {words} = node
      const [set] = words
      if (words.length > 1) return (terms, at) => (at < terms.length && among(words, terms[at]!.form) ? next(terms, at + 1) : -1)
      if (set!.size > 1) return (terms, at) => (at < terms.length && set!.has(terms[at]!.form) ? next(terms, at + 1) : -1)
      const [word] = set!
      return (terms, at) => (at < terms.length && terms[at]!.form === word ? next(terms, at + 1) : -1)
    }
    case 'tag': {
      const {tag} = node
      if (tag === 'name') return (terms, at) => (at < terms.length && terms[at]!.name ? next(terms, at + 1) : -1)
      return (terms, at) => (at < terms.length && terms[at]!.type === tag ? next(terms, at + 1) : -1)
    }
    case 'any':
      return (terms, at) => (at < terms.length ? next(terms, at + 1) : -1)
    case 'gap': {
      const {most} = node
      return (terms, at) => {
        for (let to = at; to <= at + most && to <= terms.length; to++) {
          if (to > 0 && to < terms.length && terms[to]!.gap === 'strong') return to === at ? next(terms, to) : -1
          const end = next(terms, to)
          if (end !== -1) return end
        }
        return -1
      }
    }
    case 'choice': {
      const steps = node.choices.map((nodes) => sequence(nodes, next))
      return (terms, at) => {
        for (const step of steps) {
          const end = step(terms, at)
          if (end !== -1) return end
        }
        return -1
      }
    }
    case 'optional': {
      const step = stepOf(node.node, next)
      return (terms, at) => {
        const end = step(terms, at)
        return end === -1 ? next(terms, at) : end
      }
    }
    case 'not': {
      const step = stepOf(node.node, done)
      return (terms, at) => (step(terms, at) === -1 ? next(terms, at) : -1)
    }
    case 'edge': {
      const {edge} = node
      return (terms, at) => (isEdge(edge, terms, at) ? next(terms, at) : -1)
    }
  }
}

const joining = new Set(['and', 'but', 'or', 'so', 'yet', 'because', 'although', 'though', 'while', 'since', 'then', 'that'])

function isEdge(edge: '^' | '$' | '<' | '>' | ',', terms: readonly Term[], at: number): boolean {
  if (edge === '^') return at === 0
  if (edge === '$') return at === terms.length
  if (edge === '>') return at === terms.length || terms[at]!.gap !== 'none' || joining.has(terms[at]!.form)
  if (edge === ',') return at > 0 && at < terms.length && terms[at]!.gap !== 'none'
  return at === 0 || (at < terms.length && terms[at]!.gap !== 'none') || joining.has(terms[at - 1]!.form)
}

/** How many sets a pattern is picked by; more cost more to look up than they save. */
const mostNeeds = 3

function needsOf(nodes: readonly Resolved[]): Words[] {
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

function firstOf(nodes: readonly Resolved[]): Words | undefined {
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

/** All the words of several; undefined as soon as one of them is open. */
function union(several: readonly (Words | undefined)[]): Words | undefined {
  const sets = new Set<ReadonlySet<string>>()
  for (const words of several) {
    if (!words) return undefined
    for (const set of words) sets.add(set)
  }
  return joined(sets)
}

/** Small sets are put together, since a word is looked up in each; large ones stay as they are, since to copy them costs more. */
function joined(sets: ReadonlySet<ReadonlySet<string>>): Words {
  if (sets.size < 2) return [...sets]
  const large: ReadonlySet<string>[] = []
  const small = new Set<string>()
  for (const set of sets) {
    if (set.size > 24) large.push(set)
    else for (const word of set) small.add(word)
  }
  return small.size > 0 ? [small, ...large] : large
}
