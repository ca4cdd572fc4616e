import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import {applySuggestion, createLinter, type Diagnostic, type LintResult, type MessageKind, type RewriteResult} from 'tactful'
import {createEditor, type Editor} from './editor'
import {covers, names, offer, ranked} from './findings'
import {samples, type Sample} from './samples'

/** What stands around the text of a message. */
export interface Fields {
  /** Read from the draft where it is not given. */
  kind?: MessageKind
  subject: string
  to: string
}

/** The last change that the page made, and how to take it back. */
export interface Done {
  says: string
  undo: () => void
}

/** A rewrite of the whole message, what it was made from, and the score it reaches. */
export interface Rewritten extends RewriteResult {
  before: string
  subjectBefore: string | undefined
  score: number
}

const linter = createLinter()
const blank: Fields = {subject: '', to: ''}

/** An empty subject or recipient is one that was not given. */
const optionsOf = ({kind, subject, to}: Fields) => ({kind, subject: subject.trim() ? subject : undefined, to: to.trim() ? to : undefined})

/** Reads the samples one by one while there is nothing else to do, so that the first words of a draft are read at once. */
function warmUp(): void {
  const waiting = samples.map(({draft}) => draft)
  const next = () => {
    const draft = waiting.pop()
    if (draft === undefined) return
    linter.lint(draft)
    setTimeout(next, 50)
  }
  setTimeout(next, 300)
}

/** The draft, what is found in it, and everything that can be done with it. Nothing of it outlives the tab. */
export function useDraft() {
  const paper = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor>(null)
  const now = useRef(blank)
  const [fields, setFields] = useState(blank)
  const [text, setText] = useState('')
  const [result, setResult] = useState<LintResult>(() => linter.lint(''))
  const latest = useRef(result)
  const [cursor, setCursor] = useState(0)
  const [done, setDone] = useState<Done>()

  const actions = useMemo(() => {
    const set = (given: Partial<Fields>) => {
      now.current = {...now.current, ...given}
      setFields(now.current)
      editor.current!.recheck()
    }
    const undoText = () => {
      editor.current!.undo()
      setDone(undefined)
    }
    /** Remembers the fields as they are, to take a change of them back together with a change of the text. */
    const undoWith = (textToo: boolean) => {
      const before = now.current
      return () => {
        set(before)
        if (textToo) undoText()
        setDone(undefined)
      }
    }
    return {
      set,
      undoText,
      apply(diagnostic: Diagnostic, index: number) {
        const {field, range, actual, suggestions} = diagnostic
        const {words} = offer(diagnostic, suggestions[index]!)
        const says = words === '' ? 'The words are out.' : actual.trim() === '' ? 'It is in.' : `The ${names[field]} is changed.`
        if (field === 'text') {
          const {offset: from} = range.start
          // The editor may hold newer text than the one that was checked.
          if (editor.current!.text().slice(from, range.end.offset) !== actual) return
          editor.current!.change({from, to: range.end.offset, insert: suggestions[index]!.text})
          setDone({says, undo: undoText})
        } else {
          const undo = undoWith(false)
          set({[field]: applySuggestion(now.current[field], diagnostic, index)})
          setDone({says, undo})
        }
      },
      load({title, subject = '', draft}: Sample) {
        const undo = undoWith(true)
        now.current = {...now.current, subject}
        setFields(now.current)
        editor.current!.change({from: 0, to: editor.current!.text().length, insert: draft})
        setDone({says: `“${title}” is on the paper.`, undo})
      },
      rewrite: (): Rewritten => {
        const before = editor.current!.text()
        const options = optionsOf(now.current)
        const kind = linter.lint(before, options).kind
        const rewritten = linter.rewrite(before, {...options, level: 'full'})
        const {score} = linter.lint(rewritten.text, {...options, kind, subject: rewritten.subject})
        return {...rewritten, before, subjectBefore: options.subject, score}
      },
      take({edits, subject, before}: Rewritten) {
        if (editor.current!.text() !== before) return
        const undo = undoWith(edits.length > 0)
        if (subject !== undefined) now.current = {...now.current, subject}
        setFields(now.current)
        editor.current!.change(edits.map(({start, end, text: insert}) => ({from: start, to: end, insert})))
        setDone({says: 'The whole message is rewritten.', undo})
      },
      show({field, range}: Diagnostic) {
        if (field === 'text') editor.current!.show({from: range.start.offset, to: range.end.offset})
        else document.querySelector<HTMLInputElement>(`#${field}`)!.focus()
      },
      point(diagnostic?: Diagnostic) {
        const words = diagnostic?.field === 'text' && diagnostic.about === 'words' ? diagnostic.range : undefined
        editor.current!.point(words && {from: words.start.offset, to: words.end.offset})
      },
      current: () => editor.current!.text()
    }
  }, [])

  useEffect(() => {
    editor.current = createEditor(paper.current!, {
      check(draft) {
        const start = performance.now()
        const found = linter.lint(draft, optionsOf(now.current))
        // For whoever looks at a trace of the page, and for `npm run bench:browser`.
        performance.clearMeasures('tactful')
        performance.measure('tactful', {start})
        return found
      },
      onResult(found, draft) {
        latest.current = found
        setResult(found)
        setText(draft)
      },
      onChange: (typed) => typed && setDone(undefined),
      onCursor: setCursor,
      onTake(offset) {
        const here = ranked(latest.current.diagnostics).find((one) => covers(one, offset) && one.suggestions.length > 0)
        if (here) actions.apply(here, 0)
      }
    })
    warmUp()
    return () => editor.current!.destroy()
  }, [])

  return {paper, fields, text, result, cursor, done, ...actions}
}
