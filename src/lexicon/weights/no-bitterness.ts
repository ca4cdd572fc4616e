import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const bitternessWeights: Weights = {
  base: -2.27,
  enough: 1.3,
  kind: -2.2,
  words: {
    '-20': 'reply',
    '-18': 'your was',
    '-17': 'glad to|new|the best|you gav',
    '-16': 'address|calm|you took',
    '-15': '^ and|^ ther|^ when|^ which|friend|i enjoy|lik me|rang|view|would you',
    '-14': '@ _ the|a lot|about it|advic|and _ mean|answer|giv me|got your|in @|in thi|kind _ you|miss|owe|sal|should i|tru|you need',
    '-13':
      '^ could|befor the|day _ your|disappoint|easy|fair|fin|gent|her $|if you|in touch|reason|scor|thank you|the #|the _ one|worth the|you _ see|your _ cam|your tim',
    '-12':
      'a minut|and my|can do|choic|could you|day $|deserv a|draw|end of|excellent|hard|high|hop to|how _ you|is ther|my whol|pleas|prais|see it|so your|the test|visit|went|what _ it|with my|yet',
    '-11':
      '^ peopl|against|am $|and _ can|ask for|chosen|claim|colleagu|com back|complain|crew|decision $|each|everybody|how i|i lik|i read|it _ and|it _ me|licenc|meet|myself|non of|on _ way|our|proper|ring|round $|still|tea|tell you|the _ are|the _ as|the _ candidat|the car|the old|to _ at|was _ pleasur|window|you all|you tell|your _ about|your firm',
    '-10':
      '# @|@ i|^ my|^ they|^ would|a month|a week|about _ interview|am a|appeal|argu|blam|bless|boy|cas|chos|comment|demo|early|every day|for _ the|given|had to|hav thought|hav your|help|i|i _ also|i _ ask|i ask|i understand|inbox|it the|kind $|know _ to|know that|lawyer|learn the|morn|one who|pick|point|post $|press|quick|remain|siz|so her|sorry to|stronger|taught me|term|that _ had|the _ open|the day|then i|thes|tim i|to apply|trad|was _ on|wer the|what _ the|who _ the|why|wish to|would glad|year _ a|you mention|you wrot|your comment|your remark',
    '-9': '# $|# and|@ _ for|^ can|a _ answer|a better|a nic|about the|advis|again|age|agre|all $|at _ i|autumn|back to|becaus of|complaint|demand|discrimination|dry|enough $|fair $|feedback $|fix it|for _ call|for _ kind|half of|hav _ in|hav to|hom|how _ i|i _ tell|it _ to|it and|job $|kill|kne|knock|lab|learn $|mad it|many|may i|moment|my _ had|my _ is|my last|nervou|night|of _ a|of _ is|of _ who|of my|on _ and|or|owe me|plat|presentation|rain|rat|receiv your|refus|right _ i|short|slid $|tak the|talk _ the|than me|that you|the @|the _ call|the _ so|the summer|to show|to tell|well $|will _ my|wish _ and|with respect|would|would _ to|writ|year _ the|you _ on|you must|your call|your question|your team',
    '-8': '^ is|^ was|all of|and @|and _ still|and _ wer|application $|at all|becaus the|card|certificat|chanc|contact|could _ hav|did the|did you|error|feedback|get better|good|hav _ you|hear|i _ already|i _ lik|i know|i real|if ther|interview _ the|it _ that|it that|it to|languag|legal|list|loud|my _ has|my _ of|neighbour|oblig|of _ #|old|one _ i|only _ to|pleas _ me|practic|question and|read your|section|shar|so i|soon|story|team|the bus|the interview|thi one|tip|to bring|union|was my|way $|what is|work|would _ my|writ to|you _ i|you _ right|you lik|you owe|your answer|your number',
    '-7': '@|^ he|^ if|^ just|^ nobody|a _ candidat|a short|an _ and|and _ are|and _ one|and _ to|and still|and that|any|appoint|as you|ask you|assistant|be _ in|becom|can be|coffe $|could|court|cry|curiou|day and|degre|detail|els $|figur|for _ @|for _ letter|for an|get the|going|great|ground|has _ a|hello|hir me|how your|i _ read|in your|is good|it _ for|last|me|most|my _ was|next year|not tak|now and|number|of tim|on my|pair|practis|put me|result|right $|second|sens|shout|silenc|stop|summer|that _ did|the _ person|to _ again|to _ by|up $|ward|was _ not|we had|what _ you|would _ be|you _ and|your $',
    '-6': '@ is|a no|account|and _ has|and _ that|answer $|appreciat the|arriv|ask|cat|class|count|did|down by|down for|ever _ a|experienc $|find the|fir|for _ next|hard to|hav a|i _ keep|i _ lov|i _ put|i _ that|i _ very|i keep|i only|imagin|interview $|interview _ for|is my|it _ i|it goe|it i|it would|law|method|now $|of _ @|of _ i|off the|one mor|plant|portfolio|right|rul|she|show me|so _ know|that i|the _ by|think|to read|tool|twic|want to|which|work with|would lov|yard|you said|your _ on|your address|your email|your mail|your new|your not',
    '-5': 'a whol|and|and for|be in|cak|cam|explain|for the|get _ at|get _ to|grow|holiday|how my|i never|i remain|if the|kind|know you|library|mor _ the|no $|of _ in|of your|plan|record|say $|skill|sort|spe|thank|that my|that the|the _ and|usual|was an|week|you _ be',
    '-4': '^ a|a _ at|a _ lik|a proper|and nobody|are _ to|be told|both|did $|expect a|for being|going to|i _ be|let us|look for|lot $|lov to|me a|turn _ by|what you|would _ it|year|your _ as',
    '-3': 'be the|bring|doe|has|lik to|mail|one $|slid|trial|you _ that',
    '-2': 'a _ letter|a _ of|after the|and your|such a',
    '-1': 'a good|from you|hav _ for|i _ happy',
    '1': 'about your|it _ the|me about|the other',
    '2': '@ _ a|even _ the|i _ com|not _ my|pleas tell|when',
    '3': 'end up|fall|i mad|me with|rather|say no|trial shift',
    '4': '^ do|^ thi|another|ask _ my|befor i|for _ day|honest|how _ of|i _ of|i tak|if i|if your|interview|least|lie|met|money|my @|not _ the|noth|of you|on _ i|return|the _ but|the whol|wall|way to|what _ is|year _ i|you my',
    '5': '@ $|@ @|^ may|and all|and you|assessment|believ|car|corridor|department|deserv|full|i _ lost|i _ sur|interview i|is _ the|luck|mad me|of|on _ @|only|plac|plac $|promis|say it|seen|set|should hav|som|that|the _ lin|the _ minut|the _ talk|the peopl|the team|thi _ of|tim you|us _ the|water|websit|when the|you had',
    '6': '*you|^ two|a _ for|am glad|ask _ i|befor you|consideration|door|for _ and|guess|had|hav no|hear that|hir|his|hour|i _ now|is what|it tak|its|kid|lesson|lied to|look|me _ i|my _ and|my _ for|nineteen|not _ how|noth $|on _ phon|person|recommend|that _ hav|that _ was|the most|the next|the question|thi was|think of|through my|too much|touch|warehous|what should|whether|wish for|wonder|word|worst|would hav|writ $|your websit',
    '7': '^ all|a _ and|an|and _ know|ask me|but your|call $|charm|cold|cost me|every _ i|feeling|foot|hav _ better|i _ enjoy|i _ noth|i _ seen|i could|i ever|in $|in _ i|in _ room|know _ you|let|lik your|mean|minut|much as|much for|my _ that|plain|plan _ i|process|sat down|say the|should _ to|sinc @|so _ as|so _ of|so much|someon|spent|suppos|take-hom|that _ am|that your|the end|the morn|the word|to _ it|took the|translat|truth|up the|which _ the|who _ me|you _ an|you _ at|you _ need|you _ you|your company',
    '8': 'again and|and got|applicant|apprenticeship|as _ as|as _ was|fac|felt|find|first _ and|for _ that|fre|from @|gam|good to|hav learn|hav lost|hop the|how _ that|i _ heard|i clos|i drov|i guess|i would|in _ year|kind _ me|kind of|manag to|my _ plan|nic|nobody _ the|not even|of _ at|offic $|one you|only _ that|print|second round|sentenc|should be|sid _ the|tell me|the truth|they are|they wer|through|to @|trust the|was $|was _ from|which is|whil i|who _ not|whol|with $|year of|you _ hir|your|your _ is|your colleagu|your interview',
    '9': '@ was|a _ shift|a _ that|advert|anybody|app|appear|bother|careful|do _ the|doe not|els|for two|glass|had the|i doubt|i find|is _ in|it _ be|jok|listen|manag|me up|min $|not be|on _ websit|one _ not|person $|pity|policy|pretend|salary|shown|simpl|sit in|tell the|templat|the _ was|the good|the job|the thre|theatr|to _ me|to _ that|touch $|up with|was too|wash|wer _ and|whil|wish|would _ som|you call|you peopl|your @',
    '10': '^ good|^ next|a _ with|admir|all i|am sur|and _ do|apply again|apply to|basic|business|do _ my|door $|eat|embarrass|enjoy|firm $|firm that|for you|four|had _ that|honesty|i _ get|i regret|idea|if _ had|if _ want|is _ one|it must|knew|know a|leadership|letter _ the|lik _ know|littl|miss the|month and|now that|one day|peopl in|play|play with|polit|poor|recognis|recruit|requirement|stick|talk to|that _ to|the _ even|the fre|thi $|thirty year|tie|to _ fac|to _ not|to keep|to let|under|way|whoever|whol _ was|wish you|you _ @|you _ all|you _ com|you the',
    '11': '^ congratulation|^ enjoy|^ honest|^ lov|^ sham|a company|a farc|along|as it|ask a|at least|be _ by|be _ the|bother to|careful consideration|committe|could not|drov|entir|farc|for noth|hat|how you|i _ down|i shall|loss|manager|may your|my hand|of _ you|onboard|park|pretend to|psychometric|robot|six|sold|such|than i|that _ of|the _ thing|the firm|the only|ticket $|to work|took _ day|was _ most|watch|what _ of|whoever wrot|will _ it|work for|your _ again|yourselv $',
    '12': 'a @|a _ process|and now|and so|are _ in|company|courtesy|either|elsewher|fami|firm|gav _ the|get a|glad i|hav shown|i brought|i now|i suppos|lady|lot _ you|mak me|me _ two|me off|mop|on you|organis|over ther|rud|sham|spar|spok|stink $|tabl|that _ me|then _ me|to _ about|treatment|valu|wast|week of|will _ thi|wow|you _ kind|you could|your is|your word',
    '13': '^ well|a _ would|agency|and _ got|anyon|assur|day off|for fre|form letter|from a|handshak|hav _ met|hous|human|i _ treasur|institut|lik som|listen to|ministry|non|now _ your|one _ your|or _ you|peopl|read my|rich|smil|that _ how|that a|treasur|two month|with mor|year on|you led|your next',
    '14': "after i|and _ knew|behav|brochur|charg|deliver|effort|else'|had been|i _ say|i gav|i see|is worth|my nam|open the|regret|sell|standard|to mean|you _ me",
    '15': '^ nic|a _ you|about _ you|about you|advertis|amateur|evident|in _ to|night $|one _ you|rejection|smell|stink|what a|will never|your _ department',
    '16': 'around $|better manner|birthday|circu|good luck|had not|his phon|i leav|i pity|lied|my tim|show $|than your|with _ lik|you wast',
    '17': 'arroganc|becaus your|call that|read $|thank _ noth|trust|you lot|yourselv',
    '18': 'decency|fak|outfit|round _ a|spar me|talent|treat|was as|you _ want',
    '19': 'a templat|and then|by _ who|fool|from _ to|interviewer|recruiter|teach me|two-lin|unpaid',
    '20': 'buy|from how|i _ met|one can|paid|yawn',
    '21': 'disgust|insult|to mak|would not',
    '22': 'manner|the _ it',
    '23': 'how _ to',
    '24': 'contempt',
    '25': 'cheat'
  }
}
