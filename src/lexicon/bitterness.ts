/**
 * How resentment is worded, in frames. Longer than 200 lines because it is data.
 *
 * Bitterness is open on both sides, so the frames say who does what to whom, and the classes hold the words. Said of the
 * writer's own work, denied, or told of another place, the same words match nothing here.
 */
import {bitterClasses as words} from './bitter-words'
import {ironyClasses, ironyFamilies} from './irony'

/** The words of the frames, loud and quiet. */
export const bitterClasses = {...words, ...ironyClasses}

/** What a family of wordings does; the rule says each in a sentence. */
export type Bitterness = 'insults' | 'mocks' | 'blames' | 'scorns' | 'spites' | 'resents'

/** Frames that say the same kind of thing, and what cancels them within their clause. */
export interface BitterFamily {
  does: Bitterness
  find: readonly string[]
  unless?: readonly string[]
  /** True where it counts only in a question. */
  questions?: boolean
  /** True where the words of the whole sentence have to bear it out. */
  quiet?: boolean
}

const denied = (words: string) => `(@denying) ..4 ${words}`
const kindly = '@kindly'
const elsewhere = '@elsewhere'

export const bitterFamilies: readonly BitterFamily[] = [
  // A word that condemns by itself
  {
    does: 'insults',
    find: [
      '(you|your|yours|yourselves|@staff|process|procedure|letter|email|rejection|reply|treatment|behaviour|behavior|conduct|company|firm|interview|interviews|questions|exercise|outfit|place) ..10 @condemning',
      '@condemning ..8 (you|your|yours|yourselves|@staff|process|procedure|letter|email|rejection|reply|treatment|behaviour|behavior|conduct|company|firm|interview|interviews|questions|exercise|outfit)',
      '(what|how|^) ..1 (a|an|truly|utterly|very|simply|absolutely)? ..1 @condemning ..1 $',
      '(such|so|what) (a|an)? ..1 @condemning',
      '((it|that|this|which) ..1|(way|day|round|reply) ..4) (is|was|felt|were|feels|sounds|reads) ..3 @condemning ..1 (>|to|of|for|that|how|and)',
      '(smells|smelled|smelt|reeks|reeked|stinks|act|display|lack|kind|sort|show) of ..1 @condemning',
      'lack of ..1 (respect|courtesy|decency|manners|empathy|humanity|integrity|honesty)',
      '(you|your|interview|exercise|receptionist|status|rounds) ..12 (humiliating|humiliation|humiliate|humiliated)',
      '(humiliating|humiliation|humiliate|humiliated) ..8 (you|your|interview)'
    ],
    unless: [
      denied('@condemning'),
      '(i|me|my) ..2 (humiliated|disgraced)',
      '(like me|that was me|quite the opposite|did not (take|find|feel)|in advance|wait afterwards)',
      'felt ..1 pathetic',
      'feel ..2 pathetic',
      '@condemning ..2 (of|by|from|with|at|about) (me|myself|my)',
      '(my|our|myself) ..4 @condemning',
      '(i|we) ..1 (am|was|were|sound|sounded|seem|seemed|come across|came across|look|looked|be|been|felt|feel|act|acted|appear|appeared) ..3 (rude|arrogant|ridiculous|pathetic|insensitive|petty|unkind|clueless|smug|impolite|stuck-up|incompetent|unprofessional|dismissive|sloppy|slapdash|idiotic|abrupt|ashamed|lousy|brainless|heartless|ungrateful|stupid|rubbish|pompous|patronising|patronizing|condescending)',
      '(did|was|am|were|do|may) i ..8 @condemning',
      kindly,
      elsewhere
    ]
  },
  // A word that condemns when it is said of the other side
  {
    does: 'insults',
    find: [
      '@theirs ..1 @seems !(there|not|never|no|hardly|by|anything|nothing|far) ..3 @bad',
      '(you|hr|@staff|he|she) ..1 @seems @degree? @degree? @badPerson',
      'your ..1 @badOf ..3',
      '(such|what|this|that) (a|an)? ..1 (@bad|@badOf|@badPerson) ..1 @theirsNoun',
      '(a|an|such|what|another|some) ..1 (@badOf|bad|poor|mean|cheap|ugly|low|cold|cruel|strange|queer|odd|rotten|nasty|appalling|horrible|terrible|awful|weird|disrespectful) (way|thing|trick|manner) (of|to) ..8',
      '(curious|fine|funny|interesting|novel|unusual|peculiar) (way|manner) (of|to) ..1 (~treat|~run|~conduct|~thank|~say|~tell|~end|~choose|~recruit|~hire|~reject|~welcome|~speak|~talk|~value|~show|~reward|~inform|~listen|~lead|~manage)',
      '(@theirs ..1 @seems ..3|(it|this|that|which|what you ..2) ..1 @seems ..3 !@plight) (a|an|some|your|one|pure|just|nothing but|nothing more than|such|quite) ..2 !@plight @farce',
      '@theirs ..1 @seems ..3 (a|an|some|your|one|pure|just|nothing but|nothing more than|such|quite) ..2 @plight',
      '(what|such|complete|total|utter|one big|^) (a|an|big|complete|total|utter) ..2 @farce !(my|i|by|is|about|~look)',
      '(is|was|felt|feels|seemed) ..1 like (a|an|one) ..2 !@plight @farce',
      '(^|<) (a|an|complete|total|utter) ..1 !@plight @farce (>|$)',
      '(for|in|at|to|of) (this|that|such|your) ..1 @farce'
    ],
    unless: [
      '(@denying) ..7 (@bad|@badPerson|@badOf|@farce)',
      '(of|on|from|in|about|like) (me|my|mine|myself)',
      '(my|me|mine) $',
      'my fault',
      '(must|might|may|could) have (been|looked|felt|seemed|sounded)',
      '@farce ..12 the opposite',
      '(fucking|bloody) (amazing|good|great|brilliant|lovely|marvellous|fantastic|delicious|well|cold|hot)',
      '(my|our) ..4 (@bad|@badPerson|@badOf|@farce)',
      '(he|she|they|it) (is|was) (my|our)',
      '(told|tell|telling|heard|loved|liked|enjoyed|laughed|inside|private|made|good|great|little|running) ..2 (joke|jokes)',
      '(joke|comedy|circus|theatre|theater|play|clown|trap) ..1 (about|club|school|technician|tent|rigging|for children|in task)',
      '(if|hope|hoping|worry|worried|whether|even if) ..8 (@bad|@badPerson)',
      kindly,
      elsewhere
    ]
  },
  // People called names, spoken of as a lot
  {
    does: 'insults',
    find: [
      '(you|your|such|those|these|like) ..2 @fools',
      '(are|is|was|were|by|of|from) (a|an|all|some|such|just|both|nothing but|the|these|those)? ..1 @fools',
      '(@bunch|room|lot|panel|board) of ..1 @fools',
      '^ ..1 @fools $',
      '(you|your|what|such|are|is|by|like|^|<) ..2 @bunch of ..3 (@fools|@beasts)',
      '(@they|people|they) (are|is|was|were) (all|just|nothing but|no better than|such|like)? (a|an|total|complete|real)? @beasts (>|$)',
      '(you people|the lot of you|your sort|your ilk|folk like you|folks like you|the likes of you) !(need to|have to|must|asked|were (so|great|kind|lovely)|made|to pick)',
      '(for|to|of|by|from|like|with|about) you lot (now|again|ever|tbh|frankly|honestly|to ..3|>)',
      'you lot ..2 (never|not|no|only|just|are|should|need|think|would|can)',
      '(thanks to|typical of) your lot'
    ],
    unless: [
      denied('(@fools|@beasts)'),
      '(to (bully|con|cheat)|son of a|(glad|good|great|happy) ..4 you lot)',
      '@fools ..2 my',
      '(i|my|me|our|teacher) ..6 (@fools|@beasts)',
      '(my|our|i) ..3 (like|as) ..2 (@fools|@beasts)',
      '(learn|learned|learnt|advice|help|become|work with|working with|hear from|guidance) ..6 like you',
      kindly,
      elsewhere
    ]
  },
  // Swearing, parting shots
  {
    does: 'insults',
    find: [
      '(good riddance|up yours|eat shit|screw (you|your)|curse (you|your)|to hell with|go to hell|get stuffed|suck it|piss off|bugger off|sod (off|you|your)|shame on !(me|myself)|you no shame|damn (you|your)|bloody (useless|awful|rude|cheek|joke|clowns|idiots|disgrace|circus|shambles|mess|stupid|rubbish))',
      '^ ..1 (get lost|bite me) (>|$)',
      '(you|you guys|your ..1 _) ..1 (suck|sucks|sucked|stink|stinks|reek|reeks)',
      '(it|this|thing|process|handled (this|it|that)) ..1 (sucks|sucked|stinks|stank|reeks|smells of (nepotism|a fix|favouritism|corruption))',
      '((stick|shove|stuff) your ..2|(stick|shove) it where) ..3',
      '(^|<|you can|just|please) keep your ..2 (@job|money|feedback|advice|pity|apologies|excuses|opinion|talent pool|hi-vis)'
    ],
    unless: [
      '(told me to|keep your ..3 (open|coming|warm|safe|dry|up|in mind|address|number|details|spirits|promise|word|feet|course|team|eyes))',
      kindly,
      elsewhere
    ]
  },
  // What their people did in the room
  {
    does: 'blames',
    find: [
      '@they ..3 @wrongs ..1 (me|us|my|our|people|everyone|candidates|applicants)',
      '@they ..3 (@sneers|yawned|yawning|sighed|scoffed|snorted|tutted)',
      '(~roll) ..1 (his|her|their|your) ..1 (eyes)',
      '(~chat|~yawn|~text|~eat|ate|~whisper|~giggle|~snore|slept|~scroll|~chew|~doze) ..2 (through|over|throughout|during) ..2 (me|my|the whole|our)',
      '(talked|spoke|laughed|talking|chatted|joked|speaking) ..1 (through|over) (me|my|our)',
      '(~stare|~look|~glance|~check|~scroll|~tap|~type|~text|was|were|sat|spent|glued|stuck|kept|playing|time) ..4 (on|at|to|up from|through|with|answering|checking|behind|doing) (his|her|their|your) ..1 (phone|phones|mobile|watch|screen|laptop|nails|emails|inbox|messages)',
      '(@they|who|one) ..4 (~eat|eating|munching|chewing) ..1 (crisps|lunch|salad|sandwich|apple|biscuits|noodles|yoghurt|crisp) !(with|together)',
      'not ..2 (spell|know|get|pronounce|remember|write|read|recall|say) ..2 (my|our) ..1 name',
      '(~keep|~leave|~make|had) (me|us|candidates|people|a man|a woman|a teacher|someone|somebody|applicants) ..1 (~wait|waiting|sit|sitting|stand|standing|dance|jump|jumping|queue|queueing|crawl) ..2 (in|outside|on|at|among|like|through|@number|half|an hour|for (@number|half|an))',
      '(interview|interviewer|manager|he|she|they|you|director|panel|boss) ..4 (minutes|half an hour|an hour|hours|two hours) late',
      '(he|she|they|who|you|@staff) ..2 (had|have|has) (no|not a|not the faintest|not the slightest) (idea|clue) !(how (much|badly|happy|grateful|@praise)) ..4',
      '(@they|who) ..2 (knew|know|knows) (nothing|little|next to nothing|less) (about|of) ..4',
      '(interested|interest|absorbed|engrossed|glued|busy|cared more) ..1 (in|with|by|to|about|for) ..1 (his|her|their|your|the|a) ..1 (phone|mobile|laptop|lunch|sandwich|emails|inbox|watch|screen|coffee|nails|messages|window|salad|biscuits)'
    ],
    unless: [
      '(i|we|my) ..2 (had|have|was|were|am|knew|know|kept|forgot|got|misspelled|spelled|talked|laughed|cut|rolled|looked|arrived|came|read|wrote) ..6',
      'as (the|a) (script|role|exercise)',
      denied('(@wrongs|@sneers|~keep|~leave|~make|made|kept|left|had|late|looked|look|on (his|her|their|your))'),
      '(instead of|rather than|without|not|never) ..2 (leaving|keeping|making|letting|having)',
      '(if|when|could|can|please|would you|may|might|hope|did) ..4 (look|check|interrupt|wait|laugh|speak|talk|sit|know|have)',
      '(laughed|laugh|joked|talked) ..3 (with|kindly|about|together|so)',
      kindly,
      elsewhere
    ]
  },
  // What was done to the writer
  {
    does: 'blames',
    find: [
      '(i|we|me|us|applicants|candidates|people|feel|feeling|felt) ..3 (am|was|were|been|being|be|get|got|getting|feel|felt|feeling|is|are) ..2 @wronged',
      '(been|being|be|was|were|felt|feel) ..1 @wronged ..1 (by|like|for|in|again|>)',
      '(~treat|~handle|~regard|~look at|~look upon|~deal with|~speak to|~talk to|~speak|~drop|~dance|~play with|~judge|~parade|~examine|~inspect) ..5 (like|as if|as though|as) ..3 @lowly',
      '(@they|who|that|interview|way|treatment|tried|wanted|to) ..3 (~make|~leave) (me|us|one|people|candidates|applicants|a man|a person|(a|an) ..2 _) ..1 (feel|look|feeling|looking) ..4 (small|stupid|worthless|unwelcome|inferior|useless|humiliated|invisible|unwanted|ridiculous|old|cheap|dirty|nothing|idiot|fool|criminal|beggar|child|nuisance|number|burden|failure|nobody|loser|used|foolish|guilty|insignificant)',
      '(how|so) (small|unwelcome|cheap|stupid|worthless|insignificant) ..2 (you|your ..2|he|she|they|i) ..4',
      '@they ..3 @tricks (me|us|people|applicants|candidates|everyone)',
      '@they ..3 (~waste|~steal|~nick|~pinch|~crush|~squander|~exploit|~abuse|~destroy|~ruin) ..1 (my|our|everybody)',
      '(~play|~mess|~toy|~gamble|~play games) (with|around with) (me|us|(my|our) (life|lives|time|hope|hopes|feelings|future|livelihood|career|head)|people|applicants|candidates|other) ..3',
      '@they ..2 (lied|cheated|reneged|backtracked|backpedalled|pretended|pretend|faked|never meant|never intended|never had any|never wanted|never cared|do not care|did not care|could not care less)',
      '(you|he|she|they|your ..2 _|@staff|#name) ..2 (oversold|overpromised|dangled|misrepresented|went back on|go back on|goes back on|gone back on)',
      '(~break|~keep breaking|~go back on|~betray|~abuse|~lose|~shatter|~destroy) (your|his|her|their|every|the|my|our) ..1 (word|promise|promises|trust|faith|confidence|loyalty)',
      '(word|words|promise|promises|assurance|assurances|handshake|offer|guarantee|compliments|wishes|regrets|praise) ..6 (worth (nothing|less|little|rather less|very little|more than)|worthless|meant nothing|mean nothing|means nothing|empty|hollow|hot air|false|fake|is over|stinks|forgotten|not worth|lies|lie|broken !heart|insincere)',
      '(told|assured|promised|guaranteed) me ..2 (i|that i) (had|have|got) (it|the (job|post|position|place|role))',
      '(was|were|been|got) ..1 (led to believe|strung along|led on|messed around|messed about)',
      '(bait and switch|that is a lie|is a lie|were lies|all lies|pack of lies)',
      '@badly (handled|managed|run|conducted|organised|organized|planned|communicated|behaved|treated)',
      '(treated|handled|spoken to|received|rejected|dismissed) ..2 @badly',
      '(you|they|hr|your ..2 _) (could|should|might) (just|simply|easily|at least) have ..1 (said|told|been|saved|spared|warned|asked|called|rung|had|shown|pretended|spelled|spelt|read)',
      '(done|caused) ..1 (enough|so much) (damage|harm)',
      '(not|hardly) ..1 (nice|kind|fair|decent|professional|polite|cool) of (you|your)',
      '(rigged|fixed) from (day|the|start)',
      '(you|your ..2 _) (do|does) not deserve ..3',
      '(the|that|a|your|with) (sneer|smirk|snigger)',
      '(a|the|your|this) ..2 (brush-off|fob-off|kiss-off)',
      '(kept|keep) away from (people|human beings|humans|animals)',
      '(~milk|~pump) me ..2',
      '(for|of) making (me|us) feel ..1 (small|stupid|like|unwelcome|worthless|@number inches|cheap)',
      '(pulled|pull|pulling|yanked|swept) the (rug|carpet|chair|ladder)',
      '(~promise|~assure|~guarantee|~swear) (me|us)? ..3 (job|post|position|role|place|seat|contract|apprenticeship|formality|@job) ..8 (and|but|then|only|yet) ..4 (then|now|dropped|nothing|not|gave|went|took|suddenly|the next)',
      '(~tell|~assure|~promise|~guarantee) (me|us) ..4 (job|post|position|place|seat|role|@job|contract) ..2 (mine|as good as|signed|was in the bag|ours)',
      '(~lead|led|~string|strung|~drag|~fob|~stitch|~mess|~muck|~jerk) (me|us|people|somebody|someone|applicants|candidates|kids|them) (along|on|off|up|about|around|for (a|an) (ride|fool|mug|idiot)|for fools) ..1',
      '(@they ..2 (led me to believe|led us to believe|let me believe|fed me)|false hope|false hopes|false promises|false pretences|empty promises|your empty talk)',
      '(~use|~want|~take|~milk|~pick|~squeeze|~exploit|~steal|~keep|~pocket|~nick|~copy|~lift|got|had) (me|us|applicants|candidates|my|our|people|some) ..6 (for free|free|unpaid|for nothing|without paying|without credit|without my name|for some free|brains) ..2',
      '(free|unpaid) ..1 (labour|labor|consulting|consultancy|consultation|consultants|publicity|work for|ideas|saturdays|workers|staff|help|labourer|designs|advice|samples)',
      "(free|a free|an unpaid) (day|day's|shift|week|lesson|translation|campaign|design) ..2 (out of|from|off|labour|work)",
      '(and|then|before) ..1 (dumped|dropped|binned|ditched|discarded|tossed|chucked|dismissed|kicked) (me|us|aside) ..3',
      '(threw|throw|throws|thrown|flung) ..2 (back in my face|me (away|aside|under|out)|us (away|aside))'
    ],
    unless: [
      denied('(@wronged|@tricks|@lowly|@badly)'),
      '(my|our) ..4 @badly',
      '(never|not|nobody|no one) ..3 (made|make|left|treated|looked|was) ..6',
      '(expected to|feared|afraid|instead) ..6',
      '(research|thesis|study) ..3 (on|about|is)',
      '(by the|at) (trick|question|puzzle|joke|trap|valve|magician)',
      '(why|reason|explain|how come) ..8',
      'by ..2 (rushing|skipping|myself)',
      'used (to|for|in|as|at|the|that)',
      '(led|string|strung) (me|us) ..3 (nicely|gently|step by step|patiently|well)',
      '(it|they|which|that|words|can|could|should|might|may|will|would|to) ..1 (be|been|is|are|was|were|being) used',
      '((~sell|sold) (me|us) on|(~drop|dropped|dropping) (me|us) (off|a|an|at|back)|(~play|played) (me|us) (a|an|the|your|some))',
      '(my|our) ..1 (free|unpaid|pro bono) ..4',
      '(own (suggestion|idea|wish)|feel free|free (tour|lunch|coffee|samples of|tickets|place)|welcome to)',
      '(like|as) ..2 (an?|one of)? ..1 (adult|equal|friend|guest|professional|colleague|human being|king|queen|member|family)',
      '(feel|felt|feeling|made me feel) ..2 (welcome|at home|comfortable|valued|at ease|good|better|part|heard|seen|safe|taken seriously|encouraged)',
      '(if|when|please|did i|was i|should i|i ..1 (once|have to|had to)) ..6 (@wronged|@tricks)',
      kindly,
      elsewhere
    ]
  },
  // What they did not take the trouble to do
  {
    does: 'blames',
    find: [
      '(@they|@noOne|who|committee|people) ..1 never ..1 (even|once|really|actually|seriously)? (read|opened|looked up|listened|cared|intended|meant|smiled|bothered|considered|wanted|planned|saw|respected|valued|took me)',
      '@noOne ..1 (bothered|cared|troubled) to !(@answering) ..2',
      '(who|that) (had|have|has|did|does) not ..1 (read|opened|open|looked|listen|listened|even) ..2',
      '(@they|@noOne) ..2 (can|could|would) not ..2 (be (bothered|arsed|asked)|bother|stretch|even|spell) ..3',
      '(@they|@noOne) ..3 (did|do|does|had|has|have|was|were|would) not ..2 (even ..1 (look|open|opened|read|listen|say|know|have|shake|apologise|get|spell|offer|ask|want|pretend|try)|bother|bothered|care|cared|apologise|apologize|say sorry|listen|listening|look up|look me|let me (finish|speak|talk|get a word)|read (my|the first|it|a line|past|beyond|anything)|open|opened (my|it|the)|have the ..2 @decency|the (guts|grace|courage|decency|manners|courtesy)|know (the first thing|how to)|value|respect|pay attention|prepared|pretend|a clue|so much as|paying attention|interested in (me|us|my|anything|what i)|look at|looked at|read or|have a clue|turn to page) ..3',
      '(and|but|then|or)? ..2 (did|do|does|had|has|have|would) not even ..1 (~apologise|~apologize|~say|~look (at|up|in|through)|~open|~read|~shake|~listen|~offer|~ask|~know|~glance|~bother|~have the|~thank|~smile|~introduce|~spell|saying) ..3',
      '(@noOne|hardly anyone|hardly anybody|barely anyone|not once|nor) ..4 (introduced|offered|greeted|smiled|thanked|shook|listened|read (my|our|it|the|a|one|a single|anything|even|past)|read $|opened !(a|an|their|his|her|any)|looked up|looked at (me|us|my|our|it)|apologised|apologized|lifted|seemed (to (~care|~know|listen|want|notice)|interested|prepared|bothered|aware)) ..3',
      '(not|never|without) (so much as|a single|even|the slightest|the least) ..1 (a|an|one)? ..1 (thank you|thanks|sorry|apology|smile|handshake|glass|cup|hello|goodbye|look|glance|question|saying|line|chair|coffee|interest|intention|idea|clue|human|courtesy|blinking|looking|opening|asking) ..3',
      'not even (a|an|one|the|saying|my|to) ..3 (call|handshake|name|signature|line|sentence|thank you|thanks|water|apology|sorry|goodbye|hello|coffee|courtesy|decency|dog|grace|chair)',
      '(without|lack|lacks|lacked|lacking|no|zero|little|shred of|ounce of|scrap of|grain of|short on|basic|common|simple|ordinary|if you had the|nobody had the|not have the|not had the|not the) ..1 @decency !(to ..2 @answering) ..2',
      '(if|had) ..2 (you|your ..2|anyone|anybody|someone|somebody|they|he|she) ..2 (had|shown|have|possessed|any) ..2 (an ounce|a shred|a scrap|any|the|an iota|a bit|a spark|a grain) ..1 (of)? ..1 (@decency|loyalty|feeling|heart|respect|kindness|courage|honesty|compassion|professionalism|dignity|shame)',
      '(time|nothing|no time|too much|beyond) ..3 (for|is|was) ..3 (your|you) ..1 (budget|dignity|people|lot)',
      '((more|less) than ..2 (can be|i can|one can|could be|i could) ..1 (said|say) (for|of|about) (your|you)|more than i can say (for|of|about))'
    ],
    unless: [
      'not even look (that|so|like|as)',
      '(did|do) not even (blink|mind|laugh|know me|know us|have to|flinch|charge)',
      '(i|we|my) ..1 (did|do|had|have|was|could|can|would|will|am) not ..6',
      'i ..3 not even',
      'not (only|just|one bit)',
      '@noOne ..3 , ..4 (introduced|offered|greeted|smiled|thanked|shook|listened|read|opened|looked up)',
      '(none|neither) of them',
      '(get back|back to me|reply|replying|replied|answer|answered|write back|let me know|respond|response|acknowledge|inform|update|contact)',
      '@noOne ..2 (looked down|made|treated|was)',
      '(no idea) ..1 (how (much|happy|grateful|helpful|often|good|proud|hard)|what (this|that|it) ..1 (means|meant))',
      '(no (need|hurry|rush|trouble|problem|obligation|fault|one to blame|hard feelings))',
      kindly,
      elsewhere
    ]
  },
  // Worse than others, worse than anything met before
  {
    does: 'insults',
    find: [
      '@beings ..4 (has|have|had|show|shows|gives|give|apologise|would|get|gets|is|are|that felt|could) ..3 (better|more|kinder|kindlier|nicer|warmer|politer|friendlier|greater|softer|further|gentler|quicker|faster|apologise|apologize|ashamed|honester) ..6',
      '(more|as much|better|nicer|kinder|warmer|less|worse) ..6 (than|by|from) ..2 @beings',
      '(i|we) have ..3 (been (treated|received|turned down|spoken to|handled|rejected|talked to)|seen|met|had|known|received|got|refereed|read|encountered) ..6 (better|worse|kinder|nicer|warmer|politer|friendlier|more (warmth|heart|manners|dignity|integrity|honest|honesty|interest|interesting|respect|human|personal|polite|compassion|care)) ..6 (than|by|from|at|in|manners)',
      '(i|we) (have|had) (rarely|seldom|never|hardly ever|not) ..4 (met|seen|encountered|come across|experienced|been|felt|known|heard|witnessed|had) ..8 (@condemning|@bad|@badPerson|@fools|@wronged|@badly|graceless|waste|worse|treated like|spoken to|talked to)',
      'never (in|before|once|have|had) ..8 (been|felt|met|seen|experienced|encountered|come across|witnessed) ..8 (@condemning|@bad|@badPerson|@wronged|@badly|unwelcome|small|treated|spoken|talked|handled|made to)',
      '(worst|biggest) ..2 (interview|experience|day|decision|mistake|process|afternoon|joke|waste|letter|rejection|company|firm|treatment) ..3 (ever|of my life|of my career|i (have|ever|made|had)|this year)',
      '(rudest|coldest|most (ridiculous|pointless|unpleasant|disrespectful|unprofessional|disorganised|disorganized|humiliating|arrogant|absurd|chaotic|dishonest|insulting|careless|heartless)|dumbest|least (caring|friendly|honest|professional)|cruellest|nastiest|laziest|stupidest|shabbiest|sloppiest) ..4 (i|of|this|that|ever|on|in|anyone) ..3',
      '(all the|with all the|about as much|has the|had the|the full) ..1 (warmth|charm|sincerity|depth|tact|grace|empathy|sensitivity|personality|elegance|subtlety|courtesy|humanity|manners|heart|wit|compassion|feeling|humour) (of|as|for|one|usually) (a|an|someone|somebody|gives|shows|reserves|reserved)',
      '(it|interview|that|this|which) ..2 (was|is|felt) ..1 like ..1 (talking|speaking|being|a|an) ..2 (to a (wall|brick)|brick wall|interrogation|police|cross-examination|firing squad|cattle market|conveyor belt|cattle auction|slave market|meat market|tribunal|inquisition)'
    ],
    unless: [
      '(i|we) (have|had) (rarely|seldom|never|hardly ever|not) ..6 (better|kinder|nicer|warmer|welcome|welcomed|friendly|friendlier|well|fair|fairer|kind|interesting|lovely|carefully|warmly|at home|courtesy|good|great|happy|proud|tried|done|worked|used|held|thought|well-run|clear)',
      'never ..10 (better|kinder|nicer|warmer|welcome|friendly|friendlier|well|fair|kind|lovely|warmly|rushed|a number|unfair|left|doubt|small|happier)',
      '(my|our) ..2 (worst|biggest|coldest|lowest)',
      '(cook|cooks|bakes|draws|plays|sings|writes|speaks|better (cook|baker|driver|player|chef|writer|bread))',
      kindly,
      elsewhere
    ]
  },
  // Thanks, praise and congratulations that turn out to be none
  {
    does: 'mocks',
    find: [
      '(thanks|thank you|cheers|grateful|thankful|gratitude|obliged) ..6 for ..2 @harming',
      '(thanks|thank you|cheers) ..3 for (nothing !(but|except|else|less|short|more)|finally|eventually|deigning|bothering|condescending|never|at last)',
      '(thanks to|because of|due to) your ..3 (lot|dithering|incompetence|carelessness|delay|mistake|mistakes|games|empty|people|chaos|mess|indecision|laziness)',
      '(thanks|thank you|cheers) ..2 for ..1 (showing|teaching|reminding|proving|confirming) ..5 (how little|how badly|how not|what (a|kind|sort)|exactly|why (nobody|no one)|never)',
      '(thanks|thank you|cheers|wow|bravo|great|lovely|brilliant|congratulations|congrats|wonderful|fantastic|nice|another) ..4 @canned ..1 @letter',
      '(congratulations|congrats|well done|bravo|kudos|hats off|three cheers|full marks|top marks|gold star|applause|good job|great job|nice work|my compliments|nobel prize|my admiration|my regards|compliments) ..4 (on|for|to|in) ..3 (@harming|turning|whoever ..2 (wrote|designed|managed|decided|thought|came|signed|invented|made)|the (algorithm|computer|robot|machine|shredder|paper|bot|software|person who|genius)|the (coldest|worst|rudest|least|shortest|laziest|emptiest)|managing (to (lose|make|turn|waste|ignore|be|put|get))|zero|ruining|needing)',
      '(full|top|ten) (marks|points|out of ten) ..6 (zero|none|nil|nothing|nought)',
      '(it|that|this) ..1 (takes|took|must take|requires|is|was) ..2 (real|a special|special|some|a rare|rare|quite a|a certain|true|such|no small|the rare) ..1 (talent|kind|sort|feat|nerve|cheek|gall|skill|gift|genius|achievement|audacity|accomplishment|type|breed|art|arrogance) ..1 (of)? ..2 (to|that)',
      '@place (like yours|of your ..2) ..3 (ought|should|might|could|can) ..2 (to)? ..1 (know better|better|at least|afford|bother|manage|spell)',
      '(great|nice|lovely|fine|wonderful|charming|impressive) manners (you|over|they|there|at your|in your)',
      'how not to (treat|run|do|hire|recruit|behave|handle|interview|talk|speak|deal|manage|say|conduct|reject|tell|lead|select|write)',
      '(masterclass|master class|education|lesson|crash course|textbook (case|example)|fine example|prime example|shining example|perfect example|seminar|exercise) (in|of) ..2 (how not|how to (treat|waste|lose|make|insult|humiliate|run)|bad|poor|rudeness|humiliation|arrogance|futility|what not|how (a|an|some) ..3 should not|hypocrisy|leadership|cold|not)',
      '(how|so|very|most|real|really|truly|nice|kind|good|lovely|sweet|generous|big|decent|noble|brave) ..2 (@praise)? of (you|him|her|them|your ..2 _) to ..2 (spare|let (a|some) ..1 (@machine|junior|intern|trainee|stranger)|reject|hide|forget|ghost|pretend|refuse|turn|leave|ignore|break|cancel|remember|finally|even|at last|only|take ..3 (seconds|minutes)|(tell|inform) ..4 (by|via|over|through|with|on|at) (text|voicemail|email|mail|form|a|an|the|christmas|sunday|my)|keep|wait|use|waste|bother|manage|string|look|make)',
      '(how|so|very|such|how very) ..1 @praise (of you|of them)? ,? (to|that) (be|get|have|see|hear|receive|find|learn|read|know|a|the|your|you) ..6 @sting',
      '(^|,|and|but) how (very|truly|terribly|so)? ..1 (efficient|convenient|typical|predictable|classy|modern|mature|democratic|progressive|inclusive|british|corporate|rich|reassuring|heartwarming|romantic|dignified|heroic|magnanimous|noble|elegant|charming) (of you|of them|indeed)? (>|$)',
      '(<|^) lucky me ..1 (rejected|ghosted|dumped|dropped|dismissed|refused|turned (down|away))',
      '(<|^) (how|so|real|really|very|truly|most|that is|all very|just)? ..1 (silly me|well done you|very classy|stay classy|big of you|what a (joke|laugh|cheek|hero|farce)|so thank you for that) (indeed|mate|guys|everyone|you|then|by the way)? >',
      '^ (oh|wow|ah|great|lovely|wonderful|fantastic|brilliant|marvellous|splendid|super|what a surprise|surprise surprise) ..2 (another !(thing|question|point|one|note|idea|reason|quick|small)|a whole (@number|line|sentence|minute|paragraph)|yet another|just what) ..3',
      '(minutes|hours|weeks|freezing|late|wrong name|waiting|corridor|template|no-reply|robot|christmas|birthday|silence|phone|emoji|voicemail|funeral|midnight|sunday) ..10 (a|such a|quite a|nice|lovely|special|great) ..1 (touch|gesture|move|detail|symbol)',
      '(lovely|nice|great|wonderful|sweet|fine|charming) (way to (treat|thank|tell|say|end|greet|welcome|repay|reward|find out|learn|hear))',
      '(so much for) (the|your|all|that|being|having|this|our|loyalty|honesty|a|an|equal|people|transparency|diversity|respect|family|values|open|communication|these|those|fair|fairness|caring|integrity|hope|we|putting|valuing|respecting|keeping|treating|listening|first|candidate|trust|manners)',
      '(must|has to|have to|would) (be|feel|take) ..1 (nice|pleasant|lovely|great|wonderful|fun|easy|convenient|comfortable|comfy|good|satisfying|handy|a relief|exhausting|fine|courage) ..1 (to|being|when|having|up there|sitting|up on) ..3 (~treat|~reject|~play|~sit|~hide|~waste|~ignore|~judge|~decide|~throw|~use|~get|not|never|so|up|free|~ghost|~dismiss|~string|~discard|~live|~make|~crush|~collect|~type|~click|~send|~read|~say|~look)',
      '(so)? (glad|happy|pleased|delighted|good thing|great that|worth it) (that)? i ..1 (ironed|bought|took|drove|paid|shaved|wore|put on|skipped|cancelled|got up|dressed|polished|stayed up|borrowed|moved|missed) ..8 for (that|this|it|you|nothing|a|an|them)',
      '(nearly|almost|could have) ..1 (mistook|mistaken|confused|took) ..1 (it|your ..2 _) (for|with) ..4',
      '(enjoy|have fun with|have fun) (your|the|it|explaining|being|playing|living|looking) ..3 (while (it|you|that)|power|throne|ego|yes-men|silence when|mess|bonus|next (victim|failure|hire)|chips|soggy|reviews|empty|ruins|chaos|mediocrity|cheap|trophy|sinking|failure|applicants|ghosting|mediocre)',
      '(do|please|kindly|and)? ..1 (give|convey|pass|send) ..2 (my|best) ..2 (regards|compliments|admiration|thanks|congratulations|love) (on)? to (the|your|whoever) ..2 (shredder|algorithm|robot|computer|machine|bin|wastebasket|genius|managed|template|bot|ego|printer|photocopier)',
      '(good luck|best of luck|all the best|best wishes|every success|much success|much luck|lots of luck|luck|success|wish you joy|have fun|enjoy) !(to you and) ,? (with|to you)? ..1 (keeping (the lights|good|staff|anyone|people|that|your)|running|explaining|rejecting|ghosting|stringing|wasting|disappointing|deceiving|lying|surviving|humiliating|ignoring|insulting|finding ..4 (who (will|puts|can (stand|take|put)|is (stupid|willing|as))|willing|else|that (stupid|cheap|desperate)|better|as|gullible|desperate|stupid|cheaper|with (thick|fewer|less)|like)|with (your|that|the) ..1 (revolving|sinking|mediocre|next victim|ship|attitude|egos|clowns|turnover|circus|reviews|arrogance)|for your next|getting|fooling|retaining|holding|hiring anyone|filling|staying|selling that)',
      '(put|puts|putting) up with (you|your|that|this|it all|such|people like|all of|being)',
      '(coming|rich) from (a|the) (panel|company|firm|team|man|woman|committee|bank|agency|manager) ..6',
      '(a|an|some|your) (figure of speech|polite lie|polite fiction|fairy tale|fairytale|work of fiction)'
    ],
    unless: [
      '(not|never|rather than|instead of|avoid|nor) ..4 (@canned|@letter|@harming)',
      '(treating|treated) ..6 (seriously|kindly|warmly|fairly|gently|generously|politely|respectfully|as (an equal|a colleague|family|a guest)|like (an adult|an equal|a colleague|family|a guest)|with ..1 (respect|kindness|care|patience|dignity))',
      '(not|no|any|had|have|without) ..4 luck',
      '(thank|thanks) ..2 (for|so) ..3 (patience|kind|time|everything|not)',
      '(how|so|very) ..3 (you wrote|you rang|you called|you answered|you replied|by hand|handwritten|yourself|in person)',
      '(thanks|thank you|thank|grateful|appreciate|cheers|learned|learnt|love|loved) ..2 so much for',
      'so much for ..6 (in touch|get back|hear|monday|friday|weeks|answer|reply)',
      '(it|this|that) must (be|feel|have been) ..1 (hard|tough|difficult|tiring|exhausting|good|nice|great|lovely) to ..2 (choose|decide|reject|turn|pick|say no|answer|read|give|tell|send|write|make|handle|get|work|live|see|lead|have|look out)',
      '(it is|this is|that is) (quite all right|fine|all right|good enough)',
      '@kindly2',
      elsewhere
    ]
  },
  // Dry remarks in good manners
  {
    does: 'mocks',
    find: [
      '((permit|allow) me (to)? ..1 (observe|remark|note)|let me (translate|return the (favour|favor)))',
      '(i|one) ..1 (note|notice|observe|noted|noticed) ..1 (with|to my) ..2 (interest|amusement|regret|surprise|fascination|some)',
      '(one|i|you|we) (might|would|could|had|may) ..1 (have)? ..1 (thought|hoped|expected|imagined|assumed|supposed) ..10 (better (from|of|than)|basic|decency|common courtesy|ordinary courtesy|courtesy|manners|evidently|naively|your standing|your size|your name|adults|respect $|something better)',
      'one (does|did) not expect ..8',
      '(expected|expect|expects|hoped for) ..2 (better|more|something better|professionals|adults) ..2 ((of|from) (you|your|a|an|such|people|someone)|heart|honesty|respect|$)',
      '(i)? ..1 (had|have) (taken|mistaken|took) (you|your ..2) for ..4',
      '(it|that|this|i find it) ..1 (is|was|seems|saddens me|remarkable|astonishing|odd|strange) ..2 ((telling|revealing|no accident|ironic|rich|typical|shocking|a shame|a pity|a mystery|beyond me|beyond belief) (that|how|to (see|watch|learn)|from|coming) ..4 (firm|company|bank|hospital|university|scholar|school|house|people|nobody|no one|little|such a|behind|someone|somebody|a man who)|(remarkable|interesting|curious|funny|strange|odd|amazing|astonishing|instructive|educational|enlightening|sad|amusing|incredible) (that|how|to (see|watch|learn)) ..2 (nobody|no one|so (little|few)|little|badly|cold|careless|not))',
      '(^|<) (funny|strange|odd|ironic|fancy|imagine|bit rich|a bit rich|rich|hilarious|typical|sad) (thing)? (how|that|about|making|asking|coming) ..1 (a|an|you|your|nobody|people who|we are|someone|somebody|none)',
      '(a bit rich|bit rich|is rich|was rich|sounds rich|how rich|very rich (of|from|coming))',
      '(have|has|had|with|got|takes|took) (the|some|a|quite some|real) ..1 (cheek|nerve|gall|audacity|face to|effrontery|chutzpah|temerity|impudence) ..1',
      '(what (a|an)|such|bit of a|some) ..1 (cheek|nerve|cheeky|liberty)',
      '(evidently|apparently|seemingly|clearly|obviously|plainly|(is|was) (clear|obvious|evident) that|no doubt|i (suppose|guess|bet)) ,? ..2 (you|your ..2 _|nobody|no one|anyone|anybody|they|he|she|@staff|@decency|applicants|my time|being ..2|that (is|was)|in your ..1 _|at your ..1 _) ..5 (not|never|nothing|no|none|hate|hates|despise|despises|too (much|busy|important)|only|rather|forgotten|out of fashion|beyond|worth|asleep|the slightest|actually|ever|even|opened|lower)',
      '(not|never) (seem|appear) to be (your|one of your|anyone) ..2 (strong|forte|thing|strength|suit|policy|priority)',
      'for (a|an|people) ..5 (that|who|company|firm|agency|institution|house|trade|union|group|organisation|organization|school|studio|charity|bank|business|hospital|ministry|university|church) ..6 you ..6 (badly|not|no|nothing|worse|little|disgracefully|ugly|shabby|poor|remarkably|surprisingly|cold|odd|strange|funny)',
      '(a|an|any) ..1 (firm|company|charity|bank|hospital|school|paper|team|employer|business|university|house|church|agency) (that|which|who) ..8 (none|has no (business|right|idea)|should (be ashamed|perhaps|change|know better)|(can|could) not even|deserves no)',
      '(you|your ..2 _|firm|company|who) ..1 (preach|preaches|talk|talks|claim|claims|boast|boasts|brag|brags|~pride|bang on) ..8 (and|but|yet|when|while|,) ..4 (none|not|nothing|never|no|treat|treats|the opposite|deliver|delivers|pity|throw|ignore)',
      '(values|culture|slogan|mission|motto|brochure|posters|poster|website|fairness|respect|honesty|ethics|family) ..8 (paint|joke|laugh|hollow|none of (them|it)|empty words|lies|for show|on paper|part of your|wallpaper)',
      'if (this|that) is ..1 (how|what|your (idea|notion|version)|the way) ..8 (no wonder|pity|fear|hate|god help|keep) ..3',
      '(that|this|it) is what ..1 (passes for|you call|counts as|goes for) ..4',
      '(passes|pass) for ..4 (at|in|with|among|over|these days)',
      'you ..1 call (yourself|yourselves|(this|that)) ..4',
      '(calling|call|calls) (that|this|it|itself|himself|herself|themselves) (a|an) ..3 (takes|is|fair|interview|professional|process|when|would)',
      '(how dare (you|they|he|she|your|a|an|anyone)|dare (you|he|she) call|have you no|has nobody|you call that) ..4',
      '(how|why|that|what) (a|an|any|anyone|anybody|you|your|they|people|someone|nobody) ..12 (is|are|was|remains) (beyond me|a mystery to me) $',
      '(would|could) not (know|recognise|recognize|spot|notice) _ ..3 if (it|he|she|they|one)',
      '(you|your ..3|lot|hr|they|he|she|@staff) ..2 (could|can) not (organise|organize|run|manage|find|direct|lead|sell) (a|an|your|his|her|their|its) ..3',
      'with (friends|enemies|employers|leaders|a team) like (that|you|your|these)',
      '(speaks|spoke|says|tells|told|shows|showed|reveals) ..2 (volumes|everything|it all|all (i|one|you|there is|we|that) ..5|what kind|what sort|exactly what|how little|what you think|no credit) ..3 (about|of|you|your|people|to say|need|me|know|>|firm|company|think)',
      '(does|do|did) (you|your ..3|him|her|them) no (credit|honour|honor|favours|favors)',
      '(~learn|~know|~see|~understand|~realise|~realize|~understood) (now|all|exactly|just|finally)? ..2 (what (kind|sort) of (@place|people|person|man|woman|employer|boss|manager|outfit|mob) (you|he|she|they|it|this|that) (are|is|was|were|run|really) !(looking|seeking|after|hoping|trying)|why (nobody|no one|(people|your|everyone|everybody|staff|good) ..3 (leave|left|leaves|quit|go|run|bad|complain|empty|turnover|laugh|warned))|what (your|his|her) ..2 (worth|means)|what you ..2 (worth|are like)|how (little|cheap|petty)|(the|your) true (face|colours|colors|character|nature)|what your ..2 (worth|is like)) ..4',
      '(no|little) wonder ..2 (you|your|people|nobody|no one|staff|everyone|so many|the) ..3 (leave|leaves|left|leaving|quit|quits|not|never|cannot|lose|losing|fail|fails|falling|crash|crashes|struggle|bad|empty|complain|warned|run|runs|go|gone|hate|always|need|still|turnover)',
      '(reviews|rumours|rumors|people|friends|friend|others|everyone|everybody|warnings|warning|stories|they|he|she|glassdoor|colleagues|brother|sister|wife|husband) ..3 (were|was|are) (right|true|not lying|not exaggerating) (about (you|your|this (firm|company))|after all)',
      '(warned|warn) (me|us) ..3 (about|against|off) (you|your|this (firm|company)|people like|working)'
    ],
    unless: [
      '(thank you|thanks|same day|personal|so soon|value (safety|people|honesty))',
      '(be in touch|back to me|respond|response|silence|reply|replies|replied|hear something|write one|ghosted|writes back|get back|answer)',
      '(that|how|of|which|with interest|surprise) ..1 (i|we) (had|have|could|can|did|was|were|am|knew|spent|got|learned)',
      '(news|outcome|luck) ..1',
      '(you|she|he|they) ..2 (told|tell|showed|show|explained) (me|us) (all|everything|what|exactly)',
      '(expected|expect|hoped|thought|imagined) ..4 (harder|longer|questions|rounds|test|time|nerves|me|myself|my|results)',
      '(funny|strange|odd|interesting|curious) (that|how) you (ask|mention|say|should (ask|mention|say))',
      '(i|my|we) ..1 (suppose|guess|imagine|assume|doubt|bet)? ..1 (i|my) ..8',
      '(obviously|clearly|evidently|plainly|apparently|surely|perhaps|maybe) ..1 (i|my|we) ..8',
      '(perhaps|maybe) ..1 (you|there|someone|somebody|anyone|nothing|it) ..1 (could|can|would|might|is|will|knows|know) ..8',
      '@kindly2',
      kindly,
      elsewhere
    ]
  },
  // Questions that accuse
  {
    does: 'mocks',
    find: [
      'why ..2 (invite|bother|waste|ask me|make me|call me|interview|advertise|have me|let me|keep me|post|put) ..6 (if|when|just|at all|inviting|interviewing|me|us|people|applicants|in the first|only)',
      'did (you|anyone|anybody|someone|somebody|your ..2 _|he|she|they) ..4 (even|actually|really|ever|at least|so much as|bother to|have the slightest) ..2 (read|look|open|see|watch|listen|consider|notice|glance|think|interest)',
      '(was|is|were) (it|that|this|my) ..3 (necessary|needed|fun|funny|worth it|honest|right|fair|professional|decent|normal|so hard|so difficult|policy|company policy|too much to ask|so dull|so boring) ..2 (to|at your|for) ..1 (~humiliate|~lie|~waste|~let|~make|~keep|~drag|~shout|~laugh|~treat|~string|~ignore|~play|~insult|~tell|~giggle|~cut|~send|place|company|firm|everyone|ask|be|read|listen|your) ..3',
      '(is|was) (this|that|it) ..1 (what|how|the way|your idea|your policy) ..1 (you)? ..1 (call|mean by|understand by|treat|run|conduct|behave|speak|talk|of) ..4',
      '(who|what) do you (people|guys)? ..1 think (you|i) ..1 (are|am)',
      '(do|does|did|is it|are|were) (you|you people|your ..2 _|normal|usual|common|it|any of you|he|she|they) ..4 (enjoy|enjoying|proud of|fun|pleasure|policy|practice|kick|kicks|bonus|feel good|always|normal|usual|find it) ..3 (to|in|out of|for|of)? ..1 (~mess|~make|~waste|~treat|~play|~string|~lie|~crush|~humiliate|~keep|~ignore|~lead|~laugh|~insult|~reject|~disappoint|~giggle|~cut|this)',
      '(does|did) (it|that) feel (good|nice|great) ..6',
      'what (kind|sort|type) of ..2 (@place|@staff|amateurs|person|people|employer|idiots|human|monster) (run|runs|rejects|reject|~treat|~send|~make|asks|~invite|~let|~keep|~waste|~ignore|~promise|~leave|~call|has|have|tells|tell|fires|turns|lies|lie|schedule|schedules|forgets|loses) ..3',
      'who (trained|raised|brought up|hired|let|on earth) (your|you|him|her|them|these|that) ..6',
      'how (can|could|do|did) (you|you people|anyone|anybody) ..2 (sleep at night|look at (yourself|yourselves)|look in the mirror|live with (yourself|yourselves)|treat|be so|justify) ..4'
    ],
    unless: [
      '(thank|thanks|sorry|if you|kindly|please|exercise|first or|or the|for the (next|future)|should i|could i|may i|enough|in the future)',
      '(my|any|earlier|last|previous) ..1 (email|emails|mail|mails|message|messages)',
      '(silence|reply|write one|get back|answer)',
      'how you ..4 (do|make|bake|build|run) (the|a|it so)',
      'what you call ..2 (the|a)',
      '(what|which) (kind|sort|type) of ..4 (company|firm|place|people|employer|person|experience|profile|skill|candidate) ..6 (suit|should|do you look|are you looking|would you|could i|might|apply|do you want|fit)',
      'how (did|do|can|could) you (learn|manage|keep|get|find|become|start|decide|deal|cope) ..8'
    ],
    questions: true
  },
  // Fixed beforehand, for show
  {
    does: 'blames',
    find: [
      '(it|all|everything|job|role|position|place|post|decision|outcome|result|winner|minds|mind|choice|this|panel|they|partners|committee|board|which|contract|he|she) ..4 (~decide|~settle|made|fixed|chosen|filled|gone|promised|sewn up|agreed|sealed|taken|earmarked|picked|written|arranged|determined|reserved|sorted|clear) ..5 (before (i (even|ever|walked|sat|had|set|came|opened|said)|any of|you (ever|even|invited))|beforehand|long (ago|before)|already gone|in advance|over (a|drinks|dinner|lunch|golf)|in the pub|on the golf|behind closed)',
      '(for show|going through the motions|tick (a|the|your|some) box|ticking boxes|tick-box|box-ticking|fill (a|the|your) quota|to look good|all theatre|all theater|just theatre|a stitch-up|it is a fix|a set-up|a done deal|all about who you know|(was|were) stacked|fig leaf|keep the ..3 quiet|please your|rubber stamp|window dressing)',
      '(~make|~fill|~keep) up (the|your|some) (numbers|quota)',
      '(there|it|advert|you|job|vacancy|lot|committee|panel) ..2 (never|was not|were not) ..2 (a|any|the|had ..1)? ..1 (real|genuine|actual|intention of|intending|going to hire|meant to hire|meant ..1) ..2 (vacancy|job|opening|position|post|role|interview|process|hire|hiring|selecting|anybody|anyone)',
      '(fake|phantom|bogus|pretend|so-called|invented|mock) ..1 (vacancy|vacancies|job|opening|openings|advert|ad|audition|interview|position|process|post|smile|smiles|friendliness|promises)',
      '(advert|ad|posting|advertisement|job|opening|vacancy|audition|interview) ..2 (was|is|were) ..3 (fake|misleading|false|a lie|untrue|dishonest|free publicity|not real|never real|a con|a trick|a fiction)',
      '(it|this|that|process|decision|treatment|interview|test|panel|which|found|find|felt|feels|feel|seems|selection|outcome|result|way|thing|you) (is|was|were|are|been|it|that|this)? ..3 (unfair|unjust|not fair|one-sided|rigged|biased|prejudiced|a fix) ..1 (>|from|to|and|of|,|how|that)',
      '(moved|moving|shifted|changed|kept moving) the (goalposts|goal posts)',
      '(you|they|hr|your ..2 _) ..2 (only|just|merely|simply) ..2 (invited|called|wanted|used|had|kept|saw|got|after|needed) ..1 (me|us|my|applicants|people) ..2 (to|for|so|as|because|free|ideas) ..3'
    ],
    unless: [
      '(not !(only|just|even)|nobody|no one|none|nothing|never|hardly|anything but|far from) ..6 (unfair|unjust|biased|rigged|prejudiced|one-sided)',
      '(unfair|unjust|biased|not fair) ..1 (against|in|for|of the|on the) (the|our|my|small|so many|some|many|weather)',
      '(i|my|me|we) ..3 (only|just|merely|simply|asked|called|wanted|used|made|fake|mock) ..6',
      '(knees|weather|queue|data|dice|algorithms treat) ..8',
      kindly,
      elsewhere
    ]
  },
  // Time, money and hope thrown away
  {
    does: 'blames',
    find: [
      "(waste|wastes|wasting|wasted|~squander|~throw away|~rob ..1 of|~steal) ..1 (of|away)? ..3 (my|our|everyone's|everyones|everybody's|people's|peoples|a|an|two|three|one|the whole|weeks|months|other people's|applicants'|anyone's|someone's) ..3 (time|effort|efforts|energy|money|breath|life|day|days|evening|evenings|weekend|weekends|petrol|holiday|holidays|leave|patience|morning|afternoon|hours|week|weeks|month|months|hope|ink|train fare|saturday|saturdays|afternoons|year|years|season)",
      '(a|an|such|what|complete|total|utter|absolute|huge|big|pure|colossal|monumental|giant) ..2 waste ..1 of ..2 (time|effort|money|breath|space|petrol|oxygen|everyone|talent|postage|skin|a|my|an)',
      'you ..2 (wasted|are wasting) ..3 (me|us|time|hours|days|weeks|months|my|our|effort|everyone|of)',
      '(down|for) the drain',
      '(jump|jumping|jumped|dance|run|leap) ..1 through ..2 hoops ..2',
      '(^|<|i|we) ..1 (took|drove|spent|paid|bought|lost|gave up|travelled|sacrificed) ..10 for (this|nothing|you people|someone who|somebody who|such a|(a)? ..1 @number minute)',
      '(count|counts|mean|means|meant|counted) (for)? ..1 (nothing|so little|zero) ..3',
      '(cost|costs) me ..3 (more than|a (perfectly|good|fortune)|my (job|place|other)|dear|another) ..3',
      '(weeks|months|rounds|interviews|hours|stages|trains|quid|euros) ..8 (and then|and only for|then|all i (get|got|received) is|and all for|and you (gave|send|sent)) ..4 (@canned ..1 @letter|line|lines|sentence|two words|robot|bot|a text|nothing|chat)',
      '(it|that) is (your|all your|entirely your|his|her|their) (fault|doing) ..3',
      '(fault|blame|responsibility|guilt|damage) (lies|is|rests|goes) ..3 (with you|with your|yours|at your door)',
      '((i|we) ..1 blame ..1 (you|your|hr|him|her)|hold ..1 (you|your ..2 _|him|her) ..2 (responsible|accountable)|put (it|that|this) down to your) ..3',
      '(moved|packed|resigned|gave notice|turned down|quit|left|handed in) ..8 (because|on the strength|since|for) ..2 (of)? ..1 (you|your|what you)'
    ],
    unless: [
      '(not|never|none|nobody|nothing|anything but|far from|nor|hardly|without|avoid|stop|rather than|instead of|sorry|apologies|apologise|apologize|forgive|if|hope|hate|afraid|reduce|reducing|cut|less|zero|minimise|minimize) ..6 (waste|wastes|wasting|wasted|~squander)',
      '(your|any of your|more of your) ..1 (time|day|evening)',
      'waste of ..2 (looks|feels)',
      'waste ..14 the opposite',
      '(glad|happy|worth|gladly|no regrets|would do it again|well spent|well used|enjoyed|pleasure)',
      '(i|we) ..1 (wasted|waste) ..6',
      '(my|our) ..1 (own)? ..1 (old|printer|laptop|alarm|fault)',
      '(not|never|no|nobody|no one|do not) ..2 (blame|fault)',
      '@kindly2',
      elsewhere
    ]
  },
  // Regret of having come
  {
    does: 'resents',
    find: [
      '(i|we) ..1 (regret|am sorry|rue|deplore) ..1 (ever|that i ever|having|wasting|applying|every|(each|the) (minute|time|day|hour|hours|evening|stamp)) ..4',
      'sorry (that)? i ever ..4',
      '(wish|wished) ..2 (i|we) ..1 (had|have) (never|not|saved|stayed|kept|spent|listened) ..4',
      '(should|ought to) have (known better|listened|stayed (at|home|where|in)|guessed|trusted my|heeded|saved|believed (the|my|them)|run|walked (out|away)|ignored your|never (applied|come|trusted|agreed|bothered|set|answered|sent))',
      '(had|if) (i|we) (known|have known|had known|guessed) ..2 (how|what (kind|sort|sharks|you)|that you|the way)',
      'if i could (take back|undo|turn back|have) ..4',
      '(foolish|naive|stupid|gullible|fool|dumb|mug) ..1 (enough)? ..2 (to|for) (believe|trust|believing|trusting) ..4',
      '(forgive|excuse|pardon) me (for|if) (believing|thinking|hoping|assuming|trusting|expecting|i (am|do) not)',
      '(lost|losing|lose) ..1 (all|any|every|much|my|the last)? ..2 (respect|faith|trust|confidence|belief) ..1 (for|in) !(myself|my) ..4',
      '(opinion|view|impression|estimation|respect|regard|esteem|picture|image) (of|for) (you|your|this) ..4 (sunk|dropped|gone|fallen|changed|fell|went|suffered|vanished|low|different)',
      '(~leave|~leaves) ..2 (me|us|with|a|an)? ..2 (bitter|bad|sour|nasty|foul|very bad|unpleasant|rotten|stale) ..1 (taste|aftertaste|feeling)',
      '(put|puts|turned) me off ..4'
    ],
    unless: [
      '(sooner|earlier|more|longer|better prepared) ',
      '(am|are) sorry ..1 , ..1',
      'listened to (you|your|the question|the brief)',
      '(regret|wish) ..3 (i|that i) ..1 (could not|did not|was not|had not (asked|shown|brought|met|mentioned))',
      '(not|never|no longer) (put|regret|lost)',
      '(should|ought to) have (known|listened|stayed) ..6 (formula|slides|answer|question|brief|to the|to you|to your|calm|more|longer)',
      kindly,
      elsewhere
    ]
  },
  // Anger and disgust, named
  {
    does: 'resents',
    find: [
      '(i|we) ..2 (am|was|feel|felt|were|remain|left|get|got|grow|still) ..3 @angry ..3',
      '(sick|tired|fed up|had enough|had it up to here) (and tired)? (of|with) ..1 (your|being (treated|lied|messed|strung|talked|looked|patronised|patronized|insulted|used|fobbed)|this ..1 (firm|company|attitude|nonsense|game)|companies|firms|people|how (you|your)|all (this|your|these)|folk|folks|managers|you|such|bosses) ..4',
      '(disappointed|unhappy|shocked|upset|saddened|dismayed|frustrated) ..1 (in|with|by|at|about|over|that|to see) ..1 (you >|you (people|guys|all|did|would|could|can|let|have)|how (you|your|badly|this was)|(the|your) ..2 (way|manner|behaviour|behavior|conduct|treatment|attitude|handling|communication|professionalism|organisation|organization|panel|company|firm|hr|staff|team|lack|values|standards|approach|procedure|tone)) ..4',
      '(express|register|record|convey|voice|lodge|note|state|conceal|hide) ..3 (my|our)? ..2 @displeasure ..3',
      '(do|did|can|could|will|would) not ..1 (appreciate|like|enjoy|accept|tolerate|condone|stand for|take kindly to|care for|approve of|stand) ..2 (being|how|(the|this|your|that) ..2 (way|manner|tone|treatment|comment|comments|remark|remarks|behaviour|behavior|attitude|joke|jokes|conduct|question about)) ..4',
      '(makes|made|makes|turned|turns|churned) (me|my) ..1 (sick|blood|stomach|angry|skin|furious|ill|want to (scream|vomit|throw up)|hate) ..3',
      '(nothing but|sheer|utter|pure|total|complete) (contempt|disdain|scorn|arrogance|rudeness|malice|spite|cheek|disrespect)',
      '(i|we|my)? ..2 (hatred|hate|loathe|despise|detest|resent) (you !know|your|how you|the way you|them >|people like|what you|this kind|being (treated|used|lied|strung|made|told)) ..3',
      '(an|some|one|your) apology ..2 (would|is|was) ..3 (appropriate|in order|nice|due|least|overdue|good|expected)',
      'insult to injury',
      '(slap|spit|smack|kick|slapped|spat) in (the|my|our) (face|teeth|eye)',
      '(not|never) ..1 forget ..1 (how (small|badly|cold|coldly|rude|rudely|cruelly|little|you (made|treated|spoke|laughed))|the way (you|he|she|i was)|that (you|smirk))'
    ],
    unless: [
      'used (to|that|for|as)',
      '(seem|seemed|look|looked|feel|felt|sound) like',
      '(bus|driver|dog|myself|my own|my ..2 (answer|answers|performance|test|result|mistake|mistakes|presentation|work|nerves)|(in|with|at) me)',
      denied('(@angry|disappointed|unhappy|shocked|upset|frustrated|sick)'),
      '(for (a|an|one) ..1 (day|hour|minute|moment|evening|second)|at first|initially|rain|weather|winter|train|buses|traffic|commute|commuting|heat|voice|driving)',
      '(answer|answered|reply|replied|respond|responded|response|silence|back to me)',
      '(found|turned out|was wrong|and got|and you|instead) ..3 (friendly|kind|kindness|warm|cake)',
      kindly,
      elsewhere
    ]
  },
  // Doors shut
  {
    does: 'spites',
    find: [
      '(i|we) ..1 (will|would|shall|am|do|can|have) ..1 (not|never) ..3 (applying|apply|recommend|recommending|buy|buying|shop|shopping|work (for|with|at|under)|set foot|use your|using your|come back|deal with|support|consider|refer|come near|want to work|wash|weld|send|let|trust|leave|touch|fall for|sit in|darken|fly|eat|visit|order) ..4 (you|your|here|anyone|anybody|this (company|firm)|such|there|that place|dog|near|enemy|enemies|if)',
      '(would|will) not (work|weld|wash|apply|send|trust|recommend|come|go|let|set|fly) ..6 (for you|you lot|if you|your|paid me|near)',
      '(nothing|anything) (more|further|else|whatsoever)? ..1 to do with (you|your|this (company|firm)|such|a|people)',
      '(rather|sooner) ..12 than ..2 (work|be|spend|apply|set|join|deal|see|talk|sit)',
      '(glad|relieved|lucky|thankful|happy|grateful|pleased|blessing) ..5 (dodged|escaped|spared (working|from|a|the|your)|not to be|not (work|working|join|joining|got|get|end|ending|hired|have to (work|spend|deal)|part)|(was|were|am) not (hired|chosen|picked|selected)|kept my ..1 job|out of (it|there)|saw ..3 before|never (started|joined|worked))',
      '~dodge (a|that|the|this) (bullet|one)',
      '(a|my|consider (it|this) a|had a) lucky escape !(from the)',
      '(done|did|doing) (me|us) a (favour|favor|service)',
      '(cancelled|canceled|cancel|cancelling|quit|ended|end) my ..3 (subscription|membership|account|order|stay|contract|policy|policies|booking|donation|season ticket)',
      '(buy|buying|take|taking|move|moving|spend|spending|go|going) ..5 (business|custom|money|policies|tyres|account|shopping|wallet|savings|family|children|kids|shop|books|bread) ..2 elsewhere',
      '(i|we) had ..2 (respect|admiration|regard) for ..4 (before|until|till)',
      '(doubt|bet|suspect) ..2 (anyone|anybody|nobody|a soul) ..2 (there|at your|in your|on your) ..3',
      '(finished|done|through) with (you|people|companies|firms|agencies|employers) (like|of your|who|>)',
      '(lose my number|take me off your|remove me from your|delete my (number|name|email|details|data|cv|file)|strike me from) ..4',
      '(do not|never|not) ..1 (ever|dare|bother)? ..1 (contact|write to|call|email|mail|approach|phone) ..1 me ..1 (again|anymore|any more|ever)',
      '(spare (me|us)|save|keep) (your|the|yourself|those|any)? ..3 (wishes|regrets|luck|sympathy|apologies|compliments|praise|breath|excuses|platitudes|nonsense|words|flattery)',
      'spare (me|us) >',
      '(do not|no need to|stop|please do not) (insult|pretend|patronise|patronize|lecture|flatter|talk to me about|bother pretending) ..3',
      '(tell|told|telling|warn|warning|advise|advising) (everyone|everybody|all my|my (friends|students|colleagues|mates|classmates|readers|customers)|others|people|anyone|them) ..4 (avoid|stay away|steer clear|opposite|never|not to|how you|about you|what you|to think twice)',
      '(your|is your|it is your) loss (mate|then|really|not mine|entirely|people|,)? $',
      '(someone|somebody|another (firm|company|employer)|others|a better (firm|company|employer)|your competitors|your competitor|your competition|my next employer) ..1 (else)? ..1 (will|would|gets|shall|is going to) ..4 (appreciate|value|see|take|get|know|recognise|recognize|treat|hearing from me|eat|welcome|gladly)'
    ],
    unless: [
      '(glad|relieved|lucky|thankful|happy|grateful) ..2 (he|she|they|those|you|it|that (he|she|they|you)) ..5',
      '(until|without|before|forget|forgotten|if i|not want to (waste|take|bother|keep|disturb|pester))',
      '(glad|happy|relieved|lucky|grateful|thankful) ..6 (bus|train|rain|traffic|queue|nervous|alone|night|the flu)',
      '(not|never) ..3 (dream|hesitate|mind|wait|expect|demand|blame|trust the)',
      '(rather|sooner) ..4 (than (not|nothing|a (quick|long)|no|search|look|write|by|wait)|hear|know|be told|say|be honest)',
      '(could you|would you|can you) ..6',
      '(so|very|such|with) ..1 (kindly|well|kind|decent|nice)',
      kindly,
      elsewhere
    ]
  },
  // Ill wished, warnings, pity
  {
    does: 'spites',
    find: [
      '(hope|hoping|pray|wish|trust) ..3 (you|your ..3|whoever|this|it|they|karma|the ..2 _|every one|none|next|someone|somebody|one day) ..6 (fail|fails|go bust|goes bust|bankrupt|choke|chokes|burn|burns|rot|rots|suffer|suffers|collapse|collapses|crash|crashes|regret|regrets|lose|loses|bite|bites|haunt|haunts|backfire|backfires|crumble|feel bad|rue|weep|cry|quit|quits|fired|sacked|(happy|proud|pleased|ashamed) ..1 (now|of|with (yourself|yourselves))|sleep at night|breaks down|stall|get what you|(treat|treats) (you|your ..2) (the same|like|as|better than)|treat you ..2 same|treat you ..3 you treated|better than (your|you)|do not find it|like a human being|feel (the same|what it)|same treatment|karma|punish|thicker skin|fun for you)',
      '(so)? happy with (yourself|yourselves)',
      '(wish|hope|want) (you|your|the|them|this) ..5 (((exactly|only|precisely) ..5 (earned|deserve|deserves|deserved|merit|merits))|the same treatment|gullible|victim|victims)',
      'may (you|your|the|whoever|god|karma) ..6 (be|get|go|one day|rot|fail|lose|break|never|fall|feel|suffer|choke|find|burn|leak|crash|sour|turn|have|learn|treat|always) ..5 (as|down|wet|sour|turned|thin|careless|lonely|empty|wrong|late|broken|what|same|never|away|bad|like|off|apart|slow|cold)',
      '(embarrassed|ashamed) for (you|your)',
      'karma (is|has|will|comes|gets|bites)',
      '(what goes around comes|goes around comes around|pride (comes|goes|cometh) before|reap what you|chickens ..3 roost|the tables ..2 turn|shoe ..3 other foot|god (sees|will (judge|punish|repay|see))|day of reckoning|poetic justice|comeuppance|just deserts)',
      '(you|your (company|firm|team|boss)|hr|he|she) ..1 (will|are going to|shall|would) ..1 (one day|soon|yet|all|come to|live to|be)? ..1 (regret|be sorry|sorry|rue|see what you (lost|missed|threw)|realise what|realize what|learn the hard|come crawling|crawling|get what|wish you)',
      '(one day|some day|someday|sooner or later|in due course|in time) ..2 (you|he|she|they|your ..2) (will|are going|may|might) ..3 (regret|learn|understand|sit|need|sorry|find out|crawl|come|be on|wish) ..4',
      '(i|we) ..1 (shall|will|would) ..1 (watch|enjoy|laugh|smile|be laughing|be watching) ..6 (competitors|beating|share price|fail|fall|sink|fold|when you|at your|amusement)',
      '(pleasure|look forward|looking forward|fun|satisfaction|joy) ..1 (to|in)? ..1 (watch|watching|see|seeing|reading|read|hearing|hear) ..2 (you|your|the) ..3 (competitors|bankruptcy|fail|fall|fold|collapse|downfall|crash|burn|close|closure|go|obituary|sink|reviews|demise|lose|eat|shrink)',
      '(pity|feel sorry for|feeling sorry for|sorry for|sympathy (goes|is with)|condolences to|sympathise with|i fear for|worry for) ..1 (you|your|whoever|anyone|those|the|anybody|next|to) ..5 ((person|people|one|staff|team|souls|soul) (who|that|you|having|which)|next|patients|pupils|customers|kids|works|work (for|under|with|there)|gets|has to|have to|report|colleagues|horses|employees|victim)',
      '(those|the|these|your|you) poor (kids|souls|soul|sods|people|devils|patients|pupils|children|customers|staff)',
      '(your|the) next (victim|victims|poor soul|sucker|mug|fool)',
      'people (will)? remember how ..6',
      '(look|looking) in (the|a) mirror',
      '(you|your ..2 _|somebody|someone|whoever ..6|people like ..1 _) ..1 (should|ought to|might|might want to|may want to|must|need to|had better|would do well to) ..2 (learn (some|to|how|what|that)|be ashamed|ashamed|embarrassed|teach (your|them|him|her|you)|try (some|looking|reading|listening|being|treating)|treat|listen|practise|practising some|apologise|apologize|look in|be honest|invest in|think before|think twice|tell your|work on your)',
      '(^|<) (next time|in future|before you ..8) !(i|we|might|may) ..3 (try|have the|look at|read|listen|treat|spare|tell|teach|warn|be honest|put|practising)'
    ],
    unless: [
      '(fairly|kindly|well|so well) ',
      '(hope|wish|sure|trust|you|he|she|they)? ..3 (not|never) ..2 (regret|lose|suffer|fail|break)',
      '(i|we|me|my) ..1 (should|must|ought to|need to|had better|could|might|may|try|shall|will|hope|have) ..4 (learn|be|listen|read|practise|practice|look|consider|check|treat|try|tell|teach|apologise|apologize|remember|sit)',
      '(what|which|how|where|when|could|would|can|should|do|does) ..8 (should|could|might|need|ought|must|can) ..2 (i|you|we|one|a|an|someone) ..4',
      '(should|could|if|might) you ..2 (ever|have|need|like|want|know|wish|find|consider|prefer)',
      '(please|kindly|feel free|thank|thanks) ..6',
      '(you|someone|somebody|it|that) ..1 (could|might|may|can) (be|have|point|tell|share|recommend|spare|look|know|also|please|give|help|advise|consider (me|my)|keep|remember me) ..4',
      '(treat (yourself|yourselves)|learned|learn a lot|learn from|so kindly|be as kind|be proud)',
      '(may (you|your|the) ..8 (good|happy|full|blessed|grow|flourish|prosper|best|success|successful))',
      kindly,
      elsewhere
    ]
  },
  // Form letters and machines
  {
    does: 'scorns',
    find: [
      '(your|with your|behind (a|your)|such a|so) ..1 @canned ..1 @letter',
      '(by|let|to|from|behind|had) (a|an|your|some|the) ..1 @machine ..6 (reject|rejected|dismiss|dismissed|do|tell|answer|say|bin|binned|bins|binning|find|found|write|turn|judge|decide|decides|no|work|sort|sorted)',
      '@machine ..5 (binned|bins|rejected me|rejects|dismissed|discards|(would have|could have|has|had) (more|shown|been))',
      '(hid|hide|hiding|hides) behind ..4',
      '(rejected|dismissed|filtered|answered|declined|told|lines|reply|letter|email|rejection|sentence|sentences|news) ..3 (from|by) (a|an|your|some|the) ..3 @machine',
      '(not even|never|no|not a|zero|not one) ..1 (human|human being|living|person) ..2 (read|looked|looks|behind|saw|involved|opened|signed|in sight|wrote|answered|seen)',
      '(copy|copied|cut|pasted) (and|&|n)? ..1 (paste|pasted|pasting) ..3 (me|rejection|reply|email|mail|letter|job|it|that|from|name|wrong)',
      '(lines|line|sentence|sentences|words|letter|email|mail|text|minutes|call|form|treatment|offer|reply|answer|weeks|rejection) ..6 (is|was|are|were|seems|felt) ..3 (insult|disgrace|joke|affront|slap|outrage|scandal|cheek|farce|kick|mockery|all (i|we) ..2 (worth|get|got|deserve)|cold|lifeless|empty)',
      '(smell|smelled|smelt|see through|recognise|recognize) ..3 (template|copy|form letter|phrases)'
    ],
    unless: [
      '(i|we|my) ..2 (press|pressed|hit|click|clicked|copied|copy|pasted|pressing|build|built|write|wrote|wrote|understand|know|program) ..4',
      '(i|we) ..1 (build|make|write|use|program|train|design|understand|do not mind) ..8',
      '(all right|no problem|fine by me|fine with me|quite all right|understandable|i understand|do not mind)',
      denied('(@canned|hide|hid|hides|hiding)'),
      '(i|we|me|my) ..5 (hide|hid|hiding) behind',
      kindly,
      elsewhere
    ]
  },
  // Parody of a rejection
  {
    does: 'mocks',
    find: [
      '(after|upon|following) ..1 (careful|long|much|thorough|due|extensive|serious) (consideration|review|deliberation|thought|evaluation) ..4 (i|we) ..4 (decided|reject|regret|concluded|not|can not|decline|must|your|find you)',
      '(regret|sorry|sad) to (inform|tell|announce|advise) you that (your|i|you) ..8',
      '(does|do|did) not (meet|match|fit|satisfy) ..1 (my|our) ..2 (needs|requirements|standards|criteria|expectations)',
      '(keep|kept|put|place|file) ..2 (your rejection|your refusal|your letter|your email|it) ..2 on file',
      '(your (rejection|refusal|no|opinion|decision|letter) ..6 (not|unsuccessful) ..4 (shortlist|shortlisted|selected|successful|accepted|convincing|reach))',
      '(your ..1|that|this) (so-called|self-proclaimed|self-styled|self-appointed) _',
      '(so-called|self-proclaimed|self-styled|self-appointed) (@theirsNoun|@staff|expert|experts|professionals|leader|leaders|values)'
    ],
    unless: [kindly]
  },
  ...ironyFamilies
]
