import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {applySuggestion} from '../../src/apply'
import {lintDocument, rewriteDocument} from '../../src/formats'
import {email} from '../../src/formats/email'
import {swap} from '../../src/mend'
import {testRule} from '../checking'
import {expectSound} from './sound'

const crlf = (text: string) => text.replaceAll(/\r?\n/g, '\r\n')
const mail = (body: string, headers = 'Content-Type: text/plain; charset=utf-8') =>
  crlf(`From: Tom <tom@x.example>\nTo: Ana <ana@y.example>\nSubject: Thank you\n${headers}\n\n${body}`)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

function read(source: string | Uint8Array) {
  const document = email.read(source, {})
  for (const {prose, subject, to} of document.messages)
    for (const each of [prose, subject, to]) if (each) expectSound(each, document.source)
  return document
}
const proseOf = (source: string | Uint8Array) => read(source).messages.map(({prose}) => prose.text.replaceAll('\r\n', '\n').trimEnd())
const faultsOf = (source: string) => read(source).faults.map(({message}) => message)

const quoted = 'Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable'
const alternative = mail(
  '--b\nContent-Type: text/plain\n\nHi *Ana*.\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p style=3D"x">Hi <b>An=\na</b> &amp; you=E2=80=99re.</p>\n--b--\n',
  'Content-Type: multipart/alternative; boundary="b"'
)

describe('e-mail as prose', () => {
  it.each([
    ['text as it stands', mail('Hi Ana.'), ['Hi Ana.']],
    ['quoted-printable', mail('Hi =C3=84nn=\ne, it=E2=80=99s 1=3D1.=20\nBye.', quoted), ['Hi Änne, it’s 1=1. \nBye.']],
    ['broken quoted-printable', mail('Hi =ZZ =\n=', quoted), ['Hi =ZZ']],
    [
      'base64',
      mail(`${btoa('Hi \xc3\x84nne.').slice(0, 7)}\n${btoa('Hi \xc3\x84nne.').slice(7)}`, 'Content-Transfer-Encoding: base64'),
      ['Hi Änne.']
    ],
    [
      'a charset in quoted-printable',
      mail('Hi =C4nne.', 'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable'),
      ['Hi Änne.']
    ],
    [
      'a charset of two bytes',
      mail('=82=A0 a', 'Content-Type: text/plain; charset=shift_jis\nContent-Transfer-Encoding: quoted-printable'),
      ['あ a']
    ],
    [
      'a charset with escapes',
      mail('\x1B$B$"\x1B(B', 'Content-Type: text/plain; charset=iso-2022-jp\nContent-Transfer-Encoding: 7bit').replace(
        '7bit',
        'quoted-printable'
      ),
      ['あ']
    ],
    ['text and HTML', alternative, ['Hi *Ana*.', 'Hi Ana & you’re.']],
    [
      'parts in parts, without attachments',
      mail(
        '--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nHi.\n--b--\n--a\nContent-Type: text/plain\nContent-Disposition: attachment; filename=x.txt\n\nno\n--a--',
        'Content-Type: multipart/mixed; boundary=a'
      ),
      ['Hi.']
    ],
    ['no body', crlf('Subject: x\n\n'), ['']]
  ])('%s', (_, source, prose) => {
    expect(proseOf(source)).toEqual(prose)
  })

  it('in bytes that are no UTF-8', () => {
    const source = mail('Hi \xc4nne \x93you\x94.', 'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit')
    expect(proseOf(latin1(source))).toEqual(['Hi Änne “you”.'])
    expect(read(latin1(source)).encoding).toBe('latin1')
  })

  it('is what a reader of mail makes of it', async () => {
    for (const source of [
      mail('Hi =C3=84nn=\ne.', quoted),
      alternative,
      mail('Hi =C4nne.', 'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable')
    ]) {
      const oracle = await PostalMime.parse(source)
      expect(proseOf(source)[0]).toBe(oracle.text!.trimEnd())
      expect(read(source).messages[0]!.own.subject).toBe(oracle.subject)
    }
  })
})

