import {describe, expect, it} from 'vitest'
import {leanAfterCut} from '../../src/mend/lean'

/** The text once what leans on a sentence cut at `|` is mended. */
function mended(marked: string) {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const edit = leanAfterCut(text, at)
  return edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text
}

describe('what leans on a sentence that went', () => {
  it.each([
    ['|If not, which skill should I build?', 'Which skill should I build?'],
    ['Thank you. |All the same, I enjoyed the talk.', 'Thank you. I enjoyed the talk.'],
    ['|Otherwise, could you share a pointer?', 'Could you share a pointer?'],
    ['Thank you. |That said, I enjoyed the talk.', 'Thank you. I enjoyed the talk.'],
    ['| Also, I enjoyed it.', ' I enjoyed it.'],
    ['|But I enjoyed it.', 'I enjoyed it.']
  ])('loses an opening that points back: %s', (marked, text) => {
    expect(mended(marked)).toBe(text)
  })

  it('goes along where the sentence that went was its subject', () => {
    expect(mended('|It would help me a lot. Thank you.')).toBe('Thank you.')
    expect(mended('Hi. |That was unkind. Thank you.')).toBe('Hi. Thank you.')
  })

  it.each([
    '|Thank you for your time.',
    '|Still hoping to hear from you.',
    '|So much was new to me.',
    '|If nothing helps, I will read on.',
    '|It was kind of you to give me feedback.',
    '|',
    '|\n\nIf not, fine.'
  ])('is left alone where it stands on its own: %j', (marked) => {
    expect(mended(marked)).toBe(marked.replace('|', ''))
  })
})
