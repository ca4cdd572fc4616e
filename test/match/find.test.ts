import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compilePattern, type Pattern} from '../../src/match/compile'
import {findAll, PatternList, PatternSet} from '../../src/match/find'
import {pack} from '../../src/match/pack'
import {Pack} from '../../src/match/packed'
import {readingOf} from '../../src/match/reading'
import {run} from '../../src/match/run'
import {parsePattern, type Node} from '../../src/match/syntax'
import type {Term} from '../../src/match/term'
import {termsOf} from './terms'

/** Few words, so that small patterns and sentences meet; “the” and “and” are common or joining ones. */
const words = ['a', 'b', 'c', 'the', 'and']
const word = fc.constantFrom(...words)

const pattern = fc.letrec<{atom: string; item: string; sequence: string}>((tie) => ({
  atom: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 5, arbitrary: word},
    fc.constantFrom('_', '..1', '..2', '..3', '#number', '#name', '#slot', '^', '$', '<', '>', ',', '@pair'),
    fc.array(tie('sequence'), {minLength: 1, maxLength: 3}).map((choices) => `(${choices.join('|')})`)
  ),
  item: fc.oneof(
    {weight: 4, arbitrary: tie('atom')},
    tie('atom').map((atom) => `${atom}?`),
    tie('atom').map((atom) => `!${atom}`)
  ),
  sequence: fc.array(tie('item'), {minLength: 1, maxLength: 4}).map((items) => items.join(' '))
})).sequence

const local = {pair: '(a b|c)'}

const sentence = fc
  .array(fc.tuple(fc.constantFrom('', '', '', ',', ';'), fc.oneof({weight: 6, arbitrary: word}, fc.constantFrom('7', 'Ana', '[Name]'))), {
    maxLength: 9
  })
  .map((pairs) => termsOf(pairs.map(([mark, written]) => mark + written).join(' ')))

/** What `findAll` gives when no word may rule a place out. */
const bruteForce = (compiled: Pattern, terms: readonly Term[]) => findAll({code: compiled.code, needs: []}, terms)

const patterns = fc.array(pattern, {minLength: 1, maxLength: 6})
const sentences = fc.array(sentence, {minLength: 1, maxLength: 3})

describe('PatternList', () => {
  it('loses no match to needed words, and finds no other', () => {
    fc.assert(
      fc.property(patterns, sentences, (sources, several) => {
        const list = new PatternList(sources, local)
        const compiled = sources.map((source) => compilePattern(source, local))
        // Each sentence twice, since the index remembers what it looked at.
        for (const terms of [...several, ...several]) {
          const expected = compiled.flatMap((each, place) => bruteForce(each, terms).map((span) => ({place, span})))
          expect(list.search(terms)).toEqual(expected)
          expect(list.some(terms)).toBe(expected.length > 0)
        }
      }),
      {numRuns: 500}
    )
  })

  it('keeps the order in which patterns were given, not that of the sentence', () => {
    const list = new PatternList(['b', 'a', '_'])
    expect(list.search(termsOf('a b')).map(({place}) => place)).toEqual([0, 1, 2, 2])
  })

  it('runs a pattern once though two of the words it needs are there', () => {
    expect(new PatternList(['(a|b)']).search(termsOf('a b a'))).toHaveLength(3)
  })

  it('knows the words that a later pattern names, in terms that were read before', () => {
    const terms = termsOf('unheard of')
    expect(new PatternList(['of']).some(terms)).toBe(true)
    expect(new PatternList(['unheard']).some(terms)).toBe(true)
  })

  it('refuses a reference without the programs it refers to', () => {
    expect(() => new PatternList(['=0'], {}).some(termsOf('a'))).toThrow(/programs/)
  })
})

