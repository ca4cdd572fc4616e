import {describe, expect, it} from 'vitest'
import {applySuggestion} from '../../src/apply'
import {remove, replace, type Marks} from '../../src/rule'
import {check, testRule} from '../checking'

/** The diagnostic on the words between « and », with their removal and a sentence in their place as suggestions. */
function mark(marked: string, marks: Marks) {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/g, '')
  const rule = testRule('no-words', {
    marks,
    find: ({sentences}) => [{start, end, sentence: sentences.find((each) => each.start <= start && end <= each.end)!}],
    mends: [remove(), replace('What should I build?')]
  })
  const [diagnostic] = check([rule], text)
  return {text, diagnostic: diagnostic!}
}

function without(marked: string, marks: Marks) {
  const {text, diagnostic} = mark(marked, marks)
  return applySuggestion(text, diagnostic)
}

function instead(marked: string, marks: Marks) {
  const {text, diagnostic} = mark(marked, marks)
  return applySuggestion(text, diagnostic, 1)
}

describe('words taken out', () => {
  it('are exactly the words', () => {
    expect(without('Thank you for «all of» it.', 'words')).toBe('Thank you for  it.')
  })
})

describe('a sentence taken out', () => {
  it.each([
    ['at the start of a paragraph', '«Moon.» Thank you. Bye now.', 'Thank you. Bye now.'],
    ['in the middle', 'Thank you. «Moon.» Bye now.', 'Thank you. Bye now.'],
    ['at the end', 'Thank you. Bye now. «Moon.»', 'Thank you. Bye now.'],
    ['at the end, with another paragraph below', 'Thank you. «Moon.»\n\nBye now.', 'Thank you.\n\nBye now.'],
    ['at the start, with another paragraph above', 'Thank you.\n\n«Moon.» Bye now.', 'Thank you.\n\nBye now.'],
    ['alone in its paragraph', 'Thank you.\n\n«Moon.»\n\nBye now.', 'Thank you.\n\nBye now.'],
    ['alone in its paragraph, with CRLF', 'Thank you.\r\n\r\n«Moon.»\r\n\r\nBye now.', 'Thank you.\r\n\r\nBye now.'],
    ['alone after the greeting', 'Hi Ana,\n\n«Moon it is.»\n\nThank you.', 'Hi Ana,\n\nThank you.'],
    ['alone before a sign-off', 'Hi Ana,\n\nThank you.\n\n«Moon it is.»\n\nBest,\nTom', 'Hi Ana,\n\nThank you.\n\nBest,\nTom'],
    ['last before a sign-off', 'Hi Ana,\n\nThank you. «Moon it is.»\n\nBest,\nTom', 'Hi Ana,\n\nThank you.\n\nBest,\nTom'],
    ['on the greeting’s line', 'Hi Ana, «moon it is.» Thank you.', 'Hi Ana, Thank you.'],
    ['on a line of its own', 'Thank you.\n«Moon it is.»\nBye now.', 'Thank you.\nBye now.'],
    ['with blanks doubled', 'Thank you.  «Moon.»  Bye now.', 'Thank you.  Bye now.'],
    ['with its closing marks', 'Thank you. «Moon?!» Bye now.', 'Thank you. Bye now.']
  ])('%s leaves no blank behind', (_, marked, text) => {
    expect(without(marked, 'sentence')).toBe(text)
  })

  it.each([
    ['at the start', '«Moon.» Thank you.', 'What should I build? Thank you.'],
    ['at the end', 'Thank you. «Moon.»', 'Thank you. What should I build?'],
    ['alone', 'Thank you.\n\n«Moon.»\n\nBye now.', 'Thank you.\n\nWhat should I build?\n\nBye now.'],
    ['alone, with CRLF', 'Thank you.\r\n\r\n«Moon.»\r\n\r\nBye now.', 'Thank you.\r\n\r\nWhat should I build?\r\n\r\nBye now.'],
    ['a list item', 'Two things:\n- «Moon.»\n- Is it far?', 'Two things:\n- What should I build?\n- Is it far?'],
    ['the whole draft', '«Moon.»', 'What should I build?']
  ])('%s gives its place to another with the blanks as they were', (_, marked, text) => {
    expect(instead(marked, 'sentence')).toBe(text)
  })
})

