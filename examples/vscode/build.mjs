// Bundles the extension and packs it as dist/tactful.vsix. What goes in is laid out first, so that nothing else can slip in.
import {copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createVSIX} from '@vscode/vsce'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const tactful = (path) => here(`node_modules/tactful/${path}`)

rmSync(here('dist'), {recursive: true, force: true})
mkdirSync(here('dist/package'), {recursive: true})
// The editor's own module is there when the extension runs; all else goes into one file, and the server is one already.
await build({
  entryPoints: [here('extension.js')],
  outfile: here('dist/extension.cjs'),
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  logLevel: 'warning'
})
copyFileSync(tactful('dist/language-server.cjs'), here('dist/server.cjs'))

for (const file of ['extension.cjs', 'server.cjs']) cpSync(here(`dist/${file}`), here(`dist/package/dist/${file}`))
copyFileSync(here('README.md'), here('dist/package/README.md'))
copyFileSync(tactful('LICENSE'), here('dist/package/LICENSE'))
copyFileSync(tactful('dist/THIRD-PARTY-NOTICES.txt'), here('dist/package/THIRD-PARTY-NOTICES.txt'))
const manifest = JSON.parse(readFileSync(here('package.json'), 'utf8'))
for (const key of ['private', 'scripts', 'dependencies', 'devDependencies']) delete manifest[key]
manifest.version = JSON.parse(readFileSync(tactful('package.json'), 'utf8')).version
writeFileSync(here('dist/package/package.json'), JSON.stringify(manifest, undefined, 2))
writeFileSync(here('dist/package/.vscodeignore'), '')
await createVSIX({
  cwd: here('dist/package'),
  packagePath: here('dist/tactful.vsix'),
  dependencies: false,
  allowMissingRepository: true
})
