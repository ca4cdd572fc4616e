import {defineRule, replace} from 'tactful'

export default defineRule({
  id: 'no-salary-talk',
  title: 'Leave pay out',
  tip: 'T4',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  patterns: ['was it ..2 (salary|pay)', '(is|are|was|were) my (salary|pay) ..2 too (high|low)'],
  message: '“{match}” brings up pay.',
  why: 'Pay is a reason that nobody likes to confirm; a question about skills gets an answer.',
  mends: [replace('Which skill should I build for a role like this?')]
})

// Proofs: the words between « and » are found, and the rewrite is `becomes`; or nothing is found though it is close.
export const examples = [
  {
    flags: 'Thank you for your time. «Was it my salary?»',
    becomes: 'Thank you for your time. Which skill should I build for a role like this?'
  },
  {flags: '«Were my pay expectations too high?»'},
  {passes: 'Thank you for explaining the salary bands.', because: 'it asks nothing about the decision'}
]
