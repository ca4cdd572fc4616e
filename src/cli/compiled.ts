import {readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import process from 'node:process'
import {Script} from 'node:vm'

interface Compiled<Exports> {
  exports: Exports
  /** Keeps what has been compiled by now beside the file, for the next run; does nothing where that has been done. */
  keep: () => void
}

/**
 * Loads a CommonJS file, compiled where a run before this one kept that. Node does so by itself from version 22.1 on, for
 * whole programs and not for Node 20. `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does there.
 */
export function loadCompiled<Exports>(file: string): Compiled<Exports> {
  const cache = `${file}.${process.versions.v8}-${process.arch}.cache`
  const cachedData = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : read(cache, file)
  // The build leaves nothing beyond ASCII in it, and so nothing to decode.
  const source = readFileSync(file, 'latin1')
  const script = new Script(`(function (exports, require, module) {${source}\n})`, {filename: file, cachedData})
  const module = {exports: {} as Exports}
  const run = script.runInThisContext() as (exports: Exports, require: NodeJS.Require, module: {exports: Exports}) => void
  run(module.exports, createRequire(file), module)
  const isKept = cachedData !== undefined && script.cachedDataRejected === false
  return {
    exports: module.exports,
    keep: () => {
      if (!isKept && !process.env.NODE_DISABLE_COMPILE_CACHE) write(cache, script.createCachedData())
    }
  }
}

/** V8 itself refuses what another version or other settings compiled, but takes any source of the same length for the same. */
function read(cache: string, file: string): Buffer | undefined {
  try {
    return statSync(cache).mtimeMs >= statSync(file).mtimeMs ? readFileSync(cache) : undefined
  } catch {
    return undefined
  }
}

/** Whole or not at all: another run may read at the same moment. Where the package cannot be written to, each run compiles. */
function write(cache: string, data: Buffer): void {
  const whole = `${cache}.${process.pid}`
  try {
    writeFileSync(whole, data)
    renameSync(whole, cache)
  } catch {
    rmSync(whole, {force: true})
  }
}
