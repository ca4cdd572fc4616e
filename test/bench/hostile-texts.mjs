/** 100 kB each of what might hang a linter, and of ordinary prose to hold it against; the benchmark times it, the tests run it. */
import {prose} from './texts.mjs'

const size = 100_000
const repeated = (piece, length = size) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const named = (pieces) => Object.fromEntries(pieces.map((piece) => [JSON.stringify(piece), repeated(piece)]))

export const ordinary = prose(size / 4).slice(0, size)

// Half of the size each, so that the whole has the size.
const nested = (open, close, inside = 'Why?') => repeated(open, size / 2 - ((size / 2) % open.length)) + inside + repeated(close, size / 2)

const single = ['a', '(', "'", '.', '1', '\n', 'why ', 'Why? ', 'a. b? ', '! ', '😀', 'thank you not ', '{{', '<', '[', '> ']
const more = [
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\n\n',
  '-',
  '- ',
  '"',
  '“',
  '’',
  '”',
  '`',
  '*',
  '_',
  '#',
  '@',
  ':',
  '://',
  '/',
  '\\',
  ',',
  ', ',
  '$',
  '%',
  '&',
  '=',
  ')',
  ']',
  '}',
  '>',
  '|',
  '~',
  '\0',
  '?',
  '!',
  '?!',
  '…',
  '—',
  'é',
  'e\u0301',
  '\u0301',
  '\u200d',
  '\ufeff',
  '\u202e',
  'ﷺ',
  '漢',
  'ا',
  'ğ',
  '👩‍👩‍👧 ',
  '🇳🇱'
]
const phrases = [
  'I ',
  'you ',
  'not ',
  'and ',
  'if ',
  'a-b-',
  "don't ",
  'e.g. ',
  'Mr. ',
  'PS: ',
  'Hi Ana,\n',
  'Best,\nTom\n',
  '> no\n',
  '>>>> ',
  'On Monday Ana wrote:\n',
  '-- \n',
  'Subject: a\n',
  'why did you ',
  'I was rejected because ',
  'could you please ',
  'Thank you ',
  'WHY NOT ',
  '[Name] ',
  '{{name}} ',
  '<<Name>> ',
  '${name} ',
  '[{<',
  'a@b.c ',
  'https://x.example/a?b=c ',
  '1. a\n',
  '- a\n',
  '* Why?\n',
  '| a |',
  '10:30 ',
  '3.14 ',
  'in order to '
]

/** Texts for `lint` and `rewrite`. */
export const texts = {
  ...named([...single, ...more, ...phrases]),
  'one endless sentence': repeated('I was so glad to hear from you that the '),
  'one endless sentence of commas': repeated('and I hoped, as you know, that you '),
  'one word of letters': repeated('abcdefghijklmnopqrstuvwxyz'),
  'lone high surrogates': repeated('\ud800'),
  'lone low surrogates': repeated('\udc00 '),
  'surrogates the wrong way round': repeated('\udc00\ud800'),
  'surrogates among words': repeated('why\ud800 not\udc00? '),
  'brackets in brackets': nested('(', ')'),
  'slots in slots': nested('{{', '}}'),
  'quotation marks in quotation marks': nested('“', '”'),
  'quotes in quotes': Array.from({length: 440}, (_, at) => `${'>'.repeat(at)} why\n`)
    .join('')
    .slice(0, size)
}

/** Each block of Unicode, 128 code points wide where its borders are not told, without the planes that hold nothing. */
export const blocks = {}
for (const [from, to] of [
  [0, 0x33fff],
  [0xe0000, 0xe0fff],
  [0xf0000, 0xf00ff],
  [0x10ff00, 0x10ffff]
]) {
  for (let start = from; start < to; start += 0x80) {
    // Of the large blocks of one script, and of what is not assigned, every sixteenth part.
    const isLarge = (start >= 0x3400 && start < 0xa000) || (start >= 0xac00 && start < 0xf900) || start >= 0x12000
    if (isLarge && (start / 0x80) % 16 !== 0) continue
    const signs = Array.from({length: 0x80}, (_, at) => String.fromCodePoint(start + at)).join('')
    blocks[`U+${start.toString(16).toUpperCase().padStart(4, '0')}`] = repeated(signs)
  }
}

const paragraphs = ordinary.split('\n\n').filter((text) => text.trim() !== '')
const mail = (head, body) => `From: Tom <tom@x.example>\nSubject: Thank you\n${head}\n\n${body}`
const multipart = (depth) => {
  let head = ''
  for (let at = 0; at < depth; at++) head += `${at > 0 ? `--b${at - 1}\n` : ''}Content-Type: multipart/mixed; boundary=b${at}\n\n`
  return `From: Tom <tom@x.example>\n${head}${repeated('Why? ', Math.max(0, size - head.length))}`
}

