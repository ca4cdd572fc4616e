import {expect, it} from 'vitest'
import {check, testRule, told} from '../checking'

const finding = (id: string, ...places: [start: number, end: number][]) =>
  testRule(id, {find: () => places.map(([start, end]) => ({start, end}))})

it('words of two rules that only touch are flagged by both', () => {
  const [a, b] = [finding('a', [0, 4]), finding('b', [4, 8])]
  for (const rules of [
    [a, b],
    [b, a]
  ])
    expect(told(check(rules, 'moonbeam is here'))).toEqual(['a error «moon»', 'b error «beam»'])
})

it('a hit inside another of its rule does not shorten it', () => {
  expect(told(check([finding('a', [0, 8], [2, 4])], 'moonbeam is here'))).toEqual(['a error «moonbeam»'])
})

it('as many as are allowed are no excess', () => {
  const rule = testRule('a', {patterns: ['moon'], expect: {atMost: 1}, excess: (hits) => [...hits]})
  expect(told(check([rule], 'See the moon.'))).toEqual([])
  expect(told(check([rule], 'See the moon and the moon.'))).toEqual(['a error «moon»', 'a error «moon»'])
})

it('a guard that begins with the next clause cancels nothing in this one', () => {
  const rule = (unless: string) => testRule('a', {patterns: [{find: 'moon', unless}], marks: 'words'})
  expect(told(check([rule('but')], 'I saw the moon, but he slept.'))).toEqual(['a error «moon»'])
  expect(told(check([rule('saw')], 'I saw the moon, but he slept.'))).toEqual([])
})
