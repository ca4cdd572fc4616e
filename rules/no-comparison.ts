// Over 200 lines because it is data: the ways to speak of whoever was chosen, and the examples.
import {defineRule, growthAsk, remove, replace, type Example, type Message, type Sentence} from '../src/rule'

const asks = ({act, wantsToKnow, mark, terms}: Sentence) =>
  act === 'request' ||
  act === 'directive' ||
  wantsToKnow ||
  mark.includes('?') ||
  (mark === '' &&
    terms
      .slice(0, /^(?:so|and|but|well|ok|okay)$/.test(terms[0]!.form) ? 2 : 1)
      .some(({form}) => /^(?:what|which|who|how|where|did|was|is|does)$/.test(form))) ||
  terms.some(({form}) => /^(?:wonder|wondering|curious)$/.test(form))

const rivalWords =
  /\b(?:whoever|(?:new|other|chosen|selected|successful|winning|hired|appointed|preferred) (?:candidate|applicant|hire|girl|guy|person|one|man|woman|colleague|lad|lady|starter)|(?:person|one|ones|guy|girl|lady|man|woman|lad|fellow|bloke|candidate|applicant|boy|kid|gentleman|two|who) (?:that |who |whom )?(?:you|they) (?:\w+ )?(?:chose|picked|took|hired|selected|preferred|appointed|went|want|decided|employed|have|got)|got the (?:job|role|position|post|place|contract)|(?:before|after) me|(?:is|are) now (?:hers|his|theirs)|(?:job|role|position|post|place|contract|class|ward|shop|desk) is (?:hers|his|theirs)|(?:he|she) (?:now )?(?:has|gets|got|takes) (?:the|my) (?:job|role|position|post|place|contract|class|spot)|internal|competitor|rival|winner|appointee)\b/

/** "He" and "she" are the one who was chosen only where the sentence, or the one before, speaks of that person. */
const speaksOfRival = (sentence: Sentence, {sentences}: Message) => {
  const at = sentences.indexOf(sentence)
  return [sentences[at - 1], sentence].some((each) => each && rivalWords.test(each.terms.map(({form}) => form).join(' ')))
}

const kindWords =
  /^(?:best|better|stronger|more|right|fits?|fitted|suits|suited|good|great|excellent|well|sense|understand|accept|exactly|lovely|wonderful|welcome|hope|wish|strong|impressive|brings|started|starts?|lives|from|joined|joins|if|should|friendly|nice|helpful|gap|congratulations|congratulate|happy|glad|lucky|deserves?|deserved|pleasure|enjoy(?:ed)?|thanks?|success|sound|respect|experience[ds]?|agree)$/

const speaksKindly = ({terms}: Sentence) =>
  terms.some(({form}, at) => kindWords.test(form) || (form === 'kind' && terms[at + 1]?.form !== 'of'))

const instead = [remove(), replace('I wish your new colleague every success.', 'Wish them well')]

