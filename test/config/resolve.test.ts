import {describe, expect, it} from 'vitest'
import {isIgnored, isNamed, settingsOf, type Layer} from '../../src/config/resolve'
import type {Config} from '../../src/config/schema'

const layer = (config: Config, folder = '/repo'): Layer => ({folder, config})

describe('settings of a file', () => {
  it('are laid over one another: what is extended, what is said for all, what is said for some', () => {
    const layers = [
      layer({kind: 'thank-you', rules: {wordiness: 'off', 'no-shouting': 'info'}, overrides: [{files: '*.md', headingLevel: 2}]}),
      layer({extends: 'strict', template: true, rules: {wordiness: 'error'}, overrides: [{files: 'nudges/**', kind: 'follow-up'}]})
    ]
    const lint = {template: true, preset: 'strict', rules: {wordiness: 'error', 'no-shouting': 'info'}}
    expect(settingsOf(layers, '/repo/nudges/one.md')).toEqual({headingLevel: 2, lint: {...lint, kind: 'follow-up'}})
    expect(settingsOf(layers, '/repo/one.txt')).toEqual({lint: {...lint, kind: 'thank-you'}})
  })

  it('add words and marks up', () => {
    const layers = [
      layer({allow: ['ACME'], slots: [['<%', '%>']]}),
      layer({allow: ['Demandware'], slots: [['((', '))']], fences: ['mail'], format: 'markdown'})
    ]
    const slots = [
      ['<%', '%>'],
      ['((', '))']
    ]
    expect(settingsOf(layers, '/repo/a.md')).toEqual({fences: ['mail'], format: 'markdown', lint: {allow: ['ACME', 'Demandware'], slots}})
  })

  it('keep the rest of brevity with other limits', () => {
    const brevity = (...configs: Config[]) =>
      settingsOf(
        configs.map((config) => layer(config)),
        '/repo/a.md'
      ).lint.rules!.brevity
    const set: Config = {rules: {brevity: ['warning', {limit: 90}]}, limits: {'thank-you': 50}}
    expect(brevity(set, {limits: {'follow-up': 40}})).toEqual(['warning', {limit: 90, limits: {'thank-you': 50, 'follow-up': 40}}])
    expect(brevity({rules: {brevity: 'off'}, limits: {'thank-you': 50}})).toBe('off')
    expect(brevity({rules: {brevity: 'info'}, limits: {'thank-you': 50}})).toEqual(['info', {limits: {'thank-you': 50}}])
    expect(brevity({limits: {'thank-you': 50}})).toEqual(['error', {limits: {'thank-you': 50}}])
  })

  it.each([
    ['*.md', 'a.md', true],
    ['*.md', 'deep/down/a.md', true],
    ['./drafts', 'drafts/a.md', true],
    ['drafts/', 'drafts/deep/a.md', true],
    ['drafts/**', 'drafts/.hidden/a.md', true],
    ['drafts/*.md', 'drafts/deep/a.md', false],
    ['drafts', 'other/drafts.md', false],
    ['**/{a,b}.txt', 'x/b.txt', true]
  ])('the glob %s for %s: %s', (files, file, expected) => {
    const made = layer({files, ignore: files})
    expect(isNamed([made], `/repo/${file}`)).toBe(expected)
    expect(isIgnored([made], `/repo/${file}`)).toBe(expected)
  })

  it('reach no file outside the folder, and name none where nothing is said', () => {
    expect(isIgnored([layer({ignore: '../**'}), layer({ignore: '**'})], '/other/a.md')).toBe(false)
    expect(isNamed([layer({})], '/repo/a.md')).toBeUndefined()
    expect(isIgnored([layer({ignore: '**'}, '/')], '/a.md')).toBe(true)
  })
})
