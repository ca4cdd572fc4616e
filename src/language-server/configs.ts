import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {ConfigError, Configs} from '../config/find'
import {likelyKind} from '../config/likely'
import {slashed} from '../config/paths'
import {isIgnored, isNamed, settingsOf} from '../config/resolve'
import type {DocumentOptions, FormatName} from '../formats'

/** What the configuration of a folder says of one document. */
export interface Configured {
  options: DocumentOptions
  format?: FormatName
  /** Whether it is among the drafts; undefined where nothing says so. */
  wanted?: boolean
}

/** The names that a configuration may have, for an editor to watch. */
export const configGlobs = ['**/tactful.config.{json,yaml,yml}', '**/package.json']

/** The configurations of an editor's documents, found from each file upward; those without a file are in the first folder. */
export class Workspace {
  readonly #root: string | undefined
  #configs: Configs

  /** @param folder The address of the first folder that is open, if one is. */
  constructor(folder?: string | null) {
    this.#root = folder ? pathOf(folder) : undefined
    this.#configs = this.#unread()
  }

  /** Forgets what was read. */
  reload(): void {
    this.#configs = this.#unread()
  }

  /**
   * What is configured for a document, and what its name says of it; nothing where neither says anything.
   *
   * @throws {ConfigError} When one is found and is not valid.
   */
  async of(uri: string): Promise<Configured | undefined> {
    const own = pathOf(uri)
    const file = own ?? (this.#root && path.join(this.#root, 'untitled'))
    if (file === undefined) return undefined
    const layers = await this.#configs.of(file)
    const likely = own === undefined ? undefined : likelyKind(own)
    if (layers.length === 0) return likely && {options: {likelyKind: likely}}
    const {lint, format, fences, headingLevel} = settingsOf(layers, slashed(file))
    return {
      // Where drafts are configured, a draft with slots is most likely one of the templates.
      options: {
        detectTemplate: true,
        ...(likely && {likelyKind: likely}),
        ...lint,
        ...(fences && {fences}),
        ...(headingLevel !== undefined && {headingLevel})
      },
      ...(format !== undefined && {format}),
      ...(own !== undefined && {wanted: isIgnored(layers, slashed(own)) ? false : isNamed(layers, slashed(own))})
    }
  }

  #unread(): Configs {
    return new Configs(this.#root ?? path.parse(process.cwd()).root)
  }
}

/** What is wrong with a configuration, for the user. */
export function faultsOf(error: unknown): readonly string[] {
  return error instanceof ConfigError ? error.lines : [error instanceof Error ? error.message : String(error)]
}

/** The path of a file's address; none for what is no file, or lies where this system has no path to. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
