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
/** Words that tell no role or task apart from any other. */
const plain = new Set(
  'same similar new other next any this that open first right last your my our the a an advertised current another such whole first second third final last good bad kind clear honest quick prompt detailed written short old dead lovely same three two dream exact'.split(
    ' '
  )
)
/** Words that cannot stand inside a name for a role or task. */
const breaking = new Set(
  'i you he she it we they is are was were be been have has had do did will would could can to for of in on at with from by and or but not what which how who when where why if as about that'.split(
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
      if (facts.company === undefined && /^(?:at|with|join|joining|visit|visiting)$/.test(term.form))
        facts.company = companyAfter(text, terms, at)
    })
  }
  const reader = readerIn(text, parts)
  if (reader) facts.reader = reader
  for (const key of Object.keys(facts) as (keyof Facts)[]) if (facts[key] === undefined) delete facts[key]
  return facts
}

const salutation =
  /^(?:dear|hi|hello|hey|heya|hiya|good|morning|afternoon|evening|greetings|respected|day|to|whom|it|may|concern|there|all|sir|madam|kia|ora|again|team|everyone)$/i
const crowd = /\b(?:team|board|committee|panel|department|hr|resources|manager|recruiters?|members|ladies|gentlemen|talent)\b/i

/** The person that the greeting names. */
function readerIn(text: string, parts: readonly Part[]): string | undefined {
  const greeting = parts.find((part) => part.type === 'greeting')
  if (!greeting) return undefined
  const words = text
    .slice(greeting.start, greeting.end)
    .replace(/[,!:;–—-]+\s*$|\.$/g, '')
    .split(/\s+/)
  while (words.length > 0 && salutation.test(words[0]!)) words.shift()
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
  if (/^(?:next|new|current|open|advertised|last|first|second|final)$/.test(terms[from]!.form) && from + 1 < to) from++
  if (terms.slice(from, withNoun ? noun : to).some(({form}) => plain.has(form))) return undefined
  return text.slice(terms[from]!.start, terms[to - 1]!.end).replace(/\s+/g, ' ')
}

function companyAfter(text: string, terms: readonly Term[], at: number): string | undefined {
  let to = at + 1
  while (to < terms.length && to - at <= 4 && (terms[to]!.name || terms[to]!.type === 'slot') && terms[to]!.gap === 'none') to++
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

/** How the draft is written. */
export function readRegister(text: string, sentences: readonly Sentence[], parts: readonly Part[]): Register {
  const greeting = parts.find((part) => part.type === 'greeting')
  const first = greeting ? (/\p{L}+/u.exec(text.slice(greeting.start, greeting.end))?.[0] ?? '') : ''
  const body = sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join(' ')
  let i = 0
  let we = 0
  for (const sentence of sentences) {
    for (const {form} of sentence.terms) {
      if (form === 'i') i++
      else if (form === 'we') we++
    }
  }
  const lower = sentences.filter((sentence) => /^\p{Ll}/u.test(text.slice(sentence.start))).length
  return {
    greeting: first,
    contractions: /\p{L}['’](?:[tmsd]|ve|re|ll)\b|\b(?:dont|didnt|im|ive|cant|wasnt)\b/iu.test(body),
    plural: we > i,
    british: /\b\w+(?:ise|ised|ising|isation|our|ours|oured)\b|\bcentre\b|\bprogramme\b/i.test(
      body.replace(
        /\b(?:our|your|four|hour|hours|yours|ours|exercise\w*|advise\w*|otherwise|promise\w*|raise\w*|rise|wise|precise|practise\w*|tour|pour)\b/gi,
        ''
      )
    ),
    curly: body.includes('’'),
    lowerCase: sentences.length > 0 && lower * 2 > sentences.length
  }
}
