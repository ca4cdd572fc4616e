import {readdirSync, rmSync} from 'node:fs'
import {defineConfig} from 'tsup'
import {ascii} from './.build/ascii'
import {leanProcess} from './.build/lean-process'
import {notices} from './.build/notices'
import {packedPatterns} from './.build/packed-patterns'
import {packedWeights} from './.build/packed-weights'
import {slimSentiment} from './.build/slim-sentiment'

// Once, before the builds start: with `clean` each of them would delete what another has just written.
rmSync('dist', {recursive: true, force: true})

const plugins = [packedPatterns(), packedWeights(), slimSentiment(), notices('dist/THIRD-PARTY-NOTICES.txt')]

// Each rule is a module of its own in the package, so that a bundle of one rule leaves out the others.
const rules = Object.fromEntries(
  readdirSync('rules')
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => [`rules/${name.slice(0, -'.ts'.length)}`, `rules/${name}`])
)

const entries = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  rules: 'rules/index.ts',
  retext: 'src/retext.ts',
  formats: 'src/formats/index.ts',
  email: 'src/email.ts',
  html: 'src/html.ts',
  markdown: 'src/markdown.ts',
  reporters: 'src/reporters/index.ts',
  codemirror: 'src/integrations/codemirror.ts',
  monaco: 'src/integrations/monaco.ts',
  testing: 'src/testing.ts'
}

/** Every engine of the targets knows `\p{L}`; else the compiler would make each such literal anew, and slowly, at every use. */
const keepRegExps = (options: {supported?: Record<string, boolean>}) => {
  options.supported = {...options.supported, 'regexp-unicode-property-escapes': true}
}

export default defineConfig([
  {
    entry: {...entries, ...rules},
    format: 'esm',
    target: 'es2022',
    // The browser is the default platform: a `node:` import in the library fails the build here.
    platform: 'neutral',
    dts: {entry: entries},
    splitting: true,
    esbuildOptions: keepRegExps,
    esbuildPlugins: plugins
  },
  {
    // A small file that starts and the whole command, bundled and minified, beside it: CommonJS, since Node loads that at once
    // and without its loader of modules, and since V8 keeps a script compiled whole.
    entry: {cli: 'src/cli.ts', 'cli/main': 'src/cli/main.ts', 'cli/worker': 'src/cli/worker.ts'},
    // Else `node:process` would be taken for a package before the plugin sees it.
    removeNodeProtocol: false,
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    esbuildOptions(options) {
      keepRegExps(options)
      // Its build for Node is CommonJS and asks for modules in a way that a bundle does not have; the other one is a module.
      options.alias = {yaml: './node_modules/yaml/browser/index.js'}
      // What walks the folders for a glob makes a `require` of its own from its address, which only a module has; any path will do.
      options.define = {...options.define, 'import.meta.url': 'process.execPath'}
    },
    esbuildPlugins: [...plugins, leanProcess],
    plugins: [ascii]
  },
  {
    // CommonJS, as the protocol's own packages are; whole, so that an extension ships the one file.
    entry: {'language-server': 'src/language-server.ts'},
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    esbuildOptions: keepRegExps,
    esbuildPlugins: plugins
  }
])
