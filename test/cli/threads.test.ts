import {EventEmitter} from 'node:events'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Tools} from '../../src/cli/io'
import {formats} from '../../src/cli/options'
import {help, untaken, type Task} from '../../src/cli/thread'
import {clean, failure, faulty, repository, tactful} from './harness'

/** Threads that run in this one, in turns with it; what is told crosses over as it would from another. */
function helpers(work: typeof help = help): {start: NonNullable<Tools['start']>; told: number[]} {
  const told: number[] = []
  const start: NonNullable<Tools['start']> = ({taken, ...task}: Task) => {
    const thread = new EventEmitter()
    const later = (event: string, what?: unknown) => void setImmediate(() => thread.emit(event, what))
    void work({...structuredClone(task), taken}, (done) => {
      told.push(...done.map(([at]) => at))
      later('message', structuredClone(done))
    })
      .catch((error: unknown) => later('error', error))
      .finally(() => later('exit'))
    return Promise.resolve(Object.assign(thread, {terminate: () => undefined}))
  }
  return {start, told}
}

const angry = 'Hi Ana,\n\nWhy did you reject me? I deserve better. Reply by Friday.\n'
const cwd = repository('threads', {
  'tactful.config.yaml': 'overrides: [{files: thanks/**, kind: thank-you}]\n',
  'a.txt': angry,
  'b.md': `---\nsubject: WHY ME\n---\n${angry}`,
  'c.html': `<p>Hi Ana,</p><p>Why did you reject me?</p>`,
  'd.eml': `From: kim@example.org\nTo: ana@example.com\nSubject: Application\n\n${angry}`,
  'e.md': '---\nkind: [\n---\nHello.\n',
  'f.txt': 'not text \0',
  'g.txt': 'Thank you.\n',
  'broken/tactful.config.json': '{"kindd": "follow-up"}',
  'broken/a.txt': angry,
  'broken/b.txt': angry,
  'thanks/a.txt': angry,
  'thanks/b.md': '<!-- tactful-disable-next-line no-deamnds -->\n\nPlease reply by Friday.\n\n<!-- tactful-disable -->\n'
})
const all = ['.', 'none.txt']
const alone = (argv: string[]) => tactful(argv, {cwd, real: true})

describe('drafts that several threads check', () => {
  it.each(formats.flatMap((format) => [[format], [format, '--quiet'], [format, '--subject', 'A QUESTION']]))(
    'are reported as by one: %s %s',
    async (...argv) => {
      const {start, told} = helpers()
      const expected = await alone(['--concurrency', 'off', '--format', ...argv, ...all])
      expect(expected).toMatchObject({status: 2})
      for (const count of ['2', '3', '99'])
        expect(await tactful(['--concurrency', count, '--format', ...argv, ...all], {cwd, real: true, start})).toEqual(expected)
      expect(told.length).toBeGreaterThan(0)
    }
  )

  it('fail each as in one thread, in the same order', async () => {
    const {err} = await tactful(['--concurrency', '2', ...all], {cwd, real: true, start: helpers().start})
    expect(err.split('\n').map((line) => /^tactful: (?:cannot check )?“?([\w./]+)/.exec(line)?.[1])).toEqual([
      'broken/tactful.config.json',
      'e.md',
      'f.txt',
      'none.txt',
      undefined
    ])
  })

  it('are compared with the same baseline', async () => {
    const argv = ['--baseline', 'known.json', 'a.txt', 'c.html', 'd.eml', 'g.txt']
    expect((await alone(['--update-baseline', ...argv])).status).toBe(0)
    const known = readFileSync(path.join(cwd, 'known.json'), 'utf8')
    const setting = {cwd, real: true, start: helpers().start}
    expect(await tactful(['--concurrency', '2', '--update-baseline', ...argv], setting)).toMatchObject({status: 0})
    expect(readFileSync(path.join(cwd, 'known.json'), 'utf8')).toBe(known)
    expect(await tactful(['--concurrency', '2', ...argv, 'b.md'], setting)).toEqual(await alone([...argv, 'b.md']))
  })

  it('are checked by the first thread where another cannot start, fails or stops', async () => {
    const expected = await alone(all)
    const refused: Tools['start'] = () => Promise.reject(new Error('no thread is allowed'))
    const silent = helpers(({taken, names}) => {
      untaken(taken, names.length).next()
      return Promise.reject(new Error('out of memory'))
    })
    const stopped = helpers(async ({names, ...task}, tell) => {
      untaken(task.taken, names.length).next()
      await help({...task, names}, tell)
    })
    for (const start of [refused, silent.start, stopped.start])
      expect(await tactful(['--concurrency', '3', ...all], {cwd, real: true, start})).toEqual(expected)
  })
})

describe('--concurrency', () => {
  const started = async (argv: string[], setting: Parameters<typeof tactful>[1] = {}) => {
    let count = 0
    const {start} = helpers()
    const {status} = await tactful(argv, {
      ...setting,
      start: (task) => {
        count++
        return start(task)
      }
    })
    expect(status).toBeLessThan(2)
    return count
  }

  it('is how many threads there are, but never more than drafts', async () => {
    expect(await started(['--concurrency', '2', clean, faulty])).toBe(1)
    expect(await started(['--concurrency', '1', clean, faulty])).toBe(0)
    expect(await started(['--concurrency', '9', clean, faulty])).toBe(1)
    expect(await started(['--concurrency=off', clean, faulty])).toBe(0)
  })

  it('is one where drafts are few, where one is standard input, and where files are changed', async () => {
    expect(await started([clean, faulty])).toBe(0)
    expect(await started(['--concurrency', '2', '-', clean], {stdin: ['Thank you.\n']})).toBe(0)
    expect(await started(['--concurrency', '2', '--fix', clean, faulty])).toBe(0)
  })

  it('is a number, auto or off', async () => {
    for (const value of ['0', '-1', '1.5', '100', 'many', ''])
      expect(await failure([`--concurrency=${value}`, clean])).toBe(
        `--concurrency needs auto, off or a whole number from 1 to 99 after it, and “${value}” is none.`
      )
    expect(await failure(['--concurrency'])).toBe('--concurrency needs a value after it.')
    expect(await failure(['rewrite', '--concurrency', '2', clean])).toContain('belongs to tactful without a command')
  })
})
