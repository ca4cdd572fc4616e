import type * as Fs from 'node:fs'
import path from 'node:path'
import {expect, it, vi} from 'vitest'
import {repository, tactful} from './harness'

vi.mock('node:fs', async (original) => {
  const real = await original<typeof Fs>()
  const readdirSync = ((folder: string, options: {withFileTypes: true}) => {
    // The one who runs the tests may be allowed everything.
    if (folder.endsWith('closed')) throw Object.assign(new Error('EACCES'), {code: 'EACCES'})
    return real.readdirSync(folder, options)
  }) as typeof real.readdirSync
  return {...real, readdirSync}
})

it('a folder that cannot be looked into is named, and the rest is checked', async () => {
  const cwd = repository('closed-folder', {'a.txt': 'why', 'closed/b.txt': 'why'})
  const {status, err, out} = await tactful(['.'], {cwd})
  expect({status, err}).toEqual({
    status: 2,
    err: `tactful: cannot look into “${path.join(cwd, 'closed')}”: reading it is not permitted. Check the rights of the file.\n`
  })
  expect(out).toContain('a.txt:1:1  error')
})
