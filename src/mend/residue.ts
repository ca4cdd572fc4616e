// Over 200 lines: what leans on a sentence, what is left of a complaint, and the words that tell are judged together.
import {formsOf} from '../match/term'
import type {Message, Sentence} from '../message/types'
import {offenceOf} from './offence'
import {carries, isPlan, isRhetorical, isWorthKeeping, lookUp, mustStay, toneOf} from './worth'

/** What else goes when sentences are cut: what leant on them, and what is left of a complaint that has lost its point. */

/** Openings by which a sentence says of itself that it belongs to the one before. */
const leaning =
  /^(?:(?:and|but|so|or|then|yet|even|still|also|just) )*(?:it|that|this|these|those|they|he|she|them|his|her|their|him|which|such|both|neither|nor|none|one of (?:them|you)|the (?:same|latter|former|other|others|second|rest of (?:it|them))|as if|as though|not that|let alone|not to mention|never mind|no wonder|all (?:that|this|of (?:it|that|them))|exactly|really|seriously|indeed|of course|apparently|in other words|in short|and|because)\b/

/** Announcements that say nothing without what they announce. */
const announcing =
  /^(?:(?:and|so|but|well|now|look|listen) )*(?:let (?:me|us) (?:be|say|ask|tell|put|add|get)|to be (?:honest|frank|fair|clear|blunt)|(?:yet |but )?(?:i|we) must (?:also )?(?:correct|point out|object|add|say)|(?:i|we) (?:will|must|have to|need to|want to|should|am going to|would like to) (?:just )?(?:be|say|add|get) (?:honest|frank|blunt|clear|straight|open|this|one (?:more )?thing|something)|(?:just )?one (?:more |last |final )?(?:thing|question|point)|(?:i|we) (?:want|wish|would like|have) to ask (?:you )?(?:only |just )?(?:one|a|two|some|this|something)|here is (?:the thing|what)|for (?:two|three|several|a few) reasons|there (?:are|is) (?:one|two|three|some|a few|several) (?:things?|reasons?|points?)|what (?:bothers|annoys|hurts|galls|upsets) me)\b/

/** The most words of an answer to a question that nobody was meant to answer ("No.", "I thought not."). */
const mostInAnswer = 4
/** The most words of a remark that is nothing without its neighbours. */
const mostInAnnouncement = 12

/**
 * The sentences that go along with those that are cut.
 *
 * @param gone The sentences that are cut.
 * @param hostile Those among them that were cut for what they say of the reader, the decision or the writer's misery.
 */
export function residueOf(message: Message, gone: ReadonlySet<Sentence>, hostile: ReadonlySet<Sentence>): Sentence[] {
  const {asking} = lookUp(message)
  return paragraphsOf(message)
    .filter((paragraph) => paragraph.some((sentence) => gone.has(sentence)))
    .flatMap((paragraph) => {
      const free = new Set(paragraph.filter((sentence) => !gone.has(sentence) && !carries(message, sentence)))
      const remains = remainsOf(message, paragraph, free, hostile)
      return [...remains, ...leanersIn(message, paragraph, new Set([...gone, ...remains]), asking)]
    })
}

/** What answers, comments on or announces a sentence that goes. */
function leanersIn(
  message: Message,
  paragraph: readonly Sentence[],
  gone: ReadonlySet<Sentence>,
  asking: ReadonlySet<Sentence>
): Set<Sentence> {
  const leaners = new Set<Sentence>()
  paragraph.forEach((sentence, at) => {
    if (gone.has(sentence) || sentence.thanks) return
    const [before, after, next] = [paragraph[at - 1], paragraph[at + 1], paragraph[at + 2]]
    const leans =
      before &&
      (gone.has(before) || leaners.has(before)) &&
      !mustStay(message, sentence) &&
      (leansOn(sentence, before) || isAbout(sentence, before))
    // "I have some questions." still announces the second one where the first goes.
    const announced = after && gone.has(after) && announces(sentence) && !(next && asking.has(next) && !gone.has(next))
    if (leans || announced) leaners.add(sentence)
  })
  return leaners
}

/**
 * What a complaint leaves: the pointed sentences next to one that goes, and where it loses most of what it says, all that
 * it rested on ("Five rounds.", "I bought boots.").
 */
