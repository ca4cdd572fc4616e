import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
/** A package of its own beside what it is to check. */
const home = mkdtempSync(path.join(tmpdir(), 'tactful-threads-'))
afterAll(() => rmSync(home, {recursive: true}))
for (const file of ['package.json', 'dist/cli.cjs', 'dist/cli/main.cjs', 'dist/cli/worker.cjs', 'examples/templates', 'examples/drafts'])
  cpSync(path.join(root, file), path.join(home, file), {recursive: true, filter: (name) => !name.includes('node_modules')})
writeFileSync(path.join(home, 'examples/drafts/binary.txt'), 'Hello \0')
const mark = path.join(home, 'started')
const worker = path.join(home, 'dist/cli/worker.cjs')
const whole = readFileSync(worker, 'utf8')
writeFileSync(worker, `require('node:fs').appendFileSync(${JSON.stringify(mark)}, 'x');${whole}`)

function tactful(...argv: string[]) {
  rmSync(mark, {force: true})
  const done = spawnSync(process.execPath, [path.join(home, 'dist/cli.cjs'), ...argv], {
    cwd: home,
    encoding: 'utf8',
    env: {PATH: process.env.PATH},
    maxBuffer: 64 * 1024 * 1024
  })
  const {status, stdout, stderr} = done
  return {status, out: stdout, err: stderr, started: existsSync(mark) ? readFileSync(mark, 'utf8').length : 0}
}

describe('the built command with several threads', () => {
  // On a machine that is busy the first may be done before another has begun; but not each time.
  let helped = 0

  it.each(['pretty', 'json', 'sarif', 'github', 'rdjson'])('reports as with one: %s', (format) => {
    const argv = ['--format', format, 'examples', 'none.txt']
    const {started: none, ...expected} = tactful('--concurrency', 'off', ...argv)
    expect({none, status: expected.status, lines: expected.err.split('\n').length}).toEqual({none: 0, status: 2, lines: 3})
    for (const count of [2, 3]) {
      const {started, ...others} = tactful('--concurrency', String(count), ...argv)
      expect(others).toEqual(expected)
      helped += started
    }
  })

  it('had the help of others in that', () => {
    expect(helped).toBeGreaterThan(0)
  })

  it('starts none for few drafts', () => {
    expect(tactful('examples')).toMatchObject({status: 2, started: 0})
  })

  it('goes on alone where a thread falls', () => {
    const expected = tactful('examples')
    for (const broken of ["throw new Error('not today')", 'process.exit(3)', 'syntax error']) {
      writeFileSync(worker, broken)
      expect(tactful('--concurrency', '2', 'examples')).toEqual(expected)
    }
    rmSync(worker)
    expect(tactful('--concurrency', '2', 'examples')).toEqual(expected)
  })
})
