// Over 200 lines of data: the ways of asking, and what for.
import {PatternSet} from '../match/find'

/** Nouns that name feedback when they are asked for. */
const noun =
  '(feedback|advice|insight|insights|pointer|pointers|suggestion|suggestions|tip !(the|it|them|us)|tips|guidance|critique|critiques|criticism|comment|comments|recommendation|recommendations|thoughts|hint|hints|input|inputs|impression|impressions|opinion|perspective|observation|observations|remark|remarks|counsel|assessment|evaluation|steer|ideas|appraisal|verdict|wisdom|debrief|learnings|reaction|reactions|reflections|sense check)'
const still =
  '(still|also|only|just|simply|merely|genuinely|honestly|really|very much|nevertheless|therefore|greatly|truly|so|be|dearly|quite|most|sincerely|kindly|humbly|have been|been)?'
const wish = `(^|so|and|but|i|we) (would|should|will|do|did|am|was|have|may)? ${still} ${still}`
/** A word that tells nothing of what the feedback has done. */
const untold =
  '(!(was|were|is|are|has|have|had|landed|came|hit|helped|helps|help|made|makes|received|noted|taken|understood|hurt|stings|stung|arrived|reached|worked|accepted) _)'
const expandJoint = (pattern: string) => pattern.replace('@joint', '(and|so|but|also|or|then|still|otherwise|instead|anyway|meanwhile)')
const wh = '(which|what|how|where|whether|if|why|when|who)'

