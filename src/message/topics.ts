import {generic, notAdverbs, wholes} from '../lexicon/generic'
import {PatternSet} from '../match/find'
import type {Term} from '../match/term'

/** A word of a phrase that still says for what; past one of these a new thing is named. */
const within = '(!(how|what|where|which|whether|i|my|me|our|who|when) _)'

/** Mentions of the job, the firm, the people or the day, which say for what and not about what. */
const mentions = new PatternSet([
  `(for|about|regarding|to|in|on|of|as) (the|your|a|an|this|that|my)? ${within}? ${within}? ${within}? ${within}? (role|roles|position|positions|post|posts|job|jobs|vacancy|opening|openings|internship|apprenticeship|traineeship|company|firm) !(play|plays|playing|experience|work|project|report|reports|examples|answers|section|tasks|skills|history)`,
  '(role|position|post|job|vacancy|internship|interview|interviewed|application|applied|candidacy|apply) (of|as|for|at|with|in|to) (the|a|an|your)? (#slot|#name) (#name|#slot)? (#name|#slot)? #name?',
  '(at|with|from|by|join|joining) (mr|mrs|ms|dr|your|the)? (#slot|#name) #name? #name?',
  '(as|become|becoming|being) (a|an) _ _? _? >',
  '(apart from|except|other than|aside from) ..5 (>|$)',
  // The reader's people and places, and the writer as one of a kind
  '(mr|mrs|ms|dr|prof|mr.|mrs.|ms.|dr.|prof.|miss|mx|chef|sister|captain) #name #name?',
  '(day|days|week|office|branch|store|shop|plant|hotel|school|hospital|town|city) (in|at|of) #name #name?',
  'from #name',
  '(for|at|with|by) (the|my|a|any|some) (next|other|future|another|coming) (bank|firm|company|employer|school|hospital|hotel|restaurant|shop|ship|clinic|boss|place|studio|agency|kitchen|ward|office)',
  '(a|an|the|your) _ _? (like (yours|you|this|that|me|mine)|such as (yours|me|you))',
  '(suitability|suited|fit|chance|prospects|eligibility|candidacy) (for|at|in|with|to) (a|the|your|an) _ _? >',
  '(be|become|becoming|being) (a|an) (better|stronger|good|great|real|proper|professional|useful|fuller|more _) _ _? >',
  '(my|the|our) _? (mentor|coach|mum|mom|mother|dad|father|wife|husband|partner|sister|brother|friend|friends|teacher|tutor|colleague|boss) ..2 (says|said|say|told|tells|suggested|suggests|advised|advises|thinks|thought|wants)',
  'in due course',
  '(if|should) the ..6 (permits|allows|lets|permit|allow)',
  // When and by what way the answer may come
  '(next|this|coming|the|future|upcoming) _? (season|campaign|drive|batch|harvest|intake|cohort)',
  '(over|by|via|on|at) (the|a)? (lunch|post|postcard|dinner|tea|letter)',
  '(back of|on) (a|an) (postcard|envelope|napkin)',
  '(room|scope|margin) for (improvement|growth|development)',
  'to this (address|number|mail)',
  '(foot in the door|dust has settled|find it in your heart|from the heart|hand on heart|in your eyes)',
  // Papers asked for are no subject.
  '(see|have|get|send|share|receive|view|obtain|access|show|copy of|copies of) ..3 (score|scores|scoring|marking|mark|marks|evaluation|assessment|interview|rating|panel)? (sheet|sheets|card|form|forms|notes|rubric|grid|matrix|protocol|minutes|breakdown|copy|scorecard|file)',
  // Why the ask is made
  '(due to|owing to|in view of|given) (the fact)? that ..9 ,',
  '(would|can|could|will) ..1 go a long way'
])

