import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import type {Root} from 'nlcst'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'
import {remove, swap, type Rule, type RuleDefinition} from '../src/rule'
import {testRule} from './checking'

const moon = testRule('no-moon', {
  patterns: ['moon', {find: 'star', severity: 'warning'}, {find: 'dust', severity: 'info'}],
  mends: [swap(() => 'sun', 'Say sun'), remove()]
})

/** The messages of a text under rules used one by one. */
const messagesOf = (text: string, ...rules: Rule[]) => {
  const file = new VFile(text)
  const processor = unified().use(retextEnglish)
  for (const rule of rules) processor.use(rule)
  processor.runSync(processor.use(retextStringify).parse(file), file)
  return file.messages
}

/** The messages of Markdown under a rule, by way of remark-retext. */
async function inMarkdown(markdown: string, rule: Rule = moon) {
  const file = new VFile(markdown)
  const processor = unified()
    .use(remarkParse)
    .use(remarkRetext, retext().use(retextEnglish).use(rule) as never)
  await processor.run(processor.parse(file), file)
  return file.messages
}

/** What stands in the source where a message points; for a point, what follows it, after a bar. */
function slice(source: string, place: unknown): string {
  const {start, end, offset} = place as {start?: {offset: number}; end?: {offset: number}; offset?: number}
  return start && end ? source.slice(start.offset, end.offset) : `|${source.slice(offset)}`
}

