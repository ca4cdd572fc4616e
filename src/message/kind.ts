// Over 200 lines because most of it is data: the clues to each kind and their weights.
import {PatternSet} from '../match/find'
import type {MessageKind} from '../kinds'
import {feedbackReplyWeights} from '../lexicon/weights/kind-feedback-reply'
import {feedbackRequestWeights} from '../lexicon/weights/kind-feedback-request'
import {followUpWeights} from '../lexicon/weights/kind-follow-up'
import {thankYouWeights} from '../lexicon/weights/kind-thank-you'
import type {WordWeights} from '../lexicon/weights/table'
import {weighTogether} from '../match/weigh'
import type {Ask, Sentence} from './types'

/** Words that speak for a kind, and how much; each set counts once, however often it is met. */
interface Clue {
  weight: number
  words: PatternSet
  /** The sentences looked at: all, unless this narrows them. */
  in?: 'first thanks' | 'no thanks' | 'no ask'
}

const given =
  '(feedback|comments|comment|advice|advices|tip|tips|pointers|pointer|points|remark|remarks|suggestion|suggestions|critique|criticism|counsel|thoughts|views|verdict|analysis|explanation|explanations|observations|insights|inputs|input|assessment of|review of my !application|review of our|detail|guidance|notes|marks|hint|hints|recommendations|recommendation|list)'
const mail = '(email|emails|mail|mails|message|messages|note|notes|letter|letters|request|enquiry|inquiry|question|questions)'
const full = '(long|detailed|thorough|full|fuller|frank|candid|honest|blunt|direct|clear|plain|explicit|specific|extensive|comprehensive)'
const learn =
  '(work on|work at|work through|practise|practice|rehearse|rewrite|rework|redo|rebuild|redraw|restructure|revise|improve|fix|change|shorten|tighten|trim|polish|sharpen|follow (your|this|that|it)|use (it|them|this|that|your|these|those)|apply (it|them|this|that|your|these|those)|bear (it|that|this|them)|keep (it|that|this|them) in mind|enrol|enroll|register for|sign up|book|join|do the|do a|take (a|the|that|your) ..3 (course|class|training|certificate|exam)|take it|start with|get ..3 (booked|certified|certificate|licence|license|training)|put ..3 (into practice|to use|to work|first)|heed|look into|read up)'
const learned =
  '(worked on|practised|practiced|rewritten|rewrote|reworked|redone|rebuilt|restructured|revised|fixed|changed|shortened|tightened|booked|joined|enrolled|registered|signed up|put my name down|put myself (on|down)|started|begun|added|moved|cut|bought|ordered|asked my|found a)'

