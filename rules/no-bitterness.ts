import {bitterClasses, bitterFamilies, type Bitterness} from '../src/lexicon/bitterness'
import {offending} from '../src/lexicon/offences'
import {bitternessWeights} from '../src/lexicon/weights/no-bitterness'
import {defineRule, remove, replace, weigh, type Example, type Hit, type Message, type Sentence} from '../src/rule'

const messages: Readonly<Record<Bitterness, string>> = {
  insults: '“{match}” insults the reader or the firm.',
  mocks: '“{match}” reads as sarcasm.',
  blames: '“{match}” blames the reader or the firm.',
  scorns: '“{match}” speaks with contempt of how the answer was sent.',
  spites: '“{match}” wishes harm or ends the contact.',
  resents: '“{match}” reads as resentment.'
}

/** Swearing with a mark in place of a letter or more: the first letter stands, and a mark comes after it within the word. */
const masked =
  /(?<![\p{L}\d*#@$_])(?:f[*#@$%!]{1,3}c?k?(?:ing|ed|er|ers|s)?|f[*#@$%!]+|f\Wck(?:ing|ed)?|fuc[*#]|sh[*#@$%!1]t(?:ty|show)?|s[*#@$%!]{2,3}t?|bull ?sh[*#@$%!1]+t|b[*#@$%!]{1,4}(?:ch|tch|sh[*#@]t|llsh[*#@i]t|stard|s)(?:es|s)?|a[*#@$%!]{2}(?:hole|holes|clown)?s?|c[*#@$%!]{1,2}nts?|d[*#@$%!]{1,2}ck(?:head)?s?|cr[*#@$%!]p(?:py)?|p[*#@$%!]{1,3}(?:ss|ck)s?|h[*#@$%!]{1,2}ll|d[*#@$%!]{1,2}m?n(?:ed)?)(?![\p{L}\d])/giu

/** What masks a letter. Most drafts have none, and the words themselves are long to compile. */
const mask = /[*#@$%]|\b(?:bull ?)?(?:[a-dfhps]|cr|sh)[!1]|\bf\Wck/i

function findMasked(message: Message): Hit[] {
  if (!mask.test(message.text)) return []
  return message.sentences.flatMap((sentence) =>
    [...message.text.slice(sentence.start, sentence.end).matchAll(masked)].map((match) => {
      const start = sentence.start + match.index
      return {start, end: start + match[0].length, sentence, message: messages.insults}
    })
  )
}

const bearsOut = ({terms}: Sentence) => weigh(terms, bitternessWeights) > -1

export default defineRule({
  id: 'no-bitterness',
  title: 'Leave resentment out',
  tip: 'T5',
  kinds: 'all',
  severity: 'error',
  expect: 'none',
  weights: offending(bitternessWeights),
  classes: bitterClasses,
  guards: {
    ofThings:
      '(weather|rain|storm|traffic|train|trains|tram|bus|flight|ferry|hotel|hostel|printer|lift|elevator|boiler|pump|engine|computer|projector|machine|wifi|wi-fi|motorway|dog|cat|parrot|seagull|goat) (is|was|were|are|kept|keeps)',
    ofOwnPast: '(in|of|at|from|read|saw) my (own|old|former|last|first|previous|project|school|class|thesis|course)',
    ofTheTask: '(this|that) (project|module|course|exercise|subject|method|certificate)',
    ofOthers:
      '(they|he|she|pupils|class|students|kids|children|guests|customers) ..4 (howled|complained|shouted|cried|moaned|screamed|grumbled|protested|wailed) ..2 (that|it|about)',
    taken: '(fascinated|amused|delighted|impressed|moved) me',
    ofRights:
      '(disabled|disability|discrimination|discriminated|headscarf|under thirty|over (fifty|forty|sixty)|pregnant|pregnancy|nursery pick-up|muslim|jewish|polish|poles|women|a woman|a mother|sexism|sexist|racism|racist|ageism|ageist|accent|lawyer|solicitor|tribunal|linkedin)',
    ofTheChosen:
      '((the|your) ..2 (you|they) (hired|took|chose|picked|went with)|your (pick|choice|new (girl|hire|man|guy|colleague))|who got (it|the)|the (other|chosen) ..1 (candidate|one|person)|(one|person|bloke|guy|fella|man|woman|lady) (you|they|who) (hired|took|chose|picked|got)|went with|that ..1 fellow)',
    ofFiction:
      '(the|your|that) (film|novel|opera|comic|documentary|exhibition|musical|poem|play|scene|story) (you|about|was|is|by|with|made|moved)'
  },
  patterns: bitterFamilies.map(({does, find, unless = [], questions, quiet}) => ({
    find,
    unless,
    message: messages[does],
    ...(questions && {only: ({mark}) => mark.includes('?')}),
    ...(quiet && {only: bearsOut})
  })),
  find: findMasked,
  message: messages.resents,
  why: 'People like to help someone grow, and they stop as soon as they are blamed or mocked.',
  mends: [remove(), replace('I respect your decision.', 'Say this instead')]
})

export const examples: Example[] = [
  {flags: 'Thank you for the call. «The whole process was a farce.»', becomes: 'Thank you for the call.'},
  {flags: 'I liked the team«, but your interview was a complete joke.»', becomes: 'I liked the team.'},
  {
    flags: '«You wasted three of my Saturdays.» What should I improve in my case study?',
    becomes: 'What should I improve in my case study?'
  },
  {flags: '«Best of luck ghosting the next applicants.» I would still be glad of a hint.', becomes: 'I would still be glad of a hint.'},
  {flags: 'I read your letter twice. «So much for your famous open door.»'},
  {flags: '«How charming to be dismissed by an algorithm at midnight.»'},
  {flags: '«Thanks a million for stringing me along since March.»'},
  {flags: 'It is your decision, of course. «Your loss.»'},
  {flags: '«I expected more from a school with your reputation.»'},
  {flags: '«You led us on for two months.»'},
  {flags: '«The winner was settled long before anyone read a page.»'},
  {flags: 'The day was well planned. «A parrot would have better manners than your panel.»'},
  {flags: 'I got your two lines. «Nobody there ever read my portfolio.»'},
  {flags: '«I will never buy from you again.»'},
  {flags: '«Your rejection does not meet my current requirements.»'},
  {flags: '«You people should be ashamed of yourselves.»'},
  {flags: '«Is this how you treat everyone?»'},
  {flags: 'I took the early train. «It must be nice to play with other people’s lives.»'},
  {flags: '«I took two days off for this.»'},
  {flags: 'ty for the pizza. «that test was total bullsh*t.»'},
  {flags: '«Frankly, I find the tone of your email insulting.»'},
  {flags: '«Now I know what kind of company you are.»'},
  {flags: '«A goat has better manners than your dean.»'},
  {flags: '«Your letter had all the warmth of a parking ticket.»'},
  {flags: 'Thank you for the tour. «The whole day was badly run.»', becomes: 'Thank you for the tour.'},
  {flags: '«We applicants were spoken to so rudely.»'},
  {flags: '«Not one of you had opened my folder.»'},
  {flags: '«The chairman was more interested in his laptop.»'},
  {flags: '«It was cruel to keep me hoping until June.»'},
  {flags: '«A clinic like yours ought to know better.»'},
  {flags: '«You could at least have told me at the door.»'},
  {flags: '«May you be turned away as coldly as you treated me.»'},
  {flags: '«I am finished with agencies like yours.»'},
  {passes: 'Thank you so much for the afternoon in the lab.', because: '“so much for” is part of the thanks'},
  {passes: 'I know my demo was a bit of a farce, and I want to get better at it.', because: 'it is about the writer’s own work'},
  {passes: 'Nobody was unfair to me, and the day was well run.', because: 'negation counts'},
  {passes: 'I hate to bother you in the harvest weeks.', because: 'it is good manners'},
  {passes: 'There are no hard feelings on my side.', because: 'it says so'},
  {passes: 'Your printer was broken, so I drew the plan by hand.', because: 'a machine is not to blame'},
  {passes: 'I see why you stress the waste of heat.', because: 'waste is the trade'},
  {passes: 'Bravo! The choir was in fine form.', because: 'the praise is meant'},
  {flags: '«I have seldom met such arrogance in a clinic.»'},
  {flags: '«Your doctor yawned through my whole talk.»'},
  {flags: '«You pretended to care about apprentices.»'},
  {flags: '«I wish I had never answered your advert.»'},
  {flags: '«I wouldn’t send a dog to your kennel.»'},
  {flags: '«The lad at the gate was treated like dirt.»'},
  {flags: '«One day you will regret this.»'},
  {passes: 'The joke about the ladder kept me laughing all week.', because: 'a joke was told'},
  {passes: 'I would like to work in loss prevention or as a fraud analyst.', because: 'it is the subject of the job'},
  {passes: 'Best of luck with the new wing, and with the person you found.', because: 'the wish is meant'},
  {passes: 'I was sad to read your letter, and I will be fine.', because: 'plain sadness is allowed'},
  {passes: 'You could have sent a form letter, and you rang instead.', because: 'it is praise'},
  {passes: 'I do not want to waste your time, so I have one question only.', because: 'it spares the reader'},
  {passes: 'How kind of you to write by hand.', because: 'the praise is meant'},
  {passes: 'The robot arm in the test cell was new to me.', because: 'robots are the trade'},
  {passes: 'Was I too rude to the angry guest in the role play?', because: 'the writer asks about themselves'},
  {passes: 'I expected a harder test, to be honest.', because: 'nobody is let down'},
  {passes: 'It must be hard to write so many letters.', because: 'it is sympathy'},
  {passes: 'I will never forget your patience with my slides.', because: 'a good memory is no vow'},
  {passes: 'After all you did for me, I wanted to say goodbye properly.', because: 'the reader did the favour'},
  {passes: 'I will tell my friends how kindly I was received.', because: 'no warning is given'},
  {passes: 'I handled the second question badly.', because: 'the writer speaks of themselves'},
  {passes: 'The day was anything but a waste of time.', because: 'it is turned round'},
  {passes: 'So much for my plan to stay calm!', because: 'the writer laughs at themselves'},
  {passes: 'Nobody could call your panel unfair.', because: 'negation counts'},
  {passes: 'Bloody good soup in your canteen, by the way.', because: 'the strong word is praise'},
  {passes: 'I should never have worn those shoes.', because: 'nobody else is blamed'},
  {passes: 'The smiles at the desk told me all I needed to know about your ward.', because: 'it is praise'},
  {passes: 'Did the customer in the case study look like an idiot to you?', because: 'the insult is not about the reader'},
  {flags: '«I took two unpaid days off for a call that lasted four minutes.»'},
  {flags: '«I suppose I should be flattered by your form letter.»'},
  {flags: '«My hens are treated with more care than your applicants.»'},
  {flags: '«You let me weld all morning before telling me that the job was gone.»'},
  {flags: '«Nobody on your panel even asked my name.»'},
  {flags: 'I enjoyed the tour«, unlike your rude panel.»'},
  {passes: 'I took a day off and two trains, and I would gladly do it again.', because: 'the writer is glad of it'},
  {passes: 'I suppose I should be glad of the rain, as a gardener.', because: 'nobody is mocked'},
  {passes: 'You gave me more care than I expected.', because: 'the comparison praises'},
  {passes: 'Nobody asked anything I could not answer, and that was kind.', because: 'it is thanks'},
  {passes: 'I enjoyed the tour, unlike my sandwich, which fell into the dock.', because: 'nobody of theirs is blamed'}
]
