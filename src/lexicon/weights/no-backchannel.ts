import type {Weights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const backchannelWeights: Weights = {
  base: -4.43,
  enough: 1,
  kind: -5,
  words: {
    '-11': 'my',
    '-7': 'in @|would',
    '-6': '^ you|about|and i|lik|thank|the|what',
    '-5': '@ @|again|all|and|answer|be|call|could|day|good|i _ not|if|is|mor|pleas|question|should|the _ of|tim|want|you _ me|your assistant|your letter',
    '-4': '#|am _ to|assistant|befor|can|card|did|every|i did|invitation|new|right|said|than|thank you|to the|two|very|was|will|year|you',
    '-3': '@ _ on|^ if|^ so|^ thank|any|apply|at|back|better|decision|end|even|for|hav|he|i|is a|it is|keep|kind|kind _ me|learn|lov|mad|mak|most|much|need|next|nobody|or|peopl|question $|see|tak|test|that|thre|to|told _ to|want to|well|word|you _ your|your colleagu|your not',
    '-2': '@ _ @|@ _ in|@ _ the|@ in|^ how|^ i|^ in|^ is|^ it|^ may|^ no|^ nobody|^ pleas|^ thi|^ what|^ which|a _ with|a lot|about the|advic|again $|and _ @|and _ the|and for|and said|and then|and your|another|appreciat|as|as a|at _ end|been|best|but|but i|car|chang|clos|comment|cours|deserv|do|expect|feedback|feel|felt|for _ not|for a|for the|four|glad|hear|help|hir|his|hour|i _ still|i find|i read|i will|i wish|i would|interview $|it _ a|job|just|last|laugh|least|lost|lot|man|many|me and|me at|me in|me to|might|morn|my _ and|my not|nic|not _ a|not want|noth|offer|onc|other|pag|pass|pass on|person|plac|plan|read your|receiv|recommend|reply|rol|said _ would|say|send|short|should i|so|someth|start|such|suggest|talk|tell me|that the|the _ at|the _ in|the _ to|the _ you|the end|the old|the one|them|then|ther is|thing|think|to _ for|to _ the|too|tour|train|understand|warm|was _ of|was _ the|we|week|wer|when|whol|why|wish|with a|with the|would _ your|writ $|you gav|you hav|you would|your _ about|your _ of|your _ on|your comment|your decision|your new|your offic',
    '-1': '^ could|^ kind|^ let|^ who|a _ from|about my|after the|am a|and _ a|and it|and the|anyth|application|are|ask you|at least|at thi|being|bother|candidat|cas|clear|com|comment on|crew|day $|decision $|ever|fin|for _ me|for my|from your|hav a|honest|i _ be|i _ my|i _ that|i appreciat|i expect|i hav|i remain|if you|interview|invit|is not|it|leav|letter $|lik your|long|may|me the|mention|month|must|never|no|now|open|over|own|pick|point|quick|rejection|report|respect|right $|sam|sent|slow|speak|stop|team $|thank _ for|that your|the new|the sam|the tour|the whol|thi $|tim $|treat|twic|up $|us|valu|was _ and|whoever|with|would be|wrong|year $|you _ a|you _ i|you _ to|you can|you for|your _ is',
    '1': '@|am not|box|do not|email $|given|group|i _ it|i got|i try|is _ in|is no|its|know that|lead|not _ to|not mind|number _ the|on|on _ and|on the|somebody|that _ am|thi address|turn|use|was a|with _ and|with you',
    '2': '*you|^ a|^ got|a _ on|a _ who|a former|across|am $|am _ you|am writ|an|and _ i|and _ me|and _ that|and _ thi|and _ you|and not|and she|and was|at the|becaus i|bin|bought|bring|build|clean|com to|cousin|desk $|doe|down|fiv|fiv minut|floor|for _ interview|former|found your|gav _ your|go|going|googl|hav _ your|her|her _ am|hop|hop _ is|how to|i _ hop|i _ is|i found|i googl|i know|i told|in _ account|in _ i|in _ second|in two|in your|instead|instead $|into a|is _ i|is my|it _ my|it took|it with|know _ i|know you|land|lin $|log|mail $|mat|me about|me on|me which|messag|my cousin|nam $|not _ me|now i|of a|of the|on @|park|play|problem|project|rang|register|said _ was|saw your|say _ was|say i|school|second $|seem|som|still|suppos|suppos to|system|that _ how|that _ to|the _ a|the _ and|the _ desk|the _ gav|the _ list|the _ one|the _ sheet|the _ who|the _ your|the front|the interview|the offic|thi one|to _ in|to _ thi|to a|told the|took me|try|typ|up _ @|up for|up on|up your|was _ for|was not|way|way to|who _ you|work _ the|work on|work out|writ|writ _ you|writ to|you _ for|you _ not|you _ on|you _ tell|you may|you on|your _ for|your _ from|your account|your direct',
    '3': "@ _ of|@ with|^ an|^ one|a _ i|a _ of|a _ to|a letter|a mat|an old|and got|and which|becaus|bit of|book|club $|desk and|direct lin|do _ mind|do _ you|easy|find out|find your|firm|for _ on|from|gentleman|got|got thi|hav _ number|hav never|hop _ do|i _ a|i _ going|i _ never|i _ on|i _ one|i _ thi|i _ writ|i bought|i guess|i rang|i saw|i took|i wait|i was|is in|it _ me|look|look _ the|look up|me by|me thi|my _ work|neighbour|number from|number was|old|on _ desk|on _ floor|on _ team|on a|onlin|privat address|privat mail|read $|seem to|she|sister|sister'|slip|so _ am|sorry|that _ was|that i|that is|the _ for|the _ that|the parish|thi _ to|thought _ would|thought i|to _ your|to hav|to me|up _ your|wait for|warehous|was _ a|was _ to|was your|which is|who _ in|with thi|work|work in|would _ you|wrot|you _ the|you do|you ther|your _ email|your _ i|your _ in|your _ lin|your _ to|your _ told|your _ use|your desk",
    '4': '@ _ thi|^ after|^ my|address _ the|am going|and _ it|at your|but the|by _ the|desk|detail|doe your|exit|for _ at|for you|forgiv|guess|hold|how i|i _ find|i _ for|i _ you|i went|in the|inbox|letter to|look _ up|of _ @|of thos|off the|parent|parish|phon|reach|saw|shar|sheet|so _ i|so i|sourc|the @|the _ club|the _ did|the _ lin|the parent|the web|ther|thi not|thos|to _ you|to get|to you|took|up|wait _ you|was on|who _ your|who is|with me|you $|you and|you at|your $|your _ address|your _ mail|your _ so|your _ until|your firm',
    '5': 'a supplier|club|copy|direct $|driver|for me|had your|hav thi|hold of|hom|hom address|hop you|i _ around|i look|in _ @|is how|lin|look you|one _ thos|one of|profil|supplier|switchboard|switchboard _ i|ther $|to _ by|to _ out|took a|tool|until|up in|web|work _ your|you direct|your _ and|your contact|your email|your mobil',
    '6': 'a _ at|account|directory|email _ your|internet|off|out|reach you|search|the staf|the switchboard|through|to reach|was _ supplier|who|your _ was',
    '7': 'find|found|from a|mobil|staf|you up|your _ number|your hom|your personal',
    '8': 'around|contact|direct|extension|me your|number $|of your|on your|thi number|to find|your extension|your nam',
    '9': 'mail|nam|personal|thi|your address|your number',
    '10': 'email|i _ your|your @|your privat',
    '11': 'list',
    '13': 'your',
    '14': 'privat',
    '17': 'number',
    '18': 'address'
  }
}
