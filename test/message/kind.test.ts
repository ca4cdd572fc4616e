import {describe, expect, it} from 'vitest'
import {readMessage} from '../../src/message/analyse'

/** What a reader of English would not hesitate over: plain ones first, then thanks that speak of feedback in passing, nudges that name no earlier mail, and the like. */
const drafts: [string, string[]][] = [
  [
    'thank-you',
    [
      'Dear Priya,\n\nThank you for your time on Monday and for letting me know so soon. I wish you and the team all the best.\n\nKind regards,\nTom',
      'Hi Ana,\n\nThanks for the tour and the talk. I enjoyed both.\n\nBest,\nSam',
      'Dear Ms. Lowe,\n\nThank you for considering my application. I hope our paths cross again.\n\nSincerely,\nJo Park',
      'Hi Rosa,\n\nThanks for the letter. I loved meeting the kitchen crew and I hope the new cook settles in well. Perhaps our paths cross again. Ben',
      'Hi all,\n\nThanks again for having me. I will keep an eye on your openings and would gladly apply again.',
      'Dear Priya,\n\nI’m grateful that you took the time to call. I hope we stay in touch.',
      'Dear Ms Ito,\n\nPlease pass my thanks on to the drivers who showed me around. It was a lovely afternoon.',
      'Hello,\n\nI just wanted to say thank you. Not every firm writes back, and you did. Warmly, Bea',
      'Dear recruiter,\n\nThank you for your reply to my application. I’m going to keep building my skills and will apply again next spring.',
      'Hi Ana,\n\nThank you again for everything. I’m still very keen on the museum, so please keep my CV.\n\nBest,\nSam',
      'Hi Ana,\n\nThank you for your honest letter and for the tour. I will keep learning and hope to apply again.\n\nBest,\nSam'
    ]
  ],
  [
    'feedback-request',
    [
      'Dear Priya,\n\nThank you for your time on Monday. Could you tell me which skills I should build to be a stronger candidate?\n\nKind regards,\nTom',
      'Hi Ana,\n\nI would be grateful for any feedback on my portfolio.\n\nBest,\nSam',
      'Why didn’t I get the job?',
      'Hello,\n\nWhat could I have done better in the second round? Thank you for your help.',
      'Hi Leo,\n\nThanks for letting me know. Any tips on how to prepare for the coding round next time?',
      'Dear Dr Osei,\n\nThank you for the feedback you give to all applicants in the letter; may I ask something about my own talk? Was it too technical?',
      'Hi Wren,\n\nI know you’re busy, so no rush at all: is there a course you would recommend for somebody at my level?',
      'Hi Tess,\n\nFollowing our chat on Monday I’d love to hear how I could strengthen my French for jobs like this.',
      'Dear Ms Kaya,\n\nYour email mentioned that other candidates had more experience. Which experience should I look for first?',
      'Dear Owen,\n\nLast month I applied as a baker and on Friday I heard that I was not successful. Can you advise me on what to practise?',
      'Hi Ana,\n\nThank you for your email. You offered feedback, and I’d like to take you up on it: what should I work on?\n\nBest,\nSam',
      'Hi Ana,\n\nI know you are busy, and there is no rush, but when you have a moment I would love to hear what to improve.\n\nBest,\nSam',
      'Hi Ana,\n\nI sent my portfolio in March and met you in April. What could I do better?\n\nBest,\nSam'
    ]
  ],
  [
    'follow-up',
    [
      'Dear Priya,\n\nI wrote to you two weeks ago to ask for feedback. I know you are busy, so this is just a gentle reminder. Could you spare a few lines?\n\nKind regards,\nTom',
      'Hi Ana,\n\nI am following up on my email of 3 March. Any pointers would still be welcome.\n\nBest,\nSam',
      'Hi Leo,\n\nJust bumping this up in your inbox. Any thoughts on my coding round?',
      'Dear Dr Osei,\n\nI realise this is a busy season. I asked you in March which part of my talk was unclear and would be glad of an answer when you have time.',
      'Good afternoon,\n\nYou kindly offered to send me some comments. Is that still possible?',
      'Hi Ola,\n\nPerhaps my email landed in spam, so I am sending it again. Did I cut the customer off too early?',
      'Dear Nadia,\n\nI am sure my earlier question slipped through in the busy week before the fair. Would a certificate in sales help me?',
      'Hi Max,\n\nI know your inbox is full, so I’ll ask just once more: what would you want to see more of from me?',
      'Hi Ana,\n\nI realise you may have missed my note. Could you share one tip on my CV?\n\nBest,\nSam',
      'Hi Ana,\n\nHave you been able to ask the panel for feedback on my talk?\n\nBest,\nSam',
      'Hi Ana,\n\nI’m back with the same small question: what should I read first?\n\nBest,\nSam'
    ]
  ],
  [
    'feedback-reply',
    [
      'Dear Priya,\n\nThank you for your detailed feedback. Your point about my estimates was fair, and I have signed up for a course.\n\nKind regards,\nTom',
      'Hi Ana,\n\nThanks so much for your honest comments on my test. I will practise writing tests first.\n\nBest,\nSam',
      'Hi Leo,\n\nThat was really useful. I’ve started doing one puzzle a day, as you suggested.',
      'Hello,\n\nYou’re right about my CV: it was too long. The new one fits on one page.',
      'Hi Ola,\n\nThanks for explaining where the role play went off track. I do interrupt people when I’m nervous, and I am practising with my sister now.',
      'Dear Sir,\n\nYour criticism of my drawings is noted and I shall redraw them before I apply again.',
      'Dear team,\n\nI value the time you spent on my trial shift report. I agree that I was slow at the till, and will train on it.',
      'Hi Sofia,\n\nYou asked me to be bolder in my pitch. I tried it last night and people laughed in the right places. Thank you!',
      'Hi Ana,\n\nYour comments on my case study were very helpful. I plan to take a course in statistics.\n\nBest,\nSam',
      'Hi Ana,\n\nThanks for getting back to me about my test. Unit tests first from now on.\n\nBest,\nSam',
      'Hi Ana,\n\nHearing that I lost the thread in the second part was useful. I’m going to rehearse with notes.\n\nBest,\nSam'
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

  it.each([
    ['thank-you', 'Hi Ana,\n\nThank you for your time. If you have any advice for me, I would be glad of it.\n\nSam'],
    ['thank-you', 'Hi Ana,\n\nThank you for your time. Any advice is always welcome.\n\nSam'],
    ['follow-up', 'Hi Ana,\n\nI have written three times now and nobody has answered.\n\nSam'],
    ['thank-you', 'Hi Ana,\n\nIt is a pity, and I hope our paths cross again.\n\nSam'],
    ['follow-up', 'Hi Ana,\n\nThank you again for the call. Could you tell me which skill I should build first?\n\nSam'],
    ['feedback-request', 'Hi Ana,\n\nThank you for your time.\n\nSam'],
    ['feedback-reply', 'Hi Ana,\n\nThank you for your time. I read it twice.\n\nSam']
  ] as const)('is the likely one where the words leave it open, here %s', (likely, text) => {
    expect(readMessage(text).kind).not.toBe(likely)
    expect(readMessage(text, {likelyKind: likely})).toMatchObject({kind: likely, kindSource: 'likely'})
  })

  it.each([
    ['feedback-request', 'thank-you', 'Hi Ana,\n\nThank you for your time. Which skill should I build first?\n\nSam'],
    ['follow-up', 'thank-you', 'Hi Ana,\n\nI wrote to you two weeks ago. Thank you for your time.\n\nSam'],
    ['feedback-request', 'follow-up', 'Hi Ana,\n\nThank you for your time. Which skill should I build first?\n\nSam'],
    ['feedback-reply', 'feedback-request', 'Hi Ana,\n\nThank you for your honest comments on my test. I will practise.\n\nSam'],
    ['thank-you', 'feedback-reply', 'Hi Ana,\n\nThank you for your time at the interview.\n\nSam']
  ] as const)('is %s, though %s is likely, where the words say so', (kind, likely, text) => {
    expect(readMessage(text, {likelyKind: likely})).toMatchObject({kind, kindSource: 'detected'})
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
