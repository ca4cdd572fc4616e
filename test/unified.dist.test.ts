import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

/** A server as anybody would make it: unified-language-server with the built package's plugin of one rule of one's own. */
const server = `
import {createUnifiedLanguageServer} from 'unified-language-server'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {defineRule} from 'tactful'

const moon = defineRule({
  id: 'no-moon',
  title: 'Leave the moon out',
  tip: 'T4',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  marks: 'words',
  patterns: ['moon'],
  message: '“{match}” was found.',
  why: 'It is a test.',
  mends: [() => ['sun', ''].map((text) => ({text, title: 'Mend', safety: 'safe'}))]
})
const thanks = defineRule({
  ...moon,
  id: 'some-thanks',
  severity: 'info',
  expect: 'some',
  patterns: ['thank you'],
  message: 'Nothing thanks.',
  missing: () => ({start: 0, end: 0}),
  mends: [() => ({text: 'Thank you. ', title: 'Thank', safety: 'safe'})]
})

createUnifiedLanguageServer({
  configurationSection: 'tactful',
  processorName: 'a-package-that-is-not-installed',
  defaultProcessor: unified().use(retextEnglish).use(retextStringify).use(moon).use(thanks)
})
`

interface Notification {
  id?: number
  method?: string
  params?: {diagnostics: unknown[]}
  result?: unknown
}

/** Talks to the server as an editor does, over its standard input and output. */
async function talk(text: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', server, '--', 'server', '--stdio'], {
    cwd: fileURLToPath(new URL('..', import.meta.url))
  })
  const received: Notification[] = []
  const waiting: (() => void)[] = []
  let buffer = Buffer.alloc(0)
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(buffer.toString('latin1'))
      const end = header ? header[0].length + Number(header[1]) : Infinity
      if (buffer.length < end) break
      received.push(JSON.parse(buffer.subarray(header![0].length, end).toString()) as Notification)
      buffer = buffer.subarray(end)
      for (const wake of waiting.splice(0)) wake()
    }
  })
  const ended = new Promise<never>((_, reject) => child.once('exit', () => reject(new Error(`The server ended. ${errors}`))))
  const send = (message: object) => {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const until = async (wanted: (message: Notification) => boolean) => {
    for (;;) {
      const found = received.find(wanted)
      if (found) return found
      await Promise.race([ended, new Promise<void>((resolve) => waiting.push(resolve))])
    }
  }
  try {
    const uri = 'file:///letters/draft.txt'
    send({id: 1, method: 'initialize', params: {processId: null, rootUri: 'file:///letters', capabilities: {}}})
    await until(({id}) => id === 1)
    send({method: 'initialized', params: {}})
    send({method: 'textDocument/didOpen', params: {textDocument: {uri, languageId: 'plaintext', version: 1, text}}})
    const {params} = await until(({method}) => method === 'textDocument/publishDiagnostics')
    const {diagnostics} = params!
    send({
      id: 2,
      method: 'textDocument/codeAction',
      params: {textDocument: {uri}, range: {start: {line: 0, character: 0}, end: {line: 9, character: 0}}, context: {diagnostics}}
    })
    const {result} = await until(({id}) => id === 2)
    return {diagnostics, actions: result as {title: string}[]}
  } finally {
    child.kill()
  }
}

describe('unified-language-server', () => {
  it('turns the messages into diagnostics and quick fixes, unchanged', async () => {
    const {diagnostics, actions} = await talk('All is well.\nThe moon rose.')
    expect(diagnostics).toEqual([
      {
        range: {start: {line: 1, character: 4}, end: {line: 1, character: 8}},
        message: '“moon” was found.\nIt is a test.',
        severity: 1,
        code: 'no-moon',
        source: 'tactful',
        codeDescription: {href: 'https://unpkg.com/tactful/rules/no-moon.md'},
        data: {expected: ['sun', '']}
      },
      {
        range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
        message: 'Nothing thanks.\nIt is a test.',
        severity: 3,
        code: 'some-thanks',
        source: 'tactful',
        codeDescription: {href: 'https://unpkg.com/tactful/rules/some-thanks.md'},
        data: {expected: ['Thank you. ']}
      }
    ])
    expect(actions.map(({title}) => title)).toEqual(['Replace `moon` with `sun`', 'Remove `moon`', 'Insert `Thank you. `'])
  })
})
