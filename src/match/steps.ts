import type {Resolved} from './resolve'
import type {Term} from './term'
import {among} from './words'

/** Runs from a term on; gives the index after the last term matched, or -1. */
export type Step = (terms: readonly Term[], at: number) => number

/** The end of a pattern: what was matched so far is the match. */
export const done: Step = (_, at) => at

/** The steps of a sequence, each going on to the next. */
export function sequence(nodes: readonly Resolved[], then: Step): Step {
  return nodes.reduceRight((next, node) => stepOf(node, next), then)
}

function stepOf(node: Resolved, next: Step): Step {
  switch (node.type) {
    case 'words': {
      const {words} = node
      const [set] = words
      if (words.length > 1) return (terms, at) => (at < terms.length && among(words, terms[at]!.form) ? next(terms, at + 1) : -1)
      if (set!.size > 1) return (terms, at) => (at < terms.length && set!.has(terms[at]!.form) ? next(terms, at + 1) : -1)
      const [word] = set!
      return (terms, at) => (at < terms.length && terms[at]!.form === word ? next(terms, at + 1) : -1)
    }
    case 'tag': {
      const {tag} = node
      if (tag === 'name') return (terms, at) => (at < terms.length && terms[at]!.name ? next(terms, at + 1) : -1)
      return (terms, at) => (at < terms.length && terms[at]!.type === tag ? next(terms, at + 1) : -1)
    }
    case 'any':
      return (terms, at) => (at < terms.length ? next(terms, at + 1) : -1)
    case 'gap': {
      const {most} = node
      return (terms, at) => {
        for (let to = at; to <= at + most && to <= terms.length; to++) {
          if (to > 0 && to < terms.length && terms[to]!.gap === 'strong') return to === at ? next(terms, to) : -1
          const end = next(terms, to)
          if (end !== -1) return end
        }
        return -1
      }
    }
    case 'choice': {
      const steps = node.choices.map((nodes) => sequence(nodes, next))
      return (terms, at) => {
        for (const step of steps) {
          const end = step(terms, at)
          if (end !== -1) return end
        }
        return -1
      }
    }
    case 'optional': {
      const step = stepOf(node.node, next)
      return (terms, at) => {
        const end = step(terms, at)
        return end === -1 ? next(terms, at) : end
      }
    }
    case 'not': {
      const step = stepOf(node.node, done)
      return (terms, at) => (step(terms, at) === -1 ? next(terms, at) : -1)
    }
    case 'edge': {
      const {edge} = node
      return (terms, at) => (isEdge(edge, terms, at) ? next(terms, at) : -1)
    }
  }
}

const joining = new Set(['and', 'but', 'or', 'so', 'yet', 'because', 'although', 'though', 'while', 'since', 'then', 'that'])

function isEdge(edge: '^' | '$' | '<' | '>' | ',', terms: readonly Term[], at: number): boolean {
  if (edge === '^') return at === 0
  if (edge === '$') return at === terms.length
  if (edge === '>') return at === terms.length || terms[at]!.gap !== 'none' || joining.has(terms[at]!.form)
  if (edge === ',') return at > 0 && at < terms.length && terms[at]!.gap !== 'none'
  return at === 0 || (at < terms.length && terms[at]!.gap !== 'none') || joining.has(terms[at - 1]!.form)
}
