import {randomUUID} from 'node:crypto'
import {open, readFile, realpath, rename, stat, unlink, writeFile, type FileHandle} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {isInside} from '../config/paths'
import {FileError} from './read'

const mark = Buffer.from('\ufeff')
const reasons: Record<string, string> = {
  EACCES: 'writing there is not permitted. Check the rights of the folder.',
  EPERM: 'writing there is not permitted. Check the rights of the folder.',
  EROFS: 'its file system is read-only. Copy the file elsewhere.',
  ENOSPC: 'the disk is full. Make room and run it again; the file is as it was.',
  EDQUOT: 'the disk quota is used up. Make room and run it again; the file is as it was.',
  ENOENT: 'it is gone since it was read.'
}

/**
 * Puts a new text in the place of a draft: whole or not at all, whenever the program may be stopped.
 * Mode and byte order mark stay. Throws a `FileError` where that cannot be, and then the file is as it was.
 */
export async function write(file: string, before: Buffer, text: string, encoding: 'utf-8' | 'latin1' = 'utf-8'): Promise<void> {
  try {
    const isMarked = before.subarray(0, mark.length).equals(mark) && !text.startsWith('\ufeff') && encoding === 'utf-8'
    await replace(await target(file), before, Buffer.from(isMarked ? `\ufeff${text}` : text, encoding))
  } catch (error) {
    if (error instanceof FileError) throw error
    const {code = '', message} = error as NodeJS.ErrnoException
    throw new FileError(reasons[code] ?? `writing it failed (${message}). The file is as it was.`)
  }
}

/**
 * Writes a file anew, whole or not at all; one that is there is replaced, and a device or a pipe is written to. Throws a
 * `FileError` where that cannot be.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    const there = await stat(file).catch(() => undefined)
    if (there?.isDirectory()) throw new FileError('that is a folder. Name a file in it.')
    if (there && !there.isFile()) await writeFile(file, text, {flag: 'a'})
    else await putBeside(file, Buffer.from(text), (handle) => handle.chmod(0o666 & ~process.umask()))
  } catch (error) {
    if (error instanceof FileError) throw error
    const {code = '', message} = error as NodeJS.ErrnoException
    throw new FileError(code === 'ENOENT' ? 'there is no such folder.' : (reasons[code] ?? `writing it failed (${message}).`))
  }
}

/** The file that a path stands for: a link is written through, so that it stays one, but not out of its folder. */
async function target(file: string): Promise<string> {
  const real = await realpath(file)
  if (isInside(real, await realpath(path.dirname(file)))) return real
  throw new FileError('that is a symbolic link out of its folder, and such a file is not changed. Name the file itself.')
}

async function replace(file: string, before: Buffer, after: Buffer): Promise<void> {
  const {mode, uid, gid} = await stat(file)
  if ((mode & 0o222) === 0) throw new FileError('that is a read-only file. Make it writable first (chmod u+w).')
  await putBeside(file, after, async (handle) => {
    // Where the owner cannot be kept, the rights still are.
    await handle.chown(uid, gid).catch(() => undefined)
    await handle.chmod(mode & 0o7777)
    if (!(await readFile(file)).equals(before))
      throw new FileError('it was changed since it was read, so it is left alone. Run tactful again.')
  })
}

/** Writes beside a file, since only within one file system a rename is one step, and then puts that in its place. */
async function putBeside(file: string, bytes: Buffer, finish: (handle: FileHandle) => Promise<void>): Promise<void> {
  const beside = path.join(path.dirname(file), `.tactful-${randomUUID()}.tmp`)
  // Not readable to others until it has the rights of the file.
  const handle = await open(beside, 'wx', 0o600)
  try {
    try {
      await handle.writeFile(bytes)
      await handle.sync()
      await finish(handle)
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
}
