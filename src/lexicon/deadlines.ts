/** How a deadline is worded, as expressions over the forms of a sentence: the parts combine too freely for patterns. */
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const clock = "\\d[\\w:.]*(?: (?:am|pm|o'clock))?"
const point =
  `(?:(?:the|this|next|coming|following|end|close|of|latest|very) )*(?:${weekday}|tomorrow|tonight|today|noon|midday|midnight|lunch|lunchtime|weekend|christmas|easter|holidays|week|month|day|business|play|eod|cob|eow|${month} \\d\\w*|${clock}(?: (?:of )?${month})?)` +
  `(?: (?:at the latest|latest|noon|morning|afternoon|evening|night|next week|this week|is out|(?:at )?${clock}))*`
const stretch =
  '(?:the )?(?:next )?(?:(?:a|an|one|two|three|four|five|six|seven|ten|few|couple|of|\\d+) )+(?:business |working )?(?:minutes?|hours?|days?|weeks?|hrs?)'
/** A point in time that something has to be done by, or a stretch that it has to be done in, or haste; “so promptly” praises what was done. */
const limit = `(?:by #slot|(?:latest )?(?:by|until|till|before|no later than|not later than) ${point}|within (?:${stretch}|(?:the|this) (?:day|week|hour))|in the next ${stretch}|at the latest|asap|as soon as (?:possible|you can)|immediately|right now|right away|straight away|at once|by return(?: of post)?|first thing (?:tomorrow|${weekday}|in the morning)|forthwith|pronto|(?<!\\b(?:so|as|very|how) )promptly|without (?:any |further )*delay|urgently)`
const deadline = new RegExp(`\\b${limit}(?![\\w'])`)
/** A second one, right behind the first: “within 48 hours or by return of post”. */
const another = new RegExp(`^ (?:(?:or|and) )?${limit}(?![\\w'])`)
/** What every deadline has a word of; most sentences have none, and the others are long to compile. */
const temporal =
  /\b(?:by|latest|until|till|before|later|within|next|asap|soon|immediately|now|away|once|first thing|forthwith|pronto|promptly|delay|urgently)\b/

/**
 * The first deadline in some words, whole where there are several in a row.
 *
 * @param words Forms as the terms of a sentence have them, a blank between them; the index is one into this text.
 */
export function deadlineIn(words: string): {index: number; written: string} | undefined {
  const first = temporal.test(words) ? deadline.exec(words) : null
  if (!first) return undefined
  let written = first[0]
  for (let more; (more = another.exec(words.slice(first.index + written.length)));) written += more[0]
  return {index: first.index, written}
}
