import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {kinds} from '../../src/kinds'
// @ts-expect-error A script without types.
import {lineFrom, nextId} from './from-issue.mjs'

const made = lineFrom as (body: string, id: string) => string
const form = parse(readFileSync(path.resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/false-alarm.yml'), 'utf8')) as {
  body: {id?: string; type: string; attributes: {label?: string; render?: string; options?: string[]}}[]
}

/** The body of an issue, as the form makes it. */
function issue(answers: Record<string, string>): string {
  return form.body
    .filter(({type}) => type !== 'markdown')
    .map(({id, attributes: {label, render}}) => {
      const answer = answers[id!] ?? '_No response_'
      return `### ${label}\n\n${render ? `\`\`\`${render}\n${answer}\n\`\`\`` : answer}`
    })
    .join('\n\n')
}

const answers = {
  rule: 'no-demands',
  kind: 'feedback-request',
  text: 'You need to know the harbour for that role.\n### I have sailed it.',
  because: 'it is about the job'
}

describe('a false alarm', () => {
  it('becomes a line of the probes', () => {
    const {rule, kind, text, because} = answers
    const line = {id: 'p-0007', rule, kind, text, flags: false, quote: null, because}
    expect(JSON.parse(made(issue(answers), 'p-0007'))).toEqual(line)
    expect(JSON.parse(made(issue(answers).replace(/\n/g, '\r\n'), 'p-0007'))).toEqual(line)
  })

  it('is asked for what it does not say', () => {
    expect(() => made(issue({...answers, because: '_No response_'}), 'p-0007')).toThrow('Why they are right')
    expect(() => made('I was flagged!', 'p-0007')).toThrow('Rule')
  })

  it('gets the next free id', () => {
    expect((nextId as (probes: string) => string)('{"id": "p-0001"}\n{"id": "p-1335"}\n')).toBe('p-1336')
  })

  it('can be of each kind of message', () => {
    const {options} = form.body.find(({id}) => id === 'kind')!.attributes
    expect(options?.toSorted()).toEqual(kinds.map(({id}) => id).toSorted())
  })
})
