import fc from 'fast-check'

const word = fc.constantFrom(
  'Hi',
  'Ana',
  'thank',
  'you',
  'for',
  'the',
  'moon.',
  'Why',
  'I?',
  'naïve',
  '🙏',
  'x',
  '2',
  'so,',
  '[Name]',
  '{{name}}',
  '<Name>'
)
const text = fc.array(word, {minLength: 1, maxLength: 5}).map((words) => words.join(' '))
const eol = fc.constantFrom('\n', '\r\n')
const mark = fc.constantFrom('', '\uFEFF')

/** What stands within a line of Markdown. */
const inMarkdown: fc.Arbitrary<string> = fc.letrec<{inline: string}>((tie) => ({
  inline: fc.oneof(
    {maxDepth: 3, depthIdentifier: 'markdown'},
    text,
    text,
    fc.constantFrom('&amp;', '&rsquo;', '&#x1F64F;', '&nbsp;', '\\*', '\\_', '\\[', '*', '_', '`', '<', '!', '&', '\\', '](', '**'),
    tie('inline').map((inner) => `*${inner}*`),
    tie('inline').map((inner) => `**${inner}**`),
    tie('inline').map((inner) => `[${inner}](https://x.example "t")`),
    tie('inline').map((inner) => `![${inner}](x.png)`),
    text.map((inner) => `\`${inner}\``),
    tie('inline').map((inner) => `<b>${inner}</b>`),
    fc.constantFrom('<br>', '<!-- note -->', '<https://x.example>', '\\\n', '  \n', '\n', ' \n\t'),
    fc.array(tie('inline'), {minLength: 2, maxLength: 4}).map((all) => all.join(' '))
  )
})).inline

/** Blocks of Markdown, some in containers. */
const markdownBlock = fc.letrec<{block: string}>((tie) => ({
  block: fc.oneof(
    {maxDepth: 2, depthIdentifier: 'block'},
    inMarkdown,
    inMarkdown,
    inMarkdown.map((inner) => `# ${inner.replaceAll('\n', ' ')}`),
    fc.constantFrom('<!-- note -->', '---', '```js\nwhy()\n```', '    code', '[Name]: u', '| a | *b* |\n|---|---|\n| c \\| d | e |'),
    tie('block').map((inner) => `> ${inner.replaceAll('\n', '\n> ')}`),
    tie('block').map((inner) => `> ${inner}`),
    tie('block').map((inner) => `- ${inner.replaceAll('\n', '\n  ')}`),
    tie('block').map((inner) => `1. ${inner.replaceAll('\n', '\n   ')}\n2. x`)
  )
})).block

const inHtml: fc.Arbitrary<string> = fc.letrec<{inline: string}>((tie) => ({
  inline: fc.oneof(
    {maxDepth: 3, depthIdentifier: 'html'},
    text,
    text,
    fc.constantFrom(
      '&amp;',
      '&rsquo;',
      '&#128591;',
      '&nbsp;',
      '&NotEqualTilde;',
      '&',
      '<',
      '>',
      '<br>',
      '<br/>',
      '  ',
      '\n',
      '<!-- n -->',
      '<img src="x">',
      '</b>',
      '<b>'
    ),
    fc
      .tuple(fc.constantFrom('b', 'i', 'span', 'a', 'code', 'u'), tie('inline'))
      .map(([name, inner]) => `<${name} class="x">${inner}</${name}>`),
    fc.array(tie('inline'), {minLength: 2, maxLength: 4}).map((all) => all.join(''))
  )
})).inline

const htmlBlock = fc.letrec<{block: string}>((tie) => ({
  block: fc.oneof(
    {maxDepth: 3, depthIdentifier: 'blocks'},
    inHtml,
    fc.tuple(fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'pre'), inHtml).map(([name, inner]) => `<${name}>\n ${inner}\n</${name}>`),
    fc.tuple(fc.constantFrom('p', 'li', 'td'), inHtml).map(([name, inner]) => `<${name}>${inner}`),
    fc.constantFrom('<script>why("</p>")</script>', '<style>p {}</style>', '<!DOCTYPE html>', '<hr>', '<![CDATA[x]]>'),
    fc
      .tuple(fc.constantFrom('div', 'ul', 'table', 'blockquote', 'body'), fc.array(tie('block'), {minLength: 1, maxLength: 3}))
      .map(([name, inner]) => `<${name}>${inner.join('\n')}</${name}>`)
  )
})).block

const documentOf = (block: fc.Arbitrary<string>, between: string) =>
  fc
    .tuple(mark, eol, fc.array(block, {minLength: 1, maxLength: 4}))
    .map(([bom, end, blocks]) => bom + blocks.join(between).replaceAll('\n', end))

/** How a body may be written: its header, and its text so written. */
const transfers: ((body: string, charset: string, width: number) => string)[] = [
  (body, charset) => `Content-Type: text/TYPE; charset=${charset}\n\n${body}`,
  (body, charset, width) => {
    const signs = Array.from(bytesOf(body, charset), (byte) =>
      /[\n\x20-\x3C\x3E-\x7E]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    )
    const written = signs.map((sign, at) => (at % width === width - 1 && sign !== '\n' ? `${sign}=\n` : sign)).join('')
    return `Content-Type: text/TYPE; charset="${charset}"\nContent-Transfer-Encoding: quoted-printable\n\n${written}`
  },
  (body, charset, width) => {
    const signs = btoa(String.fromCharCode(...bytesOf(body, charset)))
    const lines = signs.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
    return `Content-Type: text/TYPE; charset=${charset}\nContent-Transfer-Encoding: base64\n\n${lines.join('\n')}`
  }
]

function bytesOf(text: string, charset: string): Uint8Array {
  return charset === 'utf-8'
    ? new TextEncoder().encode(text)
    : Uint8Array.from(text, (character) => Math.min(character.charCodeAt(0), 0xff))
}

const mailPart = fc
  .tuple(
    fc.constantFrom('html', 'plain'),
    fc.constantFrom(...transfers),
    fc.constantFrom('utf-8', 'iso-8859-1'),
    fc.integer({min: 5, max: 70})
  )
  .chain(([type, transfer, charset, width]) =>
    fc
      .array(type === 'html' ? htmlBlock : text, {minLength: 1, maxLength: 3})
      .map((blocks) => transfer(blocks.join('\n'), charset, width).replace('TYPE', type))
  )

const mail = fc
  .tuple(
    eol,
    fc.oneof(
      mailPart,
      fc
        .array(mailPart, {minLength: 1, maxLength: 2})
        .map((parts) => `Content-Type: multipart/alternative; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`)
    )
  )
  .map(([end, body]) => `From: Tom <tom@x.example>\nSubject: Thank you\n for it\n${body}`.replaceAll('\n', end))

/** Documents that hold what a format knows, in every mixture, well formed or not. */
export const sources = {markdown: documentOf(markdownBlock, '\n\n'), html: documentOf(htmlBlock, '\n'), email: mail}
