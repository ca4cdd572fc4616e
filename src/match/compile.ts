import {needsOf} from './needs'
import {isPacked, packOf} from './packed'
import {mostSpelledOut, programOf} from './program'
import {noClasses, resolve} from './resolve'
import {parsePattern} from './syntax'
import {setOf} from './vocabulary'

/** Words of which a sentence must have one: their numbers, or where they are many the number of their set. */
export type Need = readonly number[] | number

/** A pattern ready to run. */
export interface Pattern {
  /** What a sentence must have for the pattern to match at all, the rarest first. */
  readonly needs: readonly Need[]
  /** See `program.ts`. */
  readonly code: readonly number[]
}

/**
 * Compiles a pattern; see `syntax.ts` for the language.
 *
 * @param local Classes beside those of the lexicon, as name and pattern.
 * @throws {SyntaxError} When the pattern is malformed or names an unknown class.
 */
export function compilePattern(source: string, local: Readonly<Record<string, string>> = noClasses): Pattern {
  const nodes = parsePattern(source).map((node) => resolve(node, source, local, 0))
  return {needs: needsOf(nodes).map((words) => (words.length > mostSpelledOut ? setOf(words) : words)), code: programOf(nodes)}
}

const compiled = new WeakMap<Readonly<Record<string, string>>, Map<string, readonly Pattern[]>>()

/** The pattern of a text, or the several that a reference into a pack stands for. Compiled once. */
export function patternsOf(source: string, local: Readonly<Record<string, string>> = noClasses): readonly Pattern[] {
  let known = compiled.get(local)
  if (!known) compiled.set(local, (known = new Map<string, readonly Pattern[]>()))
  const before = known.get(source)
  if (before) return before
  const made = isPacked(source) ? packOf(local).patterns(source) : [compilePattern(source, local)]
  known.set(source, made)
  return made
}
