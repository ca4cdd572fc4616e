import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {constructed, literals} from './regexps'

/**
 * Patterns that recheck can make slow in proportion to a power of the length of their input, by the file they stand in. None may be
 * added without a reason: what is here reads one sentence, one header or one line, or is cheap enough on 100 kB of what is worst for
 * it, as the benchmark of odd inputs shows (npm run bench:hostile).
 */
const known: Record<string, RegExp[]> = {
  'src/check/check.ts': [/\s+\S*$/],
  'src/formats/email-thread.ts': [
    /^[> \t]*On ([^\r\n]{6,160}?(?:(?:\r\n|\n|\r)[> \t]*[^\r\n]{0,120}?)?)[ \t]wrote:[ \t]*$/gm,
    /^[> \t]*\*?From:\*? ?([^\r\n]+)(?:\r\n|\n|\r)(?:[> \t]*\*?(?:To|Cc|Reply-To):[^\r\n]*(?:\r\n|\n|\r))?[> \t]*\*?(?:Sent|Date):\*? ?([^\r\n]+)/gm,
    /[\w.+-]+@[\w.-]+/,
    /<[^>]*>|"/g
  ],
  'src/formats/markdown-events.ts': [/^ {0,3}\[([^\]\r\n]{1,99})\]:/gm],
  'src/choice.ts': [/\p{L}+ \p{L}+ [^.?!]*[.?!]/u],
  'src/language-server/gate.ts': [
    /^---\r?\n[\s\S]{0,2000}?^[ \t]*(?:kind|tactful)[ \t]*:|^ {0,3}(?:```|~~~)[ \t]*(?:email|message)\b/m,
    /<(head|style|script)\b[\s\S]*?<\/\1>/gi,
    /\s*<[^>]*>\s*/g
  ],
  'src/lexicon/phrases.ts': [/(?:\(([^)]*)\)|~(\w+)|(\S+?))(\?)?(?= |$)/g],
  'src/lexicon/stand-ins.ts': [/(?<=[^\s_][ \t]*|^[ \t]*(?=_+[ \t]*[^\s_]))\b_{3,}\b/gm],
  'src/mend/remnants.ts': [/[,;:–—-]+$/],
  'src/message/facts.ts': [/[,!:;–—-]+\s*$|\.$/g],
  'src/message/prose.ts': [/\b(?:https?:\/\/|www\.)[^\s<>"]{2,400}|(?<![\w.])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/gi],
  'src/message/slots.ts': [/\$\{[ \t]*([\w.$-][\w.$ -]{0,59}?)[ \t]*\}/g],
  'src/message/structure.ts': [/[?!:]$|[a-z]{3,}\.$/],
  'rules/direct-recipient.ts': [/[\s,.!:;–—-]+$/u, /(?<=\S)\s+(?:of|at|from|with|in|for)\s.*$/i, /[\w.+-]{1,64}@[\w.-]{1,120}/g],
  'rules/no-demands.ts': [
    /,? (?:by|within|before|until|till|no later than|not later than|in the next|today|tonight|tomorrow|this week|as soon as possible)\b[^?]*(?=\?)/i,
    /(?:,?\s+)?$/
  ],
  'rules/no-shouting.ts': [
    /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,64}|[#@]\w+|[\p{L}\p{M}\d][\p{L}\p{M}\d'’.&/+_-]*/gu,
    /[.'’&/+_-]+$/,
    /(?:^|[.!?…:]["'”’)]*\s+|[\r\n]\s*|\n[-*•]\s*)["'“‘(]*$/,
    /[!！]{2,}$/
  ],
  'rules/subject-line.ts': [
    /[([]?(?:\b(?:ref(?:erence)?|req(?:uisition)?|job|vacancy|case|ticket|application|posting)\b\.? ?)?(?:\b(?:id|no|nr|number|code)\b\.? ?)?(?:[:#] ?)?\b(?=[\w/-]*\d)[A-Z]{0,5}[-/_]?\d[\w/-]{2,}\b[)\]]?|\b(?:ref|reference)\b\.?:? ?\S{0,20}\d\S*/gi
  ],
  'rules/wordiness.ts': [/\bthe reason (?:why |that |for which )?((?!for\b|of\b|behind\b)[^.,;?!]{3,70}?) (?:is|was) because\b/i]
}

/** How those begin that are put together from texts and are known, each by its file. The one here reads what is left of one sentence. */
const knownConstructed: Record<string, string> = {'src/mend/remnants.ts': '^(?:(?:well|so|hi|sorry|and|but|'}

describe('every regular expression', () => {
  // Its compiled core, where there is one for this machine; else its slower one in JavaScript.
  process.env.RECHECK_BACKEND ??= 'auto'

  it('stays in proportion to its input, but for those that are known', {timeout: 900_000}, async () => {
    const {check} = await import('recheck')
    const all = literals()
    expect(all.length).toBeGreaterThan(400)
    const slow: string[] = []
    for (const {source, flags, where} of all) {
      const listed = known[where.split(':')[0]!]?.some((one) => one.source === source) ?? false
      if (listed) continue
      const found = await check(source, flags, {timeout: 2000})
      if (found.status === 'vulnerable') slow.push(`${where} is ${found.complexity.summary}: ${source}`)
    }
    expect(slow).toEqual([])
  })

  it('that is put together from texts stays so too', {timeout: 300_000}, async () => {
    const {check} = await import('recheck')
    const all = await constructed()
    expect(all.length).toBeGreaterThan(15)
    const starts = Object.values(knownConstructed)
    for (const start of starts)
      expect(
        all.some(({source}) => source.startsWith(start)),
        start
      ).toBe(true)
    const slow: string[] = []
    for (const {source, flags} of all) {
      if (starts.some((start) => source.startsWith(start))) continue
      const found = await check(source, flags, {timeout: 2000})
      if (found.status === 'vulnerable') slow.push(`${found.complexity.summary}: ${source}`)
    }
    expect(slow).toEqual([])
  })

  it('that is known to be slow is still there', () => {
    const there = literals()
    const lost = Object.entries(known).flatMap(([file, all]) =>
      all.filter(({source}) => !there.some((one) => one.where.startsWith(`${file}:`) && one.source === source)).map(String)
    )
    expect(lost).toEqual([])
  })
})
