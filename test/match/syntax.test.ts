import {describe, expect, it} from 'vitest'
import {parsePattern} from '../../src/match/syntax'

describe('parsePattern', () => {
  it.each([
    ['why', [{type: 'word', word: 'why'}]],
    ["o'clock", [{type: 'word', word: "o'clock"}]],
    ['follow-up', [{type: 'word', word: 'follow-up'}]],
    ['~reject', [{type: 'lemma', lemma: 'reject'}]],
    ['@loss', [{type: 'class', name: 'loss'}]],
    ['..4', [{type: 'gap', most: 4}]],
    ['..12', [{type: 'gap', most: 12}]],
    ['_', [{type: 'any'}]],
    ['#number', [{type: 'tag', tag: 'number'}]],
    ['#slot', [{type: 'tag', tag: 'slot'}]],
    ['#name', [{type: 'tag', tag: 'name'}]],
    ['x?', [{type: 'optional', node: {type: 'word', word: 'x'}}]],
    ['!x', [{type: 'not', node: {type: 'word', word: 'x'}}]],
    ['^', [{type: 'edge', edge: '^'}]],
    ['$', [{type: 'edge', edge: '$'}]],
    ['<', [{type: 'edge', edge: '<'}]],
    ['>', [{type: 'edge', edge: '>'}]],
    [',', [{type: 'edge', edge: ','}]],
    ['', []]
  ])('reads “%s”', (source, nodes) => {
    expect(parsePattern(source)).toEqual(nodes)
  })

  it('reads a group as its alternatives, each a sequence', () => {
    expect(parsePattern('(a b|c)')).toEqual([
      {
        type: 'choice',
        choices: [
          [
            {type: 'word', word: 'a'},
            {type: 'word', word: 'b'}
          ],
          [{type: 'word', word: 'c'}]
        ]
      }
    ])
  })

  it('nests groups and lets a whole group be missing or ruled out', () => {
    const inner = {type: 'choice', choices: [[{type: 'word', word: 'a'}], [{type: 'word', word: 'b'}]]}
    expect(parsePattern('((a|b) c)?')).toEqual([{type: 'optional', node: {type: 'choice', choices: [[inner, {type: 'word', word: 'c'}]]}}])
    expect(parsePattern('!(a|b)')).toEqual([{type: 'not', node: inner}])
  })

  it('takes any white space between the parts', () => {
    expect(parsePattern(' a\n  b ')).toEqual(parsePattern('a b'))
  })

  it.each([
    ['a "b"', 'Pattern “a "b"”: “"b"” at position 2 is not part of the pattern language.'],
    ['~', 'Pattern “~”: “~” at position 0 is not part of the pattern language.'],
    ['a @', 'Pattern “a @”: “@” at position 2 is not part of the pattern language.'],
    ['a (b|c', 'Pattern “a (b|c”: “(b|c” at position 2 opens a group that is not closed.'],
    ['a b)', 'Pattern “a b)”: “)” at position 3 closes or divides no group.'],
    ['a|b', 'Pattern “a|b”: “|b” at position 1 closes or divides no group.'],
    ['a !', 'Pattern “a !”: “!” at position 2 has nothing after it to rule out.'],
    ['(a !)', 'Pattern “(a !)”: “)” at position 4 cannot stand here.'],
    ['? a', 'Pattern “? a”: “? a” at position 0 cannot stand here.'],
    ['(?a)', 'Pattern “(?a)”: “?a)” at position 1 cannot stand here.'],
    ['#noun', 'Pattern “#noun”: “#noun” at position 0 cannot stand here.'],
    ['a .. b', 'Pattern “a .. b”: “.. b” at position 2 needs a number of terms, such as “..4”.'],
    ['a ..b', 'Pattern “a ..b”: “..b” at position 2 needs a number of terms, such as “..4”.']
  ])('says what is wrong with “%s”', (source, message) => {
    expect(() => parsePattern(source)).toThrow(new SyntaxError(message))
  })
})
