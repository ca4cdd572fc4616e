import {afterEach, describe, expect, it} from 'vitest'
import manifest from '../../package.json'
import {able, Client} from './client'

let clients: Client[] = []
afterEach(() => {
  for (const client of clients) client.kill()
  clients = []
})

async function start(setup?: Parameters<typeof Client.start>[0]): Promise<Client> {
  const client = await Client.start(setup)
  clients.push(client)
  return client
}

const uri = 'untitled:Untitled-1'
const harsh = `Hi Dana,

Thank you for the friendly talk. I WANT to learn. Why didn’t I get the job? You owe me an answer by Friday.

Sam
`

describe('a session', () => {
  it('introduces itself, reports, clears what is closed, and ends well', async () => {
    const client = await start()
    expect(client.info.serverInfo).toEqual({name: 'tactful', version: manifest.version})
    expect(client.info.capabilities.textDocumentSync).toEqual({openClose: true, change: 2})
    expect(await client.open(uri, harsh)).not.toEqual([])
    await client.close(uri)
    await client.until(() => client.reports.get(uri)!.diagnostics.length === 0)
    expect(await client.stop()).toBe(0)
  })

  it('ends with the editor that did not say goodbye', async () => {
    const client = await start()
    const ended = new Promise((resolve) => client.process.once('exit', resolve))
    client.process.stdin!.end()
    expect(await ended).toBe(1)
  })
})

describe('a document', () => {
  it.each([
    'untitled:Untitled-1',
    'file:///nowhere/dana.txt',
    'file://elsewhere/share/dana.txt',
    'file:///%ZZ/dana.txt',
    'remote+1:/a?b',
    'dana'
  ])('may be at %s', async (place) => {
    const client = await start({workspaceFolders: [{uri: 'remote+1:/', name: 'far away'}]})
    expect((await client.open(place, harsh)).map(({code}) => code)).toContain('no-demands')
  })
})

describe('a diagnostic', () => {
  it('has code, link, severity, words without the blanks around them, and the reason beside it', async () => {
    const client = await start()
    const found = (await client.open(uri, harsh)).find(({code}) => code === 'no-demands')!
    expect(found).toMatchObject({
      severity: 1,
      source: 'tactful',
      codeDescription: {href: 'https://unpkg.com/tactful/rules/no-demands.md'},
      message: '“You owe me” says that an answer is owed.'
    })
    expect(client.documents.get(uri)!.getText(found.range)).toBe('You owe me an answer by Friday.')
    expect(found.relatedInformation).toEqual([
      {location: {uri, range: found.range}, message: expect.stringMatching(/^Nobody has to answer/) as string}
    ])
    expect(found.tags).toBeUndefined()
  })

  it('has the reason in its message where the editor shows no notes', async () => {
    const client = await start({capabilities: {}})
    const found = (await client.open(uri, harsh)).find(({code}) => code === 'no-demands')!
    expect(found.message).toMatch(/^“You owe me” says that an answer is owed\.\nNobody has to answer/)
    expect(found.relatedInformation).toBeUndefined()
  })

  it('is at its place past emoji and with every kind of line end', async () => {
    const client = await start()
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['Hi Dana 👩‍💻🎉,', '', 'Thank you for the talk 🙏. 👍 I WANT to learn.', '', 'Sam', ''].join(end)
      await client.open(uri, text)
      const found = (await client.reported(uri)).find(({code}) => code === 'no-shouting')!
      expect(found.range).toEqual({start: {line: 2, character: 32}, end: {line: 2, character: 36}})
      await client.close(uri)
      client.reports.delete(uri)
    }
  })

  it('is not made of an empty page', async () => {
    const client = await start()
    expect(await client.open(uri, '')).toEqual([])
  })

  it('follows the edits, each a few letters', async () => {
    const client = await start()
    await client.open(uri, 'Hi 🎉 Dana,\r\n\r\nThank you for the talk. I want to learn.\r\n\r\nSam\r\n')
    expect(client.reports.get(uri)!.diagnostics.map(({code}) => code)).not.toContain('no-shouting')
    await client.change(uri, {range: {start: {line: 2, character: 26}, end: {line: 2, character: 30}}, text: 'WANT'})
    const found = (await client.reported(uri)).find(({code}) => code === 'no-shouting')!
    expect(client.documents.get(uri)!.getText(found.range)).toBe('WANT')
  })
})

