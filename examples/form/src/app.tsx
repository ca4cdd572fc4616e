import {useState} from 'react'
import {MessageField} from './message-field'

const start = `Hi Dana,

Why didn't I get the job? Please reply by Friday.

Sam`

/** Stands for the app that has the form. */
export function App() {
  const [draft, setDraft] = useState(start)
  const [sent, setSent] = useState(false)

  return (
    <main>
      <h1>Reply to Dana</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setSent(true)
        }}
      >
        <MessageField label="Your message" value={draft} onChange={setDraft} />
        <button type="submit">Send</button>
        <p role="status">{sent && 'Here your app would send it.'}</p>
      </form>
    </main>
  )
}
