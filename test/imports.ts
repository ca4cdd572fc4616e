import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** One import of a file. */
export interface Import {
  /** The file that imports, from the root of the repository. */
  file: string
  /** What it imports: a package's name, `node:…`, or a file of the repository without its ending. */
  target: string
  /** True where only types are taken, so that nothing of it is left at run time. */
  typeOnly: boolean
}

/** The source files in a folder, from the root of the repository. */
export function sources(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    // What is installed or built there is not ours.
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sources(file)
    return /\.(?:tsx?|m?js)$/.test(file) ? [file] : []
  })
}

/** Every import of a file, the dynamic ones and the types named in passing included. */
export function importsOf(file: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({file, target: resolve(file, specifier.text), typeOnly})
  }
  walk(parse(file), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false)
  })
  return found
}

/** Whether a file reads a global of that name. */
export function usesGlobal(file: string, name: string): boolean {
  let used = false
  walk(parse(file), (node) => {
    const named = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
    if (ts.isIdentifier(node) && node.text === name && !named && !ts.isPropertyAssignment(node.parent)) used = true
  })
  return used
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  node.forEachChild((child) => {
    visit(child)
    walk(child, visit)
  })
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.(?:tsx?|m?js)$/, '')
}
