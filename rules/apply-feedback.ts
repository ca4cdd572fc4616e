// Over 200 lines because it is data: the many ways to say that advice is used, and the examples.
import {applyFeedbackWeights} from '../src/lexicon/weights/apply-feedback'
import {adding, defineRule, insertBeforeClose, type Example, type Mend, type Message} from '../src/rule'

export default defineRule({
  id: 'apply-feedback',
  title: 'Say how you will use the feedback',
  tip: 'T7',
  kinds: ['feedback-reply'],
  severity: 'warning',
  expect: 'some',
  weights: applyFeedbackWeights,
  classes: {
    // What was given, by its many names.
    given:
      '(feedback|advice|note|notes|comment|comments|point|points|remark|remarks|suggestion|suggestions|tip|tips|pointer|pointers|observation|observations|insight|insights|guidance|critique|criticism|recommendation|recommendations|input|lesson|lessons|this|that|it|them|these|those|what you|everything|they|words|list|letter|email|message|call|review|counsel|hint|hints|thoughts|view)',
    // Work on oneself or on one's papers, as a base verb, an -ing form and a participle.
    work: '(practise|practice|rehearse|drill|train|study|revise|rewrite|rework|redo|rebuild|redraw|remake|redesign|restructure|reorganise|reorganize|rephrase|review|prepare|sharpen|polish|strengthen|develop|build|improve|refine|hone|fix|change|adjust|adapt|amend|correct|address|tackle|shorten|trim|simplify|cut|expand|deepen|record|test|check|measure|enrol|enroll|register|book|attend|complete|implement|incorporate|integrate|memorise|memorize|sketch|draft|quantify|slow|structure|brush|catch up|volunteer|shadow|reflect|focus|concentrate|work on|work at|work through|work harder|go over|go back|go through|pay attention|spend|invest|set aside|sign up|take part|take a course|take a class|take a refresher|take the course|take the exam|take the test|take an evening|take lessons|take classes|take some|get better|get some|get certified|get training|get my certificate|get my licence|get a certificate|get a licence|get a license|get a tutor|get experience|gain|find a mentor|find a tutor|find a course|find a coach|find a teacher|find someone|tighten|heed|hire|bring|give more|give shorter|ask more|upskill|perfect|master|tidy|clean|rethink|reconsider how|find out|look into|look at|look for|look up|read up|read more|read the|read your|read that|read first|read about|learn from|learn how|learn to|learn the|learn more|do better|do more|do the|do a|do it|do this|do that|do so|be better|be more|make sure|make a|make more|make it|make one|make my|make the|ask my|ask a|ask for help|ask someone|ask the|buy|order|download|watch|listen to|start|begin|try to|try your|try that|try this|try it|try out|write a|write more|write shorter|write down|speak|use|apply your|apply it|apply this|apply that|apply what|apply them|apply these|apply the|follow your|follow it|follow that|follow this|act on|put|add|include|bring|keep working|keep practising|keep practicing|keep at|keep it|keep that|keep this|keep them|keep your|keep these|carry|close the|close that|join a|join the|seek|hire|teach|talk to my|talk with|run|count|explain|show my|state|mention|lead with|open with|come better|come back better|come prepared|collect|gather|finish|aim|grow|stop|avoid|leave out|drop|remove|replace|switch|move)',
    working:
      '(practising|practicing|rehearsing|drilling|training|studying|revising|rewriting|reworking|redoing|rebuilding|redrawing|remaking|redesigning|restructuring|reviewing|preparing|sharpening|polishing|strengthening|developing|building|improving|refining|honing|fixing|changing|adjusting|adapting|amending|correcting|addressing|tackling|shortening|trimming|simplifying|cutting|expanding|deepening|recording|testing|enrolling|registering|booking|attending|completing|implementing|incorporating|integrating|memorising|drafting|structuring|brushing|volunteering|shadowing|focusing|focussing|working on|working at|working through|going over|going back|going through|spending|investing|setting aside|signing up|taking a|taking the|taking an|taking your|taking lessons|taking classes|taking it|taking that|getting better|getting some|reading up|reading the|reading more|reading that|learning|doing the|doing a|doing more|making a|making the|making more|making sure|asking my|starting|beginning|trying to|trying your|trying it|writing a|writing more|using|applying your|applying it|applying this|applying what|following your|acting on|putting|adding|including|closing|joining|seeking|looking into|tightening|hiring|bringing|gaining|upskilling|rethinking|running|collecting)',
    worked:
      '(practised|practiced|rehearsed|drilled|trained|studied|revised|rewritten|rewrote|reworked|redone|redid|rebuilt|redrawn|redrew|remade|redesigned|restructured|prepared|sharpened|polished|strengthened|developed|built|improved|refined|fixed|changed the|changed how|changed my (cv|resume|answer|answers|approach|pitch|slides|plan|example|examples|opening|intro)|adjusted|adapted|amended|corrected|addressed|tackled|shortened|trimmed|tightened|simplified|cut|expanded|recorded|tested|enrolled|hired|registered|booked|attended|completed|implemented|incorporated|integrated|drafted|structured|brushed|volunteered|signed up|signed @me up|signed myself up|started|begun|began|joined|bought|ordered|downloaded|used|applied your|applied it|applied that|applied them|followed your|followed it|tried your|tried it|tried that|tried out|put|added|included|put myself|asked my|asked a|asked the|found a|found someone|arranged|scheduled|planned|set aside|taken up|taken a|taken it|taken them|taken your|taken that|taken on|pinned|printed|collected|passed|redecorated|finished|run|been working|been practising|been practicing|removed|replaced|dropped|burned|cooked|baked|taught|switched|shown|memorised|counted|looked up|looked into|worked on|worked through|gone over|gone back|gone through|written a|written down|made a|made the|made it)',
    surely: '(definitely|surely|certainly|gladly|now|also|just|always|therefore|then|of course|absolutely|sure|as you say|from today)',
    // What one does otherwise since then.
    habit:
      '(count|check|ask|read|write|start|begin|make|take|use|work|keep|put|say|speak|pause|stop|try|do|listen|leave|practise|practice|open|bring|wear|label|time)',
    // What one will do after feedback without using it; every other plan counts as a step.
    elsewhere:
      '(not|never|apply|reapply|send|write|mail|email|call|ring|phone|text|message|contact|keep in|keep you|keep an eye|keep on|keep watching|keep looking|keep applying|stay|remain|see|meet|miss|tell|say|ask you|ask for|let|wait (for (your|an|the|a) ..2 (answer|reply|response|news|call|decision|mail|email|chance|opening|vacancy)|to hear|until you)|hope|wish|thank|be (glad|happy|in touch|back|here|there|delighted|honoured|honored|grateful|waiting|looking|sure to|able|free|available|pleased|proud|watching|applying|sad|thinking|seeing|ready|interested|your|on|at|the|sorry|missed)|come|visit|go (on|away|elsewhere|home|abroad|my|to (another|court|bed|sleep|the (press|union|papers)))|move|leave|frame|hang|show you|show it|show them|think (of|about you|it over|that over|twice)|stick (to|with) (places|firms|people|those|companies|employers|what|my|the)|remember|cherish|recommend|forward|get back|get in|reach|look forward|look for|look out|continue to|contact|admit|sue|report|post|share|expect|want|like|love|need|understand|accept|respect|agree|have to|have a|have the|light|pray|appreciate|treasure|forget|give up|give you|drop you|add you|connect|watch|follow the|follow you|enjoy|take a (holiday|break|rest)|take note|take my|take another|take legal|take it up)'
  },
  guards: {
    beforehand: 'before (your|you)',
    refused: '@i ..2 (not|never) ..3 (@work|agree|see|need|do)',
    // A step to keep the contact is not a step to learn.
    otherAim: '(@work|@working) ..2 (you|u) ..3 (again|link|invoice|review|online|future|soon)'
  },
  patterns: [
    '@i ..1 (will|shall|am going to|plan to|intend to|aim to|mean to|want to|would like to|am planning to|am determined to|have to|need to|am about to|promise to|must|can now|going to|try to|am trying to) ..2 @work',
    '(will|shall|gonna|going to) (now|try to|also|certainly|definitely)? @work ..8 (more|better|better|shorter|first|every|daily|before|until|until|next|with a|with my|it|your|that)',
    '@i ..1 (now|already|always|today|since|then) ..2 (@work|@worked)',
    '@i am ..2 @working',
    '(am|is|are) ..1 @working ..6 (your|now|already|course|until|every|since)',
    '@i ..2 (already|just|now|since|even|also|therefore|at once|straight away) ..1 @worked',
    '@i have ..3 @worked',
    '@i (have)? ..1 (took|taken|followed|heeded|used|(acted|act) (on|upon)) ..1 (your|the|that|this|each of your|all of your) ..2 @given',
    '@i (have|am) ..1 (already|since|now) #slot',
    '@i have (since|already) !(heard|had|been|read|seen|thought|received|applied|sent|told|given|written|lost|found) _ _',
    '^ ..1 (moved|cut|rewrote|changed|fixed|swapped|trimmed|added|removed|redid|practised|practiced) (it|the|my|that|those|a|both)',
    '@i went (and|out and) _',
    '(will|shall) be (@working|looking for ..3 to (@work|use|apply|try))',
    '(since|since then|in the meantime|meanwhile) ,? ..1 @i have ..1 !(been|had|not|never|heard|wondered|thought|felt) _',
    '(so|so that) @i ..1 (can|could|will|may) ..1 @work',
    'so that is (sorted|fixed|done|mended|solved|settled)',
    '(do|doing) something about',
    'my (first|next) (lesson|class|session|course|training|exam)',
    '^ (already|just|also)? (bought|booked|ordered|borrowed|joined|enrolled|signed up|started|opened|built|rewrote|set up|fixed)',
    '(got|have|made|asked|had) (my|a|the|our) ..2 (playing|testing|quizzing|watching|timing|reading|listening|marking|helping|teaching|correcting|checking)',
    '@i have ..1 (opened|gone|taken|sat|set|spent|been|tried|done|watched|wired|built|drawn|sewn|baked|cooked|played|timed) ..6 (again|twice|since|every|each|already|last|this|daily|now)',
    '(last|this|since|on|yesterday|today) ..2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|night|evening|morning|afternoon)? @i ..1 (wired|tried|practised|practiced|did|made|built|wrote|rewrote|drew|timed|ran|cooked|baked|taught|set|recorded|tested|repeated|cut|changed|fixed|added|removed|opened|sat|went through|went over|worked)',
    '@i ..1 (signed up|enrolled|booked|registered|joined|bought|ordered|started|began|rewrote|redid|rebuilt|reworked|revised|hired|scheduled)',
    '@i @surely? (will|shall|am going to|am gonna) !(@surely? @surely? @elsewhere) _ _',
    '^ @surely? (will|shall|going to|gonna) @surely? @work',
    '^ @surely? @working',
    '(is|are) (being|getting) ..1 @worked',
    '(gives|gave|given|have|got|is|are) ..3 (something|plenty|enough|lots|a lot|list|things|homework|concrete) ..4 (work on|improve|practise|practice|learn|to do|summer|months|next)',
    '(taped|pinned|glued|printed) ..1 (to|on|above|next|out|over)',
    '(come|comes|be|return) ..2 (back)? (stronger|sharper|better prepared|better|readier|wiser)',
    '(already|just) @worked',
    '(and|then|so) (will|shall|am going to|am gonna) !(@surely? @surely? @elsewhere) _',
    '^ @surely? (will|shall|gonna|going to) !(@surely? @surely? @elsewhere) _ _',
    '@i have been ..2 @working',
    '@i (used|tried|applied|followed|tested|took up|read up|took out|went through|looked up) ..1 (your|the|that|it|this|both|all|these|those|them)',
    '@i am (on it|onto it|at it|hard at it)',
    '(since then|ever since|from now on|these days|nowadays|since (your|the) (letter|mail|email|call|note|feedback|talk)) @i ..1 (@habit|go|look)',
    '(^|and|so|but) now @i ..1 @habit (it|them|that|this|my|the|with|before|after|to|every|each|at|on|first|more|less|slower|louder) !(with you|forward|hope)',
    'already (doing|on|at|done|started|fixing|changing) (it|that|this|with|on)',
    'doing (it|that|this) (tonight|tomorrow|today|now|already|every|each|from)',
    '@i am doing (a|an|some|two|three|extra|more) ..3 (shift|shifts|hour|hours|course|class|drill|drills|round|rounds|practice|training|lesson|lessons|session|sessions)',
    'so @i ..1 (killed|cut|dropped|threw|moved|swapped|added|removed|replaced|split|shortened|binned|changed|scrapped|trimmed|rewrote|redrew|reordered) ..2 (the|my|it|them|two|three|half|all|that|this|one)',
    '@i have (written|noted|pinned|stuck|put|copied|underlined) (it|that|this|them|your ..2|#name) (on|above|into|in|next|up|down|over|to|with)',
    '@i am ..3 in the process of (@working|buying|booking|joining|getting|learning|changing|finding)',
    '(first|next|only|last) thing @i (did|do|will do|changed|am doing|have done)',
    'consider ..4 (done|fixed|gone|sorted|changed|settled|mended)',
    '(course|courses|class|classes|lessons|practice|training|revision|library|school|drawing board|books) it is',
    '(is|are) ..1 (booked|arranged|scheduled|lined up|set up|in the diary|under way|underway)',
    '(my|a) (flatmate|roommate|friend|friends|sister|brother|wife|husband|partner|mentor|tutor|colleague|teacher|coach|mother|father|mum|dad|daughter|son|cousin|uncle|aunt|boss) ..2 (now|already|will|is (helping|going|teaching|testing|reading)|quizzes|reads|listens|watches|checks|helps|tests|times)',
    '(my|the) ..2 (cv|resume|portfolio|slides|slide|pitch|answers|answer|opening|intro|code|lesson|lessons|letter|example|examples|deck|essay|report|reel|statement|draft) ..1 (now|already|since then|has been|have been|is|are) ..1 (opens|open|starts|start|begins|begin|says|say|shows|show|has|have|leads|lead|includes|include|ends|end|fits|fit|down to|shorter|clearer|tighter|rewritten|reworked|redone|fixed|done|updated|trimmed|cut|changed|being)',
    'you will ..1 (see|find|notice|hear|read|get) ..4 (shorter|longer|better|fewer|more|less|cleaner|clearer|different|tighter|slower|stronger|no more|improved|new|another side)',
    '(gives|gave|given|leaves|left|have|got|hands|handed) (me|us)? ..3 (plan|direction|path|goal|goals|roadmap|focus|checklist|homework|target|compass|starting point|place to start)',
    '(from (now|here) on|henceforth|every (draft|lesson|answer|talk|evening|morning|weekend|night|sunday|saturday|week)) ..6',
    '(from|since|starting|beginning) ..1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|next week|next month|this week|january|february|march|april|may|june|july|august|september|october|november|december) ..2 @i ..2 (@work|@working|@worked|have been|will|am|go|take|sit|do|meet|train|see)',
    '(next|this) (term|semester|week|month|year|spring|summer|autumn|winter|weekend|quarter) @i ..1 (@work|@working|will|am|go|take|sit|do|start|begin|join|repeat|retake)',
    // What was given is put to use
    '(as|like|just as|exactly as|which|that|book|course|exercise|class|site|paper) you ..1 (advised|suggested|recommended|proposed|named|mentioned|pointed out|showed|told me)',
    '(it|this|that|they|which|these|those) (flows|flow|goes|go|feeds|feed|went) ..1 (straight|directly|right)? (into|in) (my|the|our|every)',
    'your ..2 @given (about|on|with|to|regarding) ..8 (worked|works|helped|helps|paid off|saved|won|stays|stay|stuck|sticks|sits|made|makes|has|changed|pays)',
    '(stays|stay|sticks|stuck|remain|remains) with @me',
    '@given ..4 (will|shall|is going to|are going to|would) ..3 (help|shape|guide|inform|change|serve|improve|push|make @me|make my|go into|go straight|find|become|form|stay with|stick|steer|prepare|be useful|be of use|come in|flow|influence|keep @me|be my|strengthen|sharpen)',
    '@given ..3 (has|have|is|are|was|were) ..2 (helped @me|shaped|changed|made @me|pushed|being used|going into|pinned|on my (wall|desk|list|fridge)|taken|in use|in action|noted down|at work|part of)',
    '@given ..3 (goes|go|went) ..2 (into|on|straight|to|back)',
    '(~put|~turn|~translate) ..5 (into practice|into action|to use|to work|to good use|into effect|to the test)',
    '(~take|~taking) ..5 (to heart|on board|into account|into consideration|seriously|away|with @me|forward|from (it|this|that|here))',
    '(~keep|~bear|~hold) ..3 @given ..3 in mind',
    '(~keep|~bear) (it|this|that|them|these|those|your ..2|all ..3) in mind',
    '(~act|~work|~build|~draw|~focus) (on|upon|at) ..2 @given',
    '(use|using|apply !(with|to|at|for|in)|applying !(with|to|at|for|in)|follow|following|implement|implementing|incorporate|incorporating|heed|heeding) ..2 (your|these|those|this|that|all|same|what you|it|them|every|each)',
    '(make|making|made) ..1 (good|full|best)? use of',
    '(~learn|~learning|~grow|~growing) from ..2 @given',
    '@given ..3 (will|shall|would) ..2 (be|prove) ..2 (useful|helpful|valuable|handy|invaluable|precious)',
    '(help|helps|helping) @me ..1 (improve|prepare|plan|focus|decide|grow|learn|get better|do better|work|build|fix)',
    '@i ..2 (know|see|understand|have) ..3 (where|what|how|which) ..2 (to|i (should|need|must|have|can)) ..1 (work|start|focus|improve|change|practise|practice|learn|do|study|train|fix|build)',
    '(my|the) (goal|goals|plan|homework|project|priority|resolution|focus|target|mission) ..6 (is|are|will|now|for|until)',
    // A changed way of doing it
    '(next time|from now on|in future|in the future|going forward|from here on|in my next|for my next|at my next|for the next|before my next|before the next|until my next|by the next|by then) ..4 @i ..6',
    '@i ..6 (next time|from now on|in future|going forward|differently|in my next|for my next|for the next|at the next)',
    '@i ..4 (course|workshop|refresher|tutor|evening class|night school|coach|mentor) ..6 (start|starts|started|booked|enrolled|joined|monday|tuesday|wednesday|thursday|friday|week|month|for|on|in|from|every)',
    '(on|top of|added to|part of) my (list|plan|agenda|to-do|todo|calendar|desk|wall)',
    '(the|my) (new|next|revised|second|fourth|third|latest) (version|draft|cv|resume|portfolio|protocol|plan|slide|slides|design|deck|one|attempt|try|batch|pitch|application|proposal) ..3 (has|have|is|are|will|shall|held|worked|starts|opens|includes|shows|now|does|came)',
    '(gap|gaps|weakness|point|points|area|thing) ..2 @i ..2 (@working|closing|close|fixing|filling)',
    '(after|since|following|thanks to|because of|based on) your ..2 @given ..3 @i ..8',
    '@i ..8 (after|since|following|around|based on|thanks to|because of|in line with|as) ..1 (your|you) ..2 (@given|suggested|advised|proposed|recommended|said|told)',
    '(first|next) (step|steps) ..3 (is|are|will|was)',
    'room to grow ..6 (work|working)'
  ],
  missing: (message) => {
    const {at} = insertBeforeClose(message)
    return {start: at, end: at}
  },
  message: 'Nothing says that the feedback will be used.',
  why: 'People who see their advice put to use are glad that they gave it, and give more.',
  mends: [
    insert(({facts, text}) =>
      facts.topic && text.includes(`my ${facts.topic}`) && /^[\p{Ll} ]+$/u.test(facts.topic)
        ? `I will put your advice into practice, starting with my ${facts.topic}.`
        : undefined
    ),
    insert(() => 'I will put your advice into practice before my next interview.'),
    insert(() => 'I will work on the points that you named.')
  ]
})

