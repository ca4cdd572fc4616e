import {parametersOf, readHeader, valueOf, type Header} from './email-headers'
import type {RawFault} from './types'

/** A part that holds text. */
export interface Leaf {
  header: Header
  type: 'text/plain' | 'text/html'
  start: number
  end: number
}

/** Parts in parts in parts are no letter. */
const deepest = 20

/** The text and the HTML of a mail, the first of each; attachments are left out. */
export function leavesOf(source: string, header: Header, faults: RawFault[]): Leaf[] {
  const found: Leaf[] = []
  walk(source, header, source.length, 0, found, faults)
  return found.filter(({type}, at) => found.findIndex((each) => each.type === type) === at)
}

function walk(source: string, header: Header, end: number, depth: number, found: Leaf[], faults: RawFault[]): void {
  const {type, parameters} = parametersOf(valueOf(source, header, 'content-type'))
  const start = header.bodyStart
  if (type.startsWith('multipart/') && parameters.boundary !== undefined) {
    if (depth >= deepest) return
    for (const part of partsOf(source, start, end, parameters.boundary, faults)) {
      walk(source, readHeader(source, part.start, part.end), part.end, depth + 1, found, faults)
    }
    return
  }
  if (type.startsWith('multipart/'))
    faults.push({message: `The content type ${type} names no boundary, so its parts cannot be told apart.`, offset: start})
  const disposition = parametersOf(valueOf(source, header, 'content-disposition')).type
  const isText = type === '' || type === 'text/plain' || type === 'text/html' || type.startsWith('multipart/')
  if (disposition === 'attachment' || !isText) return
  found.push({header, type: type === 'text/html' ? type : 'text/plain', start, end})
}

function partsOf(source: string, start: number, end: number, boundary: string, faults: RawFault[]): {start: number; end: number}[] {
  const parts: {start: number; end: number}[] = []
  const mark = `--${boundary}`
  let open: number | undefined
  for (let at = source.indexOf(mark, start); at !== -1 && at < end; at = source.indexOf(mark, at + mark.length)) {
    if (at > start && !/[\r\n]/.test(source[at - 1]!)) continue
    const rest = /[^\r\n]*/y
    rest.lastIndex = at + mark.length
    const after = rest.exec(source)![0].trimEnd()
    if (after !== '' && after !== '--') continue
    // The line break before a boundary belongs to it.
    if (open !== undefined) parts.push({start: open, end: Math.max(open, at - (source.startsWith('\r\n', at - 2) ? 2 : 1))})
    if (after === '--') return parts
    open = rest.lastIndex + (source.startsWith('\r\n', rest.lastIndex) ? 2 : 1)
  }
  faults.push({message: `The mail ends before the boundary “${boundary}” is closed. It may be cut off.`, offset: end})
  if (open !== undefined) parts.push({start: Math.min(open, end), end})
  return parts
}
