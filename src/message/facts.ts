import type {Term} from '../match/term'
import type {Facts, Part, Register, Sentence} from './types'

const roleNouns = new Set('role position post job opening vacancy'.split(' '))
/** Work of the writer's, which "my" may stand before. */
const ownWork = new Set(
  'answer example presentation exercise case study design test task demo demonstration portfolio pitch lesson sample cv résumé resume letter code solution assessment play proposal project simulation audition trial statement plan report essay talk drill routine round'.split(
    ' '
  )
)
/** Parts of a selection, which "the" may stand before. */
const stages = new Set(
  'presentation exercise case study test task demo demonstration lesson assessment play simulation audition drill round'.split(' ')
)
const determiners = new Set(['the', 'your', 'a', 'an', 'this', 'my', 'our'])
/** Work that there is too much of for the bare word to tell which. */
const vague = new Set(
  'answer example letter round routine statement plan report project task exercise solution code sample lesson case proposal test'.split(
    ' '
  )
)
/** What stands before "skills" without naming any. */
const anySkills = new Set(
  'than rather there newer recent updated which what these those such some any more many most certain specific relevant required necessary needed additional particular right general interview interviewing good better best hard soft key core missing few several extra important useful valuable job role build improve learn develop gain strengthen'.split(
    ' '
  )
)
/** Words that tell no role or task apart from any other. */
const plain = new Set(
  'better stronger further comparable proper unpaid above above-mentioned abovementioned aforementioned aforesaid said suitable future vacant respective relevant particular specific desired mentioned listed posted following same similar new other next any this that open first right last your my our the a an advertised current another such whole first second third final last good bad kind clear honest quick prompt detailed written short old dead lovely same three two dream exact way wrong year all longer'.split(
    ' '
  )
)
/** Words that cannot stand inside a name for a role or task. */
const breaking = new Set(
  'i you he she it we they is are was were be been have has had do did will would could can to for of in on at with from by and or but not what which how who when where why if as about that comes came goes went'.split(
    ' '
  )
)

/** What the sentences name: the role, the company, a round or task, for rewrites to use. */
export function findFacts(text: string, sentences: readonly Sentence[], parts: readonly Part[]): Facts {
  const facts: Facts = {}
  for (const {terms} of sentences) {
    terms.forEach((term, at) => {
      if (facts.role === undefined && roleNouns.has(term.form)) facts.role = named(text, terms, at, false)
      if (facts.topic === undefined && ownWork.has(term.form) && !ownWork.has(terms[at + 1]?.form ?? ''))
        facts.topic = named(text, terms, at, true)
      if (facts.skill === undefined && term.form === 'skills') facts.skill = skillsAt(text, terms, at)
      if (facts.company === undefined && /^(?:at|with|join|joining|visit|visiting)$/.test(term.form))
        facts.company = companyAfter(text, terms, at)
    })
  }
  const reader = readerIn(text, parts)
  if (reader) facts.reader = reader
  for (const key of Object.keys(facts) as (keyof Facts)[]) if (facts[key] === undefined) delete facts[key]
  return facts
}

/** Words of a greeting that are no part of a name. */
const nameless =
  /^(?:dear|hi|hello|hey|heya|hiya|good|morning|afternoon|evening|greetings|respected|day|to|whom|it|may|concern|there|all|sir|madam|kia|ora|again|team|everyone)$/i
const crowd = /\b(?:team|board|committee|panel|department|hr|resources|manager|recruiters?|members|ladies|gentlemen|talent)\b/i

/** The person that the greeting names. */
function readerIn(text: string, parts: readonly Part[]): string | undefined {
  const greeting = parts.find((part) => part.type === 'greeting')
  if (!greeting) return undefined
  const words = text
    .slice(greeting.start, greeting.end)
    .replace(/(?<![,!:;–—-])[,!:;–—-]+\s*$|\.$/g, '')
    .split(/\s+/)
  while (words.length > 0 && nameless.test(words[0]!)) words.shift()
  const name = words.join(' ')
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}$/u.test(name) && !crowd.test(name) ? name : undefined
}

/** What stands between a determiner and a noun: "the [UX designer] role", "my [system design answer]". */
function named(text: string, terms: readonly Term[], noun: number, withNoun: boolean): string | undefined {
  let from = noun
  while (
    from > 0 &&
    noun - from < 5 &&
    terms[from]!.gap === 'none' &&
    !determiners.has(terms[from - 1]!.form) &&
    !breaking.has(terms[from - 1]!.form)
  )
    from--
  const before = terms[from - 1]?.form ?? ''
  if (!withNoun && (before === 'my' || before === 'our')) return undefined
  if (!determiners.has(before) || terms[from]!.gap !== 'none') return undefined
  const to = withNoun ? noun + 1 : noun
  if (to <= from) return undefined
  // "the letter" and "the answer" are the reader's; "the exercise" alone tells nothing apart.
  if (withNoun && before !== 'my' && (from === noun || !stages.has(terms[noun]!.form))) return undefined
  if (!withNoun && /^(?:next|new|current|open|advertised|last|first|second|final)$/.test(terms[from]!.form) && from + 1 < to) from++
  if (terms.slice(from, withNoun ? noun : to).some(({form}) => plain.has(form))) return undefined
  const until = withNoun ? subjectEnd(terms, to) : to
  if (withNoun && from === noun && until === to && vague.has(terms[noun]!.form)) return undefined
  return text.slice(terms[from]!.start, terms[until - 1]!.end).replace(/\s+/g, ' ')
}

