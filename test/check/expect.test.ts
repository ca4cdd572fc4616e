import {describe, expect, it} from 'vitest'
import {check, testRule, told} from '../checking'

describe('expecting none', () => {
  const rule = testRule('no-moon', {patterns: ['moon']})

  it('reports each hit', () => {
    expect(told(check([rule], 'The moon rose. A moon set.'))).toEqual(['no-moon error «moon»', 'no-moon error «moon»'])
  })

  it('is silent without one', () => {
    expect(check([rule], 'The sun rose.')).toEqual([])
  })

  it('says everything that a diagnostic carries', () => {
    expect(check([rule], 'Hi,\n\nThe moon rose.')).toEqual([
      {
        ruleId: 'no-moon',
        severity: 'error',
        about: 'words',
        field: 'text',
        message: '“moon” was found.',
        why: 'It is a test.',
        tip: 'T4',
        url: 'https://unpkg.com/tactful/rules/no-moon.md',
        range: {start: {line: 3, column: 5, offset: 9}, end: {line: 3, column: 9, offset: 13}},
        actual: 'moon',
        suggestions: []
      }
    ])
  })

  it('reads neither greeting, sign-off, signature nor quoted history', () => {
    expect(check([rule], 'Dear Moon,\n\nThe sun rose.\n\nBest,\nMoon\n\n> The moon rose.')).toEqual([])
  })

  it('quotes the words as written, long ones cut in the middle', () => {
    const long = testRule('no-long', {patterns: ['one ..30 last'], message: 'See {match}.'})
    expect(check([long], 'One\n  Two last.')[0]?.message).toBeUndefined()
    const [found] = check([long], 'One two three four five six seven eight nine ten eleven twelve and last.')
    expect(found!.message).toBe('See One two three four five six … and last.')
    expect(found!.actual).toBe('One two three four five six seven eight nine ten eleven twelve and last')
  })

  it('quotes up to four words more, so as not to end on one that leads on', () => {
    const opening = testRule('no-opening', {patterns: ['moon'], marks: 'sentence', message: 'See {match}.'})
    expect(check([opening], 'No moon of the very very dim night.')[0]!.message).toBe('See moon.')
    const leading = testRule('no-leading', {patterns: ['moon of'], marks: 'sentence', message: 'See {match}.'})
    expect(check([leading], 'No moon of my night rose.')[0]!.message).toBe('See moon of my night.')
    expect(check([leading], 'No moon of the very very very dim night rose.')[0]!.message).toBe('See moon of the very very very.')
  })

  it('puts words in its message that look like a replacement pattern as they are', () => {
    const dollar = testRule('no-dollar', {find: ({text}) => [{start: 0, end: text.length}]})
    expect(check([dollar], 'Pay $& and $1.')[0]!.message).toBe('“Pay $& and $1.” was found.')
  })
})

describe('expecting some', () => {
  const rule = testRule('some-moon', {
    expect: 'some',
    patterns: ['moon'],
    message: 'There is no moon.',
    missing: ({text}) => ({start: text.length, end: text.length}),
    mends: [() => ({text: ' The moon rose.', title: 'Add it', safety: 'safe'})]
  })

  it('is silent with one hit or more', () => {
    expect(check([rule], 'The moon rose.')).toEqual([])
    expect(check([rule], 'The moon rose. A moon set.')).toEqual([])
  })

  it('reports an insertion without any', () => {
    expect(check([rule], 'The sun rose.')).toMatchObject([
      {
        about: 'missing',
        message: 'There is no moon.',
        actual: '',
        range: {start: {offset: 13}, end: {offset: 13}},
        suggestions: [{text: ' The moon rose.'}]
      }
    ])
  })

  it('is silent where it says that nothing is missing', () => {
    expect(check([testRule('some-moon', {expect: 'some', missing: () => undefined})], 'The sun rose.')).toEqual([])
  })

  it('may point at words, lower its severity, and say its own message, needs and data', () => {
    const pointing = testRule('some-moon', {
      expect: 'some',
      missing: () => ({
        start: 4,
        end: 7,
        about: 'words',
        severity: 'info',
        message: '“{match}” is no moon.',
        needs: 'name',
        data: {moons: 0}
      })
    })
    expect(check([pointing], 'The sun rose.')).toMatchObject([
      {about: 'words', severity: 'info', message: '“sun” is no moon.', actual: 'sun', needs: 'name', data: {moons: 0}}
    ])
  })
})

