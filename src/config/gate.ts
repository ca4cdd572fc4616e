import type {FormatName} from '../formats/types'
import {analyse} from '../index'

/** Files that stand beside messages in a folder and are none. */
const others =
  /(?:^|[\\/])(?:readme|changelog|changes|licen[cs]e|copying|notice|contributing|code[-_]of[-_]conduct|security|support|authors|todo)(?:[._-][^\\/]*)?$/i
/** Not just a name above the text, which may be its title. */
const greets = /^(?:hi|hello|hey|dear|good)\b|[,!]\s*$/i
/** Somebody speaks, or is spoken to. */
const personal = /\b(?:I|me|my|you|your|u)\b/
/** A document that says itself what it holds: in its front matter, or in fenced blocks. */
const declared = /^---\r?\n[\s\S]{0,2000}?^[ \t]*(?:kind|tactful)[ \t]*:|^ {0,3}(?:```|~~~)[ \t]*(?:email|message)\b/m
/** A draft is shorter, and what has a greeting may be as long as it likes. */
const mostWords = 250
/** In UTF-16 code units: a greeting stands at the start. */
const looked = 20_000

/**
 * Whether a file reads as a message to somebody. An editor sends every page of text there is, and a folder of messages may
 * hold one about them; a page of a manual that thanks nobody has no fault.
 */
export function readsAsMessage(name: string, text: string, format: FormatName): boolean {
  // An e-mail can be nothing else.
  if (format === 'email') return true
  if (others.test(name)) return false
  const start = text.slice(0, looked)
  if (declared.test(start)) return true
  const prose = format === 'html' ? withoutTags(start) : start
  const {parts, words} = analyse(prose)
  if (parts.some(({type, start: from, end}) => type === 'sign-off' || (type === 'greeting' && greets.test(prose.slice(from, end)))))
    return true
  // Pages for the web are short and speak to the reader, too.
  return format !== 'html' && text.length <= looked && words <= mostWords && personal.test(text)
}

/** Roughly what a page says: enough to see how it starts. */
const withoutTags = (page: string) =>
  page
    .replace(/<(head|style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\s*<[^>]*>\s*/g, '\n')
    .trim()
