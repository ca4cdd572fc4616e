/**
 * How a draft stands, as the server tells it.
 *
 * @typedef {{title: string, passed: boolean, ruleIds: string[], tip: string}} Item
 * @typedef {{kind: string, kindSource: string, score: number, checklist: Item[], tone: number}} Message
 */

/**
 * The words in the status bar: the score of the weakest message, and how many there are if several.
 *
 * @param {Message[]} messages
 */
export function statusText(messages) {
  const score = Math.min(...messages.map((message) => message.score))
  return `$(mail) ${score}${messages.length > 1 ? ` (lowest of ${messages.length})` : ''}`
}

/**
 * What shows when the pointer rests on them: the checklist of each message, in Markdown.
 *
 * @param {Message[]} messages
 */
export function statusTooltip(messages) {
  const parts = messages.map(({kind, kindSource, score, checklist}) => {
    const lines = checklist.map(({title, passed}) => `- $(${passed ? 'check' : 'circle-large-outline'}) ${title}`)
    return [`**${kind}** (${kindSource}) · score ${score} of 100`, lines.join('\n')].join('\n\n')
  })
  return parts.join('\n\n---\n\n')
}

/**
 * The checklist as rows to pick from, what is left to do first.
 *
 * @param {Message[]} messages
 */
export function checklistRows(messages) {
  const rows = messages.flatMap(({kind, checklist}) =>
    checklist.map(({title, passed, ruleIds}) => ({
      label: `$(${passed ? 'check' : 'circle-large-outline'}) ${title}`,
      ...(messages.length > 1 && {description: kind}),
      passed,
      ruleIds
    }))
  )
  return rows.sort((a, b) => Number(a.passed) - Number(b.passed))
}
