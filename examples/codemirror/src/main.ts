import {linter, lintGutter, lintKeymap} from '@codemirror/lint'
import {EditorView, keymap} from '@codemirror/view'
import {minimalSetup} from 'codemirror'
import {lint} from 'tactful'
import {lintSource} from 'tactful/codemirror'
import {draft} from './draft'

/** Prose instead of code, and one action a line, since ours are whole sentences. */
const look = EditorView.theme({
  '.cm-content': {padding: '1rem 0', fontFamily: 'Georgia, serif'},
  '.cm-tooltip': {maxWidth: '34rem', fontFamily: 'system-ui, sans-serif', fontSize: '0.9375rem'},
  '.cm-diagnosticAction': {display: 'block', margin: '0.4rem 0 0', padding: '0.3rem 0.6rem', textAlign: 'left'}
})

new EditorView({
  parent: document.querySelector('#editor')!,
  doc: draft,
  extensions: [
    minimalSetup,
    keymap.of(lintKeymap),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({'aria-label': 'Your message', spellcheck: 'true'}),
    linter(lintSource(lint), {delay: 200}),
    lintGutter(),
    look
  ]
})
