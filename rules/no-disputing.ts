// Over 200 lines because it is data: the ways to challenge a decision, to claim the job and to bargain, and the examples.
import {defineRule, remove, replace, type Example, type Message, type Sentence} from '../src/rule'

const ahead =
  /^(?:future|next|later|upcoming|someday|eventually|reapply|reapplying|openings|opens|coming|spring|summer|autumn|winter|vacancies)$/
const opening = /^(?:opens?|openings?|comes?|arises?|posts?|positions?|roles?|jobs?|vacancy|vacancies|hiring)$/

/** Fit for a job to come may be stated, and another try may be wished for. */
const looksAhead = ({terms}: Sentence) =>
  terms.some(({form}, at) => {
    const before = terms[at - 1]?.form ?? ''
    const soon = (most: number) => terms.slice(at + 1, at + 1 + most).some((term) => opening.test(term.form))
    return (
      ahead.test(form) ||
      (form === 'day' && before === 'one') ||
      (/^(?:year|years|months|time)$/.test(form) &&
        terms.slice(Math.max(0, at - 3), at).some((each) => /^(?:in|another|within)$/.test(each.form)) &&
        !/^(?:all|for|since)$/.test(before)) ||
      (form === 'again' &&
        /^(?:apply|applying|applied|opens?|comes?|up|hire|hiring|recruit|recruiting|advertise|search|searching|look|looking)$/.test(
          before
        )) ||
      (/^(?:if|when|whenever|once|should)$/.test(form) &&
        /^(?:a|an|another|any|something|similar|one|other)$/.test(terms[at + 1]?.form ?? '') &&
        soon(8)) ||
      (/^(?:similar|other|such)$/.test(form) && soon(2))
    )
  })

const closed = (sentence: Sentence) => !looksAhead(sentence)
/** A claim stands in a statement, or in the part of a request that is none: "… because I was the best". */
const states = ({terms}: Sentence) =>
  !/^(?:am|is|are|was|were|do|does|did|can|could|would|should|may|might|have|has|what|which|how|why|where|when|who|whether|if)$/.test(
    terms[0]!.form
  )
const claims = (sentence: Sentence) => states(sentence) && closed(sentence)
/** Softer words of fit are read with their neighbours: the passage may look to a later opening. */
const claimsFit = (sentence: Sentence, {sentences}: Message) => {
  const at = sentences.indexOf(sentence)
  return states(sentence) && ![sentences[at - 1], sentence, sentences[at + 1]].some((each) => each && looksAhead(each))
}
/** A sentence that ends by taking the point disputes nothing; "I see your point, but …" does. */
const concedes =
  /\b(?:you (?:were|are) right|i (?:see|take|get) (?:your|the) point|i (?:could|should) have (?!been|got|had|passed|won)|now that i|now i (?:see|know|understand)|my fault|fair point|you have a point|but my \w+ (?:was|were) not)\b(?!.*\b(?:but|yet|still)\b)/
/** Asking about the feedback is no contradiction; "You say I was slow, I say I was thorough" only looks like a request. */
const isReply = ({mark, terms}: Sentence, {kind}: Message) =>
  kind === 'feedback-reply' &&
  !mark.includes('?') &&
  !concedes.test(terms.map(({form}) => form).join(' ')) &&
  !/^(?:please|kindly|could|can|would|may|might|what|which|how)$/.test(terms[0]!.form)

const acceptance = replace('I respect your decision and would be glad to be considered for future openings.', 'Accept it and look ahead')
const lookAhead = [acceptance, remove()]
const takeIn = [remove(), replace('I will think about what you wrote.', 'Take it in')]

