import {parse, postprocess, preprocess} from 'micromark'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Event} from 'micromark-util-types'
import type {LintOptions} from '../options'
import {readComment} from './comments'
import {tamed} from './markdown-tame'
import {maskSlots} from './mask'
import type {Suppression} from './types'

/** A stretch of Markdown that holds words. */
export interface Block {
  type: 'prose' | 'heading' | 'fence'
  start: number
  end: number
  events: readonly Event[]
  /** True inside a quotation. */
  quoted: boolean
  /** Where the innermost quotation or list around it starts. */
  container: number | undefined
  /** Of a heading. */
  level: number
  /** Of a fence: what follows its marks. */
  info: string
  /** True where all its words are links, as in a table of contents. */
  linked: boolean
}

/** What is in a Markdown source, in its order. */
export interface Blocks {
  blocks: Block[]
  suppressions: Suppression[]
}

/**
 * The source as the parser gets it, of the same length: without front matter, and with slots as words. A label that the
 * document defines, the box of a task and what is escaped are no slots.
 */
export function maskMarkdown(source: string, bodyStart: number, marks: LintOptions['slots']): string {
  const body = source.slice(bodyStart)
  const defined = new Set([...body.matchAll(/^ {0,3}\[([^\]\r\n\u2028\u2029]+)\]:/gm)].map((match) => match[1]!.toLowerCase()))
  const masked = maskSlots(body, marks, (start, end) => {
    const before = body.slice(Math.max(0, start - 12), start)
    if (before.endsWith('\\') || body.startsWith('](', end - 1)) return false
    if (body[start] !== '[') return true
    const label = /^\[([^\]\r\n]{1,99})\]/.exec(body.slice(end, end + 101))?.[1] ?? body.slice(start + 1, end - 1)
    return !defined.has(label.toLowerCase()) && !(end - start === 3 && /[-*+.)] +$/.test(before))
  })
  return (source.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + masked).replace(/^\uFEFF/, ' ')
}

/** Parses Markdown into its blocks of words and its comments. */
export function readBlocks(masked: string): Blocks {
  const events = postprocess(
    parse({extensions: [gfmTable()]})
      .document()
      .write(preprocess()(tamed(masked), undefined, true))
  )
  const blocks: Block[] = []
  const suppressions: Suppression[] = []
  const containers: {quote: boolean; start: number}[] = []
  for (let at = 0; at < events.length; at++) {
    const [turn, {type, start, end}] = events[at]!
    if (type === 'blockQuote' || type === 'listOrdered' || type === 'listUnordered') {
      if (turn === 'enter') containers.push({quote: type === 'blockQuote', start: start.offset})
      else containers.pop()
    } else if (turn === 'enter' && (type === 'htmlFlow' || type === 'htmlText')) {
      const html = masked.slice(start.offset, end.offset)
      let from = html.indexOf('<!--')
      // Without an end there is no comment after it either.
      for (let to = html.indexOf('-->', from); from !== -1 && to !== -1; to = html.indexOf('-->', from)) {
        const suppression = readComment(html.slice(from, to + 3), start.offset + from)
        if (suppression) suppressions.push(suppression)
        from = html.indexOf('<!--', to + 3)
        if (from === -1) break
      }
    } else if (turn === 'enter' && Object.hasOwn(kinds, type)) {
      let close = at + 1
      while (events[close]![1] !== events[at]![1]) close++
      const inner = events.slice(at + 1, close)
      if (inner[0]?.[1].type.startsWith('tableDelimiter')) continue
      blocks.push({
        type: kinds[type as keyof typeof kinds],
        start: start.offset,
        end: end.offset,
        events: inner,
        quoted: containers.some(({quote}) => quote),
        container: containers.at(-1)?.start,
        ...detail(type, inner, masked)
      })
    }
  }
  return {blocks, suppressions}
}

const kinds = {
  paragraph: 'prose',
  tableContent: 'prose',
  atxHeading: 'heading',
  setextHeading: 'heading',
  codeFenced: 'fence'
} as const

function detail(type: string, events: readonly Event[], source: string): Pick<Block, 'level' | 'info' | 'linked'> {
  const written = (name: string) => {
    const token = events.find(([, each]) => each.type === name)?.[1]
    return token ? source.slice(token.start.offset, token.end.offset) : ''
  }
  const info = [written('codeFencedFenceInfo'), written('codeFencedFenceMeta')].join(' ').trim()
  const level = type === 'setextHeading' ? (written('setextHeadingLine').startsWith('=') ? 1 : 2) : written('atxHeadingSequence').length
  return {level, info, linked: allLinked(events, source)}
}

function allLinked(events: readonly Event[], source: string): boolean {
  let depth = 0
  let links = 0
  for (const [turn, {type, start, end}] of events) {
    if (type === 'link') depth += turn === 'enter' ? 1 : -1
    if (type === 'link' && turn === 'enter') links++
    if (depth === 0 && turn === 'enter' && type === 'data' && /[\p{L}\d]/u.test(source.slice(start.offset, end.offset))) return false
  }
  return links > 0
}
