// Checks messages.jsonl: node check.mjs   (add --table for the per-rule table in Markdown)
import {readFileSync} from 'node:fs'

const here = (p) => new URL(p, import.meta.url)
const faults = []
const fault = (where, what) => faults.push(`${where}: ${what}`)

// --- the catalogue -------------------------------------------------------
const CODES = {TY: 'thank-you', FR: 'feedback-request', FU: 'follow-up', RE: 'feedback-reply'}
const rules = new Map() // id -> { presence, kinds }
let section = ''
for (const line of readFileSync(here('CATALOGUE.md'), 'utf8').split('\n')) {
  if (/^#{2,3} /.test(line)) section = line
  const m = /^\|\s*`([a-z-]+)`\s*\|[^|]*\|\s*(all|[A-Z]{2}(?:,\s*[A-Z]{2})*)\s*\|/.exec(line)
  if (!m) continue
  const presence = /What a good message has/.test(section)
  if (!presence && !/What closes the door/.test(section)) continue
  const kinds = m[2] === 'all' ? Object.values(CODES) : m[2].split(/,\s*/).map((c) => CODES[c])
  rules.set(m[1], {presence, kinds})
}
if (rules.size === 0) fault('CATALOGUE.md', 'no rule found')

// --- the messages --------------------------------------------------------
const LIMIT = {'feedback-request': 150, 'thank-you': 120, 'feedback-reply': 120, 'follow-up': 80}
const PREFIX = {'feedback-request': 'fr', 'thank-you': 'ty', 'follow-up': 'fu', 'feedback-reply': 're'}
const FIELDS = ['id', 'kind', 'subject', 'text', 'template', 'labels', 'traps', 'note', 'split']

const occurrences = (hay, needle) => {
  const at = []
  for (let i = hay.indexOf(needle); i !== -1; i = hay.indexOf(needle, i + 1)) at.push(i)
  return at
}
const words = (text) =>
  text
    .split('\n')
    .filter((l) => !/^>/.test(l) && !/wrote:\s*$/.test(l))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean).length

const items = []
const raw = readFileSync(here('./messages.jsonl'), 'utf8')
if (!raw.endsWith('\n')) fault('messages.jsonl', 'no newline at the end')
raw.split('\n').forEach((line, n) => {
  if (line === '') {
    if (n !== raw.split('\n').length - 1) fault(`line ${n + 1}`, 'empty line')
    return
  }
  try {
    items.push(JSON.parse(line))
  } catch (e) {
    fault(`line ${n + 1}`, `not JSON (${e.message})`)
  }
})

const ids = new Set()
const texts = new Set()
for (const it of items) {
  const id = String(it.id)
  for (const f of FIELDS) if (!(f in it)) fault(id, `field ${f} is missing`)
  for (const f of Object.keys(it)) if (!FIELDS.includes(f)) fault(id, `unknown field ${f}`)
  if (!(it.kind in PREFIX)) {
    fault(id, `unknown kind ${it.kind}`)
    continue
  }
  if (!new RegExp(`^${PREFIX[it.kind]}-\\d{3}$`).test(id)) fault(id, 'id does not fit the kind')
  if (ids.has(id)) fault(id, 'id used twice')
  ids.add(id)
  if (typeof it.text !== 'string' || it.text.trim() === '') {
    fault(id, 'text is empty')
    continue
  }
  if (texts.has(it.text)) fault(id, 'text used twice')
  texts.add(it.text)
  if (it.subject !== null && typeof it.subject !== 'string') fault(id, 'subject is neither a string nor null')
  if (typeof it.template !== 'boolean') fault(id, 'template is not a boolean')
  if (typeof it.note !== 'string' || it.note === '' || it.note.includes('\n')) fault(id, 'note is not one line')
  if (!['train', 'dev'].includes(it.split)) fault(id, `unknown split ${it.split}`)
  if (!Array.isArray(it.labels) || !Array.isArray(it.traps)) {
    fault(id, 'labels or traps is not a list')
    continue
  }

  const spans = {labels: [], traps: []}
  for (const list of ['labels', 'traps']) {
    for (const entry of it[list]) {
      const {rule, quote} = entry
      const where = `${id} ${list} ${rule}`
      if (Object.keys(entry).sort().join() !== 'quote,rule') fault(where, 'fields other than rule and quote')
      const info = rules.get(rule)
      if (!info) {
        fault(where, 'rule is not in the catalogue')
        continue
      }
      if (list === 'labels' && !info.kinds.includes(it.kind)) fault(where, `rule does not apply to ${it.kind}`)
      if (quote === null) {
        const placeless = info.presence || rule === 'positive-tone' || (rule === 'subject-line' && it.subject === '')
        if (list === 'traps' || !placeless) fault(where, 'needs a quote')
        if (it[list].filter((e) => e.rule === rule).length > 1) fault(where, 'given twice without a place')
        continue
      }
      if (typeof quote !== 'string' || quote === '') {
        fault(where, 'quote is empty')
        continue
      }
      const inSubject = rule === 'subject-line'
      const at = occurrences(inSubject ? (it.subject ?? '') : it.text, quote)
      if (at.length !== 1) fault(where, `quote found ${at.length} times: ${JSON.stringify(quote)}`)
      else spans[list].push({rule, presence: info.presence, inSubject, from: at[0], to: at[0] + quote.length, quote})
    }
  }

  const overlap = (a, b) => a.inSubject === b.inSubject && a.from < b.to && b.from < a.to
  const doors = spans.labels.filter((s) => !s.presence)
  doors.forEach((a, i) =>
    doors.slice(i + 1).forEach((b) => {
      if (overlap(a, b)) fault(id, `one phrase, two flags: ${a.rule} ${JSON.stringify(a.quote)} / ${b.rule} ${JSON.stringify(b.quote)}`)
    })
  )
  for (const t of spans.traps) {
    for (const l of spans.labels) if (t.rule === l.rule && overlap(t, l)) fault(id, `trap and label of ${t.rule} overlap`)
    if (t.presence && it.labels.some((l) => l.rule === t.rule)) fault(id, `trap of ${t.rule} in a message where it fires`)
  }
  if (it.traps.some((t) => t.rule === 'positive-tone') && it.labels.some((l) => l.rule === 'positive-tone')) {
    fault(id, 'trap of positive-tone in a message where it fires')
  }
  if (it.labels.some((l) => l.rule === 'positive-tone')) {
    for (const l of it.labels) {
      if (l.rule.startsWith('no-') && l.rule !== 'no-shouting') {
        fault(id, `positive-tone next to ${l.rule}`)
      }
    }
  }
  if (it.labels.some((l) => l.rule === 'ask-for-feedback')) {
    for (const l of it.labels)
      if (['growth-framing', 'specific-questions'].includes(l.rule)) fault(id, `${l.rule} next to ask-for-feedback`)
  }
  if (it.labels.some((l) => l.rule === 'brevity') && words(it.text) <= LIMIT[it.kind]) fault(id, 'labelled brevity but not too long')
}

