import {describe, expect, it} from 'vitest'
import {analyse} from '../../src'
import {gloomOf} from '../../src/mend/mood'
import {residueOf} from '../../src/mend/residue'
import {carries} from '../../src/mend/worth'

/** The sentences of a body, those in «…» as cut for what they say. */
function read(marked: string) {
  const text = `Dear Ms. Lowe,\n\n${marked.replace(/[«»]/g, '')}\n\nKind regards,\nAna`
  const message = analyse(text, {kind: 'feedback-request'})
  const words = ({start, end}: {start: number; end: number}) => text.slice(start, end)
  const cut = [...marked.matchAll(/«([^»]*)»/g)].map(([, sentence]) => sentence)
  const gone = new Set(message.sentences.filter((sentence) => cut.includes(words(sentence))))
  return {message, words, gone}
}

/** What goes along with the sentences in «…». */
function along(marked: string): string[] {
  const {message, words, gone} = read(marked)
  expect(gone.size, marked).toBe(marked.split('«').length - 1)
  return residueOf(message, gone, gone).map(words)
}

describe('what goes along with a sentence that is cut', () => {
  it.each([
    ['«Your test was rigged.» That was plain to see. I left by the side door.', 'That was plain to see.'],
    ['«Why did nobody ask me?» Exactly. I liked the yard.', 'Exactly.'],
    ['Let me be blunt. «Your test was rigged.» I liked the yard.', 'Let me be blunt.'],
    ['«You never read my plan.» Three evenings of work.', 'Three evenings of work.'],
    ['Five rounds. A deck that took two weekends. «What a joke.» «You owe me more.»', 'Five rounds.|A deck that took two weekends.'],
    [
      '«You left me in the rain.» The tram came late. «Your test was rigged.» I saw the yard and the pond. I saw the harbour and the old mill. A man sold us ice cream. We ate it on the wall. It was a warm day.',
      'The tram came late.'
    ],
    [
      '«Your test was rigged.» I have met friendly wasps who were more honest than your panel. I saw the yard. We talked there. I slept.',
      'I have met friendly wasps who were more honest than your panel.'
    ]
  ])('%s', (marked, gone) => {
    expect(along(marked).join('|')).toBe(gone)
  })

  it.each([
    '«Your test was rigged.» Thank you for the tour.',
    '«Your test was rigged.» I enjoyed the tour of the yard.',
    '«Your test was rigged.» It was good of you to show me the yard.',
    '«Your test was rigged.» Which skill should I build first?',
    '«Your test was rigged.» I will take the course in May.',
    '«Your test was rigged.» If you need a hand in spring, I am here.',
    'I applied for the post of a planner in May. «Your test was rigged.»',
    'The bus left at noon. «Your test was rigged.» The tram came at one. We talked for an hour.',
    '«Your test was rigged.»\n\nFive rounds.'
  ])('leaves what has a part of its own: %s', (marked) => {
    expect(along(marked)).toEqual([])
  })
})

describe('a sentence carries something', () => {
  it.each([
    ['Thank you for the tour.', true],
    ['How could I improve my plan?', true],
    ['We met on Monday about the planner role.', true],
    ['I spent two weekends on it.', false],
    ['And now I get two lines.', false]
  ])('%s %s', (text, expected) => {
    const {message} = read(text)
    expect(carries(message, message.sentences[0]!)).toBe(expected)
  })
})

describe('gloom', () => {
  const gloom = (marked: string) => {
    const {message, words} = read(marked)
    return gloomOf(message).map(words)
  }

  it('is taken out whole, and leaves thanks and asks', () => {
    expect(
      gloom('Thank you for the tour. The roof leaks, the dog is ill and the town is dead. A miserable month. Which skill should I build?')
    ).toEqual(['The roof leaks, the dog is ill and the town is dead.', 'A miserable month.'])
  })

  it('stays where a question leans on it', () => {
    expect(gloom('Thank you for the tour. The demo crashed, failed and died. How should I have saved it?')).toEqual([])
  })

  it('leaves the message something to open with', () => {
    expect(gloom('The news was a terrible blow. The town is dead and empty. The house is cold and dark and sad.')).toHaveLength(2)
  })
})
