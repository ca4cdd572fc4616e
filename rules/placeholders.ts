import {standIns} from '../src/lexicon/stand-ins'
import {defineRule, meeting, type Example, type Hit, type Mend, type Message, type Slot} from '../src/rule'

export default defineRule({
  id: 'placeholders',
  title: 'Fill in every slot',
  tip: 'T4',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  find: (message) => (message.template ? templateSlips(message) : [...unfilledSlots(message), ...unmarkedSlots(message)]),
  marks: 'words',
  message: '“{match}” is a slot that is still to be filled in.',
  why: 'A slot left open tells the reader that the same letter went to many.'
})

const outsideQuotes = (message: Message, start: number) =>
  !message.parts.some((part) => part.type === 'quote' && part.start <= start && start < part.end)
const ownSlots = (message: Message) => message.slots.filter(({start}) => outsideQuotes(message, start))

/** Every slot of a message is one too many, in the subject as well. */
function unfilledSlots(message: Message): Hit[] {
  const inText = ownSlots(message).map((slot) => slotHit(message, slot))
  if (!message.subject || message.subject.inText) return inText
  const inSubject = message.subject.sentences.flatMap(({terms}) => terms.filter(({type}) => type === 'slot'))
  return [...inText, ...inSubject.map(({start, end}): Hit => ({start, end, field: 'subject', needs: 'fact'}))]
}

