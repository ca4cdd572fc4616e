import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const pesteringWeights: Weights = {
  base: -3.39,
  enough: 1,
  kind: -4.5,
  words: {
    '-11': 'who|with',
    '-10': 'could|thank',
    '-9': 'good|pleas',
    '-8': 'at|cours|may|out|the|want|was|year',
    '-7': 'apply|i _ not|kind|lik to|my answer|next|so i|to the|would _ to|you get',
    '-6': '^ if|^ thank|a|and|any|better|down|giv|i _ your|if you|interview|lov|put|round|sorry|us|what|would you|you can',
    '-5': '@|a _ answer|an|answer is|clos|day $|each|for|help|hop|i|i _ the|i _ understand|i hop|i will|if|job|last month|man|me|myself|need|on my|right|thank you|that is|the _ of|they|train|turn|week ago|whenever|wher|you _ to|you to',
    '-4': '@ @|^ would|a second|am not|and then|anyth|application|appreciat|as well|bad|be _ to|but i|candidat|did _ get|experienc|fin|gav|goe|grateful|hand|handl|happy|hav _ in|hav _ it|hav _ my|hav a|hav had|honest|hundr|i _ it|i know|is _ a|last week|mad|mak|min|mind|my _ and|my _ answer|offer|old|on|only|pag|proper|rol|room|should i|so|so _ is|someth|suit|tell me|than i|that|thi tim|to be|to say|two day|used|want to|was my|welcom|wer|when|whoever|whol|will|with a|worry|wrong|you will|your email',
    '-3': '^ and|^ could|^ pleas|^ the|^ was|a _ so|accept|after|am a|and _ hav|and _ you|and for|and i|and your|apply again|ask me|away|befor i|behind|best|better $|by a|call $|car|certificat|com back|company|decision|did|do $|doe not|eleven|els|enjoy|explain|fail|fil|forward|friend|from a|giv me|glad to|great|happy to|hav no|he|help me|hir|i _ a|i _ never|i _ on|i could|i still|i want|in|in my|is _ and|is no|is not|it|it _ my|it was|just a|lady|laugh|learn|letter $|might|mor|my _ i|my _ was|my own|nam|new|no|not _ you|of _ to|of you|on your|owe|panel|paper|part|phon call|plac|practis|process|school|she|sur|taken|talk|than|thank for|the _ for|the _ i|the _ so|thos|tim to|to _ my|to _ so|to _ thi|treat|up on|what you|when you|which|whil|why the|winter|wish|would _ lik|would _ you|would still|you _ it|you _ my|you _ that|you a|you could|you took|your letter',
    '-2': '@ is|^ we|^ which|a _ to|after the|and _ it|answer on|as _ as|as you|becaus i|choic|feel|finish|first $|for _ me|form|half|hom|i feel|i think|i was|is to|it _ me|may i|me the|me to|my _ test|personal|read your|return|sampl|should hav|tell|thank _ for|the _ you|ther _ no|ther is|to read|use|would _ be|you _ no|you ask|you need|your',
    '-1': '^ ther|^ you|my|post|should|them|work',
    '1': 'feedback $|hav not|i can|meant|offic|tak|the third',
    '2': 'a _ about|a reply|and @|and _ @|at least|check|for _ feedback|grow|hard|has been|i _ now|i _ told|i would|i writ|long $|me $|my _ for|of _ and|of the|one _ the|said|saw|shout|start to|the phon|try|up the',
    '3': '#|@ _ @|@ was|^ for|^ is|^ not|^ two|a _ of|afternoon|age|and _ a|ask _ my|back $|busy|courtesy|dead|ever|everybody|far|for _ answer|from|had the|i _ keep|i am|i should|i suppos|in #|in the|is _ the|is still|it would|know you|lack|least|let me|me on|near|not answer|of #|of a|of it|on _ and|on _ to|rejection|result|run|seen|send|seven|should be|speak|stay|term|that _ would|that my|the _ desk|think you|thought|thre|to me|to writ|told you|too $|touch|two _ and|up in|whether|will _ me|will keep|with your|within|word _ my|you|you _ in|you _ tim|you wer|your _ of|your answer|your colleagu|your feedback',
    '4': '# _ the|@ at|^ but|^ every|^ how|a _ from|a bit|a few|a person|an answer|and got|and not|and so|answer $|are|are in|ask $|can _ be|can _ that|can be|copy|dat|desk|do _ the|even|get|get back|going|going to|got|hav left|hav now|how _ can|i _ hear|i ask|in a|into|is been|is now|it so|learn _ it|letter of|list|look lik|many|me _ and|me a|me back|not|not a|not hav|now|number|on @|on _ i|on which|onc|patienc $|pick|question _ the|recruiter|reply $|request|someon|text|that was|that you|the #|the _ befor|the front|the one|the person|the sam|the two|thes|thi _ and|thi is|tim i|to _ your|too _ to|was _ i|was _ to|week and|wer _ to|what _ the|word|word about|would _ hav|writ _ you|you _ hav|you _ thi|you _ you|you told|you would|your own',
    '5': '@ _ to|^ hello|about _ trial|about me|am still|an _ and|as i|ask _ a|back _ me|begin|by the|cam|can see|carry|check my|day _ i|department|doe it|faster|forgotten|get $|get _ to|gon|hav ask|hav kept|hear|hello|i _ grow|i _ you|i find|i had|i keep|i onc|i thought|in your|is a|know $|less|let _ know|many mor|me know|mean|mor tim|must be|my messag|my request|my trial|no answer|not i|on _ #|onlin|polit|ring|sam|should not|silenc is|sinc the|so hard|so you|that _ in|the _ and|the _ from|the _ or|the _ would|the feedback|the interview|thi|tim _ my|to _ you|to ask|to send|to you|took|was _ @|was in|which i|writ to|yet|you _ going|you _ ring|you thre|your $|your end',
    '6': '@ $|@ _ the|^ thi|^ why|a _ is|again on|answer _ i|bump|but it|comment|day|day one|disappoint|doe|email i|follow|four $|hav|hav _ to|hav to|hav you|hold|how many|i _ ask|i _ wait|ignor|in _ of|interest in|is|it tak|keep|last|letter _ #|month $|my email|my first|no one|often|phon|quicker|see the|so much|soon|suppos to|the _ not|the rejection|third tim|tick|to _ a|to think|two|wall|within a|without|would hav|would hear|writ|wrot|you _ answer|you _ not|you had|you said|your comment|your offic',
    '7': 'am begin|are you|at your|back to|begin to|blu|by|by @|call|comment $|fiv|for _ week|hard to|i _ begin|i _ by|i _ get|i left|it seem|mayb|messag on|month|my _ email|my _ letter|my _ two|my mail|no _ has|noth|now $|pick up|quiet|request for|slow|so _ to|soon $|still wait|thi again|to _ me|to get|twic|what is|would _ in|you $|you just|you keep|your _ would|your silenc',
    '8': '^ thre|already|anybody|appear|be _ the|been|empty|four|fourth|from you|from your|hang|i rang|is anybody|my _ mail|my last|my phon|nobody|not _ to|noth $|open the|receiv|said _ would|second|sinc|stop|the _ which|to _ of|you ignor',
    '9': '# and|and again|answer _ be|answer peopl|be in|email|i _ see|into a|later|my question|non|patienc|rang|see|still|tim',
    '10': '@ and|^ still|a month|again|anyon|hav _ you|seem|suppos|unanswer|week',
    '11': '^ as|a word|chas|left|mail|messag',
    '12': 'back|feedback|promis|respons|the _ tim',
    '13': 'inbox|long|third',
    '14': 'reminder|reply|voicemail',
    '15': 'wait',
    '16': 'answer',
    '18': 'silenc'
  }
}
