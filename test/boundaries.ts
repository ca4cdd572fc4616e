/** What the files of one folder may import. A name stands for itself, and for what is in a folder of that name. */
export interface Boundary {
  folder: string
  values: readonly string[]
  /** Beyond the values, where only types are taken. */
  types?: readonly string[]
  /** Whether the root files of `src` that import nothing themselves (the kinds, the tips, …) may be used. */
  leaves?: boolean
}

/** What builds on what, from below: each may use those before it. */
export const layers: readonly string[] = ['src/lexicon', 'src/match', 'src/message', 'src/mend', 'src/check']

const below = (layer: string): readonly string[] => layers.slice(0, layers.indexOf(layer))

const parsers = ['unified', 'retext-english', 'retext-sentiment', 'nlcst-to-string']

const micromarkParts = ['micromark-extension-gfm-table', 'micromark-util-decode-string']

const protocol = ['vscode-languageserver', 'vscode-languageserver-textdocument']

export const boundaries: readonly Boundary[] = [
  {folder: 'rules', values: ['src/rule', 'src/lexicon']},
  {folder: 'src/lexicon', values: [], leaves: true},
  {folder: 'src/match', values: below('src/match'), leaves: true},
  {folder: 'src/message', values: [...below('src/message'), ...parsers], types: ['nlcst'], leaves: true},
  {folder: 'src/mend', values: below('src/mend'), types: ['src/rule'], leaves: true},
  {folder: 'src/check', values: below('src/check'), types: ['src/rule'], leaves: true},
  {
    folder: 'src/formats',
    values: [
      'src/lint',
      'src/pipeline',
      'src/rewrite',
      'src/plan',
      'src/settings',
      'src/mend/lean',
      'src/check/points',
      'src/message/slots',
      'src/yaml',
      'rules',
      'micromark',
      ...micromarkParts,
      'htmlparser2',
      'yaml'
    ],
    types: ['src/check/check', 'src/message/types', 'src/options', 'src/rule', 'src/diagnostic', 'micromark-util-types'],
    leaves: true
  },
  {folder: 'src/reporters', values: [], types: ['src/diagnostic']},
  {folder: 'src/integrations', values: [], types: ['src/diagnostic']},
  {folder: 'src/config', values: ['src/index', 'src/nearest', 'src/formats/types', 'src/yaml', 'valibot', 'yaml', 'node:'], leaves: true},
  {
    folder: 'src/cli',
    values: [
      ...['src/index', 'src/reporters', 'src/formats', 'src/config', 'src/nearest', 'src/urls', 'package.json', 'node:'],
      ...['diff', 'tinyglobby']
    ]
  },
  {
    folder: 'src/language-server',
    values: ['src/index', 'src/formats', 'src/config', 'package.json', 'node:', ...protocol]
  }
]
