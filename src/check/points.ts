import type {Point} from '../diagnostic'

/** Turns offsets of a text into points. Lines end at `\n`, `\r\n` or `\r`. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
}
