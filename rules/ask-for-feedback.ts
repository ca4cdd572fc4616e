import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'ask-for-feedback',
  title: 'Ask for feedback',
  tip: 'T5',
  kinds: ['feedback-request', 'thank-you'],
  severity: 'error',
  expect: 'some',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
