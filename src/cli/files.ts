import {readdirSync, type Dirent} from 'node:fs'
import path from 'node:path'
import {isDraftName} from '../formats/names'
import {UsageError} from './arguments'
import type {Configs} from '../config/find'
import {isInside, slashed, statsOf} from '../config/paths'
import {isIgnored} from './ignored'
import {leadsOut} from './links'

/** Is told of a folder that cannot be looked into; the others are. */
type Fail = (folder: string, error: NodeJS.ErrnoException) => void

/**
 * The files that the words of a command line mean, in order and each once: folders and globs are looked through, and what
 * the ignore files and the configuration leave out is left out.
 */
export async function expand(words: readonly string[], cwd: string, configs: Configs, fail: Fail): Promise<string[]> {
  const found = new Set<string>()
  for (const word of words) for (const name of await expandOne(word, cwd, configs, fail)) found.add(name)
  return [...found]
}

async function expandOne(word: string, cwd: string, configs: Configs, fail: Fail): Promise<string[]> {
  if (word === '-') return [word]
  const full = path.resolve(cwd, word)
  const stats = statsOf(full)
  // A link that a stranger put there must not show what is elsewhere, be it only names. One out of it is for the reader to refuse.
  if (stats && leadsOut(full, cwd)) return [word]
  const isGlob = !stats && /[*?{[(!]/.test(word)
  // A file that is not there is for the reader to complain about, and a named one is only asked about where somebody may ignore it.
  if (!isGlob && !stats?.isDirectory()) return (await isLeftOut(full, true, configs)) ? [] : [word]
  const names = isGlob ? (await matching(word, cwd)).filter((name) => !leadsOut(path.dirname(name), cwd)) : below(full, fail)
  const kept: string[] = []
  for (const file of names.sort()) {
    if (!(await isDraft(file, isGlob, configs)) || (await isLeftOut(file, false, configs))) continue
    kept.push(path.isAbsolute(word) || !isInside(file, cwd) ? file : path.relative(cwd, file))
  }
  if (isGlob && names.length === 0) throw new UsageError(`“${word}” matches no file. Check the pattern, and quote it against the shell.`)
  return kept
}

/** The files that a glob means. Links are passed over, wherever they lead. */
async function matching(word: string, cwd: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const names = await glob(word, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...passed].map((name) => `**/${name}/**`)
  })
  return names.map((name) => path.normalize(name))
}

/** Folders that are not looked into. */
const passed = new Set(['node_modules', '.git'])

/** The files in a folder and below it, but for hidden ones and links. */
function below(folder: string, fail: Fail): string[] {
  let entries: Dirent[] = []
  try {
    entries = readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    fail(folder, error as NodeJS.ErrnoException)
  }
  return entries.flatMap((entry) => {
    const {name} = entry
    if (name.startsWith('.') || passed.has(name)) return []
    if (entry.isDirectory()) return below(path.join(folder, name), fail)
    return entry.isFile() ? [path.join(folder, name)] : []
  })
}

/** Whether a file that was come across is a draft: by the configuration, else by its ending; a glob says so itself. */
async function isDraft(file: string, isGlob: boolean, configs: Configs): Promise<boolean> {
  const layers = await layersOf(file, configs)
  if (isGlob) return true
  if (layers.length === 0) return isDraftName(file)
  const {isNamed} = await import('../config/resolve')
  return isNamed(layers, slashed(file)) ?? isDraftName(file)
}

/** Whether an ignore file or the configuration leaves a file out. */
async function isLeftOut(file: string, isNamed: boolean, configs: Configs): Promise<boolean> {
  const layers = await layersOf(file, configs)
  if (layers.length > 0) {
    const settings = await import('../config/resolve')
    if (settings.isIgnored(layers, slashed(file))) return true
  }
  return isIgnored(file, isNamed)
}

/** A faulty configuration is complained about when its files are read, so that the others still are. */
const layersOf = (file: string, configs: Configs): ReturnType<Configs['of']> => configs.of(file).catch(() => [])
