// Over 200 lines with its examples: interest is open on the good side, so it has many forms.
import {futureInterestWeights} from '../src/lexicon/weights/future-interest'
import {adding, defineRule, insertBeforeSignOff, type Example, type Mend, type Message} from '../src/rule'

export default defineRule({
  id: 'future-interest',
  title: 'Say that you stay interested',
  tip: 'T7',
  kinds: ['thank-you', 'feedback-reply'],
  severity: 'warning',
  expect: 'some',
  weights: futureInterestWeights,
  classes: {
    // A later opening, whatever the trade calls it.
    opening:
      '(role|roles|position|positions|post|posts|job|jobs|opening|openings|vacancy|vacancies|place|places|spot|spots|seat|start|opportunity|opportunities|round|rounds|call|cohort|intake|season|shift|project|req|contract|gig|slot|slots|summer|spring|autumn|winter|january|september|vacancies|freelancer|brigade|anything|something|helper|hand|hands|teacher|driver|cook|nurse|person)',
    gladlyAgain:
      '(love|like|glad|happy|delighted|pleased|pleasure|honoured|honored|gladly|keen|hope|hoping|eager|thrilled|want|welcome|wish|intend|plan|interested|open|ready)',
    // Not now, but once more or later.
    later:
      '(again|another|future|someday|some day|one day|down the road|down the line|later on|sometime|eventually|next (year|round|season|spring|summer|autumn|winter|fall|intake|cycle|one|opening|vacancy|call|chance|opportunity|project|production|term|semester|school year))',
    contact: '(touch|contact|connected)',
    come: '(~come|~open|~arise|~turn|~pop|~appear|~arrive|~free|~become|~need|~change|~start|~advertise|~search|~look|~be|~crop)'
  },
  guards: {
    refused:
      '(not !(stop|give up|giving up|quit|hesitate|rule out|the last|be the last|say goodbye|goodbye)|never !(stop|give up|say)|no longer|nor) ..4 (~apply|~reapply|~try|~audition|touch|contact|mind|interested|again|back|~come)',
    elsewhere:
      '((another|other|a different|some other) (firm|firms|company|companies|employer|employers|trade|field|city|country|hospital|hospitals|school|schools|team|bank|shop|kitchen|line of work)|elsewhere|somewhere else|jobs for me|fish)',
    // The reader came back with an answer.
    answered: '(for|you|your|of you) ..2 (coming|came|come|getting|got|get|gotten|writing|wrote) back (to (me|us)|so|with)',
    // What would have been is over.
    missed: ['(would|could) have ..1 (been|loved|liked|enjoyed)', 'had hoped'],
    askedBefore: '(last|first|second|previous) time @i (~apply|~try)'
  },
  patterns: [
    // Once more
    {
      find: '(should|if|when|whenever|once) you ..3 (~want|~need|~look|~search|~advertise|~open|~hire|~recruit|~require|~lack|~seek|have (a|an|another|again|any ..1 (place|post|role|job|work|shift|opening))) ..14',
      unless:
        '(if|when|should|once|whenever) you ..2 (have|need|want) ..2 (time|moment|minute|chance|questions|question|more|further|anything|information|documents|details)'
    },
    '(happy|glad|pleased|delighted|willing|like|love|hope) ..2 (be|being) (contacted|considered|called|asked|invited|kept|remembered|in the pile|on your list)',
    '(hit me up|put in for|stand on your list)',
    '(any|some|every|each) other (year|time|day|season|month|intake|round)',
    '(apply|applying|reapply|reapplying|audition|auditioning|interview|interviewing|submit|submitting|compete|competing|return|returning|work|working|try|trying|join|joining|come|coming|write|writing|pitch|pitching|enter|entering|stand|standing|sit|sitting|play|playing|present|presenting|knock|knocking) ..8 (again|anew|back|later|next|future|once more|another|others)',
    '~reapply',
    '(would|will|shall|could) _ (for|with|under|alongside) (you|your ..2) (again|once more|any (time|day))',
    '(will|shall|would) ..1 (ask|knock|try|call|come|write|ring|visit) ..3 (again|next (year|time|season|spring|summer|autumn|winter)|in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))',
    '(will|shall|would) be back',
    '(next|another|second) time with you',
    'you (will|shall) ..1 (have|find|get|see|receive) ..1 my ..2 (paper|papers|application|cv|name|form|card|letter)',
    '(put in|hand in|send in|submit|drop off) (my|another|a new) ..1 (papers|paper|application|name|form|cv)',
    '(keep|leave|hold) my ..1 (card|cv|number|name|address|details|papers) ..3 (in case|if|for|should|when)',
    '(again|next year|next time|in future|in the future|later|one day|some day|someday|soon) ..4 (~apply|~reapply|~audition|~interview|~submit|~compete|~work|~join)',
    '@i ..3 @gladlyAgain ..4 (~apply|~audition|~join|be considered|return|come back|(~work|collaborate) (with|for|at|together|alongside))',
    '(another|second|fresh|next) (shot|try|go|chance|attempt|crack|run|application|audition) ..2 (at|with|for|on|one|in|next|some)',
    '(keep|keeping|continue|continuing) ..1 applying',
    '(hope|love|like|glad|happy|delighted|pleased|honoured|honored|welcome) ..3 to (be considered|be thought of|work with|work for|work at|join|return|come back|be part|collaborate|hear from|hear of|hear about|see you|see each|meet|talk|speak)',
    '(considered|consider @me|think of @me|think to @me|thought of|remember @me|remembered) ..3 (for|when|if|again|next|in future|another|future|later|should)',
    '(please|do|if ..12) (remember|think of|think to|consider|call|ring|shout) @me?',
    'be considered ..2 (next|again|in|later|for)',
    {
      find: '@i ..2 (would|will|shall|hope|hoping|love|like|look|looking|plan|intend|want|expect|am) ..10 @later',
      unless:
        '(~thank|thanks|wish|wishing|find|anywhere|somewhere|elsewhere|else|ask|asks|~mark|~reconsider|check|luck|success|good fortune|prosperity)'
    },
    '(still|always) ..3 (love|want|like|dream|hope|glad|happy) ..3 (work|working|join|joining|be part|come|belong)',
    '(interest|enthusiasm|admiration|offer|application|number|cv|resume|details|hat|name) ..6 (remain|remains|stand|stands|unchanged|stay|stays|grown|grew|undimmed|still|not changed|continues)',
    '(work|collaborate|cook|play|sing|teach|build|create|sail|fly) ..1 together',
    '(not|never) ..3 (goodbye|the end|farewell)',
    '(until|till) ..1 (next time|we meet|then|the next)',
    '(find|see|spot|expect|count on|reckon with|hear from) ..2 (me|my (name|application|cv|papers|face)|(an|another|a new|a fresh) ..1 application) ..2 (among|in|on|at|for|from|with|again|back|next|soon|when|once)',
    '(my|another|an|a) (name|application|cv|hat|bid) ..3 (among|in|on|for|with|from) ..4 (applicants|candidates|pile|list|intake|round|cohort|spring|summer|autumn|winter|january|september|ring|next)',
    '(interest|enthusiasm|admiration|wish|desire|offer|love) ..5 (is|are|remains|remain|stays|stay|has|have) ..2 (as (great|strong|keen|big|high|alive)|unchanged|undiminished|undimmed|still|alive|strong|not (changed|faded|gone|waned|dimmed))',
    '(not|never) ..1 (stop|give up|quit) (applying|trying|auditioning|knocking)',
    '(not|never) ..3 last ..1 (you|that you|we)? ..2 of @me',
    '(still|remain|am|remains) ..2 (taken with|drawn to|sold on|fascinated by|in love with|fond of|excited (by|about)|hooked on)',
    '(jump at|leap at|take|welcome|love|like|have|want|relish|grab) ..3 (second|another|fresh|new|further) (go|shot|try|chance|crack|bite|run|round)',
    '(is|remain|remains|stay|stays|still) ..2 (my|the) (first choice|first pick|dream|favourite|favorite|number one|top choice|place to be|team to join)',
    '(where|what|the (place|team|firm|company)) ..1 i ..2 (want|hope|would (like|love)) to (be|work|end up|do|join|land)',
    '(next time|one day|some day|someday) ..4 (my turn|luckier|luck will|it works out|work out|it will work|i will make it|i make it|better luck)',
    '(here is to|until|till|to) the next (round|time|audition|call|season|try|attempt|one|show)',
    '@i ..2 (will|shall|would|am going to|plan to|intend to|hope to|mean to|want to) ..2 (apply|audition|bid|enter) !(your|the|it|this|that|these|those|what|them|all|both|every)',
    'should (another|a|an|any|the next|such a|similar) ..3 (be|become|come|open|arise|turn) ..3',
    // Keeping in touch
    'you ..1 (have|know|got|keep) my (number|phone|email|mail|address|details|contact|contacts|cv|card)',
    '(drop|send|write) you ..2 (line|note|message|update|card|postcard|mail|email)',
    '(pass|forward|send|share|give|hand|circulate) ..1 my (cv|resume|details|name|profile|number|application|portfolio) ..6',
    '(link|connect|linked|connected|linking|connecting) ..2 (on|via|over|through) (linkedin|xing|instagram|twitter|github|#name)',
    '(~keep|~stay|~remain|~be) ..3 in ..1 @contact',
    '(~keep|~stay|~remain) ..1 connected',
    '(keep|keeping|kept|bear|bore|bearing|hold|holding|have|having) @me ..2 (mind|file|loop|list|books|radar|posted|pool)',
    '(keep|leave) my ..5 (on file|file|details|cv|resume|documents|number|name|records)',
    '(let @me know|tell @me|give @me a|give us a|drop @me|call @me|ring @me|write to @me|shout|message @me|ping @me|contact @me|email @me) ..3 (if|when|should|whenever|once)',
    '(give|drop) @me a (shout|line|call|ring|bell|buzz|ping) ..3',
    '(connect|add you|follow you|find you) ..1 (on|via) (linkedin|xing|#name)',
    '(paths|roads|ways) ..3 (cross|meet)',
    '(cross|meet) ..1 (paths|again)',
    '(talk|speak|meet|see you|see each other|catch up|sit down) ..3 (again|one day|some day|some time|sometime|next year|next time|in future|soon) !$',
    '(hope|love|like|glad|happy|delighted|pleased|honoured|honored|would be a pleasure|chance) ..3 (meet|meeting|bump into|run into|say hello|see|seeing|catch up|chat|talk|buy you|stop by|drop by|visit|drop in) ..6',
    '(grab|have|get|buy you|meet for|go for) ..2 (coffee|beer|tea|lunch|drink|pint|cuppa)',
    'look ..1 forward to ..3 (working|meeting|seeing|crossing|applying|hearing|future|later|next|staying|another)',
    '(look|keep|keeping|looking) ..2 (out for|an eye|eyes) ..6',
    '(watch|watching|follow|following|check|checking) ..4 (page|site|website|portal|board|openings|vacancies|postings|listings|announcements|work|news|progress|career|careers)',
    '(you|they) can ..2 (reach|call|find|contact|count on|ring|write|get hold of) ..1 @me',
    '(feel free|not hesitate|welcome|always) ..2 (to)? (contact|reach|call|ring|write|get in touch|reach out|drop)',
    '(my|this) (number|phone|mobile|email|address) ..3 (is|stays|below|above|same|will|remains)',
    '(hope|look forward|looking forward|love|like|glad|happy|wait|waiting) ..3 (hear|hearing) ..2 (from|of|about)',
    '(happy|glad|available|free|willing|ready|pleased) ..1 to (help|step in|fill in|jump in|cover|volunteer|freelance|start|assist|stand in|lend)',
    '(be|being) of ..1 (help|service|use|assistance)',
    '(see|meet|catch) you ..2 (at|around|next|again|there|soon|in|on)',
    '(drop|stop|come|swing|pop) (by|in|round|over)',
    '(radar|talent pool|pool|database|mailing list|newsletter|network|waiting list|reserve list)',
    '(would|will|could) be ..4 to (work|meet|see|join|be part|hear|talk|catch up|come|return|serve|try|collaborate|fly|play|teach|cook|have another)',
    '(in a heartbeat|like a shot|at the drop of a hat|first in (line|the queue)|on the next train|bookmarked|job alert|an alert|not given up on|have @me back|take @me back|try my luck|name down|to be continued|not yet|at the gate|any time|anytime you|offer stands|offer still stands)',
    '(watch|watching|wait|waiting|look|looking) ..2 (for|out for) ..3 (posting|postings|vacancy|vacancies|opening|openings|call|advert|announcement|intake|round|casting|next)',
    // A later opening
    '(if|should|when|in case|whenever) ..3 (things|circumstances|situation|plans|anything|something|needs|choice|candidate|chosen|hire|she|he|they) ..5 (change|changes|changed|come|comes|arises|arise|fall|falls|drop|drops|decline|declines|opens|open|up|out|leave|leaves|withdraw|withdraws)',
    '(if|when|should|whenever|in case|come) ..8 @opening ..3 (@come|available|vacant|free|on|again|fits|fit|with)',
    '(if|when|should|whenever|once) ..2 (you|your team|the team|anyone|there|another|a similar|something|anything|the next) ..5 (@opening|need|hire|hiring|search|look|open|recruit|short|hands|help)',
    '(future|later|other|another|next|further|similar|upcoming) ..2 (@opening|possibilities|possibility|chance|chances|encounter|meeting)',
    '(future|later|next|further|suitable|fitting) ..2 (applications|application|vacancy|vacancies|opening|openings|@opening ..2 (future|later))',
    '(open|interested|available|ready|disposal|happy|glad|keen|game|up) ..2 (to|for|in) ..3 (future|later|other|another|any|similar|next|anything|something|new|roles)',
    '(remain|remains|stay|stays|am|still|very much) ..2 (interested|keen|a fan|enthusiastic|open|available|drawn) ..2 (in|to|about|on|of|for|by)',
    '@i ..1 (am|will be|would be|shall be|remain) ..1 (here|there|ready|around|available|first in line|at your disposal|a phone call away|only a)',
    '(know|knows) where (i am|to find @me|i live)',
    '(count @me in|sign @me up|put @me down|throw my ..2 in|throw ..2 in the ring|my hat ..4 ring|hat in the ring|chance my arm|chancing my arm|door ..3 open|leave the door)',
    '@i ..2 (would|will|shall) ..2 (come|be back|return|jump|say yes|come back|take it|take the)',
    '(might|may|could|can) i ..3 (write|call|contact|apply|ask|come|check|reach|get back) ..8 (again|when|next|once|later|should|if|future|after)',
    'my ..2 application ..6 (will|follows|again)',
    'at your disposal',
    '(seen|heard) the last of @me',
    '(sent|send|sending) ..4 (linkedin|xing)',
    'be (contacted|called|reached|approached|asked) ..2 (for|about|when|if|again|should)',
    '@i ..2 (will|shall|would) ..2 (come|visit|stop by|drop by|be there|be back|see you) ..6',
    '(send|show|share|tell|let) you ..6 (link|version|update|result|results|know|progress|how it|goes|went|once|when)',
    '(join|part of|work with|work for|serve|contribute to) ..1 (you|your) ..5 (one day|some day|someday|future|later|eventually|again|yet)',
    '(get|see|win|have|be) ..4 (next time|next year|next round|the next one|one day|in spring|in autumn)'
  ],
  missing: (message) => {
    const {at} = insertBeforeSignOff(message)
    return {start: at, end: at, ...(message.kind === 'thank-you' && {severity: 'info' as const})}
  },
  message: 'The message says nothing about applying again or staying in touch.',
  why: 'A first choice can fall through, and the next opening goes to someone who is still in touch.',
  mends: [
    insert(({facts}) =>
      facts.company ? `I would be glad to apply to ${facts.company} again.` : 'I would be glad to apply again when a suitable role opens.'
    ),
    insert(() => 'Please keep me in mind for future openings.'),
    insert(() => 'I hope that we can stay in touch.')
  ]
})

