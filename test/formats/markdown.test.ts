import {describe, expect, it} from 'vitest'
import {markdown} from '../../src/formats/markdown'
import type {ReadOptions} from '../../src/formats/types'
import {expectSound} from './sound'

function proseOf(source: string, options: ReadOptions = {}): string[] {
  return markdown.read(source, options).messages.map(({prose}) => {
    expectSound(prose, source)
    return prose.text
  })
}

describe('Markdown as prose', () => {
  it.each([
    ['emphasis and links', 'I *like* **[the _team_](https://x.example "t")**.', 'I like the team.'],
    ['entities and escapes', 'You &amp; me didn&rsquo;t say 2 \\* 3 &#x1F64F;.', 'You & me didn’t say 2 * 3 🙏.'],
    ['code as words', 'Run `npm test` now.', 'Run npm test now.'],
    ['images', 'Here ![a *cat*](cat.png) it is.', 'Here  it is.'],
    ['inline elements and comments', 'So <b>bold</b> <!-- note -->of you.', 'So bold of you.'],
    ['links in angle brackets', 'See <https://x.example> or <me@x.example>.', 'See https://x.example or me@x.example.'],
    ['a sentence that goes on', 'I would like\nto know.', 'I would like to know.'],
    ['lines that stand for themselves', 'Hi Ana,\nthank you.  \nBest,\\\nTom', 'Hi Ana,\nthank you.\nBest,\nTom'],
    ['line breaks as elements', 'Best,<br>Tom', 'Best,\nTom'],
    ['lists', 'Two:\n\n- one\n- two\n  more\n\n1. three', 'Two:\n\n- one\n- two more\n\n1. three'],
    ['quotations', 'Hi.\n\n> You said\n> *no*\nlazy\n>\n> Bye', 'Hi.\n\n> You said\n> no\n> lazy\n>\n> Bye'],
    ['a message that is all quotation', '# Template\n\n> Hi Ana,\n>\n> thank you.', 'Hi Ana,\n\nthank you.'],
    ['tables', '| A | B |\n|---|---|\n| c \\| d | *e* |', 'A\n\nB\n\nc | d\n\ne'],
    ['headings and code left out', '# Title\n\nHi.\n\n```js\nwhy()\n```\n\nBye.\n\n    code', 'Hi.\n\nBye.'],
    ['comments left out', 'Hi.\n\n<!-- why -->\n\nBye.', 'Hi.\n\nBye.'],
    ['definitions and references', 'See [this] and [that][this].\n\n[this]: https://x.example', 'See this and that.'],
    ['CRLF', 'Hi *Ana*,\r\n\r\n> a\r\n> b\r\n', 'Hi Ana,\r\n\r\n> a\r\n> b'],
    ['a byte order mark', '\uFEFFHi *Ana*.', 'Hi Ana.'],
    ['front matter', '---\nkind: follow-up\n---\n\nHi.', 'Hi.'],
    ['nothing', '', '']
  ])('%s', (_, source, prose) => {
    expect(proseOf(source)).toEqual([prose])
  })

  it.each([
    'Hi [Name], I am {{name}} or {name} or ${name}.',
    'Hi <Name> and <<First Name>>, at %COMPANY% or __COMPANY__ or ((company)) or «company_name».',
    'Hi {{#if first_name}}{{first_name}}{{else}}there{{/if}}, {% if role %}{{ role }}{% endif %}.'
  ])('keeps the slots of “%s”', (source) => {
    expect(proseOf(source)).toEqual([source])
  })

  it('takes a defined label, the box of a task and an escaped bracket for what they are', () => {
    expect(proseOf('- [x] done with [Name]\n\nSee [Docs] and \\[sic].\n\n[Docs]: u')).toEqual([
      '- [x] done with [Name]\n\nSee Docs and [sic].'
    ])
  })
})

