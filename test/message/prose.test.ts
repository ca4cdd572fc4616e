import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readMessage} from '../../src/message/analyse'
import type {Message} from '../../src/message/types'

const sentencesOf = (text: string) => readMessage(text).sentences.map(({start, end}) => text.slice(start, end))

/** The terms of a draft, each with the word as it is written. */
const termsOf = (text: string) =>
  readMessage(text).sentences.flatMap(({terms}) => terms.map(({form, start, end}) => [text.slice(start, end), form]))
const written = (text: string) => readMessage(text).sentences.flatMap(({terms}) => terms.map(({start, end}) => text.slice(start, end)))
const forms = (text: string) => readMessage(text).sentences.flatMap(({terms}) => terms.map(({form}) => form))

describe('offsets', () => {
  it.each([
    ['straight quotes', "I didn't know.", ['I', "didn't", "didn't", 'know']],
    ['curly quotes', 'I didn’t know “it”.', ['I', 'didn’t', 'didn’t', 'know', 'it']],
    ['emoji', 'Thanks 🙏🏽 so much 👩‍💻 for it.', ['Thanks', 'so', 'much', 'for', 'it']],
    ['CRLF', 'Thank you.\r\n\r\nIt helped.', ['Thank', 'you', 'It', 'helped']],
    ['tabs', 'Thank\tyou.', ['Thank', 'you']],
    ['a byte order mark', '\uFEFFThank you.', ['Thank', 'you']],
    ['no-break spaces', 'Thank\u00A0you for\u202Fit.', ['Thank', 'you', 'for', 'it']],
    ['a missing space', 'It helped.Thank you.', ['It', 'helped', 'Thank', 'you']],
    ['a slot', 'The [Job Title] role.', ['The', '[Job Title]', 'role']],
    ['a slash', 'My CV/resume helped.', ['My', 'CV', 'resume', 'helped']],
    ['markup', 'Thank you<br>for it.', ['Thank', 'you', 'for', 'it']],
    ['an entity', 'Tea &amp; cake.', ['Tea', 'cake']],
    ['accents', 'My résumé, naïve or not.', ['My', 'résumé', 'naïve', 'or', 'not']]
  ])('point at the written words with %s', (_, text, words) => {
    expect(written(text)).toEqual(words)
  })

  it('of a contraction are the whole word for both of its terms', () => {
    const [, did, not] = readMessage('I didn’t know.').sentences[0]!.terms
    expect(did).toMatchObject({form: 'did', start: 2, end: 8})
    expect(not).toMatchObject({form: 'not', start: 2, end: 8})
  })

  it('go past a wrapped line as past a blank', () => {
    const text = 'Thank you for the long and friendly talk that\nwe had on Monday about the database course in\nthe spring.'
    expect(sentencesOf(text)).toEqual([text])
    expect(sentencesOf(text.replace(/\n/g, '\r\n'))).toEqual([text.replace(/\n/g, '\r\n')])
    expect(written(text)).toEqual(text.replace('.', '').split(/\s/))
  })

  /** What holds of every message, whatever the draft. */
  const checkOffsets = ({text, parts, sentences, slots, asks}: Message) => {
    let at = 0
    for (const sentence of sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(at)
      expect(sentence.end).toBeLessThanOrEqual(text.length)
      at = sentence.end
      expect(parts.some(({type, start, end}) => type === sentence.part && start <= sentence.start && sentence.end <= end)).toBe(true)
      expect(sentence.terms.length).toBeGreaterThan(0)
      let last = sentence.start
      for (const {start, end} of sentence.terms) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(sentence.end)
        expect(text.slice(start, end)).not.toMatch(/\s$|^\s/)
        last = start
      }
      let from = 0
      for (const clause of sentence.clauses) {
        expect(clause.from).toBe(from)
        expect(clause.to).toBeGreaterThan(clause.from)
        expect(clause.start).toBe(sentence.terms[clause.from]!.start)
        expect(clause.end).toBe(sentence.terms[clause.to - 1]!.end)
        from = clause.to
      }
      expect(from).toBe(sentence.terms.length)
    }
    for (const range of [...slots, ...asks]) {
      expect(range.end).toBeGreaterThan(range.start)
      expect(range.end).toBeLessThanOrEqual(text.length)
    }
  }

  const scraps = fc.array(
    fc.constantFrom(
      ...'Dear Ana,|Hi,|Thank you|for your time|why didnt I|get it|[Name]|{{role}}|<br>|&amp;|PS:|Best,|Tom|> quoted|On Tue, 4 Mar 2025 at 10:12, Ana wrote:'.split(
        '|'
      ),
      ...'.|?|!|...|?!|,|;|—|-|(|)|"|“|”|’|\'|/|@|\n|\n\n|\r\n|\r|\t| |\u00A0|🙏|\uD800|\0|1.|a)|e.g.|3 p.m.|https://a.example|b@c.example|it.And|no.so|é|x'.split(
        '|'
      )
    ),
    {maxLength: 30}
  )

  it('stay inside and in order for any scraps of a letter', () => {
    fc.assert(
      fc.property(scraps, fc.constantFrom('', ' '), (pieces, glue) => checkOffsets(readMessage(pieces.join(glue)))),
      {numRuns: 1000}
    )
  })

  it('stay inside and in order for any string at all', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => checkOffsets(readMessage(text))),
      {numRuns: 200}
    )
  })
})

