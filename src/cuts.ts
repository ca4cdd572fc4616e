import {sentencesIn, type Choice} from './choice'
import type {Edit, Field} from './diagnostic'
import {stretchExtent} from './mend/extent'
import type {Message} from './message/types'

/** One edit of a round, in the field's text. */
export interface Change extends Edit {
  field: Field
  /** True where a whole sentence goes, so that the next one may have lost what it leans on. */
  takesSentence: boolean
  /** What it mends, for the report. */
  done: {ruleId: string; before: string; after: string}[]
}

/** The choices as edits; sentences in a row that all go are one, so that no blank of theirs is left or counted twice. */
export function joinCuts(choices: readonly Choice[], message: Message): Change[] {
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
