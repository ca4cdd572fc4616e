import {printable} from '../reporters'
import {readArguments, UsageError, type Command} from './arguments'
import {check} from './check'
import {exit, reason, type Io, type Tools} from './io'
import type {Source} from './read'
import {read} from './read'

/** What a command is given. */
export interface Run {
  command: Command
  io: Io
  tools: Tools
  /** Says what went wrong, on standard error, and gives the status of a failure. */
  complain: (what: string) => number
  /** Works through the drafts one by one and gives the worst status. A draft that fails does not keep the others from their turn. */
  each: (work: (source: Source) => Promise<number>) => Promise<number>
}

/** Runs the command line and gives the exit status. */
export async function run(argv: readonly string[], io: Io, tools: Tools): Promise<number> {
  const complain = (what: string): number => {
    io.stderr.write(`tactful: ${printable(what)}\n`)
    return exit.failure
  }
  try {
    const command = readArguments(argv)
    if (command.version) {
      io.stdout.write(`${tools.version}\n`)
      return exit.clean
    }
    if (command.help) {
      const {help} = await import('./help')
      io.stdout.write(help(command.name))
      return exit.clean
    }
    const files = command.files.length === 0 && !io.stdin.isTTY ? ['-'] : command.files
    if (files.length === 0)
      throw new UsageError('no draft was given. Name a file, or pass - to read standard input; tactful --help tells more.')
    const each: Run['each'] = async (work) => {
      let status: number = exit.clean
      for (const path of files) {
        try {
          status = Math.max(status, await work(await read(path, io)))
        } catch (error) {
          status = complain(`cannot ${command.name} ${path === '-' ? 'standard input' : `“${path}”`}: ${reason(error)}`)
        }
      }
      return status
    }
    const given = {command: {...command, files}, io, tools, complain, each}
    if (command.name === 'check') return await check(given)
    const {rewrite} = await import('./rewrite')
    return await rewrite(given)
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message)
    throw error
  }
}
