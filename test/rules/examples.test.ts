import {describe, expect, test} from 'vitest'
import type {Example, Rule} from '../../src/rule'
import {checkExample, variantsOf} from '../../src/testing'

const modules = import.meta.glob<{default: Rule; examples: Example[]}>('../../rules/*.ts', {eager: true})

for (const [file, {default: rule, examples}] of Object.entries(modules)) {
  if (file.endsWith('/index.ts')) continue
  describe(rule.id, () => {
    for (const example of examples) {
      const name = 'passes' in example ? `passes: ${example.passes}` : `flags: ${example.flags}`
      test(name.replace(/\s+/g, ' ').slice(0, 120), () => {
        expect(checkExample(rule, example)).toEqual([])
        for (const variant of variantsOf(example, rule)) expect(checkExample(rule, variant.example), variant.name).toEqual([])
      })
    }
  })
}
