import {existsSync, readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {rules} from '../../rules'
import {kinds} from '../../src/kinds'
import {defineRule, lint, remove, replace, type Example, type Rule} from '../../src'
import {checkExample} from '../../src/testing'

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

test('the rule in ten lines finds and mends what it is said to', () => {
  const page = readFileSync(path.join(root, 'README.md'), 'utf8')
  const [, code] = /<!-- a test runs this -->\n\n```js\n([\s\S]*?)```/.exec(page)!
  const result = runInNewContext(code!.replace(/^import .*$/m, ''), {defineRule, lint, replace}) as ReturnType<typeof lint>
  const found = result.diagnostics.find(({ruleId}) => ruleId === 'no-salary-talk')
  expect(found?.severity).toBe('warning')
  expect(found?.actual.trim()).toBe('Was it my salary?')
  expect(found?.suggestions[0]?.text.trim()).toBe('Which skill should I build for a role like this?')
})

test('the README and its further pages link to what is there', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md', ...readdirSync(path.join(root, '.docs')).map((name) => `.docs/${name}`)]) {
    const links = [...readFileSync(path.join(root, file), 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target]) => target!)
    const lost = links.filter((target) => !existsSync(path.resolve(root, path.dirname(file), target)))
    expect(lost, file).toEqual([])
  }
})

test('the rule that CONTRIBUTING.md leads to proves what it says', () => {
  const page = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
  const [, code] = /<!-- rule:start -->\n\n```ts\n([\s\S]*?)```/.exec(page)!
  const body = code!
    .replace(/^import .*$/m, '')
    .replace('export default', 'const rule =')
    .replace(/^export const examples: Example\[\]/m, 'const examples')
  const [rule, examples] = runInNewContext(`${body}\n;[rule, examples]`, {defineRule, remove}) as [Rule, Example[]]
  expect(examples.flatMap((example) => checkExample(rule, example))).toEqual([])
})
