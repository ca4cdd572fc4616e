import {MarkupKind, type Hover, type Position} from 'vscode-languageserver/node'
import {tips, type Diagnostic} from '../index'
import type {Checked} from './check'
import {rangeOf} from './diagnostics'

/** What stands under the pointer: what, why, what the article says, and what may stand there instead. */
export function hover({document, result: {diagnostics}}: Checked, position: Position, markdown: boolean): Hover | null {
  const offset = document.offsetAt(position)
  const here = diagnostics.filter(({about, range}) => about !== 'notice' && range.start.offset <= offset && offset <= range.end.offset)
  if (here.length === 0) return null
  const value = here.map(markdown ? inMarkdown : inText).join(markdown ? '\n\n---\n\n' : '\n\n')
  return {contents: {kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value}, range: rangeOf(here[0]!, document)}
}

function inMarkdown({message, why, tip, ruleId, url, suggestions}: Diagnostic): string {
  const parts = [`**${escape(message)}**`, escape(why)]
  if (tip) parts.push(`*${escape(tips[tip].title)}.* ${escape(tips[tip].says)}`)
  if (suggestions.length > 0) parts.push(suggestions.map(({title}) => `- ${escape(title)}`).join('\n'))
  parts.push(`[${ruleId}](${url})`)
  return parts.join('\n\n')
}

function inText({message, why, tip, ruleId, url, suggestions}: Diagnostic): string {
  const lines = [message, why]
  if (tip) lines.push(`${tips[tip].title}. ${tips[tip].says}`)
  lines.push(...suggestions.map(({title}) => `- ${title}`), `${ruleId}: ${url}`)
  return lines.join('\n')
}

/** The words of a draft as words: nothing in them is markup, and a line break is a blank. */
const escape = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+.!|<>~&-]/g, '\\$&')
