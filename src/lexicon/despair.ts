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
    '(nobody|failure|loser|idiot|fool|clown|moron|zero|wreck|disgrace|impostor|imposter|fraud|dummy|dunce|dinosaur|has-been|waste of (space|time)|let-down|letdown|disappointment|burden|embarrassment|hopeless case|lost cause|charity case|lost soul|beggar|nuisance|halfwit|imbecile|simpleton|peasant|dud|flop|reject|nothing|mess|disaster|joke|shame|misfit|outcast|leftover|screw-up|deadbeat|no-hoper|amateur|coward|worm|weakling|liability|laughing stock|laughingstock|bundle of nerves|bag of nerves)',
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
  hitter:
    '(it|this|that|which|your|the ..1 (rejection|refusal|no|news|letter|email|mail|call|decision|answer)|rejection|refusal|rejections|no|news|letter|email|mail|message|answer|call|decision|result|outcome|one|being (turned ..1 down|rejected|refused|passed over|dropped)|not (getting|being ..1)|losing (out)?|shame|reading|silence|waiting|not knowing|to be ..3)',
  losable:
    '(visa|flat|home|house|room|apartment|permit|residence permit|car|health insurance|insurance|children|kids|marriage|custody|farm|place in the shelter|status|mind)'
}

export interface Despair {
  /** Whether it runs the writer down, asks outright, or tells of suffering. */
  says: 'suffers' | 'belittles' | 'begs'
  find: readonly string[]
  unless?: readonly string[]
}

/** What makes the same words harmless. */
const calm = [
  '(thank|thanks|grateful|gratitude|kind !of|kindness|joy >|laugh|laughed|laughing|laughter|funny|joke|joking|haha|hehe|lol >|smile|smiled|proud|glad|happy|pleased|relief|luckily|cheered|rather|far from|actually enjoyed|enjoyed|loved)',
  '(customer|customers|patient|patients|client|clients|guest|guests|resident|residents|tenant|pupil|pupils|callers|role play|scenario|exercise|film|movie|book|story|novel|song|poem|hero|opera|character|play|onion|onions|cake|sauce|dough|loaf|glass|plate|server|build|demo|script|code|pump|engine|van|bike|car broke|train|boiler|kiln|team|match|season|harvest|cup|league|garden|old boss|my boss|shelter|animals|hospice|grieving)',
  'desperate to (learn|see|try|know|hear)',
  '(would|might|could) have',
  '(not|never|no|nothing|hardly|without|nobody|neither) ..2 (devastated|heartbroken|crushed|ashamed|hopeless|begging|beg|despair|pity|sympathy|the end|sorry for me|give up|giving up|a failure|hurt|bitter|kill|personally|broken|ruined|wasted|a waste|asking for|plea|disaster|tragedy|desperate|upset|worry|cry|crying|take it|lost anything)',
  '(a bit|a little|bit of|for (a|an) (moment|second|minute|day|evening|hour|while)|at first|briefly|slightly)',
  '(next time|learn|learnt|learned|practise|practice|practising|practicing|improve|improved|improving|work on|working on|since fixed|course|training|class for|evening class|certificate|which|could you|would you|can you|do you think|how can i|how could i|what could i|how would|what would|what should|where (could|should|can|did))',
  '(umbrella|hay fever|flu|ankle|knee|foot|back|tooth|cold|heat|weather|traffic|bus|lift|phone|laptop|printer|microphone|umbrella|slide|slides|file|wifi|camera|typo|chess|drawing|singing|cooking|handwriting|names|overhead|spelling|maths|recursion|statistics|formula|beginner|expert in)'
]

