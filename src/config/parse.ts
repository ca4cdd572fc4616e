import type {Document, LineCounter, Node, Pair, Scalar} from 'yaml'
import type {Config} from './schema'
import {validate, type ConfigFault} from './validate'

/** What a configuration is written in. `package`: the key `tactful` of a package.json. */
export type Syntax = 'json' | 'yaml' | 'package'

/** A fault with its place, both from 1. */
export interface PlacedFault {
  message: string
  line: number
  column: number
}

/**
 * Reads a configuration from a text.
 *
 * @returns The configuration, `undefined` where a package.json has none, or what is wrong with it.
 */
export async function parseConfig(text: string, syntax: Syntax): Promise<Config | PlacedFault[] | undefined> {
  const source = text.replace(/^\ufeff/, '')
  // Only a text with the key in it can hold a configuration; a package.json may be broken for reasons of its own.
  if (syntax === 'package' && !source.includes('"tactful"')) return undefined
  const value = syntax === 'yaml' ? await fromYaml(source) : fromJson(source)
  if (value instanceof Faulty) return value.faults
  const config = syntax === 'package' ? (value as {tactful?: unknown} | null)?.tactful : value
  if (config === undefined && syntax === 'package') return undefined
  // An empty YAML file says nothing.
  const found = validate(syntax === 'yaml' && config === null ? {} : config)
  return Array.isArray(found) ? placed(found, source, syntax === 'package' ? ['tactful'] : []) : found
}

class Faulty {
  readonly faults: PlacedFault[]
  constructor(...faults: PlacedFault[]) {
    this.faults = faults
  }
}

function fromJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    // The engine names a place in most of its messages; without one the text ends too early, or is no JSON from the start.
    const {message} = error as Error
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? (/\bend of/.test(message) ? source.length : 0))
    const before = source.slice(0, at).split('\n')
    const place = {line: before.length, column: before.at(-1)!.length + 1}
    return new Faulty({message: 'that is no JSON. Look for a comma, a quotation mark or a bracket too many or too few here.', ...place})
  }
}

async function fromYaml(source: string): Promise<unknown> {
  const read = await reader(source)
  if (!read)
    return new Faulty({message: 'that is nested deeper, or has more keys, than any configuration. Write less of it.', line: 1, column: 1})
  const {document, lines} = read
  const [error] = document.errors
  if (error) {
    const {line, col: column} = lines.linePos(error.pos[0])
    const what = error.message.replace(/ at line \d[\s\S]*$/, '')
    return new Faulty({message: `that is no YAML (${what}).`, line, column})
  }
  try {
    return document.toJS({maxAliasCount: 100})
  } catch {
    return new Faulty({message: 'that refers to itself too often. Write it out instead.', line: 1, column: 1})
  }
}

/** JSON is YAML as far as places go, and only this reader knows them; undefined for what it must not be given. */
async function reader(source: string): Promise<{document: Document.Parsed; lines: LineCounter} | undefined> {
  const [{LineCounter, parseDocument}, {isMonstrous}] = await Promise.all([import('yaml'), import('../yaml')])
  if (isMonstrous(source)) return undefined
  const lines = new LineCounter()
  return {document: parseDocument(source, {lineCounter: lines, prettyErrors: true}), lines}
}

/** The most faults that are told of one text. */
const mostFaults = 20

async function placed(faults: readonly ConfigFault[], source: string, under: string[]): Promise<PlacedFault[]> {
  const told = faults.slice(0, mostFaults)
  const read = await reader(source)
  if (!read) return told.map(({message}) => ({message, line: 1, column: 1}))
  const {document, lines} = read
  const found = told.map(({path, message}) => ({message, offset: offsetOf(document.contents, [...under, ...path])}))
  return found
    .sort((a, b) => a.offset - b.offset)
    .map(({message, offset}) => {
      const {line, col: column} = lines.linePos(offset)
      return {message, line, column}
    })
}

/** Where the value at a path stands, or the key of one that has no business there; as near as there is something. */
function offsetOf(node: Node | null, [key, ...rest]: readonly (string | number)[]): number {
  const here = node?.range?.[0] ?? 0
  if (key === undefined || !node || !('items' in node)) return here
  const items = node.items as (Node | Pair<Scalar, Node | null>)[]
  if (typeof key === 'number') return items[key] ? offsetOf(items[key] as Node, rest) : here
  const pair = (items as Pair<Scalar, Node | null>[]).find((each) => each.key?.value === key)
  if (!pair) return here
  return rest.length === 0 ? (pair.key.range?.[0] ?? here) : offsetOf(pair.value, rest)
}
