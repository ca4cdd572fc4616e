import {describe, expect, it} from 'vitest'
import {check, testRule, told} from '../checking'

const weights = {base: -1, enough: 1, kind: -2, words: {'25': 'owl', '-20': 'glad'}}
const owls = testRule('no-owls', {patterns: ['the moon'], weights})

describe('what the words weigh', () => {
  it('finds what no pattern words', () => {
    expect(told(check([owls], 'The owl sat there.'))).toEqual(['no-owls error «The owl sat there»'])
  })

  it('is told of the clause that weighs most', () => {
    expect(told(check([owls], 'I liked the farm, but the owl was there.'))).toEqual(['no-owls error «but the owl was there»'])
  })

  it('adds nothing where a prohibition has a hit in the sentence', () => {
    const sits = testRule('no-sitting', {patterns: ['sat']})
    expect(told(check([owls, sits], 'The owl sat there.'))).toEqual(['no-sitting error «sat»'])
  })

  it('is told of one rule, the one that the words speak loudest of', () => {
    const birds = testRule('no-birds', {weights: {...weights, words: {'28': 'owl'}}})
    expect(told(check([owls, birds], 'The owl sat there.'))).toEqual(['no-birds error «The owl sat there»'])
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
})
