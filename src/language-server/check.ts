import type {TextDocument} from 'vscode-languageserver-textdocument'
import {formatOf, lintDocument, rewriteDocument, type DocumentOptions, type DocumentResult, type FormatName} from '../formats'
import type {Diagnostic, Edit} from '../index'

/** What one document came to. */
export interface Checked {
  /** The document as it was checked: positions are of this text, whatever is typed meanwhile. */
  document: TextDocument
  format: FormatName
  options: DocumentOptions
  result: DocumentResult
}

/** What editors call the languages that messages are written in. */
const languages: Readonly<Record<string, FormatName>> = {
  markdown: 'markdown',
  mdx: 'markdown',
  quarto: 'markdown',
  html: 'html',
  eml: 'email',
  email: 'email'
}

/** The format that a document is read in, unless one is configured. */
export const formatFor = ({languageId, uri}: TextDocument): FormatName => languages[languageId] ?? formatOf(uri)

/** Checks a document. */
export function check(document: TextDocument, options: DocumentOptions, format: FormatName): Checked {
  return {document, format, options, result: lintDocument(document.getText(), format, options)}
}

/** The diagnostics that there would be if the text of a checked document were another. */
export function recheck({format, options}: Checked, text: string): Diagnostic[] {
  return lintDocument(text, format, options).diagnostics
}

/** The edits that a rewrite of a document makes: the safe ones, or the best of every suggestion. */
export function rewriteEdits({document, format, options}: Checked, level: 'safe' | 'full'): Edit[] {
  return rewriteDocument(document.getText(), format, {...options, level}).edits
}
