/**
 * The linter without rules of its own, for a small bundle: it runs those that it is given as `plugins`.
 *
 * @module tactful/core
 */
import {checkersOf, linterOver, type Linter} from './linter'
import type {LintOptions} from './options'

export {applySuggestion} from './apply'
export {tips, type Tip} from './article'
export type * from './diagnostic'
export {kinds, type KindSource, type MessageKind} from './kinds'
export type {Linter} from './linter'
export type {Term} from './match/term'
export type {Act, Agent, Ask, Clause, Facts, Message, Part, PartType, Register, Sentence, Slot, Time} from './message/types'
export type {LintOptions, RuleOptions, RuleSetting} from './options'
export {analyse} from './pipeline'
export {insertAfterSentence, insertBeforeClose, insertBeforeSignOff, insertThanks, remove, replace, soften, swap} from './mend'
export type {Place} from './mend/places'
export {presets} from './presets'
export type {RewriteOptions} from './rewrite'
export {
  defineRule,
  type Example,
  type Extent,
  type Hit,
  type Marks,
  type Mend,
  type MendContext,
  type Missing,
  type PatternEntry,
  type Rule,
  type RuleDefinition,
  type Weights,
  type WordWeights
} from './rule'

/**
 * A linter of those rules only that are given as `plugins`: a bundle holds no other.
 *
 * @example
 * ```js
 * import {createLinter} from 'tactful/core'
 * import {noDemands, noShouting} from 'tactful/rules'
 *
 * const {lint} = createLinter({plugins: [noDemands, noShouting]})
 * ```
 *
 * @throws {TypeError} When an option is not valid.
 */
export function createLinter(options: LintOptions): Linter {
  return linterOver(checkersOf([]), options)
}
