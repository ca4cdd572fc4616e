import {describe, expect, it} from 'vitest'
import {parseConfig, type Syntax} from '../../src/config/parse'

/** What is wrong, each with its place. */
async function faults(text: string, syntax: Syntax = 'json'): Promise<string[]> {
  const found = await parseConfig(text, syntax)
  expect(Array.isArray(found)).toBe(true)
  return (found as {line: number; column: number; message: string}[]).map(({line, column, message}) => `${line}:${column} ${message}`)
}

/** Eight anchors, each of which names the one before three times. */
const bomb = ['a: &a [x, x]', ...[...'bcdefghi'].map((key, at) => `${key}: &${key} [${Array(3).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)]

describe('a configuration', () => {
  it('is read from JSON, YAML and package.json alike', async () => {
    const config = {kind: 'follow-up', rules: {wordiness: 'off'}}
    expect(await parseConfig('\ufeff{"kind": "follow-up", "rules": {"wordiness": "off"}}', 'json')).toEqual(config)
    expect(await parseConfig('kind: follow-up\nrules:\n  wordiness: off\n', 'yaml')).toEqual(config)
    expect(await parseConfig(JSON.stringify({name: 'x', tactful: config}), 'package')).toEqual(config)
    expect(await parseConfig('', 'yaml')).toEqual({})
  })

  it('is not asked of a package.json that has none, whatever is wrong with it', async () => {
    for (const text of ['{"name": "x"}', '{{ broken', '{"keywords": ["tactful"]}'])
      expect(await parseConfig(text, 'package')).toBeUndefined()
    expect(await faults('{"tactful": }', 'package')).toHaveLength(1)
  })

  it.each<[string, string, Syntax?]>([
    ['{\n  "knd": 1\n}', '2:3 there is no key “knd”. Did you mean “kind”?'],
    ['{"zzzzzzzzzz": 1}', '1:2 there is no key “zzzzzzzzzz”. It takes $schema, extends, kind,'],
    ['{"kind": "thanks"}', '1:2 kind is “thanks”, but has to be thank-you, feedback-request, follow-up or feedback-reply. Did you mean'],
    ['{"rules": {"wordines": "off"}}', '1:12 rules has no key “wordines”. Did you mean “wordiness”?'],
    ['{"rules": {"brevity": ["eror"]}}', '1:24 rules.brevity[0] is “eror”, but has to be info, warning or error. Did you mean “error”?'],
    ['{"rules": {"brevity": ["error", {"limt": 4}]}}', '1:34 rules.brevity[1] has no key “limt”. Did you mean “limit”?'],
    ['{"rules": {"brevity": ["error", {"limit": "x"}]}}', '1:34 rules.brevity[1].limit is “x”, but has to be a number.'],
    ['{"rules": {"wordiness": ["error"]}}', '1:12 rules.wordiness is a list, but has to be info, warning, error or off.'],
    ['limits:\n  thank-you: 0\n', '2:3 limits.thank-you is 0, but has to be a whole number of at least 1.', 'yaml'],
    ['maxWarnings: 1.5', '1:1 maxWarnings is 1.5, but has to be a whole number of at least 0.', 'yaml'],
    ['headingLevel: 9', '1:1 headingLevel is 9, but has to be a whole number from 1 to 6.', 'yaml'],
    ['files: 4', '1:1 files is 4, but has to be a text or a list.', 'yaml'],
    ['ignore: [ok, ""]', '1:14 ignore[1] is empty, but has to be a text that is not empty.', 'yaml'],
    ['overrides:\n  - kind: thank-you\n', '2:5 overrides[0] needs the key “files”.', 'yaml'],
    ['slots: {a: b}', '1:1 slots is an object, but has to be a list.', 'yaml'],
    ['template: {}', '1:1 template is an object, but has to be true or false.', 'yaml'],
    ['{"__proto__": {"kind": "thank-you"}}', '1:2 there is no key “__proto__”.'],
    ['[]', '1:1 the configuration is a list, but has to be an object.'],
    ['null', '1:1 the configuration is null, but has to be an object.'],
    ['{"a":\n 1,}', '2:4 that is no JSON.'],
    ['{', '1:2 that is no JSON.'],
    ['a: [1', '1:6 that is no YAML (', 'yaml'],
    ['a: 1\na: 2', '2:1 that is no YAML (Map keys must be unique', 'yaml'],
    [bomb.join('\n'), '1:1 that refers to itself too often.', 'yaml'],
    ['{"name": "x",\n "tactful": {"knd": 1}}', '2:14 there is no key “knd”.', 'package']
  ])('%s is answered with place, fault and remedy', async (text, expected, syntax = 'json') => {
    expect((await faults(text, syntax))[0]).toContain(expected)
  })

  it('has all its faults named at once', async () => {
    expect(await faults('{"knd": 1, "kind": 2}')).toHaveLength(2)
  })
})
