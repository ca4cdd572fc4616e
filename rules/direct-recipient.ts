// Over 200 lines with its examples: it tells who is greeted, who is spoken to without a greeting, and whose name is at hand.
import {boxNames, crowd, filler, group, honorific, leader, name, notName, opening, rare, role} from '../src/lexicon/recipients'
import {defineRule, type Example, type Hit, type Message, type Missing, type Part, type Suggestion} from '../src/rule'

export default defineRule({
  id: 'direct-recipient',
  title: 'Write to a person by name',
  tip: 'T3',
  kinds: ['feedback-request'],
  severity: 'warning',
  expect: 'some',
  find: (message) => (sharedBox(message) ? [] : personsAddressed(message)),
  missing: (message) => {
    const greeting = greetingOf(message)
    const box = sharedBox(message)
    const reading = greeting && readGreeting(greeting.text, message)
    if (box && (reading === undefined || reading.to !== 'crowd')) return box
    if (!greeting || !reading) return noGreeting(message)
    const range = {start: greeting.start, end: greeting.end, about: 'words' as const, needs: 'name' as const}
    if (reading.to === 'crowd')
      return {
        ...range,
        mends: [({message: whole}) => greetings(whole, 'Hello')],
        message: '“{match}” is addressed to no one in particular.'
      }
    return {
      ...range,
      severity: 'info',
      mends: [({message: whole}) => greetings(whole)],
      message: reading.to === 'role' ? '“{match}” names a role and no person.' : '“{match}” names no one.'
    }
  },
  message: 'The message greets no one by name.',
  why: 'A letter to a person gets an answer from that person; one to a department is for nobody in particular.'
})

interface Greeting {
  text: string
  start: number
  end: number
}

/** The greeting without its closing marks; also one of a kind that is rare enough to be taken for a line of the body. */
function greetingOf({parts, text}: Message): Greeting | undefined {
  const part = parts.find(({type}) => type === 'greeting')
  const found = part && bare(text, part.start, part.end)
  if (found && !/^(?:attn|attention)$/i.test(found.text)) return found
  const start = part?.start ?? parts.find(({type}) => type === 'body')?.start ?? 0
  const line = /^[^\r\n]{3,60}/.exec(text.slice(start))?.[0] ?? ''
  return rare.test(line) &&
    /[,:!]\s*$|^\S+(?:\s\S+){0,5}$/.test(line) &&
    !/[.?]/.test(line.slice(0, -1).replace(/\b(?:Mr|Mrs|Ms|Dr|Prof)\./g, ''))
    ? bare(text, start, start + line.length)
    : found
}

function bare(text: string, start: number, end: number): Greeting {
  const written = text.slice(start, end).replace(/(?<![\s,.!:;–—-])[\s,.!:;–—-]+$/u, '')
  return {text: written, start, end: start + written.length}
}

