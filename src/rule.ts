// Over 200 lines: what is public of a rule, each field with its comment.
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Tip} from './article'
import type {Field, Severity, Suggestion} from './diagnostic'
import type {MessageKind} from './kinds'
import type {Weights} from './lexicon/weights/table'
import type {Extent} from './mend/extent'
import type {Message, Sentence} from './message/types'
import type {RuleOptions, RuleSetting} from './options'
import {rulePlugin} from './unified'

export type {Ask, Clause, Facts, Message, Part, Sentence, Slot} from './message/types'
export {formsOf, type Term} from './match/term'
export type {Weights, WordWeights} from './lexicon/weights/table'
export type {Severity, Suggestion} from './diagnostic'
export {kindRecord, type MessageKind} from './kinds'
export type {RuleOptions} from './options'
export type {Extent} from './mend/extent'
export * from './mend'
export {meeting} from './message/spans'
export {weigh} from './match/weigh'

/** One place that a rule counts. Offsets are in the field's text, in UTF-16 code units. */
export interface Hit {
  /** The words that matched; `end` is the first offset behind them. */
  start: number
  end: number
  /** The field that the offsets are in; the draft's text unless said. */
  field?: Field
  /** The sentence that the words stand in. */
  sentence?: Sentence
  /** Below the rule's severity where the case is a milder one. */
  severity?: Severity
  /** Instead of the rule's message. */
  message?: string
  /** Instead of the rule's mends. */
  mends?: readonly Mend[]
  /** What the diagnostic's range covers; the rule's `marks` otherwise. */
  marks?: Marks
  /** Set where only the writer knows what belongs there. */
  needs?: 'name' | 'fact' | 'time'
  /** Figures for an app that phrases its own text. */
  data?: Record<string, string | number>
  /** True where no pattern says it and the words of the sentence weigh enough; a hit that the rule finds itself goes before it. */
  weighed?: boolean
}

/** What the range of a diagnostic covers: the words themselves, the smallest clause that can go, the sentence, or a place between words. */
export type Marks = 'words' | 'clause' | 'sentence'

/** What a mend is given. */
export interface MendContext {
  /** The draft as it was read. */
  message: Message
  /** What is to be mended. */
  hit: Hit
  /** The range to fill. */
  extent: Extent
  /** The rule's settings. */
  options: RuleOptions
}

/** Makes suggestions for one range; nothing where it has none that fits. */
export type Mend = (context: MendContext) => Suggestion | readonly Suggestion[] | undefined

/**
 * Something to look for in a sentence, in the pattern language:
 *
 * - `why`: the word. Contractions are taken apart first: "didn't" is `did not`
 * - `~reject`: any form of the verb or noun
 * - `@loss`: a class of the lexicon, or of the rule's own `classes`
 * - `(a b|c)`: one of several sequences; `x?`: may be missing; `!x`: not followed by x
 * - `..4`: up to four terms of any kind; `_`: exactly one
 * - `#number`, `#slot`, `#name`: a term of that type
 * - `^` and `$`: start and end of the sentence; `<` and `>`: of a clause; `,`: a comma or stronger mark
 */
export interface PatternEntry {
  /** The pattern, or patterns of one meaning. */
  find: string | readonly string[]
  /** Patterns that, found in the same clause, cancel the hit. */
  unless?: string | readonly string[]
  /** Which sentences it is tried on. */
  only?: (sentence: Sentence, message: Message) => boolean
  /** Below the rule's severity where the case is a milder one. */
  severity?: Severity
  /** Instead of the rule's message. */
  message?: string
  /** Instead of the rule's mends. */
  mends?: readonly Mend[]
  /** What the diagnostic's range covers; the rule's `marks` otherwise. */
  marks?: Marks
}

/** What is missing, and where it would stand. */
export interface Missing {
  /** The range to replace, or a place (start equal to end) to insert at. */
  start: number
  end: number
  field?: Field
  severity?: Severity
  message?: string
  mends?: readonly Mend[]
  needs?: 'name' | 'fact' | 'time'
  data?: Record<string, string | number>
  /** The words spoken of, where there are any; a missing thing has none. */
  about?: 'words' | 'missing'
  marks?: Marks
}

