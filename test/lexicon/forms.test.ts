import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import nlp from 'compromise'
import {expect, test} from 'vitest'
import {inflect, regular} from '../../src/lexicon/inflect'

const root = path.resolve(import.meta.dirname, '../..')

/** Every lemma that some pattern of the package names, as `~lemma`. */
function lemmas(): string[] {
  const found = new Set<string>()
  for (const folder of ['src', 'rules']) {
    for (const file of readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})) {
      if (!file.endsWith('.ts')) continue
      const text = readFileSync(path.join(root, folder, file), 'utf8')
      for (const [, lemma] of text.matchAll(/(?<=[\s('"`|!])~([a-z]+)/g)) found.add(lemma!)
    }
  }
  return [...found].filter((lemma) => lemma !== 'lemma').sort()
}

/** The part of compromise's surface that its types leave out. */
interface Inflecting {
  tag: (name: string) => Inflecting
  verbs: () => {conjugate: () => Record<string, string>[]}
  nouns: () => {toPlural: () => {text: () => string}}
  has: (pattern: string) => boolean
}

/** What compromise says the forms are: those of the verb, and the plural where it knows the word as a noun. */
function oracle(lemma: string): string[] {
  const forms = new Set<string>()
  const read = () => nlp(lemma) as unknown as Inflecting
  const [verb] = read().tag('Verb').verbs().conjugate()
  const known = read()
  for (const form of [verb?.PresentTense, verb?.PastTense, verb?.Participle, verb?.Gerund]) if (form) forms.add(form)
  if (known.has('#Noun')) {
    const plural = read().tag('Noun').nouns().toPlural().text()
    if (plural) forms.add(plural)
  }
  // British spellings and forms that compromise gives one of two for.
  for (const [american, british] of [
    ['gotten', 'got'],
    ['learned', 'learnt'],
    ['spelled', 'spelt'],
    ['dreamed', 'dreamt'],
    ['burned', 'burnt']
  ]) {
    if (forms.has(american!)) forms.add(british!)
  }
  forms.delete(lemma)
  return [...forms].sort()
}

test('the table of irregular forms is what compromise makes of the lemmas in use', async () => {
  const rows = lemmas()
    .map((lemma) => ({lemma, forms: oracle(lemma), byRule: regular(lemma)}))
    .filter(({forms, byRule}) => forms.length > 0 && forms.some((form) => !byRule.includes(form)))
    .map(({lemma, forms}) => `  ${lemma}: '${forms.join(' ')}'`)
  await expect(
    `/**\n * The forms that no rule gives, made with compromise from the lemmas that patterns name: \`npm run lexicon\`.\n * Do not edit.\n */\nexport const irregular: Readonly<Record<string, string>> = {\n${rows.join(',\n')}\n}\n`
  ).toMatchFileSnapshot('../../src/lexicon/forms.ts')
})

test('irregular and regular words are inflected', () => {
  expect(inflect('choose')).toEqual(expect.arrayContaining(['choose', 'chose', 'chosen', 'choosing', 'chooses']))
  expect(inflect('drop')).toContain('dropped')
  expect(inflect('deny')).toEqual(['deny', 'denies', 'denied', 'denying'])
})
