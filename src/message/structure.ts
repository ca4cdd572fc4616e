import {greetingLength} from './greeting'
import type {Part, PartType, Slot} from './types'

interface Line {
  text: string
  start: number
  end: number
}

const strongSignOff =
  /^(?:(?:with |my |the )?(?:very |all |my )?(?:best|kind(?:est)?|warm(?:est)?|friendly|sincere|cordial|good|many)(?: (?:and )?(?:kind|warm|best|friendly))? ?(?:regards?|wishes|greetings?|thanks)?|(?:with )?regards|(?:yours |very |most )?(?:sincerely|faithfully|truly|respectfully|cordially|gratefully|warmly)(?: yours)?|yours(?: ever)?|all the best|(?:with )?(?:much |my )?(?:gratitude|appreciation|respect|thanks|love)|with (?:my |all my )?(?:sincere(?:st)? |best |warm |kind |friendly )?(?:thanks|greetings?|wishes|regards|respect|gratitude)|thanks (?:and|&) (?:best |kind |warm )?regards|take care|cheers|greetings|xoxo|talk soon|see you(?: soon)?|hopefully|sorry again|mind yourself|b\.?r\.?|rgds|kr)(?: from [^.!?]{2,40})?$/i
const weakSignOff =
  /^(?:(?:many |with )?thanks(?: again| so much| a lot| in advance| a million)?|thank you(?: again| so much| very much| in advance)?|thanking you(?: in (?:advance|anticipation))?|thx|ty|tks|(?:let|hope) [^.!?]{0,20})$/i
/** A line without the marks at its end. */
const bare = (line: string) => line.replace(/(?<![\s,.!–—-])[\s,.!–—-]+$/, '')
const attribution = /^(?:on|am|le|op|el) .{4,160}?\b(?:wrote|schrieb|a écrit|schreef|escribi(?:ó|o))(?:\s*:|\s[^\n]{0,80}:)?\s*$/i

/**
 * Tells the parts of a draft apart: headers, greeting, body, sign-off, signature, postscript and quoted history.
 * Every offset is into the draft; what lies between parts is blank.
 */
export function findParts(text: string, slots: readonly Slot[]): Part[] {
  const lines = linesOf(text)
  const parts: Part[] = []
  const add = (type: PartType, first: number, last: number) => {
    const start = lines[first]!.start
    const end = lines[last]!.end
    if (text.slice(start, end).trim()) parts.push({type, start, end})
  }

  const quoted = markQuotes(lines)
  let from = 0
  while (from < lines.length && (isBlank(lines[from]!) || quoted[from])) from++
  for (; from < lines.length; from++) {
    const header = /^(subject|to)[ \t]*:[ \t]*/i.exec(lines[from]!.text)
    if (!header) break
    parts.push({type: header[1]!.toLowerCase() as PartType, start: lines[from]!.start + header[0].length, end: lines[from]!.end})
  }

  const own = lines.map((_, at) => at).filter((at) => at >= from && !quoted[at] && !isBlank(lines[at]!))
  const {close, closeEnd, signature, postscript} = findClose(lines, own)
  const bodyLines = own.filter((at) => at < Math.min(close, signature, postscript))

  let bodyStart = -1
  if (bodyLines.length > 0) {
    const first = lines[bodyLines[0]!]!
    const length = greetingLength(first.text, slots, first.start, bodyLines.length > 1)
    if (length > 0) parts.push({type: 'greeting', start: first.start, end: first.start + length})
    bodyStart = first.start + length
  }
  for (const [first, last] of runs(bodyLines, quoted)) {
    const start = Math.max(lines[first]!.start, bodyStart)
    if (text.slice(start, lines[last]!.end).trim()) parts.push({type: 'body', start, end: lines[last]!.end})
  }
  if (close < Infinity) add('sign-off', close, closeEnd)
  const tail = own.filter((at) => at >= signature && at < postscript && at > (closeEnd === Infinity ? -1 : closeEnd))
  for (const [first, last] of runs(tail, quoted)) add('signature', first, last)
  const notes = own.filter((at) => at >= postscript)
  if (notes.length > 0) {
    const after = notes.filter((at) => at > notes[0]! && nameLike(lines[at]!.text) && at === notes.at(-1))
    add('postscript', notes[0]!, notes.at(-1 - after.length)!)
    if (after.length > 0) add('signature', after[0]!, after[0]!)
  }
  for (const [first, last] of runs(
    lines.map((_, at) => at).filter((at) => quoted[at]),
    undefined
  ))
    add('quote', first, last)
  return parts.sort((a, b) => a.start - b.start)
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({text: text.slice(start, match.index), start, end: match.index})
    start = match.index + match[0].length
  }
  return lines
}

const isBlank = (line: Line) => line.text.trim() === ''

