import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readMessage} from '../../src/message/analyse'

/** The parts of a draft as type and text, in source order. */
const parts = (text: string) => readMessage(text).parts.map(({type, start, end}) => [type, text.slice(start, end).trim()])

/** The text of the parts of one type. */
const part = (type: string, text: string) =>
  parts(text)
    .filter(([is]) => is === type)
    .map(([, words]) => words)

const body = 'Thank you for your time on Monday. Which skill should I build first?'

describe('the parts of a draft', () => {
  it('are all told apart in one letter', () => {
    const text = `Subject: Thank you, and a question
To: priya@brightwater.example

Dear Priya,

Thank you for your time on Monday.

Which skill should I build first?

Kind regards,
Tom Ashby
Data analyst

PS: The office dog was a delight.

On Tue, 4 Mar 2025 at 10:12, Priya Nair <priya@brightwater.example> wrote:
> We have decided to move on.
> All the best`
    expect(parts(text)).toEqual([
      ['subject', 'Thank you, and a question'],
      ['to', 'priya@brightwater.example'],
      ['greeting', 'Dear Priya,'],
      ['body', 'Thank you for your time on Monday.\n\nWhich skill should I build first?'],
      ['sign-off', 'Kind regards,'],
      ['signature', 'Tom Ashby\nData analyst'],
      ['postscript', 'PS: The office dog was a delight.'],
      ['quote', 'On Tue, 4 Mar 2025 at 10:12, Priya Nair <priya@brightwater.example> wrote:\n> We have decided to move on.\n> All the best']
    ])
  })

  it.each([
    '',
    ' ',
    '\n\n',
    'Dear Ana,',
    'Best,\nTom',
    '> only this',
    'Subject: x',
    'Hi\r\n\r\nThanks.\r\n\r\nTom\r\n',
    'PS: one',
    'On Tue, 4 Mar 2025 at 10:12, Ana wrote:'
  ])('stand in source order and apart from each other in %j', (text) => {
    let at = 0
    for (const {start, end} of readMessage(text).parts) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      at = end
    }
    expect(at).toBeLessThanOrEqual(text.length)
  })
})

describe('what lies between parts', () => {
  const lines = fc.array(
    fc.constantFrom(
      ...'Dear Ana,|Hi|Thank you.|Thank you,|Thanks|Which skill should I build?|Kind regards,|Best|Tom|Tom Ashby|- my portfolio|--|[Name]| '.split(
        '|'
      ),
      ''
    ),
    {maxLength: 12}
  )
  const history = fc.constantFrom(
    [],
    ['> quoted'],
    ['On Tue, 4 Mar 2025 at 10:12, Ana wrote:', '', '> quoted'],
    ['-----Original Message-----', 'From: Ana']
  )

  it('is blank, the names of headers apart: no line of the writer’s is lost', () => {
    fc.assert(
      fc.property(lines, history, fc.constantFrom('\n', '\r\n'), (written, quoted, eol) => {
        const text = [...written, ...quoted].join(eol)
        let rest = ''
        let at = 0
        for (const {start, end} of readMessage(text).parts) {
          rest += text.slice(at, start)
          at = end
        }
        expect((rest + text.slice(at)).trim()).toBe('')
      }),
      {numRuns: 1000}
    )
  })
})

describe('headers', () => {
  it('are read at the top only', () => {
    expect(part('subject', `Hi Ana,\n\n${body}\nSubject: to change`)).toEqual([])
    expect(part('subject', `\n\nsubject:  Our call \n\nHi Ana,\n\n${body}`)).toEqual(['Our call'])
  })

  it('may come in either order, with CRLF', () => {
    expect(parts(`To: a@b.example\r\nSubject: Thanks\r\n\r\n${body}`)).toEqual([
      ['to', 'a@b.example'],
      ['subject', 'Thanks'],
      ['body', body]
    ])
  })

  it('give the message its recipients and its subject, which lies in the text', () => {
    const text = `Subject: Our call\nTo: a@b.example\n\n${body}`
    const {subject, to} = readMessage(text)
    expect(subject).toMatchObject({text: 'Our call', start: 9, inText: true})
    expect(to).toEqual(['a@b.example'])
  })

  it('give way to the subject of the options', () => {
    expect(readMessage(`Subject: Our call\n\n${body}`, {subject: 'Another'}).subject).toMatchObject({text: 'Another', inText: false})
  })

  it('are joined by the recipients of the options', () => {
    expect(readMessage(`To: a@b.example\n\n${body}`, {to: ['c@d.example', 'e@f.example']}).to).toEqual([
      'a@b.example',
      'c@d.example',
      'e@f.example'
    ])
  })
})

