import type {DocumentOptions} from '../formats'
import {createLinter} from '../index'

/** What an editor may set under `tactful`. */
export interface Settings {
  /** False switches the server off. */
  enable: boolean
  /** `messages`: files that read as a message; `all`: every file that the editor sends. */
  check: 'messages' | 'all'
  /** Milliseconds of quiet before a draft is checked again. */
  delay: number
  /** What the linter is given. */
  lint: DocumentOptions
}

/** What holds where an editor sets nothing. */
export const defaults: Settings = {enable: true, check: 'messages', delay: 150, lint: {}}

const lintKeys = ['kind', 'preset', 'template', 'rules'] as const
/** Every key; `trace` is the editors' own, for the log of what is said. */
export const settingNames = ['enable', 'check', 'delay', ...lintKeys, 'trace']

/** Reads an editor's settings. What is not valid is complained about, in words for the user, and left at its default. */
export function readSettings(value: unknown, complain: (what: string) => void): Settings {
  if (value === undefined || value === null) return defaults
  if (typeof value !== 'object' || Array.isArray(value)) {
    complain('The settings under “tactful” are no object, so the defaults hold.')
    return defaults
  }
  // An editor sends null for what is not set.
  const given: Record<string, unknown> = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined))
  for (const key of Object.keys(given)) {
    if (!settingNames.includes(key)) complain(`There is no setting “tactful.${key}”. Valid are: ${settingNames.join(', ')}.`)
  }
  const take = <Key extends 'enable' | 'check' | 'delay'>(key: Key, valid: (one: unknown) => boolean, expected: string): Settings[Key] => {
    if (!(key in given)) return defaults[key]
    if (valid(given[key])) return given[key] as Settings[Key]
    complain(`The setting “tactful.${key}” must be ${expected}.`)
    return defaults[key]
  }
  return {
    enable: take('enable', (one) => typeof one === 'boolean', 'true or false'),
    check: take('check', (one) => one === 'messages' || one === 'all', '“messages” or “all”'),
    delay: take('delay', (one) => typeof one === 'number' && one >= 0 && one <= 10_000, 'a number of milliseconds from 0 to 10000'),
    lint: readLintOptions(given, complain)
  }
}

function readLintOptions(given: Record<string, unknown>, complain: (what: string) => void): Settings['lint'] {
  const options: Record<string, unknown> = {}
  for (const key of lintKeys) {
    if (!(key in given)) continue
    try {
      createLinter({[key]: given[key]})
      options[key] = given[key]
    } catch (error) {
      complain(`The setting “tactful.${key}” does not count: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return options
}
