import {existsSync} from 'node:fs'
import path from 'node:path'
import axe from 'axe-core'
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core'
import {afterAll, expect} from 'vitest'
import {findChrome} from './chrome'

const origin = 'https://example.test'
let browser: Browser | undefined

afterAll(async () => {
  await browser?.close()
  browser = undefined
})

/** An example in a page of its own, from the files that were built; nothing else answers. Whatever it complains of fails the test. */
export async function open(example: string, options: BrowserContextOptions = {}): Promise<Page> {
  const folder = path.join('examples', example, 'dist')
  if (!existsSync(folder)) throw new Error(`${folder} is not there. Build it: npm run examples -- ${example}`)
  // Chromium has no sandbox for root, as in a container.
  browser ??= await chromium.launch({executablePath: findChrome(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []})
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write'], ...options})
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    const file = path.join(folder, url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname)
    if (url.origin === origin && existsSync(file)) await route.fulfill({path: file})
    else await route.abort()
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints(page).push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints(page).push(message.text())
  })
  await page.goto(`${origin}/`, {waitUntil: 'networkidle'})
  return page
}

const heard = new WeakMap<Page, string[]>()

/** What a page has reported as an error or a warning so far. */
function complaints(page: Page): string[] {
  const known = heard.get(page) ?? []
  heard.set(page, known)
  return known
}

/** Closes a page after a last look at what it complained of. */
export async function close(page: Page): Promise<void> {
  const said = complaints(page)
  await page.context().close()
  expect(said).toEqual([])
}

/** Expects that axe finds nothing wrong with the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate<Violation[]>('axe.run(document, {resultTypes: ["violations"]}).then(({violations}) => violations)')
  expect(found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)).toEqual([])
}

interface Violation {
  id: string
  nodes: {html: string}[]
}

/** Keeps a picture to look at, in a folder that is not committed. */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  await page.screenshot({path: `test/browser/pictures/${name}.png`, fullPage, animations: 'disabled'})
}

/** A phone and a desktop, each in light and in dark. */
export const screens: [string, BrowserContextOptions][] = (['light', 'dark'] as const).flatMap((colorScheme) => [
  [`desktop-${colorScheme}`, {colorScheme, viewport: {width: 1280, height: 900}}],
  [`phone-${colorScheme}`, {colorScheme, viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true}]
])
