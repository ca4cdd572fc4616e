/** Openings of a greeting that are rare or foreign enough to be read as a line of the body. */
export const rare =
  /^(?:to (?:the|all|my)|fao|attn|attention|my dear(?:est)?|greetings of the day|sehr geehrte[rs]?|liebe[rs]?|ch(?:er|ère)|madame|monsieur|estimad[oa]s?|gentile|caro|cara|prezad[oa]s?|beste|geachte)\b/i

/** How a greeting opens, before the name. */
export const opening =
  /^(?:to|fao|greetings of the day|sehr geehrte[rs]?|liebe[rs]?|ch(?:er|ère)|estimad[oa]s?|gentile|caro|cara|prezad[oa]s?|beste|geachte|(?:my )?dear(?:est)?|hi+(?: again)?|hello+(?: again)?|hey+a?|hiya|howdy|good ?(?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|salutations|respected|esteemed|hola|bonjour|kia ora|g'?day|namaste|ahoy|yo|attn:?|attention:?)(?=$|[\s,.!:;–—-])[\s,]*/i

/** Words for a department or a group of people. */
export const crowd =
  /^(?:team|teams|department|dept|division|committee|board|panel|office|staff|group|jury|colleagues?|recruiters|managers|members|hr|people|folks|guys|all|everyone|everybody|both|sirs?|madams?|ma'?am|ladies|gentlemen|gents|crew|squad|company|employer|hiring|recruiting|recruitment|acquisition|resources|selection|interviewers|personnel|management|administration|whom|anyone|somebody|someone|friends)$/i
/** Words for what a person does; alone they name no one. */
export const role =
  /^(?:manager|recruiter|interviewer|director|editor|principal|supervisor|coordinator|officer|head|chair|chairman|chairwoman|chairperson|chief|leader|lead|boss|professor|prof|doctor|dr|chef|coach|matron|sister|registrar|secretary|dean|captain|foreman|partner|president|executive|specialist|assistant|representative|owner|superintendent|headteacher|headmaster|headmistress|examiner|tutor|talent|senior|deputy|general|regional|store|shop|area|human|hiring|recruitment|recruiting|hr|consultant|agent|advisor|adviser|ceo|cto|cfo|coo|vp)$/i
/** Words that say nothing of who it is. */
export const filler =
  /^(?:the|of|and|or|to|at|in|for|my|a|an|our|from|with|&|mr|mrs|ms|miss|mx|esteemed|respected|dear|whole|entire|it|may|concern|concerned|that|there|again|mate|buddy|pal|friend|dude|man|guys|you|y'all|madame?|lady|person|gentleman|girl|guy|herr|frau|monsieur|senor|señor|honou?rable)$/i
/** Words that make the whole phrase a group, whatever name stands with them. */
export const group =
  /\b(?:team|department|dept|division|committee|board|panel|office|staff|jury|colleagues|recruiters|managers|members|folks|crew|squad|all|everyone|everybody|people|ladies|gentlemen|gents|sirs)\b|\b(?:recruiting|recruitment|hr|careers|human resources|talent acquisition|hiring)$/i

/** Words for one person who leads or stands for others. */
export const leader =
  /^(?:manager|recruiter|interviewer|director|head|officer|lead|leader|partner|specialist|coordinator|representative|executive|assistant|chief|consultant|chair\w*|registrar|secretary|president)$/i

/** A title before a name, as the source of a pattern. */
export const honorific =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Madam|Sister|Chef|Capt|Captain|Coach|Principal|Father|Judge)\\.?\\s+'
/** A name, as a source. */
export const name = "\\p{Lu}[\\p{Ll}\\p{M}][\\p{L}\\p{M}'’-]*"

/** Capitalised words that name no person, as a source. */
export const notName =
  '(?!(?:Thank|Thanks|Yes|No|So|Well|Ok|Okay|Sorry|However|Unfortunately|Honestly|Please|Sir|Madam|Dear|Hello|Hi|Hey|Team|All|HR|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday|Tomorrow|Best|Kind|The|This|That|These|And|But|If|It|In|On|At|For|From|With|My|Your|We|You|Also|Zoom|Teams|English|German|French|Spanish|Java|Python|Excel)\\b)'

/** The part before the @ of an address that many people read. */
export const boxNames =
  /^(?:careers?|jobs?|hr|human[._-]?resources|recruit(?:ing|ment|er|ers)?|talent(?:[._-]?acquisition)?|hiring|applications?|apply|bewerbung|vacanc(?:y|ies)|staffing|personnel|people|info|information|contact|office|admin|administration|hello|mail|enquir(?:y|ies)|inquir(?:y|ies)|support|help|service|team|no-?_?reply|do-?not-?reply|notifications?|reception|secretary|resumes?|cv|work(?:withus)?|join(?:us)?)(?:[._+-]?(?:team|dept|department|uk|us|de|eu|emea|global|desk|inbox|mailbox|support|jobs|hr|\d))*$/i
