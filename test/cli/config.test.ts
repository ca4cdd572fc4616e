import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {failure, file, repository, tactful} from './harness'

describe('the configuration', () => {
  it('is found from the file upward, the nearest first, and no further than the repository', async () => {
    file('tactful.config.json', '{"kind": "thank-you"}')
    const cwd = repository('nearest', {
      'a/tactful.config.yaml': 'kind: follow-up\n',
      'a/b/one.txt': 'Hi',
      'c/package.json': '{"name": "x", "tactful": {"kind": "feedback-reply"}}',
      'c/two.txt': 'Hi',
      'd/package.json': '{"name": "without"}',
      'd/three.txt': 'Hi'
    })
    const kinds = (await tactful(['a/b/one.txt', 'c/two.txt', 'd/three.txt'], {cwd})).asked.map(({kind}) => kind)
    expect(kinds).toEqual(['follow-up', 'feedback-reply', undefined])
  })

  it('is given with --config, or none with --no-config, and the command line has the last word', async () => {
    const cwd = repository('given', {
      'tactful.config.json': '{"kind": "follow-up", "template": true}',
      'other.json': '{"kind": "thank-you"}',
      'a.txt': 'Hi'
    })
    const asked = async (...argv: string[]) => (await tactful([...argv, 'a.txt'], {cwd})).asked[0]
    expect(await asked('--config', 'other.json')).toEqual({detectTemplate: true, kind: 'thank-you'})
    expect(await asked('--no-config')).toEqual({detectTemplate: true})
    expect(await asked('--kind', 'feedback-reply')).toEqual({detectTemplate: true, kind: 'feedback-reply', template: true})
  })

  it('counts for standard input as for the file that it stands for', async () => {
    const cwd = repository('stdin', {'tactful.config.json': '{"overrides": [{"files": "*.md", "kind": "follow-up"}]}'})
    expect((await tactful(['--stdin-filename', 'x/y.md', '-'], {cwd, stdin: ['why']})).asked).toMatchObject([{kind: 'follow-up'}])
    expect((await tactful(['-'], {cwd, stdin: ['why']})).asked).toEqual([{detectTemplate: true}])
  })

  it('extends presets and files, and what is nearer is laid over it', async () => {
    const cwd = repository('extends', {
      'tactful.config.json': '{"extends": ["strict", "./base/base.yaml"], "rules": {"wordiness": "error"}}',
      'base/base.yaml': 'extends: ../root.json\nrules: {wordiness: off, brevity: off}\noverrides: [{files: "*.txt", kind: follow-up}]\n',
      'root.json': '{"template": true}',
      'a.txt': 'Hi',
      'base/b.txt': 'Hi'
    })
    const {asked, err} = await tactful(['a.txt', 'base/b.txt'], {cwd})
    expect(err).toBe('')
    const all = {detectTemplate: true, template: true, preset: 'strict', rules: {wordiness: 'error', brevity: 'off'}}
    expect(asked).toEqual([all, {...all, kind: 'follow-up'}])
  })

  it('lets warnings pass', async () => {
    const cwd = repository('warnings', {'tactful.config.json': '{"maxWarnings": 2}', 'a.txt': 'why why', 'b.txt': 'why'})
    const status = async (...argv: string[]) => (await tactful(argv, {cwd, severity: 'warning'})).status
    expect(await status('a.txt')).toBe(0)
    expect(await status('a.txt', 'b.txt')).toBe(1)
    expect(await status('a.txt', 'b.txt', '--max-warnings', '3')).toBe(0)
    expect(await status('a.txt', '--max-warnings', '0')).toBe(1)
  })
})

