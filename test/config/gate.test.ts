import {describe, expect, it} from 'vitest'
import {readsAsMessage} from '../../src/config/gate'
import {formatOf} from '../../src/formats'

const reads = (name: string, text: string): boolean => readsAsMessage(name, text, formatOf(name))

const manual = 'The pump starts when you turn the key. '.repeat(60)

describe('a message', () => {
  it.each([
    ['greets', 'file:///drafts/dana.txt', `Hi Dana,\n\n${manual}`],
    ['signs', 'file:///drafts/dana.txt', `${manual}\n\nKind regards,\nSam`],
    ['names its kind', 'file:///drafts/dana.md', `---\ntitle: Pump\nkind: follow-up\n---\n\n${manual}`],
    ['stands in a page about it', 'file:///drafts/pages.md', `${manual}\n\n\`\`\`email\nHi Dana\n\`\`\`\n`],
    [
      'greets in HTML',
      'file:///drafts/dana.html',
      `<html><head><title>Draft</title></head><body><p>Hi Dana,</p><p>${manual}</p></body></html>`
    ],
    ['is an e-mail', 'file:///drafts/dana.eml', `Subject: Pumps\n\n${manual}`],
    ['is short and speaks to somebody', 'file:///drafts/dana.txt', 'Why did you reject me?']
  ])('%s', (_, uri, text) => expect(reads(uri, text)).toBe(true))
})

describe('no message', () => {
  it.each([
    ['is a long page', 'file:///manual/pump.md', manual],
    ['has a title of one word', 'file:///manual/pump.md', `Pumps\n\n${manual}`],
    ['is a list of names', 'file:///code/requirements.txt', 'numpy==2.0\npandas==2.2\n'],
    ['is a readme', 'file:///code/README.md', 'Hi there,\n\nthis is what you need.'],
    ['is a page for the web', 'file:///site/index.html', '<h1>Pumps</h1>\n<p>Find the pump that suits you.</p>'],
    ['is about a repository', 'support.md', 'Hi Dana,\n\nwrite to me.'],
    ['is a licence', 'file:///code/LICENSE-MIT.txt', 'You may copy this.']
  ])('%s', (_, uri, text) => expect(reads(uri, text)).toBe(false))
})
