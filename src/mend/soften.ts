import type {Mend} from '../rule'
import {fit} from './fit'

/** Demand frames: what is left after one is a verb and its object. */
const frames: readonly RegExp[] = [
  /^you (?:really |simply |just |now )?(?:need|have|ought|are going|had better|better) (?:to )?/i,
  /^you (?:really |simply |just )?(?:must|should|will|shall|can) (?:at least |now |also |just |kindly )?/i,
  /^(?:i|we) (?:do |really |hereby |strictly |would )?(?:demand|insist|require|expect|want|need|order|like) (?:that )?you (?:to )?/i,
  /^the (?:very )?least (?:that )?you (?:can|could|should) do is (?:to )?/i,
  /^(?:do |just |at ?least |now |simply |then |so |go ahead and )?(?=\p{L}+ )/iu
]

/** Verbs that keep their sense after "Could you please …". */
const askable =
  /^(?:send|give|tell|explain|provide|show|share|answer|reply|respond|write|confirm|clarify|describe|let|list|call|ring|phone|email|contact|name|get back|make time|put|point|say|advise|comment|look|take|read|review|go|walk|help|set|arrange|forward|outline|specify|spell|state|return|come back|inform|elaborate)\b/i

/** Claims to something that can be asked for: what is left after one is what is claimed. */
const claims: readonly RegExp[] = [
  /^(?:i|we)(?:'ll| will| do| really| still| just| at least)* (?:demand|require|expect|want|need|deserve|insist on|await|have a right to|am entitled to|are entitled to) (?:at least )?/i,
  /^you (?:really |still |at least )?owe (?:me|us) (?:at least )?/i
]
const claimable =
  /^(?:(?:your|the|a|an|some|any|more|my|proper|detailed|written|honest|real|full|clear|useful|concrete|specific|constructive|direct|quick|short) ){0,3}(?:feedback|comments?|answer|reply|response|advice|pointers?|tips?|opinion|view|thoughts|suggestions?|guidance)\b/i

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const moment = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|mid)day|day|tomorrow|tonight|noon|midnight|lunch(?:time)?|business|play|week|weekend|month|\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${month})?|${month} \\d{1,2}(?:st|nd|rd|th)?)(?:[:.]\\d\\d)?(?: ?(?:am|pm|o'clock))?`
const lead = '(?:(?:the|this|next|coming|following|end|close|of|on|at|latest|very) )*'
const count =
  '(?:(?:the|next|a|an|one|two|three|four|five|seven|ten|fourteen|few|couple|of|working|business|\\d+) )+(?:minutes?|hours?|days?|weeks?|months?)'
const limit = `(?:(?:by|before|until|till|no later than|not later than|latest|and no later than) ${lead}${moment}(?: (?:at|on|next|the)? ?(?:${moment}|morning|afternoon|evening|latest))*|(?:within|in) ${count}|by return(?: of post| mail)?|at the latest)`
/** A deadline, whole: "by Friday noon", "within 48 hours, or by return of post". */
const deadline = new RegExp(`,? ${limit}(?:,? (?:(?:or|and|that is|at least),? )?${limit})*(?![\\w'])`, 'i')

/** Why the deadline is what it is, which goes with it: ", because on Thursday I meet another company". */
const ground = /, (?:because|as|since) ([^,]{1,120})$/i
const groundOfLimit = new RegExp(`\\b(?:${moment}|another|other|elsewhere|offers?)\\b`, 'i')

/** Words that press; what is asked is the same without them. */
const pressure =
  /,? (?:right now|right away|straight away|immediately|at once|asap|promptly|now|this time|already|without delay|urgently|for once|please)$/i

/** What is asked, without its deadline. */
function untimed(words: string): string {
  const rest = words.replace(deadline, '')
  const why = rest === words ? undefined : ground.exec(rest)
  return (why && groundOfLimit.test(why[1]!) ? rest.slice(0, why.index) : rest).replace(pressure, '')
}

/**
 * Turns an order into "Could you please …?", keeping its verb and object; nothing where there is no verb to keep, or where
 * the verb is one that politeness does not mend ("admit", "apologise", "pay").
 */
export const soften: Mend = ({message, extent}) => {
  const {start, end} = extent.inner
  const words = message.text
    .slice(start, end)
    .replace(/^(?:and|so|now|then|but|or) /i, '')
    .replace(/\s+/g, ' ')
  const polite = (asked: string) => ({
    text: extent.replaced(`${fit('Could you please', message.register)} ${asked}?`),
    title: 'Ask politely',
    // A clause of a sentence that goes on before it may be no order after all: "You invited me and show me the garden."
    safety: extent.partial ? ('review' as const) : ('safe' as const)
  })
  for (const claim of claims) {
    const rest = words.replace(claim, '')
    // "An answer" alone is no better for being asked politely: it says nothing of what about.
    if (rest === words || !claimable.test(rest) || !/ (?:on|about|regarding) (?:my|our|the) /i.test(rest)) continue
    return polite(`send ${message.register.plural ? 'us' : 'me'} ${untimed(rest)}`)
  }
  for (const frame of frames) {
    const found = frame.exec(words)
    if (!found) continue
    const rest = untimed(words.slice(found[0].length).replace(/^(?:please|also|just|at least|now) /i, '')).replace(
      /^(tell me|say) (?:straight|honestly|exactly|plainly|frankly|openly) (?=what|which|how|where)/i,
      '$1 '
    )
    if (!askable.test(rest) || rest.split(/\s+/).length < 2) continue
    return polite(rest[0]!.toLowerCase() + rest.slice(1))
  }
  return undefined
}
