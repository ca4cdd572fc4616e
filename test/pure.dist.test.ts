import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

// In a process of its own, where nothing else has been loaded that could have changed anything.
const script = `
import net from 'node:net'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import {syncBuiltinESMExports} from 'node:module'
const own = (value) => Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(value)).map(([key, {value, get}]) => [key, value ?? get]))
const builtins = [Object, Array, String, RegExp, Map, Set, Promise, Number, Math, JSON, Intl, Function].flatMap((one) => [one, one.prototype ?? {}])
const state = () => [globalThis, ...builtins].map(own)
// Node itself puts some of its globals in place when they are first asked for.
void [atob, btoa, TextDecoder, TextEncoder]
const before = state()
const {lint, rewrite, createLinter, analyse} = await import('./dist/index.js')
const {lintDocument, rewriteDocument} = await import('./dist/formats.js')
let touched = 0
const count = () => { touched++; throw new Error('not here') }
globalThis.fetch = count
before[0].fetch = count
for (const [module, names] of [[net, ['connect', 'createConnection']], [http, ['request', 'get']], [dns, ['lookup']], [fs, ['readFileSync', 'openSync', 'readFile', 'open', 'statSync', 'writeFileSync']]])
  for (const name of names) module[name] = count
syncBuiltinESMExports()
globalThis.eval = count
before[0].eval = count
const draft = 'Hi Ana,\\n\\nWhy did you reject me?? You must answer in order to be fair.\\n\\nBest,\\nTom'
lint(draft); rewrite(draft, {level: 'full'}); createLinter().lint(draft); analyse(draft)
for (const format of ['text', 'markdown', 'html', 'email']) { lintDocument('---\\nkind: follow-up\\n---\\n' + draft, format); rewriteDocument(draft, format, {level: 'full'}) }
const after = state()
const changed = after.flatMap((now, at) => [...new Set([...Object.keys(now), ...Object.keys(before[at])])].filter((key) => !Object.is(now[key], before[at][key])))
console.log(JSON.stringify({touched, changed}))
`

it('the library changes no global, makes no code of text, asks no network and reads no file', () => {
  // Code made of text is forbidden to the engine itself.
  const argv = ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script]
  const {stdout, stderr} = spawnSync(process.execPath, argv, {cwd: root, encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({touched: 0, changed: []})
})
