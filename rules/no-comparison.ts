// Over 200 lines because it is data: the ways to speak of whoever was chosen, and the examples.
import {offending} from '../src/lexicon/offences'
import {comparisonWeights} from '../src/lexicon/weights/no-comparison'
import {defineRule, formsOf, growthAsk, remove, replace, type Example, type Message, type Sentence} from '../src/rule'

const asks = ({act, wantsToKnow, mark, terms}: Sentence) =>
  act === 'request' ||
  act === 'directive' ||
  wantsToKnow ||
  mark.includes('?') ||
  (mark === '' &&
    terms
      .slice(0, /^(?:so|and|but|well|ok|okay)$/.test(terms[0]!.form) ? 2 : 1)
      .some(({form}) => /^(?:what|which|who|how|where|did|was|is|am|does)$/.test(form))) ||
  /\b(?:wonder|wondering|curious|welcome knowing|(?:useful|interesting|helpful|good|nice|great|instructive) to (?:see|know|hear|learn|read|compare))\b/.test(
    formsOf({terms})
  )

const rivalWords =
  /\b(?:whoever|(?:new|other|chosen|selected|successful|winning|hired|appointed|preferred) (?:candidate|applicant|hire|girl|guy|person|one|man|woman|colleague|lad|lady|starter)|(?:person|one|ones|guy|girl|lady|man|woman|lad|fellow|bloke|candidate|applicant|boy|kid|gentleman|two|who) (?:that |who |whom )?(?:you|they) (?:\w+ )?(?:chose|picked|took|hired|selected|preferred|appointed|went|want|decided|employed|have|got)|got the (?:job|role|position|post|place|contract)|(?:before|after) me|your new|(?:is|are) now (?:hers|his|theirs)|(?:job|role|position|post|place|contract|class|ward|shop|desk) is (?:hers|his|theirs)|(?:he|she) (?:now )?(?:has|gets|got|takes) (?:the|my) (?:job|role|position|post|place|contract|class|spot)|internal|competitor|rival|winner|appointee)\b/

/** "He" and "she" are the one who was chosen only where the sentence, or the one before, speaks of that person. */
const speaksOfRival = (sentence: Sentence, {sentences}: Message) => {
  const at = sentences.indexOf(sentence)
  return [sentences[at - 1], sentence].some((each) => each && rivalWords.test(formsOf(each)))
}

/** Somebody whom "he" or "she" may stand for, and who is not the one chosen. */
const knownPerson =
  /\b(?:(?:your|my|our|the|a) (?:\w+ )?(?:colleague|interviewer|manager|boss|foreman|teacher|trainer|tutor|recruiter|assistant|receptionist|director|nurse|doctor|chef|brother|sister|mother|father|son|daughter|wife|husband|friend|customer|patient|guest|pupil|child|lady|gentleman|porter|guard|mentor|coach|supervisor|uncle|aunt|neighbour|dog|cat|horse)|mr|mrs|ms|miss|dr|prof|professor|sir|madam)\b/

const namesAnother = (sentence: Sentence, {sentences}: Message) => {
  const at = sentences.indexOf(sentence)
  return sentences.slice(Math.max(0, at - 3), at + 1).some((each) => knownPerson.test(formsOf(each)))
}

/** "He" or "she" with nobody named whom it could mean is the one who was chosen. */
const speaksOfUnknown = (sentence: Sentence, message: Message) => {
  if (!asks(sentence) && !/\b(?:half|only|because|still|late|never|not)\b/.test(formsOf(sentence))) return false
  const at = message.sentences.indexOf(sentence)
  return (
    !namesAnother(sentence, message) &&
    !message.sentences.slice(Math.max(0, at - 3), at + 1).some(({terms}) => terms.some(({name}, i) => name && i > 0))
  )
}

const kindWords =
  /^(?:best|better|stronger|more|right|fits?|fitted|suits|suited|good|great|excellent|well|sense|understand|accept|exactly|lovely|wonderful|welcome|hope|wish|strong|impressive|brings|started|starts?|lives|from|joined|joins|if|should|friendly|nice|helpful|gap|congratulations|congratulate|happy|glad|lucky|deserves?|deserved|pleasure|enjoy(?:ed)?|thanks?|success|sound|respect|experience[ds]?|agree)$/

const scornfulWords = /^(?:never|only|hardly|barely|scarcely|half|cousin|nephew|niece|mate|bet|surely)$/

