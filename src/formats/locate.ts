import type {Diagnostic, Point, Suggestion} from '../diagnostic'
import type {Projection} from './projection'
import type {DocumentMessage} from './types'

/**
 * A diagnostic of a message's prose, subject or recipients, told of the source: its place there, and its suggestions as
 * the source has to say them. What cannot be edited in place is left for the writer to put in.
 */
export function locate(diagnostic: Diagnostic, message: DocumentMessage, point: (offset: number) => Point, source: string): Diagnostic {
  const projection = {text: message.prose, subject: message.subject, to: message.to}[diagnostic.field]
  // What the caller gave as an option is in no source.
  if (!projection) return diagnostic
  const {start, end} = stretchOf(diagnostic, projection)
  const {suggestions} = diagnostic
  const edit = projection.edit(
    start,
    end,
    suggestions.map(({text}) => text)
  )
  const place = edit ?? projection.toSource(start, end)
  const texts = edit?.texts ?? []
  const manual = suggestions.filter((_, index) => texts[index] === undefined)
  return {
    ...diagnostic,
    field: 'text',
    range: {start: point(place.start), end: point(place.end)},
    actual: source.slice(place.start, place.end),
    suggestions: suggestions.flatMap((suggestion, index) => written(suggestion, texts[index])),
    ...(manual.length > 0 && {manual})
  }
}

/** A suggestion as the source writes it, with how it reads where that is something else. */
function written(suggestion: Suggestion, text: string | undefined): Suggestion[] {
  if (text === undefined) return []
  return [{...suggestion, text, ...(text !== suggestion.text && {reads: suggestion.text})}]
}

/** The range of a diagnostic, or the whole where it speaks of another text than the projection has. */
function stretchOf({range, actual}: Diagnostic, {text}: Projection): {start: number; end: number} {
  const [start, end] = [range.start.offset, range.end.offset]
  return text.slice(start, end) === actual ? {start, end} : {start: 0, end: text.length}
}
