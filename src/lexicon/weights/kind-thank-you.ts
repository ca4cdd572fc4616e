import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const thankYouWeights: WordWeights = {
  base: -1.27,

  words: {
    '-20': 'feedback',
    '-12': 'which',
    '-11': 'i should|improv|should i|what',
    '-10': 'comment|my|on my|test',
    '-9': 'advic|ask|going|or|them|to _ a|too|your _ on',
    '-8': 'about|i _ to|my @|my _ of|now|second|should|will _ the|you said',
    '-7': '#|are|befor|explain|for _ feedback|is|next|on|skill|thi|tip|you would',
    '-6': '^ any|^ the|^ which|any|could you|did|i ask|mak|me how|part|point|practis|send|would you',
    '-5': '^ and|^ could|^ is|^ was|about my|alway|and _ was|candidat|comment on|detail|do you|doe|exercis|feedback $|first|for your|hav a|how i|i _ better|if i|into|mor|of _ and|phon|put|ready|right|sampl|stronger|that|thought|to get|to know|troubl|you _ about|your comment|your feedback',
    '-4': '@ _ i|^ cheer|^ did|^ how|^ what|advic on|advis|again for|any feedback|anyth|are right|as|assessment|back|better|cheer|could|cours|did you|driv|enough|for a|for my|hav|how|how _ i|i _ a|i _ do|i do|if _ hav|improv my|lost|me $|me _ to|my _ about|my answer|my next|myself|next tim|on how|paper|pass|plan|remark|say i|slow|so much|study|tell me|thank again|that i|the feedback|to _ about|to _ better|trial|under|use|useful|was my|what _ i|which _ of|with|word|work on|would _ me|would lik|wrot|you _ i|you _ right',
    '-3': '^ would|a|a stronger|am a|and _ hav|ask for|at my|be a|better _ the|cam|can|cas|customer|doing|fair|feedback on|for me|get better|help|help me|i _ lik|i can|i wrot|in @|interview $|interview _ the|lesson|level|lik|mail|my _ for|pag|practic|question|read|see|sit|test $|the _ or|the next|tim|to improv|wher|which of|would|you _ tell|you say',
    '-2': '^ a|as you|bit|do|feedback _ my|i did|in my|is the|kind|lik to|of my|train|what _ should|wrong',
    '-1': 'cut|you hav',
    '1': 'after|lady|own|then',
    '2': 'a _ to|again|again when|am _ for|board|for _ chanc|for _ letter|for _ me|got your|it|run|to say|want',
    '3': 'a _ that|and _ your|and then|and you|can not|com back|hav no|i was|if|interview and|is not|it was|me _ for|my _ in|never|of|open $|our|plac|shout|someth|start|the _ at|the _ that|ther is|to _ with|to your|will|work in|you for|your _ about|your _ in',
    '4': '^ so|and _ for|and a|be _ to|call me|colleagu|crew|glad|good|got the|i _ that|i _ you|interest|interview|interview _ for|it _ a|kitchen|last week|letter|messag|nam|of me|one $|open|peopl|receiv|seen|she|someon|the _ for|the _ on|the best|the two|thos|to the|told|us|you',
    '5': 'afternoon|best|but|delight|do not|enjoy|had|hav _ my|her|if another|let|let me|letter $|lov|near|nobody|noth|pick|post|short|stay|stay in|the _ of|the _ post|the _ to|to me|up|was|was _ first|week $|well|wer|who|would glad|you and|your letter',
    '6': '@ for|^ no|again if|call|com|contact|decision|for _ tim|futur|given|happy|hom|i _ not|i could|i enjoy|littl|machin|mother|pleas think|receiv your|should you|somebody|thank for|then i|think _ me|to be|treat|you _ @|you _ the|you need',
    '7': '*you|^ good|^ should|for noth|hand|in _ and|over|say thank|the _ you|to _ again|to thank|to work|your',
    '8': 'ever|i _ com|meet|on @|other|we|will be',
    '9': 'i wish|wish',
    '10': 'and for',
    '12': 'keep'
  }
}
