// Over 200 lines with its word lists and examples.
import {defineRule, remove, type Example} from '../src/rule'

export default defineRule({
  id: 'no-backchannel',
  title: 'Use the channel you were given',
  tip: 'T3',
  kinds: 'all',
  severity: 'warning',
  expect: 'none',
  classes: {
    ours: '(your|ur) ..2 @contact',
    tool: '(finder|email-finder|contact-finder|lookup|people search|people-search|data broker|search engine|chatgpt|copilot|gemini|google|tool|tools|bot|ai|scraper|plugin|website|app|service)',
    print:
      '(flyer|poster|leaflet|newsletter|minutes|slip|label|spreadsheet|pdf|document|metadata|archive|cache|crate|box|note|post-it|petition|obituary|fair|club|parish|school|blog|article|photo|screenshot|patent|thesis|paper|bulletin|wall|door|window|group|chat|thread|forum|page|profile)',
    private: '(facebook|instagram|insta|messenger|twitter|telegram|tiktok|snapchat|dms|dm|private|personal|home|socials)',
    formerly:
      '((former|ex|old|retired) ..1 (secretary|assistant|employee|colleague|intern|boss|manager|recruiter|teammate|staff|worker)|ex-colleague|ex-employee|ex-assistant|ex-wife|ex-husband|ex-boss)',
    contact:
      '(email|emails|mail|address|addresses|number|numbers|mobile|cell|phone|telephone|line|extension|contact|contacts|details|whatsapp|handle|inbox|landline|instagram|account|skype|telegram|cellphone|coordinates|gmail|dial)',
    strict:
      '(number|numbers|mobile|cell|cellphone|extension|line|dial|landline|handle|whatsapp|home|address|email address|mail address|email id|mail id|phone|contact|contacts|contact details|telephone)',
    yours: '(your|this|that|the|ur)',
    yourContact: '(@yours ..3 @contact|you ..1 @contact)',
    site: '(linkedin|google|facebook|instagram|insta|twitter|x.com|xing|tiktok|internet|web|online|github|whois|truecaller|rocketreach|zoominfo|lusha|apollo.io|hunter.io|telegram|reddit|youtube|strava|forum|dating site|dating app|image search|socials|social media|search engine|data broker|data brokers|people finder|people search|email finder|lookup|caller id|phone book|phonebook|directory|directories|yearbook|telephone book|white pages|breach|leak|leaked|dump|database|crm)',
    paper:
      '(list|lists|sheet|sheets|register|registry|invoice|invoices|receipt|roster|rota|schedule|badge|nameplate|door plate|plate|envelope|parcel|package|calendar|screen|whiteboard|noticeboard|notice board|desk|bin|pattern|format|metadata|properties|cc|header|source code|metadata|doorbell|badges|log|logbook|visitor book|guest book|records|court|land registry|deed|deeds|intranet|group chat|whatsapp group|chat group|mailing list|phone tree|contract|delivery note|chat|sender line|leaked|bio|business cards|rolodex|address book|board)',
    insider:
      "(friend|friends|mate|buddy|pal|neighbour|neighbor|cousin|uncle|aunt|brother|sister|father|mother|dad|mum|mom|son|daughter|wife|husband|girlfriend|boyfriend|partner|flatmate|roommate|housemate|classmate|ex|colleague|colleagues|colleague's|coworker|co-worker|acquaintance|someone|somebody|guy|lad|girl|bloke|man|woman|lady|driver|guard|doorman|porter|caretaker|janitor|cleaner|barista|bartender|waiter|customer|customers|regular|regulars|tenant|landlord|landlady|employee|employees|intern|interns|trainee|officer|member|supervisor|teacher|professor|coach|priest|hairdresser|barber|dentist|client|clients|supplier|in-law|brother-in-law|sister-in-law|father-in-law|mother-in-law|nephew|niece|grandmother|grandfather|vendor|courier|postman|plumber|technician|electrician|temp|contractor|freelancer|insider|contact|player|people|kid|kids|trainer|one of (your|the) _|nurse|gardener|nanny|babysitter|chef|student|alumnus|alumni|whoever|friend's|cousin's)",
    passed:
      '(gave|give|given|gives|told|passed|sent|forwarded|slipped|read|shared|texted|dictated|sold|wrote|let @me|lent|showed|handed|got @me|found|looked up|leaked|copied|dug|pulled|photographed|provided|whispered|scribbled|had|obtained|supplied|dictate|give|pass|send|posted|whisper|text|slip|lend|forward|share)',
    took: '(extracted|found|got|get|took|taken|take|obtained|looked up|looked|tracked|traced|dug|pulled|copied|scraped|bought|saw|seen|spotted|noted|photographed|memorised|memorized|picked|lifted|fished|have|had|received|acquired|sourced|discovered|located|managed to|located|extracted|grabbed|nicked|stole|wrote down|jotted|remembered|overheard|screenshotted|snapped|retrieved|gathered|dug up|came across|come across|stumbled)'
  },
  guards: {
    given:
      '(you (gave|handed|offered|told|said|wrote|mentioned|put|shared|provided|left|sent|showed|invited|asked|added|accepted|connected|confirmed|suggested|printed|use|used|called me|rang me|texted|emailed)|(gave|handed|sent) @me yourself|your (card|business card|letter|letterhead|signature|invitation|reply|email signature|out-of-office|website|site|own website|advert|ad|posting|page|contact page|confirmation|mail below|booth|stand)|(job|career|careers) (advert|ad|posting|page|site|portal)|contact page|company (website|page|site)|(advert|advertisement|posting|vacancy)|as (you )?(offered|agreed|invited|suggested|told|instructed)|(printed|written|shown|listed|given) (on|in|at) (your|the) (letter|card|website|site|email|advert|posting|invitation|page|invite|brochure|vacancy)|(from|on|in) the ..1 (invitation|letter|rejection|advert|advertisement|posting|signature|card|website|brochure|ad|portal|confirmation|programme)|with your (permission|consent|blessing))',
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
  patterns: [
    // How it came: printed, passed on, guessed, worked out by a machine
    {
      find: [
        '@ours ..4 (@is|came|stood|hung|lay|appears|appeared|shows up|popped up|turned up|listed|printed|written|pinned) ..3 (on|from|off|through|via|in|under|at) ..5 @print ..2',
        '@ours ..4 (@is|got|has been|have been) ..2 (passed|given|sent|forwarded|slipped|handed|leaked|shared|dictated|told|found|sold|read out|whispered|supplied|traced) ..4 (@insider|@formerly)',
        '(@formerly) ..6 @passed ..3 @ours',
        '@tool ..4 (gave|found|turned|worked|spat|suggested|showed|came up|threw|told|generated|listed|returned|produced|guessed|dug|finds|delivered|revealed|coughed) ..4 (@ours|you up)',
        '(through|via|from|off|thanks to|with|by|after|on) ..6 (@site|@paper|@insider|@formerly|@print|work) ..8 @i ..4 (@took|collected|able to get|found out|had|reached|could get|procured|secured) ..3 @ours',
        '@i ..1 (collected|procured|got hold of|managed to (get|find|obtain|dig up)|was able to (get|find|obtain)|am able to (get|find)) ..1 (your|ur) ..2 @strict ..4',
        '(assumed|guessed|guess|guessing|gambled|presumed|figured|deduced|inferred|bet) ..3 (your|the) ..1 (email|mail|address|extension|inbox|email address) ..3 (@is|would|must|follows|like|from|by|at)',
        '@i ..1 (took|taking|made|had|venture|ventured|hazard|hazarded) a ..1 (guess|stab|punt|shot) (at|on) (yours|your ..2 @contact|the address)',
        '@i ..1 (tried|went through|ran through|tested|sent (this|it) to) ..5 (addresses|spellings of (your|the) ..2 @contact|versions of your|permutations|extensions) ..6',
        '(address|addresses|email|mail|spelling|spellings|extension|numbers) ..10 (did not bounce|bounced not|went through|got through)',
        '(found|find|worked|work|figured|sniffed|ferreted|searched|smoked) out ..2 your ..2 @strict',
        '(was|were|is) ..1 (on|in) ..5 (list|directory|register|metadata|leak|breach|spreadsheet|header|cc) ..6 @ours',
        '@i ..2 (saw|noticed|spotted|glimpsed|noted|copied|memorised|memorized|photographed|remembered|caught) ..2 (your|ur) ..1 (number|mobile|extension|cell|address|phone number|email address) (on|in|over|off|from|when|while|and|upside)',
        '@insider ..8 (told|showed|explained|let slip|let on|revealed|hinted|tipped|said|tell) ..3 (how|where|when|which) ..2 (to (reach|find|contact|catch|get hold of) you|you (live|park|sit|drink|eat|shop|train|play)|(car|desk|house|bus|door) (is|was) yours)',
        '(let slip|slipped me|let me see|let me copy) ..3 your ..2 @contact'
      ],
      unless: [
        'your (assistant|secretary|pa|office|hr|recruiter) ..4 (told|gave|passed|showed|sent)',
        '(poster|leaflet|flyer) ..3 (vacancy|job|fair stand)'
      ]
    },
    // Past the official door
    {
      find: [
        '(skipped|skip|bypassed|bypass|skipping|bypassing|avoid|avoiding|circumvent|circumventing|going around|went around|go around|getting around|rather than (go|going|write|writing|use) ..1 (through|to)?|instead of (going through|writing to|using)|without going through|behind the back of) ..2 (hr|human resources|talent|talent team|recruitment|recruiter|recruiters|portal|careers (inbox|page|team)|front desk|reception|switchboard|secretary|gatekeeper|gatekeepers|jobs inbox|(official|proper|usual|normal) (channel|channels|route|way|address)|your assistant)',
        '(pop|popping|slide|sliding|slid|drop|dropping|appear|appearing|turn|turning|show|jump|jumping|barge|barging|land|landing|sneak|sneaking|crash|crashing|intrude|intruding) (up)? ..1 (into|in|on|to) your ..1 @private',
        '(writing|write|wrote|messaging|message|texting|text|contacting|contact|dming|reaching|reach|approaching|approach|bothering|ringing|calling|call|disturbing|adding|following) ..2 (you|your) ..2 (on|via|through|over|in|at) ..1 @private',
        '(writing|write|wrote|message|messaging|texting|contacting|calling|ringing|phoning|dming) ..3 (to|on|in|at) your ..1 @private ..1',
        '@i ..2 (searched|searching|googling|typed|typing|entered|stalking|stalked|scrolled|scrolling|trawled|browsed|combed|dug|digging) ..2 your (name|followers|friends|friends list|profile|instagram|facebook|account|timeline|posts|pictures|photos) ..6',
        '(searching|searched|looking|googling|typed|typing|stalking) ..2 your (name|profile|instagram|facebook|account) ..8 (found|came across|account|came up|number|address|mail|email|website)',
        '(detective work|sleuthing|snooping|internet stalking|online stalking|online search|web search|google search|digging|googling) ..10 (you up|find you|found you|@ours|reach you)'
      ],
      unless: [
        '(you|your) (asked|invited|told|said|wrote|offered|suggested|messaged|contacted|texted) ..6',
        '(reach|call|contact|text|write) me',
        '(company|firm|office|team|shop|school|practice) ..1 (page|account|facebook|instagram|profile)'
      ]
    },
    // Where the writer found it
    '@i ..4 @took ..3 (@yours ..2 (email|mail|number|mobile|cell|phone|address|addresses|extension|contact|contacts|details|line|whatsapp|handle|landline|numbers|cellphone)|you ..1 @contact) ..4 (on|from|off|through|via|by|in|using|with|out of|after|at|over|thanks to) ..5 (@site|@paper|@insider|searching|googling|guessing|trial and error|trying|digging|digging around)',
    '@i ..2 (~look|~track|~hunt) you (up|down)',
    '@i (~google|googled|searched|~look (up|for)|~stalk|tracked down|~track|hunted|~trace) ..1 (for|out)? (you (up|down|on|online|in|and|>)|you >|your (name|email|mail|number|address|phone|mobile|home|contact|details|private|personal|direct|work|extension))',
    '@i ..3 (~google|googled|looked up|searched for|searched|tracked down|dug up|hunted down|dug out|ferreted out|worked out|figured out|guessed|guess|deduced|reconstructed|pieced together|derived|~track|~guess|~deduce) ..4 @yourContact',
    '^ ..2 (found|got|lifted|nicked|pinched|copied|grabbed) ..3 @yourContact ..2 (on|from|off|through|via|online)',
    {
      find: '@i tried (every|all|several|some|many|#number|two|three|four|five|six|ten) ..2 (extension|extensions|address|addresses|number|numbers|spelling|spellings|variant|variants)',
      unless:
        '(spelling|spellings|variant|variants|number|numbers) ..1 of (the|that|this|a) (keyword|word|term|search|file|code|recipe|formula|method)'
    },
    '@i ..3 (messaged|asked|wrote to|called|contacted|found|texted|spoke to|followed) your (wife|husband|daughter|son|mother|father|kid|kids|partner|girlfriend|boyfriend|sister|brother|landlord|neighbour|neighbor) ..6',
    '@yourContact ..8 so @i (kept|noted|copied|took|wrote|saved|photographed|memorised|memorized)',
    '(write|writing|wrote|message|messaging|contact|contacting|text|texting|reach|reaching) ..2 you ..2 (on|via|over|through) ..1 (facebook|instagram|insta|telegram|tiktok|twitter|messenger|snapchat)',
    '(would|did) not (give|tell) (me|us) (your|the) ..2 @contact ..8',
    {
      find: '@i ..2 (used|tried|ran) ..6 (email finder|lookup|people search|data broker|caller id|versions of your name|spellings|variations|combinations|search engine|truecaller|rocketreach)',
      unless: 'of (the|that|this|a) (keyword|word|term|file|code|recipe|formula|method|name)'
    },
    '@yourContact ..4 (@is|comes|came|stood|hung|lay|appears|appeared|shows up|popped up|turned up|could be found|listed|printed|written) ..3 (on|from|off|through|via|in|under) ..5 (@site|@paper|@insider)',
    '@yourContact ..2 @i ..3 (@took|have) ..3 (on|from|off|through|via|by|in|using) ..5 (@site|@paper|@insider)',
    '(your|the) (email|address|mail) ..2 (pattern|format|convention|scheme) ..3',
    '(firstname.lastname|first.last|first name dot last name|every combination|all combinations|few combinations|naming pattern|email pattern|company pattern)',
    '@i ..3 (found|got|obtained|took|traced|discovered|located|acquired|received|got hold of|came by|have) ..3 (your|ur) ..3 @strict ..1 (from|through|via|off|thanks to|by way of|by|on|in|at|out of|with the help of) ..3',
    '(this|that|your) (number|address|mobile|extension|line|email address|email|mail|contact) ..2 (i|we) ..2 (found|got|obtained|took|copied|have|traced|noted|read|owe|picked) ..3 (from|through|via|off|on|in|at|by|to|out of) ..3',
    // Who passed it on
    '(he|she|they|who|which) ..3 (gave|passed|told|sent|slipped|read|showed|forwarded|texted|dictated|let @me have|lent|handed|wrote|sold|copied|got|spelled|noted|looked up) ..1 (me|us|on|it|down|out)? ..1 (your|ur) ..3 @strict',
    '(this|that) is how @i ..1 (know|have|got|found|came) ..4 (mail|email|@strict)',
    '@insider ..8 @passed ..3 (me|us|on|along|over|it|this) ..1 ((your|this|that|ur) ..3 @contact|the (email|mail|number|mobile|address|extension|contact) (of you|for you|>)|you ..1 @contact|where you (live|park|sit|work))',
    '@insider ..10 @passed ..1 ((your|ur) ..2 @contact|this (number|address|mobile|contact|extension))',
    '@insider ..8 shared ..2 (your|this|ur) ..3 @contact',
    '@insider ..10 (got|dug up|found) (me|us) ..1 (your|this|ur) ..2 @contact',
    '@insider ..6 (sold|lent|showed|let|read) ..1 (me|us) ..6 (contacts|phone book|directory|staff list|contact list|key list|class list|phone list|member list|membership list|duty list|applicant list|database|address book|calendar|emergency list|phone list)',
    '@i ..4 (got|have|had|took|obtained|received|getting) ..3 (@yours ..3 @contact|it|this|that) ..2 (from|through|via|off|by|thanks to) ..4 @insider',
    '@insider ..6 (took|photographed|snapped|screenshotted|copied|found|got|obtained|dug|leaked) ..4 (@yours ..3 @contact|the ..2 list|@paper) ..4 (for me|and|from|in|off|out)',
    // Private channels and places
    '@yours ..1 (private|personal|home) ..1 (@contact|profile|facebook|instagram|page|cell)',
    '(catch|wait for|waited for|waiting for|ambush|intercept|meet) you ..1 (outside|at the (exit|gate|staff|car park|parking|door))',
    // Tricks
    '@i ..4 (rang|ringing|calling|called|phoned|told|asked|tricked|fooled|talked|said|lied|pestered|went) ..6 (switchboard|reception|receptionist|front desk|operator|secretary|security|doorman|porter|guard) ..10 (until|pretend|pretending|(i|we) (was|were) (a|an|your|from|calling)|(she|he|they) ..1 (gave|let|read)|put me through|connected me|gave me your|to get your|for your|into)',
    '@i ..3 not ..2 (supposed|meant|allowed) to ..2 (have|use|know|write to|call) ..2 (@yours ..2 @contact|it|this)',
    {
      find: '@i ..3 (photographed|took a (pic|picture|photo|snap)|snapped|copied|screenshotted|peeked) ..4 (of|at|in|from|on|down)? ..2 (the|your|a) ..2 (@paper|@site|monitor|phone|file|folder|mailbox)',
      unless: '(diagram|notes|code|recipe|formula|drawing|drill|exercise|map|timetable|menu|poem|layout|task|model|question|questions)'
    },
    '@i ..2 (bought|purchased|paid for|scraped|exported) ..5 (contacts|contact data|contact details|email|database|leads|number)'
  ],
  message: '“{match}” tells of a contact found past the proper channels.',
  why: 'Nobody likes to be caught off guard on a line they did not open; an answer comes more easily where the reader chose to be reached.',
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