describe('a rule as a plugin', () => {
  it('says in a message of the file everything that its diagnostic says', () => {
    expect(messagesOf('Hi,\n\nThe moon rose.', moon)).toMatchObject([
      {
        reason: '“moon” was found.',
        source: 'tactful',
        ruleId: 'no-moon',
        url: 'https://unpkg.com/tactful/rules/no-moon.md',
        note: 'It is a test.',
        actual: 'moon',
        expected: ['sun', ''],
        fatal: true,
        line: 3,
        column: 5,
        place: {start: {line: 3, column: 5, offset: 9}, end: {line: 3, column: 9, offset: 13}}
      }
    ])
  })

  it('tells an error, a warning and information apart as vfile-reporter does', () => {
    expect(messagesOf('A moon. A star. A dust.', moon).map(({fatal}) => fatal)).toEqual([true, false, undefined])
  })

  it('takes a severity, a severity with options, or off', () => {
    const counting = testRule('few-moons', {
      expect: {atMost: (_, {most}) => Number(most ?? 0)},
      options: {most: 'How many.'},
      patterns: ['moon']
    })
    const say = (text: string, setting: Parameters<Rule>[0]) => {
      const file = new VFile(text)
      const processor = unified().use(retextEnglish).use(counting, setting).use(retextStringify)
      processor.runSync(processor.parse(file), file)
      return file.messages.map(({fatal}) => fatal)
    }
    expect(say('A moon.', 'warning')).toEqual([false])
    expect(say('A moon.', 'off')).toEqual([])
    expect(say('A moon. A moon.', ['info', {most: 1}])).toEqual([undefined])
  })

  it('refuses a setting that is none', () => {
    expect(() =>
      unified()
        .use(retextEnglish)
        .use(moon, 'fatal' as 'error')
        .freeze()
    ).toThrow(/Unknown severity of no-moon: “fatal”/)
    expect(() =>
      unified()
        .use(retextEnglish)
        .use(moon, ['error', {most: 1}])
        .freeze()
    ).toThrow(/Unknown option of no-moon: “most”/)
  })

  it('knows the kind, subject, recipients and template from the data of the processor', () => {
    const rule = testRule('no-moon', {
      kinds: ['follow-up'],
      find: ({subject, to}) => (subject?.text === 'Hi' && to[0] === 'a@b.example' ? [{start: 0, end: 3}] : [])
    })
    const told = (kind: 'follow-up' | 'thank-you') => {
      const file = new VFile('The moon rose.')
      const processor = unified()
        .use(retextEnglish)
        .data('tactful', {kind, subject: 'Hi', to: 'a@b.example'})
        .use(rule)
        .use(retextStringify)
      processor.runSync(processor.parse(file), file)
      return file.messages.length
    }
    expect(told('follow-up')).toBe(1)
    expect(told('thank-you')).toBe(0)
  })

  it('refuses data that no option could be', () => {
    expect(() =>
      unified()
        .data('tactful', {kind: 'folow-up' as 'follow-up'})
        .use(retextEnglish)
        .use(moon)
        .freeze()
    ).toThrow(/Unknown kind: “folow-up”\. Did you mean “follow-up”\?/)
  })

  it('reports an insertion at a point', () => {
    const rule = testRule('some-moon', {
      expect: 'some',
      missing: ({sentences}) => ({start: sentences[1]!.start, end: sentences[1]!.start}),
      mends: [() => ({text: 'The moon rose. ', title: 'Add', safety: 'safe'})]
    })
    const [told] = messagesOf('Thank you.\n\nBye now.', rule)
    expect(told).toMatchObject({actual: '', expected: ['The moon rose. '], place: {line: 3, column: 1, offset: 12}})
  })

  it('leaves what is outside the text without a place, and so without texts to put there', () => {
    const rule = testRule('no-moon', {
      find: () => [{start: 0, end: 1, field: 'subject'}],
      mends: [() => ({text: 'b', title: 'b', safety: 'safe'})]
    })
    const file = new VFile('All is well.')
    const processor = unified().data('tactful', {subject: 'a moon'}).use(retextEnglish).use(rule).use(retextStringify)
    processor.runSync(processor.parse(file), file)
    expect(file.messages).toMatchObject([{actual: 'a', ruleId: 'no-moon'}])
    expect(file.messages[0]!.place).toBeUndefined()
    expect(file.messages[0]!.expected).toBeUndefined()
  })

  it('counts lines inside blanks, where a range ends in the middle of them', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = `One.${eol}${eol}The moon.${eol}${eol}Two.`
      const rule = testRule('no-moon', {patterns: ['moon'], marks: 'sentence'})
      const at = text.indexOf('Two')
      expect(messagesOf(text, rule)[0]!.place, JSON.stringify(eol)).toMatchObject({
        start: {line: 3, column: 1},
        end: {line: 5, column: 1, offset: at}
      })
    }
  })

  it('analyses a tree once for all rules of a run', () => {
    const seen: unknown[] = []
    const spy = (id: string) =>
      testRule(id, {
        find: (message) => {
          seen.push(message)
          return []
        }
      })
    messagesOf('The moon rose.', spy('a'), spy('b'))
    expect(seen).toHaveLength(2)
    expect(seen[0]).toBe(seen[1])
  })

  it('reads a tree again that another plugin changed between two rules', () => {
    const change = () => (tree: Root) => visit(tree, 'TextNode', (node) => void (node.value = node.value.replace('moon', 'lamp')))
    const file = new VFile('The moon rose.')
    const lamp = testRule('no-lamp', {patterns: ['lamp']})
    const processor = unified().use(retextEnglish).use(moon).use(change).use(lamp).use(retextStringify)
    processor.runSync(processor.parse(file), file)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['no-moon', 'no-lamp'])
    // The file still says “moon”, so nothing may be put in place of a lamp.
    expect(file.messages[1]!.expected).toBeUndefined()
  })

  it('gives the notice instead of findings where there is nothing to check', () => {
    expect(messagesOf('', moon)).toMatchObject([
      {ruleId: 'empty', source: 'tactful', fatal: undefined, url: 'https://unpkg.com/tactful/rules/notices.md#empty'}
    ])
  })

  it('leaves the text alone', () => {
    const text = 'Hi Ana,\n\nThe moon rose.\n'
    expect(String(unified().use(retextEnglish).use(moon).use(retextStringify).processSync(text))).toBe(text)
  })

  it('works under the plain retext processor', async () => {
    const file = await retext().use(moon).process('Hi,\n\nThe moon rose.')
    expect(file.messages).toMatchObject([{ruleId: 'no-moon', actual: 'moon', place: {start: {line: 3, column: 5, offset: 9}}}])
  })
})