function insert(text: (message: Message) => string): Mend {
  return ({message}) => {
    const sentence = text(message)
    return adding('interest', {text: insertBeforeSignOff(message).set(sentence), title: `Add “${sentence}”`, safety: 'review'})
  }
}

const letter = (body: string) => `Dear Ms. Lowe,\n\n${body}\n\nKind regards,\nAna`
const note = {kind: 'thank-you'} as const
const reply = {kind: 'feedback-reply'} as const

export const examples: Example[] = [
  {
    flags: letter('Thank you for the interview and for the quick answer.«»'),
    ...note,
    severity: 'info',
    becomes: letter('Thank you for the interview and for the quick answer. I would be glad to apply again when a suitable role opens.')
  },
  {
    flags: letter('Thank you for your notes. I will practise the opening of my pitch.«»'),
    ...reply,
    severity: 'warning',
    becomes: letter(
      'Thank you for your notes. I will practise the opening of my pitch. I would be glad to apply again when a suitable role opens.'
    )
  },
  {
    flags: letter("Thanks for the chat, it's been fun.«»"),
    ...note,
    becomes: letter("Thanks for the chat, it's been fun. I'd be glad to apply again when a suitable role opens.")
  },
  {flags: letter('Thank you for the tour. I wish you and the team every success.«»'), ...note, severity: 'info'},
  {flags: letter('Thank you for the call. You have a lovely office.«»'), ...note},
  {
    flags: letter('We are grateful for the day at Brightwater Mills. We enjoyed it.«»'),
    ...note,
    becomes: letter(
      'We are grateful for the day at Brightwater Mills. We enjoyed it. We would be glad to apply to Brightwater Mills again.'
    )
  },
  {flags: letter('Thank you for the detailed points. I have already begun with the first.«»'), ...reply, severity: 'warning'},
  {flags: letter('Thank you for your advice. I will not apply again, but I learned from it.«»'), ...reply},
  {flags: letter('thank you for the news\n\nit was good to see the workshop«»'), ...note},
  {flags: 'Thank you for telling me so soon.«» See you,\nAna'.replace(' See you', '\n\nSee you'), ...note},
  {passes: letter('Thank you for the call. Please keep me in mind for the spring.'), ...note},
  {passes: letter('Thank you for the notes. I would gladly apply again next year.'), ...reply},
  {passes: letter('Thank you for the call. I hope we can stay in touch.'), ...note},
  {passes: letter('Thank you for the call. If another seat opens on your team, I will be the first to write.'), ...note},
  {passes: letter('Thank you for the tour. Should a night shift come free, you know where I am.'), ...note},
  {passes: letter('Thank you for the tips. I am reworking the case and would love another shot at it one day.'), ...reply},
  {passes: letter('Thank you for the notes. Perhaps our paths will cross at the fair in June.'), ...reply},
  {passes: letter('thx for the call! gimme a shout when u need hands again'), ...note},
  {passes: letter('Thank you for the letter. I remain very much interested in your work.'), ...note},
  {
    passes: letter('Thank you for the call. If you are ever in Leeds, I would be happy to buy you a coffee.'),
    ...note,
    because: 'it offers to meet'
  },
  {passes: letter('Thank you for the interview.'), kind: 'feedback-request', because: 'a request need not say it'},
  {flags: letter('Thank you for the points. I will try my luck in another trade.«»'), ...reply},
  {flags: letter('Thank you for the points. I will use them in an interview elsewhere.«»'), ...reply},
  {passes: letter('Thank you for the points. Expect my application in the pile for the autumn intake.'), ...reply},
  {passes: letter('Thank you for the call. My interest in the yard is as strong as before.'), ...note},
  {passes: letter('Thank you for the call. You have not seen the last of me.'), ...note},
  {passes: letter('Thank you for the call. I would jump at a second go.'), ...note},
  {passes: letter('Thank you for the call. I will not stop applying.'), ...note, because: 'it says no to stopping'}
]
