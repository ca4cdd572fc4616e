import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'future-interest',
  title: 'Say that you stay interested',
  tip: 'T7',
  kinds: ['thank-you', 'feedback-reply'],
  severity: 'warning',
  expect: 'some',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
