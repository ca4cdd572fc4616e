import {applySuggestion} from '../../src/apply'
import {tips} from '../../src/article'
import {kinds} from '../../src/kinds'
import type {Example, Rule} from '../../src/rule'
import {readExample, runRule} from '../../src/testing'

/** The page of one rule: what the linter really says of its examples. */
export function rulePage(rule: Rule, examples: readonly Example[]): string {
  const flagging = examples.filter((example) => 'flags' in example)
  const passing = examples.filter((example) => 'passes' in example)
  const served = [rule.tip, ...(rule.alsoTips ?? [])]
  return `${[
    `# \`${rule.id}\``,
    `**${rule.title}.**`,
    `${rule.why}`,
    `| | |\n|---|---|\n| severity | ${rule.severity} |\n| kinds of message | ${kindNames(rule)} |\n| expects | ${expectation(rule)} |`,
    `## Where it comes from`,
    served.map((tip) => `- Tip ${tip}, “${tips[tip].title}”: ${tips[tip].says}`).join('\n'),
    ...(rule.options
      ? [
          `## Options`,
          Object.entries(rule.options)
            .map(([name, says]) => `- \`${name}\`: ${says}`)
            .join('\n')
        ]
      : []),
    `## What it flags`,
    flagging.map((example) => flagged(rule, example)).join('\n\n'),
    `## What it lets pass`,
    passing.map((example) => `${quote(example.passes)}${example.because ? `\n\n${sentence(example.because)}` : ''}`).join('\n\n'),
    `<!-- Made from rules/${rule.id}.ts by \`npm run docs\`. -->`
  ].join('\n\n')}\n`
}

function flagged(rule: Rule, example: Extract<Example, {flags: string}>): string {
  const {text, options} = readExample(example, rule)
  const [diagnostic] = runRule(rule, text, options)
  if (!diagnostic) return quote(example.flags)
  const lines = [quote(example.flags), `${diagnostic.severity}: ${diagnostic.message}`]
  if (example.subject !== undefined) lines.unshift(`Subject: \`${example.subject || ' '}\``)
  const [best] = diagnostic.suggestions
  if (example.becomes !== undefined && best && diagnostic.field === 'text') {
    lines.push(`${best.title} (${best.safety}):`, quote(applySuggestion(text, diagnostic)))
  }
  return lines.join('\n\n')
}

const quote = (text: string) =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      `> ${line
        .replace(/([\\`*_{}[\]<>#|~])/g, '\\$1')
        .replace(/^(\d+)\./, '$1\\.')
        .replace(/^([-+])/, '\\$1')}`.trimEnd()
    )
    .join('  \n')
    .replace(/ {2}\n>(?= {2}|$)/gm, '\n>')

const sentence = (text: string) => `Passes: ${text}.`.replace(/\.\.$/, '.')

function kindNames(rule: Rule): string {
  const own = rule.kinds
  return own === 'all'
    ? 'all'
    : kinds
        .filter(({id}) => own.includes(id))
        .map(({title}) => title)
        .join(', ')
}

function expectation({expect}: Rule): string {
  if (expect === 'none') return 'none'
  if (expect === 'some') return 'at least one'
  return typeof expect.atMost === 'number' ? `at most ${expect.atMost}` : 'at most a number that depends on the kind'
}
