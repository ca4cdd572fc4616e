import type {DocumentResult} from '../formats/types'
import type {Report} from '../reporters/report'
import type {Configs} from '../config/find'
import type {Command} from './arguments'
import {open, type Draft} from './drafts'
import {complaintsOf, type Io, type Tools} from './io'

/** What checking a draft came to: plain data, since it may come from another thread. */
export interface Outcome {
  reports: Report[]
  /** What is to be complained about, each a failure. */
  complaints: string[]
}

/** What it takes to check a draft. */
export interface Work {
  command: Command
  io: Pick<Io, 'cwd' | 'stdin'>
  tools: Pick<Tools, 'lint' | 'rewrite'>
  configs: Configs
}

/** Checks one draft, after its safe suggestions were put in where that was asked for. Never throws: what fails is told. */
export async function outcomeOf(name: string, {command, io, tools, configs}: Work): Promise<Outcome> {
  try {
    const draft = await open(name, {command, io, configs})
    const content = command.fix ? await (await import('./commands')).fix(draft, tools) : draft.content
    const result = await tools.lint(content, draft.format, draft.options)
    return {
      reports: reportsOn(draft, result, command.lint.subject),
      complaints: result.faults.map(({message, place}) => `${draft.name}:${place.line}:${place.column}: ${message}`)
    }
  } catch (error) {
    return {reports: [], complaints: complaintsOf(error, name, command)}
  }
}

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
