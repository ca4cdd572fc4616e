import {ConfigError} from '../config/find'
import type {Documents} from './documents'
import type {Command} from './arguments'
import {FileError} from './read'
import type {Task} from './thread'
import type {Thread} from './threads'

/** The world around a run, so that a test can stand in for it. */
export interface Io {
  /** The folder that relative paths start from. */
  cwd: () => string
  stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean}
  stdout: Output & {columns?: number}
  stderr: Output
  env: Record<string, string | undefined>
}

interface Output {
  /** Gives false where it wants to be waited for until it has drained. */
  write: (text: string) => unknown
  once?: (event: 'drain' | 'close', then: () => void) => unknown
  /** False when nobody takes what is written any more. */
  writable?: boolean
  isTTY?: boolean
}

/** What a run works with. */
export interface Tools extends Documents {
  version: string
  /** The folder of the package, where the rules' pages are. */
  home: string
  /** Starts a thread that helps, where there may be more than one. */
  start?: (task: Task) => Promise<Thread>
}

/** The exit statuses: `findings` is an error or a warning in a draft, `failure` a mistake in the call or a draft that could not be checked. */
export const exit = {clean: 0, findings: 1, failure: 2} as const

/** What is to be complained about where a draft could not be worked on. */
export function complaintsOf(error: unknown, name: string, command: Pick<Command, 'name'>): string[] {
  if (error instanceof ConfigError) return [...error.lines]
  return [`cannot ${command.name} ${name === '-' ? 'standard input' : `“${name}”`}: ${reason(error)}`]
}

/** Why a draft failed, to go after its name. */
function reason(error: unknown): string {
  if (error instanceof FileError) return error.message
  return `the linter failed on it (${error instanceof Error ? error.message : String(error)}). Please report this with the draft that shows it.`
}

/** The options come first, then the environment's word, then whether anybody is looking. */
export function hasColor({color}: Pick<Command, 'color'>, {env, stdout}: Pick<Io, 'env' | 'stdout'>): boolean {
  if (color !== undefined) return color
  const {FORCE_COLOR: forced, NO_COLOR: refused} = env
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stdout.isTTY === true && !refused && env.TERM !== 'dumb'
}
