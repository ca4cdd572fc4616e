import {askForFeedbackWeights} from '../src/lexicon/weights/ask-for-feedback'
import {adding, defineRule, growthRequest, insertBeforeClose, type Example, type Mend} from '../src/rule'

export default defineRule({
  id: 'ask-for-feedback',
  title: 'Ask for feedback',
  tip: 'T5',
  alsoTips: ['T4'],
  kinds: ['feedback-request', 'thank-you'],
  severity: 'error',
  expect: 'some',
  weights: askForFeedbackWeights,
  when: ({kind, kindSource}) => kind === 'feedback-request' || kindSource === 'detected',
  classes: {
    said: '(feedback|advice|insight|insights|pointers|suggestions|tips|guidance|critique|criticism|comments|recommendations|thoughts|hints|impressions|remarks|takeaways|learnings|evaluation|appraisal|assessment)',
    wished:
      '(would|could|can|might|may|if|hope|hoping|need|want|wish|any|some|please|kindly|happy|glad|welcome|love|like|look|looking|await|awaiting|ask|asking|request|owe|deserve|entitled|demand|expect)'
  },
  // An ask in a form that nobody listed: feedback is named, and wished for somehow. In doubt it counts.
  patterns: ['@wished ..12 @said', '@said ..12 @wished'],
  only: ({thanks, negated, time}) => !thanks && !negated && time !== 'past',
  find: ({asks}) => asks.filter(({wants}) => wants === 'feedback').map(({start, end, sentence}) => ({start, end, sentence})),
  missing: (message) => {
    const place = insertBeforeClose(message)
    const insertAsk: Mend = (context) =>
      [growthRequest(context) ?? []].flat().map((suggestion) => adding('ask', {...suggestion, text: place.set(suggestion.text)}))
    return {
      start: place.at,
      end: place.at,
      mends: [insertAsk],
      ...(message.kind === 'thank-you' && {
        severity: 'info' as const,
        message: 'This note of thanks asks for no feedback; that is fine unless you want some.'
      })
    }
  },
  message: 'The message asks for no feedback, advice or pointers.',
  why: 'People like to help others grow, but they answer only what they are asked.'
})

export const examples: Example[] = [
  {
    flags: 'Dear Ms. Lowe,\n\nThank you for your letter. I enjoyed the day at the yard.«»\n\nBest,\nTom',
    becomes:
      'Dear Ms. Lowe,\n\nThank you for your letter. I enjoyed the day at the yard. Could you tell me which skills or experience I should build to be a stronger candidate next time?\n\nBest,\nTom'
  },
  {
    flags: 'Dear Ms. Lowe,\n\nThank you for the interview about the fleet planner role.«»\n\nBest,\nTom',
    becomes:
      'Dear Ms. Lowe,\n\nThank you for the interview about the fleet planner role. Could you tell me which skills or experience I should build to be a stronger candidate for another fleet planner role?\n\nBest,\nTom'
  },
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. Why was I not selected?«»\n\nBest,\nTom', severity: 'error'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. I would like to know the reason for the rejection.«»\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. Please reconsider my application.«»\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. Is the post in Leeds still open?«»\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. Could you forward my CV to the Leeds office?«»\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call.«» Please keep me in mind.\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. Who got the post, and when do you hire again?«»\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. What put you off me?«»\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. How are you? Did the move go well?«»\n\nBest,\nTom'},
  {
    passes: 'Dear Ms. Lowe,\n\nThank you for your letter. I enjoyed the day at the yard.\n\nBest,\nTom',
    kind: 'thank-you',
    because: 'a note of thanks asks for nothing'
  },
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. Any feedback?\n\nTom', because: 'vague, but it asks'},
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. Which skills should I build?\n\nTom'},
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. Was my answer on triage too short?\n\nTom'},
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. I’d love your take on the sketches.\n\nTom'},
  {
    passes: 'Dear Ms. Lowe,\n\nThank you for the call. If there is a book on rigging you’d recommend, I would read it.\n\nTom',
    because: 'it asks without a question mark'
  },
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. I would be glad to know whether my sample was too long.\n\nTom'},
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. Would two more seasons count for more than the licence?\n\nTom'},
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. Send me your feedback.\n\nTom', because: 'an order asks too'},
  {
    passes: 'Dear Ms. Lowe,\n\nThank you for the call. I would like feedback on why I was not chosen.\n\nTom',
    because: 'it names feedback, whatever else it does'
  },
  {passes: 'ms lowe thx for the day. what can i do better on the till next time\n\ntom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. So that’s it, after nine weeks?«»\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. Would you read my application once more?«»\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. Where may I return the visitor badge?«»\n\nBest,\nTom'},
  {flags: 'Dear Ms. Lowe,\n\nThank you for the call. I was given advice by a friend.«»\n\nBest,\nTom'},
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. May I pick your brain on the rigging test?\n\nTom'},
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. Two lines on my sketches would teach me more than a book.\n\nTom'},
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. I can’t tell on my own whether my talk was too dry.\n\nTom'},
  {passes: 'Dear Ms. Lowe,\n\nThank you for the call. Feel free to tear my plan apart.\n\nTom'},
  {passes: 'ms lowe thx for the call. lmk what i can do better\n\ntom'}
]
