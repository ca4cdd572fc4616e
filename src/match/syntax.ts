/**
 * The pattern language, read into a tree.
 *
 *     why          the word (contractions are taken apart first: "didn't" is `did not`)
 *     ~reject      any form of the verb or noun
 *     @loss        a class of the lexicon, which is itself a pattern
 *     (a b|c)      one of several sequences
 *     x?           may be missing
 *     ..4          up to four terms of any kind, not across a strong mark (; : —)
 *     _            exactly one term of any kind
 *     #number #slot #name   a term of that type
 *     !x           not followed by x
 *     ^ $          start and end of the sentence
 *     < >          start and end of a clause, or a comma there
 *     ,            a comma or stronger mark stands here
 */
export type Node =
  | {type: 'word'; word: string}
  | {type: 'lemma'; lemma: string}
  | {type: 'class'; name: string}
  | {type: 'tag'; tag: 'number' | 'slot' | 'name'}
  | {type: 'any'}
  | {type: 'gap'; most: number}
  | {type: 'choice'; choices: Node[][]}
  | {type: 'optional'; node: Node}
  | {type: 'not'; node: Node}
  | {type: 'edge'; edge: '^' | '$' | '<' | '>' | ','}

const lexeme = /\s+|\.\.\d+|[()|?!^$<>,]|[~@#]?[\p{L}\d_'*&+%.-]+/uy

/**
 * Reads a pattern.
 *
 * @throws {SyntaxError} When the pattern is malformed; the message quotes it and names the place.
 */
export function parsePattern(source: string): Node[] {
  const tokens: {text: string; at: number}[] = []
  lexeme.lastIndex = 0
  while (lexeme.lastIndex < source.length) {
    const at = lexeme.lastIndex
    const match = lexeme.exec(source)
    if (!match) throw fault(source, at, 'is not part of the pattern language')
    if (match[0].trim()) tokens.push({text: match[0], at})
  }
  let next = 0
  const sequence = (): Node[] => {
    const nodes: Node[] = []
    while (next < tokens.length && tokens[next]!.text !== ')' && tokens[next]!.text !== '|') nodes.push(item())
    return nodes
  }
  const item = (): Node => {
    let node = atom()
    while (tokens[next]?.text === '?') {
      next++
      node = {type: 'optional', node}
    }
    return node
  }
  const atom = (): Node => {
    const {text, at} = tokens[next++]!
    if (text === '(') {
      const choices = [sequence()]
      while (tokens[next]?.text === '|') {
        next++
        choices.push(sequence())
      }
      if (tokens[next]?.text !== ')') throw fault(source, at, 'opens a group that is not closed')
      next++
      return {type: 'choice', choices}
    }
    if (text === '!') {
      if (next >= tokens.length) throw fault(source, at, 'has nothing after it to rule out')
      return {type: 'not', node: atom()}
    }
    if (text === '^' || text === '$' || text === '<' || text === '>' || text === ',') return {type: 'edge', edge: text}
    if (text.startsWith('..')) {
      if (!/^\.\.\d+$/.test(text)) throw fault(source, at, 'needs a number of terms, such as “..4”')
      return {type: 'gap', most: Number(text.slice(2))}
    }
    if (text === '_') return {type: 'any'}
    if (text.startsWith('~')) return {type: 'lemma', lemma: text.slice(1)}
    if (text.startsWith('@')) return {type: 'class', name: text.slice(1)}
    if (text === '#number' || text === '#slot' || text === '#name') return {type: 'tag', tag: text.slice(1) as 'number'}
    if (/^[?|)#]/.test(text)) throw fault(source, at, 'cannot stand here')
    return {type: 'word', word: text}
  }
  const nodes = sequence()
  if (next < tokens.length) throw fault(source, tokens[next]!.at, 'closes or divides no group')
  return nodes
}

function fault(source: string, at: number, what: string): SyntaxError {
  return new SyntaxError(`Pattern “${source}”: “${source.slice(at, at + 12)}” at position ${at} ${what}.`)
}
