import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {folder, tactful} from '../cli/harness'

const source = path.resolve(import.meta.dirname, '../../examples/templates')
const cwd = path.join(folder, 'templates')

beforeEach(() => {
  rmSync(cwd, {recursive: true, force: true})
  cpSync(source, cwd, {recursive: true})
})

interface File {
  path: string
  kind: string
  template: boolean
  diagnostics: {ruleId: string; severity: string; actual: string; range: {start: {line: number; column: number}}}[]
}

async function check(...argv: string[]): Promise<{status: number; err: string; files: File[]}> {
  const {status, err, out} = await tactful(['--format', 'json', ...argv, '.'], {cwd, real: true})
  return {status, err, files: (JSON.parse(out) as {files: File[]}).files}
}

/** What is found at warning or above, as file, place, rule and words. */
function found(files: readonly File[]): string[] {
  return files.flatMap(({path: name, diagnostics}) =>
    diagnostics
      .filter(({severity}) => severity !== 'info')
      .map(({ruleId, actual, range: {start}}) => `${name}:${start.line}:${start.column} ${ruleId} ${actual.trim()}`)
  )
}

describe('the repository of templates', () => {
  it('passes its check, all of it read as templates of the kind their folder says', async () => {
    const {status, err, files} = await check()
    expect({status, err, found: found(files)}).toEqual({status: 0, err: '', found: []})
    expect(new Set(files.map(({path: name}) => name)).size).toBe(31)
    const kinds: Record<string, string> = {
      requests: 'feedback-request',
      thanks: 'thank-you',
      'follow-ups': 'follow-up',
      replies: 'feedback-reply'
    }
    for (const {path: name, kind, template} of files) expect([name, kind, template]).toEqual([name, kinds[name.split('/')[0]!], true])
  })

  it('passes it from the folder above as well', async () => {
    expect(await tactful(['templates'], {cwd: folder, real: true})).toMatchObject({status: 0, err: '', out: '32 drafts: nothing to mend\n'})
  })

  it('has one finding that is known, and no other', async () => {
    rmSync(path.join(cwd, 'tactful.baseline.json'))
    const {status, files} = await check()
    expect({status, found: found(files)}).toEqual({
      status: 1,
      found: ['requests/older/general.txt:1:1 direct-recipient Dear Hiring Team']
    })
  })

  it.each<[file: string, from: string, to: string, expected: string[]]>([
    ['requests/after-screening.md', 'Which part', 'Why was I rejected? Which part', ['9:74 no-why-rejected Why was I rejected?']],
    [
      'requests/after-technical-round.md',
      '- Was there',
      '- You owe me an answer by Friday.\n- Was there',
      ['12:1 no-demands - You owe me an answer by Friday.']
    ],
    [
      'requests/short-forms.md',
      'Which part of my presentation',
      'Send me your notes. Which part of my presentation',
      ['19:69 no-demands Send me your notes.']
    ],
    ['requests/after-assessment-centre.txt', 'Dear [Name],', 'Dear HR,', ['3:1 direct-recipient Dear HR']],
    [
      'requests/after-portfolio-review.html',
      'and for the kind reply.',
      'and for the kind reply, but your process is a <b>complete</b> waste of my&nbsp;time.',
      ['8:92 no-bitterness , but your process is a <b>complete</b> waste of my&nbsp;time.']
    ],
    [
      'requests/after-final-round.eml',
      'Which leadership skill',
      'WHY WAS I REJECTED? Which leadership skill',
      ['12:56 no-shouting WHY WAS I REJECTED', '12:56 no-why-rejected WHY WAS I REJECTED?']
    ],
    [
      'thanks/after-rejection.md',
      'Thank you for letting me know, and for the time you gave me during the process.',
      'I was surprised by your answer.',
      ['7:1 express-gratitude ']
    ],
    [
      'follow-ups/friendly.txt',
      'I wanted to ask once more',
      'I have written three times and you still have not replied. I wanted to ask once more',
      ['3:43 no-pestering I have written three times and you still have not replied.']
    ],
    ['follow-ups/reminder.eml', 'Thank you again', 'I demand an answer. Thank you again', ['10:1 no-demands I demand an answer.']],
    [
      'replies/plan-to-improve.md',
      'I will work through your list one by one, starting with tests.',
      'I think your feedback is wrong.',
      ['9:1 no-disputing I think your feedback is wrong.', '9:32 apply-feedback ']
    ],
    ['requests/internal-move.txt', '[Role] role in', '{{role}} role in', ['3:38 placeholders {{role}}']],
    [
      'follow-ups/after-holidays.md',
      'Thank you again for the interview in December.',
      'I am devastated. Thank you again for the interview in December!!',
      ['7:48 no-despair I am devastated.', '7:110 no-shouting !!']
    ],
    [
      'requests/after-phone-call.md',
      'could have been more concrete**, and what should I practise before the next one?',
      'were good?** Why _didn&rsquo;t_ I **get** the job?',
      ['9:90 no-why-rejected Why _didn&rsquo;t_ I **get** the job?']
    ],
    ['thanks/after-internship-interview.html', 'at {{ company }}', 'at {{ company }', ['8:64 placeholders {{ company }']]
  ])('notices a bad edit of %s: %s becomes %s', async (file, from, to, expected) => {
    const full = path.join(cwd, file)
    const text = readFileSync(full, 'utf8')
    expect(text.split(from)).toHaveLength(2)
    writeFileSync(full, text.replace(from, to))
    const {status, files} = await check()
    expect({status, found: found(files)}).toEqual({status: 1, found: expected.map((one) => `${file}:${one}`)})
  })
})
