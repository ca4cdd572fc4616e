import {readFrontMatter} from './front-matter'
import {plainProjection} from './projection'
import {decode} from './decode'
import type {Document, Encoding, Format, ReadOptions} from './types'

/** Plain text: the prose as it stands, below front matter where there is any. */
export const text: Format = {name: 'text', read: readText}

function readText(given: string | Uint8Array, _: ReadOptions, encoded?: Encoding): Document {
  const {source, encoding} = decode(given, encoded)
  const {end, faults, ...settings} = readFrontMatter(source)
  const start = end === 0 && source.startsWith('\uFEFF') ? 1 : end
  return {source, encoding, messages: [{prose: plainProjection(source, start), ...settings}], faults, suppressions: []}
}
