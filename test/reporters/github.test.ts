import {describe, expect, it} from 'vitest'
import {github, summary} from '../../src/reporters'
import {reportOn} from './report'

describe('github', () => {
  it('annotates the words', () => {
    expect(github([reportOn('Hi.\n«Why?» So.')])).toBe(
      '::error file=draft.txt,line=2,col=1,endLine=2,endColumn=5,title=no-why-rejected::These words ask for the reason. ' +
        'A question about growth invites an answer.%0AInstead: Which skill should I build?\n1 checked: 1 errors, 0 warnings, 0 info\n'
    )
  })

  it('has a spot for what is missing, a kind for each severity, and says so where words go', () => {
    const gone = {suggestions: [{text: ' ', title: 'Remove', safety: 'review'}]} as const
    const text = github([
      reportOn('«»', {severity: 'info', about: 'missing'}),
      reportOn('«x»', {severity: 'warning', suggestions: [...gone.suggestions]})
    ])
    expect(text).toContain('::notice file=draft.txt,line=1,col=1,title=')
    expect(text).toMatch(/^::warning .*%0AInstead: leave these words out\.$/m)
    expect(github([reportOn('«x»', {field: 'subject', suggestions: []})])).toContain('::error file=draft.txt,title=no-why-rejected::')
  })

  it('shows the ten that matter most of each kind, words before what is missing, and counts the rest', () => {
    const many = reportOn('«why» '.repeat(12), {about: 'missing'})
    const text = github([many, reportOn('«who»', {message: 'First.'})])
    const lines = text.split('\n').filter((line) => line.startsWith('::error'))
    expect(lines).toHaveLength(10)
    expect(lines[0]).toContain('::First.')
    expect(text).toContain('\n3 more of severity error are in the summary of the job.\n')
  })

  it('lets no draft and no name give commands', () => {
    const evil = '\n::add-mask::x%\r::stop-commands::y'
    const text = github([
      {...reportOn('«x»', {message: evil, suggestions: [{text: evil, title: '', safety: 'safe'}]}), path: `a,b:c%\n::error::${evil}`}
    ])
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1)
    expect(text).not.toContain('\r')
    expect(text).toContain('file=a%2Cb%3Ac%25 %3A%3Aerror')
  })
})

describe('the summary of a job', () => {
  it('is a table of all findings', () => {
    expect(summary([reportOn('«why» and «why»', {suggestions: [{text: '', title: '', safety: 'review'}]})])).toContain(
      '2 errors, 0 warnings, 0 info.\n\n| where | severity | rule | what | instead |\n|---|---|---|---|---|\n| draft.txt:1 | error |'
    )
    expect(summary([reportOn('«why»')])).toContain('| Which skill should I build? |')
    expect(summary([reportOn('ok')])).toBe('## tactful\n\n1 checked: 0 errors, 0 warnings, 0 info.\n\n')
    expect(summary([reportOn('«why» '.repeat(250))])).toContain('\n50 more are left out here.\n')
  })

  it('holds no markup of a draft', () => {
    const text = summary([
      reportOn('«x»', {message: '<img src=x> | ![a](http://b) @team `c` www.x.example WWW.y.example\n# d', suggestions: []})
    ])
    const row = text.split('\n').find((line) => line.startsWith('| draft'))!
    expect(row.split('|')).toHaveLength(7)
    expect(row).not.toMatch(/<img|!\[|@team|`|www\./i)
    expect(text).not.toMatch(/^# d/m)
  })
})
