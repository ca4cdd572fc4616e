import {generic, wholes} from '../lexicon/generic'
import {PatternSet} from '../match/find'
import type {Term} from '../match/term'
import type {Ask, Clause, Sentence} from './types'

/** Nouns that name feedback when they are asked for. */
const feedbackNoun = '(feedback|advice|insight|insights|pointer|pointers|suggestion|suggestions|tip|tips|guidance|critique|criticism|comment|comments|recommendation|recommendations|thoughts|hint|hints|input|impression|impressions|opinion|perspective|observations|remarks|counsel|take|assessment|evaluation|steer|critiques)'

/** Wanting said as a plain statement: it asks all the same. */
const wants = new PatternSet([
  `@i ..2 (want|need|require|demand|deserve|expect|request|seek|await|ask|like|love|welcome|appreciate|value) ..5 ${feedbackNoun}`,
  `@i (am|was) ..3 (after|entitled|looking|asking|seeking|owed|open|glad|interested|grateful|hoping|keen|eager) ..5 ${feedbackNoun}`,
  `(owe|owes) @me ..4 ${feedbackNoun}`,
  `${feedbackNoun} ..6 (welcome|appreciated|helpful|great|gold|useful|valuable|valued|welcomed|handy|brilliant|amazing|fantastic|good|lovely|wonderful|help|helps)`,
  `put ..3 ${feedbackNoun}`,
  '@i would ..1 (take|love|like|welcome|appreciate) ..3 (notes|view|views|thoughts) ..4',
  '@i ..4 (interested|curious) ..2 in your ..2 (impression|view|opinion|thoughts|take)'
])

const asksForFeedback = new PatternSet([
  feedbackNoun,
  '(your|an) ..1 (view|views|opinion|thoughts|verdict) (of|on|about)',
  // What could be better
  '(what|which|how|where|when|anything|something|thing|things|area|areas|one) ..6 (~improve|~better|better|stronger|differently|~strengthen|~develop|~grow|~learn|~build|~change|~work|~practise|~practice|~prepare|~gain|~add|~drop|~focus|~deepen|~sharpen|~study|~train|~fix|~revise|~lack|lacking|missing|~miss|weak|weaker|weakest|thin|unclear|convincing|short)',
  '(how|what|which|where|is|are|was|were|did|do|does|should|could|would|can|has|have) ..1 (i|my) ..1',
  '(should|could|can|might|must|ought) i ..2 (have)?',
  'would you ..4 (~change|~recommend|~suggest|~advise|~improve|~do|~practise|~practice|~add|~drop|~see|~like|~begin|~start|~want|~look|~tackle|~point|~prefer|~read|~take|~work|~handle|~rate)',
  '(whether|if) (i|my) ..3',
  '(how|what|which|where) ..4 (i|my) ..6',
  '(give|gave|serve|help|make|prepare|get) me ..6 (better|stronger|further|more|ready|there|improve)',
  // The writer's work or a way forward, judged: "was the sample too old?", "would a course help?"
  '(was|were|is|are|did|does|do|would|has|had) ..8 (too|enough|clear|strong|weak|better|useful|convincing|realistic|concrete|full|concise|right|wrong|good|thin|off|outdated|worth|help|helps|missing|false|lacking|uneven)',
  '(which|what) ..2 (skill|skills|qualification|qualifications|certificate|certificates|certification|certifications|course|courses|experience|technique|techniques|training|book|books|topic|topics|part|parts|section|sections|answer|answers|example|examples|area|areas|step|steps|tool|tools|exam|licence|license) ..8',
  '(is|are) there ..3 (a|an|one|any|anything|something|skill|course|gap|part|area|book|training|certificate|mentor) ..8',
  '(~advise|~suggest|~recommend|~critique|~evaluate|~assess|~comment|~review) ..3 (@me|my|which|on|what|whether|how|a)',
  '(was|is) it (the|my|that|because|how|too) ..4',
  'room for improvement'
])

/** A question whose object is the outcome itself, not what to learn from it. */
const aboutOutcome = new PatternSet([
  '(why|how come|reason|reasons|cause|grounds|basis|rationale|justification) ..10 (@loss|@lossNoun|not|no|~choose|~pick|~select|~hire|~decide|decision|someone|somebody|other|me|negative|instead)',
  '(what|which|where|when|who) ..4 (went wrong|spoke against|~cost @me|tipped|stood against|ruled me|put you off|stopped you|made you ..3 (reject|go|decide|choose|pass|pick|turn)|led ..3 (decline|reject|decide|turn|to)|~decide|changed)',
  '(deal-breaker|dealbreaker|deciding factor|deciding factors)',
  '(what|which) ..3 (did|do|had|has|does) (they|he|she|the (other|one|two|successful|selected)) ..8',
  '(who|whom) ..2 (~get|~hire|~choose|~pick|~select|~take|~decide)',
  '(how|where) ..4 (i ..1 (rank|place|ranked)|lose|lost) ..3',
  '(reconsider|second look|another look|another chance|revisit|take another)',
  'what did @i do wrong'
])

