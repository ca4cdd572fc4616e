// Longer than 200 lines because most of it is word lists and examples.
import {deadlineIn} from '../src/lexicon/deadlines'
import {offending} from '../src/lexicon/offences'
import {demandsWeights} from '../src/lexicon/weights/no-demands'
import {demandClasses} from '../src/lexicon/demands'
import {defineRule, formsOf, growthAsk, remove, soften, type Example, type Hit, type Mend, type Message, type Sentence} from '../src/rule'

/** What is not to be had however politely it is put, and what another rule flags once it is a question. */
const unaskable =
  /\b(?:notes|scor\w*|sheets?|records?|protocols?|rankings?|recordings?|files?|minutes|apolog\w*|pay|paid|payment|refund\w*|reimburse\w*|compensat\w*|invoice|expenses|money|reasons?|why|expla\w+|decision|yourself|yourselves|decency|courtesy|guts|truth|rejected|rejection|wrong(?! with (?:my|our))|changed|sign|account|respect|slides|applicants?|candidates?|people|others?|or else|otherwise|or i|or you|unless|until you)\b/i

/** A deadline in an order that has become a request would only be flagged again. */
const trailingDeadline =
  /,? (?:by|within|before|until|till|no later than|not later than|in the next|today|tonight|tomorrow|this week|as soon as possible)\b[\s\S]*/i

/** An order to answer at all, which adds nothing to a question that is there. */
const answerMe =
  /^(?:(?:and|so|just|now|please|then|you (?:will|must|should|need to|have to|can)) )*(?:answer|reply|respond|write back|get back|call|ring|phone)(?: to)?(?: me| us)?(?: back)?(?: (?:this time|now|properly|today|finally|for once|please))*$/i

/** A question without the deadline that stands before its mark. */
function withoutDeadline(text: string): string {
  const mark = text.indexOf('?')
  return mark === -1 ? text : text.slice(0, mark).replace(trailingDeadline, '') + text.slice(mark)
}

const softenIfAskable: Mend = (context) => {
  const {extent, message} = context
  const words = message.text.slice(extent.inner.start, extent.inner.end)
  if (unaskable.test(words)) return undefined
  if (answerMe.test(words) && message.asks.some(({wants, end}) => wants === 'feedback' && end <= extent.start)) return undefined
  return [soften(context) ?? []].flat().map((made) => ({...made, text: withoutDeadline(made.text)}))
}

/** Only a message that asks for something has room for a question about growth. */
const askInstead: Mend = (context) => (/^(?:feedback-request|follow-up)$/.test(context.message.kind) ? growthAsk(context) : undefined)

/** “Full marks by Friday.” has no verb; “Your letter arrived today.” reports. */
const isVerbless = (sentence: Sentence): boolean =>
  !sentence.mark.includes('?') &&
  !/\b(?:(?!detailed|signed|marked|graded|typed|printed)\w{2,}ed|came|got|went|gave|made|left|found|felt|did|brought|looks?|sounds?|works?|helps?|means?|reads|goes)\b/.test(
    formsOf(sentence)
  )

const isNoQuestion = ({mark}: Sentence): boolean => !mark.includes('?')

const politeness =
  /\b(?:please|kindly|beg|begging|implore|(?:could|would|can|will) you|may i|if you (?:can|could|would|like|have|want|wish|get|find|fancy|prefer|do not mind|are able|ever)|no rush|no hurry|whenever|at your|feel free)\b/

/** What somebody else says: “Write it down, my mentor always says.” */
const maxim =
  /\b(?:my|our|the|as|like) (?:\w+ ){0,2}(?:always |often |used to )?(?:says?|said|tells? me|told me|taught me|goes)$|\b(?:my|our) (?:\w+ ){1,2}(?:always |often |used to )?(?:says?|said)\b/

/** Advice that was got, said over: “Be concrete, be brief.” After feedback only what is for the writer is ordered. */
const isForWriter = (sentence: Sentence, {kind}: Message): boolean =>
  kind !== 'feedback-reply' || /\b(?:me|us|my|our|you|your|yourself|yourselves|writing|email|sign)\b/.test(formsOf(sentence))

/** An order in its plain form: no question, and nothing in it that makes it a request. */
const isBlunt = (sentence: Sentence): boolean =>
  !sentence.mark.includes('?') && !politeness.test(formsOf(sentence)) && !maxim.test(formsOf(sentence))

/** A later clause with a base verb may only go on with "I would like you to …" or "you helped me …"; after those it is no order. */
const isBluntThroughout = (sentence: Sentence): boolean => {
  const words = formsOf(sentence)
  // Only what stands before the last coordination can carry the order's verb along.
  const last = Math.max(words.lastIndexOf(' and '), words.lastIndexOf(' but '), words.lastIndexOf(' or '))
  // "I gut the fish and give them to the cook" and "people come in, show me a shoe" tell what somebody does.
  const before = last < 0 ? '' : words.slice(0, last)
  if (/\b(?:they|people|who|he|she|customers|patients|guests|pupils)\b/.test(before)) return false
  if (/^ and (?!now |just |then |at least |this time )/.test(words.slice(last)) && /\b(?:i|we)\b/.test(before)) return false
  return (
    isBlunt(sentence) &&
    !/\b(?:can|could|will|would|should|may|might|must|let|helps?|helped|to|did|do|does|make|makes|made|how|hope|said|says|told|called|wrote)\b/.test(
      last < 0 ? words : words.slice(0, last)
    )
  )
}

