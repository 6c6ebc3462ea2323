import { expect, inject, test } from 'vitest'
import { DEMO_CYCLES, DEMO_TEAMS } from '#demo/named.ts'
import { newVisitor, PHONE, signInAs } from './browser.ts'

const url = inject('url')

test('what one writes, the other sees, in every tab, without asking', { timeout: 120_000 }, async () => {
  const noemi = await newVisitor(url)
  await signInAs(noemi.page, 'Noemi Archuleta')
  const asked: string[] = []
  noemi.context.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await noemi.page.goto(`/cycles/${DEMO_CYCLES.drawThenSay}`)
  const tab = await noemi.context.newPage()
  await tab.goto(`/teams/${DEMO_TEAMS.fourthGrade.id}`)
  await tab.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  await noemi.page.waitForTimeout(1500)
  const before = asked.filter((path) => path.startsWith('/api/')).length
  await noemi.page.waitForTimeout(4000)
  expect(asked.filter((path) => path.startsWith('/api/')).length).toBe(before)

  const priya = await newVisitor(url, { viewport: PHONE })
  await signInAs(priya.page, 'Priya Venkatesh')
  await priya.page.goto(`/cycles/${DEMO_CYCLES.drawThenSay}`)
  const main = priya.page.getByRole('main')
  await main.getByLabel('What would you like to tell or ask them?').fill('Did they draw it first?')
  await main.getByRole('button', { name: 'Send' }).click()
  const began = performance.now()
  await noemi.page.getByText('Did they draw it first?').waitFor({ timeout: 5000 })
  expect(performance.now() - began).toBeLessThan(5000)

  // In the other tab: the meeting that a colleague of the team begins on another device.
  const other = await newVisitor(url)
  await signInAs(other.page, 'Noemi Archuleta')
  await other.page.goto(`/teams/${DEMO_TEAMS.fourthGrade.id}`)
  await other.page.getByRole('button', { name: 'Begin today’s meeting' }).click()
  await other.page.getByRole('heading', { name: 'Today’s meeting' }).waitFor()
  await tab.getByRole('heading', { name: 'Today’s meeting' }).waitFor({ timeout: 5000 })
  await other.page.getByLabel('What did you see?').fill('Most drew before they counted')
  await other.page
    .getByRole('main')
    .locator('form', { has: other.page.getByLabel('What did you see?') })
    .getByRole('button', { name: /^Add/ })
    .last()
    .click()
  await other.page.getByText('Most drew before they counted').first().waitFor()
  await tab.getByText('Most drew before they counted').waitFor({ timeout: 5000 })
  for (const { problems } of [noemi, priya, other]) expect(problems).toEqual([])
})
