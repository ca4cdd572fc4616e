import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const followUpWeights: WordWeights = {
  base: -1.81,

  words: {
    '-17': 'and for',
    '-16': 'apply',
    '-15': 'on a',
    '-14': 'mistak|you giv',
    '-13': 'clear|could i|futur|next',
    '-12': 'hom|i get|the next',
    '-11': 'again in|apply again|coffe|lif|shout|team',
    '-10': 'but|feedback|feedback about|i read|need a|that i|your email',
    '-9': '^ how|another|com up|grow|honest|i wish|much for|summer $|to apply|us|what a|year',
    '-8': '^ what|a better|a stronger|befor i|could hav|decision|fast|had $|had to|how could|keep me|lik|my answer|sens|som feedback|to get|want|when i|you advis|you wrot',
    '-7': 'already|answer about|appreciat|best|better next|contact|did not|eleven|feedback $|got the|he|hop to|hop we|i must|keep|know i|mad|or the|pleas think|post|so that|stay in|the night|to be|to try|useful|was|will|your letter',
    '-6': 'an hour|apply for|are right|at it|better|can you|clean|explain|for tak|for tell|for writ|fram|giv me|hom $|i cam|if another|in mind|in touch|it on|lack|lady|laugh|letter $|next tim|open|panel|plac|point|safety|straight|taken|that my|the team|tim $|to meet|to thank|try|wer|who|would com|you for|you need|your decision',
    '-5': '@ and|advic|again at|again when|am going|am grateful|and what|and your|any feedback|anyth|application|application $|becom a|board|but i|cheer|ear|experienc|felt|fit|for your|from @|junior|less|me som|next year|other|pleas keep|project|question $|remark|second|spot|the lady|to becom|to interview|touch|updat|want to|was a|with you|would lik',
    '-4': '^ can|^ cheer|^ do|and my|everyon|i would|must|my presentation|one day|opportunity to|sick|stronger|to grow|will practis|you took|your messag|your reply',
    '-3': 'call|call $|cheer for|i will|interest|stay|very',
    '1': 'month',
    '2': 'again|ask you|is still|month about|onc mor|thankful for|to answer|what to|word|would still|wrot on',
    '3': '@ $|^ a|ask about|i remain|interview|last|lost|sent you|sleep|thankful|the interview|tip on|to ask|you a',
    '4': '^ should|^ thi|a fortnight|a question|a reply|fortnight|fortnight ago|from you|mail|minut|question|should practis|test $|thi is|thi month|wait|week|you hav',
    '5': '@ about|@ from|^ just|^ on|about|email|email of|end of|examination|i still|is|lov a|me that|month $|not of|on #|sampl|sent|the #|the day|two week|week ago|welcom $|you get|you would',
    '6': "^ whenever|a tip|a word|again about|been wait|how to|hurry|is no|me again|no hurry|not i|peac|remain grateful|silenc|sister'|suit you|tak in|that day|under the|week back|wrot|you about",
    '7': 'about me|answer|ask|brush|eat|has been|in @|interview $|it suit|know how|leav you|me your|pass sinc|thought on|you onc',
    '8': "about my|after the|am follow|answer by|busy|concern the|hear what|latest|no rush|of #|on thi|suggestion on|to know|your sister'",
    '9': '#|@ hav|^ is|a comment|ask which|back then|bit of|brush up|day in|feedback and|hav until|i assum|is fin|mor for|my not|my small|not heard|not thank|pleas answer|remain thankful|small question|weld sampl',
    '10': '# @|^ why|a messag|did you|i ask|i sent|in peac|spar a|still valu|tid tabl|you befor|your thought',
    '11': '^ per|arriv in|just check|my last|per my|wait sinc|writ again|you promis|your work',
    '12': 'answer peopl|any word|email i|i only|may hav|not me|not sleep|question about|thank again|thre week|word on',
    '13': 'between two|last email|last month|you again',
    '14': 'an answer|costum|just|tim in|up on',
    '15': '^ did|ago i|week are|wrot to',
    '16': '^ me|circl back|follow up|my mail|still|still open',
    '17': 'my letter|my messag|my question|reply at|trad fair',
    '18': 'again for|ago|i wrot',
    '19': 'sampl $',
    '20': 'my email',
    '21': '# about',
    '22': 'you just'
  }
}
