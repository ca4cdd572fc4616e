#!/usr/bin/env node
/**
 * Prints how a linter scores on the corpus; `scorer.mjs` says how it is counted.
 *
 *   node score.mjs MODULE [CORPUS.jsonl] [--split dev] [--detect] [--misses] [--json] [--ignore rule,rule]
 *
 * MODULE is a path to an ES module that exports `lint(text, options)` (the package's built entry). Without `--split` both
 * splits are scored, each with the kind given and with the kind to be read; `--detect` reads it. What was missed in `dev` is
 * not shown: it is there to be scored, not read.
 */
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {readCorpus, readSeverities, score} from './scorer.mjs'

const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    split: {type: 'string'},
    misses: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
    detect: {type: 'boolean', default: false},
    ignore: {type: 'string', default: ''}
  }
})
const [modulePath, corpusPath] = positionals
if (!modulePath) {
  console.error('usage: node score.mjs MODULE [CORPUS.jsonl] [--split dev] [--detect] [--misses] [--json] [--ignore rule,rule]')
  process.exit(2)
}
if (flags.misses && flags.split !== 'train') {
  console.error('--misses goes with --split train')
  process.exit(2)
}

const {lint} = await import(pathToFileURL(path.resolve(modulePath)).href)
const severities = await readSeverities()
const ignored = new Set(flags.ignore.split(',').filter(Boolean))
const file = corpusPath ? pathToFileURL(path.resolve(corpusPath)) : undefined
const runs = flags.split
  ? [{split: flags.split, detect: flags.detect}]
  : ['train', 'dev'].flatMap((split) => [
      {split, detect: false},
      {split, detect: true}
    ])

for (const {split, detect} of runs) {
  const {summary, perRule, misses} = score(lint, await readCorpus(file, split), {detect, ignored, severities})
  if (flags.json) console.log(JSON.stringify({split, detect, summary, perRule, ...(flags.misses ? {misses} : {})}, null, 2))
  else print({split, detect, summary, perRule, misses: flags.misses ? misses : []})
}

function print({split, detect, summary, perRule, misses}) {
  const show = (value) => (value === null ? '   –' : value.toFixed(2).padStart(4))
  console.log(`\n${split}, kind ${detect ? 'read' : 'given'}`)
  console.log('rule                  support  P     R     F1    false alarms')
  for (const [rule, r] of Object.entries(perRule)) {
    console.log(
      `${rule.padEnd(22)}${String(r.support).padStart(6)}  ${show(r.precision)}  ${show(r.recall)}  ${show(r.f1)}  ${r.falseAlarms}`
    )
  }
  for (const miss of misses) console.log(JSON.stringify(miss))
  const {micro, macroF1, messages, cleanMessages, cleanMessagesFlagged, cleanMessagesTouched, wrongSeverity, kinds} = summary
  console.log(
    `${messages} messages: micro P ${show(micro.precision)} R ${show(micro.recall)} F1 ${show(micro.f1)}, macro F1 ${show(macroF1)}, ` +
      `clean messages flagged ${cleanMessagesFlagged} of ${cleanMessages} (info included: ${cleanMessagesTouched}), ` +
      `wrong severity ${wrongSeverity}${detect ? `, kinds read right ${show(kinds)}` : ''}`
  )
}
