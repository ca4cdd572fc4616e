import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const askForFeedbackWeights: Weights = {
  base: -2.76,
  enough: 1.6,
  words: {
    '-18': '^ you',
    '-15': 'onc',
    '-14': 'it was|she',
    '-13': 'our|reason',
    '-12': 'be _ to|ground|thank|tip the|was _ the|you _ if',
    '-11': '^ it|^ who|copy|decid|did _ parcel|it is|new|parcel|pleas _ my|work $',
    '-10':
      '^ a|^ my|^ we|against me|and for|dat|day|each|form|forward|has|lik _ be|no|sister|the _ if|the reason|we|with you|yes|you to|your _ i',
    '-9': '^ the|^ your|and _ to|decid $|for _ me|for it|i _ hav|i _ now|me _ the|much|result|sign|so i|told me|up for|why|will|would _ up|would hav',
    '-8': '@ _ for|@ i|^ for|^ i|^ with|a _ i|against|arriv|been|decision|fre|go on|hav my|hear from|holiday|i _ thankful|i _ wrong|i hav|inform|lik you|me _ @|my fil|my nam|of us|peopl|post|rang|return|room|send|shift|still|the _ is|the decision|through|to tell|treat|whenever|which i|you _ so|you again',
    '-7': '^ that|already|and it|can do|carry|consider|enclos|fall|gav me|great|hav _ my|i _ be|i _ grateful|i _ her|i shall|lik a|look _ my|me _ a|my _ got|now|one mor|park|pass|read the|said|than|thank you|the list|to see|vacancy|when|you did|your _ that',
    '-6': '#|^ cheer|^ hav|^ may|^ next|a _ and|a _ at|alway|and learn|another|appreciat|be _ if|chang|check|cheer|cheer for|cousin|did _ do|fil|for the|goe|going|happen|has been|he|i _ glad|i did|if _ could|in _ to|into|last|list|lov to|me in|my _ say|my cousin|noth|of _ to|on your|or did|own|pay|real|rejection|ring|send me|stay|thank _ the|that you|the _ @|the _ shift|the two|thi|tim you|to _ i|to say|today|week $|what _ said|what _ told|without|you _ be|you _ your|you know',
    '-5': '@ $|^ do|am grateful|are|autumn|becaus|chair|contact|desk|did not|every|expect|i _ do|i _ your|i was|luck|mail|on $|over the|proper|remain|sam|school|shall|stag|start|stop|thankful|that the|the _ offic|the _ or|the _ year|they are|to hav|us|what did|when the|with my|wrong $|you a|you found',
    '-4': '^ in|a _ with|a day|after|am _ to|and _ am|at my|at your|back $|bus|door|driv|follow|from a|from your|going to|grateful|grateful _ the|hav _ a|i _ com|i _ in|i appreciat|job|keep|learn to|me for|meet|my _ has|my _ i|nic|nobody|not|now $|of you|other|plac|sinc|think _ me|tim|to _ my|to _ the|to your|took|turn|wait|was _ and|was a|would com|you said|you will|your',
    '-3': '# $|^ thank|book|com|down|found|from my|glad|half|hav _ me|i _ not|i learn|in _ year|lat|me to|on @|talk|the _ you|the sam|to _ it|went|what was|who|year $|you in|your _ about|your _ and',
    '-2': '@ to|and|and i|and you|got|i want|point|that is|told|whol|you _ my',
    '-1': 'all|me about|old|the _ for|to _ better|to _ in|to _ on|what a|you _ and',
    '1': '^ is|clos|hear|i ask|need|one _ the|your _ on',
    '2': '^ could|and _ would|at the|becom|do better|for|from the|get|get _ at|i get|is the|lik|on the|pleas _ me|round|to you|train|with the',
    '3': '^ would|a @|and a|and your|be|befor|better at|count|for _ @|in the|left|me a|my @|of|of me|on it|referenc|say _ my|someon|then $|ther|tim $|to _ what',
    '4': '@ _ the|@ what|a _ about|about|applicant|as|but|could _ a|cut|do to|for $|hand|hav a|hav me|how _ did|how the|i _ valu|i could|it would|mak _ a|me _ i|might i|miss|my application|next tim|of my|on|on how|opinion of|or two|tell|the _ one|the one|them|to _ how|to get|to hear|what _ thought|what should|whatever|which _ of|would valu|you _ the|your $|your feedback',
    '5': '@ would|^ how|^ might|^ tell|^ when|a _ of|a lot|a stronger|and _ i|and would|ask you|be glad|be told|befor i|clear|could i|do|exercis|from|from @|gap|go|hard|hav|hav been|hear what|how _ can|how _ my|how to|i _ what|if|in @|it|may _ ask|my _ for|next year|of the|only|plan _ the|say|stronger|study|summer|test|that i|the @|the _ i|till|to _ told|to _ which|to me|ward|was it|way i|writ|you _ one|you _ say',
    '6': '@ @|@ _ my|@ _ you|about my|about the|and _ ther|answer on|any feedback|befor _ next|brief|could you|demo|few|fit|grow|happy|hav _ on|how _ i|how can|how i|how was|how you|i _ use|i can|i com|i put|is _ i|is my|job at|judg|know what|mak me|me if|mor|my _ about|my _ letter|my _ would|my answer|myself|now _ the|off|on me|read|remark _ the|safety|short|so|so what|suggest|suggestion|thank for|the _ at|the _ from|the _ how|tim _ the|to grow|up $|view _ my|view on|way|whether my|which of|word|word on|worry|would _ hav|you _ an|you _ to|you suggest|your opinion',
    '7': '@ _ i|^ did|^ kind|a few|about _ interview|again in|am a|answer _ the|at _ @|be _ for|be _ with|beginner|but i|did my|doe a|ear $|enough $|fill|find the|fix|for a|gam|giv me|honest|i got|i should|impression of|interview _ @|is _ a|learn _ the|lik _ hear|manager|must|my|my _ sampl|of _ @|plan|should _ hav|skill|so how|som feedback|sort of|spot|tell _ if|than the|that would|tip|to _ your|to know|up|was|welcom $|what _ i|what _ of|whether|with a|you _ is|you can|you find|you giv|you lik|you see|you think|your _ of',
    '8': '^ any|^ wher|advic|am not|any _ for|anyth you|application $|be curiou|can|did the|from you|hav your|head|i _ for|in _ eye|it to|may i|much $|my interview|of @|on _ interview|opinion _ my|panel|pric|shar|som|sort|steer|tell me|to improv|to learn|was _ too|what _ would|what _ you|which _ i|would _ curiou|would a|would be|would lov|you $|you _ for|you _ of|you hav|you would|your impression',
    '9': '^ which|a word|am _ for|and if|as _ told|be in|between|bit|curiou|doe|i _ learn|i need|improv|improv $|in _ @|in a|is ther|it _ to|me how|my _ of|my _ on|need to|of _ for|out $|pleas|put|sound|spar|the _ pag|the bit|tip for|to ask|up to|view|welcom|wer they|wonder|you say|your thought',
    '10': 'a tip|about me|could|did that|enough|for _ to|i _ wonder|if my|is it|job _ the|lik your|ought|receiv|remark|right|sampl|the right|under|wer|what _ your|what would|whatever you|when i|your view',
    '11': 'for your|hint|how did|how my|impression|keen|keen to|me _ it|piec|pointer|quick|revers|to becom|what to|wher|would _ a|would _ me',
    '12': '^ wer|bad|eye|hav it|help|is _ and|mak|request|should|task|was the|worth',
    '13': 'better|can you|experienc|feedback $|for me|had i|help me|or|someth|was that|which',
    '14': 'do you|was i|was my|would _ your',
    '15': '^ was|comment|did it|feedback|said _ the|what|what is|would you',
    '16': 'any|would|your eye',
    '17': 'opinion',
    '18': 'anyth|did|did i|might',
    '19': 'ear|how|should i',
    '23': 'too',
    '26': 'thought'
  }
}
