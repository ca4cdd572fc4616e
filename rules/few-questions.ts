import {defineRule, formsOf, remove, type Ask, type Example, type MendContext, type Sentence} from '../src/rule'

export default defineRule({
  id: 'few-questions',
  title: 'Ask three questions at most',
  tip: 'T4',
  kinds: ['feedback-request', 'follow-up'],
  severity: 'warning',
  expect: {atMost: 3},
  find: ({asks}) =>
    asks
      .filter((ask) => !leadsUp(ask, asks) && !isWish(ask))
      .map(({start, end, sentence}) => ({start, end: Math.min(end, sentence.terms.at(-1)!.end), sentence})),
  message: '“{match}” is one question more than a busy reader answers.',
  why: 'Three questions fit into a short reply; a longer list is put off, and then forgotten.',
  mends: [
    (context) =>
      holdsOnlyGrowth(context)
        ? lookingAhead.map((text) => ({text: context.extent.replaced(text), title: `Say “${text}”`, safety: 'review' as const}))
        : remove('Leave this question out')(context)
  ]
})

const lookingAhead = ['I would like to use your answers to improve.', 'I want to keep improving for roles like this one.']

const growth = /^(?:build|improv\w*|grow\w*|better|stronger|develop\w*|strengthen\w*|learn\w*)$/
const perhapsGrowth = /^(?:future|next|again|practi[sc]e|revise|study|gain|train|prepare\w*|differently)$/

/** Whether nothing but the question speaks of getting better, so that it would be missed. */
function holdsOnlyGrowth({message: {sentences, kind}, hit}: MendContext): boolean {
  if (kind !== 'feedback-request' || !hit.sentence) return false
  const speaks = ({terms}: Sentence) => terms.some(({form}) => growth.test(form)) && !terms.some(({form}) => /^(?:he|she|they)$/.test(form))
  const own = speaks(hit.sentence) || hit.sentence.terms.some(({form}) => perhapsGrowth.test(form))
  return own && !sentences.some((each) => each !== hit.sentence && speaks(each))
}

const claims = new Set('expect expecting demand demanding require insist await awaiting'.split(' '))

/** "Have a lovely week" asks nothing. */
const isWish = ({type, sentence}: Ask) =>
  type === 'order' &&
  /^(?:and )?(?:have an? |enjoy |take (?:good )?care|keep (?:well|warm|safe|up)|get (?:home|well) )/.test(formsOf(sentence))

/** "I would be glad of some advice" before the questions themselves is no question of its own. */
function leadsUp({type, wants, topics, sentence}: Ask, asks: readonly Ask[]): boolean {
  if (sentence.terms.some(({form}) => claims.has(form))) return false
  return type === 'request' && wants === 'feedback' && topics.length === 0 && asks.some((other) => other.topics.length > 0)
}

