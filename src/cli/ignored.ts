import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Ignore} from 'ignore'
import {rootOf} from './config'
import {statsOf} from './paths'

/** The files that leave drafts out; the first only those that were come across, for a draft that git passes over may still be named. */
const names = ['.gitignore', '.tactfulignore']
const known = new Map<string, Ignore | undefined>()

/** Whether a `.gitignore` or `.tactfulignore` of its folder, or of one above up to the repository's, leaves a file out. */
export async function isIgnored(file: string, isNamed: boolean): Promise<boolean> {
  const root = rootOf(path.dirname(file))
  const folders: string[] = []
  for (let at = path.dirname(file); ; at = path.dirname(at)) {
    folders.unshift(at)
    if (at === root) break
  }
  let ignored = false
  // A deeper file has the last word.
  for (const folder of folders) {
    const rules = await rulesIn(folder, isNamed ? names.slice(1) : names)
    if (!rules) continue
    const {ignored: out, unignored} = rules.test(path.relative(folder, file))
    if (out || unignored) ignored = out
  }
  return ignored
}

async function rulesIn(folder: string, wanted: readonly string[]): Promise<Ignore | undefined> {
  const key = `${wanted.length} ${folder}`
  if (known.has(key)) return known.get(key)
  const files = wanted.map((name) => path.join(folder, name)).filter((name) => statsOf(name)?.isFile())
  const rules = files.length === 0 ? undefined : (await import('ignore')).default()
  for (const name of files) rules!.add(readFileSync(name, 'utf8'))
  known.set(key, rules)
  return rules
}
