import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const bitternessWeights: Weights = {
  base: -2.34,
  enough: 1.3,
  kind: -2.2,
  words: {
    '-20': 'reply',
    '-18': 'the best',
    '-17': 'calm|glad to|new|rang|your was',
    '-16': '^ which|address|i enjoy|if you|view|you gav|you took',
    '-15': '@ _ the|a lot|day _ your|disappoint|giv me|lik me|reason|should i|tru|would you',
    '-14': '^ and|^ ther|^ when|advic|answer|fair|kind _ you|sal|went',
    '-13':
      'about it|against|argu|blam|day $|excellent|fin|friend|got your|her $|i lik|in touch|miss|owe|prais|proper|worth the|you need|your _ cam',
    '-12':
      '# @|@ i|a month|and _ mean|each|easy|end of|everybody|gent|hard|hop to|how i|i ask|i understand|in @|it _ me|lawyer|my last|my whol|point|ring|see it|tell you|thank you|the #|the old|to _ at|to apply|visit|you all|your tim',
    '-11':
      '^ could|and my|ask for|becaus the|befor the|can do|cas|chos|chosen|could you|deserv a|draw|get better|had to|i read|in thi|inbox|it the|licenc|myself|on _ way|our|pleas|read your|remain|round $|scor|so your|tea|the _ candidat|the car|thes|what _ it|will _ my|year _ a|year _ the|you _ right|you _ see|you mention|you wrot|your comment',
    '-10':
      '^ my|^ peopl|^ they|^ would|a minut|about _ interview|about the|advis|age|am $|am a|and _ can|appeal|at _ i|autumn|back to|becaus of|bless|boy|call _ the|claim|colleagu|complain|complaint|decision $|discrimination|early|for _ @|for _ the|has _ a|hav thought|help|how _ you|i _ ask|if ther|is ther|it _ and|it and|kill|learn the|list|my _ had|my _ work|non of|one who|only _ to|pick|plat|quick|rat|section|shout|sinc your|sorry to|still|stronger|term|the _ open|the bus|the day|to tell|union|wer the|window|wish to|work with|would _ to|you _ hav|you tell|your _ about|your team',
    '-9': '# $|@ _ for|^ can|a better|agre|all $|and _ are|and that|choic|com back|comment|could _ hav|demand|demo|did the|enough for|error|exam|fair $|feedback $|fix it|for _ call|for _ kind|fourth|get _ to|get the|half of|hav your|how _ i|i|i know|it goe|it that|it to|joy|kne|know _ to|lab|languag|last|mad it|may i|nervou|night|of _ who|old|owe me|patient|press|receiv your|rul|siz|slid $|so her|so i|talk _ the|taught me|than me|that _ had|the _ call|the _ so|tim i|trad|was _ not|was _ on|was _ pleasur|was my|why|wish _ and|with my|writ|writ to|yet|you _ i|you lik|you must|your call|your desk|your firm|your number|your remark',
    '-8': '^ is|^ nobody|a week|after _ interview|again|and _ still|and still|application $|arriv|as well|be _ in|begin|can be|card|chanc|class|cry|direct|dry|excus|feedback|figur|find the|fir|for _ letter|given|going to|hav to|hear|hir me|hom|i _ lik|i _ look|interview _ for|interview _ the|is good|job $|kind $|knock|know that|learn $|legal|let _ know|me know|meet|moment|my _ in|my _ is|neighbour|next year|now $|oblig|on _ and|on my|one _ i|post $|practic|practis|present|put me|question and|rain|right _ i|round the|second|sens|shar|short|soon|story|tak the|that _ did|the _ one|the summer|thi one|tip|to _ by|told you|we had|well $|who _ the|who is|would|would glad|you _ and|you _ on|you owe|you said|your $|your own',
    '-7': '@ _ in|^ he|^ let|a nic|a short|after your|all of|and @|and _ one|and _ wer|answer $|any|appreciat the|at all|becom|cat|certificat|coffe $|compar|contact|court|crew|curiou|degre|detail|do the|down for|explanation|for an|former|good|great|ground|hard to|hav ask|hello|i real|is my|it _ for|it i|it would|knowledg|law|many|me|method|now and|of _ #|of _ is|off the|only one|or|result|right|right $|season|she|show me|skill|so _ know|spe|such a|team|that i|that my|the _ as|the _ person|to _ again|to bring|to show|up $|usual|warn|way $|what _ you|with respect|would _ be|you _ in|your address|your answer',
    '-6': '@|@ is|^ just|^ was|a _ candidat|a pleasur|a second|again when|an _ and|and|and _ to|and for|be in|choos|could i|count|deadlin|down by|els $|for _ next|holiday|how my|i _ lov|i _ put|i _ that|i never|long $|mor _ the|my next|no $|not tak|number|of _ i|one mor|pair|plant|portfolio|so pleas|summer|that the|tool|twic|want to|was the|well and|will see|would _ it|would lov|you _ the|your _ on|your email|your new|your not',
    '-5': '^ not|^ sorry|a _ at|a whol|are _ to|be a|be told|both|bring|cak|could|did|did $|did you|for being|forgiv|grow|hav _ you|i _ be|i _ how|i remain|imagin|in _ interview|kind|look for|me a|mov|my _ of|profil|record|silenc|thank|that you|the interview|think|week|within|you know|your _ as',
    '-4': '^ a|a _ it|a no|account|be the|day i|doe|for the|got|hav _ for|i _ keep|i keep|it _ that|let us|mail|most|of _ in|of the|of them|show _ the|slid|the _ by|trial|turn _ by|year',
    '-3': 'a _ lik|a _ of|by @|expect a|one $|was an|you _ that',
    '-2': 'ask|from you|lov to|simp',
    '-1': 'say no',
    '1': 'am happy|i _ been|me about',
    '2': 'and _ of|end up|i mad|if i|on _ @|then|was on',
    '3': 'and all|fall|from|get back|i _ com|i tak|interview|least|on $|plac $|tell me|that _ and|the _ talk|the coffe|the question|the whol|too much|wall|wer right|when',
    '4': 'after|am glad|another|ask _ i|be _ your|glad of|honest|hour|i _ of|in $|it _ the|my @|my _ plan|not _ my|not _ the|noth|of|phon call|pleas tell|recommend|thi _ of|think of|what _ is|your company',
    '5': '*you|^ do|^ you|a form|befor i|car|consideration|extra|find|how _ of|i _ now|i _ sur|is _ the|it befor|money|notic|return|right about|sinc @|so much|that|to _ it|to _ peopl|to whoever|trial shift|what should|whatever|work for|year _ i|you my|you think',
    '6': '@ $|^ thi|^ two|again and|an|as _ say|call $|compliment|door|felt|get|guess|had|hav _ better|hav learn|hav no|i _ happy|i would|in _ kitchen|it tak|kid|luck|manag to|my _ for|my _ that|not _ how|not even|noth $|offic $|only|only _ the|person|plac|plain|say the|shown|the _ minut|the next|thi was|to work|week _ i|when the|whil i|wish for|with $|word|worst|you _ you|you had',
    '7': '^ may|a _ for|advic _ my|an old|and you|department|foot|for _ and|for _ me|hir|his|hospital|i _ seen|i could|i ever|i guess|in _ room|is _ in|is what|its|know _ the|learn a|lik _ know|look|me _ i|mean|minut|my _ and|nic|not be|on _ websit|salary|search|second round|selection|sentenc|should hav|som|spent|suppos|take-hom|that _ am|that _ my|that _ was|the end|the rest|they wer|through|us _ the|used|was _ you|was too|will _ it|would hav|you _ all|you peopl|your _ is',
    '8': '# hour|^ lov|a _ and|advert|and _ know|applicant|befor you|bin|but your|career|cold|do _ the|doe not|fac|feeling|gam|had the|hav _ with|i _ call|i _ get|i _ heard|i clos|i doubt|in _ year|kind _ me|know a|let|lik your|mak a|min $|month and|much as|much for|nineteen|of _ at|of you|one you|only _ that|park|poor|process|report to|requirement|simpl|so _ as|someon|talk to|tell _ the|the _ was|the good|the job|the word|they are|through my|tim you|to @|to _ about|touch|trust the|was _ from|what kind|wonder|word i|year of|your',
    '9': '@ _ then|@ was|^ all|^ congratulation|all i|along|am _ @|anybody|appear|apply again|apprenticeship|as _ as|be _ the|be honest|bother|but _ would|committe|cost me|door $|els|for two|four|fre|glass|good to|hop the|how it|human|i _ noth|i drov|idea|if _ had|in tim|interview i|is _ one|it _ be|jok|kind of|letter _ the|lied to|listen|manag|me up|nobody _ the|person $|pity|pretend to|read my|restaurant|seen|sit in|tell the|than i|that _ how|that your|tick|to _ fac|to _ me|to keep|was $|was mor|what _ of|whil|who _ me|who _ not|whol|would _ som|year on|you _ at|you _ need|your websit',
    '10': '^ enjoy|^ good|^ sham|a @|a _ process|a _ that|a _ with|a company|and _ do|app|ask a|at _ on|business|customer $|declin|deliver|eat|either|embarrass|experienc in|firm that|hear that|hous $|human being|i thank|it must|kinder|know _ you|littl|mak me|me by|my hand|never had|now that|on you|one _ not|over ther|play|policy|pretend|print|sham|sham on|sold|that _ of|the firm|the fre|the truth|thi $|to _ not|touch $|wer _ and|whoever|whol _ was|will find|wish|you _ com|you _ kind|you wast|your @|your _ again|your colleagu|yourselv $',
    '11': '^ honest|am sur|and got|and so|apply to|at least|careful|cultur|drov|employer|even _ my|fami|firm|firm $|had _ that|hous|i find|if _ want|interview _ a|liar|lot _ you|manager|may your|me for|me off|miss the|not _ be|onboard|play with|recognis|so _ to|spar|stick|stink $|tast|templat|that _ me|that _ to|the _ even|theatr|tie|to let|to mean|took _ day|under|up with|wast|watch|way|you _ an|you call|you the|your interview|your word',
    '12': 'about _ you|admir|after i|and now|are _ in|as it|basic|bother to|careful consideration|charg|could not|dur my|elsewher|enjoy|entir|for fre|for noth|from a|how you|i gav|i now|i regret|i shall|lik som|loss|me _ two|mess|mop|nobody had|of _ you|one _ your|open the|organis|peopl|polit|recruit|rud|six|standard|then _ me|thirty year|will _ thi|with mor|wow|you led',
    '13': '^ well|a _ email|a _ would|a _ you|assur|birthday|company|courtesy|day off|effort|evident|for you|form letter|glad i|hat|hav lost|honesty|i suppos|in _ to|institut|knew|lady|listen to|my nam|night $|non|now _ your|one day|psychometric|smell|such|that a|the only|ticket $|treatment|valu|you _ me|you could',
    '14': 'advertis|agency|amateur|around $|better manner|gav _ the|had been|hav shown|i _ down|i brought|is worth|my tim|sell|serious $|smil|tabl|the _ thing|two month|wish you',
    '15': "about you|algorithm|and then|anyon|be _ by|behav|bravo|else'|esteem|good luck|had not|hav _ met|his phon|i _ say|lied|rejection|spok|stink|trust|what a|will never|with _ lik|your next|yourselv",
    '16': 'and _ got|arroganc|brochur|fak|from how|i see|ministry|read $|teach me|thank _ noth|you lot',
    '17': '^ nic|call that|i pity|so-call|two-lin',
    '18': 'a templat|buy|circu|from _ to|handshak|one _ you|outfit|recruiter|regret|show $|spar me|tak _ my|talent|than your|treat|unpaid|you _ want',
    '19': 'becaus your|decency|interviewer|round _ a',
    '20': 'disgust|fool|i leav|to mak|was as|yawn',
    '21': 'by _ who|one can|paid|would not',
    '22': 'i _ met|the _ it',
    '23': 'contempt|how _ to|insult',
    '24': 'manner',
    '26': 'cheat'
  }
}
