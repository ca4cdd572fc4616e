import {rules} from '../rules'
import type {LintResult, RewriteResult} from './diagnostic'
import {checkersOf, linterOver, type Linter} from './linter'
import type {LintOptions} from './options'
import {checkDraft, lintWith} from './pipeline'
import {rewriteWith, type RewriteOptions} from './rewrite'
import {checkOptions} from './settings'

/** The checker of all rules for some options. */
export const checkerFor = checkersOf(rules)

/**
 * Checks a draft and says what to mend.
 *
 * Synchronous and pure, and throws on no string. Text past 1,000,000 UTF-16 code units is not checked.
 *
 * @param draft The message as written: plain text, with greeting, sign-off and quoted history where it has them.
 * @param options The kind of message, its subject and recipients, and settings of rules.
 * @returns The diagnostics in source order, with checklist, score and tone.
 * @throws {TypeError} When the draft is not a string, or an option is not valid; the message names it.
 */
export function lint(draft: string, options: LintOptions = {}): LintResult {
  checkDraft(draft)
  checkOptions(options)
  return lintWith(checkerFor(options), draft, options)
}

/**
 * Applies suggestions to a draft until nothing more is to be done, at most five rounds.
 *
 * What is missing is added only once the words are mended, since they may bring it; sentences too many go last. At the
 * `full` level one message gets one question of ours at most, and none of our sentences twice: where a draft asks well
 * already, what else it asks is taken out instead.
 *
 * @returns The new text, the edits against the original, what was done, and what is left.
 * @throws {TypeError} When the draft is not a string, or an option is not valid.
 */
export function rewrite(draft: string, options: RewriteOptions = {}): RewriteResult {
  checkDraft(draft)
  checkOptions(options)
  return rewriteWith(checkerFor(options), draft, options)
}

/**
 * Resolves options once, for many drafts. Options given with a draft are laid over them.
 *
 * @throws {TypeError} When an option is not valid.
 */
export function createLinter(options: LintOptions = {}): Linter {
  return linterOver(checkerFor, options)
}
