import type {Diagnostic} from '../index'
import {inert, printable} from '../reporters'
import {painter} from '../reporters/page'
import {UsageError} from './arguments'
import {Configs} from '../config/find'
import type {Draft} from './drafts'
import {each} from './each'
import {exit, hasColor} from './io'
import type {Run} from './run'
import {write} from './write'

/** Puts suggestions in place: on standard output, as a diff, or in the files. The status speaks of what is left. */
export async function rewrite(run: Run): Promise<number> {
  const {command, io, tools, complain, say} = run
  const {files, level, diff} = command
  if (command.write && files.includes('-'))
    throw new UsageError('--write changes files, and standard input is none. Leave it out to write to standard output.')
  const accept = (names: readonly string[]): void => {
    if (names.length > 1 && !command.write && !diff)
      throw new UsageError('several files in one output cannot be told apart. Use --diff or --write, or name one file.')
  }
  const paint = painter(hasColor(command, io))
  const put = (text: string): unknown => io.stdout.write(io.stdout.isTTY ? onTerminal(text) : text)
  const work = async (draft: Draft): Promise<number> => {
    const {name, content} = draft
    const {text, subject, edits, encoding, faults, remaining} = await tools.rewrite(content, draft.format, {...draft.options, level})
    const before = typeof content === 'string' ? content : Buffer.from(content).toString(encoding)
    if (diff) {
      const {painted, unified} = await import('./diff')
      const patch = unified(name, before, text)
      const shown = io.stdout.isTTY ? onTerminal(patch) : patch
      io.stdout.write(painted(isLogged(io.env) ? inert(shown) : shown, paint))
    }
    if (command.write && text !== before) {
      await write(draft.file!, draft.bytes, text, encoding)
      say(`${name}: ${edits.length} ${edits.length === 1 ? 'change' : 'changes'} written`)
    }
    if (!diff && !command.write) put(text)
    if (subject !== command.lint.subject) say(`${name}: a better subject is “${subject}”`)
    const failed = faults.map(({message, place}) => complain(`${name}:${place.line}:${place.column}: ${message}`))
    const left = remaining.filter(({severity}) => severity !== 'info')
    if (left.length > 0) say(`${name}: ${wayOn(left, level)}`)
    return Math.max(left.length > 0 ? exit.findings : exit.clean, ...failed)
  }
  return each(run, new Configs(io.cwd(), command.config), work, accept)
}

/** Puts the safe suggestions into a file and gives what it holds then. */
export async function fix(
  {file, bytes, content, format, options}: Draft,
  tools: Pick<Run['tools'], 'rewrite'>
): Promise<string | Uint8Array> {
  const {text, edits, encoding} = await tools.rewrite(content, format, options)
  if (edits.length === 0) return content
  await write(file!, bytes, text, encoding)
  return typeof content === 'string' ? text : Buffer.from(text, encoding)
}

/** What is left after a rewrite, and who can mend it. */
function wayOn(left: readonly Diagnostic[], level: 'safe' | 'full'): string {
  const rules = [...new Set(left.map(({ruleId}) => ruleId))].join(', ')
  const count = `${left.length} ${left.length === 1 ? 'finding is' : 'findings are'} left (${rules})`
  const more = level === 'safe' && left.some(({suggestions}) => suggestions.length > 0)
  if (more) return `${count}; --level full has rewrites for you to look over`
  const inMarkup = left.every(({manual}) => manual !== undefined)
  return `${count}; ${inMarkup ? 'markup lies between the words, so put the rewrite in by hand' : 'only you know what belongs there'}`
}

/** A text whose control characters are shown, since a terminal must not be steered by a draft; a file or a program gets it as it is. */
const onTerminal = (text: string): string => text.split(/\r?\n/).map(printable).join('\n')

/** Whether what is printed goes to the log of a CI system that takes commands from it. */
const isLogged = ({GITHUB_ACTIONS, TF_BUILD}: Run['io']['env']): boolean => Boolean(GITHUB_ACTIONS ?? TF_BUILD)
