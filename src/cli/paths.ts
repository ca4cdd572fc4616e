import path from 'node:path'

/** Whether a path is a folder or lies in it. Both are absolute; links are not looked at. */
export function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file)
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))
}