/** Marks the lines of quoted history: `>` lines with their attribution, and everything below a forwarding mark. */
function markQuotes(lines: readonly Line[]): boolean[] {
  const quoted = lines.map((line) => /^\s{0,3}>/.test(line.text))
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.text.trim()
    if (/^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht)/i.test(line) || /^_{10,}$/.test(line)) {
      quoted.fill(true, at)
      break
    }
    if (/^from: .+/i.test(line) && at > 0 && lines.slice(at + 1, at + 5).some((next) => /^(?:sent|date|to|subject): /i.test(next.text))) {
      quoted.fill(true, at)
      break
    }
    if (!/^on /i.test(line) && !/^(?:am|le|op|el) /i.test(line)) continue
    const joined = at + 1 < lines.length ? `${line} ${lines[at + 1]!.text.trim()}` : line
    const span = attribution.test(line) ? 1 : attribution.test(joined) ? 2 : 0
    if (span === 0) continue
    let next = at + span
    while (next < lines.length && isBlank(lines[next]!)) next++
    // Without a `>` below it, "On Monday the recruiter wrote:" counts as history only when it carries a date and time or an address.
    const dated = /\d{1,2}[:.]\d{2}|@|\b(?:19|20)\d{2}\b/.test(joined)
    if (next < lines.length && quoted[next]) quoted.fill(true, at, next)
    else if (dated && /:\s*$/.test(span === 1 ? line : joined)) {
      quoted.fill(true, at)
      break
    }
  }
  // A blank line between two quoted ones belongs to the quote.
  for (let at = 1; at < lines.length - 1; at++) {
    if (
      !quoted[at] &&
      isBlank(lines[at]!) &&
      quoted[at - 1] &&
      lines
        .slice(at)
        .find((line) => !isBlank(line))
        ?.text.trimStart()
        .startsWith('>')
    )
      quoted[at] = true
  }
  return quoted
}

/** Finds the first lines of sign-off, signature and postscript; Infinity where there is none. */
function findClose(
  lines: readonly Line[],
  own: readonly number[]
): {close: number; closeEnd: number; signature: number; postscript: number} {
  let postscript = Infinity
  let close = Infinity
  let closeEnd = Infinity
  let signature = Infinity
  for (let i = own.length - 1; i > 0; i--) {
    if (/^p\.? ?(?:p\.? ?)?s\.?(?:[\s:,–—-]|$)/i.test(lines[own[i]!]!.text)) postscript = own[i]!
  }
  const above = own.filter((at) => at < postscript)
  for (let i = above.length - 1; i >= 1 && i >= above.length - 16; i--) {
    const text = lines[above[i]!]!.text.trim()
    const after = above.slice(i + 1)
    const short = after.length <= 3 && after.every((at) => lines[at]!.text.trim().split(/\s+/).length <= 6)
    const foreign = /^\p{Lu}[\p{L}' ]{2,24},$/u.test(text) && text.split(' ').length <= 3 && after.length >= 1 && short
    if (strongSignOff.test(bare(text)) || (weakSignOff.test(bare(text)) && short) || foreign) {
      close = above[i]!
      signature = after[0] ?? Infinity
      const earlier = above[i - 1]
      closeEnd = close
      // "Thank you," above "Kind regards," is part of the close; a "Thank you." of its own is not.
      if (earlier !== undefined && i >= 2 && /,\s*$/.test(lines[earlier]!.text) && weakSignOff.test(bare(lines[earlier]!.text.trim())))
        close = earlier
      return {close, closeEnd, signature, postscript}
    }
  }
  for (let i = above.length - 1; i >= 1 && i >= above.length - 4; i--) {
    const text = lines[above[i]!]!.text
    const dashed =
      i === above.length - 1 &&
      /^\s*[–—-]{1,2} ?\p{L}[\p{L}\d_.']{0,30}(?: \p{Lu}[\p{L}.']*)?$/u.test(text) &&
      !/^\s*[–—*•-] /.test(lines[above[i - 1]!]!.text)
    if (/^\s*sent from (?:my|<b>)/i.test(text) || /^\s*--\s*$/.test(text) || dashed || nameLike(text)) signature = above[i]!
    else break
  }
  return {close, closeEnd, signature, postscript}
}

/** A short line without a sentence in it: "Graham Tull", "J. Santos", "[Your Name]", "Jaz x". */
function nameLike(text: string): boolean {
  const words = text
    .trim()
    .replace(/,$/, '')
    .replace(/^[=*#~|]{1,3}(?=\p{L})/u, '')
    .replace(/[=*#~|]{1,3}$/, '')
    .split(/\s+/)
  if (words.length > 5 || text.trim() === '') return false
  if (/[?!:]$|[a-z]{3}\.$/.test(text.trim())) return false
  if (/^[[{<%«$(_]/.test(text.trim())) return true
  return words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|x+|van|von|de|da|der|la|le|of|and|&|[({[].*),?$/u.test(word))
}

/** Runs of line numbers that no quoted line interrupts. */
function runs(numbers: readonly number[], quoted: readonly boolean[] | undefined): [number, number][] {
  const found: [number, number][] = []
  for (const at of numbers) {
    const last = found.at(-1)
    const broken = last && (quoted ? quoted.slice(last[1], at).includes(true) : at > last[1] + 1)
    if (last && !broken) last[1] = at
    else found.push([at, at])
  }
  return found
}
