import type {FormatName} from '../formats/types'
import {analyse} from '../index'

/** Files that stand beside messages in a folder and are none. */
const others =
  /(?:^|[\\/])(?:readme|changelog|changes|licen[cs]e|copying|notice|contributing|code[-_]of[-_]conduct|security|support|authors|todo)(?:[._-][^\\/]*)?$/i
/** Not just a name above the text, which may be its title. */
const greets = /^(?:hi|hello|hey|dear|good)\b|[,!]\s*$/i
/** Somebody speaks, or is spoken to. */
const personal = /\b(?:I|me|my|you|your|u)\b/
/** How a document says itself what it holds: in its front matter, or by fenced blocks. */
const key = /^[ \t]*(?:kind|tactful)[ \t]*:/m
const fence = /^ {0,3}(?:```|~~~)[ \t]*(?:email|message)\b/m
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
  if (fence.test(start) || (/^---\r?\n/.test(start) && key.test(start.slice(0, 2000)))) return true
  const prose = format === 'html' ? withoutTags(start) : start
  const {parts, words} = analyse(prose)
  if (parts.some(({type, start: from, end}) => type === 'sign-off' || (type === 'greeting' && greets.test(prose.slice(from, end)))))
    return true
  // Pages for the web are short and speak to the reader, too.
  return format !== 'html' && text.length <= looked && words <= mostWords && personal.test(text)
}

/** Roughly what a page says: enough to see how it starts. */
const withoutTags = (page: string) =>
  ['head', 'style', 'script']
    .reduce(withoutElements, page)
    .replace(/<[^<>]*>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')

/** A page without the elements of a name; one that is never closed is left. */
function withoutElements(page: string, name: string): string {
  const [first, ...rest] = page.split(new RegExp(`<${name}\\b`, 'i'))
  const close = `</${name}>`
  return first! + rest.map((piece) => afterClose(piece, close) ?? `<${name}${piece}`).join('')
}

function afterClose(piece: string, close: string): string | undefined {
  const end = piece.toLowerCase().indexOf(close)
  return end === -1 ? undefined : piece.slice(end + close.length)
}
