import path from 'node:path'
import {Readable} from 'node:stream'
import {describe, expect, it, vi} from 'vitest'
import {documents} from '../src/cli/documents'
import {run} from '../src/cli/run'
import {clean, failure, faulty, file, tactful} from './cli/harness'

describe('exit status', () => {
  it('is 0 for a clean draft and for advice only', async () => {
    expect(await tactful([clean])).toMatchObject({status: 0, err: ''})
    expect(await tactful([faulty], {severity: 'info'})).toMatchObject({status: 0, err: ''})
  })

  it('is 1 for an error or a warning in any draft', async () => {
    expect(await tactful([faulty, clean])).toMatchObject({status: 1, err: ''})
    expect(await tactful([faulty], {severity: 'warning'})).toMatchObject({status: 1, err: ''})
  })

  it('is 2 where a draft could not be read, and the others are still checked', async () => {
    const {status, out, err} = await tactful(['nowhere.txt', faulty, path.join(clean, 'x'), clean])
    expect(status).toBe(2)
    expect(err.split('\n')).toHaveLength(3)
    expect(out).toContain(`${faulty}:1:4  error`)
    expect(out).toContain('2 drafts: 1 error')
  })
})

describe('a run', () => {
  it('that fails as a whole is a failure in one line', async () => {
    const io = {
      cwd: () => {
        throw new Error('uv_cwd')
      },
      stdin: Object.assign(Readable.from([]), {isTTY: true}),
      stdout: {write: () => true},
      stderr: {write: (text: string) => said.push(text)},
      env: {}
    }
    const said: string[] = []
    expect(await run([clean], io, {...documents, version: '', home: ''})).toBe(2)
    expect(said).toEqual(['tactful: the run failed (uv_cwd). If this folder and its files are in order, please report it.\n'])
  })

  it('that takes long says how far it is, on a terminal, and leaves no trace of it', async () => {
    const clock = vi.spyOn(Date, 'now')
    let now = 0
    clock.mockImplementation(() => (now += 600))
    const said = async (terminal: boolean) => (await tactful(['--quiet', faulty, clean, file('third.txt', 'ok')], {terminal})).err
    expect(await said(true)).toBe('\r\x1b[K1 of 3 drafts\r\x1b[K2 of 3 drafts\r\x1b[K')
    expect(await said(false)).toBe('')
    clock.mockRestore()
  })
})

describe('options', () => {
  it('are handed to the linter', async () => {
    const {asked} = await tactful([
      '--kind=follow-up',
      '--template',
      '--subject',
      'Hi',
      '--to',
      'a@b.example',
      '--to',
      'c@d.example',
      clean
    ])
    expect(asked).toEqual([{detectTemplate: true, kind: 'follow-up', template: true, subject: 'Hi', to: ['a@b.example', 'c@d.example']}])
    expect((await tactful([clean])).asked).toEqual([{detectTemplate: true}])
  })

  it('may follow the files, and -- ends them', async () => {
    const dashed = file('--kind', 'why\n')
    expect((await tactful([clean, '--kind', 'thank-you'])).asked).toEqual([{detectTemplate: true, kind: 'thank-you'}])
    expect((await tactful(['--', dashed])).status).toBe(1)
  })

  it('show help and version', async () => {
    const {status, out} = await tactful(['--help'])
    expect(status).toBe(0)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(out).toContain('thank-you, feedback-request, follow-up, feedback-reply')
    expect(await tactful(['-h'])).toMatchObject({status, out})
    expect(await tactful(['--version'])).toMatchObject({status: 0, out: '1.2.3\n'})
  })

  it.each([
    [['--knd', 'x'], 'unknown option --knd. Did you mean --kind? tactful --help lists them all.'],
    [['--bananas'], 'unknown option --bananas. tactful --help lists them all.'],
    [['-x'], 'unknown option -x. tactful --help lists them all.'],
    [['--constructor'], 'unknown option --constructor. tactful --help lists them all.'],
    [['--no-kind'], 'unknown option --no-kind. Did you mean --kind? tactful --help lists them all.'],
    [
      ['--kind', 'thanks'],
      'unknown kind “thanks”. Did you mean thank-you? It is one of thank-you, feedback-request, follow-up, feedback-reply.'
    ],
    [['--format', 'jsn'], 'unknown format “jsn”. Did you mean json? It is one of pretty, json, sarif, github, rdjson.'],
    [['--format', 'xml'], 'unknown format “xml”. It is one of pretty, json, sarif, github, rdjson.'],
    [['--kind'], '--kind needs a value after it. It is one of thank-you, feedback-request, follow-up, feedback-reply.'],
    [['--subject', '--template'], '--subject needs a value after it.'],
    [['--template=yes'], '--template takes no value, but “yes” was given. Write --template alone.'],
    [[], 'no draft was given. Name a file, or pass - to read standard input; tactful --help tells more.']
  ])('%j is answered with what is wrong and how to mend it', async (argv, message) => {
    expect(await failure(argv)).toBe(message)
  })
})

describe('output', () => {
  it('is JSON and nothing else with --format json', async () => {
    const {out, err, status} = await tactful(['--format', 'json', 'nowhere.txt', faulty], {terminal: true})
    expect(status).toBe(2)
    expect(err).toMatch(/^tactful: cannot check [^\n]*\n$/)
    expect(JSON.parse(out)).toMatchObject({files: [{path: faulty, diagnostics: [{actual: 'why'}]}], counts: {error: 1}})
  })

  it.each([
    ['no terminal', [], {}, false, false],
    ['a terminal', [], {}, true, true],
    ['a terminal and NO_COLOR', [], {NO_COLOR: '1'}, true, false],
    ['a terminal and an empty NO_COLOR', [], {NO_COLOR: ''}, true, true],
    ['a dumb terminal', [], {TERM: 'dumb'}, true, false],
    ['FORCE_COLOR', [], {FORCE_COLOR: '1'}, false, true],
    ['FORCE_COLOR=0', [], {FORCE_COLOR: '0'}, true, false],
    ['--color', ['--color'], {NO_COLOR: '1'}, false, true],
    ['--no-color', ['--no-color'], {FORCE_COLOR: '1'}, true, false],
    ['both, the last wins', ['--no-color', '--color'], {}, false, true]
  ])('colour for %s', async (_, argv, env, terminal, colored) => {
    const {out} = await tactful([faulty, ...argv], {env, terminal})
    expect(out.includes('\x1b[')).toBe(colored)
  })
})
