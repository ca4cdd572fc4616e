import type {Diagnostic} from '../index'
import {printable} from '../reporters'
import {painter} from '../reporters/page'
import {UsageError} from './arguments'
import {exit, hasColor} from './io'
import type {Source} from './read'
import type {Run} from './run'
import {write} from './write'

/** Puts suggestions in place: on standard output, as a diff, or in the files. The status speaks of what is left. */
export async function rewrite({command, io, tools, each}: Run): Promise<number> {
  const {files, lint, level, diff} = command
  if (command.write && files.includes('-'))
    throw new UsageError('--write changes files, and standard input is none. Leave it out to write to standard output.')
  if (files.length > 1 && !command.write && !diff)
    throw new UsageError('several files in one output cannot be told apart. Use --diff or --write, or name one file.')
  const paint = painter(hasColor(command, io))
  const say = (what: string): unknown => io.stderr.write(`${printable(what)}\n`)
  return each(async (source) => {
    const {text, subject, edits, remaining} = tools.rewrite(source.text, {...lint, level})
    if (diff) {
      const {painted, unified} = await import('./diff')
      const patch = unified(source.name, source.text, text)
      io.stdout.write(painted(io.stdout.isTTY ? onTerminal(patch) : patch, paint))
    }
    if (command.write && text !== source.text) {
      await write(onDisk(source), text)
      say(`${source.name}: ${edits.length} ${edits.length === 1 ? 'change' : 'changes'} written`)
    }
    if (!diff && !command.write) io.stdout.write(io.stdout.isTTY ? onTerminal(text) : text)
    if (subject !== lint.subject) say(`${source.name}: a better subject is “${subject}”`)
    const left = remaining.filter(({severity}) => severity !== 'info')
    if (left.length === 0) return exit.clean
    say(`${source.name}: ${wayOn(left, level)}`)
    return exit.findings
  })
}

/** Puts the safe suggestions into a file and gives its new text. */
export async function fix(source: Source, {lint}: Run['command'], tools: Run['tools']): Promise<string> {
  const {text} = tools.rewrite(source.text, lint)
  if (text !== source.text) await write(onDisk(source), text)
  return text
}

/** What is left after a rewrite, and who can mend it. */
function wayOn(left: readonly Diagnostic[], level: 'safe' | 'full'): string {
  const rules = [...new Set(left.map(({ruleId}) => ruleId))].join(', ')
  const count = `${left.length} ${left.length === 1 ? 'finding is' : 'findings are'} left (${rules})`
  const more = level === 'safe' && left.some(({suggestions}) => suggestions.length > 0)
  return `${count}; ${more ? '--level full has rewrites for you to look over' : 'only you know what belongs there'}`
}

/** A text whose control characters are shown, since a terminal must not be steered by a draft; a file or a program gets it as it is. */
const onTerminal = (text: string): string => text.split(/\r?\n/).map(printable).join('\n')

/** Standard input was refused before anything was read. */
const onDisk = (source: Source): Source & {file: string} => ({...source, file: source.file!})
