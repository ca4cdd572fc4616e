import path from 'node:path'
import type {DocumentOptions, FormatName} from '../formats/types'
import {formatOf} from '../formats/names'
import type {Command} from './arguments'
import type {Configs} from '../config/find'
import {likelyKind} from '../config/likely'
import {slashed} from '../config/paths'
import type {Io} from './io'
import {decode, read} from './read'

/** A draft with what is known about it before it is linted. */
export interface Draft {
  /** Where it is; undefined for standard input. */
  file: string | undefined
  /** What to call it. */
  name: string
  bytes: Buffer
  /** The text, without a byte order mark; an e-mail as it is, since its parts have encodings of their own. */
  content: string | Uint8Array
  format: FormatName
  options: DocumentOptions
}

/** Reads a draft with its settings; throws a `FileError` or a `ConfigError`. */
export async function open(
  name: string,
  {command, io, configs}: {command: Command; io: Pick<Io, 'cwd' | 'stdin'>; configs: Configs}
): Promise<Draft> {
  const shown = name === '-' ? (command.stdinFilename ?? 'stdin') : name
  const full = path.resolve(io.cwd(), shown)
  // Read first: beside what is refused no configuration is looked for.
  const bytes = await read(name, io)
  const layers = await configs.of(full)
  const settings = layers.length > 0 ? (await import('../config/resolve')).settingsOf(layers, slashed(full)) : {lint: {}}
  const {lint, format = formatOf(shown), ...reading} = settings
  const likely = name === '-' && command.stdinFilename === undefined ? undefined : likelyKind(full)
  return {
    file: name === '-' ? undefined : full,
    name: shown,
    bytes,
    content: format === 'email' ? bytes : decode(bytes),
    format,
    options: {detectTemplate: true, ...(likely && {likelyKind: likely}), ...reading, ...lint, ...command.lint}
  }
}
