import { expect, inject, test } from 'vitest'
import { drawing } from '#demo/world/drawings/drawings.ts'
import { expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'

const url = inject('url')

/** How many pages it is on paper. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** The promise `tuning-journey`: prepare, run and close a tuning session on a picture, from three browsers; insight → problem → cycle. */
test('a team tunes a piece of work together, and what it saw becomes a cycle', { timeout: 120_000 }, async () => {
  const [noemi, priya, other] = await Promise.all([
    newVisitor(url),
    newVisitor(url, { viewport: PHONE }),
    newVisitor(url, { viewport: PHONE, colorScheme: 'dark' }),
  ])
  await signInAs(noemi.page, 'Noemi Archuleta')
  await signInAs(priya.page, 'Priya Venkatesh')
  await signInAs(other.page, 'Dante Okafor')

  // Prepared: a way of looking, a question, a picture.
  const facilitator = noemi.page.getByRole('main')
  await noemi.page.goto('/sessions/new')
  await facilitator.getByLabel('How we look').selectOption({ label: 'Tuning' })
  await facilitator.getByLabel('What we call it').fill('A ticket to tune')
  await facilitator.getByLabel('The question').fill('Does the ticket ask for a picture or for a rule?')
  await facilitator.getByRole('button', { name: 'Plan it' }).click()
  await noemi.page.waitForURL(/\/sessions\/[0-9a-f-]{36}$/)
  const address = new URL(noemi.page.url()).pathname
  await facilitator
    .getByLabel('Add photos')
    .setInputFiles({ name: 'ticket.jpg', mimeType: 'image/jpeg', buffer: await drawing('exit-ticket') })
  await facilitator.getByRole('img', { name: 'Piece A' }).waitFor()
  await facilitator.getByRole('button', { name: 'Invite by link' }).click()
  await noemi.page.getByRole('button', { name: 'Open a link' }).click()
  const link = await noemi.page.getByLabel('The link').inputValue()
  await noemi.page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click()
  await expectAccessible(noemi.page)

  // On paper it is one page.
  await noemi.page.goto(`${address}/sheet`)
  await facilitator.getByRole('table').waitFor()
  expect(pagesIn(await noemi.page.pdf({ format: 'Letter' }))).toBe(1)
  await noemi.page.goto(address)

  // Begun; two come by the link.
  await facilitator.getByRole('button', { name: 'Begin now' }).click()
  await facilitator.getByRole('heading', { name: 'What it is, and my question' }).waitFor()
  await Promise.all([priya, other].map(({ page }) => page.goto(link)))
  for (const { page } of [priya, other]) await page.getByRole('heading', { name: 'What it is, and my question' }).waitFor()
  const next = (name: string) => facilitator.getByRole('button', { name: `Next: ${name}` }).click()
  await next('Questions of fact')
  await next('Look, in silence')
  for (const { page } of [priya, other]) await page.getByRole('heading', { name: 'Look, in silence' }).waitFor()

  // Everyone writes alone, pointing at the work; the notes open together.
  const write = async (page: typeof noemi.page, label: string, text: string) => {
    await page.getByRole('textbox', { name: label }).fill(text)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
  }
  await priya.page.getByRole('button', { name: /Piece A: point at something/ }).click({ position: { x: 120, y: 80 } })
  await write(priya.page, 'What we see', 'Two bars, the second cut again')
  await write(other.page, 'What we see', 'The sentence says cut, not times')
  await priya.page.getByText('Only you read it yet').waitFor()
  await expectAccessible(priya.page)
  expect(await facilitator.getByText('Two bars, the second cut again').count()).toBe(0)
  await facilitator.getByRole('button', { name: 'Open the notes' }).click()
  for (const { page } of [noemi, priya, other]) {
    await page.getByText('Two bars, the second cut again').first().waitFor()
    await page.getByText('The sentence says cut, not times').first().waitFor()
  }
  await expectAccessible(other.page)
  await next('What rings true, what is off')
  await next('Strengths, then wonderings')
  await facilitator.getByRole('button', { name: 'Pause' }).click()
  await priya.page.getByText('Paused').waitFor()
  await facilitator.getByRole('button', { name: 'Go on' }).click()
  await next('What I take with me')
  await next('How did we work?')
  await facilitator.getByRole('button', { name: 'End the session' }).click()

  // Closed: two questions to who facilitated; an insight on a note, a problem, a cycle.
  await priya.page.getByLabel('What helped you think?').fill('The quiet')
  await priya.page.getByRole('button', { name: 'Send' }).click()
  await priya.page.getByText('Sent. Thank you.').waitFor()
  await facilitator.getByRole('checkbox', { name: /Two bars/ }).check()
  await facilitator.getByRole('button', { name: 'Write an insight' }).click()
  const dialog = noemi.page.getByRole('dialog')
  await dialog.getByLabel('What do we understand now?').fill('The cut is the reason, not the numbers')
  await dialog.getByRole('button', { name: 'Save it' }).click()
  await facilitator.getByRole('heading', { name: 'The cut is the reason, not the numbers' }).waitFor()
  await expectAccessible(noemi.page)
  await facilitator.getByRole('button', { name: 'Name a problem of practice' }).click()
  await dialog.getByLabel('The problem, in a sentence').fill('We ask for the rule where the cut is the reason.')
  await dialog.getByRole('button', { name: 'Name it' }).click()
  await noemi.page.waitForURL(/\/problems\//)
  // The address moves on before the page does.
  await facilitator.getByRole('button', { name: 'Begin a cycle from it' }).waitFor()
  await expectAccessible(noemi.page)
  await facilitator.getByRole('button', { name: 'Begin a cycle from it' }).click()
  await noemi.page.waitForURL(/\/cycles\//)
  await facilitator.getByRole('link', { name: 'We ask for the rule where the cut is the reason.' }).waitFor()
  await noemi.page.goto('/facilitated')
  await facilitator.getByText('The quiet').waitFor()

  for (const { problems } of [noemi, priya, other]) expect(problems).toEqual([])
})
