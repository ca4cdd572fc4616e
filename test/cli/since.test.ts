import {execFileSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {failure, repository, tactful} from './harness'

/** A repository with one commit of these files on a branch of its own. */
function committed(
  name: string,
  files: Record<string, string>
): {cwd: string; git: (...argv: string[]) => void; put: (file: string, text: string) => void} {
  const cwd = repository(name, files)
  rmSync(path.join(cwd, '.git'), {recursive: true})
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'init.defaultBranch=trunk']
  const git = (...argv: string[]): void => void execFileSync('git', [...who, ...argv], {cwd, stdio: 'ignore'})
  git('init')
  git('add', '-A')
  git('commit', '-m', 'First')
  git('checkout', '-b', 'change')
  return {cwd, git, put: (file, text) => writeFileSync(path.join(cwd, file), text)}
}

async function places(cwd: string, ref = 'trunk'): Promise<string[]> {
  const {out} = await tactful(['--since', ref, '--format', 'json', '.'], {cwd})
  const {files} = JSON.parse(out) as {files: {path: string; diagnostics: {range: {start: {line: number}}}[]}[]}
  return files.flatMap(({path: name, diagnostics}) => diagnostics.map(({range}) => `${name}:${range.start.line}`))
}

describe('--since', () => {
  it('reports on the lines that changed since the branch left, committed or not, and on new files', async () => {
    const {cwd, git, put} = committed('since', {'a.txt': 'why\nok\nwhy\n', 'b.txt': 'why\n', 'é c.txt': 'ok\n'})
    expect(await places(cwd)).toEqual([])
    put('a.txt', 'why\nok\nand why\n')
    git('commit', '-am', 'Second')
    put('é c.txt', 'ok\nwhy\n')
    put('new.txt', 'why\n')
    expect(await places(cwd)).toEqual(['a.txt:3', 'new.txt:1', 'é c.txt:2'])
    git('checkout', 'trunk', '--', 'b.txt')
    expect(await places(cwd, 'HEAD')).toEqual(['new.txt:1', 'é c.txt:2'])
  })

  it('counts the lines around a gap as changed, and is not misled by lines that look like a diff', async () => {
    const {cwd, put} = committed('gap', {'a.txt': 'so why\nThank you.\nok\n', 'b.txt': 'ok\n'})
    put('a.txt', 'so why\nok\n')
    put('b.txt', 'ok\n++ b/a.txt\n@@ -1 +1,9 @@ why\n')
    expect(await places(cwd)).toEqual(['a.txt:1', 'b.txt:3'])
  })

  it('says what keeps it from asking git', async () => {
    const {cwd} = committed('asking', {'a.txt': 'why'})
    expect(await failure(['--since', 'nowhere', 'a.txt'], {cwd})).toContain(
      'git knows no revision “nowhere” that this branch shares a past with.'
    )
    expect(await failure(['--since=--output=x', 'a.txt'], {cwd})).toBe('“--output=x” is no revision that --since can take.')
    expect(await failure(['--since', 'HEAD', 'a.txt'], {cwd: repository('no-git', {'a.txt': 'why'})})).toContain(
      'this folder is in no git repository'
    )
  })
})
