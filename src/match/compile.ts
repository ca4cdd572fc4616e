import {hintOf} from './hint'
import {firstOf, needsOf} from './needs'
import {noClasses, resolve} from './resolve'
import {done, sequence, type Step} from './steps'
import {parsePattern} from './syntax'
import type {Words} from './words'

/** A pattern ready to run. */
export interface Pattern {
  source: string
  /** Words of each of which a sentence must have one for the pattern to match at all, the rarest first. */
  readonly needs: readonly Words[]
  /** The words a match can start with; undefined where that is open. */
  readonly first: Words | undefined
  readonly step: Step
}

/**
 * Compiles a pattern; see `syntax.ts` for the language.
 *
 * @param local Classes beside those of the lexicon, as name and pattern.
 * @throws {SyntaxError} When the pattern is malformed or names an unknown class.
 */
export function compilePattern(source: string, local: Readonly<Record<string, string>> = noClasses): Pattern {
  const nodes = parsePattern(source).map((node) => resolve(node, source, local, 0))
  let first: Words | undefined
  let step: Step | undefined
  // Most patterns never meet a sentence that has the words they need, so the rest is made when one does.
  const prepare = () => {
    first = firstOf(nodes)
    step = sequence(nodes, done)
    return step
  }
  return {
    source,
    needs: needsOf(nodes),
    get first() {
      if (!step) prepare()
      return first
    },
    get step() {
      return step ?? prepare()
    }
  }
}

const compiled = new WeakMap<Readonly<Record<string, string>>, Map<string, Pattern>>()

/** A pattern that is compiled when it is first needed. */
export interface LatePattern {
  /** Words of which a sentence must have one for the pattern to match; undefined where only compiling tells. */
  readonly hint: readonly string[] | undefined
  readonly compile: () => Pattern
}

/** A pattern to be compiled once a sentence has one of its words. */
export function latePattern(source: string, local: Readonly<Record<string, string>> = noClasses): LatePattern {
  return {hint: hintOf(source, local), compile: () => compiledOnce(source, local)}
}

/** Compiles a pattern, or gives what was made of it before: finders for several kinds of message share most of theirs. */
export function compiledOnce(source: string, local: Readonly<Record<string, string>> = noClasses): Pattern {
  let known = compiled.get(local)
  if (!known) compiled.set(local, (known = new Map<string, Pattern>()))
  const before = known.get(source)
  if (before) return before
  const made = compilePattern(source, local)
  known.set(source, made)
  return made
}
