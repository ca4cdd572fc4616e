import {charsetDecoder, isAscii, type Decoder} from './charset'
import {lineStart} from './lines'
import {ProjectionBuilder, type Encode, type Projection} from './projection'
import type {Encoding} from './types'

/** How the body of a part is written. */
export interface BodyForm {
  /** `7bit`, `8bit`, `binary`, `quoted-printable` or `base64`. */
  transfer: string
  charset: string
  /** What the source itself was decoded from. */
  encoding: Encoding
}

/** A byte of a body and the stretch of the source that says it. */
interface Bytes {
  values: number[]
  starts: number[]
  ends: number[]
}

/** The text of a body, decoded; nothing where its charset is not known. */
export function projectBody(source: string, start: number, end: number, form: BodyForm): Projection | undefined {
  const decoder = charsetDecoder(form.charset)
  if (!decoder) return undefined
  const builder = new ProjectionBuilder(source)
  const plain = form.transfer !== 'quoted-printable' && form.transfer !== 'base64'
  // Read from UTF-8, or all ASCII: the characters are there as they are.
  if (plain && (form.encoding === 'utf-8' || isAscii(source.slice(start, end)))) builder.copy(start, end)
  else addBytes(builder, source, bytesOf(source, start, end, form), form, decoder)
  return builder.build(writerFor(form))
}

function bytesOf(source: string, start: number, end: number, {transfer, encoding}: BodyForm): Bytes {
  if (transfer === 'base64') return base64(source, start, end)
  const bytes: Bytes = {values: [], starts: [], ends: []}
  const add = (value: number, from: number, to: number) => {
    bytes.values.push(value)
    bytes.starts.push(from)
    bytes.ends.push(to)
  }
  const encoder = new TextEncoder()
  const pieces =
    transfer === 'quoted-printable' ? /=([\dA-F]{2})|=[ \t]*(?:\r\n|\n|\r|$)|[\u0080-\uFFFF]+|[\s\S]/gi : /[\u0080-\uFFFF]+|[\s\S]/g
  for (const {0: found, 1: hex, index} of source.slice(start, end).matchAll(pieces)) {
    const from = start + index
    const to = from + found.length
    if (hex !== undefined) add(Number.parseInt(hex, 16), from, to)
    else if (found.startsWith('=') && (found.length > 1 || to === end)) {
      // A soft line break goes with the character before it.
      if (bytes.ends.length > 0) bytes.ends[bytes.ends.length - 1] = to
    } else if (found.charCodeAt(0) < 0x80) add(found.charCodeAt(0), from, to)
    else if (encoding === 'latin1') for (let at = 0; at < found.length; at++) add(found.charCodeAt(at) & 0xff, from + at, from + at + 1)
    else {
      let at = from
      for (const character of found) {
        for (const value of encoder.encode(character)) add(value, at, at + character.length)
        at += character.length
      }
    }
  }
  return bytes
}

/** The bytes of base64; each is said to come from the first sign that it is in, so that their sources do not overlap. */
function base64(source: string, start: number, end: number): Bytes {
  const bytes: Bytes = {values: [], starts: [], ends: []}
  let bits = 0
  let held = 0
  let from = start
  for (let at = start; at < end; at++) {
    const sign = signs.indexOf(source[at]!)
    if (sign === -1) continue
    bits = ((bits << 6) | sign) & 0xfff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes.values.push((bits >> held) & 0xff)
      bytes.starts.push(from)
      bytes.ends.push(at + 1)
      from = at + 1
    }
  }
  return bytes
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Decodes byte by byte, so that it is known which bytes each character comes from. */
function addBytes(builder: ProjectionBuilder, source: string, {values, starts, ends}: Bytes, form: BodyForm, decoder: Decoder): void {
  const kind = form.transfer === 'base64' ? 'wall' : 'atom'
  const direct = !/^(?:utf-16|iso-2022|hz)/.test(decoder.encoding)
  let first = -1
  for (let at = 0; at < values.length; at++) {
    const ascii = first === -1 && direct && values[at]! < 0x80
    const text = ascii ? String.fromCharCode(values[at]!) : decoder.decode(new Uint8Array([values[at]!]), {stream: true})
    const from = first === -1 ? starts[at]! : starts[first]!
    if (text === '') first = first === -1 ? at : first
    else {
      first = -1
      if (kind === 'atom' && source.slice(from, ends[at]) === text) builder.copy(from, ends[at]!)
      else builder.put(text, from, ends[at]!, kind)
    }
  }
  const rest = decoder.decode()
  if (rest && first !== -1) builder.put(rest, starts[first]!, ends.at(-1)!, kind)
}

/** The longest line of quoted-printable. */
const longest = 76

function writerFor({transfer, charset, encoding}: BodyForm): Encode {
  const utf8 = charsetDecoder(charset)?.encoding === 'utf-8'
  return (text, {start, end}, source) => {
    if (transfer === 'base64') return undefined
    const ascii = isAscii(text)
    if (transfer !== 'quoted-printable')
      return ascii || (encoding === 'utf-8' && utf8 && transfer !== '7bit') ? lineEnds(text, source) : undefined
    // Only UTF-8 can be written here: the platform decodes other charsets but encodes none.
    return ascii || utf8 ? quotedPrintable(lineEnds(text, source), start, end, source) : undefined
  }
}

/** Line breaks as the mail has them. */
const lineEnds = (text: string, source: string) => text.replace(/\r\n|\n|\r/g, source.includes('\r\n') ? '\r\n' : '\n')

/** Writes quoted-printable in the place of a stretch, with soft line breaks where a line would grow too long, that of what follows included. */
function quotedPrintable(text: string, start: number, end: number, source: string): string {
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const encoder = new TextEncoder()
  let column = start - lineStart(source, start)
  let written = ''
  for (const [token] of text.matchAll(/\r\n|[\s\S]/gu)) {
    if (/[\r\n]/.test(token)) {
      written = written.replace(/[ \t]$/, (blank) => (blank === ' ' ? '=20' : '=09')) + token
      column = 0
      continue
    }
    const sign =
      token !== '=' && /^[\x20-\x7E\t]$/.test(token)
        ? token
        : Array.from(encoder.encode(token), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
    if (column + sign.length > longest - 1) {
      written += `=${eol}`
      column = 0
    }
    written += sign
    column += sign.length
  }
  const tail = /[^\r\n]*/.exec(source.slice(end))![0].length
  return column + tail > longest ? `${written}=${eol}` : written
}
