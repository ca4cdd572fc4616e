import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const feedbackReplyWeights: WordWeights = {
  base: -1.45,

  words: {
    '-14': 'and for|interview',
    '-12': 'for _ me',
    '-11': 'better',
    '-9': 'want to',
    '-8': 'for _ interview|for _ tim|improv|littl|which|you _ me',
    '-7': 'could|hour|i _ the|or|should i|still|the interview|will not',
    '-6': '@ _ the|^ and|i want|learn|leav|messag|of _ @|question|should|som|to _ on|would you|you hav',
    '-5': '# @|^ was|^ which|and _ to|and you|answer|bad|be|could you|email|for _ day|for _ my|for a|for let|for the|grateful for|hav not|hop you|i _ told|i _ you|i enjoy|me _ the|meet|on @|part of|piec|post $|receiv|short|som feedback|the _ is|the other|ther|was|was the|what _ i|would|would _ lik|you would|your tim',
    '-4': '^ any|^ could|^ did|^ no|^ thi|again for|also|and _ the|any|at your|build|chanc|clos|day|decision|ever|for _ letter|got the|help me|hop the|how|how _ i|i _ lik|i _ still|i could|improv my|interview and|just|last|letter|lov|me $|morn|notic|of the|pleasur|round|say it|sent|someon|thank again|the _ interview|the _ post|the _ to|the day|the tour|the trial|ther is|to _ me|to _ what|to know|to thank|tour|want|welcom|wish|with _ and|writ to|you _ @|you _ for|you ask|you can|you had|you in|your',
    '-3': '^ pleas|and then|and would|at the|do better|experienc|got|got your|her|i _ for|i _ on|i must|i wish|in|in _ and|interview _ for|interview _ the|is a|is the|it _ the|me a|my question|no|noth|of|of my|on the|or the|quick|skill|so _ i|stronger|such|that $|then|to improv|tour _ the|train|turn|until|was _ of|was a|was it|which _ of|you _ let|you and|you tell',
    '-2': 'and a|any _ on|been|better $|call|great|i _ a|i _ been|i learn|interview $|is not|let me|letter $|me to|mov|nic|thank _ again|the _ i|told|would lik',
    '-1': 'application|will be',
    '1': 'count',
    '2': 'about|are|being|feedback $|hand|in _ i|mak|not _ the|on a|onc|one|own|test|that|that _ can|the _ on|to apply|to hear|very|what you|your _ on',
    '3': '^ but|^ your|again $|all|at|at all|for your|mad|real|send|start|summer|thank _ so|the _ about|the next|they|thi|third|tip|to _ about|to _ i|to say|would apply|year $|you _ and|you are',
    '4': 'a man|again|and _ do|and _ i|and that|another|apply again|appreciat the|as|as you|ask my|back|back _ the|bought|but|comment _ my|comment on|customer|cut|each|exampl|fair|has|hav _ it|he|i _ use|i did|i had|i shall|in mind|it _ my|lesson|me how|mind|on my|panel|right|said|shall|she|show|sign|spr|tak the|teacher|that my|the part|the point|the sam|the spr|them|too|use|will do|with my|writ|you $|you _ about|you _ i',
    '5': 'accept|apply|book|cheer|clear|day $|did the|end|for _ the|for writ|going|got it|hav _ me|hav _ my|i _ practis|i hav|it|me in|not _ my|not a|old|pleas to|sam|send you|slow|speak|the _ cours|troubl|when you|word|you _ that|you _ your|you the|you wrot|your _ about|your remark',
    '6': 'and _ it|cours|going to|i _ it|i read|i will|lin $|next|not on|pag|put|read|say i|second|the detail|to _ again|useful|your feedback',
    '7': '^ not|^ the|and my|be _ to|customer $|detail|doing|in _ the|mak sens|my @|need a|remark|sens|will|will _ the|with|you _ right',
    '8': 'are right|comment|for _ comment|for tak|stay|to _ that|your comment|your not',
    '9': 'you said',
    '10': 'explain|feedback|practis|the feedback',
    '12': 'for _ feedback|point',
    '13': 'now'
  }
}
