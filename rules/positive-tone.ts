import {apologises, defineRule, gloomOf, gloomy, remove, toneOf, type Example, type Hit, type Message, type RuleOptions} from '../src/rule'

/** Chosen on the training messages: the negative ones lie between -0.95 and -0.55, the clean ones at -0.35 and above. */
const lowest = -0.4

export default defineRule({
  id: 'positive-tone',
  title: 'Keep the whole message positive',
  tip: 'T5',
  kinds: 'all',
  severity: 'info',
  expect: 'none',
  lastResort: true,
  find: (message, options) => (message.tone < thresholdOf(options) && isGloomy(message) ? hitsIn(message) : []),
  marks: 'sentence',
  message: 'The message as a whole reads negative, and “{match}” adds to it.',
  why: 'A reader answers in the mood of the message; a positive one makes it pleasant to help.',
  mends: [
    remove('Leave this sentence out'),
    ({message, extent}) => ({text: extent.replaced(lookAhead(message)), title: 'Look ahead instead', safety: 'review'}),
    ({message, extent, options}) => {
      if (!enough(message, thresholdOf(options))) return undefined
      const sentence = message.text.slice(extent.inner.start, extent.inner.end)
      return {text: extent.replaced(`${sentence}. ${lookAhead(message)}`), title: 'Follow it with a look ahead', safety: 'review'}
    }
  ],
  options: {
    threshold: `The tone, from -1 to 1, below which a message reads negative; ${lowest} unless set. 0 is neutral, and most good messages lie above 0.2.`
  }
})

function thresholdOf({threshold}: RuleOptions): number {
  return typeof threshold === 'number' ? threshold : lowest
}

/** Enough words for a mood, and the mood is not that of questions and apologies alone: asking what was weak or wrong is no gloom. */
function isGloomy({words, heavyWords, sentences, tones, asks}: Message): boolean {
  const asking = new Set(asks.map(({sentence}) => sentence))
  const told = tones.reduce((sum, tone, at) => (asking.has(sentences[at]!) || apologises(sentences[at]!) ? sum : sum + tone), 0)
  return words >= 12 && heavyWords >= fewest && told <= -2
}

/** A trade has its killed processes and emergencies; it takes more than a word or two to make a mood. */
const fewest = 4

/** A plain look ahead in the writer's style. */
function lookAhead({register: {contractions, plural}}: Message): string {
  const [am, look] = plural ? ['We are', 'we look'] : contractions ? ["I'm", 'I look'] : ['I am', 'I look']
  return `${am} glad of the experience, and ${look} ahead with good hope.`
}

/** Whether a look ahead outweighs what is there, so that nothing need go. The tone grows with the sum of the sentences. */
function enough({tone, tones}: Message, threshold: number): boolean {
  const sum = tones.reduce((a, b) => a + b, 0)
  const weight = (value: number) => value / Math.sqrt(1 - Math.min(value * value, 0.99))
  return sum + weightOfLookAhead >= (sum * weight(threshold)) / weight(tone)
}

/** What the values of "glad", "good" and "hope" add, less a margin. */
const weightOfLookAhead = 6

/** The most findings of one mood: a message full of it is not worse than one that blames the reader. */
const mostHits = 3

/** The sentences that make the mood, so that what a rewrite takes is marked; the heaviest where they have to stay. */
function hitsIn(message: Message): Hit[] {
  const gloom = gloomOf(message)
    .filter((sentence) => toneOf(message, sentence) <= gloomy)
    .sort((a, b) => toneOf(message, a) - toneOf(message, b))
    .slice(0, mostHits)
  return gloom.length > 0 ? gloom.map((sentence) => ({start: sentence.start, end: sentence.end, sentence})) : heaviest(message)
}

