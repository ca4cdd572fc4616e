import {fileURLToPath} from 'node:url'
import {createContext, runInContext, type Context} from 'node:vm'
import {build} from 'esbuild'
import {beforeAll, expect, it} from 'vitest'
import {lintDocument} from '../dist/formats.js'
import {analyse, lint, rewrite} from '../dist/index.js'
import {readCorpus} from './corpus/scorer.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a page would get, run where there is the language and nothing else: no process, no Buffer, no URL and no document. */
const page = createContext({})
/** What a worker would get, which also reads formats: it has what the web has to decode text. */
const worker = createContext({atob, TextDecoder})

async function load(contents: string, into: Context, conditions: string[]): Promise<void> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'tactful',
    platform: 'browser',
    conditions,
    logLevel: 'error',
    write: false
  })
  runInContext(outputFiles[0]!.text, into)
}

/** As text, since what another context makes has prototypes of its own. */
const said = (where: Context, name: string, ...given: unknown[]) =>
  runInContext(`JSON.stringify(tactful.${name}(...${JSON.stringify(given)}))`, where) as string
const inPage = (name: string, ...given: unknown[]) => said(page, name, ...given)

beforeAll(async () => {
  await load(`export {analyse, lint, rewrite} from 'tactful'`, page, [])
  await load(`export {lintDocument} from 'tactful/formats'`, worker, ['worker'])
})

it('is run where Node is not', () => {
  for (const name of ['process', 'Buffer', 'require', 'URL', 'window', 'document']) {
    expect(runInContext(`typeof ${name}`, page), name).toBe('undefined')
  }
})

it('says of every message of the corpus what it says in Node', {timeout: 120_000}, async () => {
  const messages = await readCorpus()
  expect(messages.length).toBeGreaterThan(200)
  const unlike = messages.filter(({kind, text}) => {
    const options = {kind}
    return (
      inPage('lint', text) !== JSON.stringify(lint(text)) ||
      inPage('lint', text, options) !== JSON.stringify(lint(text, options)) ||
      inPage('analyse', text) !== JSON.stringify(analyse(text)) ||
      inPage('rewrite', text, {level: 'full'}) !== JSON.stringify(rewrite(text, {level: 'full'}))
    )
  })
  expect(unlike.map(({id}) => id)).toEqual([])
})

it.each(['text', 'markdown', 'html', 'email'] as const)('reads a document of the format %s as it does in Node', (format) => {
  const body = '<p>Hi Ana,</p>\n\n<p>*Why* did you &amp; Tom reject me?? Café “no”.</p>'
  const source =
    format === 'email'
      ? `From: Tom <tom@x.example>\nSubject: =?utf-8?q?Caf=C3=A9?=\nContent-Type: text/html; charset=utf-8\n\n${body}`
      : body
  expect(said(worker, 'lintDocument', source, format)).toBe(JSON.stringify(lintDocument(source, format)))
})
