import {describe, expect, it} from 'vitest'
import {createLinter, lint} from '../../src'
import {allowedIn} from '../../src/check/allow'

describe('allowed words', () => {
  const draft = 'Hi Ana,\n\nThank you for the talk about the WONDERFUL role in order to learn. Which SKILL should I build?\n\nBest,\nTom\n'
  const flagged = (allow: string[]) => lint(draft, {allow}).diagnostics.map(({actual}) => actual)

  it('are not flagged by themselves', () => {
    expect(flagged([])).toEqual(['WONDERFUL', 'in order to', 'SKILL'])
    expect(flagged(['wonderful', 'in  order\nto'])).toEqual(['SKILL'])
    expect(
      createLinter({allow: ['WONDERFUL']})
        .lint(draft, {allow: ['skill']})
        .diagnostics.map(({actual}) => actual)
    ).toEqual(['WONDERFUL', 'in order to'])
  })

  it('are whole words, the longest phrase first, and no pattern', () => {
    const inside = (text: string, ...phrases: string[]) => allowedIn(text, phrases)({start: 0, end: text.length})
    expect(inside('now', 'now')).toBe(true)
    expect(inside('nowhere', 'now')).toBe(false)
    expect(inside('a+b now', 'a+b', 'a+b now')).toBe(true)
    expect(inside('aab', 'a+b')).toBe(false)
    expect(allowedIn('now', ['now'])({start: 0, end: 3, field: 'subject'})).toBe(false)
  })

  it('have to be words', () => {
    expect(() => lint(draft, {allow: ['']})).toThrow('Expected allow to be an array of words or phrases')
    expect(() => lint(draft, {allow: 'x' as never})).toThrow('got “x”')
  })
})
