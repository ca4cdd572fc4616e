import {lstatSync, realpathSync, type Stats} from 'node:fs'
import path from 'node:path'
import {isInside} from '../config/paths'

/** Where each folder and link lies in truth. A run is short, and folders hold many drafts. */
const real = new Map<string, string>()

/** Whether what lies in a folder by its name lies outside in truth; `stats` are those of the file itself, be it a link. */
export function leadsOut(file: string, folder: string, stats?: Stats): boolean {
  if (!isInside(file, folder)) return false
  const isFile = (stats ?? lstatSync(file)).isFile()
  return !isInside(isFile ? realOf(path.dirname(file)) : realOf(file), realOf(folder))
}

function realOf(file: string): string {
  const known = real.get(file)
  if (known !== undefined) return known
  const made = realpathSync(file)
  real.set(file, made)
  return made
}
