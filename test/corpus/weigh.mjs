#!/usr/bin/env node
/**
 * Fits the word weights of a rule (`src/lexicon/weights`) to the labelled sentences and messages, and writes its table.
 *
 *   node test/corpus/weigh.mjs RULE [--keep 1200] [--out FILE] [MORE.tsv MORE.jsonl …]
 *
 * Logistic regression with a penalty on large weights, first over all word features that occur three times, then over the
 * strongest of them. Learned from are the sentences, loud and quiet, the probes, the `train` messages, the traps and the rules' own examples;
 * what is there to be scored only is never opened.
 */
import {Buffer} from 'node:buffer'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {format, resolveConfig} from 'prettier'

const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {keep: {type: 'string', default: '1200'}, out: {type: 'string'}}
})
const [rule, ...more] = positionals
if (!rule) {
  console.error('usage: node test/corpus/weigh.mjs RULE [--keep 1200] [--out FILE] [MORE.tsv MORE.jsonl …]')
  process.exit(2)
}

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.join(here, '../..')
const ruleFiles = readdirSync(path.join(root, 'rules')).filter((file) => file.startsWith('no-') && file.endsWith('.ts'))
const entry = [
  "export {analyse} from './src/index'",
  "export {featuresOf, spelled} from './src/match/weigh'",
  "export {mostTenths} from './src/match/weight-table'",
  ...ruleFiles.map((file, at) => `import {examples as e${at}} from './rules/${file.slice(0, -3)}'`),
  `export const examples = {${ruleFiles.map((file, at) => `'${file.slice(0, -3)}': e${at}`).join(', ')}}`
].join('\n')
const bundle = await build({
  stdin: {contents: entry, resolveDir: root, loader: 'ts'},
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false
})
const {analyse, examples, mostTenths, ...weighing} = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`
)

const featuresOf = (terms) => weighing.featuresOf(terms, weighing.spelled)

/** What is learned from: features, whether they offend under the rule, and how much the case counts. */
const cases = []
const otherCounts = 0.5
const add = (features, labels, counts = 1) =>
  cases.push({
    features,
    offends: labels.includes(rule) ? 1 : 0,
    counts: labels.length === 0 || labels.includes(rule) ? counts : counts * otherCounts
  })

function addSentence(text, kind, labels, counts) {
  const {sentences} = analyse(`Hello Ana,\n\n${text}\n\nBest,\nJo`, {kind})
  if (sentences.length > 0) add(new Set(sentences.flatMap(({terms}) => [...featuresOf(terms)])), labels, counts)
}

function addMessage({text, kind, template, labels = []}) {
  if (template) return
  const quotes = labels.filter(({rule: of, quote}) => quote && of.startsWith('no-'))
  const spans = quotes.map(({rule: of, quote}) => ({of, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length}))
  for (const {start, end, terms} of analyse(text, {kind}).sentences) {
    if (terms.length < 3) continue
    add(featuresOf(terms), [...new Set(spans.filter((span) => span.start < end && start < span.end).map(({of}) => of))])
  }
}

const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)
const kindOf = (label) => (label === 'no-pestering' ? 'follow-up' : 'feedback-request')
function addFile(file, counts = 1, wanted = () => true) {
  if (file.endsWith('.tsv')) {
    for (const line of lines(file)) {
      const [label, text] = line.split('\t')
      if (text) addSentence(text, kindOf(label), label === 'ok' ? [] : [label], counts)
    }
  } else {
    for (const line of lines(file)) {
      const message = JSON.parse(line)
      if (wanted(message)) addMessage(message)
    }
  }
}

addFile(path.join(here, 'sentences.tsv'))
addFile(path.join(here, 'quiet.tsv'), 2)
for (const name of ['messages', 'letters', 'letters-2']) addFile(path.join(here, `${name}.jsonl`), 1, ({split}) => split === 'train')
addFile(path.join(here, 'traps.jsonl'))
for (const line of lines(path.join(here, 'probes.jsonl'))) {
  const {rule: of, kind, text, flags: offends} = JSON.parse(line)
  addSentence(text, kind, offends ? [of] : [])
}
for (const [of, given] of Object.entries(examples)) {
  for (const {flags: offends, passes, kind} of given) {
    if (passes) addSentence(passes, kind ?? 'feedback-request', [])
    else {
      const quote = offends.slice(offends.indexOf('«') + 1, offends.indexOf('»'))
      addMessage({text: offends.replace(/[«»]/g, ''), kind: kind ?? 'feedback-request', labels: [{rule: of, quote}]})
    }
  }
}
for (const file of more) addFile(file)

/** What a weight costs: the more, the fewer cases are learned by heart. */
const penalty = 2

/** Adam, which needs no step size found by hand. */
function fit(rows, names) {
  const index = new Map(names.map((name, at) => [name, at]))
  const data = rows.map(({features, ...rest}) => ({...rest, at: [...features].flatMap((name) => index.get(name) ?? [])}))
  const size = names.length + 1
  const [weights, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  weights[size - 1] = -2
  const rounds = 300
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight, at) => (at === size - 1 ? 0 : penalty * weight))
    for (const {at, offends, counts} of data) {
      let sum = weights[size - 1]
      for (const each of at) sum += weights[each]
      const error = (1 / (1 + Math.exp(-sum)) - offends) * counts
      for (const each of at) gradient[each] += error
      gradient[size - 1] += error
    }
    const step = 0.05 * (1 - (round / rounds) * 0.9)
    for (let at = 0; at < size; at++) {
      first[at] = 0.9 * first[at] + 0.1 * gradient[at]
      second[at] = 0.99 * second[at] + 0.01 * gradient[at] ** 2
      weights[at] -= (step * (first[at] / (1 - 0.9 ** round))) / (Math.sqrt(second[at] / (1 - 0.99 ** round)) + 1e-6)
    }
  }
  return weights
}

const seen = new Map()
for (const {features} of cases) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
let names = [...seen].flatMap(([name, times]) => (times >= 3 ? [name] : []))
let weights = fit(cases, names)
for (const keep of [Number(flags.keep) * 3.5, Number(flags.keep)]) {
  const strength = (at) => Math.abs(weights[at]) * Math.sqrt(Math.min(seen.get(names[at]), 30))
  names = names
    .map((name, at) => ({name, strength: strength(at)}))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, keep)
    .map(({name}) => name)
  weights = fit(cases, names)
}

const byWeight = {}
names.forEach((name, at) => {
  const tenths = Math.max(-mostTenths, Math.min(mostTenths, Math.round(weights[at] * 10)))
  if (tenths !== 0) (byWeight[tenths] ??= []).push(name)
})
const out = flags.out ?? path.join(root, `src/lexicon/weights/${rule}.ts`)
/** The bounds are set by hand, and a new fit keeps them. */
const before = existsSync(out) ? readFileSync(out, 'utf8') : ''
const bound = (name, otherwise) => new RegExp(`\\b${name}: (-?[\\d.]+)`).exec(before)?.[1] ?? otherwise
const variable = rule.replace(/^no-/, '').replace(/-(.)/g, (_, letter) => letter.toUpperCase())
const table = Object.keys(byWeight)
  .sort((a, b) => Number(a) - Number(b))
  .map((tenths) => `'${tenths}': ${JSON.stringify(byWeight[tenths].sort().join('|'))}`)
const source = `import type {Weights} from './table'

/** Fitted by \`test/corpus/weigh.mjs\` to labelled sentences; not to be edited by hand. */
export const ${variable}Weights: Weights = {
  base: ${weights.at(-1).toFixed(2)},
  enough: ${bound('enough', '1')},
  kind: ${bound('kind', '-3.5')},
  words: {${table.join(',\n')}}
}
`
writeFileSync(out, await format(source, {...(await resolveConfig(out)), parser: 'typescript'}))
console.log(`${rule}: ${cases.length} cases, ${cases.filter(({offends}) => offends).length} offend, ${names.length} features`)