/** Generic words that name something where they are asked for in this way. */
const named = new PatternSet([
  '(which|what) ..3 (skill|skills|qualification|qualifications|competence|competences)',
  'where ..4 (hours|energy|effort|study time)',
  '(which|what|one|a|another|two|any) ..1 (skill|skills|qualification|qualifications|ability|competence|competency)',
  '(which|what|how much|how many years of|what kind of|more) ..2 experience',
  'how (many|much) ..1 (hours|years|months|weeks|shifts|practice|time|lessons|sessions) !(of your|do you|did you|have you|until|before you)',
  '(first|second|third|final|last) (round|interview|stage|answer|task|test|example|exercise|assignment)',
  '(which|what) (piece|order|page|paragraph)',
  '(which|what) of (my|those|these|the) ..2 (case|cases|example|examples)',
  '(my|the) ..1 (level|command|grasp|knowledge) of _',
  'my polish (good|enough|is|was|level|up)',
  '(level|grade|tier|class|unit|stage|phase|section|chapter|task|step|question|year) #number',
  '(which|what) ..1 (training|certificate|certification|course|courses|book|books|licence|license|exam|degree)',
  '(the|that|my|your) !(whole|interview|other|next|last|first|second|best|worst|main|only|same|hard|easy|weak|weakest|hardest|missing|important) _ ..3 (part|bit|section|portion)',
  '(did|have|had|do) i ..2 (answer|prepare|dress|listen|ask ..3 questions)',
  // How one came across, where the words say how: "Was I too quiet?", "Did I talk too much?"
  '(am|was|were|had|have|been) ..1 (i|we) ..2 too !(weak|bad|late|early) _',
  '(did|do|have|had|should) (i|we) ..1 (ask|talk|speak|say|tell|give|write|answer|explain|share|show|wait|take|make|come|sound|seem|look) ..4 (too|enough|less|more|fewer|shorter|longer|slower|faster|much|little)',
  'my ..1 (till|references|report|summary|paper|papers|memo|text|talk|speaking|attitude|training|timing|research|business|market|industry|notes|sheet|document|documents|message|call|lines|points|description|responses|short|long) _?',
  '(am|is|was|are|were) (my|our) _ ..2 (too|enough) !(weak|bad|late|early) _?',
  '(my|our) _ ..4 (is|was|are|were) (it|they|this)? ..1 too !(weak|bad|late|early) _',
  'my ..2 (writing|letter|email|assessment|experience (with|in|of)|knowledge of)',
  '(gap|gaps|hole|holes) in my !(knowledge|skills|experience|profile|application|background) _ ..1 (knowledge|skills|experience)',
  'qualifications (am|are|did|do|was|were) ..2 i'
])

/** What an ask names: its content words beyond the generic ones, and whether it names the whole. */
export function topicsOf(terms: readonly Term[]): {topics: string[]; whole: boolean} {
  const topics: string[] = []
  const beside = new Set<number>()
  for (const at of asides(terms)) beside.add(at)
  for (const {from, to} of mentions.find(terms)) for (let at = from; at < to; at++) beside.add(at)
  terms.forEach((_, at) => {
    const from = personFrom(terms, at)
    if (from !== undefined) for (let inside = from; inside <= at; inside++) beside.add(inside)
  })
  let whole = false
  const told = toldAbout(terms)
  terms.forEach((term, at) => {
    if (wholes.has(term.form)) whole = true
    if (!beside.has(at) && told(at) && isTopic(term)) topics.push(term.form)
  })
  if (topics.length === 0) for (const {to} of named.find(terms)) topics.push(terms[to - 1]!.form)
  return {topics, whole: whole && topics.length === 0}
}

const feedbackNouns = new Set(
  'feedback advice insight insights pointers suggestions tips guidance critique criticism comments recommendations hints input inputs impression impressions opinion observations remarks counsel assessment appraisal thoughts view views perspective'.split(
    ' '
  )
)
/** What leads on from feedback, or up to it, to what it is about. */
const leadsTo = new Set(
  'on about regarding concerning into re of to as with for whether if how what which where when in at around over during from particularly especially specifically including like'.split(
    ' '
  )
)
const possessive = new Set('my our'.split(' '))
/** Words before "feedback" that tell its kind and not its subject: "unvarnished", "candid", "guiding". */
const quality =
  /(?:ed|ful|ous|ive|able|ible|al|ic|y|ent|ant|ary|ish|less|est|er)$|^(?:guiding|existing|ongoing|lasting|encouraging|interesting)$/

/**
 * Where feedback is asked for by name, only what is said of it tells what about: "feedback on the case", "CV advice", "how
 * my talk went". Elsewhere any content word may.
 */
