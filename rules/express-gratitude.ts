// Over 200 lines: the many ways of giving thanks, their look-alikes, and forty examples.
import {adding, defineRule, insertThanks, type Example, type Message, type Sentence} from '../src/rule'

export default defineRule({
  id: 'express-gratitude',
  title: 'Thank the reader for something they gave',
  tip: 'T1',
  alsoTips: ['T4'],
  kinds: 'all',
  severity: 'error',
  expect: 'some',
  classes: {
    degree: '(so|very|much|really|truly|kindly|a lot|lots|a million|a ton|a bunch|sincerely|again)',
    thanks: '(thanks|thank you|thank-you|thanking you) !(@degree? @degree? in (advance|anticipation)) !(for ..4 in (advance|anticipation))',
    for: '(for|that|4)',
    // What may stand between the thanks and what they are for.
    lead: '(!(for|that|4) _)',
    gift: '!(..2 @asked) !((!not _)? @reproach) !(..1 @own)',
    // After "for": what has not been given yet, or is no gift.
    asked:
      '(any|anything|your (anticipated|future|understanding|cooperation|co-operation|interest $|prompt attention)|@request|(taking|bearing|keeping) ..2 @this ..2 (account|consideration|mind)|(taking|making|finding) ..3 (to|for|and) (@request|(read|reading|consider|review|answer|look at|look into) ..1 @this))',
    request:
      '((considering|reading|reviewing|answering !(my ..1 (question|questions))|granting|entertaining|processing|handling|looking (at|into)|attending to|dealing with|replying to|responding to|your (consideration|attention|help|assistance|support|time|guidance)) ..1 (of|to|in|with|on|regarding)? @this)',
    // After "for": what others gave.
    own: '(my|a|an|the) ..3 (husband|wife|family|partner|parents|mother|father|mum|mom|dad|sister|brother|son|daughter|children|kids|friend|friends|girlfriend|boyfriend|neighbour|neighbor|flatmate|roommate|health|faith|savings|(roof over))',
    this: '(this|(my|the) ..1 (request|email|mail|message|question|questions|note|enquiry|inquiry|appeal|matter))',
    // After "for": a reproach in the form of thanks.
    reproach:
      '(nothing !(less|short|if|but !(a|an|the|this|that|one|two|your))|finally|eventually|never|ghosting|wasting|ruining|ignoring|rejecting|misleading|lying|stringing|insulting|crushing|spoiling|humiliating|destroying|dashing|killing|breaking (my|your|every|me)|deceiving|cheating|dismissing|refusing|shattering|overlooking (me|my)|disappointing|dragging|stealing (my|our)|leaving me (hanging|waiting|in|out|high|with nothing|with no|without|guessing)|keeping me (waiting|hanging|guessing|in the (dark|cold)|on (hold|tenterhooks|the hook)|dangling|up)|treating (me|us|people|applicants) ..1 (like|as|so (badly|poorly))|throwing ..2 (away|out)|playing (me|us|games|with|god)|deigning|condescending|gracing|bothering !(to (read|write|call|explain))|getting (round|around) to|(remembering|noticing|recalling|acknowledging) ..8 (exist|existence|alive)|taking ..3 (weeks|months|days|years|ages|forever)|@number ..1 (weeks|months) of (silence|nothing|waiting)|(choosing|picking|hiring) (someone|somebody|another)|making me (drive|stand|fill|repeat|wait|feel|look|jump|come|travel|waste|do|believe|think|run|sit)|letting me know ..1 you (prefer|like|value|rate)|(the|a) ..1 (most)? (pointless|useless|boring|humiliating)|(showing|teaching) me ..1 (how (not|little)|what ..4 worth|not to|never to)|reminding me ..1 why i (left|quit|avoid|hate|never)|proving (my|me|the|a) (point|right)|sparing me ..4 (working|joining)|(the|your) standard (letter|reply|mail|email|answer|text)|letting me (wait|down|hang|believe|think|find)|not (even|bothering|answering|replying|reading|calling|having|responding|choosing|picking|selecting|hiring)|(showing|proving|confirming) ..4 (little|worthless|stupid|wrong|worst|rude)|(the|your|this|that|such|another) ..2 (template|automated|automatic|canned|copy-paste|copy-pasted|copy paste|copied|pasted|boilerplate|belated|perfunctory|curt|terse|impersonal|unsigned|recycled|prefabricated|form (letter|email|mail|reply)|one-liner|one-line|two-line|three-line|two lines|generic|robotic|bot|so-called)|(the|your|this|that|such|another) (whole|great|wonderful|lovely)? (lies|lie|insult|insults|silence|runaround|farce|joke|ghosting|rudeness|circus|humiliation|waste)|(the|your) rejection $)',
    kind: '(kind|good|generous|decent|nice|gracious|sweet|considerate|thoughtful|lovely|patient|gentle|brave|big|friendly|courteous|hospitable|welcoming)',
    heartily:
      '(@adverb|again|still|once more|also|always|did|do|have|had|particularly|thoroughly|hugely|immensely|enormously|fully|especially|equally)',
    // "I appreciate that you are busy" grants a point and thanks for nothing.
    granted:
      '(that (you (are|have|get|had|must|may|might|can|could|will|would|need|receive|want|probably|cannot|do|face) !(taken|given|told|let|written|made|been|the (time|courtesy|kindness))|it|this|there|the|they|he|she|we|i|not|some|many|your|these|every)|how (busy|hard|difficult|many|much|tough|competitive)|(your|the|that) (decision|position|situation|policy|reasons|reason|constraints|limits|workload|difficulty|challenge))',
    given:
      '(feedback|comments|notes|advice|tips|pointers|remarks|suggestions|points|observations|critique|letter|email|mail|message|reply|answer|response|call|note|card|words|help|time|patience|kindness|honesty|candour|candor|openness|support|guidance|encouragement|hospitality|welcome|generosity|explanation|review|list|page|detail|insight|insights)',
    precious:
      '(gold|golden|invaluable|priceless|kind|kindest|kinder|generous|helpful|useful|valuable|gift|godsend|treasure|thoughtful|lovely|wonderful|touching|eye-opener|eye-opening|appreciated|heartening|encouraging|insightful|fantastic|brilliant|excellent|amazing)',
    occasion:
      '(time|hour|hours|half|minutes|afternoon|morning|evening|day|days|talk|chat|conversation|conversations|interview|interviews|meeting|chance|opportunity|visit|tour|honesty|candour|candor|kindness|feedback|comments|notes|advice|way|call|letter|note|patience|care|courtesy|welcome|trial|shift|lesson|session|trouble|effort)'
  },
  patterns: [
    // Thanks for …
    '@thanks !(but|to) @lead? @lead? @lead? @lead? @lead? @for @gift',
    '@thanks !(..3 for) ..2 (giving|letting|inviting|interviewing|meeting|seeing|calling|telling|taking|considering|ringing) (me|us|the)',
    '(note|line|want|wanted|like|writing|write|just|have|wish|email|mail) ..3 to say ..3 @thanks !(but|to|..4 for)',
    'thank you @degree? (sir|madam|all|both)? (to|about|of|on) (give|let|take|invite|have|share|come|call|answer|write|send|tell|meet|receive|see|show|explain|help|consider|inform|spend|listen|speak|talk|the|your|you) !@this',
    'thanks to (you|all|everyone|everybody|the (team|panel|committee|board|whole)|#name) ..6 for @gift',
    'thank (everyone|everybody|all|(the|your) !(god|lord|heavens|stars)) ..6 for @gift',
    'not ..1 thank (you|everyone) enough',
    '(many|my|our|huge|big|sincere|sincerest|warm|warmest|heartfelt|deep|deepest|hearty|great|kind) (thanks|thank-you) ..1 (to|for|go|are) @gift',
    '(have|with|accept|send|offer|express|extend|convey|give|add|repeat|pleasure and|joy and) ..1 (you|him|her|them)? ..3 (thanks|gratitude|appreciation) !(in advance)',
    '(my|our|much|great|deep|sincere|heartfelt|full|every) ..1 (gratitude|appreciation) !(in advance)',
    'pass ..3 (thanks|gratitude)',
    '(cheers|ta|props|kudos to you|nice one|big up|much love|tip my hat|hats off) ..3 for @gift',
    '(gracias|merci|danke|grazie|obrigado|obrigada|arigato|dhanyavaad|dhanyavad|shukriya|salamat) ..3 (for|to you|the|your)',
    '(bless|blessings on) you ..1 for @gift',
    '(obliged|grateful|thankful|indebted) to (your|the) _ _? _? for @gift',
    '@i ..2 thanked you',
    'thanks to your (patience|kindness|help|advice|guidance|support|encouragement|generosity)',
    '@i @heartily? appreciate that (the|your) ..2 (saw|met|took|gave|heard|read|invited|considered|wrote|called)',
    '@i ..2 (thank|thanked) (for|everyone|#slot|#name|him|her|them|mr|mrs|ms|dr) @gift !(in advance)',
    'for (this|that|it|all|everything|which) ..3 @i ..2 (say|thank|am (grateful|thankful))',
    '@i (am|was|remain|stay|feel|felt|leave|left|go|went|walked away|came away) ..3 (grateful|thankful|indebted|appreciative) (>|$|whatever|despite|although|even)',
    '(asante|ahsante|shukran|arigatou|xiexie|xie xie|kamsahamnida|gamsahamnida|efharisto|efcharisto|teşekkürler|tesekkurler|spasibo|dziękuję|dziekuje|diolch|go raibh maith agat|köszönöm|koszonom|tack|kiitos|mahalo|terima kasih|medaase|daalu|nagode|maraming|vielen dank|besten dank|merci beaucoup|mille grazie|muchas gracias|muito obrigado|muito obrigada|dank u|dank je|bedankt|takk|mulțumesc|multumesc|hvala|dakujem|děkuji|dekuji|salamat po|jazakallah|jazak allah|toda|todah|kop khun) ..2',
    // Grateful for …
    '@i (am|are|was|were|feel|felt|remain|stay|have been|had been) ..4 (grateful|thankful|indebted|appreciative|obliged) ..2 (for|to (you|the|(have|be) ..1 (been|had|met|seen|heard|taken|spoken|got|received|made|worked|visited|talked|considered|invited|given|told|spent|learned|learnt)|#name)|that|of (the|your)|you) @gift',
    'always be ..1 (grateful|thankful) ..2 (for|that) @gift',
    '^ @heartily? (ever|always|forever|so|very|really|truly|deeply|most)? (grateful|thankful|appreciative) ..2 (for|that|of|to (you|have)) @gift',
    '(much|most) obliged !(if|for any)',
    '@i (am|are|was|were|feel|remain) ..2 (in your debt|indebted)',
    'how ..1 (grateful|thankful|obliged) @i ..1 (am|was|feel|felt)',
    '@i ..1 owe you ..4 (cake|one|thanks|debt|coffee|beer|drink|pint|lunch)',
    // I appreciate …
    '@i @heartily? @heartily? @heartily? (appreciate|appreciated) again? !@granted (that|you|your|the|this|it|these|those|all|every|our|how|being|having|both|everything|hearing|getting|#name|#slot|$|,) !(if|when)',
    '< @heartily? @heartily? (appreciate|appreciated) !@granted (you|your|the|it|this|that|all|everything) !(if|when)',
    '(much|greatly|really|sincerely|truly|deeply|highly|is|was|are|were) appreciated',
    '@i ..3 (value|valued|treasure|treasured|cherish|cherished) (the|our|your|every|that|each|both|those) ..4 @occasion',
    'how (much|deeply|greatly|highly) @i ..2 (value|valued|appreciate|appreciated|treasured)',
    // You were kind …
    '(was|is|were|been|very|so|really|extremely|most|too|awfully|incredibly|that) ..2 @kind of (you|him|her|them|everyone|all)',
    '^ (how)? (kind|good|generous|decent|sweet|gracious|nice|lovely|thoughtful) of you to',
    '(your ..2|hear ..2 you) ..2 (did|does) me ..1 good',
    '@i ..3 (glad|happy|pleased|delighted) (that)? you (took|gave|made|found|invited|let|called|rang|told|showed|explained|wrote)',
    'that you ..5 (means|meant) ..1 (a lot|a great deal|so much|very much|the world)',
    'how much ..4 (means|meant) to @me',
    'my hat off to you',
    'thanks to you @i',
    'not take ..3 for granted',
    'you (could|can) not have been ..1 (kinder|nicer|warmer|friendlier|gentler|(more _))',
    'how ..2 @kind (you|everyone|everybody|they|the (team|panel|whole)) ..1 (was|were|are|have been)',
    'what (a|an) ..1 (kind|generous|thoughtful|helpful|warm|friendly|lovely|nice|beautiful|wonderful) ..1 (letter|email|message|note|reply|gesture|call|welcome|thing)',
    '(not|never) ..1 (forget|forgotten) ..3 (kindness|help|patience|generosity|hospitality|welcome|how (kind|warm|patient|friendly))',
    '@i (am|are|was|were|feel|felt|count myself|consider myself) ..1 (lucky|fortunate) ..1 (that you|to have _)',
    'you ..3 (were|are|was|have been) ..3 @kind !(enough|if|person|man|woman)',
    'you (were|are) ..2 (good|nice|great|kind) (to|with) @me',
    'your ..2 @given ..3 (meant|means|made|touched|lifted|moved|carried|helped me)',
    '(your|those|these) ..2 @given ..4 (was|were|is|are|has been|have been) ..4 @precious',
    '(that|this|it|which) ..1 (was|is) the (most|best|kindest) ..2 (useful|helpful|generous|valuable|kind|thoughtful|page|feedback|advice|letter) ..6 (anyone|anybody|someone|you|i have|ever)',
    '(that|this|it|which|you|call|letter|email|words|reply|note|feedback|kindness|gesture) ..1 (means|meant) ..1 (a lot|a great deal|so much|the world|very much|everything)',
    '(made|brightened|lifted) my (day|week|month|morning|evening|spirits)',
    '(you|your) ..5 helped @me ..3 (a lot|greatly|so much|very much|enormously|hugely|immensely|already)',
    '@i (am|are|was|were|feel|felt) ..2 (honoured|honored|privileged|blessed|touched|fortunate) ..1 (to|that|by|with)',
    '(honour|honor|privilege) to (be|have|meet|interview|sit|speak|talk|visit|spend)',
    '^ ..2 (is|was) ..3 @precious ,? (thanks|thank you|cheers|ta|much obliged) ..1 $',
    // Thanks alone, for the feedback that the message answers
    {
      find: [
        '^ (wow|oh|gosh|goodness|brilliant|great)? ,? (thanks|thank you|cheers|ta) ..2 $',
        '^ (thanks|thank you|cheers|ta) , (that|this|it) (is|was) ..2 @precious'
      ],
      only: (sentence, {kind, sentences}) => kind === 'feedback-reply' && sentences.indexOf(sentence) < 2 && sentences.length > 3
    },
    // Thanks alone, where the sentence says what for
    {
      find: '@thanks !(but|to|that|..4 for)',
      only: saysMore,
      unless: ['(gee|great|fine|say|says|said) ..1 (thanks|thank you)', 'wow ..1 (thanks|thank you) $']
    }
  ],
  guards: {
    possible:
      '(would|could|should|any|will be|if) ..3 (appreciated|kind of you|good of you|generous of you|nice of you|decent of you|thoughtful of you)',
    unsaid: '(nobody|no one|never) ..2 (said|says|say) ..1 (thank you|thanks|thank-you)',
    relieved: '(thankful|grateful|glad) (that)? i (do not|did not|am not|will not|never)',
    formal: '@kind of you ..5 (form letter|template|standard letter|automatic|automated|copied)',
    missed: '(not|no|never|without|hardly) ..3 (a|any|even|single) ..1 (thank you|thanks|thank-you|gratitude|appreciation)',
    refused: 'no (thanks|thank you) !for',
    owed: '(you|they) ..1 (should|ought|must|could) ..2 (be|feel|show|give) ..2 (grateful|thankful|gratitude|appreciation|thanks)',
    denied:
      '(not|never|hardly|nothing) !(..1 (forget|forgotten)) ..2 (grateful|thankful|obliged|kind|generous|helpful|useful|valuable|considerate|to thank)',
    likened: 'as (useful|helpful|kind|generous|warm|great|valuable|thoughtful) as (a|an)',
    wanted:
      '(expected|expect|demand|deserve|deserved) (any|some|more|a (little|bit of|word of)|your|the|much|no)? ..1 (gratitude|appreciation|thanks)',
    meagre:
      '(@kind|thank|thanks|appreciate) ..8 (a|the|your)? (full|whole|entire|grand total of|generous|all of|impressive) ..1 (@number|#number) ..1 (minute|minutes|second|seconds|line|lines|sentence|sentences|word|words)',
    late: '@kind of you ..6 after ..4 (weeks|months|days|years)'
  },
  missing: (message) => {
    const place = insertThanks(message)
    return {
      start: place.at,
      end: place.at,
      ...(message.kind === 'follow-up' && {severity: 'warning' as const}),
      mends: [() => thanksFor(message).map(({text, safety}) => adding('thanks', {text: place.set(text), title: `Say “${text}”`, safety}))]
    }
  },
  message: 'Nothing in the message thanks the reader for what they gave.',
  why: 'Thanks for time or attention already given opens the door to all that is asked next.'
})

