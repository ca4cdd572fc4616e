import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {lint} from '../../src/index'
import {lintModel, type Monaco, type MonacoCodeActionProvider, type MonacoMarker, type MonacoModel} from '../../src/integrations/monaco'

const draft = 'Hi Dana,\r\n\r\nThank you for the interview. Why didn’t I get\r\nthe job? 🙂 Any feedback would help me grow.\r\n\r\nSam'

/** A model over a string: what the adapter sees of one. */
class TextModel implements MonacoModel<string> {
  readonly uri = 'inmemory://draft'
  #version = 1
  readonly #change = new Set<() => void>()
  readonly #gone = new Set<() => void>()
  constructor(private text: string) {}
  getValue = () => this.text
  getVersionId = () => this.#version
  getPositionAt(offset: number) {
    const lines = this.text.slice(0, offset).split('\r\n')
    return {lineNumber: lines.length, column: lines.at(-1)!.length + 1}
  }
  onDidChangeContent = (listener: () => void) => listen(this.#change, listener)
  onWillDispose = (listener: () => void) => listen(this.#gone, listener)
  set(text: string) {
    this.text = text
    this.#version++
    for (const listener of this.#change) listener()
  }
  dispose() {
    for (const listener of this.#gone) listener()
  }
  get listeners() {
    return this.#change.size + this.#gone.size
  }
}

function listen(set: Set<() => void>, listener: () => void) {
  set.add(listener)
  return {dispose: () => void set.delete(listener)}
}

function editor() {
  let markers: MonacoMarker<string>[] = []
  const providers = new Set<MonacoCodeActionProvider<string>>()
  const monaco: Monaco<string> = {
    Uri: {parse: (value) => `parsed ${value}`},
    editor: {setModelMarkers: (_model, _owner, given) => void (markers = given)},
    languages: {
      registerCodeActionProvider(_selector, provider) {
        providers.add(provider)
        return {dispose: () => void providers.delete(provider)}
      }
    }
  }
  return {monaco, providers, markers: () => markers}
}

const whole = {startLineNumber: 1, startColumn: 1, endLineNumber: 99, endColumn: 1}

describe('the Monaco adapter', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('marks the words across lines, with what, why and a link', () => {
    const {monaco, markers} = editor()
    lintModel(monaco, new TextModel(draft), lint)
    const diagnostic = lint(draft).diagnostics.find(({ruleId}) => ruleId === 'no-why-rejected')!
    expect(markers().find(({code}) => code.value === 'no-why-rejected')).toEqual({
      startLineNumber: 3,
      startColumn: 30,
      endLineNumber: 4,
      endColumn: 9,
      severity: 8,
      source: 'tactful',
      code: {value: 'no-why-rejected', target: `parsed ${diagnostic.url}`},
      message: `${diagnostic.message}\n${diagnostic.why}`
    })
  })

  it('offers every suggestion, on the range and the version that were linted', () => {
    const {monaco, providers} = editor()
    const model = new TextModel(draft)
    lintModel(monaco, model, lint)
    const {actions} = [...providers][0]!.provideCodeActions(model, whole)
    const expected = lint(draft).diagnostics.flatMap(({range: {start, end}, suggestions}) =>
      suggestions.map(({title, text}) => ({
        title,
        textEdit: {range: {startLineNumber: start.line, startColumn: start.column, endLineNumber: end.line, endColumn: end.column}, text}
      }))
    )
    expect(actions.map(({title, edit}) => ({title, textEdit: edit.edits[0]!.textEdit}))).toEqual(expected)
    expect(new Set(actions.map(({edit}) => edit.edits[0]!.versionId))).toEqual(new Set([1]))
  })

  it('prefers a first suggestion that is safe', () => {
    const {monaco, providers} = editor()
    const model = new TextModel('Hi Dana,\n\nThank you. Which skills should I build FIRST to grow??\n\nSam')
    lintModel(monaco, model, lint)
    const {actions} = [...providers][0]!.provideCodeActions(model, whole)
    expect(actions.filter(({isPreferred}) => isPreferred).map(({edit}) => edit.edits[0]!.textEdit.text)).toEqual(['first', '?'])
  })

  it('answers only for the range that is asked about, and for its own model', () => {
    const {monaco, providers} = editor()
    const model = new TextModel(draft)
    lintModel(monaco, model, lint)
    const [provider] = providers
    const at = (line: number, column: number) => ({startLineNumber: line, startColumn: column, endLineNumber: line, endColumn: column})
    const ids = (line: number, column: number) => [
      ...new Set(provider!.provideCodeActions(model, at(line, column)).actions.map(({diagnostics}) => diagnostics[0]!.code.value))
    ]
    expect(ids(3, 30)).toEqual(['no-why-rejected'])
    expect(ids(4, 9)).toEqual(['no-why-rejected'])
    expect(ids(3, 29)).toEqual([])
    expect(ids(4, 12)).toEqual([])
    expect(ids(4, 20)).toEqual(['specific-questions'])
    expect(provider!.provideCodeActions(new TextModel(draft), whole).actions).toEqual([])
  })

  it('lints a while after the last change, and at once when asked for actions or told to', () => {
    const {monaco, providers, markers} = editor()
    const model = new TextModel('')
    const linted = lintModel(monaco, model, lint, 100)
    expect(markers()).toEqual([])
    model.set(draft)
    vi.advanceTimersByTime(99)
    model.set(`${draft}\r\n`)
    vi.advanceTimersByTime(99)
    expect(markers()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(markers()).not.toEqual([])
    model.set('')
    linted.refresh()
    expect(markers()).toEqual([])
    model.set(draft)
    expect([...providers][0]!.provideCodeActions(model, whole).actions).not.toEqual([])
  })

  it.each(['the caller', 'the model'])('goes with %s', (which) => {
    const {monaco, providers, markers} = editor()
    const model = new TextModel(draft)
    const linted = lintModel(monaco, model, lint)
    model.set(`${draft}\r\n`)
    if (which === 'the caller') linted.dispose()
    else model.dispose()
    vi.runAllTimers()
    expect([markers(), providers.size, model.listeners]).toEqual([[], 0, 0])
  })
})
