import {count, type Report} from './report'

/** Characters that JSON may hold as they are and that could still steer a terminal: delete, C1 controls, line separators, direction marks. */
const steering = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The results as JSON for programs: `{files: [{path, …result}], counts: {error, warning, info, notice}}`, with a newline at the end. */
export function json(reports: readonly Report[]): string {
  const files = reports.map(({path, result}) => ({path, ...result}))
  return jsonText({files, counts: count(reports)})
}

/** A value as JSON that steers no terminal, with a newline at the end. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return text.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) + '\n'
}
