import {stretchExtent} from './extent'
import {pointsBack} from './remnants'
import {hasPurpose} from './residue'

/** An edit of a text, in UTF-16 code units. */
export interface LeanEdit {
  start: number
  end: number
  text: string
}

/** Openings that only a request, now gone or another one, gives sense to. */
const conditions =
  /^(?:if not|if so|if that is not possible|if that's not possible|if you can(?:no|')t|failing that|otherwise|(?:other than|apart from|aside from) that)(?:, (?:then )?| then | -|:| )/i

/** Openings that point back to the sentence before: without it, what follows stands on its own. */
const openings =
  /^(?:if not|if so|if that is not possible|if that's not possible|if you can(?:no|')t|failing that|otherwise|that said|having said that|that being said|even so|still|all the same|either way|in any case|besides|also|independent(?:ly)? of (?:it|this|that)|(?:other than|apart from|aside from) (?:that|this|it)|that aside|be that as it may|as a result|for this reason|hence|thus|accordingly|consequently|after all|anyway|anyhow|in fact|indeed|in other words|on top of (?:that|it)|what is more|even then|at least|secondly|second|thirdly|nevertheless|nonetheless|however|despite (?:this|that|it)|in spite of (?:this|that|it)|for all that|and|but|or|so|then|yet|moreover|furthermore|because of that|for that reason|therefore|after that|until then|in return|instead|again|plus)(?:,| -|:)? +(?:then |and |but )?/i

/** Those that would be missed even where a new paragraph begins with them. */
const joints =
  /^(?:if not|if so|if that is not possible|if that's not possible|failing that|otherwise|that said|having said that|that being said|even so|all the same|be that as it may|besides|also|anyway|anyhow|apart from that|other than that|nevertheless|nonetheless|however|for all that|moreover|furthermore)(?:,| -|:)? +/i

/** Sentences whose subject was the sentence before: they go along. */
const followers =
  /^(?:(?:it|that|this) (?:would|will|might|could|is|was|has|had|felt|feels|seems|seemed|makes|made|means|meant|took|takes|hurts|hurt|shows|showed|says|leaves|left|should|does|did|all|alone|really|just|still|only)\b|(?:just|only) (?:curious|wondering|asking)\b|so did\b|neither did\b|nor did\b|(?:is|was|does|did|has|can|will) (?:he|she|they|it|that|this)\b)[^.?!\n]*[.?!]+/i

/** A short question about "that", or a short sentence around an "it", whose noun was in the sentence before. */
const short = /^[^.?!\n]{4,70}[.?!]+/

/** Slots, figures and addresses. */
const facts = /[[{<\d@]/

/**
 * What has to be mended right after a sentence was taken out: an opening such as "If not," is dropped, a sentence such as
 * "It would help me." goes along.
 *
 * @param text The text as it is after the cut.
 * @param at Where the sentence stood.
 * @param replaced Whether another sentence stands there now: then only what makes conditions of it leans.
 * @returns The edit that is needed; nothing where the next sentence stands on its own.
 */
export function leanAfterCut(text: string, at: number, replaced = false): LeanEdit | undefined {
  const blank = /^[ \t]*(?:\r?\n[ \t]*)*/.exec(text.slice(at, at + 40))![0]
  const start = at + blank.length
  const rest = text.slice(start, start + 400).replace(/’/g, "'")
  // A new paragraph stands on its own, but for the word that joins it to the one before.
  const apart = /[\r\n]/.test(blank)
  if (!replaced && !apart) {
    const gone = followers.exec(rest)?.[0] ?? shortFollower(rest)
    if (gone !== undefined && !facts.test(gone) && !hasPurpose(gone.toLowerCase())) {
      const {start: from, end: to, removed} = stretchExtent(text, start, start + gone.length)
      return {start: from, end: to, text: removed}
    }
  }
  const opening = (replaced ? conditions : apart ? joints : openings).exec(rest)
  const next = opening ? text[start + opening[0].length] : undefined
  if (!opening || next === undefined || !/\p{L}/u.test(next)) return undefined
  // "Still hoping to hear from you" and "So much" keep their first word: only an opening with a pause or a clause after it goes.
  const paused =
    (!apart && /[,:-] +/.test(opening[0])) ||
    /^(?:i|i'm|i'd|i'll|we|you|could|would|was|were|did|what|which|how|is|my|please|any)\b/i.test(rest.slice(opening[0].length))
  if (!paused) return undefined
  const lower = /^\p{Ll}/u.test(rest)
  return {start, end: start + opening[0].length + 1, text: lower ? next : next.toUpperCase()}
}

function shortFollower(rest: string): string | undefined {
  const sentence = short.exec(rest)?.[0]
  if (sentence === undefined) return undefined
  const words = sentence
    .toLowerCase()
    .replace(/[^\p{L}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const asksAbout = /^(?:could|can|would|will|may) .*\b(?:on|about|for|of|into) (?:that|this|it)$/.test(words)
  return asksAbout || pointsBack(words) ? sentence : undefined
}
