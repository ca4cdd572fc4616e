import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'no-despair',
  title: 'Leave self-pity out',
  tip: 'T8',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
