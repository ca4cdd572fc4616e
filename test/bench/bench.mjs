/**
 * What tactful costs, beside what it is built on and its neighbours: prints Markdown. `npm run bench` builds first where
 * needed; the neighbours are measured where they are installed (`npm install --prefix test/bench`). Everything is measured in
 * turns (one of each, then the next of each), so that a slow moment of the machine falls on all alike.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {lint} from '../../dist/index.js'
import {load, neighbours} from './neighbours.mjs'
import {countWords, filesOf, fresh, messages, odd, ordinary, prose, typical} from './texts.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const {build} = await load('esbuild')
const {found, missing} = await neighbours()
const contenders = {tactful: (text) => lint(text), ...found}
const parse = 'retext-english: parse'

const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1]
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const words = messages.reduce((sum, text) => sum + countWords(text), 0) / messages.length

function table(title, head, rows) {
  console.log(`\n### ${title}\n\n| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}

/** By name, the median of what each function gives, called in turns. */
async function inTurns(functions, turns, warm) {
  const results = Object.fromEntries(Object.keys(functions).map((name) => [name, []]))
  for (let turn = -warm; turn < turns; turn++) {
    for (const [name, run] of Object.entries(functions)) {
      const result = await run()
      if (turn >= 0) results[name].push(result)
    }
  }
  return Object.fromEntries(Object.entries(results).map(([name, all]) => [name, median(all)]))
}

/** The milliseconds a text of a function over some texts, made anew where they are to be fresh. */
async function timed(run, texts) {
  const some = texts()
  const start = performance.now()
  for (const text of some) {
    const result = run(text)
    if (result instanceof Promise) await result
  }
  return (performance.now() - start) / some.length
}

const warm = (texts, turns, functions = contenders) =>
  inTurns(Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, () => timed(run, texts)])), turns, Math.ceil(turns / 2))

function node(argv) {
  const start = performance.now()
  const done = spawnSync(process.execPath, argv, {cwd: root, encoding: 'utf8'})
  if (done.error || done.status > 1) throw done.error ?? new Error(done.stderr)
  return {took: performance.now() - start, out: done.stdout}
}

/** The milliseconds that a fresh process reports for a piece of module code. */
const inside = (code) => () =>
  Number(
    node(['--input-type=module', '-e', `const start = performance.now(); ${code}; process.stdout.write(String(performance.now() - start))`])
      .out
  )

async function bundle(code) {
  const {outputFiles} = await build({
    // As an app would see it: what a bundler says of modules inside of a package is not shown.
    logLevel: 'error',
    stdin: {contents: code, resolveDir: root},
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser'
  })
  const {contents} = outputFiles[0]
  return [kB(contents.length), kB(gzipSync(contents, {level: 9}).length), kB(brotliCompressSync(contents).length)]
}

console.log(
  `Medians, measured in turns on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`
)
if (missing.length > 0) console.log(`Not installed, so not measured: ${missing.join(', ')} (npm install --prefix test/bench).`)

const fixed = await warm(() => messages, 31)
const unseen = await warm(() => messages.map(fresh), 31)
const one = await warm(() => Array.from({length: 10}, () => typical), 31)
table(
  `Warm, per message: ${messages.length} messages of ${words.toFixed(0)} words on average, and one of ${countWords(typical)}`,
  ['what', 'fixed text', '× parse', 'fresh text', '× parse', 'words a second', `one of ${countWords(typical)} words`, '× parse'],
  Object.keys(contenders).map((name) => [
    name,
    ms(fixed[name]),
    (fixed[name] / fixed[parse]).toFixed(1),
    ms(unseen[name]),
    (unseen[name] / unseen[parse]).toFixed(1),
    Math.round((words / unseen[name]) * 1000).toLocaleString('en'),
    ms(one[name]),
    (one[name] / one[parse]).toFixed(1)
  ])
)

const starts = await inTurns(
  {
    'tactful on a draft': () => node(['dist/cli.cjs', 'examples/drafts/warm.txt']).took,
    'tactful --version': () => node(['dist/cli.cjs', '--version']).took,
    'node -e 0': () => node(['-e', '0']).took
  },
  21,
  2
)
const imports = await inTurns(
  {
    'import of tactful': inside("await import('./dist/index.js')"),
    'import of its dependencies alone': inside(
      "await Promise.all(['unified', 'retext-english', 'retext-sentiment'].map((name) => import(name)))"
    )
  },
  21,
  2
)
const [whole, alone] = Object.values(imports)
table(
  'Start',
  ['what', 'median', 'compared'],
  [
    ...Object.entries(starts).map(([name, took]) => [name, ms(took), `${ms(took - starts['node -e 0'])} over bare Node`]),
    ...Object.entries(imports).map(([name, took]) => [
      name,
      ms(took),
      took === whole ? `${(whole / alone).toFixed(2)} × its dependencies` : ''
    ])
  ]
)

