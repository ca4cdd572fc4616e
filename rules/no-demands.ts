// Longer than 200 lines because most of it is word lists and examples.
import {demandClasses, demandFamilies} from '../src/lexicon/demands'
import {defineRule, growthAsk, remove, soften, type Example, type Hit, type Mend, type Message, type Sentence} from '../src/rule'

const formsOf = (sentence: Sentence): string => sentence.terms.map(({form}) => form).join(' ')

/** What is not to be had however politely it is put, and what another rule flags once it is a question. */
const unaskable =
  /\b(?:notes|scor\w*|sheets?|records?|protocols?|rankings?|recordings?|files?|minutes|apolog\w*|pay|paid|payment|refund\w*|reimburse\w*|compensat\w*|invoice|expenses|money|reasons?|why|expla\w+|decision|yourself|yourselves|decency|courtesy|guts|truth|rejected|rejection|wrong(?! with (?:my|our))|changed|sign|account|respect|slides|applicants?|candidates?|people|others?|or else|otherwise|or i|or you|unless|until you)\b/i

/** A deadline in an order that has become a request would only be flagged again. */
const trailingDeadline =
  /,? (?:by|within|before|until|till|no later than|not later than|in the next|today|tonight|tomorrow|this week|as soon as possible)\b[^?]*(?=\?)/i

/** An order to answer at all, which adds nothing to a question that is there. */
const answerMe =
  /^(?:(?:and|so|just|now|please|then|you (?:will|must|should|need to|have to|can)) )*(?:answer|reply|respond|write back|get back|call|ring|phone)(?: to)?(?: me| us)?(?: back)?(?: (?:this time|now|properly|today|finally|for once|please))*$/i

const softenIfAskable: Mend = (context) => {
  const {extent, message} = context
  const words = message.text.slice(extent.inner.start, extent.inner.end)
  if (unaskable.test(words)) return undefined
  if (answerMe.test(words) && message.asks.some(({wants, end}) => wants === 'feedback' && end <= extent.start)) return undefined
  return [soften(context) ?? []].flat().map((made) => ({...made, text: made.text.replace(trailingDeadline, '')}))
}

/** Only a message that asks for something has room for a question about growth. */
const askInstead: Mend = (context) => (/^(?:feedback-request|follow-up)$/.test(context.message.kind) ? growthAsk(context) : undefined)

const isNoQuestion = ({mark}: Sentence): boolean => !mark.includes('?')

const politeness =
  /\b(?:please|kindly|beg|begging|implore|(?:could|would|can|will) you|may i|if you (?:can|could|would|like|have|want|wish|get|find|fancy|prefer|do not mind|are able|ever)|no rush|no hurry|whenever|at your|feel free)\b/

/** An order in its plain form: no question, and nothing in it that makes it a request. */
const isBlunt = (sentence: Sentence): boolean => !sentence.mark.includes('?') && !politeness.test(formsOf(sentence))

/** A later clause with a base verb may only go on with "I would like you to …" or "you helped me …"; after those it is no order. */
const isBluntThroughout = (sentence: Sentence): boolean => {
  const words = formsOf(sentence)
  // Only what stands before the last coordination can carry the order's verb along.
  const last = Math.max(words.lastIndexOf(' and '), words.lastIndexOf(' but '), words.lastIndexOf(' or '))
  return (
    isBlunt(sentence) &&
    !/\b(?:can|could|will|would|should|may|might|must|let|helps?|helped|to|did|do|does|make|makes|made|how|hope|said|says|told|called|wrote)\b/.test(
      last < 0 ? words : words.slice(0, last)
    )
  )
}

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const clock = "\\d[\\w:.]*(?: (?:am|pm|o'clock))?"
const point =
  `(?:(?:the|this|next|coming|following|end|close|of|latest|very) )*(?:${weekday}|tomorrow|tonight|today|noon|midday|midnight|lunch|lunchtime|weekend|christmas|easter|holidays|week|month|day|business|play|eod|cob|eow|${month} \\d\\w*|${clock}(?: (?:of )?${month})?)` +
  `(?: (?:at the latest|latest|noon|morning|afternoon|evening|night|next week|this week|is out|(?:at )?${clock}))*`
const stretch =
  '(?:the )?(?:next )?(?:(?:a|an|one|two|three|four|five|six|seven|ten|few|couple|of|\\d+) )+(?:business |working )?(?:minutes?|hours?|days?|weeks?|hrs?)'
