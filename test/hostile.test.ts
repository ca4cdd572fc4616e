import {describe, expect, it} from 'vitest'
import type {Diagnostic} from '../src/diagnostic'
import {lintDocument, rewriteDocument} from '../src/formats'
import {lint, rewrite} from '../src'
import {blocks, documents, texts} from './bench/hostile-texts.mjs'

// That nothing throws or goes on for ever, whatever the input; how long each takes is measured by test/bench/hostile.mjs.

const patient = {timeout: 120_000}
/** Enough to meet every step of the reading. */
const size = 1500

function expectSound(text: string, diagnostics: readonly Diagnostic[]): void {
  for (const {range, actual} of diagnostics) expect(text.slice(range.start.offset, range.end.offset)).toBe(actual)
}

describe('every odd text', () => {
  it.each(Object.entries(texts))('is linted and rewritten to the end: %s', patient, (_, whole) => {
    const text = whole.slice(0, size)
    expectSound(text, lint(text).diagnostics)
    const {text: after, edits} = rewrite(text, {level: 'full'})
    expect(edits.reduceRight((made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text)).toBe(after)
  })

  it('of every block of Unicode is linted to the end', patient, () => {
    for (const whole of Object.values(blocks)) {
      const text = whole.slice(0, 512)
      expectSound(text, lint(text).diagnostics)
      expectSound(`Why ${text}?`, lint(`Why ${text}?`).diagnostics)
    }
  })
})

describe.each(Object.entries(documents))('every odd document of the format %s', (format, {odd}) => {
  it.each(Object.entries(odd))('is linted and rewritten to the end: %s', patient, (_, whole) => {
    const source = whole.slice(0, size)
    const name = format as keyof typeof documents
    const {diagnostics, source: read} = lintDocument(source, name)
    expect(read).toBe(source)
    expectSound(
      source,
      diagnostics.filter(({field}) => field === 'text')
    )
    expect(typeof rewriteDocument(source, name, {level: 'full'}).text).toBe('string')
  })
})
