/**
 * Resentment without a loud word. Longer lines than elsewhere because it is data.
 *
 * No single word gives it away, so a frame here is a turn: good manners that end in a poor deed of the reader's side, the
 * writer's cost beside the little that came of it, a promise beside what was done. All of it may also be told with a smile, so
 * these count only where the words of the sentence as a whole do not weigh against it.
 */
import type {BitterFamily} from './bitterness'

export const ironyClasses: Readonly<Record<string, string>> = {
  // Good manners that a sting may follow
  coy: '((do|must|can only|can but|so|rather|really|have to) ..1 (admire|admires|applaud|congratulate|salute|commend|envy|compliment)|(congratulate|applaud|commend|salute) (you|your|the) ..5 (on|for)|(take|takes|taking) my hat off|hats off|my (compliments|congratulations|gratitude|thanks|respects|admiration) ..3 (to|for|on)|(how|so|very|most|truly|rather|quite|it (was|is)|it is always|that (was|is)|must be|felt|feels) @degree? @praise ..1 (of ..5)? (to|that|when|how|by|after)|^ @praise (of (you|your ..2|the ..2))? (to|that)|(thank|thanks) ..3 for|cheers for|ta for|^ @praise (of you|touch)|what a (treat|joy|pleasure|delight|honour|privilege|relief|comfort|thrill)|(full|top) marks|big up|three cheers|(appreciate|appreciated|grateful|flattered|impressed|moved|touched|honoured|honored|pleased|delighted) (that|by|to|at|with|how)|good (luck|to (see|know|hear|learn))|well done)',
  // A poor deed of the reader's side, in words that no praise has
  dud: '(a? template|(form|stock|standard) (letter|email|mail|reply)|copy-paste|no-reply|@number (lines|line|seconds|words|sentences)|automated|auto-reply|yawned|yawning|asleep|woke up|by text|over the phone|(before|after) (telling|saying|remembering|deciding|letting me know|informing|you ..1 (told|remembered|decided|noticed))|(else|somebody|someone) gets it|(had|has|was|were|been) ..1 already ..1 (filled|settled|decided|chosen|gone|promised|given)|(been|was|were|was already|job was|post was) (filled|gone|taken)|without (once|so much|one of|a single|any of|anybody|anyone|even|ever|looking|asking|reading|opening|a)|(nobody|no one|not one|none of (you|them|whom)) ..3 (read|asked|opened|looked|listened|knew|had|thought|could|wanted|turned|prepared|remembered)|forgot|forgotten|corridor|left (sitting|standing|waiting|alone)|(kept|keep|have|had|having|let|letting|made|make) (me|us|people|one|someone) ..1 (wait|waiting|sit|sitting|stand|standing|kneel|queue)|white space|(three|two|four) (ways|different ways)|wrong|misspelled|misspelt|spelling|pretend|pretended|pretending|shrug|fiction|(told|reject|rejected|dismissed|refused|turned (down|away)|sent (home|away)) ..3 (by|in|with|via|before|between|at) (a|an|text|someone|somebody|two|email|mail|@number)|(no more than|just|only|barely|little more than) (a|one) (glance|look)|a glance|reading nothing|say nothing|(while|when) i was ..1 (stood|standing|still|talking|speaking|presenting)|between (coffee|two|lunch|meetings)|(the )?only (thing|one|question|person|part) ..6 (was|who|that|which)|(eat|ate|eating|munching) ..5|(his|her|their) (phone|nails|watch|emails|mobile|sandwich|lunch)|so (choosy|picky|briskly|casually|little|few|quickly|fast|soon|short)|my own (subject|trade|work|field|job|cv)|in hindsight|(@number|few|ten|twenty|thirty|forty) (minutes|minute) ..6 (after|before|between|or so|spared|of (your|his|her|their)|before)|cancel|cancelled|cancelling|not (one|once|a single|a word|an)|(your|a) practice|had practice|such practice|decline|declining|rejecting|refusing|not ..1 (hiring|hire)|how (little|not|quickly|few|cheap|cheaply|replaceable))',
  // What it cost the writer
  cost: '(unpaid|(for|without) (free|pay|nothing)|(my|at my) own (expense|money|pocket|petrol|diesel|time|cost)|(day|days|week|morning|afternoon) (of ..2 leave|off|out)|(took|taken|taking|used) ..3 leave|(swapped|swap|moved|lost|missed|gave up|dropped|cancelled|closed) ..1 (my|a|an|two) ..1 (shift|shifts|shop|practice|lesson|clients|classes|wages|pay|weekend|holiday|trip|appointment)|(crossed|drove across|travelled across) (the|half the|the whole) (country|city|county|town)|(bus|buses|trains|train|flight|ferry|taxi|coach|motorway)|(@number|hundred|fifty|sixty|eighty|forty|twenty|thirty) (km|kilometres|kilometers|miles|quid|pound|pounds|euros|dollars|hours|hrs|days|evenings|nights|weekends|weeks|pages|slides)|a whole (day|weekend|saturday|sunday|evening|night|week|month)|(half|all) (the night|a day|night|day|weekend)|night shift|babysitter|baby-sitter|childcare|hotel|new (suit|shirt|shoes|tie|dress))',
  // What came of it
  little:
    '((a|an|one|the|my|your|two|three|@number) ..2 (template|emoji|thumbs ..1|shrug|line|lines|sentence|sentences|text|smiley|voicemail|pen|mug|form letter|autoreply|auto-reply|nod)|(lasted|lasting|took|over (in|after)|all of|exactly|barely|in under|under|only|just|of|after|for) ..2 (@number|few|fifteen|twenty|thirty) (minutes|minute|mins|min|seconds)|nobody|no one|not (one|once)|forgotten|forgot|was not even|had gone|gone home|cancelled|empty (room|chair|office|reception)|locked)',
  // How it is done elsewhere, as they would have it
  manners:
    '(care|feeling|manners|warmth|respect|civilly|tact|courtesy|kindness|heart|grace|dignity|kindly|politely|gently|warmly|decently|humanity|class|charm|compassion|patience|attention|sympathy|ceremony|notice|thanks|conversation|thought|interest|consideration|personality|sincerity)'
}

