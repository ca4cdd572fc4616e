import {describe, expect, it} from 'vitest'
import {readMessage} from '../../src/message/analyse'

/** Clear cases only: what a reader of English would not hesitate over. */
const drafts: [string, string[]][] = [
  [
    'thank-you',
    [
      'Dear Priya,\n\nThank you for your time on Monday and for letting me know so soon. I wish you and the team all the best.\n\nKind regards,\nTom',
      'Hi Ana,\n\nThanks for the tour and the talk. I enjoyed both.\n\nBest,\nSam',
      'Dear Ms. Lowe,\n\nThank you for considering my application. I hope our paths cross again.\n\nSincerely,\nJo Park'
    ]
  ],
  [
    'feedback-request',
    [
      'Dear Priya,\n\nThank you for your time on Monday. Could you tell me which skills I should build to be a stronger candidate?\n\nKind regards,\nTom',
      'Hi Ana,\n\nI would be grateful for any feedback on my portfolio.\n\nBest,\nSam',
      'Why didn’t I get the job?',
      'Hello,\n\nWhat could I have done better in the second round? Thank you for your help.'
    ]
  ],
  [
    'follow-up',
    [
      'Dear Priya,\n\nI wrote to you two weeks ago to ask for feedback. I know you are busy, so this is just a gentle reminder. Could you spare a few lines?\n\nKind regards,\nTom',
      'Hi Ana,\n\nI am following up on my email of 3 March. Any pointers would still be welcome.\n\nBest,\nSam'
    ]
  ],
  [
    'feedback-reply',
    [
      'Dear Priya,\n\nThank you for your detailed feedback. Your point about my estimates was fair, and I have signed up for a course.\n\nKind regards,\nTom',
      'Hi Ana,\n\nThanks so much for your honest comments on my test. I will practise writing tests first.\n\nBest,\nSam'
    ]
  ]
]

describe('the kind of a draft', () => {
  it.each(drafts.flatMap(([kind, texts]) => texts.map((text): [string, string] => [kind, text])))('is %s: %j', (kind, text) => {
    expect(readMessage(text)).toMatchObject({kind, kindSource: 'detected'})
  })

  it('is the given one where the caller names it', () => {
    expect(readMessage('Why didn’t I get the job?', {kind: 'thank-you'})).toMatchObject({kind: 'thank-you', kindSource: 'given'})
  })

  it('heeds no quoted history', () => {
    const text = 'Could you tell me which skills I should build?\n\n> Thank you for your detailed feedback, I will use it.'
    expect(readMessage(text).kind).toBe('feedback-request')
  })
})

describe('a message', () => {
  it('keeps dates of the history as dates', () => {
    const {history} = readMessage('Thank you.', {
      history: {now: '2025-03-31', rejectedAt: '2025-03-01', sentAt: ['2025-03-10', new Date('2025-03-20')]}
    })
    expect(history).toEqual({
      now: new Date('2025-03-31'),
      rejectedAt: new Date('2025-03-01'),
      sentAt: [new Date('2025-03-10'), new Date('2025-03-20')]
    })
  })

  it('is plain data that can be printed and read back', () => {
    const message = readMessage('Subject: Thanks\n\nDear Ana,\n\nThank you for the [Role] talk. Which skill should I build?\n\nBest,\nTom')
    expect(JSON.parse(JSON.stringify(message))).toEqual(message)
  })

  it('is the same whichever way it is read', () => {
    const text = 'Dear Ana,\n\nThank you. Which skill should I build?'
    expect(readMessage(text)).toEqual(readMessage(text))
  })

  it('knows the line break of its draft', () => {
    expect(readMessage('a\r\nb').eol).toBe('\r\n')
    expect(readMessage('a\nb').eol).toBe('\n')
    expect(readMessage('a').eol).toBe('\n')
  })
})
