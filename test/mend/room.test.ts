import {describe, expect, it} from 'vitest'
import {analyse, rewrite, type MessageKind} from '../../src'
import {adding, hasRoom, type Addition} from '../../src/mend/room'

const has = (what: Addition, body: string, kind: MessageKind = 'feedback-request') =>
  hasRoom(
    analyse(`Dear Ms. Lowe,\n\n${body}\n\nKind regards,\nAna`, {kind}),
    adding(what, {text: 'It.', title: 'Add it', safety: 'review'})
  )

describe('an addition has room', () => {
  it.each<[Addition, string]>([
    ['thanks', 'I came in May. What should I learn?'],
    ['thanks', 'I would be grateful for a word about my plan.'],
    ['ask', 'Thank you for the tour. I enjoyed the yard.'],
    ['promise', 'Thank you for the notes. They were clear.'],
    ['interest', 'Thank you for the tour. I enjoyed the yard.'],
    ['reason', 'Was my plan too long?']
  ])('for %s in: %s', (what, body) => {
    expect(has(what, body)).toBe(true)
  })

  it.each<[Addition, string]>([
    ['thanks', 'It was good of you to show me round.'],
    ['thanks', 'A big merci to the whole team.'],
    ['ask', 'Thank you for the tour. I will not apply again.'],
    ['ask', 'I have withdrawn my papers.'],
    ['ask', 'Thank you for the tour. No reply is needed.'],
    ['ask', 'Thank you. I have already accepted another post.'],
    ['ask', 'I would be glad to hear what I can improve.'],
    ['promise', 'Thank you for the notes. I disagree with the second one.'],
    ['promise', 'Thank you. I will never apply to you again.'],
    ['promise', 'I will practise the opening with your notes.'],
    ['interest', 'Please delete my data.'],
    ['interest', 'I hope we meet again.'],
    ['reason', 'Was my plan too long? I shall not write again.']
  ])('but not for %s in: %s', (what, body) => {
    expect(has(what, body)).toBe(false)
  })

  it('but not for a question in a note of thanks', () => {
    expect(has('ask', 'Thank you for the tour.', 'thank-you')).toBe(false)
  })
})

describe('a full rewrite', () => {
  const body = (text: string, kind: MessageKind) =>
    rewrite(`Dear Ms. Lowe,\n\n${text}\n\nKind regards,\nAna Reyes`, {level: 'full', kind})
      .text.replace('Dear Ms. Lowe,\n\n', '')
      .replace('\n\nKind regards,\nAna Reyes', '')

  it('adds no ask after a goodbye for good, and says so', () => {
    const draft = 'Dear Ms. Lowe,\n\nThank you for the tour. I have already accepted another post.\n\nKind regards,\nAna'
    const result = rewrite(draft, {level: 'full', kind: 'feedback-request'})
    expect(result.text).toBe(draft)
    expect(result.remaining.map(({ruleId}) => ruleId)).toEqual(['ask-for-feedback'])
  })

  it.each<[string, MessageKind, string, string]>([
    [
      'an ask before the wishes',
      'feedback-request',
      'Thank you for the tour. I wish you a calm season.',
      'Thank you for the tour. Could you tell me'
    ],
    [
      'an ask before the last words',
      'feedback-request',
      'Thank you for the tour.\n\nThat is all from me.',
      'Thank you for the tour. Could you tell me'
    ],
    [
      'thanks after the news',
      'feedback-request',
      'I got your letter. What should I learn for the next fair?',
      'I got your letter. Thank you for your time'
    ],
    [
      'a promise after what it answers',
      'feedback-reply',
      'Thank you for the notes. The point about the pace is right. I hope to apply again.',
      'Thank you for the notes. The point about the pace is right. I will put'
    ],
    [
      'interest before the goodbye',
      'thank-you',
      'Thank you for the tour. No hard feelings.',
      'Thank you for the tour. I would be glad to apply again'
    ]
  ])('puts %s', (_, kind, before, after) => {
    expect(body(before, kind)).toContain(after)
  })
})
