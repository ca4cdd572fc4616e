import type {Checker} from './check/check'
import {inputLimit, noticeOn, type Notice} from './check/notices'
import {pointsOf} from './check/points'
import {checklistOf, scoreOf} from './check/score'
import type {Diagnostic, LintResult} from './diagnostic'
import type {MessageKind} from './kinds'
import {readMessage} from './message/analyse'
import type {Message} from './message/types'
import type {LintOptions} from './options'
import {checkOptions, describe} from './settings'
import {noticeUrl} from './urls'

/** Lints with a checker that is already made. */
export function lintWith(checker: Checker, draft: string, options: LintOptions): LintResult {
  const message = readDraft(draft, options)
  const {kind, kindSource, tone} = message
  const diagnostics = diagnose(checker, message, draft)
  return {kind, kindSource, diagnostics, ...verdictOf(checker, kind, diagnostics), tone}
}

/** The diagnostics of a message that is already read, notices first. */
export function diagnose(checker: Checker, message: Message, draft: string): Diagnostic[] {
  const notice = noticeOn(message, draft.length)
  const diagnostics = notice?.alone ? [] : checker.check(message)
  if (notice) diagnostics.unshift(noticeDiagnostic(notice, draft))
  return diagnostics
}

/** What some diagnostics come to. */
export function verdictOf(
  checker: Checker,
  kind: MessageKind,
  diagnostics: readonly Diagnostic[]
): Pick<LintResult, 'checklist' | 'score' | 'deductions'> {
  const rules = checker.active.map(({rule}) => rule)
  return {checklist: checklistOf(diagnostics, rules, kind), ...scoreOf(diagnostics)}
}

/**
 * What the linter sees of a draft: parts, sentences, clauses, speech acts, thanks, asks, slots and tone.
 *
 * @throws {TypeError} When the draft is not a string, or an option is not valid.
 */
export function analyse(draft: string, options: LintOptions = {}): Message {
  checkDraft(draft)
  checkOptions(options)
  return readDraft(draft, options)
}

/** The same for a draft and options that are checked already. */
export function readDraft(draft: string, options: LintOptions): Message {
  return readMessage(draft.length > inputLimit ? draft.slice(0, inputLimit) : draft, options)
}

/** @throws {TypeError} When the draft is not a string. */
export function checkDraft(draft: unknown): asserts draft is string {
  if (typeof draft !== 'string') throw new TypeError(`Expected draft to be a string, got ${describe(draft)}.`)
}

function noticeDiagnostic({ruleId, message, why}: Notice, draft: string): Diagnostic {
  const start = pointsOf(draft.slice(0, 1))(0)
  return {
    ruleId,
    severity: 'info',
    about: 'notice',
    field: 'text',
    message,
    why,
    tip: '',
    url: noticeUrl(ruleId),
    range: {start, end: start},
    actual: '',
    suggestions: []
  }
}