function remainsOf(
  message: Message,
  paragraph: readonly Sentence[],
  free: ReadonlySet<Sentence>,
  hostile: ReadonlySet<Sentence>
): readonly Sentence[] {
  const lost = paragraph.filter((sentence) => hostile.has(sentence)).length
  if (lost === 0) return []
  const pointed = [...free].filter((sentence) => isPointed(message, sentence))
  if (lost >= free.size) return lost + 2 * pointed.length > free.size ? [...free] : pointed
  const beside = new Set<Sentence>(betweenIn(paragraph, free, hostile))
  for (const row of [paragraph, paragraph.toReversed()]) {
    let room = 0
    for (const sentence of row) {
      const goes = room > 0 && sentence.terms.length <= mostInRemark && pointed.includes(sentence) && isSharp(message, sentence)
      if (goes) beside.add(sentence)
      room = hostile.has(sentence) ? mostBeside : goes ? room - 1 : 0
    }
  }
  return [...beside]
}

/** The few sentences between two hostile ones belong to the complaint, whatever they say ("… a nephew. You took the mount. And then …"). */
function betweenIn(paragraph: readonly Sentence[], free: ReadonlySet<Sentence>, hostile: ReadonlySet<Sentence>): Sentence[] {
  const between: Sentence[] = []
  let run: Sentence[] | undefined
  for (const sentence of paragraph) {
    if (hostile.has(sentence)) {
      if (run && run.length <= mostBetween) between.push(...run)
      run = []
    } else if (free.has(sentence)) run?.push(sentence)
    else run = undefined
  }
  return between
}

/** More than so many sentences between two hostile ones tell something of their own. */
const mostBetween = 2

/** The most sentences on each side of a hostile one that go with it; more is a story of its own. */
const mostBeside = 1

/** The most words of one that does; a longer one tells something. */
const mostInRemark = 30

/** What a complaint counts up: time, money and trouble. */
const counted =
  /\b(?:lol|haha|hehe|heard|apparently|hours?|days?|weeks?|months?|years?|times|rounds?|astonished|surprised?|pity|late|freezing|wait(?:ed|ing)|yawn\w*|template|automated|silence|unpaid|for free|own (?:cost|expense|money|time)|expenses|travelled|drove|paid|bought)\b/

/** Words that weigh more go with a complaint beside them; to be flagged alone, they would have to weigh more still. */
const leastBeside = 0.9

/** Words that add to a complaint by themselves. */
const isSharp = (message: Message, sentence: Sentence) =>
  sentence.terms.length <= mostInAnswer ||
  isRhetorical(sentence) ||
  toneOf(message, sentence) < 0 ||
  counted.test(formsOf(sentence)) ||
  offenceOf(sentence.terms) > leastBeside

/** Words that have an edge beside a complaint, or are too few to stand without it. */
const isPointed = (message: Message, sentence: Sentence) =>
  isSharp(message, sentence) || sentence.negated || !sentence.clauses.some(({free}) => free) || /\b(?:you|your)\b/.test(formsOf(sentence))

function leansOn(sentence: Sentence, before: Sentence): boolean {
  if (before.mark.includes('?') && sentence.terms.length <= mostInAnswer && !isWorthKeeping(formsOf(sentence)) && !isPlan(sentence))
    return true
  return leaning.test(formsOf(sentence))
}

/** "I bet he dropped something.": about somebody of whom only the sentence before spoke. */
const isAbout = (sentence: Sentence, before: Sentence) =>
  sentence.terms.length <= mostInAnnouncement &&
  sentence.terms.some(({form}) => /^(?:he|she|him|her|his)$/.test(form)) &&
  !sentence.terms.some(({name}) => name) &&
  !isWorthKeeping(formsOf(sentence)) &&
  before.terms.some(({form}) => /^(?:person|man|woman|guy|lad|girl|candidate|colleague|one|who|he|she|him|her)$/.test(form))

const announces = (sentence: Sentence) => sentence.terms.length <= mostInAnnouncement && announcing.test(formsOf(sentence))

/** The sentences by paragraph, that is between blank lines. */
function paragraphsOf({sentences, text}: Message): Sentence[][] {
  const paragraphs: Sentence[][] = []
  sentences.forEach((sentence, at) => {
    const before = sentences[at - 1]
    const starts = !before || before.part !== sentence.part || /\n[ \t]*\r?\n/.test(text.slice(before.end, sentence.start))
    if (starts) paragraphs.push([sentence])
    else paragraphs.at(-1)!.push(sentence)
  })
  return paragraphs
}
