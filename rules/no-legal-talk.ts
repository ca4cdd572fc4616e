// Over 200 lines because most of it is word lists and examples.
import {legalTalkWeights} from '../src/lexicon/weights/no-legal-talk'
import {legalClasses} from '../src/lexicon/legal'
import {defineRule, remove, replace, type Example} from '../src/rule'

const trait = '“{match}” links the decision to age, sex, origin or the like.'
const law = '“{match}” brings up the law.'
const threat = '“{match}” threatens to bring in other people.'

/** Words of a letter to a law office, where law is the work. */
const lawAsTrade =
  /\b(?:paralegal|litigation|pupillage|moot|legal (?:assistant|secretary|clerk|intern(?:ship)?|translat\w+|department|role|post)|law (?:firm|degree|school|clinic|student|clerk)|courtroom|(?:as an?|am an?) (?:\w+ )?(?:lawyer|solicitor|barrister|attorney) (?:by|with|who))\b/i

export default defineRule({
  id: 'no-legal-talk',
  title: 'Leave lawyers and threats out',
  tip: 'T0',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  weights: legalTalkWeights,
  classes: {
    ...legalClasses,
    insider:
      '(friend|mate|pal|cousin|brother|sister|brother-in-law|sister-in-law|uncle|aunt|neighbour|neighbor|wife|husband|father|dad|mother|mum|mom|son|daughter|colleague|acquaintance|partner|flatmate|boyfriend|girlfriend)'
  },
  patterns: [
    // Lawyers, courts, claims and rights
    {
      message: law,
      only: (_, {text}) => !lawAsTrade.test(text),
      find: [
        '((my|our|employment|labour|labor|discrimination|your) ..1 (lawyer|attorney|solicitor|solicitors|attorneys|lawyers)|(lawyer|lawyers|solicitor|attorney) (up|letter)|(an|the) ombudsman|lawsuit|eeoc|unlawful|unlawfully|illegal|illegally|lawful|subpoena|equality (act|law|legislation|commission|body|office)|labour inspectorate|anti-discrimination|antidiscrimination)',
        '(my|our|a|an|another|good|his|her|discrimination|employment) ..2 @lawyer ..4 (will|would|may|might|has|wants|says|said|thinks|thought|tells|told|advised|advises|suggested|suggests|finds|found|agrees|can|should|look|looking|covers|contact|write|wrote|love|know|knows|waiting|ready)',
        '(letter|word|copy|advice|hear|hearing|speak|spoken|speaking|spoke|talk|talked|talking|consult|consulted|consulting|see|seen|seeing|instruct|instructed|ask|asked|contact|contacted|hire|hired|ring|rang|rung|call|called|phone|phoned|engage|engaged|retain|retained|brief|briefed|involve|involving|bring in|get|getting|got|show|shown|forward|forwarded|need|find|found|passed|send|sent|over) ..5 (my|our|a|an|from|to|instruct|consult|engage|with) ..2 @lawyer',
        '(knows|know|has|have|got|with) (my|a|an|some) ..1 @lawyer',
        '@insider ..8 (@lawyer|law|tribunal) ..8 (says|said|case|claim|interest|interested|interesting|like to|love to|told me|thinks|agrees|advised|look at|found|finds|sue|file)',
        '(legal|judicial|court) ..1 (action|actions|step|steps|proceedings|consequences|recourse|remedy|remedies|means|obligation|obligations|duty|rights|route|way|path|advice|measures|challenge|claim|case against|grounds|dispute|battle|protection)',
        '(legally|formally) ..2 (obliged|entitled|required|bound|on|binding|actionable|responsible|challenge)',
        '(~file|~lodge|~bring|~submit|~raise|~make|~pursue|~start|~launch|~prepare|~draft|~consider|~issue|grounds for|~have|prior to|notice of) ..3 (a|an|formal|official|my|the) ..2 (complaint|grievance !(officer|committee|procedure|desk)|lawsuit|(law|civil) suit|suit (against|for)|legal case|class action|case against|claim >|claim (against|for|within|at|in|with|form))',
        '(claim|complaint|grievance|lawsuit|writ|charge) ..5 (will follow|drafted|to follow|on its way|been (filed|lodged|submitted|made|sent|raised)|being prepared|is ready)',
        '(letter|notice|step) (before|prior to) ..1 (action|claim|proceedings|court)',
        '(~seek|~claim|~demand|~pursue|~owe|sue ..2 for|entitled to|ask for|asking for|pay ..1|awarded|cost ..6 in|liable for) ..2 (compensation|damages|redress)',
        '(compensation|damages) (is|are|for|will|would|may|>)',
        '(subpoena|affidavit|injunction|cease and desist|class action|out of court|day in court|suing type|case law|employment law specialist)',
        '(@i|he|she|we|could|should|will|would|might|tempted to|going to|thinking (of|about)|considering) ..3 (sue|suing) (you|your|this|the ..1 @firm|for|>)',
        '(see|meet|see you|meet you) ..3 in court',
        '(~take|~go|~drag|~carry|~end|~settle|~bring|~put|~decide|let|survive|used|needed|required|useful|~explain) ..6 (in front of|to|before|in|up in|by|let) (the|a|an)? ..2 (court >|court (with|if|over|about)|courts|tribunal|jury|judge)',
        '(under|pursuant to|according to|by virtue of|in accordance with|within the meaning of|on the basis of|citing|invoking|by) ..5 (@statute|article #number|section #number)',
        '(the law|by law|(labour|labor|employment|equality|discrimination|data protection|human rights) law|the ..3 @statute|@statute|the courts|the rules) ..2 (says|say|is (clear|on my side)|are clear|requires|require|obliges|oblige|gives|give|entitles|forbids|prohibits|prohibit|protects|protect|states|allows me|demands|does not (allow|permit)|provides|on my side|exists|exist|covers|have said|(would|will|might|may) (say|disagree|see|have))',
        '(article|section|paragraph|art|par) #number ..4 (@statute|requires|gives|says|entitles|allows|covers)',
        '(know|knowing|aware of|defend|exercise|enforce|assert|reserve|reserving|stand up for|insist on|fight for|protect|violate|violates|violated|infringe|infringes|breach|breaches|trample ..1) ..2 (my|our|all|legal|constitutional|civil|human|statutory) ..2 (rights|remedies|protections|right to (contact|report|go|make|publish|complain|appeal))',
        '(is|was|are|were|be|being|not|look|looks|seems|sounds|clearly|still|plainly|simply|this|that|probably|frankly) ..2 (illegal|unlawful|against (the|any|every|all) ..1 (law|laws|rules|act)|forbidden by|(not|even|be|is|hardly|all that) ..1 (legal|lawful))',
        '(advise you to|get yourself|you may want to|should|might want to|better) ..3 (your|a good) ..2 @lawyer',
        '(bring|issue|start|begin|commence|open|institute|threat of) ..2 proceedings',
        '(freedom of information|statute of limitations|lost earnings|burden of proof)',
        '(collect|collecting|gather|gathering|have|got|enough) ..1 (evidence|proof) ..1 (>|of (this|that|what)|against)',
        '(grounds|reason|right) to (complain|sue|appeal to|contest|challenge)',
        '(law|laws|rules) (against|about this|about that)',
        '(matter|case|question|one|job|something) for (the|a|my|our) ..2 (@body|@lawyer|@press)',
        '(against|breach|breaks) ..3 (act|legislation|employment law|equality law|the law)',
        '(breach|violation|contravention|infringement) of ..3 (contract|law|act|rights|regulations|duty|legislation)',
        '(breaches|violates|contravenes|infringes|flouts|breached|violated|broke|breaking|breaks) ..4 (the law|pledge|act|regulations|equality|rights|legislation|employment law)',
        '(preserve|retain|do not (delete|destroy)) ..2 (all|any|every|the|my|your) ..5 (record|records|note|notes|recordings|documents|scores|correspondence|emails|files|papers)',
        '(~keep|~save|~collect|preserving|documenting|logged|have|recorded) ..6 (as|for|in) (evidence|proof)',
        '@i ..3 (have|kept|keep|hold|saved|made|took|am keeping|recorded) ..3 (the ..2 recording|a recording|recordings|screenshots|written record|record of|record >|every (email|mail|message|letter)|all (the|your|our) (emails|mails|messages|letters)) ..1 (, and|and|of (everything|what|the (call|interview|conversation)|our|your|that|each)|in case|that|>)',
        '(it|this|i|there|we) (is|was|have|has) (a|quite a|a strong|a good|a clear|a solid) case (>|against|here|and|for)',
        '(~lose|~lost|fought|settled|facing) ..4 (age|discrimination|harassment|unfair|dismissal) (case|cases|suit|claim)',
        'you ..2 (can|could|may|must|should) not ..2 (reject|refuse|turn|ask|asked|treat|drop|discard|pick|choose|select|exclude) ..6 (for (being|having|a)|because|on (the)? grounds|about (my|her|his)|just for|over)',
        '(@i|my ..1 @insider) ..2 (documented|recorded|saved|logged|wrote down|written down|filmed) (everything|it all|all of (it|this)|(our|the) ..1 (interview|conversation|call|questions))',
        '(facing|face|risk|risking|expect|expecting) (a|an|the) ..2 (claim|lawsuit|suit|complaint|investigation|inspection|writ)',
        '(subject access|within my rights|know what (rights|protections)|(rights|protections) i have|consider yourselves warned|you have been warned|(become|becomes|made|go|going) public|(put|hang) on ..1 notice)',
        '(appointment|meeting|date|hearing) ..2 (with|before|at) ..2 (@body|@lawyer|arbitration board)',
        '(my|the|our) ..1 (representative|steward|rep|union rep|union|adviser|advisor|mediator) ..2 (said|says|thinks|will|would|has|is looking|looks|used)'
      ],
      unless: [
        '(department|tutor|school|course|terminology|secretary|translation|translator|interpreter|module|degree|internship|training|paralegal|studies|clerk|drafting|essay|moot|practice|trainee|pupillage|writing|research|texts|vocabulary|mock|handling|client|clients|seat|certificate|exam|thesis|proofread|cover letter|career|volunteer|quiz|podcast|novel|film)',
        '(role|job|position|post|work|worked|working|study|studied|studying|career|apply|applied|applying|train|trained|qualified|intern|placement|stint) ..4 (as|in|at|for|with) ..4 (@lawyer|law|legal|court|courts|tribunal|litigation|@body)',
        '(as|become|becoming|being|be) (a|an) ..2 @lawyer ..3 (by|i (hope|enjoy|enjoyed|would like|know how|liked))',
        '(right|rights|entitled|required|allowed) to (work|live|stay|reside|remain|study|drive|teach|practise|practice)',
        '(not|never|without|nobody|no one|no ..1) ..4 (sue|suing|sued|lawyer|lawyers|court|claim|complaint|complaints|lawsuit)',
        '(section|article|paragraph) #number ..2 (of|in) (my|the|your) ..2 (proposal|report|essay|paper|plan|cv|portfolio|test|manuscript|application|form|manual)',
        '(@lawyer|solicitors) ..4 (lent|read|proofread|helped|checked|looked over|told me good|taught|office|joke)',
        '(experience|learn|study|skill|skills|video|scene|regulatory|reports|stint|translated|degree|as a ..1 lawyer by|drew|drafted many|my sister is|my brother is|fish|drone|download|camping|parking|should i|could i|would a|which|how could|how can)',
        '(question on|your lawyers|legal (reasons|limits|risk)|sue for peace|help desk|customer complaint|compensation (package|and benefits|analyst))',
        '(patent|acquisition|prize|design|hackathon|competition|tenant|tenants|landlord|supplier|insurance|old employer|last employer|tennis|basketball|parking)'
      ]
    },
    // The authorities, the press or the public would be told.
    {
      message: threat,
      find: [
        '(my|our|your|the|a|an|whether|in case|of) ..3 @body ..2 (already)? ..1 (is|are|was|has been|gets|got) ..1 (already)? ..1 (involved|on it|on the case|handling|looking)',
        '(my|our|your|the|a|an|whether|in case|of) ..3 @body ..3 (will|would|may|might|has to|have to|shall|wants|want|needs|must|can|could|should|gets|get|takes|take|likes|loves|finds|found|thinks|thought|agrees|said|says|know|knows) ..4 (hear|know|learn|read|see|told|informed|interested|delighted|curious|interest|copy|look|take|say|decide|find|interesting|contact|deal|investigate|agree|so|involved|talkative|help|about|deal)',
        '@body ..1 (has|have|had|was|were|is|are|will be|would be) ..2 (informed|notified|contacted|copied|alerted|aware|looking|investigating|watching|hotline|interested)',
        '@body to (ask|look|hear|decide|know|investigate|settle|read|see)',
        '@i ..2 @will ..3 (report|contact|inform|involve|turn|complain|approach|alert|notify|forward|escalate|refer|cc|copy|tell|write|raise|raising|take|bring|go|call|speak|reporting|taking|writing|contacting|involving|sending|send) ..6 (@body|@press|scheme)',
        '@i ..1 (am|have|had) ..2 (reporting|reported|contacting|contacted|informing|informed|involved|complained|copying|copied|copied in|forwarded|notified|alerted|taking|taken|writing|written|sending|sent|raising|raised) ..5 (to|with|in|the|my|a) (@body|@press) !(course|test|exam|officer|job|role|post|station)',
        '(report|reporting|reported) (you|your ..1|this ..1|the (company|firm|warehouse|school|shop|hospital|agency|hotel|restaurant|practice)) ..2 to ..3',
        '(complaint|tip|complain|word|call|email|phone call|report) (to|with|at) (the|your|my|our) ..2 (@body|@press)',
        '(this|that|it|which|the matter|the case|things|everything) ..3 (go|going|goes|up with|up to|to|before|with) ..2 (the|your|our|my|a) ..1 @body',
        '@insider ..6 (@press|@body) ..6 (interest|interested|curious|interesting|case|finds|found|thinks|thought so|says|said|love|like|writes|works)',
        '(what|how) (the|our|your|a) ..2 (@press|@body|public|customers|clients|board|parents|shareholders) ..2 (makes|make|thinks|think|would|will|might) ..4',
        '(the|a|an|my|our|some|local|national|every|any) ..2 @press ..2 (will|would|may|might|could|loves|are|is|likes|takes) ..3 (hear|know|learn|read|love|interested|pick|run|print|want|interest|write|report|story|stories|enjoy)',
        '@i ..1 @will ..4 (post|share|publish|write|put|tell|expose|leave|tweet|blog|upload|describe|document|name|warn|spread|drop|give|posting|sharing|publishing|writing|putting|telling|leaving|warning|make|let|see|mention) ..9 (@web|review|reviews|stars|publicly|public|everyone|everybody|the world|applicants|candidates|graduate|graduates)',
        '(account|story|post|review|rating|letter|experience|screenshots|exchange|names|name|this|it|everything|all|carry-on|saga|thing|treatment) ..5 (going|goes|go|will go|posted|will be|ends up|is|up|find|read|published|shared|appear|appears) ..4 (on|all over|to|in) ..2 @web',
        '(public|online|linkedin|blog|facebook|honest|bad|negative) ..1 (post|review|thread|article|account) ..3 (about|is|will|on|would|follows|half|written|coming|ready)',
        '(my|a|an|our|honest|negative|bad|terrible|detailed|one-star|scathing|frank) ..1 (review|rating|write-up|reviews) ..2 (on|at|for|of) ..1 @web ..2 (will|would|is|may|might|could|follow|shame|coming|)',
        '(@web|whole internet|my followers|customers|clients|others|candidates|applicants|the world|everyone|everybody|every ..1|your ..1 (donors|guests|parents|readers)|people) ..3 (will|should|is going to|are going to|shall|deserve to|deserves to|have a right to|ought to|can|knows|need to) ..2 (hear|know|learn|read|see|be (told|shocked|warned)|find out|how you) ..8',
        '(you|everyone|people|others|your _) ..1 (will|shall|can|may) ..2 (read|reading|hear|hearing|find|see) ..6 (on|in|at) ..2 (@web|@press)',
        '(put|post|share|upload|drop|dump) (this|it|that|you|everything|the (mail|email|letter|screenshot)|your ..2) ..3 (on|to|all over|in) ..2 @web',
        '((one|1|zero|single|no|no more than one) ..1 (star|stars) (review|rating|from me|on)|stars (accordingly|to match)|one-star)',
        '(hate|shame|pity|awkward|unfortunate|embarrassing) ..4 (if|for|should) ..6 (got out|gets out|came out|hear|heard|find out|found out|public|leaked|know|dropped|read|knew|rating|reviews|reputation)',
        '(expect|leave|leaving|get|gets|deserve|deserves|earn|earned) ..2 (bad|negative|honest|detailed|terrible|scathing|frank) ..1 (review|rating|write-up)',
        '@web (review|rating|post|thread|followers) ..4 (will|would|be|is|about|ready|coming)',
        '(know|knows|have|has|got) ..3 (in|at|from|with) the ..1 @press >',
        '(make sure|see to it|ensure|let) ..3 (everyone|everybody|industry|people|others|applicants|candidates|public|community|graduates|town) ..4 (knows|know|hears|hear|learns|reads)',
        '@web ..8 (love|enjoy|interested|eat up) ..3 (story|stories|this|reading|hear)',
        '(share|sharing) ..5 (experience|story|this|treatment) ..4 (other|fellow|future) ..1 (applicants|candidates|seekers|graduates|job)',
        '(look into|investigate|examine|check) ..8 (@body|@press)',
        '(name and shame|employers to avoid|~take (this|the matter|things) further)',
        '(going|go|straight|turn|turning) ..1 to ..2 @body ..1 with'
      ],
      unless: [
        'as (a|an|the|their) ..1 (translator|interpreter|clerk|trainee|assistant|secretary|contractor|supplier|volunteer|nurse)',
        '(no|not|never|without|nothing) ..3 (complaint|complaints|complain|grievance|report)',
        '(good|nice|positive|kind|kindly|kindness|glowing|friendly|lovely|warm|warmly|great|fair|five|five-star|grateful|thankful|happy|happily|thank|thanks|appreciate|glad|gladly|pleased|welcome|luck|recommend|proud|congratulations|how (well|much)|vacancy|open day|hope)',
        '(press|media|communications|pr|marketing|blog|web|online|news|social media) (officer|office|role|job|team|manager|release|releases|kit|assistant|intern|internship|position|post|desk|work|trainee|conference|strategy|plan|campaign|course|shop|portfolio|profile|sample|test|training)',
        '(my|your|the|a) ..2 (portfolio|cv|reviews|profile|sample|samples|work|course|code|slides|project|projects|article|articles|poem|film|essay|lesson|tutorial|exercise|recipe|bread|certificate|update|vacancy|advert|ad|talk|add you) ..6 @web',
        '@web ..4 (course|tutorial|class|profile|lesson|lessons|training|test|exam|banking|shop|sales|campaign|connection|invitation)',
        '(i|we) ..2 (found|saw|read|find|seen|heard|came across|follow|learned|looked) ..8 (@web|advert|ad|vacancy|opening)',
        '(written|wrote|write|work|worked|working|volunteer|interned|contribute|edit|freelance|study|studied|reports|reported|translated|appeal|role) ..3 (for|at|in|to) ..3 (@press|@body)',
        '(case study|exercise|role play|scenario|task|mock|sample|thesis|research|training|module|fault|shift lead|handrail|placement|supervisor|coach|career (centre|center)|mentor|tutor|jobcentre|job centre|permission|what i (learned|learnt))',
        '(police|prison|fire|council|chamber|union|ministry|authority|court|embassy) (officer|job|role|post|position|recruit|academy|test|exam|station|orchestra|choir|clerk|work|course|rules)'
      ]
    },
    // Discrimination by name, not as a subject of study
    {
      message: trait,
      find: [
        '(is|was|are|were|looks|feels|smells|sounds|smacks|reeks|amounts|amounted|borders|call|calls|constitutes|constitute|because|out of|victim|due|accuse|nothing but|pure|plain|plainly|blatant|clear|clearly|obvious|textbook|simple|has|kind of|sort of|experienced|suffered|subjected|recognise|recognize|learn|prove|against|such|evident|your|this|that) ..3 @disc',
        '@disc (is|was|written|against|on the (basis|grounds)|, (plain|pure|nothing|simple|no|and))'
      ],
      unless: [
        '(claim|claims|case|cases|exercise|module|essay|course|training|policy|policies|lecture|law|laws|thesis|research|study|seminar|workshop|paper|hearing|studies|summary|anti-discrimination|price|signal|signals|noise|lending|task|topic|talk|class|dismissal|team|litigation|tribunal|lesson|test|lawyer|model|page|data|algorithm|book|novel)',
        '(not|never|no|nobody|without|nothing) ..4 @disc'
      ]
    },
    // The outcome is put down to a trait.
    {
      message: trait,
      find: [
        // The trait as the cause
        '@fate ..8 @cause ..3 (@trace|being ..2 @state|having (a|an|had)? ..1 @trace|(i|she|he|they) (am|was|is|were|have|has|had|wear|need|use) ..2 (@state|@trace))',
        '(^|is (it|this|that)|was (it|that)|it (is|was)|just|only|simply|all|clearly|obviously|probably|perhaps|maybe|surely|suppose|guess|think|believe|suspect|wonder|feel|fear|assume|know|reason|decision|answer|no|not) ..3 (because of my|due to my|because i (am|was|have|wear|use)|because my|on account of my|to do with ..1 (my|being)|down to my) ..2 (@trait|accent|name|@state)',
        '(have|had|has) (a problem|an issue|something|trouble) (with|against) ..2 (@minor|@people|my ..1 @trace)',
        '(because|since|only as) (he|she|they|the other) ..2 (is|was|are|were) ..1 (a|an)? ..1 (man|men|woman|younger|white|male|female|local|native|german|christian|young)',
        '(treated|judged|graded|scored|questioned) ..2 (differently|less favourably|less favorably|worse) ..3',
        '(have|has|need|needs|must|better|got) ..2 (be|to be) ..2 (@older|under @age|male|white|a man|young|a ..1 @people) to (work|get|be|join|stand|have|pass|make)',
        '(the|a|of|my) wrong (passport|accent|colour|color|gender|sex|religion|surname|skin|age|decade|century|country|year|generation|faith|side of @age)',
        '(look|looked|looking|glance|stared|glanced) ..1 at (my|me) ..2 (@trace|face|photo|picture|belly|saw|and) ..8 (@turn|knew|out|was|an old ..1|foreigner|woman)',
        '(assume|assumed|assumes|think|thought|believe|believed) ..2 (a|that a|that)? ..1 @people ..1 (can not|could not|is too|will not|would not|are too|do not|does not)',
        'how many (@minor|@people) ..3 (did|do|have|were|are) ..3 (hire|hired|take|taken|employ|employed|chosen|invited|interviewed)',
        '(token|another|every other) (@people|disabled ..1|black ..1) ..3',
        '(can not stand|hates|hate|dislikes|dislike|afraid of|biased against|comfortable with) ..1 @people',
        '(accommodation|adjustment|adjustments|ramp|interpreter|breaks|flexible hours|part-time|time off) ..4 (for|and) ..6 (@turn|rejection|refusal|no >|got a no)',
        '(if|was|is) it ..2 about my ..1 (@trace|weight|size|looks)',
        '@trait ..4 (made|makes) (you|them|the panel) ..1 (uncomfortable|nervous|uneasy|shy away)',
        '(panel|row|table|room) (of|full of) ..2 (white|men|old white|male) ..6',
        '(chances|chance|luck|hope) ..4 (with|if|without) ..4 (different|other|another|took off|removed|hid|changed) ..2 (@trace|passport)',
        '(have|had) (no|not a) place in (an|a|that|this|your|the) interview',
        '(past (my|the) ..1 (sell-by|best|prime)|over the hill|on the scrap heap)',
        '(if|had) my ..2 (name|surname|passport|skin|age|accent|gender) ..1 (was|were|been|sounded) ..6',
        '(a|an|another) ..2 (name|surname|passport|skin|accent) would',
        '(whole|entire|all|all of) ..2 (department|team|staff|board|firm|office|panel|crew|management) ..1 (is|are|was|were|looks) ..2 (white|male|men|young|german|english|christian|local|@older|under @age)',
        '(reason|cause|problem|issue|obstacle|factor) ..3 (is|was|were|be|lies in) ..1 (my|being|that i (am|was|have)) ..3 (@trace|@state)',
        '(my|because of my|a|the) ..2 (@trait|accent|beard|being ..3) ..4 @effect',
        '(being|for being|i am) ..2 @state ..4 (@effect|cost me|lost me|is why|(was|is) (the|my|a) ..1 (reason|crime|mistake))',
        '(it (was|is)|was it|is it|that was) (my|the|just my) ..2 @trait ..6 (that|which|is not it|was not it|right >|$)',
        '(without|if not for|were it not for|minus) (my|the|this) ..1 @trait',
        '(wonder|wondering|ask myself|curious|tell me) ..4 (if|whether|how far) ..2 (my|being|the fact that i) ..4 (@trait|@state) ..8 @effect',
        // The moment it was known
        '(@noticed|wear|wearing) ..6 (my ..2 (@trait|accent)|the ..1 (@trait|bump)|(was|am|being|i am|i was) ..1 (pregnant|expecting|gay|trans|muslim|jewish|disabled|autistic|epileptic|a mother|deaf|diabetic|married)|(have|had|for) ..3 (epilepsy|ms|cancer|diabetes|dialysis|adhd|autism|depression|children|kids|a (baby|disability|condition|child))|(planned|plan|planning|want|wanted) ..2 (children|kids|a family)|the (baby|nursery)|maternity leave) ..14 @turn',
        '(@turn|fine|well|great|interested|friendly|keen|lovely) ..6 (when|once|after|until|the (moment|day|minute|second)|as soon as|since|(day|days|hours|week) after) ..4 @noticed ..6 (my ..2 @trace|the ..1 @trait|pregnant|expecting|gay|trans|muslim|disabled|epileptic|maternity|the baby|where i)',
        '(the moment|as soon as|from the (minute|moment)|ever since|the minute|the second|once|since|when) ..4 @noticed ..6 (my ..2 @trait|the ..1 (hearing aid|wheelchair|bump|headscarf)|pregnant|expecting|gay|trans|muslim|disabled|epileptic) ..12 (@turn|i (knew|was))',
        // Had it been otherwise
        '(if|had|were|maybe if) ..1 (i|my ..2|the (surname|name) ..4) ..3 (been|were|was|had|looked|sounded|~have)? ..2 @other ..12 (would|might|could|should)',
        '(would|might|could) ..10 (if|had) ..1 (i|my ..1|the ..1 (name|surname)) ..2 (been|were|was|had) ..3 (@other|smith|@people)',
        '(if|had) i ..1 (not|never)? ..1 (hidden|hid|mentioned|told|lied about|kept quiet about|said|worn|disclosed|concealed|left (out|off)|taken off|shaved|brought up) ..4 (@trace|pregnant|@state)',
        '(would|could|might) (a|an|any) ..1 (@people|younger|local) ..8 (been|be|have|get|got|asked|hear)',
        '(a|an|any) ..1 (white|male|younger|local|native|young) (man|woman|candidate|applicant|person|name|face|colleague) ..3 would',
        '(would|might|could) ..4 (asked|ask|happened|said|say|treated|told|tell|questioned|rejected|hired|hire|wanted|preferred|written|sent|given) ..4 (a|to a|an) ..1 (white|young|younger|male|local|native|man|woman|father|german|men|straight|christian) ..3',
        '(if|had) the ..4 (surname|name) ..4 (been|were|was) ..2 (smith|#name|different|english|german|local)',
        // Who is never taken
        '(nobody|no one|none|not one|not a (single|soul)|every|everyone|everybody|each|all|only|any|never|hardly any|few|the ..1 who) ..6 (@minor|(under|below|younger than) ..1 @age|men|women|white|(foreign|polish|turkish|arabic|african) (name|names|surname|surnames)) ..10 @out',
        '(nobody|no one|none|not one|not a (single|soul)|everyone|everybody|all|each|every) ..8 @out ..8 (@minor|(under|below|over|above|past|younger than) ..1 @age|white|male|men|half my age|in their twenties|a day over)',
        '(no|not (one|a single)|few|#number|two|three|four|five|several|all) ..3 (over|above|past|under) @age ..6 (@out|works|work|there|rejections)',
        '(no|not one|not a single) ..1 @people ..1 (name|face|woman|girl|one)? ..3 (has|have|is|was|on|among|ever|in) ..4',
        '(not|never|no longer) ..3 (appointed|hired|taken|taken on|employed|promoted|picked|interviewed|kept) ..2 (a|any|one) ..1 (@people|woman) ..3',
        '(the|i am the|i was the|was the) only ..1 (@people|one ..2 (with|in|over|from) ..3 (@trait|@older)) ..12 (@out|without a|not|no|again|first|home|dropped)',
        '(@out|finalists|round) ..10 (and|while|but) ..2 i ..3 the only ..2 (@people|one)',
        '(all|every|each|only|everyone|everybody) ..7 (half my age|all men|all white|all male|all-male|in their twenties|(under|below) @age|young enough to)',
        '(hiring|taking|choosing|picking|selecting|recruiting|interviewing) only ..1 (@people|the young|young ..1|locals|under-thirties)',
        '@people ..6 (need not|are not|never|do not|does not|must not|may not) ..2 (apply|bother|hope|try|welcome|wanted|get (in|hired|on|the)|belong)',
        '(people|someone|anyone|women|those) ..1 (with|in|over|of) ..2 (a|an|my)? ..1 (@trace|stammer|@age|kids|children) ..3 (need not|not (get|welcome|wanted|take)|never ..2 (get|hired|chance))',
        '(grey|gray|old|foreign|black|brown) (hair|face|faces|name|names|skin|hands) ..2 (not|never) ..2 (get|hired|welcome|wanted|fit)',
        '(not|never|only|just|clearly|obviously|evidently|really|rather) ..1 (hire|employ|take|take on|want|recruit|like|prefer|trust|wanted|preferred|have a problem with|had a problem with) ..2 (@people|(black|older|old|young|younger|white) (people|men|ones|faces)|people (over|under|from|in (wheelchairs|headscarves)|with (disabilities|children|kids|foreign)|like me)|whites|locals|germans|youngsters)',
        '(want|wants|wanted|prefer|prefers|preferred|looking for|rather have|go for|went for) ..3 (young|younger|christian|male|female|white|native|straight|fresh young) (team|teacher|candidate|face|faces|people|person|man|woman|one|blood|applicant|staff|colleague|nurse|someone)',
        '(want|wants|wanted|prefer|preferred|looking for|rather have|chose|took|went for|hired) (somebody|someone|a person|people|a candidate) ..1 (younger|male|white|local|without (children|kids)|more (german|english|local)|fitter|healthier)',
        // What the words of the letter stand for
        '(code|euphemism|another word|other word|polite ..1 word|polite ..1 way|nice ..1 way|means|meant|mean|read|stands for|shorthand|translates|translate|told|what ..2 (means|meant)) ..6 (being (gay|black|old|foreign|a woman|pregnant|disabled|muslim|a mother)|too old|my age|i am (foreign|a foreigner|black|old|a woman|gay|@age)|foreign >|old >|(no one|nobody|not anyone)? ..1 over @age|not (white|german|british|young|male)|grey hair)',
        '(overqualified|over-qualified|culture fit|cultural fit|team fit|energetic|dynamic|digital native|young team|too senior|young and dynamic|young at heart) ..10 (too old|my age|foreign|gay|black|pregnant|mother|kids|woman|disabled|headscarf|over @age|i am @age|at @age|old)',
        '(too|not) (old|young|foreign|brown|black|dark|white|female|gay|pregnant|male|religious|disabled) (enough)? ..1 (for (you >|your|you ,|them|that ..1 team)|in your (eyes|opinion|view|book))',
        '(am|was|are|is it that|obviously|clearly|apparently|simply) ..1 (i)? ..1 too (old|foreign|pregnant|black|brown|dark|female|muslim|gay|disabled|religious) (>|for (you|your|the job|the role|this))',
        '(at|as|being|with) ..2 (@age|@older|my age|a ..2 @people) ..1 (years)? ..2 (i|one|you|we) ..2 (know|knows|learn|learns|understood|understand|recognise|recognize|can guess|have protections|expect|expected) ..4 (what|that|how|why|this|the (word|hint|code)|age bias|protections|nothing|no)',
        '(i am|being|at) ..1 (@age|over @age|@people) ..4 ((know|see|guess|imagine|understand) ..3 (what (this|that|it) ..2 (about|means|meant|is)|why you|own conclusions)|go figure)',
        '(with|of) (a|my|the)? (name|names|face|skin|passport|accent|surname|faith|colour) like (mine|ours|#name|_ (one|i|you|we)) ..8',
        '(question|questions|asked|asking|ask) ..3 (about|for|after|if|whether) ..3 (my|our|i) ..3 (family plans|pregnan|pregnant|pregnancy|children|childcare|marriage|religion|church|faith|origins|marital status|husband|age|(year|date) of birth) ..12 (@turn|unlawful|illegal|allowed|decided|cost|no|out|answer)',
        '(as|being) (a|an) ..2 @people ..2 (apparently|clearly|obviously|evidently|it seems|of course|i (am|do|did|was) not (fit|welcome|wanted|expected|surprised)|i (do|did) not (fit|belong))',
        '(~refuse|~reject|~exclude|~drop|failing to (hire|interview|consider)|turn ..1 down|turning ..2 down) (a|an|someone|people|candidates|applicants) ..3 (@people|for (her|his|their|having|being)|because of|over) ..6'
      ],
      unless: [
        '(kind !of|kindly|kindness|thank|thanks|thanked|grateful|glad|welcoming|pleasure|helpful|relaxed|lovely|joy|enjoyed|proud|happy|hope|learning|suits me|suit me|good example)',
        '(look|looked|go|went|going|read) over (my|the)',
        '(spelled|spelt|pronounced|written|misspelled|mispronounced) ',
        '(never|nobody|no one|not once|nothing) ..3 (felt|feel|made|thought|asked|minded|think)',
        '(old|older|new|young|black|white|blind|deaf) (code|version|system|job|role|colleague|colleagues|manager|employer|machine|machines|books|town|building|friend|cv|portfolio|spot|spots|test|audition|tasting|box|belt|coat|bread|chocolate|tea|coffee|paper|board|children|clients|patients|residents|trees|wine|car|cars|engine|model)',
        '(work|worked|working|teach|teaching|care|caring|help|helping|support|nurse|lesson|class|ward|home|unit|group|classes|service|charity|clients|shelter|taught) ..4 (with|for|of)? ..3 (@people|children|kids|disabilities)',
        '(my|the) ..1 (accent|name) ..3 (hard|difficult|unclear|strong|thick|wrong)',
        '(applied|apply|chose|love|like|write|came|asking|ask|interested|moved|move|start|travel|shift|late|available|free) ..8 because ..3 (i|my|of)',
        'because ..8 (love|like|want|hope|learn|grow|interested|improve|move|closer|commute|nearer)',
        '(course|training|thesis|research|essay|novel|study|story|film|exercise|role play|case study)'
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
  {flags: '«Your questions about my marriage were unlawful.»'},
  {flags: '«You will read about this on Kununu.»'},
  {flags: '«Being pregnant should not have cost me the post.»'},
  {passes: 'I keep every email from your school as a nice memory.', because: 'nobody is threatened'},
  {passes: 'Being a mother taught me to plan, and I can start in May.', because: 'the trait is mentioned in passing'},
  {passes: 'I saw the advert on LinkedIn and in the local paper.', because: 'it says where the job was found'}
]
