import {charsetDecoder} from './charset'
import {ProjectionBuilder, type Projection} from './projection'

/** One header field: its value in the source, line breaks of folding included. */
export interface Field {
  name: string
  start: number
  end: number
}

/** The header of a message or a part, and where its body starts. */
export interface Header {
  fields: Field[]
  bodyStart: number
}

/** Reads the header between two offsets of the source. */
export function readHeader(source: string, start: number, end: number): Header {
  const fields: Field[] = []
  const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/y
  let at = start
  while (at < end) {
    line.lastIndex = at
    const [whole, text] = line.exec(source) as unknown as [string, string]
    if (text === '' || whole === '') {
      at += whole.length
      break
    }
    const name = /^([^\s:]+)[ \t]*:[ \t]*/.exec(text)
    const last = fields.at(-1)
    if (/^[ \t]/.test(text) && last) last.end = at + text.length
    else if (name) fields.push({name: name[1]!.toLowerCase(), start: at + name[0].length, end: at + text.length})
    // What is no field ends the header, save the line that mailboxes put before it.
    else if (fields.length > 0 || !/^(?:>?From |\uFEFF)/.test(text)) break
    at += whole.length
  }
  return {fields, bodyStart: Math.min(at, end)}
}

/** The value of a field on one line, as it is written. */
export function valueOf(source: string, {fields}: Header, name: string): string | undefined {
  const field = fields.find((each) => each.name === name)
  return (
    field &&
    source
      .slice(field.start, field.end)
      .replace(/(?:\r\n|\n|\r)(?=[ \t])/g, '')
      .trim()
  )
}

/** A value such as `text/plain; charset="utf-8"`: what it is, and its parameters. */
export function parametersOf(value: string | undefined): {type: string; parameters: Record<string, string>} {
  const parameters: Record<string, string> = {}
  const [type = ''] = (value ?? '').split(';', 1)
  for (const match of (value ?? '').slice(type.length).matchAll(/;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g))
    parameters[match[1]!.toLowerCase()] = match[2]?.replace(/\\(.)/g, '$1') ?? match[3]!
  return {type: type.trim().toLowerCase(), parameters}
}

const encodedWord = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/i

/** The text of a field's value: lines joined, encoded words decoded. Those, and places between lines, are not edited. */
export function projectField(source: string, {start, end}: Pick<Field, 'start' | 'end'>): Projection {
  const builder = new ProjectionBuilder(source)
  addField(builder, source, start, end)
  return builder.build((text) => (/^[\x20-\x7E]*$/.test(text) ? text : undefined))
}

function addField(builder: ProjectionBuilder, source: string, start: number, end: number): void {
  const value = source.slice(start, end)
  const pieces = /=\?[\w*-]+\?[bq]\?[^?\s]*\?=(?:\s+(?==\?[\w*-]+\?[bq]\?[^?\s]*\?=))?|(?:\r\n|\n|\r)[ \t]*|[^\r\n=]+|=/gi
  for (const match of value.matchAll(pieces)) {
    const from = start + match.index
    const to = from + match[0].length
    const word = encodedWord.exec(match[0])
    if (word) builder.put(decodeWord(word) ?? match[0], from, to, 'wall')
    else if (/^[\r\n]/.test(match[0])) builder.put(match[0].replace(/[\r\n]/g, ''), from, to, 'wall')
    else builder.copy(from, to)
  }
}

/** The recipients of a field, parted at the commas between them. */
export function projectAddresses(source: string, field: Field): {projection: Projection; addresses: string[]} {
  const builder = new ProjectionBuilder(source)
  const addresses: string[] = []
  for (const {start, end} of addressesIn(source, field)) {
    if (addresses.length > 0) builder.put(', ', start, start, 'wall')
    addField(builder, source, start, end)
    addresses.push(projectField(source, {start, end}).text)
  }
  return {projection: builder.build(() => undefined), addresses}
}

/** Where each address stands, without the blanks around it. A comma in quotes or in angle brackets parts nothing. */
function addressesIn(source: string, {start, end}: Field): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  let from = start
  let closing = ''
  for (let at = start; at <= end; at++) {
    const sign = at < end ? source[at]! : ','
    if (sign === '\\') at++
    else if (closing && sign === closing) closing = ''
    else if (!closing && (sign === '"' || sign === '<' || sign === '(')) closing = {'"': '"', '<': '>', '(': ')'}[sign]
    else if (at >= end || (!closing && (sign === ',' || sign === ';'))) {
      const address = source.slice(from, at)
      const blank = address.length - address.trimStart().length
      if (address.trim() !== '') found.push({start: from + blank, end: from + blank + address.trim().length})
      from = at + 1
    }
  }
  return found
}

function decodeWord([, charset, encoding, text]: RegExpExecArray): string | undefined {
  const decoder = charsetDecoder(charset!)
  if (!decoder) return undefined
  const bytes: number[] = []
  if (encoding!.toLowerCase() === 'b') {
    try {
      for (const character of atob(text!)) bytes.push(character.charCodeAt(0))
    } catch {
      return undefined
    }
  } else {
    for (const match of text!.matchAll(/=([\da-f]{2})|[\s\S]/gi))
      bytes.push(match[1] ? Number.parseInt(match[1], 16) : match[0] === '_' ? 32 : match[0].charCodeAt(0))
  }
  return decoder.decode(new Uint8Array(bytes))
}
