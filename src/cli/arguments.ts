import {parseArgs} from 'node:util'
import type {LintOptions} from '../index'
import {nearest} from '../nearest'
import {options, type formats, type OptionName} from './options'

/** What the command line asks for. */
export interface Command {
  /** The drafts to check, in order; `-` is standard input. */
  files: string[]
  format: (typeof formats)[number]
  /** Undefined where the terminal decides. */
  color?: boolean
  help: boolean
  version: boolean
  lint: LintOptions
}

/** A mistake in the call; the message is one line that says what, where and how to mend it. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name; throws a `UsageError` for what it cannot take. */
export function readArguments(argv: readonly string[]): Command {
  const {tokens, positionals} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true})
  const command: Command = {files: [...new Set(positionals)], format: 'pretty', help: false, version: false, lint: {}}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const {name, rawName} = token
    if (!isOption(name) || rawName === `--no-${name}`) throw new UsageError(unknown(rawName))
    set(command, name, checked(name, rawName, token.value, token.inlineValue ?? false))
  }
  return command
}

function set(command: Command, name: OptionName, value: string): void {
  switch (name) {
    case 'kind':
      command.lint.kind = value as LintOptions['kind']
      break
    case 'subject':
      command.lint.subject = value
      break
    case 'to':
      command.lint.to = [command.lint.to ?? [], value].flat()
      break
    case 'template':
      command.lint.template = true
      break
    case 'format':
      command.format = value as Command['format']
      break
    case 'color':
    case 'no-color':
      command.color = name === 'color'
      break
    case 'help':
    case 'version':
      command[name] = true
  }
}

/** The value of an option, `''` for one that takes none. */
function checked(name: OptionName, flag: string, value: string | undefined, inline: boolean): string {
  const option: {type: string; choices?: readonly string[]} = options[name]
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${flag} takes no value, but “${value}” was given. Write ${flag} alone.`)
    return ''
  }
  const choices = option.choices
  const say = choices ? ` It is one of ${choices.join(', ')}.` : ''
  if (value === undefined || (!inline && /^--./.test(value))) throw new UsageError(`${flag} needs a value after it.${say}`)
  if (choices && !choices.includes(value)) throw new UsageError(`unknown ${name} “${value}”.${meant(value, choices)}${say}`)
  return value
}

function unknown(flag: string): string {
  const flags = Object.keys(options).map((name) => `--${name}`)
  return `unknown option ${flag}.${meant(flag, flags)} tactful --help lists them all.`
}

function meant(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : ` Did you mean ${near}?`
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}
