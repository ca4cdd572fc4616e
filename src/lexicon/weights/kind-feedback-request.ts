import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const feedbackRequestWeights: WordWeights = {
  base: -2.32,

  words: {
    '-14': '^ should',
    '-13': 'again',
    '-11': 'again _ the|ago|any tim',
    '-10': 'i wrot|still|you $',
    '-9': 'keep|remain|word',
    '-8': 'i remain|i wish|last|speak|the feedback|to _ you|you _ a|you again',
    '-7': '@ from|^ did|again for|back|be consider|from you|hop|i shall|learn the|machin|my not|open|shall|somebody|summer|talk to|the #|to _ consider|up on|week|which i|will|with you|wrot|you _ my',
    '-6': 'a _ on|an answer|be _ to|desk|few|for _ feedback|hand|has|how to|i had|i only|in touch|just|me i|me in|me that|month|my last|my question|new|number|old|on $|sent|stay|ten|thank _ again|to _ how|vacancy|wait|you are|you need',
    '-5': '^ just|a _ to|about|am _ the|and _ i|answer|can not|com|contact|day $|every|hav _ my|i _ your|i read|i will|in mind|me _ @|me the|messag|need|not $|of #|open $|point|practis|question about|she|start|test $|the _ about|the best|then i|think|to hear',
    '-4': '@ $|^ is|afternoon|and that|apply again|as you|being|but|com up|ever|find|happy to|hop the|i _ glad|if|lik _ know|need a|not _ my|onc|question _ the|read|shop|to _ about|to _ again|to _ that|to _ to|to you|touch|up $|us|very|we|writ|wrot _ you|wrot to|you said|your _ in',
    '-3': 'about my|again $|appreciat the|enjoy|i _ at|i _ on|i _ practis|know how|position|run|sinc|small|stay in|the _ you|to your|until|work in|you _ for|your _ about',
    '-2': 'happy|send|to work',
    '-1': 'about the',
    '1': 'answer $|lov|me a|would _ lik',
    '2': '@ and|^ any|a better|advic on|as a|could you|for _ email|hop you|i get|lik to|mak|on how|taken|to _ it|was|was the|you _ not',
    '3': '@ _ for|^ could|and is|and which|be _ for|be _ of|be glad|build|can improv|first|giv me|how could|i _ improv|improv my|me _ the|my _ for|my next|of the|offer|out of|portfolio|proper|spent|teach|the _ i|the _ or|the next|to _ up|to improv|told|try|way',
    '4': '@ _ i|a stronger|advis me|and _ the|apply for|at _ and|be better|befor|befor _ apply|better _ the|can you|did i|doe|for _ opportunity|for a|for my|friend|grow|hav _ the|hom|how i|i apply|i told|i want|it would|learn|myself|of _ to|of my|on a|part|practic|should _ learn|so _ can|such|such a|that i|the other|them|tim $|tip|train|want|what _ the|would _ hav|you _ me|you tell',
    '5': '^ one|^ what|and _ my|and for|and the|application $|befor i|can|can i|candidat|cas|clos|could|enough|enough $|feedback $|for _ me|for _ my|get _ at|hop to|i _ better|i _ the|i improv|i should|improv $|in _ of|level|me _ i|me which|my presentation|or the|pay|result|sid|so _ i|so that|som _ on|tell|thi|to _ better|to learn|too|which of|would _ grateful|would _ your|your _ on|your email',
    '6': '# $|and _ to|and want|answer about|be grateful|could i|develop|exercis|feedback on|for me|from your|glad of|handl|how|lik|main|mock|much _ the|of @|phon|safety|thi _ and|ticket|to _ a|was my|what _ i|what should|wher|which _ would|would lik|you would',
    '7': '^ was|advis|also|any|any advic|assessment|demand|i _ @|i _ appreciat|i _ lik|if _ hav|presentation|request|som|study|to get|want to|which',
    '8': '^ and|^ can|^ how|anyth|application|experienc|feedback|feedback _ my|help me|i _ to|me about|next|should|som feedback|stronger|to _ for|to grow',
    '9': '^ got|any feedback|better|how _ i|my answer|next tim|skill|would _ me|you giv',
    '10': 'advic|what',
    '11': '^ which|improv|or|should i',
    '12': 'would you'
  }
}
