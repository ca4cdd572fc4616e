import type {MessageKind} from '../kinds'
import type {LintOptions} from '../options'
import {findAsks} from './asks'
import {actOf, timeOf} from './acts'
import {findClauses} from './clauses'
import {findFacts, readRegister} from './facts'
import {detectKind} from './kind'
import {findSentences, maskDraft, readLine, type RawSentence} from './prose'
import {findSlots} from './slots'
import {findParts} from './structure'
import {readThanks} from './thanks'
import {readTone} from './tone'
import type {Facts, Message, Part, Sentence, Slot} from './types'
import {PatternSet} from '../match/find'

/** The options that concern the message itself. */
export type DraftOptions = Pick<LintOptions, 'kind' | 'likelyKind' | 'subject' | 'to' | 'template' | 'slots' | 'history'>

/** Reads a draft: its parts, sentences and what they do. Pure, and total over strings. */
export function readMessage(text: string, options: DraftOptions = {}): Message {
  const slots = findSlots(text, options.slots)
  const masked = maskDraft(text, slots)
  const parts = findParts(masked, slots)
  const sentences = findSentences(masked, parts, slots).map(readSentence)
  const asks = findAsks(sentences, text)
  const tone = readTone(sentences, text)
  const subject = readSubject(text, parts, options)
  const kind: MessageKind = options.kind ?? detectKind(sentences, asks, {subject: subject?.sentences, likely: options.likelyKind})
  const to = parts.filter((part) => part.type === 'to').map((part) => text.slice(part.start, part.end))
  return {
    text,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    kind,
    kindSource: options.kind ? 'given' : kind === options.likelyKind ? 'likely' : 'detected',
    template: options.template ?? false,
    parts,
    sentences,
    slots,
    asks,
    words: countWords(sentences),
    facts: factsOf(text, sentences, parts, options.template ? [] : slots),
    register: readRegister(text, sentences, parts),
    tone: tone.tone,
    tones: tone.bySentence,
    heavyWords: tone.heavyWords,
    ...(subject && {subject}),
    to: [...to, ...(options.to === undefined ? [] : [options.to].flat())],
    ...(options.history && {history: readHistory(options.history)})
  }
}

const wantsToKnow = new PatternSet([
  '@i ..3 (want|wants|like|love|wish|need|hope|curious|interested|keen|glad|grateful|wondering|wonder|ask|asking|eager|happy|dying|desperate) ..3 (know|knowing|understand|understanding|hear|hearing|learn|learning|see|find|why|what|how|if|whether|explanation)',
  '@i would ..2 appreciate ..2 (knowing|hearing|learning|understanding|if|to (know|hear|learn|understand)|an explanation)',
  '@i ..1 (can|could|do|did|am) not ..2 (understand|see|know|grasp|sure|figure|fathom|think|get (why|how|it|what|that))',
  '(tell|explain|clarify|help) ..3 (why|what|how|understand|which|me)',
  '@i (wonder|keep wondering|keep asking|ask myself|still wonder)'
])

function readSentence(raw: RawSentence): Sentence {
  const clauses = findClauses(raw.terms)
  return {
    part: raw.part.type,
    start: raw.start,
    end: raw.end,
    terms: raw.terms,
    clauses,
    mark: raw.mark,
    act: actOf(raw.terms, raw.mark),
    agent: clauses.find((clause) => clause.agent !== 'none')?.agent ?? 'none',
    time: timeOf(raw.terms),
    negated: raw.terms.some(({form}) => form === 'not' || form === 'never' || form === 'no'),
    thanks: readThanks(raw.terms),
    wantsToKnow: wantsToKnow.test(raw.terms)
  }
}

/** What the draft names; a slot of a message is nothing to write a second time. */
function factsOf(text: string, sentences: readonly Sentence[], parts: readonly Part[], slots: readonly Slot[]): Facts {
  const named = slots.map(({start, end}) => text.slice(start, end))
  const facts = Object.entries(findFacts(text, sentences, parts) as Record<string, string>)
  return Object.fromEntries(facts.filter(([, fact]) => !named.some((slot) => fact.includes(slot)) && !/\bX{2,}\b|\bXYZ\b/.test(fact)))
}

/** Words as a reader counts them: one for each written word, number or slot. */
function countWords(sentences: readonly Sentence[]): number {
  let words = 0
  for (const {terms} of sentences) terms.forEach((term, at) => (words += at > 0 && terms[at - 1]!.start === term.start ? 0 : 1))
  return words
}

function readSubject(text: string, parts: readonly Part[], {subject: given, slots: marks}: DraftOptions): Message['subject'] {
  const inline = parts.find((part) => part.type === 'subject')
  if (given === undefined && !inline) return undefined
  const value = given ?? text.slice(inline!.start, inline!.end)
  const part: Part = given === undefined ? inline! : {type: 'subject', start: 0, end: value.length}
  const source = given === undefined ? text : value
  const slots = findSlots(source, marks)
  const sentences = readLine(maskDraft(source, slots), part, slots).map(readSentence)
  return {text: value, start: part.start, inText: given === undefined, sentences}
}

function readHistory({rejectedAt, sentAt = [], now}: NonNullable<LintOptions['history']>): NonNullable<Message['history']> {
  return {
    ...(rejectedAt !== undefined && {rejectedAt: new Date(rejectedAt)}),
    sentAt: sentAt.map((date) => new Date(date)),
    now: new Date(now)
  }
}