describe('a list item taken out', () => {
  it.each([
    ['with its bullet and line', 'Two things:\n- «Moon.»\n- Is it far?\n\nBye.', 'Two things:\n- Is it far?\n\nBye.'],
    ['with its number', '1. «Moon.»\r\n2. Is it far?', '2. Is it far?'],
    ['but keeps the bullet of another sentence', '- «Moon.» Is it far?', '- Is it far?']
  ])('goes %s', (_, marked, text) => {
    expect(without(marked, 'sentence')).toBe(text)
  })
})

describe('a clause taken out', () => {
  it.each([
    ['at the tail', 'I enjoyed the talk, but «you wasted my day».', 'I enjoyed the talk.'],
    ['at the tail after “and”', 'I enjoyed the talk and «you wasted my day».', 'I enjoyed the talk.'],
    ['at the tail after a dash', 'I enjoyed the talk — «you wasted my day».', 'I enjoyed the talk.'],
    ['at the tail after a semicolon', 'I enjoyed the talk; «you wasted my day»!', 'I enjoyed the talk.'],
    ['at the tail of a question', 'Could you share a pointer, or «are you too grand»?', 'Could you share a pointer?'],
    ['at the tail without a mark', 'I enjoyed the talk, but «you wasted my day»', 'I enjoyed the talk.'],
    ['at the head', '«You wasted my day», but I enjoyed the talk.', 'I enjoyed the talk.'],
    ['at the head, with a capital for what follows', '«You wasted my day», but thank you for the talk.', 'Thank you for the talk.'],
    ['at the head of a lower-case sentence', '«you wasted my day», but thank you for the talk.', 'thank you for the talk.'],
    ['in the middle', 'I enjoyed the talk, but «you wasted my day», and I will apply again.', 'I enjoyed the talk and I will apply again.']
  ])('%s leaves a sentence', (_, marked, text) => {
    expect(without(marked, 'clause')).toBe(text)
  })

  it.each([
    ['at the tail', 'I enjoyed the talk, but «you wasted my day».', 'I enjoyed the talk. What should I build?'],
    ['at the head', '«You wasted my day», but I enjoyed the talk.', 'What should I build? I enjoyed the talk.']
  ])('%s gives its place to a sentence', (_, marked, text) => {
    expect(instead(marked, 'clause')).toBe(text)
  })

  it.each([
    ['has one clause', 'Thank you. «You wasted my day.» Bye now.', 'Thank you. Bye now.'],
    ['depends on what goes', 'Thank you. «You wasted my day» because you could. Bye now.', 'Thank you. Bye now.'],
    ['would be left without a clause that stands', 'Thank you. Although I tried, «you wasted my day». Bye now.', 'Thank you. Bye now.'],
    [
      'would be left with a word that points at what went',
      'Thank you. «You wasted my day», and it was awful. Bye now.',
      'Thank you. Bye now.'
    ],
    [
      'would part a pair of quotation marks',
      'Thank you. My aunt said “I enjoyed the talk, but «you wasted my day»”. Bye now.',
      'Thank you. Bye now.'
    ],
    ['is covered from its first clause to its last', 'Thank you. «You came late, and you wasted my day». Bye now.', 'Thank you. Bye now.']
  ])('goes with its whole sentence where that %s', (_, marked, text) => {
    expect(without(marked, 'clause')).toBe(text)
  })

  it('covers every clause that the words reach into', () => {
    expect(without('I enjoyed the talk, but «you came late, and you wasted my day».', 'clause')).toBe('I enjoyed the talk.')
  })

  it('marks nothing beyond its clause', () => {
    expect(mark('I enjoyed the talk, but «you wasted my day».', 'clause').diagnostic.actual).toBe(', but you wasted my day.')
    expect(mark('«You wasted my day», but I enjoyed the talk.', 'clause').diagnostic.actual).toBe('You wasted my day, but I')
  })
})