describe('sentences', () => {
  it.each([
    ['before a lower-case sentence', 'thx for the update. why didnt i get it??', ['thx for the update.', 'why didnt i get it??']],
    ['after “no.” before lower case', 'whyd you say no. i shoulda asked', ['whyd you say no.', 'i shoulda asked']],
    ['at a question mark before lower case', 'any tips? i would be glad.', ['any tips?', 'i would be glad.']],
    ['at a missing space', 'Thank you for it.What should I build?', ['Thank you for it.', 'What should I build?']],
    ['at a missing space before lower case', 'thanks for that.could you tell me more?', ['thanks for that.', 'could you tell me more?']],
    ['at a blank line, mark or not', 'Thank you\n\nWhat should I build', ['Thank you', 'What should I build']],
    [
      'at a list item',
      'Two things:\n- my portfolio\n- my French\nI would value both.',
      ['Two things', 'my portfolio', 'my French', 'I would value both.']
    ],
    ['at a numbered item', '1. What should I build?\n2) Which book helps?', ['What should I build?', 'Which book helps?']],
    ['after a run of marks', 'Really?! Yes... maybe.', ['Really?!', 'Yes...', 'maybe.']],
    ['after a closing quote', 'You said “well done.” That was kind.', ['You said “well done.”', 'That was kind.']],
    ['after an ellipsis character', 'I wondered… What should I build?', ['I wondered…', 'What should I build?']]
  ])('end %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it.each([
    ['an abbreviation', 'I met Mr. Lee and Dr. Nair at 3 p.m. on Monday.'],
    ['an initial', 'I spoke with J. Santos on Monday.'],
    ['a number', 'The task took 2.5 hours.'],
    ['“e.g.”', 'Some tools, e.g. a linter, helped.'],
    ['an address', 'My work is at https://ashby.example/a.b and at tom@ashby.example now.'],
    ['a slot with a stop in it', 'Thank you for the {{job.title}} talk.'],
    ['a name with a point', 'I used Node.js for it.']
  ])('do not end at %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text])
  })

  it('start at the quotation mark or bracket that opens them', () => {
    const text = 'I liked it. "Not a fit" is what you wrote. (My mother laughed.) Bye.'
    const starts = readMessage(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end))
    expect(starts).toEqual(['I liked it.', '"Not a fit" is what you wrote.', '(My mother laughed.)', 'Bye.'])
  })

  it('keep their closing marks', () => {
    const marks = (text: string) => readMessage(text).sentences.map(({mark}) => mark)
    expect(marks('Why? Why?! Well... So it is. no mark')).toEqual(['?', '?!', '...', '.', ''])
    expect(marks('Why??')).toEqual(['??'])
  })

  it('leave greeting, sign-off, signature and quotes alone', () => {
    expect(sentencesOf('Dear Ana,\n\nIt helped.\n\nKind regards,\nTom\n\n> We regret.')).toEqual(['It helped.'])
  })

  it('are read from the subject too, apart from those of the text', () => {
    const {subject, sentences} = readMessage('Thank you.', {subject: 'A question? Two'})
    expect(sentences).toHaveLength(1)
    expect(subject!.sentences.map(({start, end}) => subject!.text.slice(start, end))).toEqual(['A question?', 'Two'])
  })

  it('of a subject line in the text have offsets of the text', () => {
    const text = 'Subject: A question\n\nThank you.'
    const [sentence] = readMessage(text).subject!.sentences
    expect(text.slice(sentence!.start, sentence!.end)).toBe('A question')
  })

  it('of more than 120 terms are read in pieces that lose no word', () => {
    const text = `${'I learned a lot, and '.repeat(200)}that is all.`
    const {sentences} = readMessage(text)
    expect(Math.max(...sentences.map(({terms}) => terms.length))).toBeLessThanOrEqual(180)
    expect(sentences.flatMap(({terms}) => terms)).toHaveLength(200 * 5 + 3)
  })

  it('of one endless word end', () => {
    const {sentences} = readMessage('a'.repeat(20_000))
    expect(sentences.map(({end, start}) => end - start).reduce((a, b) => a + b)).toBe(20_000)
  })
})

