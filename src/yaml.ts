import {Lexer} from 'yaml'

/** The most levels and the most keys of a text that a person wrote. */
const deepest = 100
const most = 5000

/**
 * Whether a text in YAML, or JSON, is nested deeper or has more keys than any that a person writes. Its reader calls itself
 * for each level, which some thousands of them turn into the end of the whole process, and compares each key with all others.
 */
export function isMonstrous(text: string): boolean {
  let flow = 0
  let line = 0
  let keys = 0
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    // Said by the lexer before a scalar, in which every mark is text.
    const isText = isScalar
    isScalar = token === '\x1f'
    if (isText) continue
    if (token === '[' || token === '{') flow++
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1)
    else if (token === '\n' || token === '\r\n') line = 0
    // A block inside another begins further to the right, or behind a mark of its own.
    else if (/^ +$/.test(token)) line += line === 0 ? token.length : 0
    else if (token === '-' || token === '?' || token === ':') line++
    if (token === ':') keys++
    if (flow + line > deepest || keys > most) return true
  }
  return false
}
