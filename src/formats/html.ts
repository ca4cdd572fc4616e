import {decode} from './decode'
import {readFrontMatter} from './front-matter'
import {maskHtml} from './html-mask'
import {projectHtml} from './html-prose'
import type {Document, Encoding, Format, ReadOptions} from './types'

/** HTML: what a reader sees of it is the message. */
export const html: Format = {name: 'html', read: readHtml}

function readHtml(given: string | Uint8Array, {slots}: ReadOptions, encoded?: Encoding): Document {
  const {source, encoding} = decode(given, encoded)
  const {end, faults, ...settings} = readFrontMatter(source)
  const masked = (source.slice(0, end).replace(/[^\r\n]/g, ' ') + maskHtml(source.slice(end), slots)).replace(/^\uFEFF/, ' ')
  const {prose, suppressions} = projectHtml(source, masked, slots)
  return {source, encoding, messages: [{prose, ...settings}], faults, suppressions}
}
