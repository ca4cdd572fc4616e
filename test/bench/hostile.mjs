/**
 * 100 kB of whatever might hang a linter, each beside 100 kB of ordinary prose of the same format, in turns: prints Markdown, and fails
 * where one takes more than three times as long. Groups may be named: `-- lint markdown`. `npm run bench:hostile` builds first where needed. It is no part of the tests, since
 * no test may depend on how fast a machine is; that every one of these comes to an end is tested (test/hostile.test.ts).
 */
import process from 'node:process'
import {lintDocument} from '../../dist/formats.js'
import {lint, rewrite} from '../../dist/index.js'
import {blocks, documents, ordinary, texts} from './hostile-texts.mjs'

const most = 3
const turns = Number(process.env.TACTFUL_TURNS ?? 3)

function timed(run, input) {
  const start = performance.now()
  run(input)
  return performance.now() - start
}

const rows = []
function measure(what, run, plain, inputs) {
  let base = Math.min(timed(run, plain), timed(run, plain))
  for (const [name, input] of Object.entries(inputs)) {
    let took = timed(run, input)
    // Only what looks slow is looked at again, in turns with the ordinary prose, so that a slow moment falls on both.
    for (let turn = 0; turn < turns && took > base; turn++) {
      base = Math.min(base, timed(run, plain))
      took = Math.min(took, timed(run, input))
    }
    rows.push({key: `${what}: ${name}`, took, ratio: took / base})
    if (took > most * base) console.error(`${what}: ${name} takes ${(took / base).toFixed(1)} times as long as ordinary prose`)
  }
  rows.push({key: `${what}: ordinary prose`, took: base, ratio: 1})
}

const groups = {
  lint: () => measure('lint', (text) => lint(text), ordinary, {...texts, ...blocks}),
  rewrite: () => measure('rewrite', (text) => rewrite(text, {level: 'full'}), ordinary, texts),
  ...Object.fromEntries(
    Object.entries(documents).map(([format, {plain, odd}]) => [
      format,
      () => measure(format, (text) => lintDocument(text, format), plain, odd)
    ])
  )
}
// A group, or several, may be named.
const chosen = process.argv.slice(2)
for (const name of chosen.length > 0 ? chosen : Object.keys(groups)) groups[name]()

rows.sort((a, b) => b.ratio - a.ratio)
console.log(`Least of ${turns} turns, Node ${process.version}. ${rows.length} texts; the slowest 40, and what each is measured by:\n`)
console.log('| 100 kB of | took | × ordinary prose |\n|---|---|---|')
const shown = rows.filter(({key}, at) => at < 40 || key.endsWith('ordinary prose'))
for (const {key, took, ratio} of shown) console.log(`| \`${key}\` | ${took.toFixed(0)} ms | ${ratio.toFixed(2)} |`)
const slow = rows.filter(({ratio}) => ratio > most)
if (slow.length > 0) {
  console.error(`\n${slow.length} of these take more than ${most} times as long as ordinary prose: ${slow.map(({key}) => key).join(', ')}`)
  process.exitCode = 1
}
