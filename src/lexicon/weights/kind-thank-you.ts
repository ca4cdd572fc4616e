import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const thankYouWeights: WordWeights = {
  base: -1.07,

  words: {
    '-20': 'feedback',
    '-12': 'which',
    '-11': 'advic|improv|on my',
    '-10': 'comment|or|should i|test|what|your _ on',
    '-9': 'i should|skill|them|thi|thought|too|you said|you would',
    '-8': '^ any|about|about my|are|befor|going|my|my _ of|second|should|to _ a|will _ the',
    '-7': '#|ask|detail|did|explain|for _ feedback|mak|my @|next|now|on|practis|right|sampl|tip|troubl',
    '-6': '^ can|^ is|^ which|and _ was|any|do you|hav a|i _ to|is|lost|me how|my answer|point|remark|slow|to get|would you|your comment',
    '-5': '^ cheer|^ how|^ was|advis|and the|any feedback|are right|as|assessment|can you|candidat|cas|comment on|could you|doe|exercis|feedback $|first|for a|for your|get better|help|how _ i|i _ a|i _ better|i _ do|i ask|if _ hav|if i|improv my|into|lik|mor|my _ about|my next|myself|part|phon|ready|send|study|to _ better|to know|with|your feedback',
    '-4': '^ and|^ could|^ did|^ what|advic on|alway|answer on|ask for|at my|becaus i|better _ the|can|cours|did you|do|doing|driv|fair|for me|for my|grateful|hav _ it|how|how i|i _ improv|i _ on|interview _ the|lesson|me $|me _ to|next tim|of _ and|on how|plan|practic|presentation|question _ the|read|stronger|teach|thank again|that|that i|the _ about|to _ about|to improv|under|use|useful|was my|what _ i|wher|word|work on|would|would _ me|wrot|you _ right',
    '-3': '@ _ i|^ as|a stronger|and _ it|answer|as you|befor i|better|comment _ my|could|customer|feedback _ my|feedback on|glad of|i wrot|in @|interview $|mean|put|question|safety|som|the _ or|the feedback|tim|to _ for|train|trial|which _ of|which of|would lik|writ|you _ i|you say',
    '-2': '^ would|about the|again for|i _ lik|i did|i do|is the|level|lik to|on _ i|said|sit|tell me|test $|the next',
    '-1': 'get|i can|kind|my _ and|of my',
    '1': 'need|us',
    '2': 'a _ that|and you|com up|for _ chanc|for _ letter|i _ also|i _ still|it _ the|mad|to _ me',
    '3': 'and then|for _ me|got the|hav _ my|i _ be|i was|if|interview _ for|interview and|letter $|never|of|our|peopl|pleasur|receiv|shop|short|the _ on|the best|the tour|then i|to your|tour|tour _ the|work in|you will',
    '4': '^ do|^ if|^ so|a _ to|again when|and _ your|and a|but|call me|can not|colleagu|crew|day _ the|given|glad|happy|her|i _ had|interest in|it _ a|kitchen|let|letter|lov|messag|my _ i|my _ in|nam|near|new|nobody|one $|one _ the|pick|school|should you|somebody|someth|the _ at|the _ job|the _ that|the _ was|the two|thos|to be|to the|told|was|you need|your _ about',
    '5': 'a _ is|afternoon|and _ for|best|decision|good|had|i _ hav|i _ not|i _ that|i _ you|in _ and|interest|it was|last week|littl|me _ for|mother|noth|open|post|receiv your|someon|the _ of|the _ post|ther is|week $|wer|would glad|you and|your _ in',
    '6': 'be _ to|consider|cry|do not|for _ tim|hom|i could|i wish|interview|let me|machin|my number|over|stay|the _ to|to me|who|wish|you _ @|you _ your|your',
    '7': '*you|@ for|^ no|^ should|again if|apply again|call|com|contact|enjoy|hand|i enjoy|of me|thank for|treat|we|you _ the|your letter',
    '8': 'for noth|i _ com|keep me|other|the _ you|to _ again|to thank|to work|well|will be',
    '9': '^ good|and for|ever|meet|on @',
    '10': 'say thank|think _ me',
    '11': 'keep'
  }
}
