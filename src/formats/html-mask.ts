import {isElement} from './html-elements'
import {maskSlots} from './mask'
import type {ReadOptions} from './types'

/** The HTML as the parser gets it, of the same length: with slots as words, those that no element has the name of. */
export function maskHtml(body: string, slots: ReadOptions['slots']): string {
  return maskSlots(
    body,
    slots,
    (start) => body[start] !== '<' || !isElement(/^<+\s*([\w-]*)/.exec(body.slice(start, start + 40))![1]!.toLowerCase())
  )
}
