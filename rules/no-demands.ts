// Longer than 200 lines because most of it is word lists and examples.
import {demandClasses} from '../src/lexicon/demands'
import {defineRule, growthAsk, remove, soften, type Example, type Hit, type Mend, type Message, type Sentence} from '../src/rule'

const formsOf = (sentence: Sentence): string => sentence.terms.map(({form}) => form).join(' ')

/** What is not to be had however politely it is put, and what another rule flags once it is a question. */
const unaskable =
  /\b(?:notes|scor\w*|sheets?|records?|protocols?|rankings?|recordings?|files?|minutes|apolog\w*|pay|paid|payment|refund\w*|reimburse\w*|compensat\w*|invoice|expenses|money|reasons?|why|expla\w+|decision|yourself|yourselves|decency|courtesy|guts|truth|rejected|rejection|wrong(?! with (?:my|our))|changed|sign|account|respect|slides|applicants?|candidates?|people|others?|or else|otherwise|or i|or you|unless|until you)\b/i

/** A deadline in an order that has become a request would only be flagged again. */
const trailingDeadline =
  /,? (?:by|within|before|until|till|no later than|not later than|in the next|today|tonight|tomorrow|this week|as soon as possible)\b[^?]*(?=\?)/i

/** An order to answer at all, which adds nothing to a question that is there. */
const answerMe =
  /^(?:(?:and|so|just|now|please|then|you (?:will|must|should|need to|have to|can)) )*(?:answer|reply|respond|write back|get back|call|ring|phone)(?: to)?(?: me| us)?(?: back)?(?: (?:this time|now|properly|today|finally|for once|please))*$/i

const softenIfAskable: Mend = (context) => {
  const {extent, message} = context
  const words = message.text.slice(extent.inner.start, extent.inner.end)
  if (unaskable.test(words)) return undefined
  if (answerMe.test(words) && message.asks.some(({wants, end}) => wants === 'feedback' && end <= extent.start)) return undefined
  return [soften(context) ?? []].flat().map((made) => ({...made, text: made.text.replace(trailingDeadline, '')}))
}

/** Only a message that asks for something has room for a question about growth. */
const askInstead: Mend = (context) => (/^(?:feedback-request|follow-up)$/.test(context.message.kind) ? growthAsk(context) : undefined)

const isNoQuestion = ({mark}: Sentence): boolean => !mark.includes('?')

const politeness =
  /\b(?:please|kindly|beg|begging|implore|(?:could|would|can|will) you|may i|if you (?:can|could|would|like|have|want|wish|get|find|fancy|prefer|do not mind|are able|ever)|no rush|no hurry|whenever|at your|feel free)\b/

/** An order in its plain form: no question, and nothing in it that makes it a request. */
const isBlunt = (sentence: Sentence): boolean => !sentence.mark.includes('?') && !politeness.test(formsOf(sentence))

/** A later clause with a base verb may only go on with "I would like you to …" or "you helped me …"; after those it is no order. */
const isBluntThroughout = (sentence: Sentence): boolean => {
  const words = formsOf(sentence)
  // Only what stands before the last coordination can carry the order's verb along.
  const last = Math.max(words.lastIndexOf(' and '), words.lastIndexOf(' but '), words.lastIndexOf(' or '))
  return (
    isBlunt(sentence) &&
    !/\b(?:can|could|will|would|should|may|might|must|let|helps?|helped|to|did|do|does|make|makes|made|how|hope|said|says|told|called|wrote)\b/.test(
      last < 0 ? words : words.slice(0, last)
    )
  )
}

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const clock = "\\d[\\w:.]*(?: (?:am|pm|o'clock))?"
const point =
  `(?:(?:the|this|next|coming|following|end|close|of|latest|very) )*(?:${weekday}|tomorrow|tonight|today|noon|midday|midnight|lunch|lunchtime|weekend|christmas|easter|holidays|week|month|day|business|play|eod|cob|eow|${month} \\d\\w*|${clock}(?: (?:of )?${month})?)` +
  `(?: (?:at the latest|latest|noon|morning|afternoon|evening|night|next week|this week|is out|(?:at )?${clock}))*`
