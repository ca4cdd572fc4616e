import path from 'node:path'
import type {MessageKind} from '../index'
import {repositoryOf} from './find'
import {slashed} from './paths'

const forFeedback = '(?:to|for)-(?:the-|your-)?(?:feedback|advice|comments|tips)'

/** Words in a name that speak for a kind. */
const clues: readonly (readonly [kind: MessageKind, words: RegExp])[] = [
  ['thank-you', new RegExp(`\\b(?:thanks|thank-?yous?|gratitude)\\b(?!-${forFeedback})`)],
  ['feedback-request', /\brequests?\b|\bask(?:s|ing)?-for\b/],
  ['follow-up', /\bfollow-?ups?\b|\b(?:reminders?|nudges?)\b/],
  [
    'feedback-reply',
    new RegExp(
      `\\breplies\\b|\\bafter-(?:the-|your-)?feedback\\b|\\bfeedback-(?:reply|responses?)\\b|\\b(?:reply|answers?|responses?|thanks|thank-?you)-${forFeedback}`
    )
  ]
]

/** How many folders above a file are asked what it is. */
const reach = 3

/**
 * The kind that a file's name speaks for, such as `thank-you-2.md`, else the nearest folder that speaks for one, such as
 * `follow-ups`. None beyond the repository, and none where a name speaks for two.
 */
export function likelyKind(file: string): MessageKind | undefined {
  const {dir, name} = path.parse(file)
  const repository = repositoryOf(dir)
  const inside = repository === undefined ? dir : path.relative(repository, dir)
  for (const each of [name, ...slashed(inside).split('/').reverse().slice(0, reach)]) {
    const words = each.toLowerCase().replace(/[^a-z]+/g, '-')
    const kinds = clues.filter(([, clue]) => clue.test(words)).map(([kind]) => kind)
    if (kinds.length > 0) return kinds.length === 1 ? kinds[0] : undefined
  }
  return undefined
}
