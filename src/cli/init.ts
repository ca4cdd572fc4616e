import {existsSync} from 'node:fs'
import path from 'node:path'
import type {MessageKind} from '../index'
import {UsageError} from './arguments'
import {Configs} from '../config/find'
import {readsAsMessage} from '../config/gate'
import {slashed} from '../config/paths'
import {open} from './drafts'
import {expand} from './files'
import {exit} from './io'
import type {Run} from './run'
import {writeWhole} from './write'

const name = 'tactful.config.json'
/** How many drafts are looked into. */
const most = 200

/** What a look at one draft gave. */
interface Seen {
  /** The folders that it lies in, from here. */
  folders: readonly string[]
  ending: string
  kinds: readonly MessageKind[]
  isTemplate: boolean
}

/** The drafts, and by their names the files that are none. */
interface Look {
  seen: Seen[]
  others: string[]
}

/** Looks at the drafts below the folder and writes a configuration that fits them. */
export async function init(run: Run): Promise<number> {
  const {command, io, say} = run
  const cwd = io.cwd()
  if (command.files.length > 0) throw new UsageError('tactful init looks at this folder and takes no name. Go to the folder first.')
  const own = await new Configs(cwd).of(path.join(cwd, 'draft')).catch(() => undefined)
  const old = own?.at(-1)
  if (own === undefined || old)
    throw new UsageError(
      `there is a configuration already${old ? ` in “${path.relative(cwd, old.folder) || '.'}”` : ''}, and it is left alone.`
    )
  const {seen, others} = await look(run)
  const total = seen.length
  const templates = seen.filter(({isTemplate}) => isTemplate).length
  const isTemplates = total > 0 && templates * 2 > total
  const overrides = new Set(seen.flatMap(({kinds}) => kinds)).size > 1 ? kindsByFolder(seen, []) : []
  // The rest lies where nothing is looked for.
  const ignore = others.filter((name) => seen.some(({folders: [top]}) => top === undefined || name.startsWith(`${top}/`)))
  const local = existsSync(path.join(cwd, 'node_modules/tactful/schema.json'))
  const config = {
    $schema: local ? './node_modules/tactful/schema.json' : 'https://unpkg.com/tactful/schema.json',
    ...(total > 0 && {files: globsOf(seen)}),
    ...(ignore.length > 0 && {ignore}),
    ...(isTemplates && {template: true}),
    ...(overrides.length > 0 && {overrides})
  }
  await writeWhole(path.join(cwd, name), `${JSON.stringify(config, null, 2)}\n`)
  const found =
    total === 0 ? 'No draft was found' : `${total} ${total === 1 ? 'draft was' : 'drafts were'} looked at, ${templates} with slots`
  if (ignore.length > 0) say(`Left out, since it does not read as a message: ${ignore.join(', ')}.`)
  say(`${found}. ${name} is written; tactful . checks what it names.`)
  return exit.clean
}

async function look({command, io, tools}: Run): Promise<Look> {
  const cwd = io.cwd()
  const configs = new Configs(cwd, null)
  const seen: Seen[] = []
  const others: string[] = []
  const names = await expand(['.'], cwd, configs, () => undefined)
  for (const file of names.slice(0, most)) {
    const folders = slashed(file).split('/').slice(0, -1)
    const ending = path.extname(file)
    try {
      const draft = await open(file, {command, io, configs})
      if (typeof draft.content === 'string' && !readsAsMessage(slashed(file), draft.content, draft.format)) {
        others.push(slashed(file))
        continue
      }
      const {messages} = await tools.lint(draft.content, draft.format, draft.options)
      // One slot left open is no template by itself, but a folder where most drafts have one is of templates.
      const isTemplate = messages.some(({template, diagnostics}) => template || diagnostics.some(({ruleId}) => ruleId === 'placeholders'))
      seen.push({folders, ending, kinds: messages.map(({kind}) => kind), isTemplate})
    } catch {
      // A file that cannot be read says nothing about how to check the others; checking it will say what is wrong.
      seen.push({folders, ending, kinds: [], isTemplate: false})
    }
  }
  return {seen, others}
}

/** A folder that holds one kind only says what its drafts are; in one that holds several, its folders may. */
function kindsByFolder(seen: readonly Seen[], folders: readonly string[]): {files: string; kind: MessageKind}[] {
  const kinds = [...new Set(seen.flatMap((one) => one.kinds))]
  if (folders.length > 0 && kinds.length === 1 && seen.length > 1) return [{files: `${folders.join('/')}/**`, kind: kinds[0]!}]
  const below = new Set(seen.flatMap((one) => one.folders[folders.length] ?? []))
  return [...below].flatMap((name) =>
    kindsByFolder(
      seen.filter((one) => one.folders[folders.length] === name),
      [...folders, name]
    )
  )
}

/** Which files are drafts: those of each folder here with the endings that were met in it. */
function globsOf(seen: readonly Seen[]): string[] {
  const endings = new Map<string, Set<string>>()
  for (const {folders, ending} of seen) {
    const folder = folders[0] === undefined ? '' : `${folders[0]}/**/`
    endings.set(folder, (endings.get(folder) ?? new Set()).add(ending))
  }
  return [...endings].map(([folder, own]) => `${folder}*${braced([...own])}`)
}

const braced = (endings: string[]): string =>
  endings.length === 1
    ? endings[0]!
    : `.{${endings
        .map((one) => one.slice(1))
        .sort()
        .join(',')}}`
