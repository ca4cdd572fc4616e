// What is asked for less often than a check, in one piece: a bundle of many small files is slow to load.
export {batch} from './batch'
export {explain} from './explain'
export {help} from './help'
export {init} from './init'
export {fix, rewrite} from './rewrite'
export {rules} from './rules'
export {writeWhole} from './write'
