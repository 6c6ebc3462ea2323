import type { Page } from 'playwright-core'
import { expectAccessible } from '../browser.ts'
import { dialog, main, opened, press, see, sent } from './cast.ts'
import type { Cast } from './cast.ts'

/** Who does it, and speaks for which teams. */
export const TEAMS = {
  noemi: ['Grade 4 team', 'Fractions, grades 3 to 5'],
  dante: ['Grade 7 English', 'Instructional leadership team'],
  priya: ['Instructional coaches'],
} as const

/** Sixteen weeks of piles: the day, got it, almost, not yet; tried from the ninth on. */
const WEEKS = Array.from({ length: 16 }, (_, week) => {
  const day = new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10)
  const gotIt = (week < 8 ? 7 : 16) + (week % 3)
  return [day, gotIt, 4, 20 - gotIt].join('\t')
}).join('\n')
const TRIED_FROM = '2026-02-27'

/** Teams of three people take it up, because they want to. */
export async function takenUp(cast: Cast, practice: string): Promise<void> {
  for (const who of ['dante', 'noemi', 'priya'] as const)
    for (const team of TEAMS[who]) await takeUp(cast[who].page, practice, team)
  await expectAccessible(cast.priya.page)
}

async function takeUp(page: Page, practice: string, team: string): Promise<void> {
  await page.goto(practice)
  const box = await opened(page, 'Try it with my team')
  await box.getByRole('radio', { name: /^trying/i }).check()
  // Who has one team only is told which, and not asked.
  const which = box.getByLabel('Which team', { exact: true })
  if ((await which.count()) > 0)
    await which.selectOption((await which.locator('option', { hasText: team }).first().getAttribute('value'))!)
  else await box.getByText(team).waitFor()
  await box.getByRole('checkbox', { name: /^Others may see/ }).check()
  await sent(page, 'Take it up')
}

/** One begins a cycle with it, and what it measured gathers on the page of the practice. */
export async function evidenceGathered({ priya: { page } }: Cast, practice: string): Promise<void> {
  const coach = await see(page, practice)
  await coach.getByRole('button', { name: 'Begin a cycle with it' }).first().click()
  await page.waitForURL(/\/cycles\/[0-9a-f-]{36}/)
  await coach.getByRole('button', { name: 'Choose what to measure' }).waitFor()
  await expectAccessible(page)
  await opened(page, 'Choose what to measure')
  await page.getByLabel('What do you look at?').fill('Says why')
  await press(page, 'Measure this')
  await press(coach, 'Add the first numbers')
  await press(page, 'Paste many from a spreadsheet')
  await page.getByLabel('Paste here').fill(WEEKS)
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: /^Save/ }).click()
  await coach.getByRole('button', { name: 'Go on to: Do' }).click()
  await press(coach, 'Another day')
  await coach.getByLabel('Tried since').fill(TRIED_FROM)
  await press(coach.locator('form', { has: page.getByLabel('Tried since') }), 'Save')
  await coach.getByText(/^Since .*2026/).waitFor()
  await expectAccessible(page)
  await opened(page, 'Share')
  await press(dialog(page), 'Share it')
  await coach.getByRole('button', { name: 'Shared', exact: true }).waitFor()
  await page.goto(practice)
  await main(page).locator('#evidence').getByRole('figure').first().waitFor()
  await expectAccessible(page)
}
