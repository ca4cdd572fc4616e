/** The looks a report uses. */
export type Look = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green'

/** What a report is written on. */
export interface Page {
  /** Columns. */
  width: number
  /** Wraps a text in terminal codes, or leaves it alone where there is no colour. */
  paint: (text: string, ...looks: Look[]) => string
}

const codes: Record<Look, [on: number, off: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39]
}

/** The `paint` of a page, with colour or without. */
export function painter(color: boolean): Page['paint'] {
  if (!color) return (text) => text
  return (text, ...looks) => looks.reduce((painted, look) => `\x1b[${codes[look][0]}m${painted}\x1b[${codes[look][1]}m`, text)
}