/** The families, each with what it is not. */
export const despairFamilies: Readonly<Record<string, Despair>> = {
  // What the no did to the writer
  blow: {
    says: 'suffers',
    find: [
      '@hitter ..3 (~crush|~break|~shatter|~destroy|~devastate|~ruin|~wreck|~floor|~gut|~flatten|finished|killed|~haunt|~torment|~consume|~crucify|~humiliate|ended) ..1 (me|us|my ..1 (heart !to|life|world|dream|dreams|hope|hopes|spirit|confidence|family|future|soul|self-esteem)|our ..1 (life|family)) ..2',
      '@hitter ..4 (plunged|plunges|reduced|driven|left|leaves|thrown|threw|pushed|sent|knocked|drained|robbed) ..2 (me|us|my|all|every) ..5 (dark|darkness|depression|hole|pit|despair|shattered|broken|empty|doubting|questioning|tears|pieces|confidence|edge|lowest|numb|devastated)',
      '(~knock|~take|~suck|~drain|~squeeze) ..3 (confidence|hope|life|joy|courage|will|wind|stuffing|strength|energy|heart|fight) ..2 (out of|from) (me|us)',
      '(pain|ache|hole|emptiness) ..3 (in my (chest|heart|stomach|soul)|of not? being|inside me) ..6',
      '(terrible|crushing|heavy|awful|cruel|bitter|severe|devastating|huge|hard|final|massive|hammer|fatal|body) (blow|knock) ..2',
      '(my|our|the|your) (final|last) (straw|nail|train|blow|door|lifeline|hope|bit of hope|chance|shot) !to',
      '(worst|darkest|saddest|lowest|blackest) ..1 (day|days|week|weeks|month|months|year|moment|hour|night|fear|nightmare|point|birthday) ..1 (of my|of our|came|in my|i have|since|yet|of all|come)',
      '(my|our) ..1 (heart|world|life|soul|hope|hopes|dream|dreams|confidence|spirit|nerves|self-esteem|future|pride|prayers|faith|career) ..3 (broke|broken|breaks|sank|sunk|pieces|shattered|destroyed|crushed|ruined|apart|collapsed|collapsing|bleeding|crumbled|smashed|ruins|torn|aches|zero|tatters|evaporated|is gone|is over|was over|has ended|ended with|hung on|depended on|feels empty|feel empty)',
      '(there goes|there go|goodbye to) ..1 (my|our) ..2',
      '(unbearable|more than @i can (bear|take|say|cope)|beyond what i can|too much to bear|hard to (bear|breathe|put into words|keep living|go on))',
      '(humiliating|degrading|mortifying|shameful|soul-destroying|soul-crushing|heartbreaking|gutting|devastating|demoralising|demoralizing|crushing|excruciating|unbearable) ..1 (for me|to (be|me|have|hear|read|go|stand|sit|tell|think)|it (is|was)|that i|>)',
      '(the|my|such|what|of) (humiliation|shame|disgrace|agony|heartbreak|anguish|misery|despair|grief) ..2 (of|is|was|i|that|it|to|>)',
      '(feel|feels|felt|feeling) ..2 (like|as if|as though|as) ..6 (punch|kick|slap|stab|knife|ground was|rug|funeral|death|beggar|rubbish|garbage|trash|dirt|failure|fraud|loser|idiot|fool|burden|reject|leftover|criminal|worm|zero|nobody|waste|drowning|dying)',
      '@i ..2 (have|had) ..1 (hit|reached|sunk|sank|fallen|been) ..3 (rock bottom|breaking point|in tears|in pieces|in despair|dark place|shadow of (myself|me)|into (a)? ..1 (depression|despair))',
      '@i ..1 (hit|sank|fell|slipped|spiralled|slid) ..2 (rock bottom|into (a)? ..1 (depression|hole|despair|darkness))',
      '@i ..3 (very very|so so|terribly|deeply|utterly|completely|absolutely|beyond|awfully|desperately|unbelievably|profoundly|totally) ..1 (sad|distressed|upset|unhappy|hurt|disheartened|depressed|broken|rejected|alone|ashamed|crushed|hopeless|gutted|miserable|desperate)',
      '@i ..2 (feel|feeling|felt) ..1 (so|very|that|utterly|completely|totally|really|right now|now|today|just|more)? ..1 (rejected|worthless|small|useless|pathetic|hopeless|lost|empty|alone|ashamed|broken|unwanted|rubbish|humiliated|numb|dead|crushed|beaten|defeated|inadequate|sick) ..1 (>|as a human|right|since|every time|inside|because|now|with this|when i think)',
      '(all) ..2 (that|the|my|those|this|of that) ..1 (hope|hoping|work|studying|effort|preparation|years|practice|waiting|training) ..2 (for nothing|gone|wasted|in vain|lost|in one ..1|down the)'
    ],
    unless: calm
  },
  // What the writer's body does since
  tears: {
    says: 'suffers',
    find: [
      '((^|<|and|so|then) (cried|wept|sobbed|bawled)|welling up|burst into tears|shed ..2 tears|in tears|(been|am|was|are|stop|keep|kept|started|sat|stopping|still) ..1 (crying|weeping|sobbing)) ..1',
      '@i ..5 (not|barely|hardly|no longer|unable to|stopped) ..4 (sleep|slept|sleeping|eat|eaten|breathe|get out of bed|got out of bed|leave the house|left the house|stop thinking|stop shaking|stop crying) ..2',
      '(sleepless|sleep|appetite|nightmares) ..3 (since|over) (the|your|this|it|that) ..2',
      '@i ..4 (sat|sit|lay|lie|stood|sitting) ..4 (floor|stairs|car|kitchen|bed|dark|bath) ..3 (for (an hour|hours|two|three)|and (stare|stared|wept|cried)|staring)',
      '@i ..6 ((stare|stared|staring) at (the|a) (wall|ceiling|screen)|in a (daze|fog|trance))',
      '@i ..3 (threw up|vomited|was sick to|collapsed|fainted|feel sick|felt sick|could not breathe) ..2'
    ],
    unless: calm
  },
  // What the writer says of himself
  runsDown: {
    says: 'belittles',
    find: [
      '(i am|i was|i must be|i feel|i felt|i remain|i look|i looked|i sounded|i will ..2 be|perhaps|i have been|i proved) ..2 (such|only|just|nothing but|clearly|obviously|simply|basically|truly|always|like)? ..1 (a|an|one of) ..2 @nobody ..1 (>|i|and|in|for|to|like|who|of|that|when|with|again|from|through|,)',
      '@i ..8 like (a|an) ..2 (fool|idiot|moron|loser|clown|failure|beggar|imbecile|fraud) ..2',
      '@i ..3 (too|so|that|simply|just|obviously|clearly|really|very|always|completely|utterly) ..1 (stupid|dumb|thick|slow-witted|useless|hopeless|worthless|pathetic|clumsy|dull|boring|ugly|untalented|unemployable|unlucky|good enough|clever enough|smart enough|bright enough|worthy|cut out|talented|brainy|weak|feeble|unintelligent) ..1 (>|for|to|that|at|in|and|of|as|,|this)',
      '@i (am|was) ..2 (useless|hopeless|rubbish|terrible|awful|pathetic|no use|a disaster|crap|dreadful|abysmal|atrocious|the worst|worthless|unemployable) ..1 (>|at (it|this|everything|interviews|all)|in (interviews|there|front|the room|that)|under|and|when|now)',
      '@i am (nothing|nobody|a nobody) (>|without|now|in)',
      '@i ..3 (of no use|no good at (all|anything|this|talking)|never good enough|not good enough for ..2|nothing special|unworthy|undeserving|not worthy)',
      '@i ..1 (am|was|feel|felt) ..2 a waste of',
      'my ..2 (answers|interview|performance|presentation|lesson|test|score|pitch|attempt|showing|stammering|trial) (was|were|is|are) ..3 (garbage|rubbish|pathetic|terrible|shameful|an embarrassment|disaster|laughable|appalling|abysmal|shambles|catastrophe|crap|trash|horrible|pitiful|disgrace)',
      'that (interview|performance|test|presentation) was ..2 (disaster|catastrophe|train wreck|car crash|shambles|disgrace) ..3',
      '(pathetic|feeble|pitiful|miserable|stupid|worthless|shameful|laughable|wretched|dumb|useless) (application|attempt|performance|presentation|answers|cv|self|person|brain|excuse|mouth|head|life|existence|soul|fool|wretch|me)',
      '(poor|old|miserable) (person|fool|wretch|soul|devil|sod) (like me|as i|>)',
      '@i ..3 (blew|bombed|botched|flunked|tanked|ruined|wrecked|squandered|thrown away|threw away) ..1 (it|everything|this|(the|my) ..1 (interview|test|chance|one|pitch|opportunity|trial|call)) ..1',
      '@i ..2 (fail|failed|failing|keep failing|disappointed|shamed|disgraced|embarrassed|humiliated|ridiculed) (you|you all|everyone|everybody|people|myself|my (family|parents|mother|father|teacher|professor|wife|husband|kids|children)|her down|them down|everyone down|again|at (everything|life)|so (badly|miserably)|miserably|terribly) ..2',
      '(hate|hates|hating|curse|cursing|despise|loathe|kick|kicking|beat|beating|blame|not forgive|ashamed of|disgusted with|disgusted by|sick of|sorry for|doubt|doubting|stand|pity) (myself|myself up|every (page|word|part|bit) of|how (weak|stupid|bad|slow|badly|poor)|who i)',
      '(fool|idiot|spectacle|mess|ass|disgrace|clown|laughing stock) ..1 of (myself|me)',
      '(cringe|die of shame|burn with shame|sink into the (ground|floor)|(floor|ground|earth) to (open|swallow)|hide my face|not ..3 look ..3 in the (eye|eyes|face)|(not|hardly) ..2 show my face)',
      '(someone|somebody|anyone|anybody|people|person|man|woman|nobody|fool|fraud|those) ..2 (like|as ..2 as|such as) (me|myself|i am) ..2 (never|not|no|nothing|had a chance|belongs|stood|was bound|could ever|on the team)',
      '(nobody|no one|anyone|anybody|no company|no employer|not one|who|nowhere|nothing|no firm|no school|never) ..3 (will|would|wants|want|is going to|hires|needs|come|comes|takes|hire) ..2 (me|us|someone like|a person like|(a|an) ..3 like me|people like me|(a|an) old ..2 like|for me|hire me|after this|a man like) ..1',
      '@i ..3 (never|not ever) ..1 (be|find|get|make|become|amount|work|succeed|recover) ..2 (anything|good enough|anyone|a (real|decent|proper|job|nurse|teacher)|more than a|to anything|hired|worthy|chosen|picked|from this|out of here) ..2',
      '(will|going to|destined to|bound to|doomed to|meant to|condemned to|supposed to) ..1 (die|end up|stay|remain|always be|rot|be|fail|starve) ..2 (unemployed|poor|alone|on benefits|on the street|nothing|a failure|jobless|homeless|at the bottom|forever|in the gutter|unwanted)',
      '@i ..1 should have (known (it|that i|at my)|stayed (at home|home|where))',
      '(stupid|silly|foolish|naive|dumb|mad|crazy|idiotic|ridiculous|delusional|fool|idiot) ..3 (to|for|of me to) ..1 (think|thinking|thought|hope|hoping|hoped|believing|apply|applying|dream|dreaming|expect|imagine) ..2 (i|that i|it|a|for|getting|someone|this|,|>)',
      'sorry for even (thinking|hoping|trying|applying|asking)',
      '(what|something|everything) ..2 (is|be|must be|was) ..1 wrong with me',
      '(doubt|not (think|believe|feel)|wonder (if|whether)|starting to think|started to think|convinced|beginning to think) ..3 i ..2 (have any|will ever|can go on|deserve|ever (will|could|can|get)|recover|am cut out|am made|what it takes|am worth|can get up|belong|will recover|am good enough|will get over|am not cut|not cut) ..2',
      '@i ..2 (not|never) ..1 (deserve (to be|to work|a job|any|anything better)|worthy of|deserve it)',
      '(i am|i was|it is|that is) ..2 (all|everything) ..1 i am good for',
      '(story of my life|just my luck|(i am|i feel|i must be|am i|i was) ..1 (cursed|jinxed)|born (loser|unlucky)|no luck|everything i touch|nothing (ever)? ..1 (works|goes|turns out|i do)) ..2',
      '(sorry|apologise|apologies|apologize|forgive me) ..3 (wasting|wasted|so (bad|poor|feeble|awful|stupid|useless)|existing|being (such (a|an)|so) ..1 (@nobody|@bad|disappointment)|sit through|put up with (me|my)|my (stupid|pathetic|terrible|awful|rubbish|performance)|such (a|an) ..2 @nobody|so (poor|feeble|bad) a) ..2',
      '(surely|probably|must|certainly|obviously|have) (felt|feel|laughed) ..1 (sorry for|pity for|at|about) me'
    ],
    unless: calm
  },
  // Nothing is left to hope for
  noHope: {
    says: 'suffers',
    find: [
      '(my|our|the) ..1 (last|only|final|one|single) ..1 (real|true|little|big)? (hope|chance|shot|lifeline|prospect|way out|rope|door|card) ..1 (i (have|had)|we (have|had)|left|of|>|gone|,|and|now)',
      '(you|this|it|that|yours|which|here|job|post|role) (were|was|is|are) ..1 ((my|our|the) ..1 (only|last|one|final) ..1 (hope|chance|shot|lifeline|straw|resort|prospect|way out|train|thing ..1 (left|i)|door|one (left|to (invite|answer))|@job ..4 (me|left))|(meant|supposed|going) to ..1 (save|rescue|be our|be my|change)|my ..1 (rope|lifeline|salvation|everything))',
      '(@i|my ..2 (future|life|family)) ..2 ((counting|counted|relying|relied|banking|banked|depending|depended|hung|hangs|hinged) ..2 on (this|it|that|you|your|getting|a yes)|(pinned|staked|bet|put|placed|set) ..2 (everything|all|hope|hopes|heart|eggs|my all) ..2 (on|in)|wanted (it|this|that) so|how ..2 @i was counting) ..2',
      '(nothing|no one|nobody|nowhere|no hope|no future|no strength|no ..1 power|no energy|no will|no money|no reason|no light) ..2 (left for|left >|left to (try|live|hope|lose|sell|give)|left of|to live|to (turn|go|hope|fall|try|carry|continue|live|feed|search|get up)|will come)',
      '@i ..1 (have|had|got|has) (nothing|nobody|no one|nowhere|no money|no home) (left|now|anymore|>)',
      '(left|leaves|leave|end up|ended up|stand|standing|sit|back) ..2 (with|here with|me with|us with)? (nothing|empty hands|empty-handed|no job|no home)',
      '@i ..3 (not|barely|hardly|no longer) ..3 (go on|carry on|bear (it|this|the|another|to)|take (another|any more|many more)|face (another|anyone|people|my|it)|stand another|recover|get over|get up again|have it in me|bring myself|see (any|a) ..1 (future|way|hope)|hear (no|another)|afford to hear|stop going over|stop replaying|pick myself|keep (going|living)) ..2',
      '(give up|giving up|throw in the towel|stop trying|quit trying|done trying|tired of trying) ..1 (altogether|now|hope|on (life|everything|myself|teaching|nursing|it all)|everything|>|trying|applying|for good|completely|looking|because|teaching|nursing)',
      '(what|where|there|see|is) ..2 (point|sense|use|hope|future) ..2 (of|in|for|left|is there|to) ..2 (me|us|trying|even|applying|living|going|anything|continuing|myself|keep|learning|go|live|writing|it all|it any)',
      '(why|wonder why) ..2 i ..1 (even|still|ever|keep) (bother|bothered|try|trying|apply|hope) ..3',
      'how ..2 (am|are|shall|should|can|does) ..1 (i|we|one|a person|a man|a woman) ..2 (to|now|ever|supposed|meant)? ..1 (go on|carry on|live|cope|survive|tell|face|pay|feed|take|recover)',
      '(one more|another|yet another|next|a further|the next) ..1 (no|rejection|refusal|failure|door|blow|letter) ..4 (and|i|will|would|might|could|like|on|to) ..4 (not|give up|done|finish|kill|break|end|crushed|failure|up|face|bear|get up|go on|bother|cry|over|stop|snap|pile)',
      '(taken|took|take|takes|lost|losing|robbed|killed|drained) ..3 (will to|all the joy|my will|desire to (live|go|keep)|strength to|zest|appetite for life)',
      'without (this|that|the|your|it) ..1 (job|salary|wage|wages|post|work|income|contract|pay|role) ..1 (i|we|my) ..2'
    ],
    unless: calm
  },
  // Those at home, and money
  home: {
    says: 'suffers',
    find: [
      '(my|our|the) ..1 @home ..6 (is ashamed|are ashamed|disappointed in|starve|starving|wept|suffering|suffer|depend on|depends on|depending on|counting on|rely on|relying on|keeps asking|keep asking|ask me why|asks me why|had prayed|does not know yet|do not know yet|do not look|does not look|not speak)',
      '(not|can not|how|dread|dreading|afraid|ashamed|dare|have to|had to|supposed to|what) ..5 (tell|face|explain to|going home|go home|break it to|lie to|say to) ..2 (my|our|the|them|to my)? ..1 @home ..2',
      '(what|how) ..2 @i ..3 (tell|say to|face|explain) ..2 (them|everyone|people|@home)',
      '@i ..2 (had|have|was) ..1 (already|even|so sure) ..6 (picked out|bought|sold|packed|given notice|celebrated|promised|moved|said|quit|planned|paid|signed) ..8 (now|suit|car|flat|move|apartment|boots|house)',
      '@i ..2 (had|have) ..1 already told ..3 (mother|mum|wife|husband|parents|kids|family|everyone|everybody|children) ..8',
      '(not know|no idea|how ..1 (am|are|will|can|shall) (i|we)|terrified|scared|worried|afraid) ..6 (pay (the|my|our|for)|afford|feed|make ends|rent|survive|comes next)',
      '@i ..2 (will|could|may|might|would|are going to|am going to|must|have to|had to) ..1 (lose|sell|leave|give up) (my|our|the) ..1 (flat|house|home|apartment|visa|car|room|land)',
      '(rent|mortgage|bills|debt|debts|savings|benefits|overdraft) ..3 (due|overdue|unpaid|run out|runs out|ran out|running out|gone|mounting|dried up|piling)',
      '((at|from|to|in|need|needs|live off|queue ..3) (a|the) food bank|end up on the (street|streets)|sleep in my car|sleeping in|homeless|breadline|out of money|skint and|(am|are|deep|deeply|heavily|get|got|sink|sinking|us|me) in debt|bankrupt|starving|penniless|on benefits|no wage|jobless again)',
      '(parents|mother|father|family|mum|dad|wife|husband|grandmother|village) ..2 (sacrificed|borrowed money|pawned|(sold|gave) ..1 (everything|all|land|the house|his|her|their)) ..4',
      '(if|when) ..1 (you|only you) ..2 (knew|could see|saw|know|understood|had any idea) ..4 (what|how|the state|much|i am|this)',
      '(you|no one|nobody|words) ..1 (can not|can|have no|do not|could not|will never|could|any|not) ..1 (even)? ..1 (imagine|idea|know|understand|describe|express) ..2 (how (much|badly|low|hard|it|i|sad|bad|desperate|this|lost|hurt|painful)|what (this|it|that|i|the)|the (week|pain|state|shame|night|days)|my (pain|situation|shame|state))',
      '@i ..2 (need|needed|wanted|want|prayed for|longed for) ..1 (this|that|it|the job|your|work|the money|a yes) ..2 (so (badly|much)|badly|desperately|more than|to (live|survive|feed|pay))'
    ],
    unless: calm
  },
  // Asked on one's knees
  pleads: {
    says: 'begs',
    find: [
      '(beg|begging|implore|imploring|plead|pleading|beseech|entreat|kneel|kneeling|on my knees|on bended knee|folded hands) !(leave|to) ..1 (you|for|of you|with|before|to|sir|madam|here|>|in front) ..2',
      '(have|show|take|find) (some|a little|any|it in your)? ..1 !(no) (mercy|pity|a heart|compassion|heart to) ..2',
      '(for the love of (god|all)|for (god|heaven|pity|christ)s sake|in the name of|god knows|pretty please|please ,? please|i pray you)',
      '@i ..3 (desperate|desperately) ..1 (for (a|this|work|the|your|any)|need|needed|hoping|>)'
    ],
    unless: calm
  },
  // Luck, lot and collapse
  lot: {
    says: 'suffers',
    find: [
      '@i ..2 (sat|stood|lay|was|am|have been|walked|came home|drove) ..6 (crying|cried|weeping|sobbing|in tears|staring (at|into)|shaking|numb|speechless)',
      '@i (am|was|have|feel|have been|hit|reached|have hit|have reached) ..2 (at my lowest|rock bottom|lowest point|breaking point|at breaking point|the end of my|at zero|at an all-time low)',
      '@i ..2 (pinned|put|placed|set|staked|hung|built|rested) ..1 (all|everything|every|so much|my)? ..2 (hope|hopes|heart|everything|eggs|trust|dreams|money|future|life) (on|in|into) (this|it|that|you|your|one|getting|the ..1 @rejection) ..1',
      '(took|taken|take|takes|taking|robbed|stolen|stole|destroyed|killed|shattered|crushed) ..2 (my|the|me of my|of my)  ..3 (hope|confidence|courage|dignity|pride|joy|self-respect|self-esteem|belief|dream|dreams|faith|will)',
      '(benefits|savings|dole|money|unemployment ..1|allowance|insurance) ..1 (stop|stops|end|ends|run out|runs out|ran out|are running out|is running out|will end|expire|are gone|is gone) ..2',
      '(parents|father|mother|family|mum|dad|wife|husband|grandmother) ..1 (gave|sold|sacrificed|borrowed|spent|worked|paid|pawned|saved) ..1 (everything|all|so much|their|his|her|years|their last|every penny|day and night|two jobs) ..4 (for (my|me)|to (send|pay|put)|education|studies|school|fees|course|land|house|cow|field)',
      '(can|could) not ..1 (bear|face|stand|take|survive|endure|go through|handle|cope with) ..1 (the thought|the idea|another|one more|this (again|any)|any more|it (again|all)|(this|that) pain) ..4',
      '@i ..1 (am|was) ..1 @very? (embarrassed|ashamed|mortified|disgusted) ..1 (by|at|of|about) (how|what|my|myself) ..4',
      '(made|making) ..1 (an|a|such an|a complete|a total) ..1 (idiot|fool|ass|clown|spectacle|mess) (of|out of) (myself|me|it|everything|the (interview|test))',
      '@i (was|am) ..1 (a|such a|just a) ..1 (nervous wreck|wreck|bundle of nerves|total mess|complete mess)'
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
      '@i ..2 (feel|felt|feeling|am) ..2 (hollow|numb|useless|exhausted|worn out|burnt out|burned out|drained|beaten|defeated|lost) ..1 (and|>|by|inside)'
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
    find: ['(folded hands|on bended knee|on my knees|from the bottom of my heart i (ask|beg)|earnestly (plead|beg))'],
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
      '(my|our) ..1 (last|only) ..1 (chance|hope|shot|opportunity|way out|lifeline)',
      '(you|this|it|that|your ..2 _) ..1 (are|were|was|is) ..1 (my|our|the) ..1 (only|last) (hope|chance|shot|lifeline|light|straw|resort|salvation|way out)',
      '@i ..3 (give up|giving up|am done trying|want to give up|thought ..1 giving up) ..1 (on (life|everything|myself|my dream|my dreams|teaching|nursing|the (trade|profession|search)|this (career|trade|profession)|looking|trying)|trying|looking|applying|altogether|now|hope)',
      '@i ..2 not ..1 know ..1 (what (to do|i (will|should|shall|am going to|can) do|i did to deserve|becomes of|will become)|where to (turn|go)|who to turn to|how to (go on|continue|carry on|face|live|cope|survive|tell|feed)|how (i|we) ..2 (will|shall|can|should|am|are|going to) ..2 (pay|live|survive|manage|cope|eat|feed|face|tell|get through|go on|make ends)|how much (more|longer) ..4|if i can (go on|continue|take)) ..2',
      '(nothing|no strength|no energy|no money|no hope|no fight|no tears|no savings|no one|nobody) (left|more) (to|for|in|of) (lose|live|me|sell|give|hope|turn|us|my|pawn|myself)'
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
      '(my|our) (heart|world|life|whole (world|life)|dream|dreams|future) ..2 (is|was|has|have|are|fell|broke|feels|collapsed|came|stopped|went|lies) ..1 (been)? ..1 (broken|breaking|shattered|over|apart|in pieces|crashing|ruined|finished|crushed|destroyed|collapsed|gone|bleeding|to pieces)',
      '(it|this|that|which|rejection) (really|still)? ..1 (hurts|hurt|stings|stung|aches) ..1 (so|more than|like|a lot|too|terribly|badly|deeply|beyond|to (the|my)|very|really) ..3',
      '@i (am|was|feel|felt) ..2 (a (broken|ruined|finished|beaten|desperate|lost) (man|woman|person|soul|mother|father)|empty inside|dead inside|broken inside|lost without|so alone|(so|very|that) (small|low|alone|ashamed|stupid|worthless|lost|empty|miserable|desperate|hopeless|useless|embarrassed|humiliated)) ..1',
      '(years|studies|study|degree|education|effort|efforts|sacrifices|sacrifice|training|money|preparation|everything i (did|learned|studied|worked)) ..5 (is|are|was|were|has been|have been|went|gone|go) ..2 (a zero|zero|nothing|for nothing|in vain|wasted|worthless|useless|thrown|down the (drain|toilet)|into the (river|bin|sea|wind)|out of the window|meaningless|rubbish) ..1'
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
      '@i ..1 (really|badly|desperately|so|truly|urgently|just|only|do|did|very much|absolutely)? ..1 (need|needed) (this|that|the|your|it) ..1 (@job|work|money|salary|income|chance|it|so) ..1 (so|very|really|badly|desperately|more than|to (live|feed|survive|pay|support)|for my (family|children|kids)|because|as|>)',
      '(my|our) ..1 (children|kids|family|savings|money|parents|mother|father|wife|husband) ..1 (is|are|was|were|have|has) ..2 (hungry|starving|finished|gone|suffering|depending|going hungry|counting on|exhausted|used up|run out|crying|dying) ..2',
      '(how|whether|if) ..1 (i|we) ..2 (going to|will|can|could|shall|to) ..1 (pay|afford|feed|keep|make) ..1 (my|our|the|ends|them) ..1 (rent|bills|mortgage|loan|family|children|kids|flat|house|meet|school fees|fees|heating)',
      '@i ..1 (will|am going to|might|may|are going to|could) ..1 (now)? (lose|be out of|be evicted|be deported|lose) ..1 (my|our|the|home)? ..1 (flat|house|home|visa|apartment|room|car|everything|children|kids|permit|street)',
      '@i ..1 (beg|begging|implore|imploring|beseech|plead|pleading|on my knees|pray ..1 you) ..1 (you|with you|to you|for (a|one|another|this|mercy|help)|>)',
      '(have|show|with|any|some) ..1 (mercy|pity|compassion|a heart) ..1 (on|for|towards|>|at all)'
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
      '@i ..1 (have|had|feel (like|that) i|know i|always|again)? ..1 ((let|letting) ..1 (down)|disappointed|disappoint|failed|failing|fail|shamed|let) ..1 (everybody|everyone|my ..1 @home|them all|myself (down)?|my (people|village|parents|teachers|teacher)|you all) ..1',
      '@i ..2 (embarrassed|humiliated|disgraced|shamed|ridiculed) myself ..3',
      '@i ..1 (hate|despise|loathe|am disgusted with|can not forgive|can not stand|will never forgive|blame|curse) (myself|me) ..2',
      '@i ..2 (am|was|are) ..1 (just|simply|clearly|obviously|probably|apparently|really|perhaps|maybe|evidently|always|too|not|never)? ..2 not ..1 (good enough|meant|made|cut out|worthy|worth|destined|smart enough|clever enough|wanted|born) ..1 (>|to (be|succeed|work|get)|for (this|it|that|anything|anyone|you|success|such|the)|it|anything|here|in)',
      '(nobody|no one|no company|no employer|not one) ..2 (will|would|wants|want|is going to|ever|needs|gives|gave|cares) ..2 (hire|hires|employ|want|wants|take|give|gives|need|take on|look at|hiring|touch|about) ..1 (me|us|(someone|somebody|a (man|woman|person)) ..2 (like me|my age)) ..3',
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
      '@i ..2 (already|stupidly|foolishly) ..1 told ..3',
      '(my|our) ..1 @home ..2 (cried|cries !(at)|is crying|was crying|wept|(sold|borrowed) ..2 (everything|house|land|car|cow|ring|jewellery|jewelry|money|to)|is ashamed|are ashamed|was so sure|(does|do|will|can) not (speak|talk|look at|believe me|understand why)|no longer (speaks|talks|looks)|pray|prays|prayed|look at me|laughs|laugh at) ..4'
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
    find: ['@i ..3 (lose|losing) (my|our|the) ..1 @losable']
  },
  familyExpects: {
    says: 'suffers',
    find: [
      '(do|did|can|could|will|dare) not ..3 (tell|face|look|dare) ..2 (my|our|the) ..1 @home ..2',
      '(ashamed|disappointed|tired|sick|embarrassed|despairing) (of|in|by|with) me ..1'
    ]
  },
  counts: {
    says: 'suffers',
    find: []
  },
  lastChance: {
    says: 'suffers',
    find: [
      '@i ..2 (counting|counted|banking|banked) on (it|you|this|a yes|that) ..2',
      '(so|now|and|there|because) ..2 (is|was) nothing (left|more) ..1 (for me|for us|to hope|to live|now|to lose|>)',
      '@i only ..1 (dreamt|dreamed|dream|waited|worked|prepared|studied|saved|longed|wanted) ..6 (since)'
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
