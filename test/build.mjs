import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['src', 'rules', '.build', 'package.json', 'tsup.config.ts', 'tsconfig.json']
const results = ['dist/cli.cjs', 'dist/language-server.cjs', 'dist/index.js', 'dist/index.d.ts']

/** Builds the package before it is tested or measured, unless what was built is newer than every source. */
export default function build() {
  const built = Math.min(...results.map(changed))
  if (built > Math.max(...sources.map(changed))) return
  execFileSync(process.execPath, [path.join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent'], {cwd: root, stdio: 'inherit'})
}

/** When a file, or any source file in a folder, was last changed; 0 where there is none. */
function changed(name) {
  const full = path.join(root, name)
  if (!existsSync(full)) return 0
  const stats = statSync(full)
  if (!stats.isDirectory()) return stats.mtimeMs
  const files = readdirSync(full, {recursive: true}).filter((file) => /\.(?:ts|json)$/.test(file))
  return Math.max(0, ...files.map((file) => statSync(path.join(full, file)).mtimeMs))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build()
