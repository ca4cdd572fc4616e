// Over 200 lines with its examples: a phrase has to be found, left alone where it means what it says, and replaced so that the sentence stands.
import {frames, hedges, lead} from '../src/lexicon/hedges'
import {regular} from '../src/lexicon/inflect'
import {phrasesFrom, type Phrase} from '../src/lexicon/phrases'
import {defineRule, type Example, type Hit, type Mend, type Message, type Sentence, type Term} from '../src/rule'

export default defineRule({
  id: 'wordiness',
  title: 'Say it in fewer words',
  tip: 'T4',
  kinds: 'all',
  severity: 'info',
  expect: 'none',
  find: (message) => message.sentences.flatMap((sentence) => hitsOf(sentence, message)),
  marks: 'words',
  message: '“{match}” says in many words what fewer say as well.',
  why: 'Plain words leave the reader more time for the question itself.'
})

function hitsOf(sentence: Sentence, message: Message): Hit[] {
  const hits = [...spanHits(sentence, message), ...phraseHits(sentence, message), ...doubledHedges(sentence, message)]
  const apart = hits.filter((hit, at) => !hits.some((other, before) => before < at && other.start < hit.end && hit.start < other.end))
  const asked = unhedged(sentence, message, apart)
  return asked ? [asked] : apart
}

function phraseHits(sentence: Sentence, message: Message): Hit[] {
  const {terms} = sentence
  const hits: Hit[] = []
  for (let at = 0; at < terms.length; at++) {
    const phrase = phrasesFrom(terms[at]!.form, terms[at + 1]?.form).find((each) => stands(each.words, terms, at))
    if (!phrase) continue
    const to = at + phrase.words.length
    const hit = phraseHit(phrase, terms, at, to, sentence, message)
    if (!hit) continue
    hits.push(hit)
    at = to - 1
  }
  return hits
}

/** Whether the words stand there in one piece, and neither end cuts a contraction in two. */
function stands(words: readonly string[], terms: readonly Term[], at: number): boolean {
  const to = at + words.length
  if (to > terms.length || words.some((word, i) => terms[at + i]!.form !== word || (i > 0 && terms[at + i]!.gap !== 'none'))) return false
  return (at === 0 || terms[at - 1]!.start !== terms[at]!.start) && (to === terms.length || terms[to]!.start !== terms[to - 1]!.start)
}

/** Phrases that mean what they say before some words, each with those words. */
const literal: readonly {phrase: RegExp; before?: RegExp; after?: RegExp}[] = [
  {phrase: /^in the process of$/, before: /^(?!\w+ing$)/},
  {phrase: /^(?:in order to|so as to|in an (?:effort|attempt) to)$/, before: /^(?:the|a|my|your|be|me)$/},
  {phrase: /^so as to$/, after: /^(?:be|kind|not)$/},
  {phrase: /^prior to$/, after: /^(?:a|the|my)$/},
  {phrase: /^with respect to$/, after: /^(?:all|due|great|full)$/}
]

function phraseHit(
  {words, plain}: Phrase,
  terms: readonly Term[],
  at: number,
  to: number,
  sentence: Sentence,
  message: Message
): Hit | undefined {
  const next = terms[to]
  const phrase = words.join(' ')
  const previous = terms[at - 1]?.form ?? ''
  if (
    literal.some(
      (one) => one.phrase.test(phrase) && ((one.before?.test(next?.form ?? '') ?? false) || (one.after?.test(previous) ?? false))
    )
  )
    return undefined
  const start = terms[at]!.start
  const end = terms[to - 1]!.end
  const capital = /^\p{Lu}/u.test(message.text.slice(start)) && (at === 0 || terms[at - 1]!.gap !== 'none')
  if (plain === '') {
    if (!next) return undefined
    const word = message.text.slice(next.start, next.end)
    if (at > 0) return swapped(start, next.start, '', sentence)
    return swapped(start, next.end, capital ? upper(word) : word, sentence)
  }
  let made = plain
  let until = end
  // "with a view to improving" is "to improve".
  const verb = plain === 'for' && next ? baseOf(next.form) : undefined
  if (verb && next) [made, until] = [`to ${verb}`, next.end]
  else if (/^with (?:a view|an? |the )/.test(phrase) && plain === 'for') return undefined
  // "an indication as to which skills" is "which skills", "as to my level" is "about my level".
  if (/^tell me$/.test(plain) && next && !/^(?:what|which|how|why|where|when|who|whether|if)$/.test(next.form)) made = 'tell me about'
  // "About my test, was it too long?" stumbles where "As for my test, …" does not.
  if (made === 'about' && at === 0) made = 'as for'
  return swapped(start, until, capital ? upper(made) : made, sentence)
}

