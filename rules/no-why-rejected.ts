// Over 200 lines because it is data: the ways to name the outcome, to ask for its reason, and the examples.
import {offending} from '../src/lexicon/offences'
import {whyRejectedWeights} from '../src/lexicon/weights/no-why-rejected'
import {defineRule, formsOf, growthAsk, remove, type Example, type Message, type Sentence} from '../src/rule'

/** Nouns of reason and the words of causing also stand in plain statements; only a question, a request or a wish to know asks. */
const asking =
  /\b(?:(?:to|for|of|by|in|about|be) (?:know|hear|learn|understand|find|ask|see|told)(?:ing)?|(?:would|should) (?:\w+ )?(?:value|welcome|appreciate|love|like|interest)|[ei]nquir\w+|query|request\w*|figure|puzzl\w+|baffled|wonder\w*|curious|idk|asking|struggl\w+|head round|at a loss|no idea|no clue|not (?:know|see)|unclear|not clear|i (?:\w+ )?knew|not (?:work|figure) out|(?:i|we) (?:\w+ )?(?:want|need|demand|expect|require|await|deserve)|owe me|entitled|question|(?:give|tell|send) (?:me|us)|would (?:\w+ ){0,2}be (?:\w+ ){0,2}(?:useful|helpful|welcome|valuable|appreciated))\b/

