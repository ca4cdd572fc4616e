import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const legalTalkWeights: Weights = {
  base: -3.54,
  enough: 1,
  kind: -4,
  words: {
    '-9': 'the _ you',
    '-8': 'about the|better|even|hop|i _ not|new|thank|which',
    '-7': '^ what|any|are|could|glad|hour|i _ your|if you|kind|me|mor|should i|so|thank you|tim|work',
    '-6': '^ how|address|again|another|best|good|i _ been|i _ lik|my _ is|number|pag|short|talk|than|the _ in|them|wait|week|who|why|you $',
    '-5': '^ and|^ did|a _ on|advert|and _ a|anyon|be _ to|but|explain|fair|for _ @|for an|for your|from the|full|gav|had a|help|i|i want|i would|is _ a|it _ a|lesson|littl|many|much|out of|reply|send|sid|sinc|so i|thank _ for|the _ for|the decision|the other|to me|train|twic|whoever|wrong|wrot|you _ a|you wer',
    '-4': '# @|@ _ i|@ and|^ could|^ for|^ should|^ thank|^ which|a _ and|also|alway|am a|and for|answer|anyth|application|appreciat|as you|at|bit|busy|by|card|certificat|clos|enjoy|feedback|fin|for a|grateful|group|happy|him|i _ never|i _ no|i do|i learn|i wish|in|is _ and|is _ i|is a|it was|lat|laugh|mail|manager|me about|month|morn|mov|my _ on|my old|next|nic|night|not _ thi|not know|on _ i|on my|one $|our|part|person|play|pleas|pleas _ not|pleas do|point|portfolio|presentation|quit|school|slow|sorry|start|still|straight|study|test|that $|that i|the _ so|the new|ther|thi _ a|thi _ my|thought|to|to be|want to|was a|was it|with me|work $|year|year $|you _ to|you hav|you need|you said|your team',
    '-3': '^ may|^ so|and|and my|angry|at my|been a|boss|brok|build|can be|cas study|check|class|com up|committe|cut|detail|exercis|for _ year|from @|gav me|get the|giv _ a|grow|hav _ your|hav no|hav not|he|heart|hous|how _ i|how i|i _ for|i _ still|i hop|in @|in my|it|it and|know _ i|least|let me|licenc|lik a|lin|listen|lov|mark|me _ a|me _ the|me in|miss|mistak|my _ about|my application|my not|my question|my wif|myself|nin|of #|on _ @|on a|one|open|pleasur|proper|question _ the|quick|ran|recommend|respect|ring|run|sampl|say|say that|shout|so _ is|som|spr|stay|stop|strong|teach|the #|the best|the last|the next|the way|ther _ a|thi _ and|tim $|to @|to _ on|to know|too $|two|understand|was the|welcom|wher|wif|will not|without|yet|your _ is',
    '-2': '^ hav|^ i|a littl|and your|colleagu|day|felt|first|for|fre|how to|i _ had|improv|long|my _ to|my own|no|not _ i|of _ i|real|such|tell|that _ is|will do|writ',
    '-1': 'now|pick|the _ is',
    '1': '@ _ you|cover|department|the _ has',
    '2': 'at your|for _ to|front desk|has|honest|i am|job|letter $|mother|sur|the end|the second|thi $|to _ about|to read|was _ for|written|you _ my|you did|your _ about',
    '3': '^ at|^ the|a @|a _ with|about|am _ and|am _ the|am sur|am the|an|and _ has|and what|applicant $|ask|been|believ|board|bring|candidat|data|did not|down|drop|end of|find|forty|friend|front|get _ to|got the|hav|hav _ the|hav _ to|hav the|hir $|i _ it|i _ keep|i feel|i hav|i will|if|in _ of|invit|it $|know a|learn to|letter|me _ on|min|my _ so|my _ wer|now $|of _ and|of cours|of thi|over $|question about|result $|said|say i|second|shall|the _ to|the board|the only|the phon|the whol|to ask|to writ|told _ about|typ|work _ you|work for|you about|you hir|your letter',
    '4': '# and|@|@ @|@ _ your|a|a job|account of|aid|all _ and|am|and @|and _ i|and _ in|and _ that|and that|and then|appoint|be _ in|be the|becaus of|careful|cod|com from|cousin|decision|did $|els $|every|fit|for hav|for you|given|hav _ that|hav said|her $|i _ #|i _ my|i see|i shall|i was|in _ room|inform|interview|is it|is what|know my|man|mind|must be|not|not _ me|not _ your|not get|not hav|of your|on _ and|past|quiet|rat|record|rol $|see|see _ in|see you|so $|so pleas|the _ offic|the answer|the matter|the not|the question|their|ther is|think|to _ befor|to my|treat|turn _ down|was told|will be|with the|would _ a|would _ my|would hav|you _ is|you _ thi|your decision|your question',
    '5': '# _ the|@ you|^ being|^ not|a _ lawyer|a lawyer|a letter|about my|against|and _ did|and _ say|and he|and in|apply _ your|ask _ i|away $|baby|be|can _ a|cas $|church|clear|cost _ the|cost me|describ|fifty|fil|firm|for being|for meet|found your|from my|funny|going|going to|had _ to|hat|i believ|i could|i mention|i said|in _ offic|instead of|its|known|meet me|mind $|my cousin|my union|not the|notic that|offer|officer|old|on me|out $|put you|refusal|round|said i|seem to|team|that _ me|that the|the _ went|the _ would|the thre|thirty|to _ second|to bring|to hav|was not|we _ know|we both|whether|within|you _ on|you in|you tell|you to|your firm|your own',
    '6': '# of|a cas|a long|a woman|after i|all|and from|and now|becaus|cam|claim|cost|council|court $|cultur|decid|do not|due|due to|everybody|expect|expect a|had _ the|hair|has a|hav _ a|hav _ and|hav _ me|hir me|how the|i _ i|i _ nobody|i saw|i told|in _ the|instead|is _ for|is _ it|it _ hard|it _ with|it becaus|know $|leav _ to|lik _ one|local|look lik|me $|men|min $|moment i|my _ was|my _ will|need not|on @|only|out _ the|post|review on|scor|second interview|selection|shall be|so that|star|surnam|the _ hav|the local|the scor|the word|thi decision|to a|to the|union|what _ did|will|would _ hav',
    '7': '@ _ is|^ funny|^ had|^ my|a man|a solicitor|a tribunal|account|becaus i|both know|cas|counsel|faith|firm $|hear|hear aid|how my|i _ all|i notic|interest that|matter|my age|noon|not _ enough|not one|pregnant|question _ my|refus|reject|reject me|spok|the job|too _ for|turn|under|wheelchair|which i|year i',
    '8': '^ an|^ under|a _ for|apparent|applicant|at _ and|being|cod for|employment|exact|in cas|is still|know|mention|my _ a|my headscarf|phras|protection|review|seem|story|team is|that _ thre|the @|the _ @|the room|to _ with|under the|when i',
    '9': 'a claim|about thi|bia|colour|consider|count|discrimination|if i|in court|nam|on _ with|passport|problem|sit|someth to|strang|the equality|the ombudsman|want a|you saw',
    '10': 'becaus _ am|dat|hijab|leav|notic|regulator|sue|the law|the regulator|told you|tribunal|unlawful',
    '11': 'court|hir|my dat|my right|thi|was out|women',
    '12': 'equality|foreign|girl|not _ on|ombudsman|saw|too old',
    '13': 'headscarf|labour|the labour',
    '14': 'inspectorat|lawyer|over',
    '15': 'woman',
    '16': 'law|solicitor',
    '18': 'interest',
    '19': 'age|legal'
  }
}
