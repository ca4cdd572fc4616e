import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {email} from '../../src/formats/email'
import {html} from '../../src/formats/html'
import {markdown} from '../../src/formats/markdown'
import type {Format} from '../../src/formats/types'
import {sources} from './generators'
import {expectSound} from './sound'

const cases: [string, Format, fc.Arbitrary<string>][] = [
  ['markdown', markdown, sources.markdown],
  ['html', html, sources.html],
  ['email', email, sources.email]
]

/** As words, since what parts them may be laid out anew. */
const wordsOf = (text: string) =>
  text
    .replace(/(?<!\S)(?:[>*+-]|\d+[.)])(?!\S)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe.each(cases)('%s', (_, format, source) => {
  it('maps every character of the prose to its own source, in order', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(source, (text) => {
        for (const {prose} of format.read(text, {}).messages) expectSound(prose, text)
      }),
      {numRuns: 5000}
    )
  })

  it('reads the same prose again after an edit in place, but for the edit', {timeout: 120_000}, () => {
    let edits = 0
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(2), fc.constantFrom('Sun & Moon', 'Mars'), (text, from, more, put) => {
        const {prose} = format.read(text, {}).messages[0]!
        const words = [...prose.text.matchAll(/[^\s>]*\p{L}[^\s>]*/gu)]
        const first = words[from % Math.max(1, words.length)]
        const last = words[Math.min((from % Math.max(1, words.length)) + more, words.length - 1)]
        if (!first || !last) return
        const [start, end] = [first.index, last.index + last[0].length]
        const edit = prose.edit(start, end, [put])
        if (edit?.texts[0] === undefined) return
        edits++
        const edited = text.slice(0, edit.start) + edit.texts[0] + text.slice(edit.end)
        const after = format.read(edited, {}).messages[0]!.prose.text
        expect(wordsOf(after)).toBe(wordsOf(prose.text.slice(0, start) + put + prose.text.slice(end)))
      }),
      {numRuns: 2000, seed: 7}
    )
    expect(edits).toBeGreaterThan(400)
  })
})