const asks = ({act, wantsToKnow, mark, terms}: Sentence) =>
  act !== 'statement' ||
  wantsToKnow ||
  mark.includes('?') ||
  (mark === '' && terms.slice(0, 3).some(({form}) => /^(?:what|which|why|how|where)$/.test(form))) ||
  asking.test(formsOf({terms}))

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
  weights: offending(whyRejectedWeights),
  classes: {
    // The parties.
    mine: '((my|our|the|this) ..2 (application|applications|candidacy|candidature|profile|cv|resume|file|name|submission|proposal|bid|portfolio|form|case|dossier|documents|interview|attempt|tender|qualifications|credentials|experience|story|journey|background|trial|audition|face))',
    self: '(i|we|@mine)',
    body: '(@firm|manager|managers|interviewer|interviewers|director|owner|boss|jury|people|guys|client|chef|principal|faculty|dean|leadership|leaders|head office|headquarters|hq)',
    them: '(you|yous|youse|they|@body|#slot|#name)',
    other:
      '(someone|somebody|another|others|else|him|her|internal|externally|internally|elsewhere|(other|others|chosen|selected|successful|different|external|better|stronger|that|this|the|a|an) ..1 (@candidate|fella|bloke|chap|lass|applicant)|(over|above|before|instead of|rather than|ahead of) (me|us))',

    // The outcome as a clause: "I was passed over", "I did not make the cut", "you went with somebody else".
    refuse:
      '(~reject|~decline|~refuse|~eliminate|~exclude|~overlook|~disqualify|~discard|~deny|~bin|~axe|~drop|~cut|~skip|~dismiss|~deselect|~unselect|~withdraw|~veto|~spurn|~snub)',
    lost: '(@refuse|@lossPhrase|unfit|overqualified|underqualified|ineligible|(turned|knocked|put|set|laid|sent|thrown|sifted|kicked|voted|sorted|crossed|taken|struck|weeded|passed|left) ..1 (down|over|out|off|aside|back|away|home|to one side)|shown the door|no longer|out of the|out >|negative|not (>|in|on|good|right|enough))',
    passive:
      '((@self ..3 @be|@be ..1 @self) ..4 (@lost|not ..2 @gained)|(it|this|that) (@is|got|has been|had been) (@refuse|unsuccessful|turned down|not ..2 (successful|accepted|approved|selected))|i rejected (>|from|in|for|after|by)|~get (me|us|@mine) @refuse)',
    gained:
      '(retained|kept|engaged|nominated|elected|confirmed|validated|contemplated|retain|part of (your|the)|with you|on board|starting|joining|taken into (account|consideration)|(~warrant|~merit) ..3 (interview|round|call|look)|selected|chosen|choosen|picked|hired|accepted|shortlisted|considered|appointed|employed|recruited|taken|approved|invited|called|wanted|preferred|favoured|favored|recommended|admitted|offered|awarded|qualified|progressed|advanced|promoted|successful|select|shortlist|qualify|succeed|progress|proceed|advance|convince|impress|suit|suitable|suited|eligible|fit|match|matching|right|ideal|adequate|worthy|among|hear back|(good|strong|experienced|qualified) enough|the (one|person|candidate|choice)|your choice|what you|who you|in the ..2 (list|running|team|round)|on the ..2 (list|shortlist|team)|~move (on|forward|forwards|ahead|to|up)|~go (on|forward|ahead|further|through|any)|interviewed|~get ..1 (it|the|this|that|any|a|an|one|in|through|past|over|across|into|further)|(~make|~land|~win|~clear|~pass|~reach) ..1 (it|the|this|that|your|any|through|thru)|~pass >|~receive ..2 @job|given ..2 (the|a|an|this)|(lead|led|result|resulted) ..1 (to|in) ..1 (a|an|any|the))',
    negated:
      '((@self ..2|@mine ..4) (not|never) ..4 @gained|(@aux|@be) ..1 (not ..1 @self|@self (not|never)) ..3 @gained|(it|this|that) ..2 not (me|us|mine)|(is|was) not it (me|us|mine)|(it|this|that|things|everything|interview) ..2 (not|never) ..2 (work out|work for (me|us)|happen for|~go (my|well|in|further|forward)|a fit|a match|the right|to be)|not (i|me) (>|but))',
    refuseMe:
      '((@refuse|~turn down|~pass on|~pass over|~rule out|~write off|~give up on|~knock back) ..1 (me|us|my)|(~end|~close|~cross|~fail) (me|us|my)|(~turn|~knock|~pass|~rule|~let|~leave|~filter|~screen|~sift|~weed|~strike|~send|~put|~take|~write) ..1 (me|us|@mine|people like me) ..1 (down|over|up|out|off|aside|back|away|home|go|packing|to one side))',
    lossActive:
      '(@refuseMe|@refuse ..2 (it|@mine|>|after|for|someone|somebody|people|a|an|such)|~pass (on|over|>)|~turn down|(say|said|saying|says) ..1 no|(~decide|~choose|~vote|~rule|~opt|~go|~think|~lean|~recommend) ..1 (against|not to|otherwise|differently)|~be against|(~go|~choose|~take|~look|~move|~decide) ..2 (another|a different|other|a new) (way|direction|route|path|road|avenue|directions)|(~land|~settle|~end|~go|~come|~conclude) ..2 (on|for|with|to|at|in) (a|the|this|that) (no|pass|rejection|refusal)|~change (your mind|course|tack|direction|plans|your plans)|~lose (interest|faith))',
    pick: '(~select|~choose|~pick|~hire|~accept|~shortlist|~appoint|~employ|~recruit|~approve|~take|~want|~prefer|~favour|~favor|~admit|~consider|~invite|~keep|~recommend|~offer|~confirm|~see|~give|~progress|~advance|(~go|~settle|~opt|~decide|~move|~proceed|~continue) ..1 (with|for|on|to (~hire|~go|~take|~move)))',
    pickActive:
      '(@pick ..3 (me|us|@mine|someone like|people like)|~call (me|us) ..1 (for|in|to)|(~move|~proceed|~continue|~go|~progress|~advance) ..1 (forward|forwards|ahead|further|on|with)|~give ..2 (@job|chance|opportunity|shot|go)|(select|hire|choose|pick|shortlist|recruit) >)',
    active:
      '(@refuseMe|@them ..3 @lossActive|(@them ..3 (not|never)|(@aux|@be) ..1 (not ..1 @them|@them ..1 (not|never))|(nobody|none|no one) ..3) ..3 @pickActive)',
    replaced:
      '((@them ..2|(you|they) ..4) @pick ..3 @other|@other ..3 (@is|~get|been) ..4 (chosen|selected|preferred|picked|hired|better|favoured|favored|appointed|taken|job|it|ahead|given)|@be @other ..2 (chosen|selected|preferred|picked|hired|favoured|favored|appointed|taken|given)|@the ..3 @job ..3 (~go|given|offered|awarded) ..1 to ..2 @other)',
    suffered:
      '((@self ..2|@mine ..4) (~fail !(to (answer|explain|finish|complete|mention|show|give|do))|~lose (out|it|this|the ..1 @job)|~miss (out|the cut)|~fall (short|through|at|out)|~drop out|~go out|~stumble at|~trip at|(~get|~receive|~be given|was sent) ..4 (no >|no from|rejection|rejections|refusal|boot|chop|axe|thumbs down|cold shoulder|red card|denial|negative|regret))|@is it ..1 (a no|no >)|(it|answer|result|decision|outcome|response|reply|verdict|vote|things) ..2 (@is ..1 (a no|no >|negative|against|not (me|my|us|to be))|~go against|~turn ..1 (down|out|into|against)|~fall ..2 against|~end ..1 (so|here|this|like|in|with|up)|~come ..1 (out|down|back) ..3 (no|negative|against|this))|(choice|decision|lot|luck|@job) ..2 not ..2 (~fall|~go|~land|~come|~follow|~materialise|~happen|mine|to me)|(@mine|things|it|everything) ..2 (~founder|~flounder|~stumble|~die|~stall|~collapse|~derail|(came|come) (unstuck|to grief|to nothing)|(ran|run) aground|~fall (down|apart|through|flat)|~go ..1 wrong)|@mine ..2 (~end|~stop|~close)|door ..2 (~close|~shut)|(there ..1 (is|was|will be)|(is|was) there|got|get|received|with|was|is|still) ..1 no ..1 (offer|place|@job|second|further|next|room|interview|call) (>|for|from|after|in))',
    outcome: '(@passive|@negated|@active|@replaced|@suffered)',

    // The outcome as a thing.
    outcomeNoun:
      '(knockback|knock-back|thumbs-down|thumbs down|brush-off|brush off|cold shoulder|turn-down|rebuff|veto|u-turn|change of (heart|mind|plan|course)|rejection|refusal|nonselection|non-selection|elimination|exclusion|denial|turndown|disqualification|non-acceptance|verdict|deselection|decision !(making|maker|makers|tree|trees|support|log)|outcome|result|(negative|this|that|final|unfavourable|unfavorable) (answer|response|reply)|choice (not|>|of candidate|against)|(your|the|a|that|this|their|such a) (flat|firm|clear|plain)? no !(@job|doubt)|(non|not) (selection|acceptance|shortlisting|being)|failure|negative >|no pile|(missed|lacking|missing) (hiring|selection|engagement))',
    the: '(the|your|this|that|my|our|their|its|such|a|an|any)',
    hire: '(hiring|preferring|taking|choosing|inviting|offering|selecting|picking|appointing|employing|keeping|confirming|shortlisting|considering|accepting|(making|giving|extending) ..2 (@job|chance)|(moving|going|proceeding|progressing|continuing) ..1 (forward|ahead|further|on|with))',
    motive: '(reason|reasons|cause|causes|grounds|rationale|motive|motives|reasoning|justification)',

    // What asks for it.
    why: '(why|how come|how comes|how is it ..2 that|how (can|could) it be ..1 that|how (comes|came) it|(for|due to|because of|owing to|from|on|under|by|out of|with) (what|which) ..2 (reason|reasons|cause|causes|ground|grounds|basis|criteria|criterion|point|points|argument|arguments|justification)|(due to|because of|owing to|on account of|thanks to|by reason of) what|for what|what for|y)',
    reason:
      '(reason|reasons|cause|causes|ground|grounds|basis|rationale|motive|motives|motivation|motivations|reasoning|explanation|explanations|justification|justifications|factor|factors|consideration|considerations|logic|thinking|thoughts|thought process|argument|arguments|circumstances|story|driver|drivers|trigger|root|root cause|origin|why|whys|hows|wherefore)',
    flaw: '(weakness|weaknesses|mistake|mistakes|gap|gaps|shortcoming|shortcomings|deficiency|deficiencies|fault|faults|error|errors|skill|skills|point|points|issue|issues|problem|problems|concern|concerns|doubt|doubts|lack|lacked|lacking|missing|missed|answer|answers|thing|criteria|criterion|requirement|requirements|area|areas|part|aspect|aspects|flag|flags)',
    open: '(what|where|how|whatever|which !(is|was|has|have|i|you|we|makes|made|gave|means|were|are|helped|of))',
    ask: '(what|which|where|how|whatever|who|(thing|things|point|factor|factors|aspect|detail|moment|part|bit|answer|remark|consideration|considerations|argument|arguments|circumstance|circumstances) (that|which)|(anything|something|one thing) ..3 (that|which|in))'
  },
  patterns: [
    // "Why" and its kin take the outcome in any kind of sentence: "I can't understand why …" asks as well.
    '@why ..5 @outcome',
    '@why ..2 my ..7 enough (for|to)',
    '(the|your) reasons ..6 (would|might|will) ..1 (interest|help|teach|matter|mean)',
    {
      find: '@why ..1 (a|the|this|that|such a|your|their|is|was|no) ..3 @outcomeNoun',
      unless: '(test|task|score|lab|exercise|typing|my) ..2 (result|results|outcome|failure|decision)'
    },
    '@why ..1 (not me|me >|not (i|us) >|no (>|offer|second|job|place|call|further|next|interview|luck|go)|(him|her|them|he|she|someone else|somebody else|another) (and not|instead|over|rather|>))',
    '@why ..9 (rather than|instead of) ..1 (me|us|@job)',
    '@why ..9 and not (me|us) >',
    '(what|which|where) ..1 (did|do|was|were) (i|my) ..10 (led|made|caused|moved|brought) (you|them|@the ..1 @body) to ..3 (~turn|~reject|~decide|~choose|~say|~pass|~go)',
    {
      find: [
        '(what|which) ..3 (problem|issue|trouble|obstacle|objection|sticking point|snag|hitch|catch|hurdle|stumbling block|hesitation|reservation|reservations|misgivings) ..1 (was|were|is) (>|with (me|us) >|in my case|exactly|then)',
        'what ..2 (the|your) ..2 (no|refusal|rejection) was (about|for|down|based)',
        'what (it was|was it|it is) ..1 (that|about (me|my ..2)) ..4 (ruled|led you|made you|put you|spoke|tipped|turned|cost|decided)',
        '(stood|stands|got|came) in the way of ..3 (offer|@job|yes|contract)',
        '(understand|explain|grasp|make sense of|hear more about) (the|your|this|that) ..1 (no|rejection|refusal) (>|better|at all|a little)',
        'what (did|do) (you|they|he|she|@the ..1 @body|anyone) ..1 (hold|have|say|hear|know) ..2 against (me|us)',
        'what is it about me',
        '(so|and|then) ,? (so)? what was it (then)? $'
      ],
      only: asks
    },
    '(how is it|how can it be|how come) ..12 (not ..3 @gained|@be ..2 @refuse)',
    'how (is|are|was|were|can|could|do|does|did) ..1 (a|an|someone|somebody|anyone|i|we|@mine) ..9 (not|never) ..2 @gained',
    'the (why|whys) (is|was|remains|stays|would|has|escapes|interests|still) !(clear|obvious)',
    '(to|for) (what|which) ..4 (do|does|must|should|may|can|did|am) (i|we) ..2 (~owe|~ascribe|~attribute|~thank|indebted)',
    {
      find: [
        '(why|on what grounds|on which grounds|for what reason|what for|on what basis|to know why|knew why|asking why) $',
        '(~ask|~know|~understand|~learn|~hear|~explain|~say|~tell|~wonder|~share|curious) ..1 (me|us)? ..1 (@why|for what) > !((and|or)? (where|when|who|how|what))'
      ],
      unless: [
        '(which|what|whether|should|recommend|prefer) ..20 why',
        '(instead of|rather than|without|not|never|sooner than|no|always|often|usually|habit of|taught to|trained to|learned to) ..2 (~ask|~wonder|~know)'
      ],
      only: (sentence, message) => asks(sentence) && !followsQuestion(sentence, message)
    },

    // Nouns of reason.
    {
      find: [
        '@reason ..3 @outcome',
        '@reason s? (for|of|behind|to|in|about|underlying|under|leading to|that led to|which led to|as to|regarding|on|into) ..4 @outcomeNoun',
        '@reason ..6 (not|against) ..2 @hire',
        '@reason (for|of|behind) (your|this|that|the) (answer|reply|response|choice) (>|$)',
        '@reason (for|of|behind|to) ..1 @hire ..3 @other',
        '@reason ..6 not ..1 (being|getting|making|selection|acceptance|progressing|proceeding|qualifying|passing|clearing)',
        '(reason|reasons|grounds|cause|rationale|logic|thinking) (for|behind) (it|this|that|rejecting|declining|refusing|turning|passing|dropping|overlooking|deciding) (>|me|my|against|in the end|all|please)',
        '@reason (on|by|for|behind|under|from) which ..4 (~decide|~act|~choose|~vote|~rule|~judge|~make|~take|~reach|~base)',
        '(~know|~learn|~hear|~understand|~tell|~give|~share|~explain|~find|~ask|~say|~inform|~interest|~see|grateful|glad|like|appreciate|word|line|note|sentence|light|detail|details|clarity|curious|hint|clue|idea|inkling) ..3 (the|your|its|their|any|a|that|some) ..2 @motive (>|please|pls|kindly|sir|madam)',
        '(what|which) ..2 (the|your|their) ..2 (@motive|thinking|logic) (>|is|was|were|might|may|could|has|there|did|in the end|exactly|please)',
        'what (reason|reasons|grounds) (did|do|does|have|has|had) ..2 @them',
        '(the|your) (reason|reasons|why) @i ..1 (after|seek)'
      ],
      unless: [
        '(thoughts|thinking|views|view|opinion|eye) (on|about) (where|how|what)',
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
      find: [
        '(an|some|proper|full|short|brief|written) (explanation|justification) (would|$)',
        '^ (so|please|kindly)? explain $',
        '(nobody|no one|none|never) ..2 (~tell|~explain|~say) ..1 (me|us) (why|the reason|the reasons) >'
      ],
      only: (sentence) => sentence.act !== 'question' && !sentence.thanks
    },

    // A verb of telling or knowing and the decision itself.
    {
      find: [
        '(~explain|~justify|~clarify|~account for|~elaborate|~defend|~substantiate|~motivate|~rationalise|light on|light upon|~walk me through|~talk me through|~take me through|~expand on|~comment on|~discuss) ..2 @the ..2 @outcomeNoun',
        '(clarity|clarification|information|details|detail|insight|insights|light|background|context|transparency|colour|color|more|closure) ..1 (on|about|into|regarding|as to|behind|concerning|around|of|for|to) ..2 @the ..2 (@outcomeNoun|choice >|choice you)',
        '(help (me|us)|let (me|us)|not|like to|love to|~struggle to|~try to|~fail to|hard to|difficult to|unable to) ..2 (understand|grasp|comprehend|make sense of) ..1 ((the|your|this|that) ..1 (@outcomeNoun|choice)|it >)'
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
        '(deciding|decisive|determining|clinching|tipping|overriding|disqualifying) (factor|factors|point|points|reason|reasons|consideration|considerations|issue|argument|criterion|criteria|element|moment)',
        '(what|which|who) ..4 (decisive|deciding|determinant)',
        '(deal breaker|deal breakers|dealbreaker|dealbreakers|deal-breaker|deal-breakers|showstopper|clincher|tie breaker|tiebreaker|tie-breaker|(last|final) (straw|nail)|nail in the coffin|stumbling block|sticking point|knock-out criterion|my (undoing|downfall))',
        '@ask ..6 (~tip|~swing|~sway|~turn|~shift|~tilt) ..3 (scale|scales|balance|needle|tide|against|towards|toward|other way|vote|it|things|decision|outcome|choice|panel|committee|me out|my disadvantage|you (against|away|round|around))',
        '@ask ..4 (~make|making) (the|all the|that|a) (difference|decision !(to|about (my|this|the)))',
        '@ask ..6 (decision|choice|it|matter|outcome|verdict) ..2 (~hinge|~turn|~hang|~rest|~depend|~base|~fail|~founder|(come|came|boil|boiled) down) (on|to|upon)? ..2',
        '@ask ..6 (~speak|~count|~weigh|~work|~go|~tell|~turn|~vote|~argue|~militate|~stand|~hold) ..2 against (me|us|my|our|@mine|hiring|taking|>)',
        '@ask ..3 (argument|arguments|objection|objections|obstacle) ..2 (against|to) (me|us|my|hiring|taking)',
        '@ask ..4 (~weigh|~count|~matter) ..3 (most|heaviest|heavily|decisively) ..2 (in|when|for|to|as) (~turn|~reject|~refuse|~decide|the|your|deciding|choosing|making)',
        '@ask ..7 (~cost|~lose) (me|us|my) ..4 (@job|it|chance|chances|opportunity|interview|round|ticket)',
        '(what|which|where|when|how) ..5 ~lose ..1 (@the ..1 @job|it >|my chance|this one)',
        '(where|when|how) ..5 (did i|i) lose you >',
        '(@ask|something|anything|thing) ..7 (put|puts|turned|turns|scared|drove|kept|putting) (you|them|(the|your) ..2 @body) ..2 (off|away)',
        '@ask ..6 (~stop|~prevent|~keep|~hold|~deter|~discourage|~dissuade|~hinder|barred|~preclude|~block|~exclude|~disqualify) ..1 (you|them|me|us|@mine|(the|your) ..2 @body|@job|progress) ..1 (from|back|out|being|getting|progressing|~take|~hire|~choose|~select|~offer|>) !(doing|giving|showing|improving|a better)',
        '@ask ..4 (stood|stands|got|came) in (my way|the way of (@hire|my))',
        '@ask ..6 (~make|~lead|~bring|~drive|~push|~move|~prompt|~cause|~persuade|~convince|~force|~induce|~incline|~get|~decide) (you|them|(the|your) ..3 @body) ..3 (@lossActive|@refuse|@outcomeNoun|@pick ..3 @other|to ..3 @other|~conclude|(this|that) conclusion|against|~hesitate|pause|wary|reluctant|unsure|uncertain|(~back|~walk|~shy|~look) (out|off|away|elsewhere)|think twice|pass|cold feet|second thoughts|doubts|think (i|we) ..1 not|(go|cool|sour) ..1 (on|off|against) (me|us))',
        '@ask ..2 made (me|us|@mine) ..2 (not|un) ..2 @gained',
        '@ask ..5 (~cause|~drive|~determine|~influence|~affect|~shape|~guide|~inform|~motivate|~prompt|~trigger|~underlie|~justify|~explain|~seal|~decide|~settle|~bring about|~lead to|~lie behind|@be behind|stood behind|went into|~sway) ..3 (@outcomeNoun|fate|choice|vote|it >|that >|matter|case|against|selection)',
        '@ask ..8 (~disqualify|~eliminate|~exclude|~sink|~doom|~kill|~wreck|torpedoed|~scupper|~undo|~derail|~ruin|put paid to|~finish|~rule|~knock|~blow|~trip) ..1 (me|us|my (chance|chances|application|candidacy|bid)|it (>|for (me|us))|@mine)',
        '(what|anything|something|thing) ..6 (about|in|with) (me|us|@mine) ..8 (not (like|want|warm|care|take|trust|convince)|~dislike|~displease|~bother|~worry|put off|~turn off|~deter|~repel)',
        'what ..6 not ..1 (like|want|trust|fancy|rate) (about|in|of) (me|us|@mine)',
        '@flaw ..2 (that|which|why|because|so) ..3 @outcome',
        '(lack|lacked|lacking|missing|missed) ..3 (for you to|to make you|that made you|so that you) ..4 (@lossActive|@other|yes)',
        '(leading|resulting|contributing|led|resulted|contributed) (to|in) (my|the|your|this|a) ..1 (@outcomeNoun|not)'
      ],
      unless: [
        '(is|are|keeps) ..1 (holding|keeping|stopping)? me ..1 back !(from (@job|the|getting|being))',
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
        '(what|which|how) ..3 (~change|~shift) ..2 (your|their|the ..1) ..1 (mind|minds|view|opinion|tune|heart)',
        '(~change|~revise) (your|their) (mind|opinion|view|minds) ..1 (about|on|of) (me|us|@mine)',
        '(know|hear|learn|understand|tell me|wonder|wondering|so|then|but|^) ..1 what ..1 (changed|happened|shifted) ..1 (between|since|after|overnight|from (one|the)|with (me|us|@mine)|to (me|us|@mine)|>|(at|in) the end|exactly|that)',
        '(what|where) ..1 (is|was|were) ..1 (the|your|my) ..1 (problem|issue|trouble|concern|objection|obstacle|snag|hitch|matter|difficulty|red flag) ..1 (there|with (me|us|(@my|the) (application|candidacy|profile|file|cv)))',
        '(what|where) ..1 (was|were) ..1 (the|your) ..1 (problem|issue|trouble|concern|objection|obstacle|snag|hitch|matter|difficulty|red flag) >',
        'what (was ..1 (wrong with|it about) (me|us)|(is|was) ..1 wrong with (my|the) (application|candidacy|profile|candidature|interview))',
        '(what|where|how|when) ..4 (went|gone|goes|did|go) ..3 (wrong|south|sideways|awry|pear-shaped|pear shaped|downhill|off the rails) (>|for|with (me|us|it|(@my|the) (application|candidacy|bid))|in (the|my|our) (end|interview|interviews|application|process|selection|eyes|case)|in (your|their) eyes|on (my|your|the) (side|end|part|day)|during (the|my|our) (interview|process)|there|here|that|at the end|and|from)',
        '(what|where|how) (..2 (did|have|had) i ..2 (do|done|doing|go|gone)|(i|we) (did|have done|had done|was doing|do|am doing|went)) ..1 (wrong|badly|incorrectly) (>|for|that|in (the|my|our|your|that) ..1 (interview|application)|to (~be|~get|~deserve|~lose|~end|not))',
        '(what|where|how) ..1 (did|have|had|do)? (i|we) ..2 (~mess|~screw|~muck|~cock|~foul|~botch|~bungle|~fluff|~blow|~flunk|~trip) ..1 (it|things|this)? (up|>)',
        '(what|which|where|on what) ..3 @mine ..2 (~fail|~founder|~stumble|~fall|~stop|~end|~die|~stall|~get stuck) !(short|below|outside|under|behind)',
        'what ..2 ((i|we) ..1 (done|did|said)|did (i|we) ..1 (do|say)) ..6 (to ..1 ((get|receive) ..2 (rejected|rejection|no|refusal|this|@lost)|be (given|@lost|taken off)|end up with|deserve|lose|put|change|turn|make you)|that ..1 (you|made|put|turned|changed|lost))'
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
        'how ..2 (you|they|(the|your) ..2 @body|vote) ..2 (~reach|~come|~arrive|~make|~take|~get|~land) ..1 (to|at|on)? ..1 (the|your|this|that|their|its) ..2 (decision|conclusion !(about|on|in)|verdict|outcome|result|choice)',
        'how ..1 (it|things) ..2 (~come|~lead|~get) ..1 to ..4 (@outcomeNoun|@outcome|this|that)',
        'how ..6 (turned|became|ended|changed|went|turn|become|end|go|got) ..6 (a no|rejection|refusal|no >|no pile|reject|rejected)',
        '(how|why) ..5 my name ..2 (off|dropped|disappeared|vanished|removed|missing|gone)',
        '(on|under|by) (what|which) ..1 (ground|grounds|basis|criteria|criterion) ..8 (@outcomeNoun|selection|choice|decide|decided|@lossActive|@refuse)'
      ],
      unless: [
        '(task|case study|exercise|calculation|experiment|test|vendor|vendors|stack|tool|tools|case|cases|next time)',
        'how (do|can|should|would) (you|i|we) ..1 (come|get|arrive|make|reach)',
        'how (do|can|should|would) (i|we|one|you)'
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
        '(~go|~carry|~keep|~cope|~deal|~live|~recover|~move|~bounce) (on|with|after|from|back|going)',
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
      '(easy|easier|(is|was|very|quite|perfectly|so) (clear|obvious|plain)) ..2 (to (see|understand)|why|to me why)',
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
    others: [
      '(ask|asking|asked) (you|me|us|himself|herself) why (they|he|she|we|the) !(..4 (me|us|my))',
      '(wanted|told|urged|advised|begged) (me|us) to ask',
      '(thesis|book|talk|article|course|research|analysed|analyzed|studied|taught me) ..2 (why|what|how)'
    ]
  },
  message: '“{match}” asks for the reason of the rejection.',
  why: 'A question about the decision asks the reader to defend it; a question about your growth invites an answer.',
  mends: [growthAsk, remove()]
})

export const examples: Example[] = [
  {flags: 'Thank you for the audition. «A line on the reason for your decision would be very useful to me.»'},
  {passes: 'I would value your thoughts on where I fell short.', because: 'shortcomings are growth'},
  {passes: 'In which tasks did my work fall below your standard?', because: 'it asks for weak spots'},
  {passes: 'I want to know whether my spelling is what is holding me back.', because: 'it asks what to work on'},
  {flags: '«I would like to know what the sticking point was.»'},
  {flags: '«Why did a man from outside get the work and not me?»'},
  {passes: 'Could you tell me what the problem was with my second weld?'},
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
  {flags: '«What stood in the way of hiring me?»'},
  {flags: '«Why would you turn down somebody with my record?»'},
  {flags: '«Which of my remarks was it that sank me?»'},
  {flags: '«Just tell me what I messed up.»'},
  {flags: '«How can someone with two licences not even get an interview?»'},
  {flags: '«What was it about me that your team didn’t like?»'},
  {flags: '«What made the panel back out?»'},
  {flags: 'I was told no«, and the why is all that interests me.»'},
  {flags: '«What made you go off me?»'},
  {flags: '«I never understood why the offer didn’t come.»'},
  {flags: '«What reason was there for not taking me on?»'},
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
  {passes: 'Could you tell me why my test result was low?', because: 'why about the work'},
  {passes: 'What in my answer was not detailed enough?', because: 'shortcomings are growth'},
  {passes: 'The reason I ask is that I want to improve.', because: 'reason of the letter'},
  {passes: 'I always ask why, it is a habit from the lab.', because: 'it tells of a habit'},
  {passes: 'Instead of asking why, I would like to ask what to learn.', because: 'it leaves the question unasked'},
  {passes: 'My plan is late, which is my problem and not yours, so answer whenever it suits you.', because: 'it asks for nothing'},
  {passes: 'Whatever the reason for your decision, thank you for a fair process.', because: 'it asks nothing'}
]
