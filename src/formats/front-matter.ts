import {isMap, isScalar, isSeq, parse, parseDocument, type Node, type Pair, type Scalar, type YAMLMap} from 'yaml'
import {kinds, type MessageKind} from '../kinds'
import {nearest} from '../nearest'
import type {RuleSetting} from '../options'
import {isMonstrous} from '../yaml'
import {maskSlots} from './mask'
import {ProjectionBuilder} from './projection'
import type {DocumentMessage, RawFault} from './types'

/** What stands above a message between two lines of dashes. */
export interface FrontMatter extends Pick<DocumentMessage, 'own' | 'subject' | 'to' | 'rulesAt'> {
  /** Where the rest of the source starts. */
  end: number
  faults: RawFault[]
}

const fence = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
const keys = ['kind', 'subject', 'to', 'template', 'rules']

/** Reads the front matter of a source; one without any ends at its start. Keys that are not ours are left to whom they belong. */
export function readFrontMatter(source: string): FrontMatter {
  const none = {own: {}, end: 0, faults: []}
  const opening = fence.exec(source)
  if (!opening) return none
  const start = opening[0].length
  const closing = /^---[ \t]*(?:\r\n|\n|\r|$)/m.exec(source.slice(start))
  if (!closing) return none
  // A slot such as “[Role]” is a list in YAML and “{{role}}” a mapping; in a subject both are words.
  const written = source.slice(start, start + closing.index)
  const yaml = written.replace(/^[ \t]*subject[ \t]*:.*/gm, (line) => maskSlots(line))
  const end = start + closing.index + closing[0].length
  if (isMonstrous(yaml))
    return {
      own: {},
      end,
      faults: [{message: 'The front matter is nested deeper, or has more keys, than any that a person writes.', offset: start}]
    }
  const document = parseDocument(yaml, {prettyErrors: false})
  const broken = document.errors[0]
  if (broken) {
    const reason = broken.message.replace(/\s+/g, ' ').replace(/\.?$/, '')
    return {own: {}, end, faults: [{message: `The front matter is no YAML: ${reason}.`, offset: start + broken.pos[0]}]}
  }
  if (!isMap(document.contents)) return {...none, end}
  const reader = new Reader(source, yaml, start)
  reader.readMap(document.contents, false)
  return {...reader.result, end}
}

class Reader {
  readonly result: Omit<FrontMatter, 'end'> = {own: {}, faults: []}
  readonly #source: string
  readonly #yaml: string
  readonly #offset: number

  constructor(source: string, yaml: string, offset: number) {
    this.#source = source
    this.#yaml = yaml
    this.#offset = offset
  }

  /** Settings stand beside other tools' keys or under `tactful`, where an unknown key is a mistake. */
  readMap(map: YAMLMap, ours: boolean): void {
    for (const {key, value} of map.items as Pair<Node, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : ''
      if (!ours && name === 'tactful' && isMap(value)) this.readMap(value, true)
      else if (keys.includes(name)) this.#readKey(name, value)
      else if (ours) this.#fault(key, `Unknown key “${name}” in the front matter.${meant(name, keys)} Valid are: ${keys.join(', ')}.`)
    }
  }

  #readKey(name: string, value: Node | null): void {
    const {own} = this.result
    const plain = isScalar(value) ? value.value : undefined
    if (value === null || plain === null) return
    if (name === 'kind') {
      const ids = kinds.map(({id}) => id)
      if (ids.includes(plain as MessageKind)) own.kind = plain as MessageKind
      else
        this.#fault(
          value,
          `Unknown kind in the front matter.${meant(typeof plain === 'string' ? plain : '', ids)} Valid are: ${ids.join(', ')}.`
        )
    } else if (name === 'template') {
      if (typeof plain === 'boolean') own.template = plain
      else this.#fault(value, 'The front matter’s template is neither true nor false.')
    } else if (name === 'rules') this.#readRules(value)
    else this.#readText(name as 'subject' | 'to', value)
  }

  #readText(name: 'subject' | 'to', value: Node): void {
    const items = isSeq(value) && name === 'to' ? (value.items as Node[]) : [value]
    const builder = new ProjectionBuilder(this.#source)
    for (const [at, item] of items.entries()) {
      if (!isScalar(item) || item.value === null) {
        this.#fault(item, `The front matter’s ${name} is no text.`)
        return
      }
      if (at > 0) builder.put(', ', this.#offset + item.range![0], this.#offset + item.range![0], 'wall')
      this.#project(builder, item)
    }
    const projection = builder.build((text, place) => (items.length === 1 ? this.#writable(text, place, items[0] as Scalar) : undefined))
    this.result.own[name] = projection.text
    this.result[name] = projection
  }

  /** What is written as it reads is copied; a value in escapes or on several lines is one wall. */
  #project(builder: ProjectionBuilder, {range, value, type}: Scalar): void {
    const [from, to] = range!
    const quotes = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0
    // A number or a date is text here as well: what matters is how it is written.
    const text = typeof value === 'string' ? value : this.#yaml.slice(from, to)
    const plain = this.#yaml.slice(from + quotes, to - quotes) === text
    if (plain) builder.copy(this.#offset + from + quotes, this.#offset + to - quotes)
    else builder.put(text, this.#offset + from, this.#offset + to, 'wall')
  }

  /** A text may be written into a value where YAML then reads that very text. */
  #writable(text: string, {start, end}: {start: number; end: number}, {range, type}: Scalar): string | undefined {
    if (/[\r\n]/.test(text)) return undefined
    if (type === 'QUOTE_DOUBLE') return /["\\]/.test(text) ? undefined : text
    if (type === 'QUOTE_SINGLE') return text.replaceAll("'", "''")
    const [from, to] = range!
    const value = maskSlots(this.#yaml.slice(from, start - this.#offset) + text + this.#yaml.slice(end - this.#offset, to))
    try {
      return (parse(`key: ${value}`) as {key: unknown}).key === value.trim() ? text : undefined
    } catch {
      return undefined
    }
  }

  #readRules(value: Node): void {
    if (!isMap(value)) {
      this.#fault(value, 'The front matter’s rules are no mapping of rule ids to severities.')
      return
    }
    const rules: Record<string, RuleSetting> = {}
    for (const {key, value: setting} of value.items as Pair<Node, Node | null>[]) {
      // `off` is a text in YAML 1.2; what a reader of YAML 1.1 wrote as false means the same.
      const plain = setting?.toJSON() as RuleSetting | false
      rules[String((key as Scalar).value)] = plain === false ? 'off' : plain
    }
    this.result.own.rules = rules
    this.result.rulesAt = this.#offset + (value.range?.[0] ?? 0)
  }

  #fault(node: Node | null, message: string): void {
    this.result.faults.push({message, offset: this.#offset + (node?.range?.[0] ?? 0)})
  }
}

function meant(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : ` Did you mean “${near}”?`
}
