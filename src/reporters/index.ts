export {json} from './json'
export {pretty, type PrettyOptions} from './pretty'
export {printable} from './printable'
export {count, type Report} from './report'
