import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {lintDocument} from '../../src/formats'
import {inputLimit} from '../../src/check/notices'
import {lint} from '../../src/lint'

const page = readFileSync(new URL('../../rules/notices.md', import.meta.url), 'utf8')

it.each([
  ['empty', () => lint('Hello')],
  ['language', () => lint('Vielen Dank. Ich freue mich auf ein Wiedersehen mit Ihnen. '.repeat(4))],
  ['input-limit', () => lint('Thank you for the talk. '.repeat(inputLimit / 20))],
  ['suppression', () => lintDocument('<!-- tactful-disable no-demand -->\n\nThank you for the talk.', 'markdown')]
])('the page of the notices says what %s means, where its address leads', {timeout: 60_000}, (id, result) => {
  const notice = result().diagnostics.find(({ruleId}) => ruleId === id)
  expect(notice).toMatchObject({about: 'notice', url: `https://unpkg.com/tactful/rules/notices.md#${id}`})
  expect(page).toContain(`\n## ${id}\n`)
})
