import {TextDocument} from 'vscode-languageserver-textdocument'
import {readsAsMessage} from '../config/gate'
import {check, formatFor, type Checked} from './check'
import type {Configured} from './configs'
import {defaults, type Settings} from './settings'

/** All that is said about one document. */
export interface Resolved extends Settings, Pick<Configured, 'format' | 'wanted'> {}

/** What the drafts need of the world. */
export interface World {
  /** An open document as it stands. */
  get: (uri: string) => TextDocument | undefined
  settingsOf: (uri: string) => Promise<Resolved>
  /** Called when nothing was typed into a draft for a while. */
  onRest: (uri: string) => void
}

/** The most milliseconds that a slow check adds to the wait. */
const longest = 2000

/** What came of one version of a draft. */
interface Known {
  settings: Resolved
  version: number
  /** Nothing for what is no message. */
  checked: Checked | undefined
  /** How long it took. */
  milliseconds: number
}

/** A draft that is being typed. */
interface Moving {
  timer: NodeJS.Timeout
  /** Resolves once it is at rest. */
  rest: Promise<void>
  settle: () => void
}

/** The open drafts: each is checked once a version, and not while it is being typed. */
export class Drafts {
  readonly #world: World
  readonly #known = new Map<string, Known>()
  readonly #moving = new Map<string, Moving>()

  constructor(world: World) {
    this.#world = world
  }

  /** The draft as it stands, checked; nothing where it is not open, no message, or the server is switched off. */
  async check(uri: string): Promise<Checked | undefined> {
    const settings = await this.#world.settingsOf(uri)
    const document = this.#world.get(uri)
    if (!document || !settings.enable) return undefined
    const {version, languageId} = document
    const known = this.#known.get(uri)
    if (known?.settings === settings && known.version === version) return known.checked
    const start = performance.now()
    // The editor's document changes in place; what was checked must not.
    const copy = TextDocument.create(uri, languageId, version, document.getText())
    const format = settings.format ?? formatFor(copy)
    // What has no name yet is not a page that lay in a folder.
    const reads = () => !uri.startsWith('file:') || readsAsMessage(uri, copy.getText(), format)
    const wanted = settings.wanted ?? (settings.check === 'all' || reads())
    const checked = wanted ? check(copy, settings.lint, format) : undefined
    this.#known.set(uri, {settings, version, checked, milliseconds: performance.now() - start})
    return checked
  }

  /** Notes that a draft was typed into. */
  touch(uri: string): void {
    const known = this.#known.get(uri)
    // A draft that takes long to check is left alone for longer, so that edits never pile up behind it.
    const delay = Math.max(known?.settings.delay ?? defaults.delay, Math.min(2 * (known?.milliseconds ?? 0), longest))
    const timer = setTimeout(() => this.#settle(uri), delay)
    const moving = this.#moving.get(uri)
    if (moving) {
      clearTimeout(moving.timer)
      moving.timer = timer
      return
    }
    let settle = () => {}
    const rest = new Promise<void>((resolve) => (settle = resolve))
    this.#moving.set(uri, {timer, rest, settle})
  }

  /** Resolves when a draft is at rest. */
  async rest(uri: string): Promise<void> {
    await this.#moving.get(uri)?.rest
  }

  /** Drops what is known of a draft that was closed. */
  forget(uri: string): void {
    const moving = this.#moving.get(uri)
    clearTimeout(moving?.timer)
    this.#moving.delete(uri)
    moving?.settle()
    this.#known.delete(uri)
  }

  #settle(uri: string): void {
    const moving = this.#moving.get(uri)
    this.#moving.delete(uri)
    moving?.settle()
    this.#world.onRest(uri)
  }
}
