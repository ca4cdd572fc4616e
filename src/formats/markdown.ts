import {decode} from './decode'
import {readFrontMatter} from './front-matter'
import {maskMarkdown, readBlocks} from './markdown-events'
import {splitMarkdown} from './markdown-messages'
import type {Document, Encoding, Format, ReadOptions} from './types'

/** Markdown (CommonMark with tables): the prose, or the messages in fences or sections. */
export const markdown: Format = {name: 'markdown', read: readMarkdown}

function readMarkdown(given: string | Uint8Array, options: ReadOptions, encoded?: Encoding): Document {
  const {source, encoding} = decode(given, encoded)
  const {end, faults, ...settings} = readFrontMatter(source)
  const blocks = readBlocks(maskMarkdown(source, end, options.slots))
  const split = splitMarkdown(source, blocks, options)
  return {
    source,
    encoding,
    messages: split.messages.map(({own, ...rest}) => ({...settings, ...rest, own: {...settings.own, ...own}})),
    faults: [...faults, ...split.faults],
    suppressions: blocks.suppressions
  }
}
