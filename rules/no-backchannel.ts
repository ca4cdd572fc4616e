// Over 200 lines with its word lists and examples.
import {offending} from '../src/lexicon/offences'
import {backchannelWeights} from '../src/lexicon/weights/no-backchannel'
import {defineRule, remove, type Example} from '../src/rule'

export default defineRule({
  id: 'no-backchannel',
  title: 'Use the channel you were given',
  tip: 'T3',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  weights: offending(backchannelWeights),
  classes: {
    contact:
      '(email|emails|mail|address|addresses|number|numbers|mobile|cell|cellphone|phone|telephone|line|extension|contact|contacts|details|coordinates|whatsapp|handle|inbox|landline|instagram|account|skype|telegram|gmail|id)',
    // Words that are contact data even without "your" close by
    strict:
      '(number|mobile|cell|cellphone|extension|landline|handle|whatsapp|phone|telephone|contact|contacts|coordinates|(contact|personal) details|(home|private|personal|email|mail|second|other) ..1 (address|number|email|mail|id|line|account|phone|mobile)|address|email|mail|mail id|email id|direct line|line|inbox)',
    yours: '(your|ur|this|that|the|such)',
    data: '((your|ur|this|that) ..3 @contact|you ..1 @contact|this (address|number|email|mail)|(the|an|another) (number|address|email|mail|contact) (of you|for you|of yours)|your (personal|private|direct|home) one|yours >)',
    site: '(linkedin|google|facebook|instagram|insta|twitter|x.com|xing|tiktok|internet|web|online|github|whois|truecaller|rocketreach|zoominfo|lusha|apollo.io|hunter.io|telegram|reddit|youtube|strava|forum|(dating|caller id|people search|people-search) ..1|socials|social media|search engine|data broker|people finder|email finder|lookup|caller id|phone book|phonebook|directory|yearbook|breach|leak|dump|database|crm|chatgpt|copilot|gemini|bot|ai|scraper|profile|page)',
    paper:
      '(list|lists|sheet|sheets|register|registry|invoice|receipt|roster|rota|schedule|badge|nameplate|plate|envelope|parcel|package|calendar|screen|whiteboard|noticeboard|notice board|board|desk|wall|door|bin|window|pattern|format|metadata|cc|header|doorbell|log|logbook|book|records|intranet|chat|group|mailing list|contract|slip|label|spreadsheet|pdf|archive|flyer|poster|leaflet|newsletter|petition|obituary|bulletin|parish|club|canteen|blog|article|photo|screenshot|address book|rolodex|bio|website|van|car)',
    insider:
      '(friend|friends|mate|mates|buddy|pal|neighbour|neighbor|cousin|uncle|aunt|brother|sister|father|mother|dad|mum|mom|son|daughter|wife|husband|girlfriend|boyfriend|partner|flatmate|roommate|housemate|classmate|ex|colleague|coworker|co-worker|acquaintance|someone|somebody|guy|lad|girl|bloke|man|woman|lady|boy|driver|drivers|guard|doorman|porter|caretaker|janitor|cleaner|barista|bartender|waiter|customer|customers|regular|regulars|tenant|landlord|employee|employees|staff|intern|trainee|officer|clerk|member|supervisor|teacher|professor|coach|priest|pastor|hairdresser|barber|dentist|client|supplier|in-law|brother-in-law|sister-in-law|father-in-law|mother-in-law|nephew|niece|vendor|courier|postman|plumber|technician|electrician|contractor|consultant|freelancer|insider|player|people|kid|trainer|nurse|gardener|nanny|babysitter|student|alumnus|ex-colleague|ex-employee|ex-assistant|bird|one of (your|the|ur) _|(your|ur) ..1 (team|office|payroll|accounts|secretary|receptionist))',
    passed:
      '(gave|give|given|gives|told|passed|sent|forwarded|slipped|read|shared|texted|dictated|sold|wrote|let @me|lent|showed|handed|got|found|looked up|leaked|copied|dug|provided|whispered|scribbled|obtained|supplied|posted|had|spelled|noted|photographed|snapped)',
    took: '(extracted|found|got|get|took|taken|obtained|looked up|tracked|traced|dug|pulled|copied|scraped|bought|saw|seen|spotted|noted|noticed|photographed|memorised|memorized|picked|lifted|fished|have|had|received|acquired|procured|sourced|discovered|located|grabbed|nicked|pinched|stole|wrote down|jotted|remembered|overheard|screenshotted|snapped|retrieved|gathered|came across|come across|stumbled|collected|secured|got hold of|came by|managed to (get|find|obtain)|able to (get|find|obtain))',
    from: '(on|from|off|through|via|by|in|using|out of|after|at|over|thanks to|inside)',
    private: '(facebook|instagram|insta|messenger|twitter|telegram|tiktok|snapchat|dms|dm|private|personal|home|house|socials)'
  },
  patterns: [
    // Plain ways round
    {
      find: [
        '@insider? ..3 (gave|passed|told|slipped|handed) (me|us) ..3 (number|mobile|cell|address|email|mail|contact|extension) ..8 (not (supposed|allowed|meant)|should not|against the rules|do not tell|between us|secretly|quietly)',
        '@i ..1 (found|saw|looked up|tracked down|stumbled on|came across|spotted) (your|you|you on) ..2 (profile|account|page|whatsapp|instagram|facebook|telegram|tiktok|xing|twitter|linkedin) ..10 (write|writing|message|messaging|contact|reach|try|thought|here|directly)',
        '@i ..1 found you on (whatsapp|instagram|facebook|telegram|tiktok|snapchat|signal|messenger)',
        '@i ..1 (took|grabbed|copied|photographed|pocketed|borrowed) ..2 (your|the) ..2 (card|business card|number|address|contact list|phone list|staff list) ..2 (from|off) ..6',
        '@i ..1 (used|tried|ran|paid for) ..2 (tool|website|app|service|extension|plugin|database|finder|software) ..2 (to|that) ..2 (find|found|finds|guess|look up|get) ..3 (email|mail|address|number|contact)',
        '(dropped by|came by|waited|stood|turned up|went) ..4 (your|the) ..1 (house|home|gym|school gate|church|street|flat|car|club|doorstep|door) ..6 (hoping|to (see|catch|meet|speak|talk)|until|in case)'
      ],
      unless:
        '(you (gave|invited|suggested|offered|said|told|added)|as you (said|offered|suggested)|interview|for the (interview|trial|test)|appointment)'
    },
    // Where the writer took it from
    {
      find: [
        '(@i|<) ..4 @took ..3 @data ..4 @from ..6 (@site|@paper|@insider|searching|googling|guessing|trial and error|trying|digging|friend)',
        '(@i|<) ..3 @took ..3 (your|ur) ..3 @strict ..1 @from !(monday|tuesday|wednesday|thursday|friday|time|you|hr) ..2',
        '@data ..3 (@i|we) ..2 (@took|owe) ..3 @from ..6',
        '(through|via|from|off|thanks to) ..7 (@site|@paper|@insider) ..8 @i ..3 (@took|reached) ..3 (@data|it >)',
        '(on|in|at|through) ..3 (@paper|@site) ..10 (and|where) ..2 (@i)? ..1 (copied|noted|took|got|found|lifted|jotted|wrote down|photographed|memorised) ..3 @data',
        '@data ..4 (@is|comes|came|stood|hung|lay|appears|appeared|shows up|popped up|turned up|listed|printed|written|pinned) ..3 @from ..6 (@site|@paper|@insider)',
        '(@site|@paper) ..4 (has|had|lists|listed|gave|shows|showed|turned up|worked out|spat out|coughed up|knew|suggested|found|still lists|guessed) ..4 @data',
        '@data ..8 so @i (kept|noted|copied|took|wrote|saved|photographed|memorised|memorized)',
        '(took|read|got|copied|have) (it|this|that) (off|from|out of) ..6 (@paper|@insider|@site) ..2',
        '@i ..2 (saw|noticed|spotted|glimpsed|noted|copied|memorised|memorized|photographed|caught) ..2 (your|ur) ..1 @strict (on|in|over|off|from|when|while|and|upside)',
        '@insider ..8 (saw|took|photographed|snapped|screenshotted|copied|found|noticed) ..3 @data'
      ],
      unless: ['(rejection|reject|decision|email) (on|of|from) (monday|tuesday|wednesday|thursday|friday|yesterday|#number)']
    },
    // Looking the reader up
    {
      find: [
        '@i ..2 (~look|~track|~hunt) you (up|down)',
        '@i ..2 (typed|typing|entered|scrolled|trawled) ..3 your (name|followers|friends|profile|instagram|facebook|account|posts)',
        '@i ..3 (photographed|took a (pic|picture|photo|snap)|snapped|screenshotted) ..3 (of|at|in|from)? ..2 (sign-in|visitor|staff|duty|phone|contact|applicant)? ..1 (sheet|list|register|badge|board|book|screen|invoice|schedule|rota|roster|envelope|nameplate)',
        '(got hold of|came by|managed to (get|find|obtain)|able to (get|find|obtain)) ..1 (your|ur) ..2 @strict',
        '@i ..2 (~google|searched|search|~stalk|~trace|tracked down|hunted (down|for|through)|~look (up|for)) ..6 (you >|you (up|down|on|online|in|and|to|for)|your (name|email|mail|number|address|phone|mobile|home|contact|details|profile|account|followers|extension|personal|private)|for you >|this (address|number))',
        '@i ..3 (~google|looked up|searched for|tracked down|dug up|dug out|hunted down|ferreted out|worked out|figured out|guessed|guess|guessing|deduced|reconstructed|pieced together|derived|inferred|assumed|gambled) ..4 (@data|your ..1 @contact)',
        '@i ..1 (took|taking|made|had|venture|ventured|hazard|hazarded) a ..1 (guess|stab|punt|shot) (at|on) (yours|your ..2 @contact|the address)',
        '@i ..1 (tried|went through|ran through|tested|sent (this|it) to) ..5 (addresses|extensions|numbers|(spellings|versions|variations|combinations|variants) of your|permutations)',
        '(your|the) (email|address|mail) ..2 (pattern|format|convention|scheme)',
        '(firstname.lastname|first.last|first name dot last name|every combination|all combinations|few combinations|naming pattern|email pattern|company pattern)',
        '(address|addresses|email|mail|spelling|spellings|extension) ..10 (did not bounce|bounced not|went through|got through)',
        '(find|found|know|learned|worked) (out)? where you (live|park|sit|drink|eat|shop|train|play)',
        '@i ..2 (used|tried|ran|bought|purchased|paid for|scraped|exported) ..6 (email finder|lookup|people search|data broker|caller id|truecaller|rocketreach|contact data|contact details|list with (you|your)|list ..3 your ..2 @contact)',
        '@i ..4 (added|messaged|followed|contacted|found) you ..2 (on|via|through) ..1 @private'
      ],
      unless: ['of (the|that|this|a) (keyword|word|term|file|code|recipe|formula|method|name)', 'find you (well|in good)']
    },
    // Who passed it on
    {
      find: [
        '@insider ..9 @passed ..1 (me|us|on|along|over|it)? ..1 (@data|the (email|mail|number|mobile|address|extension|contact) >)',
        '@insider ..10 (@passed|kind enough to give|dictate|give|pass|send|whisper|text|slip) ..2 (me|us) ..2 (@data|(your|this|ur) ..2 @contact|(emergency|staff|contact|phone|class|member|applicant|duty) list|phone book|address book)',
        '(he|she|they|who|which) ..3 @passed ..1 (me|us|on|it|down|out)? ..1 (your|ur|this) ..3 @contact',
        '@insider ..6 (sold|lent|showed) ..1 (me|us) ..6 (contacts|phone book|directory|list|database|address book|calendar)',
        '(@i|<) ..4 @took ..3 (@data|it|this) ..2 (from|through|via|off|by) ..5 @insider',
        '@data ..4 (@is|got|has been|have been) ..2 (passed|given|sent|forwarded|slipped|handed|leaked|shared|dictated|told|found|sold|read out|whispered|supplied|traced) ..5 (@insider|me ..2 by)',
        '(from|through|via) (him|her|them|it|there) ..1 @i ..2 (@took|know) ..2 @data',
        '(this|that) is how @i ..1 (know|have|got|found|came) ..4 (@data|@strict)',
        '@insider ..8 (told|showed|explained|let slip|let on|revealed|said) ..3 (how|where|when|which) ..2 (to (reach|find|contact|catch|get hold of) you|you (live|park|sit|drink|eat|shop|train|play|leave|finish))',
        '(let slip|slipped me|let me see|let me copy) ..3 your ..2 @contact',
        '@i ..1 went through ..6 (@insider|contact in ..2) ..3 (for|to get) ..2 @data',
        '@insider ..4 (sits|works|cleans|cooks|does|drives|plays) ..12 (read|copied|got|took|noted|found|looked) (it|this|yours) ..4 (for me|off|from)'
      ]
    },
    // Private channels, places, and the way round the office
    {
      find: [
        '@yours ..1 (private|personal|home) ..1 (@contact|profile|facebook|instagram|page|cell)',
        '(writing|write|wrote|messaging|message|messaged|texting|text|contacting|contact|dming|reaching|reach|approaching|ringing|calling|sending|send|letter) ..3 (you|your|this|to)? ..2 (on|via|through|over|in|at|to) ..1 your ..1 @private',
        '(write|writing|wrote|message|messaging|contact|contacting|text|texting|reach|reaching) ..2 you ..2 (on|via|over|through) ..1 (facebook|instagram|insta|telegram|tiktok|twitter|messenger|snapchat)',
        '(pop|popping|slide|sliding|slid|drop|dropping|turn|turning|show|jump|jumping|barge|barging|sneak|sneaking|crash) (up)? ..1 (into|in|on|to|at) your ..1 @private',
        '(catch|wait for|waited for|waiting for|ambush|intercept) you ..1 (outside|at the (exit|gate|staff|car park|parking|door))',
        '(usual|official|proper|normal|correct) (route|way|channel|channels|path) (is|would be|goes|was|runs) ..8 (but|yet|still) i',
        '(letter|note|this|it) ..3 (under|through|on) (the|your) ..1 (wiper|wipers|windscreen|front door|doormat|garden gate)',
        '(skipped|skip|bypassed|bypass|skipping|bypassing|avoid|avoiding|circumvent|going around|went around|getting around|rather than (go|going|write|writing|use) ..1 (through|to)?|instead of (going through|writing to|using)|without going through|behind the back of) ..2 (hr|human resources|talent|recruitment|recruiter|recruiters|portal|front desk|reception|switchboard|secretary|gatekeeper|gatekeepers|(official|proper|usual|normal) (channel|channels|route|way|address)|your assistant)',
        '@i ..4 (told|rang|ringing|calling|called|phoned|tricked|fooled|lied|pestered) ..6 (switchboard|reception|receptionist|front desk|operator|secretary|security|doorman|porter|guard) ..10 (until|pretend|pretending|pretended|(i|we) (was|were) (a|an|your|from|calling)|(she|he|they|somebody) ..1 (gave|let|read)|put me through|gave me your|to get your|for your)',
        '@i ..3 not ..2 (supposed|meant|allowed) to ..2 (have|use|know|write to|call) ..2 (@data|it >)',
        '(would|did) not (give|tell) (me|us) (your|the) ..2 @contact',
        '@i ..3 (messaged|asked|wrote to|called|contacted|found|texted|spoke to|followed) your (wife|husband|daughter|son|mother|father|kid|kids|partner|girlfriend|boyfriend|sister|brother|landlord|neighbour|neighbor)'
      ],
      unless: [
        '(you|your) (asked|invited|told|said|wrote|offered|suggested|messaged|contacted|texted) ..6',
        '(reach|call|contact|text|write) me',
        '(company|firm|office|team|shop|school|practice) ..1 (page|account|facebook|instagram|profile)'
      ]
    }
  ],
  guards: {
    given:
      '(you (gave|handed|offered|told|said|wrote|mentioned|put|shared|provided|left|sent|showed|invited|asked|added|accepted|connected|confirmed|suggested|printed|use|used|called me|rang me|texted|emailed)|(gave|handed|sent) @me yourself|your (card|business card|letter|letterhead|signature|invitation|reply|email signature|out-of-office|website|site|own website|advert|ad|posting|contact page|confirmation|mail below|booth|stand)|(job|career|careers) (advert|ad|posting|page|site|portal)|contact page|company (website|page|site)|(advert|advertisement|posting|vacancy)|as (you )?(offered|agreed|invited|suggested|told|instructed)|(printed|written|shown|listed|given) (on|in|at) (your|the) (letter|card|website|site|email|advert|posting|invitation|page|invite|brochure|vacancy)|(from|on|in|off) the ..1 (invitation|letter|letterhead|rejection|advert|advertisement|posting|signature|card|website|brochure|ad|portal|confirmation|programme)|with your (permission|consent|blessing))',
    official:
      '(hr|human resources|recruiter|recruiters|recruitment|recruiting|agency|personnel|your (assistant|secretary|pa)|career (centre|center|service)|careers (office|service)|coordinator)  ..4 (gave|passed|sent|shared|forwarded|told|provided|kindly|suggested|told|put)',
    countOf: [
      '(number|numbers|line|lines|contact|contacts) of !(your|you|the|ur|yours)',
      '(the|contract|course|job|role) ..1 (details|lines|contacts)',
      '(early|late|sorry to hear|thank)'
    ],
    overPhone: [
      '(call|reached|reach|you) ..2 (on|by|over) the phone',
      '(email|message|letter|mail|call) (on|from|of) (monday|tuesday|wednesday|thursday|friday|yesterday|#number)',
      '@i (have|got) your ..2 (email|mail) (in|on|with)'
    ],
    arrived: '(mail|email|letter|message) ..1 (came|arrived|lay|reached)',
    inTheTest: 'in the (test|task|case|exercise)',
    ownBook: 'my (address book|contacts|phone|calendar|list|inbox)',
    notDone:
      '(not|never|without) (even|want to|wish to|mean to|try to)? (look|looked|looking|google|googling|search|searched|searching|find|found|guess|guessing|get|use|wait|write to your (private|home|personal))'
  },
  message: '“{match}” tells of contact data that the reader did not give.',
  why: 'Nobody likes to be found in ways they did not choose; an answer comes more easily at an address that the reader gave out.',
  mends: [remove()]
})

