/**
 * How resentment is worded, in families. Longer than 200 lines because it is data.
 *
 * Bitterness is open on both sides, so every pattern carries its aim: the reader, the firm, its people or its process as
 * subject, object or vocative, or a noun phrase that stands alone. Words said of the writer's own work match nothing here.
 */

/** Word classes of this rule alone. */
export const bitterClasses: Readonly<Record<string, string>> = {
  very: '(so|very|really|truly|quite|just|simply|plain|downright|absolutely|completely|totally|utterly|honestly|frankly|pretty|rather|kind|of|a|bit|incredibly|extremely|beyond|deeply|highly|clearly|obviously|all|such|too|more|most|as|pure|nothing|less|short|actually|basically|literally|fairly|somewhat|an|bloody|damn|fucking|thoroughly|profoundly|unbelievably|insanely|super|outright|wholly|entirely|still|also|only|always|both|remarkably|rather|even|in|my|opinion|sorry|but|again|low|key|lowkey)',
  // Whoever acts on the other side, as a subject.
  they: '(you|you people|you guys|you lot|you all|your ..2 @theirs|(the|your) ..1 (interviewer|interviewers|recruiter|recruiters|manager|panel|committee|board|hr|lady|gentleman|man|woman|boss|owner|director|chairman|person|guy|team|company|staff|head|lads|people) ((who|that) ..3)?)',
  noOne: '(nobody|no one|none of you|not one of you|not one person)',
  // Those who are treated.
  us: '(me|us|people|applicants|candidates|everyone|everybody|anyone|human beings|humans|others|jobseekers|professionals|workers|someone|somebody)',
  // How somebody behaved, in words that praise no one.
  ill: '(rude|unfriendly|aggressive|hostile|arrogant|dismissive|condescending|patronising|patronizing|impolite|unkind|cold|bored|uninterested|disinterested|unprepared|inattentive|abrupt|short with|nasty|mean|insulting|mocking|smug|bossy|unwelcoming|discourteous|abusive|offensive|intimidating|unpleasant|disrespectful|unprofessional|asleep|drunk|distracted|impatient|unreasonable|unhelpful)',
  angry:
    '(angry|furious|livid|disgusted|appalled|outraged|offended|insulted|incensed|fuming|annoyed|aggrieved|bitter|resentful|indignant|irritated|pissed|pissed off|dissatisfied|disillusioned|let down|unimpressed|enraged|irate|mad at (you|your))',
  displeasure:
    '(displeasure|dissatisfaction|disappointment|anger|frustration|disgust|resentment|outrage|indignation|annoyance|disapproval|dismay|disbelief|contempt)',
  value:
    '(loyalty|experience|honesty|respect|hard work|talent|merit|courtesy|qualifications|quality|skill|skills|effort|dedication|service|manners|integrity|commitment)',
  surely:
    '(clearly|obviously|evidently|apparently|plainly|seemingly|(it is|is it) (clear|obvious|evident|plain|apparent)|i (guess|suppose|bet|doubt|imagine))',
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
  // Plain dislike of what was done
  {
    does: 'resents',
    find: [
      '(do|did|can|could|will|would) not ..1 (appreciate|like|enjoy|accept|tolerate|condone|put up with|stand for|take kindly to|care for|approve of) ..1 (being|how|(the|this|your|that) ..2 (way|manner|tone|treatment|comment|comments|remark|remarks|behaviour|behavior|attitude|joke|jokes|conduct|question about)) ..4',
      '(refuse|refused|not willing|not prepared|not going|will not|object|objected) ..1 to (be ..1 (treated|spoken|talked|dismissed|fobbed|insulted|humiliated)|being ..1 (treated|spoken|talked|dismissed)|(the|your) ..1 (way|manner|tone|treatment)) ..3',
      '(#name|@they|interviewer|manager|recruiter|panel|receptionist|boss|director|lady|gentleman) ..1 (was|were|seemed|sounded|looked|came across as|became|got|is|are) ..1 @very? @very? @ill ..2',
      '(he|she|they) ..1 (was|were) ..2 @ill ..1 (to|with|towards|throughout|during|in the interview|from)',
      '(tone|manner|attitude|behaviour|behavior|conduct|reception|welcome|atmosphere|style) ..2 (of|from|by|in) ..2 (you|your ..2|the ..2|#name|hr) ..1 (was|were|is) ..1 @very? (@ill|@foul|wrong)',
      '(it|this|that|which|experience|day|interview) (was|is|felt) ..1 @very? @very? (humiliating|degrading|demeaning|insulting|dehumanising|dehumanizing|disgraceful|disrespectful) ..1 (>|for|to|and|of|from)',
      '(would|could) not wish (it|that|this|such|your ..2|the ..2) ..2 on (anyone|anybody|my|any)',
      '^ ..1 (never again|typical|classy|how typical|that says it all|it says it all|says it all|that tells me everything|nice one|charming|unreal|what a shame) $',
      '(that|this|it|which) (says|said|tells me|told me|explains|shows) ..1 (it all|everything) >',
      '(typical|what one expects|what i expect|no more than i expect|so like) (of|from) (you|your|a|such|companies|firms|big) ..3',
      '(opinion|view|impression|estimation|respect|regard|esteem) (of|for) (you|your ..1 _|this (company|firm)) ..2 (sunk|dropped|gone|fallen|changed|fell|went|suffered|vanished|is low|was higher)',
      '(had|have) ..1 (a)? (better|higher|different|good) (opinion|idea|impression|picture|expectations) of (you|your) ..2',
      '(thought|believed) (you|your ..1 _) (were|was) (different|better|above|serious|professional|decent|honest)',
      'you ..2 (let|have let) (me|us) down ..1',
      '(you|your ..1 _) ..2 (disappoint|disappointed|disappointing|failed) (me|us|in) ..2',
      '(you|your ..2 _) ..1 (have|has)? ..1 (broke|broken|betrayed|abused|lost|destroyed|shattered) ..1 (my|our) (trust|faith|confidence|good will|goodwill|respect|loyalty)',
      '^ (and|but)? ..1 i (trusted|believed in) (you|your ..1 _|him|her) ..1 $',
      '(not|no) ..1 (need|want|needed|require|interested in) ..1 (your|of your) ..1 (pity|sympathy|wishes|good wishes|regrets|apologies|advice|excuses|condolences|luck|charity)',
      '(keep|save|spare me) ..1 your ..1 (wishes|regrets|good wishes|luck|sympathy|apologies|compliments|praise|breath|excuses)',
      '(wishes|regrets|words|phrases|compliments|praise|apologies|thanks|promises) ..2 (ring|rings|sound|sounds|are|is|seem|seems) ..1 (hollow|empty|insincere|fake|false|meaningless|not (needed|wanted|meant|sincere)|worthless|cheap)',
      '(empty|hollow|fine|pretty|mere|meaningless|just) (words|phrases|promises|talk) $',
      '(corporate|bureaucratic|hr|pr|marketing) (nonsense|speak|waffle|rubbish|jargon|bull|drivel|babble|lies)',
      '(nonsense|rubbish|lies|chaos|a mess|a shambles) from (start to finish|beginning to end|top to bottom)',
      '(insult|insulting|insults) (my|our|people) ..1 intelligence',
      '(let us) (not pretend|be honest|face it) ,? ..2 (you|nobody|no one|your|this|the ..1 @job) ..4',
      '(used|kept|treated|wanted|saw|invited|had) (me|us) ..1 (as|for) ..1 (a|your|an|the)? ..1 (backup|back-up|plan b|spare|second choice|filler|stopgap|reserve|decoy|fig leaf|token|guinea pig|lightning rod)',
      '(was|were|am|been) ..1 (just|only|merely|never more than|simply) ..1 (your|a|the|an)? ..1 (backup|back-up|plan b|spare wheel|filler|stopgap|token|number|box to tick|decoy|puppet|pawn)',
      '(felt|feel|treated|stood there) like (a|an|some) ..1 (suspect|criminal|beggar|intruder|thief|number|nuisance|schoolboy|schoolgirl|burden|commodity|second-class)',
      '(moved|moving|shifted|changed) the (goalposts|goal posts|rules|terms|conditions) ..4',
      '(advert|ad|posting|advertisement|job description|description) ..1 (was|is) ..1 (misleading|false|a lie|untrue|dishonest|fake|wrong|not honest)',
      'what you ..1 (advertised|promised|said|write|wrote|preach) and what you ..1 (offered|did|do|gave|practise|practice) ..4',
      '(advertised|advertising|advert|ad|vacancy|job) ..3 (again|back|up again|still) ..2 (which|clearly|obviously|evidently|apparently|nobody|interesting|funny)',
      '(thrown|gone|went|down) (away|the drain|for nothing|down the drain) $',
      '(and|but) for what >',
      '@they ..1 (could|can) not be bothered ..2',
      '(cut|cutting|cuts) (me|us) (off|short) ..2 (every|all|again|mid|each|before|when|constantly|twice|>)',
      '(typed|texted|talked|whispered|yawned|scrolled|ate|slept|chewed|laughed|giggled|dozed|drew|chatted|read his|read her) ..2 (through|during|throughout|while|all through) ..1 (my|the|our|i) ..3',
      '(got|spelled|spelt|pronounced|called|read) ..2 my name ..1 (wrong|incorrectly|three|twice)',
      'you (have a|had a|have such a|certainly have a) (funny|strange|odd|queer|peculiar|curious) way ..4',
      'i (suppose|guess) i (should|ought to|must) ..1 (be|feel) ..1 (honoured|honored|grateful|flattered|thankful|glad|happy|impressed)',
      '(dog|cat|parrot|fridge|parking ticket|parking ticket|parking fines|machine|vending machine|goat|plumber|butcher|robot|chatbot|tax office|dentist|stone|toaster|five-year-old|child) ..4 (better|nicer|kinder|more|warmer|politer|friendlier|faster) ..5 (than|manners|warmth|respect|empathy|heart)',
      '(than|with) ..2 (more|as much) (warmth|respect|heart|manners|empathy|dignity|charm) ..1 (than|as|>)'
    ],
    unless: [
      '(thank|thanks|grateful|glad|loved|lovely|enjoyed|happy|kind|great|wonderful|would do it again|lucky)',
      '(i|my|we|our) ..1 (was|am|were|sounded|seemed|came across) ..3 @ill',
      '(not|never|nobody|no one|hardly|anything but|without|far from|nothing) ..3 (@ill|humiliating|degrading|insulting|down|disappoint|disappointed|disrespectful)',
      '(customer|customers|guest|guests|patient|patients|caller|client|pupil|role play|exercise|case|scenario|film|book|story|play|novel|former|previous|old|last (job|boss)|another|weather|room|water|coffee|soup|wind|office was|hall|tent|weir|bath)',
      '(my|our) ..2 (interview|answer|performance|tone|manner|attitude|voice|presentation)',
      '(let|letting) myself down',
      '(if|when|did|was|were|would|should|sorry|afraid|hope) ..2 (i|we) ..6'
    ]
  },
  // Names called, vices named
  {
    does: 'insults',
    find: [
      '(you|your ..2 @theirs|the ..1 (panel|interviewer|interviewers|manager|recruiter|recruiters)) ..1 @was !(not|never|no) ..3 @fools',
      '@bunch of ..2 (@fools|@beasts)',
      '(you|what|such|those|these|corporate) ..1 @fools >',
      'your ..1 (own)? @vice'
    ],
    unless: [
      '(my|our|i|me) ..3 (@vice|@fools)',
      '(not|never|no|without|nothing|hardly|neither) ..3 (@vice|@fools)',
      '(customer|guest|patient|role play|exercise|case|story|film|play|joke|song|great|lovely|friendly|wonderful|nice|in the|data|sample|climate|red tape|against) ..4 (@vice|@fools|@bunch)',
      '(if|hope|sorry|thank|thanks|love|enjoyed)'
    ]
  },
  // What they deserve, regrets, refusals: short plain sentences
  {
    does: 'insults',
    find: [
      '(find|found|consider|considered|call|regard) ..1 (your|the ..1 (panel|interviewer|manager|tone|treatment|company|letter|email|behaviour|process|way ..5)|this|that|it) ..3 (@foul|dismissive|hurtful|hard to believe|(an|a) ..1 (insult|affront|joke|farce|disgrace|cheek))',
      '(take|took|taking|see|regard) (this|it|that) as (a|an) ..1 (insult|slap|affront|offence)',
      '(communication|organisation|organization|handling|treatment|service|process|procedure|(way|manner) ..5) ..2 (was|were|is|has been) ..2 (poor|terrible|bad|awful|appalling|unpleasant|dreadful|horrible|abysmal|shocking|pathetic|atrocious)',
      '(unpleasant|terrible|awful|horrible|bad|frustrating|degrading|humiliating|depressing|sad|dreadful|appalling) ..1 experience ..1 (with|at|from|for|>)',
      '^ (well|wow|just|simply|absolutely|totally|utterly|how|truly)? (unbelievable|ridiculous|pathetic|outrageous|disgraceful|incredible|shameful|typical|shocking|unreal|disgusting|unprofessional|laughable|appalling) (behaviour|behavior|conduct|stuff|company|people)? $',
      'you ..1 call (yourself|yourselves|(this|that) ..2 (feedback|fair|professional|process|interview|help|honest|answer|a|an)) ..2',
      '(hid|hide|hiding|hides) behind ..2 (email|mail|letter|template|policy|policies|hr|form|computer|robot|phrases|secretary|assistant)',
      '(show|shows|showed|shown|seen|see) ..2 (true|real) (colours|colors|face|nature)',
      '(talk|talks|speak|preach|brag|boast|claim|advertise) ..5 (but|and|yet) ..2 (you|have|do|does|practise|practice) ..1 (have|do)? (none|not|nothing|neither|the opposite)',
      '(believe|believed) ..1 (not)? (a|one|a single) word',
      '(do not|stop|no need to|quit) ..1 (pretend|pretending) ..2 (you|that you|to|like|as) ..2',
      'spare (me|us) (the|your|>)',
      '(coming|said|says) from (someone|somebody|you|people|(a|the) (man|woman|panel|company|manager|firm|team|person)) (who|that|whose) ..4',
      '< my (eye|foot|arse|ass)',
      '(application|cv|resume|papers|folder|letter|portfolio|work) ..4 (thrown|went|tossed|gone|go|goes|chucked|landed) ..2 (in|into|to) the ..1 (bin|trash|shredder|wastebasket|paper basket|rubbish|dustbin|spam) ..1'
    ],
    unless: [
      '(my|our) ..2 (answer|presentation|performance|communication|organisation|handling|treatment|demo)',
      '(customer|patient|guest|role play|case|exercise|scenario|old|former|previous|last|film|book|between the|view|cake|draft|drafts|prototype)',
      '(not|never|nothing|hardly) ..3 (@foul|poor|terrible|bad|awful|unpleasant|dismissive|hurtful|rude)',
      '(i|we) ..3 (talk|speak|claim|pretend|call) ..6',
      '(if|because of my|shoes|nobody (could|can|would)|no one (could|can|would))'
    ]
  },
  {
    does: 'resents',
    find: [
      '(decided|settled|arranged|agreed|fixed|sorted) ..2 (on the golf course|in the pub|over (drinks|dinner|lunch|golf|a beer)|behind closed doors|in advance|at the bar|in the back room|at the club)',
      '(i|we|applicants|candidates|people|nobody|anyone|everyone|no one) ..1 (deserve|deserved|deserves) ..1 (better|more|respect|to be treated|an apology|the truth|honesty|not) ..2',
      '(an|some|one|your) apology ..2 (would|is|was) ..3 (appropriate|in order|nice|due|least|overdue|good|expected)',
      '@i ..1 (regret|am sorry|rue) ..1 (ever|that i ever|having|wasting|applying|the (time|day|effort|energy|hours)) ..3',
      '(wish|wished|should) ..2 (i)? ..1 (have|had)? ..1 never (have|had)? ..1 (applied|come|met|bothered|trusted|wasted|answered|heard|set|agreed|accepted|sent)',
      '(warned|warn) (me|us) ..3 (about|against|off) ..1 (you|your|this) ..2',
      'told me ..3 (you|your ..1 _) (is|was|were|are) like this',
      '(left|leaves|leave|made|makes) me ..2 (bitter|angry|disgusted|sour|furious|with a (bad|bitter|sour) (taste|feeling))',
      '(one|i|we|anybody) ..2 (expect|expects|expected) ..1 (more|better|otherwise|something (else|better)|differently) ..2 (from|of) ..1 (a|an|such|your|people|someone|you) ..2',
      'from (a|an|such|your|people) ..3 (i|one|we) ..2 (expect|expected|expects) ..1 (more|better|something|different)',
      '(sad|shame|pity|disappointing|shocking|telling|outrageous|scandalous|sickening|remarkable|revealing|typical|astonishing|pathetic) ..1 (that|how|to see how|of|to) ..3 (little|badly|judge|so (little|badly)|no respect|treat|lie|lied|hide|hid|behave|not (care|bother|have the @decency|read|listen|even)|(a|your) company) ..3',
      '(can|could) not believe ..2 (you (would|people|let|did|could|have the|made|kept)|your ..1 _ (did|would|has|was|is)|how ..1 (@badly|rude|cold|unfair|arrogant|little)|(that)? i (bought|drove|wasted|took|spent|trusted|gave|paid)|anyone) ..3',
      'all (that|this|the|my) ..2 for nothing',
      '(did|do) not ..1 (even|really)? want ..5 anyway',
      'i ..1 (have|got|had) ..1 better (offers|offer|things to do|places|options|jobs)',
      '(keep|shove|stick|stuff) your ..2 (@job|money|feedback|advice|letter|pity|apologies|excuses|opinion|tips)',
      '(do not|never|not) ..1 (ever|dare|bother)? ..1 (contact|write|call|email|mail|approach|phone) ..1 me ..1 (again|anymore|any more|ever)',
      '(rather|sooner) ..1 (be|clean|eat|work|sweep|starve|stay|go|do|scrub|live|beg|have|lose|walk|sell|shovel) ..6 than ..1 (work|be|spend|apply|set|join|deal) ..3',
      '(it is|it was|all|only|just|purely) ..1 about who (you|one|people) (know|knows)',
      '(job|position|role|post|vacancy|competition|contest) ..1 (was|is) ..1 never ..2 (open|real|vacant|available|fair|there)',
      '(knowing|although|though|while|when|if|since) ..1 (that)? you ..1 (had|have) ..1 already ..1 (chosen|decided|picked|hired|someone|somebody|found|made up|filled|promised|given) ..2',
      'you ..1 already had ..1 (someone|somebody|a (candidate|favourite|favorite|name|winner|person|friend)) ..3',
      '(you|your ..2 _|people|managers|recruiters|interviewers|they) ..1 (should|must|ought to|need to|had better|might want to|may want to|would do well to) ..1 (learn ..1 (some manners|to|how to|what)|be ..1 (honest|ashamed|careful what)|apologise|apologize|work on your|look in the mirror|ask yourself|ask yourselves|check the spelling|not ..1 (treat|lie|promise|invite|waste|make people|play)) ..3',
      '(karma (will|is|comes|has|gets)|what goes around)'
    ],
    unless: [
      '(that|how|of) ..1 (i|we) (had|have|could|can|did|was|were|am|knew|spent|got)',
      '(sooner|earlier|shop floor|lunch|the tour|stay longer|stayed)',
      '(i|we|my|me|myself) ..1 (should|must|ought to|need to|had better) ..3',
      '(thank|thanks|grateful|glad|kind|love|loved|lovely|wonderful|great|family|good|warm|friendly|friend|praise)',
      '(expected|expect) ..1 (more|better) ..2 (of|from) (myself|me|my)',
      '(not|never) ..1 (better|more) than',
      '(rain|weather|umbrella|question|word|font|tutor)'
    ]
  },
  // Questions that accuse
  {
    does: 'mocks',
    find: [
      'why ..2 (invite|bother|waste|ask me|make me|call me|interview|advertise|have|let me|keep me) ..3 (inviting|interviewing|me|us|people|applicants|it) ..6',
      'did (you|anyone|anybody|someone|somebody|your ..1 _) ..1 (even|actually|really|ever|at least|so much as|bother to) ..1 (read|look|open|see|watch|listen|consider|notice|glance|think) ..3',
      '(was|is) (it|that) ..2 (necessary|needed|fun|so hard|so difficult|funny|worth it|honest|right|fair|professional|decent|normal) to ..1 (~humiliate|~lie|~waste|~let|~make|~keep|~drag|~shout|~laugh|~treat|~string|~ignore|~play|~insult|~tell) ..3',
      '(is|was) (this|that) ..1 (what|how) you ..1 (call|mean by|understand by|consider|treat|do|run|work|see) ..4',
      '(who|what) do you (people|guys)? ..1 think (you|i) ..1 (are|am)'
    ],
    unless: [
      '(thank|thanks|sorry|if you|kindly|please|test|exercise|first or|or the|for the (next|future))',
      '(my|any|earlier|last|previous) ..1 (email|emails|mail|mails|message|messages|letter)',
      'how you ..4 (do|make|bake|build|run) (the|a|it so)',
      'what you call ..2 (the|a)'
    ],
    questions: true
  },
  // What they failed to do
  {
    does: 'blames',
    find: [
      '(@they|@noOne) ..2 (did|do|does|could|would|had|has|have|was|were|is|are|can) not ..1 (even|bother|bothered|care|cared|apologise|apologize|say sorry|listen|listening|look up|look me|let me (finish|speak|talk|get a word)|read (my|the|it|a|our|past|beyond)|have the ..2 @decency|know ..1 (the first thing|a thing about|what (they|you|he|she)|how to (treat|run|talk|interview))|value|respect @value|deserve|treat|interested in (me|us|my|our|what i|anything i)|pay attention|prepared|pretend) ..2',
      '@noOne ..1 (had|has|have|found|showed|shown) ..2 (the|any|enough) ..2 @decency !(to ..2 @answering) ..1',
      '@noOne ..1 (introduced|offered|greeted|smiled|thanked|shook|asked|explained|listened|read|had a word|said (a word|hello|goodbye|sorry)|apologised|apologized|gave a damn|lifted a finger|bothered to (look|read|listen|ask|shake|greet|welcome|prepare|explain)|looked up)',
      '@they ..2 (have|has|had) (no|zero|little) (idea|clue|respect|interest|intention|manners|regard|concern|shame|class|time for (people|applicants|candidates|me|us)) ..2',
      '^ not even (a|an|one) ..2 (call|phone call|handshake|letter|name|signature|line|sentence|thank you|glass of water|apology|sorry|goodbye) ..3',
      '@they ..1 (are|were) (clearly|obviously|just|simply|plainly|really)? not (interested in (me|us|my)|listening|serious about|paying attention|bothered) ..2',
      '(he|she|they|manager|interviewer|panel) ..3 (did|would|could) not even ..1 (apologise|apologize|say (sorry|hello|goodbye|thank)|look (up|at me|me)|shake my|read my|know my|let me (finish|speak)|ask me|offer me|listen) ..2'
    ],
    unless: [
      '(thank|thanks|grateful|glad|happy|love|kind|kindly|understand|good|luckily|lucky|hope|if|when|unless|joke|laugh|laughed|funny)',
      '(did|do) not even (blink|mind|laugh|know me|know us|have to|flinch|charge)',
      'i ..3 not even',
      'no idea ..1 (how (much|happy|grateful|helpful|often|good|proud|hard)|what (this|that|it) ..1 (means|meant))',
      '(he|she|they) (is|was|were|are) (my|our|a)',
      '(patient|customer|guest|client|pupil|student|child|role play|case study|case|exercise|scenario|book|film)'
    ]
  },
  // How they treat people
  {
    does: 'blames',
    find: [
      '(how|way|manner) (in which)? (you|they|hr|your ..1 _|this (company|firm)) ..1 (~treat|~handle|~deal with|~speak to|~talk to) ..1 @us',
      '(~treat|~handle|~see|~regard) (me|us|@us) ..1 (like|as) ..1 (a|an)? ..1 (dirt|trash|garbage|rubbish|numbers|number|cattle|dogs|dog|nothing|criminal|criminals|thief|beggar|beggars|child|idiot|fool|nuisance|stranger|burden|object|objects|slaves|second-class|disposable|commodity|animals|animal)',
      '@i (was|were|got|have been|had been|am) ..2 (laughed at|smirked at|sneered at|shouted at|yelled at|talked down to|talked over|looked down on|made fun of|made to (wait|look|feel)|kept waiting|cut off|interrogated|lectured|ridiculed|belittled|mocked|humiliated|insulted|patronised|patronized|ambushed) ..2',
      '(laughed|smirked|sneered|shouted|yelled|sniggered|grinned) at by',
      '(@they|they|he|she) ..2 ((~mislead|~deceive|~cheat|~trick|~insult|~humiliate|~mock|~belittle|~patronise|~patronize|~ridicule|~interrupt|~laugh (at|in)|~lie (to|about)|~talk (over|down to)|~look down on|~make fun of|~take advantage of|~exploit|~betray|~shout at) (me|us|my|our|@us|your)|smirked|sneered|lied)',
      '(keep|keeps|kept|keeping|left|leave|leaving|have) (me|us|people|everyone) (dangling|hanging on|on a string|on the hook|running in circles|jumping through hoops)',
      '(~make) (me|us|one|@us) feel ..2 (small|stupid|worthless|unwelcome|inferior|useless|humiliated|invisible|unwanted|ridiculous|old|cheap|like (nothing|dirt|rubbish|trash|(a|an) ..1 (idiot|fool|criminal|beggar|child|nuisance|number|burden|failure|nobody|loser|thief|liar)))',
      '(you|they) ..1 (took|stole|used|kept|pocketed|copied|lifted|helped yourselves to) my ..2 (ideas|idea|work|plan|design|designs|code|concept|proposal|slides|time and) ..1 (and|for your|for free|without|then|>)',
      '(you|they|your ..2 _) ..2 (promised me ..1 (the|this|a)|(told|assured|guaranteed) me ..1 (i|that i) (had|got|would (get|have)) ..1) ..1 (@job|it) ..4',
      '(told|assured|promised|guaranteed) me ..1 (the|that the) ..1 @job (was|is) ..2 (mine|as good as)'
    ],
    unless: [
      '(love|like that|admire|impressed|enjoyed|appreciated|appreciate|thank|thanks|happy|nice|well|kindly|kindness|warmly|grateful|respectfully|with (such|so much|so|great|real)? ..1 (respect|care|kindness|warmth)|fairly|great|lovely|proud|welcome|at home|part of|better|heard|joke|jokes|story|parrot|seriously|good)',
      '(role play|role-play|customer|patient|guest|client|pupil|case study|exercise|scenario|old|former|previous|last|another|other (firm|firms|company|companies))',
      '(not|never|nobody|no one) ..3 (~mislead|~deceive|~cheat|~insult|~mock|lied|~lie|~interrupt|~treat|~make|~laugh|~exploit|humiliated|made)',
      '(like|as) ..1 (a|an) ..1 (adult|equal|friend|guest|professional|colleague|human|king|queen|member|family)',
      '(if|when|did|was|please|could|can|would) ..4 (~interrupt|~mislead|~handle|~treat)'
    ]
  },
  // Anger and let-down, named
  {
    does: 'resents',
    find: [
      '@i ..1 (am|was|feel|felt|remain|left|am left|have been) ..1 @very? @very? @angry',
      '(sick|tired|fed up) (and tired)? (of|with) (being|your|this|the|companies|firms|people like|recruiters|employers|how|all (this|your|these)) ..4',
      '(disappointed|unhappy|shocked|upset|saddened|dismayed|frustrated) ..1 (in|with|by|at|about|over|that) ..1 (you >|you (people|guys|all|did|would|could|can|let|have)|how|(the|your) ..2 (way|manner|behaviour|behavior|conduct|treatment|attitude|handling|communication|professionalism|organisation|organization|panel|company|firm|hr|staff|team|lack|values|standards|approach|procedure)) ..4',
      '(express|register|record|convey|voice|lodge|note|show|state|share|conceal|hide) ..3 (my|our)? ..2 @displeasure ..3 (at|with|about|over|regarding|in|of|that|by|how) ..4',
      '(lost|losing|lose) ..1 (all|any|every|much|my|the last)? ..2 (respect|faith|trust|confidence) ..1 (for|in) (you|your|this|the ..1 @firm|such|hr|recruiters)',
      '(thought|expected|believed|hoped|imagined) ..2 (you|your ..2 _|this (company|firm)|a ..2 @place|an ..2 @place|better|more) ..2 (had|have|were|was|would|are|knew|know|better|more|from|of) ..3 (better|more|higher|above|serious|professional|honest|different|decent|standards|respect|manners|honour|honor|(from|of) (you|your|a|an|such|people|someone))'
    ],
    unless: [
      '(answer|answered|reply|replied|respond|responded|response|silence|back to me)',
      '(myself|my own|my ..2 (answer|answers|performance|test|result|mistake|mistakes|presentation|work|nerves)|(in|with|at) me)',
      '(not|never|nor|no longer|hardly|anything but|nothing) ..3 (@angry|disappointed|unhappy|shocked|upset|frustrated|sick|let down)',
      '(for (a|an|one) ..1 (day|hour|minute|moment|evening|second)|at first|initially|rain|weather|winter|train|buses|traffic|commute|commuting|cold|heat|voice|driving)',
      '(pleasantly|customer|customers|guest|guests|patient|patients|client|role play|case|scenario|old boss|last job|old job|previous|former)',
      '(expected|thought|imagined|hoped|believed) ..4 (harder|longer|questions|rounds|test|time|nerves|me|myself|my)',
      '(found|turned out|was wrong|and got|and you|instead)'
    ]
  },
  {
    does: 'resents',
    find: [
      '@i (have|had) never ..1 ((been|felt) ..1 (so|as|this) ..1 (insulted|humiliated|disrespected|unwelcome|badly|poorly|small|stupid|angry|disappointed|let down)|(seen|met|experienced|come across|witnessed|encountered|known) ..2 (so|such|as|more|a|anything) ..2 (rude|bad|poor|arrogant|arrogance|disorganised|disorganized|unprofessional|disrespectful|farce|mess|careless|chaotic|shabby)) ..2',
      'this is ..2 (the|all the) (thanks|reward|gratitude|appreciation) ..1 (i|we|one|you|people|>)'
    ]
  },
  // What counts for nothing with them
  {
    does: 'blames',
    find: [
      '@value (mean|means|meant|count|counts|counted|matter|matters|mattered|worth|weighs) ..2 (nothing|little|zero|not a thing|less than) ..3',
      '@value ..1 (do|does|is|are|did) not ..2 (mean|count|matter|valued|worth|seem to (matter|count)|appreciated|rewarded) ..3 (you|your|here|there|anymore|anything|much|>)',
      '@surely ..3 (you|your ..2 _|they|nobody|no one|none of you) ..3 (not ..1 (value|respect|care|listen|read|understand what|know (what|how)|appreciate|bother|interested|serious)|never (read|meant|intended|looked|listened|cared)|(have|had|has) no|no idea|too (busy|important|good|proud|grand)|already (had|knew|decided|chosen)|only (want|wanted|care|cared|hire)|prefer|read|looked|bothered|cared)',
      '(evidently|apparently|obviously|clearly|seemingly) ,? ..1 (in|at|for|with|to) your ..1 (company|firm|office|school|hospital|eyes|world|team|department|place|house|kitchen|trade)',
      '(is|was) (that|this) (all|what) ..1 (i|we) (get|got|am worth|deserve|was worth) ..3',
      'no wonder ..2 (you|your|people|nobody|staff|everyone) ..2 (leave|leaves|leaving|left|can not|could not|struggle|struggling|complain|complains|reviews|turnover|quit|quitting|run|always|keep|keeps|wants|stays|losing|lose|bad|empty) ..3',
      '(it|this|that|which|letter|email|reply|answer|behaviour|treatment|lateness|silence) ..1 (shows|showed|says|tells|speaks|proves|told|reveals|said) ..1 (me|us|everyone)? ..1 (what kind of|what sort of|exactly what|just how|how little|how much|a lot about|volumes about|everything about|something about|all (i|we|one) need ..1 to know about) ..2 (you|your|company|firm|people|place) ..3',
      '(job|position|role|post|place|it) ..1 (was|is|had been|has been) ..2 (promised|earmarked|reserved|given away|meant) ..1 (to|for) (someone|somebody|another|a (friend|relative)|one of) ..2',
      '(took|spent|paid|drove|travelled|traveled|lost|gave up|bought|rode|flew|came) ..8 for ..1 (a|an|the|your|only|just)? ..1 (five|ten|twelve|fifteen|twenty|thirty|half|#number|two|three|seven|eight) ..1 (minute|minutes|min|hour) ..2',
      '(interview|interviews|questions|question|test|task|decision) ..1 (had|has|have) nothing to do with ..3',
      '(it|interview|day|whole thing|conversation|call|meeting|round) (felt|was|is|seemed) ..1 like (a|an) (interrogation|trial|police|court|cattle|assembly line|circus|joke|trap|cross-examination|ambush|slap|insult|firing squad)'
    ],
    unless: [
      '(thank|thanks|grateful|glad|love|loves|happy|proud|enjoy|lucky|won|popular|impressed|well|kind|good|great|friendly|best|stay|come back|so (many|much)|busy)',
      '(took|spent|paid|drove|travelled|lost|gave up|bought|rode|flew|came) ..8 (worth|enjoyed|break|rest|recipe|dough|oven|question|task)',
      '(not|never) ..1 (only|just)',
      '@surely ..3 (i|my|we|not me)',
      '(did|do) not ..2 (read|like|see|hear|want) (my ..1 (first|last)|it|that|me) (>|yet|clearly)'
    ]
  },
  // It is wrong of them
  {
    does: 'insults',
    find: [
      '(this|that|such|it|your ..2 _|such (a|an)? ..2 _) ..1 (is|was|are|were) ..1 not ..1 (how|the way|the manner|what one expects|what i (expect|call)|befitting|becoming|worthy) ..1 (you|to|a|an|one|people|of|from|fair|serious|i) ..4',
      '(such|this kind of|that kind of|this sort of|this type of) ..1 (behaviour|behavior|treatment|conduct|attitude|manners|manner|practice|practices|handling|approach) ..1 (is|was|are|will|towards|from|with|has|should|can|does|>)',
      '(@firm|@process|selection|procedure|task|way ..4|panel|interviewer) (was|is|were) ..1 not ..1 @very? (fair|professional|serious|honest|transparent|acceptable|genuine|organised|organized|respectful|right|correct|decent|polite|up to standard|up to scratch)',
      '(bad|poor|rude|wrong|unfair|careless|cheap|mean|low|nasty|cruel|shabby|unprofessional|disrespectful) (on|of|from) (your (part|side|company|end|team|hr|manager|panel|office)|you|them|hr)',
      '(attitude|behaviour|behavior|conduct|treatment|handling|manners|communication|service|organisation|organization|planning) ..1 (of|by|from|at|in) (your|the|you) ..3 (is|was|were|are|leaves|left|has been) ..1 @very? (bad|poor|terrible|awful|appalling|not good|wanting|shocking|horrible|lacking|something to be desired|a lot to be desired|much to be desired|below)',
      '(you|your ..3 @theirs|this ..1 @firm|(the|this|whole) ..2 @process|it all|all of this) ..1 (sucks|suck|sucked|stinks|stink|stank|reeks|blows|blew|is trash|was trash|is a mess|was a mess)',
      'how dare (you|they|your|he|she|anyone)',
      'what (kind|sort|type) of ..1 @place ..1 (rejects|reject|~treat|~send|~do|does this|~make|asks|~invite|~let|~keep|~waste|~ignore|~promise|~leave|~call ..1 (someone|people)|has|tells|fires|turns|lies)',
      '(do|does|did|is it|are) (you|you people|your ..1 _|normal|usual|common|standard|your policy|there) ..2 (enjoy|like|enjoying|proud of|fun in|pleasure in|for you|practice|policy|get (a|your) kick ..2|find it ..1) ..2 (to|in|out of)? (~mess|~make|~waste|~treat|~play|~string|~lie|~crush|~humiliate|~keep|~ignore|~lead|~laugh|~insult|~reject|~disappoint) ..3',
      'you ..1 (people|guys|lot)? (seem|appear) to (think|believe|assume|imagine) ..1 (applicants|candidates|people|we|that (applicants|candidates|people|we|i)|everyone|i) ..6'
    ],
    unless: [
      '(thank|thanks|grateful|glad|love|joke|not ..1 (bad|rude|wrong|unfair|mean) (of|on))',
      '(my|our) ..2 (attitude|behaviour|behavior|conduct|treatment|manners|planning|organisation|communication|handling) ..6',
      '(wound|patient|patients|medical|dog|water|heat|surface|skin) (treatment|handling|behaviour|behavior)',
      '(customer|guest|pupil|child|children|animal|cell|material|role play|case|exercise|scenario|former|old|previous|last job)',
      'not ..2 (how|the way) ..2 (i|we|it works|you do it|the)',
      'not ..1 right for (me|you|us|this)',
      'it is not the way i'
    ]
  },
  // Irony
  {
    does: 'mocks',
    find: [
      '(thanks|thank you|cheers|^ (wow|bravo|wonderful|great|brilliant|lovely|nice|fantastic|charming|classy|congratulations|congrats|splendid|super|marvellous|excellent|impressive|amazing)) ..3 (for)? ..2 (your|the|a|an|another|this|yet) ..1 (generic|canned|copy-paste|copy-pasted|templated|robotic|impersonal|computer-generated|auto-generated|automated|automatic|soulless|boilerplate|cookie-cutter|faceless|form|two-line|one-line|(two|one|three) ..1 (line|lines|sentence|word)) ..1 (@letter|>)',
      '(weeks|months|rounds|interviews|hours|years|tests|days|miles|kilometres|km|stages) ..4 (for|and|only for|then|just|all i (get|got|received) is) ..4 (a|an|this|another|two|one|three|nothing but|just|your) ..1 (@canned @letter|@canned @canned @letter|(line|lines|sentence|sentences|words) >|template|robot|bot)',
      '^ (funny|strange|odd|ironic|amazing|curious|interesting|peculiar) ,? (how|that|,|thing)? ..3 (you|nobody|no one|your|they|everyone) ..10 (nobody|no one|not|never|plenty|free|only|had|suddenly|always|when)',
      '(good|nice|great|lovely|glad|happy|pleased|comforting|interesting|instructive|useful|sweet|reassuring) to (know|learn|see|hear|find|discover) ..2 (what|how little|how much|how|that|where) ..14 (worth|nothing|counts|means|nobody|no one|value|valued|matter|matters|stand|treat|so little|never|only)',
      '(minutes|hours|weeks|freezing|late|wrong name|waiting|corridor|template|automated|no-reply|misspelt|misspelled|robot|christmas|birthday|silence|interruptions|phone|yawning|yawn|shouting) ..10 (was|were|is|are) ..1 (a|such a|quite a|the) ..1 (lovely|nice|charming|classy|special|great|thoughtful|sweet|elegant) (touch|gesture|move|detail|idea)',
      '(an interesting|a strange|a funny|an odd|a curious|a peculiar|a queer|an unusual|quite a|quite the|a novel|some|a rare|a bizarre|a weird|a fine|a great|a nice|a lovely) way (to|of) (~listen|~treat|~show|~run|~thank|~say|~greet|~welcome|~value|~conduct|~select|~reward|~repay|~hire|~recruit|~interview|~assess|~tell|~lead|~keep) ..4',
      '(congratulations|congrats|well done|bravo|kudos|hats off|applause|good job|great job|nice work|thanks|thank you) ..3 (for|on|to|of) ..2 (needing|~lose|~waste|~ignore|~miss|~fail|~forget|ghosting|stringing|lying|hiding|humiliating|insulting|leading me on|making me (wait|feel ..1 (small|stupid|like))|taking ..3 (weeks|months|ages)|ruining (my|our)|crushing) ..4',
      'how (nice|kind|lovely|thoughtful|good|generous|sweet|considerate|decent|gracious) (that|of you|of them|to) ..3 (found|find|finally|at last|managed|spared|spare|remembered|remember|even|took ..2 (seconds|minutes)|bothered|could|send ..3 (template|robot|form)) ..4',
      '(would have|might have|would) ..1 (been|be) ..2 (nice|good|polite|decent|appreciated|kind|fair|honest|courteous|professional|respectful|great|lovely|civil|human) ..1 (if|had) (you|someone|somebody|anyone|anybody|your ..2 _|hr|one of you|they) ..1 (had|told|read|looked|could have|would have|bothered|let|been|listened|at least|warned|mentioned|opened|learned|called) ..4',
      '(would have|might have) ..1 been ..2 (nice|good|polite|decent|kind|fair|honest|courteous|professional|respectful) (to (know|be told|be informed|have (been|known))|of you) ..4',
      '(perhaps|maybe|next time|in future|in the future|for the future|i suggest|may i suggest|might i suggest) ..2 (you|your (interviewers|panel|hr|manager|managers|recruiter|recruiters|team|company|people|colleagues|staff|firm)) (should|ought to|might want to|may want to|might like to|might consider|could try|need to|want to) ..1 (prepare|learn|train|listen|be|treat|try|hire|have|show|read|consider|practise|practice|teach|spend|work on|find|look|stop|think)',
      '(^|<|perhaps|maybe|may i suggest ..1) next time (you)? ..1 (read|look at|check|open|try|listen|prepare|spare|be honest|have the|do not|ask yourself|think before|say so|just say|put)'
    ],
    unless: [
      '(not|never|rather than|instead of|without|avoid|nor) ..4 (@canned|@letter|waste|wasting|ghosting|ignoring|lying|hiding|stringing|forgetting|rejecting|losing|missing|making)',
      '(@i|i am|i will) ..2 (need|needed|expected|was told|asked|would|will|should|could|shall|wrote|read) ..4',
      '(tip|tips|hint|advice|summary|answer to my|brief|model|method)',
      '(funny|strange|odd|interesting|curious) (that|how) you (ask|mention|say|should (ask|mention|say))',
      '(if|could) ..2 you (could|would|can|have time)',
      '(thank|thanks) ..2 for ..3 (patience|kind|time)'
    ]
  },
  // Doors shut, ill wished
  {
    does: 'spites',
    find: [
      '@i ..1 (will|would|shall|am|do|can) ..1 (not|never) ..3 (applying|apply|recommend|recommending|buy|buying|shop|shopping|work (for|with|at)|set foot|use your|using your|come back|deal with|support|consider|refer|come near|want to work) ..2 (you|your|here|anyone|anybody|this (company|firm)|such)',
      '(nothing|anything) (more|further|else)? ..1 to do with (you|your|this (company|firm)|such)',
      '@i ..2 (glad|relieved|lucky|thankful|happy|grateful) ..5 (dodged|escaped|not (work|working|join|joining|got|get|end|ending|hired|have to (work|spend|deal))|(was|were|am) not (hired|chosen|picked|selected))',
      '@i ..3 ~dodge (a|that|the|this) (bullet|one)',
      '^ (dodged|glad|guess) ..3 dodged? (a|that) bullet',
      '(you|your (company|firm)|hr) ..1 (will|are going to|shall) !(not|never) ..2 (regret|be sorry|rue|miss out|lose|wish you|see what you|realise what|realize what|learn the hard) ..2',
      '(i|we) ..1 (hope|trust|wish|pray) ..4 (you|your|for your sake|someone|somebody|they|next|future|other) ..3 (treat|treated|proud of|feel good|sleep well|sleep at night|get what|learn|happy with yourselves|ashamed|realise|realize|find out|rot|choke|experience|feel (it|the same|what)|know how it|are (ever)? ..1 (rejected|treated)) ..4',
      '(i|we) ..1 (pity|feel sorry for) ..1 (you|your|whoever|anyone|the (person|people|next|one))',
      'enjoy (your|the) ..2 (mediocre|mediocrity|yes-men|cheap|little|new favourite|nepotism|silence|chaos|mess|rest of your|sinking)',
      '(congratulations|congrats|well done|you have|you just|you) ..2 (have|just)? ..1 lost ..1 (a|one|your|my) ..2 (customer|client|reader|guest|fan|patient|supporter|passenger|donor|member|employee|worker|friend|viewer|business|custom)'
    ],
    unless: [
      '(until|unless|without|before|forget|forgotten|if i|if you (do|would) not|not want to)',
      '(treat (yourself|yourselves)|learned|learn a lot|learn from|enjoy|i never have|well|i am glad (you|i) (found|asked|applied))',
      '(glad|happy|relieved|lucky|grateful|thankful) ..6 (bus|train|rain|traffic|queue|nervous|late|alone|night)',
      '(font|glue|tool|recipe|method|word|phrase|cologne|brand)'
    ]
  },
  // Adjectives said of the reader, the firm, the process
  {
    does: 'insults',
    find: ['@aim ..1 @was !(not|never|no|hardly|by|anything|far) @very? @very? @very? @foul'],
    unless: [
      `(if|hope|hoping) ..8 (@foul|@poor)`,
      '(not|never|nothing|nobody|hardly|far from|anything but|without being|would be|would have been|may seem) ..3 (@foul|@poor)',
      '(of|on|from|in) (me|my|mine)'
    ]
  },
  // Insulting nouns
  {
    does: 'insults',
    find: [
      '@aim ..1 @was !(not|never|no|hardly) ..3 (@farce)',
      '(it|this|that) (is|was|has been) !(not|never|no) (just|all|really|simply|frankly|honestly|clearly|quite)? (a|an|such|pure|complete|total|one big|utter) ..2 @farce',
      '(what|such) (a|an|utter|total|complete|absolute|pure) ..3 (@farce|shambles|fiasco|shower|waste of|letdown|let-down|clown|clowns|low blow|nerve|cheek)',
      'what a (poor|sad|sorry|shabby|pathetic|lousy|lame|terrible|awful|horrible|rude|cheap|crap|shit|disrespectful|disgusting|ridiculous|strange|weird|cold) ..1 (@theirs|way|excuse|place|bunch)',
      '(joke|farce|sham|mockery|travesty|circus|disgrace|shambles|pretence|charade) (of|for) (a|an|the|your|this) ..2 @theirs',
      '(you|your|the|this) ..1 (so-called|self-proclaimed|self-styled) _'
    ],
    unless: [
      '(not|never|hardly|far from|anything but|nor|nobody|none|neither) ..5 (@farce|@mess|insult)',
      '(i|my|me) ..4 such (a|an) ..3',
      'joke about',
      '(told|tell|telling|heard|loved|liked|enjoyed|your|the|thanks for|thank you for|laughed|good|great|nice|little|small|funny|inside|private|made|with) ..2 (joke|jokes)',
      `${supposed} (@farce|@mess)`
    ]
  },
  // People called names
  {
    does: 'insults',
    find: [
      '(you|he|she|they|who|interviewer|panel|manager|recruiter|boss|director|man|woman|lady|guy|chairman|colleague) ..4 (~spend|~look|~stare|~scroll|~tap|~play|~text|~glance|glued|~type|~fiddle|~check|busy) ..5 (on|at|from|with|to|through|in)? (his|her|your|their) ..1 (phone|mobile|screen|watch|emails|inbox|nails|laptop|lunch|messages|instagram|facebook)'
    ],
    unless: ['(could|can|if|when|hope|please|would|may|might) ..3 (look|check|glance|text|type|play|busy)']
  },
  // Masked or open swearing
  {
    does: 'insults',
    find: ['(good riddance|up yours|eat shit|bite me|screw that|curse you|shame on (you|your|the|a|this|all)|suck it)']
  },
  // Waste of time and effort
  {
    does: 'blames',
    find: [
      "(waste|wastes|wasting|wasted|~squander|~throw away|~rob ..1 of) ..1 (of|away)? ..2 (my|our|everyone's|everyones|everybody's|people's|applicants'|candidates'|other people's|others|peoples|anyone's) ..2 (time|effort|efforts|energy|money|breath|life|day|days|evening|evenings|weekend|weekends|petrol|holiday|holidays|leave|patience|morning|afternoon|hours|week|weeks|month|months|hope|ink)",
      '(a|an|such|what|complete|total|utter|absolute|huge|big|pure|colossal|monumental|giant) ..2 waste ..1 of ..2 (time|effort|money|breath|space|petrol|oxygen|everyone|talent|postage|skin|ticket|tickets|trip|journey|suit|tie|babysitter|afternoon|morning|evening|weekend|my|a day)',
      '(you) ..2 (wasted|~waste !(into|to|as|so|less|from|and|heat|water)|wasting) ..3 (me|us|time|hours|days|weeks|months|a|my|our|two|three|effort|everyone)'
    ],
    unless: [
      '(not|never|none|nobody|nothing|anything but|far from|nor|hardly|without|avoid|stop|rather than|instead of|sorry|apologies|apologise|apologize|forgive|if|hope|hate|afraid|reduce|reducing|cut|less|zero|minimise|minimize) ..6 (waste|wastes|wasting|wasted|~squander)',
      '(your|any of your|more of your) ..1 (time|day|evening)'
    ]
  },
  // Used, lied to, led on
  {
    does: 'blames',
    find: [
      '(i|we|me|us|candidates|applicants|people|everyone) (have|had|just|really|simply|clearly|basically)? (was|were|been|being|am|are|got|get|feel|felt|feeling) ..2 (lied to|misled|deceived|tricked|conned|scammed|duped|cheated|betrayed|fooled|exploited|led on|shafted|thrown away|discarded|used and|used as|used for|so used|dumped|ambushed|mocked|belittled|insulted|disrespected|humiliated by|slighted|patronised|patronized|swindled|robbed|bullied|made to feel|gaslit|sidelined)',
      '(~string|~lead) (me|us|people|applicants|candidates|everyone) ..2 (along|on)',
      '(strung|stringing|string) (me|us|people|everyone|candidates|applicants)? along',
      '(you|they) ..2 (used me|fobbed|dangled|baited|gave me hope|discarded|shafted|stole|broke your|broke my|promised me the|play with|playing with|trampled|crushed my|threw my|threw me|treat people like|reneged|backtracked|fed me|led me up|led me to believe)',
      '(free|unpaid) ..1 (consulting|labour|labor|consultancy|consultation|brainstorming|ideas|work|samples|translation|translations|lesson|designs|content) ..3 (@you|from me|off me|that you|is what|was what|with|session|when|and then|disguised)',
      '(~use|~want|~get|~treat|~take|~collect|~milk|~need|~turn|~squeeze|~extract|~abuse|after|~exploit) ..7 (for|as|of|some|into|to get|getting) ..1 (free|unpaid) ..1 (consulting|labour|labor|consultancy|consultation|brainstorming|ideas|work|samples|translation|translations|designs|content|advice|research|staff|hands|help|cover|workers)',
      '(~make) up (the|your) numbers',
      '(~break|~go back on|~break) (your|every|the) ..1 (word|promise|promises)'
    ],
    unless: [
      '(feel|felt|feeling) ..2 (welcome|at home|comfortable|valued|at ease|good|better|part|heard|seen|safe|taken)',
      '(cheated|betrayed|fooled|tricked|lied to|deceived) (myself|ourselves)'
    ]
  },
  // Rigged, unfair, decided beforehand
  {
    does: 'blames',
    find: [
      '(it|you|all|everything|job|role|position|place|post|decision|outcome|result|winner|minds|mind|choice|this|panel|they|partners|committee|board|which|name|contract) ..4 (~decide|~settle|made|fixed|chosen|filled|gone|promised|sewn up|agreed|sealed|taken|earmarked|picked|written|arranged|determined|reserved|sorted|clear) ..4 (before|beforehand) ..2 (i|we|anyone|interviews|interview)',
      '(for show|going through the motions|tick (a|the|your|some) box|box-ticking|fill (a|the|your) quota|make up the numbers|to look good)',
      '(it|this|that|process|decision|treatment|you|interview|test|panel|which|found|find|felt|feels|feel|seems|selection|outcome|result|way) (is|was|were|are|been|it|that|this|to be)? (is|was|were|are|been)? (so|really|very|quite|simply|just|completely|totally|extremely|deeply|all|absolutely|pretty|kinda|kind of|a bit|rather|plain|again)? (so|really|very|quite|simply|just)? (unfair|unjust|not fair|one-sided|rigged|biased|prejudiced)'
    ],
    unless: [
      '(not !(only|just|even)|nobody|no one|none|nothing|never|hardly|anything but|far from) ..6 (unfair|unjust|biased|rigged|prejudiced|one-sided)',
      '(unfair|unjust|biased|not fair) ..1 (how|that|against|in|for) (the|our|my|small|so many|some|many)'
    ]
  },
  // Thanks, praise and congratulations that turn out to be none
  {
    does: 'mocks',
    find: [
      '(thanks|cheers|gratitude|grateful) ..3 (for|4) ..2 (nothing|the slap|the lies) !(but|except|else|less|short)',
      '(thanks|thank you) ..2 for ..1 (finally|eventually|deigning|bothering|condescending|not even|never|only)',
      '(how|so|very|truly) ..1 @praise (of you|of them)? ,? (to|that) (be|get|have|see|hear|receive|find|learn|read|know|discover|hide|let|send|make|leave|ignore|spend|come|you|use|treat|give|take|wait) ..4 @sting',
      'how (very)? (very)? (efficient|convenient|typical|predictable|original|classy|human|humane|modern|mature|democratic|progressive|inclusive|transparent|british|corporate|quaint|rich|comforting|reassuring|heartwarming|romantic|dignified|heroic|magnanimous|personal) (of you|of them|indeed)? >',
      '(~compliment|thank|congratulate|applaud|~praise|~salute) ..1 (your|the) ..1 (@machine)',
      '(it|this|that|which) (is|was|takes|took|must be|requires|required) ..1 (quite|some|a real|a rare|real|rare|true|special|such|no small|an) ..2 (feat|achievement|accomplishment|talent|skill|gift|trick|art|nerve|cheek|gall|audacity|arrogance|chutzpah|courage|dedication|genius) ..1 (to|of) (answer|reject|turn|reply|say|sum|reduce|dismiss|waste|ignore|miss|take|need|squeeze|condense|fit|pack|make|treat|keep|send|ask|invite|be|write|sign|ghost|string|lose|let|hide|forget|call|misspell|put|produce|tell)',
      '(apart from|besides|except|short of) (how to be|being|becoming|turning|growing|marrying|having|knowing) ..3 (childless|younger|male|a man|white|rich|related|born|pretty|blond|blonde|somebody|someone|family|well-connected|a nephew|the boss|thinner|taller|a robot|psychic|telepathic|in your|your)'
    ]
  },
  // Wishes that are none, curses, "your loss"
  {
    does: 'spites',
    find: [
      '(best of luck|good luck|every success|have fun|enjoy) ,? (with|in|to you)? (with|in)? (rejecting|ghosting|explaining|stringing|wasting|disappointing|deceiving|lying|surviving|humiliating|ignoring|insulting|finding (another|anyone|somebody who|someone (else|who|better|as|cheaper|willing|stupid|with|more)|any))',
      '(hope|hoping|pray|wish|trust|sure|bet) ..2 (you|your ..3|whoever|this|it|they|karma) ..2 (fail|fails|go bust|goes bankrupt|go under|choke|chokes|burn|burns|rot|rots|suffer|suffers|collapse|collapses|crash|crashes|regret|regrets|lose|loses|bite|bites|haunt|haunts|backfire|backfires|crumble|feel bad|rue|weep|cry|quits|quit|(are|is) ..2 (happy|proud|pleased|ashamed) (now|$|,|of (yourself|yourselves|what)))',
      '(i|we) ..1 (wish|hope|want|trust) ..1 (you|your|the|them|this) ..4 (exactly|only|precisely|all) ..2 (the|what) ..5 (earned|deserve|deserves|deserved|merit|merits|showed|shown|gave|given|sown|treated)'
    ],
    unless: ['(hope|wish|sure|trust) ..3 (not|never) ..2 (regret|lose|suffer|fail)']
  },
  // "So much for", "must be nice", "apparently": dry sarcasm at the firm
  {
    does: 'mocks',
    find: [
      '(so much for) (the|your|all|all your|that|being|having|this|our|loyalty|honesty|a|an|equal|people|people-first|transparency|diversity|respect|family|values|open|communication|these|those|fair|fairness|caring|integrity|hope|candidate|we|putting|caring|valuing|respecting|keeping|treating|listening|being)',
      '(must|has to|have to) (be|feel) ..1 (nice|pleasant|lovely|great|wonderful|fun|easy|convenient|comfortable|comfy|good|satisfying|so nice|cosy|cozy|handy|a relief|exhausting|hard|tough|difficult|tiring) ..1 (to|being|when|having|up there|sitting|up on|not) ..3 (~treat|~reject|~play|~sit|~hide|~waste|~ignore|~judge|~decide|~press|~push|~throw|~use|~get|not|never|so|up|always|free|~ghost|~dismiss|~string|~discard|~live|~make|~crush|~collect|~type|~click|~send|~answer|~read|~say)',
      '(i|we|one|you) (could|would|can|might) have ..2 (~write|~build|~learn|~raise|~walk|~finish|~read|~grow|~have|~train|~translate|~knit|~swim|~sail|~run|~dig|~paint|~get|~earn|~do|~solve|~drive|~start|~become|~fly|~master|~circumnavigate|wrote) ..8 (in the meantime|meanwhile|by now)'
    ],
    unless: [
      '(thanks|thank you|thank|grateful|appreciate|appreciated|cheers|learned|learnt|love|loved) ..2 so much for',
      '(it|this|that) must (be|feel|have been) ..1 (hard|tough|difficult|tiring|exhausting) to ..2 (choose|decide|reject|turn|pick|say no|answer|read|give|tell|send|write|make|handle|get)'
    ]
  },
  // The courtesy that was missing
  {
    does: 'blames',
    find: [
      '(without|lack|lacks|lacked|lacking|no|zero|little|short on|shred of|ounce of|bit of) ..3 (the|any|even|basic|common|much|enough|a|your|minimum|least|of|simple|slightest|human) ..2 @decency !(to @answering) ..1 (to|for|of|in|at|>|from|towards|here|whatsoever|left|and|or|shown|was|is)',
      '(now|finally) ..1 (i|we) ..1 (know|see|understand|realise|realize) ..1 (exactly)? (what kind|the true|why (nobody|no one|your (staff|people|reviews|turnover|last))|the kind|the real)'
    ]
  },
  // Form letters and machines
  {
    does: 'scorns',
    find: [
      '(not even|never|no|not a|zero|not one) ..1 (human|human being|living|person) (ever|even|has|had|there|actually)? (has|have|ever)? (read|looked|looks|behind|saw|involved|opened|opens|signed|in sight|wrote|answered|seen|in your|at your)',
      '(copy|copied|copying|cut|pasted|copy-pasting|copying) (and|&|n)? ..1 (paste|pasted|pasting) ..3 (me|rejection|reply|email|mail|letter|answer|job|the|this|it|that|from|your|a|name|wrong|response|feedback|$|,)',
      '(got|spelled|spelt|misspelled|misspelt|wrote|mixed up|pronounced) (even|actually|still)? (my|the) ..1 name ..1 (wrong|incorrectly)',
      'not ..2 (get|spell|pronounce|write) ..1 (my|the) ..1 name ..1 (right|correctly|properly|>)'
    ],
    unless: ['(i|we|my) ..2 (press|pressed|hit|click|clicked|copied|copy|pasted|pressing|got|spelled|misspelled|spelt|forgot|wrote) ..2']
  },
  // Expectations let down, anger and disgust at them
  {
    does: 'resents',
    find: [
      '(leave|leaves|left|leaving) ..1 (me|us|with|a)? ..2 (bitter|bad|sour|nasty|foul|unpleasant|rotten) ..1 (taste|aftertaste|feeling|impression)',
      '(is|was|sounds) (rich) (from|coming|,|for)'
    ],
    unless: [
      '(not|never|no|without|nor|hardly|far from) ..2 (angry|bitter|resentful|offended|insulted|mad|annoyed|upset|furious|disappointed|hate|resent|let down|ashamed|sick|cheated)',
      '(i|my|we|our) ..6 (below the belt|in poor taste|in bad taste|a low blow|a cheap shot|beneath|ashamed|hypocrisy|laughing|hit a low|no excuse|a disgrace)',
      '(i|my|me|we) ..6 (embarrassment|disgrace)'
    ]
  },
  // Vows and warnings
  {
    does: 'spites',
    find: [
      '(i|we) ..2 (never) ..2 (apply|applying|buy|buying|recommend|recommending|set foot|shop|shopping|return|eat|visit|fly with|support|order|bother|work|trust|touch|go near|forgive|crawl|beg|fall for) ..4 (again|you|your|there|here|with you|for you|from you|how you|any more|anymore|this)'
    ]
  },
  // Guilt laid at the firm's door
  {
    does: 'blames',
    find: [
      '(after|despite|for|considering|given) (all|everything|what) ..2 (that)? (i|we) ..2 (did|do|have|had|gave|put|invested|went|sacrificed|done|prepared|brought|offered|suffered|endured|contributed|given|worked|spent|learned) ..4 (for you|for your|you|into|in|through|done|for this|given|up|to|on|for the|with|$|,|company|firm)',
      '(i|we) ..3 (took|taken|take|used|spent|gave up|sacrificed|cancelled|canceled|quit|left|drove|travelled|traveled|flew|paid|borrowed|skipped|missed|moved|bought|burned|burnt|lost|put|invested|worked|wasted|came|sat|walked|declined|refused|hired|arranged) ..10 (for (all)? (this|that) $|for you|only to|for what|and (not|nobody|no one)|and got (nothing|a|two)|and all)'
    ],
    unless: ['(glad|happy|worth|gladly|no regrets|would do it again) ..6 (for this|for you|for that)']
  },
  // Parody of a rejection
  {
    does: 'mocks',
    find: [
      '(after|upon|following) ..1 (careful|long|much|thorough|due|extensive|serious) (consideration|review|deliberation|thought|evaluation) ..4 (i|we) ..4 (decided|reject|regret|concluded|not|can not|decline|must|your|find you)',
      '(does|do|did) not (meet|match|fit|satisfy) ..1 (my|our) ..2 (needs|requirements|standards|criteria)',
      '(hang|hung|hanging|frame|framed|framing|put|file|filed|filing|use|using|stick|stuck|line|wipe|keep|display|pin|print|mount|throw|threw|feed) (it|this|that|your) ..6 (smallest room|toilet|loo|bathroom|bin|shredder|trash|fireplace|litter|birdcage|budgie|dartboard|outhouse|lavatory|restroom|compost|barbecue|stove|cat box|dustbin|garbage|wastepaper)'
    ],
    unless: ['(not|never) ..2 (bin|throw|spam)', '(use|using|find|show me) (your|the) ..1 (bathroom|toilet|loo|restroom)']
  },
  // Said over the garden wall: idioms of contempt
  {
    does: 'mocks',
    find: [
      '(strange|odd|funny|queer|curious|peculiar|weird|bad|poor|sad|bizarre|rotten|shabby|lousy|terrible|awful|horrible|rum|rude|shameful|disgraceful|fine|some|crazy|stupid) way (to|of) (treat|treating|thank|thanking|repay|repaying|run|running|reward|rewarding|recruit|recruiting|hire|hiring|choose|choosing|handle|handling|welcome|welcoming|show|showing|say|saying|tell|telling|select|selecting|value|valuing|manage|managing|pick|picking|end|ending|communicate|communicating|conduct|conducting|build|building|answer|answering|find|finding|attract|attracting|greet|greeting|inform|informing|close|closing|behave|behaving)',
      '(chew|chews|chewed|chewing) ..2 (people|me|us|you|them|everyone|applicants|staff|nurses|drivers) ..1 (up|and)',
      '(pity|feel sorry for|my condolences to|poor|god help) ..1 (the|whoever|anyone|your|those|any|whichever) ..2 (soul|souls|devil|devils|person|people|fool|one|who|team|staff|employees|customers|patients|pupils|colleagues|wretch|sucker|works|gets|has|have|work|got) ..3'
    ]
  },
  {
    does: 'blames',
    find: [
      '(you|panel|hr|company|they|your ..2) (clearly|obviously|just|really|simply|have|had|plainly|evidently)? never ..1 (cared|intended|planned|wanted|meant|read|looked|listened|considered|had any|took me|believed|saw me|opened|bothered|smiled|respected|valued|care)',
      '(i|we) used to ..1 (admire|respect|love|like|trust|recommend|be a fan|look up|defend|buy|shop|be proud) ..4 (you|your|this) '
    ]
  },
  {
    does: 'mocks',
    find: ['^ (oh|well|wow|so|like)? (really now) $'],
    questions: true
  },
  // A hostile word near the reader, the firm or the process, whatever the grammar between them
  {
    does: 'insults',
    find: [
      '(you|your|yours|yourselves|yourself|@firmOnly|hr|interviewer|interviewers|recruiter|recruiters) ..8 @hostile',
      '@hostile ..6 (you|your|yours|yourselves|yourself|@firmOnly|hr|interviewer|interviewers|recruiter|recruiters)'
    ],
    unless: [
      '(i|me|my|we|our|myself) ..4 (am|was|were|be|been|sound|sounded|seem|seemed|come across|came across|feel|felt|look|looked|act|acted|too|so|be seen) ..5 @hostile',
      '(did|was|am|were|have|do|may) i ..6 @hostile',
      '(my|our|myself) ..4 @hostile',
      'i ..8 (like|as|such) (a|an) ..2 @hostile',
      '(not|never|no|nobody|without|nothing|neither|hardly|nor|none|any|less|anything but) ..5 @hostile',
      '@hostile ..3 (of me|customer|customers|guest|guests|patient|patients|caller|callers|client|clients|passenger|passengers|parent|parents|pupil|character|characters|role|villain|scene|question|comment|reviews|on my part|from me)',
      '(if|hope|hoping|sorry|forgive|afraid|worry|worried|apologise|apologize|apologies|pardon|excuse|regret) ..10 @hostile',
      '(thank|thanks|grateful|appreciate|kind|kindness|kindly) ',
      '(last|old|former|previous|other|another|elsewhere|other companies) ..8 @hostile',
      '(play|played|playing|acted|role-play|exercise|case|scenario|article|book|novel|poem|thesis|research|study|campaign against|law|paper|film|essay|training|workshop) ..6 @hostile',
      '(about|against|tackle|tackling|expose|exposing|prevent|preventing) ..3 @hostile',
      '(moving|moved me|made me laugh|laughed|enjoyed|favourite|favorite|hilarious|unforgettable)'
    ]
  },
  {
    does: 'mocks',
    find: [
      '(i (suppose|guess|imagine|assume|take it)|apparently|evidently|clearly|obviously|no doubt|surely) ..8 ((cheaper|cheap) (when|if|than|that way|for you))'
    ]
  },
  // Similes and other dry wit
  {
    does: 'mocks',
    find: [
      '(all the|with the|as much|the same) (warmth|charm|sincerity|depth|care|attention|interest|enthusiasm|tact|grace|empathy|honesty|sensitivity|personality|elegance|subtlety|curiosity|courtesy|humanity|manners|heart|wit|imagination|compassion|passion|energy|precision|transparency|feeling|love|respect) (of|as|for|one|you) (a|an|someone|somebody|one|people|gives|shows|show|give|the|my|reserves|reserve|would)'
    ]
  },
  // Work and manners done badly, said plainly
  {
    does: 'blames',
    find: [
      '@badly (handled|managed|run|conducted|organised|organized|planned|prepared|done|communicated|led|behaved|mannered|treated)',
      '(i|we|applicants|candidates|people) ..2 (was|were|been|am|are|being|got|felt|feel|get) ..2 (treated|handled|spoken to|received|rejected|let go|dismissed) ..2 @badly',
      '(it|that|this) (is|was) ..2 (rude|cruel|mean|unkind|disrespectful|discourteous|cowardly|unfair|unprofessional|heartless|inconsiderate|impolite|nasty|thoughtless|unethical|immoral|bad form|indecent|unacceptable|not (very)? (nice|kind|fair|right|professional|polite|decent|ok|okay)) ..1 (to|of|for|that|how) ..1 (you|your|ask|asking|keep|keeping|leave|leaving|let|letting|make|making|send|sending|reject|rejecting|treat|treating|cancel|drop|invite|have|string|promise|laugh|give|end|announce|call|cut)',
      'not ..2 (nice|kind|fair|decent|polite|professional|cool|classy|honourable|honorable|gentlemanly|correct) (of|from) (you|your ..2|hr)',
      '(you|they|hr|your ..2|company) (could|should|might) (just|simply|easily|at least) have ..1 (said|told|been|saved|spared|warned|asked|called|rung|picked|had|shown|written|pretended|spelled|spelt|read)',
      '(~milk|~bleed|~squeeze|~pump) (me|us|my brain|people|applicants|candidates) (for|of|dry|out)',
      '(~play|~joke|~toy|~gamble) with (my|our|people|applicants|candidates) ..1 (time|feelings|life|lives|future|emotions|hopes|career|mind|livelihood)',
      '(took|take|taking|snatched|snatch) (it|the job|the post|everything) ..1 (back|away) ..1 (again|as|like|just|without|by|overnight|>)',
      '(box|boxes) ..2 (you|they|hr) ..2 (tick|check|ticked)',
      '(done|caused|did|do) ..1 (enough|sufficient|so much) (damage|harm|hurt)',
      '(on|at|with|in|behind) (his|her|their|your) ..1 (phone|phones|mobile|laptop|emails|telephone) ..2 (the whole|throughout|most of|half|during|while i|as i|while we)',
      '(more (interested|taken|concerned|occupied|engaged|absorbed|fascinated|busy)|engrossed|absorbed|glued|busy) ..1 (in|with|by|to|at) ..1 (his|her|their|your|the|a) ..1 (phone|phones|mobile|laptop|lunch|sandwich|emails|email|inbox|watch|screen|coffee|nails|messages|window|telephone)',
      '(nobody|no one|not one of you) ..5 (read|opened|glanced|listened|prepared|bothered !(to @answering)|remembered|thought of) ..2 (my|our|the|me|to|it|us|that|what|offering|asking|>)',
      '(more|less) than (can be|i can|one can|could be|i could) ..1 (said|say) (for|of|about) (your|you)'
    ],
    unless: [
      '(not|never|nobody|no one|nothing|none|anything but|far from) ..6 @badly',
      '(sorry|apologise|apologize|apologies|forgive|afraid|(i|we) (hope|am hoping|was hoping)|whether|if (i|my|you|there|we|this|that)) ..8'
    ]
  },
  // What they turned out to be
  {
    does: 'resents',
    find: [
      '(speaks|speak|spoke|says|said|tells|told) (volumes|a lot|everything|all) ..1 (about|for) ..1 (your|you|how you)',
      '(now|finally|at last|at least) ..2 (know|see|understand|learned|learnt|discovered) ..4 (what) ..8 (worth)',
      '(had|once had) ..3 (respect|admiration|regard|esteem|time) for ..3 (before|until|till|once)',
      'not ..1 (pretend|deny|hide|lie|say) ..5 (angry|furious|bitter|resentful|annoyed|insulted|offended)',
      '@place (of|with|in|like) (your|yours|such|this|that) ..3 (might|could|should|would|ought|can|surely) ..4 (better|bother|at least|know|courtesy|manners|decency|honour|honor|spell|afford)',
      '(embarrassed|ashamed|blush|blushed|cringed|cringing) (for) (you)',
      '(lines|line|sentence|sentences|words|template|letter|email|mail|text|weeks|months|rounds|interviews|minutes|call|form|treatment|offer|salary) ..6 (is|was|are|were|seems) ..1 (an|a|such an|quite an|a real|really|just|simply|plain|frankly)? ..1 (insult|disgrace|joke|affront|slap|outrage|scandal|cheek|farce|kick|mockery|disrespectful|insulting|shameful|unacceptable|pathetic|rude|unprofessional|cowardly)',
      '(lines|line|words|sentence|sentences|email|mail|answer|reply|rejection|letter|message) (from|by|of) (a|your|some|the) (robot|bot|machine|algorithm|computer)',
      '(a|the|your|this|that|with) ..2 (brush-off|brushoff|fob-off|kiss-off)',
      'zero (eye contact|apology|respect|empathy|interest|preparation|communication|courtesy|manners|effort|honesty|professionalism|humanity|decency)',
      '(not|nor) need (a|an|some|any|anyone|anybody|someone|somebody) ..6 (telling|teaching|lecturing|explaining|to tell|to teach) (me|us)'
    ],
    unless: [
      '(warm|warmth|warmly|kind|kindness|welcome|smiles|smile|friendly|care|patience|generosity|thoughtful|lovely|great|so well|how well|very well|helpful|support|personal|handwritten|good|wonderful|openness|enjoyed|impressed|thank you|thanks for|many thanks|grateful|appreciate|quickly)',
      '(not|never) ..2 (feel|felt) ',
      '(feel|felt|am|was|been|were|are) ..1 used (to|for|in|by the)'
    ]
  },
  // More mock praise, put-downs and parting shots
  {
    does: 'mocks',
    find: [
      '(great|nice|lovely|fine|wonderful|excellent|charming|impressive|splendid|some|beautiful|exquisite) manners (you|over|they|there|at your|in your|from you)',
      '(accept|see|call|read|regard|take|view|describe) ..4 as (anything but) ..2 (@foul|@hostile|rude|a joke)',
      '(doubt|bet|suspect|fear|am sure) ..2 (anybody|anyone|nobody|no one|a soul|your ..3) ..5 (read|reads|opened|open|looked|even|cares|cared|listened|able|capable|bothered|bothers|noticed|has a|had a)',
      '(good enough|fine|welcome) (to|for) ..12 but ..1 not ..1 (good enough|for|to|as|when|worth)',
      '(sarcastic|slow|ironic) (applause|clap|thanks|congratulations|round)',
      '(you|your|it|deserves|deserve) ..12 , ..1 which is ..3 (not at all|none|nothing|zero|nil)',
      'whoever ..6 (should (be (kept|fired|ashamed|sacked|banned|locked|made to|forced)|not|never|try|go back|learn|get out)|has (clearly|obviously)? never)',
      '(where) ..5 (go|goes|come|comes|went) to (die|rot|wither|be (stolen|ignored|killed|forgotten|buried|crushed|exploited|humiliated))',
      '(pull (yourself|yourselves) together|look in the mirror)',
      '^ (very|so|most|how|terribly|deeply|extremely|ever so) (helpful|kind|nice|professional|useful|fair|thoughtful|generous|interesting|touching|wise|clever|considerate|insightful|illuminating|classy|mature) ,? (i am sure|no doubt|not) $',
      '(guess|suppose|assume|presumably|perhaps|maybe|is|take it) ..1 (your|the) (keyboard|telephone|phone) (is|was|must be|has been)? ..1 (broken|jammed|dead|stuck)',
      '(find|finding|found|hire|hired|hiring|prefer|want) ..1 (someone|somebody|a person|people) who ..1 (laughs at (you|your)|nods|nod|flatters|flatter|says yes|say yes|asks (fewer|no|less))',
      '(weeks|months|days|rounds|hours|years|evenings|weekends) of ..8 (and|,) ..1 then (this|that|nothing|silence) >',
      '(guess|suppose|apparently|clearly|evidently|obviously) ..1 (being|having|knowing|caring|experience|skill|skills|talent|quality|honesty) ..8 (is|are|was|were) not what (you|they|your ..1) ..2 (after|looking|want|wanted|need|needed|value|seek)',
      '(must|have to|got to|can only) admire ..1 (a|any) (firm|company|panel|school|employer|house|bank|hospital|organisation|organization) (that|which|who)',
      '(in|at) the end ..1 (i|we)? ..1 (get|got|receive|received|comes|came)? ..1 (an|a) (automatic|automated|generic|canned|form|template|robot) (mail|email|message|reply|letter|answer|text)',
      'now (my|our|the|that) ..1 (idea|ideas|design|concept) ..3 (sits|is|are|appears|shows|runs|lives) ..1 on your (website|site|homepage|page|app|instagram)',
      '^ (so|just|basically|all)? (free|unpaid) (consulting|consultancy|consultation|labour|labor)'
    ]
  },
  {
    does: 'spites',
    find: [
      '(i|we) (am|are) ..1 (done|finished|through) with (you|companies|firms|recruiters|employers|agencies|hr)',
      '(may|hope|wish) ..1 (you|your ..4|karma) ..8 (carelessly|rudely|the same way|rot|suffer|feel (what|how) (it|this|i)|as you (treated|handled|did))',
      '^ ..3 your loss ..1 (mate|pal|buddy|guys|folks|lads|bro|anyway|then|though|really|$)',
      '(stick to) ..2 (place|places|company|companies|people|firm|firms|employer|employers|somewhere|team|teams|someone) (that|who|which|where)',
      '(not|never) forget ..1 (how|what) (little|badly|rude|cold|cheaply) !(kindly|kind|patient|patiently|took|helped|explained|taught|welcomed|made)'
    ],
    unless: ['(sorry|condolences) ..4 your loss']
  },
  // Turns of phrase
  {
    does: 'insults',
    find: [
      '(the|your|such an?|an?|this|that|these|those|with|what|what an?) @very? (most|more)? (ridiculous|pathetic|unprofessional|disrespectful|insulting|shameful|disgraceful|disgusting|appalling|laughable|farcical|shabby|shoddy|amateurish|incompetent|clueless|heartless|soulless|callous|arrogant|condescending|patronising|patronizing|hypocritical|cowardly|spineless|dehumanising|dehumanizing|degrading|demeaning|humiliating|inexcusable|despicable|vile|toxic|bogus|shitty|crappy|idiotic|moronic|ludicrous|tone-deaf|shameless|exploitative|lousy|pitiful|miserable|cold-hearted|rotten|greedy|so-called|precious|stupid|dumb|godforsaken|rigged|sham|half-baked|half-hearted|half-assed|mickey mouse|two-bit|tin-pot|ghastly) ..1 @theirs'
    ],
    unless: [
      'my ..3 (answer|answers|interview|question|questions|cv|presentation|performance|application|english|reply|mail|email|attitude|mistake)',
      '(i|we) (am|was|feel|felt|were) ..2 (sorry|ashamed|embarrassed)',
      '(if|hope|hoping) ..8 (@foul|@poor)',
      '(not|never|nothing|nobody|hardly|far from|anything but|without being|would be|would have been|may seem) ..3 (@foul|@poor)',
      '(of|on|from|in) (me|my|mine)',
      'rejection ..1 (rate|rates|test|sampling)',
      '(unfair|unjust|biased) ..1 (how|that|against|in|for) (the|our|my|small|so many|some|many)',
      '(funding|tax|legal|school|market|voting|scoring|health|exam|visa|housing|pension) ..1 (system|process|test|policy)'
    ]
  },
  {
    does: 'blames',
    find: [
      '(just|only|merely|nothing but|nothing more than|no more than|like|as|been|was|were) (a|an|the|your|being|just|some|another|another)? (a|an|your|some|another)? (pawn|guinea pig|guinea pigs|number to|number in|number for|statistic|stopgap|doormat|box to tick|tick box|tick-box|token|filler|punching bag|cannon fodder|disposable|afterthought|cattle|piece of meat|second-class) '
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
  {
    does: 'blames',
    find: [
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
  {
    does: 'mocks',
    find: [
      '(well done|congratulations|congrats|bravo|kudos|good job|nice job|great job|hats off|round of applause|slow clap|applause|medal|gold star|prize|award|trophy|oscar) ..4 (losing|lost|missing|rejecting|proving|wasting|managing to (lose|waste|miss|reject|ignore|hire)|on (your|a) new low|of wasting|for wasting|for the (most|worst|rudest|coldest|shortest|laziest)|for (rudest|worst|coldest)|driving away|turning away|outdone yourself|outdone yourselves|for bad)'
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
  {
    does: 'blames',
    find: [
      '(common|basic|simple|ordinary|human|a little|a bit of|some|minimum|elementary|bare) ..1 (courtesy|decency|respect|manners|politeness|humanity|professionalism|honesty|kindness|civility|compassion) ..2 (is|was|seems|must be|appears|seem|apparently|has|have|would|costs|cost|goes|went|not|too|should|in your|at your) ..3 (too much|lost|missing|beyond|not|dead|extinct|foreign|free|nothing|optional|unknown|absent|a lost|not be|have been|been|above|much to ask|out of the window|out the window|gone|a thing of|nice|the least|company|firm|culture)'
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
  {
    does: 'resents',
    find: [
      '(i|we) ..1 (am|was|feel|felt|were|remain|still feel|left) ..1 (feeling|so|very|really|deeply|truly|quite|absolutely|rather|just|more than|extremely|pretty|a bit|a little|totally|frankly|honestly|super|beyond|fucking|both|still)? ..1 (furious|livid|enraged|fuming|outraged|insulted|offended|cheated|betrayed|deceived|mocked|disrespected|humiliated by|used|exploited|disgusted|appalled|wronged|belittled|slighted|tricked|ripped off|indignant|infuriated|violated|fooled|conned|patronised|patronized|robbed|mistreated|abused|taken advantage of|like (a number|dirt|trash|garbage|cattle|meat|spam|a beggar)) !(to)',
      '(below the belt|beneath contempt|beneath you|a new low|an all-time low|low blow|cheap shot|rock bottom|hit a low|how low (can you|you|your|they|a company|people)|stoop|stooped|stooping|scraping the barrel|scrape the barrel|race to the bottom|in poor taste|in bad taste|a disgrace|the pits|a laughing stock|laughing stock|laughingstock|an utter disgrace|a disgrace to|put to shame|shame on|shame yourself|be ashamed|ashamed of yourself|ashamed of yourselves|embarrassment to|no excuse for|without excuse|there is no excuse|hypocrisy|hypocrite|sheer arrogance|rank amateur|rank amateurs|amateur hour|bush league|mickey mouse|tinpot|tin-pot|fly-by-night|bargain basement)'
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
  {
    does: 'spites',
    find: [
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
  {
    does: 'blames',
    find: [
      '(wanted|want|got|get|needed|need|after|took|was|had) ..3 (free|unpaid|cheap) ..1 (labour|labor|consulting|consultancy|translation|translations|work|ideas|samples|staff|worker|workers|advice|lesson|lessons|design|designs|content|consultant|help)',
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
    find: [
      '(about|roughly|nearly|almost|exactly|just) as (warm|personal|useful|deep|helpful|sincere|human|charming|clear|honest|polite|interested|friendly|attentive|informative|convincing|credible|lively|welcoming|sensitive|subtle|transparent|original|interesting|professional|modern|fair|reliable|pleasant) as (a|an|the|my)',
      'for (people|a company|a firm|someone|somebody|a team|a man|a woman|an employer|a place|a school|a hospital|an organisation|an organization|professionals|experts|a business|an agency|a bank|a university|a department|a manager|a recruiter|an institution) (who|that|which|with|of|in|so|like) ..10 ,? (you|your|it|this|that|the) ..6 (not|never|no|little|badly|poor|surprisingly|remarkably|only|poorly|hardly|barely|forget|forgot|strangely|oddly|slow|slowly|bad|weak|thin|seem to|rather|quite|very (slow|bad|poor|little|few)|lack|lacks)',
      '(thank you|thanks|grateful) ..2 for (the|this|that|a|your) ..1 (lesson|masterclass|demonstration|reminder|proof|illustration|insight|education|crash course|tutorial) (in|of|that|into|on) ..4 (how not|arrogance|bad|rude|humility|patience|corporate|what not|wasting|manners|why|your|how (little|companies|people|firms|some)|indifference|bureaucracy|disappointment|hypocrisy|cynicism|nobody|no one|life is)'
    ],
    unless: [
      '(thank you|thanks|grateful|appreciate) ..3 for (the|this|that|a|your) ..1 (reminder|insight|lesson) (that|in|on|into) ..2 (i|my|how i|the (role|job|team|work))',
      '(thank|thanks|grateful|appreciate|enjoyed|loved|love|admire|impressed|praise) ..3 (the|your|all|that|this|of|by) ..2 (warmth|charm|care|attention|interest|enthusiasm|tact|grace|empathy|honesty|respect|courtesy|humanity)',
      '(my|our) ..2 (letter|email|answer|reply|text|note|cv)',
      '(i|we) ..2 (look|looked) after',
      '(just as|about as) ..1 as (the|a) ..2 (team|day|person|people)'
    ]
  },
  {
    does: 'blames',
    find: [
      '(you|they|one|your ..2|company|hr|people|interviewer|panel|manager|recruiter) ..4 (deal|dealt|behave|behaved|act|acted|communicate|communicated|conduct|conducted|treat|treated|reject|rejected|handle|handled|speak|spoke) ..5 @badly',
      '(throw|threw|throws|thrown|throwing|toss|tossed|drop|dropped|discard|discarded|dump|dumped|dismissed|chucked) (me|us|people|applicants|candidates) ..2 (like|as) ..1 (a|an|some)? ..1 (rubbish|trash|garbage|dirt|used|old|hot|waste|stone|bag|litter)',
      '(told|assured|promised|said|swore|guaranteed) ..7 (job|position|role|place|post|spot|contract|offer) ..2 (was|is|would be|were) ..1 (mine|as good as mine|safe|certain|in the bag|a formality|guaranteed|yours)',
      '(suspect|guess|assume|bet|imagine|suppose|clearly|obviously|surely|no doubt|wonder|see now) ..4 (was|is) ..1 (the|your) ..1 (whole|entire|real|only|actual|very) (purpose|point|idea|reason|aim|plan|goal|intention|object)',
      '(presentation|deck|lesson plan|mock-up|mockup|report|article|logo|task|test|exercise|slides|design|designs|text|campaign|idea|ideas|concept|code|recipe|sketch) ..5 (i|we) (made|wrote|did|built|designed|prepared|sent|gave|drew|pitched|showed) ..5 (is|are|was|were|has|have) ..1 (now|already|suddenly|since|being|up|appeared|turned up) ..3 (your|by you)',
      '(eating|ate|eats|chewing|chewed|texting|scrolling|yawning|yawned|typing|whispering|giggling|smoking|vaping|dozing|snoring) ..5 (during|in the middle of|through|throughout|while i|as i|while we) ..3 (interview|answer|answers|presentation|talk|talking|speaking|spoke|talked|speak|lesson|call|conversation|meeting|demo|pitch)',
      '(your|the) ..2 (hr|manager|panel|interviewer|recruiter|boss|colleague|director|people|staff|team|ceo|receptionist|lady|man|woman|gentleman) ..1 (laughed|smirked|giggled|sneered|snorted|scoffed|mocked|sniggered|rolled) ..2 (when|at|as|about|because) ..4 my ..1 (province|name|accent|salary|degree|school|village|age|question|english|country|town|experience|qualifications|background|dialect|suit|shoes|clothes|cv)',
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
  {
    does: 'resents',
    find: [
      '(know|see|saw|learned|learnt|discovered|understand|understood|showed|shows|found out|realise|realised) ..5 (what|which) (kind|sort|type) of ..1 (people|person|company|firm|place|employer|manager|boss|organisation|organization|team|outfit) ..1 (you|run|runs|works|this|i was|it|they|would|sits)',
      '(regret|rue) ..1 (every|each|all|the|any) ..3 (hour|minute|second|day|time|hours|moment|effort|energy|evening|penny|week|weekend|work) ..5 (you|your|this|gave|spent|put|invested|wasted)',
      'not the (no|rejection|decision|refusal|answer|result|outcome) ..4 (but|it is|it was) ..2 (the|how|your|being|that) ..2 (way|manner|sneer|tone|contempt|coldness|smirk|laugh|laughter|lie|lies|arrogance|form letter|rudeness|attitude|disrespect|indifference|template|dishonesty|lack|you)',
      '(most (degrading|humiliating|insulting|unpleasant|unprofessional|demeaning|disrespectful|unfair|absurd|ridiculous)|rudest|coldest|shabbiest) ..2 (hour|hours|day|days|week|experience|interview|process|treatment|minutes|thing|afternoon|morning|meeting|email|letter|reply) ..2 (of my|i have|in my|ever)',
      '(i|we) ..2 (feel|felt|am|was|were|been) ..2 (used|cheated|duped|deceived|exploited|lied to|misled|disrespected|insulted|belittled|patronised|patronized|ripped off|conned|let down by (you|your)|made a fool|messed around|messed about) ..1 ($|,|and|but|by you|by your)'
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
  {
    does: 'mocks',
    find: [
      '(congratulations|congrats|well done|bravo|hats off|kudos|applause|compliments) ..4 (process|form|system|test|interview|letter|email|day|person|team|hr|questionnaire|portal|website|invented|inventing|designing|creating|building) ..8 (ruin|ruins|ruined|waste|wastes|wasted|insult|insults|lose|loses|crash|kill|kills|crashes|crashed|cost|bore|bores|drives|humiliates|unread|twice|nobody|no one|for nothing)',
      'how @praise ,? to be (filtered|sorted|weeded|screened|judged|ranked|scored|reduced|binned|thrown|dismissed|dropped|dumped|discarded|deleted|weighed|processed)',
      '(how|so) @praise of (you|your ..2) ,? to (send|reject|tell|deliver|announce|end|drop|dismiss|choose) ..8 (on|at|the day|just before|over|right before) ..2 (christmas|birthday|new year|midnight|my wedding|eid|diwali|easter|holiday|holidays|3 am|friday night|the funeral|my)',
      '(had been|was|were) (led to believe|given to understand|under the impression) ..2 (that)? ..1 (you|your ..2|this|the (company|firm)) (were|was|are|is|had|would|cared|valued|treated) ..3 (serious|professional|professionals|decent|honest|fair|different|better|about|respectful|human|good|reputable|respectable|friendly|cared|people|kind|modern|open|values|kindness|standards)',
      '(your|you) ..12 (but|yet|though) ..1 (evidently|apparently|clearly|obviously|seemingly|in practice|in reality) ..2 (that|it|this|only|not|i am not|i was not|they) ..2 (only|not|applies|apply|extend|count|extends|counts|include|includes|means|mean|true|reserved|for)',
      '(lovely|great|nice|perfect|impeccable|excellent|classy|exquisite|brilliant|beautiful) timing ..1 (too)? ,? ..8 (bravo|birthday|christmas|well done|congratulations|funeral|classy|nice one)',
      '(do not|spare me|never|stop|please do not) ..1 (tell|talk|speak|lecture|give|preach|go on) ..2 (about|me|to me|with)? ..3 (careful consideration|values|respect|fairness|equal|diversity|standards|feedback culture|honesty|transparency|work-life|people-first|the many applications|family spirit|strong field|the high)',
      '(your|the|this) ..2 (decision|rejection|letter|email|reply|company|process|offer) ..2 (fails|failed|fell short|falls short|fail) ..2 (meet|of|reach|match|satisfy) ..2 (my|our|the standards|any|basic) ..3',
      '(i|one|we|have to|i do|must|makes me) ..1 (wonder|wonders|ask myself|question) ..1 (whether|if) ..1 (anybody|anyone|someone|somebody|any of you|a soul|your ..3) ..4 (still|ever|actually|even|really) ..1 (read|reads|opened|opens|looked|looks|listened|listens|cares|cared|thinks|know|knows|bothered|bothers)',
      'too busy (ruining|wasting|rejecting|ignoring|insulting|ghosting|laughing|breaking|crushing|lying|playing|counting|patting|admiring|congratulating|stringing)',
      '(if|had|were) ..6 (manners|decency|decently|respect|honesty|courtesy|kindness|competence|politeness|rudeness|arrogance|ignoring people|wasting time|humanity) ..5 (were|was|paid|counted|mattered|required|requirement) ..8 (would|your|you)',
      '(dine out|laugh|tell|boast|talk|joke|entertain) ..6 (how|about how) (dreadful|awful|terrible|horrible|appalling|rude|badly|shabby|cold|bad|pathetic|poor|unprofessional|chaotic) ..2 (it|that|this|your|the|you|everything|i was)',
      '(you|your ..2|panel) ..3 (call|calls|called|describe|described|criticise|criticised|complain|complained|lecture|accuse|accused) ..8 (when|while|although|yet) ..1 (your own|your|you yourself|you yourselves|the (man|woman|interviewer|panel|manager)) ..6 (not|never|late|forgot|unprepared|no idea|wrong|nothing|asleep)',
      '(you|your ..2|interviewer|interviewers|hr|panel|recruiter|recruiters|manager|managers|staff|whoever) ..6 (course|lesson|lessons|class|classes|training|workshop|refresher|seminar|crash course) (in|on) ..1 (basic|common|good|how to|simple|human)? ..1 (manners|respect|courtesy|decency|empathy|politeness|etiquette|kindness|humanity|listening|treat|honesty|spelling|professionalism|people skills|interviewing)'
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
      '(not|never) ..2 (make|making|repeat|repeating) (that|this|the|the same) mistake ..2 of (applying|trusting|believing|coming|wasting|turning|giving|hoping|thinking|working|recommending)',
      '(good luck|best of luck|all the best|have fun) ,? ..1 (finding|getting|keeping|hiring|filling|attracting|persuading|convincing) ..6 (for that|for this|for such|at that|stupid|willing|to put up|cheaper|better than|as good|with my|with half|dumb|desperate|do that|do all|who will do|who would|that money|those hours|that salary)'
    ],
    unless: [
      '(sorry|condolences) ..4 your loss',
      '(i|we) ..1 (was|were|have been|be) ..1 (treated|received|welcomed) ..2 (like|as|with) ..4 by you',
      '(kindly|warm|warmly|nice|lovely|wonderful|as well|as i was|the right|perfect)',
      '(patients|residents|pupils|children|customers|clients|guests) ..3 (like|as)'
    ]
  }
]
