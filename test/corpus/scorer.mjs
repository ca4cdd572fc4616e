/**
 * Scores a linter against labelled messages: precision, recall and F1 per rule.
 *
 * How a flag is counted. A label with a quote is found when a diagnostic of that rule lies within the sentences that the
 * quote touches (two readers pick different clauses of one sentence, but not different sentences); a label without a quote
 * is found when the rule fires anywhere in the message. A diagnostic that finds no label of its rule is a false alarm.
 * Notices are not scored. A severity that the catalogue does not allow for the rule is counted under `wrongSeverity`. A
 * rule that never has a label nor a flag does not count in the mean.
 */
import {readFile} from 'node:fs/promises'

/** The messages of a corpus file, of one split where it is named. */
export async function readCorpus(file = new URL('messages.jsonl', import.meta.url), split = undefined) {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line)).filter((item) => !split || item.split === split)
}

/** The severities that the catalogue allows, by rule. */
export async function readSeverities() {
  const severities = new Map()
  for (const line of (await readFile(new URL('CATALOGUE.md', import.meta.url), 'utf8')).split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim())
    const id = /^`([a-z-]+)`$/.exec(cells[1] ?? '')?.[1]
    if (id && cells.length > 5) severities.set(id, cells[4].match(/error|warning|info/g) ?? [])
  }
  return severities
}

/**
 * @param lint The linter's `lint`.
 * @param items Messages as `readCorpus` gives them.
 * @param options `detect` leaves the kind for the linter to read, `ignored` is a set of rules, `severities` of `readSeverities`.
 * @returns The summary, the rates per rule, what was missed or falsely flagged, and how many kinds were read right.
 */
export function score(lint, items, {detect = false, ignored = new Set(), severities}) {
  const table = new Map()
  const row = (rule) => table.get(rule) ?? table.set(rule, {found: 0, missed: 0, falseAlarms: 0}).get(rule)
  const misses = []
  const kinds = {right: 0, of: 0}
  let clean = 0
  let cleanFlagged = 0
  let cleanTouched = 0
  let wrongSeverity = 0

  for (const item of items) {
    const options = {template: Boolean(item.template)}
    if (!detect && item.kind) options.kind = item.kind
    if (typeof item.subject === 'string') options.subject = item.subject
    const result = lint(item.text, options)
    const diagnostics = result.diagnostics.filter((d) => !ignored.has(d.ruleId) && d.about !== 'notice')
    wrongSeverity += diagnostics.filter((d) => severities.has(d.ruleId) && !severities.get(d.ruleId).includes(d.severity)).length
    const labels = item.labels.filter((label) => !ignored.has(label.rule))
    // A request that asks for nothing reads like a note of thanks, so its kind proves nothing.
    if (!item.labels.some((label) => label.rule === 'ask-for-feedback')) {
      kinds.of++
      if (result.kind === item.kind) kinds.right++
    }
    const used = new Set()
    for (const label of labels) {
      const hits = diagnostics.filter((d) => d.ruleId === label.rule && finds(d, label.quote, item))
      for (const hit of hits) used.add(hit)
      row(label.rule)[hits.length > 0 ? 'found' : 'missed']++
      if (hits.length === 0) misses.push({id: item.id, miss: label.rule, quote: label.quote})
    }
    for (const d of diagnostics) {
      if (used.has(d)) continue
      row(d.ruleId).falseAlarms++
      misses.push({id: item.id, falseAlarm: d.ruleId, text: item.text.slice(d.range.start.offset, d.range.end.offset)})
    }
    if (labels.length === 0) {
      clean++
      if (diagnostics.some((d) => d.severity !== 'info')) cleanFlagged++
      if (diagnostics.length > 0) cleanTouched++
    }
  }

  const perRule = Object.fromEntries([...table].sort(([a], [b]) => a.localeCompare(b)).map(([rule, counts]) => [rule, rates(counts)]))
  const sum = {found: 0, missed: 0, falseAlarms: 0}
  for (const counts of table.values()) for (const name of Object.keys(sum)) sum[name] += counts[name]
  const f1s = Object.values(perRule).map(({f1}) => f1 ?? 0)
  const summary = {
    messages: items.length,
    micro: rates(sum),
    macroF1: f1s.length > 0 ? f1s.reduce((a, b) => a + b, 0) / f1s.length : null,
    cleanMessages: clean,
    cleanMessagesFlagged: cleanFlagged,
    cleanMessagesTouched: cleanTouched,
    wrongSeverity,
    kinds: ratio(kinds.right, kinds.of)
  }
  return {summary, perRule, misses}
}

/**
 * Scores the probes: sentences and small messages, each written for one rule and counted for that rule alone.
 *
 * @returns How many there are, and the rates per rule and over all.
 */
export function scoreProbes(lint, probes) {
  const table = new Map()
  const all = {found: 0, missed: 0, falseAlarms: 0}
  for (const {rule, kind, text, flags} of probes) {
    const counts = table.get(rule) ?? table.set(rule, {found: 0, missed: 0, falseAlarms: 0}).get(rule)
    const fired = lint(text, {kind}).diagnostics.some((diagnostic) => diagnostic.ruleId === rule)
    const outcome = flags ? (fired ? 'found' : 'missed') : fired ? 'falseAlarms' : undefined
    if (!outcome) continue
    counts[outcome]++
    all[outcome]++
  }
  return {count: probes.length, all: rates(all), perRule: Object.fromEntries([...table].map(([rule, counts]) => [rule, rates(counts)]))}
}

