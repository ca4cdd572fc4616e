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
      '@i ..1 (want|need|require) ..4 @wanted ..3 @timed',
      '(my|our) ..1 (expectation|requirement|stipulation|ultimatum) ..2 (is|was|remains|stands|here)',
      '@i (expect|shall expect|will expect|am expecting) to be (first|next|top|at the|considered|given|called|contacted|told|informed|invited|put|kept|shortlisted|preferred|treated|answered|on (your|the)|notified|offered|debriefed|briefed|heard|sent|rung|phoned|emailed)',
      '@i ..1 (expect|am expecting|will expect|shall expect) ..4 (debrief|review|remarks|assessment|email|letter|call|line|marks|reasoning|documents|results|grade|verdict|paragraph|pointers|suggestions|advice|appointment|meeting) ..2 (>|from|in|by|on|about|within|today|tomorrow|this|next|at|as|for|of)',
      '@i ..2 insist on (a|an|the|my|your|some|at least|full|getting|having|seeing|hearing|knowing|being|speaking|meeting|talking|receiving|proper|written|this|it|that) ..4'
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
      '@wanted ..4 (is|are|would be|should be|becomes|was|were) ..1 (due|owed|owing|payable) ..1 (to|me|us|>)',
      '(it is|it would be|it seems|it was|is it not) ..1 (only|just|simply|merely|nothing but) ..1 (right|fair|proper|natural|reasonable|decent|just|correct|courteous|polite|logical) ..1 (that|if|for|to|you)',
      '@wanted ..6 (is|are) (not|hardly) ..1 (a|an|some|any) ..1 (favour|favor|privilege|gift|luxury|act of charity|charity|extra|bonus|kindness|courtesy) ..3',
      '@wanted ..4 (is|are|should be) ..1 (a|an|my|the|common|basic|simple) ..1 (right !(one|answer|way|thing|person|place|time|level|amount|kind|path|direction|word|words|advice|step|move|track|tool)|given|obligation|duty|matter of course|must|bare minimum|minimum|standard|basic courtesy) ..2',
      '@i ..1 (consider|regard|deem|believe) ..2 @wanted ..1 (due|overdue|owed|owing)',
      '(price|fee|cost|bill|payment|wage|wages) (of|for|is|would be) ..6 (is|will be|would be|shall be)? ..4 (feedback|review|answer|reply|call|comments|assessment|remarks|debrief|explanation|pointers|notes|lines)',
      'you (are|were|remain|stand) ..2 (obliged|obligated|duty-bound|duty bound|honour bound|honor bound|morally bound) to ..6',
      '@wanted ..6 (would be|is|seems|was|should be) ..1 the ..2 (least|minimum) ..2',
      '(least|minimum) ..2 (i|we) ..1 (am|are) ..1 (due|owed|entitled|worth)',
      '(have|has) (a|every|the|full|some) ..1 right to (know|hear|see|be (told|informed|heard)|feedback|an|receive|get|expect|information|learn) ..3'
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
      '@i ..1 (call|am calling|hereby call|must call) (on|upon) ..3 to (release|give|tell|send|explain|answer|provide|share|disclose|show|justify|publish|do|reply|respond|put|come|make)',
      '(silence|no (reply|answer|response|feedback|call|comment)|a no|(a|another) (form letter|template|brush-off|excuse)|a refusal|refusal|refusing|(ignoring|fobbing off) ..2|not (answering|replying|responding)|a vague (answer|reply)|delay|a delay) ..1 (is|are|will|would) not ..1 (be)? ..1 (an option|a option|acceptable|accepted|good enough|do|enough|tolerated|allowed|on the table)',
      '(, period|, full stop|, end of|, end of story|, end of discussion|, end of debate|, no discussion|, no ifs|, no excuses|, no arguments|, without fail|, non-negotiable|(is|are) (non-negotiable|not negotiable|not up for (debate|discussion)|mandatory|obligatory|compulsory)) (no buts|or buts|and no buts|no ifs)? $'
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
      '@i ..1 (need|want|would like|must have|expect|have to have|require|will have) (it|this|that|them|these|those|one) ..4 @timed',
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
