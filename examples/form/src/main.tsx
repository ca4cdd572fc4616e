import {createRoot} from 'react-dom/client'
import {App} from './app'
import './form.css'

createRoot(document.querySelector('#app')!).render(<App />)
