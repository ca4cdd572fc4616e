import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {findChrome} from './chrome'

const folder = mkdtempSync(path.join(os.tmpdir(), 'chrome-'))
const program = path.join(folder, 'chromium')
writeFileSync(program, '')
chmodSync(program, 0o755)
afterAll(() => rmSync(folder, {recursive: true}))

describe('finding a browser', () => {
  it('takes the one that is named, else one on the path', () => {
    expect(findChrome({CHROME_PATH: program, PATH: ''})).toBe(program)
    expect(findChrome({PATH: ['/nowhere', folder].join(path.delimiter)})).toBe(program)
  })

  it('says what is wrong with a name that leads nowhere', () => {
    expect(() => findChrome({CHROME_PATH: '/nowhere/chrome', PATH: folder})).toThrow(/CHROME_PATH names \/nowhere\/chrome/)
  })

  it('says how to get one where there is none', () => {
    expect(() => findChrome({PATH: ''}, [])).toThrow(/apt-get install -y chromium/)
  })
})
