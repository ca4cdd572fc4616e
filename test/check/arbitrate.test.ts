import {describe, expect, it} from 'vitest'
import {check, testRule, told} from '../checking'

describe('words that two rules match', () => {
  it('go to the more severe rule, though it matched less', () => {
    const long = testRule('long', {patterns: ['the full moon'], severity: 'warning'})
    const short = testRule('short', {patterns: ['moon']})
    expect(told(check([long, short], 'See the full moon.'))).toEqual(['short error «moon»'])
  })

  it('go to the longer match where both are as severe', () => {
    const short = testRule('short', {patterns: ['moon']})
    const long = testRule('long', {patterns: ['full moon']})
    expect(told(check([short, long], 'See the full moon.'))).toEqual(['long error «full moon»'])
  })

  it('go to the earlier rule where both are alike', () => {
    const [a, b] = [testRule('a', {patterns: ['moon']}), testRule('b', {patterns: ['moon']})]
    expect(told(check([a, b], 'See the moon.'))).toEqual(['a error «moon»'])
    expect(told(check([b, a], 'See the moon.'))).toEqual(['b error «moon»'])
  })

  it('are compared, not the ranges of the edits', () => {
    const clause = testRule('clause', {patterns: ['moon'], marks: 'sentence'})
    const words = testRule('words', {patterns: ['sun']})
    expect(told(check([clause, words], 'The moon and the sun.'))).toEqual(['clause error «The moon and the sun.»', 'words error «sun»'])
  })

  it('are flagged by both where one rule nests', () => {
    const outer = testRule('outer', {patterns: ['the full moon']})
    const inner = testRule('inner', {patterns: ['moon'], nests: true, severity: 'warning'})
    expect(told(check([outer, inner], 'See the full moon.'))).toEqual(['outer error «the full moon»', 'inner warning «moon»'])
  })

  it('in a chain give way one by one: what lost takes no words', () => {
    const a = testRule('a', {patterns: ['one two three'], severity: 'error'})
    const b = testRule('b', {patterns: ['three four'], severity: 'warning'})
    const c = testRule('c', {patterns: ['four five'], severity: 'info'})
    expect(told(check([a, b, c], 'one two three four five'))).toEqual(['a error «one two three»', 'c info «four five»'])
  })

  it('are judged by the severity that the caller set', () => {
    const a = testRule('a', {patterns: ['moon']})
    const b = testRule('b', {patterns: ['full moon'], severity: 'warning'})
    expect(told(check([a, b], 'A full moon.', {rules: {a: 'info'}}))).toEqual(['b warning «full moon»'])
  })

  it('do not compete with something missing or with too many', () => {
    const words = testRule('words', {patterns: ['moon']})
    const missing = testRule('missing', {expect: 'some', missing: () => ({start: 4, end: 8, about: 'words'})})
    const many = testRule('many', {expect: {atMost: 0}, patterns: ['moon']})
    expect(check([words, missing, many], 'The moon rose.').map(({ruleId}) => ruleId)).toEqual(['words', 'missing', 'many'])
  })

  it('in two fields do not compete', () => {
    const [a, b] = [testRule('a', {find: () => [{start: 0, end: 4}]}), testRule('b', {find: () => [{start: 0, end: 4, field: 'subject'}]})]
    expect(check([a, b], 'Moon rise.', {subject: 'Moon'})).toHaveLength(2)
  })
})

describe('a rule of last resort', () => {
  const last = testRule('last', {find: ({text}) => [{start: 0, end: text.length}], severity: 'info', lastResort: true})

  it('speaks where no other prohibition did', () => {
    expect(told(check([last, testRule('no-moon', {patterns: ['moon']})], 'A dim sun.'))).toEqual(['last info «A dim sun.»'])
  })

  it('is silent where one did', () => {
    expect(told(check([last, testRule('no-moon', {patterns: ['moon']})], 'A dim moon.'))).toEqual(['no-moon error «moon»'])
  })

  it('is not silenced by mere advice, by a nested rule, or by something missing', () => {
    const advice = testRule('advice', {patterns: ['dim'], severity: 'info'})
    const nested = testRule('nested', {patterns: ['sun'], nests: true})
    const missing = testRule('missing', {expect: 'some', missing: () => ({start: 0, end: 0})})
    expect(check([last, nested, missing], 'A dim sun.').map(({ruleId}) => ruleId)).toContain('last')
    expect(
      check([advice, testRule('last', {find: () => [{start: 6, end: 9}], severity: 'info', lastResort: true})], 'A dim sun.')
    ).toHaveLength(2)
  })
})
