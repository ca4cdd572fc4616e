import {describe, expect, it} from 'vitest'
import {rules} from '../../rules'
import {lintDocument, type FormatName} from '../../src/formats'
import {swap} from '../../src/mend'
import {testRule} from '../checking'

const moon = testRule('no-moon', {patterns: ['the moon'], mends: [swap(() => 'sun', 'Say sun')]})
const off = Object.fromEntries(rules.map(({id}) => [id, 'off'] as const))
const opening = 'Hi Ana, thank you for the talk.'

/** Sources of each format, the planted words between « and »; `~` before them where they cannot be edited in place. */
const planted: [FormatName, string, string][] = [
  ['text', 'a paragraph', `${opening}\n\nI saw «the moon» there.`],
  ['text', 'front matter above', `---\nkind: thank-you\n---\n${opening}\nI saw «the moon».`],
  ['text', 'a subject in front matter', `---\nsubject: See «the moon» now\n---\n${opening}`],
  ['text', 'a subject in quotes', `---\nsubject: "See «the moon» now"\n---\n${opening}`],
  ['text', 'a subject in escapes', `---\nsubject: ~«"See th\\u0065 moon now"»\n---\n${opening}`],
  ['text', 'a subject in the first line', `Subject: See «the moon»\n\n${opening}`],
  ['markdown', 'emphasis', `${opening}\n\nI **saw «the moon»** there.`],
  ['markdown', 'half of an emphasis', `${opening}\n\nI *saw ~«the* moon» there.`],
  ['markdown', 'a link', `${opening}\n\nI saw [«the moon»](https://x.example).`],
  ['markdown', 'an entity', `${opening}\n\nI saw «th&#101; moon» there.`],
  ['markdown', 'an escape', `${opening}\n\n\\*I saw «the moon»\\*.`],
  ['markdown', 'code', `${opening}\n\nI saw ~«\`the moon\`» there.`.replace('«`', '`«').replace('`»', '»`')],
  ['markdown', 'a wrapped line', `${opening}\n\nI saw «the\nmoon» there.`],
  ['markdown', 'a list', `${opening}\n\n- one\n- I saw «the moon»\n`],
  ['markdown', 'a wrapped list item', `${opening}\n\n1. I saw «the\n   moon»\n`],
  ['markdown', 'a table', `${opening}\n\n| a | b |\n|---|---|\n| c | I saw «the moon» |`],
  ['markdown', 'a hard break', `${opening}\\\nI saw «the moon».`],
  ['markdown', 'a fence', `Text.\n\n\`\`\`email\n${opening}\n\nI saw «the moon».\n\`\`\``],
  ['html', 'a paragraph', `<p>${opening}</p><p>I saw «the moon».</p>`],
  ['html', 'looks', `<p>${opening} I <b>saw «the moon»</b>.</p>`],
  ['html', 'looks inside', `<p>${opening} I saw «<b>the</b> moon».</p>`],
  ['html', 'a link', `<p>${opening} I <a href="u">saw «the moon»</a>.</p>`],
  ['html', 'half a link', `<p>${opening} I saw ~«the <a href="u">moon»</a>.</p>`],
  ['html', 'a reference and a wrapped line', `<p>${opening} I saw «th&#101;\n   moon».</p>`],
  ['html', 'a list', `<p>${opening}</p><ul><li>I saw «the moon»<li>b</ul>`],
  ['html', 'a table', `<table><tr><td>${opening}<td>I saw «the moon»</table>`],
  ['html', 'a preformatted text', `<pre>${opening}\n\nI saw «the moon»</pre>`],
  ['email', 'the subject', `Subject: See «the moon» now\n\n${opening}`],
  ['email', 'an encoded subject', `Subject: ~«=?utf-8?q?See_the_moon?=»\n\n${opening}`],
  ['email', 'a body as it stands', `Subject: x\n\n${opening}\n\nI saw «the moon».`],
  ['email', 'quoted-printable', `Content-Transfer-Encoding: quoted-printable\n\n${opening} I saw «th=\n=65 moon».`],
  [
    'email',
    'HTML in quoted-printable',
    `Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>${opening} I saw «<b>t=\nhe</b> m=6Fon».</p>`
  ],
  ['email', 'a part', `Content-Type: multipart/mixed; boundary=b\n\n--b\n\n${opening} I saw «the moon».\n--b--\n`]
]

describe.each([
  ['LF', (source: string) => source],
  ['CRLF', (source: string) => source.replaceAll('\n', '\r\n')],
  ['a byte order mark', (source: string) => `\uFEFF${source}`]
])('with %s a planted fault is found', (_, variant) => {
  it.each(planted)('in %s: %s', (format, __, marked) => {
    const source = variant(marked)
    const start = source.replace('~', '').indexOf('«')
    const end = source.replace(/[~«]/g, '').indexOf('»')
    const clean = source.replace(/[~«»]/g, '')
    const {diagnostics} = lintDocument(clean, format, {plugins: [moon], rules: off})
    expect(diagnostics.map(({ruleId, actual}) => [ruleId, actual])).toEqual([['no-moon', clean.slice(start, end)]])
    const [{range, suggestions, manual}] = diagnostics as [(typeof diagnostics)[number]]
    const before = clean.slice(0, start).split(/\r\n|\n/)
    expect(range.start).toEqual({line: before.length, column: before.at(-1)!.length + 1, offset: start})
    expect(range.end.offset).toBe(end)
    const texts = source.includes('~') ? [suggestions.length, manual?.[0]?.text] : [suggestions[0]?.text, manual]
    expect(texts).toEqual(source.includes('~') ? [0, 'sun'] : ['sun', undefined])
  })
})
