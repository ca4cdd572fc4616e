import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const applyFeedbackWeights: Weights = {
  base: -5.54,
  enough: 0.8,
  words: {
    '-16': 'would',
    '-12': 'if',
    '-11': 'how|in your|or|you $',
    '-10': '^ my|pleas|what',
    '-9': 'year',
    '-8': 'can|i _ you|should|should i',
    '-7': '^ which|and you|and your|as _ as|could|did|had|i would|improv|in @|may|might|my _ to|now and|who|will be|you hav',
    '-6': '@ and|^ you|and _ will|as i|best|do i|do you|feedback|for _ tim|from|giv|hav a|i hop|my _ in|now i|of my|of the|reply|request|school|see|shop|someth|that|the _ was|the best|the interview|to _ for|trust|was|well|wonder|you will|your letter',
    '-5': '@ @|@ _ the|^ can|^ may|about your|and the|appreciat|between|can you|did i|few|finish my|for|fre|grateful|great|her|how did|i _ hav|i _ that|i learn|if you|in _ year|it $|kept|know|leav|lik your|look|me the|my interview|need|never|not _ the|of _ to|one of|other|rejection|round|som|stay|stay in|team|than|thank|thank you|thought|view',
    '-4': '^ could|^ do|^ how|^ if|^ is|^ pleas|^ would|a few|alway|am thankful|and _ hav|and i|and if|and now|apprentic|as a|ask you|at the|be|befor the|chanc|could you|day $|decision|doe|drop|expect|ferry|floor|friend|glad|good|hav learn|hir|how _ i|i _ for|i got|i had|i was|in the|keep|lat|let me|letter|list for|luck|mayb|me|mean|my _ for|my hand|not|noth|of me|offic|on _ @|one $|only|post|rain|real|respect|room|say|seen|short|so what|the _ is|the _ of|the _ open|think|to _ you|to get|to say|touch|trad|treat|under|welcom|what _ i|what _ you|when the|whether|which|with you|would _ a|would _ your|would lik|would you|year _ the|you _ a|you and|you to|your view',
    '-3': '^ a|^ it|^ should|^ was|a _ about|a _ on|a _ or|a good|and _ i|any|applicant|application|back|back $|bus|but|clos|consider|day|did you|do|driv|end|enough|ever|everyon|feedback _ my|fil|find|for _ and|for me|form|futur|get my|goe|guy|hear|hom|hop|i _ glad|i _ with|i want|i wish|if i|in _ and|in touch|it would|kind|later|look at|lov|man|many|may i|me how|might i|much|oblig|of @|off|on _ interview|on _ to|on how|on the|one _ the|opinion|park|peopl|remain|season|somebody|still|study|that $|that the|the _ tim|the other|tip for|to _ my|to ask|to improv|to learn|turn|up _ the|was it|watch|what _ thought|wher|word on|worth|would hav|you _ for|you _ the|your opinion|your team',
    '-2': '^ did|^ what|a _ from|at your|bit|build|call|com|desk|did my|experienc|for my|from @|hav been|help|how i|i _ to|i appreciat|in a|me _ the|me _ you|me a|my _ about|my _ on|my application|phon|tell _ how|the _ and|the _ one|ther|to _ me|to hear|train|up to|was my|was the|which of|would _ me|you are|you think',
    '-1': 'from the|giv me|i _ in|i _ not|job|pleas _ me|send|thankful|the _ to|too',
    '1': 'i _ grateful|with your',
    '2': 'all|am _ to|am going|am grateful|another|been|cas|comment|follow|for a|from _ i|going to|hav _ my|i _ going|i _ your|less|mind|notic|on a|she|sit|to do|to my|weak|when i|with my|you ask|you for',
    '3': '# $|^ from|about|add|and _ would|and they|apply to|ask|be back|be pleas|book on|bring|did the|do the|for _ i|from my|gap|go|grateful for|hous|i go|i try|liv|mad|me _ to|my|my _ i|next _ i|not on|now with|on my|on your|pag of|pleas to|rather|result|shall|show|so i|that is|the _ on|the _ the|the gap|then|thing i|tim i|to you|week|whenever|whol|will _ the|work on|you _ to|you wer',
    '4': '#|@ _ you|^ sinc|a day|at @|becaus you|becom|befor|better $|chang the|cod|crew|daily|draw|follow your|for the|found my|frank|half|hav start|i _ again|i _ ask|i _ tak|i do|i mad|i practis|i shall|in _ to|in mind|it _ my|just|lik _ said|list _ the|lol|long|mak|mention|morn $|my @|new|not _ my|of|on @|out|out _ the|pitch|practis|print|red|remark|right|said about|six|talk|tap|teach|teach me|test|that my|the _ test|the new|tim|tip about|to _ to|twic|two _ in|use|voic|with|with a|wrot|you _ about|you _ i|you _ me|you _ tell|you want|you wrot|your _ about',
    '5': '^ bless|advic _ the|advis|and _ it|and hop|and learn|be _ to|becaus of|behind|bless _ for|chapter|correct|cours|customer|fac|feel|fix|for _ me|four|gon|hop _ be|i _ back|i _ keep|i _ on|i _ the|i now|i talk|idea|is|is _ me|lesson|lik|link|mark|mock|my _ has|my old|myself|no|now $|nurs|over|over the|paper|photo|promis|read the|sent|set|shift|sinc you|start|straight|tak the|thank _ your|the|the _ about|the _ at|the photo|thi tim|tip with|today|told|up|way you|what _ said|with the|work|you propos|you recommend|your|your _ that|your comment|your email|your point|your remark',
    '6': '^ no|about my|advic i|am learn|and would|are|assessment|at _ for|bottom|day and|email|every|for _ frank|for _ not|for an|get the|habit|hav|hav stop|hurt|i|i _ at|i _ down|i _ it|i _ now|i _ stop|i did|in my|instead|its|languag|last|lin|me to|mind _ i|my _ which|out of|pointer|quot|read|shadow|sign|sign _ for|slow down|stop _ just|taken|thank for|that _ your|the referenc|them|to _ the|to your|told _ about|up for|word|you|you i|you show|your _ point|your thre|your two',
    '7': '@ _ will|@ i|^ stop|a whol|advic|am doing|an hour|and _ the|bear|check|customer _ a|doing the|don|down|down _ i|fiv|going|handl|head|hop to|i _ bear|i _ doing|i chang|into|it and|its _ now|learn to|lik a|list|me about|miss|morn|mov|next|of _ i|on _ the|one|our|over my|pag|pric|recommend|recommendation|say _ in|sign up|slow|smil|spok|start _ the|start with|that i|they|thre|was your|went|what you|wish $|your _ of|your list|your recommendation|your tip',
    '8': '^ the|^ your|am on|and it|bin|doing|first|for _ tip|for tell|found|i will|now _ a|paus|portfolio|referenc|sinc|stop say|tak|the _ so|the tip|they are|to _ again|took|top|use it|which you|work _ it|you found|you nam|you told|your _ on|your advic|your hint|your idea|your not|your word',
    '9': '^ thank|am _ the|becaus|certificat|checklist|has|hint|i hav|me _ a|my _ was|order|thing|tip _ the|told me|what _ told|you advis|your checklist',
    '10': 'and hav|as|book|bought|sentenc|through|try|you _ and|your _ and',
    '11': 'and|flag|hav _ the|said|the _ you|tip|trick|two|your suggestion',
    '12': '*you|as you|chang|nam|suggestion',
    '13': '^ hav|act|each|point',
    '14': 'stop',
    '15': 'lik you',
    '16': 'already|you said',
    '17': 'your _ i',
    '21': 'now'
  }
}
