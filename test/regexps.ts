import {readFileSync} from 'node:fs'
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