/** Wanting to be told, said as a plain statement: it asks all the same. */
export const indirect = new PatternSet([
  // … feedback
  `${wish} (want|need|require|demand|deserve|expect|request|seek|await|ask|like|love|welcome|value|desire|beg|wish|hope|after|entitled|looking|asking|seeking|owed|open|interested|hoping|keen|eager|requesting|hungry|craving|writing|reaching|wondering) !(to (thank|say)) ..5 ${noun}`,
  `(any|some|bit of|a little|piece of|word of) ..1 ${noun} !(that i (got|had)|i (got|had))`,
  `^ (some|any|one|just|a|more|honest|quick|brief|further|your)? ..1 ${noun} ${untold}? ${untold}? $`,
  `^ (some|any|one|just|a|more|honest|quick|brief|further|your)? (!(fair|good|valid|harsh|tough|kind|great|useful|nice|helpful|true|excellent|interesting) _)? ${noun} !(..9 (was|were|is|are|has|have|had|made|helped|came)) (on|about|regarding|as to) ..8 $`,
  `(offered|offer|offer of|promised|promise|ask for|asking for|wait for|waiting for|hope for|hoping for|interested in|open to|take) ..1 (me|us|some|any|a|candidates)? ..1 ${noun}`,
  `(if|case|whether|able|could|would|nice|great|happy|possible|possibility|chance) ..8 (give|get|receive|share|provide|offer|have) ..2 ${noun}`,
  `, ${noun} ..1 $`,
  '(take|taking) you up on',
  '(be|stay) (honest|blunt|frank|candid|direct|brutal) (with|to|about|,|$)',
  '(more|further) (detail|details|information) ..4 (welcome|appreciated|helpful|great)',
  `(look|looking) forward to ..4 ${noun}`,
  `(line|lines|word|words|minute|minutes|hint|sentence|mark|note|remark) ..8 would ..2 (help|mean|be|suffice|do)`,
  '(jot|scribble|write) ..1 (down)? ..1 (how|what|where|which|whether|a (word|line|note|remark)|two|three) ..8',
  '(give|pay) ..5 to (read|know|hear|see|learn)',
  '(your|the panel|the jury) ..1 (eye|eyes|ear|ears|judgement|judgment) ..3 (count|counts|is|are|better|sharper)',
  '(love|welcome|appreciate|value|like) ..3 (word|words|line|lines|minute|minutes) (on|about|of)',
  `(^|i|we) (would|should) ${still} (appreciate|value|welcome|cherish|treasure|love) ..5 (${noun}|honesty|word|line|lines)`,
  `@i (would|will|should|shall) ${still} be ${still} ${still} (glad|grateful|happy|thankful|delighted|pleased|obliged|indebted) (of|about|for|with|over) ..3 (${noun}|word|line|lines|answer|help)`,
  `@i (am|was) ${still} ${still} (glad|grateful|happy|thankful|delighted) (of|about|for|with|over) ..1 (any|some|a|one|further) ..3 (${noun}|word|line|lines|answer|help)`,
  `(owe|owes) @me ..4 ${noun}`,
  `(^|,|any|some|every|all|your|a|honest|further|other|even) ..3 ${noun} ..10 (welcome|welcomed|appreciated|helpful|great|golden|useful|valuable|valued|handy|brilliant|amazing|fantastic|lovely|wonderful|mean|means|help|helps|priceless|invaluable|good for|do nicely)`,
  `(put|send|give|get|have|share|hear|receive) ..3 ${noun} ..2 (in writing|please)`,
  '@i would ..1 (take|love|welcome|appreciate|value) (your|a|any|some|blunt|honest|the|hard|another|every) ..2 (notes|view|views|thoughts|take|eye|answer|line|truth|word|words)',
  `@i ..4 (interested|curious) (in|about|as to) (your|how|what|which|where|whether|any)`,
  `(happy|glad|open|ready|willing|eager) to (hear|take|get|receive) ..4 (${noun}|words|word|notes|truth)`,
  `(happy|glad|fine|content|thankful|grateful) (with|for|about|of) (a|one|any|even|just|every|two) !(positive|favourable|favorable|different|better|other) ..3 (answer|answers|line|lines|word|words|reply|${noun})`,
  // … something
  `${wish} (like|love|want|wanted|wish|need|hope|dying|keen|eager|curious|interested|happy|glad|grateful|thankful|delighted|pleased|wondering|hoping|welcome|appreciate|value|care) ..2 (know|hear|understand|find out|ask|see|be told|be shown|knowing|hearing|understanding|finding out|being told|get to know) ..3 (${wh}|something|one|the (reason|reasons|rationale|grounds|cause)|about|your|a word|anything)`,
  `${wish} (like|love|want|wanted|need|hope|keen|eager|interested|happy|glad|curious) to learn ..1 (${wh}|from you)`,
  `${wish} (like|love|want|wanted|wish|need|hope|keen|eager|curious|interested) to ..1 (know|understand|learn|hear|see|learn about|find out) ..1 my ..1 (strengths|weaknesses|mistakes|gaps|errors|shortcomings|areas|performance|score|scores|weak|strong|points)`,
  `${wish} (wonder|wondering|curious|ask|keep asking|keep wondering|asking|keep asking myself|ask myself) ..1 ${wh}`,
  `@i ${still} (shall|will|am|do|would|must)? ${still} (expect|expecting|demand|require|insist|await|awaiting|request) ..4 (answer|explanation|statement|reply|response|reason|reasons|apology|call)`,
  `(it|that) would ..2 (be|help|mean|assist|benefit|serve) ..9 (if you|to (know|hear|learn|get|have|understand) ..3 (${wh}|your|my|from you|${noun})|knowing|hearing)`,
  `(^|i|we) (would|will|should|shall) ${still} be ..3 (grateful|thankful|glad|happy|pleased|delighted|obliged|indebted|honoured|honored|appreciative) (..2 (if|to (know|hear|learn|get|receive|understand|read) ..2 (${wh}|your|${noun}))|for (any|your|some|feedback|anything))`,
  '@i would ..2 (appreciate|love|like|value) (it)? if you',
  `!(is|was) (^|_) (great|good|nice|lovely|helpful|useful|interesting|handy|brilliant|fab|ace|class|amazing|wonderful|keen|glad|happy|curious) to (know|hear|learn|get|have|understand|see|find out) ..2 (${wh}|your|my|from you|${noun})`,
  `(wondering|curious|wonder|wondered|unsure) about (my|the|how|our|your (view|views|take))`,
  `(entitled|right|have|mean|intend|about time|happy) ..1 to (know|hear|learn|be told|see) ..1 ${wh}`,
  `(rather|sooner) (learn|hear|know|ask|be told)`,
  `(should|must|will|shall|had better) ..1 ask ..5 ${wh} ..2 (i|my|you)`,
  `(unless|until|if) i ..3 (learn|hear|know|am told) ..1 (what|how|where|which) ..1 (i|to|my)`,
  '@i (want|need|would like|expect|demand|request) ..6 (what|how|where|which) i (can|could|should|must|need)',
  '@i (want|would like|would love|request|ask for) ..8 (conversation|talk|chat|call) about my',
  `@i (want|would like|would love|need) your ..1 (side|view|views|take|thoughts|opinion) (on|of|about)`,
  '(sort out|work out|discuss|go over|find out) ..2 (what|how|where) i (can|could|should|need)',
  '(request|favour|favor|wish|question|ask|plea) , (your|a|an|one|some|any|the|two|what|which|how|where|whether)',
  '(feel free|free|welcome|invited) to (tear|criticise|criticize|be (honest|blunt|frank|harsh|direct)|say|tell|point|mark|comment|pick|rip|correct|critique|give|add|suggest)',
  `@i (hereby|herewith|would like to|wish to|want to|am writing to|write to|kindly|humbly|respectfully) ..1 (request|ask for|solicit|seek|beg) ..4 (${noun}|review|report|breakdown|score|scores|marks|copy)`,
  '@i ..3 (ask|request|beg|invite|urge) (you !(..1 (times|twice|already))|for (your|any|some|a|one|feedback|help|honest|the|two|three|guidance))',
  '@i had requested',
  'if you ..3 (could|can|would|are able to) ..12 (point|advise|name|tell|share|explain|suggest|let me know)',
  `if (you ..1 (have|had|see|saw|find|found|know)|there (is|are|was|were)) (any|a|some|one|anything|something|even) ..10 (${noun}|i (should|could|can|need|might|must)|you (would|can|could|might) (recommend|suggest|advise|point)|to (improve|learn|work|develop|change|practise|practice))`,
  'would ..1 help ..1 me ..3 (improve|grow)',
  '(all|what|thing) i ..3 (ask|want|need|like|wish) ..3 (is|would be) ..1 (a|to|which|what|how|whether|some|your|for)',
  `(interests|concerns) me ..2 is ..1 ${wh}`,
  `@i (am|was) not ..1 (sure|certain|clear) ..2 (which|how|what) ..3 (should|could|can|need|must)`,
  `(questions|question|doubt|doubts) ..3 (is|are|was) ..1 ${wh}`,
  `(writing|write|purpose|mailing|emailing|reaching out|contacting|messaging|here|texting) ..8 (ask|asking|enquire|enquiring|inquire|inquiring|find out|finding out|learn|learning) ..1 (about|of)? ${wh}`,
  `(hoping|hope|wish|wishing|like|love|want|wondering|glad|grateful|happy|thankful) ..3 (you|someone|anyone) ..1 (could|can|would|might|may|will) ..2 (shed|give|tell|share|offer|help|point|say|let|explain|advise|suggest|spare|show|look|take|comment|teach|guide|mark|read|name)`,
  `${wish} (like|love|welcome|appreciate|value|hoping|hope|want|keen|happy|glad) ..6 (discuss|talk (about|through|over)|go (over|through)|look (at|over)) ..10`,
  `(curious|unsure|wondering|interested) (about|as to|in)? ..1 ${wh}`,
  `@i ..1 (ask|asking) ..2 for (one|a|an|any|some|two|your) ..10`,
  '(get|gain|have|receive|obtain) ..1 (knowledge|clarity|insight|understanding|information) (about|of|on|into|regarding) ..1 my',
  '(request|wish|hope|plea|favour|favor) ..2 is that (you|someone)',
  '(like|love|want|hoping|hoped|wish|need|welcome|appreciate) ..4 (a bit|a little|some|any|hear|know|learn|for|to have) ..1 more ..1 (detail|details|information|$)',
  '(any|some|every|a little|your) ..1 help !(and) ..4 (welcome|great|appreciated|lovely|good|nice|wonderful|useful)',
  'be as ..1 (blunt|honest|frank|direct|candid|harsh|brutal|open|critical) as',
  '(wise|honest|kind) words $',
  `(contact|touch|write|back|writing|request|requests|mail|email) ..2 for ..2 ${noun}`,
  '(sentence|line|word|words|lines) (is|are|will be|would be) ..1 (enough|plenty|fine)',
  '(do|benefit|gain|profit) (with|from) ..1 (knowing|hearing|learning|seeing) ..10',
  '@i ..1 (would|could|need|want|like|wish|hope|should) ..3 (be|being) (pointed|told|shown|steered|guided) ..10',
  `, (just|only) ${wh} ..4`,
  `(ensure|make sure|see to it|see that|arrange) ..8 ${noun}`,
  // … by naming what one does not know
  '@i ..3 (unsure|not sure|not certain|in the dark|in two minds|uncertain|at a loss|do not know|can not (judge|tell|say|see)|could not (judge|tell|say|see)|never know) ..4 (which|what|how|where|whether|if|of|about) !(to|i (will|shall|am (going|supposed))) ..6 (i|my|the)',
  '(whether|if|which) ..10 @i (can|could) not (judge|tell|say|see|know)',
  '(is|are|was) ..4 that i am (unsure|not sure|uncertain|in doubt|curious)',
  '(my|one|only|last|burning) ..1 (question|doubt|riddle|puzzle) ..1 (is|concerns|would be|regards|remains)',
  '(thing|things|question|questions|point|points) ..1 (puzzle|puzzles|trouble|troubles|nag|nags|bother|bothers|keep me|keeps me)',
  '(to be|being|get) told ..3 (which|what|how|where|whether|of|off|about)',
  // … by asking for a judge or a teacher
  '(be|play) my (critic|mirror|judge|teacher|guide|editor|coach)',
  '(help|teach|show|train|coach) me ..6 (right|better|improve|next|ready|where|how|what|which)',
  '(all ears|have it straight|give it to me straight|penny for your)',
  '(nudge|push|shove|pointer) in the right direction',
  '(hearing|hear) from you (on|about|how|which|what|whether)',
  '(list|idea|note) of what ..2 (fix|train|practise|practice|work on|improve|learn|redo|change|mend)',
  '(take|learn|have|know|hear) ..6 (is|be) one thing to',
  'what you ..2 (noticed|saw|thought|made|heard|liked|missed|found|wrote|observed) ..6 would ..2 (interest|help|teach|mean|be|serve)',
  '(hear|read|see|know|learn) ..1 what ..4 (wrote|noted|thought|noticed|saw|said|made of|marked)',
  '(say the word|name it)',
  // … by saying what it would do
  `(your|fresh|trained|honest|expert|outside|another) ..1 (views|view|opinion|take|eye|eyes|ear|honesty) ..6 (would|could|matter|matters|count|counts|help|mean|means)`,
  `(word|words|line|lines|note|notes|sentence|sentences|minute|minutes|hint|hints|paragraph|reply|call|chat) ..1 (on|about|of|regarding|from you) !(..6 (and|but|so|when|while) (i|we)) ..9 (would|will|could|can|might|may|go a long way|goes a long way|be (much|greatly|most|highly|very|so)? (appreciated|welcome)|teach|help|mean)`,
  `(^|much|most|so|very) ..1 (obliged|grateful|thankful|appreciated) (for|if|of) (a|an|any|some|one|every|each|even|whatever|further)`,
  `(my|one|only|small|last|little|a) ..1 (favour|favor|wish|request|plea|ask|hope) ..3 (is|would be|was) ..2 (a|an|some|your|any|one|to|for)`,
  `${noun} ..8 @i (would|should|will) ..1 (treasure|love|welcome|value|cherish|like|appreciate|read|take)`,
  `(whatever|anything|everything|all) (that)? you (can|could|might|may|are able|would|have|feel|want) ..10 (help|useful|welcome|appreciated|gold|serve|learn|grow|great|take)`,
  '(happy|glad|ready|open|willing|prepared|like|love|want|can take|keen) ..3 (hear|take|have|know|get) ..2 (the (good|bad|worst|truth|honest|unvarnished|hard)|it straight|it all|both|your side|the other side|where|all of it|anything|whatever|everything)',
  '(pick|borrow|tap) your (brain|brains|ear|eyes|expertise)',
  `@i (am|was|have been|keep|kept|had been)? ..1 (left|been|still)? ..1 (trying|struggling|unable|hoping|keen|at a loss) to ..2 (work out|figure out|find out|see|understand|learn|decide|know|pin down) ..1 ${wh}`,
  `@i (can|could) not ..6 (tell|say|judge|work out|see|make out|decide|figure out) ..3 (whether|if|which|where|what|how) ..2 (i|my|the|it|this)`,
  `(asking|ask|wondering) (myself|ourselves)? ..1 (how|what|which|where|whether|if) ..3 (i|my|the)`
])

