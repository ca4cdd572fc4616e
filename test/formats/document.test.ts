import {describe, expect, it} from 'vitest'
import {applySuggestion} from '../../src/apply'
import {rules} from '../../rules'
import {formatOf, lintDocument, rewriteDocument, type DocumentRewriteOptions} from '../../src/formats'
import {remove, swap} from '../../src/mend'
import {testRule} from '../checking'

const letter = (body: string) => `Hi Ana,\n\nThank you for the talk about the designer role last week.\n\n${body}\n\nBest,\nTom\n`
const why = 'Why didn’t I get the job?'
const asking = 'Which skill should I build for a role like this?'

/** The findings of one rule, as the place and the source there. */
function found(source: string, ruleId: string, options: Parameters<typeof lintDocument>[2] = {}): string[] {
  return lintDocument(source, 'markdown', options)
    .diagnostics.filter((each) => each.ruleId === ruleId)
    .map(({range: {start}, actual}) => `${start.line}:${start.column} ${actual.trimEnd()}`)
}

describe('a document', () => {
  it('is found fault with where the source has it', () => {
    expect(found(letter('**Why** didn&rsquo;t I get *the job*?'), 'no-why-rejected')).toEqual(['5:1 **Why** didn&rsquo;t I get *the job*?'])
  })

  const moon = testRule('no-moon', {patterns: ['the moon'], mends: [swap(() => 'sun & *stars*', 'Say so'), swap(() => '', 'Say nothing')]})
  const moonIn = (source: string) =>
    lintDocument(source, 'markdown', {plugins: [moon]}).diagnostics.find(({ruleId}) => ruleId === 'no-moon')!

  it('takes suggestions in its own words', () => {
    const source = letter('I saw *the* moo&#110; there.')
    const diagnostic = moonIn(source)
    expect(diagnostic).toMatchObject({actual: '*the* moo&#110;', suggestions: [{text: 'sun & \\*stars\\*'}, {text: ''}]})
    expect(applySuggestion(source, diagnostic)).toBe(letter('I saw sun & \\*stars\\* there.'))
  })

  it('loses the marks with the words, or keeps both', () => {
    const source = letter('I saw **the moon** there.')
    expect(applySuggestion(source, moonIn(source), 1)).toBe(letter('I saw  there.'))
    expect(applySuggestion(source, moonIn(source))).toBe(letter('I saw **sun & \\*stars\\*** there.'))
  })

  it('leaves to the writer what would lose a link or half a mark', () => {
    for (const words of ['the [moon](https://x.example)', '[the](u) moon', '*I saw the* moon', 'the `moon`', 'the ![x](u)moon'])
      expect(moonIn(letter(`So ${words} there.`)), words).toMatchObject({suggestions: [], manual: [{text: 'sun & *stars*'}, {text: ''}]})
  })

  it('has its subject in the front matter', () => {
    expect(found(`---\nsubject: 'Why was I rejected?'\n---\n${letter(asking)}`, 'subject-line')).toEqual(['2:11 Why was I rejected?'])
  })

  it('keeps its places below a byte order mark and with CRLF', () => {
    expect(found(`\uFEFF---\r\nkind: feedback-request\r\n---\r\n${letter(why).replaceAll('\n', '\r\n')}`, 'no-why-rejected')).toEqual([
      `8:1 ${why}`
    ])
  })

  it('reports each message apart, each with a kind and a score of its own', () => {
    const source = `\`\`\`email\n${letter(why)}\`\`\`\n\n\`\`\`email kind=follow-up\n${letter(asking)}\`\`\`\n`
    const {messages} = lintDocument(source, 'markdown')
    expect(messages.map(({kind, range: {start}, score}) => [kind, start.line, score === 100])).toEqual([
      ['feedback-request', 2, false],
      ['follow-up', 13, expect.any(Boolean)]
    ])
  })

  it('is a template where two slots of one syntax say so', () => {
    const source = letter(`${asking} I applied to {{company}} as {{role}}.`)
    expect(lintDocument(source, 'text', {detectTemplate: true}).messages[0]).toMatchObject({template: true, templateSource: 'detected'})
    expect(lintDocument(source, 'text').messages[0]).toMatchObject({template: false, templateSource: 'given'})
    expect(lintDocument(`---\ntemplate: false\n---\n${source}`, 'text', {detectTemplate: true}).messages[0]).toMatchObject({
      template: false,
      templateSource: 'given'
    })
  })
})