export default defineRule({
  id: 'no-disputing',
  title: 'Accept the decision',
  tip: 'T0',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  classes: {
    body: '(you|they|@firm|management|jury|manager|managers|interviewer|interviewers|somebody|someone)',
    verdict:
      '(zero|decision !(making|maker|tree|support|log)|decisions|choice|verdict|result|results|outcome|rejection|refusal|ranking|conclusion|conclusions|judgement|judgment|selection|determination|evaluation|assessment|score|scores|scoring|mark|marks|marking|grade|grading|no)',
    comment:
      '(feedback|comment|comments|criticism|remark|remarks|point|points|claim|claims|statement|impression|review|report|observation|observations|list|description|allegation|reasoning|notes|opinion)',
    the: '(the|your|this|that|these|those|my|such|their|its)',
    wrong:
      '(wrong|wrongly|mistaken|mistake|error|erroneous|unfounded|unjustified|unwarranted|incorrect|inaccurate|flawed|faulty|premature|hasty|rushed|absurd|baseless|groundless|questionable|doubtful|invalid|untrue|false|illogical|incomprehensible|irrational|unreasonable|inexplicable|misguided|invalid|void|untenable|nonsense|inconsistent|contradictory|uncalled for|out of order|out of place|beside the point|off the mark|wide of the mark|misplaced|nitpicking|petty|made up|invented|fabricated|fiction|fictional|imaginary|far fetched|far-fetched|beyond (me|belief|comprehension)|far from the truth|hard to (accept|believe|justify|understand|swallow|square|fathom|credit|reconcile|stomach|comprehend|digest|follow|defend)|difficult to (accept|believe|justify|understand)|impossible to (accept|believe|justify|understand))',
    right: '(right|correct|true|accurate|justified|fair|valid|final|serious|just|so|final|possible|the case|what happened)',
    again:
      '(~reconsider|re-consider|reconsideration|~rethink|re-think|~reevaluate|re-evaluate|~reassess|re-assess|reassessment|~reexamine|re-examine|~overturn|~reverse|~revoke|~withdraw|~rescind|~revisit|~reopen|re-open|~regrade|re-grade|~remark|re-mark|~recheck|re-check|re-evaluation|reevaluation|revaluation|rechecking|re-checking|remarking|re-marking|re-examination|~rescore|~recount|~revise|~undo|annul|annulled|~cancel|~quash|~nullify|set aside)',
    file: '(me|us|@verdict|application|candidacy|candidature|candidateship|case|file|profile|cv|resume|name|paper|papers|test|exam|answers|submission|stance)',
    adv: '(so|very|really|truly|quite|just|only|also|still|even|actually|clearly|obviously|simply|certainly|definitely|respectfully|strongly|firmly|totally|completely|wholly|honestly|frankly|fully|easily|undoubtedly|by far|far|much|easily|always|already|absolutely|must|have to|would|do|did|feel i|beg to|humbly|politely|kindly|more than|probably|surely)',
    think:
      '(~think|~believe|~feel|~know|~say|~find|sure|certain|convinced|confident|positive|persuaded|~maintain|~insist|~consider|opinion|view|mind)',
    best: '(best|strongest|perfect|ideal|right|obvious|natural|top|number one|most (qualified|experienced|suitable|suited|capable|skilled|competent|deserving|motivated|fitting|prepared)|finest|missing piece)',
    more: '(better|more (qualified|experienced|suitable|suited|capable|skilled|competent|deserving)|stronger|far (better|stronger)|overqualified|over-qualified|over qualified|superior|head and shoulders|second to none|more than (qualified|capable|ready)|born for|made for|cut out for)',
    rivals:
      '(anyone|anybody|everyone|everybody|most|half|all|any|the (other|others|rest|one|person|people|guy|candidate|candidates|chosen|average)|your (other|current|new|own|team|shortlist|choice|chosen)|him|her|them|others|other|those|whoever|many|@candidate|people)',
    hire: '(~hire|~take|~choose|~pick|~select|~appoint|~employ|~recruit|~invite|snap|snapped|~keep|~prefer|have|~grab|~offer ..3 to|~give ..3 to|~bring)',
    hiring:
      '(hiring|taking|choosing|picking|selecting|appointing|employing|inviting|having|bringing|keeping|giving|offering|trying|letting)',
    hirer: '(anyone|anybody|everyone|everybody|whoever|any ..3|every ..2|other (firms|companies|employers|schools)|no sane ..2)',
    turningDown:
      '(turning down|turning away|rejecting|refusing|dismissing|passing over|overlooking|ignoring|sending away|excluding|eliminating|not (hiring|taking|choosing|inviting|selecting|shortlisting))',
    proof:
      '(test|sheet|record|records|log|recording|video|minutes|notes|papers|documents|document|certificate|certificates|email|emails|number|numbers|figures|results|marks|scores|cv|references|reference|statistics|clock|transcript|card|history|diploma|portfolio|witness|witnesses|file|photo|photos|screenshot)',
    fault:
      '(late|nervous|rude|slow|absent|unprepared|tired|aggressive|impolite|loud|distracted|arrogant|unfriendly|bored|confused|hesitant|unsure|careless|sloppy|messy|shy|quiet|passive|cold|short|defensive|disorganised|disorganized|impatient|negative|disrespectful|inattentive|unclear)',
    offer: '(would|could|can|will|am|are|happy|willing|ready|open|prepared|glad|fine|able|okay|ok|agree|shall|might|even)',
    yield: '(~accept|~take|~work|~settle|~do|~agree|~consider|~go|~start|~join|~come|~begin|~stay)',
    cheap:
      '(less (money|pay|salary|than)|lesser|(lower|smaller|reduced|minimum|less|any|half|lowest|junior|entry) (salary|pay|package|wage|wages|rate|band|grade|money|ctc|compensation|offer|price|fee|stipend|step)|(half|less) (of)? the (salary|pay|money|wage)|(for|at) (free|nothing|less|half)|unpaid|without (pay|salary|payment|wage|wages|being paid|any (pay|salary))|no (pay|salary|wage|wages|money)|pay cut|salary cut|cut in (pay|salary)|below (market|my)|less >|on commission|commission only)'
  },
  patterns: [
    // The decision is said to be wrong.
    {
      find: [
        '@the ..2 (@verdict|@comment) ..4 (is|was|are|were|be|seems|seem|looks|look|appears|sounds|feels) ..3 @wrong',
        '@the ..2 (@verdict|@comment) ..3 (can|could|may|is|was|are|were|do|does|did|has|have|will) not ..2 (be)? ..1 (@right|~follow|stand up|allowed to (stand|pass)|left to stand|stack up|~tally|wash|~reflect|~hold|~match|~add up|~correspond|~represent|~convince|~make sense|~show|~fit|~agree)',
        '(this|that|it) can not ..2 (be)? ..1 (right|correct|true|final|serious|justified|the end|how)',
        '(@verdict|@comment) ..4 (~make ..1 no sense|not ..1 make ..1 sense|not add up|defies|~contradict|flies in the face)',
        '(this|that|which) ..1 (~make no sense|not make ..2 sense|not add up) ..1 (to me|for me|>)',
        'it ..1 (~make no sense|not make ..2 sense|not add up) (to|for) me',
        '@body ..2 (~make) ..1 (a|an|the|this|such) ..2 (mistake|error|misjudgement|misjudgment|blunder|wrong (choice|decision|call|pick|hire)|bad (choice|decision|call))',
        '@body ..3 (~choose|~pick|~hire|~decide|~select|~judge|~take|~get|~have|~pass on) ..1 (wrongly|wrong|incorrectly|the wrong (person|candidate|one|man|woman|way|people))',
        '@body ..3 (~get|have|~make) ..1 (it|this|me|things) ..1 wrong',
        '(you|panel|committee|board|interviewers|interviewer|they) ..2 (~misjudge|~underestimate|~undervalue|~underrate|~misread|~misunderstand|~misinterpret|~undersell|~overlook|~underscore) ..2 (me|my|us|our|the fact|what|how)',
        '(you|they|panel|committee|board) (are|were|is|was) (simply|just|plain|clearly|so|quite|completely|totally|utterly|obviously|sadly)? (wrong|mistaken|incorrect|in error) (about|to|on|in|not|there|>)',
        '(mistake|error|oversight|misjudgement|misjudgment|mix up|mix-up|misunderstanding) ..2 (was made|has been made|on your|by (you|the|your)|in (your|the) @verdict|somewhere|has happened|must have)',
        '(mistake|error|oversight|bug|glitch|mix up|mix-up) ..3 (crept|slipped|got|found its way) ..1 (in|into) ..1 (the|your) ..2',
        '(one|your|that|this|single|an|a) ..1 (interview|test|exam|hour|call|task|sheet|score|number|algorithm|form|phone call|conversation|day) ..1 (can|could|does|do|did|will) (not|hardly|never) ..1 (tell|show|measure|capture|reflect|judge|reveal|prove|represent|do) ..6 (me|my|i|who|justice)',
        '(interview|test|exam|score|task|result|mark|marks|number|sheet) ..1 (say|says|said|tell|tells|told) ..1 (nothing|little) about (me|my|how|who|what)',
        '(result|score|test|mark|interview|exam|day|that|it) ..2 (should|must|may|ought to) not ..1 (count|be counted|be held|stand)',
        '(must|has to|have to) (be|have been) ..2 (mistake|error|misunderstanding|mix up|mix-up|confusion|oversight)',
        '(is|was|be|it) (surely|clearly|obviously|probably)? a (mistake|misjudgement|misjudgment) (to ..1 (reject|turn|pass|refuse|overlook|dismiss|let|lose|eliminate|exclude|decline|drop|choose|pick|hire|send)|not (to|hiring|taking|choosing|inviting))',
        '(this|that|it) is (surely|clearly|obviously|probably)? a (mistake|misjudgement|misjudgment) >',
        '(mistake|error|blunder|fault) on (your|the ..1) (part|side|end)',
        '(wrongful|unjust|unjustified|unfounded|arbitrary|mistaken|erroneous|premature|hasty|incorrect|unreasonable|baseless) ..1 (rejection|refusal|decision|elimination|exclusion|verdict|result|marking|grading|scoring|score|mark) !(in the (case|task|exercise|game|simulation|second|first|role))',
        '(been|was|were|am|got|being|you|panel|committee|board) ..2 (wrongly|mistakenly|erroneously|unjustly|incorrectly) ..1 (rejected|refused|turned|excluded|eliminated|declined|marked|scored|graded|failed|sorted|judged|assessed|ranked|filtered|disqualified)',
        '(rejected|refused|turned down|excluded|eliminated|declined|disqualified|marked down|failed|filtered out) ..2 (wrongly|unjustly|by mistake|by error|in error|for no ..1 reason|without ..1 (cause|reason)|through no fault)',
        '(you|company|firm|they|board|panel) ..2 (will|would|going to) (come to|one day|soon|all|surely|certainly|definitely|still|yet|live to)? (regret|wish you had|be sorry (you|that|for)|see (your|the) mistake|realise (your|the) mistake|realize (your|the) mistake)',
        '@turningDown ..6 (me|my|mine|us) ..6 (not|no|hard|beyond|@wrong|defies|mistake|strange|odd|absurd|puzzling|bad|poor|silly)',
        '(@verdict|@comment) ..5 (beggars belief|defies (logic|belief|reason|common sense)|(is|was) beyond (me|belief|comprehension))',
        '(you|they|panel|committee|board|interviewers|interviewer) ..1 (have|had|has)? (~misjudge|~underestimate|~undervalue|~underrate|~misread) (me|us|my|our)',
        '(you|they|panel|committee|board) ..2 (~get|~have) (me|us|my ..1) ..1 (all|completely|totally|quite)? (wrong|backwards|mixed up)',
        '(you|your|this|that|it|decision|panel|committee|board|firm|company) ..4 (wrong|bad|poor|strange|odd|questionable) (decision|choice|call) (to|not|on|by|for|>)'
      ],
      unless: [
        '(if|whether|perhaps) ..6 (mistake|error|wrong)',
        '@comment ..6 (not|never) ..1 (wrong|false|inaccurate)',
        'i (am|was|were|be) ..2 (wrong|mistaken)'
      ],
      only: claims
    },
    // It is not accepted.
    {
      find: [
        '@i (@adv ..1)? (~disagree|beg to differ|beg to disagree|~object|~contest|~dispute|~challenge|~protest|~query|take issue|took issue|take exception) (with (you|this|that|it) >|>|with|to|against|on|about)? ..1 (the|your|this|that|you|>) ..2',
        '@i (@adv ..1)? question (the|your|this|that|how)',
        '@i ..5 (~contest|~dispute|~challenge|question|query|questioning) ..1 @the ..2 (@verdict|@comment)',
        '@i (@adv ..2|(will|can|could|shall|may|am) ..1)? (not|never|refuse to|refused to|unable to|decline to|hard to|difficult to|struggle to) ..2 (accept|agree|concur|concede|acknowledge|swallow|recognise|recognize|share) ..1 ((with|to)? (the|your|this|that|such|being|any|all) ..3 (@verdict|@comment|no|answer|rejected|turned down|passed over|refused|dismissed|brushed off|fobbed off|email|letter|view|assessment)|with (you|this|that|it) >|(this|that|it) >|>)',
        '@i (@adv ..1)? (not|never|refuse to|can not|will not|shall not) ..1 (accept|regard|recognise|recognize) ..1 (any|all|none|half|a word|one word) of (this|that|it|the|your|what)',
        '@i (@adv ..1)? (not|never|refuse to|hard to|unable to|can not|will not|do not) ..2 (~regard|~consider|~view|~treat|~see ..3 as|~take ..3 as) ..1 (matter|this|it|that|things|decision|case|question|file|process|issue|your (no|answer|letter|email))? ..2 (as)? ..1 (closed|final|settled|finished|over|done|the end|the last word|ended|decided|definitive)',
        '(this|that|it|matter|case|story|thing|issue|discussion) (is|are) ..1 not ..1 (over|closed|settled|finished|the end of (it|this|the (matter|story))|the last (of|word)|done (with|yet|for me)|decided yet)',
        '@i ..3 (not|never|refuse to|can not|will not|could not|unable to) ..2 (let|leave) ..1 (this|that|it|matter|things|decision|verdict) ..2 (stand|rest|go|drop|lie|there|at that|here|like|pass|slide|uncontested|unanswered)',
        '@i ..3 not ..2 (giving|give|given) up (on|so)? ..1 (this|the|your|that|my) ..2 (@job|application|offer)',
        '@i ..1 (refuse|decline) to (believe|accept|take|acknowledge|swallow|recognise|recognize|be (dismissed|rejected|fobbed|passed|turned))',
        '@i ..1 (am|will|shall|do) not (having (it|this|that) >|have (it|this|that) >|take (this|it) lying|going quietly|go quietly|going away|go away|standing for|stand for)',
        '(not|nor) (hear|heard|seen|see) the last of (me|this|it|us)',
        '@i ..2 not ..2 (~recognise|~recognize|~acknowledge) ..1 (the|your|this|that) ..1 (@verdict|authority)',
        '(hard|difficult|impossible|unable|refuse|struggle|struggling|not) ..1 to (accept|believe|swallow|agree with) ..4 (@verdict|reject|rejected|no|not|turned|lost|unsuccessful)',
        '@i ..1 not (ready|willing|prepared|going|able) to ..1 (accept|take|let|leave|swallow|believe) ..1 (this|that|it|the|your)',
        '(not possible|impossible|inconceivable|unthinkable|unbelievable) that ..1 (i|my|you|the (result|decision|score|mark))',
        '@i ..3 doubt ..1 (your|the|this|that) ..2 (@verdict|judgement|judgment)',
        '^ is ..4 (final|last) (word|answer|decision)',
        '(as|accept|be|take) ..2 your (final|last) (word|answer)',
        '(mixed|mix|mixing|confused|confuse|confusing|mistaken) (me|us|my ..2) ..1 (up)? (with|for)',
        '(must|has to|can only) be (somebody|someone) else',
        '(it was|was) (your|the) ..8 not (my|me|mine)',
        '(can|could|do) not (accept|believe|imagine) ..5 (rejected|reject|not|turned down|unsuccessful|negative|passed over)',
        '@i (fail to|not|never|can not|do not) ..1 (see|understand|believe|imagine|comprehend|know|grasp|figure out) ..1 (how|in what way) ..5 (negative|reject|rejected|you could|possible|anyone|i (was|could|am|did|failed|scored|can (be|have|not)|might))',
        '(not|no longer|far from|anything but) (be)? ..2 (convinced|satisfied|persuaded|in agreement) ..1 (by|with|that|of) (the|your|this|that) ..2 (@verdict|@comment)',
        '(will|shall|do|would|can) not take (no|this|that|your no) ..3 (answer|>)',
        '@i (respectfully|formally|strongly|firmly|hereby|must)? (~object|objection|protest)',
        'formal (objection|appeal|protest|review|request for (review|reconsideration))',
        '(i|we|to|hereby|like) ..2 (lodge|file|make|submit|raise|enter|register|launch|bring|write|lodging|filing|making|submitting|raising) ..4 (appeal|objection|protest)',
        '@i ..3 ~appeal (against|the|this|your|to (you|your|the)|for)',
        'appeal (against|this (decision|outcome|result)|the (decision|outcome|result)|your (decision|outcome))',
        '(right|possibility|way|process|procedure|option|chance) (to|for) ..2 (appeal|appealing|contest|contesting|challenge|object)',
        'appeal (process|procedure)',
        'appeals (process|procedure)'
      ],
      unless: [
        '(not|without|never|nor|no) ..4 (~challenge|~dispute|~contest|~question|~appeal|~object|~argue|~protest|~query|objection)',
        '(agree to disagree|can not (disagree|object|argue)|could not (disagree|agree more)|no (objection|objections))',
        '(not|nobody|never) ..3 (recognise|recognize) ..2 (it|that|this) (at|in) (first|time)',
        '(hope|hopefully|trust|wish|know|knowing) ..4 (over|end|last|closed)',
        '(accept|believe|swallow|take|disappointing|hard) ..10 (but|yet|and|though) ..1 (i|we) ..1 (understand|respect|accept|do|see|will)',
        '(court|tribunal|judge|client|clients|claimant|defendant|brief|moot|statute) ..6 (appeal|objection)',
        '(appeal|objection|objections) ..6 (law|asylum|cases|court|tribunal|judge|client|customer|claimant|handling|hearing|role play|sales)'
      ],
      only: closed
    },
    // Another look is asked for.
    {
      message: '“{match}” asks for a closed decision to be opened again.',
      mends: lookAhead,
      find: [
        '@again ..3 @file',
        '(this|that|it|things|matter|decision|application|case|file) ..3 (be|been|being) ..1 (@again|looked (at|into) (again|once more|by (someone|somebody))|thought over|considered (again|afresh)|put right|opened again)',
        '(please|kindly|ask|request|like|want|could|would|can|will|grateful|hope|expect|invite|urge|beg|need) ..8 (review|re-view|reexamine|re-examine|examine|reassess|revisit|look at|look into|check|verify|go over|go through|go back over|audit) ..1 ((its|their|his|her|the|your|this|that) ..2 (@verdict|ranking)|(my|our) (case|rejection|result|results|score|scores|marks|ranking|refusal|evaluation|assessment)) !(section|slide|page|chart|sheet)',
        '(~go) (over|through|back over|back to) ..1 (its|their|your|the|this|that|my) ..1 (decision|file|application|papers|case|scores|marks|verdict|ranking) ..2 (again|once more|once again|afresh|a second time|anew)',
        '(somebody|someone|anyone|anybody|a ..1 (colleague|manager|person|pair of eyes)|else) ..3 (check|review|look at|look into|look over|verify|examine|go over|reassess|mark|read) ..1 ((the|this|that|your|its|their) ..1 (@verdict|marking)|my ..1 (result|score|marks|case|rejection|marking))',
        '(decision|outcome|result|rejection|refusal|marks|mark|score|ranking|verdict|selection) ..1 (needs|need|ought|has|have|should|must|deserves|requires|require) ..1 (to)? (be)? ..2 (looked|checked|reviewed|examined|questioned|corrected|changed|verified|reconsidered|revisited|overturned|reversed|explained again|review|checking|correcting|changing|rethinking)',
        '(put|brought|laid|placed|submitted|presented|shown|come|go|taken) ..1 (before|to) (the|your) ..2 (board|panel|committee|director|manager|jury|commission) ..2 (again|second time|once more|anew|afresh)',
        '(~talk|~speak|~discuss|~chat|~negotiate|sit down|~meet|conversation) ..3 (about|over|on)? ..1 (the|your|this|that|my) ..1 (decision|outcome|result|rejection|choice|verdict|matter) ..2 (again|once more|one more time|afresh|after all)',
        '(what|how|anything|something|whatever) ..6 (would|could|can|must|will|do|should|might|has|takes|take|need|needs) ..7 (say|says) yes ..1',
        '(what|how) ..3 (would|could|can|must|might|do|will) ..7 (you|them|panel|committee|board) ..1 (to)? (change (course|tack|your|direction|their)|come (round|around)|still (take|hire|choose|pick|want)|(take|hire|choose|pick|accept|have) (me|us)|think again)',
        'how ..1 (can|could|might|do|may) i ..2 (win|convince|persuade|sway|bring|talk) (you|them|the (panel|committee|board)) ..1 (over|round|around|into|to|of|that|after all|still|>)',
        '(not|never|before it is|is it|if it is not|hope it is not) ..1 too late (to|for) ..3 (change|reverse|reconsider|correct|rethink|undo|withdraw|invite|offer|hire|call|take|choose|consider|give|make|let|do the right|put|fix|save|mend|think again|you to)',
        '(please|kindly|you|could|would|and|then|just|to|^) (sleep on|mull ..1 over|think (it|this|that|your decision) (over|through)|give (it|this|that|your decision|me|my ..1) ..2 (another|second|more|some more|one more|further) (thought|think|chance|hearing)|have a rethink|hear (me|us) out)',
        '(hold|keep|save|reserve|leave) (the|my|a|that|this) ..1 (@job|place|door|file|application|case) ..1 (open|free|for me|back|warm|vacant) !(for (future|other|later|similar|any))',
        '(not|never|before you) ..1 (~close|~shut|~slam) (the|that|your|my|this|down) ..1 (door|file|case|application|book|books)',
        '(wait|hold|talk|call|see|meet|hear|let|give|sleep|stop|pause|think|read|ring|invite) ..8 before (you|they) ..1 (sign|hire|commit|finalise|finalize|fill|confirm|appoint|offer|give|close|send)',
        '(must|surely|still|certainly|maybe|perhaps|is there|there is) ..3 (place|room|space|corner|slot|spot|desk) (for|left for) ..1 (me|us|one more|another|somebody like|someone like) !(to (grow|improve|learn|develop|get|work))',
        '(include|add|put|enter|insert|place|keep) (my name|my candidature|my candidacy|me|my application) ..1 (in|on|into|to|onto|among|back) (the|your) ..1 (list|shortlist|short-list|short list|selection|selected|chosen|final|next round)',
        '(squeeze|fit|slot) (me|us) ..1 in !(..2 (call|chat|talk|coffee))',
        '(find|see|know|be) (a|any|some) way to (take|bring|include|get|keep|let|have|hire|make) (me|us|it)',
        '(must|has to|got to|surely|is there) ..2 (something|anything|a way|some way) ..2 (you|we) (can|could) ..1 (do|arrange|work out) (>|about|for me|to help me)',
        '(make|turn) (it|this|that|your (no|answer)|the no) ..1 (a|into a) yes',
        '(urge|beg|ask|request|implore|invite|advise) ..5 to think (again|twice|over|it over|this over)',
        '(for|want|like|request|requesting|ask|give|grant|deserve|allow|demand) ..3 (re-interview|reinterview|retest|re-test|re-sit|resit|do-over|recount|rematch)',
        '(let|allow|permit) (me|us) ..1 (sit|take|do|write|try|repeat|run) ..3 (again|once more|a second time|one more time)',
        '(come|came|comes) to (your|their) senses',
        '@i still (want|wish|would ..1 (take|accept|like|love)|hope ..1 (to|for|that)) ..4 (this|the|that|your) ..1 @job',
        '(there is|is there|there might be|you have) still ..1 time (>|to (change|reconsider|rethink|hire|call|invite|put|take|make|correct|undo))',
        'last word ..2 not ..1 (been)? spoken',
        '@i ..2 (can|could|will|would|want to|would ..1 like to|am ready to|wish to) ..1 (prove|show|demonstrate) (you wrong|my worth|my value|to you that|you that i)',
        '(you|them|they|panel|board) ..1 (to)? (see (sense|reason)|come (round|around))',
        '(place|name|application|offer|candidature|candidacy|spot|seat) ..5 (be|to be) ..1 (restored|reinstated|reactivated|reopened|put back)',
        'my offer (still)? (stands|remains|is still)',
        '(sympathetic|favourable|favorable|lenient|compassionate|humane) (consideration|view|reconsideration|look|decision|treatment)',
        '(second|another|further|fresh|new) (interview|round|test|trial|meeting|look|opinion|hearing) ..2 (would|will|could|might) ..2 (show|prove|convince|give|change|lead|paint|reveal|tell|make|be fair|allow|let)',
        '(do|does|did) not (make|take|let) (this|that|it) ..1 (be)? ..1 (your (last|final)|the (last|final|end))',
        '(are you|you are) ..1 sure ..1 (about|of) ..1 (this|that|your|the) ..1 (decision|choice|>)',
        '(~look at|~review|~read|~check|~go through|~consider) ..1 (my|the|our) ..1 @file ..1 again',
        '@i ..2 still ..1 (convince|persuade)',
        '(please|kindly|could you|ask you to|must|you to) ..2 correct (it|this|that|the (mark|score|result|error|mistake|record|marks))',
        '(mark|marks|score|grade|it|result|zero) ..6 (should|must|ought to) (be|have been) ..1 (higher|raised|corrected)',
        '(@verdict|application|candidacy|candidature|case|file|paper|test|exam|answers|marks|it) ..3 (be|been|being|is|was|were|get|gets|for|a|worth|under) ..1 (@again|reviewed again|looked at again|marked again|checked again|marked once more)',
        '(please|kindly|hope|ask|asking|request|requesting|beg|want|like|urge|implore|plead|pleading|wish|if|should|could|can|would|will|might|may|grateful|appreciate|consider|sir|madam) ..6 (reconsider|reconsidering|re-consider|reconsideration|reconsidered|rethink|re-think|rethinking)',
        '^ ..2 (reconsider|rethink)',
        '(please|kindly|ask|request|could|would|can|grateful|hope|want|like|beg) ..6 (review|reviewing|reexamine|re-examine|examine|reassess) ..1 (my|our) ..1 (case|file|candidacy|candidature|result|score|marks|status|rejection)',
        '@verdict ..3 (be|to be) ..1 (checked|reviewed|examined|looked|verified|audited|corrected|changed|revised|reversed|reconsidered)',
        '(be|being|am|is) considered ..1 (again|once more|anew|after all)',
        '(be|is|being) ..1 (put|placed|taken|moved|brought) back',
        '(put forward|submitted|presented) (again|once more|anew)',
        '(scope|room|space|chance|possibility|grounds|hope) for ..1 (reconsideration|negotiation|a second look|another look|movement|manoeuvre|an appeal)',
        '(please|kindly|ask you|asking you|want you|hope you|beg you|urge you|like you|could you|would you|can you|will you|you should|you to|sir|madam) ..1 (to)? think (again|twice|it over|this over)',
        'think about (it|this) (again|once more)',
        '^ think (again|twice|it over)',
        '(please|kindly|ask|request|could|would|can|grateful|hope|want|like|beg) ..6 (review|reviewing|recheck|check|examine|investigate|revise) ..1 (the|your|this|that) ..1 (decision|outcome|rejection|verdict|ranking|score|marks|marking|result of my)',
        '(another|second|fresh|closer|new|one more|further|last) (look|glance|read|review|evaluation|assessment|opinion|marking) ..1 (at|of|over|into|on) ..1 (@file|@verdict|(my|the|our) ..1 @file|it)',
        '(~review|~look|~check|~read|~assess|~evaluate|~mark|~consider|~examine|~think (it|this|that|about)) ..5 (once again|once more|one more time|a second time|over again|afresh|anew|for a second time)',
        '(~consider|~review|~assess|~evaluate|~mark|~check) ..3 (me|my ..2 (application|candidature|candidacy|profile|case|file|test|paper)|the ..1 (decision|result|test|paper)) again',
        '(consider|considering|considered) (me|my ..2 (application|candidature|candidacy|profile|case)) ..2 (still|after all|anyway|sympathetically|favourably|favorably|positively|despite|nevertheless|nonetheless|for the same)',
        '(still|after all) ..2 (consider|considering|considered) ..1 (me|my)',
        '(give|gives|grant|offer|allow|giving|granting|provide|deserve|deserves|want|need|(ask|asking|beg|hope|hoping|chance) for) ..3 (another|a second|second|one more|one last|a last|a further|an extra|a final|a fair|a fresh|a new|a real|a proper|just one) (chance|shot|try|opportunity|go|trial|interview|round|attempt|look|hearing|review)',
        '(give|grant) (me|us)? (just|only|at least|please)? (a|the|one|this) ..1 (chance|shot|try|opportunity|trial|job|role|position|place|week|month|day) ..1 (to (show|prove|demonstrate|convince|work|join|serve)|>|and|please|sir|in your|at your)',
        '(let|allow|permit) (me|us) ..2 (prove|redo|retake|resit|re-take|repeat|try again|show you|convince you|come back|change your)',
        '(can|could|may|might|possible|if|whether|chance|permit|allowed|allow) ..3 (i|me|to|we) ..2 (redo|retake|re-take|resit|re-sit|repeat|re-do) ..2 (the|that|my|it|this)',
        '(~put|~take|~bring|~place|~have|~add|~keep|~get) (me|us|my ..2) ..1 back ..1 (in|into|on|onto|to|under)',
        '(back|remain|stay|keep me|me) ..1 (in|into) the (running|process|race|game|mix|pool|competition|selection)',
        '(~reinstate|re-instate|~readmit|~restore) ..2 (me|my|us|application|candidature|candidacy|offer)',
        '(change|changing|alter|reverse|reversing|revise|overturn|amend|undo) ..1 (your|the|this|that|their) (mind|minds|decision|verdict|ruling|outcome|result|answer|no)',
        '(is|are|if|whether|be) ..1 (there|the door|this|that|it|the decision|your decision|position|role|everything) ..3 (still (a|any|some) ..1 (chance|hope|possibility|way|room) !(to (get|receive|hear|ask|talk|speak|learn|have|see|discuss)|(for|of) ..2 (feedback|hearing|call|getting|advice|reply|an answer))|really (shut|closed|final|over)|definitely (shut|closed|final|over)|shut|closed for (good|me)|final >|final decision|negotiable|reversible|set in stone|too late|last word)',
        '(any|some|a|no|still) ..2 (chance|way|hope|possibility|room) ..3 (to (reconsider|change|reverse|revisit|save|rescue|turn ..2 around|convince)|you (could|would|might|can|will) ..2 (reconsider|change|still|take me|hire me)|i (could|can|might|may) ..2 (still|convince|change|be reconsidered)|be (reconsidered|considered again)|for reconsideration)',
        '(can|could|will|would|to|let me) ..2 (come|attend|do|join|sit|take|visit|return|appear) ..3 (for|to|in|as)? ..1 (second|another|further|additional|extra|new|final|one more) (interview|round|test|trial|chat|meeting|exam|assessment|attempt)',
        '(marked|graded|scored|assessed|evaluated|checked|corrected|counted) ..1 again'
      ],
      unless: [
        '(i|we) (will|shall|would|have|had|need|want|plan|intend|am|are|was|should|must|did|also|then|now|hope|going|may|might|could|can) (also|now|then|to|have to|going to|need to|want to|love to|like to|already)? @again ..2 (how|my|the|what|whether|where|which)',
        '@i (took|had|have taken|gave it|have had) ..1 (another|a (second|fresh|closer|new|further)|one more) (look|glance|read)',
        '(made|makes|making|make|helped|help|forced|got|had|has|having) (me|us) ..2 @again',
        '(how|what|whether|where|when|which) (i|to|we) ..2 @again',
        '(@again|~reconsider) ..1 (how|what) (i|to|we)',
        '(not !(too late)|without|never !(too late)|nor|no) ..5 (@again|~change|another)',
        'if (i|we) ..3 (redo|retake|repeat)',
        '(~advise|~recommend|~suggest|~encourage|~tell|~make|~help|~prompt|~cause|~lead|~inspire) (me|us|i) ..3 (@again|look|check)',
        'should (i|we) ..2 @again',
        '(result|results|outcome|outcomes) of ..3 (calculation|task|exercise|experiment|study|survey|analysis|project|design|step|sum|query)',
        'so (that)? (i|we) ..1 (can|could|may)? ..1 (learn|improve|practise|practice)',
        '(thank you|thanks) (so much|very much|again|also|all)? for ..2 (looking|reviewing|reading|considering|reconsidering|revisiting|checking|taking|giving|having|granting|not) ..8',
        '(say|said|saying) yes (to|when|because|and)',
        '(link|attachment|date|dates|address|page|website|document|invoice)',
        '(i|we) (will|shall|may|might|should) ..5 and @again',
        '(i|we) (will|have|shall|am|did|then|also|would|should|read|looked|reviewed) ..2 (look|looked|read|reading|review|reviewed|go|went|gone|check|checked|consider|considered) ..4 again'
      ],
      only: closed
    },
    // The job is claimed, or the others are outranked.
    {
      message: '“{match}” claims a job that is closed.',
      find: [
        '@i ..1 (am|was|were|would (be|have been)|could have been|remain|have been|believe myself|consider myself|see myself) ..2 (the|a|your|one of the|among the|as the|an|by far the|far the) ..1 @best ..1 (candidate|applicant|person|choice|fit|match|man|woman|hire|option|solution|one (who|for|>))',
        '@i ..1 (am|was|were|would have been) ..1 the only ..1 (candidate|applicant|finalist) !(from|without|there|in)',
        '@i ..1 (am|was|were|would (be|have been)|could have been|have been) ..2 (the|your|one of the|among the) ..1 (best|strongest|most (qualified|experienced|suitable)) ..1 (>|for|of|on|that|in the|one|ones)',
        '(as|being) (the|your) ..1 (best|strongest|ideal|perfect|right|most (qualified|experienced|suitable|suited)) ..1 (candidate|applicant|person|one)',
        '@i ..1 (am|was|were|would (be|have been)|have been|felt|remain) ..2 (the)? (clearly|obviously|easily|far|by far|much|the|simply)? (most (qualified|experienced|suitable|suited|capable|skilled|competent|deserving)|strongest|best qualified|best suited|best >)',
        '@i ..1 (am|was|were|would have been|have been) ..2 (clearly|obviously|far|much|way|a lot|so much|at least)? (better|stronger|more (qualified|experienced|suitable|suited|capable|skilled|competent|deserving)|superior) ..2 (than|candidate|choice|qualified|suited|fit|applicant)',
        '@hiring (me|us|someone like me|somebody like me|a person like me) ..6 (would|will|could|should|makes|costs) ..4 (be|been|make|pay|cost|save|bring|help|sense|mistake|right|best|sensible|wise|smart)',
        '(hiring|choosing|picking|selecting|appointing|employing|taking me on) (me|us|someone like me)? ..5 (is|was) ..4 (sense|mistake|right|best|sensible|wise|smart|sound|logical|obvious|no-brainer|bargain|gain)',
        '(would|will|could|might|is|was|be) ..3 (wiser|smarter|better|right|sensible|wise|smart|best|easier|cheaper|clever|correct|only logical|logical|fair|fairer) ..2 (to|if you had|had you) ..1 @hire (me|us|my)',
        '(you|they|team|company|firm|shop|ward|school) ..2 (would|will|could|are|is) ..3 (better off|better served|well served|well advised|well off|lucky|safe|safer|happier|in good hands) ..1 (with|to ..1 have|to ..1 hire|having|hiring) (me|us)',
        '(your|company|firm) ..2 (gain|benefit|luck|advantage|profit|win) ..1 to (have|hire|take|get) (me|us)',
        '(you|team|company|firm) would ..1 (gain|benefit|profit) ..2 (me|my|us|our)',
        '(you|they|panel|committee|board|team) ..1 (should|ought to) ..1 have ..3 (hired|taken|chosen|picked|selected|invited|considered|shortlisted|preferred|accepted|given|offered|met|tested|tried) (me|us)',
        '@hirer ..8 (would|must|could|will|should) ..2 (have)? ..1 @hire (me|us)',
        '@hirer ..5 (could|can|would|will|should|must) (see|tell|know|say|confirm|have (seen|told|known)|agree) ..3 (i|me|my) ..3 (the one|right|best|ready|fit|able|good|made|qualified|better)',
        '(job|role|position|post|place|seat|spot|work|task|advert|ad|description|that|this) ..3 (is|was|were|seems|seemed|feels|felt) ..2 (made|tailored|tailor-made|tailor made|cut out|written|custom made|meant|perfect|ideal) for (me|someone like me|somebody like me|my)',
        '(had|has|have|with) my name ..3 (on it|over it|on the|written)',
        '(my|our) ..4 ~speak ..1 for (itself|themselves)',
        '@i would have (been|made) ..3 (great|brilliant|fantastic|superb|perfect|ideal|amazing|asset|outstanding|wonderful|valuable|a good|an excellent|a strong|terrific|unbeatable|excellent|the right|the best|the ideal)',
        '@i would (have made|make) (a|an|your|the) ..1 (better|good|great|fine|excellent|first rate|brilliant|perfect|strong|ideal|reliable|loyal)',
        '@i would have (brought|added|contributed|delivered|given|done|made|run|turned|strengthened|improved) ..6 (your|the) ..1 (team|company|firm|department|shop|school|ward|business|organisation|organization|project|clients|customers|pupils|@job) ..3',
        '@i (should|ought to) have been (a|an|the)? ..1 (shoo-in|shoo in|easy|obvious|natural|certain|safe|clear|logical|first|top|among the|on (the|your)|in the)',
        '@i ..3 (~do|~have ..1 (done|run)|~run|~work|~hold) ..1 (exactly|precisely|just|the very|the exact) (this|that|such|the same|same|these) ..1 (@job|work|kind|type|line|machine|thing|tasks|things) ..3 (for|since|years|already|before|over)',
        '(how|why) (can|could|would|am|was) i ..2 (be)? ..1 (unsuitable|unqualified|ineligible|unfit|incapable|not ..1 (suitable|suited|right|good|fit|qualified|experienced))',
        '(fail to see|not (see|know|understand)|unable to see) ..2 (which|what) ..2 (requirement|criterion|criteria|box|condition|qualification) ..2 i ..3 (not|lack|miss|fail)',
        '@i ..3 (~score|was|were|am|~finish|~place|~come) ..2 (above|over|beyond|past) ..1 (the|your) ..1 (line|threshold|cutoff|cut-off|cut off|cut|bar|minimum|pass mark)',
        '@i ..1 (was|am|were|must have been) ..2 (front runner|front-runner|frontrunner|favourite|favorite|shoo-in|shoo in|(the|your) ..1 (first|obvious|natural|logical) (choice|pick)|top of (the|your) list)',
        '(nobody|no one|you (can|could|need) not) ..1 (can|could|will)? tell me ..1 (that)? i ..1 (lack|am|was|can|do|did|have|need|know)',
        '(twice|double|three times|ten times) the ..1 (worker|man|woman|employee|nurse|driver|value|experience|candidate|person|engineer|work|output|skill)',
        '(you|company|firm) would have (got|gotten|had|gained|found) ..1 (a|an|someone|somebody|me|the best|the most|one of) ..3',
        '@i (am|was) ..1 (every inch|exactly|precisely|just|to a tee) (the|who|what) ..1 (person|candidate|one|man|woman|kind|type|sort|you|your)',
        '(what|who) (else|more) ..1 (could|can) (you|anyone|an employer|they) ..1 (want|ask|wish|need|expect)',
        '(nobody|no one|none|few|not one|hardly anyone) ..5 (comes close|came close|come close|hold a candle|holds a candle|measure up|measures up|can match|matches|could match|can beat|beats|can touch|compares|rivals) ..2 (to|with)? (me|my|us|mine|>)',
        '(you|they|panel|board|committee) ..3 (let|letting) ..6 (walk (away|out)|slip (away|through)|get away)',
        '@i ..2 (~run|ran) (rings|circles) (round|around)',
        'my ..1 (answers|answer|solution|solutions|calculation|calculations|code|translation|figures|sums|test|paper|drawing|drawings) ((on|to|about|for|in) ..3)? ..1 (was|were|is|are) ..1 (right|correct|flawless|perfect|faultless|accurate|spot on) !(..2 (but|though|until|only|except))',
        '@i ..1 (know|believe|think|feel|am sure|am certain|am convinced|am confident) ..1 (that)? (i|we) (would|could|can|will) ..2 (do|handle|fill|manage|perform|excel|master|succeed|deliver|shine|thrive) ..1 (this|that|the|your|in|at|it) ..2 (@job|well|role|it|>)',
        '@i ..1 (am|was) (more than)? (worth|worthy) ..1 (it|of (it|the|this|that|your)|more|every|the ..1 @job)',
        '@i ..1 (am|was|were|would have been|have been) (@adv ..1)? (overqualified|over-qualified|over qualified|head and shoulders|second to none|more than (qualified|capable|ready)|born for|made for)',
        '@i ..1 (~do|~perform|~score|~answer|~work|~know|~have|~get|~bring|~offer|~solve|~finish|~speak|~sell|~earn|~outperform|~make) ..4 (more|better|higher|faster|stronger|longer|harder|deeper|further) ..3 than ..1 @rivals',
        '(my|our) ..5 (is|was|are|were|has|have) ..3 (better|higher|stronger|more|longer|superior|above|greater) ..3 (than @rivals|to (theirs|his|hers)|the ..2 (threshold|cutoff|cut-off|cut off|pass mark|minimum|requirement|average))',
        '(my|our) ..4 (is|was|are|were) ..1 (the)? (highest|best|strongest|second to none|unmatched|unrivalled|unrivaled|longest|unbeatable) ..2 (on|of|in|among) (the|your|all|that|this)',
        '@i (~outperform|~outscore|~outrank|outclassed|~beat|~ace) ..2 (@rivals|everyone|the)',
        '@i ~ace',
        '@i ..1 (got|had|answered) ..1 (every|all|everything) ..3 (right|correct|correctly)',
        '(you|panel|committee|board|team|interviewers|interviewer|they) ..2 not ..1 (see|realise|realize|appreciate|recognise|recognize|grasp|value|notice) ..1 (what i|how much|who i|my (value|worth|potential|talent|strengths|real|true))',
        'my ..4 (was|were|have been|has been|is|are) ..2 (undervalued|underestimated|misjudged|overlooked|misunderstood|misread|underrated|not (recognised|recognized|appreciated|considered|valued))',
        '@i ..1 (~score|~get|have|~have|~achieve|~reach|~receive) ..1 (the)? ..1 (highest|best|top) (score|marks|mark|result|grade|score)',
        '@i ..1 (~score|~rank) (highest|the highest|first|top|the best)',
        '@i (was|am) ..1 (the only|one of the (few|only|best|strongest|top)) ..3 (who|that|to) ..1 (could|can|had|has|have|knew|knows|solved|solve|answered|answer|finished|finish|passed|pass|did|flew|got|get|managed|scored|completed)',
        '(anyone|anybody|everyone|everybody|any fool|a blind man) ..3 (could|can|would|knows|knew|saw|agrees|says|said) ..3 (i|me|my) ..3 (best|fit|qualified|right|deserve|deserved|ahead|hired|job)',
        '@i ..1 (deserve|deserved|merited) ..1 (better|more|another (chance|look|mark|result)|higher|a (better|higher|fair))',
        '@i (did|answered|had|said|got) (nearly|almost|absolutely)? (everything|all|nothing) ..2 (right|correct|correctly|perfectly|wrong|you asked|asked of me)',
        'nothing wrong with (my|me)',
        '@i ..1 not ..1 (think|believe|feel|find) ..1 (my|i|that i|that my) ..3 (was|were|did|am|is|talked|performed|have) ..3 (bad|weak|wrong|poor|too|worse|badly|slow|lacking|unprepared)',
        '(my|our|i) ..5 (better|more|above|beyond|exceed|exceeds|exceeded) ..1 (than)? ..1 (what you (ask|asked|need|want|require|required)|your (requirements|requirement|criteria|advert|expectations))',
        '(you|they|panel|committee|board) ..2 (passed up|passed over|overlooked|turned down|rejected|refused|passing up|passing over|overlooking|turning down|rejecting|refusing|losing|sent away|sending away|let go|letting go|gave up|giving up) ..1 (a|an|someone|somebody|one of) ..2',
        '@i ..1 (have|can) ..1 (proof|prove|evidence|witnesses) ..1 (that|of !((my|a|the) ..2 (licence|license|address|residence|payment|vaccination|degree|course|certificate|qualification|training))|it|for|this)',
        '@i ..1 (clearly|obviously|undoubtedly|evidently|plainly|more than|amply|fully|easily) (~deserve|~prove|~show|~demonstrate|~pass|~meet|fulfil|fulfilled|~exceed|~satisfy|~earn|qualified|~qualify)',
        '@i ..2 (~deserve|~merit|have earned|had earned|earned) ..1 (this|the|that|your|a) ..2 (job|role|position|post|chance|place|seat|spot|offer|yes|better result|better mark|higher)',
        '(i|it|you|they|panel|committee|board|team|job|role|position) ..1 (should|ought to|must|could) have ..1 (been (me|selected|chosen|hired|picked|shortlisted|accepted|mine|given|offered|invited)|got the|gotten the|got this|chosen me|hired me|picked me|taken me|selected me|given me|offered me|passed)',
        '(job|role|position|post|place|seat) ..2 (should|ought to) be mine',
        '@i ..2 (could|can|would|will) ..2 (~do) ..2 (job|work|role|it) ..2 (in my sleep|blindfold|blindfolded|with my eyes|standing on|better|perfectly|easily|with ease|with one hand)'
      ],
      unless: [
        '(not|never|nor|hardly|if|whether|how|to be|become|becoming|who|until) ..3 (@best|@more|better|stronger|highest|most)',
        '(hope|hoped|think|thought|if|whether|not all|not every|sure|suppose|supposed|believed) ..2 my',
        'than (i|before|last|expected|ever|my|usual|necessary|at|in|that|this|needed|planned)',
        '(wish|hope|want|like|try|need|able) ..2 to ..1 (be|become|do|perform|score) ..3 (better|stronger|more|best)',
        '(learn|learned|learning|gain|gained) ..3 more',
        'agree ..6 (better|stronger|best|more)',
        '(lucky|luckiest|only sorry|only one (question|thing|point))',
        '(stronger|better) (candidate|applicant|fit) (next|in|for (the )?(next|future|such|similar|another))'
      ],
      only: claims
    },
    // Questions that claim.
    {
      message: '“{match}” claims a job that is closed.',
      find: [
        '^ ..1 (am|was) (not i|i not) ..2 (exactly|precisely|just|what|the|qualified|experienced|clearly|perfectly)',
        '^ ..1 (have|had) (not i|i not) ..2 (proved|proven|shown|earned|demonstrated|given|worked)',
        '^ ..1 (do|did) (not i|i not) ..2 (meet|fulfil|fulfill|tick|have (all|the|every|everything)|deserve|qualify|match)',
        '^ ..1 (is|are|was|were) (not my|my ..2 not) ..5 (exactly|precisely|what you|ideal|perfect|proof)',
        'who (is|could|would|can|else) ..3 (better|more) ..2 (suited|qualified|placed|fitted|able|suitable|experienced|prepared|motivated|for|than) ..3',
        'who (better|else) (than|but|for|to)'
      ],
      only: closed
    },
    {
      find: [
        '(nobody|no one|none|no other|hardly anyone|(you|they|firm|company) ..1 (will|would|could|can|are going to|shall) ..1 (not|never|hardly|struggle to) ..1 (find|get|meet|hire|see|come across) ..1 (anyone|anybody|someone|somebody|a|another|many|one|people)) ..7 (better|else ..1 (could|can|has|had|knows|would|will|brings)|hungrier|stronger|harder|more ..2 than (me|i)|like me|as (good|qualified|experienced|motivated|committed|hard) as|more (qualified|motivated|experienced|suitable|committed|loyal|dedicated)|faster|cheaper)',
        '(nobody|no one|none|no other) ..6 like (me|i)',
        'none of the other (candidates|applicants|finalists|contenders) ..6 (had|has|have|having|knew|could|can|spoke|brought|came) ..3',
        'your own (colleague|colleagues|interviewer|manager|director|team|people|staff|panel|hr) ..3 (said|told|called|wrote|admitted|confirmed|thought|praised) ..6 (best|strongest|better than|excellent|outstanding|top|perfect)',
        'not find another ..2',
        '(nobody|no one) else ..2 (brought|has|had|knows|offered) ..1 (as|so|more) ..1',
        'no other ..1 (applicant|candidate|person|one) ..3 (knows|has|had|could|can|brings|offers|was|is|knew)'
      ],
      unless: [
        '(nobody|no one|none) ..6 than (you|yours|your)',
        '(get|gets|getting|become|becomes|feel|feels) ..2 better',
        '(nobody|no one) ..12 (taken|answered|replied|reply|answer|bothered|said|showed|feedback|kind|kinder|so|such|explained|told|helped|taught)'
      ],
      only: claims
    },
    {
      find: [
        '@i ..5 @think ..5 @i ..1 (was|am|were|would be|would have been|could have been|had been|made|had|have|fit|fitted|match|matched|suit|suited|meet|met|tick|ticked|ticks|brought|bring|do) ..4 (good (fit|match|candidate|choice)|great|perfect|strong (fit|match|candidate|case)|excellent|ideal|right !(about|in|to|that|when|on|with)|suitable|suited|qualified|what (you|it takes)|everything (you|that|the|required|needed|it takes)|all the ..1 (skills|qualifications|requirements|criteria|experience|boxes)|every (box|requirement|criterion|criteria)|the (required|right|profile|requirements)|well|natural|exactly|requirements|criteria|job description)',
        '@i ..1 (am|was|were|would have been|would be|remain|still am) ..3 (perfectly|ideally|well|fully|highly|more than|exactly|totally|completely|uniquely) (qualified|suited|suitable|matched|right|capable|equipped|what (you|was)|the (person|kind|type|candidate|profile))',
        '@i (do|did|clearly|fully|certainly|already|easily|really|more than)? ..1 (meet|met|fulfil|fulfill|fulfilled|satisfy|satisfied|match|matched|exceed|exceeded) (the|your) ..2 (requirements|criteria|conditions|specification|description|profile|prerequisites|demands)',
        '@i (am|was) ..2 (qualified|suitable|suited|fit|right|competent|eligible|capable) (for|of doing|to do) (this|the|that|your) ..1 (@job|work)',
        '(my|our) ..5 (is|are|was|were) ..1 (more than|surely|clearly|certainly|easily) (enough|sufficient|adequate) (>|for (the|this|that|your) ..1 @job)',
        '@i ..2 not ..1 (see|imagine|think of|picture|know) ..1 (anyone|anybody|someone|a single ..1|many) ..4 (better|more) ..1 (suited|qualified|fit|fitted|placed|suitable)',
        '(my|our) ..3 (match|matches|matched|fits|fit|meets|meet|covers|corresponds|suits|lines up|line up|lined up|maps|mirrors|mirror) ..6 (description|requirements|profile|advert|criteria|needs|ad|posting|listing)',
        '@i (am|was|were|would have been) ..1 (a|an|the) ..1 (perfect|great|excellent|ideal|strong|natural|near perfect|very good|really good|good|obvious|superb) (fit|match|choice|candidate)',
        '(my|our) ..3 (is|was|are|were) ..2 (a|an|the) ..1 (perfect|great|excellent|ideal|exact|near perfect) (fit|match)',
        '@i ..5 @think ..4 (my|our) ..10 (good|great|perfect|strong|excellent|close|ideal|reasonable|reasonably good) (match|fit)',
        '@i ..3 (would be|would have been|am|could be|will be|could have been) (a|an) ..3 (asset|addition|gain|enrichment|contributor|member of your)',
        '@i ..1 (am|was|were) ..1 (good|strong|qualified|experienced|skilled|smart|strong|fit) enough',
        '@i (do|did|have|clearly|fully|more than|certainly|still|also|already|easily|really|truly|actually|honestly|definitely|literally)? ..1 (fulfil|fulfils|fulfilled|fulfill|fulfills|~meet|~satisfy|~tick|~match|~exceed|~cover|~possess|~surpass|~check) ..1 (all|every|everything|each|nearly all|almost all|100) ..4 (@job|requirement|requirements|criteria|criterion|box|boxes|advert|ad|description|skill|skills|qualification|qualifications|asked|required|need|needed|listed|>|condition|conditions)',
        '(i|we) (have|had|hold|held|possess|possessed|bring|brought) !(..1 (prepared|read|done|written|sent|tried|noted|followed|learned|learnt|taken|finished|completed|fixed|changed|corrected|understood|brought) ..2) ..1 (all|every|everything|each) ..4 (requirement|requirements|criteria|skills|qualifications|required|needed|(you|ad|advert|posting|listing|job|post) (need|needs|needed|want|wants|wanted|ask|asks|asked|require|requires|required|list|lists|listed|call|calls|called|named|mentioned|demand|demands|demanded)|experience (you|that))'
      ],
      unless: [
        '(meet|met|fulfil|fulfill|match|satisfy) ..6 (partly|in part|only|some|not all|half|yet|one day|better)',
        '(only|partly|barely) ..1 (meet|met|fulfil|fulfill|match|satisfy)',
        '(not|never|nor|hardly|if|whether|how|until|who) ..6 (requirements|criteria|conditions|specification|description|profile)',
        '(not|never|nor|hardly|if|whether|how|until|who) ..4 (fit|match|qualified|suited|suitable|right|all|every|everything|requirements|perfect|ideal|well|enough)',
        '(will|would like|want|hope|wish|to|plan) ..2 (be|become|meet|fulfil|fulfill|tick|satisfy|have|match) ..3 (all|every|qualified|suited|fit|everything)',
        '(agree|right that|see) ..6 (not|missing)',
        '(for which|for whom|thank|thanks|grateful|happy|glad) ..6 (all|everything)'
      ],
      only: claimsFit
    },
    // Something is offered in return, or the job is taken as given.
    {
      message: '“{match}” bargains for a job that is closed.',
      find: [
        '@i ..3 @offer ..5 @yield ..5 @cheap',
        '@i ..3 @offer ..5 (~drop|~lower|~reduce|~cut|~halve|~adjust|~negotiate|~discuss|~waive|~forgo|~come down|~go down|~be flexible|flexible) ..3 (my|on|the|in|with|about)? ..3 (salary|rate|price|pay|fee|wage|wages|expectation|expectations|package|demand|demands|figure|ask|ctc|percent|notice period|terms|compensation)',
        '(salary|rate|pay|wage|package|expectation|expectations|ctc|compensation) ..3 (is|are|was|were|can|could|would|not) ..3 (negotiable|flexible|lowered|lower|reduced|adjusted|open|fixed|an obstacle|discussed|no problem|not a problem|a problem|important)',
        '@i ..2 @offer ..5 (work|start|join|stay|help|come|do|try|shift|shifts|volunteer) ..5 (for free|for nothing|unpaid|without (pay|salary|wage|wages|payment|being paid)|free of charge|no (pay|salary)|free trial|for less|half (the)? (pay|salary))',
        '(a|one|the) ..1 (week|month|day|weeks|months|days|shift|shifts) ..2 (for free|for nothing|unpaid|without (pay|salary)|free of charge)',
        '(accept|accepting|take|settle for|happy with|fine with|agree to|open to|content with) ..2 (a|the|any|even|for|with)? @cheap',
        'if ..5 (salary|money|pay|budget|package|rate|wage|cost|notice period|relocation|location|price|experience|hours|shift|shifts|visa|distance) ..9 @i ..3 (can|could|would|will|am|accept) ..4 (lower|less|reduce|reduced|flexible|negotiate|adjust|come down|drop|move|relocate|shorten|find a solution|pay|cover|work|cheaper|compromise|accept|take)',
        '(trial|probation|probationary) (period|week|month|day|days|shift|basis|run|weeks) ..6 (prove|show|convince|free|unpaid|see for|demonstrate|decide)',
        'on (a)? (trial|probation|probationary|trial basis|trial period)',
        '(try|test|hire|take) me ..2 (for|on) ..2 (a week|one week|a month|one month|two weeks|a day|trial|probation|free|nothing|a trial)',
        '(even|any|another) ..2 (junior|lower|smaller|internship|part time|part-time|unpaid) ..2 (@job) ..3 (instead|would do|would be (fine|ok|enough)|is (fine|ok))',
        '(you|your company|company|firm|team) ..1 (will|would) not ..1 (regret|be disappointed|be sorry|have to regret) ..2 (it|this|that|>|taking|hiring|giving)',
        '@i ..1 (will|shall) not ..1 (disappoint|let you down|fail you)',
        'name your (price|terms|salary|figure)',
        '@hiring (me|us) ..6 (free|unpaid|trial|without pay|for nothing|at no cost|no risk|nothing to lose)',
        '(me|us|trial|week|month|shift|day|probation) ..5 ~cost (you|the (company|firm)) ..2 (nothing|no|not|zero|penny|cent|less)',
        '(me|us|trial|week|month|shift|it) ..3 (will|would) not cost (you|the (company|firm)) ..3 (penny|cent|thing|anything|euro|dollar|pound|rupee|much)',
        '(you|company|firm|they) ..4 (nothing|little|what) ..3 to lose (>|(by|with|if|in) ..2 (me|taking|hiring|giving|trying|testing|having|letting|inviting|it))',
        'if ..4 (about|down to|because of|question of|matter of|only) ..2 (pay|money|salary|budget|cost|price|hours|rate|wage|wages) ..3 (we|i|let us|there) ..3 (can|could|talk|find|agree|room|discuss|negotiate|meet|sort|settle|am|would|will)',
        '@i ..3 (could|would|can|will|am (happy|ready|willing|prepared) to) ..6 for ..4 (less|cheaper) >',
        '@i ..3 (take|do|accept|work|settle for|go for) ..1 (any|every) ..1 (shift|shifts|hours|contract|salary|condition|terms|conditions|pay|job)',
        '@i ..1 (would|will|could|can|am) ..3 (take|accept) (anything|whatever) (you (have|offer|pay|give) (>|me|free)|>)',
        '(meet|come) (you)? (half way|halfway)',
        '@i ..1 (would|could|will|can|am) ..4 (take|accept|sign|start with|work on|begin with|start on) ..2 (a|an|any) ..3 (contract|basis|probation|trial)',
        '@i ..3 (pay|cover|fund|finance|bear) ..3 (visa|relocation|travel|equipment|tools|move) ..2 (myself|own pocket)',
        '@i ..3 (do|work|take|start|come|accept) ..9 if (that|it) ..3 (takes|helps|help|wins|sways)',
        '@i ..1 (would|could|will|can|am) ..3 (take|accept|settle for|do) ..1 (the|a|any) ..1 (junior|lower|lesser|smaller|assistant|trainee|entry level|part time|part-time|temporary|temp|lowest|old) ..1 (title|role|job|post|position|grade|band|rank|contract|level|one|rate)',
        '(meet you halfway|sweeten the deal|strike a deal|come to (an agreement|terms|an arrangement)|find (an|a) (agreement|compromise|middle ground|common ground))',
        'if ..2 (a|the) ..1 (lower|smaller|junior|reduced|shorter|less) ..7 @i ..2 (take|accept|do|agree|am happy|would|can|could)',
        '(first|two|three|four|#number) ..1 (weeks|week|months|month|days|day|shifts) ..2 (for free|for nothing|unpaid|without (pay|salary)|free of charge)',
        '(would it help|what if|how about|suppose|supposing) ..2 (i|we) ..8 (salary|pay|free|less|nothing|cheaper|lower|trial|unpaid)',
        'if ..3 (salary|money|pay|budget|price|rate|cost|package) ..2 (is|was) ..3 (problem|issue|obstacle|concern|hurdle|reason|question)',
        '@i ..4 (relocate|move|travel|come|pay|train) ..4 at my own (cost|expense)',
        '(make|making|allow) (an|one) exception',
        '(room|place|space|need) for (one more|me|another ..1) ..1 (>|on|in|at)'
      ],
      unless: [
        '(not|never|nor) ..3 (work|accept|take|settle)',
        '(elsewhere|another (firm|company|employer|school|shop)|somewhere else)',
        '(chat|coffee|talk|call|answer|answering|reply|feedback|shadow|shadowing|job shadowing|observe|observing|learn)',
        '(course|class|exam|training|module|degree|certificate|studies|lesson|lessons|volunteer|volunteering|chores)',
        '(less|lower|smaller) ..1 (complex|scary|busy|known|formal|than perfect)'
      ],
      only: closed
    },
    {
      find: [
        '@i ..2 (can|could|am ready to|am willing to|am able to|am available to|am free to|ready to|willing to|happy to|available to) ..1 (start|begin|join|relocate|move|report) (the job|work|in the role|with you|you|your team|as|from|on|at|already|even)? (immediately|tomorrow|today|at once|right away|straight away|anytime|any time|any day|monday|next week|now|with immediate effect|sooner|earlier|the same day|at short notice|without notice)',
        '@i ..1 (can|could) ..1 be (there|with you|in your office|at work) ..1 (tomorrow|today|monday|on monday|next week|at once)',
        '@i ..3 (ready|willing|prepared|happy|glad) to ..1 (resit|retake|redo|repeat|re-sit) ..3',
        '@i (will|shall|am going to|will still|still) ..1 (start|begin|come in|show up|turn up|be there|report|be at work|see you) (work|for work|the job|at the office)? (on|at)? (monday|tuesday|wednesday|thursday|friday|tomorrow|anyway|regardless|as (planned|agreed)|nine|eight)'
      ],
      unless: [
        '(course|class|training|module|lesson|lessons|studies|open day|fair|meetup|event|conference|talk|with (it|this|that|the|my|your)|by)'
      ],
      only: (sentence, message) => closed(sentence) && message.kind !== 'feedback-reply'
    },
    // The judgement is called careless, or the past is said to weigh more.
    {
      find: [
        '(@turningDown|to (turn down|reject|refuse|dismiss|pass over|overlook|exclude)) ..6 (me|my|mine) ..4 (is|was|be|seems|seemed|looks|makes|made) ..2 (misjudgement|misjudgment|mistake|error|blunder|oversight|no ..1 sense|little sense|unwise|short-sighted)',
        '(out of|percent|points|marks|stars) ..5 (can|could) not ..1 be (right|correct|true|accurate|serious)',
        '(careful|proper|fair|closer|honest|serious|thorough|full|attentive) ..1 (reading|look|review|assessment|evaluation) (of|at|into) my ..4 (could|would|can|should) (never|not) ..2',
        '@body ..3 (see|realise|realize|recognise|recognize|find|find out|learn|understand|admit) ..1 (this|it|that) (was|is) (a|an) ..1 (mistake|error|misjudgement|misjudgment|blunder)',
        '(not|hardly) (think|believe|feel|see how) ..7 (is|was|are|were) (enough|sufficient|long enough|grounds|reason enough|a reason) to ..1 (rule|judge|dismiss|write|reject|turn|exclude|know|assess) ..1 (me|us|someone|somebody|anyone)',
        '(is|was|are|were) (not|hardly|barely|scarcely) ..1 (enough|sufficient|long enough) to ..1 (rule|judge|dismiss|write|reject|turn|exclude) ..1 (me|us|someone|somebody|anyone)',
        '^ ..1 surely ..3 (my|years|decade|record|i) ..8 (counts|count|matters|outweighs|outweigh|makes up|make up|(is|are) worth) ..1 (for|more|something|anything|over)',
        'my ..7 (should|ought to|must) (have been|be|have been more than|be more than|have been quite) enough (for|to|>)',
        '@i (had|would have|have) expected (that|this|it|my ..2) to (weigh|count|matter|tip|carry|be enough|speak)',
        'my ..4 (outstrips|outranks|outshines|exceeds|dwarfs|surpasses|eclipses|trumps|outweighs) ..4 (everyone|everybody|anyone|anybody|all|most|others|any|candidates|applicants|your)',
        '(nobody|no one|none of them|no other ..1) ..1 (beat|beats|matched|matches|topped|outdid|outperformed|surpassed|rivals) (me|us|my) !(to)',
        '(no way|no chance|impossible) ..7 (does|do|did|is|are|has|have|can|could|knows|was|were) ..3 (better|more|as well|as good) ..1 (than|as) (me|i|mine)',
        '(agree|agrees|agreed|say|says|said|think|thinks|thought|told|tell|tells|believe|believes) ..2 i should have (got|gotten|had|won|landed|been given|been) ((it|that|this) !(right|wrong|done|ready|finished)|the ..1 @job|hired|picked|chosen|selected|taken)',
        '@i (would|must|could) ..1 (argue|contend|submit) ..1 (the (opposite|contrary|reverse)|otherwise|that (my|i)|my|i)'
      ],
      unless: [
        '(should|could|would) ..2 (have)? ..1 (prepared|practised|practiced|shown|said|answered|explained|added|kept)',
        '(own|lack|weakness|weak|gap|too ..1 (long|short|slow|fast|weak|vague|thin)|as you ..1 (say|said|write|wrote|note|noted)|my (mother|mum|wife|husband|friends))'
      ],
      only: claims
    },
    // The same in a question.
    {
      message: '“{match}” claims a job that is closed.',
      find: [
        '(do|would|could) you not ..1 (think|feel|agree|believe|see|find) ..1 (you|that|this|it|they|@body|@the @verdict) ..1 (was|were|is|are|made|judged|acted|decided) ..3 (quick|hasty|hastily|harsh|harshly|fast|strict|wrong|mistake|unfair|rushed|error)',
        'how (can|could) (you|they|anyone|anybody|@body) ..1 (say|claim|write|conclude|state|think) ..1 (i|my) ..8 (when|if|after|although|given)',
        '(on|in) (what|which) (planet|world|universe) !(of)',
        'who else ..2 (has|had|brings|brought|offers|holds) ..1 (run|led|done|managed|worked|driven|built|taught|sold|my|such|this|that|these|years|#number)'
      ],
      unless: ['(advice|feedback|advise|ask|contact)'],
      only: closed
    },
    // A new hearing is asked for.
    {
      message: '“{match}” asks for a closed decision to be opened again.',
      mends: lookAhead,
      find: [
        '(can|could|may|might|get|have|give|let|grant|like|want|allow) ..4 (second|another|new|fresh|one more) (go|crack|try|attempt|run|bite|stab|shot) (at|in|on|with) ..2 (interview|test|task|exercise|exam|trial|assessment|presentation|@job)',
        '(you|@body|please|kindly) ..4 (~take|~have|~cast|~give) ..4 (fresh|second|new|another|further) ..1 (look|glance|reading|read|hearing|eyes) (at|to|on|over|of) ..1 (my|our) (dossier|folder|documents|papers|paperwork|forms|@file)',
        '(can|could|may|might|let|allow|like|want|wish|chance|opportunity) ..4 (put|plead|argue|state|make|present) my case (to|before|with|again|in person|directly|>)',
        '(~ask|~get|~persuade|~convince|~have|~urge) ..1 (the|your) ..2 (panel|committee|board|manager|jury|director|team) to ..1 (vote|meet|decide|look|think|sit|discuss|deliberate) ..3 (again|once more|anew|afresh)'
      ],
      unless: ['(practise|practice|prepare|prepared|at home|feedback|advice)'],
      only: closed
    },
    // More to bargain with.
    {
      message: '“{match}” bargains for a job that is closed.',
      mends: lookAhead,
      find: [
        '@i (would|could|can|will) ..1 (drop|go down) to ..2',
        '@i (would|could|can|will) ..1 (lower|drop|cut|reduce|halve) my ..1 (rate|salary|expectations|price|fee|fees|demands|asking)',
        '(that|it|this) ..1 (tip|tips|sway|sways|sweeten|sweetens|seal|seals) ..1 (scales|balance|deal|decision|you)',
        '(if|in case) (that|it|this) ..1 (changes|would change|could change|might change) ..1 (things|anything|the decision|matters)',
        '(you|@firm) (can|could|may|might) have me (for|at|on|free|until) !(a ..1 (call|chat|talk|coffee|visit|interview))',
        '^ ..1 pay me (only|just|nothing|half|less|whatever|by|on|at|minimum|the minimum)',
        'give me ..1 (a|one|two|three|four|six|#number|few) ..1 (day|days|week|weeks|month|months|shift|shifts) ..6 (show|prove|see|unpaid|free|convince|regret)',
        '@i would ..1 (take|accept|do) (the|a|any) ..1 (part-time|part time|weekend|night|temporary|temp|any|junior|lesser|smaller) ..1 (version|shift|contract|hours|post|position|role|job|work)',
        '@i (will|shall) ..1 (be|come|turn up|show up|report|appear) ..8 (ready (to (start|work|begin) (>|work|regardless|anyway)|for (work|duty))|to start (work|anyway|regardless))',
        '(throw|threw|throwing) in (a|an|some|my|two)? ..1 free ..2',
        '(we|you|i) ..3 (still|yet|surely) ..1 (make (this|it|things) work|find (an arrangement|an agreement)|work something out|(come to|reach) (an|some) (arrangement|agreement|understanding))'
      ],
      only: closed
    },
    // Marks and feedback are contradicted.
    {
      message: '“{match}” contradicts what the reader wrote.',
      mends: takeIn,
      find: [
        '(mark|marks|marked|put|count|counted) me down ..8 (but|yet|although|though|when|while) ..1 (i (was|had|did|am|have)|nobody|my)',
        '(my|our|the|your) ..3 (test|exam|paper|sheet|answer|answers|task|exercise|essay|sheet|quiz) ..4 (marked|graded|scored|corrected|evaluated|assessed) ..3 (wrong|wrongly|incorrectly|unfairly|badly|the wrong|by mistake|too (low|hard|harshly|strictly))',
        '(wrong|incorrect|outdated|faulty) (key|answer key|solution|marking scheme|marks|mark|score)',
        '(not|never|nor) ..2 (recognise|recognize) ..2 (myself|person|candidate|this|that|the)',
        '@i (@adv ..1)? (contradict|refute|rebut|deny|reject) ..1 (your|the|this|that|it|any)',
        'whatever (you|he|she|they|(your|the|that|this) ..1 @body|(your|the|that|this) ..2) (say|says|said|think|thinks|claim|claims|shows|states)',
        '(contrary to|despite|unlike) ..1 what (you|your|they) ..2',
        '@i ..1 find ..1 (your|the|this|that) ..5 @wrong',
        '@i ..2 not ..1 (think|believe|feel|find|see) ..3 (that is|this is|it is|it was|that was|is|was|your|the) ..4 (right|fair|true|accurate|correct|justified|case|valid|deserved|warranted)',
        '(~prove|~show|~suggest|~demonstrate|~confirm|~indicate) ..2 (otherwise|the opposite|the contrary|you wrong|something else)',
        '@proof ..4 (~prove|~confirm|~show|~say|~tell|~document) ..2 (it >|that i|this >|my point|me right|i (was|did|am|had|have)|a different|another (picture|story))',
        '(that|this|it) (is|was) ..2 (not true|untrue|false|not correct|incorrect|not accurate|inaccurate|not right|wrong|simply wrong|not the case)',
        '(is|was|are|were) ..2 not ..1 (what (happened|took place|i (said|did|meant|wrote|showed|answered))|(how|what|the way) (i|we) (remember|recall|saw|see|experienced|felt|meant)|how it (was|went|happened))',
        '(reason|reasons|argument|arguments|explanation|excuse) ..6 (is|was|are|were) not ..2 (valid|real|true|right|convincing|reason|reasons|good enough|serious)',
        '(@verdict|@comment) ..5 (is|was|are|were) ..1 too (strict|harsh|severe|low|hard|tough)',
        '(video|sheet|record|records|log|recording|certificate|certificates|transcript|papers|references|figures|numbers) ..1 (prove|proves|proved|confirm|confirms)',
        'on the contrary',
        '(you|your (letter|email|feedback|report)) (claim|claimed|claims|allege|alleged|alleges|accuse|pretend) ..1 (that)? ..2 (i|my|me|we)',
        '(you|your (letter|email|feedback|report)) (say|says|said|wrote|write|stated|state|called) ..14 (but|yet|however|although|though|while|whereas) ..2 (i|my) ..1 (did|do|have|was|am|had|never|always|is|were|answered|explained|scored|got)'
      ],
      unless: [
        '(if|whether|glad|know|knew|agree|why|how|ask) ..5 (wrong|untrue|false|incorrect|right|fair|correct|accurate)',
        '(prove|proved|proves) (you|him|her|them) right',
        'my ..2 (is|was|were) ..1 (wrong|incorrect)'
      ],
      only: (sentence) => sentence.act === 'statement'
    },
    {
      find: [
        'my ..2 (was|were|is|are) ..8 (and)? ..1 (right|correct|perfect|flawless|faultless|accurate|impeccable|in order|on point|spot on|fine|excellent)',
        '@i (was|were) (never|not) (even)? asked (about|to|for)',
        '@i (did|do|have|had) (answer|explain|mention|show|say|tell|prepare|give|name|know|finish|answered|explained|mentioned|shown|said|ask|check|in fact|clearly|prove)',
        '(in fact|actually|as a matter of fact) i (explained|mentioned|answered|covered|named|showed|said)',
        '@i never (said|claimed|told|wrote|meant)',
        '@i (not|never|can not|do not|could not) ..1 (agree|accept|share|see|understand|follow) ..2 (@comment|@verdict|any (gap|weakness|problem|mistake|issue)|where|that)',
        '(surprised|surprising|strange|odd|puzzling|curious|ironic|amusing) ..2 (since|because|as|that|given|considering|when) ..6 (i|my)',
        '@i did !(not|never) ..1 (bring|cover|include|list|state|describe|read|test|use|wear|greet|listen|follow|complete|submit|send|solve|offer|apologise|apologize|call|ring|sign|attach|point|address|raise|present|demonstrate|quote|cite|count|measure|label|thank|smile|look|speak|try|meet|deliver|respond|arrive|stay|wait|document|comment|credit)',
        '@i (was|were|am) (not|never|neither|anything but|far from) ..2 @fault',
        '@i (did|have|had) (not|never) ..1 (interrupt|interrupted|shout|shouted|raise|raised|ignore|ignored|forget|forgotten|rush|rushed|miss|missed|hesitate|hesitated|mumble|argue|argued|cut|sigh|yawn|avoid|avoided|lie|lied|exaggerate|exaggerated|leave out|skip|skipped|copy|copied|cheat|cheated|blame|blamed)',
        '(one|two|three|four|five|six|#number|mark|score|grade) ..1 (you gave|for) ..5 (is|was) ..2 (@wrong|joke|too (low|harsh|strict)|unfair|ridiculous|harsh)',
        '@i (do not|fail to) ..1 (see|recognise|recognize|find) ..1 (the|any|a|your) ..2 (lack|gap|weakness|problem|issue|fault|contradiction|logic|relevance) !(in your)',
        '^ (actually|in fact|in truth|in reality|for the record|to set the record straight) ..1 i (had|have) (finished|answered|explained|mentioned|prepared|covered|shown|sent|said|asked|done|given|named|told|completed|solved|scored|brought|checked|used|listed)',
        '(nobody|no one|not one|none) ..8 (said|told|wrote|found|mentioned) (that|this|such a thing|anything like (that|this)|so) (of|about) me',
        '(nobody|no one|not one|none) ..8 (called|accused|found|described|considered|thought) me ..2',
        '@i (also|really|rather|do|must|have to|strongly|seriously)? doubt ..1 (the|your|you|he|she|they|this|anyone|anybody|trainer|panel) ..2',
        '^ with (all)? (due|the greatest|great)? respect !(to|for)',
        '(it was|was) (you|your ..2|the ..1 (interviewer|panel|trainer|manager|assessor|examiner)|he|she) (who|that) (interrupted|cut|rushed|kept|forgot|lost|misunderstood|misread|laughed|talked over|ended|mixed|stopped)',
        '(nobody|no one) (told|asked|warned|informed) me ..1 (to|of|how long|which|what)',
        '@i ..1 stand by (my|what|that|it|every)',
        '(number|numbers|figure|figures|time|times|sheet|marks|account|version|story|minutes|log|notes) ..5 not ..1 (match|agree|tally|square|add up|line up|correspond)',
        '(you|your ..2|sheet|report|letter|note|notes|form) (say|says|said|wrote|write|claim|claims|state|states|call|calls) ..12 , i (say|count|recall|remember)',
        '(surprised|surprising|astonished|puzzled|baffled|bewildered|strange|odd|curious) ..12 (since|given that|considering|seeing that) (i|my)',
        '(calling|saying|writing|claiming|to call|to say|to write|to claim) ..6 (is|was|seems) ..2 (stretch|exaggeration|overstatement|rich|wrong|unfair|much|absurd|harsh|untrue|false|incorrect)',
        '(describe|describes|described|description|picture|person|portrait|impression) ..6 (is|was|does|do) (not|nothing) ..1 (me|like me|sound like me|match me|fit me)',
        '(nothing but|only|always) ..2 (praise|praised|compliments|complimented|top marks|(good|positive|great) (feedback|marks|comments|reviews)) ..2 (for|about|on) ..1 (my|exactly|precisely|just|this|that) ..3',
        '^ ..1 that is (just|only|merely|simply)? your (opinion|view|impression|take)',
        '(can|could) (not|hardly|never) ..1 have been ..1 (that|so|all) ..1 (bad|wrong|weak|poor|terrible)',
        '@i (was|were|am) not the (one|person|only one) ..1 (who|that|to)',
        '(part|bit|line|sentence|paragraph|passage|thing|mark|note|point) (about|on|with|for|of) ..5 (is|was|are|were) ..2 (@wrong|not (true|right|fair|correct|justified|accurate)|news to me)',
        '@i ..1 (would have|had|have)? expected ..1 (a)? ..1 (higher|better|fairer|different) ..1 (mark|score|grade|result|rating|assessment|verdict)',
        '@i never (was|forgot|interrupted|raised|shouted|refused|ignored|missed|arrived|came|left|complained|lost|used|broke|failed|made)',
        '(~say|~tell|~find|~write|~hear|~show|~argue|is|was|proves|proved) ..2 (the opposite|the exact opposite|quite the opposite|the contrary|quite the contrary|otherwise)',
        '(nobody|no one|none|neither|not one) ..4 (complain|complained|objected|objected|had a problem|found fault|criticised|criticized)',
        '(never|not) ..2 (had|been|received|heard|got) ..2 (complaint|complaints|any complaints|problems with)',
        '@i ..2 (find|consider|call|think|feel|believe) ..1 (that)? (a|an|the|this|that|your|my|being) ..7 (too (low|harsh|strict|hard|severe|quick|short)|unfair|harsh|unjust|unjustified|exaggerated|much too low|low|undeserved|excessive|a bit much)',
        '@i ..3 not ..2 (go along with|buy|subscribe to|sign up to|put my name to|stand behind|relate to) ..1 (what|the|your|that|this|it|any)',
        '@i (@adv ..1)? (not|never) ..1 (agree|concur|accept) ..1 !(with (everything|people|those|him|her|them|most)) (about|on|with|that|to|at all|here|there|>)',
        '@i (@adv ..1)? (take issue|took issue|disagree|beg to differ|protest|object|must object)',
        '@i ..2 (see|saw|remember|recall|view|read|experienced) ..1 (it|this|that|things|the ..2) ..1 (differently|otherwise|in a different|quite differently|another way)',
        '(my|our) ..2 (recollection|memory|recording|notes|clock|records|impression|view|experience) ..3 (~differ|different|otherwise|not match|another)',
        '(not|hardly|never|does not) ..1 (apply|applies|relate|fit|describe|describes|true) (to|of|for)? me',
        'in my (defence|defense|own defence)',
        '(better|faster|quicker|more|less|slower|longer|shorter|fewer|higher|earlier|later|cleaner|stronger|fuller) ..4 than ..1 (you|he|she|they|(your|the|that) ..2) (say|says|said|think|thinks|write|writes|wrote|claim|claims|claimed|state|states|believe|believes|assume|suggest|suggests|show|shows|make out|give me|gave me|marked|credit|credited)',
        'my ..4 (had|has|contained|contains|showed|shows|was|were|is|are) ..1 (no|not a single|zero|without|free of) ..1 (error|errors|mistake|mistakes|gap|gaps|fault|faults|flaw|flaws|bug|bugs)',
        '(need|needs|needed) no ..1 (lesson|lessons|lecture|lectures|teaching)',
        '@i (do|know|did) know how to ..4',
        '(you|your ..2|they) ..2 (must have|has|have|had)? ..1 (~misheard|misheard|mishear|misunderstood|misread|overheard|confused|mixed up|overlooked|ignored|not noticed) ..1 (me|my|what i|that i|how|the)',
        '(that|this|it|@comment|@verdict|your ..2) ..4 (is|was|are|were|seems|sounds) ..2 (not fair|unfair|not just|unjust|a bit harsh|rather harsh|too harsh|very harsh|splitting hairs|nit picking|nitpicking|petty|uncalled for) ..1 (to|on|towards|>)',
        '@comment ..4 (unfair|exaggerated|one-sided|one sided|harsh|overstated|petty|biased|subjective|irrelevant)',
        '(you|interviewer|interviewers|panel) ..2 (did not|never|failed to) ..1 (ask|listen|read|notice|see|understand|let|give|look)'
      ],
      unless: [
        '(nobody|no one) ..6 me ..6 (before|until|till now|so far)',
        '(is|was|are|were) not ..1 (wrong|unfair|unjustified)',
        '((i|we|can|also|fully|completely|totally|must|and|but|only) (do|only|also|fully|can only|certainly|totally)? agree|agreed|you are right|you were right|fair point|thank|thanks|grateful|glad|good to|aware|did not (know|notice|see|realise|realize|think)|not (known|noticed|seen|realised|realized|thought|heard|expected|considered) (it|that|this|of)|not (agree|disagree) more|as you (say|said|saw|wrote|noticed|note|noted|point)|(disagree|object) ..3 (not|nothing|no)|next time|helps|helped|(nothing|none|not|no) ..4 (unfair|harsh|petty)|did ..7 (too|badly|poorly|hastily|late)|(noticed|notice|see|saw|know|learned|learnt|realise|realize|realised|realized|understand|told|show|shows|showed) ..1 (that|how|why) i|but (i|you|it|my|not|the|too)|but ..2 (too|long|slow|late|incomplete|short|unclear)|if|whether|although|though|@not ..1 (right|correct|perfect|fine|accurate|excellent))'
      ],
      only: isReply
    }
  ],
  guards: {
    declined: [
      '(not|never|hardly) (disagree|dispute|object|doubt)',
      '(not !(too late)|without|never !(too late)|nor|no intention|rather than|instead of) ..4 (~dispute|~challenge|~contest|~question|~argue|~appeal|~object|~fight|~change (your|the)|~debate|~reopen)',
      '(not|without|never) ..3 (~ask|~want|~expect|~request|~write|~seek|~try) ..5 (@again|~change|another)'
    ],
    family:
      'my ..1 (mother|mum|mom|mam|dad|father|wife|husband|son|daughter|friend|friends|gran|grandma|kids|children|sister|brother|partner|dog) ..2 (think|thinks|say|says|tell|tells|believe|believes|call|calls|swears)',
    self: '(i|we) ..1 (was|were|am|had been|have been|made|make) ..3 (wrong|mistaken|a mistake|mistakes|an error|errors|my mistake)'
  },
  message: '“{match}” challenges the decision.',
  why: 'A reader who has to defend the decision stops helping.',
  mends: [remove(), acceptance]
})

