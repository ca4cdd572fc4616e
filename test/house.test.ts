import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {sources} from './imports'

const most = 200

it('has no source of more than 200 lines that does not say at its top why', () => {
  const long = ['src', 'rules', '.build'].flatMap(sources).flatMap((file) => {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    const [comment = ''] = /^\s*(?:\/\/.*\n)+|^\s*\/\*[\s\S]*?\*\//.exec(lines.join('\n')) ?? []
    return lines.length > most && !/200 lines/.test(comment) ? [`${file}: ${lines.length} lines`] : []
  })
  expect(long).toEqual([])
})
