import {createReadStream, lstatSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Io} from './io'
import {leadsOut} from './links'
import {reasonOf} from '../config/reasons'

/** Why a draft could not be read or written; the message goes after its name and says how to mend it. */
export class FileError extends Error {}

/** The most bytes that are read of one draft. */
const limit = 50_000_000

/** Reads a file, or standard input for `-`; throws a `FileError` where that cannot be. */
export async function read(name: string, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Buffer> {
  try {
    if (name === '-') return await collect(io.stdin)
    const cwd = io.cwd()
    const file = path.resolve(cwd, name)
    const entry = lstatSync(file)
    const stats = entry.isSymbolicLink() ? statSync(file) : entry
    // What lies in the folder is taken as its own; a link in it must not lead a stranger's pull request to other files.
    if (leadsOut(file, cwd, entry))
      throw new FileError('that is a symbolic link out of this folder, and such links are not followed. Name the file itself.')
    if (stats.isDirectory()) throw new FileError(reasonOf({code: 'EISDIR', message: ''}))
    // A file of ordinary size at once, which is quicker; a device or a pipe has no size to ask for and is counted as it comes.
    return stats.isFile() && stats.size <= limit ? readFileSync(file) : await collect(createReadStream(file))
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError(reasonOf(error as NodeJS.ErrnoException))
  }
}

async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw new FileError('that is over 50 MB, and a message is a few kilobytes. Check that it is the right file.')
    chunks.push(Buffer.from(chunk as Uint8Array))
  }
  return Buffer.concat(chunks)
}

/** The text of a draft, without a byte order mark; throws a `FileError` for what is no text in UTF-8. */
export function decode(bytes: Buffer): string {
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
