import type {LintOptions, LintResult} from '../index'
import {json, pretty, printable, type Report} from '../reporters'
import {readArguments, UsageError, type Command} from './arguments'
import {help} from './options'
import {read, ReadError} from './read'

/** The world around a run, so that a test can stand in for it. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean}
  stdout: {write: (text: string) => unknown; isTTY?: boolean; columns?: number}
  stderr: {write: (text: string) => unknown}
  env: Record<string, string | undefined>
}

/** What a run works with. */
export interface Tools {
  lint: (draft: string, options: LintOptions) => LintResult
  version: string
}

/** The exit statuses: `findings` is an error or a warning in a draft, `failure` a mistake in the call or a draft that could not be checked. */
export const exit = {clean: 0, findings: 1, failure: 2} as const

/** Runs the command line and gives the exit status. A draft that fails does not keep the others from being checked. */
export async function run(argv: readonly string[], io: Io, tools: Tools): Promise<number> {
  const complain = (what: string): number => {
    io.stderr.write(`tactful: ${printable(what)}\n`)
    return exit.failure
  }
  let command: Command
  try {
    command = readArguments(argv)
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message)
    throw error
  }
  if (command.help || command.version) {
    io.stdout.write(command.help ? help() : `${tools.version}\n`)
    return exit.clean
  }
  const files = command.files.length === 0 && !io.stdin.isTTY ? ['-'] : command.files
  if (files.length === 0) return complain('no draft was given. Name a file, or pass - to read standard input; tactful --help tells more.')

  const reports: Report[] = []
  let status: number = exit.clean
  for (const path of files) {
    try {
      const text = await read(path, io.stdin)
      const result = tools.lint(text, command.lint)
      reports.push({path: path === '-' ? 'stdin' : path, text, subject: command.lint.subject, result})
      if (result.diagnostics.some(({severity}) => severity !== 'info')) status = Math.max(status, exit.findings)
    } catch (error) {
      status = complain(`cannot check ${path === '-' ? 'standard input' : `“${path}”`}: ${reason(error)}`)
    }
  }
  const width = Math.min(Math.max(io.stdout.columns ?? 80, 40), 100)
  if (command.format === 'json') io.stdout.write(json(reports))
  else if (reports.length > 0) io.stdout.write(pretty(reports, {color: hasColor(command, io), width}))
  return status
}

function reason(error: unknown): string {
  if (error instanceof ReadError) return error.message
  return `the linter failed on it (${error instanceof Error ? error.message : String(error)}). Please report this with the draft that shows it.`
}

/** The options come first, then the environment's word, then whether anybody is looking. */
function hasColor({color}: Command, {env, stdout}: Io): boolean {
  if (color !== undefined) return color
  const {FORCE_COLOR: forced, NO_COLOR: refused} = env
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stdout.isTTY === true && !refused && env.TERM !== 'dumb'
}
