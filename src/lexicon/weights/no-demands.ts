import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const demandsWeights: Weights = {
  base: -3.02,
  enough: 1,
  kind: -4,
  words: {
    '-14': 'was',
    '-12': 'could|if',
    '-11': '^ your|thank',
    '-10': 'again|year',
    '-9': 'could you|hop|wer|why|would',
    '-8': 'been|did|feel|good|i know|in @|in the|lik|mad|most|never|nobody|on the|one|said|thi is',
    '-7': '^ could|^ what|any|appreciat|cours|even|i|my answer|new|of _ to|peopl|pleas _ me|still|suit|the @|want to',
    '-6': '^ can|^ in|^ my|^ the|^ would|all|and for|and the|can you|decision|did not|do you|i _ up|know|left|many|may|old|pleas _ not|pleas do|should i|sinc|tim $|too|which|you _ the|you wer',
    '-5': '^ how|^ when|^ which|a lot|about|also|alway|and my|as you|befor i|best|cam|for|gav me|get _ at|got|he|how _ i|i _ now|i _ put|if you|is a|kind _ me|last|long|lov|me to|of you|or|other|our|read|respect|slow|som feedback|such|the other|ther is|they|to say|told me|took|used to|wish|word|you $|you _ me|you _ not|you _ right',
    '-4': '@ is|^ and|^ any|^ is|^ should|^ so|^ thank|^ ther|^ thi|^ to|^ with|a|a _ that|already|am a|and|and _ hav|and i|and it|ask|but i|cheer|colleagu|could _ tell|enjoy|enough|ever|fin|follow|forgiv|found|friend|from a|glad|guess|had|handl|hard|hav _ me|hav _ the|her|how to|i _ to|i appreciat|i ask|i had|i hav|i learn|i was|is fin|laugh|licenc|lot|me $|me on|meant|mind|mor|mov|much|night|not _ it|not to|now i|number|perhap|plac|promis|recommend|regard|right $|rol|sat|school|should hav|shout|sorry|start|stay|the _ @|the day|the new|ther|to _ better|to get|to see|to the|told|understand|we|welcom|whenever|whether|wonder|would _ me|wrot|you for|you would|your _ that',
    '-3': '*you|@ _ and|^ did|after the|again $|and _ is|and your|ask _ to|ask me|badly|be a|behind|being|bother|bring|busy|card|cours $|desk|doe|door|felt|first|floor|for _ feedback|for _ me|for the|forget|gav|great|hav been|help me|him|i _ ask|i _ my|i _ the|i _ writ|i hop|if _ is|in|is _ i|lawyer|lik to|littl|look|lost|man|mayb|me _ you|me that|mention|messag|my _ to|number $|nurs|of @|on your|only|play|pleas|question about|rather|reject|remember|run|seem|shop|should _ hav|so|spr|suppos|taught|thank _ for|thank for|thank you|the _ about|the _ and|the _ candidat|the _ was|the decision|the one|the trial|the way|then|thes|to _ about|to improv|to my|try|want _ be|was a|well|what _ it|work in|would be|would help|wrong|you _ a|you _ with|you gav|you giv|you said|your letter',
    '-2': '@ _ the|^ i|fair|hav not|in my|it _ a|myself|of|remain',
    '-1': 'to your|writ to',
    '1': '^ at|how i',
    '2': '^ sinc|at hom|at least|back $|by the|can improv|car|comment _ my|for _ to|fre|giv me|goe|me _ i|me what|my _ was|of the|receiv|reply $|to _ me',
    '3': '^ kind|advic|advis|am _ for|and _ your|answer $|believ|by _ #|copy|fail|far|for _ opportunity|i _ better|i _ it|it up|know how|let|mak|mak it|me at|min|month $|my _ test|my question|need to|pitch|result|show _ the|speak|the _ is|the _ you|the not|the opportunity|the tim|thi $|through my|to _ your|to giv|weekend|will not|with me|work for|you hav|your not',
    '4': '# $|# hour|^ do|^ we|^ you|a _ of|a _ to|about my|advic $|an|and _ do|and _ want|and so|and tell|as i|back|be _ the|both|candidat|chat|comment on|deadlin|demo|end _ the|explain the|for fre|for you|from the|given|hav|hav don|hav got|hav to|himself|hom|hour $|hurry|i _ don|i _ expect|i _ hom|i _ improv|i did|i tak|in _ and|is the|it _ to|it that|leav|let _ hav|me the|me which|min $|my _ befor|next month|not|on it|one $|panel|pay|report|right|second round|so _ me|som|tak it|that _ is|the _ for|the feedback|the two|the very|thi|thing i|tim and|tim i|to ask|useful|what i|what was|which _ i|whoever|will _ to|would _ a|you _ answer|your _ and|your _ by|your comment',
    '5': '#|@ to|^ after|^ feedback|^ let|a _ reply|a form|a full|accept|after|am not|and that|answer on|attach|be told|boss|com|consider|decent|do better|end of|feedback is|for your|form|get|hav it|hear _ the|honest|hour|how _ can|i _ say|i _ you|i believ|i put|i shall|in on|is your|it $|it _ your|it by|it to|less|me after|minut _ the|my _ for|my _ will|my _ with|my fil|my pitch|need|no _ i|not _ for|not ask|not wait|noth|on $|past|peopl who|phon|pointer|post $|prepar|presentation|ready|record|see|sheet|sign|simpl|skill|so do|than a|that you|the _ round|the month|the scor|them|to _ with|to answer|to speak|train $|travel|unpaid|until @|up a|up with|what to|within #|writ $|you had|your _ on|your _ to',
    '6': '@ $|@ for|^ a|^ as|^ just|^ mak|a _ with|a call|a proper|a real|a right|after all|an _ to|answer _ question|claim|conversation|cost|day $|did _ the|explain|for _ two|going to|hav _ giv|hav your|head|hereby|i deserv|i get|i hereby|i think|is to|know _ my|lectur|list of|me thi|my scor|noon|now|now you|observation|of _ month|of my|over the|remark|respons|review|shall|so _ it|straight|talk|templat|test result|the _ day|the week|tim for|to _ told|to hav|to help|to tell|today $|two day|urgent|will _ at|will _ in|writ down|you _ to|you are|your answer|your duty|your remark',
    '7': '^ get|^ send|^ writ|a _ answer|a _ letter|a _ who|am _ you|befor|befor @|call at|delay|delay $|deserv|had better|hear from|how _ did|how my|i _ a|insist on|is _ you|later|least _ can|lin|list|meet|no later|onc $|opinion|owe|pag|pointer $|put|return my|send _ the|someth|tell|test|that _ will|the #|the _ post|the panel|thi _ your|to a|to me|tonight|week $|within|writ back|you _ until|you must',
    '8': '^ explain|^ say|and _ it|are _ to|assessment|duty|entitl to|explanation|from you|grad|has to|hav _ right|i _ on|i insist|is not|latest|me how|not accept|of _ on|owe me|pleas answer|settl|standard|tell _ how|the _ not|the least|the minimum|thre|ticket|to thi|want|will|you _ do',
    '9': 'by @|call|demand|earn|evaluation|forward|i demand|i should|lin _ the|me|minimum|mor than|must|my _ and|my interview|paragraph|provid|ring|tell _ what|thi week|until|you owe|you will',
    '10': '^ tell|by|detail|for _ call|giv|i _ an|i need|in writ|insist|need your|respond|set|settl for|today|wait|writ|your call',
    '11': 'and _ me|answer|entitl|full|i expect|immediat|mark|owed|proper|right to|ring me|send|statement|you to',
    '12': 'hav the|i requir|option|scor',
    '13': '^ answer|i want|least',
    '14': 'debrief|expect|reply|requir|return|written',
    '15': 'due',
    '16': 'comment',
    '19': 'tomorrow',
    '24': 'feedback'
  }
}
