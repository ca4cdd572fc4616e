import {tips, type Diagnostic, type LintResult} from 'tactful'
import {Offer} from './notes'

interface Props {
  result: LintResult
  findings: Diagnostic[]
  /** How many of the findings are shown as notes, with their rewrites. */
  count: number
  empty: boolean
  onApply: (diagnostic: Diagnostic, index: number) => void
}

/** The article's tips for this kind of message; what is missing is listed, and can be added, here. */
export function Checklist({result, findings, count, empty, onApply}: Props) {
  return (
    <section class="checklist" aria-labelledby="checklist">
      <h2 id="checklist">{empty ? 'What a good message does' : 'Checklist'}</h2>
      <ul>
        {result.checklist.map(({tip, title, passed, ruleIds}) => {
          const missing = findings.filter(({about, ruleId}) => about === 'missing' && ruleIds.includes(ruleId))
          const state = empty ? 'open' : passed ? 'passed' : 'failed'
          return (
            <li key={tip} class={state}>
              <details>
                <summary>
                  {title}
                  {!empty && <span class="hidden">{passed ? ': done' : ': not yet'}</span>}
                </summary>
                <p>{tips[tip].says}</p>
              </details>
              {!empty &&
                missing.map((diagnostic) => (
                  <div key={diagnostic.ruleId} class="missing">
                    <p>{diagnostic.message}</p>
                    {diagnostic.suggestions[0] && findings.indexOf(diagnostic) >= count && (
                      <Offer diagnostic={diagnostic} index={0} onApply={onApply} />
                    )}
                  </div>
                ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
