import {count, type Report} from './report'

/**
 * Characters that JSON may hold as they are and that could still steer a terminal (delete, C1 controls, line separators, direction
 * marks) or begin what the log of a CI system takes for a command.
 */
const steering = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|#(?=\[|vso\[)/gi

/** The results as JSON for programs: `{files: [{path, …result}], counts: {error, warning, info, notice}}`, with a newline at the end. */
export function json(reports: readonly Report[]): string {
  const files = reports.map(({path, result}) => ({path, ...result}))
  return jsonText({files, counts: count(reports)})
}

/** A value as JSON that steers no terminal and gives no log of a CI system a command, with a newline at the end. */
export function jsonText(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent)
  return text.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) + '\n'
}
