// Over 200 lines because most of it is data: the clues to each kind and their weights.
import {PatternSet} from '../match/find'
import type {MessageKind} from '../kinds'
import type {Ask, Sentence} from './types'

/** Words that speak for a kind, and how much; each set counts once, however often it is met. */
interface Clue {
  weight: number
  words: PatternSet
  /** The sentences looked at: all, unless this narrows them. */
  in?: 'first thanks' | 'no thanks' | 'no ask'
}

const given =
  '(feedback|comments|comment|advice|tip|tips|pointers|pointer|points|remark|remarks|suggestion|suggestions|critique|criticism|counsel|thoughts|views|verdict|analysis|explanation|explanations|observations|insights|inputs|input|assessment of|review of my !application|review of our|detail|guidance|notes|marks|hint|hints|recommendations|recommendation|list)'
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
      `(thank|thanks|grateful|thankful|appreciate|appreciated|appreciation|cheers|ta|indebted|obliged) ..9 (your|the|this|that|such|those|these|all|for|every|each) ..4 ${given} !(during|after|in the interview|that you (could|can)|call|session|slot|round|about the (industry|company|city|team|trade)|before)`,
      `(thank|thanks|grateful|thankful|appreciate|cheers) ..7 (telling|explaining|showing|pointing|explained|told|showed|told|explain|tell|point out) @me? ..4 (where|what went|which|how i|out|plainly|points|weak|one by one|marks|patiently|straight|honestly)`,
      '(thank|thanks|grateful|appreciate|appreciated) ..4 (explaining|explain|explained) ..4 (how|what|why|where)',
      '(thank|thanks|grateful) ..6 (telling|tell|told) me (to|my|that my)',
      `(thank|thanks|grateful|indebted|obliged) ..5 ${full} ..1 (a|an)? ..1 (account|explanation|analysis|critique|answer)`,
      '(indebted|grateful|obliged|thank|thanks) ..3 so ..1 (candid|frank|honest|full|detailed|thorough|clear)',
      '(thank|thanks|grateful|appreciate|appreciated) ..6 (going|walking|talking|taking|went) ..1 through ..2 my !(application|cv|resume)',
      'not sugar-coating'
    ])
  },
  {
    weight: 3,
    in: 'no ask',
    words: new PatternSet([
      '(sharing|giving|sending|offering) ..4 (thoughts|feedback|impressions|views|insights|observations) !(on|about|with) ..3 (if|when)',
      `(with|about|to|of|from|in|on|around|after|since) your ..1 ${given} !(would|will)`,
      `^ ..2 your ..2 ${given} !(would|will|could|can|might|is|are|matters|matter|on|about|for|please|$)`,
      '(the|your|that) (point|points|remark|comment|criticism|hint) (on|about) my',
      'your ..1 (remark|comment|point|suggestion|observation|tip|hint|note) ..1 (about|on|that|has|is|was|made|helped|worked|will)',
      `@i ..2 (understood|understand|accept|accepted|agree|see|read|took|received) ..3 (the|your|all|both|every|each) ..2 ${given}`,
      `(gave|given) me ..2 ${given}`,
      `(your|those|these|all the|two of your|of your) ..2 ${given} ..4 (was|were|is|are|has|have|made|hit|helped|makes|make|i) !(be|welcome)`,
      '(on|as for|about) the (first|second|third|last) (point|one)',
      'you (said|pointed out|mentioned|noted|flagged|wrote|told me) ..1 (that|about)? (i|my) !(can|could|may)',
      'you (are|were) ..1 right (that|about|on|i|my|and|,|$)',
      'most (useful|helpful|generous) (page|letter|email|feedback|advice|call|answer) ..8 (anyone|anybody|i have|ever)',
      'what you (said|wrote|told me) (about|on)',
      '(take|taken|took|taking) ..4 (on board|to heart)',
      '(fair cop|i grant|granted|i concede|guilty as charged|mea culpa|touché|hands up)',
      'you ..1 (heard|saw|noticed|spotted|found|put your finger|named|caught) ..3 (what|that|where|how|my)',
      'you (say|said|write|wrote|mentioned|named|call|called) ..2 (i|my|me|that) ..8',
      '(full|whole|entire|one|two|three) ..1 (page|pages|paragraphs)',
      '(voice note|debrief)',
      'you (are|were) ..1 right ..1 (in|about|on|that|to)',
      '(thank|thanks|grateful) ..2 (for explaining|for the marks|for the comments|for your explanation)',
      '(help|helps|helped|helpful|good|useful|hard|bitter|sobering|relief|fair) ..3 to (hear|learn|know|read) ..1 (that|what|where|how) ..12 (was|were|did|not|my|too)',
      '^ ..1 so @i (am|was) ..1 (too|not)',
      'your ..2 (pages|lines|words|sentences|paragraphs|bullets) ..4 (arrived|came|reached|were|are|have|stung|helped)',
      '(as|like|what|which) you ..1 (suggested|proposed|advised|recommended)',
      '(being|so|that) (so|that|very|this) ..1 (direct|frank|candid|blunt|specific|clear) (with|about|in your|$)',
      'being so ..1 (direct|frank|candid|blunt|clear)',
      `(point|points|tip|tips|feedback|advice) (taken|noted|received|understood)`,
      `(fair|harsh|tough|hard) ..1 (${given}|stuff|words|read|point)`,
      `@i ..2 (put|putting|apply|use|using|follow|following|take|taking) ..2 your (feedback|advice|comments|tips|suggestions|points|notes|pointers)`,
      '(your|the) (remarks|observations|critique) (on|of|about)',
      '@i (do|can|could|will|would)? not (accept|recognise|recognize|agree with|share) ..2 (any of|a word|this|that|these|your|the) ..2 (this|that|criticism|feedback|person|view|assessment|picture|points|comments|opinion)?'
    ])
  },
  {
    weight: 2,
    in: 'no ask',
    words: new PatternSet([
      '@i (now see|see now|can see|now understand|understand now|now know) ..1 (that|why|how|where|what)',
      '(next time|from now on|from today|from (monday|tuesday|wednesday|thursday|friday|tomorrow|next week)) ..1 (i|we|there|my|it)',
      '^ ..1 (rewriting|practising|practicing|reworking|redoing|rebuilding|revising|fixing|working on|going over|starting on|taking) (the|my|it|this|that|your|these|a)',
      '@i am ..1 (rewriting|practising|practicing|reworking|redoing|rebuilding|revising|fixing|changing|booking|enrolling|joining|signing up|doing extra|going over|taking (a|the|extra|more)|putting your)',
      '(practice|training|homework|back to) ..2 it is',
      '(it|they|that|the next one|the new one) will be ..1 (twice|half|shorter|longer|better|clearer|simpler|different)',
      '@i have had ..3 (show|teach|test|watch|correct|quiz) me',
      '@i (start|begin) (with)? ..4 (in|on|next|from|tomorrow|this)',
      '@i (will|shall) ..1 (look for|find|study|learn|try ..3 again|drill|train)',
      '@i have ..1 (cut|put|done|made|taken|corrected|split|carried|sewn|written|set|drawn)',
      '^ !(what|how|who|here|there|so|sorry|as|where) _ _? it is (then|,|$)',
      `@i ..2 (will|shall|am going to|plan to|intend to|aim to|mean to|am about to|going to|have decided to) ..2 ${learn}`,
      `^ (will|off to) ..1 ${learn}`,
      `going to ..1 ${learn}`,
      `@i have ..2 ${learned}`,
      `@i (now|already) (practise|practice|work|use|train|write|rehearse|${learned})`,
      '(will|shall) be (my|the) (next|first|new)',
      '(flows|goes|went|gone) (straight)? (into|in) my'
    ])
  },
  {
    weight: 2,
    in: 'no ask',
    words: new PatternSet([
      '(being|been|was|were) ..1 (straight|honest|frank|candid|upfront|blunt|direct) ..1 (with (me|us)|about)',
      '(spot on|on the money|hit the nail|fair enough|bang on|stings|stung|hurt to read|hard to read|needed to hear|needed that|needed it|home truth|home truths)',
      '(an|your|that) (honest|frank|candid|useful|helpful|full|detailed|thorough|fair) ..1 (answer|reply|letter|email|note|call)',
      '(grateful|thanks|thank you|thankful|appreciate|appreciated) ..5 (honesty|candour|candor|frankness|openness|directness|plain words|straight talk) !(during|in the interview|on the day)',
      '(makes|make|made) ..2 sense',
      '(brutal|dead right|asked for it|ouch|hurt a (bit|little)|hits home|hit home|food for thought|hard truth|it is true|that is true|you have a point|good point|good catch)',
      '@i (mixed|mix|confused|forgot|missed|rushed|overlooked) ..5',
      '(so|so that) @i ..1 (can|could) ..1 (practise|practice|improve|train|rehearse|prepare)',
      '(now|starting monday|starting tomorrow|since then|since your ..1|since our ..1) @i (will|do|have|am|always|take|spend|practise|practice)',
      '@i (do|does) ..1 (talk|speak|write|rush|mumble|drive|play|answer) ..4 (too|more|like|to)',
      '(the|that) (part|bit|point|passage|paragraph|line|chapter|section) (about|on) ..8 (was|is|were|i|made|stung|hurt|hit)',
      '(that|it|this) (is|was) ..1 (fair|true|a fair)',
      '(putting|put|saying|said|say) it ..1 (so|that) (kindly|clearly|plainly|gently|nicely|well|openly)',
      '(^|that is|this is|was|were|so|very|really|most|extremely|super) ..2 (helpful|useful|instructive|eye-opening|insightful)',
      '@i (get|see|understand|accept|agree|take|hear) ..1 (it|that|your point|the point|where|why my|the reasoning)',
      `(thank|thanks|grateful) ..5 (long|detailed|thorough|full|honest|frank) ..2 ${mail}`,
      '(your|those|these) ..1 (words|letter|email|page) ..2 (were|was|is|are) ..2 (fair|helpful|useful|right|true|clear|hard)'
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
      '(thank|thanks|appreciate|cheers|ta|grateful) ..6 (for (this|that|it|writing|getting back|the (letter|call|email|phone call|message|reply|answer|list|detail))|writing to me|getting back|the letter|your (letter|call|email|reply|answer)|to (explain|write|answer|reply|call))',
      '(interesting|good|hard|useful|helpful|surprised|sorry|glad) ..1 (that|to (hear|read|learn|see|know)) ..3 (the panel|you|the team|my|i|how|what|where)',
      '(telling|tell|told) me ..2 (how|what|to|that i)'
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
      '@i ..2 (asked|requested) (you|your)? ..1 (about|for|on|if|whether|suggestions|advice|feedback)',
      '@i ..2 sent (you|a|an|my) ..2 (email|mail|message|note|letter|request|questions|reminder)',
      '@i ..2 (left|sent) (you|with you) ..4 (ago|last|on)',
      '(gentle|friendly|quick|second|another|small|little|kind|last|final) (reminder|nudge|push)',
      '(nudging|bumping|chasing|resending|reminding) !(the|that)',
      '@i (am|was) ..2 (returning|coming back|getting back|writing again)',
      `(whether|if|that) my ${mail} ..2 (reached|arrived|came|got|went|landed|is)`,
      'just ..1 (checking|following|chasing|wondering whether you)',
      '(not a (word|line|sound|peep)|total silence|complete silence|only silence|crickets)',
      '(writing|write|asking|ask) (to you)? (again|once more|a second time)',
      'you ..2 (said|mentioned|promised|offered|told me) ..1 (that)? you (would|could|might|will|were going) ..2 (send|share|give|write|get|call|let|come|try|look)',
      '(bump|nudge|chaser|reminder) ..1 (on|about|for|of|to|regarding)',
      `my ..2 (last|previous|earlier|first|second|third|fourth|fifth|other|recent|original) ..1 ${mail}`,
      `(second|third|fourth|fifth|#number) ..1 (${mail}|time @i)`,
      `my ${mail} (of|from|dated|sent|on the|about|went|has|have|may have|might have)`,
      '(heard|received|got|seen|been) ..1 (nothing|no (reply|answer|response|word))',
      '(nothing|no (answer|reply|response|word)) (has|have|came|come|yet|so far|since|arrived)',
      '(have|had|has) not ..2 (heard|received|had an|had a|got|replied|answered|responded|come back) ..2 (back|from|yet|any|answer|reply|response|to my|me|since|and|$)',
      '(still|not|been|kept me|keep me|me) ..1 waiting',
      '(radio silence|stays silent|your silence|silence since|unanswered|ignoring me|been ignored)',
      '(did|have|has) (you|my) ..4 (see|seen|get|got|receive|received|read|fall|reach|arrive|arrived|come) ..3 (message|messages|email|mail|note|letter|msg|question|answer)',
      `${mail} ..2 (number|got lost|was lost|lost in|caught by|caught in|went to|fell through|slipped)`,
      '(weeks|days|months|mondays|fridays|week|month|fortnight) ..2 (has|have) (passed|gone)',
      '(been|is|are) ..4 (weeks|days|months|fortnight) since (i|my|our)',
      '(any|no) ..1 (word|news|update|updates) ..1 (on|about|from|yet|regarding)',
      '(top|bottom) of your inbox',
      'no (answer|reply|response|word) !(is|was|needed|necessary|needs|expected|required|from me)',
      '(want|like|let) ..3 (get|be|go|gets) (lost|buried|forgotten)',
      '^ ..2 it is me (again|with)',
      'you ..1 (kindly)? (offered|promised|mentioned) ..2 (comments|feedback|notes|tips|pointers|advice|remarks|a call|a word)',
      `(you|he|she|office|secretary|they) ..2 (have|has|had) my ${mail}`,
      '(this|it|that|my ..1) ..1 (slipped|got lost|got buried|fell through|slip|went astray)',
      'in case (it|this|you|my) ..3 (missed|lost|buried|slipped|did not)',
      'you ..1 (promised|offered) to (tell|give|send|share|write|call|let|answer|look)',
      '(bother|disturb|trouble|write|writing|contact|contacting) (you)? again',
      'me again',
      '(return|come back|writing back|write back) to you',
      '(just|only) (seeing|wondering|checking|asking) (if|whether) you ..1 (had|have had|got|managed)',
      '(been|come) and (gone|went)',
      '(come|got|get|gotten) (round|around) to (it|my|this|reading|answering)',
      'whatever the silence',
      'my (question|questions|request) (concerned|concerns|was|were|about|of|still|remains|stands)',
      '(waited|waiting|holding out|still hoping) for (your|an|a|some|any) ..2 (answer|reply|word|feedback|response)'
    ])
  },
  {
    // Who thanks again at once may have written before, or have thanked in the interview.
    weight: 0.5,
    in: 'first thanks',
    words: new PatternSet(['(thanks|thank you|grateful) ..2 (again|once again|once more)', '(again|once more) ..1 (thanks|thank you)'])
  },
  {
    weight: 1,
    in: 'no thanks',
    words: new PatternSet([
      '@i ..2 still ..3 (curious|love|like|keen|hoping|hope|interested in (your|what|how)|wonder|wondering|appreciate|grateful|value|welcome)',
      'would still ..1 (be|help|mean|love|like|welcome|appreciate|value)',
      '(has|have|did) (anyone|anybody|you|the (team|panel)) ..2 (had|looked|look|found|find|managed|able|thought) ..4 (chance|time|at|again|about)'
    ])
  },
  {weight: 1, words: new PatternSet(['no (hurry|rush|pressure|worries if)', '(in|at) your own (time|pace)'])},
  {weight: 1, words: new PatternSet([`(when|whenever|if|once) (you|there) ..3 (have|get|find|is) (a|the|some|time) ..2 ${moment}?`])}
]

