import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'

const text = readFileSync(path.resolve(import.meta.dirname, '../../.github/workflows/release.yml'), 'utf8')
const {permissions, jobs} = parse(text) as {
  permissions: object
  jobs: {publish: {permissions: object; steps: {uses?: string; run?: string}[]}}
}

describe('the workflow of a release', () => {
  it('may only read, and sign', () => {
    expect(permissions).toEqual({})
    expect(jobs.publish.permissions).toEqual({contents: 'read', 'id-token': 'write'})
  })

  it('pins what it uses, keeps no secret, and puts nothing that others write into a script', () => {
    for (const {uses, run} of jobs.publish.steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40}$/)
      expect(run ?? '').not.toContain('${{')
    }
    expect(text).not.toContain('secrets.')
  })

  it('tests before it publishes with provenance', () => {
    const runs = jobs.publish.steps.flatMap(({run}) => run ?? [])
    expect(runs.indexOf('npm test')).toBeGreaterThan(-1)
    expect(runs.at(-1)).toMatch(/^npx --yes npm@11\.\d+\.\d+ publish --provenance/)
  })
})
