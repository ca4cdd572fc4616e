/** Word classes of a silence, or of earlier messages, that is held against the reader. */
export const pesteringClasses: Readonly<Record<string, string>> = {
  mail: '(email|emails|mail|mails|message|messages|letter|letters|note|notes|text|texts|voicemail|voicemails|call|calls|reminder|reminders|inquiry|enquiry|enquiries|request|requests|attempt|attempts|follow-up|follow-ups|followup|followups|dm|dms|chaser|chasers|nudge|query|queries|question|questions|correspondence)',
  sent: '(email|emails|mail|mails|message|messages|letter|letters|note|notes|text|texts|voicemail|voicemails|reminder|reminders|follow-up|follow-ups|dms|chasers|attempts|calls|requests)',
  // Reaching the reader, in the forms that follow "I" or "I have"
  wrote:
    '(emailed|mailed|messaged|texted|contacted|chased|reminded|pinged|nudged|inquired|enquired|written|wrote|followed up|reached out|been in touch|(called|rang|rung|phoned|asked|begged|requested) !(out|on ..1 (customers|clients|@many)|how|what|which|why|who|if|whether)|(tried|trying) ..1 (to (reach|call|contact|get|write|email|phone|speak)|you|calling|ringing|emailing|phoning|reaching)|(sent|left) ..2 (you|@sent|this|it|hr|your))',
  wroting: '(writing|asking|emailing|calling|ringing|phoning|chasing|messaging|following up|knocking|sending|reminding|bumping)',
  often:
    '(twice|thrice|@many ..1 times|many a time|repeatedly|again and again|over and over|time and again|every (day|week|morning|single|other|@weekday)|daily|weekly|both times|more than once|(on|over) @many ..1 (occasions|days)|several times)',
  nth: '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|nth|umpteenth|hundredth)',
  many: '(two|three|four|five|six|seven|eight|nine|ten|several|many|countless|numerous|multiple|repeated|half a dozen|a dozen|so many|#number)',
  weekday: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  span: '(week|weeks|month|months|day|days|fortnight|year|years|hours|ages|mondays|tuesdays|wednesdays|thursdays|fridays)',
  reply:
    '(answer|answers|reply|replies|response|responses|reaction|acknowledgement|acknowledgment|word|feedback|callback|sign of life|news|update|confirmation|line|comments|email|mail|call|message|notes|letter|peep)',
  // What the reader did not do
  answer:
    '((answer|answers|answered|answering) !back|reply|replies|replied|replying|respond|responds|responded|responding|react|reacts|reacted|acknowledge|acknowledged|revert|reverted|(get|gets|got|getting|gotten|come|comes|came|coming|write|writes|wrote|written|writing|call|calls|called|calling|ring|rings|rang|rung|phone|phones|phoned) ..1 (back|around)|return ..1 (my|a)|returned ..1 (my|a)|text back|text me|pick up|picked up|let me know|be in touch|been in touch|(contact|contacted|ring|rang|phone|phoned|write to|wrote to|written to|writes to|update|updated|inform|informed|text) (me|us)|(call|called) (me|us) (>|back|again|since|yet|about)|(tell|told) (me|us) (anything|a thing|what is|whether|if|when|yet|where|the (result|outcome)))',
  they2:
    '(you|he|she|they|hr|#name|recruiter|manager|colleague|assistant|secretary|interviewer|lady|gentleman|someone|somebody|office|team)',
  nobody: '(nobody|no one|noone|no human|none of (you|them|your|those)|not one of (you|them|your)|not one|no person)',
  unheard:
    '(unanswered|ignored|unread|unacknowledged|unopened|unheard|in vain|without (a|an|any)? (reply|answer|response|success|result|reaction)|yet to be)',
  // The same words about other people, other times, the writer, or in kindness
  otherCount:
    '((customer|customers|patient|patients|client|clients|pupil|pupils|supplier|suppliers|tutor|mentor|directions|debt|tickets|desk|scrum|debtor|our old team|newspaper|embassy|bank|doctor|landlord|bug|phone company)|(wrote|written) (that|this|a|an|the|my|your|some) ..1 (sentence|word|words|phrase|line|lines|report|reports|song|code|essay|thesis|paper|book|story|script|test|exam)|(applied|interviewed|visited|practised|practiced|watched|read) ..1 @often|(sorry|forgive|apologise|apologize|no need|only follow-up|(asked|told|invited) me to)|(thank|thanks) ..3 (you|for)|application|in (the|my|our) (test|exam|task|role play|interview|lesson)|(who|what) keeps|(about|on|of) (the|your) (customer|next)|myself)',
  otherSilence:
    '((thank|thanks|no need|no rush|no hurry|feel free|as (fast|kindly|quickly|well|clearly|warmly|openly) as|so (fast|kindly|quickly|clearly|openly|frankly))|(if|in case|unless|whether|whenever|because of a) ..2 (you|i|nobody|no|there|anyone|it|this|your|my|the)|should (my|you|the|this)|(needing|need|needs|owe|owes|owed|please|excuse|forgive|pardon)|(customer|customers|patient|patients|client|clients|caller|callers|guest|guests|pupil|pupils|readers|server|sensor|script|code)|((i|we) ..1 understand !(why|how)|understandable|that is fine|is fine|fine too|perfectly|do not mind|not mind|all right|no problem)|in (the|my|our) (test|exam|task|role play|interview|lesson|trial|demo|studio|booth|village|family|house|group|class)|no (single|right|easy|simple|clear|good|perfect|one|wrong) (answer|answers)|silence ..1 (was|is) (mine|my|on me)|(in the room|in my head|after my (answer|joke|demo)|((watched|listened|looked) ..4 (quiet|silent)|(break|fill|fear|afraid of|comfortable|enjoy|love|loved) ..3 silence))|(i|we|room|voice|hand|my _) ..3 (go|went|gone|kept|keep|stay|stayed|been|fall|fell|fallen|am|was) ..3 (quiet|silent|dark|mute)|(needed|necessary|harm|(is|are|be) (given|provided|offered|possible|expected|required))|(i|we) ..1 (have|had|could|can|did|do|am|was|gave|left) ..1 (not|no|never|still not) ..1 (answer|answered|reply|replied|finished|idea|@reply (to|for)|intention|word for|words))',
  otherWait:
    '((every|all the) (complaint|complaints|excuse|excuses)|(i|we|my _) ..3 (too|so) (quick|quickly|fast)|(i|we|train|bus|flight|delivery|truck|plane) ..4 late|impatient (with|when|by nature|person|in)|(thank|thanks|no rush|no hurry|do not mind|not mind|patiently|no trouble|worth the wait|worth it|sorry|usually|course|training|tables|gate|exam|bus|train|queue|waited to)|(took|takes|take) (me|us)|(customer|customers|patients|client|clients)|(my|our) ..2 (delay|late|patience (with|when))|(patience|patient) (with (children|slow|customers|my|readers|kids|me|beginners)|is a|to learn|to explain)|in (the|my|our) (test|exam|task|interview|lesson))',
  said: '(said|promised|told (me|us)|assured|swore|vowed|guaranteed|pledged|announced|agreed|offered|claimed|undertook|stated)'
}
