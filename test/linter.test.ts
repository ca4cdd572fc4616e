import {describe, expect, it} from 'vitest'
import {rules} from '../rules'
import {createLinter, lint, rewrite} from '../src/lint'
import type {LintOptions} from '../src/options'
import {swap} from '../src/rule'
import {testRule} from './checking'

const off = Object.fromEntries(rules.map(({id}) => [id, 'off' as const]))
const moon = testRule('no-moon', {patterns: ['moon'], mends: [swap(() => 'sun', 'Say sun')]})
const star = testRule('no-star', {patterns: ['star']})
const ids = ({diagnostics}: {diagnostics: readonly {ruleId: string; severity: string}[]}) =>
  diagnostics.map(({ruleId, severity}) => `${ruleId} ${severity}`)

describe('a linter', () => {
  it('says what lint and rewrite say with the same options', () => {
    const options: LintOptions = {kind: 'follow-up', plugins: [moon], rules: off}
    const linter = createLinter(options)
    expect(linter.lint('The moon rose.')).toEqual(lint('The moon rose.', options))
    expect(linter.rewrite('The moon rose.')).toEqual(rewrite('The moon rose.', options))
    expect(linter.rewrite('The moon rose.').text).toBe('The sun rose.')
  })

  it('without options is lint', () => {
    expect(createLinter().lint('Why didn’t I get the job?')).toEqual(lint('Why didn’t I get the job?'))
  })

  it('lets a plugin take the place of the rule that it is named like', () => {
    const shouting = rules.find(({id}) => id === 'no-shouting')!
    const draft = 'Thank you for your TIME.'
    expect(createLinter({plugins: [shouting]}).lint(draft)).toEqual(lint(draft))
    expect(ids(lint('The moon. Thank you for your TIME!!!', {plugins: [testRule('no-shouting', {patterns: ['moon']})]}))).toContain(
      'no-shouting error'
    )
  })

  it('lays the options of a draft over its own', () => {
    const linter = createLinter({kind: 'follow-up', plugins: [moon], rules: off})
    expect(linter.lint('The moon rose.', {kind: 'thank-you'}).kind).toBe('thank-you')
    expect(linter.lint('The moon rose.').kind).toBe('follow-up')
    expect(ids(linter.lint('The moon rose.', {preset: 'strict', rules: {'no-moon': 'info'}}))).toEqual(['no-moon warning'])
    expect(linter.rewrite('The moon rose.', {rules: {'no-moon': 'off'}}).text).toBe('The moon rose.')
    expect(linter.rewrite('The moon rose.', {level: 'full', kind: 'thank-you'}).text).toBe('The sun rose.')
  })

  it('lays settings of rules over its own one by one', () => {
    const linter = createLinter({plugins: [moon, star], rules: {...off, 'no-moon': 'warning'}})
    expect(ids(linter.lint('A moon. A star.', {rules: {'no-star': 'info'}}))).toEqual(['no-moon warning', 'no-star info'])
  })

  it('takes rules for one draft', () => {
    const linter = createLinter({rules: off})
    expect(ids(linter.lint('A moon.', {plugins: [moon]}))).toEqual(['no-moon error'])
    expect(ids(linter.lint('A moon.'))).toEqual([])
  })

  it('is not changed by options that leave a key undefined', () => {
    const linter = createLinter({kind: 'follow-up', plugins: [moon], rules: off, preset: 'strict'})
    expect(linter.lint('The moon rose.', {kind: undefined, preset: undefined, rules: undefined, plugins: undefined})).toEqual(
      linter.lint('The moon rose.')
    )
  })

  it('refuses bad options at once, and bad drafts and options of a draft when given', () => {
    expect(() => createLinter({kind: 'nonsense' as 'follow-up'})).toThrow(/Unknown kind/)
    expect(() => createLinter({rules: {nonesuch: 'off'}})).toThrow(/Unknown rule/)
    const linter = createLinter()
    expect(() => linter.lint(undefined as unknown as string)).toThrow(new TypeError('Expected draft to be a string, got undefined.'))
    expect(() => linter.rewrite(7 as unknown as string)).toThrow(new TypeError('Expected draft to be a string, got 7.'))
    expect(() => linter.lint('x', null as unknown as LintOptions)).toThrow(new TypeError('Expected options to be an object, got null.'))
    expect(() => linter.lint('x', {kind: 'nonsense' as 'follow-up'})).toThrow(/Unknown kind/)
    expect(() => linter.rewrite('x', {level: 'half' as 'full'})).toThrow(/Unknown level/)
  })
})
