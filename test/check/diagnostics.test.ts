import {describe, expect, it} from 'vitest'
import {pointsOf} from '../../src/check/points'
import {checklistOf, scoreOf} from '../../src/check/score'
import type {Diagnostic, Severity} from '../../src/diagnostic'
import {tips} from '../../src/article'
import {check, testRule, told} from '../checking'

describe('points', () => {
  it.each([
    ['\n', 'ab\ncd\n'],
    ['\r\n', 'ab\r\ncd\r\n'],
    ['\r', 'ab\rcd\r']
  ])('count lines and columns from 1 over %j', (eol, text) => {
    const point = pointsOf(text)
    expect(point(0)).toEqual({line: 1, column: 1, offset: 0})
    expect(point(1)).toEqual({line: 1, column: 2, offset: 1})
    expect(point(2)).toEqual({line: 1, column: 3, offset: 2})
    expect(point(2 + eol.length)).toEqual({line: 2, column: 1, offset: 2 + eol.length})
    expect(point(text.length)).toEqual({line: 3, column: 1, offset: text.length})
  })

  it('count code units', () => {
    expect(pointsOf('🙏 a')(3)).toEqual({line: 1, column: 4, offset: 3})
  })

  it('know a text without a line', () => {
    expect(pointsOf('')(0)).toEqual({line: 1, column: 1, offset: 0})
  })

  it('of a diagnostic in a CRLF draft fit its lines', () => {
    const [found] = check([testRule('no-moon', {patterns: ['moon']})], 'Hi,\r\n\r\nAll is well.\r\nThe moon rose.')
    expect(found!.range).toEqual({start: {line: 4, column: 5, offset: 25}, end: {line: 4, column: 9, offset: 29}})
  })
})

describe('the order of diagnostics', () => {
  it('is that of the source: by start, by end, then by rule', () => {
    const at = (id: string, ...ranges: [number, number][]) =>
      testRule(id, {nests: true, find: () => ranges.map(([start, end]) => ({start, end}))})
    const rules = [at('c', [4, 8], [0, 3]), at('a', [4, 8]), at('b', [4, 6])]
    expect(told(check(rules, 'The moon rose.'))).toEqual(['c error «The»', 'b error «mo»', 'c error «moon»', 'a error «moon»'])
  })
})

describe('suggestions', () => {
  it('are those of all mends, best first, none twice', () => {
    const give = (...texts: string[]) => texts.map((text) => ({text, title: `Write ${text}`, safety: 'safe' as const}))
    const rule = testRule('no-moon', {
      patterns: ['moon'],
      mends: [() => give('sun', 'star'), () => undefined, () => give('star')[0], () => give('sky')]
    })
    expect(check([rule], 'The moon rose.')[0]!.suggestions.map(({text}) => text)).toEqual(['sun', 'star', 'sky'])
  })

  it('of a hit or of a pattern stand in for those of the rule', () => {
    const say = (text: string) => () => ({text, title: text, safety: 'safe' as const})
    const rule = testRule('no-moon', {patterns: ['moon', {find: 'star', mends: [say('planet')]}], mends: [say('sun')]})
    expect(check([rule], 'The moon. The star.').map(({suggestions}) => suggestions[0]!.text)).toEqual(['sun', 'planet'])
  })
})

const diagnostic = (ruleId: string, severity: Severity, about: Diagnostic['about'] = 'words') => ({ruleId, severity, about}) as Diagnostic

describe('the score', () => {
  it('is 100 without findings', () => {
    expect(scoreOf([])).toEqual({score: 100, deductions: []})
  })

  it('takes 25, 10 and 3, summed by rule in order of appearance', () => {
    expect(scoreOf([diagnostic('a', 'warning'), diagnostic('b', 'error'), diagnostic('a', 'info', 'missing')])).toEqual({
      score: 62,
      deductions: [
        {ruleId: 'a', points: 13},
        {ruleId: 'b', points: 25}
      ]
    })
  })

  it('never falls below 0, and the deductions still sum to what is missing', () => {
    const {score, deductions} = scoreOf([
      ...Array.from({length: 3}, () => diagnostic('a', 'error')),
      ...Array.from({length: 3}, () => diagnostic('b', 'warning')),
      diagnostic('c', 'error')
    ])
    expect(score).toBe(0)
    expect(deductions).toEqual([
      {ruleId: 'a', points: 75},
      {ruleId: 'b', points: 25}
    ])
  })

  it('is not touched by a notice', () => {
    expect(scoreOf([diagnostic('empty', 'info', 'notice')])).toEqual({score: 100, deductions: []})
  })
})

describe('the checklist', () => {
  const rules = [
    testRule('a', {tip: 'T4'}),
    testRule('b', {tip: 'T1'}),
    testRule('c', {tip: 'T4', kinds: ['follow-up']}),
    testRule('d', {tip: 'T7', kinds: ['feedback-reply']})
  ]

  it('has the tips that concern the kind, in the order of the article, with their rules', () => {
    expect(checklistOf([], rules, 'follow-up')).toEqual([
      {tip: 'T1', title: tips.T1.title, passed: true, ruleIds: ['b']},
      {tip: 'T4', title: tips.T4.title, passed: true, ruleIds: ['a', 'c']}
    ])
    expect(checklistOf([], rules, 'feedback-reply').map(({tip}) => tip)).toEqual(['T1', 'T4', 'T7'])
  })

  it.each<[Severity, boolean]>([
    ['info', true],
    ['warning', false],
    ['error', false]
  ])('with a finding at %s says passed: %s', (severity, passed) => {
    expect(checklistOf([diagnostic('a', severity)], rules, 'thank-you').find(({tip}) => tip === 'T4')!.passed).toBe(passed)
  })
})