/** What the reader is asked to do or to give. */
const answering =
  /\b(?:let me have|answer|reply|response|respond|revert|hear|hearing|feedback|know|tell|back|send|share|provide|call|ring|phone|write|email|explain|advise|advice|furnish|expect|confirm|update|replying|answering|sending|comments?|thoughts|suggestions|pointers|tips|guidance|input|insights?|word|line|reach|reaches|receiving|receive|having|getting|contacts?|see|remarks|notes|marks|results|assessment|evaluation|debrief|report)\b/g
const asking =
  /\b(?:please|count on|rely on|can (?:i|we) (?:have|get|expect)|could (?:i|we)|trust|let me hear|until|kindly|could|would|can you|will you|may i|grateful|glad|thankful|appreciate|appreciated|hope|hoping|look forward|looking forward|wondering|possible|let me know|love|await|awaiting|waiting|request)\b/
/** The writer's own time, a report of what was, and thanks for it. */
const ownTime =
  /\b(?:(?:i|we) (?:have (?!your|an|the|until|to)\w+|will|shall|plan|intend|am (?!waiting|hoping|asking|awaiting|looking|wondering)\w+|are|can|could|should|may|might|must|have to|need to|submit|apply|start|hope to (?!hear|have your|get your)\w+|would like to (?!hear|have|get|receive|know|ask|request)\w+)|thanks?|thanking|said|told|promised|wrote|gave|got|received|heard|answered|replied|kept|had|was|were|came|did|free|available|reach me|ready|deadline)\b/
/** Frames that are demands as a whole, the deadline included. */
const demanded =
  /\b(?:(?:i|we) (?:\w+ ){0,2}(?:demand|require|insist|expect|want|need)|expecting|you (?:\w+ )?(?:must|need to|have to|have until|owe|better)|(?:should|must|has to) (?:reach|arrive|be in)|^(?:i|we) (?:\w+ )?await|^awaiting)\b/

/** A deadline in a request that is polite but for it: only its words are marked, so that only they go. */
function findLoneDeadlines({sentences, text}: Message): Hit[] {
  const hits: Hit[] = []
  for (const sentence of sentences) {
    const words = formsOf(sentence)
    const found = deadlineIn(words)
    if (
      !found ||
      (sentence.act === 'directive' && !/^(?:so |and )?let (?:me|us) (?:know|hear)/.test(words)) ||
      !asking.test(words) ||
      demanded.test(words)
    )
      continue
    // "Would a call before Friday be possible?" leaves it to the reader.
    if (/^ (?:be|work|suit)\b/.test(words.slice(found.index + found.written.length))) continue
    const before = words.slice(0, found.index)
    const asked = [...before.matchAll(answering)].at(-1)
    if (!asked || /\bto (?!me|us|my|this|the|your)\w/.test(before.slice(asked.index))) continue
    // "Would you have wanted me to tell him straight away?" is about what the writer should have done.
    if (/\b(?:want|wanted|expected|liked|preferred) (?:me|us) to $/.test(before.slice(0, asked.index))) continue
    // Only what stands since the request began tells whose time it is.
    const clause = before.slice(Math.max(0, before.search(/\b(?:please|could you|can you|would you|kindly)\b/)))
    // "Could you tell me whether the exam is before Easter?" asks about a time, it sets none.
    if (/\bbefore\b/.test(found.written) && /\b(?:whether|which|when|what|if|how|is|are)\b/.test(before.slice(asked.index))) continue
    if (ownTime.test(clause) || /\b(?:may|can|could|should|shall) (?:i|we) (?!have|get|expect|hear|know|ask|receive|please)/.test(clause))
      continue
    const from = before.trim().split(' ').length
    const to = from + found.written.split(' ').length
    const first = sentence.terms[from]!.start
    // The blank goes along, and the comma that sets the words off.
    const until = text.slice(sentence.start, first)
    const lead = /\s$/.test(until) ? until.slice(until.trimEnd().replace(/,$/, '').length) : ''
    hits.push({
      start: first - lead.length,
      end: sentence.terms[to - 1]!.end,
      sentence,
      marks: 'words',
      mends: [dropDeadline],
      message: setsDeadline
    })
  }
  return hits
}

const dropDeadline: Mend = () => ({text: '', title: 'Drop the deadline', safety: 'safe'})

const setsDeadline = '“{match}” sets the reader a deadline.'
const claimsRight = '“{match}” says that an answer is owed.'
const threatens = '“{match}” makes a threat.'

