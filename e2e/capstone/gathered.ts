import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { atDesk, dialog, main, onPhone, opened, press, see, sent } from './cast.ts'
import type { Cast } from './cast.ts'

const VISIT = 'Come and see second period'
const WISH = 'To hear how you ask for the picture'
/** Two days of next week, in the morning, as the browser’s own field writes them. */
const [offeredAt, welcomedAt] = [8, 9].map(
  (days) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:10`,
)

/** People gather around a practice, offer each other a visit and ask for one; the day goes into their calendars. */
export async function gathered({ noemi, dante, priya }: Cast, practice: string): Promise<void> {
  const { page } = noemi
  await see(page, practice)
  await opened(page, 'Begin a community')
  await press(dialog(page), 'Begin it')
  await page.waitForURL(/\/communities\/[0-9a-f-]{36}/)
  const community = new URL(page.url()).pathname
  await main(page).getByRole('button', { name: 'Plan something' }).waitFor()
  await expectAccessible(page)
  await press(page, 'Plan something')
  await press(page, 'Offer a visit')
  await dialog(page).getByLabel('In a few words').fill(VISIT)
  await dialog(page).getByLabel(/^When/).fill(offeredAt!)
  await dialog(page).getByLabel('Where').fill('Room 12')
  await expectAccessible(page)
  await sent(page, 'Save')
  await main(page).getByRole('heading', { name: VISIT }).waitFor()

  await onPhone(dante)
  const phone = await see(dante.page, community)
  await phone.getByRole('button', { name: /^I do this/ }).click()
  await press(dante.page, 'I will come')
  await main(dante.page).getByText('Comes: Dante Okafor').waitFor()
  await expectAccessible(dante.page)
  const [calendar] = await Promise.all([
    dante.page.waitForEvent('download'),
    dante.page.getByRole('link', { name: `Into my calendar: ${VISIT}` }).click(),
  ])
  const entry = await readFile(await calendar.path(), 'utf8')
  expect(entry).toContain(`SUMMARY:${VISIT}\r\n`)
  expect(entry).toContain('LOCATION:Room 12\r\n')

  await see(priya.page, community)
  await main(priya.page)
    .getByRole('button', { name: /^I am considering it/ })
    .click()
  await press(priya.page, 'Plan something')
  await press(priya.page, 'Ask for a visit')
  await dialog(priya.page).getByLabel('In a few words').fill(WISH)
  await sent(priya.page, 'Save')
  await onPhone(noemi)
  await see(page, community)
  await opened(page, 'Come to us')
  await dialog(page).getByLabel(/^When/).fill(welcomedAt!)
  await dialog(page).getByLabel('Where').fill('Room 12')
  await sent(page, 'Welcome them')
  await atDesk(noemi)
  await main(priya.page).getByText('Priya Venkatesh would like to come and see at Noemi Archuleta’s').waitFor()
  await expectAccessible(priya.page)
}
