import type {KindSource, MessageKind} from '../kinds'
import type {Term} from '../match/term'

/** What a stretch of the draft is. */
export type PartType = 'subject' | 'to' | 'greeting' | 'body' | 'sign-off' | 'signature' | 'postscript' | 'quote'

/** A stretch of the draft, in UTF-16 code units. Parts do not overlap and stand in source order. */
export interface Part {
  /** What it is. */
  type: PartType
  /** Its offsets; `end` is the first one behind it. */
  start: number
  end: number
}

/** A place for something to be filled in, such as `[Name]` or `{{name}}`. */
export interface Slot {
  /** Offsets of the marks and all between them; `end` is the first one behind it. */
  start: number
  end: number
  /** `value`: something is put in its place, and it reads as one word; `block`: a tag that steers the template, such as `{{#if name}}`, and no word. */
  type: 'value' | 'block'
  /** The marks around the name, such as `[]` or `{{}}`. */
  syntax: string
  /** The opening mark. */
  open: string
  /** The closing mark. */
  close: string
  /** The name without its marks. */
  name: string
  /** What is put in, as the name tells. */
  standsFor: 'name' | 'role' | 'company' | 'time' | 'fact'
  /** False where a mark is missing or doubled. */
  wellFormed: boolean
  /** Whether the caller named its marks. */
  declared?: boolean
}

/** What a sentence does, in the order in which it is decided. */
export type Act = 'directive' | 'request' | 'question' | 'statement'
/** Who does what the clause says. */
export type Agent = 'i' | 'we' | 'you' | 'they' | 'none'
/** When it happens: `conditional` is anything that is not yet or only perhaps. */
export type Time = 'conditional' | 'past' | 'present'

/** A part of a sentence that could stand or go on its own. `from` and `to` are term indexes, `start` and `end` offsets. */
export interface Clause {
  /** The first of its terms, and the first one behind it. */
  from: number
  to: number
  /** Offsets in the draft; `end` is the first one behind it. */
  start: number
  end: number
  /** Who does what it says. */
  agent: Agent
  /** The word that joins it to the clause before, such as "but"; `''` where there is none. */
  joint: string
  /** False where the clause has no verb or leans on another ("although …", "which …"). */
  free: boolean
}

/** A sentence of the body, the postscript or the subject. */
export interface Sentence {
  /** Where it stands. */
  part: PartType
  /** Offsets in the draft, the closing mark included. */
  start: number
  end: number
  /** Its words, numbers and slots. */
  terms: readonly Term[]
  /** Its clauses, in source order; together they hold all terms. */
  clauses: readonly Clause[]
  /** The closing marks as written, such as `.`, `?!` or ''. */
  mark: string
  /** What it does to the reader. */
  act: Act
  /** Who does what its first clause says. */
  agent: Agent
  /** When it happens. */
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
  /** The sentence that it is, or is a part of. */
  sentence: Sentence
  /** Offsets in the draft; `end` is the first one behind it. */
  start: number
  end: number
  /** How it is put: with a question mark, as a wish or a polite request, or as an order. */
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
  /** The position: "the analyst role". */
  role?: string
  /** The firm. */
  company?: string
  /** A round, task or answer of the interview, with its determiner: "my system design answer". */
  topic?: string
  /** A skill that the writer speaks of. */
  skill?: string
  /** The reader's name as the greeting has it. */
  reader?: string
}

/** How the draft is written, for rewrites to fit in. */
export interface Register {
  /** The greeting's first word, such as `Hi` or `Dear`; `''` where there is none. */
  greeting: string
  /** True where words are drawn together: "I'm", "don't". */
  contractions: boolean
  /** True where the writer says "we". */
  plural: boolean
  /** True where words are spelled as in British English: "organisation". */
  british: boolean
  /** True where apostrophes are curly. */
  curly: boolean
  /** True where sentences start in lower case. */
  lowerCase: boolean
}

/** A draft as the linter sees it. A plain object that can be printed. */
export interface Message {
  /** The draft. */
  text: string
  /** The line break that the draft uses. */
  eol: '\n' | '\r\n'
  /** Which of the four kinds of message it is. */
  kind: MessageKind
  /** Whether the caller named the kind or the draft was read for it. */
  kindSource: KindSource
  /** True when slots are meant to be filled in later. */
  template: boolean
  /** Its stretches: greeting, body, sign-off and so on. */
  parts: readonly Part[]
  /** Those of body and postscript, in source order; greeting, sign-off, signature and quoted history have none. */
  sentences: readonly Sentence[]
  /** Its slots, in source order. */
  slots: readonly Slot[]
  /** What it asks of the reader, in source order. */
  asks: readonly Ask[]
  /** Words of body and postscript. */
  words: number
  /** What it names. */
  facts: Facts
  /** How it is written. */
  register: Register
  /** From -1 (negative) to 1 (positive). */
  tone: number
  /** What each sentence adds to the tone, in the order of `sentences`. */
  tones: readonly number[]
  /** How many different words pull the tone down. */
  heavyWords: number
  /** The subject line, and where it stands when it is a line of the draft. */
  subject?: {text: string; start: number; inText: boolean; sentences: readonly Sentence[]}
  /** The recipients that were given, or that a line `To: …` of the draft names. */
  to: readonly string[]
  /** The dates that were given. */
  history?: {rejectedAt?: Date; sentAt: readonly Date[]; now: Date}
}
