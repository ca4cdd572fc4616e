import {describe, expect, it} from 'vitest'
import {excerpt} from '../../src/reporters/excerpt'
import {columns} from '../../src/reporters/printable'
import {reportOn} from './report'

/** The excerpt of the one finding in a marked text, as it is drawn. */
function drawn(marked: string, width = 40): string {
  const {text, result} = reportOn(marked)
  const rows = excerpt(text, result.diagnostics[0]!.range, width)
  return rows.flatMap(({line = '', text, marks}) => [`${line}|${text}`, ...(marks ? [`|${marks}`] : [])]).join('\n')
}

describe('excerpt', () => {
  it('shows the line and underlines the words', () => {
    expect(drawn('Hi Ana,\n\nSo «why not me?» Thanks.\n')).toBe('3|So why not me? Thanks.\n|   ^^^^^^^^^^^')
  })

  it('marks one place for an insertion, also at the end of a line and in an empty text', () => {
    expect(drawn('Hi Ana,«»\nBye')).toBe('1|Hi Ana,\n|       ^')
    expect(drawn('«»')).toBe('1|\n|^')
  })

  it.each([
    ['a tab', 'a\tb «why» c', '1|a    b why c\n|       ^^^'],
    ['curly quotes', '“so” «why didn’t I» c', '1|“so” why didn’t I c\n|     ^^^^^^^^^^^^'],
    ['an emoji of one code point', '😀 «why» c', '1|😀 why c\n|   ^^^'],
    ['an emoji of many', '👩‍👩‍👧‍👦 «why» c', '1|👩‍👩‍👧‍👦 why c\n|   ^^^'],
    ['a flag and a keycap', '🇳🇱1️⃣ «why» c', '1|🇳🇱1️⃣ why c\n|     ^^^'],
    ['wide letters', '漢字 «why 漢» c', '1|漢字 why 漢 c\n|     ^^^^^^'],
    ['a combining accent', 'cafe\u0301 «why» c', '1|cafe\u0301 why c\n|     ^^^'],
    ['a direction override', 'a\u202eb «why» c', '1|a<U+202E>b why c\n|           ^^^'],
    ['control characters', '\x1b[31m\0 «why» c', '1|<U+001B>[31m<U+0000> why c\n|                     ^^^'],
    ['a lone surrogate', '\ud83d «why» c', '1|<U+D83D> why c\n|         ^^^']
  ])('aligns the marks after %s', (_, marked, expected) => {
    expect(drawn(marked)).toBe(expected)
  })

  it('leaves white space at the edges of a range unmarked', () => {
    expect(drawn('Hi.\n«\r\nBad words. »\nBye')).toBe('3|Bad words. \n|^^^^^^^^^^')
  })

  it('shows every line of a short range', () => {
    expect(drawn('So «why did\nnot you\r\nask me» then')).toBe('1|So why did\n|   ^^^^^^^\n2|not you\n|^^^^^^^\n3|ask me then\n|^^^^^^')
  })

  it('leaves out the middle of a long range', () => {
    expect(drawn('«one\ntwo\n\nfour\nfive\nsix»')).toBe('1|one\n|^^^\n2|two\n|^^^\n|…\n6|six\n|^^^')
  })

  it('cuts a long line around the words, between words', () => {
    const line = `${'before and '.repeat(20)}«why not me?» ${'and after '.repeat(20)}`
    expect(drawn(line)).toBe('1|… before and why not me? and after and …\n|             ^^^^^^^^^^^')
    expect(drawn(`«why not me?» ${'and after '.repeat(20)}`)).toBe('1|why not me? and after and after and …\n|^^^^^^^^^^^')
    expect(drawn(`${'before and '.repeat(20)}«why not me?»`)).toBe(
      '1|… before and before and why not me?\n|                        ^^^^^^^^^^^'
    )
  })

  it('wraps words that are longer than a row, and leaves out the middle of very long ones', () => {
    const sentence = 'why did you not tell me about this at the time of the interview'
    expect(drawn(`Hm, «${sentence}?»`)).toBe(
      '1|… why did you not tell me about this\n|  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' +
        '|at the time of the interview?\n|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'
    )
    expect(drawn(`«${`${sentence} `.repeat(9)}»`).split('\n')).toHaveLength(7)
  })

  it('keeps each line of a wrapped paragraph to one row', () => {
    const line = 'why did you not tell me about it at the time'
    expect(drawn(`«${line}\nand now?»`)).toBe(`1|why did you not tell me about it at …\n|${'^'.repeat(35)}\n2|and now?\n|^^^^^^^^`)
  })

  it('keeps to the width and is quick in a line of a megabyte', () => {
    const word = 'x'.repeat(500_000)
    for (const marked of [`${word} «why» ${word}`, `«${word}»`, `${word}«»${word}`]) {
      for (const line of drawn(marked).split('\n')) expect(columns(line.slice(line.indexOf('|') + 1))).toBeLessThanOrEqual(40)
    }
  })
})