function toldAbout(terms: readonly Term[]): (at: number) => boolean {
  const noun = terms.findIndex(({form}) => feedbackNouns.has(form))
  if (noun === -1) return () => true
  const after = terms.findIndex(({form}, at) => at > noun && leadsTo.has(form))
  // "In the role play, …" and "When I showed the plan, …" stand before.
  const opens = leadsTo.has(terms[0]!.form) && terms[0]!.form !== 'if'
  const comma = terms.findIndex(({gap}, at) => at > 0 && gap !== 'none')
  return (at) => {
    if (after !== -1 && at > after) return true
    if (at === noun - 1) return !quality.test(terms[at]!.form)
    if (opens && comma !== -1 && at < comma) return true
    for (let back = at - 1; back >= Math.max(0, at - 3); back--) if (possessive.has(terms[back]!.form)) return true
    return terms.slice(0, at).some(({form}, before) => before < noun && (form === 'how' || form === 'whether' || form === 'which'))
  }
}

/** Words that open a clause which tells why or when one asks. */
const asideWords = new Set('since because although though unless until'.split(' '))
const timeWords = new Set('after before once when whenever however while'.split(' '))
/** What an aside is not: it names the writer's work, or leads on to a question. */
const leadsOn = new Set('my our what which how where whether'.split(' '))
const resumes = new Set('i we could would can will may might please'.split(' '))

/** The words of clauses that tell why or when one asks: "As I want to dance for a living, …", "Before the harvest starts I would like to know …". */
function asides(terms: readonly Term[]): number[] {
  const found: number[] = []
  for (let from = 0; from < terms.length; from++) {
    if (!opensAside(terms, from)) continue
    let to = from + 1
    while (to < terms.length && terms[to]!.gap === 'none' && !(to > from + 2 && resumes.has(terms[to]!.form))) to++
    const inside = terms.slice(from, to)
    if (inside.some(({form}) => leadsOn.has(form))) continue
    inside.forEach((_, at) => found.push(from + at))
    from = to - 1
  }
  return found
}

function opensAside(terms: readonly Term[], at: number): boolean {
  const {form, gap} = terms[at]!
  const next = terms[at + 1]?.form ?? ''
  if (asideWords.has(form)) return next !== 'of' && !/^(?:is|was|it)$/.test(terms[at - 1]?.form ?? '')
  if (form === 'even') return next === 'if' || next === 'though'
  // "Feedback on why another was preferred" names the outcome, which is everything.
  if (form === 'why') return at > 0
  if (form === 'as') return next === 'i' || next === 'we'
  // "… so that I can do better as a planner" tells what for.
  if (form === 'so') return at > 0 && (next === 'that' || next === 'i' || next === 'we')
  if (form === 'at') return next === 'whatever' || next === 'whichever'
  // "When I showed the plan, was I too fast?" says what about.
  return timeWords.has(form) && (at === 0 || gap !== 'none') && next !== 'i'
}

/** People as "a young teacher", "an old sailor", by the ending of their trade. */
const person =
  /(?:(?<!ov)er|[ts]or|ist|ian|man|woman|person|eer|wright|smith|ess|ant|nurse|chef|cook|graduate|junior|senior|fresher|newcomer|mother|father|mum|dad|parent|student|trainee|apprentice|migrant|refugee|veteran|guy|girl|boy|lad|kid|colleague|pro|hand)$/
const things = new Set(
  'letter paper answer number computer folder tender order offer manner chapter poster register counter error matter corner river shoulder semester trailer filter cover quarter container meter hammer licence newsletter master primer restaurant plant grant summer winter career'.split(
    ' '
  )
)
const before = new Set(
  'for as of to from tell give show teach must should does would could can might like than be become becoming being make advise help'.split(
    ' '
  )
)

/** Where the article stands if a word names the writer as one of a kind: "advice for a young teacher". */
function personFrom(terms: readonly Term[], at: number): number | undefined {
  const {form} = terms[at]!
  if (!person.test(form) || things.has(form)) return undefined
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    if (/^an?$/.test(terms[back]!.form)) return before.has(terms[back - 1]?.form ?? '') ? back : undefined
  }
  return undefined
}

function isTopic({form, type}: Term): boolean {
  if (type === 'slot') return true
  if (type !== 'word' || form.length < 2 || generic.has(form)) return false
  return !/[a-z]ly$/.test(form) || notAdverbs.has(form)
}
