/**
 * Words that name nothing in particular. A question made of these alone is vague; any other content word makes it
 * specific. The small side is listed, so that a trade nobody thought of still counts as a topic.
 */
const groups = [
  // Grammar
  `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself they them their theirs it its itself one ones who whom whose
   this that these those there here a an the and or but nor yet so if whether than then as because although though while whereas since unless until till however therefore regardless
   of in on at to for from with without within by about into onto over under after before during through between among against across toward towards beyond behind regarding concerning
   re around upon per via besides except apart instead rather like unlike along together forward back up down out off away near far
   be am is are was were been being have has had having do does did doing done can could will would shall should may might must ought cannot
   not no never nothing none nobody neither either any some every each all both half other others another else same such only just also even still again once more most less least much many few
   little enough too very quite rather really truly almost at ever whatever whichever wherever whenever somehow somewhere anywhere everywhere anyhow anyway
   what which how why where when anything something everything anyone someone everyone anybody somebody everybody thing things stuff way ways kind kinds sort sorts type types form
   two three four five six seven eight nine ten first second third last single couple several handful number lot lots bit bits piece pieces extent degree level`,
  // Manners
  `please kindly pls thank thanks thanking grateful gratefully gratitude thankful appreciate appreciated appreciation appreciative glad gladly happy happily pleased pleasure delighted obliged indebted thrilled honoured honored humbly humble
   love loved like liked value valued welcome welcomed sorry excuse pardon forgive beg begging implore favour favor mind spare able willing open trouble bother bothering disturb afraid hesitate free feel feeling felt
   sir madam dear hi hello hey regards cheers sincerely respected mr mrs ms miss dr prof yes yeah ok okay lol haha btw po lang guys folks mate man bro friend hope hopes hoping wish wishes wishing`,
  // What feedback is like
  `helpful useful valuable invaluable precious great good nice kind fine lovely wonderful amazing awesome fantastic brilliant gold golden best better well bad worse worst possible possibly perhaps maybe sure certain
   honest open frank candid blunt brutal constructive critical direct straight truthful real actual genuine true brief briefly short long quick small big huge tiny simple general overall further additional extra
   specific particular concrete detailed detail details thorough deep meaningful professional personal expert expertise main key important biggest greatest major minor
   written writing verbal oral positive negative mixed fair full complete whole entire proper clear easy hard difficult slight slightest least handy sincere informal formal harsh tough gentle raw unfiltered sweet`,
  // Asking and telling
  `feedback advice insight insights pointer pointers suggestion suggestions tip tips guidance critique critiques criticism comment comments recommendation recommendations thought thoughts hint hints input impression
   impressions opinion opinions view views perspective observation observations remark remarks counsel take note notes information info response responses reply replies explanation help assistance support wisdom steer
   idea ideas clue clues assessment evaluation appraisal review verdict ear ears word words line lines sentence sentences paragraph
   ask asks asking asked request requests requesting requested query queries question questions wonder wonders wondering wondered know knows knowing known knew hear hears hearing heard understand understands understanding
   understood see sees seeing seen tell tells telling told share shares sharing shared give gives giving given gave provide provides providing provided offer offers offering offered let lets letting send sends sending sent say
   says saying said explain explaining explained get gets getting got receive receives receiving received want wants wanted need needs needed require seek seeking think thinks thinking believe consider considering suggest suggesting
   suggested advise advising advised recommend recommending recommended enlighten inform informing elaborate elaborating clarify clarifying evaluate assess describe guide guides guiding guided await awaiting needful teach website policy debrief inputs world allow allows allowed permit permits rated scored saw notice noticed notices observe observed scrap crumb crumbs nugget cents cent report summary memo phone zoom coffee heart truth gift god sake expectations standards criteria match matched document documents records papers paper sheet scores scorecard rating ratings profession trade field nevertheless nonetheless despite official formal revert owe owed entitled saw helped helps luv point points pointing pass passing drop dropping throw shoot
   spill lend hand speak speaking talk talking write wrote email mail call message messages letter text shed light look looks looking contact reach respond answer answering listen respond curious interested interesting interest-wise keen eager discuss
   mention mentioning add name naming list indicate identify highlight state spell outline reveal put putting bring share`,
  // Getting better
  `improve improves improving improved improvement improvements grow grows growing grown growth develop develops developing developed development learn learns learning learned learnt lessons change changes changing
   changed differently different progress progressing strengthen strengthening stronger strong strongest weak weaker weakest weakness weaknesses strength strengths shortcoming shortcomings lacking lack lacked lacks missing
   miss missed mistake mistakes error errors wrong right gap gaps area areas aspect aspects part parts respect regard side sides focus work works working worked prepare prepares preparing prepared preparation ready readier make makes making made go goes
   going gone went do try tries trying tried attempt attempts perform performs performed performing come comes coming came across impress impressed stand stands stood fit fits short shorter fall fell fallen falling use uses using used
   keep keeps stop stops start starts avoid build building enhance boost increase raise move moving become becoming became better bettering succeed success successful successfully succeeding advance advancing goal goals aim aims
   path journey step steps chance chances opportunity opportunities potential benefit future next later soon time times ahead upcoming along again eventually someday
   turn turned happen happens happened end begin continue take takes taking took taken find finds finding found expect expected expecting  realise realize mean means meant practise practice effort best self
   evolve evolves evolving evolved evolution flourish flourishing thrive thriving mature maturing betterment bettered upgrade upgrading upskill upskilling sharpen sharpening polish polishing refine refining hone honing shine
   trip tripped let tripping hold held holding fix fixing fixed handle brush train learnings takeaway takeaways fact due difference pursue pursuing tackle tackling scope trouble troubled convince convinced convincing campus trade crumb crumbs`,
  // The selection and its outcome
  `interview interviews interviewing interviewed interviewer interviewers application applications apply applies applying applied applicant applicants candidacy candidature candidate candidates profile performance process processes meeting
   meetings conversation conversations chat chats round rounds stage stages selection recruitment recruiting hiring recruiter background suitability eligibility
   job jobs role roles position positions post posts vacancy opening openings career careers field company companies team teams firm organization organisation employer employers employment industry sector market business department
   manager panel committee board hr colleague colleagues people person anyone staff
   decision decisions outcome result results reason reasons unsuccessful fail fails failed failing failure reject rejected rejecting rejection selected choose chose chosen choosing hire hired pick picked accept accepted accepting refuse refused decline declined
   shortlist shortlisted shortlisting screened eliminated excluded disqualified deselected dropped overlooked progressed proceed proceeded proceeding forwarded invited appointed appoint winning win won lost lose
   skill skills skillset experience experiences qualification qualifications knowledge ability abilities competence competences competency competencies personality attitude talent talents requirement requirements required
   reference references sake order place case cases event point matter matters situation circumstances
   similar current recent search searching hunt continue continuing previous past final present potential new old various related relevant suitable`,
  // Time
  `walk walks walked stack stacked stacks rundown measure measured measures measuring separates separate separated sway swayed sways balance draw draws drawn earn earned earning land landed landing meet meets meeting met respects quiet calendar hop hopped breather confidence confident shape shaped nuggets nugget lifelong believer rectify furnish dream dreams dreaming determined disappointed unvarnished lost hungry wise newcomer setback crossroads hook swamped asap kindness remain remains disposal hoped available hereby herewith feed worth lagging lag lags behind track enough plenty herein submit kindness humbly forth avail availability show shows showed shown showing sense picture flavour glimpse esteemed reputed prestigious renowned individual individualised tailored competitive attractive appealing memorable compelling standout loads heaps tons deal close closer closely table edge bar mark league desk eyes loads graduate graduates jobseeker beginner mate insightful wise guess gut instinct hunch plain sec secs today yesterday tomorrow tonight noon midday wait waiting waited now day days week weeks month months year years moment moments minute minutes second seconds hour hours term earliest convenience schedule busy deadline while ago early late already always often sometimes
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn fall winter morning afternoon evening weekend`
]

export const generic: ReadonlySet<string> = new Set(groups.join(' ').trim().split(/\s+/))

/** Words for the whole of what happened: feedback on these alone is a request for everything and nothing. */
export const wholes: ReadonlySet<string> = new Set(
  'interview interviews application applications candidacy candidature profile performance process round rounds meeting conversation skills skillset background experience personality self qualifications strengths weaknesses'.split(
    ' '
  )
)

/** Adverbs in "-ly" name nothing; these words only look like them. */
export const notAdverbs: ReadonlySet<string> = new Set(
  'assembly supply anomaly family italy butterfly monopoly july rally ally bully jelly reply belly lily fly'.split(' ')
)
