// Over 200 lines because most of it is word lists and examples.
import {defineRule, remove, replace, type Example} from '../src/rule'

const trait = '“{match}” puts the outcome down to a protected trait.'
const law = '“{match}” brings the law into it.'
const threat = '“{match}” threatens with other people.'

export default defineRule({
  id: 'no-legal-talk',
  title: 'Leave lawyers and threats out',
  tip: 'T0',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  classes: {
    // Traits that are never a skill: an accent or a name may be asked about.
    tell: '(headscarf|hijab|turban|beard|wheelchair|bump|belly|pregnancy|kids|children|baby|grey hair|gray hair|wrinkles|disability|handicap|surname|last name|passport|skin|skin colour|skin color|colour|color|kippah|veil|age|religion|faith|nationality|origin|origins|gender|sex|race|ethnicity|illness|epilepsy|depression|cancer|diabetes|dyslexia|autism|adhd|diagnosis|hearing aid|caste|date of birth|birth year|year of birth|birthday|maternity leave|husband|wife|boyfriend|girlfriend|sexuality|orientation|tattoos|weight|guide dog|white cane)',
    being:
      '(pregnant|gay|lesbian|queer|trans|transgender|black|brown|muslim|jewish|disabled|deaf|blind|autistic|dyslexic|epileptic|over @years|in my (forties|fifties|sixties|late|early)|my age|of (colour|color)|(a|an) ..1 (woman|mother|mum|mom|single mother|foreigner|immigrant|migrant|refugee|muslim|jew|sikh|hindu|wheelchair user|person of colour|person of color)|#number)',
    office:
      '(ombudsman|ombudsperson|tribunal|employment tribunal|union|trade union|works council|equality commission|equality body|eeoc|acas|ehrc|inspectorate|labour inspectorate|labor inspectorate|labour office|labor office|regulator|watchdog|authorities|authority|ministry|data protection authority|information commissioner|ico|commission|court|labour court|labor court|anti-discrimination agency|ethics committee)',
    lawyer:
      '(lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|barristers|advocate|legal counsel|legal adviser|legal advisor|legal aid|legal team|legal insurance|legal protection|anwalt|abogado|avocat)',
    // Who would be told.
    body: '(court|courts|tribunal|labour court|labor court|employment tribunal|judge|ombudsman|ombudsperson|ombudswoman|union|unions|trade union|works council|shop steward|association|guild|equality commission|equality body|equalities commission|human rights commission|human rights|commission|commissioner|eeoc|acas|ehrc|icac|inspectorate|labour inspectorate|labor inspectorate|labour office|labor office|labour board|labor board|labour department|labor department|department of labor|department of labour|ministry|minister|authority|authorities|regulator|watchdog|data protection authority|data protection people|data protection commissioner|data protection officer|information commissioner|ico|consumer protection|better business bureau|chamber|chamber of commerce|licensing board|ethics committee|embassy|police|mp|councillor|member of parliament|parliament|senator|congressman|congresswoman|public prosecutor|prosecutor|anti-discrimination office|anti-discrimination agency|antidiscrimination office|diversity officer|compliance|whistleblower|tax office|tax authorities|health inspector|health inspectors|health inspection|health and safety|food safety|customs|labour ministry|labor ministry|employment office|school board|dean|rector|minister|mayor|bishop|charity commission|care quality commission|cqc|ofsted|gmc|nmc|head office|headquarters|board of directors|shareholders|your boss|your superior|your superiors|your ceo|the ceo|your director|your manager|your headquarters)',
    press:
      '(press|papers|newspaper|newspapers|local paper|paper|journalist|journalists|reporter|reporters|media|tv|television|radio|tabloid|tabloids|newsroom|guardian|bbc|bild)',
    site: '(glassdoor|kununu|trustpilot|reddit|twitter|linkedin|facebook|tiktok|instagram|youtube|job boards|social media|mumsnet|yelp)',
    web: '(glassdoor|kununu|indeed|trustpilot|google|yelp|reddit|twitter|linkedin|facebook|tiktok|instagram|youtube|insta|social media|job boards|job board|online|internet|web|the net|forum|forums|blog|twitch|whatsapp groups|telegram|discord|mumsnet)',
    outcome:
      '(rejected|refused|declined|excluded|eliminated|dropped|dismissed|overlooked|passed over|turned down|turned away|sorted out|filtered out|weeded out|screened out|not (hired|chosen|selected|considered|taken|wanted|invited|shortlisted|accepted|good enough|get|got|make|picked)|lost|denied|out|unsuccessful|no|treated|unwanted|rejection|refusal|decision|answer|failed)',
    years: '(thirty|thirty-five|forty|forty-five|fifty|fifty-five|sixty|sixty-five|seventy|#number)',
    // What a person is, as a noun or adjective.
    kind: '(woman|women|female|mother|mothers|mum|mums|mom|moms|man|men|male|father|lady|girl|parent|parents|single mother|single mom|pregnant|expecting|gay|lesbian|queer|trans|transgender|bisexual|homosexual|black|white|brown|coloured|colored|asian|african|arab|indian|pakistani|turkish|turk|polish|romanian|roma|gypsy|latino|latina|mexican|nigerian|muslim|jewish|jew|sikh|hindu|christian|catholic|protestant|buddhist|atheist|foreigner|foreigners|foreign|immigrant|immigrants|migrant|migrants|refugee|refugees|disabled|handicapped|wheelchair user|deaf|blind|autistic|dyslexic|epileptic|diabetic|dalit|non-native|outsider from|person of colour|person of color|minority|minorities|hijabi|old|older|person my age|people my age|man my age|woman my age|somebody my age|someone my age)',
    minor:
      '(woman|women|mother|mothers|mum|mums|mom|moms|single mother|single mom|pregnant|gay|lesbian|queer|trans|transgender|black|brown|coloured|colored|asian|african|arab|indian|pakistani|turkish|turk|roma|latino|latina|nigerian|muslim|jewish|jew|sikh|hindu|foreigner|foreigners|immigrant|immigrants|migrant|migrants|refugee|refugees|disabled|wheelchair user|deaf|blind|autistic|dalit|person of colour|person of color|minority|minorities|old (man|woman|person|people|men|women)|person my age|people my age|man my age|woman my age|somebody my age|someone my age|older (people|person|man|woman|applicants|candidates|workers))',
    // What a person has.
    mark: '(age|gender|sex|race|colour|color|skin|skin colour|skin color|ethnicity|ethnic background|origin|origins|nationality|passport|religion|faith|belief|beliefs|hijab|headscarf|scarf|veil|turban|kippah|beard|disability|disabilities|handicap|wheelchair|illness|condition|diagnosis|depression|cancer|health|pregnancy|bump|belly|maternity leave|baby|babies|children|kids|child|family plans|orientation|sexuality|sexual orientation|husband|wife|boyfriend|girlfriend|partner|surname|last name|foreign name|name|caste|background|accent|heritage|roots|hair|grey hair|gray hair|birth year|date of birth|year of birth|marital status|country|village|community|tribe|visa|immigration status|hearing aid|stutter)'
  },
  patterns: [
    {
      message: law,
      find: [
        '(is|are|being) (a|an) ..2 @lawyer (and|who) !(told me about|recommended|works|proofread|helped) ..6 (you|your|interesting|interested|agrees|agree|told me (that|you|i|to))',
        '(citizens advice|citizens advice bureau|law centre|law center|legal clinic|equality advisory)',
        '(~consider|~file|~bring|~start|~prepare|~lodge|~make|~have|~pursue|~win|thinking about|thinking of|ready for|grounds for) ..4 (tribunal|court|discrimination|equality|small claims) (claim|case|proceedings|complaint) !study',
        '(~bring|~file|~lodge|~raise|~pursue|~submit) ..1 (a|my|the|this) ..2 claim ..1 ($|,|against|under|for (discrimination|damages|compensation)|and|as|if|unless)',
        '(keep|keeping|kept|saved|saving|collect|collecting|store|preserve|preserving|document|documenting|logged|logging|printed|have) ..6 (as|for|in) (evidence|proof)',
        '(suing|litigious) (type|kind|sort)',
        'my ..1 (cousin|brother|sister|wife|husband|friend|uncle|aunt|father|mother|neighbour|neighbor|sister-in-law|brother-in-law|partner|flatmate) ,? (who|she|he) ,? (practises|practices|works|studies|teaches|specialises|specializes) ..3 (law|labour court|labor court|tribunal|law firm) ..8 (says|said|thinks|thought|interest|interested|curious|surprised|case|question|questions|advises|advised|reading|read)',
        '(says|said|thinks|believes|told me|tells me) ..2 (it|this|i|there) (is|was|have) (a|quite a|a strong|a good|a clear) ..1 case >',
        '(my|our|a|the|with|good|through|from) ..1 @lawyer ..4 (will|would|may|might|has|have|wants|says|said|thinks|tells|told|advised|advises|suggested|finds|found|thought|agrees|is|was|can|should|to look|about this|about it|look at|shall|contact|write|and)',
        '(letter|mail|email|call|post|word|hear|hearing) ..3 (my|our|a) ..1 @lawyer',
        '(legal|judicial|court) ..1 (action|actions|steps|proceedings|consequences|recourse|remedies|remedy|means|route|advice|measures|challenge|case against|grounds|dispute|battle|aftermath|footing|way)',
        '(~file|~start|~bring|~launch|~prepare|~threaten|~consider|~face|~begin) ..3 (lawsuit|law suit|suit|legal case|class action|court case|legal claim|claim against|case against|charges|action against)',
        '(see|meet) (you|each other|us|again) ..3 in court',
        '(~take|~go|~bring|~drag|~carry|~end) ..4 (to|before|in) (the|a|an)? ..2 (court|courts|tribunal|labour court|labor court|judge|ombudsman)',
        '(under|pursuant to|according to|by virtue of|per|as per|in accordance with|within the meaning of|on the basis of|citing|cite|under the terms of) ..1 (the|your|our|eu|uk|us|federal|state|german|article|section)? ..4 (act|law|laws|gdpr|directive|constitution|statute|statutes|legislation|agg|bgb|dsgvo|civil code|labour code|labor code|title vii|data protection regulation)',
        '(the law|labour law|labor law|employment law|equality law|discrimination law|the equality act|equal treatment act|the gdpr|gdpr|civil rights act|the constitution|data protection law|labour code|labor code|title vii|the ada|human rights act|equal opportunity law) ..2 (says|say|is (clear|on my side|very clear|quite clear)|requires|obliges|gives|entitles|forbids|prohibits|protects|states|allows me|demands|does not (allow|permit)|will|applies|provides|on my side|article|request|and i|knows)',
        '(article|section|paragraph|art|par) #number ..4 (act|law|gdpr|code|agg|regulation|directive|constitution|bgb|dsgvo|of|requires|gives|says)',
        '(know|aware of|defend|exercise|enforce|assert|reserve|stand up for|stand on|insist on|claim|fight for|protect) ..1 (my|our|all my|of my|the right|all) ..1 (rights|right to (take|contact|report|go|make|publish|complain|appeal|legal))'
      ],
      unless: [
        '(team|department|exercise|course|terminology|terms|secretary|assistant|translation|translator|interpreter|interpreting|module|degree|internship|training|paralegal|studies|clerk|drafting|essay|moot|clinic|firm|practice|trainee|pupillage|traineeship|writing|research|texts|documents|vocabulary|hearing|mock) ',
        '(role|job|position|post|work|worked|working|study|studied|studying|career|apply|applied|applying|train|trained|training|qualified|intern) ..4 (as|in|at|for) ..4 (@lawyer|law|legal|court|courts|tribunal|litigation)',
        '(as|become|becoming|being) (a|an) ..2 @lawyer',
        '(your|the) (article|section) ..1 (on|about)',
        '(right|rights|entitlement|entitled|required|allowed) to (work|live|stay|reside|remain|study|drive|teach|practise|practice)',
        'rights ..1 (are|is) the same',
        '(proofread|proofreads|helped me (write|prepare|with))',
        '(not|never|no) ..4 (sue|lawyer|legal|court|claim|complaint)',
        '(section|article|paragraph) #number ..2 (of|in) (my|the|your) ..2 (proposal|report|essay|thesis|paper|plan|cv|portfolio|test|exam|draft|manuscript|statement|letter|presentation)'
      ]
    },
    {
      message: threat,
      find: [
        '(you|everyone|people|others|your ..2) ..1 (will|shall|can|may|would) ..3 (read|reading|hear|hearing) ..1 about (this|it|you|that|yourself|yourselves|your ..2) ..2 (on|in|at) ..2 (@web|@press)',
        '(story|email|mail|letter|experience|names|this|it|everything) ..4 (going|goes|will go|posted) ..1 (up)? on ..2 (review site|review sites|@site)',
        '(warn|warning|warned|tell|telling|told|advise|advising|inform|informing) ..4 (applicants|candidates|people|others|everyone|jobseekers|nurses|drivers|teachers|graduates|students|colleagues) ..4 (on|via|through) ..1 @web'
      ],
      unless: '(good|kind|kindly|nice|warm|warmly|great|positive|friendly|glad|happy|grateful|thank|thanks)'
    },
    {
      message: threat,
      find: [
        '@office ..1 (has|have|had|was|were|is|are|will be) ..2 (informed|notified|contacted|copied|alerted|made aware|briefed|looking into|watching|in the picture)',
        '(hate|shame|pity|awkward|unfortunate|interesting|curious|wonder) ..4 @office ..3 (hear|know|learn|find|read|see|say|think|ask|make)',
        '@office ..1 (gets|get|getting|receives|receive|reads|hears|hear|sees|knows|shall have|will have) ..3 (copy (of (this|your|my|our|it)|>)|this|it|from me|everything|wind of)',
        'do not (push|tempt|test) me',
        '(my|our|your|the|a|an|to the|whether the) ..3 @body ..3 (will|would|may|might|has to|have to|should|shall|wants|want|needs|must|can|could) ..3 (hear|know|learn|read|see|like|love|want|be (interested|told|informed|pleased|delighted|glad|curious|happy|more)|look|take|say|decide|find|think|contact|write|deal|judge|be|have|get|help|receive|investigate|ask|agree)',
        '(i|we) ..4 (~contact|~inform|~involve|~write|~speak|~talk|~turn|~complain|~go|~call|~phone|~approach|~alert|~notify|~forward|~escalate|~refer|~tell|~ask|~cc|~copy|~mention|~pass|~send) ..4 (to|with|the|your|my|our|a|an) ..2 @body',
        '(~file|~lodge|~make|~submit|~raise|~register|~prepare|~write|~send) ..1 (a|an|my|the|formal|official) ..2 (complaint|grievance|petition|protest|report against|appeal to the)',
        '(friend|mate|cousin|brother|sister|uncle|aunt|neighbour|neighbor|wife|husband|father|mother|son|daughter|colleague|acquaintance|buddy|someone i know|partner|flatmate|roommate|contact|contacts) ..5 (@lawyer|@press|@body) ..4 (would|will|finds|find|thinks|thought|says|said|agrees|agreed|advises|advised|tells|is (interested|curious|very interested)|was (interested|curious|very interested)|might|may|confirmed|confirms|wants|also|thought so|has told|called it|calls it)',
        '@body ..3 (finds|find|found|thinks|thought|says|said|agrees|agreed|advised|confirmed|calls|called|told me) ..2 (it|this|that|so|the same|i|me|your|you)',
        '(so would|so will|so might|as would|as will) (the|my|our|a) ..1 (@body|@press|@lawyer|internet|public|reddit|readers|world)',
        '(the|a|an|my|our|some|local|national|every|any) ..2 @press ..3 (will|would|may|might|should|could|love|loves|are|is|has|likes) ..2 (hear|know|learn|read|see|like|love|be (interested|told|informed|pleased|delighted|glad|curious|happy)|interested|pick|run|print|enjoy|eat|want|get|have a|find|write|report|love this)',
        '(i|we|my ..2) ..3 (will|shall|am going to|would|could|might|may|intend to|plan to|can|have decided to|am tempted to|should|feel like|want to|happy to|thinking about|about to|already|just) ..4 (post|posting|share|sharing|publish|publishing|write|writing|put|putting|tell|expose|exposing|leave|leaving|tweet|blog|upload|review|describe|document|posted|wrote|shared) ..8 (@web|review|reviews|one star|1 star|one-star|0 stars|zero stars|screenshots|screenshot|publicly|public|in detail for|my followers|followers|story|everyone to see|for all to see)',
        '(my|a|an|our|honest|negative|bad|public|terrible|detailed|one-star|1-star|scathing|frank|the) ..1 (review|rating|write-up|blog post|reviews) ..3 (on|at|will|would|about|is|has been|goes|of) ..1 (@web|honest|you|your (company|firm|hiring|recruitment|process)|ready|be (honest|as|just|equally|accordingly|up|out)|reflect|follow|coming|my experience|live)',
        '(@site|review sites|rating sites|my followers|my subscribers|my readers|my network|my group|customers|your customers|your clients|parents|voters|your donors) ..1 (will|would|should|is going to|are going to|might|may|shall|deserve to|have a right to) ..3 (hear|know|learn|read|see|love|like to (know|hear|read)|be (interested|told|informed|delighted|shocked|happy to|honest|as honest)|find out|enjoy|decide)',
        '(put|post|share|upload|drop|dump|posting|putting|sharing) (this|it|that|you|everything|the (mail|email|letter|screenshot|screenshots)|your ..2) ..3 (on|to|all over|in) ..2 @web',
        '(one|zero|single|one-star|1) (star|review) (review|rating|from me)'
      ],
      unless: [
        'as (a|an|the|their) ..1 (translator|interpreter|clerk|trainee|assistant|secretary|contractor|supplier|volunteer)',
        '(with your permission|what i (learned|learnt)|a (good|useful|great)? contact)',
        '(no|not|never|without) ..3 (complaint|complaints|complain|grievance|report)',
        '(write|wrote|leave|left|post|posted|share|shared|give|gave) ..4 (good|nice|positive|kind|glowing|friendly|lovely|warm|great|five-star|5-star|happy)',
        '(good|nice|positive|kind|glowing|friendly|lovely|warm|great|five-star|5-star|grateful|thankful) ..6 (review|reviews|post|rating|word|words)',
        '(thank|thanks|grateful|appreciate|glad|happy to|pleased) ',
        '(press|media|communications|pr|marketing|blog|web|online) (officer|office|role|job|team|manager|release|releases|kit|assistant|intern|internship|position|post|desk|work|trainee|conference|strategy|plan|campaign|course|shop|portfolio|profile|sample|test)',
        '(my|your|the) ..2 (portfolio|cv|profile|sample|samples|work|course|code|slides|project|projects|article|articles|poem|film|essay|lesson|tutorial|exercise|recipe) ..4 @web',
        '(found|saw|read|find|see|seen|heard|came across) ..6 (@web|advert|ad|vacancy|opening)',
        '(written|wrote|write|work|worked|working|volunteer|interned|contribute|edit|freelance) ..2 (for|at) ..3 @press',
        '(case study|exercise|role play|role-play|scenario|task|mock|sample|essay|thesis|research|article|training|module|course) ',
        '(placement cell|placement office|supervisor|coach|career centre|career center|mentor|tutor|job centre|jobcentre|counsellor|counselor|teacher|advisor|adviser|university)',
        '(police|prison|fire|council|chamber|union|ministry|authority|court|embassy) (officer|job|role|post|position|recruit|recruitment|academy|test|exam|station|orchestra|music|choir|rep role|clerk|work)',
        'tweet ..2 (sample|samples|thread i)',
        '(found|find) out ..2 (your|the) ..2 (address|number|email|name)',
        'in parliament',
        '(volunteer|volunteered|volunteering|placement|internship) ..4 @office'
      ]
    },
    {
      message: trait,
      find: [
        '(would|answer|outcome|result|decision|same|chance|got|get|invited|different|hired) ..12 (with|under|had|without|if) ..3 (less|more|different|another|english|german|french|local|white|british|american|swiss|easier|proper|younger) ..2 (surname|last name|name|passport|skin|colour|color|face|birth year|date of birth|religion)',
        '(would|have|job|chance|answer|hired|invited|same|got|different) ..10 (without|if not for|were it not for|but for|minus) (my|the|this) ..1 @tell',
        'my ..2 @tell ..3 (did|does|do) not ..2 (suit|fit|match|please|go (with|down)|appeal|look right|sit well)',
        'my ..2 @tell ..2 (put you off|scared|frightened|offended|finished me|cost me|sank me|ruled me out|decided|tipped|was enough|did it|gave you|got in the way|was held|were held|counted against)',
        'my ..2 @tell ..1 (was|is|were|are) ..2 (what|why|the|a|your|enough) ..2 (problem|reason|issue|obstacle|factor|deal-breaker|trouble|hurdle|finished|cost|stopped|decided|did it|sank|put|scared|ruled)',
        '(a|an|any|no) (man|woman|person|guy|lady|applicant|candidate|someone|anyone|nobody) ..1 (my age|of my age|over @years|past @years|of colour|of color|in a (wheelchair|headscarf|hijab)|with (a|my) ..2 (accent|skin|headscarf|disability|surname)) ..6 (chance|stood|hired|hire|want|wanted|welcome|considered|taken|in with|shot)',
        '(bias|prejudice|hostility|prejudiced|biased|prejudices) ..1 (against|towards|toward) ..2 (@minor|women|men|older|foreign|disabled|mothers|parents|people (like me|my age|over|from|with)|anyone over|my age|age)',
        '(its|(it|this|that) (is|was|must be)) ..2 because ..1 (i (am|was|use|wear|have|need)|of my|my|of being) ..3 (@tell|@being)',
        '(a|an|any) ..1 (white|male|younger|native|german|british|english|american|christian|childless|straight|able-bodied|non-disabled|slimmer) ..1 (candidate|applicant|man|woman|person|colleague|guy|nurse|teacher|graduate|driver|girl|boy|name|surname) ..2 (would|might|could) ..2 (have|get|be)',
        '(women|mothers|men|foreigners|over-fifties|pensioners|immigrants|muslims|parents|people|anyone|applicants|nobody|the disabled) ..4 need not (apply|bother|hope|try)',
        'being @being ..3 ((should|must|ought|can) not ..2 (cost|lost|lose|count|matter|be (a|the) (reason|crime))|(cost|lost) me|(was|is) (the|my|a) ..1 (reason|crime|mistake|deal-breaker)|is why|ruled me out|did it)',
        'being @being ..4 (something|anything|a lot|everything|nothing|much) to do with',
        '(not one|not a single|no|zero|never a) ..1 (person of colour|person of color|black|brown|asian|disabled|muslim|woman|women|mother) ..2 (person|candidate|applicant|face)? ..1 (made|reached|got|in|on|among|past|through|ever) ..3 (your|final|next|round|shortlist|panel|list|management|board|interview)',
        '(no|rejection|answer|decision|refusal|letter|email|reply|tone|mood|offer) ..4 (day|days|hour|hours|minutes|week|weeks|right|just|straight|immediately|soon|shortly|directly) ..1 (after|when|once) ..2 (i|my|you|we) ..6 (@tell|pregnant|trans|epileptic|disabled|gay|autistic)',
        'i am (#number|over @years|@being) ..2 and ..4 (know|see|guess|imagine|understand) ..2 (what (this|that|it) ..1 (is about|means|was about|is really)|why (you|i was))',
        '(you|your|company|firm|panel|hr|process|policy|this|that|it|which|is|was|were|pure|clear|clearly|blatant|open|hidden|such|called|call|calls|smells|looks|sounds|feels|feel|been|being|i|age|sex|race|racial|gender|disability|religious|pregnancy|caste|nothing but|case of|plain|simply|simple|just) ..3 (~discriminate|discriminatory|discrimination)',
        '(~discriminate|discriminatory|discrimination) ..2 (against|because|on the|based|on grounds|due|by|from|in|of|is|was|and|towards|i|here|at|>)',
        '(is|was|be|has|had|has to be|must be) (it|this|that|something)? ..4 because ..4 (i (am|was|wear|have|look|come|pray|do not|need|use|got|speak|became|told you i)|of my|of being|my|of the) ..3 (@kind|@mark|too old|too young|#number years|@years)',
        '(just|only|simply|probably|clearly|obviously|maybe|perhaps|purely|solely|surely|apparently|guess|suppose|fear|suspect|think|believe|wonder|sure|convinced|feel|@outcome) ..6 because ..2 (i (am|was|wear|have|look|come|pray|need|use|got|became)|of my|of being|my|of the) ..3 (@kind|@mark|too old|too young|@years)',
        "(because of|due to|owing to|on account of|based on|on the basis of|down to|on grounds of|on the grounds of|judged by|judged on|judged for|over|comes down to|came down to|has to do with|had to do with|something to do with|anything to do with|nothing to do with|held against|against me|it is about|was about) ..1 (my|our|a woman's|a man's|a person's|the) ..2 (age|gender|sex|race|colour|color|skin|ethnicity|ethnic|origin|origins|nationality|passport|religion|faith|hijab|headscarf|turban|beard|disability|handicap|wheelchair|illness|diagnosis|pregnancy|bump|maternity|children|kids|orientation|sexuality|surname|last name|foreign name|name|caste|accent|grey hair|gray hair|birth year|date of birth|year of birth|hair|husband|wife|family plans|roots|heritage|background)",
        '(too|not) (old|young|foreign|brown|black|dark|white|female|gay|pregnant|german|british|local) (enough)? ..1 (for (you|your|this|the)|in your|at your|to (be|fit|work|join))',
        '(if|had|were) ..1 (i|my ..2) ..3 (a man|a woman|male|female|younger|white|black|german|british|english|american|french|swiss|swedish|danish|dutch|australian|canadian|japanese|local|native|christian|muslim|straight|a father|blond|blonde|born here|pregnant|childless|without children|twenty|twenty-five|thirty|years younger|young|@years|name|surname|passport|skin|healthy|able-bodied|not (foreign|a woman|a mother|pregnant|black|disabled|a foreigner|old|muslim|gay)|called|a different (name|colour|color|skin|passport|accent)|another (name|passport|skin|colour|color)|one of them|a local) ..12 (would|might|could) ..4 (have|be|been|get|got|call|different|hired|invited|job|answer|hear|talking|read|heard|look|said)',
        '(would|might) (not)? ..1 (have)? ..2 (asked|ask|happened|happen|said|say|treated|treat|told|tell|questioned|rejected|rejects|be asked|been asked|got|get|been|be|hired|hire) ..6 (a man|a woman|men|a father|a german|a white|white people|a younger|younger|someone younger|a local|a native|white person|a christian|white man|white guy|the men|my brother|my husband|male|a young man|locals|natives|a healthy|straight)',
        '(nobody|no one|no-one|not one|not a single|none|every|all|only|each|any|never|hardly any|few) ..4 (over @years|above @years|under @years|past @years|older than|younger than|woman|women|mother|mothers|man|men|black|white|foreign|foreigner|foreigners|muslim|disabled|female|male|non-white|brown|african|asian|hijab|headscarf|grey hair|gray hair|foreign name|foreign names|my age|with my|with a (foreign|turkish|arab|polish|muslim|african)|accent|wheelchair) ..8 (called back|hired|invited|out|rejected|chosen|shortlisted|left|made it|gone|got|gets|get|selected|dropped|eliminated|through|taken|wanted|considered|stays|promoted|seen|needed|apply|survived|disappeared|sent home|cut|passed)',
        '(a|an|any|people|someone|anyone|no|women|men|mothers|foreigners|immigrants|older|old|black|muslim|disabled|pregnant|for|like) ..3 (@minor|over @years|my age|with my (name|colour|color|skin|accent|passport|background)|in a (wheelchair|hijab|headscarf)|with (a (foreign name|headscarf|hijab|wheelchair|disability|baby)|children|kids)) ..5 (not|never|no|nothing|hardly|rarely|stand|stands|learns|learn) ..6 (get|gets|want|wanted|chance|hired|welcome|belong|belongs|fit|fits|need|needed|place|stand|called|considered|job|chair|desk|seat|room|what (that|this|it) means|wanted|allowed|stands|exist|apply|invited|hope|business|taken|get|make)',
        '(code|euphemism|another word|other word|polite word|polite way|nice way|nice word|means|meant|stands for|translation|shorthand|synonym|i read|read as|reads as|translates|translate|we know what|know what) ..3 (for|of|to say|that|as|to|is|means|into)? ..4 (being (gay|black|old|foreign|a woman|pregnant|disabled|muslim|a mother)|too old|old|age|my age|foreign|foreigner|black|brown|woman|women|female|pregnant|gay|mother|disabled|muslim|not (white|german|british|young|male)|over @years|wrong (colour|color|sex|gender|name|passport)|grey hair|kids|children) (>|and|in|at|for|people|person|man)',
        '(overqualified|over-qualified|culture fit|cultural fit|team fit|not a fit|energetic|dynamic|fresh|digital native|young team|young and dynamic|flexible|flexibility|availability|fit in) ..8 (too old|old|my age|age|foreign|foreigner|gay|black|pregnant|mother|children|kids|woman|disabled|wheelchair|headscarf|over @years)',
        '(i|you|they|he|she|interviewer|panel|anyone|everyone|everybody|manager) ..3 (mentioned|told|said|saw|noticed|heard|learned|learnt|found out|realised|realized|spotted|asked|explained|admitted|disclosed|read) ..8 (pregnant|pregnancy|expecting|nursery|childcare|children|kids|my age|birth year|date of birth|born in|headscarf|hijab|turban|wheelchair|disability|my husband|my wife|my boyfriend|my girlfriend|foreign name|surname|accent|mosque|church|faith|religion|my skin|grey hair|gray hair|depression|diagnosis|illness|maternity|baby|a mother|a muslim|jewish|gay|visa) ..12 (was over|were over|changed|face|went cold|froze|silence|silent|ended|mood|smile|stopped|no longer|from that (minute|moment)|turned|suddenly|at once|lost interest|rejected|interview was|everything|cooled|short|quiet|different)',
        '(the moment|as soon as|once|from the minute|from the moment|ever since|the minute|the second) ..6 (saw|heard|mentioned|learned|learnt|noticed|found|told|read|realised|realized|walked in|said|knew|understood) ..6 (pregnant|expecting|nursery|childcare|children|kids|age|birth|born|headscarf|hijab|turban|wheelchair|disability|husband|wife|boyfriend|girlfriend|name|surname|accent|faith|religion|skin|hair|depression|diagnosis|maternity|baby|mother|muslim|jewish|gay|black|foreigner|old|colour|color|face|bump|belly|cane|stick|hearing aid|where i am from|where i come from)',
        '(do you|would you|you do|you only|your company|you) ..2 (not|only|ever|even|never|just)? (hire|employ|take|want|recruit|like|prefer) ..2 (women|men|mothers|foreigners|immigrants|muslims|black people|older people|old people|young people|people over|people under|people like me from|whites|white people|people with (disabilities|children|kids|foreign)|locals|germans|young men|white men|boys|men only)'
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
    }
  ],
  guards: {
    declined:
      '(not|never) ..3 (threat|threaten|threatening|complain|complaining|sue|accuse|accusing|blame|suggest|suggesting|mean to|saying) ..6',
    reported: '(that is|it is) (fine|fair|legal)'
  },
  message: law,
  why: 'Anything that sounds like a dispute ends the talk, because then only a lawyer may answer. If you think the law was broken, get advice first, and keep it out of this message.',
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
