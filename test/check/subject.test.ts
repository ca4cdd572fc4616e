import {describe, expect, it} from 'vitest'
import {check, testRule, told} from '../checking'

const moon = testRule('no-moon', {patterns: ['moon'], mends: [({hit}) => ({text: 'sun', title: `for ${hit.field}`, safety: 'safe'})]})
const sun = testRule('no-sun', {patterns: ['sun']})
const collector = testRule('subject', {find: () => [], collectsSubject: true, severity: 'info'})

describe('a prohibition broken in the subject', () => {
  it('is reported by the rule that speaks for subjects, once, on the whole subject', () => {
    const found = check([moon, sun, collector], 'All is well.', {subject: 'A moon, a sun, a moon'})
    expect(found).toMatchObject([
      {
        ruleId: 'subject',
        severity: 'info',
        field: 'subject',
        actual: 'A moon, a sun, a moon',
        range: {start: {line: 1, column: 1, offset: 0}}
      }
    ])
  })

  it('is its own finding where no rule speaks for subjects', () => {
    expect(check([moon], 'All is well.', {subject: 'A moon'})).toMatchObject([
      {ruleId: 'no-moon', field: 'subject', actual: 'moon', suggestions: [{text: 'sun'}]}
    ])
    expect(check([moon, collector], 'All is well.', {subject: 'A moon', rules: {subject: 'off'}})).toMatchObject([
      {ruleId: 'no-moon', field: 'subject'}
    ])
  })

  it('lies in the text where the subject is a line of it', () => {
    const [found] = check([moon], 'Subject: A moon\n\nAll is well.')
    expect(found).toMatchObject({field: 'text', actual: 'moon', range: {start: {line: 1, column: 12, offset: 11}}})
  })

  it('is not added to what that rule says by itself', () => {
    const own = testRule('subject', {find: () => [{start: 0, end: 1, field: 'subject'}], collectsSubject: true})
    expect(told(check([moon, own], 'All is well.', {subject: 'A moon'}))).toEqual(['subject error «A»'])
  })

  it('needs a prohibition of at least a warning, for this kind', () => {
    const rules = [
      testRule('mild', {patterns: ['moon'], severity: 'info'}),
      testRule('some', {patterns: ['moon'], expect: 'some', missing: () => undefined}),
      testRule('other', {patterns: ['moon'], kinds: ['follow-up']}),
      testRule('never', {patterns: ['moon'], when: () => false}),
      collector
    ]
    expect(check(rules, 'All is well.', {subject: 'A moon', kind: 'thank-you'})).toEqual([])
  })

  it('does not stand in the way of findings in the text', () => {
    expect(check([moon, collector], 'The moon rose.', {subject: 'A moon'}).map(({ruleId, field}) => [ruleId, field])).toEqual(
      expect.arrayContaining([
        ['no-moon', 'text'],
        ['subject', 'subject']
      ])
    )
  })

  it('marks words whatever the rule marks, since a subject has no clauses to spare', () => {
    const sentence = testRule('no-moon', {patterns: ['moon'], marks: 'sentence'})
    expect(told(check([sentence], 'All is well.', {subject: 'A moon rose'}))).toEqual(['no-moon error «moon»'])
  })
})

describe('a finding in the address', () => {
  it('has its range in the addresses as joined', () => {
    const rule = testRule('no-box', {find: ({to}) => [{start: to[0]!.length + 2, end: to.join(', ').length, field: 'to'}]})
    expect(check([rule], 'All is well.', {to: ['ana@lowe.example', 'jobs@lowe.example']})).toMatchObject([
      {field: 'to', actual: 'jobs@lowe.example', range: {start: {line: 1, column: 19, offset: 18}}}
    ])
  })
})