describe('expecting at most some number', () => {
  const rule = testRule('few-moons', {expect: {atMost: 2}, patterns: ['moon']})

  it('is silent up to the number', () => {
    expect(check([rule], 'A moon. A moon.')).toEqual([])
  })

  it('reports each hit past it', () => {
    expect(check([rule], 'A moon. A moon. A moon. A moon.').map(({range}) => range.start.offset)).toEqual([18, 26])
  })

  it('may count from the message and its options', () => {
    const counted = testRule('few-moons', {
      expect: {atMost: ({kind}, {most}) => (typeof most === 'number' ? most : kind === 'follow-up' ? 0 : 1)},
      options: {most: 'How many.'},
      patterns: ['moon']
    })
    expect(check([counted], 'A moon.', {kind: 'thank-you'})).toHaveLength(0)
    expect(check([counted], 'A moon.', {kind: 'follow-up'})).toHaveLength(1)
    expect(check([counted], 'A moon.', {kind: 'thank-you', rules: {'few-moons': ['error', {most: 0}]}})).toHaveLength(1)
  })

  it('lets the rule say which hits to report, and how', () => {
    const first = testRule('few-moons', {
      expect: {atMost: 1},
      patterns: ['moon'],
      excess: ([hit], _, most) => [{...hit!, message: `More than ${most}.`, severity: 'warning'}]
    })
    expect(check([first], 'A moon. A moon.')).toMatchObject([{severity: 'warning', message: 'More than 1.', range: {start: {offset: 2}}}])
  })
})

describe('a rule', () => {
  it('is asked only for its kinds', () => {
    const rule = testRule('no-moon', {patterns: ['moon'], kinds: ['follow-up', 'feedback-reply']})
    expect(check([rule], 'The moon rose.', {kind: 'follow-up'})).toHaveLength(1)
    expect(check([rule], 'The moon rose.', {kind: 'thank-you'})).toHaveLength(0)
  })

  it('is asked only when it has a say', () => {
    const rule = testRule('no-moon', {patterns: ['moon'], when: ({template}) => template})
    expect(check([rule], 'The moon rose.', {template: true})).toHaveLength(1)
    expect(check([rule], 'The moon rose.')).toHaveLength(0)
  })

  it('tries its patterns only on the sentences it names', () => {
    const rule = testRule('no-moon', {patterns: ['moon'], only: ({act}) => act === 'question'})
    expect(check([rule], 'The moon rose. Is it the moon?').map(({range}) => range.start.offset)).toEqual([25])
  })

  it('tries one pattern only on the sentences that the pattern names', () => {
    const rule = testRule('no-moon', {patterns: [{find: 'moon', only: ({mark}) => mark === '?'}, 'sun']})
    expect(told(check([rule], 'The moon rose. Is it the moon? The sun.'))).toEqual(['no-moon error «moon»', 'no-moon error «sun»'])
  })

  it('may find by patterns and by a function', () => {
    const rule = testRule('no-moon', {patterns: ['moon'], find: ({text}) => [{start: text.indexOf('SUN'), end: text.indexOf('SUN') + 3}]})
    expect(told(check([rule], 'The moon and the SUN.'))).toEqual(['no-moon error «moon»', 'no-moon error «SUN»'])
  })

  it('may use classes of its own', () => {
    const rule = testRule('no-lamp', {classes: {lamp: '(moon|lamp|sun)'}, patterns: ['the @lamp']})
    expect(told(check([rule], 'See the lamp.'))).toEqual(['no-lamp error «the lamp»'])
  })

  it('may grade and word one pattern apart from the rest', () => {
    const rule = testRule('no-moon', {patterns: ['moon', {find: ['sun', 'star'], severity: 'info', message: '“{match}” is fainter.'}]})
    expect(check([rule], 'A star. A moon.')).toMatchObject([
      {severity: 'info', message: '“star” is fainter.'},
      {severity: 'error', message: '“moon” was found.'}
    ])
  })
})

