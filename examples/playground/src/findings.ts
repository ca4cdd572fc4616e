import {rules, type Diagnostic, type Field, type Severity, type Suggestion} from 'tactful'

const gravity: Record<Severity, number> = {error: 2, warning: 1, info: 0}

/** What a severity means to somebody who is writing. */
export const meanings: Record<Severity, string> = {error: 'Closes the door', warning: 'Weakens it', info: 'Could be better'}

/** The findings of rules, the most serious first, else in the order of the text. */
export function ranked(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({about}) => about !== 'notice').sort((a, b) => gravity[b.severity] - gravity[a.severity])
}

/** Tells two findings apart, and knows one again after the next check as long as its words are the same. */
export function keyOf({ruleId, field, actual, message}: Diagnostic): string {
  return [ruleId, field, actual, message].join('\n')
}

/** Whether the words of a finding are at an offset of the text. */
export function covers({field, about, range}: Diagnostic, offset: number): boolean {
  return field === 'text' && about === 'words' && range.start.offset <= offset && offset <= range.end.offset
}

export function titleOf(ruleId: string): string {
  return rules.find(({id}) => id === ruleId)?.title ?? ruleId
}

/** The label and the words of a button that applies a suggestion. */
export function offer({actual, field}: Diagnostic, {text}: Suggestion): {label: string; words: string} {
  // A mark in front ends the sentence before, which the button does not show.
  const words = text.replace(/^[.,;:]\s+(?=\p{L})/u, '').trim()
  if (words === '') return {label: 'Leave these words out', words: ''}
  if (actual.trim() === '') return {label: 'Add', words}
  if (!/\p{L}/u.test(words)) return {label: `Instead of “${actual.trim()}”`, words}
  return {label: field === 'text' ? 'Say instead' : `Change the ${names[field]} to`, words}
}

export const names: Record<Field, string> = {text: 'message', subject: 'subject', to: 'recipient'}

/** One sentence on where the draft stands. */
export function summary(findings: readonly Diagnostic[]): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  const grave = count('error')
  const weak = count('warning')
  if (grave > 0) return `${things(grave)} here could end the conversation.`
  if (weak > 0) return `Nothing here closes the door. ${things(weak)} would make it stronger.`
  if (findings.length > 0) return `This can go out. ${things(findings.length)} could still be better.`
  return 'This can go out.'
}

const does: Record<Severity, readonly [one: string, more: string]> = {
  error: ['closes the door', 'close the door'],
  warning: ['weakens it', 'weaken it'],
  info: ['could be better', 'could be better']
}

/** How many there are of each severity, the most serious first: “2 close the door”, “1 weakens it”. */
export function tally(findings: readonly Diagnostic[]): {severity: Severity; says: string}[] {
  return (Object.keys(does) as Severity[]).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length
    return count === 0 ? [] : [{severity, says: `${count} ${does[severity][count === 1 ? 0 : 1]}`}]
  })
}

function things(count: number): string {
  const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
  return `${words[count] ?? count} ${count === 1 ? 'thing' : 'things'}`
}
