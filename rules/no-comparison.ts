import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'no-comparison',
  title: 'Leave the other candidates out',
  tip: 'T6',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
