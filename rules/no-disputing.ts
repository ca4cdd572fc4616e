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

const formsOf = ({terms}: Sentence): string => terms.map(({form}) => form).join(' ')
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
/** After feedback, an offer to come back is a wish for later. */
const comesBack = (sentence: Sentence) => /\b(?:i would|can i|could i|happy|glad|gladly) (?:\w+ )?(?:come|try)\b/.test(formsOf(sentence))

/** A sentence that ends by taking the point disputes nothing; "I see your point, but …" does. */
const concedes =
  /\b(?:you (?:were|are) right|i (?:see|take|get) (?:your|the) point|i (?:could|should) have (?!been|got|had|passed|won)|now that i|now i (?:see|know|understand)|my fault|fair point|you have a point|but my \w+ (?:was|were) not)\b(?!.*\b(?:but|yet|still)\b)/
/** Asking about the feedback is no contradiction; "You say I was slow, I say I was thorough" only looks like a request. */
const isReply = (sentence: Sentence, {kind}: Message) =>
  kind === 'feedback-reply' &&
  !sentence.mark.includes('?') &&
  !concedes.test(formsOf(sentence)) &&
  !/^(?:please|kindly|could|can|would|may|might|what|which|how)$/.test(sentence.terms[0]!.form)

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
    seem: '(is|was|are|were|be|seems|seem|looks|look|appears|sounds|feels)',
    slip: '(mistake|error|misunderstanding|mix-up|mix up|confusion|oversight|discrepancy|miscalculation|slip)',
    marking:
      '(score|scores|scoring|mark|marks|marking|result|results|ranking|list|evaluation|assessment|decision|records|file|selection|sheet|calculation)',
    asking:
      '(please|kindly|hope|ask|asking|request|requesting|beg|pray|want|like|urge|implore|plead|pleading|wish|invite|solicit|if|should|could|can|would|will|may|might|grateful|appreciate|expect|need|sir|madam|perhaps|anyone|anybody)',
    grant:
      '(give|gives|grant|offer|allow|granting|deserve|deserves|(can|could|may|might) (i|we) ..1 have|(ask|asking|beg|hope|hoping|chance) for)',
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
      '(~reconsider|re-consider|reconsideration|~rethink|re-think|~reevaluate|re-evaluate|~reassess|re-assess|reassessment|~reexamine|re-examine|~overturn|~reverse|~revoke|~withdraw|~rescind|~revisit|~reopen|re-open|~regrade|re-grade|~remark|re-mark|~recheck|re-check|re-evaluation|reevaluation|revaluation|rechecking|re-checking|remarking|re-marking|re-marked|re-checked|remarked|rechecked|regraded|re-examination|~rescore|~recount|~revise|~undo|annul|annulled|~cancel|~quash|~nullify|set aside)',
    file: '(dossier|folder|documents|paperwork|sheet|script|me|us|@verdict|application|candidacy|candidature|candidateship|case|file|profile|cv|resume|name|paper|papers|test|exam|answers|submission|stance)',
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
    // The decision, or the judgement behind it, is said to be wrong.
    {
      find: [
        '@the ..2 (@verdict|@comment) ..3 @seem ..4 @wrong',
        '@the ..2 (@verdict|@comment) ..3 @aux ..6 not ..2 (be)? ..1 (@right|~follow|stand up|allowed to (stand|pass)|left to stand|stack up|~tally|wash|~reflect|~hold|~match|~add up|~correspond|~represent|~convince|~make sense|~show|~do me justice|~fit)',
        '(@verdict|@comment|< ..1 (this|that|it)) ..4 (~make ..1 (no|little) sense|not ..2 make ..2 sense|not ..1 add up|defies|~contradict|flies in the face)',
        '^ ..2 (this|that|it) (can not|could not|must not|may not) ..1 (be|have been) (right|true|correct|so|all|it|serious|the (end|last))',
        '@body ..3 (~make) ..1 (a|an|the|this|such) ..2 (mistake|error|misjudgement|misjudgment|blunder|(wrong|bad|poor) (choice|decision|call|pick|hire))',
        '@body ..3 (~get|have|~make) ..1 (it|this|me|things) ..1 wrong',
        '@body ..3 (~choose|~decide|~judge|~act|~pick|~vote|~call it) ..2 (wrong|wrongly|badly|too (fast|quickly|hastily|soon|early)|in haste|hastily|unwisely)',
        '@body ..3 (~underestimate|~misjudge|~undervalue|~underrate|~misread|~mistake) (me|us|my)',
        '@body ..3 (~get|~pick|~choose|~take|~hire|~reject|~back|~turn ..1 down) ..2 the wrong (person|man|woman|one|candidate|guy|girl|horse|choice)',
        '@body ..1 (did|do|have|has) not ..2 (see|seen|know|known|meet|get to (see|know)) ..1 (the real|what i (can|am|could)|all|half|who i|my best)',
        '@body ..2 (not|never|hardly|barely) ..1 (give|gave|given|let) ..1 (me|us) ..2 (fair|proper|real|decent|chance) ..3',
        '(one|half|your|that|this|single|an|a|#number|ten|twenty|thirty|forty) ..1 (interview|test|exam|hour|call|task|sheet|score|number|algorithm|form|phone call|conversation|day|minutes|meeting) ..1 ((can|could|does|do|did|will) (not|hardly|never) ..1 (tell|show|measure|capture|reflect|judge|reveal|prove|represent|do) ..6 (me|my|i|who|justice|person|man|woman)|(is|was|are|were) (not|hardly|never) ..1 (enough|sufficient) ..4 (judge|know|see|rule|tell|assess))',
        '(must|has to|have to|seems to|appears to|may|might) (be|have been) ..3 @slip (>|in (the|my|your) ..3 @marking|here|there|on your|with (the|my|your) ..2 @marking|of some)',
        '(some|your|still|ten|twelve|years|#number|own|all|@number) ..10 (and|yet|but) ..2 (told|tell|tells|say|says) ..2 i ..1 (lack|need|am not|have no|am too|do not have)',
        '(not|hard to|fail to|can not|difficult to) ..1 (see|understand|imagine|fathom) how ..8 (not ..1 (enough|sufficient|good)|too (little|junior|inexperienced)|insufficient)',
        '(marking|grading|scoring|evaluation|test|exam) ..3 (too (strict|harsh|hard|low)|not ..2 (properly|fairly|correctly|right|objectively))',
        '(you|panel|somebody|someone|they) ..3 (mixed|mix|confused) ..3 (up ..1 with|my ..1 (papers|name|file|results|scores|application)|with (someone|somebody|another))',
        '(throw|throwing|passing|giving) ..1 (away|up) ..4 ((years|decade|decades) of ..1 _|experience|talent)',
        '(so|and|,) ..5 (can|could) not ..1 be (right|true|correct)',
        '@turningDown ..6 (me|my|mine|us) ..6 (not|no|hard|beyond|@wrong|defies|mistake|strange|odd|absurd|puzzling|bad|poor|silly|little sense|unwise|short-sighted)',
        '(hard|difficult|impossible) ..2 (to|for me to) ..1 (accept|believe|swallow|credit|reconcile) ..6 (@verdict|reject|rejected|not (chosen|selected|shortlisted|taken|invited|good)|turned down|a no|passed over)',
        '(out of|percent|points|marks|stars) ..5 (can|could) not ..1 be (right|correct|true|accurate|serious)'
      ],
      unless: [
        '(if|whether|perhaps|unless) ..6 (mistake|error|wrong|regret|oversight)',
        '(not|never|nor|no) ..3 (wrong|false|inaccurate|regret|think|believe) ..4 (you|your|decision|mistake|wrong)',
        'i (am|was|were|be) ..2 (wrong|mistaken)',
        '(made|make|makes) (perfect|complete|total|good|full)? sense',
        'in my (address|cv|resume|application|form|letter|code|answer|sum|sums|calculation|second|first|test|drawing)'
      ],
      only: claims
    },
    // The same in a question.
    {
      find: [
        'how (can|could) (you|they|anyone|anybody|@body) ..1 (say|claim|write|conclude|state|think) ..1 (i|my) ..8',
        '(did|has|have) (anyone|anybody|you|they|somebody|someone|@body) ..2 (even|really|actually|properly|ever) ..1 (read|look|looked|opened|open|listen|listened|watch|test|tested)',
        '(do|would|could) you not ..1 (think|feel|agree|believe|see|find) ..1 (you|that|this|it|they|@body|@the @verdict) ..1 (was|were|is|are|made|judged|acted|decided) ..3 (quick|hasty|hastily|harsh|harshly|fast|strict|wrong|mistake|unfair|rushed|error)',
        '(on|in) (what|which) (planet|world|universe) !(of)',
        '(could|can|might|may|is|was) ..1 there ..3 @slip ..3',
        '(what|how much) more (do|did|could|would) you ..1 (want|need|ask|expect)',
        'who else ..2 (has|had|brings|brought|offers|holds) ..1 (run|led|done|managed|worked|driven|built|taught|sold|my|such|this|that|these|years|#number)'
      ],
      unless: ['(advice|feedback|advise|ask|contact|help)'],
      only: closed
    },
    // It is not accepted.
    {
      find: [
        '@i (@adv ..1)? (hereby|formally|also|still|simply|strongly)? (~disagree|beg to differ|beg to disagree|~object|~contest|~dispute|~challenge|~protest|~query|take issue|took issue|take exception) (with (you|this|that|it) >|>|with|to|against|on|about)? ..1 (the|your|this|that|you|>) ..2',
        '@i ..5 (~contest|~dispute|~challenge|question|query|questioning) ..1 (@the ..2 (@verdict|@comment)|whether ..3 (panel|you|anyone|anybody|committee|team|they))',
        '@i (@adv ..2|(will|can|could|shall|may|am) ..1)? (not|never|refuse to|refused to|unable to|decline to|hard to|difficult to|struggle to) ..2 (accept|agree|concur|concede|acknowledge|swallow|recognise|recognize|share) ..1 ((with|to)? (the|your|this|that|such|being|any|all) ..3 (@verdict|@comment|no|answer|rejected|turned down|passed over|refused|dismissed|email|letter|view)|with (you|this|that|it) >|(this|that|it) >|(any|all|none|half|a word) of (this|that|it|the|your|what)|>)',
        '((not|never|refuse to|can not|will not) ..1 let ..2 (this|that|it|matter) ..2 (stand|pass|rest|go unanswered)|(this|that) ..2 not ..2 let ..2 stand)',
        '@i (@adv ..1)? (not|never|refuse to|hard to|unable to) ..2 (~regard|~consider|~view|~treat|~see ..3 as|~take ..3 as) ..1 (matter|this|it|that|things|decision|case|question|file|process|issue|your (no|answer|letter|email))? ..2 (as)? ..1 (closed|final|settled|finished|over|done|the end|the last word|ended|decided|definitive)',
        '@i (fail to|not|never|can not|do not) ..1 (see|understand|believe|imagine|comprehend|know|grasp|figure out) ..1 (how|in what way) ..5 (negative|reject|rejected|you could|possible|anyone|i (was|could|am|did|failed|scored|can (be|have|not)|might)|turned down)',
        '(i|we|to|hereby|like) ..2 (lodge|file|make|submit|raise|enter|register|launch|lodging|filing|making|submitting|raising) ..4 (appeal|objection|protest)',
        '(@i ..2 (want|wish|would like|intend|have|am going|am) to appeal|appeal (against|this (decision|outcome|result)|the (decision|outcome|result)|your (decision|outcome)))',
        '(~take|accept) (a)? no (for|as) (an|your) answer',
        '@i (would|must|could) ..1 (argue|contend|submit that|argue that) ..1 (the (opposite|contrary|reverse)|otherwise|my|i)'
      ],
      unless: [
        '(not|without|never|nor|no) ..4 (~challenge|~dispute|~contest|~question|~appeal|~object|~argue|~protest|~query|objection)',
        '(agree to disagree|can not (disagree|object|argue)|could not (disagree|agree more)|no (objection|objections)|only with (the|one))',
        '(not|nobody|never) ..3 (recognise|recognize) ..2 (it|that|this) (at|in) (first|time)',
        '(hope|hopefully|trust|wish|know|knowing) ..4 (over|end|last|closed)',
        '(accept|believe|swallow|take|disappointing|hard) ..10 (but|yet|and|though) ..1 (i|we) ..1 (understand|respect|accept|do|see|will)',
        '(court|tribunal|judge|client|clients|claimant|defendant|brief|moot|statute|law|asylum|cases|customer|handling|hearing|role play|sales)',
        '(too (long|short|slow|fast|weak|vague|thin)|as you ..1 (say|said|write|wrote|note|noted))'
      ],
      only: closed
    },
    // Another look, vote, test or chance is asked for.
    {
      message: '“{match}” asks for a closed decision to be opened again.',
      mends: lookAhead,
      find: [
        '@again ..3 @file',
        '@asking ..6 (reconsider|reconsidering|re-consider|reconsideration|reconsidered|rethink|re-think|rethinking)',
        '(@verdict|@file|it|this|that|things|matter|position) ..5 (be|been|being|for|worth) ..2 (@again|put right|opened again|thought over|(looked at|looked into|seen|read|marked|checked|considered|reviewed|assessed|scored|examined) ..1 (again|afresh|anew|once more|sympathetically|favourably|kindly))',
        '@asking ..8 (review|re-view|reexamine|re-examine|examine|reassess|look into|check|recheck|verify|audit|investigate|revise|consider) ..1 ((its|their|his|her|the|your|this|that) ..2 (@verdict|ranking)|(my|our) (case|rejection|result|results|score|scores|marks|ranking|refusal|evaluation|assessment|paper|papers|candidature|candidacy|application (again|once|kindly|favourably|sympathetically))) !(section|slide|page|chart)',
        '@asking ..8 ((~review|~look|~check|~read|~assess|~evaluate|~mark|~consider|~examine|~open) ..5 (@file|@verdict|it|this|that|me|us|everything)|~vote|~meet|~think|~decide|~sit) ..2 (again !(apply)|once again|once more|one more time|a second time|over again|afresh|anew)',
        '(please|kindly|you|could|would|perhaps|ask you to) ..2 (think again|sleep on it|think (it|this|that|your decision) (over|through)|have a rethink|hear (me|us) out|change your (mind|decision|answer)|give (it|this|that|your decision|me|my ..1) ..2 (another|second|more|some more|further) (thought|think|chance|hearing))',
        '(you|them|they|panel|board) ..1 (to)? (see (sense|reason)|come (round|around) !(to (my|our))|come to (your|their) senses)',
        '(another|second|fresh|closer|new|one more|further|last) (look|glance|read|reading|review|evaluation|assessment|opinion|marking|regard) ..1 (at|of|over|into|on) ..1 (@file|@verdict|(my|the|our) ..1 @file|it)',
        '(give|take|have|cast) ..1 (my|the) ..1 @file ..1 (another|a second|a fresh|one more|a closer) (look|read|glance|chance)',
        '(ask|request|want|like|demand|asking) ..1 (for)? (another|a second|a new|a fresh|a repeat) (tasting|test|trial|exam|interview|marking|assessment|evaluation|audition|demo|round|viva|hearing)',
        '((could|can) ..1 you ..2 (squeeze|fit|slot) me in|find (me)? a (place|spot|corner) for me|^ ..1 (try|take) me (for|out|as|on) ..2)',
        '(you|panel|committee|board|somebody|someone) ..4 (look|looks|go) ..4 (facts|evidence|case|numbers|papers|notes|results) ..1 again',
        '@grant ..3 (another|a second|second|one more|one last|a last|a further|an extra|a final|a fair|a fresh|a real|a proper|just one) (chance|shot|try|opportunity|go|trial|interview|round|attempt|hearing|review|crack)',
        '(give|grant|offer|allow) (me|us) (just|only|at least|please)? (a|the|one|this|two) ..1 (chance|shot|try|opportunity|trial|job|role|position|place|week|month|day|shift) ..1 (to (show|prove|demonstrate|convince|work|join|serve)|>|and|please|sir|in your|at your|on the)',
        '(let|allow|permit|may|could|can) (me|us|i|we) ..5 (prove (it|myself|my|you|to you|what)|show you (what|that|how|who)|change your (mind|decision)|convince you|put my case|plead my case|redo|retake|re-take|resit|re-sit|repeat the) ..1',
        '(can|could|will|would|to|let me) ..2 (come|attend|do|join|sit|visit|return|appear) ..2 (for|to|in|as)? ..1 (second|another|further|additional|extra|new|final|one more) (interview|round|test|trial|meeting|exam|assessment|attempt)',
        '(second|another|further|fresh|new) (interview|round|test|trial|meeting|look|opinion|hearing) ..2 (would|will|could|might) ..2 (show|prove|convince|give|change|lead|paint|reveal|tell|make|be fair|allow|let)',
        '(~put|~take|~bring|~place|~add|~keep|~get|~swap|~move) (me|us|my ..2) ..1 (back|in) ..1 (in|into|on|onto|to|under|before|instead|the) (the ..2 (running|process|race|game|mix|pool|list|selection|contract|shortlist|round)|consideration|contract|process|shortlist|>)',
        '(you|anyone|anybody|someone|somebody|panel|committee|board|team|case) ..2 (has|have|had|having|get|gets) ..1 (second thoughts|a change of heart|a rethink)',
        '((you|panel|board|committee|team|somebody|someone|time) ..4 (put|set|make) (this|that|it|things|the matter) right|correct ..1 (its|your|the|this) ..1 (error|mistake|decision)|still time to ..1 (change|reverse|think|correct|put|hire|call|choose))',
        '(please|kindly|request|beg|plead|pray) ..4 ((accommodate|adjust|absorb|appoint) me|(consider|accept|select|take|hire|choose|shortlist) (me (>|for (the|this|that))|my (candidature|case|request)))',
        '(not|never|before you) ..1 (~close|~shut|~slam) (the|that|your|my|this|down) ..1 (door|file|case|application|book|books)',
        '(is|are|if|whether|be) ..1 (there|the door|this|that|it|the decision|your decision|position|role|everything) ..2 (still (a|any|some) ..1 (chance|hope|possibility|way|room) !(to (get|receive|hear|ask|talk|speak|learn|have|see|discuss)|(for|of) ..2 (feedback|hearing|call|getting|advice|reply|an answer))|really (shut|closed|final|over)|definitely (shut|closed|final|over)|closed for good|final >|final decision|negotiable|reversible|set in stone|the last word|nothing (to be done|i can do|you can do|we can do))',
        '(any|some|a|no|still|anything|nothing) ..2 (chance|way|hope|possibility|room|i (can|could)) ..3 (to (reconsider|change|reverse|revisit|save|rescue|turn ..2 around|convince)|you (could|would|might|can|will) ..2 (reconsider|change|still|take me|hire me)|i (could|can|might|may) ..2 (still|convince|change|be reconsidered)|for reconsideration|(do|say|offer) ..1 to (change|turn|save|make you|convince))',
        '(what|how|anything) ..3 (would|could|can|must|might|do|will) ..7 (you|them|panel|committee|board) ..1 (to)? (change (course|tack|your|direction|their)|come (round|around)|still (take|hire|choose|pick|want)|(take|hire|choose|pick|accept) (me|us)|say yes|think again)'
      ],
      unless: [
        '(i|we) (will|shall|would|have|had|need|want|plan|intend|am|are|was|were|should|must|did|also|then|now|hope|going|may|might|could|can) (also|now|then|to|have to|going to|need to|want to|love to|like to|already)? (@again|think again) ..2',
        '@i (took|had|have taken|gave it|have had|read|watched) ..2 (another|a (second|fresh|closer|new|further)|one more|again)',
        '(made|makes|making|make|helped|help|forced|got|had|has|having) (me|us) ..2 (@again|think)',
        '(how|what|whether|where|when|which) (i|to|we) ..2 @again',
        '(@again|~reconsider) ..1 (how|what) (i|to|we)',
        '(not !(too late)|without|never !(too late)|nor|no) ..5 (@again|~change|another)',
        'if (i|we) ..3 (redo|retake|repeat)',
        '(~advise|~recommend|~suggest|~encourage|~tell|~make|~help|~prompt|~cause|~lead|~inspire) (me|us|i) ..3 (@again|look|check)',
        'should (i|we) ..2 @again',
        '(result|results|outcome|outcomes) of ..3 (calculation|task|exercise|experiment|study|survey|analysis|project|design|step|sum|query)',
        'so (that)? (i|we) ..1 (can|could|may)? ..1 (learn|improve|practise|practice)',
        '(thank you|thanks) (so much|very much|again|also|all)? for ..2 (looking|reviewing|reading|considering|reconsidering|revisiting|checking|taking|giving|having|granting|not) ..8',
        '(link|attachment|date|dates|address|page|website|document|invoice)',
        'if (you|things|anything|circumstances) ..2 change',
        '(with me|and (tell|say|advise|point|show|mark))',
        '(before i (apply|try)|~apply again|apply|meet again|in touch|at home|practise|practice|prepare)',
        '(i|we) (will|shall|may|might|should) ..5 and @again',
        '(i|we) (will|have|shall|am|did|then|also|would|should|read|looked|reviewed) ..2 (look|looked|read|reading|review|reviewed|go|went|gone|check|checked|consider|considered) ..4 again'
      ],
      only: (sentence, message) => closed(sentence) && !(message.kind === 'feedback-reply' && comesBack(sentence))
    },
    // The job is claimed, or the others are outranked.
    {
      message: '“{match}” asks for the job although the decision is made.',
      find: [
        '@i ..1 (am|was|were|would (be|have been)|could have been|remain|have been|felt|believe myself|consider myself|see myself) ..2 (the|a|your|one of the|among the|as the|an) ..1 !(right) @best ..1 (@candidate|applicant|choice|fit|match|option|solution|teacher|nurse|cook|driver|one (who|for|>)|>|for|of|on|that|in the|there)',
        '@i ..1 (am|was|were|would (be|have been)|have been) ..2 (the only|more than) ..1 (candidate|applicant|finalist|qualified|capable) !(from|without|there|in)',
        '@i ..1 (am|was|were|would have been|have been) ..2 (clearly|obviously|far|much|way|a lot|so much|at least)? (better|stronger|more (qualified|experienced|suitable|suited|capable|skilled|competent|deserving)|superior|overqualified|over-qualified|head and shoulders|second to none|born for|made for) ..2 (than|candidate|choice|qualified|suited|fit|applicant|for (this|the|that) @job)',
        '@i would have been ..1 (a|an|the|your)? ..2 (perfect|ideal|great|good|brilliant|excellent|real|valuable|strong|right|asset|addition|@best) ..2 (for (the|this|that|you|your)|addition|asset|match|fit|choice|hire|candidate|to your)',
        '@i ..1 (deserve|deserved|earned|had earned|have earned|merit|merited) ..1 (this|that|the|your) ..2 (@job|chance|call|more than)',
        '@job ..1 (had|has) my name on it',
        '@hiring (me|us|someone like me|somebody like me|a person like me) ..6 (would|will|could|should|makes|costs) ..4 (be|been|make|pay|cost|save|bring|help|sense|mistake|right|best|sensible|wise|smart)',
        '(do|be|have been|are) (better|wiser|smarter|better off|best) ..1 (off with|to (take|hire|have|choose|pick)) ..1 (me|us|someone like me)',
        '@hirer ..8 (would|must|could|will|should) ..2 (have)? ..1 @hire (me|us)',
        '(job|role|position|post|place|seat|spot|work|task|advert|ad|description|that|this) ..3 (is|was|were|seems|seemed|feels|felt) ..2 (made|tailored|tailor-made|tailor made|cut out|written|custom made|meant|perfect|ideal) for (me|someone like me|somebody like me|my)',
        '(nobody|no one|none|few|not one|hardly anyone) ..5 (comes close|came close|come close|hold a candle|holds a candle|measure up|measures up|can match|matches|could match|can beat|beats|beat|can touch|compares|rivals|knew more|knows more|has more|had more) ..5 (to|with|than)? (me|my|us|mine|i|>)',
        '@i ..1 (~do|~perform|~score|~answer|~work|~know|~have|~get|~bring|~offer|~solve|~finish|~speak|~sell|~earn|~outperform|~make) ..4 (more|better|higher|faster|stronger|longer|harder|deeper|further) ..4 than ..1 @rivals',
        '(my|our) ..5 (is|was|are|were|has|have) ..3 (better|higher|stronger|more|longer|superior|above|greater) ..3 (than @rivals|to (theirs|his|hers)|the ..2 (threshold|cutoff|cut-off|cut off|pass mark|minimum|requirement|average))',
        '(my|our) ..4 (is|was|are|were) ..1 (the)? (highest|best|strongest|second to none|unmatched|unrivalled|longest|unbeatable) ..2 (on|of|in|among) (the (list|group|day|room|session|round|intake|cohort|bunch|batch|class|lot|whole|whole _|panel|field|team)|your|all|that|this)',
        'it was (me|i) who ..1 (fixed|solved|won|saved|found|finished|knew|ran|trained)',
        '@i (should|ought to) be ..1 (on|in|among) (that|the|your) ..1 (list|shortlist|team|top)',
        '@i ..1 deserved ..1 (better|more|a place|higher)',
        '@i am ..1 (the|your|exactly|just) ..1 (man|woman|person|one|right one|candidate|guy) (you (are|were|need|want)|for (you|this|the job))',
        '(miles|streets|head|light-years|far|well|way) (ahead of|above|beyond) ..1 (others|rest|competition|field|them|everyone)',
        '(than|reject|refuse|turn down|passed on|passed over|overlook|no one|nobody|not one|one) ..2 (with|of) my ..1 (record|experience|cv|skills|background|calibre|level|qualifications|marks|grades|licences|papers)',
        '(experience|years|practice|record|results) should ..1 (count|matter|weigh|outweigh|speak)',
        '@i ..1 (still|continue to) see myself ..1 (in|as) (that|this|the|your) ..2',
        '(need|needs|want|use|do with|missing|short of|crying out for) ..2 (someone|somebody|people|a man|a woman|a person) (like me|of my|with my)',
        'my ..2 (customers|clients|boss|bosses|manager|managers|teachers|references|referees|colleagues|patients|pupils|guests|records|results|cv|diploma) ..1 (would|might|will) ..1 (disagree|beg to differ|see (it|that) differently)',
        '(i (will|would) not ..1 (disappoint|let you down)|you (will|would) not ..1 (regret (it|this|me|hiring|taking|giving)|be (sorry|disappointed)))',
        '(i|it|you|they|panel|committee|board|team|job|role|position) ..1 (should|ought to|must|could) have ..1 (been (me|selected|chosen|hired|picked|shortlisted|accepted|mine|given|offered|invited)|got the|gotten the|got this|chosen me|hired me|picked me|taken me|selected me|given me|offered me|passed)',
        '((not|hardly|never) (exactly|quite|really)? ..1 too (inexperienced|junior|green|old-fashioned)|i (am|was) (not|hardly|anything but|far from) ..1 (inexperienced|unqualified|underqualified|a beginner|a novice))',
        'my ..7 (should|ought to|must) (have been|be|have been more than|be more than|have been quite) enough (for|to|>)',
        '@i (had|would have|have) expected (that|this|it|my ..2) to (weigh|count|matter|tip|carry|be enough|speak)',
        '^ ..1 surely ..3 (my|years|decade|record|i) ..8 (counts|count|matters|outweighs|outweigh|makes up|make up|(is|are) worth)'
      ],
      unless: [
        '(not|never|nor|hardly|if|whether|how|to be|become|becoming|who|until) ..3 (@best|@more|better|stronger|highest|most)',
        '(hope|hoped|if|whether|not all|not every|suppose|supposed) ..2 my',
        'than (i|before|last|expected|ever|my|usual|necessary|at|in|that|this|needed|planned|talking|you|your|yours)',
        '(wish|hope|want|like|try|need|able) ..2 to ..1 (be|become|do|perform|score) ..3 (better|stronger|more|best)',
        '(learn|learned|learning|gain|gained) ..3 more',
        'agree ..6 (better|stronger|best|more)',
        '(lucky|luckiest|only sorry|only one (question|thing|point)|nervous|in a tie|wet|late|slowest|last|oldest|youngest)',
        '(stronger|better) (candidate|applicant|fit) (next|in|for (the )?(next|future|such|similar|another))',
        '(better|harder|more|best) at ..3 (than|how)',
        '(get|gets|getting|become|becomes|feel|feels) (much|a lot|any|even)? better',
        '(nobody|no one|no other) ..12 (taken|answered|replied|reply|answer|bothered|said|showed|feedback|kind|kinder|so|such|explained|told|helped|taught|your team|stranger)',
        '(should|could|would) ..2 (have)? ..1 (prepared|practised|practiced|shown|said|answered|explained|added|kept)',
        '(own|lack|weakness|weak|gap) '
      ],
      only: claims
    },
    {
      message: '“{match}” asks for the job although the decision is made.',
      find: [
        '(nobody|no one|none|no other|hardly anyone|@body ..1 (will|would|could|can|are going to|shall) ..1 (not|never|hardly|struggle to) ..2 (find|get|meet|hire|see|come across) ..2 (anyone|anybody|someone|somebody|a|another|many|one|people)?) ..7 (better|else ..1 (could|can|has|had|knows|knew|would|will|brings|comes)|hungrier|stronger|harder|hard-working|keener|like me|as (good|qualified|experienced|motivated|committed|hard) as|more (qualified|motivated|experienced|suitable|committed|loyal|dedicated)|faster|cheaper)',
        'none of the (other|others) ..7 (had|has|have|having|knew|could|can|spoke|brought|came)'
      ],
      unless: [
        '(nobody|no one|none) ..6 than (you|yours|your)',
        '(become|becomes|feel|feels|much|get|any) better',
        '(nobody|no one|no other) ..12 (taken|answered|replied|reply|answer|bothered|said|showed|feedback|kind|kinder|so|such|explained|told|helped|taught|your team|stranger)'
      ],
      only: claims
    },
    // Words of fit, which a look to a later opening makes fair.
    {
      find: [
        '@i ..5 @think ..5 @i ..1 (was|am|were|would be|would have been|could have been|had been|made|had|have|fit|fitted|match|matched|suit|suited|meet|met|tick|ticked|ticks|brought|bring|do) ..4 (good (fit|match|candidate|choice)|great|perfect|strong (fit|match|candidate|case)|excellent|ideal|right !(about|in|to|that|when|on|with)|suitable|suited|qualified|what (you|it takes)|everything (you|that|the|required|needed|it takes)|all the ..1 (skills|qualifications|requirements|criteria|experience|boxes)|every (box|requirement|criterion|criteria)|the (required|right|profile|requirements)|well|natural|exactly|requirements|criteria|job description)',
        '@i (do|did|have|clearly|fully|more than|certainly|still|also|already|easily|really|truly|actually|honestly|definitely|literally)? ..1 (fulfil|fulfils|fulfilled|fulfill|fulfills|~meet|~satisfy|~tick|~match|~exceed|~cover|~possess|~surpass|~check) ..1 (all|every|everything|each|nearly all|almost all|100) ..4 (@job|requirement|requirements|criteria|criterion|box|boxes|advert|ad|description|skill|skills|qualification|qualifications|asked|required|need|needed|listed|>|condition|conditions)',
        '(i|we) (have|had|hold|held|possess|possessed|bring|brought) !(..1 (prepared|read|done|written|sent|tried|noted|followed|learned|learnt|taken|finished|completed|fixed|changed|corrected|understood|brought) ..2) ..1 (all|every|everything|each) ..4 (requirement|requirements|criteria|skills|qualifications|required|needed|(you|ad|advert|posting|listing|job|post) (need|needs|needed|want|wants|wanted|ask|asks|asked|require|requires|required|list|lists|listed|call|calls|called|named|mentioned|demand|demands|demanded)|experience (you|that))',
        '@i ..3 (know|sure|certain|convinced|confident) ..2 i ..1 (can|could|would|am able to) ..2 (do|handle|fill|master|excel at|perform) ..3 @job',
        'my ..1 (profile|experience|background|cv|record) ..2 (covers|matches|fits|meets|corresponds|suits) ..6 (100|all|every|exactly|perfectly|fully|what|that what|percent)'
      ],
      unless: [
        '(meet|met|fulfil|fulfill|match|satisfy) ..6 (partly|in part|only|some|not all|half|yet|one day|better)',
        '(only|partly|barely) ..1 (meet|met|fulfil|fulfill|match|satisfy)',
        '(not|never|nor|hardly|if|whether|how|until|who) ..6 (requirements|criteria|conditions|specification|description|profile)',
        '(not|never|nor|hardly|if|whether|how|until|who) ..4 (fit|match|qualified|suited|suitable|right|all|every|everything|requirements|perfect|ideal|well|enough)',
        '(will|would like|want|hope|wish|to|plan) ..2 (be|become|meet|fulfil|fulfill|tick|satisfy|have|match) ..3 (all|every|qualified|suited|fit|everything)',
        '(agree|right that|see) ..6 (not|missing)',
        '(practice|practise|learn|with (more|some|a little|time|help|training)|next|one day|improve|once)',
        '(for which|for whom|thank|thanks|grateful|happy|glad) ..6 (all|everything)'
      ],
      only: claimsFit
    },
    // Something is offered in return, or the job is taken as given.
    {
      message: '“{match}” bargains although the decision is made.',
      find: [
        '@i ..3 @offer ..5 @yield ..5 @cheap',
        '@i ..3 @offer ..3 (~drop|~lower|~reduce|~cut|~halve|~adjust|~negotiate|~discuss|~waive|~forgo|~come down|~go down|~be flexible|flexible) ..3 (my|on|the|in|with|about|to)? ..3 (salary|rate|price|pay|fee|wage|wages|expectation|expectations|package|demand|demands|figure|ask|ctc|percent|terms|compensation|asking)',
        '@i ..2 @offer ..5 (work|start|join|stay|help|come|do|try|shift|shifts|volunteer) ..5 (for free|for nothing|unpaid|without (pay|salary|wage|wages|payment|being paid)|free of charge|no (pay|salary)|free trial|for less|half (the)? (pay|salary)|part-time|part time|on (day|minimum|any|basic) (money|wage|pay|rate))',
        '@i ..1 (would|could|will|can|am) ..3 (take|accept|settle for|do) ..1 (the|a|any) ..1 (junior|lower|lesser|smaller|assistant|trainee|entry level|part time|part-time|temporary|temp|lowest|old|night|weekend) ..1 (title|role|job|post|position|grade|band|rank|contract|level|one|rate|version|shift|hours|work)',
        'if ..4 (about|down to|because of|question of|matter of|only|salary|money|pay|budget|notice period|relocation|visa) ..9 @i ..3 (can|could|would|will|am) ..4 (lower|less|reduce|reduced|flexible|negotiate|adjust|come down|drop|move|relocate|shorten|cheaper|compromise|accept|talk)',
        'if ..3 (salary|money|pay|budget|price|rate|cost|package|wage) ..2 (is|was) ..3 (problem|issue|obstacle|concern|hurdle|reason|question|about)',
        'if ..4 (pay|money|salary|budget|cost|price|hours|rate|wage|wages) ..3 (we|let us|there) ..3 (can|could|talk|find|agree|room|discuss|negotiate|meet|sort|settle|am|would|will)',
        '(if|in case) (that|it|this|which) ..1 ((swings|tips|sways|changes|seals|would change|could change|might change) ..1 (it|things|anything|the ..1|matters|your ..1)|(makes|made|would make) (the|a|any) difference|helps my (case|chances))',
        '(me|us|trial|week|month|shift|day|probation) ..5 ~cost (you|the (company|firm)) ..2 (nothing|no|not|zero|penny|cent|less)',
        '(you|@firm) (can|could|may|might) have me (for|at|on|free|until) !(a ..1 (call|chat|talk|coffee|visit|interview))',
        '(we|you|i) ..3 (still|yet|surely) ..1 (make (this|it|things) work|find (an arrangement|an agreement)|work something out|(come to|reach) (an|some) (arrangement|agreement|understanding))'
      ],
      unless: [
        '(not|never|nor) ..3 (work|accept|take|settle)',
        '(elsewhere|another (firm|company|employer|school|shop)|somewhere else)',
        '(chat|coffee|talk|call|answer|answering|reply|feedback|shadow|shadowing|observe|observing|learn)',
        '(course|class|exam|training|module|degree|certificate|studies|lesson|lessons|volunteer|volunteering|chores)',
        '(less|lower|smaller) ..1 (complex|scary|busy|known|formal|than perfect)',
        '(took|accepted|started) ..4 (to|when)'
      ],
      only: closed
    },
    {
      find: [
        '@i ..2 (can|could|am (ready|willing|able|available|free) to|(ready|willing|happy|available) to) ..1 (start|begin|join|relocate|move|report) (the job|work|in the role|with you|you|your team|as|from|on|at|already|even)? (immediately|tomorrow|today|at once|right away|straight away|anytime|any time|any day|monday|next week|now|with immediate effect|sooner|earlier|the same day|at short notice|without notice)',
        '@i (will|shall|am going to|will still|still) ..1 (start|begin|come in|show up|turn up|be there|report|be at work|see you) (work|for work|the job|at the office)? (on|at)? (monday|tuesday|wednesday|thursday|friday|tomorrow|anyway|regardless|as (planned|agreed)|nine|eight)',
        '@i (will|shall) ..1 (be|come|turn up|show up|report|appear) ..8 (ready (to (start|work|begin) (>|work|regardless|anyway)|for (work|duty))|to start (work|anyway|regardless))'
      ],
      unless: [
        '(course|class|training|module|lesson|lessons|studies|open day|fair|meetup|event|conference|talk|with (it|this|that|the|my|your)|by)'
      ],
      only: (sentence, message) => closed(sentence) && message.kind !== 'feedback-reply'
    },
    // Marks and feedback are contradicted.
    {
      message: '“{match}” contradicts what the reader wrote.',
      mends: takeIn,
      find: [
        '(mark|marks|marked|put|count|counted) me down ..8 (but|yet|although|though|when|while) ..1 (i (was|had|did|am|have)|nobody|my)',
        '(my|our|the|your) ..3 (test|exam|paper|sheet|answer|answers|task|exercise|essay|quiz|part|mark|marks|score|grade) ..4 ((marked|graded|scored|corrected|evaluated|assessed) ..3 (wrong|wrongly|incorrectly|unfairly|badly|the wrong|by mistake|too (low|hard|harshly|strictly))|(is|was|are) ..1 too (low|harsh|strict))',
        '(you|your (letter|email|feedback|report)) (say|says|said|wrote|write|claim) ..8 , i (was|am|did|had|have) not >',
        '(not|never|nor) ..2 (recognise|recognize) ..2 (myself|person|candidate|this|that|the)',
        '@proof ..4 (~prove|~confirm|~show|~say|~tell|~document) ..2 (it >|that i|this >|my point|me right|you otherwise|i (was|did|am|had|have)|a different|another (picture|story))',
        '@i ..1 have ..1 (proof|evidence|witnesses|records) (that|of|for) ..2 (i|my|it)',
        '(is|was|are|were|am) ..2 not ..1 (what (happened|took place|i (said|did|meant|wrote|showed|answered)|you (describe|described))|(how|what|the way) (i|we) (remember|recall|saw|see|experienced|felt|meant)|how it (was|went|happened)) !(planned|hoped)',
        '(you|your (letter|email|feedback|report)) (say|says|said|wrote|write|stated|state|called) ..14 (but|yet|however|although|though|while|whereas) ..2 (i|my) ..1 (did|do|have|was|am|had|never|always|is|were|answered|explained|scored|got)'
      ],
      unless: [
        '(if|whether|glad|know|knew|agree|why|how|ask) ..5 (wrong|untrue|false|incorrect|right|fair|correct|accurate)',
        '(prove|proved|proves) (you|him|her|them) right',
        'my ..2 (is|was|were) ..1 (wrong|incorrect)',
        '(have|am) ..1 (been|now|already|since|cut|practising|practicing|taken|started|agree|glad|grateful|working)',
        '(and|so) (i|my) (agree|have|will|am|was)'
      ],
      only: (sentence) => sentence.act === 'statement' && !concedes.test(formsOf(sentence))
    },
    {
      message: '“{match}” contradicts what the reader wrote.',
      find: [
        '(my ..2 (answer|answers|result|results|solution|calculation|timing|figures|numbers|drawing|code|sum|sums|dates|translation|method|form|paper|work|slides) (was|were|is|are)|my ..9 and (it|they) (was|were)) ..1 (right|correct|perfect|flawless|faultless|accurate|impeccable|in order|on point|spot on)',
        '@i (@adv ..1)? (not|never|can not|do not|could not) ..1 (agree|accept|share|see|understand|follow) ..2 (@comment|@verdict|any (gap|weakness|problem|mistake|issue)|where (i|my)|that (i|my))',
        '@i (was|were|am) (not|never|neither|anything but|far from) ..2 @fault',
        '@i ..1 did !(not) ..1 (mention|say|answer|explain|show|bring|cover|include|address|raise|name|finish) ..2 (that|the|this|it|exactly|what|them|every|all|my|you|your)',
        '@i (never|did not) ..1 (say|said|raise|raised|interrupt|interrupted|claim|claimed|refuse|refused|arrive|arrived|miss|missed|shout|shouted|ignore|ignored|copy|copied|cheat|lie|mumble|exaggerate|promise|promised|skip|skipped|complain|complained|hide) ..2',
        '(nobody|no one) ..1 (told|asked|warned|mentioned) ..2 (to ..1|that (we|i)|about (the|it|any)) ..1',
        '((brief|task|advert|instructions|sheet|text) ..2 (said|say|says|mentioned|asked|did not|never) ..2 (nothing|not|no|never|ask|mention|say) ..2|(is|was|were) not in the (brief|task|advert|instructions|text))',
        'your (marker|examiner|colleague|colleagues|interviewer|assessor|panel|reviewer|people) ..2 (missed|overlooked|misread|misunderstood|skipped|lost|mixed|confused|miscounted)',
        '@i ..1 see (that|this|it) ..1 (differently|otherwise|another way) !(now)',
        'you ..2 (got|have|had) ..1 (that|it|this|me) wrong',
        '(interviewer|panel|you|he|she|they|nobody|no one) ..1 (never|did not) ..1 (ask|asked) ..1 (me|about|for) ..2',
        '@i have ..1 (the|a|my) ..2 (certificate|diploma|proof|papers|recording|log|receipt) (>|to (prove|show)|for it|here)',
        '@i would (give myself|have given|have marked|rate|score) ..4 not ..2',
        '@i (must|have to|need to|want to|would like to|should|feel obliged to) ..1 ((correct|contradict) you|set the record)',
        '@i ..1 stand by (my ..1 (answer|answers|numbers|figures|design|solution|work|view|words)|what|that|it|every)',
        '^ ..2 (this|that|it) (is|was) ..2 (simply|just|plainly|factually|absolutely)? ..1 (not (true|correct|right|fair|accurate)|untrue|wrong|unfair) (>|and|at all)',
        '(part|bit|line|sentence|paragraph|passage|thing|mark|note|point|remark|comment) (about|on|with|for|of) ..5 (is|was|are|were) ..2 (@wrong|not (true|right|fair|correct|justified|accurate)|news to me)',
        '@i (@adv ..1)? (not|never|have to dis) ..1 (agree|concur|accept) ..1 !(with (everything|people|those|him|her|them|most)) (about|on|with|that|to|at all|here|there|>)',
        '(better|faster|quicker|more|less|slower|longer|shorter|fewer|higher|earlier|later|cleaner|stronger|fuller) ..4 than ..1 (you|he|she|they|(your|the|that) ..2) (say|says|said|think|thinks|write|writes|wrote|claim|claims|claimed|state|states|believe|believes|assume|suggest|suggests|show|shows|make out|give me|gave me|marked|credit|credited)',
        '(none of (my|our) _|(nobody|no one) ..2 ever|no (customer|client|patient|guest|colleague)) ..4 (complained|minded|objected|called me|found me|had a problem)',
        'my (last|former|old|current|previous|other) ..2 (boss|bosses|manager|managers|chef|team|colleagues|employer|employers|customers) ..3 (called me|praised|would (tell|say|disagree)|always (praised|said)|never) ..2',
        '(look it up|check (the|your) (recording|log|tape|sheet|minutes|record|records|notes|video)|< (just|so)? ask (anyone|my (team|boss|colleagues|customers)|your own)|(were|are) not (listening|there|in the room|paying attention)|not sure ..2 (listening|paying))',
        '@i ..2 did ..1 (exactly|precisely|just|only)? ..1 (what|as) ..2 (brief|task|you|it|sheet|instructions|panel) ..1 (asked|said|wanted|required|told)'
      ],
      unless: [
        '((i|we) (tell|say|show)|just as|the same|(he|she|they|and) ..1 (agree|agrees) with you)',
        '(nobody|no one) ..6 me ..6 (before|until|till now|so far)',
        '(is|was|are|were) not ..1 (wrong|unfair|unjustified)',
        '((i|we|can|also|fully|completely|totally|must|and|but|only) (do|only|also|fully|can only|certainly|totally)? agree|agreed|you are right|you were right|fair point|thank|thanks|grateful|glad|good to|aware|did not (know|notice|see|realise|realize|think)|not (known|noticed|seen|realised|realized|thought|heard|expected|considered) (it|that|this|of)|not (agree|disagree) more|as you (say|said|saw|wrote|noticed|note|noted|point)|(disagree|object) ..3 (not|nothing|no|only)|next time|helps|helped|(nothing|none|not|no) ..4 (unfair|harsh|petty)|did ..7 (too|badly|poorly|hastily|late)|(noticed|notice|see|saw|know|learned|learnt|realise|realize|realised|realized|understand|told|show|shows|showed) ..1 (that|how|why) i|but (i|you|it|my|not|the|too|that)|but ..2 (too|long|slow|late|incomplete|short|unclear)|if|whether|although|though|@not ..1 (right|correct|perfect|fine|accurate|excellent))',
        '(correct|put|change|fix) (this|that) (at|in|with|by|next|now|from)'
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
  {
    flags: '«Is the decision final?»',
    becomes:
      'I respect your decision and would be glad to be considered for future openings. Could you tell me which skills or experience I should build to be a stronger candidate next time?'
  },
  {flags: '«Give me one more chance, sir.»', becomes: 'I respect your decision and would be glad to be considered for future openings.'},
  {flags: '«You won’t find anyone better.»'},
  {flags: '«It should have been me.»'},
  {flags: '«I will start on Monday as planned.»'},
  {
    flags: '«Could I redo the test?»',
    becomes:
      'I respect your decision and would be glad to be considered for future openings. Could you tell me which skills or experience I should build to be a stronger candidate next time?'
  },
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
    becomes:
      'I respect your decision and would be glad to be considered for future openings. Could you tell me which skills or experience I should build to be a stronger candidate next time?'
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