describe('a name in marks that nobody knows', () => {
  it.each(['==Name==', '*Name*', '#Name#'])('closes the draft: %s', (name) => {
    expect(parts(`Dear Ana,\n\n${body}\n\n${name}`)).toEqual([
      ['greeting', 'Dear Ana,'],
      ['body', body],
      ['signature', name]
    ])
  })
})

describe('a greeting', () => {
  it.each([
    'Dear Ms. Lowe,',
    'Dear Dr. O’Neill,',
    'Dear Prof. J. van der Berg,',
    'Dear Priya Nair:',
    'Dear Hiring Team,',
    'Dear Sir or Madam,',
    'To whom it may concern,',
    'Hi Ana,',
    'Hi Ana!',
    'Hi Ana -',
    'Hi Ana –',
    'hi ana,',
    'Hi there,',
    'Hi,',
    'Hey Ana',
    'Hello again, Ana,',
    'Hello everyone,',
    'Good morning Ms Lowe,',
    'Good morning, Ms Lowe,',
    'Good afternoon Ana.',
    'Greetings,',
    'Marcus,',
    'Ms Lowe,',
    'Dear [Name],',
    'Dear {{first_name}},',
    'Hi <Name>,'
  ])('is found in “%s”', (greeting) => {
    expect(parts(`${greeting}\n\n${body}`)).toEqual([
      ['greeting', greeting],
      ['body', body]
    ])
  })

  it.each([
    ['Hi Ana, thank you for your time.', 'Hi Ana,', 'thank you for your time.'],
    ['Hi Ana! Thank you for your time.', 'Hi Ana!', 'Thank you for your time.'],
    ['Dear Ms. Lowe, thank you for your time.', 'Dear Ms. Lowe,', 'thank you for your time.'],
    ['Hello Ana - thanks for the call.', 'Hello Ana -', 'thanks for the call.'],
    ['Marcus, thanks for the call.', 'Marcus,', 'thanks for the call.'],
    ['@marcus thanks for the call.', '@marcus', 'thanks for the call.']
  ])('ends where the body starts on the same line: %s', (text, greeting, rest) => {
    expect(parts(text)).toEqual([
      ['greeting', greeting],
      ['body', rest]
    ])
  })

  it.each(['Dear Ana,', 'ana', 'ana,', 'mr lowe', 'hallo ana', 'ey up ana', '@ana'])(
    'is told from the body over a single line break: %s',
    (greeting) => {
      expect(parts(`${greeting}\n${body}`)).toEqual([
        ['greeting', greeting],
        ['body', body]
      ])
    }
  )

  it.each([
    'Thank you for your time on Monday, Ana.',
    'Hi is what I wanted to say first.',
    'However, I have one question.',
    'Good question, that one about the index.',
    'Which skill should I build first?',
    'thanks\nfor the call',
    'feedback',
    'Mr. Lee and Dr. Nair were kind.'
  ])('is not seen in “%s”', (text) => {
    expect(part('greeting', text)).toEqual([])
  })
})

