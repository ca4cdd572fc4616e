import type {FormatName} from './types'

/** The endings of files that hold a message, each with its format. */
const endings: Readonly<Record<string, FormatName>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'email'
}

/** The format of a file by the ending of its name; text where it tells none. */
export function formatOf(path: string): FormatName {
  return endings[endingOf(path)] ?? 'text'
}

/** Whether the ending of a file's name is that of a message. */
export const isDraftName = (path: string): boolean => Object.hasOwn(endings, endingOf(path))

/** The engine of a template stands last: `letter.html.hbs` is HTML. */
const engines = /\.(?:hbs|handlebars|mustache|liquid|njk|j2|jinja2?|erb|ejs|tmpl|tpl)$/i

const endingOf = (path: string): string => /\.([a-z]+)$/i.exec(path.replace(engines, ''))?.[1]!.toLowerCase() ?? ''
