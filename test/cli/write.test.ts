import {chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {failure, file, folder, tactful} from './harness'

const leftovers = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.tactful-'))

describe('writing', () => {
  it('keeps mode, line endings and byte order mark', async () => {
    const full = file('private.txt', '\ufeffwhy\r\nwhy\r\n')
    chmodSync(full, 0o640)
    await tactful(['--fix', full])
    expect(readFileSync(full, 'utf8')).toBe('\ufeffwhich\r\nwhich\r\n')
    expect(statSync(full).mode & 0o777).toBe(0o640)
    expect(leftovers()).toEqual([])
  })

  // By bytes, as Latin-1: what was 0xFC before has to be 0xFC after.
  const mail = (type: string, body: string): string => `From: Tom <tom@x.example>\r\nSubject: Thank you\r\nContent-Type: ${type}\r\n${body}`
  const letter = 'Hi Ana,\r\n\r\nGr\xfcezi, and thank you for your time. I write in order to learn.\r\n\r\nBest,\r\nTom'
  const utf8 = (text: string): string => Buffer.from(text).toString('latin1')
  const quoted = letter.replace('\xfc', '=C3=BC').replace('learn', 'le=\r\narn')
  it.each([
    ['a text of lines that end in CRLF, without one at its end', 'crlf.txt', utf8(letter)],
    ['a text with a byte order mark and lines of both kinds', 'mixed.txt', utf8(`\ufeff${letter.replace('\r\n', '\n')}\n`)],
    ['Markdown', 'kept.md', utf8(`\ufeff---\r\nkind: thank-you\r\n---\r\n\r\n${letter}  \r\n\r\n<!-- x -->\r\n`)],
    ['HTML', 'kept.html', utf8(`<p>${letter}</p>\r\n`)],
    ['an e-mail in Latin-1', 'latin.eml', mail('text/plain; charset=iso-8859-1', `Content-Transfer-Encoding: 8bit\r\n\r\n${letter}\r\n`)],
    [
      'an e-mail in quoted-printable',
      'quoted.eml',
      mail('text/plain; charset=utf-8', `Content-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n`)
    ]
  ])('changes no other byte of %s', async (_, name, before) => {
    const full = file(name, Buffer.from(before, 'latin1'))
    const {err} = await tactful(['--fix', full], {real: true})
    expect(err).toBe('')
    expect(readFileSync(full, 'latin1')).toBe(before.replace('in order to', 'to'))
  })

  it.each([
    ['Latin-1', Buffer.from(letter, 'latin1'), 'that is not UTF-8 text (the first fault is on line 3). Save it as UTF-8.'],
    ['UTF-16', Buffer.from(`\ufeff${letter}`, 'utf16le'), 'that is UTF-16 text. Save it as UTF-8.']
  ])('does not touch a text in %s', async (_, bytes, message) => {
    const full = file('other.txt', bytes)
    expect(await failure(['--fix', full], {real: true})).toBe(`cannot check “${full}”: ${message}`)
    expect(readFileSync(full).equals(bytes)).toBe(true)
  })

  it.each([0o600, 0o644, 0o755, 0o4751])('keeps mode %o', async (mode) => {
    const full = file('mode.txt', 'why\n')
    chmodSync(full, mode)
    await tactful(['rewrite', '--write', full])
    expect(readFileSync(full, 'utf8')).toBe('which\n')
    expect(statSync(full).mode & 0o7777).toBe(mode)
  })

  it('leaves a file alone that was changed since it was read', async () => {
    const full = file('raced.txt', 'why\n')
    const rewrite = (text: string) => {
      writeFileSync(full, 'something else\n')
      return {text: `${text}.`, edits: [], applied: [], remaining: []}
    }
    expect(await failure(['rewrite', '--write', full], {rewrite})).toBe(
      `cannot rewrite “${full}”: it was changed since it was read, so it is left alone. Run tactful again.`
    )
    expect(readFileSync(full, 'utf8')).toBe('something else\n')
    expect(leftovers()).toEqual([])
  })

  it('says that a file went away', async () => {
    const full = file('gone.txt', 'why\n')
    const rewrite = (text: string) => {
      rmSync(full)
      return {text: `${text}.`, edits: [], applied: [], remaining: []}
    }
    expect(await failure(['rewrite', '--write', full], {rewrite})).toBe(`cannot rewrite “${full}”: it is gone since it was read.`)
  })

  it('refuses a read-only file, also to a user who may do anything', async () => {
    const full = file('readonly.txt', 'why\n')
    chmodSync(full, 0o444)
    expect(await failure(['rewrite', '--write', full])).toBe(
      `cannot rewrite “${full}”: that is a read-only file. Make it writable first (chmod u+w).`
    )
    expect(readFileSync(full, 'utf8')).toBe('why\n')
  })
})

describe('symbolic links', () => {
  const inside = path.join(folder, 'tree')
  mkdirSync(path.join(inside, 'deep'), {recursive: true})
  const outside = file('outside.txt', 'why\n')
  const target = file('tree/target.txt', 'why\n')
  symlinkSync(outside, path.join(inside, 'escape.txt'))
  symlinkSync(target, path.join(inside, 'link.txt'))
  symlinkSync(folder, path.join(inside, 'deep/up'))
  symlinkSync('loop.txt', path.join(inside, 'loop.txt'))

  it.each(['escape.txt', 'deep/up/outside.txt'])('are not followed out of the folder: %s', async (name) => {
    for (const argv of [[name], ['rewrite', name], ['rewrite', '--write', name]]) {
      expect(await failure(argv, {cwd: inside}).catch(() => 'json')).toContain('that is a symbolic link out of this folder')
    }
    expect(readFileSync(outside, 'utf8')).toBe('why\n')
  })

  it('are not written through out of their own folder, wherever that is', async () => {
    const name = path.join(inside, 'escape.txt')
    expect(await failure(['rewrite', '--write', name], {cwd: '/'})).toContain('that is a symbolic link out of its folder')
  })

  it('inside it are written through and stay links', async () => {
    await tactful(['--fix', 'link.txt'], {cwd: inside})
    expect(readFileSync(target, 'utf8')).toBe('which\n')
    expect(lstatSync(path.join(inside, 'link.txt')).isSymbolicLink()).toBe(true)
  })

  it('that lead in a circle are named', async () => {
    expect(await failure(['loop.txt'], {cwd: inside})).toContain('its symbolic links lead in a circle')
  })
})
