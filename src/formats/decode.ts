import {describe} from '../settings'
import type {Encoding} from './types'

/**
 * The text of a source. Bytes that are no UTF-8 are read one unit a byte, so that offsets stay true and what is written
 * back is what was there.
 */
export function decode(given: string | Uint8Array, encoding: Encoding = 'utf-8'): {source: string; encoding: Encoding} {
  if (typeof given === 'string') return {source: given, encoding}
  if (!(given instanceof Uint8Array)) throw new TypeError(`Expected the source to be a string or bytes, got ${describe(given)}.`)
  try {
    return {source: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(given), encoding: 'utf-8'}
  } catch {
    const pieces: string[] = []
    for (let at = 0; at < given.length; at += 8192) pieces.push(String.fromCharCode(...given.subarray(at, at + 8192)))
    return {source: pieces.join(''), encoding: 'latin1'}
  }
}
