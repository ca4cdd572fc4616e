import {existsSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules'
import {failure, file, repository, tactful} from './harness'

const letter = (name: string) => `Hi ${name},\n\nThank you for your time. Which skill should I build first?\n\nBest,\nTom\n`

describe('tactful rules', () => {
  it('lists every rule, for people and as JSON', async () => {
    const {out} = await tactful(['rules'])
    expect(out.split('\n').map((line) => line.split(' ', 1)[0])).toEqual([...rules.map(({id}) => id), ''])
    const list = JSON.parse((await tactful(['rules', '--format', 'json'])).out) as {id: string; url: string}[]
    expect(list.map(({id}) => id)).toEqual(rules.map(({id}) => id))
  })

  it('takes neither a name nor another format', async () => {
    expect(await failure(['rules', 'no-demands'])).toContain('Write tactful explain RULE')
    expect(await failure(['rules', '--format', 'sarif'])).toBe('tactful rules has no format “sarif”. It is one of pretty, json.')
  })
})

describe('tactful explain', () => {
  it('shows the page of a rule', async () => {
    expect((await tactful(['explain', 'no-demands'])).out).toBe(
      readFileSync(path.join(import.meta.dirname, '../../rules/no-demands.md'), 'utf8')
    )
  })

  it('names the nearest one', async () => {
    expect(await failure(['explain', 'no-demand'])).toBe(
      'there is no rule “no-demand”. Did you mean no-demands? tactful rules lists them all.'
    )
    expect(await failure(['explain', '../../etc/passwd'])).toBe('there is no rule “../../etc/passwd”. tactful rules lists them all.')
    expect(await failure(['explain'])).toContain('needs the name of one rule: express-gratitude, ')
  })
})

describe('tactful init', () => {
  const read = (cwd: string): object => JSON.parse(readFileSync(path.join(cwd, 'tactful.config.json'), 'utf8')) as object

  it('writes what fits the drafts it finds, and the check then takes it', async () => {
    const cwd = repository('init', {
      'README.md': '# About\n',
      'ask/a.md': letter('{{name}} of {{company}}'),
      'ask/b.txt': letter('{{name}} of {{company}}'),
      'thanks/a.md': 'Hi {{name}},\n\nThank you for your time and for the update on {{role}}.\n\nBest,\nTom\n',
      'thanks/b.md': 'Hi {{name}},\n\nThank you for your time and for the update on {{role}}.\n\nBest,\nTom\n'
    })
    expect(await tactful(['init'], {cwd, real: true})).toMatchObject({
      status: 0,
      out: '',
      err: '4 drafts were looked at, 4 with slots. tactful.config.json is written; tactful . checks what it names.\n'
    })
    expect(read(cwd)).toEqual({
      $schema: 'https://unpkg.com/tactful/schema.json',
      files: ['ask/**/*.{md,txt}', 'thanks/**/*.md'],
      template: true,
      overrides: [
        {files: 'ask/**', kind: 'feedback-request'},
        {files: 'thanks/**', kind: 'thank-you'}
      ]
    })
    expect((await tactful(['.'], {cwd, real: true})).err).toBe('')
  })

  it('leaves out what lies among drafts and reads as none', async () => {
    const page = 'How the letters are made: short, kind, with one question.\n'
    const cwd = repository('init-page', {'letters/a.txt': letter('Ana'), 'letters/how.md': page, 'about/us.md': page, 'README.md': page})
    expect((await tactful(['init'], {cwd, real: true})).err).toContain('does not read as a message: letters/how.md.\n1 draft was')
    expect(read(cwd)).toMatchObject({files: ['letters/**/*.txt'], ignore: ['letters/how.md']})
  })

  it('looks for the kind as deep as folders differ', async () => {
    const thanks = 'Hi Ana,\n\nThank you for your time and for the update.\n\nBest,\nTom\n'
    const nudge = 'Hi Ana,\n\nI wrote to you two weeks ago. Thank you for your time.\n\nBest,\nTom\n'
    const cwd = repository('init-deep', {
      'mails/en/first/a.txt': letter('Ana'),
      'mails/en/first/b.txt': letter('Lee'),
      'mails/en/after/a.txt': thanks,
      'mails/en/after/b.txt': thanks,
      'mails/later/a.txt': nudge,
      'mails/later/deep/b.txt': nudge,
      'mails/one.txt': thanks
    })
    expect((await tactful(['init'], {cwd, real: true})).status).toBe(0)
    expect(read(cwd)).toMatchObject({
      files: ['mails/**/*.txt'],
      overrides: [
        {files: 'mails/en/after/**', kind: 'thank-you'},
        {files: 'mails/en/first/**', kind: 'feedback-request'},
        {files: 'mails/later/**', kind: 'follow-up'}
      ]
    })
  })

  it('takes drafts with one open slot each for templates', async () => {
    const cwd = repository('init-one-slot', {'a.txt': letter('[Name]'), 'b.txt': letter('{{name}}')})
    expect((await tactful(['init'], {cwd, real: true})).err).toContain('2 drafts were looked at, 2 with slots.')
    expect(read(cwd)).toMatchObject({template: true})
  })

  it('writes little where there is little', async () => {
    const cwd = repository('init-little', {'one.txt': letter('Ana'), 'broken.txt': '\0', 'node_modules/tactful/schema.json': '{}'})
    expect((await tactful(['init'], {cwd, real: true})).err).toContain('2 drafts were looked at, 0 with slots.')
    expect(read(cwd)).toEqual({$schema: './node_modules/tactful/schema.json', files: ['*.txt']})
    expect((await tactful(['init'], {cwd: repository('init-none', {})})).err).toContain('No draft was found.')
  })

  it('leaves a configuration alone, also a faulty one', async () => {
    for (const [name, text] of [
      ['kept', '{"kind": "follow-up"}'],
      ['broken', '{']
    ] as const) {
      const cwd = repository(`init-${name}`, {'tactful.config.json': text})
      expect(await failure(['init'], {cwd})).toContain('there is a configuration already')
      expect(readFileSync(path.join(cwd, 'tactful.config.json'), 'utf8')).toBe(text)
    }
    expect(await failure(['init', 'x'])).toContain('takes no name')
  })
})

describe('reports', () => {
  const cwd = repository('reports', {'a.txt': 'why\n', 'b.txt': 'ok\n'})

  it.each(['json', 'sarif', 'github', 'rdjson'])('come as %s', async (format) => {
    expect(await tactful(['--format', format, 'a.txt'], {cwd})).toMatchObject({
      status: 1,
      err: '',
      out: expect.stringContaining('no-why-rejected') as string
    })
  })

  it('go to a file, whole, without colour', async () => {
    expect(await tactful(['--output', 'r.txt', 'a.txt'], {cwd, terminal: true})).toMatchObject({status: 1, out: ''})
    expect(readFileSync(path.join(cwd, 'r.txt'), 'utf8')).toMatch(/^a\.txt\n/)
    expect((await tactful(['--output', 'none/r.txt', 'a.txt'], {cwd})).err).toBe(
      'tactful: cannot write the report to “none/r.txt”: there is no such folder.\n'
    )
    expect((await tactful(['--output', '.', 'a.txt'], {cwd})).err).toBe(
      'tactful: cannot write the report to “.”: that is a folder. Name a file in it.\n'
    )
  })

  it('go to a device, which stays one', async () => {
    symlinkSync('/dev/null', path.join(cwd, 'device'))
    expect(await tactful(['--output', 'device', 'a.txt'], {cwd})).toMatchObject({status: 1, err: ''})
    expect(lstatSync(path.join(cwd, 'device')).isSymbolicLink()).toBe(true)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('are of errors only with --quiet, and the status stays', async () => {
    const {status, out} = await tactful(['--quiet', '--format', 'json', 'a.txt'], {cwd, severity: 'warning'})
    expect({status, counts: (JSON.parse(out) as {counts: object}).counts}).toEqual({
      status: 1,
      counts: {error: 0, warning: 0, info: 0, notice: 0}
    })
  })

  it('go to the summary of a job as well', async () => {
    const summary = file('summary.md', 'before\n')
    await tactful(['--format', 'github', 'a.txt'], {cwd, env: {GITHUB_STEP_SUMMARY: summary}})
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## tactful\n/)
    const {status, err} = await tactful(['--format', 'github', 'b.txt'], {cwd, env: {GITHUB_STEP_SUMMARY: path.join(cwd, 'no/s.md')}})
    expect({status, err}).toEqual({status: 2, err: expect.stringContaining('cannot write the job summary') as string})
  })
})

describe('faults of a document', () => {
  it('are named with their place, the rest is checked, and the status is 2', async () => {
    const cwd = repository('faults', {'a.md': '---\nkind: [\n---\nWhy was I rejected?\n'})
    const {status, err, out} = await tactful(['a.md'], {cwd, real: true})
    expect(status).toBe(2)
    expect(err).toMatch(/^tactful: a\.md:\d+:\d+: The front matter is no YAML[^\n]*\n$/)
    expect(out).toContain('no-why-rejected')
    expect(existsSync(path.join(cwd, 'a.md'))).toBe(true)
  })

  it('keep no Markdown from being mended in place', async () => {
    const cwd = repository('mended', {
      'a.md': `---\nkind: feedback-request\n---\n${letter('Ana').replace('first', '**in order to** learn')}`
    })
    expect((await tactful(['--fix', 'a.md'], {cwd, real: true})).status).toBe(0)
    writeFileSync(path.join(cwd, 'b.md'), readFileSync(path.join(cwd, 'a.md')))
    expect(readFileSync(path.join(cwd, 'b.md'), 'utf8')).toContain('build **to** learn')
  })
})
