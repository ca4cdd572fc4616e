import {UsageError} from './arguments'
import type {Configs} from '../config/find'
import {open, type Draft} from './drafts'
import {expand} from './files'
import {complaintsOf, exit} from './io'
import {reasonOf} from '../config/reasons'
import type {Run} from './run'

/** How long a run goes on before it says how far it is, in milliseconds. */
const patience = 1000

/** The drafts that a command names, and the status of a failure where a folder could not be looked into. */
export async function namesOf({command, io, complain, say}: Run, configs: Configs): Promise<{names: string[]; status: number}> {
  const words = command.files.length === 0 && !io.stdin.isTTY ? ['-'] : command.files
  if (words.length === 0)
    throw new UsageError('no draft was given. Name a file, or pass - to read standard input; tactful --help tells more.')
  let status: number = exit.clean
  const names = await expand(words, io.cwd(), configs, (folder, error) => {
    status = complain(`cannot look into “${folder}”: ${reasonOf(error)}`)
  })
  if (names.length === 0) say('No draft is left to check: none is there, or all are left out by an ignore file or the configuration.')
  return {names, status}
}

/**
 * Works through the drafts that a command names, one by one, and gives the worst status. A draft that fails does not keep
 * the others from their turn. `accept` is shown all names first and may throw a `UsageError`.
 */
export async function each(
  run: Run,
  configs: Configs,
  work: (draft: Draft) => Promise<number>,
  accept: (names: readonly string[]) => void
): Promise<number> {
  const {command, io, complain} = run
  const {names, status: begun} = await namesOf(run, configs)
  let status = begun
  accept(names)
  const progress = progressOn(io.stderr, names.length)
  for (const [at, name] of names.entries()) {
    progress.show(at)
    try {
      status = Math.max(status, await work(await open(name, {command, io, configs})))
    } catch (error) {
      progress.clear()
      for (const line of complaintsOf(error, name, command)) status = complain(line)
    }
  }
  progress.clear()
  return status
}

/** A line that says how far a long run is, on a terminal, and is gone when it ends. */
export function progressOn(stream: Run['io']['stderr'], total: number): {show: (done: number) => void; clear: () => void} {
  const from = Date.now()
  let shown = false
  const put = (text: string): void => void stream.write(`\r\x1b[K${text}`)
  return {
    show(done) {
      if (!stream.isTTY || total < 2 || Date.now() - from < patience) return
      put(`${done} of ${total} drafts`)
      shown = true
    },
    clear() {
      if (shown) put('')
      shown = false
    }
  }
}
