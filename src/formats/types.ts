import type {Diagnostic, LintResult, Point, Range, RewriteResult} from '../diagnostic'
import type {LintOptions} from '../options'
import type {Projection} from './projection'

/** The formats that a message is read from. */
export const formatNames = ['text', 'markdown', 'html', 'email'] as const
/** One of `text`, `markdown`, `html` and `email`. */
export type FormatName = (typeof formatNames)[number]

/** How a source is read. Each format takes what concerns it. */
export interface ReadOptions {
  /** Markdown: the first words after a fence that make its content a message; `email` and `message` unless given. */
  fences?: readonly string[]
  /** Markdown: each section under a heading of this level, 1 to 6, is a message. */
  headingLevel?: number
  /** Slots in marks of your own, as pairs such as `['<%', '%>']`, beside the usual ones. */
  slots?: LintOptions['slots']
}

/** Options of `lintDocument`; what the document says of itself (front matter, headers) is laid over them. */
export interface DocumentOptions extends LintOptions, ReadOptions {
  /** True to take a message with two or more well-formed slots of one syntax for a template where nothing says whether it is. */
  detectTemplate?: boolean
}

/** What a source was decoded from; to write it back, encode it so. `latin1`: each code unit is one byte. */
export type Encoding = 'utf-8' | 'latin1'

/** Options of `rewriteDocument`. */
export interface DocumentRewriteOptions extends DocumentOptions {
  /** `safe` (the default) applies what claims nothing new; `full` applies the best suggestion of every diagnostic. */
  level?: 'safe' | 'full'
}

/** Something wrong with the source itself, such as front matter that is no YAML; the rest is read all the same. */
export interface Fault {
  /** What is wrong and how to mend it, in one sentence or two. */
  message: string
  /** Where, in the source. */
  place: Point
}

/** A fault before its place is counted. */
export interface RawFault {
  message: string
  /** In UTF-16 code units of the source. */
  offset: number
}

/** A comment that silences rules. */
export interface Suppression {
  /** `line`: the next line that is not blank; `start` and `end`: a range; `file`: everywhere. */
  reach: 'line' | 'start' | 'end' | 'file'
  /** The rules that it names; all when there are none. */
  ruleIds: readonly {id: string; start: number; end: number}[]
  /** Where the comment stands in the source. */
  start: number
  end: number
}

/** Settings that the document itself holds. */
export type OwnOptions = Pick<LintOptions, 'kind' | 'subject' | 'to' | 'template' | 'history' | 'rules'>

/** One message of a document, as it was read. */
export interface DocumentMessage {
  /** The prose and where it comes from. */
  prose: Projection
  own: OwnOptions
  /** Where the rule settings among them stand. */
  rulesAt?: number
  /** The subject where the source has one: front matter or a header. */
  subject?: Projection
  /** The recipients where the source has them. */
  to?: Projection
}

/** A source as it was read. */
export interface Document {
  /** The text that every offset is into: the source, decoded where it was bytes. */
  source: string
  encoding: Encoding
  messages: readonly DocumentMessage[]
  faults: readonly RawFault[]
  suppressions: readonly Suppression[]
}

/** What reads one format. */
export interface Format {
  /** What it is called. */
  name: FormatName
  /**
   * Reads a source.
   *
   * @param encoding What a source was decoded from that is given as text; UTF-8 unless said.
   */
  read: (source: string | Uint8Array, options: ReadOptions, encoding?: Encoding) => Document
}

/** What one message of a document came to; its diagnostics lie in the source. */
export interface MessageResult extends LintResult {
  /** The stretch of the source that the message takes. */
  range: Range
  /** True when slots are meant to be filled in later. */
  template: boolean
  /** `detected`: the slots show it; `given`: options or the document say so, or nothing does. */
  templateSource: 'given' | 'detected'
}

/** What `lintDocument` returns. Every range is into `source`. */
export interface DocumentResult {
  /** The text that was read, decoded where bytes were given. */
  source: string
  /** What it was decoded from. */
  encoding: Encoding
  /** Its messages, in source order. */
  messages: MessageResult[]
  /** Those of all messages and those on suppressions, in source order. */
  diagnostics: Diagnostic[]
  /** What is wrong with the source itself. */
  faults: Fault[]
}

/**
 * What `rewriteDocument` returns: `text` is the new source, `edits` are against the old one, and `subject` is there only where
 * the options gave one.
 */
export interface DocumentRewrite extends RewriteResult {
  /** What the source was decoded from; the new one is to be encoded so. */
  encoding: Encoding
  /** What is wrong with the source itself. */
  faults: Fault[]
}
