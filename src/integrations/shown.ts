import type {Diagnostic} from '../diagnostic'

/** What the adapters need of a linter: `lint`, or a function around it that adds options or leaves diagnostics out. */
export type Check = (draft: string) => {diagnostics: readonly Diagnostic[]}

/** A diagnostic that an editor can show, and the offsets of its words. */
export interface Shown {
  diagnostic: Diagnostic
  from: number
  to: number
}

/**
 * The diagnostics that have a place in an editor's text. The white space at the edges of a range, which a removal takes
 * along, is left out of what is underlined.
 */
export function shownIn({diagnostics}: ReturnType<Check>): Shown[] {
  return diagnostics
    .filter(({field, about}) => field === 'text' && about !== 'notice')
    .map((diagnostic) => {
      const {range, actual} = diagnostic
      const blank = actual.trim() === ''
      const lead = blank ? 0 : actual.length - actual.trimStart().length
      const tail = blank ? 0 : actual.length - actual.trimEnd().length
      return {diagnostic, from: range.start.offset + lead, to: range.end.offset - tail}
    })
}

/** What and why, as an editor's tooltip shows them. */
export function told({message, why}: Diagnostic): string {
  return `${message}\n${why}`
}
