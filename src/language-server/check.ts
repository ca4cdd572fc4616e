import type {TextDocument} from 'vscode-languageserver-textdocument'
import {lint, rewrite, type Diagnostic, type Edit, type LintOptions, type LintResult} from '../index'

/** What one draft came to. */
export interface Checked {
  /** The document as it was checked: positions are of this text, whatever is typed meanwhile. */
  document: TextDocument
  options: LintOptions
  messages: LintResult[]
  diagnostics: Diagnostic[]
}

/** Checks a document. */
export function check(document: TextDocument, options: LintOptions): Checked {
  const result = lint(document.getText(), options)
  return {document, options, messages: [result], diagnostics: result.diagnostics}
}

/** The edits that a rewrite makes: the safe ones, or the best of every suggestion. */
export function rewriteEdits({document, options}: Checked, level: 'safe' | 'full'): Edit[] {
  return rewrite(document.getText(), {...options, level}).edits
}
