import {describe, expect, it} from 'vitest'
import {DigitReader, digitsOf} from '../../src/match/digits'

describe('integers as text', () => {
  const borders = [0, 1, 56, 57, 58, 1766, 1767, 14_762]

  it('are read as they were written, one after the other', () => {
    const reader = new DigitReader(borders.map(digitsOf).join(''))
    expect(borders.map(() => reader.next())).toEqual(borders)
    expect(reader.done).toBe(true)
  })

  it('need no escape in a string, and are as short as they can be', () => {
    expect(borders.map(digitsOf).join('')).not.toMatch(/[\\"\s]/)
    expect(borders.map((value) => digitsOf(value).length)).toEqual([1, 1, 1, 2, 2, 2, 3, 3])
  })

  it('are refused where they are too large', () => {
    expect(() => digitsOf(14_763)).toThrow(RangeError)
  })
})