describe('pulled reports', () => {
  const pulling = {
    ...able,
    workspace: {...able.workspace, diagnostics: {refreshSupport: true}},
    textDocument: {...able.textDocument, diagnostic: {relatedInformation: true}}
  }

  it('are given to who asks, and then none are pushed', async () => {
    const client = await start({capabilities: pulling})
    await client.send(uri, harsh)
    const ask = () =>
      client.connection.sendRequest<{kind: string; items: {code: string}[]}>('textDocument/diagnostic', {textDocument: {uri}})
    const first = await ask()
    expect(first.kind).toBe('full')
    expect(first.items.map(({code}) => code)).toContain('no-demands')
    await client.change(uri, {text: 'Hi Dana,\n\nThank you for the friendly talk.\n\nSam\n'})
    expect((await ask()).items.map(({code}) => code)).not.toContain('no-demands')
    expect(client.counts.reports).toBe(0)
  })

  it('are asked for anew when a setting has changed', async () => {
    const client = await start({capabilities: pulling})
    await client.send(uri, harsh)
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await client.until(() => client.counts.refreshes === 1)
  })
})

describe('actions', () => {
  it('are the suggestions, best first, the safe one preferred', async () => {
    const client = await start()
    await client.open(uri, harsh)
    const fixes = await client.actions(uri, {only: ['quickfix']})
    expect(fixes.every(({kind, diagnostics}) => kind === 'quickfix' && diagnostics?.length === 1)).toBe(true)
    expect(fixes.filter(({isPreferred}) => isPreferred).map(({diagnostics}) => diagnostics![0]!.code)).toContain('no-shouting')
    const demand = fixes.filter(({diagnostics}) => diagnostics![0]!.code === 'no-demands')
    expect(demand.length).toBeGreaterThan(1)
  })

  it('are those of the place that is asked about', async () => {
    const client = await start()
    await client.open(uri, harsh)
    const place = {line: 2, character: 37}
    const fixes = await client.actions(uri, {only: ['quickfix']}, {start: place, end: place})
    expect(new Set(fixes.map(({diagnostics}) => diagnostics![0]!.code))).toEqual(new Set(['no-shouting']))
  })

  it('are of the kinds that are asked for', async () => {
    const client = await start()
    await client.open(uri, harsh)
    const kinds = async (...only: string[]) => new Set((await client.actions(uri, {only})).map(({kind}) => kind))
    expect(await kinds('source')).toEqual(new Set(['source.fixAll.tactful']))
    expect(await kinds('source.fixAll')).toEqual(new Set(['source.fixAll.tactful']))
    expect(await kinds('refactor')).toEqual(new Set(['refactor.rewrite.tactful']))
    expect(await kinds('source.organizeImports', 'quick')).toEqual(new Set())
  })

  it('mend a draft one after another until it is clean', async () => {
    const client = await start()
    let left = await client.open(uri, harsh)
    for (let round = 0; left.length > 0 && round < 10; round++) {
      const [first] = await client.actions(uri, {only: ['quickfix']})
      await client.apply(first!)
      left = await client.reported(uri)
    }
    expect(left).toEqual([])
    expect(client.text(uri)).toMatch(/^Hi Dana,\n\n[\s\S]*Thank you for the friendly talk\.[\s\S]*\n\nSam\n$/)
  })

  it('fix all that is safe and no more', async () => {
    const client = await start()
    await client.open(uri, harsh)
    const [all, ...others] = await client.actions(uri, {only: ['source.fixAll']})
    expect(others).toEqual([])
    await client.apply(all!)
    expect(client.text(uri)).toBe(harsh.replace('WANT', 'want'))
    expect((await client.reported(uri)).map(({code}) => code)).toContain('no-demands')
    expect(await client.actions(uri, {only: ['source.fixAll']})).toEqual([])
  })

  it('rewrite the whole message', async () => {
    const client = await start()
    await client.open(uri, harsh)
    const [whole] = await client.actions(uri, {only: ['refactor.rewrite']})
    await client.apply(whole!)
    expect(await client.reported(uri)).toEqual([])
  })

  it('are of the text as it stands, though nothing was reported on it yet', async () => {
    const client = await start({settings: {delay: 10_000}})
    await client.open(uri, harsh)
    await client.change(uri, {range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, text: 'Re: us\n\n'})
    const [all] = await client.actions(uri, {only: ['source.fixAll']})
    await client.apply(all!)
    expect(client.text(uri)).toBe(`Re: us\n\n${harsh.replace('WANT', 'want')}`)
  })

  it('name no version to an editor that knows none', async () => {
    const client = await start({capabilities: {}})
    await client.open(uri, harsh)
    const [all] = await client.actions(uri, {only: ['source.fixAll']})
    expect(Object.keys(all!.edit!.changes!)).toEqual([uri])
  })
})

