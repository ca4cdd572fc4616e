import {lstatSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {pathMatcher, type Matcher} from '../config/glob'
import {rootOf} from '../config/find'
import {slashed} from '../config/paths'

/** The files that leave drafts out; the first only those that were come across, for a draft that git passes over may still be named. */
const names = ['.gitignore', '.tactfulignore']
/** More than any list of files to leave out; a file of this size is no accident. */
const limit = 1024 * 1024
const known = new Map<string, readonly Rule[]>()

/** One line of an ignore file. */
interface Rule {
  matches: Matcher
  /** Whether what it names is taken back in. */
  isBack: boolean
  /** Whether only a folder is meant. */
  isFolder: boolean
}

/** Whether a `.gitignore` or `.tactfulignore` of its folder, or of one above up to the repository's, leaves a file out. */
export function isIgnored(file: string, isNamed: boolean): boolean {
  const folder = path.dirname(file)
  const root = rootOf(folder)
  // A deeper file has the last word.
  for (let at = folder; ; at = path.dirname(at)) {
    const rules = rulesIn(at, isNamed)
    const said = rules.length === 0 ? undefined : verdict(rules, slashed(path.relative(at, file)))
    if (said !== undefined || at === root) return said ?? false
  }
}

/** Whether rules leave a path out (true) or take it back in (false); undefined where none speaks of it. */
export function verdict(rules: readonly Rule[], file: string): boolean | undefined {
  const segments = file.toLowerCase().split('/')
  // What is in a folder that is left out cannot be taken back in.
  for (let end = 1; end < segments.length; end++) if (lastWord(rules, segments.slice(0, end).join('/'), true)) return true
  return lastWord(rules, segments.join('/'), false)
}

function lastWord(rules: readonly Rule[], at: string, isFolder: boolean): boolean | undefined {
  const rule = rules.findLast((each) => (isFolder || !each.isFolder) && each.matches(at))
  return rule && !rule.isBack
}

/** The rules of an ignore file. Case does not count, as on most people's disks. */
export function parseRules(text: string): Rule[] {
  return text.split(/\r?\n/).flatMap((line): Rule[] => {
    // Blanks at the end do not count unless the last one is meant.
    const kept = line.replace(/(?<=[^\\ ]) +$/, '')
    const isBack = kept.startsWith('!')
    const pattern = (isBack ? kept.slice(1) : kept).toLowerCase()
    if (pattern.trim() === '' || pattern.startsWith('#')) return []
    const isFolder = pattern.endsWith('/')
    const name = isFolder ? pattern.slice(0, -1) : pattern
    const isAnchored = name.includes('/')
    return [{matches: pathMatcher(`${isAnchored ? '' : '**/'}${name}`, false), isBack, isFolder}]
  })
}

function rulesIn(folder: string, isNamed: boolean): readonly Rule[] {
  const key = `${isNamed} ${folder}`
  const rules = known.get(key)
  if (rules) return rules
  const made = (isNamed ? names.slice(1) : names).flatMap((name) => parseRules(contents(path.join(folder, name))))
  known.set(key, made)
  return made
}

/** Neither a link nor anything else that is no ordinary file is read, as git does not either. */
function contents(file: string): string {
  try {
    const stats = lstatSync(file, {throwIfNoEntry: false})
    return stats?.isFile() && stats.size <= limit ? readFileSync(file, 'utf8') : ''
  } catch {
    // Whether the draft can be looked at is for its reader to say.
    return ''
  }
}