/** Answers feedback that was given. */
const reply: readonly Clue[] = [
  {
    weight: 4,
    in: 'no ask',
    words: new PatternSet([
      `(thank|thanks|grateful|thankful|appreciate|appreciated|appreciation|cheers|ta|indebted|obliged) ..9 (your|the|this|that|such|those|these|all|for|every|each) ..4 ${given} !(during|after|in ..2 (interview|interviews)|that you (could|can)|call|session|slot|round|about the (industry|company|city|team|trade)|before)`,
      `(thank|thanks|grateful|thankful|appreciate|cheers) ..7 (telling|explaining|showing|pointing|explained|told|showed|told|explain|tell|point out) @me? ..4 (where|what went|which|how i|points|weak|one by one|marks)`,
      '(thank|thanks|grateful|appreciate|appreciated) ..4 (explaining|explain|explained) ..4 (how|what|why|where)',
      '(thank|thanks|grateful) ..6 (telling|tell|told) me (to|my|that my)',
      `(thank|thanks|grateful|indebted|obliged) ..5 ${full} ..1 (a|an)? ..1 (account|explanation|analysis|critique|answer)`,
      '(thank|thanks|grateful|appreciate|appreciated) ..6 (go|going|walk|walking|talking|taking|went) ..1 through ..2 my !(application|cv|resume)',
      '(thank|thanks|grateful|appreciate|appreciated) ..6 (explaining|explain|explained) ..1 (my|about|that my)',
      '(telling|tell|told|showing|showed) me ..1 (about|where|what) (my|i|the ..1 in my)',
      `(your|those|these|the) ..2 ${given} (that)? you (shared|gave|sent|wrote|offered|passed)`,
      `(thank|thanks|grateful|appreciate) ..6 (response|reply|answer|answering|responding|replying) ..2 my ${mail} !(of thanks)`,
      '(thank|thanks|grateful|appreciate|appreciated) ..8 my (weak|weaknesses|weakness|gaps|mistakes|shortcomings)',
      '(letting|let) me know (that|where|how) (my|i) !(application|candidacy|interview|am|was|will|did|have)',
      '(not|without) (sugar-coating|mincing|holding back)',
      '(fair enough|makes sense|makes perfect sense|noted) ..1 (about|on) (the|my|that) !(result|decision|outcome|answer|news)',
      `^ ..2 your ..2 ${given} ..1 (reached|came|arrived|is|are|was|were|has|have|hit|landed)`
    ])
  },
  {
    weight: 3,
    in: 'no ask',
    words: new PatternSet([
      `!(on your list) (with|about|to|of|from|in|on|around|after|since) your ..1 ${given} !(would|will)`,
      `^ ..2 your ..2 ${given} !(would|will|could|can|might|is|are|matters|matter|on|about|for|please|$)`,
      '(the|your|that) (point|points|remark|comment|criticism|hint) (on|about) my',
      'your ..1 (remark|comment|point|suggestion|observation|tip|hint|note) ..1 (about|on|that|has|is|was|made|helped|worked|will)',
      `@i ..2 (understood|understand|accept|accepted|agree|see|read|took|received) ..3 (the|your|all|both|every|each) ..2 ${given}`,
      `(gave|given) me ..2 ${given}`,
      `(your|those|these|all the|of your) ..2 ${given} ..8 (was|were|is|are|has|have|made|hit|helped|makes|make|i) !(be|welcome)`,
      '(on|as for|about) the (first|second|third|last) (point|one)',
      'you (said|pointed out|mentioned|noted|flagged|wrote|told me) ..1 (that|about)? (i|my) !(can|could|may)',
      'you (are|were) ..1 right (that|about|on|i|my|and|,|$)',
      'what you (said|wrote|told me) (about|on)',
      'you ..1 (heard|saw|noticed|spotted|found|put your finger|named|caught) ..3 (what|that|where|how|my)',
      'you (say|said|write|wrote|mentioned|named|call|called) ..2 (i|my|me|that) ..8',
      '(full|whole|entire|one|two|three) ..1 (page|pages|paragraphs)',
      `(~take|~follow|~heed|~use|~apply|~try|~pin) ..2 (your|that|this|every|all|both) ..2 ${given}`,
      `(great|good|fair|useful|excellent|brilliant|valid|wise|kind) ..1 ${given} !(from|you gave everyone) ..1 (about|on|of|to|and|$)`,
      '(thank|thanks|grateful) ..2 (for explaining|for the marks|for the comments|for your explanation)',
      'your ..2 (pages|lines|words|sentences|paragraphs|bullets) ..4 (arrived|came|reached|were|are|have|stung|helped)',
      '(as|like|what|which) you ..1 (suggested|proposed|advised|recommended)',
      '(being|so|that) (so|that|very|this) ..1 (direct|frank|candid|blunt|specific|clear) (with|about|in your|$)',
      `(point|points|tip|tips|feedback|advice) (taken|noted|received|understood)`,
      `(fair|harsh|tough|hard) ..1 (${given}|stuff|words|read|point)`,
      `@i ..2 (put|putting|apply|use|using|follow|following|take|taking) ..2 your (feedback|advice|comments|tips|suggestions|points|notes|pointers)`,
      '(your|the) (remarks|observations|critique) (on|of|about)',
      '@i (do|can|could|will|would)? not (accept|recognise|recognize|agree with|share) ..2 (any of|a word|this|that|these|your|the) ..2 (this|that|criticism|feedback|person|view|assessment|picture|points|comments|opinion)?'
    ])
  },
  // A plan to do better, a step already taken, agreement, and the criticism in the writer's own words: two of them make a reply.
  {
    weight: 2,
    in: 'no ask',
    words: new PatternSet([
      `(will|shall|going to|plan to|mean to|intend to|aim to|about to|decided to|start|started|begun|off to) ..4 (${learn}|drill|train|learn|study|slow|cut|open|lead|redraw|look for) !(with you|at|for you)`,
      '(will|shall) ..2 (act on|incorporate|implement|adopt|take in)',
      '@i (will|shall) ..1 (look for|find|study|learn|try ..3 again|drill|train)',
      'from now on',
      '(next time|from today|from (monday|tuesday|wednesday|thursday|friday|tomorrow|next week)) ..1 (i|we|there|my|it)',
      '@i (start|begin) (with)? ..4 (in|on|next|from|tomorrow|this)'
    ])
  },
  {
    weight: 2,
    in: 'no ask',
    words: new PatternSet([
      `@i (have|had|just|already|also|even|now)? ..1 (${learned}|booked|hired|redrawn|trained|practise|practice) (a|an|the|my|up|to|for|with|two|three|one|lessons|it)`,
      `@i have ..2 (${learned}|cut|corrected|split|carried|written|drawn)`,
      '(^|i am) ..1 (rewriting|practising|practicing|reworking|redoing|rebuilding|revising|fixing|working on|going over|starting on|booking|enrolling) (the|my|it|this|that|your|these|a)',
      '@i ..2 (tried|used|applied) (it|that|this)',
      '(flows|goes|went|gone) (straight)? (into|in) my',
      '@i have had ..3 (show|teach|test|watch|correct|quiz) me'
    ])
  },
  {
    weight: 2,
    in: 'no ask',
    words: new PatternSet([
      '@i ..2 (~agree|~admit|~concede|~recognise|~recognize) !(..3 decision)',
      '@i (get|accept|take|hear) ..1 (it|that|your point|the point|where|why my)',
      '(makes|make|made) ..2 sense',
      '(that|it|this) (is|was) ..1 (true|fair|a fair)',
      '(fair enough|spot on|on the money|hit the nail|bang on|dead right|fair cop|hands up|brutal|ouch|stings|stung|needed (to hear|that|it)|home truth|home truths|hits home|hit home|food for thought|hard truth|you have a point|good point|good catch)',
      '(^|that is|this is|was|were|so|very|really|most|extremely|super) ..2 (helpful|useful|instructive|eye-opening|insightful)',
      '(thank|thanks|grateful|appreciate) ..4 (your|the|those|these|such) ..2 (words|remarks|thoughts|notes|page|pages) !(about me|on the phone|of welcome)',
      `(thank|thanks|grateful) ..5 (long|detailed|thorough|full|honest|frank) ..2 ${mail}`,
      '(an|your|that|the|such a) (honest|frank|candid|useful|helpful|full|detailed|thorough|fair) ..1 (answer|reply|letter|email|note|call|words|list|report|points)',
      '(^|thank|thanks|grateful|appreciate|kind) ..4 (pointing|point|pointed) ..2 (out|to)'
    ])
  },
  {
    weight: 2,
    in: 'no ask',
    words: new PatternSet([
      '@i ..1 (~see|~understand|~know) ..2 (now|where my|what i|why i)',
      '(now @i|@i now) (~see|~understand|~know)',
      '(telling|tell|told) me ..1 (plainly|straight|honestly|openly) (about|where|what|that)',
      '(so|then) it (is|was) ..3 (after all|then|>)',
      '^ !(what|how|who|here|there|so|sorry|as|where) _ _? it is (then|,|$)',
      'you ..2 (asked|told|advised|encouraged|urged|invited|warned|pushed) me ..1 to !(send|write|wait|remind)',
      '@i (mixed|mix|confused|forgot|rushed|overlooked) ..5',
      '@i do ..1 (talk|speak|write|rush|mumble|drive|play|answer|interrupt) ..4 (too|more|like|to|when)',
      '(the|that) (part|bit|point|passage|paragraph|line|chapter|section) (about|on) ..8 (was|is|were|i|made|stung|hurt|hit)',
      '(that|where|how|when) (my|i) ..4 (was|were|is|are|did not|lacked|needs|need|sounded|looked|came across|fell) ..2 (too|not|short|weak|weaker|thin|unclear|slow|enough|polish|work)'
    ])
  },
  {
    weight: 1,
    words: new PatternSet([
      '@i ..2 (read|reread|re-read) (it|them|this|your ..2|every ..1) ..3 (twice|again|times|aloud|carefully|several|over)'
    ])
  },
  {
    weight: 1,
    words: new PatternSet([
      '(thank|thanks|appreciate|cheers|ta|grateful) ..6 (for (this|that|it|writing|getting back|the (letter|call|email|phone call|message|reply|answer|list|detail))|writing to me|getting back|the letter|your (letter|call|email|reply|answer)|to (explain|write|answer|reply|call))'
    ])
  }
]

