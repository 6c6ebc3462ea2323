import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../browser.ts'
import { atDesk, dialog, main, onPhone, opened, press, see, sent } from './cast.ts'
import type { Cast } from './cast.ts'

const CONCERN = 'They have the rule and cannot say why it is so, in every grade we know.'
const TEAM = 'The reason why'
const RELEASE = 'Three days of release time for each of you, with substitutes'

/** Two teachers of two schools raise the same, and are invited together with the time for it. Gives back where their team lives. */
export async function convened(cast: Cast): Promise<string> {
  const { noemi, dante, imani } = cast
  await onPhone(noemi)
  await onPhone(dante)
  await raise(noemi.page, CONCERN)
  await expectAccessible(noemi.page)
  await press(noemi.page, 'Send')
  await noemi.page.waitForURL(/\/voices$/)
  await raise(dante.page, 'Seventh grade: arguments by rule, without a reason. Is it only us?')
  await press(dante.page, 'Send')
  await dante.page.waitForURL(/\/voices$/)

  const chief = await see(imani.page, '/voices')
  await chief.getByRole('link', { name: /^Seventh grade: arguments by rule/ }).click()
  await chief.getByText('Join it with its like').click()
  const same = chief.getByLabel('It says the same as')
  await same.selectOption((await same.locator('option', { hasText: CONCERN.slice(0, 40) }).getAttribute('value'))!)
  await press(chief, 'Join them')
  await chief.getByText('It is joined with another').waitFor()
  await imani.page.goto('/voices')
  await chief.getByRole('link', { name: CONCERN }).click()
  await chief.getByRole('radio', { name: 'Invite them together' }).check()
  await chief
    .getByLabel('Your words')
    .fill('A week between the years and three days in each, with substitutes, if you would like to work on it.')
  await expectAccessible(imani.page)
  await press(chief, 'Send')
  await chief.getByText('invites those who raised it').waitFor()

  for (const { page } of [dante, noemi]) {
    await page.goto('/voices')
    await main(page)
      .getByRole('link', { name: /cannot say why|Seventh grade: arguments/ })
      .first()
      .click()
    await press(main(page), 'Yes, with my name')
    await main(page).getByText('You work on it together').waitFor()
    await expectAccessible(page)
  }
  return makeTheTeam(cast)
}

/** Raises it with central office. */
async function raise(page: Page, text: string): Promise<void> {
  await page.goto('/voices/new')
  await page.getByRole('radio', { name: 'Obstacle' }).check()
  await page.getByLabel('In your words').fill(text)
  const desk = page.getByLabel('Who can act on it?')
  await desk.selectOption((await desk.locator('option', { hasText: /^Central office, Juniper Valley/ }).getAttribute('value'))!)
  await page.getByText(/Imani Sandoval.* will read it/).waitFor()
}

async function makeTheTeam({ noemi, dante }: Cast): Promise<string> {
  const { page } = noemi
  const form = await opened(page, 'Make a team of you')
  await form.getByLabel('Name', { exact: true }).fill(TEAM)
  expect(await form.getByLabel('What for, in a sentence').inputValue()).toBe(CONCERN)
  await press(form, 'Make the team')
  await page.waitForURL(/\/teams\/[0-9a-f-]{36}/)
  await main(page).getByRole('heading', { name: TEAM }).waitFor()
  await expectAccessible(page)
  await opened(page, 'Invite someone')
  await dialog(page).getByLabel('Who', { exact: true }).fill('Dante Ok')
  await dialog(page)
    .getByRole('button', { name: /^Dante Okafor/ })
    .click()
  await press(dialog(page), 'Invite Dante Okafor')
  await dialog(page).getByText('Dante Okafor is invited').waitFor()
  await press(dialog(page), 'Close')
  await opened(page, 'Name, purpose, who sees it')
  await dialog(page).getByRole('radio', { name: 'Everyone in the district' }).check()
  await sent(page, 'Save')

  const home = await see(dante.page, '/')
  await press(home.getByRole('article').filter({ hasText: `invites you to ${TEAM}` }), 'Join')
  await dante.page.waitForURL(/\/teams\/[0-9a-f-]{36}/)
  await atDesk(noemi)
  await atDesk(dante)
  return new URL(page.url()).pathname
}

/** Whoever leads promises a team its time, where every colleague can read it. */
export async function promised({ imani }: Cast, team: string): Promise<void> {
  const { page } = imani
  await see(page, team)
  const form = await opened(page, 'Promise this team something')
  await form.getByLabel('What will you do?').fill(RELEASE)
  await form.getByLabel('Hours, if you can say').fill('24')
  await form.getByLabel(/^By when/).fill(new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10))
  await form.getByRole('checkbox', { name: /^Let every colleague/ }).check()
  await sent(page, 'Promise it')
  await main(page).getByRole('heading', { name: RELEASE }).waitFor()
  await expectAccessible(page)
}

/** Says that it is kept, from what one has promised; those it was made to say so too. */
export async function kept({ imani, noemi }: Cast, team: string): Promise<void> {
  const mine = await see(imani.page, '/promises')
  await press(mine.getByRole('article').filter({ hasText: RELEASE }), 'I kept it')
  await mine
    .getByText(/^Closed \(/)
    .first()
    .click()
  await mine.getByRole('article').filter({ hasText: RELEASE }).getByText('Kept, says whoever promised').waitFor()
  await onPhone(noemi)
  const card = (await see(noemi.page, team)).getByRole('article').filter({ hasText: RELEASE })
  await press(card, 'Yes, it was kept')
  await card.getByText('Noemi Archuleta: it was kept').waitFor()
  await expectAccessible(noemi.page)
  await atDesk(noemi)
}
