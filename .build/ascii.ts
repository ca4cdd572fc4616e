import type {Options} from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]

/**
 * Escapes what esbuild leaves in a bundle beyond ASCII, which is in expressions alone: a file of one byte a character is read
 * without decoding and takes half of the memory. An escape of UTF-16 units means the same in every expression, since two that
 * belong together stand for one character where the expression knows characters.
 */
export const ascii: Plugin = {
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  })
}