/** Feedback that was got already, or from others: "I got some advice from a friend." */
export const received = new PatternSet([
  `(got|received|had|gathered|collected|(was|were|been) given|gave me|gave us|took|picked up|asked a friend for) (some|any|a|the|lots of|a lot of|much|plenty of|good|great|useful|helpful|your|all)? ..1 ${noun}`,
  `${noun} ..2 @i ..1 (got|received|had|was given)`,
  // … or that may not be had
  `not ..1 (be able|able|allow|allowed|offer|give|provide|always|every|possible|permit) ..8 ${noun}`
])

/** The same where it neither thanks nor tells of the past: "You have until noon to send me your feedback". */
export const pressing = new PatternSet([
  '(a|one|any|some|two|few) ..1 (line|lines|word|words|note|sentence|sentences|view|hint) (on|about|of|as to) ..1 (how|what|where|which|whether|my)',
  `(send|give|share|provide|write|offer|spare|deliver|supply|want|need|expect|await|waiting for) ..4 ${noun}`,
  `${noun} ..8 (would|could|might|go a long way|goes a long way|matter|matters|settle)`,
  `(to know|knew|knowing|unsure|unclear|not clear|question is|curious) ..3 ${wh} ..4 (i|my)`
])

/** Asking said outright, with or without a question mark. */
export const direct = new PatternSet(
  [
    '(could|can|would|will|might) (you|someone|anyone|anybody) !(have been|not have)',
    '(could|can|may|might) i ..1 (pick|borrow|tap|trouble|bother|beg|invite|impose|turn to|lean on|run) ..1 (your|you|this|it|a|my)',
    '(request|requesting|requested|ask|asking|urge|beg|implore|invite) (you|your good self|your goodself|your kind self|your esteemed self|your kindness|your honour|him|the team|sir|madam) ..2 (to|for)',
    '^ @joint? (just|please)? (point|steer|nudge|guide|lead) me ..1 (to|towards|toward|at|in|on)',
    '!(what|whatever|than|because) (^|_) (you|someone) (could|can|might|would|may) !(not) ..2 (share|tell|give|spare|let|point|advise|offer|send|say|help|suggest|recommend|comment|name)',
    '(may|might|could|can) i ..2 (ask|know|get|have|request|trouble|hear|see|receive|reapply|learn)',
    '(^|,|and|so|but|also|or|then) ..1 (please|kindly) ..3 (tell|share|let|give|advise|send|suggest|provide|guide|help|inform|revert|say|explain|comment|name|point|show|write|list|answer|reply|reconsider|call|put|some|any|do !(not (worry|feel|trouble|bother|mind|hesitate|reply|answer))|be|mention|clarify|respond|consider|look|review|rate|describe|evaluate|assess|mark|correct|elaborate|teach|take|drop|spare|leave|get|mark|grade|enlighten|intimate|circle|underline|highlight|annotate|critique|criticise|criticize|tear|pick|go|indicate)',
    '(tell|share|let|give|advise|send|suggest|provide|guide|help|inform|say|explain|comment|name|point|show|answer|reply|call|write) ..6 please',
    '(please|kindly|humbly|graciously) ..2 (tell|share|give|advise|suggest|provide|guide|help|inform|say|explain|name|point|show|correct|teach|mention) ..1 (me|us|my|which|what|where|how|some|any|your|on)',
    '(kindly|graciously|(help|oblige|assist|favour|favor|needful) ..2 by) (advising|guiding|telling|informing|correcting|teaching) (me|us|my)',
    `(give|share|send|tell|spare|drop|offer|grant) (me|us) ..3 ${noun}`,
    '(please|kindly|^|,|do|just|and|then|so|but|could you|you could|would you|you can|you would) let me know',
    `(tell|show|teach|advise|explain to) me ..1 (${wh}|one|something|honestly|your)`,
    '^ @joint? (just|please|then|or)? (point (at|to|out)|name|mark|rate|grade|judge|critique|pick) (it|my|the|me|one|two|three)',
    '(fire away|hit me with|lay it on|do share)',
    '^ @joint? (just|now|please)? (recommend|guide|help|evaluate|assess|suggest|mark|rate|critique|teach|advise|comment|point|correct) (me|us|my|on|out|a|the|which|what|where)',
    'would you ..2 (mind|be)',
    `^ (any|got any|some|got a|got some) ..3 ${noun}`,
    '^ (any|no) ..3 (chance|idea|word|news|reason)',
    'you (need|have|must|ought|will|better|shall|will have) ..2 (tell|explain|answer|give|send|show|say|reply|respond|justify) ..1 (me|us|this|that|my|in|the|yourself)'
  ].map(expandJoint)
)

