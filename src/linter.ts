import {Checker} from './check/check'
import type {LintResult, RewriteResult} from './diagnostic'
import type {LintOptions} from './options'
import {checkDraft, lintWith} from './pipeline'
import {rewriteWith, type RewriteOptions} from './rewrite'
import type {Rule} from './rule'
import {activeRules, checkOptions} from './settings'

/** A linter whose options are resolved. */
export interface Linter {
  /** Checks a draft, as `lint` of the package does. */
  lint: (draft: string, more?: LintOptions) => LintResult
  /** Applies suggestions to a draft, as `rewrite` of the package does. */
  rewrite: (draft: string, more?: RewriteOptions) => RewriteResult
}

/** Makes the checker for some options out of rules and the plugins; one without settings of its own is made once. */
export function checkersOf(rules: readonly Rule[]): (options: LintOptions) => Checker {
  const made = new Map<string, Checker>()
  return (options) => {
    const plain = !options.rules && !options.plugins && !options.allow?.length
    const key = options.preset ?? 'recommended'
    const known = plain ? made.get(key) : undefined
    if (known) return known
    const checker = new Checker(activeRules(rules, options), options.preset, options.allow)
    if (plain) made.set(key, checker)
    return checker
  }
}

/** A linter of the rules that some checkers are made of. */
export function linterOver(checkerFor: (options: LintOptions) => Checker, options: LintOptions): Linter {
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
