import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {remove, replace, swap, type Mend, type RuleDefinition} from '../src/rule'
import {Checker} from '../src/check/check'
import type {RewriteResult} from '../src/diagnostic'
import {rewriteWith, type RewriteOptions} from '../src/rewrite'
import {activeRules} from '../src/settings'
import {testRule} from './checking'

/** Rewrites with rules of the test alone. */
function rewrite(records: Record<string, Partial<RuleDefinition>>, draft: string, options: RewriteOptions = {}): RewriteResult {
  const rules = Object.entries(records).map(([id, record]) => testRule(id, record))
  return rewriteWith(new Checker(activeRules(rules, options), options.preset), draft, options)
}

/** Applies edits against the original, as a caller would. */
function apply(draft: string, edits: RewriteResult['edits']): string {
  return [...edits].reverse().reduce((text, {start, end, text: instead}) => text.slice(0, start) + instead + text.slice(end), draft)
}

const plain: Partial<RuleDefinition> = {patterns: ['in order to'], mends: [swap(() => 'to', 'Say it short')], severity: 'info'}
const moon: Partial<RuleDefinition> = {patterns: ['moon'], marks: 'sentence', mends: [remove()]}
const thanks: Partial<RuleDefinition> = {
  expect: 'some',
  patterns: ['thank you'],
  message: 'No thanks.',
  missing: ({sentences}) => ({start: sentences[0]?.start ?? 0, end: sentences[0]?.start ?? 0}),
  mends: [() => ({text: 'Thank you. ', title: 'Thank', safety: 'safe'})]
}

