import path from 'node:path'
import {toJsonSchema} from '@valibot/to-json-schema'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {configSchema} from '../../src/config/schema'
import {validate} from '../../src/config/validate'

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/tactful/schema.json',
  title: 'Configuration of tactful',
  // That braces stand for few globs cannot be said in a schema.
  ...toJsonSchema(configSchema, {ignoreActions: ['check']})
}

describe('the published schema', () => {
  it('is the one that configurations are checked with', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path.join(import.meta.dirname, '../../schema.json'))
  })

  const check = new Ajv({strict: true, allowUnionTypes: true}).compile(schema)
  it.each([
    [{}, true],
    [{$schema: './x.json', extends: ['strict', './base.yaml'], kind: 'follow-up', template: true, format: 'markdown'}, true],
    [{rules: {'no-demands': 'off', brevity: ['warning', {limit: 90, limits: {'follow-up': 40}}]}, limits: {'thank-you': 60}}, true],
    [{slots: [['<%', '%>']], allow: ['ACME'], fences: ['mail'], headingLevel: 2, files: '*.md', ignore: ['a'], baseline: 'b.json'}, true],
    [{maxWarnings: 3, overrides: [{files: '*.md', kind: 'thank-you', rules: {wordiness: 'error'}}]}, true],
    [{knd: 1}, false],
    [{kind: 'thanks'}, false],
    [{rules: {'no-demand': 'off'}}, false],
    [{rules: {'no-demands': ['error', {}]}}, false],
    [{rules: {brevity: ['off']}}, false],
    [{limits: {'thank-you': 0.5}}, false],
    [{overrides: [{kind: 'thank-you'}]}, false],
    [{ignore: ['*.md', '!README.md']}, false],
    [{files: 'a'.repeat(1001)}, false],
    [{slots: [['<%']]}, false],
    [{headingLevel: 7}, false]
  ])('and both say the same of %j', (config, isValid) => {
    expect(check(config)).toBe(isValid)
    expect(Array.isArray(validate(config))).toBe(!isValid)
  })
})
