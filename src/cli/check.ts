import {json, pretty, type Report} from '../reporters'
import {UsageError} from './arguments'
import {exit, hasColor} from './io'
import type {Run} from './run'

/** Checks drafts and reports on them. */
export async function check({command, io, tools, each}: Run): Promise<number> {
  if (command.fix && command.files.includes('-'))
    throw new UsageError('--fix changes files, and standard input is none. Use tactful rewrite, which writes to standard output.')
  const reports: Report[] = []
  const status = await each(async (source) => {
    const text = command.fix ? await (await import('./rewrite')).fix(source, command, tools) : source.text
    const result = tools.lint(text, command.lint)
    reports.push({path: source.name, text, subject: command.lint.subject, result})
    return result.diagnostics.some(({severity}) => severity !== 'info') ? exit.findings : exit.clean
  })
  const width = Math.min(Math.max(io.stdout.columns ?? 80, 40), 100)
  if (command.format === 'json') io.stdout.write(json(reports))
  else if (reports.length > 0) io.stdout.write(pretty(reports, {color: hasColor(command, io), width}))
  return status
}
