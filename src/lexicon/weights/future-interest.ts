import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const futureInterestWeights: Weights = {
  base: -4.09,
  enough: 0.4,
  words: {
    '-13': 'which',
    '-11': 'i _ the',
    '-10': 'feedback',
    '-9': 'again in|apply at|at my|decision|did|on @|read|was|what|will the|would you',
    '-8': '@ _ my|^ your|and the|be grateful|had|on a|the _ of|to learn',
    '-7': '@ _ be|^ one|^ our|^ which|appreciat|be _ if|be in|i _ for|if my|improv|interview|letter|look _ my|my next|not _ your|old|portfolio|that|thi|to _ better|wag|want _ be|would _ to|you _ to',
    '-6': '@ _ you|^ is|^ what|about|again and|am going|as you|back to|bit|comment|good|grateful|hav a|how|i _ at|i _ going|i get|i was|in my|it $|learn|mad|now|of my|on it|panel|receiv|someth|study|tak the|that i|the _ was|them|tip|use|week|wer|when _ the|whil|who|you wer|you would',
    '-5': '@ for|^ how|^ i|^ the|^ you|about me|any _ on|application for|as i|ear|for _ me|get|hav me|her|i _ do|i _ lov|i _ you|i can|in _ with|is ther|kept|know if|left|listen|luck|mor|now $|one _ i|over $|quick|remark|said|say|see the|ten|thank|the _ on|the _ or|the new|thirty|thought|to _ if|to get|to the|today $|trial|until|very|want to|we will|would hav|you _ me',
    '-4': '# $|^ could|^ in|^ on|a lot|and _ am|and a|and your|answer on|anyth you|application _ the|best|but|can not|car|centr|cost|could you|court|customer|decid|gap|gav|giv|glad to|grateful for|hand|has|hav _ to|he|hint|hom|hop for|hop the|how to|i _ a|i _ on|i ask|i need|if _ hav|in a|its|kind|kitchen|let|lost|many|me _ and|me the|much|my|not be|not on|or the|pleas _ the|point|room|sinc|suggestion|tak|teach|tell|than i|thankful|that the|that would|the _ in|tim $|two|way|went|whatever you|whether|why|word|work $|would be|wrong|you _ not|you could|your feedback',
    '-3': '@ would|a _ and|a bit|about my|advic|advis|all|am _ to|and it|application|apply|be glad|befor i|certificat|did not|did the|did you|do you|don|down|far|fin|firm|found|four|half|i appreciat|i did|i had|i know|i should|if i|it _ a|lesson|look at|me _ it|me at|mind|my _ are|my _ of|my _ with|next tim|not $|oblig|on _ @|on _ the|order|real|result|sampl|sound|stronger|test|the _ at|the _ that|the panel|thre|to _ and|to _ my|to _ the|to know|week $|what _ you|what a|whol|with a|would _ your|you _ for|you say|you see|your _ i|your _ of',
    '-2': '^ was|a|answer|befor|build|by|could|did i|enough|help|hour|i _ not|is the|it|it _ the|let me|min|must|of|of the|person|reply|sentenc|should be|tell me|the whol|they|to _ for|too|was a',
    '-1': '@ i|^ a|a _ on|been|got|if you|is|lot|mak|plac|right|to _ a|to _ me|you said',
    '1': '#|be _ for|goe|put|you _ a',
    '2': '@ $|@ _ @|^ @|a better|chang|for|for _ the|i _ ask|in the|is _ i|last|me|me for|nam|night|paper|shift|still _ the|the _ call|the _ i|the _ you|the second|think|to _ up|try again|up|with|your|your _ is',
    '3': '@ and|^ onc|^ with|and _ will|any|back|dat|do not|going|hav _ my|hold|i _ my|in @|in your|lik|lov to|my _ and|nam _ the|new|not _ the|onc mor|post in|season|see|shop|show you|sit|the _ intak|the _ tim|the night|to @|to _ again|us|wait|was not|will be|work _ the|would _ happy|you $|you _ know|you will',
    '4': '@|@ _ on|^ do|^ even|a second|address|again $|also|as a|at _ next|at the|be|by the|com _ for|contact|count|do|down $|drop _ a|for the|gam|giv _ a|hop to|i _ learn|i _ that|i hop|if that|in cas|it is|knock|let _ know|level|list for|mail|me _ your|me know|me when|might|my _ in|not _ my|on _ list|on _ my|pleas _ me|return|round the|second|taken|task|that _ was|the @|the _ and|the _ open|the _ to|then $|ther|ther _ a|think of|to _ in|to _ with|to my|try|was _ to|watch|what you|will|with my|would _ for|would com|you _ @|you _ my',
    '5': '^ might|a _ application|about the|am|am her|and|and shall|and when|anyth|at your|back for|bookmark|by then|coffe|dat $|day|for _ day|for a|forward|hear how|heard|i _ her|if _ is|in contact|is _ you|it the|let us|look for|may|me _ if|me on|not|now and|on $|on your|onc _ hav|project|send _ a|so|stay in|talk $|team|the _ shift|welcom|will see|with your|would _ a|would _ up|would it|year $|you _ so|you can|you recommend',
    '6': '@ pleas|a _ list|add|again i|agency|and hop|ask _ my|autumn $|away|away $|back _ the|call|carry|cas|com back|day $|drop out|feel|feel _ to|fr|fr $|from me|from your|gon|hav _ the|hear from|holiday|i _ be|i _ in|i _ still|i am|i finish|i writ|ill|in|in autumn|in spr|keep|let _ not|licenc|licenc you|me as|museum|my paper|myself|next year|of your|onc i|open|open on|other|over the|pleas _ my|rather than|ring|send you|short|spr|still a|talk|text|thank _ and|the _ as|the _ one|the door|the spr|through the|tim|to _ out|us not|was it|which i|will _ back|with _ @|would lik|you _ see',
    '7': '@ _ would|@ to|^ keep|allow|and pleas|at|be back|can _ me|card|chapter|cross|cv|doe not|ever|finish|for @|glad|going to|hav learn|hop that|i _ again|i _ glad|in _ year|intak|interest in|intern|is _ on|list $|mayb|me down|my cv|pag|rather|relief|remain on|run|so you|still|the _ with|the licenc|the next|the pool|then _ am|thi was|to be|to stay|to work|up for|we _ hav|will _ you|will send|winter|with _ i|with you|would _ my|would _ say|would lov|you a|you again|you on',
    '8': '^ should|anew|are|be _ to|be your|bring|consider|count me|do _ me|door|fil|finish my|for you|i shall|leav my|may i|me _ @|me _ chapter|mention|my card|need a|next|not clos|not gon|number|of me|our|plan|pleas|pool|recruit|round|rush|someday|thank _ the|that _ nam|that is|then i|think _ me|to _ you|try _ in|when the|wher i|would _ be|year|you _ and|your _ at|your _ pag',
    '9': 'a year|and _ would|as _ as|career|cover|for _ @|go|i _ com|i _ to|interest|keep my|know $|leav|los|my _ to|not chang|not los|post|put me|ready|recommend|reserv|shall _ again|shout|stand|to remain|to try|whenever|would glad|yes|yet|yet $|you _ again|you are|you mention|your _ list',
    '10': '^ let|^ put|applicant|autumn|drop|follow|hav my|i will|if the|later|no',
    '11': 'am _ the|list|lov|shall|vacancy|we could|would _ another',
    '12': 'and would|com|if your|my _ stay|my nam|my number|need|sam|to apply',
    '13': 'again _ the|hop|i would|when',
    '14': 'if|then',
    '15': 'fre',
    '16': 'onc',
    '19': 'remain',
    '20': 'again|stay',
    '21': 'another'
  }
}
