import type {Message} from '../message/types'

/** The most prose that is checked, in UTF-16 code units. */
export const inputLimit = 1_000_000

export interface Notice {
  ruleId: 'language' | 'input-limit' | 'empty'
  message: string
  why: string
  /** True where nothing else can be said of the draft. */
  alone: boolean
}

const functionWords = new Set(
  'the a an and or but of to in on at for with from by as is are was were be been have has had do did will would could can may i you he she it we they my your our me us this that not so if what which how thank thanks please am about'.split(
    ' '
  )
)

/** The notice on a draft, if it calls for one. */
export function noticeOn(message: Message, fullLength: number): Notice | undefined {
  if (message.words < 2) {
    return {
      ruleId: 'empty',
      message: 'There is nothing in the body to check.',
      why: 'A message is checked from its first sentence on, and one word is none.',
      alone: true
    }
  }
  if (!message.template && isForeign(message)) {
    return {
      ruleId: 'language',
      message: 'This text does not read as English.',
      why: 'The rules know English only, so nothing else is reported.',
      alone: true
    }
  }
  if (fullLength > inputLimit) {
    return {
      ruleId: 'input-limit',
      message: `Only the first ${inputLimit.toLocaleString('en')} of ${fullLength.toLocaleString('en')} characters were checked.`,
      why: 'Messages are far shorter; the limit keeps the linter quick on any input.',
      alone: false
    }
  }
  return undefined
}

/** At least 20 words, of which under 8 in 100 are English function words. */
function isForeign({sentences}: Message): boolean {
  let words = 0
  let known = 0
  for (const {terms} of sentences) {
    for (const {form, type} of terms) {
      if (type !== 'word') continue
      words++
      if (functionWords.has(form)) known++
    }
  }
  return words >= 20 && known < words * 0.08
}
