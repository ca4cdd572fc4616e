// Longer than 200 lines because most of it is word lists and examples.
import {despairClasses, despairFamilies} from '../src/lexicon/despair'
import {defineRule, remove, replace, type Example, type PatternEntry} from '../src/rule'

const againstOneself = '“{match}” argues against the application.'
const begs = '“{match}” begs.'

const families: PatternEntry[] = Object.values(despairFamilies).map(({says, find, unless}) => ({
  find,
  ...(unless && {unless}),
  ...(says !== 'suffers' && {message: says === 'begs' ? begs : againstOneself})
}))

export default defineRule({
  id: 'no-despair',
  title: 'Leave self-pity out',
  tip: 'T8',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  classes: {
    ...despairClasses,
    // States that are too strong for a letter, as "I am …" has them
    crushed:
      "(devastated|heartbroken|heart-broken|crushed|gutted|miserable|hopeless|worthless|useless|humiliated|shattered|destroyed|ruined|wrecked|desperate|depressed|despairing|suicidal|inconsolable|distraught|ashamed|mortified|drained|crestfallen|despondent|demoralised|demoralized|dejected|traumatised|traumatized|sobbing|crying|weeping|beside myself|at my (wits|wit's|wits') end|at the end of my (strength|rope|tether|wits|nerves)|at rock bottom|doomed|done for|finished|numb|hurt|deeply hurt|in tears|in pieces|in bits|falling apart|in a dark place|in despair|in a bad place|unemployable|stupid|dumb|pathetic|unlovable|broken|empty|sick (with|of) (worry|fear|grief|shame|myself)|dying inside|losing hope|losing my mind|on the verge|on my knees|struggling to (cope|eat|sleep|survive|get by|live|pay|feed)|drowning|going under|lost|very poor|so poor|(embarrassed|ashamed) (by|about|of) (my ..1 (performance|answers|interview|results|failure|show)|myself)|unfit for|so done|traumatized)",
    failure:
      '(failure|loser|idiot|fool|burden|disappointment|joke|nobody|fraud|waste|clown|moron|beggar|charity case|hopeless case|lost cause|wreck|disgrace|impostor|imposter|laughing stock|dummy|disaster|mess|embarrassment|zero|dead loss|(worst|dumbest|stupidest|weakest|clumsiest|most useless|most stupid) ..2 (candidate|applicant|person|interview|interviewee|one|you|of all|in the room|there|>))',
    very: '(so|such|very|really|just|completely|absolutely|totally|utterly|truly|deeply|quite|simply|honestly|now|still|literally|feeling|left|basically|clearly|apparently|rather|beyond|genuinely|mentally|emotionally|financially|more|always|almost|only|probably|obviously)',
    kin: '(wife|husband|children|kids|family|mother|father|mum|mom|dad|parents|son|daughter|baby|girlfriend|boyfriend|partner|grandmother|grandfather|sister|brother|landlord|everyone|everybody)',
    money: '(rent|bills|mortgage|debt|debts|loan|loans|groceries|food|medicine|heating|tuition|electricity|instalments|hospital)',
    theJob:
      '(job|role|position|post|chance|opportunity|work|offer|place|income|money|salary|placement|internship|apprenticeship|contract|one)',
    sob: '(cried|cry|crying|wept|sobbed|sobbing|broke down|burst into tears|shed (a|some|many) tears|bawled|fell apart)'
  },
  guards: {
    madeTo: 'made to (look|feel|wait)',
    denied:
      '(not|never|neither|nor|hardly|far from) ..2 (devastated|heartbroken|crushed|desperate|ashamed|hopeless|begging|beg|despair|the end of the world|asking for (pity|sympathy)|looking for (pity|sympathy))',
    atWork:
      '(the|a|an|my|our|your|with|of|angry|upset|desperate|crying|difficult) ..1 (patient|patients|client|clients|customer|customers|guest|guests|pupil|pupils|resident|residents|novel|film|role play|scenario|character)',
    formalBeg: '(beg|begging) (leave|to (remain|inform|report|state|submit|enclose|assure|thank|acknowledge|offer|advise|sign|say))',
    ofBeauty:
      '(view|music|song|scene|film|movie|novel|aria|melody|choir|poem|symphony|sonata|opera|concert|sunset|landscape|(best|good|nicest) way)',
    smallHope: 'hope of (seeing|matching|catching|meeting|beating|spotting)',
    forOthers: '@crushed for (the team|him|her|them|you|our team)',
    inSport: '((second|first) half|match|league|season|final|cup|derby|tournament|referee)',
    joke: '(haha|hahaha|hehe|lol)',
    ofKindness:
      '(thank|thanks|grateful|gratitude|kindness|(of|with|for|from|jump for|sheer) (joy|happiness)|laughter|laughing|laughed|onions|laugh (until|till|so))'
  },
  patterns: [
    ...families,
    // The state the writer is in
    {
      find: [
        '@i ..2 (am|are|was|were|feel|felt|been|feeling|remain|became|sit here) @very? @very? @crushed',
        '(leaves|left|leave|makes|made|making) (me|us) ..1 (feel|feeling)? @very? @crushed',
        '^ (feeling|left|still|just|absolutely|completely|totally|utterly)? (devastated|heartbroken|crushed|gutted|shattered|humiliated|distraught|in tears|in pieces)'
      ],
      unless: [
        'gutted to (hear|see|learn|read) that (the|your)',
        '(lost|hurt) ..1 (in|for|my|on|the|at|by (a|the)|when|a)',
        'finished (with|the|my|early|in|on|at|a|his|her|first|second|last|by|school|university)',
        '(drained|empty|broken|finished|ruined|wrecked|lost|hurt) ..2 (after|from|my (back|knee|foot|hand|ankle)) ..3 (shift|day|drive|trip|flight|run|back|knee|foot|hand|ankle)?',
        'desperate (to|for) ..3 (see|try|know|learn|better|improve|coffee|tea)',
        '(stupid|dumb|useless|hopeless|pathetic) ..1 (question|code|idea|at)',
        '(ashamed|embarrassed) to (admit|say|confess) ..3 (not|never)',
        'empty (handed|stomach)',
        '(crowd|press|luggage|bus|train|door)',
        '(hopeless|useless|rubbish|stupid|dumb|lost|a mess|pathetic) (with|at|in|before) !(interviews|interviewing|this|everything|life|anything|it|all|my)',
        '(feel|felt) ..2 stupid (for a|when|at first)',
        'struggling to get by ..1 (gate|door)'
      ]
    },
    {
      message: againstOneself,
      find: '@i ..1 (am|are|was|must be|must have (looked|seemed|sounded|been)|feel|felt|look|looked|sounded|seem) ..1 (like|such|as|so|nothing but)? ..1 (a|an|the|one) ..3 @failure',
      unless: [
        '(not|never) ..3 @failure',
        '(a bit|a little|bit of|for forgetting|when i)',
        '(failure|mess|disaster|joke|waste|fraud) (mode|modes|analysis|analyst|recovery|rate|management|engineer|investigator|manager|examiner|prevention|officer|relief|in the|before)'
      ]
    },
    {
      message: againstOneself,
      find: '@i ..1 (must|probably|surely)? ..1 have? (looked|seemed|sounded|look|seem|sound) ..2 (stupid|dumb|pathetic|useless|ridiculous|hopeless|incompetent|desperate)'
    },
    {
      message: againstOneself,
      find: '(you|everyone|everybody|they) must ..2 (think|thought|have thought|believe|be laughing) ..3 (fool|idiot|stupid|useless|incompetent|hopeless|joke|pathetic|at me)'
    },
    {
      message: againstOneself,
      find: [
        '@i ..2 (am|was) ..1 not ..2 (good enough|cut out|smart enough|clever enough|worthy|wanted|hirable|employable|(made|meant|built) for (this|it|that|anything|success|better|interviews|the (job|trade|work|profession|world))|worth (it|an|your|the|a|anything))',
        '(probably|maybe|perhaps|clearly|obviously|simply|just|apparently|guess|suppose|evidently) ..2 not ..2 (good enough|cut out|smart enough|clever enough|meant (for|to be)|made for (this|it|that|anything|success|better|interviews|the (job|trade|work|profession|world))|worth|have what it takes|wanted)',
        '(never|not) (be|been|was|am)? good enough ..1 (for (you|anyone|anybody|any|this world)|>)',
        'what ..1 (is|was|must be) wrong with me'
      ],
      unless: [
        '(kindness|praise|generous|generosity|such)',
        '(if|whether|how|where|what|why) ..3 not (good|clear)',
        '(yet|clear|slides|answer|english) ..1 (not)? good enough',
        'good enough (at|in|with) ',
        'not ..6 yet',
        'not worth (mentioning|discussing|the paper)'
      ]
    },
    {
      message: againstOneself,
      find: [
        '@i ..2 am ..2 too (stupid|dumb|boring|ugly|useless|weak for)',
        '@i ..1 (feel|felt|feeling) ..2 (small|alone|lonely|invisible|like (dirt|trash|garbage|rubbish|nothing|an idiot|a fool))',
        'made (a|an) ..2 (fool|ass|idiot|clown|spectacle) of (myself|me)',
        '@i ..2 (talk|talked|stammer|stammered|stutter|stuttered|look|looked|sound|sounded|behave|behaved|act|acted|stand|stood|sit|sat) ..1 like (a|an) (donkey|schoolboy|schoolgirl|fool|idiot|clown|parrot|sheep|cow|ape|monkey|fish|beggar|child|amateur|madman|maniac|robot|dog|pig|turkey)',
        '@i ..2 (blush|cringe|shudder) ..2 (when|at|thinking)'
      ],
      unless: [
        '(not|never|less) ..1 (alone|lonely|small)',
        '(alone|lonely|small|invisible) (in|on|at|for|next|during|under|among)',
        '(if|whether) ..2 @i'
      ]
    },
    // Foolish to have hoped
    {
      message: againstOneself,
      find: [
        '(foolish|stupid|silly|naive|dumb|crazy|delusional|idiotic) ..2 to (think|hope|believe|dream|apply|try|have (hoped|thought|believed|applied))',
        '(born loser|old fool|silly me|stupid me|poor me|little me|dumb me|stupid old me|silly old me)'
      ],
      unless: [
        '(if|whether) ..2 @i',
        'not ..1 (sorry for myself|kidding)',
        '(how|what) ..1 you (told|tell)',
        '(never|not) ..1 (a|to) ..1 dinosaur'
      ]
    },
    // Failure called by its worst name
    {
      message: againstOneself,
      find: [
        '@i ..1 (suck|sucked|stink|stank|blew it|bombed|botched|flunked|screwed (up|it|everything)|tanked)',
        '@i (have)? (failed|failing) (you|everyone|my family|myself|miserably|completely|everybody|again|at everything|in everything|in life)'
      ],
      unless: [
        '(test|demo|build|cake|sauce|dough|dish|drill|run|rehearsal|loaf|script|migration|quiz|first (round|try|question)|second (question|round)|one question|last question|that question)',
        '(if|where|what|which|whether|how) ..2 @i',
        '@i @is ..2 messed',
        'sucked (in|into)',
        'not ..2 (let|disappoint|waste|fail)',
        '(always|only|keep) ..1 (fail|lose) ..1 (to|at (chess|cards|football)|track)',
        'will not'
      ]
    },
    // The heart, the dream, the world
    {
      find: [
        '(my|our) ..1 (heart|soul|spirit|world|dream|dreams|life|confidence|self-esteem|hope|hopes|nerves|future|career|morale|self-confidence|pride|self-respect) ..3 (broke|broken|break|breaks|sank|in pieces|shattered|destroyed|crushed|ruined|fell apart|falls apart|collapsed|collapsing|over|gone|bleeds|bleeding|ended|dead|died|crumbled|smashed|in ruins|torn|at rock bottom|aches|vanished|at zero|is zero)',
        '(broke|breaks|breaking|shattered|crushed|destroyed|ruined|killed|tore|stole|stamped on) (my|our) ..1 (heart|soul|spirit|spirits|world|dream|dreams|life|confidence|hope|hopes|future|self-esteem|will)',
        '(it|this|that|news|letter|answer|no|decision|rejection) ..1 hit me ..1 (like|hard|badly|so|very)'
      ],
      unless: [
        '(not|never) ..2 (break|broken|ruin|over|lost|give|gave|given|lose|giving|blame|want to (give|quit))',
        '(work|live|smoke|use|play|study|remember|need|drive|wear|drink|speak|compete|stand|own|wait|bother|ask|take|keep|be (late|nervous|afraid)|feel (nervous|lost)) ..4 (anymore|any longer|any more >)',
        '(pain|grief|nightmare|misery) ..1 (counselling|counseling|work|support|counsellor|nurse|team|of (a|the) (shift|day))',
        '(in|at) the end of the road ..3',
        '(will|would) not',
        'dream ..2 (job|role|team|company)',
        '(heart|pride|life) ..1 in (it|my|your|the)',
        '(accident|injury|operation|surgery)',
        'in (this|the|our) (region|town|city|country|trade|industry|market|valley)',
        '(throat|back|knee|knees|foot|feet|head|ankle|shoulder|eyes|leg|hand|ears|tooth|voice)',
        '(weather|market|trade|wind|boat|season)',
        'give up (on|my|the|a|smoking|coffee) '
      ]
    },
    // Tears, nights, strength
    {
      find: [
        '@i ..3 @sob',
        '@i ..1 (can|do|did) not ..2 ((eat|breathe) (>|anymore|any more|or sleep|since|properly|anything)|get out of bed|leave the house|cope (>|anymore|any more|with (this|it|another))|go on (>|like this|living|anymore|any more)|take it|take (any)? more|face (anyone|anybody|my|people|them|it)|stand it|bear (it|this|another)|stop (crying|shaking)|look (at myself|anyone|my)|forgive myself)',
        '@i (can|do|have) not ..1 (sleep|slept) >',
        '@i (can|could|do|did|have|had) not ..2 (sleep|slept) ..2 (since|anymore|any more|properly|at night|because|any longer|or eat|for (days|nights|weeks))',
        '@i (have|had) not ..1 (eaten|stopped crying|left (the|my) (house|bed|room|flat)|been able to (sleep|eat|face))',
        '(take|bear|handle|survive|face|stand|cope with) another (no|rejection|refusal|letter|blow|disappointment)',
        '(hand|hands) ..2 (shake|shaking|tremble|trembling) ..1 (as|while|when) i (write|type|read|wrote|typed)'
      ],
      unless: [
        '(would|will) not @sob',
        '(baby|child|children|kid) ..2 @sob',
        '(joy|kind|happy|relief|moved)',
        'before (the|my) ..1 (interview|test|exam|audition)',
        '(excited|exciting|looking forward|curious)',
        '@sob (wolf|out)',
        '(book|film|page|story|song|movie)'
      ]
    },
    // Need and last chances
    {
      find: [
        '@i ..2 (really|so|desperately|badly|truly|just|urgently|do) ..1 needed ..3 @theJob',
        '@i ..1 needed (this|that|it|the) ..1 (@theJob|so|badly|more than)',
        '(this|it|that|you|the @theJob|your @theJob) ..2 @is ..2 (my|our) ..1 (last|only|final) ..1 (chance|hope|shot|option|opportunity|resort|straw|chances|hopes|lifeline)',
        '(my|our) (last|only|final) ..1 (hope|hopes|lifeline|straw|way out)',
        '@i ..2 (had|have)? ..1 (put|pinned|placed|staked|bet) (all my (hope|hopes|money|eggs|savings|faith|trust|chips|cards)|everything) ..2',
        '@i ..1 (have|had|got) (nothing|nobody|no one|nowhere|no money|no savings|no income|no other (choice|option|chance|hope)) ..1 (left|else|more|to (go|turn|live|sell|ask|lose)|now|anymore|in|coming) ..2',
        '(not|no) ..1 (get|have|many) ..1 more (tries|chances)'
      ],
      unless: [
        '(work|volunteer|volunteered|worked|shift|trainer|adviser|advisor|course|nurse|cook) ..4 (food bank|soup kitchen|shelter|job centre|jobcentre)',
        '(food bank|soup kitchen|shelter|job centre|jobcentre) ..2 (role|post|job|team|kitchen|manager|volunteers)',
        '(course|training|licence|license|certificate|apprenticeship)',
        '(borrow|borrowed) ..2 (book|pen|idea|ideas|car|suit|tie|shoes|laptop|ladder|bike)',
        'to (work on|learn|improve|know|practise|practice|understand|be (better|ready)|build|gain|get better|develop|prepare)',
        '(need|needed) ..3 (practice|feedback|advice|help|tips|training|course|experience)',
        'nothing (else|more|left)? ..1 to (add|say|complain|hide|fear|report|regret|do with)',
        '(not|never) ..1 (need|lose|lost|give|given)',
        '(feedback|words|answer|help|call|letter|note|card) ..3 (meant|means) everything',
        '@i ..1 (need|needed) (this|the|that|it) ..3 (for (my|the) (course|portfolio|records|visa)|by|before)',
        'no one else to thank',
        'job (number|id|reference|code|link|title|titles|description|ad|advert)',
        'only (way|chance|opportunity) to (learn|improve|see|know|meet)'
      ]
    },
    // Money and family
    {
      find: [
        '(how|not|unable to|struggle to|struggling to|barely|hardly) ..4 (pay|afford|cover|make) (my|the|our|for my|for the|next|this|these) ..2 @money',
        '(my|our) ..1 @kin ..6 (hungry|starving|depends on|depend on|depending on|relies on|rely on|counting on|count on|disappointed|ashamed|crying|suffering|sold|borrowed|mortgaged|pawned|left me|(not|never|hardly|stopped) ..1 (talk|talked|talking|speak|spoken|look|looked|respect)|look at me|laughs at me|laugh at me|asks (me )?(why|when|if)|see my face|is dying|believed in me|had to sell)',
        '((how|what) ..4 tell|(have|had) to ..1 tell|face|explain (it|this)? to|look at|go home to) ..1 (my|our|them) ..1 @kin',
        '(visa|permit|savings|unemployment|benefits|money) ..3 (expire|expires|runs out|run out|running out|ran out|is gone|are gone|ate|finish|finishes|used up)',
        '(ate|eaten|swallowed|used up|spent) (all )?(my|our) (last )?(savings|money)'
      ],
      unless: [
        '(not|never) ..2 (worry|worried|hungry)',
        'who (can|could|do) not',
        'pay (attention|the tram)',
        '(course|exam|licence|license|certificate|training|book)',
        '(my|our) ..1 @kin ..8 (proud|happy|laughed at (the|my tie)|glad|loved|joked|better|recovered)',
        '(call|sick|ill) ..3 (so|which is why|on the day|that (day|morning))',
        'tell my (wife|husband|family|mother|father|parents|children|kids|partner) ..2 (about (your|the)|how (kind|good))',
        '(prefer|shifts|school run)',
        'benefits (package|team|of|manager|administration)'
      ]
    },
    // Begging
    {
      message: begs,
      find: [
        '@i ..2 (beg|begging|implore|imploring|plead|pleading|beseech|entreat|am on my knees|am down on my knees)',
        '(have|show|take) ..1 (mercy|pity|some compassion|a heart)',
        'pretty please'
      ],
      unless: [
        'begging off',
        'beg (off|to differ|to be excused|your pardon|you to (excuse|forgive|pardon))',
        '(differ|excuse|regards|say|thank|tell|keep)',
        'on my knees ..1 (all|every|in|as|for|laying)',
        'not ..2 (pity|mercy)'
      ]
    },
    // Guilt, shame and fate
    {
      find: [
        '@i ..4 not know ..2 (how|what|where|if|whether) ..5 (pay|live|survive|go on|eat|feed|do (now|anymore|any more|next with my life)|carry on|keep going|cope|turn|take this|tell)',
        '(no one|nobody|noone|no company|no firm|no employer|not one|who) ..2 ((wants|hires|takes|needs) ..1 (me|us|his|her|my|anymore|any more|someone|people like)|(will|would) ..1 (ever)? (hire|take|want) (me|us|someone)|cares (about|if|what) ..1 (me|i|happens)|gives me (a|the))',
        '(yet another|another|one more) (rejection|refusal|failure|nail|slap|blow) ..4'
      ],
      unless: [
        'never ..1 (forget|get|be|make|find|have|work) ..2 (tired|bored|same mistake|that mistake|able to thank|without)',
        '(will|may|might) never ..2 (know|forget|skip|rush)',
        '(not|never) ..2 (a waste|wasted)',
        '(learned|learnt|taught|helped|made me better)',
        '(sending|send|writing|write|handling|sorting)',
        '(outlier|kidney|transplant|frame|loan|claim) (rejection|rejections)',
        '(rejection|no) number ..3 (in the|on the) (list|report)'
      ]
    },
    // Apologies that belittle
    {
      message: againstOneself,
      find: [
        '(sorry|apologies|apologise|apologize|forgive me|regret) ..3 (you|everyone|your _) ..1 (had to|have to|must|needed to|were forced to) ..2 (sit|listen|watch|see|endure|suffer|put up|read|hear|witness|bear|look|waste)'
      ],
      unless: [
        'being ..1 (late|early|brief|direct|blunt|slow|unclear|vague|unavailable|informal|nervous|ill)',
        'had to ..2 (wait|reschedule|move|cancel|repeat|come|choose|decide)',
        '(not|no|want|never|rather|without) ..4 (waste|wasting|wasted)',
        '(do|did|would) not',
        'your (bad|poor) (line|connection|audio)',
        'my (poor|bad|weak|terrible) (english|connection|line|audio|handwriting|signal|french|german|internet|camera)'
      ]
    }
  ],
  message: '“{match}” asks for pity.',
  why: 'Pity makes the reader uneasy, and an uneasy reader says little; the reason may well have been a kind one.',
  mends: [
    remove(),
    replace(
      ({message}) => (/disappoint/i.test(message.text) ? undefined : 'I was disappointed, but I want to learn from it.'),
      'Say it plainly'
    )
  ]
})

