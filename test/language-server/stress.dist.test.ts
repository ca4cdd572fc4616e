import {afterEach, describe, expect, it} from 'vitest'
import {Client} from './client'

let client: Client
afterEach(() => client.kill())

const uri = 'untitled:Untitled-1'
const probe = new URL('probe.mjs', import.meta.url).href
/** About as long as a good message may be. */
const words = 'Thank you for the friendly talk about the work with your team and the tools you use there. '.repeat(6)
const draft = `Hi Dana,\n\n${words}\n\nWhich skills should I build to be a stronger candidate next time?\n\nSam\n`

async function memory(): Promise<{heap: number; rss: number}> {
  const answer = new Promise<{heap: number; rss: number}>((resolve) => client.process.once('message', resolve))
  client.process.send('memory')
  return answer
}

describe('the server survives', () => {
  it('a thousand quick edits, with no more memory and no check for each', async () => {
    client = await Client.start({node: ['--expose-gc', '--import', probe]})
    await client.open(uri, draft)
    const type = async (count: number) => {
      for (let key = 0; key < count; key++) {
        const at = {line: 2, character: 10 + (key % 40)}
        await client.change(uri, {range: {start: at, end: at}, text: 'x'})
      }
      await client.reported(uri)
    }
    await type(200)
    const before = await memory()
    const reports = client.counts.reports
    await type(1000)
    const after = await memory()
    expect(after.heap).toBeLessThan(before.heap * 1.2)
    expect(client.counts.reports - reports).toBeLessThan(100)
    await client.change(uri, {text: 'Hi Dana,\n\nThank you. I WANT to learn.\n\nSam\n'})
    expect((await client.reported(uri)).map(({code}) => code)).toContain('no-shouting')
  })

  it('a megabyte, and tells how much of it is shown', async () => {
    client = await Client.start({settings: {check: 'all'}})
    const calm = 'Thank you for the talk about the database course. I liked your office a lot.\n'.repeat(20)
    const text = `Hi Dana,\n\n${`${calm}I WANT to learn.\n\n`.repeat(660)}`
    expect(text.length).toBeGreaterThan(1_000_000)
    const found = await client.open(uri, text)
    expect(found).toHaveLength(501)
    expect(found.at(-1)!.message).toMatch(/^Only the gravest 500 of \d+ findings are shown\.$/)
    await client.change(uri, {text: draft.replace('skills', 'SKILLS')})
    expect((await client.reported(uri)).map(({code}) => code)).toEqual(['no-shouting'])
  }, 60_000)

  it('malformed requests, each answered with an error', async () => {
    client = await Client.start()
    await client.open(uri, draft.replace('skills', 'SKILLS'))
    const position = {line: 0, character: 0}
    const bad: [method: string, params: unknown][] = [
      ['textDocument/codeAction', {}],
      ['textDocument/codeAction', {textDocument: {uri}}],
      ['textDocument/hover', {position}],
      ['textDocument/hover', undefined],
      ['codeAction/resolve', {title: 'Something'}],
      ['no/such', {}]
    ]
    for (const [method, params] of bad) await expect(client.connection.sendRequest(method, params), method).rejects.toThrow()
    expect(await client.connection.sendRequest('textDocument/hover', {textDocument: {uri: 'file:///not/open'}, position})).toBeNull()
    expect(await client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: 'here'})).toBeNull()
    expect(await client.hover(uri, {line: 9999, character: 9999})).toBeNull()
    const notices: [method: string, params: unknown][] = [
      ['textDocument/didOpen', {textDocument: {uri: 'untitled:Bad', languageId: 'plaintext', version: 1, text: 7}}],
      ['textDocument/didOpen', {}],
      ['textDocument/didChange', {textDocument: {uri, version: 2}, contentChanges: [{range: {}, text: 'x'}]}],
      ['textDocument/didChange', {textDocument: {uri: 'untitled:Unknown', version: 2}, contentChanges: [{text: ''}]}],
      ['textDocument/didClose', {textDocument: {uri: 'untitled:Unknown'}}],
      ['workspace/didChangeConfiguration', undefined],
      ['workspace/didChangeWatchedFiles', {changes: 'all'}]
    ]
    for (const [method, params] of notices) await client.connection.sendNotification(method, params)
    client.reports.clear()
    await client.change(uri, {text: draft})
    expect(await client.reported(uri)).toEqual([])
  })

  it('what is no message at all', async () => {
    client = await Client.start()
    const raw = (text: string) => client.process.stdin!.write(text)
    raw('Content-Length: 9\r\n\r\n{"broken"')
    raw('Content-Length: 4\r\n\r\nnull')
    raw('Content-Length: 2\r\n\r\n[]')
    raw('Content-Length: 18\r\n\r\n{"jsonrpc": "1.0"}')
    raw('Content-Length: 0\r\n\r\n')
    expect(await client.open(uri, draft)).toEqual([])
  })
})
