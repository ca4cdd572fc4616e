import * as monaco from 'monaco-editor/editor/editor.api'
// The editor alone has neither quick fixes nor hovers; the full `monaco-editor` has both.
import 'monaco-editor/editor/contrib/codeAction/browser/codeActionContributions'
import 'monaco-editor/editor/contrib/hover/browser/hoverContribution'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import {lint} from 'tactful'
import {lintModel} from 'tactful/monaco'
import {draft} from './draft'

self.MonacoEnvironment = {getWorker: () => new EditorWorker()}

const editor = monaco.editor.create(document.querySelector<HTMLElement>('#editor')!, {
  value: draft,
  language: 'plaintext',
  ariaLabel: 'Your message',
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'vs-dark' : 'vs',
  automaticLayout: true,
  fontFamily: 'Georgia, serif',
  fontSize: 17,
  lineHeight: 26,
  lineNumbers: 'off',
  minimap: {enabled: false},
  wordWrap: 'on'
})

lintModel(monaco, editor.getModel()!, lint)