// --- counts --------------------------------------------------------------
const count = (list, rule, split) =>
  items.reduce((n, it) => n + (!split || it.split === split ? it[list].filter((e) => e.rule === rule).length : 0), 0)
const distinct = (rule) =>
  new Set(items.flatMap((it) => it.labels.filter((l) => l.rule === rule).map((l) => (l.quote ?? `@${it.id}`).toLowerCase()))).size

const table = [...rules].map(([rule, {presence}]) => ({
  rule,
  presence,
  labels: count('labels', rule),
  train: count('labels', rule, 'train'),
  dev: count('labels', rule, 'dev'),
  distinct: distinct(rule),
  traps: count('traps', rule)
}))
const readme = readFileSync(here('./README.md'), 'utf8')
for (const r of table) {
  if (!readme.includes(`| \`${r.rule}\` | ${r.labels} | ${r.train} | ${r.dev} | ${r.traps} |`))
    fault('README.md', `the row of ${r.rule} is stale`)
}
for (const r of table) {
  const need = r.presence ? 12 : 20
  if (r.labels < need) fault(r.rule, `${r.labels} labels, at least ${need} wanted`)
  if (r.traps < 8) fault(r.rule, `${r.traps} traps, at least 8 wanted`)
  if (r.train === 0 || r.dev === 0) fault(r.rule, 'a split has no label')
}
const dev = items.filter((it) => it.split === 'dev').length
if (Math.abs(dev / items.length - 0.3) > 0.03) fault('split', `${dev} of ${items.length} in dev`)

if (process.argv.includes('--table')) {
  console.log('| rule | labels | train | dev | traps |\n|---|---|---|---|---|')
  for (const r of table) console.log(`| \`${r.rule}\` | ${r.labels} | ${r.train} | ${r.dev} | ${r.traps} |`)
} else {
  console.log(`${items.length} messages: ${items.length - dev} train, ${dev} dev, ${items.filter((i) => i.template).length} templates`)
  for (const kind of Object.keys(PREFIX)) {
    const of = items.filter((it) => it.kind === kind)
    console.log(
      `  ${kind.padEnd(17)} ${String(of.length).padStart(3)}, clean ${of.filter((i) => i.labels.length === 0).length}, dev ${of.filter((i) => i.split === 'dev').length}`
    )
  }
  console.log(`\n${'rule'.padEnd(20)} labels  train  dev  distinct  traps`)
  for (const r of table) {
    console.log(
      r.rule.padEnd(20) + [r.labels, r.train, r.dev, r.distinct, r.traps].map((n, i) => String(n).padStart([6, 7, 5, 10, 7][i])).join('')
    )
  }
}
for (const f of faults) console.error(`FAULT ${f}`)
if (faults.length) {
  console.error(`${faults.length} fault(s)`)
  process.exit(1)
}
