import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'

/** A pipeline with a plugin of tactful: all rules, or one. Other retext plugins may stand beside it. */
export function pipeline(plugin, options) {
  return unified().use(retextEnglish).use(plugin, options).use(retextStringify)
}
