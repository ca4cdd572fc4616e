import {tips, type Tip} from '../article'
import type {ChecklistItem, Diagnostic, LintResult, Severity} from '../diagnostic'
import type {MessageKind} from '../kinds'
import type {Rule} from '../rule'

/** What a finding takes off the score. */
const points: Record<Severity, number> = {error: 25, warning: 10, info: 3}

/** The score and what each rule took off it; the points of the rules sum to what is missing from 100. */
export function scoreOf(diagnostics: readonly Diagnostic[]): Pick<LintResult, 'score' | 'deductions'> {
  let left = 100
  const byRule = new Map<string, number>()
  for (const {ruleId, severity, about} of diagnostics) {
    if (about === 'notice') continue
    const taken = Math.min(points[severity], left)
    left -= taken
    if (taken > 0) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + taken)
  }
  return {score: left, deductions: [...byRule].map(([ruleId, taken]) => ({ruleId, points: taken}))}
}

/** The article's tips that concern a kind of message, in their order, and whether the draft keeps to them. */
export function checklistOf(diagnostics: readonly Diagnostic[], rules: readonly Rule[], kind: MessageKind): ChecklistItem[] {
  const failed = new Set(diagnostics.filter(({severity, about}) => about !== 'notice' && severity !== 'info').map(({ruleId}) => ruleId))
  const items: ChecklistItem[] = []
  for (const tip of Object.keys(tips) as Tip[]) {
    const ruleIds = rules.filter((rule) => rule.tip === tip && (rule.kinds === 'all' || rule.kinds.includes(kind))).map((rule) => rule.id)
    if (ruleIds.length > 0) items.push({tip, title: tips[tip].title, passed: !ruleIds.some((id) => failed.has(id)), ruleIds})
  }
  return items
}
