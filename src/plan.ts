import type {Checker} from './check/check'
import {cutsOf, isBlank, sentencesIn, standsApart, withResidue, type Choice} from './choice'
import {choose} from './choose'
import type {Diagnostic, Edit, Field, Suggestion} from './diagnostic'
import {isCold} from './mend/chill'
import {sentenceExtent, stretchExtent} from './mend/extent'
import {strayWords} from './stray'
import {gloomOf} from './mend/mood'
import {hasRoom, isAddition} from './mend/room'
import type {Message} from './message/types'

/** One edit of a round, in the field's text. */
export interface Change extends Edit {
  field: Field
  /** True where a whole sentence goes, so that the next one may have lost what it leans on. */
  takesSentence: boolean
  /** What it mends, for the report. */
  done: {ruleId: string; before: string; after: string}[]
}

/**
 * The edits of one round, sorted: what is forbidden first, then what is too much or too vague, then what is missing, then
 * what there is too much of in all. Outer ranges go before those inside them; what overlaps waits for the next round.
 */
export function planRound(
  checker: Checker,
  message: Message,
  diagnostics: readonly Diagnostic[],
  level: 'safe' | 'full',
  source: Source = sourceOf(checker, message, diagnostics)
): Change[] {
  const mendable = diagnostics
    .map((diagnostic) => ({diagnostic, suggestions: suggestionsAt(diagnostic, level)}))
    .filter(({diagnostic, suggestions}) => suggestions.length > 0 && diagnostic.field !== 'to')
    .filter(({diagnostic, suggestions}) => level === 'safe' || isApt(checker, diagnostic, suggestions, message, source))
  const stages = mendable.map(({diagnostic}) => stageOf(checker, diagnostic))
  const stage = Math.min(...stages)
  const due = mendable.filter((_, at) => stages[at] === stage)
  if (stage === lastStage) return due.flatMap(({diagnostic}) => spareChanges(checker, diagnostic.ruleId, message))
  const choices = choose(due, message, (diagnostic) => isHostile(checker, diagnostic))
  const all = level === 'full' ? withAll(checker, choices, message) : choices
  return joinCuts(apart(fillEmpty(all, message)), message)
}

/** The choices with all that goes along with them. */
function withAll(checker: Checker, choices: readonly Choice[], message: Message): Choice[] {
  const isMood = ({ruleId}: Choice) => checker.active.find(({rule}) => rule.id === ruleId)?.rule.lastResort === true
  const mood = choices.find(isMood)
  return [
    ...withResidue(
      choices.filter((choice) => !isMood(choice)),
      message
    ),
    ...strayWords(choices, message),
    ...(mood ? cutsOf(gloomOf(message), message, mood) : [])
  ].sort(bySource)
}

/** What is told of a message as it was written, while it is mended. */
export interface Source {
  message: Message
  /** Whether hostile words stood in it. */
  hurt: boolean
}

/** What has to be known of a message as it was written. */
export function sourceOf(checker: Checker, message: Message, diagnostics: readonly Diagnostic[]): Source {
  return {message, hurt: diagnostics.some((diagnostic) => isHostile(checker, diagnostic))}
}

/** The most sentences that go for a mood: where more make it, it is what the writer has to tell. */
const mostGloom = 3

/** What is added has to fit in and is not put beside cold words, and a mood is mended only where all that makes it can go. */
function isApt(checker: Checker, {ruleId}: Diagnostic, [first]: readonly Suggestion[], message: Message, source: Source): boolean {
  const rule = checker.active.find((each) => each.rule.id === ruleId)?.rule
  if (rule?.lastResort) {
    const gloom = gloomOf(message)
    return gloom.length <= mostGloom && gloom.some(standsApart(message))
  }
  return !first || !isAddition(first) || (hasRoom(message, first, source.message) && !isCold(message, source.hurt))
}

const suggestionsAt = ({suggestions}: Diagnostic, level: 'safe' | 'full') =>
  level === 'full' ? suggestions : suggestions.filter(({safety}) => safety === 'safe')

const lastStage = 3

function stageOf(checker: Checker, {ruleId, about}: Diagnostic): number {
  const rule = checker.active.find((each) => each.rule.id === ruleId)?.rule
  if (rule?.spare) return lastStage
  if (about === 'missing') return 2
  return rule?.expect === 'none' && !rule.lastResort ? 0 : 1
}

/** Whether a finding is on words that no message should have. */
function isHostile(checker: Checker, {ruleId, severity}: Diagnostic): boolean {
  const rule = checker.active.find((each) => each.rule.id === ruleId)?.rule
  return severity !== 'info' && rule?.expect === 'none' && rule.marks !== 'words'
}

