/**
 * How despair is worded, in families. Longer than 200 lines because it is data.
 *
 * Pity is asked for in pictures more often than by name, so every pattern ties the picture to the writer: "I", "my", or a
 * rejection as the cause. One plain feeling, a hardship of the trade and a modest lesson match nothing here.
 */

/** Word classes of this rule alone. */
export const despairClasses: Readonly<Record<string, string>> = {
  bad: '(stupid|dumb|dull|boring|useless|worthless|hopeless|pathetic|incompetent|slow|old|ugly|poor|ordinary|plain|clumsy|unlucky|thick|dense|ignorant|uneducated|unqualified|mediocre|average|inadequate|weak|foolish|naive|small|unworthy|untalented|insignificant|forgettable|laughable|ridiculous|unremarkable|broken|damaged|miserable|awful|terrible|horrible|dreadful|lousy|rubbish|unskilled|simple|slow-witted|washed-up|invisible|unimportant|hapless)',
  // What one calls oneself
  nobody:
    '(nobody|failure|loser|idiot|fool|clown|moron|zero|wreck|disgrace|impostor|imposter|fraud|dummy|dunce|dinosaur|has-been|waste of (space|time)|let-down|letdown|disappointment|burden|embarrassment|hopeless case|lost cause|charity case|lost soul|beggar|nuisance|halfwit|imbecile|simpleton|peasant|dud|flop|reject|nothing|mess|disaster|joke|shame|misfit|outcast|leftover|mistake|screw-up|deadbeat|no-hoper|amateur|coward|worm|weakling|liability|laughing stock|laughingstock|bundle of nerves|bag of nerves)',
  oneLikeMe:
    '((someone|somebody|anyone|anybody|people|person|man|woman|girl|boy|guy|candidate|applicant|those|@nobody|nurse|teacher|driver|cook|student|graduate|worker|mother|foreigner|immigrant|outsider|dropout) (like|such as) (me|myself|us|i am)|(someone|somebody|anyone|anybody|person|one|man|woman|candidate|applicant) as @bad as (me|i|myself)|the likes of me)',
  home: '(wife|husband|children|kids|family|mother|father|mum|mom|mam|mama|papa|dad|parents|son|daughter|girlfriend|boyfriend|partner|grandmother|grandfather|grandma|gran|nan|sister|brother|fiancee|fiance|in-laws|uncle|aunt|people at home|folks|little ones|relatives|whole village|village)',
  inner:
    '(heart|soul|spirit|spirits|confidence|self-confidence|self-esteem|self-worth|self-respect|pride|dignity|courage|hope|hopes|dream|dreams|faith|morale|nerves|motivation|joy|sanity|belief in myself|trust in myself|will to (live|teach|work|go on|try|fight|write|study|continue|learn|play|_))',
  plans:
    '(world|life|whole life|plan|plans|future|career|dream|dreams|hope|hopes|family|everything|confidence|house of cards|marriage|existence|summer|year|castle|castles)',
  fell: '(fallen apart|fell apart|falls apart|falling apart|fallen to (the ground|pieces|dust|bits)|fell to (the ground|pieces|dust|bits)|falls to (the ground|pieces)|gone to (pieces|ruin|dust|waste|nothing)|went up in smoke|gone up in smoke|gone down the drain|down the drain|down the toilet|down the pan|collapsed|collapsing|crumbled|crumbling|come crashing down|came crashing down|crashing down|come to an end|turned to (dust|ash|ashes|nothing)|in ruins|in tatters|in pieces|in shreds|in shambles|wiped out|crushed|shattered|destroyed|ruined|wrecked|over now|is over|stands still|upside down|stopped that day|ended that day|taken away)',
  rejection:
    '(rejection|rejections|refusal|letter|email|mail|message|answer|reply|decision|news|no|call|result|verdict|outcome|it|this|that|which|silence|waiting|not knowing|uncertainty|shame|guilt|disappointment|failure|thought|feedback|reading (it|this|that|your (letter|mail|email|answer)))',
  wounds:
    '(knife|dagger|blade|punch|kick|slap|blow|stab|funeral|death|death sentence|bullet|hammer|sledgehammer|ton of bricks|brick|truck|bucket of (cold|ice) water|nightmare|wound|whip|thunderbolt|bomb|end of the world|drowning|dying|burial|bereavement|stone|rug|weight on my chest)',
  debts: '(rent|bills|mortgage|loan|loans|debts|debt|instalment|instalments|school fees|fees|electricity|gas|heating)',
  unpaid: '(due|overdue|unpaid|late|piling up|piling|mounting|waiting|not paid|in arrears|outstanding|going up|three months behind)',
  losable:
    '(visa|flat|home|house|room|apartment|permit|residence permit|car|health insurance|insurance|children|kids|marriage|custody|farm|place in the shelter|status|mind)',
  trials:
    '(interviews|applications|rejections|refusals|letters|noes|attempts|tries|companies|firms|schools|employers|doors|auditions|trials|assessments|times)'
}

export interface Despair {
  /** Whether it runs the writer down, asks outright, or tells of suffering. */
  says: 'suffers' | 'belittles' | 'begs'
  find: readonly string[]
  unless?: readonly string[]
}

