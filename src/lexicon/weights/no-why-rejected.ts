import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const whyRejectedWeights: Weights = {
  base: -4.32,
  enough: 1,
  kind: -4,
  words: {
    '-10': '^ you',
    '-9': '^ the|ask why|need|thank',
    '-8': 'and|next',
    '-7': '^ thank|are|is|or|should|should i|to ask|what to',
    '-6': '^ i|^ it|again|did the|look|mor|need not|new|now|practis|tim|who|will|you tell',
    '-5': '@|^ my|^ no|^ your|a|about the|apply|ask _ to|candidat|cours|do|do not|for a|hav|her|improv|in the|learn|not $|peopl|read|second|stronger|test|than|the other|too|was _ the|what a|what would|what you|with|would _ to|writ|year|you need|you would|your',
    '-4': '^ if|^ that|applicant|befor|best|better|but|by|chosen|clear|feel|first|from me|gav|glad|i _ that|i appreciat|i had|i know|in|in _ test|is no|is not|me which|not _ i|not ask|of|on the|open|out of|own|phon|post|right|run|saw|select|show|so|start|study|the _ one|them|ther _ no|thi|thought|was _ select|week|what could|with the|would hav|writ to',
    '-3': '#|*you|@ and|^ did|a good|about|about my|advis|all|and _ it|and _ me|and _ would|and i|and your|as you|ask|ask me|back|be glad|could i|desk|did my|doe|ever|fair|fami|fix|for _ interview|for _ me|found|gav me|goe|good|handl|happy|hard|has|he|her $|hour|how to|i|i _ in|i _ only|i _ your|i can|if the|is _ the|it $|know _ to|last|lesson|let|mak|me _ my|me i|meant|minut|most|mov into|my _ of|my _ on|no _ to|nobody|not _ to|number|of me|onc|only|over|part|plan|practis $|presentation|rest|room|send|set|she|sinc|so _ i|someth|sorry|tabl|tak|taught|tell _ which|thank for|thank you|that _ did|that i|that the|that was|the _ candidat|the _ person|the new|the next|the tabl|ther is|thought of|to _ on|took|two|us|used|very|want|was _ to|was my|what _ would|what should|whatever|when the|whol|work on|would _ the|you _ i|you get',
    '-2': '^ a|again $|and for|and that|and you|answer|appreciat|ask _ i|at|better $|budget|build|but i|call|car|claim|comment|demo|detail|email|enjoy|enough $|exercis|expect|for _ next|forty|given|grateful for|grow|had|hav _ me|hav _ the|how _ my|i _ grateful|i _ i|i _ the|i _ what|i _ work|i apply|i could|i understand|i will|instead|is _ to|kitchen|learn $|least|lin|long|look at|many|me _ to|mean|min $|month|mov|my last|nin|not _ you|not know|notic|on _ phon|one|other|person|pleas do|reply|said|sampl|show me|sit|skill|stand|stay|taught me|ten|than me|that $|the _ at|the _ who|the interview|the one|thre|to _ you|to be|to improv|to me|to read|to you|treat|used to|wait|was a|well|what _ of|what _ should|whether|which is|whoever|word|work|you _ for|you _ in|you hav|you wer',
    '-1': 'as|must|would help',
    '1': 'be _ the|for my|for the|me _ the|not _ me|tell _ what|the _ of|the end|you could',
    '2': '^ just|^ may|^ which|away|be told|could you|day and|decid|down|end $|enough for|enough to|for _ reason|for _ so|i _ been|i _ hop|i _ not|i _ to|interest|into a|it _ i|it _ the|lead|list|lot|me what|my _ is|non|not on|one day|panel|perhap|process|read your|real|say|see why|shar|short|so _ can|som|somebody|still|the _ day|the _ when|the board|thi one|to _ what|to say|to see|to tell|understand|up $|up _ the|was|was _ a|what did|why _ was|why the|would _ a|would _ be|would _ me|would _ som|would _ you|would lik|your _ for',
    '3': '@ _ is|@ that|^ any|^ perhap|a lot|about me|and _ i|and _ should|and _ your|and in|and the|ask _ the|ask what|away $|cam|can you|chanc|cost|did it|did not|do _ know|down $|end|final|from your|go|grateful to|hav _ to|head|how _ i|i _ appreciat|i _ ask|i _ mad|i _ out|i _ thi|i _ told|i fail|i lost|i thank|idea|in _ end|in your|kill|know the|list $|mad|manag|may|me _ i|mess|my _ experienc|my cas|my nam|my rejection|not _ my|not _ out|not even|not work|on @|on _ my|opinion|pleas|reach|round $|sent|shar the|so _ was|still _ not|tak me|that _ was|the|the _ @|the _ way|the job|the mail|the panel|the plac|the real|the result|their|ther|ther a|thing|through|to _ and|to _ me|to _ out|to _ the|to a|trial shift|try to|turn down|up in|was _ that|was it|was not|was that|was ther|went wrong|what it|what mad|why _ not|with me|work out|would be|you _ say|you _ your|you had|you know|you off|you to|your _ the',
    '4': '^ can|^ who|a _ to|a short|after|am ask|an|and still|application $|ask my|at _ my|cas $|choos|cost _ the|cost me|decision $|fell|for not|for which|get|get a|ground for|hav been|hir|hop you|how you|i _ up|i keep|i manag|i mess|in _ cas|in _ the|in _ way|interview $|its|judg|kind _ me|know why|lik a|lot $|mad it|mail|mail and|manag to|me _ lot|me a|me in|mess up|my _ was|nam|not get|not me|not tak|off the|offer $|out|outcom|pupil|reject me|remain|result|round|sank|see your|should hav|simpl|sir|som _ on|stood|stood in|taken|that _ to|the _ that|the process|to _ your|to know|to show|turn me|was _ me|was reject|way $|went|which of|why _ did|why did|why i|work _ i|work and|you _ som|you _ to|you go|you turn',
    '5': '^ kind|a no|about $|an _ of|as to|cam to|candidatur|caus of|com _ did|drop|explanation|factor|how|how the|i _ be|i _ from|i never|if it|in _ interview|is _ that|is it|it|it is|job $|lay|led to|lik _ understand|lik to|lost|may i|me|my candidatur|not _ why|not to|objection|of _ other|on _ i|on why|particular|pleas _ the|pleas explain|referenc|shed|sir $|so what|stat|that _ you|the _ behind|the _ to|tip|tip the|to _ why|to understand|translation|was _ out|was i|was unsuccessful|what _ me|what wer|why was|why you|you _ at|you _ me|you _ no|you sent|your _ not|your mail',
    '6': '^ how|^ so|account|appointment|basi|did|hav _ your|i _ wonder|i got|is the|it all|me the|my _ from|my non-selection|non-selection|non-selection $|not _ get|oblig|oblig _ you|of _ answer|off|offer|out $|pass|rational|reason for|reason i|refus|say no|somewher|that _ me|the ground|the rational|to my|turn|what _ i|what _ the|what _ was|wher|which _ i|which _ was|why they|wonder|your decision',
    '7': '^ wher|application|com i|decision|explain how|fail|hir me|how _ it|i was|if _ is|it _ that|it that|los|mad you|on what|refusal|reject|sleep|the caus|way|what was|which _ my|wrong $',
    '8': '^ why|against me|arriv|behind|did i|how com|i _ wrong|might|motiv|not|on which|point|refusal $|rejection $|that led|the motiv|the no|the refusal|unsuccessful|was $|wrong',
    '9': 'arriv at|i would|led|me $',
    '10': 'against|ground|my application|no|the _ for|what the|which',
    '11': 'rejection',
    '12': 'caus|consideration|the reason|what _ it|what _ you',
    '14': 'no $',
    '20': 'reason',
    '25': 'what',
    '32': 'why'
  }
}