describe('a pack', () => {
  /** Two packs of which one shares what both need, as the build makes them. */
  const packed = (shared: readonly string[], sought: readonly string[], others: readonly string[]) => {
    const [first, second] = pack([
      {classes: {}, sought: shared, others: []},
      {classes: local, sought, others}
    ]) as [string, string]
    return new Pack(second, new Pack(first, undefined))
  }

  it('does what its patterns do', () => {
    const shared = patterns.map((sources) => sources.map((source) => source.replaceAll('@pair', 'a')))
    fc.assert(
      fc.property(shared, patterns, patterns, sentences, (core, sought, others, several) => {
        const whole = packed(core, sought, others)
        const unpacked = whole.patterns(`=0+${sought.length + others.length}`)
        const sources = [...sought, ...others]
        for (const terms of several) {
          const expected = sources.map((source) => bruteForce(compilePattern(source, local), terms))
          expect(unpacked.map((each) => bruteForce(each, terms))).toEqual(expected)
          expect(unpacked.map((each) => findAll(each, terms))).toEqual(expected)
          const candidates = whole.index.candidates(readingOf(terms))
          expected.slice(0, sought.length).forEach((spans, at) => {
            if (spans.length > 0) expect(candidates).toContain(at)
          })
        }
      }),
      {numRuns: 300}
    )
  })

  it('keeps large sets and far numbers', () => {
    const many = Array.from({length: 3000}, (_, at) => `w${at}`)
    const whole = packed(many, [`(${many.slice(1000).join('|')}) x`, 'w2999 w1', 'own'], [])
    const [large, far, own] = whole.patterns('=0+3')
    expect(findAll(large!, termsOf('w999 x w1000 x w2999 x'))).toHaveLength(2)
    expect(findAll(far!, termsOf('w2999 w1'))).toHaveLength(1)
    expect(findAll(own!, termsOf('own'))).toHaveLength(1)
  })
})

/** The pattern language said in another way: every index at which a match from `at` may end. */
function endsOf(nodes: readonly Node[], terms: readonly Term[], at: number): Set<number> {
  const [node, ...rest] = nodes
  if (!node) return new Set([at])
  const after = (starts: Iterable<number>) => new Set([...starts].flatMap((start) => [...endsOf(rest, terms, start)]))
  const term = terms[at]
  const when = (matches: boolean | undefined) => after(matches ? [at + 1] : [])
  switch (node.type) {
    case 'word':
      return when(term?.form === node.word)
    case 'tag':
      return when(node.tag === 'name' ? term?.name : term?.type === node.tag)
    case 'any':
      return when(term !== undefined)
    case 'class':
      return after(endsOf(parsePattern(local[node.name as 'pair']), terms, at))
    case 'choice':
      return after(node.choices.flatMap((choice) => [...endsOf(choice, terms, at)]))
    case 'optional':
      return after([at, ...endsOf([node.node], terms, at)])
    case 'not':
      return after(endsOf([node.node], terms, at).size === 0 ? [at] : [])
    case 'gap': {
      const strong = terms.findIndex((each, index) => index >= at && index > 0 && each.gap === 'strong')
      const most = Math.min(at + node.most, terms.length, strong === -1 ? Infinity : Math.max(at, strong - 1))
      return after(Array.from({length: most - at + 1}, (_, taken) => at + taken))
    }
    case 'edge':
    case 'lemma':
      throw new Error(`No reference for ${node.type}`)
  }
}

describe('findAll', () => {
  it('agrees with a plain reading of the language about where something matches', () => {
    // Edges are tested by example; a last word keeps a match from being empty.
    const plain = fc.tuple(pattern, word).map(([source, last]) => `${source.replace(/!?[\^$<>,]\??/g, 'b')} ${last}`)
    fc.assert(
      fc.property(plain, sentence, (source, terms) => {
        const nodes = parsePattern(source)
        const compiled = compilePattern(source, local)
        for (let at = 0; at < terms.length; at++) {
          const ends = endsOf(nodes, terms, at)
          const end = run(compiled.code, readingOf(terms), at)
          if (end === -1) expect([...ends], source).toEqual([])
          else expect([...ends], source).toContain(end)
        }
      }),
      {numRuns: 2000}
    )
  })

  it('finds nothing in no terms', () => {
    expect(findAll(compilePattern('a?'), [])).toEqual([])
  })
})

describe('PatternSet', () => {
  const set = new PatternSet(['a ..1 b', 'c'])

  it('finds the places of all its patterns', () => {
    expect(set.find(termsOf('c a x b'))).toEqual([
      {from: 1, to: 4},
      {from: 0, to: 1}
    ])
  })

  it('tests without looking for them all', () => {
    expect(set.test(termsOf('x c'))).toBe(true)
    expect(set.test(termsOf('a b'))).toBe(true)
    expect(set.test(termsOf('b a'))).toBe(false)
    expect(set.test([])).toBe(false)
  })

  it('reports a malformed pattern when first used, since it compiles then', () => {
    const broken = new PatternSet(['(a'])
    expect(() => broken.test(termsOf('a'))).toThrow(SyntaxError)
  })
})
