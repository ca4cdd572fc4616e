// Longer than 200 lines because most of it is word lists and examples.
import {pesteringClasses, pesteringFamilies} from '../src/lexicon/pestering'
import {defineRule, remove, replace, type Example, type Hit, type MendContext, type Message, type Sentence} from '../src/rule'

/** The article names no number; ten days is ours. */
const fewestDays = 10
const day = 86_400_000

const dateOf = (date: Date): string => date.toLocaleDateString('en-GB', {day: 'numeric', month: 'long', timeZone: 'UTC'})

const wordsOf = ({terms}: Sentence): string => terms.map(({form}) => form).join(' ')

/** "That was in March" counts the days only after a word of what was to come. */
function followsPromise(sentence: Sentence, {sentences}: Message): boolean {
  if (!/^(?:and |but |well )*(?:that|this|it) was\b/.test(wordsOf(sentence))) return true
  const before = sentences[sentences.indexOf(sentence) - 1]
  return !!before && /\b(?:would|promised|promise|soon|shortly|supposed)\b/.test(wordsOf(before))
}

/** What the dates say: a follow-up that comes too soon, or is not the first. */
function findByDate({history, kind}: Message): Hit[] {
  if (!history || kind !== 'follow-up') return []
  const times = [history.rejectedAt, ...history.sentAt].flatMap((date) => (date && !Number.isNaN(date.getTime()) ? [date.getTime()] : []))
  const now = history.now.getTime()
  if (times.length === 0 || Number.isNaN(now)) return []
  const last = Math.max(...times)
  const days = Math.floor((now - last) / day)
  const fine = new Date(last + fewestDays * day)
  const at = {start: 0, end: 0, marks: 'words', mends: [], needs: 'time'} as const
  const data = {days, from: fine.toISOString().slice(0, 10)}
  if (history.sentAt.length >= 2)
    return [
      {
        ...at,
        data: {...data, sent: history.sentAt.length},
        message: `This would be follow-up number ${history.sentAt.length}; one is enough.`
      }
    ]
  if (days >= fewestDays) return []
  return [
    {...at, data, message: `Only ${days === 1 ? '1 day has' : `${days} days have`} passed; from ${dateOf(fine)} on a follow-up is fine.`}
  ]
}

/** For a follow-up that does not call itself one yet. */
const neutrally =
  (sentence: string) =>
  ({message}: MendContext): string | undefined =>
    message.kind === 'follow-up' && !/following up|follow-up|followup/i.test(message.text) ? sentence : undefined

