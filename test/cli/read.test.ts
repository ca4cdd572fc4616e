import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {clean, failure, file, tactful} from './harness'

describe('reading', () => {
  it('takes standard input for -, and where no file is given and nobody types', async () => {
    expect((await tactful(['-'], {stdin: ['wh', 'y']})).out).toContain('stdin:1:1  error')
    expect((await tactful([], {stdin: ['why']})).status).toBe(1)
  })

  it('reads a file named twice once, and characters split between chunks whole', async () => {
    const euro = Buffer.from('why €')
    expect((await tactful(['-', '-'], {stdin: [euro.subarray(0, 5), euro.subarray(5)]})).out).toContain('│ why €')
    expect((await tactful([clean, clean])).asked).toHaveLength(1)
  })

  it('leaves a byte order mark out', async () => {
    expect((await tactful([file('bom.txt', '\ufeffwhy')])).out).toContain('bom.txt:1:1')
  })

  it.each([
    ['a missing file', () => 'nowhere.txt', 'there is no such file. Check the path, or pass - to read standard input.'],
    ['a path through a file', () => path.join(clean, 'x'), 'there is no such file. Check the path, or pass - to read standard input.'],
    ['a binary file', () => file('b.bin', 'PK\0\0'), 'that is a binary file (a zero byte at 2). Save the draft as plain text in UTF-8.'],
    ['UTF-16', () => file('16.txt', Buffer.from('\ufeffHi', 'utf16le')), 'that is UTF-16 text. Save it as UTF-8.'],
    [
      'Latin-1',
      () => file('l1.txt', Buffer.from('Hi,\n\ngrüezi\n', 'latin1')),
      'that is not UTF-8 text (the first fault is on line 3). Save it as UTF-8.'
    ],
    [
      'a cut character at the end, after a real replacement character',
      () => file('cut.txt', Buffer.from('\ufffd\nHi €').subarray(0, -1)),
      'that is not UTF-8 text (the first fault is on line 2). Save it as UTF-8.'
    ]
  ])('names %s and how to mend it', async (_, name, message) => {
    const full = name()
    expect(await failure([full])).toBe(`cannot check “${full}”: ${message}`)
  })

  it('stops at 50 MB', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(97)
    const stdin = Array.from({length: 60}, () => megabyte)
    expect(await failure(['-'], {stdin})).toBe(
      'cannot check standard input: that is over 50 MB, and a message is a few kilobytes. Check that it is the right file.'
    )
  })

  it('owns up where the linter itself fails', async () => {
    const lint = (): never => {
      throw new Error('out of\nwords')
    }
    expect(await failure([clean], {lint})).toContain('the linter failed on it (out of words). Please report this')
  })

  it('shows a hostile name harmlessly', async () => {
    expect(await failure(['\x1b[2J\u202e.txt'])).toContain('“<U+001B>[2J<U+202E>.txt”')
  })
})
