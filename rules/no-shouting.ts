import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'no-shouting',
  title: 'Write in normal case and single marks',
  tip: 'T5',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  nests: true,
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
