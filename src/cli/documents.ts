import {lintWithFormat} from '../formats/lint'
import {plain} from '../formats/plain'
import type {DocumentOptions, DocumentResult, DocumentRewrite, DocumentRewriteOptions, FormatName} from '../formats/types'

/** What reads, lints and mends drafts of every format. */
export interface Documents {
  lint: (source: string | Uint8Array, format: FormatName, options: DocumentOptions) => Promise<DocumentResult>
  rewrite: (source: string | Uint8Array, format: FormatName, options: DocumentRewriteOptions) => Promise<DocumentRewrite>
}

/** Loads of each format what it needs, and only then: a draft without front matter needs no reader of YAML. */
export const documents: Documents = {
  async lint(source, format, options) {
    if (isPlain(source, format)) return lintWithFormat(plain, source, options)
    const {lintDocument} = await import('../formats')
    return lintDocument(source, format, options)
  },
  async rewrite(source, format, options) {
    const {rewriteWithFormat} = await import('../formats/rewrite')
    if (isPlain(source, format)) return rewriteWithFormat(plain, source, options)
    const {rewriteDocument} = await import('../formats')
    return rewriteDocument(source, format, options)
  }
}

const isPlain = (source: string | Uint8Array, format: FormatName): source is string =>
  format === 'text' && typeof source === 'string' && !source.startsWith('---')