// The whole process over a folder, as a check in CI runs it; alex gets the same messages as plain text.
const alexBin = fileURLToPath(new URL('node_modules/alex/cli.js', import.meta.url))
if (existsSync(alexBin)) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tactful-bench-'))
  const count = 500
  for (const [name, text] of filesOf(count)) {
    writeFileSync(path.join(folder, name), text.mixed)
    mkdirSync(path.join(folder, 'plain'), {recursive: true})
    writeFileSync(path.join(folder, 'plain', `${name}.txt`), text.plain)
  }
  const files = readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isFile() ? [path.join(folder, entry.name)] : []))
  const plain = readdirSync(path.join(folder, 'plain')).map((name) => path.join(folder, 'plain', name))
  const takes = await inTurns(
    {
      tactful: () => node(['dist/cli.cjs', '--quiet', ...files]).took,
      'tactful, one thread': () => node(['dist/cli.cjs', '--concurrency', 'off', '--quiet', ...files]).took,
      alex: () => node([alexBin, '--text', '--quiet', ...plain]).took
    },
    5,
    1
  )
  rmSync(folder, {recursive: true})
  table(
    `The whole process on ${count} files: text, Markdown, HTML and e-mail; for alex the same as text`,
    ['what', 'median', '× alex'],
    Object.entries(takes).map(([name, took]) => [name, ms(took), (took / takes.alex).toFixed(2)])
  )
}

table(
  'Bundle, minified for a browser',
  ['what', 'bytes', 'gzip', 'brotli'],
  [
    ['lint', ...(await bundle("export {lint} from './dist/index.js'"))],
    ['one rule as a plugin', ...(await bundle("export {noShouting} from './dist/rules.js'"))],
    [
      'unified, retext-english, retext-sentiment',
      ...(await bundle(
        "export * from 'unified'; export {default as a} from 'retext-english'; export {default as b} from 'retext-sentiment'"
      ))
    ]
  ]
)

const lengths = [100, 1000, 10_000, 100_000]
const growing = {tactful: contenders.tactful, [parse]: contenders[parse]}
const grown = []
for (const length of lengths) grown.push(await warm(() => [prose(length)], length > 50_000 ? 3 : 9, growing))
table(
  'Growth',
  ['words', ...Object.keys(growing)],
  lengths.map((length, at) => [
    length.toLocaleString('en'),
    ...Object.keys(growing).map(
      (name) => ms(grown[at][name]) + (at > 0 ? ` (× ${(grown[at][name] / grown[at - 1][name]).toFixed(1)})` : '')
    )
  ])
)

const worst = await warm(() => [ordinary], 5, {tactful: contenders.tactful})
const odds = []
for (const [name, text] of Object.entries(odd)) odds.push([name, (await warm(() => [text], 3, {tactful: contenders.tactful})).tactful])
odds.sort((a, b) => b[1] - a[1])
table(
  '100 kB of odd input, the slowest first',
  ['text', 'median', 'compared with ordinary prose'],
  [
    ['ordinary prose', ms(worst.tactful), '1.0'],
    ...odds.map(([name, took]) => [`\`${name}\``, ms(took), (took / worst.tactful).toFixed(1)])
  ]
)

const memory = JSON.parse(
  node([
    '--expose-gc',
    '--input-type=module',
    '-e',
    `const {lint} = await import('./dist/index.js')
const {fresh, messages} = await import('./test/bench/texts.mjs')
const seen = []
for (let at = 1; at <= 10_000; at++) {
  lint(fresh(messages[at % messages.length]))
  if (at === 2000 || at === 10_000) { gc(); seen.push(process.memoryUsage()) }
}
process.stdout.write(JSON.stringify(seen))`
  ]).out
)
const [early, late] = memory
table(
  'Memory, over fresh messages',
  ['what', 'after 2,000', 'after 10,000', 'compared'],
  [
    ['resident', 'rss'],
    ['in use on the heap', 'heapUsed']
  ].map(([name, key]) => [name, kB(early[key]), kB(late[key]), `${((late[key] / early[key] - 1) * 100).toFixed(1)} %`])
)
