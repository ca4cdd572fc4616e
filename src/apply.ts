import type {Diagnostic} from './diagnostic'
import {describe} from './settings'

/**
 * Applies one suggestion of a diagnostic.
 *
 * @param value The text or the subject that was linted, whichever `diagnostic.field` names.
 * @param diagnostic What to mend.
 * @param index Which suggestion, from 0.
 * @returns The text with the suggestion in place.
 * @throws {RangeError} When there is no such suggestion, or the text is not the one that was linted.
 */
export function applySuggestion(value: string, diagnostic: Diagnostic, index = 0): string {
  if (typeof value !== 'string') throw new TypeError(`Expected value to be a string, got ${describe(value)}.`)
  const {range, actual, suggestions, ruleId} = diagnostic
  const suggestion = suggestions[index]
  if (!suggestion)
    throw new RangeError(`The diagnostic of ${ruleId} has ${suggestions.length} suggestion(s), so there is none at index ${index}.`)
  if (value.slice(range.start.offset, range.end.offset) !== actual) {
    throw new RangeError(
      `The text at ${range.start.offset} to ${range.end.offset} is not what ${ruleId} was reported on. Lint the text again.`
    )
  }
  return value.slice(0, range.start.offset) + suggestion.text + value.slice(range.end.offset)
}
