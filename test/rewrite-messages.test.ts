import {describe, expect, it} from 'vitest'
import {lint, rewrite, rules, type MessageKind} from '../src'

// What the rules make of whole messages together. Each case stands for a fault that a reader once found in a rewrite.

const full = (text: string, kind: MessageKind = 'feedback-request', more: {subject?: string} = {}) =>
  rewrite(text, {level: 'full', kind, ...more})
const letter = (body: string) => `Dear Ms. Lowe,\n\n${body}\n\nKind regards,\nAna Reyes`
const body = (text: string, kind?: MessageKind) =>
  full(letter(text), kind).text.replace('Dear Ms. Lowe,\n\n', '').replace('\n\nKind regards,\nAna Reyes', '')
const first = (text: string, ruleId: string, kind: MessageKind = 'feedback-request') =>
  lint(text, {kind}).diagnostics.find((each) => each.ruleId === ruleId)?.suggestions[0]

const thanks = 'Thank you for the interview.'
const good = 'Which part of my case study should I work on to be a stronger candidate next time?'

describe('one question of ours is enough', () => {
  it('so that two bad ones become one', () => {
    expect(body(`${thanks} Why was I rejected? I enjoyed the tour. Who got the job instead?`)).toBe(
      `${thanks} I enjoyed the tour. Which skills or experience should I build to be a stronger candidate next time?`
    )
  })

  it('and none comes where the draft asks well', () => {
    expect(body(`${thanks} Why was I rejected? ${good}`)).toBe(`${thanks} ${good}`)
  })

  it('and none in a note of thanks or an answer to feedback', () => {
    expect(body(`${thanks} I still wonder why you turned me down. I would be glad to apply again.`, 'thank-you')).toBe(
      `${thanks} I would be glad to apply again.`
    )
  })

  it('but one takes the place of the only question', () => {
    expect(body(`${thanks} What do I have to learn, apart from how to suck up to you clowns?`)).toContain(
      'Which skills or experience should I build'
    )
  })

  it('and good questions are not counted out by bad ones', () => {
    expect(body(`${thanks} Why was I rejected? Who got the job? What did they have that I lack? ${good}`)).toBe(`${thanks} ${good}`)
  })
})

describe('a question of ours names what the draft names', () => {
  it.each([
    ['a task', 'My system design answer was thin. Why was I rejected?', 'Which part of my system design answer should I work on first'],
    ['what an answer was about', 'I liked giving my answer about driver hours. Why was I rejected?', 'my answer about driver hours'],
    ['a skill', 'I worked on my communication skills. Why was I rejected?', 'Which communication skills should I build first'],
    ['the role', 'I liked hearing of the fleet planner role. Why was I rejected?', 'another fleet planner role']
  ])('%s', (_, text, asked) => {
    expect(body(`${thanks} ${text}`)).toContain(asked)
  })

  it.each([
    ['an answer that may be any', 'I liked giving my answer. Why was I rejected?', 'my answer'],
    ['a way round', 'I had it the wrong way round. Why was I rejected?', 'way round'],
    ['a slot that is to be filled yet', 'I liked hearing of the [Position] role. Why was I rejected?', 'another [Position]']
  ])('but not %s', (_, text, asked) => {
    expect(body(`${thanks} ${text}`).slice(thanks.length + text.length - 20)).not.toContain(asked)
  })
})

describe('our sentences sound like the draft', () => {
  it('in lower case', () => {
    expect(full('hi ana\n\nthanks for the chat on monday. any feedback?\n\ntom').text).toBe(
      'hi ana\n\nthanks for the chat on monday. which skills or experience should i build to be a stronger candidate next time?\n\ntom'
    )
  })

  it('in full forms where an apostrophe only says whose it is', () => {
    expect(body(`${thanks} I liked Ms. Toomey's tour.`, 'thank-you')).toContain('I would be glad')
  })

  it('for one writer, also where writer and reader met', () => {
    expect(body('We spoke on Tuesday about the yard. Thank you for that hour. Any feedback?')).toContain('should I build')
  })

  it('shorter where the greeting is', () => {
    expect(full(`Hi Ana,\n\nWe met in May. ${good}\n\nTom`).text).toContain('\n\nThank you for your time. We met')
    expect(body(`We met in May. ${good}`)).toMatch(/^Thank you for your time and consideration\. We met/)
  })
})