const deadline = new RegExp(
  `\\b(?:by #slot|(?:latest )?(?:by|until|till|before|no later than|not later than) ${point}|within (?:${stretch}|(?:the|this) (?:day|week|hour))|in the next ${stretch}|at the latest|asap|as soon as (?:possible|you can)|immediately|right now|right away|straight away|at once|by return(?: of post)?|first thing (?:tomorrow|${weekday}|in the morning)|forthwith|pronto|promptly|without (?:any |further )*delay|urgently)(?![\\w'])`
)
/** What the reader is asked to do or to give. */
const answering =
  /\b(?:answer|reply|response|respond|revert|hear|hearing|feedback|know|tell|back|send|share|provide|call|ring|phone|write|email|explain|advise|advice|furnish|expect|confirm|update|replying|answering|sending|comments?|thoughts|suggestions|pointers|tips|guidance|input|insights?|word|line)\b/g
const asking =
  /\b(?:please|count on|rely on|can (?:i|we) (?:have|get|expect)|could (?:i|we)|trust|let me hear|until|kindly|could|would|can you|will you|may i|grateful|glad|thankful|appreciate|appreciated|hope|hoping|look forward|looking forward|wondering|possible|let me know|love|await|awaiting|waiting|request)\b/
/** The writer's own time, a report of what was, and thanks for it. */
const ownTime =
  /\b(?:(?:i|we) (?:will|shall|plan|intend|am (?!waiting|hoping|asking|awaiting|looking|wondering)\w+|are|can|could|should|may|might|must|have to|need to|submit|apply|start|hope to (?!hear|have your|get your)\w+|would like to (?!hear|have|get|receive|know|ask|request)\w+)|thanks?|thanking|said|told|promised|wrote|gave|got|received|heard|answered|replied|had|was|were|came|did|free|available|reach me|ready|deadline)\b/
/** Frames that are demands as a whole, the deadline included. */
const demanded =
  /\b(?:(?:i|we) (?:\w+ ){0,2}(?:demand|require|insist|expect|want|need)|expecting|you (?:\w+ )?(?:must|need to|have to|have until|owe|better)|(?:should|must|has to) (?:reach|arrive|be in)|^(?:i|we) (?:\w+ )?await|^awaiting)\b/

/** A deadline in a request that is polite but for it: only its words are marked, so that only they go. */
function findLoneDeadlines({sentences, text}: Message): Hit[] {
  const hits: Hit[] = []
  for (const sentence of sentences) {
    const words = formsOf(sentence)
    const found = deadline.exec(words)
    if (
      !found ||
      (sentence.act === 'directive' && !/^(?:so |and )?let (?:me|us) (?:know|hear)/.test(words)) ||
      !asking.test(words) ||
      demanded.test(words)
    )
      continue
    const before = words.slice(0, found.index)
    const asked = [...before.matchAll(answering)].at(-1)
    if (!asked || /\bto (?!me|us|my|this|the|your)\w/.test(before.slice(asked.index))) continue
    // Only what stands since the request began tells whose time it is.
    const clause = before.slice(Math.max(0, before.search(/\b(?:please|could you|can you|would you|kindly)\b/)))
    // "Could you tell me whether the exam is before Easter?" asks about a time, it sets none.
    if (/\bbefore\b/.test(found[0]) && /\b(?:whether|which|when|what|if|how|is|are)\b/.test(before.slice(asked.index))) continue
    if (ownTime.test(clause) || /\b(?:may|can|could|should|shall) (?:i|we) (?!have|get|expect|hear|know|ask|receive|please)/.test(clause))
      continue
    const from = before.trim().split(' ').length
    const to = from + found[0].split(' ').length
    const first = sentence.terms[from]!.start
    // The blank goes along, and the comma that sets the words off.
    const lead = /(?:,?\s+)?$/.exec(text.slice(sentence.start, first))![0]
    hits.push({
      start: first - lead.length,
      end: sentence.terms[to - 1]!.end,
      sentence,
      marks: 'words',
      mends: [dropDeadline],
      message: setsDeadline
    })
  }
  return hits
}

const dropDeadline: Mend = () => ({text: '', title: 'Drop the deadline', safety: 'safe'})

const setsDeadline = '“{match}” sets the reader a deadline.'
const claimsRight = '“{match}” claims an answer as a debt.'
const threatens = '“{match}” makes a threat.'

