import {defineRule, type Example} from '../src/rule'

export default defineRule({
  id: 'no-backchannel',
  title: 'Use the channel you were given',
  tip: 'T3',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  find: () => [],
  message: '“{match}”',
  why: ''
})

export const examples: Example[] = []
