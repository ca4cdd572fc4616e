/**
 * Runs the examples of rules, also of your own, in any test runner.
 *
 * @module tactful/testing
 */
import {Checker} from './check/check'
import {applySuggestion} from './apply'
import type {Diagnostic} from './diagnostic'
import {lint} from './lint'
import {readMessage} from './message/analyse'
import type {LintOptions} from './options'
import type {Example, Rule} from './rule'
import {resolveSetting} from './settings'

/** What an example says, taken apart. */
export interface ReadExample {
  /** The draft without its marks. */
  text: string
  /** The marked range; undefined for an example that passes. */
  range: {start: number; end: number} | undefined
  options: LintOptions
}

/** Reads the marks « and » of an example. */
export function readExample(example: Example, rule: Rule): ReadExample {
  const {kind, subject, to, template, options} = example
  const draft: LintOptions = {
    kind: kind ?? (rule.kinds === 'all' || rule.kinds.includes('feedback-request') ? 'feedback-request' : rule.kinds[0]!),
    ...(subject !== undefined && {subject}),
    ...(to !== undefined && {to}),
    ...(template !== undefined && {template}),
    ...(options && {rules: {[rule.id]: [rule.severity, options]}})
  }
  if ('passes' in example) return {text: example.passes, range: undefined, options: draft}
  const inSubject = subject?.includes('«')
  const marked = inSubject ? subject! : example.flags
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const plain = marked.replace(/[«»]/g, '')
  if (inSubject) draft.subject = plain
  return {text: inSubject ? example.flags : plain, range: start === -1 ? undefined : {start, end}, options: draft}
}

/** What one rule alone says of a draft. */
export function runRule(rule: Rule, text: string, options: LintOptions = {}): Diagnostic[] {
  return new Checker([resolveSetting(rule, options.rules?.[rule.id])!]).check(readMessage(text, options))
}

/**
 * Checks a rule against one of its examples: exactly one diagnostic on the marked range, the rewrite word for word,
 * every suggestion silences the rule and wakes no other; or no diagnostic at all.
 *
 * @returns What does not hold, one line each; nothing when all is well.
 */
export function checkExample(rule: Rule, example: Example): string[] {
  const {text, range, options} = readExample(example, rule)
  const found = runRule(rule, text, options)
  if ('passes' in example) return found.map((diagnostic) => `Flagged “${diagnostic.actual}”: ${diagnostic.message}`)
  if (found.length !== 1) {
    return [`Expected one diagnostic, got ${found.length}${found.map((each) => ` «${each.actual}»`).join(',')}.`]
  }
  const [diagnostic] = found as [Diagnostic]
  const problems: string[] = []
  if (range && !sameRange(diagnostic, range, text, options.subject))
    problems.push(`Marked «${mark(text, range)}», got «${diagnostic.actual}».`)
  if (example.severity && example.severity !== diagnostic.severity)
    problems.push(`Expected ${example.severity}, got ${diagnostic.severity}.`)
  if (diagnostic.suggestions.length === 0 && !diagnostic.needs)
    problems.push('There is no suggestion, and nothing says what only the writer knows.')
  const field = diagnostic.field === 'subject' ? (options.subject ?? '') : text
  if (example.becomes !== undefined && diagnostic.suggestions.length > 0) {
    const result = applySuggestion(field, diagnostic)
    if (result !== example.becomes) problems.push(`Expected the rewrite ${JSON.stringify(example.becomes)}, got ${JSON.stringify(result)}.`)
  }
  if (diagnostic.field !== 'to')
    diagnostic.suggestions.forEach((_, index) => problems.push(...checkSuggestion(rule, text, options, diagnostic, index)))
  return problems
}

/** Whether a suggestion silences its rule and wakes no other. */
function checkSuggestion(rule: Rule, text: string, options: LintOptions, diagnostic: Diagnostic, index: number): string[] {
  const inSubject = diagnostic.field === 'subject'
  const result = applySuggestion(inSubject ? options.subject! : text, diagnostic, index)
  const after = inSubject ? {text, options: {...options, subject: result}} : {text: result, options}
  const left = runRule(rule, after.text, after.options)
  const problems: string[] = []
  const lowered = left.length === 1 && rank(left[0]!) < rank(diagnostic)
  if (left.length > 0 && !lowered && typeof rule.expect === 'string')
    problems.push(`Suggestion ${index} ${JSON.stringify(result)} leaves “${left[0]!.actual}”.`)
  const known = new Set(lint(text, options).diagnostics.map(({ruleId}) => ruleId))
  for (const woken of lint(after.text, after.options).diagnostics) {
    if (woken.about === 'notice' || woken.ruleId === rule.id || known.has(woken.ruleId) || woken.ruleId === 'brevity') continue
    // What was asked for with the offending words is missing once they are gone.
    if (woken.about === 'missing' || woken.severity === 'info') continue
    problems.push(`Suggestion ${index} ${JSON.stringify(result)} wakes ${woken.ruleId} on “${woken.actual}”.`)
  }
  return problems
}

const rank = ({severity}: Diagnostic) => ['info', 'warning', 'error'].indexOf(severity)

function sameRange({range, field, actual}: Diagnostic, marked: {start: number; end: number}, text: string, subject?: string): boolean {
  const source = field === 'subject' ? (subject ?? '') : text
  if (marked.start === marked.end) return range.start.offset === marked.start && range.end.offset === marked.end
  const lead = actual.length - actual.trimStart().length
  const own = source.slice(marked.start, marked.end)
  const ownLead = own.length - own.trimStart().length
  return range.start.offset + lead === marked.start + ownLead && actual.trim() === own.trim()
}

const mark = (text: string, {start, end}: {start: number; end: number}) => text.slice(start, end)

/**
 * The same example in other clothes: what a rule says must not depend on them. Curly and straight quotes, CRLF,
 * doubled spaces, lower case, a full polite letter around it, quoted history below.
 */
export function variantsOf(example: Example, rule: Rule): {name: string; example: Example}[] {
  const source = 'passes' in example ? example.passes : example.flags
  const put = (name: string, text: string, options: Partial<Example> = {}) => {
    const changed = 'passes' in example ? {...example, passes: text, ...options} : {...example, flags: text, becomes: undefined, ...options}
    return {name, example: changed as Example}
  }
  const variants = [
    put('curly quotes', source.replace(/'/g, '’')),
    put('straight quotes', source.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')),
    put('CRLF', source.replace(/\r?\n/g, '\r\n')),
    put(
      'quoted history',
      `${source}\n\nOn Mon, 3 Feb 2025 at 09:12, Ana Lowe <ana@lowe.example> wrote:\n> Thank you for your interest. WE regret to say no!!\n> You owe us nothing. Why do you ask?`
    )
  ]
  const snippet = !/\n/.test(source) && rule.expect === 'none'
  if (snippet && !('subject' in example)) {
    variants.push(put('polite frame', `Dear Ms. Lowe,\n\nThank you for your time on Monday.\n\n${source}\n\nKind regards,\nAna`))
    if (!rule.nests && !/[A-Z]{2}|[[{<%]/.test(source)) variants.push(put('lower case', source.toLowerCase()))
  }
  return variants
}
