import {existsSync} from 'node:fs'
import path from 'node:path'
import type {MessageKind} from '../index'
import {UsageError} from './arguments'
import {Configs} from '../config/find'
import {slashed} from '../config/paths'
import {open} from './drafts'
import {expand} from './files'
import {exit} from './io'
import type {Run} from './run'
import {writeWhole} from './write'

const name = 'tactful.config.json'
/** Files about a repository, which are no drafts. */
const about = /^(?:readme|changelog|changes|contributing|licen[cs]e|code[-_]of[-_]conduct|security|support|authors|notice|todo)\b/i
/** How many drafts are looked into. */
const most = 200

/** What a look at the drafts of one folder gave. */
interface Group {
  endings: Set<string>
  kinds: Set<MessageKind>
  templates: number
  drafts: number
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
  const groups = await look(run)
  const total = [...groups.values()].reduce((sum, {drafts}) => sum + drafts, 0)
  const templates = [...groups.values()].reduce((sum, group) => sum + group.templates, 0)
  const isTemplates = total > 0 && templates * 2 > total
  const files = [...groups].map(([folder, {endings}]) => `${folder === '.' ? '' : `${folder}/**/`}*${braced([...endings])}`)
  // A folder that holds one kind only, of several there are, says what its drafts are.
  const kinds = new Set([...groups.values()].flatMap((group) => [...group.kinds]))
  const overrides = [...groups].flatMap(([folder, group]) =>
    folder !== '.' && kinds.size > 1 && group.kinds.size === 1 && group.drafts > 1
      ? [{files: `${folder}/**`, kind: [...group.kinds][0]}]
      : []
  )
  const local = existsSync(path.join(cwd, 'node_modules/tactful/schema.json'))
  const config = {
    $schema: local ? './node_modules/tactful/schema.json' : 'https://unpkg.com/tactful/schema.json',
    ...(files.length > 0 && {files}),
    ...(isTemplates && {template: true}),
    ...(overrides.length > 0 && {overrides})
  }
  await writeWhole(path.join(cwd, name), `${JSON.stringify(config, null, 2)}\n`)
  const found =
    total === 0 ? 'No draft was found' : `${total} ${total === 1 ? 'draft was' : 'drafts were'} looked at, ${templates} with slots`
  say(`${found}. ${name} is written; tactful . checks what it names.`)
  return exit.clean
}

async function look({command, io, tools}: Run): Promise<Map<string, Group>> {
  const cwd = io.cwd()
  const configs = new Configs(cwd, null)
  const groups = new Map<string, Group>()
  const names = (await expand(['.'], cwd, configs, () => undefined)).filter((file) => !about.test(path.basename(file)))
  for (const file of names.slice(0, most)) {
    const folder = slashed(file).includes('/') ? slashed(file).split('/', 1)[0]! : '.'
    const group = groups.get(folder) ?? {endings: new Set(), kinds: new Set(), templates: 0, drafts: 0}
    groups.set(folder, group)
    group.endings.add(path.extname(file))
    group.drafts++
    try {
      const draft = await open(file, {command, io, configs})
      const {messages} = await tools.lint(draft.content, draft.format, draft.options)
      for (const {kind} of messages) group.kinds.add(kind)
      // One slot left open is no template by itself, but a folder where most drafts have one is of templates.
      if (messages.some(({template, diagnostics}) => template || diagnostics.some(({ruleId}) => ruleId === 'placeholders')))
        group.templates++
    } catch {
      // A file that cannot be read says nothing about how to check the others; checking it will say what is wrong.
    }
  }
  return groups
}

const braced = (endings: string[]): string =>
  endings.length === 1
    ? endings[0]!
    : `.{${endings
        .map((one) => one.slice(1))
        .sort()
        .join(',')}}`