/** A noun stands in for some slots: "at [Company]" is "at your company", "the [Role] position" is "the position". */
function slotHit(message: Message, {start, end, standsFor: subject}: Pick<Slot, 'start' | 'end' | 'standsFor'>): Hit {
  const before = message.text.slice(Math.max(0, start - 40), start)
  const after = message.text.slice(end, end + 40)
  const part = message.parts.find((each) => each.start <= start && start < each.end)?.type
  const needs = subject === 'name' || subject === 'time' ? subject : 'fact'
  if (part !== 'body' && part !== 'postscript') return {start, end, needs}
  if (
    subject === 'company' &&
    /\b(?:at|with|join|joining|for|to|in|by|from|of|like|that|visit|about)\s$/i.test(before) &&
    !/^['’]s?\b/.test(after)
  ) {
    return {start, end, mends: [put('your company'), put('your team')]}
  }
  if (subject === 'role') {
    const noun = /^\s+(?=(?:role|position|post|job|vacancy|opening|interview|opportunity|application)\b)/i.exec(after)
    if (noun && /\b(?:the|your|this|that|my|a)\s$/i.test(before)) return {start, end: end + noun[0].length, mends: [put('')], needs}
    const repeated = /\b(?:role|position|post|job|vacancy|opening) (?:of|as|for)\s$/i.test(before)
    if (/\b(?:for|about|regarding|of)\s$/i.test(before) && !noun && !repeated)
      return {start, end, mends: [put('the role'), put('this position')]}
  }
  return {start, end, needs}
}

const put =
  (text: string): Mend =>
  () => ({text, title: text ? `Write “${text}”` : 'Leave the slot out', safety: 'review'})

function unmarkedSlots(message: Message): Hit[] {
  const hits: Hit[] = []
  // A mark for each character, so that many hits take no longer each than one.
  const covered = new Uint8Array(message.text.length)
  const taken = (start: number, end: number) => meeting(message.slots, start, end) || covered.subarray(start, end).includes(1)
  for (const {find, needs} of standIns) {
    for (const match of message.text.matchAll(find)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (taken(start, end) || !outsideQuotes(message, start)) continue
      const noun = /XYZ|XX|Company|Employer|Firm|Corp/.test(match[0]) ? nounHit(message, start, end) : undefined
      const hit: Hit = {message: '“{match}” stands where a fact belongs.', needs, start, end, ...noun}
      covered.fill(1, hit.start, hit.end)
      hits.push(hit)
    }
  }
  return hits
}

/** The noun for a stand-in of a company or a role, read from what stands around it. */
function nounHit(message: Message, start: number, end: number): Partial<Hit> {
  const role = /^\s+(?:role|position|post|job|vacancy|opening|interview)\b/i.test(message.text.slice(end, end + 20))
  const {mends, end: until} = slotHit(message, {start, end, standsFor: role ? 'role' : 'company'})
  return mends ? {end: until, mends} : {}
}

/** In a template: slots with a mark missing or doubled, and those of the syntax that the rest does not use. Tags that steer it are no slots. */
function templateSlips(message: Message): Hit[] {
  const slots = ownSlots(message).filter(({type}) => type === 'value')
  const main = mainSyntax(slots)
  // Marks that the caller declares are meant to stand beside the usual ones.
  const declared = new Set(slots.flatMap((slot) => (slot.declared ? slot.syntax : [])))
  return slots
    .filter(({syntax, wellFormed}) => !wellFormed || (syntax !== main && !declared.has(syntax) && !declared.has(main)))
    .map(({start, end, name, wellFormed}) => ({
      // "$ {name}" among "${name}" is one slot with a blank in its mark; elsewhere a dollar is a price.
      start: main === '${}' ? start - /(?:\$[ \t]+)?$/.exec(message.text.slice(Math.max(0, start - 4), start))![0].length : start,
      end,
      message: wellFormed
        ? `“{match}” is marked unlike the other slots, which use ${main}.`
        : '“{match}” lacks a mark or has one too many.',
      mends: [mended(main, name, slots, message.text)]
    }))
}

/** The syntax of the most slots that lack no mark; of those used equally often, the one met first. */
function mainSyntax(slots: readonly Slot[]): string {
  const counts = new Map<string, number>()
  const sound = slots.filter(({wellFormed}) => wellFormed)
  for (const {syntax} of sound.length > 0 ? sound : slots) counts.set(syntax, (counts.get(syntax) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as [string, number])[0]
}

function mended(syntax: string, name: string, slots: readonly Slot[], text: string): Mend {
  const model = slots.find((slot) => slot.syntax === syntax && slot.wellFormed) ?? slots.find((slot) => slot.syntax === syntax)
  const {open = '', close = ''} = model ?? {}
  const space = model && /^\S+\s/.test(text.slice(model.start, model.start + open.length + 1)) ? ' ' : ''
  const made = `${open}${space}${name.trim()}${space}${close}`
  return () => ({text: made, title: `Write ${made}`, safety: 'safe'})
}

const letter = (body: string, name = 'Ana Reyes') => `Dear Ms. Lowe,\n\n${body}\n\nKind regards,\n${name}`

export const examples: Example[] = [
  {
    flags: letter('Thank you for telling me about your plans at «[Company]». Which skill should I build first?'),
    becomes: letter('Thank you for telling me about your plans at your company. Which skill should I build first?')
  },
  {
    flags: letter('Thank you for the interview about the «{{role}} »position.'),
    becomes: letter('Thank you for the interview about the position.')
  },
  {flags: letter('Thank you for considering me for «<Job Title>».'), becomes: letter('Thank you for considering me for the role.')},
  {flags: letter('I enjoyed the conversation on «[date]» very much.')},
  {flags: 'Dear «${manager_name}»,\n\nThank you for the call.\n\nBest,\nAna'},
  {flags: letter('Thank you for the call.', '«[Your Name]»')},
  {flags: letter('Thank you for the call about my «%TOPIC%».')},
  {flags: 'Dear «Mr/Ms ____»,\n\nThank you for the call.\n\nBest,\nAna'},
  {
    flags: letter('It was good to learn how work is done at «XYZ Corp».'),
    becomes: letter('It was good to learn how work is done at your company.')
  },
  {flags: letter('Thank you for the meeting about the «XX »position.'), becomes: letter('Thank you for the meeting about the position.')},
  {flags: letter('Thank you for the call.', '«Firstname Lastname»')},
  {
    flags: 'Dear ${name},\n\nThank you for the talk about the «$ {role}» post at ${company}.\n\nBest,\n${me}',
    becomes: 'Dear ${name},\n\nThank you for the talk about the ${role} post at ${company}.\n\nBest,\n${me}',
    template: true
  },
  // The note is the writer's, and what the rule looks for.
  {flags: letter('Thank you for the call. «TODO: say what I liked about the tour».')},
  {flags: 'Dear «INSERT NAME»,\n\nThank you for the call.\n\nBest,\nAna'},
  {flags: letter('Thank you for the call.'), subject: 'Thank you from «[Your Name]»'},
  {
    flags: 'Dear [Name],\n\nThank you for the talk about «[Topic».\n\nBest,\n[Your Name]',
    becomes: 'Dear [Name],\n\nThank you for the talk about [Topic].\n\nBest,\n[Your Name]',
    template: true
  },
  {
    flags: 'Dear {{ name }},\n\nThank you for the talk about «[topic]».\n\nBest,\n{{ sender }}',
    becomes: 'Dear {{ name }},\n\nThank you for the talk about {{ topic }}.\n\nBest,\n{{ sender }}',
    template: true
  },
  {
    flags: 'Dear «{{name}»,\n\nThank you for the talk.\n\nBest,\n{sender}',
    becomes: 'Dear {name},\n\nThank you for the talk.\n\nBest,\n{sender}',
    template: true
  },
  {
    flags: 'Dear <Name>,\n\nThank you for the talk.\n\nBest,\n«{sender}»',
    becomes: 'Dear <Name>,\n\nThank you for the talk.\n\nBest,\n<sender>',
    template: true
  },
  {
    passes: 'Dear [Name],\n\nThank you for the talk about [Topic].\n\nBest,\n[Your Name]',
    template: true,
    because: 'slots are what a template is for'
  },
  {passes: 'Dear {{ contact.name }},\n\nThank you for {{ event }}.\n\n{{ me.name }}', template: true},
  {
    passes: 'Dear {{name}},\n\nThank you for {% if event %}{{event}}{% else %}the talk{% endif %}.\n\n{{me}}',
    template: true,
    because: 'tags that steer a template are no slots'
  },
  {passes: letter('Thank you for the call [see below] and for the map [1].'), because: 'an aside in brackets is no slot'},
  {passes: letter('Thank you for the <b>whole</b> day.'), because: 'markup is no slot'},
  {passes: letter('Thank you for the call. You can reach me at Ana Reyes <ana@reyes.example>.'), because: 'an address is no slot'},
  {passes: letter('Thank you for the call. My size is XXL and the X-ray was fine.'), because: 'letters that mean something'},
  {passes: letter('Thank you for the call. Could you insert a comment where my answer was thin?')},
  {passes: letter('Thank you for the call. My page is [here](https://ana.example/work).'), because: 'a link is no slot'},
  {passes: letter('Thank you for the call. You asked for «more structure», and I agree.'), because: 'a quotation is no slot'},
  {passes: letter('Thank you for the call. The company name was new to me, and so was the job title.')},
  {
    passes: letter('Thank you for the call.\n\n> Dear [Candidate Name], thank you for applying to XYZ Corp.'),
    because: 'it stands in quoted history'
  },
  {passes: letter('Thank you for the call.', 'Ana xx'), because: 'two kisses'}
]
