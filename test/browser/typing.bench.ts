import {expect, it} from 'vitest'
import {close, open} from './page'

/** How long the writer waits after a key: longer than the page does before it reads the draft. */
const pause = 260

const draft = `Dear Ms Oyelaran,

Thank you for telling me about your decision so quickly, and for the time you and your team gave me. I enjoyed our talk about the new ticket system and the tour of the office. I was just wondering why I was not selected, because I answered every question in the interview. I thought about it for some days, and I talked to two friends who work in the field.

I would like to grow into a senior role over the next two years. Which skill should I build first to be a stronger candidate for a position like this one? Was there an answer in the design round where more depth would have helped? I have started a course on databases, and I plan to practise explaining my choices aloud before I write any code.

I understand if you cannot go into detail. Either way, I wish you and the team a good start with the project.

Kind regards,
Elin Varga`

const tail = ' I look forward to hearing from you. Reply by Friday.'

it('says how long a draft of 150 words takes at each key', async () => {
  const page = await open('playground')
  await page.evaluate(`
    window.checks = []
    window.tasks = []
    new PerformanceObserver((list) => checks.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'measure'})
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'longtask'})`)
  await page.getByRole('textbox', {name: 'Your message'}).click()
  await page.keyboard.insertText(draft)
  await page.locator('.note').first().waitFor()
  // The first keys warm up.
  await page.keyboard.type(tail, {delay: pause})
  await page.evaluate('checks.length = tasks.length = 0')
  await page.keyboard.type(tail, {delay: pause})
  const [checks, tasks] = await page.evaluate<[number[], number[]]>('[checks, tasks]')
  checks.sort((a, b) => a - b)
  const at = (part: number) => `${checks[Math.floor((checks.length - 1) * part)]!.toFixed(1)} ms`
  console.log(
    `${draft.split(/\s+/).length} words, ${checks.length} checks: median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}; ` +
      `tasks over 50 ms: ${tasks.length === 0 ? 'none' : tasks.map((task) => `${task} ms`).join(', ')}`
  )
  expect(checks.length).toBeGreaterThan(tail.length / 2)
  await close(page)
})
