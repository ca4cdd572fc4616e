import {describe, expect, it} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {check, formatFor, recheck} from '../../src/language-server/check'
import {silencings} from '../../src/language-server/silence'

const frame = (body: string) => `Hi Dana,\n\nThank you for the friendly talk.\n\n${body}\n\nSam\n`

/** The text after each silencing of a rule, by its title. */
function silenced(text: string, ruleId: string, languageId = 'markdown'): Record<string, string> {
  const document = TextDocument.create('untitled:Untitled-1', languageId, 1, text)
  const checked = check(document, {}, formatFor(document))
  const found = checked.result.diagnostics.find((one) => one.ruleId === ruleId)!
  return Object.fromEntries(
    silencings(checked, found).map(({title, edits}) => {
      const edited = edits.reduceRight((made, {start, end, text: put}) => made.slice(0, start) + put + made.slice(end), text)
      const left = recheck(checked, edited)
      expect(left.length).toBeLessThan(checked.result.diagnostics.length)
      expect(left.map((one) => one.ruleId)).not.toContain('suppression')
      return [title, edited]
    })
  )
}

describe('a finding can be silenced', () => {
  it('by a line above it, where it starts a block', () => {
    expect(silenced(frame('I WANT to learn.'), 'no-shouting')).toEqual({
      'Disable no-shouting here': frame('<!-- tactful-disable-next-line no-shouting -->\nI WANT to learn.'),
      'Disable no-shouting for this file': `<!-- tactful-disable-file no-shouting -->\n\n${frame('I WANT to learn.')}`
    })
  })

  it('by comments around it, in the middle of a paragraph and in lists', () => {
    const around = 'I <!-- tactful-disable no-shouting -->WANT<!-- tactful-enable no-shouting --> to learn.'
    for (const lead of ['You were kind.\n', '- ', '1. ']) {
      expect(silenced(frame(`${lead}I WANT to learn.`), 'no-shouting')['Disable no-shouting here']).toBe(frame(lead + around))
    }
  })

  it('with the line ends of the file, below its front matter', () => {
    const text = `---\nkind: feedback-request\n---\n\n${frame('I WANT to learn.')}`.replaceAll('\n', '\r\n')
    for (const edited of Object.values(silenced(text, 'no-shouting'))) {
      expect(edited).not.toMatch(/[^\r]\n/)
      expect(edited.startsWith('---\r\nkind: feedback-request\r\n---\r\n')).toBe(true)
    }
  })

  it('in HTML, where the comment shows to nobody', () => {
    const page = (comment: string, words: string) =>
      `<p>Hi Dana,</p>\n${comment}<p>Thank you for the talk. I ${words} to learn.</p>\n<p>Sam</p>\n`
    const made = Object.values(silenced(page('', 'WANT'), 'no-shouting', 'html'))
    expect(made).toContain(page('', '<!-- tactful-disable no-shouting -->WANT<!-- tactful-enable no-shouting -->'))
    expect(made).toHaveLength(2)
  })

  it('for the file alone, where something is missing', () => {
    const bare = 'Hi Dana,\n\nWhich skills should I build to be a stronger candidate next time?\n\nSam\n'
    expect(Object.keys(silenced(bare, 'express-gratitude'))).toEqual(['Disable express-gratitude for this file'])
  })

  it('not where a comment would be sent along', () => {
    expect(silenced(frame('I WANT to learn.'), 'no-shouting', 'plaintext')).toEqual({})
    expect(silenced(`Subject: Thank you\n\n${frame('I WANT to learn.')}`, 'no-shouting', 'eml')).toEqual({})
    const fenced = `A page.\n\n\`\`\`email\n${frame('I WANT to learn.')}\`\`\`\n`
    for (const edited of Object.values(silenced(fenced, 'no-shouting'))) expect(edited).toContain(fenced)
  })
})
