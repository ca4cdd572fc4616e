/** One unit that patterns are matched against: a word, a number or a slot. "didn't" is two terms with one place in the text. */
export interface Term {
  /** Lower case, apostrophes straight, contractions taken apart, chat spellings and slips mended. */
  form: string
  /** Where it stands in the draft, in UTF-16 code units. */
  start: number
  end: number
  /** What it is. */
  type: 'word' | 'number' | 'slot'
  /** Written with a capital although no sentence starts here. */
  name: boolean
  /** What stands between the term before and this one: nothing, a comma or quote, or a stronger mark (; : — or an opening parenthesis). */
  gap: 'none' | 'comma' | 'strong'
}

/** The words of a sentence as patterns see them, a blank between them. */
export const formsOf = ({terms}: {readonly terms: readonly Term[]}): string => terms.map(({form}) => form).join(' ')