/** Written around the classes of no-bitterness, which these are added to. */
/** Written around the classes of no-bitterness, which these are added to. */
export const ironyFamilies: readonly BitterFamily[] = [
  // Manners, then the sting
  {
    does: 'mocks',
    quiet: true,
    find: [
      '@coy ..16 @dud',
      '(i|one) (suppose|guess|imagine) ..1 (i|one) (should|ought to|must|am supposed to|am meant to) ..2 (grateful|flattered|thankful|honoured|honored|pleased|glad|happy|relieved)',
      '(must be|how) ..2 @praise to have so many ..4 that (you|one)',
      '(trust|hope|imagine|am sure|presume) ..4 (the ..2 _|you|your ..2 _|he|she|they|it|somebody|someone) ..10 (since (they|you|he|she|it) ..2 (did|do|so|clearly|plainly|evidently|obviously|certainly)|did not (put|keep|interrupt|disturb|spoil|delay|hold)|has since|have since|was tasty|were tasty|a bit more than|bit more than|not up for|caught up on)',
      '(good luck|best of luck|all the best|my (sympathies|condolences|sympathy)) (to|for|with) (whoever|anyone|anybody|the (one|poor|next|person)|those) ..2 (who|that)? ..1 (has|have|had|gets|get|must|ends up|end up) ..1 (to)? ..1 (work|deal|sit|report|put up|live|follow|join|share|clean up|explain|suffer|work for|be|stuck|you|next)',
      '(so (you are|thats) (very)? welcome|more fool (me|us)|silly (of)? me|mug(gins)? (me|here)|joke is on (me|us)|the joke was on|who would have (guessed|thought) $|fancy that $|good for (you|them) $|nice (touch|one|pen|try|work) though)',
      '(or so) (i was told|you (said|say|told|claim|claimed|thought)|your ..3 (says|claims|said|claimed|promised)|the ..3 (said|claimed|promised))',
      'not that (you|anyone|anybody|they|it|he|she|your ..2) ..2 (asked|ask|asks|cared|care|cares|noticed|notice|mattered|matters|bothered|remember|remembered|listened)',
      '(missed|skipped) the (part|bit|memo|line|paragraph|page|chapter|small print) ..1 (where|about|that|in which|which)',
      '(poster|posters|website|homepage|brochure|leaflet|careers page|career page|hallway|mission statement|slogan|motto|charter|advert|advertisement|open (evening|day)|page|report) ..16 (fiction|wrong (building|company|place|page|firm)|(guess|suppose|gather|assume) (i|that|you)|apparently|evidently|(may|might|must) ..1 have ..1 (missed|misread|come|been|got)|(shame|pity)|small print|not (up for|extend|reach|apply|include|cover)|you should|somebody should|someone should|remind)',
      '(i|we) (hope|trust|wish|want) (you|the ..2 _|your ..2 _) (all)? (the|every|each|everything) ..2 (it|you|they) (award|awards|deserve|deserves|deserved|gave|give|showed|have earned|has earned|earned) ..3',
      '(you would|you|one would|one) (think|have thought|imagine|expect) (a|an|that|somebody|someone|anyone) ..12 (could|would|might|can) ..1 (manage|find|afford|spare|know|have|run|write|answer|organise|remember|spell|be|at least)',
      '(next time|in future|perhaps|maybe) ..2 you ..1 (might|could|should|may|can|will) ..3 (save (people|others|applicants|candidates|the next|everyone|us)|spare (people|others|applicants|candidates|the next|everyone)|simply (say|tell|write|admit)|just (say|tell|write|admit)|tell (people|applicants|candidates|others|them) (first|before|up front|upfront|that|honestly|straight)|warn|put that in|try (reading|looking|listening|asking|opening)|learn|read the|open the)',
      '(~pretend|~feign) to (listen|take notes|care|read|be (interested|listening)|like|know me|remember|write|look at|consider)',
      '(handshake|handshakes|welcome|promise|word|we will call you|smile|you will hear from us|like family|a family|keep you on file|your call is important|open door) ..4 (mean|means|meant|is just|is only|was just|was only|counts|must mean|evidently|apparently|translates) ..6',
      'you (said|say|wrote|write|told me|promised|asked|claim|claimed|mentioned) ..14 (i|we) (get it now|see (it)? now|understand now|now (see|understand|know)|should have (said|known|asked|guessed)|must have)'
    ],
    unless: [
      '(no hard feelings|no harm done)',
      '(though|although|when|because|after|since|that) i ..2 (forgot|had forgotten|was wrong|got ..2 wrong|spelled|spelt|misspelled|cancelled|kept you|had to cancel)',
      '(my|i|me) ..2 (wrong|spelling|forgot|pretend|pretended|misspelled)',
      '(good|best of) luck ..4 (applies|applying|starts|starting|joins|gets the|got|in the|decides)',
      '@kindly2'
    ]
  },
  // What the others have more of
  {
    does: 'insults',
    quiet: true,
    find: [
      '(more|better|kinder|warmer|gentler|nicer|politer|greater|softer|finer|friendlier) ..1 @manners? ..5 than (you|your|yours|i (was|got|did|had|received)|the one (i|you|your)|any of you|here|there|anyone (upstairs|there|here|on)|anybody (upstairs|there|here|on)|upstairs)',
      '(kinder|warmer|nicer|politer|friendlier|gentler|better) (letters|letter|notes|mails|emails|goodbyes|manners|answers|refusals|rejections|companies|firms|houses|schools|shops|places) ..3 than (you|your|yours|the one|the ones|what|i|that|this|any)',
      'which is more than (i|we|you|your|can|could|anyone|anybody|most|the|some|he|she|they|was)'
    ],
    unless: [
      '(expected|hoped|deserved|dared|imagined|enough|thank|thanks|grateful|glad|happy|laughed)',
      '(nobody|no one|never|not|nowhere|none|hardly|rarely|seldom) ..6 (more|better|kinder|warmer|nicer|politer)',
      '(i|me|my|mine) ..4 (more|better) ..4 than',
      '@kindly2'
    ]
  },
  // Facts that shame: what was done, what it cost, what came of it
  {
    does: 'blames',
    quiet: true,
    find: [
      '(someone|somebody|of you|of them|of whom|who|@they) ..3 (eating|munching|chewing|slurping|knitting|snoring|humming|dozing|filing|whispering|giggling) !(together|with)',
      '@noOne ..4 (asked !(for|about (it|that|him|her|the weather))|to ask|read|opened|looked up|offered|knew (my|who|why|what)|noticed|turned up|thanked|said (hello|sorry|goodbye|thank)|had (read|opened|looked|heard|seen|noticed)|wanted to know) ..4',
      '(without|without anyone|without anybody) (so much as|once|even) ..4',
      '@cost ..16 (and|for|but|only|just|so|then|where|while|to be|which|that|who|before) ..8 @little',
      '(let|had|have|having|letting|made|making|watched|watching|asked|asking|get|getting|got) (me|us) ..16 (before|and then|then|only to|and (on|a|the|in) ..2|so) ..3 (telling|told|tell|tells|say|said|saying|remember|remembered|remembering|decide|decided|find|found|discover|discovered|inform|informing|announced|mention|mentioned|realised|realized) ..10',
      '(told|promised|assured|said|says|promises|claimed|advertised|saying) ..12 (turned out|turns out|it turned out|told me otherwise|proved otherwise|then i hear|now i hear|i now hear|i now read|now i read|in fact)'
    ],
    unless: [
      '(if|whether|please|could you|can you|would you)',
      '(turned out|turns out) (i|to be (right|true|great|good|fun)|that i|my|we|better|fine|well)',
      '@noOne ..3 (asked|read|opened|noticed) ..3 (until|till|except|apart from|like|(so|as) (kindly|carefully|well|clearly|patiently)|before (you|your))',
      '@kindly2'
    ]
  }
]
