// `node test/batch/load.mjs [COUNT]`: sends many messages through `tactful batch`, by way of GNU parallel and through one
// process, and fails when an answer is missing or out of order, or when the one process grows.
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import build from '../build.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = path.join(root, 'dist/cli.cjs')
const count = Number(process.argv[2] ?? 50_000)
const drafts = readdirSync(path.join(root, 'examples/drafts'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(root, 'examples/drafts', name), 'utf8'))

build()

/** Writes the messages, no two alike, as fast as they are taken. */
async function feed(stdin) {
  for (let id = 0; id < count; id++) {
    const text = drafts[id % drafts.length].replace(/\n\n/, `\n\nThis is about opening ${id}.\n\n`)
    if (!stdin.write(`${JSON.stringify({id, text})}\n`)) await new Promise((resolve) => stdin.once('drain', resolve))
  }
  stdin.end()
}

/** Runs a command over all messages; gives the time, and hands the number of answers to `watch` as they come. */
async function run(command, argv, watch = () => {}) {
  const from = performance.now()
  const child = spawn(command, argv, {stdio: ['pipe', 'pipe', 'inherit']})
  const ended = new Promise((resolve) => child.on('close', resolve))
  const fed = feed(child.stdin)
  let next = 0
  for await (const line of createInterface({input: child.stdout, crlfDelay: Infinity})) {
    const {id, score} = JSON.parse(line)
    if (id !== next || typeof score !== 'number') throw new Error(`Answer ${next} is ${line.slice(0, 80)}`)
    next++
    watch(next, child.pid)
  }
  await fed
  const status = await ended
  if (status !== 0 || next !== count) throw new Error(`${command}: ${next} of ${count} answers, status ${status}`)
  return (performance.now() - from) / 1000
}

const parallel = await run('parallel', ['--pipe', '--keep-order', '--block', '1M', `'${process.execPath}' '${cli}' batch`])
console.log(`GNU parallel: ${count} messages in ${parallel.toFixed(1)} s, each answered, in order`)

/** The lowest resident memory seen in each tenth, in MB: what garbage there is on top comes and goes. */
const tenths = Array(10).fill(Infinity)
const single = await run(process.execPath, [cli, 'batch'], (done, pid) => {
  if (done % 50 !== 0) return
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  const tenth = Math.min(9, Math.floor((done * 10) / count))
  if (resident) tenths[tenth] = Math.min(tenths[tenth], Number(resident[1]) / 1024)
})
console.log(
  `one process: ${count} messages in ${single.toFixed(1)} s; resident MB by tenth: ${tenths.map((mb) => mb.toFixed(0)).join(' ')}`
)
const grown = tenths[9] / tenths[1] - 1
console.log(`the last tenth against the second: ${(grown * 100).toFixed(1)} %`)
if (grown > 0.1) throw new Error('It grows by more than 10 %.')