describe('a rewrite', () => {
  it('at the safe level applies what is safe and leaves the rest', () => {
    const result = rewrite({plain, moon}, 'I came in order to see it. The moon rose.')
    expect(result.text).toBe('I came to see it. The moon rose.')
    expect(result.applied).toEqual([{round: 1, ruleId: 'plain', before: 'in order to', after: 'to'}])
    expect(result.remaining.map(({ruleId}) => ruleId)).toEqual(['moon'])
  })

  it('takes the first safe suggestion where a better one wants the writer’s eye', () => {
    const mends: Mend[] = [replace('What should I build?'), swap(() => 'sun', 'Say sun')]
    const result = rewrite({moon: {patterns: ['moon'], mends}}, 'The moon rose.')
    expect(result.text).toBe('The sun rose.')
  })

  it('at the full level applies the best of every diagnostic', () => {
    const result = rewrite({plain, moon}, 'I came in order to see it. The moon rose.', {level: 'full'})
    expect(result.text).toBe('I came to see it.')
    expect(result.remaining).toEqual([])
  })

  it('of a draft without findings is the draft', () => {
    expect(rewrite({plain, moon}, 'Thank you.', {level: 'full'})).toEqual({text: 'Thank you.', edits: [], applied: [], remaining: []})
  })

  it('keeps a finding that has no suggestion', () => {
    const result = rewrite({moon: {patterns: ['moon'], needs: 'fact'} as Partial<RuleDefinition>}, 'The moon rose.', {level: 'full'})
    expect(result).toMatchObject({text: 'The moon rose.', edits: [], remaining: [{ruleId: 'moon'}]})
  })

  it('goes on until nothing is left to do', () => {
    const step = (from: string, to: string): Partial<RuleDefinition> => ({patterns: [from], mends: [swap(() => to, to)]})
    const result = rewrite({a: step('one', 'two'), b: step('two', 'three'), c: step('three', 'four')}, 'one star')
    expect(result.text).toBe('four star')
    expect(result.applied.map(({round, before, after}) => [round, before, after])).toEqual([
      [1, 'one', 'two'],
      [2, 'two', 'three'],
      [3, 'three', 'four']
    ])
    expect(result.edits).toEqual([{start: 0, end: 3, text: 'four', ruleIds: ['a', 'b', 'c']}])
  })

  it('stops after five rounds where it would never end', () => {
    const turn = (from: string, to: string): Partial<RuleDefinition> => ({patterns: [from], mends: [swap(() => to, to)]})
    const result = rewrite({a: turn('sun', 'moon'), b: turn('moon', 'sun')}, 'sun star')
    expect(result.applied.at(-1)!.round).toBe(5)
    expect(result.applied).toHaveLength(5)
    expect(result.remaining).toHaveLength(1)
  })

  it('mends an inner range after the outer one that covers it', () => {
    const inner: Partial<RuleDefinition> = {patterns: ['rose'], nests: true, mends: [swap(() => 'set', 'Say set')]}
    const gone = rewrite({moon, inner}, 'Thank you. The moon rose.', {level: 'full'})
    expect(gone.text).toBe('Thank you.')
    expect(gone.applied.map(({ruleId}) => ruleId)).toEqual(['moon'])
    const kept = rewrite({outer: {patterns: ['moon'], marks: 'sentence', mends: [replace('The sun rose.')]}, inner}, 'The moon rose.', {
      level: 'full'
    })
    expect(kept.text).toBe('The sun set.')
    expect(kept.applied.map(({round, ruleId}) => [round, ruleId])).toEqual([
      [1, 'outer'],
      [2, 'inner']
    ])
  })

  it('lets the graver of two edits of one size speak', () => {
    const mild: Partial<RuleDefinition> = {patterns: ['moon'], nests: true, severity: 'info', mends: [swap(() => 'mild', 'mild')]}
    const grave: Partial<RuleDefinition> = {patterns: ['moon'], nests: true, mends: [swap(() => 'grave', 'grave')]}
    expect(rewrite({mild, grave}, 'moon star').text).toBe('grave star')
  })

  it('adds what is missing only once the words are mended, since they may bring it', () => {
    const rude: Partial<RuleDefinition> = {patterns: ['moon'], marks: 'sentence', mends: [replace('Thank you.')]}
    const result = rewrite({rude, thanks}, 'The moon rose. Bye now.', {level: 'full'})
    expect(result.text).toBe('Thank you. Bye now.')
    expect(result.applied.map(({ruleId}) => ruleId)).toEqual(['rude'])
  })

  it('adds what is still missing in a later round', () => {
    const result = rewrite({moon, thanks}, 'The moon rose. Bye now.', {level: 'full'})
    expect(result.text).toBe('Thank you. Bye now.')
    expect(result.applied.map(({round, ruleId}) => [round, ruleId])).toEqual([
      [1, 'moon'],
      [2, 'thanks']
    ])
  })

  it('mends what leaned on a sentence that went', () => {
    const result = rewrite({moon}, 'Thank you. The moon rose. If not, could you share a pointer?', {level: 'full'})
    expect(result.text).toBe('Thank you. Could you share a pointer?')
    expect(apply('Thank you. The moon rose. If not, could you share a pointer?', result.edits)).toBe(result.text)
  })

  it('edits the subject of the options and gives it back', () => {
    const options = {subject: 'In order to thank', level: 'full'} as const
    const record: Partial<RuleDefinition> = {...plain, severity: 'warning'}
    const result = rewrite({record}, 'All is well.', options)
    expect(result).toMatchObject({text: 'All is well.', subject: 'to thank', edits: [], remaining: []})
  })

  it('gives back a subject that was fine, and none where there was none', () => {
    expect(rewrite({moon}, 'All is well.', {subject: 'Fine'}).subject).toBe('Fine')
    expect(rewrite({moon}, 'All is well.')).not.toHaveProperty('subject')
  })

  it('edits a subject line of the draft in the text', () => {
    const record: Partial<RuleDefinition> = {...plain, severity: 'warning'}
    const result = rewrite({record}, 'Subject: In order to thank\n\nAll is well.')
    expect(result.text).toBe('Subject: to thank\n\nAll is well.')
    expect(result).not.toHaveProperty('subject')
  })

  it('never edits an address', () => {
    const box: Partial<RuleDefinition> = {
      find: ({to}) => [{start: 0, end: to[0]!.length, field: 'to'}],
      mends: [() => ({text: '', title: 'Drop it', safety: 'safe'})]
    }
    expect(rewrite({box}, 'All is well.', {to: 'jobs@lowe.example'})).toMatchObject({
      text: 'All is well.',
      applied: [],
      remaining: [{ruleId: 'box'}]
    })
  })

  it('keeps the kind that the draft was read as', () => {
    const kinds: string[] = []
    const spy: Partial<RuleDefinition> = {
      find: ({kind}) => {
        kinds.push(kind)
        return []
      }
    }
    rewrite(
      {ask: {patterns: ['could you'], marks: 'sentence', mends: [remove()]}, spy},
      'Thank you for your time. Could you share any feedback?',
      {level: 'full'}
    )
    expect(new Set(kinds)).toEqual(new Set(['feedback-request']))
    expect(kinds.length).toBeGreaterThan(1)
  })

  it('works on CRLF drafts', () => {
    const draft = 'Hi Ana,\r\n\r\nThank you.\r\n\r\nThe moon rose.\r\n\r\nBest,\r\nTom'
    const result = rewrite({moon}, draft, {level: 'full'})
    expect(result.text).toBe('Hi Ana,\r\n\r\nThank you.\r\n\r\nBest,\r\nTom')
    expect(apply(draft, result.edits)).toBe(result.text)
  })
})