/** Puts a sentence in place of the last cut where the cuts would leave nothing of the body. */
function fillEmpty(choices: readonly Choice[], message: Message): Choice[] {
  const cut = new Set(choices.filter(isBlank).flatMap((choice) => sentencesIn(choice, message)))
  const left = message.sentences.reduce((sum, sentence) => sum + (cut.has(sentence) ? 0 : sentence.terms.length), 0)
  if (left > 2) return [...choices]
  const fits = (choice: Choice) => isBlank(choice) && choice.otherwise !== undefined
  const asking = choices.findLastIndex((choice) => fits(choice) && /feedback/.test(choice.otherwise!))
  const at = asking >= 0 ? asking : choices.findLastIndex(fits)
  return choices.map((choice, each) => (each === at ? {...choice, text: choice.otherwise!} : choice))
}

/** Those that do not overlap, the widest first. */
function apart(choices: readonly Choice[]): Choice[] {
  const widest = [...choices].sort((a, b) => size(b) - size(a) || b.gravity - a.gravity)
  const kept: Choice[] = []
  /** Those kept, by the stretches of the text that they reach into, so that each is held only against what is near. */
  const near = new Map<number, Choice[]>()
  for (const choice of widest) {
    const stretches = stretchesOf(choice)
    if (stretches.some((stretch) => near.get(stretch)?.some((other) => collide(other, choice)))) continue
    kept.push(choice)
    for (const stretch of stretches) near.set(stretch, [...(near.get(stretch) ?? []), choice])
  }
  return kept.sort(bySource)
}

/** The stretches of 64 UTF-16 code units that a choice reaches into or touches. */
function stretchesOf({start, end}: Choice): number[] {
  const first = Math.floor(start / 64)
  return Array.from({length: Math.floor(end / 64) - first + 1}, (_, at) => first + at)
}

const size = ({start, end}: Choice) => end - start
const bySource = (a: Choice, b: Choice) => a.start - b.start

function collide(a: Choice, b: Choice): boolean {
  if (a.field !== b.field) return false
  const [first, second] = bySource(a, b) <= 0 ? [a, b] : [b, a]
  const shared = first.end - second.start
  if (shared < 0) return false
  if (size(first) === 0 || size(second) === 0) return true
  // Sentences side by side, one of which goes, share but the blank between them.
  return shared > 0 && !((isBlank(first) || isBlank(second)) && second.actual.slice(0, shared).trim() === '')
}

/** The choices as edits; sentences in a row that all go are one, so that no blank of theirs is left or counted twice. */
function joinCuts(choices: readonly Choice[], message: Message): Change[] {
  const changes: Change[] = choices.filter(({field}) => field === 'subject').map((choice) => changeOf(choice, false))
  let stretch: {start: number; end: number} | undefined
  for (const choice of choices) {
    const {ruleId, field, actual, text} = choice
    if (field === 'subject') continue
    const whole = sentencesIn(choice, message)
    const last = changes.at(-1)
    const own = whole.length > 0 && text === '' ? {start: whole[0]!.start, end: whole.at(-1)!.end} : undefined
    if (own && stretch && last && /^[ \t]*(?:\r?\n[ \t]*)?$/.test(message.text.slice(stretch.end, own.start))) {
      stretch = {start: stretch.start, end: own.end}
      const joined = stretchExtent(message.text, stretch.start, stretch.end)
      changes[changes.length - 1] = beside(changes.at(-2), {
        ...last,
        start: joined.start,
        end: joined.end,
        text: joined.removed,
        ruleIds: [...last.ruleIds, ruleId],
        done: [...last.done, {ruleId, before: actual, after: text}]
      })
    } else {
      stretch = own
      changes.push(beside(last, changeOf(choice, whole.length > 0)))
    }
  }
  return changes
}

/** A change that shares a blank with the one before it leaves the blank to that, and no blank is left at a line's end. */
function beside(last: Change | undefined, change: Change): Change {
  if (last?.field !== change.field || last.end <= change.start) return change
  if (change.text === '') last.text = last.text.trimEnd()
  return {...change, start: last.end, text: last.text === '' ? change.text.trimStart() : change.text}
}

function changeOf({ruleId, field, start, end, actual, text}: Choice, takesSentence: boolean): Change {
  return {field, start, end, text, ruleIds: [ruleId], takesSentence, done: [{ruleId, before: actual, after: text}]}
}

/** All that a rule can spare at once, where one finding speaks for many sentences. */
function spareChanges(checker: Checker, ruleId: string, message: Message): Change[] {
  const {rule, options} = checker.active.find((each) => each.rule.id === ruleId)!
  const choices = rule.spare!(message, options).map((sentence): Choice => {
    const {start, end, removed} = sentenceExtent(message, sentence)
    return {
      ruleId,
      field: 'text',
      start,
      end,
      actual: message.text.slice(start, end),
      gravity: 0,
      text: removed,
      hostile: false,
      otherwise: undefined
    }
  })
  return joinCuts(apart(choices), message)
}
