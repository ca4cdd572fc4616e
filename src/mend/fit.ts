import type {Facts, Register} from '../message/types'

/** Fills `{topic}`, `{role}`, `{company}` and `{reader}`; nothing when the draft does not name one. */
export function fill(template: string, facts: Facts): string | undefined {
  let whole = true
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name as keyof Facts]
    if (value === undefined) whole = false
    return value ?? ''
  })
  return whole ? filled : undefined
}

/** A sentence of ours in the draft's own style: contractions, "we" for "I", British spelling, lower case, curly apostrophes. */
export function fit(text: string, register: Register): string {
  let fitted = text
  if (register.contractions) {
    fitted = fitted
      .replace(/\bI would\b/g, "I'd")
      .replace(/\bI will\b/g, "I'll")
      .replace(/\bI am\b/g, "I'm")
      .replace(/\bdo not\b/g, "don't")
  }
  if (register.plural) {
    fitted = fitted
      .replace(/\bI am\b/g, 'we are')
      .replace(/\bI'm\b/g, "we're")
      .replace(/\bI\b/g, 'we')
      .replace(/\bme\b/g, 'us')
      .replace(/\bmy\b/g, 'our')
      .replace(/\bMy\b/g, 'Our')
    fitted = fitted.replace(/(?:^|[.?!] )\p{Ll}/gu, (opening) => opening.toUpperCase())
  }
  if (!register.british) fitted = fitted.replace(/\bpractise\b/g, 'practice')
  if (register.lowerCase)
    fitted = fitted.replace(/(?:^|[.?!] )\p{Lu}(?=[\p{Ll} '])/gu, (opening) => opening.toLowerCase()).replace(/\bI\b/g, 'i')
  return register.curly ? fitted.replace(/'/g, '’') : fitted
}