const moment = '(moment|second|sec|minute|chance|time|lull)'

/** Refers back to an earlier message of the writer's, or to the silence after it. */
const followUp: readonly Clue[] = [
  {
    weight: 3,
    in: 'no thanks',
    words: new PatternSet([
      '(~follow|~circle|~check|~touch|~loop) (up|back|in|base) ..2 (on|with|about|regarding|to|again|$)',
      '(follow-up|followup|follow up) ..2 (to|on|of|email|mail|message|regarding)',
      '@i ..2 (wrote|emailed|mailed|messaged|contacted|requested|reached out) ..6 (ago|last|on|in|before|back|earlier|already|about|to you)',
      '@i ..2 (called|rang|phoned|chased|texted) ..4 (ago|on|twice|again)',
      '@i (had|have)? ..1 (asked|requested|wondered) (you|your|the ..1)? ..3 (about|for|on|if|whether|which|what|how|where|suggestions|advice|feedback)',
      '(^|and|but|when|as|that|since) @i ..1 (wrote|emailed|mailed|messaged|texted|asked|contacted) ..8 (ago|last (week|month|monday|tuesday|wednesday|thursday|friday)|in (january|february|march|april|may|june|july|august|september|october|november|december)|on (the|monday|tuesday|wednesday|thursday|friday)|yesterday|earlier|before|already|twice)',
      `@i ..2 sent (you|a|an|my|two|three|some) ..3 ${mail}`,
      '@i ..2 (left|sent) (you|with you) ..4 (ago|last|on)',
      '(gentle|friendly|quick|second|another|small|little|kind|last|final) (reminder|nudge|push)',
      '(nudging|bumping|chasing|resending|reminding) !(the|that)',
      '@i (am|was) ..2 (returning|coming back|getting back|writing again)',
      `(whether|if|that) my ${mail} ..2 (reached|arrived|came|got|went|landed|is)`,
      'just ..1 (checking|following|chasing|wondering whether you)',
      '(not a (word|line|sound|peep)|(total|complete|only) silence|(your|the) silence (is|since)|crickets|(leave|left|keeping|kept) (me|us) ..1 (on read|in the dark|guessing))',
      '(writing|write|asking|ask) (to you)? (again|once more|a second time)',
      'you ..2 (said|mentioned|promised|offered|told me) ..1 (that)? you (would|could|might|will|were going) ..2 (send|share|give|write|get|call|let|come|try|look)',
      '(bump|nudge|chaser|reminder) ..1 (on|about|for|of|to|regarding)',
      `my ..2 (last|previous|earlier|first|second|third|fourth|fifth|other|recent|original) ..1 ${mail}`,
      `my ${mail} (of|from|dated|sent|on the|about|went|has|have|may have|might have)`,
      '(heard|received|got|seen) ..1 (nothing|no (reply|answer|response|word))',
      '(nothing|no (answer|reply|response|word)) (has|have|came|come|yet|so far|since|arrived)',
      '(have|had|has) not ..2 (heard|received|had an|had a|got|replied|answered|responded|come back) ..2 (back|from|yet|any|answer|reply|response|to my|me|since|and|$)',
      '(still|not|been|kept me|keep me|me) ..1 waiting',
      '(radio silence|stays silent|unanswered|ignoring me|been ignored)',
      '(did|have|has) (you|my) ..4 (see|seen|get|got|receive|received|read|fall|reach|arrive|arrived|come) ..3 (message|messages|email|mail|note|letter|msg|question|answer)',
      `${mail} ..2 (number|got lost|was lost|lost in|caught by|caught in|went to|fell through|slipped)`,
      '(weeks|days|months|mondays|fridays|week|month|fortnight) ..2 (has|have) (passed|gone)',
      '(been|is|are) ..4 (weeks|days|months|fortnight) since (i|my|our)',
      '(any|no) ..1 (word|news|update|updates) ..1 (on|about|from|yet|regarding)',
      'no (answer|reply|response|word) !(is|was|needed|necessary|needs|expected|required|from me)',
      'you ..4 (promise|promised) ..3 (comments|feedback|notes|tips|pointers|advice|remarks|a call|a word)',
      `(you|he|she|office|secretary|they) ..2 (have|has|had) my ${mail}`,
      '(this|it|that|my ..1) ..1 (slipped|got lost|got buried|fell through|slip|went astray)',
      'in case (it|this|you|my) ..3 (missed|lost|buried|slipped|did not)',
      'you ..1 (promised|offered) to (tell|give|send|share|write|call|let|answer|look|pass|go|talk|ask)',
      '(~float|~bump|~bring|~push|~send) (this|it|my ..2) ..2 (back)? (to the top|up (the|your|to))',
      '(slid|slides|slipped|fell) (under|down|past|between|behind)',
      '(bother|disturb|trouble|write|writing|contact|contacting) (you)? again',
      'me again',
      '(~send|~ask|~write|~put) (it|this|you|them)? (just)? (again|once more|a second time) !(next|when|in|if)',
      '(~remind you|reminder|nudge)',
      'you ..1 were going to',
      '(said|promised|wrote|thought|told (me|us)|mentioned) ..1 (you|i|we) would ..2 (answer|reply|get back|come back|write|call|be in touch|hear|have|get|receive)',
      '(^|and|so) ..3 (any|some) ..1 (news|update|updates|progress) ..4 $',
      '@i ..2 left ..2 (message|voicemail|note|word)',
      'come back to my',
      'my (email|emails|mail|message|messages|note|request) !(finds|find|is|of thanks)',
      '(at|see|saw|seen|read|about|same) (my|small|little)? (question|questions) !(is|are)',
      '(have|had|has) (you|anyone|anybody|the panel|the team) ..1 been able to',
      '(hoped|expected|hoping) to (hear|have heard) ..8 (by now|already|before now|sooner)',
      '(anything|any|something|news) ..6 yet $',
      '(got|been) in touch ..3 (about|to ask|ago|last)',
      '(days|week|weeks|fortnight|month|months) ago @i ..1 (got|wrote|asked|sent|contacted|emailed|called|reached|mailed|messaged)',
      '(one|a) (last|second|more|final) (try|attempt|nudge|ping)',
      'my luck again',
      '(if|whether) you had (found|managed|got|looked|read|been able|a chance|time)',
      'not ..3 (press|nag|pester|chase|badger|hassle)',
      '(^|@i am) ..1 still (hoping|waiting|curious|wondering)',
      '(on|about) my (question|request|message|mail|email|note)',
      '(return|come back|writing back|write back) to you',
      '(just|only) (seeing|wondering|checking|asking) (if|whether) you ..1 (had|have had|got|managed)',
      '(come|got|get|gotten) (round|around) to (it|my|this|reading|answering)',
      'my (question|questions|request) (concerned|concerns|was|were|about|of|still|remains|stands)'
    ])
  },
  {
    // Who thanks again at once may have written before, or have thanked in the interview.
    weight: 1,
    in: 'first thanks',
    words: new PatternSet(['(thanks|thank you|grateful) ..2 (again|once again|once more)', '(again|once more) ..1 (thanks|thank you)'])
  },
  {
    weight: 1,
    in: 'no thanks',
    words: new PatternSet([
      'still ..3 (curious|love|like|hoping|hope|interested in (your|what|how)|wonder|wondering|appreciate|grateful|value|welcome)',
      'would still ..1 (be|help|mean|love|like|welcome|appreciate|value)',
      '(has|have|did) (anyone|anybody|you|the (team|panel)) ..2 (had|looked|look|found|find|managed|able|thought) ..4 (chance|time|at|again|about)'
    ])
  },
  {
    // Patience is as good in a first request, so however often it shows it counts once.
    weight: 1,
    words: new PatternSet([
      'no (hurry|rush|pressure|worries if|answer needed)',
      '(in|at) your own (time|pace)',
      'if you are (busy|snowed|swamped)',
      '(i know|i understand|i realise|i realize) ..3 (busy|hectic|full|swamped|snowed|feet)',
      `(when|whenever|if|once) (you|there) ..3 (have|get|find|is) (a|the|some|time) ..2 ${moment}?`
    ])
  }
]

