import type {Suggestion} from '../diagnostic'
import {isAsk, rankOf} from './asks'

/** The sentences of a suggestion that would be noticed if they came twice. */
export const sentencesOf = ({text}: Pick<Suggestion, 'text'>): string[] =>
  text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20)

/** What a suggestion says: its sentences, and its question, which is the same one when it is put as a request. */
export const saysOf = (suggestion: Suggestion): string[] => [
  ...sentencesOf(suggestion),
  ...(isAsk(suggestion) ? [`${rankOf(suggestion)}`] : [])
]