const awaiting = new Set('look looking hope hoping await awaiting wait waiting please kindly'.split(' '))

/** Whether thanks without "for" answer what their sentence tells ("I received the points, thank you"): a close, or the tail of a request, does not. */
function saysMore(sentence: Sentence, {kind, sentences, asks}: Message): boolean {
  if (kind === 'feedback-reply' && sentence !== sentences.at(-1) && !sentence.terms.some(({form}) => awaiting.has(form))) return true
  if (asks.some((ask) => ask.sentence === sentence) || sentence.terms.some(({form}) => awaiting.has(form))) return false
  return sentence.terms.length > 6 || (sentence === sentences[0] && sentences.length > 1)
}

/** Thanks that fit the message, best first. All but the fixed ones state what only the writer can know to be true. */
function thanksFor({kind, facts, sentences, register}: Message): {text: string; safety: 'safe' | 'review'}[] {
  const says = (word: RegExp) => sentences.some(({terms}) => terms.some(({form}) => word.test(form)))
  const casual =
    register.lowerCase ||
    /^(?:hi|hey|heya|hiya|yo)$/i.test(register.greeting) ||
    (register.contractions && !/^(?:dear|respected|good)$/i.test(register.greeting))
  const fixed = {text: casual ? 'Thank you for your time.' : 'Thank you for your time and consideration.', safety: 'safe' as const}
  const more: string[] = []
  if (says(/^interview(?:s|ed)?$/))
    more.push(facts.company ? `Thank you for the interview at ${facts.company}.` : 'Thank you for the interview.')
  if (kind !== 'follow-up')
    more.push(facts.role ? `Thank you for letting me know about the ${facts.role} role.` : 'Thank you for letting me know.')
  if (more.length < 2) more.push('Thank you for considering my application.')
  const rest = more.map((text) => ({text, safety: 'review' as const}))
  if (kind === 'feedback-reply')
    return [
      {text: 'Thank you for your feedback.', safety: 'safe'},
      {text: 'Thank you for taking the time to write to me.', safety: 'review'},
      fixed
    ]
  return [fixed, ...rest]
}

