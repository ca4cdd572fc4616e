import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {lint, rewrite} from '../../src/index'
import {close, expectAccessible, open, picture, screens} from './page'

const angry = `Hi Dana,

Why didn't I get the job?? I deserve an explanation. Reply by Friday.

Sam`

const vague = `Hi Dana,

Thank you for the interview. Any feedback?

Sam`

const message = (page: Page) => page.getByRole('textbox', {name: 'Your message'})
const standing = (page: Page) => page.locator('#standing')
const notes = (page: Page) => page.locator('.note')
const offers = (page: Page) => page.locator('.note > .offer')

/** The text in the editor, which shows a line in each element. */
const textOf = async (page: Page) => (await page.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/^\n$/, '')).join('\n')

async function write(page: Page, text: string): Promise<void> {
  await message(page).click()
  await page.keyboard.insertText(text)
  await page.locator('.ledger .score').waitFor()
}

describe('the playground', () => {
  it('reads a draft that is typed, and ends clean once each rewrite is taken', async () => {
    const page = await open('playground')
    await message(page).click()
    await page.keyboard.type(angry, {delay: 1})
    await offers(page).first().waitFor()
    const found = lint(angry)
    expect(await standing(page).innerText()).toMatch(/could end the conversation/)
    expect(await page.locator('.score h2').innerText()).toBe(`Score ${found.score} of 100`)
    expect(await page.locator('.cm-lintRange-error').count()).toBeGreaterThan(1)
    for (let left = 20; left > 0 && (await offers(page).count()) > 0; left--) {
      const before = await textOf(page)
      await offers(page).first().click()
      await expect.poll(() => textOf(page)).not.toBe(before)
    }
    expect(lint(await textOf(page)).diagnostics).toEqual([])
    expect(await standing(page).innerText()).toBe('This can go out.')
    expect(await page.locator('.score h2').innerText()).toBe('Score 100 of 100')
    expect(await page.locator('.checklist .failed').count()).toBe(0)
    await close(page)
  })

  it('shows three notes first, the most serious on top, and the rest when asked', async () => {
    const page = await open('playground')
    await write(page, angry)
    expect(await notes(page).count()).toBe(3)
    const {diagnostics} = lint(angry)
    const count = (severity: string) => diagnostics.filter((each) => each.severity === severity).length
    const tally = await page.getByRole('list', {name: 'All notes'}).innerText()
    expect(tally).toContain(`${count('error')} close the door`)
    expect(tally).toContain(`${count('warning')} weaken`)
    await page.getByRole('button', {name: `Show ${diagnostics.length - 3} more: ${count('error') - 3} close the door`}).click()
    const labels = await page.locator('.note .meaning').allInnerTexts()
    const shown = labels.map((label) => ['Closes the door', 'Weakens it', 'Could be better'].indexOf(label))
    expect(shown).toHaveLength(diagnostics.length)
    expect(shown).toEqual([...shown].sort())
    await close(page)
  })

  it('takes a rewrite back, by button and by key', async () => {
    const page = await open('playground')
    await write(page, angry)
    await offers(page).first().click()
    await expect.poll(() => textOf(page)).not.toBe(angry)
    await page.getByRole('button', {name: 'Undo'}).click()
    await expect.poll(() => textOf(page)).toBe(angry)
    await offers(page).nth(1).click()
    await expect.poll(() => textOf(page)).not.toBe(angry)
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(page)).toBe(angry)
    await close(page)
  })

  it('is worked by keyboard alone', async () => {
    const page = await open('playground')
    await page.locator('#subject').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(vague)
    await page.locator('.cm-lintRange').first().waitFor()
    await page.keyboard.press('F8')
    await page.keyboard.press('Alt+Enter')
    const question = lint(vague).diagnostics.find(({ruleId}) => ruleId === 'specific-questions')!
    await expect.poll(() => textOf(page)).toContain(question.suggestions[0]!.text.trim())
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(page)).toBe(vague)
    await page.locator('.note > .offer').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(page)).not.toBe(vague)
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('standing')
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(page)).toBe(vague)
    await close(page)
  })

  it('rewrites all, side by side, to be taken whole or left', async () => {
    const page = await open('playground')
    await write(page, angry)
    const rewritten = rewrite(angry, {level: 'full'})
    await page.getByRole('button', {name: 'Rewrite all'}).click()
    const sides = page.locator('.sides .text')
    expect((await sides.nth(0).textContent())!).toBe(angry)
    expect((await sides.nth(1).textContent())!).toBe(rewritten.text)
    await page.keyboard.press('Escape')
    await expect.poll(() => sides.count()).toBe(0)
    expect(await textOf(page)).toBe(angry)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Rewrite all…')
    await page.getByRole('button', {name: 'Rewrite all'}).click()
    await page.getByRole('button', {name: 'Take the rewrite'}).click()
    await expect.poll(() => textOf(page)).toBe(rewritten.text)
    expect(await page.evaluate('document.activeElement.id')).toBe('standing')
    await page.getByRole('button', {name: 'Undo'}).click()
    await expect.poll(() => textOf(page)).toBe(angry)
    await close(page)
  })

  it('mends the subject too', async () => {
    const page = await open('playground')
    await write(page, vague)
    const subject = page.locator('#subject')
    await subject.fill('PLEASE ANSWER ME!!')
    await page.locator('[data-rule=subject-line] > .offer').first().click()
    await expect.poll(() => subject.inputValue()).not.toBe('PLEASE ANSWER ME!!')
    await page.getByRole('button', {name: 'Undo'}).click()
    await expect.poll(() => subject.inputValue()).toBe('PLEASE ANSWER ME!!')
    await close(page)
  })

  it('lists what is missing in the checklist and underlines only words', async () => {
    const page = await open('playground')
    const text = 'Hi Dana,\n\nWhich skills should I build to be a stronger candidate next time?\n\nSam'
    await write(page, text)
    expect(lint(text).diagnostics.map(({about}) => about)).toEqual(['missing'])
    expect(await page.locator('.cm-lintRange, .cm-lintPoint').count()).toBe(0)
    expect(await page.locator('.checklist .missing').innerText()).toContain('Nothing in the message thanks the reader')
    await close(page)
  })

  it('reads the kind from the draft, or is told', async () => {
    const page = await open('playground')
    await write(page, vague)
    const kind = page.getByLabel('Kind')
    expect(await kind.locator('option:checked').innerText()).toBe('Reads like a request for feedback')
    await kind.selectOption('feedback-reply')
    await expect.poll(() => page.locator('.checklist').innerText()).toContain('Say you will use it')
    await close(page)
  })

  it('hands the message over: to the clipboard and to the mail program', async () => {
    const page = await open('playground')
    await write(page, vague)
    await page.locator('#to').fill('dana@firm.example')
    await page.locator('#subject').fill('Thanks & a question')
    await page.getByRole('button', {name: 'Copy'}).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(vague)
    const link = new URL((await page.getByRole('link', {name: 'Open in mail'}).getAttribute('href'))!)
    expect([link.protocol, link.pathname]).toEqual(['mailto:', 'dana@firm.example'])
    expect(Object.fromEntries(link.searchParams)).toEqual({subject: 'Thanks & a question', body: vague.replaceAll('\n', '\r\n')})
    await close(page)
  })

  it('asks the network for nothing and keeps nothing', async () => {
    const page = await open('playground')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.context().setOffline(true)
    await write(page, `${angry} Ćwikła, жаль, 谢谢`)
    await offers(page).first().click()
    await page.getByRole('button', {name: 'Rewrite all'}).click()
    await page.getByRole('button', {name: 'Take the rewrite'}).click()
    await page.getByText('Try another draft').click()
    await page.getByRole('button', {name: 'Polite, but vague'}).click()
    await page.getByRole('button', {name: 'Copy'}).click()
    await page.getByText('Copied.').waitFor()
    expect(asked).toEqual([])
    const kept = await page.evaluate(
      `Promise.all([indexedDB.databases(), caches.keys()]).then(([bases, caches]) =>
        [localStorage.length, sessionStorage.length, document.cookie, bases.length, caches.length, location.hash])`
    )
    expect(kept).toEqual([0, 0, '', 0, 0, ''])
    await close(page)
  })

  it('could not send if it wanted to', async () => {
    const page = await open('playground')
    const tried = await page.evaluate(`fetch('https://example.test/').then(() => 'sent', () => 'refused')`)
    expect(tried).toBe('refused')
    await page.context().close()
  })

  it('opens from a disk', async () => {
    const page = await open('playground')
    await page.context().unrouteAll()
    await page.goto(pathToFileURL(path.resolve('examples/playground/dist/index.html')).href)
    await write(page, angry)
    expect(await notes(page).count()).toBe(3)
    await close(page)
  })

  it.each(screens)('is accessible and fits its screen: %s', async (name, screen) => {
    const page = await open('playground', screen)
    await expectAccessible(page)
    await picture(page, `playground-${name}-empty`)
    await page.getByRole('button', {name: 'In the heat of the moment'}).click()
    await offers(page).first().waitFor()
    await page.locator('#to').fill('hr@firm.example')
    await page.getByRole('button', {name: /^Show \w+ more/}).click()
    for (const fold of await page.locator('details > summary').all()) await fold.click()
    await expectAccessible(page)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await picture(page, `playground-${name}-findings`)
    await page.getByRole('button', {name: 'Rewrite all'}).click()
    await expectAccessible(page)
    await picture(page, `playground-${name}-rewrite`, false)
    await page.getByRole('button', {name: 'Take the rewrite'}).click()
    await expect.poll(() => standing(page).innerText()).toMatch(/can go out|closes the door/)
    await expectAccessible(page)
    await picture(page, `playground-${name}-rewritten`)
    await close(page)
  })
})