describe('the edits', () => {
  it('are minimal: what an edit would put back is not in it', () => {
    const record: Partial<RuleDefinition> = {patterns: ['the full moon'], mends: [swap(() => 'the new moon', 'Say new')]}
    expect(rewrite({record}, 'See the full moon.').edits).toEqual([{start: 8, end: 12, text: 'new', ruleIds: ['record']}])
  })

  it('keep words whole', () => {
    const record: Partial<RuleDefinition> = {patterns: ['who came'], mends: [swap(() => 'which came', 'Say which')]}
    expect(rewrite({record}, 'Ask who came.').edits).toEqual([{start: 4, end: 7, text: 'which', ruleIds: ['record']}])
  })

  it('leave out what was done and undone', () => {
    const turn = (from: string, to: string): Partial<RuleDefinition> => ({patterns: [from], mends: [swap(() => to, to)]})
    const result = rewrite({a: turn('one', 'two'), b: {...turn('two', 'one'), only: ({terms}) => terms[0]!.form === 'two'}}, 'one star', {
      rules: {}
    })
    expect(result.edits).toEqual(
      result.text === 'one star' ? [] : [{start: 0, end: 3, text: result.text.split(' ')[0], ruleIds: ['a', 'b']}]
    )
  })

  it('say which rules made them', () => {
    const result = rewrite({plain, moon}, 'I came in order to see it. The moon rose. Bye.', {level: 'full'})
    expect(result.edits.map(({ruleIds}) => ruleIds)).toEqual([['plain'], ['moon']])
  })

  const firstWord = (text: string) => /^(?:[\p{L}\p{M}\d'’]+|[\s\S])/u.exec(text)![0]
  const lastWord = (text: string) => /(?:[\p{L}\p{M}\d'’]+|[\s\S])$/u.exec(text)![0]
  const nouns = ['moon', 'sun', 'star']
  const draft = fc
    .array(
      fc.constantFrom(
        'The moon rose.',
        'The sun set.',
        'A star, in order to see.',
        'Thank you.',
        'If not, then moon.',
        'It was moon.',
        '\n\n',
        '\r\n',
        ' ',
        'moon',
        'Hi Ana,\n\n',
        '\n\nBest,\nTom',
        '🙏',
        '[Name]'
      ),
      {
        maxLength: 10
      }
    )
    .map((pieces) => pieces.join(' '))
  const mends: fc.Arbitrary<Mend[]> = fc.constantFrom<Mend[]>(
    [remove()],
    [replace('What of the star?')],
    [swap(() => 'sun', 'sun')],
    [swap((words) => `${words} ${words}`, 'twice')]
  )
  const records = fc
    .array(fc.tuple(fc.constantFrom(...nouns, 'in order to', 'not'), fc.constantFrom('words', 'clause', 'sentence'), mends), {
      minLength: 1,
      maxLength: 4
    })
    .map(
      (list) =>
        Object.fromEntries([
          ...list.map(
            ([pattern, marks, made], at) => [`rule-${'abcd'[at]}`, {patterns: [pattern], marks, mends: made, nests: at % 2 === 1}] as const
          ),
          ['thanks', thanks] as const
        ]) as Record<string, Partial<RuleDefinition>>
    )

  it('applied to the draft give the text, sorted and apart, for any rules and drafts', () => {
    fc.assert(
      fc.property(draft, records, fc.constantFrom('safe' as const, 'full' as const), (text, rules, level) => {
        const result = rewrite(rules, text, {level, kind: 'follow-up'})
        expect(apply(text, result.edits)).toBe(result.text)
        let at = -1
        for (const {start, end, text: instead, ruleIds} of result.edits) {
          expect(start).toBeGreaterThan(at)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(instead).not.toBe(text.slice(start, end))
          if (instead && end > start) {
            const before = text.slice(start, end)
            expect(firstWord(instead)).not.toBe(firstWord(before))
            expect(lastWord(instead)).not.toBe(lastWord(before))
          }
          expect(ruleIds.length).toBeGreaterThan(0)
          at = end
        }
      }),
      {numRuns: 500}
    )
  })

  it('are not needed twice: where nothing is left, a second rewrite changes nothing', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const once = rewrite({moon, plain, thanks}, text, {level: 'full', kind: 'follow-up'})
        const again = rewrite({moon, plain, thanks}, once.text, {level: 'full', kind: 'follow-up'})
        expect(again.text).toBe(once.text)
        expect(again.edits).toEqual([])
      }),
      {numRuns: 300}
    )
  })
})
