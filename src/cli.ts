#!/usr/bin/env node
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {version} from '../package.json'
import {documents} from './cli/documents'
import {run} from './cli/run'

// A reader that has seen enough (`tactful … | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// The status is set rather than exited with, so that what was written can drain.
process.exitCode = await run(process.argv.slice(2), process, {
  ...documents,
  version,
  home: fileURLToPath(new URL('..', import.meta.url))
})
