import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {failure, folder, repository, tactful} from './harness'

/** The drafts that were checked, by what is in them. */
async function checked(argv: string[], cwd: string): Promise<string[]> {
  const {out} = await tactful(['--format', 'json', ...argv], {cwd})
  return (JSON.parse(out) as {files: {path: string}[]}).files.map(({path: name}) => name)
}

describe('folders and globs', () => {
  const cwd = repository('files', {
    'one.txt': 'a',
    'two.MD': 'a',
    'code.js': 'a',
    'deep/three.markdown': 'a',
    'deep/four.txt': 'a',
    'node_modules/five.txt': 'a',
    '.hidden/six.txt': 'a'
  })

  it('are looked through for drafts, in order, each once', async () => {
    expect(await checked(['.'], cwd)).toEqual(['deep/four.txt', 'deep/three.markdown', 'one.txt', 'two.MD'])
    expect(await checked(['deep', 'deep/four.txt', 'one.txt'], cwd)).toEqual(['deep/four.txt', 'deep/three.markdown', 'one.txt'])
    expect(await checked(['**/*.txt'], cwd)).toEqual(['deep/four.txt', 'one.txt'])
    expect(await checked(['*.js'], cwd)).toEqual(['code.js'])
    expect(await checked([path.join(cwd, 'deep')], folder)).toEqual(
      ['files/deep/four.txt', 'files/deep/three.markdown'].map((name) => path.join(folder, name))
    )
  })

  it('that come to nothing are said so', async () => {
    expect(await failure(['*.none'], {cwd})).toBe('“*.none” matches no file. Check the pattern, and quote it against the shell.')
    expect(await tactful([repository('empty', {})], {cwd})).toMatchObject({
      status: 0,
      err: expect.stringContaining('No draft is left') as string
    })
  })

  it('name a file that looks like a pattern', async () => {
    const odd = repository('odd', {'[Role] note.txt': 'a'})
    expect(await checked(['[Role] note.txt'], odd)).toEqual(['[Role] note.txt'])
  })

  it('pass over links', async () => {
    const linked = repository('links', {'a.txt': 'a', 'sub/b.txt': 'a'})
    symlinkSync(path.join(cwd, 'one.txt'), path.join(linked, 'out.txt'))
    symlinkSync(path.join(linked, 'none.txt'), path.join(linked, 'nowhere.txt'))
    symlinkSync(cwd, path.join(linked, 'tree.txt'))
    symlinkSync(path.join(linked, 'a.txt'), path.join(linked, 'in.txt'))
    expect(await checked(['.'], linked)).toEqual(['a.txt', 'sub/b.txt'])
  })
})

describe('what is left out', () => {
  it('is told by ignore files, the deepest last, and by the configuration', async () => {
    const cwd = repository('ignored', {
      '.gitignore': 'private/\n*.old.txt\n',
      '.tactfulignore': 'README.md\n',
      'tactful.config.json': '{"ignore": ["skip/**"]}',
      'README.md': 'a',
      'a.old.txt': 'a',
      'a.txt': 'a',
      'private/b.txt': 'a',
      'skip/c.txt': 'a',
      'deep/.tactfulignore': '!keep.old.txt\n',
      'deep/keep.old.txt': 'a',
      'deep/drop.old.txt': 'a'
    })
    expect(await checked(['.'], cwd)).toEqual(['a.txt', 'deep/keep.old.txt'])
    // A hook names files; what git does not keep may still be named.
    expect(await checked(['README.md', 'skip/c.txt', 'a.txt', 'private/b.txt'], cwd)).toEqual(['a.txt', 'private/b.txt'])
  })

  it('is not told by a folder that has the name of an ignore file', async () => {
    expect(await checked(['.'], repository('odd-ignore', {'.gitignore/x': '', 'a.txt': 'a'}))).toEqual(['a.txt'])
  })

  it('leaves what the configuration names, whatever its ending', async () => {
    const cwd = repository('named-files', {
      'tactful.config.json': '{"files": "mails/*.tpl"}',
      'mails/a.tpl': 'a',
      'mails/b.txt': 'a',
      'c.txt': 'a'
    })
    expect(await checked(['.'], cwd)).toEqual(['mails/a.tpl'])
  })
})
