import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import ts from 'typescript'
import {sources} from './imports'

/** A regular expression of the sources and the first place where it stands. */
export interface Found {
  source: string
  flags: string
  where: string
}

/** Every literal of a regular expression in the library, the rules and the bins. */
export function literals(): Found[] {
  const found = new Map<string, Found>()
  for (const file of [...sources('src'), ...sources('rules')]) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const where = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
        if (!found.has(node.text)) found.set(node.text, {source: node.text.slice(1, end), flags: node.text.slice(end + 1), where})
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return [...found.values()]
}

/**
 * The alternatives of a pattern that none of its groups holds. A search for the pattern takes as long as one for each of them together,
 * so it is safe where they are; one that refers back to a group is not taken apart.
 */
export function alternatives(source: string): string[] {
  if (/\\[1-9]|\\k</.test(source)) return [source]
  const found: string[] = []
  let from = 0
  let depth = 0
  for (const {0: token, index} of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs)) {
    if (token === '(') depth++
    else if (token === ')') depth--
    else if (token === '|' && depth === 0) {
      found.push(source.slice(from, index))
      from = index + 1
    }
  }
  return [...found, source.slice(from)]
}

/** Counts what is made by `new RegExp`, and by `RegExp` alone, in a context of its own. */
const counting = `const made = []
const Own = RegExp
globalThis.RegExp = new Proxy(Own, {
  construct: (target, given) => kept(new target(...given)),
  apply: (target, _, given) => kept(target(...given))
})
function kept(one) {
  made.push({source: one.source, flags: one.flags})
  return one
}`

/** Every regular expression that the library puts together from texts while it is loaded. */
export async function constructed(): Promise<Omit<Found, 'where'>[]> {
  const {outputFiles} = await build({
    stdin: {
      contents: `export * from './src/index'; export * from './src/reporters'`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url))
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
    write: false
  })
  const context = createContext({})
  runInContext(counting, context)
  runInContext(outputFiles[0]!.text, context)
  const made = JSON.parse(runInContext('JSON.stringify(made)', context) as string) as Omit<Found, 'where'>[]
  return [...new Map(made.map((one) => [`${one.source}/${one.flags}`, one])).values()]
}
