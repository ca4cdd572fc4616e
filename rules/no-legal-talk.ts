import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'no-legal-talk',
  title: 'Leave lawyers and threats out',
  tip: 'T0',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
