import {useEffect, useRef, useState} from 'preact/hooks'
import type {Diagnostic} from 'tactful'
import {Checklist} from './checklist'
import {Compare} from './compare'
import {Door} from './door'
import {useDraft, type Rewritten} from './draft'
import {ranked, summary, tally} from './findings'
import {Letter} from './letter'
import {Notes} from './notes'
import {samples, type Sample} from './samples'
import {Score} from './score'

/** More than three at once is a wall; the rest waits. */
const first = 3

export function App() {
  const draft = useDraft()
  const {result, text, done} = draft
  const [rewritten, setRewritten] = useState<Rewritten>()
  const [all, setAll] = useState(false)
  const [below, setBelow] = useState(true)
  const margin = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const empty = text.trim() === ''
  const findings = ranked(result.diagnostics)
  const count = all ? findings.length : first
  const rest = findings.slice(first)
  const notice = empty ? undefined : result.diagnostics.find(({about}) => about === 'notice')

  useEffect(() => {
    const undoOutside = (event: KeyboardEvent) => {
      const inText = event.target instanceof HTMLElement && event.target.closest('input, select, .cm-editor, dialog')
      if (inText || event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      draft.undoText()
    }
    addEventListener('keydown', undoOutside)
    return () => removeEventListener('keydown', undoOutside)
  }, [])

  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setBelow(!entry!.isIntersecting), {rootMargin: '0px 0px -25% 0px'})
    observer.observe(margin.current!)
    return () => observer.disconnect()
  }, [])

  const apply = (diagnostic: Diagnostic, index: number) => {
    draft.apply(diagnostic, index)
    // The button that was pressed is gone with its note; the sentence above the notes says where things stand now.
    heading.current?.focus({preventScroll: heading.current.getBoundingClientRect().top > 0})
  }
  const load = (sample: Sample) => {
    draft.load(sample)
    heading.current?.focus({preventScroll: true})
  }

  return (
    <>
      <header class="top">
        <p class="brand">
          <Door score={empty ? 50 : result.score} />
          tactful
        </p>
        <p class="quiet">Your words stay in this tab. Nothing is sent, nothing is kept.</p>
      </header>
      <main>
        <div class="opening">
          <h1>Write back after a no</h1>
          <p>
            They turned you down, and that hurts. You have one message. Write it the way it comes out and mend it here, before you send it.
          </p>
        </div>
        <Letter draft={draft} empty={empty} onRewrite={() => setRewritten(draft.rewrite())} />
        <section class="margin" id="notes" ref={margin} aria-labelledby="standing">
          <h2 id="standing" tabIndex={-1} ref={heading} aria-live="polite">
            {empty ? 'Start anywhere.' : notice && findings.length === 0 ? notice.message : summary(findings)}
          </h2>
          <p class="done" role="status">
            {done && (
              <>
                {done.says}{' '}
                <button type="button" class="link" onClick={done.undo}>
                  Undo
                </button>
              </>
            )}
          </p>
          {rest.length > 0 && (
            <ul class="tally" aria-label="All notes">
              {tally(findings).map(({severity, says}) => (
                <li key={severity} class={severity}>
                  {says}
                </li>
              ))}
            </ul>
          )}
          {empty ? (
            <>
              <p class="lead">The first draft may be angry; nobody reads it but you. Or borrow one of these to see how it works:</p>
              <Samples onPick={load} />
            </>
          ) : (
            <Notes
              findings={findings}
              count={count}
              notice={notice}
              cursor={draft.cursor}
              onApply={apply}
              onShow={draft.show}
              onPoint={draft.point}
            />
          )}
          {!empty && rest.length > 0 && (
            <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Show the first three only' : `Show ${rest.length === 1 ? 'one' : rest.length} more: ${saysOf(rest)}`}
            </button>
          )}
        </section>
        <div class="ledger">
          <Checklist result={result} findings={findings} count={count} empty={empty} onApply={apply} />
          {!empty && <Score result={result} />}
          {!empty && (
            <details class="fold">
              <summary>Try another draft</summary>
              <Samples onPick={load} />
            </details>
          )}
        </div>
      </main>
      {!empty && below && (
        <nav class="jump" aria-label="To the notes">
          <a href="#notes">
            {findings.length === 0
              ? 'Nothing left to mend'
              : `${findings.length} ${findings.length === 1 ? 'note' : 'notes'} on this draft`}
            <span aria-hidden="true"> ↓</span>
          </a>
        </nav>
      )}
      {rewritten && (
        <Compare
          rewritten={rewritten}
          score={result.score}
          onClose={() => setRewritten(undefined)}
          onTake={() => {
            draft.take(rewritten)
            heading.current?.focus({preventScroll: true})
          }}
        />
      )}
    </>
  )
}

const saysOf = (findings: readonly Diagnostic[]) =>
  tally(findings)
    .map(({says}) => says)
    .join(', ')

function Samples({onPick}: {onPick: (sample: Sample) => void}) {
  return (
    <ul class="samples">
      {samples.map((sample) => (
        <li key={sample.title}>
          <button type="button" onClick={() => onPick(sample)}>
            <span>{sample.title}</span> <small>{sample.says}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