export default defineRule({
  id: 'no-comparison',
  title: 'Leave the other candidates out',
  tip: 'T6',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  classes: {
    person:
      '(@candidate|one|ones|colleague|intern|graduate|gentleman|boy|kid|bloke|chap|dude|chick|student|nurse|driver|engineer|two|three|four|others|folks|lot|fella|lass|mate|youngster|starter|leaver|apprentice|cook|chef|baker|teacher|trainee|assistant|welder|clerk|foreman|hands|boys|girls|guys|women|men|ladies|blokes|idiot|genius|soul)',
    picked:
      '(~choose|~pick|~take|~hire|~select|~prefer|~appoint|~go with|~go for|~want|~settle for|~settle on|~decide on|~decide for|~give ..2 to|~offer ..2 to|~bring in|~employ|~recruit|~favour|~favor|~end up with|~get instead)',
    took: '(chose|chosen|picked|took|taken|hired|selected|preferred|appointed|went with|went for|gone with|gone for|settled (for|on)|decided (on|for)|gave ..2 to|given ..2 to|offered ..2 to|brought in|ended up with|got instead|employed|recruited|promoted|rewarded|favoured|favored|going with|taking on)',
    rival:
      '((the|that|this|your|those|these|an|any|our|other|another) ..1 (chosen|selected|successful|winning|hired|appointed|preferred|picked|lucky|accepted|rival) ..1 @person|(the|that|your|those|these|an|any) ..1 other @candidate|(the|that|this|those|your|whatever|which) ..3 @person (that|who|whom)? (you|they|@firm) ..2 @took|(the|that|those) ..1 @person who ..1 (got|landed|won|took|beat|gets|made it|is getting|received|was (chosen|selected|picked|hired|preferred|taken)|were (chosen|selected|picked|hired|taken))|(whoever|whomever) (it is|it was|you|they|is getting|got|gets|was chosen|is chosen|won|beat|takes|has|landed)|who (you|they) @picked|who (is getting|got|gets|won|beat|landed) (it|me|the ..1 @job)|your (new|final|eventual|shiny|golden|precious) ..1 (hire|hires|recruit|girl|guy|guys|starter|colleague|employee|appointee|person|man|woman|lad|lady|choice|boy|nurse|driver|member)|your (pick|appointee|chosen (one|person|candidate)|winner)|the (appointee|appointed @person|wunderkind|chosen one|lucky (one|winner|fellow))|the (new|other) (hire|girl|guy|lad|lady|woman|man|person|starter|candidate|candidates|applicant|applicants)|the (winner|finalists|other finalist|other finalists|internal candidate|other two)|my (replacement|rival|rivals|competitor|competitors|competition|opponent|opponents)|other (candidates|applicants|finalists|contenders)|fellow (candidates|applicants))',
    pronoun: '(he|she|they|him|her|them)',
    chosen:
      '((the|that|this|your) ..1 (chosen|selected|successful|winning|hired|appointed|preferred|picked|lucky|accepted) ..1 @person|(the|that|this|whatever|which) ..2 @person (that|who|whom)? (you|they|@firm) ..2 @took|whoever ..2|who ..1 ((got|won|gets|landed) (it|in >|through|the ..1 @job)|was chosen|was selected|was picked|you chose|you picked|you hired|you took)|your new (hire|recruit|colleague|girl|guy|starter|man|woman|lad|lady|employee)|your chosen (one|person|candidate)|your appointee|the appointee|the new (hire|girl|guy|starter)|the winner|my replacement)',
    trade:
      '(foreman|nurse|teacher|chef|cook|driver|baker|manager|lead|developer|engineer|analyst|clerk|welder|plumber|electrician|designer|accountant|secretary|receptionist|buyer|planner|trainee|apprentice|carer|tutor|lecturer|professor|researcher|postdoc|doctor|guard|cleaner|waiter|waitress|barista|mechanic|technician|supervisor|director|officer|worker|intern|colleague)',
    them: '(@rival|@pronoun)',
    // What only somebody who runs another down says of a person he does not name.
    someone: '((a|an|some|this|that) ..3 @person|someone|somebody|anyone|anybody|people) ..2',
    poor: '((who|that|which) ..1 (can|could|does|did|has|have|is|was|will|would|do|are) (not|never|hardly|barely|scarcely)|(who|that|which) ..1 (never|hardly|barely|scarcely|only|just)|off the street|off the dole|(straight|fresh|just|barely|only|hardly) ..1 (out of|from|off|finished|left|started)|with ..1 (no|half|less|little|hardly|barely|zero|fewer|a fraction|none|not)|who ..6 (five minutes|since yesterday|a few (weeks|months)|wet behind)|without (a|an|any|even|the)|(half|a third|a quarter|a fraction) (of)? (my|the|as)|half my|(less|fewer|worse) ..2 than)',
    than: '(than|compared (to|with)|in comparison (to|with)|versus|vs|against|as opposed to|over|unlike) ..1 (me|i|mine|my|us|we|myself)',
    edge: '(better|stronger|more ..2|superior|smarter|faster|cheaper|younger|older|special|best|suitable|preferable|ahead|above)',
    have: '(have|had|has|got|did|do|does|done|bring|brought|brings|offer|offered|offers|show|showed|shown|possess|possessed|possesses|know|knew|knows|say|said|answer|answered|score|scored|present|presented|demonstrate|demonstrated|earn|ask|asked|study|studied|achieve|achieved|provide|provided)',
    kin: '(nephew|niece|cousin|son|daughter|friend|mate|buddy|pal|brother|sister|wife|husband|girlfriend|boyfriend|neighbour|neighbor|relative|relatives|brother-in-law|crony|cronies|favourite|favorite|insider|protege|drinking companion|pals|friends|mates|buddies|cousins|nephews|relations|godson|goddaughter|son-in-law)',
    low: '(overrated|nothing special|all talk|pretty face|smooth talker|inferior|fresh out|straight out of|fresh from|left school|a fraction of|not half|no clue|talks a lot|talks more|slow|lazy|unqualified|underqualified|inexperienced|incompetent|clueless|useless|hopeless|cheap|cheaper|junior|weak|weaker|worse|mediocre|average|green|raw|untrained|rookie|novice|amateur|beginner|fake|dishonest|rude|boring|nobody|idiot|joke|puppet|liar|cheat|fraud|child|kid|yes man|suck up|just a|only a|half ..2 (experience|age)|(half|a third|a quarter|a fraction|none|hardly any|barely any|nothing) (of|as|what) ..1 (my|the|me|i)|half (my|the|as|what)|(never|hardly|barely|scarcely) ..1 (even)? (taught|ran|run|worked|driven|drove|held|seen|saw|done|did|touched|been|managed|led|written|wrote|cooked|built|finished|used|had|stood|stands|set foot|welded|published|flown|nursed|passed|completed|sold|opened|learned|learnt|knows|knew|speaks|can|could|lasted|left|heard)|less (experience|experienced|qualified|suitable|skilled|competent|than)|fewer ..2 (years|skills|qualifications)|no (experience|degree|idea|clue|qualification|qualifications|training)|little (experience|idea)|not (qualified|experienced|ready|up to|fit|good enough|as (good|qualified|experienced)|half as)|(barely|hardly|scarcely) ..1 (speaks|knows|writes|reads|spoke|knew|finished|passed|understands|works|worked|talks|touched)|(can|could|does|did|has|have|is|was|will|would|do) (not|hardly|barely|never|scarcely) ..1 (even|know|speak|spell|read|write|drive|do|tell|run|touched|worked|held|last|lift|use|understand|seen|set|have|reverse|been|done|fill|find|count|handle|type|manage|cope|code|cook|teach|show|turn|care|stay|start|finish))'
  },
  patterns: [
    // Questions about whoever was chosen.
    {
      find: [
        '(what|which|how much|how many) ..6 @rival ..3 @have',
        '(what|which|how|how much|how many) ..4 @them ..4 @have ..6 (that|which|what) ..1 (i|we|mine|my) ..5 (not|lack|lacked|missed|missing|without)',
        '(what|which|how|how much) ..4 @them ..3 @have ..6 (i|we|mine|my ..1) ..1 (did|do|does|have|had|could|can|is|was|am) not',
        '(what|which|how|how much|in what way|where|why) ..5 @them ..5 @edge ..3 @than',
        '(what|which|how|in what way|where|why) ..4 @rival ..5 (better|stronger|more|superior|~stand out|~suit|~impress|~convince|preferred|chosen|special|ahead|above|~outperform|~beat|qualified|right|different|differently|the edge)',
        '(what|which) ..3 (~make|~give|~set|~tip) ..2 (@them) ..3 (better|stronger|more|superior|~stand out|apart|the edge|the advantage|an edge|the nod|special|the right|the best|preferable|ahead|the job|so|different|win)',
        '(difference|differences|distinction|gap) ..3 (between ..2 (me|my|us|@rival)|to ..1 @rival)',
        '(what|which) ..3 (~distinguish|~separate|~differentiate|~set) ..2 (@them|me|us) ..1 (from|apart)',
        '(who|whom) ..1 (~get|~land|~win|~bag|~receive|~secure|~fill|~take|has|have) ..2 (the|my|that|this) ..1 (@job|it)',
        '(who|whom) (has|have|ultimately|actually|finally|was|were|is|got|did|do|else|all|in the end)? ..1 (~get|been)? (picked|chosen|selected|hired|appointed|taken|preferred|cleared|shortlisted|accepted|employed|offered) (>|in|for|instead|it|the|over|as|to|on|into|at|from)',
        '(who|whom) (did|have|has|had|was it|do|is it|was)? ..1 (you|they|the ..2 (panel|team|board|committee)|your ..2 (team|panel)) ..3 @picked',
        '(who|what kind of person|what type of person|what sort of person|which candidate|which applicant) ..1 (beat|replaced|outperformed|outscored|pipped|came first|made it|won (it|>|the ..1 @job|instead|in the end|over)|got (in >|through|it|the ..1 @job)|works there now|cooks there now|is it|was it) ..2',
        'who ~cook ..1 there now',
        '(what|which) ..3 (special|great|good|better|wonderful|remarkable|impressive|clever) about @them',
        '(what|which|how|where|how old|how much|how many) ..4 (does|did|is|was|has|do|have|are|were|will) ..1 @rival ..3',
        '(~describe|~know) ..1 @chosen',
        '(~tell|~describe|~know|~share|information|details|more|profile|background|cv|qualifications|qualification|experience|name|credentials|strengths|score|marks|level|age|degree) ..1 (me)? ..2 (about|of|on|regarding|had by) ..1 @chosen',
        '(how|what|which) ..3 (others|other candidates|other applicants|other finalists|the rest|other two) ..2 (do|did|score|scored|get|got|perform|performed|answer|answered|solve|solved|present|presented|fare|fared|have|had)',
        '(name|identity|background|experience|qualifications) of (whoever|@chosen)',
        '(he|she|this person|that person|@rival) ..4 (better|faster|cheaper|more|quicker|stronger) ..3 than (me|i|mine|us)',
        'how (near|close|far) (was|were|am) (i|we) ..2 (to|from|off) ..1 (getting|being|making|winning|landing|it|an offer|the (job|place|offer|post|shortlist|top|cut|front))',
        '(who|whom) (i|we) ..2 (lost|lose) (out)? to',
        '(what|which|how) ..3 (#name|he|she|the ..1 one|(the|this|that) ..2 @person) ..2 (got|have|has|do|does|did|done|made|seen|achieved|shown|bring|know|offer) ..4 (that|which|what|and|but) ..1 (i|me|mine|my ..1) ..2 (not|lack|lacked|miss|missed)',
        '(what|which) ..3 (has|did|does|is|was) ..1 _ ..1 got that ..1 (i|me|mine) ..2 not',
        '(what|whats) ..1 (is|was) ..1 so (special|great|good|wonderful|remarkable|impressive|clever|amazing|brilliant) about',
        "(what|which) ..4 (winner|winners|winner's|(the|that|your) (chosen|selected|successful|winning|other) (candidate|candidate's|person's|applicant's|one's|chap's|guy's)) ..2 (cv|resume|portfolio|profile|application|answers|test|paper|essay|letter|presentation|demo) ..6",
        '(which|who) (one)? of (us|us (two|three|four|finalists|all)|the (two|three|four|last ..1|final ..1) (of us|finalists|candidates|applicants)) ..6',
        '(see|have|get|know|share|show|send|publish|read|release|reveal|disclose|inform|inspect) ..4 (scores|score|marks|cv|cvs|results|profiles|profile|qualifications|qualification|answers|ranking|points|applications|degree|grades|percentage|percentages|gpa|cgpa|salary|name|names|age|experience) ..1 (of|for|from|by) ..2 (others >|other ..1 @candidate|rest of (us|them)|(selected|successful|chosen|winning|last|hired|appointed) ..1 (@candidate|one)|winner)',
        '(cv|resume|profile|application|portfolio|person|candidate|applicant|one|guy|woman|man) (that|which|who) (beat|beats|bettered|trumped|topped|outshone|outdid|outscored|pipped|outranked) (me|mine|my)',
        '^ ..1 (someone|somebody|a|an) ..2 (cheaper|younger|internal|local|prettier|better connected|better looking|insider|nephew|niece|relative) ..5 $',
        '(unlike|next to|compared to|compared with|in comparison with|against) ..1 @chosen',
        '(where|how|what) ..2 (i|we|my ..1 (application|score|test|result|answers)|it) ..1 (rank|ranked|place|placed|finish|finished|come|came) >',
        '(where|how) ..1 (did|do|was|would|am|is) (i|we|my ..2) ..2 (rank|ranked|ranking|placed|finish)',
        '(where|how) ..1 (did|do|would) (i|we) ..2 (come|end up|finish|land|stand|sit) ..1 (in|on|among) (the|your) ..1 (running|field|ranking|order|list|queue|pecking order|race|standings)',
        '(what|which|know|tell) ..4 my (rank|ranking|placement|position (on|in|among))',
        '(how|whether|where) ..6 (compare|compared|measure up|measured up|stack up|stacked up|fare|fared|stand|stood|perform|performed|did|do|scored|rate) ..3 (to|with|against|than|among|amongst|relative to|next to|beside) ..2 (the|your|all)? ..1 (other|others|rest|competition|field|candidates|applicants|finalists|chosen|successful|selected|winner|person|one you|people you)',
        '(was|am|were) i ..2 (runner up|runner-up|second|your second|the second|first reserve|on the reserve|a close second|third|last|in the top|among the top) ..2 (choice|place|>|in line|three|five|list|best|candidate|pick)',
        'how many ..5 (better than|ahead of|above|stronger than|ranked above) (me|us)',
        '(is|was|were|did|does|do|has|have|had|can|could|will|would|are) ..1 !(@det? other) @rival ..8',
        '(is|was|did|does|has|had|can|could|will) ..1 the other @person ..8',
        '(is|was|has|does|did|can|could) (he|she) at least ..2',
        '(is|was|were|did|does|has|had|can|could) (he|she) ..7 (better|more|faster|stronger|cheaper|younger|older|than me|than i|than mine|qualified|experienced|experience|degree|certificate|licence|license|internal|local)',
        'whether ..1 (he|she|this person|that person|the person|@rival) ..8',
        '(was|is|were) it (really|just|maybe|perhaps|by any chance|then|at least)? (someone|somebody|a ..1 (man|woman|friend|relative|local|graduate|candidate|colleague|person|girl|boy|kid|student)|an ..1 (insider|internal|applicant|employee)|internal|external|another ..1 (@person|>)|one of (your|the)|the ..2 (guy|girl|lad|lady|woman|man|boy|one with|other|blonde|boss|manager|owner|fella|bloke)|your ..2 @kin|the ..2 @kin)'
      ],
      unless: [
        '~stand out ..6 (next|future|again|similar|from|among|in the)',
        '(could|can|would|should|to|how) ..4 (~stand out|~differentiate|~distinguish myself|~compete)',
        '(congratulate|congratulations|congrats|regards|wishes|best wishes|greetings|luck|every success|wish|hope) ..8 @rival',
        '(pass on|say|send|give) ..8 (congratulations|wishes|regards|greetings|hello)',
        '(welcome|shadow|meet|learn from|help|thank|thanks) ..3 @rival'
      ],
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: asks
    },
    {
      find: ['(who|whom) (you|they|your ..2|the ..2 (panel|committee|board)) ..2 @picked ..3 (was|is|has|had|instead|over|rather)'],
      message: '“{match}” asks about the other candidates.',
      only: asks,
      mends: [growthAsk, remove()]
    },

    {
      find: ['(@job|it) ..2 (go|went|gone|given|goes|going) ..1 to ..1 (someone|somebody|another|an|a|one of|your|the) ..2'],
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: (sentence) => sentence.mark.includes('?')
    },

    // Any other statement about the person chosen, unless something in it is kind, neutral or in agreement.
    {
      find: '@chosen ..1 (has|have|had|is|was|can|does|did|needs|knows|speaks|looks|talks|thinks|came|comes|gets|must|could|would|spells|wears|believes|calls|walks|drives|sells|takes|makes)',
      unless: '(you|letter|mail|email|note|hr) ..2 (wrote|said|told me|mentioned|explained|says) ..2 @chosen',
      message: '“{match}” runs down whoever was chosen.',
      mends: instead,
      only: (sentence) => !asks(sentence) && !speaksKindly(sentence)
    },

    {
      find: [
        '(you|they|@firm) ..4 (@took|gave|let|give) ..3 @someone @poor ..1',
        '(you|they) will ..2 (see|find out|notice|learn|discover|realise|realize|regret) ..3 (he|she|him|her|@rival) ..3',
        '(you|they|@firm) ..2 (rather|sooner) ..1 (have|hire|take|pick|employ|see|pay|give|keep|trust) ..2 (a|an|some|someone|somebody) ..3'
      ],
      message: '“{match}” runs down whoever was chosen.',
      mends: instead,
      only: (sentence) => !asks(sentence) && !speaksKindly(sentence)
    },

    // Any other question that names the person chosen.
    {
      find: '@chosen',
      unless: [
        '(if|should|in case|unless|when|once|until) ..3 @chosen',
        '(tell|warn|remind|help|give|lend|send|show) @chosen',
        '(congratulate|congratulations|congrats|regards|wishes|greetings|luck|success|wish|welcome|meet|shadow|thank|thanks|introduce|understand|happy|glad|learn from|hope|kind|fair play|rooting|sense|hello)'
      ],
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: asks
    },

    // Running the chosen person down.
    {
      find: [
        '@rival ..7 @low',
        '@rival ..4 (a|the|your|his|her) ..2 @kin',
        '(@job|it) ..2 (went|gone|given|goes|going|gave|go) ..1 to ..2 (a|an|some|someone|somebody|your|his|her|the) ..4 (graduate|boy|kid|child|beginner|rookie|novice|amateur|intern|fresher|school|teenager|friend|nephew|niece|cousin|son|daughter|mate|buddy|relative|insider|no|never|half|hardly|barely|less|younger|cheaper|not|without|only|straight out)',
        '(~give|~hand|~offer|~award|~let) ..1 (it|them|(the|my|this|that) ..2 @job) ..1 to @someone (@poor|graduate|boy|kid|child|beginner|rookie|novice|amateur|intern|fresher|teenager|leaver|stranger|outsider|nephew|niece|cousin|son|daughter|mate|buddy|trainee|student|who ..1 (can|has|does|did|is) ..1 (not|never|hardly|barely|only|no))',
        '(@job|it) ..3 (~go|given|handed|awarded) ..1 to @someone @poor',
        '(the|your|this|that|some) ..1 (golden boy|golden girl|blue-eyed boy|wonder boy|superstar|wunderkind|poster boy|whizz kid|whiz kid|yes-man)',
        '(with|has|had|at) ..1 (half|a third|a quarter|a fraction|a tenth) (of)? my (experience|years|qualifications|skills|skill|training|certificates|papers|publications|age|knowledge|ability)',
        '(~find|~take|~hire|~get|~choose|~pick|~want|~prefer|went for|went with|go for|go with) ..1 (someone|somebody|a person|a candidate) ..1 (cheaper|younger|prettier|less (qualified|experienced|demanding|expensive)|easier to|more (obedient|docile|convenient)|tamer)',
        '(your|the) new ..1 @trade ..7 (@low|has never _|had never _|fired|sacked|kicked out|thrown out)',
        '(when|once|if|after|as soon as) ..1 (@rival|he|she|the other (guy|one|person|bloke|fella|girl|woman|man|lad)) (inevitably|finally|eventually)? (flames out|flame out|burns out|burn out|screws up|screw up|messes up|mess up|crashes|flops|bombs|fails|walks out|lets you down|falls (flat|apart)|gets (fired|sacked|bored))',
        '(he|she|they) only ..1 ((got|get|gets|won) (it|in|there|hired|chosen|this|the ..1 @job)|(was|were) (hired|chosen|taken|picked)) ..2 because',
        '(@job|it) ..2 (went|gone|given|goes|going) ..1 to !(my|our) ..5 @kin',
        '(he|she|they|@rival) ..2 (play|plays|played|drinks|drank|dines|sleeps|married|related|goes fishing|goes drinking|golfs) ..3 (with|to) ..1 (the|your) ..1 (boss|manager|director|owner|chief|head|foreman|ceo|founder)',
        '(whoever|whomever) (it is|it was|you (chose|took|hired|picked|choose|take|hire|pick)|got|gets|they (chose|took|hired|picked)|this is) ..2 (will|can|could|would|must|has|is|was|had) ..1 (never|not|hardly|barely|no|only|just|bound|cheap|cheaper|regret|struggle|leave|quit|need|fail)',
        '(he|she|this (lady|man|guy|woman|girl|person|lad)|that (lady|man|guy|woman|girl|person|lad)) (literally|just|simply|clearly|obviously|certainly|definitely|probably)? (can|could|does|did|has|have|is|was|will|would) (not|hardly|barely|never|scarcely) ..1 even',
        '(internal (candidate|hire|applicant|person|promotion|transfer)|insider) ..3 (anyway|all along|of course|obviously|as usual|as always|in mind|from the start|already|again|typical|surprise|was always|i (suppose|guess|bet|assume))',
        '(you|they|it|job|role|position|post) ..3 (~hire|~give|~pick|~choose|~take|went|~prefer|~promote|~go|~select) ..3 (your|the|his|her|a|some|somebody|someone) ..2 (nephew|niece|cousin|son|daughter|buddy|pal|golf ..1 (partner|friend|buddy)|brother-in-law|girlfriend|boyfriend|cronies|crony|drinking companion|(s|own) ..1 (friend|mate|brother|sister|wife|husband|favourite|favorite))',
        '(hope|hopefully|wish|let us hope) ..2 (@rival|he|she|they) ..4 (at least|even|really|actually) ..3',
        '@rival ..4 (copied|cheated|lied|faked|bluffed|stole|knew somebody|knew someone|knew the|was drunk|slept|already (quit|left|leaving)|quit|failed|struggled|struggles|struggling|flirted|sucked up|read from|was late|wears|wore|could barely|talks too much|will (leave|quit|fail|regret|struggle|cost)|got (lucky|it because|in because)|only got|is only|was only|has only|had only|have only|only has|only had|only knows|only speaks|at best|is just|was just)'
      ],
      unless: [
        '(congratulate|congratulations|congrats|regards|every success|lucky|sound|well deserved|deserves|deserved|glad|happy|good on|fair play|rooting|cheering)',
        '(friend|cousin|neighbour|neighbor|colleague|classmate) of (mine|ours)',
        '(i|we|my) ..3 (not|less|no|only) ..6 (compared|than) ..3 @rival',
        '(i|we) ..2 (not|never|no) ..1 (blame|envy|mind|know|doubt|want|ask|think|wish|compare)'
      ],
      message: '“{match}” runs down whoever was chosen.',
      mends: instead
    },
    {
      find: [
        '(he|she|him|her|this (lady|man|guy|woman|girl|person|lad)) ..4 @low',
        '(does|did|can|could|has|is|was|will|do) (he|she) even',
        '(he|she) ..2 (copied|cheated|lied|faked|bluffed|stole|knew somebody|knew someone|quit|failed|struggles|flirted|will (leave|quit|fail)|got (lucky|it because|in because)|only (has|had|knows|speaks|got)|(has|is|had|was|speaks) (only|just))'
      ],
      message: '“{match}” runs down whoever was chosen.',
      mends: instead,
      only: speaksOfRival
    },
    // Rank and rivals, asked about in other words.
    {
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      find: [
        'how far (down|up) ..2 (list|ranking|rankings|order|pile|table|field|shortlist) (was|did|were|is|am|i|my)',
        '(@job|filled|taken|given|offered) ..6 (with|by|to) whom (>|if i may)',
        '(percentage|percent|proportion|share|fraction|number|how many) ..1 (of)? ..2 (applicants|candidates|others) ..2 (did|scored|were|was|performed|ranked|had) ..2 (better|higher|above|ahead|worse|lower)',
        '(compare|compared|compares|measure up|stack up) (with|to|against) (that|those) (of|from|by) ..2 (you|they) ..3 (hiring|hired|chose|took|taking|picked|picking|selected|choosing|appointed)',
        'what (did|does|has|had) (the|this|that) other (girl|guy|lad|lady|woman|man|person|one|bloke|candidate|applicant|@trade) ..1 (say|do|have|offer|bring|show|got|know)',
        '(did|does|has|had) (the|this|that) other (girl|guy|lad|lady|woman|man|person|one|bloke|candidate|applicant|@trade) ..1 (say|have|offer|bring|show|know|score) (more|better|anything|something)'
      ],
      unless: ['(about|of|to) (me|my)', '(panel|interviewer|interviewers|to add)'],
      only: asks
    },
    // Scorn for whoever was chosen, in other words.
    {
      message: '“{match}” runs down whoever was chosen.',
      mends: instead,
      find: [
        '(~hope|~wish|~trust) ..1 (your|the) new @trade ..2 (learns to|learn to|knows how to|turns up|lasts|copes)',
        '(selected|chosen|successful|appointed|hired|winning) ..1 (person|candidate|applicant|one|guy|girl|man|woman) ..1 (paid|bribed|bought|cheated|lied|faked|forged|copied|plagiarised|plagiarized|invented)',
        '(your|their|that|this|whichever|whatever|some|the) ..1 (golden (boy|girl|child)|blue-eyed (boy|girl)|wonder (boy|girl|kid)|yes-man|yes man|yes-men|yes men|pretty boy|sycophant|bootlicker|brown-noser)',
        '(he|she|they|boy|girl|guy|lad|hire|recruit|candidate|person|man|woman) (will|would) not ..1 (last|survive|make it) ..1 (a|the|two|three|six|five|till|until|past|through|#number) ..1',
        '(that|whichever|whatever|this) ..1 (arrogant|smug|clueless|useless|lying|boastful|cocky|conceited|pompous|loud-mouthed|slimy) ..1 (fellow|guy|girl|man|woman|one|bloke|person|chap|boy|lad|lady|kid|@candidate)',
        '(he|she|they) ..2 (interviews|interviewed|talks|talked) well because (he|she|they) (talk|talks|smiles|smiled|flirts|flirted|looks|looked|knows|knew|charmed|flatters)',
        '(only|just|nothing but|nothing more than|more than) (a|his|her) (nice|pretty|big|bright|charming) (smile|face|voice|suit|tie)'
      ],
      unless: ['(i|me|my) ..1 (am|was|will|would) ..3 (arrogant|last|survive)']
    }
  ],
  guards: {
    panelist:
      'other (person|one|nurse|teacher|@trade|interviewer|assessor|gentleman|lady|man|woman) ..2 (on|in|of) (the|your) ..1 (panel|board|committee|jury)',
    settled:
      '(now that|since|once|after|when) ..1 your new (colleague|hire|recruit|starter|employee|@trade) ..1 (has|have)? (started|joined|arrived|settled|begun|starts|joins)',
    observed: '(i|we) (know|learned|saw|watched|liked|enjoyed|noticed|admired) how',
    declined: [
      '(not|without|never|nor|rather than) ..3 (~ask|~want|~compare|~question|~expect) ..4 (who|about|how|which|what|whether|where|to|the)',
      '(i|we|you) ..3 (not|never) ..3 (~know|~need|~tell|~say|~name|have to) ..4 (who|about|how|which|what|whether|where|to|the)',
      'no (need|point|use|wish|desire|intention|right|reason|business) ..5 (~ask|~know|~tell|~say|~name|~compare|~share|~hear|~find|~explain|~talk)',
      '(none of my business|not my (business|place)) ..3',
      '(not|never) ..2 (matter|mind|care) ..2 who'
    ],
    agreed:
      '(makes sense|understand|understandable|accept|see) ..2 (that|why)? ..1 @rival ..3 (has|had|have|was|were|fit|fitted|is|did) ..2 (more|better|a better|stronger|run|the)'
  },
  message: '“{match}” compares with the other candidates.',
  why: 'A reader cannot discuss another person, and will not defend a colleague to a stranger.',
  mends: [growthAsk, remove()]
})

