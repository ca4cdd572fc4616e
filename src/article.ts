/**
 * The tips of the article that the rules are drawn from, each in one sentence of our own.
 * A rule names its tip; pages, checklists and diagnostics take the words from here.
 */
export const tips = {
  T0: {
    title: 'How you ask decides whether you are answered',
    says: 'Companies fear disputes and stay vague, so a question that sounds like a challenge is not answered.'
  },
  T1: {
    title: 'Thank them first',
    says: 'A note of thanks for their time and attention opens the door to the request.'
  },
  T2: {
    title: 'Ask yourself first',
    says: 'Your own guesses (which qualification, how much experience, which answer) show what is worth asking.'
  },
  T3: {
    title: 'Write to the manager, through proper channels',
    says: 'Write to the person you would have worked for, at an address you were given.'
  },
  T4: {
    title: 'Be grateful, brief and specific',
    says: 'Show gratitude, make no demands, keep it short, and ask a few specific questions that nobody has to defend against.'
  },
  T5: {
    title: 'Ask for feedback to grow',
    says: 'Ask how to improve and stay positive; people like to help with growth, and bitterness stops them.'
  },
  T6: {
    title: 'Do not pester',
    says: 'Silence is not personal. They may need time or be unable to say more, so one gentle reminder is enough.'
  },
  T7: {
    title: 'Say you will use it',
    says: 'When feedback comes, say that you will apply it and stay in touch; a first choice can fall through.'
  },
  T8: {
    title: 'Take heart',
    says: 'The reason may be a kind one, such as too much experience. Move on.'
  }
} as const satisfies Record<string, {title: string; says: string}>

/** A tip of the article: `T0` to `T8`. */
export type Tip = keyof typeof tips