export default defineRule({
  id: 'no-pestering',
  title: 'Do not count or scold earlier messages',
  tip: 'T6',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  classes: {
    ...pesteringClasses,
    mail: '(email|emails|mail|mails|message|messages|letter|letters|note|notes|text|texts|voicemail|voicemails|call|calls|reminder|reminders|inquiry|inquiries|enquiry|enquiries|request|requests|attempt|attempts|follow-up|follow-ups|followup|followups|dm|dms|msg|voice (message|messages|mail)|post|line|lines)',
    // Verbs of reaching the reader, some only with what they need to mean it
    wrote:
      '(~email|~mail|~message|~text|~contact|~chase|~remind|~ping|~nudge|reached out|reach out|followed up|been in touch|pleaded|inquired|enquired|written|wrote|write|writing|(called|call|calling|rang|rung|~ring|~phone) ..1 (you|your|hr|reception|office|switchboard|again|in|up|there|@often)|(asked|ask|asking|requested|begged) ..1 (you|for|hr|your|this|to|@often)|(tried|try|trying) ..1 (to ..1 (reach|call|contact|get|email|write|ask|phone|speak)|you|your|calling|ringing|reaching|emailing|phoning)|(sent|send|left|leave) ..2 (you|@mail|this|it|hr))',
    answerVerb:
      '(~answer|~reply|~respond|~revert|get back|got back|getting back|gotten back|come back to|came back to|write back|wrote back|written back|call back|called back|~acknowledge|react|reacted|return my|returned my|returning my|call me back|called me back|phoned me back|rung me back|let me know|be in touch|been in touch|contact me|contacted me|write to me|call me|called me|write me|update me|updated me|pick up|picked up|reacted)',
    answerNoun:
      '(answer|answers|reply|replies|response|responses|word|words|sign of life|news|reaction|feedback|acknowledgement|acknowledgment|call|callback|line|email|mail|peep)',
    often:
      '(twice|thrice|three times|four times|five times|six times|seven times|ten times|#number times|several times|many times|multiple times|a dozen times|countless times|numerous times|a few times|two times|so many times|repeatedly|again and again|over and over|time and again|every (day|week|morning|single|other|monday|friday)|daily|weekly|both times|more than once|on (two|three|four|several|many|multiple|#number) (occasions|days))',
    nth: '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|nth|umpteenth|final|last)',
    many: '(two|three|four|five|six|seven|eight|nine|ten|several|many|countless|#number|all)',
    weekdays: '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)'
  },
  guards: {
    // "Nobody here had dared to tell me": other people, and another time
    toldByOthers: [
      '(nobody|no one|none|noone|not one) (here|else|of (my|our)|in (my|our)|(in|on) the (group|room|class|village|yard|bus|train|exercise|task|office)|(at|in|from) (school|home|work|church|uni|university|college|(my|our) ..2|the ..2 (workshop|depot|farm|ward|crew|kitchen)))',
      '(nobody|no one|none|noone|not one) ..2 had (ever|yet|before|dared|told|called|thought|cared|bothered)',
      '(nobody|no one|none|noone|not one) ..2 (tell|tells|told|call|calls|called|informed) (me|us) ..10 (before|until (you|now|your)|how|so (clearly|openly|honestly|well|kindly|plainly|directly|frankly))',
      '(nobody|no one|none|noone|not one) ..2 (call|calls|called) (me|us) !(!(back|since|yet|at all|in|to|after|for|on|until|till|and|or|either|about|with|again|>))'
    ],
    ownMail: '@i ..1 (wrote|rewrote|deleted|started|typed|read|drafted) (this|that|the|your) ..1 @mail',
    ownLack: '@i (have|had) no ..1 @answerNoun ..1 (to|for) (that|this|it|your|the)',
    manner:
      'not ..1 (answer|answered|reply|replied|respond|responded|write) (in (a hurry|haste|general)|with (a|the) ..1 (form|template|standard|stock|usual|one)|like|only|just|as)',
    otherReader:
      '@i ..5 (call|email|ring|phone|write|reach|ask|contact|called|emailed|rang|phoned|contacted|asked) ..1 (my|the|a|an|our|his|her) ..2 (tutor|teacher|trainer|mentor|college|course|school|doctor|bank|landlord|colleague|colleagues|friend|friends|brother|sister|wife|husband|mother|father|coach|supervisor|boss|customer|customers|client|clients|supplier|plumber|embassy|centre|center)',
    watchedLongInPerson: 'you ..2 looked at ..2 (for|with|from|through)',
    elsewhere:
      '(other|others|most|many|some|every other) ..1 (firm|firms|companies|company|employers|places|schools|hospitals|agencies|shops)',
    testimonials: '(letters|letter) of (reference|recommendation|motivation|intent)',
    readWell: 'you ..2 (read|looked|saw|seen) ..4 (carefully|closely|thoroughly|attentively|properly|with (care|attention))',
    ownGap: '@i (left|leave) ..4 unanswered',
    duringTheTest: '(in|during) (the|my|our) ..2 (task|test|exercise|exam|interview|lesson|session|simulation|game|trial|demo)',
    agreed: 'disagree',
    spared: '(instead of|rather than|without|for not|not) (leaving|keeping|letting|ignoring|ghosting|stringing)',
    betterHad: 'would have been ..1 (better|wiser|clearer|safer|right|smarter|more)',
    inTheTest: '(role play|role-play|mock|case study|the task|in the (test|case|exam|trial|exercise|scenario|simulation|play|story))',
    notYet:
      '(not|no|never|without) ..2 (want|wish|mean|meaning|wanting|intend|like|hope|need|try|wishing) ..2 to (pester|chase|rush|press|bother|push|nag|hurry|count|keep)',
    aboutOthers: '(customers|customer|patients|clients|guests|pupils|callers) ..3 (~email|~write|~call|wrote|emailed|called)',
    promise: '(i|we) (will|shall|promise|would) not (write|email|call|ask|chase|send|pester|bother|follow)'
  },
  patterns: [
    // Turns of phrase
    {
      find: [
        '@span ..1 (is|was|are|seems|feels|has been|must be) ..3 (long|lot of time|ages|eternity|ample|plenty|enough|more than enough|excessive|generous|slow|too much|lifetime) ..2 (time|wait)? ..1 (for|to) ..4 (line|lines|sentence|sentences|yes|no|@answerNoun|answer|reply|write|type|send|hear|@answered|note|wait)'
      ],
      unless: [
        '(thank|thanks|grateful) ..3 (quick|fast|prompt|speedy)',
        '(takes|took|take) me',
        'to (reply|answer|write|respond|thank|send|get back|call|email|say) ..6',
        'not ..1 (long|enough|much|plenty)',
        '(would|could|will) ..2 (help|be|mean|make) ..2 (me|us|great|enough|wonderful|plenty|more|welcome|lovely|nice|a)',
        '(process|usually|normally|as a rule|typically|course|training|programme|exam)',
        'late (at night|in the|last|on|today|yesterday|that)',
        '(my|our|i am|sorry|apologise|apologize|apologies|spam|because i|as i was) ..4 (late|overdue|delay|delayed|reply|answer|response)',
        '(my|our) ..2 @reply',
        'late ..1 because (i|my|we|of my)',
        '(was|were) later (used|sent|shown)'
      ]
    },
    // Plain impatience
    {
      find: [
        '^ (and|but|so)? not (even|so much as) ..2 (acknowledgement|acknowledgment|acknowledgements|reply|answer|word|thank you|line|automatic reply|receipt)',
        '^ (and|but|so|yet)? (again|once again|once more|still) ..1 (no|nothing|not a) ..1 (answer|reply|response|word|news|feedback|comment)? $',
        '@i (will|shall|am going to) ..1 (keep|go on|continue|not stop) ..1 (writing|emailing|calling|ringing|asking|mailing|messaging) ..8',
        '@i (will|shall|am going to) (call|ring|email|write|mail|phone|ask) (you)? ..1 (every|each|again and again|daily|until)',
        '(even|just) ..1 (a|an|one) ..1 (no|line|word|short answer|sorry|negative answer|negative reply) (would|could) ..1 have been ..6',
        '(you|nobody|no one|they) ..1 never ..1 (answered|replied to|responded to|came back (on|to)|acknowledged) ..1 (my|the|our|any of my|me)',
        'my ..1 (question|questions|request|email|message|mail) ..2 (is|are|remains|remain|was|stays) ..1 (still|yet)? ..1 (open|unanswered|pending|hanging) ..2 (as|since|after|for) ..6'
      ],
      unless: [
        '(thank|thanks|no rush|no hurry|in the test|in the interview|of course|understandably)',
        'never answered ..3 (question|questions) ..2 (in|at|during) the'
      ]
    },
    ...pesteringFamilies.map(({countsFromPromise, ...family}) => (countsFromPromise ? {...family, only: followsPromise} : family)),
    // Counting
    {
      find: [
        '@i ..3 @wrote ..6 @often',
        '@often now? @i ..3 @wrote',
        '(^|<) ..1 @many ..1 @mail ..6 (later|nothing|without|silence|zero)',
        '@i ..1 (have|had) to (ask|write|email|call|chase|remind|beg|ring) ..2 you ..2 (@often|before|again)',
        '(this|here|mine) ..1 (is|makes|will be|would be|must be|comes) ..1 (my ..2|the ..1) @nth ..1 (@mail !(of|from|by|at)|try|time ..2 (asking|writing|calling|emailing|ask|write|call|email|have to|had to|wrote|asked))',
        '@nth (and ..1 (final|last))? (@mail|try) ..1 (to (reach|get|you|contact|this)|without|now)',
        '@mail (number|no|no.|nr) ..1 (two|three|four|five|six|seven|eight|nine|ten|#number)',
        '(my|our|these) ..2 (last|previous|earlier|past|first) ..1 (two|three|four|five|six|several|many|#number) ..1 @mail',
        '(after|despite|since|with) ..2 (my)? ..1 (two|three|four|five|six|seven|ten|several|many|countless|numerous|multiple|repeated|#number) ..2 (emails|mails|messages|letters|calls|reminders|voicemails|follow-ups|texts|attempts|requests)',
        '@i ..1 (have|had)? ..1 (left|sent|written|wrote|made) ..2 (two|three|four|five|six|seven|ten|several|many|countless|numerous|multiple|so many|#number) ..2 (emails|mails|messages|letters|reminders|voicemails|follow-ups|texts|requests)',
        '@i ..3 (calling|ringing|emailing|phoning|chasing|trying to (reach|call|contact|get|speak) ..2 (you|your|someone|somebody|hr|anyone|through)) ..4 (since|for (two|three|four|five|six|weeks|months|days|a|#number|ages)|every|only|and (nobody|no))',
        'how (many|much) ..2 (more|times|emails|messages|letters|often) ..2 (must|do|should|shall|will|am|have|does) ..2 (i|we|it)',
        '@i ..2 ~chase ..2 (you|your|reception|hr|the|up|somebody|someone|everybody|people)'
      ],
      unless: ['(applied|interviewed|read|visited|practised|practiced|watched|forgive|sorry for|first) ..3']
    },
    // Scolding silence
    {
      find: [
        'you ..1 still ..1 (have|had|did|do|are|will|can) ..1 not ..2 (@answerVerb|answering|replying|sent|send|given|give|told|tell|called|provided|shared|explained|written|write|managed|found|bothered|done|said|kept|delivered|let|posted|forwarded|decided|looked|read|opened|come|got|>) ..2',
        '(^|and|but|<) ..1 still (nothing|silence)',
        '(^|<|@i ..2) still waiting (>|over here|here|today|at my|by the|in vain|though|as of|#number|since|(for|on|to) ..2 (@answerNoun|you to|your|hear|hr))',
        'you ..1 (have|did|do) not ..1 (answered|replied|responded|answer|reply|respond|got back|acknowledged|acknowledge|(returned|return|read|opened) (my|any|a single|one))',
        '(weeks|days|months) ,? ..1 (no|not a|not one|without) ..2 @answerNoun',
        '(no one|nobody|noone|no human) ..2 (there)? (has|have|had|ever|even|seems|can|could|cares|cared|bothered|bothers|to|thought|found)? ..3 ((answers|answered|answer|answering) (>|me|my|us|the phone|to|at|there|since|for|emails|mails|anything)|replied|reply|replies|respond|responded|responds|called (me|back)|call (me|back)|wrote|contacted|contact|got back|get back|acknowledged|reacts|reacted|let me know)',
        'not a (word|reply|answer|line|response|peep)',
        '(got|received|met with|get) (silence|crickets|out-of-office|nothing but (silence|the|an auto|automatic|a form|excuses))',
        '(nothing|no word|no reply|silence) ..2 (has|have|came|come|comes|arrived|back|followed|since|from you) ..2 (back|since|from you|from your|so far|ever)',
        '(nobody|no one|noone) ..4 (picks|picked|pick) up (>|the phone|when|at your|my|anymore)',
        '(courtesy|decency|manners|politeness|respect) ..3 (reply|replying|answer|answering|respond|responding|response|acknowledge|of a|get back|return)',
        '(only|nothing|just|another|but|got|get|received|always) ..2 (out-of-office|out of office|auto-reply|automatic reply|autoreply|autoresponder) ..3',
        '(then|since|onwards) ..2 (silence|nothing|crickets) >',
        '(nobody|no one|noone) ..2 ((thought|cares|cared|found it|saw fit|felt|bothers|bothered) ..3 (write|writing|tell|telling|inform|informing|call|calling|let|answer|answering|reply|replying|get back|say))',
        '(radio silence|your silence|this silence|weeks of silence|silence from (you|your))',
        '(~go|gone|went|remain|remains|remained|left|leave|been|are|sit|sits|sitting) ..1 unanswered',
        '(why|stop|keep|kept|are you|you are|been|is it|you|your) ..3 (ignoring|ignored|ignore|ghosting|ghosted|ghost|avoiding|dodging) ..1 (me|my|us|our|mails|emails|messages|applicants|people|every|calls|all)',
        '@i ..2 (am|was|feel|being|been) ..1 (ghosted|stonewalled|left hanging|ignored (>|for|since|again))',
        '(left|leave|leaving|kept|keep|keeping|let|letting) (me|us) ..1 (hanging|waiting|on read|dangling|guessing|in limbo|wait|in suspense)',
        '(@mail|it|they|these|application|question) ..3 (fall|fell|fallen|vanish|vanished|disappear|disappeared|sink|sunk|gone|go|went|sucked|swallowed) ..2 (into|in|down|by) ..1 (a|the|your|some) ..1 (hole|void|drain|abyss|nowhere|ether)',
        '(lost|buried|stuck) in (the|your|a|some) ..1 (pile|heap|stack|drawer)',
        '(you|it|line|inbox|mailbox|address|one|side|end|everyone|everybody|office|hr|portal|company|all) ..3 (stays|stay|stayed|remains|remained|remain|gone|went|go|keep|keeps|kept|fallen|fell|been|is|are) ..1 (silent|quiet|mute) ..2 (since|for|on|after|now|about|>)'
      ],
      unless: [
        'if (you|i|no|nobody|there|anyone|it)',
        '(was|were|got) (called|contacted)',
        '(thank|thanks) ..12',
        '(questions|question) ..4 unanswered',
        '(understand|sure|certain|clear|familiar)'
      ]
    },
    // The earlier message held up
    {
      find: [
        '(as)? per my (last|previous|earlier|first|prior) ..1 @mail',
        'as (i|we) (have|had)? ..1 (already|previously|repeatedly|clearly|told you) ..1 (wrote|written|said|asked|mentioned|stated|explained|told|requested|pointed|emailed|informed|noted|indicated)',
        'as (already|previously|repeatedly) (stated|requested|asked|written|communicated)',
        '@i (have|had)? ..1 already (told you|(wrote|written) (you|to you|about|on|twice|last)|called ..2|explained this)',
        '(bump|bumping|pushing|resending|forwarding) (this|it|my) ..4 (again|since|because|as you|obviously|clearly|up again)'
      ]
    },
    // Watching
    {
      find: [
        '(read|delivery) (receipt|receipts|confirmation|notification)',
        '(tick|ticks) (is|are|turned|went) ..1 blue',
        '(@i ..2 (see|noticed|notice|know)|tells me|shows|says|aware) (that|from ..3|by ..3|in ..3)? ..1 you ..2 (opened|read|saw|seen|viewed|clicked|received|deleted|looked) ..2 (it|my (profile|last|first|mail|email|message|note|request|messages|emails|letter)|them|both|this)',
        '(see|saw|notice|noticed|know|shows|says|that) ..1 you (were|are) ..2 (online|typing|active)',
        'you (were|are) ..1 (online|active|typing) ..2 (today|yesterday|again|this|last|all|every|now)'
      ],
      unless: ['you (were|are|are still) ..1 (active|online) ..2 (in|listener|on)']
    },
    // Promises to answer
    {
      find: [
        'you ..2 (promised|assured|swore|vowed|guaranteed|pledged|committed) ..6 (@answerNoun|@answerVerb|hear|ring|phone|call|write|send|by|within)',
        'you (said|told|wrote|claimed|announced|indicated|mentioned|stated) ..2 (that)? ..1 (you|i|somebody|someone|hr|they|it|we) (would|will) ..2 (@answerVerb|answer|reply|respond|hear|call|ring|write|send|let|contact) ..6 (by (@weekday|the|tomorrow|end|next|this|now|early|mid|late|#number)|within|before|last|after|soon|tomorrow|but|yet|and (nothing|never|still|you did not)|this was|days|weeks)',
        '@i was (told|promised|assured) ..3 ((i|you|someone|somebody|hr) would (hear|get|receive|have|call|write|answer|reply))',
        '(@number) @weekdays ..1 (have|has|came|went|passed|later|ago|gone)'
      ],
      only: (sentence) =>
        !/\b(?:thanks?|grateful|and (?:i|you|it|they|he|she) (?:did|got|kept|were|had)|(?<!never |nothing )(?:came|arrived) (?:on|after|in|at|as|by|within|early|sooner|earlier|yesterday|today))\b/.test(
          wordsOf(sentence)
        )
    },
    // Impatience
    {
      find: [
        '(run|running|ran|lost|losing|lose|out) ..1 (of|my)? ..1 patience',
        '@i (have been|was|am being) ..2 patient ..2 (enough|for|but|long|until|so|>)',
        '(~keep|kept) ..2 (me|us|people|applicants|a person) ..1 waiting',
        'how (hard|difficult) (is|can|could|was|would) (it)? ..2 (be)? ..3 (answer|reply|respond|write|send|type|call|send|hit|say|get)',
        '(is|was|would) it ..1 (really)? ..1 (so|that|too) (hard|difficult|much) ..2 (answer|reply|respond|write|send|type|call|say|ask for a reply|spare)',
        'it ..1 (takes|take|took|costs|cost) ..2 (you|one|a person|only|just|all of|about|under)? ..3 (minute|minutes|seconds|second|moment) ..1 to (answer|reply|respond|write|send|type|say|call|get|be)',
        'when (do|will|are|is|would|can|might) (you|someone|somebody|anybody|anyone|your) ..3 (ever|finally|going to|deign|bother|plan|intend|people) ..3 (answer|reply|respond|write|get|call|send)?',
        'when (do|will|are) you ..1 (answer|answering|reply|replying|respond|responding) ..2 (me|my|to|people|emails|anyone|ever)? $',
        '@i (will|shall) ..1 (keep|continue|go on) ..1 (writing|emailing|calling|asking|chasing|ringing|trying|sending) ..4 (until|till|every|again)',
        '@i ..2 (called|rang|phoned|came|stood|waited|was at|chased|dropped|stopped|went|tried|ring|call) ..6 (reception|your office|switchboard|the desk|hr) ..6 (again|twice|every|today|times)'
      ],
      unless: ['(took|takes) me']
    }
  ],
  message: '“{match}” blames the reader for the silence.',
  why: 'The reader may need time, or may not be allowed to say more; words about the silence only make it longer.',
  find: findByDate,
  mends: [
    remove(),
    replace(neutrally('I am following up on my earlier message.'), 'Mention it neutrally'),
    replace(
      neutrally('I am following up on my earlier message and would still be glad of your feedback.'),
      'Mention it neutrally, and ask again'
    )
  ]
})

