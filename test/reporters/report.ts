import type {Diagnostic, Point} from '../../src/diagnostic'
import type {Report} from '../../src/reporters'

/** A report on a draft in which each `«…»` is a finding (`«»` is an insertion), with what the tests change about it. */
export function reportOn(marked: string, change: Partial<Diagnostic> = {}, result: Partial<Report['result']> = {}): Report {
  const parts = marked.split(/[«»]/)
  const text = parts.join('')
  let offset = 0
  const diagnostics = parts.flatMap((part, index) => {
    const start = point(text, offset)
    offset += part.length
    return index % 2 === 1 ? [{...finding, range: {start, end: point(text, offset)}, actual: part, ...change}] : []
  })
  const deductions = diagnostics.map(({ruleId}) => ({ruleId, points: 25}))
  return {
    path: 'draft.txt',
    text,
    result: {kind: 'feedback-request', kindSource: 'detected', diagnostics, checklist: [], score: 75, deductions, tone: 0, ...result}
  }
}

const finding: Omit<Diagnostic, 'range' | 'actual'> = {
  ruleId: 'no-why-rejected',
  severity: 'error',
  about: 'words',
  field: 'text',
  message: 'These words ask for the reason.',
  why: 'A question about growth invites an answer.',
  tip: 'T4',
  url: 'https://example.com/no-why-rejected.md',
  suggestions: [{text: 'Which skill should I build?', title: 'Ask about growth', safety: 'review'}]
}

/** The place of an offset in a text. */
export function point(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return {line: lines.length, column: lines.at(-1)!.length + 1, offset}
}