export default defineRule({
  id: 'no-demands',
  title: 'Ask, do not order',
  tip: 'T4',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  classes: {
    ...demandClasses,
    we: '(me|us|my|our)',
    weekday: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    press: '(by|within|before|until|till|asap|immediately|now|today|tonight|tomorrow|this week|at once|right away|no later)',
    answerNoun:
      '(answer|answers|reply|replies|response|responses|explanation|explanations|feedback|statement|reason|reasons|justification|apology|apologies|clarification|clarity|confirmation|details|report|notes|score|scores|evaluation|callback|critique|breakdown|transparency|honesty|truth|closure|compensation|refund|payment|records|justice|accountability|comments|facts|specifics)',
    due: '(@answerNoun|more|better|meeting|conversation|word|chance|respect|courtesy|decency|line|letter|both|that much|at least|something|result|results|to know|to be (told|heard|treated|informed)|to hear|to understand)',
    owedVerb:
      '((tell|give|send|show|inform|pay|compensate|reimburse|refund|call|ring|phone|email|contact|grant|offer|provide|treat|respect|issue|forward|let|make|write|explain) ..3 @we|(tell|give|inform|answer|treat) ..2 (applicants|candidates|people)|(answer|reply|respond|write|get back|come back|talk|speak|listen) ..1 (me|my|us|our|this|now|by|within|immediately|in|>)|explain|justify|apologise|apologize|account for|clarify|disclose|put ..5 (writing|paper)|own up|come clean|make time|make (it|this) right|release|prove|back ..4 up|(provide|send|give) ..3 @answerNoun|send ..3 (before|by|within)|do (better|the right thing)|hand ..4 over|take ..3 (responsibility|seriously)|fix (this|it|your))',
    must: '(must|need to|have to|have got to|got to|ought to|had better|better|should|need #number|(should|can|could|might) at least|(are|were) ..1 (obliged|required|expected|bound|going) to|are to)',
    lead: '(and|so|now|then|but|just|well|ok|okay|right|listen|first|firstly|also|simply|at least|at the very least|instead|next time|for once|seriously|honestly|yes|no|oh|again|alternatively|go on and|go ahead and|finally|this time|in future|in return|or|if not|if so|do)',
    thing:
      '(me|us|this|that|these|those|your|the|a|an|my|our|it|them|him|her|both|everything|whatever|something|over|across|through|back|copies|yours|in full|honestly|straight|exactly|what|which|how|where|who|whether|one|two|three|any|all|some|every|exactly|full|written|proper|detailed|honest|precisely|more|actual|specific|real|feedback|reasons|details|answers|proof|specifics|examples|#number|#slot)',
    // Verbs of giving and telling, the writer at the receiving end
    giveMe:
      '(tell|give|send|show|inform|teach|pay|reimburse|compensate|refund|call|ring|phone|email|text|message|contact|answer|grant|hand|forward|update|advise|enlighten|treat|face|bring|offer|invite|write|say|explain|name|mail|whatsapp|ping|dm|fax|brief|debrief|notify|guarantee|promise|assure|get|furnish|provide|supply|spare|lend|pass|slip|drop|throw|deliver)',
    deliver:
      '(send|provide|supply|furnish|state|name|list|describe|clarify|confirm|release|return|disclose|specify|detail|outline|explain|answer|deliver|issue|prove|reveal|forward|hand|spell|show|email|delete|remove|withdraw|correct|amend|publish|admit|schedule|arrange|book|fix|honour|honor|sign|share|tell|acknowledge|destroy|erase|review|check|mail|post|return|report|justify|submit|produce|present|regrade|rescore|recheck)',
    order:
      '(@giveMe (me|us|my|mine|our|ours)|@deliver @thing|(explain|spell out|describe|outline|set out|prove|justify|demonstrate|show|make clear|confirm|report|forward|send|return|deliver|hand|give|put|say|talk|reveal|admit|apologise|apologize) ..4 to (me|us)|do the needful|do your (part|bit|duty|homework)|(break|spell|lay|set) it (down|out) ..2|do me the (courtesy|favour|favor|honour|decency|kindness)|let us (have|hear|see) it|(do not|never) even|(do not|never) (reply|answer|respond|write|come back) (with|by|in)|(tell|ask|let|have|get|instruct|make) (whoever|the|your|that|this|him|her|them|someone|somebody|hr) ..6 (phone|call|ring|email|write to|send|contact|answer|explain|get back to|write back to) ..2 (me|us|my)|get (him|her|them|someone|somebody) to (write|call|ring|phone|answer|explain|send|reply|tell)|(find|do) (me|us)|(skip|drop|cut|cut out|forget|spare (me|us)|save|ditch|leave out|keep|never mind|enough of|enough with) (the|your|all the|all your|with the) ..1 (niceties|pleasantries|politeness|crap|waffle|fluff|chit-chat|small talk|flowery|formalities|flattery|empty|excuses|template|templates|form letter|form letters|platitudes|sugar|sugar-coating|corporate|hr|standard|usual|canned|copy-paste|boilerplate|phrases|sympathy|nonsense|games|blah)|(cut|get|come|stick) (straight|right)? to the (chase|point|facts)|(stop|quit) (beating|dancing|tiptoeing) ..2|(find|make|take|set aside|spare) ..2 (time|minute|minutes|hour|moment|slot) (for|to) ..4|(and|^) make it (quick|fast|snappy|soon|happen|today)|be quick ..2|(cough|fork|own|pony|fess|dig|hand) (it|them|that)? ..1 (up|over|out)|hit @we with|(do|send|write|answer|say|type|get|publish|share) it (now|today|already|then|properly|by|this|>)|have (him|her|them) ..2 (call|ring|phone|email|write|send|contact|get back|explain|answer|tell|give)|tell (him|her|them|your _|the _|the _ _) (to (call|ring|phone|email|write|send|contact|get|explain|answer|give)|(he|she|they) (is|are|must|has|have|needs|need) to)|put @we (at the (top|front|head)|first|top|next|back|forward for|on the (shortlist|top))|move @we (up|to the (top|front))|let @we see (your|the|my) ..2 (notes|scores|sheet|results|marks|feedback|file|comments|report)|show your _|get (someone|somebody|him|her|them|your _|the _) on the phone|(read|reread) (my|the) (cv|resume|application|file|letter|report|test|email|mail|message|portfolio|essay|answers)|give (something|feedback|reasons|details|your|this|a (straight|clear|proper|real|full|decent|concrete)|the (feedback|marks|results|scores|details|notes|answer|truth))|try (reading|answering|telling|being|looking|giving|treating|explaining)|be (honest|fair|frank|clear|specific|straight) (and|with @we|for once)|(get|have|make|let) (someone|somebody|your _|the _|a _) ..2 (call|ring|write|email|contact|phone|answer|tell|explain|send|get back|come)|put ..5 (in writing|on paper|in (an|a) ..1 (email|letter|mail))|put @we (through|back|in touch)|set up (a|the)|make (time|it right|this right|an effort|good on|up your|sure)|take (my|it|this|responsibility|your) ..8|get ..2 back to @we|get (me|us|it) ..4|(reply|respond|write|answer) (to (me|us|my|this)|back|here|with|by|within|now|today|in (writing|full|detail|person|time)|at once|immediately|asap|properly|before|like|on)|^ (reply|respond|answer|apologise|apologize|explain) >|explain (yourself|yourselves)|pay (up|for|the)|own up|come clean|out with it|spit it out|speak plainly|wake up >|sort (it|this|that) out|get (on with|it done|it sorted)|chop chop|(see to it|ensure|make sure|take care) (that)? ..1 (i|my|the|your|he|she|they|this|it|someone|somebody|the (feedback|answer|reply)) ..4|have (it|them|this|that|the _|your _) (on|in|with|at|ready|sent|delivered) ..4|back (it|that|this|your _) up|name (names|your|the|one|two|three|it)|do (better|your job|the right thing)|grow up|hurry up|look (into|me in|again|at (my|this|it))|(show|have) (the|some|a bit of|enough|a little) (decency|courtesy|guts|grace|respect|backbone|integrity|balls|nerve)|treat (me|people|applicants|candidates|others)|be (warned|advised|a man|quick|so good as|so kind as)|let @we have (your (answer|reply|feedback|reasons|comments|decision)|the (truth|facts|feedback|reasons|scores|results|notes)|an (answer|explanation|honest)|my|it)|walk @we through|(talk|speak) to @we|pick up (the|your)|sit down and|go (through|over|back) ..4 (my|again)|act like|(stop|quit|cease) (~ignore|hiding|wasting|lying|dodging|avoiding|pretending|making|treating|sending|playing|stalling|being|using|calling|this|it|with|the|that)|(do not|never) (fob|hide|ignore|lie|waste|pretend|dare|give|tell|send|make|keep|leave|insult|patronise|patronize|brush|treat|quote|dodge|avoid|stall|come back|play) ..6|never (again)? (contact|write|send|email|call|use|do|treat|tell)|enough with|no (more)? (excuses|games|form|templates|delays|lies|stalling|waiting|automated|copy))',
    friendly:
      '(take it >|call (me|us) #name >|look at it this way|(give|buy) (in|into|up)|tell yourself|(do not|never) even (know|have|remember|own|need|want)|(tell|let) (us|me) ..1 how (it|you|things|everything) (goes|go|went|is|are|do|does|did)|tell ..3 (thanks|thank you)|(find|make|take|spare) ..2 (time|minute|minutes|moment) (for (yourself|your (family|self|kids))|to (rest|relax|celebrate|enjoy|recover))|(@giveMe|@deliver|skip|drop|find|pass|do) ..10 (if (you|time|that|there|it|anything|ever|my|a|an|the|something)|when (you|time|it)|whenever|should you)|(drop|pass|spare) (me|us) ..3 (line|by)|get @we (wrong|started|thinking|up)|do (us|me) (proud|good)|say (hello|hi|thanks|thank)|(give|send|pass|say|convey|share|extend|tell) ..4 (regards|greetings|love|hello|hi|wishes|congratulations|hug|kudos|compliments|luck)|(my|our) ..2 (thanks|best)|(call|ring|phone|text|message|ping|email|contact|write|drop|shout|give @we a) ..8 (if|when|whenever|anytime|any time|should (you|a|an|anything|there|something))|give @we a (shout|ring|buzz|bell|holler|second chance|go)|(take|have) ..1 (care|your time|it easy)|do not (worry|hesitate|mind|feel|get me wrong|forget|be|rush|stress|bother|hold back|sugarcoat|sugar-coat|think twice|think (i|that i|me|badly|less)|give up|let|keep ..3 waiting|make ..3 trouble)|make sure (to)? (take|rest|enjoy|you (rest|enjoy|take))|keep ..2 up|let @we (know|thank|say|add|explain|start|be)|tell it like|give it (to @we straight|time|some)|correct me if|show (up|me around))',
    reason:
      '(~tell|~give|~state|~explain|~name|~send|~provide|~disclose|~show|~justify|~clarify|~share|~specify|say|~reveal|~put) ..4 (reason|reasons|why|grounds|cause|rationale|how come|went wrong|did wrong|the decision|deciding|your decision|not selected|rejected)',
    pleading: '(a (chance|shot|try|job|go)|another (chance|shot|try)|one more (chance|shot|try)|second chance|the job|one hint|one last)'
  },
  patterns: [
    ...demandFamilies.map(({questions = true, ...family}) => (questions ? family : {...family, only: isNoQuestion})),
    // Obligations laid on the reader
    {
      find: 'you ..1 @must !(!(..2 @owedVerb))',
      unless: [
        '(if|when|whenever|whether|what|which|who|how|because|as|since|once|unless|until|understand|know|sure|see|imagine) ..1 you',
        'not ..1 (obliged|required|expected|bound|going|to)',
        'not ..1 (feel|think|believe) ..2 you',
        '@is ..1 (told|said)',
        '@is going to (tell|give|send|let|make)',
        '(thanks|regards|love|recipe|one day|visit|trainee|raise)'
      ],
      only: isNoQuestion
    },
    {
      find: ['you have ..1 (until|till) ..3'],
      unless: '(would|could|do|did|if|when|whenever|might|should|that|unless|once|and|or) you have',
      message: setsDeadline
    },
    {
      find: ['it is (your|the) ..3 (duty|job|obligation|responsibility) to'],
      unless: '(not|never|if)'
    },
    'would you care to (explain|elaborate|answer|justify|enlighten|share|clarify|tell|comment|show)',
    {find: 'nothing less than ..4', unless: '(thank|thanks|was|were)'},
    // What the writer demands
    {
      find: [
        '@i ..2 (demand !(of|from)|insist (>|on ..4 (@answerNoun|being|hearing|knowing|seeing)|that ..1 (you|i|someone|somebody)|you))'
      ],
      unless: [
        '(of|from) (myself|ourselves)',
        '@not ..2 (insist|insisting|demand|demanding)',
        'insist on (keeping|paying|thanking|returning|doing)',
        '(on|in|of) demand',
        'demand for',
        'if @i'
      ]
    },
    {
      find: '@i ..2 require !(!(..5 (@answerNoun|you|be told|to know|to be)))',
      unless: ['(if|anything|what|whatever) @i', '(learn|improve|role|job|training|skill|skills|visa|sponsorship)', 'not require']
    },
    {
      find: [
        '@i ..1 (want|need) (my|your|some|the|real|honest|straight|an|a|proper|clear)? ..1 (answers|apology|explanation|apologies|justice|compensation|explanations|accountability|respect|answer|reply|response)',
        '@i (want|need|must have|would like) (it|this|that|everything|them|all of it) ..3 (in writing|on paper|in my inbox|@press)',
        '@i ..1 (want|need) ..1 (the (whole|full)? truth|(the|a|my|some)? (full|actual|real|complete|written|proper|detailed) ..1 @answerNoun)',
        '@i (want|need) ..3 (@answerNoun|to hear|to know) ..6 @press'
      ],
      unless: [
        '(not|never|no) ..2 (want|need)',
        'call me out',
        '(for|from) (myself|ourselves)',
        'need to (know|hear) more about',
        '(better|stronger|shorter|longer) (answer|answers|response|reply)',
        'to (improve|grow|learn|get better|give|strengthen)',
        'if you',
        '(if|that|what|which|skills|things|might|may|could|would) @i (want|need)',
        '(my|the|give|for|shorter|of) (answers|answer|response|responses)',
        '(proper|written) (english|german|french|spanish|italian|dutch|exam|training|portfolio|course|test|job|role|qualification)'
      ]
    },
    {
      find: [
        '@i ..2 (expect|expected|anticipate) ..5 @answerNoun !(from|of)',
        '@i ..2 (expect|require) ..3 (@answerNoun) (from|of)',
        '@i (shall|will|am|are) ..1 (be)? ..1 (expect|expecting) ..4 (@answerNoun|you|call|to hear|to be|from you)',
        '(answer|answers|reply|response|explanation|apology|feedback|statement) ..3 (is|are) (expected|required|demanded|overdue|owed|due)'
      ],
      unless: [
        '(not|never|no|nor|neither|without|hardly) ..3 (~expect|~anticipate|~require)',
        '(as|than|what|which|like|because|had|that) @i ..2 (expected|expect)',
        'expect (that)? (the|my|this|it) ..2 (will|would|can|could|to)',
        'expect ..4 (busy|many|hundreds|lots)',
        'expect ..8 (was|were|had|have been|would have)',
        '(not|never) ..1 (and|because|so|as) @i expect',
        '(visa|tutor|college|university|exam board|doctor|insurance|embassy|landlord|bank|council)',
        '@i expected (a|an|the) (no|rejection|negative)',
        '(is|are|was) (not|never)'
      ]
    },
    {
      find: [
        '@i ..1 (await|am awaiting|shall await|will await|(shall|will) be awaiting) ..4 (by|until|till|latest|on (@weekday|the)|within|before|no later|immediate|immediately|this week|today|tomorrow|urgent)'
      ],
      message: setsDeadline
    },
    // What is claimed as a debt
    {
      find: [
        '@i ..3 deserve ..5 @due',
        '(applicant|applicants|candidate|candidates|people|person|anyone|everyone|everybody|someone|somebody|graduates|nurses|teachers|workers) ..8 (deserve|deserves|(is|are) (owed|entitled|due)) ..4 @due',
        '@i ..1 (am|are|feel|was) ..2 (entitled|owed) ..4 (@due|an|see)',
        '(least|minimum) (that)? @i ..1 (can|could|may|should) ..1 (expect|ask)',
        '@i ..1 have ..2 (right|rights) (to|on) ..3 (@due|know|see|hear|be told|an|this|that|full)',
        '(you|company|firm|team|panel) ..2 (owe|owes) (me|us|it to (me|us)|(your|the) (applicants|candidates))',
        '@i ..2 (earned|earnt) (an|the right|at least|my|some|that|more) ..3',
        '(the|the very|the absolute|the bare) ..1 (least|minimum) (that)? (you|anyone|your _|a _|one|the _) ..1 (can|could|should|owe)'
      ],
      unless: [
        '(not|no|never|hardly|nobody|without|nor) ..4 (~owe|deserve|entitled|right|rights|owed|due)',
        'right to (work|live|stay|choose|pick)',
        '(deserve|deserves) ..6 (praise|thanks|credit|compliment|compliments|medal|applause|raise|award|congratulations|recognition|kind word|good word|of thanks)',
        '(if|unless|whether) (you|i|anyone|anybody) ..1 (deserve|owe)',
        '@i owe',
        'owe me ..1 (coffee|beer|pint|drink|lunch|cake|round|nothing|a coffee)',
        'entitled to (work|live|stay|vote|benefits|holiday|drive)'
      ],
      message: claimsRight
    },
    // Deadlines that are no part of a polite request
    {
      find: [
        '(answer|reply|response|feedback|letter|it|this|notes|explanation|statement) ..3 (should|must|has to|needs to|ought to|is to|shall|will have to) ..1 (reach|arrive|be (with @we|in|on|sent)|land)',
        '(@weekday|tomorrow|today|noon) is (the|your) (latest|deadline|last|limit)'
      ],
      unless: '(thank|thanks|application|submission|paper|course|exam|grant|conference|proposal|patiently|happy)',
      message: setsDeadline
    },
    // Threats
    {
      find: [
        '^ ..1 failing (which|that|a|an|your) ..2',
        ', failing (which|that) ..2',
        '@i (will|shall|am) not ..1 (stop|rest|leave|go|going|let|be) ..8 (until|till|before|without) (you|someone|somebody|an (answer|explanation)|a (reply|response)|i (have|get|hear|receive|am told|know))'
      ],
      unless: '(wait|assume|understand|apply|try|learn|thank|bother|improve|practise|practice|easier|prefer|you to|for another|why)',
      message: threatens
    },
    // Orders
    {
      find: '^ @lead? @lead? @order',
      unless: ['@friendly', '@reason', '@pleading', '^ ..1 answer (one|two|three|four|five|#number)'],
      only: isBlunt
    },
    {find: '^ (#name|mr|ms|mrs|dr|sir|madam) ..1 , @lead? @order', unless: ['@friendly', '@reason', '@pleading'], only: isBlunt},
    {
      find: '< (so|then) (just|please|now)? @order',
      unless: ['@friendly', '@reason', '@pleading', 'so (send|put|set|read|make|show|do) (it|that) ..1 @is'],
      only: isBlunt
    },
    {
      find: '(<|and|or|but) (just|then|now|at least|this time|simply)? @order',
      unless: ['@friendly', '@reason', '@pleading', '(read|set|put !(@we|..4 (writing|paper)))'],
      only: isBluntThroughout
    },
    {
      find: [
        'have the (decency|courtesy|guts|grace|courage|balls|backbone|honesty) (to|and) ..1 (tell|write|answer|explain|say|put|call|reply|give|look|respond|admit|be|sign)'
      ],
      unless: ['(you|to|he|she|they|i|we) ..1 (had|have|did)', 'had the']
    }
  ],
  message: '“{match}” orders the reader.',
  why: 'An order puts the reader off at once; nobody has to answer, so a polite request is all that works.',
  find: findLoneDeadlines,
  mends: [softenIfAskable, askInstead, remove()]
})