/** What makes a rule. */
export interface RuleDefinition {
  /** Kebab-case; `no-<thing>` forbids. */
  id: string
  /** One line that says what to do. */
  title: string
  /** The article's tip that the rule is drawn from. */
  tip: Tip
  /** Further tips it serves. */
  alsoTips?: readonly Tip[]
  /** The kinds of message it is for. */
  kinds: 'all' | readonly MessageKind[]
  /** The highest severity it reports by default. */
  severity: Severity
  /** How many hits are right: none, some (at least one), or at most n. */
  expect:
    | 'none'
    | 'some'
    | {
        /** The most that are right. */
        atMost: number | ((message: Message, options: RuleOptions) => number)
      }
  /** Named patterns of the rule's own, for use as `@name`. */
  classes?: Readonly<Record<string, string>>
  /** What counts as a hit. */
  patterns?: readonly (string | PatternEntry)[]
  /** Which sentences the patterns are tried on. */
  only?: (sentence: Sentence, message: Message) => boolean
  /** Named patterns that cancel a hit of the same clause. The name says what they mean. */
  guards?: Readonly<Record<string, string | readonly string[]>>
  /**
   * What each word says for or against the offence. It finds what no pattern words, in a sentence in which no prohibition has a
   * hit, and takes back the hits of patterns in a sentence that is plainly well meant. Of a rule that expects something, it finds that in a
   * message in which no pattern does.
   * Leave them out of a rule that is laid over with patterns of its own.
   */
  weights?: Weights
  /** Hits that patterns cannot say. */
  find?: (message: Message, options: RuleOptions) => readonly Hit[]
  /** Whether the rule has a say on this message at all. */
  when?: (message: Message, options: RuleOptions) => boolean
  /** Expecting some: what to report where there is none. */
  missing?: (message: Message, options: RuleOptions) => Missing | undefined
  /** Expecting at most n: which hits to report, and how. All past the n-th otherwise. */
  excess?: (hits: readonly Hit[], message: Message, most: number, options: RuleOptions) => readonly Hit[]
  /** Expecting at most n, where one finding speaks for all: the sentences that a full rewrite leaves out to come down to n. */
  spare?: (message: Message, options: RuleOptions) => readonly Sentence[]
  /** What the range covers; the clause unless said otherwise. */
  marks?: Marks
  /** One sentence about the words; `{match}` is what matched. */
  message: string
  /** What it does to the reader. */
  why: string
  /** Texts for the range, best first. */
  mends?: readonly Mend[]
  /** Where one range is inside another's: `true` when both should be reported (capitals inside an insult). */
  nests?: boolean
  /** True when a prohibition broken in the subject line is reported as this rule. */
  collectsSubject?: boolean
  /** True when the rule speaks only if no other prohibition did. */
  lastResort?: boolean
  /** The settings it takes, each with what it does. */
  options?: Readonly<Record<string, string>>
}

/** A rule: its record, and at the same time a unified plugin over an nlcst tree. */
export type Rule = Readonly<RuleDefinition> & Plugin<[RuleSetting?], Root>

/** An example of a rule: it runs as a test and is printed on the rule's page. */
export type Example =
  | {
      /** The draft, with the diagnostic's words between « and »; an empty pair marks an insertion. */
      flags: string
      /** The draft after the first suggestion. */
      becomes?: string
      kind?: MessageKind
      subject?: string
      to?: string
      template?: boolean
      severity?: Severity
      options?: RuleOptions
    }
  | {
      /** A draft that is close but right. */
      passes: string
      because?: string
      kind?: MessageKind
      subject?: string
      to?: string
      template?: boolean
      options?: RuleOptions
    }

/**
 * Makes a rule from its record.
 *
 * @param definition What the rule counts, how many are right, and what to say.
 * @returns The record, which is also a unified plugin: `unified().use(retextEnglish).use(rule)`.
 * @throws {TypeError} When the id is not kebab-case or the record has nothing to count.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineRule(definition: RuleDefinition): Rule {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(definition.id)) {
    throw new TypeError(`Rule id “${definition.id}” is not kebab-case, such as “no-why-rejected”.`)
  }
  if (!definition.patterns && !definition.find) {
    throw new TypeError(`Rule “${definition.id}” has neither patterns nor a find function, so it can count nothing.`)
  }
  // `name` and `length` of a function are not writable, and no record has them.
  const rule: Rule = Object.assign(
    rulePlugin(() => rule),
    definition
  )
  return rule
}
