import {commands, isKey, options, takes, type CommandName} from './options'

const intros: Record<CommandName, string> = {
  check: `Checks the message you write after a rejection and suggests words that keep the
door open. A FILE of - is standard input.`,
  rewrite: `Puts suggestions in place and shows the new text. Only safe ones, which claim
nothing new, unless --level full asks for all: then read it before you send it.`
}

const examples: Record<CommandName, string> = {
  check: `  tactful draft.txt
  tactful --kind follow-up --subject "A question" draft.txt
  tactful --format json - < draft.txt`,
  rewrite: `  tactful rewrite --diff draft.txt
  tactful rewrite --level full draft.txt > better.txt
  tactful rewrite --write templates/*.txt`
}

/** What `--help` prints, for one command. */
export function help(command: CommandName): string {
  const rows = Object.entries(options).flatMap(([name, option]) => {
    if (!isKey(options, name) || !takes(command, name)) return []
    const short = 'short' in option ? `-${option.short}, ` : ''
    const flag = `${short}--${name}${'value' in option ? ` ${option.value}` : ''}`
    const choices = 'choices' in option ? [`${' '.repeat(20)}${option.choices.join(', ')}`] : []
    return [`  ${flag.padEnd(18)}${option.describes}`, ...choices]
  })
  const others = Object.entries(commands).map(([name, {describes}]) => `  ${name.padEnd(18)}${describes}`)
  return `Usage: tactful ${commands[command].usage}

${intros[command]}

${command === 'check' ? `Commands, each with a --help of its own:\n${others.join('\n')}\n\n` : ''}Options:
${rows.join('\n')}

Exit status: 0 nothing worse than advice, 1 an error or a warning in a draft,
2 a mistake in the call or a draft that could not be read.

${examples[command]}
`
}
