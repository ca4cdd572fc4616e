import {lint} from 'tactful'

const draft = `Hi Dana,

Why didn't I get the job? Any feedback would help me grow.

Sam`

const {diagnostics, score} = lint(draft)
for (const {range, severity, ruleId, message, suggestions} of diagnostics) {
  console.log(`${range.start.line}:${range.start.column} ${severity} ${ruleId}: ${message}`)
  if (suggestions[0]) console.log(`  instead: ${suggestions[0].text.trim() || '(leave it out)'}`)
}
console.log(`score: ${score}`)
