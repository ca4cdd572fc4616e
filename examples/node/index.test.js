import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import process from 'node:process'
import {test} from 'node:test'

test('it prints what is found, what may stand there instead, and the score', () => {
  const lines = execFileSync(process.execPath, ['index.js'], {cwd: import.meta.dirname, encoding: 'utf8'})
    .trim()
    .split('\n')
  const found = lines.filter((line) => /^\d+:\d+ (?:error|warning|info) [a-z-]+: ./.test(line))
  assert.equal(found.length, 3)
  assert.equal(lines.filter((line) => /^ {2}instead: ./.test(line)).length, 3)
  assert.match(lines.at(-1), /^score: \d+$/)
})
