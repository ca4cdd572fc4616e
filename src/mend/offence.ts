import {offenceWeights} from '../lexicon/weights/offence'
import type {Term} from '../match/term'
import {weigh} from '../match/weigh'

/** How much some words weigh as an offence of any kind; above nought they are one more likely than not. */
export const offenceOf = (terms: readonly Term[]): number => weigh(terms, offenceWeights)
