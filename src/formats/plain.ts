import {decode} from './decode'
import {plainProjection} from './projection'
import type {Format} from './types'

/** Plain text without front matter: what `text` gives for one, without the reader of YAML that it brings along. */
export const plain: Format = {
  name: 'text',
  read(given, _, encoded) {
    const {source, encoding} = decode(given, encoded)
    const prose = plainProjection(source, source.startsWith('\uFEFF') ? 1 : 0)
    return {source, encoding, messages: [{prose, own: {}}], faults: [], suppressions: []}
  }
}
