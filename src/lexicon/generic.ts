/**
 * Words that name nothing in particular. A question made of these alone is vague; any other content word makes it
 * specific. The small side is listed, so that a trade nobody thought of still counts as a topic.
 */
export const generic: ReadonlySet<string> = new Set(
  `
i me my mine myself we us our ours you your yours yourself he him his she her they them their theirs it its one ones who whom whose this that these those there here
a an the and or but nor so if whether than then as of in on at to for from with without by about into over after before during since until through between against regarding concerning re around upon per via
be am is are was were been being have has had having do does did doing done can could will would shall should may might must
not no never nothing none nobody any some every each all both either neither other others another else same such only just also even still yet again once more most less least much many few little lot lots bit bits piece pieces word words line lines minute minutes moment moments second seconds time times
what which how why where when ever whatever anything something everything anyone someone everyone thing things stuff way ways kind kinds sort sorts type form
please kindly thank thanks grateful thankful appreciate appreciated appreciation glad happy pleased delighted obliged love like value valued welcome welcomed honoured honored helpful useful valuable great good nice kind best better well fine ok okay possible possibly perhaps maybe sure certainly really truly very quite too simply honest honestly open openly brief briefly short quick quickly small big constructive general overall further additional extra specific specifically particular particularly concrete detailed detail details main key important next future later soon new coming ahead
feedback advice insight insights pointer pointers suggestion suggestions tip tips guidance critique criticism comment comments recommendation recommendations thought thoughts hint hints input impression impressions opinion opinions view views perspective observation observations remark remarks counsel take notes note information info response reply answer answers explanation help assistance support
ask asking asked request requesting requested question questions wonder wondering know knowing known hear hearing understand understanding see seeing tell telling told share sharing shared give giving given provide providing offer offering let send sending say saying explain explaining comment get getting receive receiving have want wanted wish hope hoping need needed seek seeking think thinking thought feel feeling felt believe consider considering mind spare able willing trouble help helping hand speak talk talking write writing email mail call message messages letter shed light elaborate look looking point pointing
improve improving improved improvement improvements grow growing growth develop developing development learn learning learned lesson lessons change changed differently different progress strengthen strengthening stronger strong weak weaker weakness weaknesses strength strengths shortcoming shortcomings lacking lack lacked missing miss mistake mistakes wrong right gap gaps area areas aspect aspects part parts respect regard side focus work working worked prepare preparing preparation ready make making made go going went gone do try trying attempt perform performed come came across impress impressed stand stood out fit short fall fell use using add adding keep stop start avoid
interview interviews interviewing interviewed interviewer application applications apply applying applied applicant candidacy candidature candidate candidates profile performance process meeting meetings conversation conversations chat round rounds selection recruitment hiring resume background chance chances opportunity opportunities
job jobs role roles position positions post posts career field company companies team firm organization organisation employer employers industry decision outcome result results
skill skills experience qualification qualifications knowledge ability abilities competence competencies personality attitude self
step steps reference sake order place case cases event case point points view matter matters today yesterday week weeks month months year years day days monday tuesday wednesday thursday friday saturday sunday
hi hello dear sir madam mr mrs ms dr hey there regards cheers sincerely
success successful unsuccessful succeed fail failed failing rejected rejection selected chosen hired accepted reject
something anything somewhere anywhere somehow back up down out off away together forward along
potential recent current past previous last first final long term busy schedule free convenience earliest
am pm yes lol haha btw po lang ok
`
    .trim()
    .split(/\s+/)
)

/** Words for the whole of what happened: feedback on these alone is a request for everything and nothing. */
export const wholes: ReadonlySet<string> = new Set(
  'interview interviews application applications candidacy candidature profile performance process round rounds meeting conversation skills background resume experience personality self everything qualifications'.split(' ')
)
