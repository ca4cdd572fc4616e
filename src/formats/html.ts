import {decode} from './decode'
import {readFrontMatter} from './front-matter'
import {isElement} from './html-elements'
import {projectHtml} from './html-prose'
import {maskSlots} from './mask'
import type {Document, Encoding, Format, ReadOptions} from './types'

/** HTML: what a reader sees of it is the message. */
export const html: Format = {name: 'html', read: readHtml}

function readHtml(given: string | Uint8Array, {slots}: ReadOptions, encoded?: Encoding): Document {
  const {source, encoding} = decode(given, encoded)
  const {end, faults, ...settings} = readFrontMatter(source)
  const masked = (source.slice(0, end).replace(/[^\r\n]/g, ' ') + maskHtml(source.slice(end), slots)).replace(/^\uFEFF/, ' ')
  const {prose, suppressions} = projectHtml(source, masked)
  return {source, encoding, messages: [{prose, ...settings}], faults, suppressions}
}

/** The HTML as the parser gets it, of the same length: with slots as words, those that no element has the name of. */
export function maskHtml(body: string, slots: ReadOptions['slots']): string {
  return maskSlots(
    body,
    slots,
    (start) => body[start] !== '<' || !isElement(/^<+\s*([\w-]*)/.exec(body.slice(start, start + 40))![1]!.toLowerCase())
  )
}
