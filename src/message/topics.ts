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
  '(apart from|except|other than|aside from) ..14 $',
  // Papers asked for are no subject.
  '(see|have|get|send|share|receive|view|obtain|access|show|copy of|copies of) ..3 (score|scores|scoring|marking|mark|marks|evaluation|assessment|interview|rating|panel)? (sheet|sheets|card|form|forms|notes|rubric|grid|matrix|protocol|minutes|breakdown|copy|scorecard|file)',
  // Why the ask is made
  '(due to|owing to|in view of|given) (the fact)? that ..9 ,',
  '(would|can|could|will) ..1 go a long way'
])

/** Generic words that name something where they are asked for in this way. */
const named = new PatternSet([
  '(which|what|one|a|another|two|any) ..1 (skill|skills|qualification|qualifications|ability|competence|competency)',
  '(which|what|how much|how many years of|what kind of|more) ..2 experience',
  'how (many|much) ..1 (hours|years|months|weeks|shifts|practice|time|lessons|sessions) !(of your|do you|did you|have you|until|before you)',
  '(first|second|third|final|last) (round|interview|stage)',
  '(did|have|had|do) i ..2 (answer|prepare|dress|listen|ask ..3 questions)',
  // How one came across, where the words say how: "Was I too quiet?", "Did I talk too much?"
  '(am|was|were|had|have|been) ..1 (i|we) ..2 too !(weak|bad|late|early) _',
  '(did|do|have|had|should) (i|we) ..1 (ask|talk|speak|say|tell|give|write|answer|explain|share|show|wait|take|make|come|sound|seem|look) ..4 (too|enough|less|more|fewer|shorter|longer|slower|faster|much|little)',
  'my ..1 (references|report|summary|paper|papers|memo|text|talk|speaking|attitude|training|timing|research|business|market|industry|notes|sheet|document|documents|message|call|lines|points|description|responses|short|long) _?',
  'my ..2 (writing|letter|email|assessment|experience (with|in|of)|knowledge of)',
  'qualifications (am|are|did|do|was|were) ..2 i'
])

/** What an ask names: its content words beyond the generic ones, and whether it names the whole. */
export function topicsOf(terms: readonly Term[]): {topics: string[]; whole: boolean} {
  const topics: string[] = []
  const beside = new Set<number>()
  for (const {from, to} of mentions.find(terms)) for (let at = from; at < to; at++) beside.add(at)
  let whole = false
  terms.forEach((term, at) => {
    if (wholes.has(term.form)) whole = true
    if (!beside.has(at) && isTopic(term)) topics.push(term.form)
  })
  if (topics.length === 0) for (const {to} of named.find(terms)) topics.push(terms[to - 1]!.form)
  return {topics, whole: whole && topics.length === 0}
}

function isTopic({form, type}: Term): boolean {
  if (type === 'slot') return true
  if (type !== 'word' || form.length < 2 || generic.has(form)) return false
  return !/[a-z]ly$/.test(form) || notAdverbs.has(form)
}
