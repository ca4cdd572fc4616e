import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'express-gratitude',
  title: 'Thank the reader for something they gave',
  tip: 'T1',
  kinds: 'all',
  severity: 'error',
  expect: 'some',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
