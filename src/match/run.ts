import {Op} from './program'
import {Mark, type Reading} from './reading'
import {routines, sets} from './vocabulary'

/** Whether a set has a word. */
export function has(set: Uint32Array, word: number): boolean {
  const at = word >>> 5
  return at < set.length && (set[at]! & (1 << (word & 31))) !== 0
}

/**
 * Runs a program from a term on: what was written first is tried first, and a gap takes as little as it can.
 *
 * @returns The index after the last term matched, or -1.
 */
export function run(program: readonly number[], reading: Reading, start: number): number {
  return fails(program, 0, reading.words[start]!) ? -1 : step(program, 0, reading, start, undefined)
}

/** Whether a program fails at once since it asks for another word: most do, and to see that here is far quicker than to begin. */
function fails(code: readonly number[], pc: number, word: number): boolean {
  const op = code[pc] as Op
  if (op === Op.Word) return code[pc + 1] !== word
  if (op === Op.Set) return !has(sets[code[pc + 1]!]!, word)
  if (op !== Op.Words) return false
  const to = pc + 2 + code[pc + 1]!
  for (let each = pc + 2; each < to; each++) if (code[each] === word) return false
  return true
}

/** Where a program goes on when a routine that it called is done. */
interface Frame {
  code: readonly number[]
  pc: number
  then: Frame | undefined
}

function step(program: readonly number[], from: number, reading: Reading, start: number, caller: Frame | undefined): number {
  const {words, marks, length} = reading
  let code = program
  let pc = from
  let at = start
  let then = caller
  for (;;) {
    switch (code[pc] as Op) {
      case Op.Done:
        if (!then) return at
        ;({code, pc, then} = then)
        break
      case Op.Call:
        then = {code, pc: pc + 2, then}
        code = routines[code[pc + 1]!]!
        pc = 0
        break
      case Op.Word:
        if (words[at] !== code[pc + 1]) return -1
        at++
        pc += 2
        break
      case Op.Words: {
        const word = words[at]!
        const to = pc + 2 + code[pc + 1]!
        let each = pc + 2
        while (each < to && code[each] !== word) each++
        if (each === to) return -1
        at++
        pc = to
        break
      }
      case Op.Set:
        if (!has(sets[code[pc + 1]!]!, words[at]!)) return -1
        at++
        pc += 2
        break
      case Op.Number:
        if ((marks[at]! & Mark.Number) === 0) return -1
        at++
        pc++
        break
      case Op.Slot:
        if ((marks[at]! & Mark.Slot) === 0) return -1
        at++
        pc++
        break
      case Op.Name:
        if ((marks[at]! & Mark.Name) === 0) return -1
        at++
        pc++
        break
      case Op.Any:
        if (at >= length) return -1
        at++
        pc++
        break
      case Op.Gap: {
        const last = Math.min(at + code[pc + 1]!, length)
        pc += 2
        for (let to = at; to < last; to++) {
          // Nothing is left out across a strong mark, but what follows may stand right behind it.
          if (to > 0 && (marks[to]! & Mark.Strong) !== 0) return to === at ? step(code, pc, reading, to, then) : -1
          const end = fails(code, pc, words[to]!) ? -1 : step(code, pc, reading, to, then)
          if (end !== -1) return end
        }
        if (last > 0 && last > at && (marks[last]! & Mark.Strong) !== 0) return -1
        at = last
        break
      }
      case Op.Choice: {
        const last = pc + 1 + code[pc + 1]!
        for (let each = pc + 2; each < last; each++) {
          const end = fails(code, pc + code[each]!, words[at]!) ? -1 : step(code, pc + code[each]!, reading, at, then)
          if (end !== -1) return end
        }
        pc += code[last]!
        break
      }
      case Op.Jump:
        pc += code[pc + 1]!
        break
      case Op.Optional: {
        const end = fails(code, pc + 2, words[at]!) ? -1 : step(code, pc + 2, reading, at, then)
        if (end !== -1) return end
        pc += code[pc + 1]!
        break
      }
      case Op.Not:
        if (!fails(code, pc + 2, words[at]!) && step(code, pc + 2, reading, at, undefined) !== -1) return -1
        pc += code[pc + 1]!
        break
      case Op.Start:
        if (at !== 0) return -1
        pc++
        break
      case Op.End:
        if (at !== length) return -1
        pc++
        break
      case Op.Opening:
        if (at > 0 && ((marks[at]! & Mark.Gap) | (marks[at - 1]! & Mark.Joining)) === 0) return -1
        pc++
        break
      case Op.Closing:
        if (at < length && (marks[at]! & (Mark.Gap | Mark.Joining)) === 0) return -1
        pc++
        break
      case Op.Comma:
        if (at === 0 || (marks[at]! & Mark.Gap) === 0) return -1
        pc++
        break
    }
  }
}
