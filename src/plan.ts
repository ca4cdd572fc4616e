import type {Checker} from './check/check'
import {severities, type Diagnostic, type Edit, type Field, type Suggestion} from './diagnostic'
import {isAsk, rankOf} from './mend/asks'
import {sentenceExtent, stretchExtent} from './mend/extent'
import type {Message, Sentence} from './message/types'

/** One edit of a round, in the field's text. */
export interface Change extends Edit {
  field: Field
  /** True where a whole sentence goes, so that the next one may have lost what it leans on. */
  takesSentence: boolean
  /** What it mends, for the report. */
  done: {ruleId: string; before: string; after: string}[]
}

/** A place and what is to stand there. */
interface Choice {
  ruleId: string
  field: Field
  start: number
  end: number
  actual: string
  gravity: number
  text: string
}

/**
 * The edits of one round, sorted: what is forbidden first, then what is too much or too vague, then what is missing, then
 * what there is too much of in all. Outer ranges go before those inside them; what overlaps waits for the next round.
 */
export function planRound(checker: Checker, message: Message, diagnostics: readonly Diagnostic[], level: 'safe' | 'full'): Change[] {
  const mendable = diagnostics
    .map((diagnostic) => ({diagnostic, suggestions: suggestionsAt(diagnostic, level)}))
    .filter(({diagnostic, suggestions}) => suggestions.length > 0 && diagnostic.field !== 'to')
  const stages = mendable.map(({diagnostic}) => stageOf(checker, diagnostic))
  const stage = Math.min(...stages)
  const due = mendable.filter((_, at) => stages[at] === stage)
  if (stage === lastStage) return due.flatMap(({diagnostic}) => spareChanges(checker, diagnostic.ruleId, message))
  return joinCuts(apart(fillEmpty(choose(due, message), due, message)), message)
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

interface Due {
  diagnostic: Diagnostic
  suggestions: readonly Suggestion[]
}

/** The best suggestion for each diagnostic that goes with the others: one question of ours, and no sentence twice. */
function choose(due: readonly Due[], message: Message): Choice[] {
  // Notes of thanks and answers to feedback ask nothing.
  let asked =
    message.kind === 'thank-you' ||
    message.kind === 'feedback-reply' ||
    message.asks.some(({wants, topics, start, end, sentence}) => {
      const gone = due.some(({diagnostic}) => covers(placeOf(diagnostic), start, end))
      // "Was it the salary?" guesses at the reason.
      const guesses = /^(?:or )?(?:was|is|were) (?:it|that|this) /.test(sentence.terms.map(({form}) => form).join(' '))
      return wants === 'feedback' && topics.length > 0 && !gone && !guesses
    })
  const said = new Set<string>()
  const isFresh = ({text}: Suggestion) => sentencesOf(text).every((sentence) => !said.has(sentence) && !message.text.includes(sentence))
  const choices: Choice[] = []
  // The last place is the best one for a question, so it is served first.
  for (const {diagnostic, suggestions} of due.toReversed()) {
    const silent = asked ? [...suggestions.filter((each) => !isAsk(each)), ...cutOf(diagnostic, suggestions, message)] : suggestions
    const suggestion = bestAsk(silent.filter(isFresh)) ?? silent.find(isFresh) ?? silent.find(isBlank) ?? silent[0] ?? suggestions[0]!
    asked ||= isAsk(suggestion)
    for (const sentence of sentencesOf(suggestion.text)) said.add(sentence)
    choices.push({...placeOf(diagnostic), text: suggestion.text})
  }
  return choices.reverse()
}

/** Taking it out, where only questions are suggested in place of a whole sentence. */
function cutOf(diagnostic: Diagnostic, suggestions: readonly Suggestion[], {sentences}: Message): Suggestion[] {
  const place = placeOf(diagnostic)
  const whole = sentences.some(({start, end}) => covers(place, start, end))
  return whole && suggestions.every(isAsk) ? [{text: '', title: '', safety: 'review'}] : []
}

/** Where the first is a question of ours, the best question. */
const bestAsk = (suggestions: readonly Suggestion[]) =>
  suggestions[0] && isAsk(suggestions[0]) ? suggestions.toSorted((a, b) => rankOf(a) - rankOf(b))[0] : undefined

function placeOf({ruleId, field, range, actual, severity}: Diagnostic): Omit<Choice, 'text'> {
  return {ruleId, field, start: range.start.offset, end: range.end.offset, actual, gravity: severities.indexOf(severity)}
}

/** The sentences of a suggestion that would be noticed if they came twice. */
const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20)

const isBlank = ({text}: {text: string}) => text.trim() === ''

const covers = (place: Pick<Choice, 'field' | 'start' | 'end'>, start: number, end: number) =>
  place.field === 'text' && place.start <= start && end <= place.end

/** Puts a sentence in place of the last cut where the cuts would leave nothing of the body. */
function fillEmpty(choices: readonly Choice[], due: readonly Due[], {sentences}: Message): Choice[] {
  const cut = ({start, end}: Sentence) => choices.some((choice) => isBlank(choice) && covers(choice, start, end))
  const left = sentences.reduce((sum, sentence) => sum + (cut(sentence) ? 0 : sentence.terms.length), 0)
  if (left > 2) return [...choices]
  const others = due.map(({suggestions}) => {
    const written = suggestions.filter((other) => !isBlank(other))
    return written.find(({text}) => /feedback/.test(text)) ?? written[0]
  })
  const fits = (choice: Choice, each: number) => isBlank(choice) && others[each] !== undefined
  const asking = choices.findLastIndex((choice, each) => fits(choice, each) && /feedback/.test(others[each]!.text))
  const at = asking >= 0 ? asking : choices.findLastIndex(fits)
  return choices.map((choice, each) => (each === at ? {...choice, text: others[each]!.text} : choice))
}

/** Those that do not overlap, the widest first. */
function apart(choices: readonly Choice[]): Choice[] {
  const widest = [...choices].sort((a, b) => size(b) - size(a) || b.gravity - a.gravity)
  const kept: Choice[] = []
  for (const choice of widest) if (!kept.some((other) => collide(other, choice))) kept.push(choice)
  return kept.sort(bySource)
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
    const {ruleId, field, start, end, actual, text} = choice
    if (field === 'subject') continue
    const whole = message.sentences.filter((sentence) => covers({field, start, end}, sentence.start, sentence.end))
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
    return {ruleId, field: 'text', start, end, actual: message.text.slice(start, end), gravity: 0, text: removed}
  })
  return joinCuts(apart(choices), message)
}
