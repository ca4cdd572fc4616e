import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, renameSync, rmdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Diagnostic, LintResult} from '../../src/diagnostic'
import {failure, folder, repository, tactful} from './harness'

// A pull request of a stranger brings files, links, configurations and names; none of them may do more than be read as data.

/** A folder outside, with what nobody may see: drafts, a configuration, and what makes it look like a repository. */
const outside = repository('outside', {
  'secret-name.txt': 'why secret-text\n',
  'tactful.config.json': '{"secret-key": 1, "kind": "follow-up"}',
  '.tactfulignore': '*\n',
  'known.json': 'secret-known'
})

describe('a link out of the folder', () => {
  const cwd = repository('links-out', {'own/a.txt': 'why\n'})
  symlinkSync(outside, path.join(cwd, 'drafts'))
  symlinkSync(outside, path.join(cwd, 'own/deep'))
  symlinkSync(path.join(outside, 'secret-name.txt'), path.join(cwd, 'one.txt'))

  it.each([['drafts'], ['drafts/'], ['drafts/secret-name.txt'], ['own/deep/secret-name.txt'], ['one.txt']])(
    'that is named is refused, and shows nothing of what is there: %s',
    async (name) => {
      for (const command of [[], ['--fix'], ['rewrite'], ['rewrite', '--write']]) {
        const line = await failure([...command, name], {cwd})
        expect(line).toContain('that is a symbolic link out of this folder, and such links are not followed.')
        expect(line.replace(name, '')).not.toContain('secret')
      }
    }
  )

  it.each([['drafts/*.txt'], ['own/deep/*'], ['**/*.txt'], ['{drafts,own}/**']])('is not looked through for a glob: %s', async (glob) => {
    const {out, err, asked} = await tactful([glob], {cwd})
    expect(out + err).not.toContain('secret')
    expect(asked.map(({kind}) => kind)).not.toContain('follow-up')
  })

  it('is not passed when a folder is looked through', async () => {
    const {out, err} = await tactful(['.'], {cwd})
    expect(out).toContain('own/a.txt')
    expect(out + err).not.toContain('secret')
  })
})

describe('a link in place of a file that steers the run', () => {
  it('is no ignore file', async () => {
    const cwd = repository('linked-ignore', {'a.txt': 'why\n'})
    symlinkSync(path.join(outside, '.tactfulignore'), path.join(cwd, '.tactfulignore'))
    symlinkSync('/dev/zero', path.join(cwd, '.gitignore'))
    expect((await tactful(['.'], {cwd})).out).toContain('a.txt:1:1  error')
  })

  it('is no configuration to build on', async () => {
    const cwd = repository('linked-extends', {'tactful.config.json': '{"extends": "./base/x.json"}', 'a.txt': 'why\n'})
    symlinkSync(outside, path.join(cwd, 'base'))
    expect(await failure(['a.txt'], {cwd})).not.toContain('secret')
  })

  it.each([['known.json'], ['elsewhere/known.json'], ['elsewhere/new.json']])(
    'is no baseline, to read or to write: %s',
    async (baseline) => {
      const cwd = repository(`linked-${baseline.replaceAll('/', '-')}`, {
        'tactful.config.json': JSON.stringify({baseline}),
        'sub/a.txt': 'why\n'
      })
      symlinkSync(path.join(outside, 'known.json'), path.join(cwd, 'known.json'))
      symlinkSync(outside, path.join(cwd, 'elsewhere'))
      const before = readdirSync(outside)
      // From the folder itself and from one below, where the path of the baseline leads up.
      for (const at of [cwd, path.join(cwd, 'sub')]) {
        for (const argv of [['.'], ['--update-baseline', '.']]) {
          const {status, err} = await tactful(argv, {cwd: at})
          expect({status, err}).toEqual({
            status: 2,
            err: expect.stringContaining('the configuration names one outside the repository') as string
          })
        }
      }
      expect(readdirSync(outside)).toEqual(before)
      expect(readFileSync(path.join(outside, 'known.json'), 'utf8')).toBe('secret-known')
    }
  )
})

