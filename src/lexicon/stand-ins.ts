const title = '(?:\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam)\\b\\.?(?:\\s?\\/\\s?)?){1,3}\\s*'
/** Stand-ins that carry none of the marks of a slot. */
export const standIns: readonly {find: RegExp; needs: 'name' | 'fact'}[] = [
  {find: new RegExp(`${title}(?:_{2,}|\\.{4,}|X{2,}\\b)`, 'g'), needs: 'name'},
  {find: /\b(?=_{3})(?<=[^\s_][ \t]*|^[ \t]*(?=_+[ \t]*[^\s_]))_{3,}\b/gm, needs: 'fact'},
  {
    find: /\bX{2,5}\b(?!\s?-?(?:L|ray))|\bXYZ(?: (?:Corp(?:oration)?|Company|Ltd|Inc|Limited|Pvt|GmbH|Group|Bank|Firm))?\b|\b(?:Company|Firm|Employer|Corp) (?:XYZ|ABC)\b|\bABC (?:Corp(?:oration)?|Company|Ltd|Inc|Limited)\b/g,
    needs: 'fact'
  },
  {find: /\b(?:First ?Name|Vorname),? ?(?:Last ?Name|Surname)\b/gi, needs: 'name'},
  {find: /\b(?:Your (?:Full |First |Last )?Name|My Name(?= Here))(?: Here| Goes Here)?\b/g, needs: 'name'},
  {
    find: /\b(?:Hiring Manager|Recruiter|Interviewer|Manager|Contact|Recipient)(?:'s|’s) Name\b|\b(?:Hiring Manager|Recruiter|Interviewer|Recipient) Name\b/g,
    needs: 'name'
  },
  {
    find: /\b(?:Company|Employer|Organi[sz]ation|Firm) Name(?: Here)?\b(?!:)|\b(?:Job|Role|Position) Title(?: Here)?\b(?!:)|\b(?:Company|Role|Position|Job|Skill|Topic|Date) Here\b/g,
    needs: 'fact'
  },
  {find: /\b(?:INSERT|FILL IN|(?:ENTER|ADD|PUT)(?= (?:YOUR|THE|A)\b))(?: [A-Z']+){1,4}\b/g, needs: 'fact'},
  {
    find: /\b[Ii]nsert (?:(?:your|the) )?(?:company|job|role|name|date|manager|skill|topic|recruiter)s?(?: (?:name|title|here))*\b/g,
    needs: 'fact'
  },
  // Notes that a writer left for later; the words are what is looked for.
  {find: /\b(?:TODO|FIXME|TKTK)\b(?::[^\n.?!]{1,120})?/g, needs: 'fact'},
  {find: /\blorem ipsum\b[^\n.?!]{0,80}/gi, needs: 'fact'}
]
