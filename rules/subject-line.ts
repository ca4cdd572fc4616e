import {defineRule, type Example, type Hit, type MendContext, type MessageKind, type Suggestion} from '../src/rule'

const mostWords = 9
const mostCharacters = 60
/** In UTF-16 code units: what a subject is looked through for numbers to. */
const mostRead = 300

export default defineRule({
  id: 'subject-line',
  title: 'Keep the subject short and friendly',
  tip: 'T4',
  kinds: 'all',
  severity: 'info',
  expect: 'none',
  collectsSubject: true,
  find: ({subject}) => {
    if (!subject) return []
    const {text, start, inText} = subject
    const message = faultOf(text)
    if (message === undefined) return []
    const lead = text.length - text.trimStart().length
    const words = text.trim() === '' ? {start, end: start} : {start: start + lead, end: start + text.trimEnd().length}
    return [{...words, message, ...(inText ? {} : {field: 'subject' as const})} satisfies Hit]
  },
  marks: 'words',
  message: '“{match}” is a hard start for the message.',
  why: 'The subject is read first, and often decides whether the rest is read at all.',
  mends: [friendly]
})

/** What is wrong with a subject, as a sentence; nothing where it is well. */
function faultOf(subject: string): string | undefined {
  const plain = subject
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|tr|antw)\s*:)+/i, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '') return 'The subject is empty.'
  // One that is longer is too long however much of it is numbers.
  const unnumbered = plain.length > mostRead ? plain : plain.replace(reference, ' ').replace(/\s+/g, ' ').trim()
  const words = unnumbered.match(/[\p{L}\d][\p{L}\d'./+&-]*/gu)?.length ?? 0
  if (isShouted(unnumbered)) return '“{match}” shouts.'
  if (accusing.some((pattern) => pattern.test(plain))) return '“{match}” blames the reader.'
  if (sensational.some((pattern) => pattern.test(plain))) return '“{match}” reads like an alarm or an advertisement.'
  if (words > mostWords) return `“{match}” has ${words} words; ${mostWords} are enough for a subject.`
  if (unnumbered.length > mostCharacters) return `“{match}” has ${unnumbered.length} characters; ${mostCharacters} fit on one line.`
  return undefined
}

/** File and job numbers: "ref. L-118", "(Job ID 40312)", "#2211". They name the case, so they do not count as words. */
const reference =
  /[([]?(?:\b(?:ref(?:erence)?|req(?:uisition)?|job|vacancy|case|ticket|application|posting)\b\.? ?)?(?:\b(?:id|no|nr|number|code)\b\.? ?)?(?:[:#] ?)?\b(?=[\w/-]*\d)[A-Z]{0,5}[-/_]?\d[\w/-]{2,}\b[)\]]?|\b(?:ref|reference)\b\.?:? ?\S{0,20}\d\S*/gi

/** Short words in capitals that are names of jobs, trades and papers rather than shouts. */
const shortForm = /^(?:[A-Z]{1,4}|[A-Z]+\d\w*|[A-Z]{1,5}(?:[&/.][A-Z]{1,5})+\.?)$/

function isShouted(subject: string): boolean {
  if (/[!?]{2,}/.test(subject)) return true
  const words = subject.match(/\p{L}[\p{L}\d'&/.]*/gu) ?? []
  const capitals = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase() && word.length > 1)
  const loud = capitals.filter(
    (word) => !shortForm.test(word) || /^(?:WHY|NOT|NO|YOU|YOUR|STOP|PLS|READ|HELP|NOW|OMG|WTF|ONE|LAST|FYI|THE|AND|JOB|STILL)$/.test(word)
  )
  if (words.length >= 3 && capitals.length >= words.length - 1) return true
  return (
    loud.length >= 2 ||
    (loud.length === 1 && (loud[0]!.length >= 4 || capitals.length > 1 || words.length === 1 || /^(?:WHY|NOT|NO|YOU|NOW)$/.test(loud[0]!)))
  )
}

const accusing: readonly RegExp[] = [
  /\b(?:answer|reply|response|explanation|statement|apology) (?:is )?(?:needed|required|due|expected|wanted|overdue)\b/i,
  /\bby (?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|noon|eod|cob|close of business)\b/i,
  /\bstill (?:no|not|nothing|waiting|without|unanswered|awaiting|pending|silence|haven't|have not)\b/i,
  /\b(?:second|2nd|third|3rd|fourth|4th|fifth|5th|last|final|repeated|another) (?:and \w+ )?(?:reminder|attempt|try|notice|warning)\b/i,
  /\b(?:third|3rd|fourth|4th|fifth|5th|yet another) (?:request|e-?mail|mail|message|letter|time|appeal|call)\b/i,
  /^(?:my )?(?:second|2nd|final|last|repeated) (?:and \w+ )?(?:request|e-?mail|mail|message|letter|time|appeal|chance)\b/i,
  /\b(?:reminder|attempt) ?(?:no\.? ?|number ?)?#?\d\b/i,
  /\b(?:no|without(?: an?| any)?|zero|not a single) (?:answer|reply|response|feedback|reaction|word)\b(?! (?:needed|required|necessary|expected))/i,
  /\b(?:you|they|nobody|no one|hr)\b.{1,12}\b(?:never|didn't|did not|don't|do not|haven't|have not|ignored?|owe|promised|ghosted|lied|failed|rejected|bothered)\b/i,
  /\b(?:unanswered|ignored|ignoring|ghosted|unfair|unacceptable|unprofessional|disgraceful|shameful|broken promises?|(?:formal|my|a) complaint|complaint (?:about|regarding|concerning|against|on)|disappointed with|disappointing|disgusted|insult(?:ing|ed)?|wasted|waste of)\b/i,
  /\b(?:how much longer|how long (?:do|must|will) i|how (?:dare|could you|can you just)|shame on|answer me|did you forget|have you forgotten|forgotten (?:me|candidate|applicant)|reply (?:now|needed|required|asap)|awaiting your (?:answer|reply|response) since)\b/i,
  /\boverdue\b(?!.{1,12}\bthank)/i,
  /\b(?:your|yet another) (?:so-called|form letter|excuses?|mistake|lies?|loss|silence|broken)\b/i,
  /\b(?:invoice|bill) for\b.{1,40}\b(?:time|hours?|days?|weeks?|work|consulting|interviews?|rounds?)\b/i
]

const sensational: readonly RegExp[] = [
  /\burgent(?:ly)?\b(?! care)/i,
  /\b(?:asap|immediate(?:ly)? (?:attention|action|answer|reply|response)|time[- ]sensitive|action required|open (?:this|now|immediately)|must read|please read|read (?:this|me)|don't (?:ignore|delete)|do not (?:ignore|delete)|last warning)\b/i,
  /\b(?:important|attention|emergency) ?[:!]/i,
  /\b(?:you won't believe|shocking|shocked|biggest mistake|life[- ]changing|once in a lifetime|dream (?:candidate|hire)|perfect candidate|best candidate|hire me|hidden gem|guaranteed|unbelievable|outrage(?:ous)?|the truth about|explosive)\b/i,
  /\b(?:begging|desperate(?:ly)?|heartbroken|devastated|crushed|please,? please|i beg)\b/i
]

/** Subjects of ours that fit the kind and what the draft names, those that are short enough themselves. */
function friendly({message}: MendContext): Suggestion[] {
  const {role} = message.facts
  const byKind: Record<MessageKind, (string | undefined)[]> = {
    'feedback-request': [
      role && `Thank you, and a question about the ${role} interview`,
      role && `A question about the ${role} interview`,
      'Thank you, and a quick question'
    ],
    'follow-up': [role && `Following up on the ${role} interview`, 'Following up on my note'],
    'thank-you': [role && `Thank you for the ${role} interview`, 'Thank you for your time'],
    'feedback-reply': ['Thank you for your feedback', 'Thank you for your advice']
  }
  const fitting = byKind[message.kind].filter((text) => text !== undefined && text !== '' && faultOf(text) === undefined) as string[]
  return fitting.slice(0, 2).map((text) => ({text, title: `Write “${text}”`, safety: 'review'}))
}

const body = 'Dear Ms. Lowe,\n\nThank you for the interview. Which skills should I build to be a stronger planner?\n\nKind regards,\nAna'
const named =
  'Dear Ms. Lowe,\n\nThank you for the interview for the Site Planner role. Which skills should I build to be a stronger candidate?\n\nKind regards,\nAna'

export const examples: Example[] = [
  {flags: body, subject: '«»', becomes: 'Thank you, and a quick question'},
  {flags: body, subject: '«SECOND INTERVIEW AND NO ANSWER»', becomes: 'Thank you, and a quick question'},
  {flags: named, subject: '«Still waiting for your answer»', becomes: 'A question about the Site Planner interview'},
  {flags: body, subject: '«Second reminder»', becomes: 'Thank you, and a quick question'},
  {flags: body, subject: '«Last attempt to reach you»'},
  {flags: body, subject: '«Seven quick questions on the day that I spent with your planning team»'},
  {flags: body, subject: '«Reconsideration of qualifications, certifications and responsibilities»'},
  {flags: body, subject: '«URGENT: interview feedback»'},
  {flags: body, subject: '«Feedback please!!»'},
  {flags: body, subject: '«You never answered my email»'},
  {flags: body, subject: '«Bill for three days of unpaid work»'},
  {flags: body, subject: '«Re: no reply since May»'},
  {flags: body, subject: '«The perfect candidate got away»'},
  {flags: body, subject: '«Interview on 3 May: your mistake»'},
  {
    flags: 'Dear Ms. Lowe,\n\nThank you for the call. I hope to apply again.\n\nAna',
    subject: '«My reaction to how the call of last Monday afternoon went»',
    kind: 'thank-you',
    becomes: 'Thank you for your time'
  },
  {flags: `Subject: «Please read this»\n\n${body}`, becomes: `Subject: Thank you, and a quick question\n\n${body}`},
  {passes: body, subject: 'Thank you, and a question about my interview'},
  {passes: body, subject: 'Re: Fwd: Re: Planner interview on 4 May, steps and a question', because: 'Re: and Fwd: do not count'},
  {passes: body, subject: 'Senior Planner interview on Monday: a question, ref. PL-2024/118', because: 'a reference number does not count'},
  {passes: body, subject: 'NHS Band 6 ICU interview: a question', because: 'short forms do not shout'},
  {passes: body, subject: 'thanks and bye'},
  {passes: body, subject: 'Following up on my note of 3 May', kind: 'follow-up'},
  {passes: body, subject: 'Feedback on the [Role] interview', template: true},
  {passes: body, subject: 'Request for information'},
  {passes: body, subject: 'Friendly reminder: a question about my test', because: 'one reminder, and a friendly one'},
  {passes: body, subject: 'How can I improve?'},
  {passes: body, because: 'no subject was given'},
  {flags: body, subject: '«Answer needed by noon»'},
  {flags: body, subject: '«Complaint regarding my interview»'},
  {passes: body, subject: 'Feedback on the essay, ref. ENG/417', because: 'a reference number does not shout'}
]
