import type {Resolved} from './resolve'
import {numberOf, routines, setOf} from './vocabulary'
import type {Words} from './words'

/** What a program does next. Behind each stands what follows it in the program; offsets count from the operation itself. */
export const enum Op {
  /** What was matched so far is the match. */
  Done,
  /** The number of the word that has to stand here. */
  Word,
  /** A count, and as many numbers of words of which one has to stand here. */
  Words,
  /** The number of the set of which a word has to stand here. */
  Set,
  Number,
  Slot,
  Name,
  Any,
  /** How many terms may be left out. */
  Gap,
  /** A count, and as many offsets of what to try in turn. */
  Choice,
  /** The offset to go on at. */
  Jump,
  /** The offset to go on at without the part that may be missing. */
  Optional,
  /** The offset to go on at where the part between does not match. */
  Not,
  /** The number of a routine, after which this program goes on. */
  Call,
  Start,
  End,
  Opening,
  Closing,
  Comma
}

/** A set of no more words is spelled out where it is used. */
export const mostSpelledOut = 8

/** A pattern as a row of integers, for `run` to read. */
export function programOf(nodes: readonly Resolved[]): number[] {
  const code: number[] = []
  emitAll(nodes, code)
  code.push(Op.Done)
  return code
}

const routineNumbers = new WeakMap<Resolved, number>()

/** The number of the program of a class, which is one for all patterns that name it. */
function routineOf(node: Extract<Resolved, {type: 'choice'}>): number {
  const known = routineNumbers.get(node)
  if (known !== undefined) return known
  const code: number[] = []
  emitChoice(node.choices, code)
  code.push(Op.Done)
  const made = routines.push(code) - 1
  routineNumbers.set(node, made)
  return made
}

/** The numbers of some words, sorted. */
export function numbersOf(words: Words): number[] {
  const numbers = new Set<number>()
  for (const set of words) for (const word of set) numbers.add(numberOf(word))
  return [...numbers].sort((a, b) => a - b)
}

function emitAll(nodes: readonly Resolved[], code: number[]): void {
  for (const node of nodes) emit(node, code)
}

const ofTag = {number: Op.Number, slot: Op.Slot, name: Op.Name}
const ofEdge = {'^': Op.Start, $: Op.End, '<': Op.Opening, '>': Op.Closing, ',': Op.Comma}

function emit(node: Resolved, code: number[]): void {
  switch (node.type) {
    case 'words': {
      const numbers = numbersOf(node.words)
      if (numbers.length === 1) code.push(Op.Word, numbers[0]!)
      else if (numbers.length <= mostSpelledOut) code.push(Op.Words, numbers.length, ...numbers)
      else code.push(Op.Set, setOf(numbers))
      return
    }
    case 'tag':
      code.push(ofTag[node.tag])
      return
    case 'any':
      code.push(Op.Any)
      return
    case 'gap':
      code.push(Op.Gap, node.most)
      return
    case 'edge':
      code.push(ofEdge[node.edge])
      return
    case 'choice':
      if (node.isClass) code.push(Op.Call, routineOf(node))
      else emitChoice(node.choices, code)
      return
    case 'optional':
    case 'not': {
      const at = code.push(node.type === 'not' ? Op.Not : Op.Optional, 0) - 2
      emit(node.node, code)
      if (node.type === 'not') code.push(Op.Done)
      code[at + 1] = code.length - at
    }
  }
}

function emitChoice(choices: readonly (readonly Resolved[])[], code: number[]): void {
  const at = code.push(Op.Choice, choices.length) - 2
  const offsets = code.length
  code.push(...choices.map(() => 0))
  const jumps: number[] = []
  choices.forEach((nodes, i) => {
    code[offsets + i] = code.length - at
    emitAll(nodes, code)
    if (i < choices.length - 1) jumps.push(code.push(Op.Jump, 0) - 2)
  })
  for (const jump of jumps) code[jump + 1] = code.length - jump
}

/** Gives each number its other one. */
export type Numbering = Record<'word' | 'set' | 'routine', (number: number) => number>

/** Puts other numbers in the place of the words, sets and routines that a program names. */
export function renumber(code: number[], {word, set, routine}: Numbering): void {
  for (let at = 0; at < code.length;) {
    const op = code[at] as Op
    if (op === Op.Word) code[at + 1] = word(code[at + 1]!)
    else if (op === Op.Set) code[at + 1] = set(code[at + 1]!)
    else if (op === Op.Call) code[at + 1] = routine(code[at + 1]!)
    else if (op === Op.Words) {
      const to = at + 2 + code[at + 1]!
      for (let each = at + 2; each < to; each++) code[each] = word(code[each]!)
    }
    at += lengthOf(op, code[at + 1]!)
  }
}

/** How many integers an operation takes with what follows it. */
export function lengthOf(op: Op, count: number): number {
  if (op === Op.Words || op === Op.Choice) return 2 + count
  return op === Op.Word || op === Op.Call || op === Op.Set || op === Op.Gap || op === Op.Jump || op === Op.Optional || op === Op.Not ? 2 : 1
}