export const examples: Example[] = [
  {flags: 'Thank you for the letter«, but I think the panel made a mistake.»', becomes: 'Thank you for the letter.'},
  {flags: '«I was clearly the most qualified person in the room.»'},
  {
    flags: '«Please reconsider my application.»',
    becomes: 'I respect your decision and would be glad to be considered for future openings.'
  },
  {flags: '«I would take less money.»'},
  {flags: 'I enjoyed the tour«, and I could start on a lower salary.»', becomes: 'I enjoyed the tour.'},
  {flags: '«I don’t see how the result can be negative.»'},
  {flags: '«With respect, I disagree with your decision.»'},
  {flags: '«I wish to lodge an appeal.»'},
  {
    flags: '«Could you take a second look at my file?»',
    becomes: 'I respect your decision and would be glad to be considered for future openings.'
  },
  {flags: '«I have more experience than half of your team.»'},
  {flags: '«I felt I was a good fit.»'},
  {flags: '«I meet all the requirements in the advert.»'},
  {flags: '«Is the decision final?»', becomes: 'I respect your decision and would be glad to be considered for future openings.'},
  {flags: '«Give me one more chance, sir.»', becomes: 'I respect your decision and would be glad to be considered for future openings.'},
  {flags: '«You won’t find anyone better.»'},
  {flags: '«It should have been me.»'},
  {flags: '«I will start on Monday as planned.»'},
  {flags: '«Could I redo the test?»', becomes: 'I respect your decision and would be glad to be considered for future openings.'},
  {flags: '«Nobody else knows your machines as I do.»'},
  {flags: '«The decision cannot be right.»'},
  {flags: '«If the salary is the problem, I can be flexible.»'},
  {flags: '«My marks were above the threshold.»'},
  {flags: '«My test was marked with the wrong key.»', kind: 'feedback-reply'},
  {flags: '«I don’t agree with your comment on my slides.»', kind: 'feedback-reply'},
  {flags: '«You say I was late, but I was there at nine.»', kind: 'feedback-reply'},
  {
    flags: 'Thank you for the notes«, but your remark on my French is not correct.»',
    becomes: 'Thank you for the notes.',
    kind: 'feedback-reply'
  },
  {flags: '«I do not recognise myself in this description.»', kind: 'feedback-reply'},
  {flags: '«That post was tailor-made for me.»'},
  {flags: '«Any other firm would have hired me on the spot.»'},
  {flags: '«Taking me on would be a wise move.»'},
  {flags: '«Turning away a man with my papers is hard to fathom.»'},
  {flags: '«Nobody else comes close to me on these looms.»'},
  {flags: '«I refuse to see this file as closed.»'},
  {
    flags: '«What would it take to make you change course?»',
    becomes: 'I respect your decision and would be glad to be considered for future openings.'
  },
  {flags: '«It is not too late to reverse the decision.»'},
  {flags: '«Please hear me out before you sign somebody.»'},
  {flags: '«A month with me on the team costs you nothing.»'},
  {flags: '«If it comes down to money, we can surely agree on a figure.»'},
  {flags: '«One test cannot show who I am at work.»'},
  {flags: '«I was never rude to anyone that day.»', kind: 'feedback-reply'},
  {flags: '«I was faster than your sheet says.»', kind: 'feedback-reply'},
  {flags: '«I stand by my second answer.»', kind: 'feedback-reply'},
  {flags: '«That is not how I remember the role play.»', kind: 'feedback-reply'},
  {flags: '«My last two managers always said the opposite.»', kind: 'feedback-reply'},
  {flags: '«Surely my ten years at sea count for something.»'},
  {flags: '«Passing over somebody with my licences makes no sense.»'},
  {flags: '«How can you say I am slow when I set the record?»'},
  {flags: '«I could lower my rate.»'},
  {flags: '«You can have me for free in March.»'},
  {flags: '«Could you let me put my case to the owner?»'},
  {flags: '«Nobody beat me on the range.»'},
  {passes: 'I would argue that my answer was too vague, as you wrote.', because: 'it agrees'},
  {passes: 'I don’t disagree with anything in your notes.', because: 'negation counts'},
  {passes: 'I will be in Leeds in May, ready to start a course in welding.', because: 'a plan of the writer’s own'},
  {passes: 'I could lower my voice when I present.', because: 'it looks at the work'},
  {passes: 'In what world of tools would you start?', because: 'it asks about growth'},
  {passes: 'I respect your decision.', because: 'it accepts'},
  {passes: 'I am not asking you to reconsider.', because: 'negation counts'},
  {passes: 'I don’t want to challenge the result.', because: 'negation counts'},
  {passes: 'I believe I would be a good fit when a similar role opens.', because: 'it looks to a later opening'},
  {passes: 'I’d love another chance to interview with you when a new position opens.', because: 'it looks to a later opening'},
  {passes: 'Please consider me for similar roles in the future.', because: 'it looks to a later opening'},
  {passes: 'May I apply again in the spring?', because: 'a new application is no dispute'},
  {passes: 'Your question made me reconsider how I present my projects.', because: 'the writer rethinks, not the reader'},
  {passes: 'I will rethink my portfolio this month.', because: 'the writer rethinks, not the reader'},
  {passes: 'In the mock trial, should I have opened with the appeal to the high court?', because: 'appeal as a subject'},
  {passes: 'Which part of the objection handling exercise should I practise?', because: 'objection as a subject'},
  {passes: 'I made a mistake in the second task; how would you have solved it?', because: 'the writer’s own mistake'},
  {passes: 'I was better prepared than last time, but not enough.', because: 'it compares with the writer’s own past'},
  {passes: 'I know there were better candidates.', because: 'it accepts the decision'},
  {passes: 'I am sure you made the right decision.', because: 'it accepts the decision'},
  {passes: 'The decision was not what I had hoped for, but I respect it.', because: 'plain disappointment'},
  {passes: 'How can I be a better candidate next time?', because: 'it asks about growth'},
  {passes: 'I now see that I do not meet all the requirements yet.', because: 'it agrees'},
  {passes: 'I should have chosen a shorter example.', because: 'it looks back at the work'},
  {passes: 'I will start a course in data analysis on Monday.', because: 'a plan of the writer’s own'},
  {passes: 'Should your first choice fall through, I would be glad to hear from you.', because: 'it offers, and leaves the decision'},
  {passes: 'It is never too late to learn, so which course would you choose?', because: 'it asks about growth'},
  {passes: 'I know the matter is closed, and that is fine.', because: 'it accepts the decision'},
  {passes: 'Could someone check the result of my second calculation with me?', because: 'a result in the work'},
  {passes: 'Would you advise me to rethink the evening degree?', because: 'the writer rethinks, not the reader'},
  {passes: 'My mother says I was the best, but she is my mother.', because: 'a joke at the writer’s own cost'},
  {passes: 'I did speak too softly, and I am practising.', because: 'it agrees', kind: 'feedback-reply'},
  {passes: 'Nobody had told me that before, and it helps.', because: 'it takes the feedback in', kind: 'feedback-reply'},
  {passes: 'You are right that I rushed the handover.', because: 'it agrees', kind: 'feedback-reply'},
  {passes: 'My answer was correct but far too long, as you say.', because: 'it agrees', kind: 'feedback-reply'},
  {passes: 'I agree with your point about my slides.', because: 'it agrees', kind: 'feedback-reply'},
  {
    passes: 'I was not asked about the pump, but I could have brought it up.',
    because: 'it ends by taking the point',
    kind: 'feedback-reply'
  },
  {passes: 'I took another look at my test and found the slip.', because: 'the writer did the looking', kind: 'feedback-reply'},
  {passes: 'You said my slides were too full, and I have cut them to ten.', because: 'it uses the feedback', kind: 'feedback-reply'}
]
