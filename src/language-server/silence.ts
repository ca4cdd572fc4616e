import type {Diagnostic} from '../index'
import {recheck, type Checked} from './check'

/** A comment that silences a rule, and where it is put. */
export interface Silencing {
  title: string
  edits: {start: number; end: number; text: string}[]
}

/**
 * Comments that silence the rule of a diagnostic, here and in the whole file. Each is tried before it is offered: where
 * a comment would be part of the message, as in a fenced block, or would change what is read, it is not.
 */
export function silencings(checked: Checked, diagnostic: Diagnostic): Silencing[] {
  const {ruleId, about} = diagnostic
  // A comment in a text or an e-mail would be sent along.
  if (about === 'notice' || !['markdown', 'html'].includes(checked.format)) return []
  const text = checked.document.getText()
  const works = (edits: Edits) => silences(checked, text, diagnostic, edits)
  // What is missing is missing everywhere.
  const here = about === 'missing' ? undefined : [...lineAbove(text, diagnostic), ...around(diagnostic)].find(works)
  const everywhere = wholeFile(text, checked, ruleId).find(works)
  return [
    ...(here ? [{title: `Disable ${ruleId} here`, edits: here}] : []),
    ...(everywhere ? [{title: `Disable ${ruleId} for this file`, edits: everywhere}] : [])
  ]
}

type Edits = Silencing['edits']

/** A line of its own, where a block starts: inside a paragraph it would end it. */
function lineAbove(text: string, {ruleId, range, actual}: Diagnostic): Edits[] {
  const start = lineStart(text, range.start.offset + blanksBefore(actual))
  const startsBlock = /^\s*$/.test(text.slice(lineStart(text, Math.max(0, start - lineEnd(text).length)), start))
  if (!startsBlock || !/^ {0,3}[^\s>*+#|\d-]/.test(text.slice(start, start + 4))) return []
  return [[{start, end: start, text: `<!-- tactful-disable-next-line ${ruleId} -->${lineEnd(text)}`}]]
}

/** Two comments around the words, with the blanks before them or without, which do in any block. */
function around({ruleId, range: {start, end}, actual}: Diagnostic): Edits[] {
  const until = end.offset - (actual.length - actual.trimEnd().length)
  return [start.offset + blanksBefore(actual), start.offset].map((from) => [
    {start: from, end: from, text: `<!-- tactful-disable ${ruleId} -->`},
    {start: until, end: until, text: `<!-- tactful-enable ${ruleId} -->`}
  ])
}

/** Above the first message, or at the end. */
function wholeFile(text: string, {result}: Checked, ruleId: string): Edits[] {
  const end = lineEnd(text)
  const comment = `<!-- tactful-disable-file ${ruleId} -->`
  const first = lineStart(text, result.messages[0]?.range.start.offset ?? 0)
  return [
    [{start: first, end: first, text: comment + end + end}],
    [{start: text.length, end: text.length, text: (/[\r\n]$/.test(text) ? end : end + end) + comment + end}]
  ]
}

/** Whether edits silence a diagnostic and leave what other rules say as it is. */
function silences(checked: Checked, text: string, {ruleId, message}: Diagnostic, edits: Edits): boolean {
  const edited = edits.reduceRight((made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text)
  const before = checked.result.diagnostics
  const after = recheck(checked, edited)
  const same = (all: readonly Diagnostic[]) => all.filter((one) => one.ruleId === ruleId && one.message === message).length
  const others = (all: readonly Diagnostic[]) => JSON.stringify(all.filter((one) => one.ruleId !== ruleId).map((one) => one.message))
  return same(after) < same(before) && others(after) === others(before)
}

const lineStart = (text: string, offset: number) =>
  offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1

const lineEnd = (text: string) => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'

const blanksBefore = (words: string) => words.length - words.trimStart().length
