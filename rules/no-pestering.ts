// Longer than 200 lines because most of it is word lists and examples.
import {offending} from '../src/lexicon/offences'
import {pesteringWeights} from '../src/lexicon/weights/no-pestering'
import {pesteringClasses} from '../src/lexicon/pestering'
import {defineRule, formsOf, remove, replace, type Example, type Hit, type MendContext, type Message, type Sentence} from '../src/rule'

/** The article names no number; ten days is ours. */
const fewestDays = 10
const day = 86_400_000

const dateOf = (date: Date): string => date.toLocaleDateString('en-GB', {day: 'numeric', month: 'long', timeZone: 'UTC'})

/** "That was in March" counts the days only after a word of what was to come. */
function followsPromise(sentence: Sentence, {sentences}: Message): boolean {
  if (!/^(?:and |but |well )*(?:that|this|it) was\b/.test(formsOf(sentence))) return true
  const before = sentences[sentences.indexOf(sentence) - 1]
  return !!before && /\b(?:would|promised|promise|soon|shortly|supposed)\b/.test(formsOf(before))
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

const excuse =
  /\b(?:spam|junk|(?:old|wrong|general) (?:address|inbox|mailbox)|astray|hectic|(?:busy|full) (?:time|times|weeks|season|days|month)|(?:know|are|is|guess|sure) (?:you are )?(?:very |quite |so )?busy|holidays?|no (?:pressure|rush|hurry|harm|problem)|understand|buried|may (?:well )?have|might (?:well )?have|crossed|perfectly fine|quite all right)\b/
const scolding =
  /\b(?:still|even|ever|bother\w*|ignor\w*|silence|single|(?:three|four|five|six|seven|several|many|\d+) (?:times|emails|mails|messages|letters|calls|weeks|months)|promised|supposed|patience|should|but you|why|finally)\b/

/** An earlier message or a silence that is mentioned with an excuse for the reader scolds nobody. */
const isBare = (sentence: Sentence, {sentences}: Message): boolean => {
  const at = sentences.indexOf(sentence)
  const near = [sentences[at - 1], sentence, sentences[at + 1]].map((each) => (each ? formsOf(each) : '')).join(' ')
  return scolding.test(formsOf(sentence)) || !excuse.test(near)
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
  weights: offending(pesteringWeights),
  classes: pesteringClasses,
  guards: {
    toldByOthers: [
      '(nobody|no one|none|noone) (here|else|of (my|our)|in (my|our)|(in|on) the (group|room|class|village|yard|bus|train|exercise|task|office)|at (school|home|work|church)|had (ever|yet|before|dared))',
      '(nobody|no one|noone|none) (..1 else|..8 (before|like (this|that|you)|(so|as) (openly|gently|honestly|plainly|directly|warmly|generously|patiently)))'
    ],
    ownMail: '@i ..1 (rewrote|deleted|started|typed|read|drafted) (this|that|the|your) ..1 @mail',
    otherReader:
      '@i ..5 @wrote ..1 (my|a|an|our|his|her) ..2 (tutor|teacher|trainer|mentor|college|course|school|doctor|bank|landlord|colleague|colleagues|friend|friends|brother|sister|wife|husband|mother|father|coach|supervisor|boss|customer|customers|client|clients|supplier)',
    elsewhere: '(other|others|most|many|some) ..1 (firms|companies|employers|places|schools|hospitals|agencies|shops)',
    spared: [
      '(instead of|rather than|without|for not|not) (leaving|keeping|letting|ignoring|ghosting|stringing)',
      '(not|never) ..1 to (be|have been) (left|kept|ghosted|ignored)',
      '(nobody|no one|noone|(not one|none) (of your _)?|never|did not|have not|has not) ..1 (kept|keep|left|leave|let|ignored|ignore|ghosted|ghost) (me|us|people|anyone)',
      '(could|might) (easily|just|simply|also|well)? have (ignored|ghosted|left|kept|let)',
      '(nobody|no one|noone|none|never|without) ..3 (~lose|~run) ..2 patience'
    ],
    informed: '@mail ..1 (informing|telling|saying|stating|announcing|explaining|confirming|that (says|said|told))',
    applied:
      '@nth time ..1 @i ..1 (have|had)? ..1 (applied|reached|interviewed|been|made|got|met|come|came|seen|gone|went|missed|visited|failed|sat|took|taken|lost)',
    notYet:
      '(not|no|never|without) ..2 (want|wish|mean|meaning|wanting|intend|need|try) ..2 to (pester|chase|rush|press|bother|push|nag|hurry|count|keep)',
    promise: '(i|we) (will|shall|promise|would) not (write|email|call|ask|chase|send|pester|bother|follow)'
  },
  patterns: [
    // How often it was tried
    {
      find: [
        '@i ..3 @wrote ..8 @often',
        '@often ,? now? @i ..1 (have)? @wrote',
        '@i ..4 (left|sent|written|made|tried|wrote) ..3 @many ..2 @sent',
        '@i ..3 (wrote|emailed|called|rang|phoned|asked|sent|left|texted|mailed) ..6 on ..6 (@weekday|#number|@nth) ..6 (and|,) ..3 (@weekday|#number|@nth|again|today|yesterday)',
        '@i ..2 (wrote|emailed|called|rang|phoned|left|texted|mailed) ..6 @weekday ..6 (and|,) ..6 (@weekday|again)',
        '@i ..1 (wrote|rang|called|emailed|texted|chased) ..6 (and|then|,) ..1 (i)? (wrote|rang|called|emailed|texted|chased) ..6 again',
        '(this|here|it|mine|that) ..3 (is|makes|be|makes it|marks|comes) ..3 @nth ..1 (@mail !(of|from|by|at|about (the|your))|try|copy|time ..1 (i|asking|writing|calling|emailing|to|that|i am))',
        'for the @nth time',
        'my @nth ..1 (email|mail|message|letter|reminder|attempt|request|follow-up|try|text|voicemail) !(of|from|at)',
        '^ ..1 !(second|2nd) @nth (try|attempt|email|mail|message|reminder|letter|request|follow-up) ..3',
        '@nth (try|attempt|reminder|follow-up) ..1 (will|to (reach|get)|gets|might)',
        '@mail (number|no|no.|nr) ..1 (@many|#number)',
        '(me|us) again ,? ..1 (number|@nth|@many)',
        '(reminder of|bumping|bump|resend|resending|chasing) ..3 (my (reminder|last)|again|request ..3 time)',
        '(my|our|these|all|both|those) ..2 (@many|previous|earlier|last|first) ..1 (@many)? ..1 @sent ..3 (@unheard|end up|ended|fall|fell|land|landed|vanish|disappear|remain|remained|went|go|in your bin)',
        '(after|despite|took|until|needed) ..3 (@many|my) ..2 (reminders|chasers|emails|mails|messages|letters|calls|voicemails|attempts|follow-ups|chasing|nagging)',
        '@many ..1 (emails|mails|messages|letters|calls|voicemails|reminders|notes|texts|follow-ups|attempts) ,? ..1 (and (no|nothing|not|still|zero|silence)|but|later|without|zero|no|not|nothing|silence|were not enough|unanswered)',
        'how (many|much) more (times|emails|messages|letters|weeks|often|days|reminders) ..6',
        '@i ..2 (lost|losing) (count|track) ..3',
        '(^|<) ..1 (once again|yet again|once more|again and again|yet once more) ,? ..1 @i ..2 (@wroting|write|ask|have to|must|open)',
        '@wroting ..2 (yet again|for the @nth|once again (because|since|as)|again (because|since|as) (you|nobody|no))',
        '@i ..2 (asked|have asked|tried) ..4 (before|already) ,? (and|so) ..3 (again|asking)',
        '@i ..2 already (told you|(wrote|written|asked|emailed|called|explained|requested) ..3 (you|twice|this|about|before|last)) ..3',
        'as ..3 (already|previously|repeatedly|clearly|mentioned|stated|requested|asked|wrote|told) ..3 (@many|many|times|before|twice|you|both|my (last|previous|earlier|first))',
        '(as)? per my ..1 (last|previous|earlier|first|prior|two|trailing) ..2 @mail',
        '(refer|refer to|referring to) ..1 my ..1 (unanswered|trailing|repeated|earlier|many|@many)',
        '@i ..2 (have to|had to|must|need to|should not have to|do not want to|would not need to) ..1 (chase|beg|remind|hunt|(ask|write|email|call|ring) ..2 (you ..2 @often|@often|again|a @nth|every)) ..3',
        '@i ..2 ~chase ..1 (you|your|reception|hr|the ..1 (office|department)|this|up|people)',
        '@i keep ..1 (@wroting|checking|sending|trying to (reach|call|get)) ..4',
        '@i (will|shall|am going to) ..1 (keep|go on|continue|not stop) ..1 @wroting ..6',
        '@i ..3 (tried|asked|contacted) ..12 (none of|nobody|no one|in vain|without (success|luck)|not reacted|to no avail)',
        'more often than ..3 (my|to)',
        'every time @i (call|ring|write|ask|phone|email) ..6',
        'every (week|day|month|time) i (write|call|email|ring|ask) ..6 nothing',
        'let me repeat ..1 my ..1 (question|request|@mail)',
        '@i repeat my ..1 (question|request|letter)'
      ],
      unless: ['@otherCount'],
      only: isBare
    },
    {
      find: [
        '(for|is|now) the (third|fourth|fifth|sixth|seventh|umpteenth|3rd|4th|5th) time (>|that i|i|now|of (asking|writing|trying))',
        'how many times (must|do|does|should) (i|one|a)',
        '(do not|stop) (ignore|ignoring) (me|my (email|emails|mail|mails|message|messages|letter|letters|calls)) (>|again|any)',
        '(@many|a) @span ,? ..2 surely ..4 (enough|plenty)',
        '(courtesy|decency|politeness) of (a|an|at least|any) ..2 @reply',
        'you (leave|left|keep|kept) (hanging|dangling|in limbo|on read)',
        '(expecting|expected|hoping|hoped|meant) to hear ..4 (long (time)? ago|by now|weeks ago|sooner)',
        '(leave|leaves|left|leaving) (me|us) no (choice|option|alternative)',
        'as ..3 (said|wrote|mentioned|asked|explained|stated) ..2 in my ..1 (@many|previous|earlier|last two) ..1 @sent',
        '@i (will|shall|am going to) ..2 (write|ring|call|phone|email|ask) ..2 (again)? ..1 (every|each|daily|as long as|as often|until|till|tomorrow and|again tomorrow)',
        '(same|my) ..2 @mail ..8 (met|share|shared|suffered|meet|suffer) ..2 same fate'
      ],
      unless: ['(if|unless|customer|customers|client|clients|patient|patients|supplier|smile|laugh|thank|thanks|improve|practise)']
    },
    // What others do, what it would have cost
    {
      find: [
        '(common|basic|simple|plain|elementary|ordinary) (courtesy|decency|politeness|manners) ..2 (to|of) ..2 (@answer|answering|replying)',
        '(rude|impolite|discourteous|unprofessional|odd|strange|poor form|bad form|bad manners) ..2 (not to (hear|answer|reply|get|receive|even|write)|to (ignore|leave ..2 (without|hanging|waiting)|keep ..2 waiting))',
        '(found|find|have|had|take|took) ..2 (time|energy|leisure|hours) (to|for) ..9 (but|yet|just|only) ..2 not ..3 (@answer|write|for (me|us|an answer|a reply|two lines|one line)|(me|us) >)',
        '(would|should) have (expected|thought|liked) ..3 (@reply|to hear|you to|someone to) ..5 (after ..2 @span|by now|within|sooner|before now|earlier)',
        '(would have|would|could have) cost (you|your _|them|anyone|nobody) ..4 (second|seconds|minute|minutes|nothing|a stamp)',
        '(@reply|line|lines) ..5 (is|was|must be|would be) ..2 (a lot|too much|a great deal|quite a lot) to ask (of|from)',
        '(gets|get|got|answers|answered|replies|replied|wrote|writes|calls|rings) ..2 back ..3 (faster|quicker|sooner) !(than (any|other|most|ever|i|expected|others))',
        '(quicker|faster|sooner) than ..2 your ..2 (answers|reply|replies|answer|office)',
        'as (late|slow|long|rare|slowly) as your ..1 (answers|answer|replies|reply|office)',
        '(suppose|had understood|understood|took|thought|gather|assume|believed) ..2 (by|soon|tomorrow|shortly|next|end|two|within) ..5 (meant|to mean|means|meaning) ..1 (some|a|an|other|something|another|different)',
        '(far|evidently|clearly|obviously|no doubt|apparently|presumably) ..2 too busy ..2 to (type|write|answer|reply|read|send|lift|pick|manage|find)',
        '(does|do|did) (anyone|anybody|someone|somebody) ..6 (open|read|answer|check|empty|pick up) ..3 (post|mail|inbox|phone|mailbox|messages|letters|emails)',
        '(inbox|mailbox|address|phone|number|line) ..6 (belongs|belong) to ..2 (nobody|no one)',
        '(stopped|given up|quit) (checking|refreshing|looking at|staring at) ..3 (phone|inbox|mail|letterbox|post)',
        '(blue|two|those) ticks'
      ],
      unless: [
        '@otherWait',
        '@otherSilence',
        '(of (me|us)|more|beyond|than) ..2 (courtesy|decency|politeness|to leave)',
        '(and|but) (you|it|he|she) (did|came|rang|called|wrote|were)'
      ]
    },
    {
      find: 'it is (now|already) ..2 (@many|nearly|almost) (>|weeks|months|days|@many)',
      only: (sentence, {sentences}) =>
        /\b(?:said|promised|told|would|wrote)\b/.test(formsOf(sentences[sentences.indexOf(sentence) - 1] ?? sentence)) &&
        sentence.terms.length < 9
    },
    // No answer came
    {
      find: [
        'you ..2 still ..1 (have|had|did|do|are|will|can) ..1 not ..3',
        'you ..3 (have|did|do|are|were|could|keep|would) ..1 (not|never|yet to|just not) !(have to|need to|obliged|obligated|required|bound|under|supposed|in a position) ..3 (@answer|answering|replying|reacting|bothered|bother ..1 to|managed|found (the|a|five)|open|opened|see fit)',
        'you ..2 never ..2 (@answer|text|write)',
        'you chose not to ..1 @answer',
        '(has|have|did|does) not ..1 (been)? ..1 (answer|answered|reply|replied|respond|responded|acknowledged|reacted|got back|come back|called back|written back|returned my|been in touch)',
        'yet to (receive|hear|(get|see) ..2 @reply|be (answered|acknowledged)) ..4',
        'not ..1 heard ..1 (a word|a thing|a peep|so much|a single|anything ..3 (since|for|in|from)|back) ..3',
        'not even ..2 (get|got|receive|received|had)? ..1 (a|an|one) ..2 @reply',
        '(do not|why ..3) ignore (me|my|us|people|applicants)',
        '((will|is|are) (you|anyone|anybody|someone|somebody) ..1 (ever|going to|actually|please)? ..1 (ever|going to)|(will|would|can|could) (you|anyone|anybody|someone|somebody) ..2 (bother to|be bothered to|finally|deign to)) ..2 (@answer|write|read|look)',
        '(do|did) you ..1 (intend|plan|mean|ever intend|want) to ..2 @answer',
        'am i ..2 (ignored|invisible|not worth|worth|talking to|not important) ..3',
        '(you|@they2|everyone|everybody) ..1 (must have|seem to have|seems to have|appear to have|have obviously|have clearly|obviously|clearly) ..1 (forgotten|forgot|missed|lost|overlooked) ..1 (me|my|about|all)',
        '(where is|where are) (my|the|your) ..2 @reply ..3 (>|you|promised)',
        '@nobody (..3|..6 (has|have|had|can|could|ever|even|to) ..2) @answer',
        '@nobody ..5 (bothered|bothers|cares|cared|took the trouble|had the|picks|picked)',
        '(no|not a|not one|not even an?|never an?|without an?|without|zero|not any|hardly a|not a single|so much as an?) ..1 (single|short)? @reply ..1 (yet|since|so far|has|had|came|comes|from (you|your)|till|until|till date|to this day|received|arrived|forthcoming|was|>)',
        '(still|again|yet) ..1 (no|nothing|not a|not one|without) ..2 (@reply|heard|back|from (you|your)|arrived|came)',
        '(still|again|yet) nothing >',
        '(@many|a|one|another|whole) ..2 @span ,? ..1 (and|but|with)? ((no|not a|not one|nothing|without|zero) ..2 (@reply|from (you|your)|heard|back)|silence|nothing >)',
        '(for|in) ..1 (@span|ages) ..3 (heard nothing|nothing|no @reply|silence|not ..2 heard)',
        'not a (word|reply|answer|line|response|peep|sound|sausage)',
        '(nothing|zero|nil) (has|have|had)? (ever|yet|more|further|at all)? ((come|came|comes|arrived|followed|happened|heard|back) (back|from (you|your)|since|so far|yet|until|till)|(come|came|arrived|followed) >)',
        '(last|previous|first|earlier) ..2 (@mail|time|attempt|try|note) ..3 (brought|yielded|produced|led to|got) ..1 (nothing|no|silence|zero|me nothing)',
        '((heard|hear|received) ..1 (nothing !but|silence|zero)|(got|received|had|get) (no @reply|silence|crickets|zero|nothing (from you|back|but)))',
        'not ..1 (hearing|heard|hear|had|got|received|get|receive) ..1 (back|a thing|anything|so much|any ..1 @reply) ..6 (after|in|since|frustrating|discouraging|disappointing|for|as a|much as|is|yet) ..3',
        '(why|how come) ..1 (have|has|am|is|do|does|did|are|were|was) ..1 (i|we|nobody|no one|you|there|it|my|none) ..3 (not ..2 (@answer|heard|hear)|no @reply|never ..2 @answer|ignoring|silent|so quiet|ever ..1 @answer)',
        '@mail ..4 (has|have|was|were|remain|remains|remained|is|are|went|go|goes|been|gone|stay|all) ..2 (@unheard|not ..1 (been|answered|read|acknowledged)|yet to be|without (a)? (reply|answer|response))',
        '(all|both|each) of them @unheard',
        '(remain|remains|remained|left|stays) (unanswered|without (a|an|any)? @reply|unacknowledged)',
        '@mail ..5 (bin|black hole|void|spam|nowhere|drawer|abyss|hole|wastebasket|trash|thin air|ether)',
        '((in|into|like) ..1 black hole|radio silence|tumbleweed|tumbleweeds|crickets|(to|with|like) a brick wall|into (the|a) void|(left|leave|leaving|me|us) on read|left hanging|no sign of life)',
        '(your|this|the|total|complete|deafening|weeks of|months of|days of|such|long|dead|all this|further) ..1 silence ..3 (is|says|speaks|has|feels|since|from|so|>|was|continues|for|on your|loud|hard|volumes)',
        '(^|<) silence ,? (again|since|from)',
        '(lack|absence|want) of ..2 (response|reply|answer|reaction|acknowledgement|communication)',
        '(going|gone|went|go|gone very|fallen|fell|stay|stays|staying|remain|remains|remained|been|so|keep) ..2 (quiet|silent|dark|mute) ..1 (on|for|since|about|ever|>|again|me)',
        '(empty|bare) ..1 (inbox|mailbox|letterbox)',
        '(inbox|mailbox|letterbox|phone) ..1 (is|was|has|stays|stayed|remains|remained|still) ..1 (been)? (empty|silent|quiet|bare)',
        '(check|checking|checked|open|opening|stare at|staring at|refresh|refreshing) ..1 my ..1 (inbox|mail|mailbox|phone|email|emails) ..6 (nothing|every|again|for nothing|in vain)',
        '((ignoring|ignored|ignore|ghosting|ghosted|ghost|stonewalled|stonewalling|blanking|snubbing|avoiding|dodging|blanked) (me|us|applicants|candidates|people|all)|(ignoring|ignored|ignore|avoiding|dodging|blanking) ..1 (my|our|all) ..2 @mail|@be ..2 (ignored|ghosted|stonewalled|blanked|snubbed|fobbed off) (by (you|your|the)|>|for|again|like|completely|since)|(getting|get|got|feel|felt|feeling) ..1 (ignored|ghosted|stonewalled))',
        '(left|leave|leaving|kept|keep|keeping|let|letting) (me|us) ..1 (hanging|waiting|on read|dangling|guessing|in limbo|in suspense|in the dark|sitting|without)',
        '(left|be left|being left|sitting|sit) ..2 without ..2 (a|an|your|any) ..1 @reply',
        '(@they2|why|everyone|suddenly) ..2 (stop|stopped|stops) (talking|writing)',
        '(stop|stopped|stops) (answering|replying|responding|reacting|communicating|(talking|writing) to (me|us))',
        '(the)? promised ..1 @reply ..6 (never|not|yet|still|nowhere)'
      ],
      unless: ['@otherSilence'],
      only: isBare
    },
    // How long it takes
    {
      find: [
        'still ..1 waiting >',
        '(still|been|am|are) ..1 waiting ..1 (here|over here|for ages|forever|so long|too long|this long|on you|in vain|by the|(#number|@many) ..1 @span|since|now)',
        '(still|been) ..1 waiting for ..1 (ages|weeks|months|your|you|(an|a|any|some) ..1 @reply) ..3',
        '(@many|@nth|#number) ..2 @span ..2 (of waiting|i (have been|am) waiting)',
        '@i ..1 (am waiting|wait|have waited|waited) ..1 (since|for) ..3 (weeks|months|ages|@many) ..3',
        '^ ..3 waiting ..1 (this|so|that|too) long ..6',
        'since ..6 @i ..1 (am|have been) waiting',
        '(been|am|are) waiting ..4 (for|since|over|almost|nearly|more than) ..2 (@many|@span|a (week|month|fortnight)|@weekday|forever)',
        '(if|had) you (had)? ..1 (answered|replied|responded|called|got back|written back) ..3',
        'by now ..2 ((you|someone|somebody|a|an|the) ..3 (should|could|would|might)|i ..2 (expected|thought|hoped|would|could|should have))',
        'took (you|your) !(only|just|less) ..3 (weeks|months|ages|forever|years|a (week|month|year|fortnight)) ..3',
        '@span ..1 late',
        '(has|have|had|@weekday|@span|date|deadline|#number) ..2 (came|come|been) and (went|gone)',
        '(promised|announced|agreed) (date|day|deadline|week) ..3 (passed|gone|over|behind)',
        '(can|could|will) not wait ..1 (forever|for ever|all year|indefinitely|eternally)',
        '(it has|has) been ..1 long enough',
        'waited long enough',
        '(waiting|wait|silence|this|it) ..2 (is|was) ..1 (really|far|much|just) too long',
        '(run|running|ran|lost|losing|lose|out|end) ..2 (of)? ..1 (my)? ..1 patience',
        'patience ..2 (is|has|wears|wearing|running|runs) ..2 (thin|out|end|short|limits|limited|limit|endless|tested|exhausted)',
        '(growing|getting|becoming|am) ..1 impatient',
        '@i ..2 been (very|so|more than|quite|extremely|really|incredibly|rather|pretty|exceedingly)? patient (>|for|with (you|your)|long|since|but|and|so|enough|@number)',
        '(tired|sick|fed up|weary) (of|with) ..1 (waiting|asking|chasing|writing|calling|being|the silence|this silence|hearing nothing)',
        '(full|whole|another|nearly|over|more than|@number|#number|a) ..1 @span ..1 (has|have|had) ..1 (gone|passed|elapsed|come and gone|been and gone) ..2 ,? (and|without|but|with|now|already|still|no|since (>|then))',
        '(it has|has) been ..3 @span ..1 (since|and|that) ..3 (promised|said|asked|i keep|still|no|nothing|told|assured)',
        'how long ..1 (does|do|can|could|will|would|must|should|am|is) (it|one|i|we|you|someone|applicants|people|(a|an|your|my) ..1 @reply) ..4 (take (you|to ..2 (write|answer|reply|send|type|read))|wait|(kept|left) ..1)',
        'how long ..1 (does|do|can|could|will|would|must|should) ..3 @reply ..1 take',
        'what ..1 (is|are) ..1 (taking|keeping) (you|it|so|your)',
        'what is the ..1 (hold-up|holdup|delay|problem with (answering|a reply))',
        'when (do|will|are|is|would|can|might) (you|someone|somebody|anybody|anyone|i) ..3 (ever|finally|going to (@answer|write)|deign|bother|eventually|at last|@answer) ..3',
        '(how|so|that) (hard|difficult|complicated) ..1 (is it|can it be|would it be|could it be) ..5 (@answer|write|type|send|say|give|hit)',
        '(is|was|can) it ..2 (so|that|too) ..1 (hard|difficult|much|complicated) ..1 (to|for) ..3 (@answer|write|type|send|hit|press|say|ask|click|give)',
        '(takes|take|costs|needs) !(me|us) ..3 (minute|minutes|seconds|second|moment) ..1 to ..2 (@answer|write|type|send|say)',
        '(@reply|line|lines) ..1 (takes|take|costs|needs) ..3 (minutes|minute|seconds)',
        '(thought|expected|expect|hoped|hoping|believed|assumed|imagined|think) ..3 (you|someone|a|an|to|i|that) ..8 (by now|before now|long before|long ago|within a (week|month|day|fortnight))',
        'you ..1 (had|have had) ..1 (plenty|enough|ample|lots) of time ..6',
        'you (should|could|ought to) (at least|well)? have (at least|long)? (answered|replied|responded|reacted|(written|called|got|come) back|let me know|been in touch|told me (sooner|earlier|by now))',
        '(even|just|at least|simple|short|quick|nice|polite|to get) ..3 (@reply|sorry|thank-you) ..2 would have (been ..1 (nice|polite|kind|decent|courteous|enough|fine|appreciated)|done|sufficed|cost|taken)',
        'would (not)? have (been|cost|killed|hurt|taken) ..3 ((nice|polite|courteous|decent) !(to (meet|see|work|join|show|talk|be|stay))|you ..3 to|to get|to hear|two minutes)',
        '(long|well|now) overdue',
        '(@reply) ..1 (is|was) ..1 (overdue|late)',
        '(so|how|too) (quick|quickly|fast) ..10 (so|how|too) slow',
        '@span (is|was|seems) ..2 (long|enough|plenty) ..2 time ..6 (line|lines|@reply|write|answer)',
        '(late|later|longer) than ..1 (promised|announced|agreed|you ..2 said|you ..2 promised)'
      ],
      unless: ['@otherWait']
    },
    // What was said and not kept
    {
      find: [
        '@they2 ..4 @said ..8 (would|will|hear|to (@answer|follow|be in touch)|(a|an) ..1 @reply|by @weekday|within) ..8 (and|but|yet|,) ..4 (never|nothing|nobody|no one|still (no|nothing|not|waiting|have|has|am)|no @reply|(did|have|has) not ..2 (@answer|hear|heard|come|came|happen|happened|arrive|arrived|get|got|received|>)|it is now|it has been|that was|my inbox|here i am|waited)',
        '^ (and|but)? (that|this|it) was ..2 (in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|last (week|month|year|@weekday)|(a|@many) ..1 @span ago)',
        'you ..2 (promised|assured|swore|vowed|guaranteed|pledged) ..8 (@reply|@answer|hear|ring|call|write|send|by|within|feedback)',
        '@they2 ..2 (promised|swore|vowed) to ..2 (@answer|call|write|send|ring|contact|let)',
        '(@they2|mr _|ms _|mrs _|dr _) ..2 (were|was) ..1 (supposed|going|meant|due) to ..2 (@answer|ring|call|write|send|let|give|contact|email) ..3',
        '@i was ..1 (told|promised|assured) ..3 (i|you|someone|somebody|hr) would ..1 (hear|call|write|ring|(get|receive|have) ..2 @reply)',
        'you (said|told me|wrote) ..6 (i|you|someone|somebody|hr|they|it|we|he|she) (would|will) ..3 (@answer|hear|call|ring|write|send|let|contact|get) ..6 (by|within|before|last|after|soon|tomorrow)',
        '(you|he|she|they) ..1 said ..4 would ..2 (@answer|call|ring|write|send|let) ..8 did not',
        'so much for ..6 (touch|soon|promise|promised|answer|reply|feedback|week|days|call|word)',
        '(gave|given) (me|us) (your|his|her|their) word ..4',
        '(in spite of|despite|notwithstanding|contrary to) ..1 (your|the|his|her) ..1 (assurance|promise|assurances|promises|word)',
        '(website|page|portal|auto-reply|advert|policy|site|confirmation) ..3 (promises|promised|guarantees) ..6 (@reply|reply|respond|answer|within)',
        '(at|on) your word ..1 (but|and (nothing|no|still|here)|no|yet)',
        '(what happened to|whatever happened to|where is|what became of) ..2 (@reply|promise|promised) ..2 (promised|you|>)'
      ],
      unless: ['(thank|thanks|grateful|kindly|appreciate|as promised|kept ..2 (word|promise)|and ..1 you did|and (it|they|he|she) did|if)'],
      only: (sentence, message) =>
        followsPromise(sentence, message) &&
        !/\b(?:thanks?|grateful|and (?:i|you|it|they|he|she) (?:did|got|kept)(?! not))\b/.test(formsOf(sentence))
    },
    // Questions that scold, and reading over the reader's shoulder
    {
      find: [
        '(is|are|was) (anyone|anybody|someone|somebody|there anybody|there anyone) (actually|even|really|still)? (there|out there|home|alive|awake|reading|checking|listening|answering|monitoring)',
        '(^|<) (hello ,?)? (anyone|anybody) (home|there|alive|awake|reading)',
        '(are|were) you ..2 (ignoring|avoiding|dodging|hiding|ghosting|asleep|deaf|stalling|not (answering|replying|responding|reading))',
        '(did|have|do|does|can) (you|anyone|anybody|someone) ..1 (even ..1 (open|opened|read|reads|see|seen|look at|looked at) ..1 (my|the|these|this|them|those|what i)|(ever|actually) ..1 (open|opened|read|reads|see|seen|look at|looked at) ..1 (my|our|them|these|what i))',
        '(have|did) you ..2 (forgotten|forget|forgot|lost|deleted) ..1 (about)? (me|us|my)',
        'forgotten about me',
        '(do|must|should) i ..2 (have to|need to|keep)? ..1 (write|call|ask|chase|beg|email|ring) ..3 (again|every|daily|until|more|@often|once)',
        'what (does|do|must) (i|one|a person|somebody|someone|an applicant) ..1 (have to|need to|got to)? do (to|before) ..1 (get|receive|hear|have) ..3 (@reply|answered|back)',
        '(did|is|was|have) (i|it) ..2 (do|done|said|say) something ..6 (answering|stop|replying|silent)',
        '(did|do|does|are|is) ..3 (@mail|previous|mails) ..6 (bin|spam|trash|drawer|hole|void|nowhere)',
        '(beginning|starting|start|starts|tempted|begin) to (think|wonder|believe|suspect|feel) (that|whether|if|like)? (you|my ..1 @mail|nobody|no one|anyone|anybody) ..6',
        '(should|shall|must|can|do) i ..1 (to)? (take it|assume|conclude|gather|infer) ..3 (you|nobody|no one|my|silence) ..6 (not|no|never|stop|ignore|ignoring|forgotten|forgot)',
        '@i ..1 (can)? ..1 (see|know|saw|noticed|notice|guess) ..1 (that)? ..1 you ..1 ((opened|read|saw|seen|got|received) ..1 (it|them|this|my|both|all)|(are|were) (online|active)) ..3',
        'you ..1 (opened|read|saw|viewed) (it|my ..1 @mail|them) ..1 (@number|yesterday|on|days|weeks|hours|more than|over|but|and)',
        '@mail ..2 (was|were|is|has been) ..1 (seen|read|opened) ..6 (but|and|left|hanging|no|not|on)',
        '(read|delivery) (receipt|receipts)',
        '(tick|ticks) (is|are|turned|went) ..1 blue',
        'you ..2 online (now|right|all|every|today|again|but|and)',
        '@mail ..4 (are|is|do|does|seem|seems) not ..3 (priority|matter|deserve|worth|important|interest|enough)',
        '(a|an|one|single|two|short|simple) ..1 (reply|answer|response|line|lines) ..1 (is|was|seems|be|are) ..1 (apparently|too|really) ..1 (much|hard|difficult|too much) ..2 (to|for)',
        '(apparently|obviously|clearly|evidently|it seems|seemingly|i guess) ..6 (not|no|never|nobody|ignored|unread|too busy) ..3 (emails|mails|messages|follow-ups|@answer|a reply|an answer)',
        '(writing|shouting|calling|talking|emailing) ..2 (to|into|at|against) ..2 (wall|void|hole|air|ghosts|stone)',
        '(is|it) ..1 (not (normal|acceptable|right|okay)|rude|impolite|not how it should be) (to|that|when|for|of) ..4 (wait|waiting|silence|silent|answer|reply|quiet)',
        '(going|keeping|leaving) ..1 ((quiet|silent) on|people|someone|applicants|me|us) ..6 (is not|is no|rude|unacceptable)',
        '@i ..1 (am)? ..1 (no closer|none the wiser|no wiser) ..3',
        '(to|finally) ..1 get your attention'
      ],
      unless: ['@otherWait', '@otherSilence']
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
  {passes: 'This is the second time I have reached your final round.', because: 'no message is counted'},
  {passes: 'I know that you are not obliged to reply.', because: 'it gives a way out'},
  {passes: 'Your letter telling me that I was not chosen came on Friday.', because: 'nothing went unanswered'},
  {passes: 'I have not had a reply to my note of the 12th, which may well have landed in your spam.', because: 'the reader is excused'},
  {flags: '«You found time to post about the party, but not to write to me.»'},
  {flags: '«Does anyone at your desk open the post?»'},
  {flags: 'You said it would take a week. «It is now five.»'},
  {passes: 'I know that you may be too busy to answer, and that is fine.'},
  {passes: 'My first loaf came out flat, and nobody lost patience with me.', because: 'patience that held is praise'},
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
  {flags: '«If you had answered my first note, I would not write today.»', kind: 'follow-up'},
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
  {passes: 'Nobody kept me waiting.', because: 'praise'},
  {passes: 'I was too quick in the first part and too slow in the second.', because: "the writer's own pace"},
  {passes: 'It took you only two days to answer.', because: 'praise'},
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
