import { expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { DESKTOP, expectAccessible, newVisitor, PHONE, signInAs } from './browser.ts'
import { expectSpanish } from './spanish.ts'

const url = inject('url')

/** Opens the page of listening again until a survey that was just launched has its keys and stands there. */
async function opened(page: Page, name: RegExp): Promise<void> {
  const found = async () => {
    await page.goto('/listening')
    return page.getByRole('link', { name }).count()
  }
  await expect.poll(found, { timeout: 60_000, interval: 1000 }).toBe(1)
}

test('a teacher answers a pulse on a phone without a connection; it goes out by itself, once', { timeout: 240_000 }, async () => {
  const { page, context, problems } = await newVisitor(url, { viewport: PHONE })
  await signInAs(page, 'Noemi Archuleta')
  await page.goto('/listening')
  await expectAccessible(page)
  await page
    .getByRole('link', { name: /^Answer: How was this week/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Send' }).waitFor()
  await page.getByText('What we promise you').click()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Mostly' }).first().press('Space')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('No connection. Your answers are kept').waitFor()
  await context.setOffline(false)
  await page.getByText('Sent. Thank you').waitFor()
  await page.reload()
  await page.getByText('You have answered already').waitFor()
  expect(problems).toEqual([])
})

test('a student answers with a code from a slip, without an account', { timeout: 240_000 }, async () => {
  const leader = await newVisitor(url, { viewport: DESKTOP })
  await signInAs(leader.page, 'Miriam Castellanos')
  await leader.page.goto('/listening')
  await leader.page.getByLabel('About what').selectOption({ label: 'Learning here' })
  await leader.page.getByRole('button', { name: 'Begin' }).click()
  await leader.page.getByLabel('Title, in English').fill('Learning in our school')
  await leader.page.getByLabel('Title, in Spanish').fill('Aprender en nuestra escuela')
  await expectAccessible(leader.page)
  for (const band of ['Teachers', 'Other staff']) await leader.page.getByRole('checkbox', { name: band }).uncheck()
  await leader.page.getByRole('checkbox', { name: 'Students' }).check()
  await leader.page.getByRole('button', { name: 'Save' }).click()
  await leader.page.getByText(/Students, Cottonwood Elementary: 5\d\d people/).waitFor()
  await leader.page.getByRole('button', { name: 'Launch' }).click()
  await leader.page.waitForURL(/\/listening$/)

  const teacher = await newVisitor(url, { viewport: DESKTOP })
  await signInAs(teacher.page, 'Noemi Archuleta')
  const dealing = teacher.page.getByRole('complementary').getByRole('link', { name: 'Learning in our school' })
  await opened(teacher.page, /^Learning in our school/)
  await dealing.click()
  await teacher.page
    .getByRole('button', { name: /^Make \d+ codes/ })
    .first()
    .click()
  const slips = teacher.page.getByRole('region', { name: 'Codes for your classes' }).getByRole('listitem')
  const code = (await slips.first().locator('b').textContent())!
  await expectAccessible(teacher.page)

  const student = await newVisitor(url, { viewport: PHONE, locale: 'es-ES' })
  await student.page.goto('/say')
  await expectAccessible(student.page)
  await student.page.getByLabel('Su código').fill(code.toLowerCase())
  await student.page.getByRole('button', { name: 'Abrir' }).click()
  await student.page.getByRole('heading', { name: 'Aprender en nuestra escuela' }).waitFor()
  await student.page.getByRole('radio', { name: 'A menudo' }).first().press('Space')
  await expectAccessible(student.page)
  await student.page.getByRole('button', { name: 'Enviar' }).click()
  await student.page.getByText('Enviado. Gracias').waitFor()
  expect(await student.context.cookies()).toEqual([])
  expect([...leader.problems, ...teacher.problems, ...student.problems]).toEqual([])
})

test(
  'results show what may be shown, with the answer of those who lead; the mirror shows each level',
  { timeout: 120_000 },
  async () => {
    const { page, problems } = await newVisitor(url, { viewport: DESKTOP })
    await signInAs(page, 'Noemi Archuleta')
    await page.goto('/listening')
    await page.getByRole('link', { name: 'Trust in our schools, again' }).click()
    await page.getByText('In 23 of 26 decisions you saw it first').waitFor()
    await page.getByRole('heading', { name: 'Cottonwood Elementary: Teachers' }).waitFor()
    await expectAccessible(page)
    await page.goto('/mirror')
    await page
      .getByRole('main')
      .locator('figcaption')
      .getByText(/“Mistakes are used to learn here.”: Central office/)
      .first()
      .waitFor()
    await expectAccessible(page)
    await page.setViewportSize(PHONE)
    await expectAccessible(page)
    expect(problems).toEqual([])
  },
)

test('a family reads the frozen questions on a phone, in Spanish and without an account', async () => {
  const leader = await newVisitor(url, { viewport: PHONE })
  await signInAs(leader.page, 'Miriam Castellanos')
  await leader.page.goto('/listening')
  await leader.page.getByRole('link', { name: 'How it is to be a student here' }).click()
  await leader.page.getByText('Questions 3 and 4 touch mental health.').waitFor()
  await leader.page.getByText('Families can still say no.').waitFor()
  await expectAccessible(leader.page)
  const address = await leader.page.getByRole('textbox', { name: /^Link for families/ }).inputValue()

  const family = await newVisitor(url, { viewport: PHONE, locale: 'es-MX' })
  await family.page.goto(address)
  const notice = family.page.locator('article[lang="es"]')
  await notice.getByText('Me preocupo tanto que me cuesta pensar en clase.').waitFor()
  await notice.getByText('Mi hijo o hija no participa en «Cómo es ser estudiante aquí».').waitFor()
  await family.page.locator('article[lang="en"]').getByText('I worry so much that it is hard to think in class.').waitFor()
  await expectAccessible(family.page)
  await expectSpanish(family.page)
  expect(await family.context.cookies()).toEqual([])
  expect([...leader.problems, ...family.problems]).toEqual([])
}, 60_000)

test('whoever leads answers and promises with a day; those it was made to say by name and without one whether it was kept', async () => {
  const leader = await newVisitor(url, { viewport: DESKTOP })
  const { page } = leader
  const what = 'The list of substitutes stands in the hall at six each evening'
  await signInAs(page, 'Miriam Castellanos')
  await page.goto('/listening')
  await page.getByRole('link', { name: 'Trust in our schools, again' }).click()
  await page.getByLabel('Your answer to Cottonwood Elementary').fill('You find out about substitutes the evening before.')
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

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function speaks(page: Page, label: string, language: string, title: string): Promise<void> {
  await page.goto('/me')
  await page.getByLabel(label).selectOption(language)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}
