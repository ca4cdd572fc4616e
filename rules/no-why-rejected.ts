// Over 200 lines because it is data: the ways to name the outcome, to ask for its reason, and the examples.
import {defineRule, growthAsk, remove, type Example, type Message, type Sentence} from '../src/rule'

/** Nouns of reason and the words of causing also stand in plain statements; only a question, a request or a wish to know asks. */
const asking =
  /\b(?:(?:to|for|of|by|in|about|be) (?:know|hear|learn|understand|find|ask|see|told)(?:ing)?|(?:would|should) (?:\w+ )?(?:value|welcome|appreciate|love|like|interest)|[ei]nquir\w+|query|request\w*|figure|puzzl\w+|baffled|wonder\w*|curious|idk|asking|struggl\w+|head round|at a loss|no idea|no clue|not (?:know|see)|not (?:work|figure) out|(?:i|we) (?:\w+ )?(?:want|need|demand|expect|require|await|deserve)|owe me|entitled|question|(?:give|tell|send) (?:me|us))\b/

const asks = ({act, wantsToKnow, mark, terms}: Sentence) =>
  act !== 'statement' ||
  wantsToKnow ||
  mark.includes('?') ||
  (mark === '' && terms.slice(0, 3).some(({form}) => /^(?:what|which|why|how|where)$/.test(form))) ||
  asking.test(terms.map(({form}) => form).join(' '))

/** A bare "Why?" after a question asks for the reasons of that answer. */
const followsQuestion = (sentence: Sentence, {sentences}: Message) =>
  Boolean(sentences[sentences.indexOf(sentence) - 1]?.mark.includes('?'))