/** A question that lacks its mark. */
export const unmarked = new PatternSet([
  '^ (so|and|or|also|but|then|kindly)? (what|which|how|where) ..4 (i|we) ..1 (should|can|could|must|need|have to)',
  '^ (so|and|or|also|like|but|anyway|well|ok|okay|plus|then|now|first|finally|secondly)? (what|which|how|why|where) ..4 (am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|might|must) ..1 (i|you|my|your|they|it|he|she|we|the|there|this|that|go|be|have)',
  '^ (so|and|or|also|like|but|anyway|well|ok|okay|plus|then|now)? (am|is|are|was|were|do|does|did|have|has|can|could|will|would|should) (i|my|it|there|the|you|we|they|he|she|your)',
  '^ (so|and|or|also|but|anyway)? (how to|how come|why not|what about|how about|what (if|went|led|made|cost|put|changed|tipped|happened|stopped)|who (got|was|is|did|else|has|won|cleared))',
  ', (what|which|how|where) (do|can|should|could|would|am|was|did) (i|you|my)',
  '(how come|why) (did|was|were|am|have|had|do|does|is|are) ..1 (i|you|my|it|not|they)'
])

/** Politeness in the form of a question or a request. */
export const smallTalk = new PatternSet([
  '(keep|bear|have) (me|my) ..3 (in mind|on file|on your list)',
  '(please|do) ..1 (think of|remember|consider|count on) me',
  '(request|requesting|ask|asking|like) you ..1 to ..1 (consider|keep|remember|think of) (me|my)',
  '(ping|text|message|call|email|mail|write|drop|tell|give|ring|whatsapp|dm) (to)? me ..4 (if|when|should|once|whenever) ..4 (open|opens|opened|come|comes|pop|pops|change|changes|free|frees|need|available|up)',
  '(stay|keep|be|remain|get) ..1 in (touch|contact)',
  '(if|when|should|whenever) ..12 (call|contact|ring|write to|email|text|message|inform|notify|remember|think of|consider) me',
  '^ ..2 not ..1 (hesitate|worry|mind me)',
  '(do|did) you ..1 (know|see) what i mean',
  '^ ..1 (should|if) you ..2 (need|want|require|lack|search|look for) ..2 (a|an|another|any|some|someone|hands|help)',
  '(remember|forget|think to|count) me ..2 (in|when|if|for|again|next|$)',
  'think of me ..2 (when|if|for|again|next)',
  '(give|drop) @me a (shout|bell|ring) (if|when)',
  'let @me know (if|when|should) (you|there|things|anything|a|another|one|your) ..4 (need|open|opens|opening|openings|come|comes|changes|becomes|hire|hiring|vacancy|vacancies|role|roles|position|positions|question|questions)',
  'let @me (know if i can help|know your availability)',
  'please ..1 (forgive|excuse|accept|pass|thank|say (hello|thanks)|give (my|him|her|them|the team)|send (my|our)|ignore|forget|disregard|note|feel free to (contact|call|reach|keep|get|use)|feel better|stay|take care|do not (worry|feel|hesitate|mind|forget|trouble|bother|rush|go|put)|know|remember|shout|contact me|find (attached|enclosed|below|my))',
  '^ (can|may|might|could) i (just|also|first)? (say|thank|add|start|begin)',
  '^ (and|now|so)? (take (good|great)? care|get well|look after|mind (your|that|the)|enjoy|have (a|an|fun)|keep (well|warm|safe|up the)|(give|send|pass on) (my|our) ..1 (best|regards|love|thanks|greetings)|say (hi|hello|thanks))',
  '^ (and)? who knows',
  '^ (right|ok|okay|yes|no|really|you know) $',
  '(is|was) (it|this|that) ..1 (ok|okay|alright|all right) ..2 (to|if i|that i) (write|contact)'
])

