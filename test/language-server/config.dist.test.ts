import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {Client} from './client'

let client: Client
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tactful-server-'))
})
afterEach(() => {
  client.kill()
  rmSync(folder, {recursive: true})
})

const address = (name: string) => pathToFileURL(path.join(folder, name)).href
const configure = (config: unknown, name = 'tactful.config.json') =>
  writeFileSync(path.join(folder, name), typeof config === 'string' ? config : JSON.stringify(config))
const start = async (settings?: unknown) => {
  client = await Client.start({settings, workspaceFolders: [{uri: pathToFileURL(folder).href, name: 'drafts'}]})
}
const changed = () =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: address('tactful.config.json'), type: 2}]})
const codes = (uri: string) => client.reports.get(uri)!.diagnostics.map(({code}) => code)

const harsh = 'Hi Dana,\n\nThank you for the friendly talk. I WANT to learn. You owe me an answer.\n\nSam\n'

describe('the configuration of a folder', () => {
  it('counts for the files in and below it, over what the editor says', async () => {
    configure({rules: {'no-demands': 'off'}, overrides: [{files: 'loud/*', rules: {'no-shouting': 'off'}}]})
    await start({rules: {'no-demands': 'error', 'growth-framing': 'off'}})
    await client.open(address('dana.txt'), harsh)
    expect(codes(address('dana.txt'))).toContain('no-shouting')
    expect(codes(address('dana.txt'))).not.toContain('no-demands')
    expect(codes(address('dana.txt'))).not.toContain('growth-framing')
    await client.open(address('loud/dana.txt'), harsh)
    expect(codes(address('loud/dana.txt'))).not.toContain('no-shouting')
  })

  it('overrules the kind that the name of a file speaks for', async () => {
    await start()
    const kindOf = async (name: string) => {
      await client.open(address(name), 'Hi Dana,\n\nThank you for the talk. If you have any advice, I would be glad of it.\n\nSam\n')
      return client.statuses.get(address(name))!.messages.map(({kind, kindSource}) => `${kind}, ${kindSource}`)
    }
    expect(await kindOf('dana.txt')).toEqual(['feedback-request, detected'])
    expect(await kindOf('thanks/dana.txt')).toEqual(['thank-you, likely'])
    configure({kind: 'follow-up'})
    await changed()
    await client.until(() => client.statuses.get(address('thanks/dana.txt'))!.messages[0]!.kind === 'follow-up')
  })

  it('counts for a draft without a file, and anew as soon as it has changed', async () => {
    await start()
    await client.until(() => client.registered.some(({method}) => method === 'workspace/didChangeWatchedFiles'))
    await client.open('untitled:Untitled-1', harsh)
    expect(codes('untitled:Untitled-1')).toContain('no-shouting')
    configure('rules:\n  no-shouting: off\n', 'tactful.config.yaml')
    await changed()
    await client.until(() => !codes('untitled:Untitled-1').includes('no-shouting'))
    rmSync(path.join(folder, 'tactful.config.yaml'))
    await changed()
    await client.until(() => codes('untitled:Untitled-1').includes('no-shouting'))
  })

  it('is found for a file outside of the folders that are open', async () => {
    const inner = path.join(folder, 'open')
    mkdirSync(inner)
    configure({rules: {'no-shouting': 'off'}})
    client = await Client.start({workspaceFolders: [{uri: pathToFileURL(inner).href, name: 'open'}]})
    await client.open(address('dana.txt'), harsh)
    expect(codes(address('dana.txt'))).not.toContain('no-shouting')
  })

  it('says which files are drafts, whatever they read as', async () => {
    configure({files: ['drafts/**'], ignore: ['drafts/old']})
    await start()
    const manual = 'The pump starts when you turn the key. '.repeat(60)
    expect(await client.open(address('drafts/page.txt'), manual)).not.toEqual([])
    expect(await client.open(address('drafts/old/dana.txt'), harsh)).toEqual([])
    expect(await client.open(address('dana.txt'), harsh)).toEqual([])
  })

  it('that is not valid is told of with its place, and drafts are checked without it until it is mended', async () => {
    configure('{"rules": {"no-shoutin": "off"}}')
    await start()
    await client.open(address('dana.txt'), harsh)
    await client.open(address('lee.txt'), harsh)
    expect(codes(address('dana.txt'))).toContain('no-shouting')
    expect(client.warnings).toHaveLength(1)
    expect(client.warnings[0]).toMatch(/^tactful: tactful\.config\.json:1:\d+: .*no-shouting/)
    configure({rules: {'no-shouting': 'off'}})
    await changed()
    await client.until(() => !codes(address('dana.txt')).includes('no-shouting'))
    expect(client.warnings).toHaveLength(1)
  })

  it('takes drafts with slots for templates', async () => {
    configure({})
    await start()
    const text = 'Hi [Name],\n\nThank you for the talk about the role of [Role].\n\nSam\n'
    await client.open(address('template.txt'), text)
    expect(codes(address('template.txt'))).not.toContain('placeholders')
  })
})
