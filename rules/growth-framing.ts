import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'growth-framing',
  title: 'Tie the request to getting better',
  tip: 'T5',
  kinds: ['feedback-request'],
  severity: 'warning',
  expect: 'some',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