/** Questions about the reader's life, where nothing of the writer's is in them. */
export const smallTalkOfReader = new PatternSet([
  '^ (so|and|first)? (how|hope) ..1 (are|is|was|have) (you|things|everything|life|the (family|weather|team|baby|weekend|new|move))',
  '^ (how is|how are|hows) (your|the) ..2 (going|doing)',
  '^ (did|was|is|are|has|have) (you|your|the) ..4 (move|holiday|holidays|trip|voucher|launch|weekend|wedding|conference|stocktake|inspection|marathon|vacation|journey|flight|baby|cold|puppy|puppies|kitten|kittens|lambs|chicks|dog|cat|kids|children|son|daughter|wife|husband|birthday|party|concert|christmas|easter|snow|storm|heatwave|flood|garden|honeymoon|house|kitchen|knee|leg) ..4 $',
  '^ (so|and)? how (was|is|are|did) (your|the) ..2 (holiday|holidays|trip|weekend|wedding|conference|vacation|journey|flight|baby|puppy|dog|cat|kids|children|son|daughter|wife|husband|birthday|party|christmas|easter|garden|honeymoon|move|house|knee|leg) ..3 $'
])

/** A condition in the form of a question: "Should the post be free again, I would apply." */
export const supposes = new PatternSet(['^ (and|but|so|or)? (should|had|were) ..16 , (i|we|my|please|do|let|it|this|that|you|then)'])

/** Announcing questions that follow. */
export const announces = new PatternSet([
  '(have|had|got|ask|answer|here are|here is|are) ..3 (question|questions|doubt|doubts|query|queries|things|points) ..3 $',
  '(thing|things) @i would ..1 (like|love) to (know|ask|understand) $',
  '@i ..3 (like|want|love|wish) to (know|ask|understand) ..2 $',
  '(may|could|can|might) i ask (you)? (something|a question|a few questions|this|one thing)? $',
  '(on|about|to|with|know|share) ..1 (the)? (following|below|((two|three|four|few|these|#number) ..1 (points|things|matters|areas|aspects))) ..2 $',
  '(share|tell me|let me know|advise me|enlighten me|comment) (please)? $'
])

/** What feedback will do for the writer; beside a question for it, that asks for nothing more. */
export const tellsUse = new PatternSet([
  `^ (and|so)? (your|this|such|any|that|those|even) ..3 ${noun} ..2 (will|would|can|could) ..2 (help|assist|enable|guide|allow|mean|go)`
])

/** Feedback is asked for by name, be it on the reasons. */
export const saysFeedback = new PatternSet([noun])

/** What is asked for is feedback, unless it is the reason for the outcome. */
export const namesFeedback = new PatternSet([
  '(your|an) ..1 (view|views|thoughts|take) (of|on|about)',
  '(hear|know|get|see|understand|have) ..1 your (side|view|views|take|thoughts)',
  '(a|one|two|some|few) ..2 (word|words|line|lines) (on|about|of)',
  '(more|greater|further|any) ..1 (detail|details|specifics)',
  '(elaborate|be (more)? specific)',
  '(be|stay) ..1 (honest|blunt|frank|candid|direct) (with|to|about|,|$)',
  '(take|taking) you up on',
  '(call|chat|talk|word|words|minutes|conversation) ..3 (about|on|regarding) (my|how|what|where|which)',
  '(take|love|welcome|appreciate|value) (blunt|honest|hard|any|your|the) ..2 (notes|truth|views|view)',
  '(two cents|room for improvement)',
  '(any|some|a little) ..1 help',
  'as ..1 (blunt|honest|frank|direct|candid|harsh|brutal|open|critical) as',
  '(wise|honest|kind) words $',
  '(sentence|line|word|words|lines) (is|are|will be|would be) ..1 (enough|plenty|fine)',
  '(line|lines|word|words|note) ..8 (would|will) ..2 (do|help|suffice|mean)',
  '(pick|borrow|tap) your (brain|brains|ear|eyes|expertise)',
  '(indication|idea|sense|impression|inkling|word|clue) (of|as to|on|about) ..1 (how|where|what|which|whether)',
  '(the good|the bad and|warts and all|unvarnished)',
  '(honest|blunt|kind|few|two|short|quick) ..1 (words|word|lines|line|note|sentences|sentence) ..1 (on|about|of|regarding)'
])

