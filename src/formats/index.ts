/**
 * Messages in text, Markdown, HTML and e-mail, by the name of the format.
 *
 * @module tactful/formats
 */
import {describe} from '../settings'
import {email} from './email'
import {html} from './html'
import {lintWithFormat} from './lint'
import {rewriteWithFormat} from './rewrite'
import {markdown} from './markdown'
import {text} from './text'
import type {DocumentOptions, DocumentResult, DocumentRewrite, DocumentRewriteOptions, Format, FormatName} from './types'

export {formatOf} from './names'
export type {
  DocumentOptions,
  DocumentResult,
  DocumentRewrite,
  DocumentRewriteOptions,
  Encoding,
  Fault,
  FormatName,
  MessageResult,
  ReadOptions
} from './types'

const formats: Record<FormatName, Format> = {text, markdown, html, email}

/**
 * Lints a source in one of the formats. Every range, and every suggestion's text, is of the source as it stands.
 *
 * @param source The source as text; an e-mail better as bytes.
 * @param format How to read it.
 * @param options Those of `lint`; what the document says of itself is laid over them.
 * @throws {TypeError} When an option is not valid.
 */
export function lintDocument(source: string | Uint8Array, format: FormatName, options: DocumentOptions = {}): DocumentResult {
  return lintWithFormat(formatNamed(format), source, options)
}

/**
 * Applies suggestions to a source in one of the formats, at most five rounds. What cannot be edited in place stays as it
 * is and remains among the diagnostics.
 *
 * @throws {TypeError} When an option is not valid.
 */
export function rewriteDocument(source: string | Uint8Array, format: FormatName, options: DocumentRewriteOptions = {}): DocumentRewrite {
  return rewriteWithFormat(formatNamed(format), source, options)
}

function formatNamed(name: FormatName): Format {
  if (!Object.hasOwn(formats, name))
    throw new TypeError(`Unknown format: ${describe(name)}. Valid are: ${Object.keys(formats).join(', ')}.`)
  return formats[name]
}
