import {lint} from 'tactful'
import noSalaryTalk from './no-salary-talk.js'

const draft = 'Hi Dana,\n\nThank you for your time. Was it my salary?\n\nSam'
for (const {ruleId, message, suggestions} of lint(draft, {plugins: [noSalaryTalk]}).diagnostics)
  console.log(`${ruleId}: ${message}${suggestions[0] ? ` Instead: ${suggestions[0].text.trim()}` : ''}`)
