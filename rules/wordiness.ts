import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'wordiness',
  title: 'Say it in fewer words',
  tip: 'T4',
  kinds: 'all',
  severity: 'info',
  expect: 'none',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