function insert(text: (message: Message) => string | undefined): Mend {
  return ({message}) => {
    const sentence = text(message)
    return sentence === undefined
      ? undefined
      : adding('promise', {text: insertBeforeClose(message).set(sentence), title: `Add “${sentence}”`, safety: 'review'})
  }
}

const letter = (body: string) => `Dear Ms. Lowe,\n\n${body}\n\nKind regards,\nAna`

export const examples: Example[] = [
  {passes: 'Dear Mr Obi,\n\nThank you for your notes. I took your advice and the second kiln firing came out even.\n\nTess'},
  {passes: 'Dear Mr Obi,\n\nThank you for your notes. Since then I have led two stocktakes.\n\nTess', because: 'a step since then'},
  {
    passes: 'Dear [Name],\n\nThank you for your notes on [weak spot], and I have already [step taken].\n\n[Me]',
    because: 'the slot holds the step',
    template: true
  },
  {
    flags: letter('Thank you for the honest notes.«» I hope to apply again.'),
    becomes: letter('Thank you for the honest notes. I will put your advice into practice before my next interview. I hope to apply again.')
  },
  {
    flags: letter('Thank you for the notes on my system design answer.«» I would be glad to stay in touch.'),
    becomes: letter(
      'Thank you for the notes on my system design answer. I will put your advice into practice, starting with my system design answer. I would be glad to stay in touch.'
    )
  },
  {
    flags: letter("Thanks for the tips, they're great.«» Let's stay in touch."),
    becomes: letter("Thanks for the tips, they're great. I'll put your advice into practice before my next interview. Let's stay in touch.")
  },
  {
    flags: letter('We are grateful for the review.«» We would be glad to bid again.'),
    becomes: letter(
      'We are grateful for the review. We will put your advice into practice before our next interview. We would be glad to bid again.'
    )
  },
  {flags: letter('Thank you for your feedback. It makes sense and I have noted it all.«»')},
  {flags: letter('Noted.«» I hope to work with you one day.')},
  {flags: letter('Thank you for the comments. You are right about the pace.«» Please keep me in mind.')},
  {flags: letter('I am grateful for the list. I will send you an invitation to the fair in May.«»')},
  {flags: letter('Thank you for the remarks. I have read them twice, and I agree with most.«»')},
  {flags: letter('Thank you very much for the tips!«» i would love to apply again')},
  {flags: letter('Thank you for the marks. I do not share your view of my French, but I remain interested.«»')},
  {passes: letter('Thank you for the notes. I will practise the opening until it takes one minute.')},
  {passes: letter('Thank you for the notes. I have already booked a course in cost accounting.')},
  {passes: letter('Thank you for the notes. I am rewriting the case around your second point.')},
  {passes: letter('Thank you for the notes. They will shape my next portfolio.')},
  {passes: letter('Thank you for the notes. I took them to heart.')},
  {passes: letter('thx for the tips, ill keep them in mind for the next one')},
  {passes: letter('Thank you for the notes. Next time I read the sign first.')},
  {passes: letter('Thank you for the notes. My new draft has a control group, as you advised.')},
  {passes: letter('Thank you for the advice. I have asked my manager to sit in on my calls.')},
  {passes: letter('Thank you for the points. I now rehearse with my sister every evening.')},
  {passes: letter('Thank you for the interview.'), kind: 'thank-you', because: 'no feedback was given yet'},
  {flags: letter('Thank you for the notes.«» I look forward to applying with your bank again.')},
  {flags: letter('Thank you for the notes. I will stick to firms that know what they want.«»')},
  {passes: letter('Thank you for the notes. My letter now opens with the figures, as you suggested.')},
  {passes: letter('Thank you for the notes. Your hint about pauses paid off in my first call today.')},
  {passes: letter('Thank you for the notes. Night classes it is, starting in May.')},
  {passes: letter('Thank you for the notes. will get the first aid ticket booked')},
  {passes: letter('Thank you for the notes. My sister now plays the angry customer for me.')},
  {passes: letter('Thank you for the remarks on my story hour. Since then I pause before I turn each page.')},
  {passes: letter('cheers for the call. So I cut the first two slides, and the demo opens the show.')},
  {passes: letter('Thank you, your tip about the ladder was good. I have written it on the lid of my toolbox.')}
]
