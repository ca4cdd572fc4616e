// Packs tactful, then installs, builds and tests examples against the tarball, each in a clean folder, as somebody who has
// it from the registry would: `npm run examples` for all of them, `npm run examples -- playground form` for some. What was
// built is brought back into `dist`. With `--lock` only the lock files are written anew, for when dependencies have changed.
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))

/** Runs npm; where it fails, what it printed is told. */
function run(cwd, ...args) {
  try {
    return execFileSync('npm', args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', shell: process.platform === 'win32'})
  } catch (error) {
    console.error(`npm ${args.join(' ')} in ${path.basename(cwd)}:\n${error.stdout ?? ''}${error.stderr ?? ''}`)
    process.exit(1)
  }
}

const manifestOf = (name) => JSON.parse(readFileSync(path.join(here, name, 'package.json'), 'utf8'))
/** The action installs tactful itself when it runs, and nothing else. */
const installs = (name) => 'dependencies' in manifestOf(name) || 'devDependencies' in manifestOf(name)
const built = readdirSync(here).filter((name) => existsSync(path.join(here, name, 'package.json')))
const asked = process.argv.slice(2).filter((word) => word !== '--lock')
const lock = process.argv.includes('--lock')
const unknown = asked.find((name) => !built.includes(name))
if (unknown) {
  console.error(`There is no example "${unknown}" to build. There are: ${built.join(', ')}.`)
  process.exit(2)
}

const tarball = path.join(here, 'tactful.tgz')
const [{filename}] = JSON.parse(
  run(path.dirname(here), 'pack', '--silent', ...(lock ? ['--ignore-scripts'] : []), '--json', '--pack-destination', here)
)
renameSync(path.join(here, filename), tarball)
const clean = mkdtempSync(path.join(tmpdir(), 'tactful-examples-'))
process.on('exit', () => rmSync(clean, {recursive: true, force: true}))
cpSync(tarball, path.join(clean, 'tactful.tgz'))

for (const name of asked.length > 0 ? asked : built) {
  if (!lock) work(name)
  else if (installs(name)) relock(path.join(here, name))
}

function work(name) {
  const source = path.join(here, name)
  const folder = path.join(clean, name)
  const own = (file) => !['node_modules', 'dist'].includes(path.basename(file))
  cpSync(source, folder, {recursive: true, filter: own})
  if (installs(name)) run(folder, 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error')
  const {scripts = {}} = manifestOf(name)
  for (const script of ['build', 'test']) if (scripts[script]) run(folder, 'run', script, '--silent')
  const dist = path.join(folder, 'dist')
  if (existsSync(dist)) {
    rmSync(path.join(source, 'dist'), {recursive: true, force: true})
    cpSync(dist, path.join(source, 'dist'), {recursive: true})
  }
  console.log(`${scripts.test ? 'tested' : 'built'} examples/${name}`)
}

/** The tarball is made anew each time, so that its checksum must not be in the lock file. */
function relock(folder) {
  const file = path.join(folder, 'package-lock.json')
  const without = (key) => {
    const content = JSON.parse(readFileSync(file, 'utf8'))
    if (key) delete content.packages['node_modules/tactful'][key]
    else delete content.packages['node_modules/tactful']
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
  }
  if (existsSync(file)) without()
  run(folder, 'install', '--package-lock-only', '--no-audit', '--no-fund', '--loglevel=error')
  without('integrity')
}
