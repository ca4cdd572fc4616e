/**
 * What takes the parser of Markdown more than linear time is more than anybody writes of it: such sources are parsed with plain signs or
 * blanks in its place, each of the same length, so that offsets hold. What is said in a range is still read from the source itself.
 */
export function tamed(source: string): string {
  return emptied(thinned(flattened(source)))
}

/** The quotations and lists that one line may open in one another; the parser takes longer for each the deeper it is. */
const deepest = 100

/** The source where the marks of a line that would open still deeper ones are full stops. */
function flattened(source: string): string {
  return source.replace(/^((?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){101,})(.*)/gm, (line: string, marks: string, rest: string) => {
    // One mark over and over is a rule across the page.
    if (/^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(line)) return line
    let depth = 0
    return marks.replace(/[>*+-]|\d{1,9}[.)]/g, (mark) => (++depth > deepest ? '.'.repeat(mark.length) : mark)) + rest
  })
}

/** The stars, underscores and brackets that one paragraph may have; the parser compares each with those before it. */
const mostMarks = 3000

/** The source where further ones are full stops. */
function thinned(source: string): string {
  if (source.length <= mostMarks) return source
  // What divides paragraphs is kept as a piece of its own.
  const pieces = source.split(/(\n[ \t]*\r?(?=\n))/)
  return pieces.map((piece) => (piece.length > mostMarks ? thinnedParagraph(piece) : piece)).join('')
}

function thinnedParagraph(paragraph: string): string {
  let seen = 0
  return paragraph.replace(/[*_[\]]/g, (mark) => (++seen > mostMarks ? '.' : mark))
}

/**
 * How far the parser may look back over the lines before each line that underlines a heading, all of them together, since it copies what
 * it has of the document each time: room for 400 headings in 2,000 lines.
 */
const mostLookedBack = 400_000
/** The lines that may go on in a quotation or a list without its mark; the parser goes through the paragraph for each. */
const mostLazy = 400

/** The source where further lines of these kinds are blank. */
function emptied(source: string): string {
  let lines = 0
  let lookedBack = 0
  let lazy = 0
  /** Whether a quotation or a list is open, so that a line without its mark goes on in it; after a blank line, only what is indented does. */
  let open = false
  let parted = false
  let end = 0
  return source.replace(/[^\r\n]+/g, (line, at: number) => {
    const breaks = source.slice(end, at)
    end = at + line.length
    const blank = ' '.repeat(line.length)
    lines += breaks.length
    if (/^[ \t>]*(?:=+|-+)[ \t]*$/.test(line) && (lookedBack += lines) > mostLookedBack) return blank
    const isBlank = line.trim() === ''
    parted ||= isBlank || /\n\r?\n|\r\r/.test(breaks)
    if (isBlank) return line
    const marked = /^[ \t]*(?:[>*+-]|\d{1,9}[.)])/.test(line)
    if (marked) open = true
    else if (parted && /^\S/.test(line)) open = false
    if (marked || parted) lazy = 0
    parted = false
    if (marked || !open || ++lazy <= mostLazy) return line
    open = false
    return blank
  })
}
