import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {importsOf, sources, usesGlobal, type Import} from './imports'

/** What the files of one folder may import. A name stands for itself, and for what is in a folder of that name. */
interface Boundary {
  folder: string
  values: string[]
  /** Beyond the values, where only types are taken. */
  types?: string[]
  /** Whether the root files of `src` that import nothing themselves (the kinds, the tips, …) may be used. */
  leaves?: boolean
}

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  engines?: Record<string, string>
}

const lowest = ['src/lexicon']
const parsers = ['unified', 'retext-english', 'retext-sentiment', 'nlcst-to-string', 'unist-util-visit', 'vfile']

const micromarkParts = ['micromark-extension-gfm-table', 'micromark-util-decode-string']

const protocol = ['vscode-languageserver', 'vscode-languageserver-textdocument']

const boundaries: Boundary[] = [
  {folder: 'rules', values: ['src/rule', ...lowest]},
  {folder: 'src/lexicon', values: [], leaves: true},
  {folder: 'src/match', values: lowest, leaves: true},
  {folder: 'src/message', values: [...lowest, 'src/match', ...parsers], types: ['nlcst'], leaves: true},
  {folder: 'src/mend', values: [...lowest, 'src/match', 'src/message'], types: ['src/rule'], leaves: true},
  {folder: 'src/check', values: [...lowest, 'src/match', 'src/message', 'src/mend'], types: ['src/rule'], leaves: true},
  {
    folder: 'src/formats',
    values: [
      'src/lint',
      'src/pipeline',
      'src/rewrite',
      'src/plan',
      'src/settings',
      'src/mend/lean',
      'src/check/points',
      'src/message/slots',
      'src/yaml',
      'rules',
      'micromark',
      ...micromarkParts,
      'htmlparser2',
      'yaml'
    ],
    types: ['src/check/check', 'src/message/types', 'src/options', 'src/rule', 'src/diagnostic', 'micromark-util-types'],
    leaves: true
  },
  {folder: 'src/reporters', values: [], types: ['src/diagnostic']},
  {folder: 'src/integrations', values: [], types: ['src/diagnostic']},
  {folder: 'src/config', values: ['src/index', 'src/nearest', 'src/formats/types', 'src/yaml', 'valibot', 'yaml', 'node:'], leaves: true},
  {
    folder: 'src/cli',
    values: [
      ...['src/index', 'src/reporters', 'src/formats', 'src/config', 'src/nearest', 'src/urls', 'package.json', 'node:'],
      ...['diff', 'tinyglobby']
    ]
  },
  {
    folder: 'src/language-server',
    values: ['src/index', 'src/formats', 'src/config', 'package.json', 'node:', ...protocol]
  }
]

const all = [...sources('src'), ...sources('rules')]
const imports = all.flatMap(importsOf)
const withoutEnding = (file: string): string => file.replace(/\.ts$/, '')
const bins = ['src/cli.ts', 'src/language-server.ts']
const isRoot = (file: string): boolean => path.posix.dirname(file) === 'src' && !bins.includes(file)
const isInside = (target: string, name: string): boolean => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`)
const leaves = all.filter((file) => isRoot(file) && !imports.some((one) => one.file === file && !one.typeOnly)).map(withoutEnding)

function crosses({target, typeOnly}: Import, {folder, values, types = [], leaves: ground}: Boundary): boolean {
  const allowed = [folder, ...values, ...(typeOnly ? types : []), ...(ground ? leaves : [])]
  return !allowed.some((name) => isInside(target, name))
}

const shown = ({file, target, typeOnly}: Import): string => `${file} imports ${typeOnly ? 'types of ' : ''}${target}`

describe('boundaries', () => {
  it.each(boundaries.map((boundary) => [boundary.folder, boundary] as const))('%s imports only what it may', (folder, boundary) => {
    const own = imports.filter(({file}) => isInside(withoutEnding(file), folder))
    expect(own.filter((one) => crosses(one, boundary)).map(shown)).toEqual([])
  })

  it('notices what crosses one', () => {
    const reporters = boundaries.find(({folder}) => folder === 'src/reporters')!
    const one = {file: 'src/reporters/pretty.ts', typeOnly: false}
    for (const target of ['src/kinds', 'src/diagnostic', 'node:fs', 'unified', 'src/reporters-too']) {
      expect(crosses({...one, target}, reporters)).toBe(true)
    }
    for (const target of ['src/reporters/wrap', 'src/reporters']) expect(crosses({...one, target}, reporters)).toBe(false)
  })

  it('covers every folder of src', () => {
    const folders = new Set(
      all.filter((file) => file.startsWith('src/') && !isRoot(file)).map((file) => withoutEnding(file).split('/', 2).join('/'))
    )
    expect([...folders].filter((folder) => !boundaries.some((boundary) => boundary.folder === folder))).toEqual([])
  })

  it('keeps rules apart: only the list imports them', () => {
    const crossing = imports.filter(
      ({file, target}) => isInside(target, 'rules') && file !== 'rules/index.ts' && target !== 'rules' && target !== 'rules/index'
    )
    expect(crossing.map(shown)).toEqual([])
  })

  it('names only files that are there', () => {
    const lost = imports.filter(
      ({target}) => /^(?:src|rules)\b/.test(target) && !['.ts', '/index.ts'].some((end) => existsSync(target + end))
    )
    expect(lost.map(shown)).toEqual([])
  })

  it('leaves Node to the bins, and to what finds configurations for both', () => {
    const isBin = (file: string) => [...bins, 'src/config'].some((bin) => isInside(withoutEnding(file), withoutEnding(bin)))
    const library = all.filter((file) => !isBin(file))
    expect(imports.filter(({file, target}) => library.includes(file) && target.startsWith('node:')).map(shown)).toEqual([])
    expect(library.filter((file) => usesGlobal(file, 'process'))).toEqual([])
  })

  it('lets only the bins use what finds configurations, so that Node stays out of the library', () => {
    const users = imports.filter(({file, target}) => isInside(target, 'src/config') && !isInside(withoutEnding(file), 'src/config'))
    expect(users.filter(({file}) => !bins.some((bin) => isInside(file, withoutEnding(bin)))).map(shown)).toEqual([])
  })

  it.each(bins.map(withoutEnding))('lets nothing import %s', (bin) => {
    const crossing = imports.filter(({file, target}) => isInside(target, bin) && !isInside(withoutEnding(file), bin))
    expect(crossing.map(shown)).toEqual([])
  })

  it('gives the examples only the public name, and what they install themselves', () => {
    const examples = sources('examples').flatMap(importsOf)
    expect(examples.length).toBeGreaterThan(0)
    const deep = examples.filter(({file, target}) => {
      const manifest = path.join(...file.split('/').slice(0, 2), 'package.json')
      const own = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : {}
      const names = ['tactful', 'node:', 'examples', ...Object.keys({...own.dependencies, ...own.devDependencies, ...own.engines})]
      return !names.some((name) => isInside(target, name))
    })
    expect(deep.map(shown)).toEqual([])
  })
})
