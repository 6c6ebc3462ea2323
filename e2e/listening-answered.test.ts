import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'
import { opened } from './listening.ts'
import { expectSpanish } from './spanish.ts'

const url = inject('url')

// What follows is held through the API in every run; in Chromium by `npm run promise -- listening-journey` alone.
describe.runIf(process.env['LISTENING_JOURNEY'] === 'whole')('answered back, and in Spanish', () => {
  test('whoever leads answers and promises with a day; those it was made to say by name and without one whether it was kept', async () => {
    const leader = await newVisitor(url, { viewport: DESKTOP })
    const { page } = leader
    const what = 'The list of substitutes stands in the hall at six each evening'
    await signInAs(page, 'Miriam Castellanos')
    await page.goto('/listening')
    await page.getByRole('link', { name: 'Trust in our schools, again' }).click()
    await page
      .getByLabel('Your answer to Cottonwood Elementary')
      .fill('In 23 of 26 decisions you saw it first. You find out about substitutes the evening before.')
    await page.getByRole('button', { name: 'Answer', exact: true }).click()
    await page.getByRole('main').locator('blockquote').getByText('the evening before').waitFor()
    await page.getByRole('button', { name: 'Promise something to Cottonwood Elementary' }).click()
    await page.getByLabel('What will you do?').fill(what)
    await page.getByLabel('By when').fill(inDays(30))
    await page.getByRole('button', { name: 'Promise it' }).click()
    await page.getByRole('heading', { name: what }).waitFor()
    await expectAccessible(page)
    const results = page.url()

    await page.goto('/promises/kept')
    await page.getByRole('checkbox', { name: what }).check()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Write the pulse' }).click()
    await page.getByLabel('Title, in English').fill('Is the list there?')
    await page.getByLabel('Title, in Spanish').fill('¿Está la lista?')
    await page.getByLabel('How often').selectOption({ label: 'Once' })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Launch' }).click()
    await page.waitForURL(/\/listening$/)

    const teacher = await newVisitor(url, { viewport: PHONE })
    await signInAs(teacher.page, 'Noemi Archuleta')
    await teacher.page.goto(results)
    const card = teacher.page.getByRole('article').filter({ hasText: what })
    await card.getByRole('button', { name: 'Yes, it was kept' }).click()
    await card.getByText('Noemi Archuleta: it was kept').waitFor()
    await expectAccessible(teacher.page)
    await opened(teacher.page, /^Answer: Is the list there/)
    await teacher.page.getByRole('link', { name: /^Answer: Is the list there/ }).click()
    await teacher.page
      .getByRole('group', { name: /Was this promise kept/ })
      .getByRole('radio', { name: 'Fully' })
      .press('Space')
    await teacher.page.getByRole('button', { name: 'Send' }).click()
    await teacher.page.getByText('Sent. Thank you').waitFor()
    expect([...leader.problems, ...teacher.problems]).toEqual([])
  }, 120_000)

  test('all of listening in Spanish, with nothing left in English', async () => {
    const driver = await newVisitor(url, { viewport: PHONE })
    await signInAs(driver.page, 'Lorena Quintero')
    await driver.page.goto('/voices/new')
    await expectAccessible(driver.page)
    await expectSpanish(driver.page)
    const asked = '¿Puede venir el horario de invierno por mensaje?'
    await driver.page.getByLabel('Con sus palabras').fill(asked)
    await driver.page.getByLabel('¿Quién puede actuar?').selectOption({ label: 'Oficina central, Juniper Valley Unified' })
    await driver.page.getByRole('button', { name: 'Enviar' }).click()
    await driver.page.getByRole('link', { name: asked }).click()
    await driver.page.waitForURL(/\/voices\/[\w-]{36}$/)
    const voice = new URL(driver.page.url()).pathname

    const { page, problems } = await newVisitor(url, { viewport: DESKTOP })
    await signInAs(page, 'Imani Sandoval')
    await speaks(page, 'Weft speaks', 'es', 'Cuenta e idioma')
    await page.goto('/listening')
    await page.getByRole('link', { name: 'Confianza en nuestras escuelas, otra vez' }).click()
    await page.waitForURL(/\/results$/)
    const results = new URL(page.url()).pathname
    await page.goto('/listening')
    await page.getByRole('button', { name: 'Empezar' }).click()
    await page.waitForURL(/\/draft$/)
    const draft = new URL(page.url()).pathname
    const own = ['/listening', '/mirror', '/promises', '/promises/kept', '/decisions', results, draft]
    for (const path of [...own, '/voices', '/voices/pattern', '/relief', '/learning-out-loud', voice]) {
      await page.goto(path)
      await expectSpanish(page)
    }
    await page.getByLabel('Sus palabras').fill('Desde el lunes, a quien lo quiera.')
    await page.getByRole('button', { name: 'Enviar' }).click()
    await page.getByText('Imani Sandoval respondió').waitFor()
    await expectAccessible(page)
    await speaks(page, 'Weft habla', 'en', 'Account and language')

    await driver.page.getByText('Desde el lunes, a quien lo quiera.').waitFor()
    await expectAccessible(driver.page)
    expect([...driver.problems, ...problems]).toEqual([])
  }, 120_000)
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function speaks(page: Page, label: string, language: string, title: string): Promise<void> {
  await page.goto('/me')
  await page.getByLabel(label).selectOption(language)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}
