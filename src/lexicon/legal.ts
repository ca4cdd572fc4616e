/** Word classes of law, threats and protected traits. */

const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy']
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** Ages as they are told: "fifty", "fifty-four", "54". */
const ages = [...tens.flatMap((ten) => [ten, ...ones.map((one) => `${ten}-${one}`)]), '#number'].join('|')

export const legalClasses: Readonly<Record<string, string>> = {
  age: `(${ages})`,
  older:
    '((over|above|past|under|below|beyond|nearly|almost|older than|younger than) ..1 @age|(my|his|her|their|your) (age|forties|fifties|sixties)|over-forties|over-fifties|over-sixties|@age years old)',

  // What a person is
  people:
    '(woman|women|female|females|lady|ladies|girl|girls|man|men|male|males|bloke|blokes|lad|lads|mother|mothers|mum|mums|mom|moms|father|fathers|parent|parents|gay|gays|lesbian|queer|trans|transgender|black|brown|white|coloured|colored|asian|african|arab|indian|indians|pakistani|pakistanis|turkish|turk|turks|polish|pole|poles|romanian|romanians|roma|gypsy|latino|latina|mexican|nigerian|somali|chinese|ukrainian|russian|irish|muslim|muslims|jewish|jew|jews|sikh|sikhs|hindu|hindus|christian|christians|catholic|foreigner|foreigners|foreign|immigrant|immigrants|migrant|migrants|refugee|refugees|disabled|handicapped|deaf|blind|autistic|dyslexic|epileptic|diabetic|dalit|non-native|outsider|outsiders|person of colour|person of color|people of colour|people of color|minority|minorities|veteran|wheelchair ~user)',
  state:
    '(pregnant|expecting|a (single|lone)? (mother|father|parent|mum|mom)|@age|@older|too? old|older|not from here|from (abroad|another country|the wrong (country|part))|@people)',
  // Kinds that are seldom named but to say who is left out
  minor:
    '(woman|women|girl|girls|mother|mothers|mum|mums|pregnant|gay|lesbian|queer|trans|black|brown|coloured|asian|african|arab|indian|turk|turks|pole|poles|polish|romanian|roma|latino|nigerian|muslim|muslims|jewish|jew|jews|sikh|hindu|foreigner|foreigners|foreign|immigrant|immigrants|migrant|migrants|refugees|disabled|wheelchair ~user|deaf|blind|autistic|dalit|(person|people) of (colour|color)|minority|(old|older) (man|woman|person|people|men|women|applicants|candidates|workers|ones)|@older|(with|in) (a|an)? ..1 (grey|gray|hijab|headscarf|turban|accent|wheelchair|disability|stammer|stutter|kids|children))',
  // What a person has, and that is never a skill
  trait:
    '(age|birth year|(date|year) of birth|birthday|(grey|gray|white) (hair|beard)|wrinkles|gender|sex|race|skin|skin (colour|color)|colour of my skin|color of my skin|ethnicity|ethnic (background|origin)|origin|origins|nationality|passport|visa|visa status|religion|faith|belief|beliefs|hijab|headscarf|veil|turban|kippah|rosary|crucifix|mosque|church|prayers|sabbath|disability|disabilities|handicap|impairment|wheelchair|crutches|cane|walking stick|guide dog|prosthesis|hearing (aid|aids|loss|impairment)|illness|sickness|diagnosis|depression|anxiety|epilepsy|cancer|chemo|chemotherapy|dialysis|diabetes|autism|adhd|hiv|stutter|stammer|limp|bad back|hip|medical (history|condition|leave)|condition|pregnancy|bump|belly|maternity|maternity leave|baby|children|kids|childcare|family plans|marriage|orientation|sexuality|surname|last name|foreign name|caste|tribe|roots|heritage|(marital|immigration|parental) status|union membership)',
  // The same with what may be a matter of skill
  trace: '(@trait|accent|name|hair|beard|health|background|where i ..2 from)',
  // The other side of the comparison
  other:
    '(a man|men|a bloke|a woman|male|female|younger|young|white|black|straight|local|native|a native|a local|christian|muslim|german|british|english|american|french|swiss|blond|born here|a father|childless|without (children|kids)|years younger|healthy|able-bodied|not (foreign|a woman|a mother|pregnant|black|disabled|a foreigner|old|muslim|gay)|(a different|another|an english|an american|a german|a british|a french|a local) (name|surname|colour|color|skin|passport|accent)|(less|more) (foreign|english|german|local) ..1)',
  out: '(called back|hired|hire|invited|out|rejected|chosen|shortlisted|gone|selected|dropped|eliminated|through|taken|taken on|considered|promoted|survived|appointed|employed|disappeared|sent home|went home|goes home|refused|refusals|rejections|turned (away|down)|made it|make it|reached|got in|get in|get past|gets past|gets (hired|in)|get hired|(second|next|final|last) (round|stage|meeting|interview)|round two|shortlist|stood a chance|stand a chance|the door|finalists|roster|staff|team|kept|that (post|job|role))',
  fate: '(reject|rejected|rejecting|rejection|refused|refusing|refuse|refusal|declined|excluded|eliminated|dropped|dismissed|overlooked|passed over|turned ..1 down|turn ..2 down|turned away|ruled out|filtered out|weeded out|screened out|left out|penalised|penalized|treated|not (hired|hiring|hire|chosen|selected|considered|taken|wanted|invited|shortlisted|accepted|get it|get the ..1 @job|got)|unsuccessful|said no|say no|decided against|finished|cost me|lost me|lost the ..1 @job|missed out)',
  cause:
    '(because of|because|due to|owing to|on account of|based on|on (the)? (basis|grounds) of|thanks to|down to|for|over (my|her|his|their)|on (my|the) ..1 (grounds|basis))',
  effect:
    '(~cost me|~cost us|lost me|ruled me out|put (you|them) off|scared|frightened|finished me|sank me|did it|(counted|worked|held|used) against|(was|is|were|are|be|as|me) ..2 (the|a|an|your|what|why) ..1 (factor|problem|reason|cause|issue|obstacle|deal-breaker|hurdle|real)|(what|why) ..1 (stopped|finished|cost)|to do with|did the rest|(play|played|plays) ..2 (part|role)|to blame|bothered you|~bother|(should|must|ought|does|did|do) not ..1 (to)? (decide|cost|count|matter|suit|fit|match|please|help|appeal|go down|be)|got in the way|settled (it|things)|decided (it|things|the)|sealed|was enough|turned you off|(been|be|have) (enough|too much))',
  noticed:
    '(saw|see|heard|mentioned|mention|learned|learnt|noticed|found out|told|tell|read|realised|realized|said|say|knew|disclosed|admitted|asked|discovered|spotted|met|wore|put)',
  turn: '(changed|cold|colder|cooled|over|vanished|disappeared|disappear|went away|went quiet|dried up|silence|silent|turned|no offer|the no|a no|turned ..1 (down|away)|rejection|rejected|closed|shut|froze|dropped|ended|died|faded|lost interest|no longer|surprise|suddenly|at once|stopped|different|made up (your|their) (mind|minds)|was out|shorter|mood|smile|face|faces|goodbye|withdrawn|was gone|unlawful|illegal|cost me)',

  // Who would be told
  lawyer:
    '(lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|barristers|law firm|advocate|counsel|legal (counsel|adviser|advisor|aid|team|insurance|representative|people|officer))',
  body: '(court|courts|tribunal|judge|jury|ombudsman|ombudsperson|ombudswoman|union|unions|works council|shop steward|arbitration|commission|commissioner|equality (body|office|people)|eeoc|acas|ehrc|inspectorate|inspector|inspectors|department of (labor|labour)|(labour|labor|employment|tax|health|diversity|anti-discrimination|data protection) (office|board|department|court|authority|agency|officer)|ministry|minister|authority|authorities|regulator|regulators|watchdog|ico|better business bureau|chamber of commerce|licensing board|embassy|police|mp|councillor|senator|congressman|prosecutor|employment office|school board|the council|mayor|head office|headquarters|shareholders|citizens advice|legal clinic|law (centre|center)|your (boss|superior|superiors|ceo|director|board|owner|trustees|governors|shareholders|head office))',
  press:
    '((the|local) (press|papers|paper)|newspaper|newspapers|journalist|journalists|reporter|reporters|media|tv|tabloid|tabloids|local radio|gazette)',
  web: '(glassdoor|kununu|indeed|trustpilot|google|yelp|reddit|twitter|linkedin|facebook|tiktok|instagram|youtube|social media|job boards|online|internet|web|forum|forums|blog|mumsnet|tripadvisor|review (site|sites)|my (followers|network|channel|podcast|readers|listeners))',
  statute:
    '(act|law|gdpr|rgpd|dsgvo|directive|constitution|statute|statutes|legislation|agg|bgb|civil code|(labour|labor) code|title (vii|7|seven)|regulation|ada|charter)',
  disc: '(~discriminate|discriminatory|discrimination|racist|racism|sexist|sexism|ageist|ageism|bigoted|bigotry|xenophobia|xenophobic|homophobia|homophobic|misogyny|prejudice|prejudiced|(age|gender|racial|race|sex|religious) (bias|prejudice|profiling)|unconscious bias|unequal treatment)',
  will: '(will|shall|am going to|are going to|would|could|might|may|can|intend to|plan to|have decided to|am tempted to|feel like|am about to|about to|have to|must|am thinking (of|about)|am considering|am ready to|am prepared to|am not afraid to|hate to (have to)?|promise to|want to|just|already)'
}
