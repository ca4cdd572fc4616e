import {appendFileSync} from 'node:fs'
import path from 'node:path'
import {json} from '../reporters/json'
import {pretty} from '../reporters/pretty'
import type {Report} from '../reporters/report'
import {rules} from '../index'
import {hasColor} from './io'
import type {Run} from './run'

/** Writes the report, to standard output or where `--output` says; gives the status of a failure where it cannot. */
export async function put(reports: readonly Report[], run: Run): Promise<number | undefined> {
  const {command, io, complain} = run
  const shown = command.quiet ? reports.map(onlyErrors) : reports
  const text = await render(shown, run)
  let status: number | undefined
  if (command.format === 'github' && io.env.GITHUB_STEP_SUMMARY) {
    const {summary} = await import('../reporters')
    const file = io.env.GITHUB_STEP_SUMMARY
    try {
      appendFileSync(file, summary(shown))
    } catch (error) {
      status = complain(`cannot write the job summary to “${file}”: ${(error as Error).message}`)
    }
  }
  if (command.output === undefined) {
    io.stdout.write(text)
    return status
  }
  try {
    const {writeWhole} = await import('./commands')
    await writeWhole(path.resolve(io.cwd(), command.output), text)
    return status
  } catch (error) {
    return complain(`cannot write the report to “${command.output}”: ${(error as Error).message}`)
  }
}

async function render(reports: readonly Report[], {command, io, tools}: Run): Promise<string> {
  const {version} = tools
  switch (command.format) {
    case 'json':
      return json(reports)
    case 'sarif':
      return (await import('../reporters')).sarif(reports, {version, rules})
    case 'github':
      return (await import('../reporters')).github(reports)
    case 'rdjson':
      return (await import('../reporters')).rdjson(reports)
    case 'pretty': {
      const width = Math.min(Math.max(io.stdout.columns ?? 80, 40), 100)
      const color = command.output === undefined ? hasColor(command, io) : command.color === true
      return reports.length === 0 ? '' : pretty(reports, {color, width})
    }
  }
}

const onlyErrors = (report: Report): Report => {
  const diagnostics = report.result.diagnostics.filter(({severity}) => severity === 'error')
  return {...report, result: {...report.result, diagnostics}}
}
