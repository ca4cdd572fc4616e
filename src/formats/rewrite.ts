import type {Diagnostic} from '../diagnostic'
import type {LeanEdit} from '../mend/lean'
import {leanAfterCut} from '../mend/lean'
import {planRound, sourceOf, type Change, type Source} from '../plan'
import {mend} from '../rewrite'
import {checkReading, readInto, type ReadPart} from './lint'
import type {DocumentMessage, DocumentRewrite, DocumentRewriteOptions, Format} from './types'

/** Each mend of what leant on a sentence asks for the source to be read anew; past these, it is left to the writer. */
const mostReads = 50

/** Applies suggestions to a source until nothing more is to be done; it is read anew in each round. */
export function rewriteWithFormat(
  format: Format,
  given: string | Uint8Array,
  {level, fences, headingLevel, ...settings}: DocumentRewriteOptions = {}
): DocumentRewrite {
  checkReading({fences, headingLevel})
  const reading = {fences, headingLevel, slots: settings.slots}
  const document = format.read(given, reading)
  const {source, encoding} = document
  const first = readInto(document, settings)
  const voices = first.parts.map(({message}) => message)
  const written = first.parts.map(({checker, message, diagnostics}) => sourceOf(checker, message, diagnostics))
  let last: {text?: string; messages: readonly DocumentMessage[]} = {messages: []}
  let reads = 0
  const made = mend(source, settings.subject, level, {
    read: (text, subject) => {
      const now = text === source && subject === settings.subject ? document : format.read(text, reading, encoding)
      const {result, parts} = readInto(now, {...settings, subject}, voices)
      return {
        diagnostics: result.diagnostics,
        plan: (at) =>
          inOrder([...parts.flatMap((part, place) => changesOf(part, at, written[place])), ...commentChanges(result.diagnostics, at)])
      }
    },
    lean: (text, at, replaced) => {
      if (text !== last.text) {
        if (++reads > mostReads) return undefined
        last = {text, messages: format.read(text, reading, encoding).messages}
      }
      for (const {prose} of last.messages) {
        const {start, end} = prose.extent
        const edit = start <= at && at <= end ? leanAfterCut(prose.text, prose.toProse(at), replaced) : undefined
        const placed = edit && prose.edit(edit.start, edit.end, [edit.text])
        if (placed?.texts[0] !== undefined) return {start: placed.start, end: placed.end, text: placed.texts[0]} satisfies LeanEdit
      }
      return undefined
    }
  })
  return {...made, encoding, faults: first.result.faults}
}

/** What to change in the source for one message: what cannot be edited in place is left to the writer. */
function changesOf({checker, message, from, diagnostics}: ReadPart, level: 'safe' | 'full', written: Source | undefined): Change[] {
  const editable = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    suggestions: diagnostic.suggestions.filter(({text}) => {
      const {field, range} = diagnostic
      return placed(from, {field, start: range.start.offset, end: range.end.offset, text}) !== undefined
    })
  }))
  return planRound(checker, message, editable, level, written).flatMap((change) => placed(from, change) ?? [])
}

/** A change of the prose or the subject as one of the source; of a subject that is in no source, as it is. */
function placed<Edit extends Pick<Change, 'field' | 'start' | 'end' | 'text'>>(from: DocumentMessage, edit: Edit): Edit | undefined {
  const projection = edit.field === 'text' ? from.prose : edit.field === 'subject' ? from.subject : undefined
  if (!projection) return edit.field === 'subject' ? edit : undefined
  const found = projection.edit(edit.start, edit.end, [edit.text])
  const [text] = found?.texts ?? []
  return text === undefined ? undefined : {...edit, field: 'text', start: found!.start, end: found!.end, text}
}

/** What is to be mended in the comments themselves, which are of no message. */
function commentChanges(diagnostics: readonly Diagnostic[], level: 'safe' | 'full'): Change[] {
  return diagnostics.flatMap(({about, ruleId, range, actual, suggestions}): Change[] => {
    const best = about === 'notice' ? suggestions.find(({safety}) => level === 'full' || safety === 'safe') : undefined
    if (!best) return []
    const [start, end] = [range.start.offset, range.end.offset]
    const done = [{ruleId, before: actual, after: best.text}]
    return [{field: 'text', start, end, text: best.text, ruleIds: [ruleId], takesSentence: false, done}]
  })
}

/** By their place; of two that the source does not tell apart, the first. */
function inOrder(changes: Change[]): Change[] {
  const kept: Change[] = []
  for (const change of changes.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.findLast(({field}) => field === change.field)
    if (!last || last.end < change.start || (last.end === change.start && last.end > last.start)) kept.push(change)
  }
  return kept
}
