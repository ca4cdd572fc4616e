import {describe, expect, it} from 'vitest'
import {lint, rewrite} from '../src/lint'
import {defineRule} from '../src/rule'
import {activeRules, describe as describeValue} from '../src/settings'
import {testRule} from './checking'

/** Calls with options of any shape, as JavaScript callers may. */
const withOptions = (options: unknown) => () => lint('Thank you.', options as object)

describe('options', () => {
  it.each<[unknown, string]>([
    [null, 'Expected options to be an object, got null.'],
    ['strict', 'Expected options to be an object, got “strict”.'],
    [{kind: 'folow-up'}, 'Unknown kind: “folow-up”. Did you mean “follow-up”?'],
    [{kind: 'letter'}, 'Unknown kind: “letter”. Valid are: thank-you, feedback-request, follow-up, feedback-reply.'],
    [{kind: 1}, 'Unknown kind: 1. Valid are: thank-you, feedback-request, follow-up, feedback-reply.'],
    [{kind: null}, 'Unknown kind: null. Valid are: thank-you, feedback-request, follow-up, feedback-reply.'],
    [{preset: 'stric'}, 'Unknown preset: “stric”. Did you mean “strict”?'],
    [{preset: '__proto__'}, 'Unknown preset: “__proto__”. Valid are: recommended, strict.'],
    [{subject: 5}, 'Expected subject to be a string, got 5.'],
    [{to: [1]}, 'Expected to to be a string or an array of strings, got an array.'],
    [{to: {}}, 'Expected to to be a string or an array of strings, got an object (Object).'],
    [{template: 'yes'}, 'Expected template to be true or false, got “yes”.'],
    [{rules: 'off'}, 'Expected rules to be an object, got “off”.'],
    [{rules: null}, 'Expected rules to be an object, got null.'],
    [{rules: {'no-why-rejectd': 'off'}}, 'Unknown rule: “no-why-rejectd”. Did you mean “no-why-rejected”?'],
    [{rules: {brevity: 'eror'}}, 'Unknown severity of brevity: “eror”. Did you mean “error”?'],
    [{rules: {brevity: 2}}, 'Unknown severity of brevity: 2. Valid are: info, warning, error, off.'],
    [{rules: {brevity: ['error', 5]}}, 'Expected the options of brevity to be an object, got 5.'],
    [{rules: {brevity: ['error', {nonesuch: 1}]}}, 'Unknown option of brevity: “nonesuch”.'],
    [{plugins: 'x'}, 'Expected plugins to be an array of rules made with defineRule.'],
    [{plugins: [{id: 'a'}]}, 'Expected plugins to be an array of rules made with defineRule.'],
    [{plugins: [() => {}]}, 'Expected plugins to be an array of rules made with defineRule.'],
    [{history: null}, 'Expected history to be an object with “now”, the date of today.'],
    [{history: {sentAt: []}}, 'Expected history to be an object with “now”, the date of today.'],
    [{history: {now: 'someday'}}, 'history.now is no date: “someday”. Use a Date or a text such as “2026-03-31”.'],
    [
      {history: {now: '2026-03-31', sentAt: ['2026-03-01', 'soon']}},
      'history.sentAt[1] is no date: “soon”. Use a Date or a text such as “2026-03-31”.'
    ],
    [
      {history: {now: '2026-03-31', rejectedAt: new Date(Number.NaN)}},
      'history.rejectedAt is no date: an object (Date). Use a Date or a text such as “2026-03-31”.'
    ],
    [{history: {now: '2026-03-31', sentAt: '2026-03-01'}}, 'Expected history.sentAt to be an array of dates, got “2026-03-01”.'],
    [{history: {now: undefined}}, 'Expected history to be an object with “now”, the date of today.']
  ])('%j are refused: %s', (options, message) => {
    expect(withOptions(options)).toThrow(TypeError)
    expect(withOptions(options)).toThrow(message)
    expect(() => rewrite('Thank you.', options as object)).toThrow(message)
  })

  it.each<[unknown]>([
    [{}],
    [undefined],
    [
      {
        kind: undefined,
        preset: undefined,
        subject: undefined,
        to: undefined,
        template: undefined,
        history: undefined,
        rules: undefined,
        plugins: undefined
      }
    ],
    [{kind: 'follow-up', preset: 'strict', subject: '', to: [], template: false, rules: {}, plugins: []}],
    [{history: {now: new Date('2026-03-31'), rejectedAt: '2026-03-01', sentAt: [new Date('2026-03-10'), '2026-03-20T10:00:00Z']}}]
  ])('%j are taken', (options) => {
    expect(withOptions(options)).not.toThrow()
  })

  it('that nobody knows are refused, with the nearest name', () => {
    expect(withOptions({kindd: 'follow-up'})).toThrow(new TypeError('Unknown option: “kindd”. Did you mean “kind”?'))
    expect(() => rewrite('Thank you.', {level: 'full'})).not.toThrow()
  })

  it('are refused by rewrite where its level is none', () => {
    expect(() => rewrite('Thank you.', {level: 'ful' as 'full'})).toThrow(new TypeError('Unknown level: “ful”. Valid are: safe, full.'))
  })

  it('name a long value by its start only', () => {
    expect(withOptions({kind: 'x'.repeat(1000)})).toThrow(`“${'x'.repeat(57)}…”`)
  })
})