describe('a sign-off', () => {
  it.each([
    'Best,',
    'Best regards,',
    'Kind regards',
    'With kind regards,',
    'Warm wishes,',
    'Many thanks,',
    'Thanks,',
    'Thanks again,',
    'Thank you,',
    'Yours sincerely,',
    'Sincerely yours,',
    'Yours faithfully,',
    'Respectfully,',
    'All the best,',
    'Cheers,',
    'Take care,',
    'best,',
    'With gratitude,'
  ])('is found in “%s”', (close) => {
    expect(parts(`Dear Ana,\n\n${body}\n\n${close}\nTom Ashby`)).toEqual([
      ['greeting', 'Dear Ana,'],
      ['body', body],
      ['sign-off', close],
      ['signature', 'Tom Ashby']
    ])
  })

  it('may have “Thank you,” on a line above', () => {
    expect(parts(`${body}\n\nThank you,\n\nKind regards,\nTom`).slice(1)).toEqual([
      ['sign-off', 'Thank you,\n\nKind regards,'],
      ['signature', 'Tom']
    ])
  })

  it('needs no signature', () => {
    expect(part('sign-off', `${body}\n\nKind regards`)).toEqual(['Kind regards'])
  })

  it('is not a sentence of the body that starts with such words', () => {
    expect(part('sign-off', `Best of all was the tour of the lab.\n\n${body}`)).toEqual([])
    expect(part('sign-off', 'Thank you for your time.\n\nThank you for the tour of the lab as well.')).toEqual([])
  })
})

describe('a signature', () => {
  it('is found without a sign-off where the last line is a name', () => {
    expect(part('signature', `${body}\n\nTom Ashby`)).toEqual(['Tom Ashby'])
    expect(part('signature', `${body}\n\n[Your Name]`)).toEqual(['[Your Name]'])
    expect(part('signature', `${body}\n\n--\nTom Ashby\nLeeds`)).toEqual(['--\nTom Ashby\nLeeds'])
  })

  it('takes a line that a telephone adds', () => {
    expect(part('signature', `${body}\n\nTom\n\nSent from my iPhone`)).toEqual(['Tom\n\nSent from my iPhone'])
  })

  it('is not a list at the end', () => {
    expect(part('signature', `Two things:\n- my portfolio\n- my French`)).toEqual([])
  })

  it('is not a closing question', () => {
    expect(part('signature', `Thank you for your time.\n\nAny Feedback?`)).toEqual([])
  })
})

describe('a postscript', () => {
  it.each(['PS: ', 'PS ', 'P.S. ', 'P.S.: ', 'p.s. ', 'PPS: ', 'PS - '])('is found after “%s”', (mark) => {
    const text = `Dear Ana,\n\n${body}\n\nBest,\nTom\n\n${mark}The office dog was a delight.`
    expect(part('postscript', text)).toEqual([`${mark}The office dog was a delight.`])
    const {sentences} = readMessage(text)
    expect(text.slice(sentences.at(-1)!.start, sentences.at(-1)!.end)).toBe('The office dog was a delight.')
    expect(sentences.at(-1)!.part).toBe('postscript')
  })

  it('leaves a name below it to the signature or to nobody, never to its sentences', () => {
    const text = `${body}\n\nPS: The dog was a delight.\n\nTom`
    expect(part('postscript', text)).toEqual(['PS: The dog was a delight.'])
  })
})

