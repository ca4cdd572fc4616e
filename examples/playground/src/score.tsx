import type {LintResult} from 'tactful'
import {titleOf} from './findings'

/** The score as a sum that can be followed, and the tone beside it. */
export function Score({result: {score, deductions, tone}}: {result: LintResult}) {
  return (
    <section class="score" aria-labelledby="score">
      <h2 id="score">
        Score <b>{score}</b> <small>of 100</small>
      </h2>
      {deductions.length > 0 && (
        <table>
          <caption class="hidden">What was taken off 100</caption>
          <tbody>
            {deductions.map(({ruleId, points}) => (
              <tr key={ruleId}>
                <th scope="row">{titleOf(ruleId)}</th>
                <td>−{points}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="tone">
        Tone: {toneOf(tone)}
        <span class="scale" aria-hidden="true">
          <i style={{left: `${(tone + 1) * 50}%`}} />
        </span>
      </p>
      <p class="quiet">The score sums up the notes. It cannot know your reader, and it is no chance of an answer.</p>
    </section>
  )
}

function toneOf(tone: number): string {
  if (tone < -0.3) return 'hard'
  if (tone < -0.05) return 'tense'
  if (tone < 0.2) return 'plain'
  if (tone < 0.5) return 'friendly'
  return 'warm'
}
