import type {ActiveRule} from './check/check'
import {compileAll} from './check/hits'
import {severities, type Severity} from './diagnostic'
import {kinds} from './kinds'
import {nearest} from './nearest'
import type {LintOptions, RuleSetting} from './options'
import {presets} from './presets'
import type {RewriteOptions} from './rewrite'
import type {Rule} from './rule'

/** Every option of `lint` and `rewrite`; the type sees to it that none is forgotten. */
const optionNames = Object.keys({
  kind: true,
  likelyKind: true,
  subject: true,
  to: true,
  template: true,
  slots: true,
  allow: true,
  history: true,
  preset: true,
  rules: true,
  plugins: true,
  level: true
} satisfies Record<keyof RewriteOptions, true>)

/**
 * Checks a caller's options.
 *
 * @throws {TypeError} With what is wrong, and the nearest valid name.
 */
export function checkOptions(options: unknown): asserts options is LintOptions {
  if (options === null || typeof options !== 'object') throw new TypeError(`Expected options to be an object, got ${describe(options)}.`)
  for (const name of Object.keys(options)) mustBe('option', name, optionNames)
  const {kind, likelyKind, preset, subject, to, template, slots, allow, plugins, rules} = options as LintOptions
  const kindIds = kinds.map(({id}) => id)
  if (kind !== undefined) mustBe('kind', kind, kindIds)
  if (likelyKind !== undefined) mustBe('likelyKind', likelyKind, kindIds)
  if (preset !== undefined) mustBe('preset', preset, Object.keys(presets))
  if (subject !== undefined && typeof subject !== 'string')
    throw new TypeError(`Expected subject to be a string, got ${describe(subject)}.`)
  if (to !== undefined && ![to].flat().every((address) => typeof address === 'string')) {
    throw new TypeError(`Expected to to be a string or an array of strings, got ${describe(to)}.`)
  }
  if (template !== undefined && typeof template !== 'boolean')
    throw new TypeError(`Expected template to be true or false, got ${describe(template)}.`)
  if (slots !== undefined && !(Array.isArray(slots) && slots.every(isMarks)))
    throw new TypeError(
      'Expected slots to be an array of pairs of marks, such as [["<%=", "%>"]]. Each mark is 1 to 10 characters and no letter.'
    )
  if (allow !== undefined && !(Array.isArray(allow) && allow.every((words) => typeof words === 'string' && /\S/.test(words))))
    throw new TypeError(`Expected allow to be an array of words or phrases, got ${describe(allow)}.`)
  if (rules !== undefined && (rules === null || typeof rules !== 'object'))
    throw new TypeError(`Expected rules to be an object, got ${describe(rules)}.`)
  if (plugins !== undefined && !(Array.isArray(plugins) && plugins.every((rule) => typeof rule === 'function' && 'id' in rule))) {
    throw new TypeError('Expected plugins to be an array of rules made with defineRule.')
  }
  checkHistory(options)
}

/** Letters or blanks as marks would find slots in prose. */
function isMarks(pair: unknown): boolean {
  return Array.isArray(pair) && pair.length === 2 && pair.every((mark) => typeof mark === 'string' && /^[^\p{L}\d\s]{1,10}$/u.test(mark))
}

function checkHistory({history}: LintOptions): void {
  if (history === undefined) return
  if (history === null || typeof history !== 'object' || history.now === undefined)
    throw new TypeError('Expected history to be an object with “now”, the date of today.')
  if (history.sentAt !== undefined && !Array.isArray(history.sentAt))
    throw new TypeError(`Expected history.sentAt to be an array of dates, got ${describe(history.sentAt)}.`)
  const dates: [string, Date | string | undefined][] = [
    ['now', history.now],
    ['rejectedAt', history.rejectedAt],
    ...(history.sentAt ?? []).map((date, at): [string, Date | string] => [`sentAt[${at}]`, date])
  ]
  for (const [name, date] of dates) {
    if (date !== undefined && Number.isNaN(new Date(date).getTime()))
      throw new TypeError(`history.${name} is no date: ${describe(date)}. Use a Date or a text such as “2026-03-31”.`)
  }
}

/** Resolves options to the rules that run. */
export function activeRules(all: readonly Rule[], options: LintOptions): ActiveRule[] {
  const settings = options.rules ?? {}
  const plugins = options.plugins ?? []
  // A plugin takes the place of the rule that it is named like, so that it may be one of ours, given once more or laid over.
  const rules = [...all.filter(({id}) => !plugins.some((plugin) => plugin.id === id)), ...plugins]
  for (const id of Object.keys(settings))
    mustBe(
      'rule',
      id,
      rules.map((rule) => rule.id)
    )
  // The package's own patterns are tested; those of a caller are checked before anything is linted.
  for (const rule of plugins) compileAll(rule)
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const setting = settings[rule.id]
    const resolved = resolveSetting(rule, setting)
    if (resolved) active.push(resolved)
  }
  return active
}

/** One rule with its setting; nothing when it is off. */
export function resolveSetting(rule: Rule, setting: RuleSetting | undefined): ActiveRule | undefined {
  const [severity, options] = Array.isArray(setting) ? setting : [setting, undefined]
  if (severity !== undefined) mustBe(`severity of ${rule.id}`, severity, [...severities, 'off'])
  if ((severity as string) === 'off') return undefined
  if (options !== undefined && (options === null || typeof options !== 'object')) {
    throw new TypeError(`Expected the options of ${rule.id} to be an object, got ${describe(options)}.`)
  }
  for (const name of Object.keys(options ?? {})) mustBe(`option of ${rule.id}`, name, Object.keys(rule.options ?? {}))
  return {rule, severity: (severity as Severity | undefined) ?? rule.severity, options: options ?? {}}
}

function mustBe(what: string, value: unknown, valid: readonly string[]): void {
  if (typeof value === 'string' && valid.includes(value)) return
  const near = typeof value === 'string' ? nearest(value, valid) : undefined
  const hint = near ? `Did you mean “${near}”?` : valid.length > 0 ? `Valid are: ${valid.join(', ')}.` : 'It takes none.'
  throw new TypeError(`Unknown ${what}: ${describe(value)}. ${hint}`)
}

/** A value in an error message: what it is, never more than a few words of it. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 57)}…` : value}”`
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return String(value)
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'function' ? 'a function' : `an object (${Object.prototype.toString.call(value).slice(8, -1)})`
}
