import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { atDesk, dialog, main, onPhone, opened, press, see, sent } from './cast.ts'
import type { Cast, Person } from './cast.ts'
import { TEAMS } from './tried.ts'

const STORY = 'A picture of why'
const SHELF = 'Reasons before rules'
const DISSENT = 'A reference becomes a script within two years. We would rather go on arguing.'

/** It is told by its people, with what did not work; whoever leads puts it where others see it. */
export async function illuminated({ noemi: { page }, imani }: Cast, practice: string): Promise<void> {
  await page.goto(practice)
  await page.getByRole('link', { name: 'Tell its story' }).click()
  await page.getByLabel('Its title').fill(STORY)
  await page.getByLabel('What we do').fill('We draw the rule before we write it.')
  await page.getByLabel('What happened').fill('Fifteen of twenty say why, and the table that never talks began.')
  await page.getByLabel('What did not work').fill('With thirds the circle misled everyone for two weeks.')
  await expectAccessible(page)
  await press(page, 'Keep it')
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}/)
  await press(page, 'Show it to everyone')
  await main(page)
    .getByText(/^Told to everyone on/)
    .waitFor()
  await expectAccessible(page)

  await see(imani.page, '/stories')
  await opened(imani.page, 'Put some side by side')
  await dialog(imani.page).getByLabel('What they have in common').fill(SHELF)
  await dialog(imani.page)
    .getByRole('checkbox', { name: new RegExp(`^${STORY}`) })
    .check()
  await press(dialog(imani.page), 'Keep it')
  await imani.page.waitForURL(/\/showcases\/[0-9a-f-]{36}/)
  await press(imani.page, 'Show it to everyone')
  await main(imani.page)
    .getByText(/^Seen by everyone/)
    .waitFor()
  await expectAccessible(imani.page)
}

/** A colleague of another school finds it there, on a phone. */
export async function found({ dante }: Cast): Promise<void> {
  await onPhone(dante)
  await (await see(dante.page, '/stories')).getByRole('link', { name: SHELF }).click()
  await main(dante.page)
    .getByRole('link', { name: new RegExp(STORY) })
    .click()
  await main(dante.page).getByText('With thirds the circle misled everyone').waitFor()
  await expectAccessible(dante.page)
  await atDesk(dante)
}

/** Those who do it say whether it is the shared reference: by a rule set before, with every no and its reason. It stays an offer. */
export async function ratified(cast: Cast, { page: phone }: Person, practice: string): Promise<void> {
  const { noemi, dante, priya } = cast
  await see(noemi.page, practice)
  await opened(noemi.page, 'Ask those who do it')
  await dialog(noemi.page).getByLabel('Why now?').fill('Five teams do it, and new colleagues ask which words we use.')
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await dialog(noemi.page)
    .getByLabel(/^Until/)
    .fill(until)
  await sent(noemi.page, 'Ask them')
  await main(noemi.page)
    .getByText(/three of four teams/)
    .waitFor()
  await expectAccessible(noemi.page)

  await speak(priya.page, practice, TEAMS.priya[0], DISSENT, 'No')
  await speak(noemi.page, practice, TEAMS.noemi[0], 'Yes, with the thirds as they are written.')
  // Nobody votes after others: what a team said is its own until all have spoken.
  expect(await main(noemi.page).getByText(DISSENT).count()).toBe(0)
  await speak(noemi.page, practice, TEAMS.noemi[1], 'Yes.')
  await onPhone(dante)
  await speak(dante.page, practice, TEAMS.dante[0], 'Yes, and ours beside it.')
  await speak(dante.page, practice, TEAMS.dante[1], 'Yes.')

  await see(phone, practice)
  await main(phone)
    .getByText(/^Shared reference, by those who do it/)
    .waitFor()
  await main(phone)
    .getByText('those who do it say: this is our shared reference')
    .or(main(phone).getByText(/this is our shared reference/))
    .first()
    .waitFor()
  await main(phone).getByText(DISSENT).waitFor()
  await main(phone).getByText('Supported, free to take up').waitFor()
  await main(phone).getByRole('button', { name: 'Try it with my team' }).waitFor()
}

async function speak(page: Page, practice: string, team: string, reason: string, says = 'Yes'): Promise<void> {
  await page.goto(practice)
  await opened(page, `Speak for ${team}`)
  await dialog(page).getByRole('radio', { name: says, exact: true }).check()
  await dialog(page).getByLabel('In a sentence').fill(reason)
  await sent(page, 'That is what we think')
}
