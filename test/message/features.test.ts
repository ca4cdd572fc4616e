import {describe, expect, it} from 'vitest'
import {readMessage} from '../../src/message/analyse'

/**
 * Invented sentences and what a reader of English says of them: what the sentence does, who acts in it (the first that a
 * clause names), when, what else is in it, and how many clauses it has.
 *
 * Notes: `not` says no to something; `wants` wants to know; `thanks` thanks the reader and means it; `thanks?` is left open.
 */
const table = `
Send me the interview notes.                                    | directive | none | present     |               | 1
Reply by Friday.                                                | directive | none | present     |               | 1
Tell me the truth.                                              | directive | none | present     | wants         | 1
Tell me why.                                                    | directive | none | present     | wants         | 1
Email me your comments.                                         | directive | none | present     |               | 1
Just send the scores.                                           | directive | none | present     |               | 1
Do not ignore this message.                                     | directive | none | present     | not           | 1
Don't waste my time.                                            | directive | none | present     | not           | 1
Never send me such a letter.                                    | directive | none | present     | not           | 1
Answer this message and send me the scores.                     | directive | none | present     |               | 2
Explain your decision.                                          | directive | none | present     |               | 1
Have a great week.                                              | directive | none | present     |               | 1
Could you tell me which skill I should build?                   | request   | you  | conditional | wants         | 1
Can you share the panel’s notes?                                | request   | you  | present     |               | 1
Can you share the panel's notes                                 | request   | you  | present     |               | 1
Will you keep my file?                                          | request   | you  | conditional |               | 1
Would you mind telling me where I fell short?                   | request   | you  | conditional |               | 1
Please send me your thoughts.                                   | request   | none | present     |               | 1
please share one pointer                                        | request   | none | present     |               | 1
pls share one pointer                                           | request   | none | present     |               | 1
Please let me know which course you would choose.               | request   | you  | conditional |               | 1
Kindly confirm.                                                 | request   | none | present     |               | 1
I would appreciate any feedback.                                | request   | i    | conditional |               | 1
We would appreciate your advice.                                | request   | we   | conditional |               | 1
I'd love to hear which part of the pitch was thin.              | request   | i    | conditional | wants         | 1
I would be grateful for a pointer or two.                       | request   | i    | conditional |               | 1
I'd be glad to hear how the pitch came across.                  | request   | i    | conditional | wants         | 1
I was wondering if you could spare five minutes.                | request   | i    | conditional | wants         | 1
I am wondering which tools to learn.                            | request   | i    | present     | wants         | 1
I want to know what to learn next.                              | request   | i    | conditional | wants         | 1
Let me know what I could improve.                               | request   | i    | conditional |               | 1
May I ask how my portfolio came across?                         | request   | i    | conditional | wants         | 1
Could we book a short call?                                     | request   | we   | conditional |               | 1
Any feedback would be welcome.                                  | request   | none | conditional |               | 1
Any tips?                                                       | request   | none | present     |               | 1
It would help me to know which part was thin.                   | request   | none | conditional | wants         | 1
If you have a minute, I would value your view.                  | request   | you  | conditional |               | 2
Could you spare a few minutes, and may I call you?              | request   | you  | conditional |               | 2
Share the scores with me, please.                               | request   | none | present     |               |
What should I build first?                                      | question  | i    | conditional |               | 1
How do I get better at estimates?                               | question  | i    | present     |               | 1
Is there a course that would help?                              | question  | none | conditional |               | 1
Would it help to gain a certificate?                            | question  | none | conditional |               | 1
Should I practise case studies?                                 | question  | i    | conditional |               | 1
Did my answer cover the index?                                  | question  | none | past        |               | 1
Was the sample too old?                                         | question  | none | past        |               | 1
was the sample too old                                          | question  | none | past        |               | 1
why didnt i get it                                              | question  | i    | past        | not           | 1
Whyd you say that?                                              | question  | you  | past        |               | 1
How’d the panel like it?                                        | question  | none | past        |               | 1
What did they have that I did not?                              | question  | they | past        | not           | 1
Have you looked at my sample?                                   | question  | you  | past        |               | 1
Did you get my note?                                            | question  | you  | past        |               | 1
Are you still there?                                            | question  | you  | present     |               | 1
Do you think a course in statistics would help?                 | question  | you  | conditional |               | 1
Which answer was weakest, and is my French strong enough?       | question  | none | past        |               | 2
Thank you for your time.                                        | statement | i    | present     | thanks        | 1
Thanks for the tour.                                            | statement | i    | present     | thanks        | 1
thx for the tour                                                | statement | i    | present     | thanks        | 1
I am grateful for the time you took.                            | statement | i    | past        | thanks        | 1
Thanks in advance.                                              | statement | i    | present     |               | 1
No thanks.                                                      | statement | none | present     | not           | 1
I enjoyed the talk with your team.                              | statement | i    | past        | thanks?       | 1
I applied in March.                                             | statement | i    | past        |               | 1
They were kind to me.                                           | statement | they | past        | thanks?       | 1
She told me that the role was filled.                           | statement | they | past        |               | 1
He said the panel was split.                                    | statement | they | past        |               | 1
You were very kind.                                             | statement | you  | past        | thanks?       | 1
You never answered my message.                                  | statement | you  | past        | not           | 1
You promised me an answer.                                      | statement | you  | past        |               | 1
You should have told me.                                        | statement | you  | conditional |               | 1
You shoulda told me.                                            | statement | you  | conditional |               | 1
You must send me the notes.                                     | statement | you  |             |               | 1
They told us nothing.                                           | statement | they | past        |               | 1
It was a pleasure.                                              | statement | none | past        | thanks?       | 1
The process was quick.                                          | statement | none | past        |               | 1
My French needs work.                                           | statement | none | present     |               | 1
There is no rush.                                               | statement | none | present     | not           | 1
No one called me.                                               | statement | none | past        | not           | 1
I never heard back.                                             | statement | i    | past        | not           | 1
I cannot complain.                                              | statement | i    | present     | not           | 1
I have never done that before.                                  | statement | i    |             | not           | 1
I will apply again next year.                                   | statement | i    | conditional |               | 1
I will not apply again.                                         | statement | i    | conditional | not           | 1
I hope to stay in touch.                                        | statement | i    | conditional |               | 1
Perhaps I will try again.                                       | statement | i    | conditional |               | 1
It may take a year.                                             | statement | none | conditional |               | 1
I look forward to your reply.                                   | statement | i    | present     |               | 1
I am writing about the analyst role.                            | statement | i    | present     |               | 1
I would recommend your firm to anyone.                          | statement | i    | conditional | thanks?       | 1
I asked for advice.                                             | statement | i    | past        |               | 1
I demand an answer.                                             | statement | i    | present     |               | 1
I didn't get an answer.                                         | statement | i    | past        | not           | 1
I need feedback.                                                | request   | i    | present     |               | 1
I appreciate your time.                                         | statement | i    | present     | thanks        | 1
I like your office.                                             | statement | i    | present     |               | 1
I hope you enjoyed your holiday.                                | statement | i    | conditional |               | 1
I hope your week is going well.                                 | statement | i    | conditional |               | 1
I would like to thank you for your time.                        | statement | i    | conditional | thanks        | 1
I want to thank you.                                            | statement | i    | present     | thanks?       | 1
I was glad to meet you.                                         | statement | i    | past        | thanks?       | 1
I appreciate that you told me quickly.                          | statement | i    | past        | thanks?       | 1
You chose another candidate.                                    | statement | you  | past        |               | 1
We spent a week on the task.                                    | statement | we   | past        |               | 1
Help me understand why you chose someone else.                  | directive | you  | past        | wants         | 1
I can see why you chose someone else.                           | statement | i    |             |               | 1
I can't understand why you rejected me.                         | statement | i    | past        | not wants     | 1
I cannot fathom why you said no.                                | statement | i    | past        | not wants     | 1
I wonder how I could do better.                                 |           | i    | conditional | wants         | 1
I keep wondering what I could have said.                        | statement | i    | conditional | wants         | 1
I'd like to understand what I missed.                           | request   | i    | conditional | wants         | 1
If a place opens, I would apply again.                          | statement | i    | conditional |               | 2
I learned a lot, and I will use it.                             | statement | i    | conditional |               | 2
I enjoyed the talk, but the test was long.                      | statement | i    | past        | thanks?       | 2
Although I was sad, I understand your choice.                   | statement | i    | past        |               | 2
I sent two messages and you did not reply.                      | statement | i    | past        | not           | 2
My answers were short because I was nervous.                    | statement | i    | past        |               | 2
The task was fair; I ran out of time.                           | statement | i    | past        |               | 2
The tests were hard, the panel was calm.                        | statement | none | past        |               | 2
`

