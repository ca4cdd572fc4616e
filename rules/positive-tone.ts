import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'positive-tone',
  title: 'Keep the whole message positive',
  tip: 'T5',
  kinds: 'all',
  severity: 'info',
  expect: 'none',
  lastResort: true,
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
