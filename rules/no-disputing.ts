// Over 200 lines because it is data: the ways to challenge a decision, to claim the job and to bargain, and the examples.
import {offending} from '../src/lexicon/offences'
import {disputingWeights} from '../src/lexicon/weights/no-disputing'
import {defineRule, formsOf, remove, replace, type Example, type Message, type Sentence} from '../src/rule'

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
        terms
          .slice(Math.max(0, at - 7), at)
          .some(
            (each, from, near) =>
              /^(?:if|when|whenever|once|should)$/.test(each.form) && /^(?:you|your|they|there)$/.test(near[from + 1]?.form ?? '')
          )) ||
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
/** Something offered for a later job, which the sentence before speaks of, is no bargain. */
const bargains = (sentence: Sentence, {sentences}: Message) => {
  const before = sentences[sentences.indexOf(sentence) - 1]
  return closed(sentence) && !(before && looksAhead(before))
}
const claims = (sentence: Sentence) => states(sentence) && closed(sentence)
/** "You write that I seemed unprepared. I had read all three reports.": the next sentence holds facts against what was said. */
const isAnswered = (sentence: Sentence, {sentences}: Message) => {
  const next = sentences[sentences.indexOf(sentence) + 1]
  const words = next && !next.mark.includes('?') ? formsOf(next) : ''
  return (
    /^(?:but |yet |well |in fact |actually )?(?:i|my|we)\b/.test(words) &&
    /\b(?:had|have|hold|speak|never|always|ran|led|won|taught|lived|worked|read|priced|sold|built|trained|managed|wrote|drove|finished|brought)\b/.test(
      words
    ) &&
    !/\b(?:will|agree|see|right|true|know|could|should|would|now|since|already|started|joined|signed|booked|begun|practi[sc]\w+|learn\w*|thank\w*|course|class|too|accept|been working|to work|to improve|sorry|afraid|pinned|written|on my)\b/.test(
      words
    ) &&
    closed(sentence)
  )
}
/** Softer words of fit are read with their neighbours: the passage may look to a later opening. */
const claimsFit = (sentence: Sentence, {sentences}: Message) => {
  const at = sentences.indexOf(sentence)
  return states(sentence) && ![sentences[at - 1], sentence, sentences[at + 1]].some((each) => each && looksAhead(each))
}
/** After feedback, an offer to come back is a wish for later. */
const comesBack = (sentence: Sentence) =>
  /\b(?:i would|can i|could i|happy|glad|gladly) (?:\w+ )?(?:come|try|to be considered|be considered)\b/.test(formsOf(sentence))

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
  weights: offending(disputingWeights),
  classes: {
    body: '(you|they|@firm|jury|manager|managers|interviewer|interviewers|assessor|examiner|marker|reviewer|recruiter|somebody|someone|governors|partners|chef|algorithm)',
    verdict:
      '(decision !(making|maker|tree|support|log)|decisions|choice|verdict|outcome|result|results|rejection|refusal|ranking|conclusion|finding|judgement|judgment|selection|evaluation|assessment|score|scoring|mark|marks|marking|grade|grading|no|zero)',
    comment:
      '(feedback|comment|comments|criticism|remark|remarks|point|points|claim|statement|impression|review|report|observation|allegation|accusation|reasoning|reason|reasons|ground|grounds|notes|opinion|view|rating|description|list|one about)',
    said: '(said|say|says|wrote|write|writes|told|tell|claim|claimed|call|called|state|stated|mark|marked|think|thought|felt|put)',
    the: '(the|your|this|that|these|those|my|such|their|its|a|any)',
    seem: '(is|was|are|were|be|been|seems|seem|looks|appears|sounds|feels|makes|make|strikes|find)',
    wrong:
      '(wrong|wrongly|mistaken|mistake|error|unfounded|unjustified|unwarranted|incorrect|inaccurate|flawed|faulty|premature|hasty|rushed|absurd|baseless|groundless|questionable|doubtful|invalid|untrue|false|illogical|incomprehensible|irrational|unreasonable|inexplicable|misguided|untenable|nonsense|inconsistent|uncalled for|misjudgement|misjudgment|out of (order|place)|beside the point|off the mark|wide of the mark|misplaced|made up|invented|fiction|not (so|true|right|correct|accurate|fair|justified|what (happened|i (said|did)))|(no|little) ..1 sense|baffling|beyond (me|belief|comprehension)|(hard|difficult|impossible) (for me)? to (accept|believe|justify|understand|swallow|square|fathom|credit|reconcile|stomach|defend))',
    holds:
      '(right|correct|true|accurate|justified|fair|valid|final|serious|just|~follow|stand|hold|hold up|stack up|add up|tally|wash|~reflect|~match|~represent|make ..1 sense|do me justice|fit)',
    slip: '(mistake|error|misunderstanding|mix-up|mix up|confusion|oversight|discrepancy|miscalculation|slip)',
    again:
      '(~reconsider|re-consider|reconsideration|~rethink|re-think|~reevaluate|re-evaluate|~reassess|re-assess|reassessment|~reexamine|re-examine|~overturn|~reverse|~revoke|~rescind|~revisit|~reopen|re-open|~regrade|~recheck|re-check|reevaluation|re-evaluation|revaluation|~rescore|~undo|~annul|~quash|set aside|~reinstate|~restore)',
    repeat: '(again|once again|once more|one more time|a second time|over again|afresh|anew)',
    another: '(another|a second|second|one more|one last|a last|a further|a final|a fresh|a new|a fair|a closer)',
    look: '(look|glance|read|reading|review|evaluation|assessment|opinion|marking|regard|examination|hearing|chance|shot|try|go|crack|opportunity|interview|round|trial|attempt|test)',
    file: '(dossier|folder|documents|paperwork|sheet|script|me|us|@verdict|application|candidacy|candidature|case|file|profile|cv|resume|name|paper|papers|test|exam|answer|answers|submission|stance|deliberations|vote|matter)',
    ask: '(please|kindly|hope|ask|asking|request|requesting|beg|pray|want|like|love|urge|implore|plead|wish|invite|solicit|if|should|could|can|would|will|may|might|let us|grateful|appreciate|expect|need|demand|demanding|perhaps|trust|must|ought|deserves|how about)',
    // What would follow from a change of mind.
    yes: '((say|said) yes|a yes|into yes|(~change|alter|swap|~sway|~turn|flip) ..3 (mind|minds|decision|answer|outcome|verdict|result|no|rejection)|~overturn|~reconsider|reopen|~reverse ..1 (decision|no|this)|(~take|~hire|~employ|~choose|~pick|~appoint) (me|us) (>|on|after|anyway|back|instead|for the|as)|shake on|swing it|tip the (scales|balance))',
    best: '(best|strongest|perfect|ideal|right|obvious|natural|correct|great|excellent|brilliant|good|fine|strong|top|finest|number one|most ..1)',
    // What a writer may be proud of, what makes light of it, and what is then left of it
    deed: '(years|decades|percent|degree|degrees|diploma|doctorate|phd|masters|references|languages|publications|certificates|certificate|audits|prizes|prize|awards|medals|customers|patients|pupils|experience|expertise|record|complaints|kilometres|miles|dealing|knowing|running|speaking|having|teaching|leading|selling|building)',
    seems:
      '(apparently|evidently|clearly|obviously|presumably|seemingly|somehow|it (seems|appears)|i (suppose|gather|guess|take it|imagine|assume|see|understand))',
    scant:
      '(not ..2 enough|still not enough|(is|are|was|were) not ..1 (what|quite|sufficient|worth)|counts? for (less|little|nothing)|counted for (less|little|nothing)|weighs? ..1 (less|little|nothing)|less (of|than)|(worth|mean|means|meant) (less|little|nothing)|no (match|use|help|substitute)|not up to|too little|i lack|i lacked)',
    match: '(fit|match|candidate|applicant|choice|one|man|woman|person|guy|pick|hire|option|asset|addition|appointment|contender)',
    more: '(better|stronger|faster|quicker|harder|higher|longer|deeper|further|cleaner|safer|superior|more ..1|overqualified|over-qualified)',
    rivals:
      '(anyone|anybody|everyone|everybody|most|half|all|any|the ..1 (other|others|rest|one|person|people|lads|guys|@candidate)|your (other|current|new|own|team|shortlist|choice|chosen)|him|her|them|others|other|those|whoever|many|people)',
    hire: '(~hire|~take|~choose|~pick|~select|~appoint|~employ|~recruit|~invite|~shortlist|snap|~prefer|have|~grab)',
    chosen:
      '(selected|chosen|hired|picked|shortlisted|accepted|appointed|offered|taken|invited|let in|given|preferred|promoted|employed|mine|me)',
    offer: '(would|could|can|will|willing|ready|prepared|happy|glad|might|gladly|even|let me)',
    free: '(for (free|nothing|less|half)|unpaid|free of charge|at no (cost|charge)|without (pay|salary|wages|payment|being paid)|no (pay|salary|wage|base)|(less|lower|smaller|reduced|half|minimum|any|junior|entry) (pay|money|salary|wage|wages|package|rate|band|grade|title|role|offer|fee)|lesser package|(half|less) (of)? the (salary|pay|money|wage)|pay cut|considerably less|on ..1 commission|on (day|minimum|basic) (money|wage|pay)|part-time (contract|version)|on probation|(at|on) my own expense|two grand less)',
    terms: '(salary|rate|price|pay|fee|wage|wages|expectations|package|hourly|figure|allowance|bonus|pension|terms|compensation)',
    hiring:
      '(hiring|taking|choosing|picking|selecting|appointing|employing|inviting|having|bringing|keeping|giving|offering|trying|letting)',
    outcome:
      '(marked|graded|scored|rated|counted|credited|weighed|judged|failed|rejected|turned down|dismissed|passed over|refused|excluded|ranked|based)'
  },
  patterns: [
    // The decision, or what was written, is said to be wrong.
    {
      find: [
        '@the ..2 (@verdict|@comment) ..7 (@seem|~do) ..3 @wrong',
        '(can|could) not ..1 (be|have been) (right|correct|true|serious)',
        '(this|that|it) (is|was) ..1 (a|an|the) ..1 (error|mistake|misjudgement)',
        '@the ..2 (@verdict|@comment) ..7 (not|hardly) ..3 @holds',
        '(this|that|it|which|they) (is|was|are|were) ..2 (simply|plainly|just|factually|flatly|completely|absolutely|not) ..2 (not true|untrue|wrong|incorrect|false|true|right|correct|so >|accurate) !(that|to|for)',
        '(this|that|it|the ..1 thing) (is|was|has to be|must be) ..3 the wrong (call|decision|choice|outcome|result|verdict|conclusion|one|person)',
        '@body ..4 (~make) ..1 (a|an|the|this|such|that) ..2 (mistake|error|misjudgement|blunder|(wrong|bad|poor) (choice|decision|call|pick|hire))',
        '(a|some|an) ..2 @slip ..2 (been made|was made|happened|in ..2 (scoring|marking|score|assessment|evaluation|selection|file|results))',
        '(must|has to|got to|have to|seems to|appears to|may|might) (be|have been) ..3 @slip',
        '@body ..2 (~err|misjudged|miscalculated|misread|misunderstood|blundered|slipped up|got (it|this|me|this one|things|my ..1) ..1 wrong|have (it|this|me) wrong|(chose|picked|decided|judged|called it|acted) ..1 (wrong|wrongly|badly|poorly|hastily|unwisely|in haste))',
        '@body ..3 (underestimate|underestimated|misjudge|misjudged|undervalue|undervalued|underrated|overlooked|disregarded|discounted|misread|mistook) ..1 (me|us|my|i|how|what|that|the|all|_ years) !(typo|typos|mistakes|slip)',
        '@body ..2 (was|were|are) ..3 (wrong|mistaken|quick|hasty|in error|misinformed|misled) ..1 (to|when|about|in|if)',
        '@body ..3 the wrong (person|man|woman|one|candidate|guy|girl|horse|cook|choice|call|end of the stick)',
        '@body ..2 (not|never|hardly|barely|nor) ..2 (~see|~test|~weigh|~look|~read|~consider|appreciated|~recognise|~recognize|~give|~grasp|took|take) ..6 (properly|correctly|fairly|real|what i|who i|my (publications|experience|record|portfolio|work|years|results|skills)|fair chance|the weight|full|enough)',
        '@body ..1 (did|do|have|has) not ..1 (give|given) (me|us) ..3 (shot|chance|hearing|opportunity|look)',
        '(not|without) ..2 (given|received|shown|taken) ..1 (the|its|enough|due|proper|fair|a fair) ..1 (weight|credit|consideration|chance|hearing|account)',
        '(dismissed|rejected|turned down|refused|judged|marked|graded|scored|decided|weighed|brushed aside) ..1 (too|so|far too|wrongly) ..1 (lightly|quickly|hastily|soon|harshly|strictly|low|early|fast|hard|easily|>)',
        '(interview|test|day|call|hour|trial|task|exercise|algorithm) ..4 ((false|wrong|distorted|incomplete|misleading|poor) ..1 (picture|impression|idea)|((can|could|does|did|do|will) (not|hardly|never) ..1 (tell|show|measure|capture|reflect|judge|reveal|prove) ..6 (me|my|i|you that|justice))|not enough to|too short (to|for))',
        '(should|ought to|must|could|can) not ..2 (have|be|been) ..2 @outcome !(for)',
        '(i|my|me) ..8 @more ..4 than ..3 (shows|suggests|says|said|claim|claims|indicates|credit|marked|make out)',
        '(no|little|not ..1) sense ..2 (that|to|for|when|why) ..12 (me|my|i)',
        '(turning down|turning away|rejecting|refusing|passing over|overlooking|picking anybody but|not (hiring|taking|shortlisting|choosing)|to (conclude|turn down|reject|pass over|say)) ..8 (me|my|mine|i) ..8 (is|was|will|makes|seems|defies|does not) ..6 (@wrong|@holds|strange|odd|puzzling|sense)'
      ],
      unless: [
        '(if|whether|perhaps|unless) ..4 (wrong|right|error|regret|mistaken)',
        '(not|never|nor|no|nothing|anything) ..3 (wrong|false|inaccurate|regret|think|believe|say) ..3 (you|your|with|about|at|in)',
        '(made|make|makes) (perfect|complete|total|good|full)? sense',
        '(my|own) ..2 (mistake|error|typo|slip|fault)',
        '@i (know|see|admit|realise|realize|noticed|fear|suspect) (that)? (they|it|this|that)',
        'in my (address|cv|resume|application|form|letter|code|answer|sum|sums|calculation|second|first|test|drawing)',
        'my ..3 (answer|code|sum|estimate|guess|sketch|first (idea|impression)) ..2 (is|was|were)',
        '(lucky|glad|thank|thanks|grateful|kind|kindly|helpful|fair enough|and i agree|you (were|are) right|as you (say|said|wrote|noted|pointed))',
        '(page|link|website|careers|attachment|spelling)',
        'to (answer|reply|respond|help)',
        '(not (a|an) ..2 (mistake|error)|typo|typos|wrong (room|floor|door|train|bus|building|button|file|box|date|number|word))'
      ],
      only: claims
    },
    {
      find: [
        'how (can|could|is|does) (i|you|they|anyone|anybody|that|this|@body) ..2 ((say|claim|write|conclude|state|think) ..1 (i|my)|not ..1 (be)? ..1 (enough|good|sufficient|qualified|suitable|shortlisted))',
        '(do|would|could) (you not|not you|not it|it not) ..3 (think|feel|agree|make more sense|be (wiser|better)) ..6 (quick|hasty|harsh|fast|strict|wrong|mistake|unfair|rushed|me|someone who|somebody who)',
        '(on|in) (what|which) (planet|universe)',
        '(do not|not|then|again|how can you|you are|and you) ..2 (tell|telling|believe|seriously believe) ..2 i ..2 (not|lack|too|can not)'
      ],
      unless: ['(advice|feedback|advise|ask|contact|help|how to|thank|thanks)'],
      only: closed
    },
    // It is not accepted.
    {
      find: [
        '@i ..3 ((disagree|beg to differ|object|take issue|take exception|(protest !(>))) ..1 (with|to|against|about|>)|(formally|officially)? (contest|dispute|challenge|query|question|questioning) ..1 (@the ..2 (@verdict|@comment)|this|that|it|whether))',
        '@i ..2 (not|never|refuse to|unable to|decline to|hard to|difficult to|struggle to) ..2 (accept|agree|concur|concede|swallow|share) ..1 (>|at all|about|that (i|my)|(with|to)? (the|your|this|that|any|all|it|being) ..3 (@verdict|@comment|>|rejected|turned down|answer|email|letter))',
        '(i|we) ..1 not ..1 (believe|think|accept|agree) ..1 ((i|my ..2) ..4 (lack|lacked|lacks|too _)|(#number|three|four|five|six|_ minutes|an hour|one interview|that|this) ..8 (fair|right|justified|(enough|sufficient) to (judge|rule|know|reject|tell|decide|see))|@body ..2 (looked|gave|read|weighed|considered|understood|saw|did) ..8 (properly|fairly|the weight|enough|due|justice))',
        '(see|understand|imagine|fathom) how (anyone|you|they|the ..1|someone) ..10 (lack|lacks|not|reject|negative|say i|more prepared|enough)',
        '@i ..2 (not|refuse to|never) ..3 (~regard|~consider|~view|~treat|~see|~take|let) ..6 (closed|final|settled|finished|over >|the end|the last word|for an answer|an answer|stand|as a no|pass >)',
        '(do|please|kindly) not ..1 (treat|regard|consider|see|take) ..4 (as)? (final|closed|settled|the last word)',
        '@i (fail to|not|never) ..1 (see|understand|believe|imagine|comprehend|know|grasp) ..1 (how|in what way) ..5 (negative|rejected|you could|possible|anyone|i (was|could|am|did|failed|scored|lack|not)|turned down|not)',
        '(~lodge|~file|~raise|~enter|~register|~launch|~submit) ..4 (appeal|objection|protest)',
        '(to appeal (>|against)|appeal (against|this|the (decision|outcome|result)|your (decision|outcome)|that my))',
        '@i ..2 (would|must|could) ..2 (argue|contend|submit that) ..1 (the|otherwise|my|i|that)',
        '@i ..2 find ..8 (baffling|puzzling|strange|odd|wrong|untenable|unacceptable|unconvincing|unjustified|incorrect|hard to (accept|believe)|difficult to (accept|believe))',
        '(nothing|not one|none) ..5 (~persuade|~convince) me',
        '(remain|am|still) ..1 (unconvinced|unpersuaded|not ..1 (convinced|persuaded) (by|that))',
        '@i (do)? (wonder|doubt|question|am not sure|have doubts) ..1 (whether|if|that) (you|the @firm|your @firm|it) ..2 (made|chose|picked|judged|was|took|hired) ..2 (right|best|correct|wisely|well|fairly)'
      ],
      unless: [
        '(not|without|never|nor|no) ..4 (~challenge|~dispute|~contest|~question|~appeal|~object|~argue|~protest|~query|~disagree|objection)',
        'not (one|a) ..1 (word|line)',
        '(agree to disagree|can not (disagree|object|argue)|(agree|disagree) more|no (objection|objections))',
        '(not|nobody|never|hard to|no) ..3 (believe|see|understand) ..8 (kind|lucky|fast|well|time|nice|quickly|good)',
        '(hope|hopefully|trust|wish|know) ..4 (over|end|last|closed)',
        'end of (something|anything|a|the world|my)',
        '(accept|believe|swallow|take|disappointing|hard) ..10 (but|yet|and|though) ..1 (i|we) ..1 (understand|respect|accept|do|see|will)',
        '(tax|court|tribunal|(the|a) judge|client|clients|claimant|defendant|brief|moot|statute|law|asylum|cases|customer|handling|hearing|role play|sales)',
        '(too (long|short|slow|fast|weak|vague|thin)|as you ..1 (say|said|write|wrote|note|noted))',
        '(myself|my own|first answer|own work)'
      ],
      only: closed
    },
    // Another look, vote, test or chance is asked for.
    {
      message: '“{match}” asks for a closed decision to be opened again.',
      mends: lookAhead,
      find: [
        '@ask ..6 @again (>|@the ..3 (@file|case|one|this)|me|my|it|this|that|whether|us)',
        '@ask ..8 (be|been|being) ..2 (@again|set aside|considered afresh)',
        '~withdraw ..1 (the|your|this) (rejection|no|decision)',
        '@again ..2 (of)? (my|your|the|this|its|that) ..2 (@file|@verdict|position)',
        '@ask ..8 (~review|~look|~check|~read|~assess|~evaluate|~mark|~consider|~examine|~weigh|~judge|~think|~vote|~decide) ..2 (at|into|over)? ..1 (it|this|that|me|us|@the ..2 (@verdict|@file|conclusion)|my ..2 _)? @repeat !(apply|and (tell|name|say|point|let|advise|show))',
        '((decision|outcome|verdict|rejection|result|application|file|candidacy|candidature|case|dossier|score|marks|task|test) ..4 (looked at|checked|reviewed|examined|marked|seen|considered|opened|assessed) ..2 (@repeat|by (somebody|someone|another)|sympathetically|favourably)|(have|get|like|want|way) ..4 (decision|outcome|rejection|result) ..2 (changed|reversed|reviewed|reopened|looked)|(revisited|overturned|reversed|reopened) (>|before))',
        '(have|ask|let|get|want) ..1 (someone|somebody|another ..1|a different ..1) ..2 (review|look|check|read|assess|mark)',
        '@ask ..6 (review|audit|investigate|revise|look into|recheck|verify) ..1 ((my|the|its|your) ..2 (@verdict|ranking|marks|scores|case|candidacy)|my application)',
        '(review|reconsideration|reassessment|rethink) of ..2 (my|the|your|this) ..2 (@verdict|marks|application|case)',
        'you ..2 come to your senses',
        '(like|want|ask|request|need|get|go|goes|passed|put) ..8 (to|by|for|before) ..2 ((someone|somebody) ..1 (more senior|senior|higher|else|independent)|(second|independent|different) opinion)',
        '(willing|ready|prepared|persuaded|persuade|open|like you|want you|ask you|agree) to ..1 (meet|see|hear|interview|invite|test|try|meeting|seeing) (me|us) ..2 @repeat',
        '(keep|hold|leave) (the|that|this|my|your) ..1 @job ..1 (open|free|vacant|unfilled|on hold)',
        '(what if|suppose|and if) i (dropped|lowered|reduced|cut|halved|took (less|a (lower|junior|cut))|worked (for|without)|accepted|waived|asked for less|came down|settled)',
        '(a|the|one) (fair)? (chance|shot|opportunity) to (prove|show|convince)',
        '(you|anyone|someone|somebody) ..3 (rethink|reconsider|overturn)',
        '(think|sleep) ..2 (again >|on it|(it|this|that) (over|through)|twice)',
        '@another ..1 @look ..1 (at|of|over|into|on|for) ..2 (@file|@verdict|it|this)',
        '((give|grant|allow|offer|granting|giving|deserve|deserves|merits|warrants|request|(ask|asking|beg|hope|chance) for) ..3|(can|could|may|might) (i|we) ..1 have) @another ..1 @look !(soon)',
        '(give|grant|offer|allow) (me|us) (just|only|at least|please)? (a|the|one|two|three|#number) ..1 (chance|shot|try|trial|job|role|place|week|weeks|month|months|day|days|shift) ..1 (to (show|prove|demonstrate|convince|change|work)|>|and|on the|in your)',
        '(let|allow|permit|may|could|can) (me|us|i|we) ..5 (prove|show you|change your (mind|decision)|convince you|(put|plead|state|argue) my case|redo|retake|resit|re-sit|repeat (the|this|that|a) _ >|(do|try|have|take) (it|that|this|one|another) ..2 (again|go|try|more)|do (a|one|two) ..2 (shift|day|week|saturday|trial|month))',
        '(can|could|will|would|to|let me) ..2 (come|attend|do|join|sit|return) ..2 (for|to|in|as)? ..1 @another ..1 (interview|round|test|trial|exam|attempt|hearing)',
        '@another ..1 (interview|round|test|trial|look|opinion|hearing|examination|reading) ..2 (would|will|could|might) ..2 (show|prove|convince|change|lead|paint|reveal)',
        '(~put|~bring|~place|~add|~move) ..1 (me|us|my ..2) ..2 (back|before|in front of|to|in|into|on) ..3 (running|process|list|pool|shortlist|race|consideration|panel|board|committee|partners|director|owner|governors|mix)',
        '(~turn|turning|~change|~swap|switch) ..2 (no|rejection|answer) ..1 (in|into|for|to) ..1 (yes|offer|>)',
        '(could|would|can|please|might|will) ..2 you ..3 (consider me for (a trial|probation)|give me a trial|make an exception|(take|hire|keep|accept|have|employ) me (>|on|after|anyway|for (the|a)|in|as|if|back)|say yes|squeeze me in|fit me in)',
        'if (you|they|the @firm) !(ever) ..5 @yes',
        '(if|should|would) ..2 (still|yet)? (take|hire|pick|choose|employ) (me|us) (>|on|after|anyway|if|for the)',
        '(take|hire|pick|keep|have) me ..1 (after all|anyway|instead|on (anyway|after|probation|trial)|and (see|you))',
        '(still|not too late|time) ..2 (to (pick|choose|hire|change|fix|reverse|undo|correct) ..2 (me|this|that|it|your|right|mind)|make a deal|find an arrangement|time to change)',
        '(do not|never|please) ..2 (close|shut|slam|give away|fill) ..3 (door|file|case|book|position away|post yet|yet|position yet)',
        'hold ..4 (open|back) ..1 (for me|until)',
        'before ..1 (you|it|they|the ..1) ..2 (sign|signed|make ..2 final|is final|fill|filled) ..4',
        'are you ..2 (sure|certain) ..1 (about (this|that|your|the)|you|that you)',
        '(is|are|if|whether) ..1 (there|the door|this|it|the decision|your decision|your no|that) ..2 (still (a|any|some) ..1 (chance|hope|possibility|way|room) !(to (get|receive|hear|ask|talk|speak|learn|have|see|discuss)|(for|of) ..2 (feedback|hearing|call|advice|reply|answer))|really (shut|closed|final|over|set)|final (>|or)|negotiable|reversible|set in stone|the last word)',
        '(any|some|a|no|there) ..2 (chance|way|hope|possibility|room) ..3 (to (reconsider|change|reverse|revisit|save|convince)|you (could|would|might|can|will) ..2 (reconsider|change|still|take me|hire me)|for reconsideration|(this|it|that) ..2 (revisited|changed|reversed)|to have)',
        'what ..3 (would|could|can|must|might|do|will|if) ..7 (to)? (change (course|your|the|their)|come (round|around)|still (take|hire)|(take|hire|choose|pick) (me|us)|say yes|overturn|reverse|convince you)',
        '(you|panel|board|committee|time|still) ..6 (correct|set|put) ..1 (this|that|it|things|the matter|your (error|mistake|decision)) right'
      ],
      unless: [
        '(i|we) (will|shall|would|have|had|need|want|plan|intend|am|are|was|should|must|did|also|then|now|hope|going|may|might|could|can) (also|now|then|to|have to|going to|need to|want to|love to|like to|already|even)? (@again|think again|look at it)',
        '@i (took|had|have taken|have had|read|watched) ..2 (@another|again)',
        '(~check|~pop|~drop|~look) ..1 in again',
        '@i ..4 give (it|this|them|you) @another ..1 (go|try|shot|crack|attempt)',
        '(made|makes|making|make|helped|help|forced|got) (me|us) ..2 (@again|think)',
        '(how|what|whether|where|when|which) (i|to|we) ..2 @again',
        '(not !(too late)|without|never !(too late)|nor|no !(way)) ..5 (@again|~change|@another|once more|again)',
        'if (i|we) ..3 (redo|retake|repeat)',
        '(made|makes|caused|led) you',
        '(~advise|~recommend|~suggest|~encourage|~tell|~help|~inspire) (me|us|i) ..3 (@again|look|check)',
        'should (i|we) ..2 @again',
        '(result|results|outcome) of ..3 (calculation|task|exercise|experiment|study|survey|analysis|project|design|step|sum|query)',
        'so (that)? (i|we) ..1 (can|could|may)? ..1 (learn|improve|practise|practice)',
        '(thank you|thanks) (so much|very much|again|also|all)? for ..2 (looking|reviewing|reading|considering|reconsidering|checking|taking|giving|having|granting|not|letting) ..8',
        '(link|attachment|date|dates|address|page|website|document|invoice|journal|editor)',
        'if (you|things|anything|circumstances) ..2 change !(your|the)',
        '(with me|and (tell|say|advise|point|mark|name|let me))',
        '(list|books) ..1 (for|if|when)',
        '(which|what) ..3 you (would|should)',
        'on my (cover letter|cv|portfolio|code|draft|plan|german)',
        '(before i (apply|try)|apply|meet again|in touch|at home|practise|practice|prepare|talk or|fair|visit)',
        '(~take|~show|~walk) me (through|round|around|along|up|home)',
        '(i|we) (will|have|shall|am|did|then|also|should|read|looked|reviewed) ..2 (look|looked|read|reading|review|reviewed|go|went|check|checked|consider|considered) ..4 again'
      ],
      only: (sentence, {kind}) => closed(sentence) && !(/^(?:feedback-reply|thank-you)$/.test(kind) && comesBack(sentence))
    },
    // The job is claimed, or the others are outranked.
    {
      message: '“{match}” asks for the job although the decision is made.',
      find: [
        '@i ..2 (am|was|were|be|remain|make|made|been|would) ..2 (the|your|exactly|precisely|one of the|among the) ..1 !(right (in|about)) @best ..2 (@match|>|for (the|this|that|your)|in (the|that)|of (the|all)|on|there|teacher|nurse|cook|driver|one)',
        '@i ..1 (am|was|were) ..2 (the|your) ..1 (one|man|woman|person|candidate|guy) ..1 (for|you|who could)',
        '@i ..1 would ..1 (be|make|have (been|made)) ..1 (a|an|the|your) ..3 @best ..4 (for|on|in|to|at|of) ..1 (this|your|the|that|you)',
        '@i ..1 (am|was|were) ..2 the only (candidate|applicant|finalist|one who (could|knew|had))',
        '@i ..2 (consider|see|believe) myself ..2 (the|a|your) ..1 @best',
        '@i ..1 (am|was|were) ..3 (born|made|meant|cut out|destined|built) ..1 (for|to) ..1 (this|that|the|it|your)',
        '@i ..1 (am|was|were|have|have been) ..3 (overqualified|over-qualified|(fully|well|easily) qualified|more than (qualified|capable|able|ready|enough))',
        '@i ..1 (am|was) ..2 exactly (what|who|the _) ..1 you',
        '@i ..2 (deserve|deserved|merited) ..2 @job',
        '@i ..2 (outperformed|outclassed|outscored|outdid|aced)',
        'my ..6 (deserve|deserved|deserves|merits|merited|warrants) ..3 (place|@job|weight|more|better|second|@look|credit|yes)',
        '(losing|lost|lose|letting|missing out on) ..1 (a|an) ..1 (great|good|valuable|strong|talented|excellent|real|loyal|fine) ..1 (employee|asset|worker|candidate|talent|_) ..1 (go|slip|walk|>)',
        '(@job|it|that|territory|call|keys|chair|career) ..2 (should|ought to|must) ..1 (be|have been) ..1 (mine|me|ours)',
        '((should|ought to|must|could) have ..1 (been ..2 (@chosen|your first|enough|first)|(got|had) (it|the|this|that)|gotten|(@hire|given|offered) me|passed >)|(should|ought to) be (getting|given|offered|among|on (that|the|your)) ..3)',
        '(had|have) (that|the|this) @job ..2 in the bag',
        '@hiring me ..6 (would|will|could|should|makes|costs)',
        '(better|wiser|smarter) off with me',
        '(anyone|anybody|everyone|everybody|whoever|any ..3|every ..2) ..8 (would|must|could) ..2 (have)? ..1 @hire (me|us)',
        '(@job|work|task|advert|ad|description|that|this) ..3 (is|was|were|seems) ..2 (made|tailored|tailor-made|cut out|written|meant|perfect) for me',
        '@i ..3 @more ..4 than !(to|with|in|for|by|at|on|from|about) ..2 @rivals !(i|people|know)',
        '(my|our) ..5 (~beat|~exceed|~surpass|~outstrip|~top|~outperform|~outrank|outweighs|outweigh|speaks for|speak for|(is|was|are|were) ..2 (above|higher|better|longer|stronger)) ..3 (others|other|what|everyone|that of|your|the ..2 (advert|threshold|cutoff|cut-off|mark|minimum|requirement|average)|itself|themselves|than)',
        '(my|our) ..4 (is|was|are|were) ..1 (the)? (highest|best|strongest|second to none|unmatched|unrivalled|longest) ..2 (on|of|in|among)',
        '((passing up|passed up|losing|lost|lose|turning (down|away)|turned (down|away)|rejecting|rejected|missing out on|overlooked) ..1|let ..1) (the|your) (best|ideal|strongest|finest) _',
        'my ..5 (should|ought to|must) (have been|be|have been more than) (enough|higher|better|sufficient)',
        '(surely|certainly) ..8 (count|counts|count for|outweigh|outweighs|ought to|should have)',
        '@i (had|would have|have) ..1 (expected|hoped) ..1 (that|this|it|my|the|you) ..2 (to|would|will) ..1 (weigh|count|tip|carry|be enough|see that i|notice that i)',
        '@i ..1 (could|can|would|would have|could have) ..1 (do|done|handle|handled|run|manage|managed) ..1 (this|that|the|your) ..1 @job',
        '(need|needs|use|short of) ..2 (someone like me|somebody like me|exactly me|me (>|and|on|more))',
        '(i (will|would) not ..1 (disappoint|let you down)|you (will|would) not ..1 (regret (it|this|me|hiring|taking|giving)|be (sorry|disappointed)))',
        '(i|me) ..8 and you ..1 know it'
      ],
      unless: [
        '(not|never|nor|hardly|if|whether|how|to be|become|becoming|who|until|far from) ..3 (@best|better|stronger|highest|most|overqualified|qualified|@chosen)',
        '(hope|hoped|if|whether|not all|not every|suppose|supposed) ..2 my',
        'than (i|before|last|expected|ever|my|usual|necessary|at|in|that|this|needed|planned|talking|you|your|yours) !(team|current)',
        '(wish|hope|want|like|try|need|able) ..2 to ..1 (be|become|do|perform|score) ..3 (better|stronger|more|best)',
        '(learn|learned|learning|gain|gained|teach|taught|know) ..3 more',
        'agree ..6 (better|stronger|best|more)',
        '(lucky|luckiest|only sorry|only one (question|thing|point)|nervous|in a tie|wet|late|slowest|last|oldest|youngest)',
        '(better|harder|more|best|good) at',
        'my ..2 (error|errors|mistakes|price|costs|nerves|accent)',
        '(get|gets|getting|become|becomes|feel|feels|feeling) (much|a lot|any|even)? better',
        '(nobody|no one|no other|none) ..12 (taken|answered|replied|reply|bothered|said|showed|feedback|kind|kinder|so|such|explained|told|helped|taught|your team|stranger|want|wants|business|fault|ever hire)',
        '(should|could|would|ought to) ..2 (have)? ..1 (been ..1 (clearer|better|quicker|calmer)|prepared|practised|practiced|shown|said|answered|explained|added|kept|brought|asked)',
        '(own|lack|lacked|weakness|weak|gap|thank|thanks|grateful|enjoyed|wish you|congratulations|proud|pleasure)',
        'you ..1 (chose|made|make|picked)',
        '(not|never|simply not) ..2 (made|born|cut out)',
        '(supposed|meant) to be the one',
        'sure the (one|man|woman|person|candidate)'
      ],
      only: claims
    },
    {
      message: '“{match}” asks for the job although the decision is made.',
      find: [
        '(nobody|no one|none|not one|hardly anyone|no ..2 @candidate|anyone|anybody|no better|no stronger) ..14 (than|(know|knows|do|does|can|run|runs) ..6 (like|as)) ..1 (me|i|mine|us|my|the one)',
        '(nobody|no one|none|not one|no other) ..8 ((can|could|will) (offer|bring|do|match|give) ..1 (what|as much|that) ..1 i|(better|more) (suited|qualified|deserving)|(has|had|have|with|having) my|(comes|came) close to (me|my|mine|what i)|measures up|could match|can match|can beat|beats|beat me|else ..1 (could|can|has|had|knows|knew|brings))',
        '(no|any) (way|chance) ..2 (someone|anyone|anybody|somebody) ..8 (better|more|stronger|suited)',
        '@body ..1 (will|would|could|can|are going to) ..1 (not|never|hardly|struggle to) ..2 (find|get|meet|hire|see|come across) ..2 (anyone|anybody|someone|somebody|a|another|many|one|people) ..8 (better|else|like|as|more|who|hungrier|keener|stronger)',
        '(surely|certainly) ..8 (count|counts|outweigh|outweighs)',
        '(reading|look|review|examination|weighting|weighing) ..8 (would|could) ..2 have ..1 (ended|led|come|shown|given)',
        '(i|my _) ..4 (come|came) out (on top|ahead|first)'
      ],
      unless: [
        '(nobody|no one|none) ..6 than (you|yours|your)',
        '(nobody|no one|no other|none|anyone|anybody|no ..2) ..14 (taken|answered|replied|reply|bothered|said|showed|feedback|kind|kinder|so|such|explained|told|helped|taught|your team|stranger|want|wants|business|fault|ever hire|sorry|surprised|happier|prouder|disappointed|nervous|know|learned|grateful)'
      ],
      only: claims
    },
    // Said without the word: years that count for nothing, a verdict that others would not believe.
    {
      find: [
        '@deed ..12 @seems ..7 @scant',
        '@seems ..8 @deed ..12 @scant',
        '(nothing|not anything|little) (wrong|amiss|lacking) with (how i|the way i|my ..1 (technique|answer|answers|work|code|test|english|record|method|report|skills|teaching|driving|cooking|plan|manner))',
        '@body ..2 (not|never|failed to|forgot to) ..2 (take|taken|took) ..6 into (account|consideration)',
        '^ (it|this|that) (can|could) not be that',
        'not (make|makes|made) me (a|an|any) ..1 (worse|bad|less|weaker|poorer|slower)',
        '@i would have ..1 (thought|expected|imagined|assumed) ..9 (was|is|were|would be) ..2 (advantage|plus|enough|asset|useful|relevant|in my favour|exactly|what you|of (use|value|interest))',
        '(nobody|no one) who (knows|saw|has|had|ever) ..6 (would|will|could) ..1 (call|say|describe|agree|believe)',
        '(opposite|contrary|reverse) of what (you|your)',
        'contrary to what (you|your) ..2 (write|wrote|say|said|says|claim|claimed|state|stated|think)',
        '@i would ..1 have ..1 (been|made) ..2 (perfect|ideal|excellent|brilliant|great|good|just right|an asset|a credit) (for|in|at|on|with|to|>)',
        '(you|they|he|she|panel|committee|jury) ..1 only ..1 (saw|met|caught|heard) ..4 (bad|off|worst|nervous)',
        'hard (pushed|pressed|put) to (find|get|name)',
        'my ..2 @is not ..2 (basic|weak|slow|poor|lacking|rusty|shaky|uneven|thin|unclear|messy|sloppy|outdated|insufficient|limited|superficial|unstructured|vague|wrong|bad)',
        '@i (was|am|did|had|have) not ..4 , (your|you|he|she|they|the ..1 (receptionist|interviewer|recruiter|examiner|panel|manager|assessor)) ..3 (forgot|did|was|were|had|kept|never|told|said|sent|let|misread|mixed|asked|started|came)',
        'it was (me|i) who (solved|fixed|found|led|carried|saved|ran|wrote|built|knew|noticed|spotted|answered|brought|taught|trained|finished|designed)',
        '(would|should|must|ought to) ..3 (had|put|placed|seen|left|ranked|listed) me ..1 (at|on|in|among|near) ..1 (top|first|front|list|shortlist)',
        '@the ..2 @verdict ..4 (taken|made|reached) ..2 (too|hastily|lightly|overnight|without (looking|reading|knowing|seeing|testing|asking|even))',
        '(interview|test|tests|minutes|chat|call|algorithm|form) ..1 (can not|could not|can never|can hardly) ..1 (show|tell|judge|measure|capture|say|prove) ..1 (how|what|who|whether) ..1 (a|an|i|someone|somebody|anyone)',
        'not (think|believe|see how) ..6 can ..1 (judge|measure|weigh|capture|sum up|know) ..4 (years|me|my|who|what|how)',
        '(whoever|somebody|someone|you|they|panel|committee|jury) ..8 (obviously|clearly|evidently|plainly|apparently|probably|simply|must have) ..1 (missed|skipped|overlooked|misread|misunderstood|ignored|skimmed|confused|mixed up|not (read|seen|opened|looked))',
        '(lack|lacks|lacking|lacked|not ..1 enough|insufficient|not ..1 (right|good|ready|qualified)|no ..2 (experience|leadership|patience)|worried about|concerned about|short on|short of) ..6 (to|for|in|of|from|with) (someone|somebody|a|an|the|one) ..4 who (has|have|had|is|was|once|trained|taught|ran|led|built|sold|wrote|drove|won|worked)',
        '(whom|what) you ..1 (turned down|let go|let slip|missed out on|passed up|sent away|threw away|turned away)',
        '(which|that|and that) (is|was) more than (you|your|he|she|they|his|her|their|the ..1 (panel|committee|board|manager|jury|interviewer)|this ..1 @firm) ..6',
        '(^|<|,|but) ..1 (you do you|go off|suit (yourself|yourselves)|what do i know|what would i know|who am i to (argue|judge|contradict|disagree))',
        '(but|so|well) (sure|fine|okay|ok|right) ,? (then)? (hire|go|trust|carry|believe|whatever|$)',
        '@i (can only|must|have to) (assume|suppose|conclude|imagine|think|presume) ..14 (mixed|mistake|wrong|confused|error|not|never|another|different|swapped|misread|upside)',
        '(forgive|excuse|pardon) me if i ..1 (find|call|do not|can not|smile|laugh|wonder|fail|beg|see it)',
        '(so|then|now|and) ..1 tell me (again|once more) (how|why|that|what) ..2 (i|you|my)',
        'by all means ..2 (trust|hire|(go|carry|stick) (on|with)|believe|let (a|an|the|your))',
        '(is|was|are|were) ..1 (hardly|scarcely|not exactly|no|barely) ..1 (a|an|the)? ..1 (basis|measure|yardstick|foundation|grounds|proof) ..2 (for|of|on|to)',
        '(but|though|and|although) i (now|quite|do|fully)? (understand|accept|appreciate|see|gather|realise|realize|suppose|grasp) ..1 (that)? ..2 (is|was|are|were) (not|no|hardly) ..1 (everything|help|(sort|kind) of ..2 you|a (plus|virtue|priority|selling point)|in demand|wanted)',
        '(for the record|just for the record|i would (simply|merely|only|just)? (point out|remind you)|i (simply|merely|only) (note|observe|point out)) ..14 (correct|right|wrong|not|first|only|more|faster|mine|survived|i (was|had|did|am))',
        '^ (with (all)? (due|great|every)? (respect|deference)|respectfully|if i may say so) (but)? ,? (i|one|my|a|the|that|this|it|you|your|there|nobody|no|if) ..16 (not|hardly|no|doubt|lack|lacks|wrong|scarcely|unless|insufficient|right|mine)'
      ],
      unless: [
        '(thank|thanks|grateful|kind|kindly|kindness|lovely|laugh|laughed|laughing|smile|happy|glad|proud of you|congratulations|congratulate|welcome|helpful|agree|enjoyed|enjoy|honest|delighted|pleasantly|surely right)',
        '(you|he|she|they) (were|are|was|is) ..1 right',
        '(if|because) i (answer|speak|talk|work|am)',
        '(at first|then i (saw|understood|read)|until i|now i (see|know|understand))',
        '(could|would|may|might|can) (you|i) ..3 (ask|tell|share|say|know|explain|suggest|advise|recommend)',
        '(i respect|i accept your|and i respect|fair enough|fair point)',
        '(feedback|advice|whether you (can|could|have|would)|if you (can|could|have))',
        '(my mother|my wife|my husband|my daughter|my son|my kids|my children|my gran|my friends) '
      ],
      only: claims
    },
    // Words of fit, which a look to a later opening makes fair.
    {
      find: [
        '@i ..5 (~think|~believe|~feel|~know|~say|sure !(,)|certain|convinced|confident|opinion|view|maintain|insist) ..5 (i|my ..1) ..1 (was|am|were|would be|would have been|could have been|had been|made|had|have|fit|fitted|fulfilled|matched|suited|met|tick|ticked|brought|should) ..4 (good (fit|match|candidate|choice)|great|perfect|strong (fit|match|candidate|case)|excellent|ideal|right !(about|in|to|that|when|on|with)|suitable|suited|qualified|what (you|it takes)|everything (you|that|the|required|needed|it takes)|all the ..1 (skills|qualifications|requirements|criteria|experience|boxes)|every (box|requirement|criterion|criteria)|the (required|profile|requirements|conditions)|exactly|requirements|criteria|appointed|come out)',
        '(i|my ..1) ..2 (do|did|clearly|fully|more than|does|easily)? ..1 ((~fulfil|~fulfill|~meet|~satisfy|~tick|~match|~exceed|~cover|~possess|~surpass) ..1 (all|every|everything|each|nearly all|100|the requirement|that advert|your advert|the advert) ..5|(had|have|hold) (all|every|everything|each) ..4 !(>)) (requirement|requirements|criteria|criterion|box|boxes|advert|ad|description|skill|skills|qualifications|asked|required|need|needed|listed|wanted|>|conditions|word)',
        'my ..2 (profile|experience|background|cv|record|skills) ..2 (covers|match|matches|matched|fits|fit|meets|corresponds|suits) ..6 (100|all|every|exactly|perfectly|fully|what|percent|advert)'
      ],
      unless: [
        '(only|partly|barely|yet|not|never|nor|hardly|if|whether|how|until|who) ..6 (requirements|criteria|conditions|description|profile|meet|met|fulfil|match|fit|qualified|suited|suitable|right|all|every|everything|perfect|ideal|enough)',
        '(will|would like|want|hope|wish|to|plan) ..2 (be|become|meet|fulfil|fulfill|tick|satisfy|have|match) ..3 (all|every|qualified|suited|fit|everything)',
        '(agree|right that|see) ..6 (not|missing)',
        '(not yet|but not) ..1 (for|in|with|at|on)',
        '(practice|practise|learn|with (more|some|a little|time|help|training)|next|one day|improve|once|read|notes|deadlines|prepared|found|enjoyed)',
        '(for which|for whom|thank|thanks|grateful|happy|glad) ..6 (all|everything)'
      ],
      only: claimsFit
    },
    // Something is offered in return, or the job is taken as given.
    {
      message: '“{match}” bargains although the decision is made.',
      find: [
        '@i ..3 @offer ..6 (~accept|~take|~work|~settle|~do|~agree|~consider|~go|~start|~join|~come|~teach|~stay|~help|~serve) ..7 @free',
        '(let|keep|try|put|give|have|take|pay) me ..8 @free',
        '@i ..3 @offer ..3 (~drop|~lower|~reduce|~cut|~halve|~adjust|~negotiate|~waive|~forgo|~skip|come down|go down|flexible|knock) ..6 (@terms|ask|percent|#number|pay)',
        '(drop|lower|cut|reduce|knock|skip|waive|trade|forgo) ..4 @terms ..8 if',
        '@i ..3 @offer ..4 (~pay|~bring|~trade|~work|~do|~come|~bet|~relocate|~move|~sign|~skip|~drop) ..12 if (you|that|it|we) ..4 (take|took|hire|hired|give me|gave me|keep|hold|say yes|yes|change|changed|swap|reverse|reopen|reconsider|still|shake|offered|helps)',
        '@i ..3 (would|could|will|can|am) ..3 (take|accept|settle for|do) ..1 (the|a|any) ..1 (junior|lower|lesser|smaller|assistant|trainee|entry level|part time|part-time|temporary|temp|lowest|night|weekend) ..1 (title|role|job|post|position|grade|band|contract|level|one|rate|version|shift|hours)',
        '(if|should) ..4 (salary|money|pay|budget|price|rate|cost|package|wage|notice period|relocation|visa|hours|issue|obstacle) ..3 (is|was|were|down to|we|let us) ..9 (can|could|would|will|am|flexible|talk|agree)',
        '(if|in case) (that|it|this|which) ..1 (~swing|~tip|~sway|~change|~seal|~help|(makes|made|would make) (the|a|any) difference) ..4',
        '(would|could|might|will|does|throw) ..9 (change|alter|tip|sway|swing|help ..1 you (to)? (say|change|decide)|(be)? enough ..2 (to|for) (have|make|change)) ..3 (outcome|decision|answer|mind|verdict|scales|balance|result|yes|no)',
        '(me|us|trial|week|month|shift|day|probation) ..5 ~cost (you|the (company|firm)) ..2 (nothing|no|not|zero|penny|cent)',
        '(you|@firm) (can|could|may|might) have me (for|at|on|free|until) !(a ..1 (call|chat|talk|coffee|visit|interview))',
        '(how about|what about|what if|instead of|rather than) ..7 (trial|unpaid|probation|free|at no cost|my own expense|part-time|keep me|take me|less pay)',
        '(we|you|i) ..3 (still|yet|surely) ..2 (make (this|it|things) work|make a deal|find (an arrangement|an agreement)|work something out|(come to|reach) (an|some) (arrangement|agreement|understanding))'
      ],
      unless: [
        '(not|never|nor) ..3 (work|accept|take|settle)',
        '(elsewhere|another (firm|company|employer|school|shop)|somewhere else|any time)',
        '(chat|coffee|talk|call|answer|answering|reply|feedback|shadow|shadowing|observe|observing|learn)',
        '(course|class|exam|training|module|degree|certificate|studies|lesson|lessons|shelter|charity|volunteer|volunteering|chores) !(out of|if)',
        '(glad|grateful|happy) to (know|hear|learn)',
        '(made|makes|caused|led) you',
        '(less|lower|smaller) ..1 (complex|scary|busy|known|formal|than perfect)',
        '(took|accepted|started) ..4 (to|when)'
      ],
      only: bargains
    },
    {
      find: [
        '@i ..2 (can|could|am (ready|willing|able|available|free) to|(ready|willing|happy|available) to) ..1 (start|begin|join|relocate|move|report) (the job|work|in the role|with you|you|your team|as|from|on|at|already|even)? (immediately|tomorrow|today|at once|right away|straight away|anytime|any time|any day|monday|next week|now|with immediate effect|sooner|earlier|the same day|at short notice|without notice)',
        '@i (will|shall|am going to|will still|still) ..1 (start|begin|come in|show up|turn up|be there|be in|report|be at work|see you) ..2 (anyway|regardless|as (planned|agreed)|on monday|the first)',
        '@i (will|shall|am going to) ..2 (be there|turn up|show up|start|report) ..5 (monday|tuesday|wednesday|thursday|friday|tomorrow)',
        '(count me in|ready to (start|work) ..1 (regardless|anyway)|whatever ..1 (email|letter|mail|you) (says|say))'
      ],
      unless: [
        '(course|class|training|module|lesson|lessons|studies|open day|fair|meetup|event|conference|talk|lecture|visit|if you ever|with (it|this|that|the|my|your)|by)'
      ],
      only: (sentence, message) => closed(sentence) && message.kind !== 'feedback-reply'
    },
    // What was written about the writer is contradicted, in any kind of message.
    {
      message: '“{match}” contradicts what the reader wrote.',
      mends: takeIn,
      find: '(you|your (letter|email|feedback|mail|report)|he|she|they|panel|committee) ..1 (say|says|write|writes|claim|claims|said|wrote|claimed|stated|called|speak of|mention|mentioned|told) ..4 (i|me|my) ..5 (lack|lacked|seem|seemed|unprepared|not|no|too|weak|slow|poor|insufficient|little|short|limited|basic)',
      only: isAnswered
    },
    {
      message: '“{match}” contradicts what the reader wrote.',
      mends: takeIn,
      find: [
        '(you|your (letter|email|feedback|report)) ..2 @said ..14 (but|yet|however|although|though|whereas|when) ..2 (i|my) ..1 (did|do|have|was|am|had|never|always|is|were|answered|explained|scored|got|led|only|can)',
        '(you|your (letter|email|feedback|report|remark)) ..2 @said ..12 (which|that|and that|this) (is|was) ..2 @wrong',
        '(my|our|the|your) ..3 (test|exam|paper|sheet|answer|answers|task|exercise|essay|quiz|mark|score|grade|practical) ..6 ((marked|graded|scored|corrected|evaluated|assessed) ..3 (wrong|wrongly|incorrectly|unfairly|badly|the wrong|by mistake|too (low|hard|harshly|strictly))|(is|was|are) ..1 too (low|harsh|strict))',
        '(not|never|nor) ..2 (recognise|recognize) ..2 (myself|person|candidate)',
        '(debrief|sheet|record|records|log|recording|video|minutes|certificate|certificates|emails|numbers|figures|receptionist|witness|witnesses|photo|references|colleagues) ..4 (~prove|~confirm|~show|will tell|can tell) ..2 (it >|that i|this >|you otherwise|i (was|did|am|had|have))',
        '(is|was|are|were) ..2 not ..1 (what (happened|took place|i (said|did|meant|wrote|showed|answered))|(how|the way) i (remember|recall|saw|experienced|meant)|how it (was|went|happened)) !(planned|hoped)',
        'my ..4 (answer|answers|result|solution|calculation|timing|figures|numbers|drawing|code|sum|method|translation|paper|certification) ..5 (was|were|is|are) ..1 (right|correct|perfect|flawless|faultless|accurate|impeccable|spot on) !(in|but)'
      ],
      unless: [
        '(but|though|yet) (my|i) ..2 @is ..2 (off|slow|slower|late|weak|too|not|poor|short|messy|rough|thin|shaky|lacking|missing|behind|below|unclear|vague|long|loud|quiet)',
        '(if|whether|glad|know|knew|agree|why|how|ask) ..5 (wrong|untrue|false|incorrect|right|fair|correct|accurate)',
        '(prove|proved|proves) (you|him|her|them) right',
        '(glad|happy|gladly) ..1 to confirm',
        'my ..2 (is|was|were) ..1 (wrong|incorrect)',
        '(have|am) ..1 (been|now|already|since|cut|practising|practicing|taken|started|agree|glad|grateful|working|booked)',
        '(and|so) (i|my) (agree|have|will|am|was)',
        '(inbox|reply|answer from|heard|phone|still waiting|promised)',
        '(thank|thanks|you (were|are) right|but ..2 (far|too)|too long|as you say)'
      ],
      only: (sentence) => sentence.act === 'statement' && !concedes.test(formsOf(sentence))
    },
    // In a reply to feedback, any answer that defends.
    {
      message: '“{match}” contradicts what the reader wrote.',
      find: [
        '@i ..2 (not|never) ..1 (agree|accept|share|see|understand|follow|concur) ..2 (@comment|@verdict|any (gap|weakness|problem|mistake|issue)|where (i|my)|that (i|my)|about|with|here|there|>)',
        '(part|bit|line|sentence|paragraph|passage|thing|mark|note|point|remark|comment) (about|on|with|for|of) ..5 (is|was|are|were) ..2 (@wrong|news to me)',
        '(none of (my|our) _|(nobody|no one) ..2 ever|no (customer|client|patient|guest|colleague)) ..4 (complained|minded|objected|called me|found me|had a problem|worked with)'
      ],
      unless: [
        '((i|we|can|also|fully|completely|and|but|only) ..1 agree|agreed|you (are|were) right|fair point|thank|thanks|grateful|glad|as you (say|said|saw|wrote|noted|point)|(agree|disagree) more|disagree ..3 (not|nothing|no)|next time|helps|helped|aware|did not (know|notice|see|realise|think)|not (known|noticed|seen|realised|thought|heard|expected|considered)|did ..7 (too|badly|poorly)|(noticed|notice|see|saw|know|learned|realise|realised|understand|told|shows|showed) ..1 (that|how|why) i|but (i|you|it|my|not|the|too|that)|if|whether|although|though)',
        '(nobody|no one) ..6 me ..6 (before|until|till now|so far)'
      ],
      only: isReply
    }
  ],
  guards: {
    declined: [
      '(not|never|hardly) (disagree|dispute|object|doubt)',
      '(not !(too late)|without|nor|no intention|rather than|instead of) ..4 (~dispute|~challenge|~contest|~question|~argue|~appeal|~object|~fight|~change (your|the)|~debate|~reopen)',
      '(not|without|never) ..3 (~ask|~want|~expect|~request|~write|~seek|~try|can say) ..8 (@again|again|~change|@another)',
      '(the last to|can not say|would not (say|claim)|no argument|(not|never) (mean|meant|trying|here|a plea|an appeal))'
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
  {passes: 'I thought I would give it one more try and ask you for a hint.', because: 'it is the writer who tries'},
  {flags: '«Eighteen years of night shifts apparently count for nothing.»'},
  {flags: '«You wrote that I seemed unprepared.» I had read both of your reports.'},
  {flags: '«My Dutch is not basic.»'},
  {flags: '«Whoever marked my test obviously missed the second page.»'},
  {flags: '«The report was finished, contrary to what you write.»'},
  {flags: '«By all means trust a test with coloured blocks.»'},
  {passes: 'You wrote that I seemed unprepared. I have since joined a debating club.', because: 'the advice is taken'},
  {passes: 'You said that my plating was neat but my timing was slow.', because: 'the criticism is only told'},
  {passes: 'Please keep me in mind when a night opens. I would come for one shift, if that helps.', kind: 'feedback-reply'},
  {passes: 'I have to be honest, I am confused by the last task.'},
  {passes: 'Put me on the list for the harvest, please.', because: 'a later job'},
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
  {flags: '«You underestimated my years at the forge.»'},
  {flags: '«I was faster than your sheet says.»', kind: 'feedback-reply'},
  {flags: '«I find your view of my drafting untenable.»', kind: 'feedback-reply'},
  {flags: '«That is not how I remember the role play.»', kind: 'feedback-reply'},
  {flags: '«I don’t think you looked at my sketches properly.»'},
  {flags: '«Surely my ten years at sea count for something.»'},
  {flags: '«Passing over somebody with my licences makes no sense.»'},
  {flags: '«How can you say I am slow when I set the record?»'},
  {flags: '«I could lower my rate.»'},
  {flags: '«You can have me for free in March.»'},
  {flags: '«Could you let me put my case to the owner?»'},
  {flags: '«Nobody beat me on the range.»'},
  {passes: 'I talk to machines more than to people, so my answers came slowly.', because: 'nobody is ranked'},
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
