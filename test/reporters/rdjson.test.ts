import {describe, expect, it} from 'vitest'
import {rdjson} from '../../src/reporters'
import {reportOn} from './report'

const read = (text: string): unknown => JSON.parse(text)

describe('rdjson', () => {
  it('counts columns in bytes of UTF-8', () => {
    const range = {start: {line: 2, column: 8}, end: {line: 2, column: 14}}
    expect(read(rdjson([reportOn('Hi.\né🙂 «why é» so')]))).toEqual({
      source: {name: 'tactful', url: 'https://unpkg.com/tactful'},
      diagnostics: [
        {
          message: 'These words ask for the reason. A question about growth invites an answer.',
          location: {path: 'draft.txt', range},
          severity: 'ERROR',
          code: {value: 'no-why-rejected', url: 'https://example.com/no-why-rejected.md'},
          suggestions: [{range, text: 'Which skill should I build?'}]
        }
      ]
    })
  })

  it('has no place for what stands outside the file, and no suggestions where there are none', () => {
    const made = read(rdjson([reportOn('«why»', {field: 'to'}), reportOn('«why»', {suggestions: [], severity: 'info'})])) as {
      diagnostics: {location: object}[]
    }
    expect(made.diagnostics[0]!.location).toEqual({path: 'draft.txt'})
    expect(made.diagnostics.map((one) => 'suggestions' in one)).toEqual([false, false])
  })
})
