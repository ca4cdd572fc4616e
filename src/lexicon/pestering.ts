/**
 * Wordings that hold a silence or earlier messages against the reader, in families. Longer than 200 lines because it is data.
 *
 * Each entry stands apart from the plain counts and reproaches of the rule itself: passives, rhetorical questions,
 * conditionals, similes and irony.
 */
/** Word classes that only these families need. */
export const pesteringClasses: Readonly<Record<string, string>> = {
  answered:
    '(answer|answers|answered|answering|reply|replies|replied|replying|respond|responds|responded|responding|react|reacts|reacted|reacting|acknowledge|acknowledges|acknowledged|(get|gets|got|getting|come|comes|came|coming|write|writes|wrote|written|writing|call|calls|called|calling|ring|rings|rang|rung|ringing|phone|phones|phoned|phoning|text|texts|texted|hear|heard|email|emailed|mail|mailed) ..1 back|(get|gets|got|been|be) ..1 in touch|(contact|contacts|contacted|call|calls|called|phone|phoned|email|emailed|ring|rang|inform|informs|informed|update|updates|updated|tell|tells|told) (me|us)|(write|writes|wrote) to (me|us)|(pick|picks|picked) up|let (me|us) know|revert|reverts|reverted)',
  reply:
    '(answer|answers|reply|replies|response|responses|reaction|acknowledgement|acknowledgment|acknowledgements|word|feedback|callback|communication|revert|sign of life|update|confirmation|correspondence|explanation|email|mail|message|call|line)',
  reached:
    '(rang|called|emailed|wrote|phoned|mailed|messaged|texted|chased|reminded|nudged|pinged|faxed|left (a|another) (message|voicemail|note)|sent (a|an|another) (email|mail|message|letter|note|reminder|text))',
  channel:
    '(email|emails|mail|mails|phone|telephone|linkedin|post|letter|text|texts|whatsapp|reception|front desk|desk|office|website|portal|contact form|form|switchboard|voicemail|chat|calls|twitter|fax|person|hr)',
  weekday: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  span: '(week|weeks|month|months|day|days|fortnight|year|years|hours|ages)'
}

/** A family: what to find, and what cancels it. */
export interface PesteringFamily {
  find: readonly string[]
  unless?: readonly string[]
  /** Whether "That was in March" is among them, which counts the days only after a word of what was to come. */
  countsFromPromise?: boolean
}

