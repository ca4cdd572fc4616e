import {describe, expect, it} from 'vitest'
import {insertAfterGreeting, insertAfterSentence, insertBeforeSignOff, type Place} from '../../src/mend/places'
import {readMessage} from '../../src/message/analyse'
import type {Message} from '../../src/message/types'

const put = (text: string, place: (message: Message) => Place) => {
  const {at, set} = place(readMessage(text))
  return text.slice(0, at) + set('The moon rose.') + text.slice(at)
}

describe('after the greeting', () => {
  it.each([
    ['a letter', 'Hi Ana,\n\nIt helped.\n\nBest,\nTom', 'Hi Ana,\n\nThe moon rose. It helped.\n\nBest,\nTom'],
    ['a letter without a greeting', 'It helped.', 'The moon rose. It helped.'],
    ['a greeting on the body’s line', 'Hi Ana, it helped.', 'Hi Ana, the moon rose. it helped.'],
    ['a greeting only', 'Hi Ana,', 'Hi Ana,\n\nThe moon rose.'],
    ['a letter with CRLF and no body', 'Hi Ana,\r\n\r\nBest,\r\nTom', 'Hi Ana,\r\n\r\nThe moon rose.\r\n\r\nBest,\r\nTom'],
    ['a letter with a subject line', 'Subject: x\n\nHi Ana,\n\nIt helped.', 'Subject: x\n\nHi Ana,\n\nThe moon rose. It helped.']
  ])('of %s', (_, text, expected) => {
    expect(put(text, insertAfterGreeting)).toBe(expected)
  })
})

describe('before the sign-off', () => {
  it.each([
    ['a letter', 'Hi Ana,\n\nIt helped.\n\nBest,\nTom', 'Hi Ana,\n\nIt helped. The moon rose.\n\nBest,\nTom'],
    ['a letter without one', 'It helped.', 'It helped. The moon rose.'],
    ['a letter whose last sentence has no mark', 'It helped\n\nBest,\nTom', 'It helped. The moon rose.\n\nBest,\nTom'],
    [
      'a letter with a postscript',
      'It helped.\n\nBest,\nTom\n\nPS: The dog barked.',
      'It helped. The moon rose.\n\nBest,\nTom\n\nPS: The dog barked.'
    ],
    ['a letter with quoted history', 'It helped.\n\n> The dog barked.', 'It helped. The moon rose.\n\n> The dog barked.']
  ])('of %s', (_, text, expected) => {
    expect(put(text, insertBeforeSignOff)).toBe(expected)
  })
})

describe('after a sentence', () => {
  it('goes on in its paragraph', () => {
    expect(put('One. Two.\n\nThree.', (message) => insertAfterSentence(message, message.sentences[0]!))).toBe(
      'One. The moon rose. Two.\n\nThree.'
    )
  })
})
