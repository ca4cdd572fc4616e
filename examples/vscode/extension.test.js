// What is in the packed extension is run as far as that goes without the editor: its server answers, and its code loads.
import assert from 'node:assert/strict'
import {execFileSync, spawn} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import {test} from 'node:test'

const packed = path.join(import.meta.dirname, 'dist/package')
const require = createRequire(import.meta.url)

test('the package holds what its manifest names', () => {
  const manifest = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8'))
  assert.ok(existsSync(path.join(packed, manifest.main)))
  assert.ok(existsSync(path.join(import.meta.dirname, 'dist/tactful.vsix')))
})

test('its server finds in a draft what tactful finds', async () => {
  const {createMessageConnection, StreamMessageReader, StreamMessageWriter} = require('vscode-jsonrpc/node')
  const server = spawn(process.execPath, [path.join(packed, 'dist/server.cjs'), '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  const report = new Promise((resolve) => connection.onNotification('textDocument/publishDiagnostics', resolve))
  connection.listen()
  await connection.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
  await connection.sendNotification('initialized', {})
  const text = "Hi Dana,\n\nThank you for your time. Why didn't I get the job?\n\nSam"
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {uri: 'untitled:draft', languageId: 'plaintext', version: 1, text}
  })
  const {diagnostics} = await report
  assert.ok(diagnostics.some(({source, code}) => source === 'tactful' && code === 'no-why-rejected'))
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  connection.dispose()
  server.kill()
})

test('its code loads where the editor gives it “vscode”', () => {
  // Whatever is asked of the stand-in can be called, extended and asked in turn.
  const load = `
    const Module = require('node:module')
    const standIn = new Proxy(class {}, {get: (target, key) => (key in target || typeof key === 'symbol' ? target[key] : standIn)})
    const own = Module._load
    Module._load = (name, ...rest) => (name === 'vscode' ? standIn : own(name, ...rest))
    const extension = require(${JSON.stringify(path.join(packed, 'dist/extension.cjs'))})
    process.stdout.write([typeof extension.activate, typeof extension.deactivate].join())`
  assert.equal(execFileSync(process.execPath, ['-e', load], {encoding: 'utf8'}), 'function,function')
})
