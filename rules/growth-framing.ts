// Over 200 lines with its examples: growth is open on the good side, so it has many forms.
import {growthFramingWeights} from '../src/lexicon/weights/growth-framing'
import {adding, defineRule, insertAfterSentence, type Example} from '../src/rule'

export default defineRule({
  id: 'growth-framing',
  title: 'Tie the request to getting better',
  tip: 'T5',
  alsoTips: ['T4'],
  kinds: ['feedback-request'],
  severity: 'warning',
  expect: 'some',
  weights: growthFramingWeights,
  when: ({asks}) => asks.some(({wants}) => wants === 'feedback'),
  classes: {
    // What getting better is called, in forms that look ahead.
    better:
      '(better !than|stronger !than|readier|fuller|sharper|wiser|smarter|more (prepared|complete|convincing|competitive|confident|effective|employable)|well prepared|prepared|ready)',
    grow: '(improve|grow|develop|strengthen|sharpen|polish|upskill|refine|hone|enhance|boost|practise|practice|prepare|train|retrain|brush|deepen|learn|drill|rehearse|evolve|excel|mature|mend|master|progress|catch up|level up|step up|work (more|harder|first|most)? (on|at)|focus on|concentrate on|build|gain|acquire|study !(design|group|leave|section|plan)|revise|raise|broaden|expand|extend|add (a|an|the|more|some|another|to my)|invest|(put|direct|spend|focus) ..1 (my)? ..1 (effort|efforts|energy|time|hours)|plan my (training|studies|study|next|practice|learning)|get there|get in|make it|make the cut|pass (it|the|next|this)|qualify|(crack|clear|ace|nail|win|land) (the|my|a|an)? ..1 (next|future|coming|another)|benefit|fix|correct|mend|close|bridge|fill|rethink|tackle|tighten|(do|be|get|become|perform|answer|present|write|show|explain|handle|prepare|make|serve|come across|sound|cope|score|interview|go) ..3 @better|do (it|this|that|things|something)? differently|change|put ..2 right)',
    growing:
      '(improving|growing|developing|strengthening|sharpening|polishing|refining|honing|practising|practicing|preparing|training|brushing|deepening|learning|building|rebuilding|reworking|rewriting|redoing|working (on|towards|toward|hard)|studying|retraining|getting better|gaining|revising|catching up)',
    ahead: '(next|future|coming|upcoming|further|later|following|similar|another|other)',
    attempt:
      '(application|applications|interview|interviews|opportunity|opportunities|role|roles|round|rounds|intake|audition|auditions|attempt|attempts|position|positions|job|jobs|campaign|selection|selections|chance|chances|post|posts|opening|openings|search|vacancy|vacancies|exam|test|try|drive|batch|career|step|steps|assessment|assessments|cut)'
  },
  patterns: [
    // I want to grow
    '@i ..4 (want|wanna|like|love|hope|aim|mean|plan|wish|try|trying|hoping|keen|eager|determined|need|intend|going|willing|happy|glad|looking|ready|wanting|aiming|motivated|committed|seek|seeking|have|rather) ..2 to ..2 @grow',
    '(want|wanting) to ..2 @grow',
    '@i would rather ..6 and @grow',
    '(wanna|gotta) @grow',
    '@i (am|are|keep|have been) ..3 (@growing|becoming|(moving|heading|working|aiming) (into|towards|toward|up|for|at|on)|trying to ..2 @grow)',
    '(keep|start|continue|by|on|to) @growing',
    '@i (want|would like|hope|mean|aim) to ..2 (be|become) (a|an|the)',
    '@i (am|was|have|will)? ..2 (taking|take|doing|attending|start|begin|booking|in|starting|started|joining|joined|enrolled|booked|following|signed|signing) ..5 (course|courses|class|classes|training|certificate|certification|degree|lessons|workshop|bootcamp|diploma|module|exam)',
    '@i (will|shall|may|might|can|could) ..4 @grow',
    'want ..5 (to be|to get) ..2 (better|stronger|tighter|cleaner|clearer|sharper|faster)',
    // … for which the answer serves
    '(to|so i|that i|that we|so we) ..1 (can|could|may|might|will|do|am)? ..2 @grow',
    '(for|of|in|on|with|towards|toward|at|by|about) ..1 (improving|growing|developing|strengthening|learning|getting better|becoming|doing better|bettering|progressing|upskilling)',
    '(help|helps|helping|helped|let|lets|make|makes|made|enable|allow|assist|guide|benefit|support|get|gets|move|moves) (me|us|my|our) ..4 (@grow|@better|there|forward|further)',
    '(make|made|makes|making) ..4 (@better|(me|my ..2) (useful|fit|suitable|employable|credible|comfortable|convincing|interesting)|(more|most) (useful|attractive|convincing|suitable|credible|competitive|interesting|effective|relevant))',
    '(come|comes|coming|be|become|return|turn ..1 into|make me|makes me) ..2 (a|an) ..1 @better',
    '(take|takes|took|bring|brings|lift|lifts|get|gets) (me|my ..2|it|them) ..2 (from|to|up to|towards) ..3 (next level|level|standard|excellent|great|better|scratch)',
    '(should|could|might|must|ought to|need to|needs to|has to|have to) ..1 be ..2 (improved|strengthened|tightened|changed|reworked|rewritten|developed|practised|trained|polished|sharpened|sharper|clearer|better|stronger|different|shorter|longer|livelier|fuller)',
    '(looking|look|thinking) ahead',
    '(learn|learning) (from|by)',
    '(leveling|levelling|level) up',
    '(to|for|at|in|into|on|before) (the|my|a|another) next !(days|weeks|week|few|two|three|couple|hours|month|morning|meeting|train|stage|day|steps|step) _',
    '(pick|picking|get|getting|build|gain|gather) ..1 (up)? speed',
    '(more|another|other|next|two|three|few|several) ..1 (posts|jobs|interviews|applications|trials|auditions|schools|firms|tests) ..1 (to (go|do|come|apply|write|send)|coming|lined|this|next|ahead|left)',
    '@i ..2 (will|shall|am going to|want to|plan to|mean to) ..2 (rebuild|redo|rework|rewrite|redraw|remake|retry|resit|retake|try ..2 again)',
    '(as|while) i ..1 (retrain|train|prepare|study|learn|practise|practice|rebuild|rework|rewrite|revise|plan)',
    '(should|must|would|could|do) (somebody|someone|beginners|one|(a|an) (beginner|person|newcomer|junior|trainee)) ..6 @grow',
    '(i (should|must|ought to)|(should|must) i) ..1 (drop|fix|cut|add)',
    '@i have (another|the next|one more) (one|interview|trial|try|audition|test)',
    '(give|get|bring|gain) (me|us)? ..1 that (depth|skill|experience|edge|polish|practice|routine)',
    '(find|get|strike|learn) ..2 right (balance|pace|tone|level)',
    '(do|get|make|teach|play|tell|handle|manage|sell|cook|run|write|say|answer) ..3 (well|right|properly|better) (>|$|next|another|this|before|in)',
    '(become|becoming) ..1 (a|an|the (sort|kind|type))',
    '(get|put|set|do|make) (it|this|that|things) (right|straight)',
    '(start|begin) (over|again|afresh)',
    '(before|until|till) i am ..3 (use|ready|good|fit|there|able)',
    '(be|being|become) of (more|better|any|some|real) use',
    '(would|will|to|can|could) ..1 (steer|guide|shape|direct|focus|sharpen) (my|me)',
    '(stands|stand|missing|lies|gap|difference) ..2 between (me|my)',
    '(separates|divides|distinguishes) ..8 (from|and) (mine|me)',
    '(what|how) would you have (done|played|said|tried|drawn|written|answered|priced|handled|put)',
    '(you would|would you) (send|point|direct|refer) me to',
    '(rather|how i|love to|like to|want to|hope to) learn',
    '(sit|take|do|get|finish|start|retake|pass) ..1 (my|the|a|an) ..2 (level|exam|exams|licence|license|certificate|degree|diploma|ticket|module|apprenticeship|nvq|qualification|masters|doctorate|training)',
    '(need|needs) (the|more) (hours|work|practice|time|polish)',
    '(which|what|any|some|anything|something) ..4 (do|would|could|can|might|that)? ..1 you ..1 (recommend|suggest|advise) !(applying|to apply)',
    '(suggest|recommend|advise|think|say) (that)? i ..1 (should)? ..1 (work|gain|get|take|read|learn|study|practise|practice|train|try|drop|add|change|move|aim|build|start|keep)',
    '(get|getting|become|becoming|be|being) (good|quick|quicker|fast|faster|fluent|steady|steadier|comfortable|surer|more !(than) _) (at|in|with|on|>)',
    'what ..1 (a|an) ..1 (good|strong|great|proper|better|convincing|solid) ..7 (looks|sounds|reads|needs|has|contains|takes)',
    'what (does|makes|would) ..1 (a|an) ..1 (good|strong|great|proper|better|convincing|solid) ..4 (look|sound|read|need|have|contain|take|>)',
    'how (would you|you would) ..1 (have)? ..1 (do|done|put|say|said|handle|handled|go|gone|answer|answered|approach|approached|start|started|present|presented|explain|explained)',
    '(which|what) ..1 (certification|certifications|certificate|certificates|qualification|qualifications|licence|license|skill|skills|course|courses|training|degree|diploma|module|modules|software|language|languages|tool|tools|book|books|journal|subjects|topics) ..2 (would|should|could|matter|matters|count|counts|help|helps|to)',
    '(would|should|could) you ..1 have me',
    '(keep|continue|plan|planning|going|am) ..2 applying',
    '(need|needs|needed|want|wants) ..1 (the)? (most|more|some|further|extra) ..1 (work|practice|improvement|attention|polish|polishing|training)',
    '(needs|need) (work|improving|improvement|strengthening|practice|polishing|practising)',
    '(missing|lacking|absent) ..4 (for|to) (a|an|the|another|your|that|this) ..3 (role|roles|level|job|position|standard|grade|post)',
    '(up to|reach|meet|match) ..2 (standard|standards|level|bar)',
    '(what|how much|how long|how many ..2) ..1 (does it take|would it take|is needed|do i need|must i) ..2 to (get|be|become|make|reach)',
    '(book|books|course|courses|class|classes|resource|resources|exercise|exercises|mentor|certificate|training|podcast|tutorial|reading|workshop) ..3 (you|would|worth) ..2 (recommend|suggest|advise|point|taking|reading|doing)',
    '(recommend|suggest|point @me to|know of) ..3 (book|books|course|courses|class|classes|resource|resources|exercise|exercises|mentor|certificate|training|podcast|tutorial|workshop)',
    '(into|for|in|on|to) my (training|study|learning|development|career) (plan|plans|programme|program|path|goals|list)',
    '(betterment|self-improvement|upskilling|employable|hireable|job-ready)',
    '(a|another|an|my next|other) ..1 (interview|interviews|application|applications|audition|trial|assessment) ..3 (on|at|in|with|next|this|coming|booked|lined|ahead|soon)',
    'would ..2 (help|helps) ..3 (me|my) ..3 @grow',
    '@better ..1 (candidate|applicant|chance|chances|interviewer|engineer|developer|teacher|nurse|designer|version)',
    '(my ..1|for|personal|professional|career|own|continuous|further) (growth|development|improvement|progress|progression) !(plan|plans|strategy|project|report|team|of|section|case|story|budget)',
    '(improvement|improvements|development|growth) ..1 (area|areas|point|points)',
    '(area|areas|point|points|room|scope|potential|things|something|anything|ways|tips|advice|feedback) ..2 (of|for|to|on how to) (improvement|improve|develop|development|work on|grow|growth)',
    // What should I build?
    '(should|could|can|might|must|ought|would|need) ..1 (i|we|me|my|one) ..5 @grow',
    '(i|we) ..2 (should|could|can|might|must|ought to|need to|have to) ..4 @grow',
    '(would|could|can|should|do) you ..2 (retake|improve|practise|practice|strengthen|develop|tighten|sharpen|polish|learn|study)',
    '(could|should|might|would) ..5 have ..4 (better|stronger|differently|made me|more complete)',
    '(what|which|how|anything|something) ..3 to (improve|practise|practice|learn|work on|develop|study|build|train|strengthen|change|do better)',
    '^ ..1 how to (improve|get better|do better|be better|grow|prepare|strengthen)',
    '(serve|help|suit|prepare) me ..3 (better|more|most|best|first|for the next)',
    '(count|counts) ..2 more',
    '(help|helps|improve|increase|raise|better|boost|hurt) my (chances|chance|odds|prospects)',
    '(should|must|shall) i (also|first|rather|then|maybe)? !(have|not|be|send|call|ring|write|come|wait|ask|contact|return|reply|answer|expect|assume|bring|pay|worry|mind|still|understand|forward|post|let|resend|tell) _',
    '(do|would|will) i need',
    '^ (and|or|so)? would (a|an|another|more|some|two|one) ..6 (help|serve|count|be|make|suit|matter|add)',
    // The next attempt
    '(the|my|your|a|for|to|in|at|any|these|those|two|this) ..2 @ahead ..2 @attempt',
    '(next|future|coming) (time|application|applications|interview|interviews|opportunity|opportunities|roles|round|intake)',
    '(for|before|by|until|till|in time for) ..1 (next|the next|the coming) (year|years|spring|summer|autumn|fall|winter|season|term|semester)',
    '(in|for) ..1 future',
    '@i ..6 (apply|try|reapply|audition|sit|interview|compete|enter|return|come back) ..6 (again|next|once more|another)',
    '(before|when|until|till|should) ..1 i ..2 (apply|reapply|try|sit|interview|ask ..2 again|come back|knock|audition|return|compete|have another)',
    '(close|bridge|fill|narrow) ..3 (gap|gaps|distance)',
    '(going|moving) (forward|ahead)',
    '(my|our) (goal|goals|aim|plan|dream|ambition) (is|remains) ..2 to',
    '(my|our) (hope|wish) ..3 (is|remains) ..2 to ..3 (@grow|become|be|work|lead|get)',
    '@i ..3 (sitting|taking|retaking|sit|retake) ..4 (exam|exams|test|board|assessment|paper)',
    '(should|could|must|need to) ..1 address',
    '(if|when|before|until) i ..1 (come back|return|try|apply|reapply)',
    'in my (place|shoes|position)',
    '(if you were me|someone like me)',
    '(how|where|what) i (learn|grow|improve)',
    '(do|learn|study|take|try|read|tackle) next',
    '(to|get|be) (hired|taken|there|ready) (one|some) day',
    '(want|like|hope|love|aim|trying|try) to ..3 @better',
    '(the|my|our|any|another|a) (next|future|upcoming) (challenge|level|employer|panel|thing|chapter|test|exam|one|ones|attempt|go|run|shot|boss|client|team|school|paper|draft|version|cut|piece|sample|demo|talk)',
    '(moving|move|break|grow) (into|towards|toward)',
    '@i (am|are) ..2 (applying|interviewing|auditioning|preparing|practising|practicing|rehearsing)',
    '(towards|toward|into) (a|an|the|#slot) ..3 (role|roles|career|level|position)'
  ],
  guards: {
    keptInMind:
      '(in mind|on file|in ..1 (touch|contact)|consider me|considered|remember me|hear from you|wish you|good luck|success to|all the best)',
    refused: 'not ..1 (want|wish|need|plan|intend) to',
    ofOthers: '(he|she|they|you) ..2 (do|did|does|is|are|was|were) ..2 better'
  },
  missing: (message) => {
    const ask = message.asks.findLast(({wants}) => wants === 'feedback')!
    const place = insertAfterSentence(message, ask.sentence)
    const reasons = [
      'I would like to use your answer to become a stronger candidate.',
      'It would help me prepare for my next application.',
      'I want to keep improving for roles like this one.'
    ]
    return {
      start: place.at,
      end: place.at,
      mends: [() => reasons.map((text) => adding('reason', {text: place.set(text), title: `Add “${text}”`, safety: 'review'}))]
    }
  },
  message: 'The request says nothing about getting better.',
  why: 'An answer that helps someone grow is a pleasure to give; one about the past can feel like a defence.'
})