describe('a tree from Markdown', () => {
  it.each([
    ['plain text', 'The moon rose.', 'moon'],
    ['emphasis', 'The *moon* rose, **twice**.', 'moon'],
    ['a link', 'The [moon](https://moon.example) rose.', 'moon'],
    ['a list', '- one\n- the moon rose', 'moon'],
    ['a block quote after it', 'The moon rose.\n\n> A sun set.', 'moon'],
    ['a heading above', '# Hi\n\nThe moon rose.', 'moon'],
    ['CRLF', 'Hello there.\r\n\r\nThe moon rose.', 'moon']
  ])('has places in the Markdown, with %s', async (_, markdown, words) => {
    const [told, ...more] = await inMarkdown(markdown)
    expect(more).toEqual([])
    expect(slice(markdown, told!.place)).toBe(words)
    expect(told!.expected).toEqual(['sun', ''])
    expect(told).toMatchObject({line: markdown.slice(0, markdown.indexOf('moon')).split(/\r?\n/).length})
  })

  it('offers no text where the source between the words is not what the rule read', async () => {
    const rule: Partial<RuleDefinition> = {patterns: ['full moon'], mends: [swap(() => 'sun', 'Say sun')]}
    const markdown = 'The full *moon* rose.'
    const [told] = await inMarkdown(markdown, testRule('no-moon', rule))
    expect(told).toMatchObject({actual: 'full moon', ruleId: 'no-moon'})
    expect(told!.expected).toBeUndefined()
  })

  it('never offers a text for a place that an entity has shifted', async () => {
    const markdown = 'Tea &amp; cake. The moon rose.'
    const [told] = await inMarkdown(markdown)
    if (told!.expected) expect(slice(markdown, told!.place)).toBe(told!.actual)
    else expect(slice(markdown, told!.place)).not.toBe(told!.actual)
  })

  it('never offers an insertion where an entity has shifted the place', async () => {
    const rule = testRule('some-moon', {
      expect: 'some',
      missing: ({text}) => ({start: text.indexOf('Bye'), end: text.indexOf('Bye')}),
      mends: [() => ({text: 'The moon rose. ', title: 'Add', safety: 'safe'})]
    })
    const markdown = 'Tea &amp; cake &lt;3. Bye now.'
    const [told] = await inMarkdown(markdown, rule)
    if (told!.expected) expect(slice(markdown, told!.place)).toBe('|Bye now.')
    else expect(told!.actual).toBe('')
  })
})

describe('a tree without positions', () => {
  it('gives messages without a place and without texts to put there', () => {
    const strip = () => (tree: Root) => visit(tree, (node) => void delete node.position)
    const file = new VFile('The moon rose.')
    const processor = unified().use(retextEnglish).use(strip).use(moon).use(retextStringify)
    processor.runSync(processor.parse(file), file)
    expect(file.messages).toMatchObject([{ruleId: 'no-moon', reason: '“moon” was found.', actual: 'moon'}])
    expect(file.messages[0]!.place).toBeUndefined()
    expect(file.messages[0]!.expected).toBeUndefined()
  })
})

describe('the tools of the ecosystem', () => {
  it('vfile-reporter shows place, severity, words and rule', () => {
    const file = new VFile({path: 'draft.txt', value: 'The moon rose. A star. A dust.'})
    const processor = unified().use(retextEnglish).use(moon).use(retextStringify)
    processor.runSync(processor.parse(file), file)
    const report = reporter(file, {color: false})
    expect(report).toMatch(/^draft\.txt$/m)
    expect(report).toMatch(/1:5-1:9\s+error\s+“moon” was found\.\s+no-moon\s+tactful/)
    expect(report).toMatch(/warning\s+“star” was found\.\s+no-moon/)
    expect(report).toMatch(/info\s+“dust” was found\.\s+no-moon/)
  })
})
