import {severities, type Diagnostic, type Field, type Severity, type Suggestion} from '../diagnostic'
import type {MessageKind} from '../kinds'
import type {Message} from '../message/types'
import type {LintOptions, RuleOptions} from '../options'
import type {Hit, Rule} from '../rule'
import {pageUrl} from '../urls'
import {allowedIn} from './allow'
import {arbitrate} from './arbitrate'
import {judge, type Finding} from './expect'
import {HitFinder, weighedFor} from './hits'
import {pointsOf} from './points'
import {vary} from './vary'

/** A rule with what the options make of it. */
export interface ActiveRule {
  rule: Rule
  /** What replaces the rule's highest severity. */
  severity: Severity
  options: RuleOptions
}

/** Runs rules over messages: hits, expectation, arbitration, diagnostics. Made once for a set of rules. */
export class Checker {
  readonly active: readonly ActiveRule[]
  readonly #finders = new Map<MessageKind, HitFinder>()
  readonly #strict: boolean
  readonly #allow: readonly string[]

  constructor(active: readonly ActiveRule[], preset: LintOptions['preset'] = 'recommended', allow: readonly string[] = []) {
    this.active = active
    this.#strict = preset === 'strict'
    this.#allow = allow
  }

  /** The diagnostics of a message, in source order. */
  check(message: Message): Diagnostic[] {
    const byPattern = this.#finderFor(message.kind).find(message.sentences, message)
    const isAllowed = allowedIn(message.text, this.#allow)
    const findings: Finding[] = []
    for (const {rule, options} of this.active) {
      if (!concerns(rule, message.kind)) continue
      if (rule.when && !rule.when(message, options)) continue
      const own = rule.find?.(message, options) ?? []
      const found = [
        ...(byPattern.get(rule) ?? []).filter((hit) => !hit.weighed || !own.some((each) => liesIn(each, hit.sentence))),
        ...own
      ]
      const hits = rule.expect === 'some' && found.length === 0 ? weighedFor(rule, message, byPattern) : found
      findings.push(...judge(rule, rule.expect === 'none' ? hits.filter((hit) => !isAllowed(hit)) : hits, message, options))
    }
    findings.push(...this.#checkSubject(message, findings))
    return this.#toDiagnostics(arbitrate(findings.map((finding) => ({...finding, severity: this.#severity(finding)}))), message)
  }

  /** A rule has its patterns compiled when the first message of a kind that concerns it comes. */
  #finderFor(kind: MessageKind): HitFinder {
    const known = this.#finders.get(kind)
    if (known) return known
    const made = new HitFinder(this.active.map(({rule}) => rule).filter((rule) => concerns(rule, kind)))
    this.#finders.set(kind, made)
    return made
  }

  /** Prohibitions broken in the subject are one finding of the rule that speaks for subjects, or their own where it is off. */
  #checkSubject(message: Message, others: readonly Finding[]): Finding[] {
    const {subject} = message
    if (!subject) return []
    const collector = this.active.find(({rule}) => rule.collectsSubject)
    const found: Finding[] = []
    for (const [rule, hits] of this.#finderFor(message.kind).find(subject.sentences, message)) {
      const setting = this.active.find((each) => each.rule === rule)!
      if (rule.expect !== 'none' || rule.severity === 'info') continue
      if (rule.when && !rule.when(message, setting.options)) continue
      const placed = hits.map((hit): Hit => ({...hit, ...(subject.inText ? {} : {field: 'subject' as const}), marks: 'words'}))
      found.push(...judge(setting.rule, placed, message, setting.options))
    }
    if (!collector || found.length === 0) return found
    if (others.some(({rule}) => rule === collector.rule)) return []
    const {field} = found[0]!.hit
    // One new subject takes the place of the old one, since the rest of it would not fit what is put in.
    const start = subject.start + (subject.text.length - subject.text.trimStart().length)
    const end = subject.start + subject.text.trimEnd().length
    return judge(collector.rule, [{start, end, ...(field && {field})}], message, collector.options)
  }

