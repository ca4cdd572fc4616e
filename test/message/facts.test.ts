import {describe, expect, it} from 'vitest'
import {readMessage} from '../../src/message/analyse'

const facts = (text: string) => readMessage(text).facts

describe('the facts of a draft', () => {
  it.each([
    ['Thank you for considering me for the UX designer role.', {role: 'UX designer'}],
    ['I applied for the data analyst position at Brightwater Labs.', {role: 'data analyst', company: 'Brightwater Labs'}],
    ['My system design answer was thin.', {topic: 'system design answer'}],
    ['Was my answer about the lost parcel ok?', {topic: 'answer about the lost parcel'}],
    ['Was my answer on stock counts detailed enough?', {topic: 'answer on stock counts'}],
    ['Dear Priya,\n\nThank you.', {reader: 'Priya'}],
    ['Dear Ms. Lowe,\n\nThank you.', {reader: 'Ms. Lowe'}],
    ['Good morning Priya!\n\nThank you.', {reader: 'Priya'}]
  ])('are read from %j', (text, named) => {
    expect(facts(text)).toMatchObject(named)
  })

  it.each([
    'Thank you for your time.',
    'I applied for the above role.',
    'I will practise with [Skill] and [Tool].',
    'Please think of me for a suitable position.',
    'My unpaid weekend task was long.',
    'I have more than skills to offer, and newer skills too.',
    'Dear Hiring Team,\n\nThank you for the same role.',
    'Dear Sir or Madam,\n\nI would love a similar position.',
    'To whom it may concern,\n\nThe answer was kind.',
    'I met you on Monday and with Easter in between I had no time.'
  ])('are not made up from %j', (text) => {
    expect(facts(text)).toEqual({})
  })

  it('are words of the draft', () => {
    const text = 'Dear Priya,\n\nThe UX\ndesigner role at Brightwater appealed to me. My case study was short.'
    for (const fact of Object.values(facts(text))) expect(text.replace(/\s+/g, ' ')).toContain(fact)
  })
})
