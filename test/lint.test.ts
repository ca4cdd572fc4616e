import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {kinds} from '../src/kinds'
import {analyse, lint} from '../src/index'
import type {LintOptions} from '../src/options'
import {rules} from '../rules'
import {presets} from '../src/presets'
import {testRule, told} from './checking'

/** With the package's rules off, so that these tests see only their own. */
const off = Object.fromEntries(rules.map(({id}) => [id, 'off' as const]))
const moon = testRule('no-moon', {patterns: ['moon'], tip: 'T5'})
const only = (options: LintOptions = {}): LintOptions => ({...options, plugins: [moon], rules: {...off, ...options.rules}})

describe('lint', () => {
  it('gives kind, diagnostics, checklist, score and tone', () => {
    expect(lint('Thank you for the moon.', only())).toEqual({
      kind: 'thank-you',
      kindSource: 'detected',
      diagnostics: [expect.objectContaining({ruleId: 'no-moon'})],
      checklist: [{tip: 'T5', title: 'Ask for feedback to grow', passed: false, ruleIds: ['no-moon']}],
      score: 75,
      deductions: [{ruleId: 'no-moon', points: 25}],
      tone: expect.any(Number) as number
    })
  })

  it('takes the kind from the caller', () => {
    expect(lint('Thank you for the sun.', only({kind: 'follow-up'}))).toMatchObject({
      kind: 'follow-up',
      kindSource: 'given',
      score: 100,
      deductions: []
    })
  })

  it('runs rules of the caller’s beside those of the package', () => {
    const ids = (options: LintOptions) => new Set(lint('THE moon was up there!!', options).diagnostics.map(({ruleId}) => ruleId))
    expect(ids({plugins: [moon]})).toEqual(new Set([...ids({}), 'no-moon']))
  })

  it('has every rule of the package in the checklist of some kind, under its own tip', () => {
    const listed = new Set(
      kinds.flatMap(({id}) => lint('Thank you.', {kind: id}).checklist.flatMap(({tip, ruleIds}) => ruleIds.map((rule) => `${tip} ${rule}`)))
    )
    for (const rule of rules) expect(listed).toContain(`${rule.tip} ${rule.id}`)
  })

  it('has a title for every preset', () => {
    expect(Object.keys(presets)).toEqual(['recommended', 'strict'])
  })

  it('under strict says nothing at info, except a notice', () => {
    const text = 'hi there,\n\ni was just wondering in order to know if you could possibly give feedback on my interview??'
    expect(lint(text, {preset: 'strict'}).diagnostics.filter(({severity}) => severity === 'info')).toEqual([])
    expect(lint('', {preset: 'strict'}).diagnostics).toMatchObject([{severity: 'info', about: 'notice'}])
  })

  it('keeps no trace of a draft: the same draft gets the same answer after others', () => {
    const first = lint('Why didn’t I get the job?')
    lint('Thank you.', {kind: 'follow-up', preset: 'strict'})
    lint('x'.repeat(500))
    expect(lint('Why didn’t I get the job?')).toEqual(first)
  })

  it('changes neither options nor settings', () => {
    const options: LintOptions = {
      kind: 'follow-up',
      rules: {...off},
      plugins: [moon],
      to: ['a@b.example'],
      history: {now: '2025-03-01', sentAt: ['2025-02-01']}
    }
    const before = structuredClone({...options, plugins: []})
    lint('The moon.', options)
    expect({...options, plugins: []}).toEqual(before)
  })
})

describe('a notice', () => {
  const german =
    'Sehr geehrte Frau Lehmann, vielen Dank für das freundliche Gespräch letzten Montag. Leider haben Sie sich anders entschieden, doch ich würde mich über eine kurze Rückmeldung sehr freuen.'

  it.each([
    ['language', german],
    ['empty', ''],
    ['empty', '\n \n']
  ])('%s stands alone, without a score, for %j', (ruleId, text) => {
    const {diagnostics, score, deductions} = lint(text)
    expect(diagnostics).toMatchObject([
      {ruleId, severity: 'info', about: 'notice', tip: '', suggestions: [], actual: '', range: {start: {offset: 0}, end: {offset: 0}}}
    ])
    expect({score, deductions}).toEqual({score: 100, deductions: []})
  })

  it('on the language is not given for a template, nor for under twenty words', () => {
    expect(told(lint(german, only({template: true})).diagnostics)).toEqual([])
    expect(told(lint(german.split(' ').slice(0, 15).join(' '), only()).diagnostics)).toEqual([])
  })

  it('on the language is not given for plain English, however short its words of grammar', () => {
    const text =
      'Thank you for your time and for the kind words. I would be glad of any advice on my portfolio, so that I can do better next time.'
    expect(told(lint(text, only()).diagnostics)).toEqual([])
  })

  it('on the limit says how much was checked, and what was checked is', {timeout: 60_000}, () => {
    const text = `The moon rose. ${'it '.repeat(335_000)}The moon set.`
    const {diagnostics} = lint(text, only())
    expect(diagnostics.map(({ruleId}) => ruleId)).toEqual(['input-limit', 'no-moon'])
    expect(diagnostics[0]!.message).toBe('Only the first 1,000,000 of 1,005,028 characters were checked.')
  })
})

