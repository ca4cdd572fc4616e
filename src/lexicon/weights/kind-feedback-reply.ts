import type {WordWeights} from './table'

/** Fitted by `test/corpus/weigh.mjs` to labelled sentences; not to be edited by hand. */
export const feedbackReplyWeights: WordWeights = {
  base: -1.66,

  words: {
    '-19': 'the interview',
    '-18': 'and for',
    '-17': 'should i',
    '-16': '^ any|for hav|would you',
    '-15': 'could you|for let|improv|interview|your tim',
    '-13': '^ was|hop you|or the|som feedback|want to',
    '-12': '^ and|tak me',
    '-11': '^ which|better|nursery|stronger|the day|to thank|yourself',
    '-10': '# @|^ could|i enjoy|learn from|to know|visit|would also',
    '-9': '^ no|and @|do better|email|glad of|improv my|or|post $|was a|which part|you tell',
    '-8': 'advanc|better at|decision|for noth|hop the|me your|meet|messag|on @|quick|the tour|the trial|to improv|valu|view|you can',
    '-7': '@ about|^ do|^ just|again for|any feedback|be ready|build|busy|chanc to|choic|for consider|got the|her $|hour in|i need|i want|interview in|is it|my mail|possibl|sad|shar|short|thank to|the job|will not|you and|you hav',
    '-6': 'a stronger|account|an answer|bad|be grateful|can you|chanc|cousin|ever had|experienc|for see|for the|fun|hav never|hour|i ask|i could|interview at|me what|of my|part of|personal|polit|sleep|som|thre week|tim in|treat|up on|was the|welcom|what should|wish the|you would',
    '-5': '^ can|^ did|ago i|am still|better $|can improv|conversation|day on|i wrot|improv $|invit|is ther|know how|leav|letter|littl|me yourself|meet me|mor for|on with|open $|outcom|question|receiv|receiv your|rejection|skill|so if|still|that day|the thre|tim on|to grow|week ago|will keep|wish|you giv|you let',
    '-4': 'and is|and would|as i|ask you|be better|becom|could|could i|do i|for feedback|for next|great|how you|i learn|just|know about|learn|learn $|let me|morn|my not|see me|the morn|the outcom|the phon|the result|ther|tour|tour of|updat|valu your|would welcom|wrot on',
    '-3': '@ for|got your|grow|how|interview and|of|thank again|the updat',
    '-2': 'ago|day|for a|should|which',
    '2': 'apply again|comment on|right that|tak the',
    '3': 'sentenc|shall|troubl',
    '4': 'i shall|keep me|put|remark about|the kind|you are',
    '5': '^ mak|^ the|apply|as|back for|do let|explain|fair|feedback about|hav ask|on my|pleas to|point about|read|read them|sign|spr|talk $|that we|the remark|the spr|to apply|up in|useful|will train|would apply',
    '6': '^ keep|again $|am going|and my|colleg|comment about|detail not|feedback it|he could|hop i|not on|observation|right about|slow|stay|tak your|teacher|when you|your not|your tip',
    '7': '^ but|^ let|agre|be consider|can stay|cheer|for each|got it|heart and|i did|i read|is on|most of|my manager|test $|that my|the not|will|will practis|you the',
    '8': '^ sloppy|another trial|any tim|bought|comment|customer|for your|from now|i will|in mind|my test|one by|or for|rush the|said about|say i|sloppy|that lin|that to|to explain|use|will do|you thi|you wrot',
    '9': 'book|comment $|do the|hav start|hop it|it show|need a|now practis|put that|the troubl|thi week|twic $|unstructur|whenever i|will get',
    '10': '^ not|am doing|an ugly|feedback which|for tak|funny how|hav already|it on|mistak in|old phon|point|redo|redo the|send you|show you|tak that|the point|they can|useful $|will use',
    '11': "^ all|^ wow|detail|feedback $|for writ|it with|lik you|my uncle'|nobody had|parent|practis with|remark|sens|the detail|uncle'",
    '12': 'advis and|ask my|explain about|feedback|the river|will learn|wow|your point',
    '13': 'cours at|customer $|doing|hear that|is tru|it start|practis|put in|read on|review of',
    '14': 'an exampl|helpful|now',
    '15': 'any of|warn $|your feedback',
    '16': 'as you|bought a|i knew|will work|you said|your comment',
    '17': 'cut the|mentor|pag|the comment',
    '18': 'mak sens|the tip|will try',
    '19': 'panel saw|your remark',
    '22': 'know me',
    '23': 'the feedback',
    '28': 'are right'
  }
}
