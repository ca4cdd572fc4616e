// Longer than 200 lines because most of it is word lists and examples.
import {despairClasses, despairFamilies} from '../src/lexicon/despair'
import {offending} from '../src/lexicon/offences'
import {despairWeights} from '../src/lexicon/weights/no-despair'
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
  weights: offending(despairWeights),
  classes: {
    ...despairClasses,
    // States that are too strong for a letter, as "I am …" has them
    crushed:
      "(devastated|heartbroken|heart-broken|crushed|gutted|miserable|hopeless|worthless|useless|humiliated|shattered|destroyed|ruined|wrecked|desperate|depressed|despairing|suicidal|inconsolable|distraught|ashamed|mortified|drained|crestfallen|despondent|demoralised|demoralized|dejected|traumatised|traumatized|sobbing|crying|weeping|beside myself|at my (wits|wit's|wits') end|at the end of my (strength|rope|tether|wits|nerves)|at rock bottom|doomed|done for|finished|numb|hurt|deeply hurt|in tears|in pieces|in bits|falling apart|in a dark place|in despair|in a bad place|unemployable|stupid|dumb|pathetic|unlovable|broken|empty|sick (with|of) (worry|fear|grief|shame|myself)|dying inside|losing hope|losing my mind|on the verge|on my knees|struggling to (cope|eat|sleep|survive|get by|live|pay|feed)|drowning|going under|lost|very poor|so poor|(embarrassed|ashamed) (by|about|of) (my ..1 (performance|answers|interview|results|failure|show)|myself)|unfit for|so done|traumatized)",
    failure:
      '(failure|loser|idiot|fool|burden|disappointment|joke|nobody|fraud|waste|clown|moron|beggar|charity case|hopeless case|lost cause|wreck|disgrace|impostor|imposter|laughing stock|dummy|disaster|mess|embarrassment|zero|dead loss|(worst|dumbest|stupidest|weakest|clumsiest|most useless|most stupid) ..2 (candidate|applicant|person|interview|interviewee|one|you|of all|in the room|there|>))',
    very: '(so|such|very|really|just|completely|absolutely|totally|utterly|truly|deeply|quite|simply|honestly|now|still|literally|feeling|left|basically|clearly|apparently|rather|beyond|genuinely|mentally|emotionally|financially|more|always|almost|only|probably|obviously)',
    kin: '(wife|husband|children|kids|family|mother|father|mum|mom|dad|parents|son|daughter|baby|girlfriend|boyfriend|partner|grandmother|grandfather|sister|brother|landlord|everyone|everybody)',
    sob: '(cried|cry|crying|wept|sobbed|sobbing|broke down|burst into tears|shed (a|some|many) tears|bawled|fell apart)'
  },
  guards: {
    madeTo: 'made to (look|feel|wait)',
    trade: 'fraud (analyst|analysts|investigator|investigators|examiner|specialist|team|department|prevention|cases)',
    ofNobody: '(nobody|no one|none of you|never) ..3 (made|makes|make|left|let|cried|shouted|knocked)',
    ofJest: '((plead|pleaded) (not)? guilty|not (weeping|crying)|no (mercy|pity))',
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
    joke: '(haha|hahaha|hehe|lol|lmao)',
    ofWork: 'mess of (the|my|that) ..1 (sponge|cake|dough|sauce|desk|bench|drawing|floor|kitchen|paint)',
    ofTaste: '(no (appetite|joy|pleasure|rest|peace) ..1 (for|in)|more than)',
    ofSilence: 'worth ..1 (a|an|the|your|two|even|any)? ..1 (answer|reply|response|minutes|line|word)',
    briefly:
      '(for (a|an|one|half|about) ..2 (second|moment|minute|minutes|hour|hours|day|days|evening|night|weekend|while)|at first|a (little|bit) (sad|down))',
    ofParting: '(leave|leaving|goodbye|say farewell)',
    ofKindness:
      '(thank|thanks|grateful|gratitude|kindness|(of|with|for|from|jump for|sheer) (joy|happiness)|laughter|laughing|laughed|onions|laugh (until|till|so))'
  },
  patterns: [
    // Turns of phrase
    {
      find: [],
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
    {
      find: [
        '(how|what) ..2 (i|we|am i|are we|shall i|should i|do i|will i|can i|could i) ..3 (to|now|ever|even)? (tell|face|explain ..4 to|look at|look|break (it|this|the news) to|say to|answer) ..1 (my|our|the|them|to|everyone|everybody|people) ..1 @home ..2'
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
    {
      find: [
        '(used|accustomed) to (it by now|being (thrown|rejected|turned|overlooked|ignored|sent|left|told|refused|dropped|forgotten|unwanted|invisible|pushed|kicked|discarded|last|nobody|nothing|the one|disappointed)|(disappointment|disappointments|failure|rejection|rejections|losing|the word no)) ..2'
      ],
      unless: [
        '(feedback|advice|learned|learnt|taught|helped|better each time|practice|experiment|experiments|samples|doors of|cabinet|cupboard|lift|train door|oven)',
        '(not|never) ..1 (about|for|because) (me|my)',
        '(kidney|transplant|frame|loan|claim|paper|papers|journal|editor) ..3',
        'not for me (to|but)'
      ]
    },
    {
      find: [
        '(a|an|such|some|one|another|this|the|just|as) ..2 @nobody (like|such as) (me|myself|us)',
        '@oneLikeMe ..2 (never|ever|can|could|would|will|has|have|had|stood|was|were|is|are|does|do|belongs|belong|deserves|deserve|not|always|only|end|ends) ..1 (not|never|no|nothing|hope|hoped|a chance|going to|ever|can|belong|always|going)',
        '@i ..1 (wasted|wasting|took up|stole|stealing|robbed) ..2 (everybody|everyone|you|your|their|people) ..2 (time|morning|afternoon|day|hour|lunch|energy)',
        '(everybody|everyone|anybody|his|her|the panel|the team|your|their|colleague|colleagues) ..1 (morning|time|afternoon|day|hour|patience) ..1 (with|on) my (rubbish|stupid|silly|pathetic|terrible|awful|bad|poor|useless|dumb|nonsense|stammering|babbling|rambling|mumbling)',
        '(something|anything|what|whatever|everything|so much) ..2 wrong with me ..3',
        '(my|such|this) (stupid|pathetic|useless|ridiculous|worthless|miserable|sorry|awful|silly|rubbish|dumb|pitiful|laughable) (self|face|cv|answers|answer|life|application|english|brain|existence|attempt|attempts|performance|mouth|head|career|letter|portfolio|little _|nerves|accent)'
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
    {
      find: [
        '(do|did) not know ..3 (supposed|how|what|if|whether|where) ..4 (go on|carry on|live|survive|cope|recover|tell|feed|pay|become of (me|us)|trust|keep going|start|turn|left to|i have to live|anything anymore)'
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
    {
      find: ['what ..1 (is|was|must be) wrong with me'],
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
      find: ['((how|what) ..4 tell|(have|had) to ..1 tell|face|explain (it|this)? to|look at|go home to) ..1 (my|our|them) ..1 @kin'],
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
    {
      find: [
        '@i ..4 not know ..2 (how|what|where|if|whether) ..5 (pay|live|survive|go on|eat|feed|do (now|anymore|any more|next with my life)|carry on|keep going|cope|turn|take this|tell)'
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
    // Plain words for giving up, shame and need
    {
      find: [],
      unless: [
        '(not|never|no|nor|without|far from) ..2 (given up|giving up|fault|give up)',
        '(coffee|tea|sugar|smoking|meat|flour|running|chocolate|weekends|sleeping)'
      ]
    },
    ...families,
    // The state the writer is in
    {
      find: [
        '@i ..2 (am|are|was|were|feel|felt|been|feeling|remain|became|sit here) @very? @very? @crushed',
        '(leaves|left|leave|makes|made|making) (me|us) ..1 (feel|feeling)? @very? @crushed'
      ],
      unless: [
        '(lost|hurt) ..1 (in|for|my|on|the|at|by (a|the)|when|a)',
        'finished (with|the|my|early|in|on|at|a|his|her|first|second|last|by|school|university)',
        '(ashamed|embarrassed) to (admit|say|confess) ..3 (not|never)',
        '(crowd|press|luggage|bus|train|door)',
        '(hopeless|useless|rubbish|stupid|dumb|lost|a mess|pathetic) (with|at|in|before) !(interviews|interviewing|this|everything|life|anything|it|all|my)'
      ]
    },
    {
      message: againstOneself,
      find: '@i ..1 (am|are|was|must be|must have (looked|seemed|sounded|been)|feel|felt|look|looked|sounded|seem) ..1 (like|such|as|so)? ..1 (a|an|the|one) ..3 @failure',
      unless: ['(not|never) ..3 @failure', '(a bit|a little|bit of|for forgetting|when i)']
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
      find: ['(never|not) (be|been|was|am)? good enough ..1 (for (you|anyone|anybody|any)|>)', 'what ..1 (is|was|must be) wrong with me'],
      unless: ['not ..6 yet']
    },
    {
      message: againstOneself,
      find: ['@i ..2 (blush|cringe|shudder) ..2 (when|at|thinking)']
    },
    // Foolish to have hoped
    {
      message: againstOneself,
      find: ['(foolish|stupid|silly|naive|dumb|crazy|delusional|idiotic) ..2 to (think|hope|believe|dream|apply|try)']
    },
    // Failure called by its worst name
    {
      message: againstOneself,
      find: ['@i (have)? (failed|failing) (you|everyone|myself|miserably|completely|everybody|again|in life)']
    },
    // The heart, the dream, the world
    {
      find: [
        '(my|our) ..1 (heart|soul|spirit|world|dream|dreams|life|confidence|self-esteem|hope|hopes|nerves|future|career|morale|self-confidence|pride|self-respect) ..3 (broke|broken|break|breaks|sank|in pieces|shattered|destroyed|crushed|ruined|fell apart|collapsed|collapsing|over|gone|bleeds|bleeding|ended|dead|died|crumbled|smashed|in ruins|torn|aches|vanished|at zero|is zero)'
      ]
    },
    // Tears, nights, strength
    {
      find: ['@i ..3 @sob', '(hand|hands) ..2 (shake|shaking|tremble|trembling) ..1 (as|while|when) i (write|type|read|wrote|typed)'],
      unless: ['(joy|kind|happy|relief|moved)']
    },
    // Need and last chances
    {
      find: [
        '@i ..1 (have|had|got) (nothing|nobody|no one|nowhere|no money) ..1 (left|else|more|now|anymore|in|coming) ..2',
        '(not|no) ..1 (get|have|many) ..1 more (tries|chances)'
      ],
      unless: ['nothing (else|more|left)? ..1 to (add|say|complain|hide|fear|report|regret|do with)']
    },
    // Money and family
    {
      find: [
        '(my|our) ..1 @kin ..6 (hungry|starving|depend on|depending on|rely on|counting on|count on|disappointed|ashamed|crying|suffering|sold|borrowed|mortgaged|pawned|left me|(not|never|hardly|stopped) ..1 (talk|talked|talking|speak|spoken|look|looked|respect)|see my face|is dying)',
        '((how|what) ..4 tell|face|explain (it|this)? to|look at) ..1 (my|our|them) ..1 @kin',
        '(visa|permit|savings|unemployment|benefits|money) ..3 (expire|expires|runs out|run out|ran out|is gone|are gone|ate|finish|finishes|used up)'
      ]
    },
    // Begging
    {
      message: begs,
      find: ['(have|show|take) ..1 (mercy|pity|a heart)', 'pretty please']
    },
    // Guilt, shame and fate
    {
      find: [
        '@i ..4 not know ..2 (how|what|where|if|whether) ..5 (pay|live|survive|go on|eat|feed|do (now|anymore|any more)|carry on|cope|turn|tell)',
        '(no one|nobody|noone|no firm|not one|who) ..2 ((wants|hires|takes|needs) ..1 (me|us|his|her|my|anymore|any more|someone|people like)|(will|would) ..1 (ever)? (hire|take|want) (me|us|someone))'
      ]
    }
  ],
  message: '“{match}” may be read as asking for pity.',
  why: 'Pity makes the reader uneasy, and an uneasy reader says little.',
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
  {flags: '«My heart is in pieces over your letter.»'},
  {flags: '«I hate myself for that answer.»'},
  {flags: 'Thank you for the call. «The uncertainty is tearing me apart.»', becomes: 'Thank you for the call.'},
  {flags: '«I have no strength left to try again.»'},
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