describe('the header of an e-mail', () => {
  it('gives subject and recipients', async () => {
    const source = crlf(
      'From: t@x.example\nSubject: =?utf-8?Q?Thank_=C3=BCou?=\n =?utf-8?B?w7w=?= and\n\tmore\nTo: "Reyes, Ana" <ana@y.example>,\n =?iso-8859-1?q?J=F6rg?= <j@y.example>; lee@y.example\n\nHi.'
    )
    const {own, subject} = read(source).messages[0]!
    expect(own).toEqual({subject: 'Thank üouü and\tmore', to: ['"Reyes, Ana" <ana@y.example>', 'Jörg <j@y.example>', 'lee@y.example']})
    expect(own.subject).toBe((await PostalMime.parse(source)).subject)
    expect(subject!.edit(0, 5, ['Hello'])).toBeUndefined()
    const at = own.subject!.indexOf('and')
    expect(subject!.edit(at, at + 3, ['or', 'ür'])!.texts).toEqual(['or', undefined])
  })

  it('has its findings at their place', () => {
    const {diagnostics} = lintDocument(mail('Hi Ana,\n\nThank you for the talk.').replace('Thank you', 'WHY ME???'), 'email')
    expect(diagnostics.find(({ruleId}) => ruleId === 'subject-line')?.range.start).toMatchObject({line: 3, column: 10})
  })
})

describe('quoted history', () => {
  const dated = (history: string) => mail(`Hi Ana,\n\nI hope that you are well.\n\n${history}`, 'Date: Mon, 31 Mar 2025 10:00:00 +0000')

  it('dates the thread', () => {
    const {own} = read(
      dated(
        'On Mon, 24 Mar 2025 at 09:00, Tom\n<tom@x.example> wrote:\n> Hi\n>\n> On Thu, Mar 20, 2025, Ana <ana@y.example> wrote:\n>> We chose'
      )
    ).messages[0]!
    expect(own.history).toEqual({
      now: new Date('2025-03-31'),
      rejectedAt: new Date('2025-03-20'),
      sentAt: [new Date('2025-03-24')]
    })
    expect(
      read(dated('From: Ana <ana@y.example>\nSent: Thursday, 20 March 2025 09:00\nTo: Tom\nSubject: No\n\nSorry.')).messages[0]!.own.history
    ).toEqual({
      now: new Date('2025-03-31'),
      rejectedAt: new Date('2025-03-20'),
      sentAt: []
    })
  })

  it('without a date says nothing, and words about a message are no quotation', () => {
    expect(read(dated('On Monday at 5 the recruiter wrote: we chose.')).messages[0]!.own.history).toBeUndefined()
    expect(read(mail('Hi.\n\nOn Thu, Mar 20, 2025, Ana <a@y.example> wrote:\n> no')).messages[0]!.own.history).toBeUndefined()
  })

  it('feeds no-pestering, unless the caller knows better', () => {
    const source = dated('On Thu, 27 Mar 2025 at 09:00, Ana <ana@y.example> wrote:\n> We chose someone else.')
    const found = (options = {}) =>
      lintDocument(source, 'email', {kind: 'follow-up', ...options}).diagnostics.some(({ruleId}) => ruleId === 'no-pestering')
    expect(found()).toBe(true)
    expect(found({history: {now: '2025-06-01', rejectedAt: '2025-03-27'}})).toBe(false)
  })

  it.each([
    [
      'Gmail',
      '<div>Hi.</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, 3 Mar 2025, Ana wrote:<br></div><blockquote>the moon</blockquote></div>'
    ],
    [
      'Apple Mail',
      'Hi.<br><div><blockquote type="cite"><div>On 3. Mar 2025, at 09:00, Ana wrote:</div><div>the moon</div></blockquote></div>'
    ],
    ['Outlook', '<p>Hi.</p><hr><div id="divRplyFwdMsg"><b>From:</b> Ana<br><b>Sent:</b> Monday<br><b>To:</b> Tom<br></div><p>the moon</p>'],
    [
      'Thunderbird',
      '<p>Hi.</p><div class="moz-cite-prefix">On 03.03.2025 09:00, Ana wrote:<br></div><blockquote type="cite">the moon</blockquote>'
    ]
  ])('of %s is left alone', (_, body) => {
    const moon = testRule('no-moon', {patterns: ['the moon']})
    const found = (source: string) =>
      lintDocument(source, 'email', {plugins: [moon]}).diagnostics.filter(({ruleId}) => ruleId === 'no-moon')
    expect(found(mail(body, 'Content-Type: text/html'))).toEqual([])
    expect(found(mail(`<p>I saw the moon.</p>${body}`, 'Content-Type: text/html'))).toHaveLength(1)
  })
})

