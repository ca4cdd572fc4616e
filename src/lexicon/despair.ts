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
    '(visa|flat|home|house|room|apartment|permit|residence permit|car|health insurance|insurance|children|kids|marriage|custody|farm|place in the shelter|status|mind)'
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
      '^ (so|how|utterly|completely|just|too|deeply|simply|beyond|absolutely|totally|truly|really) (humiliating|degrading|heartbreaking|soul-crushing|crushing|devastating|gutting|depressing|demoralising|demoralizing|hopeless|shameful|mortifying|painful)',
      '@rejection ..2 (is|was|has been|keeps|kept|~have)? ..2 (eats|eating|ate|eaten|killing|kills|torturing|tortures|tormenting|torments|haunting|haunts|crushing|crushes|draining|drains|suffocating|suffocates|gnawing|gnaws|consuming|consumes|tearing|tears|destroying|wearing|paralysing|paralyzing|choking) (at|on)? (me|us|my (@inner|heart|insides|mind)|us apart)',
      '(feels|felt|feel|hit me|came|landed|struck|hurt|hurts|was|is|went through me|read) (just|more|almost)? (like|as) (a|an|the|being|if|though)? ..1 @wounds',
      '@i ..3 (find|feel|have|take|get|see) no (joy|pleasure|meaning|appetite|light|happiness|peace|rest|comfort|hope) ..3',
      '(taken|took|takes|robbed|stolen|stole|drained|sapped|knocked|sucked|beaten|squeezed|cost|costs|killed|crushed|broken|broke|destroyed|shattered|shaken|trampled) ..1 (away|from me|me of|out of me)? ..1 (all|my|the last of my|what was left of my|the rest of my|me|every bit of) ..2 @inner',
      '(my|all|our|the whole|of my) ..2 @plans ..6 (has|have|is|are|was|were|had|just|lies|lie|went|came|<)? ..2 @fell',
      '(it|that|which|all of it|everything) ..1 (has|have|was|is|got|gets|were) ..1 (been|now)? (crushed|shattered|trampled|torn (to|apart)|broken into|smashed|thrown (back )?in my face|stamped on)',
      '(put|poured|pour|given|gave) ..2 (soul|heart|all|life|blood) ..8 (nothing|crushed|in vain|rubbish|trampled|thrown|wasted|for what|not enough|ignored|bin)',
      '(tears) ..1 (i|we) ..2 (shed|cried|wept)',
      '(cried|cry|crying|wept|weeping|sobbed|sobbing|bawled) (myself|my eyes|my heart|like a|in the|all (night|day|weekend|evening|the way)|for (hours|days|an hour|a week)|about it|when (i|your|the)|on the|over (it|this|your))',
      '@i ..2 (been|was|am|keep|kept|started|stop|stopped) ..1 (crying|weeping|sobbing) ..2',
      '(stop|stopped) (shaking|trembling|crying)',
      '(my|our) @inner ..1 (is|are|was|were|has|have|lies|feels) ..2 (on the floor|low|gone|zero|at zero|at an end|gutter|mud|dirt|basement|cellar|dead|shot|sunk|suffered|bottom|nil|pieces)',
      '@i (am|feel|was|felt) ..2 (that|this|so|pretty|kinda|kind of|a bit|proper|well|dead|in|bloody|fucking|absolutely|completely|just) (desperate|hopeless|worthless|devastated|gutted|heartbroken|crushed|humiliated|depressed|suicidal)',
      'finished with (the|my) nerves',
      '(end|edge|limit|limits) of my (rope|tether|strength|wits|nerves|forces|powers|endurance|patience with myself|hope)',
      '@i (have|had) ..1 (nothing|no strength|no energy|no tears|no fight|no hope|no words) left ..2'
    ],
    unless: [
      '(joyful|happy|kind|kindness|relief|moved|laugh|laughed|laughing|laughter|funny|onion|onions|film|movie|book|song|novel|proud)',
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
      '@i ..2 not ..4 (get|got|gotten|getting|come|came|crawl|crawled|make it) out of ..1 (bed|the house|the door|my pyjamas|my room|the flat)',
      '@i ..2 (not|hardly|barely|scarcely|neither) ..1 (slept|sleep|sleeping|eaten|eat|closed an eye|shut an eye|close an eye|touched food|showered|shaved|washed) ..2 (since|because|after|for (days|nights|weeks|a|#number|two|three|four|five)|properly|nor|or|anymore|any more|over this|about this|any longer)',
      '(my hands|my fingers|my voice|hands|fingers) ..1 (tremble|trembling|shake|shaking|trembled|shook) ..1 (while|as|when|writing|typing) ..2'
    ],
    unless: [
      '(before|night before|until) ..2 (the|my|our|your) ..2 (interview|test|exam|audition|visit|trip|day|shift|call)',
      '(workshop|ward|clinic|unit|module|seminar)',
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
      '(my|our|kids and) ..2 @debts ..1 (is|are|was|were|being) ..1 @unpaid',
      '(landlord|landlady|bank|council) ..1 (gave|gives|has given|is giving) (me|us) ..1 (until|till|notice|#number|one|two|three|four|five|a week|a month|days)',
      '(sell|selling|sold|pawn|pawned|pawning) (my|our|the|her|his) ..2 (car|ring|wedding ring|jewellery|jewelry|gold|guitar|piano|laptop|furniture|land|cow|cows|bike|watch|house|earrings|motorbike|goat|goats|flat|bicycle|camera|violin)'
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
      '(have|had|forced|supposed) to ..1 tell ..1 (my|our|everybody|everyone|all) ..3 (that|i|it|we) ..2 (not|failed|again|rejected|turned down|lost|nothing|no)',
      '(mum|mom|dad|my ..1 @home) (had|has) already ..1 (ironed|bought|baked|cooked|packed|celebrated|set the|hung|opened|planned|told|knitted) ..3',
      '@i ..2 (had|have)? ..1 told ..1 (my|our|everyone|everybody|the whole|all my|all the) ..5 (i|we) (got it|got the|got this|had got|have got|had it|had the (job|place)|had made it|was in|would (get|start|soon)|am starting|was hired)',
      '(told|tell|telling) (everyone|everybody|the whole (family|village|town)|all my (friends|family)) ..8 (stupid|ashamed|shame|now|look|again|laugh|fool|humiliating|embarrassing)',
      '(can|could|dare|do|did|will) not ..1 (look|meet|face) ..2 (him|her|them|anyone|people|@home|their|his) ..1 (in the (eye|eyes|face)|eyes|at (dinner|home))',
      '(ashamed|disappointed|tired|sick|embarrassed|despairing) (of|in|by|with) me ..1',
      '(my|our) ..1 @home ..4 (prayed|praying|prays|collected|sacrificed|pooled|waited up|had cooked|had baked|baked|bought champagne|hung|had already|sold|sacrifices|gave up|worked two jobs|worked nights|saved for years) ..3',
      '(family|families|children|kids|parents|mother|daughter|son|people|mouths|they) ..1 (all )?(depend|depends|depended|rely|relies|relied|count|counted|counts|counting|depending|relying) (on|upon) (me|this|us|it|my|that|the (job|money|salary))'
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
      '(rejection|refusal|no|failure|door|letter|disappointment) (after|upon|on) (rejection|refusal|no|failure|door|letter|disappointment)',
      '(used|accustomed) to (it by now|being (thrown|rejected|turned|overlooked|ignored|sent|left|told|refused|dropped|forgotten|unwanted|invisible|pushed|kicked|discarded|last|nobody|nothing|the one|disappointed)|(disappointment|disappointments|failure|rejection|rejections|losing|the word no)) ..2'
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
      'you ..1 (were|are) (my|our) (only|last) _',
      '@i ..2 (counting|counted|banking|banked) on (it|you|this|getting (it|this)|a yes|that) ..2',
      '(so|now|and|there|because) ..2 (is|was) nothing (left|more) ..1 (for me|for us|to hope|to live|to look forward|now|to lose|>)',
      '@i only ..1 (dreamt|dreamed|dream|waited|worked|prepared|studied|saved|longed|wanted) ..6 (since|for (years|#number|two|three|four|five|six|ten|ages|months)|my (whole|entire) life|all my life)',
      '(if|how|what) ..2 you ..1 (only )?(knew|know|could see|could feel|imagine) ..1 (how|what) ..2 (badly|much|desperately|hard|deeply|long|this|it|i) ..2 (need|needed|want|wanted|means|meant|hurts|hurt|cost|costs|hoped|waited|longed|feel|feels|go|going|went)',
      '(how|so) (badly|desperately|bad|terribly) ..1 (i|we) ..1 (need|needed|want|wanted|hoped|longed|craved)',
      '@i ..1 (need|needed) (a|this|that|your|the) (yes|win|break|good news|lifeline|miracle|job to (live|survive|eat))'
    ],
    unless: [
      '(kindness|kind|thank|thanks|grateful|helped|words|advice|feedback|patience) ..4',
      '(not|never) ..1 (depend|the only|my last|too late)',
      '(exam|driving test|train|bus|boat|tram) ..3',
      'left ..3 to (add|say|do|ask|pack|sign|report|complain|correct)',
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
      '@i ..1 (wasted|wasting|took up|stole|stealing|robbed) ..2 (everybody|everyone|you|your|their|people) ..2 (time|morning|afternoon|day|hour|lunch|energy)',
      '(everybody|everyone|anybody|his|her|the panel|the team|your|their|colleague|colleagues) ..1 (morning|time|afternoon|day|hour|patience) ..1 (with|on) my (rubbish|stupid|silly|pathetic|terrible|awful|bad|poor|useless|dumb|nonsense|stammering|babbling|rambling|mumbling)',
      '@i ..1 (am|was|must be|have been|must have been|feel|felt|look|looked|remain|sounded|sound) ..2 (like|such|nothing but|just|only|basically|clearly|simply)? ..1 (a|an|the) ..2 @nobody',
      '(sorry|apologies|apologise|apologize|forgive me|excuse me) ..3 (i|for|that i) ..2 (was|am|were|being|having been|turned out|proved) ..2 (such|so|a|an|the) ..2 (@nobody|@bad)',
      '(stammered|stammering|talked|talking|spoke|speaking|stood|standing|sat|sitting|felt|feel|feeling|look|looked|looking|sound|sounded|behaved|acted|rambled|ran|mumbled|froze|stared|staring|waiting|stumbled|crying) ..6 (like|as) (a|an|some|the) ..2 (idiot|fool|moron|clown|loser|imbecile|donkey|failure|beggar|halfwit|stray dog|wet rag|rabbit in|deer in|headless chicken|scared child|frightened|blithering)',
      '(something|anything|what|whatever|everything|so much) ..2 wrong with me ..3',
      '@i ..2 (am|was|feel|felt|look|looked|sounded) ..2 (so|too|just|simply|that|very|totally|such|plain|probably|clearly|obviously) @bad ..1 (>|for (you|this|that|the|anyone|any)|and|to (be|get|ever|learn|work))',
      '(my|such|this) (stupid|pathetic|useless|ridiculous|worthless|miserable|sorry|awful|silly|rubbish|dumb|pitiful|laughable) (self|face|cv|answers|answer|life|application|english|brain|existence|attempt|attempts|performance|mouth|head|career|letter|portfolio|little _|nerves|accent)',
      '@i ..1 (stammered|stuttered|babbled|mumbled|choked|froze|rambled|waffled|fumbled|stumbled|blanked) ..2 (whole|entire|everything|all the way|the lot|start to finish|like|my way|every|completely) ..4',
      '@i (made|was making|have made) ..2 (a|such a|a complete|a total) ..2 (fool|mess|hash|pig|ass|show|spectacle|clown|meal) (of|out)',
      '(hardly|barely|not|never|scarcely) ..1 worth ..2 (your time|your while|the paper|a line|an answer|a reply|the effort|anything|bothering|the stamp|the trouble|answering|a thought|much)',
      '(if|whether|though) ..5 @oneLikeMe ..1 (is|was|deserves|deserve|may|can|could|even) ..2',
      '(joke|laughing stock|laughingstock|embarrassment|disgrace|insult|shame) ..1 (to|of) (the|my|our|this) ..1 (profession|trade|office|team|family|industry|class|school|field|craft|department|whole)'
    ],
    unless: [
      '(kindness|praise|generous|generosity|thank|thanks|taking a chance|patience|patient with|welcome|welcomed)',
      '(what|which|how|where) ..6 (advise|recommend|suggest|should|begin|start|improve|learn) ..4',
      '(for|to) (a )?(beginner|newcomer|career changer)',
      'nothing but',
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
      '(more|better) than (i (deserve|deserved|was worth|am worth)|(a|an|someone|somebody|people) ..2 like me) ..3',
      '(should|shall|must) i ..2 (give up|quit|leave|abandon) ..4 (altogether|for good|entirely|completely|forever)',
      '(was|were|been|to be|was to be) the answer to ..1 (my|our) ..2 prayers',
      '@i ..1 (do|can|did) not (see|know|understand) how (i|we) ..2 (get through|survive|manage to live|pay|live|go on|carry on|make it|cope|ever) ..1',
      'why (do|did|would|should) (i|we) (even|ever|still|bother|keep|not just) ..1 (bother|try|apply|hope|trying|applying|hoping|get up|believed|thought|quit|give up|going)',
      'how ..2 (am|are|shall|should|can|do|will|could) (i|we) ..2 (to|now|ever)? ..1 (go on|carry on|continue|live|survive|cope|keep going|get up|believe|recover|trust|hope|face|pay|feed|start again|get over|bear) ..2',
      '(do|did) not know ..3 (supposed|how|what|if|whether|where) ..4 (go on|carry on|live|survive|cope|recover|tell|feed|pay|become of (me|us)|trust|keep going|start|turn|left to|i have to live|anything anymore)',
      '(what) ..1 (will|is|shall|should) ..1 (become|to become) of (me|us|my)',
      '(never|not) ..1 ((be|been|being|was|am|is|were) )?(good|smart|clever|bright|strong|pretty|young|rich|special|quick) enough (for (you|anyone|anybody|any|this|them|the)|again|in (the|your|anyone)|no matter|whatever|>)'
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
      '(asking|ask|beg|please|request|requesting|appeal|appealing|pray) ..6 (from|with) ..2 (bottom of my heart|whole of my heart|my whole heart|all my heart)',
      '@i ..3 (beg|begging|implore|imploring|plead|pleading|beseech|entreat|supplicate|pray|praying) ..1 (you|with you|of you|to you|on my knees|for (a|one|mercy|another|any|your|help|this|some)|sir|madam|ma)',
      '@i ..1 (would|will|could|am ready to|am willing to|am prepared to) ..1 (crawl|kneel|grovel|go down on|get down on|fall (to|on|at)|kiss|bow|sweep floors|scrub|clean toilets|mop|sleep (on|in) ..2 (office|floor)|sell my soul|give my (arm|left|right|life|kidney|soul)) ..3',
      '(on|upon) (my|bended|both|both my|these) ..1 (knee|knees)',
      '(give|grant|spare|throw|toss|allow|lend) (me|us|a) ..2 (another|one more|a second|a last|just one|some|a|one|any|crumb|crumbs|bone|scrap|rope|straw) ..1 (chance|opportunity|mercy|pity|crumb|crumbs|bone|lifeline|scrap|shot|try|straw|rope)',
      '(please|kindly|do|pls|i pray you) (have|show|take|find) ..2 (mercy|pity|heart|compassion|sympathy|understanding for my (situation|family|misery))'
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
      '(sorry|ashamed|embarrassed|apologise|apologize|apologies) ..3 (you|anyone|everyone|everybody|your (team|panel|colleagues|colleague)|the (panel|team|poor)|she|he|they) ..2 (had to|have to|was forced|were forced|must|needed to|ever had to|should have had to) ..3 (sit|listen|watch|see|endure|suffer|put up|read|hear|witness|bear|look at|waste|interview|meet|live)'
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
