/** A stretch of a text, in UTF-16 code units; `end` is the first offset behind it. */
interface Span {
  start: number
  end: number
}

/**
 * The first of some spans that shares a character with a stretch, or undefined where none does. The spans are in source order
 * and do not overlap, so that it takes a few looks however many there are.
 */
export function meeting<T extends Span>(spans: readonly T[], start: number, end: number): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found && found.start < end ? found : undefined
}