/**
 * Indignation, disbelief or small change in the form of a question. It wants no answer, and none that would teach anything.
 */
export const rhetorical = new PatternSet(
  [
    '^ @joint? (is|was)? (that|this) ..1 (it|all|fair|right|ok|okay|normal|acceptable|a joke|how !((it|i|you|my ..1) (saw|see|took|found|come|comes|came|seem|seemed|sound|sounded|look|looked|read|struck|felt))|what|the (way|thanks|best))',
    '^ @joint? (really|seriously|honestly|what|huh|eh|pardon|excuse me|wow|come on|no|yes|right|ok|okay|hello|anyone|anybody) $',
    '(are|were) you ..1 (~kid|~joke|serious|deaf|blind|crazy|mad|insane|stupid|proud|happy now|sure you (read|looked|saw|even))',
    '^ ..3 what a ',
    '(how dare|who do you think|do you (even|really|honestly|seriously|actually|ever|have any (idea|shame))|did you (even|ever|really|actually|seriously|honestly|bother)|have you (even|ever|no|any (idea|shame|decency|respect)))',
    '(do|does|did|can|would) you ..1 (think|believe|call|consider|find|imagine|suppose|expect) ..1 (i (am|was) ..1 (stupid|a fool|an idiot|made|going)|this ..1 (fair|acceptable|right|funny|ok|okay|normal)|that ..1 (fair|acceptable|right|funny|ok|okay|normal)|it ..1 (fair|acceptable|right|funny|ok|okay|normal)|me to)',
    '(is|was) it (too much|so (hard|difficult|much)|asking too much|really (so|that|too))',
    '(am|was) i ..1 (not|just|only|supposed|meant|expected|really|nothing|invisible|a (joke|number|fool))',
    '(was|were) there (ever|really|even|actually)',
    'ask (yourself|yourselves)',
    '(too much|so (hard|difficult)) to (ask|write|answer|reply|expect|send|say)',
    'how (is|was|can|could) it (possible|be|come) that',
    'how (is|was|are) (this|that|it|these) ..1 (fair|right|ok|okay|legal|acceptable|normal|even|supposed)',
    'how (can|could|do|would) you ..2 (reject|refuse|decline|turn|treat|choose|pick|hire|ignore|sleep|justify|live|be so|possibly|just|even|do this|do that)',
    '(how|who|what|why|where) (on earth|the hell|in the world|in god|else was i|else did you)',
    '(what|who) (am|was) i supposed',
    '^ @joint? (or|and)? (is|was|isn|are) (it|this|that|there) not',
    '(is|was) (this|that|it) ..4 (joke|farce|game|prank|charade|sham)',
    '(what|which) ..1 (kind|sort|type) of (company|firm|people|person|place|employer|outfit|team|manager|business|boss) (does|do|did|is|are|was|were|would|treats|can|are you|lets|writes|sends)',
    'who ..3 (anyway|even)',
    'do you ..1 (know|realise|realize|understand|see) ..1 (what|how|that) ..4 (cost|feel|feels|felt|long|much|hard|many|hurt|hurts)',
    'would it (kill|hurt|have killed|be so)',
    '(remember|recall|forgotten|forgot) (me|that|when|the)'
  ].map(expandJoint)
)

/** Getting better is what the answer is for, so the question is no challenge. */
export const forGrowth = new PatternSet([
  '(should|could|must|would|do) i ..1 (rethink|redo|rework|reconsider|rewrite|change|drop|cut)',
  '(improve|improving|stronger|strengthen|strengthening|learn|work on|working on|practise|practising|practice|develop|grow|sharpen|sharpening|polish|refine|rework|rehearse|brush up|tighten|study|read up|train|next time|differently|better prepared|(do|be|get|become|do it|do this|do that|getting) better|better at|livelier|clearer|crisper|more convincing)'
])

/** What is to get better is the writer, beyond doubt. */
export const forOwnGrowth = new PatternSet([
  '(what|which|how much) ..4 (should|could|must|do|would|can) i ..2 (gain|build|get|need|acquire|learn|develop|have|add|collect)',
  '(how|what|where) (i|to) ..6 better',
  '(i|my|me) ..5 (improve|strengthen|stronger|work on|practise|practice|develop|sharpen|learn) !(again)',
  '(improve|strengthen|develop|sharpen) ..2 (my|myself)',
  'i ..2 (do|be|get|become|perform|come across) ..2 better'
])

