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

const wordsIn = ({terms}: Sentence) => terms.map(({form}) => form).join(' ')

/** "He" and "she" are the one who was chosen only where the sentence, or the one before, speaks of that person. */
const speaksOfRival = (sentence: Sentence, {sentences}: Message) => {
  const at = sentences.indexOf(sentence)
  return [sentences[at - 1], sentence].some((each) => each && rivalWords.test(wordsIn(each)))
}

/** Somebody whom "he" or "she" may stand for, and who is not the one chosen. */
const knownPerson =
  /\b(?:(?:your|my|our|the|a) (?:\w+ )?(?:colleague|interviewer|manager|boss|foreman|teacher|trainer|tutor|recruiter|assistant|receptionist|director|nurse|doctor|chef|brother|sister|mother|father|son|daughter|wife|husband|friend|customer|patient|guest|pupil|child|lady|gentleman|porter|guard|mentor|coach|supervisor|uncle|aunt|neighbour|dog|cat|horse)|mr|mrs|ms|miss|dr|prof|professor|sir|madam)\b/

/** "He" or "she" with nobody named whom it could mean is the one who was chosen. */
const speaksOfUnknown = (sentence: Sentence, message: Message) => {
  if (!asks(sentence) && !/\b(?:half|only|because|still|late|never|not)\b/.test(wordsIn(sentence))) return false
  const at = message.sentences.indexOf(sentence)
  return message.sentences
    .slice(Math.max(0, at - 3), at + 1)
    .every((each) => !knownPerson.test(wordsIn(each)) && !each.terms.some(({name}, i) => name && i > 0))
}

const kindWords =
  /^(?:best|better|stronger|more|right|fits?|fitted|suits|suited|good|great|excellent|well|sense|understand|accept|exactly|lovely|wonderful|welcome|hope|wish|strong|impressive|brings|started|starts?|lives|from|joined|joins|if|should|friendly|nice|helpful|gap|congratulations|congratulate|happy|glad|lucky|deserves?|deserved|pleasure|enjoy(?:ed)?|thanks?|success|sound|respect|experience[ds]?|agree)$/