describe('contractions', () => {
  it.each([
    ["didn't", 'did not'],
    ['didn’t', 'did not'],
    ['didnt', 'did not'],
    ['whyd', 'why did'],
    ["why'd", 'why did'],
    ['wouldnt', 'would not'],
    ["wouldn't've", 'would not have'],
    ['shoulda', 'should have'],
    ["should've", 'should have'],
    ['im', 'i am'],
    ["I'm", 'i am'],
    ['I’ve', 'i have'],
    ["I'd", 'i would'],
    ['cannot', 'can not'],
    ["can't", 'can not'],
    ['wont', 'will not'],
    ["it's", 'it is'],
    ['dunno', 'do not know'],
    ['gimme', 'give me'],
    ['thx', 'thanks'],
    ['pls', 'please'],
    ['u', 'you'],
    ['recieved', 'received'],
    ["team's", "team's"],
    ['its', 'its']
  ])('“%s” is “%s”', (word, meant) => {
    expect(forms(`so ${word} then`)).toEqual(['so', ...meant.split(' '), 'then'])
  })

  it.each(['id love to hear more', 'i think id be stronger'])('“id” is “I would” before a verb: %s', (text) => {
    expect(forms(text)).toContain('would')
  })

  it.each(['my id card', 'the job id is 42'])('“id” stays a noun: %s', (text) => {
    expect(forms(text)).toContain('id')
  })

  it('“of” after a modal is “have”', () => {
    expect(forms('I would of come')).toEqual(['i', 'would', 'have', 'come'])
    expect(forms('I should of come')).toEqual(['i', 'should', 'have', 'come'])
    expect(forms('the end of May')).toEqual(['the', 'end', 'of', 'may'])
  })

  it('keeps the place of a written word for each of its forms', () => {
    expect(termsOf('shoulda asked')).toEqual([
      ['shoulda', 'should'],
      ['shoulda', 'have'],
      ['asked', 'asked']
    ])
  })
})