/** A subject that refers back; it proves little by itself, since many call their first request a follow-up of the interview. */
const followUpSubject = new PatternSet([
  '(~follow|~check|~circle|~touch) (up|in|back|base)',
  '(follow-up|followup|reminder|nudge)',
  '(my|our) (question|email|mail|message|letter|request|enquiry) (of|from|about|on)',
  '(second|third|another|one more) (try|attempt|time|mail|email|message|request)',
  '(any|no|still no) (news|update|word|answer|reply)'
])

const enough = {replyAlone: 2, reply: 3, replyThatAsks: 5, followUp: 2}
/** The same for a kind that is likely from the start. */
const enoughOfLikely: typeof enough = {replyAlone: 1, reply: 1, replyThatAsks: 3, followUp: 1}

/** A reason mused about rather than asked for: "I do wonder why, but there we are." */
const muses = new PatternSet(['@i ..2 (wonder|wondered)', '@i (will|shall|may|might) never (know|understand)'])

/** Feedback that is here and has done something. */
const has = new PatternSet([
  `(your|those|these|the) ..2 ${given} (that)? you (shared|gave|sent|wrote|offered|passed|had)`,
  `(response|reply|answer|answering|responding|replying) ..2 my ${mail}`,
  `(your|those|these|the) ..2 ${given} ..8 (was|were|has|have|had|made|helped|helps|hit|reached|arrived|came)`
])

