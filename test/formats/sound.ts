import {expect} from 'vitest'
import type {Projection} from '../../src/formats/projection'

/** Every code unit of the prose has a source; what is copied is the same there; sources never go backwards. */
export function expectSound(projection: Projection, source: string): void {
  let last = {start: 0, end: 0}
  for (let at = 0; at < projection.text.length; at++) {
    const place = projection.sourceOf(at)
    if (place.kind === 'copy' && source[place.start] !== projection.text[at]) {
      expect.fail(`${JSON.stringify(projection.text[at])} at ${at} is said to come from ${JSON.stringify(source[place.start])}`)
    }
    const same = place.start === last.start && place.end === last.end
    if (place.end < place.start || place.end > source.length || (!same && place.start < last.end)) {
      expect.fail(`the source of ${at} goes from ${last.start}-${last.end} to ${place.start}-${place.end}`)
    }
    last = place
  }
}