describe('an edit of an e-mail', () => {
  const moon = testRule('no-moon', {patterns: ['the moon'], mends: [swap(() => 'the ☀ = sun', 'Say sun')]})
  const letter = 'Hi Ana,\n\nThank you for the talk about the role.'

  function edited(source: string | Uint8Array): (string | undefined)[] {
    const result = lintDocument(source, 'email', {plugins: [moon]})
    return result.diagnostics
      .filter(({ruleId}) => ruleId === 'no-moon')
      .map((diagnostic) => (diagnostic.suggestions.length > 0 ? applySuggestion(result.source, diagnostic) : undefined))
  }

  it('is written in quoted-printable, with lines that stay short', async () => {
    const body = `${letter} It is so late tonight, and I saw th=\ne moon, which was so bright that I thought of you.`
    const [source] = edited(mail(body, quoted))
    expect(source).toContain('the=\r\n =E2=98=80 =3D sun')
    expect(Math.max(...source!.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76)
    const {text} = await PostalMime.parse(source!)
    expect(text!.trimEnd()).toBe(`${letter} It is so late tonight, and I saw the ☀ = sun, which was so bright that I thought of you.`)
  })

  it('says how it reads where it is written otherwise', () => {
    const {diagnostics} = lintDocument(mail(`${letter} I saw the moon.`, quoted), 'email', {plugins: [moon]})
    const [suggestion] = diagnostics.find(({ruleId}) => ruleId === 'no-moon')!.suggestions
    expect(suggestion).toMatchObject({text: 'the =E2=98=80 =3D sun', reads: 'the ☀ = sun'})
  })

  it('goes through HTML in quoted-printable', async () => {
    const body = `<p>Hi Ana,</p><p>Thank you for the role. I saw <b>th=\ne</b> moon.</p>`
    const [source] = edited(mail(body, quoted.replace('plain', 'html')))
    expect((await PostalMime.parse(source!)).html!.trimEnd()).toBe('<p>Hi Ana,</p><p>Thank you for the role. I saw the ☀ = sun.</p>')
  })

  it('is left to the writer in base64, and where the charset has no such character', () => {
    expect(edited(mail(btoa(`${letter} I saw the moon.`), 'Content-Transfer-Encoding: base64'))).toEqual([undefined])
    expect(edited(mail(`${letter} I saw the moon.`, 'Content-Type: text/plain; charset=us-ascii'))).toEqual([undefined])
    expect(edited(latin1(mail(`${letter} \xc4nne saw the moon.`, 'Content-Type: text/plain; charset=iso-8859-1')))).toEqual([undefined])
  })

  it('is made in the text and in the HTML', () => {
    const plain = testRule('no-moon', {patterns: ['the moon'], mends: [swap(() => 'sun', 'Say sun')]})
    const source = alternative.replaceAll('Hi ', 'Hi the moon ')
    const {text, encoding} = rewriteDocument(source, 'email', {plugins: [plain]})
    expect(text).toBe(alternative.replaceAll('Hi ', 'Hi sun '))
    expect(encoding).toBe('utf-8')
  })
})

describe('a broken e-mail', () => {
  it.each([
    [
      'cut off',
      mail('--b\n\nHi.', 'Content-Type: multipart/mixed; boundary=b'),
      'The mail ends before the boundary “b” is closed. It may be cut off.'
    ],
    [
      'without a boundary',
      mail('Hi.', 'Content-Type: multipart/mixed'),
      'The content type multipart/mixed names no boundary, so its parts cannot be told apart.'
    ],
    [
      'in an unknown charset',
      mail('Hi.', 'Content-Type: text/plain; charset=utf-9'),
      'Unknown charset “utf-9”, read as utf-8. Save the mail as UTF-8.'
    ],
    [
      'in an unknown encoding',
      mail('Hi.', 'Content-Transfer-Encoding: 9bit'),
      'Unknown transfer encoding “9bit”, read as it stands. Valid are: 7bit, 8bit, binary, quoted-printable, base64.'
    ],
    ['that is none', 'Hi Ana,\n\nthank you.', 'This does not begin with the header of an e-mail. Check that it is an .eml file.']
  ])('%s is read as far as it goes', (_, source, fault) => {
    expect(faultsOf(source)).toEqual([fault])
    expect(proseOf(source)[0]).toContain('Hi')
  })
})
