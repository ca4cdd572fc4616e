/** An edit of a text, in UTF-16 code units. */
export interface LeanEdit {
  start: number
  end: number
  text: string
}

/** Openings that point back to the sentence before: without it, what follows stands on its own. */
const openings =
  /^(?:if not|if so|if that is not possible|if that's not possible|if you can(?:no|')t|failing that|otherwise|that said|having said that|that being said|even so|still|all the same|either way|in any case|besides|also|and|but|so|then|yet|moreover|furthermore|because of that|for that reason|therefore|after that|until then|in return|instead|again)(?:,| -|:)? +(?:then |and |but )?/i

/** Sentences whose subject was the sentence before: they go along. */
const followers =
  /^(?:it|that|this) (?:would|will|might|could|is|was|has|had|felt|feels|seems|seemed|makes|made|means|meant|took|takes|hurts|hurt|shows|showed|says|leaves|left|should|does|did|all|alone|really|just|still|only)\b[^.?!\n]*[.?!]+/i

/**
 * What has to be mended right after a sentence was taken out: an opening such as "If not," is dropped, a sentence such as
 * "It would help me." goes along.
 *
 * @param text The text as it is after the cut.
 * @param at Where the sentence stood.
 * @returns The edit that is needed; nothing where the next sentence stands on its own.
 */
export function leanAfterCut(text: string, at: number): LeanEdit | undefined {
  const blank = /^[ \t]*/.exec(text.slice(at))![0].length
  const start = at + blank
  const rest = text.slice(start).replace(/’/g, "'")
  const follower = followers.exec(rest)
  if (follower && !/\b(?:thank|grateful|appreciate|feedback|advice|improve|learn)/i.test(follower[0])) {
    const after = /^[ \t]*/.exec(text.slice(start + follower[0].length))![0].length
    return {start, end: start + follower[0].length + after, text: ''}
  }
  const opening = openings.exec(rest)
  const next = opening ? text[start + opening[0].length] : undefined
  if (!opening || next === undefined || !/\p{L}/u.test(next)) return undefined
  // "Still hoping to hear from you" and "So much" keep their first word: only an opening with a pause or a clause after it goes.
  const paused =
    /[,:-] +/.test(opening[0]) ||
    /^(?:i|i'm|i'd|i'll|we|you|could|would|what|which|how|is|my|please|any)\b/i.test(rest.slice(opening[0].length))
  if (!paused) return undefined
  return {start, end: start + opening[0].length + 1, text: next.toUpperCase()}
}
