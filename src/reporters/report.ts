import type {Diagnostic, LintResult, Range, Severity} from '../diagnostic'

/** One checked draft, as the reporters take it. */
export interface Report {
  /** The name to show: a path, or `stdin`. */
  path: string
  /** The draft as it was given to `lint`. */
  text: string
  /** The subject as it was given to `lint`, where it was. */
  subject?: string
  /** With more about it where it is one message of a document. */
  result: LintResult & {range?: Range; template?: boolean; templateSource?: 'given' | 'detected'}
}

/** How many findings of each severity there are in some reports, and how many notices. */
export function count(reports: readonly Pick<Report, 'result'>[]): Record<Severity | 'notice', number> {
  const counts = {error: 0, warning: 0, info: 0, notice: 0}
  for (const {result} of reports) for (const {severity, about} of result.diagnostics) counts[about === 'notice' ? about : severity]++
  return counts
}

/** The best suggestion as it reads by itself: a mark in front ends the sentence before, which is not shown. */
export const bestOf = ([best]: Diagnostic['suggestions']): string | undefined =>
  (best?.reads ?? best?.text)?.replace(/^[.,;:]\s+(?=\p{L})/u, '').trim()
