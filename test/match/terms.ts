import type {Term} from '../../src/match/term'

/**
 * Terms from a short note: words between blanks, `[x]` a slot, digits a number, a capital a name; a `,` or `;` in front of
 * a word says what stands between it and the word before.
 */
export function termsOf(note: string): Term[] {
  let start = 0
  return note
    .split(' ')
    .filter(Boolean)
    .map((written) => {
      const gap = written.startsWith(',') ? 'comma' : written.startsWith(';') ? 'strong' : 'none'
      const word = gap === 'none' ? written : written.slice(1)
      const type = word.startsWith('[') ? 'slot' : /^\d/.test(word) ? 'number' : 'word'
      const term: Term = {
        form: type === 'slot' ? '#slot' : word.toLowerCase(),
        start,
        end: start + word.length,
        type,
        name: /^[A-Z]/.test(word),
        gap
      }
      start += word.length + 1
      return term
    })
}