/** Thanks for the day or the news, which a reply to feedback has behind it. */
const closing = new PatternSet([
  '(thank|thanks|thankful|grateful|appreciate|appreciated|enjoyed|loved|pleasure|honour|honor|joy|cheers) ..9 (interview|interviews|opportunity|chance|time|meeting|visit|tour|day|days|afternoon|morning|welcome|decision|considering|consideration|know|told|update|process|patience|inviting|invitation|seeing|conversation|talk|round|courtesy|news|having)',
  '(your|the|this) (decision|rejection|outcome|news|result)',
  '(all the best|best of luck|good luck|every success|wish (you|the|your))'
])

/** A question about what the writer did or should do, whatever else it is about. */
const ownWork = new PatternSet([
  '(how|what|which|where) ..4 (could|should|would|might|can|did|do) ..1 (i|my) !(thank|repay|return|stay|keep|reach|apply|contact|connect)',
  '^ ..2 (should|did|was|were|do|does|is) (i|my)'
])

/** Feedback is welcome, should there be any. */
const leavesOpen = new PatternSet([
  '(if|should|whenever) ..1 (you|there|anyone|anybody|anything|any) !(could|would|can|might|tell|please)',
  '(is|are) ..1 (welcome|appreciated)'
])

/** Thanks in whatever spirit, good wishes, or the news that the news has arrived. */
const acknowledges = new PatternSet([
  '(thank|thanks|thankful|appreciate|appreciated|appreciation|grateful|gratitude|honour|honor|pleasure|cheers|obliged|delighted|of you to)',
  '@i ..2 (enjoyed|valued|wish (you|the|your))',
  '(what a|a) (lovely|great|good|nice|wonderful|fine|memorable|marvellous) (day|afternoon|morning|evening|talk|time|visit|hour|meeting)',
  '(all the best|best wishes|good luck|see you|congratulate|congratulations)',
  '(your|the) (decision|answer|message|letter|email|news|reply|note) ..1 (came|come|arrived|reached|is here)',
  '@i ..1 (have|got|received|read|saw|note|noted|have (received|got|read|seen|noted|taken note of|had)) ..1 (your|the|of) ..2 (decision|answer|message|letter|email|news|outcome|reply|result|note|notice)',
  '(got|received|saw|read) (your|the) (decision|answer|message|letter|email|news|outcome|reply|note)'
])

