/** The linters and parsers that the benchmark measures beside tactful, as functions of a text. Those of `package.json` here are optional. */
import retextEnglish from 'retext-english'
import retextSentiment from 'retext-sentiment'
import {unified} from 'unified'

/** Loads a package that is not one of the project's own. */
export const load = (specifier) => import(specifier)

const own = {
  'retext-english: parse': () => {
    const english = unified().use(retextEnglish).freeze()
    return (text) => english.parse(text)
  },
  'retext-english and retext-sentiment': () => {
    const sentiment = unified().use(retextEnglish).use(retextSentiment).freeze()
    return (text) => sentiment.runSync(sentiment.parse(text))
  }
}

/** How each is called. */
const optional = {
  'write-good': async () => {
    const {default: writeGood} = await load('write-good')
    return (text) => writeGood(text)
  },
  alex: async () => {
    const {text: check} = await load('alex')
    return (text) => check(text)
  },
  'compromise/two': async () => {
    const {default: nlp} = await load('compromise/two')
    return (text) => nlp(text)
  },
  'textlint with write-good and alex': async () => {
    const {TextlintKernel} = await load('@textlint/kernel')
    const plain = ({default: value}) => value.default ?? value
    const options = {
      filePath: 'message.txt',
      ext: '.txt',
      plugins: [{pluginId: 'text', plugin: plain(await load('textlint-plugin-text'))}],
      rules: [
        {ruleId: 'write-good', rule: plain(await load('textlint-rule-write-good'))},
        {ruleId: 'alex', rule: plain(await load('textlint-rule-alex'))}
      ]
    }
    const kernel = new TextlintKernel()
    return (text) => kernel.lintText(text, options)
  },
  'harper.js': async () => {
    const [{Dialect, LocalLinter}, {binary}] = [await load('harper.js'), await load('harper.js/binary')]
    const linter = new LocalLinter({binary, dialect: Dialect.British})
    await linter.setup()
    return (text) => linter.lint(text)
  }
}

/** Those that are installed, and the names of those that are not. */
export async function neighbours() {
  const found = Object.fromEntries(Object.entries(own).map(([name, make]) => [name, make()]))
  const missing = []
  for (const [name, make] of Object.entries(optional)) {
    try {
      found[name] = await make()
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
      missing.push(name)
    }
  }
  return {found, missing}
}
