import type {Message, Sentence} from '../message/types'

const said =
  /^(?:feedback|advice|insights?|pointers|suggestions|tips|guidance|critique|criticism|comments|recommendations|thoughts|hints|impressions|remarks|evaluation|assessment)$/

/** Whether a sentence may count as asking for feedback although it is an order, or asks in a form that nobody listed. */
const perhapsAsks = ({thanks, time, terms}: Sentence) => !thanks && time !== 'past' && terms.some(({form}) => said.test(form))

interface Place {
  start: number
  end: number
}

/** Where a message asks and thanks, in source order; kept, since each finding of a long draft wants to know. */
interface Purpose {
  wanted: readonly Place[]
  specific: readonly Place[]
  perhaps: readonly Place[]
  thanks: readonly Place[]
}

const known = new WeakMap<Message, Purpose>()

function purposeOf(message: Message): Purpose {
  const found = known.get(message)
  if (found) return found
  const wanted = message.asks.filter(({wants}) => wants === 'feedback')
  const purpose: Purpose = {
    wanted,
    specific: wanted.filter(({topics}) => topics.length > 0),
    perhaps: wanted.length > 0 ? [] : message.sentences.filter(perhapsAsks),
    thanks: message.sentences.filter(({thanks}) => thanks)
  }
  known.set(message, purpose)
  return purpose
}

/** Whether a range holds all that a request asks for, or all of it that names something. */
export function holdsOnlyAsk(message: Message, range: Place): boolean {
  if (message.kind !== 'feedback-request') return false
  const {wanted, specific, perhaps} = purposeOf(message)
  if (specific.length > 0) return holdsAll(specific, range)
  return holdsAny(wanted, range) || (perhaps.length > 0 && holdsAll(perhaps, range))
}

const holdsAll = (places: readonly Place[], {start, end}: Place) => places[0]!.start >= start && places.at(-1)!.end <= end

/** Whether the first place at or after the start of a range ends within it. */
function holdsAny(places: readonly Place[], {start, end}: Place): boolean {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low < places.length && places[low]!.end <= end
}

/** Whether a range holds every thanks of a message. */
export function holdsOnlyThanks(message: Message, range: Place): boolean {
  const {thanks} = purposeOf(message)
  return thanks.length > 0 && holdsAll(thanks, range)
}
