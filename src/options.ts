import type {Severity} from './diagnostic'
import type {MessageKind} from './kinds'
import type {Rule} from './rule'

/** Settings of one rule beyond its severity; which there are is on the rule's page. */
export type RuleOptions = Record<string, unknown>

/** What one rule is set to. */
export type RuleSetting = Severity | 'off' | [Severity, RuleOptions]

/** Everything a caller may say about a draft and about the rules. */
export interface LintOptions {
  /** The kind of message; detected from the draft when absent. */
  kind?: MessageKind
  /** The kind that something beside the words speaks for, such as the name of a file; it decides where they leave it open. */
  likelyKind?: MessageKind
  /** The subject line. A first line `Subject: …` in the draft serves too, and then its findings lie in the text. */
  subject?: string
  /** The address or addresses that the message goes to. */
  to?: string | readonly string[]
  /** True when slots such as `[Name]` are meant to be filled in later. */
  template?: boolean
  /** Marks of slots beside the usual ones, each as an opening and a closing mark, such as `['<%=', '%>']`. */
  slots?: readonly (readonly [open: string, close: string])[]
  /** Words and phrases that no rule flags by themselves, such as a product's name in capitals; case does not matter. */
  allow?: readonly string[]
  /** Dates for `no-pestering`. The library has no clock: `now` says what day it is. */
  history?: {rejectedAt?: Date | string; sentAt?: (Date | string)[]; now: Date | string}
  /** `recommended` (the default) or `strict`, in which every info is a warning. */
  preset?: 'recommended' | 'strict'
  /** Per rule: a severity, `off`, or a severity with options. The severity replaces the rule's highest; graded cases stay a step below. */
  rules?: Record<string, RuleSetting>
  /** Rules of your own, made with `defineRule`. One that is named like a rule of the package takes its place. */
  plugins?: readonly Rule[]
}
