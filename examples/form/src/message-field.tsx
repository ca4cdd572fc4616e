import {useDeferredValue, useId, useMemo, useRef} from 'react'
import {applySuggestion, lint, type Diagnostic, type LintOptions} from 'tactful'

interface Props extends Pick<LintOptions, 'kind'> {
  label: string
  value: string
  onChange: (value: string) => void
}

const ranks = {error: 0, warning: 1, info: 2}
const meanings = {error: 'Closes the door', warning: 'Weakens the message', info: 'Could be better'}

/** A plain text area with what tactful finds in it beside it. Nothing is sent anywhere: the draft is read in the browser. */
export function MessageField({label, value, onChange, kind}: Props) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const summary = useRef<HTMLParagraphElement>(null)
  // Typing goes first; the findings follow when there is time.
  const draft = useDeferredValue(value)
  const {diagnostics, score} = useMemo(() => lint(draft, {kind}), [draft, kind])
  const findings = diagnostics.filter(({about}) => about !== 'notice').sort((a, b) => ranks[a.severity] - ranks[b.severity])

  const apply = (diagnostic: Diagnostic, index: number) => {
    if (value !== draft) return
    const {range, suggestions} = diagnostic
    const {text} = suggestions[index]!
    area.current!.focus()
    area.current!.setSelectionRange(range.start.offset, range.end.offset)
    // An old command, and the only one that keeps the text area's own undo; where it is refused, the value is set instead.
    const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)
    if (!done) onChange(applySuggestion(value, diagnostic, index))
    summary.current!.focus()
  }
  const show = ({range}: Diagnostic) => {
    area.current!.focus()
    area.current!.setSelectionRange(range.start.offset, range.end.offset)
  }

  return (
    <div className="message-field">
      <div>
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          ref={area}
          value={value}
          rows={14}
          aria-describedby={`${id}-summary`}
          onChange={({target}) => onChange(target.value)}
        />
      </div>
      <section aria-labelledby={`${id}-findings`}>
        <h2 id={`${id}-findings`}>Before you send it</h2>
        <p id={`${id}-summary`} ref={summary} tabIndex={-1} aria-live="polite">
          {findings.length === 0 ? 'Nothing to mend.' : `${findings.length} to mend. Score ${score} of 100.`}
        </p>
        <ul>
          {findings.map((diagnostic) => (
            <li key={`${diagnostic.ruleId} ${diagnostic.range.start.offset} ${diagnostic.message}`} className={diagnostic.severity}>
              <p>
                <strong>{meanings[diagnostic.severity]}:</strong> {diagnostic.message} {diagnostic.why}
              </p>
              {diagnostic.suggestions.slice(0, 2).map(({text, title}, index) => (
                <button type="button" key={text} onClick={() => apply(diagnostic, index)}>
                  {named(title, text)}
                </button>
              ))}
              {diagnostic.about === 'words' && (
                <button
                  type="button"
                  className="plain"
                  aria-label={`Show the words: ${diagnostic.message}`}
                  onClick={() => show(diagnostic)}
                >
                  Show the words
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** The title of a suggestion, with the words that it puts in where it does not say them. */
function named(title: string, text: string): string {
  // A mark in front ends the sentence before.
  const words = text.replace(/^[.,;:]\s+(?=\p{L})/u, '').trim()
  return words === '' || title.includes(words) ? title : `${title}: “${words}”`
}