export const examples: Example[] = [
  {flags: '«I have emailed you three times about my test.»', kind: 'follow-up'},
  {flags: '«This is my third attempt to reach you.»', kind: 'follow-up'},
  {flags: "«You still haven't replied to my note of 3 March.»", kind: 'follow-up'},
  {flags: 'I enjoyed the tour«, but nobody has bothered to call me back.»', becomes: 'I enjoyed the tour.', kind: 'follow-up'},
  {flags: '«My last two messages went unanswered.»', kind: 'follow-up'},
  {
    flags: '«Per my last email, I» would like feedback on the warehouse test.',
    becomes: 'I would like feedback on the warehouse test.',
    kind: 'follow-up'
  },
  {flags: '«I can see that you opened my message on Tuesday.»', kind: 'follow-up'},
  {flags: '«You promised to get back to me within a week.»', kind: 'follow-up'},
  {flags: '«I have been patient for six weeks.»', kind: 'follow-up'},
  {flags: '«How hard can it be to send a short email?»', kind: 'follow-up'},
  {flags: '«Why are you ignoring my questions?»', kind: 'follow-up'},
  {flags: '«Weeks of silence is no answer.»', kind: 'follow-up'},
  {flags: '«I will keep calling until someone picks up.»', kind: 'follow-up'},
  {flags: '«No reply has been received from your side till date.»', kind: 'follow-up'},
  {flags: '«A month is a long time for two lines.»', kind: 'follow-up'},
  {flags: '«Is anybody reading my mails?»', kind: 'follow-up'},
  {flags: '«I keep writing to you for nothing.»', kind: 'follow-up'},
  {flags: 'I liked the shop floor«, but it is like shouting into a void.»', becomes: 'I liked the shop floor.', kind: 'follow-up'},
  {flags: '«If you had answered my first note, I» would not write today.', kind: 'follow-up'},
  {flags: '«A short acknowledgement would have been polite.»', kind: 'follow-up'},
  {flags: 'Thank you for the notes«, which took four reminders to get.»', kind: 'feedback-reply'},
  {flags: '«Mr Adeyemi was supposed to call me back on Friday.»', kind: 'follow-up'},
  {flags: '«I should not have to chase people for an answer.»', kind: 'follow-up'},
  {flags: "«What's the hold-up?»", kind: 'follow-up'},
  {passes: 'I was supposed to send you my plan and forgot.', because: "the writer's own lapse"},
  {passes: 'A short answer would have been better in my test.', because: "the writer's own answer"},
  {passes: 'I know that a reply takes time.'},
  {passes: 'Your answer came sooner than I had hoped.', because: 'praise'},
  {passes: 'I was told that no feedback is given after the first round.', because: 'a policy'},
  {passes: 'No reply is needed.'},
  {passes: 'I asked twice in the group task who keeps the time.', because: 'counts questions of the task'},
  {passes: 'I was disappointed not to get the place, but your notes help.'},
  {passes: 'I wrote two weeks ago about my lesson plan.', because: 'a neutral mention'},
  {passes: 'I am following up on my note of 3 May.'},
  {passes: 'Did you get my last email?', because: 'a plain question'},
  {passes: 'Since I have not heard from you, may I ask once more?', because: 'no reproach'},
  {passes: "If you haven't replied because of a policy, I understand."},
  {passes: 'I promise I will not write again.'},
  {passes: 'You kindly offered to share your notes.'},
  {passes: 'You said I could write to you.'},
  {passes: 'You asked me to write again after the fair.', because: 'the reader asked for it'},
  {passes: 'I read your letter several times.', because: 'counts no messages'},
  {passes: 'I have applied three times to your school.'},
  {passes: 'It has been three weeks since our interview.', because: 'a report of time'},
  {passes: 'I am still interested in the night shift.'},
  {passes: 'The customer emailed three times and I answered each time.', because: "another person's messages"},
  {passes: 'How long does the course usually take?'},
  {passes: 'Nobody answered as fast as you did.', because: 'praise'},
  {
    passes: 'The handle was loose for years, and nobody in my family had dared to say so.',
    because: 'it speaks of other people',
    kind: 'feedback-reply'
  },
  {passes: 'You wrote that I spoke before the client had finished.', because: 'it names the feedback', kind: 'feedback-reply'},
  {passes: 'Last week I heard that the new baker has settled in.', because: 'it tells news'},
  {passes: 'You mentioned that you would be away until the 15th.', because: 'it mentions a time and holds up no promise'},
  {passes: 'I will wait patiently for the next round.'}
]
