import type {Slot} from './types'

/** The syntaxes a slot may be written in. Order matters: the longer marks come first. */
const syntaxes: readonly {syntax: string; find: RegExp; open?: string; close?: string}[] = [
  {syntax: '{{}}', find: /\{\{\{?~?[ \t]*([#/^>&!]?[ \t]?[\w.$-](?:[^{}\r\n]{0,79}[^{}\s~])?)[ \t]*~?\}\}\}?/g},
  {syntax: '${}', find: /\$\{[ \t]*([\w.$-][\w.$ \t-]{0,59})\}/g, open: '${', close: '}'},
  {syntax: '{%%}', find: /\{%-? ?([^%{}\s][^%{}\n]{0,80})%\}/g, open: '{%', close: '%}'},
  {syntax: '{##}', find: /\{# ?([^#{}\n]{1,200})#\}/g, open: '{#', close: '#}'},
  {syntax: '{}', find: /\{[ \t]*([a-z_][\w. \t/-]{0,60})\}/gi},
  {syntax: '[[]]', find: /\[\[[ \t]*(\p{L}[^[\]\n]{0,60})\]\]/gu},
  {syntax: '[]', find: /\[[ \t]*([\p{L}_][^[\]{}<>\n]{0,120})\](?!\()/gu},
  {syntax: '<<>>', find: /<<[ \t]*([\p{L}_][\p{L}\d_ \t./'’-]{0,60})>>/gu},
  {
    syntax: '<>',
    find: /<(?![/!]|(?:[abipu]|br|em|hr|li|ol|pre|code|span|strong|table|tbody|thead|td|th|tr|ul|div|img|font|small|big|sub|sup|center|blockquote|body|html|head|meta|style|o:p|h[1-6])(?:[\s/>]|$))[ \t]*([\p{L}_][\p{L}\d_ \t./'’-]{0,60})>/giu
  },
  {syntax: '«»', find: /«[ \t]*([\p{L}_][\p{L}\d_.]{0,40}(?: [\p{L}\d_.]{1,30})?)[ \t]*»/gu},
  {syntax: '%%', find: /%([A-Z]\w{1,40})%/gi},
  {syntax: '____', find: /__([A-Z][A-Z\d_]{0,40}?|[a-z]+(?:_[a-z\d]+){1,4}|name|company|role|date|skill|topic|sender)__/g},
  {syntax: '(())', find: /\(\([ \t]*([\p{L}_][\p{L}\d_ \t.'’-]{0,60})\)\)/gu}
]

/** Slots with a mark that is missing or doubled, tried where no well-formed slot stands. */
const malformed: readonly RegExp[] = [
  /\{\{[ \t]*[a-z_]\w*(?:\.\w+)*(?: \w+){1,3}(?=[ \t]*(?:[\r\n.,;!?]|$))/gi,
  /\{\{[ \t]*[a-z_]\w*(?:\.\w+)*[ \t]*\}?(?!\})/gi,
  /(?<!\{)\{[ \t]*[a-z_]\w*(?:\.\w+)*[ \t]*\}\}/gi,
  /(?<![{$])\{[a-z_]\w*(?:\.\w+)*(?!\w|[ \t]*\})/gi,
  /(?<![{$\w.])[a-z_]\w*(?:\.\w+)*\}\}/gi,
  /\$\{[ \t]*[a-z_]\w*(?:\.\w+)*(?!\w|[ \t]*\})/gi,
  /\[\[[ \t]*[a-z_][\w. ]{0,40}\](?!\])/gi,
  /(?<!\[)\[[a-z][\w '’]{0,40}\]\]/gi,
  /(?<!\[)\[[A-Z][\p{L}\d'’]*(?: [A-Z][\p{L}\d'’]*){0,3}(?=[\s,.;:!?]|$)(?![^[\]\n]{1,40}\])/gu,
  /(?<![\w%])%[A-Z][A-Z\d_]+(?![\w%])/g,
  /%%[A-Z][A-Z\d_]*%(?!%)/g,
  /<[A-Z][\p{L}\d_]*(?: [A-Z][\p{L}\d_]*)?(?=[\s,.;:!?]|$)(?![^<>\n]{1,40}>)/gu,
  /<[A-Z][\p{L}\d_ ]{0,40}>>/gu,
  /<<[A-Z][\p{L}\d_ ]{0,40}>(?!>)/gu,
  /«\p{L}[\p{L}\d_]*(?![^«»\n]{0,40}»)/gu,
  /\b__[A-Z][A-Z\d_]*\b/g,
  /\(\([A-Z_][\w ]{0,40}\)(?!\))/gi
]

/** Finds every slot, in source order. `marks` are those of the caller, as pairs; they come before the usual ones. */
export function findSlots(text: string, marks: readonly (readonly [open: string, close: string])[] = []): Slot[] {
  if (marks.length === 0 && !/[[{<«%]|__|\(\(/.test(text)) return []
  const slots: Slot[] = []
  const elements = new Set([...text.matchAll(/<\/(\w{1,20})>/g)].map((match) => match[1]!.toLowerCase()))
  // A mark for each character, so that many slots take no longer each than one.
  const covered = new Uint8Array(text.length)
  const taken = (start: number, end: number) => covered.subarray(start, end).includes(1)
  const add = (slot: Omit<Slot, 'type' | 'standsFor' | 'open' | 'close'>, marks: Pick<Slot, 'open' | 'close'>) => {
    covered.fill(1, slot.start, slot.end)
    slots.push({...slot, ...marks, type: isBlock(slot) ? 'block' : 'value', standsFor: standsFor(slot.name)})
  }
  const declared = new Set(marks.map(([open, close]) => open + close))
  for (const {syntax, find, open, close} of [...marks.map(between), ...syntaxes]) {
    for (const match of text.matchAll(find)) {
      const start = match.index
      const end = start + match[0].length
      if (taken(start, end) || isProse(syntax, match[1]!.trim(), elements, text[start - 1])) continue
      const before = text[start - 1] ?? ''
      const after = text[end] ?? ''
      const own = open === undefined || close === undefined ? marksOf(syntax) : {open, close}
      const name = match[1]!.split('|', 1)[0]!.trim()
      // One mark more on one side only ("<Surname>>", "[[Task]") is a slip of the same slot.
      const doubledAfter = after === syntax.at(-1) && /[\]}>)%]/.test(after) && syntax.length === 2
      const doubledBefore = before === syntax[0] && /[[{<(%]/.test(before) && syntax.length === 2
      if (doubledAfter !== doubledBefore) {
        add({start: doubledBefore ? start - 1 : start, end: doubledAfter ? end + 1 : end, syntax, name, wellFormed: false}, own)
      } else add({start, end, syntax, name, wellFormed: true, ...(declared.has(syntax) && {declared: true})}, own)
    }
  }
  for (const find of malformed) {
    for (const match of text.matchAll(find)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (taken(start, end)) continue
      const syntax = syntaxOf(match[0])
      add({start, end, syntax, name: match[0].replace(/[^\p{L}\d_ .]/gu, '').trim(), wellFormed: false}, marksOf(syntax))
    }
  }
  return slots.sort((a, b) => a.start - b.start)
}

/** The opening and the closing mark of a syntax that has as much of both. */
function marksOf(syntax: string): Pick<Slot, 'open' | 'close'> {
  const half = syntax === '${}' ? 2 : syntax.length / 2
  return {open: syntax.slice(0, half), close: syntax.slice(half)}
}

/** Tags and comments of Handlebars, Liquid, Jinja and Go: they steer what is written and are not written themselves. */
function isBlock({syntax, name}: Pick<Slot, 'syntax' | 'name'>): boolean {
  if (syntax === '{%%}' || syntax === '{##}') return true
  return syntax === '{{}}' && /^(?:[#/^>!]|(?:else|end)$|(?:else if|if|unless|each|range|with|define|template|block|import) )/.test(name)
}

/** What a slot asks for, by its name. */
function standsFor(name: string): Slot['standsFor'] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.]/g, ' ')
    .toLowerCase()
  if (/\b(?:dates?|day|month|year|time|week|season)\b/.test(words)) return 'time'
  if (/\b(?:company|employer|firm|organi[sz]ation|business)\b/.test(words) && !/\b(?:address|url|site|value|product)\b/.test(words))
    return 'company'
  if (/\b(?:role|job title|job|position|post|vacancy)\b/.test(words) && !/\b(?:manager|ad|date|requirement)\b/.test(words)) return 'role'
  return /\b(?:name|manager|recruiter|interviewer|contact|recipient|sender|signature|me|candidate|person|salutation|title)\b/.test(words)
    ? 'name'
    : 'fact'
}

/** The syntax of a pair of marks. */
function between([open, close]: readonly [string, string]): {syntax: string; find: RegExp; open: string; close: string} {
  const literal = (mark: string) => mark.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  return {
    open,
    close,
    syntax: open + close,
    find: new RegExp(`${literal(open)}[ \\t]*([^\\s](?:[^\\r\\n]{0,60}?[^\\s])?)[ \\t]*${literal(close)}`, 'g')
  }
}

const slotName =
  /^(?:(?:first|last|full|your|my|company|manager|job|role) ?)?(?:name|surname|title|company|firm|employer|role|position|job|ad|date|day|month|topic|sender|recipient|contact|manager|recruiter|interviewer|salutation|skill|city|department|event|task|test|exercise|project|round)$/i

/** What long slots say to whoever fills them: "[a skill you named, e.g. pricing]". */
const instructs = /\be\.\s?g\.|\b(?:eg|such as|for example|for instance)\b|^(?:insert|specif|mention|describe|enter|add|state|name)/i

/** Words between marks that are no slot: an aside such as "[sic]", a quotation such as «good job», an element of markup. */
function isProse(syntax: string, name: string, elements: ReadonlySet<string>, before: string | undefined): boolean {
  if (syntax === '«»') return !/\p{Ll}\p{Lu}|[_.]/u.test(name) && !slotName.test(name)
  // "list[index]" and "vector<int>" are code.
  if (syntax.length === 2 && /[\w)]/.test(before ?? '')) return true
  if (syntax !== '[]' && syntax !== '<>') return false
  if (syntax === '<>' && elements.has(name.toLowerCase())) return true
  return (
    (name.split(/\s+/).length > 6 && !instructs.test(name)) ||
    /^(?:sic|see|edit|attached|image|cid|here|https?|mailto|at|dot|laughs|smiles|grin|sigh|wink)\b/i.test(name) ||
    name.includes('@')
  )
}

function syntaxOf(text: string): string {
  if (text.includes('{{') || text.includes('}}')) return '{{}}'
  if (text.startsWith('${')) return '${}'
  if (text.startsWith('{')) return '{}'
  if (text.startsWith('[[')) return '[[]]'
  if (text.startsWith('[')) return '[]'
  if (text.startsWith('<<')) return '<<>>'
  if (text.startsWith('<')) return '<>'
  if (text.startsWith('«')) return '«»'
  if (text.startsWith('%')) return '%%'
  if (text.startsWith('(')) return '(())'
  return '____'
}
