import type {Nodes, Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {Checker} from './check/check'
import {inputLimit, noticeOn} from './check/notices'
import type {Diagnostic, Point} from './diagnostic'
import {readMessage} from './message/analyse'
import type {Message} from './message/types'
import type {LintOptions, RuleSetting} from './options'
import type {Rule} from './rule'
import {checkOptions, resolveSetting} from './settings'
import {noticeUrl} from './urls'

declare module 'unified' {
  interface Data {
    /** What is known of the draft, for rules used one by one: `unified().data('tactful', {kind: 'follow-up'})`. */
    tactful?: Pick<LintOptions, 'kind' | 'subject' | 'to' | 'template' | 'slots' | 'history'>
  }
}

/** A leaf of the tree: its text, where that starts in the prose, and where in the source; undefined where the tree has lost that. */
interface Leaf {
  value: string
  at: number
  source: Point | undefined
}

const messages = new WeakMap<Root, {message: Message; key: string}>()

/** Makes the unified plugin of one rule. The rule is asked for late, since it is the plugin itself. */
export function rulePlugin(rule: () => Rule): Plugin<[RuleSetting?], Root> {
  return function plugin(this: Processor | undefined, setting) {
    const active = resolveSetting(rule(), setting)
    if (!active) return undefined
    const checker = new Checker([active])
    const options = this?.data?.('tactful') ?? {}
    checkOptions(options)
    return (tree, file) => report(checker, tree, file, options)
  }
}

/** Reports what a checker finds in a tree as messages of its file. */
export function report(checker: Checker, tree: Root, file: VFile, options: LintOptions): void {
  const leaves = leavesOf(tree)
  const text = leaves.map(({value}) => value).join('')
  const message = messageOf(tree, text.slice(0, inputLimit), options)
  const notice = noticeOn(message, text.length)
  if (notice) {
    const info = file.info(notice.message, {source: 'tactful', ruleId: notice.ruleId})
    Object.assign(info, {note: notice.why, url: noticeUrl(notice.ruleId)})
    if (notice.alone) return
  }
  for (const diagnostic of checker.check(message)) tell(diagnostic, leaves, file)
}

function tell(diagnostic: Diagnostic, leaves: readonly Leaf[], file: VFile): void {
  const {range, field, severity, ruleId} = diagnostic
  const empty = range.start.offset === range.end.offset
  const start = field === 'text' ? pointAt(leaves, range.start.offset, 'start') : undefined
  const end = field === 'text' && !empty ? pointAt(leaves, range.end.offset, 'end') : start
  const place = start && end ? (empty ? start : {start, end}) : undefined
  const told = file.message(diagnostic.message, {source: 'tactful', ruleId, ...(place && {place})})
  // As vfile-reporter reads it: true an error, false a warning, undefined information.
  told.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  told.note = diagnostic.why
  told.url = diagnostic.url
  told.actual = diagnostic.actual
  if (start && end && fits(diagnostic, leaves, start, end, String(file))) told.expected = diagnostic.suggestions.map(({text}) => text)
}

/**
 * A suggestion is offered only where the source has, at that place, the very text that the rule read; for an insertion,
 * the text beside it. Without a place there is none either: a language server would put it at the top of the file.
 */
function fits({actual, range}: Diagnostic, leaves: readonly Leaf[], start: Point, end: Point, source: string): boolean {
  if (actual !== '') return source.slice(start.offset, end.offset) === actual
  const leaf = leafAt(leaves, range.start.offset, 'start')!
  return source.slice(leaf.source!.offset).startsWith(leaf.value)
}

/** The message of a tree, read once for all rules of a run; read again when a plugin between two rules changed the tree. */
function messageOf(tree: Root, text: string, options: LintOptions): Message {
  const key = JSON.stringify([options.kind, options.subject, options.to, options.template, options.slots, options.history])
  const known = messages.get(tree)
  if (known?.key === key && known.message.text === text) return known.message
  const message = readMessage(text, options)
  messages.set(tree, {message, key})
  return message
}

function leavesOf(tree: Root): Leaf[] {
  const leaves: Leaf[] = []
  let at = 0
  const walk = (node: Nodes) => {
    if ('children' in node) for (const child of node.children) walk(child)
    else {
      const start = node.position?.start
      const source = start?.offset === undefined ? undefined : {line: start.line, column: start.column, offset: start.offset}
      leaves.push({value: node.value, at, source})
      at += node.value.length
    }
  }
  walk(tree)
  return leaves
}

/** The leaf that an offset of the prose is in; on a border, the one that starts there or, for an end, the one that ends there. */
function leafAt(leaves: readonly Leaf[], offset: number, side: 'start' | 'end'): Leaf | undefined {
  let low = 0
  let high = leaves.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const {at} = leaves[middle]!
    if (side === 'start' ? at <= offset : at < offset) low = middle
    else high = middle - 1
  }
  return leaves[low]
}

/** The source's point of an offset in the prose; nothing where the tree has lost its positions. */
function pointAt(leaves: readonly Leaf[], offset: number, side: 'start' | 'end'): Point | undefined {
  const leaf = leafAt(leaves, offset, side)
  if (!leaf?.source) return undefined
  const before = leaf.value.slice(0, offset - leaf.at)
  const lines = before.split(/\r\n|\n|\r/)
  const {line, column} = leaf.source
  return {
    line: line + lines.length - 1,
    column: (lines.length > 1 ? 1 : column) + lines.at(-1)!.length,
    offset: leaf.source.offset + before.length
  }
}
