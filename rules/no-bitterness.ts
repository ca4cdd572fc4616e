import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'no-bitterness',
  title: 'Leave resentment out',
  tip: 'T5',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
