import {defineRule, kindRecord, remove, type Example, type Hit, type Message, type RuleOptions, type Sentence} from '../src/rule'

export default defineRule({
  id: 'brevity',
  title: 'Keep it short',
  tip: 'T4',
  kinds: 'all',
  severity: 'error',
  expect: {atMost: limitOf},
  find: countedWords,
  spare: (message, options) => sentencesToSpare(message, limitOf(message, options)),
  excess: (_, message, limit) => {
    const {words} = message
    const sentence = mostDispensable(message)
    const hit: Hit = {
      start: sentence.start,
      end: sentence.end,
      sentence,
      message: `The body has ${words} words; ${limit} is the limit for a ${kindRecord(message.kind).title}.`,
      data: {words, limit}
    }
    return [words > 2 * limit ? hit : {...hit, severity: 'warning'}]
  },
  marks: 'sentence',
  message: 'The body is longer than a message of this kind needs.',
  why: 'A short message is read and answered; a long one is put aside for later.',
  mends: [remove('Leave this sentence out')],
  options: {
    limit: 'The most words that the body may have; the kind of message decides otherwise.',
    limits: 'The same for some kinds only, such as `{"follow-up": 60}`.'
  }
})

function limitOf({kind}: Message, {limit, limits}: RuleOptions): number {
  const own = (limits as Partial<Record<string, unknown>> | undefined)?.[kind] ?? limit
  return typeof own === 'number' && own > 0 ? own : kindRecord(kind).limit
}

/** One hit for each written word. */
function countedWords({sentences}: Message): Hit[] {
  return sentences.flatMap((sentence) => wordsOf(sentence).map(({start, end}) => ({start, end, sentence})))
}

/** "didn't" is two terms and one word. */
const wordsOf = ({terms}: Sentence) => terms.filter(({start}, at) => at === 0 || terms[at - 1]!.start !== start)

/** Words that lean on the sentence before. */
const leaning = new Set(
  'it that this these those they he she so but and also then such both one which who his her their its however otherwise'.split(' ')
)

/** From here on a sentence is one that the message is about. */
const needed = 70

/** What the loss of each sentence costs: least for a long one in the middle, without thanks, ask, slot, name or figure, that nothing leans on. */
function costsOf({sentences, asks}: Message): number[] {
  const asking = new Set(asks.map(({sentence}) => sentence))
  return sentences.map((sentence, at) => {
    const {terms, act, thanks, part} = sentence
    const next = sentences[at + 1]
    let cost = 0
    if (thanks || asking.has(sentence)) cost += 100
    if (act !== 'statement') cost += 40
    if (terms.some(({type}) => type === 'slot')) cost += 100
    if (terms.some(({name, type}) => name || type === 'number')) cost += 8
    if (at === 0 || (part === 'body' && (!next || next.part !== 'body'))) cost += 12
    if (next && leaning.has(next.terms[0]!.form)) cost += 15
    if (next && next.terms.some(({form}) => /^(?:it|he|she|him|her|them|they)$/.test(form))) cost += 6
    if (terms.some(({form}) => purposeful.has(form))) cost += 12
    // What is said of the reader or the day with them matters more than the writer's own story.
    if (terms.some(({form}) => /^(?:you|your)$/.test(form))) cost += 10
    return cost - Math.min(terms.length, 45) / 2
  })
}

/** The sentence whose loss costs least. */
function mostDispensable(message: Message): Sentence {
  const costs = costsOf(message)
  return message.sentences[costs.indexOf(costs.reduce((least, cost) => Math.min(least, cost), Infinity))]!
}

/** The sentences that go until the limit is met, each with what leans on it; those that the message is about stay. */
function sentencesToSpare(message: Message, limit: number): Sentence[] {
  const {sentences} = message
  const costs = costsOf(message)
  const gone = new Set<Sentence>()
  let words = message.words
  const drop = (sentence: Sentence) => {
    gone.add(sentence)
    words -= wordsOf(sentence).length
  }
  for (const at of costs.map((_, each) => each).sort((a, b) => costs[a]! - costs[b]!)) {
    if (words <= limit || costs[at]! > needed) break
    if (gone.has(sentences[at]!)) continue
    drop(sentences[at]!)
    for (let next = at + 1; next < sentences.length && leaning.has(sentences[next]!.terms[0]!.form) && costs[next]! <= needed; next++)
      if (!gone.has(sentences[next]!)) drop(sentences[next]!)
  }
  return sentences.filter((sentence) => gone.has(sentence))
}

/** Words of the request and of the goodwill around it. */
const purposeful = new Set(
  'feedback advice improve learn grow better skill skills again future apply contact touch appreciate grateful thank thanks question questions ask'.split(
    ' '
  )
)

