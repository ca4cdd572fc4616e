import {useEffect, useRef} from 'preact/hooks'
import type {Rewritten} from './draft'
import {ranked} from './findings'

interface Props {
  rewritten: Rewritten
  score: number
  onTake: () => void
  onClose: () => void
}

/** The draft and its rewrite side by side, to be taken whole or left. */
export function Compare({rewritten, score, onTake, onClose}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const remaining = ranked(rewritten.remaining)
  const changed = rewritten.subject !== rewritten.subjectBefore
  useEffect(() => {
    dialog.current!.showModal()
    heading.current!.focus()
  }, [])

  return (
    <dialog ref={dialog} class="compare" aria-labelledby="compare" onClose={onClose}>
      <h2 id="compare" tabIndex={-1} ref={heading}>
        Rewritten as a whole
      </h2>
      <p>
        Read it before you take it: every sentence has to be true for you. The score goes from {score} to {rewritten.score}.
      </p>
      <div class="sides">
        <section aria-labelledby="old">
          <h3 id="old">Your draft</h3>
          <div class="text">
            {changed && (
              <p>
                Subject: <del>{rewritten.subjectBefore}</del>
              </p>
            )}
            {sides(rewritten).map(({old, kept}) => (kept === undefined ? <del>{old}</del> : kept))}
          </div>
        </section>
        <section aria-labelledby="new">
          <h3 id="new">The rewrite</h3>
          <div class="text">
            {changed && (
              <p>
                Subject: <ins>{rewritten.subject}</ins>
              </p>
            )}
            {sides(rewritten).map(({fresh, kept}) => (kept === undefined ? <ins>{fresh}</ins> : kept))}
          </div>
        </section>
      </div>
      {remaining.length > 0 && (
        <>
          <h3>What only you can mend</h3>
          <ul class="remaining">
            {remaining.map(({message}) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
      <div class="foot">
        <button
          type="button"
          class="main"
          onClick={() => {
            dialog.current!.close()
            onTake()
          }}
        >
          Take the rewrite
        </button>
        <button type="button" onClick={() => dialog.current!.close()}>
          Keep mine
        </button>
      </div>
    </dialog>
  )
}

/** The text in pieces: those that both sides share, and those where one stands for the other. */
function sides({before, edits}: Rewritten) {
  const pieces: {kept?: string; old?: string; fresh?: string}[] = []
  let at = 0
  for (const {start, end, text} of edits) {
    pieces.push({kept: before.slice(at, start)}, {old: before.slice(start, end), fresh: text})
    at = end
  }
  return [...pieces, {kept: before.slice(at)}]
}
