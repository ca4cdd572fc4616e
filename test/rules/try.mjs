// Tries one rule, in seconds and without a build: `npm run rule -- no-demands`. Runs its proofs, writes its page and what else is
// made from the list of rules, and shows what it flags in the messages of the corpus that may be read.
import {Buffer} from 'node:buffer'
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import process from 'node:process'
import {build} from 'esbuild'
import {readCorpus} from '../corpus/scorer.mjs'

const root = new URL('../../', import.meta.url)
const [id, ...more] = process.argv.slice(2)
if (!id || more.length > 0) fail('Name one rule, such as: npm run rule -- no-demands')
if (!existsSync(new URL(`rules/${id}.ts`, root))) fail(`There is no rules/${id}.ts. A rule's file is named as its id.`)

const {rules, lint} = await sources()
if (!rules.some((rule) => rule.id === id)) {
  fail(`rules/index.ts does not list the rule “${id}”. Import it there, name it among the exports, and put it into \`rules\`.`)
}

const proofs = ['test/rules/examples.test.ts', 'test/rules/patterns.test.ts', 'test/docs/pages.test.ts']
const made = ['test/docs/readme.test.ts', 'test/docs/schema.test.ts']
const {status} = spawnSync(
  process.execPath,
  [
    at('node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'source',
    '--update',
    '-t',
    `\\b${id}\\b|README|published`,
    ...proofs,
    ...made
  ],
  {cwd: fileURLToPath(root), stdio: 'inherit'}
)
if (status !== 0) process.exit(1)

const messages = await readCorpus(undefined, 'train')
const flags = messages.flatMap(flagsOf)
console.log(`rules/${id}.md, the README's table and schema.json are as the rule says.`)
console.log(`In ${messages.length} messages of the corpus it flags ${flags.length || 'nothing'}${flags.length > 0 ? ':' : '.'}`)
for (const {right, text} of flags) console.log(`${right ? 'labelled  ' : 'no label  '}${text}`)

/** What the rule flags in one message, and whether a label says so. */
function flagsOf({labels, ...message}) {
  const {text, kind, subject, template = false} = message
  const {diagnostics} = lint(text, {kind, template, ...(typeof subject === 'string' && {subject})})
  return diagnostics
    .filter(({ruleId}) => ruleId === id)
    .map(({actual}) => ({
      right: labels.some(({rule}) => rule === id),
      text: `${message.id}  ${actual.replace(/\s+/g, ' ').trim() || '(something is missing)'}`
    }))
}

/** The library as it is in the sources now. */
async function sources() {
  const {outputFiles} = await build({
    entryPoints: [at('src/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error'
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

function at(path) {
  return fileURLToPath(new URL(path, root))
}

function fail(why) {
  console.error(why)
  process.exit(2)
}