describe('analyse', () => {
  it('gives the message that the rules see', () => {
    const message = analyse('Dear Ana,\n\nThank you for your time. Which skill should I build?', {kind: 'feedback-request', subject: 'Hi'})
    expect(message).toMatchObject({kind: 'feedback-request', kindSource: 'given', words: 10, subject: {text: 'Hi', inText: false}})
    expect(message.sentences.map(({act, thanks}) => [act, thanks])).toEqual([
      ['statement', true],
      ['question', false]
    ])
  })
})

describe('on any string at all', () => {
  const anything = fc.oneof(
    fc.string({unit: 'binary', maxLength: 400}),
    fc.string({unit: 'grapheme', maxLength: 400}),
    fc
      .array(
        fc.constantFrom(
          ...'Dear Ana,|Hi|why didn’t i get the job|you owe me an answer|ASAP|thank you|for your time|[Name]|{{role}}|<b>|&amp;|PS:|Best,|Tom|> no|Subject: WHY??|To: hr@b.example'.split(
            '|'
          ),
          ...'.|?|!!|,|;|—|(|)|"|’|\n|\n\n|\r\n|\r| |\t|🙏|\uD83D|\0|«|»|%NAME|__X|[['.split('|')
        ),
        {maxLength: 40}
      )
      .map((pieces) => pieces.join(' '))
  )
  const options: fc.Arbitrary<LintOptions> = fc.record(
    {
      kind: fc.constantFrom(...kinds.map(({id}) => id)),
      subject: fc.string({unit: 'binary', maxLength: 40}),
      to: fc.oneof(fc.string(), fc.array(fc.string(), {maxLength: 3})),
      template: fc.boolean(),
      preset: fc.constantFrom('recommended' as const, 'strict' as const)
    },
    {requiredKeys: []}
  )

  it('does not throw, stays inside the field, quotes what is there, and says the same twice', () => {
    fc.assert(
      fc.property(anything, options, (text, given) => {
        const result = lint(text, given)
        for (const {range, field, actual, suggestions, message, why, about} of result.diagnostics) {
          const {subject, to} = analyse(text, given)
          const source = field === 'text' ? text : field === 'subject' ? subject!.text : to.join(', ')
          expect(range.start.offset).toBeGreaterThanOrEqual(0)
          expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset)
          expect(range.end.offset).toBeLessThanOrEqual(source.length)
          expect(source.slice(range.start.offset, range.end.offset)).toBe(actual)
          if (about !== 'notice') {
            expect(message).not.toBe('')
            expect(why).not.toBe('')
          }
          for (const {text: instead, title} of suggestions) {
            expect(instead).not.toBe(actual)
            expect(title).not.toBe('')
          }
        }
        const starts = result.diagnostics.map(({range}) => range.start.offset)
        if (result.diagnostics.every(({field}) => field === 'text')) expect(starts).toEqual([...starts].sort((a, b) => a - b))
        expect(result.score + result.deductions.reduce((sum, {points}) => sum + points, 0)).toBe(100)
        expect(Math.abs(result.tone)).toBeLessThanOrEqual(1)
        expect(lint(text, given)).toEqual(result)
      }),
      {numRuns: 200}
    )
  })
})

describe('slots whose marks the caller names', () => {
  const text = 'Dear [Manager],\n\nThank you for the call. Which skill should I build to help ==Colleague== more?\n\n==Name=='
  const slips = (options: LintOptions) =>
    lint(text, {template: true, ...options}).diagnostics.filter(({ruleId}) => ruleId === 'placeholders')

  it('stand beside the usual ones', () => {
    expect(slips({slots: [['==', '==']]})).toEqual([])
    expect(lint(text.replace('==Colleague==', '{{colleague}}'), {template: true}).diagnostics.map(({actual}) => actual)).toContain(
      '{{colleague}}'
    )
  })
})
