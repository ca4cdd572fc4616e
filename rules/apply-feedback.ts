import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'apply-feedback',
  title: 'Say how you will use the feedback',
  tip: 'T7',
  kinds: ['feedback-reply'],
  severity: 'warning',
  expect: 'some',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
