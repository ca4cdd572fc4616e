import {useState} from 'preact/hooks'
import {kinds, type MessageKind} from 'tactful'
import type {useDraft} from './draft'
import {ranked, summary} from './findings'
import {copy, mailLink} from './mail'

interface Props {
  draft: ReturnType<typeof useDraft>
  empty: boolean
  onRewrite: () => void
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The paper: what kind of message it is, to whom, about what, the text, and what to do with it. */
export function Letter({draft, empty, onRewrite}: Props) {
  const {fields, result, text, set} = draft
  const read = kinds.find(({id}) => id === result.kind)!
  const [copied, setCopied] = useState('')
  const findings = ranked(result.diagnostics)
  const warning = findings.some(({severity}) => severity === 'error') ? summary(findings) : ''
  const mendable = result.diagnostics.some(({suggestions}) => suggestions.length > 0)

  return (
    <section class="letter" aria-label="Your draft">
      <div class="head">
        <label for="kind">Kind</label>
        <div class="kind">
          <select
            id="kind"
            value={fields.kind ?? ''}
            onChange={({currentTarget: {value}}) => set({kind: (value || undefined) as MessageKind | undefined})}
          >
            <option value="">{empty || fields.kind ? 'Read it from the draft' : `Reads like a ${read.title}`}</option>
            {kinds.map(({id, title}) => (
              <option key={id} value={id}>
                {capital(title)}
              </option>
            ))}
          </select>
        </div>
        <label for="to">To</label>
        <input
          id="to"
          value={fields.to}
          onInput={({currentTarget: {value}}) => set({to: value})}
          inputMode="email"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="optional: an address"
        />
        <label for="subject">Subject</label>
        <input
          id="subject"
          value={fields.subject}
          onInput={({currentTarget: {value}}) => set({subject: value})}
          autocomplete="off"
          placeholder="optional"
        />
      </div>
      <div class="paper" ref={draft.paper} />
      <div class="foot">
        <button type="button" class="main" disabled={empty || !mendable} onClick={onRewrite}>
          Rewrite all…
        </button>
        <button
          type="button"
          disabled={empty}
          onClick={async () => {
            setCopied(
              (await copy(draft.current())) ? `Copied. ${warning}`.trim() : 'The browser did not allow it. Select the text and copy it.'
            )
            setTimeout(setCopied, 4000, '')
          }}
        >
          Copy
        </button>
        {empty ? (
          <button type="button" disabled>
            Open in mail
          </button>
        ) : (
          <a class="button" href={mailLink(fields.to, fields.subject, text)}>
            Open in mail
          </a>
        )}
        <span class="quiet" role="status">
          {copied}
        </span>
      </div>
      <p class="keys" id="keys">
        <kbd>F8</kbd> goes to the next underlined words, <kbd>Alt Enter</kbd> takes the first rewrite there, <kbd>Ctrl Z</kbd> takes it
        back.
      </p>
    </section>
  )
}
