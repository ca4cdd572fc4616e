import {availableParallelism} from 'node:os'
import type {Tools} from './io'
import {outcomeOf, type Outcome, type Work} from './outcome'
import {untaken, type Done} from './thread'

/** A thread as it is seen from the one that started it. */
export interface Thread {
  on: ((event: 'message', then: (done: Done) => void) => unknown) & ((event: 'error' | 'exit', then: () => void) => unknown)
  terminate: () => unknown
}

/**
 * Checks drafts in several threads, of which this is one, and gives what they came to in the order of their names. What a
 * thread took and did not tell of, since it could not be started or did not live, is checked here.
 *
 * @param most How many threads at most, this one counted; `auto` is bounded by what the machine runs at once.
 */
export async function* inThreads(
  names: readonly string[],
  {most, isAuto}: {most: number; isAuto: boolean},
  start: NonNullable<Tools['start']>,
  work: Work,
  show: (begun: number) => void
): AsyncGenerator<Outcome> {
  const {command, io} = work
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const count = isAuto ? Math.min(most, availableParallelism()) : most
  const threads: Thread[] = []
  try {
    while (threads.length < count - 1) threads.push(await start({names, command, cwd: io.cwd(), taken}))
  } catch {
    // Node may be told to allow no threads, or the system be short of them; then there are fewer.
  }
  const outcomes = new Map<number, Outcome>()
  const told = new Promise<void>((resolve) => {
    let running = threads.length
    for (const thread of threads) {
      thread.on('message', (done) => {
        for (const [at, outcome] of done) outcomes.set(at, outcome)
        if (outcomes.size === names.length) resolve()
      })
      thread.on('error', () => undefined)
      thread.on('exit', () => {
        if (--running === 0) resolve()
      })
    }
  })
  for (const at of untaken(taken, names.length)) {
    show(at)
    outcomes.set(at, await outcomeOf(names[at]!, work))
  }
  if (threads.length > 0 && outcomes.size < names.length) await told
  // One that had not begun yet has nothing left to do.
  for (const thread of threads) void thread.terminate()
  for (const [at, name] of names.entries()) yield outcomes.get(at) ?? (await outcomeOf(name, work))
}
