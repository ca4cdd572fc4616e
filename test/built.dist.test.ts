import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'
import * as source from '../src/index'
import type {PatternEntry} from '../src/rule'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof source

const inFolder = (folder: string) => readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.txt'))
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const drafts = inFolder('examples/drafts').map((name) => read(`examples/drafts/${name}`))
const messages = read('test/corpus/messages.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as {text: string; split: string})
  .filter(({split}) => split === 'train')
  .map(({text}) => text)

describe('the built package', () => {
  it('finds what the sources find', () => {
    for (const text of [...drafts, ...messages]) expect(built.lint(text)).toEqual(source.lint(text))
  })

  it('has no pattern of its own to read', () => {
    for (const rule of built.rules) {
      const entries = (rule.patterns ?? []).map((entry): PatternEntry => (typeof entry === 'string' ? {find: entry} : entry))
      const patterns = [...entries.flatMap(({find, unless = []}) => [find, unless]), ...Object.values(rule.guards ?? {})].flat(2)
      expect(patterns.filter((pattern) => !/^=\d+(?:\+\d+)?$/.test(pattern))).toEqual([])
    }
  })

  it('lets a rule be laid over with patterns and classes', () => {
    const rule = built.rules.find(({id}) => id === 'no-why-rejected')!
    // The weights were fitted to the rule's own patterns, and would take back what others find.
    const {weights, ...unweighed} = rule
    expect(weights).toBeDefined()
    const more = built.defineRule({
      ...unweighed,
      id: 'no-moon',
      classes: {...rule.classes, moon: '(moon|moons)'},
      patterns: [...rule.patterns!, '@moon']
    })
    const found = (text: string) =>
      built.lint(text, {plugins: [more], rules: {'no-why-rejected': 'off'}}).diagnostics.filter(({ruleId}) => ruleId === 'no-moon')
    expect(found('Thank you for your time. Two moons came up.')).toHaveLength(1)
    expect(found('Thank you for your time. Why did you reject me?')).toHaveLength(1)
  })
})

describe('the built command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tactful-'))
  afterAll(() => rmSync(folder, {recursive: true}))

  it('values emoji and emoticons as the library does', () => {
    const block = (from: number, to: number) => Array.from({length: to - from}, (_, at) => String.fromCodePoint(from + at))
    const emoji = [...block(0x1f440, 0x1f4a9), ...block(0x1f600, 0x1f650), '❤️', '💯', '🎉', '🚀', '☹️', '☺️']
    const signs = [...emoji, ':)', ':-)', ':(', ':-(', ':D', ';)', ':relaxed:']
    const texts = signs.map((sign) => `I write to you about the interview on Monday. ${sign} It was on the third floor of the house.`)
    const files = texts.map((text, at) => {
      const file = path.join(folder, `${at}.txt`)
      writeFileSync(file, text)
      return file
    })
    const argv = [path.join(root, 'dist/cli.cjs'), '--format', 'json', ...files]
    const {stdout} = spawnSync(process.execPath, argv, {encoding: 'utf8', maxBuffer: 2 ** 26})
    const {files: results} = JSON.parse(stdout) as {files: {tone: number}[]}
    expect(results.map(({tone}) => tone)).toEqual(texts.map((text) => source.lint(text).tone))
    expect(new Set(results.map(({tone}) => tone)).size).toBeGreaterThan(2)
  })
})
