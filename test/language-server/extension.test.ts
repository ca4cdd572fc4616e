import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {kinds, lint, presets, type LintResult} from '../../src/index'
import {defaults, settingNames} from '../../src/language-server/settings'

interface Property {
  default: unknown
  enum?: unknown[]
  enumDescriptions?: string[]
}

interface Manifest {
  main: string
  activationEvents: string[]
  contributes: {
    commands: {command: string}[]
    menus: Record<string, {command: string}[]>
    configuration: {properties: Record<string, Property>}
  }
}

type Message = Pick<LintResult, 'kind' | 'kindSource' | 'score' | 'checklist'>

interface StatusModule {
  statusText: (messages: Message[]) => string
  statusTooltip: (messages: Message[]) => string
  checklistRows: (messages: Message[]) => {label: string; description?: string; passed: boolean; ruleIds: string[]}[]
}

const folder = fileURLToPath(new URL('../../examples/vscode', import.meta.url))
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest
const source = readFileSync(path.join(folder, 'extension.js'), 'utf8')
const {commands, menus, configuration} = manifest.contributes
const property = (name: string) => configuration.properties[`tactful.${name}`]!

describe('the extension for Visual Studio Code', () => {
  it('registers the commands that it names, and its menus show no others', () => {
    const named = commands.map(({command}) => command)
    const registered = [...source.matchAll(/registerCommand\('([^']+)'/g)].map(([, name]) => name)
    expect(registered.toSorted()).toEqual(named.toSorted())
    for (const {command} of Object.values(menus).flat()) expect(named).toContain(command)
  })

  it('has the settings that the server reads, with its defaults', () => {
    const names = Object.keys(configuration.properties).map((name) => name.replace(/^tactful\.|\.server$/g, ''))
    expect(names.toSorted()).toEqual(settingNames.toSorted())
    for (const name of ['enable', 'check', 'delay'] as const) expect(property(name).default).toBe(defaults[name])
  })

  it('knows every kind and preset', () => {
    expect(property('kind').enum).toEqual([null, ...kinds.map(({id}) => id)])
    expect(property('kind').enumDescriptions).toHaveLength(kinds.length + 1)
    expect(property('preset').enum).toEqual(Object.keys(presets))
  })

  it('wakes for each language that it sends to the server', () => {
    const languages = /\[('[a-z', ]+')\]\.map\(\(language\)/.exec(source)![1]!.match(/[a-z]+/g)!
    expect(manifest.activationEvents).toEqual(expect.arrayContaining(languages.map((language) => `onLanguage:${language}`)))
  })
})

describe('its status item', async () => {
  const status = (await import(pathToFileURL(path.join(folder, 'status.js')).href)) as StatusModule
  const poor = lint('Hi Dana,\n\nWhy didn’t I get the job?\n\nSam\n')
  const good = lint('Hi Dana,\n\nThank you for the friendly talk.\n\nSam\n', {kind: 'thank-you'})

  it('shows the score, of the weakest message where there are several', () => {
    expect(status.statusText([good])).toBe(`$(mail) ${good.score}`)
    expect(good.score).toBeGreaterThan(poor.score)
    expect(status.statusText([good, poor])).toBe(`$(mail) ${poor.score} (lowest of 2)`)
  })

  it('has the checklist under the pointer', () => {
    const lines = status.statusTooltip([poor]).split('\n')
    expect(lines[0]).toBe(`**feedback-request** (detected) · score ${poor.score} of 100`)
    expect(lines).toContain('- $(circle-large-outline) Thank them first')
    expect(lines).toContain('- $(check) Do not pester')
  })

  it('lists what is left to do first when it is clicked', () => {
    const rows = status.checklistRows([good, poor])
    expect(rows).toHaveLength(good.checklist.length + poor.checklist.length)
    expect(rows.map(({passed}) => passed)).toEqual(rows.map(({passed}) => passed).toSorted((a, b) => Number(a) - Number(b)))
    expect(rows[0]).toMatchObject({passed: false, description: 'feedback-request'})
    expect(rows[0]!.ruleIds.length).toBeGreaterThan(0)
  })
})
