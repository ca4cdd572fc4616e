/** What the words of a sentence weigh for or against one offence. */
export interface Weights {
  /** What a sentence weighs before its first word: most offend nobody. */
  base: number
  /** From where on the words alone are enough. */
  enough: number
  /** Below this the words speak so clearly for the writer that a pattern has misread them. */
  kind: number
  /**
   * Word features by weight, divided by bars; what a feature is, `featuresOf` says. Weights are in tenths. In the package it is
   * the text of a table.
   */
  words: Readonly<Record<string, string>> | string
}