/** What else is known when the kind is read. */
interface Beside {
  subject?: readonly Sentence[] | undefined
  /** The kind that wins where the words leave it open. */
  likely?: MessageKind | undefined
}

/** What the words of a message say for each kind. */
const kindWeights: readonly (readonly [MessageKind, WordWeights])[] = [
  ['feedback-request', feedbackRequestWeights],
  ['thank-you', thankYouWeights],
  ['follow-up', followUpWeights],
  ['feedback-reply', feedbackReplyWeights]
]

/** How much the kind that the clues tell counts beside all other words. */
const cluesCount = 5

/** Reads the kind of a draft from its clues, unless its words speak loudly for another. */
export function detectKind(sentences: readonly Sentence[], asks: readonly Ask[], beside: Beside = {}): MessageKind {
  const byClues = kindByClues(sentences, asks, beside)
  if (beside.likely) return byClues
  const weights = weighTogether(
    sentences.map(({terms}) => terms),
    kindWeights.map(([, table]) => table)
  )
  const totals = kindWeights.map(([kind], at) => ({kind, total: weights[at]! + (kind === byClues ? cluesCount : 0)}))
  return totals.reduce((best, each) => (each.total > best.total ? each : best)).kind
}

/**
 * Reads the kind of a draft from what it says: an answer to feedback asks for little, a follow-up refers to an earlier
 * message, a note of thanks asks nothing; everything else is a request.
 */
