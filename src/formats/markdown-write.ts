import {findSlots} from '../message/slots'

/** What stands before the words of a line in a quotation, a list or a table, where a new line would need the same. */
const inContainer = /^(?:[ \t]+\S|[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\|))/

/** Writes a text into Markdown: marks that Markdown would take for its own are escaped, slots keep their bytes. */
export function writeMarkdown(text: string, offset: number, source: string): string | undefined {
  const line = lineAt(source, offset)
  if (/[\r\n]/.test(text) && inContainer.test(line)) return undefined
  let written = ''
  let at = 0
  for (const slot of findSlots(text)) {
    written += escape(text.slice(at, slot.start)) + text.slice(slot.start, slot.end)
    at = slot.end
  }
  written += escape(text.slice(at))
  return line.trimStart().startsWith('|') ? written.replaceAll('|', '\\|') : written
}

/** Writes a text into a fenced block as it is, on lines of its own only where the block stands at the margin. */
export function writeVerbatim(text: string, offset: number, source: string): string | undefined {
  return /[\r\n]/.test(text) && inContainer.test(lineAt(source, offset)) ? undefined : text
}

function escape(text: string): string {
  return text
    .replace(/[\\*`]/g, '\\$&')
    .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\_')
    .replace(/<(?=[a-z/!?])|&(?=#?\w{1,30};)|\](?=[([])/gi, '\\$&')
    .replace(/^([ \t]*)(#{1,6}(?=\s)|>|[-+](?=\s))/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s)/gm, '$1\\$2')
}

function lineAt(source: string, offset: number): string {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  const end = /[\r\n]|$/.exec(source.slice(offset))!.index + offset
  return source.slice(start, end)
}
