/**
 * Word classes that patterns share, each itself a pattern and named `@name` in others.
 * A class belongs here when two rules or features need it; what one rule needs alone stands in that rule.
 */
export const classes: Readonly<Record<string, string>> = {
  // Grammar
  i: '(i|we)',
  me: '(i|me|my|mine|myself|we|us|our|ours|ourselves)',
  my: '(my|our|mine)',
  you: '(you|your|yours|yourself|yourselves)',
  your: '(your|the|this|that|these|those)',
  they: '(he|she|they|it|someone|somebody|nobody|everybody|everyone|people)',
  subject: '(i|you|we|he|she|they|it|this|that|there|someone|somebody|nobody|everyone|everybody|anyone|one)',
  not: '(not|never|no|nor|neither|hardly|barely|nobody|nothing|none|without)',
  be: '(am|is|are|was|were|be|been|being|get|gets|got|gotten|getting)',
  is: '(am|is|are|was|were)',
  have: '(have|has|had|having)',
  do: '(do|does|did)',
  modal: '(can|could|will|would|shall|should|may|might|must)',
  aux: '(am|is|are|was|were|have|has|had|do|does|did|can|could|will|would|shall|should|may|might|must)',
  det: '(a|an|the|this|that|these|those|my|your|our|their|his|her|its|any|some|every|each|all|both|no)',
  prep: '(to|of|in|on|at|for|with|from|by|about|as|into|over|after|before|during|regarding|concerning|through|towards|toward|upon|per)',
  wh: '(what|which|how|where|when|who|whom|whose|why|whether)',
  adverb:
    '(so|very|really|truly|sincerely|quite|just|only|also|still|even|ever|actually|kindly|please|simply|extremely|incredibly|genuinely|deeply|most|more|much|once|again|already|always|too|honestly|greatly|especially|particularly|perhaps|maybe|possibly|greatly|highly|certainly|definitely|sadly|frankly|dearly|humbly|well)',
  time: '(day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|weekend|fortnight|now)',
  number: '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|couple|dozen|#number)',

  // The parties
  firm: '(company|firm|business|organisation|organization|employer|agency|office|department|team|board|panel|committee|management|school|hospital|college|university|council|store|shop|recruiter|recruiters|hr|place|crew|outfit|corporation|institution|practice|studio|bank|clinic|group)',
  process:
    '(process|procedure|recruitment|recruiting|hiring|selection|interview|interviews|interviewing|application|communication|test|assessment|screening|system|experience)',
  job: '(job|jobs|role|roles|position|positions|post|posts|place|spot|seat|slot|offer|offers|opening|vacancy|gig|placement|internship|apprenticeship|contract|traineeship|shift|promotion|scholarship)',
  candidate:
    '(candidate|candidates|applicant|applicants|person|people|individual|hire|fellow|guy|girl|man|woman|lady|lad|lads|finalist|finalists|contender|contenders|competition|winner)',

  // The outcome
  lossVerb:
    '(~reject|~decline|~refuse|~deselect|~eliminate|~exclude|~overlook|~disqualify|~unselect|~dismiss|~discard|~deny|~fail|~bin|~axe|~ghost)',
  lossPhrase:
    '(~turn ..2 down|~pass @me? over|~pass over|~pass on @me|~rule ..1 out|~let @me go|~drop @me|~cut @me|knocked out|~screen ..1 out|~weed ..1 out|sent away|~filter ..1 out|~leave ..1 out|~miss out|~lose out|~fall short|~strike ..1 off|unsuccessful|not successful|unsuitable|not suitable|ruled out)',
  loss: '(@lossVerb|@lossPhrase)',
  lossNoun:
    '(rejection|rejections|refusal|decision|outcome|result|verdict|no|nonselection|elimination|dismissal|exclusion|decline|denial|turndown)',
  pickVerb:
    '(~select|~choose|~pick|~hire|~accept|~shortlist|~consider|~appoint|~employ|~recruit|~progress|~advance|~approve|~invite|~offer|~call|~want|~take|~qualify|~proceed|~favour|~favor|~prefer|~recommend|~admit)',
  gainVerb: '(~get|~receive|~land|~win|~secure|~make|~obtain|~earn|~clear|~pass|~reach|~have|~be|~go|~fit|~move|~succeed|~qualify)',

  // Feedback and growth
  feedback:
    '(feedback|advice|insight|insights|pointer|pointers|suggestion|suggestions|tip|tips|guidance|critique|criticism|comment|comments|recommendation|recommendations|thoughts|thought|hint|hints|input|impression|impressions|opinion|opinions|view|views|perspective|observation|observations|remark|remarks|assessment|evaluation|counsel|take|notes|note|lesson|lessons|wisdom|pov)',
  improve:
    '(~improve|~grow|~develop|~strengthen|~learn|~sharpen|~progress|~better|~polish|~upskill|~refine|~hone|~enhance|~boost|~build|~practise|~practice|~prepare|~train|~brush|~deepen|~master|~fix|improvement|improvements|growth|development|stronger|better|readier|wiser|smarter)',
  wantToKnow:
    '(~understand|~know|~hear|~learn|~see|~wonder|~ask|~find|~figure|~grasp|curious|interested|~tell|~explain|~clarify|~share|~enlighten|~inform|~advise|~elaborate|~shed|~say|~reveal|~disclose|~describe|~state)',
  gladly:
    '(grateful|thankful|glad|happy|pleased|delighted|obliged|indebted|thrilled|honoured|honored|keen|eager|interested|appreciative|curious|open|love|like|appreciate|value|welcome|wish|hope|want|be)'
}