describe('what is taken out', () => {
  it.each([
    ['takes a clause alone', 'I really enjoyed meeting the team, but your process is a joke.', 'I really enjoyed meeting the team.'],
    ['takes what only announced it', 'I have to be honest, your process was a joke. The tour was fine.', 'The tour was fine.'],
    [
      'takes what announced it with a colon',
      'I say this with a heavy heart: your process is a joke. The tour was fine.',
      'The tour was fine.'
    ],
    ['takes a tail that points back', 'Your process was a joke, and we both know it. The tour was fine.', 'The tour was fine.'],
    [
      'takes a tail that only follows from it',
      'Your process was a joke, so I hope that is clear. The tour was fine.',
      'The tour was fine.'
    ],
    ['takes a short sentence about it', 'Your process was a joke. We both know it. The tour was fine.', 'The tour was fine.'],
    ['leaves no “either”', 'Either your inbox is full or your process is a joke. The tour was fine.', 'The tour was fine.'],
    [
      'takes a head that offends too',
      'You must mark my test again, because your panel is a bunch of clowns. The tour was fine.',
      'The tour was fine.'
    ],
    [
      'takes several sentences with one blank',
      'The tour was fine. Your process is a joke. What a farce your process was. I liked the yard.',
      'The tour was fine. I liked the yard.'
    ]
  ])('%s', (_, before, after) => {
    expect(body(`${thanks} ${before}\n\n${good}`)).toBe(`${thanks} ${after}\n\n${good}`)
  })

  it('takes a paragraph of two with its blank line', () => {
    expect(body(`${thanks}\n\nYour process is a joke. What a farce your process was.\n\n${good}`)).toBe(`${thanks}\n\n${good}`)
  })

  it('adds a thanks once, also behind a greeting without a mark', () => {
    expect(full('Evening Sue which part of my pitch should I work on to get better?\n\nSam').text).toBe(
      'Evening Sue Thank you for your time and consideration. which part of my pitch should I work on to get better?\n\nSam'
    )
  })

  it('takes a team with its place for one greeting', () => {
    expect(full('Hey team at Brightwell which part of my pitch should I work on to get better?\n\nSam').text).not.toContain('Brightwell')
  })

  it('leaves a thanks where it takes the only one', () => {
    expect(body(`I got your private number off a mate of yours, thanks for the interview. ${good}`)).toBe(
      `Thank you for your time. ${good}`
    )
  })

  it('takes the “PS” along', () => {
    const close = '\n\nKind regards,\nAna'
    expect(full(`Dear Ms. Lowe,\n\n${thanks} ${good}${close}\n\nPS Your process is a joke.`).text).toBe(
      `Dear Ms. Lowe,\n\n${thanks} ${good}${close}`
    )
  })

  it('leaves a condition that asks for something else standing on its own', () => {
    expect(
      body(`${thanks} Please reconsider my application. If that is not possible, I would value advice on my teaching plan to improve it.`)
    ).toBe(
      `${thanks} I respect your decision and would be glad to be considered for future openings. I would value advice on my teaching plan to improve it.`
    )
  })

  it('leaves a “please” before an order', () => {
    expect(body(`${thanks} Please, I am begging you, tell me what to improve in my pitch.`)).toBe(
      `${thanks} Please tell me what to improve in my pitch.`
    )
  })

  it('leaves something to send where all of it has to go', () => {
    expect(body('Your process is a joke. You people are clowns.', 'thank-you')).toBe(
      'Thank you for your time and consideration. I respect your decision. I would be glad to apply again when a suitable role opens.'
    )
    expect(body('You still have not answered me. Why are you ignoring me?', 'follow-up')).toContain('glad of your feedback')
  })
})

describe('a sentence that goes takes along what is nothing without it', () => {
  it.each([
    [
      'the rest of a clause that holds no good will',
      'I took two trains and a day off, but your process is a joke. I enjoyed the tour.',
      'I enjoyed the tour.'
    ],
    ['what a complaint counted up', 'Five rounds. A deck that took two weekends. What a joke of a process. You people are clowns.', ''],
    ['what announced it', 'Let me be blunt. Your process is a joke. I enjoyed the tour.', 'I enjoyed the tour.'],
    [
      'but no kindness',
      'I am devastated. You were very kind about it. I enjoyed the tour.',
      'You were very kind about it. I enjoyed the tour.'
    ],
    [
      'but no offer',
      'The lad you picked cannot read a plan. If you need a hand in spring, I am around.',
      'If you need a hand in spring, I am around.'
    ]
  ])('%s', (_, before, after) => {
    expect(body(`${thanks} ${before}\n\n${good}`)).toBe(`${thanks}${after && ` ${after}`}\n\n${good}`)
  })

  it('all of the gloom or none of it', () => {
    const gloom = 'The roof leaks, the dog is ill and the van is dead. A miserable month for everybody, and the town is dying.'
    expect(body(`${thanks} ${gloom}\n\n${good}`)).toBe(`${thanks}\n\n${good}`)
  })
})

