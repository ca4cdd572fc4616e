// The libraries compile a glob to a regular expression, which a stranger's glob and file name make run for minutes. Here the time
// is at most the product of the two lengths. The tests hold it to picomatch and to ignore, where those do come to an end.

/** Whether a path, with slashes and relative to where a glob starts from, is meant by it. */
export type Matcher = (path: string) => boolean

type Sign = typeof run | ((character: string) => boolean)
type Segment = typeof deep | readonly Sign[]

/** Any characters of one name. */
const run = Symbol('*')
/** Any folders, or none. */
const deep = Symbol('**')

/** The most globs that the braces of one may stand for. */
const mostAlternatives = 256

/**
 * Compiles a glob: `*` and `?` within a name, `**` for any folders, `[a-z]` and `[!a-z]`, `{a,b}` and `\` before a mark that is
 * meant itself. What it matches, it also matches everything below.
 *
 * @throws {RangeError} When its braces stand for more than 256 globs.
 */
export function globMatcher(glob: string): Matcher {
  const all = expand(glob).map((one) => pathMatcher(one, true))
  return (path) => all.some((matches) => matches(path))
}

/** The same without braces, as in ignore files; what lies below only where that is asked for. */
export function pathMatcher(glob: string, below: boolean): Matcher {
  const segments = glob
    .split('/')
    .filter((name) => name !== '')
    .map((name): Segment => (name === '**' ? deep : signsOf(name)))
  // “folder/**” is what is in it, and not a file of that name.
  if (segments.at(-1) === deep) segments.push([run])
  if (below) segments.push(deep)
  return (path) =>
    wild(
      segments,
      path.split('/'),
      (segment) => segment === deep,
      (segment, name) => wild(segment as readonly Sign[], name, (sign) => sign === run, fits)
    )
}

const fits = (sign: Sign, character: string): boolean => (sign as (character: string) => boolean)(character)

/** Matches a row of items with a pattern, in which some parts stand for any number of them: only the last such part ever has to give way. */
function wild<Part>(
  pattern: readonly Part[],
  items: ArrayLike<string>,
  isAny: (part: Part) => boolean,
  fitsOne: (part: Part, item: string) => boolean
): boolean {
  let part = 0
  let item = 0
  let any = -1
  let taken = 0
  while (item < items.length) {
    if (part < pattern.length && isAny(pattern[part]!)) {
      any = part++
      taken = item
    } else if (part < pattern.length && fitsOne(pattern[part]!, items[item]!)) {
      part++
      item++
    } else if (any >= 0) {
      part = any + 1
      item = ++taken
    } else return false
  }
  while (part < pattern.length && isAny(pattern[part]!)) part++
  return part === pattern.length
}

function signsOf(name: string): Sign[] {
  const signs: Sign[] = []
  for (let at = 0; at < name.length; at++) {
    const character = name[at]!
    const close = character === '[' ? closing(name, at) : -1
    if (character === '*') {
      if (signs.at(-1) !== run) signs.push(run)
    } else if (character === '?') signs.push(() => true)
    else if (close > 0) {
      signs.push(setOf(name.slice(at + 1, close)))
      at = close
    } else {
      const literal = character === '\\' && at + 1 < name.length ? name[++at]! : character
      signs.push((other) => other === literal)
    }
  }
  return signs
}

/** Where a set of characters ends; its first may be a bracket. */
const closing = (name: string, from: number): number => name.indexOf(']', from + (/^[!^]/.test(name.slice(from + 1)) ? 3 : 2))

function setOf(text: string): (character: string) => boolean {
  const isNot = /^[!^]/.test(text)
  const signs = isNot ? text.slice(1) : text
  const ranges: [from: string, to: string][] = []
  for (let at = 0; at < signs.length; at++) {
    const isRange = signs[at + 1] === '-' && at + 2 < signs.length
    ranges.push([signs[at]!, signs[isRange ? at + 2 : at]!])
    if (isRange) at += 2
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNot
}

/** The globs that braces stand for. */
function expand(glob: string): string[] {
  let done: string[] = []
  let rest = [glob]
  while (rest.length > 0) {
    const next: string[] = []
    for (const each of rest) {
      const alternatives = firstBraces(each)
      if (alternatives) next.push(...alternatives)
      else done = [...done, each]
    }
    if (done.length + next.length > mostAlternatives)
      throw new RangeError(`The braces of a glob stand for more than ${mostAlternatives} globs.`)
    rest = next
  }
  return done
}

/** A glob with its first innermost braces written out; undefined where it has none with a comma in them. */
function firstBraces(glob: string): string[] | undefined {
  const found = /(?<!\\)\{[^{},]*,[^{}]*\}/.exec(glob)
  if (!found) return undefined
  const [before, after] = [glob.slice(0, found.index), glob.slice(found.index + found[0].length)]
  return found[0]
    .slice(1, -1)
    .split(',')
    .map((one) => before + one + after)
}
