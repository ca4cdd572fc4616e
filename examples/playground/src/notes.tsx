import type {Diagnostic} from 'tactful'
import {covers, keyOf, meanings, offer} from './findings'

interface Props {
  findings: Diagnostic[]
  /** How many are shown. */
  count: number
  notice: Diagnostic | undefined
  cursor: number
  onApply: (diagnostic: Diagnostic, index: number) => void
  onShow: (diagnostic: Diagnostic) => void
  onPoint: (diagnostic?: Diagnostic) => void
}

/** The findings as notes in the margin, the most serious on top. */
export function Notes({findings, count, notice, cursor, onApply, onShow, onPoint}: Props) {
  return (
    <>
      {notice && <p class="lead">{findings.length === 0 ? notice.why : `${notice.message} ${notice.why}`}</p>}
      {findings.length === 0 && !notice && <p class="lead">Read it aloud once more. Then send it, and be good to yourself.</p>}
      <ol class="notes">
        {findings.slice(0, count).map((diagnostic) => (
          <Note key={keyOf(diagnostic)} diagnostic={diagnostic} cursor={cursor} onApply={onApply} onShow={onShow} onPoint={onPoint} />
        ))}
      </ol>
    </>
  )
}

function Note({diagnostic, cursor, onApply, onShow, onPoint}: Omit<Props, 'findings' | 'count' | 'notice'> & {diagnostic: Diagnostic}) {
  const {severity, message, why, suggestions, needs, field, about} = diagnostic
  const [best, ...others] = suggestions
  const lift = () => onPoint(diagnostic)
  const drop = () => onPoint()

  return (
    <li
      class={`note ${severity}`}
      data-rule={diagnostic.ruleId}
      data-here={covers(diagnostic, cursor)}
      onMouseEnter={lift}
      onMouseLeave={drop}
      onFocusCapture={lift}
      onBlurCapture={drop}
    >
      <p class="meaning">{meanings[severity]}</p>
      <h3>{message}</h3>
      <p>{why}</p>
      {!best && needs && <p class="needs">Only you know the {needs} that belongs here.</p>}
      {best && <Offer diagnostic={diagnostic} index={0} onApply={onApply} />}
      {others.length > 0 && (
        <details>
          <summary>{others.length === 1 ? 'Another way' : `${others.length} other ways`}</summary>
          {others.map((suggestion, index) => (
            <Offer key={suggestion.text} diagnostic={diagnostic} index={index + 1} onApply={onApply} />
          ))}
        </details>
      )}
      {about === 'words' && (
        <button type="button" class="link" onClick={() => onShow(diagnostic)}>
          {field === 'text' ? 'Show in the message' : `Go to the ${field === 'to' ? 'recipient' : 'subject'}`}
        </button>
      )}
    </li>
  )
}

/** A button with the words that it puts in. */
export function Offer({diagnostic, index, onApply}: {diagnostic: Diagnostic; index: number; onApply: Props['onApply']}) {
  const {label, words} = offer(diagnostic, diagnostic.suggestions[index]!)
  return (
    <button type="button" class="offer" onClick={() => onApply(diagnostic, index)}>
      <span>{label}</span>
      {words ? <q>{words}</q> : <del>{diagnostic.actual.trim()}</del>}
    </button>
  )
}