describe('a configuration that is made to hang or to crash', () => {
  const many = (count: number, each: (at: number) => string): string => Array.from({length: count}, (_, at) => each(at)).join('')

  it.each<[string, string, string, string]>([
    ['nested JSON', 'tactful.config.json', '{"rules":'.repeat(50_000) + '1' + '}'.repeat(50_000), 'rules has no key “rules”'],
    ['nested lists', 'tactful.config.json', `{"allow": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'allow'],
    ['nested YAML', 'tactful.config.yaml', '['.repeat(50_000) + ']'.repeat(50_000), 'nested deeper, or has more keys'],
    ['nested YAML in lines', 'tactful.config.yaml', many(600, (at) => `${' '.repeat(at)}a:\n`), 'nested deeper, or has more keys'],
    ['YAML of marks', 'tactful.config.yaml', '- '.repeat(50_000), 'nested deeper, or has more keys'],
    ['YAML of questions', 'tactful.config.yaml', '? '.repeat(50_000), 'nested deeper, or has more keys'],
    ['YAML of many keys', 'tactful.config.yaml', many(100_000, (at) => `k${at}: 1\n`), 'nested deeper, or has more keys'],
    ['JSON of many keys', 'tactful.config.json', `{${many(40_000, (at) => `"k${at}": 1,`)} "kind": "follow-up"}`, 'there is no key “k0”'],
    ['YAML that grows', 'tactful.config.yaml', `allow:\n- &a [x,x]\n${many(60, () => '- &a [*a,*a]\n')}`, 'allow[0] is a list'],
    ['YAML in a circle', 'tactful.config.yaml', 'allow: &a [*a]\n', 'tactful.config.yaml:1:'],
    ['YAML with a type of its own', 'tactful.config.yaml', 'allow: !!js/function "process.exit(7)"\n', 'allow is “process.exit(7)”'],
    ['a long glob', 'tactful.config.json', JSON.stringify({files: '*a'.repeat(1000)}), 'a glob of at most 1000 characters'],
    ['braces', 'tactful.config.json', JSON.stringify({files: '{a,b}'.repeat(30)}), 'stand for at most 256 globs'],
    ['many files to build on', 'tactful.config.json', JSON.stringify({extends: './b0.json'}), 'extends more than 50 files']
  ])('%s', async (name, file, text, expected) => {
    const chain = Object.fromEntries(
      Array.from({length: 30}, (_, at) => [`b${at}.json`, JSON.stringify(at < 29 ? {extends: Array(30).fill(`./b${at + 1}.json`)} : {})])
    )
    const cwd = repository(`hostile ${name}`, {...chain, [file]: text, 'a.txt': 'why'})
    const {status, err} = await tactful(['a.txt'], {cwd})
    expect(status).toBe(2)
    expect(err).toContain(expected)
    expect(err.split('\n').length).toBeLessThan(25)
  })

  it('globs and names', async () => {
    const name = `${'a'.repeat(240)}.txt`
    const cwd = repository('slow-globs', {
      'tactful.config.json': JSON.stringify({files: [`${'*a'.repeat(60)}b`, '**/*.txt'], ignore: `${'**/a/'.repeat(60)}b`}),
      '.gitignore': `${'*a'.repeat(60)}b\n${'**/a/'.repeat(60)}b\n`,
      [name]: 'why',
      [`${'a/'.repeat(100)}b.txt`]: 'why'
    })
    expect((await tactful(['--format', 'json', '.'], {cwd})).asked).toHaveLength(2)
  })

  it('files of any size', async () => {
    const cwd = repository('large-files', {'tactful.config.json': '{}', '.gitignore': '*', 'a.txt': 'why'})
    truncateSync(path.join(cwd, '.gitignore'), 2 ** 33)
    expect((await tactful(['.'], {cwd})).out).toContain('a.txt:1:1  error')
    truncateSync(path.join(cwd, 'tactful.config.json'), 2 ** 33)
    expect(await failure(['a.txt'], {cwd})).toContain('tactful.config.json: is over 1 MB')
    truncateSync(path.join(cwd, 'a.txt'), 2 ** 33)
    expect(await failure(['--no-config', 'a.txt'], {cwd})).toContain('that is over 50 MB')
  })

  it('names that objects have of their own', async () => {
    const config = '{"__proto__": {"kind": "follow-up"}, "constructor": 1, "rules": {"__proto__": "off", "toString": "off"}}'
    const cwd = repository('own-names', {'tactful.config.json': config, 'a.txt': 'why'})
    const {status, err} = await tactful(['a.txt'], {cwd})
    expect({status, lines: err.trim().split('\n').length}).toEqual({status: 2, lines: 2})
    expect(({} as {kind?: string}).kind).toBeUndefined()
  })
})

describe('a repository inside the one that is checked', () => {
  it('has no say in what git does', async () => {
    const cwd = repository('with-bare', {'bare/a.txt': 'why'})
    const bare = path.join(cwd, 'bare')
    const marker = path.join(folder, 'run-by-git')
    // What a pull request can bring: all that git needs to take a folder for a repository, with programs to start.
    const git = (...argv: string[]): Buffer =>
      execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', ...argv], {cwd: bare})
    git('init', '--quiet')
    git('add', '-A')
    git('commit', '--quiet', '-m', 'First')
    for (const name of readdirSync(path.join(bare, '.git'))) renameSync(path.join(bare, '.git', name), path.join(bare, name))
    rmdirSync(path.join(bare, '.git'))
    const program = `touch '${marker}'`
    writeFileSync(path.join(bare, 'config'), `[core]\n\tworktree = .\n\tfsmonitor = ${program}\n[filter "x"]\n\tclean = ${program}\n`)
    writeFileSync(path.join(bare, '.gitattributes'), '*.txt filter=x\n')
    writeFileSync(path.join(bare, 'a.txt'), 'and why\n')
    const {status, err} = await tactful(['--since', 'HEAD', '.'], {cwd: bare})
    expect(status).toBe(2)
    expect(err).toContain('this folder is in no git repository')
    expect(existsSync(marker)).toBe(false)
  })
})

describe('what is printed', () => {
  const commands = ['stop-commands', 'add-mask', 'error', 'set-output', 'debug', 'vso[task.setvariable']
  /** What the runners of GitHub and Azure take for commands: the new form at the beginning of a line, the old one anywhere. */
  const commandsIn = (text: string): string[] =>
    text
      .split(/\r\n|\n|\r/)
      .filter((line) => /^\s*::[\w-]+(?: [^:]*)?::/.test(line) || /##(?:\[|vso\[)/i.test(line))
      .filter((line) => !/^::(?:error|warning|notice) (?:file|title)=[^:]*::(?!.*\n)/.test(line))
  const hostile = `::stop-commands::x why ${commands.map((name) => `##[${name}]x ::${name}::y ##${name}]z`).join(' ')}\n::add-mask::why\n##[error]why ::x\n`
  const name = '::error::\x1b[2J\u202e##[add-mask]x ##vso[a]b.txt'
  const cwd = repository('logged', {
    [name]: hostile,
    'b/tactful.config.json': '{"##[error]x": 1, "::error::y": 2}',
    'b/a.txt': '',
    '##[error]binary.txt': '\0'
  })

  it.each([['pretty'], ['json'], ['sarif'], ['rdjson'], ['github']])('gives the log of a CI system no command as %s', async (format) => {
    const lint = (text: string) => {
      const at = {line: 1, column: 1, offset: 0}
      const diagnostic = {
        ruleId: 'no-demands',
        severity: 'error',
        about: 'words',
        field: 'text',
        tip: 'T4',
        url: 'https://x.example',
        message: `“${hostile}” is said.`,
        why: hostile,
        range: {start: at, end: {...at, column: 6, offset: 5}},
        actual: text.slice(0, 5),
        suggestions: [{text: hostile, title: hostile, safety: 'review'}]
      } satisfies Diagnostic as Diagnostic
      const result = {kind: 'follow-up', kindSource: 'given', checklist: [], score: 1, deductions: [], tone: 0} satisfies Omit<
        LintResult,
        'diagnostics'
      >
      const diagnostics = [{...diagnostic, suggestions: [...diagnostic.suggestions]}]
      return {
        messages: [{...result, diagnostics, range: diagnostic.range, template: false, templateSource: 'given' as const}],
        diagnostics,
        faults: []
      }
    }
    const {out, err} = await tactful(['--format', format, '.', '::error::none'], {cwd, lint})
    expect(out).toMatch(/stop-commands/)
    expect(commandsIn(out)).toEqual([])
    expect(err.split('\n')).toHaveLength(4)
    expect(commandsIn(err)).toEqual([])
    for (const text of [out, err]) expect(text).not.toMatch(/[^\P{C}\n]/u)
    if (/json|sarif/.test(format)) expect(JSON.stringify(JSON.parse(out))).toContain('##[stop-commands]x')
  })

  it('gives none in a diff that is shown in a log, and keeps one that is applied as it is', async () => {
    const diff = async (env: Record<string, string>) => (await tactful(['rewrite', '--diff', `./${name}`], {cwd, env})).out
    expect(commandsIn(await diff({GITHUB_ACTIONS: 'true'}))).toEqual([])
    expect(commandsIn(await diff({TF_BUILD: 'True'}))).toEqual([])
    expect(await diff({})).toContain('\n+##[error]which ::x\n')
  })

  it('gives none in answers to a batch', async () => {
    const {out} = await tactful(['batch'], {stdin: [`${JSON.stringify({id: '##[error]x', text: hostile})}\n`]})
    expect(commandsIn(out)).toEqual([])
    expect((JSON.parse(out) as {id: string}).id).toBe('##[error]x')
  })
})
