import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const disputingWeights: Weights = {
  base: -3.82,
  enough: 1,
  kind: -4.3,
  words: {
    '-12': 'thank|why',
    '-11': 'you _ right',
    '-10': 'hop|learn',
    '-9': 'did|i hav|or|them',
    '-8': '^ was|apply|i know|it _ the|lik|mail|not _ to|not ask|peopl|that you|the #|the second|ther is|would be',
    '-7': '^ what|about|and|as you|enjoy|hav _ my|hear|i _ no|it was|keep|know how|littl|next|not to|on my|our|reason|short|so i|that is|the _ with|their|tim|to know|told|up|which',
    '-6': '^ do|^ so|^ which|a _ who|address|and _ i|and the|be _ for|befor i|by|car|cours|disappoint|explain|gav me|i _ in|i _ see|i appreciat|i tak|left|lif|many|minut|much|my _ and|my _ of|my _ say|nam|never|notic|now|part|question|reply|ring|send|shout|smil|so that|someth|thank you|thankful|that was|try|understand|welcom|word|would _ to|writ',
    '-5': '^ no|^ should|^ thi|^ when|a|a _ so|a _ to|advic|after the|allow|alway|am sur|and for|and my|anyth|apply again|as a|at all|at hom|at the|back|be the|being|demand|each|even|expect|fin|fiv|floor|from|get|glad|good|got the|hav to|help me|how|i _ been|i _ so|i _ your|improv|kept|later|laugh|let _ know|lin $|long|me and|me know|minut $|mor _ i|nic|not _ about|not _ it|number|of _ @|of _ to|on _ #|pag|phon|promis|said|sent|should i|so _ i|stay|such|taken|the next|tip|to _ and|to _ what|to giv|took|train|want to|well|what _ the|wher|who _ me|who was|whol|with the|would rather|would you|you had',
    '-4': '@|^ may|a _ of|about the|an hour|and would|angry|ask about|be _ to|becaus i|between|bus|busy|clear|do _ know|do better|dog|feedback|feedback on|for _ me|for my|forward|friend|futur|guess|had a|hat|hav no|hav not|how _ i|i _ had|i _ my|i _ sur|i enjoy|i read|i shall|i should|i understand|i want|if a|is _ and|know _ i|know that|know the|lin|lov to|me at|mean|messag|morn|my _ for|need to|new|not tak|noth|now that|number $|of me|old|over|owe|pitch|practis|sampl|shall|sid|so _ is|sorry|story|tell me|the _ room|the _ to|the day|the phon|the reason|to _ me|to get|to the|useful|valu|was it|was my|well $|wer the|what|when the|whil|with you|work on|would not|you _ a|you and|you tell',
    '-3': '# and|^ did|^ if|a _ that|account|as _ as|build|cheer|could you|firm|for your|girl|goe|has|her|hom|hous|last|law|lik a|lik to|my _ in|next year|recommend|report|shift|strong|talk|tell|that _ me|the tim|twic|under|will _ the|wish you|year $',
    '-2': '*you|^ your|at your|certificat|day|for a|i _ hop|i _ it|i _ that|in|is a|open|so|week $|you can',
    '-1': 'when',
    '2': '^ you|ask _ to|cover|forty|mor _ than|my|task|the one|the panel|what _ it|you _ it',
    '3': 'and _ should|and _ will|and then|and they|anyon|application|but i|but the|call $|chef|clos|curiou|down|for you|hav|how _ you|i _ mor|must|my _ was|of #|of cours|on that|point|real|run a|sheet|someon who|than me|the plac|turn|with a|you|your _ of|your _ that',
    '4': '@ _ my|^ kind|^ that|a no|abov|and it|anybody|as i|assessment|box|but|chanc|consider|deserv|do not|eye|felt|fill|for _ the|got it|i _ a|i _ also|i _ the|i _ you|i must|i wish|i would|it _ to|it tak|know|lie|light|mad a|month|my _ is|no $|ought|ought to|paper|pleas _ me|ran|room $|second|shop|speak|stand|still|sur|system|that _ was|the _ is|the interview|the test|they are|was _ the|week and|what would|wish to|would|would it|you _ hav|you _ the|your _ was|your comment',
    '5': '@ is|^ let|a _ from|a yes|about my|again _ i|agre|am not|answer and|be|be _ at|board|choic|clos $|com|com _ to|cost|decid|decision $|decision was|do $|eleven|experienc $|figur|for _ feedback|for fre|for thi|for two|four|giv|i _ too|i _ work|i suppos|if that|in _ group|in a|is your|know it|look _ my|mayb|me $|my _ are|my _ to|my _ wer|nobody _ me|not _ your|off|on it|on your|opinion|pass|perfect|person|plat|pleas _ my|poster|put|referenc|regard|scor|shortlist|simpl|so $|so you|test|the _ call|the _ person|the best|the comment|the first|the room|thi one|though i|to _ that|to _ thi|weigh|with all|work for|year|your decision',
    '6': 'a _ with|and _ me|and _ say|back _ the|back in|candidatur|correct $|could|could _ my|count|detail|down for|driver|enough|error|experienc|fil|fit|for _ @|had all|hav been|hav don|hir|hir me|i _ hav|i thought|in that|is _ to|issu|it again|it and|leadership|me _ for|me back|meet|min|mistak|not|on @|one mor|path|quit|read your|remark|result $|say _ the|say i|seem|singl|spe|styl|supervisor|tak|that|the _ applicant|the answer|thi job|thre|to your|twelv|was _ for|was mad|websit|with my|with one|without a|would _ tak|year _ the|you ask|your _ i|your own',
    '7': '^ nobody|^ tak|a _ read|a month|after all|although|and _ are|and you|anyway|ask for|ask the|chang _ mind|computer|did $|different|fami|find|fix|for _ job|giv me|grad|hall|hav _ the|hav _ your|hav got|i _ every|i felt|in _ room|is _ decision|matter|me _ mor|my candidatur|my cas|my publication|not find|perhap|pick|publication|redo|redo the|rejection $|respectful|right|say so|selection|skill|spot|start|start on|the advert|the decision|the outcom|the wrong|thos|though|through your|up to|we can|what _ need|who|year of|you _ you|your mind',
    '8': 'again $|apparent|ask that|beat|believ i|can|chang|chang your|choic $|crew|desk|doe not|final|half|half the|hav _ me|i _ all|i _ do|i do|i was|is the|judg|let|no|onc mor|own|post _ for|rat|rejection|revisit|run|school|so the|tak me|that _ lack|that _ the|that thi|the committe|the only|ther|thi|to _ no|weekend|will _ find|would _ that|would _ you|yes|you _ i|you _ think|you know',
    '9': '#|^ honest|^ sur|accept|advert|ask _ a|at least|check|committe|contest|draft|i lack|is _ not|is not|less|lower|mak|my fil|not agre|outcom|pay|position|qualify|record|result|rethink|salary|see how|should _ been|sign|sinc #|strongest|team $|that job|the board|the strongest|think|think you|turn _ a|view|was the|with respect|would _ my|would _ the|yes $|you will',
    '10': 'actual|befor you|believ|do _ agre|door|drop|exact|hold|i _ start|is mor|look at|match|me on|min was|percent|reconsider|reopen|simp|somebody|the _ about|then|what you|which is|you _ see|you to',
    '11': 'appeal|els|my application|not enough|panel|say $|than|than half|year at',
    '12': '^ with|correct|it _ your|money|pupil|tick',
    '13': '@ at|decision|put my|should hav|wrong $',
    '14': 'wrong',
    '15': 'a second',
    '16': 'lack|mark'
  }
}
