import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applySuggestion} from '../src/apply'
import type {Diagnostic, LintResult} from '../src/diagnostic'
import {lintDocument} from '../src/formats'
import {createLinter, lint, rewrite} from '../src'
import {patience, runs} from './runs'

// What holds for every text. TACTFUL_RUNS asks for more runs than usual (npm run test:nightly).

const piece = fc.constantFrom(
  ...[
    'Why did you not hire me? ',
    'Thank you for your time. ',
    'You must answer me today! ',
    'I am FURIOUS about this!! ',
    'Hi Ana,\n\n',
    '\n\n'
  ],
  ...[
    '\n',
    ' ',
    'I want to learn in order to grow. ',
    'What could I do better? ',
    'You’ll regret it, and it’s your loss. ',
    '> Why do you ask??\n'
  ],
  ...[
    'Best,\nTom',
    '[Name] ',
    '{{role}} ',
    'didn’t ',
    'not ',
    '- one\n- two\n',
    'PS: why? ',
    '🙏',
    'e\u0301',
    '“why not me” ',
    'On Monday Ana wrote:\n'
  ],
  ...['It was unfair to choose a less qualified candidate. ', 'If I do not hear back, I will go to a lawyer. ', 'Subject: WHY??\n\n']
)
const odd = fc.oneof(
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 12})}
)
const text = fc
  .array(fc.oneof({weight: 8, arbitrary: piece}, {weight: 1, arbitrary: odd}), {minLength: 1, maxLength: 12})
  .map((all) => all.join(''))
const written = fc.array(piece, {minLength: 1, maxLength: 12}).map((all) => all.join(''))

const always = (property: (made: string) => void, from = text): void => fc.assert(fc.property(from, property), runs)
const inText = ({diagnostics}: LintResult): Diagnostic[] => diagnostics.filter(({field}) => field === 'text')
const isSplit = (whole: string, at: number): boolean =>
  /[\ud800-\udbff]$/.test(whole.slice(0, at)) && /^[\udc00-\udfff]/.test(whole.slice(at))
/** What is said, but for where, with marks and line breaks made alike. */
const said = ({diagnostics, score, kind}: LintResult) => ({
  score,
  kind,
  found: diagnostics.map(({ruleId, severity, actual, range}) => [ruleId, severity, alike(actual), range.start.line])
})
const alike = (value: string): string => value.replace(/\r\n/g, '\n').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

describe('for every text', () => {
  it('linting ends, gives the same each time, and changes nothing it was given', patience, () => {
    always((made) => {
      const options = Object.freeze({rules: Object.freeze({})})
      expect(lint(made, options)).toEqual(lint(made, options))
    })
  })

  it('ranges lie in the text, between characters, in order, and quote what is there', patience, () => {
    always((made) => {
      let last = 0
      for (const {range, actual, about} of inText(lint(made))) {
        const [start, end] = [range.start.offset, range.end.offset]
        expect(0 <= start && start <= end && end <= made.length).toBe(true)
        expect(made.slice(start, end)).toBe(actual)
        expect([isSplit(made, start), isSplit(made, end)]).toEqual([false, false])
        if (about === 'words') {
          expect(start).toBeGreaterThanOrEqual(last)
          last = start
        }
      }
    })
  })

  it('no two findings of one rule overlap', patience, () => {
    always((made) => {
      const seen = new Map<string, number>()
      for (const {ruleId, range, about, actual} of inText(lint(made))) {
        if (about !== 'words') continue
        // Two removals side by side may share the blank between them.
        const words = range.start.offset + /^\s*/.exec(actual)![0].length
        expect(words, ruleId).toBeGreaterThanOrEqual(seen.get(ruleId) ?? 0)
        seen.set(ruleId, range.end.offset)
      }
    })
  })

  it('every suggestion can be applied, and touches its range alone', patience, () => {
    always((made) => {
      for (const diagnostic of inText(lint(made))) {
        const [start, end] = [diagnostic.range.start.offset, diagnostic.range.end.offset]
        for (const [at, suggestion] of diagnostic.suggestions.entries())
          expect(applySuggestion(made, diagnostic, at)).toBe(made.slice(0, start) + suggestion.text + made.slice(end))
      }
    })
  })

  it('the edits of a rewrite are in order, do not overlap, and give its text', patience, () => {
    always((made) => {
      for (const level of ['safe', 'full'] as const) {
        const {text: after, edits} = rewrite(made, {level})
        for (const [at, {start}] of edits.entries()) expect(start).toBeGreaterThanOrEqual(edits[at - 1]?.end ?? 0)
        expect(edits.reduceRight((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), made)).toBe(after)
      }
    })
  })

  it('a linter that is made once says the same, also after other texts', patience, () => {
    const linter = createLinter()
    always((made) => {
      expect(linter.lint(made)).toEqual(lint(made))
      expect(linter.rewrite(made)).toEqual(rewrite(made))
    })
  })
})

describe('for every message', () => {
  it('quoted history is never flagged', patience, () => {
    always((made) => {
      const own = `Hi Ana,\n\nThank you for your time. Which skill should I build first?\n\nBest,\nTom\n\nOn Monday Ana wrote:\n`
      const quoted = made
        .split(/\r\n|\r|\n/)
        .map((line) => `> ${line}\n`)
        .join('')
      for (const {range, about} of inText(lint(own + quoted))) if (about === 'words') expect(range.start.offset).toBeLessThan(own.length)
    })
  })

  it('code in Markdown is never flagged', patience, () => {
    always((made) => {
      const before = 'Hi Ana,\n\nThank you for your time.\n\n'
      const source = `${before}\`\`\`\`\`\`\`\`js\n${made.replaceAll('`', '')}\n\`\`\`\`\`\`\`\`\n`
      for (const {range, about} of lintDocument(source, 'markdown').diagnostics)
        if (about === 'words') expect(range.start.offset).toBeLessThan(before.length)
    })
  })

  it('line breaks of either kind and marks of either kind make no difference', patience, () => {
    always((made) => {
      expect(said(lint(made.replaceAll('\n', '\r\n')))).toEqual(said(lint(made)))
      expect(said(lint(alike(made)))).toEqual(said(lint(made)))
    }, written)
  })

  it('what stands in the same file makes no difference', patience, () => {
    fc.assert(
      fc.property(
        fc.array(
          written.map((made) => `Hi Ana,\n\n${made.replace(/^[ \t]*[#>-].*$|^Subject:.*$|^On .*:$/gm, '')}`),
          {minLength: 2, maxLength: 3}
        ),
        (all) => {
          const section = (made: string): string => `# Message\n\n${made}\n\n`
          const together = lintDocument(all.map(section).join(''), 'markdown', {headingLevel: 1})
          const alone = all.map((made) => lintDocument(section(made), 'markdown', {headingLevel: 1}).messages[0])
          const short = (message: LintResult | undefined) =>
            message?.diagnostics.map(({ruleId, severity, actual}) => [ruleId, severity, actual])
          expect(together.messages.map(short)).toEqual(alone.filter(Boolean).map(short))
        }
      ),
      runs
    )
  })
})