export const examples: Example[] = [
  {
    flags: '«What did they have that I didn’t?»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {flags: '«Who got the job?»', becomes: 'Which skills or experience should I build to be a stronger candidate next time?'},
  {flags: '«Where did I rank?»', becomes: 'Which skills or experience should I build to be a stronger candidate next time?'},
  {
    flags: 'Thank you for the call. «Was it someone from inside the company?»',
    becomes: 'Thank you for the call. Which skills or experience should I build to be a stronger candidate next time?'
  },
  {flags: 'I liked the tour«, but the other candidate was an internal hire anyway.»', becomes: 'I liked the tour.'},
  {flags: '«The man you took can’t even reverse a trailer.»'},
  {
    flags: '«What made the other candidate stronger?»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: '«I would like to know who you chose.»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {flags: '«You took someone with half my experience.»'},
  {
    flags: '«Does the person you hired have a licence?»',
    becomes: 'Which skills or experience should I build to be a stronger candidate next time?'
  },
  {flags: '«How did I compare to the other applicants?»'},
  {flags: '«Whoever you picked will hardly know the trade.»'},
  {flags: '«I hope the guy you took can at least read a plan.»'},
  {flags: 'Could you tell me which skill to build«, and what was the difference between me and the chosen candidate?»'},
  {flags: '«Which of us three finalists had the higher score?»'},
  {flags: '«I would like to know who I lost out to.»'},
  {flags: '«You would rather have a trainee who never held a trowel.»'},
  {flags: '«You gave the post to someone off the street.»'},
  {flags: '«Your new foreman has never run a site.»'},
  {flags: '«The woman you hired has half of my certificates.»'},
  {flags: '«He only got the job because he plays golf with the boss.»'},
  {flags: '«How close was I to getting the place?»'},
  {flags: '«How far down the ranking was I?»'},
  {flags: '«What percentage of the candidates scored higher than me?»'},
  {flags: '«Enjoy your golden boy.»'},
  {flags: '«She won’t last a week.»'},
  {passes: 'What did the other person on the panel say about my answer?', because: 'an interviewer, no candidate'},
  {passes: 'How far down the page was my error?', because: 'a place in the work'},
  {passes: 'Now that your new baker has started, may I ask about my trial bread?', because: 'it only dates the message'},
  {passes: 'This course will not last a year.', because: 'a course, no person'},
  {passes: 'What percentage of my answers were right?', because: 'it asks about the writer’s work'},
  {passes: 'Congratulations to the new hire.', because: 'it wishes well'},
  {passes: 'Please pass my best wishes to the person you chose.', because: 'it wishes well'},
  {passes: 'I understand that the person you chose had more experience in tax.', because: 'it names the new hire neutrally'},
  {passes: 'It makes sense that you took someone with a licence.', because: 'it accepts the decision'},
  {passes: 'What could have made me a stronger candidate?', because: 'it asks about growth'},
  {passes: 'How can I stand out from other candidates next time?', because: 'it looks ahead'},
  {passes: 'What do strong candidates usually show in the case round?', because: 'nobody in particular'},
  {passes: 'I am not asking who got the job.', because: 'negation counts'},
  {passes: 'I enjoyed meeting the other candidates.', because: 'it is friendly'},
  {passes: 'Could you tell me who leads the night team?', because: 'who of somebody else'},
  {passes: 'How did my presentation compare with the job description?', because: 'it compares with the task'},
  {passes: 'Did I give the others enough room in the group task?', because: 'it asks about the writer’s part'},
  {passes: 'There is no need to tell me who was chosen.', because: 'it frees the reader'},
  {passes: 'Is there someone on the team who could look at my portfolio?', because: 'someone else than the new hire'},
  {passes: 'Are other applicants allowed to bring notes to the test?', because: 'it compares nothing'},
  {passes: 'Who got you into boat building?', because: 'small talk'},
  {flags: 'Thank you for the tour. «Where did I finish in the field?»'},
  {passes: 'Thank you for the tour. Please tell the new hire that the left valve sticks.', because: 'it helps and does not compare'},
  {passes: 'Whoever joins you is lucky.', because: 'it wishes well'}
]
