import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {test} from 'node:test'
import process from 'node:process'
import {work} from './worker.mjs'

const jobs = [{id: 1, text: 'Why was I rejected?'}, {id: 2}, {id: 3, text: 'Thank you for your time.', kind: 'thank-you'}]

test('the worker answers each job, and a bad one stops none', async () => {
  const waiting = [...jobs]
  const answers = []
  await work(
    async () => waiting.shift(),
    async (answer) => answers.push(answer)
  )
  assert.deepEqual(
    answers.map(({id, error}) => [id, error !== undefined]),
    [
      [1, false],
      [2, true],
      [3, false]
    ]
  )
  assert.equal(answers[2].kind, 'thank-you')
})

test('tactful batch answers each line', () => {
  const input = jobs.map((job) => JSON.stringify(job)).join('\n')
  const {status, stdout} = spawnSync('npx', ['--no-install', 'tactful', 'batch'], {
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(status, 2)
  assert.deepEqual(
    answers.map(({id, line}) => id ?? `line ${line}`),
    [1, 'line 2', 3]
  )
})
