import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const feedbackRequestWeights: WordWeights = {
  base: -1.83,

  words: {
    '-21': 'i wrot|in touch|my email',
    '-20': 'ago|i sent|sampl $|you again',
    '-18': '# about|be consider',
    '-17': 'any tim|few thing|much to|you need',
    '-16': 'again for|again if|ago i|machin i|writ again',
    '-15': '^ just|again|follow up|i acknowledg|would com|you just',
    '-14': '^ should|be pleas|bell|my mail|six week',
    '-13': 'hop we|last month|month i|reply at|you $',
    '-12': '^ me|cross|had no|hop i|i shall|keep me|still|will find',
    '-11': 'afternoon in|my question|my test|need a|need an|noth $|onc mor|shout if|talk to|your remark',
    '-10':
      '@ from|^ let|contact|end of|glad apply|happy|hear of|i wish|in mind|last email|my letter|parent|shall|stay|test $|the feedback|you are|you onc',
    '-9': 'a shot|an answer|any of|are right|consider for|detail|ever|from you|hop that|if another|is fin|mak sens|my last|my messag|my not|open to|pleas keep|should you|the point|vacancy|which i|wrot',
    '-8': '^ not|a lin|apply again|back|email i|has|hav written|hear from|i read|i remain|if a|just|mor for|my number|new|not from|not i|not of|of me|open|pair|pil|practis on|remain interest|somebody|the summer|week|whenever|word on|wrot to|you get',
    '-7': '^ why|as you|every|for all|glad to|good luck|i will|me again|remain|remember me|silenc|the detail|think of|to stay|will|will use|wish you|would apply|would glad',
    '-6': '@ $|again when|and will|com up|desk|latest|mind for|month $|my sister|my trial|not on|on $|open $|question about|sent|thre week|up on|will keep|will train|with you|you a|you said|your comment',
    '-5': 'a plac|a word|can not|last|pleas to|sign up|start|the station|we can|word',
    '-4': 'do keep|get my|if the|number|sign|still be|tax|to hear|until|would still',
    '-3': 'keep|keep my|troubl',
    '-2': 'if',
    '-1': 'wish',
    '2': 'first $',
    '3': '^ also|assessment|giv me|mak me',
    '4': '@ or|anyth|better at|feedback for|i study|lik|part|would mak',
    '5': '^ could|answer on|application $|assessment day|could|could you|feedback|grow as|how can|it befor|lik to|next|next application|of my|on two|po for|safety|the next|ticket|tim on|to improv|train|which part|work at|you tell',
    '6': '@ which|^ one|^ was|advis|advis me|application|cam to|engineer|enough|enough $|exercis|for a|for consider|i improv|i should|in advanc|lik your|ready for|regard $|rejection|stronger candidat|tell me|too',
    '7': '^ wer|also|and for|answer about|becom|better prepar|born|business|feedback on|for improv|fund|grow|hour $|improv $|planner|the assessment|what|which of|would a|would also|would valu|your email',
    '8': '^ how|area|befor i|better for|candidat|experienc|hav any|hour with|i want|invit me|it mor|knowledg|mean to|mock|my next|my presentation|of them|on one|pointer|should|som|som advic|strengthen|want to|wer my|which|work the|would lik',
    '9': 'advanc for|am work|application and|be better|be glad|can improv|develop|ear|from $|from that|handl|help me|i mean|label $|lik som|my answer|presentation|result $|so that|to becom|was my',
    '10': '^ anyth|^ what|advic|be ready|be useful|becom a|better|demand|experienc $|i spent|nobody bother|or|prepar|study|the mock|the pass|was ther|what would',
    '11': '^ and|^ any|advanc|also lik|and is|and want|can i|do better|do i|do it|get on|hav som|improv and|me which|next tim|should i|ther anyth|train would|which area',
    '12': 'a better|a stronger|be grateful|better next|first of|how could|me som|skill|to learn',
    '13': '^ wher|any advic|did i|improv|tabl $|to get',
    '14': '^ tell|^ which|and was|can you|how do|lik feedback|oblig for|or is|would appreciat',
    '15': 'or the|stronger',
    '16': 'elsewher|to grow|what should',
    '17': '^ can|apply for',
    '18': 'i apply',
    '19': 'som feedback|thought for|would you',
    '20': 'could i',
    '21': 'you giv',
    '24': 'main',
    '31': 'any feedback'
  }
}
