import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'
import type {DocumentResult} from '../formats/types'
import type {Report} from '../reporters'
import {UsageError} from './arguments'

/** The lines of a file that changed: the first and the last of each stretch, from 1; `all` for a file that is new. */
type Changed = readonly {from: number; to: number}[] | 'all'

/**
 * Keeps of some reports what lies in lines that changed since the branch left a revision. What is missing from a message
 * counts where anything of it changed.
 */
export async function changedSince(ref: string, reports: readonly Report[], cwd: string): Promise<Report[]> {
  const changes = await changedFiles(ref, cwd)
  return reports.flatMap((report) => {
    const changed = changes.get(path.resolve(cwd, report.path))
    if (!changed) return []
    if (changed === 'all') return [report]
    const message = (report.result as Partial<DocumentResult['messages'][number]>).range
    const isNew = (first: number, last: number): boolean => changed.some(({from, to}) => from <= last && first <= to)
    if (message && !isNew(message.start.line, message.end.line)) return []
    const diagnostics = report.result.diagnostics.filter(({about, range}) => about !== 'words' || isNew(range.start.line, range.end.line))
    return [{...report, result: {...report.result, diagnostics}}]
  })
}

async function changedFiles(ref: string, cwd: string): Promise<Map<string, Changed>> {
  if (ref === '' || ref.startsWith('-')) throw new UsageError(`“${ref}” is no revision that --since can take.`)
  const top = (await git(cwd, 'rev-parse', '--show-toplevel')).trim()
  const base = (
    await git(cwd, 'merge-base', '--end-of-options', ref, 'HEAD').catch((error: unknown) => {
      if (error instanceof UsageError) throw error
      throw new UsageError(
        `git knows no revision “${ref}” that this branch shares a past with. In CI, fetch the whole history (fetch-depth: 0).`
      )
    })
  ).trim()
  // Without the programs that a repository's attributes may name for showing files.
  const diff = await git(
    top,
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-renames',
    '-U0',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    base
  )
  const changes = new Map<string, Changed>(parse(diff).map(([name, changed]) => [path.join(top, name), changed]))
  const added = await git(top, 'ls-files', '--others', '--exclude-standard', '-z')
  for (const name of added.split('\0').filter(Boolean)) changes.set(path.join(top, name), 'all')
  return changes
}

/** The changed lines of each file in a diff without context. Where lines only went, the ones around the gap count as changed. */
function parse(diff: string): [name: string, changed: Changed][] {
  const files: [string, {from: number; to: number}[]][] = []
  // What a hunk holds may look like a header, so its lines are counted off.
  let left = 0
  for (const line of diff.split('\n')) {
    if (left > 0 && /^[-+]/.test(line)) {
      left--
      continue
    }
    const name = /^\+\+\+ b\/(.*?)\t?$/.exec(line)?.[1]
    if (name !== undefined) files.push([name, []])
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk) continue
    const [gone, start, count] = [hunk[1] ?? '1', hunk[2]!, hunk[3] ?? '1'].map(Number) as [number, number, number]
    left = gone + count
    files.at(-1)?.[1].push(count === 0 ? {from: start, to: start + 1} : {from: start, to: start + count - 1})
  }
  return files
}

async function git(cwd: string, ...argv: string[]): Promise<string> {
  try {
    // No helper of a repository's settings is started, no repository is taken that is but a folder of files in another one, with
    // settings that anybody may have written, and names come as they are.
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.bareRepository=explicit', '-c', 'core.quotePath=false']
    const {stdout} = await promisify(execFile)('git', [...settings, ...argv], {cwd, maxBuffer: 256 * 1024 * 1024})
    return stdout
  } catch (error) {
    const {code, stderr = ''} = error as {code?: unknown; stderr?: string}
    if (code === 'ENOENT') throw new UsageError('--since asks git what changed, and git is not installed.')
    if (/not a git repository|cannot use bare repository/i.test(stderr))
      throw new UsageError('--since asks git what changed, and this folder is in no git repository.')
    throw error
  }
}