const filler = (sentences: number) =>
  Array.from(
    {length: sentences},
    (_, at) => `On the way home I thought about the ${['first', 'second', 'third', 'fourth', 'fifth'][at % 5]} round and about the tram.`
  ).join(' ')

const letter = (body: string) => `Dear Ms. Lowe,\n\n${body}\n\nKind regards,\nAna Reyes`

export const examples: Example[] = [
  {
    flags: letter(
      'Thank you for the interview. «I had bought new shoes for it, which pinched, and I walked the whole way from the station because the bus was late and the taxi was dear. »I would like to grow as a planner. Which skills should I build?'
    ),
    becomes: letter('Thank you for the interview. I would like to grow as a planner. Which skills should I build?'),
    options: {limit: 30},
    severity: 'warning'
  },
  {
    flags: letter(
      'Thank you for the interview. «I had bought new shoes for it, which pinched, and I walked the whole way from the station because the bus was late and the taxi was dear. »I would like to grow as a planner. Which skills should I build?'
    ),
    options: {limit: 20},
    severity: 'error'
  },
  {
    flags: letter(`Thank you for the call. «${filler(1)} »Which part of my answer could be clearer?`),
    becomes: letter('Thank you for the call. Which part of my answer could be clearer?'),
    kind: 'follow-up',
    options: {limit: 25}
  },
  {flags: letter(`Thank you for the call. ${filler(11)} Which part of my answer could be clearer?`), severity: 'warning'},
  {flags: letter(`Thank you for the call. ${filler(24)} Which part of my answer could be clearer?`), severity: 'error'},
  {flags: letter(`Thank you for the call. ${filler(9)} I hope to apply again.`), kind: 'thank-you', severity: 'warning'},
  {flags: letter(`Thank you for the notes. ${filler(9)} I will practise the pitch.`), kind: 'feedback-reply', severity: 'warning'},
  {flags: letter(`Thank you for the call. ${filler(6)} Could you look at my question?`), kind: 'follow-up', severity: 'warning'},
  {flags: letter(`Thank you for the call. ${filler(14)} Could you look at my question?`), kind: 'follow-up', severity: 'error'},
  {
    flags: letter(
      `Thank you for the call.\n\nWhich skill should I build first?\n\n«All through the summer I kept the poster of the fair above my desk and told everybody about the stand with the paper boats.\n\n»I hope to apply again.`
    ),
    becomes: letter('Thank you for the call.\n\nWhich skill should I build first?\n\nI hope to apply again.'),
    options: {limit: 25}
  },
  {
    flags: `Dear Ms. Lowe,\n\nThank you for the call. Which skill should I build first?\n\nBest,\nAna\n\nP.S. ${filler(3)}`,
    options: {limit: 30}
  },
  {
    passes: letter(`Thank you for the call. ${filler(8)} Which part of my answer could be clearer?`),
    because: 'it is within the limit of 150'
  },
  {
    passes: letter(`Thank you for the call. ${filler(6)} I hope to apply again.`),
    kind: 'thank-you',
    because: 'it is within the limit of 120'
  },
  {
    passes: letter(`Thank you for the call. ${filler(3)} Could you look at my question?`),
    kind: 'follow-up',
    because: 'it is within the limit of 80'
  },
  {passes: letter(`Thank you for the notes. ${filler(6)} I will practise the pitch.`), kind: 'feedback-reply'},
  {
    passes: letter('Thank you for the call.'),
    kind: 'thank-you',
    options: {limit: 2, limits: {'thank-you': 9}},
    because: 'the limit of its kind comes first'
  },
  {passes: letter('Thank you for the call.'), options: {limit: 5}, because: 'greeting, sign-off and signature do not count'},
  {passes: letter('Thank you for [Event] and [Host].'), options: {limit: 6}, template: true, because: 'a slot is one word'},
  {
    passes: letter('Thank you for [the second round of the interview].'),
    options: {limit: 4},
    because: 'a slot is one word, however long its name'
  },
  {passes: letter("I didn't know, and I'm glad you've told me."), options: {limit: 9}, because: 'a contraction is one word'},
  {passes: letter(`Thank you for the call. Which skill should I build?\n\n> ${filler(12)}`), because: 'quoted history does not count'},
  {
    passes: `Dear Ms. Lowe,\n\nThank you for the call. Which skill should I build?\n\nKind regards,\nAna Reyes\nSenior Planner, Member of the Chamber\nThis message is meant for the addressee alone and may hold confidential content.`,
    options: {limit: 12},
    because: 'a signature of many lines does not count'
  }
]
