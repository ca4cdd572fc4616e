import ts from 'typescript'

/** A place in a source file whose value is patterns. */
export interface Site {
  start: number
  end: number
  /** What is looked for or cancels a hit, an element of a rule's list, a rule's guards or classes, or the list of a set. */
  what: 'find' | 'unless' | 'element' | 'guards' | 'classes' | 'set'
  /** Of an element: whether the one before it in the list is a site as well. */
  follows?: boolean
}

export interface FileSites {
  /** In source order. */
  sites: Site[]
  /** The offset behind the opening brace of a rule's record, or of the classes of the lexicon. */
  record?: number
}

/** The places of a source file that have patterns. */
export function sitesOf(text: string): FileSites {
  const sites: Site[] = []
  let record: number | undefined
  const add = (what: Site['what'], node: ts.Node, follows?: boolean) =>
    sites.push({start: node.getStart(), end: node.getEnd(), what, ...(follows && {follows})})

  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'PatternSet') add('set', node.arguments![0]!)
    else if (ts.isCallExpression(node) && node.expression.getText() === 'defineRule') visitRecord(node.arguments[0]!)
    else if (
      ts.isPropertyAssignment(node) &&
      (node.name.getText() === 'find' || node.name.getText() === 'unless') &&
      mayBePatterns(node.initializer)
    )
      add(node.name.getText() as 'find' | 'unless', node.initializer)
    else {
      if (ts.isVariableDeclaration(node) && node.name.getText() === 'classes' && node.initializer) record = node.initializer.getStart() + 1
      ts.forEachChild(node, visit)
    }
  }
  const visitRecord = (node: ts.Expression) => {
    if (!ts.isObjectLiteralExpression(node)) return visit(node)
    record = node.getStart() + 1
    for (const property of node.properties) {
      const name = property.name?.getText()
      if (!ts.isPropertyAssignment(property) || name === 'find') continue
      if (name === 'guards' || name === 'classes') add(name, property.initializer)
      else if (name === 'patterns' && ts.isArrayLiteralExpression(property.initializer)) visitElements(property.initializer.elements)
      else visit(property.initializer)
    }
  }
  const visitElements = (elements: readonly ts.Expression[]) => {
    let follows = false
    for (const element of elements) {
      const inner = ts.isObjectLiteralExpression(element) || ts.isSpreadElement(element)
      if (inner) visit(element)
      else add('element', element, follows)
      follows = !inner
    }
  }
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true))
  return {sites, ...(record !== undefined && {record})}
}

/** Not where a property of the same name is a function or a regular expression. */
const mayBePatterns = (node: ts.Expression) =>
  !ts.isArrowFunction(node) && !ts.isRegularExpressionLiteral(node) && !(ts.isNewExpression(node) && node.expression.getText() === 'RegExp')

/** A text with other text in the place of some stretches of it. */
export function withReplaced(text: string, replacements: readonly {start: number; end: number; text: string}[]): string {
  let made = ''
  let at = 0
  for (const each of [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    made += text.slice(at, each.start) + each.text
    at = each.end
  }
  return made + text.slice(at)
}