export const examples: Example[] = [
  {
    flags: 'Thank you for the tour. «I demand a full explanation of my marks.»',
    becomes: 'Thank you for the tour. Which skills or experience should I build to be a stronger candidate next time?'
  },
  {
    flags: 'I enjoyed the case study«, but you owe me an answer.»',
    becomes: 'I enjoyed the case study. Which part of my case study should I work on first to be a stronger candidate next time?'
  },
  {flags: '«You need to send me feedback on my portfolio.»', becomes: 'Could you please send me feedback on my portfolio?'},
  {flags: '«You must tell applicants where they stand.»'},
  {
    flags: '«I expect your comments on my lesson plan by Monday.»',
    becomes: 'Could you please send me your comments on my lesson plan?'
  },
  {flags: '«I want an answer.»', becomes: 'Which skills or experience should I build to be a stronger candidate next time?'},
  {flags: '«I require written feedback on the test.»'},
  {flags: '«We insist on a reply.»', becomes: 'Which skills or experience should we build to be a stronger candidate next time?'},
  {flags: '«I have a right to feedback.»'},
  {flags: '«The least you can do is name one weak point.»'},
  {flags: '«After four rounds I deserve a proper answer.»'},
  {flags: 'Could you let me know «by Friday»?', becomes: 'Could you let me know?'},
  {flags: 'Please send me your comments «within 48 hours».', becomes: 'Please send me your comments.'},
  {
    flags: 'I would be grateful for a short answer «by the end of the week», as my course starts soon.',
    becomes: 'I would be grateful for a short answer, as my course starts soon.'
  },
  {flags: '«You have until noon.»'},
  {flags: '«Send me your comments on the writing test.»', becomes: 'Could you please send me your comments on the writing test?'},
  {flags: '«Send me the scoring sheet.»'},
  {flags: 'I liked the team«, so tell me what to work on.»', becomes: 'I liked the team. Could you please tell me what to work on?'},
  {flags: "Thank you for the call. «Don't fob me off with a form letter.»"},
  {flags: 'I put two weekends into the task. «Have the decency to answer.»'},
  {flags: '«Would you care to explain the delay?»'},
  {flags: '«Answer me, or else I will sit in your lobby.»'},
  {
    flags: 'You used my plan for the fair. «Pay me for the two days.»',
    becomes: 'You used my plan for the fair. Which skills or experience should I build to be a stronger candidate next time?'
  },
  {flags: '«I will not stop writing until you answer.»'},
  {flags: '«I am going to need your remarks on the sewing test.»'},
  {flags: '«My expectation is that the panel writes to me.»'},
  {flags: 'Thank you for the coffee. «Whoever comes in on a Sunday has earned a few pointers.»'},
  {flags: '«A written review is to be sent to my home.»'},
  {flags: '«I am not willing to wait beyond Friday.»'},
  {flags: '«Silence is not an option.»'},
  {flags: '«Skip the pleasantries and tell me what to train.»'},
  {flags: '«Report to me how the welding test was graded.»'},
  {flags: '«I expect to be first in line for the next post.»'},
  {flags: '«Feedback is no extra, applicants get it, full stop.»'},
  {passes: "You don't owe me an answer, so I am all the more thankful for one.", because: 'the reader is set free'},
  {passes: 'I do not expect a long reply.', because: 'nothing is expected'},
  {passes: 'I expected the case study to be harder.'},
  {passes: 'Please send me any comments you can share.', because: 'please makes it a request'},
  {passes: 'Could you read my test again and tell me what to improve?', because: 'the second verb goes on with "could you"'},
  {passes: 'Kindly share your suggestions on my lesson plan.'},
  {passes: 'Let me know if a place opens in spring.'},
  {passes: 'Give my regards to the night shift.', because: 'a friendly order'},
  {passes: 'Call me if you need a hand at the fair.', because: 'an offer'},
  {passes: "Don't worry if you cannot answer."},
  {passes: 'Take all the time you need.'},
  {passes: 'If you need to keep it short, one line is plenty.'},
  {passes: 'You must be busy with the new intake.', because: 'a guess, not a duty'},
  {passes: 'I would be glad of a line at your earliest convenience.', because: 'leaves the time to the reader'},
  {passes: 'I am applying again before the February deadline.', because: "the writer's own time"},
  {passes: 'I can start immediately.'},
  {passes: 'Thank you for answering within a week.', because: 'thanks for what was'},
  {passes: 'You told me that you would decide by Friday, and you did.'},
  {passes: 'The role requires more practice than I have.', because: 'what the role asks'},
  {passes: 'You have every right to choose the other candidate.'},
  {passes: 'I owe you my thanks.'},
  {passes: 'Which course should I take before September?'},
  {passes: 'You will find my portfolio below.'},
  {passes: 'I expect my French was too slow for the front desk.', because: 'expect in the sense of suppose'},
  {passes: 'I would never insist on a call.'},
  {passes: 'Your cooks deserve all the praise they get.', because: 'praise for others'},
  {passes: 'Would you have five minutes to look at my plan?', because: 'a question, not a time limit'},
  {passes: 'I need to work on my answers before the spring.', because: "the writer's own need"},
  {passes: 'I hope it is not too much to ask for one line.'},
  {passes: 'It is only right that I thank the night team.'},
  {passes: 'By next spring I want to be the one who fixes the press.', because: "the date is the writer's own"},
  {passes: 'I expect the course will answer most of my questions.', because: 'it expects nothing of the reader'},
  {passes: 'I demand a lot of myself.', because: 'demands on oneself'}
]
