import {createHash} from 'node:crypto'
import type {Diagnostic} from '../index'

/** How far around the words their sentence is looked for, in code units. */
const reach = 600

/**
 * What a finding is known by: its rule and its sentence, without case, marks and line breaks, so that it is the same one
 * after a move. Something missing has no sentence and is known by its rule alone.
 */
export function fingerprint({ruleId, about, range, field, actual}: Diagnostic, text: string): string {
  const words = about === 'missing' ? '' : field === 'text' ? sentenceAround(text, range.start.offset, range.end.offset) : actual
  const plain = (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
  return createHash('sha256').update(`${ruleId}\n${plain}`).digest('hex').slice(0, 16)
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const from = [...before.matchAll(/[.!?]["'”’)]*\s+|\r?\n[ \t]*\r?\n/g)].at(-1)
  const words = text.slice(start, end)
  // A range that holds the end of its sentence needs no more.
  const to = /[.!?]["'”’)]*\s*$/.test(words) ? 0 : after.search(/[.!?](?:["'”’)]*\s|$)|\r?\n[ \t]*\r?\n|$/)
  return before.slice(from ? from.index + from[0].length : 0) + words + after.slice(0, Math.max(0, to))
}
