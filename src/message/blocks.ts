import type {Part} from './types'

/** Paragraphs and list items; a wrapped line goes on, a line that ended early does not. */
export function blocksOf(masked: string, part: Part): {start: number; end: number}[] {
  const blocks: {start: number; end: number}[] = []
  for (const paragraph of split(masked, part.start, part.end, /(?:\r\n|\n|\r(?!\n)) *(?:(?:\r\n|\n|\r(?!\n)) *)+/g)) {
    const lines = split(masked, paragraph.start, paragraph.end, /\r\n|\n|\r/g)
    const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0)
    let open: {start: number; end: number} | undefined
    lines.forEach((line, at) => {
      const text = masked.slice(line.start, line.end)
      const bullet = /^ {0,8}(?:[-*•–+]|\(?\d{1,2}[.)]|[a-z]\)) +(?=\S)/.exec(text)
      const before = lines[at - 1]
      const nextWord = /^\s*\S+/.exec(text)?.[0].trim().length ?? 0
      const wrapped = before && before.end - before.start + 1 + nextWord > width && width >= 40
      if (open && wrapped && !bullet) open.end = line.end
      else if (open && before && !bullet && /[,;]\s*$/.test(masked.slice(before.start, before.end)) && width >= 40) open.end = line.end
      else {
        open = {start: line.start + (bullet?.[0].length ?? 0), end: line.end}
        blocks.push(open)
      }
    })
  }
  return blocks.filter((block) => block.end > block.start)
}

/** The parser takes more than linear time on a long paragraph, so it is given pieces of about this many characters. */
const pieceLength = 1500

/** Cuts a long block, after a sentence where there is one, else at a blank, else anywhere but inside a character. */
export function pieces(masked: string, block: {start: number; end: number}): {start: number; end: number}[] {
  const cut: {start: number; end: number}[] = []
  let {start} = block
  while (block.end - start > pieceLength * 1.5) {
    const window = masked.slice(start, start + pieceLength)
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
    const blank = window.lastIndexOf(' ')
    let end = start + (stop > 0 ? stop + 2 : blank > 0 ? blank + 1 : pieceLength)
    if (/[\uD800-\uDBFF]/.test(masked[end - 1]!) && /[\uDC00-\uDFFF]/.test(masked[end] ?? '')) end++
    cut.push({start, end})
    start = end
  }
  cut.push({start, end: block.end})
  return cut
}

function split(text: string, start: number, end: number, at: RegExp): {start: number; end: number}[] {
  const pieces: {start: number; end: number}[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(at)) {
    pieces.push({start: from, end: start + match.index})
    from = start + match.index + match[0].length
  }
  pieces.push({start: from, end})
  return pieces.filter((piece) => piece.end > piece.start)
}
