// Turns the body of a "False alarm" issue into a line for probes.jsonl: node test/corpus/from-issue.mjs < body.md
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

/** The labels of the form, and the fields of the line that they become. */
const fields = {
  rule: 'Rule',
  kind: 'Kind of message',
  text: 'The words that were flagged',
  because: 'Why they are right'
}

/**
 * The line for the corpus: words that the rule must leave alone.
 *
 * @throws {Error} When an answer of the form is missing.
 */
export function lineFrom(body, id) {
  const answers = Object.entries(fields).map(([field, label]) => {
    const [, answer = ''] = body.replace(/\r\n?/g, '\n').split(`### ${label}\n`)
    // A text is shown as a block of code; the next heading ends an answer, but not inside of the block.
    const block = /^\s*```text\n([\s\S]*?)\n```/.exec(answer)
    const text = (block?.[1] ?? answer.split('\n### ')[0]).trim()
    if (text === '' || text === '_No response_') throw new Error(`The issue has no answer under “${label}”. Ask for it, or fill it in.`)
    return [field, text]
  })
  const {rule, kind, text, because} = Object.fromEntries(answers)
  return JSON.stringify({id, rule: rule.replace(/`/g, ''), kind, text, flags: false, quote: null, because})
}

/** The id after the last one of the probes. */
export function nextId(probes) {
  const numbers = [...probes.matchAll(/"id": ?"p-(\d+)"/g)].map(([, number]) => Number(number))
  return `p-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(lineFrom(readFileSync(0, 'utf8'), nextId(readFileSync(new URL('probes.jsonl', import.meta.url), 'utf8'))))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
