/** Word classes of law, threats and protected traits. */

const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy']
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** Ages as they are told: "fifty", "fifty-four", "54". */
const ages = [...tens.flatMap((ten) => [ten, ...ones.map((one) => `${ten}-${one}`)]), '#number'].join('|')

export const legalClasses: Readonly<Record<string, string>> = {
  age: `(${ages})`,
  decades: '(forties|fifties|sixties|seventies|over-forties|over-fifties|over-sixties|fifty-somethings)',

  // What a person is
  kind: '(woman|women|female|lady|ladies|girl|girls|man|men|male|mother|mothers|mum|mums|mom|moms|father|fathers|parent|parents|single mother|single mom|pregnant|expecting|gay|lesbian|queer|trans|transgender|bisexual|black|white|brown|coloured|colored|asian|african|arab|indian|pakistani|turkish|turk|polish|romanian|roma|latino|latina|mexican|nigerian|muslim|muslims|jewish|jew|jews|sikh|sikhs|hindu|hindus|christian|catholic|foreigner|foreigners|foreign|immigrant|immigrants|migrant|migrants|refugee|refugees|disabled|handicapped|wheelchair user|deaf|blind|autistic|dyslexic|epileptic|diabetic|dalit|non-native|outsider|person of colour|person of color|minority|minorities|older|old|my age|@decades|not from here)',
  // Kinds that are seldom named but to say who is left out
  minor:
    '(woman|women|mother|mothers|mum|mums|mom|moms|single mother|single mom|pregnant|gay|lesbian|queer|trans|transgender|black|brown|coloured|colored|asian|african|arab|indian|pakistani|turkish|turk|roma|latino|latina|nigerian|muslim|muslims|jewish|jew|sikh|hindu|foreigner|foreigners|foreign|immigrant|immigrants|migrant|migrants|refugee|refugees|disabled|wheelchair user|deaf|blind|autistic|dalit|person of colour|person of color|minority|minorities|(old|older) (man|woman|person|people|men|women|applicants|candidates|workers|ones)|my age|@decades|(over|above|past|beyond) @age|older than|with (grey|gray) ..3|(hijab|headscarf|turban|accent|wheelchair))',
  // What a person has, and that is never a skill
  tell: '(age|birth year|date of birth|year of birth|birthday|grey hair|gray hair|grey|wrinkles|gender|sex|race|skin|skin colour|skin color|colour|color|ethnicity|ethnic background|origin|origins|nationality|passport|religion|faith|belief|beliefs|hijab|headscarf|scarf|veil|turban|kippah|mosque|prayer|prayers|disability|disabilities|handicap|wheelchair|illness|diagnosis|depression|epilepsy|cancer|diabetes|autism|adhd|hearing aid|white cane|guide dog|stutter|hip|pregnancy|bump|belly|maternity|maternity leave|baby|babies|children|kids|childcare|nursery|family plans|orientation|sexuality|husband|wife|boyfriend|girlfriend|surname|last name|foreign name|caste|tribe|community|roots|heritage|marital status|immigration status)',
  // The other side of the comparison
  other:
    '(a man|men|a woman|male|female|younger|young|white|black|german|british|english|american|french|swiss|swedish|danish|dutch|australian|canadian|japanese|local|a local|locals|native|natives|christian|muslim|straight|a father|blond|blonde|born here|pregnant|childless|without children|twenty|twenty-five|years younger|healthy|able-bodied|smith|one of them|from here|not (foreign|a woman|a mother|pregnant|black|disabled|a foreigner|old|muslim|gay)|(a different|another|an (english|american)|a (german|british|french|local)) (name|colour|color|skin|passport|accent|surname))',
  out: '(called back|call back|hired|hire|invited|out|rejected|chosen|shortlisted|gone|selected|dropped|eliminated|through|taken|considered|promoted|survived|disappeared|sent home|went home|refused|turned away|made it|make it|reached|reaches|got in|get in|get past|gets past|(second|next|final|last) (round|stage|meeting|interview)|round two|shortlist|no chance|stood a chance|stand a chance|the door)',
  fateWord:
    '(rejected|refused|declined|excluded|eliminated|dropped|dismissed|overlooked|passed over|turned down|turned away|sorted out|filtered out|weeded out|screened out|not (hired|chosen|selected|considered|taken|wanted|invited|shortlisted|accepted|good enough|get|got|picked)|never stood|denied|unsuccessful|rejection|refusal|decision|answer|no|problem|issue|reason|obstacle)',

  // Who would be told
  lawyer:
    '(lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|barristers|advocate|legal (counsel|adviser|advisor|aid|team|insurance))',
  body: '(court|courts|tribunal|judge|ombudsman|ombudsperson|ombudswoman|union|unions|works council|shop steward|association|guild|commission|commissioner|(equality|equal opportunities) (body|office|commission|people)|eeoc|acas|ehrc|inspectorate|(labour|labor) (inspectorate|office|board|department|court|ministry)|department of (labor|labour)|ministry|minister|authority|authorities|regulator|watchdog|ico|(data|consumer) protection ..1|better business bureau|chamber of commerce|licensing board|ethics committee|embassy|police|mp|councillor|senator|congressman|congresswoman|prosecutor|(anti-discrimination|antidiscrimination|diversity) (office|agency|officer)|compliance|employment office|school board|mayor|head office|headquarters|your (boss|superior|superiors|ceo|director|headquarters|board|owner)|shareholders|citizens advice|law (centre|center)|legal clinic)',
  press:
    '(press|papers|newspaper|newspapers|local paper|paper|journalist|journalists|reporter|reporters|media|tv|television|radio|tabloid|tabloids)',
  web: '(glassdoor|kununu|indeed|trustpilot|google|yelp|reddit|twitter|linkedin|facebook|tiktok|instagram|youtube|social media|job boards|online|internet|web|forum|forums|blog|mumsnet|review (site|sites)|groups|my followers)',
  learn:
    '(hear|know|learn|read|see|told|tell|informed|interested|delighted|curious|interest|reading|hearing|wind of|look into|interesting|fancies|fancy|love|loves|like|likes|enjoy)',
  statute:
    '(act|law|laws|gdpr|rgpd|dsgvo|directive|constitution|statute|statutes|legislation|agg|bgb|civil code|(labour|labor) code|title vii|regulation|ada)'
}
