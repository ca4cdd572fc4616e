import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const followUpWeights: WordWeights = {
  base: -1.92,

  words: {
    '-11': 'next',
    '-10': 'and for',
    '-9': 'apply|but|lik',
    '-8': 'another',
    '-7': '^ how|peopl|want|was|will',
    '-6': '@ and|appreciat|explain|feedback _ my|futur|on a|post|shout|that i|to be|to get|to say|year',
    '-5': '@ _ for|^ what|^ which|a _ i|and i|and my|and the|answer about|apply again|could i|decision|did not|experienc|for me|for your|hav _ my|he|hom|honest|how _ i|it|me _ i|or the|panel|plac|second|she|so that|stay|straight|thank you|the next|to _ again|try|two|way|when i|would you|you for',
    '-4': 'a _ in|again $|again when|and|and _ the|answer $|better|board|call|chang|clear|comment|comment _ my|contact|each|feedback|feedback $|for _ year|hand|i _ i|i _ lik|i _ work|i get|i read|i was|i will|improv $|in _ for|interview for|it _ a|let|mad|mak|my _ is|my answer|next tim|open|own|pleas _ me|real|run|sit|som feedback|spr|thank|the _ with|tim $|to _ the|us|very|week $|wer|what|wish|you _ me|you _ your|you and|your _ about|your _ of',
    '-3': 'a better|already|am _ to|and your|application $|be _ for|befor i|best|but i|down|eleven|for _ next|giv|giv me|go|grow|hav _ the|hop to|how could|i _ be|i _ to|i hav|i wish|in|in the|keep|learn|letter $|me _ the|me a|me about|mind|night|other|pag|point|rol|sid|so i|som|study|team|that is|the _ for|the feedback|to _ for|to _ in|to apply|want to|wher|which _ would|who|would _ me|would lik|you _ not|you giv|your email|your letter',
    '-2': '@ for|^ it|advic|any|i _ apply|i hop|i want|i would|improv|into|stronger|the _ on|to grow|too $|with|work|you _ right',
    '1': 'did|look at|thought|which',
    '2': '@ i|^ when|about the|am a|at the|end of|for _ tim|how i|i _ still|letter of|teach|thankful for|the _ test|your _ in|your tim',
    '3': '^ on|after the|are|ask which|been|find|from the|had a|hav|hear|i _ again|interview|interview _ the|is the|know _ i|me at|my _ on|no|promis|remain|should _ hav|sinc|test $|thankful|the #|the _ so|the first|the interview|ther _ no|to my|under|week|writ|you _ for|you a|you would',
    '4': '^ should|address|afternoon|ask _ i|ask you|can _ better|did my|every|fin|follow|for that|hav a|how to|i _ thankful|i only|i remain|i sent|is no|kind|know how|lik _ know|lost|me how|me the|minut $|month $|my email|of #|of _ @|on #|only|or|out _ the|see|shop|tell _ how|that the|the _ has|the _ interview|the day|the end|thi is|think|to _ about|to _ how|to _ on|to _ you|to you|wait|was it|welcom|whether|wonder|you _ in|you _ my|you about',
    '5': '# @|^ hop|^ is|a _ ago|day in|for _ day|for _ interview|going|hav not|i _ do|i _ you|i still|may|me $|minut|mor for|my|my _ email|my last|my not|of _ and|onc mor|question _ the|sent|thankful _ the|that day|tim in|to ask|train|would _ a|wrot _ you|wrot to|you get',
    '6': '@ $|about|about my|again|bit|feedback _ the|from you|has been|i _ on|is|mail|me that|me your|messag|my _ of|thank again|to _ me|to hear|until|up _ my|you again',
    '7': 'a _ on|again _ the|ago i|an answer|ask|back|hop the|interview $|leav|month|question about|thank _ again|the _ in|to _ what|to know|word|word on|wrot|you hav',
    '8': '#|did you|email|i ask|in @|my letter|my question|question',
    '9': 'last|up on',
    '10': 'ago|answer|sampl',
    '11': '^ did|again for',
    '13': 'i wrot|just',
    '14': 'still'
  }
}
