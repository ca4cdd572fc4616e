import {readdirSync, readFileSync} from 'node:fs'
import type * as Promises from 'node:fs/promises'
import {describe, expect, it, vi} from 'vitest'
import {failure, file, folder} from './harness'

/** What the disk answers to a write; set by each test. */
const disk = vi.hoisted(() => ({code: ''}))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Promises>()
  return {
    ...real,
    open: async (...given: Parameters<typeof real.open>) => {
      const handle = await real.open(...given)
      handle.sync = () => Promise.reject(Object.assign(new Error(`${disk.code}: it said no`), {code: disk.code}))
      return handle
    }
  }
})

describe('a disk that does not take a file', () => {
  it.each([
    ['ENOSPC', 'the disk is full. Make room and run it again; the file is as it was.'],
    ['EROFS', 'its file system is read-only. Copy the file elsewhere.'],
    ['EACCES', 'writing there is not permitted. Check the rights of the folder.'],
    ['EIO', 'writing it failed (EIO: it said no). The file is as it was.']
  ])('%s is named, and the old file stays whole', async (code, message) => {
    disk.code = code
    const full = file('draft.txt', 'why\n')
    expect(await failure(['rewrite', '--write', full])).toBe(`cannot rewrite “${full}”: ${message}`)
    expect(readFileSync(full, 'utf8')).toBe('why\n')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
