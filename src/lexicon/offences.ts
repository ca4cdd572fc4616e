import {offenceWeights} from './weights/offence'
import type {Weights} from './weights/table'

/** The weights of a prohibition, with what the words weigh for or against any of them; as much as served best where it was measured. */
export const offending = (weights: Weights): Weights => ({...weights, shared: {weights: offenceWeights, part: 0.4}})
