import type {LintResult, RewriteResult} from './diagnostic'
import {checkDraft, checkerFor, lintWith} from './lint'
import type {LintOptions} from './options'
import {rewriteWith, type RewriteOptions} from './rewrite'
import {checkOptions} from './settings'

/** A linter whose options are resolved. */
export interface Linter {
  lint: (draft: string, more?: LintOptions) => LintResult
  rewrite: (draft: string, more?: RewriteOptions) => RewriteResult
}

/**
 * Resolves options once, for many drafts. Options given with a draft are laid over them.
 *
 * @throws {TypeError} When an option is not valid.
 */
export function createLinter(options: LintOptions = {}): Linter {
  checkOptions(options)
  const checker = checkerFor(options)
  const resolve = <More extends LintOptions>(given: More | undefined) => {
    if (given === undefined) return {checker, merged: options as More}
    checkOptions(given)
    // A key that is there but undefined says nothing.
    const more = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as More
    const merged = {...options, ...more, ...(more.rules && {rules: {...options.rules, ...more.rules}})}
    return {checker: more.rules || more.plugins || more.preset || more.allow ? checkerFor(merged) : checker, merged}
  }
  return {
    lint(draft, more) {
      checkDraft(draft)
      const {checker: chosen, merged} = resolve(more)
      return lintWith(chosen, draft, merged)
    },
    rewrite(draft, more) {
      checkDraft(draft)
      const {checker: chosen, merged} = resolve(more)
      return rewriteWith(chosen, draft, merged)
    }
  }
}