export const examples: Example[] = [
  {flags: '«A retired colleague of yours dictated your extension to me.»'},
  {flags: '«Your mobile was on a leaflet of the rowing club.»'},
  {flags: '«A people-search site gave me your address.»'},
  {flags: '«I took a stab at your email.»'},
  {flags: 'Thank you for the tour. «Sorry for popping up in your private messages.»', becomes: 'Thank you for the tour.'},
  {flags: '«I am going around HR with this note.»'},
  {flags: '«I typed your name into a search box and found you.»'},
  {passes: 'I tried several spellings of the keyword until the search worked.'},
  {passes: 'I sat on the bench outside your office and went over my notes.', because: 'nobody is waylaid'},
  {passes: 'I copied the wiring diagram off the board and practised it.'},
  {passes: 'Your assistant told me how to reach you while the phones are down.', because: 'an official channel'},
  {passes: 'A friend on your team told me how much you value safety.'},
  {flags: 'Thank you for the interview. «I found your email address on LinkedIn.»', becomes: 'Thank you for the interview.'},
  {flags: '«I googled your number.»'},
  {flags: '«I guessed your email from the pattern your firm uses.»'},
  {flags: '«My cousin, who works in your warehouse, gave me your mobile number.»'},
  {flags: '«Your extension was on a list at the front desk, so I noted it.»'},
  {flags: '«I waited for you at the staff exit.»'},
  {flags: '«I told the switchboard that I was a supplier until they put me through.»'},
  {flags: '«I took a photo of the sign-in sheet for your number.»'},
  {flags: '«I enjoyed the trial shift, and one of your drivers let me have this number.»'},
  {flags: '«I am writing to your private address because the office one is silent.»'},
  {flags: '«I know that I am not supposed to have this number.»'},
  {flags: '«I tracked down your home number in an old phone book.»'},
  {passes: 'You gave me your card at the fair, so I write to this address.', because: 'the reader gave it'},
  {passes: 'I use the number from your website.', because: 'it is public on purpose'},
  {passes: 'Priya in HR passed on your address.', because: 'HR gave it'},
  {passes: 'I am writing to this address as you offered in the interview.'},
  {passes: 'You accepted my LinkedIn request, so I am writing here.', because: 'the reader accepted'},
  {passes: 'A friend in your office told me of the opening.', because: 'the opening, not an address'},
  {passes: 'I found the job on LinkedIn.'},
  {passes: 'I looked up your company before the interview.'},
  {passes: 'My brother lent me his phone for the interview.'},
  {passes: 'I waited in the lobby and enjoyed the view.'},
  {passes: 'You can reach me at this number.', because: "the writer's own number"},
  {passes: 'I did not look you up; I used the address in your letter.', because: 'negation counts'},
  {passes: 'My teacher gave me a book about your method.'}
]