describe('terms', () => {
  const term = (text: string, form: string) =>
    readMessage(text)
      .sentences.flatMap(({terms}) => terms)
      .find((each) => each.form === form)!

  it('know numbers, slots and names', () => {
    expect(term('It took 3 days.', '3').type).toBe('number')
    expect(term('The [Role] post.', '#slot').type).toBe('slot')
    expect(term('I met Priya there.', 'priya').name).toBe(true)
    expect(term('Priya was kind.', 'priya').name).toBe(false)
    expect(term('Then I met her.', 'i').name).toBe(false)
  })

  it.each([
    ['a b', 'none'],
    ['a, b', 'comma'],
    ['a "b"', 'comma'],
    ['a; b', 'strong'],
    ['a: b', 'strong'],
    ['a — b', 'strong'],
    ['a – b', 'strong'],
    ['a - b', 'strong'],
    ['a -- b', 'strong'],
    ['a (b)', 'strong'],
    ['a-b c', 'none']
  ])('know what stands before them in “%s”', (text, gap) => {
    expect(readMessage(text).sentences[0]!.terms.at(1)!.gap).toBe(gap)
  })
})

describe('slots', () => {
  it.each([
    ['[Company]', '[]', 'Company'],
    ['{{name}}', '{{}}', 'name'],
    ['{{ job.title }}', '{{}}', 'job.title'],
    ['{name}', '{}', 'name'],
    ['${name}', '${}', 'name'],
    ['<Your Name>', '<>', 'Your Name'],
    ['<<Name>>', '<<>>', 'Name'],
    ['«Name»', '«»', 'Name'],
    ['%NAME%', '%%', 'NAME'],
    ['__NAME__', '____', 'NAME']
  ])('%s is one term, with its marks told apart from its name', (slot, syntax, name) => {
    const text = `Thank you for the ${slot} talk.`
    const message = readMessage(text)
    expect(message.slots).toMatchObject([{type: 'value', start: 18, end: 18 + slot.length, syntax, name, wellFormed: true}])
    expect(message.sentences[0]!.terms[4]).toMatchObject({form: '#slot', type: 'slot', start: 18, end: 18 + slot.length})
  })

  it('may have marks of the caller’s, which come first', () => {
    const {slots, sentences} = readMessage('Thank you for the <%= your [role] %> talk.', {slots: [['<%=', '%>']]})
    expect(slots).toMatchObject([{open: '<%=', close: '%>', name: 'your [role]', standsFor: 'role'}])
    expect(sentences[0]!.terms[4]!.type).toBe('slot')
  })

  it.each([
    ['{{ first_name | default: "there" }}', 'first_name', 'name'],
    ['{{company.name}}', 'company.name', 'company'],
    ['[Job Title]', 'Job Title', 'role'],
    ['%START_DATE%', 'START_DATE', 'time'],
    ['{reason}', 'reason', 'fact']
  ])('%s tells what it stands for', (slot, name, standsFor) => {
    expect(readMessage(`Hi ${slot}`).slots).toMatchObject([{name, standsFor}])
  })

  it.each([
    '{{#if role}}',
    '{{/if}}',
    '{{else}}',
    '{{> header}}',
    '{{!-- note --}}',
    '{{if .Role}}',
    '{% if a == "b" %}',
    '{%- endif -%}',
    '{# note #}'
  ])('%s is a tag and no word', (tag) => {
    const message = readMessage(`Thank you for the ${tag}talk.`)
    expect(message.slots).toMatchObject([{type: 'block'}])
    expect(message.sentences[0]!.terms.map(({form}) => form)).toEqual(['thank', 'you', 'for', 'the', 'talk'])
  })

  it('in tags leave the greeting what it is', () => {
    const text = 'Hi {{#if name}}{{name}}{{else}}there{{/if}},\n\nThank you for the talk.'
    const {parts} = readMessage(text)
    expect(parts.map(({type, start, end}) => [type, text.slice(start, end).trim()])).toEqual([
      ['greeting', 'Hi {{#if name}}{{name}}{{else}}there{{/if}},'],
      ['body', 'Thank you for the talk.']
    ])
  })

  it.each(['I saw it [sic].', 'It is <b>good</b>.', 'A rate of 5 % or 6 %.', 'See [this page](https://a.example).'])(
    'are not seen in “%s”',
    (text) => {
      expect(readMessage(text).slots).toEqual([])
    }
  )
})
