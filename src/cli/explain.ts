import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {rules} from '../index'
import {nearest} from '../nearest'
import {UsageError} from './arguments'
import {exit} from './io'
import type {Run} from './run'

/** Shows the page of a rule, which is in the package. */
export async function explain({command, io, tools, complain}: Run): Promise<number> {
  const [name, ...more] = command.files
  const ids = rules.map(({id}) => id)
  if (name === undefined || more.length > 0) throw new UsageError(`tactful explain needs the name of one rule: ${ids.join(', ')}.`)
  if (!ids.includes(name)) {
    const near = nearest(name, ids)
    throw new UsageError(`there is no rule “${name}”.${near ? ` Did you mean ${near}?` : ''} tactful rules lists them all.`)
  }
  try {
    io.stdout.write(await readFile(path.join(tools.home, 'rules', `${name}.md`), 'utf8'))
    return exit.clean
  } catch (error) {
    return complain(`the page of ${name} is not where it should be (${(error as Error).message}). Install tactful again.`)
  }
}