const stretch =
  '(?:the )?(?:next )?(?:(?:a|an|one|two|three|four|five|six|seven|ten|few|couple|of|\\d+) )+(?:business |working )?(?:minutes?|hours?|days?|weeks?|hrs?)'
const deadline = new RegExp(
  `\\b(?:by #slot|(?:latest )?(?:by|until|till|before|no later than|not later than) ${point}|within (?:${stretch}|(?:the|this) (?:day|week|hour))|in the next ${stretch}|at the latest|asap|as soon as (?:possible|you can)|immediately|right now|right away|straight away|at once|by return(?: of post)?|first thing (?:tomorrow|${weekday}|in the morning)|forthwith|pronto|promptly|without (?:any |further )*delay|urgently)(?![\\w'])`
)
/** What the reader is asked to do or to give. */
const answering =
  /\b(?:let me have|answer|reply|response|respond|revert|hear|hearing|feedback|know|tell|back|send|share|provide|call|ring|phone|write|email|explain|advise|advice|furnish|expect|confirm|update|replying|answering|sending|comments?|thoughts|suggestions|pointers|tips|guidance|input|insights?|word|line|reach|reaches)\b/g
const asking =
  /\b(?:please|count on|rely on|can (?:i|we) (?:have|get|expect)|could (?:i|we)|trust|let me hear|until|kindly|could|would|can you|will you|may i|grateful|glad|thankful|appreciate|appreciated|hope|hoping|look forward|looking forward|wondering|possible|let me know|love|await|awaiting|waiting|request)\b/
/** The writer's own time, a report of what was, and thanks for it. */
const ownTime =
  /\b(?:(?:i|we) (?:will|shall|plan|intend|am (?!waiting|hoping|asking|awaiting|looking|wondering)\w+|are|can|could|should|may|might|must|have to|need to|submit|apply|start|hope to (?!hear|have your|get your)\w+|would like to (?!hear|have|get|receive|know|ask|request)\w+)|thanks?|thanking|said|told|promised|wrote|gave|got|received|heard|answered|replied|had|was|were|came|did|free|available|reach me|ready|deadline)\b/
/** Frames that are demands as a whole, the deadline included. */
const demanded =
  /\b(?:(?:i|we) (?:\w+ ){0,2}(?:demand|require|insist|expect|want|need)|expecting|you (?:\w+ )?(?:must|need to|have to|have until|owe|better)|(?:should|must|has to) (?:reach|arrive|be in)|^(?:i|we) (?:\w+ )?await|^awaiting)\b/

