import assert from 'node:assert/strict'
import {test} from 'node:test'
import {server} from './server.js'

const app = server()
const post = async (url, payload) => {
  const response = await app.inject({method: 'POST', url, payload})
  return {status: response.statusCode, ...response.json()}
}

test('finds', async () => {
  const {status, diagnostics, score} = await post('/lint', {text: 'Why was I rejected?', kind: 'feedback-request'})
  assert.equal(status, 200)
  assert.ok(diagnostics.some(({ruleId}) => ruleId === 'no-why-rejected'))
  assert.ok(score < 100)
})

test('mends', async () => {
  const {status, text} = await post('/rewrite', {text: 'Why was I rejected?', level: 'full'})
  assert.equal(status, 200)
  assert.doesNotMatch(text, /rejected/)
})

test('says what is wrong with a request', async () => {
  assert.deepEqual(await post('/lint', {text: 'Hi', knd: 'follow-up'}), {status: 400, error: 'Unknown option: “knd”. Did you mean “kind”?'})
  assert.equal((await post('/lint', {})).status, 400)
  assert.equal((await post('/lint', {text: 'a'.repeat(20_001)})).status, 400)
})
