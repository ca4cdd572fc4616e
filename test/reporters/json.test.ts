import {describe, expect, it} from 'vitest'
import {json} from '../../src/reporters'
import {reportOn} from './report'

describe('json', () => {
  it('gives every result as it is, with its path, and the counts', () => {
    const report = reportOn('«Why?» Again: «why?»')
    expect(JSON.parse(json([report]))).toEqual({
      files: [{path: 'draft.txt', ...report.result}],
      counts: {error: 2, warning: 0, info: 0, notice: 0}
    })
  })

  it('is one value and a newline also where nothing was checked', () => {
    expect(json([])).toMatch(/^\{[\s\S]*\}\n$/)
    expect(JSON.parse(json([]))).toEqual({files: [], counts: {error: 0, warning: 0, info: 0, notice: 0}})
  })

  it('holds nothing that steers a terminal, and means the same', () => {
    const report = reportOn('«a\u202e\u009b\x7f\x1b\u2028\ud83d»')
    const text = json([report])
    expect(text).not.toMatch(/[^\n\x20-\x7e]/)
    const parsed = JSON.parse(text) as {files: {diagnostics: {actual: string}[]}[]}
    expect(parsed.files[0]!.diagnostics[0]!.actual).toBe('a\u202e\u009b\x7f\x1b\u2028\ud83d')
  })
})
