import {render} from 'preact'
import {App} from './app'
import './styles/fonts.css'
import './styles/base.css'
import './styles/page.css'
import './styles/letter.css'
import './styles/editor.css'
import './styles/notes.css'
import './styles/ledger.css'
import './styles/compare.css'

render(<App />, document.querySelector('#app')!)
