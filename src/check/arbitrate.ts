import {severities} from '../diagnostic'
import type {Finding} from './expect'

/**
 * Gives the words that matched one flag: where findings of prohibitions overlap in them, the more severe stays, then
 * the one of more words, then the one of the earlier rule. Ranges of edits may still overlap or nest.
 */
export function arbitrate(findings: readonly Finding[]): Finding[] {
  const contenders = findings.filter(competes)
  const best = [...contenders].sort((a, b) => gravity(b) - gravity(a) || length(b) - length(a))
  const keep = new Set<Finding>()
  const near = new Map<number, Finding[]>()
  for (const finding of best) {
    const stretches = stretchesOf(finding)
    if (stretches.some((stretch) => near.get(stretch)?.some((other) => overlap(other, finding)))) continue
    keep.add(finding)
    for (const stretch of stretches) near.set(stretch, [...(near.get(stretch) ?? []), finding])
  }
  const spoken = findings.filter((finding) => !competes(finding) || keep.has(finding))
  const forbidden = spoken.some(({rule, field}) => rule.expect === 'none' && !rule.nests && rule.severity !== 'info' && field === 'text')
  return spoken.filter(({rule}) => !(rule.lastResort && forbidden))
}

/** The stretches of the text that a finding's words lie in; only findings that share one can overlap. */
function stretchesOf({hit}: Finding): number[] {
  const stretches: number[] = []
  for (let at = hit.start >> 8; at <= hit.end >> 8; at++) stretches.push(at)
  return stretches
}

const competes = ({rule, about}: Finding) => rule.expect === 'none' && about === 'words' && !rule.nests
const gravity = ({severity}: Finding) => severities.indexOf(severity)
const length = ({hit}: Finding) => hit.end - hit.start
const overlap = (a: Finding, b: Finding) => a.field === b.field && a.hit.start < b.hit.end && b.hit.start < a.hit.end
