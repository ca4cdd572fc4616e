import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const applyFeedbackWeights: Weights = {
  base: -5.13,
  enough: 0.8,
  words: {
    '-15': 'would',
    '-11': '^ my|if|in your|or',
    '-10': 'pleas',
    '-9': 'had|how|should',
    '-8': 'you $',
    '-7': '^ you|and _ will|and you|and your|as _ as|best|did|hav a|i _ you|my _ to|now i|reply|should i|what|will be|year',
    '-6': '^ do|as i|can|could|do you|how did|i would|in @|may|me the|might|my _ in|now and|of my|other|school|see|that|the _ was|the best|the interview|trust|was|well|who|you hav|you will|your letter',
    '-5': '@ _ the|^ if|^ next|^ which|appreciat|apprentic|finish my|floor|for|for _ tim|fre|grateful|great|hav an|her|i _ hav|i hop|i learn|i was|if you|in _ year|it $|keep|kept|lik your|list for|look|mayb|need|never|not _ the|of _ to|of the|one of|rejection|someth|stay|stay in|than|thank|thank you|the _ open|to _ for|when the|with you|wonder|would _ a',
    '-4': '@ and|^ a|^ could|^ how|^ it|^ keep|^ may|^ when|a good|about your|am thankful|and i|and then|as a|back $|be|chanc|decision|did you|do i|doe|driv|drop|end|expect|form|friend|from|giv|glad|good|hav learn|hir|hop the|i _ glad|i _ that|i _ with|i had|i left|improv|in the|know|lat|leav|let me|letter|luck|me|me _ my|mean|my _ for|not|noth|offic|on _ list|only|peopl|real|respect|room|round|say|shop|the _ and|the _ is|to _ you|too $|touch|treat|under|up _ the|welcom|which|would _ your|year _ the|you and|you to',
    '-3': '@ _ for|@ _ in|^ for|^ i|^ pleas|^ what|^ would|a _ about|a _ on|also|alway|and _ i|and if|and now|application $|at the|back|bread|call|clos|consider|could you|day|day $|did i|enough|everyon|feedback on|few|fil|find|for _ and|goe|guy|hav my|hav to|hom|i _ not|if i|in _ and|in touch|is it|it would|kind|look at|lov|man|much|my _ and|my _ on|nic|oblig|off|on _ @|one _ the|opinion|panel|remain|request|short|som|somebody|still|team|thank $|that $|the _ one|the _ tim|the other|thought|to _ in|to _ my|to say|turn|view|was a|was it|watch|wher|whether|which of|worth|would hav|would lik|you _ a|you in|your _ is|your team|your tim',
    '-2': '@ @|^ is|^ ther|^ was|and _ thank|and the|application|bit|build|com|depot|ever|explain|feedback|for _ next|for me|hav been|hear|hop|i _ in|i appreciat|i want|i wish|lik to|many|may i|me _ the|me a|must|my application|my fil|of @|on the|phon|post|sam|season|that the|the _ of|the _ to|the sam|ther|thi|think|to _ me|to learn|train|trial|was my|was the|what _ i|what _ you|would _ me|would you|you _ hav',
    '-1': '^ we|a|any|at your|but|from the|send|thankful|too|very',
    '1': 'about the|all|been|is a|it is|to do',
    '2': '@ _ i|a _ and|a week|about|again $|am _ to|am going|am grateful|follow|going to|i _ a|i _ going|i _ your|my|next tim|notic|on a|rather|result|show|sit|the job|to my|to the|to you|weak|whol|with my|with your|you for',
    '3': '^ from|add|and got|and they|ask my|be back|be pleas|becom|befor|by|cas|chang the|cod|comment|did the|do the|follow your|for _ i|for the|from my|gap|go|grateful for|hous|i _ ask|i _ tak|is|learn the|lesson|lik _ said|liv|long|mad|my @|my _ i|new|not on|now with|on your|over the|pag of|pitch|pleas to|rather than|read the|said about|shall|six|so i|talk|test|that is|that my|the _ on|the gap|the miss|then|thing i|tim _ you|try again|week|when i|whenever|wher i|will _ the|would _ pleas|you _ about|you _ to|you mention|you suggest|you want',
    '4': '#|@ _ am|@ _ you|^ sinc|a day|and _ would|anyth|at @|becaus you|better $|customer|daily|draw|essay|found my|hav start|head|i _ again|i mad|i practis|i shall|it _ my|just|lol|look _ a|mark|me for|mention|my old|not _ my|of|on @|out|out _ the|practis|promis|propos|red|remark|right|set|start|straight|tak the|tak your|tap|teach|the _ test|the _ the|the new|the photo|tim i|tip about|tip with|use|with a|work on|wrot|you _ i|you propos|you wrot|your email',
    '5': '^ bless|a _ shift|a whol|advic _ the|advic i|advis|aloud|and _ it|and hop|ask|at _ for|becaus of|behind|bless _ for|chapter|correct|crew|don|every|fac|feel|fix|for _ me|for _ the|four|frank|gon|habit|half|hop _ be|hurt|i|i _ down|i _ keep|i _ now|i _ on|i _ the|i did|i now|i talk|idea|in mind|in my|instead|is ther|languag|lik|lik a|lin|list _ the|mock|morn $|my _ has|my head|next _ i|no|now $|nurs|on my|our|over my|paper|pointer|print|quot|shift|sinc you|tender|thank _ your|thank for|the|the _ about|the referenc|they|thi tim|tim|to _ again|to _ the|to your|today|told|twic|two _ in|up|up for|way you|what _ said|will keep|with|with the|work|you _ me|you _ tell|you wer|your _ that|your comment|your point|your thre|your two',
    '6': '@ i|^ no|^ stop|^ the|advic|am doing|am learn|an hour|and would|are|be _ to|bottom|cours|customer _ a|day and|doing the|down|email|fiv|for _ frank|for _ not|for an|get the|going|handl|i _ at|i _ doing|i chang|i do|into|is _ me|its|its _ now|last|mak|me to|mind _ i|morn|my _ which|myself|of _ i|out of|photo|pric|read|say _ in|shadow|sign|sign _ for|sign up|slow down|smil|spok|start _ the|start with|stop _ just|taken|that _ your|the _ at|them|told _ about|wish $|you|you i|you recommend|you show|you spok|your|your _ about|your list|your remark|your tip',
    '7': '@ _ will|^ thank|^ took|^ your|about my|and it|and learn|assessment|bear|certificat|check|conversation|down _ i|for _ tip|found|has|hav|hav stop|hop to|i _ bear|i _ it|i _ stop|it and|me about|mov|next|pag|recommend|recommendation|that i|the _ so|the tip|they are|thing|thre|tip _ the|took|top|variabl|went|what you|word|you told|your _ on|your _ point|your advic|your hint|your idea|your recommendation',
    '8': 'am on|and _ the|bin|doing|first|for tell|i will|learn to|list|me _ a|miss|now _ a|on _ the|one|over|paus|portfolio|referenc|sinc|slow|stop say|tak|use it|was your|what _ told|which you|work _ it|you advis|you found|your _ of|your word',
    '9': 'am _ the|and hav|becaus|bought|checklist|flag|hint|i hav|my _ was|told me|you _ and|you nam|your _ and|your checklist|your not',
    '10': '*you|hav _ the|nam|order|said|sentenc|suggestion|through|tip|trick|try|your suggestion',
    '11': 'as you|the _ you|two',
    '12': '^ hav|act|and|as|book|chang|each|point',
    '14': 'stop|your _ i',
    '15': 'already|lik you|you said',
    '21': 'now'
  }
}
