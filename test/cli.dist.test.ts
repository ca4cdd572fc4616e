import {spawn, spawnSync} from 'node:child_process'
import {closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import manifest from '../package.json'
import type {LintResult} from '../src/index'

const root = fileURLToPath(new URL('..', import.meta.url))
const drafts = readdirSync(path.join(root, 'examples/drafts')).filter((name) => name.endsWith('.txt'))

function node(argv: string[], {input, cwd = root}: {input?: string; cwd?: string} = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, argv, {cwd, input, encoding: 'utf8', env: {PATH: process.env.PATH}})
  return {status, out: stdout, err: stderr}
}

describe('the built command', () => {
  it('knows its version', () => {
    expect(node(['dist/cli.cjs', '--version'])).toEqual({status: 0, out: `${manifest.version}\n`, err: ''})
  })

  it('stands alone: it asks for nothing but Node', () => {
    const [start, whole, thread] = ['cli.cjs', 'cli/main.cjs', 'cli/worker.cjs'].map((name) =>
      readFileSync(path.join(root, 'dist', name), 'utf8')
    )
    expect(start!.startsWith('#!/usr/bin/env node\n')).toBe(true)
    const asked = [start!, whole!, thread!].flatMap((text) => [...text.matchAll(/\brequire\(([^)]*)\)|\bimport\(/g)])
    expect(asked.length).toBeGreaterThan(5)
    for (const [, name] of asked) expect(name).toMatch(/^"(?:node:)?[a-z\d/_]+"$/)
    // It is read as one byte a character.
    expect(Buffer.byteLength(whole!)).toBe(whole!.length)
  })

  it('lets the good example drafts pass and stops at the others', () => {
    const good = new Set(['warm.txt', 'thanks.txt', 'nudge.txt', 'reply.txt', 'template.txt'])
    const statuses = drafts.map((name) => {
      const {status, err} = node(['dist/cli.cjs', ...(name === 'template.txt' ? ['--template'] : []), `examples/drafts/${name}`])
      return {name, status, err}
    })
    expect(statuses).toEqual(drafts.map((name) => ({name, status: good.has(name) ? 0 : 1, err: ''})))
  })

  it('finds files by a glob', () => {
    const {status, out, err} = node(['dist/cli.cjs', '--format', 'json', 'examples/drafts/w*.txt'])
    expect({status, err}).toEqual({status: 0, err: ''})
    expect(out).toContain('warm.txt')
    expect(node(['dist/cli.cjs', 'examples/drafts/*.none'])).toMatchObject({status: 2})
  })

  it('reads standard input', () => {
    expect(node(['dist/cli.cjs', '-'], {input: 'Hi Ana,\n\nWhy did you reject me?\n'})).toMatchObject({status: 1, err: ''})
  })

  it('says that its output has no room, in one line', () => {
    const full = openSync('/dev/full', 'w')
    const {status, stderr} = spawnSync(process.execPath, ['dist/cli.cjs', 'examples/drafts/angry.txt'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe']
    })
    closeSync(full)
    expect(stderr).toMatch(/^tactful: cannot write to standard output \(ENOSPC[^\n]*\)\. Make room there, or write elsewhere\.\n$/)
    expect(status).toBe(2)
  })

  it('leaves the old file or the new one, and never a part, when it is killed while it writes', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tactful-kill-'))
    try {
      const file = path.join(folder, 'draft.txt')
      const before = `Hi Ana,\n\nThank you for your time. ${'I write in order to learn. '.repeat(20)}\n`
      const after = before.replaceAll('in order to', 'to')
      for (let round = 0; round < 20; round++) {
        writeFileSync(file, before)
        const argv = round % 2 === 0 ? ['rewrite', '--write', file] : ['--fix', file]
        const child = spawn(process.execPath, ['dist/cli.cjs', ...argv], {cwd: root, stdio: 'ignore'})
        const ended = new Promise((resolve) => child.on('close', resolve))
        // Wait for the write to begin, then strike at a moment that differs from round to round.
        while (child.exitCode === null && readdirSync(folder).length === 1) await new Promise((resolve) => setTimeout(resolve, 1))
        if (round % 4 > 0) await new Promise((resolve) => setTimeout(resolve, (round % 4) - 1))
        child.kill('SIGKILL')
        await ended
        expect([before, after]).toContain(readFileSync(file, 'utf8'))
        for (const name of readdirSync(folder)) if (name !== 'draft.txt') rmSync(path.join(folder, name))
      }
    } finally {
      rmSync(folder, {recursive: true})
    }
  }, 120_000)

  it('reports every example draft as JSON whose ranges hold the words they quote', () => {
    const {out, err} = node(['dist/cli.cjs', '--format', 'json', ...drafts.map((name) => `examples/drafts/${name}`)])
    expect(err).toBe('')
    const {files} = JSON.parse(out) as {files: (LintResult & {path: string})[]}
    expect(files).toHaveLength(drafts.length)
    for (const {path: name, diagnostics} of files) {
      const text = readFileSync(path.join(root, name), 'utf8')
      for (const {range, actual} of diagnostics) expect(text.slice(range.start.offset, range.end.offset)).toBe(actual)
    }
  })
})

describe('the example for Node', () => {
  it('is the one that the README shows', () => {
    expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toContain(readFileSync(path.join(root, 'examples/node/index.js'), 'utf8'))
  })

  it('runs in a folder of its own that has only the package', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tactful-example-'))
    try {
      cpSync(path.join(root, 'examples/node'), folder, {recursive: true})
      mkdirSync(path.join(folder, 'node_modules'), {recursive: true})
      symlinkSync(root, path.join(folder, 'node_modules/tactful'), 'junction')
      const {status, out, err} = node(['index.js'], {cwd: folder})
      expect({status, err}).toEqual({status: 0, err: ''})
      expect(out).toMatch(/^\d+:\d+ error no-why-rejected: [^\n]+\n[\s\S]*score: \d+\n$/m)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})
