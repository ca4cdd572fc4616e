import {kinds} from '../index'

interface Option {
  type: 'string' | 'boolean'
  short?: string
  /** What the value is called in the help. */
  value?: string
  choices?: readonly string[]
  describes: string
}

/** The forms a report comes in. */
export const formats = ['pretty', 'json'] as const

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
  format: {type: 'string', value: 'FORMAT', choices: formats, describes: 'how to report'},
  color: {type: 'boolean', describes: 'colour the report; on a terminal that is the default'},
  'no-color': {type: 'boolean', describes: 'leave colour out'},
  help: {type: 'boolean', short: 'h', describes: 'show this text'},
  version: {type: 'boolean', short: 'v', describes: 'show the version'}
} as const satisfies Record<string, Option>

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof options

/** What `tactful --help` prints. */
export function help(): string {
  const rows = Object.entries<Option>(options).map(([name, option]) => {
    const flag = `${option.short ? `-${option.short}, ` : ''}--${name}${option.value ? ` ${option.value}` : ''}`
    const choices = option.choices ? [`${' '.repeat(20)}${option.choices.join(', ')}`] : []
    return [`  ${flag.padEnd(18)}${option.describes}`, ...choices].join('\n')
  })
  return `Usage: tactful [OPTION…] FILE…

Checks the message you write after a rejection and suggests words that keep the
door open. A FILE of - is standard input.

${rows.join('\n')}

Exit status: 0 nothing worse than advice, 1 an error or a warning in a draft,
2 a mistake in the call or a draft that could not be read.

  tactful draft.txt
  tactful --kind follow-up --subject "A question" draft.txt
  tactful --format json - < draft.txt
`
}
