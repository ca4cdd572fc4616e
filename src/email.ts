/**
 * Messages in e-mail (RFC 5322).
 *
 * @module tactful/email
 */
import {lintWithFormat} from './formats/lint'
import {email} from './formats/email'
import {rewriteWithFormat} from './formats/rewrite'
import type {DocumentOptions, DocumentResult, DocumentRewrite, DocumentRewriteOptions} from './formats/types'

export type {DocumentOptions, DocumentResult, DocumentRewrite, DocumentRewriteOptions, Fault, MessageResult} from './formats/types'

/**
 * Lints an e-mail as it is in an `.eml` file. Its text and its HTML are a message each, since both have to be mended; subject and
 * recipients come from the header, and the dates of the thread from what it quotes. A body in base64 is read, not edited.
 *
 * @param source Better bytes than text: an e-mail may hold bytes that are no UTF-8. Write back with `encoding` of the result.
 * @throws {TypeError} When an option is not valid; what is wrong with the source itself is in `faults`.
 */
export function lintEmail(source: string | Uint8Array, options: DocumentOptions = {}): DocumentResult {
  return lintWithFormat(email, source, options)
}

/**
 * Applies suggestions to an e-mail, at most five rounds. What cannot be edited in place stays as it is and remains
 * among the diagnostics.
 *
 * @throws {TypeError} When an option is not valid.
 */
export function rewriteEmail(source: string | Uint8Array, options: DocumentRewriteOptions = {}): DocumentRewrite {
  return rewriteWithFormat(email, source, options)
}
