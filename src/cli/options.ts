import {kinds} from '../index'

interface Option {
  type: 'string' | 'boolean'
  short?: string
  /** What the value is called in the help. */
  value?: string
  choices?: readonly string[]
  describes: string
  /** The commands that take it; all of them when absent. */
  of?: readonly CommandName[]
}

/** What tactful can be asked to do. The first is meant where no command is named. */
export const commands = {
  check: {usage: '[OPTION…] FILE…', describes: 'checks drafts; meant where no command is named'},
  rewrite: {usage: 'rewrite [OPTION…] FILE…', describes: 'puts suggestions in place, on standard output or in the file'}
} as const

/** The name of a command. */
export type CommandName = keyof typeof commands

/** The forms a report comes in. */
export const formats = ['pretty', 'json'] as const
/** How much `rewrite` changes. */
export const levels = ['safe', 'full'] as const

/** Every option, in the order of the help: the parser, the help and the error messages all read this. */
export const options = {
  kind: {
    type: 'string',
    value: 'KIND',
    choices: kinds.map(({id}) => id),
    describes: 'the kind of message; detected when absent'
  },
  template: {type: 'boolean', describes: 'the drafts are templates: slots such as [Name] are allowed'},
  subject: {type: 'string', value: 'TEXT', describes: 'the subject line, to check along with the draft'},
  to: {type: 'string', value: 'ADDRESS', describes: 'an address the message goes to; may be given again'},
  format: {type: 'string', value: 'FORMAT', choices: formats, describes: 'how to report', of: ['check']},
  fix: {type: 'boolean', describes: 'put safe suggestions into the files first', of: ['check']},
  level: {type: 'string', value: 'LEVEL', choices: levels, describes: 'only what claims nothing new, or all', of: ['rewrite']},
  diff: {type: 'boolean', describes: 'show what would change instead of the new text', of: ['rewrite']},
  write: {type: 'boolean', describes: 'change the files in place', of: ['rewrite']},
  color: {type: 'boolean', describes: 'colour the output; on a terminal that is the default'},
  'no-color': {type: 'boolean', describes: 'leave colour out'},
  help: {type: 'boolean', short: 'h', describes: 'show this text, or that of a command'},
  version: {type: 'boolean', short: 'v', describes: 'show the version'}
} as const satisfies Record<string, Option>

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof options

/** Whether a command takes an option. */
export function takes(command: CommandName, name: OptionName): boolean {
  const {of}: Option = options[name]
  return of === undefined || of.includes(command)
}

/** Whether a word names something of a table. */
export function isKey<Table extends object>(table: Table, word: string): word is Extract<keyof Table, string> {
  return Object.hasOwn(table, word)
}