const speaksKindly = ({terms}: Sentence) =>
  terms.some(({form}, at) => kindWords.test(form) || (form === 'kind' && terms[at + 1]?.form !== 'of')) &&
  !terms.some(({form}) => scornfulWords.test(form))

const instead = [remove(), replace('I wish your new colleague every success.', 'Wish them well')]

export default defineRule({
  id: 'no-comparison',
  title: 'Leave the other candidates out',
  tip: 'T6',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  weights: offending(comparisonWeights),
  classes: {
    trade:
      '(foreman|nurse|matron|teacher|lecturer|tutor|professor|researcher|postdoc|scientist|doctor|vet|chef|sous|cook|baker|waiter|waitress|barista|bartender|receptionist|secretary|clerk|assistant|driver|courier|mechanic|fitter|technician|welder|plumber|electrician|bricklayer|carpenter|joiner|painter|roofer|gardener|farmhand|operator|machinist|engineer|developer|programmer|coder|designer|illustrator|architect|editor|writer|journalist|analyst|actuary|accountant|auditor|bookkeeper|lawyer|solicitor|paralegal|associate|partner|consultant|adviser|buyer|planner|manager|director|chair|chairman|president|ceo|head|chief|lead|leader|supervisor|officer|inspector|guard|cleaner|porter|caretaker|carer|worker|labourer|picker|packer|cashier|salesman|saleswoman|rep|agent|broker|banker|trader|librarian|musician|singer|dancer|actor|coach|trainer|instructor|trainee|apprentice|intern|graduate|student|freshman|postgrad|deputy|hand|mate)',
    person:
      "(@candidate|@trade|one|ones|colleague|gentleman|boy|kid|bloke|chap|dude|chick|two|three|four|five|six|others|folks|lot|fella|lass|youngster|starter|leaver|boys|girls|guys|women|men|ladies|blokes|idiot|genius|soul|employee|member|recruit|youth|stranger|outsider|interviewee|interviewees|insider|candidate's|applicant's|person's|one's|guy's|woman's|man's|colleague's|finalist's|designer's|teacher's|executive)",
    took: '(~choose|~pick|~take|~hire|~select|~prefer|~appoint|~employ|~recruit|~promote|~favour|~favor|~back|~sign|(~go|~opt|~settle|~decide|~plump) (with|for|on)|~end up (with|hiring|picking|choosing|taking|going with)|~bring in|(~give|~offer) ..2 to|got instead|~get instead)',
    passed:
      '(chosen|picked|taken|hired|selected|preferred|appointed|employed|recruited|promoted|favoured|favored|given|offered|accepted|shortlisted|successful)',
    got: '((got|gets|won|wins|landed|beat|beats|is getting|outscored|replaced|is replacing|pipped|nabbed|came) ..1 (it|me !(to)|us|in >|through|mine|first|out on top|(the|that|this|my) ..1 (@job|territory|chair|route|patch|nod))|(takes|took|received) (the|my) ..1 @job|made it (>|through)|won (>|in the end|out)|(was|were|is|are|has been|were all) ..2 @passed)',
    // Whoever was chosen.
    chosen:
      "((the|that|this|your|those) ..1 (chosen|selected|successful|winning|hired|appointed|preferred|picked|lucky|accepted|recruited|favoured|incoming|first-placed|top) ..1 @person|(the|that|this|those|your|whatever|which|whichever) ..2 (@person|individual|individuals) (that|who|whom)? (you|they|@firm|the @firm|your @firm) ..2 @took|(the|that|this) ..1 _ (that|who|whom)? (you|they) ..2 (hired|appointed|recruited|employed|took on|taken on)|(the|that|this|those) ..2 (@person|individual|individuals) (who|that) ..2 @got|(whoever|whomever) ..1 (it is|it was|you|they|@got)|(the|your) (winner|winner's|winners|appointee|appointee's|appointees|chosen one|lucky (one|winner|fellow))|your ..1 new ..1 (@person|hire|fellow|star)|(the|that) new (hire|hire's|girl|guy|lad|starter|person|recruit)|that new ..2 of yours|(the|that) (@person|individual) (appointed|selected|chosen|hired|recruited|picked)|your (pick|chosen one|appointee|eventual _|final choice)|my (replacement|rival|rivals|competitor|competitors|opponent|opponents))",
    // The rest of the field.
    others:
      '((the|that|those|your|these|any|our|which) ..1 other (@person|individual|individuals|people)|the (others|rest of (us|them|the (field|candidates|applicants))|average (applicant|candidate|score|mark)|other >)|the new ..1 @person|(everyone|everybody|anyone|anybody) else|other (candidates|applicants|finalists|contenders)|fellow (candidates|applicants)|the ..2 (ahead of|before|above) me|those (you|who) ..2 (interviewed|saw|applied|shortlisted|got (in|through)))',
    rival: '(@chosen|@others)',
    them: '(@rival|he|she|they|him|her|them)',
    edge: '(better|stronger|more ..2|superior|smarter|faster|quicker|cheaper|younger|older|special|best|suitable|preferable|ahead|above|higher|lower|further|longer|worse|less ..2|fewer)',
    have: '(have|had|has|got|did|do|does|done|bring|brought|brings|offer|offered|offers|show|showed|shown|possess|possessed|possesses|know|knew|knows|say|said|answer|answered|score|scored|present|presented|demonstrate|demonstrated|earn|ask|asked|study|studied|achieve|achieved|provide|provided|hold|held|play|speak|handle|handled|could|can)',
    kin: '(nephew|niece|cousin|son|daughter|friend|mate|buddy|pal|brother|sister|wife|husband|girlfriend|boyfriend|neighbour|neighbor|relative|relatives|brother-in-law|son-in-law|crony|favourite|favorite|insider|protege|friends|mates|buddies|pals|cousins|godson|goddaughter|boy|girl)',
    of: "(someone's|someones|somebody's|boss's|bosses|boss|owner's|owner|director's|director|manager's|manager|chief's|ceo's|chair's|head's|partner's|founder's|mayor's|foreman's|professor's|minister's|colleague's|president's|someone is)",
    // What only somebody who runs another down says of a person he does not name.
    low: '(overrated|nothing special|all talk|pretty face|smooth talker|a fraction of|no clue|slow|lazy|unqualified|underqualified|inexperienced|incompetent|clueless|useless|hopeless|cheap|cheaper|junior|weak|weaker|worse|mediocre|average|untrained|rookie|novice|amateur|beginner|fake|rude|boring|idiot|joke|puppet|liar|cheat|fraud|kid|yes man|yes-man|drunk|sacked|fired|just a|only a|half (of)? ..1 (my|the|as|what|experience)|(a third|a quarter|a fraction|none|hardly any|barely any|nothing) (of|as|what) ..1 (my|the|me|i)|(never|hardly|barely|scarcely) ..2|(less|fewer) ..1 (experience|experienced|qualified|suitable|skilled|competent|years|qualifications|than)|(no|little|zero) (experience|degree|idea|clue|qualification|qualifications|training|diploma)|(can|could|does|did|has|have|is|was|will|would|do) not ..2|(straight|fresh|just|barely) ..1 (out of|from)|only ..1 (has|had|got|qualified|knew|just|years|interviewed|because|since)|(has|had|is|was|got) (only|just)|copied|cheated|lied|faked|bluffed|paid ..1 to|stole|slept|quit|failed|struggles|flirted|talks a ..1 (game|lot)|(will|would) ..1 (quit|leave|fail|flop|be gone|be out|cost you|regret))',
    poor: '((who|that|which) ..1 (can|could|does|did|has|have|is|was|will|would|do|are) (not|never|hardly|barely|scarcely)|(who|that|which) ..1 (never|hardly|barely|scarcely|only|just|sank)|off the street|(straight|fresh|just|barely|only) ..1 (out of|from|off|finished|left|started)|with ..1 (no|half|less|little|hardly|barely|zero|fewer|a fraction|none|not)|without (a|an|any|even|the)|(half|a third|a quarter|a fraction) (of)? (my|the|as|his|her)|(less|fewer|worse) ..2 than|cheaper|younger|prettier|beginner|novice|amateur|yes-man)'
  },
  patterns: [
    // Any question that names the person chosen.
    {
      find: '@chosen',
      unless: [
        '(if|should|in case|unless|when|once|until|whether you) ..3 @chosen',
        '(be|become|becoming|being) ..1 @chosen',
        '@chosen ..2 (leaves|leave|falls|turns|declines|changes|does not (take|work))',
        '(tell|warn|remind|help|give|lend|send|show) ..1 @chosen',
        '(tell|ask) ..3 , who',
        'welcome ..1 @chosen',
        '(congratulate|congratulations|congrats|regards|wishes|greetings|luck|success|wish|meet|shadow|thank|thanks|introduce|understand|happy|glad|learn from|hope|kind|fair play|rooting|sense|hello)'
      ],
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: asks
    },
    // Who it was.
    {
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: asks,
      find: [
        '(who|whom) ..1 (has|have|had|was|were|is|did|do|does|will|else|all|finally|ultimately|actually)? ..2 @passed (>|in|for|instead|it|the|over|as|to|on|into|at|from|after)',
        '(who|whom) ..2 (did|have|has|had|do|will|would|was it) ..1 (you|they|the ..1|your ..1) ..2 @took',
        '(who|whom) (you|they|your @firm|the @firm) ..3 @took',
        'who ..1 (beat|beats) (me|us)',
        '(did|have) i ..1 (lose|lost) out to',
        'who ..2 @got',
        'who ..2 (cleared it|ended up with|walked away with|made the cut|snapped up|cooks there|do i (have|owe)|it was|was it (>|in))',
        'who ..1 (is|was) ..1 the (new|lucky|better|stronger|best) ..1',
        'who ..2 (is|will|would|are|shall) ..3 (filling|fill|taking|take|taking over|getting|doing|do|on|in|at|behind|driving|running|teaching|covering|starting) (my|the|that|it|this) ..1 (@job|it|work|team|class|desk|chair|shift|round|kitchen|route|van)',
        'who else ..3 (shortlist|shortlisted|applied|interviewed|list|running|final|invited|considered|race)',
        '(who|whom) (i|we|me) ..2 (lost|lose|losing|up against) (out)? ..1 (to|>)',
        '(filled|given|gone|go|offered) ..6 (with|by|to) whom',
        '(which|who|what number) ..1 (one)? ..1 of (us|the (two|three|four|five|six) of us) ..4',
        '(name|identity|background|experience|qualifications|cv|profile|scores|marks) of (whoever|the ..3 (selected|chosen|appointed|hired|recruited|picked|person))'
      ],
      unless: [
        '(tell|ask) ..3 , who',
        '(write|contact|reach|turn) ..1 to',
        '(@person|friend|friends|neighbour|brother|sister|cousin|people) ..1 who',
        '(congratulate|congratulations|wish|regards|cricket|tickets|match|quiz)'
      ]
    },
    // How the job was filled.
    {
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: (sentence) => (asks(sentence) && sentence.mark !== '.') || sentence.wantsToKnow,
      find: [
        '(@job|it|this) ..3 (filled|go|gone|went|given|promised|reserved|offered|earmarked|taken|kept) ..2 (internally|from within|from inside|in-house|(to|for|by) ..1 (someone|somebody|a|an|one of|another|your|the ..1 (person|woman|man|@trade)) ..2)',
        '(did|have|has|had|will) (you|they|@firm) ..2 @took ..2 (internally|(from)? within|inside|in-house|someone|somebody|an (insider|internal|external)|(the|a|an|your|one) ..1 (@person|friend|cousin|nephew|niece|of)) ..3',
        '(was|is|were) it ..1 (someone|somebody|an ..2 (insider|internal|applicant|employee)|internal|external|(the|a|one of) ..1 (@person|friend|relative|your|the other))',
        '(did|has|had|was|is) (someone|somebody|anyone|anybody|a ..2 @person) ..5 (get|got|take|took|land|win|snap|snapped|hired|chosen|appointed|beat) ..1 (it|up|the ..1 @job|me|instead|>)'
      ],
      unless: ['(interviewer|panel|customer|patient|who could|who can|could look|helped|looked|read|reading|hand|handed)']
    },
    // Rank and distance.
    {
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: asks,
      find: [
        '(where|how high|how low|(what|which) ..1 (number|position|place|rank|spot|percentile|quartile)) (did|do|was|am|have|does|in ..2)? (i|my (score|result|application|marks)|we) ..1 (~rank|~place|~finish|~come|~stand|~land|~fall|~end up|~sit|in|>) !(short|across|from|for|with|down|to|and)',
        '(how|what|which|know|tell|see) ..5 my ..1 (rank|ranking|placement|percentile|position (on|in|among))',
        'how ..3 (i|my ..2|we) ..1 ((rank|ranked|placed|compare|compared|stack up|stacked up) ..1 >|(rank|ranked|placed|compare|compared|stack|stacked|measure|measured|fare|fared) ..1 (among|amongst|against|relative|up against|alongside))',
        '(where|what|was|were|am|how far) ..4 (i|my name) ..2 (on|in|down|up|from|off) (the|your|that|this) ..1 (list|ranking|shortlist|order|table|field|running|top|cut)',
        'how far ..3 (list|ranking|order|pile|table|field|shortlist) ..2 (i|we|my)',
        'how (close|near|far) ..1 (was|were|did|am) (i|we|it) ..1 (>|come (>|to getting)|from (getting|the (job|top|winner|cut|first))|to ..1 (it|getting|being|the (job|top|cut|winner|place|offer|one)|(first|second) place))',
        'how (far|much|many ..1|narrowly|closely) ..2 (behind|ahead of|below|above|beaten|(i|we) ..1 (miss|missed|lose|lost|beaten)) ..1 (the|me|others|was|did|did i|i|it|by|out|first|top)',
        '(was|am|were|did) (i|we|it|my (score|result|mark|marks|application)) ..1 (only|at least)? (come|finish|rank|place|end up)? (in)? (the|your)? (close >|a close (call|run|second)|(second|third) (>|choice|best|place|or|on)|next (in line|on the list|best)|last (>|place|or)|runner-up|(above|below) ..2 (average|the (average|cut|others|rest))|anywhere near|even close|near the (top|bottom)|in the (top|bottom)|first reserve|number (two|three))',
        '^ ..1 was it ..1 (close|a near|a tie|between)',
        'how many ..1 (of us|of them|of the others|people|others|applicants|candidates|finalists|were|did|had|scored|ranked) ..3 (ahead|above|better|higher|in front of|beat|outscored|shortlisted|against)',
        '(percentage|percent|proportion|share|fraction|number) of ..2 (applicants|candidates|others|people) ..2 (did|scored|were|performed|ranked|had|beat)',
        '(did|were|was|had|have|do) ..1 (many|most|any|some|everyone|everybody|anyone|all) ..1 (people|others|else|candidates|applicants|of (us|them|the others))? ..2 (rank|ranked|rate|rated|score|scored|do|did|place|placed|ahead|finish|perform|older|better|stronger|higher) ..1 (me|higher|better|above|ahead|worse|than)',
        '(was|were|is|are) (there|someone|anyone|somebody) ..2 (better|stronger|more (qualified|experienced|suitable)|cheaper|younger) ..1 (@candidate|than me|than i|>)',
        'out of ..3 (us|candidates|applicants|finalists|people) ..6 (where|what|which|who|how)',
        '(what|which) ..1 (was|is|were) the ..1 (winning|highest|top|best|average|mean|median|lowest|passing) ..1 (score|scores|mark|marks|grade|result|bid)'
      ],
      unless: [
        '(newsletter|mailing|talent|email)',
        '(panel|interviewer|question|questions|answer) (two|three|four|six|#number)',
        'how many ..2 (people|employees|colleagues) ..2 work'
      ]
    },
    // Set beside the others.
    {
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: asks,
      find: [
        '(what|which|how|how much|how many|where|why|respect|respects|respect were|ways|areas|criteria|(see|know|learn) !(that)) ..8 @others ..6 (@have|@edge|differ|differed|~outscore|~surpass|~handle|~do|going for|~ask|experience)',
        '(was|were|did|do|does|had|have|has|is|are|can|could|will|whether|if) ..1 @others ..6',
        '(what|which|how|how much|how many) ..4 (@them|#name) ..4 @have ..6 (that|which|what) ..1 (i|we|mine|my) ..5 (not|lack|lacked|missed|missing|without)',
        '@them ..6 @edge ..4 (than|over|compared to|compared with) (me|mine|us|i (do|did|had|have|am|was|>))',
        '(better|stronger|higher|lower|worse|cheaper|superior|preferred|more ..2|preferable) (than|to) (mine|the one that (won|got|beat))',
        '(what|which|how|tell|know|explain|understand|learn|see) ..8 (over|ahead of|instead of|rather than|in place of) (me|mine|us)',
        '(what|which) ..3 ((made|makes|gave|gives|set|sets) ..1 (@rival|him|her|the one)|(made|gave|set) ..1 (someone|somebody|them)) ..3 (better|stronger|more|superior|apart|edge|nod|stand out|preferable|win|special|different|such|ahead|fit|choice)',
        '(~tip|~swing|~decide|~sway|~turn) ..4 (his|her|their|other|the others|somebody|someone) ..3 (favour|favor|way|direction|person|candidate|one|else)',
        '(special|great|good|better|wonderful|remarkable|impressive|clever|amazing|different) about (@them|that one)',
        'between (me|mine|us|my ..1 _) and ..2 (@rival|those|him|her|ones|top|best|first)',
        'between ..1 @rival ..2 and (me|mine|us|my)',
        '(compare|compares|compared|comparison|comparing|measure|measured|stack|stacked|rank|ranked|fare|fared|line up|hold up|next to|beside|alongside|against|relative to|versus|unlike|side by side) ..5 (@rival|the (competition|field|rest)|those of the|that of the ..2 (who|selected|chosen|appointed)|average|winner)',
        '(the|your|a) (winning|winner|winners|successful|chosen) ..1 (portfolio|proposal|entry|application|cv|resume|design|menu|bid|pitch|concept|sample|plan|essay|demo|test|paper|presentation|answer|answers|case|work|piece|solution|one)',
        "(winner|winner's|winners|others|others') (cv|resume|portfolio|profile|application|answers|test|paper|essay|letter|presentation|demo|scores)",
        '(outscore|outscored|surpass|surpassed|outperform|outperformed|outdo|outdid|outrank|outranked|outshine|outshone|beat|beats) (me|us|mine|my) !(to)',
        '(who|how ..1|was|were|is) ..1 (was|were|is|are)? ..1 (my|the) ..1 (competition|competitors|rivals)'
      ],
      unless: [
        '(what|how) ..3 (others|they) ..4 (of|about) (me|my|us)',
        '(my|the|two|both|these|those) ..2 (answer|answers|designs|samples|courses|methods|drafts|estimate|solution|solutions|recipe|recipes|job description|requirements) ..3',
        '(congratulate|congratulations|greetings|regards|wish|luck|enjoy|enjoyed|meeting|meet)',
        '(in|of|on|from) your ..1 (team|crew|department|firm|company|staff)',
        '(group (task|exercise|test|work)|in the group|role play|customer|patient|guest|story|film|allowed)',
        'other (people|person|man|woman|lady) ..2 (in the|on the|at the|from your)',
        '^ ..1 (if|should|in case|unless|when|once|until) ..5 @rival',
        '@rival ..2 (leaves|leave|falls|turns|declines|changes)',
        '(tell|ask) ..3 , who',
        '(notes|certificate|course|product|tool)',
        'the new ..2 (building|course|office|wing|role|scheme|programme|program|centre|center|line|shop|hall)',
        '(not|never) ..2 (speak|talk|say) ..2 about',
        '(stand out|differ|set myself) ..2 from ..2',
        '(give|gave|let|leave|left|listen|listened|talk|talked|speak|over|interrupt) ..1 the others',
        '(could|can|would|should|might) i ..6 (stronger|better|more)'
      ]
    },
    // "Has he worked there before?": nobody else is in question.
    {
      find: [
        '(has|had|did|does|is|was|can|could|will|were|what|which|how|where|why|whether|who|when|know|tell me|hear|learn|share|inform) ..4 (he|she) ..8',
        '(know|tell|share|learn|inform|see|ask|what (is|are|was|were)|hear|give) ..3 (his|her) (qualifications|qualification|marks|score|scores|experience|background|cv|degree|age|profile|name|credentials|secret|salary|grade|grades|answers|portfolio|training|strengths) ..3',
        '(what|how|why) ..2 (you|they|panel|committee)? ..1 (see|saw|like|liked|find|found|think|thought)? ..1 (in|of|about)? (him|her) ..6'
      ],
      unless: ['(the|a|my|our|your) _ (he|she)', '(patient|customer|guest|pupil|story|film|book|role play|case|goat|baby)'],
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: (sentence, message) => asks(sentence) && speaksOfUnknown(sentence, message)
    },

    // Any statement about the person chosen, unless something in it is kind, neutral or in agreement.
    {
      find: '@chosen ..1 (has|have|had|is|was|can|does|did|do|needs|knows|speaks|looks|talks|thinks|came|comes|gets|got|must|could|would|will|spells|wears|believes|calls|walks|drives|sells|takes|makes|used|buys|bought|reversed|turned|only|never|barely|hardly|ran|lied|left|charges|asked|cost|costs|failed|plays|writes|drinks)',
      unless: [
        '(you|letter|mail|email|note|hr) ..2 (wrote|said|told me|mentioned|explained|says) ..2 @chosen',
        '(if|should|whether|in case) ..2 @chosen'
      ],
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead,
      only: (sentence) => !asks(sentence) && !speaksKindly(sentence)
    },
    {
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead,
      find: [
        '(@chosen|the new ..1 @person) ..7 @low',
        '@others ..2 ((were|was|are|looked|seemed) ..1 (just|only|mere|barely|hardly|weaker|worse|clueless|amateurs|better at)|could not|did not know|had (no|hardly|barely))',
        '(~see|~meet|~hear|~watch|~know|~look) ..3 @others ..4 (none|nobody|no one|hardly|laugh|laughed|weak|hopeless|nothing|poor|worse)',
        '(you|they|@firm) ..4 (@took|~let|~give) ..3 ((a|an|some) ..2 (@person|man|woman)|someone|somebody|anyone|anybody) ..4 @poor',
        '(you|they|@firm) ..2 ((~choose|~pick|~prefer|~hire) (a|an|some|someone|somebody) ..3 over (a|an|me|someone)|(~want|~prefer|~like) ..1 (someone|somebody) ..1 (cheaper|younger|prettier|easier|tamer|fancier))',
        '@others ..6 (barely|hardly|scarcely)',
        '(you|they|@firm) ..2 (rather|sooner) ..1 (have|hire|take|pick|employ|see|pay|keep|trust) ..2 (someone|somebody|(a|an|some) ..2 @person)',
        '(@job|it) ..3 (~go|given|handed|awarded|promised|reserved|earmarked) ..1 (to|for) ..3 (@poor|beginner|stranger|outsider|kid|child)',
        '(~hope|hopefully|wish|pray|let us (see|hope)|curious) ..3 (@rival|he|she|such a person|your new ..1) ..2 (can|knows|know|lasts|last|learns|manages|turns up|copes|proves|is worth|will ..2 able)',
        '(he|she|they|one|@chosen) ..1 (will|would) ..2 (last|survive|be gone|be out|quit|be lovely|be fine|be great) ..1 (a|the|two|three|six|until|till|past|in|within|by|#number)',
        '((internal|in-house|inside) (candidate|hire|applicant|person|promotion|lane|man|track|job)|insider) ..4 (anyway|obviously|as usual|already|again|typical|surprise|all along|always|i (suppose|guess|bet|assume|gather))',
        '(reserved|promised|earmarked|set aside|kept) ..2 (for|to) ..2 (internal|in-house|insider|somebody|someone|own)',
        '(assume|suppose|guess|take it|bet|imagine|gather|presume|believe|told|known) ..8 (an internal|internal (one|candidate|hire|person)|inside job|insider|in-house)',
        '(bet|no doubt|guess|presumably|imagine|suppose|sure) ..2 (he|she|the (other|new|bosses) ..1|the one ..2) ..2 (just|only|knew|knows|cheaper|younger|got (it|the)|needed|charges|less|related|worked (for|at|here)|came (with|cheap))',
        'let me guess ..8 (got|get|took|hired|hire|went|picked|chose|cheaper|younger|internal|nephew|cousin)'
      ],
      unless: [
        '((do|does|very) well|settles|settle|happy|not me|success|feels at home|likes|welcome|good fit|congratulations|congratulate|deserved|glad|delighted|pleasantly|kind|nice|lovely person|friendly|great team|impressive|strong)',
        '(i|my|me|we) ..3 (am|was|were|have|had|has) ..2 (younger|less|fewer|cheaper|beginner|novice|no|only|not)',
        '(customer|patient|role play|scenario|book|film|dog|cat|horse|daughter|my ..1 (brother|sister|colleague|boss|mother|father|son))',
        '(understand|accept|makes sense|fair|understandable|respect)',
        '(if|should|in case|unless) ..2 @rival',
        '(i|we) ..2 (not|never|no) ..1 (blame|envy|mind|know|doubt|want|ask|think|wish|compare)'
      ]
    },
    {
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead,
      find: [
        '(the|your|their|that|this|whichever|whatever|some) ..1 (golden (boy|girl|child)|superstar|wunderkind|whiz kid|yes-man|yes man|yes-men|yes men|sycophant|bootlicker)',
        '(that|whichever|this) ..1 (arrogant|smug|clueless|useless|lying|cocky|conceited|pompous) ..1 @person',
        '(luck|fun) with (him|her|them >|that ..1 @person)'
      ]
    },
    // Friends and relatives.
    {
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead,
      find: [
        '(@job|it|you|they) ..3 (~go|~give|~hand|~offer|~award|promised|reserved|kept|earmarked) ..3 (to|for) ..1 (@of|your|the|a|some) ..2 @kin !(company|firm|companies)',
        '(@of ..1 @kin ..3 (got|gets|getting|get|has|took|needed|needs|given|landed|chosen|hired) ..1 (it|in|the _|a ..1 @job|>|instead)|(your|the|a|some) (nephew|niece|cousin|son|daughter|friend|mate|brother|sister|wife|husband|relative) (of ..2)? (got|gets|has|took|needed|was given|landed) (it|(the|a|my) ..1 @job))',
        '(~take|~pick|~hire|~choose|~promote|~prefer) ..2 ((@of|your|the) ..1 (nephew|niece|cousin|son|daughter|mate|buddy|pal|relative|crony|friend)|(a|some) (friend|relative|mate|cousin|pal) of)',
        '@rival ..4 (a|the|your|his|her) ..2 (nephew|niece|cousin|relative|crony|drinking companion|mate|buddy|pal|friend of)',
        '(he|she|they|@person|#name|desk) ..3 (got|gets|landed|was given|won|only got) ..1 (it|in|there|the ..1 @job) ..4 (because|since|thanks to|through|via|over)',
        '(he|she|@rival|her|his) ..3 (knew (someone|somebody)|knows (someone|somebody)|related to|plays golf|golfs|drinks with|sleeps with|went to school with|uncle is|(friends|mates) with|having lunch with|came with connections|the right (surname|family|connections))'
      ],
      unless: [
        'my ..1 @kin',
        '(deserve|deserves|deserved|earned|better|best|congratulations|wish|glad|happy)',
        'i ..2 (got|landed|went|was given)'
      ]
    },
    {
      find: [
        '(he|she|him|her|this (lady|man|guy|woman|girl|person|lad)) ..4 @low',
        '(and|but) (still|now|yet) ..1 (he|she)? ..1 (got|gets|has) (it|the ..1 @job|in|hired|chosen)'
      ],
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead,
      only: (sentence, message) => speaksOfRival(sentence, message) && !namesAnother(sentence, message)
    },
    {
      find: [
        '^ ..2 (she|he) (is|was) ..2 (half my age|younger than|still (at|in) school|just out of|barely (out|finished|trained)|not even (trained|qualified|finished)|a (kid|child|beginner|student|friend|relative|cousin|nobody|trainee))',
        '(he|she|this (lady|man|guy|woman|girl|person|lad)) ..1 (can|could|does|did|has|have|is|was|will|would) (not|hardly|barely|never|scarcely) ..1 even',
        '(she|he) ..3 (less|fewer|no|hardly any|only ..2) ..1 (experience|years|qualifications|degree|degrees|training) ..2 (than|as) ..1 (me|i|mine|myself)',
        '(she|he) (only|just|barely|hardly|merely) has ..3 (experience|years|months|degree|diploma|certificate)'
      ],
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead,
      only: speaksOfUnknown
    }
  ],
  guards: {
    panelist:
      'other (person|one|@trade|interviewer|assessor|gentleman|lady|man|woman) ..2 (on|in|of) (the|your) ..1 (panel|board|committee|jury)',
    settled:
      '(now that|since|once|after|when) ..1 your new (colleague|hire|recruit|starter|employee|@trade) ..1 (has|have)? (started|joined|arrived|settled|begun|starts|joins)',
    // Who is ready to step in speaks of an opening, not of the other.
    stepsIn:
      '(if|in case|should) ..5 ((not ..1 (work|pan|turn|show)|(falls|fall|fell)) (out|through|up)|(change|changes|changed) (her|his|their) mind|(let|lets) you down|(drop|drops|dropped|back|backs|pull|pulls) out)',
    observed: '(i|we) (know|learned|saw|watched|liked|enjoyed|noticed|admired) how',
    declined: [
      '(not|without|never|nor|rather than) ..3 (~ask|~want|~compare|~question|~expect|~dwell) ..4 (who|about|on|how|which|what|whether|where|to|the)',
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
  {passes: 'What should I learn to be the candidate you choose next time?', because: 'the writer means themselves'},
  {passes: 'It helps to know that the other applicant had more years at sea.', because: 'it repeats what was told'},
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
  {passes: 'Whoever joins you is lucky.', because: 'it wishes well'},
  {
    passes: 'If the other driver does not work out, I could start on any Monday.',
    because: 'it speaks of an opening, not of the other'
  }
]
