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
  plans:
    '(world|life|whole life|plan|plans|future|career|dream|dreams|hope|hopes|family|everything|confidence|house of cards|marriage|existence|summer|year|castle|castles)',
  fell: '(fallen apart|fell apart|falls apart|falling apart|fallen to (the ground|pieces|dust|bits)|fell to (the ground|pieces|dust|bits)|falls to (the ground|pieces)|gone to (pieces|ruin|dust|waste|nothing)|went up in smoke|gone up in smoke|gone down the drain|down the drain|down the toilet|down the pan|collapsed|collapsing|crumbled|crumbling|come crashing down|came crashing down|crashing down|come to an end|turned to (dust|ash|ashes|nothing)|in ruins|in tatters|in pieces|in shreds|in shambles|wiped out|crushed|shattered|destroyed|ruined|wrecked|over now|is over|stands still|upside down|stopped that day|ended that day|taken away)',
  rejection:
    '(rejection|rejections|refusal|letter|email|mail|message|answer|reply|decision|news|no|call|result|verdict|outcome|it|this|that|which|silence|waiting|not knowing|uncertainty|shame|guilt|disappointment|failure|thought|feedback|reading (it|this|that|your (letter|mail|email|answer)))',
  wounds:
    '(knife|dagger|blade|punch|kick|slap|blow|stab|funeral|death|death sentence|bullet|hammer|sledgehammer|ton of bricks|brick|truck|bucket of (cold|ice) water|nightmare|wound|whip|thunderbolt|bomb|end of the world|drowning|dying|burial|bereavement|stone|rug|weight on my chest)',
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
  // Luck, lot and collapse
  lot: {
    says: 'suffers',
    find: [
      '(everything|nothing|all) ..1 (ever)? ..1 (is going|goes|has gone|went|going|is|works|turns out) ..1 (wrong|right|badly|against|well) ..1 (for|in|with)? (me|us|my life)',
      '(not|never) ..1 (recover|get over|get out|come back|be the same|trust|smile|forgive myself|find (work|a job|anything|another)) ..1 (from|of|again|over|so) ..3',
      '@i ..2 (sat|stood|lay|was|am|have been|walked|came home|drove) ..6 (crying|cried|weeping|sobbing|in tears|staring (at|into)|shaking|numb|speechless)',
      '(found|saw|find|caught) me ..1 (crying|in tears|weeping|sobbing|on the floor)',
      '@i (am|was|have|feel|have been|hit|reached|have hit|have reached) ..2 (at my lowest|rock bottom|lowest point|breaking point|a dead end|at breaking point|the end of my|at zero|at an all-time low)',
      '(was|were|supposed|meant|going) ..1 to be ..1 (my|our) ..1 (way out|salvation|chance|future|rescue|new start|ticket|lifeline|everything)',
      '(was|were) (going|supposed|meant) to (save|rescue|change) ..1 (me|us|my|our|everything)',
      '@i ..2 (pinned|put|placed|set|staked|hung|built|rested) ..1 (all|everything|every|so much|my)? ..2 (hope|hopes|heart|everything|eggs|trust|dreams|money|future|life) (on|in|into) (this|it|that|you|your|one|getting|the ..1 @rejection) ..1',
      'my heart (was set|sank|stopped|is heavy|is bleeding|bleeds)',
      '(took|taken|take|takes|taking|robbed|stolen|stole|destroyed|killed|shattered|crushed) ..2 (my|the|me of my|of my)  ..3 (hope|confidence|courage|dignity|pride|joy|self-respect|self-esteem|belief|dream|dreams|faith|will)',
      '@i ..1 (no longer|not|stopped|have stopped|have lost all|can not|lost) ..1 (believe|believing|belief|trust|faith) ..1 in (myself|me|my|anything|people|justice) ..1',
      '(self-esteem|self-confidence|confidence|self-respect|pride|spirit|morale) ..2 (is|was|has|have) ..2 (destroyed|gone|shattered|zero|broken|crushed|low|nil|shot|floor|suffered|down)',
      '@i ..1 (am|was|must be|feel) ..1 (no|any|not) ..1 (good|use|help|worth) ..1 (at anything|to (anyone|anybody|you|my|the)|for anything|as a|any more|anymore|>)',
      '(any|no) good at ..1 (anything|all|this)',
      '(burden|disappointment|disgrace|shame|embarrassment|weight|nuisance) (to|for|on) (my|our|everyone|everybody|all|you|others) ..1',
      '(family|wife|husband|children|kids|parents) ..1 (deserve|deserves|deserved) ..1 (a)? ..1 better ..2',
      '(never|not|nobody|no one) ..2 (picks|pick|chooses|choose|wants|want|loves|likes|remembers|notices) (me|us) ..1',
      '(who|why) (would|will|should) ..1 (anyone|anybody|you|someone|a company|they)? ..1 (hire|want|employ|take|choose|pick|bother with|need) ..1 (me|someone like me|an? ..2 like me|us) ..2',
      '(would|will) not (hire|want|choose|take|pick|employ) (me|myself) (either|neither|too|anyway|myself)',
      '@i ..1 (am|was|have been|was born|must be) ..1 (just|so|simply|always|really|cursed|born)? (unlucky|cursed|doomed|jinxed|damned|unwanted|forgotten|unlovable|a born loser) ..1 ($|in (life|love|everything)|by|from birth)',
      '(luck|fortune|god|life|fate) ..2 (never|not|against|turned (his|its|their) back|forgotten|forgot|abandoned|hates|cruel|unfair|punish|punishing) ..1 (on|to)? (me|my|us) ..1',
      '(no|not enough|without|short of|hardly any|little) (food|bread|money|heating|electricity|milk|work|income|savings) ..1 (in|at|on|for|left|to) ..1 (the|my|our|home|me|us|live|eat|fall)',
      '@i ..1 (am|are|fell|have fallen|have been) ..2 (behind|months behind|weeks behind|in arrears|overdrawn) ..1 (with|on) ..1 (the|my|our) ..1 (rent|bills|mortgage|payments|loan|fees)',
      '@i ..1 (have|had) not been paid ..3',
      '(nothing|nobody|no one|nowhere) ..1 (to|i can) ..1 (fall back|lean|rely|turn|go back|help) ..1',
      '@i ..1 (am|are|have been|sleep|live|stay|staying|sleeping|living) ..1 (living|sleeping|staying)? ..1 (in|on|at) ..1 (my|a|the|our) ..2 (car|sofa|couch|street|streets|shelter|hostel|van|floor|bench|station|tent|garage)',
      '(benefits|savings|dole|money|unemployment ..1|allowance|insurance) ..1 (stop|stops|end|ends|run out|runs out|ran out|are running out|is running out|will end|expire|are gone|is gone) ..2',
      '@i (have|had) ..1 to (feed|support|provide for|look after|keep) ..1 (@number|my ..1|a|a family|five) ..2',
      '(only|sole) one (who|that|in (my|the) family) ..2 (earns|works|working|brings|supports|provides|with)',
      '(loan|loans|debt|debts|credit) ..6 (not|never|no way) ..2 (pay|repay) ..2',
      '(parents|father|mother|family|mum|dad|wife|husband|grandmother) ..1 (gave|sold|sacrificed|borrowed|spent|worked|paid|pawned|saved) ..1 (everything|all|so much|their|his|her|years|their last|every penny|day and night|two jobs) ..4 (for (my|me)|to (send|pay|put)|education|studies|school|fees|course|land|house|cow|field)',
      '(not know|no idea|dread|dreading|afraid) ..1 (how|of)? ..1 (to|i will|i shall)? ..1 (break|breaking) (it|this|the news) to ..3',
      '@i ..2 (not|never) ..1 (dare|dared|have the courage|bring myself) ..1 (to)? ..1 (tell|call|go home|look|face|say|>) ..2',
      '(can|could) not ..1 (bear|face|stand|take|survive|endure|go through|handle|cope with) ..1 (the thought|the idea|another|one more|this (again|any)|any more|it (again|all)|(this|that) pain) ..4',
      '(one more|another|next) ..1 (rejection|no|refusal|failure|disappointment) ..1 (will|would|might|could|and) ..1 (finish|kill|break|destroy|be the end|i am|i will|crush|do me) ..2',
      '(do|can|could) not ..1 (think|believe) i ..2 (go through|survive|take|bear|face|manage|do) ..1 (this|that|it|another|all this) ..1 (again|another|any|once more|interview|rejection|>)',
      '@i ..1 (am|was|have grown|have become|get) ..1 (so|really|just|very)? (tired|weary|sick) of ..1 (fighting|trying|applying|life|living|being (rejected|unwanted|turned|told|the one|second|invisible|ignored by)|hoping|losing|struggling|everything|it all|rejection|rejections|failing)',
      '(no|not any|not the|without) ..1 (tears|strength|energy|power|will|courage|motivation|nerves) ..1 (left|to (apply|go|carry|try|fight|continue|write|get|live)|for|more|any more|anymore) ..3',
      '(need|needs|waiting for|hoping for|only) a miracle',
      '(help|save|rescue) (me|us) ,? ..1 (please|sir|madam|i beg|god|lord)',
      'please ..1 (help|save) (me|us) ..1 (>|sir|madam|i)',
      '@i ..1 (am|was) ..1 @very? (embarrassed|ashamed|mortified|disgusted) ..1 (by|at|of|about) (how|what|my|myself) ..4',
      '(made|making) ..1 (an|a|such an|a complete|a total) ..1 (idiot|fool|ass|clown|spectacle|mess) (of|out of) (myself|me|it|everything|the (interview|test))',
      '@i ..2 (ruin|ruined|spoil|spoiled|mess up|messed up|screw up|destroy) ..1 (everything|it all|everything i|big time|completely|badly|the whole|my (only|one|last|big)) ..2',
      '@i (was|am) ..1 (a|such a|just a) ..1 (nervous wreck|wreck|bundle of nerves|total mess|complete mess)',
      '(glad|happy|relieved) to ..1 (see the back of|be rid of|get rid of) me'
    ],
    unless: [
      '(thank|thanks|grateful|how kind|laugh|laughed|joke|funny|haha|lol|but there we are)',
      '(customer|customers|patient|patients|client|clients|guest|guests|resident|residents|tenant|pupil|role play|case|scenario|film|book|story|novel|hero)',
      '(not|never) ..2 (pity|sympathy|complaining|complain|ruin|ruined|ashamed|embarrassed|crying|cried|tired|sick)',
      '(tax law|small talk|maths|overhead|statistics|grammar|chess|drawing|names|singing|cooking) ..2',
      '(my boss|to admit|to say|colleagues yet|night bus|rain|winter|traffic|commuting|early shifts)',
      '(money|time|food|bread|work) (in|for) the (till|kiosk|test|case|exercise|trial|kitchen)',
      '(learn|learning|learned|improve|next time|practise|practice)',
      '(everything|all) ..1 (is going|goes|went) ..1 (well|right) (at|with|in|so|here|now)',
      '(not|never) forgive',
      '(forget|forgot|forgetting)'
    ]
  },
  // Asked, doubted, summed up
  doubts: {
    says: 'belittles',
    find: [
      '(am|was) i ..1 (really|just|that|so|too|such|honestly)? ..1 (really|just|that|so|too|such) ..1 (bad|useless|stupid|terrible|awful|hopeless|old|worthless|weak|slow|ugly|a ..1 (failure|disappointment|fool)) >',
      '(am|was) i ..1 (useless|worthless|hopeless|a failure|stupid|unemployable|a lost cause|not (good enough|worth))',
      '(nothing|whatever|no matter (what|how hard)|however hard) i (do|try|did|tried) ..3 (not|never|nothing|fail|fails|wrong|enough|works|always|is|same)',
      '(who (was|am) i (kidding|fooling)|what (was|am) i thinking|what (did|do|could|can) i expect)',
      'what (a|an) ..1 (idiot|fool|failure|loser|moron|disgrace|disappointment|mess) (i|of a)',
      '(keep|kept|can not stop|lie awake) (going over|replaying|reliving|asking myself|torturing myself|beating myself up|thinking (about|of)) ..4 (wrong|myself|why|what i|every|mistake|mistakes|failed|failure|it)',
      '@i ..2 (talked|said|spoke|talk|babbled|stammered|mumbled) ..2 (rubbish|nonsense|like an idiot|gibberish|like a fool)',
      '(ashamed|embarrassed) to ..1 (write|show|ask|face|be (seen|me)|look|go|come|say it)',
      '@i ..2 (am|was) not as (good|clever|smart|young|bright|talented|educated|pretty|capable|strong) as ..2 (others|other|you|rest|everyone)',
      '@i (am|was) ..1 (only|just|nothing but|merely|nothing special) ..1 (a|an) ..1 (stupid|simple|poor|little|useless|dumb|silly|worthless|nobody)',
      '@i am nothing special',
      '(any|no|what|is there) (hope|chance|place|future|room|use) ..2 for (me|us|(someone|somebody|people|a (person|man|woman)) like me)',
      '(person|someone|somebody|people|man|woman|those) like me ..2 (supposed|to do|do|never|not|only|always|stand|have no|get)',
      'is there ..2 (point|sense|use|hope) ..1 (in|of|for|that) ..1 (me|trying|applying|hoping|going on|continuing|carrying on|i)',
      'should i ..2 (just|simply|really|maybe)? (forget|give up|quit|stop (trying|applying|dreaming|hoping)|abandon) ..3',
      '(doubt|doubting|question|questioning) ..1 (everything (about myself)?|myself|my (worth|abilities|whole|life)|(that|if|whether)? i (will|can|shall)? ever|i will ever (find|work|get|be|make)) ..2',
      '(do|can) not (think|believe|imagine|see) ..1 i ..2 (will|can|could|would)? ever ..1 (recover|find|work|get (over|another|a)|be|make|succeed|trust|smile|apply|try)',
      '@i ..2 (feel|felt|feeling|am) ..2 (hollow|numb|useless|exhausted|worn out|burnt out|burned out|drained|beaten|defeated|lost) ..1 (and|>|by|inside)',
      '@i ..2 (given up|gave up) ..1 (hope|all|on myself|hoping|trying|believing)',
      '(worst|darkest|saddest|hardest) (day|week|month|year|time|moment) of my life',
      '(as if|like) ..6 (was|were) not enough',
      '(my|our) (life|future) ..1 (has|have|makes|holds|is|had) ..1 (no meaning|pointless|meaningless|no sense|worthless|nothing for me|without meaning|over)'
    ],
    unless: [
      '(how kind|how good|how friendly|how much i (learned|learnt|enjoyed)|next time|differently|could i|to improve|thank|thanks)',
      '(climb|hike|run|shift|drive|flight|night shift|party|walk|training|marathon|gym) ..2',
      '(not|never) ..1 (give up|gave up|lost|exhausted|ashamed|embarrassed)',
      '(what do i expect|expect from (the|a)|expect in)',
      '(forget|jacket|tour|in the way|when it comes|in tax|for a minute|for a moment|a bit|a little|haha|lol)',
      '(patient|customer|guest|role play|scenario|case|film|book)',
      'as (good|strong) as ..4 yet'
    ]
  },
  blows: {
    says: 'suffers',
    find: [
      '@i ..1 (can|could|will) not ..1 get over (it|this|that|your ..2|the) ..1 (>|rejection|letter|news|decision|answer)',
      '@i ..1 (took|take|taken|am taking) (it|this) ..1 (very|really|so|pretty|extremely|terribly)? (hard|badly|to heart)',
      '(it|this|that|news|letter|rejection|which) ..1 (hit|hits|has hit|knocked|floored) (me|us) ..1 (very|really|so|extremely|terribly|like)? ..1 (hard|badly|sideways|for six|a (train|truck|brick)|a ton)',
      '@i ..1 (am|was) ..1 (still)? in ..1 (shock|despair|agony|pieces|a (bad|dark|terrible) (place|state|way))',
      '(door|doors) ..2 (closed|closes|closing|shut|shutting|slammed|slamming) ..3 (face|me|us)',
      '(scrap heap|rock bottom|end of the (road|line) for me|nowhere (left)? to (go|turn)|no way out|wits end)',
      '(bills|debts|rent|instalments|loan|loans|fees) ..1 (are|is|keep|keeps) ..2 (piling|due|unpaid|overdue|mounting|growing|coming|waiting)',
      '(barely|hardly|not|no longer|scarcely) ..1 (afford|pay for|buy) ..2 (food|rent|heating|to eat|medicine|bread|anything|nappies|school)',
      '(landlord|landlady|bank|bailiffs|creditors) ..3 (threatening|threatens|evict|evicting|throw|throwing|kick|kicking|knocking|waiting|wants|calling)',
      '(living|live|lived|survive|surviving) (on|off|from) ..3 (pension|savings|benefits|charity|bread|handouts|credit|borrowed|loans|food bank)',
      '@i ..1 (borrowed|begged for|scraped together|sold|pawned) ..3 (money|fare|ring|gold|phone|to (come|travel|pay)) ..2',
      '(already|had|have) promised (my|our|the) ..1 @home',
      '(folded hands|on bended knee|on my knees|from the bottom of my heart i (ask|beg)|earnestly (plead|beg))',
      '(would|will) ..1 (take|do|accept) (anything|any (job|work)) ..1 (even|at all|you (have|give)|>)',
      '^ anything , ..1 even ..3',
      '(sweep|scrub|mop|clean|wash) ..1 (the|your) (floors|floor|toilets|dishes|stairs) ..1 (if|for you|just)',
      '(after|with|despite|over|#number|hundreds of|countless|dozens of|so many) ..3 (rejections|applications|refusals) ..8 (exhausted|tired|strength|give up|giving up|hope|nothing left|any more|anymore|desperate|never|not one|end|cope|no energy)'
    ],
    unless: [
      '(how (kind|good|warm|nice)|thank|thanks|grateful|joy|laugh|laughed)',
      '(hail|ball|wave|wind|smell|heat|dishes|dough) ..4',
      '(customer|customers|patient|client|tenants|residents|case|role play|scenario|novel|film)',
      '(not|never) ..1 (took|take|taken|shock|threatening)',
      '(lift|train|bus|tram|oven|cabinet|behind me|scarf) ..4',
      '(near|happily|like|love|small) ..6 (pension|savings)',
      '(hint|tip|feedback|comment|advice|suggestion)'
    ]
  },
  // Tears, sleepless nights, no appetite
  body: {
    says: 'suffers',
    find: [
      '(@i|my ..1 @home) ..3 (cried|crying|wept|weeping|sobbed|sobbing|bawled|bawling|broke down|burst into tears|broke into tears) ..3',
      '@i ..2 (can|could) not ..2 (stop (crying|weeping|shaking|thinking about it)|sleep|eat|eat or sleep|breathe|get out of bed|face ..2 (people|anyone|it|them|my|the)|go on|cope|bear it|bear this|take (it|this|any more|anymore|much more|another)|stand it|live like this|carry on|do this any ..1|hold back ..1 tears) ..2',
      '@i ..1 (have|had|was|were|am) not ..2 (able to (eat|sleep|stop|face|think)|slept|eaten|left (the house|my (bed|room|flat))|been out) ..3',
      '@i ..2 (lie|lying|lay|been lying) awake ..3',
      '(tears) ..1 (in|running|down|on|streaming|fall|falling|came) ..2 (my|our|eyes) ..1',
      '(food|a bite|sleep|nothing) (is|has|does|will|would)? ..1 not? ..1 (enter|entering|entered|pass|passed|passing|go|going|come|coming) ..2 (my|me|to me) ..2',
      '(feel|felt|feeling|makes me|made me) ..1 (sick|ill|nauseous) ..2 (every time|whenever|when i think|at the thought|to my stomach|about (it|this|myself)) ..2'
    ],
    unless: [
      '(laughing|laughter|laugh|laughed|onion|onions|film|movie|book|song|joy|happiness|happy|relief|proud|goat|excited|excitement|thank|thanks)',
      '(before|until) ..2 (the|my|our|your) ..2 (interview|test|exam|audition|visit|trip|day)',
      '(patient|patients|baby|child|toddler|customer|guest|resident|tooth|heat|cold|fever|flu|cough|smoke|dust|night shift|another one of) ..4',
      '(bus|train|courses|shift|shifts|call|calls|phone|photos|test again|exam again)',
      'your book'
    ]
  },
  // Hope, confidence and will that are gone
  lost: {
    says: 'suffers',
    find: [
      '@i ..2 (lost|losing|lose|ran out of|run out of|out of) ..1 (all|any|every|my|the last of my|what was left of my)? ..1 (hope|hopes|(confidence|faith|belief|trust) in (myself|me|life|everything|people|my)|heart|the will|my will|courage|motivation|self-respect|self-esteem) ..2',
      '(all|my|our|last|every) ..2 (hope|hopes|confidence|dream|dreams) ..2 (is|are|was|were|has|have) ..2 (gone|dead|over|lost|finished|destroyed|broken|shattered|crushed|buried|dashed|on the floor|at zero|ruined|vanished|burned|burnt) ..1',
      '(my|our) ..1 (last|only) ..1 (chance|hope|shot|opportunity|way out|lifeline)',
      '(you|this|it|that|your ..2 _) ..1 (are|were|was|is) ..1 (my|our|the) ..1 (only|last) (hope|chance|shot|lifeline|light|straw|resort|salvation|way out)',
      '(feel|feels|felt|feeling) ..1 (like|ready) ..1 (to|for)? (giving up|give up|quitting|quit|ending it|dying|die|disappearing)',
      '@i ..3 (give up|giving up|am done trying|want to give up|thought ..1 giving up) ..1 (on (life|everything|myself|my dream|my dreams|teaching|nursing|the (trade|profession|search)|this (career|trade|profession)|looking|trying)|trying|looking|applying|altogether|now|hope)',
      '(maybe|perhaps) ..1 i ..1 (should|ought to|must|will|better) ..2 (give up|stop trying|quit|stop applying|forget it|look for something else|go back home|stop dreaming)',
      '(what|where) ..1 (is|was) the (point|use|sense) ..1 (>|anymore|any more|now|(of|in) ..1 (trying|applying|learning|studying|it all|going on|hoping|writing|anything|working|dreaming|life))',
      '@i ..2 not ..1 see ..1 (the|any|a) (point|sense|future|way forward|way out|light|reason to) !(of (the|this|that|your|question|step)) ..2',
      '@i ..2 not ..1 know ..1 (what (to do|i (will|should|shall|am going to|can) do|i did to deserve|becomes of|will become)|where to (turn|go)|who to turn to|how to (go on|continue|carry on|face|live|cope|survive|tell|feed)|how (i|we) ..2 (will|shall|can|should|am|are|going to) ..2 (pay|live|survive|manage|cope|eat|feed|face|tell|get through|go on|make ends)|how much (more|longer) ..4|if i can (go on|continue|take)) ..2',
      '(god|lord|heaven|allah) (only|alone)? knows (what|how|when|where) ..1 (will|i|we|becomes|is to become) ..3',
      '(nothing|no strength|no energy|no money|no hope|no fight|no tears|no savings|no one|nobody) (left|more) (to|for|in|of) (lose|live|me|sell|give|hope|turn|us|my|pawn|myself)',
      '@i (have|had|got) nothing left >',
      '(everything|all) ..1 (is|was|seems|feels) ..1 (over|lost|finished|pointless|hopeless|in vain|for nothing|useless|meaningless) >'
    ],
    unless: [
      '(not|never|will not|do not|without) ..2 (give up|giving up|lose|losing|lost|quit)',
      '(for a (moment|second|minute|while|day)|when the|at first|screen|in the test|in the interview|at question|on the stairs)',
      '(patient|patients|customer|customers|guest|resident|hero|story|book|film|case|role play|the old lady|a man who)',
      '(what to do (better|differently|next time|about|with the|to improve)|what to do to)',
      '(know what|how) ..4 (improve|better|next time|prepare|study|learn)',
      '(smoking|sugar|coffee|meat|my seat|my old job) ..2',
      'how to (thank|repay|put|say|spell|pronounce)',
      'hope ..1 (of seeing|to see) (the|you|your)'
    ]
  },
  // What it did
  wounds: {
    says: 'suffers',
    find: [
      '(it|this|that|which|reading ..3|@rejection|email|interview) ..2 (broke|breaks|broken|crushed|shattered|destroyed|devastated|ruined|killed|wrecked|killing|gutted|floored|haunts|torments|tortures|crushes|destroys|flattened) ..1 (me|us|my (heart|world|life|dream|dreams|hopes|spirit|week|weekend|year|month|christmas|birthday|holiday|confidence|family|whole ..1)) ..1',
      '(my|our) (heart|world|life|whole (world|life)|dream|dreams|future) ..2 (is|was|has|have|are|fell|broke|feels|collapsed|came|stopped|went|lies) ..1 (been)? ..1 (broken|breaking|shattered|over|apart|in pieces|crashing|ruined|finished|crushed|destroyed|collapsed|gone|bleeding|to pieces)',
      '(it|this|that|which|rejection) (really|still)? ..1 (hurts|hurt|stings|stung|aches) ..1 (so|more than|like|a lot|too|terribly|badly|deeply|beyond|to (the|my)|very|really) ..3',
      '(pain|shame|humiliation|disappointment|grief|sorrow|emptiness|hurt) ..2 (is|was|are|feels) ..2 (unbearable|too much|enormous|overwhelming|hard to bear|more than|indescribable|killing|eating|great|immense|endless|worse|beyond) ..2',
      '@i (am|was|feel|felt) ..2 (a (broken|ruined|finished|beaten|desperate|lost) (man|woman|person|soul|mother|father)|empty inside|dead inside|broken inside|lost without|so alone|(so|very|that) (small|low|alone|ashamed|stupid|worthless|lost|empty|miserable|desperate|hopeless|useless|embarrassed|humiliated)) ..1',
      '(my|our) ..1 (whole|entire) (life|future|world|family) ..1 (depended|depends|hung|hangs|was riding|rested|was built|was waiting) ..2',
      '(nobody|no one|you) can ..1 (not)? ..1 (imagine|understand|know) ..1 (what it is|how it (feels|is|hurts)|what it (feels|means)|how (hard|much|painful|humiliating|difficult) (it|this)|my (pain|shame|situation)) ..4',
      '(years|studies|study|degree|education|effort|efforts|sacrifices|sacrifice|training|money|preparation|everything i (did|learned|studied|worked)) ..5 (is|are|was|were|has been|have been|went|gone|go) ..2 (a zero|zero|nothing|for nothing|in vain|wasted|worthless|useless|thrown|down the (drain|toilet)|into the (river|bin|sea|wind)|out of the window|meaningless|rubbish) ..1',
      '(was|is|it was|been) ..1 my ..2 (dream|dreams) ..2 (and|but|now|since|for|that|until|all) ..2 (now|it|over|gone|is|you|years|my life|crushed|dead|childhood|i was)'
    ],
    unless: [
      '(did|do|does|will|would) not ..2 (hurt|break|kill|ruin|destroy|crush|sting|mind)',
      '(knee|knees|back|foot|feet|leg|legs|hand|hands|shoulder|tooth|head|muscles|climb|run|hike|shoes) ..4',
      '(to leave|to say goodbye|saying goodbye|leaving|film|movie|book|song|music|aria|poem|novel|glass|plate|window|model|sauce|cake|test rig)',
      '(patient|patients|customer|customers|guest|resident|hero|story)',
      'my dream ..2 (to|of) ..8',
      '(a bit|a little|for a (day|moment|second|minute|while)|for an (hour|evening)|at first)'
    ]
  },
  // Need
  need: {
    says: 'begs',
    find: [
      '@i ..1 (really|badly|desperately|so|truly|urgently|just|only|do|did|very much|absolutely)? ..1 (need|needed|wanted) (this|that|the|your|a|it|any) ..1 (@job|work|money|salary|income|chance|it|so) ..1 (so|very|really|badly|desperately|more than|to (live|feed|survive|pay|support)|for my (family|children|kids)|because|as|>)',
      '@i ..1 (badly|desperately|urgently|so) (need|needed) (this|that|the|your|it) ..2',
      '(kids|children|family|mouths|daughter|son|baby|mother|parents) to (feed|support|look after|care for|provide for)',
      '@i ..2 (have|had|am|got|with|been|are) (no|without|zero) ..1 (income|savings|money|salary|job|work|food|home|roof) ..2',
      '@i (am|are|was|were|have been|will be) ..1 (jobless|penniless|broke|homeless|in debt|destitute|going hungry) ..3',
      '(my|our) ..1 (children|kids|family|savings|money|parents|mother|father|wife|husband) ..1 (is|are|was|were|have|has) ..2 (hungry|starving|finished|gone|suffering|depending|going hungry|counting on|exhausted|used up|run out|crying|dying) ..2',
      '(from|belong to|come from|of) a (poor|very poor|humble|struggling|broken) (family|background|home|village)',
      '(only|sole) (earning|earner|breadwinner|bread winner|bread-winner|support|provider|working) ..2',
      '(how|whether|if) ..1 (i|we) ..2 (going to|will|can|could|shall|to) ..1 (pay|afford|feed|keep|make) ..1 (my|our|the|ends|them) ..1 (rent|bills|mortgage|loan|family|children|kids|flat|house|meet|school fees|fees|heating)',
      '@i ..1 (will|am going to|might|may|are going to|could) ..1 (now)? (lose|be out of|be evicted|be deported|lose) ..1 (my|our|the|home)? ..1 (flat|house|home|visa|apartment|room|car|everything|children|kids|permit|street)',
      '(unemployed|out of work|jobless|without (a job|work)|looking for (a job|work)) ..2 (for|since) ..6 (and|but) ..1 (nobody|no one|everyone|everybody|i can not|i am|still no|nothing) ..3',
      '(consider|understand|think of|look at|remember|have pity on|pity) (my|our) (family|poor|financial|situation|condition|circumstances|children|personal|home|health) ..2',
      '@i ..1 (beg|begging|implore|imploring|beseech|plead|pleading|on my knees|pray ..1 you) ..1 (you|with you|to you|for (a|one|another|this|mercy|help)|>)',
      '(have|show|with|any|some) ..1 (mercy|pity|compassion|a heart) ..1 (on|for|towards|>|at all)',
      '(just|only|but|even) (one|a single|a little) (more )?(chance|try|opportunity|shot|break) ..2',
      '@i ..1 (will|would|can|am ready to|am willing to|shall) do ..1 (anything|everything|whatever it takes|whatever you|any work|any job) ..1 (>|to|for|you|just|please)'
    ],
    unless: [
      '(need|needed|wanted) ..3 (feedback|advice|coffee|tea|lesson|certificate|licence|license|push|break|rest|answer|tip|that (coffee|laugh|hint|comment))',
      '(evening|night|morning|early|late) shifts',
      '(do|did|would|will) ..1 (anything|everything) ..1 (differently|different|better|else|again)',
      '(not|never) ..2 (beg|begging|asking for|broke|desperate)',
      '(beg|begging) (to differ|leave|your pardon|to remain|the question)',
      '(pray|praying) (for you|you are|that you|all is well)',
      '(patient|patients|customer|customers|client|clients|guest|guests|residents|charity|shelter|role play|case)',
      '(after|before) (six|five|seven|eight|#number)',
      '(help|helped) ..2 (feed|support)',
      '(go|goes|going) into (the|a|my) (course|training|tools)',
      'at the same time'
    ]
  },
  // What one thinks of oneself
  self: {
    says: 'belittles',
    find: [
      '@i ..1 (blew|bombed|botched|flunked|screwed up|messed up|fucked up|cocked up|mucked up|ruined|tanked|flopped) ..1 (it|everything|this|that|(the|my|your|our) ..1 (interview|test|chance|exam|presentation|trial|audition|lesson|call|opportunity)|>)',
      '@i ..2 (was|am|must have been|did|performed) ..1 (absolutely|so|just|really|completely|utterly|truly|very|simply)? (terrible|awful|rubbish|hopeless|useless|dreadful|horrible|pathetic|abysmal|a disaster|a mess|a wreck|the worst) ..1 (>|in (the|my|that|your)|on the day|at (the interview|everything|this|interviews|it)|from|and|that day|all through)',
      '(my|the) ..1 (interview|performance|presentation|trial|audition|whole interview) ..1 (was|is|went) ..2 (disaster|catastrophe|embarrassment|shambles|car crash|train wreck|terrible|awful|horrible|pathetic|dreadful|a joke|disgrace|horribly|terribly|miserably)',
      '@i ..1 (have|had|feel (like|that) i|know i|always|again)? ..1 (let|letting|disappointed|disappoint|failed|failing|fail|shamed) ..1 (down)? (everybody|everyone|my ..1 @home|them all|myself|my (people|village|parents|teachers|teacher)|you all) ..1',
      '@i ..2 (embarrassed|humiliated|disgraced|shamed|ridiculed) myself ..3',
      '@i ..1 (hate|despise|loathe|am disgusted with|can not forgive|can not stand|will never forgive|blame|curse) (myself|me) ..2',
      '@i ..2 (am|was|are) ..1 (just|simply|clearly|obviously|probably|apparently|really|perhaps|maybe|evidently|always|too|not|never)? ..2 not ..1 (good enough|meant|made|cut out|worthy|worth|destined|smart enough|clever enough|wanted|born) ..1 (>|to (be|succeed|work|get)|for (this|it|that|anything|anyone|you|success|such|the)|it|anything|here|in)',
      '(nobody|no one|no company|no employer|not one) ..2 (will|would|wants|want|is going to|ever|needs|gives|gave|cares) ..2 (hire|hires|employ|want|wants|take|give|gives|need|take on|look at|hiring|touch|about) ..1 (me|us|(someone|somebody|a (man|woman|person)) ..2 (like me|my age)) ..3',
      'what (have|did) i ..1 (done|do) ..1 (to deserve|wrong in|to you|for god)',
      'why (is it)? ..1 (always me|me >|(does|do|must) (this|it|that|these things) (always|keep|have to) ..2|(do|am|must) i ..1 (always|never|keep|even (try|bother))) ..2',
      '(story of my life !(in|is)|just my luck|always the same (with|for) me|same old story|as usual for me|nothing ever works|i never (win|get (chosen|picked|anything|lucky|a chance|anywhere)|have any luck|am chosen)|i always (fail|lose|ruin|mess|freeze (up|in interviews|when it|>)|come second|get rejected|end up))',
      '(sorry|apologise|apologize|forgive me|apologies) ..2 (for|i|that i|you|to have) ..3 (wasted|wasting|waste of|being such|disappointing|disappointed you|being so (bad|stupid|useless|terrible|hopeless)|had to (sit|listen|watch|suffer|endure|put up|read)|taking your time|existing|a nuisance) ..4',
      '@i ..1 (am|was|must be|feel) ..1 (so|too|really|just|that|very|clearly|simply|probably|obviously) ..1 (stupid|dumb|old|slow|ugly|useless|thick|worthless|foolish|naive|hopeless|pathetic|boring|weak|poor|ordinary) ..1 (>|for (this|that|it|you|anyone|any|the)|to (be|work|learn|think|hope|get)|and|at)',
      '@i ..1 (should|might|ought to) ..1 have ..1 (known|guessed|expected|realised|realized|never) ..1 (it|that i|i|at my|hoped|applied|dreamed|dreamt|tried|bothered|>) ..2',
      '@i ..1 (feel|felt) ..1 (like|as) ..2 (a|an|the|something|nothing|some) ..3 (failure|idiot|fool|loser|fraud|joke|waste|burden|nobody|zero|beggar|leftover|dirt|rubbish|trash|garbage|bin|outcast|old shoe|reject|left out|thrown|piece|wreck|ghost|thief|criminal|child)'
    ],
    unless: [
      '(a bit|a little|for a (second|moment)|when i (dropped|spilled|spilt|forgot))',
      '(not|never|nor) ..1 (fail|failed|stupid|blow|disappoint|disappointed|let)',
      '(yet|statistics|welding|overhead|maths|typing) ..3',
      '(known|guessed|expected) (the answer|about|which|what|how|where|better than to)',
      '(sorry|apologies|apologise|apologize) ..6 (wrong file|late|long|delay|mail|email|message)',
      '(film|novel|book|role play|case|scenario|character|customer|patient)',
      '(test rig|fuse|sponge|cake|dough|glue|sauce|balloon|tyre|engine|horn|trumpet|whistle)',
      '(in|at) (my|the) (old|last|former|first|previous) (job|school|place|shop)',
      '(why|what) ..6 (you|recipe|machine|code|file|screen|dough|bread)',
      '(learn|learned|learnt|improve|practise|practice|next time|working on|work on|which book|get better|could i|can i|should i (have|do)) ..4',
      '(haha|lol)'
    ]
  },
  // Shame before those at home
  shame: {
    says: 'suffers',
    find: [
      '(ashamed|afraid|scared|embarrassed|dread|dreading) ..1 (to|of)? (tell|telling|face|facing|call|calling|go home|going home|look|looking|admit|show) ..1 (my|our|them|home|anyone|everyone|people|the|in|at|you)',
      '@i ..2 (already|stupidly|foolishly) ..1 told ..3',
      '(my|our) ..1 @home ..2 (cried|cries|is crying|was crying|wept|sold|borrowed|is ashamed|are ashamed|was so sure|(does|do|will|can) not (speak|talk|look at|believe me|understand why)|no longer (speaks|talks|looks)|pray|prays|prayed|look at me|laughs|laugh at) ..4'
    ],
    unless: [
      '(proud|happy|glad|loves|loved|laughed|laughs|joke|kind|thank|thanks|tooth|parrot|funny|recipe|bread|about your|how (kind|good|well|nice)|to say|to admit)',
      '(call|calls|called) me',
      '(school|nursery|class|film|play|game)',
      '@home ..2 (do|does|will) not ..1 (mind|eat|like|live|work|need|speak|understand)'
    ]
  },
  feelings: {
    says: 'suffers',
    find: [
      '@rejection ..2 (is|was|has been|keeps|kept|~have)? ..2 (eats|eating|ate|eaten|killing|kills|torturing|tortures|tormenting|torments|haunting|haunts|crushing|crushes|draining|drains|suffocating|suffocates|gnawing|gnaws|consuming|consumes|tearing|tears|destroying|wearing|paralysing|paralyzing|choking) (at|on)? (me|us|us apart)',
      '(feels|felt|feel|hit me|came|landed|struck|hurt|hurts|was|is|read) (just|more|almost)? (like|as) (a|an|the|being|if|though)? ..1 @wounds',
      '@i ..3 (find|feel|have|take|get|see) no (joy|pleasure|meaning|appetite|light|happiness|peace|rest|comfort|hope) ..3',
      '(my|all|our|of my) ..2 @plans ..6 (has|have|is|are|was|were|had|just|lies|lie|went|came|<)? ..2 @fell',
      '(it|that|which|everything) ..1 (has|have|was|is|got|gets|were) ..1 (been|now)? (crushed|shattered|trampled|smashed)',
      '(tears) ..1 (i|we) ..2 (shed|cried|wept)',
      'finished with (the|my) nerves'
    ],
    unless: [
      '(joyful|happy|kind|kindness|relief|moved|laugh|laughed|laughing|laughter|funny|onion|onions|film|movie|book|song|novel|proud)',
      '(patient|patients|client|clients|customer|customers|guest|guests|pupil|pupils|resident|residents|role play|scenario|character|baby|toddler) ..6',
      '(legs|feet|back|shoes|knees|cough|cold|hay fever|traffic|heat|weather) ..3'
    ]
  },
  bodyAndSleep: {
    says: 'suffers',
    find: ['@i ..2 not ..4 (get|got|gotten|getting|come|came|crawl|crawled|make it) out of ..1 (bed|the door|my room|the flat)']
  },
  moneyAndHome: {
    says: 'suffers',
    find: [
      '@i ..3 (lose|losing) (my|our|the) ..1 @losable',
      '(landlord|landlady|bank|council) ..1 (gave|gives) (me|us) ..1 (until|till|notice|#number|one|two|three|four|five|a week|a month|days)'
    ]
  },
  familyExpects: {
    says: 'suffers',
    find: [
      '(do|did|can|could|will|dare) not ..3 (tell|face|look|dare) ..2 (my|our|the) ..1 @home ..2',
      '(ashamed|disappointed|tired|sick|embarrassed|despairing) (of|in|by|with) me ..1',
      '(my|our) ..1 @home ..4 (prayed|praying|prays|collected|sacrificed|pooled|baked|hung|sold|sacrifices|gave up) ..3'
    ]
  },
  counts: {
    says: 'suffers',
    find: [
      '(rejection|refusal|no|failure|door|letter|disappointment) (after|upon|on) (rejection|refusal|no|failure|door|letter|disappointment)'
    ]
  },
  lastChance: {
    says: 'suffers',
    find: [
      '@i ..2 (counting|counted|banking|banked) on (it|you|this|a yes|that) ..2',
      '(so|now|and|there|because) ..2 (is|was) nothing (left|more) ..1 (for me|for us|to hope|to live|now|to lose|>)',
      '@i only ..1 (dreamt|dreamed|dream|waited|worked|prepared|studied|saved|longed|wanted) ..6 (since)',
      '@i ..1 (need|needed) (a|this|that|your|the) (yes|win|break|lifeline|miracle)'
    ]
  },
  selfInsults: {
    says: 'belittles',
    find: [
      '(a|an|such|some|one|another|this|the|just|as) ..2 @nobody (like|such as) (me|myself|us)',
      '(a|another|some|this) ..1 nobody (from|out of|without|with no|in|who|and|>) ..3',
      '(doubt|suppose|guess|imagine|expect|expected|thinking|thought|believe|believed|suspect|know|knew|figured|silly|stupid|foolish|obvious|clear|surely|naturally|perhaps|maybe|understand) ..4 (a|an)? ..1 @oneLikeMe ..3',
      '(sorry|apologies|apologise|apologize) ..3 (i|for|that i) ..2 (was|am|were|being|proved) ..2 (such|so|a|an|the) ..2 (@nobody|@bad)',
      '(something|anything|what|whatever|everything|so much) ..2 wrong with me ..3'
    ],
    unless: ['nothing but']
  },
  foolishHope: {
    says: 'belittles',
    find: ['(was|were|been|to be) the answer to ..1 (my|our) ..2 prayers', '(what) ..1 (will|is|shall|should) ..1 (become) of (me|us|my)'],
    unless: [
      '(portfolio|english|answer|answers|slides|cv|letter|code|essay|sample|french|german|typing|yet) ..3 (not|never)',
      'not ..6 yet'
    ]
  },
  begging: {
    says: 'begs',
    find: ['(please ,? please|pretty please)']
  }
}
