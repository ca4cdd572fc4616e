import {commands, isKey, options, takes, type CommandName} from './options'

const intros: Record<CommandName, string> = {
  check: `Checks the message you write after a rejection and suggests words that keep the
door open. A FILE is a file, a folder, a glob, or - for standard input.`,
  rewrite: `Puts suggestions in place and shows the new text. Only safe ones, which claim
nothing new, unless --level full asks for all: then read it before you send it.`,
  batch: `Reads a message a line from standard input, as JSON: {"text": "…"}, with id,
kind, subject, to, template where you have them. Writes a result a line as it
goes, in the same order; for a line that cannot be read, {"error": "…"}.`,
  init: `Looks at the drafts in this folder and writes tactful.config.json, which says
how to check them. A configuration that is there is left alone.`,
  rules: 'Lists what is checked.',
  explain: 'Shows what a rule is about, with examples.'
}

const examples: Record<CommandName, string> = {
  check: `  tactful draft.txt
  tactful --kind follow-up --subject "A question" draft.txt
  tactful --format sarif --output report.sarif templates/
  tactful --since origin/main templates/`,
  rewrite: `  tactful rewrite --diff draft.txt
  tactful rewrite --level full draft.txt > better.txt
  tactful rewrite --write templates/`,
  batch: '  tactful batch < messages.jsonl > results.jsonl',
  init: '  tactful init',
  rules: '  tactful rules --format json',
  explain: '  tactful explain no-demands'
}

const statuses: Partial<Record<CommandName, string>> = {
  check: `0 nothing worse than advice, 1 an error or a warning in a draft,
2 a mistake in the call or a draft that could not be read.`,
  rewrite: `0 nothing worse than advice is left, 1 an error or a warning is,
2 a mistake in the call or a draft that could not be read or written.`,
  batch: '0 every line was read, 2 one was not; findings do not count.'
}

/** What `--help` prints, for one command. */
export function help(command: CommandName): string {
  const rows = Object.entries(options).flatMap(([name, option]) => {
    if (!isKey(options, name) || !takes(command, name)) return []
    const short = 'short' in option ? `-${option.short}, ` : ''
    const flag = `${short}--${name}${'value' in option ? ` ${option.value}` : ''}`
    const choices = 'choices' in option ? [`${' '.repeat(25)}${option.choices.join(', ')}`] : []
    return [`  ${flag.padEnd(23)}${option.describes}`, ...choices]
  })
  const others = Object.entries(commands).map(([name, {describes}]) => `  ${name.padEnd(23)}${describes}`)
  const status = statuses[command] ?? '0 all is well, 2 a mistake in the call.'
  return `Usage: tactful ${commands[command].usage}

${intros[command]}

${command === 'check' ? `Commands, each with a --help of its own:\n${others.join('\n')}\n\n` : ''}Options:
${rows.join('\n')}

Exit status: ${status}

${examples[command]}
`
}