const upper = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/** Verbs that often follow a phrase of purpose, by their -ing form. */
const purposes = new Map(
  'improve learn grow develop become make get build apply find understand prepare strengthen help gain increase ask know see enhance obtain take move work share discuss receive request deepen advance sharpen seek secure pursue explore'
    .split(' ')
    .map((verb) => [verb === 'get' ? 'getting' : regular(verb)[2]!, verb] as const)
)
const baseOf = (form: string) => purposes.get(form)

function swapped(start: number, end: number, text: string, sentence: Sentence, marks: Hit['marks'] = 'words'): Hit {
  const mend: Mend = () => ({text, title: text ? `Write “${text}”` : 'Leave it out', safety: 'safe'})
  return {start, end, sentence, marks, mends: [mend]}
}

/** Long frames with a gap: "The reason (that) … is because", "As far as … is concerned". */
const spans: readonly {find: RegExp; make: (inner: string, found: RegExpExecArray) => string}[] = [
  {
    find: /\bthe reason (?:why |that |for which )?((?!for\b|of\b|behind\b)[^.,;?!]{3,70}?) (?:is|was) because\b/i,
    make: (inner) => `${inner} because`
  },
  {
    find: /\b(?:as|so) far as (?:the (?:question|matter|issue|topic) of )?([^.,;?!]{2,50}?) (?:is|are) concerned\b/i,
    make: (inner) => `as for ${inner}`
  },
  {find: /\bwhen it comes to the (?:question|matter|issue|topic) of (\p{L}[\p{L}'’ -]{1,30})(?=[,.])/iu, make: (inner) => `as for ${inner}`}
]

/** A sentence without one of these has no long frame, and no hedge that a request is put under. */
const spanWords = new Set(['because', 'concerned', 'comes'])
const hedgeWords = new Set(
  'wonder wondering wondered curious hoping wanted like want wish wished writing grateful obliged thankful appreciative indebted delighted appreciate appreciated helpful help chance way possibility know possible possibly perhaps maybe potentially just please kindly be'.split(
    ' '
  )
)

function spanHits(sentence: Sentence, message: Message): Hit[] {
  if (!sentence.terms.some(({form}) => spanWords.has(form))) return []
  const written = message.text.slice(sentence.start, sentence.end)
  return spans.flatMap(({find, make}) => {
    const found = find.exec(written)
    if (!found) return []
    const made = make(found[1]!, found)
    const start = sentence.start + found.index
    return [swapped(start, start + found[0].length, /^\p{Lu}/u.test(found[0]) ? upper(made) : made, sentence)]
  })
}

const doubt = 'perhaps|maybe|possibly|conceivably|potentially|somewhat'
const softener = '(?<!\\b(?:what|which|a|this|that|the|some|any|every|one|no) )(?:kind|sort) of'
/** Two doubts about one thing: "might perhaps", "maybe … possibly", "kind of sort of". */
const doubled = new RegExp(
  `\\b(?<first>${doubt}|(?<=\\b(?:I|you|we|they|it|that|this|there) )(?:might|may)|${softener})(?<between>(?: [\\p{L}'’]+){0,4}?) (?:${doubt}|${softener})(?![\\p{L}'’-])`,
  'iu'
)

/** The second of two doubts goes. */
function doubledHedges({start, end, terms}: Sentence, {text}: Message): Hit[] {
  if (!terms.some(({form}) => form === 'might' || form === 'may' || form === 'kind' || form === 'sort' || doubtWords.has(form))) return []
  const found = doubled.exec(text.slice(start, end))
  if (!found?.groups) return []
  const at = start + found.index
  return [
    {
      start: at,
      end: at + found[0].length,
      marks: 'words',
      mends: [() => ({text: `${found.groups!.first}${found.groups!.between}`, title: 'Leave out the second doubt', safety: 'safe'})]
    }
  ]
}

const doubtWords = new Set('perhaps maybe possibly conceivably potentially somewhat'.split(' '))

/**
 * A request under two or more hedges, asked plainly. A statement becomes a question, so the whole sentence is marked; its
 * other long phrases are mended with it.
 */
function unhedged(sentence: Sentence, message: Message, others: readonly Hit[]): Hit | undefined {
  if (sentence.act === 'statement' && !sentence.terms.some(({form}) => form === 'if' || form === 'would')) return undefined
  if (!sentence.terms.some(({form}) => hedgeWords.has(form))) return undefined
  const written = message.text.slice(sentence.start, sentence.end)
  for (const {find, then} of frames) {
    const opened = find.exec(written)
    if (!opened) continue
    const from = opened.index + opened[0].length
    for (const {find: second, asks} of then) {
      const closed = second.exec(written.slice(from))
      if (!closed) continue
      const verbAt = from + closed[0].length
      const frame = written.slice(opened.index, verbAt)
      const before = written.slice(0, opened.index)
      const hedgesIn = lead.test(before) ? before + frame : frame
      const weight = hedges.reduce((sum, [hedge, value]) => sum + value * (hedgesIn.match(hedge)?.length ?? 0), 0)
      if (weight < 2 || !/^\p{Ll}+\b/u.test(written.slice(verbAt))) break
      return asked(sentence, message, others, {before, frameStart: opened.index, verbAt, ask: asks})
    }
  }
  return undefined
}

function asked(
  sentence: Sentence,
  message: Message,
  others: readonly Hit[],
  {before, frameStart, verbAt, ask}: {before: string; frameStart: number; verbAt: number; ask: string}
): Hit {
  const {start, terms} = sentence
  /** What is written from here to there, other long phrases in their short form. */
  const mended = (from: number, to: number): string => {
    let text = ''
    let at = from
    for (const other of others.filter((each) => from <= each.start && each.end <= to).sort((a, b) => a.start - b.start)) {
      const made = other.mends![0]!({message, hit: other, extent: undefined as never, options: {}}) as {text: string}
      text += message.text.slice(at, other.start) + made.text
      at = other.end
    }
    return text + message.text.slice(at, to)
  }
  const opening = lead.test(before) ? '' : mended(start, start + before.length)
  const lower = !/^\p{Lu}/u.test(message.text.slice(start))
  const question = opening === '' && !lower ? ask : ask.replace('Could', 'could')
  const rest = mended(start + verbAt, terms.at(-1)!.end).replace(/\bfor (?:my|our) (?=\p{L}+ing\b)/gu, 'for ')
  const text = `${opening}${question} ${rest}?`
  return {
    start: start + frameStart,
    end: start + verbAt - 1,
    sentence,
    marks: 'sentence',
    message: hedged,
    mends: [({extent}) => ({text: extent.replaced(text), title: 'Ask it plainly', safety: 'review'})]
  }
}

const hedged = '“{match}” hedges more than once.'

const letter = (body: string) => `Dear Ms. Lowe,\n\n${body}\n\nKind regards,\nAna`
const thanks = 'Thank you for your time.'

export const examples: Example[] = [
  {
    flags: 'Dear Ana,\n\nThank you for the call. «With regard to» my test, was it too long?\n\nTom',
    becomes: 'Dear Ana,\n\nThank you for the call. As for my test, was it too long?\n\nTom'
  },
  {flags: `${thanks} I write «in order to» ask about my test.`, becomes: `${thanks} I write to ask about my test.`},
  {
    flags: 'Hi Ana,\n\nThank you for the call. It «might perhaps» be my pace. Should I practise slower answers?\n\nTom',
    becomes: 'Hi Ana,\n\nThank you for the call. It might be my pace. Should I practise slower answers?\n\nTom'
  },
  {passes: 'Hi Ana,\n\nThank you for the call. What kind of course might possibly help me?\n\nTom', because: 'one doubt is polite'},
  {
    flags: `${thanks} The call was short «due to the fact that» my train was late.`,
    becomes: `${thanks} The call was short because my train was late.`
  },
  {flags: `${thanks} «In spite of the fact that» I was nervous, I enjoyed it.`, becomes: `${thanks} Although I was nervous, I enjoyed it.`},
  {
    flags: `${thanks} «I was just wondering if you could possibly tell me which skills I should build.»`,
    becomes: `${thanks} Could you tell me which skills I should build?`
  },
  {
    flags: `${thanks} «I would be most grateful if you would be so kind as to name one book on pricing.»`,
    becomes: `${thanks} Could you name one book on pricing?`
  },
  {
    flags: `${thanks} «I was wondering if it would be possible for you to comment on my slides in order to help me improve.»`,
    becomes: `${thanks} Could you comment on my slides to help me improve?`
  },
  {
    flags: `${thanks} «It would be greatly appreciated if you could look at my second answer.»`,
    becomes: `${thanks} Could you look at my second answer?`
  },
  {
    flags: letter('«I would like to take this opportunity to thank you» for the tour.'),
    becomes: letter('Thank you for the tour.')
  },
  {
    flags: letter(`${thanks} If you need a driver, «please do not hesitate to» contact me.`),
    becomes: letter(`${thanks} If you need a driver, please contact me.`)
  },
  {flags: `${thanks} You «conducted a detailed review of» my portfolio.`, becomes: `${thanks} You reviewed my portfolio.`},
  {
    flags: `${thanks} I hope for advice on «making an improvement in» my pitch.`,
    becomes: `${thanks} I hope for advice on improving my pitch.`
  },
  {flags: `${thanks} «I was in receipt of» your letter on Monday.`, becomes: `${thanks} I received your letter on Monday.`},
  {flags: `${thanks} I liked «each and every» question.`, becomes: `${thanks} I liked every question.`},
  {
    flags: `${thanks} «The reason I was late is because» the bridge was closed.`,
    becomes: `${thanks} I was late because the bridge was closed.`
  },
  {
    flags: `${thanks} «As far as the second task is concerned», I had too little time.`,
    becomes: `${thanks} As for the second task, I had too little time.`
  },
  {flags: `${thanks} «Please be advised that my» number has changed.`, becomes: `${thanks} My number has changed.`},
  {flags: `${thanks} I am «in the process of »learning Dutch.`, becomes: `${thanks} I am learning Dutch.`},
  {flags: `${thanks} Could you answer «in a more concise manner»?`, becomes: `${thanks} Could you answer more concisely?`},
  {flags: `${thanks} I read job pages «on a daily basis».`, becomes: `${thanks} I read job pages daily.`},
  {flags: `${thanks} I write «with a view to improving» my pitch.`, becomes: `${thanks} I write to improve my pitch.`},
  {passes: `${thanks} I was wondering if you could share one tip.`, because: 'one hedge is polite'},
  {passes: `${thanks} I would be very grateful if you could name one book.`, because: 'one hedge is polite'},
  {passes: `${thanks} Would it be possible for you to comment on my slides?`, because: 'one hedge is polite'},
  {passes: `${thanks} Could you possibly name one book on pricing?`},
  {passes: `I hope you are well. ${thanks}`, because: 'a stock opener'},
  {passes: `${thanks} I must say that the tour was, so to speak, a treat.`, because: 'fillers are no long form of anything'},
  {passes: `${thanks} I have put the tasks in order of importance.`, because: '“in order” means what it says'},
  {passes: `${thanks} You took the time to explain each step.`},
  {passes: `${thanks} I hope the papers are in order.`},
  {passes: `${thanks} With respect, I see the third task in another way.`},
  {passes: `${thanks} The fact that you called yourself meant a lot.`},
  {passes: `${thanks} I had a prior engagement on Monday, and was in the process room by nine.`},
  {passes: `${thanks} Please feel free to call me.`},
  {passes: `${thanks} I would like to thank you for the tour.`}
]
