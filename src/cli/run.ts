import {inert, printable} from '../reporters/printable'
import {readArguments, UsageError, type Command} from './arguments'
import {check} from './check'
import {exit, type Io, type Tools} from './io'

/** What a command is given. */
export interface Run {
  command: Command
  io: Io
  tools: Tools
  /** Says on standard error what went wrong, once, and gives the status of a failure. */
  complain: (what: string) => number
  /** Says something else on standard error. */
  say: (what: string) => void
}

/** Runs the command line and gives the exit status. */
export async function run(argv: readonly string[], io: Io, tools: Tools): Promise<number> {
  const said = new Set<string>()
  const complain = (what: string): number => {
    // A faulty configuration would be complained about for every file below it.
    if (!said.has(what)) io.stderr.write(`tactful: ${inert(printable(what))}\n`)
    said.add(what)
    return exit.failure
  }
  const say = (what: string): void => void io.stderr.write(`${inert(printable(what))}\n`)
  try {
    const command = readArguments(argv)
    if (command.version) {
      io.stdout.write(`${tools.version}\n`)
      return exit.clean
    }
    if (command.help) {
      const {help} = await import('./commands')
      io.stdout.write(help(command.name))
      return exit.clean
    }
    return await start({command, io, tools, complain, say})
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message)
    return complain(
      `the run failed (${error instanceof Error ? error.message : String(error)}). If this folder and its files are in order, please report it.`
    )
  }
}

/** What is asked for less often is loaded when it is. */
async function start(run: Run): Promise<number> {
  const {name} = run.command
  return name === 'check' ? await check(run) : await (await import('./commands'))[name](run)
}
