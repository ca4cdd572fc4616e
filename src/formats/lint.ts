import {pointsOf} from '../check/points'
import type {Diagnostic} from '../diagnostic'
import type {Checker} from '../check/check'
import {checkerFor} from '../lint'
import type {Message} from '../message/types'
import {analyse, diagnose, verdictOf} from '../pipeline'
import {inVoiceOf} from '../rewrite'
import {findSlots} from '../message/slots'
import type {LintOptions} from '../options'
import {checkOptions, describe} from '../settings'
import {locate} from './locate'
import {silence} from './silence'
import type {Document, DocumentMessage, DocumentOptions, DocumentResult, Fault, Format, MessageResult, ReadOptions} from './types'

/** Reads a source in its format and lints each message in it. Diagnostics and their suggestions are of the source. */
export function lintWithFormat(format: Format, given: string | Uint8Array, options: DocumentOptions = {}): DocumentResult {
  const {fences, headingLevel, ...settings} = options
  checkReading(options)
  return lintRead(format.read(given, {fences, headingLevel, slots: options.slots}), settings)
}

/** @throws {TypeError} When an option of reading is not valid. */
export function checkReading({fences, headingLevel}: ReadOptions): void {
  if (fences !== undefined && !(Array.isArray(fences) && fences.every((word) => typeof word === 'string')))
    throw new TypeError(`Expected fences to be an array of words, got ${describe(fences)}.`)
  if (headingLevel !== undefined && ![1, 2, 3, 4, 5, 6].includes(headingLevel))
    throw new TypeError(`Expected headingLevel to be a whole number from 1 to 6, got ${describe(headingLevel)}.`)
}

/** Lints a document that is read. */
const lintRead = (document: Document, settings: Settings): DocumentResult => readInto(document, settings).result

type Settings = LintOptions & Pick<DocumentOptions, 'detectTemplate'>

/** One message of a document as the rules saw it. */
export interface ReadPart {
  checker: Checker
  message: Message
  from: DocumentMessage
  /** What is found in its prose, where no comment silences it. */
  diagnostics: readonly Diagnostic[]
}

/** Lints a document, and keeps what was read of each message. `voices` are how its messages were read before they were edited. */
export function readInto(
  document: Document,
  {detectTemplate = false, ...settings}: Settings,
  voices: readonly Message[] = []
): {result: DocumentResult; parts: ReadPart[]} {
  checkOptions(settings)
  const point = pointsOf(document.source)
  const faults: Fault[] = document.faults.map(({message, offset}) => ({message, place: point(offset)}))
  const linted = document.messages.map((message, at) => {
    const made = settingsOf(message, settings, (fault) => faults.push({message: fault, place: point(message.rulesAt ?? 0)}))
    const templateSource: MessageResult['templateSource'] =
      detectTemplate && made.template === undefined && looksLikeTemplate(message, made) ? 'detected' : 'given'
    if (templateSource === 'detected') made.template = true
    const checker = checkerFor(made)
    const {text} = message.prose
    const voice = voices[at]
    const read = voice ? inVoiceOf(analyse(text, made), voice) : analyse(text, made)
    const own = diagnose(checker, read, text)
    const diagnostics = own.map((diagnostic) => locate(diagnostic, message, point, document.source))
    const {kind, kindSource, tone} = read
    const {start, end} = message.prose.extent
    return {
      checker,
      message: read,
      from: message,
      own,
      result: {
        kind,
        kindSource,
        tone,
        diagnostics,
        range: {start: point(start), end: point(end)},
        template: made.template ?? false,
        templateSource
      }
    }
  })
  const {kept, notices} = silence(
    document.source,
    linted.flatMap(({result}) => result.diagnostics),
    document.suppressions,
    settings.plugins ?? [],
    point
  )
  const left = new Set(kept)
  const messages = linted.map(({checker, result}): MessageResult => {
    const diagnostics = inOrder(result.diagnostics.filter((diagnostic) => left.has(diagnostic)))
    return {...result, diagnostics, ...verdictOf(checker, result.kind, diagnostics)}
  })
  const {source, encoding} = document
  return {
    result: {source, encoding, messages, diagnostics: inOrder([...messages.flatMap(({diagnostics}) => diagnostics), ...notices]), faults},
    parts: linted.map(({checker, message, from, own, result}) => ({
      checker,
      message,
      from,
      diagnostics: own.filter((_, at) => left.has(result.diagnostics[at]!))
    }))
  }
}

/** The options of one message; settings of rules that are not valid are a fault of the document and do not count. */
function settingsOf({own}: DocumentMessage, options: LintOptions, complain: (fault: string) => void): LintOptions {
  // What the caller knows of the thread is more than what a mail happens to quote.
  const history = options.history ?? own.history
  const merged = {...options, ...own, history, ...(own.rules && {rules: {...options.rules, ...own.rules}})}
  if (!own.rules) return merged
  try {
    checkerFor(merged)
    return merged
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    complain(`The rules in the front matter: ${error.message}`)
    return {...merged, rules: options.rules}
  }
}

/** Whether two or more well-formed slots of one syntax stand in a message and its subject. */
function looksLikeTemplate({prose, subject}: DocumentMessage, {slots: marks}: LintOptions): boolean {
  const counts = new Map<string, number>()
  for (const text of [prose.text, subject?.text ?? '']) {
    for (const {syntax, type, wellFormed} of findSlots(text, marks))
      if (wellFormed && type === 'value') counts.set(syntax, (counts.get(syntax) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) >= 2
}

/** By their place; the order of those at one place stays. */
function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort((a, b) => a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset)
}
