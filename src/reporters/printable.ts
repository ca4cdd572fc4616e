/** One thing that a terminal shows as a unit. */
export interface Cell {
  /** What to print: the character, or `<U+202E>` for one that would steer the terminal. */
  show: string
  /** How many columns that takes. */
  width: number
  /** Where it starts in the text, in UTF-16 code units. */
  offset: number
}

const tab = '    '
/** Western letters and typographic marks: one cell each, and none of them joins another. */
const plain = /^[\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2027]*$/
/** Made when a text first needs it, which takes as long as starting to lint. */
let segmenter: Intl.Segmenter | undefined
/** Joiners and variation selectors are part of emoji and of some scripts; every other invisible character is made visible. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[0-9#*]\uFE0F?\u20E3/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

/** The text cut into cells, with nothing left in it that could steer a terminal or change the order of what is read. */
export function cells(text: string, from = 0): Cell[] {
  if (plain.test(text)) return Array.from(text, (show, index) => ({show, width: 1, offset: from + index}))
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  return Array.from(segmenter.segment(text), ({segment, index}) => ({...cell(segment), offset: from + index}))
}

/** The text on one line, safe to print: control characters and direction overrides are shown as `<U+202E>`, line breaks as spaces. */
export function printable(text: string): string {
  if (plain.test(text)) return text
  const line = text.replace(/\s+/g, (blank) => (/[\r\n]/.test(blank) ? ' ' : blank))
  return cells(line)
    .map(({show}) => show)
    .join('')
}

/**
 * Text of one or more lines, safe to print into the log of a CI system: GitHub and Azure take `##[…]` and `##vso[…]` anywhere in a line,
 * and `::…::` at its beginning, for commands to them.
 */
export function inert(text: string): string {
  return text
    .replace(/##(?=\[|vso\[)/gi, '#<U+0023>')
    .split('\n')
    .map((line) => (line.trimStart().startsWith('::') ? line.replace(':', '<U+003A>') : line))
    .join('\n')
}

/** How many columns a text takes that is already safe to print. */
export function columns(text: string): number {
  return plain.test(text) ? text.length : cells(text).reduce((sum, {width}) => sum + width, 0)
}

function cell(segment: string): {show: string; width: number} {
  if (segment === '\t') return {show: tab, width: tab.length}
  if (emoji.test(segment)) return {show: segment, width: 2}
  const show = segment.replace(unsafe, (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`)
  if (show !== segment) return {show, width: show.length}
  return {show, width: wide.test(segment) ? 2 : /^\p{M}/u.test(segment) ? 0 : 1}
}
