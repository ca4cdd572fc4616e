/**
 * The linter with all its rules: what most programs need.
 *
 * @module tactful
 */
export {rules} from '../rules'
export {analyse, applySuggestion, defineRule, kinds, presets, tips} from './core'
export {insertAfterGreeting, insertAfterSentence, insertBeforeSignOff, remove, replace, soften, swap} from './core'
export type * from './core'
export {createLinter, lint, rewrite} from './lint'
