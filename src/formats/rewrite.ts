import type {LeanEdit} from '../mend/lean'
import {leanAfterCut} from '../mend/lean'
import {mend} from '../rewrite'
import {checkReading, lintRead} from './lint'
import type {DocumentRewrite, DocumentRewriteOptions, Format} from './types'

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
  const first = lintRead(document, settings)
  // A message keeps the kind it was read as, whatever the edits make of it.
  const kinds = first.messages.map(({kind}) => kind)
  const made = mend(source, settings.subject, level, {
    lint: (text, subject) => {
      if (text === source && subject === settings.subject) return first.diagnostics
      return lintRead(format.read(text, reading, encoding), {...settings, subject}, kinds).diagnostics
    },
    lean: (text, at) => {
      for (const {prose} of format.read(text, reading, encoding).messages) {
        const {start, end} = prose.extent
        const edit = start <= at && at <= end ? leanAfterCut(prose.text, prose.toProse(at)) : undefined
        const placed = edit && prose.edit(edit.start, edit.end, [edit.text])
        if (placed?.texts[0] !== undefined) return {start: placed.start, end: placed.end, text: placed.texts[0]} satisfies LeanEdit
      }
      return undefined
    }
  })
  return {...made, encoding, faults: first.faults}
}
