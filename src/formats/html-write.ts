import type {LintOptions} from '../options'
import {writeAround} from './mask'
import type {Encode} from './projection'

/** A paragraph that a text can be parted into two of. */
export interface OpenBlock {
  name: string
  /** Its content in the source. */
  start: number
  end: number
  /** Its opening tag. */
  open: string
}

/** Writes a text into HTML: marks as references, lines and paragraphs as elements; slots keep their bytes. */
export function htmlWriter(blocks: readonly OpenBlock[], marks: LintOptions['slots']): Encode {
  return (text, {start}, source) => {
    const eol = source.includes('\r\n') ? '\r\n' : '\n'
    const block = innermost(blocks, start)
    const parted = block ? `</${block.name}>${eol}${block.open}` : `<br>${eol}<br>${eol}`
    return text
      .split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/)
      .map((paragraph) =>
        paragraph
          .split(/\r\n|\n|\r/)
          .map((line) => writeAround(line, marks, escape))
          .join(`<br>${eol}`)
      )
      .join(parted)
  }
}

function innermost(blocks: readonly OpenBlock[], offset: number): OpenBlock | undefined {
  let best: OpenBlock | undefined
  for (const block of blocks) if (block.start <= offset && offset <= block.end && (!best || block.start >= best.start)) best = block
  return best
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