describe('a faulty configuration', () => {
  it('is named once with file and place; what it does not govern is still checked, and the status is 2', async () => {
    const cwd = repository('faulty', {
      'a/tactful.config.json': '{\n  "knd": "follow-up",\n  "kind": 4\n}',
      'a/one.txt': 'why',
      'a/two.txt': 'why',
      'b/three.txt': 'why'
    })
    const {status, err, out} = await tactful(['a', 'b'], {cwd})
    expect(status).toBe(2)
    expect(err).toBe(
      'tactful: a/tactful.config.json:2:3: there is no key “knd”. Did you mean “kind”?\n' +
        'tactful: a/tactful.config.json:3:3: kind is 4, but has to be thank-you, feedback-request, follow-up or feedback-reply.\n'
    )
    expect(out).toContain('b/three.txt:1:1  error')
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'unknown',
      {'tactful.config.json': '{"extends": "strct"}'},
      'tactful.config.json: extends “strct”, which is no preset (recommended, strict)'
    ],
    [
      'cyclic',
      {'tactful.config.json': '{"extends": "./b.json"}', 'b.json': '{"extends": "./tactful.config.json"}'},
      'b.json: extends itself (tactful.config.json → b.json → tactful.config.json)'
    ],
    [
      'outward',
      {'tactful.config.json': '{"extends": "../../../../etc/passwd"}'},
      'tactful.config.json: extends “../../../../etc/passwd”, which lies outside'
    ],
    ['missing', {'tactful.config.json': '{"extends": "./none.json"}'}, 'none.json: there is no such file.'],
    ['folder', {'tactful.config.json': '{"extends": "./sub"}', 'sub/x': ''}, 'sub: that is a directory.'],
    ['code', {'tactful.config.json': '{"extends": "./evil.js"}', 'evil.js': 'process.exit(7)'}, 'evil.js:1:1: that is no JSON.'],
    ['large', {'tactful.config.json': ' '.repeat(1024 * 1024 + 1)}, 'tactful.config.json: is over 1 MB'],
    ['binary', {'tactful.config.json': '\ud800'}, 'tactful.config.json:1:1: that is no JSON.']
  ])('%s: one line', async (name, files, expected) => {
    const cwd = repository(`bad-${name}`, {...files, 'a.txt': 'why'})
    expect(await failure(['a.txt'], {cwd})).toContain(expected)
  })

  it('that is a link out of the repository is not read', async () => {
    const cwd = repository('linked', {'a.txt': 'why'})
    symlinkSync(file('secret.json', '{"kind": "sesame"}'), path.join(cwd, 'tactful.config.json'))
    const line = await failure(['a.txt'], {cwd})
    expect(line).toContain('tactful.config.json: is a symbolic link out of the repository')
    expect(line).not.toContain('sesame')
  })

  it('that was named and is not there is an error', async () => {
    const cwd = repository('named', {'a.txt': 'why'})
    expect(await failure(['--config', 'none.json', 'a.txt'], {cwd})).toContain('none.json: there is no such file.')
  })
})

describe('the name of a draft', () => {
  const open = 'Hi Ana,\n\nThank you for your time. If you have any advice for me, I would be glad of it.\n\nBest,\nTom\n'
  const kindOf = async (argv: string[], files: Record<string, string>, name: string) => {
    const cwd = repository(name, files)
    const {out} = await tactful(['--format', 'json', ...argv], {cwd, real: true, stdin: [open]})
    const {kind, kindSource} = (JSON.parse(out) as {files: {kind: string; kindSource: string}[]}).files[0]!
    return [kind, kindSource]
  }

  it('says its kind where nothing else does', async () => {
    expect(await kindOf(['thanks/a.txt'], {'thanks/a.txt': open}, 'likely')).toEqual(['thank-you', 'likely'])
    expect(await kindOf(['-'], {}, 'thanks')).toEqual(['feedback-request', 'detected'])
    expect(await kindOf(['--stdin-filename', 'thanks/a.txt', '-'], {}, 'piped')).toEqual(['thank-you', 'likely'])
  })

  it('gives way to front matter, to a configuration, and to the command line', async () => {
    const config = {'tactful.config.json': '{"kind": "follow-up"}', 'thanks/a.txt': open}
    expect(await kindOf(['thanks/a.txt'], config, 'overruled')).toEqual(['follow-up', 'given'])
    expect(await kindOf(['--kind', 'feedback-reply', 'thanks/a.txt'], config, 'commanded')).toEqual(['feedback-reply', 'given'])
    const own = {'thanks/a.txt': `---\nkind: feedback-request\n---\n${open}`}
    expect(await kindOf(['thanks/a.txt'], own, 'own')).toEqual(['feedback-request', 'given'])
  })
})
