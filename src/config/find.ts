import {existsSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {isInside, isTrulyInside, slashed, statsOf} from './paths'
import {isCode, reasonOf} from './reasons'
import type {Layer} from './resolve'

/** What is wrong with a configuration, one line each, with its file and place. */
export class ConfigError extends Error {
  readonly lines: readonly string[]
  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

const names = ['tactful.config.json', 'tactful.config.yaml', 'tactful.config.yml', 'package.json']
/** More than any configuration; a file of this size is no accident. */
const limit = 1024 * 1024
/** The most files that one configuration builds on. */
const mostLayers = 50

/** Finds and reads the configurations of files, each once. */
export class Configs {
  readonly #cwd: string
  readonly #given: string | undefined
  readonly #byFolder = new Map<string, Promise<readonly Layer[]>>()

  /**
   * @param cwd The folder that the command was called in.
   * @param given The one configuration to use, instead of looking for them; `null` for none at all.
   */
  constructor(cwd: string, given?: string | null) {
    this.#cwd = cwd
    this.#given = given === null ? '' : given === undefined ? undefined : path.resolve(cwd, given)
  }

  /** The layers that count for a file, the first the most general; throws a `ConfigError`. */
  of(file: string): Promise<readonly Layer[]> {
    if (this.#given === '') return Promise.resolve([])
    if (this.#given === undefined) return this.#in(path.dirname(file))
    const given = this.#given
    return this.#once(given, () => this.#read(given, path.dirname(given), []).then((layers) => layers ?? []))
  }

  #in(folder: string): Promise<readonly Layer[]> {
    return this.#once(folder, async () => {
      for (const name of names) {
        const file = path.join(folder, name)
        if (!statsOf(file)?.isFile()) continue
        const layers = await this.#read(file, rootOf(folder), [])
        if (layers) return layers
      }
      const above = path.dirname(folder)
      return above === folder || existsSync(path.join(folder, '.git')) ? [] : await this.#in(above)
    })
  }

  /** A file that turned out faulty is faulty for every draft below it. */
  #once(key: string, make: () => Promise<readonly Layer[]>): Promise<readonly Layer[]> {
    const known = this.#byFolder.get(key)
    if (known) return known
    const made = make()
    this.#byFolder.set(key, made)
    return made
  }

  /** A configuration below what it extends; undefined for a package.json without one. */
  async #read(file: string, root: string, from: readonly string[]): Promise<Layer[] | undefined> {
    const name = path.relative(this.#cwd, file) || file
    const fail = (what: string, place = ''): never => {
      throw new ConfigError([`${name}${place}: ${what}`])
    }
    const text = contents(file, root, fail)
    const {parseConfig} = await import('./parse')
    const syntax = path.basename(file) === 'package.json' ? 'package' : /\.ya?ml$/.test(file) ? 'yaml' : 'json'
    const config = await parseConfig(text, syntax)
    if (config === undefined) return undefined
    if (Array.isArray(config)) throw new ConfigError(config.map(({line, column, message}) => `${name}:${line}:${column}: ${message}`))
    const {isPreset} = await import('./resolve')
    const layers: Layer[] = []
    for (const word of [config.extends ?? []].flat()) {
      if (isPreset(word)) continue
      if (!/^\.\.?\//.test(word))
        fail(`extends “${word}”, which is no preset (recommended, strict) and no path that begins with ./ or ../.`)
      const next = path.resolve(path.dirname(file), word)
      const chain = [...from, file]
      if (chain.includes(next))
        fail(`extends itself (${[...chain, next].map((one) => path.relative(this.#cwd, one)).join(' → ')}). Take one of these out.`)
      if (!isInside(next, root))
        fail(`extends “${word}”, which lies outside “${path.relative(this.#cwd, root) || '.'}”. Copy it into the repository.`)
      layers.push(...((await this.#read(next, root, chain)) ?? []))
      if (layers.length >= mostLayers) fail(`extends more than ${mostLayers} files, counting each as often as it is named. Take some out.`)
    }
    return [...layers, {folder: slashed(path.dirname(file)), config}]
  }
}

const repositories = new Map<string, string | undefined>()

/** The repository that a folder is in, if it is in one. */
export function repositoryOf(folder: string): string | undefined {
  if (repositories.has(folder)) return repositories.get(folder)
  const above = path.dirname(folder)
  const repository = existsSync(path.join(folder, '.git')) ? folder : above === folder ? undefined : repositoryOf(above)
  repositories.set(folder, repository)
  return repository
}

/** The repository that a folder is in, or the folder where it is in none: configurations reach no further. */
export const rootOf = (folder: string): string => repositoryOf(folder) ?? folder

/** At once rather than awaited: what Node needs for that alone takes a start longer than the few files there are. */
function contents(file: string, root: string, fail: (what: string) => never): string {
  try {
    if (!isTrulyInside(file, root)) return fail('is a symbolic link out of the repository, and such links are not followed.')
    if (statSync(file).size > limit) return fail('is over 1 MB, which no configuration is.')
    return new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file))
  } catch (error) {
    if (isCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) return fail('is not UTF-8 text. Save it as UTF-8.')
    if (isCode(error)) return fail(reasonOf(error))
    throw error
  }
}
