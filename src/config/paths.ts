import {realpathSync, statSync, type Stats} from 'node:fs'
import path from 'node:path'

/** Whether a path is a folder or lies in it. Both are absolute; links are not looked at. */
export function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file)
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))
}

/** What a path is; undefined where there is nothing, or nothing that can be looked at. */
export function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

/** A path with slashes, whatever the system writes. */
export const slashed = (file: string): string => file.replaceAll(path.sep, '/')

/** Whether a path that lies in a folder by its name does so in truth, with all links followed. */
export function isTrulyInside(file: string, folder: string): boolean {
  return isInside(realpathSync(file), realpathSync(folder))
}

/** The usual name of a baseline. */
export const baselineName = 'tactful.baseline.json'
