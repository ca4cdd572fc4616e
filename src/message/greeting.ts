import type {Slot} from './types'

const salutation =
  /^(?:dear(?:est)?|hi+(?: again)?|hello+(?: again)?|hey+a?|hiya|howdy|good ?(?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|salutations|to whom(?:ever|soever)? it may concern|respected|esteemed|hola|hallo|hullo|hej|salut|sup|what'?s up|[ae]y up|bonjour|kia ora|g'? ?day|namaste|ahoy|yo|attn:?|attention:?)(?=$|[\s,.!:;–—-])/i
const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|ma'am|herr|frau|mme|sr|sra|capt|captain|chef|coach|professor|doctor|father|sister|principal|director|judge|rev)\b\.?/i

/**
 * How much of the first line is the greeting, its closing mark included; 0 where there is none.
 *
 * @param goesOn Whether more lines follow, so that a single word in this one may be a name.
 */
export function greetingLength(line: string, slots: readonly Slot[], offset: number, goesOn = false): number {
  const indent = line.length - line.trimStart().length
  const rest = line.slice(indent)
  const salute = salutation.exec(rest.replace(/[’‘]/g, "'"))
  // Slots may hold dots and braces; they are read as one name each.
  let masked = ''
  for (const slot of slots.filter(({type}) => type === 'value')) {
    const start = slot.start - offset - indent
    if (start >= masked.length && start < rest.length) {
      const end = Math.min(slot.end - offset - indent, rest.length)
      masked += rest.slice(masked.length, start) + 'X' + 'x'.repeat(end - start - 1)
    }
  }
  masked = (masked + rest.slice(masked.length))
    .replace(/\b(?:mr|mrs|ms|dr|prof|capt|st|rev|sr|sra|jr)\./gi, (found) => `${found.slice(0, -1)}_`)
    .replace(/\b\p{Lu}\.(?= )/gu, (found) => `${found[0]}_`)
  if (salute) {
    const closing = /[,!.:;\n–—?]|\s[–—-]+\s/.exec(masked)
    const line = masked.length
    const end = closing ? closing.index : line
    const words = masked.slice(0, end).trim().split(/\s+/)
    if (words.length <= 9 && (closing || words.length <= 6)) {
      const marks = closing ? (/^[\s,!.:;–—-]+/.exec(masked.slice(end))?.[0].trimEnd().length ?? 0) : 0
      // "Good morning, Ms Lowe," goes on after its first comma where only a name is left on the line.
      const more = masked.slice(end)
      const named = /^[\s,]+\p{Lu}[\p{L}'’_-]*(?: \p{Lu}[\p{L}'’_-]*){0,3}[,!:]?\s*$/u.exec(more)
      if (named && words.length === salute[0].split(/\s+/).length) return indent + masked.trimEnd().length
      if (namesOnly(words.slice(salute[0].split(/\s+/).length))) return indent + end + marks
    }
    const named = /^\s+(?:mr|mrs|ms|miss|dr|prof)\.?\s+\p{L}[\p{L}'’-]+/iu.exec(masked.slice(salute[0].length))
    if (named) return indent + salute[0].length + named[0].length
    const names = namesLength(masked.slice(salute[0].length))
    const bare = salute[0].length + names
    return names > 0 ? indent + bare + (/^[,!.:;]+/.exec(masked.slice(bare))?.[0].length ?? 0) : 0
  }
  const named = /^@?\p{Lu}[\p{L}\p{M}'’_-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’_-]*|van|von|de|der|da)){0,3}\s*(?:[,:–—]|\s[–—-]\s)/u.exec(masked)
  const opener =
    /^(?:Thank|Thanks|Yes|No|So|Well|Ok|Okay|Sorry|However|Unfortunately|Honestly|Frankly|First|Firstly|Wow|Great|Hope|Just|Please|Also|Got|After|Since|Given|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Cheers|Apparently|Reading|Congratulations|Appreciate|Last|Following)\b/
  if (named && !opener.test(masked)) return indent + named[0].trimEnd().length
  // A first name on a line of its own, or in lower case before the first words ("sam, thx for …").
  const alone = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s*$/u.exec(rest)
  if (alone && !opener.test(masked)) return indent + alone[0].trimEnd().length
  const low = /^\p{Ll}[\p{L}'’-]{1,11},(?= (?:thx|thanks|thank|ty|tysm|just|quick|sorry|cheers|its|it's|appreciate|got)\b)/u.exec(rest)
  if (low && !/^(?:so|ok|okay|well|yes|no|hey|first|again|also|hi|anyway|yeah|honestly),/.test(low[0])) return indent + low[0].length
  const mention = /^@\p{L}[\p{L}\d._-]*[,:]?(?=\s|$)/u.exec(rest)
  if (mention) return indent + mention[0].length
  const only = goesOn ? onlyName.exec(rest) : null
  if (only && namesOnly([only[1]!])) return indent + rest.trimEnd().length
  const titled = title.exec(rest)
  if (titled) {
    const name =
      /^\S+\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?(?:[,!:]|\s*$|(?=\s(?:thank|thanks|i|it|just|could|please|my|we|sorry|hope)\b))/iu.exec(
        rest
      )
    if (name && /^\p{Lu}/u.test(rest.slice(titled[0].length).trimStart())) return indent + name[0].length
  }
  return 0
}

/** A name in lower case on a line of its own, be it with a title. */
const onlyName = /^(?:(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?(\p{Ll}[\p{L}'’-]{1,14})(?:\s*[,:–—-])?\s*$/u

const connector =
  /^(?:i|we|it|its|it's|im|i'm|so|just|thank|thanks|thx|ty|hope|how|what|which|why|when|could|can|would|please|is|was|this|that|the|a|an|my|any|not|yes|no|ok|as|on|if|after|want|wanted|quick|really)$/i

/** Words that no greeting has, wherever they stand. */
const thanking = /^(?:thanks?|thankyou|thx|thnx|ty|tysm|tyvm|cheers|sorry|congratulations|grateful|appreciate)$/i

/** Whether the words after the salutation can be a person or a group: none of them starts a sentence. */
function namesOnly(words: readonly string[]): boolean {
  if (/^to whom/i.test(words.join(' '))) return true
  return !words.slice(0, 2).some((word) => connector.test(word.replace(/[’‘]/g, "'"))) && !words.some((word) => thanking.test(word))
}

/** How much of what follows a salutation are those who are greeted: up to a capital that begins a sentence. */
function namesLength(rest: string): number {
  const names =
    /^(?:\s+(?:(?:there|all|everyone|team|folks|mate)(?:\s+(?:at|of|in)\s+(?:the\s+)?\p{Lu}[\p{L}'’_-]*)?|\p{Lu}[\p{L}'’_-]*))+/u.exec(
      rest
    )?.[0] ?? ''
  const begins = [...names.matchAll(/\p{Lu}\S*/gu)].find(([word]) => connector.test(word) || thanking.test(word))
  return begins ? names.slice(0, begins.index).trimEnd().length : names.length
}
