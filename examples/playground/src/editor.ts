import {defaultKeymap, history, historyKeymap, undo} from '@codemirror/commands'
import {forceLinting, linter, lintKeymap} from '@codemirror/lint'
import {EditorState, StateEffect, StateField, type ChangeSpec} from '@codemirror/state'
import {Decoration, EditorView, keymap, placeholder, type DecorationSet} from '@codemirror/view'
import type {LintResult} from 'tactful'
import {lintSource} from 'tactful/codemirror'

interface Place {
  from: number
  to: number
}

export interface EditorOptions {
  check: (draft: string) => LintResult
  /** Called after each check. */
  onResult: (result: LintResult, draft: string) => void
  /** Called when the text changes; `typed` when the writer did it by hand. */
  onChange: (typed: boolean) => void
  onCursor: (offset: number) => void
  /** Called when the writer asks for the best rewrite where the cursor is. */
  onTake: (offset: number) => void
}

export interface Editor {
  text(): string
  /** Changes the text in one step that can be undone, and checks it at once. */
  change(changes: ChangeSpec): void
  undo(): void
  recheck(): void
  /** Tints a place, or none. */
  point(place: Place | undefined): void
  /** Selects a place and goes there. */
  show(place: Place): void
  destroy(): void
}

const recheck = StateEffect.define()
const point = StateEffect.define<Place | undefined>()
const pointed = Decoration.mark({class: 'pointed'})

const pointedField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (!effect.is(point)) continue
      const place = effect.value
      next = place && place.from < place.to ? Decoration.set(pointed.range(place.from, place.to)) : Decoration.none
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field)
})

export function createEditor(parent: HTMLElement, {check, onResult, onChange, onCursor, onTake}: EditorOptions): Editor {
  const source = lintSource((draft) => {
    const result = check(draft)
    onResult(result, draft)
    // What is missing is in the checklist; only words are underlined.
    return {diagnostics: result.diagnostics.filter(({about}) => about === 'words')}
  })
  const take = ({state}: EditorView) => {
    onTake(state.selection.main.head)
    return true
  }
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        history(),
        keymap.of([{key: 'Alt-Enter', run: take}, ...lintKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': 'Your message',
          'aria-describedby': 'keys',
          spellcheck: 'true',
          autocorrect: 'on',
          autocapitalize: 'sentences'
        }),
        placeholder('Write the way it comes out, or paste what you have.'),
        linter(source, {
          delay: 200,
          needsRefresh: ({transactions}) => transactions.some(({effects}) => effects.some((effect) => effect.is(recheck)))
        }),
        pointedField,
        EditorView.updateListener.of(({docChanged, selectionSet, transactions, state}) => {
          if (docChanged) onChange(!transactions.some((one) => one.isUserEvent('input.tactful') || one.isUserEvent('undo')))
          if (docChanged || selectionSet) onCursor(state.selection.main.head)
        })
      ]
    })
  })
  const checkNow = () => {
    view.dispatch({effects: recheck.of(null)})
    forceLinting(view)
  }
  return {
    text: () => view.state.doc.toString(),
    change(changes) {
      view.dispatch({changes, userEvent: 'input.tactful', scrollIntoView: true})
      checkNow()
    },
    undo() {
      undo(view)
      checkNow()
    },
    recheck: checkNow,
    point: (place) => view.dispatch({effects: point.of(place)}),
    show({from, to}) {
      view.dispatch({selection: {anchor: from, head: to}, effects: EditorView.scrollIntoView(from, {y: 'center'})})
      view.focus()
    },
    destroy: () => view.destroy()
  }
}
