import fc from 'fast-check'
import ignore from 'ignore'
import picomatch from 'picomatch'
import {describe, expect, it} from 'vitest'
import {parseRules, verdict} from '../../src/cli/ignored'
import {globMatcher} from '../../src/config/glob'
import {patience, runs} from '../runs'

const name = fc.string({unit: fc.constantFrom('a', 'b', '.', '-', '1'), minLength: 1, maxLength: 3}).filter((text) => !/^\.+$/.test(text))
const path = fc.array(name, {minLength: 1, maxLength: 4}).map((names) => names.join('/'))
const part = fc.oneof(name, fc.constantFrom('*', 'a*', '*a', '*.b', '?', 'a?', '[ab]', '[^a]', '[a-b1]*', '*a*b'))
const glob = fc
  .array(fc.oneof({weight: 3, arbitrary: part}, {weight: 1, arbitrary: fc.constant('**')}), {minLength: 1, maxLength: 4})
  .map((parts) =>
    // Two in a row mean what one does; the library takes that for something else.
    parts.filter((one, at) => one !== '**' || parts[at - 1] !== '**').join('/')
  )

describe('a glob', () => {
  it('matches what picomatch says, and what is below that', patience, () => {
    fc.assert(
      // To the library “a/**” also means a file of the name “a”.
      fc.property(
        glob.filter((pattern) => !pattern.endsWith('/**')),
        path,
        (pattern, file) => {
          expect(globMatcher(pattern)(file)).toBe(picomatch([pattern, `${pattern}/**`], {dot: true})(file))
        }
      ),
      runs
    )
  })

  it.each([
    ['a.md', 'a.md', true],
    ['a.md', 'axmd', false],
    ['\\*.md', '*.md', true],
    ['\\*.md', 'a.md', false],
    ['[]a]', ']', true],
    ['[!]a]', 'b', true],
    ['[', '[', true],
    ['a\\', 'a\\', true],
    ['[a-]', '-', true],
    ['{a}', '{a}', true],
    ['{a,{b,c}d}.md', 'cd.md', true],
    ['{a,{b,c}d}.md', 'd.md', false],
    ['mails/**/*.md', 'mails/a.md', true],
    ['mails/', 'mails/x/a.md', true],
    ['*/**', 'a', false],
    ['*/**', 'a/b', true],
    ['**', 'a/b', true],
    ['(a|b)+', '(a|b)+', true]
  ])('%s and %s: %s', (pattern, file, expected) => {
    expect(globMatcher(pattern)(file)).toBe(expected)
  })

  it('stands for a number of others that has a limit', () => {
    expect(globMatcher('{a,b}'.repeat(8))('abababab')).toBe(true)
    expect(() => globMatcher('{a,b}'.repeat(9))).toThrow(new RangeError('The braces of a glob stand for more than 256 globs.'))
  })

  // Each of these takes the libraries from many seconds to for ever.
  it.each([
    ['*a'.repeat(100) + 'b', 'a'.repeat(250)],
    ['**/a/'.repeat(200) + 'b', 'a/'.repeat(2000) + 'c'],
    ['@(a*|b*)+c', 'a'.repeat(250)],
    ['+(+(+(a)))b', 'a'.repeat(250)],
    ['{*a,*aa}'.repeat(8) + 'b', 'a'.repeat(250)]
  ])('that is made to hang comes to an end: %s', (pattern, file) => {
    expect(globMatcher(pattern)(file)).toBe(false)
  })
})

describe('an ignore file', () => {
  const line = fc.tuple(fc.constantFrom('', '', '!'), fc.constantFrom('', '', '/'), glob, fc.constantFrom('', '', '/'))
  const says = (text: string, file: string): boolean => verdict(parseRules(text), file) ?? false

  it('leaves out what the library says', patience, () => {
    fc.assert(
      fc.property(
        fc.array(
          line.map((parts) => parts.join('')),
          {minLength: 1, maxLength: 4}
        ),
        path,
        (lines, file) => {
          expect(says(lines.join('\n'), file)).toBe(ignore().add(lines).ignores(file))
        }
      ),
      runs
    )
  })

  it.each([
    ['# a\n\na', 'a', true],
    ['\\#a', '#a', true],
    ['\\!a', '!a', true],
    ['a  ', 'a', true],
    ['a\\ ', 'a ', true],
    ['README.md', 'readme.MD', true],
    ['*\n!*/\n!*.txt', 'a/b.txt', false],
    ['*\n!*/\n!*.txt', 'a/b.md', true],
    ['a/\n!a/b', 'a/b', true],
    ['a/**\n!a/b', 'a/b', false],
    ['**/a/'.repeat(200) + 'b', 'a/'.repeat(2000) + 'c', false]
  ])('%j and %s: %s', (text, file, expected) => {
    expect(says(text, file)).toBe(expected)
  })
})
