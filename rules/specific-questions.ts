import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'specific-questions',
  title: 'Ask about something in particular',
  tip: 'T2',
  kinds: ['feedback-request'],
  severity: 'warning',
  expect: 'some',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
