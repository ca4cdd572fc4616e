import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const bitternessWeights: Weights = {
  base: -2.37,
  enough: 1.4,
  kind: -2.2,
  words: {
    '-21': 'your was',
    '-20': 'new',
    '-18': '^ and|reply|the best',
    '-17': 'calm|glad to|lik me|rang',
    '-16': '^ ther|^ which|address|and _ mean|fin|reason|treat $|you took',
    '-15': 'answer|if you|owe|proper|tru|would you',
    '-14': '@ i|a lot|about it|and for|and my|blam|each|end of|fair|gent|giv me|got your|her $|in @|kill|myself|should i|worth the',
    '-13':
      '# @|^ could|^ when|a month|and _ wish|appeal|argu|becaus of|claim|could you|day _ your|everybody|excellent|gav me|hop to|how i|i enjoy|in touch|point|ring|scor|see it|to apply|window|your _ about|your tim',
    '-12':
      '@ _ for|@ _ the|a minut|advic|and _ one|and _ still|appreciat the|back to|bless|cas|chosen|could _ hav|draw|dur the|easy|for being|had $|in thi|it _ me|miss|of _ who|one who|post $|prais|sal|send you|show me|siz|slid $|the #|to _ at|will _ my|with respect|work with|you all|you need|your team',
    '-11':
      '^ my|^ peopl|account|an _ and|and that|at all|becaus the|boy|can be|can do|coffe $|com back|disappoint|discrimination|for _ next|friend|had to|has _ a|how _ you|i _ lik|i ask|inbox|it _ and|kind _ you|lawyer|may i|my _ in|my last|nervou|non of|notic that|of all|old|on my|personal $|plat|practic|receiv your|retir|right|say _ is|short|shout|sinc your|skill|talk _ the|thank you|that _ did|the @|the _ as|the day|to _ by|union|was that|went|you _ see|you mention|you wrot|your _ cam',
    '-10':
      '@ _ in|^ nobody|a better|a second|a week|afterward|am a|and _ are|and _ can|and _ let|and from|choic|chos|colleagu|colleg|comment|complaint|decision $|demand|demo|dry|enough $|error|feedback $|for _ kind|for _ letter|front desk|hard|hav thought|i|i _ already|i know|interview _ the|is ther|it _ i|it the|job $|kne|last|later|learn the|me an|my _ had|my whol|of my|on _ and|only one|our|pick|pleas|practis|rat|round $|so her|so your|sorry to|still|story|term|that _ had|the _ person|tim i|tram|visit|well $|wish _ and|yet',
    '-9': '# $|^ would|about _ interview|age|agre|ask for|assistant|at _ i|becom|begin|cak|call _ the|could i|cry|day $|detail|did the|direct|exam|fast|figur|fir|for _ @|for _ my|for _ the|for another|get _ to|good|great|had _ me|how _ i|husband|i lik|i read|if the|if ther|interview _ my|it goe|kind $|know that|lab|licenc|look _ your|museum|night|no $|not tak|of _ #|owe me|pleasur to|press|question and|quick|round the|rul|season|section|she|so i|so pleas|thankful|that day|the _ open|the _ so|the winter|to bring|to show|trad|view|was _ on|was my|wer the|why|wish to|with me|would glad|writ to|you _ in|you _ right|you must|you told|your comment|your not|your number|your remark',
    '-8': '^ he|^ is|^ just|a _ candidat|a _ it|a lov|a nic|a short|advis|again|all $|am $|and _ wer|ask|be _ in|day and|degre|did i|do the|doe|down by|early|enough for|explanation|fair $|feedback|fourth|get the|grow|hear|hir me|hom|how my|i real|is good|it that|it up|knock|know _ to|knowledg|law|learn $|legal|let _ know|mad it|me know|me that|mention|moment|neighbour|now and|number|oblig|of @|off the|one _ i|or|pair|patient|right _ i|sens|someon with|soup|strong|such a|than me|the _ candidat|the call|the car|the person|the summer|thes|to _ in|to tell|told _ about|was _ not|what _ it|with my|would _ be|would a|you owe|you said|your call',
    '-7': '^ can|^ let|^ was|a thing|and @|and _ has|arriv|bench|both|can you|count|curiou|did $|first _ i|for _ call|for me|ground|half of|help|i _ also|i _ keep|i _ put|i never|insid|is my|it _ for|kind|languag|list|many|me what|most|much|my _ of|my next|next year|on the|one mor|order|pleasant|say _ to|silenc|sort|summer|that _ will|that _ would|that i|the _ call|the interview|then i|voic|want to|what _ you|which _ of|who _ the|would|would _ to|would lov|writ|yard|you _ hav|you _ on|you lik|you prefer|your address',
    '-6': '@ is|^ not|^ they|a no|all _ it|all of|and _ to|and he|and still|ask you|be in|be mor|book|by @|class|for an|goat|hello|i _ lov|i understand|long $|mail|me|me a|meant|onc|only _ to|or the|respons|session|team|too _ for|up $|week|year _ a|you may|your $|your answer|your email',
    '-5': 'a _ lik|am still|as you|be the|contact|did _ get|els $|find the|hav _ you|holiday|honour|i _ i|i _ that|mov|now $|one $|open|reply $|soon|stay _ touch|way $|will see|year',
    '-4': 'did|for $|for _ job|hav _ for|hav to|it _ that|look for|lov to|record|think|to tak',
    '-3': 'are _ to|be told|hav a|i _ want|men|of _ in|shar|slid|that you|twic|was an|what i|you _ that|you know',
    '-2': '^ as|a _ of|a pleasur|i keep|it as|with _ for',
    '-1': 'a good|in _ interview|your _ as',
    '1': 'and _ of|bus|from you|glad of|the way|then|trial shift',
    '2': '@ _ about|am glad|if i|the _ had|the question',
    '3': 'after|and _ do|and _ your|another|exact|eye|for _ and|honest|hour|in _ room|it _ the|met|of',
    '4': '# year|^ one|anybody|committe|hav _ your|is _ in|least|manag|my _ and|my _ for|my _ plan|on _ @|plac _ the|receiv|recommend|say the|tell me|the _ will|the _ word|the whol|to _ about|to _ me|troubl|work for|year _ i|you on',
    '5': '@ @|bad|boss|congratulat|get back|guess|had|has been|hav _ my|hav no|i _ get|i _ happy|i _ now|i would|know _ the|mind $|money|not _ my|not _ the|not to|offic $|only|out _ the|return|should hav|speak|that|that _ my|the coffe|the end|thi _ of|thi was|to @|too _ to|two _ of|was too|water|wer right|when|you _ so|your _ which',
    '6': '# _ for|a small|car|cold|compliment|department|dur|forty|hav _ mor|kind word|lesson|min $|minut|nic|nineteen|noth|plac|so well|take-hom|that _ was|the job|the most|the next|the post|to _ it|to thank|to work|ton|was told|what kind|when the|whol|wish for|wonder|worst|your @',
    '7': '^ all|^ thi|^ two|a _ for|a form|along|appear|apply again|be _ your|befor you|being|brought|business|door|extra|fil|had _ that|hav _ better|how _ of|i _ never|i _ of|i _ sur|in _ a|institution|its|kid|luck|me _ i|me _ you|me off|month and|my mother|not even|notic|now that|on _ day|one _ not|one you|person|person $|poor|respect|sid _ the|som|tell _ the|tell the|that your|the _ lin|the _ was|the desk|the rest|they wer|think of|through|through my|tim you|wer _ and|what should|which _ was|who _ me|word|would _ som|year of',
    '8': '# hour|^ you|a @|a company|advert|all i|and got|applicant|ask _ i|build $|but _ would|but your|career|clinic|cost me|could not|cours you|doe not|either|fac|for two|forgotten|gam|had the|hir|i _ noth|i brought|in $|knew|lat and|learn a|lied to|listen|look|mak a|my weld|one _ your|park|print|product|requirement|rud|salary|search|shown|sit in|sleep|sold|spent|stick|the _ a|the good|the morn|they are|thirty year|to _ not|to _ peopl|to keep|way|you _ you|you call|you could|you peopl|your _ could|your _ gav|your _ is|your colleagu|your word',
    '9': '@ _ then|@ was|^ funny|an|and _ know|as _ as|ask me|beyond|bother|els|for fre|hav _ with|hav lost|hospital|i _ thank|i guess|idea|in tim|interview i|kind _ me|let|liar|much for|not _ a|not _ how|on _ phon|only _ that|over a|pity|play|policy|read my|selection|sham|simpl|so _ to|someon|speak to|talk to|the _ minut|the hous|the only|the receptionist|thi $|to let|told me|was $|which _ mor|with $|wonder whether|year on|you had',
    '10': "a _ company|a _ that|and _ got|and so|ask _ question|baby|badly|basic|declin|diploma|door $|dur my|else'|employer|enjoy|entir|firm|firm $|for _ peopl|four|fre|glass|i _ heard|i drov|i shall|if _ want|lady|listen to|manager|mean|miss the|my hand|nobody _ the|one day|organis|pretend to|process|report to|robot|sentenc|sinc you|smell|spok|suppos|tell your|then _ me|took _ day|touch|translat|under|was _ most|will find|you _ of|you my|your _ again",
    '11': '^ next|^ sham|a _ with|advertis|after i|am sur|app|apply to|being _ at|customer $|do _ my|drov|even _ my|faith|for show|get a|glad i|good to|hav miss|hear _ my|how you|i _ say|i clos|in _ year|invit|kind of|lied|lik som|lying|manag to|may your|nobody had|on you|or _ it|polit|smil|standard|that _ how|theatr|thrown|tick|ticket $|to _ fac|to whoever|too much|want _ be|whol _ was|wish you|with mor|you _ com|you _ kind|you a|your|your _ department|your is|your so-call',
    '12': '^ good|^ may|a _ would|a _ you|are _ in|as it|ask a|charg|elsewher|esteem|for noth|gav _ a|good luck|had been|how _ that|human|institut|lik _ know|lik your|littl|loss|me _ thank|me by|never had|of you|peopl|psychometric|recognis|so much|spar|spoken|such|that _ of|that _ to|the firm|treatment|trust the|two month|warmth|wast|what _ of|whil|will _ thi|wish|wow|you _ an|yourselv $',
    '13': '^ congratulation|^ enjoy|^ honest|^ well|admir|agency|am _ @|and everyon|at least|deliver|do _ the|effort|form letter|goodby|hat|hop the|i _ seen|i gav|i now|i regret|i suppos|in _ to|laugh at|lot _ you|mak me|mess|mop|my nam|pretend|sell|sham on|six|so-call|stink $|templat|that _ interview|that _ me|the _ thing|up with|was mor|will never|would say|you _ all|you _ me|your boss|your websit',
    '14': 'about _ you|about you|around $|better manner|bother to|careful|eat|fami|from _ offic|from a|hav shown|hous $|if _ had|is someth|ministry|my tim|non|now _ your|of _ you|one doe|open the|play with|rejection|rich|say _ with|serious $|tabl|thank _ noth|that a|trust',
    '15': 'and _ knew|and then|assur|brochur|company|gav _ the|had _ your|had not|honesty|is _ small|over ther|stink|what a|with _ lik|worry i|you _ need|you led|you the',
    '16': '^ such|amateur|anyon|be _ by|becaus your|behav|call that|courtesy|i find|is worth|kinder|night $|recruiter|seriou|sneer|spar me|unpaid|valu|you wast|your next',
    '17': 'a templat|all thos|day off|fak|for you|from how|hav _ met|i see|in front|outfit|read $|than your|the _ it|was as|your interview|yourselv',
    '18': 'fool|one _ you|round _ a|you _ want',
    '19': 'buy|circu|hom with|insult|interviewer|paid|regret|would not',
    '20': "^ nic|by _ who|chairman'|evident|his phon|i _ met|i pity|it must|to mak",
    '21': '^ never|decency|i leav|show $|treasur|treat|with _ opinion',
    '22': 'contempt|from _ to|how _ to|one can|yawn',
    '23': 'disgust|handshak|you lot',
    '24': 'bravo|manner|talent',
    '25': 'cheat'
  }
}
