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
const isReply = (sentence: Sentence, {kind}: Message) => kind === 'feedback-reply' && sentence.act === 'statement'

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
      '(wrong|wrongly|mistaken|mistake|error|erroneous|unfounded|unjustified|unwarranted|incorrect|inaccurate|flawed|faulty|premature|hasty|rushed|absurd|baseless|groundless|questionable|doubtful|invalid|untrue|false|illogical|incomprehensible|irrational|unreasonable|inexplicable|misguided|invalid|void|untenable|nonsense|inconsistent|contradictory|far from the truth|hard to (accept|believe|justify|understand|swallow)|difficult to (accept|believe|justify|understand)|impossible to (accept|believe|justify|understand))',
    right: '(right|correct|true|accurate|justified|fair|valid|final|serious|just|so|final|possible|the case|what happened)',
    again:
      '(~reconsider|re-consider|reconsideration|~rethink|re-think|~reevaluate|re-evaluate|~reassess|re-assess|reassessment|~reexamine|re-examine|~overturn|~reverse|~revoke|~withdraw|~rescind|~revisit|~reopen|re-open|~regrade|re-grade|~remark|re-mark|~recheck|re-check|re-evaluation|reevaluation|revaluation|rechecking|re-checking|remarking|re-marking|re-examination|~rescore|~recount|~revise|~undo|annul|~cancel)',
    file: '(me|us|@verdict|application|candidacy|candidature|candidateship|case|file|profile|cv|resume|name|paper|papers|test|exam|answers|submission|stance)',
    adv: '(so|very|really|truly|quite|just|only|also|still|even|actually|clearly|obviously|simply|certainly|definitely|respectfully|strongly|firmly|totally|completely|wholly|honestly|frankly|fully|easily|undoubtedly|by far|far|much|easily|always|already|absolutely|must|have to|would|do|did|feel i|beg to|humbly|politely|kindly|more than|probably|surely)',
    think:
      '(~think|~believe|~feel|~know|~say|~find|sure|certain|convinced|confident|positive|persuaded|~maintain|~insist|~consider|opinion|view|mind)',
    best: '(best|strongest|perfect|ideal|right|obvious|natural|top|number one|most (qualified|experienced|suitable|suited|capable|skilled|competent|deserving|motivated|fitting|prepared)|finest|missing piece)',
    more: '(better|more (qualified|experienced|suitable|suited|capable|skilled|competent|deserving)|stronger|far (better|stronger)|overqualified|over-qualified|over qualified|superior|head and shoulders|second to none|more than (qualified|capable|ready)|born for|made for|cut out for)',
    rivals:
      '(anyone|anybody|everyone|everybody|most|half|all|any|the (other|others|rest|one|person|people|guy|candidate|candidates|chosen|average)|your (other|current|new|own|team|shortlist|choice|chosen)|him|her|them|others|other|those|whoever|many|@candidate|people)',
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
        '@the ..2 (@verdict|@comment) ..3 (can|could|may|is|was|are|were|do|does|did|has|have|will) not ..2 (be)? ..1 (@right|~reflect|~hold|~match|~add up|~correspond|~represent|~convince|~make sense|~show|~fit|~agree)',
        '(this|that|it) can not ..2 (be)? ..1 (right|correct|true|final|serious|justified|the end|how)',
        '(@verdict|@comment) ..4 (~make ..1 no sense|not ..1 make ..1 sense|not add up|defies|~contradict|flies in the face)',
        '(it|this|that|which) ..1 (~make no sense|not make ..2 sense|not add up) ..1 (to me|for me|>)',
        '@body ..2 (~make) ..1 (a|an|the|this|such) ..2 (mistake|error|misjudgement|misjudgment|blunder|wrong (choice|decision|call|pick|hire)|bad (choice|decision|call))',
        '@body ..3 (~choose|~pick|~hire|~decide|~select|~judge|~take|~get|~have|~pass on) ..1 (wrongly|wrong|incorrectly|the wrong (person|candidate|one|man|woman|way|people))',
        '@body ..3 (~get|have|~make) ..1 (it|this|me|things) ..1 wrong',
        '(you|panel|committee|board|interviewers|interviewer|they) ..2 (~misjudge|~underestimate|~undervalue|~underrate|~misread|~misunderstand|~misinterpret|~undersell|~overlook|~underscore) ..2 (me|my|us|our|the fact|what|how)',
        '(you|they|panel|committee|board) (are|were|is|was) (simply|just|plain|clearly|so|quite|completely|totally|utterly|obviously|sadly)? (wrong|mistaken|incorrect|in error) (about|to|on|in|not|there|>)',
        '(mistake|error|oversight|misjudgement|misjudgment|mix up|mix-up|misunderstanding) ..2 (was made|has been made|on your|by (you|the|your)|in (your|the) @verdict|somewhere|has happened|must have)',
        '(must|has to|have to) (be|have been) ..2 (mistake|error|misunderstanding|mix up|mix-up|confusion|oversight)',
        '(is|was|be|it) (surely|clearly|obviously|probably)? a (mistake|misjudgement|misjudgment) (to|not|>)',
        '(you|your|this|that|it|decision|panel|committee|board|firm|company) ..4 (wrong|bad|poor|strange|odd|questionable) (decision|choice|call) (to|not|on|by|for|>)'
      ],
      unless: [
        '(if|whether|perhaps) ..6 (mistake|error|wrong)',
        '@comment ..3 (not|never) ..1 (wrong|false|inaccurate)',
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
        '@i (@adv ..2)? (not|never|refuse to|refused to|unable to|decline to|hard to|difficult to|struggle to) ..2 (accept|agree|concur|concede|acknowledge|swallow|recognise|recognize|share) ..1 ((with|to)? (the|your|this|that|such|being|any|all) ..3 (@verdict|@comment|no|answer|rejected|email|letter|view|assessment)|with (you|this|that|it) >|(this|that|it) >|>)',
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
        '(~review|~look|~check|~read|~assess|~evaluate|~mark|~consider|~examine|~think) ..5 (once again|once more|one more time|a second time|over again|afresh|anew|for a second time)',
        '(~consider|~review|~assess|~evaluate|~mark|~check) ..3 (me|my ..2 (application|candidature|candidacy|profile|case|file|test|paper)|the ..1 (decision|result|test|paper)) again',
        '(consider|considering|considered) (me|my ..2 (application|candidature|candidacy|profile|case)) ..2 (still|after all|anyway|sympathetically|favourably|favorably|positively|despite|nevertheless|nonetheless|for the same)',
        '(still|after all) ..2 (consider|considering|considered) ..1 (me|my)',
        '(give|gives|grant|offer|allow|giving|granting|provide|deserve|deserves|want|need|(ask|asking|beg|hope|hoping|chance) for) ..3 (another|a second|second|one more|one last|a last|a further|an extra|a final|a fair|a real|a proper|just one) (chance|shot|try|opportunity|go|trial|interview|round|attempt|look)',
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
        '(made|makes|making|make|helped|help|forced|got|had|has|having) (me|us) ..2 @again',
        '(how|what|whether|where|when|which) (i|to|we) ..2 @again',
        '(@again|~reconsider) ..1 (how|what) (i|to|we)',
        '(not|without|never|nor|no) ..5 (@again|~change|another)',
        'if (i|we) ..3 (redo|retake|repeat)',
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
        '@i ..1 (am|was|were|would have been) ..1 the only ..1 (candidate|applicant|finalist)',
        '@i ..1 (am|was|were|would (be|have been)|could have been|have been) ..2 (the|your|one of the|among the) ..1 (best|strongest|most (qualified|experienced|suitable)) ..1 (>|for|of|on|that|in the|one|ones)',
        '(as|being) (the|your) ..1 (best|strongest|ideal|perfect|right|most (qualified|experienced|suitable|suited)) ..1 (candidate|applicant|person|one)',
        '@i ..1 (am|was|were|would (be|have been)|have been|felt|remain) ..2 (the)? (clearly|obviously|easily|far|by far|much|the|simply)? (most (qualified|experienced|suitable|suited|capable|skilled|competent|deserving)|strongest|best qualified|best suited|best >)',
        '@i ..1 (am|was|were|would have been|have been) ..2 (clearly|obviously|far|much|way|a lot|so much|at least)? (better|stronger|more (qualified|experienced|suitable|suited|capable|skilled|competent|deserving)|superior) ..2 (than|candidate|choice|qualified|suited|fit|applicant)',
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
        '@i (did|answered|had|said|got) ..1 (everything|all|nothing) ..2 (right|correct|correctly|perfectly|wrong|you asked|asked of me)',
        'nothing wrong with (my|me)',
        '@i ..1 not ..1 (think|believe|feel|find) ..1 (my|i|that i|that my) ..3 (was|were|did|am|is|talked|performed|have) ..3 (bad|weak|wrong|poor|too|worse|badly|slow|lacking|unprepared)',
        '(my|our|i) ..5 (better|more|above|beyond|exceed|exceeds|exceeded) ..1 (than)? ..1 (what you (ask|asked|need|want|require|required)|your (requirements|requirement|criteria|advert|expectations))',
        '(you|they|panel|committee|board) ..2 (passed up|passed over|overlooked|turned down|rejected|refused) ..1 (a|an|someone|somebody|one of) ..2',
        '@i ..1 (have|can) ..1 (proof|prove|evidence|witnesses) ..1 (that|of|it|for|this)',
        '@i ..1 (clearly|obviously|undoubtedly|evidently|plainly|more than|amply|fully|easily) (~deserve|~prove|~show|~demonstrate|~pass|~meet|fulfil|fulfilled|~exceed|~satisfy|~earn|qualified|~qualify)',
        '@i ..2 (~deserve|~merit|have earned|had earned|earned) ..1 (this|the|that|your|a) ..2 (job|role|position|post|chance|place|seat|spot|offer|yes|better result|better mark|higher)',
        '(i|it|you|they|panel|committee|board|team|job|role|position) ..1 (should|ought to) have ..1 (been (me|selected|chosen|hired|picked|shortlisted|accepted|mine|given|offered|invited)|got the|gotten the|got this|chosen me|hired me|picked me|taken me|selected me|given me|offered me|passed)',
        '(job|role|position|post|place|seat) ..2 (should|ought to) be mine',
        '@i ..2 (could|can|would|will) ..2 (~do) ..2 (job|work|role|it) ..2 (in my sleep|blindfold|blindfolded|with my eyes|standing on|better|perfectly|easily|with ease|with one hand)'
      ],
      unless: [
        '(not|never|nor|hardly|if|whether|how|to be|become|becoming|who|until) ..3 (@best|@more|better|stronger|highest|most)',
        'than (i|before|last|expected|ever|my|usual|necessary|at|in|that|this|needed|planned)',
        '(wish|hope|want|like|try|need|able) ..2 to ..1 (be|become|do|perform|score) ..3 (better|stronger|more|best)',
        '(learn|learned|learning|gain|gained) ..3 more',
        'agree ..6 (better|stronger|best|more)',
        '(lucky|luckiest|only sorry|only one (question|thing|point))',
        '(stronger|better) (candidate|applicant|fit) (next|in|for (the )?(next|future|such|similar|another))'
      ],
      only: claims
    },
    {
      find: [
        '(nobody|no one|none|no other|hardly anyone|not find ..1 (anyone|anybody|someone|a|another|many)|not get ..1 (anyone|anybody)) ..4 (better|else ..1 (could|can|has|had|knows|would|will|brings)|hungrier|stronger|harder|more ..2 than (me|i)|like me|as (good|qualified|experienced|motivated|committed|hard) as|more (qualified|motivated|experienced|suitable|committed|loyal|dedicated)|faster|cheaper)',
        '(nobody|no one|none|no other) ..6 like (me|i)',
        'not find another ..2',
        '(nobody|no one) else ..2 (brought|has|had|knows|offered) ..1 (as|so|more) ..1',
        'no other ..1 (applicant|candidate|person|one) ..3 (knows|has|had|could|can|brings|offers|was|is|knew)'
      ],
      unless: [
        '(nobody|no one|none) ..6 than (you|yours|your)',
        '(nobody|no one) ..12 (feedback|kind|kinder|so|such|explained|told|helped|taught)'
      ],
      only: claims
    },
    {
      find: [
        '@i ..5 @think ..5 @i ..1 (was|am|were|would be|would have been|could have been|had been|made|had|have|fit|fitted|match|matched|suit|suited|meet|met|tick|ticked|ticks|brought|bring|do) ..4 (good (fit|match|candidate|choice)|great|perfect|strong (fit|match|candidate|case)|excellent|ideal|right|suitable|suited|qualified|what (you|it takes)|everything (you|that|the|required|needed|it takes)|all the ..1 (skills|qualifications|requirements|criteria|experience|boxes)|every (box|requirement|criterion|criteria)|the (required|right|profile|requirements)|well|natural|exactly|requirements|criteria|job description)',
        '@i ..1 (am|was|were|would have been|would be|remain|still am) ..3 (perfectly|ideally|well|fully|highly|more than|exactly|totally|completely|uniquely) (qualified|suited|suitable|matched|right|capable|equipped|what (you|was)|the (person|kind|type|candidate|profile))',
        '(my|our) ..3 (match|matches|matched|fits|fit|meets|meet|covers|corresponds|suits) ..3 (description|requirements|profile|advert|criteria|needs|ad|posting)',
        '@i (am|was|were|would have been) ..1 (a|an|the) ..1 (perfect|great|excellent|ideal|strong|natural|near perfect|very good|really good|good|obvious|superb) (fit|match|choice|candidate)',
        '(my|our) ..3 (is|was|are|were) ..2 (a|an|the) ..1 (perfect|great|excellent|ideal|exact|near perfect) (fit|match)',
        '@i ..5 @think ..4 (my|our) ..10 (good|great|perfect|strong|excellent|close|ideal|reasonable|reasonably good) (match|fit)',
        '@i ..3 (would be|would have been|am|could be|will be|could have been) (a|an) ..3 (asset|addition|gain|enrichment|contributor|member of your)',
        '@i ..1 (am|was|were) ..1 (good|strong|qualified|experienced|skilled|smart|strong|fit) enough',
        '@i (do|did|have|clearly|fully|more than|certainly|still|also|already|easily)? ..1 (fulfil|fulfils|fulfilled|fulfill|fulfills|~meet|~satisfy|~tick|~match|~exceed|~cover|~possess|~surpass|~check) ..1 (all|every|everything|each|nearly all|almost all|100) ..4 (@job|requirement|requirements|criteria|criterion|box|boxes|advert|ad|description|skill|skills|qualification|qualifications|asked|required|need|needed|listed|>|condition|conditions)',
        '(i|we) (have|had) ..1 (all|every|everything|each) ..3 (requirement|requirements|criteria|skills|qualifications|required|needed|you (need|want|ask|asked|require|required|listed)|experience (you|that))'
      ],
      unless: [
        '(not|never|nor|hardly|if|whether|how|until|who) ..4 (fit|match|qualified|suited|suitable|right|all|every|everything|requirements|perfect|ideal|well)',
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
    // Marks and feedback are contradicted.
    {
      message: '“{match}” contradicts what the reader wrote.',
      mends: takeIn,
      find: [
        '(my|our|the|your) ..3 (test|exam|paper|sheet|answer|answers|task|exercise|essay|sheet|quiz) ..4 (marked|graded|scored|corrected|evaluated|assessed) ..3 (wrong|wrongly|incorrectly|unfairly|badly|the wrong|by mistake|too (low|hard|harshly|strictly))',
        '(wrong|incorrect|outdated|faulty) (key|answer key|solution|marking scheme|marks|mark|score)',
        '(not|never|nor) ..2 (recognise|recognize) ..2 (myself|person|candidate|this|that|the)',
        '@i (@adv ..1)? (contradict|refute|rebut|deny|reject) ..1 (your|the|this|that|it|any)',
        'whatever (you|he|she|they|your ..1 @body|your ..1) (say|says|think|thinks|claim|claims)',
        '(contrary to|despite|unlike) ..1 what (you|your|they) ..2',
        '@i ..1 find ..1 (your|the|this|that) ..5 @wrong',
        '@i ..2 not ..1 (think|believe|feel|find|see) ..3 (that is|this is|it is|it was|that was|is|was|your|the) ..4 (right|fair|true|accurate|correct|justified|case|valid|deserved|warranted)',
        '(~prove|~show|~suggest|~demonstrate|~confirm|~indicate) ..2 (otherwise|the opposite|the contrary|you wrong|something else)',
        '(proves|proved|proven|documents|evidence|witness|witnesses) ..2 (it >|that i|this >|my point|me right|i (was|did|am|had|have))',
        '(that|this|it) (is|was) ..2 (not true|untrue|false|not correct|incorrect|not accurate|inaccurate|not right|wrong|a lie|not what (happened|i said|i meant)|simply wrong|not the case)',
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
        '@i never (said|did|claimed|told|wrote|meant|had|was)',
        '@i (not|never|can not|do not|could not) ..1 (agree|accept|share|see|understand|follow) ..2 (@comment|@verdict|any (gap|weakness|problem|mistake|issue)|where|that)',
        '(surprised|surprising|strange|odd|puzzling|curious|ironic|amusing) ..2 (since|because|as|that|given|considering|when) ..6 (i|my)',
        '@comment ..4 (unfair|exaggerated|one-sided|one sided|harsh|overstated|petty|biased|subjective|irrelevant)',
        '(you|interviewer|interviewers|panel) ..2 (did not|never|failed to) ..1 (ask|listen|read|notice|see|understand|let|give|look)'
      ],
      unless: [
        '(agree|you are right|fair point|thank|thanks|grateful|glad|good to|noticed|that i|how i|why i|but (i|you|it|my|not|the|too)|but ..2 (too|long|slow|late|incomplete|short|unclear)|if|whether|although|though|@not ..1 (right|correct|perfect|fine|accurate|excellent))'
      ],
      only: isReply
    }
  ],
  guards: {
    declined: [
      '(not|without|never|nor|no intention|rather than|instead of) ..4 (~dispute|~challenge|~contest|~question|~argue|~appeal|~object|~fight|~change (your|the)|~debate|~reopen)',
      '(not|without|never) ..3 (~ask|~want|~expect|~request|~write|~seek|~try) ..5 (@again|~change|another)'
    ],
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
  {passes: 'You are right that I rushed the handover.', because: 'it agrees', kind: 'feedback-reply'},
  {passes: 'My answer was correct but far too long, as you say.', because: 'it agrees', kind: 'feedback-reply'},
  {passes: 'I agree with your point about my slides.', because: 'it agrees', kind: 'feedback-reply'},
  {passes: 'You said my slides were too full, and I have cut them to ten.', because: 'it uses the feedback', kind: 'feedback-reply'}
]
