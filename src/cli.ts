#!/usr/bin/env node
import path from 'node:path'
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'
import {loadCompiled} from './cli/compiled'
import type {main} from './cli/main'

// Most runs are over before code that is optimised has paid for that; a long one gets there all the same, only later. Before
// anything is compiled: what is kept compiled holds for these settings alone.
setFlagsFromString('--regexp-tier-up-ticks=30')
setFlagsFromString('--no-regexp-peephole-optimization')
setFlagsFromString('--no-incremental-marking')
// Node 20 alone knows the flag by this name.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=700000')

const {exports, keep} = loadCompiled<{main: typeof main}>(path.join(__dirname, 'cli/main.cjs'))
void exports.main(path.join(__dirname, '..')).then((hasRead) => {
  // A run that read a draft has compiled what most runs need.
  if (hasRead) keep()
})