export const examples: Example[] = [
  {flags: '«My hands tremble while I write this.»'},
  {flags: '«Our landlord gave us until Sunday.»'},
  {flags: '«My aunt had already baked a cake for my first day.»'},
  {flags: 'Thank you for the call. «The uncertainty is tearing me apart.»', becomes: 'Thank you for the call.'},
  {flags: '«Rejection after rejection, door after door.»'},
  {flags: '«It is hardly worth your while to answer a nobody like me.»'},
  {flags: '«What will become of us?»'},
  {flags: '«Please have mercy on a jobless welder.»'},
  {passes: 'My plan for the summer is a course in welding.'},
  {passes: 'Do you think that someone like me could start in a smaller role?', because: 'a real question'},
  {passes: 'I was the slowest in the mental arithmetic, so I bought a workbook.', because: 'modest learning'},
  {passes: 'I could hardly speak for laughing when the parrot answered the phone.'},
  {passes: 'My wife and I are moving to Leeds in May.'},
  {flags: 'Thank you for your letter. «I am completely devastated.»', becomes: 'Thank you for your letter.'},
  {flags: '«I really needed this job.»'},
  {flags: 'I liked the panel«, but I know I bombed it.»', becomes: 'I liked the panel.'},
  {flags: '«I cried when I read your email.»'},
  {flags: "«I'm begging you for one hint.»"},
  {flags: '«This was my last chance.»'},
  {flags: "«I don't know how I will pay the rent now.»"},
  {flags: '«Sorry you had to sit through my talk.»'},
  {flags: '«Nobody wants me anymore.»'},
  {flags: '«I feel like such a failure.»'},
  {flags: '«My heart is broken.»'},
  {flags: "«I can't take another rejection.»"},
  {flags: '«My children depend on me.»'},
  {flags: "I liked the task«, but I'm just not good enough.»", becomes: 'I liked the task.'},
  {passes: 'While I was disappointed, I enjoyed the day.', because: 'plain disappointment'},
  {passes: 'I was a little sad to read your letter.'},
  {passes: 'I was very nervous in the first round.', because: 'a circumstance'},
  {passes: 'My English is not perfect.'},
  {passes: 'I fear I answered a different question.', because: 'modest learning'},
  {passes: 'I bombed the demo run in the rehearsal, but the real one held.', because: 'about the work'},
  {passes: 'I really need to work on my timing.', because: 'the need is for growth'},
  {passes: "I won't give up.", because: 'negation counts'},
  {passes: 'Your kind words meant everything to me.', because: 'joy'},
  {passes: 'It has been a hard winter for the trade.', because: 'a hardship as circumstance'},
  {passes: 'The patient in the role play was in tears.', because: "somebody else's tears"},
  {passes: 'I have two children, so I prefer day shifts.'},
  {passes: 'Sorry for being late to the call.'},
  {passes: 'I beg to differ on one point.'},
  {passes: 'You took time for a beginner like me.'}
]
