import process from 'node:process'
import {Configs} from '../config/find'
import type {Command} from './arguments'
import {documents} from './documents'
import {outcomeOf, type Outcome} from './outcome'

/** What a thread is told when it starts. */
export interface Task {
  names: readonly string[]
  command: Command
  cwd: string
  /** How many drafts are taken; all threads count in it. */
  taken: Int32Array
}

/** What some drafts came to, each with its place among the names. */
export type Done = [at: number, outcome: Outcome][]

/** How many drafts are told of at once: each message wakes the other thread. */
const batch = 32

/** The places of drafts that no other thread has taken, until none is left. */
export function* untaken(taken: Int32Array, total: number): Generator<number> {
  for (let at = Atomics.add(taken, 0, 1); at < total; at = Atomics.add(taken, 0, 1)) yield at
}

/** Checks drafts beside the thread that started this one, with configurations read anew. */
export async function help({names, command, cwd, taken}: Task, tell: (done: Done) => void): Promise<void> {
  // Asked for, standard input is opened; but no thread is given it to read.
  const io = {
    cwd: () => cwd,
    get stdin() {
      return process.stdin
    }
  }
  const work = {command, io, tools: documents, configs: new Configs(cwd, command.config)}
  let done: Done = []
  for (const at of untaken(taken, names.length)) {
    done.push([at, await outcomeOf(names[at]!, work)])
    if (done.length < batch) continue
    tell(done)
    done = []
  }
  tell(done)
}