describe('what joined to a sentence that goes', () => {
  it.each([
    ['an “if not” after a paragraph', 'Please reconsider.\n\nIf not, how can I improve my pitch?', 'How can I improve my pitch?'],
    [
      'an “also” in the second request',
      'Why was I rejected?\n\nCould you also tell me how to improve my pitch?',
      'Could you tell me how to improve my pitch?'
    ],
    ['an order about it', 'You owe me the fare. Post it by Monday.\n\nHow can I improve my pitch?', 'How can I improve my pitch?'],
    [
      'a guess about the other',
      'Who did you pick? I bet he dropped a plate.\n\nHow can I improve my pitch?',
      'How can I improve my pitch?'
    ],
    [
      'the announcement of one thing',
      'I want to ask you one thing. Why was I rejected?\n\nHow can I improve my pitch?',
      'How can I improve my pitch?'
    ]
  ])('goes: %s', (_, before, after) => {
    expect(body(`${thanks} ${before}`)).toMatch(new RegExp(`${after.replace('?', '\\?')}$`))
    expect(body(`${thanks} ${before}`)).not.toMatch(/If not|also|Post it|dropped|one thing/)
  })

  it('stays where the first request stays', () => {
    expect(body(`${thanks} How can I improve my pitch? Could you also tell me which book I should read?`)).toContain(
      'Could you also tell me'
    )
  })

  it('a close goes with its comma', () => {
    expect(full(`Dear Ms. Lowe,\n\n${thanks} ${good}\n\nGood luck with your clown of a manager,\n\nAna`).text).toBe(
      `Dear Ms. Lowe,\n\n${thanks} ${good}\n\nAna`
    )
  })
})

describe('half a question', () => {
  it.each([
    ['Could you explain why I was rejected and how I can improve my case study?', 'Could you explain how I can improve my case study?'],
    ['Why did you reject me, and how could I improve my case study?', 'How could I improve my case study?'],
    ['How could I improve my case study, and why did you reject me?', 'How could I improve my case study?']
  ])('stays where it is the good one: %s', (before, after) => {
    expect(body(`${thanks} ${before}`)).toBe(`${thanks} ${after}`)
  })

  it('is no sentence without what asked it', () => {
    expect(body(`${thanks} Please let me know the reason for the rejection and what I could do better.`)).not.toContain('What I could')
  })
})

describe('an order', () => {
  it.each([
    ['You need to tell me what the panel said.', 'Could you please tell me what the panel said?'],
    ['Tell me straight what was wrong with my tiling.', 'Could you please tell me what was wrong with my tiling?'],
    ['The least you can do is tell me what to fix in my plan.', 'Could you please tell me what to fix in my plan?'],
    ['I expect your comments on my lesson plan by Monday.', 'Could you please send me your comments on my lesson plan?'],
    ['I want the feedback on my reversing before Monday.', 'Could you please send me the feedback on my reversing?'],
    [
      'You should send me your comments on my plan before Tuesday, because on Wednesday I meet another firm.',
      'Could you please send me your comments on my plan?'
    ],
    ['You owe me feedback on my test.', 'Could you please send me feedback on my test?']
  ])('keeps its verb and object: %s', (order, asked) => {
    expect(first(letter(`${thanks} ${order}`), 'no-demands')).toMatchObject({
      text: expect.stringContaining(asked) as string,
      safety: 'safe'
    })
  })

  it.each(['I demand the internal notes.', 'Send me the scores of the others.', 'I expect an apology.', 'I demand an answer.'])(
    'is not softened where it asks for what is not to be asked: %s',
    (order) => {
      const texts = lint(letter(`${thanks} ${order}`), {kind: 'feedback-request'}).diagnostics.flatMap(({ruleId, suggestions}) =>
        ruleId === 'no-demands' ? suggestions.map(({text}) => text) : []
      )
      expect(texts.length).toBeGreaterThan(0)
      expect(texts.join(' ')).not.toContain('please')
    }
  )

  it('in a clause of its own is not softened without the writer’s eye', () => {
    expect(first(letter(`I liked the tour, and you need to tell me what the panel said. ${good}`), 'no-demands')).toMatchObject({
      text: '. Could you please tell me what the panel said?',
      safety: 'review'
    })
  })

  it('to answer at all goes where something is asked', () => {
    expect(body(`${thanks} ${good} Answer me this time.`)).toBe(`${thanks} ${good}`)
  })

  it.each([
    ['Please send me the comments on my pitch within 48 hours, or by return of post.', 'Please send me the comments on my pitch.'],
    ['Please send me your comments on my pitch before Friday noon.', 'Please send me your comments on my pitch.'],
    ['I expect your comments on my plan by close of business Thursday.', 'Could you please send me your comments on my plan?'],
    ['Send me the feedback on my drawing no later than 5 pm on Monday.', 'Could you please send me the feedback on my drawing?']
  ])('loses its deadline whole: %s', (before, after) => {
    expect(rewrite(letter(`${thanks} ${before}`), {kind: 'feedback-request'}).text).toBe(letter(`${thanks} ${after}`))
  })

  it('loses its deadline alone where it is polite', () => {
    expect(body(`${thanks} Please send me your comments on my pitch ASAP, so that I can improve it.`)).toBe(
      `${thanks} Please send me your comments on my pitch, so that I can improve it.`
    )
  })
})

