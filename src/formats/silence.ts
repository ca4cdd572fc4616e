import {rules as allRules} from '../../rules'
import type {Diagnostic, Point, Suggestion} from '../diagnostic'
import {nearest} from '../nearest'
import type {Rule} from '../rule'
import {noticeUrl} from '../urls'
import type {Suppression} from './types'

/** A stretch of the source in which a rule, or every rule, is silent. */
interface Silence {
  id: string | undefined
  /** Offsets that a finding has to start in. */
  from: number
  until: number
  suppression: Suppression
  /** What to take out where it is of no use. */
  start: number
  end: number
  used: boolean
}

/** Leaves out what comments silence, and adds what is to be said of the comments themselves. */
export function silence(
  source: string,
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  plugins: readonly Rule[],
  point: (offset: number) => Point
): {kept: Diagnostic[]; notices: Diagnostic[]} {
  if (suppressions.length === 0) return {kept: [...diagnostics], notices: []}
  const ids = [...allRules, ...plugins].map(({id}) => id)
  const silences = suppressions.flatMap((suppression) => silencesOf(source, suppression, suppressions))
  const kept = diagnostics.filter(({ruleId, range: {start}}) => {
    const silent = silences.filter(({id, from, until}) => (id ?? ruleId) === ruleId && from <= start.offset && start.offset < until)
    for (const each of silent) each.used = true
    return silent.length === 0
  })
  const notice = (start: number, end: number, message: string, suggestions: Suggestion[]): Diagnostic => ({
    ruleId: 'suppression',
    severity: 'warning',
    about: 'notice',
    field: 'text',
    message,
    why: 'A comment that silences nothing hides the next finding in its reach.',
    tip: '',
    url: noticeUrl('suppression'),
    range: {start: point(start), end: point(end)},
    actual: source.slice(start, end),
    suggestions
  })
  const notices: Diagnostic[] = []
  for (const {ruleIds} of suppressions) {
    for (const {id, start, end} of ruleIds.filter((each) => !ids.includes(each.id))) {
      const near = nearest(id, ids)
      const suggestions: Suggestion[] = near === undefined ? [] : [{text: near, title: `Write ${near}`, safety: 'review'}]
      notices.push(notice(start, end, `“${id}” is no rule.`, suggestions))
    }
  }
  for (const {used, id, start, end, suppression} of silences) {
    if (used || (id !== undefined && !ids.includes(id))) continue
    const alone = suppression.ruleIds.length < 2
    const range = alone ? suppression : {start, end}
    const suggestions: Suggestion[] = alone ? [{text: '', title: 'Remove the comment', safety: 'review'}] : []
    notices.push(notice(range.start, range.end, `This comment silences nothing${id === undefined ? '' : ` of ${id}`}.`, suggestions))
  }
  return {kept, notices}
}

function silencesOf(source: string, suppression: Suppression, all: readonly Suppression[]): Silence[] {
  const {reach, ruleIds, start, end} = suppression
  if (reach === 'end') return []
  const named: readonly {id: string | undefined; start: number; end: number}[] =
    ruleIds.length > 0 ? ruleIds : [{id: undefined, start, end}]
  return named.map(({id, ...place}) => {
    const [from, until] =
      reach === 'file' ? [0, Infinity] : reach === 'line' ? nextLine(source, end) : [end, rangeEnd(source, suppression, id, all)]
    return {id, from, until, suppression, ...place, used: false}
  })
}

/** The next line that has something on it. */
function nextLine(source: string, from: number): [number, number] {
  const blank = /[^\r\n]*[\r\n](?:[ \t>]*[\r\n])*/y
  blank.lastIndex = from
  const start = blank.test(source) ? blank.lastIndex : source.length
  const ending = /[\r\n]/g
  ending.lastIndex = start
  return [start, ending.test(source) ? ending.lastIndex : source.length + 1]
}

/** A range ends where a comment enables its rule, or every rule, again. */
function rangeEnd(source: string, {end}: Suppression, id: string | undefined, all: readonly Suppression[]): number {
  const closing = all.find(
    (each) => each.reach === 'end' && each.start >= end && (each.ruleIds.length === 0 || each.ruleIds.some((named) => named.id === id))
  )
  return closing?.start ?? source.length + 1
}
