// What full rewrites leave of the corpus: node rewrites.mjs path/to/dist/index.js [--split train|dev] [file …]
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

const [path, ...rest] = process.argv.slice(2)
const at = rest.indexOf('--split')
const split = at < 0 ? undefined : rest.splice(at, 2)[1]
const files = rest.length > 0 ? rest : ['messages', 'letters', 'letters-2']
const {analyse, lint, rewrite} = await import(pathToFileURL(resolve(path)).href)

const messages = files
  .flatMap((name) => readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line))
  .filter((message) => split === undefined || message.split === split)

/** Rules whose one finding speaks for sentences that it does not mark. */
const speaksForMany = new Set(['brevity', 'positive-tone'])

let clean = 0
const counts = {all: [0, 0], 'without those that a finding on the whole message took': [0, 0]}
for (const {kind, template, subject, text} of messages) {
  const options = {kind, template, ...(subject !== null && {subject})}
  const {diagnostics} = lint(text, options)
  const made = rewrite(text, {...options, level: 'full'})
  if (made.remaining.every(({severity, needs, field}) => severity === 'info' || needs || field === 'to')) clean++
  for (const {start, end} of analyse(text, options).sentences) {
    const touched = diagnostics.some(({field, range}) => field === 'text' && range.start.offset < end && start < range.end.offset)
    if (touched) continue
    const sentence = text.slice(start, end)
    const kept = made.text.includes(sentence)
    const ofMany = made.applied.some(({ruleId, before}) => speaksForMany.has(ruleId) && before.includes(sentence))
    for (const [name, count] of Object.entries(counts)) {
      if (name !== 'all' && !kept && ofMany) continue
      count[0] += kept ? 1 : 0
      count[1]++
    }
  }
}

const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
console.log(`messages that end with no error, and no warning but those that only the writer can mend: ${share(clean, messages.length)}`)
for (const [name, [kept, whole]] of Object.entries(counts))
  console.log(`sentences without a finding that stay, ${name}: ${share(kept, whole)}`)