/** Asking for the outcome itself rather than for what to learn from it. */
export const forReason = new PatternSet(
  [
    '(why|how come|reason|reasons|cause|grounds|basis|rationale|justification) !(so) ..10 (@loss|@lossNoun|not|~choose|~pick|~select|~hire|~decide|someone|somebody|other|me|negative|instead|unsuccessful|got|fail)',
    '(give|want|demand|expect|require|deserve|owe|owed|need|get|receive|send|ask for) ..4 (explanation|justification|rationale|reason|reasons|grounds|cause)',
    '(give|state|tell|know|explain|hear|share|reveal) ..5 (reason|reasons|grounds|cause|rationale)',
    '(what|which|on what) ..3 (decision|choice|answer|verdict|outcome|result|it|matter) ..2 (turned|turns|hinged|hinges|hung|hangs|rested|rests|fell|came down|comes down|depended) (on|upon|to)',
    'how ..5 (arrived|came|got) (at|to) ..3 (verdict|decision|conclusion|choice|answer|outcome|result|ranking)',
    '(with|through) (fresh|new|different|other) eyes',
    'how it (came|comes|could come|happened) ..2 that',
    'any ..2 reason',
    '(what|how) ..3 (selection|decision|choice|outcome|result|ranking|verdict) ..2 (based|made|reached|decided|taken|about|calculated|arrived)',
    '(give|grant|get|have) ..1 (that|one|this|the|a) ..1 chance',
    '(why|how come) $',
    '(what|which) ..1 (was|were|is|are|would be) ..2 (reason|reasons|problem|issue|cause|ground|grounds|rationale|thinking behind|obstacle|stumbling block|dealbreaker|matter)',
    '(which|what) ..2 (candidate|applicant|person|one) ..1 (was|were|did|is|got|has)',
    '(what|which|where) !(..1 (would|could|should)) ..4 (went wrong|spoke against|spoke for|~cost me ..1 (the|this|that|a) ..1 (job|offer|place|role|seat|position|post|chance|contract)|tipped|tip|stood against|ruled me|put you off|put ..1 off|stopped you|kept you|made you|led ..3 (decline|reject|decide|turn|to)|decided|counted against|~sway|stopped me|the problem was)',
    '(what|something|anything) ..1 (changed|happened) !(in my)',
    '(tell|know|say|explain|show|understand|see|share|hear) ..3 (how|what|why|where) (he|she)',
    '(explain|understand|justify|defend) (yourself|yourselves|(the|your|this|that) (decision|outcome|result|vote|choice|rejection|score|ranking)|how the)',
    '(deal-breaker|dealbreaker|deciding factor|deciding factors|cut-off|cutoff)',
    '(what|which|how) ..3 (did|do|had|has|does|have) ..1 (he|she|the (other|one|ones|two|successful|selected|chosen|winning|person))',
    '(what|which) ..3 (did|do|had) they ..2 (have|bring|offer|show|do)',
    '^ @joint? (how|where|did|is|are|was|were|does|has|have|what|why) ..1 (he|she)',
    '(who|whom) !(..1 (would|could|should|can)) ..4 (~get|~hire|~choose|~pick|~select|~take|~decide|~clear|~win|~give ..3 to|~go (to|with))',
    'how many ..5 (applied|marks|points|candidates|applicants|people|persons)',
    '(how|where) ..3 i ..2 (rank|place|ranked)',
    '(at|on|for) which (point|basis|grounds|reason)',
    '(reconsider|rethink|think again|think twice|overturn|reverse (your|the)|(review|revise) (your|the) (decision|choice|verdict|outcome)|second look|another look|another chance|second chance|revisit|take another|(look|looking|looked|go|going|read|assess|assessed|review|reviewed|examine|examined|evaluate|evaluated|check|checked|mark|grade|score|inspect) (..3 (it|this|that|me|us|@loss|@lossNoun|(my|the|your|mine) ..3))? ..1 (again|once more|a second time|another time|once again|anew|afresh) !(before i|to improve)|(get|have|give ..1|attend|for) (a|an|another|one) ..1 (interview|second interview|chance|final round)|(come|invite|back) ..3 a second interview|back in the process|marked again)',
    'what did @i do ..1 wrong $',
    '(~lose|~miss) the (seat|job|place|role|offer|position)',
    '(was|is) it ..1 (because|that i am|my ..1 (age|salary|wage|wages|accent|pay|visa|notice|gender|religion|nationality|name|passport|rate)|the ..1 (salary|wage|wages|pay|money|notice|visa|rate|gap))',
    '(what|where|which|how|mistake|point) ..6 (~refuse|~reject|~decline) (me|us|my)',
    '(door ..1 shut|still a chance|final decision)'
  ].map(expandJoint)
)

