import {columns} from './printable'

/** A text that is safe to print, broken at spaces into lines of at most `width` columns; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').filter(Boolean)) {
    const wide = columns(word)
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += wide + (line === '' ? 0 : 1)
    line += (line === '' ? '' : ' ') + word
  }
  return line === '' ? lines : [...lines, line]
}