const titled = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.?\\s+${name}`, 'u')

type Reading = {to: 'person' | 'role' | 'crowd' | 'none'}

/** Whom a greeting is for. What is neither a role nor a group is taken for a name, so that no name needs to be known. */
function readGreeting(written: string, message: Message): Reading {
  const plain = written.replace(/[’‘]/g, "'")
  const slot = message.slots.some(({start, end, name}) => {
    const from = message.parts.find(({type}) => type === 'greeting')
    return from && start >= from.start && end <= from.end && !/compan|employer|\bfirm|organi[sz]ation|department|\bteam/i.test(name)
  })
  if (slot) return {to: 'person'}
  if (/^to whom/i.test(plain)) return {to: 'crowd'}
  // A blank to be filled in is a slot without marks, and a name belongs in it.
  if (/_{2,}|\bX{2,}\b|\b(?:NAME|Name)\b/.test(plain)) return {to: 'person'}
  // Where a title and a name stand beside an office, the letter is to the person: "Head of Finance Ms Ray".
  if (titled.test(plain)) return {to: 'person'}
  const rest = plain.replace(opening, '')
  let found: Reading['to'] = 'none'
  for (const piece of rest.split(/[,&/]|\band\b|\bor\b/i)) {
    // What follows says where the person works: "Head of Finance", "Priya from HR".
    const who = piece.trim().replace(/(?<=\S)\s+(?:of|at|from|with|in|for)\s[\s\S]*/i, '')
    const words = who.match(/[@\p{L}\d][\p{L}\p{M}\d'._-]*/gu)?.map((word) => word.replace(/\.$/, '')) ?? []
    if (words.length === 0) continue
    const unknown = words.filter((word) => !crowd.test(word) && !role.test(word) && !filler.test(word))
    const isGroup = group.test(who) && !words.some((word) => leader.test(word))
    if (unknown.length > 0 && !isGroup) return {to: 'person'}
    if (isGroup || (words.some((word) => crowd.test(word)) && !words.some((word) => leader.test(word)))) found = 'crowd'
    else if (found !== 'crowd' && words.some((word) => role.test(word))) found = 'role'
  }
  return {to: found}
}

const tail = '(?=\\s*[.!?,]|\\s*$|\\s+(?:for|and|that|so|but|thank|thanks|I|it)\\b)'

const interjection = 'Wow|Oh|Well|Yes|Ok|Okay|So|Right|Alright|Listen|Look|Anyway|Now|And|Ah|Aye|Yeah|Honestly'

/** A person spoken to in the body: "Thanks, Lena", "thank you so much Ms Thornbury", "@kim", ", Lena!" at the end of a sentence. */
const direct: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Tt]hank(?:s| you| u)|[Tt]hx|[Cc]heers|[Hh]i|[Hh]ello|[Hh]ey|[Ss]orry|[Gg]ood (?:morning|afternoon|evening))(?: (?:so|very|much|again|a lot|a million|for (?:that|this|it|everything)))*,? (?:${honorific})?${notName}${name}${tail}`,
    'u'
  ),
  new RegExp(`,\\s+(?:${honorific})?${notName}${name}(?:\\s${name})?\\s*[.!?]*$`, 'u'),
  new RegExp(`^${notName}${honorific}${name}\\b`, 'u'),
  new RegExp(`^(?:WOW|OMG|${interjection}),? ${honorific}${name}\\b`, 'u'),
  new RegExp(`^(?:${interjection}),? ${notName}${name}(?:,|\\s+(?:so|thanks?|thx|cheers|I|it|just)\\b)`, 'u')
]
const leadingName = new RegExp(
  `^${notName}(?!\\p{L}+ly\\b)${name} (?:it's|it’s|its|thank|thanks|thx|I'm|I’m|im|i|I|this is|just|hi|hello)\\b`,
  'u'
)

function personsAddressed(message: Message): Hit[] {
  const greeting = greetingOf(message)
  if (greeting && readGreeting(greeting.text, message).to === 'person') return [greeting]
  const {sentences, text, parts} = message
  const handle = parts.find(
    (part) => (part.type === 'body' || part.type === 'greeting') && /(?:^|\s)@[a-z][\w.]+/i.test(text.slice(part.start, part.end))
  )
  if (handle) return [handle]
  return sentences.filter((sentence, at) => {
    const written = text.slice(sentence.start, sentence.end)
    // A place or a product also stands after a comma; only the first sentences and the last speak to someone.
    const near = at < 2 || at === sentences.length - 1
    return (
      direct.some((pattern, kind) => (kind !== 1 || near) && pattern.test(written)) || (at === 0 && !greeting && leadingName.test(written))
    )
  })
}

const addressPattern = /(?<![\w.+-])[\w.+-]+@[\w.-]+/g

/** The address of a shared box, where every address given is one. */
function sharedBox(message: Message): Missing | undefined {
  const part = message.parts.find(({type}) => type === 'to')
  const addresses = message.to.join(', ').match(addressPattern) ?? []
  if (addresses.length === 0 || !addresses.every((address) => boxNames.test(address.split('@')[0]!))) return undefined
  const address = addresses[0]!
  const place = addressPlace(message, part, address)
  return {
    ...place,
    end: place.start + address.length,
    about: 'words',
    needs: 'name',
    message: '“{match}” is an address that many people share.',
    mends: []
  }
}

