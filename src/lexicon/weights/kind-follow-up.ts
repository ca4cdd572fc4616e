import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const followUpWeights: WordWeights = {
  base: -1.72,

  words: {
    '-12': 'next',
    '-11': 'apply',
    '-10': 'and for',
    '-9': 'but|lik',
    '-8': 'another',
    '-7': 'apply again|appreciat|feedback _ my|was',
    '-6': '^ how|answer $|answer about|did not|explain|futur|he|hom|i _ work|mad|my answer|peopl|post|shout|thank you|the next|to be|to get|two|want|will|year',
    '-5': '@ and|^ what|^ which|again when|am grateful|and|and _ the|and i|and my|better|call|could i|decision|ever|experienc|feedback|hav _ my|how _ i|improv $|in _ for|keep|may _ ask|mind|of the|on a|open|panel|plac|straight|thank|that i|tim $|to _ again|to _ the|to say|try|way|week $|wer|when i|who|you _ your|your _ about',
    '-4': '@ _ for|a _ i|a _ in|after|also|am _ to|and _ to|befor i|board|cheer|clear|crew|for|for _ next|for me|for your|giv|giv me|honest|i _ better|i _ i|i _ two|i get|i read|invit|it|it _ a|letter $|my _ is|next tim|of|or the|pag|point|real|run|say i|second|so that|som|stay|study|that is|that you|the _ with|the tim|thi _ and|to apply|us|very|when|would _ me|would you|you _ not|you and|you for|you giv|you need|your email',
    '-3': '@ for|^ do|^ so|a better|advic|again $|already|and _ will|and the|anyth|application|application $|at @|bus|but i|com|contact|eleven|feedback $|how could|i _ apply|i _ be|i _ lik|i _ to|i hav|i hop|i will|laugh|mak|me a|need|night|other|rol|she|should _ to|sid|som feedback|spr|stronger|team|the _ for|the _ on|to _ for|too $|want to|what|wher|wish',
    '-2': '^ it|any|be _ for|for _ letter|get|had|happy to|hop to|i was|i wish|i would|in the|it was|me _ the|me about|said|school|shift|than|told|with|work|your letter',
    '-1': 'thank for',
    '1': 'grateful for|my _ about',
    '2': '@ i|about the|am a|at the|day|did|i _ still|i _ writ|me at|thankful for|writ|your tim',
    '3': 'are|ask _ i|ask which|ask you|been|every|follow|for _ day|from the|i _ again|i _ do|interview|is the|know how|minut $|promis|see|send|thankful|thankful _ the|that the|the _ has|the _ interview|the day|the first|the interview|the trial|thi is|thought|to _ on|to improv|to my|trial|wait|was it|you _ in|your _ in',
    '4': '^ should|address|becaus i|can _ better|end of|fin|going|i _ thankful|i _ you|i only|i sent|is no|kind|meet me|my|my email|my last|no|of _ @|on #|or|out _ the|remain|sent|sinc|station|test|test $|that day|the end|think|to _ how|to ask|to you|week|week _ i|you _ for|you _ my|you a|you about',
    '5': '# @|^ when|a _ ago|about my|day in|feedback _ the|follow _ on|follow up|for _ interview|from you|had a|hav a|how to|i remain|leav|lost|mail|me your|month $|mor for|my not|onc|onc mor|only|question _ the|reply|the #|the _ in|the _ so|until|up _ my|whether|wrot _ you|wrot to|you|you would',
    '6': '^ as|^ is|^ kind|about|again|ago _ ask|ago i|bit|has been|hop the|i _ on|i still|is|may|messag|minut|of #|of _ and|thank again|tim in|to _ me|to _ what|welcom|word|word on|would _ a|you again|you get',
    '7': '#|@ $|afternoon|back|in @|interview $|me $|month|my _ of|question|thank _ again|to hear|up on',
    '8': 'again _ the|email i|i ask|last|me that|my letter|my question|question about|sampl $|to know|wrot|you hav',
    '9': 'ago|an answer|answer|ask|did you|email|sampl',
    '10': 'a _ on|again for',
    '11': '^ did',
    '13': 'i wrot',
    '14': 'just',
    '16': 'still'
  }
}
