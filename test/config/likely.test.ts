import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {likelyKind} from '../../src/config/likely'
import {repository} from '../cli/harness'

const root = repository('follow-ups', {'a.txt': ''})

describe('the kind that the name of a file speaks for', () => {
  it.each([
    ['thank-you-2.md', 'thank-you'],
    ['Thank You.txt', 'thank-you'],
    ['thankyou_letter.txt', 'thank-you'],
    ['thanks/1.md', 'thank-you'],
    ['thanks/older/en/1.md', 'thank-you'],
    ['follow-up.md', 'follow-up'],
    ['followups/a.eml', 'follow-up'],
    ['02 reminder.md', 'follow-up'],
    ['requests/after-call.md', 'feedback-request'],
    ['feedback_request.html', 'feedback-request'],
    ['ask-for-advice.txt', 'feedback-request'],
    ['replies/a.md', 'feedback-reply'],
    ['after-feedback/01.txt', 'feedback-reply'],
    ['thanks/thanks-for-your-feedback.md', 'feedback-reply'],
    ['thanks/follow-up.md', 'follow-up']
  ])('%s: %s', (file, kind) => {
    expect(likelyKind(path.join(root, file))).toBe(kind)
  })

  it.each([
    ['draft.txt', 'says nothing'],
    ['thankless.txt', 'a part of a word'],
    ['feedback.txt', 'asked for or answered'],
    ['thank-you-and-feedback-request.md', 'two kinds'],
    ['thanks/a/b/c/d.txt', 'too far above'],
    ['thanks/thank-you-follow-up.md', 'two kinds, whatever the folder says']
  ])('%s: none (%s)', (file) => {
    expect(likelyKind(path.join(root, file))).toBeUndefined()
  })
})