const scornfulWords = /^(?:never|hardly|barely|scarcely|half|cousin|nephew|niece|mate|bet|surely)$/

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
  classes: {
    person:
      '(@candidate|one|ones|colleague|intern|graduate|gentleman|boy|kid|bloke|chap|dude|chick|student|nurse|driver|engineer|two|three|four|others|folks|lot|fella|lass|mate|youngster|starter|leaver|apprentice|cook|chef|baker|teacher|trainee|assistant|welder|clerk|foreman|hands|boys|girls|guys|women|men|ladies|blokes|idiot|genius|soul)',
    picked:
      '(~choose|~pick|~take|~hire|~select|~prefer|~appoint|~go with|~go for|~want|~settle for|~settle on|~decide on|~decide for|~give ..2 to|~offer ..2 to|~bring in|~employ|~recruit|~favour|~favor|~end up with|~get instead)',
    took: '(chose|chosen|picked|took|taken|hired|selected|preferred|appointed|went with|went for|gone with|gone for|settled (for|on)|decided (on|for)|gave ..2 to|given ..2 to|offered ..2 to|brought in|ended up with|got instead|employed|recruited|promoted|rewarded|favoured|favored|going with|taking on)',
    rival:
      '((the|that|this|your|those|these|an|any|our|other|another) ..1 (chosen|selected|successful|winning|hired|appointed|preferred|picked|lucky|accepted|rival) ..1 @person|(the|that|your|those|these|an|any) ..1 other @candidate|(the|that|this|those|your|whatever|which) ..3 @person (that|who|whom)? (you|they|@firm) ..2 @took|(the|that|this) ..1 @person who (will|is going to|is to|gets to) (sit|stand|work|drive|do|have|take|get|be|fill)|(the|that|those) ..1 @person who ..1 (got|landed|won|took|beat|gets|made it|is getting|received|was (chosen|selected|picked|hired|preferred|taken)|were (chosen|selected|picked|hired|taken))|(whoever|whomever) (it is|it was|you|they|is getting|got|gets|was chosen|is chosen|won|beat|takes|has|landed)|who (you|they) @picked|who (is getting|got|gets|won|beat|landed) (it|me|the ..1 @job)|your (new|final|eventual|shiny|golden|precious) ..1 (hire|hires|recruit|girl|guy|guys|starter|colleague|employee|appointee|person|man|woman|lad|lady|choice|boy|nurse|driver|member)|your (pick|appointee|chosen (one|person|candidate)|winner)|the (appointee|appointed @person|wunderkind|chosen one|lucky (one|winner|fellow))|the (new|other) (hire|girl|guy|lad|lady|woman|man|person|starter|candidate|candidates|applicant|applicants)|the (winner|finalists|other finalist|other finalists|internal candidate|other two)|my (replacement|rival|rivals|competitor|competitors|competition|opponent|opponents)|other (candidates|applicants|finalists|contenders)|fellow (candidates|applicants))',
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
    // Turns of phrase
    {
      find: [
        '(selected|chosen|successful|appointed|hired|winning) ..1 (person|candidate|applicant|one|guy|girl|man|woman) ..1 (paid|bribed|bought|cheated|lied|faked|forged|copied|plagiarised|plagiarized|invented)',
        '(that|whichever|whatever|this) ..1 (arrogant|smug|clueless|useless|lying|boastful|cocky|conceited|pompous|loud-mouthed|slimy) ..1 (fellow|guy|girl|man|woman|one|bloke|person|chap|boy|lad|lady|kid|@candidate)',
        '(he|she|they) ..2 (interviews|interviewed|talks|talked) well because (he|she|they) (talk|talks|smiles|smiled|flirts|flirted|looks|looked|knows|knew|charmed|flatters)'
      ],
      unless: ['(i|me|my) ..1 (am|was|will|would) ..3 (arrogant|last|survive)']
    },
    // Plain curiosity, and plain spite
    {
      find: [
        '(did|have|had|will|would) you ..2 (go|gone|went|choose|chosen|pick|picked|hire|hired|take|taken|decide|promote|promoted) ..2 (with|for|on)? ..1 (an|the|somebody|someone) ..1 (internal|inside|in-house|from within|external) ..1',
        '(where|how) ..1 (did|do|was|have) i ..2 (rank|ranked|placed|place|finish|come|stand) ..1 (among|amongst|against|compared|in) ..4',
        '(she|he|they|her|him) ..3 (less|fewer|no|hardly any|only ..2) ..1 (experience|years|qualifications|degree|degrees|training) ..2 (than|as) ..1 (me|i|mine|myself)',
        '(she|he) (only|just|barely|hardly|merely) has ..3 (experience|years|months|degree|diploma|certificate)',
        '(bet|guess|suppose|presume|imagine|assume|sure) ..2 (the (other|new) ..1|she|he|they) ..1 (was|were|is|are|came|comes|works|asked) ..2 (cheaper|younger|prettier|easier|less|for less|related|a friend)',
        'why (her|him|them|that (one|person)) ..2 (and|,|instead|over|rather) ..1 (not)? ..1 (me|of me|than me)?',
        '(what|which) ..1 (was|is|were) the ..1 (winning|highest|top|best|average|lowest|passing) ..1 (score|mark|marks|grade|result|offer|salary|bid)',
        'hope ..1 (she|he|they|the (new|other|lucky) ..1|your (new|choice) ..1) ..1 (lasts|last|is worth|are worth|was worth|knows what|proves|turns out|can even|survives) ..4',
        '(good for (him|her|them)|lucky (him|her|them)) ..1 (>|,|he|she|they|i suppose|i guess)',
        '@i ..1 (met|saw|talked to|overheard) ..1 (the others|the other (candidates|applicants|two|three)|your other) ..6 (not impressed|unimpressed|laugh|laughed|weak|hopeless|nothing|poor|worse)',
        '(he|she|they|the new ..1) ..1 (will|would) ..1 make ..1 (a|an) ..2 (puppet|yes-man|doormat|ornament|secretary|decoration|mascot)'
      ],
      unless: [
        '(patients|pupils|customers|guests|children|visitors|beds|people (work|are) (in|on) your|people (should|would|do) i)',
        '(glad|pleased|happy) for (her|him|them)',
        '(sister|brother|mother|father|daughter|son|friend|colleague|mentor|teacher|boss) ..3 (has|only|is)',
        'good for ..3 (who|where|that)'
      ]
    },
    // Rank, distance and the rest of the field, asked for.
    {
      find: [
        '(how|where|what|was|were|am) ..4 (i|my ..1 _) ..2 (on|in|down|up|from|off) (the|your|that|this) ..1 (list|ranking|shortlist|order|table|field|pile|running|top|cut)',
        'how (close|near|far) ..1 (was|were|did|am) (i|we|it) ..1 (come|get|end up|>|to (it|getting|the (job|top)))',
        'was it ..1 (close|a close|a near|a tie|between) ..3',
        '^ ..1 (was|were|am) (i|we|it) ..1 (close|second|third|next|last|runner-up|anywhere near|in the (top|last|final)) ..3',
        '(compare|compares|compared|comparison|measure|stack|stacked|set|rank|ranked) ..3 (with|to|against|alongside|up to|up against|among|amongst|relative to) ..3 (average|mean|others|rest|competition|field|other @candidate|other ..1 @candidate|everyone else|everybody else) ..2',
        'what ..2 (they|he|she|the others|others) ..1 (do|did|have|had|show|showed|say|said|bring|brought|offer|know) ..2 (differently|better|different|instead|more|special|over (me|us)) ..3',
        '(what|which) ..2 (he|she|they) (has|have|had|got) ..1 over (me|us|mine)',
        '(was|were|did|do|had|have|what (is|was|were|did)|how (did|were|was)|what|which) the (others|other ..1 @candidate) ..3 (have|had|do|did|get|got|score|scored|experience|experiences|degree|degrees|asked|older|younger|better|test|task|answer|answers|qualifications|marks|also) ..2',
        'who ..2 (will|is|are|shall|would|does|has|took|takes|got|gets) ..2 (do|doing|fill|filling|take|taking|have|get|getting|be|starting|start|in|got) ..1 (the|my|that|this|it) ..1 (@job|it|work|class|desk|chair|kitchen)',
        '(did|does|has|had|is|was) (someone|somebody|anyone|anybody|a ..2 (man|woman|person|@candidate)) ..4 (get|got|getting|take|taken|win|land|hired|chosen|beat) ..1 (it|the ..1 @job|me)',
        'who ..1 (ended up with|walked away with|came out on top|made the cut) ..3',
        '(who|whom|to whom) ..1 (did|was|has|have|does|will) ..1 (the|this|that|my|you|it|they) ..2 (@job|it|given|give|go|gone|offer|offered) ..1 (go|given|to|it|gone|offered) ..2',
        '(did|have) (you|they) ..1 (hire|hired|promote|promoted|recruit|recruited|appoint|appointed|pick|take|give it) ..2 (inside|internally|someone|somebody|within|a friend|your (cousin|nephew|niece|son|daughter|friend)|an insider|a (younger|man|woman|local)) ..2',
        '(is|was) it ..1 (true that you (hired|took|chose|gave|picked|promoted)|someone (i know|you know|internal|younger|local|from (inside|your|within))|a (man|woman|friend|local|relative|colleague) (or|of|from|who|>)) ..4',
        '(has|did|was) the ..1 @job ..1 (gone|go|given|went|been given|offered) ..1 to ..4',
        '(compare|comparing) ..1 (my|mine) ..2 (with|to|against) ..1 (the|that of|those of|his|her|theirs) ..2 (winner|winners|chosen|selected|successful|person you|one you|other|others|best|>)',
        'what (position|place|rank|number) ..1 (did|was|am) i ..2 (get|finish|come|end|in|reach|have|>)',
        'who ..3 (i|we|my) ..1 (up against|against|competition|competitors|rivals|opponents)',
        'who else ..2 (shortlist|applied|interviewed|interview|list|running|final|invited|considered|race) ..2',
        '(who|how (strong|good|experienced|qualified|old|tough)|was|were|is) ..1 (was|were|is|are)? ..1 (my|the) ..1 (competition|competitors|others|rest|rivals|field|other ..1 @candidate) ..1 (that|so|really|much|all|more|better|stronger|far|also|all older|>) ..2',
        '(was|were|is|are) (there|someone|anyone|anybody|somebody|others|the others) ..2 (better|stronger|more (qualified|experienced|suitable)|ahead|preferred|cheaper|younger) ..1 (@candidate|than me|than i|than us|of me|>)',
        'how many ..1 ((others|other ..1 @candidate|competitors) ..2 (interviewed|invited|applied|considered)|(others|people|candidates|applicants) ..2 (shortlisted|against|better|ahead|in the (running|race|final))) ..2',
        '(does|did|has|had|is|was|can|will) (your|the) new ..1 (@trade|@person|recruit) ..6',
        '(respect|respects|point|points|way|ways|area|areas|aspect|aspects) ..2 (were|was|did|are|have) ..1 (the)? (others|other ..1 @candidate|my (competitors|rivals|successor)) ..3',
        'how (much|many points|many marks|narrowly|closely) ..3 (i|we) ..1 (miss|missed|lose|lost|fail|failed) ..1 (it by|by|out by|out|the ..1 @job)',
        'by how (much|many (points|marks)) ..3 (i|we) ..1 (lose|lost|fail|fall short|beaten)',
        '(did|do) (i|we) ..1 (come|finish|end up|rank|make it) ..2 (second|third|last|in the top|close)',
        '(would|was|am) i ..1 (have been|be)? ..1 (the|your)? (next|second|runner-up|first reserve|next in line) ..1 (in line|choice|one|on the list|>)',
        '(marks|scores|points|grades|percentage|score) ..2 (obtained|secured|scored|got|of|from) ..1 (by)? ..2 (others|other ..1 @candidate|selected|last selected|successful|appointed|topper)',
        '(is|was|has|does|did|can|could|had) (he|she) (already|even|really|at least|a ..1 (relative|relation|friend|cousin|nephew|niece|insider|local)|related|someone|somebody|younger|older|cheaper|better) ..4'
      ],
      unless: [
        '(what|how) ..3 (others|they) ..4 (of|about) (me|my|us)',
        '(my|the|two|both|these|those) ..2 (answer|answers|designs|samples|courses|methods|drafts|estimate|solution|solutions|recipe|recipes|job description|requirements) ..3',
        '(congratulate|congratulations|greetings|regards|wish|luck|colleague who|your colleague)',
        '(in|of|on|from) your ..1 (team|crew|department|firm|company|staff)',
        '(group (task|exercise|test)|in the group|role play|customer|patient|guest|story|film|case)',
        '(the other (people|person|man|woman|lady)|they) ..2 (in the|on the|at the|from your)'
      ],
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: asks
    },
    // "Has he worked there before?": nobody else is in question.
    {
      find: [
        '(has|had|did|does|is|was|can|could|will|were|what|which|how|where|why|whether|who|when|know|tell me|hear|learn|share|inform) ..4 (he|she) ..8',
        '(know|tell|share|learn|inform|see|ask|what (is|are|was|were)|hear|give) ..3 (his|her) (qualifications|qualification|marks|score|scores|experience|background|cv|degree|age|profile|name|credentials|secret|salary|grade|grades|answers|portfolio|job before|training|strengths|connections) ..3',
        '(what|how) ..2 (you|they|panel|committee) ..1 (see|saw|like|liked|find|found|think|thought) ..1 (in|of|about)? (him|her) ..6'
      ],
      unless: ['(the|a|my|our|your) _ (he|she)', '(patient|customer|guest|pupil|story|film|book|role play|case|goat|baby)'],
      message: '“{match}” asks about the other candidates.',
      mends: [growthAsk, remove()],
      only: (sentence, message) => asks(sentence) && speaksOfUnknown(sentence, message)
    },
    {
      find: [
        '^ ..2 (she|he) (is|was) ..2 (half my age|younger than|still (at|in) school|just out of|barely (out|finished|eighteen|trained)|not even (trained|qualified|finished)|a (kid|child|beginner|student|friend|relative|cousin|nobody|trainee))  ..3',
        '^ ..4 (she|he) ..1 (only)? got it ..1 (because|since|through|thanks|by|over) ..4',
        '(and|but) ..1 (still|now|yet|nevertheless) ..1 (he|she|they)? ..1 (got|gets|has|was given|is given) (it|the ..1 @job|in|hired|chosen)'
      ],
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead,
      only: speaksOfUnknown
    },
    // The choice itself, called strange or bad.
    {
      find: [
        '(your|the panel|the committee|this) ..1 (choice|pick|selection) ..2 (is|was|seems|seemed|surprises|surprised|strikes|struck|puzzles|puzzled|baffles) ..2 (strange|odd|surprising|bad|poor|wrong|weird|questionable|curious|puzzling|ridiculous|mistake|me)',
        '(surprised|amazed|astonished|shocked|amused|baffled|puzzled|stunned|speechless|disappointed) ..1 (by|at|to|when|that) ..2 (your choice|who got|who you|whom you|(hear|learn|see|read|find out|discover) ..1 (who|that ..2 (got|has|was (chosen|hired|given))|whom))',
        '(you|they) ..2 (chosen|chose|picked|hired|took|selected|appointed|have) ..1 (badly|poorly|the wrong (person|one|man|woman|candidate|guy|girl|horse))',
        '(#name|him|her|them|someone|people) of all people',
        '(he|she|they) only ..1 ((got|get|gets|won) (it|in|there|the ..1 @job)|(was|were) (hired|chosen|taken|picked)) ..2 because',
        'of all people ..1 (you|they|it) ..3',
        '(everyone|everybody|we all|all) ..1 (know|knows|knew|says|thinks) ..3 (got it|got the ..1 @job|was chosen|was hired|got in) ..1 (because|through|thanks|by) ..3',
        '(the other|other) ..1 (two|three|four|@candidate|ones|finalists) ..2 (were|was|are|looked|seemed|could|had|did) ..1 (like ..2)? ..1 (just|only|mere|all|barely|hardly|never|not even|none|no|students|beginners|kids|children|amateurs|weaker|worse|younger|clueless|nervous wrecks|interns|schoolboys)',
        '(saw|met|heard|watched|know|spoke to) the other ..1 @candidate ..4 (none|not one|nobody|no one|hardly|not|never|only)',
        'the others ..5 (never|none|could not|did not|had no|hardly|barely|looked like|looked as) ..4'
      ],
      unless: [
        '(congratulations|congratulate|deserved|well deserved|happy|glad|delighted|pleasantly|kind|nice|lovely|friendly|great|impressive|strong)',
        '(i|my|we) ..2 (not|less|no|only|never) ..4',
        '(rounds|workshop|building|forms|questions|days|parts|sections|courses)'
      ],
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead
    },
    // Whoever was chosen, run down by where they come from, by what they lack, or in what is hoped of them.
    {
      find: [
        '(you|they|@firm) ..2 @took ..2 (a|an|some|someone|somebody|the|your) ..3 (@poor|friend of|nephew|niece|cousin|mate|relative|less ..1 (experience|qualified|experienced)|fewer|cheaper|younger|kid|child|boy|girl|beginner|novice|rookie|amateur|schoolboy|yes-man|puppet|pal) ..3',
        '(you|they|it|@job|@firm) ..2 (~give|~go|~hand|~award) ..3 to ..1 (a|an|the|your|some|someone|somebody) ..2 (friend|nephew|niece|cousin|mate|relative|son|daughter|pal|buddy|favourite|insider|kid|beginner|someone|boy|girl) ..1 (of|who|that|with|straight|>) ..3',
        '(hope|hopefully|wish|pray|let us (see|hope)|we will see|you will see|curious) ..3 (@rival|such a person|your new ..1 @trade|your new ..1 @person|the new ..1) ..2 (can|knows|know|lasts|last|will be able|is able|learns|manages|turns up|copes|realises|understands|proves|is worth|ever) ..4',
        '(@i|me|i have) ..2 (trained|taught|know|knew|worked with|met|saw|looked up|looked at|googled|checked) ..2 @chosen ..3',
        '(luck|fun|wishes) with ..1 @rival ..4 (need|will|since|because|he|she|they)',
        '(he|she|they|@rival) ..1 (will|would|can|could|is going to|may) ..2 (lovely|fine|great|good|nice|ok|okay|wonderful|perfect) ..2 (until|till|as long as|if|when|provided) ..5',
        '@rival ..2 (can|could|does|did|has|have|is|was|will) ..1 (not|never|hardly|barely|scarcely) ..1 (even|so much as|once|ever|a single|an hour|a day|one) ..4',
        'whoever ..3 (better|had better|must|should) ..1 (be|have|know) ..3',
        '(the|your) new (one|guy|girl|lad|man|woman|person|@trade) ..4 (never|not even|can not|without|fired|sacked|lazy|rude|slow|hopeless|useless|no (patience|clue|idea|experience|degree|licence)|hardly|barely) ..3',
        '(~give|~hand|~offer|~award) ..2 (my|the|this|that|it) ..1 (place|@job|chance)? ..1 to (a|an|some|someone) ..1 (beginner|novice|stranger|amateur|outsider|foreigner|kid|child|boy|girl|student|graduate|younger|friend|relative|nobody|fool|idiot|man half|woman half|with)',
        '(~prefer|went for|went with|~choose|~take|~pick|~hire|~want|settled for) ..2 (a|an|some|somebody|someone|my) ..1 (younger|cheaper|pretty (girl|boy|face|woman)|prettier|blonde|weaker|worse|less|beginner|novice|outsider|foreigner|relative|friend of|friend from|pretty face|colleague instead|yes-man) ..2',
        '(someone|somebody|one|people|candidate) with ..1 (connections|contacts|relatives|a famous|the right (name|surname|father|family|friends)) ..3 (got|gets|was|has|it|always|chosen|in)',
        "(owner's|boss's|manager's|director's|chief's|ceo's|mayor's|foreman's|founder's|professor's|minister's) ..1 (son|daughter|nephew|niece|cousin|friend|wife|husband|brother|sister|girlfriend|friends|boy|mate) ..2 (got|gets|has|have|took|was|is|>)",
        '(outsider|junior|beginner|freshman|fresher|@person|one|kid|graduate) ..4 (given|selected|promoted|appointed|chosen|preferred|put|hired|picked|taken|is|was) ..3 (over|ahead of|instead of|above|before|junior to|younger than|less than|below) (me|us) ..1',
        '(he|she|they|@rival) ..2 (only|just|less|no|half|never|fewer) ..5 (and|while|whereas|but) i ..1 (have|am|had|hold|did|was|speak|know|worked)',
        '(he|she|they) ..8 (and|but) ..1 (now|still|yet) ..1 (he|she|they) ..1 (has|have|got|gets|is|were|was|took) ..1 (it|the ..1 @job|my ..1 @job|chosen|hired|in)',
        '(assume|suppose|guess|take it|bet|imagine|hear|gather|presume|believe|expect|told) ..5 (an internal|internal (one|candidate|hire|person)|inside job|insider|in-house|your (nephew|niece|son|daughter|cousin|friend)|a (friend|relative) of) ..2',
        '(good luck|have fun|enjoy working) with (him|her|them|that one) >',
        'will ..1 see ..5 (him|her|with them) >'
      ],
      unless: [
        '(well|settles|settle|happy|enjoys|enjoy|success|feels at home|feel at home|likes|welcome|good fit)',
        '(i|my|me|we) ..4 (younger|less|fewer|cheaper|beginner|novice)',
        '(customer|patient|role play|case|scenario|book|film|dog|cat|horse|van|daughter|son|my ..1 (brother|sister|colleague|boss|mother|father))',
        '(understand|accept|makes sense|fair|understandable|respect)'
      ],
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead
    },
    // Questions about whoever was chosen.
    {
      find: [
        '(what|which|how much|how many) ..6 @rival ..3 @have',
        '(what|which|how|how much|how many) ..4 @them ..4 @have ..6 (that|which|what) ..1 (i|we|mine|my) ..5 (not|lack|lacked|missed|missing|without)',
        '(what|which|how|how much|where|why) ..5 @them ..5 @edge ..3 @than',
        '(what|which) ..3 (~make|~give|~set|~tip) ..2 (@them) ..3 (better|stronger|more|superior|apart|the edge|an edge|the nod|special|the best|preferable|ahead|the job|so|different|win)',
        '(difference|differences|distinction|gap) ..3 (between ..2 (me|my|us|@rival))',
        '(who|whom) (has|have|ultimately|actually|finally|was|were|is|got|did|do|else|all)? ..1 (~get|been)? (picked|chosen|selected|hired|appointed|taken|preferred|cleared|shortlisted|accepted|employed|offered) (>|in|for|instead|it|the|over|as|to|on|into|at|from)',
        '(who|whom) (did|have|has|had|was it|do|is it|was)? ..1 (you|they) ..3 @picked',
        '(who) ..1 (beat|replaced|outperformed|outscored|pipped|made it|got (in >|through|it|the ..1 @job)|cooks there now|is it|was it) ..2',
        'who ~cook ..1 there now',
        '(what|which) ..3 (special|great|good|better|wonderful|remarkable|impressive|clever) about @them',
        '(~describe|~know) ..1 @chosen',
        '(name|identity|background|experience|qualifications) of (whoever|@chosen)',
        '(who|whom) (i|we) ..2 (lost|lose) (out)? to',
        '(what|which) ..3 (has|did|does|is|was) ..1 _ ..1 got that ..1 (i|me|mine) ..2 not',
        "(what|which) ..4 (winner|winners|winner's) ..2 (cv|resume|portfolio|profile|application|answers|test|paper|essay|letter|presentation|demo) ..6",
        '(which|who) (one)? of (us) ..6',
        '(unlike|next to|against) ..1 @chosen',
        '(where|how|what) ..2 (i|we|it) ..1 (rank|ranked|place|placed|finish|finished|come|came) >',
        '(what|which|know|tell) ..4 my (rank|ranking|placement|position (on|in|among))',
        'how many ..5 (ahead of|above) (me|us)',
        '(is|was|did|does|has|had|can|could|will) ..1 the other @person ..8',
        'whether ..1 (he|she|this person|the person|@rival) ..8',
        '(was|is|were) it (really|just|maybe|perhaps|then|at least)? (someone|somebody|an ..1 (insider|internal|applicant|employee)|internal|external|the ..2 (guy|girl|lad|lady|woman|man|boy|one with|other|blonde|boss|manager|owner|fella|bloke))'
      ],
      unless: ['(congratulate|congratulations|congrats|regards|wishes|best wishes|greetings|luck|every success|wish|hope) ..8 @rival'],
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
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead,
      only: (sentence) => !asks(sentence) && !speaksKindly(sentence)
    },

    {
      find: [
        '(you|they|@firm) ..4 (@took|gave|let|give) ..3 @someone @poor ..1',
        '(you|they) will ..2 (see|find out|notice|learn|discover|realise|realize|regret) ..3 (he|she|him|her|@rival) ..3',
        '(you|they|@firm) ..2 (rather|sooner) ..1 (have|hire|take|pick|employ|see|pay|give|keep|trust) ..2 (a|an|some|someone|somebody) ..3'
      ],
      message: '“{match}” speaks badly of whoever was chosen.',
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
        '(@job|it) ..3 (~go|given|handed|awarded) ..1 to @someone @poor',
        '(the|your|this|that|some) ..1 (golden boy|superstar|wunderkind|whiz kid|yes-man)',
        '(~find|~take|~hire|~get|~choose|~pick|~want|~prefer|went for|go for|go with) ..1 (someone|somebody|a person) ..1 (cheaper|younger|prettier|tamer)',
        '(when|once|if|after) ..1 (@rival|he|she) (inevitably|finally|eventually)? (flames out|burn out|screw up|mess up|crashes|flops|bombs|fails)',
        '(he|she|they|@rival) ..2 (play|plays|played|drinks|drank|dines|sleeps|married|related|golfs) ..3 (with|to) ..1 (the|your) ..1 (boss|manager|director|owner|chief|head|foreman|ceo|founder)',
        '(he|she|this (lady|man|guy|woman|girl|person|lad)) (literally|just|simply|clearly|obviously|certainly|definitely|probably)? (can|could|does|did|has|have|is|was|will|would) (not|hardly|barely|never|scarcely) ..1 even',
        '(internal (candidate|hire|applicant|person|promotion|transfer)|insider) ..3 (anyway|obviously|as usual|in mind|already|again|typical|surprise|i (suppose|guess|bet|assume))',
        '@rival ..4 (copied|cheated|lied|faked|bluffed|stole|knew the|slept|quit|failed|struggled|struggles|struggling|flirted|was late|wears|wore|will (leave|quit|fail|regret|struggle|cost)|only got|is only|was only|has only|had only|only has|only had|at best|is just|was just)'
      ],
      unless: [
        '(if|should|in case|unless) ..2 @rival',
        '(i|we) ..2 (not|never|no) ..1 (blame|envy|mind|know|doubt|want|ask|think|wish|compare)'
      ],
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead
    },
    {
      find: ['(he|she|him|her|this (lady|man|guy|woman|girl|person|lad)) ..4 @low'],
      message: '“{match}” speaks badly of whoever was chosen.',
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
        '(percentage|percent|proportion|share|fraction|number|how many) ..1 (of)? ..2 (applicants|candidates|others) ..2 (did|scored|were|was|performed|ranked|had) ..2 (better|higher|above|ahead|worse|lower)'
      ],
      unless: ['(about|of|to) (me|my)', '(panel|interviewer|interviewers|to add)'],
      only: asks
    },
    // Scorn for whoever was chosen, in other words.
    {
      message: '“{match}” speaks badly of whoever was chosen.',
      mends: instead,
      find: [
        '(~hope|~wish|~trust) ..1 (your|the) new @trade ..2 (learns to|learn to|turns up|lasts|copes)',
        '(your|their|that|this|whichever|whatever|some|the) ..1 (golden (boy|girl|child)|yes-man|yes man|yes-men|yes men|sycophant|bootlicker|brown-noser)',
        '(he|she|they|boy|girl|guy|lad|hire|recruit|candidate|person|man|woman) (will|would) not ..1 (last|survive|make it) ..1 (a|the|two|three|six|five|till|until|past|through|#number) ..1',
        '(only|just|more than) (a|his|her) (nice|pretty|big|bright|charming) (smile|face|voice|suit|tie)'
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