const smallTalk = new PatternSet([
  '^ (how|hope) ..1 (are|is|was) (you|things|everything|life|the)',
  '^ did ..3 (move|holiday|trip|voucher|launch|weekend|move|wedding|conference|stocktake|inspection) ..2',
  '(keep|bear) me in mind',
  '(stay|keep|be|remain) ..1 in (touch|contact)',
  '^ (well)? (please)? (do)? not? (hesitate|worry)',
  '(see|did|do) (what|you (see|know)) (i mean|what i mean)',
  '(remember|forget|think of|think to) me',
  '(give|drop) @me a (shout|line|call)',
  'let @me know (if|when) (you|there|things|anything|a|another|one) ..3 (need|open|opens|come|comes|change|changes|becomes)',
  'please (forgive|excuse|accept|pass|thank|say|tell ..3 (hello|thanks)|give (my|him|her|them|the team)|send (my|our)|ignore|forget|disregard|note)',
  '^ (can|may|might|could) i (just|also|first)? (say|thank|add|start)',
  '(who|what) (knows|else)'
])

/** The asks of a message, in source order. */
export function findAsks(sentences: readonly Sentence[]): Ask[] {
  const asks: Ask[] = []
  for (const sentence of sentences) {
    const statement = sentence.act === 'statement'
    if (statement && !wants.test(sentence.terms)) continue
    if (smallTalk.test(sentence.terms) && !sentence.terms.some(({form}) => form === 'feedback')) continue
    const pieces = statement ? [whole(sentence)] : divide(sentence)
    for (const {from, to} of pieces) {
      const terms = sentence.terms.slice(from, to)
      const feedback = asksForFeedback.test(terms) || wants.test(terms)
      const outcome = aboutOutcome.test(terms)
      const named = topicsOf(terms)
      const noun = terms.some(({form}) => /^(?:feedback|advice|tips?|pointers?|suggestions?|insights?|guidance|comments?|hints?)$/.test(form))
      asks.push({
        sentence,
        start: terms[0]!.start,
        end: to === sentence.terms.length ? sentence.end : terms.at(-1)!.end,
        type: sentence.act === 'directive' ? 'order' : sentence.act === 'question' ? 'question' : 'request',
        wants: feedback && (!outcome || noun) ? 'feedback' : outcome ? 'reason' : 'else',
        ...named
      })
    }
  }
  return asks
}

const whole = (sentence: Sentence) => ({from: 0, to: sentence.terms.length})

const asking = new Set('what which how why where when who whom whose is are was were do does did have has had can could will would shall should may might whether please any'.split(' '))

/** One sentence may ask twice: "How could I …, and is my French strong enough?" An alternative after "or" is the same question. */
function divide(sentence: Sentence): {from: number; to: number}[] {
  const pieces: {from: number; to: number}[] = []
  for (const clause of sentence.clauses) {
    const opens = pieces.length === 0 || opensAsk(sentence.terms, clause)
    const last = pieces.at(-1)
    if (last && !opens) last.to = clause.to
    else pieces.push({from: clause.from, to: clause.to})
  }
  // What stands before the first asking clause ("I'd like to learn, so: was …?") is not an ask of its own.
  if (pieces.length > 1 && !asksSomething(sentence.terms.slice(pieces[0]!.from, pieces[0]!.to))) {
    pieces[1]!.from = pieces[0]!.from
    pieces.shift()
  }
  return pieces
}

function opensAsk(terms: readonly Term[], clause: Clause): boolean {
  if (clause.joint === 'or') return false
  const at = clause.joint ? clause.from + 1 : clause.from
  const first = terms[at]?.form ?? ''
  if (!asking.has(first)) return false
  // "…, which I enjoyed" and "…, where we met" say something; a question word that asks follows "and" or a strong mark.
  if (/^(?:which|who|when|where|whom|whose|how|what|why)$/.test(first)) return clause.joint !== '' || terms[clause.from]!.gap === 'strong'
  return first !== 'whether' || clause.joint === 'and'
}

function asksSomething(terms: readonly Term[]): boolean {
  return terms.some(({form}) => asking.has(form)) && !/^(?:i|we|thanks?)$/.test(terms[0]!.form)
}

const named = new PatternSet([
  '(which|what|one|a|an|another|two) ..1 (skill|skills|qualification|qualifications|certificate|certificates|certification|certifications|course|courses|technique|techniques|training|book|books|tool|tools|language|languages|subject|subjects|topic|topics|exam|licence|license)',
  '(which|what) ..2 (experience|knowledge) ..4',
  '(which|what|how) ..2 my (answer|answers|example|examples)',
  'my ..1 (answer|answers|example|examples|cv|resume|résumé|portfolio|cover letter)',
  '(which|what) ..1 (answer|answers|example|examples|question|questions|document|page|section|slide|proposal)'
])

/** What an ask names: its content words beyond the generic ones, and whether it names the whole. */
export function topicsOf(terms: readonly Term[]): {topics: string[]; whole: boolean} {
  const topics: string[] = []
  let names = false
  for (const term of terms) {
    if (term.type === 'slot' || (term.type === 'word' && !generic.has(term.form) && !/^x+$|^[a-z]$/i.test(term.form))) topics.push(term.form)
    if (wholes.has(term.form)) names = true
  }
  if (topics.length === 0 && named.test(terms)) topics.push(terms[named.find(terms)[0]!.to - 1]!.form)
  return {topics, whole: names && topics.length === 0}
}
