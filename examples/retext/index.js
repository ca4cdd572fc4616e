// Checks the draft that is named on the command line, and prints what the plugins of the pipeline say of it.
import process from 'node:process'
import tactful from 'tactful/retext'
import {read} from 'to-vfile'
import {reporter} from 'vfile-reporter'
import {pipeline} from './pipeline.js'

const file = await pipeline(tactful, {kind: 'feedback-request'}).process(await read(process.argv[2]))
console.error(reporter(file))
