import {covers, isBlank, type Choice} from './choice'
import {severities, type Diagnostic, type Suggestion} from './diagnostic'
import {isAsk, rankOf} from './mend/asks'
import {sentencesOf} from './mend/said'
import {formsOf} from './match/term'
import type {Message, Sentence} from './message/types'

/** A finding that is to be mended now, and what may be done. */
export interface Due {
  diagnostic: Diagnostic
  suggestions: readonly Suggestion[]
}

/** The best suggestion for each diagnostic that goes with the others: one question of ours, and no sentence twice. */
export function choose(due: readonly Due[], message: Message, hostile: (diagnostic: Diagnostic) => boolean): Choice[] {
  // Notes of thanks and answers to feedback ask nothing.
  let asked =
    message.kind === 'thank-you' ||
    message.kind === 'feedback-reply' ||
    message.asks.some(({wants, topics, start, end, sentence}) => {
      const gone = due.some(({diagnostic}) => covers(placeOf(diagnostic), start, end))
      // "Was it the salary?" guesses at the reason.
      const guesses = /^(?:or )?(?:was|is|were) (?:it|that|this) /.test(formsOf(sentence))
      return wants === 'feedback' && !gone && !guesses && (topics.length > 0 || isSettled(message, sentence))
    })
  const said = new Set<string>()
  const isFresh = (suggestion: Suggestion) =>
    sentencesOf(suggestion).every((sentence) => !said.has(sentence) && !message.text.includes(sentence))
  const choices: Choice[] = []
  // The last place is the best one for a question, so it is served first.
  for (const {diagnostic, suggestions} of due.toReversed()) {
    const silent = asked ? [...suggestions.filter((each) => !isAsk(each)), ...cutOf(diagnostic, suggestions, message)] : suggestions
    const suggestion = bestAsk(silent.filter(isFresh)) ?? silent.find(isFresh) ?? silent.find(isBlank) ?? silent[0] ?? suggestions[0]!
    // A softened order asks too: "Could you please send me feedback on my plan?"
    asked ||=
      isAsk(suggestion) || (suggestion.text.includes('?') && /\b(?:feedback|advice|improve|better|learn|work on)\b/.test(suggestion.text))
    for (const sentence of sentencesOf(suggestion)) said.add(sentence)
    const asks = isAsk(suggestions[0]!) || suggestion.text.includes('?')
    const written = suggestions.filter((other) => !isBlank(other))
    choices.push({
      ...placeOf(diagnostic),
      text: suggestion.text,
      hostile: suggestion.safety === 'review' && !asks && hostile(diagnostic),
      otherwise: (written.find(({text}) => /feedback/.test(text)) ?? written[0])?.text
    })
  }
  return choices.reverse()
}

/** Whether a vague request will do: where a rule makes a question of it in its turn, or it says at least what it is after. */
const isSettled = ({kind}: Message, {terms}: Sentence) =>
  kind === 'feedback-request' || terms.some(({form}) => /^(?:feedback|advice|tips?|pointers?|comments?|thoughts)$/.test(form))

/** Taking it out, where only questions are suggested in place of a whole sentence. */
function cutOf(diagnostic: Diagnostic, suggestions: readonly Suggestion[], {sentences}: Message): Suggestion[] {
  const place = placeOf(diagnostic)
  const whole = sentences.some(({start, end}) => covers(place, start, end))
  return whole && suggestions.every(isAsk) ? [{text: '', title: '', safety: 'review'}] : []
}

/** Where the first is a question of ours, the best question. */
const bestAsk = (suggestions: readonly Suggestion[]) =>
  suggestions[0] && isAsk(suggestions[0]) ? suggestions.toSorted((a, b) => rankOf(a) - rankOf(b))[0] : undefined

function placeOf({ruleId, field, range, actual, severity}: Diagnostic): Omit<Choice, 'text' | 'hostile' | 'otherwise'> {
  return {ruleId, field, start: range.start.offset, end: range.end.offset, actual, gravity: severities.indexOf(severity)}
}