describe('the rules that run', () => {
  const rule = testRule('no-moon', {options: {most: 'How many.'}, severity: 'warning'})

  it('have their own severity and no options unless set', () => {
    expect(activeRules([rule], {})).toEqual([{rule, severity: 'warning', options: {}}])
  })

  it.each([
    ['error', 'error', {}],
    [['info'], 'info', {}],
    [['info', {most: 3}], 'info', {most: 3}]
  ] as const)('are set by %j', (setting, severity, options) => {
    expect(activeRules([rule], {rules: {'no-moon': setting as 'error'}})).toEqual([{rule, severity, options}])
  })

  it('leave out those that are off, also in a list', () => {
    expect(activeRules([rule], {rules: {'no-moon': 'off'}})).toEqual([])
    expect(activeRules([rule], {rules: {'no-moon': ['off', {}] as unknown as 'off'}})).toEqual([])
  })

  it('take in plugins, which can be set as well', () => {
    const star = testRule('no-star', {})
    expect(activeRules([rule], {plugins: [star], rules: {'no-star': 'info'}}).map((active) => [active.rule.id, active.severity])).toEqual([
      ['no-moon', 'warning'],
      ['no-star', 'info']
    ])
  })
})

describe('defineRule', () => {
  const record = {id: 'no-moon', title: 'x', tip: 'T4', kinds: 'all', severity: 'error', expect: 'none', message: 'x', why: 'x'} as const

  it('gives the record as a plugin', () => {
    const rule = defineRule({...record, patterns: ['moon']})
    expect(rule).toBeTypeOf('function')
    expect({...rule}).toEqual({...record, patterns: ['moon']})
  })

  it.each(['No-Moon', 'no_moon', 'no-moon-', '-moon', '', 'no moon'])('refuses the id “%s”', (id) => {
    expect(() => defineRule({...record, id, patterns: []})).toThrow(
      new TypeError(`Rule id “${id}” is not kebab-case, such as “no-why-rejected”.`)
    )
  })

  it('refuses a record that can count nothing', () => {
    expect(() => defineRule(record)).toThrow(
      new TypeError('Rule “no-moon” has neither patterns nor a find function, so it can count nothing.')
    )
  })

  it('whose pattern is malformed fails when it is first used, and says where', () => {
    const rule = defineRule({...record, patterns: ['(moon']})
    expect(() => lint('Thank you.', {plugins: [rule]})).toThrow(
      new SyntaxError('Pattern “(moon”: “(moon” at position 0 opens a group that is not closed.')
    )
  })
})

describe('a value in an error message', () => {
  it.each<[unknown, string]>([
    ['a', '“a”'],
    [undefined, 'undefined'],
    [null, 'null'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [['a'], 'an array'],
    [() => 1, 'a function'],
    [new Date(0), 'an object (Date)'],
    [{a: 1}, 'an object (Object)'],
    [Object.create(null), 'an object (Object)'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)']
  ])('%o is named %s', (value, name) => {
    expect(describeValue(value)).toBe(name)
  })
})
