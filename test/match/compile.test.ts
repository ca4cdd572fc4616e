import {describe, expect, it} from 'vitest'
import {compilePattern} from '../../src/match/compile'
import {findAll, PatternSet} from '../../src/match/find'
import {allWords, wordsOf} from '../../src/match/vocabulary'
import {termsOf} from './terms'

/** The words of each match. */
const found = (pattern: string, note: string, local?: Record<string, string>) => {
  const terms = termsOf(note)
  return findAll(compilePattern(pattern, local), terms).map(({from, to}) =>
    terms
      .slice(from, to)
      .map(({form}) => form)
      .join(' ')
  )
}

describe('words', () => {
  it('match themselves, in order and next to each other', () => {
    expect(found('a b', 'x a b')).toEqual(['a b'])
    expect(found('a b', 'b a')).toEqual([])
    expect(found('a b', 'a x b')).toEqual([])
  })

  it('match across a mark, which only gaps and edges heed', () => {
    expect(found('a b', 'a ,b')).toEqual(['a b'])
    expect(found('a b', 'a ;b')).toEqual(['a b'])
  })

  it('do not match past the end', () => {
    expect(found('a b', 'a')).toEqual([])
    expect(found('a _', 'a')).toEqual([])
    expect(found('a #number', 'a')).toEqual([])
  })

  it('are found left to right without overlap', () => {
    expect(found('a a', 'a a a a a')).toEqual(['a a', 'a a'])
  })
})

describe('a lemma', () => {
  it.each(['reject', 'rejects', 'rejected', 'rejecting'])('matches its form “%s”', (form) => {
    expect(found('~reject', `x ${form}`)).toEqual([form])
  })

  it.each(['choose', 'chose', 'chosen', 'chooses', 'choosing'])('knows the irregular form “%s”', (form) => {
    expect(found('~choose', form)).toEqual([form])
  })

  it('matches no other word', () => {
    expect(found('~reject', 'rejection')).toEqual([])
  })
})

describe('a class', () => {
  it('of the lexicon stands for its words', () => {
    expect(found('@i ~ask', 'we asked')).toEqual(['we asked'])
  })

  it('of the rule may use other classes, of the rule and of the lexicon', () => {
    expect(found('@who @act', 'we sing', {who: '(@i|choir)', act: '(@noise|dance)', noise: '(sing|hum)'})).toEqual(['we sing'])
  })

  it('of the rule goes before one of the lexicon of the same name', () => {
    expect(found('@i', 'we me', {i: 'me'})).toEqual(['me'])
  })

  it('of the rule never changes what a class of the lexicon means, here or elsewhere', () => {
    // “loss” is made of “lossVerb”; were it resolved with the rule's own “lossVerb”, every later pattern would see that.
    expect(found('@loss', 'sing rejected', {lossVerb: 'sing'})).toEqual(['rejected'])
    expect(found('@loss', 'sing rejected')).toEqual(['rejected'])
  })

  it('may be a sequence', () => {
    expect(found('@pair c', 'a b c', {pair: 'a b'})).toEqual(['a b c'])
  })

  it('that nobody defined is an error which names it', () => {
    expect(() => compilePattern('a @nonesuch')).toThrow(new SyntaxError('Pattern “a @nonesuch”: there is no class “@nonesuch”.'))
    expect(() => compilePattern('@toString')).toThrow(new SyntaxError('Pattern “@toString”: there is no class “@toString”.'))
  })

  it('made of itself is an error, whether at once or in a round', () => {
    expect(() => compilePattern('@a', {a: 'x @a'})).toThrow(new SyntaxError('Pattern “@a”: the class “@a” is made of itself.'))
    expect(() => compilePattern('@a', {a: '(x|@b)', b: '(y|@a @a)'})).toThrow(/^Pattern “@a”: the class “@[ab]” is made of itself\.$/)
  })
})

describe('a choice', () => {
  it('tries its alternatives in order', () => {
    expect(found('(a|a b)', 'a b')).toEqual(['a'])
    expect(found('(a b|a)', 'a b')).toEqual(['a b'])
  })

  it('comes back for another alternative where the rest does not fit', () => {
    expect(found('(a|a b) c', 'a b c')).toEqual(['a b c'])
  })

  it('of words and sequences, nested, keeps them all', () => {
    for (const note of ['a', 'b', 'c d', 'e']) expect(found('(a|(b|c d)|e)', note)).toEqual([note])
  })

  it('may have an empty alternative', () => {
    expect(found('a (b|) c', 'a c a b c')).toEqual(['a c', 'a b c'])
    expect(found('a () c', 'a c')).toEqual(['a c'])
  })
})

describe('an optional part', () => {
  it('is taken where it stands and skipped where it does not', () => {
    expect(found('a b? c', 'a b c a c')).toEqual(['a b c', 'a c'])
  })

  it('is given back where the rest needs it', () => {
    expect(found('a b? b', 'a b')).toEqual(['a b'])
  })

  it('may be a whole group', () => {
    expect(found('a (b|c d)? e', 'a c d e')).toEqual(['a c d e'])
  })

  it('at the start does not hide the word after it', () => {
    expect(found('b? a', 'a')).toEqual(['a'])
  })
})

