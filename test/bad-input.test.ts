import {describe, expect, it} from 'vitest'
import {applySuggestion} from '../src/apply'
import type {LintResult} from '../src/diagnostic'
import {analyse, createLinter, lint, rewrite} from '../src/index'
import {check, testRule} from './checking'
import {swap} from '../src/rule'

/** Ranges lie in the text, and what they say is there is there. */
function expectSound(text: string, {diagnostics}: LintResult) {
  for (const {range, actual, field} of diagnostics) {
    expect(field).toBe('text')
    expect(range.start.offset).toBeGreaterThanOrEqual(0)
    expect(range.end.offset).toBeLessThanOrEqual(text.length)
    expect(text.slice(range.start.offset, range.end.offset)).toBe(actual)
  }
}

describe('a draft that is no string', () => {
  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [['Thank you.'], 'an array'],
    [{text: 'Thank you.'}, 'an object (Object)'],
    [new Uint8Array(2), 'an object (Uint8Array)'],
    [new String('Thank you.'), 'an object (String)'],
    [() => 'Thank you.', 'a function'],
    [Symbol('x'), 'Symbol(x)'],
    [10n, '10']
  ])('%o is a TypeError that names the argument and what was given', (draft, given) => {
    const error = new TypeError(`Expected draft to be a string, got ${given}.`)
    const text = draft as string
    expect(() => lint(text)).toThrow(error)
    expect(() => rewrite(text)).toThrow(error)
    expect(() => analyse(text)).toThrow(error)
    expect(() => createLinter().lint(text)).toThrow(error)
    expect(() => createLinter().rewrite(text)).toThrow(error)
  })
})

describe('a draft with nothing in it to check', () => {
  it.each([
    ['an empty text', ''],
    ['blanks', ' \t\n\r\n '],
    ['one word', 'Feedback'],
    ['one word of greeting', 'Hello'],
    ['only a greeting', 'Dear Ms. Lowe,'],
    ['only a greeting, with lines', 'Hi Ana,\n\n'],
    ['only a quote', '> We regret to say that we went with another candidate.\n> WE WISH YOU WELL!!'],
    ['only a quote with its attribution', 'On Tue, 4 Mar 2025 at 10:12, Ana Lowe <ana@lowe.example> wrote:\n> Why do you ask?'],
    ['only marks', '?!?! ...'],
    ['only emoji', '🙏🙏'],
    ['a byte order mark', '\uFEFF'],
    ['NUL bytes', '\0\0\0'],
    ['lone surrogates', '\uD800\uDFFF\uD83D']
  ])('gets one notice, and no pile of findings: %s', (_, text) => {
    const result = lint(text)
    expect(result.diagnostics.map(({ruleId, about}) => [ruleId, about])).toEqual([['empty', 'notice']])
    expect(result.score).toBe(100)
    expectSound(text, result)
    expect(rewrite(text, {level: 'full'})).toMatchObject({text, edits: [], applied: []})
  })
})

describe('odd text', () => {
  const odd: [string, string][] = [
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of blanks', ' '.repeat(1_000_000)],
    ['a megabyte of line breaks', '\n'.repeat(1_000_000)],
    ['a megabyte of question marks', '?'.repeat(1_000_000)],
    ['a megabyte of quote marks', '>'.repeat(1_000_000)],
    ['a megabyte of list', '- a\n'.repeat(250_000)],
    ['a megabyte of quoted lines', '> no\n'.repeat(200_000)],
    ['a megabyte of opened slots', '[{<'.repeat(333_333)],
    ['a megabyte of quotation marks', '“'.repeat(1_000_000)],
    ['a megabyte of very short sentences', 'a. b? '.repeat(166_666)],
    ['a megabyte of letter', 'Thank you for your time. Why didn’t I get the job? You owe me an answer.\n'.repeat(13_500)],
    ['a megabyte of one sentence', 'and you and I and '.repeat(55_555)],
    ['lone surrogates among words', 'Why \uD800 didn’t I get\uDC00 the job\uD83D?'],
    ['NUL bytes among words', 'Why\0 didn’t\0 I get the job?\0'],
    ['control characters', 'Why\u0001 didn’t\u0008 I get\u001B[31m the job?'],
    ['marks that run right to left', '\u202EWhy didn’t I get the job?\u202C'],
    ['a letter with CR alone', 'Hi Ana,\r\rWhy didn’t I get the job?\r\rTom'],
    ['combining marks', 'Z\u0351\u036F\u035Falgo wants feedba\u0301ck.']
  ]

  it.each(odd)('is checked to the end: %s', {timeout: 60_000}, (_, text) => {
    expectSound(text, lint(text))
  })

  it('past the limit is checked up to it', {timeout: 60_000}, () => {
    const text = 'Thank you for the talk. '.repeat(50_000)
    const result = lint(text)
    expect(result.diagnostics.some(({ruleId}) => ruleId === 'input-limit')).toBe(true)
    expectSound(text, result)
    for (const {range} of result.diagnostics) expect(range.end.offset).toBeLessThanOrEqual(1_000_000)
  })

  it('cut at the limit in the middle of a character does no harm', {timeout: 60_000}, () => {
    const text = `${'a'.repeat(999_999)}🙏🙏`
    expectSound(text, lint(text))
  })

  it('keeps what it does not understand through a rewrite', () => {
    for (const [name, text] of odd.filter(([, each]) => each.length < 1000)) {
      const {text: after, edits} = rewrite(text)
      const applied = [...edits].reverse().reduce((sum, edit) => sum.slice(0, edit.start) + edit.text + sum.slice(edit.end), text)
      expect(applied, name).toBe(after)
    }
  })
})

describe('applySuggestion', () => {
  const [diagnostic] = check(
    [testRule('no-moon', {patterns: ['moon'], mends: [swap(() => 'sun', 'Say sun'), swap(() => 'star', 'Say star')]})],
    'The moon rose.'
  )

  it('puts a suggestion in place, the first unless another is asked for', () => {
    expect(applySuggestion('The moon rose.', diagnostic!)).toBe('The sun rose.')
    expect(applySuggestion('The moon rose.', diagnostic!, 1)).toBe('The star rose.')
  })

  it('refuses a suggestion that is not there', () => {
    expect(() => applySuggestion('The moon rose.', diagnostic!, 2)).toThrow(
      new RangeError('The diagnostic of no-moon has 2 suggestion(s), so there is none at index 2.')
    )
    expect(() => applySuggestion('The moon rose.', diagnostic!, -1)).toThrow(RangeError)
  })

  it('refuses a text that is not the one that was linted', () => {
    expect(() => applySuggestion('A moon rose.', diagnostic!)).toThrow(
      new RangeError('The text at 4 to 8 is not what no-moon was reported on. Lint the text again.')
    )
  })

  it('refuses what is no string', () => {
    expect(() => applySuggestion(undefined as unknown as string, diagnostic!)).toThrow(
      new TypeError('Expected value to be a string, got undefined.')
    )
  })
})
