import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {afterAll, describe, expect, it} from 'vitest'
import {rules} from '../rules'
import type {Linter} from '../src/core'
import type * as Everything from '../src/index'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'tactful-bundle-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** What a bundler for the browser makes of a module that imports the package by its name. */
async function bundle(contents: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    minify: true,
    // So that texts stand in it as they are written.
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    write: false
  })
  return outputFiles[0]!.text
}

/** The rules that a bundle holds, by the reason that each of them gives. */
const heldIn = (code: string) => rules.filter(({why}) => code.includes(why)).map(({id}) => id)

async function load<Module>(code: string): Promise<Module> {
  const file = path.join(folder, `${code.length}.mjs`)
  writeFileSync(file, code)
  return (await import(pathToFileURL(file).href)) as Module
}

describe('a bundle', () => {
  it('of one rule holds that rule', async () => {
    const held = rules.map(async ({id}) => {
      const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
      expect(heldIn(await bundle(`export {${name}} from 'tactful/rules'`)), id).toEqual([id])
    })
    await Promise.all(held)
  })

  it('of a linter of two rules holds the two, and they find what they find', async () => {
    const code = await bundle(`import {createLinter} from 'tactful/core'
import {noDemands, noShouting} from 'tactful/rules'
export const linter = createLinter({plugins: [noDemands, noShouting]})`)
    expect(heldIn(code)).toEqual(['no-demands', 'no-shouting'])
    const {linter} = await load<{linter: Linter}>(code)
    const {diagnostics} = linter.lint('You MUST ANSWER me by Friday. Why did you reject me?')
    expect(new Set(diagnostics.map(({ruleId}) => ruleId))).toEqual(new Set(['no-demands', 'no-shouting']))
    expect(linter.rewrite('I need an answer NOW, please.').text).not.toContain('NOW')
  })

  it('of what makes rules holds none', async () => {
    expect(heldIn(await bundle(`export {analyse, defineRule} from 'tactful'`))).toEqual([])
  })

  it('of everything holds each rule, and runs', async () => {
    const code = await bundle(`export * from 'tactful'`)
    expect(heldIn(code)).toEqual(rules.map(({id}) => id))
    const {lint} = await load<typeof Everything>(code)
    expect(lint('Why did you reject me?').diagnostics.map(({ruleId}) => ruleId)).toContain('no-why-rejected')
  })

  it('of nothing that is used is empty', async () => {
    for (const entry of ['tactful', 'tactful/core', 'tactful/rules', 'tactful/retext', 'tactful/markdown'])
      expect(await bundle(`import '${entry}'`), entry).toBe('')
  })
})
