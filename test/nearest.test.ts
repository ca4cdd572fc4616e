import {describe, expect, it} from 'vitest'
import {nearest} from '../src/nearest'

describe('nearest', () => {
  it.each([
    ['thanks', 'thank-you'],
    ['folow-up', 'follow-up'],
    ['FOLLOW-UP', 'follow-up'],
    ['feedbackrequest', 'feedback-request'],
    ['feedback-replies', 'feedback-reply']
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, ['thank-you', 'feedback-request', 'follow-up', 'feedback-reply'])).toBe(meant)
  })

  it('counts two swapped letters as one edit', () => {
    expect(nearest('jsno', ['sino', 'json'])).toBe('json')
  })

  it('stays silent where nothing is close', () => {
    expect(nearest('xml', ['pretty', 'json'])).toBeUndefined()
    expect(nearest('', ['pretty', 'json'])).toBeUndefined()
    expect(nearest('json', [])).toBeUndefined()
  })

  it('is quick with a huge word', () => {
    expect(nearest('a'.repeat(1_000_000), ['pretty', 'json'])).toBeUndefined()
  })
})