describe('what is added', () => {
  it('comes after what leans on its place', () => {
    expect(body('Thank you for the comments. They were clear and kind. I hope to apply again.', 'feedback-reply')).toMatch(
      /They were clear and kind\. I will put your advice/
    )
  })

  it('comes after a line that greets nobody', () => {
    expect(full(`To whoever reads this inbox,\n\nI came in May. ${good}\n\nTom`).text).toMatch(
      /^To whoever reads this inbox,\n\nThank you for your time and consideration\. I came/
    )
  })

  it.each(['mr. dunne', 'Application for the post of cook', 'To the Kitchen'])('comes after a first line that says nothing: %s', (line) => {
    expect(full(`${line}\n\nI came in May. ${good}\n\nTom`).text).toMatch(
      /^(?:mr\. dunne|Application for the post of cook|To the Kitchen)\n\nThank you for your time/i
    )
  })

  it('comes before a close that was not read as one', () => {
    expect(
      full('Dear Sir Paul,\n\nThank you for the tour.\n\nPlease accept my distinguished salutations,\nBaptiste', 'thank-you').text
    ).toMatch(/tour\. I would be glad to apply again when a suitable role opens\.\n\nPlease accept/)
  })
})

describe('nothing glad is put', () => {
  // Without the prohibitions every one of these sentences is one that no rule finds.
  const blind = Object.fromEntries(rules.filter(({id}) => id.startsWith('no-')).map(({id}) => [id, 'off' as const]))
  const blindly = (text: string) =>
    rewrite(letter(`I came in May. ${text} ${good}`), {level: 'full', kind: 'feedback-request', rules: blind})

  it('beside what reads cold although no rule says so', () => {
    const {text, remaining} = blindly('You took a boy who cannot read a plan.')
    expect(text).toBe(letter(`I came in May. You took a boy who cannot read a plan. ${good}`))
    expect(remaining.map(({ruleId}) => ruleId)).toEqual(['express-gratitude'])
  })

  it('but beside anything else', () => {
    expect(blindly('You took a boy who can read a plan.').text).toContain('Thank you for your time')
  })

  it('where the writer refused it in words that had to go', () => {
    expect(body('Thank you for the tour. You people are clowns and I will never apply to you again.', 'thank-you')).not.toContain(
      'apply again'
    )
  })
})

describe('a subject', () => {
  it('is replaced as a whole', () => {
    const result = full(letter(`${thanks} ${good}`), 'feedback-request', {subject: 'Why was I rejected, sorry?'})
    expect(result.subject).toBe('Thank you, and a quick question')
  })
})

describe('a long message', () => {
  const filler = Array.from(
    {length: 14},
    (_, at) => `On the way home I thought about the ${['tram', 'bridge', 'market'][at % 3]} and about the summer of my first job there.`
  )

  it('comes down to the limit at once, and what went is told', () => {
    const result = full(letter(`${thanks} ${filler.join(' ')} ${good}`))
    expect(lint(result.text, {kind: 'feedback-request'}).diagnostics).toEqual([])
    expect(new Set(result.applied.map(({round, ruleId}) => `${round} ${ruleId}`))).toEqual(new Set(['1 brevity']))
    expect(result.applied.length).toBeGreaterThan(3)
    expect(result.text).toContain(thanks)
    expect(result.text).toContain(good)
  })

  it('keeps what it thanks and asks, even past the limit', () => {
    const asks = 'Was my plan for the market stall too long, and should I have shown the drawings of the bridge first?'
    const result = rewrite(letter(`${thanks} ${asks} ${good}`), {
      level: 'full',
      kind: 'feedback-request',
      rules: {brevity: ['warning', {limit: 5}]}
    })
    expect(result.text).toBe(letter(`${thanks} ${asks} ${good}`))
    expect(result.remaining.map(({ruleId}) => ruleId)).toEqual(['brevity'])
  })
})
