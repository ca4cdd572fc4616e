// Over 200 lines because most of it is word lists and examples.
import {legalClasses} from '../src/lexicon/legal'
import {defineRule, remove, replace, type Example} from '../src/rule'

const trait = '“{match}” links the decision to age, sex, origin or the like.'
const law = '“{match}” brings up the law.'
const threat = '“{match}” threatens to bring in other people.'

export default defineRule({
  id: 'no-legal-talk',
  title: 'Leave lawyers and threats out',
  tip: 'T0',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  classes: legalClasses,
  patterns: [
    // Turns of phrase
    {
      find: [
        '(would|answer|outcome|result|decision|same|chance|got|get|invited|different|hired) ..12 (with|under|had|without|if) ..3 (less|more|different|another|english|german|french|local|white|british|american|swiss|easier|proper|younger) ..2 (surname|last name|name|passport|skin|colour|color|face|birth year|date of birth|religion)'
      ],
      unless: [
        '(look|looked|go|went|going|read) over (my|the)',
        '(spelled|spelt|pronounced|written) ',
        '(claim|case|exercise|module|essay|course|training|policy|policies|lecture|law|laws|thesis|research|study|seminar|workshop|paper|hearing|studies|summary|anti-discrimination|price|task|topic) ..2 (discrimination|discriminate|racism|sexism|ageism)',
        '(discrimination|racism|sexism|ageism) ..1 (claims|cases|lawsuits|suits|disputes|complaints|hearings|files|practice|team|department|lawyer|lawyers|statistics|desk|unit|clause|term|chapter|part|article|claim|case|exercise|module|essay|course|training|policy|lecture|law|research|studies|seminar|workshop|test|task|tribunal|hearing|section|question)',
        '(not|never|no|nobody|without|nothing) ..3 (discriminate|discriminated|discrimination|racist|sexist|ageist|biased|prejudiced)',
        '(applied|apply|chose|love|like|write|came|asking|ask|glad|grateful|happy|proud|interested|moved|learn|learned|learning|know|want|wanted|enjoy|enjoyed|thank|thanks|sorry|late|nervous|understand) ..10 because ..3 (i|my|of)',
        'because ..8 (love|like|want|hope|learn|grow|interested|improve|move|closer|commute|nearer)',
        '(old|older|new|young|black|white|blind|deaf) (code|version|system|job|role|colleague|colleagues|manager|employer|tram|trams|machine|machines|books|town|building|friend|cv|portfolio|spot|spots|test|audition|tasting|box|belt|coat|bread|chocolate|tea|coffee|hat|paper|board|children|clients|patients|people home|residents|horse|horses|trees|wine|car|cars|ship|engine)',
        '(work|worked|working|teach|teaching|care|caring|help|helping|support|nurse|lesson|class|ward|home|unit|group|classes|service|services|charity|clients|shelter) ..4 (with|for|of) ..3 (@kind|children|kids|disabilities)',
        '(my|the) ..1 (accent|name) ..3 (problem|issue|hard|difficult|unclear|strong|thick|misspelled|wrong|spelled)'
      ]
    },
    // Plain guesses, hints and threats
    {
      message: trait,
      find: [
        '(was|is|were) it ..1 (my|the) ..1 (age|gender|sex|race|religion|skin|skin colour|skin color|colour|nationality|disability|wheelchair|headscarf|hijab|pregnancy|bump|surname|origin|hair|faith|beard|turban)',
        '(nobody|no one|not one|hardly anyone|none) ..2 (over|above|past|under) (thirty|forty|fifty|sixty|thirty-five|forty-five|fifty-five|#number) ..4 (work|works|there|in your|at your|hired|invited|called)',
        '(all|every|each|most) (of)? (your|the) ..1 (managers|bosses|directors|staff|people|team|employees|leaders|partners|interviewers|panel) ..1 (are|is|were|was) ..1 (all)? ..1 (men|male|white|women|young|german|english|local|christian|under thirty|the same ..1)',
        '(not|never) ..1 (want|wanted|hire|take|like|imagine|see|fancy) ..1 (a|an|any) ..1 (woman|man|mother|foreigner|immigrant|muslim|jew|hindu|disabled|pregnant|black|older|gay) ..4',
        'my ..1 (age|disability|religion|gender|race|nationality|wheelchair|illness|pregnancy|faith|origin|colour|color|hijab|headscarf) (should|must|ought|would|could|can|did|does|was|is|were) ..2 (not|never|no|the (reason|problem|cause|issue)|a problem|an issue|to blame)',
        '(wonder|wondering|suspect|think|believe|feel|felt|afraid|sure|guess|suppose) ..3 (my|the) ..1 (age|disability|religion|gender|race|nationality|wheelchair|illness|pregnancy|faith|origin|colour|color|hijab|headscarf|skin|surname|bump) ..1 (is|was|were|had|has|has been|played|counted|might have|may have) ..4',
        'my ..1 (name|surname|accent|passport) (is|was|sounds|sounded) ..1 (foreign|different|strange|arabic|polish|african|turkish|indian|not english|not german) ..2 (and|,) ..2 (that|it) ..1 (was|is|were) ..1 (enough|it|why|all)',
        'you (can not|may not|must not|should not|are not allowed to|had no right to) ..1 (ask|asked) ..2 (a|any|people|women|me|someone|an)'
      ],
      unless: '(hope|asking|grateful|fine|happy|proud|joke|patients|customers|pupils|guests|portfolio|exhibit|film|novel|essay|garden)'
    },
    {
      message: threat,
      find: [
        '@i ..1 (have)? ..1 (kept|keep|made|hold|have) ..1 (a|the|full|written)? ..1 (record|records|recording|screenshots|notes|log|copies) of (everything|all|what you|each|every|our|your)',
        'by law (you|your|a|every|an|i|we)',
        '(people|everyone|the public|other applicants|others|the world|candidates) ..1 (should|ought to|must|need to|deserve to|will) ..1 (know|hear|read|learn|be warned|see) ..1 (how|what|about) ..2 (you|your|this|company|firm)',
        '@i (will|shall|am going to|might|may|could) ..1 (tell|inform|warn|alert|notify|involve|go to|contact|write to) ..2 (the|my|a)? ..1 (union|press|newspaper|newspapers|media|ombudsman|inspectorate|authorities|embassy|works council|trade union|board of|council|regulator|everyone i know|everybody i know)',
        '(make sure|see to it) ..2 (everyone|everybody|all my|people|others|the whole) ..4 (hears|hear|knows|know|learns|reads)'
      ],
      unless: '(thank|how (kind|well|good|warm|lovely)|recommend you|good word|kindness|vacancy|open day)'
    },
    // The law.
    {
      message: law,
      find: [
        '(my|our|a|the|with|good|through|from) ..1 @lawyer ..4 (will|would|may|might|has|have|wants|says|said|thinks|tells|told|advised|advises|suggested|finds|found|thought|agrees|can|should|to look|look at|shall|contact|write)',
        '(letter|mail|email|call|post|word|hear|hearing|speak|spoken|spoke|talk|talked|consult|consulted|see|seen|seeing|instruct|instructed|ask|asked|told|informed|contact|contacted|hire|hired|to|with) ..3 (my|our|a) ..1 @lawyer',
        '(legal|judicial|court) ..1 (action|actions|steps|proceedings|consequences|recourse|remedies|remedy|means|route|advice|measures|challenge|case against|grounds|dispute|battle|way)',
        '(~file|~start|~bring|~launch|~prepare|~threaten|~consider|~face|~begin|~lodge|~pursue|~make|thinking (about|of)|grounds for) ..4 (lawsuit|suit|legal case|class action|court case|legal claim|claim against|case against|(tribunal|court|discrimination|equality) (claim|case|proceedings))',
        '@i ..2 (could|will|might|may|can|shall|would|am going to|tempted to|entitled to) ..2 (~sue|take you to|drag you|go to (court|a tribunal|the courts))',
        '(see|meet) (you|each other|us|again) ..3 in court',
        '(~take|~go|~bring|~drag|~carry|~end) ..4 (to|before|in) (the|a|an)? ..2 (court|courts|tribunal|labour court|labor court|judge|ombudsman)',
        '(under|pursuant to|according to|by virtue of|as per|in accordance with|within the meaning of|on the basis of|citing|cite) ..5 @statute',
        '(the law|(labour|labor|employment|equality|discrimination|data protection) law|the ..2 @statute) ..2 (says|say|is (clear|on my side|very clear|quite clear)|requires|obliges|gives|entitles|forbids|prohibits|protects|states|allows me|demands|does not (allow|permit)|applies|provides|on my side)',
        '(article|section|paragraph|art|par) #number ..4 (@statute|requires|gives|says|entitles|allows)',
        '(know|aware of|defend|exercise|enforce|assert|reserve|stand up for|insist on|fight for|protect) ..1 (my|our|all my|of my|the right|all) ..1 (rights|right to (take|contact|report|go|make|publish|complain|appeal|legal))',
        '(question|questions|what you did|asking|decision|rejection|refusal|process|this) ..2 (is|was|were|are) ..2 (illegal|unlawful|against the law|not legal|not lawful|forbidden by|a breach of|in breach)',
        'you ..1 (are|were) not ..1 (allowed|supposed|permitted|entitled) to ask',
        '(request|want|demand|ask for|access to) ..4 (all (the)? data|personal data|data (you hold|held|about me)|subject access)',
        '(keep|keeping|kept|saved|saving|collect|collecting|preserve|documenting|logged|have) ..6 (as|for|in) (evidence|proof)',
        '(it|this|i|there) (is|was|have) (a|quite a|a strong|a good|a clear) ..1 case >',
        '(there (is|are)|the) ..1 (law|laws) ..1 (about|against|for (this|that|people|cases)|protects|protect|that (forbid|protect))',
        'you (can not|may not|must not|could not) ..2 (reject|refuse|turn|ask|treat|send|drop) ..4 (for being|because|on (the)? grounds|about (my|your|her|his))',
        '(advice|informed|aware|seek|seeking|check|checked|know) ..3 (on|of|about)? (my|our) ..2 rights (>|as|in|under|here|and)',
        '(friend|cousin|brother|sister|uncle|aunt|neighbour|wife|husband|father|mother|son|daughter|partner|flatmate) (is|who is) (a|an) ..2 @lawyer and (he|she) ..3',
        '(formal|official) (grievance|complaint|notice)'
      ],
      unless: [
        '(team|department|exercise|course|terminology|secretary|translation|translator|interpreter|interpreting|module|degree|internship|training|paralegal|studies|clerk|drafting|essay|moot|clinic|practice|trainee|pupillage|writing|research|texts|documents|vocabulary|hearing|mock|handle|handling|reflex|client|clients)',
        '(role|job|position|post|work|worked|working|study|studied|studying|career|apply|applied|applying|train|trained|qualified|intern) ..4 (as|in|at|for) ..4 (@lawyer|law|legal|court|courts|tribunal|litigation)',
        '(as|become|becoming|being|be) (a|an) ..2 @lawyer',
        '(your|the) (article|section) ..1 (on|about)',
        '(right|rights|entitlement|entitled|required|allowed) to (work|live|stay|reside|remain|study|drive|teach|practise|practice)',
        '(proofread|proofreads|helped me|told me about|recommended|wording|friend helped)',
        '(not|never|no) ..4 (sue|lawyer|legal|court|claim|complaint)',
        '(section|article|paragraph) #number ..2 (of|in) (my|the|your) ..2 (proposal|report|essay|thesis|paper|plan|cv|portfolio|test|exam|draft|manuscript)',
        'question on'
      ]
    },
    // A body, the press or the public would be told.
    {
      message: threat,
      find: [
        '(my|our|your|the|a|an|whether the|in case the|of the) ..3 @body ..3 (will|would|may|might|has to|have to|shall|wants|want|needs|must|can|could|fancies|takes|take|likes|loves|finds|found|thinks|thought|agrees|said|says) ..4 (@learn|look|take|say|decide|find|think|contact|deal|investigate|agree|so|it|be more|help)',
        '@body ..1 (has|have|had|was|were|is|are|will be|gets|get|receives) ..2 (informed|notified|contacted|copied|alerted|made aware|looking into|watching|copy|copies|wind)',
        '(interesting|interest|useful|news|a case|something) ..1 (for|to) (the|our|my|your) ..1 (@body|@press)',
        '@i ..4 (~contact|~inform|~involve|~turn|~complain|~approach|~alert|~notify|~forward|~escalate|~refer|~report|~cc|~copy|~copying|~mention|~pass|~take|~bring|~go) ..5 (to|with|in)? (the|a|an|your|my)? ..1 (@body|@press) !(course|test|exam|officer|job|role|post|station)',
        '@i ..2 (will|shall|could|might|may|would|am going to|have to) ..2 report (you|your)',
        '(report|reporting|reported) (you|your ..1) ..1 to ..3',
        '@i ..3 (~file|~lodge|~submit|~raise|~register) ..2 (complaint|grievance|petition|protest)',
        '(friend|mate|cousin|brother|sister|brother-in-law|sister-in-law|uncle|aunt|neighbour|neighbor|wife|husband|father|mother|son|daughter|colleague|acquaintance|partner|flatmate) ..6 (@lawyer|@press|@body|law|tribunal) ..6 (interest|interested|curious|interesting|case|finds|found|thinks|thought so|says|said|agrees|advises|advised)',
        '(finds|calls|thinks) (it|this) ..1 (curious|interesting|odd|strange|a case) that ..8',
        '(so would|so will|so might|as would|as will) (the|my|our|a) ..1 (@body|@press|@lawyer|internet|public|world)',
        '(the|a|an|my|our|some|local|national|every|any) ..2 @press ..1 (will|would|may|might|should|could|love|loves|are|is|has|likes) ..3 (@learn|pick|run|print|want|get|have a|find|write|report|story|stories)',
        '(i|we|my ..2) ..3 (will|shall|am going to|would|could|might|may|intend to|plan to|can|have decided to|am tempted to|feel like|about to|already|just|not shy about|not afraid to) ..4 (~post|~share|~publish|~write|~put|~tell|~expose|~leave|~tweet|~blog|~upload|~describe|~document) ..8 (@web|review|reviews|stars|screenshots|screenshot|publicly|public|everyone|the world)',
        '(story|email|mail|letter|experience|names|name|this|it|everything|carry-on|saga|thing) ..4 (going|goes|go|will go|posted|will be|ends up) ..2 on ..3 @web',
        '(my|a|an|our|honest|negative|bad|public|terrible|detailed|one-star|1-star|scathing|frank|the) ..1 (review|rating|write-up|blog post|reviews) ..3 (on|at|will|would|about|is|goes) ..1 (@web|honest|your (company|firm|hiring|recruitment|process)|ready|be (honest|as)|reflect|follow|coming|my experience)',
        '(@web|my followers|my readers|my network|customers|your customers|your clients|people (online|here|in town)|others|candidates|applicants|the world|everyone|everybody) ..1 (will|should|is going to|are going to|shall|deserve to|have a right to) ..2 (hear|know|learn|read|see|be (told|shocked)|find out) ..6',
        '(you|everyone|people|others|your _) ..1 (will|shall|can|may) ..2 (read|reading|hear|hearing) ..1 about ..4 (on|in|at) ..2 (@web|@press)',
        '(appointment|meeting) with ..1 @body',
        '(put|post|share|upload|drop|dump) (this|it|that|you|everything|the (mail|email|letter|screenshot)|your ..2) ..3 (on|to|all over|in) ..2 @web',
        '((one|zero|single|no) (star|stars) (review|rating|from me)|stars (accordingly|to match)|one-star)',
        '(warn|warning|tell|telling|advise|advising) ..3 (applicants|candidates|people|others|everyone|jobseekers|nurses|drivers|teachers|graduates|students|colleagues) ..4 (about you|off|away|on ..1 @web|via ..1 @web|how you|what you)',
        '(hate|shame|pity|awkward|unfortunate) ..4 (if|for|should) ..4 (got out|gets out|came out|hear|heard|find out|found out|public|leaked|know|read)',
        '(think (of|about)|careful (with|about)|fear for|worry about) your ..1 (reputation|good name|image|brand)',
        '(hear|hearing) from (my|our|the) ..2 (@body|@lawyer|rep)',
        '(my|the|our) ..1 (steward|rep|union rep) ..2 (said|says|thinks|will|would|has)',
        '(what|how) ..3 your ..1 (customers|clients|guests|patients|parents|donors|readers|boss|board|sponsors|members) ..2 (would|will|might) ..1 (say|think|feel) ..4 (if|about (this|that|it|how))',
        '(word (gets|travels|goes|spreads) ..1 ($|in this|around here|fast|quickly)|people talk (, and i|here|in this))',
        '(mention|put|include|describe|write) (it|this|that|you|everything) ..2 in (my|a|the) ..1 (review|rating|column|blog|podcast)',
        '(followers|readers|listeners|subscribers|viewers) ..2 (love|like|enjoy|eat up) ..1 (a story|stories|this kind|that kind|this sort)',
        '@i (have|run|host|write) (a|an|the) ..1 (podcast|blog|channel|column|newsletter) ..2 (and you|you have)',
        '(inspector|inspectors|inspection|health office|taxman) ..2 (should|might|may|could|would) ..2 (look|like|want|enjoy|hear|have) ..4',
        '(let|tell) (the|my|our) ..3 (know|about) how you ..1 treat',
        '(the|my|our) ..2 (college|university|agency|job centre|jobcentre|community|village|school|placement office) ..1 (will|shall) ..2 (hear|be told|be informed)',
        '(friend|cousin|brother|sister|uncle|aunt|neighbour|wife|husband|father|mother|partner) (writes|reports|works) for (the|a) ..2 (@press|gazette|herald|times|post|news|tribune|chronicle|echo|radio)',
        '^ (copy|cc|copies) (to|of this)',
        'do not (push|tempt|test) me'
      ],
      unless: [
        'as (a|an|the|their) ..1 (translator|interpreter|clerk|trainee|assistant|secretary|contractor|supplier|volunteer)',
        '(no|not|never|without) ..3 (complaint|complaints|complain|grievance|report)',
        '(good|nice|positive|kind|kindly|glowing|friendly|lovely|warm|warmly|great|five-star|5-star|grateful|thankful|happy|thank|thanks|appreciate|glad|pleased|welcome|wish me luck)',
        '(press|media|communications|pr|marketing|blog|web|online) (officer|office|role|job|team|manager|release|releases|kit|assistant|intern|internship|position|post|desk|work|trainee|conference|strategy|plan|campaign|course|shop|portfolio|profile|sample|test)',
        '(my|your|the) ..2 (portfolio|cv|profile|sample|samples|work|course|code|slides|project|projects|article|articles|poem|film|essay|lesson|tutorial|exercise|recipe|sourdough|bread) ..4 @web',
        '(post|share) my ..4 @web',
        '(i|we) ..2 (found|saw|read|find|see|seen|heard|came across|follow) ..6 (@web|advert|ad|vacancy|opening)',
        '(written|wrote|write|work|worked|working|volunteer|interned|contribute|edit|freelance|study|studied) ..2 (for|at|in) ..3 (@press|@body)',
        '(case study|exercise|role play|role-play|scenario|task|mock|sample|essay|thesis|research|article|training|module|course|fault|shift lead)',
        '(placement|supervisor|coach|career centre|career center|mentor|tutor|job centre|jobcentre|counsellor|counselor|teacher|advisor|adviser|university|handle|customs law)',
        '(police|prison|fire|council|chamber|union|ministry|authority|court|embassy) (officer|job|role|post|position|recruit|academy|test|exam|station|orchestra|music|choir|rep role|clerk|work|course)',
        '(permission|what i (learned|learnt))',
        '(found|find) out ..2 (your|the) ..2 (address|number|email|name)'
      ]
    },
    // The outcome is put down to a trait.
    {
      message: trait,
      find: [
        '(a|an|any|people|someone|anyone|no|women|men|mothers|foreigners|immigrants|muslims|for|like) ..4 (@minor|with my (name|colour|color|skin|accent|passport|background)|of my (age|community|colour|color|faith|religion|tribe|background)|in a (wheelchair|hijab|headscarf)|with (a (foreign name|headscarf|hijab|wheelchair|disability|baby)|children|kids)) ..5 (not|never|no|nothing|hardly|rarely|ever) ..6 (get|gets|want|wanted|chance|hired|welcome|belong|belongs|fit|fits|need|needed|place|called|considered|room|apply|bother|invited|hope|taken|make|past|through)'
      ],
      unless: ['(as|am|was|being) (a|an) ..3 @minor', '(a|an) ..3 @minor ..1 , ..1 i', '(thank|thanks|glad|grateful|kind|welcome)']
    },
    {
      message: trait,
      find: ['(~discriminate|discriminatory|discrimination|racist|racism|sexist|sexism|ageist|ageism|bigoted|xenophobic|homophobic)'],
      unless: [
        '(claim|claims|case|cases|exercise|module|essay|course|training|policy|policies|lecture|law|laws|thesis|research|study|seminar|workshop|paper|hearing|studies|summary|anti-discrimination|price|task|topic|dismissal|team|litigation|tribunal|lesson|test)',
        '(not|never|no|nobody|without|nothing) ..3 (discriminate|discriminated|discrimination|racist|sexist|ageist|biased|prejudiced)'
      ]
    },
    {
      message: trait,
      find: [
        '(@fateWord|wonder|suppose|guess|fear|suspect|think|believe|assume|sure|probably|clearly|obviously|maybe|perhaps|surely|just|only|simply|it|its|this|that) ..6 because ..2 (i (am|was|wear|have|look|come|pray|need|use|got|became|cover)|of my|of being|my) ..3 (@kind|@tell|too (old|young)|@age|accent|name|hair|beard|not from here)',
        '^ because ..1 (i (am|was|wear|have|come|pray)|of my) ..3 (@kind|@tell|too (old|young)|not from here) ..6 (@fateWord|chance|@out)'
      ],
      unless: [
        '(applied|apply|love|like|write|came|glad|grateful|happy|proud|moved|learn|learned|learning|enjoy|enjoyed|thank|thanks|sorry|nervous|welcome|kind|understanding) ..10',
        'because ..8 (love|like|want|hope|learn|grow|interested|improve|move|closer|commute|nearer|new)'
      ]
    },
    {
      message: trait,
      find: [
        '(bias|prejudice|hostility|prejudiced|biased|prejudices) ..1 (against|towards|toward) ..3 (@minor|women|men|disabled|parents|people|anyone|age)',
        "(because of|due to|owing to|on account of|based on|on the basis of|down to|on (the)? grounds of|judged by|judged on|comes down to|came down to|to do with|held against|(weight|importance) given to|it is about|was about) ..1 (my|our|a woman's|a man's|being|the) ..2 (@tell|@kind|accent|name|hair|beard)",
        'my ..2 (@tell|hair|beard|accent and my surname) ..4 ((did|does|do) not ..2 (suit|fit|match|please|go (with|down)|appeal|sit well|help)|(play|played|plays) ..1 (a|some|any|its)? ..1 (part|role)|put you off|scared|frightened|offended|cost me|sank me|ruled me out|decided|tipped|was enough|did it|got in the way|(was|were) held|counted against|(was|is|were|are) ..2 (what|why|the|a|your|enough) ..2 (problem|reason|issue|obstacle|factor|deal-breaker|trouble|hurdle|cost|stopped|decided|finished))',
        '(reason|cause|problem|issue|obstacle|factor) ..2 (is|was|were|be) ..1 (my|being) ..2 (@tell|@kind|@age)',
        '(is|was) it (my|the|because of my) ..4 @tell ..6 (that|which|you) ..4',
        '(too|not) (old|young|foreign|brown|black|dark|white|female|gay|pregnant) (enough)? ..1 (for (you >|your)|in your (eyes|opinion|view|book))',
        '(if|had|were) ..1 (i|my ..2) ..3 @other ..12 (would|might|could) ..6 (hired|invited|taken|chosen|called|got|answer|different|talking|reading|read|interview|job|yes|in|look|looked|heard|said)',
        '(would|might|could) ..4 (asked|ask|happened|happen|said|say|treated|treat|told|tell|questioned|rejected|hired|hire|wanted|preferred) ..3 (a (white|young|younger) (man|woman|person|guy|face|name)|a man|men|a father|a german|white people|a younger ..1|someone younger|a local|a native|the men|my brother|my husband|locals|natives)',
        '(a|some|somebody|someone)? ..1 (younger|male|white|local|foreign-free) (face|faces|person|people|man|woman|blood|hands|one|candidate|applicant) ..2 (was|were|is|are|would|might|could|preferred|wanted|suits|fits|looked)',
        '(nobody|no one|none|not one|not a (single|soul)|every|everyone|everybody|each|all|only|any|never|hardly any|few|those|the ..1 who) ..6 (@minor|(under|below|younger than) @age|grey|men|women|white|accent|uncovered|foreign names|with my ..1) ..10 @out',
        '(nobody|no one|none|not one|not a (single|soul)|everyone|everybody|all|each) ..8 @out ..8 (@minor|(under|below|over|above|past|younger than) @age|white|male|men|uncovered)',
        '(everyone|everybody|all|the (people|ones|others)|those) (you|that you|i saw|who) ..5 (took|hired|chose|picked|take|hire|invited|passed|saw|was|were) ..6 ((under|below|over|younger than|above) ..2 @age|a day over|white|male|men|young|@minor)',
        '@i ..1 (was|am) the only (@kind|one ..2 (with|in|over|from) ..3 (@tell|@age|hijab|headscarf|turban)) ..10 (not|no|rejected|home|out|call|left)',
        '@out ..10 (and|while|but) ..1 i was the only ..1 (@kind|one ..2 (with|in|over|from) ..3 (@tell|@age|hijab|headscarf|turban))',
        '(women|mothers|foreigners|over-fifties|immigrants|muslims|parents|people|anyone|nobody|the disabled|old people) ..4 need not (apply|bother|hope|try)',
        '(you|your ..1|company|firm|panel) ..2 (do not|only|never|obviously|clearly)? ..1 (hire|employ|take|want|recruit|like|prefer|looking for) ..2 (women|men|mothers|foreigners|immigrants|muslims|(black|older|old|young|younger|white) (people|men|ones|faces)|people (over|under|from|with (disabilities|children|kids|foreign))|whites|locals|germans|boys|a mother)',
        '(code|euphemism|another word|other word|polite word|polite way|nice way|nice word|means|meant|stands for|shorthand|translates|we ..1 know what|what ..2 (means|meant|stands for)) ..6 (being (gay|black|old|foreign|a woman|pregnant|disabled|muslim|a mother)|too old|my age|i am (foreign|a foreigner|black|old|a woman|gay|@age)|foreign >|old >|gay >|not (white|german|british|young|male)|over @age|grey hair|kids|children)',
        '(overqualified|over-qualified|culture fit|cultural fit|team fit|not a fit|energetic|dynamic|fresh|digital native|young team|young and dynamic|flexible|too senior) ..10 (too old|my age|foreign|foreigner|gay|black|pregnant|mother|children|kids|woman|disabled|wheelchair|headscarf|over @age|i am @age)',
        '(at my age|at @age (years)?|(a|an) ..1 (old man|old woman|woman|man|mother) (of|in|over|at) ..3) ..6 (know|knows|learn|learns|understood|understand|understands|hear|hears|read|reads) ..3 (what|that|the (word|hint|message|code))',
        '(i am|being|at) ..1 (@age|over @age|@kind) ..4 ((know|see|guess|imagine|understand) ..3 (what (this|that|it) ..2 (about|means|meant|is)|why you|own conclusions)|go figure)',
        '(own|my) conclusions ..10 (@tell|age)',
        '(without|if not for|were it not for|minus) (my|the|this) ..1 @tell',
        'being ..2 (@kind|over @age|@age|in my @decades) ..4 ((should|must|ought|can) not ..2 (cost|lost|lose|count|matter|be (a|the) (reason|crime))|(cost|lost) me|(was|is) (the|my|a) ..1 (reason|crime|mistake|deal-breaker)|is why|ruled me out|did it|(something|anything|a lot|everything) to do)',
        '(mentioned|told|said|saw|noticed|heard|learned|learnt|found out|realised|realized|spotted|asked|explained|admitted|disclosed|read) ..8 (my ..2 @tell|maternity|pregnant|expecting|gay|trans|muslim|jewish|disabled|autistic|epileptic|a mother|nursery|childcare|children|kids) ..12 (was over|were over|changed|face|went cold|froze|silence|silent|ended|mood|smile|no longer|from that (minute|moment)|suddenly|at once|lost interest|dried up|cooled|a no|the no|made up|different)',
        '(the moment|as soon as|once|from the (minute|moment)|ever since|(fine|well|interested|friendly|lovely|smiling) until|the minute|the second|(day|days|hours|week|right|straight|just) after|dried up|changed|went cold|cooled|smile ..3 when) ..6 (saw|heard|mentioned|mention|learned|learnt|noticed|found|told|read|realised|realized|walked in|said|knew|understood|asked) ..6 (my ..3 (@tell|surname|accent|hair|face|name)|maternity|pregnant|expecting|gay|trans|muslim|disabled|epileptic|where i ..2 from)',
        '(wonder|ask myself|curious|question) ..2 (if|whether|how far) ..2 (my|being|the fact that i) ..4 (@tell|@kind|@age) ..8 (to do with|part|role|reason|problem|mattered|counted|weighed|decided|helped|against)',
        '(nothing|something|anything) to do with ..1 (my|being) ..2 (@tell|@kind|@age)',
        '(all|every|each|only|everyone|everybody) ..7 (half my age|all men|all white|all male|in their twenties|twenty-five|(under|below) @age|young enough to|my children could)',
        '(question|questions|asked|asking|ask) ..1 (about|for|after)? ..1 (my|our) ..2 (family plans|year of birth|date of birth|birth year|age|childcare|religion|church|faith|pregnancy|origins|marital status)',
        '(my|the) ..3 (@tell|back|illness|accent) ..3 (seems|seem|appears|appeared|seemed|apparently) ..1 (to)? (have)? ..1 (ended|decided|settled|finished|been enough|cost|done it|sealed)',
        '(it|that) (was|is) ..1 (the|my) ..1 @tell , ..1 (was not it|is not it|right|no >)',
        '(since|once|after|when) ..3 (told|heard|saw|mentioned|knew|learned|noticed|was heard) ..4 (@tell|accent|pregnant) ..10 (nobody|no one|lasted|silence|cold|over|minutes)',
        '(since|once|after|when) my ..1 (@tell|accent) (was|were) (heard|seen|noticed|known|mentioned) ..8',
        '(as|being) (a|an) ..2 @kind ..2 (know (this|that|the|these|what|how)|am used to|had not expected|expected (nothing|no)|expect nothing|am not surprised)',
        '(men|women|whites|germans|locals|natives|young people|youngsters|english|under-thirties) only (>|it|please|apparently)',
        '(a|an) ..1 @kind (can|may|is allowed to|is good enough to) ..8 but not',
        '(with|of) (a|the)? (name|names|face|skin|passport|accent|surname|faith|colour) like (mine|ours)',
        '@i would have been ..1 (fine|in|hired|welcome|good enough|all right) ..1 as (a|an) ..2',
        '(young|younger) (ones|people|lads|men|candidates) ..2 (stayed|got|went through|made|passed|were kept|kept) ..8',
        '(assume|suppose|guess|imagine|conclude|suspect|fear) ..2 (that)? ..1 my ..2 (@tell|grey hair|hair) ..2 (was|is|did|does|has|played|put|cost)',
        '(not|only|does not) ..2 (fit|match|suit) ..2 (your|the) ..1 (image|picture|profile|look) ..6'
      ],
      unless: [
        '(look|looked|go|went|going|read) over (my|the)',
        '(spelled|spelt|pronounced|written) ',
        '(old|older|new|young|black|white|blind|deaf) (code|version|system|job|role|colleague|colleagues|manager|employer|tram|trams|machine|machines|books|town|building|friend|cv|portfolio|spot|spots|test|audition|tasting|box|belt|coat|bread|chocolate|tea|coffee|hat|paper|board|children|clients|patients|people home|residents|horse|horses|trees|wine|car|cars|ship|engine|nurses)',
        '(work|worked|working|teach|teaching|care|caring|help|helping|support|nurse|class|ward|home|unit|group|classes|service|services|charity|clients|shelter) ..4 (with|for|of) ..3 (@kind|children|kids|disabilities)',
        '(my|the) ..1 (accent|name) ..3 (problem|issue|hard|difficult|unclear|strong|thick|misspelled|wrong|spelled)'
      ]
    }
  ],
  guards: {
    declined:
      '(not|never) ..3 (threat|threaten|threatening|complain|complaining|sue|accuse|accusing|blame|suggest|suggesting|mean to|saying) ..6',
    reported: '(that is|it is) (fine|fair|legal)'
  },
  message: law,
  why: 'Words of law end the talk, because then only a lawyer may answer; if you think the law was broken, get advice before you write.',
  mends: [remove(), replace('I respect your decision.', 'Say this instead')]
})

