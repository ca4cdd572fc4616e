import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const draft = path.join(root, 'examples/drafts/angry.txt')

/** A package of its own, since what is kept lies in it. */
let home: string
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'tactful-compiled-'))
  for (const file of ['package.json', 'dist/cli.cjs', 'dist/cli/main.cjs', 'dist/cli/worker.cjs'])
    cpSync(path.join(root, file), path.join(home, file))
})
afterEach(() => {
  chmodSync(path.join(home, 'dist/cli'), 0o755)
  rmSync(home, {recursive: true})
})

function tactful(argv: string[], env: Record<string, string> = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(home, 'dist/cli.cjs'), ...argv], {
    encoding: 'utf8',
    env: {PATH: process.env.PATH, ...env}
  })
  return {status, out: stdout, err: stderr}
}

const kept = () => readdirSync(path.join(home, 'dist/cli')).filter((name) => name.endsWith('.cache'))
const cache = () => path.join(home, 'dist/cli', kept()[0]!)

describe('what the command keeps compiled', () => {
  it('is one file beside its own, written by the first run that reads a draft', () => {
    expect(tactful(['--version']).status).toBe(0)
    expect(kept()).toEqual([])
    const first = tactful([draft])
    expect(first).toMatchObject({status: 1, err: ''})
    expect(kept()).toEqual([expect.stringMatching(/^main\.cjs\.[\w.-]+\.cache$/)])
    const written = readFileSync(cache())
    expect(tactful([draft])).toEqual(first)
    expect(readFileSync(cache()).equals(written)).toBe(true)
  })

  it('is made anew where it does not fit, and the run is right all the same', () => {
    const first = tactful([draft])
    const whole = readFileSync(cache())
    for (const broken of [Buffer.alloc(0), Buffer.from('of another version'), whole.subarray(0, whole.length / 2)]) {
      writeFileSync(cache(), broken)
      expect(tactful([draft])).toEqual(first)
      expect(readFileSync(cache()).length).toBeGreaterThan(whole.length * 0.9)
    }
    // As after a build: the length alone does not tell that the file is another.
    const before = new Date(Date.now() - 60_000)
    utimesSync(cache(), before, before)
    expect(tactful([draft])).toEqual(first)
    expect(readFileSync(cache()).length).toBeGreaterThan(whole.length * 0.9)
  })

  it('is not written where the environment says so', () => {
    expect(tactful([draft], {NODE_DISABLE_COMPILE_CACHE: '1'})).toMatchObject({status: 1, err: ''})
    expect(kept()).toEqual([])
  })

  // Root may write anywhere.
  it.skipIf(process.getuid?.() === 0)('is not missed where the package cannot be written to', () => {
    chmodSync(path.join(home, 'dist/cli'), 0o555)
    expect(tactful([draft])).toMatchObject({status: 1, err: ''})
    expect(kept()).toEqual([])
  })

  it('stays out of the package', () => {
    expect(tactful([draft]).status).toBe(1)
    writeFileSync(path.join(home, 'package.json'), readFileSync(path.join(root, 'package.json')))
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: home, encoding: 'utf8'})
    const [{files}] = JSON.parse(listed) as [{files: {path: string}[]}]
    expect(files.map((file) => file.path).sort()).toEqual(['dist/cli.cjs', 'dist/cli/main.cjs', 'dist/cli/worker.cjs', 'package.json'])
  })
})
