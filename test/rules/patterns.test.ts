import {expect, test} from 'vitest'
import {rules} from '../../rules'
import {compileAll} from '../../src/check/hits'
import {defineRule, lint} from '../../src'

test.each(rules.map((rule) => [rule.id, rule] as const))('the patterns of %s compile', (_, rule) => {
  expect(() => compileAll(rule)).not.toThrow()
})

test('a malformed pattern of a caller is refused before anything is linted', () => {
  const rule = defineRule({
    id: 'no-moon',
    title: 'No moon',
    tip: 'T4',
    kinds: 'all',
    severity: 'error',
    expect: 'none',
    patterns: ['(moon'],
    message: 'Moon.',
    why: 'Moon.'
  })
  expect(() => lint('', {plugins: [rule]})).toThrow(/“\(moon”.*not closed/)
})
