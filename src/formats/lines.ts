/** Enough for most lines, in UTF-16 code units. */
const stretch = 1000

/** Where the line begins that an offset stands in. Only this line is gone through: a source may hold no carriage return at all. */
export function lineStart(source: string, offset: number): number {
  for (let end = offset; end > 0; end -= stretch) {
    const start = Math.max(0, end - stretch)
    const piece = source.slice(start, end)
    const lineBreak = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'))
    if (lineBreak !== -1) return start + lineBreak + 1
  }
  return 0
}
