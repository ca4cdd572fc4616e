import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {lint, rewrite} from '../../src/index'
import {close, open, picture} from './page'

const draft = `Hi Dana,

Thank you for the interview. Why didn't I get the job? Please reply by FRIDAY.

Sam`

const findings = lint(draft).diagnostics
const question = findings.find(({ruleId}) => ruleId === 'no-why-rejected')!
const better = question.suggestions[0]!
const mended = draft.slice(0, question.range.start.offset) + better.text + draft.slice(question.range.end.offset)

/** Puts the cursor into the words of a finding. */
async function goTo(page: Page, {range}: typeof question): Promise<void> {
  await page.keyboard.press('Control+Home')
  for (let line = 1; line < range.start.line; line++) await page.keyboard.press('ArrowDown')
  for (let column = 0; column < range.start.column; column++) await page.keyboard.press('ArrowRight')
}

async function typeInto(page: Page, editor: string): Promise<void> {
  await page.locator(editor).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(draft)
}

describe('CodeMirror with the adapter', () => {
  const text = async (page: Page) => (await page.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/^\n$/, '')).join('\n')

  it('underlines, says why, and puts a suggestion in that can be undone', async () => {
    const page = await open('codemirror')
    await typeInto(page, '.cm-content')
    const words = page.locator('.cm-lintRange-error', {hasText: "Why didn't I get the job?"})
    await words.hover()
    const tooltip = page.locator('.cm-tooltip .cm-diagnostic-error').first()
    expect(await tooltip.innerText()).toContain(`${question.message}\n${question.why}`)
    await picture(page, 'codemirror')
    await tooltip.getByRole('button', {name: better.title}).click()
    await expect.poll(() => text(page)).toBe(mended)
    await page.locator('.cm-content').press('Control+z')
    await expect.poll(() => text(page)).toBe(draft)
    await close(page)
  })

  it('ends clean when the first suggestion is taken again and again', async () => {
    const page = await open('codemirror')
    await typeInto(page, '.cm-content')
    const action = page.locator('.cm-tooltip .cm-diagnosticAction').first()
    for (let left = 40; left > 0 && lint(await text(page)).diagnostics.length > 0; left--) {
      // Longer than the adapter's delay; where the marks are late all the same, the next round has them.
      await page.waitForTimeout(300)
      await page.locator('.cm-content').press('F8')
      if (await action.isVisible()) await action.click()
    }
    expect(lint(await text(page)).diagnostics).toEqual([])
    await close(page)
  })
})

describe('Monaco with the adapter', () => {
  /** Monaco draws lines in no fixed order and with hard blanks; the clipboard has the text itself. */
  const text = async (page: Page) => {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    return page.evaluate<string>('navigator.clipboard.readText()')
  }

  it('marks, and puts a quick fix in that can be undone', async () => {
    const page = await open('monaco')
    await typeInto(page, '.monaco-editor .view-lines')
    await page.locator('.squiggly-error').first().waitFor({state: 'attached'})
    await goTo(page, question)
    await page.keyboard.press('Control+.')
    const menu = page.locator('.action-widget')
    await menu.getByText(better.title, {exact: true}).waitFor()
    await picture(page, 'monaco')
    await page.keyboard.press('Enter')
    await expect.poll(() => text(page)).toBe(mended)
    await page.keyboard.press('Control+z')
    await expect.poll(() => text(page)).toBe(draft)
    await close(page)
  })

  it('has the marks follow the text', async () => {
    const page = await open('monaco')
    await typeInto(page, '.monaco-editor .view-lines')
    const marks = page.locator('.squiggly-error, .squiggly-warning, .squiggly-info')
    await marks.first().waitFor({state: 'attached'})
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(rewrite(draft, {level: 'full'}).text)
    await expect.poll(() => marks.count()).toBe(0)
    await close(page)
  })
})
