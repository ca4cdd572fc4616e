import type {Checker} from './check/check'
import type {RewriteResult} from './diagnostic'
import {analyse, checkDraft, checkerFor, diagnose} from './lint'
import {leanAfterCut} from './mend/lean'
import type {Message} from './message/types'
import type {LintOptions} from './options'
import {Pieces, put} from './pieces'
import {planRound, type Change} from './plan'
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
 * What is missing is added only once the words are mended, since they may bring it; sentences too many go last. At the
 * `full` level one message gets one question of ours at most, and none of our sentences twice: where a draft asks well
 * already, what else it asks is taken out instead.
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
export function rewriteWith(checker: Checker, draft: string, {level = 'safe', ...options}: RewriteOptions): RewriteResult {
  if (level !== 'safe' && level !== 'full') throw new TypeError(`Unknown level: ${describe(level)}. Valid are: safe, full.`)
  const applied: RewriteResult['applied'] = []
  const pieces = new Pieces(draft)
  let subject = options.subject
  // A message keeps the kind it was read as, its tone of voice and what it names, whatever the edits make of it.
  const first = analyse(draft, options)
  const {kind, register, facts} = first
  const read = (text: string): Message => ({
    ...analyse(text, {...options, kind, ...(subject !== undefined && {subject})}),
    register,
    facts
  })
  let message: Message = {...first, kindSource: 'given'}
  let remaining = diagnose(checker, message, draft)
  for (let round = 1; round <= mostRounds; round++) {
    const changes = planRound(checker, message, remaining, level)
    if (changes.length === 0) break
    for (const {done} of changes) applied.push(...done.map((each) => ({round, ...each})))
    for (const change of changes.toReversed()) {
      if (change.field === 'subject') subject = put(subject!, change)
      else applied.push(...applyTo(pieces, change).map((each) => ({round, ...each})))
    }
    message = read(pieces.text)
    remaining = diagnose(checker, message, pieces.text)
  }
  return {text: pieces.text, ...(subject !== undefined && {subject}), edits: pieces.edits(), applied, remaining}
}

/** Applies one change, and mends what leaned on a sentence that it took out; that is given back. */
function applyTo(pieces: Pieces, change: Change): Change['done'] {
  pieces.put(change)
  if (!change.takesSentence) return []
  const lean = leanAfterCut(pieces.text, change.start + change.text.length, change.text !== '')
  if (!lean) return []
  const before = pieces.text.slice(lean.start, lean.end)
  pieces.put({...lean, ruleIds: change.ruleIds})
  return [{ruleId: change.ruleIds[0]!, before, after: lean.text}]
}
