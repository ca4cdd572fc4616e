import {afterEach, expect, it} from 'vitest'
import {Client} from './client'

let client: Client
afterEach(() => client.kill())

const uri = 'file:///not/in/a/workspace/draft.md'

it('a Markdown draft is read as Markdown, with the kind it names, and mended in place', async () => {
  client = await Client.start()
  const text =
    '---\r\nkind: follow-up\r\n---\r\n\r\nHi Dana 🎉,\r\n\r\nThank you for **the** friendly talk &amp; the tea. I *WANT* to learn.\r\n\r\nSam\r\n'
  const found = await client.open(uri, text, 'markdown')
  expect(client.statuses.get(uri)!.messages).toMatchObject([{kind: 'follow-up', kindSource: 'given'}])
  expect(client.documents.get(uri)!.getText(found.find(({code}) => code === 'no-shouting')!.range)).toBe('WANT')
  const [all] = await client.actions(uri, {only: ['source.fixAll']})
  await client.apply(all!)
  expect(client.text(uri)).toBe(text.replace('WANT', 'want'))
})

it('an HTML draft is read as a reader sees it, and mended in its source', async () => {
  client = await Client.start()
  const text = '<p>Hi Dana &amp; team 🎉,</p>\r\n<p>Thank you for the <b>friendly</b> talk. I <em>WANT</em> to learn.</p>\r\n<p>Sam</p>\r\n'
  const found = await client.open('untitled:Untitled-1', text, 'html')
  const shouted = found.find(({code}) => code === 'no-shouting')!
  expect(client.documents.get('untitled:Untitled-1')!.getText(shouted.range)).toBe('WANT')
  const [all] = await client.actions('untitled:Untitled-1', {only: ['source.fixAll']})
  await client.apply(all!)
  expect(client.text('untitled:Untitled-1')).toBe(text.replace('WANT', 'want'))
})

it('an e-mail is known by its ending, and the words of its headers are not its body', async () => {
  client = await Client.start()
  const mail = 'file:///not/in/a/workspace/draft.eml'
  const headers = ['To: dana@firm.example', 'Subject: Thank you', 'Content-Type: text/plain; charset=utf-8']
  const text = [...headers, '', 'Hi Dana,', '', 'Thank you for the friendly talk 🎉. I WANT to learn.', '', 'Sam', ''].join('\r\n')
  const found = await client.open(mail, text)
  expect(found.find(({code}) => code === 'no-shouting')!.range).toEqual({start: {line: 6, character: 38}, end: {line: 6, character: 42}})
  const [all] = await client.actions(mail, {only: ['source.fixAll']})
  await client.apply(all!)
  expect(client.text(mail)).toBe(text.replace('WANT', 'want'))
})

it('what is wrong with front matter is told at its place', async () => {
  client = await Client.start()
  const found = await client.open(uri, '---\nkind: folow-up\n---\n\nHi Dana,\n\nThank you for the friendly talk.\n\nSam\n', 'markdown')
  expect(found).toContainEqual(
    expect.objectContaining({severity: 2, source: 'tactful', message: expect.stringContaining('follow-up') as string})
  )
  expect(found.find(({code}) => code === undefined)!.range.start).toEqual({line: 1, character: 6})
})

it('a comment that silences is offered and does', async () => {
  client = await Client.start()
  await client.open(uri, 'Hi Dana,\n\nThank you for the friendly talk. I WANT to learn.\n\nSam\n', 'markdown')
  const place = {line: 2, character: 38}
  const here = (await client.actions(uri, {}, {start: place, end: place})).find(({title}) => title === 'Disable no-shouting here')!
  await client.apply(here)
  expect((await client.reported(uri)).map(({code}) => code)).not.toContain('no-shouting')
})

it('only the message at the place is rewritten where a page holds several', async () => {
  client = await Client.start()
  const harsh = '```email\nHi Dana,\n\nThank you for the friendly talk. I WANT to learn. You owe me an answer.\n\nSam\n```\n'
  await client.open(uri, `# First\n\n${harsh}\n# Second\n\n${harsh}`, 'markdown')
  expect(client.statuses.get(uri)!.messages).toHaveLength(2)
  const place = {line: 5, character: 3}
  const [whole] = await client.actions(uri, {only: ['refactor.rewrite']}, {start: place, end: place})
  await client.apply(whole!)
  expect(client.text(uri).startsWith('# First\n\n```email\nHi Dana,\n')).toBe(true)
  expect(client.text(uri)).not.toContain(`# First\n\n${harsh}`)
  expect(client.text(uri).endsWith(`\n# Second\n\n${harsh}`)).toBe(true)
})
