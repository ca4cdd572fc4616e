import {describe, expect, it} from 'vitest'
import {analyse} from '../../src'
import {isCold} from '../../src/mend/chill'

const cold = (body: string, hurt = false) => isCold(analyse(`Dear Ms. Lowe,\n\n${body}\n\nKind regards,\nAna`), hurt)

describe('a message reads cold', () => {
  it.each([
    'How generous of the panel to spare four minutes.',
    'Interesting that all of us with a headscarf were out by noon.',
    'I gather that your office has no stamps.',
    'The boss’s nephew got it.',
    'You took a boy who cannot read a plan.',
    'I hope the new man likes scrubbing pans for that wage.',
    'You had decided all along.',
    'Charming.',
    'I shall be writing on the usual review sites.'
  ])('%s', (text) => {
    expect(cold(text)).toBe(true)
  })

  it.each([
    'I came in May and wore my blue hat.',
    'How kind of you to show me the yard, thank you.',
    'I had two hours on the train and read your booklet.',
    'Your new colleague will love the garden.',
    'Nobody has ever explained it to me so well, and I am grateful.',
    'Clearly I was too slow, and I see it now.',
    'Could you send me two lines about my plan, however short?',
    'I was turned down, and I understand that.'
  ])('but not: %s', (text) => {
    expect(cold(text)).toBe(false)
  })

  it('by what is left of a complaint, where hostile words stood', () => {
    const left = 'I stood in your hall for four hours without a chair, and nobody came.'
    expect([cold(left), cold(left, true)]).toEqual([false, true])
    expect(cold('I came in May and wore my blue hat.', true)).toBe(false)
  })
})
