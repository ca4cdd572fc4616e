import {lintWithFormat} from './lint'
import {markdown} from './markdown'
import {text} from './text'
import type {DocumentOptions, DocumentResult, Format, FormatName} from './types'

export type * from './types'

const formats: Record<FormatName, Format> = {text, markdown}

/**
 * Lints a source in one of the formats. Every range, and every suggestion's text, is of the source as it stands.
 *
 * @param source The source as text; an e-mail better as bytes.
 * @param format How to read it.
 * @param options Those of `lint`; what the document says of itself is laid over them.
 * @throws {TypeError} When an option is not valid.
 */
export function lintDocument(source: string | Uint8Array, format: FormatName, options: DocumentOptions = {}): DocumentResult {
  return lintWithFormat(formats[format], source, options)
}