export const examples: Example[] = [
  {
    flags: 'Hi Ana,\n\nThank you for the call. Was my CV too long?«»\n\nTom',
    becomes: 'Hi Ana,\n\nThank you for the call. Was my CV too long? I would like to use your answer to become a stronger candidate.\n\nTom'
  },
  {
    flags: "Hi Ana,\n\nThank you for the call. Could you comment on my sketches?«» I'm at this address all week.\n\nTom",
    becomes:
      "Hi Ana,\n\nThank you for the call. Could you comment on my sketches? I'd like to use your answer to become a stronger candidate. I'm at this address all week.\n\nTom"
  },
  {
    flags: 'hi ana\n\nthanks for the call. any tips on my knife work«»\n\ntom',
    becomes:
      'hi ana\n\nthanks for the call. any tips on my knife work. i would like to use your answer to become a stronger candidate.\n\ntom'
  },
  {flags: 'Hi Ana,\n\nThank you for the call. Which of my answers were thin?«»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. I would like feedback on the pricing case.«»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. How was my German in the second round?«»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. I learned a lot that day. Was the demo too slow?«»\n\nTom'},
  {
    flags:
      'Hi Ana,\n\nThank you for the call. Did the panel find my budget realistic?«» Please keep me in mind for the next opening.\n\nTom'
  },
  {flags: 'Hi Ana,\n\nThank you for the call. Was the talk too long? And the slides too full?«»\n\nTom'},
  {flags: 'Dear Sir,\n\nThank you for the call. Kindly share your comments on my aptitude paper.«»\n\nVijay'},
  {flags: 'Hi Ana,\n\nThank you for the call. Was it my pronunciation?«»\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Which skills should I build?\n\nTom', because: 'the question carries it'},
  {passes: 'Hi Ana,\n\nThank you for the call. What could I do better in the demo?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Was my CV too long? I want to improve it.\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. I’m working on my public speaking. How did the pitch land?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Before I apply again: was my CV too long?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. What would have made me a stronger candidate on the finance side?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Was my reel too slow? I want the next cut to be tighter.\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Would a diploma count for more than a second season?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. To close the gap to roles like this, should I learn SQL?\n\nTom'},
  {passes: 'hi ana\n\nthanks for the call. was my code readable? wanna get better at tests\n\ntom'},
  {
    passes: 'Hi Ana,\n\nThank you for the call. Why was I not selected?\n\nTom',
    because: 'it asks for no feedback, which is for another rule to say'
  },
  {flags: 'Hi Ana,\n\nThank you for the call. I would like feedback on my case study.«»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. Was the talk too long?«» The next train leaves at six.\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Was my reel too slow? I mean to come back a better editor.\n\nTom'},
  {
    passes: 'Hi Ana,\n\nThank you for the call. Is there a course on rigging you would recommend?\n\nTom',
    because: 'what to learn is growth'
  },
  {passes: 'Hi Ana,\n\nThank you for the call. What is still missing in my folder for a senior role?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Which of my scenes should be tightened?\n\nTom'}
]
