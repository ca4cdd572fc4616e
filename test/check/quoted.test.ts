import {expect, it} from 'vitest'
import {check, testRule, told} from '../checking'

const moon = testRule('no-moon', {patterns: ['the moon']})

it.each(['My uncle said “Look at the moon!” and left.', 'My uncle said "look at the moon" and left.', 'He wrote: „the moon“, no more.'])(
  'words in quotation marks are somebody else’s: %s',
  (text) => {
    expect(check([moon], text)).toEqual([])
  }
)

it.each(['The “moon” rose.', 'You call it “the” moon.', "I saw 'the moon' myself.", 'It is 5" by the moon and 6" away.'])(
  'words partly in quotation marks, or behind an apostrophe or inch mark, are the writer’s: %s',
  (text) => {
    expect(told(check([moon], text))).toHaveLength(1)
  }
)

it('what is counted as present may be quoted', () => {
  const some = testRule('some-moon', {patterns: ['the moon'], expect: 'some', missing: () => ({start: 0, end: 0})})
  expect(check([some], 'He said “the moon”.')).toEqual([])
})