describe('front matter', () => {
  const faultsOf = (yaml: string) =>
    lintDocument(`---\n${yaml}\n---\n${letter(asking)}`, 'text').faults.map(
      ({message, place: {line, column}}) => `${line}:${column} ${message}`
    )

  it('sets rules', () => {
    expect(found(`---\nrules:\n  no-why-rejected: off\n---\n${letter(why)}`, 'no-why-rejected')).toEqual([])
  })

  it('leaves other tools’ keys alone', () => {
    expect(faultsOf('title: Note\ntags: [a, b]\nlayout: post')).toEqual([])
  })

  it.each([
    [
      'kind: folow-up',
      '2:7 Unknown kind in the front matter. Did you mean “follow-up”? Valid are: thank-you, feedback-request, follow-up, feedback-reply.'
    ],
    ['template: perhaps', '2:11 The front matter’s template is neither true nor false.'],
    [
      'tactful:\n  kin: follow-up',
      '3:3 Unknown key “kin” in the front matter. Did you mean “kind”? Valid are: kind, subject, to, template, rules.'
    ],
    ['subject: {a: b}', '2:10 The front matter’s subject is no text.'],
    ['rules: all', '2:8 The front matter’s rules are no mapping of rule ids to severities.'],
    ['rules:\n  no-demand: off', '3:3 The rules in the front matter: Unknown rule: “no-demand”. Did you mean “no-demands”?']
  ])('is told what is wrong with “%s”', (yaml, fault) => {
    expect(faultsOf(yaml)).toEqual([fault])
  })

  it('that is no YAML is one fault, and the message is linted', () => {
    const result = lintDocument(`---\nkind: "follow-up\n---\n${letter(why)}`, 'text')
    expect(result.faults).toHaveLength(1)
    expect(result.faults[0]!.message).toMatch(/^The front matter is no YAML: /)
    expect(result.diagnostics.some(({ruleId}) => ruleId === 'no-why-rejected')).toBe(true)
  })

  // The reader of YAML calls itself for each level, and some thousands of them end the process.
  it.each([
    ['lists', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['open lists', 'subject: ' + '['.repeat(20_000)],
    ['mappings', '{"a":'.repeat(20_000)],
    ['marks', '- '.repeat(20_000)],
    ['questions', '? '.repeat(20_000)],
    ['indented keys', Array.from({length: 2000}, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['keys', Array.from({length: 50_000}, (_, at) => `k${at}: 1`).join('\n')]
  ])('that is made to crash its reader is one fault: %s', (_, yaml) => {
    expect(faultsOf(yaml)).toEqual(['2:1 The front matter is nested deeper, or has more keys, than any that a person writes.'])
  })

  it('may hold many brackets in its texts', () => {
    expect(faultsOf(`title: "${'['.repeat(500)}"\nnote: |\n  ${'- '.repeat(300)}\nkind: follow-up`)).toEqual([])
  })

  it('takes the marks of slots in a subject for words', () => {
    expect(faultsOf('subject: [Role] at {{company}} and {{more}}')).toEqual([])
  })
})

describe('comments that silence', () => {
  const comment = (text: string) => `<!-- tactful-${text} -->`
  const wrong = 'no-why-rejected'

  it('the next line', () => {
    expect(found(letter(`${comment('disable-next-line')}\n\n${why}\n\n${why}`), wrong)).toEqual([`9:1 ${why}`])
    expect(found(letter(`${comment(`disable-next-line ${wrong}: it is meant`)}\n${why}`), wrong)).toEqual([])
    expect(found(letter(`${comment('disable-next-line brevity')}\n${why}`), wrong)).toEqual([`6:1 ${why}`])
  })

  it('a range and a file', () => {
    expect(found(letter(`${comment('disable')}\n\n${why}\n\n${comment('enable')}\n\n${why}`), wrong)).toEqual([`11:1 ${why}`])
    expect(found(letter(`${why}\n\n${comment(`disable-file ${wrong}, no-demands`)}`), wrong)).toEqual([])
  })

  it('count no more in the score', () => {
    const {messages} = lintDocument(letter(`${comment('disable')}\n\n${why}`), 'markdown')
    expect(messages[0]).toMatchObject({score: 100, deductions: [], diagnostics: []})
  })

  it('are reported where they silence nothing or name no rule', () => {
    const source = letter(`${comment('disable-next-line')}\n${asking}\n\n${comment('disable no-demand')}\n${asking}`)
    const notices = lintDocument(source, 'markdown').diagnostics.filter(({ruleId}) => ruleId === 'suppression')
    expect(notices.map(({message, actual, suggestions}) => [message, actual, suggestions[0]?.text])).toEqual([
      ['This comment silences nothing.', comment('disable-next-line'), ''],
      ['“no-demand” is no rule.', 'no-demand', 'no-demands']
    ])
  })
})

describe('a document rewritten', () => {
  const moon = testRule('no-moon', {patterns: ['the moon'], mends: [swap(() => 'sun', 'Say sun')]})
  const gone = testRule('no-rain', {patterns: ['it rained'], marks: 'sentence', mends: [remove()]})
  const off = Object.fromEntries(rules.map(({id}) => [id, 'off'] as const))
  const options: DocumentRewriteOptions = {plugins: [moon, gone], rules: off, level: 'full'}

  it('is edited in place, and edits tell what changed', () => {
    const source = `---\nsubject: See the moon\n---\n${letter('I saw **the** *moon*.')}`
    const {text, edits, remaining} = rewriteDocument(source, 'markdown', options)
    expect(text).toBe(`---\nsubject: See sun\n---\n${letter('I saw sun.')}`)
    const applied = [...edits].reverse().reduce((sum, {start, end, text: put}) => sum.slice(0, start) + put + sum.slice(end), source)
    expect(applied).toBe(text)
    expect(remaining).toEqual([])
  })

  it('keeps what cannot be edited in place, and says so', () => {
    const source = letter('I saw the [moon](u) and the moon.')
    const {text, remaining} = rewriteDocument(source, 'markdown', options)
    expect(text).toBe(letter('I saw the [moon](u) and sun.'))
    expect(remaining.map(({actual, manual}) => [actual, manual?.[0]?.text])).toEqual([['the [moon', 'sun']])
  })

  it('mends what leaned on a sentence that went', () => {
    expect(rewriteDocument(letter('**It rained.** If not, I would be glad to come *soon*.'), 'markdown', options).text).toBe(
      letter('I would be glad to come *soon*.')
    )
  })

  it('refuses a format, a level and options that are not there', () => {
    expect(() => rewriteDocument('', 'word' as 'text')).toThrow(
      new TypeError('Unknown format: “word”. Valid are: text, markdown, html, email.')
    )
    expect(() => rewriteDocument('', 'text', {level: 'all' as 'full'})).toThrow(
      new TypeError('Unknown level: “all”. Valid are: safe, full.')
    )
    expect(() => lintDocument('', 'text', {headingLevel: 7})).toThrow(
      new TypeError('Expected headingLevel to be a whole number from 1 to 6, got 7.')
    )
    expect(() => lintDocument('', 'text', {fences: 'email' as never})).toThrow(
      new TypeError('Expected fences to be an array of words, got “email”.')
    )
    expect(() => lintDocument(7 as never, 'text')).toThrow(new TypeError('Expected the source to be a string or bytes, got 7.'))
  })
})

it('a file’s name tells its format', () => {
  const names = ['a.md', 'b/c.MARKDOWN', 'd.txt', 'e', 'f.html', 'g.eml', 'h.md.liquid', 'i.html.hbs', 'j.hbs']
  expect(names.map(formatOf)).toEqual(['markdown', 'markdown', 'text', 'text', 'html', 'email', 'markdown', 'html', 'text'])
})
