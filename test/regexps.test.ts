import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {alternatives, constructed, literals, type Found} from './regexps'

/**
 * Patterns that recheck can make slow in proportion to a power of the length of their input, each with what keeps that short in the
 * code. None may be added without such a bound.
 */
const bounded: Record<string, {pattern: RegExp; by: string}[]> = {
  'rules/no-shouting.ts': [{pattern: /(?:^|[.!?…:]["'”’)]*\s+|[\r\n]\s*|\n[-*•]\s*)["'“‘(]*$/, by: 'reads the 12 signs before a word'}],
  'rules/subject-line.ts': [
    {
      pattern:
        /[([]?(?:\b(?:ref(?:erence)?|req(?:uisition)?|job|vacancy|case|ticket|application|posting)\b\.? ?)?(?:\b(?:id|no|nr|number|code)\b\.? ?)?(?:[:#] ?)?\b(?=[\w/-]*\d)[A-Z]{0,5}[-/_]?\d[\w/-]{2,}\b[)\]]?|\b(?:ref|reference)\b\.?:? ?\S{0,20}\d\S*/gi,
      by: 'reads no subject that is longer than 300 (mostRead)'
    }
  ],
  'rules/wordiness.ts': [
    {
      pattern: /\bthe reason (?:why |that |for which )?((?!for\b|of\b|behind\b)[^.,;?!]{3,70}?) (?:is|was) because\b/i,
      by: 'reads one sentence (longestSentence) and 70 signs from its first words'
    }
  ],
  'src/mend/room.ts': [
    {
      pattern:
        /(?<!\b(?:would|could|will|be|any|in) (?:\w+ ){0,3})\b(?:thank(?:s|ful|fully)?|thx|thnx|ty|tysm|grateful|gratitude|appreciat\w+(?! (?:that|how))|obliged|indebted|merci|gracias|danke)\b(?!(?: \w+){0,3} (?:in advance|for nothing))|\b(?:good|kind|nice|generous|lovely|sweet|decent|gracious) of (?:you|him|her|them|all)\b/,
      by: 'reads one sentence (longestSentence) and three words on either side'
    }
  ]
}

/** How those begin that are put together from texts, each with its bound. */
const boundedConstructed: Record<string, string> = {
  '^(?:(?:well|so|hi|sorry|and|but|': 'src/mend/remnants.ts reads nothing longer than 300 (mostAnnounced)',
  '^(?:and |so |but )*(?:how|so|very|most|truly) (?:generous|kind':
    'src/mend/chill.ts reads one sentence (longestSentence), 80 signs at most from a word',
  '(?:\\b(?:for (?:nothing|free)|unpaid': 'src/mend/chill.ts reads one sentence (longestSentence), 80 signs at most from a word'
}

/** How often a pattern is tried: recheck goes by the clock, and a machine that is busy makes it suspect what is not slow. */
const tries = 3

/** What is wrong with a pattern: nothing where recheck says that it is safe, as a whole or each of its alternatives by itself. */
async function faultOf(source: string, flags: string): Promise<string | undefined> {
  const {check} = await import('recheck')
  const whole = await check(source, flags, {timeout: 3000})
  if (whole.status === 'safe') return undefined
  for (const part of alternatives(source)) {
    let found = await check(part, flags, {timeout: 120_000})
    for (let again = 1; again < tries && found.status !== 'safe'; again++) found = await check(part, flags, {timeout: 120_000})
    if (found.status === 'vulnerable') return `${found.complexity.summary}: ${part}`
    if (found.status === 'unknown') return `not known to be safe: ${part}`
  }
  return undefined
}

async function faultsOf(all: readonly Omit<Found, 'where'>[]): Promise<string[]> {
  const faults: string[] = []
  for (const {source, flags} of all) {
    const fault = await faultOf(source, flags)
    if (fault !== undefined) faults.push(fault)
  }
  return faults
}

describe('every regular expression', () => {
  // Its compiled core, where there is one for this machine; else its slower one in JavaScript.
  process.env.RECHECK_BACKEND ??= 'auto'

  it('stays in proportion to its input, but for those whose input is bounded', {timeout: 1_800_000}, async () => {
    const all = literals()
    expect(all.length).toBeGreaterThan(400)
    const isBounded = ({source, where}: Found) => bounded[where.split(':')[0]!]?.some(({pattern}) => pattern.source === source) ?? false
    expect(await faultsOf(all.filter((one) => !isBounded(one)))).toEqual([])
  })

  it('that is put together from texts stays so too', {timeout: 900_000}, async () => {
    const all = await constructed()
    expect(all.length).toBeGreaterThan(15)
    const starts = Object.keys(boundedConstructed)
    for (const start of starts)
      expect(
        all.some(({source}) => source.startsWith(start)),
        start
      ).toBe(true)
    expect(await faultsOf(all.filter(({source}) => !starts.some((start) => source.startsWith(start))))).toEqual([])
  })

  it('that is bounded is still there', () => {
    const there = literals()
    const lost = Object.entries(bounded).flatMap(([file, all]) =>
      all
        .filter(({pattern}) => !there.some((one) => one.where.startsWith(`${file}:`) && one.source === pattern.source))
        .map(({pattern}) => String(pattern))
    )
    expect(lost).toEqual([])
  })
})

describe('a pattern taken apart', () => {
  it.each([
    ['a|b(?:c|d)|[|]e', ['a', 'b(?:c|d)', '[|]e']],
    ['(?:a|b)c', ['(?:a|b)c']],
    ['a\\|b|\\(c', ['a\\|b', '\\(c']],
    ['(a)|b\\1', ['(a)|b\\1']]
  ])('is what it may be: %s', (source, parts) => {
    expect(alternatives(source)).toEqual(parts)
  })
})
