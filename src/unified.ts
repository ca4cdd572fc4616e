import type {Nodes, Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {Checker} from './check/check'
import {noticeOn} from './check/notices'
import type {Diagnostic} from './diagnostic'
import {readMessage} from './message/analyse'
import type {Message} from './message/types'
import type {LintOptions, RuleSetting} from './options'
import type {Rule} from './rule'
import {resolveSetting} from './settings'
import {pageUrl} from './urls'

declare module 'unified' {
  interface Data {
    /** What is known of the draft, for rules used one by one: `unified().data('tactful', {kind: 'follow-up'})`. */
    tactful?: Pick<LintOptions, 'kind' | 'subject' | 'to' | 'template' | 'history'>
  }
}

/** The text of a tree and where its characters stand in the source. */
interface Prose {
  text: string
  leaves: readonly {at: number; length: number; start: {line: number; column: number; offset?: number | undefined} | undefined}[]
}

const proses = new WeakMap<Root, Prose>()
const messages = new WeakMap<Root, {message: Message; key: string}>()

/** Makes the unified plugin of one rule. The rule is asked for late, since it is the plugin itself. */
export function rulePlugin(rule: () => Rule): Plugin<[RuleSetting?], Root> {
  return function plugin(this: Processor | undefined, setting) {
    const active = resolveSetting(rule(), setting)
    if (!active) return undefined
    const checker = new Checker([active])
    const options = this?.data?.('tactful') ?? {}
    return (tree, file) => report(checker, tree, file, options)
  }
}

/** Reports what a checker finds in a tree as messages of its file. */
export function report(checker: Checker, tree: Root, file: VFile, options: LintOptions): void {
  const prose = proseOf(tree)
  const message = messageOf(tree, prose.text, options)
  const notice = noticeOn(message, prose.text.length)
  if (notice) {
    const info = file.info(notice.message, {source: 'tactful', ruleId: notice.ruleId})
    Object.assign(info, {note: notice.why, url: pageUrl(notice.ruleId)})
    if (notice.alone) return
  }
  for (const diagnostic of checker.check(message)) tell(diagnostic, prose, file)
}

function tell(diagnostic: Diagnostic, prose: Prose, file: VFile): void {
  const {range, field, severity, ruleId} = diagnostic
  const start = field === 'text' ? pointAt(prose, range.start.offset, 'start') : undefined
  const end = field === 'text' ? pointAt(prose, range.end.offset, range.start.offset === range.end.offset ? 'start' : 'end') : undefined
  const place = start && end ? (range.start.offset === range.end.offset ? start : {start, end}) : undefined
  const told = file.message(diagnostic.message, {source: 'tactful', ruleId, ...(place && {place})})
  // As vfile-reporter reads it: true an error, false a warning, undefined information.
  told.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  told.note = diagnostic.why
  told.url = diagnostic.url
  told.actual = diagnostic.actual
  if (fits(diagnostic, start?.offset, end?.offset, file)) told.expected = diagnostic.suggestions.map(({text}) => text)
}

/** A suggestion is offered only where the source has, at that place, the very text that the rule read. */
function fits({actual, field}: Diagnostic, start: number | undefined, end: number | undefined, file: VFile): boolean {
  if (field !== 'text') return true
  if (start === undefined || end === undefined) return false
  return String(file).slice(start, end) === actual
}

function messageOf(tree: Root, text: string, options: LintOptions): Message {
  const key = JSON.stringify([options.kind, options.subject, options.to, options.template, options.history])
  const known = messages.get(tree)
  if (known?.key === key) return known.message
  const message = readMessage(text, options)
  messages.set(tree, {message, key})
  return message
}

function proseOf(tree: Root): Prose {
  const known = proses.get(tree)
  if (known) return known
  const leaves: {at: number; length: number; start: {line: number; column: number; offset?: number | undefined} | undefined}[] = []
  let text = ''
  const walk = (node: Nodes | Root) => {
    if ('children' in node) for (const child of node.children) walk(child as Nodes)
    else if ('value' in node) {
      leaves.push({at: text.length, length: node.value.length, start: node.position?.start})
      text += node.value
    }
  }
  walk(tree)
  const prose = {text, leaves}
  proses.set(tree, prose)
  return prose
}

/** The source's point of an offset in the prose; nothing where the tree has lost its positions. */
function pointAt({leaves}: Prose, offset: number, side: 'start' | 'end') {
  const at = leaves.findLastIndex((leaf) => (side === 'start' ? leaf.at <= offset : leaf.at < offset || leaf.at === 0))
  const leaf = leaves[at]
  if (!leaf?.start || leaf.start.offset === undefined) return undefined
  const within = Math.min(offset - leaf.at, leaf.length)
  return {line: leaf.start.line, column: leaf.start.column + within, offset: leaf.start.offset + within}
}
