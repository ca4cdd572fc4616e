import {existsSync} from 'node:fs'
import path from 'node:path'
import type {Layer} from '../config/resolve'
import type {DocumentResult} from '../formats/types'
import {count, type Report} from '../reporters/report'
import {UsageError} from './arguments'
import {Configs} from '../config/find'
import type {Draft} from './drafts'
import {each} from './each'
import {exit} from './io'
import {baselineName} from '../config/paths'
import {put} from './report'
import type {Run} from './run'

/** Checks drafts and reports on them. */
export async function check(run: Run): Promise<number> {
  const {command, io, tools, complain} = run
  if (command.fix && command.files.includes('-'))
    throw new UsageError('--fix changes files, and standard input is none. Use tactful rewrite, which writes to standard output.')
  const configs = new Configs(io.cwd(), command.config)
  const found: Report[] = []
  let status = await each(run, configs, async (draft) => {
    const content = command.fix ? await (await import('./commands')).fix(draft, tools) : draft.content
    const result = await tools.lint(content, draft.format, draft.options)
    found.push(...reportsOn(draft, result, command.lint.subject))
    const faults = result.faults.map(({message, place}) => complain(`${draft.name}:${place.line}:${place.column}: ${message}`))
    return Math.max(exit.clean, ...faults)
  })
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

/** A report for each message of a draft. What is said about the draft itself goes to the message it lies in or after. */
function reportsOn({name}: Draft, {source, messages, diagnostics}: DocumentResult, subject: string | undefined): Report[] {
  const owned = new Set(messages.flatMap((message) => message.diagnostics))
  const loose = diagnostics.filter((diagnostic) => !owned.has(diagnostic))
  const home = (offset: number): number =>
    Math.max(
      0,
      messages.findLastIndex(({range}) => range.start.offset <= offset)
    )
  return messages.map((result, at) => ({
    path: name,
    text: source,
    ...(subject !== undefined && {subject}),
    result: {...result, diagnostics: [...loose.filter(({range}) => home(range.start.offset) === at), ...result.diagnostics]}
  }))
}