export const pesteringFamilies: readonly PesteringFamily[] = [
  // Impatience in its shortest forms
  {
    find: [
      '(growing|getting|becoming|grow|am|being|losing|lost) ..1 (impatient|patience|tired of this|restless|annoyed with the wait)',
      '(days|weeks|time|months) ..1 (go|goes|went|gone|pass|passes|passed|passing|is passing|fly|have gone|has gone) ..1 (by|past)? ..3 (without|no|not|nothing|still|and i hear|silence)',
      '(waited|wait|waiting|rung|rang|ring|called|calling|written|wrote|writing|asked|knocked|tried) and (waited|wait|waiting|rung|rang|ring|called|calling|written|wrote|writing|asked|knocked|tried) ..1',
      '(check|checking|checked|stare at|staring at|look at|watch) ..1 (my|the) ..1 (phone|inbox|mail|email|post|screen|letterbox) ..1 (every|each|all|constantly|daily|ten|twenty)',
      '(not|never) ..1 (one|a single|so much as a|even a|even one) ..1 (word|line|reply|answer|sentence|sign|peep|message|call|sound) ..1 (from|since|in|yet|>)',
      '(no|any) ..1 (joy|luck|success|hope|chance|way) ..1 (of|in|with)? ..1 (getting|reaching|contacting|hearing) ..1 (hold|through|you|anyone|from|an|a|to)',
      '(impossible|hard|difficult|no way) to ..1 (get hold of|reach|contact|get through to|get an answer|get a (reply|word)) ..3',
      '(phone|phones|calls|mail|emails|door|line) ..2 (is|are) (never|not) ..1 (answered|picked|read|opened|manned|returned) ..1',
      '@i ..1 (wrote|called|rang|phoned|came|emailed|asked) ,? ..1 (and|then)? i ..1 (wrote|called|rang|phoned|came|emailed|asked|texted|waited|stood) ..3',
      '(came|been|went|gone|walked|drove) (to|by|round|past) ..1 (your|the) ..1 (office|desk|reception|door|shop|branch|department|hr) ..4 (in vain|and (was|nobody|no) ..1 (sent|turned|there|one|answer)) ..2',
      '(knocked|knocking|knock) ..1 (on|at) ..1 (every|this|your|all|the same) ..1 (door|doors|window) ..2',
      '(promised|going|meant|supposed|agreed|offered|undertook|wanted) to ..1 (pass|forward|hand|send|call|write|get|let|reply|answer|ring|email|come) ..6 (and|but|yet) ..2 (not|never|evidently|nothing|nobody|apparently|obviously)',
      '(gave|given|give|had|have) ..1 (me|us)? ..1 (your|his|her|their) word ..4',
      '(were|was|are) ..1 not ..1 you ..1 (going|supposed|meant) to ..1 (call|write|get|answer|reply|ring|let|come|send|contact|be in touch) ..3',
      'did not (you|he|she|they|#name) ..1 (say|promise|tell|offer|agree|mention) ..4 (would|call|write|answer|reply|by|feedback)',
      '(what|how) about (the|that|my|your) ..1 (call|reply|answer|feedback|email|mail|letter|promise|comments|notes) ..2 (you|promised|i was)',
      '(still|left|been|kept|am) ..1 (sitting|standing|sat|here|left|hanging)? ..1 (here)? waiting ..1 (like|here|for (an|a) ..1 (answer|reply|word|call|response|sign)|by the|in vain)',
      '^ ..1 how (hard|difficult|much work|complicated) ..1 (is it|can it be|would it be) ..1 to ..1 (answer|reply|write|respond|send|say|give (me|an)|pick up|type|call)',
      '(why|whats with|what is with|what is behind) ..1 (the|this|your|all this|so|are you so|have you gone) ..1 (silence|quiet|silent|mute)',
      '(cat got your tongue|lost your (pen|tongue|keyboard)|lost my (address|number|email)|broken (keyboard|phone)|run out of ink)',
      '(lose|lost|mislaid|deleted|forgotten) my (address|number|email|message|mail|name) >',
      '(do|does|is) (you|anyone|anybody|somebody|someone) ..2 (read|reads|reading|check|checks|checking|answer|monitor|monitoring) ..1 (your|this|these|those|any|at all) ..1 (mail|mails|email|emails|inbox|mailbox|messages|post|at all|>)',
      'is (this|the|your) ..1 (mailbox|inbox|address|mail|email|account) ..2 (read|checked|monitored|used|working|alive|in use)',
      '(maybe|perhaps|hopefully) ..1 this time ..3 (someone|somebody|anybody|you|an answer|get|lucky)',
      '(third|fourth|fifth|sixth) time (lucky|is the charm|in a row|now|already|this)',
      '(it is|its|here i am) ..1 (me|i)? again ,? ..1 (still|for the|with the same|asking|hoping|and|knocking)',
      '(for the)? @nth ..1 (week|month|day|monday) (running|in a row|now)',
      '(sick|tired|fed up) of ..1 (hearing from|my (mails|emails|messages|calls|letters)|me) ..1 (but|and|by now|>) ..3',
      '(if|had) ..1 (you|someone|somebody|anyone|anybody|hr) ..1 (had)? ..1 (answered|replied|responded|reacted|written back) ..4 (not|stop|no need|never)',
      '(since|as|because|when|if) (nobody|no one|none) ..1 (reacts|reacted|answers|answered|replies|replied|responds|responded|cares|writes) ..3',
      '(as|since|because|seeing that) you ..1 (have|did|do|never) (not|still not|never)? ..1 (replied|reply|answered|answer|responded|respond|reacted|written|write|@answered) ..4',
      '(reminder|reminders|mails|emails|letters) ..2 (have|had|has|were|already|been) ..2 (sent|mailed|given|made|submitted|forwarded) ..2',
      '(sent|mailed|given|forwarded) ..1 (the|a|my)? ..1 (reminder|reminders|mail|mails|email|emails) on ..2 and ..2',
      '(long|still|is|since long|kept) (pending|awaited) ..2',
      '(please|at least|kindly) ..2 (at least)? ..1 (acknowledge|confirm) ..1 (at least|receipt|that you (got|received)|that it) ..2 (three|two|four|last|all|emails|mails|messages|letters|>|least)',
      'at least ..1 (acknowledge|confirm|tell me|let me know|say|answer|write|reply|give me|send me) ..4',
      '(even|a|simple|plain|clear|short|quick) ..1 (a)? (no|refusal|two lines|one line) ..2 (would|is|was|might) ..2 (better|preferable|kinder|nicer|more) ..2 (than|this|nothing|silence)',
      '(just|simply) ..1 (say|tell me|write|answer) ..1 (yes or no|yes|no|something|anything|one word)',
      '(being|feel|feeling|be|am|was|been|left|to be) ..1 (ignored|ghosted|kept in the dark|left without (an|a|any)|forgotten about|brushed aside|kept waiting|blanked|overlooked by you) ..2 (is|worse|>|hurts|since|by you|again|like|any|hard)',
      '(ghosting|ignoring|blanking|stonewalling) (people|applicants|candidates|someone|others|a person|me) ..1 (is|are|like|for)',
      '(understand|explain|interpret|accept|like|appreciate|find|read) ..1 (your|this|the|all this) ..1 silence ..2',
      '(have|had|has) (no|not any|never any|little) intention (of|to) ..1 (answering|replying|responding|answer|reply|writing|giving|getting back|calling|helping) ..1',
      '(do|does) not ..1 (seem to)? ..1 (want|care|wish|bother|like|feel like|intend|plan) ..1 to ..1 (answer|reply|respond|talk|speak|write|get back|react|acknowledge|call) ..2',
      '(you|everyone|he|she|they) ..1 (will)? ..1 never ..1 (answer|reply|respond|react|write back|call back|do) >'
    ],
    unless: [
      '(thank|thanks|grateful|no rush|no hurry|take your time|fine|welcome|happy|joy|pleasure|kind|enjoyed|good luck)',
      '(if|when|should|in case) (you|nobody|no one|anyone|i|it|this) ..1 (have|are|do not|does not|reads|would|could|can not|prefer|wish) ..4',
      '(sorry|forgive|apologise|apologize|bother you|no need)',
      '(customer|customers|patient|patients|client|clients|caller|callers|pupil|guest|guests|in the (test|exam|interview|case|lesson|role play))',
      '(bus|train|visa|licence|license|permit|results|exam|course|booking|delivery|doorbell|museum|evening class|fair|gate) ..3',
      '(i|we) ..1 (have|had) no intention',
      '(application|applied|interview|visit|attempt|exam) ..2 (@nth|third|fourth)',
      '(third|fourth|fifth) time ..2 (applied|apply|applying|interview|exam|visit)',
      '(samples|parcel|registration|appointment|place|booking)'
    ]
  },
  // The same on stilts, and in the passive
  {
    find: [
      '(correspondence|letter|letters|request|requests|mail|mails|email|emails|message|messages|question|questions|query|application|enquiry) ..4 (has|have|was|were|had|is|are) ..1 (not|never|yet to|still not|still to) ..1 (been|be)? ..1 (acknowledged|answered|replied|read|processed|attended|dealt|addressed|reverted|returned|responded|opened)',
      '(having|after having|in spite of having) ..1 (received|had|got|heard) ..1 (no|nothing|not) ..3',
      '(in the absence of|without|lack of|absence of|failure to|refusal to|want of|in default of) ..2 (a|an|any|your|further)? ..1 (response|answer|reply|acknowledgement|word|respond|acknowledge|get back|write back) ..1 (from|to|>|is|i|has|on your|speaks|says)',
      'there (has|have|is|was|had) ..1 (been)? ..1 (no|not a|not any|still no) ..1 (response|answer|reply|reaction|acknowledgement|sign of life)',
      '(pending|outstanding) ..1 (with|since|for|on|from|at) ..3',
      '(surprised|disappointed|sad|annoyed|strange|odd|shocked|upset|frustrated|frustrating|disappointing|unfortunate|funny|unhappy|regrettable|puzzled|baffled) ..2 (that|not|at not|to) ..4 (not|never|any|nobody|no one|no|none|without) ..3 (@answered|@reply|heard|news|back)',
      '(not|hardly) ..1 (be|even)? ..1 (worth|deserve|deserving|important enough for) ..1 (a|an|the|your|two|even|one|of|any)? ..1 (@reply|minutes|line|word)',
      '(it is|it has been|that is|its been) ..1 (ages|forever|an eternity|so long|(@number|over|nearly) ..2 @span (already|now)) $',
      '@span ..1 (and|&) ..1 (counting|still counting|waiting|still waiting)',
      '(said|promised|told me) ..4 (@span|@weekday|tomorrow|days|soon|shortly) ,? ..1 (and|but|now|then|that|it)? ..2 (it has been|it is now|it is|that was|then|is now|next week|has been|passed|came and went) ..2',
      '(said|promised|told me|assured me) ..2 (you|they|he|she|someone|somebody|hr) (would|will|was going to|were going to) ..8 (you|they|he|she|it|nobody|no one|and|but) ..1 (did not|were not|was not|have not|has not|never|nothing|nobody)',
      '(feedback|call|answer|reply|notes|email|result|results|letter|response|comments|report) ..2 (promised|announced|agreed|mentioned|offered) ..1 (but|has|have|did|was|were|is)? ..1 (never|not|yet to|still) ..2',
      'promised ..1 (feedback|call|answer|reply|notes|email|result|results|letter|response|comments|callback) ..1 (but|has|have|did|was|is)? ..1 (never|not|yet to|still) ..2',
      '(where|what (happened|became|has become|is)|whatever happened) ..1 (is|are|to|of|with|about)? ..1 (the|my|that) ..1 (feedback|call|answer|reply|notes|email|response|comments|report) ..3 (promised|said|offered|announced|agreed|mentioned|supposed)',
      '(have|did|has|are) (you|everyone|hr|they) ..1 (forgotten|forget|forgetting) ..1 (about|all about)? ..1 (me|us|my (request|question|email|mail|message|feedback|name|letter))',
      'i know ..1 (that)? you ..2 (got|read|saw|received|opened|seen) (it|my|this|them)',
      'you ..1 (opened|read|saw|viewed) (it|my ..1 @mail|them) ..1 (@number|yesterday|on|days|weeks|hours|more than|over|but) ..3',
      '(time|energy|leisure) (for|to) ..1 (linkedin|twitter|facebook|instagram|post|posting|tweet|golf|lunch|everything|others|meetings|holidays) ..6 (not|none|no)',
      '(you|i see you) ..2 (post on|posted on|tweet|tweeted|online|active on) ..6 (but|and|yet|not|every|today|this|right|always|all)',
      '(will|shall|going to|have to|must) ..1 (keep|continue|go on|call|write|ask|email|ring|come) ..1 (writing|asking|calling|emailing|coming|trying|every day|daily|again|back) ..2 (until|till) ..4',
      '(back|again|write|call|ask) ..2 (tomorrow|on @weekday|next week|every day) (if|unless) ..3 (nothing|no|hear|answer|reply)',
      '(^|<) (once again|yet again|again|once more|and again) ,? ..1 (i|we|let me|may i) ..2 (ask|asking|have to|write|request|must|repeat|inquire|remind|could you)',
      '@i ..1 (repeat|reiterate|renew) ..1 (my|the|our|this|that) ..1 (question|request|mail|letter|enquiry|plea)',
      '(radio|deafening|dead|complete|total|stony|your|this|(weeks|months|days|nothing but) of?) ..1 silence',
      '(for|one) the? ..1 (last|final) time ..2',
      '(waited|patient|quiet|polite|understanding) ..1 (long enough|so far|until now|for too long|too long|up to now|enough)',
      '(can|could|will) not wait ..1 (forever|any longer|longer|much longer|for ever|all year|indefinitely)',
      '(can|could|would|will|do) (not you|you not) ..2 (@answered|answer|reply|spare|find (a|two|five)|write (a|one|two|back)|manage)',
      '(@reply|answer|line|word|yes or no|two minutes) ..2 too much to ask',
      'too much to (ask|expect) ..3 (@reply|answer|line|word|reply)',
      '(kill|hurt|harm|cost|break) ..1 (you|anyone|them|anybody) ..2 to ..1 (answer|reply|write|respond|call|send|give|pick)',
      '(other|others|even|every other|most|elsewhere|my|any) ..3 (answer|answers|answered|reply|replied|replies|respond|responded|responds|comes back|came back|write back) ..1 (faster|within|quicker|sooner|back|in a day|the same|after (a|two|one)|more|better|letters|people|me) ..2',
      '(in my (country|village|family|town|culture|time|day)|where i come from|at home|in our (country|village|culture)) ..3 (answer|answers|reply|replies|respond)',
      '(brought|raised|taught) ..3 to (answer|reply|respond)',
      '(only|just|always|ever|all i|nothing but|keep) ..2 (reach|reaching|get|getting|got|hear|hearing|reached) ..3 (voicemail|answering machine|mailbox|out of office|out-of-office|automatic reply|automatic (email|mail|message|response)|auto-reply|autoreply|receptionist)',
      '(phone|phones|line|it) ..1 (just|only)? (rings|ring) ..1 (and|out|but|forever|into|unanswered|empty)'
    ],
    unless: [
      '(thank|thanks|grateful|no hard feelings|no rush|no hurry|fine|understand|welcome|came today|it took one)',
      '(if|when) (you|i|this|that|it|nobody) ..3',
      '(my only|last time i (trouble|bother)|sorry|forgive|apologise|apologize)',
      '(in|on|during|of) (the|my) ..2 (test|exam|interview|task|exercise|lesson|role play|essay|course)',
      '(customer|customers|patient|patients|client|clients|caller|callers|pupil|guest|guests)',
      '(car|doubt|delay|experience of|lack of (practice|experience|confidence|time)) ..2',
      '(keep|continue|go on) ..1 (practising|practicing|learning|training|trying to|baking|poems|painting|writing (poems|stories|songs|code|in))',
      '(until|till) ..2 (right|perfect|pass|passed|fits|works|better)',
      '(interview|met|tour|visit|talk) ..2 (and|,) ..1 (i|my) ..3',
      '(portfolio|eyes|profile in|book) ..2'
    ]
  },
  // Why, when, whether: questions that push
  {
    find: [
      '(why|how come) ..1 @aux? ..1 (you|nobody|no one|they|hr|your ..2 _|the ..1 _)? ..1 (not|never|nobody|no one|no (answer|reply|response)) ..1 @aux? ..1 (you|they|hr|your ..1 _)? ..2 (@answered|(write|call|written|called) ..1 (me|back)|(answer|reply|response) >) ..2',
      '(why|how come) ..3 (nobody|no one|none) ..6 (@answered|@reply|pick|picks|up|bother|bothers) ..2',
      '(are|is|will|do|does|can|could|would) (you|anyone|anybody|someone|somebody|hr|your ..1 _) ..2 (ever|even|actually|just|at all|going to|at least) ..1 (@answered|answer|reply|get back|respond|reading|getting|receiving) ..1 (me|us|my|to me|>|messages|emails|mails) ..2',
      '(are|do) you ..1 (get|getting|receive|receiving|read|reading) my (emails|mails|messages|letters|calls) ..2',
      'did (you|anyone|anybody|hr) (even|actually|ever|not) ..1 (get|receive|see|read|open) ..1 (my|any of my|a single) ..2 (@mail|last one|first one)',
      '(is|are) (anyone|anybody|someone|somebody|you) ..1 (there|home|out there|alive|awake) >',
      '(what|why) ..1 (is|it|takes|are you) ..3 (taking|take|takes) ..1 (so|this|that|you) ..1 long ..3',
      'how long ..1 (does|do|can|will|would|must|should|am i|is) ..3 (take|taking|have to wait|wait|supposed to wait|need) ..1 (to (@answered|(write|send|type|say|give|get|read) ..3 (@reply|line|lines|sentence))|for (an|a|one|your|two) ..1 (@reply|line|lines)|>) ..1',
      '(do|must|should|shall|will) (i|we) ..1 (have|need)? to? ..1 (come|drive|walk|travel|go|stand|turn up|camp) ..1 (to|in|by|outside|over) ..3 (get|office|answer|reply|hear|desk|door) ..2',
      'how (often|many times|much longer|many (emails|mails|messages|letters|calls|reminders)) ..3 (i|we|it) ..3 (ask|write|call|wait|beg|chase|remind|email|ring|get|hear|receive|expect|send|take) ..3'
    ],
    unless: [
      '(in the (test|exam|interview|lesson|task|role play|case)|question|questions|customers|patients|guests|people ..1 not|pupils) ..2',
      '(thank|thanks|if|hope|sorry|understand|no hurry|no rush)',
      '(a year|a month|a week|per ..1) ..2',
      '(course|licence|license|exam|training|certificate|degree|programme|process|hire|visa|dough|learn|master|become|prepare|practise|practice|cook|train)',
      '(have|has|had) ..1 a chance',
      '(expect|hear|get|receive|wait) ..3 (decision|result|results|from you (next|in|by))',
      'how did',
      'read (the|my|a) ..2 (aloud|book|score)'
    ]
  },
  // Nothing came
  {
    find: [
      '(@i|and) ..2 (heard|received|got|gotten|had|seen|hear|received|get) ..1 (nothing|no (@reply|news|sign)|not a (word|thing|line)|neither ..3|not so much as|zero|silence|only silence) ..1 (!(but|except) ..3)',
      '@i ..1 (have|had|did|do|am) (not|never|still not|yet to) ..1 (heard|hear|received|receive|got|gotten|get|had|been given|seen) ..1 (anything|a thing|a ..1 (word|single|line|peep)|(any|an?|one|the) ..1 (@reply|news)) ..1 (since|from (you|your)|yet|to ..1 (my|any)|at all|until|so far|for (weeks|months|days|@number|over|more)) ..2',
      '(it is|it has been|has been|after) ..2 (@number|a|an|over|nearly|almost|more than|half) ..2 @span ..1 (now|already)? (and|with|without|,|but) ..3 (nothing|no (@reply|news|one)|not a|silence|(not|never) ..1 (heard|received|had|got|replied|answered)|zero|nobody) ..3',
      '(no (@reply|news|word)|silence|crickets|nothing (has|had|ever)?) (whatsoever|at all|so far|as yet|yet|till date|to date|till now|until now|to this day|from (you|your)|since (then|that)|came|ever came|arrived) ..2',
      '(then|since then|after that|(week|weeks|month|months|days) ,?) ..1 (silence|radio silence|nothing|crickets|total silence|complete silence) >',
      '^ (and|but)? ..1 (silence|radio silence|crickets|total silence|complete silence) >',
      '(you|they|hr|nobody|no one|your ..2 _) ..1 (never|not once) ..1 (called|wrote|rang|answered|replied|responded|emailed|phoned|texted|got back|came back|contacted|reacted|sent|acknowledged) ..1 (>|me|us|back|to|my|a|an|one) ..1',
      '(you|hr|they|your ..2 _) ..1 (did|have|do|has) not ..1 (call|write|ring|answer|reply|respond|replied|answered|called|written|responded|acknowledge|acknowledged|react) ..1 (>|me|us|back|to ..1 (my|me|any)|my|a|any) ..1',
      '(was|were|been|am) ..1 (promised|told ..1 (to expect|i would (get|hear|receive|have))|assured|led to expect) ..8 (and|but|yet|<) ..2 (nothing|never|not|no|nobody|still|did not|have not|was in|it is|that was) ..3',
      '(every|each) (day|morning|evening|hour|week) ..1 (i|we) ..1 (check|look|open|refresh|wait|hope|write|call|ask) ..8',
      '@i ..2 (check|checked|checking|refresh|refreshed|refreshing|watch|watching) ..1 (my|the) ..1 (mail|email|emails|inbox|phone|post|letterbox|mailbox|spam|messages) ..2 (every|each|daily|all|ten times|constantly|again|day and night|hourly) ..2',
      '@i ..2 (waited|wait|sat|stayed|been sitting) ..2 (the whole|all|whole|every|for|by the phone|near the phone|two|three|four|five|six|#number|weeks|days|long) ..6 (for|on) ..1 (your|a|an|the|you) ..1 (@reply|call|answer|word|mail|reply|to (call|reply|answer))',
      '@i ..1 (am|have been|was|had been|are|been) ..1 (still|only|just|now)? waiting ..1 (for|since|on) ..1 (@number|a|an|over|more than|nearly|almost|your|you|weeks|months|days|ages|long|any|the) ..1 (@span|@reply|to|@weekday|callback|>) ..2',
      '(only|first) ..1 (found out|learned|learnt|heard|discovered|read it|knew) ..8 (nobody|no one|none) ..2 (told|informed|bothered|called|wrote|let) ..2'
    ],
    unless: [
      '(thank|thanks|grateful|appreciate|no worries|no rush|no hurry|busy|fine|okay|patiently|understand|so i thought|in case|wondering if|wanted to check|wondered) ..2',
      '(licence|license|results|certificate|visa|exam|chance|opportunity|permit|bus|train|kiln|delivery|paint|glue|rain|spring|season) ..2',
      '(if|when|unless|should|hope|sorry|in case)',
      '(but|except) (praise|good|kind|kindness|compliments|help|the best)',
      '(had|has|have|got|heard) ..1 (nothing|no one) (but|to do|to say|to add|against|else|left|in common|better|bad|similar|like)',
      '(since|used|still think|learned|learnt|and i (still|have used|have practised)) ..2 (tour|well|it well)',
      '(customer|customers|patient|patients|client|guest|guests|supplier|pupil|pupils|role play|in the (test|exam|interview|case)|vacancies|vacancy|job board|ads) ..2',
      '(not|never) ..1 (answer|reply|respond|call|write|react) ..1 (in|like|with|because|badly|well|right|that|so|quickly|for me) ..2',
      '(did|do|does) not ..1 (call|write) ..1 (it|a|an|the|that|this|code|well)',
      'you did not (write|say|mention|answer) ..1 (if|whether|that|which|why)',
      '(question|questions|task)'
    ]
  },
  // What would have been owed
  {
    find: [
      '(it|that) (is|was|would be|seems|would have been) ..2 (rude|impolite|polite|courteous|courtesy|manners|decent|unprofessional|disrespectful|common courtesy|professional|normal|right|not nice|ignorant) ..1 (not|never)? to ..1 (not|never|at least|just)? ..1 (@answered|answer|reply|respond|ignore|leave ..3 (waiting|hanging|answer|reply)|let ..1 know) ..3',
      '(an?|the|one|some|any|short|even a) ..2 (@reply|line|yes or no|no|yes) ..2 (would|might|could) ..1 (have been|be|have) ..2 (polite|nice|enough|courteous|decent|kind|good|professional|the least|sufficed|done|fair|manners|courtesy|too much) ..2',
      '(the|very) least ..1 (you|anyone|one|they) ..1 (can|could|might|should) ..1 (do|is|be) ..2 (@answered|answer|reply|respond|say|write|let) ..2',
      '(surely|at least|certainly) ..1 (you|someone|somebody|anyone|they|it) ..1 (can|could|must|should|have) ..1 (find|spare|manage|take|get|have|takes) ..2 (minute|minutes|time|seconds|second|moment|line|lines|answer|reply) ..4',
      '(it|this|that|which|a (reply|answer|line|yes|no)) ..1 (would|should|will|can|only|just|does not|could)? ..1 (takes|take|cost|costs) ..1 (you|only|just|less than|no more than|all of|nobody|anyone|someone|hardly)? ..1 (you|only|just|a|one|two|three|five|ten|thirty|#number|30|less than|no more than) ..1 (minute|minutes|second|seconds|moment|time) ..1 (to ..1 (@answered|answer|write|reply|send|say|type|respond)|>) ..4',
      '@i ..1 (was|had been|am|were|would have|had|have)? ..1 (expecting|expected|hoping for|counting on|assumed) ..1 (an?|some|your|the) ..1 (@reply|answer) ..1 (by now|before now|already|sooner|long ago|long before|weeks ago) ..1',
      '(you|someone|somebody|they|hr) ..1 (should|could|might|ought to|must) ..1 have ..1 (@answered|answered|replied|let me know|told me|called|written) ..2 (by now|already|long ago|weeks ago|before|sooner|at least|>) ..1',
      'enough ..1 (waiting|silence) ..2',
      '@i ..2 (tired|sick|fed up|weary|exhausted|done) ..1 (of|with) ..1 (waiting|asking|chasing|calling|writing|begging|being ignored|the silence|this silence) ..2',
      '(my|our|whose) ..1 patience ..2 (is|has|wears|wearing|runs|running|ran|at an end|ends|thin|out|exhausted|not) ..3',
      '(running|ran|run) out of patience ..1',
      '(you|they|everybody|everyone) ..2 (have|has|had|seem to have|must have|may have|probably|already|just|clearly|obviously) ..1 (forgotten|forgot) ..1 (about|all about)? ..1 (me|us|my|that i|i exist) ..2',
      '(too busy|too important|too much work|too hard|so hard|too much to ask|beneath you|such a problem) ..2 (to|for) ..2 (@answered|answer|write|reply|send|respond|call|type|two lines|one line|a line|let) ..3',
      '(you|they) ..1 (have|had|must have|did|clearly|surely|can) ..1 (seen|read|opened) (it|my ..1 @mail|them|all my ..1) ..1 (so|and|but|days|weeks|on|already|because) ..3'
    ],
    unless: [
      '(thank|thanks|grateful|if|hope|sorry|no need|understand|i know|of course|fine|welcome|helpful) ..2',
      '(when|where) (a|an|one|the) ..2 would',
      '(yeast|dough|proof|learn|train|drive|walk|explain|build|get there|me (two|five|three|a)) ..3',
      '(customer|guest|patient|caller|role play|case) ..3',
      '(may|might) have ..1 (forgotten|missed|seen)',
      '(my patience|patience) ..3 (praise|tested|strength|weakness|less|better|what|with (children|customers|kids|animals|the))',
      '(too busy|so busy) ..4 (no rush|no hurry|and that|on the day)',
      '(would|could|might) ..1 (be|mean|help) ..2 (nice|great|enough|kind|good|welcome|more than enough|plenty|lovely) !(by now) ',
      'you ..1 (have|had) ..1 (seen|read) ..1 (it|my ..1 @mail) ..1 (carefully|closely|before)'
    ]
  },
  // Counted
  {
    find: [
      '(this|here|it|mine) ..1 (is|will be|makes|comes|was|being) ..1 (now|already|actually|by now|my|the|for the)? ..1 (my|the|for the)? ..1 @nth ..1 ((reminder|email|mail|message|letter|note|follow-up|copy|request|chaser|text|voicemail) !(of|from|by)|(time|attempt|try) ..1 (i|we|asking|writing|calling|emailing|knocking|to (reach|get|contact)|that i)) ..3',
      'for the @nth time ..2',
      '@i ..1 (have|had|am)? ..1 (now|already|also|just)? ..1 (written|emailed|mailed|called|rung|phoned|messaged|texted|reminded|chased|asked|contacted|followed up|nudged|pinged|wrote|rang|tried calling|left) ..4 (twice|thrice|@many ..1 times|again and again|repeatedly|@many ..1 (messages|voicemails|reminders|emails|mails)|several times|and again|once more and|already) ..1',
      '@i ..2 (emailed|mailed|called|rang|phoned|wrote|written|asked|reminded|messaged|chased|tried) ..4 on ..2 (@weekday|#number|the ..1) ..2 (and|,|on) ..2 (on|again|@weekday|#number|the) ..3',
      '(chasing|bumping|chase|nudging|asking|writing|following up|reminding|calling|mailing|knocking) ..3 (again|yet again|once more|once again|for the @nth) ..2',
      '(reminder|email|mail|message|letter|attempt|chaser|follow-up|note) (number|no|no.|nr|@number|#number) ..1',
      '@i ..2 (asked|tried|contacted|called|written to) ..1 (@many|every|all|several) ..1 (different|other|of your)? ..1 (people|persons|colleagues|offices|departments|numbers|addresses|times|ways) ..4 (no|nothing|nobody|not|none|without|in vain|still) ..2',
      '(again|another|now) ..2 (because|since|as) ..2 (you|nobody|no one|my (first|last|earlier|previous)) ..3 (not|never|nobody|no one|unanswered|ignored|answered|went|got no) ..3',
      '(because|since|as) (you|nobody|no one) ..1 (did|have|has|never) ..1 (not|never)? ..1 (@answered|answer|answered|reply|replied|respond) ..2 (my|to) ..2'
    ],
    unless: [
      '(thank|thanks) ..2',
      '(sorry|forgive|apologise|apologize|last time|only follow-up|first|trouble you|will not) ..3',
      '(application|interview|visit|exam|test|weld|certificate|competition|season|try at|attempt at|read|in the interview|in the test|during the|my book|draft) ..2',
      '(customer|customers|patient|patients|client|clients|colleague|tutor|mentor|teacher|friend|friends|sister|brother) ..3',
      '(address|gate|directions) ..2',
      '(never|not) ..1 (wrote|written|asked|called) ..2',
      '(writing|asking|following up) ..1 (once more|once again|again) (to|about|with|on|because i|as i|since i|in case|and) ..4'
    ]
  },
  // No answer, told without the reader
  {
    find: [
      '(no|not any|not one|zero) ..1 @reply ..2 (has|have|had|was|is|were|being) ..2 (received|given|forthcoming|sent|made|provided|come|came|arrived|offered|issued|reached|got|had|coming|there|seen) ..3',
      '(until|till|up to) (today|now) ..1 (no|not a|not one) ..1 @reply',
      '(nothing|no email|no mail) (is|was) ..1 (coming|forthcoming|received|heard) ..2',
      '(silence|quiet) ..2 (is|was|has been|speaks|says|tells|continues|goes on) ..2 (deafening|deafening|telling|loud|volumes|all|rude|everything|eloquent|unacceptable|an answer|remarkable|impressive|hurtful|disappointing|baffling|frustrating|strange|long|since|ever)',
      '(no one|nobody|not one|none|neither) ((of|in|at|from) ..6)? ..1 ((has|have|had|ever|even|seems|can|could|thinks|cares|bothers|is able|manages) ..4)? @answered ..3'
    ],
    unless: [
      'if (you|i|no|nobody|there|anyone|it)',
      '(nobody|no one|none|not one) ..4 (as|so|like|better|in the (test|class|group))',
      'no ..1 @reply (is|are|can be) ..1 (given|provided|offered|possible|sent|made|issued)'
    ]
  },
  // How long it takes
  {
    find: [
      '@span ..1 (is|was|are|seems|feels|has been|must be) ..3 (long|ages|eternity|ample|plenty|enough|excessive|generous|slow|too much|lifetime) ..2 (time|wait)? ..1 (for|to) ..4 (line|lines|sentence|sentences|yes|no|@answerNoun|answer|reply|write|type|send|hear|@answered|note|wait)',
      '(a|an|one|two|three|short|quick|simple|even) ..3 (@reply|line|lines|sentence|sentences|words|note|text) ..1 (takes|take|costs|cost|needs|need|requires|is a) ..4 (minutes|minute|seconds|second|moment|nothing|click|blink)',
      'how long (can|could|does|do|will|would|must|might) ..6 (@reply|line|lines|sentence|sentences|answering|replying|responding|note|a no|form) ..4 (take|be|need)',
      'how (slow|slowly|late) (the|your|a|this) ..1 @reply ..3',
      '(@reply|notes|comments|results|decision|letter) ..1 (came|arrived|reached|was|is|were|comes) ..4 (late|later than|overdue|delayed|past the) ..4',
      '(weeks|days|months|week|month) (later|after|past|late|overdue) ..3 (than|what|the date|when)? ..2 (promised|announced|agreed|said|told|stated|had said) ..3'
    ]
  },
  // Did it arrive, is anyone there
  {
    find: [
      '(is|are) (anyone|anybody|someone|somebody) ..2 (reading|checking|monitoring|answering|listening|manning|opening|receiving|home|awake|alive) ..3',
      '(^|<) ..1 (anyone|anybody|anyone|somebody|someone) ..1 (home|there|alive|awake|reading|listening|in) >',
      '(are|were) you ..1 (just|simply|deliberately|purposely|actually|really|still|all|intentionally|plain)? (not|never) ..1 (answering|replying|responding|reading|writing|picking|reacting)',
      '(are|were|is) (you|hr|everyone|anyone|someone) ..1 (just|simply|deliberately|purposely|really|intentionally)? ..1 (ignoring|avoiding|dodging|hiding|blanking|snubbing|stonewalling|asleep|hibernating|deaf|stalling|ghosting)',
      '(should|shall|do|must|may|can|am) i ..1 (to)? (take it|assume|conclude|gather|understand|infer|believe|think|read) ..3 (you|nobody|no one|this|my|silence|nothing) ..6 (not|no|never|stop|stopped|ignore|ignoring|silence|nobody|lost|forgotten|forgot|given up|closed|bin|nothing|quiet)',
      '(stop|stops|stopped|cease|quit) (answering|replying|responding|writing|talking|speaking|reacting|communicating|caring) ..2 (people|me|us|to|applicants|candidates|once|after|when|as soon|altogether|completely|>)',
      '(^|<) ..1 (forgotten|forgot) ..1 (about)? (me|us|my)',
      '(starting|beginning|inclined|tempted) to (think|wonder|believe|suspect) ..3 you ..2 (moved|died|emigrated|forgot|forgotten|lost my|vanished|ignoring|avoiding|fallen|retired)',
      '(talking|speaking|writing|shouting|emailing|calling|talk|speak|write|shout|howl|howling|messaging|ringing|knocking|bang|banging|running) ..3 (to|into|at|against|on) ..1 (a|the|an) ..2 (wall|void|abyss|ghost|hole|stone|desert|wind|vacuum|nothing)',
      '(black hole|radio silence|tumbleweed|tumbleweeds|crickets)'
    ],
    unless: ['@i ..2 (ignored|forgot|had forgotten|stopped|lost|avoided)']
  },
  // The tally in other forms
  {
    find: [
      '@i ..1 @reached ..6 (and|then|,) ..2 @reached ..3 (again|twice)',
      '@i ..1 @reached ..5 @reached ..5 @reached ..3',
      '@i ..2 (tried|trying|attempted) ..1 (you|by|via|calling|emailing) ..4 @channel ..4 @channel ..4',
      '@i ..3 (@wrote|tried) ..10 (in vain|without (success|luck|result|any luck|effect)|no luck|no joy|for nothing|and nothing)',
      '@i keep (emailing|calling|chasing|ringing|phoning|messaging|reminding|pinging|knocking|(writing|asking|sending|checking|trying) (>|to you|you|and|but|my inbox|emails|mails|messages|reminders|without|in vain|only))',
      '(you|they|hr|everyone) (keep|keeps|kept) (not|never|ignoring|avoiding|dodging|saying|promising|putting|fobbing|stalling|telling|passing|sending) (answering|replying|responding|me|my|it|you|nothing|that|us|writing|someone|off) ..3',
      '@i ..2 (lost|losing) (count|track) ..2 (of|how) ..2 (@channel|times|how|many|often|reminders|messages|promises|voicemails|weeks|days|times|attempts|letters)',
      '@i (should|would|ought) not ..2 (have|need|want) to ..1 (chase|beg|plead|hunt|(write|ask|email|ring|call|remind|push|contact|phone|message) ..2 (you|again|twice|three|anyone|people|repeatedly)) ..3',
      '(which|it|this|that|feedback|answer|reply) ..1 (took|needed|required|cost) ..4 (reminder|reminders|emails|mails|messages|calls|letters|follow-ups|nudges|chasers) ..4',
      '(after|despite|since|until) ..4 (reminders|chasers|nudges|chasing|nagging|begging|(numerous|repeated|countless|endless|so many) (emails|mails|messages|calls|letters|requests))',
      '(had|if) ..2 (my|any|one|either|even one|even) ..6 (been|got|had|received) ..1 (answered|acknowledged|read|replied|opened|returned) ..3',
      '(had you|if you had|had hr) ..2 (answered|replied|responded|got back|bothered|rung|kept|acknowledged|returned) ..6',
      '@i ..1 (am|was|have been|had been) ..1 (waiting|asking|calling|begging|chasing) ..2 (since|from) ..3 (weeks|days|months|week|month|days|long|@weekday|january|february|march|april|may|june|july|august|september|october|november|december|then|easter|christmas) ..3',
      '@i ..1 (asked|wrote|emailed|called|messaged|sent|inquired|enquired) ..8 (ages|forever|yonks|eons|so long) ago',
      '(one|two|three|four|five|six|seven|eight|nine|ten|several|#number) ..1 (emails|mails|messages|calls|voicemails|letters|reminders|texts|notes) ,? ..2 (and|but|,|for|without|with|still|zero|no|not) ..2 (nothing|no|not|zero|silence|without|answer|reply|replies|answers|response)'
    ]
  },
  // What was said and not kept
  {
    find: [
      '(you|he|she|they|hr|#name|recruiter|manager|colleague|interviewer|lady|gentleman|receptionist|assistant|director|someone|somebody|team) ..3 (said|promised|told|agreed|offered|swore|assured|wrote|meant|announced) ..8 (@answered|@reply|ring|call|phone|send|write|email|notes|results|follow) ..8 (and|but|yet|,) ..1 (you|he|she|they|it|nobody|no one|that)? ..1 (did not|has not|have not|had not|still|here i am|silence|nothing) ..2 (>|yet|so|since|happened|came|waiting|arrived|followed)',
      '(was|were|is|are) ..1 (supposed|meant|due|going|expected|scheduled) to ..2 (get back|call (me|us|back)|tell (me|us)) ..4',
      '^ (and|but|well)? (that|this|it) was ..2 (in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|last (week|month|year|summer|spring|autumn|winter|@weekday)|a (while|long time) ago) >',
      '(in|within) (a|an|one|two|three|five|#number) ..1 (day|days|week|weeks) ..6 today is ..3',
      '(website|page|portal|auto-reply|advert|ad|policy|site|confirmation|charter|brochure) ..3 (promises|promised|guarantees|boasts|claims|pledges|assures) ..6 (@reply|reply|respond|answer|answers|feedback|every|within|we)',
      'than ..1 (you|he|she|they|hr) ..1 (promised|announced|agreed|said|led me) ..1 >',
      '(you|he|she|they|hr|recruiter|manager) (promised|vowed|swore|pledged) to ..1 (call|ring|phone|email|write|send|get|contact|let|be in|answer|reply|tell) ..4'
    ],
    unless: ['(thank|thanks|grateful|kindly|kind|appreciate|glad) ..12'],
    countsFromPromise: true
  },
  // Disappointment at it, and what would have been nice
  {
    find: [
      '(disappointing|disappointed|surprised|surprising|sad|frustrating|frustrated|annoying|annoyed|hurtful|puzzling|puzzled|strange|odd|unfortunate|dismayed|upset|shame|pity|baffled|baffling|telling|disheartening|discouraging|concerning|concerned|irritating|irritated|disheartened|unusual|amazed|astonished|regrettable) ..3 (not|never) ..1 (to|have|having|to have|hear|heard) ..3 (heard|received|had|hear|receive|got|get|been) ..3 (back|anything|@reply|contacted|answered|told|so much|informed|called)',
      '(simple|short|quick|brief|one-line|two-line|one|single|plain|little|even|two-word|just a|basic|polite) ..2 (@reply|note|we|acknowledgement|heads-up|heads up|got|received|yes|no|thanks|sorry|text|sign|word|line|courtesy) ..6 would (have|not have) (been|done|sufficed|cost|hurt|killed) ..3',
      '(not|never|without|nor) ..5 so much as (a|an|one)',
      '(you|they|hr|everyone|everybody|contact|communication|thread) ..2 (vanished|disappeared|(went|gone|going|has gone|goes) (dark|cold|dead|mia|missing|underground|very quiet)) ..3',
      'how many more (times|weeks|months|days|emails|messages|calls|letters) ..4',
      'my ..2 (email|mail|message|letter|note|request|question|questions|inquiry|enquiry|emails|messages) ..8 (unread|unopened|unseen|unnoticed|unanswered|ignored)',
      "(nobody|nobody's|no one) ..1 (bothered) ..3",
      'what (is|was) ..1 (the (hold-up|holdup|hold up|delay))',
      '(week|weeks|month|months|later|on|still|days) ..3 (none the wiser|no wiser)'
    ],
    unless: ['(in (the|my) (test|exam|task|answer|interview)|(my|the) (question|task|test|answer)) ..8']
  }
]
