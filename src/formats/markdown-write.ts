import type {LintOptions} from '../options'
import {lineStart} from './lines'
import {writeAround} from './mask'
import type {Encode} from './projection'

/** What stands before the words of a line in a quotation, a list or a table, where a new line would need the same. */
const inContainer = /^(?:[ \t]+\S|[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\|))/

/**
 * Writes a text into Markdown: marks that Markdown would take for its own are escaped, slots keep their bytes. Beside marks of
 * emphasis, a letter in the place of a blank or a point would make them plain signs.
 */
export function markdownWriter(marks: LintOptions['slots']): Encode {
  return (text, {start, end}, source) => {
    const line = lineAt(source, start)
    if (/[\r\n]/.test(text) && inContainer.test(line)) return undefined
    if (/[*_~]/.test(source[start - 1] ?? '') && isWord(text[0]) && !isWord(source[start])) return undefined
    if (/[*_~]/.test(source[end] ?? '') && isWord(text.at(-1)) && !isWord(source[end - 1])) return undefined
    const written = writeAround(text, marks, escape)
    return line.trimStart().startsWith('|') ? written.replaceAll('|', '\\|') : written
  }
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Writes a text into a fenced block as it is, on lines of its own only where the block stands at the margin. */
export const writeVerbatim: Encode = (text, {start}, source) =>
  /[\r\n]/.test(text) && inContainer.test(lineAt(source, start)) ? undefined : text

function escape(text: string): string {
  return text
    .replace(/[\\*`]/g, '\\$&')
    .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\_')
    .replace(/<(?=[a-z/!?])|&(?=#?\w{1,30};)|\](?=[([])/gi, '\\$&')
    .replace(/^([ \t]*)(#{1,6}(?=\s)|>|[-+](?=\s))/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s)/gm, '$1\\$2')
}

function lineAt(source: string, offset: number): string {
  const start = lineStart(source, offset)
  const end = /[\r\n]|$/.exec(source.slice(offset))!.index + offset
  return source.slice(start, end)
}
