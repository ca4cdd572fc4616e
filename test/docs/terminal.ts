/** What a terminal shows, as a picture: the text with its colours, one element a line. */
export function terminalPicture(output: string): string {
  const lines = output.trimEnd().split('\n').flatMap(wrapped)
  const [left, top, advance, height] = [18, 30, 8.43, 19]
  const width = Math.ceil(2 * left + Math.max(...lines.map((line) => plain(line).length)) * advance)
  const rows = lines.map((line, at) => `<text x="${left}" y="${top + at * height}">${spans(line)}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top + lines.length * height}" width="${width}" role="img">
<title>What tactful says of a draft</title>
<style>
text {font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6e9ef; white-space: pre}
.b {font-weight: bold}
.d {fill: #97a1b1}
.red {fill: #ff8a80}
.yellow {fill: #f2c14e}
.cyan {fill: #7cc7e8}
.green {fill: #8fd694}
</style>
<rect width="100%" height="100%" rx="8" fill="#1b1f27"/>
${rows.join('\n')}
</svg>
`
}

/** A terminal breaks what is longer than it is wide. */
const wrapped = (line: string) => (line.length > 80 && !code.test(line) ? (line.match(/.{1,80}/g) ?? []) : [line])

// eslint-disable-next-line no-control-regex
const code = /\u001b\[(\d+)m/
const plain = (line: string) =>
  line
    .split(code)
    .filter((_, at) => at % 2 === 0)
    .join('')
const colours: Record<string, string> = {31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan'}

/** The stretches of a line between its escape codes, with what is switched on in each. */
function spans(line: string): string {
  const on = new Set<string>()
  return line
    .split(code)
    .map((part, at) => {
      if (at % 2 === 0)
        return part === '' ? '' : on.size === 0 ? escape(part) : `<tspan class="${[...on].join(' ')}">${escape(part)}</tspan>`
      if (part === '1') on.add('b')
      else if (part === '2') on.add('d')
      else if (part === '22') ['b', 'd'].forEach((name) => on.delete(name))
      else if (part === '39') Object.values(colours).forEach((name) => on.delete(name))
      else if (colours[part]) on.add(colours[part])
      else throw new Error(`The picture does not know the escape code ${part}.`)
      return ''
    })
    .join('')
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
