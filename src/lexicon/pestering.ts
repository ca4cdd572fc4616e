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
      '(no|zero|without) ..1 @reply ..2 (so far|yet|as yet|to date|till date|till now|until now|up to now|to this day|from (your|ur) (end|side|part|office)|even now|till today|as of today)',
      '(until|till|up to) (today|now) ..1 (no|not a|not one) ..1 @reply',
      'no ..1 @reply , (no|not even|nor|nothing) ..2',
      '(remain|remains|remained|still|stand|stands|go|gone|went|been) (unacknowledged|without ..1 @reply|unread|unheard) (since|for|from|despite|after) ..3',
      '(left|leaving|leave) (me|us|people|applicants|candidates|my _) (without|with no) ..1 @reply ..2',
      '(nothing|no email|no mail) (is|was) ..1 (coming|forthcoming|happening|moving|received|heard) ..2',
      '(nothing|no email|no mail) ..1 (has been|has|had|ever|came|arrived|happened) ..1 (come|happened|moved|received|heard|arrived)? ..1 (since then|ever since|from (you|your)|till (date|now|today)|until (now|today)|to this day|for (weeks|months|ages))',
      'my phone ..1 (stayed|remained|stays|never|did not|has stayed|has not) ..1 (silent|quiet|ring|rang|rung|dead)',
      '(nobody|no one) (called|rang|phoned|wrote|answered|replied|did|reacted) >',
      '(weeks|days|months) ..1 (go|went|pass|passed|roll|rolled|come|came|gone) ..3 (and|without|but|with) ..3 (nothing|nobody|no one|silence|no @reply|a @reply|any @reply|a word)',
      '^ (not|never) (hearing|getting|receiving|being|having) ..4 (back|@reply|told|answered|informed|contacted) ..6 (is|feels|has been|makes|hurts|was)',
      'not ..1 (get|got|receive|received|have|had|gotten|seen|heard) ..1 (any|a|one|a single|anything|your) ..2 @reply? ..1 (from (your|ur) (side|end|part|office)|till (date|now|today)|until (now|today)|whatsoever|at all|to this day)',
      '(till|until) now ..4 not ..2 (get|got|receive|received|hear|heard|had|come)',
      '@i still (await|wait for|am awaiting|am owed) ..2 (@reply|your|to)',
      '@reply ..3 nowhere (to be|in)',
      '(promised|notes|results) ..3 nowhere ..3',
      '(hearing|hear) nothing ..1 (>|back|from|for|since|at all|whatsoever)',
      '(your|the|this|such|any|complete|total|utter|continued|continuing) ..2 (lack|absence|dearth) of ..2 (reply|replies|response|responses|answer|answers|reaction|communication|feedback|acknowledgement|acknowledgment|follow-up|correspondence|contact|courtesy)',
      '(failure|inability|refusal|unwillingness|reluctance|neglect) (to|of) ..1 (reply|respond|answer|acknowledge|communicate|get back|write|call|replying|answering|responding)',
      '(non-response|non-reply|nonresponse|unresponsiveness|unresponsive|non-responsive)',
      '(your|the|this|such a|long|constant|endless) ..2 (delay|delays|tardiness|slowness|foot-dragging|dithering|dilly-dallying|wait) ..2 (in|of|by) ..2 (replying|answering|responding|getting|@reply|coming)',
      '(silence|quiet) ..2 (is|was|has been|speaks|says|tells|continues|goes on|from (your|you)) ..2 (deafening|deafening|telling|loud|volumes|all|rude|everything|eloquent|unacceptable|an answer|remarkable|impressive|hurtful|disappointing|baffling|frustrating|strange|long|since|ever)',
      '(met|greeted|answered|rewarded|followed|repaid) (with|by) ..2 (silence|nothing|quiet)',
      '(keep|keeps|kept) (silent|quiet|mum|schtum) ..4',
      '(my|the|our) (inbox|mailbox|letterbox) ..2 (is|stays|stayed|remains|remained|has (stayed|remained|been)) ..2 (empty|silent|quiet|bare|dead)',
      '(no one|nobody|not one|none|neither|not a single _) ((of|in|at|from) ..6)? ..1 ((has|have|had|ever|even|seems|can|could|thinks|cares|bothers|is able|manages) ..4)? @answered ..3',
      '(why|how come) (nobody|no one|none|you (do|did|have|will|can|are) (not|never)) ..4 @answered ..3'
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
      '@span ..1 (for|to get|to write|to type|to send|before) ..1 (a|an|one|two|three|some|even a|a single|any) ..2 (line|lines|sentence|sentences|@reply) ..1 (is|are|was|seems|feels|>) ..3 (long|much|ridiculous|slow|joke|excessive|record|something)?',
      '(a|an|one|two|three|short|quick|simple|even) ..3 (@reply|line|lines|sentence|sentences|words|note|yes or no|text|thank you) ..1 (takes|take|costs|cost|needs|need|requires|is (done|typed|written|sent|a matter of)|is a) ..4 (minutes|minute|seconds|second|moment|nothing|minutes work|click|blink)',
      'how long (can|could|does|do|will|would|must|might) ..6 (@reply|line|lines|sentence|sentences|answering|replying|responding|note|a no|one letter|form) ..4 (take|be|need)',
      'how long (can|could|does|do|should|will|would|must|might) it ..2 (take|be) ..3 (answer|reply|respond|write|type|send|call|get back|@reply)',
      'how many ..3 (people|working days|sundays|mondays|hours|emails|reminders|signatures|clerks|managers) ..2 (does it|will it|must) ..3 (take|pass) ..8',
      '(it is|it has|been|now|already|nearly|almost|over) ..3 @number ..1 @span ,? (and|but|with|yet) ..3 (counting|nothing|no @reply|silence|crickets|without ..1 @reply|you (have|still) ..1 not|nobody|no one|not a (word|line|peep))',
      '(today|this|now|it) is ..1 (day|week) @number (>|since|without|and|of (waiting|silence))',
      '(day|week|month) @number (of (waiting|silence|nothing|no|me)|without|and (still|counting|nothing|no)|still)',
      '(rejection|refusal|decline|turndown) ..1 (came|arrived|took|was|reached|went|could be|gets) ..6 (minutes|hours|fast|quick|quickly|overnight|promptly|seconds|instantly|swiftly) ..8 (slow|slowly|weeks|months|still|not|silence|never|nothing|longer|forever|ages)',
      '(funny|strange|odd|interesting|curious|ironic|remarkable|amusing|amazing|impressive|incredible) how ..2 (fast|quick|quickly|slow|slowly|long|prompt|promptly|easily|easy|swiftly|busy|silent|quiet) ..5 (you|hr|they|@firm|rejection|rejections|refusal|no|@reply|everyone|everybody|phone|line|people) ..8 (when|but|once|now|after|since|yet|while|then|gone|get|got|goes|went|as soon as)',
      'how (slow|slowly|late) (the|your|a|this) ..1 @reply ..3',
      '(@reply|notes|comments|results|decision|letter) ..1 (came|arrived|reached|was|is|were|comes|turned up) ..4 (late|later than|overdue|delayed|weeks after|months after|long after|past the|after the date) ..4',
      '(weeks|days|months|week|month) (later|after|past|late|overdue) ..3 (than|what|the date|when)? ..2 (promised|announced|agreed|said|told|stated|had said) ..3',
      '(long overdue|(about|high) time too|not before time)',
      '@i (had|have)? ..1 (hoped|expected|thought|assumed|would have (thought|hoped|expected|liked)|was hoping|am hoping|wanted) ..6 (@reply|hear|heard|@answered) ..5 (by now|before now|long ago|long before|sooner|weeks ago|faster|quicker|earlier than|in less)',
      '(would|should|could|ought to) (by now|long ago) ..8 @answered ..4'
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
      '(does|do) (you|anyone|anybody|somebody|someone|your team|your office|hr|the office) ..2 (read|check|open|look at|answer|monitor) (your|these|this|their|the|those|any) ..2 (mail|mails|email|emails|inbox|messages|message|phone|phones|post|letters|mailbox|voicemail|voicemails)',
      '(are|were) you ..1 (just|simply|deliberately|purposely|actually|really|still|all|intentionally|plain)? (not|never) ..1 (answering|replying|responding|reading|writing|picking|getting back|reacting)',
      '(are|were|is) (you|hr|your (team|office|manager|colleague)|everyone|anyone|someone) ..1 (just|simply|deliberately|purposely|really|intentionally)? ..1 (ignoring|avoiding|dodging|hiding|blanking|snubbing|stonewalling|asleep|on strike|hibernating|deaf|stalling|playing dead|ghosting)',
      '(are|is|do|does|did) (you|anyone|anybody|someone|somebody|your _|hr) ..1 (intend|intending|plan|planning|going|bother|care|mean|propose|proposing|supposed) ..1 to ..2 @answered ..3',
      '(should|shall|do|must|may|can|am) i ..1 (to)? (take it|assume|conclude|gather|understand|infer|believe|think|read) ..3 (you|nobody|no one|this|my|silence|nothing) ..6 (not|no|never|stop|stopped|ignore|ignoring|silence|nobody|lost|forgotten|forgot|given up|closed|bin|nothing|quiet)',
      '@i (take it|assume|conclude|gather|presume|suppose|guess|see|infer) ..2 (you|nobody|my (email|mail|message|note|letter)|hr) ..2 (have no (intention|interest)|do not (intend|care|want|bother)|did not (bother|care|want)|never (read|bothered|meant|intended)|lost|forgot|have (lost|forgotten|stopped)|got lost|ended up in|had better things) ..4',
      '(stop|stops|stopped|cease|quit) (answering|replying|responding|writing|talking|speaking|reacting|communicating|writing back|caring) ..2 (people|me|us|to|applicants|candidates|once|after|when|as soon|the (moment|minute|second|day)|altogether|completely|>)',
      '(^|<) ..1 (forgotten|forgot) ..1 (about|all about)? (me|us|my)',
      '(you|your ..1) ..3 (lost|lose|misplaced|mislaid|binned|deleted|trashed|buried|filed away) (my|the) ..1 (number|address|email|mail|message|note|letter|request|contact|details|emails|messages)',
      '(starting|beginning|inclined|tempted) to (think|wonder|believe|suspect) ..3 you ..2 (moved|died|emigrated|forgot|forgotten|lost my|vanished|ignoring|avoiding|fallen|retired)',
      'am i ..2 (invisible|air|talking to|not worth|a ghost|being ignored|on (mute|ignore|a blacklist|your blacklist)|too unimportant|writing to)',
      '(talking|speaking|writing|shouting|emailing|calling|talk|speak|write|shout|howl|howling|messaging|ringing|knocking|bang|banging|running) ..3 (to|into|at|against|on) ..1 (a|the|an) ..2 (wall|void|abyss|ghost|hole|stone|desert|wind|vacuum|closed door|locked door|answering machine|dead line|empty room|nothing)',
      '(message|messages|email|emails|mail|mails|letter|note) in a bottle',
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
      '(why|how) ..2 (must|do|should) i ..1 (have to|need to|always)? ..1 (chase|beg|plead|hunt|remind|ask twice|run after) ..3',
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
      'first (it was|you said|i was told|they said|came) ..3 (next|week|weeks|@weekday|tomorrow|days|soon) ..8 then ..4',
      '@i (have been|had been|am|was|were) ..1 (promised|assured|guaranteed) ..4 (@reply|twice|notes|call) ..2',
      '(you|he|she|they|hr|recruiter|manager) (promised|vowed|swore|pledged) to ..1 (call|ring|phone|email|write|send|get|contact|let|be in|come back|answer|reply|tell) ..4',
      '(so much|too much) for ..3 (getting back|a quick|keeping|staying in touch|in touch|within|prompt|the promised|your word|the call|your promise)',
      '(kept|keep|keeping|broke|broken|forgot|forgotten) (your|his|her|their) (word|promise|promises) ..3',
      '(word|promise|promises) ..3 (not|never) ..1 (kept|been kept|honoured|honored|held)'
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
      '(disappointing|disappointed|surprised|surprising|sad|frustrating|frustrated|annoying|annoyed|hurtful|puzzling|puzzled|strange|odd|unfortunate|dismayed|upset|shame|pity|baffled|baffling|telling|disheartening|discouraging|concerning|irritating|irritated|unusual|amazed|astonished|regrettable) (that|to note that|to see that|to say that|by the fact that|how) ..6 (not|never|nobody|no one|no|nothing|ignored|unanswered) ..3 (@answered|heard|received|@reply|back|by you)',
      '(disappointed|surprised|frustrated|annoyed|dismayed|upset|baffled|disheartened|puzzled|hurt|irritated|amazed|astonished|saddened) (by|at|with|about|over) (the|your|this|such|so much|all this|how) ..3 (silence|delay|lack of ..2|slowness|absence of ..2|slow|long|wait)',
      '(simple|short|quick|brief|one-line|two-line|one|single|plain|little|even|two-word|just a|basic|polite) ..2 (@reply|note|we|acknowledgement|heads-up|heads up|got|received|yes|no|thanks|sorry|text|sign|word|line|courtesy) ..6 would (have|not have) (been|done|sufficed|cost|hurt|killed) ..3',
      '(would|might) have been (nice|polite|courteous|decent|kind|good|fair|considerate|professional|civil|common courtesy) (to|if) ..2 (hear|get|receive|have|@answered|know|be (told|informed|answered)|you|someone|somebody|anyone) ..3',
      '(not|never|without|nor) ..5 so much as (a|an|one)',
      '(not|never|nobody) ..1 even ..3 (@reply|an automatic|a form|an acknowledgement|confirmed|confirm) ..3',
      'being (ignored|ghosted|kept waiting|kept in|left (waiting|hanging|without|in|on)|strung|blanked|stonewalled|snubbed|fobbed)',
      '(air|aired|airing|blank|blanked|blanking|curve|curved|stonewall|stonewalling|stonewalled|snub|snubbed|snubbing|swerved|parried) (me|us|my (mails|emails|messages|message|email))',
      'left (me|us) on (read|seen|delivered|hold|the hook|the shelf)',
      '(you|they|hr|everyone|everybody|contact|communication|thread) ..2 (vanished|disappeared|(went|gone|going|has gone|goes) (dark|cold|dead|mia|missing|underground|to ground|very quiet|awfully quiet|strangely quiet)|dropped off|fell off the|fallen off the) ..3',
      '(get|getting) rid of me ..2',
      '@i (am|will|shall) not ..2 (go away|going away|disappear|let up|give up (asking|writing|calling|until)|shut up) ..3',
      '(ghost|ghosted|ghosting|ghosts) ..1 (me|by|applicants|candidates|people|us|is|after)',
      '@i ..3 no (luck|joy|success) ..1 (getting|reaching|contacting|finding|in|with) ..2 (hold|through|you|anyone|anybody|reach|touch|your|hr)',
      '(calls|emails|mails|messages|letters|questions|requests) ..1 (are|were|get|go) ..1 (never|not|rarely|simply not) ..2 (returned|answered|read|acknowledged|opened|replied)',
      '(chasing|running after|reminding|hounding) (you|people|hr|someone|for (an|this|feedback|a)|your _|a _) ..4 (is|gets|feels|has|was)',
      'why (does|do|did|has|is) it ..2 (take|taking|taken) ..3 (long|week|weeks|month|months|forever|days|time|ages|eternity) ..4',
      'is (it|this|that) ..1 (normal|usual|common|customary|standard|policy|your (habit|custom|policy)|the (custom|norm)) ..6 not ..1 (to)? ..1 @answered',
      'how many more (times|weeks|months|days|emails|messages|calls|letters) ..4',
      '(deadline|date|day|time) you ..1 (gave|set|named|mentioned|promised) ..4 (has passed|passed|is (past|over|gone|behind)|was (last|two|three|a|weeks|yesterday|on)|came and) ..2',
      '^ (but|and)? (nobody|no one) (was|did|has|ever did|came|bothered|has been) $',
      'every (single)? time i ((call|ring|phone|called|rang|phoned|email|emailed) ..1 (you|your|reception|hr|>)|(write|wrote) (to)? you) ..6',
      'been (passed|shunted|bounced) ..1 (from|around|between|back and forth) ..4',
      'surely ..2 (you|someone|somebody|hr|the _|your _) ..1 (have|has|must have) ..2 (time|read|seen|got|found|received|looked|noticed) ..4',
      '^ ..2 @nth @mail ..1 (as|because|since|after) ..4 (no|not|nobody|never|nothing|first)',
      '(following up|writing|asking|emailing|calling|mailing|messaging) ..1 again ..6 (nobody|no one|no (answer|reply|response|reaction)|nothing|silence)',
      'my ..2 (email|mail|message|letter|note|request|question|questions|inquiry|enquiry|emails|messages) ..8 (unread|unopened|unseen|unnoticed|unanswered|ignored)',
      '(can|could|managed to|able to|enough to) ..1 (send|write|type|issue|reject) ..4 (within|in) ..2 (day|hours|days|minutes|hour) but ..6',
      'did you not ..1 (see|get|read|receive|notice|find) (my|the|any|our|it|them) ..3',
      'hoping ..2 (someone|somebody|anyone|you|hr) ..1 (will|would|might|could) ..2 (have the (grace|decency|courtesy|manners|heart)|finally|deign|bother|at last) ..3',
      '@reply ..3 (would be|is|would have been) ..1 (nice|welcome|good|great|lovely|appreciated) (for once|at last|for a change|finally|once in a while|one of these days|some day|this year)',
      "(nobody|nobody's|no one) ..1 (been in touch|got in touch|been in contact|bothered|reached out) ..3",
      'what (is|was) ..1 (the (hold-up|holdup|hold up|delay|matter with)|keeping you|stopping you|holding (you|it) (up|back)|so (hard|difficult) about)',
      '(are|is) my @mail ..2 (so|that|too|really) ..2',
      'not (ignore|leave|delete|skip|overlook|let|bin) ..5 (as well|too|again|this time|unanswered|like the (last|others|rest)|either|once more)',
      '(perhaps|maybe|hopefully|hope|hoping) ..1 this (time|one) ..5 (answer|answered|read|reply|response|noticed) ..4',
      'unlike ..1 (my|the) (last|previous|first|earlier|other|others) ..1 (one|ones|two|three|four|@mail|>)',
      '(time|times|time is) ..1 the charm',
      'as @i (have|had)? ..1 (said|asked|written|wrote|mentioned|explained|stated|requested) ..1 in (both|all|each|every|my (last|previous|earlier|first|two|three)) ..3',
      'you (could|might) ..1 (at least have|surely have|have at least) ..3 (@answered|confirmed|told|sent|written|warned|acknowledged|answered|replied|let) ..2',
      '(wonder|wondering|doubt|unsure|not sure|asking myself|starting to think|question) ..3 (whether|if) ..4 (even|ever|actually|still) (works|exists|exist|work|reach|reaches|monitored|in use|read|reads|answers|checked)',
      '(my|these|those|all) ..2 @mail ..6 (drawer|bin|void|dust|trash|ether|shredder|waste|wastebasket|wastepaper|junk)',
      '(guess|suppose|apparently|obviously|evidently|seems|seem|assume|presumably) ..5 (lost|buried|vanished|disappeared|swallowed|eaten) ..4',
      'is there (a|any|some|no) ..1 (reason|explanation) ..6 (not|no|never|nobody|silence|ignored|ignoring)',
      '(replying|answering|responding|writing back|courtesy|manners|keeping ..3|getting back ..2|good manners) ..3 not ..4 (priority|priorities|suit|strength|forte|thing|habit|custom|list|style|policy)',
      '(candidates|applicants|people|we|one|i) ..2 (stop existing|stopped existing|cease to exist|ceased to exist|do not exist|become invisible|became invisible|no longer exist)',
      'how often (must|do|should|shall|will|am|have) i ..3 (ask|write|call|email|ring|remind|chase|beg|knock|follow up|contact|phone|message|repeat|wait|tell|send) ..3',
      '(week|weeks|month|months|later|on|still|days) ..3 (none the wiser|no wiser|no further)',
      'what (does|do|would|will|must|more) ..5 (take|do|have to do|need) ..3 (get|for|receive|before) ..2 (answer|reply|response|hear|sign of|someone (answers|replies)|you (answer|reply|write back))',
      '(surprise|shock|amaze|humour|humor|make my (day|year|week)|treat) (me|us)? ..2 (and|by|with) (answer|answering|reply|replying|a reply|an answer|write|writing|actually)'
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
