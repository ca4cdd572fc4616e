import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const futureInterestWeights: Weights = {
  base: -3.87,
  enough: 0.4,
  words: {
    '-15': 'feedback',
    '-14': 'which',
    '-13': 'how',
    '-12': 'what|would you',
    '-11': 'and the|improv|on @|who',
    '-10': 'at my|did|how to|i _ the|you would',
    '-9': '^ what|at _ @|comment|decision|interview|read|that|the _ of|thought|to _ better|to learn|wag',
    '-8': '@ _ my|about|again in|had|i _ for|i get|learn|letter|tip|was|week|whil|will the',
    '-7': '^ how|^ is|^ one|^ our|^ your|appreciat|back to|be grateful|bit|develop|hop you|i _ do|if it|look _ my|not _ your|old|on a|that i|thi|to _ if|until|you _ to',
    '-6': '^ which|a _ applicant|about me|all|am going|any _ for|as i|as you|be _ better|colleg|gav|get|hav a|hear what|how _ i|i _ going|i _ lov|i can|i need|i was|if my|in my|is ther|it $|opinion|panel|remark|say|study|that would|the _ was|very|whatever you|with a|would _ to|you _ for',
    '-5': '@ @|@ _ the|@ _ you|@ in|^ could|^ the|^ you|a _ lik|advis|again and|and your|any _ on|anyth you|be _ if|be in|be thankful|becom|but|centr|could you|decid|do better|ear|for _ me|from @|giv|grateful|hav _ to|hav me|hint|hop for|i _ a|i _ at|i _ hop|i _ you|i go|if _ hav|in _ with|kept|kind|kitchen|luck|mad|me _ and|me _ it|me _ to|much|my next|not on|now|of _ @|of my|on it|pick|receiv|should i|sinc|six|teach|tell|the _ post|the new|to _ my|to know|to the|trial|two|use|we will|wer|when _ the|would _ thankful|would help|you _ me|you _ of|you wer',
    '-4': '# $|@ for|^ was|a _ and|a bit|a lot|about my|and a|application _ the|application for|best|better|between|by|cam|can not|could|could i|did i|do i|do you|everyon|experienc|far|few|four|friend|glad to|good|hand|has|he|help me|i _ on|i wish|if i|in _ @|interview _ @|it _ a|it _ me|it _ the|its|left|listen|manager|many|me _ you|mor|my|my _ of|my portfolio|now $|or a|person|pleas _ the|portfolio|quick|room|said|sampl|set|someth|stronger|suggest|suggestion|tak|tak the|that the|the _ or|them|thirty|to get|to improv|told|want _ be|way|went|what _ you|whether|why|would _ your|would be|would hav|you could|you think',
    '-3': '^ did|^ i|^ on|a few|a week|advic|and _ am|be glad|befor|befor i|car|did not|did the|did you|feedback $|feedback _ my|fin|firm|for _ to|found|grateful for|half|happy|help|her|hom|hour|how i|i _ appreciat|i _ it|i _ not|i ask|i did|i had|i know|in _ of|mind|my _ with|my interview|not $|of|order|real|reply|send|shar|sound|ten|test|thank|the _ at|the _ on|the _ the|the best|the interview|the panel|the tim|thre|to _ and|to _ me|to _ your|to me|too|want to|was my|wher|which _ of|whol|word|would appreciat|wrong|you _ tell|you see|you suggest|your _ of|your feedback',
    '-2': '#|@ i|^ in|a|am _ to|answer|comment on|for me|got|is the|lik your|look at|me _ i|next tim|on _ @|tell me|the whol|to _ for|week $|what would|your _ about|your _ on',
    '-1': 'an|been|can|if you|it|job|mak|must|of the|only|should be|thankful|view',
    '1': 'let _ know|put|the _ i|the sam|think|to _ into|told me|up',
    '2': '*you|@ at|^ if|^ it|^ thank|and i|as a|at the|chang|goe|i _ my|level|may|me|me for|me know|shift|sit|the _ and|the _ you|to @|to _ up|try again|you _ a|you _ my|you told',
    '3': '@ $|@ _ would|@ is|^ @|^ anyth|^ onc|a better|again $|and then|at _ next|be|card|count|day|ever|how my|i _ ask|i _ grateful|in $|in the|lik a|me _ your|my _ and|nam|new|not _ the|someon|stay in|the second|thing|to _ with|to be|would com|you _ @|you will|your _ is',
    '4': '@|^ do|^ with|am|and|and _ be|at your|cook|dat|down $|feel|for _ the|forward|gam|giv _ a|going|if _ is|in|in cas|look for|lov to|me _ if|me as|me when|museum|my _ by|on _ my|pass|season|shop|so|somebody|still _ to|task|tell _ how|the _ intak|the _ tim|the next|the night|ther|ther _ a|think of|try|us|was not|watch|what you|will|would _ for|would lik|you _ so',
    '5': '^ even|a _ application|a _ at|a second|also|at all|by the|coffe|contact|dat $|drop _ a|for a|hop to|how did|i _ learn|i _ that|i finish|i hop|in _ the|in contact|in spr|in your|it the|knock|me on|not _ my|on $|on _ list|onc _ hav|paper|plan|practis|return|round the|second|shot|taken|talk $|that _ was|the #|the _ as|the _ to|the _ with|to _ in|to _ of|to _ out|to work|welcom|with my|with your|work _ the|work _ your|would lov|you can|your _ at',
    '6': '@ pleas|^ should|a _ list|about the|again i|applicant _ the|ask _ my|at|autumn $|away|back for|bring|call|can _ me|cas|day $|do not|feel _ to|finish|for _ @|for _ day|for the|fr|fr $|from me|gon|hav _ the|i _ still|i am|ill|is _ you|keep|let us|licenc|lik _ shot|list $|list for|me down|my _ in|myself|next year|not|on your|onc i|open on|opening|pleas|post in|project|rota|round|send _ a|spr|talk|that is|the _ one|the _ shift|the spr|to _ again|to my|was _ to|was it|which i|will _ back|will be|would _ a|would _ say|would _ up|would glad|year $|you again|you recommend|you tell',
    '7': '^ let|agency|and hop|applicant|away $|back _ the|carry|doe not|door|from your|glad|heard|i _ be|i _ glad|i _ her|i _ to|i writ|if that|in autumn|intak|interest in|intern|is _ on|know $|my paper|number|of me|of your|open|other|over the|pag|prepar|rather|ready|recommend|remain on|ring|send you|short|text|the door|then i|through the|to stay|wher i|winter|with _ @|with _ i|would _ be|would _ my',
    '8': '^ keep|add|and pleas|as well|be back|be your|chapter|com back|consider|cross|finish my|for you|go|going to|hav learn|hear from|hear how|hop that|i _ again|i _ in|i will|in _ year|later|may i|mayb|mention|my _ to|next|pleas _ my|post|rather than|recruit|relief|run|someday|still|thank _ the|that _ nam|the licenc|when the|with you|year|you _ see|you a|your _ pag',
    '9': '@ to|^ put|am _ the|and _ would|and would|are|as _ as|career|count me|fil|for @|i shall|interest|leav|lov|me _ @|my card|not chang|not clos|our|put me|to _ you|to remain|try _ in|will _ you|yes|yet|you _ and|you mention|you on',
    '10': 'a year|be _ to|do _ me|follow|i _ com|if your|los|need a|reserv|shout|then _ am|think _ me|up for|vacancy|whenever|yet $|you _ again|you are|your _ list',
    '11': 'cover|drop|hav my|i would|if the|keep my|need|no|not los|pool|rush|shall _ again|stand|to try',
    '12': 'autumn|com|hop|if|list|my _ stay|my nam|my number|shall|to apply|would _ another',
    '13': 'we could',
    '14': 'sam|when',
    '15': 'again _ the',
    '16': 'onc|then',
    '17': 'fre',
    '19': 'again',
    '20': 'another',
    '21': 'remain|stay'
  }
}
