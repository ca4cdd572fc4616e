import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const growthFramingWeights: Weights = {
  base: -4.64,
  enough: 0.4,
  words: {
    '-15': '^ you',
    '-13': '^ the',
    '-12': 'noth',
    '-11': '^ my',
    '-10': 'vacancy',
    '-9': '^ i|all|and _ a|had|if|ther _ a|was',
    '-8': 'board|decid|keep|me in|story|the _ i|to _ at|your _ is',
    '-7': '@ i|^ can|^ thank|again at|be _ to|customer|driv|few|fre|i _ my|i _ tak|mad|send|short|the _ about|to _ me|to _ with|to _ you',
    '-6': '^ even|and _ be|did|did i|even a|form|giv|going to|hat|i _ you|letter|may|minut|my _ and|not|open|perhap|plac|referenc|shop|som|stay|such|the|the train|ther|tip|to me|to thank|told|told _ to|treat|when|when the|whenever|which i|with me|you think|you to|your _ to',
    '-5': '^ do|^ so|^ wer|^ would|a new|about my|about the|again _ the|anyth|ask|at the|back $|boss|call|everyon|explain|far|firm|from _ to|get a|happy|head|hop to|i _ your|is your|learn a|left|lost|lov|my _ in|need a|next year|nobody|now and|on $|onc mor|open $|pag|pleas to|reach|remain|saw|say|straight|team|that the|that you|the _ and|the _ is|thought|to _ how|to you|wait|what a|would hav|you _ to',
    '-4': '^ pleas|^ was|a _ or|a _ with|a lin|an|and _ me|and _ thank|and then|appreciat|at @|can not|cas|check|cover|cross|desk|doe|door|end|feedback|from a|goe|hand|hold|i _ not|i had|i was|i would|if the|in _ the|is a|it|it was|job|lik to|me _ a|me the|mov|my _ would|of me|of you|of your|on @|on a|opinion|over|own|peopl|rang|sit|six|sound|that your|the _ for|the _ the|touch|up _ the|was _ the|was _ to|was a|whether the|who|will _ the|would com|writ|yes|you $|you again|you say',
    '-3': '@ $|^ could|^ should|^ we|and _ will|and the|and you|befor you|big|chang|did my|expect|fil|for a|for it|friend|grateful _ the|hear|his|hop|how did|i _ the|in your|it _ be|just|kitchen|learn to|let|lik _ hear|listen|look|look _ my|lot $|lov to|may i|me _ @|my application|never|nic|not $|of my|remark|reply|sentenc|shift|tell|thankful|the #|the _ offic|the _ or|the way|their|to @|to _ a|to say|took|trial|us|very|we|week $|what did|will|would be|your',
    '-2': '@|^ a|^ is|a _ in|advic|am going|answer|are|consider|count|down|ever|for _ and|for your|i _ going|lik|my|on my|pleas _ my|post|thank|the _ in|the second|think|to know|to the|told me|was it|what _ said|what you|word _ my|you _ my',
    '-1': '@ and|a _ of|as you|cam|for _ me|i _ it|if _ is|is the|many|me $|me _ my|mind|new',
    '1': 'becaus|befor i|found|glad|i _ learn|i _ to|i get|i thank|it would|now|sort|test|that is|to a|whol|would _ my',
    '2': '^ if|^ when|^ your|again|and _ the|another|better at|book|day $|from the|go|hav a|i do|in thi|need|next _ i|off|offic|on|pleas|should be|talk|the _ cours|the _ you|them|tim|to hear|turn|way|would _ glad|you said',
    '3': '@ @|^ by|^ did|a good|as a|autumn|be _ better|befor _ next|chair|chapter|do|for|for $|for _ hour|for _ i|from|gap _ my|get the|good|has|hav me|hav to|i _ been|i _ better|i am|i ask|i know|i talk|it _ my|know|me|me _ and|me a|mean|mention|much|my @|nam|not be|pleas tell|show me|so _ i|so that|tabl|thank to|the @|the _ one|the _ who|the kind|the whol|to _ better|train|week|which _ of|would _ me|would _ to|you _ a|you _ and|you _ it|you mention|you told|you will',
    '4': '@ _ the|@ would|^ to|^ what|as|at|becaus you|car|com|day|do better|fall|for _ my|from _ i|futur|gap|get better|hav _ learn|honest|i _ and|i _ hav|i _ up|i hav|i mean|i train|if _ wer|in that|indicat|it and|it is|last|law|me mor|me which|miss|my _ for|my _ to|now $|on _ phon|or|part of|prepar|propos|question|sinc _ said|stronger $|tell _ which|than i|thank _ for|that|that my|the _ so|the best|then|they are|thi|to becom|up on|was _ and|watch|what should|winter|would _ the|would mak|year $|you _ i|you _ that|you found|you i|you propos|your _ on',
    '5': '#|# $|@ _ my|^ hav|^ how|^ with|a bit|again $|am|am _ for|and|and it|and not|as _ propos|be a|chair $|did the|even|every _ and|exam|first _ you|for me|frank|get _ at|how|how _ i|i _ mor|i _ myself|i _ now|i sign|i will|in _ and|intend|intend to|is|junior|kind of|know _ i|learn _ i|lesson|level|list|list _ the|long|me _ of|mean to|my _ up|of|of @|off $|on your|onc _ hav|one|ought|paper|part _ the|repeat|slow|somebody|still|strengthen|taken|the _ class|the _ list|the _ of|the gap|the next|the read|to be|want _ be|what _ a|work on|would|would ask|year|you _ #|you would|your word',
    '6': 'a|a _ and|a _ candidat|a _ for|a junior|already|and _ is|and _ it|and my|as to|assessment|bit|doe a|engineer|enough|for _ next|for _ to|i|i _ look|i apply|i com|i intend|in|is miss|is my|lik _ be|longer|mak me|math|math was|must|my _ was|my math|myself|of _ you|of a|oil|oil $|onc i|pick|pleas _ me|qualification|receiv|shall _ the|sign up|someon|speak|study|taught|that _ @|the _ exam|the sam|the sort|ticket|tim $|to _ good|to _ the|to _ which|to improv|to receiv|want $|what is|what to|which _ the|work',
    '7': '@ that|^ which|about _ in|am _ the|and _ are|application $|apply|apply again|befor|being|boat|com back|doing|down for|each|every|fill|for _ #|help|how to|i _ each|i should|in my|nurs|of what|on _ to|or the|point|shadow|shall|sign|so i|so pleas|taught me|to _ my|to _ up|to get|to learn|to your|trad|try|twic|want to|which of|would you|you _ about|you _ in|you nam|you wer|your $',
    '8': '^ help|^ still|after|aim|critiqu|even class|experienc|fix|grow|i _ back|i _ out|i learnt|i practis|i shall|learn _ to|learnt|mak|my _ is|part|pick up|point _ my|rather|should i|show|sinc|so|teach|that would|to grow|what would|wher _ the|which you|your critiqu',
    '9': '^ after|and learn|as the|back _ the|by|certificat|deepen|examination|fill the|forklift|get my|help me|hour|less|my next|right|room for|sinc you|ten|thing|want|what _ i|with my|you _ me',
    '10': 'a better|and hav|application|at thi|better $|can|cours|hav got|i _ at|i can|lik _ said|might|suggestion|thing you|to|up|wher|your _ about',
    '11': 'a stronger|build|conversation|develop|improv|improv $|knowledg|licenc|mor|next|practic|someth|teach me|term|weak',
    '12': 'and they|further|modul|next tim|should|sign _ for|what|your _ i',
    '13': '^ wher|link|skill|that i',
    '14': 'practis|stronger',
    '15': 'class|which',
    '17': 'get',
    '20': 'becom',
    '22': 'better|learn'
  }
}