  #toDiagnostics(findings: readonly Finding[], message: Message): Diagnostic[] {
    const order = new Map(this.active.map(({rule}, at) => [rule, at]))
    const textPoint = pointsOf(message.text)
    const diagnostics = findings.map((finding) => ({finding, diagnostic: this.#diagnostic(finding, message, textPoint)}))
    diagnostics.sort(
      (a, b) =>
        fields.indexOf(a.diagnostic.field) - fields.indexOf(b.diagnostic.field) ||
        a.diagnostic.range.start.offset - b.diagnostic.range.start.offset ||
        a.diagnostic.range.end.offset - b.diagnostic.range.end.offset ||
        order.get(a.finding.rule)! - order.get(b.finding.rule)!
    )
    return vary(diagnostics.map(({diagnostic}) => diagnostic))
  }

  #diagnostic(finding: Finding, message: Message, textPoint: ReturnType<typeof pointsOf>): Diagnostic {
    const {rule, hit, extent, field} = finding
    const source = field === 'text' ? message.text : field === 'subject' ? message.subject!.text : message.to.join(', ')
    const point = field === 'text' ? textPoint : pointsOf(source)
    const suggestions: Suggestion[] = []
    for (const mend of finding.mends) {
      for (const made of [mend({message, hit, extent, options: finding.options}) ?? []].flat()) {
        if (!suggestions.some(({text}) => text === made.text)) suggestions.push(made)
      }
    }
    return {
      ruleId: rule.id,
      severity: finding.severity,
      about: finding.about,
      field,
      message: (hit.message ?? rule.message).replace('{match}', () =>
        quoted(source.slice(hit.start, endOfPhrase(source, hit.end, extent.end)))
      ),
      why: rule.why,
      tip: rule.tip,
      url: pageUrl(rule.id),
      range: {start: point(extent.start), end: point(extent.end)},
      actual: source.slice(extent.start, extent.end),
      suggestions,
      ...(hit.needs && {needs: hit.needs}),
      ...(hit.data && {data: hit.data})
    }
  }

  /** A graded case stays as many steps below the rule's severity as the rule put it. */
  #severity({rule, severity}: Finding): Severity {
    const set = this.active.find((each) => each.rule === rule)!.severity
    const below = severities.indexOf(rule.severity) - severities.indexOf(severity)
    const graded = severities[Math.max(0, Math.min(2, severities.indexOf(set) - below))]!
    return this.#strict && graded === 'info' ? 'warning' : graded
  }
}

const concerns = ({kinds}: Rule, kind: MessageKind) => kinds === 'all' || kinds.includes(kind)

const liesIn = ({start}: Hit, sentence: Hit['sentence']): boolean =>
  sentence !== undefined && sentence.start <= start && start < sentence.end

/** The order in which a reader meets the fields. */
const fields: readonly Field[] = ['to', 'subject', 'text']

/** Words that nobody ends on when quoting another. */
const dangling =
  /(?<![\p{L}'’])(?:an?|the|this|that|to|of|for|from|in|on|at|by|with|into|than|as|and|or|but|if|my|your|our|their|his|her|i|we|you|he|she|they|it|is|was|are|were|be|been|am|not|do|does|did|have|has|had|will|would|could|can|so|very|more|get|got|didn['’]t|don['’]t)$/iu

/** Where a quote of the words may end: a pattern needs no more than “why didn’t I get the”, but a reader does. */
function endOfPhrase(source: string, end: number, limit: number): number {
  let to = end
  for (let words = 0; words < 4 && dangling.test(source.slice(Math.max(0, to - 12), to)); words++) {
    const next = /^[ \r\n]+[\p{L}\d'’-]+/u.exec(source.slice(to, limit))
    if (!next) return to
    to += next[0].length
  }
  return to
}

/** The words on one line, cut in the middle where they are long. */
function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= 48) return line
  return `${line.slice(0, 30).replace(/ [^ ]*$/, '')} … ${line.slice(-14).replace(/^\S*\s+/, '')}`
}
