import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkExample, variantsOf} from 'tactful/testing'
import rule, {examples} from './no-salary-talk.js'

for (const example of examples) {
  test(example.flags ?? example.passes, () => assert.deepEqual(checkExample(rule, example), []))
  // The same in other clothes: curly quotes, CRLF, lower case, a polite letter around it, quoted history below.
  for (const {name, example: variant} of variantsOf(example, rule))
    test(`… with ${name}`, () => assert.deepEqual(checkExample(rule, variant), []))
}
