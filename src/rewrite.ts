import type {Checker} from './check/check'
import {severities, type Diagnostic, type Edit, type RewriteResult, type Suggestion} from './diagnostic'
import {checkDraft, checkerFor, lintWith} from './lint'
import type {LintOptions} from './options'
import {leanAfterCut} from './mend/lean'
import {checkOptions, describe} from './settings'

/** Options of `rewrite`. */
export interface RewriteOptions extends LintOptions {
  /** `safe` (the default) applies what claims nothing new; `full` applies the best suggestion of every diagnostic. */
  level?: 'safe' | 'full'
}

const mostRounds = 5

/**
 * Applies suggestions to a draft until nothing more is to be done, at most five rounds.
 *
 * @returns The new text, the edits against the original, what was done, and what is left.
 * @throws {TypeError} When the draft is not a string, or an option is not valid.
 */
export function rewrite(draft: string, options: RewriteOptions = {}): RewriteResult {
  checkDraft(draft)
  checkOptions(options)
  return rewriteWith(checkerFor(options), draft, options)
}

/** Rewrites with a checker that is already made. */
export function rewriteWith(checker: Checker, draft: string, {level, ...options}: RewriteOptions): RewriteResult {
  // A message keeps the kind it was read as, whatever the edits make of it.
  const kind = options.kind ?? lintWith(checker, draft, options).kind
  return mend(draft, options.subject, level, {
    lint: (text, subject) => lintWith(checker, text, {...options, kind, ...(subject !== undefined && {subject})}).diagnostics,
    lean: leanAfterCut
  })
}

/** How a text is read while it is mended. */
export interface Reading {
  lint: (text: string, subject: string | undefined) => readonly Diagnostic[]
  /** What has to be mended at a place where a sentence was taken out. */
  lean: typeof leanAfterCut
}

/** Applies suggestions round by round, until there are none or the rounds are up. */
export function mend(
  draft: string,
  givenSubject: string | undefined,
  level: RewriteOptions['level'] = 'safe',
  reading: Reading
): RewriteResult {
  if (level !== 'safe' && level !== 'full') throw new TypeError(`Unknown level: ${describe(level)}. Valid are: safe, full.`)
  const applied: RewriteResult['applied'] = []
  let pieces: Piece[] = [{text: draft, source: 0, ruleIds: []}]
  let text = draft
  let subject = givenSubject
  let remaining = reading.lint(text, subject)
  for (let round = 1; round <= mostRounds; round++) {
    const edits = editsOf(remaining, level)
    if (edits.length === 0) break
    for (const {diagnostic, suggestion} of edits)
      applied.push({round, ruleId: diagnostic.ruleId, before: diagnostic.actual, after: suggestion.text})
    for (const edit of edits.filter(({diagnostic}) => diagnostic.field === 'subject').reverse()) subject = put(subject!, changeOf(edit))
    for (const edit of edits.filter(({diagnostic}) => diagnostic.field === 'text').reverse()) {
      const change = changeOf(edit)
      text = put(text, change)
      pieces = splice(pieces, change)
      const lean = isCut(edit) ? reading.lean(text, change.start + change.text.length) : undefined
      if (!lean) continue
      applied.push({round, ruleId: change.ruleId, before: text.slice(lean.start, lean.end), after: lean.text})
      text = put(text, lean)
      pieces = splice(pieces, {...lean, ruleId: change.ruleId})
    }
    remaining = reading.lint(text, subject)
  }
  return {text, ...(subject !== undefined && {subject}), edits: toEdits(pieces, draft), applied, remaining: [...remaining]}
}

interface Chosen {
  diagnostic: Diagnostic
  suggestion: Suggestion
}