export const examples: Example[] = [
  {
    flags:
      'Hi Ana,\n\nThank you for the call. Was my CV too long? Was the letter too short? Which skills should I build? «Should I learn Rust?»\n\nTom',
    becomes: 'Hi Ana,\n\nThank you for the call. Was my CV too long? Was the letter too short? Which skills should I build?\n\nTom'
  },
  {
    flags:
      'Hi Ana,\n\nThank you for the call. Which skills should I build? Was my CV too long? Was the demo clear? «Could you send my papers to Leeds?» I wish you a good summer.\n\nTom',
    becomes:
      'Hi Ana,\n\nThank you for the call. Which skills should I build? Was my CV too long? Was the demo clear? I wish you a good summer.\n\nTom'
  },
  {
    flags:
      'Hi Ana,\n\nThank you for the call. How can I improve my pitch, and was the demo clear? Should I learn SQL? «Is the post in Leeds open?»\n\nTom',
    becomes: 'Hi Ana,\n\nThank you for the call. How can I improve my pitch, and was the demo clear? Should I learn SQL?\n\nTom'
  },
  {
    flags:
      'Hi Ana,\n\nThank you for the call. Send me the notes. Call me on Monday. Was my CV too long? «Which skills should I build?»\n\nTom'
  },
  {flags: 'hi ana\n\nthx for the day. was my till work ok? was i too slow? what should i practise? «can i try again in may?»\n\ntom'},
  {
    flags:
      'Hi Ana,\n\nThank you for the call. I’d like to know whether my French is strong enough. Was the talk too long? Was the plan clear? «Do I need a licence?»\n\nTom'
  },
  {flags: 'Hi Ana,\n\nThank you for the call. Was it the salary? Was it my notice? Was it the commute? «What should I learn?»\n\nTom'},
  {
    flags:
      'Hi Ana,\n\nI wrote on 3 May. Was the sample too old? Is the second post open? Should I send the code? «Would you have ten minutes?»\n\nThank you for the call,\nTom',
    kind: 'follow-up'
  },
  {
    flags:
      'Hi Ana,\n\nThank you for the call. Please tell me which exam to take. Please name a good book. Was my essay clear? «How long is the course?»\n\nTom'
  },
  {
    flags:
      'Hi Ana,\n\nThank you for the call. What should I read? What should I build? Whom should I talk to? «Where do you train people?»\n\nTom'
  },
  {
    passes: 'Hi Ana,\n\nThank you for the call. Was my CV too long? Was the letter too short? Which skills should I build?\n\nTom',
    because: 'three are fine'
  },
  {
    passes: 'Hi Ana, how are you? Did the move go well?\n\nThank you for the call. Was my CV too long? Which skills should I build?\n\nTom',
    because: 'small talk is not an ask'
  },
  {
    passes:
      'Hi Ana,\n\nThank you for the call. I have three questions. Was my CV too long? Was the letter too short? Which skills should I build?\n\nTom',
    because: 'an announcement is not an ask'
  },
  {
    passes:
      'Hi Ana,\n\nThank you for the call. I’d be glad of your advice. Was my CV too long? Was the letter too short? Which skills should I build?\n\nTom'
  },
  {
    passes:
      'Hi Ana,\n\nThank you for the call. Should I study Kotlin or Swift, or both? Was my CV too long? Which skills should I build?\n\nTom',
    because: 'alternatives are one question'
  },
  {
    passes:
      'Hi Ana,\n\nThank you for the call. Was my CV too long? Was the letter too short? Which skills should I build? Please keep me in mind.\n\nTom'
  },
  {
    passes:
      'Hi Ana,\n\nThank you for the call. Was my CV too long? Was the letter too short? Which skills should I build? Let’s stay in touch.\n\nTom'
  },
  {passes: 'Hi Ana,\n\nThank you for the call. Was my CV too long? I asked myself that on the train. Which skills should I build?\n\nTom'},
  {
    passes: 'Hi Ana,\n\nThank you for the call, which I enjoyed. When I showed the plan, was I too fast? What should I practise?\n\nTom',
    because: 'clauses with “which” and “when” may just tell'
  },
  {
    passes:
      'Hi Ana,\n\nThank you for the call. Was my CV too long? Which skills should I build? Please say hello to Sven, and don’t hesitate to write.\n\nTom'
  },
  {
    flags:
      'Hi Ana,\n\nThank you for the call. I would like to know how my talk was, whether the plan was clear, what I should read«, and if my notice is too long.»\n\nTom'
  },
  {
    passes:
      'Hi Ana,\n\nDid the kittens settle in? Thank you for the call. Was my CV too long? Was the letter too short? Which skills should I build?\n\nTom'
  },
  {
    passes:
      'Hi Ana,\n\nThank you for the call. You asked me "Why paint?", "Why here?" and "What now?". Which of these answers should I work on? Was my CV too long?\n\nTom',
    because: 'quoted questions are someone else’s'
  },
  {
    passes:
      'Hi Ana,\n\nThank you for the call. Was my CV too long? Was the letter too short? Which skills should I build?\n\nHave a lovely week,\nTom',
    because: 'a wish asks nothing'
  }
]
