import {existsSync} from 'node:fs'
import path from 'node:path'
import type {Layer} from '../config/resolve'
import {count, type Report} from '../reporters/report'
import {UsageError, type Command} from './arguments'
import {Configs} from '../config/find'
import {namesOf, progressOn} from './each'
import {exit} from './io'
import {baselineName} from '../config/paths'
import {outcomeOf, type Outcome, type Work} from './outcome'
import {put} from './report'
import type {Run} from './run'

/** How many drafts a thread must have to be worth its start, and the compiling that each does anew: with fewer, it gains nothing. */
const share = 250

/** Checks drafts and reports on them. */
export async function check(run: Run): Promise<number> {
  const {command, io, tools, complain} = run
  if (command.fix && command.files.includes('-'))
    throw new UsageError('--fix changes files, and standard input is none. Use tactful rewrite, which writes to standard output.')
  const configs = new Configs(io.cwd(), command.config)
  const {names, status: begun} = await namesOf(run, configs)
  const progress = progressOn(io.stderr, names.length)
  const found: Report[] = []
  let status = begun
  for await (const {reports, complaints} of await outcomes(names, run, {command, io, tools, configs}, progress.show)) {
    found.push(...reports)
    if (complaints.length === 0) continue
    progress.clear()
    for (const line of complaints) status = complain(line)
  }
  progress.clear()
  let reports = found
  if (command.since !== undefined) reports = await (await import('./since')).changedSince(command.since, reports, io.cwd())
  const layers = await ofRun(configs, found, io.cwd())
  if (command.baseline !== undefined || command.updateBaseline || hasBaseline(layers, io.cwd())) {
    const {known} = await import('./baseline')
    const rest = await known(reports, layers, run)
    reports = rest.reports
    status = Math.max(status, rest.status)
  }
  status = Math.max(status, (await put(reports, run)) ?? exit.clean)
  const most = command.maxWarnings ?? layers.findLast(({config}) => config.maxWarnings !== undefined)?.config.maxWarnings ?? 0
  const {error, warning} = count(reports)
  return error > 0 || warning > most ? Math.max(status, exit.findings) : status
}

type Outcomes = AsyncIterable<Outcome>

/** What each draft came to, in their order; where they are many, threads share them. `show` is told how many are begun. */
async function outcomes(names: readonly string[], {command, tools}: Run, work: Work, show: (begun: number) => void): Promise<Outcomes> {
  const most = mostThreads(names, command)
  if (!tools.start || most === 1) return inTurn(names, work, show)
  const {inThreads} = await import('./threads')
  return inThreads(names, {most, isAuto: command.concurrency === 'auto'}, tools.start, work, show)
}

/** How many threads have enough to do. */
function mostThreads(names: readonly string[], {concurrency, fix}: Command): number {
  // Two names may be one file, which no thread must change while another reads it; and standard input is this thread's.
  if (concurrency === 'off' || fix || names.includes('-')) return 1
  return concurrency === 'auto' ? Math.max(1, Math.floor(names.length / share)) : Math.max(1, Math.min(concurrency, names.length))
}

async function* inTurn(names: readonly string[], work: Work, show: (begun: number) => void): Outcomes {
  for (const [at, name] of names.entries()) {
    show(at)
    yield await outcomeOf(name, work)
  }
}

/**
 * What is said of the whole run stands in the configuration of the folder it runs in; where there is none, in that of the
 * first draft. A faulty one was complained about.
 */
async function ofRun(configs: Configs, [first]: readonly Report[], cwd: string): Promise<readonly Layer[]> {
  const of = (file: string): ReturnType<Configs['of']> => configs.of(path.resolve(cwd, file)).catch(() => [])
  const own = await of('tactful')
  return own.length === 0 && first ? await of(first.path) : own
}

/** Whether findings that are known may be written down somewhere. */
const hasBaseline = (layers: readonly Layer[], cwd: string): boolean =>
  layers.some(({config}) => config.baseline !== undefined) || existsSync(path.join(cwd, baselineName))
