import {describe, expect, it} from 'vitest'
import {check, testRule, told} from '../checking'
import type {Severity} from '../../src/diagnostic'
import type {LintOptions} from '../../src/options'

describe('severities', () => {
  const rule = testRule('no-moon', {patterns: ['moon', {find: 'star', severity: 'warning'}, {find: 'dust', severity: 'info'}]})
  const graded = (options: LintOptions) => check([rule], 'A moon. A star. A dust.', options).map(({severity}) => severity)

  it('are those of the rule and its graded cases', () => {
    expect(graded({})).toEqual(['error', 'warning', 'info'])
  })

  it.each<[Severity, Severity[]]>([
    ['error', ['error', 'warning', 'info']],
    ['warning', ['warning', 'info', 'info']],
    ['info', ['info', 'info', 'info']]
  ])('set to %s keep the graded cases as many steps below as they go', (severity, expected) => {
    expect(graded({rules: {'no-moon': severity}})).toEqual(expected)
    expect(graded({rules: {'no-moon': [severity, {}]}})).toEqual(expected)
  })

  it('can be raised: a graded case goes along', () => {
    const mild = testRule('mild', {patterns: ['moon', {find: 'star', severity: 'info'}], severity: 'warning'})
    expect(told(check([mild], 'A moon. A star.', {rules: {mild: 'error'}}))).toEqual(['mild error «moon»', 'mild warning «star»'])
  })

  it('may be graded above the rule’s own and never pass error', () => {
    const rising = testRule('rising', {patterns: ['moon', {find: 'star', severity: 'error'}], severity: 'warning'})
    expect(told(check([rising], 'A moon. A star.'))).toEqual(['rising warning «moon»', 'rising error «star»'])
    expect(told(check([rising], 'A moon. A star.', {rules: {rising: 'error'}}))).toEqual(['rising error «moon»', 'rising error «star»'])
    expect(told(check([rising], 'A moon. A star.', {rules: {rising: 'info'}}))).toEqual(['rising info «moon»', 'rising warning «star»'])
  })

  it('under strict turn info into a warning and leave the rest', () => {
    expect(graded({preset: 'strict'})).toEqual(['error', 'warning', 'warning'])
    expect(graded({preset: 'strict', rules: {'no-moon': 'info'}})).toEqual(['warning', 'warning', 'warning'])
  })

  it('off silences the rule', () => {
    expect(graded({rules: {'no-moon': 'off'}})).toEqual([])
  })
})
