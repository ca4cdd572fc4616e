import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import manifest from '../package.json'

interface Locked {
  dependencies?: Record<string, string>
  integrity?: string
}

interface Lock {
  packages: Record<string, Locked | undefined>
}

const locks = readdirSync('examples')
  .map((name) => path.posix.join('examples', name, 'package-lock.json'))
  .filter(existsSync)
  .map((file) => [file, (JSON.parse(readFileSync(file, 'utf8')) as Lock).packages['node_modules/tactful']] as const)
  .filter((lock): lock is [string, Locked] => lock[1] !== undefined)

describe('the lock files of the examples', () => {
  it.each(locks)('%s knows what tactful depends on now, and does not pin the tarball', (_file, locked) => {
    expect(locked.dependencies, 'write it anew: npm run examples -- --lock').toEqual(manifest.dependencies)
    expect(locked.integrity, 'write it anew: npm run examples -- --lock').toBeUndefined()
  })
})
