import type {Mend} from '../rule'

/** Demand frames: what is left after one is a verb and its object. */
const frames: readonly RegExp[] = [
  /^you (?:really |simply |just |now )?(?:need|have|ought|are going|had better|better) (?:to )?/i,
  /^you (?:really |simply |just )?(?:must|should|will|shall|can) (?:at least |now |also |just |kindly )?/i,
  /^(?:i|we) (?:do |really |hereby |strictly )?(?:demand|insist|require|expect|want|need|order) (?:that )?you (?:to )?/i,
  /^(?:do |just |at least |now |simply |then |so |go ahead and )?(?=\p{L}+ )/iu
]

/** Verbs that keep their sense after "Could you please …". */
const askable =
  /^(?:send|give|tell|explain|provide|show|share|answer|reply|respond|write|confirm|clarify|describe|let|list|call|ring|phone|email|contact|name|get back|make time|put|point|say|advise|comment|look|take|read|review|go|walk|help|set|arrange|forward|outline|specify|spell|state|return|come back|inform|elaborate)\b/i

/** Words that press; what is asked is the same without them. */
const pressure =
  /,? (?:right now|right away|straight away|immediately|at once|asap|promptly|now|this time|already|without delay|urgently|for once)$/i

/**
 * Turns an order into "Could you please …?", keeping its verb and object; nothing where there is no verb to keep, or where
 * the verb is one that politeness does not mend ("admit", "apologise", "pay").
 */
export const soften: Mend = ({message, extent}) => {
  const {start, end} = extent.inner
  const words = message.text.slice(start, end).replace(/^(?:and|so|now|then|but|or) /i, '')
  for (const frame of frames) {
    const found = frame.exec(words)
    if (!found) continue
    const rest = words
      .slice(found[0].length)
      .replace(/^(?:please|also|just|at least|now) /i, '')
      .replace(pressure, '')
    if (!askable.test(rest) || rest.split(/\s+/).length < 2) continue
    return {text: extent.replaced(`Could you please ${rest[0]!.toLowerCase()}${rest.slice(1)}?`), title: 'Ask politely', safety: 'safe'}
  }
  return undefined
}
