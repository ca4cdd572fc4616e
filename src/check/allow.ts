interface Stretch {
  start: number
  end: number
  field?: string
}

/** Tells whether words of a text lie inside one of the allowed phrases; those of the subject and the address are not asked about. */
export function allowedIn(text: string, phrases: readonly string[]): (words: Stretch) => boolean {
  if (phrases.length === 0) return () => false
  const patterns = phrases.map((phrase) => phrase.trim().split(/\s+/).map(escaped).join('\\s+'))
  // The longest first, since the first that fits is taken.
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const found = [...text.matchAll(any)].map(({index, 0: {length}}) => ({start: index, end: index + length}))
  return ({start, end, field = 'text'}) => field === 'text' && found.some((each) => each.start <= start && end <= each.end)
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
