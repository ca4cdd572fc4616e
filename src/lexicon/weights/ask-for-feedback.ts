import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const askForFeedbackWeights: Weights = {
  base: -2.92,
  enough: 1.2,
  words: {
    '-15': '^ you',
    '-13': 'it was|onc|reason',
    '-12': '^ my|we',
    '-11': '^ it|be _ to|dat|day|it is|she',
    '-10': 'ground|our|post|thank|you _ if',
    '-9': '#|@ i|decid|did not|form|new|no|noth|now|pleas _ my|send|the reason|treat|vacancy|was _ the|will|you to',
    '-8': '^ a|^ the|against|against me|alway|check|copy|decid $|decision|did _ parcel|each|fil|for it|has|hear from|i _ wrong|i hav|i was|i would|learn to|letter $|me _ a|me _ the|my fil|parcel|sinc|thankful|the _ is|the decision|through|to _ me|why|with my|would hav|yes|you _ so',
    '-7': '^ may|^ who|after|and _ to|and for|appreciat|book|did _ do|everyon|for _ me|forward|fre|hav my|i _ do|i shall|inform|into|learn a|lik _ be|look _ my|mail|much|nobody|pag of|peopl|rang|result|return|room|sister|so i|still|the _ if|thi|tim|to _ my|to tell|to your|up for|was in|with you|would _ up|you did',
    '-6': '@ _ for|^ we|age|and learn|can do|carry|chang|driv|for tell|get the|go on|gon|good _ to|great|hav _ my|i _ grateful|i _ it|i _ now|if _ could|look _ a|my old|need a|park|pass|rejection|sign|that is|that the|the _ offic|the train|tim you|told me|us|when _ next|work $|you in|your _ i|your _ that|your _ to|your comment',
    '-5': '^ cheer|^ for|^ i|^ that|^ with|^ your|a _ and|a _ i|a _ with|a day|again $|am _ to|and|and it|another|are|arriv|been|cheer|cheer for|consider|contact|fall|firm|got|has been|hav _ a|hav _ me|he|holiday|i _ be|i _ her|i _ thankful|i _ your|interview|last|lik you|me for|my nam|not|offic $|on $|on @|pick|proper|real|said|shift|stop|than|the|the _ the|the list|the two|to @|to say|took|turn|wait|was _ and|week|what _ said|what _ told|which i|who|word _ my|you _ be|you a|you found|you know',
    '-4': '@ to|a week|already|am grateful|and _ am|and you|becaus|com|desk|do not|door|ever|every|gav|hir|i _ glad|i _ lik|i _ that|i had|i want|in @|it _ a|keep|kept|lov to|luck|me _ @|me in|my _ i|my _ to|next|of _ to|on your|or did|pay|phon|plac|rain|remain|ring|sam|send me|shall|such|team|thank _ the|thank you|that you|the _ shift|the first|the post|they are|to see|today|told|what did|what i|what was|when|wher i|with your|wrong $|you again|you will|your',
    '-3': '@|@ _ would|^ do|^ hav|^ next|a _ at|a second|all|at your|back $|bus|chair|down|glad|goe|going|grateful _ the|i _ com|in _ i|job|lat|look at|nic|now $|of you|on a|sit|the _ for|the _ you|the night|to _ a|to _ the|very|week $|when the|wish|would com|you _ my|you said|your _ about',
    '-2': '# $|@ $|at|for the|i will|in _ year|list|me to|open|person|run|show|start|stay|to the|was a|went|without',
    '-1': 'one|that',
    '1': '^ would|an|application|for _ next|it $|me|miss|think|with the|would _ to',
    '2': '@ _ the|@ _ you|a _ on|as|find|from the|get|get _ at|in your|lik to|mark|of|on|on how|practis|ten|ther',
    '3': '@ _ i|a _ of|about|as you|at @|be|befor i|class|cut|doing|feel|few|from|hand|hear|how _ i|i _ the|i get|is the|it _ that|letter|mak _ a|mak me|next tim|on my|only|sentenc|someon|the @|the _ and|the _ at|the _ now|the next|they|to _ up|to hear|to learn|try|use|whatever|which _ the|would _ glad|year|you would',
    '4': '@ the|@ would|^ did|^ tell|a few|a stronger|about the|and _ would|applicant|fit|for _ my|go|handl|hav a|hav me|her|how _ my|i _ how|if|in the|is|it would|let me|lot|me _ i|me a|my _ of|my _ with|my _ would|my answer|myself|need|of @|or _ the|or the|referenc|report|request|round|so|study|suggestion|tell|that i|the _ one|the way|thre|tim $|to _ which|to _ your|to a|train|two year|up to|was it|which of|word on|you _ hav|you can|you gav|your _ of',
    '5': '^ giv|^ if|^ whatever|^ which|a _ about|a lot|a tip|about my|and _ you|and if|as a|at all|be _ for|but|clear|could _ say|for $|gap|good or|happy|hav _ the|honest|hospital|i _ learn|i _ tak|i can|i put|in my|interview $|is _ i|learn _ the|left|let _ hav|may _ ask|me hav|me the|mor|my @|my interview|of my|of them|on the|perhap|pitch|question _ the|read|say|test|the _ how|the _ to|till|tip|tip _ me|to know|up|upon|want to|welcom $|what should|what you|whether|which _ of|would _ hav|year in|you _ say|you _ the|you think|your $',
    '6': '@ what|^ becaus|^ was|all i|am not|and _ it|answer _ the|answer on|befor _ next|brush|can not|chat|could _ a|did my|do|explain|fix|gam|giv me|hav|hav _ on|hop for|i _ use|i _ with|i com|i need|in _ eye|in a|is my|it|law|lin|loos|may i|me how|me if|must|of the|on it|plan|pleas _ it|pointer|short|so what|steer|tast|tell me|them|to _ what|to _ whether|to grow|to you|want _ be|what _ a|what _ i|what _ your|wher _ the|which _ i|word|writ|you $|you _ is|you _ to|you suggest|your opinion',
    '7': '@ _ my|a word|again in|and _ ther|anyth you|as _ told|at thi|brief|cak|feedback|from you|hav your|help|how _ was|however|i keep|i should|improv $|knowledg|learn so|lik your|manager|my _ letter|my _ on|on me|sampl|shar|skill|so $|so pleas|som|somebody|spar|stronger|tell _ if|that would|the _ that|the bit|to get|too _ in|under|was _ too|way|whatever you|when i|whether my|would lov|you _ for|you lik|you see',
    '8': 'about me|between|did the|ear $|find the|help me|how my|i _ mor|impression|is _ a|know what|lik _ hear|me _ it|might i|my|my _ sampl|need to|off|pleas|put|section|sort of|than the|to becom|view on|was the|what _ you|what would|wisdom|wonder|would a|would be|you _ of|you find|you hav',
    '9': '^ got|^ help|^ wher|again _ @|better|bit|can|doe a|for a|for your|hav it|head|if my|is ther|not _ your|of _ for|opinion _ my|quiet|sort|sound|the _ pag|the right|tip for|to ask|view|welcom|wer|wer they|what to|worth|you say',
    '10': '^ any|^ when|advic|application $|be in|could|did i|enough $|in _ @|my ear|panel|pleas be|pric|quick|receiv|revers|right|thank for|was|was that|would _ a|would _ me|your view',
    '11': 'am _ for|bad|curiou|doe|experienc|hint|how did|is it|mak|remark|was i|wher',
    '12': 'can you|did it|do you|enough|ought|task|would you',
    '13': 'eye|someth|was my|what is|which',
    '14': 'comment|feedback $|for me|would _ your|your eye',
    '15': 'said _ the|should|what',
    '16': 'any|anyth|opinion|or|should i',
    '18': 'ear',
    '19': 'did|might|thought',
    '21': 'would',
    '22': 'how',
    '23': 'too'
  }
}
