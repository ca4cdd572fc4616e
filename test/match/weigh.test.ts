import {describe, expect, it} from 'vitest'
import {featuresOf, weigh} from '../../src/match/weigh'
import {termsOf} from './terms'

const featuresIn = (text: string) => [...featuresOf(termsOf(text))]

describe('features', () => {
  it('are the words without their endings, the ends, and two words with and without one between', () => {
    expect(featuresIn('it kept raining')).toEqual(['it', 'kept', 'rain', '^ it', 'it kept', 'kept rain', 'rain $', 'it _ rain'])
  })

  it('tell whether the reader is spoken to', () => {
    expect(featuresIn('your tea')).toContain('*you')
    expect(featuresIn('my tea')).not.toContain('*you')
  })

  it.each([
    ['waits waited waiting', ['wait']],
    ['tries tried', ['try']],
    ['plan planned planning plans', ['plan']],
    ['kiss kissed', ['kiss']],
    ['late lately', ['lat']]
  ])('one word in many forms: %s', (text, stems) => {
    expect(featuresIn(text).filter((feature) => !/[ *]/.test(feature))).toEqual(stems)
  })

  it('have one sign for all numbers', () => {
    expect(featuresIn('after 40 minutes')).toContain('after #')
  })
})

describe('a weight', () => {
  const weights = {base: -2, enough: 1, kind: -3, words: {'15': 'kettl|the kettl', '-5': 'glad'}}

  it('is the sum of what the features weigh, in tenths, above the base', () => {
    expect(weigh(termsOf('the kettle'), weights)).toBeCloseTo(1)
    expect(weigh(termsOf('a glad kettle'), weights)).toBeCloseTo(-1)
  })

  it('counts a feature once', () => {
    expect(weigh(termsOf('kettle kettle kettle'), weights)).toBeCloseTo(-0.5)
  })
})
