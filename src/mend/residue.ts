import type {Message, Sentence} from '../message/types'

/** What else goes when sentences are cut: what leant on them, and what is left of a complaint that has lost its point. */

/** Words of thanks and of the request: a sentence with one of them is worth its place whatever it leans on. */
const purpose =
  /\b(?:thank\w*|thx|ty|tysm|grateful|gratitude|appreciat\w+|obliged|feedback|advi[cs]e|improv\w+|learn(?:ing)?|learn(?:ed|t) (?:a lot|so much|much|how|the)|reapply|enjoy\w*|tips?|pointers?|hints?|practi[sc](?:e|ing)|(?:good|kind|nice|generous|lovely|sweet|brave|patient|gentle) (?:of|about|to|with) (?:you|him|her|them|all|me|us|it|that)|valu(?:e|ed)|apologi[sz]e|let me know)\b/

/** Words of good will. */
const goodwill =
  /\b(?:cheers|bye|goodbye|fine|lik(?:e|ed)|appl(?:y|ying)|wish\w*|hop(?:e|ing)|lov(?:e|ed|ely)|glad|happy|pleas(?:e|ed|ant|ure)|welcome|luck|touch|in mind|understand|respect|accept|sorry|congratulations|interest(?:ed|ing)?|future|better|stronger|ready|help\w*|useful|kind\w*|friendly|generous|honest|fair|agree|true|right|makes sense|positive|nice|great|good|forward|available|remain|success|best|compliments|hard feelings|blame|valuable|want to|let us|coffee|beer|you (?:gave|laughed|asked|showed|took|let|made|were)|(?:if|when|whenever|should|in case) (?:you|there|another|anything|something))\b/

/** What is asked again and again of one message, kept so that a long one is not read through for each sentence. */
interface LookUp {
  asking: ReadonlySet<Sentence>
  tones: ReadonlyMap<Sentence, number>
}

const known = new WeakMap<Message, LookUp>()

function lookUp(message: Message): LookUp {
  const {asks, sentences, tones} = message
  const found = known.get(message) ?? {
    asking: new Set(asks.flatMap(({sentence, wants}) => (wants !== 'feedback' && isRhetorical(sentence) ? [] : [sentence]))),
    tones: new Map(sentences.map((sentence, at) => [sentence, tones[at] ?? 0]))
  }
  known.set(message, found)
  return found
}

/** A question that wants no answer: "Do you even read them?", "So that's it?" */
const isRhetorical = (sentence: Sentence) =>
  sentence.act === 'question' &&
  /\b(?:even|honestly|seriously|how dare|at least try|do you people)\b|^(?:and |so |oh )*(?:is )?(?:that|this) (?:is )?(?:it|all|how)\b|\bthen$/.test(
    formsOf(sentence)
  )

const toneOf = (message: Message, sentence: Sentence) => lookUp(message).tones.get(sentence)!

/** Where and when the writer and the reader met: the reader needs it to know who writes. */
const context =
  /\b(?:interview\w*|trial|assessment|exam|test|appl(?:ied|ication)|vacancy|role|post|position|met|spoke|visit|(?:i|we) (?:\w+ )?(?:wrote|asked|mailed|emailed)|(?:it is|its) \w+ from|this is \w+|i am (?:\w+ from|an? \w+)|(?:got|received|read|saw|taken note of) (?:your|the|my)|reach me)\b/

const turns = /\b(?:and now|and then|only to|just to|so that you|never|nobody|none|nothing|not|without|already|same|told|said|promised)\b/

/** The words of a sentence as patterns see them. */
export const formsOf = ({terms}: Pick<Sentence, 'terms'>) => terms.map(({form}) => form).join(' ')

/** Whether some words say something that a reader would miss. */
export const isWorthKeeping = (words: string): boolean => purpose.test(words) || goodwill.test(words)

/** Whether some words thank or ask, so that they stay although they point back at what goes. */
export const hasPurpose = (words: string): boolean => purpose.test(words)

/** Whether a sentence has a part in the message that no complaint takes from it: thanks, an ask, a slot, good will, who writes. */
export function carries(message: Message, sentence: Sentence): boolean {
  const words = formsOf(sentence)
  if (sentence.thanks || sentence.terms.some(({type}) => type === 'slot')) return true
  if (lookUp(message).asking.has(sentence)) return true
  if (isWorthKeeping(words) || isPlan(sentence) || isAddress(sentence)) return true
  return context.test(words) && !turns.test(words) && !isRhetorical(sentence) && toneOf(message, sentence) >= 0
}

/** The part of it that holds also for a sentence that leans on what goes. */
export function mustStay(message: Message, sentence: Sentence): boolean {
  return (
    sentence.thanks ||
    lookUp(message).asking.has(sentence) ||
    hasPurpose(formsOf(sentence)) ||
    sentence.terms.some(({type}) => type !== 'word')
  )
}

/** What the writer will do, or would if there were an opening. */
const isPlan = ({time, agent, negated, mark, terms}: Sentence) =>
  time === 'conditional' &&
  (agent === 'i' || agent === 'we') &&
  (!negated || terms[0]!.form === 'if') &&
  !mark.includes('?') &&
  !terms.some(({form}) => reported.has(form))

/** "I had told them that I would be a foreman" plans nothing. */
const reported = new Set(['told', 'said', 'promised', 'imagined'])

/** "Wow Mr. Kemp!" */
const isAddress = ({terms}: Sentence) => terms.length <= 4 && terms.some(({name}) => name)

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
  const beside = new Set<Sentence>()
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

/** The most sentences on each side of a hostile one that go with it; more is a story of its own. */
const mostBeside = 1

/** The most words of one that does; a longer one tells something. */
const mostInRemark = 30

/** What a complaint counts up: time, money and trouble. */
const counted =
  /\b(?:lol|haha|hehe|heard|apparently|hours?|days?|weeks?|months?|years?|times|rounds?|astonished|surprised?|pity|late|freezing|wait(?:ed|ing)|yawn\w*|template|automated|silence|unpaid|for free|own (?:cost|expense|money|time)|expenses|travelled|drove|paid|bought)\b/

/** Words that add to a complaint by themselves. */
const isSharp = (message: Message, sentence: Sentence) =>
  sentence.terms.length <= mostInAnswer || isRhetorical(sentence) || toneOf(message, sentence) < 0 || counted.test(formsOf(sentence))

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
