import {decode} from './decode'
import {projectBody} from './email-body'
import {parametersOf, projectAddresses, projectField, readHeader, valueOf, type Header} from './email-headers'
import {leavesOf, type Leaf} from './email-parts'
import {threadDates} from './email-thread'
import {maskHtml} from './html-mask'
import {projectHtml} from './html-prose'
import {plainProjection, type Projection} from './projection'
import type {Document, DocumentMessage, Encoding, Format, RawFault, ReadOptions, Suppression} from './types'

/** E-mail as in `.eml` files: its text and its HTML, which say the same, are a message each. */
export const email: Format = {name: 'email', read: readEmail}

function readEmail(given: string | Uint8Array, {slots}: ReadOptions, encoded?: Encoding): Document {
  const {source, encoding} = decode(given, encoded)
  const faults: RawFault[] = []
  const suppressions: Suppression[] = []
  const header = readHeader(source, source.startsWith('\uFEFF') ? 1 : 0, source.length)
  if (header.fields.length === 0)
    faults.push({message: 'This does not begin with the header of an e-mail. Check that it is an .eml file.', offset: 0})
  const envelope = envelopeOf(source, header)
  const messages = leavesOf(source, header, faults).map((leaf): DocumentMessage => {
    const body = bodyOf(source, leaf, encoding, faults)
    const read = leaf.type === 'text/html' ? projectHtml(body.text, maskHtml(body.text, slots), slots) : undefined
    // Comments are found in the decoded HTML, and told of the source.
    for (const {start, end, ruleIds, ...rest} of read?.suppressions ?? []) {
      const placed = (stretch: {start: number; end: number}) => {
        const {start: from, end: to} = body.toSource(stretch.start, stretch.end)
        return {start: from, end: to}
      }
      suppressions.push({...rest, ...placed({start, end}), ruleIds: ruleIds.map((each) => ({...each, ...placed(each)}))})
    }
    const prose = read ? read.prose.through(body) : body
    const history = threadDates(prose.text, valueOf(source, header, 'date'), valueOf(source, header, 'from'))
    return {prose, ...envelope, own: {...envelope.own, ...(history && {history})}}
  })
  return {source, encoding, messages, faults, suppressions}
}

/** Subject and recipients. */
function envelopeOf(source: string, header: Header): Pick<DocumentMessage, 'own' | 'subject' | 'to'> {
  const field = (name: string) => header.fields.find((each) => each.name === name)
  const subject = field('subject')
  const to = field('to')
  const projected = subject && projectField(source, subject)
  const recipients = to && projectAddresses(source, to)
  return {
    own: {...(projected && {subject: projected.text}), ...(recipients && {to: recipients.addresses})},
    ...(projected && {subject: projected}),
    ...(recipients && {to: recipients.projection})
  }
}

const transfers = ['7bit', '8bit', 'binary', 'quoted-printable', 'base64']

function bodyOf(source: string, {header, start, end}: Leaf, encoding: Encoding, faults: RawFault[]): Projection {
  const named = valueOf(source, header, 'content-transfer-encoding')?.toLowerCase() ?? '7bit'
  const transfer = transfers.includes(named) ? named : '8bit'
  if (transfer !== named)
    faults.push({message: `Unknown transfer encoding “${named}”, read as it stands. Valid are: ${transfers.join(', ')}.`, offset: start})
  const usual = encoding === 'utf-8' ? 'utf-8' : 'windows-1252'
  const charset = parametersOf(valueOf(source, header, 'content-type')).parameters.charset ?? usual
  const body = projectBody(source, start, end, {transfer, charset, encoding})
  if (body) return body
  faults.push({message: `Unknown charset “${charset}”, read as ${usual}. Save the mail as UTF-8.`, offset: start})
  return projectBody(source, start, end, {transfer, charset: usual, encoding}) ?? plainProjection(source, start, end)
}
