import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index'
import {lintSource, type CodeMirrorView} from '../../src/integrations/codemirror'

const draft = 'Hi Dana,\n\nThank you for the interview. Why didn’t I get the job? Any feedback would help me grow. 🙂\n\nSam'

interface Spec {
  changes: {from: number; to: number; insert: string}
}

/** A view over a string, which is all that the adapter sees of one. */
function viewOf(text: string, lineBreak = '\n'): CodeMirrorView & {text: () => string; specs: Spec[]} {
  const specs: Spec[] = []
  return {
    specs,
    text: () => text,
    get state() {
      const now = text
      return {lineBreak, doc: {toString: () => now, sliceString: (from: number, to: number) => now.slice(from, to)}}
    },
    dispatch(spec) {
      specs.push(spec)
      const {from, to, insert} = spec.changes
      text = text.slice(0, from) + insert + text.slice(to)
    }
  }
}

const textAt = (text: string, {from, to}: {from: number; to: number}) => text.slice(from, to)

describe('the CodeMirror lint source', () => {
  it('underlines the words without the blanks that go with a removal', () => {
    const found = lintSource(lint)(viewOf(draft)).find(({source}) => source === 'tactful(no-why-rejected)')!
    expect(textAt(draft, found)).toBe('Why didn’t I get the job?')
    expect(found.severity).toBe('error')
  })

  it('says what, and why on a line of its own', () => {
    const {diagnostics} = lint(draft)
    expect(lintSource(lint)(viewOf(draft)).map(({message}) => message)).toEqual(diagnostics.map(({message, why}) => `${message}\n${why}`))
  })

  it('offers every suggestion, and does with each what applySuggestion does', () => {
    for (const [index, {range, suggestions}] of lint(draft).diagnostics.entries()) {
      for (const [choice, {title, text}] of suggestions.entries()) {
        const view = viewOf(draft)
        const found = lintSource(lint)(view)[index]!
        expect(found.actions[choice]!.name).toBe(title)
        found.actions[choice]!.apply(view, found.from, found.to)
        expect(view.text()).toBe(draft.slice(0, range.start.offset) + text + draft.slice(range.end.offset))
      }
    }
  })

  it('applies where the words are now', () => {
    const view = viewOf(draft)
    const [found] = lintSource(lint)(view)
    const moved = viewOf(`Re: ${draft}`)
    found!.actions[0]!.apply(moved, found!.from + 4, found!.to + 4)
    found!.actions[0]!.apply(view, found!.from, found!.to)
    expect(moved.text()).toBe(`Re: ${view.text()}`)
  })

  it('changes nothing once the words have changed', () => {
    const found = lintSource(lint)(viewOf(draft)).find(({source}) => source === 'tactful(no-why-rejected)')!
    for (const changed of [draft.replace('the job', 'that job'), draft.slice(0, 30), '']) {
      const view = viewOf(changed)
      found.actions[0]!.apply(view, found.from, found.to)
      expect(view.text()).toBe(changed)
      found.actions[0]!.apply(view, 0, 1)
      expect(view.text()).toBe(changed)
    }
  })

  it('reports what is missing as a point', () => {
    const text = 'Hi Dana,\n\nWhich skills should I build to be a stronger candidate next time?\n\nSam'
    const found = lintSource(lint)(viewOf(text)).find(({source}) => source === 'tactful(express-gratitude)')!
    expect(found.to).toBe(found.from)
  })

  it('breaks lines as the document does', () => {
    const suggestion = {text: 'One.\n\nTwo.', title: 'Say it', safety: 'safe' as const}
    const source = lintSource((text) => ({diagnostics: lint(text).diagnostics.map((one) => ({...one, suggestions: [suggestion]}))}))
    const view = viewOf(draft, '\r\n')
    const [found] = source(view)
    found!.actions[0]!.apply(view, found!.from, found!.to)
    expect(view.specs[0]!.changes.insert).toBe('One.\r\n\r\nTwo.')
  })

  it('leaves out what stands outside the document', () => {
    const outside = lint(draft, {subject: 'WHY ME??'}).diagnostics.filter(({field}) => field !== 'text')
    expect(outside).not.toEqual([])
    const found = lintSource((text) => lint(text, {subject: 'WHY ME??'}))(viewOf(draft))
    expect(found.map(({source}) => source)).not.toContain('tactful(subject-line)')
    expect(lintSource(lint)(viewOf(''))).toEqual([])
  })
})