function kindByClues(sentences: readonly Sentence[], asks: readonly Ask[], {subject = [], likely}: Beside): MessageKind {
  // "Your comments were helpful" is no "Your comments would be helpful".
  const asking = new Set(
    asks
      .filter(({wants, sentence}) => wants === 'feedback' && !(sentence.act === 'statement' && has.test(sentence.terms)))
      .map(({sentence}) => sentence)
  )
  const answers = weigh(reply, sentences, asking)
  const looksBack = subject.some(({terms}) => followUpSubject.test(terms)) ? 1 : 0
  const nudges = weigh(followUp, sentences, asking) + looksBack >= (likely === 'follow-up' ? enoughOfLikely : enough).followUp
  const isLikely = likely === 'feedback-reply'
  const speaksOfElse = nudges || (likely && !isLikely) || sentences.some(({terms}) => closing.test(terms))
  if (nudges && likely === 'follow-up') return likely
  const least = isLikely ? enoughOfLikely : enough
  if (answers >= (asking.size > 0 ? least.replyThatAsks : speaksOfElse ? least.reply : least.replyAlone)) return 'feedback-reply'
  if (nudges) return 'follow-up'
  // A note of thanks may leave the door open for feedback ("If you have any advice, …"); a request asks for it.
  const requests = [...asking].some(({act, terms}) => act !== 'statement' && !leavesOpen.test(terms))
  if (likely === 'feedback-request' || (likely && !isLikely && !requests)) return likely
  const thanks = sentences.some((sentence) => sentence.thanks)
  const demandsReason = asks.some(({wants: wanted, sentence: {terms}}) => wanted === 'reason' && !(thanks && muses.test(terms)))
  if (asking.size > 0 || demandsReason) return 'feedback-request'
  if (asks.some(({type, sentence}) => type === 'question' && ownWork.test(sentence.terms))) return 'feedback-request'
  return asks.length > 0 || sentences.some(({terms}) => acknowledges.test(terms)) ? 'thank-you' : 'feedback-request'
}

/** The weight of the clues that some sentence gives. Sentence by sentence, since what is known of one is not kept for long. */
function weigh(clues: readonly Clue[], sentences: readonly Sentence[], asking: ReadonlySet<Sentence>): number {
  const first = sentences.find(({thanks}) => thanks)
  const missing = new Set(clues)
  let sum = 0
  for (const sentence of sentences) {
    for (const clue of missing) {
      const {weight, words, in: where} = clue
      // "Thank you for answering my mail of the 3rd" looks back at an answer, not at a silence.
      if (where === 'no thanks' && sentence.thanks) continue
      if (where === 'no ask' && !sentence.thanks && asking.has(sentence)) continue
      if ((where === 'first thanks' && sentence !== first) || !words.test(sentence.terms)) continue
      sum += weight
      missing.delete(clue)
    }
  }
  return sum
}
