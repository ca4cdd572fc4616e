import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {boundaries, layers, type Boundary} from './boundaries'
import {importsOf, sources, usesGlobal, type Import} from './imports'

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  engines?: Record<string, string>
}

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

  it.each(boundaries.map((boundary) => [boundary.folder, boundary] as const))(
    '%s uses what else it may',
    (folder, {values, types = []}) => {
      const own = imports.filter(({file}) => isInside(withoutEnding(file), folder))
      const isUsed = (name: string) => own.some(({target}) => isInside(target, name))
      // Whatever lies below may be used; what is allowed by name is there for a reason.
      expect([...values, ...types].filter((name) => !layers.includes(name) && !isUsed(name))).toEqual([])
    }
  )

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