export default defineRule({
  id: 'no-why-rejected',
  title: 'Ask how to improve, never why you were rejected',
  tip: 'T4',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  classes: {
    // The parties.
    mine: '((my|our|the|this) ..2 (application|applications|candidacy|candidature|profile|cv|resume|file|name|submission|proposal|bid|portfolio|form|case|dossier|documents|interview|attempt|tender|qualifications|credentials|experience|story|journey))',
    self: '(i|we|@mine)',
    body: '(@firm|manager|managers|interviewer|interviewers|director|owner|boss|jury|people|guys|client|chef|principal|faculty|dean|leadership|leaders)',
    them: '(you|yous|youse|they|@body|#slot|#name)',
    other:
      '(someone|somebody|another|others|else|him|her|internal|externally|internally|elsewhere|(other|others|chosen|selected|successful|different|external|better|stronger|that|this|the|a|an) ..1 (@candidate|fella|bloke|chap|lass|applicant)|(over|above|before|instead of|rather than|ahead of) (me|us))',

    // The outcome as a clause: "I was passed over", "I did not make the cut", "you went with somebody else".
    lost: '(~reject|~decline|~refuse|~deselect|~eliminate|~exclude|~overlook|~disqualify|~unselect|~discard|~deny|~bin|~axe|~drop|~cut|~fail|@lossPhrase|unfit|overqualified|underqualified|ineligible|turned away|(put|set|laid) aside|(sent|thrown|sifted|kicked|voted|sorted|crossed) (home|off|out)|shown the door|no longer|out of the|out >|negative|not)',
    passive:
      '((@self ..3 @be|@be ..1 @self) ..4 (@lost|not ..2 @gained)|(it|this|that) (@is|got|has been|had been) (~reject|~decline|~refuse|~deny|unsuccessful|turned down|not ..2 (successful|accepted|approved|selected))|i rejected (>|from|in|for|after|by))',
    gained:
      '(retained|kept|engaged|nominated|elected|validated|contemplated|retain|part of (your|the)|with you|on board|starting|joining|taken into (account|consideration)|(~warrant|~merit) ..3 (interview|round|call|look)|selected|chosen|choosen|picked|hired|accepted|shortlisted|considered|appointed|employed|recruited|taken|approved|invited|called|wanted|preferred|favoured|favored|recommended|admitted|offered|awarded|qualified|progressed|advanced|promoted|successful|select|shortlist|qualify|succeed|progress|proceed|advance|convince|impress|suit|suitable|suited|eligible|fit|match|matching|right|ideal|adequate|worthy|among|hear back|good enough|strong enough|experienced enough|qualified enough|the one|the person|the candidate|the choice|your choice|what you|who you|in the ..2 (list|running|team|round)|on the ..2 (list|shortlist|team)|~move (on|forward|forwards|ahead|to|up)|~go (on|forward|ahead|further|through|any)|~get ..1 (it|the|this|that|in|through|past|over|across|into|further|any|job|hired|selected|picked|chosen|offered)|~get ..1 (an|a|one) ..1 (interview|call|offer|invitation|invite|look|hearing|trial|start)|interviewed|~make ..1 (it|the|this|that|through|thru|your|any)|~land ..1 (it|the|this)|~win ..1 (it|the|this)|~receive ..2 (offer|job|place|position|invitation)|~clear ..1 (it|the|this|your)|~pass ..1 (it|the|this|your|>)|~reach ..1 (the|your)|given ..2 (the|a|an|this))',
    negated:
      '(@self ..2 (not|never) ..4 @gained|(@aux|@be) ..1 (not ..1 @self|@self (not|never)) ..3 @gained|(it|this|that) ..2 not (me|us|mine)|(is|was) not it (me|us|mine)|(it|this|that|things|everything|interview) ..2 (not|never) ..2 (work out|work for (me|us)|happen for|possible|~go (my|well|in|further|forward)|a fit|a match|the right|to be)|not (i|me))',
    lossActive:
      '((~reject|~decline|~refuse|~eliminate|~exclude|~overlook|~disqualify|~discard|~deny|~bin|~axe|~drop|~cut|~skip) ..2 (me|us|it|@mine|>|after|for|someone|somebody|people|a|an|such)|~turn ..3 (down|away)|~pass (on|over)|~pass (me|us|@mine) (over|up|by)|~rule ..3 out|~let ..3 go|~leave ..3 out|~filter ..3 out|~screen ..3 out|(say|said|saying|says) ..1 no|(~decide|~choose|~vote|~rule|~opt|~go|~think) ..1 (against|not to|otherwise|differently)|(~go|~choose|~take|~look|~move|~decide) ..2 (another|a different|other|a new) (way|direction|route|path|road|avenue|directions)|(~land|~settle|~end) ..1 (on|for|with) (a|the) (no|pass|rejection|refusal)|~change (your mind|course|tack|direction|plans|your plans)|~lose (interest|faith)|~give up on (me|us)|~write (me|us) off|~cross (me|us|my name) (off|out)|~send (me|us) (home|away|packing))',
    pickActive:
      '((~select|~choose|~pick|~hire|~accept|~shortlist|~appoint|~employ|~recruit|~approve|~take|~want|~prefer|~admit|~consider|~invite|~keep|~recommend|~offer|~go with|~go for) ..3 (me|us|@mine|someone like|people like)|~call (me|us) ..1 (for|in for|to)|(~move|~proceed|~continue|~go|~progress|~advance) ..1 (forward|forwards|ahead|further|on|with|me|@mine)|~give ..2 (@job|chance|opportunity|shot|go)|(select|hire|choose|pick|shortlist|recruit) >)',
    active:
      '(@them ..3 @lossActive|(@them ..3 (not|never)|(@aux|@be) ..1 (not ..1 @them|@them ..1 (not|never))|(nobody|none) ..3) ..3 @pickActive)',
    replaced:
      '(@them ..4 (~choose|~pick|~hire|~select|~prefer|~favour|~favor|~appoint|~take|~go (with|for)|~settle (on|for)|~opt for|~decide ..1 (on|for|to hire|to go with|to take|to move)|~give ..3 to|~offer ..3 to|~move ..2 with|~proceed with|~continue with) ..3 @other|@other ..3 (@is|~get|been) ..4 (chosen|selected|preferred|picked|hired|better|favoured|favored|appointed|taken|job|it|ahead|given)|@be @other ..2 (chosen|selected|preferred|picked|hired|favoured|favored|appointed|taken|given)|@the ..3 @job ..3 (~go|given|offered|awarded) ..1 to ..2 @other)',
    suffered:
      '(@self ..2 (~fail !(to (answer|explain|finish|complete|mention|show|give|do))|~lose (out|it|this|the ..1 @job)|~miss (out|the cut)|~fall (short|through|at)|~stumble at|~trip at|(~get|~receive|~be given|was sent) ..4 (no >|no from|rejection|rejections|refusal|boot|chop|axe|thumbs down|cold shoulder|red card|denial|negative|regret))|it ..1 @is ..1 (a no|no >|negative|against (me|us))|@is it ..1 (a no|no >)|(answer|result|decision|outcome|response|reply|verdict|vote) ..2 (@is ..1 (a no|no|negative|against|not))|(it|answer|result|decision|outcome|response|reply|verdict|vote|things) ..2 (~go against|~turn ..1 (down|out|into|against)|~fall ..2 against|~end ..1 (so|here|this|like|in|with)|~come ..1 (out|down|back) ..3 (no|negative|against|this))|not me|(choice|decision|lot|luck|job|role|place|post|offer) ..2 not ..2 (~fall|~go|~land|mine|to me)|(choice|decision) ..1 (~fall|~land) on ..3 @other|(@mine|things|it|everything) ..2 (~founder|~flounder|~stumble|~die|~stall|~collapse|~derail|come unstuck|came unstuck|came to grief|come to grief|ran aground|run aground|~fall (down|apart|through|flat)|~come to nothing|~go ..1 wrong)|door ..2 (~close|~shut|closed|shut)|(there ..1 (is|was|will be)|(is|was) there) ..1 no ..1 (offer|place|@job|second|further|next|room|interview|call))',
    outcome: '(@passive|@negated|@active|@replaced|@suffered)',

    // The outcome as a thing.
    outcomeNoun:
      '(knockback|knock-back|thumbs-down|thumbs down|brush-off|brush off|cold shoulder|turn-down|rebuff|veto|u-turn|change of (heart|mind|plan|course)|rejection|refusal|nonselection|non-selection|elimination|exclusion|denial|turndown|disqualification|non-acceptance|verdict|deselection|unsuccess|decision !(making|maker|makers|tree|trees|support|log)|outcome|result|(negative|this|that|final|unfavourable|unfavorable) (answer|response|reply)|choice (not|>|of candidate|against)|(your|the|a|that|this) no|(non|not) (selection|acceptance|shortlisting|being)|failure|negative >|(missed|lacking|missing) (hiring|selection|engagement))',
    the: '(the|your|this|that|my|our|their|its|such|a|an|any)',

    hiring: '(hiring|taking|choosing|inviting|giving|offering)',
    passedUp:
      '(selecting|choosing|hiring|being|getting|shortlisting|taking|considering|accepting|making|offering|picking|moving|proceeding|progressing|continuing|going|giving|inviting|appointing|recruiting|qualifying|clearing|selected|passing|selection|acceptance)',
    motive: '(reason|reasons|cause|causes|grounds|rationale|motive|motives|reasoning|justification)',

    // What asks for it.
    why: '(why|how come|how comes|how is it ..2 that|how (can|could) it be ..1 that|how (comes|came) it|(for|due to|because of|owing to|from) (what|which) ..2 (reason|reasons|cause|causes|ground|grounds)|(on|under|by) (what|which) ..2 (ground|grounds|basis|criteria|criterion|reason|reasons|point|points)|(due to|because of|owing to|on account of|thanks to|by reason of) what|for what|out of (which|what) reason|what for|with (what|which) (reason|argument|arguments|justification)|the why|y)',
    reason:
      '(reason|reasons|cause|causes|ground|grounds|basis|rationale|motive|motives|motivation|motivations|reasoning|explanation|explanations|motivations|justification|justifications|factor|factors|consideration|considerations|logic|thinking|thoughts|thought process|argument|arguments|circumstances|story|driver|drivers|trigger|root|root cause|origin|why|whys|hows|wherefore)',
    flaw: '(weakness|weaknesses|mistake|mistakes|gap|gaps|shortcoming|shortcomings|deficiency|deficiencies|fault|faults|error|errors|skill|skills|point|points|issue|issues|problem|problems|concern|concerns|doubt|doubts|lack|lacked|lacking|missing|missed|answer|answers|thing|criteria|criterion|requirement|requirements|area|areas|part|aspect|aspects)',
    open: '(what|where|how|whatever|which !(is|was|has|have|i|you|we|makes|made|gave|means|were|are|helped|of))',
    ask: '(what|which|where|how|whatever|who|(thing|things|point|factor|factors|aspect|detail|moment|part|bit|answer|remark|consideration|considerations|argument|arguments|circumstance|circumstances) (that|which)|(anything|something) ..2 (that|which))'
  },
  patterns: [
    // Plain ways to ask what stood against one
    'when did you ..1 (decide|know|realise|realize|conclude) ..8',
    '(would|could|grateful|glad|like|appreciate|share|give|hear|know|explain|see) ..4 (the|your|any|some|a) ..1 rationale',
    'what ..1 (stood|got|came) in my way',
    '(help|let) (me|us) ..1 (make sense of|understand|grasp|see) ..2 (decision|outcome|result|rejection|choice|verdict)',
    '(struggling|struggle|trying|try|hard|difficult|fail|failing|unable) ..2 (understand|grasp|comprehend|make sense of) ..1 (the|your|this|that) ..1 (outcome|decision|result|rejection|choice|verdict)',
    '(explain|tell|understand|see|know) ..2 how ..8 (ends up|ended up|was|were|is|got|gets|can be|could be) ..1 (rejected|refused|turned down|declined|passed over|eliminated|overlooked|dropped)',
    '(so|then|but) what happened $',
    '(cause|causes) (of|for|behind) (my|our|the|this) ..2 (failure|rejection|non-selection|elimination|exclusion|refusal)',
    '(what|which) ..1 (the)? (problem|issue|trouble|matter) ..1 (was|is)? ..1 with (me|us|my (application|candidacy|profile))',
    'what is it about me ..6',
    'why (someone else|somebody else|another|her|him|them|the other ..1) ..1 $',
    '(what|which) ..2 (argument|arguments) against (me|my|us)',
    'what ..1 (led|brought|moved|drove|caused|prompted|persuaded) ..1 (the)? (panel|committee|board|team|company|you|jury|firm) ..1 to',
    '(closure|peace of mind|sleep) ..6 (why|reason|reasons|what went wrong|what happened)',
    '(if|until|because) @i (knew|know|understood|learned|learnt) ..1 (why|(the|your) (reason|reasons)) (>|$)',
    '^ (the|your) reasons ..1 (for|behind)? ..6 (would|might|will) ..1 (interest|help|teach|matter|mean)',
    '(word|line|note|sentence) ..1 (on|about) ..1 (the|your) (reason|reasons)',
    // "Why" and its kin take the outcome in any kind of sentence: "I can't understand why …" asks as well.
    '@why ..5 @outcome',
    '(how is it possible|how can it be|how is it that|how come) ..12 (not ..3 @gained|@be ..2 (rejected|declined|refused|turned down|excluded|eliminated))',
    '@why ..1 (not me|me >|not i|not us)',
    '@why (no (offer|second|job|place|call|further|next|interview|luck|go)|(him|her|them|he|she) (and not|instead|over|rather|>))',
    '@why (the|this|that|such a|your|is|was) ..3 (a no|no >|no after|@outcomeNoun)',
    '(~say|~tell|~know|~hear|~learn|~read) ..4 (but|though|just|only) not (why|for what|what for|how come) >',
    'how (is|are|was|were|can|could|do|does|did) ..1 (a|an|someone|somebody|anyone|i|we|@mine) ..9 (not|never) ..2 @gained',
    'the (why|whys) (is|was|remains|stays|would|has|escapes|interests|still) !(clear|obvious)',
    '(to|for) (what|which) ..4 (do|does|must|should|may|can|did|am) (i|we) ..2 (~owe|~ascribe|~attribute|~thank|indebted)',
    {
      find: [
        '(~ask|~know|~understand|~learn|~hear|~explain|~say|~tell|~wonder|~share|curious|be told|question is) ..1 (me|us)? ..1 (@why|for what) >',
        '^ (but|so|and|just|please)? (@why|on what grounds|on which grounds|for what reason|what for) $'
      ],
      only: (sentence, message) => asks(sentence) && !followsQuestion(sentence, message)
    },

    // Nouns of reason.
    {
      find: [
        '@reason ..3 @outcome',
        '@reason s? (for|of|behind|to|in|about|underlying|under|leading to|that led to|which led to|as to|regarding|on|into) ..4 @outcomeNoun',
        '@reason s? (for|of|behind|to|in|about) ..4 not ..4 @passedUp',
        '@reason (for|of|behind) (it|this|that|rejecting|declining|refusing|turning|passing|dropping|overlooking|deciding) (>|me|my|against|in the end|all|please)',
        '@reason (on|by|for|behind|under|from) which ..4 (~decide|~act|~choose|~vote|~rule|~judge|~make|~take|~reach|~base)',
        '(~know|~learn|~hear|~understand|~tell|~give|~share|~explain|~find|~ask|~say|~inform|~interest|word|line|light|detail|details|clarity|curious|hint|clue|idea|inkling) ..3 (the|your|its|their|any|a|that) ..2 @motive (>|please|pls|kindly|sir|madam)',
        '(what|which) ..2 (the|your|their) ..2 (@motive|(thinking|logic)) (>|is|was|were|might|may|could|has|there|behind)',
        '(is|was|were|are) there ..1 (a|any|some|one) ..2 (reason|reasons|cause|explanation) (>|for (it|this|that)|behind)',
        '(account|description|outline|idea|picture|summary|sense|note|version|explanation|record) (of|on|about) how ..4 (@outcomeNoun|@body|you|vote) ..5 (~arrive|~reach|~make|~take|~come|~get|~decide|~fall|~go)',
        '(how|the way) ..5 (~arrive|~get|~come|~end up) (where|there|here|at (this|that|where|its|your)) ..1 (you|they|point|result|no|>)'
      ],
      unless: [
        'feedback on my ..2 (thinking|reasoning|logic)',
        'for (this|that|any|some|whatever|the same|these|those|personal|what|various) ..2 (reason|reasons)',
        '(good|one|more|every|another|no) reason to',
        'the (same|above) reason',
        '(noise|fault|bug|error|crash|failure|defect|leak|delay|accident)',
        '@reason (behind|of|for) (the|this|that|your)? ..1 (question|task|exercise|design|menu|layout|product|code|tool)'
      ],
      only: asks
    },
    {
      find: '(an|any|some|the|proper|full|short|brief|written|clear) (explanation|justification) $',
      only: (sentence) => sentence.act === 'request' && !sentence.thanks
    },

    // A verb of telling or knowing and the decision itself.
    {
      find: [
        '(~explain|~justify|~clarify|~account for|~elaborate ..1 on|~elaborate upon|~defend|~substantiate|~motivate|~rationalise|light on|light upon|~walk me through|~talk me through|~take me through|~expand on|~comment on|~discuss) ..2 @the ..2 @outcomeNoun',
        '(clarity|clarification|information|details|detail|insight|insights|light|background|context|transparency|colour|color|more) ..1 (on|about|into|regarding|as to|behind|concerning|around|of|for|to) ..2 @the ..2 @outcomeNoun'
      ],
      unless: [
        '~test (result|results)',
        '(result|results|outcome|outcomes) of (my|the|our)',
        '@the ..1 (result|outcome) (section|slide|page|chart|part)',
        '(rejection|decision|selection) (criteria|rate|rates|process|letter|form|log|tree|making)'
      ],
      only: asks
    },

    // What settled it.
    {
      find: [
        '(deciding|decisive|determining|clinching|tipping|overriding|disqualifying) (factor|factors|point|points|reason|reasons|consideration|considerations|issue|issues|argument|arguments|criterion|criteria|element|elements|moment|weakness)',
        '(what|which|who) ..4 (decisive|deciding|determinant)',
        '(deal breaker|deal breakers|dealbreaker|dealbreakers|deal-breaker|deal-breakers|showstopper|clincher|tie breaker|tiebreaker|tie-breaker|(last|final) straw|(last|final) nail|nail in the coffin|stumbling block|sticking point|knock-out criterion)',
        '@ask ..6 (~tip|~swing|~sway|~turn|~shift|~tilt) ..3 (scale|scales|balance|needle|against|towards|toward|other way|vote|it|things|decision|outcome|choice|panel|committee|me out|my disadvantage|you !(on|off))',
        '@ask ..3 (~decide|~settle|~clinch|~seal) (it|things|the (matter|case|question|vote|day|issue)|my fate)',
        '@ask ..4 (~make|making) (the|all the|that|a) (difference|decision !(to|about (my|this|the)))',
        '@ask ..6 (decision|choice|it|things|matter|outcome|this) ..2 (~hinge|~turn|~hang|~rest|~depend|~base|~fail|~founder|come down|came down|boil down|boiled down) (on|to|upon)? ..2',
        '@ask ..6 (~speak|~count|~weigh|~work|~go|~tell|~turn|~vote|~argue|~militate|~stand|~hold) ..2 against (me|my|us|our|@mine|>)',
        '@ask ..4 (~weigh|~count|~matter) ..3 (most|heaviest|heavily|decisively) ..2 (in|when|for|to|as) (~turn|~reject|~refuse|~decide|the|your|deciding|choosing|making)',
        '@ask ..7 ~cost (me|us|my) ..4 (@job|it|chance|chances|seat|opportunity|interview|round|ticket)',
        '(@ask|something|anything|thing) ..7 (put|puts|turned|turns|scared|drove|kept|putting) (you|them|(the|your) ..2 @body) ..2 (off|away)',
        '@ask ..6 (~stop|~prevent|~keep|~hold|~deter|~discourage|~dissuade|~hinder|~bar|~preclude|~block) (you|them|(the|your) ..2 @body) ..1 (from|back|~take|~hire|~choose|~select|~offer|>)',
        '@ask ..6 (~stop|~prevent|~keep|~deter|~hinder|~bar|~preclude|~block|~exclude|~disqualify) (me|us|@mine) ..1 (from|out|getting|being|progressing|in) !(doing|making|giving|showing|improving|a better)',
        '@ask ..6 (~make|~lead|~bring|~drive|~push|~move|~prompt|~cause|~persuade|~convince|~force|~induce|~incline|~motivate|~get|~decide|~bring) (you|them|(the|your) ..3 @body) ..3 (@lossActive|@outcomeNoun|(~choose|~pick|~hire|~select|~prefer|~favour|~go with|~go for|~decide ..1 (on|for)|to|towards) ..3 @other|say no|decide no|~conclude|this conclusion|that conclusion|against)',
        '@ask ..5 (~cause|~drive|~determine|~influence|~affect|~shape|~guide|~inform|~motivate|~prompt|~trigger|~underlie|~justify|~explain|~seal|~decide|~produce|~bring about|~lead to|lay behind|lies behind|was behind|is behind|were behind|stood behind|went into|~sway) ..3 (@outcomeNoun|fate|choice|deal|vote|it >|that >|matter|against|selection)',
        '@ask ..8 (~disqualify|~eliminate|~exclude|~sink|~doom|~kill|~wreck|torpedoed|~scupper|~undo|~derail|~ruin|put paid to|~blow|~finish|~scuttle|~trip|~rule|~knock) ..1 (me|us|my (chance|chances|application|candidacy|bid)|it >|it for (me|us)|things|@mine)',
        '(what|which|where|when|how) ..5 ~lose ..1 (@the ..1 @job|it >|my chance|this one|(me|us) the ..1 @job)',
        '(what|which|anything|something|thing) ..5 (about|in|with|of) (me|us|@mine) ..1 (you|they|that ..4|it|@body|the ..1 @body|your ..1 @body)? ..5 (not (like|want|warm|care|take|trust|convince)|~dislike|~hesitate|~displease|~bother|~worry|put off|turn off|turned off|~deter|~repel)',
        '(what|which) ..2 (did|do) (not (you|they|@body)|(you|they|@body) not) (like|want|trust|fancy|rate) (about|in|of) (me|us|@mine)',
        '(what|which) ..2 (did|do|was it that did) not (work|click|sit right|add up|convince|persuade|fit) ..1 (for (you|them)|you|the ..1 @body) >',
        '@ask ..6 (made|make|gave|give|caused|cause|led) (you|them|(the|your) ..3 @body) ..1 (hesitate|pause|wary|reluctant|unsure|uncertain|back out|back off|walk away|shy away|lose interest|think twice|pass|look elsewhere|cold feet|second thoughts|doubts)',
        '@ask ..6 (go|went|gone|going|cool|cooled|sour|soured|cold) (off|cold on|cool on|against|on) (me|us|my application|@mine)',
        '(what|which) ..2 my (undoing|downfall)',
        '(because of|due to|owing to|for|on account of|by) (which|what|that) ..2 @outcome',
        '@flaw ..2 (that|which|why|because|so) ..3 @outcome',
        '(lack|lacked|lacking|missing|missed) ..3 (for you to|to make you|that made you|so that you) ..4 (@lossActive|@other)',
        '(leading|resulting|contributing|led|resulted|contributed) (to|in) (my|the|your|this) ..1 @outcomeNoun'
      ],
      unless: [
        '(would|could|might) ..5 in my (favour|favor)',
        '@ask ..2 (would|could|will|might|may|can|should) ..3 (~influence|~affect|~tip|~make|~change|~determine|~decide|~persuade|~convince|~count|~weigh|~shape|~sway|~swing|~turn)',
        '(not|never) ..4 (again|next time|in future|in the future)',
        '(for me to|decided me|~join|~apply)'
      ],
      only: asks
    },

    // What happened, what changed, what was wrong.
    {
      find: [
        '(what|which|how) ..2 (changed|has changed|did change|made you change|shifted) ..1 (your|their|the ..1) ..1 (mind|minds|view|opinion|tune|heart) (>|about (me|us|my|@hiring)|on me|since|after|between|so|in)',
        '(~change|~revise) (your|their) (mind|opinion|view|minds) ..1 (about|on|of) (me|us|@mine)',
        'what ..1 (changed|happened|shifted|has changed|has happened) ..1 (between|since|after|in between|overnight|from (one|the)|with (me|us|@mine|it all)|to (me|us|@mine))',
        '(know|hear|learn|understand|tell me|wonder|wondering) what ..1 (changed|happened) (>|at the end|in the end|there|exactly|that)',
        '(what|where) ..2 (is|was|were) ..1 (the|your|my) ..1 (problem|issue|trouble|concern|objection|obstacle|snag|hitch|matter|difficulty) (>|there|with (me|us|(@my|the) (application|candidacy|profile|file|cv)))',
        '(objection|objections|obstacle|resistance) ..1 (to|against) my ..1 (appointment|selection|employment|admission|nomination|application)',
        'what (is|was) ..1 wrong with (me|us|(my|the) (application|candidacy|profile|candidature|interview))',
        '(what|where|how|when) ..3 (went|gone|goes|did|go) ..3 (wrong|south|sideways|awry|pear-shaped|pear shaped|downhill|off the rails) (>|for|with (me|us|it|(@my|the) (application|candidacy|bid))|in (the|my|our) (end|interview|interviews|application|process|selection|eyes|case)|in (your|their) eyes|on (my|your) (side|end|part)|during (the|my|our) (interview|process)|there|here|that|at the end|and|from)',
        'what ..2 made (it|things|everything) ..1 (go|fall|come) ..1 (south|wrong|sideways|apart|downhill|unstuck|pear-shaped)',
        '(what|where|how) ..2 (did|have|had) i ..2 (do|done|doing|go|gone) ..1 (wrong|badly|incorrectly) (>|for|that|in (the|my|our|your) ..1 (interview|application)|to (~be|~get|~deserve|~lose|~end|not))',
        '(what|where) (i|we) (did|have done|had done|was doing|do|am doing|went) ..1 wrong (>|for|in (the|my) ..1 (interview|application))',
        '(what|where|how) ..1 (did|have|had|do)? (i|we) ..2 (~mess|~screw|~muck|~cock|~foul|~botch|~bungle|~fluff|~blow|~flunk|~trip) ..1 (it|things|this)? (up|>)',
        '(what|which|where|on what) ..3 @mine ..2 (~fail|~founder|~stumble|~fall|~stop|~end|~die|~stall|~get stuck) !(short)',
        'what ..1 (had|have|did) i ..1 (done|do|said|say) ..6 (to ..1 (get|receive|be given|end up with|deserve|lose|put|change|turn|make you)|that ..1 (you|made|put|turned|changed|lost))',
        '(what|which) (i|we) ..1 (did|said) ..2 (to|that) ..1 (get|receive|be ..1 @lost|end up with|deserve|lose|put you|change your|turn you|make you)'
      ],
      unless: [
        '(feedback|advice|comments|notes|tips|pointers) ..2 (on|about|regarding|concerning) ..4 wrong',
        '(could|would|should|might) ..3 (go|have gone|change|happen)'
      ],
      only: asks
    },

    // How it was decided.
    {
      find: [
        'how ..3 (decision|outcome|choice|verdict|conclusion|rejection|vote|refusal|result) ..3 (~make|~reach|~take|~arrive|~come|~go|~fall|~turn|~happen)',
        'how ..2 (you|they|(the|your) ..2 @body) ..2 (~reach|~come|~arrive|~make|~take|~get|~land) ..1 (to|at|on)? ..1 (the|your|this|that|their|its) ..2 (decision|conclusion !(about|on|in)|verdict|outcome|result|choice)',
        'how ..1 (you|they|(the|your) ..2 @body) (decided|came to decide) (>|against|on|as)',
        'how ..1 (it|things) ..2 (~come|~lead|~get) ..1 to ..4 (@outcomeNoun|@outcome|this|that)',
        'how ..6 (turned|became|ended|changed|went|turn|become|end|go|got) ..4 (a no >|a no|rejection|refusal|no >|reject|rejected)',
        'how ..3 (i|we) ..1 (ended up|end up|was left|finished) ..2 (with (a|the) ..1 (no|rejection)|rejected|out)',
        '(how|why) ..5 my name ..2 (off|dropped|disappeared|vanished|removed|missing|gone)',
        '(not|fail|hard|difficult|impossible|struggle|wonder|wondering|explain|tell|understand|see) ..5 how ..2 (@passive|@negated|@replaced)',
        '(what|which|where) ..3 (@self ..2 @be|@be ..1 @self) ..3 (~reject|~decline|~refuse|~eliminate|~exclude|~overlook|~disqualify|~deny|turned down|passed over|ruled out|dropped)',
        '(on|under|by) (what|which) ..1 (ground|grounds|basis|criteria|criterion) ..8 (@outcomeNoun|selection|choice|decide|decided|reject|rejected|refuse|refused|shortlisted|excluded|eliminated|dropped|turned down|passed over|screened out|sifted out)'
      ],
      unless: [
        '(task|case study|exercise|calculation|experiment|test|vendor|vendors|stack|tool|tools|case|cases|next time)',
        'how (do|can|should|would) (you|i|we) ..1 (come|get|arrive|make|reach)'
      ],
      only: asks
    },

    // Any other question that leads to the outcome, unless it looks for growth or ahead.
    {
      find: [
        '@open ..9 (@passive|@negated|@active|@replaced)',
        '@open ..9 (your|the|this|that|my) ..1 (rejection !(letter|criteria|rate)|refusal|verdict|no >|negative ..1|decision (>|not|against|to (reject|decline|go|turn|pass|drop|refuse)|~go|~fall|~turn))'
      ],
      unless: [
        '@open ..9 (should|could|would|can|may|might|will|must|to do|to (learn|build|change|improve|work|practise|practice|study|train|focus|avoid|show|add))',
        '(~improve|~grow|~develop|~strengthen|~learn|~practise|~practice|~build|~avoid|~prepare|~train|~study|~change|skill|skills|qualification|qualifications|better|stronger|next time|future|again|feedback|advice|tips|pointers|differently|course|weak|weakest|weaker|lacking|missing|lack|lacked|fall|fell|short)',
        '@open ..9 (although|though|despite|even if|now that|after|before|since|when|given|because|in spite)',
        'decision (making|maker|tree|support|log)',
        '(what|how) (a|an|kind|much|many|quickly|fast|kindly|clearly|well|soon|old|long|far|often|early|late)',
        '(not|and not) me',
        '(that|which|and|what) (i|mine) ..1 (have|had|do|did|does|has) not (>|have|got)',
        '(what|which) (is|was) (the|your) ..1 (verdict|decision)'
      ],
      only: asks
    }
  ],
  guards: {
    accepted: [
      '(^|<|and|but|that|now|so) (i|we) (can|do|now|fully|completely|totally|certainly|also|already|could|really|quite|entirely|of course|clearly|well|think (i|we)|believe (i|we)|did)? (see|understand|know|appreciate|accept|respect|get|realise|realize|saw|understood) ..1 (now|better|fully|completely|well|perfectly)? (why|how|what|where|the|your|that)',
      '(easy|easier|clear|obvious|plain) ..2 (to (see|understand)|why|to me why)',
      '(explains|that is|which is|this is|sense) ..1 why',
      '(i|we) (was|were|have been|am) ..1 told ..1 (why|the)'
    ],
    whatever: '(whatever|whichever)',
    declined: [
      '(need not|no need to|nobody (has|needs) to|(do|does) not (have|need) to) ..2 (tell|explain|share|say|give|justify|defend|name|list|go into)',
      '(not !(mind|too|rude|impolite|out|wrong|inappropriate|cheeky|improper|presumptuous|against|hurt)|never|without|than|no need|nor) ..2 (~ask|~question|~challenge|~demand|~debate|~dispute|~argue|~press|~reopen|~justify|~defend|~fish)',
      '(not|never|no) ..2 (want|wish|need|have|expect|intend|mean|obliged|required|oblige|hope|looking|here|writing|trying|seeking|after) ..4 (know|explain|say|tell|hear|go into|share|give|discuss|understand|get into|why|~ask)',
      '(leave|leaving|putting) aside',
      '(you|they|policy|law|company|rules|hr) ..4 (may|might|can|could|will) not ..4 (explain|share|say|tell|give|disclose|discuss|comment|reveal)',
      '(^|<) not (why|how|what) !> _',
      'if (you|your|it|that|there|policy|company|the|this|rules) ..4 not ..3 (say|tell|explain|share|discuss|comment|disclose|give|reveal)'
    ],
    answered: [
      '(kind|good|nice|generous|thoughtful|decent|helpful|brave) of you to ..2 (tell|explain|share|write|say|let|give)',
      '(helped|helps|(is|was) ..1 (good|great|useful|helpful|relief|kind|valuable|nice)) ..2 to (understand|know|hear|learn|find|read|see)',
      '(am|are|was) ..1 (grateful|glad|happy|pleased|relieved) to (understand|know|hear|learn|read|see)',
      '(thank|thanks|appreciate|appreciated|thankful|glad) ..3 (you|for|your|that) ..4 (explain|explaining|explained|share|sharing|shared|tell|telling|told|clarifying|clarified|clarify|giving|gave|explanation|reasons|setting) ..6 (why|what|reason|reasons|how|decision|explanation|wrong|where)',
      '(you|your (letter|email|mail|message|feedback|note|reply|call|answer|words|comments)|she|he|it) (so|very|have|also|kindly|clearly|already|just|then|even|so patiently)? (explained|told|wrote|described|showed|shared|said|mentioned|gave|named|clarified) (me|us)? ((so|very|quite|really)? (clearly|kindly|openly|frankly|exactly|honestly|patiently|fully|carefully|nicely|well))? (to)? (me|us|my ..2)? ((on|in|at|over|during|by) (the|your|our|a) ..1)? (also|exactly|precisely|clearly|quite|just)? (why|what|how|the reason|the reasons|reasons)'
    ],
    others: '(ask|asking|asked) (you|me|us|himself|herself) why (they|he|she|we|the)'
  },
  message: '“{match}” asks for the reason of the rejection.',
  why: 'A question about the decision asks the reader to defend it; a question about your growth invites an answer.',
  mends: [growthAsk, remove()]
})

