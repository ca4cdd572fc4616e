/**
 * The candidate that a mistyped word most likely meant, or undefined where none is close.
 * Close means that at most half of the letters would have to change.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  let best: string | undefined
  let least = Infinity
  for (const candidate of candidates) {
    const longest = Math.max(typed.length, candidate.length)
    // Also keeps a huge word cheap: its length alone rules every candidate out.
    if (Math.abs(typed.length - candidate.length) * 2 > longest) continue
    const edits = distance(typed, candidate.toLowerCase())
    if (edits * 2 <= longest && edits < least) {
      least = edits
      best = candidate
    }
  }
  return best
}

/** The number of letters to add, drop, replace or swap with their neighbour (optimal string alignment). */
function distance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const steps = [last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1)]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) steps.push(beforeLast[column - 2]! + 1)
      current.push(Math.min(...steps))
    }
    beforeLast = last
    last = current
  }
  return last[to.length]!
}
