import {irregular} from './forms'

/**
 * All forms of an English verb or noun by rule, with the irregular ones of `forms.ts` in place of the regular.
 * For a verb that is base, third person, past, participle and -ing; for a noun the plural is the third person's form.
 *
 * @param lemma The base form, lower case.
 */
export function inflect(lemma: string): string[] {
  const known = irregular[lemma]
  if (known) return [lemma, ...known.split(' ')]
  return [lemma, ...regular(lemma)]
}

/** The regular forms of a lemma: third person (or plural), past and -ing. */
export function regular(lemma: string): string[] {
  const consonantY = /[^aeiou]y$/.test(lemma)
  const s = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:[sxz]|[cs]h|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const stem = doublesConsonant(lemma) ? lemma + lemma.slice(-1) : lemma
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`
  const ing = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`
  return [s, past, ing]
}

/** One closed syllable ("drop", "beg") doubles its consonant; longer verbs that do stand in the table of irregular forms. */
function doublesConsonant(lemma: string): boolean {
  return /^[^aeiou]*[aeiou][bdgk-nprt]$/.test(lemma)
}
