import retextSentiment from 'retext-sentiment'
import {expand} from '../lexicon/contractions'
import {tones as domain} from '../lexicon/tones'
import type {Sentence} from './types'

const annotate = (retextSentiment as unknown as (values: Readonly<Record<string, number>>) => (tree: unknown) => void)(domain)
const negations = new Set(['not', 'never', 'no', 'hardly', 'without', 'nothing', 'nobody', 'neither', 'nor', 'barely'])
const boosters = new Set([
  'very',
  'really',
  'so',
  'extremely',
  'truly',
  'incredibly',
  'absolutely',
  'totally',
  'completely',
  'deeply',
  'utterly'
])

/** How far a negation reaches, in words. */
const reach = 2
/** What a negation takes off by itself: a "no" is heard even where it negates nothing good. */
const weightOfNo = 0.5
/** What is negated keeps half its weight: "not good" is milder than "bad". */
const whenNegated = -0.5
const whenBoosted = 1.3

interface Word {
  type: 'WordNode'
  value: string
  /** Where the library puts its value. */
  data?: {polarity?: number}
  polarity: number
}

/**
 * The tone of sentences from -1 to 1, from the word values of retext-sentiment.
 *
 * The library knows lower-case words only and lets a negation turn just the next word round. So it is given a slim tree of
 * lower-case words to value, and the values are weighed and summed here. Its time grows with the square of the number of
 * nodes, hence a tree for every few hundred words.
 */
export function readTone(sentences: readonly Sentence[], text: string): {tone: number; bySentence: number[]; heavyWords: number} {
  const rows = sentences.map((sentence) => wordsOf(text.slice(sentence.start, sentence.end)))
  valueWords(rows.flat())
  const bySentence = rows.map(weigh)
  const sum = bySentence.reduce((a, b) => a + b, 0)
  const words = rows.reduce((count, row) => count + row.length, 0)
  // A long message is no gladder than a short one because it has more words; a bounded curve keeps the order.
  const weight = sum / Math.sqrt(words + 20)
  const heavy = new Set(rows.flat().flatMap(({value, polarity}) => (polarity < 0 ? [value] : [])))
  return {tone: weight / Math.sqrt(weight * weight + 1), bySentence, heavyWords: heavy.size}
}

/** The values of words that were met before: the library's answer for a word never changes, and walking its tree is slow. */
const values = new Map<string, number>()
const mostValues = 20_000

/** Gives each word the value that the library knows for it. */
function valueWords(words: readonly Word[]): void {
  const fresh = words.filter(({value}) => !values.has(value))
  for (let at = 0; at < fresh.length; at += 500) {
    annotate({type: 'RootNode', children: [{type: 'SentenceNode', children: fresh.slice(at, at + 500)}]})
  }
  if (values.size + fresh.length > mostValues) values.clear()
  for (const {value, data} of fresh) if (values.size < mostValues) values.set(value, data?.polarity ?? 0)
  for (const word of words) word.polarity = word.data?.polarity ?? values.get(word.value) ?? 0
}

function wordsOf(written: string): Word[] {
  const plain = written
    .replace(/’/g, "'")
    // A title, not a longing.
    .replace(/\bMiss(?= \p{Lu})/gu, 'Ms')
    .toLowerCase()
  return (plain.match(/[\p{L}'-]+|\p{Extended_Pictographic}|[:;]-?[()D]/gu) ?? []).map((value) => ({type: 'WordNode', value, polarity: 0}))
}

function weigh(words: readonly Word[]): number {
  let sum = 0
  let since = Infinity
  words.forEach(({value, polarity}, at) => {
    if (expand(value).some((word) => negations.has(word))) {
      sum -= weightOfNo
      since = 0
      return
    }
    const boost = boosters.has(words[at - 1]?.value ?? '') ? whenBoosted : 1
    sum += polarity * boost * (since < reach ? whenNegated : 1)
    since++
  })
  return sum
}