/** Asking about the job, the firm or the exchange rather than about the writer's work. */
export const forElse = new PatternSet(
  [
    '^ @joint? (can|could|may|might|should|shall|when (can|could|may|should)) i ..3 (reapply|apply|try again|come back)',
    '^ @joint? (is|are) (the|there|that|this|it|any|a|your) ..4 (open|available|vacant|compulsory|valid)',
    '(when (do|does|will|can|is|are) (you|the|we|they)|where (is|are|will) (your|the (office|job|post|site|place)))',
    '(did|have) (you|my) ..4 (see|seen|get|got|receive|received|read|fall|reach|arrive|come) ..4 (message|messages|email|mail|note|letter|msg|question|answer)',
    '(any|is there ..1) (update|updates|news|word)',
    '(forward|pass) (on)? (my|the) (cv|resume|application|details|profile)',
    '^ @joint? (can|could|do|does|will|is|are|may) (i|you|my|there|remote) ..2 (buy|sleep|swim|need someone|need anyone|do saturdays|bond|off the table)',
    'when ..3 (open|opens|opening|hire|hires|hiring|recruit|start|starts) (again|next)',
    '(change|changed) your mind',
    '(tell|know|say|see|hear|confirm) ..2 (when (you|the|will|we)|who)',
    '^ @joint? (do|will|would|have) you ..3 (need (someone|anyone|people|staff|help)|hire|(have|got) ..3 (openings|vacancies|positions|roles|jobs))',
    '(can|may|could) my ..4 apply',
    // Things, money and paper
    '(send|return|give|post|mail|ship|hand|bring|get|have) (me|it|them|(my|the|those|these) ..2) ..1 back !(to me)',
    '(send|give|show|email|forward) (me|us) ..2 (contract|offer|letter of|certificate|invoice|form|papers|documents|address|link|date|dates|timetable|salary)',
    'forward (this|it|them|that|my)',
    'your ..1 (address|number|phone|extension|fax|website|opening hours)',
    '(interview|call|appointment) ..1 (on|for|at) (monday|tuesday|wednesday|thursday|friday)',
    '(reimburse|reimbursed|reimbursement|refund|refunded|repay|~pay|compensate|compensation|expenses|receipt|invoice|fare|travel costs|parking)',
    '(where|how|when|whom|who) ..3 (send|return|post|leave|drop|submit|collect|hand in|forward|address) ..2 (my|the|it|them|this|a|back|off)',
    '(collect|pick up|fetch|get back|have back) (my|the) (portfolio|papers|documents|samples|sample|things|certificates|badge|laptop|model|drawings|book|folder|coat|umbrella)',
    '(still|already|yet) ..1 (vacant|open|available|free|unfilled|filled|advertised|taken)',
    '(as a reference|reference letter|letter of (reference|recommendation)|testimonial|a reference)',
    '(may|might|can|could) i ..2 (come !(across|over|back)|keep|collect|pick up|fetch|bring|drop|borrow|volunteer|start !(of|with) ..8 $|work ..3 (for|with|at) (you|free|nothing|less|half))',
    '(give|offer|grant) (the|that|this|another) ..2 (job|role|position|place|post) ..1 (to|me)',
    '(may|might|can|could) i ..1 (send|show|write|email|mail|text|call|contact|add|connect|stay|keep in|visit|thank|say) !(..8 (for you to|to look|to see what|so you can))',
    '(is|are) there ..3 (openings|vacancies|vacancy|positions|roles|jobs|opening|posts)',
    '(send|have|share|see|give|provide|forward) ..3 (matrix|sheet|scoresheet|scorecard|rubric|transcript|recording|protocol)',
    '(whether|if) ..1 (any|some|another|other) ..2 (vacancy|vacancies|opening|openings|post|posts|position|positions|job|jobs|role|roles)',
    '(is|are) there (any|anything|something|some|a) ..2 (else|other) ..1 (going|open|available|free|coming up|that i|i could|for me)',
    '(could|can|shall|may|might) we !(talk|speak|discuss|go (through|over))',
    '(may|can|could|might) i ..1 (count|rely|depend|bank)',
    '(know|hear|told|informed|inform me|tell me) (of|about|if|when|should) ..4 (openings|vacancies|roles|positions|jobs|opening|vacancy|opportunities|trainee places)',
    'if i ..1 (can|could|may|might) ..2 (apply|reapply|come|try|join|start|work|visit|return)',
    'hear from you ..1 (again|if|when|should|$)',
    '(be|being|am|remain|get) ..1 (considered|contacted|thought of|remembered|kept in mind) !(next time)',
    '(work|working|collaborate) (with|for|at|alongside) (you|your)',
    '(join|joining|meet|meeting|see|seeing|visit|visiting) (you|your) !(expectations|needs|requirements|standards|standard|bar|criteria|expectation)',
    '(take me off|mailing list|unsubscribe|newsletter)',
    '(my|the|your) ..1 (key card|badge|laptop|umbrella|scarf|coat)',
    '(confirm|acknowledge) ..1 (receipt|that|whether|my (data|address|withdrawal))',
    '(delete|erase|remove|destroy) ..2 (my|the) ..2 (data|application|details|file|records|profile|account)',
    // The writer as an employee, another post, a coffee
    '(consider|considering|hire|employ|take|keep|put|recommend|refer|use|need|want !(me to)) me ..1 (for|as|on|to|forward|in|down|at)',
    '(give|offer|get|have|grant) (me|us|him|her)? ..1 (the|a|that|this|another|any) (job|role|position|place|contract|offer|trial|internship|post|shift|placement)',
    '(other|another|further|more|similar|different|suitable|any) ..1 (roles|role|vacancies|openings|positions|position|jobs|job|posts|post|place|opportunities|opportunity|vacancy|opening) ..3 (come|comes|open|opens|arise|arises|available|free|with you|left|coming)',
    '(add|connect with|follow) me',
    '(meet|grab|have|get|buy you|go) ..3 (coffee|lunch|beer|tea|drink|pint) ..6 $',
    '(can|could|would|will) you ..2 (call|ring|phone) (me|us) (back|tomorrow|today|on #number|at|this|$)',
    '(address|phone number|number|extension|name) ..1 (of|for) (the|your) ..2 (manager|director|boss|office|recruiter)',
    '(starting|start|begin|advertised|advertise|re-advertised|readvertised) ..2 (on|again|when|date)'
  ].map(expandJoint)
)

/** Asking for what to do, or for what was good or bad. */
export const forGuidance = new PatternSet([
  '(tell|telling|say|saying|advise|explain|explaining|show|showing|point|pointing|name|naming|list|comment|commenting|help|suggest|know|knowing|sharing|hearing|share|understand|hear|learn|see|find|ask|wonder|wondering|curious|interested) ..4 (what|which|how|where|whether|if|anything|something|whatever|one|area|areas|point|points|thing|things)',
  '(can|could|would|will) you ..2 (help|guide|advise|assist|coach|mentor|teach|steer) !(me (get|find) (a|the|another) (job|role|place))',
  '(look|looking|read|go|run) (over|through|at) ..3 (my|the|it)',
  'for you to (look|read|check|review|comment|mark|see|go)',
  '(you|they) (can|could|would) ..1 (say|tell|give|share|offer|add|spare|suggest)',
  '(what|which|how|where|anything|something)',
  '(~advise|~suggest|~recommend|~critique|~evaluate|~assess|~review|comment|elaborate|guide|enlighten|coach)',
  '(would|do|did) you !(have ..3 (minute|minutes|moment|time)) ..1 (have|say|think|find|feel|call|start|open|keep|cut|drop|leave|put|see|want|prefer)',
  '(tell|show|name|list|mark|point out) ..3 (my|the|any) ..1 (mistakes|mistake|errors|weaknesses|gaps|strengths|shortcomings|faults|flaws)',
  '(help|make|get) me ..6 (improve|better|stronger|further|ready|there|grow|prepare)'
])

/** A yes-or-no question on the writer's work. */
export const forJudgement = new PatternSet([
  '(was|were|is|are|am|did|does|do|has|had|have|should|would) ..1 (i|my|me|it|there|the|this|that|a|an|more|another|either|something|anything|one)',
  '(look|glance) at (my|the)',
  '(wondering|wonder|curious|understand|know|learn|hear|unsure) ..1 (about)? my',
  '(tear|pick|rip|pull) my',
  '(could|can|would|will) (you|we|someone) !(..3 (send|forward|pass|call|keep|keeping|put|putting|consider|hire|return|pay|refund|update|confirm|invite|reconsider|delete|destroy|take me|give my|tell my)) ..6 my',
  '(know|tell|say|wonder|wondering|hear|ask|see|understand|me|find out|curious) ..3 (if|whether)'
])
