// `npm start`: what tactful says of an angry draft. The draft has findings, so tactful exits with 1; here that is the expected end.
import {spawnSync} from 'node:child_process'
import process from 'node:process'

const draft = 'examples/drafts/angry.txt'
console.log(`$ tactful ${draft}\n`)
const {status} = spawnSync(process.execPath, ['dist/cli.cjs', draft], {stdio: 'inherit'})
console.log(`\ntactful exits with ${status}: 0 would be a draft to send, 1 one to mend. Other drafts to try lie beside this one.`)
process.exitCode = status === 1 ? 0 : 1
