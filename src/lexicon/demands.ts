/**
 * Wordings of entitlement and pressure, in families. Longer than 200 lines because it is data.
 *
 * Each entry stands apart from the orders of the rule itself: these say that an answer is due, expected, pressing or no
 * favour, in any syntax but a bare imperative.
 */
/** A family: what to find, what cancels it, and how to say it. `questions: false` keeps it to statements. */
export interface DemandFamily {
  find: readonly string[]
  unless: readonly string[]
  message?: string
  /** Whether a question may be meant; taken as yes. */
  questions?: boolean
}

/** Word classes that only these families and the orders need. */
export const demandClasses: Readonly<Record<string, string>> = {
  // What a reader may be asked to give, the wide list for frames that are pushy with any of them
  wanted:
    '(@answerNoun|@feedback|debrief|debriefing|review|reviews|assessment|assessments|marks|mark|grades|grade|results|remarks|remark|ratings|rating|analysis|summary|write-up|writeup|call|phone call|callback|email|mail|letter|meeting|conversation|chat|line|lines|word|words|sentence|sentences|paragraph|appointment|documents|papers|sheet|scorecard|rubric|transcript|proof|examples|verdict|reaction|sign of life|update|updates)',
  giving:
    '(~send|~give|~tell|~provide|~supply|~furnish|~deliver|~explain|~answer|~reply|~respond|~write|~call|~phone|~ring|~email|~mail|~contact|~share|~release|~forward|~disclose|~issue|~inform|~let|get back|come back|revert|~show|~offer|~justify|~clarify|~hand|~produce|~make|~put|~return|~meet|~talk|~speak)',
  timed:
    '(by (@weekday|the|tomorrow|tonight|noon|midday|midnight|close|end|eod|cob|eow|next|this|#number|lunch|lunchtime|christmas|easter|return)|within (#number|one|two|three|a|an|the|ten|five|seven)|before (@weekday|noon|tomorrow|the (end|week|weekend|day))|(no|not) later than|at the latest|asap|immediately|now|today|tonight|tomorrow|(at|this) (once|week|morning|afternoon|evening)|right away|straight away|instantly|without (any|further)? (delay|fail)|on the double|pronto|promptly|urgently)',
  limit:
    '(@weekday|tomorrow|today|tonight|noon|midday|midnight|next|this|the|#number|one|two|three|another|january|february|march|april|may|june|july|august|september|october|november|december|eod|lunch)'
}

const claim = '“{match}” claims an answer as a debt.'
const deadline = '“{match}” sets the reader a deadline.'

