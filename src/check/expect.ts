import type {Field, Severity} from '../diagnostic'
import {clauseExtent} from '../mend/clause-extent'
import {placeExtent, sentenceExtent, wordsExtent, type Extent} from '../mend/extent'
import type {Message} from '../message/types'
import type {RuleOptions} from '../options'
import type {Hit, Marks, Mend, Missing, Rule} from '../rule'

/** What a rule has to say about one place, before arbitration. */
export interface Finding {
  rule: Rule
  about: 'words' | 'missing'
  field: Field
  severity: Severity
  /** The words that matched; for a thing missing, the place. */
  hit: Hit
  extent: Extent
  mends: readonly Mend[]
  options: RuleOptions
}

/** Compares what a rule found with how many it expects. */
export function judge(rule: Rule, hits: readonly Hit[], message: Message, options: RuleOptions): Finding[] {
  const {expect} = rule
  if (expect === 'none') return mergeHits(hits, message, rule).map((hit) => findingOf(rule, hit, message, options))
  if (expect === 'some') {
    if (hits.length > 0) return []
    const missing = rule.missing?.(message, options)
    return missing ? [missingFinding(rule, missing, message, options)] : []
  }
  const most = typeof expect.atMost === 'number' ? expect.atMost : expect.atMost(message, options)
  if (hits.length <= most) return []
  const over = rule.excess ? rule.excess(hits, message, most, options) : hits.slice(most)
  return mergeHits(over, message, rule).map((hit) => findingOf(rule, hit, message, options))
}

function findingOf(rule: Rule, hit: Hit, message: Message, options: RuleOptions): Finding {
  return {
    rule,
    about: 'words',
    field: hit.field ?? 'text',
    severity: hit.severity ?? rule.severity,
    hit,
    extent: extentOf(hit, hit.marks ?? rule.marks ?? 'clause', message),
    mends: hit.mends ?? rule.mends ?? [],
    options
  }
}

function missingFinding(rule: Rule, missing: Missing, message: Message, options: RuleOptions): Finding {
  const {start, end, severity, mends, about, field, marks} = missing
  const sentence = message.sentences.find((each) => each.start <= start && end <= each.end)
  const hit: Hit = {...missing, ...(sentence && {sentence})}
  const extent = start === end ? placeExtent(start) : extentOf(hit, marks ?? 'words', message)
  return {
    rule,
    about: about ?? 'missing',
    field: field ?? 'text',
    severity: severity ?? rule.severity,
    hit,
    extent,
    mends: mends ?? rule.mends ?? [],
    options
  }
}

function extentOf({field, sentence, start, end}: Hit, marks: Marks, message: Message): Extent {
  if (marks === 'words' || !sentence || (field && field !== 'text')) return wordsExtent(start, end)
  return marks === 'sentence' ? sentenceExtent(message, sentence) : clauseExtent(message, sentence, start, end)
}

/** Hits of one rule whose ranges would meet are one finding, on all their words. */
function mergeHits(hits: readonly Hit[], message: Message, rule: Rule): Hit[] {
  const sorted = [...hits].sort((a, b) => fieldRank(a) - fieldRank(b) || a.start - b.start || b.end - a.end)
  const merged: Hit[] = []
  for (const hit of sorted) {
    const last = merged.at(-1)
    if (last && (last.field ?? 'text') === (hit.field ?? 'text') && meet(last, hit, message, rule)) {
      const stronger = rank(hit) > rank(last) ? hit : last
      merged[merged.length - 1] = {...stronger, start: last.start, end: Math.max(last.end, hit.end)}
    } else merged.push(hit)
  }
  return merged
}

/** Numbers, since to compare text by the reader's language costs the first run some milliseconds. */
const fieldRank = ({field = 'text'}: Hit) => ({subject: 0, text: 1, to: 2})[field]

const rank = (hit: Hit) => (hit.severity === undefined ? 3 : {info: 0, warning: 1, error: 2}[hit.severity])

function meet(a: Hit, b: Hit, message: Message, rule: Rule): boolean {
  if (b.start < a.end) return true
  const marks = b.marks ?? rule.marks ?? 'clause'
  if (marks === 'words' || !a.sentence || !b.sentence) return false
  const first = extentOf(a, a.marks ?? rule.marks ?? 'clause', message)
  const second = extentOf(b, marks, message)
  if (a.sentence === b.sentence) return second.start < first.end && first.start < second.end
  // What two sentences share is a blank, unless one lies in the other, as a postscript on the same line may.
  return message.text.slice(second.start, Math.min(first.end, second.end)).trim() !== ''
}
