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
  unless: readonly string[]
  /** Whether "That was in March" is among them, which counts the days only after a word of what was to come. */
  countsFromPromise?: boolean
}

export const pesteringFamilies: readonly PesteringFamily[] = [
  // No answer, told without the reader
  {
    find: [
      '(no|not any|not a single|not one|zero) ..1 @reply ..2 (has|have|had|was|is|were|being) ..2 (received|given|forthcoming|sent|made|provided|come|came|arrived|offered|issued|reached|got|had|coming|there|to be had|seen) ..3',
      '(until|till|up to) (today|now) ..1 (no|not a|not one) ..1 @reply',
      '(nothing|no email|no mail) (is|was) ..1 (coming|forthcoming|happening|moving|received|heard) ..2',
      '(silence|quiet) ..2 (is|was|has been|speaks|says|tells|continues|goes on|from (your|you)) ..2 (deafening|deafening|telling|loud|volumes|all|rude|everything|eloquent|unacceptable|an answer|remarkable|impressive|hurtful|disappointing|baffling|frustrating|strange|long|since|ever)',
      '(no one|nobody|not one|none|neither|not a single _) ((of|in|at|from) ..6)? ..1 ((has|have|had|ever|even|seems|can|could|thinks|cares|bothers|is able|manages) ..4)? @answered ..3'
    ],
    unless: [
      '(thank|thanks|grateful|appreciate) ..10',
      'if (you|i|no|nobody|there|anyone|it)',
      '(my|our|own) ..2 (lack|absence|failure|inability|refusal|reluctance|delay|tardiness|silence|slowness)',
      '(sorry|apologise|apologize|apologies) ..6',
      '(server|api|database|system|customer|patient|machine|function|tool|switch) ..6',
      '(nobody|no one|none|not one) ..4 (as|so|like|better|in the (test|class|group))',
      '(told|tells|informed|tell) (me|us) ..1 (that|about|how|which|where|in|to)',
      '(understand|know|sure|clear|natural) ..3 (if|that) (you|nobody|no one) ..3 (can|may|must) ..1 not',
      '@i (have|had) no ..1 @reply ..1 (to|for) (that|this|it|your|the)',
      'no ..1 @reply ..2 (needed|necessary|required|expected)',
      'no ..1 @reply (is|are|can be) ..1 (given|provided|offered|possible|sent|made|issued)',
      '(answer|answered|answers) (all|every|the|each|it) ..1 (question|questions|one|right|correctly|best)',
      '(fine|okay|ok|understandable|no problem|normal)',

      '(lack|absence) of (experience|practice|time|training|confidence|communication skills)',
      '(room|class|panel|interview|question|call) ..3 silence',
      '(other|others|most|every other) (firm|firms|companies|employers|places|schools)'
    ]
  },
  // How long it takes
  {
    find: [
      '@span ..1 (is|was|are|seems|feels|has been|must be) ..3 (long|lot of time|ages|eternity|ample|plenty|enough|more than enough|excessive|generous|slow|too much|lifetime) ..2 (time|wait)? ..1 (for|to) ..4 (line|lines|sentence|sentences|yes|no|@answerNoun|answer|reply|write|type|send|hear|@answered|note|wait)',
      '(a|an|one|two|three|short|quick|simple|even) ..3 (@reply|line|lines|sentence|sentences|words|note|yes or no|text|thank you) ..1 (takes|take|costs|cost|needs|need|requires|is (done|typed|written|sent|a matter of)|is a) ..4 (minutes|minute|seconds|second|moment|nothing|minutes work|click|blink)',
      'how long (can|could|does|do|will|would|must|might) ..6 (@reply|line|lines|sentence|sentences|answering|replying|responding|note|a no|one letter|form) ..4 (take|be|need)',
      'how (slow|slowly|late) (the|your|a|this) ..1 @reply ..3',
      '(@reply|notes|comments|results|decision|letter) ..1 (came|arrived|reached|was|is|were|comes|turned up) ..4 (late|later than|overdue|delayed|weeks after|months after|long after|past the|after the date) ..4',
      '(weeks|days|months|week|month) (later|after|past|late|overdue) ..3 (than|what|the date|when)? ..2 (promised|announced|agreed|said|told|stated|had said) ..3'
    ],
    unless: [
      '(thank|thanks|grateful) ..3 (quick|fast|prompt|speedy)',
      '(takes|took|take) me',
      'to (reply|answer|write|respond|thank|send|get back|call|email|say) ..6',
      'not ..1 (long|enough|much|plenty)',
      '(would|could|will) ..2 (help|be|mean|make) ..2 (me|us|great|enough|wonderful|plenty|more|welcome|lovely|nice|a)',
      '(process|usually|normally|as a rule|typically|course|training|programme|exam)',
      'late (at night|in the|last|on|today|yesterday|that)',
      '(my|our|i am|sorry|apologise|apologize|apologies|spam|because i|as i was) ..4 (late|overdue|delay|delayed|reply|answer|response)',
      '(my|our) ..2 @reply',
      'late ..1 because (i|my|we|of my)',
      '(was|were) later (used|sent|shown)'
    ]
  },
  // Did it arrive, is anyone there
  {
    find: [
      '(is|are) (anyone|anybody|someone|somebody|there (anyone|anybody|someone|somebody)) ..2 (reading|checking|monitoring|answering|listening|manning|opening|receiving|home|awake|alive|looking (at|after|into) (this|these|the|my)) ..3',
      '(^|<) ..1 (anyone|anybody|anyone|somebody|someone) ..1 (home|there|alive|out there|awake|reading|listening|in) >',
      '(are|were) you ..1 (just|simply|deliberately|purposely|actually|really|still|all|intentionally|plain)? (not|never) ..1 (answering|replying|responding|reading|writing|picking|getting back|reacting)',
      '(are|were|is) (you|hr|your (team|office|manager|colleague)|everyone|anyone|someone) ..1 (just|simply|deliberately|purposely|really|intentionally)? ..1 (ignoring|avoiding|dodging|hiding|blanking|snubbing|stonewalling|asleep|on strike|hibernating|deaf|stalling|playing dead|ghosting)',
      '(should|shall|do|must|may|can|am) i ..1 (to)? (take it|assume|conclude|gather|understand|infer|believe|think|read) ..3 (you|nobody|no one|this|my|silence|nothing) ..6 (not|no|never|stop|stopped|ignore|ignoring|silence|nobody|lost|forgotten|forgot|given up|closed|bin|nothing|quiet)',
      '(stop|stops|stopped|cease|quit) (answering|replying|responding|writing|talking|speaking|reacting|communicating|writing back|caring) ..2 (people|me|us|to|applicants|candidates|once|after|when|as soon|the (moment|minute|second|day)|altogether|completely|>)',
      '(^|<) ..1 (forgotten|forgot) ..1 (about|all about)? (me|us|my)',
      '(starting|beginning|inclined|tempted) to (think|wonder|believe|suspect) ..3 you ..2 (moved|died|emigrated|forgot|forgotten|lost my|vanished|ignoring|avoiding|fallen|retired)',
      '(talking|speaking|writing|shouting|emailing|calling|talk|speak|write|shout|howl|howling|messaging|ringing|knocking|bang|banging|running) ..3 (to|into|at|against|on) ..1 (a|the|an) ..2 (wall|void|abyss|ghost|hole|stone|desert|wind|vacuum|closed door|locked door|answering machine|dead line|empty room|nothing)',
      '(deaf ears|black hole|radio silence|tumbleweed|tumbleweeds|crickets|cold shoulder|silent treatment|wall of silence)'
    ],
    unless: [
      '(thank|thanks|grateful) ..10',
      'if (you|i|no|nobody|there|anyone|it|this|that)',
      '@i ..2 (ignored|forgot|had forgotten|stopped|lost|avoided)',
      '(in the|during the) (interview|test|exam|task|role play|role-play|lesson|demo)',
      '(talk|talking|speak|speaking) to the (team|group|panel|class) ..4'
    ]
  },
  // The tally in other forms
  {
    find: [
      '@i ..1 @reached ..6 (and|then|,) ..2 @reached ..3 (again|twice|once more|a second time)',
      '@i ..1 @reached ..5 @reached ..5 @reached ..3',
      '@i ..2 (tried|trying|attempted) ..1 (you|to (reach|contact|get|call)|by|via|calling|emailing) ..4 @channel ..4 @channel ..4',
      '@i ..3 (@wrote|tried) ..10 (in vain|to no avail|without (success|luck|result|any luck|any success|effect)|no luck|no joy|for nothing|and nothing)',
      '@i keep (emailing|calling|chasing|ringing|phoning|messaging|reminding|pinging|knocking|following up|(writing|asking|sending|checking|trying) (>|to you|you|and|but|for (feedback|an|a)|my inbox|emails|mails|messages|reminders|without|in vain|only))',
      '(you|they|hr|everyone) (keep|keeps|kept) (not|never|ignoring|avoiding|dodging|saying|promising|putting|fobbing|stalling|telling|passing|sending) (answering|replying|responding|me|my|it|you|nothing|that|us|writing|someone|off) ..3',
      '@i ..2 (lost|losing|stopped keeping) (count|track) ..2 (of|how) ..2 (@channel|times|how|many|often|reminders|messages|promises|voicemails|weeks|days|times|attempts|letters)',
      '@i (should|would|ought) not ..2 (have|need|want) to ..1 (chase|beg|plead|hunt|run after|(write|ask|email|ring|call|remind|follow up|push|contact|phone|message) ..2 (you|again|twice|for (an|a|feedback|one|two|any)|three|anyone|people|repeatedly|like this)) ..3',
      '(which|it|this|that|feedback|answer|reply) ..1 (took|needed|required|cost|only came after|came only after|only arrived after) ..4 (reminder|reminders|emails|mails|messages|calls|letters|follow-ups|nudges|chasers) ..4',
      '(after|despite|since|until) ..4 (reminders|chasers|nudges|chasing|nagging|begging|(numerous|repeated|countless|endless|so many|all (my|those|these)) (emails|mails|messages|calls|letters|requests))',
      '(had|if) ..2 (my|any|one|either|even one|even) ..6 (been|got|had|received) ..1 (answered|acknowledged|read|a (reply|response)|an answer|replied|opened|returned) ..3',
      '(had you|if you had|if someone had|if anyone had|had anyone|had someone|had anybody|if anybody had|had hr) ..2 (answered|replied|responded|got back|gotten back|bothered|written back|called back|rung|kept|acknowledged|returned) ..6',
      '@i ..1 (am|was|have been|had been) ..1 (waiting|asking|calling|begging|chasing) ..2 (since|from) ..3 (weeks|days|months|week|month|days|long|@weekday|january|february|march|april|may|june|july|august|september|october|november|december|then|easter|christmas) ..3',
      '@i ..1 (asked|wrote|emailed|called|messaged|sent|inquired|enquired) ..8 (ages|forever|an eternity|yonks|a lifetime|months and months|weeks and weeks|donkeys years|eons|so long) ago',
      '(one|two|three|four|five|six|seven|eight|nine|ten|several|#number) ..1 (emails|mails|messages|calls|voicemails|letters|reminders|texts|notes) ,? ..2 (and|but|,|for|without|with|still|zero|no|not) ..2 (nothing|no|not|zero|silence|without|answer|reply|replies|answers|response)'
    ],
    unless: [
      '(thank|thanks) ..4 (call|emails|patience)',
      '(customer|customers|patient|patients|client|clients|supplier|guests|parents) ..8',
      'not (want|wish|mean) to ..2',
      '(sorry|forgive|apologise|apologize) ..6',
      '(as|like) you (asked|suggested|said|told|wanted|requested)',
      '(many|other|several|all) ..1 (firms|companies|employers|schools|places|hospitals)',
      '(in the|during the|on the) (interview|test|exam|task|role play|role-play|mock|trial)',
      '(after|until) ..2 (begging|nagging) ..1 (my|myself)',
      '(if|how) you had ..4 (different|better|another|more)',
      '(round|attempt|try|take|request|message) @number (of|and) ..2 (interview|interviews|test|task|exam|exercise|the interview|process|selection)'
    ]
  },
  // What was said and not kept
  {
    find: [
      '(you|he|she|they|hr|#name|recruiter|manager|colleague|interviewer|lady|gentleman|receptionist|assistant|director|someone|somebody|team) ..3 (said|promised|told|agreed|offered|swore|assured|wrote|meant|announced) ..8 (@answered|@reply|ring|call|phone|send|write|email|notes|results|follow) ..8 (and|but|yet|,) ..1 (you|he|she|they|it|nobody|no one|that)? ..1 (did not|never (did|came|happened|has|have|arrived|materialised|materialized|followed)|has not|have not|had not|nothing (came|happened|followed|arrived|has|did)|nobody did|no one did|no (call|reply|answer|email|feedback|notes) ..2 (came|followed|arrived)|still|here we are|here i am|guess what|silence|nothing) ..2 (>|yet|so|since|happened|came|waiting|arrived|followed)',
      '(was|were|is|are) ..1 (supposed|meant|due|going|expected|scheduled) to ..2 (get back|come back|call (me|us|back)|(ring|phone) (me|us|back)|write (to (me|us)|back)|email (me|us)|send (me|us|over)|contact (me|us)|let (me|us)|be in touch|have (heard|had an answer|received)|tell (me|us)) ..4',
      '^ (and|but|well)? (that|this|it) was ..2 (in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|last (week|month|year|summer|spring|autumn|winter|@weekday)|back in ..1|before (christmas|easter)|(weeks|months|ages) ago|a (while|long time) ago|@number ..1 (days|weeks|months) ago|on @weekday) >',
      '(in|within) (a|an|one|two|three|five|#number) ..1 (day|days|week|weeks) ..6 today is ..3',
      '(website|page|portal|auto-reply|auto reply|advert|ad|policy|site|confirmation|charter|brochure) ..3 (promises|promised|guarantees|boasts|claims|pledges|assures) ..6 (@reply|reply|respond|answer|answers|feedback|every|within|we)',
      'than ..1 (you|he|she|they|hr) ..1 (promised|announced|agreed|said|led me) ..1 >',
      '(you|he|she|they|hr|recruiter|manager) (promised|vowed|swore|pledged) to ..1 (call|ring|phone|email|write|send|get|contact|let|be in|come back|answer|reply|tell) ..4'
    ],
    unless: [
      '(thank|thanks|grateful|kindly|kind|appreciate|glad) ..12',
      '@i ..1 (was|were|am) ..1 (supposed|meant|due|going|expected|scheduled)',
      '@i ..1 (wrote|said|promised|agreed|offered|told|announced)',
      '(thank|thanks) ..3 (keep|keeping|kept|sticking)',
      '(and|which) you (did|have|kept) !not',
      'not ..1 (say|saying|mean|know)',
      '(role|position|job|contract|salary|offer|place|post|interview|test|trial) ..2 (would|was|were|is|in|on|last)',
      '(function|method|code|script|program|button|app|parser) ..6',
      'kept (your|his|her|their) (word|promise) ..2'
    ],
    countsFromPromise: true
  },
  // Disappointment at it, and what would have been nice
  {
    find: [
      '(disappointing|disappointed|surprised|surprising|sad|frustrating|frustrated|annoying|annoyed|hurtful|puzzling|puzzled|strange|odd|unfortunate|dismayed|upset|shame|pity|baffled|baffling|telling|disheartening|discouraging|concerning|concerned|irritating|irritated|disheartened|unusual|amazed|astonished|regrettable) ..3 (not|never) ..1 (to|have|having|to have|hear|heard) ..3 (heard|received|had|hear|receive|got|get|been) ..3 (back|from (you|anyone|your)|anything|@reply|contacted|answered|told|so much|informed|called)',
      '(simple|short|quick|brief|one-line|two-line|one|single|plain|little|even|two-word|just a|basic|polite) ..2 (@reply|note|we|acknowledgement|heads-up|heads up|got|received|yes|no|thanks|sorry|text|sign|word|line|courtesy) ..6 would (have|not have) (been|done|sufficed|cost|hurt|killed) ..3',
      '(not|never|without|nor) ..5 so much as (a|an|one)',
      '(you|they|hr|everyone|everybody|contact|communication|thread) ..2 (vanished|disappeared|(went|gone|going|has gone|goes) (dark|cold|dead|mia|missing|underground|to ground|very quiet|awfully quiet|strangely quiet)|dropped off|fell off the|fallen off the) ..3',
      'how many more (times|weeks|months|days|emails|messages|calls|letters) ..4',
      'my ..2 (email|mail|message|letter|note|request|question|questions|inquiry|enquiry|emails|messages) ..8 (unread|unopened|unseen|unnoticed|unanswered|ignored)',
      "(nobody|nobody's|no one) ..1 (been in touch|got in touch|been in contact|bothered|reached out) ..3",
      'what (is|was) ..1 (the (hold-up|holdup|hold up|delay|matter with)|keeping you|stopping you|holding (you|it) (up|back)|so (hard|difficult) about)',
      '(week|weeks|month|months|later|on|still|days) ..3 (none the wiser|no wiser|no further)'
    ],
    unless: [
      '(thank|thanks|grateful|appreciate|appreciated) ..10',
      '(in (the|my) (test|exam|task|answer|interview)|(my|the) (question|task|test|answer)) ..8',
      '@i ..1 (ghosted|ghost|blanked|snubbed|ignored)',
      '(sorry|apologise|apologize|apologies) ..3 (for|i) ..4',
      '(if|when) (i|you|there|it|this)',
      'not ..1 even ..1 (if|need|have to|expect)',
      '@i ..2 not ..1 (even|answer|reply|respond|call|get back)',
      'would have been ..1 (better|wiser|clearer|safer|right|smarter|more)',
      '(may|might|perhaps|could) ..2 (have)? ..1 (gone|landed|ended|been lost|got lost|lost|slipped)',
      'you could not',
      '(unanswered|ignored) ..1 (by me|in the (test|form|exam))',
      '(i|we) could',
      'how you could',
      '(feature|ghost) (writer|kitchen|town|story|peppers)'
    ]
  }
]
