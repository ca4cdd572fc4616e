/** Elements whose content no reader sees, or that is no prose. */
export const unseen = new Set(
  'head style script title template noscript textarea select option button svg math object iframe canvas audio video'.split(' ')
)

/** Elements without content. */
export const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Elements that only say how words look: they go where their words go. */
export const looks = new Set('b strong i em u s del ins mark small big span font sub sup abbr cite q'.split(' '))

/** Elements that stand on lines of their own, and how many line breaks they keep from what is around them. */
export const lines: Readonly<Record<string, number>> = {
  ...Object.fromEntries('p pre h1 h2 h3 h4 h5 h6 ul ol dl blockquote table hr'.split(' ').map((name) => [name, 2])),
  ...Object.fromEntries(
    'div li tr td th dt dd section article header footer main aside nav center address body html form fieldset figure figcaption details summary tbody thead tfoot caption'
      .split(' ')
      .map((name) => [name, 1])
  )
}

/** Blocks that may go with all their words. */
export const paragraphs = new Set('p div li blockquote h1 h2 h3 h4 h5 h6 section article center dd dt'.split(' '))

/** What an opening tag closes that was left open. */
export const closes: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr', 'td', 'th'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd']
}

/** Other elements within a line. */
const words = new Set('a code kbd samp label nobr'.split(' '))

/** Words in angle brackets that are elements and no slots. */
export const isElement = (name: string): boolean =>
  looks.has(name) || empty.has(name) || unseen.has(name) || Object.hasOwn(lines, name) || words.has(name)
