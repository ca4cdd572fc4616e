import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'few-questions',
  title: 'Ask three questions at most',
  tip: 'T4',
  kinds: ['feedback-request', 'follow-up'],
  severity: 'warning',
  expect: {atMost: 3},
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
