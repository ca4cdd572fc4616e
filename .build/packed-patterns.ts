import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Options} from 'tsup'
import {packAll, type Evaluated, type Replacement} from './references'
import {sitesOf, withReplaced, type FileSites} from './sites'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]
type Esbuild = Parameters<Plugin['setup']>[0]['esbuild']

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['rules', 'src/lexicon', 'src/message']

/** A source file, without the examples: those of a rule stand last in its file and are for tests and pages. */
interface Source extends FileSites {
  file: string
  text: string
}

/**
 * Puts what the pattern language says into the package in the form in which it runs. The sources are evaluated as they are,
 * with a note taken of every value that is patterns; the values are packed; and in each place a reference takes their stead.
 */
export function packedPatterns(): Plugin {
  let made: Promise<ReadonlyMap<string, string>> | undefined
  return {
    name: 'packed-patterns',
    setup(build) {
      build.onLoad({filter: /[\\/](?:rules|src[\\/]lexicon|src[\\/]message)[\\/][a-z-]+\.ts$/}, async ({path: file}) => {
        made ??= packSources(build.esbuild)
        const contents = (await made).get(path.relative(root, file).replaceAll('\\', '/'))
        return contents === undefined ? undefined : {contents, loader: 'ts'}
      })
    }
  }
}

/** The sources by their names, with references in the place of patterns. */
async function packSources(esbuild: Esbuild): Promise<ReadonlyMap<string, string>> {
  const sources = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name): Source => {
        const text = readFileSync(path.join(root, folder, name), 'utf8').replace(/^export const examples[\s\S]*/m, '')
        return {file: `${folder}/${name}`, text, ...sitesOf(text)}
      })
  )
  const sites = sources.flatMap((source) => source.sites.map((site) => ({...site, file: source.file})))
  const replacements = packAll(sites, sources, await evaluate(sources, esbuild))
  return new Map(
    sources.map(({file, text}) => [
      file,
      withReplaced(
        text,
        replacements.filter((each) => each.file === file)
      )
    ])
  )
}

/** Runs the sources with a note taken at each site. */
async function evaluate(sources: readonly Source[], esbuild: Esbuild): Promise<Evaluated> {
  let number = 0
  const noting = new Map(
    sources.map(({file, text, sites}) => {
      const notes = sites.flatMap(({start, end}): Omit<Replacement, 'file'>[] => [
        {start, end: start, text: `__note(${number++}, `},
        {start: end, end, text: ')'}
      ])
      return [file, withReplaced(text, notes)]
    })
  )
  const {outputFiles} = await esbuild.build({
    stdin: {
      contents: `export {rules} from './rules'
export {classes} from './src/lexicon/classes'
export {pack} from './src/match/pack'
export {readMessage} from './src/message/analyse'`,
      resolveDir: root,
      loader: 'ts'
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: {
      // A single pattern is passed on as a mark, by which it is known again in the rule that it ends up in.
      js: String.raw`export const notes = []
const __note = (site, value) => {
  notes.push([site, value])
  return typeof value === 'string' ? '\0' + site : value
}`
    },
    plugins: [
      {
        name: 'noting',
        setup(build) {
          build.onLoad({filter: /\.ts$/}, ({path: file}) => {
            const contents = noting.get(path.relative(root, file).replaceAll('\\', '/'))
            return contents === undefined ? undefined : {contents, loader: 'ts'}
          })
        }
      }
    ]
  })
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)) as Evaluated
}
