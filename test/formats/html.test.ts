import {describe, expect, it} from 'vitest'
import {applySuggestion} from '../../src/apply'
import {lintDocument} from '../../src/formats'
import {html} from '../../src/formats/html'
import {swap} from '../../src/mend'
import {testRule} from '../checking'
import {expectSound} from './sound'

function proseOf(source: string): string {
  const {prose} = html.read(source, {}).messages[0]!
  expectSound(prose, source)
  return prose.text
}

describe('HTML as prose', () => {
  it.each([
    ['looks and links', '<p>I <b>like</b> <a href="u?a=1&b=2">the <i>team</i></a>.</p>', 'I like the team.'],
    [
      'character references',
      '<p>You &amp; me didn&rsquo;t&nbsp;say &#x1F64F; &lt;3 &NotEqualTilde;.</p>',
      'You & me didn’t\u00A0say 🙏 <3 ≂̸.'
    ],
    ['blanks as one', '<p>\n  I saw\n  <b>it </b> now.\n</p>', 'I saw it now.'],
    ['paragraphs', '<p>One.</p>\n<p>Two.</p><p>Three.</p>', 'One.\n\nTwo.\n\nThree.'],
    ['paragraphs left open', '<p>One.\n<p>Two.<div>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
    ['lines', 'Best,<br>Tom<br/>\nLee', 'Best,\nTom\nLee'],
    ['lines as blocks', '<div>Hi,</div><div><br></div><div>One.<br></div><div>Two.</div>', 'Hi,\n\nOne.\nTwo.'],
    ['lists', '<p>Two:</p><ul><li>one<li>two</ul>end', 'Two:\n\n- one\n- two\n\nend'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>', 'a\nb\nc'],
    [
      'quotations',
      '<p>Hi.</p><blockquote type="cite"><p>You said</p><p>no.</p></blockquote>Bye.',
      'Hi.\n> \n> You said\n> \n> no.\n\nBye.'
    ],
    ['a reply', 'Hi.<div class="x gmail_quote"><div>On Monday</div><br>no</div>', 'Hi.\n> \n> On Monday\n> \n> no'],
    ['a message that is all quotation', '<blockquote><p>Hi.</p><p>Bye.</p></blockquote>', 'Hi.\n\nBye.'],
    [
      'what no reader sees',
      '<head><title>T</title><style>p{}</style></head><p style="Display : none">pre</p><p hidden>x</p><p>Hi<script>why()</script>.</p>',
      'Hi.'
    ],
    ['headings, but for those above the first words', '<h1>Title</h1><h2>More</h2><p>Hi.</p><h3>Why</h3>', 'Hi.\n\nWhy'],
    ['comments and declarations', '<!DOCTYPE html><!--[if mso]><p>x</p><![endif]--><p>Hi<!-- a > b -->.</p><?x y?>', 'Hi.'],
    ['text as it is set', '<pre>Hi,\n\n  two  blanks\n</pre>', 'Hi,\n\n  two  blanks'],
    [
      'more elements in one another than browsers let',
      `<p>Hi ${'<b>'.repeat(2000)}Ana<i hidden>x</i>${'</b>'.repeat(2000)}.</p>Bye.`,
      'Hi Ana.\n\nBye.'
    ],
    ['CRLF', '<p>One\r\nmore.</p>\r\n<p>Two.</p>', 'One more.\r\n\r\nTwo.'],
    ['a byte order mark and front matter', '\uFEFF---\nkind: follow-up\n---\n<p>Hi.</p>', 'Hi.'],
    ['marks that are none', '1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
    ['half a tag', '<p>Hi <b', 'Hi'],
    ['nothing', '', '']
  ])('%s', (_, source, prose) => {
    expect(proseOf(source)).toBe(prose)
  })

  it.each([
    '[Name] {{name}} {name} ${name}',
    '<Name> <<First Name>> %COMPANY% __COMPANY__ ((company)) «company_name»',
    '{{#if first_name}}{{first_name}}{{/if}} {% if a < b %}{{ role }}{% endif %}'
  ])('keeps the slots of “%s”', (source) => {
    expect(proseOf(`<p>${source}</p>`)).toBe(source)
  })

  it('takes elements for no slots, and slots in tags for values', () => {
    expect(proseOf('<main><p class="{{x}}">a<wbr>b <u>c</u></p><o:p></o:p></main>')).toBe('ab c')
  })
})

describe('an edit of HTML', () => {
  const moon = testRule('no-moon', {
    patterns: ['the moon'],
    mends: [swap(() => 'R&D <b> [Name] <Name>', 'One line'), swap(() => 'sun.\n\nBye,\nTom', 'More lines'), swap(() => '', 'Nothing')]
  })
  const rest = '<p>Hi Ana,</p><p>Thank you for the talk about the designer role.</p>'

  function edits(body: string): (string | undefined)[] {
    const source = rest + body
    const diagnostic = lintDocument(source, 'html', {plugins: [moon]}).diagnostics.find(({ruleId}) => ruleId === 'no-moon')!
    return diagnostic.suggestions.map((_, index) => applySuggestion(source, diagnostic, index).slice(rest.length))
  }

  it('is written as HTML', () => {
    expect(edits('<p class="x">See the&#32;moon now.</p>')).toEqual([
      '<p class="x">See R&amp;D &lt;b&gt; [Name] <Name> now.</p>',
      '<p class="x">See sun.</p>\n<p class="x">Bye,<br>\nTom now.</p>',
      '<p class="x">See  now.</p>'
    ])
  })

  it('keeps or takes the marks around the words', () => {
    const [one, , nothing] = edits('<p>\n  <b>the moon</b>\n</p><p>Bye.</p>')
    expect(one).toBe('<p>\n  <b>R&amp;D &lt;b&gt; [Name] <Name></b>\n</p><p>Bye.</p>')
    expect(nothing).toBe('<p>Bye.</p>')
  })

  it('parts lines by breaks outside of paragraphs', () => {
    expect(edits('See the\r\nmoon now.')[1]).toBe('See sun.<br>\r\n<br>\r\nBye,<br>\r\nTom now.')
  })

  it('is left to the writer where it would lose a link or break an element', () => {
    for (const body of ['See the <a href="u">moon</a>.', '<b>See the</b> moon.', 'See the <!-- n --> moon.', 'See <code>the moon</code>.'])
      expect(edits(`<p>${body}</p>`), body).toEqual([])
  })
})
