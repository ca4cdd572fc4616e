import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  analyse,
  applySuggestion,
  kinds,
  lint,
  rewrite,
  rules,
  type Diagnostic,
  type LintOptions,
  type LintResult,
  type RewriteResult
} from '../src'
import type {MessageKind} from '../src'
import {politely, questions} from '../src/mend/asks'
import {fill} from '../src/mend/fit'
import {hasRoom} from '../src/mend/room'

// What holds for every suggestion of every rule, over the letters of the corpus and over drafts made of their sentences.
// TACTFUL_RUNS asks for more made drafts than usual, with another seed each time.

interface Letter {
  id: string
  kind: MessageKind
  subject: string | null
  text: string
  template: boolean
  split: string
}

const letters = ['messages', 'letters']
  .flatMap((name) => readFileSync(new URL(`corpus/${name}.jsonl`, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Letter)
  .filter(({split}) => split === 'train')

const linted = new Map<Letter, LintResult>()
const rewritten = new Map<string, RewriteResult>()

/** Each letter is linted, and rewritten at each level, once for all tests. */
function lintOf(letter: Letter): LintResult {
  const result = linted.get(letter) ?? lint(letter.text, optionsOf(letter))
  linted.set(letter, result)
  return result
}

function rewriteOf(letter: Letter, level: 'safe' | 'full'): RewriteResult {
  const key = `${letter.id} ${level}`
  const result = rewritten.get(key) ?? rewrite(letter.text, {...optionsOf(letter), level})
  rewritten.set(key, result)
  return result
}

const optionsOf = ({kind, subject, template}: Pick<Letter, 'kind' | 'subject' | 'template'>): LintOptions => ({
  kind,
  template,
  ...(subject !== null && {subject})
})

const runs = Number(process.env.TACTFUL_RUNS ?? 0)
const settings = runs > 0 ? {numRuns: runs} : {numRuns: 60, seed: 4}
const patient = {timeout: 300_000 + runs * 500}

const sentences = letters
  .filter(({template}) => !template)
  .flatMap(({text, kind}) => analyse(text, {kind}).sentences.map(({start, end}) => text.slice(start, end)))
const draft = fc
  .record({
    kind: fc.constantFrom(...kinds.map(({id}) => id)),
    subject: fc.constantFrom(null, null, 'A question', 'WHY NOT ME??'),
    opening: fc.constantFrom('Dear Ms. Lowe,\n\n', 'hi ana\n\n', 'Hi Ana, ', '', 'Dear HR,\r\n\r\n'),
    body: fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', ' ', '\n\n', '\n')), {minLength: 1, maxLength: 8}),
    close: fc.constantFrom(
      '\n\nKind regards,\nTom',
      '\n\nTom',
      '',
      '\n\nBest,\nTom\n\n> WHY do you ask??',
      '\n\nTom\n\nPS: The dog waited.'
    )
  })
  .map(({kind, subject, opening, body, close}) => ({
    kind,
    subject,
    template: false,
    text: opening + body.flat().join('').trim() + close
  }))

const rank = ({severity}: Diagnostic) => ['info', 'warning', 'error'].indexOf(severity)

/** What applying one suggestion does against what it promises, one line each. */
function faultsOf(text: string, options: LintOptions, before: LintResult, diagnostic: Diagnostic, index: number): string[] {
  const {field, ruleId, range} = diagnostic
  const mended = applySuggestion(field === 'subject' ? options.subject! : text, diagnostic, index)
  const after = field === 'subject' ? lint(text, {...options, subject: mended}) : lint(mended, options)
  const faults: string[] = []
  if (keeps(before, after, diagnostic)) faults.push('the finding stays')
  for (const {id} of rules) {
    if (id === ruleId || id === 'brevity') continue
    const grave = ({diagnostics}: LintResult) => diagnostics.filter((each) => each.ruleId === id && rank(each) >= rank(diagnostic)).length
    if (grave(after) > grave(before)) faults.push(`it wakes ${id}`)
  }
  // More words may tip the limit, which is another rule's say.
  const tipsLimit = pointsOf(after, 'brevity') > pointsOf(before, 'brevity')
  if (after.score < before.score && !tipsLimit) faults.push('the score falls')
  const [start, end] = [range.start.offset, range.end.offset]
  const source = field === 'subject' ? options.subject! : text
  if (!mended.startsWith(source.slice(0, start)) || !mended.endsWith(source.slice(end))) faults.push('it touches what is outside its range')
  return faults.map((fault) => `${ruleId} «${diagnostic.actual}» → ${JSON.stringify(diagnostic.suggestions[index]!.text)}: ${fault}`)
}

const pointsOf = ({deductions}: LintResult, rule: string) => deductions.find(({ruleId}) => ruleId === rule)?.points ?? 0

/** Whether a finding is still there as it was; counting rules have to count less, and a gloomy message has to read brighter. */
function keeps(before: LintResult, after: LintResult, {ruleId, message, severity}: Diagnostic): boolean {
  const own = ({diagnostics}: LintResult) => diagnostics.filter((each) => each.ruleId === ruleId)
  const weight = (result: LintResult) => own(result).reduce((sum, each) => sum + rank(each) + 1, 0)
  if (weight(after) < weight(before)) return false
  if (ruleId === 'brevity') return Number(own(after)[0]!.data!.words) >= Number(own(before)[0]!.data!.words)
  if (ruleId === 'positive-tone') return after.tone < before.tone
  return own(after).some((each) => each.message === message && each.severity === severity)
}

function faultsIn(letter: Pick<Letter, 'kind' | 'subject' | 'template' | 'text'>): string[] {
  const options = optionsOf(letter)
  const result = lint(letter.text, options)
  return result.diagnostics
    .filter(({about, field}) => about !== 'notice' && field !== 'to')
    .flatMap((diagnostic) => diagnostic.suggestions.flatMap((_, index) => faultsOf(letter.text, options, result, diagnostic, index)))
}

describe('every suggestion', () => {
  it('on the corpus mends its finding, wakes none as grave, and keeps the score and the rest of the text', patient, () => {
    expect(letters.flatMap((letter) => faultsIn(letter).map((fault) => `${letter.id}: ${fault}`))).toEqual([])
  })

  it('on made drafts does so too', patient, () => {
    fc.assert(
      fc.property(draft, (made) => {
        // Sentences of different letters thrown together may be the only ones that happen to say what a kind needs.
        expect(faultsIn(made).filter((fault) => !/: it wakes (?:apply-feedback|future-interest|growth-framing)$/.test(fault))).toEqual([])
      }),
      settings
    )
  })

  it('comes with one more where taste decides', patient, () => {
    const alone = letters.flatMap((letter) =>
      lintOf(letter)
        .diagnostics.filter(({ruleId}) =>
          /^(?:no-why-rejected|express-gratitude|future-interest|ask-for-feedback|specific-questions)$/.test(ruleId)
        )
        .filter(({field, suggestions}) => field === 'text' && new Set(suggestions.map(({text}) => text)).size < 2)
        .map(({ruleId, actual}) => `${letter.id}: ${ruleId} «${actual}»`)
    )
    expect(alone).toEqual([])
  })

  it('of a prohibition lies within one sentence and the blanks around it', patient, () => {
    const prohibitions = new Set(rules.filter(({expect: how}) => how === 'none').map(({id}) => id))
    for (const letter of letters) {
      const options = optionsOf(letter)
      const message = analyse(letter.text, options)
      for (const {ruleId, field, range, actual, about} of lintOf(letter).diagnostics) {
        if (!prohibitions.has(ruleId) || field !== 'text' || about !== 'words') continue
        const start = range.start.offset + /^\s*/.exec(actual)![0].length
        const end = range.end.offset - /\s*$/.exec(actual)![0].length
        // "Per my last mail (the second!), I …" is read as two sentences, and the second lends its first word.
        const most = /[.?!)]+, \p{L}+$/u.test(actual) ? end - actual.trim().split(' ').at(-1)!.length : end
        const touched = message.sentences.filter((sentence) => sentence.start < most && start < sentence.end)
        expect(touched.length, `${letter.id}: ${ruleId} «${actual}»`).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe.each(['safe', 'full'] as const)('a rewrite at the %s level', (level) => {
  const again = (letter: Letter) => {
    const options = {...optionsOf(letter), level}
    const once = rewriteOf(letter, level)
    const twice = rewrite(once.text, {...options, ...(once.subject !== undefined && {subject: once.subject})})
    return {once, twice}
  }

  it('has nothing left to do the second time', patient, () => {
    for (const letter of letters) {
      const {once, twice} = again(letter)
      expect(twice.applied, letter.id).toEqual([])
      expect(twice.text, letter.id).toBe(once.text)
    }
  })

  it('leaves a clean letter as it is, and in any letter the sentences that nothing was found in', patient, () => {
    for (const letter of letters) {
      const options = optionsOf(letter)
      const {diagnostics} = lintOf(letter)
      const result = rewriteOf(letter, level)
      if (diagnostics.every(({suggestions}) => suggestions.length === 0)) expect(result.text, letter.id).toBe(letter.text)
      const leftOut = result.applied.map(({before}) => before)
      for (const {start, end} of analyse(letter.text, options).sentences) {
        const sentence = letter.text.slice(start, end)
        const found = diagnostics.some(({field, range}) => field === 'text' && range.start.offset <= end && start <= range.end.offset)
        // What goes for brevity, or because it leaned on what went, is told.
        if (found || leftOut.some((before) => before.includes(sentence) || sentence.includes(before.trim()))) continue
        expect(result.text, letter.id).toContain(sentence)
      }
    }
  })

  it('edits so that each edit can be left out', patient, () => {
    for (const letter of letters) {
      const {text, edits} = rewriteOf(letter, level)
      const apply = (some: typeof edits) =>
        some.toReversed().reduce((made, {start, end, text: instead}) => made.slice(0, start) + instead + made.slice(end), letter.text)
      expect(apply(edits), letter.id).toBe(text)
      for (const edit of edits) {
        const others = apply(edits.filter((each) => each !== edit))
        expect(others, letter.id).toContain(letter.text.slice(edit.start, edit.end))
        // No word is cut in two, and no sentence loses the blank before it.
        expect(others, letter.id).not.toMatch(/[a-z][.?!][A-Z][a-z]/)
      }
    }
  })
})

describe('a rewrite at the full level', () => {
  it(
    'leaves no error, and no warning but those that only the writer can mend, or that an addition would mend that has no room',
    patient,
    () => {
      const left = letters.flatMap((letter) => {
        const {text, remaining} = rewriteOf(letter, 'full')
        const message = analyse(text, optionsOf(letter))
        return remaining
          .filter(({severity, needs}) => severity !== 'info' && !needs)
          .map(({ruleId, suggestions}) => ({id: letter.id, ruleId, held: !hasRoom(message, suggestions[0])}))
      })
      expect(left.filter(({held}) => !held)).toEqual([])
      expect(left.length).toBeLessThanOrEqual(letters.length * 0.02)
    }
  )

  it('says nothing of ours twice', patient, () => {
    for (const letter of letters) {
      const {text} = rewriteOf(letter, 'full')
      const ours = text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 20 && !letter.text.includes(sentence))
      expect(new Set(ours).size, letter.id).toBe(ours.length)
    }
  })

  it('of made drafts ends, and a second time has nothing to do', patient, () => {
    fc.assert(
      fc.property(draft, ({text, kind, subject}) => {
        const options = {...optionsOf({kind, subject, template: false}), level: 'full' as const}
        const once = rewrite(text, options)
        const rounds = Math.max(0, ...once.applied.map(({round}) => round))
        if (rounds === 5) return
        const twice = rewrite(once.text, {...options, ...(once.subject !== undefined && {subject: once.subject})})
        expect(twice.text).toBe(once.text)
      }),
      settings
    )
  })
})

describe('our own sentences', () => {
  const clean = (text: string, kind: MessageKind) => lint(text, {kind}).diagnostics.map(({ruleId, actual}) => `${ruleId} «${actual}»`)
  const letter = (body: string) => `Dear Ms. Lowe,\n\n${body}\n\nKind regards,\nAna Reyes`
  const facts = {topic: 'system design answer', skill: 'communication skills', role: 'data analyst', company: 'Brightwater'}

  it.each(questions.flatMap((template) => [template, politely(template)]))('“%s” is clean in a draft of its own', (template) => {
    expect(clean(letter(`Thank you for the interview. ${fill(template, facts)}`), 'feedback-request')).toEqual([])
  })

  it('are clean in a draft of their own', patient, () => {
    const found = new Map<string, MessageKind>()
    for (const each of letters) {
      const {diagnostics, kind} = lintOf(each)
      for (const {suggestions, field} of diagnostics) {
        if (field !== 'text') continue
        for (const {text} of suggestions) {
          for (const sentence of text.trim().split(/(?<=[.?!])\s+/))
            if (/^\p{Lu}[^[{<%]{20,}[.?]$/u.test(sentence) && !each.text.includes(sentence) && !sharesWords(sentence, each.text))
              found.set(sentence, kind)
        }
      }
    }
    expect(found.size).toBeGreaterThan(20)
    // With what its kind needs beside it, so that nothing is missing.
    const besides: Record<MessageKind, string> = {
      'feedback-request': 'Which part of my case study should I work on to be a stronger candidate next time?',
      'thank-you': 'I would like to stay in touch.',
      'follow-up': 'Could you look at my question about the case study?',
      'feedback-reply': 'I have already started to practise, and I hope to apply again.'
    }
    for (const [sentence, kind] of found)
      expect(clean(letter(`Thank you for the interview. ${sentence} ${besides[kind]}`), kind), sentence).toEqual([])
  })

  /** Whether a sentence keeps five words in a row of the draft, so that it is the writer's own, mended. */
  function sharesWords(sentence: string, source: string): boolean {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}']+/gu) ?? []
    const own = ` ${words(source).join(' ')} `
    const ours = words(sentence)
    return ours.some((_, at) => at + 5 <= ours.length && own.includes(` ${ours.slice(at, at + 5).join(' ')} `))
  }
})