export default defineRule({
  id: 'no-demands',
  title: 'Ask, do not order',
  tip: 'T4',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  weights: offending(demandsWeights),
  classes: demandClasses,
  patterns: [
    // What the writer demands, expects, claims
    {
      find: [
        '@i ..2 (demand !(a (lot|great deal)|much|too much|little|nothing|of)|insist (>|that|(on|upon) ..4 (@wanted|having|hearing|getting|receiving|being|knowing|seeing|you|your|my !(own))))',
        '@i ..3 (require|claim|request and require) ..6 (@wanted|right|mine|same|it >|more)',
        '@i ..3 (expect|expecting|anticipate) (nothing less|no less|better from you|it|this|that (you|your|i)|more than (this|that|two|a)|to (be (told|given|called|contacted|informed|invited|put|kept|answered|notified|briefed|treated|considered|first|next|heard)|hear from (you|your|the|someone)|hear (back|by|within)|(see|get|receive) (my|the|your|an|a|full)|have (your|an|full|(my|the) ..1 (answer|answers|reply|notes|score|scores|sheet|feedback|results|file|money|explanation|reason|reasons)))|..4 (@wanted|back >|in return))',
        '@i ..3 (expect|need|want|require|order|instruct|command|tell|telling|ordering|needing|expecting|call on) (you|your _|the (@side|_ @side)|someone|somebody|hr) ..1 to !(look ..5 again|know|understand|believe|see|think|feel|have|remember|be (proud|sure|happy|aware)|win|do well|succeed|enjoy|meet)',
        '@i ..3 (urge|advise|warn) you ..1 to ..2 @serve',
        '@i must have ((the|your|my|that|those|it|them|this) ..5 (back|@wanted|@timed)|(a|an) ..2 @hard)',
        '@i (had|would) better (hear|get|have|see)',
        '@i ..2 (expect|want|demand|require) that ..3 (you|someone|somebody|your|the (boss|manager|panel)|he|she|they)',
        '@i ..3 (want|must have|must get|have to have|will take|will have|be wanting|be needing|going to need) !(to|more) (@det|at least|no more|only|just|it in|@number|#number|some)? ..2 @hard',
        '@i ..1 (want|need) (real|honest|straight|proper|concrete|actual|specific|full|a proper|a real|some real|a straight|an honest|a decent|a full|a written|written|detailed) ..2 @wanted',
        '@i ..2 (need|require) (your|an|the|those|that|these|that) ..2 @hard',
        '@i ..1 want (mine|it|them|everything|the same) ..3 (back|now|answered|explained|spelled|spelt|here and|@timed)',
        '^ (going to)? (need|want|require|expect) ..3 @hard',
        '@i ..2 (want|need|intend|mean) to (hear from (you|your|the|someone|a)|have ((my|your|the|a|an) ..2 @hard|heard)|see (my|your|the|#number|@number) ..3 @wanted|(speak|talk) (to|with) (your|the|a|someone|somebody) ..2 (manager|boss|director|supervisor|superior|superiors|owner|ceo|higher|above|charge|person|senior|head)|be (told|given|shown|called))',
        '@i ..2 (count|counting|rely|relying|reckon) on (having|hearing|getting|receiving|you to|it >|a|an|your) ..3',
        '@i ..1 (hold|holding|am holding) you to',
        '@i ..1 (call|am calling|hereby call|must call) (on|upon) ..3 to',
        '@i ..2 trust ..2 (you|feedback|@hard|someone) ..1 (will|understand|agree|shall) ..6 (@serve|inbox|optional)',
        '(goes without saying|for granted|no doubt|rest assured) ..2 (you|someone|your|i) ..1 (will|shall|are|can) ..2 @serve',
        '(my|our) ..1 (expectation|expectations|requirement|requirements|stipulation|ultimatum|demand|demands|terms|conditions|condition) ..2 (is|are|remains|stands) !(flexible)',
        '(consider|regard|deem|believe|think|call) ..3 (@wanted|it) ..3 (due|overdue|owed|owing|my due|my right)'
      ],
      unless: [
        '@denied',
        '@ownNeed',
        '(ago|by now|sooner|earlier)',
        'be told (when|if) i',
        'into account',
        '(the|a|in|high|low|much|more|less|strong|great|big|real|no|of|by|local) demand',
        'in (my|our) (trade|job|line|work|profession|old job)',
        'demand for'
      ],
      only: isNoQuestion
    },
    // What the writer will not put up with
    {
      find: [
        '@i ..1 ((will|shall|do|can|am|is) not|refuse to) ..1 (prepared to|willing to|going to|intend to|intending to)? ((accept|accepting|take|tolerate) ..4 (@wanted|template|generic|standard|excuse|excuses|silence)|settle for|settling for|be (satisfied|content|happy with|fobbed|put off|brushed|palmed|ignored)|(wait|waiting|hang around|sit around) (past|beyond|longer|any|until|till|more|another|for long)|let (this|it|that) (rest|go|drop|lie)|leave you|leaving you|going away|go away|move on|moving on|having it|back down|give up until) ..2',
        '@i ..1 (will|shall|am|do) not ..8 (until|till|unless|without) (you|someone|somebody|an (answer|explanation)|a (reply|response|@hard)|@hard|i (have|get|hear|receive|am told))',
        '@i ..1 not (finished|done|through) until',
        '(nothing|anything) (short of|less than) ..3 @wanted ..6 (will|would|do|satisfy|acceptable|enough)',
        '(silence|no (reply|answer|response|feedback)|failing|failure|refusal|another (form letter|template|excuse)|refusing|ignoring) ..4 (is|are|will|would) not ..1 (be|do)? ..1 (an option|acceptable|accepted|good enough|tolerated|do|enough)'
      ],
      unless: [
        'my own',
        '(thank|thanks|grateful|assume|understand|~apply|try|bother|practise|practice|practising|prefer|why|personally|hard|badly|myself|decision|outcome|rejection|result|verdict|job|offer|amiss)',
        '(wait|waiting) (to|for another)',
        'can not ..1 wait (till|until)',
        '(would|could) not ..1 (accept|tolerate|take) ..3 (it|that|this) if'
      ],
      message: threatens
    },
    {
      find: [
        '^ ..1 failing (which|that|a|an|your) ..2',
        '((if|< should (i|you|there|it|no|nothing|nobody)) ..2 (no|not|nothing|nobody) ..3 (@wanted|hear|heard|come|comes|get|receive|received|arrives|arrived|back)|unless (i|you|someone|somebody|@wanted|a|an|my|your)) ..6 @timed ..2',
        '(if|unless) (until|by|within) ..1 @limit ..3 (nothing|no|nobody|@i|you|there) ..4',
        '(unless|until|without) ..1 (you|a|an) ..1 (tell|give|send|answer|decent|proper|real) ..8 @i ..1 (will|shall|am) ..1 (not|going)',
        '(not a request|(last|final) (warning|notice)|(one more|last|final) chance to (@serve|give|answer))',
        '@wanted ..12 (, (period|full stop|end of (story|discussion|debate)|and that is (that|final|an order)|no (ifs|excuses|discussion|arguments) ..2|understood|that is the deal)|non-negotiable|not negotiable|part of the deal) $',
        '@i ..1 (am)? not asking ..2 (i|we) ..1 (am|want|demand|need|expect)'
      ],
      unless: [
        '(thank|thanks|happy|glad|patiently|no rush|whenever|convenience|hope|assume|understand|take it (that|as)|worries|fine|leave it)'
      ],
      only: isNoQuestion,
      message: threatens
    },
    // Obligations laid on the reader
    {
      find: [
        'you (lot|guys|people|all|folks|and your _)? ..2 @must ..2 @serve',
        'you ..1 (will|shall) ..1 ((now)? (give|tell|send|show|call|ring|phone|answer|reply|respond|explain|provide|write|let|get back|pay|come back|find the time|comment|put|make|contact|be available|read) ..3 (@we|@wanted|@them|back|>|it|@timed)|answer|reply|respond|explain)',
        'you (can|could|might) at least ..1 (@serve|@give) !(a|an)',
        '@your ..3 @side ..6 (must !(have)|has to|have to|should|ought to|is to|are to|needs to|need to|had better|better|can and must|(is|are) ..1 (obliged|required|bound) to) ..3 (@serve|(write|give|put|send|comment|tell|find|pay) ..6 (me|my|i|@hard|time))',
        '(someone|somebody|whoever ..3|hr|a (company|firm|employer) ..6|mr #name|ms #name|mrs #name|dr #name) ..2 (must|should|ought to|is to|are to|needs to|had better|better) ..3 (@serve|pass ..1 on)',
        '(someone|somebody|whoever ..3|hr) ..1 (has to|have to) ..1 (tell|answer|explain|reply|respond|pass|write|call)',
        '(you|company|firm|size|institution) ..1 can not ..1 (just|simply|only|seriously|merely)? ..1 (refuse|leave (it|this|me)|send (me|us|two|one|a)|fob|close|deny me|expect me)',
        '(it is|that is|is it not|is) ..1 (your|the|his|her) ..3 (duty|obligation|responsibility|job|turn) ..6 to',
        '(you|company|firm|employer|they) ..2 (have|has|are under|is under|still have) ..1 (a|an|the) ..2 (duty|obligation|responsibility) ..6 to',
        'you are (responsible|accountable|answerable) for ..1 (giving|telling|providing|letting|answering|my|getting)',
        'you (have|had|leave|got) no choice',
        'you are not (getting|going to get) (off|away|out)',
        'you (have|have got|got|get) ((now|only|just|exactly)? (until|till)|(now|only|just|exactly|another)? (#number|@number|a|one|the) (more|full|working|business)? (hours|days|week|day|weeks) (more|left)? (>|to ..1 @serve|left))',
        '(day|days|week|weeks|hours) ..1 (should be|is|must be|ought to be) ..1 (plenty|enough|ample|sufficient) ..2 (time)? ..1 (for you|to (answer|reply|write|put|send))',
        '(it is|is it not) ..1 (high|about) time ..1 (you|someone|somebody|that|for (you|a|an|some))',
        '(, you (write|tell|send|answer|pay) (@we|on|to)|(so|now|then) ,? ..1 you (do yours|(write|comment|give|tell|send|come|answer|show|pay) ..1 (@we|on|to)))'
      ],
      unless: [
        '(if|when|whenever|whether|what|which|how|because|as|since|once|unless|until|understand|know|sure|see|imagine|hope|think|bet|maybe|perhaps|suppose|guess|wish|glad|happy|why|probably) ..1 (you|your)',
        '(should|provided|once|case|time|day|moment) you ..1 (have|get|find)',
        'not ..1 (obliged|required|expected|bound|going|to|feel|think|believe|my|your|need|have)',
        '(no|nor|never|neither|nobody|hardly|without) ..4 (obliged|duty|obligation|bound|must|have to|need|should|responsibility)',
        '(need|must) not',
        '@is ..1 (told|said)',
        '(right|agree|true|see|read|heard) that ..5 (must|should|has to|have to|needs to|need to)',
        '(until|till) (spring|summer|autumn|winter)',
        '(law|act|statute)',
        '(thanks|regards|love|recipe|visit|trainee|raise|proud|congratulate|praise|thank)',
        '(should|could|might|must|ought to) ..1 have (told|given|sent|had|let|been|got|made|shown|said|written|replied|answered|called|taken|looked|read|done|put|found|gone|come|kept|known|paid|provided|explained|contacted|informed|responded|asked|at)',
        '(told|said|asked|taught|learned|learnt|wrote|advised|mentioned|rightly) ..3 (that)? ..2 (must|have to|should|need|has to|needs)'
      ],
      only: isNoQuestion
    },
    // What is claimed as a debt
    {
      find: [
        '@i ..1 (certainly|do|really|surely|think i)? deserve ..6 (@wanted|more|to (know|be (told|heard|treated|given|informed)|hear|get|have|receive|understand|see)|both|closure)',
        '(@people) ..12 (deserve|deserves|merits|(is|are|has|have) ..1 (owed|entitled|due|earned|supposed to (get|have|receive|be))|(should|must|ought to|needs to) (get|be told|be given|receive|hear)) ..5 (@wanted|@hard|and)',
        '@i ..1 (am|are|feel) ..2 (entitled|owed|due ..3 @wanted)',
        '@i ..2 have ..4 (right|rights|claim|entitlement) (to|on|for) ..4',
        '(is|it is) ..1 (my|our) ..1 (right|due) (as|to|>)',
        '(you|company|firm|team|panel|employer|side) ..3 (owe|owes) (me|us|it to|your applicants|every|each|one)',
        'you (owe|owes) (it)? (to)? ..1 (@them|trainee|applicant|candidate)',
        '@i ..3 (earned|earnt) ..5 (the right|more than|@wanted|at least)',
        '(has|have) (earned|bought|won) (me|us) ..5',
        '(entitles|entitle) (me|us) ..2',
        '(something|what|that) (every|each|all|i|we) ..3 (have|has) coming',
        '(the|the very|the absolute|the bare|at the very) ..1 (least|minimum) ..2 (you|i|your _|a _|one|the _|we|anyone) ..2 (can|could|should|owe|owed|am|expect|due|required|do|ask|are) !(have)',
        '@wanted ..8 (would be|is|seems|was|should be) ..1 (the)? ..2 (least|minimum)',
        '(it is|it would be|is it not|seems) ..1 (only|just|simply|nothing but) ..1 (right|fair|proper|natural|reasonable|decent|courteous) ..1 (that|if|for|to) ..1 (you|i|me|someone)',
        '@wanted ..4 (is|are|be) ..2 (owed|due|owing|mandatory|compulsory|required|demanded|a must|(expected|needed) (from|by|not|within|before|@timed))',
        '@wanted ..6 (is|are) (not|hardly|no) ..1 (a|an|some|any)? ..1 (favour|favor|privilege|gift|luxury|charity|extra|bonus|optional|negotiable|option)',
        '@wanted ..6 (is|are) (to be (sent|given|posted|mailed|forwarded|returned|provided|made|put|delivered|shown)|not (optional|negotiable))',
        '@wanted ..9 (is|are) (required|mandatory|compulsory)',
        '(@wanted|it|written about me ..6) ..2 (must|has to|have to|should|needs to|need to|had better|ought to|is to) ..1 (be (with (me|us)|in (my (inbox|hands|account|mailbox|letterbox|post)|writing)|on my|sent|given|posted|returned|shown)|(come|reach|arrive|land) (>|me|us|my|by|from|soon|today|tomorrow|this|now|in|on))',
        '@i (should|ought to|must) ..1 be (told|given|shown|informed|called) ..4',
        '(is|are) not ..1 (too|a lot|asking too|much) ..1 (much|lot)? to ask',
        '@i ..1 (take it|assume|shall assume|presume|trust) ..12 (will|shall) ..4 (in my (inbox|account|hands|letterbox)|receiving|(receive|get|have) ..3 @wanted|(do|make) the decent|(ring|call|phone|write to|answer) (me|>)|reach me|with me)',
        '@i would (like|appreciate) (an|a|the|my|some|at least an) ..1 (apology|refund|compensation|reimbursement)',
        'you ..1 @must ..1 (do|try) ..1 (better|harder) than (a|this|that|your|two|these|one)',
        '^ either you ..8 or (i|we) (will|shall|am|are)',
        '(falls|fall|falling) due (in|on|by|within)',
        '(naturally|of course|surely|certainly|no doubt) ..1 be (given|sent|told|paid|shown|offered) ..2 @wanted',
        '@i have ..1 (blocked|kept|set|reserved|cleared) ..6 for (your|our|the) ..1 (call|talk|conversation|explanation|meeting)',
        '(consider|regard|deem) ..10 the least ..4 (outstanding|due|owed|owing|you can)',
        'this as ..1 (formal|official|final|written) (notice|demand|request|reminder|warning)',
        'arrange for ..8 (to be with me|be with me|(to )?(ring|call|phone|contact|reach) me)',
        '@i ..1 (await|awaiting) (the|a|an) (proper|full|real|written|detailed|adequate|formal|explanation|honest)',
        'look forward to (a|your|the) (full|written|proper|complete|formal) (account|statement|apology|breakdown)',
        '(now|then) (it is)? (your turn|for you|up to you) to ..1 (keep|do|give|write|talk|tell|pay|send|answer|return)',
        '(now|then) you (will)? (do|give|write|tell|help|return|owe|pay) ..3 (me|mine|something|your (part|bit|homework))',
        '(not|never|should|without|need|needs) ..3 (having to ask|need to ask|have to ask|has to ask|be asked|be told) (twice|again|a second time)',
        '@i (will|shall|am going to) ..1 be (at|outside|in front of) (the|your) ..1 (gate|door|office|reception|desk|building|counter|entrance) ..4 (@timed|on @weekday|tomorrow|at #number|until|and) ..8',
        '(@hard|marks|hours) ..8 in my (inbox|account|hands|letterbox|mailbox) ..2 (by|tomorrow|today|@timed|before|this)',
        '(fairness|decency|courtesy|manners|politeness|justice) ..1 (would|should)? ..1 (suggest|suggests|demand|demands|dictate|dictates|require|requires|command|commands)',
        '(silence|saying nothing|no answer|not answering|a template) ..2 (is|are) no ..1 (option|answer)',
        '(you will|you are going to|you would do well to|you had best) ..1 want to (get|ring|call|answer|reply|write|explain|tell) ..3 (me|back|us)',
        '@i ..1 (will|shall) ..1 (take|accept|settle for) nothing (but|less|short)'
      ],
      unless: [
        '@denied',
        '(if|unless|whether|hope) ..5 (deserve|owe|much|lot|due|earned|entitled|right|wanted|needed|required|expected)',
        'right to (work|live|stay|choose|pick|drive|say|point|ask me|be (proud|happy|pleased|sad|nervous))',
        '(least|minimum) ..2 (i|we) (can|could) (do|say|offer|give|bring|promise)',
        '(praise|credit|compliment|compliments|medal|applause|raise|award|congratulations|recognition|admiration|kind word|good word|of thanks|gratitude|holiday|thank-you)',
        '@i owe',
        'owe me ..1 (coffee|beer|pint|drink|lunch|cake|round|nothing)',
        'entitled to (work|live|stay|vote|benefits|holiday|drive)',
        'due (to (the|a|an|my|our|your|illness|traffic|personal|some|high)|on|in|by|next|soon|this|for (renewal|a))',
        '(right|fair|proper|natural|due|owed) ..1 (that|to|for|if) ..2 (i|we|me|us)? ..2 (thank|say|add|admit|congratulate|own|mention|credit|tell you|withdraw|wish|send you)',
        'that you (chose|choose|pick|picked|hire|hired|took|want|keep|prefer|selected|went)',
        '(patient|patients|customers|residents|guests|pupils|role|job|course|post|visa|advert|advertised|licence|license|certificate for)',
        '(was|were|been) (required|expected|needed|due)',
        '(would|might|may) ..2 too much',
        '^ (my|our) ..6 (is|are|was|were) ..1 (due|expected|required)',
        'you had the',
        '((under|by) ..3 (law|act)|legally|gdpr)',
        '(earned|earnt|bought|won) (me|us) ..4 (rejection|form letter|template|nothing|no)',
        '(least|minimum) ..4 (could|should|might) have',
        '(nice|welcome|kind !(of)|lovely|great|helpful|appreciated|wonderful|enough|gift|thanks|thankful|grateful)'
      ],
      only: isNoQuestion,
      message: claimsRight
    },
    // Deadlines that are no part of a polite request
    {
      find: [
        '@i ..2 (want|need|expect|require|expecting|count on|counting on|request|insist on|must have|ask for) ..8 (@wanted|hear|know|return|be (told|called|answered|contacted)|your) ..8 @timed',
        '@i ..2 (would like|like|wait|await|waiting for|awaiting|trust) ..8 (@wanted|hear|know|return|your) ..8 (by|until|till|before|within|no later than|not later than|at the latest|latest) ..1 @limit',
        '@i (want|need|will have|shall have|expect|shall expect) (it|this|that|them) ..3 @timed',
        '^ (awaiting|expecting|waiting for) ..5 @timed',
        '^ ..1 (latest by|at the latest by|within|by|until|before|no later than|not later than) (@limit|close|my) ..10 @i ..1 (would like|want|need|expect !(to (have|be|finish|complete|hold|pass|move|start|know my))|must have|(will|shall) have (it|your|that|an)|require|shall expect|count on)',
        '@wanted ..1 (needed|required|expected|due|wanted) ..2 (@timed|by|before)',
        '(needs|requires|deserves) ..1 (your)? (immediate|urgent|prompt|full) (attention|answer|reply|response|action)',
        '@i ..2 (set|setting|hereby set|give|giving|allow|allowing|grant|granting) (you|your _)? ..2 ((until|till) @limit|(a|an|the|one|@number|#number) ..2 (deadline|time limit|cut-off|ultimatum|time frame|day|days|week|weeks|hours))',
        '(@weekday|tomorrow|noon|today|month|week) is (the|your|my) (latest|deadline|last|limit)',
        '(deadline|limit|cut-off) for ..1 (your|an|the|a) ..1 @wanted ..6 is',
        '(this|it|matter|my ..1 (request|question|case)) is ..1 (urgent|pressing|time-critical|time critical)',
        '(it|this) (can|will) not wait'
      ],
      unless: [
        '(application|submission|course|exam|registration|grant|conference|proposal|intake|term) ..2 (deadline|starts|start|begins|closes|opens|is due|ends)',
        '(to|must|will|shall|can|i) (apply|submit|finish|start|train|pass|move|hand in|register|enrol)',
        '(thank|thanks|happy|glad|patiently|no rush|no hurry|whenever|convenience|if you|grateful|answered|so far|kept|received|sent|got|gave|told|let me know)',
        '(want|need|like) to !(hear|know|see|have|get|receive|be (told|given|called))',
        'expect (it|that|this) ..1 (will|would|to)',
        '(myself|ourselves|the task|the case|the test|for my|in my (test|interview|task|next)|in the (test|task|interview))',
        '(can|will|could|would) not wait (to|for)',
        '@denied',
        '@ownNeed',
        '(please|kindly|could|can) ..4'
      ],
      only: isNoQuestion,
      message: setsDeadline
    },
    {
      find: [
        'would you care to (explain|elaborate|answer|justify|enlighten|share|clarify|tell|comment|show)',
        'have the (decency|courtesy|guts|grace|courage|balls|backbone|honesty) (to|and) ..2 (tell|write|answer|explain|say|put|call|reply|give|look|respond|admit|be|sign|go|let|send)'
      ],
      unless: '(you|to|he|she|they|i|we|not|nobody|even) ..1 (had|have|did)'
    },
    {
      find: '^ (and)? (the|your|some|full|proper|written|my|a|an|all)? ..1 @wanted ..6 @timed (please)? $',
      unless: '(is|are|was|were|would|will|may|can|came|has|had|takes|took|within|thank|thanks|grateful)',
      only: isVerbless,
      message: setsDeadline
    },
    // Orders
    {
      find: ['^ @lead? @lead? @order', '^ (#name|mr|ms|mrs|dr|sir|madam) ..1 , @lead? @order'],
      unless: ['@friendly', '@reason', '@pleading'],
      only: (sentence, message) => isBlunt(sentence) && isForWriter(sentence, message)
    },
    {
      find: ['< (so|then|now) (just|please|now)? @order'],
      unless: ['@friendly', '@reason', '@pleading', 'so (send|put|set|read|make|show|do|find|get|take) (it|that|up) ..1 @is'],
      only: isBlunt
    },
    {
      find: '(, |and|but) (just|then|now|at least|this time|simply)? @order',
      unless: [
        '@friendly',
        '@reason',
        '@pleading',
        '(read|set|put !(@we|..4 (writing|paper)))',
        '(email|mail|by|tried|letter) ..2 (phone|call|mail|email|text)'
      ],
      only: (sentence) => !sentence.thanks && isBluntThroughout(sentence)
    }
  ],
  message: '“{match}” orders the reader.',
  why: 'Nobody has to answer, so an order gets nothing; a polite request may get a reply.',
  find: findLoneDeadlines,
  mends: [softenIfAskable, askInstead, remove()]
})

