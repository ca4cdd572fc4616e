import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const feedbackReplyWeights: WordWeights = {
  base: -1.54,

  words: {
    '-15': 'and for',
    '-14': 'interview',
    '-12': 'for _ me',
    '-11': 'better',
    '-9': 'for _ tim|improv|want to',
    '-8': 'for _ interview|or|the interview|which',
    '-7': 'be|for the|i _ the|learn|littl|should i|still|was|would you|you _ me|you hav',
    '-6': '@ _ the|^ and|again for|bad|could|grateful for|hop you|hour|i want|leav|messag|of _ @|on @|question|short|should|som|som feedback|the _ is|will not|would',
    '-5': '# @|^ no|^ pleas|^ was|^ which|and _ to|and you|answer|at your|could you|decision|email|for _ my|for let|got the|hav not|i _ @|i _ you|i could|i enjoy|just|me _ the|morn|part of|post $|say it|the _ post|the other|to _ on|to thank|want|was the|well|what _ i|with _ and|you and|you would|your tim',
    '-4': '^ any|^ could|^ did|^ if|^ thi|and would|be _ of|chanc|clos|cry|day|ever|experienc|for _ day|for _ letter|for a|great|hop the|how _ i|i _ appreciat|i _ lik|i _ still|i _ told|i must|in|know how|letter|lov|meet|my _ about|noth|notic|piec|round|someon|stronger|thank again|the _ to|the day|the trial|ther|ther is|to _ what|to know|until|was a|welcom|which _ of|would _ lik|you _ for|you can|you had|you in|you tell',
    '-3': '^ do|a _ to|also|and _ the|and a|and then|anyth|at the|better at|build|call|crew|do better|help me|her|how|i _ a|i _ been|i _ for|i _ on|i ask|i learn|in your|interview _ the|interview and|is the|of|of the|on the|or the|pleasur|quick|sent|so _ i|such|the _ at|the _ interview|the tour|to _ me|to improv|to work|tour|tour _ the|train|trial|wish|you _ let|you a',
    '-2': 'any|any _ on|application|interview _ for|it _ the|let me|letter $|me|nic|no|thank _ again|the _ i|told|would lik',
    '-1': 'week $',
    '1': 'count|onc|that|to apply',
    '2': 'apply again|feedback $|for another|get|mak|not _ the|on a|plan|send|test|that _ can|they|too $|what you',
    '3': '^ but|^ cheer|^ your|all|appreciat the|are|at|but|cheer for|comment _ my|comment on|hand|has|he|i _ use|in _ i|in mind|mad|mind|panel|plac|real|right|start|suggest|tak the|taken|the _ as|the _ cours|the next|third|to _ about|to _ i|to hear|to say|very|with a|with my|you _ your',
    '4': 'about|again|again $|and _ i|another|at all|back _ the|bought|cheer|clear|cours|did the|each|fair|for _ the|for your|going|i had|i hav|i shall|is _ i|it _ my|me in|old|pleas to|shall|she|stay in|team|that my|the part|the point|the sam|them|thi|tip|too|will do|without|writ|year $|you _ and|you _ i|you are|your _ about|your remark',
    '5': 'a man|and _ do|and _ hav|apply|as you|cut|day $|do the|end|exampl|got it|hav _ my|how the|i did|in touch|it|keep me|lesson|lik _ apply|lik you|lin $|not _ my|on my|said|sam|show|sign|speak|spr|the detail|the spr|to _ again|troubl|use|when you|will _ on|will work|you _ about|you _ that|you the',
    '6': 'as|back|be _ to|book|customer|doing|for tak|for writ|glad to|going to|i _ it|i _ practis|i read|i will|my @|next|put|read|send you|sens|slow|the _ about|useful|word|you wrot',
    '7': '^ the|accept|and _ it|and my|in _ the|mak sens|not on|pag|remark|say i|second|stay|with|your feedback|your not',
    '8': '^ not|are right|comment|need a|to _ that|will|will _ the|you _ right',
    '9': 'detail|for _ comment|you said|your comment',
    '10': 'explain|feedback|practis|the feedback',
    '11': 'point',
    '12': 'now',
    '13': 'for _ feedback'
  }
}