/** A deadline in a request that is polite but for it: only its words are marked, so that only they go. */
function findLoneDeadlines({sentences, text}: Message): Hit[] {
  const hits: Hit[] = []
  for (const sentence of sentences) {
    const words = formsOf(sentence)
    const found = deadline.exec(words)
    if (
      !found ||
      (sentence.act === 'directive' && !/^(?:so |and )?let (?:me|us) (?:know|hear)/.test(words)) ||
      !asking.test(words) ||
      demanded.test(words)
    )
      continue
    const before = words.slice(0, found.index)
    const asked = [...before.matchAll(answering)].at(-1)
    if (!asked || /\bto (?!me|us|my|this|the|your)\w/.test(before.slice(asked.index))) continue
    // Only what stands since the request began tells whose time it is.
    const clause = before.slice(Math.max(0, before.search(/\b(?:please|could you|can you|would you|kindly)\b/)))
    // "Could you tell me whether the exam is before Easter?" asks about a time, it sets none.
    if (/\bbefore\b/.test(found[0]) && /\b(?:whether|which|when|what|if|how|is|are)\b/.test(before.slice(asked.index))) continue
    if (ownTime.test(clause) || /\b(?:may|can|could|should|shall) (?:i|we) (?!have|get|expect|hear|know|ask|receive|please)/.test(clause))
      continue
    const from = before.trim().split(' ').length
    const to = from + found[0].split(' ').length
    const first = sentence.terms[from]!.start
    // The blank goes along, and the comma that sets the words off.
    const lead = /(?:,?\s+)?$/.exec(text.slice(sentence.start, first))![0]
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
  classes: demandClasses,
  patterns: [
    // Turns of phrase
    {
      find: [
        '@wanted ..4 (is|are|would be|should be|becomes|was|were) ..1 (due|owed|owing|payable) ..1 (to|me|us|>)',
        '(price|fee|cost|bill|payment|wage|wages) (of|for|is|would be) ..6 (is|will be|would be|shall be)? ..4 (feedback|review|answer|reply|call|comments|assessment|remarks|debrief|explanation|pointers|notes|lines)'
      ],
      unless: [
        '(not|no|never|nobody|hardly|nothing|nor|neither|without|if|whether|unless) ..2 (deserve|deserves|owe|owed|due|entitled|obliged|obligated|bound|required|earned|coming|right|expect|insist|outstanding|supposed|expected)',
        '(hope|if|sure|know|realise|realize|understand|aware|afraid|unless|whether) ..4 (too much|a lot|unreasonable) to',
        '(praise|thanks|credit|compliment|medal|applause|raise|congratulations|admiration|gratitude|appreciation) ..3',
        '(right|due|owed|fair|proper|natural) ..1 (that|to|for|if) ..2 (i|we|me|us)? ..2 (thank|say|add|admit|congratulate|own|mention|credit|tell you|withdraw|wish|send you)',
        '(my|our) (thanks|apology|apologies|gratitude) ..2 (is|are) ..1 (due|owed|owing)',
        '@i owe',
        'least ..2 @i expected',
        'you have (a|every|the|full|some) ..1 right',
        '(would|might|may) ..2 too much to (ask|expect)',
        'due to (the|a|an|my|our|your|illness|traffic|personal|some|technical|high)',
        'due (on|in|by|next|soon|this)',
        '(role|job|post|team|firm|company) ..3 (is|are) ..1 (what|something)',
        'price (list|tag|range)',
        '(only|just) (natural|right|fair|proper) that you (chose|choose|pick|picked|hire|hired|took|want|keep|prefer|selected|went)',
        '(very|really|truly|such|much) ..1 (a|an) ..1 (gift|kindness|favour|privilege)'
      ]
    },
    {
      find: ['(@weekday|tomorrow|today|noon) is (the|your) (latest|deadline|last|limit)'],
      unless: ['(thank|thanks|application|submission|paper|course|exam|grant|conference|proposal|patiently|happy)']
    },
    // Obligations laid on the reader
    {
      find: [
        'you ..1 @must !(!(..2 @owedVerb))',
        'you ..1 @must ..1 be ..1 (clearer|clear|specific|honest|fair|straight|concrete|transparent|more)',
        '^ ..2 you (will|shall) ..1 (now)? (@giveMe (me|us|my)|answer|reply|explain|provide)',
        'you (can|could) not ..1 (just|simply|only|seriously|merely) (leave (it|this|me)|send (me|us|two|one|a)|ignore|fob|drop (me|us)|dismiss|turn (me|us)|treat|keep (me|us)|let (me|us)|say no|do this|do that)',
        '(it is|is it not) (your|my|the|our) ..3 (duty|right|obligation|responsibility|job) (to|that) ..1 (tell|give|let|inform|know|get|hear|see|receive|explain|provide|be|answer)'
      ],
      unless: [
        '(if|when|whenever|whether|what|which|who|how|because|as|since|once|unless|until|understand|know|sure|see|imagine|hope|trust|think|bet|say|says|said) ..1 you',
        'not ..1 (obliged|required|expected|bound|going|to|feel|think|believe|my|your)',
        'not ..1 (feel|think|believe) ..2 you',
        '@is ..1 (told|said)',
        '@is going to (tell|give|send|let|make)',
        'you (will|shall) ..1 (tell|find|see) ..4 (if|when)',
        '(thanks|regards|love|recipe|one day|visit|trainee|raise)'
      ],
      only: isNoQuestion
    },
    {
      find: [
        'you can ..1 (spare|give|find) (me|us)? ..2 (minute|minutes|line|lines|moment)',
        '(someone|somebody|hr|(the|your) ..2 @firmPeople) ..2 (must|needs to|has to|had better|should|ought to|better|could at least) ..1 ((tell|give|send|show|ring|call|phone|write to|write|explain to|reply to|get back to) ..1 (me|us|applicants|candidates)|answer|explain|reply|respond)',
        '(on you|your turn) ..1 to ..1 (make|put|fix|explain|answer|tell|give|do) ..3',
        'it is ..1 (necessary|required|essential|imperative|mandatory|expected) ..1 (that|for) ..1 (you|someone|hr|your _) ..1 (to)? (answer|reply|respond|send|tell|give|explain|provide|inform|let)',
        'you (are|were) ..1 (ordered|instructed|directed|called upon|summoned) to'
      ],
      unless: '(if|whether|when|how|what|ask|asked|who|hope|trust|told|said|says|no rush)',
      only: isNoQuestion
    },
    'would you care to (explain|elaborate|answer|justify|enlighten|share|clarify|tell|comment|show)',
    // What the writer demands, expects, needs
    {
      find: [
        '@i ..2 expect that ..6 (sends|send|tells|tell|gives|give|informs|inform|answers|answer|calls|call|explains|explain|provides)',
        'it is ..1 (about|high)? time ..3 (you|someone|somebody|i) (told|got|gave|heard|answered|were|received|explained)',
        '@i (will|shall|am going to) ..1 (come by|drop by|come in|come over|stop by|turn up|be at|be in) ..6 (collect|get|pick up|hear|for) ..3 @wanted',
        '@i ..1 (want|need) (my|the) ..2 (portfolio|papers|documents|slides|drawings|money|certificates|samples) ..1 back',
        '@i ..1 (want|need|demand|expect) to (hear|know) ..2 from !(you|people|anyone)',
        '(treat|regard|consider) (this|it) ..1 as (urgent|a matter of urgency)',
        '@i ..2 (demand|insist) !(of myself|from myself) (>|on ..4 (@wanted|being|hearing|knowing|seeing|speaking|getting)|that ..1 (you|i|someone|somebody)|you|..5 @wanted|to)',
        '@i ..2 (~expect|~require|anticipate) !(!(..5 @wanted))',
        '@i ..2 (expect|require|need|want) to (be (told|given|called|contacted|informed|invited|put|kept|answered|notified|briefed|debriefed|first|next|considered|treated)|hear from|see (my|the|your) ..2 @scores|have (my|the|your) ..2 @scores|get (my|the|your) ..2 @scores)',
        '@i ..1 (want|need|expect|require) (you|your _|the (manager|panel|recruiter|boss|team)) to ..1 (tell|give|send|show|explain|answer|call|write|say|reply|respond|provide|name|list)',
        '(@i (will|shall|am)|^) ..1 (going to)? (need|want|require|be needing|be wanting|be expecting|needing|expecting) ..3 @wanted ..2 (from (you|your _|the _|someone)|@timed|out of you)',
        '@i (will|shall|am going to) (need|require|want|be needing|be wanting) your ..2 @wanted',
        '@i ..1 (want|need) ..1 (my|your|some|the|real|honest|straight|an|a|proper|clear)? ..1 (answers|apology|explanation|apologies|justice|compensation|explanations|accountability|respect|answer|reply|response|facts|truth)',
        '@i ..1 (want|need) ..1 (the|a|my|some)? (full|actual|real|whole|complete|written|proper|detailed) ..1 @answerNoun',
        '@i (want|need|must have|would like) (it|this|that|everything|them|all of it|something) ..3 (in writing|on paper|in my inbox|in return|@timed)',
        '(answer|answers|reply|response|explanation|apology|feedback|statement) ..3 (is|are) (expected|required|demanded|overdue|owed|due|not (optional|negotiable))',
        '@wanted ..6 (is|are) (not|hardly|no) ..1 (a|an|some|any)? ..1 (favour|favor|privilege|gift|luxury|charity|extra|bonus|optional)',
        '(my|our) ..1 (expectation|requirement|stipulation|ultimatum) ..2 (is|was|remains|stands|here)',
        '(, period|, full stop|, end of (story|discussion|debate)?|, no (ifs|excuses|discussion)|(is|are) (non-negotiable|not negotiable)) $',
        '(silence|no (reply|answer|response|feedback)|another (form letter|template|excuse)|refusal) ..1 (is|are|will|would) not ..1 (be)? ..1 (an option|acceptable|accepted|good enough|tolerated)',
        '@i (want|need) (it|this|that|them|everything) ..2 (spelled|spelt|explained|answered|in full)',
        '(not a request|(for the|one) last time|(last|final) (warning|notice))',
        '@i (should|ought to|must) ..1 be (told|given|shown|informed) ..4 (@wanted|what|which|where|how)',
        '@wanted ..2 (had better|better) (be|come|arrive|reach)',
        '@i ..1 (call|am calling|hereby call|must call) (on|upon) ..3 to ..1'
      ],
      unless: [
        '@not ..3 (~expect|~insist|~need|~want|~require|~demand|~anticipate)',
        '(if|what|whatever|anything|something|everything|all|why|which|how|when|as|than|that|because|had|would|might|could|like) @i ..1 (~expect|~need|~want|~require)',
        '(for|from|of) (myself|ourselves)',
        'expect (that)? (the|my|this|it) ..2 (will|would|can|could|to)',
        'expect (that|the|it|this|my|there|i|you) ..8 (was|were|had|have been|would)',
        '@i expected ..2 (no|rejection|negative|answer|answers|question|questions|test|letter) !(from)',
        '(on|in|of|for) demand',
        'insist on ..1 (keeping|paying|thanking|returning|doing|quality|order)',
        '(need|want|needed|require|required|expect) ..6 to (improve|grow|learn|get better|work on|practise|practice|build|strengthen|answer|give|write|thank|say|add|apply)',
        '(better|stronger|shorter|longer|more|good|clear) (answer|answers|response|reply|word|words)',
        '(need|want|require|requires|required) ..2 (more|much|extra|references|reference|practice|training|exam|course|qualification|certificate)',
        '(my|the|give|for|shorter|of) (answers|answer|response|responses) ..1 (to|in|was|were|on)',
        '(visa|sponsorship|landlord|bank|doctor|embassy|insurance|exam board|call me out)',
        '(role|job|course|training) ..1 requires',
        'kindly (requested|asked)',
        '(thank|thanks|in the interview|in the test)'
      ]
    },
    // What is claimed as a debt
    {
      find: [
        '@i ..3 deserve ..5 @due',
        '(@people|@everyone) ..12 (deserve|deserves|(is|are|has|have) ..1 (owed|entitled|due|earned)|merits|(should|must|ought to|needs to) (get|be told|be given|receive|have|hear)) ..4 (@due|@wanted)',
        '@i ..1 (am|are|feel|was) ..2 (entitled|owed|due) ..4 (@due|@wanted|an|see)',
        '@i ..1 have ..2 (right|rights) (to|on) ..3 (@due|know|see|hear|be told|an|this|that|full)',
        '(you|company|firm|team|panel) ..2 (owe|owes) (me|us|it to (me|us)|(your|the) (applicants|candidates))',
        '@i ..2 (earned|earnt) ..4 (the right|more|that|@wanted|at least)',
        '(surely|must be|should be|ought to be|are|is) worth ..3 (answer|reply|line|lines|word|words|call|minute|minutes|email|explanation) !(of thanks)',
        '(the|the very|the absolute|the bare) ..1 (least|minimum) (that)? (you|anyone|your _|a _|one|the _) ..1 (can|could|should|owe)',
        '@wanted ..6 (would be|is|seems|was|should be) ..1 the ..2 (least|minimum)',
        '(it is|it would be|is it not) ..1 (only|just|simply|nothing but) ..1 (right|fair|proper|natural|reasonable|decent|courteous) ..1 (that|if|for|to|you)',
        '@i ..1 (await|am awaiting|shall await) ..2 (immediate|urgent) ..1 @wanted',
        '@i (would|had) better (hear|get|have|see)',
        'you (are|were) ..2 (obliged|obligated|duty-bound|duty bound) to',
        '(minimum|least) (would be|is|was) (a|an|some|my|two|one) ..2 @wanted',
        'the (least|minimum) (after|for (all|my|the|such)|i (am|can expect|expect|would expect)) ..2',
        '@wanted ..3 (is|are|would be) (in order|called for)',
        '@i ..1 have ..1 (a|the|every)? right ..6 to ..2 (@answerNoun|@scores)',
        '(is|are) not ..1 (too|a lot|asking too|much) ..1 (much|lot)? to ask',
        '@wanted ..4 (is|are|should be) ..1 (a|an|my|the|common|basic|simple) ..1 ((my|our|the) right|right >|given >|obligation|duty|matter of course|must >|bare minimum|basic courtesy|common courtesy)',
        '(he|she|they|someone|somebody|hr|manager|director|boss|recruiter|interviewer|panel) (is|are) to (phone|call|ring|email|write|send|contact|answer|tell|give|explain) ..2 (me|us|my|this|today|tomorrow|back|by)',
        '@i ..1 (consider|regard|deem|believe) ..2 @wanted ..1 (due|overdue|owed|owing)'
      ],
      unless: [
        '(not|no|never|hardly|nobody|nothing|without|nor) ..4 (~owe|deserve|deserves|entitled|right|rights|owed|due|earned)',
        '(hope|if|unless|whether) ..5 (deserve|owe|much|lot|due|earned|entitled|right)',
        'right to (work|live|stay|choose|pick|drive)',
        '(praise|thanks|credit|compliment|compliments|medal|applause|raise|award|congratulations|recognition|kind word|good word|of thanks|gratitude|holiday)',
        '@i owe',
        'owe me ..1 (coffee|beer|pint|drink|lunch|cake|round|nothing|a coffee)',
        'entitled to (work|live|stay|vote|benefits|holiday|drive)',
        'due (to (the|a|an|my|our|your|illness|traffic|personal|some)|on|in|by|next|soon|this)',
        '(right|fair|proper|natural) ..1 (that|to|for|if) ..2 (i|we|me|us)? ..2 (thank|say|add|admit|congratulate|own|mention|credit|tell you|withdraw|wish|send you)',
        'that you (chose|choose|pick|picked|hire|hired|took|want|keep|prefer|selected|went)',
        '(patient|patients|customers|residents|guests|pupils)'
      ],
      message: claimsRight
    },
    // Deadlines that are no part of a polite request
    {
      find: [
        '@i ..2 (want|need|expect|require|await|am awaiting|shall await|will await|am waiting for|be waiting for|be expecting|be awaiting|count on|am counting on|counting on|rely on|reckon on|trust|be needing|ask for|am asking for|request|insist on) ..6 @asked ..8 @timed',
        '@i ..1 (want|need|expect|require|am waiting for|await|must have) ..2 (your|that|those|these) ..6 @timed',
        '@i (want|need|(will|shall) (have|expect)|expect) (it|this|that|them) ..5 @timed',
        '@i ..1 would like ..6 (@wanted|hear|know) ..4 @timed',
        '^ (awaiting|expecting|waiting for) ..5 @timed',
        '(requested|asked|required) to ..5 @timed',
        '^ (and|so|now)? (latest by|at the latest by|within|by|until|no later than|not later than) (@limit|end|close|the) ..3 @i ..1 (would like|want|need|expect|must have|will have|require|shall expect|count on) ..1 (your|you to|to (hear|know|have your|be (told|called|given|sent|answered))|@wanted|it|them)',
        '^ (and)? (the|your|some|full|proper|written|my|a|an|all)? ..1 @wanted ..4 @timed $',
        '(@wanted|it|this) ..3 (should|must|has to|needs to|ought to|is to|shall|will have to) ..1 (reach|arrive|be (with @we|in|on|sent)|land)',
        'you have ..1 ((until|till) ..3|(#number|one|two|three|five|seven|a|the) ..1 (hours|days|week|day|weeks) ..1 to (answer|reply|respond|send|tell|explain|get|come))',
        '@i ..1 (set|am setting|hereby set|give|am giving|will give|allow|am allowing|grant|must set) (you|your _)? ..1 ((until|till) @limit|(a|an|the|one|my) ..2 (deadline|time limit|cut-off|ultimatum|time frame))',
        '@i ..1 (am|will|shall|can|would|do) not ..2 (wait|waiting|hang around|sit around) ..3 (past|beyond|longer than|after|until|till|more than|another) ..1 @limit',
        '(if|unless|in case|should) ..1 (@i|nothing|nobody|you|no (answer|reply|response|word)|your (answer|reply)) ..3 (not|have|hear|heard|comes|come|arrives|reply|respond|answer|get) ..6 @timed ..6',
        '(if|unless) (until|by|within) ..1 @limit ..3 (nothing|no|nobody|@i|you|there) ..4'
      ],
      unless: [
        '(application|submission|course|exam|registration|grant|conference|proposal|intake|term) ..2 (deadline|starts|start|begins|closes|opens|is due|ends)',
        '(to|must|will|shall|can|i) (apply|submit|finish|start|train|pass|move|hand in|register|enrol)',
        '(thank|thanks|happy|glad|patiently|no rush|no hurry|whenever|convenience|if you)',
        '(assume|understand|take it (that|as)|will know|no worries|that is fine|leave it)',
        'by the time',
        'expect (it|that|this) ..1 (will|would|to)',
        '(myself|ourselves|the task|the case|the test|for my|in my (test|interview|task|next)|in the (test|task|interview))',
        '(can|will|could|would) not wait (to|for)',
        '@not ..2 (need|want|expect|require|set|give|rely|count)',
        '(need|want|have|would like) to !(hear|know|see|have|get|receive|be|speak)',
        '(if|what|when|whenever|whether) (i|we) (need|want)',
        'would you'
      ],
      only: isNoQuestion,
      message: setsDeadline
    },
    // Threats
    {
      find: [
        '^ ..1 failing (which|that|a|an|your) ..2',
        '@i (will|shall|am) not ..1 (stop|rest|leave|go|going|let|be) ..8 (until|till|before|without) (you|someone|somebody|an (answer|explanation)|a (reply|response)|i (have|get|hear|receive|am told|know))',
        '@i (will|shall|am going to) ..1 (call|write|email|ring|come|phone|keep|sit|stand|mail|be back) ..6 (until|till) (you|someone|somebody|an answer|i (have|get|hear|receive|am told|know))'
      ],
      unless:
        '(wait|thank|thanks|grateful|assume|understand|~apply|try|learn|thank|bother|improve|practise|practice|practising|easier|prefer|for another|why)',
      message: threatens
    },
    // Pressure in plain words
    {
      find: [
        '^ (and|so|please|kindly)? (revert|reply|respond|answer) ..2 @timed',
        '@i ..1 (look to|count on|rely on) you ..8 @timed',
        '@i ..1 (want|need|wish|demand|would like) to (speak|talk) (to|with) (your|the|a|someone) ..1 (manager|boss|director|supervisor|superior|superiors|owner|ceo|higher|above|in charge)',
        '(a|any|every|your) ..1 (company|firm|employer|school|hospital|bank|house|outfit|organisation|organization) ..5 (ought to|should|must|needs to) ..3 (give|answer|provide|reply|explain|offer) ..4',
        '@i ..1 (will|shall|do|would) not take no for an answer',
        '^ @lead? (call|ring|phone) (me|us) (back|now|today|tomorrow|as soon|when you (get|have|see) this)',
        '(this|it|matter|my ..1 (request|question|case)) is ..1 (urgent|pressing|time-critical|time critical)',
        '(treat|consider|handle|regard|see) (this|it|my ..1) as ..2 (urgent|urgency|priority)',
        '(it|that|this) is ..1 my ..1 right (as|to|>)',
        '^ @lead? answer (each|every|all|these|both|them|this|me) ..4',
        '^ (and|so|but|please)? do not ..1 (just|simply|only|merely|dare|even|you dare) (say|tell|send|give|write|come|hide|reply|answer)',
        '^ (so|now|and|please)? (hurry up|hurry|chop chop|get a move on|make haste|get on with it)',
        '(so|and|please) ..1 hurry up',
        '^ (please|kindly|so|and)? (ensure|see to it) ..8 (me|my|i|us) ..4',
        '@i would ..1 expect ..1 (a|any|your|the) ..3 (company|firm|employer|team|school|hospital|organisation|organization|professional|house) ..4 to ..2',
        'you (have to|must|need to) ..1 (understand|realise|realize|appreciate|see|know) ..1 (that i|that my|how|what i)',
        '(it is|is it not) ..1 (high|about) time (you|someone|somebody|that|for)',
        '^ (and|so|please)? (no|without) (excuses|ifs|buts|nonsense|waffle)',
        '@i ..1 want (a|an|my|the|another) ..2 (meeting|appointment|hearing|refund|apology|portfolio|papers|documents|certificate|money) ..2 (>|back|now|by)',
        '(holding|hold) you to (it|that|your|this)',
        '(surely|after all this|after ..6) ..1 @i deserve ..2 (line|lines|word|words|minutes)'
      ],
      unless: [
        '(would|could|should|might|if) ..4 (right|urgent|hurry)',
        '@not ..2 (urgent|pressing|hurry|expect|want|count|rely)',
        '(how|so|very) (happy|glad|grateful|thankful|much i (enjoyed|learned|valued)|honoured|delighted)',
        '(wonderful|lovely|great|kind|proud|award|medal|raise|praise|customers|patients|pupils|interns|apprentices)',
        '(my|own) ..2 (hurry|deadline)'
      ],
      only: isNoQuestion
    },
    // Orders
    {
      find: '^ @lead? @lead? @order',
      unless: ['@friendly', '@reason', '@pleading', '^ ..1 answer (one|two|three|four|five|#number)'],
      only: isBlunt
    },
    {find: '^ (#name|mr|ms|mrs|dr|sir|madam) ..1 , @lead? @order', unless: ['@friendly', '@reason', '@pleading'], only: isBlunt},
    {
      find: '< (so|then) (just|please|now)? @order',
      unless: ['@friendly', '@reason', '@pleading', 'so (send|put|set|read|make|show|do) (it|that) ..1 @is'],
      only: isBlunt
    },
    {
      find: ', (and|or|but)? (just|then|now|at least|this time|simply)? @order',
      unless: ['@friendly', '@reason', '@pleading', '(read|set|put !(@we|..4 (writing|paper)))'],
      only: isBluntThroughout
    },
    {
      find: '(<|and|or|but) (just|then|now|at least|this time|simply)? @order',
      unless: ['@friendly', '@reason', '@pleading', '(read|set|put !(@we|..4 (writing|paper)))'],
      only: (sentence) => !sentence.thanks && isBluntThroughout(sentence)
    },
    {
      find: [
        'have the (decency|courtesy|guts|grace|courage|balls|backbone|honesty) (to|and) ..1 (tell|write|answer|explain|say|put|call|reply|give|look|respond|admit|be|sign)'
      ],
      unless: ['(you|to|he|she|they|i|we) ..1 (had|have|did)', 'had the']
    }
  ],
  message: '“{match}” orders the reader.',
  why: 'Nobody has to answer, so an order gets nothing; a polite request may get a reply.',
  find: findLoneDeadlines,
  mends: [softenIfAskable, askInstead, remove()]
})

