import type { Locator, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { DEMO_TEAMS } from '#demo/named.ts'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'
import { paraeducator } from './newcomers.ts'

const url = inject('url')
const NAME = 'First the picture, then the rule'
const COACHES = 'Instructional coaches'
const CONCERN = 'They have the rule and cannot say why it is so, in every grade we know.'
/** Sixteen weeks of piles: the day, got it, almost, not yet; tried from the ninth on. */
const WEEKS = Array.from({ length: 16 }, (_, week) => {
  const day = new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10)
  const gotIt = (week < 8 ? 7 : 16) + (week % 3)
  return [day, gotIt, 4, 20 - gotIt].join('\t')
}).join('\n')
const TRIED_FROM = '2026-02-27'

const main = (page: Page) => page.getByRole('main')
const press = (where: Page | Locator, name: string) => where.getByRole('button', { name, exact: true }).first().click()
const dialog = (page: Page) => page.getByRole('dialog')

async function someone(name: string, look = {}) {
  const visitor = await newVisitor(url, look)
  await signInAs(visitor.page, name)
  return visitor
}

/** By an invitation, as everyone comes who has no account yet. */
async function invited(name: string) {
  const admin = await someone('Anjali Thorne')
  await admin.page.goto(`/admin/people?search=${encodeURIComponent(name)}`)
  await main(admin.page)
    .getByRole('link', { name: new RegExp(name) })
    .click()
  await press(admin.page, 'Invite')
  const link = await admin.page.getByLabel('Link', { exact: true }).inputValue()
  await admin.context.close()
  const visitor = await newVisitor(url, { viewport: PHONE })
  await visitor.page.goto(link.replace(/^https?:\/\/[^/]+/, ''))
  await visitor.page.getByLabel(/^New password/).fill('a sentence to keep')
  await press(visitor.page, 'Set password and sign in')
  await main(visitor.page)
    .getByRole('heading', { level: 1, name: /^Hello/ })
    .waitFor()
  return visitor
}

/** Raises it with central office; gives back where it stands. */
async function raise(page: Page, text: string): Promise<void> {
  await page.goto('/voices/new')
  await page.getByRole('radio', { name: 'Obstacle' }).check()
  await page.getByLabel('In your words').fill(text)
  const desk = page.getByLabel('Who can act on it?')
  await desk.selectOption((await desk.locator('option', { hasText: /^Central office, Juniper Valley/ }).getAttribute('value'))!)
  await page.getByText(/Imani Sandoval.* will read it/).waitFor()
}

async function takeUp(page: Page, practice: string, team: string): Promise<void> {
  await page.goto(practice)
  await press(page, 'Try it with my team')
  const box = dialog(page)
  await box.getByRole('radio', { name: /^trying/i }).check()
  const which = box.getByLabel('Which team')
  // Whoever has one team only is not asked.
  if ((await which.count()) > 0) {
    const option = which.locator('option', { hasText: team })
    await which.selectOption((await option.first().getAttribute('value'))!)
  }
  await box.getByRole('checkbox', { name: /^Others may see/ }).check()
  await press(box, 'Take it up')
  await box.waitFor({ state: 'hidden' })
}

