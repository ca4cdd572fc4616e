import {createLinter, type LintOptions} from '../index'
import {jsonText} from '../reporters/json'
import {UsageError} from './arguments'
import {exit, type Io} from './io'
import type {Run} from './run'

/** The longest line that is read, in bytes. */
const longest = 4 * 1024 * 1024
const keys = ['id', 'text', 'kind', 'subject', 'to', 'template', 'history'] as const

/** Checks one message a line, and answers each with a line, in order; what is written and not yet taken is waited for. */
export async function batch({command, io, say}: Run): Promise<number> {
  if (command.files.length > 0) throw new UsageError('tactful batch reads standard input and takes no file. Write tactful batch < FILE.')
  const linter = createLinter(command.lint)
  let number = 0
  let bad = 0
  for await (const line of linesOf(io.stdin)) {
    number++
    if (line?.length === 0) continue
    let id: unknown
    let answer: object
    try {
      const {text, id: given, ...options} = messageOf(line)
      id = given
      answer = linter.lint(text, options)
    } catch (error) {
      bad++
      answer = {line: number, error: (error as Error).message}
    }
    if (!(await put(io.stdout, jsonText({...(id !== undefined && {id}), ...answer}, 0)))) break
  }
  if (bad === 0) return exit.clean
  say(`tactful: ${bad} of ${number} lines could not be checked; each was answered with what is wrong with it.`)
  return exit.failure
}

interface BatchMessage extends Pick<LintOptions, 'kind' | 'subject' | 'to' | 'template' | 'history'> {
  id?: unknown
  text: string
}

function messageOf(line: Buffer | undefined): BatchMessage {
  if (!line) throw new Error(`The line is over ${longest / 1024 / 1024} MB.`)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(line))
  } catch {
    throw new Error('The line is no JSON in UTF-8. Write one object a line, such as {"id": 1, "text": "Hi Ana, …"}.')
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('The line is no object with a “text”.')
  const message = Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, (value as Record<string, unknown>)[key]]] : []))
  )
  if (typeof message.text !== 'string') throw new Error('The line has no “text”, or one that is no string.')
  // What an app knows beside that is its own.
  return message as unknown as BatchMessage
}

/** The lines of a stream of bytes, without their ends; undefined for one that is too long to be held. */
async function* linesOf(stream: Io['stdin']): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = []
  let size = 0
  const take = (): Buffer | undefined => {
    const line = size > longest ? undefined : Buffer.concat(parts)
    parts = []
    size = 0
    return line?.at(-1) === 13 ? line.subarray(0, -1) : line
  }
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    let from = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      hold(bytes.subarray(from, end))
      yield take()
      from = end + 1
    }
    hold(bytes.subarray(from))
  }
  if (size > 0) yield take()

  function hold(part: Buffer): void {
    size += part.length
    if (size <= longest) parts.push(part)
    else parts = []
  }
}

/** Writes, and waits where the reader is slower; false when nobody reads any more. */
async function put(stdout: Io['stdout'], text: string): Promise<boolean> {
  if (stdout.write(text) === false && stdout.once && stdout.writable !== false) {
    await new Promise<void>((resolve) => {
      stdout.once!('drain', resolve)
      stdout.once!('close', resolve)
    })
  }
  return stdout.writable !== false
}
