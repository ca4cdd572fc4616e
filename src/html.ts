/**
 * Messages in HTML.
 *
 * @module tactful/html
 */
import {lintWithFormat} from './formats/lint'
import {html} from './formats/html'
import {rewriteWithFormat} from './formats/rewrite'
import type {DocumentOptions, DocumentResult, DocumentRewrite, DocumentRewriteOptions} from './formats/types'

export type {DocumentOptions, DocumentResult, DocumentRewrite, DocumentRewriteOptions, Fault, MessageResult} from './formats/types'

/**
 * Lints the message in an HTML source. Every range, and every suggestion's text, is of the source. Front matter above it may
 * hold `kind`, `subject`, `to`, `template` and `rules`.
 *
 * @throws {TypeError} When an option is not valid; what is wrong with the source itself is in `faults`.
 */
export function lintHtml(source: string, options: DocumentOptions = {}): DocumentResult {
  return lintWithFormat(html, source, options)
}

/**
 * Applies suggestions to an HTML source, at most five rounds. What cannot be edited in place stays as it is and remains
 * among the diagnostics.
 *
 * @throws {TypeError} When an option is not valid.
 */
export function rewriteHtml(source: string, options: DocumentRewriteOptions = {}): DocumentRewrite {
  return rewriteWithFormat(html, source, options)
}