describe('guards', () => {
  const rule = testRule('no-moon', {patterns: ['moon'], guards: {denied: 'not ..2 moon', paper: ['paper', 'toy']}})

  it('cancel a hit that they speak about', () => {
    expect(check([rule], 'This is not the moon.')).toEqual([])
    expect(check([rule], 'This is a toy moon.')).toEqual([])
  })

  it('speak in their own clause only', () => {
    expect(told(check([rule], 'I folded the paper, and you took the moon.'))).toEqual(['no-moon error «moon»'])
    expect(told(check([rule], 'You took the moon, but I have the paper.'))).toEqual(['no-moon error «moon»'])
    expect(told(check([rule], 'It is not here; the moon is.'))).toEqual(['no-moon error «moon»'])
  })

  it('speak in their own sentence only', () => {
    expect(check([rule], 'This is a toy. This is the moon.')).toHaveLength(1)
  })

  it('of one pattern leave the others alone', () => {
    const two = testRule('no-moon', {patterns: [{find: 'moon', unless: 'paper'}, 'sun']})
    expect(told(check([two], 'A paper moon and a paper sun.'))).toEqual(['no-moon error «sun»'])
  })

  it('span the clauses that the hit spans', () => {
    const wide = testRule('no-moon', {patterns: ['i ..8 moon'], guards: {paper: 'paper'}})
    expect(check([wide], 'I sat, and you made the moon of paper.')).toEqual([])
  })
})

describe('hits of one rule', () => {
  it('that only touch stay two', () => {
    const halves = testRule('no-halves', {
      find: () => [
        {start: 4, end: 8},
        {start: 0, end: 4}
      ]
    })
    expect(told(check([halves], 'Moonrise.'))).toEqual(['no-halves error «Moon»', 'no-halves error «rise»'])
  })

  it('that overlap are one finding on all their words', () => {
    const rule = testRule('no-moon', {patterns: ['full moon', 'moon tonight']})
    expect(told(check([rule], 'A full moon tonight.'))).toEqual(['no-moon error «full moon tonight»'])
  })

  it('that overlap take the graver severity and its words', () => {
    const rule = testRule('no-moon', {
      patterns: [
        {find: 'full moon', severity: 'info', message: 'Mild.'},
        {find: 'moon', message: 'Grave.'}
      ]
    })
    expect(check([rule], 'A full moon.')).toMatchObject([{severity: 'error', message: 'Grave.', actual: 'full moon'}])
  })

  it('that only touch stay two where they mark words', () => {
    const rule = testRule('no-moon', {patterns: ['moon', 'sun']})
    expect(told(check([rule], 'The moon sun.'))).toEqual(['no-moon error «moon»', 'no-moon error «sun»'])
  })

  it('in one clause are one finding where they mark the clause', () => {
    const rule = testRule('no-moon', {patterns: ['moon', 'sun'], marks: 'clause'})
    expect(told(check([rule], 'I enjoyed the talk, but the moon is no sun.'))).toHaveLength(1)
  })

  it('in two clauses that can each go are two findings', () => {
    const rule = testRule('no-moon', {patterns: ['moon', 'sun'], marks: 'clause'})
    const found = check([rule], 'I saw the moon there, but I enjoyed the long talk, and you saw the sun there.')
    expect(found).toHaveLength(2)
  })

  it('of another field never merge', () => {
    const rule = testRule('no-moon', {
      find: () => [
        {start: 0, end: 4},
        {start: 0, end: 4, field: 'subject'}
      ]
    })
    expect(
      check([rule], 'Moon rise.', {subject: 'Moon'})
        .map(({field}) => field)
        .sort()
    ).toEqual(['subject', 'text'])
  })
})
