import type {Options} from 'tsup'
import {packWeights} from '../src/match/weight-table'
import type {WordWeights} from '../src/lexicon/weights/table'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Puts word weights into the package as the tables in which they are looked up. */
export function packedWeights(): Plugin {
  return {
    name: 'packed-weights',
    setup(build) {
      build.onLoad({filter: /[\\/]src[\\/]lexicon[\\/]weights[\\/][a-z-]+\.ts$/}, async ({path: file}) => {
        const {outputFiles} = await build.esbuild.build({entryPoints: [file], bundle: true, write: false, format: 'esm'})
        const written = Buffer.from(outputFiles[0]!.contents).toString('base64')
        const exported = (await import(`data:text/javascript;base64,${written}`)) as Record<string, WordWeights>
        const contents = Object.entries(exported).map(([name, weights]) => {
          if (typeof weights.words === 'string') throw new TypeError(`${name} in ${file} is packed already.`)
          return `export const ${name} = ${JSON.stringify({...weights, words: packWeights(weights.words)})}`
        })
        return {contents: contents.join('\n')}
      })
    }
  }
}
