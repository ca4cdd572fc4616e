import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import manifest from '../../package.json'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'tactful-ci-'))
const repository = path.join(folder, 'repository')
const tools = path.join(folder, 'tools')
afterAll(() => rmSync(folder, {recursive: true}))

const good = 'Hi [Name],\n\nThank you for your time. Which skill should I build to grow into the [Role] role?\n\nBest,\n[Sender]\n'
const bad = good.replace('Which', 'Why was I rejected? Which')

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(repository, file)), {recursive: true})
  writeFileSync(path.join(repository, file), text)
}

function git(...argv: string[]): string {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...who, ...argv], {cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
}

/** A program of that name, first in the path. */
function program(name: string, script: string): void {
  const file = path.join(tools, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

beforeAll(() => {
  mkdirSync(tools)
  mkdirSync(repository)
  // Stands in for the registry: what would be installed is this package. It tells where it was called and with what.
  program('npm', `pwd > '${folder}/npm'; echo "$@" >> '${folder}/npm'; mkdir node_modules && ln -s '${root}' node_modules/tactful`)
  program('tactful', `exec '${process.execPath}' '${root}/dist/cli.cjs' "$@"`)
  git('init')
  put('templates/old.txt', bad)
  put('templates/a.txt', good)
  git('add', '-A')
  git('commit', '-m', 'First')
  git('checkout', '-b', 'change')
})

describe('the action', () => {
  const definition = parse(readFileSync(path.join(root, 'examples/github-action/action.yml'), 'utf8')) as {
    inputs: Record<string, {default: string}>
    runs: {steps: {run: string; env: Record<string, string>}[]}
  }

  /** Runs the step as a runner would, on a pull request from the branch. */
  function act(inputs: Record<string, string> = {}) {
    const event = path.join(folder, 'event.json')
    const summary = path.join(folder, 'summary.md')
    writeFileSync(event, JSON.stringify({pull_request: {base: {sha: git('rev-parse', 'main')}}}))
    writeFileSync(summary, '')
    const [step] = definition.runs.steps
    const value = (text: string): string =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name] ?? definition.inputs[name]!.default)
    const {status, stdout} = spawnSync('bash', ['-c', step!.run], {
      cwd: repository,
      encoding: 'utf8',
      env: {
        PATH: `${tools}:${process.env.PATH}`,
        RUNNER_TEMP: folder,
        GITHUB_ACTION_PATH: path.join(root, 'examples/github-action'),
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(Object.entries(step!.env).map(([name, text]) => [name, value(text)]))
      }
    })
    return {status, stdout, summary: readFileSync(summary, 'utf8')}
  }

  it('passes where nothing changed, whatever was there before', () => {
    expect(act()).toMatchObject({status: 0, stdout: '0 checked: 0 errors, 0 warnings, 0 info\n'})
  })

  it('marks what the pull request brings, and lists it in the summary', () => {
    put('templates/new.txt', bad)
    git('add', '-A')
    git('commit', '-m', 'Second')
    const {status, stdout, summary} = act({files: 'templates'})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=templates\/new\.txt,line=3,col=26,endLine=3,endColumn=46,title=no-why-rejected::/m)
    expect(stdout).not.toContain('old.txt')
    expect(summary).toContain('| templates/new.txt:3 |')
  })

  it('checks everything where it is told to', () => {
    expect(act({'changed-only': 'false'}).stdout).toContain('file=templates/old.txt')
  })

  it('installs outside the repository, by an exact version', () => {
    act()
    const [where, what] = readFileSync(path.join(folder, 'npm'), 'utf8').split('\n') as [string, string]
    expect(path.relative(repository, where)).toMatch(/^\.\./)
    expect(what).toMatch(new RegExp(` tactful@${manifest.version.replaceAll('.', '\\.')}$`))
    expect(what).toContain('--ignore-scripts')
    expect(act({version: 'latest'})).toMatchObject({status: 2, stdout: expect.stringContaining('exact version') as string})
    expect(act({version: '1.0.0; touch x'}).status).toBe(2)
  })

  it('runs nothing of its inputs or of the repository', () => {
    const marker = path.join(folder, 'pwned')
    put('tactful.config.json', '{"extends": "./evil.js"}')
    put('evil.js', `require("fs").writeFileSync(${JSON.stringify(marker)}, "")`)
    put('.npmrc', `script-shell=touch ${marker}`)
    put('node_modules/tactful/dist/cli.cjs', `require("fs").writeFileSync(${JSON.stringify(marker)}, "")`)
    put('.gitattributes', '*.txt diff=evil\n')
    put(`templates/$(touch x)\n::error::x.txt`, bad)
    symlinkSync('/etc/passwd', path.join(repository, 'templates/link.txt'))
    git('add', '-A', '-f')
    git('commit', '-m', 'Third')
    const attacks: Record<string, string>[] = [
      {},
      {files: `$(touch ${marker})\n; touch ${marker}`},
      {'max-warnings': `0; touch ${marker}`},
      {files: '--fix'}
    ]
    for (const inputs of attacks) {
      const {status, stdout} = act({'changed-only': 'false', ...inputs})
      expect(status).not.toBe(0)
      expect(stdout).not.toMatch(/^::error::x/m)
      expect(stdout).not.toContain('root:')
    }
    expect(() => readFileSync(marker)).toThrow('ENOENT')
    git('reset', '--hard', 'HEAD~1')
  })
})

describe('the workflow', () => {
  it('pins what it uses and may only read', () => {
    const text = readFileSync(path.join(root, 'examples/github-action/workflow.yml'), 'utf8')
    const {permissions, jobs} = parse(text) as {permissions: object; jobs: Record<string, {steps: {uses?: string}[]}>}
    expect(permissions).toEqual({contents: 'read'})
    for (const {uses} of Object.values(jobs).flatMap(({steps}) => steps)) expect(uses).toMatch(/^(?:\.\/|[\w./-]+@[0-9a-f]{40}$)/)
  })
})

describe('the hooks of pre-commit', () => {
  const hooks = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {id: string; entry: string; files: string}[]

  it.each(hooks.map((hook) => [hook.id, hook] as const))('%s runs on the files it is given', (id, {entry, files}) => {
    const name = `templates/${id}.txt`
    put(name, bad.replace('Which skill', 'In order to grow, which skill'))
    expect(name).toMatch(new RegExp(files))
    const [command, ...argv] = entry.split(' ') as [string, ...string[]]
    const {status, stdout, stderr} = spawnSync(command, [...argv, name, 'templates/a.txt'], {
      cwd: repository,
      encoding: 'utf8',
      env: {PATH: `${tools}:${process.env.PATH}`}
    })
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(stdout).toContain('no-why-rejected')
    expect(readFileSync(path.join(repository, name), 'utf8').includes('In order to')).toBe(id === 'tactful')
  })
})
