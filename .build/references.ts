import type {PackInput} from '../src/match/pack'
import type {RuleDefinition} from '../src/rule'
import type {Site} from './sites'

/** What the evaluated sources export, and the values of each site in the order in which they were met. */
export interface Evaluated {
  rules: readonly RuleDefinition[]
  classes: Readonly<Record<string, string>>
  pack: (inputs: readonly PackInput[]) => string[]
  notes: readonly (readonly [site: number, value: unknown])[]
}

/** Text for a stretch of a source file. */
export interface Replacement {
  file: string
  start: number
  end: number
  text: string
}

type FileSite = Site & {file: string}

/** Programs of a pack that are numbered in a row. */
interface Range {
  from: number
  count: number
}

const referenceTo = ({from, count}: Range) => JSON.stringify(count === 1 ? `=${from}` : `=${from}+${count}`)

/**
 * Packs all patterns, and says what stands in their place.
 *
 * @throws {Error} Where a site of a rule has no one value, since no reference can then stand for it.
 */
export function packAll(
  sites: readonly FileSite[],
  files: readonly {file: string; record?: number}[],
  {rules, classes, pack, notes}: Evaluated
): Replacement[] {
  const values = new Map<number, unknown>()
  const siteOfValue = new Map<unknown, number>()
  /** Other sites with the very same list, which families may share. */
  const sharing = new Map<number, number[]>()
  const twice = new Set<number>()
  for (const [site, value] of notes) {
    if (values.has(site)) twice.add(site)
    values.set(site, value)
    if (typeof value !== 'object') continue
    const first = siteOfValue.get(value)
    if (first === undefined) siteOfValue.set(value, site)
    else if (first !== site) sharing.set(first, [...(sharing.get(first) ?? []), site])
  }
  /** The site whose value something is. */
  const siteOf = (value: unknown, what: string): number => {
    const site = typeof value === 'string' && value.startsWith('\0') ? Number(value.slice(1)) : siteOfValue.get(value)
    if (site !== undefined && !twice.has(site)) return site
    throw new Error(
      `${what}: the build cannot tell where ${JSON.stringify(value)} is written. Patterns have to be written out in “find”, “unless” or “patterns”, not made in a loop.`
    )
  }
  const textsAt = (site: number) => [values.get(site)].flat() as string[]

  const replacements: Replacement[] = []
  const replace = (site: number, text: string) => replacements.push({...sites[site]!, text})

  const core = {classes, sought: [] as string[], others: []}
  sites.forEach(({what}, site) => {
    if (what === 'set' && values.has(site) && !twice.has(site)) replace(site, `[${referenceTo(add(core.sought, textsAt(site)))}]`)
  })

  const inputs: PackInput[] = [core]
  const home = new Map<number, string>()
  const finish: ((packs: readonly string[]) => void)[] = []
  for (const rule of rules) {
    if (!rule.patterns) continue
    const own = (value: unknown) => {
      const site = siteOf(value, rule.id)
      if ((home.get(site) ?? rule.id) !== rule.id) throw new Error(`${rule.id} and ${home.get(site)} have a list of patterns in common.`)
      home.set(site, rule.id)
      return site
    }
    const sought: string[] = []
    const others: string[] = []
    const entries = rule.patterns.map((entry) => (typeof entry === 'string' ? {find: entry} : entry))
    const elements: {site: number; range: Range}[] = []
    const seen = new Set<number>()
    for (const {find} of entries) {
      const site = own(find)
      if (seen.has(site)) throw new Error(`${rule.id} has the same list of patterns in two entries.`)
      seen.add(site)
      const range = add(sought, textsAt(site))
      if (sites[site]!.what === 'element') elements.push({site, range})
      else replace(site, referenceTo(range))
    }
    replacements.push(...joined(elements, sites))
    for (const {unless} of entries as {unless?: unknown}[]) {
      if (unless === undefined || (Array.isArray(unless) && unless.length === 0)) continue
      const site = own(unless)
      if (seen.has(site)) continue
      seen.add(site)
      const reference = referenceTo(shifted(add(others, textsAt(site)), sought.length))
      for (const each of [site, ...(sharing.get(site) ?? [])]) replace(each, reference)
    }
    if (rule.guards) {
      const texts = Object.entries(rule.guards).map(([name, patterns]) => {
        const range = shifted(add(others, [patterns].flat()), sought.length)
        return `${JSON.stringify(name)}: ${referenceTo(range)}`
      })
      replace(siteOf(rule.guards, rule.id), `{${texts.join(', ')}}`)
    }
    const at = inputs.push({classes: rule.classes ?? {}, sought, others}) - 1
    finish.push((packs) => {
      const record = `{'=': ${JSON.stringify(packs[at])}}`
      if (rule.classes) return void replace(siteOf(rule.classes, rule.id), record)
      const file = files.find((each) => each.file === `rules/${rule.id}.ts`)!
      replacements.push({file: file.file, start: file.record!, end: file.record!, text: `classes: ${record},`})
    })
  }
  const packs = pack(inputs)
  for (const each of finish) each(packs)
  const lexicon = files.find(({file}) => file === 'src/lexicon/classes.ts')!
  replacements.push({file: lexicon.file, start: lexicon.record!, end: lexicon.record!, text: `'=': ${JSON.stringify(packs[0])},`})
  return replacements
}

function add(list: string[], texts: readonly string[]): Range {
  const from = list.length
  list.push(...texts)
  return {from, count: texts.length}
}

const shifted = ({from, count}: Range, by: number): Range => ({from: from + by, count})

/** Elements of one list that follow on each other become one. */
function joined(elements: readonly {site: number; range: Range}[], sites: readonly FileSite[]): Replacement[] {
  const made: (Replacement & {range: Range; last: number})[] = []
  for (const {site, range} of elements) {
    const before = made.at(-1)
    if (before?.last === site - 1 && sites[site]!.follows) {
      before.end = sites[site]!.end
      before.last = site
      before.range = {from: before.range.from, count: before.range.count + range.count}
    } else made.push({...sites[site]!, text: '', range, last: site})
  }
  return made.map(({file, start, end, range}) => ({file, start, end, text: referenceTo(range)}))
}
