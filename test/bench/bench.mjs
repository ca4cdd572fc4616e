/**
 * What tactful costs, beside what it is built on: prints a Markdown table. `npm run bench` builds first where needed.
 * Everything is measured in turns (one of each, then the next of each), so that a slow moment of the machine falls on all alike.
 */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {cpus} from 'node:os'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import retextEnglish from 'retext-english'
import retextSentiment from 'retext-sentiment'
import {unified} from 'unified'
import {lint} from '../../dist/index.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rounds = 21
const texts = readFileSync(new URL('../corpus/messages.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text)

/** Messages of every length: each tenth of the corpus, from the shortest to the longest. */
const messages = [...texts].sort((a, b) => a.length - b.length).filter((_, index) => index % 10 === 5)
const words = (text) => text.split(/\s+/).filter(Boolean).length
/** The message nearest to the length that the limits of `lint` are stated for. */
const typical = [...texts].sort((a, b) => Math.abs(words(a) - 120) - Math.abs(words(b) - 120))[0]

const english = unified().use(retextEnglish).freeze()
const sentiment = unified().use(retextEnglish).use(retextSentiment).freeze()
const contenders = {
  lint: (text) => lint(text),
  'retext-english: parse': (text) => english.parse(text),
  'retext-english and retext-sentiment': (text) => sentiment.runSync(sentiment.parse(text))
}

/** Medians by name of the milliseconds that each function takes, in turns. */
function inTurns(functions, turns, warm) {
  const times = Object.fromEntries(Object.keys(functions).map((name) => [name, []]))
  for (let turn = -warm; turn < turns; turn++) {
    for (const [name, run] of Object.entries(functions)) {
      const took = run()
      if (turn >= 0) times[name].push(took)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

function median(all) {
  return [...all].sort((a, b) => a - b)[all.length >> 1]
}

/** The milliseconds per message of a function over some texts. */
function timed(run, some) {
  const start = performance.now()
  for (const text of some) run(text)
  return (performance.now() - start) / some.length
}

function warmTimes(some) {
  const functions = Object.entries(contenders).map(([name, run]) => [name, () => timed(run, some)])
  return inTurns(Object.fromEntries(functions), rounds * 5, 60)
}

/** The milliseconds that a fresh process reports for a piece of module code. */
function inside(code) {
  const script = `const start = performance.now(); ${code}; process.stdout.write(String(performance.now() - start))`
  return () => Number(node(['--input-type=module', '-e', script]).stdout)
}

/** The milliseconds from starting a process to its end. */
function outside(argv) {
  return () => {
    const start = performance.now()
    node(argv)
    return performance.now() - start
  }
}

function node(argv) {
  const done = spawnSync(process.execPath, argv, {cwd: root, encoding: 'utf8'})
  if (done.error || done.status > 1) throw done.error ?? new Error(done.stderr)
  return done
}

const each = warmTimes(messages)
// Several times over in each turn: one message alone takes less than the clock can tell well.
const one = warmTimes(Array.from({length: 20}, () => typical))
const imports = inTurns(
  {
    tactful: inside("await import('./dist/index.js')"),
    dependencies: inside("await Promise.all(['unified', 'retext-english', 'retext-sentiment'].map((name) => import(name)))")
  },
  rounds,
  2
)
const starts = inTurns(
  {
    tactful: outside(['dist/cli.js', 'examples/drafts/warm.txt']),
    version: outside(['dist/cli.js', '--version']),
    node: outside(['-e', '0'])
  },
  rounds,
  2
)

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`
const warm = (title, times) =>
  Object.entries(times).map(([name, time]) => {
    const ratio = (time / times['retext-english: parse']).toFixed(1)
    return [`${name}, ${title}`, ms(time), `${ratio} × parse`]
  })
const rows = [
  ...warm(`${messages.length} messages, per message`, each),
  ...warm(`one message of ${words(typical)} words`, one),
  ['import of dist/index.js', ms(imports.tactful), `${(imports.tactful / imports.dependencies).toFixed(2)} × its dependencies`],
  ['import of unified, retext-english, retext-sentiment', ms(imports.dependencies), ''],
  ['start of tactful on a draft', ms(starts.tactful), `${ms(starts.tactful - starts.node)} over bare Node`],
  ['start of tactful --version', ms(starts.version), `${ms(starts.version - starts.node)} over bare Node`],
  ['start of node -e 0', ms(starts.node), '']
]
console.log(
  `Medians, measured in turns on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`
)
console.log('| what | median | compared |\n|---|---|---|')
for (const row of rows) console.log(`| ${row.join(' | ')} |`)