/** What is said of an answer, and is no part of what it was about: "Was my answer about the lost dog ok?" */
const verdicts = new Set(
  'ok okay fine clear complete detailed strong stronger weak weaker good better convincing enough too right wrong late thin slow fast long short show showed shows sound sounded seem seemed look looked'.split(
    ' '
  )
)

/** Where "about driver hours" ends after "my answer"; where there is none, where the answer does. */
function subjectEnd(terms: readonly Term[], at: number): number {
  if (!/^(?:about|on|regarding)$/.test(terms[at]?.form ?? '') || terms[at]!.gap !== 'none') return at
  let to = at + 1
  while (to < terms.length && to - at <= 4 && terms[to]!.gap === 'none' && !breaking.has(terms[to]!.form) && !verdicts.has(terms[to]!.form))
    to++
  const last = terms[to - 1]!.form
  return to > at + 1 && !determiners.has(last) && !/day$|^(?:time|it|them|\d.*)$/.test(last) ? to : at
}

/** "communication skills", "Excel skills"; nothing where no skill is named. */
function skillsAt(text: string, terms: readonly Term[], at: number): string | undefined {
  let from = at
  while (
    from > 0 &&
    at - from < 2 &&
    terms[from]!.gap === 'none' &&
    !determiners.has(terms[from - 1]!.form) &&
    !breaking.has(terms[from - 1]!.form) &&
    !anySkills.has(terms[from - 1]!.form) &&
    !plain.has(terms[from - 1]!.form)
  )
    from--
  if (from === at || terms[from]!.gap !== 'none') return undefined
  return text.slice(terms[from]!.start, terms[at]!.end).replace(/\s+/g, ' ')
}

/** The name of a slot that stands for a firm: "with [Skill]" names none. */
const firm = /company|employer|firm|organi[sz]ation|business|school|hospital|college|university|hotel|studio|agency|office|store|shop/i

function companyAfter(text: string, terms: readonly Term[], at: number): string | undefined {
  let to = at + 1
  const named = ({name, type, start, end}: Term) => name || (type === 'slot' && firm.test(text.slice(start, end)))
  while (to < terms.length && to - at <= 4 && named(terms[to]!) && terms[to]!.gap === 'none') to++
  if (to === at + 1) return undefined
  const found = text.slice(terms[at + 1]!.start, terms[to - 1]!.end)
  // "with Ms. Lowe" is a person, "at Tuesday's lunch" a day.
  if (
    /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Sister|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Teams|Skype|Easter|Christmas)\b/.test(
      found
    )
  )
    return undefined
  return terms[at]!.form === 'with' && to === at + 2 && terms[at + 1]!.type !== 'slot' ? undefined : found
}

const meeting = /^(?:spoke|met|talked|discussed|had|chatted|agreed|both|last|first|just|sat|looked|saw)$/

const british = /.(?:ise|ised|ising|isation|our|ours|oured)$|^(?:centre|programme)$/
/** Words that end so wherever English is written. */
const everybodys =
  /^(?:our|your|four|hour|hours|yours|ours|exercise.*|advise.*|otherwise|promise.*|raise.*|rise|wise|precise|practise.*|tour|pour)$/

/** How the draft is written. */
export function readRegister(text: string, sentences: readonly Sentence[], parts: readonly Part[]): Register {
  const greeting = parts.find((part) => part.type === 'greeting')
  const first = greeting ? (/\p{L}+/u.exec(text.slice(greeting.start, greeting.end))?.[0] ?? '') : ''
  const body = sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join(' ')
  let alone = 0
  let together = 0
  for (const {terms} of sentences) {
    terms.forEach(({form}, at) => {
      if (/^(?:i|me|my|myself)$/.test(form)) alone++
      // In "we spoke on Monday", the reader is one of us.
      else if (/^(?:we|our)$/.test(form) && !meeting.test(terms[at + 1]?.form ?? '')) together++
    })
  }
  // After "Dear Ana," many begin in lower case, and write as usual from then on.
  const counted = sentences.length > 1 ? sentences.slice(greeting ? 1 : 0) : /^\p{Lu}/u.test(first) ? [] : sentences
  const lower = counted.filter(({start}) => /^\p{Ll}/u.test(text.slice(start, start + 2))).length
  return {
    greeting: first,
    contractions:
      /\p{L}['’](?:[tmd]|ve|re|ll)\b|\b(?:it|that|what|there|here|he|she|who|let|how|where)['’]s\b|\b(?:dont|didnt|im|ive|cant|wasnt)\b/iu.test(
        body
      ),
    plural: alone === 0 && together > 0,
    british: sentences.some(({terms}) => terms.some(({form}) => british.test(form) && !everybodys.test(form))),
    curly: body.includes('’'),
    lowerCase: counted.length > 0 && lower * 2 > counted.length && !/\bI\b/.test(body)
  }
}
