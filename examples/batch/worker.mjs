// A worker of a queue: takes messages until there are none, and answers each. `take` and `answer` are your queue's.
import {createLinter} from 'tactful'

const linter = createLinter({preset: 'recommended'})

/** Works until `take` gives nothing. What is wrong with one message does not stop the others. */
export async function work(take, answer) {
  for (let job = await take(); job !== undefined; job = await take()) {
    const {id, text, ...options} = job
    try {
      await answer({id, ...linter.lint(text, options)})
    } catch (error) {
      // Only a text that is no string or an unknown option gets here: the job is at fault, and trying again would not help.
      await answer({id, error: error.message})
    }
  }
}