const rows = table
  .trim()
  .split('\n')
  .map(
    (line) =>
      line.split('|').map((cell) => cell.trim()) as [text: string, act: string, agent: string, time: string, notes: string, clauses: string]
  )

describe('a sentence', () => {
  it.each(rows)('%s', (text, act, agent, time, notes, clauses) => {
    const {sentences} = readMessage(text)
    expect(sentences).toHaveLength(1)
    const [sentence] = sentences
    const has = (note: string) => notes.split(' ').includes(note)
    expect({...sentence, clauses: sentence!.clauses.length}).toMatchObject({
      ...(act && {act}),
      agent,
      ...(time && {time}),
      negated: has('not'),
      wantsToKnow: has('wants'),
      ...(!has('thanks?') && {thanks: has('thanks')}),
      ...(clauses && {clauses: Number(clauses)})
    })
  })

  it('is told from its table by at least eighty rows, each its own', () => {
    expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length)
    expect(rows.length).toBeGreaterThanOrEqual(80)
  })
})

describe('a clause', () => {
  const clausesOf = (text: string) =>
    readMessage(text).sentences[0]!.clauses.map(({start, end, ...rest}) => [text.slice(start, end), rest.agent, rest.joint, rest.free])

  it.each([
    [
      'I enjoyed the talk, but you never replied.',
      [
        ['I enjoyed the talk', 'i', '', true],
        ['but you never replied', 'you', 'but', true]
      ]
    ],
    [
      'Although I was sad, I understand your choice.',
      [
        ['Although I was sad', 'i', '', false],
        ['I understand your choice', 'i', '', true]
      ]
    ],
    [
      'The test was long because the panel was late.',
      [
        ['The test was long', 'none', '', true],
        ['because the panel was late', 'none', 'because', false]
      ]
    ],
    [
      'We met on Monday, which was kind.',
      [
        ['We met on Monday', 'we', '', true],
        ['which was kind', 'none', 'which', false]
      ]
    ],
    [
      'Thank you for the tour, and could you share a pointer?',
      [
        ['Thank you for the tour', 'i', '', true],
        ['and could you share a pointer', 'you', 'and', true]
      ]
    ],
    [
      'The task was fair; I ran out of time.',
      [
        ['The task was fair', 'none', '', true],
        ['I ran out of time', 'i', '', true]
      ]
    ]
  ])('has its own agent, and says how it is joined and whether it can stand: %s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
  })

  it.each([
    'I learned about tools and methods.',
    'Priya and Sam were kind.',
    'You said that I did well.',
    'Well, I enjoyed it.',
    'I spoke with the panel, the team lead included.'
  ])('does not end inside “%s”', (text) => {
    expect(clausesOf(text)).toHaveLength(1)
  })
})
