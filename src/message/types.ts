import type {MessageKind} from '../kinds'
import type {Term} from '../match/term'

/** What a stretch of the draft is. */
export type PartType = 'subject' | 'to' | 'greeting' | 'body' | 'sign-off' | 'signature' | 'postscript' | 'quote'

/** A stretch of the draft, in UTF-16 code units. Parts do not overlap and stand in source order. */
export interface Part {
  type: PartType
  start: number
  end: number
}

/** A place for something to be filled in, such as `[Name]` or `{{name}}`. */
export interface Slot {
  start: number
  end: number
  /** `value`: something is put in its place, and it reads as one word; `block`: a tag that steers the template, such as `{{#if name}}`, and no word. */
  type: 'value' | 'block'
  /** The marks around the name, such as `[]` or `{{}}`. */
  syntax: string
  open: string
  close: string
  /** The name without its marks. */
  name: string
  /** What is put in, as the name tells. */
  standsFor: 'name' | 'role' | 'company' | 'time' | 'fact'
  /** False where a mark is missing or doubled. */
  wellFormed: boolean
}

/** What a sentence does, in the order in which it is decided. */
export type Act = 'directive' | 'request' | 'question' | 'statement'
/** Who does what the clause says. */
export type Agent = 'i' | 'we' | 'you' | 'they' | 'none'
/** When it happens: `conditional` is anything that is not yet or only perhaps. */
export type Time = 'conditional' | 'past' | 'present'

/** A part of a sentence that could stand or go on its own. `from` and `to` are term indexes, `start` and `end` offsets. */
export interface Clause {
  from: number
  to: number
  start: number
  end: number
  agent: Agent
  /** The word that joins it to the clause before, such as "but"; `''` where there is none. */
  joint: string
  /** False where the clause has no verb or leans on another ("although …", "which …"). */
  free: boolean
}

/** A sentence of the body, the postscript or the subject. */
export interface Sentence {
  part: PartType
  /** Offsets in the draft, the closing mark included. */
  start: number
  end: number
  terms: readonly Term[]
  clauses: readonly Clause[]
  /** The closing marks as written, such as `.`, `?!` or ''. */
  mark: string
  act: Act
  agent: Agent
  time: Time
  /** True where the sentence says no to something. */
  negated: boolean
  /** True where it sincerely thanks someone for something. */
  thanks: boolean
  /** True where it says that the writer wants to know or understand something. */
  wantsToKnow: boolean
}

/** A question or request to the reader. */
export interface Ask {
  sentence: Sentence
  start: number
  end: number
  type: 'question' | 'request' | 'order'
  /** What is asked for: `feedback` in the widest sense, the `reason` of the decision, or something `else`. */
  wants: 'feedback' | 'reason' | 'else'
  /** The content words that it names beyond the generic ones; empty where it is vague. */
  topics: readonly string[]
  /** True where it names only the whole: the interview, the application, the profile. */
  whole: boolean
}

/** What the draft itself names, for rewrites to use. Each is the text as written. */
export interface Facts {
  role?: string
  company?: string
  /** A round, task or answer of the interview, with its determiner: "my system design answer". */
  topic?: string
  skill?: string
  /** The reader's name as the greeting has it. */
  reader?: string
}

/** How the draft is written, for rewrites to fit in. */
export interface Register {
  /** The greeting's first word, such as `Hi` or `Dear`; `''` where there is none. */
  greeting: string
  contractions: boolean
  /** True where the writer says "we". */
  plural: boolean
  british: boolean
  /** True where apostrophes are curly. */
  curly: boolean
  /** True where sentences start in lower case. */
  lowerCase: boolean
}

/** A draft as the linter sees it. A plain object that can be printed. */
export interface Message {
  text: string
  /** The line break that the draft uses. */
  eol: '\n' | '\r\n'
  kind: MessageKind
  kindSource: 'given' | 'detected'
  template: boolean
  parts: readonly Part[]
  /** Those of body and postscript, in source order; greeting, sign-off, signature and quoted history have none. */
  sentences: readonly Sentence[]
  slots: readonly Slot[]
  asks: readonly Ask[]
  /** Words of body and postscript. */
  words: number
  facts: Facts
  register: Register
  /** From -1 to 1. */
  tone: number
  /** What each sentence adds to the tone, in the order of `sentences`. */
  tones: readonly number[]
  /** How many different words pull the tone down. */
  heavyWords: number
  /** The subject line, and where it stands when it is a line of the draft. */
  subject?: {text: string; start: number; inText: boolean; sentences: readonly Sentence[]}
  to: readonly string[]
  history?: {rejectedAt?: Date; sentAt: readonly Date[]; now: Date}
}
