/**
 * The linter with all its rules: what most programs need.
 *
 * @module tactful
 */
export {rules} from '../rules'
export {analyse, applySuggestion, defineRule, kinds, presets, tips} from './core'
export {insertAfterSentence, insertBeforeClose, insertBeforeSignOff, insertThanks, remove, replace, soften, swap} from './core'
export type * from './core'
export {createLinter, lint, rewrite} from './lint'
