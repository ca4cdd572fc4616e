import {createReadStream} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Io} from './io'
import {isInside} from './paths'

/** Why a draft could not be read or written; the message goes after its name and says how to mend it. */
export class FileError extends Error {}

/** A draft as it was read. */
export interface Source {
  /** Where it is, from the root of the file system; undefined for standard input. */
  file: string | undefined
  /** What to call it. */
  name: string
  bytes: Buffer
  /** What the bytes say, without a byte order mark. */
  text: string
}

/** The most bytes that are read of one draft. */
const limit = 50 * 1024 * 1024
const reasons: Record<string, string> = {
  EISDIR: 'that is a directory. Name the files in it.',
  ENOENT: 'there is no such file. Check the path, or pass - to read standard input.',
  ENOTDIR: 'there is no such file. Check the path, or pass - to read standard input.',
  EACCES: 'reading it is not permitted. Check the rights of the file.',
  EPERM: 'reading it is not permitted. Check the rights of the file.',
  ELOOP: 'its symbolic links lead in a circle. Name the file itself.'
}

/** Reads a file, or standard input for `-`; throws a `FileError` for what is no draft. */
export async function read(name: string, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Source> {
  try {
    if (name === '-') {
      const bytes = await collect(io.stdin)
      return {file: undefined, name: 'stdin', bytes, text: decode(bytes)}
    }
    const cwd = io.cwd()
    const file = path.resolve(cwd, name)
    if ((await stat(file)).isDirectory()) throw new FileError(reasons.EISDIR)
    // What lies in the folder is taken as its own; a link in it must not lead a stranger's pull request to other files.
    if (isInside(file, cwd) && !isInside(await realpath(file), await realpath(cwd)))
      throw new FileError('that is a symbolic link out of this folder, and such links are not followed. Name the file itself.')
    const bytes = await collect(createReadStream(file))
    return {file, name, bytes, text: decode(bytes)}
  } catch (error) {
    if (error instanceof FileError) throw error
    const {code = '', message} = error as NodeJS.ErrnoException
    throw new FileError(reasons[code] ?? `reading it failed (${message}). Check the path.`)
  }
}

async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    // Counted while reading: a device or a pipe has no size to ask for.
    if (size > limit) throw new FileError('that is over 50 MB, and a message is a few kilobytes. Check that it is the right file.')
    chunks.push(Buffer.from(chunk as Uint8Array))
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Buffer): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16) throw new FileError('that is UTF-16 text. Save it as UTF-8.')
  const zero = bytes.indexOf(0)
  if (zero !== -1) throw new FileError(`that is a binary file (a zero byte at ${zero}). Save the draft as plain text in UTF-8.`)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    const line = lineOfFault(bytes)
    throw new FileError(`that is not UTF-8 text (the first fault is on line ${line}). Save it as UTF-8.`)
  }
}

/** The number of the first line that is not UTF-8. */
function lineOfFault(bytes: Buffer): number {
  for (let line = 1, from = 0; ; line++) {
    const end = bytes.indexOf(10, from)
    const part = bytes.subarray(from, end === -1 ? bytes.length : end)
    // Encoding again what was decoded gives the same bytes only where there was no fault.
    if (end === -1 || !Buffer.from(part.toString('utf8')).equals(part)) return line
    from = end + 1
  }
}