describe('quoted history', () => {
  const own = `Dear Ana,\n\n${body}\n\nBest,\nTom`

  it.each([
    ['Gmail', 'On Tue, 4 Mar 2025 at 10:12, Ana Lowe <ana@lowe.example> wrote:\n\n> We regret to say no.\n>\n> Ana'],
    ['Gmail, wrapped', 'On Tue, 4 Mar 2025 at 10:12, Ana Lowe <ana.lowe@a-very-long-name.example>\nwrote:\n\n> We regret to say no.'],
    ['Apple Mail', 'On 4 Mar 2025, at 10:12, Ana Lowe <ana@lowe.example> wrote:\n\nWe regret to say no.'],
    ['Outlook', '-----Original Message-----\nFrom: Ana Lowe\nSent: Tuesday\nTo: Tom\nSubject: Your application\n\nWe regret to say no.'],
    ['Outlook with a rule', '________________________________\nFrom: Ana Lowe\nSent: 4 March 2025\n\nWe regret to say no.'],
    [
      'a block of headers',
      'From: Ana Lowe <ana@lowe.example>\nSent: Tuesday, 4 March 2025\nTo: Tom\nSubject: Your application\n\nWe regret to say no.'
    ],
    ['a forward', '---------- Forwarded message ---------\nFrom: Ana Lowe\nDate: Tue, 4 Mar 2025\n\nWe regret to say no.'],
    ['German', 'Am 04.03.2025 um 10:12 schrieb Ana Lowe <ana@lowe.example>:\n\n> We regret to say no.'],
    ['French', 'Le mar. 4 mars 2025 à 10:12, Ana Lowe <ana@lowe.example> a écrit :\n\n> We regret to say no.'],
    ['bare marks', '> We regret to say no.\n\n> Ana']
  ])('of %s is one part below the letter', (_, history) => {
    const text = `${own}\n\n${history}`
    expect(part('quote', text)).toEqual([history])
    expect(part('body', text)).toEqual([body])
    expect(part('signature', text)).toEqual(['Tom'])
  })

  it('keeps its line breaks, CRLF too', () => {
    const text = `${own}\n\n> We regret to say no.\n> Ana`.replace(/\n/g, '\r\n')
    expect(part('quote', text)).toEqual(['> We regret to say no.\r\n> Ana'])
  })

  it('may stand above or between the writer’s own lines', () => {
    const text = '> Did the tour help?\n\nIt did, thank you.\n\n> Will you apply again?\n\nI will.'
    expect(parts(text)).toEqual([
      ['quote', '> Did the tour help?'],
      ['body', 'It did, thank you.'],
      ['quote', '> Will you apply again?'],
      ['body', 'I will.']
    ])
  })

  it('is not seen in a sentence of the writer’s that reports', () => {
    expect(part('quote', 'Thank you.\n\nOn Monday the recruiter wrote:\nthat I was a strong candidate, which I was glad of.')).toEqual([])
    expect(part('quote', 'On balance I enjoyed every round. Thank you for that.')).toEqual([])
  })

  it('has no sentences', () => {
    const text = `${own}\n\n> WE regret to say no!!`
    expect(readMessage(text).sentences.every((sentence) => sentence.end <= own.length)).toBe(true)
  })
})

describe('the words of a message', () => {
  it.each([
    ['Thank you for your time.', 5],
    ['Dear Ana,\n\nThank you for your time.\n\nBest,\nTom', 5],
    ['I didn’t ask.', 3],
    ['Thank you for the [Job Title] role.', 6],
    ['Thank you.\n\nTom\n\nPS: The dog barked.', 5],
    ['Thank you.\n\n> not this one', 2],
    ['Write to tom@ashby.example or see https://ashby.example/work?x=1.', 6],
    ['The well-known lab, at 3 p.m.', 6],
    ['Dear Ana,', 0],
    ['', 0],
    ['... !!', 0]
  ])('in %j are %i', (text, words) => {
    expect(readMessage(text).words).toBe(words)
  })
})

describe('the register', () => {
  it.each([
    ['Dear Ana,\n\nThank you.', {greeting: 'Dear'}],
    ['hi ana,\n\nthank you. that was kind.', {greeting: 'hi', lowerCase: true}],
    ['Thank you.', {greeting: '', lowerCase: false, contractions: false, plural: false, british: false}],
    ['I didn’t know that.', {contractions: true}],
    ['im glad we spoke.', {contractions: true}],
    ['We enjoyed the day. We learned much.', {plural: true}],
    ['I enjoyed the day that we spent at the lab.', {plural: false}],
    ['I realised how well the programme is organised.', {british: true}],
    ['I promise to exercise for four hours.', {british: false}]
  ])('of %j', (text, register) => {
    expect(readMessage(text).register).toMatchObject(register)
  })
})

it('a title in lower case greets a person too, without any mark', () => {
  const text = 'hello mrs bell thankyou for seeing me. i want to learn.\n\nsunny'
  const {parts, facts} = readMessage(text)
  const greeting = parts.find(({type}) => type === 'greeting')!
  expect(text.slice(greeting.start, greeting.end)).toBe('hello mrs bell')
  expect(facts.company).toBeUndefined()
})
