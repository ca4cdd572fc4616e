import {parseArgs} from 'node:util'
import type {LintOptions} from '../index'
import {nearest} from '../nearest'
import {commands, isKey, options, takes, type CommandName, type formats, type levels, type OptionName} from './options'

/** What the command line asks for. */
export interface Command {
  name: CommandName
  /** The drafts to work on, in order; `-` is standard input. */
  files: string[]
  lint: Pick<LintOptions, 'kind' | 'template' | 'subject' | 'to'>
  /** The one configuration to use; `null` for none, undefined where one is looked for. */
  config?: string | null
  stdinFilename?: string
  fix: boolean
  since?: string
  /** How many threads check drafts, the first one counted. */
  concurrency: number | 'auto' | 'off'
  maxWarnings?: number
  quiet: boolean
  baseline?: string
  updateBaseline: boolean
  format: (typeof formats)[number]
  output?: string
  level: (typeof levels)[number]
  diff: boolean
  write: boolean
  /** Undefined where the terminal decides. */
  color?: boolean
  help: boolean
  version: boolean
}

/** A mistake in the call; the message is one line that says what, where and how to mend it. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name; throws a `UsageError` for what it cannot take. */
export function readArguments(argv: readonly string[]): Command {
  const {tokens} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true})
  const words = tokens.filter((token) => token.kind === 'positional')
  const end = tokens.find(({kind}) => kind === 'option-terminator')?.index ?? Infinity
  const first = words[0]
  // Only the first word can be a command, and only before `--`: `./rewrite` and `-- rewrite` are files.
  const name = first && first.index < end && isKey(commands, first.value) ? first.value : undefined
  const files = words.slice(name ? 1 : 0).map(({value}) => value)
  const given: Given[] = []
  for (const token of tokens) if (token.kind === 'option') given.push(checked(token, name ?? 'check'))
  return toCommand(name ?? 'check', [...new Set(files)], given)
}

interface Given {
  name: OptionName
  /** `''` for an option that takes none. */
  value: string
}

function toCommand(name: CommandName, files: string[], given: readonly Given[]): Command {
  const all = (option: OptionName): string[] => given.filter((one) => one.name === option).map(({value}) => value)
  const last = <Value extends string>(option: OptionName) => all(option).at(-1) as Value | undefined
  const has = (option: OptionName): boolean => all(option).length > 0
  const color = given.findLast((one) => one.name === 'color' || one.name === 'no-color')?.name
  return {
    name,
    files,
    lint: {
      ...(has('kind') && {kind: last<NonNullable<LintOptions['kind']>>('kind')}),
      ...(has('template') && {template: true}),
      ...(has('subject') && {subject: last('subject')}),
      ...(has('to') && {to: all('to')})
    },
    ...(has('config') && {config: last('config')}),
    ...(has('no-config') && {config: null}),
    ...(has('stdin-filename') && {stdinFilename: last('stdin-filename')}),
    fix: has('fix'),
    concurrency: threads(last('concurrency') ?? 'auto'),
    ...(has('since') && {since: last('since')}),
    ...(has('max-warnings') && {maxWarnings: Number(last('max-warnings'))}),
    quiet: has('quiet'),
    ...(has('baseline') && {baseline: last('baseline')}),
    updateBaseline: has('update-baseline'),
    format: last('format') ?? 'pretty',
    ...(has('output') && {output: last('output')}),
    level: last('level') ?? 'safe',
    diff: has('diff'),
    write: has('write'),
    ...(color && {color: color === 'color'}),
    help: has('help'),
    version: has('version')
  }
}

const threads = (word: string): Command['concurrency'] => (word === 'auto' || word === 'off' ? word : Number(word))

interface OptionToken {
  name: string
  rawName: string
  value?: string
  inlineValue?: boolean
}

/** An option with its value; throws a `UsageError` where the command does not take it so. */
function checked({name, rawName: flag, value, inlineValue: inline}: OptionToken, command: CommandName): Given {
  if (!isKey(options, name) || flag === `--no-${name}`) throw new UsageError(unknown(flag, command))
  const option: {type: string; choices?: readonly string[]; form?: readonly [RegExp, string]; of?: readonly CommandName[]} = options[name]
  if (!takes(command, name)) throw new UsageError(`${flag} belongs to ${option.of!.map(called).join(' and ')}, not to ${called(command)}.`)
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${flag} takes no value, but “${value}” was given. Write ${flag} alone.`)
    return {name, value: ''}
  }
  const choices = option.choices
  const say = choices ? ` It is one of ${choices.join(', ')}.` : ''
  if (value === undefined || (!inline && /^--./.test(value))) throw new UsageError(`${flag} needs a value after it.${say}`)
  if (choices && !choices.includes(value)) throw new UsageError(`unknown ${name} “${value}”.${meant(value, choices)}${say}`)
  const [pattern, form] = option.form ?? []
  if (pattern && !pattern.test(value)) throw new UsageError(`${flag} needs ${form} after it, and “${value}” is none.`)
  return {name, value}
}

/** How people call a command. */
const called = (command: CommandName): string => (command === 'check' ? 'tactful without a command' : `tactful ${command}`)

function unknown(flag: string, command: CommandName): string {
  const names = Object.keys(options).filter((name) => isKey(options, name) && takes(command, name))
  const flags = names.map((name) => `--${name}`)
  return `unknown option ${flag}.${meant(flag, flags)} tactful ${command === 'check' ? '' : `${command} `}--help lists them all.`
}

function meant(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : ` Did you mean ${near}?`
}
