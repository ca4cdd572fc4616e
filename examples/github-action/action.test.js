// Runs the action on a pull request of a small repository. `npm install tactful@…` is the real one: a registry on this machine
// has the tarball beside this folder, and sends npm on for every other package.
import assert from 'node:assert/strict'
import {execFile, execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {after, before, test} from 'node:test'
import {promisify} from 'node:util'

const here = import.meta.dirname
const tarball = readFileSync(path.join(here, '../tactful.tgz'))
const manifest = JSON.parse(execFileSync('tar', ['-xzOf', path.join(here, '../tactful.tgz'), 'package/package.json'], {encoding: 'utf8'}))
const upstream = execFileSync('npm', ['config', 'get', 'registry'], {encoding: 'utf8'}).trim()
const folder = mkdtempSync(path.join(tmpdir(), 'tactful-action-'))
const repository = path.join(folder, 'repository')

const registry = createServer(({url}, response) => {
  const {host} = response.req.headers
  if (url === '/tactful.tgz') response.end(tarball)
  else if (url === '/tactful') {
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
    const version = {...manifest, dist: {tarball: `http://${host}/tactful.tgz`, integrity}}
    response.end(JSON.stringify({name: 'tactful', 'dist-tags': {latest: manifest.version}, versions: {[manifest.version]: version}}))
  } else response.writeHead(302, {location: new URL(url.slice(1), upstream).href}).end()
})

const letter = (asks) => `Hi [Name],\n\nThank you for your time. ${asks}\n\nBest,\n[Sender]\n`
const good = letter('Which skill should I build to grow into the [Role] role?')
const bad = letter('Why was I rejected? Which skill should I build to grow into the [Role] role?')

const git = (...words) => {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...who, ...words], {cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
}

function commit(file, text) {
  writeFileSync(path.join(repository, file), text)
  git('add', '-A')
  git('commit', '-m', file)
}

/** Runs the one step of the action as a runner would. */
async function act() {
  const summary = path.join(folder, 'summary.md')
  const event = path.join(folder, 'event.json')
  writeFileSync(summary, '')
  writeFileSync(event, JSON.stringify({pull_request: {base: {sha: git('rev-parse', 'main')}}}))
  const run = promisify(execFile)('bash', [path.join(here, 'check.sh')], {
    cwd: repository,
    env: {
      ...process.env,
      npm_config_registry: `http://127.0.0.1:${registry.address().port}/`,
      RUNNER_TEMP: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_STEP_SUMMARY: summary,
      INPUT_FILES: 'templates',
      INPUT_CHANGED_ONLY: 'true',
      INPUT_MAX_WARNINGS: '',
      INPUT_VERSION: manifest.version
    }
  })
  const {code = 0, stdout, stderr} = await run.catch((error) => error)
  return {status: code, stdout, stderr, summary: readFileSync(summary, 'utf8')}
}

before(() => {
  mkdirSync(path.join(repository, 'templates'), {recursive: true})
  git('init')
  commit('templates/old.txt', bad)
  git('checkout', '-b', 'change')
  return new Promise((resolve) => registry.listen(0, '127.0.0.1', resolve))
})

after(() => {
  registry.close()
  rmSync(folder, {recursive: true})
})

test('a good template passes, whatever was in the repository before', async () => {
  commit('templates/good.txt', good)
  const {status, stdout, stderr} = await act()
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''})
  assert.match(stdout, /^1 checked: 0 errors, 0 warnings, 0 info$/m)
})

test('a bad one is marked in the diff and listed in the summary, with what to write instead', async () => {
  commit('templates/bad.txt', bad)
  const {status, stdout, summary} = await act()
  assert.equal(status, 1)
  assert.match(stdout, /^::error file=templates\/bad\.txt,line=3,.*title=no-why-rejected::/m)
  assert.doesNotMatch(stdout, /old\.txt/)
  assert.match(summary, /\| templates\/bad\.txt:3 \|/)
})