/** Sources for `lintDocument` by format: what is ordinary, and what is odd. */
export const documents = {
  markdown: {
    plain: ordinary,
    odd: {
      ...named([
        ...single,
        '*',
        '**',
        '_',
        '`',
        '``',
        '~~',
        '#',
        '# ',
        '- ',
        '1. ',
        '+ ',
        '| ',
        '|',
        '![',
        '](',
        '[a](',
        '[a]: b\n',
        '<!--',
        '<!-- a -->',
        '<a>',
        '&amp;',
        '&',
        '\\',
        '---\n',
        '```\n',
        '~~~\n',
        '    a\n',
        '\ta\n',
        '*a_',
        '*a **b ',
        '_a __b ',
        '[[]',
        '<b>',
        'a\n===\n',
        '> > ',
        '- - ',
        'http://',
        '<x@',
        '| a | b |\n|---|---|\n',
        '&#',
        '&#x1F64F;',
        '\\*',
        '  \n'
      ]),
      'deep quotes': nested('> ', ' >'),
      'deep lists': Array.from({length: 440}, (_, at) => `${' '.repeat(at)}- a\n`)
        .join('')
        .slice(0, size),
      'deep lists on a line': repeated('- ', size - 10) + 'a',
      'deep links': nested('[', '](a)'),
      'deep emphasis': nested('*a **b ', ' b** a*'),
      'deep tags': nested('<b>', '</b>'),
      'lines lazily quoted': `> a\n${repeated('b\n')}`,
      'a wide table': `${repeated('| a ', size / 3)}\n${repeated('|---', size / 3)}\n${repeated('| b ', size / 3)}`,
      'rules across the page': repeated('***\n'),
      'underlines after much text': `${repeated('some words on a line\n\n', size - 4000)}${repeated('a\n---\n', 4000)}`
    }
  },
  html: {
    plain: paragraphs
      .map((text) => `<p>${text}</p>`)
      .join('\n')
      .slice(0, size),
    odd: {
      ...named([
        ...single,
        '<p>',
        '</p>',
        '<b>',
        '<p>a',
        '<p>a</p>',
        '<br>',
        '<!--',
        '<!-- a -->',
        '<![CDATA[',
        '&',
        '&amp;',
        '&#',
        '&#x1F64F;',
        '&notit;',
        '<a href="',
        '<a b',
        '</',
        '<script>',
        '<style>',
        '<textarea>',
        '<title>',
        '<pre>',
        '<td>',
        '<table><tr><td>',
        '<li>',
        '<svg>',
        '<a/>',
        '"',
        '<a b=c ',
        '<p hidden>',
        '<div style="display:none">',
        '<blockquote>'
      ]),
      'deep blocks': nested('<div>', '</div>'),
      'deep words': nested('<b>', '</b>'),
      'deep lists': nested('<ul><li>', '</li></ul>'),
      'deep tables': nested('<table><tr><td>', '</td></tr></table>'),
      'deep quotes': nested('<blockquote>', '</blockquote>'),
      'deep and never closed': repeated('<div><p><b>')
    }
  },
  email: {
    plain: mail('Content-Type: text/plain; charset=utf-8', ordinary),
    odd: {
      ...Object.fromEntries(single.map((piece) => [JSON.stringify(piece), mail('X: y', repeated(piece))])),
      ...Object.fromEntries(
        ['a', ':', 'a: b\n', ' ', '\n ', '=?utf-8?q?a?= ', '=?', 'a@b.c, ', '<', '"', '(', ';'].map((piece) => [
          `header of ${JSON.stringify(piece)}`,
          `To: ${repeated(piece)}\n\nWhy?`
        ])
      ),
      ...Object.fromEntries(
        ['=', '==', '=0', '=3D', '=\n', 'a=\n'].map((piece) => [
          `quoted-printable of ${JSON.stringify(piece)}`,
          mail('Content-Transfer-Encoding: quoted-printable', repeated(piece))
        ])
      ),
      ...Object.fromEntries(
        ['=', 'a', 'aaaa', ' ', '\n', '?'].map((piece) => [
          `base64 of ${JSON.stringify(piece)}`,
          mail('Content-Transfer-Encoding: base64', repeated(piece))
        ])
      ),
      ...Object.fromEntries(
        ['--b\n', '--b--\n', '--b\n\n', '--'].map((piece) => [
          `parts of ${JSON.stringify(piece)}`,
          mail('Content-Type: multipart/mixed; boundary=b', repeated(piece))
        ])
      ),
      ...Object.fromEntries([10, 100, 1000].map((depth) => [`${depth} parts in one another`, multipart(depth)])),
      threads: mail(
        'X: y',
        Array.from({length: 440}, (_, at) => `${'>'.repeat(at)} On Monday Ana wrote:\n`)
          .join('')
          .slice(0, size)
      ),
      parameters: mail(`Content-Type: text/plain${repeated('; a=b', size / 2)}`, 'Why?'),
      'a quoted boundary': mail(`Content-Type: multipart/mixed; boundary="${repeated('b', size / 2)}"`, `--${repeated('b', size / 2)}\n`)
    }
  },
  text: {
    plain: ordinary,
    odd: {
      'front matter of words': `---\nsubject: ${repeated('why ')}\n---\nWhy?`,
      'front matter of slots': `---\nsubject: ${repeated('{{')}\n---\nWhy?`,
      'front matter of lists': `---\n${repeated('[')}\n---\nWhy?`,
      'front matter of keys': `---\n${Array.from({length: 9000}, (_, at) => `k${at}: 1`).join('\n')}\n---\nWhy?`,
      'front matter of aliases': `---\n${Array.from({length: 4000}, (_, at) => `a${at}: &b [*b, *b]`).join('\n')}\n---\nWhy?`,
      'front matter never closed': `---\n${repeated('a: b\n')}`,
      'lines of dashes': repeated('---\n'),
      'comments that silence': repeated('<!-- tactful-disable-next-line no-demands: x -->\nWhy?\n'),
      'comments that never end': repeated('<!-- tactful-disable ')
    }
  }
}