export const examples: Example[] = [
  {passes: 'Dear Ms Obi,\n\nThank you for the day on the roof. Which part of my slating was too slow?\n\nTess'},
  {passes: 'Dear Ms Obi,\n\nI wish to thank your school for the opportunity to teach a lesson. Which part was too fast?\n\nTess'},
  {flags: 'Dear Ms. Lowe,\n\n«»How generous of you to spare all of six minutes. Which skill should I build next?\n\nAna'},
  {passes: 'Dear Ms. Lowe,\n\nWhat a lovely letter you wrote. Which skill should I build next?\n\nAna'},
  {passes: 'Dear Ms. Lowe,\n\nYou could not have been kinder. Which skill should I build next?\n\nAna'},
  {
    flags: 'Dear Ana,\n\n«»Which skills should I build to be a stronger candidate?\n\nBest,\nTom',
    becomes: 'Dear Ana,\n\nThank you for your time and consideration. Which skills should I build to be a stronger candidate?\n\nBest,\nTom'
  },
  {
    flags: 'Dear Mr. Ode,\n\n«»I would be grateful for any advice on my lesson plan, so that I can improve it.\n\nRegards,\nIda',
    becomes:
      'Dear Mr. Ode,\n\nThank you for your time and consideration. I would be grateful for any advice on my lesson plan, so that I can improve it.\n\nRegards,\nIda'
  },
  {flags: 'Hi Lena,\n\n«»Could you tell me how to improve my case study? Thanks in advance!\n\nRavi', severity: 'error'},
  {flags: 'Hi Lena,\n\n«»Thank you in advance for your help. How could I make my demo clearer next time?\n\nRavi'},
  {flags: 'Hi Lena,\n\n«»How could I make my demo clearer next time? Thank you for considering this request.\n\nRavi'},
  {
    flags: 'Dear Ms. Brook,\n\n«»I can appreciate that you get many applicants. What should I learn for the next intake?\n\nThank you,\nMia'
  },
  {flags: 'Dear Ms. Brook,\n\n«»I appreciate how busy you are. What should I learn for the next intake?\n\nMia'},
  {flags: 'Dear Mr. Vale,\n\n«»Thank you for finally answering. What should I improve in my CV?\n\nJo'},
  {flags: 'Dear Mr. Vale,\n\n«»Thanks for nothing. What should I improve in my CV?\n\nJo'},
  {flags: 'Dear Mr. Vale,\n\n«»Thanks a lot for wasting my Friday. What should I improve in my CV?\n\nJo'},
  {flags: 'Dear Mr. Vale,\n\n«»How thoughtful of you to write after nine weeks. What should I improve in my CV?\n\nJo'},
  {flags: 'Dear Dr. Moss,\n\n«»I waited a month without so much as a thank you. Which exam should I prepare for?\n\nEli'},
  {flags: 'Dear Dr. Moss,\n\n«»Any pointers on my lab report would be much appreciated, as I want to improve.\n\nThanks,\nEli'},
  {flags: 'Dear Dr. Moss,\n\n«»It would be very kind of you to tell me which methods I should learn.\n\nEli'},
  {flags: 'Dear Dr. Moss,\n\n«»Please advise which methods I should learn, thanks.\n\nEli'},
  {flags: 'Dear Dr. Moss,\n\n«»Which methods should I learn? I look forward to your answer, thank you.\n\nEli'},
  {flags: 'Dear Dr. Moss,\n\n«»Thanks to your decision I have to move back home. Which methods should I learn?\n\nEli'},
  {
    flags: 'Hi Nils,\n\n«»I wrote on 3 May about my welding test. Could you name one thing I should practise?\n\nAda',
    kind: 'follow-up',
    severity: 'warning'
  },
  {
    flags: 'Hi Nils,\n\n«»I have read your points and will practise the overhead seam. I hope to apply again.\n\nAda',
    kind: 'feedback-reply',
    becomes:
      'Hi Nils,\n\nThank you for your feedback. I have read your points and will practise the overhead seam. I hope to apply again.\n\nAda'
  },
  {flags: 'Dear Ms. Ruiz,\n\n«»I have taken note of your decision and wish you all the best.\n\nPia', kind: 'thank-you'},
  {passes: 'Dear Ana,\n\nThank you so much for meeting me on Tuesday. Which skills should I build?\n\nBest,\nTom'},
  {passes: 'hi ana\n\nthx for the chat, was fun. what should i learn next?\n\ntom'},
  {passes: 'Dear Sir,\n\nThanking you for giving me the chance to attend the drive. Kindly guide me on SQL.\n\nRegards,\nVijay'},
  {passes: 'Dear Ana,\n\nI am very grateful that you called me yourself. What should I improve in my pitch?\n\nTom'},
  {
    passes: 'Dear Ana,\n\nI really appreciated our talk about boats. What should I improve in my pitch?\n\nTom',
    because: 'appreciation is thanks'
  },
  {passes: 'Dear Ana,\n\nAppreciate the quick answer. What should I improve in my pitch?\n\nTom'},
  {
    passes: 'Dear Ana,\n\nI appreciate that you took the time to write. What should I improve in my pitch?\n\nTom',
    because: 'it names what was given, unlike “that you are busy”'
  },
  {passes: 'Dear Ana,\n\nIt was good of you to show me the yard. What should I improve in my pitch?\n\nTom'},
  {passes: 'Dear Ana,\n\nYou were very generous with your time. What should I improve in my pitch?\n\nTom'},
  {passes: 'Dear Ana,\n\nI still value the hour your crew gave me. What should I improve in my pitch?\n\nTom'},
  {
    passes: 'Dear Ana,\n\nI cannot thank you enough. The trial shift was the best day of my spring. What should I practise?\n\nTom',
    because: 'it says no, and thanks all the more'
  },
  {passes: 'Dear Ana,\n\nMuch obliged for the tour. What should I improve in my pitch?\n\nTom'},
  {passes: 'Dear Ana,\n\nCheers for the brew and the walk round. What should I improve in my pitch?\n\nTom'},
  {
    passes: 'Dear Ana,\n\nI would like to thank you and the panel for the day. What should I improve in my pitch?\n\nTom',
    because: '“would like to” is how thanks are said'
  },
  {passes: 'Dear Ana,\n\nYour letter meant a great deal to me. What should I improve in my pitch?\n\nTom'},
  {
    passes: 'Dear Ana,\n\nYou wasted my morning, but thank you for the lunch. What should I improve in my pitch?\n\nTom',
    because: 'thanks that are meant count in a hostile message too'
  },
  {passes: 'Dear Ana,\n\nYour notes were gold. I have begun to redraw the plans.\n\nTom', kind: 'feedback-reply'},
  {
    passes: 'Dear Ana,\n\nI received the comments, thank you. I will redraw the plans.\n\nTom',
    kind: 'feedback-reply',
    because: 'the sentence says what for'
  },
  {passes: 'Dear Ana,\n\nI am in your debt for this page. I will redraw the plans.\n\nTom', kind: 'feedback-reply'},
  {passes: 'Dear Ana,\n\nI am following up on my note of 3 May. Thank you again for having me.\n\nTom', kind: 'follow-up'},
  {flags: 'Dear Dr. Moss,\n\n«»Thank you for remembering at last that I exist. Which methods should I learn?\n\nEli'},
  {flags: 'Dear Dr. Moss,\n\n«»Thanks for the canned two-line reply. Which methods should I learn?\n\nEli'},
  {flags: 'Dear Dr. Moss,\n\n«»I am grateful to have parents who still house me. Which methods should I learn?\n\nEli'},
  {flags: 'Dear Dr. Moss,\n\n«»Which methods should I learn? Thank you for bearing this request in mind.\n\nEli'},
  {
    passes: 'Dear Ana,\n\nThank you for keeping me informed all along. What should I improve in my pitch?\n\nTom',
    because: 'kept informed, not kept waiting'
  },
  {passes: 'Dear Ana,\n\nHow patient you were with my slow laptop! What should I improve in my pitch?\n\nTom'},
  {passes: 'Dear Ana,\n\nI will not forget how kind the whole kitchen was. What should I improve in my pitch?\n\nTom'},
  {passes: 'Dear Madam,\n\nThank you to receive me so warmly in Lyon. What should I improve in my pitch?\n\nAxelle'}
]
