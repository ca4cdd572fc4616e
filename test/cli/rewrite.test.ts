import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic'
import {clean, failure, faulty, file, tactful} from './harness'

const needy: Diagnostic = {
  ruleId: 'placeholders',
  severity: 'warning',
  about: 'words',
  field: 'text',
  message: '',
  why: '',
  tip: 'T4',
  url: '',
  range: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}},
  actual: '',
  suggestions: []
}

const stdin = ['So why?\n']

describe('tactful rewrite', () => {
  it('writes the new text to standard output and says nothing where all is well', async () => {
    expect(await tactful(['rewrite', faulty])).toEqual({status: 0, out: 'So which?\n', err: '', asked: []})
    expect((await tactful(['rewrite', '-'], {stdin})).out).toBe('So which?\n')
    expect((await tactful(['rewrite'], {stdin})).out).toBe('So which?\n')
  })

  it('says what is left and where it is mended, and its status speaks of that', async () => {
    const left = file('left.txt', 'who? why?\n')
    expect(await tactful(['rewrite', left])).toMatchObject({
      status: 1,
      out: 'who? which?\n',
      err: `${left}: 1 finding is left (no-why-rejected); --level full has rewrites for you to look over\n`
    })
    expect(await tactful(['rewrite', left], {severity: 'info'})).toMatchObject({status: 0, err: ''})
    expect(await tactful(['rewrite', '--level', 'full', left])).toMatchObject({status: 0, out: 'Ana? which?\n', err: ''})
  })

  it('says that only the writer can mend the rest', async () => {
    const rewrite = (text: string) => ({text, edits: [], applied: [], remaining: [needy, needy]})
    const {err} = await tactful(['rewrite', faulty], {rewrite})
    expect(err).toBe(`${faulty}: 2 findings are left (placeholders); only you know what belongs there\n`)
  })

  it('names a better subject beside the text', async () => {
    const {out, err} = await tactful(['rewrite', '--subject', 'why', faulty])
    expect({out, err}).toEqual({out: 'So which?\n', err: `${faulty}: a better subject is “which”\n`})
  })

  it('shows a diff that can be applied, and nothing for a draft that stays', async () => {
    const {out} = await tactful(['rewrite', '--diff', 'faulty.txt', 'clean.txt'])
    expect(out).toBe('--- a/faulty.txt\n+++ b/faulty.txt\n@@ -1,1 +1,1 @@\n-So why?\n+So which?\n')
    const {out: colored} = await tactful(['rewrite', '--diff', '--color', 'faulty.txt'])
    expect(colored).toContain('\x1b[31m-So why?\x1b[39m\n\x1b[32m+So which?\x1b[39m\n')
    expect(colored).toContain('\x1b[1m--- a/faulty.txt\x1b[22m\n')
  })

  it('changes nothing on disk without --write', async () => {
    const kept = file('kept.txt', 'why\n')
    await tactful(['rewrite', '--diff', kept])
    await tactful(['rewrite', kept])
    expect(readFileSync(kept, 'utf8')).toBe('why\n')
  })

  it('changes the files with --write', async () => {
    const one = file('one.txt', 'why and why\n')
    const two = file('two.txt', 'which\n')
    expect(await tactful(['rewrite', '--write', one, two])).toMatchObject({status: 0, out: '', err: `${one}: 2 changes written\n`})
    expect([one, two].map((name) => readFileSync(name, 'utf8'))).toEqual(['which and which\n', 'which\n'])
  })

  it('keeps a draft from steering the terminal, and hands it on as it is elsewhere', async () => {
    const hostile = file('hostile.txt', 'why \x1b[2J\r\nso\n')
    expect((await tactful(['rewrite', hostile], {terminal: true})).out).toBe('which <U+001B>[2J\nso\n')
    expect((await tactful(['rewrite', '--diff', hostile], {terminal: true})).out).not.toContain('\x1b[2J')
    expect((await tactful(['rewrite', hostile])).out).toBe('which \x1b[2J\r\nso\n')
  })

  it.each([
    [['rewrite', '--write', '-'], '--write changes files, and standard input is none. Leave it out to write to standard output.'],
    [['rewrite', clean, faulty], 'several files in one output cannot be told apart. Use --diff or --write, or name one file.'],
    [['rewrite', '--format', 'json', clean], '--format belongs to tactful without a command and tactful rules, not to tactful rewrite.'],
    [['--diff', clean], '--diff belongs to tactful rewrite, not to tactful without a command.'],
    [['rewrite', '--dif', clean], 'unknown option --dif. Did you mean --diff? tactful rewrite --help lists them all.'],
    [['rewrite', '--level', 'all', clean], 'unknown level “all”. Did you mean full? It is one of safe, full.'],
    [['--fix', '-'], '--fix changes files, and standard input is none. Use tactful rewrite, which writes to standard output.']
  ])('%j is answered with what is wrong and how to mend it', async (argv, message) => {
    expect(await failure(argv, {stdin})).toBe(message)
  })

  it('is a file where it is not the first word, or comes after --', async () => {
    file('rewrite', 'why\n')
    for (const argv of [['./rewrite'], ['--', 'rewrite'], [clean, 'rewrite']])
      expect((await tactful(argv)).out).toContain('rewrite:1:1  error')
  })

  it('has a help of its own', async () => {
    const {out} = await tactful(['rewrite', '--help'])
    expect(out).toContain('Usage: tactful rewrite ')
    expect(out).not.toContain('--format')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})

describe('--fix', () => {
  it('puts the safe suggestions into the files and reports on what is left', async () => {
    const fixed = file('fixed.txt', 'why\n')
    const {status, out, asked} = await tactful(['--fix', fixed, clean])
    expect({status, asked: asked.length}).toEqual({status: 0, asked: 2})
    expect(out).toContain('2 drafts: nothing to mend')
    expect(readFileSync(fixed, 'utf8')).toBe('which\n')
  })
})
