import {
  array,
  boolean,
  check,
  description,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  strictTuple,
  string,
  union,
  type GenericSchema,
  type InferOutput
} from 'valibot'
import {severities} from '../diagnostic'
import {formatNames} from '../formats/types'
import {kinds, presets, rules} from '../index'
import {globMatcher} from './glob'

/** A schema with what it means, for the published JSON Schema. */
const described = <Schema extends GenericSchema>(what: string, schema: Schema) => optional(pipe(schema, description(what)))

/** An object of which each of these keys may be there. */
const each = <Key extends string, Schema extends GenericSchema>(keys: readonly Key[], schema: (key: Key) => Schema) =>
  strictObject(
    Object.fromEntries(keys.map((key) => [key, optional(schema(key))])) as Record<Key, ReturnType<typeof optional<Schema, undefined>>>
  )

const text = pipe(string(), minLength(1, 'a text that is not empty'))
const whole = (least: number, most = Infinity) => {
  const what = `a whole number ${most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`}`
  const from = pipe(number(), integer(what), minValue(least, what))
  return most === Infinity ? from : pipe(from, maxValue(most, what))
}
const list = union([text, array(text)])
const glob = pipe(
  text,
  maxLength(1000, 'a glob of at most 1000 characters'),
  regex(/^[^!]/, 'a glob without a “!” before it (what is left out stands under “ignore”)'),
  check(isGlob, 'a glob whose braces stand for at most 256 globs')
)
const globs = union([glob, array(glob)])
const severity = picklist(severities)
const setting = picklist([...severities, 'off'])

const limits = each(
  kinds.map(({id}) => id),
  () => whole(1)
)

const ruleSettings = each(
  rules.map(({id}) => id),
  (id) => {
    const own = rules.find((rule) => rule.id === id)!
    const names = Object.keys(own.options ?? {})
    return pipe(
      names.length === 0
        ? setting
        : union([setting, strictTuple([severity, each(names, (name) => (name === 'limits' ? limits : number()))])]),
      description(own.title)
    )
  }
)

/** What may be said for all drafts and, under `overrides`, for some. */
const settings = {
  kind: described('The kind of message; detected from each draft when absent.', picklist(kinds.map(({id}) => id))),
  template: described(
    'Whether the drafts are templates, in which slots are meant. Absent: a draft with two or more slots of one syntax is one.',
    boolean()
  ),
  format: described('How the files are read; their ending decides when absent.', picklist(formatNames)),
  rules: described('For a rule its severity, "off", or a severity with the options of the rule.', ruleSettings),
  limits: described('The most words that the body of each kind of message may have.', limits),
  slots: described('Marks of slots beside the usual ones, such as [["<%=", "%>"]].', array(strictTuple([text, text]))),
  allow: described('Words that are never flagged by themselves: names, products, terms of the trade.', array(text)),
  fences: described('Markdown: the words after a fence that make its content a message.', array(text)),
  headingLevel: described('Markdown: each section under a heading of this level is a message.', whole(1, 6))
}

/** Everything that a configuration may hold: checked as a file is read, and published as JSON Schema. */
export const configSchema = pipe(
  strictObject({
    $schema: described('Where this schema is, for editors.', string()),
    extends: described(
      `What this builds on, each laid over the one before: a preset (${Object.keys(presets).join(', ')}) or a file, as a path from here that begins with ./ or ../.`,
      list
    ),
    ...settings,
    files: described('Which files of a folder are drafts, as globs from here; by their ending when absent.', globs),
    ignore: described('Which files are left out, as globs from here.', globs),
    baseline: described('The file of findings that are known and let pass, as a path from here.', text),
    maxWarnings: described('How many warnings are let pass.', whole(0)),
    overrides: described(
      'Settings for some files, each laid over the ones before.',
      array(
        strictObject({
          files: pipe(globs, description('Which files, as globs from here. One without a slash matches at any depth.')),
          ...settings
        })
      )
    )
  }),
  description('How tactful reads and checks the drafts in and below this folder. It is data: nothing in it is run.')
)

function isGlob(given: string): boolean {
  try {
    globMatcher(given)
    return true
  } catch {
    return false
  }
}

/** A configuration as it is written. */
export type Config = InferOutput<typeof configSchema>
/** What may be said for some files. */
export type Settings = Omit<NonNullable<Config['overrides']>[number], 'files'>
