const reasons: Record<string, string> = {
  EISDIR: 'that is a directory. Name the files in it.',
  ENOENT: 'there is no such file. Check the path, or pass - to read standard input.',
  ENOTDIR: 'there is no such file. Check the path, or pass - to read standard input.',
  EACCES: 'reading it is not permitted. Check the rights of the file.',
  EPERM: 'reading it is not permitted. Check the rights of the file.',
  ELOOP: 'its symbolic links lead in a circle. Name the file itself.'
}

/** Whether an error is one of the system's, and of this kind where one is asked for. */
export function isCode(error: unknown, code?: string): error is NodeJS.ErrnoException {
  const own = (error as {code?: unknown} | null)?.code
  return typeof own === 'string' && (code === undefined || own === code)
}

/** Why a file cannot be read, and what to do about it. */
export function reasonOf({code = '', message}: {code?: string; message: string}): string {
  return reasons[code] ?? `reading it failed (${message}). Check the path.`
}
