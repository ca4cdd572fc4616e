import {classes} from '../lexicon/classes'
import {inflect} from '../lexicon/inflect'
import {parsePattern, type Node} from './syntax'
import {joined, type Words} from './words'

/** A node of the pattern with classes and lemmas replaced by the words they stand for. */
export type Resolved =
  | {type: 'words'; words: Words}
  /** One that is a class of its own is the same object wherever the class is named. */
  | {type: 'choice'; choices: Resolved[][]; isClass?: boolean}
  | {type: 'optional' | 'not'; node: Resolved}
  | Extract<Node, {type: 'tag' | 'any' | 'gap' | 'edge'}>

/** Classes that are resolved already: those of the lexicon, and under each rule's own classes what is made with them. */
const resolvedClasses = new WeakMap<Readonly<Record<string, string>>, Map<string, Resolved>>()
export const noClasses: Readonly<Record<string, string>> = {}
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

export function resolve(node: Node, source: string, local: Readonly<Record<string, string>>, depth: number): Resolved {
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
      const body: Node = {type: 'choice', choices: [parsePattern(own ?? shared!)]}
      const made = resolve(body, source, own === undefined ? noClasses : local, depth + 1)
      if (made.type === 'choice') made.isClass = true
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
    if (nodes.length === 1 && only!.type === 'choice' && !only!.isClass) only!.choices.forEach(add)
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
