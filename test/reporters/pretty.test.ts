import {describe, expect, it} from 'vitest'
import {pretty} from '../../src/reporters'
import {columns} from '../../src/reporters/printable'
import type {Suggestion} from '../../src/diagnostic'
import {reportOn} from './report'

/** What changes a finding into something missing, with the text to add. */
function missing(text: string): {about: 'missing'; suggestions: Suggestion[]} {
  return {about: 'missing', suggestions: [{text, title: 'Add', safety: 'review'}]}
}

describe('pretty', () => {
  it('shows what, where, why and what instead', () => {
    expect(pretty([reportOn('Hi Ana,\n\n«Why not me?» Thanks.\n')])).toBe(
      `draft.txt
read as a feedback-request (detected; --kind changes it)

draft.txt:3:1  error  no-why-rejected ──────────────────────────────────────────
These words ask for the reason.

  3 │ Why not me? Thanks.
    │ ^^^^^^^^^^^

why      A question about growth invites an answer.
instead  Which skill should I build?

score    75 of 100
off      25 no-why-rejected
found    1 error
`
    )
  })

  it('says that a removal is one', () => {
    expect(pretty([reportOn('Hi. «Your loss.» Bye.', {suggestions: [{text: '', title: 'Remove', safety: 'review'}]})])).toContain(
      '\ninstead  Leave these words out.\n'
    )
  })

  it('shows a short text with the words around it, as they would stand there', () => {
    const to = (text: string): {suggestions: Suggestion[]} => ({suggestions: [{text, title: 'Say it plainly', safety: 'safe'}]})
    const line = 'Hi. I read it many times «in order to» be sure that I understood.'
    expect(pretty([reportOn(line, to('to'))])).toContain('\ninstead  … it many times to be sure that …\n')
    expect(pretty([reportOn('I did it«!!»\nBye', to('!'))])).toContain('\ninstead  I did it!\n')
    expect(pretty([reportOn('Hi, «PLEASE» write. Bye', to('please'))])).toContain('\ninstead  Hi, please write. Bye\n')
  })

  it('shows a new sentence without the mark that ends the one before', () => {
    const text = '. Which skill should I build first to be a stronger candidate for a role like this?'
    const report = pretty([reportOn('I wonder what I missed« and why».', {suggestions: [{text, title: 'Ask', safety: 'review'}]})])
    expect(report).toContain('\ninstead  Which skill should I build first')
  })

  it('says what only the writer can put in', () => {
    const by = (text: string) => pretty([reportOn('At «[a](b)».', {suggestions: [], manual: [{text, title: 'Say so', safety: 'review'}]})])
    expect(by('the moon')).toContain('\nby hand  the moon\n')
    expect(by('')).toContain('\nby hand  Leave these words out.\n')
  })

  it('says that slots make a template, and only counts the drafts of many that need nothing', () => {
    const template = {template: true, templateSource: 'detected'} as const
    const reports = [reportOn('«why»', {}, template), reportOn('Hi.')]
    const text = pretty(reports)
    expect(text).toContain('read as a feedback-request (detected; --kind changes it), and for its slots as a template\n')
    expect(text.match(/read as/g)).toHaveLength(1)
    expect(text).toContain('\n2 drafts: 1 error\n')
  })

  it('names the option for templates where slots are left open', () => {
    const report = reportOn('Hi «[Name]», thanks.', {ruleId: 'placeholders'})
    const shown = (template: boolean) => pretty([{...report, result: {...report.result, template, templateSource: 'given'}}])
    expect(shown(false)).toContain('\na template, with slots that are meant? --template, or template: true\n')
    expect(shown(true)).not.toContain('--template')
  })

  it('says who knows what belongs there where the linter cannot', () => {
    expect(pretty([reportOn('At «[Company]».', {suggestions: [], needs: 'name'})])).toContain(
      '\ninstead  Only you know the name that belongs here.\n'
    )
    expect(pretty([reportOn('At «[Company]».', {suggestions: []})])).not.toContain('instead')
  })

  it('lists what is missing apart, and draws added lines where they would stand', () => {
    expect(pretty([reportOn('Hi Ana,«»\n\nBye.', missing('\n\nThank you for your time.'))])).toContain(
      `\nMissing:\n\ndraft.txt:1:8  error  no-why-rejected ──────────────────────────────────────────
These words ask for the reason.

  1 │ Hi Ana,
  + │
  + │ Thank you for your time.

why      A question about growth invites an answer.\n\nscore`
    )
    expect(pretty([reportOn('Hi Ana,\n\n«»Bye.', missing('Thank you for your time.\n\n'))])).toContain(
      '\n  + │ Thank you for your time.\n  + │\n  3 │ Bye.\n'
    )
  })

  it('marks the place of an insertion inside a line', () => {
    expect(pretty([reportOn('What could I do better«»?', missing(' so that I can grow'))])).toContain(
      '\n  1 │ What could I do better?\n    │                       ^\n\nwhy      A question about growth invites an answer.\nadd      so that I can grow\n'
    )
  })

  it('shows the words of the subject and of the address without a line number', () => {
    const subject = {...reportOn('«WHY ME»', {field: 'subject'}), text: 'Hi.', subject: 'WHY ME'}
    expect(pretty([subject])).toMatch(/draft\.txt \(subject\) {2}error[\s\S]*\n {4}│ WHY ME\n {4}│ \^{6}\n/)
    const to = {...reportOn('«hr@firm.example»', {field: 'to'}), text: 'Hi.'}
    expect(pretty([to])).toMatch(/draft\.txt \(to\) {2}error[\s\S]*\n {4}│ hr@firm\.example\n {4}│ \^{15}\n/)
  })

  it('gives a notice without a place', () => {
    const report = pretty([reportOn('«»', {about: 'notice', ruleId: 'empty', severity: 'info', suggestions: []})])
    expect(report).toMatch(/ {2}notice {2}empty ─+\nThese words[^\n]*\nwhy {6}A question[\s\S]*\nfound {4}1 notice\n$/)
  })

  it('says where the kind came from', () => {
    expect(pretty([reportOn('Hi.', {}, {kindSource: 'given', kind: 'follow-up'})])).toContain('read as a follow-up (as given)')
  })

  it('ends a clean draft well, and several with a sum', () => {
    const clean = reportOn('Hi.', {}, {score: 100})
    expect(pretty([clean])).toMatch(/\n\nscore {4}100 of 100\nfound {4}nothing to mend\n$/)
    expect(pretty([clean, reportOn('«Why?»', {severity: 'warning'})])).toMatch(/\n\n2 drafts: 1 warning\n$/)
  })

  it('colours only when asked to, and says the same', () => {
    const report = reportOn('Hi Ana,\n\n«Why not me?»')
    const colored = pretty([report], {color: true})
    // eslint-disable-next-line no-control-regex -- the codes are what is tested
    const codes = /\x1b\[\d+m/g
    expect(colored).toContain('\x1b[31m^^^^^^^^^^^\x1b[39m')
    expect(colored.replace(codes, '')).toBe(pretty([report]))
  })

  it('keeps a hostile draft, path and suggestion from steering the terminal', () => {
    const bad = '\x1b]0;owned\x07\u202e'
    const report = reportOn(`«${bad}»`, {message: bad, why: bad, suggestions: [{text: bad, title: bad, safety: 'review'}]})
    expect(pretty([{...report, path: bad}])).not.toMatch(/[^\P{C}\n]/u)
  })

  it('fits the width', () => {
    const long = reportOn(`«${'Why did you not take me, '.repeat(30)}»`, {message: 'Words and words. '.repeat(20)})
    for (const width of [60, 72, 80]) {
      for (const line of pretty([long], {width}).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
    }
  })
})
