import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import Ajv4 from 'ajv-draft-04'
import {describe, expect, it} from 'vitest'
import {sarif} from '../../src/reporters'
import {reportOn} from './report'

const require = createRequire(import.meta.url)
const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object
// The formats it names (uri, date-time) are checked by nothing here.
const check = new Ajv4({strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true}).compile(schema)

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  locations: {physicalLocation: {artifactLocation: object; region?: object}}[]
  fixes?: {artifactChanges: {replacements: object[]}[]}[]
}

function log(...reports: Parameters<typeof sarif>[0]): {driver: {rules: {id: string}[]}; results: Result[]} {
  const text = sarif(reports, {version: '1.2.3', rules: [{id: 'no-why-rejected', title: 'Ask how', severity: 'error'}]})
  const value = JSON.parse(text) as {runs: [{tool: {driver: {rules: {id: string}[]}}; results: Result[]}]}
  expect(check(value), JSON.stringify(check.errors)).toBe(true)
  return {driver: value.runs[0].tool.driver, results: value.runs[0].results}
}

describe('sarif', () => {
  it('is what the standard asks for, also with nothing in it', () => {
    expect(log().results).toEqual([])
    expect(log(reportOn('Hi.')).results).toEqual([])
    expect(JSON.parse(sarif([]))).toMatchObject({version: '2.1.0', runs: [{tool: {driver: {name: 'tactful'}}}]})
  })

  it('gives each finding its rule, its place and its fixes', () => {
    const {driver, results} = log({...reportOn('Hi.\n«Why 🙂 not?» So.'), path: 'a b/über.md'})
    expect(driver).toMatchObject({version: '1.2.3', rules: [{id: 'no-why-rejected', shortDescription: {text: 'Ask how'}}]})
    const region = {startLine: 2, startColumn: 1, endLine: 2, endColumn: 12, charOffset: 4, charLength: 11}
    expect(results).toMatchObject([
      {
        ruleId: 'no-why-rejected',
        ruleIndex: 0,
        level: 'error',
        locations: [{physicalLocation: {artifactLocation: {uri: 'a%20b/%C3%BCber.md', uriBaseId: 'SRCROOT'}, region}}],
        fixes: [{artifactChanges: [{replacements: [{deletedRegion: region, insertedContent: {text: 'Which skill should I build?'}}]}]}]
      }
    ])
  })

  it('leaves place and fixes out for what stands outside the file, and knows rules of a caller', () => {
    const {driver, results} = log(reportOn('«Why?»', {field: 'subject', ruleId: 'own-rule', severity: 'info'}))
    expect(driver.rules).toMatchObject([{id: 'own-rule', defaultConfiguration: {level: 'note'}}])
    expect(results[0]).not.toHaveProperty('fixes')
    expect(results[0]!.locations[0]!.physicalLocation).not.toHaveProperty('region')
  })

  it('names an absolute path as such', () => {
    expect(log({...reportOn('«why»'), path: '/drafts/a.txt'}).results[0]!.locations[0]!.physicalLocation.artifactLocation).toEqual({
      uri: 'file:///drafts/a.txt'
    })
  })

  it('steers no terminal', () => {
    expect(sarif([reportOn('«a\u202e\u009b»', {message: 'a\u202e\u009b\u2028'})])).not.toMatch(/[^\n\x20-\x7e]/)
  })

  it('makes no link of the words of a draft', () => {
    const {results} = log(reportOn('«x»', {message: '“[a](https://x.example)” and [Role] and [[b](c)'}))
    expect(results[0]).toMatchObject({message: {text: '“\\[a\\](https://x.example)” and [Role] and [\\[b\\](c)'}})
  })
})