/** The sentence that takes most off the tone. Thanks, asks and apologies stay, whatever they weigh. */
function heaviest({sentences, tones, asks}: Message): Hit[] {
  const asking = new Set(asks.map(({sentence}) => sentence))
  const places = sentences.map((_, at) => at)
  const free = places.filter((at) => !sentences[at]!.thanks && !asking.has(sentences[at]!) && !apologises(sentences[at]!))
  const worst = (free.length > 0 ? free : places).reduce((a, b) => (tones[b]! < tones[a]! ? b : a))
  const sentence = sentences[worst]!
  return [{start: sentence.start, end: sentence.end, sentence}]
}

const letter = (body: string) => `Dear Ms. Lowe,\n\n${body}\n\nKind regards,\nAna`

export const examples: Example[] = [
  {
    passes: letter('I lost the queue and killed a process twice. Which logs should I read first?'),
    because: 'a trade has such words, and a few make no mood'
  },
  {
    flags: letter(
      'I read your letter on Monday. «It was a terrible week and a miserable, dark, lonely month. »I am taking a course in spring.'
    ),
    becomes: letter('I read your letter on Monday. I am taking a course in spring.')
  },
  {
    flags: letter(
      "«The plant is dying, the wages are terrible and half the angry shift is ill. »It's quiet in the yard. I have your note in front of me."
    ),
    becomes: letter("It's quiet in the yard. I have your note in front of me.")
  },
  {
    flags: letter(
      'I have your answer.\n\n«The boiler failed, the roof is a disaster, and the poor dog is sick.\n\n»We go to the coast in June.'
    ),
    becomes: letter('I have your answer.\n\nWe go to the coast in June.')
  },
  {
    flags: letter(
      'My first round was on Tuesday. «The test was hard, the room was noisy and I was nervous and tired. »I went home by train.'
    )
  },
  {
    flags: letter('We met in March. «Everything went wrong that day: late train, broken lift, lost papers.»'),
    becomes: letter('We met in March.')
  },
  {
    flags: letter(
      'I got your mail. «Nobody hires, the worst firms cheat, and the mood in the trade is ugly and bitter. »My sister lives in Graz.'
    )
  },
  {
    flags: letter('I have read the list. «Slow, unclear, careless, weak: an awful read on a bad day. »I have it on my desk.'),
    kind: 'feedback-reply'
  },
  {
    flags: letter('I wrote in June. «The winter was hard, the van is dead and my back hurts. »Is there news of the joinery test?'),
    kind: 'follow-up'
  },
  {
    flags: letter('I have the letter. «It has been a sad, angry, hopeless, miserable autumn here. »The shop opens again in May.'),
    kind: 'thank-you'
  },
  {flags: letter('I had your note today. «The town is empty and dull, and I hate the cold. »The office is near the bridge.')},
  {
    flags: letter('I had your note today. «The street was dirty, ugly, awful and dangerous. »The office is near the bridge.'),
    options: {threshold: 0}
  },
  {
    passes: letter('While I was disappointed, I enjoyed the day very much and learned a lot.'),
    because: 'plain disappointment within a glad message'
  },
  {
    passes: letter(
      'I was nervous and lost, broke the bowl and spoiled the bread: sorry again for that awful mess. Which part of the dough should I practise?'
    ),
    because: 'an apology is manners'
  },
  {passes: letter('Thank you for the call. I understand if a rule prevents you from answering.'), because: 'good manners'},
  {passes: letter('Thank you for your time. The error-message task was hard, and I would like to get better at such tasks.')},
  {passes: letter('Thank you for the kind letter. The role play with the angry guest was fun.')},
  {passes: letter('It was not bad at all, and I am not sad about it. Thank you for the tour.'), because: 'negated words weigh less'},
  {passes: letter('Miss Dark showed me round. Thank you for that. I enjoyed the workshop.')},
  {passes: letter('I have your answer of the 9th. I have withdrawn my papers from the portal.'), because: 'neutral is not negative'},
  {passes: letter('Thank you for being blunt without being cruel. I am glad of it.')},
  {passes: letter('Where was my answer weak, and which gap would you close first? I would love to improve.')},
  {
    passes: letter('The street was loud and dirty. Thank you for the tea, which was lovely.'),
    because: 'one dreary line among thanks'
  }
]