export const examples: Example[] = [
  {passes: 'By March I expect to have my forklift licence.', because: 'it is the writer’s own date'},
  {passes: 'You are right that a shift leader must give clear notes.', kind: 'feedback-reply'},
  {passes: 'Say what you like about exams, they make you read.'},
  {passes: 'Call me slow, but I had to read it twice.'},
  {passes: 'My answers have to be shorter, as you say.', kind: 'feedback-reply'},
  {flags: '«I have kept Friday morning free for your call.»'},
  {flags: '«Decency would suggest that you tell me more.»'},
  {flags: '«I take it that my fare will be in my account soon.»'},
  {passes: 'Be brief, be concrete, breathe: I will train that.', kind: 'feedback-reply', because: 'advice said over'},
  {passes: 'Write it down, my trainer always says, so I did.'},
  {passes: 'You must have spent an hour on these comments.'},
  {passes: 'The least I can do is to use your advice.'},
  {passes: 'I want to have my licence by June.'},
  {
    flags: 'Thank you for the tour. «I demand a full explanation of my marks.»',
    becomes: 'Thank you for the tour. Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: 'I enjoyed the case study«, but you owe me an answer.»',
    becomes: 'I enjoyed the case study. Which part of my case study should I work on first to be a stronger candidate next time?'
  },
  {flags: '«You need to send me feedback on my portfolio.»', becomes: 'Could you please send me feedback on my portfolio?'},
  {flags: '«You must tell applicants where they stand.»'},
  {
    flags: '«I expect your comments on my lesson plan by Monday.»',
    becomes: 'Could you please send me your comments on my lesson plan?'
  },
  {flags: '«I want an answer.»', becomes: 'Which skills or experience should I build to be a stronger candidate next time?'},
  {flags: '«I require written feedback on the test.»'},
  {flags: '«We insist on a reply.»', becomes: 'Which skills or experience should we build to be a stronger candidate next time?'},
  {flags: '«I have a right to feedback.»'},
  {flags: '«The least you can do is name one weak point.»'},
  {flags: '«After four rounds I deserve a proper answer.»'},
  {flags: 'Could you let me know «by Friday»?', becomes: 'Could you let me know?'},
  {flags: 'Please send me your comments «within 48 hours».', becomes: 'Please send me your comments.'},
  {
    flags: 'I would be grateful for a short answer «by the end of the week», as my course starts soon.',
    becomes: 'I would be grateful for a short answer, as my course starts soon.'
  },
  {flags: '«You have until noon.»'},
  {flags: '«Send me your comments on the writing test.»', becomes: 'Could you please send me your comments on the writing test?'},
  {flags: '«Send me the scoring sheet.»'},
  {flags: 'I liked the team«, so tell me what to work on.»', becomes: 'I liked the team. Could you please tell me what to work on?'},
  {flags: "Thank you for the call. «Don't fob me off with a form letter.»"},
  {flags: 'I put two weekends into the task. «Have the decency to answer.»'},
  {flags: '«Would you care to explain the delay?»'},
  {flags: '«Answer me, or else I will sit in your lobby.»'},
  {
    flags: 'You used my plan for the fair. «Pay me for the two days.»',
    becomes: 'You used my plan for the fair. Which skills or experience should I build to be a stronger candidate next time?'
  },
  {flags: '«I will not stop writing until you answer.»'},
  {flags: '«I will not settle for a form letter.»'},
  {flags: '«Anything less than a page of notes will not do.»'},
  {flags: '«The panel has to put its remarks in writing.»'},
  {flags: '«You have no choice but to answer.»'},
  {flags: '«Have your manager ring me tomorrow.»'},
  {flags: '«I am going to need your remarks on the sewing test.»'},
  {flags: '«My expectation is that the panel writes to me.»'},
  {flags: 'Thank you for the coffee. «Whoever comes in on a Sunday has earned a few pointers.»'},
  {flags: '«A written review is to be sent to my home.»'},
  {flags: '«I am not willing to wait beyond Friday.»'},
  {flags: '«Silence is not an option.»'},
  {flags: '«Skip the pleasantries and tell me what to train.»'},
  {flags: '«Report to me how the welding test was graded.»'},
  {flags: '«I expect to be first in line for the next post.»'},
  {flags: '«Feedback is no extra, applicants get it, full stop.»'},
  {passes: "You don't owe me an answer, so I am all the more thankful for one.", because: 'the reader is set free'},
  {passes: 'I do not expect a long reply.', because: 'nothing is expected'},
  {passes: 'I expected the case study to be harder.'},
  {passes: 'Please send me any comments you can share.', because: 'please makes it a request'},
  {passes: 'Could you read my test again and tell me what to improve?', because: 'the second verb goes on with "could you"'},
  {passes: 'Kindly share your suggestions on my lesson plan.'},
  {passes: 'Let me know if a place opens in spring.'},
  {passes: 'Give my regards to the night shift.', because: 'a friendly order'},
  {passes: 'Call me if you need a hand at the fair.', because: 'an offer'},
  {passes: "Don't worry if you cannot answer."},
  {passes: 'Take all the time you need.'},
  {passes: 'If you need to keep it short, one line is plenty.'},
  {passes: 'You must be busy with the new intake.', because: 'a guess, not a duty'},
  {passes: 'I would be glad of a line at your earliest convenience.', because: 'leaves the time to the reader'},
  {passes: 'I am applying again before the February deadline.', because: "the writer's own time"},
  {flags: 'Could I hear from you« by Friday»?'},
  {flags: 'Please send me your comments too« by Friday».'},
  {passes: 'I appreciate that you let me know about the post so promptly.', because: 'it praises how soon something was done'},
  {passes: 'Would you have wanted me to tell the foreman straight away?', because: 'it is about what the writer should have done'},
  {passes: 'I can start immediately.'},
  {passes: 'Thank you for answering within a week.', because: 'thanks for what was'},
  {passes: 'You told me that you would decide by Friday, and you did.'},
  {passes: 'The role requires more practice than I have.', because: 'what the role asks'},
  {passes: 'You have every right to choose the other candidate.'},
  {passes: 'I owe you my thanks.'},
  {passes: 'Which course should I take before September?'},
  {passes: 'You will find my portfolio below.'},
  {passes: 'I gut the fish, clean the tables and give them to the cook.', because: 'it tells what the writer does'},
  {passes: 'Tell the night team I said thank you.', because: 'a greeting'},
  {passes: 'Your letter arrived this morning.', because: 'a report'},
  {passes: 'I expect my French was too slow for the front desk.', because: 'expect in the sense of suppose'},
  {passes: 'I would never insist on a call.'},
  {passes: 'Your cooks deserve all the praise they get.', because: 'praise for others'},
  {passes: 'Would you have five minutes to look at my plan?', because: 'a question, not a time limit'},
  {passes: 'I need to work on my answers before the spring.', because: "the writer's own need"},
  {passes: 'I hope it is not too much to ask for one line.'},
  {passes: 'It is only right that I thank the night team.'},
  {passes: 'By next spring I want to be the one who fixes the press.', because: "the date is the writer's own"},
  {passes: 'I expect the course will answer most of my questions.', because: 'it expects nothing of the reader'},
  {passes: 'You should have seen the queue at the gate.', because: 'a figure of speech'},
  {passes: 'I will not stop learning until I can weld overhead.', because: "the writer's own will"},
  {passes: 'Would a short call before Friday be possible?', because: 'it leaves the time to the reader'},
  {passes: 'I demand a lot of myself.', because: 'demands on oneself'}
]
