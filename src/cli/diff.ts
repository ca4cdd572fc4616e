import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {printable} from '../reporters'
import type {Look, Page} from '../reporters/page'

const looks: Record<string, Look> = {'-': 'red', '+': 'green', '@': 'cyan', ' ': 'dim'}

/** The change from one text to another as a unified diff that `patch` and `git apply` take; `''` where there is none. */
export function unified(name: string, before: string, after: string): string {
  if (before === after) return ''
  // A line break in a name would begin a line of the diff's own.
  const shown = printable(name)
  return createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, {headerOptions: FILE_HEADERS_ONLY})
}

/** A diff with its lines coloured. */
export function painted(diff: string, paint: Page['paint']): string {
  const paintLine = (line: string): string => {
    if (/^(?:---|\+\+\+) [ab]\//.test(line)) return paint(line, 'bold')
    const look = looks[line[0] ?? '']
    return look ? paint(line, look) : line
  }
  return diff.split('\n').map(paintLine).join('\n')
}
