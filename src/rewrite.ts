import type {Checker} from './check/check'
import type {Diagnostic, RewriteResult} from './diagnostic'
import {leanAfterCut} from './mend/lean'
import type {Message} from './message/types'
import type {LintOptions} from './options'
import {Pieces, put} from './pieces'
import {diagnose, readDraft} from './pipeline'
import {planRound, sourceOf, type Change, type Source} from './plan'
import {describe} from './settings'

/** Options of `rewrite`. */
export interface RewriteOptions extends LintOptions {
  /** `safe` (the default) applies what claims nothing new; `full` applies the best suggestion of every diagnostic. */
  level?: 'safe' | 'full'
}

const mostRounds = 5

/** Rewrites with a checker that is already made. */
export function rewriteWith(checker: Checker, draft: string, {level, ...options}: RewriteOptions): RewriteResult {
  const first = readDraft(draft, options)
  let source: Source | undefined
  return mend(draft, options.subject, level, {
    read: (text, subject) => {
      const message =
        text === draft && subject === options.subject ? first : readDraft(text, {...options, ...(subject !== undefined && {subject})})
      const voiced = inVoiceOf(message, first)
      const diagnostics = diagnose(checker, voiced, text)
      source ??= sourceOf(checker, voiced, diagnostics)
      const written = source
      return {diagnostics, plan: (at) => planRound(checker, voiced, diagnostics, at, written)}
    },
    lean: leanAfterCut
  })
}

/** A message keeps the kind it was first read as, its tone of voice and what it names, whatever the edits make of it. */
export function inVoiceOf(message: Message, {kind, register, facts}: Message): Message {
  return {...message, kind, kindSource: 'given', register, facts}
}

/** How a text is read while it is mended. */
export interface Reading {
  /** What is found in it, and the edits of one round: sorted, apart, none where nothing is left to do. */
  read: (
    text: string,
    subject: string | undefined
  ) => {diagnostics: readonly Diagnostic[]; plan: (level: 'safe' | 'full') => readonly Change[]}
  /** What has to be mended at a place where a sentence was taken out or replaced. */
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
  const pieces = new Pieces(draft)
  let subject = givenSubject
  let now = reading.read(draft, subject)
  /** The rules that had something added: where a second reading still misses it, more of it would not help. */
  const added = new Set<string>()
  const isAddition = ({start, end}: Change) => start === end
  for (let round = 1; round <= mostRounds; round++) {
    const changes = now.plan(level).filter((change) => !isAddition(change) || !change.ruleIds.every((id) => added.has(id)))
    if (changes.length === 0) break
    for (const change of changes) if (isAddition(change)) for (const id of change.ruleIds) added.add(id)
    for (const {done} of changes) applied.push(...done.map((each) => ({round, ...each})))
    for (const change of changes.toReversed()) {
      if (change.field === 'subject') subject = put(subject!, change)
      else pieces.put(change)
    }
    for (const {change, at} of placesAfter(changes).toReversed())
      applied.push(...mendAfter(pieces, change, at, reading).map((each) => ({round, ...each})))
    now = reading.read(pieces.text, subject)
  }
  const {text} = pieces
  return {text, ...(subject !== undefined && {subject}), edits: pieces.edits(), applied, remaining: [...now.diagnostics]}
}

/** Where the sentences that changes take out or replace ended, in the text with all the changes in it. */
function placesAfter(changes: readonly Change[]): {change: Change; at: number}[] {
  const places: {change: Change; at: number}[] = []
  let grown = 0
  for (const change of changes) {
    if (change.field === 'subject') continue
    grown += change.text.length - (change.end - change.start)
    if (change.takesSentence) places.push({change, at: change.end + grown})
  }
  return places
}

/** Mends what leaned on a sentence that a change took out; that is given back. */
function mendAfter(pieces: Pieces, {ruleIds, text}: Change, at: number, {lean}: Reading): Change['done'] {
  const done: Change['done'] = []
  // Where one sentence goes along, the next may have leaned on it.
  while (done.length < mostRounds) {
    const edit = lean(pieces.text, at, text !== '')
    if (!edit) break
    done.push({ruleId: ruleIds[0]!, before: pieces.put({...edit, ruleIds}), after: edit.text})
    if (edit.text !== '') break
  }
  return done
}
