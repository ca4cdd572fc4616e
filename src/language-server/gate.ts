import type {TextDocument} from 'vscode-languageserver-textdocument'
import {analyse} from '../index'

/** Files that stand beside messages in a folder and are none. */
const others = /\/(?:readme|changelog|changes|licen[cs]e|copying|notice|contributing|code_of_conduct|security|authors)(?:[._-][^/]*)?$/i
/** Somebody speaks, or is spoken to. */
const personal = /\b(?:I|me|my|you|your|u)\b/
/** A document that says itself what it holds: in its front matter, or in fenced blocks. */
const declared = /^---\r?\n[\s\S]{0,2000}?^[ \t]*(?:kind|tactful)[ \t]*:|^ {0,3}(?:```|~~~)[ \t]*(?:email|message)\b/m
/** A draft is shorter, and what has a greeting may be as long as it likes. */
const mostWords = 250
/** In UTF-16 code units: a greeting stands at the start. */
const looked = 20_000

/**
 * Whether a document reads as a message to somebody. An editor sends every page of text there is, and a page of a
 * manual that thanks nobody has no fault.
 */
export function readsAsMessage(document: TextDocument): boolean {
  const {uri} = document
  // What has no name yet, or comes from a mail program, was not picked by its ending.
  if (!uri.startsWith('file:')) return true
  if (others.test(uri)) return false
  const text = document.getText()
  if (declared.test(text.slice(0, looked))) return true
  const {parts, words} = analyse(text.slice(0, looked))
  if (parts.some(({type}) => type === 'greeting' || type === 'sign-off')) return true
  return text.length <= looked && words <= mostWords && personal.test(text)
}
