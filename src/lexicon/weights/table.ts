/** What words weigh, and what a sentence weighs before its first word. */
export interface WordWeights {
  /** Below nought, as most sentences offend nobody. */
  base: number
  /**
   * Word features by weight, divided by bars; what a feature is, `featuresOf` says. Weights are in tenths. In the package it is
   * the text of a table.
   */
  words: Readonly<Record<string, string>> | string
}

/** What the words of a sentence weigh for or against one offence, or for what a message should have. */
export interface Weights extends WordWeights {
  /** From where on the words alone are enough. */
  enough: number
  /** Below this the words speak so clearly for the writer that a pattern has misread them. Of what a message should have, patterns have the last word. */
  kind?: number
  /** What a part of the weight is taken from, from 0 to 1 of it: words of any offence at all, of which there are more cases to learn from. */
  shared?: {weights: WordWeights; part: number}
}
