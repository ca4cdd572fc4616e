import process from 'node:process'
import {version} from '../../package.json'
import {documents} from './documents'
import {exit, type Tools} from './io'
import {run} from './run'

export {help} from './thread'

/**
 * Runs the command in this process.
 *
 * @param home The folder of the package.
 * @returns Whether a draft was read, be it well or not.
 */
export async function main(home: string): Promise<boolean> {
  // A reader that has seen enough (`tactful … | head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.stderr.write(`tactful: cannot write to standard output (${error.message}). Make room there, or write elsewhere.\n`)
    process.exit(exit.failure)
  })
  let hasRead = false
  const lint: Tools['lint'] = (...draft) => {
    hasRead = true
    return documents.lint(...draft)
  }
  const start: Tools['start'] = async (task) => (await import('./start')).start(home, task)
  // The status is set rather than exited with, so that what was written can drain.
  process.exitCode = await run(process.argv.slice(2), process, {...documents, lint, version, home, start})
  return hasRead
}
