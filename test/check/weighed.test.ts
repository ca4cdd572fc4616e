import {describe, expect, it} from 'vitest'
import {check, testRule, told} from '../checking'

const weights = {base: -0.7, enough: 1, kind: -2, words: {'30': 'owl', '13': 'crow', '-20': 'glad'}}
const owls = testRule('no-owls', {patterns: ['the moon'], weights})

describe('what the words weigh', () => {
  it('finds what no pattern words', () => {
    expect(told(check([owls], 'The owl sat there.'))).toEqual(['no-owls error «The owl sat there»'])
  })

  it('finds what is said faintly only where more offends', () => {
    const faint = {...weights, enough: 0.3}
    const crows = testRule('no-crows', {patterns: ['the moon'], weights: faint})
    expect(check([crows], 'A crow sat there.')).toEqual([])
    expect(told(check([crows], 'A crow sat there. We walked home. One crow was here.'))).toHaveLength(2)
    expect(told(check([crows], 'A crow sat there. We saw the moon.'))).toEqual([
      'no-crows error «A crow sat there»',
      'no-crows error «the moon»'
    ])
  })

  it('is told of the clause that weighs most', () => {
    expect(told(check([owls], 'I liked the farm, but the owl was there.'))).toEqual(['no-owls error «but the owl was there»'])
  })

  it('adds nothing where a prohibition has a hit in the sentence', () => {
    const sits = testRule('no-sitting', {patterns: ['sat']})
    expect(told(check([owls, sits], 'The owl sat there.'))).toEqual(['no-sitting error «sat»'])
  })

  it('is told of one rule, the one that the words speak loudest of', () => {
    const birds = testRule('no-birds', {weights: {...weights, words: {'31': 'owl'}}})
    expect(told(check([owls, birds], 'The owl sat there.'))).toEqual(['no-birds error «The owl sat there»'])
  })

  it('adds nothing where the rule itself finds something in the sentence', () => {
    const found = testRule('no-owls', {weights, find: ({sentences}) => [{start: 4, end: 7, sentence: sentences[0]!}]})
    expect(told(check([found], 'The owl sat there.'))).toEqual(['no-owls error «owl»'])
  })

  it('takes back a pattern in a sentence that is plainly well meant', () => {
    expect(told(check([owls], 'We saw the moon rise.'))).toEqual(['no-owls error «the moon»'])
    expect(check([owls], 'I was glad that we saw the moon rise.')).toEqual([])
  })

  it('is not asked where the words are somebody else’s', () => {
    expect(check([owls], 'My uncle said “the owl sat there” and left.')).toEqual([])
  })

  it('is not asked in a subject, nor in two words', () => {
    expect(check([owls], 'We saw it rise.', {subject: 'The owl sat there'})).toEqual([])
    expect(check([owls], 'The owl.')).toEqual([])
  })

  it('weighs the pieces of a sentence whose other pieces hide them', () => {
    expect(told(check([owls], 'I was glad of the bread and glad of the walk, but the owl sat there.'))).toEqual([
      'no-owls error «the owl sat there»'
    ])
    expect(told(check([owls], 'I was glad of the bread and glad of the walk, and owl after owl.'))).toEqual([
      'no-owls error «owl after owl»'
    ])
  })

  it('takes no pattern back in a piece that is not well meant itself', () => {
    expect(told(check([owls], 'I was glad of the bread and glad of the walk, but we saw the moon.'))).toEqual(['no-owls error «the moon»'])
  })

  it('of a rule that expects something, finds it where no pattern does', () => {
    const wanted = testRule('some-owl', {
      expect: 'some',
      patterns: ['the moon'],
      weights,
      missing: () => ({start: 0, end: 0}),
      kinds: 'all'
    })
    expect(told(check([wanted], 'We sat there.'))).toEqual(['some-owl error «»'])
    expect(check([wanted], 'The owl sat there.')).toEqual([])
  })

  it('takes nothing good from a sentence that breaks a prohibition', () => {
    const sits = testRule('no-sitting', {patterns: ['sat']})
    const wanted = testRule('some-owl', {expect: 'some', patterns: ['the moon'], weights, missing: () => ({start: 0, end: 0})})
    expect(told(check([sits, wanted], 'The owl sat there.'))).toContain('some-owl error «»')
  })
})
