import type {LintOptions, RuleSetting} from '../index'
import {rules} from '../index'
import {globMatcher, type Matcher} from './glob'
import type {Config, Settings} from './schema'

/** One configuration, ready to be laid over others. */
export interface Layer {
  /** The folder that its globs start from: absolute, with slashes. */
  folder: string
  config: Config
}

/** What configurations say of one file. */
export interface FileSettings {
  lint: LintOptions
  format?: Settings['format']
  fences?: string[]
  headingLevel?: number
}

/** What the layers say of a file, the later over the earlier; its path is absolute, with slashes. */
export function settingsOf(layers: readonly Layer[], file: string): FileSettings {
  const made: FileSettings = {lint: {}}
  for (const {folder, config} of layers) {
    for (const name of [config.extends ?? []].flat()) if (isPreset(name)) made.lint.preset = name
    lay(made, config)
    for (const {files, ...settings} of config.overrides ?? []) if (matches(files, folder, file)) lay(made, settings)
  }
  return made
}

/** Whether the file is left out; in each layer that speaks of files, it has to be one of them. */
export function isIgnored(layers: readonly Layer[], file: string): boolean {
  return layers.some(({folder, config}) => config.ignore !== undefined && matches(config.ignore, folder, file))
}

/** Whether the last layer that names the files of a folder names this one; undefined where none does. */
export function isNamed(layers: readonly Layer[], file: string): boolean | undefined {
  const layer = layers.findLast(({config}) => config.files !== undefined)
  return layer && matches(layer.config.files!, layer.folder, file)
}

/** Whether a word after `extends` is a preset and no file. */
export const isPreset = (name: string): name is NonNullable<LintOptions['preset']> => name === 'recommended' || name === 'strict'

function lay(onto: FileSettings, settings: Settings): void {
  const {kind, template, rules: own, limits, slots, allow, format, fences, headingLevel} = settings
  const {lint} = onto
  if (kind !== undefined) lint.kind = kind
  if (template !== undefined) lint.template = template
  if (own) lint.rules = {...lint.rules, ...(own as Record<string, RuleSetting>)}
  if (limits) lint.rules = {...lint.rules, brevity: withLimits(lint.rules?.brevity, limits)}
  // Lists of words and marks add up: a folder has the terms of the whole and its own.
  if (slots) lint.slots = [...(lint.slots ?? []), ...slots]
  if (allow) lint.allow = [...(lint.allow ?? []), ...allow]
  if (format !== undefined) onto.format = format
  if (fences) onto.fences = fences
  if (headingLevel !== undefined) onto.headingLevel = headingLevel
}

/** The setting of `brevity` with other limits, its severity and other options as they are. */
function withLimits(setting: RuleSetting | undefined, limits: NonNullable<Settings['limits']>): RuleSetting {
  if (setting === 'off') return 'off'
  const [severity, options] = Array.isArray(setting) ? setting : [setting, undefined]
  const known = options?.limits as Settings['limits']
  return [severity ?? rules.find(({id}) => id === 'brevity')!.severity, {...options, limits: {...known, ...limits}}]
}

function matches(globs: string | readonly string[], folder: string, file: string): boolean {
  const base = folder.endsWith('/') ? folder : `${folder}/`
  if (!file.startsWith(base)) return false
  const inside = file.slice(base.length)
  return [globs].flat().some((glob) => matcher(glob)(inside))
}

const matchers = new Map<string, Matcher>()

function matcher(glob: string): Matcher {
  const known = matchers.get(glob)
  if (known) return known
  // As in other tools: without a slash before its end it is about names at any depth, and a folder means what is in it.
  const name = glob.replace(/^\.\//, '').replace(/\/$/, '')
  const made = globMatcher(glob.slice(0, -1).includes('/') ? name : `**/${name}`)
  matchers.set(glob, made)
  return made
}
