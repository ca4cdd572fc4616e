import {expect, test} from 'vitest'
import {lint, rewrite} from '../../src'
import {pretty} from '../../src/reporters'
import {terminalPicture} from './terminal'

const draft = `Hi Dana,

Thank you for your time on Monday. Why didn't I get the job? I need to
know by Friday which skill I should work on first.

Sam
`

test('the picture in the README is what the commands print', async () => {
  const checked = pretty([{path: 'draft.txt', text: draft, result: lint(draft)}], {color: true, width: 76})
  const {text} = rewrite(draft, {level: 'full'})
  const output = `$ tactful draft.txt\n${checked}\n$ tactful rewrite --level full draft.txt\n${text}`
  await expect(terminalPicture(output)).toMatchFileSnapshot('../../.docs/terminal.svg')
})

test('an escape code that the picture does not know is an error', () => {
  expect(() => terminalPicture('\u001b[35mviolet\u001b[39m')).toThrow('35')
})