/** The families, each with what it is not. */
export const despairFamilies: Readonly<Record<string, Despair>> = {
  feelings: {
    says: 'suffers',
    find: [
      '(more than|too much for me to|all) @i can (bear|take|stand|handle|cope with|endure|carry|survive)',
      '(too much|too hard|too heavy) (for me)? to (bear|take|endure)',
      '^ (so|how|utterly|completely|just|too|deeply|simply|beyond|absolutely|totally|truly|really) (humiliating|degrading|heartbreaking|soul-crushing|crushing|devastating|gutting|depressing|demoralising|demoralizing|hopeless|shameful|mortifying|painful)',
      '@rejection ..1 (is|was|has been|feels|felt|were) ..2 (humiliating|heartbreaking|soul-crushing|soul-destroying|crushing|devastating|gutting|demoralising|demoralizing|unbearable|agonising|agonizing|a torment|mortifying|a torture|torture|agony)',
      '(the|such|my|with|this|of|much|so much|only) (shame|humiliation|despair|anguish|misery|agony|heartbreak|heartache|self-loathing|self-doubt|worthlessness|hopelessness) ..1 (of|that|is|was|i|since|at|after|over|>)',
      '@rejection ..2 (is|was|has been|keeps|kept|~have)? ..2 (eats|eating|ate|eaten|killing|kills|torturing|tortures|tormenting|torments|haunting|haunts|crushing|crushes|draining|drains|suffocating|suffocates|gnawing|gnaws|consuming|consumes|tearing|tears|destroying|wearing|paralysing|paralyzing|choking) (at|on)? (me|us|my (@inner|heart|insides|mind)|us apart)',
      '(feels|felt|feel|hit me|came|landed|struck|hurt|hurts|was|is|went through me|read) (just|more|almost)? (like|as) (a|an|the|being|if|though)? ..1 @wounds',
      '(knife|dagger|blade|arrow|thorn|spear|splinter|needle) ..1 (in|into|to|through) ..1 (the|my) (stomach|heart|back|chest|soul|flesh|gut|guts|ribs)',
      '(stabbed|pierced|cut|hit|hurt|shook|shaken|struck|wounded|broke|broken) (me|us) (to|in|deep|inside|deeply|straight) ..2 (heart|core|soul|bone|quick|deep|inside|into)?',
      '(it|this|that|rejection|letter|decision|no|news) (cuts|cut|stings|stung|burns|hurts) ..1 (deep|deeply|badly|like|more than)',
      '(do not|please do not|why do you|you) ..2 (leave|leaving|left|keep) (me|us) ..2 (darkness|hanging in (pain|agony)|misery|despair|pain|agony|suffering)',
      '@i ..3 (find|feel|have|take|get|see) no (joy|pleasure|meaning|appetite|light|happiness|peace|rest|comfort|hope) ..3',
      'nothing (gives me|brings me|makes me (happy|smile|laugh)|can (cheer|comfort|console)|cheers me|comforts me|consoles me|interests me|excites me) ..2',
      '(taken|took|takes|robbed|stolen|stole|drained|sapped|knocked|sucked|beaten|squeezed|cost|costs|killed|crushed|broken|broke|destroyed|shattered|shaken|trampled) ..1 (away|from me|me of|out of me)? ..1 (all|my|the last of my|what was left of my|the rest of my|me|every bit of) ..2 @inner',
      '(my|all|our|the whole|of my) ..2 @plans ..6 (has|have|is|are|was|were|had|just|lies|lie|went|came|<)? ..2 @fell',
      '(it|that|which|all of it|everything) ..1 (has|have|was|is|got|gets|were) ..1 (been|now)? (crushed|shattered|trampled|torn (to|apart)|broken into|smashed|thrown (back )?in my face|stamped on)',
      '(put|poured|pour|given|gave) ..2 (soul|heart|all|life|blood) ..8 (nothing|crushed|in vain|rubbish|trampled|thrown|wasted|for what|not enough|ignored|bin)',
      '(tears) ..1 (i|we) ..2 (shed|cried|wept)',
      '(shed|sheds|shedding|fought|fight|fighting|holding|hold|held|choked|choking|blinking|blinked|wiping|wiped|cry|cried|weep|wept|swallow|swallowed|swallowing) (back|down|away)? ..2 (bitter|hot|many|some|the|my|a few|a lot of|so many|real|rivers of|buckets of|few)? tears',
      '(tears) ..1 (ran|run|running|came|fell|falling|flow|flowed|flowing|rolled|rolling|streamed|streaming|down|in my|keep|kept|will not|do not stop|are|were|on my|as i|when i|while i)',
      '(cried|cry|crying|wept|weeping|sobbed|sobbing|bawled) (myself|my eyes|my heart|like a|in the|all (night|day|weekend|evening|the way)|for (hours|days|an hour|a week)|about it|when (i|your|the)|on the|over (it|this|your))',
      '@i ..2 (been|was|am|keep|kept|started|stop|stopped) ..1 (crying|weeping|sobbing) ..2',
      '@i ..8 (and|just|only|still|to) (cry|weep|sob) ..1 (>|all|every|about|when|at)',
      '(stop|stopped) (shaking|trembling|crying)',
      '(my|our) @inner ..1 (is|are|was|were|has|have|lies|feels) ..2 (on the floor|low|gone|zero|at zero|at an end|gutter|mud|dirt|basement|cellar|dead|shot|sunk|suffered|bottom|nil|pieces)',
      '(lost|losing|lose) ..1 (all )?(my|any|the|all) ..1 (@inner|will) (to|in|>)',
      '(knocked|took|taken|takes|sucked|beat|beaten) (all )?the (stuffing|wind|life|fight|stars|joy|heart|ground|strength) ..1 (out of|from) ..1 (me|my|us)',
      '(to|in) the depths of ..2 (despair|misery)',
      '(in|into|down) (a|the|this) ..1 (black|dark|deep|bottomless|very dark) ..1 (hole|pit|place|tunnel|depression|mood)',
      '(no|not any|not see any|without) (light) ..2 (tunnel|end)',
      '(thrown|threw|plunged|sent|pushed|pulled|drove|driven|knocked) me ..2 (into ..2 (despair|depression|hole|abyss|crisis|darkness|panic|tears|debt|misery)|over the edge|to the edge|to despair|to tears|off my feet|flat|spiralling|spiraling|insane|mad)',
      '@i (am|was|feel|felt|have been) ..2 (beyond|past) (consolation|help|hope|repair|saving|caring)',
      '@i (am|feel|was|felt) ..2 (that|this|so|pretty|kinda|kind of|a bit|proper|well|dead|in|bloody|fucking|absolutely|completely|just) (desperate|hopeless|worthless|devastated|gutted|heartbroken|crushed|humiliated|depressed|suicidal)',
      'finished with (the|my) nerves',
      '(my|the|of) ..1 nerves ..1 (are|is|were|am)? ..1 (shot|gone|finished|frayed|wrecked|in shreds|at the end|at an end|raw|on edge)',
      '(end|edge|limit|limits) of my (rope|tether|strength|wits|nerves|forces|powers|endurance|patience with myself|hope)',
      '@i (have|had) ..1 (nothing|no strength|no energy|no tears|no fight|no hope|no words) left ..2',
      '(licking|lick) my wounds',
      '(rub|rubs|rubbing) salt ..3 wound ..1',
      '(open|fresh|old) wound for me',
      '(kick|kicking|kicked) (a|me) ..2 (man|person|down|dog) ..2 down',
      '(down|feeling low|so low|very low|in a hole) (for|since) (days|weeks|your|the) ..3',
      '@i (wish|wished) ..1 (i (was|were|had) (dead|never)|the (earth|ground|floor) ..4)'
    ],
    unless: [
      '(joy|joyful|happy|happiness|kind|kindness|relief|moved|laugh|laughed|laughing|laughter|funny|onion|onions|film|movie|book|song|novel|proud)',
      '(patient|patients|client|clients|customer|customers|guest|guests|pupil|pupils|resident|residents|role play|scenario|character|baby|toddler) ..6',
      '(legs|feet|back|shoes|knees|cough|cold|hay fever|traffic|heat|weather) ..3',
      '(not|never) ..2 (devastating|crushing|the end|humiliating|killing|broken|ruined|over|leave me)',
      '(build|demo|server|sauce|cake|dough|prototype|sample|samples|loaf|market|trade|harvest|season|recipe|bridge|model) ..4 @fell',
      '(plan|plans) b',
      '(beginner|first draft|slide|slides|test|chart)'
    ]
  },
  bodyAndSleep: {
    says: 'suffers',
    find: [
      '@i (can|could) (hardly|barely|scarcely|not|no longer) ..1 (breathe|stand up|speak for|think straight|function|swallow|hold the (phone|pen)|hold my head|get up|type this|type|move for|lift my head|close my eyes|keep (food|anything) down|get (a|one) bite down) ..2',
      '@i ..2 not ..4 (get|got|gotten|getting|come|came|crawl|crawled|make it) out of ..1 (bed|the house|the door|my pyjamas|my room|the flat)',
      '@i ..2 (stay|stayed|lay|lie|lying|spent|spend|been|hide|hid|hiding|remained|crawled|crawl) ..4 (in bed|under ..2 (covers|duvet|blanket|blankets)|(back )?(into|to) bed|on the (sofa|couch|floor)) ..1 (since|all|for|after|with|and|the|because|crying|when)',
      '(blanket|covers|duvet|pillow) over my (head|face)',
      '@i ..2 (not|hardly|barely|scarcely|neither) ..1 (slept|sleep|sleeping|eaten|eat|closed an eye|shut an eye|close an eye|touched food|showered|shaved|washed) ..2 (since|because|after|for (days|nights|weeks|a|#number|two|three|four|five)|properly|nor|or|anymore|any more|over this|about this|any longer)',
      '(since|for|because of) ..4 (i|we) (have|can|do|could) (not|hardly|barely) ..1 (slept|sleep|eaten|eat|smiled|smile|laugh|laughed|left the) ..2',
      '@i ..1 (wake|woke|wake up|woken) ..5 (night|nights|sweat|sweating|crying|panic|heart racing|three|four in the morning|thinking about (it|this|your))',
      '(nightmares|insomnia|sleeping pills|sleep tablets|tranquillisers|tranquilizers|antidepressant|antidepressants|anxiety attack|anxiety attacks|burnout) ..2 (since|because|about|again|from|now|after|over|>)',
      '@i ..2 (lost|have lost) (#number|two|three|four|five|six|seven|eight|ten|so much|my) ..2 (kilo|kilos|pounds|kg|weight|appetite|hair|sleep)',
      '(hair|hairs) ..2 (falling out|turned (grey|gray|white)|went (grey|gray)|gone (grey|gray))',
      '(aged|older) (#number|ten|five|twenty|by) years',
      'my (stomach|heart|chest|throat|legs|knees|hands|body) ..2 (turned|sank|dropped|tightened|gave way|went cold|bleeds|stopped|is in knots|was in knots|goes cold|pounds|froze|churned|is tight|gave in|went weak|would not stop|will not stop|has not stopped) ..2',
      '(lump|knot|stone|pit) in (my|the) (throat|stomach|chest)',
      '(sick|ill) to (my|the) stomach',
      '@i ..2 (threw up|vomited|was physically sick|felt physically sick|fainted|broke out in|passed out|collapsed) ..3 (when|after|as|at|reading|from|over)',
      '@i ..2 (made me|am|was|feel|felt) ..1 (physically (sick|ill)|sick with|ill with)',
      '@i ..2 (drinking|drink|drank|smoking|smoke) ..2 (again|too much|more|to forget|myself)',
      '@i ..1 (walk|walked|wander|wandered|wandering|sit|sat|sitting|stare|stared|staring) ..3 (streets|all night|for hours|in the dark|at nothing|into space|at the screen|at the wall|aimlessly)',
      '@i (have|had) ..2 (not )?(shower|showered|washed|dressed) (since|for (days|a week))',
      '(my|poor) (mental health|health|blood pressure|depression|anxiety) ..4 (suffer|suffers|suffered|suffering|worse|worsened|has gone|back|ruined|bad|collapsed|went|returned|relapse|down)',
      '(doctor|gp|psychologist|counsellor|counselor) ..3 (gave|prescribed|signed|says|said|put) me ..5 (pills|tablets|sick|off|medication|depressed|because|something)',
      'heart (racing|pounding|stopped|sank|in my (boots|shoes|mouth))',
      '(my hands|my fingers|my voice|hands|fingers) ..1 (tremble|trembling|shake|shaking|trembled|shook) ..1 (while|as|when|writing|typing) ..2',
      '(stare|staring|stared) at (the|a|my) (phone|wall|walls|ceiling|inbox|screen) ..1 (and|all|since|for (hours|days)|>)'
    ],
    unless: [
      '(before|night before|until) ..2 (the|my|our|your) ..2 (interview|test|exam|audition|visit|trip|day|shift|call)',
      '(excited|excitement|laughing|laugh|joy|joke|kind|stairs|climb|run|ran|flu|cold|virus|hike|heat|marathon|film|book|coffee|nervous at first|jet lag)',
      '(patient|patients|client|clients|customer|baby|child|dummy|guest|resident|residents|pupil)',
      '(finish|build|make|write|prepare) the (model|deck|slides|test|case)'
    ]
  },
  moneyAndHome: {
    says: 'suffers',
    find: [
      'without (this|it|that|the|your|a|any) ..1 (@job|work|salary|income|money|pay|place|yes|job|contract) ..1 (i|we|my|our) ..3 (lose|losing|lost|can|could|am|are|starve|must|have to|has to|had to|face|do not|will|would|go|not)',
      '@i ..3 (lose|losing|be losing) (my|our|the) ..1 @losable',
      '(my|our|the|her|his) ..1 (visa|permit|residence permit|lease|residency) ..3 (expires|expire|ends|end|runs out|is up|is gone|gets cancelled|will be cancelled|depended|depends|hangs|hung)',
      '(my|our|the|and|with|kids and) ..1 @debts ..1 (is|are|was|were|being) ..1 @unpaid',
      '@debts ..1 (to pay|to repay|i can not|i could not|we can not|that i can not|unpaid|piling|keep coming|do not pay|will not wait|does not wait|on my (back|neck|head|shoulders))',
      '(unpaid|overdue|final|red) ..1 (bill|bills|rent|notice|notices|reminder|reminders|letters from the bank)',
      '(mouths|kids|children|family|parents|mother|siblings|brothers|sisters|babies|daughters|sons) to (feed|support|provide|look after|take care|raise|clothe)',
      '(electricity|gas|heating|power|phone|water|internet) ..3 (cut off|switched off|turned off|shut off|been cut|disconnected)',
      '(living|live|lived|survive|surviving|survived) (on|off|from) ..2 (noodles|rice|toast|bread|beans|credit|credit cards|savings|my (parents|mother|father|savings|wife|husband)|handouts|charity|food parcels|a shoestring|nothing|air|tins|pasta|benefits|loans)',
      '(down to|eating|spent|spending|used) ..1 (my|our) last ..2',
      '(turn|turned|switch|switched|cut|cutting|shut) off (my|our) (gas|electricity|power|heating|water|phone)',
      '(landlord|landlady|bank|council) ..1 (gave|gives|has given|is giving) (me|us) ..3',
      '(counting|count|scraping|scrape) ..2 (pennies|coins|cents|pence|penny|every euro|every cent)',
      '(skip|skipping|skipped|going without|one meal|no) (meals|a day|dinner|food on the table|food in the|heating)',
      '(food|bread|something) on the table ..2',
      '(sleeping|sleep|slept|camping|camp|staying|stay|living|live) ..2 (on|in) ..3 (sofa|couch|car|van|street|streets|hostel|shelter|mattress|basement|floor) ..1 (of|again|since|now|with|because|>)',
      '(thrown|kicked|put|evicted) ..1 (out|from|on) ..2 (the street|the streets|my flat|my room|our home|our flat|our house|my home|the flat|street)',
      '(end|ending|ended|finish|living|live) ..1 (up )?on the (street|streets)',
      '(move|moving|moved|crawl|crawling|go|going) ..1 back ..2 (in with|into|to|with) (my|our) ..1 (parents|mother|mum|mom|father|childhood|old room|nursery|village|country|ex)',
      '(sell|selling|sold|pawn|pawned|pawning) (my|our|the|her|his) ..2 (car|ring|wedding ring|jewellery|jewelry|gold|guitar|piano|laptop|furniture|land|cow|cows|bike|watch|house|earrings|motorbike|goat|goats|flat|bicycle|camera|violin)',
      '@i ..2 (owe|owed|owing) (my|the|everybody|everyone|half|three|two|#number|so) ..3',
      '(bank|landlord|landlady|council|creditors|jobcentre) ..3 (wants|is threatening|threatens|threatened|will (throw|take|evict)|keeps (calling|asking)|is at|wrote|knocks|knocking|is knocking|taking|throwing|evicting|gave me notice) ..3 (me|us|my|the|door|out|money|again|every)?',
      '@i ..2 (broke|skinned|skint|penniless|destitute|bankrupt|homeless) (again|now|and|since|>)',
      '(every|last|my last) ..1 (penny|cent|dime|rupee|naira|euro) ..2 (i|we|on|for|into|to|went|gone)',
      '@i ..2 (spent|spend|invested|put) (my|all|our) ..2 (savings|money|last|pension|inheritance) ..2 (on|for|in|into|to)',
      '(travel|train|ticket|bus|flight|petrol|suit|fare) ..2 ((i|we) (can|could) not (really )?afford|with borrowed|on credit|from my last|with my last)',
      'no (money|savings|income|roof|food|bread|heating|salary) ..1 (left|for|to|coming|over|at home|in|since|anymore|any more|and|>)'
    ],
    unless: [
      '(work|works|volunteer|volunteered|worked|shift|trainer|adviser|advisor|nurse|cook|helped|help) ..4 (food bank|soup kitchen|shelter|hostel|street|homeless)',
      '(customer|customers|client|clients|tenants|guests|patients|people|residents) ..2 who',
      '(happily|gladly|prefer|shifts|school run|luckily|fortunately|plan|decided|chose|renovation)',
      '(course|books|tools|van|licence|license|certificate|deposit|training)',
      '@i (sold|sell|selling) (my|the|our) ..2 (car|bike|house|flat|cows|land|guitar) (at|in|last|to a|when|myself|for (a|more|#number))',
      '(not|never) (lose|losing) (my|our)',
      'no (money|food|bread) ..1 (for|to|in) (the|your|a) (till|kiosk|test|case|task|machine)',
      '(thank|thanks|lunch|coffee)'
    ]
  },
  familyExpects: {
    says: 'suffers',
    find: [
      '(how|what) ..2 (i|we|am i|are we|shall i|should i|do i|will i|can i|could i) ..3 (to|now|ever|even)? (tell|face|explain ..4 to|look at|look|break (it|this|the news) to|say to|answer) ..1 (my|our|the|them|to|everyone|everybody|people) ..1 @home ..2',
      '(do|did|can|could|will|dare) not ..3 (tell|face|look|explain ..3 to|break (it|this|the news) to|dare) ..2 (my|our|the) ..1 @home ..2',
      '(have|had|need|forced|supposed) to ..1 (face|explain to|confess to|admit to) ..1 (my|our) ..1 @home',
      '(have|had|forced|supposed) to ..1 tell ..1 (my|our|everybody|everyone|all) ..3 (that|i|it|we) ..2 (not|failed|again|rejected|turned down|lost|nothing|no)',
      'not ..1 (have|had|find|found) the (heart|courage|strength|nerve|guts) to ..1 (tell|face|look|open|go home|call|admit) ..2',
      '(mum|mom|dad|my ..1 @home) (had|has) already ..1 (ironed|bought|baked|cooked|packed|celebrated|set the|hung|opened|planned|told|knitted) ..3',
      '@i ..2 (had|have)? ..1 told ..1 (my|our|everyone|everybody|the whole|all my|all the) ..5 (i|we) (got it|got the|got this|had got|have got|had it|had the (job|place)|had made it|was in|would (get|start|soon)|am starting|was hired)',
      '(told|tell|telling) (everyone|everybody|the whole (family|village|town)|all my (friends|family)) ..8 (stupid|ashamed|shame|now|look|again|laugh|fool|humiliating|embarrassing)',
      '(can|could|dare|do|did|will) not ..1 (look|meet|face) ..2 (him|her|them|anyone|people|@home|their|his) ..1 (in the (eye|eyes|face)|eyes|at (dinner|home))',
      '(ashamed|disappointed|tired|sick|embarrassed|despairing) (of|in|by|with) me ..1',
      '@i ..3 (let|letting|failed|failing|disappoint|disappointed|disappointing|shamed|shaming|embarrassed|disgraced|disgracing|letting) ..1 (my|our) ..2 @home',
      '(shame|disgrace|dishonour|dishonor) (on|to|over|for|upon) (my|our|the) ..1 (@home|name|house)',
      '(brought|bring|bringing|caused) ..2 shame ..2',
      '(lost|losing|lose) (face|all respect|the respect of|respect) ..2',
      '(my|our) ..1 @home ..2 (cries|cried|weeps|wept|was crying|is crying|sobbed|stopped|will not|does not|do not|did not|could not|gave up|has given up|have given up|threw|throws|(says|say|said|thinks|think) (that )?i ..3 (not|never|useless|failure|loser|lazy|nothing|shame|wasted|give up|take anything|worthless)|calls me|call me|called me|mock|mocks|is ashamed|are ashamed|left|is leaving|wants to leave|is fed up|lost faith|pity|pities|told me so|always said i|was right about|were right about|warned me) ..3',
      '(my|our|the) ..2 (@home|neighbours|neighbors|friends|cousins|brothers) ..3 (laugh|laughs|laughing|laughed|mock|mocks|whisper|whispers|gossip|gossips|pity|pities|feel sorry|feels sorry|look down|looks down|sneer) ..1 (at|about|me|for|on) ..1 me?',
      '(whole|entire) (village|family|street|town|house|clan) ..3 (was|were|is|had|has|knows|know|knew|waiting|waits|hoped|hoping|believed|collected|paid|prayed) ..3',
      '(my|our) ..1 @home ..4 (prayed|praying|prays|collected|sacrificed|pooled|waited up|had cooked|had baked|baked|bought champagne|hung|had already|sold|sacrifices|gave up|worked two jobs|worked nights|saved for years) ..3',
      '(family|families|children|kids|parents|mother|daughter|son|people|mouths|they) ..1 (all )?(depend|depends|depended|rely|relies|relied|count|counted|counts|counting|depending|relying) (on|upon) (me|this|us|it|my|that|the (job|money|salary))',
      '(breadwinner|sole earner|only earner|only income|only one (who )?(earns|earning|working))',
      '(at my age|at forty|at fifty|at sixty|at thirty|at #number) ..5 (still|living|parents|mother|nothing|no one|nobody|not|over|chance|begging|again|end)',
      '(my|the|our) ..1 (kids|children|son|daughter|little one|girl|boy|baby) ..4 ((asks|ask|asked|asking) ..1 (why|when|if|what is|where)|will have no|go without|goes without|has no|have no|needs (food|shoes|medicine|milk)|need (food|shoes|medicine|milk)|hungry|looked at me|look at me|see me|sees me) ..3'
    ],
    unless: [
      '(proud|happy|glad|loved|loves|joked|joke|laughed at (the|my)|kind|thank|thanks|grateful|better now|recovered|funny)',
      '(if|whether) ..3 (ask|asks|tell)',
      '(not|never) ..1 (disappointed|ashamed) (of|in|by|with)',
      '(school|class|nursery|playground|pupils)',
      'at (my age|#number) ..2 (learning|i still learn|i learn)',
      '(how (kind|good|well)|about your|about the (tour|team|visit))',
      '(vacancy|advert|shift|shifts|appointment)'
    ]
  },
  counts: {
    says: 'suffers',
    find: [
      '(this|that|it|yours) (is|was|makes|makes it) ..1 (my|the) ..1 (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|thirtieth|fortieth|fiftieth|hundredth|umpteenth|#number|last of) ..2 (rejection|no|refusal|letter|disappointment|failure|defeat|time (this|i|someone|in a row|they))',
      '(that|this|it) (makes|made) (it )?(#number|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred) ..1 (now|rejections|noes|refusals|in a row|times|this (year|month|week)|>)',
      '(number|rejection|refusal) (#number|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|hundred|forty-two) ..1 (this (year|month|week|winter|summer)|in my|already|since)',
      '(#number|hundred|hundreds of|dozens of|dozen|fifty|sixty|forty|thirty|twenty|ninety|eighty|seventy|ten|twelve|fifteen|countless|endless|so many) ..2 @trials ..3 (and|,|but|without|with) ..2 (not (one|a single)|no (one|yes|offer|job|reply|answer)|nobody|nothing|zero|none|never|only (noes|silence|rejections)|always)',
      '(rejection|refusal|no|failure|door|letter|disappointment) (after|upon|on) (rejection|refusal|no|failure|door|letter|disappointment)',
      '(rejection|refusal|failure|disappointment|no|blow) after (another|the (other|next))',
      'one (rejection|refusal|failure|disappointment|no|blow|defeat) ..1 (after|to) ..1 (another|other|next)',
      '(every|each|all|another|one more|the last|last|yet another|my last|all the) ..1 (door|doors) ..3 (closed|closes|close|closing|shut|shuts|slammed|slams|slam|shutting|bolted) (in my face|on me|for me|again|before me|now|one|>)',
      '(door|doors) ..2 (closed|closing|shut|slammed|slamming) ..1 (in my face|on me|for me|again|before me|behind me|one by one|everywhere)',
      '(used|accustomed) to (it by now|being (thrown|rejected|turned|overlooked|ignored|sent|left|told|refused|dropped|forgotten|unwanted|invisible|pushed|kicked|discarded|last|nobody|nothing|the one|disappointed)|(disappointment|disappointments|failure|rejection|rejections|losing|the word no)) ..2',
      '(#number|two|three|four|five|six|seven|eight|ten|many|so many|all these|endless|long) (years|months) of (trying|rejection|rejections|refusals|failure|failures|begging|knocking|silence|unemployment|nothing|noes|disappointment|disappointments|hoping|struggle|waiting for nothing|searching in vain|sacrifice)',
      '(again and again|over and over|time and again|every time|every single time|always) ..3 (rejected|turned down|refused|told no|second|passed over|overlooked|fail|failed|left out|not me|the same (answer|result|story|ending))',
      '(rejected|turned down|refused|passed over|overlooked|sent away|not chosen|knocked back|unsuccessful) (again|yet again|once more|once again|everywhere|by everyone|every time|as always|as usual|as ever|like always)',
      '(once again|yet again|here we go again|again) ..3 (not me|not good enough|not enough|a no for me|the loser|empty-handed|i (failed|lose|lost)|no one wants)',
      '(nobody|no one|not one|no company|no firm|no employer|none of them|nowhere) ..3 (ever )?(invited|invites|answers|answered|replies|replied|called|calls|wanted|gave|gives|takes|took|hired|hires|believes|believed) (me|back|in me|my) ..2',
      '(always|forever|only ever) (the )?(bridesmaid|runner-up|second best|second choice|nearly|nearly man|almost|understudy|reserve|spare|one left)',
      '(never (me|my turn|for me|the likes of me)|not my turn ..1|not for the likes of me) >',
      '(when|will) ..3 (it )?(ever )?be my turn'
    ],
    unless: [
      '(feedback|advice|learned|learnt|taught|helped|better each time|practice|experiment|experiments|samples|doors of|cabinet|cupboard|lift|train door|oven)',
      '(not|never) ..1 (about|for|because) (me|my)',
      '(kidney|transplant|frame|loan|claim|paper|papers|journal|editor) ..3',
      'not for me (to|but)'
    ]
  },
  lastChance: {
    says: 'suffers',
    find: [
      '(you|yours) ..2 (were|was|are|is) the only (ones|one|company|firm|school|people|place|job|employer|chance|hope|light|interview|offer|answer|door|bright spot|team) ..2 (who|that|which|i|we|left|to|in|for) ..6',
      '(it|this|that) ..2 (was|is) the only (job|chance|hope|light|interview|offer|door|thing) ..2 (left|keeping|that kept|standing between|between (me|us)|i had|we had) ..2',
      'you ..1 (were|are) (my|our) (only|last) _',
      '(job|it|this|that|place|role|position|salary|offer|contract) would have (saved|rescued|freed|fed|got (us|me) out|changed (my|our) (life|lives|everything)|meant (everything|the world)|been (my|our)) ..2',
      '@i ..2 (counting|counted|banking|banked) on (it|you|this|getting (it|this)|a yes|that) ..2',
      '@i can not (any more|anymore|any longer)',
      '(so|now|and|there|because) ..2 (is|was) nothing (left|more) ..1 (for me|for us|to hope|to live|to look forward|now|to lose|>)',
      '@i ..2 (do|did) not (have|see) ..1 (another|any other|other|any more|any) (chance|chances|options|option|way|choice|hope|plan|where|place to go|way out)',
      '(out of|run out of|no more|no other|no) (options|chances|time left|ideas left|hope left|second chance|second chances|future|way out|way back|way forward|perspective|plan b|prospects|luck left) ..2 (for me|left|now|here|anymore|any more|>)',
      '(nowhere|no one|nobody) (else )?(to (go|turn|ask for help|run)|left (to|for)|for me|who)',
      '(everything|all|my (whole )?(life|future|hope|hopes|plans|family|marriage|stay)) ..2 (depended|depends|hung|hangs|hinged|rested|rode|was riding|rides|stood|pinned|hanging|were|was) on (this|it|you|your|that|the) ..2',
      '(had|have|put|placed|set|pinned) all ..2 (eggs|hopes|hope|faith|chips|cards|trust) ..3',
      '(my|our) ..2 (lifeline|last straw|salvation|escape|ticket out|way out|rescue|last card|last bullet|last stop|last stand|light at the end|light in the) ..2',
      '(last|only|final) (chance|hope|hopes|shot|try|attempt|straw|lifeline|opportunity) ..1 (i|we|for me|for us|left|to (escape|save|survive|stay|get out|avoid|feed|keep))',
      '(too late|all over|it is over|the end|over) (for|of) (me|us|my (career|dream|life|hopes))',
      '@i ..2 (built|planned|arranged|based|moved|rented|cancelled|canceled|postponed|gave up|turned down|refused|left) ..6 (around|for|because of|counting on) (this|your) (job|role|post|position|offer|place|one)',
      '@i only ..1 (dreamt|dreamed|dream|waited|worked|prepared|studied|saved|longed|wanted) ..6 (since|for (years|#number|two|three|four|five|six|ten|ages|months)|my (whole|entire) life|all my life)',
      '(if|how|what) ..2 you ..1 (only )?(knew|know|could see|could feel|imagine) ..1 (how|what) ..2 (badly|much|desperately|hard|deeply|long|this|it|i) ..2 (need|needed|want|wanted|means|meant|hurts|hurt|cost|costs|hoped|waited|longed|feel|feels|go|going|went)',
      '(how|so) (badly|desperately|bad|terribly) ..1 (i|we) ..1 (need|needed|want|wanted|hoped|longed|craved)',
      '(you have no idea|you can not imagine|you will never know|i can not describe|i can not say|you do not (know|understand)) ..1 (how|what) ..3 (i|we|it|this|that) ..1 (need|needed|wanted|means|meant|hurts|hurt|feel|feels|suffer|suffered|lost|does to|did to|have been through|am going through|went through)',
      '@i ..1 (need|needed) (a|this|that|your|the) (yes|win|break|good news|lifeline|miracle|job to (live|survive|eat))',
      '@i ..1 (wanted|want|needed|need) (this|it) ..2 (with all my|with every|like nothing|more than (anything|you|life|i can)|so (badly|bad|much|hard))'
    ],
    unless: [
      '(kindness|kind|thank|thanks|grateful|helped|words|advice|feedback|patience) ..4',
      '(not|never) ..1 (depend|the only|my last|too late)',
      '(exam|driving test|train|bus|boat|tram) ..3',
      '(question|point|thing|part|section|slide) (i|that|where|which)',
      '(learn|improve|practise|practice|prepare) ..2',
      '(who|that) (told|gave|explained|wrote|answered|took the time|replied|offered|asked)',
      'it is too late for (my|a|the) application'
    ]
  },
  selfInsults: {
    says: 'belittles',
    find: [
      '(a|an|such|some|one|another|this|the|just|as) ..2 @nobody (like|such as) (me|myself|us)',
      '(a|another|some|this) ..1 nobody (from|out of|without|with no|in|who|and|>) ..3',
      '(doubt|suppose|guess|imagine|expect|expected|thinking|thought|believe|believed|suspect|know|knew|figured|silly|stupid|foolish|why would|why should|who would|no wonder|obvious|clear|surely|of course|naturally|perhaps|maybe|understand) ..4 (a|an)? ..1 @oneLikeMe ..3',
      '@oneLikeMe ..2 (never|ever|can|could|would|will|has|have|had|stood|was|were|is|are|does|do|belongs|belong|deserves|deserve|not|always|only|end|ends) ..1 (not|never|no|nothing|hope|hoped|a chance|going to|ever|can|belong|always|going)',
      '(someone|somebody|anyone|a person|people|a man|a woman|a girl|a boy|a guy|one) with my (marks|grades|accent|background|past|age|face|cv|record|name|degree|looks|luck|brain|english|history|colour|skills|weight|kind of _) ..4 (chance|never|not|no|ever|hope|stood|stands|could|can|would|had|has|gets)',
      '(wasting|waste|wasted|spend|bother|bothering|wasting your) ..3 (time|words|effort|breath|ink) ..1 (on|with|for) ..1 (me|@oneLikeMe|a @nobody|my)',
      '@i ..1 (wasted|wasting|took up|stole|stealing|robbed) ..2 (everybody|everyone|you|your|their|people) ..2 (time|morning|afternoon|day|hour|lunch|energy)',
      '(everybody|everyone|anybody|his|her|the panel|the team|your|their|colleague|colleagues) ..1 (morning|time|afternoon|day|hour|patience) ..1 (with|on) my (rubbish|stupid|silly|pathetic|terrible|awful|bad|poor|useless|dumb|nonsense|stammering|babbling|rambling|mumbling)',
      '@i ..1 (am|was|must be|have been|must have been|feel|felt|look|looked|remain|sounded|sound) ..2 (like|such|nothing but|just|only|basically|clearly|simply)? ..1 (a|an|the) ..2 @nobody',
      '(sorry|apologies|apologise|apologize|forgive me|excuse me) ..3 (i|for|that i) ..2 (was|am|were|being|having been|turned out|proved) ..2 (such|so|a|an|the) ..2 (@nobody|@bad)',
      '(like|as) (a|an|some|the) ..2 (idiot|fool|moron|clown|loser|imbecile|donkey|failure|beggar|halfwit|stray dog|wet rag|rabbit in|deer in|headless chicken|scared child|frightened|blithering)',
      '(something|anything|what|whatever|everything|so much) ..2 wrong with me ..3',
      '@i ..1 (am|was) (the problem|the wrong (person|one)|a mistake|the ..1 (weak link|weakest link|weakest|worst|bottom|black sheep|odd one out|common denominator))',
      '@i ..2 (am|was|feel|felt|look|looked|sounded) ..2 (so|too|just|simply|that|very|totally|such|plain|probably|clearly|obviously) @bad ..1 (>|for (you|this|that|the|anyone|any)|and|to (be|get|ever|learn|work))',
      '(my|such|this) (stupid|pathetic|useless|ridiculous|worthless|miserable|sorry|awful|silly|rubbish|dumb|pitiful|laughable) (self|face|cv|answers|answer|life|application|english|brain|existence|attempt|attempts|performance|mouth|head|career|letter|portfolio|little _|nerves|accent)',
      '(me and my|me with my) ..2 (mouth|brain|head|luck|nerves|big|stupid)',
      '@i ..2 (talked|talk|spoke|wrote|said|babbled|mumbled|rambled|produced|uttered|delivered) ..3 (nonsense|rubbish|garbage|gibberish|drivel|crap|rot)',
      '@i ..1 (stammered|stuttered|babbled|mumbled|choked|froze|rambled|waffled|fumbled|stumbled|blanked) ..2 (whole|entire|everything|all the way|the lot|start to finish|like|my way|every|completely) ..4',
      '@i (made|was making|have made) ..2 (a|such a|a complete|a total) ..2 (fool|mess|hash|pig|ass|show|spectacle|clown|meal) (of|out)',
      '@i ..1 (ruin|ruined|ruining|wreck|wrecked|spoil|spoiled|spoilt|destroy|destroyed|mess|messed|screw|screwed|break|broke) ..1 (up)? (everything|every (chance|interview|thing)|it all|all i touch|whatever i touch|my only|my one|my last|the only|my chance|my chances)',
      '(everything|all|whatever) (i|we) (touch|try|do|start) ..3 (fails|fail|goes wrong|turns to|breaks|falls|ends|nothing|wrong|failure)',
      '@i ..2 (am|was|feel|felt) ..1 (such|like|just)? (a|an) ..1 (stupid|dumb|silly|useless|pathetic|miserable|hopeless|clumsy|worthless|sad|pitiful|ridiculous) (old|little)? _',
      '@i ..2 (can|could|do|did|will|would) not ..2 (do|get|manage) (anything|a single thing|one thing|even) ..1 right',
      '@i ..1 (can|could|do|did) (nothing|not anything) (right|well|properly)',
      '@i ..2 (hate|despise|loathe|detest|am sick of|am tired of|disgust|am ashamed of|kick|kicked|curse|cursed|beat|punish|hit) (myself|being me|my (life|own _|face|guts|stupid|brain))',
      '@i ..2 (beat|beating|kick|kicking|blame|blaming|torturing|hating|cursing|loathing) (myself|my own) ..3',
      '(my|own) (own )?(stupidity|incompetence|worthlessness|uselessness|idiocy|foolishness|inadequacy|inadequacies|mediocrity|failure|failures|shame|clumsiness) ..1 (is|was|in|to|for|>|and|has|have|that)',
      '(hardly|barely|not|never|scarcely) ..1 worth ..2 (your time|your while|the paper|a line|an answer|a reply|the effort|anything|bothering|the stamp|the trouble|answering|a thought|much)',
      '(if|whether|though) ..5 @oneLikeMe ..1 (is|was|deserves|deserve|may|can|could|even) ..2',
      '(just|only|merely) (a|an|some) ..1 (cleaner|waitress|housewife|peasant|farm boy|farm girl|village girl|village boy|country girl|simple _|silly _|stupid _|poor _|little _|dropout|temp)',
      '(joke|laughing stock|laughingstock|embarrassment|disgrace|insult|shame) ..1 (to|of) (the|my|our|this) ..1 (profession|trade|office|team|family|industry|class|school|field|craft|department|whole)',
      '@i ..2 (am|was|have been) ..2 (cursed|jinxed|damned|doomed|unlucky|born (under|to (lose|fail)|unlucky)|invisible|disposable|replaceable|expendable|surplus|superfluous|unwanted|unloved|left over|second rate|second-rate|third-rate|damaged goods|past my|over the hill|on the heap)',
      '(not|no|hardly|barely) ..2 (bright|brightest|clever|smart|quick|sharp|talented|gifted|intelligent|pretty|brave) (enough|like|as the|bulb|knife|one)'
    ],
    unless: [
      '(kindness|praise|generous|generosity|thank|thanks|taking a chance|patience|patient with|welcome|welcomed)',
      '(what|which|how|where) ..6 (advise|recommend|suggest|should|begin|start|improve|learn) ..4',
      '(for|to) (a )?(beginner|newcomer|career changer)',
      '(do|did) not want to (waste|take)',
      '(not|never|without|rather than|hope) ..4 (waste|wasting|wasted|a nuisance|nuisance|a burden|burden|disturb)',
      '(bit of a|a little|a bit) ',
      '(mode|modes|analysis|recovery|rate|in the (test|case|role play)|role play|costume|film|novel|poem|party|carnival)',
      '(yet|smile|smiled|smiling|grin|grinned|grinning|dance|danced)',
      '(do|would|could|can) you (think|believe|say|imagine)',
      '(weakest|worst|slowest|bottom) (in|at|on) (the|that|this|my|mental)',
      '(cake|sauce|dough|soup|dish|kitchen|desk|room|lab|drawer) ..2 (mess|disaster)?',
      '(demo|build|test|first question|first round|second question|one question|last question|that question|section|when the)',
      '(nobody|someone|somebody|people) (in|from) (your|the|my) (office|team|hr|firm|company|department)'
    ]
  },
  foolishHope: {
    says: 'belittles',
    find: [
      '(silly|foolish|stupid|naive|dumb|crazy|mad|ridiculous|arrogant|vain|idiotic|delusional|presumptuous) ..1 (of me|me) ..1 (to|for) ..1 (think|thinking|hope|hoping|believe|believing|dream|dreaming|apply|applying|expect|expecting|imagine|imagining|try|trying|assume|have)',
      '@i ..1 (was|am|have been|must have been) ..2 (silly|foolish|stupid|naive|dumb|crazy|mad|arrogant|blind|deluded|delusional|vain) ..1 (to|for|enough to) ..1 (think|hope|hoping|believe|dream|apply|expect|imagine|try|have|thinking|believing)',
      '(more|better) than (i (deserve|deserved|was worth|am worth)|(a|an|someone|somebody|people) ..2 like me) ..3',
      '(who|whom) ..1 (am|was|did) i ..1 (kidding|fooling|kid|fool|think i was|trying to (kid|fool))',
      '@i ..1 (was|were) never ..1 going to (get|be (chosen|picked|hired|good)|make|win|stand|have)',
      '@i ..1 (do|did|would) not (deserve|merit) ..1 (to|a|an|any|such|it|your|this|the|better) ..2',
      '(trust me to|leave it to me to|typical me|typical of me to|just like me to) ..2',
      '(seen|saw|see|sees|looked|look) (right|straight)? through me',
      '(destined|doomed|condemned|fated|cursed) to ..1 (stay|remain|fail|lose|be|end|never|spend|repeat|watch) ..2',
      'thrown in the towel',
      '@i ..1 (do|can|did) not (see|know|understand) how (i|we) ..2 (get through|survive|manage to live|pay|live|go on|carry on|make it|cope|ever) ..1',
      '(do|did) not know what (i|we) (will|shall|would|am going to|are going to) ..1 do ..1 (>|without|if|now|to myself)',
      '(everything|life|world|days|each day|every day) ..1 (is|are|has been|feels|looks|seems|tastes|went|turned|has gone) ..1 (grey|gray|black|dark|bleak|empty|pointless|meaningless|like ash)',
      '(life|fate|god|world|luck) ..2 (no mercy|is cruel|so cruel|is against me|hates me|has forgotten me|has it in for me)',
      'why (do|did|would|should) (i|we) (even|ever|still|bother|keep|not just) ..1 (bother|try|apply|hope|trying|applying|hoping|get up|believed|thought|quit|give up|going)',
      'why ..1 (bother|try|keep (trying|going|applying)|go on) ..3',
      '(what|where) (is|was|would be) the (point|use|sense) ..1 (of|in) ..1 (me|my|going|trying|applying|hoping|it|all|another|even|getting|anything)',
      'how ..2 (am|are|shall|should|can|do|will|could) (i|we) ..2 (to|now|ever)? ..1 (go on|carry on|continue|live|survive|cope|keep going|get up|believe|recover|trust|hope|face|pay|feed|start again|get over|bear) ..2',
      '(do|did) not know ..3 (supposed|how|what|if|whether|where) ..4 (go on|carry on|live|survive|cope|recover|tell|feed|pay|become of (me|us)|trust|keep going|start|turn|left to|i have to live|anything anymore)',
      '(what) ..1 (will|is|shall|should) ..1 (become|to become) of (me|us|my)',
      '(where|what) (do|can|should|shall|am) (i|we) ..1 (do|go|turn|to do|supposed to (do|go)) (now|without|from here with)',
      '@i ..2 (will|can|shall|would|could|am going to) never ..2 (ever )?(find|be|get|work|make|land|succeed|recover|amount|trust|apply|try|learn|manage|belong|measure|hope|become|understand what is wrong) ..1 (again|anything|a job|work|good|enough|chosen|it|anyone|into|myself|to (anything|much)|up|hired|happy|a|anywhere|that good|over|the one)',
      '@i ..2 (quit|am quitting|give up|gave up|giving up|am giving up|have given up|throw in|threw in|am throwing in|hang up|am hanging up|surrender|throw away|stop hoping|have stopped hoping|stopped hoping|stop trying|stopped believing|lost faith|am losing faith) ..1 (on (it|everything|myself|life|this|the|ever|my dream)|trying|applying|hoping|the towel|my (hat|apron|boots|dream|dreams)|now|completely|>|believing|with (applying|all|trying|life)|for good|altogether|in myself)',
      '@i (may|might) as well ..1 (give up|quit|not|stop|forget|burn|throw|bury|die|go|stay in)',
      '@i ..2 (can|could|do|did) not ..2 (go on|carry on|keep (doing|going|trying)|do this|face (another|it)|try again|believe in (me|myself|anything)|fight|hope) ..1 (anymore|any more|any longer|like this|again|for much longer|>)',
      '(nothing|never) ..1 (works|works out|goes right|changes|matters|worked out|goes well) (for me|in my (life|case)|anymore|any more|with me)',
      '(life|world|everything|universe|fate|god|luck|heaven) ..2 (is|was|has|seems|hates|turned|against|abandoned|forgot|forgotten|left|conspires|punishes|punishing) ..2 (against me|my back|no (sense|point|meaning))',
      '(never|not) ..1 ((be|been|being|was|am|is|were) )?(good|smart|clever|bright|strong|pretty|young|rich|special|quick) enough (for (you|anyone|anybody|any|this|them|the)|again|in (the|your|anyone)|no matter|whatever|>)',
      '(no matter) (how|what) ..5 (i|we) ..1 (do|try|work|study|give|prepare) ..3 (never|not|no|nothing|always|fail)',
      '(how much|how many|how long|what) ..3 (more|longer|else) (must|do|can|should|does) (i|one|a person|we) ..3 (take|bear|suffer|do|give|endure|wait|prove|try|sacrifice)',
      '(there is|see|have|with|leaves me) no ..1 (hope|future|point|use|sense|way forward) (for me|left|in|of|anymore|any more|trying|for|now|>)',
      '(impostor|imposter|fraud|fake|faker|charlatan) ..3 (syndrome|after all|all along|found (me|out)|was right|feel|felt|like)',
      '(found|find|finding|caught|saw|see|sees|seen|seeing|exposed) (me|i) ..1 (out|through)? ..2 (impostor|imposter|fraud|fake|for what i am|for the fraud)',
      '@i ..1 (did|do|never|have) ..2 (belong|belonged|deserved|deserve) ..2 (there|here|in (that|the|your|this) room|among|to be (there|in|invited)|the invitation|to sit|a place|anywhere|with)',
      '(out of|beyond|above|over) my (league|depth|station|reach) ..2 (>|and|from|as|all|with|in your)',
      '(only|just) (invited|asked|interviewed|saw|seen|called) (me|us)? ..2 (out of pity|by mistake|to fill|for laughs|because you felt sorry)',
      'out of (pity|mercy|charity)'
    ],
    unless: [
      '@i ..4 not (give|giving|gave|given|quit|stop|be) ..2 up?',
      '(will|would|shall) not (quit|give|stop|let)',
      '(give|gave|giving|given) up (on (my|the|a) (car|lease|plan|idea)|my (seat|day|evening|lunch))',
      '(never) ..2 (learn|know|find) ..1 (if|unless|without) ..2 (ask|try|feedback|asking)',
      'never ..1 (be|get|find|work|make) ..2 (tired|bored|late|same mistake|that mistake|mistake|without|again (with|on|in) a)',
      '(funny|joke|kind|kindness|luckily)',
      '(go on|start|continue|carry on|recover) (to|with|from) (the|my|a|this) (course|studies|training|practice|practising|certificate|injury|stumble|question|mistake)',
      '(portfolio|english|answer|answers|slides|cv|letter|code|essay|sample|french|german|typing|yet) ..3 (not|never)',
      'not ..6 yet',
      'impostor syndrome (workshop|talk|course|article|book)'
    ]
  },
  begging: {
    says: 'begs',
    find: [
      '@i ..3 (beg|begging|implore|imploring|plead|pleading|beseech|entreat|supplicate|pray|praying) ..1 (you|with you|of you|to you|on my knees|for (a|one|mercy|another|any|your|help|this|some)|sir|madam|ma)',
      '@i ..1 (would|will|could|am ready to|am willing to|am prepared to) ..1 (crawl|kneel|grovel|go down on|get down on|fall (to|on|at)|kiss|bow|sweep floors|scrub|clean toilets|mop|sleep (on|in) ..2 (office|floor)|sell my soul|give my (arm|left|right|life|kidney|soul)) ..3',
      '(on|upon) (my|bended|both|both my|these) ..1 (knee|knees)',
      '(please ..1 please|please ..6 please ..4 please|plz plz|pls pls|please i am begging)',
      '(one|a|any|just one|another|second) (last|single|more|final|small|tiny|little|second) (chance|chances|opportunity|crumb|scrap|shot) ..1 (please|i beg|to (prove|save|show)|is all i|for me|sir|madam)',
      '(give|grant|spare|throw|toss|allow|lend) (me|us|a) ..2 (another|one more|a second|a last|just one|some|a|one|any|crumb|crumbs|bone|scrap|rope|straw) ..1 (chance|opportunity|mercy|pity|crumb|crumbs|bone|lifeline|scrap|shot|try|straw|rope)',
      '(please|kindly|do|pls|i pray you) (have|show|take|find) ..2 (mercy|pity|heart|compassion|sympathy|understanding for my (situation|family|misery))',
      '(save|rescue|help|deliver) (me|us|my family|this family) ..1 (from (this|ruin|poverty|hunger|despair|misery|my)|i beg|before it is)',
      '(god|lord|heaven|allah|jesus) (will )?(bless|reward|repay|help) ..3 (if you|help|for giving|change|reconsider|poor)',
      '(do not|please do not|not) (abandon|forget|desert|forsake|give up on|throw away|turn your back on|turn away|discard|push) (me|us|a poor|my family) ..2',
      '(in|with) (tears|desperation|despair|shame|my misery) ..2 (i|ask|asking|beg|write|writing)',
      '(at|before|to) your (feet|mercy)',
      '(humble|poor|desperate|wretched|unworthy) (beggar|servant|sinner|soul|widow|orphan|mother|father|student|graduate|jobseeker|applicant|man|woman) ..2',
      'for the (love of|sake of (my|god|heaven|mercy|our|these)) ..2',
      '(cry|crying|plea|scream|prayer) (for|of) (help|mercy|despair|desperate|a desperate)',
      '(hear|answer|listen to) my (plea|prayers|prayer|cry|cries|begging)',
      '(pity|mercy|charity) (me|on me|on us|for me)'
    ],
    unless: [
      'beg (to differ|to be excused|your pardon|you to (excuse|forgive|pardon)|off|the question|borrow)',
      'begging off',
      '(pray|praying) (for you|for your|with|that you (are|all))',
      '(not|never|without|rather than) ..3 (beg|begging|pity|mercy|plead|grovel|charity)',
      '(chance|opportunity|try|shot) ..1 (to (learn|thank|speak|practise|practice|say|ask|talk))',
      '(team|charity|church|hospice|shelter|event|fundraiser)',
      '(on|upon) my knees ..1 (all|every|in|as|for|laying|scrubbing|planting|fitting|tiling|with a)',
      '(have|had|has) a heart (of|for|condition|attack|operation|murmur)',
      '(disappointed|differ|regards|say|thank|tell|keep)'
    ]
  },
  apologies: {
    says: 'belittles',
    find: [
      '(sorry|apologies|apologise|apologize|forgive me|excuse me|pardon me) ..2 (for|about|that|i|to) ..2 (existing|breathing|being (me|here|born|alive|so|such|a|this|like this)|bothering you with (me|my (misery|problems|troubles|sad|pathetic|little))|taking up ..2 (space|air)|my (whole|entire|sorry|existence|stupidity|incompetence|uselessness|weakness|failure|tears|misery|self-pity|pathetic|miserable|horrible|hopeless|terrible|dreadful)) ..2',
      '(sorry|apologies|forgive me|regret) ..4 (disappointed|disappointing|failed|failing|let|letting|wasted|wasting|embarrassed|embarrassing) (you|everyone|everybody|your|the (panel|team)|myself|them)',
      '(sorry|ashamed|embarrassed|apologise|apologize|apologies) ..3 (you|anyone|everyone|everybody|your (team|panel|colleagues|colleague)|the (panel|team|poor)|she|he|they) ..2 (had to|have to|was forced|were forced|must|needed to|ever had to|should have had to) ..3 (sit|listen|watch|see|endure|suffer|put up|read|hear|witness|bear|look at|waste|interview|meet|live)',
      '(sorry) ..6 (so|very|really)? sorry ..6 sorry',
      '(put|putting|dragged|dragging) (you|the panel|everyone|your team|them|everybody) through (that|it|my|me|this|such)',
      '(thanks|thank you) ..3 (for|even) ..2 (bearing with|putting up with|suffering|enduring|tolerating|humouring|humoring|pretending|pitying|not laughing|even (looking|reading|bothering|considering|noticing)) ..3 (me|my|a|at|to|someone|somebody|such)?',
      '(you|they|she|he|everyone|everybody|panel|people) ..2 (must|probably|surely|certainly|no doubt|clearly) ..3 (laughed|laughing|laugh|cringed|cringing|bored|relieved|regret|regretted|hate|hated|sick of|tired of|fed up with|think|thought|thinking) ..2 (me|i|of me|at me|by me|about me|inviting|how (bad|stupid|useless))',
      '(would|could|can|do|did|will) not (blame|fault|hold it against) you ..1 (for|if|one bit|at all|to|when) ..3'
    ],
    unless: [
      '(being|was|am|were) ..2 (late|early|brief|direct|blunt|slow|unclear|vague|unavailable|informal|nervous|ill|persistent|forward|long|short|curious|quick|chatty|impatient|a pest|pain)',
      'had to ..2 (wait|reschedule|move|cancel|repeat|come|choose|decide)',
      '(not|never|want|rather|without|hope) ..4 (waste|wasting|wasted|disappoint|let)',
      'my (bad|poor|weak|terrible|rusty) (english|connection|line|audio|handwriting|signal|french|german|internet|camera)',
      '(late|dog|drill|noise|background|connection|delay|typo|typos|stairs|cold)',
      '(if|should) (you|your|the) ..3 (not|no|unable|can)'
    ]
  }
}