export const examples: Example[] = [
  {flags: 'Thank you for the call. «My lawyer will look at your letter.»', becomes: 'Thank you for the call.'},
  {flags: '«I am considering legal action.» Which course should I take?', becomes: 'Which course should I take?'},
  {flags: 'I liked the ward«, but the ombudsman will hear of this.»', becomes: 'I liked the ward.'},
  {flags: '«I was rejected because I am a mother.» I would be glad of advice.', becomes: 'I would be glad of advice.'},
  {flags: '«Is it because of my headscarf?»'},
  {flags: '«Under the Equality Act you owe me an answer.»'},
  {flags: '«If I were a man, I would have got the job.»'},
  {flags: '«Nobody over sixty was invited to the second round.»'},
  {flags: '«Every woman was out after the first test.»'},
  {flags: 'Thank you for the tea. «I will post this on LinkedIn.»'},
  {flags: '«My honest review on Glassdoor will follow.»'},
  {flags: '«The local newspaper would be interested in this.»'},
  {flags: '«I have filed a complaint with the inspectorate.»'},
  {flags: '«This is age discrimination.»'},
  {flags: '«I told you that I was pregnant, and from that minute your smile was gone.»'},
  {flags: '«Your phrase “no culture fit” means too old.»'},
  {passes: 'I have the legal right to work in Ireland.', because: 'it is a fact for the application'},
  {passes: 'I enjoyed the morning at the human rights court.', because: 'it is the subject of the job'},
  {flags: '«My cousin, who practises employment law, found the question very interesting.»'},
  {passes: 'Was my summary of the discrimination claim too long?', because: 'it is the subject of an exercise'},
  {passes: 'I hope to join the litigation team one day.', because: 'it is the job'},
  {passes: 'Which part of my legal terminology should I work on?', because: 'it is a skill'},
  {passes: 'I took a course in employment law last year.', because: 'it is a course'},
  {passes: 'I came to nursing at forty-seven and still learn every day.', because: 'the trait is mentioned in passing'},
  {passes: 'As a mother of two I can start in September.', because: 'the trait is mentioned in passing'},
  {passes: 'Was my accent hard to follow on the phone?', because: 'it asks about a skill'},
  {passes: 'I must report to my placement cell by June.', because: 'nobody is accused'},
  {passes: 'I have no complaint about you or the panel.', because: 'negation counts'},
  {passes: 'The lawyer in the mock hearing spoke very fast.', because: 'it is part of the test'},
  {passes: 'I would be happy to leave a good review about your tour.', because: 'it is praise'},
  {flags: 'Thank you for the call. «My hijab clearly did not go down well.»', becomes: 'Thank you for the call.'},
  {flags: '«The inspectorate will be informed of your methods.»'},
  {flags: '«I am preparing a court case.»'},
  {flags: '«You will read about this on Kununu.»'},
  {flags: '«Being pregnant should not have cost me the post.»'},
  {passes: 'I keep every email from your school as a nice memory.', because: 'nobody is threatened'},
  {passes: 'Being a mother taught me to plan, and I can start in May.', because: 'the trait is mentioned in passing'},
  {passes: 'I saw the advert on LinkedIn and in the local paper.', because: 'it says where the job was found'}
]