describe('a gap', () => {
  it('takes up to its number of terms and as few as it can', () => {
    expect(found('a ..2 b', 'a b')).toEqual(['a b'])
    expect(found('a ..2 b', 'a x y b')).toEqual(['a x y b'])
    expect(found('a ..2 b', 'a x y z b')).toEqual([])
    expect(found('a ..3 b', 'a b b b')).toEqual(['a b'])
  })

  it('crosses a comma', () => {
    expect(found('a ..3 b', 'a x ,y b')).toEqual(['a x y b'])
  })

  it('does not cross a strong mark, wherever it stands', () => {
    expect(found('a ..3 b', 'a x ;b')).toEqual([])
    expect(found('a ..3 b', 'a ;x b')).toEqual([])
    expect(found('a ..3 b', 'a x ;y b')).toEqual([])
    expect(found('a ..2 ..2 b', 'a x ;y b')).toEqual([])
  })

  it('at the end takes nothing', () => {
    expect(found('a ..3', 'a x y')).toEqual(['a'])
  })
})

describe('one term of any kind', () => {
  it('is exactly one', () => {
    expect(found('a _ b', 'a x b')).toEqual(['a x b'])
    expect(found('a _ b', 'a b')).toEqual([])
    expect(found('a _ b', 'a x y b')).toEqual([])
  })
})

describe('a tag', () => {
  it('matches a term of its type', () => {
    expect(found('#number weeks', '3 weeks')).toEqual(['3 weeks'])
    expect(found('#number weeks', 'three weeks')).toEqual([])
    expect(found('at #slot', 'at [Company]')).toEqual(['at #slot'])
    expect(found('at #name', 'at Brightwater at noon')).toEqual(['at brightwater'])
  })
})

describe('ruling out', () => {
  it('looks ahead and takes nothing', () => {
    expect(found('a !b', 'a c')).toEqual(['a'])
    expect(found('a !b', 'a b')).toEqual([])
    expect(found('a !b _', 'a c')).toEqual(['a c'])
  })

  it('holds at the end of the sentence, where nothing follows', () => {
    expect(found('a !b', 'a')).toEqual(['a'])
  })

  it('can rule out a sequence', () => {
    expect(found('a !(b c)', 'a b d')).toEqual(['a'])
    expect(found('a !(b c)', 'a b c')).toEqual([])
  })
})

describe('an edge', () => {
  it('^ is the start of the sentence only', () => {
    expect(found('^ a', 'a ;a')).toEqual(['a'])
    expect(found('^ a', 'b a')).toEqual([])
  })

  it('$ is the end of the sentence only', () => {
    expect(found('a $', 'a b a')).toEqual(['a'])
    expect(found('a $', 'a ,b')).toEqual([])
  })

  it('< is the start, a mark before, or a joining word before', () => {
    for (const note of ['a', 'x ,a', 'x ;a', 'x and a', 'x because a']) expect(found('< a', note), note).toEqual(['a'])
    expect(found('< a', 'x a')).toEqual([])
  })

  it('> is the end, a mark after, or a joining word after', () => {
    for (const note of ['a', 'a ,x', 'a ;x', 'a but x', 'a while x']) expect(found('a >', note), note).toEqual(['a'])
    expect(found('a >', 'a x')).toEqual([])
  })

  it(', is a mark between two terms', () => {
    expect(found('a , b', 'a ,b')).toEqual(['a b'])
    expect(found('a , b', 'a ;b')).toEqual(['a b'])
    expect(found('a , b', 'a b')).toEqual([])
    expect(found('a ,', 'a')).toEqual([])
  })

  it('can be one side of a choice', () => {
    expect(found('(^|but) a', 'a')).toEqual(['a'])
    expect(found('(^|but) a', 'x but a')).toEqual(['but a'])
    expect(found('(^|but) a', 'x a')).toEqual([])
  })
})

/** The words of which a sentence must have one for the pattern to match, the rarest need first. */
const needed = (pattern: string) =>
  compilePattern(pattern).needs.map((need) => (typeof need === 'number' ? wordsOf(need) : need).map((word) => allWords()[word]).sort())

describe('the words that a pattern needs', () => {
  it('are sets that every match must have a word of, the rarest first', () => {
    expect(needed('i ..3 (selected|chosen)')).toEqual([['chosen', 'selected'], ['i']])
    expect(needed('the of (a|thanks)')).toEqual([['of'], ['the'], ['a', 'thanks']])
  })

  it('are known where they are many', () => {
    expect(needed('(q1|q2|q3|q4|q5|q6|q7|q8|q9|q10|q11)')[0]).toHaveLength(11)
  })

  it('of a choice are those that each of its alternatives needs', () => {
    expect(needed('(a zinc|_ copper)')).toEqual([['copper', 'zinc']])
  })

  it('are open where some match may have none of them', () => {
    expect(compilePattern('(a|_) ..2').needs).toEqual([])
    expect(compilePattern('a?').needs).toEqual([])
    expect(compilePattern('!a #number').needs).toEqual([])
  })
})

describe('a set', () => {
  it('says whether findAll would find anything', () => {
    const terms = termsOf('x a y b')
    const test = (pattern: string, of = terms) => new PatternSet([pattern]).test(of)
    expect(test('a ..1 b')).toBe(true)
    expect(test('b ..1 a')).toBe(false)
    expect(test('a', [])).toBe(false)
    expect(test('^ $')).toBe(false)
  })
})
