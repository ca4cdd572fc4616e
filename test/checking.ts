import {Checker} from '../src/check/check'
import type {Diagnostic} from '../src/diagnostic'
import {readMessage} from '../src/message/analyse'
import type {LintOptions} from '../src/options'
import {defineRule, type Rule, type RuleDefinition} from '../src/rule'
import {activeRules} from '../src/settings'

/** A rule for a test, so that no test hangs on what the package's rules say today: an error on words, all kinds, no mends. */
export function testRule(id: string, record: Partial<RuleDefinition>): Rule {
  return defineRule({
    id,
    title: 'A rule of a test',
    tip: 'T4',
    kinds: 'all',
    severity: 'error',
    expect: 'none',
    marks: 'words',
    message: '“{match}” was found.',
    why: 'It is a test.',
    ...(!record.find && {patterns: []}),
    ...record
  })
}

/** What some rules alone say of a draft. */
export function check(rules: readonly Rule[], text: string, options: LintOptions = {}): Diagnostic[] {
  return new Checker(activeRules(rules, options), options.preset).check(readMessage(text, options))
}

/** The diagnostics as rule, severity and words, for short expectations. */
export const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ruleId, severity, actual}) => `${ruleId} ${severity} «${actual}»`)
