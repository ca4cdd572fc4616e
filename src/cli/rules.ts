import {rules as all} from '../index'
import {jsonText} from '../reporters/json'
import {pageUrl} from '../urls'
import {UsageError} from './arguments'
import {exit} from './io'
import type {Run} from './run'

/** Lists the rules, for people or as JSON. */
export async function rules({command, io}: Run): Promise<number> {
  if (command.files.length > 0) throw new UsageError('tactful rules takes no name. Write tactful explain RULE for the page of one.')
  if (command.format === 'json') {
    const list = all.map(({id, title, severity, kinds, tip, options}) => ({
      id,
      title,
      severity,
      kinds,
      tip,
      ...(options && {options}),
      url: pageUrl(id)
    }))
    io.stdout.write(jsonText(list))
    return Promise.resolve(exit.clean)
  }
  if (command.format !== 'pretty') throw new UsageError(`tactful rules has no format “${command.format}”. It is one of pretty, json.`)
  const width = Math.max(...all.map(({id}) => id.length)) + 2
  for (const {id, severity, title} of all) io.stdout.write(`${id.padEnd(width)}${severity.padEnd(9)}${title}\n`)
  return Promise.resolve(exit.clean)
}
