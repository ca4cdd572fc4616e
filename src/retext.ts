/**
 * All rules as one unified plugin over an nlcst tree.
 *
 * @module tactful/retext
 */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {report} from './unified'
import {checkerFor} from './lint'
import type {LintOptions} from './options'
import {checkOptions} from './settings'

/**
 * All rules as one unified plugin over an nlcst tree: `unified().use(retextEnglish).use(tactful)`.
 * It reports what `lint` finds, as messages of the file. What the processor's data `tactful` says of the draft holds
 * where the options do not say otherwise.
 *
 * @throws {TypeError} When an option is not valid.
 */
const tactful: Plugin<[LintOptions?], Root> = function (options = {}) {
  checkOptions(options)
  const all = {...this.data('tactful'), ...options}
  checkOptions(all)
  const checker = checkerFor(all)
  return (tree, file) => report(checker, tree, file, all)
}

export default tactful
