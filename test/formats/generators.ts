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

/** Documents that hold what a format knows, in every mixture, well formed or not. */
export const sources = {markdown: documentOf(markdownBlock, '\n\n'), html: documentOf(htmlBlock, '\n')}