describe('several messages in a Markdown file', () => {
  const file = '# Letters\n\n- [One](#one)\n\n## One\n\nHi *A*.\n\n### Detail\n\nMore.\n\n## Two\n\nHi B.\n\n# Notes\n\nNo letter.\n'

  it('are its fences named email or message', () => {
    const source =
      'About.\n\n```email kind=follow-up\nHi *A*.\n\nBye.\n```\n\n> ```message\n> Hi B.\n> \n> Bye.\n> ```\n\n```js\ncode\n```\n'
    expect(proseOf(source)).toEqual(['Hi *A*.\n\nBye.', 'Hi B.\n\nBye.'])
    expect(markdown.read(source, {}).messages.map(({own}) => own.kind)).toEqual(['follow-up', undefined])
  })

  it('may have fences of other names', () => {
    const source = '```letter\nHi.\n```\n\n```email\nBye.\n```'
    expect(proseOf(source, {fences: ['letter']})).toEqual(['Hi.'])
  })

  it('may have their subject above the fence', () => {
    const source =
      '**Subject:** Old\n\n## One\n\n**Subject:** Thank *you*, [Name]\n\n**Body:**\n\n```email\nHi.\n```\n\n```email\nBye.\n```'
    const {messages} = markdown.read(source, {})
    expect(messages.map(({own}) => own.subject)).toEqual(['Thank you, [Name]', undefined])
    expect(messages[0]!.subject!.toSource(6, 9)).toEqual({start: source.indexOf('you'), end: source.indexOf('you') + 3, editable: true})
  })

  it('are its sections under a heading level', () => {
    expect(proseOf(file, {headingLevel: 2})).toEqual(['Hi A.\n\nMore.', 'Hi B.'])
  })

  it('leave out a section that only lists links', () => {
    expect(proseOf(`## Contents\n\n- [One](#one)\n- [Two](#two)\n\n${file}`, {headingLevel: 2})).toEqual(['Hi A.\n\nMore.', 'Hi B.'])
  })

  it('are one where there is neither', () => {
    expect(proseOf('Hi.\n\nBye.', {headingLevel: 2})).toEqual(['Hi.\n\nBye.'])
  })

  it('report an unknown kind', () => {
    const {faults} = markdown.read('Hi.\n\n```email kind=folow-up\nHi.\n```', {})
    expect(faults).toEqual([
      {message: 'Unknown kind “folow-up” on a fence. Valid are: thank-you, feedback-request, follow-up, feedback-reply.', offset: 5}
    ])
  })
})

describe('containers deeper than anybody writes', () => {
  it.each(['> ', '>', '1. ', '+ ', '- > '])('are words from the hundredth of a line on: %s', (mark) => {
    const source = `${mark.repeat(300)}why`
    const {messages} = markdown.read(source, {})
    for (const {prose} of messages) expectSound(prose, source)
    expect(proseOf(`Hi Ana.\n\n${source}`).join('')).toMatch(/^Hi Ana\./)
  })

  it('leave a rule across the page one', () => {
    for (const mark of ['- ', '* ', '-']) {
      const rule = (times: number) => proseOf(`Hi.\n\n${mark.repeat(times)}\n\nBye.`).map((text) => text.replace(/[-* ]+(?=\n)/, '…'))
      expect(rule(150), mark).toEqual(rule(5))
    }
  })

  it('leave the words behind them as they are', () => {
    expect(proseOf(`${'> '.repeat(150)}why - not 1. a`).join('')).toMatch(/why - not 1\. a$/)
  })
})

describe('more marks in one paragraph than anybody writes', () => {
  it('are words past the three thousandth, and those before it are read', () => {
    const source = `${'*a* '.repeat(2000)}why\n\n*b* [c](https://example.org)`
    const {messages} = markdown.read(source, {})
    for (const {prose} of messages) expectSound(prose, source)
    const text = proseOf(source).join('\n')
    expect(text).toMatch(/^(?:a ){1500}(?:\*a\* ){500}why/)
    expect(text).toMatch(/b c$/)
  })
})

describe('more headings with a line below than the parser can take', () => {
  const headings = (times: number) => `${'why\n---\n\n'.repeat(times)}Last\n===\n\nThe end.`

  it('are paragraphs past those, and nothing is lost', () => {
    const source = headings(1500)
    expect(proseOf(source).join('\n')).toMatch(/^(?:why\s+)+Last\s+The end\.$/)
    expect(proseOf(headings(100)).join('\n')).toBe('The end.')
  })
})

describe('more lines than anybody leaves without the mark of their quotation', () => {
  const quoted = (times: number) => `> Ana said:\n${'so it goes,\n'.repeat(times)}then I wrote this.\n\nThe end.`

  it('end it once, so that the next words are not part of it', () => {
    expect(markdown.read(quoted(300), {}).messages[0]!.prose.text).toMatch(
      /^> Ana said:\n(?:> so it goes,\n)+> then I wrote this\.\n\nThe end\.$/
    )
    const {text} = markdown.read(quoted(500), {}).messages[0]!.prose
    expect(text.match(/> so it goes/g)).toHaveLength(400)
    expect(text.match(/so it goes/g)).toHaveLength(499)
    expect(text).toMatch(/\nthen I wrote this\.\n\nThe end\.$/)
  })

  it('are as they stand outside of one', () => {
    const plain = `- one\n\n${'so it goes,\n'.repeat(500)}`
    expect(markdown.read(plain, {}).messages[0]!.prose.text.match(/so it goes/g)).toHaveLength(500)
  })
})