/** The edits of one round: the best suggestion of each diagnostic, outer ranges first, none that overlap; what is missing waits for the rest. */
function editsOf(diagnostics: readonly Diagnostic[], level: 'safe' | 'full'): Chosen[] {
  const chosen: Chosen[] = []
  for (const diagnostic of diagnostics) {
    const suggestion = level === 'full' ? diagnostic.suggestions[0] : diagnostic.suggestions.find(({safety}) => safety === 'safe')
    if (suggestion && diagnostic.field !== 'to') chosen.push({diagnostic, suggestion})
  }
  const words = chosen.filter(({diagnostic}) => diagnostic.about === 'words')
  // Presence is judged again once the other edits are in, so that nothing is added twice.
  const pool = words.length > 0 ? words : chosen
  pool.sort((a, b) => size(b) - size(a) || gravity(b) - gravity(a))
  const kept: Chosen[] = []
  for (const edit of pool) if (!kept.some((other) => collide(other, edit))) kept.push(edit)
  return kept.sort((a, b) => a.diagnostic.range.start.offset - b.diagnostic.range.start.offset)
}

const size = ({diagnostic: {range}}: Chosen) => range.end.offset - range.start.offset
const gravity = ({diagnostic}: Chosen) => severities.indexOf(diagnostic.severity)

function collide({diagnostic: a}: Chosen, {diagnostic: b}: Chosen): boolean {
  if (a.field !== b.field) return false
  return a.range.start.offset <= b.range.end.offset && b.range.start.offset <= a.range.end.offset
}

/** An edit of the text in work. */
interface Change {
  start: number
  end: number
  text: string
  ruleId: string
}

function changeOf({diagnostic: {range, ruleId}, suggestion}: Chosen): Change {
  return {start: range.start.offset, end: range.end.offset, text: suggestion.text, ruleId}
}

/** Whether an edit takes a whole sentence out, marks of emphasis around it included, so that the next one may have lost what it leans on. */
const isCut = ({diagnostic, suggestion}: Chosen) =>
  diagnostic.about === 'words' && suggestion.text.trim() === '' && /[.?!](?:[\s*_]|<\/\w+>)*$/.test(diagnostic.actual)

const put = (text: string, {start, end, text: instead}: Omit<Change, 'ruleId'>) => text.slice(0, start) + instead + text.slice(end)

/** A stretch of the text in work: one from the original (`source` is its offset there) or one that was put in. */
interface Piece {
  text: string
  source: number | undefined
  ruleIds: string[]
}

function splice(pieces: readonly Piece[], {start, end, text, ruleId}: Change): Piece[] {
  const made: Piece[] = []
  let at = 0
  let done = false
  const insert = (ruleIds: readonly string[]) => {
    if (!done) made.push({text, source: undefined, ruleIds: [...new Set([...ruleIds, ruleId])]})
    done = true
  }
  for (const piece of pieces) {
    const from = at
    const to = at + piece.text.length
    at = to
    if (to < start || (to === start && to !== from)) made.push(piece)
    else if (from >= end) {
      insert([])
      made.push(piece)
    } else {
      const head = piece.text.slice(0, Math.max(0, start - from))
      const tail = piece.text.slice(Math.max(0, end - from))
      if (head) made.push({...piece, text: head})
      insert(piece.ruleIds)
      if (tail)
        made.push({...piece, text: tail, source: piece.source === undefined ? undefined : piece.source + piece.text.length - tail.length})
    }
  }
  insert([])
  return made
}

/** What changed against the original, one edit for each stretch that is not from there. */
function toEdits(pieces: readonly Piece[], draft: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  let text = ''
  let ruleIds: string[] = []
  const close = (until: number) => {
    const before = draft.slice(at, until)
    if (before !== text) edits.push(trim({start: at, end: until, text, ruleIds: [...new Set(ruleIds)]}, draft))
    text = ''
    ruleIds = []
  }
  for (const piece of pieces) {
    if (piece.source === undefined) {
      text += piece.text
      ruleIds.push(...piece.ruleIds)
    } else {
      close(piece.source)
      at = piece.source + piece.text.length
    }
  }
  close(draft.length)
  return edits
}

/** Leaves out of an edit what it would put back unchanged at its ends. */
function trim({start, end, text, ruleIds}: Edit, draft: string): Edit {
  const before = draft.slice(start, end)
  let head = 0
  while (head < before.length && head < text.length && before[head] === text[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < text.length - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++
  return {start: start + head, end: end - tail, text: text.slice(head, text.length - tail), ruleIds}
}
