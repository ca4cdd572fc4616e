import type {Diagnostic} from '../diagnostic'
import {saysOf} from '../mend/said'

/**
 * Has each diagnostic offer something else first, as far as it can: nobody asks the same thing twice. The last place keeps its
 * best, as the questions are given out. What is safe says nothing new and stays first.
 */
export function apart(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const said = new Set<string>()
  const told = diagnostics.toReversed().map((diagnostic) => {
    const {suggestions} = diagnostic
    const [best] = suggestions
    const first = best?.safety === 'safe' ? best : (suggestions.find((each) => !saysOf(each).some((words) => said.has(words))) ?? best)
    if (!first) return diagnostic
    for (const words of saysOf(first)) said.add(words)
    return first === best ? diagnostic : {...diagnostic, suggestions: [first, ...suggestions.filter((each) => each !== first)]}
  })
  return told.reverse()
}
