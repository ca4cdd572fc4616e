import type {KindSource, MessageKind} from './kinds'
import type {Tip} from './article'

/** Severities from mild to grave. `error`: sending this would likely end the exchange. `warning`: it weakens the message. `info`: advice. */
export const severities = ['info', 'warning', 'error'] as const
/** How much a finding matters. */
export type Severity = (typeof severities)[number]

/** A place in a text, as in unist: line and column count from 1, offset from 0, all in UTF-16 code units. */
export interface Point {
  /** From 1; CRLF, LF and CR each end a line. */
  line: number
  /** From 1. */
  column: number
  /** From 0. */
  offset: number
}

/** A half-open stretch of a text. Start and end are equal for an insertion. */
export interface Range {
  /** Where it starts. */
  start: Point
  /** The first place behind it. */
  end: Point
}

/** The field that a range is relative to. */
export type Field = 'text' | 'subject' | 'to'

/** Whether a suggestion may be applied without asking (`safe`) or wants the writer's eye first (`review`). */
export type Safety = 'safe' | 'review'

/** A text that may stand in the range of its diagnostic as it is. */
export interface Suggestion {
  /** What replaces the range, with the blanks that belong there (trim it to show it); `''` removes it. */
  text: string
  /** How it reads, where the source has to write it otherwise: as HTML, or in the encoding of an e-mail. */
  reads?: string
  /** A few words for a menu. */
  title: string
  /** Whether it may be applied without asking. */
  safety: Safety
}

/** One thing the linter has to say: what, where, why, and what may stand there instead. */
export interface Diagnostic {
  /** The rule, or the notice (`language`, `input-limit`, `empty`). */
  ruleId: string
  /** How much it matters. */
  severity: Severity
  /** `words`: these words; `missing`: something that is not there; `notice`: not a finding of a rule. Editors underline words and list what is missing. */
  about: 'words' | 'missing' | 'notice'
  /** What `range` and `actual` are of: the draft, the subject or the recipient. */
  field: Field
  /** What is wrong: one sentence about the words, never about the writer. */
  message: string
  /** Why it matters to the reader. */
  why: string
  /** The article's tip behind the rule, a key of `tips`; `''` for a notice. */
  tip: Tip | ''
  /** The rule's page. */
  url: string
  /** The words it speaks of, or the place where something is missing. In UTF-16 code units, as strings of JavaScript count. */
  range: Range
  /** The field's text in the range; `''` for an insertion. */
  actual: string
  /** Texts that may replace the range, best first. */
  suggestions: Suggestion[]
  /** Texts that only the writer can put in, since markup or an encoding lies inside the range; never applied. */
  manual?: Suggestion[]
  /** Set where only the writer knows what belongs there. */
  needs?: 'name' | 'fact' | 'time'
  /** Figures of the message, such as `{words: 183, limit: 150}`, for an app that phrases its own text. */
  data?: Record<string, string | number>
}

/** A line of the checklist: one tip of the article, as far as it concerns this kind of message. */
export interface ChecklistItem {
  /** The tip, a key of `tips`. */
  tip: Tip
  /** What it says to do. */
  title: string
  /** True when no rule of the tip found anything at `warning` or above. */
  passed: boolean
  /** The rules that serve the tip. */
  ruleIds: string[]
}

/** What `lint` returns. */
export interface LintResult {
  /** Which of the four kinds of message the draft was read as. */
  kind: MessageKind
  /** Where the kind is from: `given`, `likely` or `detected`. */
  kindSource: KindSource
  /** In source order. */
  diagnostics: Diagnostic[]
  /** The tips that concern this kind of message, and whether each is followed. */
  checklist: ChecklistItem[]
  /** 100 minus the deductions, never below 0. It speaks of the draft and is no chance of a reply. */
  score: number
  /** What each rule took off; the points sum to `100 - score`. */
  deductions: {ruleId: string; points: number}[]
  /** From -1 (negative) to 1 (positive). Stands beside the score, not in it. */
  tone: number
}

/** An edit against the original draft, in UTF-16 code units. */
export interface Edit {
  /** Offsets of what is replaced; equal for an insertion. */
  start: number
  end: number
  /** What stands there instead; `''` removes it. */
  text: string
  /** The rules that it is for. */
  ruleIds: string[]
}

/** What `rewrite` returns. */
export interface RewriteResult {
  /** The new draft. */
  text: string
  /** Given when the options had a subject. */
  subject?: string
  /** Minimal and sorted, against the original text; applying them all gives `text`. */
  edits: Edit[]
  /** What was done, in the order it was done. */
  applied: {round: number; ruleId: string; before: string; after: string}[]
  /** What `lint` still says of the result. */
  remaining: Diagnostic[]
}
