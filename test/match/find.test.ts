import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compilePattern, latePattern, type Pattern} from '../../src/match/compile'
import {findAll, PatternIndex, PatternSet} from '../../src/match/find'
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
const bruteForce = (compiled: Pattern, terms: readonly Term[]) => findAll({...compiled, first: undefined, needs: []}, terms)

describe('PatternIndex', () => {
  it('loses no match to needed and first words, and finds no other', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, {minLength: 1, maxLength: 6}),
        fc.array(sentence, {minLength: 1, maxLength: 3}),
        (sources, sentences) => {
          const index = new PatternIndex<number>()
          const compiled = sources.map((source) => compilePattern(source, local))
          sources.forEach((source, key) => index.add(latePattern(source, local), key))
          // More than one sentence, since the index remembers what it picked; so many that it settles in between.
          for (const terms of [...sentences, ...Array.from({length: 64}, () => sentences[0]!), ...sentences]) {
            const expected = compiled.flatMap((each, key) => bruteForce(each, terms).map((span) => ({key, span})))
            expect(index.search(terms)).toEqual(expected)
            expect(index.some(terms)).toBe(expected.length > 0)
          }
        }
      ),
      {numRuns: 500}
    )
  })

  it('keeps the order in which patterns were added, not that of the sentence', () => {
    const index = new PatternIndex<string>()
    for (const source of ['b', 'a', '_']) index.add(latePattern(source), source)
    expect(index.search(termsOf('a b')).map(({key}) => key)).toEqual(['b', 'a', '_', '_'])
  })

  it('runs a pattern once though two of the words it needs are there', () => {
    const index = new PatternIndex<string>()
    index.add(latePattern('(a|b)'), 'either')
    expect(index.search(termsOf('a b a'))).toHaveLength(3)
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
          const end = compiled.step(terms, at)
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
