import type {LintOptions, LintResult, MessageKind} from '../../src'

export interface CorpusItem {
  id: string
  kind: MessageKind
  subject: string | null
  text: string
  template: boolean
  labels: {rule: string; quote: string | null}[]
  split: 'train' | 'dev'
}

export interface Rates {
  support: number
  precision: number | null
  recall: number | null
  f1: number | null
  falseAlarms: number
}

export interface Scores {
  summary: {
    messages: number
    micro: Rates
    macroF1: number
    cleanMessages: number
    cleanMessagesFlagged: number
    cleanMessagesTouched: number
    wrongSeverity: number
    kinds: number
  }
  perRule: Record<string, Rates>
  misses: {id: string; miss?: string; falseAlarm?: string}[]
}

export function readCorpus(file?: URL, split?: 'train' | 'dev'): Promise<CorpusItem[]>
export function readSeverities(): Promise<Map<string, string[]>>
export function score(
  lint: (text: string, options: LintOptions) => LintResult,
  items: readonly CorpusItem[],
  options: {detect?: boolean; ignored?: ReadonlySet<string>; severities: ReadonlyMap<string, string[]>}
): Scores

export interface Probe {
  id: string
  rule: string
  kind: MessageKind
  text: string
  flags: boolean
  quote: string | null
}

export function scoreProbes(
  lint: (text: string, options: LintOptions) => LintResult,
  probes: readonly Probe[]
): {count: number; all: Rates; perRule: Record<string, Rates>}

export interface LabelledSentence {
  /** A rule, or `ok`. */
  rule: string
  text: string
}

export function readSentences(file: URL): Promise<LabelledSentence[]>
export function scoreSentences(
  lint: (text: string, options: LintOptions) => LintResult,
  sentences: readonly LabelledSentence[]
): {count: number; clean: {of: number; flagged: number}; all: Rates; perRule: Record<string, Rates>}
export function countFlagged(
  lint: (text: string, options: LintOptions) => LintResult,
  messages: readonly {text: string; kind: MessageKind}[],
  ruleIds: ReadonlySet<string>
): number
export function scoreJoined(
  lint: (text: string, options: LintOptions) => LintResult,
  sentences: readonly LabelledSentence[]
): {found: number; of: number}
