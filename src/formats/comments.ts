import type {Suppression} from './types'

const directive = /^<!--\s*tactful-(disable-next-line|disable-file|disable|enable)(\s[\s\S]*)?-->$/
const reaches = {'disable-next-line': 'line', 'disable-file': 'file', disable: 'start', enable: 'end'} as const

/**
 * What a comment silences: `<!-- tactful-disable-next-line no-demands, brevity: reason -->`, or `disable`, `enable` and
 * `disable-file` in the place of `disable-next-line`. Without a rule it holds for all.
 */
export function readComment(comment: string, start: number): Suppression | undefined {
  const match = directive.exec(comment)
  if (!match) return undefined
  const rest = match[2] ?? ''
  const names = rest.split(/:|\s--\s/, 1)[0]!
  const from = start + comment.length - '-->'.length - rest.length
  const ruleIds = [...names.matchAll(/[^\s,]+/g)].map(({index, 0: id}) => ({id, start: from + index, end: from + index + id.length}))
  return {reach: reaches[match[1] as keyof typeof reaches], ruleIds, start, end: start + comment.length}
}
