import {createHash} from 'node:crypto'
import {defineConfig} from 'vite'
import {viteSingleFile} from 'vite-plugin-singlefile'

/** Forbids the page every connection: what is typed cannot leave it, whatever its code does. */
function seal(page) {
  const scripts = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
  const hashes = scripts.map(([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ]
  return page.replace(/<meta charset="utf-8" \/>/, `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`)
}

const sealed = {
  name: 'sealed',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    // After the scripts have been put into the page.
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html']
      page.source = seal(page.source)
    }
  }
}

// One file that opens from a disk as well: fonts, styles and code are inside.
export default defineConfig({base: './', plugins: [viteSingleFile(), sealed], build: {assetsInlineLimit: 1_000_000, target: 'es2022'}})
