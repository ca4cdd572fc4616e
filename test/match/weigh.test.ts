import {describe, expect, it} from 'vitest'
import {featuresOf, spelled, weigh} from '../../src/match/weigh'
import {despairWeights} from '../../src/lexicon/weights/no-despair'
import {packWeights} from '../../src/match/weight-table'
import {termsOf} from './terms'

const featuresIn = (text: string) => [...featuresOf(termsOf(text), spelled)]

describe('features', () => {
  it('are the words without their endings, the ends, and two words that follow one another', () => {
    expect(featuresIn('it kept raining')).toEqual(['it', 'kept', 'rain', '^ it', 'it kept', 'kept rain', 'rain $'])
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

describe('a packed table', () => {
  it('gives a sentence the weight that the words give', () => {
    const words = despairWeights.words as Record<string, string>
    const weightOf = new Map(
      Object.entries(words).flatMap(([tenths, all]) => all.split('|').map((each) => [each, Number(tenths)] as const))
    )
    const packed = {...despairWeights, words: packWeights(words)}
    let counted = 0
    for (const text of ['I am just not good enough for anything', 'thank you for the useful call', 'my oven and your eel', 'a a a a']) {
      const tenths = [...featuresOf(termsOf(text), spelled)].map((feature) => weightOf.get(feature) ?? 0)
      counted += tenths.filter((each) => each !== 0).length
      expect(weigh(termsOf(text), packed)).toBeCloseTo(despairWeights.base + tenths.reduce((a, b) => a + b, 0) / 10)
    }
    expect(counted).toBeGreaterThan(10)
  })

  it('weighs the same however often it is asked', () => {
    const packed = {...despairWeights, words: packWeights(despairWeights.words as Record<string, string>)}
    const texts = ['I am just not good enough for anything', 'thank you for the useful call', 'my oven and your eel']
    const weights = () => texts.map((text) => weigh(termsOf(text), packed))
    const first = weights()
    for (let again = 0; again < 500; again++) expect(weights()).toEqual(first)
  })

  it('takes a word that it was not made of for a known one less than once in a thousand times', () => {
    const packed = {base: 0, enough: 1, kind: -1, words: packWeights(despairWeights.words as Record<string, string>)}
    const strangers = Array.from({length: 4000}, (_, at) => `zq${at.toString(36).replace(/\d/g, 'x')}v${'w'.repeat(at % 7)}`)
    const known = strangers.filter((word) => Math.abs(weigh(termsOf(word), packed) - weigh(termsOf('zq'), packed)) > 0.01)
    expect(known.length).toBeLessThan(12)
  })

  it.each([1, 2, 3, 40])('holds as few as %i features', (count) => {
    const words = Array.from({length: count}, (_, at) => `owl${'a'.repeat(at)}k`)
    const packed = {base: 0, enough: 1, kind: -1, words: packWeights({'7': words.join('|')})}
    for (const word of words) expect(weigh(termsOf(word), packed)).toBeCloseTo(0.7)
  })

  it('needs no escape in a string of JavaScript', () => {
    expect(JSON.stringify(packWeights({'31': 'owl', '11': 'eel', '12': 'hen', '-31': 'glad'}))).toMatch(/^"[^\\"]*"$/)
  })

  it.each([-31, -1, 1, 11, 12, 31])('holds a weight of %i tenths', (tenths) => {
    const packed = {base: 0, enough: 1, kind: -1, words: packWeights({[tenths]: 'owl|an owl|or an'})}
    expect(weigh(termsOf('owl'), packed)).toBeCloseTo(tenths / 10)
    expect(weigh(termsOf('owl or an owl'), packed)).toBeCloseTo((tenths * 3) / 10)
  })

  it('refuses a weight that it cannot hold', () => {
    expect(() => packWeights({'32': 'owl'})).toThrow('A weight of 32 tenths is over 31.')
  })
})
