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
  // Adjectives so strong that "it" and "this" are aim enough, and that stand alone as a sentence.
  outrage:
    '(ridiculous|pathetic|unprofessional|disrespectful|insulting|unacceptable|outrageous|shameful|disgraceful|disgusting|appalling|laughable|farcical|ludicrous|unfair|unjust|inexcusable|unforgivable|despicable|hypocritical|scandalous|deplorable|reprehensible|sickening|infuriating|inhumane|dehumanising|dehumanizing|degrading|shabby|cowardly|bullshit|indecent|contemptible|nauseating|amateurish|dishonest|rigged|humiliating)',
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
  // What is done to someone who is badly treated.
  wronging:
    '(wasting|ghosting|ignoring|insulting|misleading|stringing|leading me on|lying|humiliating|crushing|ruining|destroying|spoiling|disrespecting|mocking|belittling|patronising|patronizing|cheating|deceiving|using me|toying|fooling|exploiting|stealing|treating (me|us|people|applicants|candidates|everyone)|discarding|keeping (me|us|people) ..1 (waiting|hanging|dangling|in the dark)|leaving (me|us|people) ..1 (hanging|waiting|dangling|in the dark)|making (me|us) ..1 (wait|feel|beg|jump|look|travel|come|drive|waste)|breaking (your|every)|dragging (me|this|it|us)|taking me for|killing (my|our)|raising my hopes|getting my hopes up|giving (me|us) ..1 (false|the runaround|the cold shoulder|nothing)|dangling|throwing (me|my)|turning ..3 into a|picking my brain|dashing|fobbing|playing (with|me|us|games)|pretending|hiding)',
  praise:
    '(lovely|nice|kind|charming|generous|thoughtful|convenient|classy|professional|original|touching|sweet|refreshing|reassuring|modern|human|humane|personal|gracious|brave|flattering|comforting|helpful|considerate|creative|mature|efficient|delightful|wonderful|great|marvellous|marvelous|splendid|heartwarming|heart-warming|encouraging|amusing|fascinating|interesting|impressive|good|fun|funny|typical|predictable|convenient|elegant|noble|inspiring|pleasant|fitting|warm|adorable|cute|quaint)',
  // What a sarcastic praise turns out to be about.
  sting:
    '(robot|bot|algorithm|machine|computer|template|ghosted|rejected by|rejected with|rejected in|rejected at|rejected without|dismissed|ignored|insulted|wasted|form (letter|email|reply)|copy-paste|copy-and-paste|automated|auto-reply|no-reply|noreply|canned|two lines|one line|three lines|two sentences|one sentence|discarded|fobbed off|treated like|replaced by|nothing|no one|nobody|worthless|unread|strung|lied|used)',
  moment:
    '(second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|evening|evenings|weekend|weekends|rounds|interviews|stages|tests)',
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
      '(you|you guys|you people|you lot) !(not|never) ..1 (are|were) !(not|never|no|hardly|by|anything|far) @very? @very? @foul',
      'your ..3 @theirs ..1 @was !(not|never|no|hardly) @very? @very? @very? @poor',
      '(it|this|that|which) (is|was|are|were|has been|~seem|~feel|~look) !(not|never|no) @very? @very? @very? @outrage',
      '^ @very? @very? @very? @outrage $',
      '(how|so|very|quite|really|that is|this is|it is|it was|that was) ..1 (@foul|@poor|nasty|mean) (of|from|on) (you|your|the company|your company|hr)',
      '(is|are|was|were) (you|your ..2 @theirs) ..1 (always|usually|really|normally)? (this|that|so) (@foul|@poor)',
      '(the|your|such an?|an?|this|that|these|those|with|what|what an?) @very? (most|more)? (ridiculous|pathetic|unprofessional|disrespectful|insulting|shameful|disgraceful|disgusting|appalling|laughable|farcical|shabby|shoddy|amateurish|incompetent|clueless|heartless|soulless|callous|arrogant|condescending|patronising|patronizing|hypocritical|cowardly|spineless|dehumanising|dehumanizing|degrading|demeaning|humiliating|inexcusable|despicable|vile|toxic|bogus|shitty|crappy|idiotic|moronic|ludicrous|tone-deaf|shameless|exploitative|lousy|pitiful|miserable|cold-hearted|rotten|greedy|so-called|precious|stupid|dumb|godforsaken|rigged|sham|half-baked|half-hearted|half-assed|mickey mouse|two-bit|tin-pot|ghastly) ..1 @theirs',
      '(the|one of the) ..1 (worst|rudest|coldest|strangest|shabbiest|laziest|most @foul|least @praise) ..3 (@theirs|experience|experiences|thing|things|interviewers) ..3 (ever|have|had|known|met|seen|read|life|dealt)',
      '(worse|ruder|colder) than (any|anything|every) ..3 (i|company|firm|employer)'
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
      '(the|this) (whole|entire|hiring|recruitment|selection|application) ..2 (@process|thing) ..1 (is|was|has been) !(not|never|no) ..3 @mess',
      '(what|such) (a|an|utter|total|complete|absolute|pure) ..3 (@farce|mess of a|shambles|fiasco|shower|waste of|letdown|let-down|clown|clowns|low blow|nerve|cheek|bunch of @fools)',
      'what a (poor|sad|sorry|shabby|pathetic|lousy|lame|terrible|awful|horrible|rude|cheap|crap|shit|disrespectful|disgusting|ridiculous|strange|weird|cold) ..1 (@theirs|way|excuse|place|bunch)',
      '^ (just|only|simply|nothing but|all)? (a|an|the|such|pure|utter|total|complete|absolute) ..2 @farce ..1 $',
      '(joke|farce|sham|mockery|travesty|circus|disgrace|shambles|pretence|charade) (of|for) (a|an|the|your|this) ..2 @theirs',
      'a mess of a ..1 @theirs',
      '(poor|sorry|sad|pathetic|weak|lame|pitiful) excuse (of|for) (a|an|the|your) _',
      '(an insult|insulting|a slap in the face|a kick in the teeth|an affront|a disservice|disrespectful|a mockery|a slap) (to|for|of) (me|my|anyone|anybody|everyone|everybody|every|all|any|people|us|our|candidates|applicants|those|the|human)',
      '~make ..1 (a (joke|farce|mockery|fool|laughing|circus|monkey|spectacle)|fun) ..2 (of|out) ..1 (me|us|people|applicants|candidates|yourself|yourselves|my|our|the)',
      '(you|they|and you|if you) (really|actually|dare|dare to|have the (nerve|cheek) to|still)? (call (this|that) (a|an|feedback|professional|fair|recruitment|respect|communication|hr|hiring)|call (yourself|yourselves))',
      'if (you|one|it) ..1 can ..1 (call|be called) (it|that|this)? (that|a|an|one|feedback|professional|>)',
      '(you|your|the|this) ..1 (so-called|so called|self-proclaimed|self-styled) _',
      '(your|you) (silly|stupid|little|precious|mighty|fancy|oh-so) (little|precious|game|games|test|tests|people|company|firm|process|values|job|club|culture|system|empire|kingdom|policy|rules)',
      '(you|your ..2 @theirs|that|this|all|it|company|such a|just a|what a) ..2 (full of|load of|bunch of|pile of|crock of|piece of) ..1 (crap|shit|bull|bullshit|nonsense|rubbish|it|hot air|lies|garbage|hooey|tosh|bollocks|themselves|yourselves|waffle|hypocrisy|yourself|empty words)',
      '(this|that|it|all) (is|was|are) (all|just|pure|total|utter|complete|such|absolute|nothing but|mere)? (a load of|a bunch of|a pile of)? (crap|bull|waffle|lies|fluff|platitudes|empty words|hot air|theatre|theater|smoke and mirrors|make-believe|nonsense|rubbish|garbage|bullshit) !(i|my|in|and music)',
      '^ (what|such|total|utter|complete|pure|absolute|just|all|and|a load of|more)? (bs|bullshit|bollocks|garbage|nonsense|rubbish|lies|excuses|waffle|platitudes|hypocrisy|shame|lovely stuff) $',
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
      '(you|you guys|you people|they|the panel|your ..2 (people|team|staff|managers|recruiters|recruiter|manager|boss|interviewer|interviewers|colleagues)) ..1 (are|is|were|was|being) !(not|never|no) ..3 @fools',
      '(you|you guys|you people) ..1 (are|were) (all|just|nothing but|such|no more than|no better than|like)? (a|an)? (bunch of|pack of|complete|total|heartless|absolute|corporate|real|bloody)? @beasts >',
      '(@bunch|team|company|office|board|panel|room|house|crew|firm|department|place|building|organisation|organization|boardroom) (full)? of ..2 (@fools|snakes|rats|robots|puppets|zombies|sheep|muppets)',
      '(you|u) (absolute|utter|complete|total|bunch of|pack of|bloody|fucking|stupid|pathetic|lying|arrogant|heartless|little|corporate|pompous|ignorant|useless|spineless|miserable|cowardly|greedy)? (absolute|utter|complete|total|bunch of|pack of|bloody|fucking|stupid|pathetic|lying|arrogant|heartless|little|corporate|pompous)? @fools',
      '(run|managed|led|staffed|interviewed|judged|assessed|ruled|evaluated|rejected) by ..3 (@fools|robots|children|puppets|(people|someone|somebody|a man|a woman|a person|a guy|a child|teenagers|interns|kids) who)',
      '^ (you|what|such|bloody|total|complete|absolute|utter|fucking|lying|goodbye|bye|well|so long)? (you|a bunch of|absolute|a)? @fools $',
      '(what|such) (a|an)? (total|complete|absolute|utter|bunch of|pack of|load of|bloody)? @fools',
      '(only|just) (a|an|some) ..1 (fools|fool|idiot|moron|clown|coward|madman|lunatic) (would|could|can)',
      '(fool|idiot|mug|stupid|naive|foolish|silly|gullible|dumb|daft|dumb) (of|enough|for|to) ..2 (trust|trusting|believe|believing|believed|trusted|fall|fell|falling) ..3 (you|your|promise|promises|word|words|that|this|it|anything|a)',
      '(take|took|takes|taking|taken|mistake|mistook) (me|us|everyone|people|your applicants) for (a|an|some|fools|idiots|granted|one)',
      '(do|did) you ..1 (think|take|believe) (i|we|me|us|people|your applicants) (am|are|is|for|to be|was|were)? ..1 (a|an|that|so|all)? (stupid|idiot|idiots|fool|fools|dumb|blind|born yesterday|naive|gullible)',
      'i (am|was) (not|no) (a|an|that|so|such a|some)? (fool|idiot|stupid|born yesterday|naive|gullible)',
      "(insult|insulting|insults|insulted|offend|underestimate) (my|our|people's|anyone's|everyone's|the) ..1 intelligence",
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
      '(fuck|screw|sod|bugger|f|curse|damn) (you|off|yourself|yourselves|your ..2 @theirs|your (job|role|position|offer)|this (company|place|job|process)) !(are|is|do|have|can)',
      '(what|why|how|who|where) (the|in the|on|in) (fuck|hell|heck|f|bloody hell|name of god|earth|actual fuck|world) ..1 (is|are|was|were|did|do|does|would|could|can|made|makes|gave) ..1 (wrong|you|your|this|that (about|supposed)|the point|anyone|anybody)',
      '(shove|stick|stuff|keep|take) ..4 (up your|where the|and shove|and stick|and (fuck|go))',
      '(can|may|could|want to) ..1 (shove|stick|stuff) (your|it|this|that|my|the)',
      '(can|may|could) ..1 (keep|take|have|forget) ..1 (your|the) ..2 (job|role|position|offer|pity|apology|sympathy|excuse|excuses|platitudes|good wishes|best wishes|standards|values|talent pool|advice) !(description)',
      '(go to|rot in|burn in|see you in) hell',
      '(go fuck|go screw|piss off|bugger off|sod off|jog off|naff off|bog off|get stuffed|get fucked|get bent|get knotted|go jump|go kick)',
      '(kiss|lick|bite) my (ass|arse|a|backside|behind)',
      '(good riddance|up yours|drop dead|eat shit|bite me|screw that|to hell with (you|your|this|the)|curse you|shame on (you|your|the|a|this|all)|suck it)',
      '(half-assed|half-arsed|piss-poor|piss poor|shitshow|dipshits|shit-show|clusterfuck|bullshitting|bullshitted)',
      '(you|your ..2 @theirs|you guys|(this|the|your) (company|process|firm|place|team|interview|job|culture|recruiter|hiring process)|hr|recruiters) (all|guys|people|really|just|honestly|seriously|totally|so)? (suck|sucks|sucked|stinks|stink|blows|reeks)',
      '(fucking|bloody|damn|damned|goddamn|freaking|friggin|effing|shitty|crappy|stinking|poxy) ..1 (@theirs|job|joke|clowns|idiots|waste|insult|disgrace|cheek|rude|liars|robots|test|useless|nerve|unfair|position|offer)',
      '(wtf|ffs|stfu|gtfo) ',
      '(full of|piece of|bunch of|load of|sack of|not give a|gave no|give no|zero) (fuck|fucks|shit|shits|crap|damn|shite|bollocks|toss)',
      '(is|was|are|this|that|your|total|complete|such|utter|pure|absolute|hr|corporate) ..1 (bullshit|shite|horseshit|bollocks|bs|b.s|b.s.|horse shit)',
      '(is|was|are|were|so|total|complete|such|utter|pure|absolute|really|be) (fucked|shit) (up)? $'
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
      '(waste|wasted|wasting) of ..2 (time|effort|energy|money|breath|space|my|our)',
      '(you|your ..3 @theirs) ..2 (wasted|~waste !(into|to|as|so|less|from|and|heat|water)|wasting) ..3 (me|us|time|hours|days|weeks|months|a|my|our|two|three|effort|everyone)',
      '(i|we) ..2 (wasted|threw away|gave up|sacrificed|burned|burnt|blew|(lost|spent) ..5 @moment ..6 (on|for|with) ..1 (this|nothing|a|people|someone) (joke|farce|nonsense|process|charade|circus|shambles|rubbish|form|template|robot|bot|who)) ..5 (@moment|time|effort|money|energy|holiday|leave|petrol) ..6 (on|for|with|in|by|to) ..1 (you|your|this (joke|farce|nonsense|company|firm|process|charade|circus|shambles|rubbish)|nothing|that (company|process|joke|nonsense)|nought|naught|a (joke|form|template|robot|bot|farce|company|firm)|people who|someone who)',
      '(hours|days|weeks|minutes|time|months|evening|weekend|year|years|part) ..5 (i|we|that) ..2 (will|can) (never|not) ..2 (get|see|have|recover) ..2 (back|again)',
      '(give|want|get|have|like) ..1 (me)? (my|our|those|these) ..2 (time|hours|days|weeks|months|life|evening|evenings|weekend) back',
      '(all|everything|work|effort|efforts|hours|preparation|weeks|months|rounds|interviews|that|this) ..5 (was|were|for) (all)? (for)? (nothing|naught|nought|a form letter|a template|a two-line|a one-line|an automated|a robot) (>|but|then|in the end|at all)',
      '(jump|jumped|jumping|leap|leapt) ..2 through ..3 hoops',
      '(time-waster|timewaster|time waster|time-wasting|timewasting|time wasting)'
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
      '(you|they|someone|people|company|firm|team|hr|recruiter|recruiters|manager|@firm) ..2 (~lie|lied|lying|~mislead|~deceive|~trick|~con|~scam|~dupe|~cheat|~betray|~backstab|~sabotage|~fool|~exploit|~bamboozle|~hoodwink|~manipulate|~gaslight|~blindside|~shaft|screwed|~screw|~stab|~swindle) ..1 (to|me|us|applicants|candidates|people|everyone|my|our|through|over|about)',
      '(stop|quit|enough|no more|tired of|sick of|all) (lying|your lies|the lies|pretending|gaslighting|playing games|the games|your games|the excuses|your excuses|excuses|with the excuses|patronising)',
      '(i|we|me|us|candidates|applicants|people|everyone) (have|had|just|really|simply|clearly|basically)? (was|were|been|being|am|are|got|get|feel|felt|feeling) ..2 (lied to|misled|deceived|tricked|conned|scammed|duped|cheated|betrayed|fooled|exploited|strung along|led on|fobbed off|brushed off|shafted|screwed over|screwed by|taken for a ride|taken for a fool|messed about|messed around|jerked around|mucked about|toyed with|stitched up|stabbed in the back|thrown away|thrown under the bus|tossed aside|cast aside|discarded|hung out to dry|used and|used by you|used as|used for|so used|very used|dumped|ambushed|mocked|belittled|insulted|disrespected|humiliated by|slighted|patronised|patronized|talked down to|swindled|robbed|bullied|made to feel|gaslit|cheated out|given the runaround|palmed off|sidelined|blown off|given false|given the brush-off|made a fool|played for|played like|being played)',
      '(~string|~lead) (me|us|people|applicants|candidates|everyone) ..2 (along|on)',
      '(strung|stringing|string) (me|us|people|everyone|candidates|applicants)? along',
      '(you|they) ..2 (blew me off|used me|played me|dumped me|ditched me|dropped me like|fobbed|palmed me|toyed with|messed me|messed us|led me on|dangled|baited|built me up|stabbed me|gave me hope|gave me false|got my hopes up|raised my hopes|threw me under|spat me out|chewed me up|hung me out|discarded|shafted|walked all over|wiped your feet|jerked me|mucked me|pulled the rug|moved the goalposts|kept moving|changed the rules|picked my brain|picked my brains|used my (idea|ideas|work|slides|concept|design|designs|time|plan|code|texts|pitch|network|contacts) ..6 (for free|for nothing|without|and|then|anyway)|stole|robbed me|took advantage|went back on|broke your|broke my|broke every|promised me the|did me dirty|did me wrong|do me dirty|do me like|played with|play with|playing with|trampled|crushed my|dashed my|threw my|threw me|treated me like|treated me as|treat me like|treat people like|treat applicants like|treat candidates like|treat people as|treated us like|treated us as|reneged|backtracked|fed me|sold me a|led me up|led me to believe|let me believe|let me think (i|that|it|the|we)|made me believe|made me jump|made me dance|made me come|made me travel|made me run|made me sit)',
      '(take|took|taking|taken|takes) ..2 advantage of ..2 (me|us|people|applicants|candidates|my|our|the unemployed|desperate|jobseekers|juniors|graduates|young)',
      "(~pick|~steal|~take|~nick|~pinch|~rob|~harvest|~milk|~mine|~copy|~pocket|~lift|~use) ..1 (my|our|people's|applicants'|candidates'|other people's) ..2 (brain|brains|ideas|idea|work|design|designs|concept|concepts|slides|pitch|plan|code) ..3 (for free|for nothing|without|and (run|ran|then|give|gave|reject|send|sent|show)|then|as your own|free)",
      '(free|unpaid) ..1 (consulting|labour|labor|consultancy|consultation|brainstorming|ideas|advice session|work|samples|translation|translations|design work|lesson|designs|content) ..3 (@you|out of me|from me|off me|that you|which you|is what|was what|with|session|when|and then|disguised)',
      '(~use|~want|~get|~treat|~take|~collect|~milk|~need|~turn|~squeeze|~extract|~abuse|after|looking for|fishing for|~exploit) ..7 (for|as|of|some|into|to get|getting) ..1 (free|unpaid) ..1 (consulting|labour|labor|consultancy|consultation|brainstorming|ideas|work|samples|translation|translations|designs|content|advice|research|training data|staff|hands|help|cover|workers)',
      '(just|only|merely|nothing but|nothing more than|no more than|like|as|been|was|were) (a|an|the|your|being|just|some|another|another)? (a|an|your|some|another)? (pawn|guinea pig|guinea pigs|number to|number in|number for|statistic|stopgap|doormat|box to tick|tick box|tick-box|token|filler|punching bag|cannon fodder|disposable|afterthought|cattle|piece of meat|second-class) ',
      '(~make) up (the|your) numbers',
      '(treated|treat|treats|treating|handled|looked at|dropped|discarded|thrown away|tossed|spoken to|talked to|dismissed|used) ..2 (like|as) (just|some|mere)? (a|an|some|any|if i were a|if i was a|if we were)? ..1 (dirt|trash|garbage|rubbish|cattle|number|criminal|dog|dogs|animal|animals|idiot|nobody|nothing|meat|second-class|disposable|beggar|fool|sheep|tissue|doormat|hot potato|piece of|commodity|leper|thief|spam|fools|idiots|afterthought|inconvenience|nuisance)',
      '(empty|broken|hollow|fake|cheap) (promises|promise|words|hopes|assurances|smiles|smile|praise)',
      'false (promises|promise|hopes|hope|pretences|pretenses|assurances)',
      '(your|the) ..1 (promises|promise|word|words|assurances|handshake|compliments) ..2 (mean|means|meant|is|are|was|were|count|counts|counted) ..2 (nothing|little|worthless|worth nothing|empty|hollow|not worth|cheap|lies|a lie|false|for nothing)',
      '(your|the) (promises|promise|word|words|praise|compliments|smiles) (is|are|was|were|be)? ..1 (not|never) (worth|mean|kept|worthless)',
      '(~break|~go back on|~break) (your|every|the) ..1 (word|promise|promises)',
      '(bait and switch|bait-and-switch|smoke and mirrors|moving the goalposts|moved the goalposts|shifted the goalposts|pull the rug|pulled the rug|knife in the back|stab in the back|behind my back|crocodile tears|snake oil|false advertising|false pretences|false pretenses|wild-goose chase)',
      '(~promise|~guarantee|~assure) ..1 (me|us)? ..3 (job|role|position|place|contract|offer|start) ..6 (and then|but then|only to|then you|and now|yet|but now|but you)',
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
      '(it|you|all|everything|job|role|position|place|post|decision|outcome|result|winner|minds|mind|choice|panel|committee|board) ..4 (~decide|~settle|made|fixed|chosen|gone|promised|agreed|arranged|determined|sorted|clear) ..2 (beforehand|in advance|from the (start|outset|beginning)|from day one|all along) >',
      '(you|they|panel|committee|hr|manager|boss) (had|have)? ..1 already (decided|chosen|made up|picked|written me off|settled|knew who|promised|had (your|a) (person|man|candidate|favourite|favorite)) !(to|on)',
      "(never|not) ..2 (stood|had|have|stand|given|get|got) ..2 (a|any|even a|the) ..1 (real|fair|proper|snowball's|ghost of a|genuine|honest|slightest|decent|chance|shot|look|hearing) ..1 (chance|shot|hearing|look|go|in|with|from|of|>)",
      '(never|not) ..2 (going|planning|intending|meant|mean|intend|intention|plan|interested) ..2 (to|of|in) (hire|hiring|take|taking|give|giving|consider|considering|employ|employing|pick|choose|actually) ..2 (me|anyone|anybody|us|someone|an outsider|outsiders|outside|a|serious|seriously)',
      "(foregone conclusion|done deal|stitch-up|stitch up|fix was in|fixed from|jobs for the boys|old boys|boys club|boys' club|boy's club|old-boys|in-crowd|cronyism|nepotism|nepotistic|favouritism|favoritism|brown-nosing|brown nosing|mates rates|kangaroo court|show trial|double standard|double standards|uneven playing|unlevel playing|not a level playing|witch hunt|glorified lottery|beauty contest|backroom deal|back-room deal|inside job|insider job|cherry-picked|token interview|token interviews|token candidate|bogus interview|sham interview|fake interview|fake vacancy|ghost job|phantom job|phantom vacancy)",
      "(it|this|that|all|everything|what matters|jobs|hiring|process|decision) ..3 (is|was|are|were|about|came down to|comes down to|depends on|goes by) ..2 (who you know|connections and|who knows whom|friends of friends|family ties|having the right (name|friends|surname|school|contacts)|bribes|sucking up|being somebody's|the right surname)",
      '(golf course|golf club|over drinks|over a pint|in the pub|at the bar|round the back|behind closed doors|back room|backroom|in a smoky|in the sauna|at the club|on the tennis|family dinner|over lunch|among friends|over a beer) ..6 (decided|settled|picked|chosen|agreed|fixed|made|jobs|job|handed|hand)',
      '(~decide|~settle|~pick|~choose|~agree|~fix|~make|~hand|~give) ..5 (on the golf|at the golf|in the pub|over drinks|over a pint|over a beer|at the bar|behind closed doors|in a back room|on a coin|by coin|by rolling|with a dart|by throwing|with a dartboard|by lottery|by tossing|at random|out of a hat|by horoscope)',
      '(for show|going through the motions|go through the motions|went through the motions|gone through the motions|tick (a|the|your|some) box|tick (boxes|your boxes|the boxes)|ticking (a|the|your) box|ticking boxes|box-ticking|fill (a|the|your) quota|filling (a|the|your) quota|make up the numbers|making up the numbers|made up the numbers|for appearances|to look good|for the optics|to keep up appearances|to satisfy hr|as a formality|mere formality|pure formality|just a formality)',
      '(it|this|that|process|decision|treatment|you|interview|test|panel|which|found|find|felt|feels|feel|seems|selection|outcome|result|way) (is|was|were|are|been|it|that|this|to be|not to be)? (is|was|were|are|been)? (so|really|very|quite|simply|just|completely|totally|extremely|deeply|all|absolutely|pretty|kinda|kind of|a bit|rather|plain|again)? (so|really|very|quite|simply|just)? (unfair|unjust|not fair|one-sided|rigged|biased|prejudiced)',
      '(it|this|that|what you did|way ..4) (is|was) (just|simply|really|so)? not (ok|okay|right|fair|correct|cool|nice) (to|how|that|what you|at all|from|behaviour|of)',
      '(fairness|fair play|justice|merit|transparency|equal opportunity|honesty) ..1 (is|was|does|did|plays|has|had) ..2 (not|no|nothing|nowhere|missing|little|a foreign|unknown) ..2 (here|in your|at your|with you|to you|role|part|word|exist|matter|>)',
      '(not|nothing|little|hardly|never) ..4 (to do with|about|on|based on|decided on|judged on|because of|by) ..1 (merit|ability|skill|skills|talent|qualifications|competence|achievement)',
      '(different|other|one) (rules|rule|standards) for ..4 (others|them|us|the rest|friends|insiders|some)'
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
      '(thanks|thank you|cheers|kudos|gratitude|grateful|thankful|appreciate|appreciated|congratulations|congrats|congratulate you|hats off|bravo|applause|applaud|well done|nice one|respect) ..4 (for|on|to|,)? ..3 @wronging',
      '(thanks|thank you|cheers|gratitude|grateful) ..3 (for|4) ..2 (nothing|the nothing|the insult|the runaround|the slap|the silence|the lies|the disrespect|the false hope|false hope|the false hopes|the waste|the lovely template|the template|the form letter|the copy-paste|the copy-and-paste|the robot|the canned|the boilerplate|the brush-off|the cold shoulder|the wild goose|the headache|the humiliation|the broken promises|the empty) !(but|except|else|less|short)',
      '(thanks|thank you) ..2 for ..1 (finally|eventually|at long last|deigning|bothering|condescending|getting around|getting round|remembering (that)? i exist|taking forever|not even|never|only)',
      '(thanks|thank you|grateful) ..3 for ..1 (showing|teaching|reminding|proving|letting|telling|making|confirming|demonstrating|revealing|opening my eyes) ..5 (how little|how not to (treat|run|hire|interview|lead|recruit|reject|do|behave)|(not to|never to|to never) (trust|apply|expect|rely|work for|hope|believe|waste)|your true|what you really|your real|(what kind|what sort) of (company|people|place|firm|employer|person|boss) (you|this|i)|worthless|not worth|who you really|true colours|true colors|that honesty|that loyalty|that hard work|that merit|my suspicion|my suspicions|everyone right|them right|my point|why nobody|why no one|why so many|how (companies|people|a company|firms|cheap|low|cold|heartless))',
      '(great|nice|good|fine|excellent|brilliant|fantastic|stellar|lovely|bang-up|top) ..1 (job|work|way|going|one|effort|move|touch) ,? ..1 (wasting|ghosting|ignoring|insulting|misleading|stringing|leading|lying|hiding|avoiding|treating|losing|scaring|driving|hiring|rejecting|to treat|to waste|to lose|to ghost|to reject|to repay|to thank|to run|of treating|of repaying|of wasting|of losing|of driving|making (me|people|candidates))',
      '(well done|congratulations|congrats|bravo|kudos|good job|nice job|great job|hats off|round of applause|slow clap|applause|medal|gold star|prize|award|trophy|oscar) ..4 (losing|lost|missing|rejecting|proving|wasting|managing to (lose|waste|miss|reject|ignore|hire)|on (your|a) new low|of wasting|for wasting|for the (most|worst|rudest|coldest|shortest|laziest)|for (rudest|worst|coldest)|driving away|turning away|outdone yourself|outdone yourselves|for bad)',
      '(how|so|very|truly) ..1 @praise (of you|of your ..2|of them)? ,? (to|that) (be|get|have|see|hear|receive|find|learn|read|know|discover|hide|let|send|make|leave|ignore|spend|come|you|use|treat|give|take|wait) ..4 @sting',
      'what (a|an) ..1 (lovely|nice|charming|touching|sweet|wonderful|delightful|personal|professional|warm|heartfelt|heartwarming|thoughtful|classy) ..3 (from a (robot|machine|bot|computer|algorithm|template)|@canned (letter|email|mail|reply|message)|way to be (rejected|dumped|dismissed|ghosted|told)|template|form letter)',
      'how (very)? (very)? (efficient|convenient|typical|predictable|original|classy|human|humane|modern|mature|democratic|progressive|inclusive|transparent|british|corporate|quaint|rich|comforting|reassuring|heartwarming|romantic|dignified|heroic|magnanimous|personal) (of you|of them|indeed)? >',
      '(how|so) (kind|thoughtful|generous|nice|good|lovely|sweet|considerate|decent|gracious|big|noble|brave|clever|smart|wise) of (you|them|your ..2) ,? ..4 (after|at last|finally|to reject|to ignore|to ghost|to waste|to let me (wait|sit|hang|dangle)|to use|to pretend|to keep me|to hide|to spare|to remember|to notice|to condescend|to send ..2 (form|template|automated|robot|bot|two|one)|to have ..2 (robot|bot|machine|computer|assistant|intern))',
      '(oh|well|wow|ah|that is|that was|this is|now that is) ,? (really|so|very|just|rather)? (classy|rich|priceless|real class|a classy move|a class act|some nerve|a new low|a bit rich|rather rich|big of you|mature of you|professional of you) (>|from|coming|of you)',
      '^ (oh|well|wow|ah|very|how|so|really|real|stay|truly)? (charming|classy|class act|typical|professional|impressive stuff|nice touch|priceless|real class) >',
      '(am|was|feel|felt|are) ..2 (touched|honoured|honored|flattered|moved|overwhelmed|humbled|thrilled|delighted|impressed|amazed|glad|overjoyed|tickled|amused|charmed|pleased|relieved|grateful) ..3 (that|by|at|to|with|how) ..5 (@canned (letter|email|mail|reply|response|message|rejection)|robot|bot|algorithm|template|two lines|one line|three lines|two sentences|one sentence|four words|nineteen words|a whole|an entire|copy-paste|managed|could spare|found two minutes|found the strength|bothered|deigned|silence|how little (respect|care|you (care|value|read|know)|a|it)|little (respect|care)|indifference|ghosted|rejected by|nobody|no one|nothing)',
      '(what|such) (an honour|an honor|a privilege|a treat|a pleasure|a joy|a thrill|an achievement|a triumph|a masterpiece|a work of art|a warm|a heartfelt|a personal touch|a surprise|a shock) ..3 (to|that|of) ..4 (be (rejected|ignored|ghosted|dismissed|strung|one of)|receive (a|an|your) @canned|@canned|robot|bot|algorithm|your (template|form letter)|rejected)',
      '(good|nice|great|lovely|comforting|reassuring|heartening|heart-warming|heartwarming|refreshing|interesting|fascinating|charming|wonderful|glad|happy|pleased|delighted|encouraging|funny|amusing|useful|instructive|sweet|touching|fun) (to (know|see|learn|hear|find|discover|read)|knowing|seeing|hearing) (that|how|what)? ..5 (nobody (reads|looks|cares|bothers|read|looked|bothered)|no one (reads|looks|cares|bothers|read|looked)|means (nothing|so little|little)|mean (nothing|so little|little)|count for (nothing|little)|counts for (nothing|little)|worth (nothing|so little|less)|does not (matter|count|mean|read)|do not (matter|count|care|read|even)|so little|how little|@machine|worthless|optional|out of fashion|overrated|ghost|who you know|what you really|what kind of|what sort of|where your priorities|wasted|in vain|beneath|disposable|rejected by|just a number|not worth|can not even|could not even|never had a chance|strangers)',
      '(give|pass|send|convey|extend) (my|our)? ..2 (compliments|regards|thanks|love|congratulations|condolences|greetings|best|respects) (to|on to) (your|the|whichever|whatever|whoever) ..2 (@machine|autoresponder|intern who|person who pressed|whoever pressed|shredder|wall|coin|dartboard|janitor)',
      '(~compliment|thank|congratulate|applaud|~praise|~salute) ..1 (your|the) ..1 (@machine)',
      '(it|this|that|which) (is|was|takes|took|must be|requires|required) ..1 (quite|some|a real|a rare|a special|a certain|real|rare|true|special|such|no small|an) ..2 (feat|achievement|accomplishment|talent|skill|gift|trick|art|nerve|cheek|gall|audacity|arrogance|chutzpah|courage|dedication|genius) ..1 (to|of) (answer|reject|turn|reply|say|sum|reduce|dismiss|waste|ignore|miss|take|need|squeeze|condense|fit|pack|make|treat|keep|send|ask|invite|be|write|sign|ghost|string|lose|let|hide|forget|call|misspell|put|produce|tell)',
      '(you|they|company|firm|hr|what|with the|of all the|the sheer|such|a lot of|take|takes|took|got some|some|had the|have the|has the|having the) ..3 (nerve|audacity|gall|effrontery|chutzpah|impudence|temerity|impertinence) (to|of|>|on|sending|asking|calling|writing|coming|rejecting|telling)',
      '(the|what|such|some|a|have|had|of all the) ..1 (cheek) (of|to|that|>)',
      '(impressive|remarkable|amazing|astonishing|fascinating|extraordinary|incredible|admirable|astounding|interesting|funny|amusing|hilarious|ironic|rich|strange|telling|marvellous|marvelous) (how|that) ..1 (you|your|a (company|firm|school|hospital|bank|team|business)|nobody|no one) ..4 (reject|rejected|ignore|waste|wasted|claim|preach|talk about|promised|boast|brag|advertise|pride|never|can not|could not|did not|do not|forget|forgot|fail|need (three|four|five|six|two) (weeks|months)|took (three|four|five|six|two|nine|eight) (weeks|months)|call yourself|call yourselves|treat (people|candidates|applicants))',
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
      '(good luck|best of luck) with (that|that one|this attitude|that attitude|all that) $',
      '(best of luck|good luck|all the best|enjoy) ..2 (with|to)? ..1 (your|the|that|this) ..2 (mediocrity|yes-men|yes men|clowns|robots|puppets|robot|bots|bot|revolving door|sinking ship|circus|farce|attitude|standards|turnover|empty|incompetence|downfall|bankruptcy|mess|nepotism|nephew|loss|mistake|second choice|second-best|cheap|cheaper|choice of|leaky|failing|dying|echo chamber|bubble|ivory tower|ego|egos|high horse|silence)',
      '(hope|hoping|pray|wish|trust|sure|bet) ..2 (you|your ..3|the (company|firm|team|place)|whoever|the whole ..2|this|it|they|karma) ..2 (fail|fails|go bust|goes bust|go bankrupt|goes bankrupt|go under|goes under|choke|chokes|burn|burns|rot|rots|suffer|suffers|collapse|collapses|crash|crashes|regret|regrets|lose|loses|bite|bites|haunt|haunts|backfire|backfires|crumble|feel guilty|feel bad|feel ashamed|feel proud|learn what|learn how it|know how it feels|find out how it feels|get rejected|get a taste|get what you deserve|get what is coming|get treated|are treated|is treated|can sleep|sleep at night|live with yourself|live with yourselves|live with that|never (find anyone|find someone|succeed|recover)|one day (feel|understand|experience|sit|stand|beg|know)|someday (feel|understand|experience|sit|stand|beg)|rue|weep|cry|leave you|leaves you|quits|quit|walks out|are (happy|proud|pleased|satisfied|ashamed|ashamed|laughing|content) (now|with yourself|with yourselves|of yourself|of yourselves|with your (choice|decision|robot|mistake|mediocre|little))|(are|is) ..2 (happy|proud|pleased|ashamed) (now|$|,|of (yourself|yourselves|what)|at (wasting|making))|remember this when|remember me when|think of me when)',
      '(i|we) ..1 (wish|hope|want|trust) ..1 (you|your|the|them|this) ..4 (exactly|only|precisely|nothing but|all) ..2 (the|what) ..5 (earned|deserve|deserves|deserved|merit|merits|showed|shown|gave|given|got coming|sown|treated)',
      '(i|we) ..1 (wish|hope) ..2 (you|the firm|the company|your company|your firm) ..1 (gets|get|receive|receives|find|finds|attract|attracts|end up with|have|has|keep) ..1 (exactly|precisely|only)? (what|the (people|staff|candidates|colleagues|employees|applicants|team)|everything) ..1 (you|it|they) ..2 (deserve|deserves|earned|earn|asked for|paid for|merit)',
      '(you|they|company|firm) ..2 (get|got|getting|gets|receive|find) ..1 (exactly|precisely|just)? what ..1 (you|they|it) ..1 (deserve|deserves|asked for|had coming|pay for|paid for|have coming)',
      "(your|the company's|the firm's|their|entirely your|all your|you) ..1 loss (>|then|not mine|really|clearly|in the end)",
      "(it|this|that) (is|was|will be) ..1 (your|their|the company's|the firm's) ..1 loss",
      '(you|they|company|firm|team) ..2 (will|are going to|shall|would|might|may|could) ..3 (regret|rue|be sorry|come crawling|come begging|come running|weep|pay for|miss me|miss out|wish you had|kick yourself|kick yourselves|see what you|realise what|realize what|wish you|be kicking|eat your|look back|find out what|need me|never find|hear from me|get your comeuppance|be hearing|learn the hard|be laughing|fail|go under|go bust|reap)',
      '(you|they) ..1 (do|did|will|have|had) (not|never|no) ..1 (know|realise|realize|idea|clue|appreciate|understand|see|recognise|recognize|deserve) ..2 (what you (are|have|were|lost|missed|just|let|threw)|what you could|who you|talent|quality|a (good|great|real|talented|gem)|good (people|candidates|staff|talent)|someone like|people like|anyone like|my talent|the first thing|how to (treat|run|recruit|hire|interview|manage|value|respect|behave|do|read))',
      '(do|did|would|could|can|have) not (know|recognise|recognize|spot|see|find|run|organise|organize|manage|tell|hire) ..3 (talent|a good|a great|if it|if he|if she|quality|a real|a bath|a lemonade|a kiosk|a tap|a bake|a brewery|a kindergarten|his own|their own|a piss-up|good thing) ..2 (if|when|in|from|even|stand|sale|yourself)',
      '(karma (is|will|comes|has|never|works|gets|knows|bites|for)|what goes around|reap what|you (reap|sow)|(god|allah|the universe|history|the market|life) (will|is|sees|see) (judge|judging|watching|seeing|teach|punish|remember|pay|see|show|get|what|all|everything) ..1 (you|your|how|this|all|everything|what|>)|word (gets around|travels)|people talk $|(i )?believe in karma|tables (will)? ..1 turn)',
      '(mark my words|watch your back|you have been warned|you will hear from me|i will remember this|will not forget (how|this|what you)|i know where you|never forgive|can not forgive|not forgive you|god forgive you|a curse on|sleep at night|live with (yourself|yourselves)|look (at yourself|at yourselves|yourself|yourselves) in the (mirror|eye)|look in the mirror|see you in hell|have it coming|had it coming|serves you right|serve you right)',
      '(deserve|deserves) (each other|every bad|to fail|to go|to lose|to be (treated|rejected|ignored|out)|everything (that is|you get)|no better|nothing better|all the bad|what is coming|worse)',
      '(you|your ..2 (firm|company|team|people)|the (company|firm|team)) ..1 (do|does) not ..1 deserve ..1 (me|us|someone|somebody|people|anyone|a|good|my|talent|the|staff|loyalty|candidates|any)',
      '(no wonder|small wonder|little wonder|not surprising|no surprise|hardly surprising|not surprised|it is clear now why|now i see why|now i know why|now i understand why|explains why|that explains|which explains) ..4 (you|your|nobody|no one|everyone|everybody|people|staff|the (company|firm|place|role|job|post|position|team|seat|turnover|reviews|last|previous)|so many|employees|good people) ..6 (can not|not|never|keep|keeps|leave|leaves|left|leaving|losing|loses|lose|quit|quits|still (open|vacant|empty)|always|struggle|struggles|struggling|failing|fails|bad|wants|stays|terrible|turnover|empty|again|hate|hates|mediocre|reviews|rating|ratings|stars|last|behind|broke|in trouble|sinking|short of|short-staffed|understaffed|ghost)'
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
      '(apparently|evidently|clearly|obviously|plainly|seemingly|it seems|it appears|turns out|i guess|i suppose|i gather|i see now|i see (that)?|i take it|i assume|i imagine|looks like|i presume|i learn|i have learned|i have learnt|i know now|now i know|in your (company|firm|world|house|office)|at your (company|firm)) ..2 (that)? ..1 (loyalty|experience|hard work|merit|talent|honesty|respect|manners|courtesy|decency|quality|qualifications|integrity|effort|passion|skill|skills|good manners|common courtesy|competence|dedication|people|human beings|humans|candidates|applicants|your values|your word|a degree|ability|effort|politeness|kindness|truth|fairness|reading|a reply|basic manners|a promise|your promises) ..3 (not|nothing|never|no|too|beneath|optional|overrated|cheap|little|worthless|disposable|extinct|dead|out of|a luxury|less|old-fashioned|zero|unknown|foreign|last|secondary|numbers|a figure of|a joke)',
      '(loyalty|experience|hard work|merit|talent|honesty|respect|integrity|effort|passion|dedication|qualifications|decency|manners|courtesy|years of ..3|people|human beings|applicants|candidates|politeness) ..1 (~mean|~count|~be worth|is worth|are worth|matters|matter|counts for|is|are) ..1 (nothing|so little|little|less|zero|not|worthless|dead|cheap|optional|out of fashion|disposable) ..1 (to you|with you|at your|in your|here|to your|for you|these days|nowadays|any more|anymore|there|$|,)',
      '(is|was|are|were|nothing but|nothing more than|just|only|merely|remains) (just|only|merely|clearly|apparently|really|obviously|a|an|another|mere|pure|not more than)? ..1 (a figure of speech|a slogan|empty slogan|a poster|pr speak|wallpaper|just words|only words|just a word|an empty phrase|lip service|just talk|all talk|a nice poster|a buzzword|a hashtag|for the brochure|for the website|just for show|for the poster|window dressing|marketing (speak|slogan|talk|lies))',
      '(value|values|respect|people first|people-first|family|inclusive|inclusion|diversity|transparency|care|caring|equal opportunity|feedback culture) ..8 (is|are|was|were|just|only) ..2 (decoration|a decoration|marketing|a phrase|words|theatre|theater|pr|words on a wall|ink)',
      '(values|people first|people-first|family|mission|diversity|brochure|poster|slogan|website|lobby|wall|careers page|career page|job ad|advert|linkedin) ..8 (not worth the paper|is a lie|are lies|are a lie|is a joke|hollow|empty|hypocrisy|a fairy tale|fairy tale|fairytale|fiction|only decoration|does not live|do not live|forgot to|skipped|my foot|my arse|my ass|yeah right|ha ha)',
      '(you|company|firm|that|who|which|it|they|people|your ..3) ..2 (claim|claims|claiming|preach|preaches|pretend|pretends|boast|boasts|brag|brags|pride yourself|pride yourselves|prides itself|advertise|advertises|profess|professes|call yourself|call yourselves|calls itself) ..8 (but|yet|and then|however|while|only to|to be|to value|to care|to put|to respect|about values|itself|yourself|yourselves|on (respect|people|fairness|values|being|its|your))',
      '(practise what you preach|practice what you preach|you are all talk|talk is cheap|words are cheap|actions speak louder|walk (the|your) talk|pull the other one|colour me surprised|color me surprised|surprise ,? surprise|as if you (care|cared|ever|really|knew))',
      '^ (oh|yeah|and|please|so|well)? (give me a break|give it a rest|do me a favour|what a surprise|big surprise|shocker|what a shocker|go figure|save it|oh please|yeah right|sure thing|spare me|spare us|as if|my foot|my arse) ($|,)',
      '(spare|save) (me|us) (your|the|all) ',
      '(first|values|family|professional|respect|diversity|experience|feedback|regret|culture|care|caring|fit|people|valued|consideration|integrity) ,? my (foot|arse|ass)',
      '(keep|save|spare me|spare us) (your|the|all|that|this) ..2 (pity|platitudes|condescension|excuse|excuses|sympathy|lies|nonsense|waffle|breath|good wishes|best wishes|lecture|lectures|speech|clichés|cliches|fairy|hr|corporate|standard|advice|fake|phrases|phrase|politeness|crocodile|bullshit|crap|kind words|empty|compliments|stock|canned)',
      '(i|we) ..2 (not|no) (need|want|require|interested in) ..2 (your|any of your) ..2 (pity|platitudes|condescension|excuses|excuse|sympathy|lies|charity|stinking|stupid|lousy|pathetic|crumbs|fake|apology|apologies|job anyway|feedback anyway)',
      '(i|we|one|you) (could|would|can|might) have ..2 (~write|~build|~learn|~raise|~walk|~finish|~read|~grow|~have|~train|~translate|~knit|~swim|~sail|~run|~dig|~paint|~get|~earn|~do|~solve|~drive|~start|~become|~fly|~master|~circumnavigate|wrote) ..8 (in the meantime|meanwhile|by now|in that time|in the time (it|you|that)|in less time|while i waited|while waiting|while you|twice over|before you|in all that time|since then)',
      '(grew|grown|turned|aged|dying|died|born|retired|retire|grow|grows) ..3 (old|older|grey|gray|a beard|ten years|of old age|children|a full beard) ..3 (waiting|before you|while you|by the time|since)',
      '(evolution|glaciers|glacier|snails|snail|tortoise|continents|a glacier|the post office|the pony express|carrier pigeon|carrier pigeons|a carrier pigeon|pigeons) ..6 (faster|quicker|slower|move|moves|would|than|pace|sooner)',
      '(it|all|this|that) ..1 (took|takes|needed|only took|has taken) (you|your|them|the|a|your whole) ..5 (@number|a whole|a quarter|half a|an entire|a full|so|this) ..2 @moment ..2 (to|for|and) ..1 (write|come|find|send|produce|type|say|tell|decide|compose|press|click|copy|two|one|a|this|that|manage|deliver|work|figure|read|realise|realize|reject)',
      '(@number|whole|entire|full) ..1 (weeks|months|days|years|week|month|rounds|interviews|stages|hours) ..2 (for|to get|and then|and all i|and i get|, then|, and then|and what|to be told|to hear|to receive|and this|and you|, only|only) ..2 (this|that|two lines|two|one|a (no|form|template|two|one|copy|robot|bot|canned|sentence|line|paragraph)|nothing|silence|an automated|three lines|four|nineteen|all i|what|to be)',
      '(you|they|company|firm|hr|panel|everyone|anyone|people|management|obviously|apparently|evidently|somebody|who) ..3 (too busy|so busy|far too busy|too important|so important|too grand|too proud|too lazy|too good|too cowardly|too cheap|too posh|too stupid|too arrogant|too high and mighty|too scared|too afraid) (to|for) ..1 (~read|~look|~talk|~tell|~be|~treat|~bother|~sign|~spell|~say|~give|~listen|~remember|~behave|~show|~people|the likes|people like|us|me|mere|~explain|~face|~meet|~pay|~pick up|~care|~open)'
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
      '(no one|nobody|you|none of you|they|company|firm|anyone|anybody|someone|hr|panel|manager) ..2 (had|have|has|could have had|might have had|finds|found|did not have|had not) ..2 (the|enough|basic|common|a|even the|any|so much as) ..2 @decency !(to @answering)',
      '(you|they|company|firm|it|somebody|someone|hr) ..1 (could|might) ..1 (have)? ..1 (at least|at the very least) ..1 (have)? (had the|shown|pretended|spared me|spelled|spelt|read|looked|signed|bothered|tried|waited|thanked|treated|been (honest|polite|human|decent|kind|civil))',
      'the (very)? (least|minimum) ..1 (you|that you|anyone|a company|one|they) (could|might) have (done|shown|offered|given)',
      '(common|basic|simple|ordinary|human|a little|a bit of|some|minimum|elementary|bare) ..1 (courtesy|decency|respect|manners|politeness|humanity|professionalism|honesty|kindness|civility|compassion) ..2 (is|was|seems|must be|appears|seem|apparently|has|have|would|costs|cost|goes|went|not|too|should|in your|at your) ..3 (too much|lost|missing|beyond|not|dead|extinct|foreign|free|nothing|optional|unknown|absent|a lost|not be|have been|been|above|much to ask|out of the window|out the window|gone|a thing of|nice|the least|company|firm|culture)',
      '(is|was|be|apparently|surely|guess|suppose|seems|clearly|obviously|evidently|honesty|courtesy|respect|decency|manners|feedback|reply|minimum|that|it) ..3 too much to (ask|expect|hope)',
      '(you|they|company|firm|nobody|no one|none of you|hr|anyone|anybody|team|people|person|whoever|panel|someone) ..3 (bothered|bother|care enough|cared enough|be bothered|be arsed|bothers|troubled|trouble yourself|trouble yourselves) (to|with|about|even) !(@answering) !(me)',
      '(can|could|did) not ..1 (even)? ..1 be ..1 (bothered|arsed|assed|troubled) !(to @answering)',
      '(letter|email|mail|message|reply|response|rejection|note|application|cv|portfolio|work|test|presentation|task|sample|homework|case|plan) (nobody|no one|none of you|that nobody|that no one|which nobody|which no one|you never|you did not|you clearly never|you clearly did not|that you never) ..1 (bothered|bother|cared|dared|read|reads|looked|opened|signed|sign|wanted to sign|even|put)',
      '(nobody|no one|none of you|not one of you|not a single (person|one|soul|human)|no human|no human being|nobody (there|in your office|on your team|at your)) ..3 (read|reads|looked at|looks at|opened|signed|cares|cared|listened|glanced at|has read|ever read|laid eyes|took responsibility|apologised|apologized|said hello|said sorry|introduced|thanked) ..1 (my|me|it|mine|what|a|us|hello|sorry|on|that i|whether|about (me|us|people|candidates|applicants))',
      '(did|do|have|has) (anyone|anybody|you|someone|somebody|a human|any of you|a single person) (even|so much as|actually|at least|ever) (bother to|bothered to|once)? (read|look|looked|open|opened|glance|glanced|listen|listened|watch|watched|check|checked|notice|noticed|care|play) (my|it|the|at|me|to|what|a|that|about|in)',
      '(not even|without (even|so much as)|not so much as|without) ..1 (a|an|one|any) ..2 (goodbye|good-bye|thank you|thanks|handshake|glass of water|coffee|apology|sorry|name|signature|human|hello|glance|smile|chair|greeting|blink|kind word) ..2 (from|of|for|to|at|$|,|after|in|or|that|signed|on it|under it|,)',
      '(you|they) (clearly|obviously|plainly|apparently|evidently|just|simply|really|never)? (do|did|have|show|showed|never|can|could)? (clearly|obviously|plainly|really|even|just)? (not|no|zero|never|little) (really|even|actually|one bit of|any|truly)? (care|cared|respect|value|valued|give a|appreciate|respected|manners|shame|class|honour|honor|heart|clue|mercy|soul|scruples|conscience|humanity|decency|integrity|principles|empathy|morals) ..2 (about|for|people|candidates|applicants|me|my|us|anyone|others|how|of|>|at all|whatsoever)',
      '(you|they|clearly|obviously|company|firm) ..2 (have|has|had|got|show|showed|possess|with) ..1 (no|zero|little|absolutely no) ..2 (shame|class|manners|heart|clue|respect|decency|integrity|honour|honor|spine|backbone|soul|scruples|conscience|humanity|standards|morals|professionalism|empathy|taste|compassion|principles|regard|consideration|idea what)',
      '(you|clearly|obviously|your) ..1 (clearly|obviously|plainly|apparently|evidently|obviously)? ..1 (lack|lacks|lacked|lost|forgot|abandoned) ..2 (any|basic|the|all|every|common|sense|even|human|simple)? ..2 (decency|courtesy|respect|manners|integrity|spine|backbone|courage|guts|empathy|professionalism|humanity|shame|moral|vision|imagination|honesty|class|judgement|judgment|compassion)',
      '(it|this|that|which|rejection|email|mail|letter|reply|answer|silence|way|process|treatment|behaviour|behavior|response|attitude|conduct) ..1 (~show|~prove|~say|~speak|~tell|~reveal|~demonstrate|~reflect) (me|us|only|just|really|clearly|quite|plenty)? (how little|a lot|everything|it all|volumes|all i need|exactly|what kind|what sort|who you|badly|poorly|your true|your real|the true|the real|just how|what you really|how you (treat|value|run|work)|how much you (really|actually)|plenty|more) ..5 (you|your|company|firm|place|culture|organisation|organization|are|value|care|colours|colors|face|need to)',
      '(now|finally) ..1 (i|we) ..1 (know|see|understand|realise|realize) ..1 (exactly)? (what kind|what sort|who you (are|really)|how (little|your|things work|it works) |your true|the true|where your|why (nobody|no one|your (staff|people|reviews|turnover|last)|people (leave|quit|complain|warned|avoid|run|do not|hate)|you (can not|have to|are always|struggle|keep|lose|need))|the kind|the real)',
      '(what kind|what sort|what type|which kind) of ..1 (company|firm|business|people|person|employer|professional|manager|professionals|organisation|organization|human|human being|team|process|school|hospital|recruiter|leader|monster|monsters|idiot|show|place|boss|man|woman) ..3 (treat|treats|does|do|makes|sends|send|lets|leaves|keeps|rejects|ignores|behaves|invites|asks|wastes|are you|is this|needs|takes|rejects|would|acts|says|hires|reads|not)',
      '(is|was) (this|that) ..1 (how (you|your company|people|one|i)|the way|your way|what you call|what your|what passes|the thanks|the respect|normal for|your idea of|all (i|we) (get|deserve|am worth)) ..2 (treat|repay|reward|run|call|for|i|you|get|deserve|of|we|behave|do business|people|respect|values|professional|look|hire)',
      '(this|that|it) (is|was) ..1 (no way to|not the way (to|you)|not how (you|one|people)|how you (treat|repay|reward|run|thank|handle|do business|behave|value|hire|choose)|the thanks (i|we|you|one)|the reward (i|we)|what (i|you|one|we) (get|gets|got) for|not (a serious|serious|professional|the behaviour|normal behaviour|decent|respectful|polite|nice from|good from|correct from|correct of|human behaviour|a way to))',
      '(i|we) ..1 (was|were) ..2 (raised|brought up|taught|educated|always told) ..2 (to|that|with|better|differently) ..8 (people|respect|manners|answer|thank|decency|treat|word|promise|courtesy|honest)',
      "(where i come from|in my (country|culture|day|village|world|family|trade)|a (real|proper|serious|decent|self-respecting|civilised|civilized|respectable|well-run) (company|firm|employer|boss|manager|professional|leader|organisation|organization|school|recruiter|person|man|gentleman)|any (real|proper|serious|decent|self-respecting|sane|competent|half-decent|respectable|civilised|civilized) (company|firm|employer|boss|manager|person|professional|recruiter|organisation|organization|leader|human)|professionals|decent people|grown-ups|adults|serious companies|decent companies|real companies|even mcdonald's) ..1 (would|do|does|has|have|we|people|one|you|it) ..1 (treat|treats|have the|not|never|keep|keeps|honour|at least|call (this|that|it)|do not|say|has|is|show|shows|have) ..3 (people|applicants|candidates|word|words|like (this|that|dirt)|manners|respect|courtesy|decency|do this|do that|behave|treat|hide|waste|lie|ghost|rude|shame|shameful|goodbye|promises|ask|string|use)",
      '(a|an|my|the|any|even) ..3 (vending machine|parrot|goldfish|toaster|robot|dog|cat|child|toddler|monkey|answering machine|houseplant|brick|brick wall|wall|lamp post|lamppost|coffee machine|speed camera|parking meter|cash machine|ticket machine|fridge|kettle|doorbell|traffic light|parking ticket|fortune cookie|chatbot|spam filter|tax office|horoscope|weather forecast|washing machine|hamster|donkey|cactus|garden gnome|call centre|lift|nephew|five-year-old|six-year-old|ten-year-old|trained monkey|potato|stone|rock|coin|mannequin|scarecrow|bank) ..2 (~have|~show|~know|~give|~say|~do|could|can|would|will|is|has|gives|shows|talks|~treat|~answer|feels) ..3 (better|more|manners|nicer|warmer|politer|kinder|have (done|written|given|read|known|chosen|managed|more)|change|answered|sense|heart|warmth|human|friendlier|conversation|~tell|do (better|that|it)|write|interest)',
      '(better|more|warmer|friendlier|nicer) ..1 (manners|treatment|heart|conversation|warmth|feedback|respect|humanity|personality|answers|replies|reply|courtesy|answer) ..2 (than you|from (a|an|my|the|strangers)|than your|at the (dentist|tax|dmv|job centre|supermarket|bank|dole))',
      '(should|could|might|need to|must|ought to|want to|to) (show|have|learn|find|get|buy|grow) (some|a little|a bit of|a) (respect|manners|decency|class|shame|spine|backbone|heart|conscience)',
      '^ (and|so|please|just|seriously|maybe|oh|honestly)? (grow up|get over yourself|get over yourselves|get a life|get real|wake up|do better|be better) (>|people|for once|than this)',
      '^ ..2 (do your (job|homework)|learn to (read|treat|spell|behave)|learn some|read (my|the) (cv|application|resume) (next|properly|before)|show some (respect|decency|humanity|class|manners|spine|courage)|have some (respect|decency|shame|manners|self-respect)|grow (a|some) (spine|backbone|pair|balls)|buy some manners|find some)'
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
      '(nothing but|just|only|merely|simply|no more than|nothing more than|all i ..1 (get|got|receive|received|deserve|deserved|am worth) ..2|all you ..2 (send|sent|gave|manage|managed|write|wrote) ..2|a mere|yet another) (a|an|your|with a|one|two|three|some|these|this|from a)? ..1 (@canned) ..1 (@letter|feedback)',
      '(lines|line|sentences|words|paragraph|pages|page|bit|piece|load|wall|minutes|seconds|scraps|bits) ..1 of ..1 (copy-paste|copy-and-paste|copypaste|copy and paste|copy paste|boilerplate|canned|template|templated|corporate|hr|cut-and-paste|chatgpt|ai|nothing|stock|platitudes|waffle|automated)',
      '(you|your|hr|company|firm|they|people|everyone|somebody|cowards|it is easy to|hides|manager) ..3 (~hide|hiding) ..1 behind ..3 (@machine|no-reply|noreply|address|mailbox|policy|email|emails|mail|form|template|templates|phrases|phrase|process|system|excuses|platitudes|hr|portal|screen|keyboard|secretary|assistant|gdpr|privacy|policies|rules|letter|desk|titles|your)',
      '(not even|never|no|not a|without a|zero|not one|not a single) ..1 (human|human being|living|real person|person|actual person|pair of eyes|human eyes|warm body|human soul) (ever|even|has|had|there|actually|seems to have)? (has|have|ever)? (read|looked|looks|behind|saw|involved|opened|opens|signed|in sight|wrote|answered|seen|in the process|in your|at your)',
      '(no|without a|zero|any) (human touch|personal word|personal touch|personal line|human word) ',
      '(a|an|your|some|the|that|this) ..1 (@machine) ..1 (that|which|who|to) ..2 (can not|could not|not|found me|decided|decides|rejected|rejects|rejected|told me|tells me|tell me|thinks|does|reads|did|screens|judges|judged|has more|makes|do your|do the|writes|wrote|say no|said no|sends|sent)',
      '(let|lets|letting|leave|left|leaving|have|having|had|get|got) ..1 (a|an|your|some|the) ..1 (@machine|intern|coin) ..1 (do|make|decide|reject|tell|judge|choose|write|say|send|answer|handle|sort|to do|to decide|to reject|to tell|to write|break)',
      '(press|presses|pressed|pressing|hit|hits|hitting|push|pushed|click|clicked|clicking) (send|reject|delete|a button|the button|the reject button|the delete button) (and|without|on me|on people|on my|on us)',
      '(click|touch|push|press|stroke) of (a|one|the) (button|mouse|key)',
      '(copy|copied|copying|cut|pasted|copy-pasting|copying) (and|&|n)? ..1 (paste|pasted|pasting) ..3 (me|rejection|reply|email|mail|letter|answer|job|the|this|it|that|from|your|a|name|wrong|response|feedback|$|,)',
      '(got|spelled|spelt|misspelled|misspelt|wrote|spell|mixed up|pronounce) (even|actually|still)? (my|the) ..1 name ..1 (wrong|incorrectly|right|correctly|properly)',
      '(forgot|forget|bother|bothered) to (change|fill in|insert|remove|spell) ..2 name',
      '(dear|hello|hi) (candidate|applicant|name|first|firstname|#slot) ..1 (,|is|was|how|seriously|really|after|$) ..2 (personal|warm|nice|touch|after|how|such|way|seriously|really|says)',
      '(the|your) ..1 (robot|bot|algorithm|machine|computer|ai|chatbot|filter|template|software|system|auto-reply|form letter|mail merge) ..3 (can not|could not|did not|does not|must have|forgot|obviously|clearly|has (no|more|better)|malfunctioned|glitched|hallucinated) ..3 (read|tell|see|cv|me|name|human|care|manners|heart|experience|talent|blind|broken|proud|appreciate|feel|rejected|decided)',
      '(written|composed|signed|sent|generated|produced|decided|drafted) by ..1 (a|an|your|some|chat)? ..1 (@machine|nobody|no one|intern|committee of robots|monkey|lawyer|lawyers|the legal department)',
      '(person|human|people|humans|someone|somebody|a soul) ..2 (behind|reading|reads|left|there|actually|at all) ..4 (is|are|was|were|robot|machine|wonder|doubt|or|if) ..1 (or|just|a|any)? ..1 (@machine|another robot|@foul)'
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
      '(i|we) ..1 had ..1 (higher|better|greater|different|high|other) (expectations|opinion|standards|image) ..1 (of|from|for|about|towards|in) ..2 (you|your|a (company|firm|school|hospital)|the (company|firm|team)|such a|this)',
      '(i|we) ..1 (thought|believed|figured|assumed|imagined) ..1 (you|your ..2 @theirs|this (company|firm|team|place)|the (company|firm|team)|people like you) ..1 (were|was|are|is|would be|had|have|would|stood|stand|valued|cared|treated|respected) ..3 (better|different|more|above|bigger|serious|professional|professionals|decent|class|honest|honourable|honorable|people of|one of the good|for something|values|fair|special|human|classier|a serious|applicants|candidates|people|integrity|honesty)',
      '(i|we) ..1 (thought|think) ..1 (better|more|higher|highly|less|lower|worse) of (you|your|the (company|firm|team))',
      '(lost|losing|lose|lower|no|little|zero|less|any) ..1 (all|any|every|much|what)? ..1 (respect|trust|faith|confidence|sympathy|admiration|opinion|esteem) ..2 (for|in|of|i had) ..2 (you|your|the (company|firm|team|process|panel|board)|this (company|firm|process|place|organisation|organization|team))',
      '(~disappoint|let down|saddened|dismayed|disillusioned|disheartened|unimpressed|put off|unhappy|dissatisfied|displeased|frustrated) ..2 (with|by|in|at|about|over|from) ..1 (you|your ..2 (company|firm|team|people|attitude|behaviour|behavior|conduct|treatment|communication|process|handling|approach|lack|manner|manners|way|values|hr|organisation|organization|professionalism|standards|silence|recruitment|email|response)|how ..2 (you|i was|this was|it was|things were|the process|your)|the (way|manner|lack|treatment|handling|attitude|behaviour|behavior|unprofessional|quality of your|level of|company|firm|process|communication|tone|coldness|disrespect)|this (company|firm|treatment|process)|such (a|behaviour|treatment))',
      '(appalled|disgusted|outraged|insulted|offended|furious|livid|enraged|incensed|fuming|indignant|scandalised|scandalized|bitter|resentful|pissed|pissed off|infuriated|repulsed|fed up|sick and tired|sick to death) ..1 (with|by|at|that|about|over|of|how|to (see|read|hear|learn|be|find)) ..1 (you|your|how|the|this|such|companies|being|these|people|having been|it|all (this|your|these)|corporate|recruiters|hr|employers|firms)',
      '(angry|shocked|astounded|astonished|horrified|annoyed|irritated|sickened|speechless|stunned|aghast|tired|sick|mad|upset|dismayed|bewildered|frustrated|amazed) ..1 (with|by|at|about|over|of|how) ..1 (you|your|how (you|badly|rude|little|unprofessional|poorly)|the (way|manner|lack|treatment|handling|attitude|arrogance|company|firm|nerve|audacity|contempt|sheer|lies|excuses|disrespect|hypocrisy|games|unprofessional|rudeness|coldness)|this (company|treatment|behaviour|kind of)|such (treatment|behaviour|rudeness|disrespect)|companies|recruiters|being (lied|ghosted|ignored|treated|strung|used|messed|rejected by (robots|a robot|bots))|games|liars|your games)',
      '(i|we) ..1 (am|was|feel|felt|were|remain|still feel|left) ..1 (feeling|so|very|really|deeply|truly|quite|absolutely|rather|just|more than|extremely|pretty|a bit|a little|totally|frankly|honestly|super|beyond|fucking|both|still)? ..1 (furious|livid|enraged|fuming|outraged|insulted|offended|cheated|betrayed|deceived|mocked|disrespected|humiliated by|used|exploited|disgusted|appalled|wronged|belittled|slighted|tricked|ripped off|indignant|infuriated|violated|fooled|conned|patronised|patronized|robbed|mistreated|abused|taken advantage of|like (a number|dirt|trash|garbage|cattle|meat|spam|a beggar)) !(to)',
      '(i|we) (am|feel|remain|are) ..1 (so|very|really|deeply|truly|quite|absolutely|rather|just|more than|extremely|pretty|totally|frankly|honestly|super|beyond|both|still)? (resentful|bitter|angry|pissed|pissed off|mad) (with|at|about|that|because|and|>)',
      '(you|your ..3|it|this|that|which|interview|panel|process|letter|email|tone|question|questions) ..1 (~make|made) (me|us|my) ..1 (angry|sick|furious|mad|want to (vomit|puke|scream|throw up)|blood boil|stomach turn|vomit|puke|feel (small|stupid|worthless|used|like|humiliated|cheap|unwanted|unwelcome|disposable|foolish|dirty|ridiculous)|look (like|stupid|foolish)|rage|nauseous)',
      '(it|that|this|which|what|the (process|decision|way|whole thing|experience|tone|letter|email|answer)|your ..3) ..2 (disgusts|insults|offends|sickens|infuriates|angers|enrages|appals|appalls|revolts|galls|irks|rankles|pisses|outrages|beggars belief|defies belief|takes the biscuit|takes the piss|takes the mick|takes the mickey|is beyond belief)',
      '(leave|leaves|left|leaving) ..1 (me|us|with|a)? ..2 (bitter|bad|sour|nasty|foul|unpleasant|rotten) ..1 (taste|aftertaste|feeling|impression)',
      '(can not|could not|hard to|impossible to|do not|can hardly|never) ..1 (believe|fathom|accept|forgive|stand|stomach|swallow|respect|tolerate|comprehend) ..2 (you|how (you|rude|little|a company|badly|cold|anyone|unprofessional|low)|the (way|nerve|audacity|cheek|gall|lack|arrogance|rudeness|attitude|disrespect|incompetence|level)|your ..1 (attitude|behaviour|behavior|nerve|audacity|arrogance|conduct|treatment|excuse|excuses|hypocrisy|lies|cheek|gall|process|incompetence)|that (someone|a company|anyone|professionals|people|adults)|being treated|this (treatment|company|nonsense|kind of)|such ..1 (treatment|behaviour|behavior|arrogance|disrespect|rudeness|incompetence))',
      '(i|we) ..1 (really|just|absolutely|truly|so|honestly|fucking)? ..1 (hate|despise|loathe|detest|resent|abhor|can not stand|could not stand) ..2 (you|your|this (company|process|place|firm)|the (way|company|process|firm|fact|games|how)|how you|companies|recruiters|hr|being (lied|treated|ignored|ghosted|used|rejected|strung|patronised|played)|people like you|that you|what you|having (been|wasted)|these) !(for|would)',
      '(disgusting|despicable|shameful|disgraceful|appalling|shocking|unbelievable|outrageous|rotten|shabby|horrible|terrible|awful|dreadful|poor|bad|cruel|cold|nasty|ugly|dirty|cheap|mean|rude|lousy|crappy|low|unfair|unprofessional|disrespectful|inhumane) ..1 (treatment|behaviour|behavior|conduct|attitude|form|manners|style|show|communication|practice|practices|move|trick|tricks|way to treat|etiquette|management|service|professionalism|way of treating) ..2 (by|from|of|on (your|the)|to|towards|at|in your|, |$|,|all round|from your|as|for|if)',
      '(i|we|one) ..1 (find|found|consider|considered|call|think|thought|regard|view|hold) ..1 (that|it|this|your ..3 @theirs|the (way|process|whole|tone|decision|email|letter|manner|treatment) ..5|such (behaviour|treatment|an answer|a reply)|you) ..1 @very? @very? (@foul|@poor|below the belt|beneath (you|contempt)|poor form|bad form|in poor taste|in bad taste|a bit (much|rich)|rich|hard to stomach|hard to swallow|beneath your|not very (professional|nice|polite|fair|respectful|serious)|unworthy)',
      '(poor|bad|disgraceful|appalling|shocking|rotten|terrible) (form|show|manners|taste|style|etiquette) !(on my|of mine|of me|was mine)',
      '(below the belt|beneath contempt|beneath you|a new low|an all-time low|low blow|cheap shot|rock bottom|hit a low|how low (can you|you|your|they|a company|people)|stoop|stooped|stooping|scraping the barrel|scrape the barrel|race to the bottom|in poor taste|in bad taste|a disgrace|the pits|a laughing stock|laughing stock|laughingstock|an utter disgrace|a disgrace to|put to shame|shame on|shame yourself|be ashamed|ashamed of yourself|ashamed of yourselves|embarrassment to|no excuse for|without excuse|there is no excuse|hypocrisy|hypocrite|sheer arrogance|rank amateur|rank amateurs|amateur hour|bush league|mickey mouse|tinpot|tin-pot|fly-by-night|bargain basement)',
      '(that|this|it|which) (is|was) (just|so|really|pretty|very|a bit|kinda|kind of|straight up|rather)? (low|shady|sketchy|dodgy|messed up|fucked up|out of order|bang out of order|cold af|rude af|a low blow|weak sauce|wack|whack|sus|petty|a dirty trick|a cheap shot|beyond a joke|below the belt) (>|from|of you|of your|on your|even for|tbh|ngl|bro|man|not)',
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
      '(i|we|my family|my friends) (will|would|shall|am|do|are|am going to|have decided) ..1 not ..1 (be)? (apply|applying|buy|buying|recommend|recommending|shop|shopping|come back|coming back|return|returning|set|setting foot|support|trust|bother|bothering|work for|do business|make the mistake|make that mistake) ..4 (again|anyone|your (products|stores|shop|company|brand|services|bank)|from you|with you|here again|anybody|ever|for you|foot|you to|a company)',
      '(never again|not in a million years|not for (all the money|any money|a million|double|twice)|over my dead body|when hell freezes|not if you (paid|were the last|begged)|even if you (paid|begged|offered|were the last)|if you were the last)',
      "(i|we) (would|will|'d) ..1 (rather|sooner|prefer to) ..1 (work|starve|eat|clean|shovel|be unemployed|dig|die|live|stay|flip|scrub|sell|stand|sleep|stack|have root|chew|sweep|wait tables|beg|gargle|go|watch|drink|walk) ..12 (than|before i|you)",
      '(do|please|never|and) ..1 (not|never|stop) ..1 (contact|contacting|call|calling|email|emailing|write|writing|message|messaging|approach) ..1 (me|us|to me) ..1 (again|ever|anymore|any more|in future|in the future|$|,|with|about)',
      'lose my ..1 (number|name|email|contact|address|details)',
      "(i|we) ..2 (will|am going to|shall|have|'ll|would|can|make sure|plan to|intend to|already|be sure to|gladly|happily) ..4 (tell|warn|warning|advise|inform|told|warned|let|discourage|discouraging|spread|spreading|make sure|see to it|share|sharing) ..4 (everyone|everybody|anyone|anybody|others|people|friends|my friends|my classmates|my colleagues|classmates|colleagues|my (students|class|network|former|family|course|cohort|year|union mates|mates|whole|entire)|the word|other (candidates|applicants|people|graduates|nurses|drivers|teachers|students|engineers)|the whole|half the|all my|all the|the world|my network|this experience|this story|my story|every|whoever|candidates|applicants) ..6 (about|to|not|how|what|avoid|know|knows|never|you|away|stay|your|apply|of|hear|hears|from|against|around|experience|with|$)",
      '(i|we|everyone|anyone|people|others|friends|colleagues|classmates|to) ..3 (stay|keep|steer|run|stays) (away|clear|well clear|far away) (from|of) ..1 (you|your|this (company|firm|place|employer|school)|the (company|firm|place))',
      '(you|your ..2 @firm|company|firm) ..2 (have|has|had|just)? ..1 (lost|losing|lose|will lose|burned|burnt) ..1 (a|an|one|me|my|our|all) ..2 (customer|client|fan|patient|supporter|ally|friend|advocate|guest|reader|subscriber|member|business|respect|trust|good will|goodwill|custom|bridge|bridges|regular|donor|passenger|buyer|family|as a|good)',
      '(~take|take|taking) ..1 (my|our) (business|custom|money|talent|talents|skills|ideas|account|savings|shopping) ..1 (elsewhere|somewhere|to)',
      '(~cancel|~close|~boycott|~return|~throw away|~burn|~bin|~unsubscribe|~unfollow|~uninstall) ..1 (my|our|your|all) ..2 (subscription|account|membership|products|product|loyalty|card|newsletter|app|order|contract|brand|stores|store|company|books|shop)',
      '(i|we) ..1 (have been|was|were|used to be|am) ..1 (a|your|an)? ..2 (loyal|long-time|longtime|faithful|lifelong|regular|paying|biggest|good) (customer|client|fan|reader|subscriber|member|guest|patient|user|supporter) ..8 (but|until|no more|no longer|anymore|any more|not|never|ends|over|finished|changed|stop)',
      '(i|we) ..2 (regret|rue|regretted|was wrong to|was stupid to|was a fool to|was an idiot to|was foolish to|wish i had (never|not)|wish i never|wish we had (never|not)|should (never|not) have|should have known better than to|could kick myself for|curse the day|am sorry i ever|am sorry that i ever) ..2 (ever|even|applying|applied|apply|believed|believe|trusted|trust|trusting|interviewed|interviewing|coming|came|come|taking part|giving|gave|give|turning down|turned down|listening|spending|spent|wasting|wasted|helping|helped|having) ..4 (you|your|this (company|firm|place|process|farce|circus|joke)|such a|a company|a firm|people like)',
      '(i|we) ..2 (regret|rue|curse|am sorry) ..1 (that i)? ..1 (ever) (applying|applied|trusting|trusted|wasting|came|coming|having applied|set foot|met|hearing|heard)',
      '(glad|happy|relieved|lucky|thankful|thank god|thank goodness|thank heavens|luckily|fortunately|good thing|just as well|delighted) ..2 (i|that i|not to|we|never|to have) ..2 (not|never|avoided|dodged|escaped|am not|do not have to|did not|will not|spared|be|work) ..3 (work|working|join|joining|end up|bullet|hired|part of|stuck|have to work|employed|tied) ..3 (for|with|at|there|here|you|your|this|in|of|such|a company|a firm)',
      '(dodged|dodge|dodging|dodged) ..1 (a|the|that) ..1 bullet',
      '(lucky|narrow|fortunate|close|great) (escape|shave) ..2 (for|from|,|$|>|to|i)',
      '(blessing|relief|favour|favor|bullet) ..3 (not (to|working|having|being|ending)|in disguise that|that i|you did me|did me a|to have escaped)',
      '(you|company|firm|your rejection) ..1 (did|have done|are doing|has done) (me|us) a (favour|favor|service)',
      '(who|nobody|no one|why|what sane|which sane|what fool) ..2 (would|in (his|her|their) right mind|wants|want|in their right minds|sane) ..4 (want to|work|wants|apply|to work|join|would|like to) ..2 (work|for you|at your|with you|for|there|here|join|your|with people|in a place)',
      '(i|we) ..1 (would|will|could|do|did|really) ..1 not ..2 (want|wish|work|recommend|dream) ..2 (to)? ..2 (work|be part|belong|join|have worked|for|there|it|anyone|you|this|your) ..2 (for you|for|in such|in a|at a|at your|with you|with people|at such|to anyone|to my worst|to anybody|to a dog|there|company|place|anyway|anyhow|even if|if you|apply|here)',
      '(your|this|the) ..1 (company|firm|place|team|office|employer) ..1 (is|was) ..1 (not|no) ..1 (worth|good enough|worthy|fit|place|what|the right)  ..2 (for|my|of|to|me|time|it|a|human)'
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
      '(i|we) ..3 (took|taken|take|used|spent|gave up|sacrificed|cancelled|canceled|turned down|quit|left|drove|travelled|traveled|flew|paid|borrowed|skipped|missed|moved|bought|burned|burnt|lost|put|invested|worked|wasted|came|sat|walked|prepared|declined|refused|missed|hired|arranged) ..10 (for (all)? (this|that) $|for this (joke|farce|circus|charade|nonsense|rubbish|shambles|insult|humiliation)|for nothing|for you|for a (no|joke|form|template|two-minute|ten-minute|farce|job that|process)|because of you|on your account|only to|just to (be|hear|get|find)|and for what|for what|thanks to you|for your (games|amusement|entertainment|little|circus|silly|stupid|pleasure)|and you (could|did|can|do) not|and (this|that) is (how|what|the)|and (not|nobody|no one)|and you (have|had) the|and got (nothing|a|two)|and all|and in return|to be (ignored|told|rejected|treated|insulted|ghosted|laughed|humiliated))',
      '(this|that|it) (is|was) ..1 (what|how|all|the) ..1 (i|thanks|reward|you|we|gratitude|respect) ..1 (i|we)? ..1 (get|got|repay|repaid|thank|reward|deserve|gets|earned|treat|pay|receive) ..3 (for|after|me|in|$|,|back|people|my|us|loyalty|candidates|applicants|now|hard|staff)',
      '(you|your ..2 (decision|rejection|company|firm|email|letter|no|answer)) ..2 (ruined|destroyed|crushed|shattered|killed|broke|spoiled|spoilt|wrecked|robbed|took away|cost|stole|have cost|damaged|smashed|trampled|poisoned|stolen|derailed|messed up) ..1 (me|my|our|us|a|all) ..2 (life|christmas|week|year|career|dream|dreams|hope|hopes|confidence|family|weekend|heart|future|self-esteem|chance|chances|job|money|marriage|summer|birthday|faith|day|holiday|offer|plans|another|other|two|three|year|months|good|everything|motivation|trust|of)',
      '(because of you|due to you|thanks to you|all because of you|thanks to your ..3|because of your ..3) (i|we|my) ..2 (lost|missed|turned|have no|out|jobless|broke|stuck|can not|wasted|gave up|spent|quit|had to|family|christmas|lose|missing)',
      "(your fault|the company's fault|hr's fault|(you|you all|your ..2 @theirs) (is|are|have yourself|have yourselves) ..1 to blame|(i|we) blame (you|your)|on your (conscience|head))",
      '(you|they|company|firm|team) ..2 (let|have let) (me|us|everyone|your applicants) down',
      'how (do|can|could) ..1 you ..1 (sleep|live with|look (at yourself|at yourselves|yourself|yourselves|in the mirror|people in)|face (yourself|yourselves|people))',
      '(do|can|did) you ..1 (sleep (at night|well|soundly)|feel no (shame|guilt)|feel any (shame|guilt|remorse)|have no (shame|guilt|heart)|find (it|this) (funny|amusing)|feel (proud|good) about)',
      '(do|did|have) you (even|ever|actually|really|guys|people)? (know|realise|realize|care|understand|think|stop to think|appreciate|imagine|any idea) ..2 (what it|what this|what that|how (much (time|work|effort|i)|long i|many hours i|hard i|that|this)|that (i|people|behind)) ..3 (feels|cost|costs|did to|does to|put|means to|took|have people|gave|spent|worked|hurts|hours|invested|prepared|hurt)',
      '(some of us|other people|people|we|i|applicants|candidates) (have|are|put|invest) ..2 (feelings|lives|families|bills to pay|human|human beings|people too|actual lives|time is|not (robots|machines|toys|numbers|disposable|dirt|trash|cattle|objects)|real lives|better things) ..1 (too|as well|>|you know|and|,|to)',
      '(i|we|people|candidates|applicants) (am|are) ..1 (not) ..1 (your|a|an|just a|some)? ..1 (toy|toys|puppet|number|numbers|plaything|robot|robots|slave|slaves|charity|guinea pig|machine|doormat|dog|beggar|beggars|object|objects|dirt|piece of meat|trash|commodity|fool|entertainment|cv|free|punching|servant|joke)',
      "(you|they|company|firm|people like you) ..2 (play|playing|played|plays|toy|toying|gamble|gambling|mess|messing|fool|fooling|joke|joking) ..1 (with|around with|about with) ..1 (people|people's|my|our|peoples|human|other people's|someone's|the|young|candidates|applicants|me|us|lives|feelings|emotions|hopes)"
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
      '(i|we) ..2 (am|must|will|have to|have decided|regret|can|hereby|was|are|do|would|shall|unfortunately|decided) ..3 (decline|reject|declining|rejecting|refuse|refusing|unable to accept|not accept|not able to accept|turn down|return|send back|not move forward|not proceed|not to move forward|not to proceed|not to accept|accept|dismiss) ..2 (your|the|this|any) ..2 (rejection|rejections|refusal|decline|no thank you|letter of rejection|rejection letter|rejection email|refusal)',
      '(i|we) ..1 (have|had|received|receive|get|got) ..4 (large|high|overwhelming|many|unusually|impressive|great|record|so many|strong|pool) ..5 (rejections|rejection letters|refusals|rejection emails)',
      '(due to|because of|given|owing to) ..3 (large|high|overwhelming|unusually high|sheer) (number|volume|amount) ..2 (rejections|rejection|refusals|companies|employers)',
      '(after|upon|following) ..1 (careful|long|much|thorough|due|extensive|serious) (consideration|review|deliberation|thought|evaluation) ..4 (i|we) ..4 (decided|reject|regret|concluded|not|can not|decline|must|your|find you)',
      '(your|you|the) ..2 (company|firm|rejection|organisation|organization|team|employer) ..1 (does|do|did|has|have|is|was|were|are) ..1 not ..3 (meet|match|fit|satisfy|reach|live up to|suit|pass|made|good enough|up to) ..2 (my|our) ..2 (needs|requirements|standards|expectations|criteria|profile|values|level|shortlist|test)',
      '(does|do|did) not (meet|match|fit|satisfy) ..1 (my|our) ..2 (needs|requirements|standards|criteria|current needs)',
      '(keep|keeping|kept|hold|put|file|retain) ..1 (your|the|this|it) ..2 (rejection|letter|company|email|firm|details|name|no)? ..1 (on|in) (file|record|my files|the file|the bin|the shredder|my spam) ..2',
      '(encourage|invite|welcome|urge) (you|your company|the firm) to (reject|apply|reapply|try|re-apply) ..2 (me|again|for|in)',
      '(i|we) (wish|hope|want) (you|your company|the firm) ..1 (every|all the|the best|much|lots of|good|the best of)? ..2 (success|luck|best) ..3 (in|with|for) (your|the|all your|all) ..1 (future|further|ongoing|continued|next|other) ..2 (search for|rejections|rejecting|endeavours to reject|job search|endeavors to reject|attempts|mass|hunt|ghosting)',
      '(hang|hung|hanging|frame|framed|framing|put|file|filed|filing|use|using|stick|stuck|line|wipe|keep|display|pin|print|mount|throw|threw|feed) (it|this|that|your) ..6 (smallest room|toilet|loo|bathroom|bin|shredder|trash|fireplace|litter|litter tray|birdcage|bird cage|budgie|dartboard|wall of shame|outhouse|lavatory|restroom|compost|barbecue|stove|cat box|dustbin|garbage|paper basket|wastepaper|circular file|hall of shame)',
      '(your|the|this|that) ..2 (letter|email|rejection|mail|feedback|reply|answer|form|note|template|report) ..2 (belongs|went|goes|is|landed|ended up|made|makes|will go|served|found its|will make|lit|kept|burns|burned|burnt) ..3 (bin|shredder|trash|toilet|fire|fireplace|spam|dustbin|garbage|wastepaper|good kindling|kindling|litter|compost|paper plane|bird|cat|barbecue|toilet paper|laugh|laughing|stove)'
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
      '(are|r) (you|u|you guys|you people|you lot) ..1 (serious !about|seriously !(looking|hiring|interested|planning|considering)|kidding|joking|blind|for real|insane|mad|crazy|deaf|stupid|out of your|having a laugh|taking the|actually kidding|even (human|aware|listening|reading|real)|proud|happy now|ashamed|not ashamed|all (mad|insane|blind|stupid)|people real|nuts|lying|mental|on drugs|drunk|dense|dumb|that (blind|stupid|cheap|desperate|scared)|so (blind|cheap|stupid|scared|afraid|incompetent))',
      '(is|was) (this|that|it) ..1 (a|some kind of|some sort of|meant to be a|supposed to be a|an|really a|all a) ..1 (joke|prank|hoax|scam|sick joke|bad joke|april fool|candid camera|wind-up|game to you) $',
      '(what) (is|was|the hell is|on earth is|exactly is) ..1 (wrong|the matter) with (you|your|people|this company|you people)',
      '(what) (were|are) (you|u|they) ..1 (thinking|smoking|playing at|afraid of|scared of|hiding) (>|when|by|with|from|at)',
      'what (is|was) the (point|use|sense|purpose) (of|in) (the (whole|interview|process|test|rounds|three|four|five)|all|inviting|asking|interviewing|five|four|three|six|having|making|advertising|wasting|these|this|applying|coming|your)',
      'where (is|was|are|were) (your|the) ..1 (shame|manners|respect|decency|humanity|heart|honesty|integrity|professionalism|conscience|values|promise|courtesy)',
      'what is your ..1 (problem|excuse) (>|for|with)',
      'why ..1 (did|do|would|does|even|must|not)? ..1 (you|they)? ..1 (bother|waste (my|our|people|everyone|anyone|time|hours|days|weeks|me|us|so)|lie (to|about|>)|pretend|string (me|us|people|along)|lead me|drag (me|us|it|people)|humiliate|torture|play games|treat (me|people|applicants))',
      'why (invite|interview|call|bring|ask|make|put|advertise|interview) (me|us|people|everyone|the job|it|the position) ..8 (if|when you|only|just to|at all|in the first place|for nothing|and then)',
      'why did you (invite|interview|make|ask|put|bring|call|let|have) me ..8 (if (you|the job|the position|there|it|my|i was)|when you (already|knew|had|never)|only to|for nothing|in the first place|and then)',
      '(who) ..1 (do|did|does) (you|u|they|he|she) ..1 think ..1 (you|u|they|he|she) ..1 (are|is|were)',
      '(who) (are|r|do) (you|u) to (judge|say|tell|decide|reject|evaluate|think)',
      'how (could|can) (you|u|a company|anyone|they) (even|possibly|just|so|honestly|simply)? (say that|treat|judge|call me|ask me to|do this|do that to|be so|claim|expect (me|us|people)|waste|humiliate|lie|justify|behave|pretend|throw|drop|dismiss)',
      '(how dare)',
      '(how) (hard|difficult|complicated|tough) ..1 (is|was|can|could|would|must) it ..2 (be|to|really) ..1 (read|be (honest|polite|human|decent|fair|kind)|treat|sign|look at|spell|show|open) ..1 (honest|polite|human|decent|fair|kind|people|a|my|your|it|the|some|respect|name|$)',
      '(would|could|did) it (really)? (kill|hurt|pain|cost|have (killed|hurt|cost|been so hard)|be so hard for) (you|anyone|anybody|your|a company|hr|somebody|someone)',
      'would it have (killed|hurt|been so hard|been too much|cost) ',
      '(god|heaven|heavens) (forbid|forfend) ..3 (you|anyone|a|your|someone|somebody|one|that|the)',
      '(since when|who died and made|what gives you|by what right|on whose authority|who gave you the right|what gave you|what right do you|what makes you think you)',
      '(have|has|had) (you|u|they|nobody|no one|anyone) ..1 (no|any|never|ever|not) ..2 (shame|decency|heart|manners|conscience|respect|heard of|been rejected|been on the|felt|thought about|remorse|feelings|humanity|sense|self-respect|pride|idea)',
      '(do|does|did) (you|u|your company|they) ..1 (always|usually|normally|really|honestly|seriously|actually|even|routinely|also|all)? (treat (people|applicants|candidates|everyone|all)|reject people|waste (people|everyone)|lie to|enjoy (making|crushing|wasting|rejecting|playing|humiliating|toying|this)|take pleasure|get a kick|(think|find) (it is|this is|that is|it|this|that) (ok|okay|fair|normal|professional|acceptable|funny|right|fun)|expect (me|anyone|people|us) to (believe|thank|be (happy|grateful)|accept|smile|buy|swallow)|care (at all|about (anyone|people|us|candidates))|have (any|no) (shame|manners|heart|respect|decency|idea|clue))',
      '(do|does|did) (you|u|they|anyone|anybody|hr) even (read|look|know|care|listen|check|bother|want|remember|have|need|try|think|consider|understand|speak)',
      '(does|do|did|is|was) (anyone|anybody|someone|a single|any of you|nobody|no one|a human) ..3 (over there|at your (company|firm|office|end|place)|in your (company|office|firm|team|department)|in hr|actually|even|ever) ..2 (read|reads|know|knows|care|cares|think|look|looks|human|awake|alive|listen|responsible|ashamed|open|opens|check|bother|bothered)',
      '(maybe|perhaps|next time|in future|in the future|for the future|a tip|free advice|pro tip|tip|my advice|some advice|a word of advice|some feedback for you|my feedback for you|you should|you could|you might want to|you may want to|i suggest you|i advise you|i would advise you|i recommend you) ,? ..3 (try|read|reading|train|training|hire|teach|treat|treating|learn|learning|show|stop|invest in|send|start|have) ..1 (some|a little|a bit of|more|my|the|your|people|to|your)? ..1 (manners|cv before|respect|humans|humanity|decency|like human|like people|as human|honesty|spine|your recruiters|your interviewers|wasting|lying|pretending|hiding|job ad|treat|spell|human being|human beings|common courtesy|basic courtesy|applications before|candidates with|applicants with|people with|people like|candidates like|applicants like|application first|cv first|cv next)',
      '(wow|lol|lmao|haha|ha|ha ha|hah|smh|geez|jeez|sheesh|pff|pfft|ugh|meh|bravo|seriously|really|honestly|unbelievable|incredible|amazing|classy|typical|well|hmm|sigh|nice|great|oh|ok|okay|right|sure|yeah|cool|cute|excuse me|hello) ,? ..1 (so|just)? ..1 (you|u|y) ..1 (really|actually|just|guys|people|honestly|seriously|guys really|all|did|even|lot|literally|guys just) ..2 (rejected|reject|think i|sent (a|me a|this|that)|ghosted|could not even|can not even|have no|did that|had (me|the nerve)|ghost|wasted|waste|threw (me|away)|hired (your|him|her|a)|picked (your|him|her)|lied|suck|dumped|made me (come|wait|drive|travel|work|sit|do))',
      '(so|and|then|but) ..1 (you|u) ..1 (just|simply|really|actually|literally|only|have|had|even) ..2 (reject|rejected|throw|threw|ghost|ghosted|drop|dropped|dump|dumped|ditch|ditched|forget|forgot|vanish|vanished|disappear|disappeared|discard|discarded|decide|cut|the nerve|the audacity|the cheek|the gall|wasted|used|lied|pretended|invited|wanted|walked|laughed|sat) ..2 (me|us|my|people|like|out|away|to|it|off|there|on|at|free|someone|by|about|>|without|with)'
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
      '(great|nice|lovely|good|wonderful|excellent|brilliant|fine) way (to|of) (treat|treating|repay|repaying|run|lose|losing|scare|scaring|waste|wasting|drive|driving|ruin|ruining|insult|kill)',
      '(your|this|that|the|a) ..1 (place|company|firm|office|shop|kitchen|team|industry|business|outfit|ward|school|hospital|department|factory|system|process|process) ..1 (just|only|really|simply|clearly)? ..1 (chews|chew|grinds|grind|burns|burn|spits|spit|eats|eat|squeezes|squeeze|sucks|suck|wears|churns|bleeds|swallows|breaks|uses|crushes) ..2 (people|staff|workers|candidates|applicants|you|everyone|nurses|drivers|teachers|young|its|them|talent|good|juniors|souls|the life) ..2 (up|out|down|through|dry|alive|away|$|,|and|before|like)',
      '(chew|chews|chewed|chewing) ..2 (people|me|us|you|them|everyone|applicants|staff|nurses|drivers) ..1 (up|and)',
      '(take|taking|takes|took) the (piss|mick|mickey|michael)',
      '(that|this|it|which) ..1 (takes|took) the (biscuit|cake)',
      '(you|they) (are|must be) having a (laugh|giraffe)',
      '(peanuts ..3 monkeys|penny-pinching|cheapskate|tight-fisted|skinflint|(~cut|~save) ..1 (corners|pennies|a few pennies|a penny) ..2 (on|with) ..1 (people|candidates|courtesy|applicants|manners))',
      '(ivory tower|high horse|(from|on) your throne|your (majesty|highness|lordship|excellency)|lords and masters|high and mighty|holier than thou|holier-than-thou|mere mortals|us peasants|the likes of (me|us)|(too good|beneath|do not want|no room|no place|not ..1 for) ..3 (people|someone|somebody) like (me|us))',
      '(look|looked|looking|looks|talk|talked|talking|talks|spoke|speak) down ..1 (your nose|on|to|at) ..1 (me|us|people|others|at|applicants|candidates|everyone|anyone|your|graduates|drivers)',
      '(not|never|was|too|am|were|obviously|clearly|apparently|evidently) ..1 (good|posh|grand|important|well-born|rich|fancy|pretty|connected|special|noble|smart|clever) enough for (your|you|such|the likes) ..1 (highness|lordship|lot|people|precious|exalted|royal|majesty|lofty|grand|$|,|great|high|noble|esteemed|illustrious|fancy|elite|club)',
      '(one|i|we) ..1 (wonders|wonder|do wonder|have to wonder|must wonder|can only wonder|dread to think|shudder to think|hate to think) ..2 (how|whether|if|why|who|what) ..2 (you|your ..2 (people|team|company|firm|hr|recruiters)|anyone|anybody|a company|the (company|firm)|a human|any of you|this company) ..3 (survive|survives|stay in business|stays in business|get anything|make money|even|bothered|bothers|actually (read|looked|looks|reads|listen)|treat|treats|sleep|call yourself|want to work|ever (read|looked|hire|finds|find)|works (for you|there)|read (a|my|the|anything|past)|hire anyone)',
      '(pity|feel sorry for|my sympathies to|my condolences to|poor|god help|heaven help|lord help) ..1 (the|whoever|anyone|your|those|any|whichever) ..2 (soul|souls|devil|devils|person|people|fool|one|who|team|staff|employees|customers|patients|pupils|colleagues|wretch|sucker|works|gets|has|have|work|got|you (hired|picked|chose)) ..3',
      '(you|one) would ..1 (think|expect|have thought|hope|imagine|have hoped|have expected) ..1 (that)? ..1 (a (company|firm|hospital|school|university|business|professional|recruiter|manager|person|human|place|bank|team)|an (employer|organisation|organization|institution)|someone|people|professionals|your|any|after ..3 (rounds|interviews|stages|tests|weeks|months)|by now|at least)',
      '(i|we) (would|might) have (thought|expected|hoped|imagined) ..2 (a|an|someone|people|after|your|you|professionals|at least|more|better|that) ..8 (knew|deserves|deserve|merits|merit|at least|basic|decency|courtesy|human|respect|than (this|that|a|two)|from (you|a|your|someone|people)|better|spelled|signed)',
      '(call me) (old-fashioned|old fashioned|naive|crazy|stupid|sensitive|picky) ,? ..1 (but)',
      '(at least) ..2 (a|the|my|your|other|they|he|she|dogs|strangers) ..2 (spam|scammers|scammer|bank|dentist|taxman|robot|machine|dog|cat|parking|prince|thief|thieves|burglar|companies|firms|employers|company|firm|school|recruiter) ..4 (honest|polite|answered|says|said|wrote|had|has|reply|replied|pays|called|human|feedback|thanked|read)',
      '(perfect|prime|textbook|classic|shining|great|fine|good|prime|sad|sorry|terrible|bad|typical|living) (example|specimen|lesson|masterclass|case|demonstration|model|advertisement|advert|illustration|picture) ..1 (of|in|for) ..2 (how not|what not|everything|what is wrong|why|bad|poor|corporate|incompetence|arrogance|rudeness|hypocrisy|unprofessional|disrespect|cowardice|bureaucracy|mismanagement|greed|modern|the kind|a company|your|wasting|lying|nepotism|how to (lose|waste|treat|drive|humiliate|insult))',
      '(masterclass|crash course|phd|degree|doctorate|world champions|world champion|gold medal|olympic|expert|experts|specialist|specialists|masters|master|champion|champions|genius|geniuses|world leaders|leaders|professionals) ..1 (in|at|of) ..2 (rudeness|wasting|ghosting|lying|disrespect|hypocrisy|arrogance|incompetence|how not|how to (lose|waste|treat|insult|humiliate)|excuses|bad|disappointing|letting|stringing|empty|false|cowardice|passing the buck|ignoring|rejecting|humiliation|hiding|mediocrity|nothing|bullshit|saying nothing)',
      '(passing the buck|washing your hands of|wash your hands of|covering your (ass|arse|backs|backsides)|head in the sand|heads in the sand|moral bankruptcy|morally bankrupt|brain-dead|braindead|asleep at the wheel|pencil-pusher|pencil-pushers|pen-pusher|pen-pushers|bean-counter|bean-counters|paper-pusher|paper-pushers|yes-men|corporate (drones|drone|robots|clones|puppets|clowns|machine|bullshit|nonsense|theatre)|soul-crushing|soul-sucking|soul-destroying|power trip|power-tripping|power trips|ego trip|god complex|control freak|control freaks|slave labour|slave labor|meat market|cattle market|cattle call|inhuman resources|inhumane resources)',
      '(you|company|firm|hr|management|team) ..2 (out of touch|clueless|out of your depth|rotten to the core|dead inside)',
      '(you|they|company|firm|people) ..2 (should|ought|want to|need|must|could) ..2 (be|feel|hang|take a|look|learn|read|have|practise|practice) ..1 (ashamed|ashamed of|embarrassed|your head|your heads|long hard|hard look|sorry|disgusted with|some manners|to respect|to treat|to read|your own values|a little respect|some respect|more respect|what you preach|shame) ..1',
      '^ (shame|boo|disgrace|pathetic|disgusting|unbelievable|ridiculous|typical) (on|of|how|people|you|company|behaviour|behavior|lot|corporate|hr|from|treatment) ..1 (you|your|the|corporate|hr|company|behaviour|firm|all|>)',
      '(people|company|companies|firm|firms|places|recruiters|employers|managers|bosses|lot|sort|kind|type|types|hr) (like (you|yours|this|these)|of your (kind|sort|type|ilk)|such as (you|yours)) ..6 (are|is|why|not|never|should|make|makes|ruin|ruined|always|deserve|only|wrong|problem|hate|trust|reason|killing|destroy|disgust|no|shame|fail|do not|can not|rot|sick|afraid|go bust|think|treat|survive|exist|ghost|lie|waste|get|behave|act)',
      '(you people|you lot|your kind|your sort|your ilk|you corporate|you hr|you recruiters|you managers|you suits|you bosses) ..2 (never|disgust|make me|ashamed|have no|can not|do not|not|all the same|only|love|think you|ruin|deserve|always|nerve|treat|hide|sit|play|just (want|use|love|care|sit)|worse)',
      '(you people|you lot) (are !(so|very|really)? !(great|lovely|kind|brilliant|wonderful|the best|fantastic|amazing|awesome|busy|nice|good|friendly|welcome|absolutely|the one)|need|should|must)',
      "((~rub|~pour|~add|~throw|~put) ..2 (salt|insult|it in|acid|dirt) ..1 (in|into|to|my|on) ..2 (wound|wounds|injury|face)|insult to injury|adds insult|adding insult|the last straw|final straw|final insult|last insult|final nail|(~kick ..3 (when|while|who) ..2 down)|(spit|spat|spitting|slap|slapped) ..1 (in|on) ..1 (my|the|our|people's) ..1 (face|faces))",
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
      '(your|the|of|such|so much|sheer|pure|utter|what|incredible|unbelievable|breathtaking|shocking|amazing|level of|this kind of|that kind of|with|full of|the most|nothing but|institutional|corporate) ..1 @vice ..2 (of|from|by|in|at|shown|with which|towards|toward|on) ..1 (you|your|the (panel|company|firm|team|hr|manager|interviewer|board|committee|recruiter|process|management|letter|email)|this (company|firm|panel|process|place|team)|hr|me|applicants|candidates|people)',
      '(your|such|so much|sheer|utter|what|pure|corporate) ..1 @vice >',
      '(never|rarely|seldom|hardly ever|hardly|not) ..7 (treated|seen|met|experienced|encountered|witnessed|had|dealt with|known|read|faced|received|felt|been|come across|sat) ..2 (such|so|this|as|a more|a less|more|worse|anything so|anything more|a ruder|ruder) ..1 (a|an|much|little)? ..1 (@foul|@poor|@vice|badly|poorly|rudely|shabbily|unfairly|disrespectfully|coldly|unprofessionally|little respect|little courtesy|little interest|unwelcome|unwanted|insulted|humiliated|used|small|worthless)',
      '(i|we|me|us|people|applicants|candidates|everyone) (was|were|have been|am|are|being|got|been|had been|felt) ..2 (treated|spoken to|talked to|handled|dealt with|dismissed|interviewed|questioned|received) ..2 (badly|poorly|shabbily|unfairly|rudely|disrespectfully|coldly|unprofessionally|terribly|horribly|appallingly|worse than|without (any|a shred|basic|the)|with (so little|no|contempt|disdain|such|total|complete))',
      '(i|we) ..1 (find|found|consider|considered) ..8 @very? @very? (rude|insulting|disrespectful|unprofessional|unacceptable|ridiculous|pathetic|arrogant|shabby|condescending|patronising|patronizing|dishonest|cowardly|disgraceful|shameful|appalling|hypocritical|offensive|laughable|humiliating|degrading|outrageous|disgusting|unfair|distasteful|tasteless|shocking|cheap|petty|inexcusable|unworthy)',
      '(this|that|it) (is|was) not ..1 (how|the way|what) (a|an|any|serious|professional|decent|you|people|one|adults|human|normal|real|i call|i would call|respect) ..3 (company|firm|employer|people|treat|treats|behave|do|does|act|run|handle|professional|respect|fair|expect|works|communicate|speak|behaves)',
      '(you|you all|you guys|your ..2 (company|firm|people|team|hr)) (are|is|just|all|so|be)? (are|just|so|all|being)? (fake|trash|shady|sketchy|rude|pathetic|garbage|evil|heartless|two-faced|toxic|clueless|useless|savage) (as hell|af|as fuck|fr|smh|tbh|man|bro|>)',
      '(hella|mad|hecka|bare|dead|proper|straight up|literally|so damn) (disrespectful|rude|shady|unprofessional|fake|insulting|unfair|sketchy|pathetic|toxic|trash|wrong of you)',
      '(process|interview|company|firm|place|team|hr|thing|selection|whole thing) (is|was|stinks|smells|reeks|stank) (absolute|pure|total|straight|actual|such)? (trash|garbage|stinks|fishy|shite|a dumpster fire|dog shit|bullshit|pants|wank|gash)',
      '(whole|entire|your|this|the) ..1 (thing|process|story|business|decision|affair|place|company|selection) ..1 (stinks|stank|smells !(of)|reeks|is fishy|was fishy)'
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
      '(panel|interviewer|manager|board|director|recruiter|committee|half the panel|you) ..2 (looked|seemed|was|were|appeared|sounded) ..1 (so|very|visibly|clearly|openly|frankly|obviously|plainly|almost|half)? (asleep|drunk|indifferent|hostile|completely unprepared|totally unprepared|bored to death|bored out)',
      '(you|he|she|panel|manager|interviewer|recruiter|director|boss|nobody|no one) ..6 (not|never) ..1 (listen|listened|listening|pay attention|paid attention|take me seriously|took me seriously|prepared|prepare|look at me|looked at me|let me finish|let me speak|interested in me) ..1 (once|to|at all|>|for|a|even)',
      '(i|we) doubt (that|if|whether|very much|it|anyone|anybody|you|your) ..4 (read|reads|care|cares|look|looked|open|opened|listen|know|understand|bother|notice|have|get|see|made it|ever) ',
      '(i|we) (do|did) not ..1 (believe|buy|trust|swallow) ..1 (a (single)? word|one word|your (lies|talk|fairy))',
      '(i|we) do not expect ..1 (you to (understand|care|read|listen|apologise|apologize|feel|admit|be honest|change)|honesty|an honest|an apology|a human|empathy|decency|much from you|anything from you|anything better|courtesy)',
      '(not that|as if|^ like) (you|anyone there|anyone|anybody|i expect (honesty|an honest|much|anything|you)|it matters to you|it would) ..2 (care|cares|cared|mind|bother|would (ever)? (read|care|know|bother|admit)|honesty|answer|understand|will read|know|matter|matters)',
      '(but|and|so)? why (would|should) (you|anyone there|a (company|firm) like yours) ..1 (care|bother|read|be honest|mind|tell the truth|listen)',
      "(is|was|sounds like|sound like|looks like|are|as|such|only|just|nothing but|merely|no more than) (just|only|merely|clearly|obviously|simply|such|really|plainly)? (a|an|your|some|another|the|nothing but a|nothing but an)? (cheap|lame|poor|convenient|obvious|thin|weak|easy|lazy|coward's|polite|transparent|silly|pathetic|cowardly|flimsy|feeble|classic|standard|bad|nice|fancy)? (excuse|excuses|pretext|cover-up|cover story|fig leaf|smokescreen|euphemism|lie|lies|alibi|cop-out|coward's way|coward's word|fairy tale|fairytale|fiction|smoke screen|cheap trick)",
      '(real|true|actual) (reason|story) ..8 (so do you|you know it|and you know|we both know|something else|obvious to|clear to)',
      'we (both|all) know ..6 (excuse|lie|lies|true|real|why|decided|never|nonsense|means|meant|what (it|that|you)|who|already|rubbish|bullshit|not the)',
      '(you|as you|and you) ..1 know ..1 (very|perfectly|full|damn|only too) well',
      '(you|hr|company|firm|they|people|cowards|^|and|always|is|simply|just) ..1 (hide|hides|hid|hiding) behind (a|an|the|your|data|privacy|standard|company|no-reply|noreply|gdpr|phrases|policies|policy|algorithms|machines|email|templates|empty)',
      '(you|someone|somebody|they|your ..2 (team|people|hr)) ..1 (even)? (managed to|succeeded in|took the trouble to|were quick to|had no problem|did not hesitate to|had no trouble) ..2 (misspell|misspelling|waste|wasting|lose|losing|forget|forgetting|ignore|ignoring|ruin|insult|get my|get the|reject|use|ask me|take|cash|charge|keep|spell|make (me|a|us|people|every)|squeeze|turn)',
      '(found|have|had|find) ..1 time (to|for) ..10 but (not|no|never|none|you could not|nobody)',
      '(good enough|qualified enough|fine|welcome) (to|for) ..14 but not ..1 (good enough|qualified enough|for|to|as|when|worth)',
      '(did|do|does|worked|built|wrote|designed|made|gave|taught|cooked|translated|drove|cleaned|coded|prepared|solved|delivered|produced) ..6 (for free|for nothing|unpaid|without pay|free of charge) (>|and|but|so|while|to|then)',
      '(wanted|want|got|get|needed|need|after|took|was|had) ..3 (free|unpaid|cheap) ..1 (labour|labor|consulting|consultancy|translation|translations|work|ideas|samples|staff|worker|workers|advice|lesson|lessons|design|designs|content|consultant|help)',
      '(your|my|mine) time ..6 (valuable|worth more|important|precious|worth less|counts more) ..2 than (mine|my|yours|ours|that of)',
      '(my|mine) time ..4 (worth nothing|worth so little|worthless|free)',
      '(minutes|hours|time|weeks|months) of (your|yours|my|mine) ..6 (worth|count|counts|matter) (more|less|for)',
      '(you|manager|recruiter|hr|he|she|they|your ..2|director|boss|foreman) ..2 (told|assured|promised|guaranteed|said|swore|led|let|gave) ..4 (job|position|role|place|contract|i|it|offer|post|spot) ..2 (was|is|were|would be|had been|had) ..2 (mine|as good as|practically|certain|safe|secured|in the bag|ready|hired|guaranteed|a formality|yours|settled|a done|sure|a sure|nothing to worry|the job)',
      '(as good as|practically|virtually|already) (hired|mine|promised|had the job|in|signed) ..8 (and now|but now|now this|then|and then|only|yet|until)',
      '(broke|broken|break|betrayed|abused|destroyed|lost|shattered|violated|misused) ..2 (trust|faith|confidence) ..5 (you|your|company|firm|organisation|organization|people|this)',
      '(i|we) used to ..1 (admire|respect|love|like|trust|recommend|be a fan|believe in|think highly|look up|defend|dream of working|buy|shop|be proud) ..4 (you|your|this|the (company|firm|brand|team)) ',
      '(place|job|post|position|seat|role|spot|vacancy) ..2 (was|had been|is|were|has been) ..2 (given|promised|reserved|kept|earmarked|meant|intended|destined|created|written|tailored|made|gone|taken|filled|set aside|saved) ..1 (to|for|by|long|before|already|all) ..5 (before|favourite|favorite|in advance|along)',
      '(had|have|with) (your|a|their|its|the) ..1 (favourite|favorite|favourites|favorites|winner|chosen one|pet|darling|preferred candidate|man|guy|girl|candidate !already) ..3 (from (the)? (start|beginning|outset|day one)|all along|beforehand|already|in advance|before (the|any|i))',
      "(not what you know but who|not what you know ,? ..1 it is who|it is who you know|all about who you know|who you know ,? not what|right connections|the right connections|the right last name|right surname|right parents|rich parents|rich daddy|daddy's)",
      "(what (a|the)|it is (a|such a)|a|too|such a|how) (pity|shame|bad|sad) ,? ..1 (that|how|to see)? (your|you|the company's) ..3 (manners|values|respect|honesty|word|behaviour|behavior|courtesy|decency|hr|recruiters|professionalism|standards) ",
      '(phone call|call|personal word|word|line|explanation|thank you|apology|handshake|honest answer|personal note|bit of honesty|honesty|name|personal reply) ..4 would have been ..1 (decent|polite|human|the least|good manners|honest|courteous|respectful|professional|fair|enough|basic|too much|more honest|the decent|the minimum|common)',
      '(might|could) have (saved|spared) ..2 (me|us|both|everyone|yourself|yourselves) ..3 (trouble|trip|time|effort|journey|wait|hassle|embarrassment|train|petrol|weeks|months|farce|charade|it|that|this)',
      '(next time|in future|in the future) ,? ..1 (save|spare) (your|yourself|yourselves|applicants|people|us|the) ..3',
      '(was|is) (this|that|it|the ..2|all of (this|it)) (only|just|merely|all|nothing but|ever|really)? ..1 (a|an)? (formality|charade|pretence|show for|bad play|circus|beauty contest|casting show)'
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
      '(values|culture|brochure|poster|posters|slogan|slogans|mission|careers page|career page|mission statement|leaflet|charter|motto|homepage|family spirit|open-door|respect|kindness|diversity|inclusion|fairness|transparency) ..6 (stops at|stop at|ends at|end at|ends where|stops where|does not (apply|extend|reach|include|live|match|survive)|do not (apply|extend|reach|include|live|match|mean|survive|count)|worth less|worth nothing|worthless|only printed|only on|just on|only for|on paper only|only on paper|looks good on|look good on|nothing but paper|not even include)',
      '(only|just|merely|nothing but|except|apart from) ..3 (on|in) ..1 (your|the|a) ..2 (poster|posters|brochure|brochures|wall|walls|homepage|linkedin|mug|mugs|slogans|leaflet|t-shirt|tote bags|annual report|press release|lobby)',
      '(i hope|hopefully|maybe|perhaps|i trust|i am sure|no doubt|let|surely|next time|ask) ..1 (your|the) ..1 @machine (that|which|can|will|enjoys|likes|is|does|also|could|one day|feels|knows|too|works|has|gets|nurse|cook|drive|run|teach|~do|~make|~write|~answer)',
      '(a|an|your|the|some) ..1 @machine ..2 (decided|decides|judged|judges|chose|rejected|rejects|turned|sorted|found|told|dismissed|threw|binned|deleted|scored|weighed|read|ranked|filtered) ..1 (me|over my (future|life|career|fate)|about (me|my)|on my (future|life|career|fate)|that i|my (application|cv|career|life|fate)|us|people|humans)',
      '(let us|we (will|shall)|i (will|shall)|i am curious to|i am looking forward to|looking forward to|can not wait to|i would love to) ..1 (see|seeing|hear|watch|watching) ..1 (how (long|far|well|soon|many|you cope|you manage|your|that works|the project|things)|who you|you try|what happens (when|without)|whether your) ..6 (get|gets|go|goes|cope|copes|manage|manages|survive|survives|works out|fail|fails|without|do|does|stay|stays|find|that|wonder)',
      '(you|and you) will (need it|need luck|need all the|soon (see|find out|notice|learn)|(see|find out|learn) (soon enough|the hard way))',
      '(silly|stupid|foolish|naive|dumb|daft) (me|of me) ..1 (to|for|,|i|>)',
      '(my (bad|mistake|fault|error)|more fool me|fool me|shame on me|naive of me|i was naive) (for|to|once|that i|enough to|when i) ..1 (thinking|think|believing|believe|trusting|trust|hoping|expecting|expect|assuming|once|taking|>)',
      '(good|glad|happy|relieved|lucky|thankful) ..2 (to be|i am|that i am|am) (out|rid|free|out of|spared|well out)  ..3',
      '(more|better|friendlier|warmer|nicer|kinder|politer) (interest|respect|fun|manners|empathy|warmth|heart|honest|honesty|human|humanity|sense|patience|courtesy|decency|brains|personality|polite|friendly|lively|helpful|alive|humane|conversation|company)? ..5 than (you >|your ..3 (hr|manager|panel|team|company|recruiters|recruiter|people|interviewer|interviewers|boss|staff|director|email|letter|process|managers|department)|this (company|process|panel)|that (panel|interview|email|letter))',
      '(met|seen|had|known|found|encountered|talked to|spoken to|dealt with) ..2 (friendlier|warmer|politer|nicer|kinder|livelier|(more|less) (polite|friendly|human|helpful|honest|humane|interesting|professional|hostile|civilised|civilized|arrogant)|better) ..1 (wardens|people in|tax|robots|machines|bailiffs|officers|strangers|dentists|cashiers|prison|police|bouncers|border|customs|policemen|goldfish|answering|traffic|walls|undertakers|debt|car salesmen|politicians|parking|guards|zombies|sharks|snakes|statues|corpses|fish)',
      '(kind|thoughtful|generous|nice|good|lovely|sweet|considerate|gracious|noble|big|decent|magnanimous) (of you|of your ..2|of them) to (grant|spare|allow|give|send|offer|devote|dedicate|find|type|write|invest|sacrifice|donate|share) ..1 (me|us|your applicants)? ..1 (two|three|four|five|six|one|a whole|an entire|a full|nineteen|seven|eight|nine|ten|#number|almost|nearly|as many as|all of) ..1 (sentence|sentences|lines|line|words|word|adjectives|seconds|paragraph|syllables|bullet)',
      '(heart-warming|heartwarming|lovely|charming|moving|touching|personal|warm|delightful|beautiful|thoughtful|wonderful|eloquent|elegant|poetic|inspiring|heartfelt|creative|original|magnificent|exquisite|carefully written|handcrafted|hand-crafted) ..1 (template|form letter|form email|form mail|form rejection|copy-paste|auto-reply|autoreply|two-liner|one-liner|robot mail|bot mail|automated (mail|email|reply|message|rejection|response)|standard (letter|reply|email|rejection)|boilerplate|canned)',
      '(masterpiece|work of art|poem|gem|jewel|model|marvel) of (a|an|your) ..1 (rejection|letter|email|reply|form|feedback|refusal|brush-off|bureaucracy)',
      '(not|never) ..1 (aware|know|realise|realize|told|think) ..2 i was (applying|interviewing|talking|writing|auditioning|joining|signing up) ..4 (club|cult|circus|robot|kindergarten|mafia|beauty|casting|prison|sect|monarchy|court|zoo|playground|family business|lottery|charity|talent show|game show|dictatorship|dating)',
      '(keep|go ahead and|go on|continue|carry on|enjoy|so keep|stick to) (hiring|hire|rejecting|reject|choosing|choose|picking|pick|promoting|ignoring|wasting|treating|lying|pretending|playing|believing|employing|surrounding|recruiting|laughing|treat|use|using|hide|hiding|sending) ..3 (your|yes-men|friends|cheap|people|relatives|each other|them|puppets|that|robots|sheep|cousins|nephews|mates|like|out|to|off|from|yourself|yourselves|behind|copies|form)',
      '^ ..1 (save|spare me|spare us) your',
      '^ ..1 keep your (regrets|tears|feedback|advice|money|job|thanks|condolences|wishes|kind regards|regards|talent pool|apologies|praise|mailing|newsletter)',
      '^ (please)? (do not|never) (bother (to (keep|pretend|apologise|apologize|send|explain|wish)|with (your|the|an)|me|keeping|sending|pretending|wishing)|strain yourself|pretend|insult|patronise|patronize|kid yourself|flatter yourself) ..1 (to|with|about|keeping|me|us|telling|replying|responding|calling|that|your|of|yourself)? ..2',
      'how very (professional|kind|nice|thoughtful|generous|touching|convenient|personal|original|modern|considerate|human|humane|brave|noble|charming|polite|mature|classy|efficient|reassuring|helpful|gracious|decent|courageous|inspiring) (of you|of your ..2)? >',
      '^ (dear|hello|hi) (candidate|applicant|sir|#slot) ,? ..6 (how|touching|personal|charming|lovely|warm|really|seriously|nice|after|thanks)',
      '(lines|wraps|covers|decorates|adorns|feeds|warms) (my|our|the) ..2 (cage|litter|tray|bin|toilet|bathroom|bird|cat|hamster|budgie|rabbit|stove|fireplace|dartboard|fish|compost|shoes)',
      'not ..2 (move forward|proceed|continue|go ahead|go forward|progress) with (your|the) (company|firm|organisation|organization|rejection|employer|candidacy as)'
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
  // Single words that accuse as a question or an outcry
  {
    does: 'mocks',
    find: [
      '^ (outrageous|pathetic|disgraceful|shameful|shame|disgusting|ridiculous|laughable|charming|slow clap|liars|hypocrites|cowards|typical) $',
      '^ (wow|well|oh|so)? ,? just (sad|pathetic|rude|shameful|disgraceful) $'
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
      '@hostile ..6 (you|your|yours|yourselves|yourself|@firmOnly|hr|interviewer|interviewers|recruiter|recruiters|by (a|an|the) (company|firm|panel|robot|bot|machine))',
      '(such|this|that kind of|this kind of|that sort of|this sort of) (behaviour|behavior|conduct|treatment|attitude|methods|practices|arrogance|disrespect|contempt|rudeness)',
      '(consider|regard|see|take|view|call) ..6 (as|it|that|this)? ..1 (a|an)? (impudence|affront|insolence|impertinence|insult|outrage|slap|provocation|disgrace|discourtesy|contempt|mockery|cowardice|arrogance|rudeness)'
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
      '(you|nobody|no one|panel|hr|manager|interviewer|recruiter|company|somebody) ..3 (did|do|have|could|can|does|has|would|was|were|is|are) not even !(..5 (acknowledged|acknowledge|replied|reply|answered|answer|responded|respond|let me know|updated|update|got back|get back|returned|return))',
      '(if you had|had you|if only you had|you should have) ..2 (been (honest|straight|open|clear|upfront|fair|truthful)|told (me|us) (the truth|earlier|before|from|straight|at once|right)|read|said so|bothered|meant what|been honest)',
      '(need not have been|no need to be|why be|did you have to be|have to be|had to be) ..1 so? ..1 (nasty|rude|cruel|mean|harsh|cold|unkind|hurtful|brutal|unpleasant|hostile|dismissive)',
      '(uncalled for|uncalled-for|out of line|beyond the pale|bad faith|in bad faith)',
      '(still waiting for|waiting for|where is|never got|never received|no|not even|without|nor) ..1 (an|a|any|my|your|the|so much as an) ..1 apology',
      '(an|a|some) ..1 apology ..1 (would|might|is) ..2 (be|the least|nice|good|appropriate|in order|due|overdue|welcome|minimum|help)',
      '(never|not|nobody|no one|find|found|could|have) ..4 (courage|decency|grace|manners|guts|strength) to (apologise|apologize|say sorry|admit)',
      '(the only thing|all|what|one thing) ..1 (i|we) ..1 (learned|learnt|got|took|gained|take|remember|received|know now) ..6 (not to trust|how not|never to|that (your|you|a) ..6 (not|never|no|nothing|lie|lies|only)|how (little|badly|rude|unprofessional)|to (avoid|distrust)|about bad)',
      '(but not|not|never|can not|could not|will not) (the|accept the|forgive the|accept your|forgive your|understand the|the way|excuse the|excuse your) ..1 (manner|manners|tone|contempt|disrespect|lie|lies|insult|silence|arrogance|way (you|i|it)|treatment|style|how|dishonesty|rudeness)',
      '(is|was) one thing , ..10 (another|a different|something else|not)',
      '(no|not|a no) ..2 i can (accept|take|live with|understand|handle) ..10 (not|contempt|lies|silence|disrespect)',
      '(~treat|spoken to|talked to|dropped|dismissed|discarded) ..3 (like (this|that)|this way|that way|in (this|that|such a|such) (way|manner|fashion))',
      '(and|but|yet) then ..1 (you)? ..1 (treat|treats|rejects|reject|rejected|ignore|send|throw|threw|use|used|drop|dropped|dump|dumped|insult|insulted|lie|wonder|complain|cry|ghosted|forgot|vanished|disappeared) ..4 (like|me|us|people|away|two|a|form|that|why|about)',
      '(~treat) (your|the) ..2 (better|nicer|with more|worse) ..1 than',
      '(gets|get|deserves|receives|given|got) ..1 (better|nicer|warmer) treatment',
      '(treat|treats|treated|gets|get|deserves|receives) ..3 (better|worse) (treatment)? than (your|you|any|the|a|an|people|applicants|candidates|dogs|animals|prisoners|criminals)',
      '(laugh|laughed|laughing|laughs|smirk|smirked|smirking|giggled|giggling|sneered|sneering|snigger|sniggered|joked|jokes|grinned|joking|winked) ..1 (at|about|over) (me|my|us|our|each other while)',
      '(hear|heard|saw|see|watch|watched) (you|them|him|her|the panel|your ..2) ..1 (laughing|laugh|giggling|smirk|smirking|joking|yawn|yawning|texting|roll|rolling|whisper|whispering|sneer)',
      '(you|companies|recruiters|firms|employers|they|hr|bosses|managers|people like you) (are|is) all the same',
      '(should|ought to) ..1 (not|never) be (allowed|permitted|in charge|trusted|let near|let loose|working|hiring|interviewing|running|a manager|managing) ',
      '(no business|unfit|not fit|not qualified|unqualified|incapable|incapable of|not able) ..1 (to|for|of)? ..1 (interview|interviewing|judge|judging|lead|leading|hire|hiring|manage|managing|evaluate|evaluating|assess|assessing|running|run|recruit|recruiting) ',
      '(you|they|company|firm|hr|your ..2) ..2 only ..1 (want|wanted|care|cared|need|needed|use|used|took|invited|interviewed|called|kept|pretended|interested|looking|after|thinking|think|see|saw) ..4 (my (client|clients|contacts|ideas|network|list|work|money|data|slides|design|concept|knowledge)|money|numbers|profit|profits|cheap|yourself|yourselves|because you had|to (fill|tick|use|tease|waste|laugh|steal|pick|have a|get my|get free|satisfy)|for (free|show|fun|the statistics|the quota|appearances)|about (money|yourself|yourselves|profit|numbers))',
      '(not interested in) (people|talent|quality|the truth|honesty|candidates|humans|experience|merit|me as a person) ,? ..1 (only|just|but only|but)',
      '(~make) (me|people|us|applicants|candidates|one|someone|everyone|others|a person) feel ..1 (small|stupid|worthless|unwanted|inferior|cheap|dirty|invisible|humiliated|ridiculous|like (dirt|trash|a fool|an idiot|a beggar|nothing|a criminal|garbage|a number))',
      '(my|our|application|cv|file|papers|documents) ..5 (went|landed|ended up|ended|straight|going|thrown|threw|goes|put|flew|fed) ..3 (shredder|bin|trash|waste basket|wastebasket|wastepaper basket|paper basket|dustbin|garbage)',
      '(was|were|been|got|then|you|be|and|just|simply) ..2 (dropped|dumped|ditched|discarded|tossed|binned|thrown away|thrown out|cast off|cut loose|kicked out|kicked to) (me|us)? (like|without a|without so|without even|as soon as|after|the moment|the curb|the kerb|the minute|overnight|by)',
      '(assumed|expected|thought|hoped|believed|imagined|supposed) ..1 (that)? (a|an|the|your|any|people|someone|such|this) ..6 (would|could|might|knew|had) ..1 (at least|at the very least|know how|have the|even|basic|know better|do better|show more|more|have more|have known|read what)',
      '(what|all) i (got|received|get|heard|saw|met) (instead|in return)? (is|was) ..3 (@vice|@hostile|a lecture|silence|excuses|lies)',
      '(this|that) (is|was) ..1 how ..2 (loyalty|hard work|honesty|effort|experience|dedication|service|years|it feels to be|trust|goodwill) ..3 (is|are|gets|was|repaid|rewarded|thanked|valued|treated|worth)',
      '(someone|somebody|your mother|anybody|who|nobody|no one|your parents) ..1 (should|ought to|must|needs to|could|has to|failed to|forgot to) ..1 (teach|taught|tell|told|remind|inform|explain to|explained to) (you|your|the (panel|interviewer|interviewers|recruiter|manager))',
      '(not|nor|never) (need|want|require) your ..2 (charity|pity|consolation|consolations|voucher|vouchers|sympathy|crumbs|scraps|money|permission|blessing|comfort|compliments|excuses|good wishes|best wishes|regret|regrets|approval|job|applause)',
      '(not|never|nothing|no) (will|can|could|does|do)? ..1 (make up for|makes up for|give me back|gives me back|bring back|brings back|undo|repay|compensate|replace) ..6 (wasted|lost|weeks|months|humiliation|insult|my time|way|trip|damage|trouble|disappointment|what|hours|evenings|disrespect|weekend|weekends|hurt)',
      '(bitter|bad|sour|nasty|foul) (taste|aftertaste|feeling) ..2 (stays|stay|remains|remain|lingers|linger|left)',
      '(no|little|zero|not of any|without|without any) ..1 (value|worth|importance|meaning|interest|consequence) (to|for) (you|your)',
      '(my|our) (time|work|effort|feelings|experience|life|loyalty|health|dignity|hours|evenings) ..6 (no|little|zero|nothing|not of) ..1 (value|worth|importance|meaning|interest|to you)',
      '(someone|somebody|anyone|anybody|others|people|another (fool|idiot|mug|applicant)) (else)? to (exploit|insult|abuse|waste|bully|string|fool|cheat|humiliate|torture|torment|ghost|laugh|lie)',
      '(i|we) (am|are) not your (clown|toy|slave|puppet|servant|guinea|doormat|dog|entertainment|free|unpaid|plaything|lab|punching|robot|fool|stopgap|plan b|backup|back-up|spare|secretary)',
      '(wanted|drive|drove|come|came|travel|travelled|traveled|apply|applied|only|just|there|here|studied|worked|prepared|like|enjoy|deserve) ..8 to be (laughed at|insulted|ignored|humiliated|mocked|lectured|lied|patronised|patronized|interrogated|dismissed|fobbed|ghosted|belittled|treated (like|as|this)|spoken to|made (fun|a fool|to)|thrown|kicked|used|rejected by|discarded|wasted|judged by|bullied|questioned by|graded by)',
      '(interrogated|cross-examined|put on trial|third degree|inquisition|kangaroo|firing squad)',
      '(would|should|could|must|ought to) (embarrass|shame|disgrace|make ..3 blush) ..3',
      '(would be|should be|will be) (ashamed|shocked|appalled|disgusted|horrified|embarrassed|interested to (hear|know|learn)) ..3 (to (know|see|hear|learn|find)|of (you|your|this|such)|how you|by (you|your|this)|about (how|this))',
      '(my|our) ..3 (idea|ideas|concept|slides|design|designs|campaign|slogan|text|plan|code|sketch|sketches|pitch|photos|recipe|translation|strategy|proposal|angles|analysis|work|texts|drawings) ..2 (is|are|was|were|turned up|turns up|appeared|appears|ran|ended up|shows up|ends up|now|suddenly|already|published|went live) ..4 (on your|in your|under another name|under someone|without my|used by|live on|as yours|as your own|anyway|without credit|without paying|without asking)',
      '(enjoy|use|keep) my (slides|ideas|work|concept|design|designs|free work|translation|homework|proposal|code|unpaid work)',
      '(leave|left|commit|commend) you to (your conscience|your consciences|god|karma|the lord|your fate|allah|your clowns|it then)',
      '(god|allah|lord) ..1 (reward|repay|pay|judge|deal with|question|punish) ..1 you ..2 (according|accordingly|as you|for what you did|back|for this)',
      '(only|just|purely|by) ..2 (influence|recommendation|recommendations|sifarish|jack|bribe|bribes|contacts|connection|connections|links|backing|godfather|backdoor|back door|vitamin b|caste|reference) ..4 (works|work|count|counts|matter|matters|get|gets|helps|selected|not|people|are|is|>)',
      '(back door|backdoor|money collected|collect money|collects money|collected money|money that you people|pay bribe|paid bribe|through the back) ..5 (entry|job|jobs|selection|selected|before|people|candidates|for|from|applicants|posts|>)',
      '(partiality|godfatherism|nepotism|cronyism|favouritism|favoritism|wickedness)',
      '(interviewer|panel|manager|lady|man|woman|guy|recruiter|he|she|hr|you|they|director|boss|people|person|gentleman) ..5 (had|have|has) (obviously|clearly|absolutely|honestly|apparently|really)? (no|zero) (idea|clue) (what|about|of|how|who|why)',
      '(spent|wasted|lost|gave up|burned|burnt|sacrificed) ..6 (on|for|with) ..1 (your|this|that) ..1 (stupid|silly|pointless|ridiculous|useless|endless|so-called|little|unpaid|absurd|idiotic|dumb|fake|sham|precious|pathetic) ',
      '(play|playing|plays|played) (god|mind games|mind-games|games with|hide and seek|cat and mouse|the lottery with)',
      '(telling|told|tell|sold|fed|feeding|selling) (me|us|people|applicants|candidates|everyone) ..1 (fairy tales|fairytales|fairy stories|lies|nonsense|rubbish|bullshit|what i wanted to hear|whatever (i|people) wanted|bedtime)',
      '(could|can|would) not (organise|organize|run|manage|lead|plan|recognise|spot) (a|an|his|her|their|your) _',
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
      '(can|could|may) only (admire the|marvel|laugh|pity|shake my head|wonder (at|how|why)|congratulate (you|your|the)|bow|conclude that (you|your|the|nobody|no one)|assume (that)? (you|your|nobody|no one|the)|be amazed)',
      '(congratulate|applaud|salute|commend|compliment|admire) ..1 (you|your|the (panel|team|company|firm|committee|board)) (on|for)? ..4 (unerring|instinct for|mediocre|mediocrity|efficiency|speed|talent for|gift for|ability to|courage to|skill in|consistency in|dedication to|drawer|puppet|cheap|wasting|hiring the|finding a (cheaper|younger|yes|puppet|robot|clone|relative))',
      '(i|we) (bow|kneel|yield|defer) ..1 (to|before) (your|the) ..2 (wisdom|judgement|judgment|greatness|superior|infallible|infinite|genius|majesty|higher)',
      '(with|of|have|had|has) (more|better) (class|manners|decency|dignity|honour|honor|heart|brains|humanity|style|respect|integrity|spine|grace|backbone)',
      '(seems|seem|apparently|evidently|gather|suppose|guess|clearly|obviously|learn|see|understand|appears|realise|realize) ..2 (that)? (experience|loyalty|honesty|competence|qualifications|a degree|age|wisdom|hard work|talent|being (honest|qualified|good|loyal)|knowledge|integrity|years of ..3|thirty years ..3|twenty years ..3|ten years ..3|skill|skills|merit|quality|reliability|diligence) ..5 (disease|crime|sin|disadvantage|handicap|liability|burden|luxury|defect|weigh|weighs|outdated|a problem|a threat|dangerous|unwelcome|undesirable|not wanted|no longer|suspicious|an obstacle|a nuisance|worth)',
      '(tell|inform|assure|remind|ask) (your|the) ..1 (intern|robot|bot|algorithm|computer|machine|software|chatbot|autoresponder|system|printer) ..1 (that|to|who|for|i|how|whether)',
      '(i|we) (will|shall|am sure i will) ..4 (bear|survive|cope|live|manage|do fine|be fine|get by|thrive|be happier|be better off) ..3 (without (you|your)|the loss of your)',
      '(nobody|no one|one|nobody there) ..1 (could|can|would|will) ..1 (not|hardly|ever|never)? accuse (you|your|the)',
      '(complete|total|utter|remarkable|striking|entire|absolute|sheer|admirable|impressive) (absence|lack|void|vacuum|dearth) of (content|substance|meaning|thought|ideas|imagination|character|humanity|courage|warmth|empathy|respect|interest|curiosity|manners|information|feeling|effort)',
      '(how|so|with so|with how) little (curiosity|imagination|interest|care|respect|thought|effort|humanity|courage|sense|you (care|value|know|think|read|need)|your ..2 (cares|care|values|knows|means|mean)|it takes|a person|people|applicants|a human)',
      '(specimen|monument|tribute|testament|ode|hymn|lesson|masterclass|triumph|milestone) (of|to|in) (modern|human|corporate|your|indifference|arrogance|bureaucracy|mediocrity|rudeness|cowardice|incompetence|impersonal|bad|poor|how)',
      'now (i|we) (know|see|understand) why >',
      '(rejected|turned down|dismissed|refused|judged|fired|thanked|informed|answered|declined|brushed off|let down) ..8 by (robot|spreadsheet|algorithm|bot|machine|computer|template|mail merge|autopilot|copy-paste|an algorithm|a spreadsheet|a robot|a bot|a machine|a template|a text message|text message|text|emoji|whatsapp|a computer) !arm',
      'is there (a|any|even one|one|perhaps a|still a|really a|even a) ..1 (human|human being|real person|adult|professional|soul|grown-up|living|actual person|actual human|person with) ..2 (in|at|on|there|left|anywhere|behind|who|over|working)',
      '(rejection|rejected|silence|robot|bot|lines|template|weeks|months|friday|midnight|sunday|christmas|form|no-reply|noreply|automated|robots) ..8 , how (considerate|kind|thoughtful|nice|lovely|generous|sweet|charming|delightful|warm|gracious|touching|romantic|fitting) ($|,)',
      '(dispose|disposed|disposing|get rid|getting rid|got rid) of (people|me|us|applicants|candidates|human)',
      '(grateful|thankful|happy|content|satisfied) for (scraps|crumbs|leftovers|the scraps|the crumbs|so little|breadcrumbs)',
      '(scraps|crumbs|breadcrumbs|leftovers) ..2 (you|your|from|of attention|of respect|thrown|from the table)',
      '(learned|learnt|know|taught me|teach me) ..3 about (bad|poor|rude|how not|wasting|lying|arrogance|cowardice|incompetence|hypocrisy|how to waste|how to lose|mismanagement) ',
      '(funny|strange|odd|interesting|curious|amusing|remarkable|convenient|weird) (how|that) ..1 (my|our) (idea|ideas|concept|slides|design|campaign|proposal|work|name|slogan)',
      '(what a coincidence|surely a coincidence|pure coincidence|no coincidence) $'
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
      '(more|better|warmer|longer|friendlier|clearer|kinder|nicer) (feedback|warmth|interest|conversation|conversations|information|attention|respect|sense|answers|answer|detail|empathy|courtesy|advice|honesty|humanity|thought|care|letters|words|replies|goodbyes|treatment|sympathy|explanation|explanations|manners|service|insight|emotion) ..1 (from|out of|in|at|with|by) (a|an|the|my|any|some)? ..1 (parking|horoscope|horoscopes|fortune|machine|wall|walls|dog|cat|dentist|tax|taxman|traffic|speed|cereal|lamp|robot|robots|voicemail|answering|doormat|vet|barber|bouncer|spam|ticket|receipt|bank|phone|gas|insurance|strangers|stranger|taxi|cashier|parrot|toaster|fridge|washing|mirror|stone|plant|plants|houseplant|brick|satnav|weather|landlord|bailiff|bailiffs|vending|coffee|elevator|lift|ticket|prison|post|undertaker|cactus|goldfish|electricity|water|bus)',
      '(warmer|kinder|politer|nicer|friendlier|funnier|livelier|more personal|more polite|more human|more honest|more heartfelt|more detailed|more thoughtful) (letters|letter|emails|replies|words|messages|mail|answers|rejections|goodbyes|tickets|texts|spam|invoices|bills|reminders|greetings|summons|fines) (from|by)',
      '(was|am|as|being|be|were|just|only|merely|become) (i)? ..1 (the|your|a|an|some|just)? ..1 (decoy|stooge|makeweight|sparring partner|comic relief|warm-up act|side show|sideshow|alibi candidate|alibi|fig leaf|seat filler|lab rat|crash test dummy|training material|entertainment|window dressing|straw man|also-ran|cannon fodder|second fiddle|fifth wheel|sacrificial lamb|scapegoat)',
      '(~dangle) ..6 (carrot|job|offer|role|position|contract|in front|before me|like|me|us)',
      '(for|and got|and get|got|only) (a|the) (shrug|yawn|pat on the|kick in the)',
      '(gets|get|receives|receive|has|have|deserves|shown|enjoys|given) ..1 (more|better) (attention|care|water|respect|treatment|interest|feedback|love|thought|consideration|kindness) than',
      '(only|one|most) ..1 (honest|human|warm|friendly|polite|decent|interesting|pleasant|sincere) (thing|soul|voice|word|part|being|creature|moment|sentence) (in|of|at|on|there|about) ..2 (building|office|process|company|letter|interview|place|firm|email|floor|mail|experience|whole)',
      '(letter|email|mail|reply|feedback|rejection|answer|message|note|text) ..3 (reads|read|sounds|sounded|feels|felt|looks|looked) ..1 like ..1 (a|an|it was|it had|something) ..2 (template|robot|horoscope|parking|weather|tax|bill|fine|ransom|eviction|spam|terms|legal|menu|machine|bot|form|receipt|manual|warning|invoice|ticket|fortune|advert|obituary|copied|written by|out of|translated|generated|shopping|computer|lottery|cereal|summons)',
      '(could|might|may) (just as well)? have been (written|composed|sent|signed|decided|judged|conducted|run|done) by ..1 (a|an|my|any|your) ',
      '(apparently|gather|suppose|seems|see|guess|evidently|clearly|assume|imagine|learn|presumably|obviously|understand) ..3 (courtesy|manners|politeness|honesty|respect|decency|kindness|spelling|reading|common sense|loyalty|good manners|empathy|thank you|gratitude|punctuality|listening|humanity) ..2 (is|are|was|were|must be|has become) ..5 (skill|luxury|extra|option|optional|budget|premium|upgrade|perk|department|policy|requirement|required|listed|part of|senior|customers|clients|not|no|for others)',
      '((look|looks|looking|looked) after (each other|one another|their own|your own|its own)|(close|closes|closing|closed) (ranks|shop))',
      "(private|members only|members-only|closed|cosy|cozy|gentlemen's|mutual admiration|exclusive|incestuous) ..1 (club|society|circle|shop)",
      '(whoever|person who|intern who|somebody who|someone who|genius who|hand that|finger that|colleague who) ..1 (clicked|copied|pasted|misspelled|misspelt|programmed|copy-pasted)',
      '(the way|like|as) (one|people|someone|you|others|they) ..1 (read|reads|look|looks|treat|treats|choose|chooses|pick|picks|sort|sorts|buy|buys|throw|throws|swat|swats|order|orders|squash|skim|skims|inspect|inspects|check|checks) ..1 (a|an|the|terms|spam|socks|fruit|vegetables|cattle|menus|horses|junk|flyers|flies|tyres|eggs|melons|used)',
      '(must|seems to|seem to) (be|mean|have|count) ..4 (in|at) your (house|company|office|firm|world|language|dictionary|vocabulary|building|book|books|calendar|circles|industry)',
      'in your (dictionary|vocabulary|universe|bubble|fantasy|parallel|little) ',
      '(is|was|are|were|what|such) (a|an|quite a|rather a|one) ..1 (nice|interesting|funny|generous|bold|brave|strange|curious|lovely|big|kind|pretty|fine|polite|elegant|convenient|grand|fancy|noble|odd|clever|creative|cute|strong|rich|flattering) (word|term|description|phrase|expression|name|label|euphemism) (for|of|to|from)',
      'for (people|a company|a firm|someone|somebody|a team|a man|a woman|an employer|a place|a school|a hospital|an organisation|an organization|professionals|experts|a business|an agency|a bank|a university|a department|a manager|a recruiter|an institution) (who|that|which|with|of|in|so|like) ..10 ,? (you|your|it|this|that|the) ..6 (not|never|no|little|badly|poor|surprisingly|remarkably|only|poorly|hardly|barely|forget|forgot|strangely|oddly|slow|slowly|bad|weak|thin|seem to|rather|quite|very (slow|bad|poor|little|few)|lack|lacks)',
      '(thank you|thanks|grateful) ..2 for (the|this|that|a|your) ..1 (lesson|masterclass|demonstration|reminder|proof|illustration|insight|education|crash course|tutorial) (in|of|that|into|on) ..4 (how not|arrogance|bad|rude|humility|patience|corporate|what not|wasting|manners|why|your|how (little|companies|people|firms|some)|indifference|bureaucracy|disappointment|hypocrisy|cynicism|nobody|no one|life is)',
      '(i|we) (almost|nearly) (believed|thought|fell for|bought|felt|mistook|forgot|laughed) ..5 (you|your|it|that|wanted|human|valued|welcome|meant|out loud|cared|real)',
      'if (this|that) is (your (idea|understanding|notion|standard|level|way) of|all you|the best you|(how|the way|what) (you|your ..2|people|one|applicants|candidates) ..2 (treat|treated|repay|run|reward|hire|recruit|value|reject|behave|do business|call|mean by|understand|are treated|get|gets|deserve)|the (kind|sort|level) of (respect|people|company|treatment|service|professionalism))',
      '(imagine|picture) my (surprise|delight|joy|astonishment|amazement)',
      '(i|we) (was|were|am|are) ..1 (foolish|naive|silly|stupid|innocent|simple|optimistic|old-fashioned|dumb|gullible|daft|mad) enough to (trust|believe|think|hope|expect|apply|give|work|come|turn|take you|share|hand|buy|assume|do your|wait)',
      '(misfortune|dubious pleasure|dubious honour|dubious honor|questionable pleasure|doubtful pleasure|rare pleasure|unique pleasure)',
      '(not|hardly|barely|scarcely) ..1 worth (the|a|my) ..1 (paper|stamp|postage|ink|bandwidth|pixels|electricity|petrol|train|ticket|breath|trip|journey|fare|trouble|candle|wait|bother|drive|bus|salt|toner|envelope)',
      'goes to show ..2 (that|how|what)? ..3 (you|your|company|merit|loyalty|who|hard work|nobody|people|firms|honesty|no one)',
      '(treasure|cherish|frame|keep|exhibit|preserve|use) ..5 as (a|an|the) ..3 (specimen|warning|reminder of (how|what)|reminder (that|never)|souvenir|curiosity|monument|lesson in|example of (how|what|bad|poor)|textbook|cautionary)',
      '(door|doors) ..2 (slammed|shut|slam|closed) ..3 (face|nose|faces)',
      '(throw|threw|thrown|tossed|toss) ..2 (a bone|crumbs|to the wolves|to the dogs|to the lions|on the scrap heap|on the scrapheap)',
      '(gave|given|get|got|getting|give) (me|us)? the (boot|brush-off|brush off|runaround|run-around|slip|cold shoulder|silent treatment|finger|elbow|push|heave-ho|royal)',
      '(ornament|ornaments|lobby|reception|website|careers page|letterhead|logo|coffee machine|plant|fish tank|aquarium|lift music|hold music|car park|building|biscuits|carpet) ..4 (only|one|best) ..1 (thing|part|honest|friendly|warm|human|living|alive)',
      '(honest|honesty|truth|manners|courtesy|decency|kindness|thank you|sorry|please|heart|soul|pulse|conscience|backbone|sense of humour) ..3 (for sale|in stock|out of stock|sold out|discontinued|on the price|on the menu|in the job description|in the starter|in the budget|extra charge|costs nothing|cost nothing|is free|are free|would cost|come free|comes free)'
    ],
    unless: [
      '(thank you|thanks|grateful|appreciate) ..3 for (the|this|that|a|your) ..1 (reminder|insight|lesson) (that|in|on|into) ..2 (i|my|how i|the (role|job|team|work))',
      '(thank|thanks|grateful|appreciate|enjoyed|loved|love|admire|impressed|praise) ..3 (the|your|all|that|this|of|by) ..2 (warmth|charm|care|attention|interest|enthusiasm|tact|grace|empathy|honesty|respect|courtesy|humanity)',
      '(my|our) ..2 (letter|email|answer|reply|text|note|cv)',
      '(i|we) ..2 (look|looked) after',
      '(just as|about as) ..1 as (the|a) ..2 (team|day|person|people)'
    ]
  },
  // More of the same kinds
  {
    does: 'mocks',
    find: [
      '(you|panel|interviewer|committee|manager|board|hr|recruiter|your ..2) ..1 (listened|read|looked|chose|collected|handled|smiled|reacted|nodded|sat|behaved|talked|stared|picked|dropped|threw|used|judged|sorted|smirked) (me|to me|at me|through me|my ..2|our ..2|people|applicants|there)? like (a|an|the|it was|you were|stamps|sheep|robots|statues|cattle|trash|children|kings|judges|vultures|cards|flies|socks)',
      'you must be (very|so|rather|terribly|really)? (proud|pleased|happy|satisfied) (of|with) (yourself|yourselves|that|this|it)',
      '(gift|talent|knack|flair|genius|instinct) for (making|losing|hiring|wasting|choosing|disappointing|ignoring|turning|driving|overlooking|missing|insulting|saying nothing|mediocrity)',
      '(not|no|hardly|never) ..3 (crystal ball|rocket scientist|clairvoyant|prophet|detective|sherlock) ..2 to (see|tell|know|guess|find|understand|work)',
      '(my|even my|my own) (ex|mother-in-law|landlord|dentist|barber|dog|cat|vet|bank|toddler|butcher|plumber|parole officer|gym|hairdresser|insurer|bailiff|goldfish|hamster|printer|kettle|toaster) ..3 (more|better|nicer|kinder|politer|warmer|friendlier|longer|at least|would have)',
      '(played|fooled|cheated|embarrassed|exposed) (yourself|yourselves|urself)',
      '(the|your|that) (usual|same old|customary|standard|classic) (hypocrisy|excuse|excuses|phrases|blah|lies|nonsense|platitudes|story|waffle|drivel|formula|rubbish|hot air|game|song)',
      '(some|fine) (employer|company|firm|people|team|manager|boss|professionals|leaders|values|culture|welcome|friends|place|way|process|experts|lot) (you|that|this) (are|is|was|turned|have)',
      '(and|do|so) you call (this|that|yourself|yourselves)',
      '^ ..1 and (that|this|all that|all this) from (a|an|the|people|someone) ',
      'so (that|this) is (your|the) (famous|much-praised|celebrated|legendary|famed|great|wonderful|vaunted|idea|version|notion|new|level|standard)',
      'so (that|this) is what (you|your) ..4 (call|calls|mean|means|respect|values|feedback|looks)',
      '^ (how|so|very|pretty|really|just)? (cheap|shabby|petty|lame|low|enough said|nuff said) $',
      '((smiley|emoji|emoticon|thumbs up|winking) ..8 (rejection|weeks|silence|rejected|months)|(rejection|weeks|silence|months|rejected) ..8 (smiley|emoji|emoticon|thumbs up))',
      '(the only|your only|only) (person|one|adult|creature|human) ..6 (behaved|acted|treated|had|showed|smiled|knew) ..5 (adult|human|manners|polite|person|kind|friendly|respect|decency|grown-up)'
    ],
    unless: [
      '(read|listened|looked|smiled|talked|treated|behaved|sat) ..4 like (a|an) ..1 (friend|colleague|family|professional|equal|human|pro|adult|guest|mentor|teacher|team|gentleman|book)',
      'at ease',
      '(job|role|position|post|course|place|project|firm|company) ..1 (looked|look|felt|sounded) like',
      '(feel|felt) ..2 (welcome|comfortable|at home)'
    ]
  },
  {
    does: 'blames',
    find: [
      'take back ..1 (every|all|the|my|what) ..3 (word|words|praise|thanks|compliment|compliments|nice|kind|good)',
      '(had i known|if i had known|had we known|if we had known) ..14 (would not have|would have (stayed|saved|spared|never|kept|gone|chosen|told|accepted|taken)|would never|stayed)',
      '(patients|students|customers|pupils|children|residents|clients|passengers|readers|taxpayers|staff|employees|people|applicants|candidates|guests|drivers|nurses|teachers|graduates|viewers|tenants|parishioners) ..1 (deserve|deserved|are worth|merit) (better|more than|a better|someone better)',
      '(i|we) (gave|brought|offered|showed|sent|prepared|delivered) you ..6 (and|but) (you|i) ..1 (gave|got|sent|offered|threw|answered|showed|repaid|paid) ..4 (form|template|lines|nothing|silence|shrug|robot|bot|sentences|peanuts|kick|slap|line|copy|brush-off)',
      '@moment of my (life|time|career|youth|leave|holiday) for (a|an|this|that|nothing|two|three)',
      '(lose|lost|loses|losing) (all|every|any|my|the last|the last bit of) (respect|trust|faith|credibility|esteem|dignity)',
      '(find|found) it ..1 (a|an)? ..1 (shame|pity|disgrace|scandal|joke|insult|cheek|impertinence|liberty) (that|how|to treat|the way) ..1 (you|your|a|people)',
      '(could|might) (at least|at the very least) be (honest|polite|human|civil|fair|decent|straight|open|consistent)',
      '(not|never|hard to|difficult to|impossible to|stop) ..1 (take|taking) (you|your ..2|this|that|any of this) ..1 (serious|seriously)',
      '(interview|conversation|meeting|it|chat|what followed|discussion|call) ..10 (ambush|interrogation|inquisition|cross-examination|show trial|shouting match|police interview|dressing-down|monologue|sales pitch for)',
      '(audience|meeting|conversation|interview|talk|date|appointment) with ..1 (a|his|her|the back of a|an|the top of) ..1 (phone|wall|laptop|telephone|screen|empty chair|head|ceiling|brick wall|mobile|pair of)',
      '(grown-up|gentleman|decent (person|man|woman|employer|boss)|person with (manners|decency|class|respect)|someone with (manners|decency|class|respect|courage|a heart)|man of honour|man of honor|mensch) ..2 would (have|at least|not|never)',
      '(sound|sounds|ring|rings|sounded|rang|seem|feels|feel) ..1 (hollow|fake|false|insincere|dishonest|cheap|scripted|rehearsed|copied)',
      '(get|got|getting|take|took) (what|everything|all) you ..1 (wanted|needed|could) (out of|from|off) (me|us)',
      '(seat|seats|post|posts|place|places|job|jobs|position|positions|vacancy|vacancies|role|roles) ..2 (is|are|was|were|being|get) ..1 (sold|for sale|bought|auctioned|paid for|booked|reserved for)',
      '(fear|scared of|afraid of) (god|allah)',
      '(waste|spoil) (person|persons|somebody|people|someone) (time|day|energy)',
      'always the same with (you|your|big|these|companies|recruiters|hr|this|such)',
      '(big|large|rich|these|such|famous) (companies|corporations|firms|employers|people|bosses|institutions) (like you|like yours)? ..1 (only|always|never|just) ..3 (exploit|use|care|think|want|treat|take|play|lie|laugh|look|step|promise)'
    ],
    unless: [
      '(role play|role-play|fun|funny|pretend|film|game|exercise|scene)',
      '(prepared|studied|brought|practised|practiced|learned|learnt|asked|read|rehearsed|worn|come earlier)',
      '(my|i|our) ..2 (answer|answers|voice|tone|letter|presentation|pitch|smile|spiel) ..3 (sound|sounds|sounded|seem|feels|rang|ring)',
      '(did|do|does|was|if) (i|my) ..3 (sound|seem|ring)',
      '(deserve|deserves) ..1 (better|more) ..2 (from me|than my)',
      '(lost|lose|losing) my ..1 (faith|trust) in (me|myself|humanity)',
      '(thank|thanks|grateful|appreciate)'
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
      '(grandmother|granny|gran|nan|grandfather|grandpa|kid|son|daughter|nephew|niece|child|toddler|teenager) ..1 (could|would have) ..2 (run|write|do|done|written|treat|interview|hold|led|lead) ..4 (better|more|nicer|kinder|politer)',
      '(expected|hoped for) ..1 (some|basic|more|a little|a bit of|at least|common|simple) ..2 (respect|courtesy|decency|professionalism|manners|honesty|humanity|fairness)',
      '(kept|keeping|keep|left|leave|leaving) (me|us|people|applicants|candidates) ..1 (dangling|on the hook|sweating|twisting|on tenterhooks)',
      '(is|are|was|were) ..1 all (talk|mouth|fluff|smoke)',
      '(i|we) ..1 (got|was|were|been|am being) (played|mugged off|stitched up|had over) ..1 ($|,|by you|by your|and)',
      '(sat|stood|waited|felt|looked) ..3 like (a|an) ..1 (fool|idiot|lemon|muppet|beggar|criminal|schoolboy|schoolgirl|child) ..2 (while|because|when|for) ..4 (you|your|the|nobody)',
      'good enough to (steal|copy|use|take|keep|publish|pinch)',
      '(you|they|hr|your ..2|company) (could|should|might) (just|simply|easily|at least|at the very least) have ..1 (said|told|been|let me know in|saved|spared|warned|asked|called|rung|picked|had|shown|written|pretended|spelled|spelt|read)',
      '(taken|took|take) (me|us)? ..1 for (a|an) (mug|fool|idiot|ride|muppet|clown)',
      '(courtesy|decency|politeness|honesty|phone call|thank you|apology|reply|greeting) ..4 (was|is|were) ..2 (beyond|beneath|too much (for|to ask of)) (you|your ..2)',
      '(too much|a lot) to ask (for|that) ..4 (decency|courtesy|respect|honesty|manners|professionalism|politeness|humanity)',
      '(not|never) ..1 (a|an|one|any) (shred|ounce|bit|hint|trace|grain|spark|flicker|scrap) of (respect|decency|courtesy|empathy|interest|honesty|warmth|humanity|shame|professionalism|kindness|manners)',
      '(interview|process|vacancy|advert|job|round|test|panel|invitation) ..1 (was|were|is) ..2 (a formality|a pretence|window dressing|for show|a sham)',
      '(mocked|ridiculed|belittled|laughed at|sneered at|patronised|patronized|talked down to|shouted at|humiliated) ..1 (for|because of|by) ..1 (my|your|you|the panel|the manager|three|two)',
      '(hours|miles|kilometres|days|km) ..2 for (a|an) ..1 (two|three|five|ten|fifteen)? ..1 (minute|minutes|five-minute|ten-minute|two-minute|three-minute) ..1 (chat|talk|interview|call|conversation|meeting|lecture)',
      '^ (oh|wow|well|ah|really) ,? ..1 (such|what|some|real|true) (a|an)? ..1 (professionalism|class|courtesy|respect|manners|empathy|kindness|maturity|integrity)',
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
      '(gave|give|took|spent|had) ..6 and ..4 (i bet|i doubt|i suspect|apparently|clearly|obviously) ..2 (nobody|no one|not one)',
      '(by|with|from) ..1 (people|someone|somebody|a (man|woman|person|company|firm)|those) who ..3 (not|never) ..3 (care|respect|listen|bother|read|mean|keep|prepare)',
      '(~spoil|~ruin|~wreck|~steal|~rob) ..2 (me|us|my|our|five|four|three|two|six|a whole|several|half) ..3 (weekend|weekends|evening|evenings|day|days|week|weeks|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|saturday|sunday|holiday|holidays|summer|month|months)',
      '(you|interviewer|panel|he|she|they|hr|manager|recruiter|boss|director|your ..2) ..1 (was|were|is|are) ..1 (so|very|really|quite|more than|extremely)? ..1 (late|unprepared|bored|distracted|uninterested|disinterested|unfriendly|hostile|dismissive|inattentive|absent) ..2 (and|for|to|by|from|throughout|the whole|>)'
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
      '(tells|tell|told|says|say|said|shows|showed|taught) ..1 (me|us|everyone|one)? ..1 (all|everything|enough) ..1 (i|we|one|you) ..1 (need|needs|needed|want|wanted) ..2 (know|about)',
      '(speaks|speak|spoke|says|said|tells|told) (volumes|a lot|everything|all) ..1 (about|for) ..1 (your|you|the (company|firm|culture|values)|how you)',
      '(now|finally|at last|at least) ..2 (know|see|understand|learned|learnt|found out|discovered) ..4 (what|how (much|little)) ..8 (worth|counts for|really (mean|means))',
      '(had|used to have|once had) ..3 (respect|admiration|regard|esteem|time) for ..3 (before|until|till|once)',
      '(regret|rue) ..1 (every|each|all|the|any) ..3 (hour|minute|second|day|time|hours|moment|effort|energy|evening|penny|week|weekend|work) ..5 (you|your|this|gave|spent|put|invested|wasted)',
      'not ..1 (pretend|deny|hide|lie|say) ..5 (angry|furious|bitter|upset with|resentful|annoyed|insulted|offended)',
      'not the (no|rejection|decision|refusal|answer|result|outcome) ..4 (but|it is|it was) ..2 (the|how|your|being|that) ..2 (way|manner|sneer|tone|contempt|coldness|smirk|laugh|laughter|lie|lies|arrogance|form letter|rudeness|attitude|disrespect|indifference|template|dishonesty|lack|you)',
      '(not|un|ill) ..1 (befitting|befits|befit|becoming|worthy|fitting) ..1 (of|for|to)? ..1 (a|an|your|any|such) ..3',
      '(unbecoming|unworthy) (of)? ..1 (a|an|your|any|such|the) ..3 (company|firm|organisation|organization|institution|employer|reputation|hospital|university|school|standing|name|brand|professional|profession|bank)',
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
      '^ (it|this|that|all of it|all this|the whole thing|everything|your (company|process|email|letter)) ..1 (stinks|stank|sucks|sucked|reeks|blows) ..1 $',
      '(if|had|were) ..6 (manners|decency|decently|respect|honesty|courtesy|kindness|competence|politeness|rudeness|arrogance|ignoring people|wasting time|humanity) ..5 (were|was|paid|counted|mattered|required|requirement) ..8 (would|your|you)',
      '(you|your|it|deserves|deserve) ..12 , ..1 which is ..3 (not at all|none|nothing|zero|nil)',
      '(dine out|laugh|tell|boast|talk|joke|entertain) ..6 (how|about how) (dreadful|awful|terrible|horrible|appalling|rude|badly|shabby|cold|bad|pathetic|poor|unprofessional|chaotic) ..2 (it|that|this|your|the|you|everything|i was)',
      'coming from ..1 (man|woman|someone|somebody|people|person|manager|panel|interviewer|recruiter|boss|guy|lady|team lead|the man|the woman) ..1 (who|that|whose) ..3 (not|never|late|turned|arrived|forgot|kept|had|yawned|spent|asked|misspelled)',
      '(said|says|told|judged|criticised|rejected|called|lectured|quiet|late|nervous|rude|slow|written) ..4 by (the|a|an|some)? ..1 (man|woman|person|guy|lady|manager|gentleman|one|interviewer|recruiter|somebody|someone|people) who ..2 (not|never|came|turned up|arrived|was late|forgot|kept|spent|slept|yawned|looked|had)',
      '(you|your ..2|panel) ..3 (call|calls|called|describe|described|criticise|criticised|complain|complained|lecture|accuse|accused) ..8 (when|while|although|yet) ..1 (your own|your|you yourself|you yourselves|the (man|woman|interviewer|panel|manager)) ..6 (not|never|late|forgot|unprepared|no idea|wrong|nothing|asleep)',
      'whoever ..6 (should (be (kept|fired|ashamed|sacked|banned|locked|made to|forced)|not|never|try|go back|learn|get out)|must (hate|be (bored|mad|blind|out of))|(clearly|obviously) ..3 (not|never)|has (clearly|obviously)? never|(hates|can not|could not) (people|read|spell|write|count))',
      '(where|place that) ..5 (go|goes|come|comes|went) to (die|rot|wither|be (stolen|ignored|killed|forgotten|buried|crushed|exploited|humiliated))',
      '(you|your ..2|interviewer|interviewers|hr|panel|recruiter|recruiters|manager|managers|staff|whoever) ..6 (course|lesson|lessons|class|classes|training|workshop|refresher|seminar|crash course) (in|on) ..1 (basic|common|good|how to|simple|human)? ..1 (manners|respect|courtesy|decency|empathy|politeness|etiquette|kindness|humanity|listening|treat|honesty|spelling|professionalism|people skills|interviewing)',
      '^ ..3 (learn|go learn) ..1 how to (run|conduct|hold|treat|hire|interview|reject|behave|say no|talk to people|speak to people)',
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
      '^ (so|just|basically|all)? (free|unpaid) (consulting|consultancy|consultation|labour|labor)',
      '(rejection|template|letter|email|form|silence|robot|automated) ..6 (cherry on|icing on)'
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
      '(hope|wish) ..2 you ..2 never ..4 (go through|experience|feel|suffer) ..1 (this|that|it|what|the same|how|anything like)',
      '(i|we) (am|are) ..1 (done|finished|through) with (you|companies|firms|recruiters|employers|agencies|hr|people like|your (company|firm|kind|games|lot))',
      '(would|will) not work (for|with|at) (you|your ..2|this ..1) ..2 (if|even|again|ever|for all|for any)',
      '^ (nice|great|some|lovely|fine|real|what a)? way to (treat|thank|repay|reward|lose|waste|kill|ruin|crush|ghost)',
      '(not|never) ..2 (make|making|repeat|repeating) (that|this|the|the same) mistake ..2 of (applying|trusting|believing|coming|wasting|turning|giving|hoping|thinking|working|recommending)',
      '(may|hope|wish) ..1 (you|your ..4|karma) ..8 (carelessly|rudely|the same way|same treatment|as (badly|coldly|carelessly|rudely|little)|like you treated|rot|suffer|feel (what|how) (it|this|i)|as you (treated|handled|did)|how (it|this) feels|what (it|this) feels)',
      '(hope|wish|pray) ..2 (the next|next|other|future|another|whoever|your next|somebody|nobody) ..8 (treated|treat|treats|handled|spoken) ..2 (like|as|with|better) ..3',
      '(next|in future|learn|try|start|perhaps|should|would it hurt) ..6 (~treat) ..2 (people|applicants|candidates|us|them|your ..2) ..1 (like|as) ..1 (a|an)? (human|human being|human beings|humans|people|adult|adults|persons)',
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
