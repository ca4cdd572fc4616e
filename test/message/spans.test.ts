import fc from 'fast-check'
import {expect, it} from 'vitest'
import {meeting} from '../../src/message/spans'

const spans = [
  {start: 2, end: 4},
  {start: 4, end: 5},
  {start: 8, end: 12}
]

it('finds the first span that shares a character with a stretch', () => {
  expect(meeting(spans, 3, 9)).toBe(spans[0])
  expect(meeting(spans, 4, 9)).toBe(spans[1])
  expect(meeting(spans, 11, 20)).toBe(spans[2])
})

it('takes spans that only touch for apart', () => {
  expect(meeting(spans, 0, 2)).toBeUndefined()
  expect(meeting(spans, 5, 8)).toBeUndefined()
  expect(meeting(spans, 12, 13)).toBeUndefined()
  expect(meeting([], 0, 9)).toBeUndefined()
})

it('finds what looking at every span finds', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({min: 1, max: 4})), {maxLength: 20})
  fc.assert(
    fc.property(lengths, fc.nat(60), fc.integer({min: 1, max: 9}), (made, start, length) => {
      let at = 0
      const all = made.map(([gap, size]) => ({start: at + gap, end: (at += gap + size)}))
      expect(meeting(all, start, start + length)).toBe(all.find((each) => each.start < start + length && start < each.end))
    })
  )
})
