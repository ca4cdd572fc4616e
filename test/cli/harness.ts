import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, expect} from 'vitest'
import {documents, type Documents} from '../../src/cli/documents'
import {exit, type Tools} from '../../src/cli/io'
import {run} from '../../src/cli/run'
import type {DocumentOptions, DocumentResult} from '../../src/formats/types'
import type {RewriteResult} from '../../src/index'
import {point, reportOn} from '../reporters/report'

const root = path.resolve(import.meta.dirname, '../..')

/** A folder for the files of one test file, gone when it ends. */
export const folder = mkdtempSync(path.join(tmpdir(), 'tactful-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** A file of the test with these contents. */
export function file(name: string, contents: string | Uint8Array): string {
  const full = path.join(folder, name)
  writeFileSync(full, contents)
  return full
}

/** A repository of its own with these files; gives its folder. */
export function repository(name: string, files: Record<string, string>): string {
  mkdirSync(path.join(folder, name, '.git'), {recursive: true})
  for (const [inside, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name, inside)), {recursive: true})
    file(path.join(name, inside), contents)
  }
  return path.join(folder, name)
}

interface Setting {
  stdin?: (string | Uint8Array)[]
  terminal?: boolean
  env?: Record<string, string>
  severity?: 'error' | 'warning' | 'info'
  lint?: (draft: string) => Pick<DocumentResult, 'messages' | 'diagnostics' | 'faults'>
  rewrite?: (draft: string) => RewriteResult
  cwd?: string
  /** How another thread is started; there is none where this is absent. */
  start?: Tools['start']
  /** True for the linter itself instead of the one that finds fault with every `why`. */
  real?: boolean
}

/** Runs the command line with a linter that finds fault with every `why`. */
export async function tactful(argv: string[], setting: Setting = {}) {
  const {stdin, terminal = false, env = {}, cwd = folder, real = false, start} = setting
  const out: string[] = []
  const err: string[] = []
  const asked: DocumentOptions[] = []
  const input = (stdin ?? []).map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk))
  const io = {
    cwd: () => cwd,
    stdin: Object.assign(Readable.from(input), {isTTY: stdin === undefined}),
    stdout: {write: (text: string) => out.push(text), isTTY: terminal},
    stderr: {write: (text: string) => err.push(text), isTTY: terminal},
    env
  }
  const status = await run(argv, io, {...(real ? documents : stub(setting, asked)), version: '1.2.3', home: root, start})
  return {status, out: out.join(''), err: err.join(''), asked}
}

function stub({severity = 'error', lint, rewrite}: Setting, asked: DocumentOptions[]): Documents {
  const report = (text: string) => {
    const {result} = reportOn(text, {severity})
    const range = {start: point(text, 0), end: point(text, text.length)}
    const message = {...result, range, template: false, templateSource: 'given' as const}
    return {source: text.replace(/[«»]/g, ''), encoding: 'utf-8' as const, messages: [message], diagnostics: result.diagnostics, faults: []}
  }
  return {
    lint: (source, _, options) => {
      asked.push(options)
      const made = report((source as string).replace(/why/g, '«$&»'))
      return Promise.resolve(lint ? {...made, ...lint(source as string)} : made)
    },
    // Mends every `why`, and puts a name in only on demand.
    rewrite: (source, _, {level = 'safe', subject}) => {
      if (rewrite) return Promise.resolve({...rewrite(source as string), encoding: 'utf-8', faults: []})
      const draft = source as string
      const text = draft.replace(/why/g, 'which').replace(/who/g, level === 'full' ? 'Ana' : 'who')
      return Promise.resolve({
        text,
        ...(subject !== undefined && {subject: subject.replace(/why/g, 'which')}),
        edits: [...draft.matchAll(/why/g)].map(({index}) => ({start: index, end: index + 3, text: 'which', ruleIds: ['no-why-rejected']})),
        applied: [],
        remaining: report(text.replace(/who/g, '«$&»')).diagnostics,
        encoding: 'utf-8',
        faults: []
      })
    }
  }
}

/** Asserts a failure: status 2, nothing on standard output, one line on standard error, and gives the line. */
export async function failure(argv: string[], setting?: Setting): Promise<string> {
  const {status, out, err} = await tactful(argv, setting)
  expect({status, out}).toEqual({status: exit.failure, out: ''})
  expect(err).toMatch(/^tactful: [^\n]+\.\n$/)
  return err.slice('tactful: '.length, -1)
}

/** A draft without a finding. */
export const clean = file('clean.txt', 'Thank you.\n')
/** A draft with one. */
export const faulty = file('faulty.txt', 'So why?\n')
