import {defineRule, growthAsk, type Ask, type Example, type Message, type Sentence} from '../src/rule'

export default defineRule({
  id: 'specific-questions',
  title: 'Ask about something in particular',
  tip: 'T2',
  alsoTips: ['T4'],
  kinds: ['feedback-request'],
  severity: 'warning',
  expect: 'some',
  when: (message) => feedbackAsks(message).length > 0,
  find: (message) => [...feedbackAsks(message), ...guesses(message)].filter(({topics}) => topics.length > 0),
  missing: (message) => {
    const vague = feedbackAsks(message)
    const {start, end, sentence, whole} = vague.find(fillsSentence) ?? vague[0]!
    return {
      start: afterThanks(sentence, start),
      end: Math.min(end, sentence.terms.at(-1)!.end),
      about: 'words',
      marks: 'clause',
      ...(whole && {message: '“{match}” asks about everything at once.'}),
      ...(vague.some((ask) => ask.whole) && {severity: 'info' as const})
    }
  },
  message: '“{match}” leaves open what you would like to hear about.',
  why: 'A question about one skill, answer or part of the interview can be answered in a line; a vague one takes an essay.',
  mends: [growthAsk]
})

const feedbackAsks = ({asks}: Message) => asks.filter(({wants}) => wants === 'feedback')

/** "Was it the spelling, or the pace?" names what the reader may say yes or no to. */
const guesses = ({asks}: Message) =>
  asks.filter(
    ({type, wants, sentence: {terms}}) => type === 'question' && wants === 'reason' && /^(?:was|were|is|did|do)$/.test(terms[0]!.form)
  )

/** "Thank you for the tour, but could you …": what thanks is no part of the ask. */
function afterThanks({clauses, terms}: Sentence, start: number): number {
  const thanks = (from: number, to: number) => terms.slice(from, to).some(({form}) => /^(?:thanks?|grateful|appreciated?)$/.test(form))
  const first = clauses.find((clause) => clause.end > start)
  const next = clauses[clauses.indexOf(first!) + 1]
  return first && next && thanks(first.from, first.to) && !thanks(next.from, terms.length) ? next.start : start
}

const fillsSentence = ({start, end, sentence}: Ask) => start === sentence.start && end === sentence.end