export const examples: Example[] = [
  {flags: '«What stood in my way?»'},
  {flags: '«I would sleep better if I knew why.»'},
  {flags: '«Your reasons for choosing another would teach me a lot.»'},
  {
    flags: 'Thank you for your time. «Why didn’t I get the job?»',
    becomes: 'Thank you for your time. Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: '«May I know for which reason my profile was not considered?»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: '«I can’t understand why you rejected me.»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: '«Could you help me understand why you chose someone else?»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: '«I would love to understand why I was not shortlisted.»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: '«Kindly share the reason of my rejection.»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: '«What were the deciding factors?»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: 'I enjoyed the day«, but what tipped the scales against me?»',
    becomes: 'I enjoyed the day. Which skills or experience should I build to be a stronger candidate next time?'
  },
  {flags: '«What put you off me?»'},
  {flags: '«How come I never made it to the second round?»'},
  {flags: '«Which of my answers cost me the place?»'},
  {flags: '«Please explain how the panel reached its decision.»'},
  {flags: '«I would like to know what I lacked, because of which I was not selected.»'},
  {flags: '«What was the cause that I am not taken?»'},
  {flags: '«I keep asking myself what made you go another way.»'},
  {flags: '«What went wrong in my interview?»'},
  {flags: '«What did I do wrong?»'},
  {flags: '«Was there any particular reason I was passed over?»'},
  {flags: 'I would like to practise the opening«, and what spoke against me?»'},
  {flags: '«Tell me the reason.»'},
  {flags: '«I would be grateful to hear the thinking behind your decision.»'},
  {flags: '«If not, explain why I was turned down.»'},
  {flags: 'You said yes on Monday. «How did that turn into a no?»'},
  {flags: '«What kept you from hiring me?»'},
  {flags: '«I’m not sure why my application was unsuccessful.»'},
  {flags: '«Feedback on why I wasn’t chosen would be welcome.»'},
  {flags: '«I would welcome an account of how the board arrived at its verdict.»'},
  {flags: '«To what do I owe this refusal?»'},
  {flags: '«Which of my remarks was it that sank me?»'},
  {flags: '«Just tell me what I messed up.»'},
  {flags: '«How can someone with two licences not even get an interview?»'},
  {flags: '«What was it about me that your team didn’t like?»'},
  {flags: '«What made the panel back out?»'},
  {flags: 'I was told no«, and the why is all that interests me.»'},
  {flags: '«What made you go off me?»'},
  {flags: '«Where did it all go pear-shaped?»'},
  {flags: '«How did it happen that my name fell off the list?»'},
  {flags: '«I wrote to ask what the grounds for my rejection were.»'},
  {passes: 'You need not tell me the reasons behind the decision.', because: 'it frees the reader'},
  {passes: 'I stumbled at the last hurdle, and I want to learn how to finish better.', because: 'it asks about growth'},
  {passes: 'What could I do to get a place next year?', because: 'it looks ahead'},
  {passes: 'Where did my dough go wrong in the trial?', because: 'it asks about the work'},
  {passes: 'I don’t want to ask why I didn’t get the job.', because: 'negation counts'},
  {passes: 'I am not writing to ask about the reasons for your decision.', because: 'negation counts'},
  {passes: 'There is no need to explain why I was not selected.', because: 'it frees the reader'},
  {passes: 'If your rules do not let you say why I was not chosen, I understand.', because: 'it frees the reader'},
  {passes: 'I can see why you chose someone with more experience.', because: 'it accepts the decision'},
  {passes: 'I understand your decision and would like to learn from it.', because: 'it accepts the decision'},
  {passes: 'That explains why my second answer did not land.', because: 'it accepts the feedback'},
  {passes: 'Thank you for explaining what went wrong at the sampling stage.', because: 'it thanks for the answer', kind: 'feedback-reply'},
  {passes: 'I appreciate you telling me why I was not selected.', because: 'it thanks for the answer', kind: 'feedback-reply'},
  {passes: 'I would love to understand what I could do better.', because: 'it asks about growth'},
  {passes: 'Could you tell me where I fell short?', because: 'shortcomings are growth'},
  {passes: 'What was missing in my answer on budgets?', because: 'shortcomings are growth'},
  {passes: 'What could have made me a stronger candidate?', because: 'it asks about growth'},
  {passes: 'I would like feedback on the things I did wrong in the test.', because: 'mistakes as a topic of feedback are growth'},
  {passes: 'Was it the salary?', because: 'a guess asks for no defence'},
  {passes: 'Let me say why I applied: I love trains.', because: 'why about the writer'},
  {passes: 'I still think of why your team starts from user pain.', because: 'why about the work'},
  {passes: 'Which skills would help me be chosen next time?', because: 'it looks ahead'},
  {passes: 'How can I avoid being rejected in the first round next time?', because: 'it looks ahead'},
  {passes: 'Could you explain why my loop was slow, so that I can fix it?', because: 'why about the work'},
  {passes: 'The reason I am writing is that I want to improve.', because: 'reason of the letter'},
  {passes: 'Which certificate should I take first? And why?', because: 'it asks for the reason of an advice'},
  {passes: 'You told me very clearly on the phone why I was not chosen.', because: 'it tells that the reason was given'},
  {passes: 'I know what I did wrong, and now I want to fix it.', because: 'it asks nothing'},
  {passes: 'I messed up the second task; how should I practise for it?', because: 'it asks about growth'},
  {passes: 'What was the cause of the fault in the test rig?', because: 'a cause in the work'},
  {passes: 'My plan is late, which is my problem and not yours, so answer whenever it suits you.', because: 'it asks for nothing'},
  {passes: 'Whatever the reason for your decision, thank you for a fair process.', because: 'it asks nothing'}
]
