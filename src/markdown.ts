/**
 * Messages in Markdown.
 *
 * @module tactful/markdown
 */
import {lintWithFormat} from './formats/lint'
import {markdown} from './formats/markdown'
import {rewriteWithFormat} from './formats/rewrite'
import type {DocumentOptions, DocumentResult, DocumentRewrite, DocumentRewriteOptions} from './formats/types'

export type {DocumentOptions, DocumentResult, DocumentRewrite, DocumentRewriteOptions, Fault, MessageResult} from './formats/types'

/**
 * Lints the message, or the messages, in a Markdown source. Every range, and every suggestion's text, is of the source.
 *
 * Fenced blocks with the info word `email` or `message` are messages of their own, or the sections under the headings of
 * `headingLevel`; else all prose is one message. Front matter may hold `kind`, `subject`, `to`, `template` and `rules`.
 *
 * @throws {TypeError} When an option is not valid; what is wrong with the source itself is in `faults`.
 */
export function lintMarkdown(source: string, options: DocumentOptions = {}): DocumentResult {
  return lintWithFormat(markdown, source, options)
}

/**
 * Applies suggestions to a Markdown source, at most five rounds. What cannot be edited in place stays as it is and remains
 * among the diagnostics.
 *
 * @throws {TypeError} When an option is not valid.
 */
export function rewriteMarkdown(source: string, options: DocumentRewriteOptions = {}): DocumentRewrite {
  return rewriteWithFormat(markdown, source, options)
}
