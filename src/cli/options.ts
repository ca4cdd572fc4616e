import {kinds} from '../index'

interface Option {
  type: 'string' | 'boolean'
  short?: string
  /** What the value is called in the help. */
  value?: string
  choices?: readonly string[]
  /** What the value has to look like, and what that is called. */
  form?: readonly [pattern: RegExp, called: string]
  describes: string
  /** The commands that take it; all of them when absent. */
  of?: readonly CommandName[]
}

/** What tactful can be asked to do. The first is meant where no command is named. */
export const commands = {
  check: {usage: '[OPTION…] FILE…', describes: 'checks drafts; meant where no command is named'},
  rewrite: {usage: 'rewrite [OPTION…] FILE…', describes: 'puts suggestions in place'},
  batch: {usage: 'batch [OPTION…] < MESSAGES', describes: 'checks JSON Lines, a result line for each'},
  init: {usage: 'init', describes: 'looks at the folder and writes a configuration'},
  rules: {usage: 'rules [OPTION…]', describes: 'lists the rules'},
  explain: {usage: 'explain RULE', describes: "shows a rule's page"}
} as const

/** The name of a command. */
export type CommandName = keyof typeof commands

/** The forms a report comes in. */
export const formats = ['pretty', 'json', 'sarif', 'github', 'rdjson'] as const
/** How much `rewrite` changes. */
export const levels = ['safe', 'full'] as const

const drafts = ['check', 'rewrite'] as const

/** Every option, in the order of the help: the parser, the help and the error messages all read this. */
export const options = {
  kind: {
    type: 'string',
    value: 'KIND',
    choices: kinds.map(({id}) => id),
    describes: 'the kind of message; detected when absent',
    of: [...drafts, 'batch']
  },
  template: {type: 'boolean', describes: 'templates: slots such as [Name] are meant', of: [...drafts, 'batch']},
  subject: {type: 'string', value: 'TEXT', describes: 'the subject line, to check with the draft', of: drafts},
  to: {type: 'string', value: 'ADDRESS', describes: 'an address the message goes to; may be given again', of: drafts},
  config: {type: 'string', value: 'FILE', describes: 'the configuration; looked for upward when absent', of: drafts},
  'no-config': {type: 'boolean', describes: 'look for none', of: drafts},
  'stdin-filename': {type: 'string', value: 'FILE', describes: 'what standard input is to be taken for', of: drafts},
  fix: {type: 'boolean', describes: 'put safe suggestions into the files first', of: ['check']},
  since: {type: 'string', value: 'REF', describes: 'only what changed since the branch left REF', of: ['check']},
  'max-warnings': {
    type: 'string',
    form: [/^\d{1,9}$/, 'a whole number'],
    value: 'N',
    describes: 'how many warnings are let pass; 0 when absent',
    of: ['check']
  },
  concurrency: {
    type: 'string',
    form: [/^(?:auto|off|[1-9]\d?)$/, 'auto, off or a whole number from 1 to 99'],
    value: 'N',
    describes: 'how many threads check: auto, off or a number',
    of: ['check']
  },
  quiet: {type: 'boolean', describes: 'report errors only', of: ['check']},
  baseline: {type: 'string', value: 'FILE', describes: 'the findings that are known and let pass', of: ['check']},
  'update-baseline': {type: 'boolean', describes: 'write the findings of now into it', of: ['check']},
  format: {type: 'string', value: 'FORMAT', choices: formats, describes: 'how to report', of: ['check', 'rules']},
  output: {type: 'string', value: 'FILE', describes: 'where to report to; standard output when absent', of: ['check']},
  level: {type: 'string', value: 'LEVEL', choices: levels, describes: 'only what claims nothing new, or all', of: ['rewrite']},
  diff: {type: 'boolean', describes: 'show what would change instead of the new text', of: ['rewrite']},
  write: {type: 'boolean', describes: 'change the files in place', of: ['rewrite']},
  color: {type: 'boolean', describes: 'colour the output; the default on a terminal', of: drafts},
  'no-color': {type: 'boolean', describes: 'leave colour out', of: drafts},
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
