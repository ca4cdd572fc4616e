import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {retext} from 'retext'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint} from '../src/lint'
import type {LintOptions} from '../src/options'
import tactful from '../src/retext'
import {testRule} from './checking'

/** Drafts that are likely to have findings of many sorts; what they are is the rules' affair. */
const drafts: [string, LintOptions?][] = [
  ['Dear Hiring Team,\n\nWhy didn’t I get the job?? You owe me an answer by Friday, and the process was a JOKE.\n\nTom'],
  ['Dear Hiring Team,\r\n\r\nWhy didn’t I get the job?? You owe me an answer by Friday, and\r\nthe process was a JOKE.\r\n\r\nTom'],
  [
    'Dear Priya,\n\nThank you for your time. Could you tell me which skills I should build?\n\nKind regards,\nTom\n\n> We regret to say no.'
  ],
  ['hi\n\nthx. any feedback? 🙏 any tips? what did they have? why me? who got it?'],
  ['Subject: WHY WAS I REJECTED??\n\nDear [Name],\n\nThank you for the [Role] talk.\n\nBest,\n[Your Name]'],
  ['Dear [Name],\n\nThank you for the {{role}} talk in order to meet.', {template: true}],
  ['I wrote three times.', {kind: 'follow-up', history: {now: '2025-03-10', rejectedAt: '2025-03-05', sentAt: ['2025-03-08']}}],
  ['I wrote three times.', {preset: 'strict', rules: {'express-gratitude': 'off'}}],
  ['Thank you.', {subject: 'You owe me an answer', to: 'hr@brightwater.example', kind: 'feedback-request'}],
  ['I saw the moon.', {plugins: [testRule('no-moon', {patterns: ['moon']})]}]
]

/** What the plugin should say of the text's diagnostics. */
const expected = (text: string, options?: LintOptions) =>
  lint(text, options).diagnostics.map(({ruleId, severity, field, message, why, url, range, actual, suggestions}) => {
    const place = field === 'text' ? (range.start.offset === range.end.offset ? range.start : range) : undefined
    return {
      source: 'tactful',
      ruleId,
      reason: message,
      note: why,
      url,
      actual,
      place,
      expected: place && suggestions.map(({text: instead}) => instead),
      fatal: severity === 'error' ? true : severity === 'warning' ? false : undefined
    }
  })

const told = (file: VFile) =>
  file.messages.map(({source, ruleId, reason, note, url, actual, place, expected, fatal}) => ({
    source,
    ruleId,
    reason,
    note,
    url,
    actual,
    place,
    expected,
    fatal
  }))

describe('the preset as a plugin', () => {
  it.each(drafts)('says of %j what lint says', (text, options) => {
    const file = unified()
      .use(retextEnglish)
      .use(tactful, options ?? {})
      .use(retextStringify)
      .processSync(new VFile(text))
    expect(told(file)).toEqual(expected(text, options))
    expect(String(file)).toBe(text)
  })

  it('says the same under the plain retext processor, whatever its parser', async () => {
    for (const [text, options] of drafts)
      expect(
        told(
          await retext()
            .use(tactful, options ?? {})
            .process(text)
        )
      ).toEqual(expected(text, options))
  })

  it('has findings to compare at all', () => {
    expect(drafts.flatMap(([text, options]) => lint(text, options).diagnostics).length).toBeGreaterThan(5)
  })

  it('reads the data of the processor, over which its own options go', () => {
    const kind = (data: LintOptions, options: LintOptions) => {
      const spy = {kind: ''}
      const rule = testRule('spy', {
        find: (message) => {
          spy.kind = message.kind
          return []
        }
      })
      unified()
        .data('tactful', data)
        .use(retextEnglish)
        .use(tactful, {...options, plugins: [rule]})
        .use(retextStringify)
        .processSync('All is well.')
      return spy.kind
    }
    expect(kind({kind: 'follow-up'}, {})).toBe('follow-up')
    expect(kind({kind: 'follow-up'}, {kind: 'thank-you'})).toBe('thank-you')
  })

  it('refuses options that lint refuses', () => {
    expect(() =>
      unified()
        .use(retextEnglish)
        .use(tactful, {kind: 'folow-up' as 'follow-up'})
        .freeze()
    ).toThrow(/Unknown kind: “folow-up”/)
    expect(() =>
      unified()
        .use(retextEnglish)
        .use(tactful, {rules: {nonesuch: 'off'}})
        .freeze()
    ).toThrow(/Unknown rule: “nonesuch”/)
  })

  it.each(['', 'Hello', 'Dear Ana,', '> only a quote'])('gives one notice for %j', (text) => {
    const file = unified().use(retextEnglish).use(tactful).use(retextStringify).processSync(text)
    expect(file.messages.map(({ruleId, fatal, place}) => [ruleId, fatal, place])).toEqual(
      lint(text).diagnostics.map(({ruleId}) => [ruleId, undefined, undefined])
    )
  })
})
