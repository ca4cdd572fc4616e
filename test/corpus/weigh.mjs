#!/usr/bin/env node
/**
 * Fits the word weights (`src/lexicon/weights`) to the labelled sentences and messages, and writes the tables: of each rule that has
 * one, and of `offence`, which is a breach of any prohibition.
 *
 *   node test/corpus/weigh.mjs [--with FILE …] [TABLE …]
 *
 * Learned from are the sentences, loud and quiet, the probes, the `train` messages, the traps and the rules' own examples;
 * what is there to be scored only is never opened.
 */
import {Buffer} from 'node:buffer'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {format, resolveConfig} from 'prettier'
import {fitWeights} from './fit.mjs'

const {values: flags, positionals} = parseArgs({allowPositionals: true, options: {with: {type: 'string', multiple: true, default: []}}})

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.join(here, '../..')
const folder = path.join(root, 'src/lexicon/weights')
const known = readdirSync(folder).flatMap((file) => (file === 'table.ts' ? [] : [path.basename(file, '.ts')]))
const tables = positionals.length > 0 ? positionals : known
const stranger = tables.find((table) => !known.includes(table))
if (stranger) {
  console.error(`There is no table ${stranger} in src/lexicon/weights. Name one of: ${known.join(', ')}`)
  process.exit(2)
}
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

/** What is learned from: the features of a sentence, and the rules under which it offends. */
const offences = []
/** The same of what sentences do for their messages. */
const functions = []
/** Whole messages, and the kind of each. One that lacks its ask reads like another kind. */
const messages = []

function addSentence(text, kind, labels, cases = offences) {
  const {sentences} = analyse(`Hello Ana,\n\n${text}\n\nBest,\nJo`, {kind, template: true})
  if (sentences.length > 0) cases.push({features: new Set(sentences.flatMap(({terms}) => [...featuresOf(terms)])), labels})
}

function addKind({text, kind, template, labels = []}) {
  if (labels.some(({rule}) => rule === 'ask-for-feedback')) return
  const {sentences} = analyse(text, {kind, template})
  messages.push({features: new Set(sentences.flatMap(({terms}) => [...featuresOf(terms)])), labels: [kind]})
}

function addMessage({text, kind, template, labels = []}) {
  const quotes = labels.filter(({rule: of, quote}) => quote && of.startsWith('no-'))
  const spans = quotes.map(({rule: of, quote}) => ({of, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length}))
  for (const {start, end, terms} of analyse(text, {kind, template}).sentences) {
    if (terms.length < 3) continue
    const labels = spans.filter((span) => span.start < end && start < span.end).map(({of}) => of)
    offences.push({features: featuresOf(terms), labels: [...new Set(labels)], within: true})
  }
}

const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)
const kindOf = (label) => (label === 'no-pestering' ? 'follow-up' : 'feedback-request')
function addFile(file, wanted = () => true) {
  if (file.endsWith('.tsv')) {
    for (const line of lines(file)) {
      const [label, text] = line.split('\t')
      if (text) addSentence(text, kindOf(label), label === 'ok' ? [] : [label])
    }
  } else {
    for (const line of lines(file)) {
      const message = JSON.parse(line)
      if (!wanted(message)) continue
      addMessage(message)
      addKind(message)
    }
  }
}

for (const name of ['sentences', 'quiet', 'mixed']) addFile(path.join(here, `${name}.tsv`))
for (const name of ['messages', 'letters', 'letters-2', 'letters-3', 'templates'])
  addFile(path.join(here, `${name}.jsonl`), ({split}) => split === 'train')
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
for (const file of flags.with) addFile(file)
for (const line of lines(path.join(here, 'functions.tsv'))) {
  const [labels, text] = line.split('\t')
  addSentence(text, 'feedback-request', labels.split(','), functions)
}

/** What a sentence does for its message, in the words of `functions.tsv`, by the rule that asks for it. */
const doings = {
  'ask-for-feedback': 'ask',
  'growth-framing': 'growth',
  'future-interest': 'interest',
  'apply-feedback': 'apply'
}
/** How much a breach of another rule counts as a case of none: between two rules it often is a matter of taste. */
const otherCounts = 0.5
/** How much an innocent sentence of a whole message counts: there most sentences are, and in the lists of sentences only half. */
const withinCounts = 2

/** What a table is fitted to: sentences, whether they are what it is to find, and how much they count. */
function casesOf(table) {
  const doing = doings[table]
  if (doing) return functions.map(({features, labels}) => ({features, right: labels.includes(doing), counts: 1}))
  if (table.startsWith('kind-')) return messages.map(({features, labels}) => ({features, right: labels[0] === table.slice(5), counts: 1}))
  const prohibitions = known.filter((name) => name.startsWith('no-'))
  return offences.map(({features, labels, within}) => {
    const right = table === 'offence' ? labels.some((label) => prohibitions.includes(label)) : labels.includes(table)
    return {features, right, counts: right ? 1 : (labels.length === 0 ? 1 : otherCounts) * (within ? withinCounts : 1)}
  })
}

/** How many features a table keeps. */
function sizeOf(table) {
  if (table.startsWith('kind-')) return 1000
  return table === 'offence' ? 10_000 : doings[table] ? 2500 : 3000
}

async function writeTable(table) {
  const rows = casesOf(table)
  const {names, weights, base} = fitWeights(rows, sizeOf(table))
  console.log(`${table}: ${rows.length} cases, ${rows.filter(({right}) => right).length} of them right, ${names.length} features`)
  const byWeight = {}
  names.forEach((name, at) => {
    const tenths = Math.max(-mostTenths, Math.min(mostTenths, Math.round(weights[at] * 10)))
    if (tenths !== 0) (byWeight[tenths] ??= []).push(name)
  })
  const words = Object.keys(byWeight)
    .sort((a, b) => Number(a) - Number(b))
    .map((tenths) => `'${tenths}': ${JSON.stringify(byWeight[tenths].sort().join('|'))}`)
  const out = path.join(folder, `${table}.ts`)
  // The bounds are set by hand, and a new fit keeps them.
  const bounds = readFileSync(out, 'utf8').match(/^ {2}(?:enough|kind): -?[\d.]+,$/gm) ?? []
  const variable = table.replace(/^(?:no|kind)-/, '').replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  const isPlain = table === 'offence' || table.startsWith('kind-')
  const source = `import type {${isPlain ? 'WordWeights' : 'Weights'}} from './table'

/** Fitted by \`test/corpus/weigh.mjs\` to labelled sentences; not to be edited by hand. */
export const ${variable}Weights: ${isPlain ? 'WordWeights' : 'Weights'} = {
  base: ${base.toFixed(2)},
${bounds.join('\n')}
  words: {${words.join(',\n')}}
}
`
  writeFileSync(out, await format(source, {...(await resolveConfig(out)), parser: 'typescript'}))
}

for (const table of tables) await writeTable(table)
