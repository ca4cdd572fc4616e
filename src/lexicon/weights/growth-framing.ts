import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const growthFramingWeights: Weights = {
  base: -4.2,
  enough: 0.4,
  words: {
    '-15': '^ you',
    '-14': '^ the|feedback',
    '-13': 'noth',
    '-11': 'vacancy',
    '-10': '^ my|ther _ a|to _ at|was',
    '-9': '@ i|^ i|^ thank|all|and _ a|board|customer|decid|my _ in|peopl|thought|which is',
    '-8': '@ _ @|about my|did|few|fre|had|how did|if|perhap|story|the _ is|the train|to _ with|you _ @|your _ is',
    '-7': '^ even|again at|and _ be|be _ to|chang|did i|everyon|how the|i _ your|in _ the|job|mad|minut|my _ and|my application|not|own|referenc|stay|the|the _ about|ther|to _ you|treat|what a|when|you think|you to',
    '-6': '^ so|^ was|^ wer|a few|an|and then|boss|desk|from _ to|going to|great|hand|hat|head|i _ my|i _ you|improv my|is your|keep|learn a|letter|lost|messag|need a|of my|onc mor|opinion|say|som|the _ and|to thank|well|when the|with me|would com|would hav|you in|your _ to',
    '-5': '@ $|^ can|^ pleas|^ we|a lin|about the|also|ask|at the|be _ for|can not|card|comment|comment on|cover|did my|explain|fil|friend|from a|get a|given|hear what|hello|hold|i _ tak|if the|just|lin|me _ @|me in|my _ with|my interview|of you|on $|on _ application|on my|open|pag|rang|remain|sat|saw|shop|smil|straight|that the|that your|the _ for|the _ i|the _ the|told _ to|touch|what you|whenever|which i|would _ say|writ|you $|you _ hav|you again|you and|your',
    '-4': '@ _ a|^ do|a new|again _ the|and _ me|are|at @|back $|call|check|expect|feedback _ my|for _ and|from you|front|go on|goe|happy|hom|how _ did|i would|in _ i|in your|interview $|it|it be|it was|let|lik _ hear|look _ my|lot $|may|may i|me the|month|never|nic|now and|of your|on @|remark|she|sit|sound|the _ or|the panel|their|to _ how|to me|to say|to you|told|trial|very|wait|was a|we|what _ thought|whether my|will _ the|would it|you _ my|your _ in|your opinion',
    '-3': '@ on|^ a|^ it|^ would|and the|and you|as you|befor you|cross|did $|did _ do|did you|doe|ever|feedback $|for _ me|form|i _ ask|i had|interest|is a|it _ be|kept|know _ the|look|lov to|mayb|me $|new|number|offer|over|pleas _ my|post|reply|ring|send|sentenc|stand|team|tell|the _ in|the _ on|the _ round|think _ me|to the|took|was _ to|was i|well $|wer|what did|whether|will|with the|word|word _ my|would be|you _ the',
    '-2': '^ may|^ on|a _ in|a _ of|a _ or|am going|consider|count|hear|hop|how my|i _ going|i _ the|kitchen|me _ you|most|my|of me|on _ @|on a|thank|the _ offic|they|told me|two|was it',
    '-1': '@ and|about|answer|got|grateful|of the|who',
    '1': '# $|@ @|applicant|is the|me _ to|me and|tim|you said|your feedback',
    '2': 'becaus|befor i|honest|i _ a|i _ to|me to|might i|need|night|pointer|read|so _ i|the @|the _ you|train|up $|ward|week|whil|with|would _ glad|would _ me|you _ for|you _ i|you _ it',
    '3': '@ _ my|@ would|^ hav|^ might|another|any|any _ for|be _ better|befor _ next|chapter|dear|do better|do i|for _ next|from|hav me|i|i _ better|i _ hav|i am|i ask|i do|i go|is|it _ my|know|let me|my @|nam|now|now $|of a|pleas|so that|so what|someon|talk|test|thank _ for|that is|the _ of|the whol|thi|to _ better|to a|up on|wher i|worth|would mak|year|you would',
    '4': '#|^ what|a good|advis|am|am _ for|am _ the|bit|book|chair|do|do to|for $|for _ hour|for _ my|gap|get the|has|hav _ a|hint|i _ learn|i _ now|i _ up|i hav|i know|lik _ be|lik your|mak _ a|mak me|me _ and|me which|mean|mock|my _ to|on|on your|or|paper|pleas _ me|propos|question|sign|spot|thank to|that|the _ job|them|then|to com|want _ be|want to|watch|way|what should|would _ to|you _ a|you _ an|you propos|your _ on',
    '5': '^ any|^ if|a|a junior|age|and|and my|application $|at|better at|car|com|could|could do|did the|even|for _ better|for me|for my|how do|i _ and|i _ com|i _ mor|i com|i mean|i might|in|in _ and|is my|it is|kind of|last|law|list|list _ the|miss|nurs|of|off|off $|off the|offic|on _ phon|ought|part _ the|pointer on|rais|say _ i|shadow|show me|sign up|so _ would|suggest|tell _ which|than i|the _ one|the _ so|the mock|the next|they are|to _ into|to becom|to get|to your|typ|what i|which _ of|which of|wish to|work|work on|would|would _ my|yet|you _ in|you can|you found|you show|you told',
    '6': '@ _ the|^ how|^ to|^ which|^ with|a _ and|a _ applicant|and _ are|as _ propos|as a|assessment|be a|being|coach|com back|counsel|enough|exam|food|for|for _ @|hav any|i apply|i could|i should|i tak|i talk|in @|in _ car|in my|join|longer|me _ for|me _ of|mean to|must|my _ up|my next|myself|of @|of _ you|one|or the|pleas _ it|point|set|show|so i|taken|teach|the _ list|the gap|the presentation|tim $|tip for|to _ good|to _ which|try|what is|you _ and',
    '7': '@ that|^ help|a _ candidat|a person|about _ in|already|and it|apply|apply again|as to|back _ the|befor|doe a|doing|fill|for _ on|for _ you|forklift|get better|hour|how _ i|how can|i _ myself|i will|if _ wer|languag|less|lesson|math|my math|onc i|part|pick up|presentation|receiv|said _ my|so pleas|speak|taught|the sam|the sort|thing|ticket|to _ the|to _ up|to be|to grow|to learn|to receiv|trad|twic|want $|would you|you _ about|you _ me|you suggest|you wer|your $',
    '8': 'a mor|after|and _ is|application|as the|barista|engineer|even class|every _ and|fruit|get my|how _ can|i _ out|i intend|learn _ to|level|lik _ said|my _ is|my _ was|oil|on _ to|point _ my|shall|slow|so|someth|study|taught me|the _ exam|to develop|want|what _ i|what _ of|what to|which _ the|your word',
    '9': '^ after|a stronger|again $|and learn|certificat|conversation|each|every|for _ to|get _ at|how|i learnt|i practis|learnt|quicker|recommendation|right|strengthen|term|to|to improv|which you|wisdom|with my',
    '10': 'a better|better $|deepen|fill the|fix|hav got|i _ at|i _ back|i shall|improv $|knot|modul|progress|ten|that would|thing you|wher|you nam',
    '11': 'and hav|at thi|by|cours|develop|grow|guidanc|help me|how to|licenc|mak|mor|next|pick|should|sinc|sinc you|suggestion|teach me|up|what would|your _ about|your _ i',
    '12': '^ wher|build|can|experienc|help|i can|practic|rather|should i|to _ my|what',
    '13': 'class|for improvement|futur|improvement|knowledg|link|practis|weak',
    '14': 'and they|sign _ for|stronger|that i',
    '15': 'further|get|might',
    '16': 'next tim|skill',
    '18': 'which',
    '19': 'improv',
    '21': 'becom',
    '22': 'learn',
    '23': 'better'
  }
}
