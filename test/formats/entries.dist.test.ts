import {readFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import type * as email from '../../src/email'
import type * as html from '../../src/html'
import type * as markdown from '../../src/markdown'

const parsers = ['htmlparser2', 'micromark', 'micromark-extension-gfm-table', 'micromark-util-decode-string', 'yaml']

/** The packages that a built file loads, through all the files it imports. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(/(?:from|import)\s*["']([^"']+)["']/g)].flatMap(([, target]) =>
    target!.startsWith('.') ? packagesOf(path.join(path.dirname(file), target!), seen) : [target!]
  )
}

const loaded = (name: string) => parsers.filter((parser) => packagesOf(`dist/${name}.js`).includes(parser))

/** An entry as it is built. */
const entry = async <Entry>(name: string) => (await import(pathToFileURL(`dist/${name}.js`).href)) as Entry

describe('the entries of the package', () => {
  it.each(['index', 'rules', 'retext', 'reporters', 'testing'])('%s loads no parser of a format', (name) => {
    expect(loaded(name)).toEqual([])
  })

  it.each([
    ['markdown', ['micromark', 'micromark-extension-gfm-table', 'micromark-util-decode-string', 'yaml']],
    ['html', ['htmlparser2', 'yaml']],
    ['email', ['htmlparser2']],
    ['formats', parsers]
  ])('%s loads what it reads with', (name, names) => {
    expect(loaded(name)).toEqual(names)
  })

  it('read and mend as they are built', async () => {
    const {lintMarkdown, rewriteMarkdown} = await entry<typeof markdown>('markdown')
    const {lintHtml} = await entry<typeof html>('html')
    const {lintEmail} = await entry<typeof email>('email')
    const why = 'Why did you reject me?'
    const ids = [lintMarkdown(`**${why}**`), lintHtml(`<b>${why}</b>`), lintEmail(`Subject: x\n\n${why}`)].map(({diagnostics}) =>
      diagnostics.some(({ruleId}) => ruleId === 'no-why-rejected')
    )
    expect(ids).toEqual([true, true, true])
    expect(rewriteMarkdown(`**${why}**`, {level: 'full'}).text).not.toContain('reject')
  })
})
