import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index'
import {close, expectAccessible, open, picture, screens} from './page'

const draft = `Hi Dana,

Why didn't I get the job?? Please reply by Friday.

Sam`

const area = (page: Page) => page.getByLabel('Your message')
const rewrites = (page: Page) => page.locator('li > button:not(.plain):first-of-type')

describe('the form', () => {
  it('lists what is found in a text area, and ends clean once each rewrite is taken', async () => {
    const page = await open('form')
    await area(page).fill(draft)
    // The list follows the text at leisure: it is there when it has as many items as there are findings.
    const left = async () => lint(await area(page).inputValue()).diagnostics.length
    for (let round = 0; round < 20 && (await left()) > 0; round++) {
      await expect.poll(() => page.locator('li').count()).toBe(await left())
      await rewrites(page).first().click()
    }
    expect(lint(await area(page).inputValue()).diagnostics).toEqual([])
    await page.getByText('Nothing to mend.').waitFor()
    await close(page)
  })

  it('does with a rewrite what applySuggestion does, and lets the text area take it back', async () => {
    const page = await open('form')
    await area(page).fill(draft)
    const {range, suggestions, message} = lint(draft).diagnostics.find(({ruleId}) => ruleId === 'no-why-rejected')!
    const item = page.locator('li', {hasText: message})
    await item.getByRole('button', {name: suggestions[1]!.title, exact: true}).click()
    const mended = draft.slice(0, range.start.offset) + suggestions[1]!.text + draft.slice(range.end.offset)
    expect(await area(page).inputValue()).toBe(mended)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('P')
    await area(page).press('Control+z')
    await expect.poll(() => area(page).inputValue()).toBe(draft)
    await close(page)
  })

  it('is worked by keyboard, and shows the words it speaks of', async () => {
    const page = await open('form')
    await area(page).fill(draft)
    const {range, message} = lint(draft).diagnostics.find(({ruleId}) => ruleId === 'no-demands')!
    await page.getByRole('button', {name: `Show the words: ${message}`}).focus()
    await page.keyboard.press('Enter')
    const chosen = await page.evaluate('[document.activeElement.selectionStart, document.activeElement.selectionEnd]')
    expect(chosen).toEqual([range.start.offset, range.end.offset])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => area(page).inputValue()).not.toBe(draft)
    await close(page)
  })

  it.each(screens)('is accessible and fits its screen: %s', async (name, screen) => {
    const page = await open('form', screen)
    await area(page).fill(draft)
    await expect.poll(() => page.locator('li').count()).toBe(lint(draft).diagnostics.length)
    await expectAccessible(page)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await picture(page, `form-${name}`)
    await close(page)
  })
})
