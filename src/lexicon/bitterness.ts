/**
 * How resentment is worded, in families. Longer than 200 lines because it is data.
 *
 * Bitterness is open on both sides, so every pattern carries its aim: the reader, the firm, its people or its process as
 * subject, object or vocative, or a noun phrase that stands alone. Words said of the writer's own work match nothing here.
 */

/** Word classes of this rule alone. */
export const bitterClasses: Readonly<Record<string, string>> = {
  very: '(so|very|really|truly|quite|just|simply|plain|downright|absolutely|completely|totally|utterly|honestly|frankly|pretty|rather|kind|of|a|bit|incredibly|extremely|beyond|deeply|highly|clearly|obviously|all|such|too|more|most|as|pure|nothing|less|short|actually|basically|literally|fairly|somewhat|an|bloody|damn|fucking|thoroughly|profoundly|unbelievably|insanely|super|outright|wholly|entirely|still|also|only|always|both|remarkably|rather|even|in|my|opinion|sorry|but|again|low|key|lowkey)',
  // What is theirs: the people, what they run, what they write, how they behave.
  theirs:
    '(@process|@firm|people|staff|colleagues|manager|managers|interviewer|interviewers|bosses|boss|management|leadership|panelists|receptionist|hr|rejection|rejections|treatment|behaviour|behavior|conduct|attitude|attitudes|policy|policies|website|portal|culture|values|promises|promise|manners|software|algorithm|bot|robot|outfit|show|recruitment|email|emails|mail|mails|letter|message|reply|response|answer|phone|call|note|decision|explanation|excuse|excuses|reason|reasons|feedback|template|method|methods|practices|practice|approach|standards|procedures|rounds|round|hr|side|part|priorities|handling|timeline|words|lies|arrogance|line|lines|ethics)',
  // The same, as a subject.
  aim: '(you|you guys|you people|you lot|you all|your ..3 @theirs|(the|this|that|these|those) ..2 @theirs|(the|this) (whole|entire) (thing|affair|business|exercise|experience|way|saga)|all of (this|that|it)|everything about ..4|the way ..8|how you ..6)',
  was: '(is|are|was|were|be|been|~seem|~feel|~look|~sound|~remain|~become|~come across|~strike ..1 as|~act|~behave)',
  foul: '(ridiculous|pathetic|unprofessional|disrespectful|insulting|insolent|unacceptable|outrageous|shameful|disgraceful|disgusting|disgusted|appalling|laughable|farcical|absurd|unfair|unjust|biased|rigged|dishonest|deceitful|deceptive|misleading|shabby|shoddy|lousy|amateur|amateurish|incompetent|clueless|heartless|soulless|callous|arrogant|condescending|patronising|patronizing|hypocritical|two-faced|cowardly|spineless|gutless|inhuman|inhumane|dehumanising|dehumanizing|degrading|demeaning|humiliating|inconsiderate|discourteous|impolite|ill-mannered|uncaring|inexcusable|unforgivable|despicable|vile|toxic|bogus|fake|phony|phoney|rotten|crap|crappy|shit|shitty|idiotic|moronic|ludicrous|nonsensical|tone-deaf|petty|vindictive|spiteful|shameless|greedy|exploitative|untrustworthy|unreliable|dodgy|shady|sketchy|corrupt|crooked|rude|cruel|insincere|contemptuous|contemptible|abysmal|atrocious|unethical|immoral|immature|childish|infantile|smug|snobbish|stuck-up|ignorant|garbage|trash|rubbish|worthless|useless|cheap|tasteless|classless|tactless|graceless|gormless|brainless|sneaky|underhand|underhanded|dismissive|disorganised|disorganized|chaotic|farce|scandalous|indecent|obscene|poisonous|nasty|abusive|sickening|nauseating|infuriating|disappointing|disingenuous|stingy|lazy|sloppy|stupid|dumb|cold|cold-hearted|cold-blooded|uncivil|unworthy|unserious|unprincipled|deplorable|reprehensible|lame|wack|sus|janky|ghetto|medieval|prehistoric|bullshit|bs|hollow|dead-end|fucked|messed|opaque|kafkaesque|orwellian|robotic|impersonal|unsympathetic|unfeeling|insensitive|thoughtless)',
  // Weaker words, which need "your" before what they are said of.
  poor: '(terrible|horrible|awful|dreadful|bad|poor|sad|weak|dire|dismal|pitiful|miserable|woeful|embarrassing|mean|low|disgraceful|ugly|mediocre|inefficient|glacial|hopeless|wanting|off-putting|unpleasant|offensive|hurtful|bitter|evil|wicked !(smart|good|cool|awesome|clever|talented|fun|funny|fast|nice|sharp|great)|horrid|naff|inadequate|substandard|joyless)',
  farce:
    '(joke|farce|sham|circus|charade|scam|fraud|travesty|mockery|rip-off|ripoff|shitshow|disgrace|insult|outrage|scandal|pantomime|cop-out|copout|kangaroo court|puppet show|clown show|freak show|con|con job|stitch-up|stitch up|set-up|fix|lie|pack of lies|slap in the face|kick in the teeth|kick in the stomach|punch in the gut|hoax|humbug|affront|parody|caricature|masquerade|comedy of errors|waste of space|waste of time|shakedown|money grab|beauty contest|popularity contest|box-ticking|box-ticking exercise|tick-box exercise|paper exercise|pr exercise|pr stunt|publicity stunt|nonsense|rubbish|bullshit|bollocks|garbage|baloney|hogwash|poppycock|hot air|lip service|eyewash|window dressing|window-dressing|fob-off|bad joke|dog and pony show|wild goose chase|tragicomedy|theatre|theater|sick game|dirty trick|cruel trick|crock|trap|abomination|absurdity|indignity|humiliation|discourtesy|disservice|fishing expedition)',
  mess: '(mess|shambles|disaster|trainwreck|train-wreck|train wreck|catastrophe|embarrassment|nightmare|failure|ordeal|torture|chaos|fiasco|debacle|car crash|dumpster fire|lottery|black hole|maze|madhouse|snake pit|sinking ship|sweatshop|meat grinder|revolving door|dump|hellhole|cult|old boys|boys club|cattle market|conveyor belt|hamster wheel)',
  fools:
    '(clown|clowns|idiot|idiots|moron|morons|amateurs|liar|liars|hypocrite|hypocrites|coward|cowards|jerk|jerks|crook|crooks|thieves|cheats|cheaters|frauds|fraudsters|scammer|scammers|snob|snobs|bully|bullies|parasite|parasites|muppet|muppets|cretin|cretins|imbecile|imbeciles|buffoon|buffoons|numpty|numpties|tosser|tossers|wanker|wankers|twat|twats|cunt|cunts|prick|pricks|dickhead|dickheads|bastard|bastards|bitch|bitches|asshole|assholes|arsehole|arseholes|dumbass|dumbasses|jackass|jackasses|fuckers|shithead|shitheads|scumbag|scumbags|scum|charlatan|charlatans|incompetents|bigot|bigots|chancers|cheapskate|cheapskates|time-wasters|timewasters|bozo|bozos|ignoramus|halfwit|halfwits|dimwit|dimwits|nincompoop|nincompoops|know-nothings|egomaniacs|lowlifes|lowlife|losers|fools|dinosaurs|con artists|slave drivers|bloodsuckers|sociopaths|psychopaths|narcissists|tyrants|vultures|leeches|weasels|jokers|nitwits|pillock|pillocks|plonker|plonkers|ingrates|cowboys|simpletons|backstabbers|traitors|sadists|bottom feeders)',
  // Animals and machines, which are insults only when said of the reader outright.
  beasts:
    '(robots|robot|puppets|puppet|drones|sheep|snakes|snake|rats|rat|pigs|pig|dogs|monkeys|machines|vampires|monsters|sharks|wolves|lemmings|zombies|fool|loser|joke|disgrace|waste|fraud|tool|tools|kids|children|nobodies|trash|garbage|dirt|gatekeepers)',
  bunch: '(bunch|pack|load|gang|set|crowd|nest|shower|herd|pile|collection|parade)',
  decency:
    '(decency|courtesy|guts|courage|grace|spine|backbone|balls|cojones|stomach|honesty|integrity|dignity|manners|professionalism|humanity|kindness|respect|civility|class|good manners|common courtesy|common decency|common sense|basic decency|basic courtesy|basic manners|human decency|empathy|conscience|shame|self-awareness|backbone|moral fibre|bravery|nerve)',
  // What is owed after a silence: that scolding belongs to no-pestering.
  answering:
    '(let me know|let us know|inform|update|keep me|answer|answering|reply|replying|respond|responding|contact|contacting|write|writing|get back|call|calling|email|mail|pick|acknowledge|acknowledging|return|ring|follow|get in touch|update|updating)',
  machine:
    '(robot|bot|algorithm|machine|computer|software|script|ai|chatbot|autoresponder|auto-reply|filter|printer|template|auto-responder|program|system|ats|mailmerge|mail-merge|macro|spreadsheet|chatgpt)',
  canned:
    '(copy-paste|copy-pasted|copy-and-paste|copypaste|copypasted|cookie-cutter|canned|templated|boilerplate|auto-generated|computer-generated|machine-generated|robotic|soulless|lifeless|bloodless|off-the-shelf|cut-and-paste|copied|pre-written|prewritten|faceless|nameless|impersonal|heartless|generic|automated|automatic|two-line|one-line|three-line|two-sentence|one-sentence|standard|mass|form|template|bot|no-reply|noreply|stock)',
  letter:
    '(letter|email|mail|e-mail|reply|response|message|rejection|answer|note|text|paragraph|line|lines|sentence|sentences|notification|template)',
  praise:
    '(lovely|nice|kind|charming|generous|thoughtful|convenient|classy|professional|original|touching|sweet|refreshing|reassuring|modern|human|humane|personal|gracious|brave|flattering|comforting|helpful|considerate|creative|mature|efficient|delightful|wonderful|great|marvellous|marvelous|splendid|heartwarming|heart-warming|encouraging|amusing|fascinating|interesting|impressive|good|fun|funny|typical|predictable|convenient|elegant|noble|inspiring|pleasant|fitting|warm|adorable|cute|quaint)',
  // What a sarcastic praise turns out to be about.
  sting:
    '(robot|bot|algorithm|machine|computer|template|ghosted|rejected by|rejected with|rejected in|rejected at|rejected without|dismissed|ignored|insulted|wasted|form (letter|email|reply)|copy-paste|copy-and-paste|automated|auto-reply|no-reply|noreply|canned|two lines|one line|three lines|two sentences|one sentence|discarded|fobbed off|treated like|replaced by|nothing|no one|nobody|worthless|unread|strung|lied|used)',
  firmOnly: '(company|firm|organisation|organization|employer|panel|committee|board|management|recruitment|hiring|process)',
  badly:
    '(badly|poorly|carelessly|shoddily|sloppily|terribly|horribly|awfully|shabbily|disrespectfully|unprofessionally|unfairly|rudely|coldly|disgracefully|appallingly|atrociously|abysmally|shamefully|thoughtlessly|heartlessly|callously|amateurishly|incompetently|dreadfully|inconsiderately|insensitively|cruelly|dismissively|dishonestly|contemptuously|arrogantly|unkindly|impolitely|like an afterthought|in bad faith)',
  place:
    '(company|firm|organisation|organization|employer|institution|team|school|hospital|bank|university|somebody|someone|people|manager|brand|charity|agency|hotel|clinic|business|house|college|practice|outfit|professional|professionals)',
  // Words that nobody has about the reader by accident. What a trade may be about (fraud, waste, bias, fakes) is not here.
  hostile:
    '(arrogance|arrogant|arrogantly|rude|rudely|rudeness|insult|insulted|insulting|insults|disrespect|disrespected|disrespectful|disrespectfully|contempt|contemptuous|cowardice|cowardly|coward|cowards|cruel|cruelly|cruelty|nasty|vicious|spiteful|spite|malicious|malice|pathetic|ridiculous|ridicule|ridiculed|laughable|shameful|shamefully|ashamed|disgrace|disgraceful|disgraced|disgusting|disgust|disgusted|appalling|appalled|outrageous|outrage|unprofessional|unprofessionally|dishonest|dishonesty|liar|liars|deceived|deceitful|hypocrisy|hypocrite|hypocrites|hypocritical|nepotism|favouritism|favoritism|partiality|unfairly|injustice|unjust|rigged|humiliate|humiliated|humiliating|humiliation|mocked|mockery|belittle|belittled|belittling|ignorant|incompetence|incompetent|incompetents|amateurish|amateurs|indifference|indifferent|heartless|heartlessly|soulless|callous|callousness|condescending|condescension|patronised|patronising|patronized|patronizing|sneer|sneering|smirk|smirking|wicked !(smart|good|cool|awesome|clever|talented|fun|funny|fast|nice|sharp|great)|wickedness|greedy|greed|shabby|shabbily|mistreat|mistreated|mistreatment|ill-treated|impudence|impudent|impertinent|impertinence|insolent|insolence|mediocrity|mediocre|farce|farcical|charade|sham|uncalled|betrayed|betrayal|shoddy|clueless|clown|clowns|idiot|idiots|moron|morons|imbecile|imbeciles|bogus|phony|phoney|two-faced|spineless|gutless|inhumane|inhuman|dehumanising|dehumanizing|degrading|demeaning|discourteous|discourtesy|ill-mannered|bad-mannered|unmannered|scandalous|scandal|despicable|deplorable|reprehensible|sadistic|vindictive|pompous|smug|snobbish|snobs|snob|stuck-up|shameless|shamelessly|nonsense|bullshit|bollocks|fobbed|backstabbing|unkind|unkindly|unkindness|unfeeling|uncaring|thoughtlessness|exploited|exploiting|exploitative|lousy|crappy|shitty|dreadful|disgustingly|inexcusable|unforgivable|insensitive|insensitivity|tasteless|tactless|petty|pettiness|sheepish|toxic)',
  vice: '(arrogance|rudeness|disrespect|contempt|incompetence|hypocrisy|dishonesty|cowardice|unprofessionalism|indifference|coldness|cruelty|disregard|negligence|laziness|stupidity|ignorance|greed|nepotism|favouritism|favoritism|amateurism|condescension|ingratitude|malice|spite|cynicism|insolence|impudence|heartlessness|snobbery|pettiness|mediocrity|sloppiness|bureaucracy|deceit|deception|unfairness|injustice|humiliation|callousness|carelessness|cheek|nerve|audacity|chaos|disorganisation|disorganization|insensitivity|inhumanity|bias|cronyism|corruption|bad faith|bad manners|broken promises|empty promises|lack of (respect|courtesy|decency|empathy|professionalism|manners|interest|honesty|integrity|preparation))'
}

/** What a family of wordings does; the rule says each in a sentence. */
export type Bitterness = 'insults' | 'mocks' | 'blames' | 'scorns' | 'spites' | 'resents'

/** Patterns that say the same kind of thing, and what cancels them within their clause. */
export interface BitterFamily {
  does: Bitterness
  find: readonly string[]
  unless?: readonly string[]
  /** True where it counts only in a question. */
  questions?: boolean
}

const supposed = '(if|hope|hoping|sound|sounds|sounding|not ..2 (mean|meant|want|wish|intend|intended)|afraid|sorry) ..8'

