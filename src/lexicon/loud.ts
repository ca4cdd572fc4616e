/** Words that people put into capitals to be heard, beyond the generic ones. */
export const loud: ReadonlySet<string> = new Set(
  `
absolutely actually after ages ago already always amazing angry annoyed ashamed awesome awful bad because before beg begging believe bored broke brilliant came can't cannot care careful clearly clever come completely could crazy cry cut damn dear deeply deserve desperate devastated didn't disappointed disaster don't done dream eager easily eight else enough enjoyed entire especially everybody every exactly excellent excited exciting extremely fair fantastic fast favourite fifth finally fine first five forever forget four free fully furious funny genuinely girl god gone gonna got gotten guess guys half happened happy hard hate hello help here honest honestly hopefully horrible hour hours how huge hundred i'm important impossible incredible indeed insane instead interesting isn't job joke joy kept lazy least left lie life liar literally lose lost loud loved lovely loyal luck lucky mad magic massive mean mess million mistake money mom mum must my myself nasty need needed never new nice nine nobody none not nothing now obsessed obviously off omgosh once only opposite ours out over own paid perfect plain please plz pls polite poor pretty promise promised proof proud quit quite real really refuse ridiculous right rude sad same scared serious seriously seven shame shocked sick silly simply single six so sorry soon sort special still stop strange stupid such super superb surprised swear sure tell ten terrible total test than thank thankful thanks that their then there thing third thousand thrilled tired today together told tonight too totally treat tried true truth truly trust try twelve twenty twice two ugly unbelievable unfair unique until upset urgent urgently useless utterly very want was waste wasted way weird what when whole whom why wife won't wonderful won't worked worst worth wow wrong wrote years yes yesterday yet you young your yours zero
about all and any are be been but can did do does few for from get go had has have he her him his how is just let lot many me more most my no not now of one our own say see she so some take the them they this those to too two use want was we well were why will with yes you
`
    .trim()
    .split(/\s+/)
)

/** Written in capitals by trade or custom though they look like words; shouted only beside a word that is. */
export const codes: ReadonlySet<string> = new Set(
  'it us or in on at by as an am pm ok re send pace dr mr mrs ms btw lol po lang who act cat sat map get post put delete head patch use select join from where case aim star smart stem rest soap solid safe spin grow lean agile core dear basic key may etc id cv asap fyi eod path null union'.split(
    ' '
  )
)

/** What follows a code word: "the GET request", "an AND gate", "the START button". */
export const codeNoun =
  /^\s+(?:requests?|endpoints?|gates?|operators?|clauses?|quer(?:y|ies)|methods?|functions?|formulas?|keywords?|statements?|commands?|buttons?|keys?|switch|signs?|stamps?|flags?|models?|frameworks?|techniques?|lamps?|lights?|modes?|fields?|columns?|tabs?|errors?|exams?|certificates?|standards?|variables?|tags?|instructions?|blocks?|files?|scripts?)\b/

/** Words that stand for something to be filled in. */
export const blank =
  /^(?:insert|todo|tbd|tbc|fixme|xyz|x{2,}|placeholder|name|company|job|title|role|position|date|here|first|last|hiring|manager|email|phone|address|your|my|interviewer|recruiter|department|city|skill|topic)$/

/** Words that are written with a capital anyhow. */
export const calendar =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|english|german|french|spanish)$/