describe('hovering', () => {
  it('tells what, why, the tip and what may stand there, in the draft’s own words and no markup of theirs', async () => {
    const client = await start()
    await client.open(uri, harsh.replace('owe me', 'owe me *[now](x)*'))
    const hover = await client.hover(uri, {line: 2, character: 80})
    const {kind, value} = hover!.contents as {kind: string; value: string}
    expect(kind).toBe('markdown')
    expect(value).toMatch(/^\*\*“You owe me[^\n]*\*\*\n\nNobody has to answer/)
    expect(value).toContain('Be grateful, brief and specific')
    expect(value).toContain('[no-demands](https://unpkg.com/tactful/rules/no-demands.md)')
    expect(value).not.toContain('[now](x)')
  })

  it('is plain where the editor wants that, and nothing where nothing is', async () => {
    const client = await start({capabilities: {}})
    await client.open(uri, harsh)
    const hover = await client.hover(uri, {line: 2, character: 80})
    expect(hover!.contents).toMatchObject({kind: 'plaintext', value: expect.stringMatching(/^“You owe me” says/) as string})
    expect(await client.hover(uri, {line: 4, character: 1})).toBeNull()
  })
})

describe('the status', () => {
  it('is told with every report to the editor that shows it', async () => {
    const client = await start()
    await client.open(uri, harsh)
    const [{score, kind, checklist}] = client.statuses.get(uri)!.messages as [never]
    expect({score, kind}).toEqual({score: expect.any(Number) as number, kind: 'feedback-request'})
    expect(checklist).not.toHaveLength(0)
  })

  it('is kept from others', async () => {
    const client = await start({capabilities: {}})
    await client.open(uri, harsh)
    expect(client.statuses.size).toBe(0)
  })
})

describe('settings', () => {
  it('are those of the editor, and count at once when they change', async () => {
    const client = await start({settings: {rules: {'no-demands': 'off'}}})
    const codes = () => client.reports.get(uri)!.diagnostics.map(({code}) => code)
    await client.open(uri, harsh)
    expect(codes()).toContain('no-why-rejected')
    expect(codes()).not.toContain('no-demands')
    client.settings = {rules: {'no-why-rejected': 'off'}}
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await client.until(() => codes().includes('no-demands'))
    expect(codes()).not.toContain('no-why-rejected')
    client.settings = {enable: false}
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await client.until(() => codes().length === 0)
  })

  it('are asked to be told of', async () => {
    const client = await start()
    await client.until(() => client.registered.some(({method}) => method === 'workspace/didChangeConfiguration'))
  })

  it('may come with the start, or be sent, from an editor that cannot be asked', async () => {
    const client = await start({capabilities: {}, initializationOptions: {rules: {'no-demands': 'off'}}})
    const codes = () => client.reports.get(uri)!.diagnostics.map(({code}) => code)
    await client.open(uri, harsh)
    expect(codes()).not.toContain('no-demands')
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: {tactful: {kind: 'follow-up'}}})
    await client.until(() => codes().includes('no-demands'))
  })

  it('that are not valid are complained about once, with the remedy, and the others count', async () => {
    const client = await start({settings: {kind: 'folow-up', rules: {'no-demands': 'off'}}})
    const found = await client.open(uri, harsh)
    await client.open('untitled:Untitled-2', harsh)
    expect(found.map(({code}) => code)).not.toContain('no-demands')
    expect(client.warnings).toEqual([
      'tactful: The setting “tactful.kind” does not count: Unknown kind: “folow-up”. Did you mean “follow-up”?'
    ])
  })
})

describe('files that are no messages', () => {
  const manual = 'The pump starts when you turn the key. '.repeat(60)

  it('are left alone unless every file is wanted', async () => {
    const client = await start()
    expect(await client.open('file:///manual/pump.txt', manual)).toEqual([])
    client.settings = {check: 'all'}
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await client.until(() => client.reports.get('file:///manual/pump.txt')!.diagnostics.length > 0)
  })
})