/** A subject that refers back; it proves little by itself, since many call their first request a follow-up of the interview. */
const followUpSubject = new PatternSet([
  '(~follow|~check|~circle|~touch) (up|in|back|base)',
  '(follow-up|followup|reminder|nudge)',
  '(my|our) (question|email|mail|message|letter|request|enquiry) (of|from|about|on)',
  '(second|third|another|one more) (try|attempt|time|mail|email|message|request)',
  '(any|no|still no) (news|update|word|answer|reply)'
])

const enough = {reply: 3, replyThatAsks: 6, followUp: 2}

/** A reason mused about rather than asked for: "I do wonder why, but there we are." */
const muses = new PatternSet(['@i ..2 (wonder|wondered)', '@i (will|shall|may|might) never (know|understand)'])

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

/**
 * Reads the kind of a draft from what it says: an answer to feedback asks for little, a follow-up refers to an earlier
 * message, a note of thanks asks nothing; everything else is a request.
 */
export function detectKind(sentences: readonly Sentence[], asks: readonly Ask[], subject: readonly Sentence[] = []): MessageKind {
  const asking = new Set(asks.filter(({wants}) => wants === 'feedback').map(({sentence}) => sentence))
  const wants = (wanted: Ask['wants']) => asks.some((ask) => ask.wants === wanted)
  if (weigh(reply, sentences, asking) >= (wants('feedback') ? enough.replyThatAsks : enough.reply)) return 'feedback-reply'
  const looksBack = subject.some(({terms}) => followUpSubject.test(terms)) ? 1 : 0
  if (weigh(followUp, sentences, asking) + looksBack >= enough.followUp) return 'follow-up'
  const thanks = sentences.some((sentence) => sentence.thanks)
  const demandsReason = asks.some(({wants: wanted, sentence: {terms}}) => wanted === 'reason' && !(thanks && muses.test(terms)))
  if (wants('feedback') || demandsReason) return 'feedback-request'
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