export const examples: Example[] = [
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
  {passes: 'I can start immediately.'},
  {passes: 'Thank you for answering within a week.', because: 'thanks for what was'},
  {passes: 'You told me that you would decide by Friday, and you did.'},
  {passes: 'The role requires more practice than I have.', because: 'what the role asks'},
  {passes: 'You have every right to choose the other candidate.'},
  {passes: 'I owe you my thanks.'},
  {passes: 'Which course should I take before September?'},
  {passes: 'You will find my portfolio below.'},
  {passes: 'I expect my French was too slow for the front desk.', because: 'expect in the sense of suppose'},
  {passes: 'I would never insist on a call.'},
  {passes: 'Your cooks deserve all the praise they get.', because: 'praise for others'},
  {passes: 'Would you have five minutes to look at my plan?', because: 'a question, not a time limit'},
  {passes: 'I need to work on my answers before the spring.', because: "the writer's own need"},
  {passes: 'I hope it is not too much to ask for one line.'},
  {passes: 'It is only right that I thank the night team.'},
  {passes: 'By next spring I want to be the one who fixes the press.', because: "the date is the writer's own"},
  {passes: 'I expect the course will answer most of my questions.', because: 'it expects nothing of the reader'},
  {passes: 'I demand a lot of myself.', because: 'demands on oneself'}
]
