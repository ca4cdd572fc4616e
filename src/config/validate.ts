import {safeParse, type BaseIssue, type IssuePathItem} from 'valibot'
import {nearest} from '../nearest'
import {configSchema, type Config} from './schema'

/** Something wrong in a configuration. */
export interface ConfigFault {
  /** The keys and indexes that lead there. */
  path: readonly (string | number)[]
  /** One or two sentences: what, and how to mend it. */
  message: string
}

/** A value as a configuration, or the first thing that keeps it from being one. */
export function validate(value: unknown): Config | ConfigFault[] {
  // To the library a list is an object as well.
  if (Array.isArray(value)) return [{path: [], message: 'the configuration is a list, but has to be an object.'}]
  const {success, output, issues} = safeParse(configSchema, value)
  if (success) return output
  return issues.map((issue) => faultOf(deepest(issue)))
}

/** Of a value that may be one of several things the issue with the thing it most looks like. */
function deepest(issue: BaseIssue<unknown>): BaseIssue<unknown> {
  const [first] = issue.issues?.filter(({path}) => path !== undefined) ?? []
  if (!first) return issue
  return deepest({...first, path: [...(issue.path ?? []), ...first.path!] as [IssuePathItem, ...IssuePathItem[]]})
}

function faultOf({expected, input, message, path = [] as never}: BaseIssue<unknown>): ConfigFault {
  const keys = path.map(({key}) => key as string | number)
  const name = keys.length === 0 ? 'the configuration' : shown(keys)
  const last = path.at(-1)
  // An unknown key is the one that is expected never to be there.
  if (expected === 'never' && last?.type === 'object') {
    const parents = keys.slice(0, -1)
    const near = nearest(String(last.key), keysAt(parents))
    const hint = near ? `Did you mean “${near}”?` : `It takes ${keysAt(parents).join(', ')}.`
    return {
      path: keys,
      message: `${parents.length === 0 ? 'there is' : `${shown(parents)} has`} no key “${cut(String(last.key))}”. ${hint}`
    }
  }
  if (input === undefined && last?.type === 'object') {
    const parents = keys.slice(0, -1)
    return {path: parents, message: `${parents.length === 0 ? 'the configuration' : shown(parents)} needs the key “${String(last.key)}”.`}
  }
  const choices = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, choice]) => choice!)
  const near = typeof input === 'string' ? nearest(input, choices) : undefined
  return {
    path: keys,
    message: `${name} is ${described(input)}, but has to be ${message.startsWith('Invalid ') ? wanted(expected ?? '') : message}.${near ? ` Did you mean “${near}”?` : ''}`
  }
}

/** The keys that an object at some path may have. */
function keysAt(path: readonly (string | number)[]): string[] {
  let schema: unknown = configSchema
  for (const key of path) schema = child(schema, key)
  return Object.keys(inner(schema).entries ?? {})
}

interface Inner {
  entries?: Record<string, unknown>
  item?: unknown
  items?: unknown[]
  options?: unknown[]
  wrapped?: unknown
}

function child(schema: unknown, key: string | number): unknown {
  const {entries, item, items, options} = inner(schema)
  if (options && typeof key === 'number') return options.map((one) => child(one, key)).find(Boolean)
  return typeof key === 'number' ? (items?.[key] ?? item) : entries?.[key]
}

/** A schema without what makes it optional. */
function inner(schema: unknown): Inner {
  const given = (schema ?? {}) as Inner
  return given.wrapped ? inner(given.wrapped) : given
}

function shown(keys: readonly (string | number)[]): string {
  return keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${key}`)).join('')
}

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list'
}

/** What a schema expects, in words. */
function wanted(expected: string): string {
  const parts = expected.replace(/^\((.*)\)$/, '$1').split(' | ')
  const words = [...new Set(parts)].map((part) => names[part] ?? part.replace(/^"(.*)"$/, '$1'))
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function described(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (value !== null && typeof value === 'object') return 'an object'
  if (value === '') return 'empty'
  return typeof value === 'string' ? `“${cut(value)}”` : JSON.stringify(value)
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
