import {describe, expect, test} from 'vitest'
import {rules} from '../../rules'
import type {Example, Rule} from '../../src/rule'
import {rulePage} from './page'

const modules = import.meta.glob<{default: Rule; examples: Example[]}>('../../rules/*.ts', {eager: true})

describe('the page of each rule says what the linter says', () => {
  test.for(rules.map((rule) => rule.id))('%s', async (id) => {
    const {default: rule, examples} = modules[`../../rules/${id}.ts`]!
    await expect(rulePage(rule, examples)).toMatchFileSnapshot(`../../rules/${id}.md`)
  })
})

test('every rule file is in the list, under its own id', () => {
  const files = Object.keys(modules).map((file) => file.slice('../../rules/'.length, -'.ts'.length))
  expect(files.filter((file) => file !== 'index').sort()).toEqual(rules.map(({id}) => id).sort())
})
