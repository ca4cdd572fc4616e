import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readFile} from 'node:fs/promises'
import tactful from 'tactful/retext'
import {noDemands} from 'tactful/rules'
import {pipeline} from './pipeline.js'

const draft = await readFile(new URL('draft.txt', import.meta.url), 'utf8')
const rulesIn = ({messages}) => new Set(messages.map(({ruleId}) => ruleId))

test('all rules report what they find, with place, reason and suggestions', async () => {
  const file = await pipeline(tactful).process(draft)
  assert.ok(rulesIn(file).has('no-why-rejected'))
  const [message] = file.messages.filter(({ruleId}) => ruleId === 'no-demands')
  assert.equal(message.source, 'tactful')
  assert.equal(draft.slice(message.place.start.offset, message.place.end.offset), message.actual)
  assert.ok(message.note && message.url && message.expected.length > 0)
})

test('one rule alone reports nothing else, at the severity that it is set to', async () => {
  const file = await pipeline(noDemands, 'warning').process(draft)
  assert.deepEqual([...rulesIn(file)], ['no-demands'])
  assert.equal(file.messages[0].fatal, false)
})