function addressPlace(message: Message, part: Part | undefined, address: string): {start: number; field?: 'to'} {
  const inText = part ? message.text.slice(part.start, part.end).indexOf(address) : -1
  return inText >= 0 ? {start: part!.start + inText} : {start: message.to.join(', ').indexOf(address), field: 'to'}
}

function noGreeting(message: Message): Missing {
  const at = message.parts.find(({type}) => type === 'body')?.start ?? 0
  return {
    start: at,
    end: at,
    severity: 'info',
    needs: 'name',
    mends: [({message: whole}) => greetings(whole).map((each) => ({...each, text: `${each.text},${whole.eol}${whole.eol}`}))]
  }
}

/** Greetings for the range: by name as the draft, the quoted mail or the address has it, in a template by a slot; `otherwise` where no name is known. */
function greetings(message: Message, otherwise?: string): Suggestion[] {
  const word = /^(?:Dear|Hi|Hello|Hey)$/i.exec(message.register.greeting)?.[0]
  const called = message.template ? slotName(message) : nameOf(message)
  if (called === undefined) return otherwise === undefined ? [] : [{text: otherwise, title: `Write “${otherwise},”`, safety: 'review'}]
  const words = [word ?? 'Dear', ...(word === 'Dear' || word === undefined ? ['Hello'] : ['Dear'])]
  return words.map((greeting) => ({text: `${greeting} ${called}`, title: `Write to ${called}`, safety: 'review'}))
}

/** A slot in the syntax and spelling of the others. */
function slotName({slots}: Message): string | undefined {
  const model = slots.find(({wellFormed, type}) => wellFormed && type === 'value')
  if (!model) return '[Name]'
  const upper = model.name === model.name.toUpperCase()
  const lower = model.name === model.name.toLowerCase()
  return `${model.open}${upper ? 'NAME' : lower ? 'name' : 'Name'}${model.close}`
}

