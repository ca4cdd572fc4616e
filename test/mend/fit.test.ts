import {describe, expect, it} from 'vitest'
import {fill, fit} from '../../src/mend/fit'
import type {Register} from '../../src/message/types'

const plain: Register = {greeting: 'Dear', contractions: false, plural: false, british: false, lowerCase: false, curly: false}

describe('fill', () => {
  it('puts in what the draft names', () => {
    expect(fill('a {role} role at {company}', {role: 'data analyst', company: 'Brightwater'})).toBe('a data analyst role at Brightwater')
  })

  it('gives nothing where the draft does not name one of them', () => {
    expect(fill('a {role} role at {company}', {role: 'data analyst'})).toBeUndefined()
    expect(fill('a {nonesuch} role', {})).toBeUndefined()
  })

  it('leaves a text without places as it is', () => {
    expect(fill('Thank you.', {})).toBe('Thank you.')
  })
})

describe('fit', () => {
  it('leaves a sentence in a plain register as it is', () => {
    const text = 'I would be glad to hear more, and I will use it.'
    expect(fit(text, plain)).toBe(text)
  })

  it('contracts where the draft does', () => {
    expect(fit('I would be glad, I am sure, and I will do it; I do not mind.', {...plain, contractions: true})).toBe(
      "I'd be glad, I'm sure, and I'll do it; I don't mind."
    )
  })

  it('says “we” where the draft does', () => {
    expect(fit('Which part of my pitch should I mend to make me stronger?', {...plain, plural: true})).toBe(
      'Which part of our pitch should we mend to make us stronger?'
    )
    expect(fit('I am grateful.', {...plain, plural: true})).toBe('We are grateful.')
    expect(fit('My thanks.', {...plain, plural: true})).toBe('Our thanks.')
  })

  it('contracts “we” as well', () => {
    expect(fit('I am grateful.', {...plain, plural: true, contractions: true})).toBe("We're grateful.")
    expect(fit('I would be grateful.', {...plain, plural: true, contractions: true})).toBe("We'd be grateful.")
  })

  it('has curly apostrophes where the draft does', () => {
    expect(fit('I would be glad.', {...plain, contractions: true, curly: true})).toBe('I’d be glad.')
  })

  it('spells as the draft does', () => {
    expect(fit('I could practise more.', {...plain, british: true})).toBe('I could practise more.')
    expect(fit('I could practise more.', plain)).toBe('I could practice more.')
  })
})
