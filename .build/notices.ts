import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Options} from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The folder of the package that a file is of; nothing for a file of ours. */
const packageOf = (file: string) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0]

/** Writes down the licences of what is bundled, as they ask for; one file for all builds that the plugin is given to. */
export function notices(file: string): Plugin {
  const folders = new Set<string>()
  return {
    name: 'notices',
    setup(build) {
      build.initialOptions.metafile = true
      build.onEnd(({metafile}) => {
        for (const {inputs} of Object.values(metafile?.outputs ?? {})) {
          for (const input of Object.keys(inputs)) {
            const folder = packageOf(input)
            if (folder) folders.add(folder)
          }
        }
        mkdirSync(path.dirname(file), {recursive: true})
        const texts = [...folders].map(noticeOf).sort()
        writeFileSync(file, `What tactful holds of other packages, each under its licence.\n\n${[...new Set(texts)].join('\n')}`)
      })
    }
  }
}

function noticeOf(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const licence = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each))
  const text = licence ? readFileSync(path.join(folder, licence), 'utf8').trim() : ''
  return `---- ${name} ${version} (${license})\n\n${text}\n`
}
