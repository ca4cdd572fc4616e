/**
 * Each rule by its name. A rule is a plugin of `createLinter`, and a unified plugin over an nlcst tree.
 *
 * @module tactful/rules
 */
import type {Rule} from '../src/rule'
import applyFeedback from './apply-feedback'
import askForFeedback from './ask-for-feedback'
import brevity from './brevity'
import directRecipient from './direct-recipient'
import expressGratitude from './express-gratitude'
import fewQuestions from './few-questions'
import futureInterest from './future-interest'
import growthFraming from './growth-framing'
import noBackchannel from './no-backchannel'
import noBitterness from './no-bitterness'
import noComparison from './no-comparison'
import noDemands from './no-demands'
import noDespair from './no-despair'
import noDisputing from './no-disputing'
import noLegalTalk from './no-legal-talk'
import noPestering from './no-pestering'
import noShouting from './no-shouting'
import noWhyRejected from './no-why-rejected'
import placeholders from './placeholders'
import positiveTone from './positive-tone'
import specificQuestions from './specific-questions'
import subjectLine from './subject-line'
import wordiness from './wordiness'

/** Each rule by itself, to be used as a plugin. */
export {
  applyFeedback,
  askForFeedback,
  brevity,
  directRecipient,
  expressGratitude,
  fewQuestions,
  futureInterest,
  growthFraming,
  noBackchannel,
  noBitterness,
  noComparison,
  noDemands,
  noDespair,
  noDisputing,
  noLegalTalk,
  noPestering,
  noShouting,
  noWhyRejected,
  placeholders,
  positiveTone,
  specificQuestions,
  subjectLine,
  wordiness
}

/** Every rule of the package, in the order of the catalogue. An array, so that a bundler can tell what is used. */
export const rules: readonly Rule[] = [
  expressGratitude,
  askForFeedback,
  growthFraming,
  specificQuestions,
  fewQuestions,
  brevity,
  directRecipient,
  futureInterest,
  applyFeedback,
  noWhyRejected,
  noBitterness,
  noDemands,
  noDisputing,
  noComparison,
  noLegalTalk,
  noPestering,
  noBackchannel,
  noDespair,
  positiveTone,
  noShouting,
  wordiness,
  placeholders,
  subjectLine
]
