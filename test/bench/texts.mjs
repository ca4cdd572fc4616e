/** The texts that are measured: messages of the corpus as they are, the same with other words, long ones, and odd ones. */
import {readFileSync} from 'node:fs'

const all = readFileSync(new URL('../corpus/messages.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text)

export const countWords = (text) => text.split(/\s+/).filter(Boolean).length

/** Messages of every length: each tenth of the corpus, from the shortest to the longest. */
export const messages = [...all].sort((a, b) => a.length - b.length).filter((_, index) => index % 10 === 5)

/** The message nearest to the length that the limits of `lint` are stated for. */
export const typical = [...all].sort((a, b) => Math.abs(countWords(a) - 120) - Math.abs(countWords(b) - 120))[0]

let swaps = 0

/** The text with every fifth longer word replaced by one that was never seen, so that nothing that is remembered helps. */
export function fresh(text) {
  let at = 0
  return text.replace(/\b[a-z]{5,}\b/g, (word) =>
    at++ % 5 === 0 ? `${word.slice(0, 3)}${(swaps++).toString(36).replace(/\d/g, 'q')}` : word
  )
}

/** Ordinary prose of so many words. */
export function prose(words) {
  const made = []
  for (let at = 0, count = 0; count < words; at++) {
    const text = messages[at % messages.length]
    made.push(text)
    count += countWords(text)
  }
  return made.join('\n\n')
}

const size = 100_000
const repeated = (piece) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
let blocks = ''
for (let code = 0x20; code < 0xffff && blocks.length < size; code++) blocks += String.fromCharCode(code)

/** 100 kB of ordinary prose, and of what might hang a linter. */
export const ordinary = prose(size / 4).slice(0, size)
export const odd = {
  ...Object.fromEntries(
    ['a', '(', "'", '.', '1', '\n', 'why ', 'Why? ', 'a. b? ', '! ', '😀', 'thank you not ', '{{', '<', '[', '> '].map((piece) => [
      JSON.stringify(piece),
      repeated(piece)
    ])
  ),
  'one endless sentence': repeated('I was so glad to hear from you that the '),
  'lone surrogates': repeated('\ud800 \udc00'),
  'every character': blocks
}

/** So many files by name: messages of the corpus in each format in turn, and the same as plain text. */
export function filesOf(count) {
  return Array.from({length: count}, (_, at) => {
    const plain = fresh(all[at % all.length])
    const paragraphs = plain.split(/\n{2,}/)
    const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    const [ending, mixed] = [
      ['txt', plain],
      ['md', paragraphs.map((text) => text.replace(/\n/g, '  \n')).join('\n\n')],
      [
        'html',
        `<html><body>\n${paragraphs.map((text) => `<p>${escaped(text).replace(/\n/g, '<br>\n')}</p>`).join('\n')}\n</body></html>\n`
      ],
      [
        'eml',
        `From: Kim Moss <kim@example.org>\nTo: Ana Lind <ana@example.com>\nSubject: My application\nContent-Type: text/plain; charset=utf-8\n\n${plain}\n`
      ]
    ][at % 4]
    return [`message-${String(at).padStart(3, '0')}.${ending}`, {mixed, plain}]
  })
}
