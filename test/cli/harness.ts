import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, expect} from 'vitest'
import {exit, type Tools} from '../../src/cli/io'
import {run} from '../../src/cli/run'
import type {LintOptions} from '../../src/index'
import {reportOn} from '../reporters/report'

/** A folder for the files of one test file, gone when it ends. */
export const folder = mkdtempSync(path.join(tmpdir(), 'tactful-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** A file of the test with these contents. */
export function file(name: string, contents: string | Uint8Array): string {
  const full = path.join(folder, name)
  writeFileSync(full, contents)
  return full
}

interface Setting {
  stdin?: (string | Uint8Array)[]
  terminal?: boolean
  env?: Record<string, string>
  severity?: 'error' | 'warning' | 'info'
  lint?: Tools['lint']
  rewrite?: Tools['rewrite']
  cwd?: string
}

/** Runs the command line with a linter that finds fault with every `why`. */
export async function tactful(
  argv: string[],
  {stdin, terminal = false, env = {}, severity = 'error', lint, rewrite: rewriter, cwd = folder}: Setting = {}
) {
  const out: string[] = []
  const err: string[] = []
  const asked: LintOptions[] = []
  const stub: Tools['lint'] = (draft, options) => {
    asked.push(options)
    return reportOn(draft.replace(/why/g, '«$&»'), {severity}).result
  }
  // Mends every `why`, and puts a name where one is missing only on demand.
  const mending: Tools['rewrite'] = (draft, {level = 'safe', ...options}) => {
    const text = draft.replace(/why/g, 'which').replace(/who/g, level === 'full' ? 'Ana' : 'who')
    return {
      text,
      ...(options.subject !== undefined && {subject: options.subject.replace(/why/g, 'which')}),
      edits: [...draft.matchAll(/why/g)].map(({index}) => ({start: index, end: index + 3, text: 'which', ruleIds: ['no-why-rejected']})),
      applied: [],
      remaining: reportOn(text.replace(/who/g, '«$&»'), {severity}).result.diagnostics
    }
  }
  const input = (stdin ?? []).map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk))
  const io = {
    cwd: () => cwd,
    stdin: Object.assign(Readable.from(input), {isTTY: stdin === undefined}),
    stdout: {write: (text: string) => out.push(text), isTTY: terminal},
    stderr: {write: (text: string) => err.push(text)},
    env
  }
  const status = await run(argv, io, {lint: lint ?? stub, rewrite: rewriter ?? mending, version: '1.2.3'})
  return {status, out: out.join(''), err: err.join(''), asked}
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
