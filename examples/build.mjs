// Packs tactful, then installs and builds examples against the tarball, as somebody who has it from the registry would:
// `npm run examples` for all of them, `npm run examples -- playground form` for some. With `--lock` only their lock
// files are written anew, for when the dependencies of tactful have changed.
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const run = (cwd, ...args) =>
  execFileSync('npm', args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', shell: process.platform === 'win32'})

const built = readdirSync(here).filter((name) => {
  const file = path.join(here, name, 'package.json')
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).dependencies?.tactful === 'file:../tactful.tgz'
})
const asked = process.argv.slice(2).filter((word) => word !== '--lock')
const lock = process.argv.includes('--lock')
const unknown = asked.find((name) => !built.includes(name))
if (unknown) {
  console.error(`There is no example "${unknown}" to build. There are: ${built.join(', ')}.`)
  process.exit(2)
}

const [{filename}] = JSON.parse(
  run(path.dirname(here), 'pack', '--silent', ...(lock ? ['--ignore-scripts'] : []), '--json', '--pack-destination', here)
)
renameSync(path.join(here, filename), path.join(here, 'tactful.tgz'))
for (const name of asked.length > 0 ? asked : built) {
  if (lock) {
    relock(path.join(here, name))
    continue
  }
  run(path.join(here, name), 'ci', '--no-audit', '--no-fund', '--loglevel=error')
  run(path.join(here, name), 'run', 'build', '--silent')
  console.log(`built examples/${name}`)
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