export const examples: Example[] = [
  {
    passes: 'Hi Ana,\n\nThank you for the call. What could I do better next time? Was it the pricing, or my spreadsheet?\n\nTom',
    because: 'a guess names what to speak of'
  },
  {
    passes: 'Hi Ana,\n\nThank you for the call. Could you please tell me, my filleting, was it too slow?\n\nTom',
    because: 'what is asked comes after the comma'
  },
  {passes: 'Hi Ana,\n\nThank you for the call. Could you tell me, was my opening too long?\n\nTom'},
  {
    passes: 'Dear Ms. Lowe,\n\nThank you for the trial. My knife work was slow, I know. What would you practise?\n\nAna',
    because: 'the sentence before names it'
  },
  {passes: 'Dear Ms. Lowe,\n\nThank you for the trial. I have never planned a tasting menu. Where could I learn that?\n\nAna'},
  {
    flags: 'Hi Ana,\n\nThank you for the call. «Any feedback?»\n\nTom',
    becomes: 'Hi Ana,\n\nThank you for the call. Which skills or experience should I build to be a stronger candidate next time?\n\nTom',
    severity: 'warning'
  },
  {
    flags: 'Hi Ana,\n\nThank you for the call about my lighting plan. «What do you think?»\n\nTom',
    becomes:
      'Hi Ana,\n\nThank you for the call about my lighting plan. Which part of my lighting plan should I work on first to be a stronger candidate next time?\n\nTom'
  },
  {
    flags: 'Hi Ana,\n\nThank you for the call. «I would like to ask for feedback on my interview.»\n\nTom',
    becomes: 'Hi Ana,\n\nThank you for the call. Which skills or experience should I build to be a stronger candidate next time?\n\nTom',
    severity: 'info'
  },
  {
    flags: 'Hi Ana,\n\nThank you for the call. «Could you give me some feedback on my application for the Night Auditor position?»\n\nTom',
    severity: 'info'
  },
  {flags: 'Hi Ana,\n\nThank you for the call. «Which part of the interview should I work on?»\n\nTom', severity: 'info'},
  {flags: 'Hi Ana,\n\nThank you for the call. «How can I improve my skills?»\n\nTom', severity: 'info'},
  {flags: 'Hi Ana,\n\nThank you for the call. «What could I have done better?»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «Can you tell me how I can improve?»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «Please share your honest thoughts.»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «I’d be glad of any advice you can spare.»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «Is there anything I should change?»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «How did I come across?»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «A hint or two would help me grow.»\n\nTom'},
  {flags: 'hi ana\n\nthanks for the call. «got any tips for me?»\n\ntom'},
  {flags: 'Dear Sir,\n\nThank you for the call. «Kindly provide your valuable feedback.»\n\nRegards,\nVijay'},
  {flags: 'Hi Ana,\n\nThank you for the call. «Would you be so kind as to let me have a few words of feedback?»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «What would make me a stronger candidate next time?»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «Where can I get better?» Anything is welcome.\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «I hope to hear your impressions soon.»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «If you have any pointers, I would be happy to hear them.»\n\nTom'},
  {
    passes: 'Hi Ana,\n\nThank you for the call. Which skills should I build for a role like this?\n\nTom',
    because: 'skills to build are what the article says to ask for'
  },
  {passes: 'Hi Ana,\n\nThank you for the call. Which qualification should I gain?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. How much experience should I gain before I apply again?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Did I answer the questions completely?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Any feedback on the pricing case?\n\nTom', because: 'short, but it names a part'},
  {passes: 'Hi Ana,\n\nThank you for the call. Was my CV too long?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Could you tell me where my portfolio was weak?\n\nTom'},
  {
    passes: 'Hi Ana,\n\nThank you for the call. I’d appreciate knowing whether my French is strong enough.\n\nTom',
    because: 'an indirect request is a question too'
  },
  {
    passes: 'Hi Ana,\n\nThank you for the call. Any advice? In particular, was the second round too technical?\n\nTom',
    because: 'one specific question is enough'
  },
  {
    passes: 'Hi Ana,\n\nThank you for the call. I’d like to get better at tenders. Any tips?\n\nTom',
    because: 'the sentence before says what about'
  },
  {passes: 'Hi Ana,\n\nThank you for the call. Should I learn Rust first?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. How can I improve my scales for the next audition?\n\nTom'},
  {passes: 'hi ana\n\nthanks for the call. was my soldering ok or shd i practise more\n\ntom'},
  {passes: 'Hi Ana,\n\nThank you for the call. In the group task, did I take up too much room?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Is there a course on rigging you would recommend?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Would a season abroad help me?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Please advise which exam I should prepare for.\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. What did you think of my reel?\n\nTom'},
  {passes: 'Hi [Name],\n\nThank you for the call. Which part of my [Task] should I work on?\n\n[Me]', template: true},
  {
    passes: 'Hi Ana,\n\nThank you for the call. Why was I not selected?\n\nTom',
    because: 'it asks for no feedback, which is for another rule to say'
  },
  {flags: 'Hi Ana,\n\nThank you for the call. «Could I have the score sheet, and any advice?»\n\nTom', severity: 'warning'},
  {flags: 'Hi Ana,\n\nThank you for the call. «How might I evolve and flourish?»\n\nTom'},
  {flags: 'Hi Ana,\n\nThank you for the call. «I would value feedback on why I was not shortlisted.»\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Was I too quiet?\n\nTom', because: 'it names how one came across'},
  {passes: 'Hi Ana,\n\nThank you for the call. Could you comment on how I described my internship work?\n\nTom'},
  {passes: 'Hi Ana,\n\nThank you for the call. Were my references a concern?\n\nTom'}
]
