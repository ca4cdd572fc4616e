import {describe, expect, it} from 'vitest'
import {lint} from '../../src'
import {saysOf} from '../../src/mend/said'

const firsts = (draft: string) => lint(draft).diagnostics.flatMap(({suggestions}) => suggestions.slice(0, 1))

describe('the first suggestions of one report', () => {
  it.each([
    ['a reason and an order', 'Hi Dana,\n\nThank you for the call. Why was I rejected? Send me your notes.\n\nSam'],
    ['three of one kind', 'Hi Dana,\n\nThank you for the call. Why me? Why was I rejected? Why did you not hire me?\n\nSam'],
    ['a vague request and an order', 'Hi Dana,\n\nThank you for the call. Any feedback? Send me your notes.\n\nSam']
  ])('say nothing twice: %s', (_, draft) => {
    const said = firsts(draft).flatMap(saysOf)
    expect(said.length).toBeGreaterThan(1)
    expect(new Set(said).size).toBe(said.length)
  })

  it('keep the best question for the last place, and lose none of the others', () => {
    const draft = 'Hi Dana,\n\nThank you for the call about my pitch. Why was I rejected? Send me your notes.\n\nSam'
    const [first, last] = lint(draft).diagnostics.map(({suggestions}) => suggestions.map(({text}) => text.trim()))
    expect(last![0]).toContain('my pitch')
    expect(first!.toSorted()).toEqual(last!.toSorted())
  })
})
