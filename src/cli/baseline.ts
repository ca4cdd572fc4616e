import {existsSync} from 'node:fs'
import path from 'node:path'
import {rootOf} from '../config/find'
import {baselineName, isInside, isTrulyInside, slashed} from '../config/paths'
import type {Layer} from '../config/resolve'
import type {Diagnostic} from '../index'
import type {Report} from '../reporters'
import {fingerprint} from './fingerprint'
import {exit} from './io'
import {FileError, decode, read} from './read'
import type {Run} from './run'
import {writeWhole} from './write'

/** A finding that is let pass. */
interface Entry {
  rule: string
  /** What it is known by. */
  fingerprint: string
  /** How many there are. */
  count: number
}

/** The findings of each file that are let pass, by its path from the folder of the baseline. */
type Baseline = ReadonlyMap<string, Entry[]>

/** Takes what the baseline knows out of the reports, and says what in it is stale; writes it anew where that was asked for. */
export async function known(reports: Report[], layers: readonly Layer[], run: Run): Promise<{reports: Report[]; status: number}> {
  const {command, io, complain, say} = run
  let name = baselineName
  try {
    const file = fileOf(layers, run)
    if (file === undefined) return {reports, status: exit.clean}
    name = path.relative(io.cwd(), file)
    const old = existsSync(file) ? parse(decode(await read(file, io))) : new Map<string, Entry[]>()
    const store = new Store(old, path.dirname(file), io.cwd())
    const fresh = reports.map((report) => store.without(report))
    if (command.updateBaseline) {
      const made = store.renewed(reports)
      await writeWhole(file, `${JSON.stringify({version: 1, findings: Object.fromEntries(made)}, null, 2)}\n`)
      const total = [...made.values()].flat().reduce((sum, {count}) => sum + count, 0)
      say(`${name}: ${total} ${total === 1 ? 'finding is' : 'findings are'} known now`)
      return {reports: reports.map((report) => only(report, isNotice)), status: exit.clean}
    }
    // A run that looks at some lines only cannot tell what is gone.
    const stale = command.since === undefined ? store.stale(reports) : []
    for (const [where, rules] of stale)
      say(`${name}: what it knows of ${where} is not found any more (${rules.join(', ')}); tactful --update-baseline takes it out`)
    return {reports: fresh, status: exit.clean}
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    // Without the baseline every finding counts, so that a broken one hides nothing.
    return {reports, status: complain(`cannot use the baseline “${name}”: ${error.message}`)}
  }
}

const isNotice = ({about}: Diagnostic): boolean => about === 'notice'

/** Where the baseline is: where the command line, else the configuration says, else by its usual name. */
function fileOf(layers: readonly Layer[], {command, io}: Run): string | undefined {
  if (command.baseline !== undefined) return path.resolve(io.cwd(), command.baseline)
  const layer = layers.findLast(({config}) => config.baseline !== undefined)
  if (layer) {
    const file = path.resolve(layer.folder, layer.config.baseline!)
    const root = rootOf(path.resolve(layer.folder))
    const there = [file, path.dirname(file)].find((one) => existsSync(one)) ?? root
    if (isInside(file, root) && isTrulyInside(there, root)) return file
    throw new FileError('the configuration names one outside the repository.')
  }
  const file = path.resolve(io.cwd(), baselineName)
  return command.updateBaseline || existsSync(file) ? file : undefined
}

/** A report with those findings only. */
function only(report: Report, wanted: (diagnostic: Diagnostic) => boolean): Report {
  return {...report, result: {...report.result, diagnostics: report.result.diagnostics.filter(wanted)}}
}

/** Matches findings with what is known. */
class Store {
  readonly #old: Baseline
  /** What has not been matched yet. */
  readonly #left: Baseline
  readonly #folder: string
  readonly #cwd: string
  /** What is known of files that are not there any more, and may have been moved. */
  readonly #homeless: Entry[]

  constructor(old: Baseline, folder: string, cwd: string) {
    this.#old = old
    this.#left = structuredClone<Baseline>(old)
    this.#folder = folder
    this.#cwd = cwd
    this.#homeless = [...this.#left].flatMap(([key, entries]) => (this.#isGone(key) ? entries : []))
  }

  /** A report without the findings that are known; each entry serves as often as it was counted. */
  without(report: Report): Report {
    const entries = [...(this.#left.get(this.#key(report)) ?? []), ...this.#homeless]
    return only(report, (diagnostic) => {
      if (isNotice(diagnostic)) return true
      const print = fingerprint(diagnostic, report.text)
      const entry = entries.find((each) => each.count > 0 && isSame(each, diagnostic, print))
      if (entry) entry.count--
      return !entry
    })
  }

  /** What nothing matched, of files that were checked or are gone: the file, and the rules. */
  stale(reports: readonly Report[]): [file: string, rules: string[]][] {
    const checked = new Set(reports.map((report) => this.#key(report)))
    return [...this.#left].flatMap(([key, entries]): [string, string[]][] => {
      const rules = entries.filter(({count}) => count > 0).map(({rule}) => rule)
      return rules.length > 0 && (checked.has(key) || this.#isGone(key)) ? [[key, [...new Set(rules)]]] : []
    })
  }

  /** What is known after this run: the findings of the files that were checked, and of the others what was known. */
  renewed(reports: readonly Report[]): Baseline {
    const made = new Map([...this.#old].filter(([key]) => !this.#isGone(key)))
    for (const report of reports) made.delete(this.#key(report))
    for (const report of reports) {
      for (const diagnostic of report.result.diagnostics.filter((each) => !isNotice(each))) {
        const print = fingerprint(diagnostic, report.text)
        const entries = made.get(this.#key(report)) ?? []
        const entry = entries.find((each) => isSame(each, diagnostic, print))
        if (entry) entry.count++
        else entries.push({rule: diagnostic.ruleId, fingerprint: print, count: 1})
        made.set(this.#key(report), entries)
      }
    }
    return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  #isGone(key: string): boolean {
    const file = path.join(this.#folder, key)
    return !isInside(file, this.#folder) || !existsSync(file)
  }

  #key({path: name}: Report): string {
    return slashed(path.relative(this.#folder, path.resolve(this.#cwd, name)))
  }
}

const isSame = (entry: Entry, {ruleId}: Diagnostic, print: string): boolean => entry.rule === ruleId && entry.fingerprint === print

function parse(text: string): Baseline {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new FileError('it is no JSON. Write it anew with --update-baseline, after you have deleted it.')
  }
  const {version, findings} = (value ?? {}) as {version?: unknown; findings?: unknown}
  if (version !== 1 || !isBaseline(findings))
    throw new FileError('it is no baseline of this version of tactful. Delete it and write it anew with --update-baseline.')
  return new Map(Object.entries(findings))
}

function isBaseline(value: unknown): value is Record<string, Entry[]> {
  const isEntry = (entry: unknown): boolean => {
    const {rule, fingerprint, count} = (entry ?? {}) as Record<string, unknown>
    return typeof rule === 'string' && typeof fingerprint === 'string' && Number.isInteger(count)
  }
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((entries) => Array.isArray(entries) && entries.every(isEntry))
  )
}
