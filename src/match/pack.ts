import {compilePattern, type Need} from './compile'
import {digitsOf} from './digits'
import {needIs} from './packed'
import {lengthOf, Op, renumber, type Numbering} from './program'
import {allWords, routines, wordsOf} from './vocabulary'

/** Patterns that go into one pack. */
export interface PackInput {
  classes: Readonly<Record<string, string>>
  /** What is looked for in every sentence, in the order in which it is tried. */
  sought: readonly string[]
  /** What is looked at only where one of those has matched. */
  others: readonly string[]
}

interface Program {
  needs: readonly Need[]
  code: readonly number[]
}

/**
 * Patterns as integers in text, which the built package has in their place: to read a pattern takes far longer than to
 * load what was read of it.
 *
 * A pack has a line of words, of sets of words, of routines, of the first need of each pattern that is looked for, and then
 * a line for each pattern: its further needs and its program. What several packs have stands in the first alone, whose
 * numbers go before those of each other pack.
 *
 * @returns The text of each pack, in the order given; the first is the one that the others share.
 */
export function pack(inputs: readonly PackInput[]): string[] {
  const packs = inputs.map(({classes, sought, others}) => ({
    sought: sought.length,
    programs: [...sought, ...others].map((source): Program => compilePattern(source, classes))
  }))
  const usedRoutines = packs.map(({programs}) => countsOf(programs, ({code}) => withInner(used([], code).routine)))
  const homes = divide(usedRoutines)
  const all = packs.map(({programs}, at) => [...programs, ...homes[at]!.map((routine) => ({needs: [], code: routines[routine]!}))])
  const setHomes = divide(all.map((programs) => countsOf(programs, ({needs, code}) => used(needs, code).set)))
  const usedWords = all.map((programs) => countsOf(programs, ({needs, code}) => used(needs, code).word))
  setHomes.forEach((sets, at) => {
    for (const set of sets) for (const word of wordsOf(set)) count(usedWords[at]!, word, 0.5)
  })
  const wordHomes = divide(usedWords)
  const spelled = allWords()
  return packs.map(({programs, sought}, at) => {
    const numbers: Numbering = {
      word: numbering(wordHomes, at),
      set: numbering(setHomes, at),
      routine: numbering(homes, at)
    }
    const digitsOfCode = (code: readonly number[]) => {
      const renumbered = [...code]
      renumber(renumbered, numbers)
      return renumbered.map(digitsOf)
    }
    const needText = (need: Need | undefined, code: readonly number[]) => {
      if (need === undefined) return digitsOf(needIs.none)
      const place = placeOf(need, code)
      if (place !== undefined) return digitsOf(needIs.inProgram + digitsOfCode(code).slice(place).join('').length)
      if (typeof need === 'number') return digitsOf(needIs.set) + digitsOf(numbers.set(need))
      return digitsOf(needIs.listed) + digitsOf(need.length) + need.map((each) => digitsOf(numbers.word(each))).join('')
    }
    const lines = programs.map(({needs, code}, number) => {
      const further = needs.slice(number < sought ? 1 : 0)
      return [digitsOf(further.length), ...further.map((need) => needText(need, code)), ...digitsOfCode(code)].join('')
    })
    return [
      wordHomes[at]!.map((each) => spelled[each]!).join(' '),
      setHomes[at]!.map((each) => steps(wordsOf(each).map(numbers.word)).map(digitsOf).join('')).join(' '),
      homes[at]!.map((each) => digitsOfCode(routines[each]!).join('')).join(' '),
      programs
        .slice(0, sought)
        .map(({needs, code}) => needText(needs[0], code))
        .join(''),
      ...lines
    ].join('\n')
  })
}

/** Where a program has an operation that asks for the words of a need. */
function placeOf(need: Need, code: readonly number[]): number | undefined {
  for (let at = 0; at < code.length; at += lengthOf(code[at] as Op, code[at + 1]!)) {
    const op = code[at] as Op
    if (op === Op.Set && code[at + 1] === need) return at
    if (typeof need === 'number') continue
    if (op === Op.Word && need.length === 1 && code[at + 1] === need[0]) return at
    if (op === Op.Words && String(code.slice(at + 2, at + 2 + code[at + 1]!)) === String(need)) return at
  }
  return undefined
}

type Counts = Map<number, number>

function count(counts: Counts, value: number, more: number): void {
  counts.set(value, (counts.get(value) ?? 0) + more)
}

function countsOf(programs: readonly Program[], used: (program: Program) => number[]): Counts {
  const counts: Counts = new Map()
  for (const program of programs) for (const each of used(program)) count(counts, each, 1)
  return counts
}

/** The words, sets and routines that a program names. */
function used(needs: readonly Need[], code: readonly number[]): Record<keyof Numbering, number[]> {
  const found: Record<keyof Numbering, number[]> = {word: [], set: [], routine: []}
  for (const need of needs) {
    if (typeof need === 'number') found.set.push(need)
    else found.word.push(...need)
  }
  renumber([...code], {
    word: (word) => found.word.push(word),
    set: (set) => found.set.push(set),
    routine: (routine) => found.routine.push(routine)
  })
  return found
}

/** Routines with all that they call. */
const withInner = (called: readonly number[]): number[] =>
  called.flatMap((routine) => [routine, ...withInner(used([], routines[routine]!).routine)])

/** What the first or several have, and what each other alone has; the most used first, since small numbers are short. */
function divide(used: readonly Counts[]): number[][] {
  const all: Counts = new Map()
  const homes = new Map<number, number>()
  used.forEach((counts, at) => {
    for (const [value, times] of counts) {
      count(all, value, times)
      homes.set(value, homes.has(value) ? 0 : at)
    }
  })
  const divided = used.map((): number[] => [])
  for (const [value] of [...all].sort((a, b) => b[1] - a[1] || a[0] - b[0])) divided[homes.get(value)!]!.push(value)
  return divided
}

/** Gives what a pack has, or shares with others, its number in the pack. */
function numbering(homes: readonly number[][], pack: number): (value: number) => number {
  const numbers = new Map([...homes[0]!, ...(pack === 0 ? [] : homes[pack]!)].map((value, at) => [value, at]))
  return (value) => numbers.get(value)!
}

/** A rising row as its first number and the steps from each to the next. */
function steps(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted.map((number, at) => (at === 0 ? number : number - sorted[at - 1]!))
}