/** The promise `capstone-journey`: how a practice comes to be and spreads sideways, by five people. Longer than a run of all tests has time for. */
test.runIf(process.env['JOURNEYS'] === 'whole')(
  'what two teachers worry about becomes a practice of the district, and nobody is told to',
  { timeout: 240_000 },
  async () => {
    const helper = paraeducator()
    const [noemi, dante, imani, priya] = await Promise.all(
      ['Noemi Archuleta', 'Dante Okafor', 'Imani Sandoval', 'Priya Venkatesh'].map((name) =>
        someone(name, { viewport: DESKTOP }),
      ),
    )
    const para = await invited(helper)

    // Two teachers of two schools raise the same concern.
    await raise(noemi!.page, CONCERN)
    await expectAccessible(noemi!.page)
    await press(noemi!.page, 'Send')
    await raise(dante!.page, 'Seventh grade: arguments by rule, without a reason. Is it only us?')
    await press(dante!.page, 'Send')
    await dante!.page.waitForURL(/\/voices$/)

    // They are brought together, with the time for it.
    const chief = main(imani!.page)
    await imani!.page.goto('/voices')
    await chief.getByRole('link', { name: /^Seventh grade: arguments by rule/ }).click()
    await chief.getByText('Join it with its like').click()
    const same = chief.getByLabel('It says the same as')
    await same.selectOption((await same.locator('option', { hasText: CONCERN.slice(0, 40) }).getAttribute('value'))!)
    await press(chief, 'Join them')
    await chief.getByText('It is joined with another').waitFor()
    await imani!.page.goto('/voices')
    await chief.getByRole('link', { name: CONCERN }).click()
    await chief.getByRole('radio', { name: 'Invite them together' }).check()
    await chief
      .getByLabel('Your words')
      .fill('A week between the years and three days in each, with substitutes, if you would like to work on it.')
    await expectAccessible(imani!.page)
    await press(chief, 'Send')
    await chief.getByText('invites those who raised it').waitFor()
    for (const { page } of [dante!, noemi!]) {
      await page.goto('/voices')
      await main(page)
        .getByRole('link', { name: /cannot say why|Seventh grade: arguments/ })
        .first()
        .click()
      await press(main(page), 'Yes, with my name')
      await main(page).getByText('You work on it together').waitFor()
    }
    await press(main(noemi!.page), 'Make a team of you')
    await dialog(noemi!.page).getByLabel('Name', { exact: true }).fill('The reason why')
    expect(await dialog(noemi!.page).getByLabel('What for, in a sentence').inputValue()).toBe(CONCERN)
    await press(dialog(noemi!.page), 'Make the team')
    await noemi!.page.waitForURL(/\/teams\/[0-9a-f-]{36}/)
    await main(noemi!.page).getByRole('heading', { name: 'The reason why' }).waitFor()

    // A paraeducator sees something, on a phone.
    await para.page.goto('/notice')
    await para.page.getByLabel('What did you see?').fill('She lets them draw what the rule says before anyone writes it.')
    await para.page.getByLabel('Whose work is it?').fill('Noemi Arch')
    await main(para.page)
      .getByRole('button', { name: /^Noemi Archuleta/ })
      .click()
    await expectAccessible(para.page)
    await press(para.page, 'Tell them')
    await para.page.getByText('Noemi Archuleta will hear of it').waitFor()

    // Whose work it is gives it a name, and shows it.
    const page = noemi!.page
    await page.goto('/notice')
    await main(page)
      .getByRole('link', { name: /draw what the rule says/ })
      .first()
      .click()
    await page.getByLabel('What it is called').fill(NAME)
    await page
      .getByLabel('How to do it')
      .fill('Ask for a picture of the rule.\nAsk what the picture says.\nWrite the rule under it.')
    await page.getByText('For whom, where it works, what it takes').click()
    await page.getByLabel('What it is for').fill('They get the rule and cannot say why it is so.')
    const whose = page.getByLabel('Whose is it?')
    await whose.selectOption((await whose.locator('option', { hasText: DEMO_TEAMS.fractions.name }).getAttribute('value'))!)
    await expectAccessible(page)
    await press(page, 'This is what we call it')
    await main(page).getByRole('heading', { level: 1, name: NAME }).waitFor()
    const practice = new URL(page.url()).pathname
    await main(page).getByText(`${helper} noticed it first.`).waitFor()
    await press(page, 'Show it to the district')
    await press(dialog(page), 'Show it')
    await main(page).getByText('Supported, free to take up').waitFor()
    await expectAccessible(page)

    // Another school makes it its own.
    await dante!.page.goto(practice)
    await dante!.page.getByRole('link', { name: 'Make it ours' }).click()
    await dante!.page.getByLabel('What we changed').fill('A sentence said to a partner takes the place of the picture.')
    await dante!.page.getByLabel('What it is called').fill('First aloud, then the claim')
    await expectAccessible(dante!.page)
    await press(dante!.page, 'Keep it')
    await main(dante!.page).getByRole('heading', { level: 1, name: 'First aloud, then the claim' }).waitFor()
    await press(dante!.page, 'Show it to the district')
    await press(dialog(dante!.page), 'Show it')
    await main(dante!.page).getByText('Supported, free to take up').waitFor()

    // Teams take it up; one begins a cycle with it, and what it measured gathers on the practice's page.
    await takeUp(dante!.page, practice, DEMO_TEAMS.gradeSevenEnglish.name)
    await takeUp(page, practice, DEMO_TEAMS.fractions.name)
    await takeUp(priya!.page, practice, COACHES)
    const coach = main(priya!.page)
    await expectAccessible(priya!.page)
    await coach.getByRole('button', { name: 'Begin a cycle with it' }).first().click()
    await priya!.page.waitForURL(/\/cycles\/[0-9a-f-]{36}/)
    await press(coach, 'Choose what to measure')
    await priya!.page.getByLabel('What do you look at?').fill('Says why')
    await press(priya!.page, 'Measure this')
    await press(coach, 'Add the first numbers')
    await press(priya!.page, 'Paste many from a spreadsheet')
    await priya!.page.getByLabel('Paste here').fill(WEEKS)
    await dialog(priya!.page).getByRole('button', { name: /^Save/ }).click()
    await coach.getByRole('button', { name: 'Go on to: Do' }).click()
    await press(coach, 'Another day')
    await coach.getByLabel('Tried since').fill(TRIED_FROM)
    await press(coach.locator('form', { has: priya!.page.getByLabel('Tried since') }), 'Save')
    await coach.getByText(/^Since .*2026/).waitFor()
    await press(coach, 'Share')
    await press(dialog(priya!.page), 'Share it')
    await coach.getByRole('button', { name: 'Shared', exact: true }).waitFor()
    await priya!.page.goto(practice)
    await coach.locator('#evidence').getByRole('figure').first().waitFor()
  },
)
