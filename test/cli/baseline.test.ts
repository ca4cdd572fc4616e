import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {failure, repository, tactful} from './harness'

describe('the baseline', () => {
  const draft = 'Hi.\n\nSo why not me? Thanks.\n\nAnd why now?\n'

  it('lets pass what it knows, and what is new counts', async () => {
    const cwd = repository('known', {'a.txt': draft})
    const put = (name: string, text: string): void => writeFileSync(path.join(cwd, name), text)
    const said = async (...argv: string[]) => {
      const {status, err} = await tactful([...argv, '.'], {cwd})
      return {status, err}
    }
    expect(await said('--update-baseline')).toEqual({status: 0, err: 'tactful.baseline.json: 2 findings are known now\n'})
    expect(await said()).toEqual({status: 0, err: ''})
    // Moved, wrapped anew and in other case it is the same sentence.
    put('a.txt', `Hello there.\n\n${draft.replace('why not\u0020', 'WHY not\n').replace('WHY', 'why')}`)
    expect(await said()).toEqual({status: 0, err: ''})
    put('a.txt', `${draft}And why now?\n`)
    expect((await said()).status).toBe(1)
    put('a.txt', `${draft}So why ask?\n`)
    expect((await said()).status).toBe(1)
    put('a.txt', 'And why now?\n')
    expect(await said()).toEqual({
      status: 0,
      err: 'tactful.baseline.json: what it knows of a.txt is not found any more (no-why-rejected); tactful --update-baseline takes it out\n'
    })
    expect((await said('--update-baseline')).err).toContain('1 finding is known now')
    expect(await said()).toEqual({status: 0, err: ''})
  })

  it('follows a file that was moved, and keeps what it knows of files that are not asked about', async () => {
    const cwd = repository('moved', {'a.txt': 'why\n', 'b.txt': 'So why?\n'})
    await tactful(['--update-baseline', '.'], {cwd})
    mkdirSync(path.join(cwd, 'sub'))
    renameSync(path.join(cwd, 'a.txt'), path.join(cwd, 'sub/c.txt'))
    expect(await tactful(['.'], {cwd})).toMatchObject({status: 0, err: ''})
    await tactful(['--update-baseline', 'sub'], {cwd})
    expect(await tactful(['.'], {cwd})).toMatchObject({status: 0, err: ''})
    expect(Object.keys((JSON.parse(readFileSync(path.join(cwd, 'tactful.baseline.json'), 'utf8')) as {findings: object}).findings)).toEqual(
      ['b.txt', 'sub/c.txt']
    )
  })

  it('is where the command line or the configuration says', async () => {
    const cwd = repository('placed', {'tactful.config.json': '{"baseline": "ci/known.json"}', 'ci/x': '', 'a.txt': 'why\n'})
    await tactful(['--update-baseline', '.'], {cwd})
    expect(existsSync(path.join(cwd, 'ci/known.json'))).toBe(true)
    expect((await tactful(['.'], {cwd})).status).toBe(0)
    expect((await tactful(['--baseline', 'other.json', '.'], {cwd})).status).toBe(1)
    expect((await tactful(['--baseline', 'other.json', '--update-baseline', '.'], {cwd})).status).toBe(0)
    expect(existsSync(path.join(cwd, 'other.json'))).toBe(true)
  })

  it.each([
    ['no-json', '{', 'it is no JSON.'],
    ['other', '{"version": 2, "findings": {}}', 'it is no baseline of this version'],
    ['odd', '{"version": 1, "findings": {"a.txt": [{"rule": 1}]}}', 'it is no baseline of this version'],
    ['null', 'null', 'it is no baseline of this version']
  ])('hides nothing when it is broken: %s', async (name, text, expected) => {
    const cwd = repository(`broken-${name}`, {'tactful.baseline.json': text, 'a.txt': 'why\n'})
    const {status, err, out} = await tactful(['a.txt'], {cwd})
    expect({status, err}).toEqual({
      status: 2,
      err: expect.stringContaining(`cannot use the baseline “tactful.baseline.json”: ${expected}`) as string
    })
    expect(out).toContain('a.txt:1:1  error')
  })

  it('does not leave the repository, and names that are also names of objects are harmless', async () => {
    const outward = repository('outward', {'tactful.config.json': '{"baseline": "../../x.json"}', 'a.txt': 'ok'})
    expect((await tactful(['--update-baseline', 'a.txt'], {cwd: outward})).err).toContain(
      'the configuration names one outside the repository'
    )
    const cwd = repository('proto', {
      'tactful.baseline.json': '{"version": 1, "findings": {"__proto__": [], "../../../etc/passwd": []}}',
      constructor: 'why'
    })
    expect((await tactful(['constructor'], {cwd})).status).toBe(1)
    expect(await failure(['--baseline', 'tactful.baseline.json', 'none.txt'], {cwd})).toContain('there is no such file')
  })
})