/** The sentences of a file with a label and a sentence a line; the label is a rule, or `ok` where none of them is broken. */
export async function readSentences(file) {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => line.split('\t')).map(([rule, text]) => ({rule, text}))
}

/**
 * Scores sentences, each put into a small good message. Every rule that has a label among them may give a false alarm.
 *
 * @returns The rates over all and per rule, and how many sentences with nothing wrong there are and are flagged.
 */
export function scoreSentences(lint, sentences) {
  const table = new Map()
  for (const {rule} of sentences) if (rule !== 'ok') table.set(rule, {found: 0, missed: 0, falseAlarms: 0})
  const clean = {of: 0, flagged: 0}
  for (const {rule, text} of sentences) {
    const before = 'Hello Ana,\n\nThank you for the interview last week. '
    const kind = rule === 'no-pestering' ? 'follow-up' : 'feedback-request'
    const {diagnostics} = lint(`${before}${text}\n\nBest,\nJo`, {kind})
    const fired = new Set(
      diagnostics.filter(({ruleId, range}) => table.has(ruleId) && range.end.offset > before.length).map(({ruleId}) => ruleId)
    )
    for (const each of fired) if (each !== rule) table.get(each).falseAlarms++
    if (rule === 'ok') {
      clean.of++
      if (fired.size > 0) clean.flagged++
    } else table.get(rule)[fired.has(rule) ? 'found' : 'missed']++
  }
  const all = {found: 0, missed: 0, falseAlarms: 0}
  for (const counts of table.values()) for (const name of Object.keys(all)) all[name] += counts[name]
  return {
    count: sentences.length,
    clean,
    all: rates(all),
    perRule: Object.fromEntries([...table].sort(([a], [b]) => a.localeCompare(b)).map(([rule, counts]) => [rule, rates(counts)]))
  }
}

/** How many messages with nothing wrong one of some rules flags. */
export function countFlagged(lint, messages, ruleIds) {
  return messages.filter(({text, kind}) => lint(text, {kind}).diagnostics.some(({ruleId}) => ruleIds.has(ruleId))).length
}

function finds(diagnostic, quote, item) {
  if (quote === null || quote === undefined) return true
  const inSubject = Boolean(item.subject?.includes(quote)) && !item.text.includes(quote)
  if (inSubject !== (diagnostic.field === 'subject')) return inSubject && diagnostic.ruleId === 'subject-line'
  const source = inSubject ? item.subject : item.text
  const {start, end} = diagnostic.range
  const words = source.slice(start.offset, end.offset)
  const first = start.offset + words.length - words.trimStart().length // a removal may take the space along
  const last = end.offset - words.length + words.trimEnd().length
  const ends = [0, ...[...source.matchAll(/[.!?…]+["'’”)\]]*\s+|\n\s*\n/g)].map((m) => m.index + m[0].length), source.length]
  for (let at = source.indexOf(quote); at !== -1; at = source.indexOf(quote, at + 1)) {
    const from = ends.findLast((stop) => stop <= at)
    const to = ends.find((stop) => stop >= at + quote.length)
    if (first >= from && last <= to) return true
  }
  return false
}

const ratio = (a, b) => (b === 0 ? null : a / b)

function rates({found, missed, falseAlarms}) {
  return {
    support: found + missed,
    precision: ratio(found, found + falseAlarms),
    recall: ratio(found, found + missed),
    f1: ratio(2 * found, 2 * found + missed + falseAlarms),
    falseAlarms
  }
}

/** What an applicant may say before the words that close the door. */
const friendlyOpenings = [
  'Thank you very much for your time and for the kind tour of the plant, and',
  'I really enjoyed meeting the team and hearing about your plans for next year, but',
  'I would be grateful for any advice on how I can improve my presentation skills;',
  'I hope you had a good weekend and that the new colleague has settled in well and',
  'It was a pleasure to talk with you about the role and the projects ahead, and'
]

/** How many of the short sentences that are flagged alone are still flagged, by any prohibition, behind a friendly opening. */
export function scoreJoined(lint, sentences) {
  const joined = {found: 0, of: 0}
  const fires = (text, rule) => {
    const kind = rule === 'no-pestering' ? 'follow-up' : 'feedback-request'
    return lint(`Dear Ms. Lowe,\n\n${text}\n\nBest,\nTom`, {kind}).diagnostics.map(({ruleId}) => ruleId)
  }
  for (const {rule, text} of sentences) {
    const isShort = /^[A-Z][^.?!]{5,60}\.$/.test(text) && text.split(' ').length <= 9
    if (rule === 'ok' || !isShort || !fires(text, rule).includes(rule)) continue
    const inner = /^(?:I\b|[A-Z]{2})/.test(text) ? text : text[0].toLowerCase() + text.slice(1)
    for (const opening of friendlyOpenings) {
      joined.of++
      if (fires(`${opening} ${inner}`, rule).some((ruleId) => ruleId.startsWith('no-'))) joined.found++
    }
  }
  return joined
}