/** A name, from the body ("my interview with Ms. Lowe"), from the sign-off of the quoted mail, or from the address. */
function nameOf(message: Message): string | undefined {
  const {text, sentences, parts, to} = message
  const met = new RegExp(
    `\\b(?:interview(?:ed)?|met|meet|meeting|spoke|speaking|spoken|talked|talk|conversation|call|chat|day|session)(?: \\p{Ll}+){0,3}? (?:with|to|by) (${honorific}${name}|${notName}${name} ${name})`,
    'u'
  )
  for (const {start, end} of sentences) {
    const found = met.exec(text.slice(start, end))
    if (found) return found[1]
  }
  const quoted = parts.filter(({type}) => type === 'quote').map(({start, end}) => text.slice(start, end))
  for (const quote of quoted) {
    const signed = new RegExp(
      `(?:regards|wishes|sincerely|best|thanks|cheers|greetings)[ ,]*\\r?\\n(?:>?[ \\t]*\\r?\\n)*>?[ \\t]*((?:${honorific})?${name}(?: ${name})?)[ \\t]*(?:\\r?\\n|$)`,
      'iu'
    ).exec(quote)?.[1]
    const wrote = new RegExp(`^(?:On|on) [^\\n]{4,60}?, (${name} ${name})(?: <[^>\\n]*>)?\\s+wrote`, 'u').exec(quote)?.[1]
    const called = [signed, wrote].find(
      (each) => each !== undefined && !group.test(each) && !/\b(?:HR|Hiring|Recruit\w*|Talent|Resources)\b/i.test(each)
    )
    if (called) return called
  }
  for (const address of to.join(', ').match(addressPattern) ?? []) {
    const [local] = address.split('@')
    const words = local!.split(/[._-]/)
    if (boxNames.test(local!) || words.length !== 2 || !words.every((word) => /^[a-z]{2,}$/i.test(word))) continue
    return words.map((word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()).join(' ')
  }
  return undefined
}

const ask = 'Thank you for the interview. Which skills should I build to be a stronger planner?'
const letter = (greeting: string, body = ask) => `${greeting}\n\n${body}\n\nKind regards,\nAna Reyes`

export const examples: Example[] = [
  {flags: letter('«Dear HR»,'), becomes: letter('Hello,'), severity: 'warning'},
  {flags: letter('«To whom it may concern»:'), becomes: letter('Hello:'), severity: 'warning'},
  {flags: letter('«Dear Sir or Madam»,'), severity: 'warning'},
  {flags: letter('«Dear Harbour Mills Hiring Team»,'), severity: 'warning'},
  {flags: letter('«Hi everyone»,'), severity: 'warning'},
  {flags: letter('«Respected Sir»,'), severity: 'warning'},
  {
    flags: letter('«Dear Recruitment Team»,', `Thank you for the interview with Ms. Lowe. Which skills should I build?`),
    becomes: letter('Dear Ms. Lowe,', 'Thank you for the interview with Ms. Lowe. Which skills should I build?'),
    severity: 'warning'
  },
  {
    flags: `${letter('«Dear HR team»,')}\n\n> Dear Ana, we chose somebody else.\n> Kind regards,\n> Berit Holm`,
    becomes: `${letter('Dear Berit Holm,')}\n\n> Dear Ana, we chose somebody else.\n> Kind regards,\n> Berit Holm`
  },
  {flags: letter('«Dear Hiring Manager»,'), severity: 'info'},
  {flags: letter('«Dear Recruiter»,'), severity: 'info'},
  {flags: letter('«Hi there»,'), severity: 'info'},
  {flags: letter('«Hi»,'), severity: 'info'},
  {flags: letter('«Good morning»,'), severity: 'info'},
  {flags: `«»${ask}\n\nAna`, severity: 'info'},
  {flags: letter('«Hi»,'), to: 'berit.holm@mills.example', becomes: letter('Hi Berit Holm,')},
  {
    flags: letter('«Dear Hiring Team»,', 'Thank you for the talk about [Topic]. Which skills should I build?'),
    template: true,
    becomes: letter('Dear [Name],', 'Thank you for the talk about [Topic]. Which skills should I build?')
  },
  {flags: `To: «careers@mills.example»\n\n${letter('Dear Berit,')}`, severity: 'warning'},
  {flags: `To: «noreply@mills.example»\n\n${ask}`, severity: 'warning'},
  {passes: letter('Dear Ms. Lowe,')},
  {passes: letter('hey luca!')},
  {passes: letter('Dear Sister Adler,'), because: 'a title with a name'},
  {passes: letter('Good day Sir Villar,')},
  {passes: letter('Respected Meera ma’am,')},
  {passes: letter('Dear [Hiring Manager],'), template: true, because: 'any slot is a person'},
  {passes: letter('Dear {{recruiter_name}} and team,'), template: true},
  {passes: letter('Dear Ana and the hiring team,'), because: 'a person is named'},
  {passes: `Berit, ${ask}`},
  {passes: `Thanks for the call, Berit! ${ask}`, because: 'a person is addressed in the text'},
  {passes: `Thank you so much Ms Holm! ${ask}`},
  {passes: `@berit.holm ${ask}`},
  {passes: letter('Dear Berit,'), to: 'berit.holm@mills.example'},
  {passes: letter('Dear Berit,'), to: 'berit.holm@mills.example, careers@mills.example', because: 'one of the addresses is a person’s'},
  {passes: letter('Dear Hiring Team,'), kind: 'thank-you', because: 'thanks may go to all'},
  {passes: `Well Berit, thanks for the call. ${ask}`, because: 'a name after an interjection'},
  {passes: letter('Dear Head of Finance Ms Holm,'), because: 'a person beside the office'}
]
