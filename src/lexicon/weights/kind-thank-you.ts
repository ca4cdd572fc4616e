import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const thankYouWeights: WordWeights = {
  base: -0.9,

  words: {
    '-31': 'feedback',
    '-25': 'should i',
    '-24': 'would you',
    '-23': 'comment|improv',
    '-20': 'are right|practis',
    '-17': '^ any|about my|on my',
    '-16': '^ which|doing|skill',
    '-15': '^ as|advic|do you|next tim|stronger|test|thank again|too',
    '-14': 'and was|get better|sampl|you would',
    '-13': 'me how|study|useful|you said',
    '-12': 'do i|mak sens|my @|remark|tip|to learn',
    '-11': '^ how|advis|helpful|my answer|or the|sentenc|suggest',
    '-10':
      '@ that|^ can|^ did|answer on|ask for|assessment|feedback $|i should|my mail|my next|my question|not on|on how|opinion|the part|the troubl|thi|your reply',
    '-9': 'any feedback|could you|did i|exercis|first $|gap|lesson|licenc|on #|point|the detail|the not|to keep|your not',
    '-8': '^ and|^ is|^ was|a moment|a word|can you|did you|do better|ear|is ther|me which|myself|no rush|or|part|pointer|practic|should|use|your advic|your feedback',
    '-7': '^ cheer|a cours|advic on|comment on|could i|exampl|has been|hav a|help me|i wrot|improv my|level|my|my letter|need to|now|of #|so you|strengthen|tip on|to get|to improv|what|writ $|wrot|wrot to|you say',
    '-6': '#|^ they|^ what|again for|ask|better|candidat|cours you|customer|fix|i apply|lost|mor for|my email|plan|portfolio|sheet|slow|talk $|the point|think i|third|thought|used|would help',
    '-5': '^ could|a second|advic $|as you|bin|can i|cas|cours|did|doe|fair|feedback on|for my|for tak|hav to|i ask|in $|me back|mock|plat|qualification|question about|ready|record|safety|scor|should learn|system|the feedback|thre week|ticket|to grow|weak|which|will practis|would lik|you thought|your comment',
    '-4': 'a stronger|agre|also|be better|becaus i|befor|better at|further|glad of|guid|hav ask|how i|lik|my trial|prepar|presentation|put|suggestion|them|thought $|tim i|what i|will do|would a|you advis',
    '-3': 'are|be a|be grateful|mor|next|pag|question|send|that day|to know|which of|which part',
    '-2': 'advis me|any advic|you suggest',
    '-1': 'train',
    '2': 'machin|morn',
    '3': 'again when|be back|happy to|letter $|pancak|position and|stay|think of',
    '4': '^ do|and you|best|interview and|meet you|on @|receiv|spent on|squar|to meet|who',
    '5': 'appreciat being|be delight|chosen $|contact|delight|do keep|good|head round|keep me|lad who|letter|of cours|pleasur|stay in|tak me|told in|treat|we can|welcom the',
    '6': 'and a|as we|attention|bag of|befor long|com up|contact me|enjoy|hav lik|interest|other|she has|summer $|the tour|told my|until you|would com|your letter',
    '7': 'expect $|finish my|had $|i enjoy|instead|it was|mother|my mother|need someon|psychometric|regret|should you|someon who|strung|tim you|try again|was chosen|was very|wish the|would glad|you treat',
    '8': '@ for|^ good|after i|apply again|be consider|choic|chosen|crew|decision|had already|hop we|near|nobody over|not what|noth $|open $|over fifty|panel for|room and|want a|we|will remember|you and',
    '9': 'com|com again|cook|ever had|for the|hand|how your|i wish|interest in|let me|littl|of me|pick|someth $|that nobody|the internet|throw my|told|was a|work together',
    '10': '^ no|be at|disposal|from tak|hear from|is open|job appreciat|keep my|nam in|out from|pleas keep|remember me|sick|somebody|stop you|thi privat|tie|will be|you need|you pick|your disposal',
    '11': 'delight to|keep|the thre|wag',
    '12': 'happy|meet|pleas think|the scaffold|tour through|wish|your choic',
    '13': 'and for|contact $|ever|if another|press is|two day|way you',
    '14': 'again if|receiv your',
    '15': 'when he',
    '16': 'availabl|for final|for noth|my number|to thank',
    '17': 'say thank',
    '20': 'sang',
    '22': 'do think',
    '30': 'school bus'
  }
}
