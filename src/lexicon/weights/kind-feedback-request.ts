import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const feedbackRequestWeights: WordWeights = {
  base: -2.44,

  words: {
    '-14': '^ should|again',
    '-12': 'again _ the|still',
    '-11': 'i wrot|you $',
    '-10': 'ago|any tim',
    '-9': 'keep|word|you again',
    '-8': 'i _ com|i remain|in touch|last|machin|my question|shall|the feedback|to _ you',
    '-7': '^ did|again for|be consider|every|for _ feedback|from you|hand|has|hop|i shall|i wish|just|me that|new|open|remain|somebody|ten|thank _ again|the #|to _ consider|wait|week|which i|will|wrot',
    '-6': '@ $|a _ ago|a _ on|an answer|and _ i|as you|at your|back|hop the|i read|i will|my not|not $|number|on $|start|station|summer|talk to|test $|the _ about|to _ how|to _ that|up on|vacancy|you _ a|you _ my|your _ in',
    '-5': '^ just|a _ to|about|afternoon|be _ to|contact|desk|ever|few|how to|i _ you|i _ your|i had|if|in mind|learn the|me i|me in|me the|messag|month|my last|need|need a|never|of me|onc|open $|question about|sent|shop|stay|thankful|the best|then i|to hear|to you|with you|without|would _ a|writ|you are|you need',
    '-4': '^ is|am _ the|and that|answer|apply again|appreciat the|but|can not|com|com up|day $|follow|i _ glad|keep me|me _ @|not _ the|of #|point|position|practis|run|stay in|to _ to|wrot to',
    '-3': 'comment on|email|enjoy|i _ practis|nam|our|think|to _ again|to work|we|when|work in|you _ for',
    '-2': '@ i|happy to|i _ at|know how|lin|read|send',
    '-1': 'happy',
    '1': 'by|eleven|improv my|should _ to|was the|would _ lik',
    '2': 'call|for _ letter|i _ improv|i want|mak|my _ of|out of|sid|sir|was|year|you _ not',
    '3': '@ and|^ any|^ could|advic on|and which|apply for|as a|be _ for|build|could you|do you|doe|for _ email|from your|got|how could|how i|i get|lik to|my _ for|my next|need to|practic|proper|the _ i|them|thought|to _ up|try|what _ the|you say|you tell',
    '4': '@ _ for|a better|and is|be _ of|be better|befor|befor _ apply|better _ the|can|can i|do better|for _ opportunity|for a|for me|grow|hav _ the|hop you|hour|lik your|may _ ask|may i|much _ the|of _ to|of the|offer|on a|part|part _ the|portfolio|position $|such|such a|teach|the _ or|the letter|the next|the other|to _ a|to _ better|told|too|want|would also|you _ me|you could',
    '5': '@ _ i|a stronger|advis me|and _ my|and for|any advic|application $|can you|candidat|cas|demand|did i|for _ my|friend|giv me|hop to|how|i apply|i improv|interview _ the|learn|level|lik|me _ i|me _ the|of my|pay|phon|ready|so _ can|so _ i|so that|som _ on|tell|that i|thi|thi _ and|ticket|train|was my|way|what would|wher|which of|work _ the|would _ hav|would _ your',
    '6': '# $|^ one|^ what|and _ the|and the|and want|answer on|any|application|befor i|clos|could|enough|enough $|feedback on|glad of|i _ @|i _ appreciat|i _ better|i _ lik|i _ the|i _ to|i should|improv $|me which|mock|result|tim $|to _ for|what _ i|what should|which _ would|would _ grateful|would lik|you would|your _ on',
    '7': '^ got|^ was|advis|also|and _ to|answer about|could i|develop|do _ hav|exercis|get _ at|handl|help me|main|of @|or the|to learn|want to|which|your email',
    '8': '^ can|anyth|assessment|be grateful|experienc|feedback _ my|if _ hav|invit|next|next tim|presentation|should|som|som feedback|stronger|study|to get|to grow|you giv|you in',
    '9': '^ and|^ how|any _ for|any feedback|better|safety|skill|would _ me',
    '10': '^ which|feedback|how _ i|me about|my answer|what',
    '11': 'advic|improv|or|should i',
    '12': 'would you'
  }
}
