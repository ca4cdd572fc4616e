#!/usr/bin/env node
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {version} from '../package.json'
import {documents} from './cli/documents'
import {exit} from './cli/io'
import {run} from './cli/run'

// Most runs are over before code that is optimised has paid for that; a long one gets there all the same, only later. Node 20
// alone knows the flag by this name.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=700000')

// A reader that has seen enough (`tactful … | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`tactful: cannot write to standard output (${error.message}). Make room there, or write elsewhere.\n`)
  process.exit(exit.failure)
})

// The status is set rather than exited with, so that what was written can drain.
process.exitCode = await run(process.argv.slice(2), process, {
  ...documents,
  version,
  home: fileURLToPath(new URL('..', import.meta.url))
})
