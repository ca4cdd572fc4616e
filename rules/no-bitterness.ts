import {bitterClasses, bitterFamilies, type Bitterness} from '../src/lexicon/bitterness'
import {defineRule, remove, replace, type Example} from '../src/rule'

const messages: Readonly<Record<Bitterness, string>> = {
  insults: '“{match}” insults the reader or the firm.',
  mocks: '“{match}” reads as sarcasm.',
  blames: '“{match}” lays blame on the reader or the firm.',
  scorns: '“{match}” pours scorn on how the answer was sent.',
  spites: '“{match}” wishes the reader ill or shuts the door.',
  resents: '“{match}” reads as resentment.'
}

export default defineRule({
  id: 'no-bitterness',
  title: 'Leave resentment out',
  tip: 'T5',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  classes: bitterClasses,
  patterns: bitterFamilies.map(({does, find, unless = [], questions}) => ({
    find,
    unless,
    message: messages[does],
    ...(questions && {only: ({mark}) => mark.includes('?')})
  })),
  message: '“{match}” reads as resentment.',
  why: 'People like to help someone grow, and they stop as soon as they are blamed or mocked.',
  mends: [remove(), replace('I respect your decision.', 'Say this instead')]
})

export const examples: Example[] = []