export const bitterFamilies: readonly BitterFamily[] = [
  // Adjectives said of the reader, the firm, the process
  {
    does: 'insults',
    find: [
      '@aim ..1 @was !(not|never|no|hardly|by|anything|far) @very? @very? @very? @foul',
      '(the|your|such an?|an?|this|that|these|those|with|what|what an?) @very? (most|more)? (ridiculous|pathetic|unprofessional|disrespectful|insulting|shameful|disgraceful|disgusting|appalling|laughable|farcical|shabby|shoddy|amateurish|incompetent|clueless|heartless|soulless|callous|arrogant|condescending|patronising|patronizing|hypocritical|cowardly|spineless|dehumanising|dehumanizing|degrading|demeaning|humiliating|inexcusable|despicable|vile|toxic|bogus|shitty|crappy|idiotic|moronic|ludicrous|tone-deaf|shameless|exploitative|lousy|pitiful|miserable|cold-hearted|rotten|greedy|so-called|precious|stupid|dumb|godforsaken|rigged|sham|half-baked|half-hearted|half-assed|mickey mouse|two-bit|tin-pot|ghastly) ..1 @theirs'
    ],
    unless: [
      'my ..3 (answer|answers|interview|question|questions|cv|presentation|performance|application|english|reply|mail|email|attitude|mistake)',
      '(i|we) (am|was|feel|felt|were) ..2 (sorry|ashamed|embarrassed)',
      `(if|hope|hoping) ..8 (@foul|@poor)`,
      '(not|never|nothing|nobody|hardly|far from|anything but|without being|would be|would have been|may seem) ..3 (@foul|@poor)',
      '(of|on|from|in) (me|my|mine)',
      'rejection ..1 (rate|rates|test|sampling)',
      '(unfair|unjust|biased) ..1 (how|that|against|in|for) (the|our|my|small|so many|some|many)',
      '(funding|tax|legal|school|market|voting|scoring|health|exam|visa|housing|pension) ..1 (system|process|test|policy)'
    ]
  },
  // Insulting nouns
  {
    does: 'insults',
    find: [
      '@aim ..1 @was !(not|never|no|hardly) ..3 (@farce|amateur hour|clown car)',
      '(it|this|that) (is|was|has been|~feel like) !(not|never|no) (just|all|really|simply|frankly|honestly|clearly|quite)? (a|an|such|pure|complete|total|nothing but|one big|utter) ..2 @farce',
      'your ..3 (@process|@firm|recruitment|communication|hr|website|portal|culture|management) ..1 (is|was|are|were) !(not|never|no) ..3 @mess',
      '(what|such) (a|an|utter|total|complete|absolute|pure) ..3 (@farce|mess of a|shambles|fiasco|shower|waste of|letdown|let-down|clown|clowns|low blow|nerve|cheek|bunch of @fools)',
      'what a (poor|sad|sorry|shabby|pathetic|lousy|lame|terrible|awful|horrible|rude|cheap|crap|shit|disrespectful|disgusting|ridiculous|strange|weird|cold) ..1 (@theirs|way|excuse|place|bunch)',
      '(joke|farce|sham|mockery|travesty|circus|disgrace|shambles|pretence|charade) (of|for) (a|an|the|your|this) ..2 @theirs',
      '(an insult|insulting|a slap in the face|a kick in the teeth|an affront|a disservice|disrespectful|a mockery|a slap) (to|for|of) (me|my|anyone|anybody|everyone|everybody|every|all|any|people|us|our|candidates|applicants|those|the|human)',
      '(you|your|the|this) ..1 (so-called|so called|self-proclaimed|self-styled) _',
      '(waffle|platitudes|drivel|nonsense|rubbish|garbage|fluff|excuses|lies|hot air|word salad|mumbo jumbo|gibberish|empty phrases|empty words|hollow words|hollow phrases|corporate speak|corporate-speak|weasel words|hypocrisy|arrogance|contempt) ..2 from (a|an|you|your|people|someone|somebody|the|hr)'
    ],
    unless: [
      '(not|never|hardly|far from|anything but|nor|nobody|none|neither) ..5 (@farce|@mess|insult)',
      '(i|my|me) ..4 such (a|an) ..3',
      'joke about',
      '(told|tell|telling|heard|loved|liked|enjoyed|your|the|thanks for|thank you for|laughed|good|great|nice|little|small|funny|inside|private|made|with) ..2 (joke|jokes)',
      'my ..3 (answer|answers|interview|question|presentation|performance|application|demo|test|attempt|solution)',
      '(fraud|scam|joke|circus|theatre|theater|trap) (analyst|prevention|detection|team|writer|investigator|school|company|skills|nurse|manager|department|examiner)',
      `${supposed} (@farce|@mess)`
    ]
  },
  // People called names
  {
    does: 'insults',
    find: [
      '(you|you guys|you people) ..1 (are|were) (all|just|nothing but|such|no more than|no better than|like)? (a|an)? (bunch of|pack of|complete|total|heartless|absolute|corporate|real|bloody)? @beasts >',
      '(from|by|with|of|to|company|firm|panel|interviewer|recruiter|manager|boss|team|hr) (a|an|some|the|your)? ..1 (someone|somebody|people|man|woman|person|guy|lady|panel|interviewer|recruiter|manager|company|firm|team|boss|girl|kid|boy) (who|that|which) ..1 (can not|could not|did not|does not|do not|would not|has not|never|barely|hardly) ..2 (even|read|spell|pronounce|listen|look|looked|run|stay|keep|be bothered|bothered|bother|glance|glanced|care|cares|cared|remember|organise|organize|listened)',
      '(you|he|she|they|who|interviewer|panel|manager|recruiter|boss|director|man|woman|lady|guy|chairman|colleague) ..4 (~spend|~look|~stare|~scroll|~tap|~play|~text|~glance|glued|~type|~fiddle|~check|busy) ..5 (on|at|from|with|to|through|in)? (his|her|your|their) ..1 (phone|mobile|screen|watch|emails|inbox|nails|laptop|lunch|messages|instagram|facebook)',
      '(you|he|she|they|interviewer|panel|manager|recruiter|boss|director) ..2 (~yawn|~smirk|~sneer|~snigger|~giggle|~eat ..2 (lunch|sandwich)|fell asleep|rolled (his|her|your|their) eyes|~roll ..1 eyes)'
    ],
    unless: [
      '(i|me|my) ..2 (clown|fool|idiot|coward|loser)',
      '(if|that i am|that i was|i am|i was) ..1 (am|was) ..3 @fools',
      '(my|our|had) ..2 (phone|screen|watch)',
      '(could|can|if|when|hope|please|would|may|might) ..3 (look|check|glance|text|type|play|busy)',
      '(coded|call centre|lovely|great|kind|friendly|wonderful|nice|warm|good|brilliant|fantastic|amazing) ..2 @bunch',
      'my bad',
      '@be ..1 (late|nervous)'
    ]
  },
  // Masked or open swearing
  {
    does: 'insults',
    find: [
      '(good riddance|up yours|drop dead|eat shit|bite me|screw that|to hell with (you|your|this|the)|curse you|shame on (you|your|the|a|this|all)|suck it)'
    ],
    unless: [
      '(i|my|me|myself) ..4 (fuck|fucked|screw|screwed|shit|crap|suck|sucked|bullshit)',
      'shame on me',
      '(my|a|an|in|with|degree) ..1 (bs|b.s|b.s.) (in|degree|from|of)',
      'no shit',
      '(bloody|damn|fucking|freaking|effing|damned|friggin) (good|brilliant|great|nice|lovely|fantastic|amazing|excellent|helpful|kind|wonderful|cool|awesome|hard|tough|fun|fine|interesting|useful|impressive|clever|smart|well|nervous|delicious|friendly|marvellous|charming|proud|grateful|beautiful)',
      '(keep|take) (it|that) up',
      'damn (good|fine|near)',
      'stick (it|that|this) ..1 (on|in|with)',
      'on (earth|the world) (is|are|was) ..2 (better|nicer)'
    ]
  },
  // Waste of time and effort
  {
    does: 'blames',
    find: [
      "(waste|wastes|wasting|wasted|~squander|~throw away|~rob ..1 of) ..1 (of|away)? ..2 (my|our|everyone's|everybody's|people's|applicants'|candidates'|other people's|others|peoples|anyone's) ..2 (time|effort|efforts|energy|money|breath|life|day|days|evening|evenings|weekend|weekends|petrol|holiday|holidays|leave|patience|morning|afternoon|hours|week|weeks|month|months|hope|ink)",
      '(a|an|such|what|complete|total|utter|absolute|huge|big|pure|colossal|monumental|giant) ..2 waste ..1 of ..2 (time|effort|money|breath|space|petrol|oxygen|everyone|talent|postage|skin|ticket|tickets|trip|journey|suit|tie|babysitter|afternoon|morning|evening|weekend|my|a day|two (days|weeks|months|hours)|three (days|weeks|months|hours))',
      '(you|your ..3 @theirs) ..2 (wasted|~waste !(into|to|as|so|less|from|and|heat|water)|wasting) ..3 (me|us|time|hours|days|weeks|months|a|my|our|two|three|effort|everyone)',
      '(jump|jumped|jumping|leap|leapt) ..2 through ..3 hoops'
    ],
    unless: [
      '(not|never|none|nobody|nothing|anything but|far from|nor|hardly|without|avoid|stop|rather than|instead of|sorry|apologies|apologise|apologize|forgive|if|hope|hate|afraid|reduce|reducing|cut|less|zero|minimise|minimize) ..6 (waste|wastes|wasting|wasted|~squander)',
      '(waste|wasted) ..3 (management|disposal|water|food|recycling|collection|treatment|reduction|site|was reduced|streams)',
      '(your|any of your|more of your) ..1 (time|day|evening)',
      "i ..4 (wasted|waste|spoiled) ..1 (everybody's|everyone's|people's|others|other people's|my own)",
      '(i|me|my) ..4 waste of (space|oxygen|skin)',
      '(not|never) ..2 for nothing',
      '(food|water|energy|plastic|paper|material|medical|clinical|chemical|solid|hazardous|kitchen) waste',
      'i ..2 (wasted|lost|spent) (my|too much|so much|the|half|five|ten|two|three|some) ..2 (time|minutes|words|answer|half) (on|with|in) (the (first|second|third|last|wrong|slides|introduction|question|task)|my|question|slides|details|formatting|setting)'
    ]
  },
  // Used, lied to, led on
  {
    does: 'blames',
    find: [
      '(i|we|me|us|candidates|applicants|people|everyone) (have|had|just|really|simply|clearly|basically)? (was|were|been|being|am|are|got|get|feel|felt|feeling) ..2 (lied to|misled|deceived|tricked|conned|scammed|duped|cheated|betrayed|fooled|exploited|strung along|led on|fobbed off|brushed off|shafted|screwed over|screwed by|taken for a ride|taken for a fool|messed about|messed around|jerked around|mucked about|toyed with|stitched up|stabbed in the back|thrown away|thrown under the bus|tossed aside|cast aside|discarded|hung out to dry|used and|used by you|used as|used for|so used|very used|dumped|ambushed|mocked|belittled|insulted|disrespected|humiliated by|slighted|patronised|patronized|talked down to|swindled|robbed|bullied|made to feel|gaslit|cheated out|given the runaround|palmed off|sidelined|blown off|given false|given the brush-off|made a fool|played for|played like|being played)',
      '(~string|~lead) (me|us|people|applicants|candidates|everyone) ..2 (along|on)',
      '(strung|stringing|string) (me|us|people|everyone|candidates|applicants)? along',
      '(you|they) ..2 (blew me off|used me|played me|dumped me|ditched me|dropped me like|fobbed|palmed me|toyed with|messed me|messed us|led me on|dangled|baited|built me up|stabbed me|gave me hope|gave me false|got my hopes up|raised my hopes|threw me under|spat me out|chewed me up|hung me out|discarded|shafted|walked all over|wiped your feet|jerked me|mucked me|pulled the rug|moved the goalposts|kept moving|changed the rules|picked my brain|picked my brains|used my (idea|ideas|work|slides|concept|design|designs|time|plan|code|texts|pitch|network|contacts) ..6 (for free|for nothing|without|and|then|anyway)|stole|robbed me|took advantage|went back on|broke your|broke my|broke every|promised me the|did me dirty|did me wrong|do me dirty|do me like|played with|play with|playing with|trampled|crushed my|dashed my|threw my|threw me|treated me like|treated me as|treat me like|treat people like|treat applicants like|treat candidates like|treat people as|treated us like|treated us as|reneged|backtracked|fed me|sold me a|led me up|led me to believe|let me believe|let me think (i|that|it|the|we)|made me believe|made me jump|made me dance|made me come|made me travel|made me run|made me sit)',
      '(free|unpaid) ..1 (consulting|labour|labor|consultancy|consultation|brainstorming|ideas|advice session|work|samples|translation|translations|design work|lesson|designs|content) ..3 (@you|out of me|from me|off me|that you|which you|is what|was what|with|session|when|and then|disguised)',
      '(~use|~want|~get|~treat|~take|~collect|~milk|~need|~turn|~squeeze|~extract|~abuse|after|looking for|fishing for|~exploit) ..7 (for|as|of|some|into|to get|getting) ..1 (free|unpaid) ..1 (consulting|labour|labor|consultancy|consultation|brainstorming|ideas|work|samples|translation|translations|designs|content|advice|research|training data|staff|hands|help|cover|workers)',
      '(just|only|merely|nothing but|nothing more than|no more than|like|as|been|was|were) (a|an|the|your|being|just|some|another|another)? (a|an|your|some|another)? (pawn|guinea pig|guinea pigs|number to|number in|number for|statistic|stopgap|doormat|box to tick|tick box|tick-box|token|filler|punching bag|cannon fodder|disposable|afterthought|cattle|piece of meat|second-class) ',
      '(~make) up (the|your) numbers',
      '(~break|~go back on|~break) (your|every|the) ..1 (word|promise|promises)',
      '(only|just) to ..1 (be|get|find|receive|hear|discover|end) ..3 (rejected (by|with|in)|dropped|dumped|discarded|told no|a form|an automated|a template|kicked|thrown|a two-line|a one-line|two lines|fobbed|binned|a robot|a bot|a copy-paste|a generic|tossed|insulted|laughed|humiliated)',
      '(in return|in exchange|and for what|all i ..1 (get|got|received)|what (do|did) i get|what i ..1 (get|got|received)|all you send) ..1 (is|was|were)? (just|only|merely|a|an|nothing but|but|two|one|three|silence|nothing|this|no more than)? ..1 (a|an)? (form|template|automated|copy-paste|copy-and-paste|canned|generic|two-line|one-line|single line|bot|robot|boilerplate|standard|lines|line|sentences|nothing|silence|waffle|cold|robotic|impersonal)'
    ],
    unless: [
      '(not|never|nobody|no one) ..3 (lied|misled|strung|led on|ghosted|used|cheated|deceived|promised|lie|mislead|deceive)',
      '(lie|lies|lay|lying) (ahead|in|with|within|behind|down|at)',
      '(feel|felt|been|was|were|i) ..2 used (to|it)',
      'played (a|the|in|my|for|with the (team|band|orchestra))',
      '(not|never) ..2 (feel|felt|treated|treat|made|spoken)',
      '(feel|felt|feeling) ..2 (welcome|at home|comfortable|valued|at ease|good|better|part|heard|seen|safe|taken)',
      'made to feel ..3 (welcome|at home|comfortable|at ease|valued|part|good|like (one|part))',
      '(hope|wish|want|would like) ..2 (not|never)',
      '(old|last|former|previous|first|other) ..1 (company|companies|firm|firms|boss|employer|employers|job|manager|school|places)',
      'treated (me|us)? ..1 (like|as) ..2 (family|friend|friends|equal|equals|guest|guests|colleague|one of|adult|adults|human|king|queen|royalty|person|star|vip|professional|part)',
      'without (misleading|cheating|lying)',
      '(cheated|betrayed|fooled|tricked|lied to|deceived) (myself|ourselves)',
      '(humiliated|fooled|betrayed|tricked|insulted) by my',
      '(feel|felt) used up',
      '(tricked|fooled|cheated|ambushed|thrown|misled) by (the|that|a) ..2 (question|task|puzzle|wording|example|exercise|chart|graph|clock|brief)',
      '(offered|offer|happy|glad|willing|would) ..3 (free|unpaid)',
      '(played|discarded) ..2 (well|nicely|piano|violin)'
    ]
  },
  // Rigged, unfair, decided beforehand
  {
    does: 'blames',
    find: [
      '(it|you|all|everything|job|role|position|place|post|decision|outcome|result|winner|minds|mind|choice|this|panel|they|partners|committee|board|which|name|contract) ..4 (~decide|~settle|made|fixed|chosen|filled|gone|promised|sewn up|a done deal|done deal|agreed|given away|sealed|taken|cut and dried|stitched up|earmarked|picked|written|a foregone|arranged|determined|reserved|sorted|wrapped up|in the bag|set in stone|clear) ..4 (long before|well before|weeks before|days before|months before|before|beforehand|in advance|from the start|from the outset|from the beginning|from day one|all along|the moment|ahead of time) ..2 (i|we|anyone|(the|any|my) ..1 (interview|interviews|first|door|job ad|test)|interviews|interview)',
      '(for show|going through the motions|go through the motions|went through the motions|gone through the motions|tick (a|the|your|some) box|tick (boxes|your boxes|the boxes)|ticking (a|the|your) box|ticking boxes|box-ticking|fill (a|the|your) quota|filling (a|the|your) quota|make up the numbers|making up the numbers|made up the numbers|for appearances|to look good|for the optics|to keep up appearances|to satisfy hr|as a formality|mere formality|pure formality|just a formality)',
      '(it|this|that|process|decision|treatment|you|interview|test|panel|which|found|find|felt|feels|feel|seems|selection|outcome|result|way) (is|was|were|are|been|it|that|this|to be|not to be)? (is|was|were|are|been)? (so|really|very|quite|simply|just|completely|totally|extremely|deeply|all|absolutely|pretty|kinda|kind of|a bit|rather|plain|again)? (so|really|very|quite|simply|just)? (unfair|unjust|not fair|one-sided|rigged|biased|prejudiced)',
      '(it|this|that|what you did|way ..4) (is|was) (just|simply|really|so)? not (ok|okay|right|fair|correct|cool|nice) (to|how|that|what you|at all|from|behaviour|of)',
      '(fairness|fair play|justice|merit|transparency|equal opportunity|honesty) ..1 (is|was|does|did|plays|has|had) ..2 (not|no|nothing|nowhere|missing|little|a foreign|unknown) ..2 (here|in your|at your|with you|to you|role|part|word|exist|matter|>)'
    ],
    unless: [
      '(not !(only|just|even)|nobody|no one|none|nothing|never|hardly|anything but|far from) ..6 (unfair|unjust|biased|rigged|prejudiced|one-sided)',
      'have (asked|wished|hoped|wanted) for',
      '(would|will|could|might|may|if|seem|seems) ..3 be ..2 (unfair|unjust|not fair|not right)',
      '(unfair|unjust|biased|not fair) ..1 (how|that|against|in|for) (the|our|my|small|so many|some|many)',
      '(funding|tax|legal|school|market|voting|scoring|health|exam|visa|housing|pension) ..1 (system|process|test|policy)',
      '(unfair|not fair|unjust|not right|not correct) (of|to|on) (me|you|the panel|your team|ask|expect|take|others)',
      '(i|we) ..3 (decided|settled|made|chose|chosen|agreed) ..3 (before|already|long)',
      '(i|we|my answer|my (example|sample|data|design|model|code|solution)) ..2 (was|am|were|is|are|may be|might be) ..3 (one-sided|biased|not right|not correct|prejudiced)',
      '(unfair|biased|bias|fairness) (dismissal|coin|sample|samples|data|model|competition|terms|estimator)',
      'if ..6 (already|before|unfair)',
      '(not|never) ..2 (had|got|get|have|given) (a|the) ..1 chance (to|at)',
      '(in (theatre|theater|film|music|this (trade|business|field|town))|so i)',
      'be ..2 (unfair|not fair)'
    ]
  },
  // Thanks, praise and congratulations that turn out to be none
  {
    does: 'mocks',
    find: [
      '(thanks|thank you|cheers|gratitude|grateful) ..3 (for|4) ..2 (nothing|the nothing|the insult|the runaround|the slap|the silence|the lies|the disrespect|the false hope|false hope|the false hopes|the waste|the lovely template|the template|the form letter|the copy-paste|the copy-and-paste|the robot|the canned|the boilerplate|the brush-off|the cold shoulder|the wild goose|the headache|the humiliation|the broken promises|the empty) !(but|except|else|less|short)',
      '(thanks|thank you) ..2 for ..1 (finally|eventually|at long last|deigning|bothering|condescending|getting around|getting round|remembering (that)? i exist|taking forever|not even|never|only)',
      '(well done|congratulations|congrats|bravo|kudos|good job|nice job|great job|hats off|round of applause|slow clap|applause|medal|gold star|prize|award|trophy|oscar) ..4 (losing|lost|missing|rejecting|proving|wasting|managing to (lose|waste|miss|reject|ignore|hire)|on (your|a) new low|of wasting|for wasting|for the (most|worst|rudest|coldest|shortest|laziest)|for (rudest|worst|coldest)|driving away|turning away|outdone yourself|outdone yourselves|for bad)',
      '(how|so|very|truly) ..1 @praise (of you|of your ..2|of them)? ,? (to|that) (be|get|have|see|hear|receive|find|learn|read|know|discover|hide|let|send|make|leave|ignore|spend|come|you|use|treat|give|take|wait) ..4 @sting',
      'how (very)? (very)? (efficient|convenient|typical|predictable|original|classy|human|humane|modern|mature|democratic|progressive|inclusive|transparent|british|corporate|quaint|rich|comforting|reassuring|heartwarming|romantic|dignified|heroic|magnanimous|personal) (of you|of them|indeed)? >',
      '(how|so) (kind|thoughtful|generous|nice|good|lovely|sweet|considerate|decent|gracious|big|noble|brave|clever|smart|wise) of (you|them|your ..2) ,? ..4 (after|at last|finally|to reject|to ignore|to ghost|to waste|to let me (wait|sit|hang|dangle)|to use|to pretend|to keep me|to hide|to spare|to remember|to notice|to condescend|to send ..2 (form|template|automated|robot|bot|two|one)|to have ..2 (robot|bot|machine|computer|assistant|intern))',
      '(good|nice|great|lovely|comforting|reassuring|heartening|heart-warming|heartwarming|refreshing|interesting|fascinating|charming|wonderful|glad|happy|pleased|delighted|encouraging|funny|amusing|useful|instructive|sweet|touching|fun) (to (know|see|learn|hear|find|discover|read)|knowing|seeing|hearing) (that|how|what)? ..5 (nobody (reads|looks|cares|bothers|read|looked|bothered)|no one (reads|looks|cares|bothers|read|looked)|means (nothing|so little|little)|mean (nothing|so little|little)|count for (nothing|little)|counts for (nothing|little)|worth (nothing|so little|less)|does not (matter|count|mean|read)|do not (matter|count|care|read|even)|so little|how little|@machine|worthless|optional|out of fashion|overrated|ghost|who you know|what you really|what kind of|what sort of|where your priorities|wasted|in vain|beneath|disposable|rejected by|just a number|not worth|can not even|could not even|never had a chance|strangers)',
      '(give|pass|send|convey|extend) (my|our)? ..2 (compliments|regards|thanks|love|congratulations|condolences|greetings|best|respects) (to|on to) (your|the|whichever|whatever|whoever) ..2 (@machine|autoresponder|intern who|person who pressed|whoever pressed|shredder|wall|coin|dartboard|janitor)',
      '(~compliment|thank|congratulate|applaud|~praise|~salute) ..1 (your|the) ..1 (@machine)',
      '(it|this|that|which) (is|was|takes|took|must be|requires|required) ..1 (quite|some|a real|a rare|a special|a certain|real|rare|true|special|such|no small|an) ..2 (feat|achievement|accomplishment|talent|skill|gift|trick|art|nerve|cheek|gall|audacity|arrogance|chutzpah|courage|dedication|genius) ..1 (to|of) (answer|reject|turn|reply|say|sum|reduce|dismiss|waste|ignore|miss|take|need|squeeze|condense|fit|pack|make|treat|keep|send|ask|invite|be|write|sign|ghost|string|lose|let|hide|forget|call|misspell|put|produce|tell)',
      '(you|they|company|firm|hr|what|with the|of all the|the sheer|such|a lot of|take|takes|took|got some|some|had the|have the|has the|having the) ..3 (nerve|audacity|gall|effrontery|chutzpah|impudence|temerity|impertinence) (to|of|>|on|sending|asking|calling|writing|coming|rejecting|telling)',
      "(apart from|aside from|besides|except|other than|short of) (how to be|being|becoming|having been born|turning|growing|marrying|having|knowing|learning to be|being born) ..3 (childless|younger|male|a man|white|rich|related|born|pretty|blond|blonde|somebody|someone|the right|family|well connected|well-connected|friends with|a nephew|the nephew|a relative|the boss|the boss's|thinner|taller|a robot|psychic|a mind reader|telepathic|friend of|a friend of|in your|your)"
    ],
    unless: [
      'making me feel ..2 (welcome|at home|comfortable|valued|at ease|good|better|part|heard|seen|safe)',
      '(not|never|without) ..2 (ghosting|wasting|ignoring|hiding|treating|insulting|using|lying|pretending|stringing|keeping|leaving|making me|playing)',
      '(thanks|thank you|cheers) for ..2 (nothing) (but|except|else)',
      'i ..3 not ..1 have the (nerve|guts|audacity|cheek|courage)',
      '(thanks|thank you|grateful) ..3 for ..2 (not only|only ever|never (once|making|letting|losing|giving)|not (keeping|leaving|wasting|hiding|ghosting|making|sending|just|only|letting))',
      '(thanks|thank you|grateful) ..6 (play|playing with (your|the) (team|data|toys|prototype|band))',
      '(playing|using|pretending) ..2 (me in|the patient|the customer|the role|tour|toyota|a customer|my (first )?name)',
      'nerve ..2 (block|conduction|cell|cells|centre|damage|agent|wracking|racking)',
      '(my|i) ..3 (nerve|nerves|cheek|audacity|courage)',
      '(tongue in|cheek to|turn the other) cheek',
      '(nothing|anything|something) (i|you) (can|could|should|need)',
      '(no hard feelings|nothing personal|no reason|no need|no rush|no harm|no problem|not alone|nothing (was|is) (wrong|missing)|not the only|not just|not too|no one (else )?(was|is))',
      '(lost|losing|lose) ..3 (weight|way)'
    ]
  },
  // Wishes that are none, curses, "your loss"
  {
    does: 'spites',
    find: [
      '(best of luck|good luck|all the luck in the world|all the best|best wishes|every success|have fun|enjoy) ,? (with|in|to you|to you all)? (with|in)? (rejecting|ghosting|explaining|stringing|wasting|disappointing|deceiving|lying|surviving|replacing me|humiliating|ignoring|insulting|(keeping|retaining) (people|staff|anyone|customers|clients|good|talent)|(hiring|attracting|recruiting|getting) (anyone|any|talent|good|decent|people who)|finding (another|anyone|somebody who|someone (else|who|better|as|cheaper|willing|stupid|with|more)|any|people (who|to)|your unicorn|a (better|unicorn|robot|magician|slave|mug|fool|puppet|yes-man))|(running|managing|coping|competing|building|filling|living|growing|finishing|meeting) ..5 (without|like this|like that|with that|that way|on nothing))',
      '(hope|hoping|pray|wish|trust|sure|bet) ..2 (you|your ..3|the (company|firm|team|place)|whoever|the whole ..2|this|it|they|karma) ..2 (fail|fails|go bust|goes bust|go bankrupt|goes bankrupt|go under|goes under|choke|chokes|burn|burns|rot|rots|suffer|suffers|collapse|collapses|crash|crashes|regret|regrets|lose|loses|bite|bites|haunt|haunts|backfire|backfires|crumble|feel guilty|feel bad|feel ashamed|feel proud|learn what|learn how it|know how it feels|find out how it feels|get rejected|get a taste|get what you deserve|get what is coming|get treated|are treated|is treated|can sleep|sleep at night|live with yourself|live with yourselves|live with that|never (find anyone|find someone|succeed|recover)|one day (feel|understand|experience|sit|stand|beg|know)|someday (feel|understand|experience|sit|stand|beg)|rue|weep|cry|leave you|leaves you|quits|quit|walks out|are (happy|proud|pleased|satisfied|ashamed|ashamed|laughing|content) (now|with yourself|with yourselves|of yourself|of yourselves|with your (choice|decision|robot|mistake|mediocre|little))|(are|is) ..2 (happy|proud|pleased|ashamed) (now|$|,|of (yourself|yourselves|what)|at (wasting|making))|remember this when|remember me when|think of me when)',
      '(i|we) ..1 (wish|hope|want|trust) ..1 (you|your|the|them|this) ..4 (exactly|only|precisely|nothing but|all) ..2 (the|what) ..5 (earned|deserve|deserves|deserved|merit|merits|showed|shown|gave|given|got coming|sown|treated)',
      '(you|your ..2 (firm|company|team|people)|the (company|firm|team)) ..1 (do|does) not ..1 deserve ..1 (me|us|someone|somebody|people|anyone|a|good|my|talent|the|staff|loyalty|candidates|any)'
    ],
    unless: [
      '(sorry|condolences|grief|weight|hearing|data|heat|signal|sample|blood|habitat|packet|profit|hair|job|memory|biodiversity) ..2 (for|on|about)? ..1 (your|the)? ..1 loss',
      'loss (prevention|adjuster|adjusting|function|ratio|leader|of)',
      'sorry for your',
      '(god|allah) (bless|willing)',
      '(hope|wish|sure|trust) ..3 (not|never) ..2 (regret|lose|suffer|fail)',
      '(so|that) you ..2 (not|never) ..2 regret',
      '(deserve|deserves) ..3 (namely|great|good|kind|the best|nothing but the best|wonderful)',
      '(joke|joked|laughed|laugh) ',
      '(hope|pray|wish) ..4 (find|get|are treated|remember me) ..4 (someone great|well|kindly|when (another|a|something|the next|similar|you (have|need|open|hire)))',
      '(not|never|nothing) ..2 (lose|miss|regret)',
      '(finding|hiring|getting|filling|recruiting|running|managing|building|attracting|living|staying|replacing|surviving|competing) (a|an|the|your|someone|somebody) ..2 (great|good|right|perfect|successful|best|new|wonderful|excellent|lovely|fantastic|position|role|post|half|marathon|event|festival|season|workshop|course|race|project|team|ward|class|kitchen|winter|summer)',
      '(may you) ..1 (have|enjoy|find|be (blessed|well|happy)|continue|always|keep)',
      'may you (have|enjoy|find|continue|please|kindly|be so|keep|tell|share|give|advise|also|let|help|suggest|guide)'
    ]
  },
  // "So much for", "must be nice", "apparently": dry sarcasm at the firm
  {
    does: 'mocks',
    find: [
      '(so much for) (the|your|all|all your|that|being|having|this|our|loyalty|honesty|a|an|equal|people|people-first|transparency|diversity|respect|family|values|open|communication|my (loyalty|trust|years|time|effort|efforts|work|hard|hopes|ideas|weekend|notice|faith|experience)|these|those|fair|fairness|caring|integrity|hope|candidate|we|putting|caring|valuing|respecting|keeping|treating|listening|being)',
      '(must|has to|have to) (be|feel) ..1 (nice|pleasant|lovely|great|wonderful|fun|easy|convenient|comfortable|comfy|good|satisfying|so nice|cosy|cozy|handy|a relief|exhausting|hard|tough|difficult|tiring) ..1 (to|being|when|having|up there|sitting|up on|not) ..3 (~treat|~reject|~play|~sit|~hide|~waste|~ignore|~judge|~decide|~have ..2 (power|people|robot|luxury)|~press|~push|~throw|~look down|~use|~get|not|never|so|up|always|free|~ghost|~dismiss|~string|~discard|~live|~know everything|~be (able|so|that)|~make|~crush|~collect|~write (two|one)|~type|~click|~send|~answer|~read|~say)',
      '(first|values|family|professional|respect|diversity|experience|feedback|regret|culture|care|caring|fit|people|valued|consideration|integrity) ,? my (foot|arse|ass)',
      '(i|we|one|you) (could|would|can|might) have ..2 (~write|~build|~learn|~raise|~walk|~finish|~read|~grow|~have|~train|~translate|~knit|~swim|~sail|~run|~dig|~paint|~get|~earn|~do|~solve|~drive|~start|~become|~fly|~master|~circumnavigate|wrote) ..8 (in the meantime|meanwhile|by now|in that time|in the time (it|you|that)|in less time|while i waited|while waiting|while you|twice over|before you|in all that time|since then)'
    ],
    unless: [
      '(thanks|thank you|thank|grateful|appreciate|appreciated|cheers|learned|learnt|love|loved) ..2 so much for',
      '(i|we) ..2 (am|was|were|are|claim|pretend|pride|boast|brag|call) ..1 (too|busy|so|to|myself|ourselves)',
      '(busy|important) (to|for|that) ..2 (not|me to)',
      '(not|never) (claim|pretend|boast|brag)',
      '(it|this|that) must (be|feel|have been) ..1 (hard|tough|difficult|tiring|exhausting) to ..2 (choose|decide|reject|turn|pick|say no|answer|read|give|tell|send|write|make|handle|get)',
      '(if|whether|when) you ..3 (claim|pretend|are too)',
      '(i|we|my|our) ..3 (snail|slower|faster)'
    ]
  },
  // The courtesy that was missing
  {
    does: 'blames',
    find: [
      '(without|lack|lacks|lacked|lacking|no|zero|little|devoid of|short on|absence of|shred of|ounce of|bit of|modicum of) ..3 (the|any|even|basic|common|much|enough|so much as|a|your|minimum|least|of|simple|slightest|human) ..2 @decency !(to @answering) ..1 (to|for|of|in|at|>|from|towards|here|whatsoever|left|and|or|shown|was|is)',
      '(common|basic|simple|ordinary|human|a little|a bit of|some|minimum|elementary|bare) ..1 (courtesy|decency|respect|manners|politeness|humanity|professionalism|honesty|kindness|civility|compassion) ..2 (is|was|seems|must be|appears|seem|apparently|has|have|would|costs|cost|goes|went|not|too|should|in your|at your) ..3 (too much|lost|missing|beyond|not|dead|extinct|foreign|free|nothing|optional|unknown|absent|a lost|not be|have been|been|above|much to ask|out of the window|out the window|gone|a thing of|nice|the least|company|firm|culture)',
      '(letter|email|mail|message|reply|response|rejection|note|application|cv|portfolio|work|test|presentation|task|sample|homework|case|plan) (nobody|no one|none of you|that nobody|that no one|which nobody|which no one|you never|you did not|you clearly never|you clearly did not|that you never) ..1 (bothered|bother|cared|dared|read|reads|looked|opened|signed|sign|wanted to sign|even|put)',
      '(not even|without (even|so much as)|not so much as|without) ..1 (a|an|one|any) ..2 (goodbye|good-bye|thank you|thanks|handshake|glass of water|coffee|apology|sorry|name|signature|human|hello|glance|smile|chair|greeting|blink|kind word) ..2 (from|of|for|to|at|$|,|after|in|or|that|signed|on it|under it|,)',
      '(now|finally) ..1 (i|we) ..1 (know|see|understand|realise|realize) ..1 (exactly)? (what kind|what sort|who you (are|really)|how (little|your|things work|it works) |your true|the true|where your|why (nobody|no one|your (staff|people|reviews|turnover|last)|people (leave|quit|complain|warned|avoid|run|do not|hate)|you (can not|have to|are always|struggle|keep|lose|need))|the kind|the real)',
      '(is|was) (this|that) ..1 (how (you|your company|people|one|i)|the way|your way|what you call|what your|what passes|the thanks|the respect|normal for|your idea of|all (i|we) (get|deserve|am worth)) ..2 (treat|repay|reward|run|call|for|i|you|get|deserve|of|we|behave|do business|people|respect|values|professional|look|hire)',
      '(a|an|my|the|any|even) ..3 (vending machine|parrot|goldfish|toaster|robot|dog|cat|child|toddler|monkey|answering machine|houseplant|brick|brick wall|wall|lamp post|lamppost|coffee machine|speed camera|parking meter|cash machine|ticket machine|fridge|kettle|doorbell|traffic light|parking ticket|fortune cookie|chatbot|spam filter|tax office|horoscope|weather forecast|washing machine|hamster|donkey|cactus|garden gnome|call centre|lift|nephew|five-year-old|six-year-old|ten-year-old|trained monkey|potato|stone|rock|coin|mannequin|scarecrow|bank) ..2 (~have|~show|~know|~give|~say|~do|could|can|would|will|is|has|gives|shows|talks|~treat|~answer|feels) ..3 (better|more|manners|nicer|warmer|politer|kinder|have (done|written|given|read|known|chosen|managed|more)|change|answered|sense|heart|warmth|human|friendlier|conversation|~tell|do (better|that|it)|write|interest)',
      '(better|more|warmer|friendlier|nicer) ..1 (manners|treatment|heart|conversation|warmth|feedback|respect|humanity|personality|answers|replies|reply|courtesy|answer) ..2 (than you|from (a|an|my|the|strangers)|than your|at the (dentist|tax|dmv|job centre|supermarket|bank|dole))'
    ],
    unless: [
      '(hate|sorry|hope|want|mean|like|afraid) ..4 (to)? ..1 (bother|trouble)',
      '(not|never) ..2 (bother|bothered) ..2 (me|by|with|if)',
      '(please|do|you need|need) not bother',
      'too much to ask ..6 (reply|answer|response|feedback|explanation|reason|for an?|for some)',
      '(reply|answer|response|feedback|explanation|reason) ..4 too much to ask',
      '(i|we) ..2 (lack|lacked|lacks|had|have|showed|show|find|found|do|did|was|am|could) ..3 (guts|courage|nerve|grace|confidence|decency|manners|honesty|not|no)',
      '(not|never|nobody|no one|nothing) ..3 (lack|lacks|lacked|lacking|without|rude|mean)',
      '(thank|thanks|grateful|appreciate|appreciated|glad|lucky|pleased|kind of you|good of you|rare|you are the (only|first)|unlike|instead of|most|many|other) ..12 (decency|courtesy|guts|courage|grace|respect|kindness|honesty|bother|bothered|bothering|manners|professionalism|humanity)',
      '(could|can) have ..4 (sent|left|written) ..6 (not|instead)',
      '(that|how) you ..2 (rang|called|phoned|told|wrote|took|answered|gave|explained|came|offered|let me|replied|sent|found|invited|thanked|remembered|help|helped|welcomed)',
      '(said|says|say|speaks|tells|told|shows|show|showed) ..2 (a lot|volumes|plenty|everything|all|much|me|us)? ..3 (good|great|well|wonderful|kindness|kind|care|warm|thoughtful|you (care|are good|take))',
      '(shows|show|showed|shown|tells|says) ..5 (how much (care|thought|work|time)|how well|how seriously|how good|i could|how i|what i|what you (look|want|need|expect|value)|a (candidate|person))',
      '(do|did) not (bother|worry|care)? (to)? ..1 (reply|answer) if',
      '(nobody|no one|not one) ..3 (complained|minded|noticed|asked me)',
      '(my|our) ..2 (lack|guts|courage|nerve|manners)'
    ]
  },
  // Form letters and machines
  {
    does: 'scorns',
    find: [
      '(rejected|dismissed|judged|sorted|filtered|screened|turned down|thrown out|binned|deleted|evaluated|refused|discarded|weeded out|kicked out|scored|weighed|measured|sacked|brushed off|turned away|let go|ghosted|ruled out|declined|eliminated|answered|processed|dumped|fobbed off) (by|with) ..1 (a|an|your|some|the|one|nothing but)? ..2 (@machine|no-reply|noreply|mailbox|copy-paste|copy-and-paste|copy paste|form (letter|email|mail)|two-line|one-line|one-liner|two-liner|text message|whatsapp|click|two sentences|two lines|template|emoji|boilerplate|keyword|auto-reply)',
      '(nothing but|just|only|merely|simply|no more than|nothing more than|all i ..1 (get|got|receive|received|deserve|deserved) ..1|all you ..2 (send|sent|gave|manage|managed|write|wrote) ..1|a mere|yet another|another|some|with a|by a|got a|getting a|get a|send me a|sent me a|sent a|send a|and then a|then a|such a|this|your|a) ..1 (soulless|lifeless|bloodless|heartless|cookie-cutter|copy-paste|copy-pasted|copy-and-paste|copypaste|copypasted|copy and paste|copy paste|cut-and-paste|cut and paste|canned|robotic|faceless|lazy|cheap|cold|half-hearted|icy|frosty|sterile|meaningless|pathetic|miserable|impersonal|pre-chewed|pre-written|prewritten|mass-produced|computer-generated|machine-generated|auto-generated|assembly-line|conveyor-belt|bog-standard|unsigned|nameless|measly|paltry|meagre|meager|flimsy|clinical|curt|dismissive|flippant|glib|bland) ..2 (@letter)',
      '(lines|line|sentences|words|paragraph|pages|page|bit|piece|load|wall|minutes|seconds|scraps|bits) ..1 of ..1 (copy-paste|copy-and-paste|copypaste|copy and paste|copy paste|boilerplate|canned|template|templated|corporate|hr|cut-and-paste|chatgpt|ai|nothing|stock|platitudes|waffle|automated)',
      '(not even|never|no|not a|without a|zero|not one|not a single) ..1 (human|human being|living|real person|person|actual person|pair of eyes|human eyes|warm body|human soul) (ever|even|has|had|there|actually|seems to have)? (has|have|ever)? (read|looked|looks|behind|saw|involved|opened|opens|signed|in sight|wrote|answered|seen|in the process|in your|at your)',
      '(a|an|your|some|the|that|this) ..1 (@machine) ..1 (that|which|who|to) ..2 (can not|could not|not|found me|decided|decides|rejected|rejects|rejected|told me|tells me|tell me|thinks|does|reads|did|screens|judges|judged|has more|makes|do your|do the|writes|wrote|say no|said no|sends|sent)',
      '(copy|copied|copying|cut|pasted|copy-pasting|copying) (and|&|n)? ..1 (paste|pasted|pasting) ..3 (me|rejection|reply|email|mail|letter|answer|job|the|this|it|that|from|your|a|name|wrong|response|feedback|$|,)',
      '(got|spelled|spelt|misspelled|misspelt|wrote|spell|mixed up|pronounce) (even|actually|still)? (my|the) ..1 name ..1 (wrong|incorrectly|right|correctly|properly)'
    ],
    unless: [
      '(thank|thanks|glad|grateful|appreciate|appreciated|pleased|happy|kind|nice|good of you|instead of|rather than|rare|unlike|not) ..10 (@canned|@machine|hide|hiding) ',
      '(you|they) could have ..3 (sent|used|written|replied|left|hidden)',
      '(understand|know|realise|realize|expected|sure|aware|assume|if|whether) ..6 (automated|automatic|form|template|standard|no-reply|noreply)',
      'robot (arm|vision|cell|kinematics|programming|operator|engineer|path|programme|maintenance|controller|test|line)',
      '(i|we|my) ..2 (press|pressed|hit|click|clicked|copied|copy|pasted|pressing|got|spelled|misspelled|spelt|forgot|wrote) ..2',
      '(computer|system|software) (science|administrator|engineer|engineering|vision|design|test)',
      'at the (click|touch|push)'
    ]
  },
  // Expectations let down, anger and disgust at them
  {
    does: 'resents',
    find: [
      '(i|we) ..1 (had|would have|have)? ..2 (expected|expect|hoped for|imagined|deserved|deserve) ..2 (a lot|far|much|something|so much|a little|somewhat|rather|way)? ..1 (better|more|higher|bigger|otherwise|greater) ..2 (from|of|than|for) ..1 (you|your|a|an|the|such|someone|somebody|this|people|that|any|one|silence|two|copy|form|nothing|professionals|what)',
      '(i|we) ..1 (am|was|feel|felt|were|remain|still feel|left) ..1 (feeling|so|very|really|deeply|truly|quite|absolutely|rather|just|more than|extremely|pretty|a bit|a little|totally|frankly|honestly|super|beyond|fucking|both|still)? ..1 (furious|livid|enraged|fuming|outraged|insulted|offended|cheated|betrayed|deceived|mocked|disrespected|humiliated by|used|exploited|disgusted|appalled|wronged|belittled|slighted|tricked|ripped off|indignant|infuriated|violated|fooled|conned|patronised|patronized|robbed|mistreated|abused|taken advantage of|like (a number|dirt|trash|garbage|cattle|meat|spam|a beggar)) !(to)',
      '(leave|leaves|left|leaving) ..1 (me|us|with|a)? ..2 (bitter|bad|sour|nasty|foul|unpleasant|rotten) ..1 (taste|aftertaste|feeling|impression)',
      '(below the belt|beneath contempt|beneath you|a new low|an all-time low|low blow|cheap shot|rock bottom|hit a low|how low (can you|you|your|they|a company|people)|stoop|stooped|stooping|scraping the barrel|scrape the barrel|race to the bottom|in poor taste|in bad taste|a disgrace|the pits|a laughing stock|laughing stock|laughingstock|an utter disgrace|a disgrace to|put to shame|shame on|shame yourself|be ashamed|ashamed of yourself|ashamed of yourselves|embarrassment to|no excuse for|without excuse|there is no excuse|hypocrisy|hypocrite|sheer arrogance|rank amateur|rank amateurs|amateur hour|bush league|mickey mouse|tinpot|tin-pot|fly-by-night|bargain basement)',
      '(is|was|sounds) (rich|rather rich|a bit rich|pretty rich) (from|coming|,|for)'
    ],
    unless: [
      '(not|never|no|without|nor|hardly|far from) ..2 (angry|bitter|resentful|offended|insulted|mad|annoyed|upset|furious|disappointed|hate|resent|let down|ashamed|sick|cheated)',
      '(hate|hated) to (bother|trouble|ask|say|admit|impose|lose|disturb|take|be|see|think|miss|leave|let|pester|nag)',
      '(would|will) (hate|regret)',
      '(angry|disappointed|mad|annoyed|furious|frustrated|ashamed|unhappy|disgusted|sick|embarrassed) ..1 (with|at|by|in|about|of) ..1 (me|myself|my|mine|how i|the (result|outcome|news))',
      'sick ..1 (of|with) ..1 (flu|covid|the flu)',
      '(better|more|higher|different|otherwise) ..3 (of|from) (me|myself|my)',
      '(expected|hoped for) ..2 (better|more) of me',
      '(expected|more|better|worse) than (i|we) (expected|hoped|thought|deserved|imagined)',
      '(disappointed|sad|unhappy|let down|frustrated) ..2 (by|with|at|about|in) (the|your) ..1 (decision|outcome|result|news|answer)',
      '(feel|felt|am|was|been) used to',
      '(pleasantly|delightfully) (shocked|surprised|astonished|stunned)',
      '(shocked|surprised|astonished|astounded|stunned|speechless) ..3 (how (kind|well|much|good|quickly|friendly|warm)|your kindness|kindness|generosity)',
      '(angry|rude|upset|difficult|furious) ..1 (customer|customers|guest|guests|patient|patients|parent|parents|caller|callers|client|clients|passenger|passengers)',
      '(if|hope|hoping|sound|sounds|sounding) ..6 (angry|bitter|rude|resentful|offended|mad)',
      '(made|make) (me|us) ..1 (laugh)',
      '(not|never) ..1 (make|made)',
      '(i|my|we|our) ..6 (below the belt|in poor taste|in bad taste|a low blow|a cheap shot|beneath|ashamed|hypocrisy|laughing|hit a low|no excuse|a disgrace)',
      '(bit|little) (angry|sad|mad|annoyed)',
      'my (bad|poor|terrible|awful|dreadful) (manners|form|english|show)',
      '(not|never) ..2 (feel|felt|made to feel) ..2 (used|like a|bitter|insulted|angry|cheated|exploited)',
      '(hate|resent|despise|loathe|detest) ..2 (it when i|that i|my|myself|exams|tests|mondays)',
      'no hard feelings',
      '(i|my|me|we) ..6 (embarrassment|disgrace)',
      '(cheated|betrayed|insulted|fooled|mocked|wronged|robbed) (myself|ourselves)',
      '(it|this|that|which|letter|email|rejection|no) ..1 (make|makes|made) me ..1 feel ..1 (small|stupid|worthless|foolish|unwanted|humiliated|ridiculous)',
      'how (little|bad|badly|much|slow|poorly|few) (i|my) (knew|know|did|had|could|prepared|answer|answers|cv)',
      'mad about !(how|the way|this|that|it|your|being|what)',
      '(humiliated|fooled|betrayed|tricked|insulted) by my',
      '(feel|felt) used up',
      '(my|our) ..5 (communication|management|service|style|form|manners|attitude)'
    ]
  },
  // Vows and warnings
  {
    does: 'spites',
    find: [
      '(i|we|my family|my friends|nobody i know) ..2 (never|no longer) ..2 (apply|applying|buy|buying|recommend|recommending|use|set foot|shop|shopping|come back|return|eat|visit|fly with|bank with|support|order|deal with|bother|work|trust|touch|go near|do business|be (back|applying|buying|coming|shopping|returning|fooled|recommending)|want to (work|join|see (you|your)|hear (from|of) (you|your))|forgive|crawl|beg|make that mistake|fall for) ..4 (again|you|your|there|here|with you|for you|this company|this firm|this place|from you|how you|what you did|any more|anymore|company like|firm like|this)',
      '(glad|happy|relieved|lucky|thankful|thank god|thank goodness|thank heavens|luckily|fortunately|good thing|just as well|delighted) ..2 (i|that i|not to|we|never|to have) ..2 (not|never|avoided|dodged|escaped|am not|do not have to|did not|will not|spared|be|work) ..3 (work|working|join|joining|end up|bullet|hired|part of|stuck|have to work|employed|tied) ..3 (for|with|at|there|here|you|your|this|in|of|such|a company|a firm)'
    ],
    unless: [
      '(will|shall|would|could) ..1 (never|not) ..1 forget ..2 (your (kind|kindness|help|advice|generosity|words)|the (kind|kindness|day|tour|afternoon|advice)|how (kind|you (took|helped|explained|called))|what you (did|taught|said))',
      '(never|not) ..8 (my (old|last|former|own)|that mistake|this mistake)',
      '(never|not) ..4 (without|before|if|unless|blame|because|out of|late|mumble|rush|forget to|underestimate|presenting|present|present|so nervous|unprepared|anything else)',
      '(will|would|do|shall|can) not ..1 (bother|trouble|waste|take|contact|use|ask|trust (to|my)|return to|deal with|want to|be able|accept|give up|stop) ..3 (you|your time|again|any more|up|to|more|further|luck|applying|improving|myself)',
      '(i|we) ..2 (apply|applied|applying) ..2 (again)? ..2 (until|till|before) ..3 (i|we|my)',
      '(glad|happy|grateful|pleased|thankful) ..3 (i|we|to) ..4 (applied|came|met|tried|asked|took part|you (told|wrote|called|took))',
      'thank (you|u)',
      'do not (hesitate|worry|write back|call me if|reply if)',
      '(good|great|warm|warmly|nice|wonderful|highly|happily|gladly|kind|kindly|lovely|friendly) ..8 (friends|everyone|colleagues|everybody|people|others|classmates)',
      '(friends|everyone|colleagues|everybody|people|others|classmates) ..8 (good|great|warm|warmly|kindly|nice|nicely|wonderful|kind|lovely|friendly|well|pleasant|fair|fairly|helpful|respectful|patient)',
      '(if|whether) you ..2 (want|prefer|would|like) ..3 (not|delete|stop)',
      'please ..2 (delete|remove|forget) ..3 (earlier|first|previous|old|other|attached|double|duplicate)',
      '(review|reviews|indeed|kununu|trustpilot|google|social media|glassdoor|reddit|linkedin|online|twitter|press|newspaper|facebook|tiktok|instagram|post|posting)',
      'regret ..1 (that i|not|missing|having (to|missed|arrived|spoken)|my)',
      '(sorry|apologise|apologies) ..1 (for|that|to) ..2 (having|not|my|the|taking|being|coming|missing|late)'
    ]
  },
  // Guilt laid at the firm's door
  {
    does: 'blames',
    find: [
      '(after|despite|for|considering|given|in spite of) (all|everything|what) ..2 (that)? (i|we) ..2 (did|do|have|had|gave|put|invested|went|sacrificed|done|prepared|brought|offered|suffered|endured|contributed|given|worked|spent|learned) ..4 (for you|for your|you|into|in|through|done|for this|given|up|to|on|for the|with|$|,|company|firm)',
      '(i|we) ..3 (took|taken|take|used|spent|gave up|sacrificed|cancelled|canceled|turned down|quit|left|drove|travelled|traveled|flew|paid|borrowed|skipped|missed|moved|bought|burned|burnt|lost|put|invested|worked|wasted|came|sat|walked|prepared|declined|refused|missed|hired|arranged) ..10 (for (all)? (this|that) $|for this (joke|farce|circus|charade|nonsense|rubbish|shambles|insult|humiliation)|for nothing|for you|for a (no|joke|form|template|two-minute|ten-minute|farce|job that|process)|because of you|on your account|only to|just to (be|hear|get|find)|and for what|for what|thanks to you|for your (games|amusement|entertainment|little|circus|silly|stupid|pleasure)|and you (could|did|can|do) not|and (this|that) is (how|what|the)|and (not|nobody|no one)|and you (have|had) the|and got (nothing|a|two)|and all|and in return|to be (ignored|told|rejected|treated|insulted|ghosted|laughed|humiliated))'
    ],
    unless: [
      '(after|despite|for|given|considering) (all|everything|what) ..2 you ..2 (did|done|do|gave)',
      '(i|we|me|my) ..3 (let|am to blame|only have myself|blame (myself|only|nobody|no one|you for nothing))',
      '(not|never|nobody|no one|nor) ..2 (blame|your fault|to blame|let me down)',
      'do not ..1 blame',
      '(thanks to you|because of you|thanks to your|because of your) ..6 (learned|learnt|better|improve|improved|now (know|understand|see)|confident|understand|advice|feedback|help|know|kind|good|patience|clear|enjoyed|found|kindness|explanation|tips|passed)',
      '(glad|happy|worth|gladly|no regrets|would do it again) ..6 (for this|for you|for that)',
      '(thank|thanks|grateful)',
      '(not|never|nothing) ..4 for nothing',
      '(for your (time|kindness|help|advice|patience)|for you to)',
      '(decision|rejection|email|letter|no|answer|result|news) ..2 (broke|crushed|shattered|destroyed|killed|ruined|hurt) ..1 (my|our) ..1 (heart|hopes|hope|dream|dreams|confidence|self-esteem|faith)',
      '(entitled|deserve|only right|only fair|owe|owed|feedback|would like|could you)'
    ]
  },
  // Parody of a rejection
  {
    does: 'mocks',
    find: [
      '(regret|sorry|pleased|happy|write|writing|pleasure) to (inform|tell|advise|notify|let) (you|your company) ..2 (that)? ..2 (your|i|you|we) ..4 (rejection|email|letter|not been selected|not selected|not been successful|unsuccessful|not accept|not meet|did not make|can not accept|have decided|declined|decline|not accepting|not be accepting|not moving|not move|not shortlisted|no longer require|application to (be|employ)|company|was not|has not|failed|does not|will not)',
      '(your|this|the) ..2 (rejection|refusal|decline|letter|email|decision|no|offer of rejection|form letter) ..2 (does|did|do|has|was|is|will|could) not ..4 (meet|met|fit|match|selected|successful|accepted|required|suitable|suit|shortlisted|needed|been chosen|been selected|been accepted|align|aligned|considered|convince|make the cut|right fit|good fit|moving forward|satisfy|what i am looking|at this time|stand out|qualify|pass)',
      '(after|upon|following) ..1 (careful|long|much|thorough|due|extensive|serious) (consideration|review|deliberation|thought|evaluation) ..4 (i|we) ..4 (decided|reject|regret|concluded|not|can not|decline|must|your|find you)',
      '(your|you|the) ..2 (company|firm|rejection|organisation|organization|team|employer) ..1 (does|do|did|has|have|is|was|were|are) ..1 not ..3 (meet|match|fit|satisfy|reach|live up to|suit|pass|made|good enough|up to) ..2 (my|our) ..2 (needs|requirements|standards|expectations|criteria|profile|values|level|shortlist|test)',
      '(does|do|did) not (meet|match|fit|satisfy) ..1 (my|our) ..2 (needs|requirements|standards|criteria|current needs)',
      '(hang|hung|hanging|frame|framed|framing|put|file|filed|filing|use|using|stick|stuck|line|wipe|keep|display|pin|print|mount|throw|threw|feed) (it|this|that|your) ..6 (smallest room|toilet|loo|bathroom|bin|shredder|trash|fireplace|litter|litter tray|birdcage|bird cage|budgie|dartboard|wall of shame|outhouse|lavatory|restroom|compost|barbecue|stove|cat box|dustbin|garbage|paper basket|wastepaper|circular file|hall of shame)'
    ],
    unless: [
      '(keep|hold|retain|put) ..1 (my|me)',
      '(not|never) ..2 (bin|throw|spam)',
      '(found|saw|check|checked|was|landed|ended|went|had) ..3 (spam|spam folder|junk)',
      '(if|whether) ..4 (i|my|decision)',
      'my (salary|availability|profile|cv|application)',
      '(accept|respect) (your|the) (decision|outcome|result)',
      '(use|using|find|show me) (your|the) ..1 (bathroom|toilet|loo|restroom)'
    ]
  },
  // Questions that accuse
  {
    does: 'mocks',
    find: [
      '(do|does|did) (you|u|your company|they) ..1 (always|usually|normally|really|honestly|seriously|actually|even|routinely|also|all)? (treat (people|applicants|candidates|everyone|all)|reject people|waste (people|everyone)|lie to|enjoy (making|crushing|wasting|rejecting|playing|humiliating|toying|this)|take pleasure|get a kick|(think|find) (it is|this is|that is|it|this|that) (ok|okay|fair|normal|professional|acceptable|funny|right|fun)|expect (me|anyone|people|us) to (believe|thank|be (happy|grateful)|accept|smile|buy|swallow)|care (at all|about (anyone|people|us|candidates))|have (any|no) (shame|manners|heart|respect|decency|idea|clue))'
    ],
    unless: [
      'why (do|should|would|did) (i|we) ..2 (bother|try|keep|apply)',
      '(not|never|no) ..1 (serious|joking) offence',
      '(what|which|where) ..1 (is|was) ..1 the (point|use|sense|purpose|problem|logic) ..2 (of|in|with) ..1 (my|the (exercise|task|test|question|case|round|module))',
      '(how) (can|could) (you|one|i) ..4 (imagine|see me|help|advise|recommend|suggest)',
      '(how) (hard|difficult|tough) ..2 (is|was|can|could|must) it ..3 (be|to) ..3 (choose|decide|find|get|become|break|learn|reject|turn|select|tell (people|candidates|someone)|write such|deliver|judge|pick)',
      '(know|imagine|appreciate|understand|see|aware|realise|realize) ..1 how (hard|difficult|tough|complicated)',
      '(do|does|did) you ..2 (ever|usually|normally|often|always|also|really|actually) ..3 (think i|recommend|advise|suggest|look for|take|hire|open|expect from|offer|prefer|need|consider|have|believe i|read (cover|the cover|a cover)|value|care (more|about|for)|want|expect (a|the|of|in|applicants to|candidates to))',
      '(would|could) (it) ..1 (cost|hurt) ..2 (me|my)',
      '(kill|hurt|cost) ..3 to @answering',
      'to read (my|the) (cv|application|letter|portfolio|test|code) (again|once|for|if)',
      '(feedback|advice|suggestion|suggestions|tip) (for|to) me',
      '(your|any|some|more|further|the) ..1 (advice|feedback|suggestion|suggestions|tip|tips|input) (on|about|regarding|for)',
      '(next time|in future|in the future|maybe|perhaps|for the future) ..3 (i|we|me|my)',
      '(thank|thanks|grateful|appreciate)',
      '(could|can|would|will|may|might|please|do|should) (you|i|we) ..2 (tell|give|share|advise|please|maybe|perhaps|suggest|try|ask|point|let|recommend|say|name|have)'
    ]
  },
  // Said over the garden wall: idioms of contempt
  {
    does: 'mocks',
    find: [
      '(strange|odd|funny|queer|curious|peculiar|weird|bad|poor|sad|bizarre|rotten|shabby|lousy|terrible|awful|horrible|hell of a|heck of a|rum|rude|shameful|disgraceful|fine|some|crazy|stupid) way (to|of) (treat|treating|thank|thanking|repay|repaying|run|running|reward|rewarding|do business|doing business|recruit|recruiting|hire|hiring|choose|choosing|handle|handling|welcome|welcoming|show|showing|say|saying|tell|telling|select|selecting|value|valuing|manage|managing|pick|picking|end|ending|communicate|communicating|conduct|conducting|build|building|answer|answering|find|finding|attract|attracting|greet|greeting|inform|informing|close|closing|behave|behaving)',
      '(your|this|that|the|a) ..1 (place|company|firm|office|shop|kitchen|team|industry|business|outfit|ward|school|hospital|department|factory|system|process|process) ..1 (just|only|really|simply|clearly)? ..1 (chews|chew|grinds|grind|burns|burn|spits|spit|eats|eat|squeezes|squeeze|sucks|suck|wears|churns|bleeds|swallows|breaks|uses|crushes) ..2 (people|staff|workers|candidates|applicants|you|everyone|nurses|drivers|teachers|young|its|them|talent|good|juniors|souls|the life) ..2 (up|out|down|through|dry|alive|away|$|,|and|before|like)',
      '(chew|chews|chewed|chewing) ..2 (people|me|us|you|them|everyone|applicants|staff|nurses|drivers) ..1 (up|and)',
      '(pity|feel sorry for|my sympathies to|my condolences to|poor|god help|heaven help|lord help) ..1 (the|whoever|anyone|your|those|any|whichever) ..2 (soul|souls|devil|devils|person|people|fool|one|who|team|staff|employees|customers|patients|pupils|colleagues|wretch|sucker|works|gets|has|have|work|got|you (hired|picked|chose)) ..3',
      '^ (shame|boo|disgrace|pathetic|disgusting|unbelievable|ridiculous|typical) (on|of|how|people|you|company|behaviour|behavior|lot|corporate|hr|from|treatment) ..1 (you|your|the|corporate|hr|company|behaviour|firm|all|>)',
      '(you people|you lot|your kind|your sort|your ilk|you corporate|you hr|you recruiters|you managers|you suits|you bosses) ..2 (never|disgust|make me|ashamed|have no|can not|do not|not|all the same|only|love|think you|ruin|deserve|always|nerve|treat|hide|sit|play|just (want|use|love|care|sit)|worse)',
      '(treat|treats|treated|treating) ..3 (like|as if|as though|as) ..3 (dirt|trash|garbage|rubbish|cattle|a number|numbers|idiots|an idiot|nothing|children|a child|criminals|a criminal|beggars|a beggar|disposable|slaves|animals|dogs|a dog|meat|machines|robots|commodities|an inconvenience|inconveniences|second class|second-class|a nuisance|free samples|spam|fools|scum|lepers|they|we were|i was|i did not|we did not|we are|things|objects|furniture|toys|a toy|air|something|shit|crap|a joke|goods|subhumans|vermin|paper|tissues|waste|peasants|servants|a stranger|an afterthought)',
      '(no way to treat|not how you treat|not the way to treat|way (you|your ..2|people|candidates|applicants|i was|we were|one) ..3 (treat|treats|treated|are treated|was treated|were treated|handled|handle|conducted|behaved|behave|communicate|communicated|spoke to me|talked to me|let me go|dropped me|dealt|deal|run|ran|rejected|reject|went about|strung|led)) ..4 (is|was|people|me|us|candidates|applicants|a (human|person|dog|candidate|professional)|someone|anyone|with|this|everything|it|$|,|anybody|staff) ..2 (a|an|so|very|really|beyond|just|simply|not|poor|bad|appalling|wrong|unprofessional|rude|shameful|disgraceful|disgusting|unacceptable|@foul|horrible|terrible|shabby|$|,|who|like|says|shows|tells|speaks)'
    ],
    unless: [
      '(people|you guys|company|companies|firm|firms|places|employers|managers|recruiters|kind|sort) (like|such as) (you|yours|this) ..6 (make|makes|made|give|restore|rare|inspire|love|great|kind|hope|thank|thanks|better|help|grateful|wonderful|more|proud|glad|lucky|deserve (the|all the) best|faith)',
      '(thank|thanks|grateful|appreciate|appreciated|loved|enjoyed|admire|impressed|kind|lovely|wonderful|glad|welcome|welcomed|best|great) ',
      '(poor) ..1 (people|soul|fool) (skills|management|that i)',
      '(old|last|former|previous|first|other) ..1 (company|companies|firm|firms|boss|employer|employers|job|manager|school|places)',
      '(not|never) ..2 (treat|treated|treats)',
      '(treated|treat) ..3 (like|as) ..2 (family|equal|equals|friend|guest|colleague|adult|human|person|professional|one of)',
      '(way|how) you ..2 (treated|handled|dealt|spoke) ..8 (kind|kindly|respectful|respectfully|professional|fair|warm|great|good|generous|model|thoughtful|patient|exemplary|nice)',
      '(funny|nice|some|fine|good|great) way (to|of) (say|saying|tell|telling|show|showing|end|ending|close|closing|handle|handling|communicate|answer|answering|find|finding|manage|managing|select|pick|build|choose|welcome|welcoming|greet) ..2 (it|this|that|no|goodbye|hello|me|the|bad|hard)',
      '(i|we) (would|might) have ..1 (thought|expected|imagined) ..2 (my|i|that i)',
      'like (family|us)',
      '(my|i) ..3 (out of (my|touch)|out of practice|cut corners)'
    ]
  },
  // What any of the words above say when they meet the reader, the firm or the process
  {
    does: 'insults',
    find: [
      '(your|the|this|that|these|those) ..2 (@theirs|excuse|questions|task|assignment|panel|brochure|advert|invitation|tone|selection|ad) ..6 @was !(not|never|no|hardly|by|anything|far) @very? @very? @very? (laughable|ridiculous|pathetic|insulting|unprofessional|disrespectful|shameful|disgraceful|appalling|farcical|absurd|dishonest|rude|arrogant|condescending|patronising|patronizing|cowardly|humiliating|degrading|heartless|soulless|worthless|shabby|amateurish|incompetent|hypocritical|outrageous|unacceptable|disgusting|rigged|unfair|opaque|tasteless|cruel|hollow|petty|hostile|sexist|trash|garbage|rubbish|a joke|a lie|a disgrace|an insult|nonsense|stupid|pointless|a lottery|a black hole)',
      '(i|we|me|us|people|applicants|candidates|everyone) (was|were|have been|am|are|being|got|been|had been|felt) ..2 (treated|spoken to|talked to|handled|dealt with|dismissed|interviewed|questioned|received) ..2 (badly|poorly|shabbily|unfairly|rudely|disrespectfully|coldly|unprofessionally|terribly|horribly|appallingly|worse than|without (any|a shred|basic|the)|with (so little|no|contempt|disdain|such|total|complete))',
      '(i|we) ..1 (find|found|consider|considered) ..8 @very? @very? (rude|insulting|disrespectful|unprofessional|unacceptable|ridiculous|pathetic|arrogant|shabby|condescending|patronising|patronizing|dishonest|cowardly|disgraceful|shameful|appalling|hypocritical|offensive|laughable|humiliating|degrading|outrageous|disgusting|unfair|distasteful|tasteless|shocking|cheap|petty|inexcusable|unworthy)'
    ],
    unless: [
      '(my|forgive|pardon|excuse) ..1 (@vice|own)',
      '(not|never|no) ..2 (find|found|consider) ..6 (rude|unfair|insulting)',
      '(if|hope|hoping|sound|sounds) ..8 (rude|arrogant|unfair|@vice)',
      '(of|on|from) (me|my|mine)',
      '(without|no|any|never) ..2 (arrogance|condescension|contempt|malice|rudeness)',
      '(i|we) (am|was|were) ..2 (rude|arrogant|stupid|clueless|useless)',
      'my ..2 (question|questions|answer|answers|task|test|interview|application|remarks|comments|cv|tone)'
    ]
  },
  {
    does: 'blames',
    find: [
      '(you|panel|hr|company|they|your ..2) (clearly|obviously|just|really|simply|have|had|plainly|evidently)? never ..1 (cared|intended|planned|wanted|meant|read|looked|listened|considered|gave me a|had any|took me|let me (finish|speak|show)|looked up|asked me a|believed|saw me|opened|bothered|smiled|respected|valued|take (me|people|us|applicants)|care)',
      '(wanted|want|got|get|needed|need|after|took|was|had) ..3 (free|unpaid|cheap) ..1 (labour|labor|consulting|consultancy|translation|translations|work|ideas|samples|staff|worker|workers|advice|lesson|lessons|design|designs|content|consultant|help)',
      '(you|manager|recruiter|hr|he|she|they|your ..2|director|boss|foreman) ..2 (told|assured|promised|guaranteed|said|swore|led|let|gave) ..4 (job|position|role|place|contract|i|it|offer|post|spot) ..2 (was|is|were|would be|had been|had) ..2 (mine|as good as|practically|certain|safe|secured|in the bag|ready|hired|guaranteed|a formality|yours|settled|a done|sure|a sure|nothing to worry|the job)',
      '(as good as|practically|virtually|already) (hired|mine|promised|had the job|in|signed) ..8 (and now|but now|now this|then|and then|only|yet|until)',
      '(i|we) used to ..1 (admire|respect|love|like|trust|recommend|be a fan|believe in|think highly|look up|defend|dream of working|buy|shop|be proud) ..4 (you|your|this|the (company|firm|brand|team)) ',
      '(next time|in future|in the future) ,? ..1 (save|spare) (your|yourself|yourselves|applicants|people|us|the) ..3'
    ],
    unless: [
      '(i|we) (do|did|could|can|have) not even',
      '(you|they) never ..1 (asked|looked|let me (down|feel)|wanted me to|meant to (hurt|be unkind)|took (me for|more|longer))',
      'if ..5 (never|not even|bored|not listening)',
      '(how easy|easy|tempting) ..2 to hide',
      '(i|we|my|me) ..4 (an excuse|excuses|no excuse|not an excuse|my excuse|not listen|not prepared|unprepared)',
      '(not|no|never|without) ..2 (an excuse|excuse|excuses|a lie|lies)',
      '(no one|nobody) ..2 (complained|minded)',
      '(that|this|there) is no excuse',
      '(offered|offer|happy|glad|willing|would|could|can|volunteer|volunteered|volunteering|charity) ..8 (for free|free|unpaid|for nothing|without pay|free of charge)',
      '(tickets|entry|parking|lunch|shipping|course|courses|app|software|trial|version|offered) ..3 free',
      '(lost|lose|losing) ..2 (confidence|faith) ..3 (myself|my|me)',
      '(thank|thanks|grateful|appreciate) ',
      '(not|never) doubt',
      'no doubt',
      '(entitled|only right|only fair|seeing as)',
      '(just|only|to) lie (down|in|on|ahead)'
    ]
  },
  {
    does: 'mocks',
    find: [
      '(a|an|your|the|some) ..1 @machine ..2 (decided|decides|judged|judges|chose|rejected|rejects|turned|sorted|found|told|dismissed|threw|binned|deleted|scored|weighed|read|ranked|filtered) ..1 (me|over my (future|life|career|fate)|about (me|my)|on my (future|life|career|fate)|that i|my (application|cv|career|life|fate)|us|people|humans)',
      '(more|better|friendlier|warmer|nicer|kinder|politer) (interest|respect|fun|manners|empathy|warmth|heart|honest|honesty|human|humanity|sense|patience|courtesy|decency|brains|personality|polite|friendly|lively|helpful|alive|humane|conversation|company)? ..5 than (you >|your ..3 (hr|manager|panel|team|company|recruiters|recruiter|people|interviewer|interviewers|boss|staff|director|email|letter|process|managers|department)|this (company|process|panel)|that (panel|interview|email|letter))'
    ],
    unless: [
      '(my|our) ..2 (feedback|advice|culture|values|poster|brochure|slogan)',
      '(thank|thanks|grateful|appreciate|appreciated) ..4 (you|your|that|for|the)',
      '(if|hope|hoping) ..4 (you (are|have|find)|not bother)',
      '(bother|trouble|reply|answer|write|respond) ..4 if ',
      '(not|never) ..1 (bother|trouble) ..4 (busy|time|possible|inconvenient|reply to this)',
      'i (look|am looking) forward to (seeing|hearing|meeting|watching) ..2 (you|your (next|new|work|show|team|exhibition|answer|reply)|how (the project|you get on|the team))',
      '(respect|kindness|culture|values) ..4 (not only|not just)',
      '(silly|stupid|foolish|naive|dumb|daft) (me|of me) ..1 (>|,|i)',
      '(think|thinking|believe|believing|hope|hoping|expect|expecting|assume|assuming) ..2 (i|we|someone|somebody|a nobody|nobody|a girl|a boy|a lad|a person|my) ..8',
      '(silly|stupid|foolish|naive|dumb|daft) (me|of me) (to|for|not) ..1 (forget|forgot|forgetting|tell|mix|mixing|bring|leave|leaving|rush|rushing|say|saying|apply|applying|try|trying|dream|dreaming|miss|missing|mention|skip|not|ask|wear|talk)',
      'which was (silly|stupid|foolish|naive|dumb|daft) of me'
    ]
  },
  {
    does: 'mocks',
    find: ['^ (oh|well|wow|so|like)? (seriously|for real|really now) $'],
    questions: true
  },
  // A hostile word near the reader, the firm or the process, whatever the grammar between them
  {
    does: 'insults',
    find: [
      '(you|your|yours|yourselves|yourself|@firmOnly|hr|interviewer|interviewers|recruiter|recruiters) ..8 @hostile',
      '@hostile ..6 (you|your|yours|yourselves|yourself|@firmOnly|hr|interviewer|interviewers|recruiter|recruiters|by (a|an|the) (company|firm|panel|robot|bot|machine))'
    ],
    unless: [
      '(i|me|my|we|our|myself) ..4 (am|was|were|be|been|sound|sounded|seem|seemed|come across|came across|feel|felt|look|looked|act|acted|too|so|be seen) ..5 @hostile',
      '(did|was|am|were|have|do|may) i ..6 @hostile',
      '(my|our|myself) ..4 @hostile',
      'i ..8 (like|as|such) (a|an) ..2 @hostile',
      '(not|never|no|nobody|without|nothing|neither|hardly|nor|none|any|less|anything but) ..5 @hostile',
      '@hostile ..3 (of me|customer|customers|guest|guests|patient|patients|caller|callers|client|clients|passenger|passengers|parent|parents|pupil|character|characters|role|villain|scene|question|comment|reviews|on my part|from me)',
      '(angry|difficult|drunk|rude|upset|nasty|hostile) (customer|customers|guest|guests|patient|patients|caller|callers|client|clients|passenger|passengers|parent|parents|pupil)',
      '(if|hope|hoping|sorry|forgive|afraid|worry|worried|apologise|apologize|apologies|pardon|excuse|regret) ..10 @hostile',
      '(thank|thanks|grateful|appreciate|kind|kindness|kindly) ',
      '(last|old|former|previous|other|another|elsewhere|other companies) ..8 @hostile',
      '(as (blunt|harsh|cruel|rude|honest)|feel free|fight|fights|combat|survey|against) ..6 (you like|@hostile)',
      '(play|played|playing|acted|role-play|exercise|case|scenario|article|book|novel|poem|thesis|research|study|campaign against|law|paper|film|essay|training|workshop) ..6 @hostile',
      '(about|against|tackle|tackling|expose|exposing|prevent|preventing) ..3 @hostile',
      '(dog|cat|parrot|goat|horse|seagull|bird|puppy|kitten|cow|donkey|weather|rain|wind|winter|traffic|train|bus|printer|machine|coffee|lift|pump|boiler|hill|road) ..4 @hostile',
      '@hostile ..2 (weather|rain|wind|winter|traffic|hill|road|bend|cough|cold|knot|waste|fumes|gas|gases|plants|mushrooms|chemicals|substances|bosses|landlord|landlords|king|dictator|bug|cut|burn|leak|stain)',
      '(moving|moved me|made me laugh|laughed|enjoyed|favourite|favorite|hilarious|unforgettable)',
      '@hostile ..4 (exercise|scenario|case|article|thesis|research|study|training|workshop|policy|prevention|theme|poem|film|essay|clause|law)'
    ]
  },
  {
    does: 'blames',
    find: [
      '(my|our) ..3 (idea|ideas|concept|slides|design|designs|campaign|slogan|text|plan|code|sketch|sketches|pitch|photos|recipe|translation|strategy|proposal|angles|analysis|work|texts|drawings) ..2 (is|are|was|were|turned up|turns up|appeared|appears|ran|ended up|shows up|ends up|now|suddenly|already|published|went live) ..4 (on your|in your|under another name|under someone|without my|used by|live on|as yours|as your own|anyway|without credit|without paying|without asking)',
      '(shame|disgrace|embarrassment|stain|black mark) (for|to|on|how) (your|you|the (company|firm|profession|industry|name|whole)|such|a company|any|young)'
    ],
    unless: [
      '(i|we) (did|do|have|could|can|was|am|would) not even',
      '(not even) ..1 (hesitate|blink|mind|laugh|know me|know us|have to)',
      'the (man|woman|lady|guy|person|one|girl|lad|candidate|fellow) you (took|take|hired|chose|picked|preferred|selected)',
      '(you|he|she) (did|do) not even (have to|need to)',
      '(no idea|not know) how (much|grateful|happy|helpful|kind|glad)',
      '(you have|you had) no idea ..1 (how (much|happy|grateful|helpful)|what this means|what that means)',
      '(i|we) ..2 (could|can|would|was|am|were|do|did) ..1 not ..1 (organise|organize|run|manage|lead|plan|recognise|spot|qualified|able|fit)',
      '(laughed|laugh|joked) (at|about) (my|our) (joke|jokes|story|stories|own|mistake|slip|bad)',
      '(kind|kindly|nice|well|warm|friendly|great|generous|good|happy) ..4 (laughed|laugh)',
      '(not|never|nobody) ..2 (laugh|laughed|treated|treat|joke|make|made) ',
      '(thank|thanks|grateful|appreciate|glad)',
      '(if|when) you (had|have) (time|been able|read my|a)',
      '(no need to|please|do not|need not) ..2 (apologise|apologize|apology)',
      '(role play|role-play|fun|funny|pretend|film|game|exercise|scene|cartoon|murder)',
      '(my|our) ..2 (nepotism|bias)',
      '(i|my|me|we) ..5 (embarrassment|disgrace|shame|stain)',
      '(you|they) (have|had) no idea how',
      '(it|this|that|which|mistake|nerves|letter|rejection) ..1 (made|makes|make) me feel',
      '(if|may|might|perhaps|probably) ..6 (interest|importance|value|out of line|uncalled|bad faith)',
      '(hope|hoping) ..5 (out of line|uncalled|bad faith)',
      'if you ..1 (could|can|would) not',
      '(children|kids|pupils|class|patients|residents|toddlers)'
    ]
  },
  {
    does: 'mocks',
    find: [
      '(i (suppose|guess|imagine|assume|take it)|apparently|evidently|clearly|obviously|no doubt|of course|surely) ..8 ((cheaper|cheap|more convenient) (when|if|than|that way|for you)|easier to (hide|reject|lie|ignore|press|click|throw|send ..1 @canned))',
      '(with|of|have|had|has) (more|better) (class|manners|decency|dignity|honour|honor|heart|brains|humanity|style|respect|integrity|spine|grace|backbone)',
      '(seems|seem|apparently|evidently|gather|suppose|guess|clearly|obviously|learn|see|understand|appears|realise|realize) ..2 (that)? (experience|loyalty|honesty|competence|qualifications|a degree|age|wisdom|hard work|talent|being (honest|qualified|good|loyal)|knowledge|integrity|years of ..3|thirty years ..3|twenty years ..3|ten years ..3|skill|skills|merit|quality|reliability|diligence) ..5 (disease|crime|sin|disadvantage|handicap|liability|burden|luxury|defect|weigh|weighs|outdated|a problem|a threat|dangerous|unwelcome|undesirable|not wanted|no longer|suspicious|an obstacle|a nuisance|worth)',
      '(rejected|turned down|dismissed|refused|judged|fired|thanked|informed|answered|declined|brushed off|let down) ..8 by (robot|spreadsheet|algorithm|bot|machine|computer|template|mail merge|autopilot|copy-paste|an algorithm|a spreadsheet|a robot|a bot|a machine|a template|a text message|text message|text|emoji|whatsapp|a computer) !arm'
    ],
    unless: [
      '(my|i) ..3 (scraps|leftovers|crumbs)',
      '(food|cooking|kitchen|recipe|menu|soup|bread) ..4 (scraps|leftovers|crumbs)',
      '(can|could) only (admire|marvel) ..4 (kindness|patience|work|team|dedication|care|craft)',
      '(thank|thanks|grateful for (your|the|this|that)|appreciate)'
    ]
  },
  // Similes and other dry wit
  {
    does: 'mocks',
    find: [
      '(all the|with the|with all the|as much|about as much|as little|the same) (warmth|charm|sincerity|depth|care|attention|interest|enthusiasm|tact|grace|empathy|honesty|sensitivity|personality|elegance|subtlety|curiosity|courtesy|humanity|manners|heart|wit|imagination|compassion|passion|energy|precision|transparency|feeling|love|respect) (of|as|for|one|you) (a|an|someone|somebody|one|people|gives|shows|show|give|the|my|reserves|reserve|would)',
      '(about|roughly|nearly|almost|exactly|just) as (warm|personal|useful|deep|helpful|sincere|human|charming|clear|honest|polite|interested|friendly|attentive|informative|convincing|credible|lively|welcoming|sensitive|subtle|transparent|original|interesting|professional|modern|fair|reliable|pleasant) as (a|an|the|my)',
      'for (people|a company|a firm|someone|somebody|a team|a man|a woman|an employer|a place|a school|a hospital|an organisation|an organization|professionals|experts|a business|an agency|a bank|a university|a department|a manager|a recruiter|an institution) (who|that|which|with|of|in|so|like) ..10 ,? (you|your|it|this|that|the) ..6 (not|never|no|little|badly|poor|surprisingly|remarkably|only|poorly|hardly|barely|forget|forgot|strangely|oddly|slow|slowly|bad|weak|thin|seem to|rather|quite|very (slow|bad|poor|little|few)|lack|lacks)',
      '(thank you|thanks|grateful) ..2 for (the|this|that|a|your) ..1 (lesson|masterclass|demonstration|reminder|proof|illustration|insight|education|crash course|tutorial) (in|of|that|into|on) ..4 (how not|arrogance|bad|rude|humility|patience|corporate|what not|wasting|manners|why|your|how (little|companies|people|firms|some)|indifference|bureaucracy|disappointment|hypocrisy|cynicism|nobody|no one|life is)',
      'if (this|that) is (your (idea|understanding|notion|standard|level|way) of|all you|the best you|(how|the way|what) (you|your ..2|people|one|applicants|candidates) ..2 (treat|treated|repay|run|reward|hire|recruit|value|reject|behave|do business|call|mean by|understand|are treated|get|gets|deserve)|the (kind|sort|level) of (respect|people|company|treatment|service|professionalism))'
    ],
    unless: [
      '(thank you|thanks|grateful|appreciate) ..3 for (the|this|that|a|your) ..1 (reminder|insight|lesson) (that|in|on|into) ..2 (i|my|how i|the (role|job|team|work))',
      '(thank|thanks|grateful|appreciate|enjoyed|loved|love|admire|impressed|praise) ..3 (the|your|all|that|this|of|by) ..2 (warmth|charm|care|attention|interest|enthusiasm|tact|grace|empathy|honesty|respect|courtesy|humanity)',
      '(my|our) ..2 (letter|email|answer|reply|text|note|cv)',
      '(i|we) ..2 (look|looked) after',
      '(just as|about as) ..1 as (the|a) ..2 (team|day|person|people)'
    ]
  },
  // Work and manners done badly, said plainly
  {
    does: 'blames',
    find: [
      '(process|interview|recruitment|hiring|communication|application|rejection|this|it|things|day|selection|everything|test|call|matter|case|procedure|whole thing) ..4 (handled|managed|run|conducted|organised|organized|dealt with|done|communicated|carried out|planned|led) ..2 @badly',
      '@badly (handled|managed|run|conducted|organised|organized|planned|prepared|done|communicated|led|behaved|mannered|treated)',
      '(i|we|applicants|candidates|people) ..2 (was|were|been|am|are|being|got|felt|feel|get) ..2 (treated|handled|dealt with|spoken to|received|rejected|let go|dismissed|talked to|turned away) ..2 @badly',
      '(you|they|one|your ..2|company|hr|people|interviewer|panel|manager|recruiter) ..4 (deal|dealt|behave|behaved|act|acted|communicate|communicated|conduct|conducted|treat|treated|reject|rejected|handle|handled|speak|spoke) ..5 @badly',
      '(it|that|this) (is|was) ..2 (rude|cruel|mean|unkind|disrespectful|discourteous|cowardly|unfair|unprofessional|heartless|inconsiderate|impolite|nasty|thoughtless|unethical|immoral|bad manners|poor form|bad form|indecent|unacceptable|not (very)? (nice|kind|fair|right|professional|polite|decent|ok|okay)) ..1 (to|of|for|that|how) ..1 (you|your|ask|asking|keep|keeping|leave|leaving|let|letting|make|making|send|sending|reject|rejecting|treat|treating|cancel|drop|invite|have|string|promise|laugh|give|end|announce|call|cut)',
      'not ..2 (nice|kind|fair|decent|polite|professional|cool|classy|honourable|honorable|gentlemanly|correct) (of|from) (you|your ..2|the (company|firm|panel|team)|hr)',
      '(you|they|hr|your ..2|company) (could|should|might) (have|of) (just|simply|easily|at least|at the very least) ..1 (said|told|been|let me know in|saved|spared|warned|asked|called|rung|picked|had|shown|written|pretended|spelled|spelt|read)',
      '(you|they|hr|your ..2|company) (could|should|might) (just|simply|easily|at least|at the very least) have ..1 (said|told|been|let me know in|saved|spared|warned|asked|called|rung|picked|had|shown|written|pretended|spelled|spelt|read)',
      '(mocked|ridiculed|belittled|laughed at|sneered at|patronised|patronized|talked down to|shouted at|humiliated) ..1 (for|because of|by) ..1 (my|your|you|the panel|the manager|three|two)',
      '(hours|miles|kilometres|days|km) ..2 for (a|an) ..1 (two|three|five|ten|fifteen)? ..1 (minute|minutes|five-minute|ten-minute|two-minute|three-minute) ..1 (chat|talk|interview|call|conversation|meeting|lecture)',
      '(~milk|~bleed|~squeeze|~pump) (me|us|my brain|my brains|people|applicants|candidates) (for|of|dry|out)',
      '(throw|threw|throws|thrown|throwing|toss|tossed|drop|dropped|discard|discarded|dump|dumped|dismissed|chucked) (me|us|people|applicants|candidates) ..2 (like|as) ..1 (a|an|some)? ..1 (rubbish|trash|garbage|dirt|used|old|hot|waste|stone|bag|litter)',
      '(~play|~joke|~toy|~gamble) with (my|our|people|applicants|candidates|other people) ..1 (time|feelings|life|lives|future|emotions|hopes|career|mind|livelihood)',
      '(took|take|taking|snatched|snatch) (it|the offer|the job|the post|the place|everything) ..1 (back|away) ..1 (again|as|like|just|without|by|overnight|>)',
      '(told|assured|promised|said|swore|guaranteed) ..7 (job|position|role|place|post|spot|contract|offer) ..2 (was|is|would be|were) ..1 (mine|as good as mine|safe|certain|in the bag|a formality|guaranteed|yours)',
      '(kept|keeping|keep|being|used|left|hold|held|put|was|am) ..3 (on the back burner|warm|in reserve|as (a|your) backup|as (a|your) fallback|as plan b|on standby|on ice|dangling|on hold) ..2 (until|till|while|in case)',
      '(suspect|guess|assume|bet|imagine|suppose|clearly|obviously|surely|no doubt|wonder|see now) ..4 (was|is) ..1 (the|your) ..1 (whole|entire|real|only|actual|very) (purpose|point|idea|reason|aim|plan|goal|intention|object)',
      '(presentation|deck|lesson plan|mock-up|mockup|report|article|logo|task|test|exercise|slides|design|designs|text|campaign|idea|ideas|concept|code|recipe|sketch) ..5 (i|we) (made|wrote|did|built|designed|prepared|sent|gave|drew|pitched|showed) ..5 (is|are|was|were|has|have) ..1 (now|already|suddenly|since|being|up|appeared|turned up) ..3 (your|by you)',
      '(box|boxes) ..2 (you|they|hr) ..2 (tick|check|ticked)',
      '(~bin|~reject|~delete|~discard|~throw|~turn|~dismiss) ..5 (unread|unopened|unseen|without (reading|opening|looking at|a glance|a look|having read|even reading))',
      '(done|caused|did|do) ..1 (enough|plenty of|sufficient|quite enough|so much) (damage|harm|hurt)',
      '(on|at|with|in|behind) (his|her|their|your) ..1 (phone|phones|mobile|laptop|emails|telephone) ..2 (the whole|the entire|all the time|throughout|most of|half|all through|during|while i|as i|while we)',
      '(more (interested|taken|concerned|occupied|engaged|absorbed|fascinated|busy)|engrossed|absorbed|glued|busy) ..1 (in|with|by|to|at) ..1 (his|her|their|your|the|a) ..1 (phone|phones|mobile|laptop|lunch|sandwich|emails|email|inbox|watch|screen|coffee|nails|messages|window|telephone)',
      '(eating|ate|eats|chewing|chewed|texting|scrolling|yawning|yawned|typing|whispering|giggling|smoking|vaping|dozing|snoring) ..5 (during|in the middle of|through|throughout|while i|as i|while we) ..3 (interview|answer|answers|presentation|talk|talking|speaking|spoke|talked|speak|lesson|call|conversation|meeting|demo|pitch)',
      '(not|never|without) ..1 (let|letting|lets|allow|allowing) (me|us) ..1 (finish|speak|talk|get a word|complete|say (a|one|my)) ..2',
      '(your|the) ..2 (hr|manager|panel|interviewer|recruiter|boss|colleague|director|people|staff|team|ceo|receptionist|lady|man|woman|gentleman) ..1 (laughed|smirked|giggled|sneered|snorted|scoffed|mocked|sniggered|rolled) ..2 (when|at|as|about|because) ..4 my ..1 (province|name|accent|salary|degree|school|village|age|question|english|country|town|experience|qualifications|background|dialect|suit|shoes|clothes|cv)',
      '(nobody|no one|none of you|not one of you|none of them|not a single|not one person) ..5 (read|opened|looked at|looked into|glanced|listened|prepared|cared (enough|to)|bothered !(to @answering)|remembered|thought of) ..2 (my|our|the|me|to|it|us|that|what|offering|asking|>)',
      '(someone|somebody|people|person|man|woman|guy|interviewer|panel|manager|lady|gentleman|recruiter) (who|that|which) ..1 (had|has|have|did|clearly|obviously|was) ..1 (not|never|barely|hardly) ..3 (read|opened|looked at|seen|listened|prepared|bothered|cared|interested)',
      '(more|less) than (can be|i can|one can|could be|i could) ..1 (said|say) (for|of|about) (your|you|the (panel|company|firm|process|interviewer|recruiter))',
      '(by|with|from) ..1 (people|someone|somebody|a (man|woman|person|company|firm)|those) who ..3 (not|never) ..3 (care|respect|listen|bother|read|mean|keep|prepare)',
      '(~spoil|~ruin|~wreck|~steal|~rob) ..2 (me|us|my|our|five|four|three|two|six|a whole|several|half) ..3 (weekend|weekends|evening|evenings|day|days|week|weeks|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|saturday|sunday|holiday|holidays|summer|month|months)'
    ],
    unless: [
      '(i|my|our|we) ..4 (handled|managed|organised|organized|prepared|run|conducted|planned|answer|answered|dealt|did|behaved|behave|communicate) ..3 @badly',
      'my ..3 (answer|answers|question|slides|time|presentation|example|work|code|test|part|section|demo|pitch|cv|letter|english) ..6 @badly',
      '@badly ..1 (wanted|want|need|needed|paid|lit|injured)',
      '(not|never|nobody|no one|nothing|none|anything but|far from) ..6 @badly',
      '(rude|unkind|mean|unfair|wrong|impolite|unprofessional|nice|fair|polite) ..1 (of|from) me',
      '(would|might|may|could) be ..3',
      '(role play|role-play|scenario|film|customer|customers|guest|guests|complaint|patient|patients|in (the|my) (exercise|case|game))',
      '(instead|but you|and you) ..1 (rang|took|gave|called|wrote|did not)',
      '(so|because|since|and|glad|relieved|luckily|good) ..2 (nobody|no one) ..4 (noticed|minded|listened to my|read my (typo|mistake|first))',
      '(nerves|nervousness|accent|voice|cold|time|clock|line|connection|phone) ..2 not let',
      '(i|we) ..3 (late|unprepared|distracted|absent|throwing|played|play|toyed|took it|took|late|hostile|bored|milked)',
      '(was|were) you ..6',
      '(sorry|apologise|apologize|apologies|forgive|afraid|(i|we) (hope|am hoping|was hoping)|whether|if (i|my|you|there|we|this|that)) ..8',
      '(joke|story|thank|thanks|grateful|appreciate)',
      '(too|not) late',
      'by my (own)? (nerves|accent|mistake)',
      '(because of the|no matter|no problem|does not matter|understand|understandable|traffic|train|trains)'
    ]
  },
  // What they turned out to be
  {
    does: 'resents',
    find: [
      '(know|see|saw|learned|learnt|discovered|understand|understood|showed|shows|found out|realise|realised) ..5 (what|which) (kind|sort|type) of ..1 (people|person|company|firm|place|employer|manager|boss|organisation|organization|team|outfit) ..1 (you|run|runs|works|this|i was|it|they|would|sits)',
      '(speaks|speak|spoke|says|said|tells|told) (volumes|a lot|everything|all) ..1 (about|for) ..1 (your|you|the (company|firm|culture|values)|how you)',
      '(now|finally|at last|at least) ..2 (know|see|understand|learned|learnt|found out|discovered) ..4 (what|how (much|little)) ..8 (worth|counts for|really (mean|means))',
      '(had|used to have|once had) ..3 (respect|admiration|regard|esteem|time) for ..3 (before|until|till|once)',
      '(regret|rue) ..1 (every|each|all|the|any) ..3 (hour|minute|second|day|time|hours|moment|effort|energy|evening|penny|week|weekend|work) ..5 (you|your|this|gave|spent|put|invested|wasted)',
      'not ..1 (pretend|deny|hide|lie|say) ..5 (angry|furious|bitter|upset with|resentful|annoyed|insulted|offended)',
      'not the (no|rejection|decision|refusal|answer|result|outcome) ..4 (but|it is|it was) ..2 (the|how|your|being|that) ..2 (way|manner|sneer|tone|contempt|coldness|smirk|laugh|laughter|lie|lies|arrogance|form letter|rudeness|attitude|disrespect|indifference|template|dishonesty|lack|you)',
      '(not|un|ill) ..1 (befitting|befits|befit|becoming|worthy|fitting) ..1 (of|for|to)? ..1 (a|an|your|any|such) ..3',
      '@place (of|with|in|like) (your|yours|such|this|that) ..3 (might|could|should|would|ought|can|surely) ..4 (better|bother|at least|know|courtesy|manners|decency|honour|honor|spell|afford)',
      'how little ..6 (worth|mean|means|meant|matter|matters|mattered|count|counts|counted|care|cared|value|valued|respect|think|thought) ..2 (to you|you|your|for you|to your|of (me|us|people|applicants|candidates))',
      '(most (degrading|humiliating|insulting|unpleasant|unprofessional|demeaning|disrespectful|unfair|absurd|ridiculous)|rudest|coldest|shabbiest) ..2 (hour|hours|day|days|week|experience|interview|process|treatment|minutes|thing|afternoon|morning|meeting|email|letter|reply) ..2 (of my|i have|in my|ever)',
      '(embarrassed|ashamed|blush|blushed|cringed|cringing) (for|on behalf of) (you|your (company|team|firm|boss|people|staff|interviewer|hr|manager))',
      '(i|we) ..2 (feel|felt|am|was|were|been) ..2 (used|cheated|duped|deceived|exploited|lied to|misled|disrespected|insulted|belittled|patronised|patronized|ripped off|conned|let down by (you|your)|made a fool|messed around|messed about) ..1 ($|,|and|but|by you|by your)',
      '(lines|line|sentence|sentences|words|template|letter|email|mail|text|weeks|months|rounds|interviews|minutes|call|form|treatment|offer|salary) ..6 (is|was|are|were|feels like|felt like|seems) ..1 (an|a|such an|quite an|nothing but an|a real|really|just|simply|plain|frankly)? ..1 (insult|disgrace|joke|affront|slap|outrage|scandal|cheek|farce|kick|mockery|disrespectful|insulting|shameful|unacceptable|pathetic|rude|unprofessional|cowardly)',
      '(lines|line|words|sentence|sentences|email|mail|answer|reply|rejection|letter|message) (from|by|of) (a|your|some|the) (robot|bot|machine|algorithm|computer)',
      '(rounds|interviews|hours|days|weeks|months|calls|tests|meetings|trips|evenings|miles|kilometres|stages) ..12 (and then|and now|all for|just for|but then|only to) ..2 (get|got|receive|all i get|only|just|then|now|this)? ..1 (one|two|three|four|five|a|an|this) ..3 (lines|line|sentences|words|template|form (letter|email|mail)|brush-off|copy-paste|copy and paste|no-reply|canned)',
      '(copy and paste|copy-and-paste|copy-paste|copied and pasted|copy pasted|copypaste|cut-and-paste|cut and paste) ..1 (email|mail|letter|reply|answer|rejection|message|response|job)',
      '(a|the|your|this|that|with) ..2 (brush-off|brushoff|fob-off|kiss-off)',
      '(insultingly|disgracefully|shamefully|pathetically|laughably|offensively) (short|brief|cold|vague|late|long|bad|low|little|few|rude|generic|small|poor|slow|easy|stupid)',
      'zero (eye contact|apology|respect|empathy|interest|preparation|communication|courtesy|manners|effort|honesty|professionalism|humanity|decency)',
      '(not|nor) need (a|an|some|any|anyone|anybody|someone|somebody) ..6 (telling|teaching|lecturing|explaining|to tell|to teach|to lecture|to explain) (me|us)',
      '(~promise) (me|us|people|applicants)? (the|a)? (moon|earth|world|stars|sky)'
    ],
    unless: [
      '(warm|warmth|warmly|kind|kindness|welcome|smiles|smile|friendly|care|patience|generosity|thoughtful|lovely|great|so well|how well|very well|helpful|support|personal|handwritten|good|wonderful|openness|enjoyed|impressed|thank you|thanks for|many thanks|grateful|appreciate|quickly)',
      '(people|person|company|team|firm|employer) ..1 you ..1 (are|look|looking|need|hire|seek|like|enjoy|prefer|want)',
      '(question|task|slide|slides|example|part|point|intro|section|i spent on)',
      '(role|job|work|skills|degree|team) (does|involves|needs)',
      '(my|our) ..2 (lines|line|letter|email|answer|text|cv|form|reply|words|sentence) ..8',
      '(not|never|nothing|no) ..2 (insult|disgrace|joke|rude|insulting|unprofessional|slap|zero)',
      '(not|never) ..2 (feel|felt) ',
      '(feel|felt|am|was|been|were|are) ..1 used (to|for|in|by the)',
      'not worthy of (me|my)',
      '(if|whether|sound|sounds) ..6 (angry|rude|insulting|offended)',
      '(i|we) ..2 copy',
      '(fit|right|wrong|understand|understood|sure|date|deadline) ..4 (apparently|clearly|obviously)'
    ]
  },
  // More mock praise, put-downs and parting shots
  {
    does: 'mocks',
    find: [
      '(congratulations|congrats|well done|bravo|hats off|kudos|applause|compliments) ..4 (process|form|system|test|interview|letter|email|day|person|team|hr|questionnaire|portal|website|invented|inventing|designing|creating|building) ..8 (ruin|ruins|ruined|waste|wastes|wasted|insult|insults|lose|loses|crash|kill|kills|crashes|crashed|cost|bore|bores|drives|humiliates|unread|twice|nobody|no one|for nothing)',
      'how @praise ,? to be (filtered|sorted|weeded|screened|judged|ranked|scored|reduced|binned|thrown|dismissed|dropped|dumped|discarded|deleted|weighed|processed)',
      '(how|so) @praise of (you|your ..2) ,? to (send|reject|tell|deliver|announce|end|drop|dismiss|choose) ..8 (on|at|the day|just before|over|right before) ..2 (christmas|birthday|new year|midnight|my wedding|eid|diwali|easter|holiday|holidays|3 am|friday night|the funeral|my)',
      '(had been|was|were) (led to believe|given to understand|under the impression) ..2 (that)? ..1 (you|your ..2|this|the (company|firm)) (were|was|are|is|had|would|cared|valued|treated) ..3 (serious|professional|professionals|decent|honest|fair|different|better|about|respectful|human|good|reputable|respectable|friendly|cared|people|kind|modern|open|values|kindness|standards)',
      '(your|you) ..12 (but|yet|though) ..1 (evidently|apparently|clearly|obviously|seemingly|in practice|in reality) ..2 (that|it|this|only|not|i am not|i was not|they) ..2 (only|not|applies|apply|extend|count|extends|counts|include|includes|means|mean|true|reserved|for)',
      '(lovely|great|nice|perfect|impeccable|excellent|classy|exquisite|brilliant|beautiful) timing ..1 (too)? ,? ..8 (bravo|birthday|christmas|well done|congratulations|funeral|classy|nice one)',
      '(great|nice|lovely|fine|wonderful|excellent|charming|impressive|splendid|some|beautiful|exquisite) manners (you|over|they|there|at your|in your|from you)',
      '(typical|classic|just like) (of|for)? (you lot|you people|hr|recruiters|your (lot|sort|kind|type)|a recruiter|corporate)',
      '(so|how|just|bloody|absolutely|very) typical (of|for) (you|your ..1)',
      '(do not|spare me|never|stop|please do not) ..1 (tell|talk|speak|lecture|give|preach|go on) ..2 (about|me|to me|with)? ..3 (careful consideration|values|respect|fairness|equal|diversity|standards|feedback culture|honesty|transparency|work-life|people-first|the many applications|family spirit|strong field|the high)',
      '(your|the|this) ..2 (decision|rejection|letter|email|reply|company|process|offer) ..2 (fails|failed|fell short|falls short|fail) ..2 (meet|of|reach|match|satisfy) ..2 (my|our|the standards|any|basic) ..3',
      '(accept|see|call|read|regard|take|view|describe) ..4 as (anything but|anything other than|nothing but|nothing less than|nothing short of) ..2 (@foul|@hostile|rude|an insult|a joke)',
      '(i|one|we|have to|i do|must|makes me) ..1 (wonder|wonders|ask myself|question) ..1 (whether|if) ..1 (anybody|anyone|someone|somebody|any of you|a soul|your ..3) ..4 (still|ever|actually|even|really) ..1 (read|reads|opened|opens|looked|looks|listened|listens|cares|cared|thinks|know|knows|bothered|bothers)',
      '(doubt|bet|suspect|fear|am sure|would guess) ..2 (anybody|anyone|nobody|no one|any of you|a soul|your ..3) ..5 (read|reads|opened|open|looked|even|cares|cared|listened|able|capable|bothered|bothers|noticed|has a|had a)',
      '(good enough|qualified enough|fine|welcome|useful enough) (to|for) ..12 but ..1 not ..1 (good enough|qualified enough|for|to|as|when|worth)',
      '(sarcastic|slow|ironic) (applause|clap|thanks|congratulations|round)',
      'too busy (ruining|wasting|rejecting|ignoring|insulting|ghosting|laughing|breaking|crushing|lying|playing|counting|patting|admiring|congratulating|stringing)',
      '(if|had|were) ..6 (manners|decency|decently|respect|honesty|courtesy|kindness|competence|politeness|rudeness|arrogance|ignoring people|wasting time|humanity) ..5 (were|was|paid|counted|mattered|required|requirement) ..8 (would|your|you)',
      '(you|your|it|deserves|deserve) ..12 , ..1 which is ..3 (not at all|none|nothing|zero|nil)',
      '(dine out|laugh|tell|boast|talk|joke|entertain) ..6 (how|about how) (dreadful|awful|terrible|horrible|appalling|rude|badly|shabby|cold|bad|pathetic|poor|unprofessional|chaotic) ..2 (it|that|this|your|the|you|everything|i was)',
      'coming from ..1 (man|woman|someone|somebody|people|person|manager|panel|interviewer|recruiter|boss|guy|lady|team lead|the man|the woman) ..1 (who|that|whose) ..3 (not|never|late|turned|arrived|forgot|kept|had|yawned|spent|asked|misspelled)',
      '(said|says|told|judged|criticised|rejected|called|lectured|quiet|late|nervous|rude|slow|written) ..4 by (the|a|an|some)? ..1 (man|woman|person|guy|lady|manager|gentleman|one|interviewer|recruiter|somebody|someone|people) who ..2 (not|never|came|turned up|arrived|was late|forgot|kept|spent|slept|yawned|looked|had)',
      '(you|your ..2|panel) ..3 (call|calls|called|describe|described|criticise|criticised|complain|complained|lecture|accuse|accused) ..8 (when|while|although|yet) ..1 (your own|your|you yourself|you yourselves|the (man|woman|interviewer|panel|manager)) ..6 (not|never|late|forgot|unprepared|no idea|wrong|nothing|asleep)',
      'whoever ..6 (should (be (kept|fired|ashamed|sacked|banned|locked|made to|forced)|not|never|try|go back|learn|get out)|must (hate|be (bored|mad|blind|out of))|(clearly|obviously) ..3 (not|never)|has (clearly|obviously)? never|(hates|can not|could not) (people|read|spell|write|count))',
      '(where|place that) ..5 (go|goes|come|comes|went) to (die|rot|wither|be (stolen|ignored|killed|forgotten|buried|crushed|exploited|humiliated))',
      '(you|your ..2|interviewer|interviewers|hr|panel|recruiter|recruiters|manager|managers|staff|whoever) ..6 (course|lesson|lessons|class|classes|training|workshop|refresher|seminar|crash course) (in|on) ..1 (basic|common|good|how to|simple|human)? ..1 (manners|respect|courtesy|decency|empathy|politeness|etiquette|kindness|humanity|listening|treat|honesty|spelling|professionalism|people skills|interviewing)',
      '(and|please|should|must|need to|ought to) learn ..1 (how to (run|conduct|hold an|treat|hire|behave|say no)|some manners|basic manners|manners|respect)',
      '(pull (yourself|yourselves) together|get your act together|sort yourselves out|take a (long)? (hard)? look at (yourself|yourselves)|look in the mirror|grow a (spine|pair|conscience))',
      '^ (very|so|most|how|terribly|deeply|extremely|ever so) (helpful|kind|nice|professional|useful|fair|thoughtful|generous|interesting|touching|wise|clever|considerate|insightful|illuminating|classy|mature) ,? (i am sure|no doubt|not) $',
      '(thanks|thank you|cheers|grateful) ..5 (for|4) ..1 (taking|needing|waiting|making me wait|making us wait) ..3 (weeks|months|forever|ages|half a year) ..1 (to|before|and|just|only)',
      '(guess|suppose|assume|presumably|perhaps|maybe|is|take it) ..1 (your|the) (keyboard|telephone|reply button|phone) (is|was|must be|has been)? ..1 (broken|not working|out of order|jammed|dead|stuck)',
      '(find|finding|found|hire|hired|hiring|prefer|want) ..1 (someone|somebody|a person|people) who ..1 (laughs at (you|your)|nods|nod|flatters|flatter|agrees with everything|says yes|say yes|asks (fewer|no|less)|costs less|works for (less|free|nothing))',
      '(weeks|months|days|rounds|hours|years|evenings|weekends) of ..8 (and|,) ..1 then (this|that|nothing|silence) >',
      '(guess|suppose|apparently|clearly|evidently|obviously) ..1 (being|having|knowing|caring|experience|hard work|skill|skills|talent|quality|honesty) ..8 (is|are|was|were) not what (you|they|your ..1) ..2 (after|looking|want|wanted|need|needed|value|seek)',
      '(must|have to|got to|can only|can not but|can not help but) admire ..1 (a|any) (firm|company|panel|school|employer|house|bank|hospital|organisation|organization) (that|which|who)',
      '(in|at) the end ..1 (i|we)? ..1 (get|got|receive|received|comes|came)? ..1 (an|a) (automatic|automated|generic|canned|form|template|robot) (mail|email|message|reply|letter|answer|text)',
      'now (my|our|the|that) ..1 (idea|ideas|design|concept) ..3 (sits|is|are|appears|shows|runs|lives) ..1 on your (website|site|homepage|page|app|instagram)',
      '^ (so|just|basically|all)? (free|unpaid) (consulting|consultancy|consultation|labour|labor)'
    ],
    unless: [
      '(i|we|my) ..3 (learn|learned|learnt|need|want|should|would like|took|take|taking|attend|hope) ..8 (course|lesson|lessons|class|training|workshop|how to)',
      '(should|could|shall|did|must) i ..8',
      '(not|never) ..1 (suck|stink)',
      'my ..2 (timing|manners)',
      '(background|family|school|village|country) (that|who|with)',
      '(my (mistake|slip|error|typo|nerves|accent))',
      '(role play|role-play|exercise|case|scenario|film|game|patients|customers|guests)',
      'what i (said|did|wrote)'
    ]
  },
  {
    does: 'spites',
    find: [
      '(i|we) (am|are) ..1 (done|finished|through) with (you|companies|firms|recruiters|employers|agencies|hr|people like|your (company|firm|kind|games|lot))',
      '(not|never) ..2 (make|making|repeat|repeating) (that|this|the|the same) mistake ..2 of (applying|trusting|believing|coming|wasting|turning|giving|hoping|thinking|working|recommending)',
      '(may|hope|wish) ..1 (you|your ..4|karma) ..8 (carelessly|rudely|the same way|same treatment|as (badly|coldly|carelessly|rudely|little)|like you treated|rot|suffer|feel (what|how) (it|this|i)|as you (treated|handled|did)|how (it|this) feels|what (it|this) feels)',
      '(hope|wish|pray) ..2 (the next|next|other|future|another|whoever|your next|somebody|nobody) ..8 (treated|treat|treats|handled|spoken) ..2 (like|as|with|better) ..3',
      '(good luck|best of luck|all the best|have fun) ,? ..1 (finding|getting|keeping|hiring|filling|attracting|persuading|convincing) ..6 (for that|for this|for such|at that|stupid|willing|to put up|cheaper|better than|as good|with my|with half|dumb|desperate|do that|do all|who will do|who would|that money|those hours|that salary)',
      '^ ..3 your loss ..1 (mate|pal|buddy|guys|folks|lads|bro|anyway|then|though|really|$)',
      '(stick to|stick with|sticking to|sticking with|take my (skills|talent|talents|work|time|experience) to|leave you for|rather work (for|with|at)|rather be at) ..2 (place|places|company|companies|people|firm|firms|employer|employers|somewhere|team|teams|someone) (that|who|which|where)',
      '(not|never) forget ..1 (how|what) (you (treated|dismissed|made me|left|laughed|looked at|kept|dropped|spoke|humiliated|ignored|used|put me|did to)|little|badly|rude|cold|cheaply|i was (treated|dismissed|spoken)) !(kindly|kind|patient|patiently|took|helped|explained|taught|welcomed|made)'
    ],
    unless: [
      '(sorry|condolences) ..4 your loss',
      '(i|we) ..1 (was|were|have been|be) ..1 (treated|received|welcomed) ..2 (like|as|with) ..4 by you',
      '(kindly|warm|warmly|nice|lovely|wonderful|as well|as i was|the right|perfect)',
      '(patients|residents|pupils|children|customers|clients|guests) ..3 (like|as)'
    ]
  }
]
