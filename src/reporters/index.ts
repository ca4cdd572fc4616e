/**
 * Results as text: for people, programs and CI.
 *
 * @module tactful/reporters
 */
export {github, summary} from './github'
export {json} from './json'
export {pretty, type PrettyOptions} from './pretty'
export {inert, printable} from './printable'
export {rdjson} from './rdjson'
export {count, type Report} from './report'
export {sarif, type SarifOptions} from './sarif'
