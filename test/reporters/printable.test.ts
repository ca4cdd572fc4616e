import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {cells, columns, printable} from '../../src/reporters/printable'

describe('printable', () => {
  it('leaves ordinary text alone', () => {
    for (const text of ['', 'plain', 'didn’t “it”', 'naïve café', '漢字', '👩‍👩‍👧 🇳🇱 ❤️', 'שלום']) expect(printable(text)).toBe(text)
  })

  it('puts lines on one', () => {
    expect(printable('one\n  two\r\nthree')).toBe('one two three')
  })

  it.each(['\x1b', '\x07', '\x7f', '\x9b', '\u202e', '\u2066', '\u200f', '\u2028', '\ufeff', '\u200b'])(
    'shows %j by its number',
    (character) => {
      expect(printable(`a${character}b`)).toMatch(/^a<U\+[0-9A-F]{4}>b$/)
    }
  )

  it('never lets through what steers a terminal', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const shown = printable(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u)
        expect(cells(shown).reduce((sum, {width}) => sum + width, 0)).toBe(columns(shown))
      })
    )
  })
})
