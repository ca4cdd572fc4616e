import {readFileSync} from 'node:fs'
import path from 'node:path'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {rules} from '../../rules'
import {kinds} from '../../src/kinds'
import {lint} from '../../src'

const root = path.resolve(import.meta.dirname, '../..')

/** Puts a text between two marks of a page; the marks stay. */
function between(page: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from === -1 || to < from) throw new Error(`README.md has no place for “${name}”: it wants ${start} and ${end}.`)
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`
}

function rulesTable(): string {
  const rows = rules.map((rule) => {
    const own = rule.kinds
    const where =
      own === 'all'
        ? 'all'
        : kinds
            .filter(({id}) => own.includes(id))
            .map(({title}) => title)
            .join(', ')
    return `| [\`${rule.id}\`](rules/${rule.id}.md) | ${rule.title} | ${rule.severity} | ${where} | ${rule.tip} |`
  })
  return ['| rule | says | severity | kinds of message | tip |', '|---|---|---|---|---|', ...rows].join('\n')
}

/** The program of `examples/node`, and what it printed. */
function example(): string {
  const program = readFileSync(path.join(root, 'examples/node/index.js'), 'utf8').trim()
  const lines: string[] = []
  // A program of the repository's own, run on the sources: only its import is taken off.
  const body = program.replace(/^import .*$/gm, '')
  runInNewContext(body, {lint, console: {log: (...words: unknown[]) => lines.push(words.join(' '))}})
  return `\`\`\`js\n${program}\n\`\`\`\n\nprints\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``
}

test('the README shows the rules there are and what its example really prints', async () => {
  const page = readFileSync(path.join(root, 'README.md'), 'utf8')
  const renewed = between(between(page, 'rules', rulesTable()), 'example', example())
  await expect(renewed).toMatchFileSnapshot('../../README.md')
})