export const demandFamilies: readonly DemandFamily[] = [
  // What the writer needs, wants or expects of the reader
  {
    find: [
      '(@i (will|shall|am)|^) ..1 (going to)? (need|want|require|be needing|be wanting|be requiring|be expecting|needing|expecting) ..1 (your|the panel|the interviewer) ..3 @wanted',
      '(@i (will|shall|am)|^) ..1 (going to)? (need|want|require|be needing|be wanting|be requiring|be expecting|needing|expecting) ..4 @wanted ..2 (from (you|u|your _|the _|someone)|@timed|out of you)',
      '(^|@i) ..1 (need|want|require|needing) ..4 @wanted (from (you|your _|someone there)|out of you) ..1 @timed',
      '@i ..1 (want|need|require) ..4 @wanted ..3 @timed',
      '(my|our) ..1 (expectation|requirement|stipulation|ultimatum) ..2 (is|was|remains|stands|here)',
      'it is (my|our) ..1 (expectation|requirement|understanding) that ..1 (you|someone|somebody|the|your|i)',
      '(it is|you are) (expected|required) (that|of) ..2 (you|your)',
      '@i (expect|shall expect|will expect|am expecting) to be (first|next|top|at the|considered|given|called|contacted|told|informed|invited|put|kept|shortlisted|preferred|treated|answered|on (your|the)|notified|offered|debriefed|briefed|heard|sent|rung|phoned|emailed)',
      '@i ..1 (expect|am expecting|will expect|shall expect) ..4 (debrief|review|remarks|assessment|email|letter|call|line|marks|reasoning|documents|results|grade|verdict|paragraph|pointers|suggestions|advice|appointment|meeting) ..2 (>|from|in|by|on|about|within|today|tomorrow|this|next|at|as|for|of)',
      '@i ..1 (expect|await|am expecting|want|require|need) (nothing less|no less|something better|a lot more|more (than|from))',
      '@i (assume|presume|take it|will assume|trust) (that)? you (will|are going to|shall) ..2 (send|give|provide|answer|reply|call|forward|share|get back|revert) ..6 @timed',
      '@i ..2 insist on (a|an|the|my|your|some|at least|full|getting|having|seeing|hearing|knowing|being|speaking|meeting|talking|receiving|proper|written|this|it|that) ..4',
      '@i (must|have to|will|would|shall) insist ..4',
      '@i ..1 (hold|am holding|will hold|shall hold) you to ..3',
      '@i ..3 (want|need|expect|require) ..4 (in writing|on paper|in black and white)',
      'nothing short of ..4',
      '@i ..1 expect (more|better) >',
      '(a|proper|real|full|honest) ..2 @wanted ..1 is what i ..1 (after|want|expect|came for|require)',
      '@i (must|will|shall) have my (answer|due|feedback|reply|notes|marks|say|call)',
      'you are ..1 (requested|instructed|asked|directed|ordered|urged|called upon|notified|warned|reminded) to ..1 @giving ..3',
      '@i ..1 (want|expect|demand|deserve|need) (something|feedback|an answer|a reply|a call|comments|pointers) ..1 (in (return|exchange)|back|for (it|that|this|my (time|effort|trouble|pains)))',
      '@i (will|would|shall|do|can|am) not ..1 be ..1 (satisfied|content|pacified|silenced|happy|fooled|palmed off|bought off) (with|until|by|unless) ..3'
    ],
    unless: [
      '@not ..3 (expect|insist|need|want|require|needing|wanting|hold)',
      '(if|what|whatever|anything|something|everything|all|why|which|how|when|as) @i',
      'insist on ..4 (quality|safety|code|tests|testing|order|standard|standards|kitchen|hygiene|punctuality|paying|keeping|documentation|cleaning|accuracy)',
      'expect ..6 (was|were|had|have been|would|will be (hard|busy|tough|long|difficult))',
      '(for|from|of) (myself|ourselves)',
      '(need|want|needed) ..6 to (improve|grow|learn|get better|work on|practise|practice|build|strengthen)',
      '(need|needing|want|wanting|require) (more|better|much|extra|stronger|longer|shorter) ..1',
      '(visa|landlord|bank|doctor|embassy|insurance|supervisor|tutor|references|reference)',
      'expect ..2 (many|most|hundreds|you (are|must|have))',
      'in the (interview|test|exam|task)',
      'kindly (requested|asked)',
      'thank',
      'thanks',
      'answers next time'
    ]
  },
  // What is due
  {
    find: [
      '(anyone|anybody|everyone|everybody|whoever|someone|somebody|those|people|candidates|applicants|a (person|candidate|man|woman|human)|every (candidate|applicant)|all (candidates|applicants)|any (candidate|applicant)) ..12 ((has|have|will have)? (earned|deserves|deserve|merits|merit|warrants|warrant)|(is|are) (owed|due|entitled to)|(should|must|ought to|needs to) (get|be told|be given|receive|have|hear)) ..3 @wanted',
      '@i (have|had) ..3 coming (to (me|us)|>)',
      '@i (have|had) it coming to (me|us)',
      '(something|what|all|only what|precisely what|exactly what) ..1 (i|we) (am|are) ..1 (due|owed|entitled to)',
      '(something|what|all|only what) ..1 (i|we) have ..1 (earned|paid for|worked for) >',
      '@wanted ..4 (is|are|would be|should be|becomes|was|were) ..1 (due|owed|owing|payable) ..1 (to|me|us|>)',
      '@wanted ..4 (is|are) ..1 (what|something|only what|the thing) ..1 (i|we) ..1 (am|are|have) ..1 (owed|due|entitled|earned|coming)',
      '(it is|it would be|it seems|it was|is it not) ..1 (only|just|simply|merely|nothing but) ..1 (right|fair|proper|natural|reasonable|decent|just|correct|courteous|polite|logical) ..1 (that|if|for|to|you)',
      '@wanted ..6 (is|are) (not|hardly) ..1 (a|an|some|any) ..1 (favour|favor|privilege|gift|luxury|act of charity|charity|extra|bonus|kindness|courtesy) ..3',
      '@wanted ..4 (is|are|should be) ..1 (a|an|my|the|common|basic|simple) ..1 (right !(one|answer|way|thing|person|place|time|level|amount|kind|path|direction|word|words|advice|step|move|track|tool)|given|obligation|duty|matter of course|must|bare minimum|minimum|standard|basic courtesy) ..2',
      '@i ..1 (consider|regard|deem|believe) ..2 @wanted ..1 (due|overdue|owed|owing)',
      '(regard|consider|see|view|count) ..4 @wanted ..2 as ..1 (a|an|my|the) ..1 (right|due|given|obligation|duty|entitlement|matter of course|minimum)',
      '(price|fee|cost|bill|payment|wage|wages) (of|for|is|would be) ..6 (is|will be|would be|shall be)? ..4 (feedback|review|answer|reply|call|comments|assessment|remarks|debrief|explanation|pointers|notes|lines)',
      '(in (return|exchange)|as payment|as compensation|to make up for it) ..5 @i ..1 (want|expect|demand|require|ask|should get|am owed|deserve|insist|claim)',
      '@i ..1 (claim|am claiming|assert|invoke|reserve) ..1 (my|our|the) ..1 (right|rights|entitlement|due)',
      '@i (am|are) (well|fully|quite|perfectly)? within (my|our) rights ..3',
      '(that|this|so) much ..1 (is|am|was|i am|are) ..1 (owed|due|mine|my due|certain|the least)',
      'you (are|were|remain|stand) ..2 (obliged|obligated|duty-bound|duty bound|honour bound|honor bound|morally bound) to ..6',
      'you (are|were|remain|stand) ..2 (bound|required|expected|supposed) to ..1 (give|provide|offer|tell|answer|explain|reply|respond|send|inform|release|justify|share) ..3',
      'you (are|were) in ..1 (debt|my debt|our debt) ..2',
      '(least|minimum) ..2 (i|we|anyone|one|a candidate|candidates|applicants|people) ..1 (should|ought to|can|could|may|deserve|deserves|expect|expects) ..1 (get|expect|ask|receive|have|demand)?',
      '@wanted ..6 (would be|is|seems|was|should be) ..1 the ..2 (least|minimum) ..2',
      '(least|minimum) ..2 (i|we) ..1 (am|are) ..1 (due|owed|entitled|worth)',
      '(have|has) (a|every|the|full|some) ..1 right to (know|hear|see|be (told|informed|heard)|feedback|an|receive|get|expect|information|learn) ..3',
      '@i ..2 (earned|earnt|deserve|merit|am worth) ..2 @number ..1 (minutes|minute|lines|sentences|words|hour|hours|line|sentence) ..3',
      '@wanted ..3 (should|must|can|may|ought|is) ..1 not ..1 (be)? ..1 (optional|a luxury|too much|for the lucky|withheld|denied|refused|a lottery|something (i|one|we) (must|have to|should) beg)',
      '(entitle|entitles|entitled) (me|us|anyone|one|a candidate|candidates|applicants) (to|>) ..3',
      '(it is|it is now|now it is) ..1 (your turn|on you|your move|time for you|time you|time that you) ..1 to? ..1 @giving ..3',
      '(is|it is|was|are|seems|would it be) ..5 (not|hardly|so)? ..1 (too much|a lot|unreasonable|much) to (ask|expect|demand|want)'
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
    ],
    message: claim
  },
  // What is to happen, the reader left out or spoken of
  {
    find: [
      '@wanted ..8 (is|are) to be (sent|provided|delivered|forwarded|given|supplied|emailed|mailed|returned|issued|explained|submitted|posted|handed|furnished|shared|addressed|made available|released|communicated|settled|put)',
      '(he|she|they|someone|somebody|hr|manager|director|boss|chef|recruiter|interviewer|head|secretary|team|panel) (is|are) to (phone|call|ring|email|mail|write|send|contact|answer|tell|give|explain|meet|get back|report|reply) ..2 (me|us|my|this|today|tomorrow|back|by)',
      '(someone|somebody|he|she|they|hr|(the|your) @firm|your (manager|director|boss|team|recruiter|colleague|people|office|panel)) (needs to|has to|must|had better|better|should|ought to) ..1 (phone|call|ring|email|contact|answer|tell|give|explain to|get back to|report to|reply to|write to) (me|us|my) ..4',
      '@wanted ..5 (must|shall|has to|have to|needs to|need to|ought to|had better|will have to) (follow|be (sent|provided|delivered|here|forthcoming|supplied|forwarded|shared|with)|reach|arrive|land)',
      '(whoever|the (person|one|man|woman|lady|gentleman|colleague|manager|examiner) who) ..6 (must|has to|needs to|should|had better|ought to) ..1 (explain|tell|give|answer|write|call|ring|phone|reply|justify|say|send|put|show|get) ..3',
      '(a|the|your|one|that) (no|rejection|one-liner|template|form letter|line|two lines|refusal|standard mail|standard email|form email|form mail|stock reply|copy-paste reply) ..6 (is|was|will) not ..1 (good enough|enough|acceptable|sufficient|an answer|satisfactory|adequate|do|cut it|suffice)',
      'you (had|would) better (have|be|come|make|get|give|send|tell|explain|write|answer|not|hurry|see|find|start|do|believe|reply) ..4',
      '(treat|handle|regard|consider|see|deal with) (this|it|my ..2) ..1 (as|with) ..3 (urgency|urgent|priority|emergency)',
      'as a matter of (urgency|priority)',
      '@i ..1 (am|will|shall) not ..1 (be)? ..1 (leaving|going|hanging up|signing off|done|finished|leave|go) ..2 (without|until|till|before) ..4',
      '@i ..1 (call|am calling|hereby call|must call) (on|upon) ..3 to (release|give|tell|send|explain|answer|provide|share|disclose|show|justify|publish|do|reply|respond|put|come|make)',
      '@i ..2 (urge|instruct|order|direct|command|summon|compel|oblige|warn|require|charge) ..1 (you|your _|the _|him|her|them) ..1 (to|that)',
      '(silence|no (reply|answer|response|feedback|call|comment)|a no|(a|another) (form letter|template|brush-off|excuse)|a refusal|refusal|refusing|(ignoring|fobbing off) ..2|not (answering|replying|responding)|a vague (answer|reply)|delay|a delay) ..1 (is|are|will|would) not ..1 (be)? ..1 (an option|a option|acceptable|accepted|good enough|do|enough|tolerated|allowed|on the table)',
      '@i ..1 (will|shall|would|do|am) not ..1 (be)? (tolerate|tolerating|stand for|put up with|be fobbed|be put off|be brushed|be content|content myself|taking no|take no|take silence|leave it at) ..4',
      '(, period|, full stop|, end of|, end of story|, end of discussion|, end of debate|, no discussion|, no ifs|, no excuses|, no arguments|, without fail|, non-negotiable|(is|are) (non-negotiable|not negotiable|not up for (debate|discussion)|mandatory|obligatory|compulsory)) (no buts|or buts|and no buts|no ifs)? $',
      '(are|will|do|can) (you|they) ..8 or not $',
      'when (can|may|should|do|will) i ..1 (finally|at last) ..4',
      'what are you waiting for'
    ],
    unless: [
      '(if|whether|where|when|how|what|which) ..4 (is|are|should|must|need|needs) ..1 (to)? ..1 (be)?',
      '(order|ordered) you (a|an|the|some)',
      '(my|our) ..4 (must|should|needs|need|has|have) ..1 (to)? (be|come|include|contain)',
      '(not|never) ..2 (urge|order|instruct|require)',
      '(whether|if|know|tell) ..6 or not',
      '(hope|hoping|think|thought|said|wish|glad|sure|believe) ..4 (should|will|must|or not)',
      '(test|exam|masks|mask|helmet|uniform|certificate|licence|license|training|attendance|shifts|shift|boots|gloves|course) ..4 (mandatory|obligatory|compulsory|non-negotiable)'
    ]
  },
  // Until when
  {
    find: [
      '@i ..1 (am|will|shall|can|would|do) not ..2 (prepared|willing|going|able|ready|happy|intend|intending|plan|planning)? ..1 (to)? (wait|waiting|hang around|sit around) ..3 (past|beyond|longer than|after|until|till|more than|another) ..1 @limit',
      '(my|the|your) deadline ..12 (is|ends|expires|runs out|will be|falls) ..1 (on|at|in)? ..1 @limit',
      '@i ..1 (set|am setting|hereby set|give|am giving|allow|am allowing|grant|am granting|impose|fix|fixed|must set|have to set|am going to set|will set) ..1 (you|your _)? ..1 (a|an|the|one|my) ..2 (deadline|time limit|cut-off|cutoff|ultimatum|time frame|timeframe|due date|grace period)',
      '^ (and|so|now)? (latest by|at the latest by|within|by|until|no later than|not later than) (@limit|end|close|the) ..3 @i ..1 (would like|want|need|expect|must have|will have|require|shall expect) ..3 (your ..1 @wanted|you to|to hear|to know|to be (told|informed|contacted|called|sent|given|answered)|an (answer|reply)|a (reply|response|call)|feedback|@answerNoun)',
      '@i (do|did) not mean (next|tomorrow|in|some|later|sometime|eventually) ..2',
      '(today|tonight|this week|this morning|now) ,? ..1 (and)? ..1 (not|rather than) (tomorrow|next|in|some|later|after)',
      '(and not|rather than|not) (in|next) (three|two|four|six|a|#number|week|month|year) ..1 (weeks|months|week|month|years)? (>|time)',
      '@i mean (today|now|this|immediately|right|by)',
      '(clock is ticking|time is of the essence|clock is running|no time to lose|time is money|time is ticking)',
      '(this|it|my (question|request|matter|email|mail)|that) (can|will|could|must) not wait (>|any|until|till|for|much|longer|another)',
      '@i ..1 (need|want|would like|must have|expect|have to have|require|will have) (it|this|that|them|these|those|one) ..4 @timed',
      '@i ..1 (need|want|expect|must|have to|require) ..1 (to)? (hear|know|be told|hear back|get this|get it|get them|have this|have it|have them|have your|receive|be informed|be contacted|be called) ..6 @timed',
      '@i (am|will be|shall be) ..1 (be)? (waiting|standing by|sitting|expecting) ..1 (for|by) (your|a|the|you|my|an) ..3 (today|tomorrow|tonight|by (@weekday|the|noon|#number)|at (#number|noon|ten|nine|two|three|four|five)|this (afternoon|morning|evening)|on @weekday|until)',
      '^ (and)? (the|your|some|full|proper|written|my|a|an|two|three|all)? ..1 (feedback|answers|answer|reply|response|notes|comments|remarks|scores|results|debrief|explanation|review) ..4 (by (@weekday|#number|tomorrow|noon|tonight|midday|eod|the (end|#number)) ..4|within (#number|two|three|a|one) ..2|now|today|at once|immediately|asap|this week) $',
      '(if|unless|in case) ..1 @i ..2 (do|have|did|am) not ..2 (have|hear|heard|hear back|get|got|receive|received|been) ..6 @timed ..6'
    ],
    unless: [
      '(thank|thanks|application|applications|submission|course|exam|grant|conference|proposal|paper|registration|enrolment) ..4',
      '(myself|ourselves|the task|the case|the test|for my|in my)',
      '(can|will|could|would) not wait (to|for the|for your (next|new))',
      '@not ..2 (need|want|expect|require|set|give)',
      '(improve|learn|practise|practice|work on|apply|submit|finish|start|grow|train|pass)',
      '(if|what|when|whenever|whether) (i|we) (need|want)',
      'if you'
    ],
    questions: false,
    message: deadline
  }
]
